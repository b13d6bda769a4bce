export const id = 434;
export const ids = [434];
export const modules = {

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainNothing: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var _near_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2710);
/* harmony import */ var _find_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3477);




// src/cli/init/explain-nothing.ts
const MOST_NAMED = 3;
async function explainNothing(asked, { problems }) {
	const { root, scope, program } = asked;
	const missed = problems.filter(({ code }) => code === "no-match");
	const others = problems.filter(({ code }) => code !== "no-match" && code !== "no-roadmap");
	const said = missed.map(async ({ path }) => {
		const near = await (0,_near_file_js__WEBPACK_IMPORTED_MODULE_2__.t)(root, path);
		return `No file matches "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path)}".${near || ` To see what looks like a roadmap: ${program} init --dry-run`}\n`;
	});
	const nothing = scope.roadmap.length === 0 ? await lookAround(asked) : "";
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.ft)(others, asked) + (await Promise.all(said)).join("") + nothing;
}
async function lookAround({ root, program }) {
	const { sources } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.I)(root);
	const lines = (await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => (0,_find_candidates_js__WEBPACK_IMPORTED_MODULE_3__.t)(sources))).slice(0, MOST_NAMED).map(({ pattern, total }) => `  ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(pattern)} looks like one (${total} steps): ${program} --roadmap ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.p)(pattern)}\n`);
	const others = (await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(sources.filter(({ path }) => !(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.et)(path))))).slice(0, MOST_NAMED - lines.length).map((path) => `  ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path)} has what looks like steps and is not counted: ${program} check --roadmap ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.p)(path)}\n`);
	const end = lines.length === 0 ? `  To set one up: ${program} init\n` : `  To keep that choice, or start fresh: ${program} init\n`;
	return `No roadmap found in this folder.\n${[...lines, ...others].join("")}${end}`;
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



/***/ })

};
