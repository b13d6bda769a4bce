export const id = 906;
export const ids = [906];
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

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convert: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var _ask_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);
/* harmony import */ var _convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4227);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4234);
/* harmony import */ var _near_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2710);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// src/cli/convert.ts
async function convert(asked, isTerminal) {
	const isWritten = asked.flags.has("write");
	const source = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.B)(asked.root, asked.operand ?? "");
	if ("code" in source) return refuseToRead(asked, source);
	const { roadmaps } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.H)({
		root: asked.root,
		...asked.scope
	});
	const defaults = roadmaps[0]?.defaults ?? asked.scope.defaults;
	const read = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(roadmaps)({
		...source,
		...defaults && { defaults }
	});
	const conversion = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(() => (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.n)(read, asked.lists.length > 0 ? asked.lists : void 0));
	const isChanged = conversion.text !== source.text;
	const unsaved = isWritten && isChanged && !asked.flags.has("force") ? await (0,_ask_git_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(asked.root, source.path)) : null;
	if (unsaved !== null) return refuseToWrite(asked, source, unsaved);
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(() => show({
		asked,
		source,
		isTerminal
	}, conversion));
}
async function refuseToRead(asked, problem) {
	const { flags, operand } = asked;
	const name = operand ?? "";
	const isRefused = flags.has("write") && problem.code === "not-a-file";
	if (problem.code !== "unreadable") return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.h)(isRefused ? 3 : 2, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ft)([problem], asked) + await (0,_near_file_js__WEBPACK_IMPORTED_MODULE_4__.n)(asked, name));
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.h)(2, `trailmark: "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__._)(name)}" can not be read.\n${await (0,_near_file_js__WEBPACK_IMPORTED_MODULE_4__.n)(asked, name)}`);
}
function show({ asked, source, isTerminal }, { text, converted, problems }) {
	const { path, text: before } = source;
	const isWritten = asked.flags.has("write");
	const files = isWritten ? [{
		path,
		text,
		before
	}] : [];
	const change = {
		path,
		changed: text !== before
	};
	if (asked.json) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.m)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.gt)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.xt)(isWritten ? change : {
		...change,
		text
	}, problems)), { files });
	const diff = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.jt)(path, before, text);
	const told = `${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ft)(problems, asked)}${path}: ${converted} ${converted === 1 ? "step" : "steps"} converted\n${sayNext(asked, path, text !== before)}`;
	if (isTerminal && !isWritten) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.m)(diff, {
		stderr: told,
		files
	});
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.m)(isWritten ? "" : text, {
		stderr: diff + told,
		files
	});
}
function sayNext({ program, flags }, path, isChanged) {
	const name = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.p)(path);
	if (!isChanged) return `Nothing in it needs boxes. To see what is counted: ${program} --roadmap ${name}\n`;
	return flags.has("write") ? `Next: ${program} --roadmap ${name}\n` : `To write that: ${program} convert ${name} --write\n`;
}
const REASONS = {
	"no-git": "is in no git repository that can be read",
	ignored: "is ignored by git",
	untracked: "was never committed",
	changed: "has changes that are not committed",
	hidden: "is a file whose changes git was told to overlook"
};
function refuseToWrite({ json, root }, { path }, why) {
	const reason = `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__._)(path)} ${REASONS[why]}, so git could not bring its old text back. Nothing was written.\n`;
	const name = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.p)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, path));
	const commit = `git -C ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.p)(root)} add ${name} && git -C ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.p)(root)} commit -m "Keep the plan as it was" ${name}\n`;
	const first = why === "untracked" || why === "changed" ? `Commit it first:\n  ${commit}Or add` : "Add";
	const stdout = json ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.gt)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.xt)({
		path,
		changed: false
	}, [])) : "";
	return {
		...(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.h)(3, `${reason}${first} --force to write it all the same.\n`),
		stdout
	};
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
