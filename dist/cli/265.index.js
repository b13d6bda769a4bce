export const id = 265;
export const ids = [265];
export const modules = {

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);


// src/render/escape/escape-xml.ts
const XML = {
	..._part_2_js__WEBPACK_IMPORTED_MODULE_1__.Et,
	"\"": "&quot;",
	"'": "&apos;"
};
function escapeXml(text) {
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(text).replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (character) => XML[character] ?? "");
}



/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runGit),
/* harmony export */   n: () => (/* binding */ askGit),
/* harmony export */   r: () => (/* binding */ readGit),
/* harmony export */   t: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

// src/collect/git/run-git.ts
var GitFailure = class extends Error {
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
const ENVIRONMENT = {
	LC_ALL: "C",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_TERMINAL_PROMPT: "0"
};
async function* runGit(folder, words, input = "") {
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [
		"--no-pager",
		"-c",
		"log.showSignature=false",
		"-c",
		"log.showRoot=true",
		...words
	], {
		cwd: folder,
		env: {
			...process.env,
			...ENVIRONMENT
		},
		windowsHide: true
	});
	const said = [];
	child.stderr.on("data", (bytes) => said.push(bytes));
	const ended = new Promise((resolve) => {
		child.once("error", resolve);
		child.once("close", (code) => resolve(code ?? 1));
	});
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	try {
		yield* child.stdout;
	} finally {
		child.kill();
	}
	const code = await ended;
	if (code instanceof Error) throw new GitFailure(null, code.message);
	if (code !== 0) throw new GitFailure(code, Buffer.concat(said).toString("utf8").trim());
}
async function readGit(folder, words) {
	const printed = [];
	for await (const bytes of runGit(folder, words)) printed.push(bytes);
	return Buffer.concat(printed).toString("utf8");
}
async function askGit(folder, words) {
	try {
		return (await readGit(folder, words)).trim();
	} catch (error) {
		if (error instanceof GitFailure) return null;
		throw error;
	}
}



/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ blobId),
/* harmony export */   showClass: () => (/* binding */ showClass),
/* harmony export */   t: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);
/* harmony import */ var _escape_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);








// src/class/class-csv.ts
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
	problems: ({ problems }) => problems
};
function classCsv({ members }) {
	const rows = members.map((member) => Object.values(COLUMNS).map((read) => quote(String(read(member) ?? ""))));
	return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.join(",")}\n`).join("");
}
function asText(text) {
	const line = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(text);
	return /^[=+@-]/.test(line) ? `'${line}` : line;
}
function quote(cell) {
	return /[",]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell;
}
// src/class/measure-class.ts
function measureClass(members) {
	const percents = members.flatMap(({ progress: { percent } }) => percent === null ? [] : [percent]);
	return {
		members: members.length,
		begun: members.filter(hasBegun).length,
		finished: members.filter(({ progress: { done, total } }) => total > 0 && done === total).length,
		median: medianOf(percents)
	};
}
function hasBegun({ progress: { done, doing } }) {
	return done + doing > 0;
}
function isRead({ progress: { total, dropped } }) {
	return total + dropped > 0;
}
function medianOf(values) {
	const sorted = values.toSorted((one, other) => one - other);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	return upper === void 0 || lower === void 0 ? null : Math.round((lower + upper) / 2);
}
// src/class/class-json.ts
const VERSION = 1;
const stepJson = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.St)("title", "stage", "at", "waiting", "done", "of");
function classJson({ members, steps }) {
	const { members: count, begun, finished, median } = measureClass(members);
	return {
		version: VERSION,
		class: {
			members: count,
			begun,
			finished,
			median
		},
		members: members.map(memberJson),
		steps: steps.map(stepJson)
	};
}
function memberJson(member) {
	const { name, path, progress, roadmaps, stage, next, waiting, lastChange, problems } = member;
	return {
		name,
		path,
		progress: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.vt)(progress),
		roadmaps: roadmaps.map((roadmap) => ({
			...roadmap,
			progress: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.vt)(roadmap.progress)
		})),
		stage,
		next: next && { ...next },
		waiting,
		lastChange,
		problems
	};
}
const PROGRESS = Object.fromEntries([
	"done",
	"doing",
	"todo",
	"dropped",
	"parked",
	"total",
	"percent?"
].map((name) => [name, "count"]));
const CLASS = {
	members: [{
		name: "text",
		path: "text",
		progress: PROGRESS,
		"stage?": "text",
		"lastChange?": "text",
		roadmaps: [{
			path: "text",
			title: "text",
			progress: PROGRESS
		}],
		"next?": {
			id: "text",
			title: "text",
			path: "text",
			line: "count",
			"stage?": "text",
			context: ["text"]
		},
		waiting: "count",
		problems: "count"
	}],
	steps: [{
		title: "text",
		"stage?": "text",
		at: "count",
		waiting: "count",
		done: "count",
		of: "count"
	}]
};
function parseClassJson(text) {
	const value = parseJson(text);
	if (!fits(value, CLASS)) return null;
	const { version, members, steps } = value;
	return version === VERSION ? {
		members,
		steps
	} : null;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function fits(value, shape) {
	if (shape === "text") return typeof value === "string";
	if (shape === "count") return Number.isSafeInteger(value) && value >= 0;
	if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
	if (typeof value !== "object" || value === null) return false;
	const object = value;
	return Object.entries(shape).every(([key, inner]) => {
		const held = object[key.replace("?", "")];
		return held === null && key.endsWith("?") || fits(held, inner);
	});
}
function isList(shape) {
	return Array.isArray(shape);
}
// src/class/merge-classes.ts
function mergeClasses(parts) {
	const steps = /* @__PURE__ */ new Map();
	for (const part of parts) for (const step of part.steps) {
		const key = stepKey(step);
		const known = steps.get(key);
		steps.set(key, known === void 0 ? step : addSteps(known, step));
	}
	return {
		members: parts.flatMap(({ members }) => members).sort(compareMembers),
		steps: [...steps.values()].sort(compareSteps)
	};
}
function stepKey({ stage, title }) {
	return JSON.stringify([stage, title]);
}
function addSteps(one, other) {
	return {
		...one,
		at: one.at + other.at,
		waiting: one.waiting + other.waiting,
		done: one.done + other.done,
		of: one.of + other.of
	};
}
function compareMembers(one, other) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(one.name, other.name) || (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(JSON.stringify(memberJson(one)), JSON.stringify(memberJson(other)));
}
function compareSteps(one, other) {
	return other.at - one.at || other.waiting - one.waiting || other.done - one.done || other.of - one.of || (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(one.stage ?? "", other.stage ?? "") || (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(one.title, other.title) || (one.stage === null ? 0 : 1) - (other.stage === null ? 0 : 1);
}
// src/class/render/describe-class.ts
function describeClass({ members, steps }, write) {
	const facts = measureClass(members);
	const half = facts.median ? ` Half of them have done ${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Sn, facts.median)} or more.` : "";
	const sayStep = (words, step, count) => step === void 0 || count < 2 ? [] : [`${words}: ${nameStep(step, write)}, ${count} of ${facts.members}.`];
	const at = mostOf(steps, (step) => step.at);
	const awaited = mostOf(steps, ({ waiting }) => waiting);
	const named = (isOne) => members.filter(isOne).map(({ name }) => write(name));
	return {
		overall: `${have(facts.begun, facts.members)} begun, ${have(facts.finished)} finished.${half}`,
		steps: [...sayStep("The step most are at", at, at?.at ?? 0), ...sayStep("The step most wait for", awaited, awaited?.waiting ?? 0)],
		notBegun: named((member) => isRead(member) && !hasBegun(member)),
		unread: named((member) => !isRead(member))
	};
}
function sayNext(member, write) {
	const { next, progress } = member;
	if (next !== null) return write(next.title);
	if (!isRead(member)) return "no steps read";
	return progress.done === progress.total ? "all done" : "every open step waits";
}
function linkMember({ path }, server) {
	return /^[\w.-]+\/[\w.-]+$/.test(path) ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ut)(`${server}/${path}`) : null;
}
function mostOf(steps, count) {
	return steps.reduce((most, step) => most === void 0 || count(step) > count(most) ? step : most, void 0);
}
function nameStep({ title, stage }, write) {
	return stage === null ? write(title) : `${write(title)} (${write(stage)})`;
}
function have(count, of) {
	return `${count}${of === void 0 ? "" : ` of ${of}`} ${count === 1 ? "has" : "have"}`;
}
// src/class/page/page-script.ts
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
const PAGE_SCRIPT_HASH = "sha256-S2beytq70lL5SLuAZ/qAq2lnIw3PV5QjoOq7zNCaeOc=";
// src/class/page/page-style.ts
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
const PAGE_STYLE_HASH = "sha256-mH/JfGtLjEi58nOcKjBswBea96dfKLLSUHc2tPWxkW0=";
// src/class/page/render-card.ts
const NO_STAGE = 999999;
function renderCard(member, { server, groups }) {
	const { progress, stage, waiting, lastChange } = member;
	const number = groups.map((key) => /^stage-(\d+)$/.exec(key)?.[1]).find((one) => one !== void 0) ?? NO_STAGE;
	return `<li ${`data-groups="${groups.join(" ")}" data-stage="${number}" data-waiting="${waiting}" data-change="${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(lastChange ?? "9999")}"`}>
<div class="head"><h3>${renderName(member, server)}</h3>${renderCount(progress)}</div>
${renderBar(progress)}
<p>${member.next === null ? "" : "<span class=\"quiet\">Next</span> "}<bdi>${sayNext(member, _escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)}</bdi></p>
${stage === null ? "" : `<p class="quiet" dir="auto">${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(stage)}</p>`}${renderRoadmaps(member)}
<p class="meta quiet">${listMeta(member).join("")}</p>
</li>`;
}
function renderName(member, server) {
	const link = linkMember(member, server);
	const name = `<bdi>${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(member.name)}</bdi>`;
	return link === null ? name : `<a href="${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(link)}">${name}</a>`;
}
function renderCount({ done, total, percent }) {
	return `<span class="count">${done}/${total} · ${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Sn, percent)}</span>`;
}
function renderBar({ done, doing, total }) {
	if (total === 0) return "";
	return `<svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="done" width="${done}" height="1"/><rect class="doing" x="${done}" width="${doing}" height="1"/></svg>`;
}
function renderRoadmaps({ roadmaps }) {
	if (roadmaps.length < 2) return "";
	return `<p class="quiet">${roadmaps.map(({ title, progress }) => `<bdi>${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(title)}</bdi> ${progress.done}/${progress.total}`).join(" · ")}</p>`;
}
function listMeta({ progress, waiting, problems, lastChange }) {
	return [
		lastChange === null ? "" : `<span>Changed ${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(lastChange)}</span>`,
		progress.doing === 0 ? "" : `<span>${progress.doing} in progress</span>`,
		waiting === 0 ? "" : `<span>${waiting} waiting</span>`,
		problems === 0 ? "" : `<span>${problems} ${problems === 1 ? "problem" : "problems"}</span>`
	];
}
// src/class/page/render-page.ts
const FIRST_LINES = "<!doctype html>\n<!-- trailmark class -->\n";
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; script-src '${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
const MOST_STEPS = 8;
const MOST_NAMES = 30;
const READ$1 = "Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. In the order of the names; it is no ranking.";
function isOwnPage(text) {
	return text.startsWith(FIRST_LINES);
}
function renderPage(whole, server) {
	const { overall, steps, notBegun, unread } = describeClass(whole, _escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t);
	const groups = listGroups(whole.members);
	const cards = whole.members.map((member) => renderCard(member, {
		server,
		groups: groupsOf(member, groups)
	}));
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
${renderNames("Not begun", notBegun)}
${renderNames("No steps read", unread)}
</div>
${renderTools(groups)}
<h2 id="cards" tabindex="-1">Members</h2>
<ul class="cards">
${cards.join("\n")}
</ul>
</main>
<footer>${READ$1}</footer>
<script>${PAGE_SCRIPT}<\/script>
</body>
</html>
`;
}
function renderSteps(all, members, words) {
	const steps = all.filter(({ at }) => at > 0).slice(0, MOST_STEPS);
	if (steps.length === 0) return "";
	const rows = steps.map(({ title, stage, at }) => `<li><span dir="auto">${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(title)}${stage === null ? "" : ` <span class="quiet">${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(stage)}</span>`}</span><span class="count">${at}</span><svg viewBox="0 0 ${members} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="at" width="${at}" height="1"/></svg></li>`);
	return `<section><h2>Where the class is</h2>${words.map((line) => `<p>${line}</p>`).join("")}<ul>${rows.join("")}</ul></section>`;
}
function renderNames(title, names) {
	if (names.length === 0) return "";
	const list = names.map((name) => `<bdi>${name}</bdi>`).join(", ");
	return `<section><details${names.length > MOST_NAMES ? "" : " open"}><summary><h2>${title}: ${names.length}</h2></summary><p>${list}</p></details></section>`;
}
function renderTools(groups) {
	return `<form class="tools" role="search" hidden>
<label>Name<input type="search" name="name" autocomplete="off"></label>
<label>Stage<select name="group"><option value="">All</option>${groups.map(({ key, name }) => `<option value="${key}">${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_2__.t)(name)}</option>`).join("")}</select></label>
<label>Order<select name="order"><option value="name">Name</option><option value="stage">Stage</option><option value="change">Longest without a change</option><option value="waiting">Most steps that wait</option></select></label>
<output name="shown" aria-live="polite"></output>
</form>`;
}
const STATES = [
	{
		key: "open",
		name: "Not begun",
		holds: (member) => isRead(member) && !hasBegun(member)
	},
	{
		key: "done",
		name: "All done",
		holds: ({ progress: { done, total } }) => total > 0 && done === total
	},
	{
		key: "unread",
		name: "No steps read",
		holds: (member) => !isRead(member)
	}
];
function listGroups(members) {
	const groups = [...new Set(members.flatMap(({ stage }) => stage === null ? [] : [stage]))].sort(_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Vt).map((name, at) => ({
		key: `stage-${at}`,
		name,
		holds: ({ stage }) => stage === name
	}));
	return [...STATES.filter(({ holds }) => members.some(holds)), ...groups];
}
function groupsOf(member, groups) {
	return groups.filter(({ holds }) => holds(member)).map(({ key }) => key);
}
// src/class/render/render-class-section.ts
const CELLS$1 = 5;
const LANGUAGE$1 = "en";
const MOST_SHOWN = 40;
const MOST_ROWS = 1e3;
const HEAD = [
	"Name",
	"Progress",
	"Steps",
	"Next step",
	"Last change"
];
const RULE = [
	":--",
	":--",
	"--:",
	":--",
	":--"
];
const READ = "Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. Shown: what stands here, in the order of the names. It is no ranking.";
function renderClassSection(whole, server) {
	const { overall, steps, notBegun, unread } = describeClass(whole, _part_2_js__WEBPACK_IMPORTED_MODULE_1__.Dt);
	const { members } = whole;
	const table = renderRows(members.slice(0, MOST_ROWS), server);
	const more = members.length - MOST_ROWS;
	const rows = more > 0 ? `${table}\n\n… and ${more} more.` : table;
	return `\n${[
		overall,
		steps.map((line) => `- ${line}`).join("\n"),
		foldNames("Not begun", notBegun),
		foldNames("No steps read", unread),
		members.length > MOST_SHOWN ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ct)(`All ${members.length}`, rows) : rows,
		`<sub>${READ}</sub>`
	].filter((block) => block !== "").join("\n\n")}\n\n`;
}
function foldNames(words, names) {
	return names.length === 0 ? "" : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ct)(`${words}: ${names.length}`, names.join(", "));
}
function renderRows(members, server) {
	if (members.length === 0) return "";
	const rows = [
		HEAD,
		RULE,
		...members.map((member) => toCells$1(member, server))
	];
	const width = members.some(({ lastChange }) => lastChange !== null) ? HEAD.length : HEAD.length - 1;
	return rows.map((cells) => `| ${cells.slice(0, width).join(" | ")} |`).join("\n");
}
function toCells$1(member, server) {
	const { name, progress, stage, lastChange } = member;
	const { done, total, percent } = progress;
	const link = linkMember(member, server);
	const next = sayNext(member, _part_2_js__WEBPACK_IMPORTED_MODULE_1__.Dt);
	return [
		link === null ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(name) : `[${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(name)}](${link})`,
		total === 0 ? "–" : `${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.lt)(progress, CELLS$1, "page")} ${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Sn, percent)}`,
		(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.kt)(LANGUAGE$1, done, total),
		stage === null ? next : `${next} (${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(stage)})`,
		lastChange ?? "–"
	];
}
// src/class/render/render-class-table.ts
const CELLS = 10;
const GAP = "  ";
const LANGUAGE = "en";
const [MOST_NAME, LEAST_NEXT] = [28, 12];
function renderClassTable(whole, width) {
	const { overall, steps, notBegun, unread } = describeClass(whole, _part_1_js__WEBPACK_IMPORTED_MODULE_0__._);
	const rows = whole.members.map(toCells);
	const words = [
		overall,
		...steps,
		...listNames("Not begun", notBegun),
		...listNames("No steps read", unread)
	];
	return [
		...rows.length === 0 ? [] : [...alignRows(rows, width), ""],
		...words,
		""
	].join("\n");
}
function toCells(member) {
	const { name, progress, lastChange, stage } = member;
	const { done, total, percent } = progress;
	return {
		name: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ot)((0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(name), MOST_NAME),
		bar: total === 0 ? " ".repeat(CELLS) : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.lt)(progress, CELLS, "terminal"),
		percent: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Sn, percent),
		steps: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.kt)(LANGUAGE, done, total),
		day: lastChange ?? "",
		next: `${sayNext(member, _part_1_js__WEBPACK_IMPORTED_MODULE_0__._)}${stage === null ? "" : ` (${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(stage)})`}`
	};
}
function alignRows(rows, width) {
	const widest = (read) => Math.max(...rows.map((cells) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.at)(read(cells))));
	const [name, percent, steps, day] = [
		widest((cells) => cells.name),
		widest((cells) => cells.percent),
		widest((cells) => cells.steps),
		widest((cells) => cells.day)
	];
	const needed = name + percent + steps + LEAST_NEXT + 6;
	const hasDay = day > 0 && width >= needed + day + 2;
	const hasBar = width >= needed + day + CELLS + 4;
	return rows.map((cells) => {
		const line = `${[
			(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.st)(cells.name, name, "end"),
			...hasBar ? [cells.bar] : [],
			(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.st)(cells.percent, percent, "start"),
			(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.st)(cells.steps, steps, "start"),
			...hasDay ? [(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.st)(cells.day, day, "end")] : []
		].join(GAP)}${GAP}`;
		return `${line}${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ot)(cells.next, Math.max(LEAST_NEXT, width - (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.at)(line)))}`;
	});
}
function listNames(words, names) {
	return names.length === 0 ? [] : [`${words} (${names.length}): ${names.join(", ")}.`];
}
// src/class/read-member.ts
function memberReader() {
	const known = /* @__PURE__ */ new Map();
	return ({ name, path, key, collected, options, lastChange }) => {
		const { readme, problems } = collected;
		const asked = JSON.stringify([key, options]);
		const read = known.get(asked) ?? JSON.stringify(readPlan(collected, options));
		known.set(asked, read);
		const { steps, ...plan } = JSON.parse(read);
		const found = problems.length + plan.problems + (readme === null ? 0 : countMarkerProblems(readme));
		return {
			members: [{
				name,
				path,
				...plan,
				lastChange,
				problems: found
			}],
			steps
		};
	};
}
function readPlan({ roadmaps }, options) {
	const { measure, suggestion, found } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.f)({
		roadmaps,
		readme: null,
		problems: [],
		options
	});
	const { next } = suggestion;
	return {
		progress: measure.progress,
		roadmaps: measure.roadmaps.map(({ roadmap: { path, title }, progress }) => ({
			path,
			title,
			progress
		})),
		stage: next?.stage ?? null,
		next: next && (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.yt)(next),
		waiting: suggestion.blocked.length,
		problems: found.length,
		steps: countSteps(measure, suggestion)
	};
}
function countMarkerProblems(readme) {
	if (!readme.text.includes("<!-- trailmark:start -->") && !readme.text.includes("<!-- trailmark:end -->")) return 1;
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.N)(readme, "A section.").problems.length;
}
function countSteps({ roadmaps }, { next, blocked }) {
	const needed = new Set(blocked.flatMap(({ needs }) => needs.map(({ id }) => id)));
	const counted = /* @__PURE__ */ new Map();
	for (const { step, around } of roadmaps.flatMap(({ roadmap }) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.it)(roadmap))) {
		const { id, title, status } = step;
		if (status === "dropped") continue;
		const stage = around.at(-1)?.title ?? null;
		const key = stepKey({
			stage,
			title
		});
		const twin = counted.get(key) ?? {
			at: 0,
			waiting: 0,
			done: 1
		};
		const at = Math.max(twin.at, id === next?.id ? 1 : 0);
		const waiting = Math.max(twin.waiting, needed.has(id) ? 1 : 0);
		const done = Math.min(twin.done, status === "done" ? 1 : 0);
		counted.set(key, {
			title,
			stage,
			at,
			waiting,
			done,
			of: 1
		});
	}
	return [...counted.values()];
}
// src/class/gather-class.ts
const TOGETHER = 100;
async function gatherClass(repositories, asked) {
	const read = memberReader();
	let parts = [];
	const unread = [];
	for await (const { settings, ...files } of repositories) {
		const options = addSettings(asked, settings);
		const part = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(() => read({
			...files,
			options
		}));
		parts.push(part);
		if (parts.length === TOGETHER) parts = [mergeClasses(parts)];
		if (!part.members.every(isRead)) unread.push({
			name: files.name,
			message: files.collected.problems[0]?.message ?? "No step was found in it."
		});
	}
	return {
		whole: mergeClasses(parts),
		unread
	};
}
function addSettings({ goal, when, language, today }, settings) {
	return {
		goal: goal ?? settings.goal,
		when: when.length > 0 ? when : settings.when ?? [],
		language: language ?? settings.language ?? null,
		today
	};
}
// src/collect/blob-id.ts
function blobId(bytes) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/collect/class/member-files.ts
function keyOf({ roadmaps }) {
	return roadmaps.map(({ path, text }) => `${blobId(Buffer.from(text, "utf8"))} ${path}\n`).join("");
}
// src/collect/class/read-clones.ts
const AT_ONCE = 4;
async function* readClones({ folder, roadmap, except, show }) {
	const entries = await listMembers(folder, except);
	const reading = [];
	for (const [at, entry] of entries.entries()) {
		const root = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry.name);
		reading.push(readClone(root, entry, roadmap));
		if (reading.length === AT_ONCE) yield await reading.shift();
		show?.((at + 1) / entries.length);
	}
	for (const left of reading) yield await left;
}
async function listMembers(folder, except) {
	const entries = [];
	for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder, { withFileTypes: true })) {
		const root = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry.name);
		if (!except.includes(root) && await isMember(root, entry)) entries.push(entry);
	}
	return entries;
}
async function isMember(root, entry) {
	if (entry.name.startsWith(".") || entry.name === "node_modules") return false;
	return (entry.isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(root).catch(() => null) : entry)?.isDirectory() === true;
}
async function readClone(root, entry, wanted) {
	const { name } = entry;
	if (entry.isSymbolicLink()) return unread(name, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.$)({
		path: name,
		kind: "link"
	}));
	try {
		const { settings, problems } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.L)(root, null);
		const { roadmap = [], readme = null, chart = null } = settings;
		const scope = {
			roadmap: wanted.length > 0 ? wanted : roadmap,
			readme,
			chart
		};
		const read = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.H)({
			root,
			...scope
		});
		const collected = {
			...read,
			problems: [...problems, ...read.problems]
		};
		const paths = collected.roadmaps.map(({ path }) => path);
		const lastChange = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, ".git")) ? await readLastChange(root, paths) : null;
		return {
			name,
			path: name,
			key: keyOf(collected),
			collected,
			settings,
			lastChange
		};
	} catch (error) {
		const { code, message } = error;
		return unread(name, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Q)(name, "unreadable", code ?? message));
	}
}
function unread(name, problem) {
	return {
		name,
		path: name,
		key: "",
		collected: {
			roadmaps: [],
			readme: null,
			problems: [problem]
		},
		settings: {},
		lastChange: null
	};
}
async function readLastChange(folder, paths) {
	if (paths.length === 0) return null;
	const named = paths.map((path) => `:(literal)${path}`);
	const printed = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__.n)(folder, [
		"log",
		"-1",
		"--first-parent",
		"--format=%H %at",
		"HEAD",
		"--",
		...named
	]);
	const [, commit = "", seconds = ""] = /^(\w+) (-?\d+)/.exec(printed ?? "") ?? [];
	const oldest = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, ".git", "shallow"), "utf8").catch(() => "");
	return commit === "" || oldest.includes(commit) ? null : (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.T)(Number(seconds));
}
// src/cli/class/read-part.ts
const LIST = /\.ya?ml$/i;
async function readPart(asked, operand, host) {
	const { root, scope, site, program } = asked;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, operand);
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(path).catch(() => null);
	if (stats === null) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, `trailmark: There is no folder or file "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(operand)}". Give a folder of clones, or a class.yml: ${program} help class\n`);
	if (LIST.test(operand)) return readListed(asked, operand, host);
	if (!stats.isDirectory()) return readPrinted(path, asked, operand);
	const except = site === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, site)];
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.d)({
		...host,
		json: asked.json
	}, (show) => gatherClass(readClones({
		folder: path,
		roadmap: scope.roadmap,
		except,
		show
	}), asked));
}
async function readPrinted(path, { program }, operand) {
	const whole = parseClassJson(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)(path, "utf8"));
	return whole === null ? (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(operand)} is not what "${program} class --json" prints. Make it anew: ${program} class DIR --json > ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.p)(operand)}\n`) : {
		whole,
		unread: []
	};
}
async function readListed(asked, operand, host) {
	const { root, scope, shard } = asked;
	const { GITHUB_TOKEN: token = "", GITHUB_API_URL: url, TRAILMARK_PATIENCE: patience, TRAILMARK_PACE: pace } = host.env;
	const { readClassFile } = await Promise.all(/* import() */[__webpack_require__.e(426), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 7639));
	const source = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.B)(root, operand);
	if ("code" in source) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ft)([source], asked));
	const list = await readClassFile(source, (path) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.B)(root, path));
	if (list.problems.length > 0) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ft)(list.problems, asked));
	if (token === "") return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(operand)} names repositories on GitHub. Set GITHUB_TOKEN to a token that may read them.\n`);
	const { connectGithub } = await __webpack_require__.e(/* import() */ 987).then(__webpack_require__.bind(__webpack_require__, 3987));
	const { isFailure } = await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 9542));
	const { readRepositories } = await __webpack_require__.e(/* import() */ 402).then(__webpack_require__.bind(__webpack_require__, 9402));
	const github = connectGithub({
		token,
		slug: void 0,
		url,
		patience,
		pace
	});
	const repositories = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.c)(list.repositories, shard);
	try {
		const gathered = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.d)({
			...host,
			json: asked.json
		}, (show) => gatherClass(readRepositories(github, {
			repositories,
			roadmap: scope.roadmap,
			show
		}), asked));
		const left = list.left.map(({ path, line, message }) => ({
			name: `${path}:${line}`,
			message
		}));
		return {
			...gathered,
			unread: [...left, ...gathered.unread]
		};
	} catch (error) {
		if (isFailure(error)) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(error.message)}\n`);
		throw error;
	}
}
// src/cli/class/show-class.ts
const GITHUB = "https://github.com";
async function showClass(asked, host) {
	const parts = [];
	for (const operand of asked.operands.length > 0 ? asked.operands : ["."]) {
		const part = await readPart(asked, operand, host);
		if ("exitCode" in part) return part;
		parts.push(part);
	}
	const whole = mergeClasses(parts.map((part) => part.whole));
	if (whole.members.length === 0) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, `trailmark: There is no folder in it to look at. Clone the repositories into one folder, then: ${asked.program} class FOLDER\n`);
	const notes = parts.flatMap((part) => part.unread).map(({ name, message }) => `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(name)}: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(message)}\n`).join("");
	const section = asked.scope.readme === null ? NOTHING : await writeSection(asked, whole, host);
	const page = asked.site === null ? NOTHING : await writePage(asked, whole, host);
	const refused = [section, page].find(({ exitCode }) => exitCode !== 0);
	if (refused !== void 0) return refused;
	const files = [...section.files, ...page.files];
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.m)(await print(asked, whole, host), {
		stderr: notes + page.stderr,
		files
	});
}
const NOTHING = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.m)("");
async function print({ json, flags }, whole, { stdout }) {
	if (json) return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.gt)(classJson(whole));
	return flags.has("csv") ? classCsv(whole) : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(() => renderClassTable(whole, stdout.columns ?? 100));
}
async function writeSection(asked, whole, { env }) {
	const { root, scope } = asked;
	const readme = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.B)(root, scope.readme ?? "");
	if ("code" in readme) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(3, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ft)([readme], asked));
	const section = renderClassSection(whole, env.GITHUB_SERVER_URL ?? GITHUB);
	const { path, text, problems } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(() => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.N)(readme, section));
	if (text === null) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(3, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ft)(problems, asked));
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.m)("", { files: [{
		path,
		text,
		before: readme.text
	}] });
}
async function writePage({ root, site }, whole, { env }) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(site ?? ".", "index.html").replaceAll("\\", "/");
	const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path), "utf8").catch(() => "");
	if (before !== "" && !isOwnPage(before)) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(3, `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(path)} is not Trailmark's, and is left as it is. Give --site another folder.\n`);
	const text = renderPage(whole, env.GITHUB_SERVER_URL ?? GITHUB);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.m)("", {
		stderr: `trailmark: The page is ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(path)}.\n`,
		files: [{
			path,
			text,
			before
		}]
	});
}



/***/ })

};
