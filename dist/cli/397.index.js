export const id = 397;
export const ids = [397];
export const modules = {

/***/ 4397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convert: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7142);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4494);
/* harmony import */ var _convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9760);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(507);
/* harmony import */ var _near_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7213);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// src/collect/git/find-unsaved.ts
async function findUnsaved(file) {
	const ask = (...words) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(file), [
		...words,
		"-z",
		"--",
		`:(literal)${(0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(file)}`
	]);
	try {
		const said = await ask("status", "--porcelain=v1", "--untracked-files=all", "--ignored=matching");
		if (said.startsWith("??")) return "untracked";
		if (said !== "") return said.startsWith("!!") ? "ignored" : "changed";
		const listed = await ask("ls-files", "-v");
		if (listed === "") return "ignored";
		return listed.startsWith("H ") ? null : "hidden";
	} catch (error) {
		if (error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_0__.t) return "no-git";
		throw error;
	}
}
// src/cli/convert.ts
async function convert(asked, isTerminal) {
	const isWritten = asked.flags.has("write");
	const source = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.I)(asked.root, asked.operand ?? "");
	if ("code" in source) return refuseToRead(asked, source);
	const { roadmaps } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.R)({
		root: asked.root,
		...asked.scope
	});
	const defaults = roadmaps[0]?.defaults ?? asked.scope.defaults;
	const read = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(roadmaps)({
		...source,
		...defaults && { defaults }
	});
	const conversion = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.kn)(() => (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.r)(read, asked.lists.length > 0 ? { lists: asked.lists } : {}));
	const isChanged = conversion.text !== source.text;
	const unsaved = isWritten && isChanged && !asked.flags.has("force") ? await findUnsaved((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(asked.root, source.path)) : null;
	if (unsaved !== null) return refuseToWrite(asked, source, unsaved);
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.kn)(() => show({
		asked,
		source,
		isTerminal
	}, conversion));
}
async function refuseToRead(asked, problem) {
	const { flags, operand } = asked;
	const name = operand ?? "";
	const isRefused = flags.has("write") && problem.code === "not-a-file";
	if (problem.code !== "unreadable") return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.l)(isRefused ? 3 : 2, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.rt)([problem], asked) + await (0,_near_file_js__WEBPACK_IMPORTED_MODULE_4__.n)(asked, name));
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.l)(2, `trailmark: "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.g)(name)}" can not be read.\n${await (0,_near_file_js__WEBPACK_IMPORTED_MODULE_4__.n)(asked, name)}`);
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
	if (asked.json) return {
		stdout: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.st)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ut)(isWritten ? change : {
			...change,
			text
		}, problems)),
		stderr: "",
		files,
		exitCode: 0
	};
	const diff = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.xt)(path, before, text);
	const told = `${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.rt)(problems, asked)}${path}: ${converted} ${converted === 1 ? "step" : "steps"} converted\n${sayNext(asked, {
		path,
		isWritten,
		isChanged: text !== before
	})}`;
	if (isTerminal && !isWritten) return {
		stdout: diff,
		stderr: told,
		files,
		exitCode: 0
	};
	return {
		stdout: isWritten ? "" : text,
		stderr: diff + told,
		files,
		exitCode: 0
	};
}
function sayNext({ program }, { path, isWritten, isChanged }) {
	const name = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.m)(path);
	if (!isChanged) return `Nothing in it needs boxes. To see what is counted: ${program} --roadmap ${name}\n`;
	return isWritten ? `Next: ${program} --roadmap ${name}\n` : `To write that: ${program} convert ${name} --write\n`;
}
const REASONS = {
	"no-git": "is in no git repository that can be read",
	ignored: "is ignored by git",
	untracked: "was never committed",
	changed: "has changes that are not committed",
	hidden: "is a file whose changes git was told to overlook"
};
function refuseToWrite({ json, root }, { path }, why) {
	const reason = `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.g)(path)} ${REASONS[why]}, so git could not bring its old text back. Nothing was written.\n`;
	const name = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.m)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, path));
	const commit = `git -C ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.m)(root)} add ${name} && git -C ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.m)(root)} commit -m "Keep the plan as it was" ${name}\n`;
	const first = why === "untracked" || why === "changed" ? `Commit it first:\n  ${commit}Or add` : "Add";
	const stdout = json ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.st)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ut)({
		path,
		changed: false
	}, [])) : "";
	return {
		...(0,_part_1_js__WEBPACK_IMPORTED_MODULE_3__.l)(3, `${reason}${first} --force to write it all the same.\n`),
		stdout
	};
}



/***/ }),

/***/ 7213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tellNear),
/* harmony export */   t: () => (/* binding */ nearFile)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(507);


// src/cli/terminal/near-file.ts
async function nearFile(root, name) {
	const { sources } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.N)(root);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(name, sources.map(({ path }) => path));
}
async function tellNear({ root, program }, name) {
	return `${(await nearFile(root, name)).trim() || `Give the path of a file. To see what looks like a roadmap: ${program} init --dry-run`}\n`;
}



/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readGit),
/* harmony export */   r: () => (/* binding */ runGit),
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
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
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



/***/ })

};
