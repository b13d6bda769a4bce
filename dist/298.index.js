export const id = 298;
export const ids = [298];
export const modules = {

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runClass: () => (/* binding */ runClass)
});

;// CONCATENATED MODULE: ./build/src/class/measure-class.js
/** Counts the members: how many there are, have begun and have finished, and how far the one in the middle is. */
function measureClass(members) {
    const percents = members.flatMap(({ progress: { percent } }) => (percent === null ? [] : [percent]));
    return {
        members: members.length,
        begun: members.filter(hasBegun).length,
        finished: members.filter(({ progress: { done, total } }) => total > 0 && done === total).length,
        median: medianOf(percents),
    };
}
/** Whether a member has a step done or begun. */
function hasBegun({ progress: { done, doing } }) {
    return done + doing > 0;
}
/** Whether there is a step to count. */
function isRead({ progress: { total, dropped } }) {
    return total + dropped > 0;
}
/** The middle value; between two the integer nearest to their mean, half up. */
function medianOf(values) {
    const sorted = values.toSorted((one, other) => one - other);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2);
}

// EXTERNAL MODULE: ./build/src/locales/format-number.js
var format_number = __webpack_require__(7837);
// EXTERNAL MODULE: ./build/src/render/escape/escape-markdown.js
var escape_markdown = __webpack_require__(3763);
// EXTERNAL MODULE: ./build/src/render/parts/draw-bar.js
var draw_bar = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/src/render/parts/render-details.js
var render_details = __webpack_require__(4188);
;// CONCATENATED MODULE: ./build/src/class/render/describe-class.js


/** What only the plans of all together tell: who has not begun, the step that most are at, the step that most wait for. */
function describeClass({ members, steps }, write) {
    const facts = measureClass(members);
    const half = facts.median ? ` Half of them have done ${(0,format_number/* formatPercent */.l9)('en', facts.median)} or more.` : '';
    const sayStep = (words, step, count) => step === undefined || count < 2 ? [] : [`${words}: ${nameStep(step, write)}, ${count} of ${facts.members}.`];
    const at = mostOf(steps, (step) => step.at);
    const awaited = mostOf(steps, ({ waiting }) => waiting);
    const named = (isOne) => members.filter(isOne).map(({ name }) => write(name));
    return {
        overall: `${have(facts.begun, facts.members)} begun, ${have(facts.finished)} finished.${half}`,
        steps: [
            ...sayStep('The step most are at', at, at?.at ?? 0),
            ...sayStep('The step most wait for', awaited, awaited?.waiting ?? 0),
        ],
        notBegun: named((member) => isRead(member) && !hasBegun(member)),
        unread: named((member) => !isRead(member)),
    };
}
/** What a member does next, in a few words: the title of a step, or why there is none. */
function sayNext(member, write) {
    const { next, progress } = member;
    if (next !== null)
        return write(next.title);
    if (!isRead(member))
        return 'no steps read';
    return progress.done === progress.total ? 'all done' : 'every open step waits';
}
/** The first of those with the most, in the order of the class. */
function mostOf(steps, count) {
    return steps.reduce((most, step) => (most === undefined || count(step) > count(most) ? step : most), undefined);
}
function nameStep({ title, stage }, write) {
    return stage === null ? write(title) : `${write(title)} (${write(stage)})`;
}
function have(count, of) {
    return `${count}${of === undefined ? '' : ` of ${of}`} ${count === 1 ? 'has' : 'have'}`;
}

// EXTERNAL MODULE: ./build/src/render/escape/escape-link.js
var escape_link = __webpack_require__(1450);
;// CONCATENATED MODULE: ./build/src/class/render/link-member.js

/** The address of a member's repository on a server such as `https://github.com`; null for a folder. */
function linkMember({ path }, server) {
    return /^[\w.-]+\/[\w.-]+$/.test(path) ? (0,escape_link/* escapeLink */.E)(`${server}/${path}`) : null;
}

;// CONCATENATED MODULE: ./build/src/class/render/render-class-section.js






const CELLS = 5;
const LANGUAGE = 'en';
/** A longer table is folded away, so that the README can be read. */
const MOST_SHOWN = 40;
// A README is cut on GitHub past 500 KiB.
const MOST_ROWS = 1000;
const HEAD = ['Name', 'Progress', 'Steps', 'Next step', 'Last change'];
const RULE = [':--', ':--', '--:', ':--', ':--'];
const READ = 'Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. Shown: what stands here, in the order of the names. It is no ranking.';
/**
 * What stands between the markers of a class's README: what only all plans together tell, a row for each member, and what is
 * read and shown. Begins and ends with a blank line, and holds no heading, box or marker. `server` is where repositories are linked to.
 */
function renderClassSection(whole, server) {
    const { overall, steps, notBegun, unread } = describeClass(whole, escape_markdown/* escapeMarkdown */.F);
    const { members } = whole;
    const table = renderRows(members.slice(0, MOST_ROWS), server);
    const more = members.length - MOST_ROWS;
    const rows = more > 0 ? `${table}\n\n… and ${more} more.` : table;
    const blocks = [
        overall,
        steps.map((line) => `- ${line}`).join('\n'),
        foldNames('Not begun', notBegun),
        foldNames('No steps read', unread),
        members.length > MOST_SHOWN ? (0,render_details/* renderDetails */.PL)(`All ${members.length}`, rows) : rows,
        `<sub>${READ}</sub>`,
    ];
    return `\n${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}
function foldNames(words, names) {
    return names.length === 0 ? '' : (0,render_details/* renderDetails */.PL)(`${words}: ${names.length}`, names.join(', '));
}
function renderRows(members, server) {
    if (members.length === 0)
        return '';
    const rows = [HEAD, RULE, ...members.map((member) => toCells(member, server))];
    // Folders without git have no day.
    const width = members.some(({ lastChange }) => lastChange !== null) ? HEAD.length : HEAD.length - 1;
    return rows.map((cells) => `| ${cells.slice(0, width).join(' | ')} |`).join('\n');
}
function toCells(member, server) {
    const { name, progress, stage, lastChange } = member;
    const { done, total, percent } = progress;
    const link = linkMember(member, server);
    const next = sayNext(member, escape_markdown/* escapeMarkdown */.F);
    return [
        link === null ? (0,escape_markdown/* escapeMarkdown */.F)(name) : `[${(0,escape_markdown/* escapeMarkdown */.F)(name)}](${link})`,
        total === 0 ? '–' : `${(0,draw_bar/* drawBar */.i)(progress, CELLS, 'page')} ${(0,format_number/* formatPercent */.l9)(LANGUAGE, percent)}`,
        (0,format_number/* formatFraction */.MJ)(LANGUAGE, done, total),
        stage === null ? next : `${next} (${(0,escape_markdown/* escapeMarkdown */.F)(stage)})`,
        lastChange ?? '–',
    ];
}

// EXTERNAL MODULE: ./build/src/publish/commit/apply-commit.js
var apply_commit = __webpack_require__(6405);
// EXTERNAL MODULE: ./build/src/publish/plan-run.js
var plan_run = __webpack_require__(2922);
// EXTERNAL MODULE: ./build/src/action/find-workspace.js
var find_workspace = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/src/action/read-trigger.js
var read_trigger = __webpack_require__(1355);
// EXTERNAL MODULE: ./build/src/action/report/write-annotations.js
var write_annotations = __webpack_require__(727);
// EXTERNAL MODULE: ./build/src/collect/commit/read-commit.js + 2 modules
var read_commit = __webpack_require__(7183);
// EXTERNAL MODULE: ./build/src/collect/read-working-tree.js
var read_working_tree = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/src/github/read-head.js
var read_head = __webpack_require__(8568);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/publish/files/write-file.js + 2 modules
var write_file = __webpack_require__(6414);
// EXTERNAL MODULE: ./build/src/publish/job.js
var publish_job = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/src/publish/pull-request/apply-pull-request.js + 2 modules
var apply_pull_request = __webpack_require__(2588);
// EXTERNAL MODULE: ./build/src/splice/splice-section.js + 2 modules
var splice_section = __webpack_require__(8858);
;// CONCATENATED MODULE: ./build/src/action/class/publish-section.js









const MOST_ATTEMPTS = 6;
const NO_COMMIT = 'The branch holds no commit: there is no README to write.';
const OTHER_JOB = 'Another job of Trailmark writes this README: the newest commit is its own. Give the class a README of its own.';
const BUSY = 'The branch moved on every attempt: run the workflow again.';
/** Writes the section into the README as the branch has it now, and again when the branch moves meanwhile; with `commit: off` into the checkout, if there is one. */
async function publishSection(section) {
    if (section.inputs.commit === 'off')
        return writeCheckout(section);
    for (let attempt = 1;; attempt += 1) {
        const written = await commitSection(section);
        if (written.kind !== 'moved')
            return written;
        if (attempt === MOST_ATTEMPTS)
            return { ...written, kind: 'refused', failures: [...written.failures, BUSY] };
        await section.github.pause(attempt);
    }
}
async function commitSection({ github, inputs, branch, text, headline }) {
    const head = await (0,read_head/* readHead */.z)(github, branch);
    const { tip } = head;
    if (tip === null)
        return { ...apply_commit/* UNCHANGED */.S, notes: [NO_COMMIT] };
    const spliced = await splice(await (0,read_commit/* readCommitReadme */.en)(github, tip.oid, inputs.scope.readme), text);
    if ('notes' in spliced)
        return spliced;
    const job = (0,publish_job/* jobOf */.Zw)({ scope: { ...inputs.scope, roadmap: ['class'] }, options: inputs.options });
    const other = (0,publish_job/* readJob */.cd)(tip.message);
    // Two jobs that answer each other's commit would do so for ever.
    if (other !== null && other !== job)
        return { ...apply_commit/* UNCHANGED */.S, kind: 'refused', notes: [OTHER_JOB] };
    const message = `${headline}\n\nTrailmark-Job: ${job}`;
    const commit = { branch, parent: tip.oid, message, files: [spliced] };
    return inputs.commit === 'auto'
        ? (0,apply_commit/* applyCommit */.k)(github, commit)
        : (0,apply_pull_request/* applyPullRequest */.p)(github, { ...commit, head, isWhole: true });
}
async function writeCheckout({ inputs, workspace, text }) {
    if (workspace === null)
        return apply_commit/* UNCHANGED */.S;
    const { readme, readmeProblem } = await (0,read_working_tree/* readWorkingTree */.cD)({ root: workspace, ...inputs.scope, chart: 'off' });
    const spliced = await splice(readme ?? readmeProblem ?? null, text);
    if ('notes' in spliced)
        return spliced;
    const outcome = await (0,write_file/* writeFile */._)(workspace, { ...spliced, before: readme?.text ?? '' });
    if (outcome.kind === 'refused')
        return { ...apply_commit/* UNCHANGED */.S, kind: 'refused', failures: [outcome.message] };
    return { ...apply_commit/* UNCHANGED */.S, isChanged: outcome.kind === 'written' };
}
/** The README with the section, or why it is not written. No README and no markers are no fault: the class is in the summary. */
async function splice(readme, section) {
    if (readme === null)
        return { ...apply_commit/* UNCHANGED */.S, notes: ['There is no README: the class is in the summary alone.'] };
    if ('code' in readme)
        return refuse([readme]);
    const { path, text, changed, problems } = await (0,on_demand/* withParts */.dK)(() => (0,splice_section/* spliceSection */.q)(readme, section));
    if (text === null)
        return refuse(problems);
    return changed ? { path, text } : apply_commit/* UNCHANGED */.S;
}
function refuse(problems) {
    const told = problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);
    const isFault = problems.some(({ code }) => code !== 'markers-missing');
    return isFault ? { ...apply_commit/* UNCHANGED */.S, kind: 'refused', failures: told } : { ...apply_commit/* UNCHANGED */.S, notes: told };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/class/class-json.js

const VERSION = 1;
/** The object of `class --json`. */
function classJson({ members, steps }) {
    const { members: count, begun, finished, median } = measureClass(members);
    return {
        version: VERSION,
        class: { members: count, begun, finished, median },
        members: members.map(memberJson),
        steps: steps.map(({ title, stage, at, waiting, done, of }) => ({ title, stage, at, waiting, done, of })),
    };
}
/** One row of it, its keys in their order. */
function memberJson(member) {
    const { name, path, progress, roadmaps, stage, next, waiting, lastChange, problems } = member;
    return {
        name,
        path,
        progress: progressJson(progress),
        roadmaps: roadmaps.map((roadmap) => ({ ...roadmap, progress: progressJson(roadmap.progress) })),
        stage,
        next: next && { ...next },
        waiting,
        lastChange,
        problems,
    };
}
function progressJson({ done, doing, todo, dropped, parked, total, percent }) {
    return { done, doing, todo, dropped, parked, total, percent };
}
/** Reads what `class --json` wrote; null when the text is something else. The facts are counted anew. */
function parseClassJson(text) {
    const value = parseJson(text);
    if (!isObject(value) || value.version !== VERSION)
        return null;
    const { members, steps } = value;
    return isListOf(members, isMember) && isListOf(steps, isStep) ? { members, steps } : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isListOf(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isTextOrNull(value) {
    return value === null || isText(value);
}
function isProgress(value) {
    if (!isObject(value))
        return false;
    const { done, doing, todo, dropped, parked, total, percent } = value;
    return [done, doing, todo, dropped, parked, total].every(isCount) && (percent === null || isCount(percent));
}
function isRoadmap(value) {
    return isObject(value) && isText(value.path) && isText(value.title) && isProgress(value.progress);
}
function isNext(value) {
    if (!isObject(value))
        return false;
    const { id, title, path, line, stage, context } = value;
    return [id, title, path].every(isText) && isCount(line) && isTextOrNull(stage) && isListOf(context, isText);
}
function isMember(value) {
    if (!isObject(value))
        return false;
    const { name, path, progress, roadmaps, stage, next, waiting, lastChange, problems } = value;
    return ([name, path].every(isText) &&
        [stage, lastChange].every(isTextOrNull) &&
        [waiting, problems].every(isCount) &&
        (next === null || isNext(next)) &&
        isProgress(progress) &&
        isListOf(roadmaps, isRoadmap));
}
function isStep(value) {
    if (!isObject(value))
        return false;
    const { title, stage, at, waiting, done, of } = value;
    return isText(title) && isTextOrNull(stage) && [at, waiting, done, of].every(isCount);
}

// EXTERNAL MODULE: ./build/src/parse/order/natural-order.js
var natural_order = __webpack_require__(9338);
;// CONCATENATED MODULE: ./build/src/class/merge-classes.js


/**
 * Several parts of a class as one. In whatever order and groups the parts come, the result is the same: members are
 * ordered by name and not by how far they are, and counts of steps are added.
 */
function mergeClasses(parts) {
    const steps = new Map();
    for (const part of parts)
        for (const step of part.steps) {
            const key = stepKey(step);
            const known = steps.get(key);
            steps.set(key, known === undefined ? step : addSteps(known, step));
        }
    return {
        members: parts.flatMap(({ members }) => members).sort(compareMembers),
        steps: [...steps.values()].sort(compareSteps),
    };
}
/** The key of a step: its stage and its title. */
function stepKey({ stage, title }) {
    return JSON.stringify([stage, title]);
}
function addSteps(one, other) {
    return {
        ...one,
        at: one.at + other.at,
        waiting: one.waiting + other.waiting,
        done: one.done + other.done,
        of: one.of + other.of,
    };
}
/** By name. What has the same name and path is told apart by all the rest, so that no order of parts shows. */
function compareMembers(one, other) {
    return ((0,natural_order/* compareNatural */.d)(one.name, other.name) ||
        (0,natural_order/* compareText */.n)(one.path, other.path) ||
        (0,natural_order/* compareText */.n)(JSON.stringify(memberJson(one)), JSON.stringify(memberJson(other))));
}
function compareSteps(one, other) {
    return (other.at - one.at ||
        other.waiting - one.waiting ||
        other.done - one.done ||
        other.of - one.of ||
        (0,natural_order/* compareText */.n)(one.stage ?? '', other.stage ?? '') ||
        (0,natural_order/* compareText */.n)(one.title, other.title) ||
        // No stage and a stage without a title.
        (one.stage === null ? 0 : 1) - (other.stage === null ? 0 : 1));
}

// EXTERNAL MODULE: ./build/src/pipeline.js + 21 modules
var pipeline = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/src/splice/find-markers.js
var find_markers = __webpack_require__(3817);
;// CONCATENATED MODULE: ./build/src/class/read-member.js




/**
 * A reader of repositories, each as a class of one; merge them. Roadmaps that are equal to the last character, under the
 * same options, are parsed once: a class begins with the same plan for all. Gives the same as `status` of each repository.
 */
function memberReader() {
    // As JSON, which is small, and holds on to none of the texts that its titles are parts of.
    const known = new Map();
    return ({ name, path, key, collected, options, lastChange }) => {
        const { readme, problems } = collected;
        const asked = JSON.stringify([key, options]);
        const read = known.get(asked) ?? JSON.stringify(readPlan(collected, options));
        known.set(asked, read);
        const { steps, ...plan } = JSON.parse(read);
        const found = problems.length + plan.problems + (readme === null ? 0 : countMarkerProblems(readme));
        return { members: [{ name, path, ...plan, lastChange, problems: found }], steps };
    };
}
function readPlan({ roadmaps }, options) {
    const view = (0,pipeline/* readRoadmaps */.A)({ roadmaps, readme: null, problems: [], options });
    const { measure, suggestion, found } = view;
    const { next } = suggestion;
    return {
        progress: measure.progress,
        roadmaps: measure.roadmaps.map(({ roadmap: { path, title }, progress }) => ({ path, title, progress })),
        stage: next?.stage ?? null,
        next: next && withoutPlace(next),
        waiting: suggestion.blocked.length,
        problems: found.length,
        steps: countSteps(measure, suggestion),
    };
}
function withoutPlace({ id, title, path, line, stage, context }) {
    return { id, title, path, line, stage, context };
}
/** How `update` would find the README, whatever its section says. */
function countMarkerProblems(readme) {
    // Without a marker there is one problem, and nothing to look for.
    if (!readme.text.includes(find_markers/* START */.d3) && !readme.text.includes(find_markers/* END */.Kp))
        return 1;
    return (0,splice_section/* spliceSection */.q)(readme, 'A section.').problems.length;
}
/** The steps of one member's plan by stage and title, each counted once for the member. */
function countSteps({ roadmaps }, { next, blocked }) {
    const needed = new Set(blocked.flatMap(({ needs }) => needs.map(({ id }) => id)));
    const counted = new Map();
    const placed = roadmaps.flatMap(({ roadmap, stages }) => [
        ...placeSteps(null, roadmap.steps),
        ...placeStages(stages),
    ]);
    for (const { stage, step } of placed) {
        const { id, title, status } = step;
        if (status === 'dropped')
            continue;
        const key = stepKey({ stage, title });
        const twin = counted.get(key) ?? { at: 0, waiting: 0, done: 1 };
        const at = Math.max(twin.at, id === next?.id ? 1 : 0);
        const waiting = Math.max(twin.waiting, needed.has(id) ? 1 : 0);
        const done = Math.min(twin.done, status === 'done' ? 1 : 0);
        counted.set(key, { title, stage, at, waiting, done, of: 1 });
    }
    return [...counted.values()];
}
function placeStages(stages) {
    return stages.flatMap(({ stage, stages: inner }) => [...placeSteps(stage.title, stage.steps), ...placeStages(inner)]);
}
function placeSteps(stage, steps) {
    return steps.flatMap((step) => [{ stage, step }, ...placeSteps(stage, step.steps)]);
}

;// CONCATENATED MODULE: ./build/src/class/gather-class.js




/** So many parts are merged at once, so that what they have in common is kept once. */
const TOGETHER = 100;
/** Looks at repositories one after the other, as they come, and lets go of their texts. What is asked for goes before what a repository says itself. */
async function gatherClass(repositories, asked) {
    const read = memberReader();
    let parts = [];
    const unread = [];
    for await (const { settings, ...files } of repositories) {
        const options = addSettings(asked, settings);
        const part = await (0,on_demand/* withParts */.dK)(() => read({ ...files, options }));
        parts.push(part);
        if (parts.length === TOGETHER)
            parts = [mergeClasses(parts)];
        if (!part.members.every(isRead))
            unread.push({ name: files.name, message: files.collected.problems[0]?.message ?? 'No step was found in it.' });
    }
    return { whole: mergeClasses(parts), unread };
}
function addSettings({ goal, when, language, today }, settings) {
    return {
        goal: goal ?? settings.goal,
        when: when.length > 0 ? when : (settings.when ?? []),
        language: language ?? settings.language ?? null,
        today,
    };
}

// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/github/api-failure.js
var api_failure = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/src/rules/problem.js
var problem = __webpack_require__(9174);
// EXTERNAL MODULE: ./build/src/collect/config/find-config.js
var find_config = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/src/collect/read-tree.js + 2 modules
var read_tree = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/src/collect/blob-id.js
var blob_id = __webpack_require__(251);
;// CONCATENATED MODULE: ./build/src/collect/class/member-files.js

/** The key of what was read. */
function keyOf({ roadmaps }) {
    return roadmaps.map(({ path, text }) => `${(0,blob_id/* blobId */.z)(Buffer.from(text, 'utf8'))} ${path}\n`).join('');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/collect/class/github/class-query.js
const NAMES = '... on Tree { entries { name mode oid size } }';
const TEXT = '... on Blob { oid byteSize isTruncated text }';
const entriesOf = (inner) => `... on Tree { entries { name mode oid size object { ${inner} } } }`;
/** A folder and the folders below, four levels of names. */
const FOLDER = entriesOf(entriesOf(entriesOf(NAMES)));
/** The same with the texts of the files, three levels. */
const TEXTS = entriesOf(`${TEXT} ${entriesOf(`${TEXT} ${entriesOf(TEXT)}`)}`);
const PLAN = `fragment Plan on Repository {
  defaultBranchRef { target { ... on Commit {
    tree { ${NAMES} }
    history(first: 1, path: "roadmap") { nodes { authoredDate } }
  } } }
  roadmap: object(expression: "HEAD:roadmap") { ${TEXTS} }
  github: object(expression: "HEAD:.github") { ${NAMES} }
  docs: object(expression: "HEAD:docs") { ${NAMES} }
  readme: object(expression: "HEAD:README.md") { ${TEXT} }
  config: object(expression: "HEAD:trailmark.yml") { ${TEXT} }
  otherConfig: object(expression: "HEAD:.github/trailmark.yml") { ${TEXT} }
}`;
/** The query for some repositories: what is asked of the n-th is `r<n>` of the answer. */
function plansQuery(names) {
    return queryOf('Plans', names.map((name) => [name, '...Plan']), PLAN);
}
/** The query for some fields of some repositories: the m-th field of the n-th is `r<n>.f<m>`. */
function fieldsQuery(asked) {
    return queryOf('Files', asked.map(([name, fields]) => [name, fields.map((field, at) => `f${at}: ${field}`).join(' ')]));
}
/** Names of repositories go as variables: they are no part of the document. */
function queryOf(title, asked, fragment = '') {
    const declared = asked.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(', ');
    const fields = asked.map(([, field], at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${field} }`);
    const variables = asked.flatMap(([{ owner, repo }], at) => [
        [`o${at}`, owner],
        [`n${at}`, repo],
    ]);
    return {
        document: `query ${title}(${declared}) { ${fields.join(' ')} }\n${fragment}`,
        variables: Object.fromEntries(variables),
    };
}

;// CONCATENATED MODULE: ./build/src/collect/class/github/ask-fields.js



// A query of 100 fields and 4 MB stays far below GitHub's node limit and its ten seconds.
const MOST_FIELDS = 100;
const MOST_BYTES = 4_000_000;
/** An asker that waits until every reader waits for it, and then puts as many fields into one query as there is room for. */
function fieldAsker(github, readers) {
    let left = readers;
    let waiting = [];
    let isAsking = false;
    const askAll = async () => {
        if (isAsking || new Set(waiting.map(({ name }) => name)).size < left)
            return;
        isAsking = true;
        // A reader that waits may be about to ask for more.
        await (0,promises_.setImmediate)();
        const all = waiting;
        waiting = [];
        for (const batch of batchesOf(all))
            await answer(github, batch);
        isAsking = false;
        if (waiting.length > 0)
            await askAll();
    };
    return {
        ask: (name, field, bytes) => new Promise((resolve, reject) => {
            waiting.push({ name, field, bytes, resolve, reject });
            void askAll();
        }),
        leave: () => {
            left -= 1;
            if (waiting.length > 0)
                void askAll();
        },
    };
}
function batchesOf(all) {
    const batches = [];
    let bytes = 0;
    for (const one of all) {
        bytes += one.bytes;
        const last = batches.at(-1);
        if (last !== undefined && last.length < MOST_FIELDS && bytes <= MOST_BYTES) {
            last.push(one);
        }
        else {
            batches.push([one]);
            bytes = one.bytes;
        }
    }
    return batches;
}
async function answer(github, batch) {
    const asked = [...(0,group_by/* groupBy */.$)(batch, ({ name }) => name)];
    try {
        const query = fieldsQuery(asked.map(([name, all]) => [name, all.map(({ field }) => field)]));
        const { data } = await github.queryParts(query.document, query.variables);
        for (const [at, [, all]] of asked.entries())
            for (const [place, one] of all.entries())
                one.resolve(fieldOf(data[`r${at}`], `f${place}`));
    }
    catch (error) {
        for (const one of batch)
            one.reject(error);
    }
}
function fieldOf(repository, alias) {
    return repository?.[alias] ?? null;
}

// EXTERNAL MODULE: ./build/src/collect/commit/open-entries.js
var open_entries = __webpack_require__(6467);
// EXTERNAL MODULE: ./build/src/collect/decode-text.js
var decode_text = __webpack_require__(5573);
;// CONCATENATED MODULE: ./build/src/collect/class/github/repository-tree.js




/** What git writes before the permissions of a folder, a link and a regular file (https://git-scm.com/docs/git-fast-import). */
const KINDS = { 4: 'folder', 8: 'file', 10: 'link' };
/** About what one name of a listing takes. */
const BYTES_A_NAME = 100;
/** The files of a repository as the reply of the first query says; what that does not hold is asked for by its hash, so that a push meanwhile changes nothing. */
function openRepository(reply, asking) {
    const entries = new Map();
    const texts = new Map();
    const listed = new Set();
    const add = (folder, below) => {
        if (!below)
            return;
        listed.add(folder);
        for (const entry of below.entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            entries.set(path, toEntry(path, entry));
            if (isBlob(entry.object))
                texts.set(entry.oid, entry.object);
            if (isFolder(entry.object))
                add(path, entry.object);
        }
    };
    for (const blob of [reply.readme, reply.config, reply.otherConfig])
        if (isBlob(blob))
            texts.set(blob.oid, blob);
    for (const folder of ['roadmap', 'docs'])
        add(folder, reply[folder]);
    add('.github', reply.github);
    add('', reply.defaultBranchRef?.target.tree);
    const list = async (folder, deep) => {
        if (!listed.has(folder) && folder !== '') {
            await list((0,open_entries/* parentOf */.gN)(folder), false);
            const entry = entries.get(folder);
            if (entry?.kind !== 'folder')
                return;
            add(folder, (await askObject(asking, entry.sha, BYTES_A_NAME)));
        }
        if (!deep)
            return;
        const below = [...entries.values()].filter(({ path, kind }) => kind === 'folder' && (0,open_entries/* parentOf */.gN)(path) === folder);
        await Promise.all(below.filter(({ path }) => !open_entries/* SKIPPED */.$O.test(path)).map(({ path }) => list(path, true)));
    };
    return (0,open_entries/* openEntries */.Jh)(entries, list, (wanted) => readContents(wanted, texts, asking));
}
function toEntry(path, { mode, oid, size }) {
    const kind = KINDS[mode >> 12] ?? 'other';
    return {
        path,
        kind,
        sha: oid,
        size: kind === 'file' ? size : null,
        executable: kind === 'file' && (mode & 0o111) !== 0,
    };
}
function isBlob(object) {
    return object?.byteSize !== undefined;
}
function isFolder(object) {
    return object?.entries !== undefined;
}
async function askObject({ asker, name }, oid, bytes) {
    return asker.ask(name, `object(oid: "${oid}") { ${FOLDER} ${TEXT} }`, bytes);
}
async function readContents(wanted, texts, asking) {
    const contents = await Promise.all(wanted.map(async (entry) => {
        const blob = texts.get(entry.sha) ?? (await askObject(asking, entry.sha, entry.size ?? 0));
        return [entry.path, blob === null ? { failure: 'GitHub does not give it' } : await readBlob(blob, asking)];
    }));
    return new Map(contents);
}
/** GitHub's text may be cut, recoded or lack its byte order mark; git's hash of the blob tells. */
async function readBlob({ oid, text, isTruncated, byteSize }, { github, name }) {
    if (text === null)
        return { code: 'binary' };
    const same = [text, `\ufeff${text}`].map((one) => Buffer.from(one, 'utf8')).find((bytes) => (0,blob_id/* blobId */.z)(bytes) === oid);
    if (same !== undefined)
        return { bytes: same };
    if (!isTruncated || byteSize > decode_text/* MOST_BYTES */.u)
        return { code: 'not-utf8' };
    const { owner, repo } = name;
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{sha}';
    const { content } = await github.send(route, { owner, repo, sha: oid });
    return { bytes: Buffer.from(content, 'base64') };
}

;// CONCATENATED MODULE: ./build/src/collect/class/github/read-repositories.js









const A_QUERY = 50;
const MISSING = 'There is no such repository, or the token may not read it.';
const EMPTY = 'The repository holds no commit yet.';
/**
 * Reads repositories from GitHub, fifty a query, then what these answers do not hold, of all together. One that is missing, closed
 * to the token or empty comes with the problem. Throws `ApiFailure` when GitHub itself does not answer: then nothing is known.
 */
async function* readRepositories(github, listed) {
    const { repositories, roadmap, show } = listed;
    const replies = [];
    for (let at = 0; at < repositories.length; at += A_QUERY) {
        replies.push(...(await askPlans(github, repositories.slice(at, at + A_QUERY))));
        show?.(replies.length / repositories.length);
    }
    // All at the same time, so that what several lack is one query.
    const asker = fieldAsker(github, repositories.length);
    const reading = repositories.map((one, at) => {
        const wanted = { one, roadmap, asking: { github, name: one, asker } };
        return readMember(replies[at] ?? MISSING, wanted).finally(asker.leave);
    });
    yield* await Promise.all(reading);
}
/** Asks for repositories in one query, in halves where GitHub does not finish it. */
async function askPlans(github, names) {
    const { document, variables } = plansQuery(names);
    try {
        const { data, refused } = await github.queryParts(document, variables);
        return names.map((_, at) => data[`r${at}`] ?? explain(refused.get(`r${at}`)));
    }
    catch (error) {
        if (!(0,api_failure/* isFailure */.N6)(error) || !error.isTransient || names.length === 1)
            throw error;
        const half = Math.ceil(names.length / 2);
        return [...(await askPlans(github, names.slice(0, half))), ...(await askPlans(github, names.slice(half)))];
    }
}
function explain(failure) {
    return failure === undefined || failure.kind === 'not-found' ? MISSING : failure.message;
}
async function readMember(reply, { one, roadmap, asking }) {
    const path = `${one.owner}/${one.repo}`;
    const nothing = { name: one.name, path, key: '', settings: {}, lastChange: null };
    const why = typeof reply === 'string' ? reply : EMPTY;
    if (typeof reply === 'string' || reply.defaultBranchRef?.target.tree === undefined)
        return { ...nothing, collected: unread(path, why) };
    const tree = openRepository(reply, asking);
    const { settings, problems } = await (0,find_config/* findConfig */.u)(tree, null);
    const wanted = roadmap.length > 0 ? roadmap : (settings.roadmap ?? []);
    const scope = { roadmap: wanted, readme: settings.readme ?? null, chart: 'off' };
    const read = await (0,read_tree/* readTree */.Zc)(tree, scope, async () => '');
    const collected = { ...read, problems: [...problems, ...read.problems] };
    const lastChange = await readLastChange(collected, reply, asking);
    return { ...nothing, key: keyOf(collected), collected, settings, lastChange };
}
function unread(path, why) {
    return { roadmaps: [], readme: null, problems: [(0,problem/* fileProblem */.W)(path, 'unreadable', why)] };
}
/** The day on which the roadmap, or the folder that holds all of them, was changed last. */
async function readLastChange({ roadmaps }, reply, { asker, name }) {
    const paths = roadmaps.map(({ path }) => path);
    if (paths.length === 0)
        return null;
    if (paths.every((path) => path.startsWith('roadmap/')))
        return newestDay(reply.defaultBranchRef?.target.history);
    const path = paths.length === 1 ? paths[0] : commonFolder(paths);
    const field = `defaultBranchRef { target { ... on Commit { history(first: 1${path ? `, path: ${JSON.stringify(path)}` : ''}) { nodes { authoredDate } } } } }`;
    const answer = (await asker.ask(name, field, 0));
    return newestDay(answer?.target.history);
}
function newestDay(history) {
    const date = history?.nodes[0]?.authoredDate;
    return date === undefined ? null : (0,day/* dayOf */.kb)(new Date(date));
}
function commonFolder(paths) {
    const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
    const length = first.findIndex((name, at) => others.some((names) => names[at] !== name));
    return (length < 0 ? first : first.slice(0, length)).join('/');
}

// EXTERNAL MODULE: ./build/src/collect/config/read-pairs.js
var read_pairs = __webpack_require__(9675);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/src/parse/fields/edit-distance.js
var edit_distance = __webpack_require__(4231);
;// CONCATENATED MODULE: ./build/src/collect/class/parse-roster.js



const COLUMN = 'username';
const NEAR = 3;
/** What GitHub takes for a login. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$/;
/** Reads a roster: comma-separated values (or by `;` or a tab) below a line of names, one of them `username`. A column `name` says what people are called; else it is the login. */
function parseRoster({ path, text }) {
    const lines = readLines(path, text);
    if (!Array.isArray(lines))
        return { enrolled: [], problems: [lines] };
    const [head, ...rows] = lines;
    const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
    const at = names.indexOf(COLUMN);
    if (at < 0)
        return { enrolled: [], problems: [problemAt(path, 1, sayMissing(head?.record ?? []))] };
    const nameAt = names.indexOf('name');
    const read = rows.map(({ record, info }) => {
        const username = record[at]?.trim() ?? '';
        return { username, name: record[nameAt]?.trim() || username, line: info.lines };
    });
    return {
        enrolled: read.filter(({ username }) => LOGIN.test(username)),
        problems: read
            .filter(({ username }) => !LOGIN.test(username))
            .map(({ username, line }) => problemAt(path, line, sayUnusable(username))),
    };
}
function readLines(path, text) {
    try {
        const options = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true };
        return (0,sync/* parse */.qg)(text, { ...options, delimiter: [',', ';', '\t'] });
    }
    catch (error) {
        const { message, lines } = error;
        return problemAt(path, lines ?? 1, `This is no CSV: ${message}`);
    }
}
function sayMissing(columns) {
    const near = columns.find((column) => (0,edit_distance/* editDistance */.Y)(column.trim().toLowerCase().slice(0, 40), COLUMN) <= NEAR);
    const there = columns.length === 0 ? 'It is empty.' : `There are: ${columns.join(', ')}.`;
    return `There is no column ${COLUMN}, which holds the logins on GitHub. ${near === undefined ? there : `Did you mean "${near.trim()}"?`}`;
}
function sayUnusable(username) {
    return username === ''
        ? 'This line has no username, and is left out.'
        : `"${username}" is no login on GitHub; the line is left out.`;
}
function problemAt(path, line, message) {
    return (0,problem/* toProblem */.H)(path, { code: 'config', line, column: 1, message });
}

;// CONCATENATED MODULE: ./build/src/collect/class/read-class-file.js



const KEYS = ['repositories', 'pattern', 'roster'];
const PLACE = '{username}';
const REPOSITORY = /^(?:https:\/\/[^/]+\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const EXAMPLE = 'as octocat/plan';
/** Reads a class.yml: a list of `repositories`, or a `pattern` and a `roster`, or both. `read` gives a file by its path. */
async function readClassFile(source, read) {
    const { pairs, wrong, toProblem } = (0,read_pairs/* readPairs */.S)(source, 'repositories: [octocat/plan]');
    const said = new Map(pairs.flatMap(({ name, texts }) => (isKey(name) && texts !== null ? [[name, texts]] : [])));
    const found = [...wrong, ...pairs.flatMap(judgePair), ...judgeTogether(said)];
    if (found.length > 0)
        return { repositories: [], left: [], problems: found.map(toProblem) };
    const [roster] = said.get('roster') ?? [];
    const enrolled = roster === undefined ? NOBODY : await readRoster(roster.text, source.path, read);
    const [pattern] = said.get('pattern') ?? [];
    const all = dropTwins([
        ...(said.get('repositories') ?? []).flatMap(({ text }) => toRepository(text) ?? []),
        ...enrolled.enrolled.flatMap((one) => toEnrolled(one, pattern?.text ?? '')),
    ]);
    if (all.length > 0)
        return { repositories: all, left: enrolled.problems, problems: [] };
    const nobody = toProblem({ at: 0, message: 'It names no repository.' });
    return { repositories: [], left: [], problems: enrolled.problems.length > 0 ? enrolled.problems : [nobody] };
}
const NOBODY = { enrolled: [], problems: [] };
function isKey(name) {
    return KEYS.some((key) => key === name);
}
/** What is wrong with one line. */
function judgePair({ name, texts, at, valueAt }) {
    if (!isKey(name))
        return [{ at, message: (0,read_pairs/* sayUnknown */.z)(name, 'key of a class', KEYS) }];
    if (name === 'repositories' && texts !== null)
        return texts
            .filter(({ text }) => toRepository(text) === null)
            .map(({ text, at }) => ({ at, message: sayNone(text) }));
    const isOne = texts?.length === 1 && texts[0]?.text.trim() !== '';
    return isOne ? [] : [{ at: valueAt, message: `${name} takes ${name === 'repositories' ? 'a list' : 'one text'}.` }];
}
/** What is wrong with the lines together. */
function judgeTogether(said) {
    const [[pattern] = [], [roster] = []] = [said.get('pattern'), said.get('roster')];
    if (pattern === undefined && roster === undefined)
        return said.has('repositories') ? [] : [{ at: 0, message: `Name repositories, or a pattern and a roster.` }];
    if (pattern === undefined)
        return [{ at: roster?.at ?? 0, message: `A roster needs a pattern such as octo-org/${PLACE}-plan.` }];
    if (roster === undefined)
        return [{ at: pattern.at, message: 'A pattern needs a roster: the path of a CSV file with a column username.' }];
    const { text, at } = pattern;
    if (toRepository(text.replaceAll(PLACE, 'octocat')) === null)
        return [{ at, message: sayNone(text) }];
    if (text.includes(PLACE))
        return [];
    return [{ at, message: `The pattern names one repository for all. Write ${PLACE} where the login stands.` }];
}
function toRepository(text) {
    const [, owner, repo] = REPOSITORY.exec(text.trim()) ?? [];
    return owner === undefined || repo === undefined ? null : { owner, repo, name: `${owner}/${repo}` };
}
function sayNone(text) {
    return `"${text}" is no repository. Write ${EXAMPLE}.`;
}
function toEnrolled({ username, name }, pattern) {
    const found = toRepository(pattern.replaceAll(PLACE, username));
    return found === null ? [] : [{ ...found, name }];
}
/** GitHub does not tell case apart in names. */
function dropTwins(all) {
    return [...new Map(all.map((one) => [`${one.owner}/${one.repo}`.toLowerCase(), one])).values()];
}
async function readRoster(name, listPath, read) {
    const source = await read(external_node_path_.posix.join(external_node_path_.posix.dirname(listPath), name));
    return 'code' in source ? { enrolled: [], problems: [source] } : parseRoster(source);
}

;// CONCATENATED MODULE: ./build/src/action/class/read-class.js








/** Reads what the input `class` names: a class.yml, whose repositories GitHub is asked for, or what `class --json` printed. Else what is wrong with it. */
async function readClass(place, path, { scope, options }) {
    const { github, workspace, commit } = place;
    const read = (name) => workspace && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, name))
        ? (0,read_working_tree/* readNamedFile */.wh)(workspace, name)
        : (0,read_commit/* readCommitFile */.yX)(github, commit, name);
    const source = await read(path);
    if ('code' in source)
        return { problems: [source] };
    const printed = path.endsWith('.json') ? parseClassJson(source.text) : null;
    if (printed !== null)
        return { whole: printed, unread: [] };
    const { repositories, left, problems } = await readClassFile(source, read);
    if (problems.length > 0)
        return { problems };
    const gathered = await gatherClass(readRepositories(github, { repositories, roadmap: scope.roadmap }), options);
    const lines = left.map((one) => ({ name: `${one.path}:${one.line}`, message: one.message }));
    return { ...gathered, unread: [...lines, ...gathered.unread] };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/render/escape/clean-text.js
var clean_text = __webpack_require__(9361);
;// CONCATENATED MODULE: ./build/src/class/class-csv.js

const COLUMNS = {
    name: ({ name }) => asText(name),
    path: ({ path }) => asText(path),
    done: ({ progress }) => progress.done,
    doing: ({ progress }) => progress.doing,
    todo: ({ progress }) => progress.todo,
    total: ({ progress }) => progress.total,
    percent: ({ progress }) => progress.percent,
    stage: ({ stage }) => stage && asText(stage),
    next: ({ next }) => next && asText(next.title),
    waiting: ({ waiting }) => waiting,
    last_change: ({ lastChange }) => lastChange,
    problems: ({ problems }) => problems,
};
/** The members as comma-separated values (RFC 4180, lines end in LF), one line each below a line of names; what there is not is empty. */
function classCsv({ members }) {
    const rows = members.map((member) => Object.values(COLUMNS).map((read) => quote(String(read(member) ?? ''))));
    return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}
/** A learner's text on one line, which no spreadsheet takes for a formula. */
function asText(text) {
    const line = (0,clean_text/* cleanText */.X)(text);
    return /^[=+@-]/.test(line) ? `'${line}` : line;
}
function quote(cell) {
    return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// EXTERNAL MODULE: ./build/src/render/escape/escape-xml.js
var escape_xml = __webpack_require__(3521);
;// CONCATENATED MODULE: ./build/src/class/page/list-groups.js


const STATES = [
    { key: 'open', name: 'Not begun', holds: (member) => isRead(member) && !hasBegun(member) },
    { key: 'done', name: 'All done', holds: ({ progress: { done, total } }) => total > 0 && done === total },
    { key: 'unread', name: 'No steps read', holds: (member) => !isRead(member) },
];
/** The choices that somebody is in: states first, then stages in natural order. */
function listGroups(members) {
    const stages = [...new Set(members.flatMap(({ stage }) => (stage === null ? [] : [stage])))].sort(natural_order/* compareNatural */.d);
    const groups = stages.map((name, at) => ({
        key: `stage-${at}`,
        name,
        holds: ({ stage }) => stage === name,
    }));
    return [...STATES.filter(({ holds }) => members.some(holds)), ...groups];
}
/** The keys of the choices that a member is in. */
function groupsOf(member, groups) {
    return groups.filter(({ holds }) => holds(member)).map(({ key }) => key);
}

;// CONCATENATED MODULE: ./build/src/class/page/page-script.js
/** What the page does: it shows and orders the cards that are there, and makes none. Without it all cards are shown by name. */
const PAGE_SCRIPT = `
const tools = document.querySelector('.tools');
const list = document.querySelector('.cards');
const cards = Array.from(list.children);
const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
const names = new Map(cards.map((card) => [card, fold(card.querySelector('h3').textContent)]));
const number = (card, key) => Number(card.dataset[key]);
const ORDERS = {
  name: () => 0,
  stage: (a, b) => number(a, 'stage') - number(b, 'stage'),
  change: (a, b) => (a.dataset.change < b.dataset.change ? -1 : a.dataset.change > b.dataset.change ? 1 : 0),
  waiting: (a, b) => number(b, 'waiting') - number(a, 'waiting'),
};
function show() {
  const name = fold(tools.elements.name.value.trim());
  const group = tools.elements.group.value;
  let shown = 0;
  for (const card of cards) {
    card.hidden = !names.get(card).includes(name) || (group !== '' && !card.dataset.groups.split(' ').includes(group));
    if (!card.hidden) shown += 1;
  }
  tools.elements.shown.value = shown + ' of ' + cards.length + ' shown';
}
tools.elements.order.addEventListener('change', (event) => list.append(...cards.toSorted(ORDERS[event.target.value])));
tools.addEventListener('input', show);
tools.addEventListener('submit', (event) => event.preventDefault());
tools.hidden = false;
show();
`;
/** Of the script, for the page's policy. */
const PAGE_SCRIPT_HASH = 'sha256-S2beytq70lL5SLuAZ/qAq2lnIw3PV5QjoOq7zNCaeOc=';

;// CONCATENATED MODULE: ./build/src/class/page/page-style.js
/** The look of the page: one column on a phone, light or dark as the reader's system is. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --paper: #ffffff; --ground: #f6f8fa; --done: #1a7f37; --doing: #9a6700; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --paper: #151b23; --ground: #0d1117; --done: #3fb950; --doing: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2, h3 { font-size: 1.05rem; margin: 0; }
summary h2 { display: inline; }
p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
.facts { display: grid; gap: 1rem; align-items: start; margin: 1rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.facts section, .cards li { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; min-width: 0; }
.facts li { display: grid; grid-template-columns: 1fr auto; gap: 0 .75rem; margin-top: .35rem; }
.facts svg { grid-column: 1 / -1; }
.tools { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; background: var(--ground); padding: .5rem 0; z-index: 1; }
@media (min-width: 45rem) and (min-height: 30rem) { .tools { position: sticky; top: 0; } }
.tools[hidden] { display: none; }
.tools label { display: grid; gap: .15rem; font-size: .875rem; color: var(--quiet); flex: 1 1 9rem; min-width: 0; }
.tools output { flex: 1 1 100%; font-size: .875rem; color: var(--quiet); }
input, select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .375rem; padding: .4rem .5rem; width: 100%; min-height: 2.5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.cards { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); margin: .5rem 0 1.5rem; }
.cards li { display: flex; flex-direction: column; gap: .35rem; content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.cards li[hidden] { display: none; }
.head { display: flex; justify-content: space-between; gap: .75rem; align-items: baseline; }
.head h3 { min-width: 0; }
.count { white-space: nowrap; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: .5rem; border-radius: .25rem; background: var(--line); }
.done { fill: var(--done); }
.doing { fill: var(--doing); }
.at { fill: var(--link); }
.meta { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: auto; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
@media print { .tools { display: none; } }
`;
/** Of the style, for the page's policy. */
const PAGE_STYLE_HASH = 'sha256-mH/JfGtLjEi58nOcKjBswBea96dfKLLSUHc2tPWxkW0=';

;// CONCATENATED MODULE: ./build/src/class/page/render-card.js




/** Behind every stage in the order by stage. */
const NO_STAGE = 999_999;
/** One member as an item of the page's list. */
function renderCard(member, { server, groups }) {
    const { progress, stage, waiting, lastChange } = member;
    const number = groups.map((key) => /^stage-(\d+)$/.exec(key)?.[1]).find((one) => one !== undefined) ?? NO_STAGE;
    // A day that is not known comes last.
    const data = `data-groups="${groups.join(' ')}" data-stage="${number}" data-waiting="${waiting}" data-change="${(0,escape_xml/* escapeXml */.X)(lastChange ?? '9999')}"`;
    return `<li ${data}>
<div class="head"><h3>${renderName(member, server)}</h3>${renderCount(progress)}</div>
${renderBar(progress)}
<p>${member.next === null ? '' : '<span class="quiet">Next</span> '}<bdi>${sayNext(member, escape_xml/* escapeXml */.X)}</bdi></p>
${stage === null ? '' : `<p class="quiet" dir="auto">${(0,escape_xml/* escapeXml */.X)(stage)}</p>`}${renderRoadmaps(member)}
<p class="meta quiet">${listMeta(member).join('')}</p>
</li>`;
}
function renderName(member, server) {
    const link = linkMember(member, server);
    const name = `<bdi>${(0,escape_xml/* escapeXml */.X)(member.name)}</bdi>`;
    return link === null ? name : `<a href="${(0,escape_xml/* escapeXml */.X)(link)}">${name}</a>`;
}
function renderCount({ done, total, percent }) {
    return `<span class="count">${done}/${total} · ${(0,format_number/* formatPercent */.l9)('en', percent)}</span>`;
}
/** The bar says in a picture what stands above it. */
function renderBar({ done, doing, total }) {
    if (total === 0)
        return '';
    return (`<svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="done" width="${done}" height="1"/>` +
        `<rect class="doing" x="${done}" width="${doing}" height="1"/></svg>`);
}
/** Where there are several roadmaps, how far each is. */
function renderRoadmaps({ roadmaps }) {
    if (roadmaps.length < 2)
        return '';
    const items = roadmaps.map(({ title, progress }) => `<bdi>${(0,escape_xml/* escapeXml */.X)(title)}</bdi> ${progress.done}/${progress.total}`);
    return `<p class="quiet">${items.join(' · ')}</p>`;
}
function listMeta({ progress, waiting, problems, lastChange }) {
    return [
        lastChange === null ? '' : `<span>Changed ${(0,escape_xml/* escapeXml */.X)(lastChange)}</span>`,
        progress.doing === 0 ? '' : `<span>${progress.doing} in progress</span>`,
        waiting === 0 ? '' : `<span>${waiting} waiting</span>`,
        problems === 0 ? '' : `<span>${problems} ${problems === 1 ? 'problem' : 'problems'}</span>`,
    ];
}

;// CONCATENATED MODULE: ./build/src/class/page/render-page.js






const FIRST_LINES = '<!doctype html>\n<!-- trailmark class -->\n';
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; script-src '${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
/** How many steps are listed as those that most are at. */
const MOST_STEPS = 8;
/** More names are folded away at first. */
const MOST_NAMES = 30;
const render_page_READ = 'Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. In the order of the names; it is no ranking.';
/** Whether a page is Trailmark's own, and so may be replaced. */
function isOwnPage(text) {
    return text.startsWith(FIRST_LINES);
}
/** A class as one HTML file that needs nothing else: a card for each member, which can be searched, filtered and ordered. `server` is where repositories are linked to. */
function renderPage(whole, server) {
    const { overall, steps, notBegun, unread } = describeClass(whole, escape_xml/* escapeXml */.X);
    const groups = listGroups(whole.members);
    const cards = whole.members.map((member) => renderCard(member, { server, groups: groupsOf(member, groups) }));
    return `${FIRST_LINES}<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>Class</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#cards">To the cards</a>
<header><h1>Class</h1><p>${overall}</p></header>
<main>
<div class="facts">
${renderSteps(whole.steps, whole.members.length, steps)}
${renderNames('Not begun', notBegun)}
${renderNames('No steps read', unread)}
</div>
${renderTools(groups)}
<h2 id="cards" tabindex="-1">Members</h2>
<ul class="cards">
${cards.join('\n')}
</ul>
</main>
<footer>${render_page_READ}</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
function renderSteps(all, members, words) {
    const steps = all.filter(({ at }) => at > 0).slice(0, MOST_STEPS);
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ title, stage, at }) => `<li><span dir="auto">${(0,escape_xml/* escapeXml */.X)(title)}${stage === null ? '' : ` <span class="quiet">${(0,escape_xml/* escapeXml */.X)(stage)}</span>`}</span><span class="count">${at}</span>` +
        `<svg viewBox="0 0 ${members} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="at" width="${at}" height="1"/></svg></li>`);
    const lines = words.map((line) => `<p>${line}</p>`).join('');
    return `<section><h2>Where the class is</h2>${lines}<ul>${rows.join('')}</ul></section>`;
}
function renderNames(title, names) {
    if (names.length === 0)
        return '';
    const list = names.map((name) => `<bdi>${name}</bdi>`).join(', ');
    return `<section><details${names.length > MOST_NAMES ? '' : ' open'}><summary><h2>${title}: ${names.length}</h2></summary><p>${list}</p></details></section>`;
}
function renderTools(groups) {
    const options = groups.map(({ key, name }) => `<option value="${key}">${(0,escape_xml/* escapeXml */.X)(name)}</option>`).join('');
    return `<form class="tools" role="search" hidden>
<label>Name<input type="search" name="name" autocomplete="off"></label>
<label>Stage<select name="group"><option value="">All</option>${options}</select></label>
<label>Order<select name="order"><option value="name">Name</option><option value="stage">Stage</option><option value="change">Longest without a change</option><option value="waiting">Most steps that wait</option></select></label>
<output name="shown" aria-live="polite"></output>
</form>`;
}

// EXTERNAL MODULE: ./build/src/render/escape/escape-issue-text.js
var escape_issue_text = __webpack_require__(7015);
// EXTERNAL MODULE: ./build/src/action/report/write-log.js
var write_log = __webpack_require__(2743);
;// CONCATENATED MODULE: ./build/src/action/class/report-class.js








// GitHub drops a summary over 1 MiB.
const report_class_MOST_BYTES = 1024 * 1024;
const TOO_LONG = 'The class is too long for this page: see the output `json`.';
/** Writes outputs, log and summary: the class as files, who could not be read and why, and the section. */
async function reportClass({ runner, env }, report) {
    const { whole, unread, section, written } = report;
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'trailmark-'));
    const write = (name, text) => {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        return (0,external_node_path_.join)(folder, name);
    };
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'site'));
    write('site/index.html', renderPage(whole, server));
    const values = {
        ...{ changed: written.isChanged, commit: written.commit },
        ...{ json: write('class.json', `${JSON.stringify(classJson(whole), null, 2)}\n`) },
        ...{ csv: write('class.csv', classCsv(whole)), site: (0,external_node_path_.join)(folder, 'site') },
        ...{ percent: null, done: null, total: null, next: null, issue: null, 'comment-url': null },
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, value ?? '');
    const notes = [...unread.map(({ name, message }) => `${name}: ${message}`), ...written.notes];
    const commit = written.commit === null ? [] : [`Commit: ${written.commit}`];
    (0,write_log/* writeLog */.u)(runner, [`${whole.members.length} repositories read.`, ...commit, ...notes].join('\n'));
    const told = [...written.failures, ...notes].map((text) => `- ${(0,escape_issue_text/* escapeIssueText */.M)(text)}`).join('\n');
    const summary = [section.trim(), told].filter(Boolean).join('\n\n');
    await runner.summarize(Buffer.byteLength(summary) < report_class_MOST_BYTES ? summary : TOO_LONG);
}

;// CONCATENATED MODULE: ./build/src/action/class/run-class.js










/** Runs the action for a class: reads what `path` names, writes the section, the outputs and the summary. Gives why the run fails, null when it does not. */
async function runClass(host, github, { path, inputs }) {
    const { env, runner } = host;
    const trigger = (0,read_trigger/* readTrigger */.v)(env);
    const plan = (0,plan_run/* planRun */.n)(trigger, trigger.defaultBranch);
    if (plan.kind === 'nothing') {
        runner.info(plan.reason);
        return null;
    }
    const place = { github, workspace: env.GITHUB_WORKSPACE, commit: trigger.sha };
    const gathered = await readClass(place, path, inputs);
    if ('problems' in gathered) {
        (0,write_annotations/* writeAnnotations */.U)(runner, gathered.problems, inputs.options.problemsPage);
        return gathered.problems.map((one) => `${one.path}:${one.line}: ${one.message}`).join('\n');
    }
    const section = renderClassSection(gathered.whole, env.GITHUB_SERVER_URL ?? 'https://github.com');
    const workspace = await (0,find_workspace/* findWorkspace */.p)(env.GITHUB_WORKSPACE, inputs.scope);
    const written = await publish(plan, {
        ...{ github, inputs, workspace },
        ...{ text: section, headline: headlineOf(gathered.whole) },
    });
    await reportClass(host, { ...gathered, section, written });
    const missing = written.missing.length === 0 ? [] : [`The token lacks the permission ${written.missing.join(', ')}.`];
    const failures = [...written.failures, ...missing];
    return failures.length === 0 ? null : failures.join('\n');
}
async function publish(plan, section) {
    if (plan.kind === 'all' || plan.kind === 'readme')
        return publishSection({ ...section, branch: plan.branch });
    return { ...apply_commit/* UNCHANGED */.S, notes: ['The class is shown here and not written.'] };
}
function headlineOf({ members }) {
    const facts = measureClass(members);
    return `Update class: ${facts.begun} of ${facts.members} begun, ${facts.finished} finished`;
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPairs),
/* harmony export */   z: () => (/* binding */ sayUnknown)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4231);
/* harmony import */ var _rules_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);



const NEAR = 2;
/** Reads a file of settings, which is a map of texts and lists of texts; `example` is a line of it. Anchors, tags and nested maps have no use in it and are refused. */
function readPairs({ path, text }, example) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const { errors, contents } = document;
    const toPlace = ({ at, message }) => {
        const { line, col } = lines.linePos(at);
        return (0,_rules_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(path, { code: 'config', line: Math.max(1, line), column: Math.max(1, col), message });
    };
    const found = (pairs, wrong) => ({ pairs, wrong, toProblem: toPlace });
    const [error] = errors;
    if (error)
        return found([], [{ at: error.pos[0], message: `This is no valid YAML: ${error.message}` }]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return found(contents.items.map(toPair), []);
    const isEmpty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
    return found([], isEmpty ? [] : [{ at: 0, message: `Write lines of "key: value", as in ${example}.` }]);
}
/** What is said of a key that is none of those there are; `what` is what they are called. */
function sayUnknown(name, what, known) {
    const near = known.find((one) => (0,_parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(one, name.toLowerCase()) <= NEAR);
    return `"${name}" is no ${what}. ${near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean "${near}"?`}`;
}
function toPair({ key, value }) {
    const at = startOf(key) ?? 0;
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
    return { name, texts: textsOf(value), map: mapOf(value), at, valueAt: startOf(value) ?? at };
}
function mapOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    return new Map(node.items.map(({ key, value }) => [firstText(key), firstText(value)]));
}
function firstText(node) {
    return textsOf(node)?.[0]?.text ?? '';
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function textsOf(node) {
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : node === null ? [] : [node];
    const texts = items.map((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? { text: String(item.value ?? ''), at: startOf(item) ?? 0 } : null);
    return texts.every((one) => one !== null) ? texts : null;
}


/***/ })

};
