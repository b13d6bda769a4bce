export const id = 921;
export const ids = [921,279];
export const modules = {

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findCandidates)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5527);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8350);
/* harmony import */ var _measure_measure_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1316);
/* harmony import */ var _parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9631);
/* harmony import */ var _suggest_graph_is_set_aside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9919);





/** One step alone is a reminder. */
const LEAST_STEPS = 2;
const README = /(?:^|\/)readme\.\w+$/i;
/** Signs that mean something in a pattern. */
const SPECIAL = /[\\*?[\]{}()!+@|]/;
/** Files with steps, and folders that hold several of them; those with most steps first. Notes of a day are no roadmaps, nor are archives and templates. */
function findCandidates(sources) {
    const files = sources
        .filter(({ path }) => !README.test(path) && !(0,_suggest_graph_is_set_aside_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetAside */ .J)(path) && !(0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(nameOf(path).slice(0, 10)))
        .map((source) => toCandidate(source.path, [source]))
        .filter(({ total }) => total >= LEAST_STEPS);
    const folders = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(files, ({ pattern }) => pattern.split('/').slice(0, -1).join('/'));
    const groups = [...folders].flatMap(([folder, inside]) => {
        const isGroup = folder !== '' && inside.length > 1 && !SPECIAL.test(folder);
        const pattern = `${folder}/*.md`;
        return isGroup && inside.every((one) => one.pattern.endsWith('.md'))
            ? [
                toCandidate(pattern, inside.flatMap((one) => one.sources)),
            ]
            : [];
    });
    return [...groups, ...files].toSorted((one, other) => other.total - one.total);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function toCandidate(pattern, sources) {
    const { done, total } = (0,_measure_measure_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .measureProgress */ .C)((0,_parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoadmaps */ .l)(sources).roadmaps).progress;
    return { pattern, sources, done, total };
}


/***/ }),

/***/ 7921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/read-working-tree.js
var read_working_tree = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/print-json.js
var print_json = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/cli/problems/show-problems.js + 1 modules
var show_problems = __webpack_require__(7779);
// EXTERNAL MODULE: ./build/src/cli/terminal/ask.js
var terminal_ask = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/src/cli/terminal/near-file.js
var near_file = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/cli/terminal/quote-word.js
var quote_word = __webpack_require__(8910);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/collect/git/run-git.js
var run_git = __webpack_require__(7911);
;// CONCATENATED MODULE: ./build/src/cli/init/write-workflow.js
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const PLAIN_GROUP = `  group: trailmark-\${{ github.ref }}`;
const ISSUE_GROUP = `  # GitHub keeps one waiting run of a group: an edit of any other comment must not take its place.
  group: trailmark-\${{ github.event_name == 'issue_comment' && !contains(github.event.comment.body, '<!-- trailmark:comment') && github.run_id || github.ref }}`;
/** The workflow that runs Trailmark on every push and once a day. */
function writeWorkflow({ branches, uses, isCopy, hasIssue }) {
    return `${[
        'name: Trailmark',
        'on:',
        '  push:',
        `    branches: [${branches.map(quote).join(', ')}]${branches.length > 1 ? ' # your default branch' : ''}`,
        '  schedule:',
        '    - cron: "23 5 * * *" # due dates come near without a push',
        '  workflow_dispatch:',
        ...(hasIssue ? ['  issue_comment:', '    types: [edited]'] : []),
        'permissions: {}',
        'concurrency:',
        hasIssue ? ISSUE_GROUP : PLAIN_GROUP,
        'jobs:',
        '  trailmark:',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    permissions:',
        '      contents: write # commits the README',
        ...(hasIssue ? ['      issues: write # keeps one issue and its comment'] : []),
        '    steps:',
        ...(isCopy ? [`      - uses: ${CHECKOUT}`, '        with:', '          persist-credentials: false'] : []),
        `      - uses: ${uses}`,
    ].join('\n')}\n`;
}
/** A branch may have any name that git takes. */
function quote(branch) {
    return /^[a-z][\w/-]*$/i.test(branch) ? branch : JSON.stringify(branch);
}

;// CONCATENATED MODULE: ./build/src/cli/init/plan-running.js

/** Where a copy of the action lies. */
const COPY = '.github/actions/trailmark';
const WORKFLOW = '.github/workflows/trailmark.yml';
/** The workflow, and with a copy the files that it runs; `schema` is null where no editor would find one. */
function planRunning(found, wish) {
    const { running } = wish;
    const schema = running.kind === 'uses' ? running.schema : null;
    const none = { files: [], kept: [], notes: [], schema };
    if (found.workflow !== null)
        return { ...none, kept: [found.workflow], notes: found.placeholders.map((left) => sayPlaceholder(left, running)) };
    const against = findObstacle(found, wish);
    if (against !== null)
        return { ...none, notes: [against] };
    const copied = running.kind === 'copy' ? running.files.map(toCopy) : [];
    return {
        // The workflow comes last: one that is there says that nothing is missing.
        files: [...copied, toWorkflow(found, wish)],
        kept: [],
        notes: running.kind === 'copy' ? noteCopy(running) : [],
        schema: running.kind === 'copy' ? `${COPY}/schema/trailmark.schema.json` : schema,
    };
}
/** Why there is no workflow, and what to do instead; null where nothing is against one. */
function findObstacle({ git, isVault }, { running, program }) {
    if (git === null && isVault)
        return `No workflow: this vault is in no git repository. "${program} update --watch" keeps the note up to date while you write.`;
    if (git !== null && git.prefix !== '') {
        const top = git.prefix.replace(/[^/]+/g, '..').replace(/\/$/, '');
        return `No workflow: GitHub reads workflows at the top of a repository alone. There: ${program} init --root ${top} --roadmap "${git.prefix}roadmap/*.md" --readme ${git.prefix}README.md`;
    }
    return running.kind === 'none' ? `No workflow: ${running.why}` : null;
}
/** A workflow is never changed: the person writes what the program knows. */
function sayPlaceholder({ path, line, message }, running) {
    const write = running.kind === 'uses' ? `Write there: uses: ${running.uses}` : `Or remove ${path}, and run this again.`;
    return `${path}:${line}: ${running.kind === 'uses' ? 'OWNER and COMMIT are still to be filled in.' : message} ${write}`;
}
function toWorkflow({ git }, { running, hasIssue }) {
    const uses = running.kind === 'uses' ? running.uses : `./${COPY}`;
    const branches = [git?.branch ?? 'main'];
    const text = writeWorkflow({ branches, uses, isCopy: running.kind === 'copy', hasIssue });
    return { path: WORKFLOW, text, before: '', isNew: true, why: `runs on every push to ${branches[0]}, and once a day` };
}
function toCopy({ path, text }) {
    return { path: `${COPY}/${path}`, text, before: '', isNew: true, why: 'a copy of the action' };
}
function noteCopy({ why, isIgnored }) {
    const ignored = `git ignores ${COPY}/dist here, so add it with: git add -f ${COPY}`;
    return [`The action is copied into ${COPY}: ${why}`, ...(isIgnored ? [ignored] : [])];
}

;// CONCATENATED MODULE: ./build/src/cli/init/read-remote.js
const COMMIT = /^[0-9a-f]{40}$/;
/** Reads the address of a repository as git or npm writes it: `git@host:owner/name.git`, `git+ssh://…#commit`, `https://…`; null for anything else. */
function readRemote(address) {
    const [place = '', commit = ''] = address
        .trim()
        .replace(/^git\+/, '')
        .split('#', 2);
    const isShort = !place.includes('://') && place.includes(':');
    const full = isShort ? `ssh://${place.replace(':', '/')}` : place;
    if (!URL.canParse(full))
        return null;
    const url = new URL(full);
    const path = url.pathname
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    if (url.hostname === '' || !/^[\w.-]+\/[\w.-]+$/.test(path))
        return null;
    return { host: url.hostname, path, commit: COMMIT.test(commit) ? commit : null };
}

;// CONCATENATED MODULE: ./build/src/cli/init/choose-running.js





/** What an action needs beside `dist`. */
const BESIDE = ['action.yml', 'LICENSE', 'schema/trailmark.schema.json'];
/** What the workflow of a repository runs: the commit that this program came from where the repository's server has it, else a copy of it. */
async function chooseRunning(root, { git }, { release, wantsCopy }) {
    const { folder, remote } = release;
    const host = (git?.remote ? readRemote(git.remote)?.host : null) ?? 'github.com';
    if (!wantsCopy && remote !== null && remote.host === host) {
        const { path, commit, tag } = remote;
        const schema = `https://${host}/${path}/raw/${commit}/schema/trailmark.schema.json`;
        return { kind: 'uses', uses: `${path}@${commit}${tag === null ? '' : ` # ${tag}`}`, schema };
    }
    const files = folder === null ? [] : await readPackage(folder);
    if (!files.some(({ path }) => path === 'dist/index.js'))
        return {
            kind: 'none',
            why: 'this program was not installed with its action. Run it from a clone, after "npm run bundle".',
        };
    const why = wantsCopy ? 'you asked for it.' : explain(remote, host);
    return { kind: 'copy', files, why, isIgnored: await isIgnored(root) };
}
function explain(remote, host) {
    if (remote === null)
        return 'nothing says on which server this program can be found.';
    return `this program comes from ${remote.host}, and your repository lies on ${host}.`;
}
/** What the action runs; the command line beside it is for people. */
async function readPackage(folder) {
    const listed = await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'dist'), { recursive: true, withFileTypes: true }).catch(() => []);
    const built = listed
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'))
        .filter((path) => !path.startsWith('dist/cli/'));
    const read = [...BESIDE, ...built.toSorted()].map(async (path) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8').catch(() => null);
        return text === null ? [] : [{ path, text }];
    });
    return (await Promise.all(read)).flat();
}
async function isIgnored(root) {
    return (0,run_git/* readGit */.lX)(root, ['check-ignore', `${COPY}/dist/index.js`]).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/collect/git/read-repository.js

/** Null where there is no repository, or no git. */
async function readRepository(folder) {
    const ask = (...words) => (0,run_git/* readGit */.lX)(folder, words).then((said) => said.trim(), () => null);
    const prefix = await ask('rev-parse', '--show-prefix');
    if (prefix === null)
        return null;
    const remote = await ask('remote', 'get-url', 'origin');
    const head = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    const branch = head?.replace('origin/', '') || (await ask('branch', '--show-current')) || 'main';
    const hasUpstream = (await ask('rev-parse', '--abbrev-ref', '@{upstream}')) !== null;
    return { branch, remote, hasUpstream, prefix };
}

;// CONCATENATED MODULE: ./build/src/cli/init/find-release.js





/** Finds the package that a program belongs to, and where it came from: its own clone, or what npm says it resolved. */
async function findRelease(program) {
    const folder = await findPackage((0,external_node_path_.dirname)(await (0,promises_.realpath)(program).catch(() => program)));
    if (folder === null)
        return { folder: null, remote: null };
    return { folder, remote: (await readClone(folder)) ?? (await readInstalled(folder)) };
}
async function findPackage(folder) {
    const isHere = await (0,promises_.stat)((0,external_node_path_.join)(folder, 'action.yml')).catch(() => null);
    if (isHere?.isFile())
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? null : findPackage(above);
}
/** A commit that was never pushed is on no server, so that a workflow can't name it. */
async function readClone(folder) {
    const clone = await readRepository(folder);
    const remote = clone?.prefix === '' && clone.remote !== null ? readRemote(clone.remote) : null;
    if (remote === null)
        return null;
    const ask = (...words) => (0,run_git/* readGit */.lX)(folder, words).catch(() => '');
    const commit = (await ask('rev-parse', 'HEAD')).trim();
    const isPushed = (await ask('for-each-ref', `--contains=${commit}`, 'refs/remotes')) !== '';
    const [tag = ''] = (await ask('tag', '--points-at', 'HEAD', 'v*.*.*')).split('\n');
    return isPushed ? { ...remote, commit, tag: tag || null } : null;
}
/** What npm wrote down beside the packages that it installed, also for `npx github:owner/name`. */
async function readInstalled(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '..', '.package-lock.json'), 'utf8').catch(() => '{}');
    try {
        const { packages } = JSON.parse(text);
        const remote = readRemote(packages?.['node_modules/trailmark']?.resolved ?? '');
        return remote?.commit ? { ...remote, commit: remote.commit, tag: null } : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/collect/config/settings.js
var settings = __webpack_require__(354);
// EXTERNAL MODULE: ./build/src/locales/choose-locale.js
var choose_locale = __webpack_require__(5783);
// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/src/options.js
var src_options = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/src/pipeline.js + 23 modules
var pipeline = __webpack_require__(7821);
// EXTERNAL MODULE: ./build/src/render/card/render-card.js + 6 modules
var render_card = __webpack_require__(1700);
// EXTERNAL MODULE: ./build/src/splice/insert-markers.js
var insert_markers = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/src/cli/init/plan-readme.js




/** The README with markers and the section between them, and the card; it stays as it is where it has markers, or damaged ones. */
function planReadme(found, wish, roadmaps) {
    const { readmeProblem, chart = null } = found.collected;
    const none = { files: [], kept: [], notes: [], setting: wish.readme };
    if (found.collected.readme === null && readmeProblem != null && readmeProblem.code !== 'no-readme')
        return { ...none, notes: [`${readmeProblem.path}: ${readmeProblem.message}`] };
    const { now, page, setting } = choosePage(found, wish);
    const run = (readme) => (0,pipeline/* runPipeline */.a)({ roadmaps, readme, chart, problems: [], options: wish.options });
    const { splice: asIs } = run(page);
    if (asIs?.text != null)
        return { ...none, kept: [page.path], setting };
    const report = run({ ...page, text: (0,insert_markers/* insertMarkers */.z)(page.text) });
    const { splice } = report;
    if (splice?.text == null)
        return { ...none, setting, notes: (asIs?.problems ?? []).map(({ message }) => `${page.path}: ${message}`) };
    const why = now === null ? 'a page that shows your progress' : 'two markers, and your progress between them';
    const written = { path: page.path, text: splice.text, before: now?.text ?? '', why };
    return { ...none, setting, files: [written, ...planCard(chart, report, wish)] };
}
/** What is there of the page, and the page that the markers go into. */
function choosePage({ collected, home, name }, { readme: named }) {
    const now = collected.readme ?? (named === null ? home : null);
    const page = now ?? { path: named ?? 'README.md', text: `# ${name}\n` };
    return { now, page, setting: named ?? (collected.readme === null && now !== null ? page.path : null) };
}
function planCard(chart, report, { options }) {
    if (chart === null)
        return [];
    const text = (0,render_card.renderCard)(report, options.theme ?? src_options/* THEMES */.zG[0]);
    return text === chart.text ? [] : [{ path: chart.path, text, before: chart.text, why: 'the picture of it' }];
}

;// CONCATENATED MODULE: ./build/src/cli/init/plan-init.js





const PLAN = 'roadmap/plan.md';
/** Plans all files of `init`: those that are there stay as they are, but for the markers in the README. */
function planInit(found, wish) {
    const roadmap = planRoadmap(found, wish);
    const options = { ...wish.options, language: wish.options.language ?? roadmap.language };
    const shown = planReadme(found, { ...wish, options }, roadmap.sources);
    const running = planRunning(found, wish);
    const isSaid = roadmap.patterns.join('\n') === wish.roadmap.join('\n');
    const settings = { isSaid, roadmap: roadmap.patterns, readme: shown.setting, language: roadmap.language };
    const config = planConfig(found, { ...settings, hasIssue: wish.hasIssue, schema: running.schema });
    const parts = [roadmap, shown, config, running];
    return {
        files: parts.flatMap(({ files }) => files),
        kept: parts.flatMap(({ kept }) => kept),
        notes: parts.flatMap(({ notes }) => notes),
    };
}
function planRoadmap({ collected }, wish) {
    const none = { files: [], kept: [], notes: [], patterns: wish.roadmap, language: null };
    const there = collected.roadmaps.map(({ path }) => path);
    if (wish.taken !== null) {
        // Beside a file of its own in `roadmap/`, one that lies elsewhere is read only where it is named.
        const isElsewhere = wish.roadmap.length === 0 && there.some((path) => !path.startsWith('roadmap/'));
        const patterns = isElsewhere ? [...there, wish.taken.path] : wish.roadmap;
        return planNew(wish.taken, { ...none, patterns, sources: collected.roadmaps }, 'the steps of your file');
    }
    if (there.length > 0)
        return { ...none, sources: collected.roadmaps, kept: there };
    if (wish.chosen.length > 0) {
        const sources = wish.chosen.flatMap((candidate) => candidate.sources);
        const patterns = wish.chosen.map(({ pattern }) => pattern);
        return { ...none, sources, patterns, kept: sources.map(({ path }) => path) };
    }
    const { tag, write } = (0,choose_locale/* chooseLocale */.u)(wish.reader);
    const text = typeof write.plan === 'string' ? write.plan : write.plan.other;
    const language = tag === load/* ENGLISH */.V.tag ? null : tag;
    return planNew({ path: PLAN, text }, { ...none, language, sources: [] }, 'a first plan, to make your own');
}
function planNew(source, rest, why) {
    return {
        ...rest,
        sources: [...rest.sources, source],
        files: [{ ...source, before: '', isNew: true, why }],
    };
}
function planConfig({ config }, wanted) {
    const { roadmap, readme, language, hasIssue, schema } = wanted;
    const lines = [
        ...(roadmap.length === 1 ? [`roadmap: ${JSON.stringify(roadmap[0])}`] : []),
        ...(roadmap.length > 1 ? ['roadmap:', ...roadmap.map((pattern) => `  - ${JSON.stringify(pattern)}`)] : []),
        ...(readme === null ? [] : [`readme: ${JSON.stringify(readme)}`]),
        ...(language === null ? [] : [`language: ${language}`]),
        ...(hasIssue ? [] : ['issue: off']),
    ];
    if (config !== null) {
        const missing = roadmap.length > 0 && !wanted.isSaid ? [`${config} stays as it is. It should say:\n${lines.join('\n')}`] : [];
        return { files: [], kept: [config], notes: missing };
    }
    const head = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
    const names = `# An editor offers what can stand here: ${settings/* NAMES */.Xk.join(', ')}.\n`;
    const text = head + names + lines.map((line) => `${line}\n`).join('');
    return {
        files: [{ path: 'trailmark.yml', text, before: '', isNew: true, why: 'what Trailmark should read and write' }],
        kept: [],
        notes: [],
    };
}

// EXTERNAL MODULE: ./build/src/render/escape/clean-text.js
var clean_text = __webpack_require__(9361);
;// CONCATENATED MODULE: ./build/src/cli/init/render-plan.js


const MOST_CANDIDATES = 5;
/** What was found, in a few lines. */
function renderSurvey({ collected, candidates, uncounted, git, isVault, workflow }) {
    const roadmaps = collected.roadmaps.map(({ path }) => path);
    const alike = candidates.slice(0, MOST_CANDIDATES);
    const found = [
        ...(roadmaps.length > 0 ? [`Roadmap: ${roadmaps.join(', ')}`] : []),
        ...alike.map(({ pattern, done, total }) => `Looks like a roadmap: ${pattern} (${done} of ${total} steps done)`),
        ...(roadmaps.length + alike.length === 0 ? ['No roadmap yet'] : []),
        ...uncounted.slice(0, MOST_CANDIDATES).map((path) => `Looks like steps, but is not counted: ${path}`),
        collected.readme === null ? 'No README yet' : `README: ${collected.readme.path}`,
        git === null ? 'No git repository yet' : `Branch: ${git.branch}`,
        ...(isVault ? ['An Obsidian vault'] : []),
        ...(workflow === null ? [] : [`Workflow: ${workflow}`]),
    ];
    return `Found here:\n${found.map((line) => `  ${(0,clean_text/* cleanText */.X)(line)}\n`).join('')}\n`;
}
/** What is going to be written, what stays, and what there is to know of it. */
function renderPlan({ files, kept, notes }) {
    const rows = listRows(files);
    const width = Math.max(0, ...rows.map(({ path }) => path.length));
    const written = rows.map(({ path, why }) => `  ${(0,clean_text/* cleanText */.X)(path).padEnd(width)}  ${why}\n`).join('');
    const said = notes.map((note) => `${note.split('\n').map(clean_text/* cleanText */.X).join('\n')}\n`).join('');
    const stays = kept.length === 0 ? '' : `Stays as it is: ${(0,clean_text/* cleanText */.X)([...new Set(kept)].join(', '))}\n`;
    const head = files.length === 0 ? 'Everything is here already: there is nothing to write.\n' : 'To write:\n';
    return `${head}${written}${stays}${said}`;
}
/** A copy of the action is many files and one thing. */
function listRows(files) {
    const copied = files.filter(({ path }) => path.startsWith(`${COPY}/`));
    const others = files.filter((file) => !copied.includes(file));
    const copy = { path: `${COPY}/`, why: `a copy of the action, ${copied.length} files` };
    return copied.length === 0 ? others : [...others, copy];
}
// HEAD is the branch that is checked out: a name of git's may hold what a shell would run.
const FIRST_PUSH = 'git push -u origin HEAD';
/** What was written, and what to type next. */
function renderDone({ files }, { git }, { program }) {
    const hasWorkflow = files.some(({ path }) => path.startsWith('.github/workflows/'));
    if (!hasWorkflow)
        return `\nWritten. Next:\n  ${program}\n`;
    const begin = git === null ? 'git init -b main && ' : '';
    const next = `\nWritten. Next:\n  ${begin}git add -A && git commit -m "Add Trailmark"`;
    if (git?.hasUpstream)
        return `${next} && git push\n`;
    if (git?.remote != null)
        return `${next} && ${FIRST_PUSH}\n`;
    return `${next}\n\nMake an empty repository on https://github.com/new, then:\n  git remote add origin ADDRESS && ${FIRST_PUSH}\n`;
}
/** The object of `init --json`. */
function planJson({ files, kept, notes }, isWritten) {
    const planned = files.map(({ path, why, before, isNew }) => ({
        path,
        action: isNew === true || before === '' ? 'create' : 'change',
        why,
    }));
    return { version: 1, written: isWritten, files: planned, kept, notes };
}

// EXTERNAL MODULE: ./build/src/rules/placeholders.js
var placeholders = __webpack_require__(9279);
// EXTERNAL MODULE: ./build/src/rules/uncounted/uncounted-files.js
var uncounted_files = __webpack_require__(6316);
// EXTERNAL MODULE: ./build/src/suggest/graph/is-set-aside.js
var is_set_aside = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/cli/init/find-candidates.js
var find_candidates = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/cli/init/survey.js








const survey_WORKFLOW = '.github/workflows/trailmark.yml';
const CONFIGS = ['trailmark.yml', '.github/trailmark.yml'];
const HOME = /^(?:home|index|start|dashboard)\.md$/i;
/** Looks around in a folder; nothing is changed. */
async function survey(root, scope) {
    const collected = await (0,read_working_tree/* readWorkingTree */.cD)({ root, ...scope });
    const { sources, entries } = await (0,read_working_tree/* readAround */.C0)(root);
    const isThere = (path) => entries.some((entry) => entry.path === path);
    const isVault = isThere('.obsidian');
    const workflows = await (0,read_working_tree/* readWorkflows */.L9)(root);
    const others = collected.roadmaps.length > 0 ? [] : sources.map((source) => ({ ...source, defaults: { isVault } }));
    const candidates = await (0,on_demand/* withParts */.dK)(() => (0,find_candidates/* findCandidates */.e)(others));
    return {
        name: (0,external_node_path_.basename)(root),
        collected,
        candidates,
        uncounted: candidates.length > 0
            ? []
            : await (0,on_demand/* withParts */.dK)(() => (0,uncounted_files/* findUncountedFiles */.S)(others.filter(({ path }) => !(0,is_set_aside/* isSetAside */.J)(path)))),
        home: isVault ? (sources.find(({ path }) => HOME.test(path)) ?? null) : null,
        isVault,
        config: CONFIGS.find(isThere) ?? null,
        workflow: workflows.find(isOfTrailmark)?.path ?? null,
        placeholders: (0,placeholders.findPlaceholders)(workflows),
        git: await readRepository(root),
    };
}
function isOfTrailmark({ path, text }) {
    return path === survey_WORKFLOW || text.split('\n').some(usesTrailmark);
}
function usesTrailmark(line) {
    return line.includes('uses:') && line.toLowerCase().includes('trailmark');
}

// EXTERNAL MODULE: ./build/src/edit/convert/convert-roadmap.js + 9 modules
var convert_roadmap = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/src/edit/parse-roadmap.js
var parse_roadmap = __webpack_require__(5908);
// EXTERNAL MODULE: ./build/src/parse/list-steps.js
var list_steps = __webpack_require__(3131);
;// CONCATENATED MODULE: ./build/src/cli/init/take-over.js



const HEADING = /^(#{1,6})[ \t]+\S/;
/**
 * The text of a file as a roadmap. What has steps, in whatever notation, stays as it is; of an outline each item becomes an open
 * step, else each line, else each heading that has none below it. Null where nothing could be a step.
 */
function takeOver(source) {
    if (hasSteps(source))
        return source.text;
    const lists = { path: source.path, text: (0,convert_roadmap/* convertRoadmap */.Ut)(source).text };
    return ([lists.text, boxLines(source.text), boxHeadings(source.text)].find((text) => hasSteps({ ...source, text })) ?? null);
}
function hasSteps(source) {
    return (0,list_steps/* listSteps */.A)((0,parse_roadmap/* parseRoadmap */.A)(source)).length > 0;
}
/** Each line that is no heading as an open step, below the line before it that is indented less. */
function boxLines(text) {
    const open = [];
    const lines = text.split(/\r\n|\n|\r/).map((line) => {
        const title = line.trim();
        if (title === '' || HEADING.test(line)) {
            if (title !== '')
                open.length = 0;
            return line;
        }
        const indent = line.length - line.trimStart().length;
        while (open.length > 0 && indent <= (open.at(-1) ?? 0))
            open.pop();
        open.push(indent);
        return `${'  '.repeat(open.length - 1)}- [ ] ${title}`;
    });
    return lines.join('\n');
}
/** Each heading without headings below it as an open step. */
function boxHeadings(text) {
    const lines = text.split(/\r\n|\n|\r/);
    const levels = lines.map((line) => HEADING.exec(line)?.[1]?.length ?? 0);
    return lines
        .map((line, at) => {
        const level = levels[at] ?? 0;
        const below = levels.slice(at + 1).find((other) => other > 0) ?? 0;
        return level === 0 || below > level ? line : `- [ ] ${line.slice(level).trim()}`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli/init/init.js
















const NOTHING = { stdout: 'Nothing was written.\n', stderr: '', files: [], exitCode: 0 };
/** Plans what a repository needs to run Trailmark, and asks on a terminal before anything is written. */
async function init(asked, host) {
    const found = await survey(asked.root, asked.scope);
    const missed = found.collected.problems.filter(({ code }) => code === 'no-match' || code === 'outside-root');
    if (missed.length > 0)
        return (0,output/* refuse */.T)(2, (0,show_problems/* showProblems */.k)(missed, asked));
    const from = await readFrom(asked, found);
    if (from !== null && 'exitCode' in from)
        return from;
    const hasQuestions = !asked.flags.has('yes') && !asked.flags.has('dry-run') && !asked.json;
    const ask = hasQuestions ? await (0,terminal_ask/* askAt */.j)(host) : null;
    if (ask)
        host.stdout.write(renderSurvey(found));
    const release = await findRelease(host.program ?? '');
    const running = await chooseRunning(asked.root, found, { release, wantsCopy: asked.flags.has('vendor') });
    const hasWorkflow = found.workflow === null && findObstacle(found, { running, program: asked.program }) === null;
    const answers = await answer(found, from, ask && { ...ask, hasWorkflow });
    if (answers === null)
        return NOTHING;
    const plan = await (0,on_demand/* withParts */.dK)(() => planInit(found, { ...wishOf(asked, host), ...answers, running }));
    return offer(asked, { found, plan, ask }, host);
}
/** Shows the plan; the files are written when nobody was to be asked, or when the answer is yes. */
async function offer(asked, { found, plan, ask }, host) {
    const isDry = asked.flags.has('dry-run');
    const files = isDry ? [] : plan.files;
    const write = (stdout) => ({ stdout, stderr: '', files, exitCode: 0 });
    if (asked.json)
        return write((0,print_json/* printJson */.Q)(planJson(plan, !isDry)));
    const shown = renderPlan(plan);
    if (ask === null) {
        const text = renderSurvey(found) + shown;
        if (isDry || plan.files.length === 0)
            return write(text);
        if (asked.flags.has('yes'))
            return write(text + renderDone(plan, found, asked));
        return {
            ...(0,output/* refuse */.T)(2, `trailmark: Nothing was written. To write these files: ${asked.program} init --yes\n`),
            stdout: text,
        };
    }
    host.stdout.write(shown);
    if (plan.files.length === 0)
        return write('');
    return (await ask.confirm('Write these files?')) === true ? write(renderDone(plan, found, asked)) : NOTHING;
}
/** What only the person can say; null when they broke off. Nobody is asked where there is nothing to choose. */
async function answer({ candidates }, taken, ask) {
    const mayChoose = taken === null ? candidates : [];
    const choices = mayChoose.map(({ pattern, done, total }) => ({
        label: pattern,
        hint: `${done} of ${total} steps done`,
    }));
    const numbers = ask === null || choices.length < 2 ? [0] : await ask.choose('Which is your roadmap?', choices);
    if (numbers === null)
        return null;
    const hasIssue = ask === null || !ask.hasWorkflow
        ? true
        : await ask.confirm('Keep one issue that says what to learn next, with boxes to tick on your phone?');
    if (hasIssue === null)
        return null;
    const chosen = taken?.chosen ?? numbers.flatMap((number) => mayChoose[number] ?? []);
    return { chosen, taken: taken?.source ?? null, hasIssue };
}
async function readFrom(asked, { collected }) {
    const { root, from, program } = asked;
    if (from === null)
        return null;
    const source = await (0,read_working_tree/* readNamedFile */.wh)(root, from);
    if ('code' in source)
        return (0,output/* refuse */.T)(2, (0,show_problems/* showProblems */.k)([source], asked) + (await (0,near_file/* tellNear */.q)(asked, from)));
    if (collected.roadmaps.some(({ path }) => path === source.path))
        return { chosen: [], source: null };
    const text = await (0,on_demand/* withParts */.dK)(() => takeOver(source));
    if (text === null)
        return (0,output/* refuse */.T)(2, `trailmark: ${from} holds nothing that could be a step. Write a line for each, then: ${program} init --from ${(0,quote_word/* quoteWord */.X)(from)}\n`);
    const isRoadmap = text === source.text && /\.(?:md|markdown)$/i.test(source.path) && source.path === from;
    if (isRoadmap)
        return { chosen: [{ pattern: source.path, sources: [source], done: 0, total: 0 }], source: null };
    const path = `roadmap/${(0,external_node_path_.basename)(source.path).replace(/\.[^.]*$/, '')}.md`;
    const isTaken = collected.roadmaps.some((one) => one.path === path);
    return isTaken ? { chosen: [], source: null } : { chosen: [], source: { path, text } };
}
function wishOf(asked, { env }) {
    const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
    return {
        program: asked.program,
        options: asked,
        reader: asked.language ?? spoken.split(/[.@]/, 1)[0] ?? '',
        roadmap: asked.scope.roadmap,
        readme: asked.scope.readme,
    };
}


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askAt)
/* harmony export */ });
/** Who can be asked: null where the program does not run on a terminal. The questions are loaded when they are needed. */
async function askAt(host) {
    if (host.stdout.isTTY !== true || host.stdin?.isTTY !== true)
        return null;
    const { stdin, stdout } = host;
    const { confirm, isCancel, multiselect, select } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const screen = { input: stdin, output: stdout };
    const number = (choices) => choices.map((choice, value) => ({ value, ...choice }));
    return {
        confirm: async (message) => {
            const answer = await confirm({ message, ...screen });
            return isCancel(answer) ? null : answer;
        },
        pick: async (message, choices) => {
            const answer = await select({ message, options: number(choices), ...screen });
            return isCancel(answer) ? null : answer;
        },
        choose: async (message, choices) => {
            const asked = { message, options: number(choices), ...screen };
            const answer = await multiselect({ ...asked, initialValues: [0], required: true });
            return isCancel(answer) ? null : answer;
        },
    };
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nearFile),
/* harmony export */   q: () => (/* binding */ tellNear)
/* harmony export */ });
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8661);
/* harmony import */ var _arguments_explain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6548);


/** " Did you mean …?" with the Markdown file below the root that was meant by a name; empty where none is near. */
async function nearFile(root, name) {
    const { sources } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readAround */ .C0)(root);
    return (0,_arguments_explain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, sources.map(({ path }) => path));
}
/** What to type instead of a file that can't be read, as a line. */
async function tellNear({ root, program }, name) {
    const near = (await nearFile(root, name)).trim();
    return `${near || `Give the path of a file. To see what looks like a roadmap: ${program} init --dry-run`}\n`;
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   lX: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Git ended with a failure, or is not there at all (`code` null); the message is what it said. */
class GitFailure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const ENVIRONMENT = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would fetch what it lacks: nothing here talks to a network.
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
};
/** Runs git in a folder, gives it `input`, and hands on what it prints piece by piece. Throws a `GitFailure` at the end. */
async function* runGit(folder, words, input = '') {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true', ...words], {
        cwd: folder,
        env: { ...process.env, ...ENVIRONMENT },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const said = [];
    child.stderr.on('data', (bytes) => said.push(bytes));
    const ended = new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', (code) => resolve(code ?? 1));
    });
    // Git may end before it has read everything; why it did is in what it said.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    try {
        yield* child.stdout;
    }
    finally {
        child.kill();
    }
    const code = await ended;
    if (code instanceof Error)
        throw new GitFailure(null, code.message);
    if (code !== 0)
        throw new GitFailure(code, Buffer.concat(said).toString('utf8').trim());
}
/** All that git prints, as text. */
async function readGit(folder, words) {
    const printed = [];
    for await (const bytes of runGit(folder, words))
        printed.push(bytes);
    return Buffer.concat(printed).toString('utf8');
}


/***/ }),

/***/ 9279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlaceholders: () => (/* binding */ findPlaceholders)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9174);

const PLACEHOLDER = /\bOWNER\/trailmark\b|\btrailmark(?:\/[\w./-]+)?@COMMIT\b/;
/** Workflows in which what the documentation leaves open was never filled in, so that GitHub can't run them. */
function findPlaceholders(workflows) {
    return workflows.flatMap(({ path, text }) => text.split('\n').flatMap((line, at) => {
        const column = line.search(PLACEHOLDER) + 1;
        const isUsed = column > 0 && /^[ \t-]*uses:/.test(line);
        return isUsed ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H)(path, { code: 'workflow-placeholder', line: at + 1, column })] : [];
    }));
}


/***/ })

};
