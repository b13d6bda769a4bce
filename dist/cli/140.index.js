export const id = 140;
export const ids = [140];
export const modules = {

/***/ 6140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showClass: () => (/* binding */ showClass)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./build/src/render/escape/escape-xml.js
var escape_xml = __webpack_require__(3521);
// EXTERNAL MODULE: ./build/src/locales/format-number.js
var format_number = __webpack_require__(218);
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

// EXTERNAL MODULE: ./build/src/render/escape/escape-link.js
var escape_link = __webpack_require__(1450);
;// CONCATENATED MODULE: ./build/src/class/render/link-member.js

/** The address of a member's repository on a server such as `https://github.com`; null for a folder. */
function linkMember({ path }, server) {
    return /^[\w.-]+\/[\w.-]+$/.test(path) ? (0,escape_link/* escapeLink */.E)(`${server}/${path}`) : null;
}

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
const READ = 'Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. In the order of the names; it is no ranking.';
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
<footer>${READ}</footer>
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

// EXTERNAL MODULE: ./build/src/render/escape/escape-markdown.js
var escape_markdown = __webpack_require__(3763);
// EXTERNAL MODULE: ./build/src/render/parts/draw-bar.js
var draw_bar = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/src/render/parts/render-details.js
var render_details = __webpack_require__(4188);
;// CONCATENATED MODULE: ./build/src/class/render/render-class-section.js






const CELLS = 5;
const LANGUAGE = 'en';
/** A longer table is folded away, so that the README can be read. */
const MOST_SHOWN = 40;
// A README is cut on GitHub past 500 KiB.
const MOST_ROWS = 1000;
const HEAD = ['Name', 'Progress', 'Steps', 'Next step', 'Last change'];
const RULE = [':--', ':--', '--:', ':--', ':--'];
const render_class_section_READ = 'Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. Shown: what stands here, in the order of the names. It is no ranking.';
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
        `<sub>${render_class_section_READ}</sub>`,
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

// EXTERNAL MODULE: ./build/src/render/parts/columns.js
var parts_columns = __webpack_require__(312);
// EXTERNAL MODULE: ./build/src/render/parts/cut-text.js
var cut_text = __webpack_require__(3399);
;// CONCATENATED MODULE: ./build/src/class/render/render-class-table.js






const render_class_table_CELLS = 10;
const GAP = '  ';
const render_class_table_LANGUAGE = 'en';
/** How many columns a name gets at most, and the next step at least. */
const [MOST_NAME, LEAST_NEXT] = [28, 12];
/** A class for a terminal of `width` columns: a row for each member, and what is common to them. Where it is narrow the bar goes first, then the day. */
function renderClassTable(whole, width) {
    const { overall, steps, notBegun, unread } = describeClass(whole, clean_text/* cleanText */.X);
    const rows = whole.members.map(render_class_table_toCells);
    const words = [overall, ...steps, ...listNames('Not begun', notBegun), ...listNames('No steps read', unread)];
    return [...(rows.length === 0 ? [] : [...alignRows(rows, width), '']), ...words, ''].join('\n');
}
function render_class_table_toCells(member) {
    const { name, progress, lastChange, stage } = member;
    const { done, total, percent } = progress;
    return {
        name: (0,cut_text/* cutText */.I)((0,clean_text/* cleanText */.X)(name), MOST_NAME),
        bar: total === 0 ? ' '.repeat(render_class_table_CELLS) : (0,draw_bar/* drawBar */.i)(progress, render_class_table_CELLS, 'terminal'),
        percent: (0,format_number/* formatPercent */.l9)(render_class_table_LANGUAGE, percent),
        steps: (0,format_number/* formatFraction */.MJ)(render_class_table_LANGUAGE, done, total),
        day: lastChange ?? '',
        next: `${sayNext(member, clean_text/* cleanText */.X)}${stage === null ? '' : ` (${(0,clean_text/* cleanText */.X)(stage)})`}`,
    };
}
function alignRows(rows, width) {
    const widest = (read) => Math.max(...rows.map((cells) => (0,parts_columns/* columnsOf */.P)(read(cells))));
    const [name, percent, steps, day] = [
        widest((cells) => cells.name),
        widest((cells) => cells.percent),
        widest((cells) => cells.steps),
        widest((cells) => cells.day),
    ];
    const needed = name + percent + steps + LEAST_NEXT + 3 * GAP.length;
    const hasDay = day > 0 && width >= needed + day + GAP.length;
    const hasBar = width >= needed + day + render_class_table_CELLS + 2 * GAP.length;
    return rows.map((cells) => {
        const columns = [
            padEnd(cells.name, name),
            ...(hasBar ? [cells.bar] : []),
            padStart(cells.percent, percent),
            padStart(cells.steps, steps),
            ...(hasDay ? [padEnd(cells.day, day)] : []),
        ];
        const line = `${columns.join(GAP)}${GAP}`;
        return `${line}${(0,cut_text/* cutText */.I)(cells.next, Math.max(LEAST_NEXT, width - (0,parts_columns/* columnsOf */.P)(line)))}`;
    });
}
function listNames(words, names) {
    return names.length === 0 ? [] : [`${words} (${names.length}): ${names.join(', ')}.`];
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,parts_columns/* columnsOf */.P)(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - (0,parts_columns/* columnsOf */.P)(text))) + text;
}

// EXTERNAL MODULE: ./build/src/collect/read-working-tree.js
var read_working_tree = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/splice/splice-section.js + 2 modules
var splice_section = __webpack_require__(8858);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/print-json.js
var print_json = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/cli/problems/show-problems.js + 1 modules
var show_problems = __webpack_require__(7779);
// EXTERNAL MODULE: ./build/src/pipeline.js + 23 modules
var pipeline = __webpack_require__(7821);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/collect/collect-problem.js
var collect_problem = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/src/collect/class/member-files.js
var member_files = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/collect/git/run-git.js
var run_git = __webpack_require__(7911);
;// CONCATENATED MODULE: ./build/src/collect/class/read-last-change.js




/** The author's day of the newest commit that changed one of these files of a clone; null outside git, and where a clone without its past does not know. */
async function readLastChange(folder, paths) {
    if (paths.length === 0)
        return null;
    const named = paths.map((path) => `:(literal)${path}`);
    try {
        const printed = await (0,run_git/* readGit */.lX)(folder, ['log', '-1', '--first-parent', '--format=%H %at', 'HEAD', '--', ...named]);
        const [, commit = '', seconds = ''] = /^(\w+) (-?\d+)/.exec(printed) ?? [];
        // In the oldest commit that a shallow clone has, every file seems new.
        return commit === '' || (await readShallow(folder)).includes(commit) ? null : (0,day/* dayOfSeconds */.Xr)(Number(seconds));
    }
    catch (error) {
        if (error instanceof run_git/* GitFailure */.Xi)
            return null;
        throw error;
    }
}
async function readShallow(folder) {
    return (0,promises_.readFile)((0,external_node_path_.join)(folder, '.git', 'shallow'), 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./build/src/collect/class/read-clones.js







/** How many clones are read at the same time: git runs in each. */
const AT_ONCE = 4;
/** Reads every folder in a folder, in no order to rely on; those whose names begin with a dot are none. One that can't be read comes with the problem. */
async function* readClones({ folder, roadmap, except, show }) {
    const entries = await listMembers(folder, except);
    const reading = [];
    for (const [at, entry] of entries.entries()) {
        const root = (0,external_node_path_.join)(folder, entry.name);
        reading.push(entry.isSymbolicLink() ? notFollowed(entry) : readClone(root, entry.name, roadmap));
        if (reading.length === AT_ONCE)
            yield await reading.shift();
        show?.((at + 1) / entries.length);
    }
    for (const left of reading)
        yield await left;
}
async function listMembers(folder, except) {
    const entries = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const root = (0,external_node_path_.join)(folder, entry.name);
        if (!except.includes(root) && (await read_clones_isMember(root, entry)))
            entries.push(entry);
    }
    return entries;
}
async function read_clones_isMember(root, entry) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules')
        return false;
    return entry.isSymbolicLink() ? await isFolder(root) : entry.isDirectory();
}
async function isFolder(path) {
    const stats = await (0,promises_.stat)(path).catch(() => null);
    return stats?.isDirectory() === true;
}
async function notFollowed({ name }) {
    return unread(name, { problems: [(0,collect_problem/* collectProblem */.W)(name, 'a-link')] });
}
async function readClone(root, name, wanted) {
    try {
        const { settings, problems } = await (0,read_working_tree/* readConfig */.Xg)(root, null);
        const { roadmap = [], readme = null, chart = null } = settings;
        const scope = { roadmap: wanted.length > 0 ? wanted : roadmap, readme, chart };
        const read = await (0,read_working_tree/* readWorkingTree */.cD)({ root, ...scope });
        const collected = { ...read, problems: [...problems, ...read.problems] };
        const paths = collected.roadmaps.map(({ path }) => path);
        // Without its own .git, git would answer for a repository around it.
        const lastChange = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? await readLastChange(root, paths) : null;
        return { name, path: name, key: (0,member_files/* keyOf */.T)(collected), collected, settings, lastChange };
    }
    catch (error) {
        const { code, message } = error;
        return unread(name, { problems: [(0,collect_problem/* collectProblem */.W)(name, 'unreadable', code ?? message)] });
    }
}
function unread(name, { problems }) {
    const collected = { roadmaps: [], readme: null, problems };
    return { name, path: name, key: '', collected, settings: {}, lastChange: null };
}

// EXTERNAL MODULE: ./build/src/collect/class/shard.js
var class_shard = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/src/cli/terminal/progress-bar.js
var progress_bar = __webpack_require__(7858);
// EXTERNAL MODULE: ./build/src/cli/terminal/quote-word.js
var quote_word = __webpack_require__(8910);
;// CONCATENATED MODULE: ./build/src/cli/class/read-part.js












const LIST = /\.ya?ml$/i;
/** Reads one word behind `class`: a folder of clones, a class.yml, or what `--json` printed; what to answer where it is none of these. */
async function readPart(asked, operand, host) {
    const { root, scope, site, program } = asked;
    const path = (0,external_node_path_.resolve)(root, operand);
    const stats = await (0,promises_.stat)(path).catch(() => null);
    if (stats === null)
        return (0,output/* refuse */.T)(2, `trailmark: There is no folder or file "${(0,clean_text/* cleanText */.X)(operand)}". Give a folder of clones, or a class.yml: ${program} help class\n`);
    if (LIST.test(operand))
        return readListed(asked, operand, host);
    if (!stats.isDirectory())
        return readPrinted(path, asked, operand);
    const except = site === null ? [] : [(0,external_node_path_.resolve)(root, site)];
    return (0,progress_bar/* withProgressBar */.l)({ ...host, json: asked.json }, (show) => gatherClass(readClones({ folder: path, roadmap: scope.roadmap, except, show }), asked));
}
async function readPrinted(path, { program }, operand) {
    const whole = parseClassJson(await (0,promises_.readFile)(path, 'utf8'));
    return whole === null
        ? (0,output/* refuse */.T)(2, `trailmark: ${(0,clean_text/* cleanText */.X)(operand)} is not what "${program} class --json" prints. Make it anew: ${program} class DIR --json > ${(0,quote_word/* quoteWord */.X)(operand)}\n`)
        : { whole, unread: [] };
}
/** Asks GitHub for the repositories of a class.yml. */
async function readListed(asked, operand, host) {
    const { root, scope, shard } = asked;
    const { GITHUB_TOKEN: token = '', GITHUB_API_URL: url, TRAILMARK_PATIENCE: patience } = host.env;
    const { readClassFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(175), __webpack_require__.e(595)]).then(__webpack_require__.bind(__webpack_require__, 8595));
    const source = await (0,read_working_tree/* readNamedFile */.wh)(root, operand);
    if ('code' in source)
        return (0,output/* refuse */.T)(2, (0,show_problems/* showProblems */.k)([source], asked));
    const list = await readClassFile(source, (path) => (0,read_working_tree/* readNamedFile */.wh)(root, path));
    if (list.problems.length > 0)
        return (0,output/* refuse */.T)(2, (0,show_problems/* showProblems */.k)(list.problems, asked));
    if (token === '')
        return (0,output/* refuse */.T)(2, `trailmark: ${(0,clean_text/* cleanText */.X)(operand)} names repositories on GitHub. Set GITHUB_TOKEN to a token that may read them.\n`);
    const { connectGithub } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 1458));
    const { isFailure } = await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 9222));
    const { readRepositories } = await __webpack_require__.e(/* import() */ 807).then(__webpack_require__.bind(__webpack_require__, 6807));
    const github = connectGithub({ token, slug: undefined, url, patience });
    const repositories = (0,class_shard/* takeShard */.m)(list.repositories, shard);
    try {
        const gathered = await (0,progress_bar/* withProgressBar */.l)({ ...host, json: asked.json }, (show) => gatherClass(readRepositories(github, { repositories, roadmap: scope.roadmap, show }), asked));
        const left = list.left.map(({ path, line, message }) => ({ name: `${path}:${line}`, message }));
        return { ...gathered, unread: [...left, ...gathered.unread] };
    }
    catch (error) {
        if (isFailure(error))
            return (0,output/* refuse */.T)(2, `trailmark: ${(0,clean_text/* cleanText */.X)(error.message)}\n`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/class/show-class.js
















const GITHUB = 'https://github.com';
/** Looks at a class: what stands behind the command is read, each word a part of it, and printed as one; a README and a page are written on request. */
async function showClass(asked, host) {
    const parts = [];
    for (const operand of asked.operands.length > 0 ? asked.operands : ['.']) {
        const part = await readPart(asked, operand, host);
        if ('exitCode' in part)
            return part;
        parts.push(part);
    }
    const whole = mergeClasses(parts.map((part) => part.whole));
    if (whole.members.length === 0)
        return (0,output/* refuse */.T)(2, `trailmark: There is no folder in it to look at. Clone the repositories into one folder, then: ${asked.program} class FOLDER\n`);
    const unread = parts.flatMap((part) => part.unread);
    const notes = unread.map(({ name, message }) => `trailmark: ${(0,clean_text/* cleanText */.X)(name)}: ${(0,clean_text/* cleanText */.X)(message)}\n`).join('');
    const section = asked.scope.readme === null ? NOTHING : await writeSection(asked, whole, host);
    const page = asked.site === null ? NOTHING : await writePage(asked, whole, host);
    const refused = [section, page].find(({ exitCode }) => exitCode !== 0);
    if (refused !== undefined)
        return refused;
    const files = [...section.files, ...page.files];
    return { stdout: await print(asked, whole, host), stderr: notes + page.stderr, files, exitCode: 0 };
}
const NOTHING = { stdout: '', stderr: '', files: [], exitCode: 0 };
async function print({ json, flags }, whole, { stdout }) {
    if (json)
        return (0,print_json/* printJson */.Q)(classJson(whole));
    return flags.has('csv') ? classCsv(whole) : (0,on_demand/* withParts */.dK)(() => renderClassTable(whole, stdout.columns ?? 100));
}
async function writeSection(asked, whole, { env }) {
    const { root, scope } = asked;
    const readme = await (0,read_working_tree/* readNamedFile */.wh)(root, scope.readme ?? '');
    if ('code' in readme)
        return (0,output/* refuse */.T)(3, (0,show_problems/* showProblems */.k)([readme], asked));
    const section = renderClassSection(whole, env.GITHUB_SERVER_URL ?? GITHUB);
    const { path, text, problems } = await (0,on_demand/* withParts */.dK)(() => (0,splice_section/* spliceSection */.q)(readme, section));
    if (text === null)
        return (0,output/* refuse */.T)(3, (0,show_problems/* showProblems */.k)(problems, asked));
    return { ...NOTHING, files: [{ path, text, before: readme.text }] };
}
async function writePage({ root, site }, whole, { env }) {
    const path = (0,external_node_path_.join)(site ?? '.', 'index.html').replaceAll('\\', '/');
    const before = await (0,promises_.readFile)((0,external_node_path_.resolve)(root, path), 'utf8').catch(() => '');
    if (before !== '' && !isOwnPage(before))
        return (0,output/* refuse */.T)(3, `trailmark: ${(0,clean_text/* cleanText */.X)(path)} is not Trailmark's, and is left as it is. Give --site another folder.\n`);
    const text = renderPage(whole, env.GITHUB_SERVER_URL ?? GITHUB);
    return { ...NOTHING, stderr: `trailmark: The page is ${(0,clean_text/* cleanText */.X)(path)}.\n`, files: [{ path, text, before }] };
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The id that git gives a blob of these bytes. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(251);

/** The key of what was read. */
function keyOf({ roadmaps }) {
    return roadmaps.map(({ path, text }) => `${(0,_blob_id_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .z)(Buffer.from(text, 'utf8'))} ${path}\n`).join('');
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

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** User text as the content or an attribute of an XML element. */
function escapeXml(text) {
    // XML 1.0 has no way to write these two, not even as a reference.
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}


/***/ })

};
