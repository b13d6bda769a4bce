export const id = 687;
export const ids = [687];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sayUnknown),
/* harmony export */   t: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
/* harmony import */ var _yaml_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(860);


// src/collect/config/read-pairs.ts
function readPairs({ path, text }, example) {
	const { pairs, error, placeOf } = (0,_yaml_pairs_js__WEBPACK_IMPORTED_MODULE_1__.t)(text);
	const said = error?.message == null ? `Write lines of "key: value", as in ${example}.` : `This is no valid YAML: ${error.message}`;
	return {
		pairs,
		wrong: error === null ? [] : [{
			at: error.at,
			message: said
		}],
		toProblem: ({ at, message }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(path, {
			code: "config",
			...placeOf(at),
			message
		})
	};
}
function sayUnknown(name, what, known) {
	return `"${name}" is no ${what}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Q)(name, known) || ` There are: ${known.join(", ")}.`}`;
}



/***/ }),

/***/ 687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runClass: () => (/* binding */ runClass)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(500);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(161);






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
	const line = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)(text);
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
const stepJson = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)("title", "stage", "at", "waiting", "done", "of");
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
		progress: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(progress),
		roadmaps: roadmaps.map((roadmap) => ({
			...roadmap,
			progress: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(roadmap.progress)
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(one.name, other.name) || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.G)(JSON.stringify(memberJson(one)), JSON.stringify(memberJson(other)));
}
function compareSteps(one, other) {
	return other.at - one.at || other.waiting - one.waiting || other.done - one.done || other.of - one.of || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.G)(one.stage ?? "", other.stage ?? "") || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.G)(one.title, other.title) || (one.stage === null ? 0 : 1) - (other.stage === null ? 0 : 1);
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
	const { measure, suggestion, found } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)({
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
		next: next && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(next),
		waiting: suggestion.blocked.length,
		problems: found.length,
		steps: countSteps(measure, suggestion)
	};
}
function countMarkerProblems(readme) {
	if (!readme.text.includes("<!-- trailmark:start -->") && !readme.text.includes("<!-- trailmark:end -->")) return 1;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(readme, "A section.").problems.length;
}
function countSteps({ roadmaps }, { next, blocked }) {
	const needed = new Set(blocked.flatMap(({ needs }) => needs.map(({ id }) => id)));
	const counted = /* @__PURE__ */ new Map();
	for (const { step, around } of roadmaps.flatMap(({ roadmap }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.J)(roadmap))) {
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
		const part = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Y)(() => read({
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
// src/class/render/describe-class.ts
function describeClass({ members, steps }, write) {
	const facts = measureClass(members);
	const half = facts.median ? ` Half of them have done ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(_index_js__WEBPACK_IMPORTED_MODULE_0__.rt, facts.median)} or more.` : "";
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
	return /^[\w.-]+\/[\w.-]+$/.test(path) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(`${server}/${path}`) : null;
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
	return `<li ${`data-groups="${groups.join(" ")}" data-stage="${number}" data-waiting="${waiting}" data-change="${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(lastChange ?? "9999")}"`}>
<div class="head"><h3>${renderName(member, server)}</h3>${renderCount(progress)}</div>
${renderBar(progress)}
<p>${member.next === null ? "" : "<span class=\"quiet\">Next</span> "}<bdi>${sayNext(member, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)}</bdi></p>
${stage === null ? "" : `<p class="quiet" dir="auto">${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(stage)}</p>`}${renderRoadmaps(member)}
<p class="meta quiet">${listMeta(member).join("")}</p>
</li>`;
}
function renderName(member, server) {
	const link = linkMember(member, server);
	const name = `<bdi>${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(member.name)}</bdi>`;
	return link === null ? name : `<a href="${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(link)}">${name}</a>`;
}
function renderCount({ done, total, percent }) {
	return `<span class="count">${done}/${total} · ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(_index_js__WEBPACK_IMPORTED_MODULE_0__.rt, percent)}</span>`;
}
function renderBar({ done, doing, total }) {
	if (total === 0) return "";
	return `<svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="done" width="${done}" height="1"/><rect class="doing" x="${done}" width="${doing}" height="1"/></svg>`;
}
function renderRoadmaps({ roadmaps }) {
	if (roadmaps.length < 2) return "";
	return `<p class="quiet">${roadmaps.map(({ title, progress }) => `<bdi>${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(title)}</bdi> ${progress.done}/${progress.total}`).join(" · ")}</p>`;
}
function listMeta({ progress, waiting, problems, lastChange }) {
	return [
		lastChange === null ? "" : `<span>Changed ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(lastChange)}</span>`,
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
function renderPage(whole, server) {
	const { overall, steps, notBegun, unread } = describeClass(whole, _index_js__WEBPACK_IMPORTED_MODULE_0__.p);
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
	const rows = steps.map(({ title, stage, at }) => `<li><span dir="auto">${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(title)}${stage === null ? "" : ` <span class="quiet">${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(stage)}</span>`}</span><span class="count">${at}</span><svg viewBox="0 0 ${members} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="at" width="${at}" height="1"/></svg></li>`);
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
<label>Stage<select name="group"><option value="">All</option>${groups.map(({ key, name }) => `<option value="${key}">${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(name)}</option>`).join("")}</select></label>
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
	const groups = [...new Set(members.flatMap(({ stage }) => stage === null ? [] : [stage]))].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.W).map((name, at) => ({
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
const CELLS = 5;
const LANGUAGE = "en";
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
	const { overall, steps, notBegun, unread } = describeClass(whole, _index_js__WEBPACK_IMPORTED_MODULE_0__.S);
	const { members } = whole;
	const table = renderRows(members.slice(0, MOST_ROWS), server);
	const more = members.length - MOST_ROWS;
	const rows = more > 0 ? `${table}\n\n… and ${more} more.` : table;
	return `\n${[
		overall,
		steps.map((line) => `- ${line}`).join("\n"),
		foldNames("Not begun", notBegun),
		foldNames("No steps read", unread),
		members.length > MOST_SHOWN ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(`All ${members.length}`, rows) : rows,
		`<sub>${READ}</sub>`
	].filter((block) => block !== "").join("\n\n")}\n\n`;
}
function foldNames(words, names) {
	return names.length === 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(`${words}: ${names.length}`, names.join(", "));
}
function renderRows(members, server) {
	if (members.length === 0) return "";
	const rows = [
		HEAD,
		RULE,
		...members.map((member) => toCells(member, server))
	];
	const width = members.some(({ lastChange }) => lastChange !== null) ? HEAD.length : HEAD.length - 1;
	return rows.map((cells) => `| ${cells.slice(0, width).join(" | ")} |`).join("\n");
}
function toCells(member, server) {
	const { name, progress, stage, lastChange } = member;
	const { done, total, percent } = progress;
	const link = linkMember(member, server);
	const next = sayNext(member, _index_js__WEBPACK_IMPORTED_MODULE_0__.S);
	return [
		link === null ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(name) : `[${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(name)}](${link})`,
		total === 0 ? "–" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(progress, CELLS, "page")} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(_index_js__WEBPACK_IMPORTED_MODULE_0__.rt, percent)}`,
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)(LANGUAGE, done, total),
		stage === null ? next : `${next} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(stage)})`,
		lastChange ?? "–"
	];
}
// src/collect/class/member-files.ts
function keyOf({ roadmaps }) {
	return roadmaps.map(({ path, text }) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(Buffer.from(text, "utf8"))} ${path}\n`).join("");
}
// src/collect/class/github/class-query.ts
const NAMES = "... on Tree { entries { name mode oid size } }";
const TEXT = "... on Blob { oid byteSize isTruncated text }";
const entriesOf = (inner) => `... on Tree { entries { name mode oid size object { ${inner} } } }`;
const FOLDER = entriesOf(entriesOf(entriesOf(NAMES)));
const PLAN = `fragment Plan on Repository {
  defaultBranchRef { target { ... on Commit {
    tree { ${NAMES} }
    history(first: 1, path: "roadmap") { nodes { authoredDate } }
  } } }
  roadmap: object(expression: "HEAD:roadmap") { ${entriesOf(`${TEXT} ${entriesOf(`${TEXT} ${entriesOf(TEXT)}`)}`)} }
  github: object(expression: "HEAD:.github") { ${NAMES} }
  docs: object(expression: "HEAD:docs") { ${NAMES} }
  readme: object(expression: "HEAD:README.md") { ${TEXT} }
  config: object(expression: "HEAD:trailmark.yml") { ${TEXT} }
  otherConfig: object(expression: "HEAD:.github/trailmark.yml") { ${TEXT} }
}`;
function plansQuery(names) {
	return queryOf("Plans", names.map((name) => [name, "...Plan"]), PLAN);
}
function fieldsQuery(asked) {
	return queryOf("Files", asked.map(([name, fields]) => [name, fields.map((field, at) => `f${at}: ${field}`).join(" ")]));
}
function queryOf(title, asked, fragment = "") {
	const declared = asked.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(", ");
	const fields = asked.map(([, field], at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${field} }`);
	const variables = asked.flatMap(([{ owner, repo }], at) => [[`o${at}`, owner], [`n${at}`, repo]]);
	return {
		document: `query ${title}(${declared}) { ${fields.join(" ")} }\n${fragment}`,
		variables: Object.fromEntries(variables)
	};
}
// src/collect/class/github/ask-fields.ts
function fieldAsker(github, readers) {
	let left = readers;
	let waiting = [];
	let isAsking = false;
	const askAll = async () => {
		if (isAsking || new Set(waiting.map(({ name }) => name)).size < left) return;
		isAsking = true;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
		const all = waiting;
		waiting = [];
		for (const batch of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(all, ({ bytes }) => bytes)) await answer(github, batch);
		isAsking = false;
		if (waiting.length > 0) await askAll();
	};
	return {
		ask: (name, field, bytes) => new Promise((resolve, reject) => {
			waiting.push({
				name,
				field,
				bytes,
				resolve,
				reject
			});
			askAll();
		}),
		leave: () => {
			left -= 1;
			if (waiting.length > 0) askAll();
		}
	};
}
async function answer(github, batch) {
	const asked = [...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.nt)(batch, ({ name }) => name)];
	try {
		const query = fieldsQuery(asked.map(([name, all]) => [name, all.map(({ field }) => field)]));
		const { data } = await github.queryParts(query.document, query.variables);
		for (const [at, [, all]] of asked.entries()) for (const [place, one] of all.entries()) one.resolve(fieldOf(data[`r${at}`], `f${place}`));
	} catch (error) {
		for (const one of batch) one.reject(error);
	}
}
function fieldOf(repository, alias) {
	return repository?.[alias] ?? null;
}
// src/collect/class/github/repository-tree.ts
const KINDS = {
	4: "folder",
	8: "file",
	10: "link"
};
const BYTES_A_NAME = 100;
function openRepository(reply, asking) {
	const entries = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const listed = /* @__PURE__ */ new Set();
	const add = (folder, below) => {
		if (!below) return;
		listed.add(folder);
		for (const entry of below.entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			entries.set(path, toEntry(path, entry));
			if (isBlob(entry.object)) texts.set(entry.oid, entry.object);
			if (isFolder(entry.object)) add(path, entry.object);
		}
	};
	for (const blob of [
		reply.readme,
		reply.config,
		reply.otherConfig
	]) if (isBlob(blob)) texts.set(blob.oid, blob);
	for (const folder of ["roadmap", "docs"]) add(folder, reply[folder]);
	add(".github", reply.github);
	add("", reply.defaultBranchRef?.target.tree);
	const list = async (folder, deep) => {
		if (!listed.has(folder) && folder !== "") {
			await list((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(folder), false);
			const entry = entries.get(folder);
			if (entry?.kind !== "folder") return;
			add(folder, await askObject(asking, entry.sha, BYTES_A_NAME));
		}
		if (!deep) return;
		const below = [...entries.values()].filter(({ path, kind }) => kind === "folder" && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(path) === folder);
		await Promise.all(below.filter(({ path }) => !_index_js__WEBPACK_IMPORTED_MODULE_0__.R.test(path)).map(({ path }) => list(path, true)));
	};
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(entries, list, (wanted) => readContents(wanted, texts, asking));
}
function toEntry(path, { mode, oid, size }) {
	const kind = KINDS[mode >> 12] ?? "other";
	return {
		path,
		kind,
		sha: oid,
		size: kind === "file" ? size : null
	};
}
function isBlob(object) {
	return object?.byteSize !== void 0;
}
function isFolder(object) {
	return object?.entries !== void 0;
}
async function askObject({ asker, name }, oid, bytes) {
	return asker.ask(name, `object(oid: "${oid}") { ${FOLDER} ${TEXT} }`, bytes);
}
async function readContents(wanted, texts, asking) {
	const contents = await Promise.all(wanted.map(async (entry) => {
		const blob = texts.get(entry.sha) ?? await askObject(asking, entry.sha, entry.size ?? 0);
		return [entry.path, blob === null ? { failure: "GitHub does not give it" } : await readBlob(blob, asking)];
	}));
	return new Map(contents);
}
async function readBlob({ oid, text, isTruncated, byteSize }, { github, name }) {
	if (text === null) return { code: "binary" };
	const same = [text, `\ufeff${text}`].map((one) => Buffer.from(one, "utf8")).find((bytes) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(bytes) === oid);
	if (same !== void 0) return { bytes: same };
	if (!isTruncated || byteSize > 2e6) return { code: "not-utf8" };
	const { owner, repo } = name;
	const { content } = await github.send("GET /repos/{owner}/{repo}/git/blobs/{sha}", {
		owner,
		repo,
		sha: oid
	});
	return { bytes: Buffer.from(content, "base64") };
}
// src/collect/class/github/read-repositories.ts
const A_QUERY = 50;
const MISSING = "There is no such repository, or the token may not read it.";
const EMPTY = "The repository holds no commit yet.";
async function* readRepositories(github, listed) {
	const { repositories, roadmap, show } = listed;
	const replies = [];
	for (let at = 0; at < repositories.length; at += A_QUERY) {
		replies.push(...await askPlans(github, repositories.slice(at, at + A_QUERY)));
		show?.(replies.length / repositories.length);
	}
	const asker = fieldAsker(github, repositories.length);
	const reading = repositories.map((one, at) => {
		const wanted = {
			one,
			roadmap,
			asking: {
				github,
				name: one,
				asker
			}
		};
		return readMember(replies[at] ?? MISSING, wanted).finally(asker.leave);
	});
	yield* await Promise.all(reading);
}
async function askPlans(github, names) {
	const { document, variables } = plansQuery(names);
	try {
		const { data, refused } = await github.queryParts(document, variables);
		return names.map((_, at) => data[`r${at}`] ?? explain(refused.get(`r${at}`)));
	} catch (error) {
		if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(error) || !error.isTransient || names.length === 1) throw error;
		const half = Math.ceil(names.length / 2);
		return [...await askPlans(github, names.slice(0, half)), ...await askPlans(github, names.slice(half))];
	}
}
function explain(failure) {
	return failure === void 0 || failure.kind === "not-found" ? MISSING : failure.message;
}
async function readMember(reply, { one, roadmap, asking }) {
	const path = `${one.owner}/${one.repo}`;
	const nothing = {
		name: one.name,
		path,
		key: "",
		settings: {},
		lastChange: null
	};
	const why = typeof reply === "string" ? reply : EMPTY;
	if (typeof reply === "string" || reply.defaultBranchRef?.target.tree === void 0) return {
		...nothing,
		collected: unread(path, why)
	};
	const tree = openRepository(reply, asking);
	const { settings, problems } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(tree, null);
	const scope = {
		roadmap: roadmap.length > 0 ? roadmap : settings.roadmap ?? [],
		readme: settings.readme ?? null,
		chart: "off"
	};
	const read = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(tree, scope, async () => "");
	const collected = {
		...read,
		problems: [...problems, ...read.problems]
	};
	const lastChange = await readLastChange(collected, reply, asking);
	return {
		...nothing,
		key: keyOf(collected),
		collected,
		settings,
		lastChange
	};
}
function unread(path, why) {
	return {
		roadmaps: [],
		readme: null,
		problems: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(path, "unreadable", why)]
	};
}
async function readLastChange({ roadmaps }, reply, { asker, name }) {
	const paths = roadmaps.map(({ path }) => path);
	if (paths.length === 0) return null;
	if (paths.every((path) => path.startsWith("roadmap/"))) return newestDay(reply.defaultBranchRef?.target.history);
	const path = paths.length === 1 ? paths[0] : commonFolder(paths);
	const field = `defaultBranchRef { target { ... on Commit { history(first: 1${path ? `, path: ${JSON.stringify(path)}` : ""}) { nodes { authoredDate } } } } }`;
	return newestDay((await asker.ask(name, field, 0))?.target.history);
}
function newestDay(history) {
	const date = history?.nodes[0]?.authoredDate;
	return date === void 0 ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(new Date(date));
}
function commonFolder(paths) {
	const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
	const length = first.findIndex((name, at) => others.some((names) => names[at] !== name));
	return (length < 0 ? first : first.slice(0, length)).join("/");
}
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/collect/class/parse-roster.ts
const COLUMN = "username";
const NEAR = 3;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$/;
function parseRoster({ path, text }) {
	const lines = readLines(path, text);
	if (!Array.isArray(lines)) return {
		enrolled: [],
		problems: [lines]
	};
	const [head, ...rows] = lines;
	const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
	const at = names.indexOf(COLUMN);
	if (at < 0) return {
		enrolled: [],
		problems: [problemAt(path, 1, sayMissing(head?.record ?? []))]
	};
	const nameAt = names.indexOf("name");
	const read = rows.map(({ record, info }) => {
		const username = record[at]?.trim() ?? "";
		return {
			username,
			name: record[nameAt]?.trim() || username,
			line: info.lines
		};
	});
	return {
		enrolled: read.filter(({ username }) => LOGIN.test(username)),
		problems: read.filter(({ username }) => !LOGIN.test(username)).map(({ username, line }) => problemAt(path, line, sayUnusable(username)))
	};
}
function readLines(path, text) {
	try {
		return parse(text, {
			bom: true,
			info: true,
			skip_empty_lines: true,
			relax_column_count: true,
			delimiter: [
				",",
				";",
				"	"
			]
		});
	} catch (error) {
		const { message, lines } = error;
		return problemAt(path, lines ?? 1, `This is no CSV: ${message}`);
	}
}
function sayMissing(columns) {
	const near = columns.find((column) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)(column.trim().toLowerCase().slice(0, 40), COLUMN) <= NEAR);
	const there = columns.length === 0 ? "It is empty." : `There are: ${columns.join(", ")}.`;
	return `There is no column ${COLUMN}, which holds the logins on GitHub. ${near === void 0 ? there : `Did you mean "${near.trim()}"?`}`;
}
function sayUnusable(username) {
	return username === "" ? "This line has no username, and is left out." : `"${username}" is no login on GitHub; the line is left out.`;
}
function problemAt(path, line, message) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(path, {
		code: "config",
		line,
		column: 1,
		message
	});
}
// src/collect/class/read-class-file.ts
const KEYS = [
	"repositories",
	"pattern",
	"roster"
];
const PLACE = "{username}";
const REPOSITORY = /^(?:https:\/\/[^/]+\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const EXAMPLE = "as octocat/plan";
async function readClassFile(source, read) {
	const { pairs, wrong, toProblem } = (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_1__.t)(source, "repositories: [octocat/plan]");
	const said = new Map(pairs.flatMap(({ name, texts }) => isKey(name) && texts !== null ? [[name, texts]] : []));
	const found = [
		...wrong,
		...pairs.flatMap(judgePair),
		...judgeTogether(said)
	];
	if (found.length > 0) return {
		repositories: [],
		left: [],
		problems: found.map(toProblem)
	};
	const [roster] = said.get("roster") ?? [];
	const enrolled = roster === void 0 ? NOBODY : await readRoster(roster.text, source.path, read);
	const [pattern] = said.get("pattern") ?? [];
	const all = dropTwins([...(said.get("repositories") ?? []).flatMap(({ text }) => toRepository(text) ?? []), ...enrolled.enrolled.flatMap((one) => toEnrolled(one, pattern?.text ?? ""))]);
	if (all.length > 0) return {
		repositories: all,
		left: enrolled.problems,
		problems: []
	};
	const nobody = toProblem({
		at: 0,
		message: "It names no repository."
	});
	return {
		repositories: [],
		left: [],
		problems: enrolled.problems.length > 0 ? enrolled.problems : [nobody]
	};
}
const NOBODY = {
	enrolled: [],
	problems: []
};
function isKey(name) {
	return KEYS.some((key) => key === name);
}
function judgePair({ name, texts, at, valueAt }) {
	if (!isKey(name)) return [{
		at,
		message: (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_1__.n)(name, "key of a class", KEYS)
	}];
	if (name === "repositories" && texts !== null) return texts.filter(({ text }) => toRepository(text) === null).map(({ text, at }) => ({
		at,
		message: sayNone(text)
	}));
	return texts?.length === 1 && texts[0]?.text.trim() !== "" ? [] : [{
		at: valueAt,
		message: `${name} takes ${name === "repositories" ? "a list" : "one text"}.`
	}];
}
function judgeTogether(said) {
	const [[pattern] = [], [roster] = []] = [said.get("pattern"), said.get("roster")];
	if (pattern === void 0 && roster === void 0) return said.has("repositories") ? [] : [{
		at: 0,
		message: `Name repositories, or a pattern and a roster.`
	}];
	if (pattern === void 0) return [{
		at: roster?.at ?? 0,
		message: `A roster needs a pattern such as octo-org/${PLACE}-plan.`
	}];
	if (roster === void 0) return [{
		at: pattern.at,
		message: "A pattern needs a roster: the path of a CSV file with a column username."
	}];
	const { text, at } = pattern;
	if (toRepository(text.replaceAll(PLACE, "octocat")) === null) return [{
		at,
		message: sayNone(text)
	}];
	if (text.includes(PLACE)) return [];
	return [{
		at,
		message: `The pattern names one repository for all. Write ${PLACE} where the login stands.`
	}];
}
function toRepository(text) {
	const [, owner, repo] = REPOSITORY.exec(text.trim()) ?? [];
	return owner === void 0 || repo === void 0 ? null : {
		owner,
		repo,
		name: `${owner}/${repo}`
	};
}
function sayNone(text) {
	return `"${text}" is no repository. Write ${EXAMPLE}.`;
}
function toEnrolled({ username, name }, pattern) {
	const found = toRepository(pattern.replaceAll(PLACE, username));
	return found === null ? [] : [{
		...found,
		name
	}];
}
function dropTwins(all) {
	return [...new Map(all.map((one) => [`${one.owner}/${one.repo}`.toLowerCase(), one])).values()];
}
async function readRoster(name, listPath, read) {
	const source = await read(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(listPath), name));
	return "code" in source ? {
		enrolled: [],
		problems: [source]
	} : parseRoster(source);
}
// src/action/class/publish-section.ts
const NO_COMMIT = "The branch holds no commit: there is no README to write.";
const BUSY = "The branch moved on every attempt: run the workflow again.";
async function publishSection(section) {
	if (section.inputs.commit === "off") return writeCheckout(section);
	for (let attempt = 1;; attempt += 1) {
		const written = await commitSection(section);
		if (written.kind !== "moved") return written;
		if (attempt === 6) return {
			...written,
			kind: "refused",
			failures: [...written.failures, BUSY]
		};
		await section.github.pause(attempt);
	}
}
async function commitSection({ github, inputs, branch, text, headline }) {
	const head = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.O)(github, branch);
	const { tip } = head;
	if (tip === null) return {
		..._index_js__WEBPACK_IMPORTED_MODULE_0__.D,
		notes: [NO_COMMIT]
	};
	const spliced = await splice(await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(github, tip.oid, inputs.scope.readme), text);
	if ("notes" in spliced) return spliced;
	const job = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)({
		scope: {
			...inputs.scope,
			roadmap: ["class"]
		},
		options: inputs.options
	});
	const commit = {
		branch,
		head: {
			...head,
			tip
		},
		job,
		headline,
		files: spliced,
		isWhole: true
	};
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(github, inputs.commit === "auto" ? "commit" : "pull-request", commit);
}
async function writeCheckout({ inputs, workspace, text }) {
	if (workspace === null) return _index_js__WEBPACK_IMPORTED_MODULE_0__.D;
	const { readme, readmeProblem } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)({
		root: workspace,
		...inputs.scope,
		chart: "off"
	});
	const spliced = await splice(readme ?? readmeProblem ?? null, text);
	if ("notes" in spliced) return spliced;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(workspace, { files: spliced.map((one) => ({
		...one,
		before: readme?.text ?? ""
	})) });
}
async function splice(readme, section) {
	if (readme === null) return {
		..._index_js__WEBPACK_IMPORTED_MODULE_0__.D,
		notes: ["There is no README: the class is in the summary alone."]
	};
	if ("code" in readme) return refuse([readme]);
	const { path, text, changed, problems } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Y)(() => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(readme, section));
	if (text === null) return refuse(problems);
	return changed ? [{
		path,
		text
	}] : [];
}
function refuse(problems) {
	const told = problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);
	return problems.some(({ code }) => code !== "markers-missing") ? {
		..._index_js__WEBPACK_IMPORTED_MODULE_0__.D,
		kind: "refused",
		failures: told
	} : {
		..._index_js__WEBPACK_IMPORTED_MODULE_0__.D,
		notes: told
	};
}
// src/action/class/run-class.ts
async function runClass(host, github, wanted) {
	const { env, runner } = host;
	const trigger = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(env);
	const plan = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(trigger, trigger.defaultBranch);
	if (plan.kind === "nothing") {
		runner.info(plan.reason);
		return null;
	}
	const { inputs } = wanted;
	const folder = env.GITHUB_WORKSPACE;
	const gathered = await readClass(github, wanted, (name) => folder && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name)) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(folder, name) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(github, trigger.sha).then(({ tree }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(tree, name)));
	if ("problems" in gathered) {
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(runner, gathered.problems, inputs.options.problemsPage);
		return gathered.problems.map((one) => `${one.path}:${one.line}: ${one.message}`).join("\n");
	}
	const section = renderClassSection(gathered.whole, env.GITHUB_SERVER_URL ?? "https://github.com");
	const written = await publish(plan, {
		github,
		inputs,
		workspace: await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(folder, inputs.scope),
		text: section,
		headline: headlineOf(gathered.whole)
	});
	await reportClass(host, {
		...gathered,
		section,
		written
	});
	const missing = written.missing.length === 0 ? [] : [`The token lacks the permission ${written.missing.join(", ")}.`];
	const failures = [...written.failures, ...missing];
	return failures.length === 0 ? null : failures.join("\n");
}
async function publish(plan, section) {
	if (plan.kind === "all" || plan.kind === "readme") return publishSection({
		...section,
		branch: plan.branch
	});
	return {
		..._index_js__WEBPACK_IMPORTED_MODULE_0__.D,
		notes: ["The class is shown here and not written."]
	};
}
function headlineOf({ members }) {
	const facts = measureClass(members);
	return `Update class: ${facts.begun} of ${facts.members} begun, ${facts.finished} finished`;
}
async function readClass(github, { path, inputs: { scope, options } }, read) {
	const source = await read(path);
	if ("code" in source) return { problems: [source] };
	const printed = path.endsWith(".json") ? parseClassJson(source.text) : null;
	if (printed !== null) return {
		whole: printed,
		unread: []
	};
	const { repositories, left, problems } = await readClassFile(source, read);
	if (problems.length > 0) return { problems };
	const gathered = await gatherClass(readRepositories(github, {
		repositories,
		roadmap: scope.roadmap
	}), options);
	const lines = left.map((one) => ({
		name: `${one.path}:${one.line}`,
		message: one.message
	}));
	return {
		...gathered,
		unread: [...lines, ...gathered.unread]
	};
}
const MOST_BYTES = 1048576;
const TOO_LONG = "The class is too long for this page: see the output `json`.";
async function reportClass({ runner, env }, report) {
	const { whole, unread, section, written } = report;
	const server = env.GITHUB_SERVER_URL ?? "https://github.com";
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(), "trailmark-"));
	const write = (name, text) => {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), text);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
	};
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "site"));
	write("site/index.html", renderPage(whole, server));
	const values = {
		changed: written.isChanged,
		commit: written.commit,
		json: write("class.json", `${JSON.stringify(classJson(whole), null, 2)}\n`),
		csv: write("class.csv", classCsv(whole)),
		site: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "site"),
		percent: null,
		done: null,
		total: null,
		next: null,
		issue: null,
		"comment-url": null
	};
	for (const [name, value] of Object.entries(values)) runner.setOutput(name, value ?? "");
	const notes = [...unread.map(({ name, message }) => `${name}: ${message}`), ...written.notes];
	const commit = written.commit === null ? [] : [`Commit: ${written.commit}`];
	(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.a)(runner, [
		`${whole.members.length} repositories read.`,
		...commit,
		...notes
	].join("\n"));
	const told = [...written.failures, ...notes].map((text) => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(text)}`).join("\n");
	const summary = [section.trim(), told].filter(Boolean).join("\n\n");
	await runner.summarize(Buffer.byteLength(summary) < MOST_BYTES ? summary : TOO_LONG);
}



/***/ })

};
