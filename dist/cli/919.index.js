export const id = 919;
export const ids = [919,368];
export const modules = {

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRepository),
/* harmony export */   t: () => (/* binding */ findUnsaved)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7325);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// src/collect/git/ask-git.ts
async function readRepository(folder) {
	const ask = (...words) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__.n)(folder, words);
	const prefix = await ask("rev-parse", "--show-prefix");
	if (prefix === null) return null;
	const remote = await ask("remote", "get-url", "origin");
	return {
		branch: (await ask("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"))?.replace("origin/", "") || await ask("branch", "--show-current") || "main",
		remote,
		hasUpstream: await ask("rev-parse", "--abbrev-ref", "@{upstream}") !== null,
		prefix
	};
}
async function findUnsaved(file) {
	const ask = (...words) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), [
		...words,
		"--",
		`:(literal)${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}`
	]);
	const said = await ask("status", "--porcelain=v1", "--untracked-files=all", "--ignored=matching");
	if (said?.startsWith("??")) return "untracked";
	if (said) return said.startsWith("!!") ? "ignored" : "changed";
	const listed = said === null ? null : await ask("ls-files", "-v");
	if (listed === null) return "no-git";
	if (listed === "") return "ignored";
	return listed.startsWith("H ") ? null : "hidden";
}



/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ askAt)
/* harmony export */ });
// src/cli/terminal/ask.ts
async function askAt(host) {
	if (host.stdout.isTTY !== true || host.stdin?.isTTY !== true) return null;
	const { stdin, stdout } = host;
	const { confirm, isCancel, multiselect, select } = await __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 6465));
	const screen = {
		input: stdin,
		output: stdout
	};
	const number = (choices) => choices.map((choice, value) => ({
		value,
		...choice
	}));
	return {
		confirm: async (message) => {
			const answer = await confirm({
				message,
				...screen
			});
			return isCancel(answer) ? null : answer;
		},
		pick: async (message, choices) => {
			const answer = await select({
				message,
				options: number(choices),
				...screen
			});
			return isCancel(answer) ? null : answer;
		},
		choose: async (message, choices) => {
			const asked = {
				message,
				options: number(choices),
				...screen
			};
			const answer = await multiselect({
				...asked,
				initialValues: [0],
				required: true
			});
			return isCancel(answer) ? null : answer;
		}
	};
}



/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findCandidates)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// src/cli/init/find-candidates.ts
const LEAST_STEPS = 2;
const README = /(?:^|\/)readme\.\w+$/i;
const SPECIAL = /[\\*?[\]{}()!+@|]/;
function findCandidates(sources) {
	const files = sources.filter(({ path }) => !README.test(path) && !(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.et)(path) && !(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.D)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 10))).map((source) => toCandidate(source.path, [source])).filter(({ total }) => total >= LEAST_STEPS);
	return [...[...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.zn)(files, ({ pattern }) => pattern.split("/").slice(0, -1).join("/"))].flatMap(([folder, inside]) => {
		const isGroup = folder !== "" && inside.length > 1 && !SPECIAL.test(folder);
		const pattern = `${folder}/*.md`;
		return isGroup && inside.every((one) => one.pattern.endsWith(".md")) ? [toCandidate(pattern, inside.flatMap((one) => one.sources))] : [];
	}), ...files].toSorted((one, other) => other.total - one.total);
}
function toCandidate(pattern, sources) {
	const { done, total } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(sources).roadmaps).progress;
	return {
		pattern,
		sources,
		done,
		total
	};
}



/***/ }),

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(548);
/* harmony import */ var _near_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2710);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7325);
/* harmony import */ var _ask_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7609);
/* harmony import */ var _render_card_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5600);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7987);
/* harmony import */ var _find_candidates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3477);
/* harmony import */ var _convert_roadmap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4227);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);












// src/cli/init/plan.ts
const NO_PLAN = {
	files: [],
	kept: [],
	notes: []
};
// src/cli/init/write-workflow.ts
const WORKFLOW = ".github/workflows/trailmark.yml";
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const PLAIN_GROUP = `  group: trailmark-\${{ github.ref }}`;
const ISSUE_GROUP = `  # GitHub keeps one waiting run of a group: an edit of any other comment must not take its place.
  group: trailmark-\${{ github.event_name == 'issue_comment' && !contains(github.event.comment.body, '<!-- trailmark:comment') && github.run_id || github.ref }}`;
function writeWorkflow({ branches, uses, isCopy, hasIssue }) {
	return `${[
		"name: Trailmark",
		"on:",
		"  push:",
		`    branches: [${branches.map(quote).join(", ")}]${branches.length > 1 ? " # your default branch" : ""}`,
		"  schedule:",
		"    - cron: \"23 5 * * *\" # due dates come near without a push",
		"  workflow_dispatch:",
		...hasIssue ? ["  issue_comment:", "    types: [edited]"] : [],
		"permissions: {}",
		"concurrency:",
		hasIssue ? ISSUE_GROUP : PLAIN_GROUP,
		"jobs:",
		"  trailmark:",
		"    runs-on: ubuntu-latest",
		"    timeout-minutes: 10",
		"    permissions:",
		"      contents: write # commits the README",
		...hasIssue ? ["      issues: write # keeps one issue and its comment"] : [],
		"    steps:",
		...isCopy ? [
			`      - uses: ${CHECKOUT}`,
			"        with:",
			"          persist-credentials: false"
		] : [],
		`      - uses: ${uses}`
	].join("\n")}\n`;
}
function quote(branch) {
	return /^[a-z][\w/-]*$/i.test(branch) ? branch : JSON.stringify(branch);
}
// src/cli/init/plan-running.ts
const COPY = ".github/actions/trailmark";
function planRunning(found, wish) {
	const { running } = wish;
	const schema = running.kind === "uses" ? running.schema : null;
	const none = {
		...NO_PLAN,
		schema
	};
	if (found.workflow !== null) return {
		...none,
		kept: [found.workflow],
		notes: found.placeholders.map((left) => sayPlaceholder(left, running))
	};
	const against = findObstacle(found, wish);
	if (against !== null) return {
		...none,
		notes: [against]
	};
	return {
		files: [...running.kind === "copy" ? running.files.map(toCopy) : [], toWorkflow(found, wish)],
		kept: [],
		notes: running.kind === "copy" ? noteCopy(running) : [],
		schema: running.kind === "copy" ? `${COPY}/schema/trailmark.schema.json` : schema
	};
}
function findObstacle({ git, isVault }, { running, program }) {
	if (git === null && isVault) return `No workflow: this vault is in no git repository. "${program} update --watch" keeps the note up to date while you write.`;
	if (git !== null && git.prefix !== "") return `No workflow: GitHub reads workflows at the top of a repository alone. There: ${program} init --root ${git.prefix.replace(/[^/]+/g, "..").replace(/\/$/, "")} --roadmap "${git.prefix}roadmap/*.md" --readme ${git.prefix}README.md`;
	return running.kind === "none" ? `No workflow: ${running.why}` : null;
}
function sayPlaceholder({ path, line, message }, running) {
	const write = running.kind === "uses" ? `Write there: uses: ${running.uses}` : `Or remove ${path}, and run this again.`;
	return `${path}:${line}: ${running.kind === "uses" ? "OWNER and COMMIT are still to be filled in." : message} ${write}`;
}
function toWorkflow({ git }, { running, hasIssue }) {
	const uses = running.kind === "uses" ? running.uses : `./${COPY}`;
	const branches = [git?.branch ?? "main"];
	const text = writeWorkflow({
		branches,
		uses,
		isCopy: running.kind === "copy",
		hasIssue
	});
	return {
		path: WORKFLOW,
		text,
		before: "",
		isNew: true,
		why: `runs on every push to ${branches[0]}, and once a day`
	};
}
function toCopy({ path, text }) {
	return {
		path: `${COPY}/${path}`,
		text,
		before: "",
		isNew: true,
		why: "a copy of the action"
	};
}
function noteCopy({ why, isIgnored }) {
	const ignored = `git ignores ${COPY}/dist here, so add it with: git add -f ${COPY}`;
	return [`The action is copied into ${COPY}: ${why}`, ...isIgnored ? [ignored] : []];
}
// src/cli/init/read-remote.ts
const COMMIT = /^[0-9a-f]{40}$/;
function readRemote(address) {
	const [place = "", commit = ""] = address.replace(/^git\+/, "").split("#", 2);
	const full = !place.includes("://") && place.includes(":") ? `ssh://${place.replace(":", "/")}` : place;
	if (!URL.canParse(full)) return null;
	const url = new URL(full);
	const path = url.pathname.replace(/^\//, "").replace(/\/$/, "").replace(/\.git$/, "");
	if (url.hostname === "" || !/^[\w.-]+\/[\w.-]+$/.test(path)) return null;
	return {
		host: url.hostname,
		path,
		commit: COMMIT.test(commit) ? commit : null
	};
}
// src/cli/init/choose-running.ts
const BESIDE = [
	"action.yml",
	"LICENSE",
	"schema/trailmark.schema.json"
];
async function chooseRunning(root, { git }, { release, wantsCopy }) {
	const { folder, remote } = release;
	const host = (git?.remote ? readRemote(git.remote)?.host : null) ?? "github.com";
	if (!wantsCopy && remote !== null && remote.host === host) {
		const { path, commit, tag } = remote;
		const schema = `https://${host}/${path}/raw/${commit}/schema/trailmark.schema.json`;
		return {
			kind: "uses",
			uses: `${path}@${commit}${tag === null ? "" : ` # ${tag}`}`,
			schema
		};
	}
	const files = folder === null ? [] : await readPackage(folder);
	if (!files.some(({ path }) => path === "dist/index.js")) return {
		kind: "none",
		why: "this program was not installed with its action. Run it from a clone, after \"npm run bundle\"."
	};
	return {
		kind: "copy",
		files,
		why: wantsCopy ? "you asked for it." : explain(remote, host),
		isIgnored: await isIgnored(root)
	};
}
function explain(remote, host) {
	if (remote === null) return "nothing says on which server this program can be found.";
	return `this program comes from ${remote.host}, and your repository lies on ${host}.`;
}
async function readPackage(folder) {
	const built = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "dist"), {
		recursive: true,
		withFileTypes: true
	}).catch(() => [])).filter((entry) => entry.isFile()).map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(parentPath, name).slice(folder.length + 1).replaceAll("\\", "/")).filter((path) => !path.startsWith("dist/cli/"));
	const read = [...BESIDE, ...built.toSorted()].map(async (path) => {
		const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, path), "utf8").catch(() => null);
		return text === null ? [] : [{
			path,
			text
		}];
	});
	return (await Promise.all(read)).flat();
}
async function isIgnored(root) {
	return await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__.n)(root, ["check-ignore", `${COPY}/dist/index.js`]) !== null;
}
// src/cli/init/find-release.ts
async function findRelease(program) {
	const folder = await findPackage((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(program).catch(() => program)));
	if (folder === null) return {
		folder: null,
		remote: null
	};
	return {
		folder,
		remote: await readClone(folder) ?? await readInstalled(folder)
	};
}
async function findPackage(folder) {
	if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "action.yml")).catch(() => null))?.isFile()) return folder;
	const above = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(folder);
	return above === folder ? null : findPackage(above);
}
async function readClone(folder) {
	const clone = await (0,_ask_git_js__WEBPACK_IMPORTED_MODULE_4__.n)(folder);
	const remote = clone?.prefix === "" && clone.remote !== null ? readRemote(clone.remote) : null;
	if (remote === null) return null;
	const ask = async (...words) => await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__.n)(folder, words) ?? "";
	const commit = await ask("rev-parse", "HEAD");
	const isPushed = await ask("for-each-ref", `--contains=${commit}`, "refs/remotes") !== "";
	const [tag = ""] = (await ask("tag", "--points-at", "HEAD", "v*.*.*")).split("\n");
	return isPushed ? {
		...remote,
		commit,
		tag: tag || null
	} : null;
}
async function readInstalled(folder) {
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, "..", ".package-lock.json"), "utf8").catch(() => "{}");
	try {
		const { packages } = JSON.parse(text);
		const remote = readRemote(packages?.["node_modules/trailmark"]?.resolved ?? "");
		return remote?.commit ? {
			...remote,
			commit: remote.commit,
			tag: null
		} : null;
	} catch {
		return null;
	}
}
// src/cli/init/plan-init.ts
const PLAN = "roadmap/plan.md";
function planInit(found, wish) {
	const roadmap = planRoadmap(found, wish);
	const shown = planReadme(found, wish, roadmap.sources);
	const running = planRunning(found, wish);
	const parts = [
		roadmap,
		shown,
		planConfig(found, wish, {
			roadmap,
			readme: shown.setting,
			schema: running.schema
		}),
		running
	];
	return {
		files: parts.flatMap(({ files }) => files),
		kept: parts.flatMap(({ kept }) => kept),
		notes: parts.flatMap(({ notes }) => notes)
	};
}
function planRoadmap({ collected }, wish) {
	const none = {
		...NO_PLAN,
		patterns: wish.roadmap,
		language: null
	};
	const there = collected.roadmaps.map(({ path }) => path);
	if (wish.taken !== null) {
		const patterns = wish.roadmap.length === 0 && there.some((path) => !path.startsWith("roadmap/")) ? [...there, wish.taken.path] : wish.roadmap;
		return planNew(wish.taken, {
			...none,
			patterns,
			sources: collected.roadmaps
		}, "the steps of your file");
	}
	if (there.length > 0) return {
		...none,
		sources: collected.roadmaps,
		kept: there
	};
	if (wish.chosen.length > 0) {
		const sources = wish.chosen.flatMap((candidate) => candidate.sources);
		const patterns = wish.chosen.map(({ pattern }) => pattern);
		return {
			...none,
			sources,
			patterns,
			kept: sources.map(({ path }) => path)
		};
	}
	const { tag, write } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.xn)(wish.reader);
	const text = typeof write.plan === "string" ? write.plan : write.plan.other;
	const language = tag === _part_2_js__WEBPACK_IMPORTED_MODULE_0__.Sn.tag ? null : tag;
	return planNew({
		path: PLAN,
		text
	}, {
		...none,
		language,
		sources: []
	}, "a first plan, to make your own");
}
function planNew(source, rest, why) {
	return {
		...rest,
		sources: [...rest.sources, source],
		files: [{
			...source,
			before: "",
			isNew: true,
			why
		}]
	};
}
function planConfig({ config }, wish, { roadmap, readme, schema }) {
	const { patterns, language } = roadmap;
	const lines = [
		...patterns.length === 1 ? [`roadmap: ${JSON.stringify(patterns[0])}`] : [],
		...patterns.length > 1 ? ["roadmap:", ...patterns.map((pattern) => `  - ${JSON.stringify(pattern)}`)] : [],
		...readme === null ? [] : [`readme: ${JSON.stringify(readme)}`],
		...language === null ? [] : [`language: ${language}`],
		...wish.hasIssue ? [] : ["issue: off"]
	];
	if (config !== null) {
		const missing = patterns.join("\n") === wish.roadmap.join("\n") ? [] : [`${config} stays as it is. It should say:\n${lines.join("\n")}`];
		return {
			...NO_PLAN,
			kept: [config],
			notes: missing
		};
	}
	const file = {
		path: "trailmark.yml",
		text: (schema === null ? "" : `# yaml-language-server: $schema=${schema}\n`) + `# An editor offers what can stand here: ${_part_2_js__WEBPACK_IMPORTED_MODULE_0__.c.join(", ")}.\n` + lines.map((line) => `${line}\n`).join(""),
		before: "",
		isNew: true,
		why: "what Trailmark should read and write"
	};
	return {
		...NO_PLAN,
		files: [file]
	};
}
function planReadme(found, wish, roadmaps) {
	const { readmeProblem, chart = null } = found.collected;
	const none = {
		...NO_PLAN,
		setting: wish.readme
	};
	if (readmeProblem != null && readmeProblem.code !== "no-readme") return {
		...none,
		notes: [`${readmeProblem.path}: ${readmeProblem.message}`]
	};
	const { now, page, setting } = choosePage(found, wish);
	const run = (readme) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.p)({
		roadmaps,
		readme,
		chart,
		problems: [],
		options: wish.options
	});
	const { splice: asIs } = run(page);
	if (asIs?.text != null) return {
		...none,
		kept: [page.path],
		setting
	};
	const report = run({
		...page,
		text: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.s)(page.text)
	});
	const { splice } = report;
	if (splice?.text == null) return {
		...none,
		setting,
		notes: (asIs?.problems ?? []).map(({ message }) => `${page.path}: ${message}`)
	};
	const why = now === null ? "a page that shows your progress" : "two markers, and your progress between them";
	const written = {
		path: page.path,
		text: splice.text,
		before: now?.text ?? "",
		why
	};
	return {
		...none,
		setting,
		files: [written, ...planCard(chart, report, wish)]
	};
}
function choosePage({ collected, home, name }, { readme: named }) {
	const now = collected.readme ?? (named === null ? home : null);
	const page = now ?? {
		path: named ?? "README.md",
		text: `# ${name}\n`
	};
	return {
		now,
		page,
		setting: named ?? (collected.readme === null && now !== null ? page.path : null)
	};
}
function planCard(chart, report, { options }) {
	if (chart === null) return [];
	const text = (0,_render_card_js__WEBPACK_IMPORTED_MODULE_5__.t)(report, options.theme ?? _part_1_js__WEBPACK_IMPORTED_MODULE_1__.u[0]);
	return text === chart.text ? [] : [{
		path: chart.path,
		text,
		before: chart.text,
		why: "the picture of it"
	}];
}
// src/cli/init/render-plan.ts
const MOST_CANDIDATES = 5;
function renderSurvey({ collected, candidates, uncounted, git, isVault, workflow }) {
	const roadmaps = collected.roadmaps.map(({ path }) => path);
	const alike = candidates.slice(0, MOST_CANDIDATES);
	return `Found here:\n${[
		...roadmaps.length > 0 ? [`Roadmap: ${roadmaps.join(", ")}`] : [],
		...alike.map(({ pattern, done, total }) => `Looks like a roadmap: ${pattern} (${done} of ${total} steps done)`),
		...roadmaps.length + alike.length === 0 ? ["No roadmap yet"] : [],
		...uncounted.slice(0, MOST_CANDIDATES).map((path) => `Looks like steps, but is not counted: ${path}`),
		collected.readme === null ? "No README yet" : `README: ${collected.readme.path}`,
		git === null ? "No git repository yet" : `Branch: ${git.branch}`,
		...isVault ? ["An Obsidian vault"] : [],
		...workflow === null ? [] : [`Workflow: ${workflow}`]
	].map((line) => `  ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(line)}\n`).join("")}\n`;
}
function renderPlan({ files, kept, notes }) {
	const rows = listRows(files);
	const width = Math.max(0, ...rows.map(({ path }) => path.length));
	const written = rows.map(({ path, why }) => `  ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path).padEnd(width)}  ${why}\n`).join("");
	const said = notes.map((note) => `${note.split("\n").map(_part_1_js__WEBPACK_IMPORTED_MODULE_1__._).join("\n")}\n`).join("");
	const stays = kept.length === 0 ? "" : `Stays as it is: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)([...new Set(kept)].join(", "))}\n`;
	return `${files.length === 0 ? "Everything is here already: there is nothing to write.\n" : "To write:\n"}${written}${stays}${said}`;
}
function listRows(files) {
	const copied = files.filter(({ path }) => path.startsWith(`${COPY}/`));
	const others = files.filter((file) => !copied.includes(file));
	const copy = {
		path: `${COPY}/`,
		why: `a copy of the action, ${copied.length} files`
	};
	return copied.length === 0 ? others : [...others, copy];
}
const FIRST_PUSH = "git push -u origin HEAD";
function renderDone({ files }, { git }, { program }) {
	if (!files.some(({ path }) => path.startsWith(".github/workflows/"))) return `\nWritten. Next:\n  ${program}\n`;
	const next = `\nWritten. Next:\n  ${git === null ? "git init -b main && " : ""}git add -A && git commit -m "Add Trailmark"`;
	if (git?.hasUpstream) return `${next} && git push\n`;
	if (git?.remote != null) return `${next} && ${FIRST_PUSH}\n`;
	return `${next}\n\nMake an empty repository on https://github.com/new, then:\n  git remote add origin ADDRESS && ${FIRST_PUSH}\n`;
}
function planJson({ files, kept, notes }, isWritten) {
	return {
		version: 1,
		written: isWritten,
		files: files.map(({ path, why, before, isNew }) => ({
			path,
			action: isNew === true || before === "" ? "create" : "change",
			why
		})),
		kept,
		notes
	};
}
// src/cli/init/survey.ts
const HOME = /^(?:home|index|start|dashboard)\.md$/i;
async function survey(root, scope) {
	const collected = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.H)({
		root,
		...scope
	});
	const { sources, entries } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.I)(root);
	const isThere = (path) => entries.some((entry) => entry.path === path);
	const isVault = isThere(".obsidian");
	const workflows = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.V)(root);
	const others = collected.roadmaps.length > 0 ? [] : sources.map((source) => ({
		...source,
		defaults: { isVault }
	}));
	const candidates = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => (0,_find_candidates_js__WEBPACK_IMPORTED_MODULE_7__.t)(others));
	return {
		name: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.basename)(root),
		collected,
		candidates,
		uncounted: candidates.length > 0 ? [] : await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(others.filter(({ path }) => !(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.et)(path)))),
		home: isVault ? sources.find(({ path }) => HOME.test(path)) ?? null : null,
		isVault,
		config: _part_2_js__WEBPACK_IMPORTED_MODULE_0__.U.find(isThere) ?? null,
		workflow: workflows.find(isOfTrailmark)?.path ?? null,
		placeholders: (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_6__.t)(workflows),
		git: await (0,_ask_git_js__WEBPACK_IMPORTED_MODULE_4__.n)(root)
	};
}
function isOfTrailmark({ path, text }) {
	const isUse = (line) => line.includes("uses:") && line.toLowerCase().includes("trailmark");
	return path === ".github/workflows/trailmark.yml" || text.split("\n").some(isUse);
}
// src/cli/init/take-over.ts
const HEADING = /^(#{1,6})[ \t]+\S/;
function takeOver(source) {
	if (hasSteps(source)) return source.text;
	return [
		{
			path: source.path,
			text: (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_8__.n)(source).text
		}.text,
		boxLines(source.text),
		boxHeadings(source.text)
	].find((text) => hasSteps({
		...source,
		text
	})) ?? null;
}
function hasSteps(source) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)((0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_8__.i)(source)).length > 0;
}
function boxLines(text) {
	const open = [];
	return text.split(/\r\n|\n|\r/).map((line) => {
		const title = line.trim();
		if (title === "" || HEADING.test(line)) {
			if (title !== "") open.length = 0;
			return line;
		}
		const indent = line.length - line.trimStart().length;
		while (open.length > 0 && indent <= (open.at(-1) ?? 0)) open.pop();
		open.push(indent);
		return `${"  ".repeat(open.length - 1)}- [ ] ${title}`;
	}).join("\n");
}
function boxHeadings(text) {
	const lines = text.split(/\r\n|\n|\r/);
	const levels = lines.map((line) => HEADING.exec(line)?.[1]?.length ?? 0);
	return lines.map((line, at) => {
		const level = levels[at] ?? 0;
		const below = levels.slice(at + 1).find((other) => other > 0) ?? 0;
		return level === 0 || below > level ? line : `- [ ] ${line.slice(level).trim()}`;
	}).join("\n");
}
// src/cli/init/init.ts
const NOTHING = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)("Nothing was written.\n");
async function init(asked, host) {
	const found = await survey(asked.root, asked.scope);
	const missed = found.collected.problems.filter(({ code }) => code === "no-match" || code === "outside-root");
	if (missed.length > 0) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.ft)(missed, asked));
	const from = await readFrom(asked, found);
	if (from !== null && "exitCode" in from) return from;
	const ask = !asked.flags.has("yes") && !asked.flags.has("dry-run") && !asked.json ? await (0,_ask_js__WEBPACK_IMPORTED_MODULE_11__.t)(host) : null;
	if (ask) host.stdout.write(renderSurvey(found));
	const release = await findRelease(host.program ?? "");
	const running = await chooseRunning(asked.root, found, {
		release,
		wantsCopy: asked.flags.has("vendor")
	});
	const hasWorkflow = found.workflow === null && findObstacle(found, {
		running,
		program: asked.program
	}) === null;
	const answers = await askAbout(found, from, ask && {
		...ask,
		hasWorkflow
	});
	if (answers === null) return NOTHING;
	const wish = {
		...asked.scope,
		program: asked.program,
		options: asked,
		reader: readerOf(asked, host),
		running
	};
	return offer(asked, {
		found,
		plan: await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => planInit(found, {
			...wish,
			...answers
		})),
		ask
	}, host);
}
async function offer(asked, { found, plan, ask }, host) {
	const isDry = asked.flags.has("dry-run");
	const write = (stdout) => (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(stdout, isDry ? {} : {
		files: plan.files,
		kept: plan.kept
	});
	if (asked.json) return write((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.gt)(planJson(plan, !isDry)));
	const shown = renderPlan(plan);
	if (ask === null) {
		const text = renderSurvey(found) + shown;
		if (isDry || plan.files.length === 0) return write(text);
		if (asked.flags.has("yes")) return write(text + renderDone(plan, found, asked));
		return {
			...(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, `trailmark: Nothing was written. To write these files: ${asked.program} init --yes\n`),
			stdout: text
		};
	}
	host.stdout.write(shown);
	if (plan.files.length === 0) return write("");
	return await ask.confirm("Write these files?") === true ? write(renderDone(plan, found, asked)) : NOTHING;
}
async function askAbout({ candidates }, taken, ask) {
	const mayChoose = taken === null ? candidates : [];
	const choices = mayChoose.map(({ pattern, done, total }) => ({
		label: pattern,
		hint: `${done} of ${total} steps done`
	}));
	const numbers = ask === null || choices.length < 2 ? [0] : await ask.choose("Which is your roadmap?", choices);
	if (numbers === null) return null;
	const hasIssue = ask === null || !ask.hasWorkflow ? true : await ask.confirm("Keep one issue that says what to learn next, with boxes to tick on your phone?");
	if (hasIssue === null) return null;
	return {
		chosen: taken?.chosen ?? numbers.flatMap((number) => mayChoose[number] ?? []),
		taken: taken?.source ?? null,
		hasIssue
	};
}
async function readFrom(asked, { collected }) {
	const { root, from, program } = asked;
	if (from === null) return null;
	const source = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.B)(root, from);
	if ("code" in source) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.ft)([source], asked) + await (0,_near_file_js__WEBPACK_IMPORTED_MODULE_2__.n)(asked, from));
	if (collected.roadmaps.some(({ path }) => path === source.path)) return {
		chosen: [],
		source: null
	};
	const text = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => takeOver(source));
	if (text === null) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, `trailmark: ${from} holds nothing that could be a step. Write a line for each, then: ${program} init --from ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.p)(from)}\n`);
	if (text === source.text && /\.(?:md|markdown)$/i.test(source.path) && source.path === from) return {
		chosen: [{
			pattern: source.path,
			sources: [source],
			done: 0,
			total: 0
		}],
		source: null
	};
	const path = `roadmap/${(0,node_path__WEBPACK_IMPORTED_MODULE_9__.basename)(source.path).replace(/\.[^.]*$/, "")}.md`;
	return collected.roadmaps.some((one) => one.path === path) ? {
		chosen: [],
		source: null
	} : {
		chosen: [],
		source: {
			path,
			text
		}
	};
}
function readerOf({ language }, { env }) {
	const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
	return language ?? spoken.split(/[.@]/, 1)[0] ?? "";
}



/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tellNear),
/* harmony export */   t: () => (/* binding */ nearFile)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);


// src/cli/terminal/near-file.ts
async function nearFile(root, name) {
	const { sources } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.I)(root);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.x)(name, sources.map(({ path }) => path));
}
async function tellNear({ root, program }, name) {
	return `${(await nearFile(root, name)).trim() || `Give the path of a file. To see what looks like a roadmap: ${program} init --dry-run`}\n`;
}



/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placeholders_exports),
/* harmony export */   t: () => (/* binding */ findPlaceholders)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3731);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);


// src/rules/placeholders.ts
var placeholders_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ findPlaceholders: () => findPlaceholders });
const PLACEHOLDER = /\bOWNER\/trailmark\b|\btrailmark(?:\/[\w./-]+)?@COMMIT\b/;
function findPlaceholders(workflows) {
	return workflows.flatMap(({ path, text }) => text.split("\n").flatMap((line, at) => {
		const column = line.search(PLACEHOLDER) + 1;
		return column > 0 && /^[ \t-]*uses:/.test(line) ? [(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.It)(path, {
			code: "workflow-placeholder",
			line: at + 1,
			column
		})] : [];
	}));
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



/***/ })

};
