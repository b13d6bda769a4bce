export const id = 761;
export const ids = [761];
export const modules = {

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainNothing: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3229);
/* harmony import */ var _render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7532);
/* harmony import */ var _render_render_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4406);
/* harmony import */ var _terminal_near_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2031);
/* harmony import */ var _terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8757);
/* harmony import */ var _find_candidates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7334);







const MOST_NAMED = 3;
/** Why there is nothing to read, and what to type instead. */
async function explainNothing({ root, scope }, { problems }) {
    const missed = problems.filter(({ code }) => code === 'no-match');
    const others = problems.filter(({ code }) => code !== 'no-match' && code !== 'no-roadmap');
    const said = missed.map(async ({ path }) => {
        const near = await (0,_terminal_near_file_js__WEBPACK_IMPORTED_MODULE_3__/* .nearFile */ .X)(root, path);
        return `No file matches "${(0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanText */ .X)(path)}".${near || ' To see what looks like a roadmap: trailmark init --dry-run'}\n`;
    });
    const nothing = scope.roadmap.length === 0 ? await lookAround(root) : '';
    return (0,_render_render_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProblems */ .x8)(others) + (await Promise.all(said)).join('') + nothing;
}
async function lookAround(root) {
    const { sources } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readAround */ .C0)(root);
    const found = await (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_1__/* .withParts */ .dK)(() => (0,_find_candidates_js__WEBPACK_IMPORTED_MODULE_4__/* .findCandidates */ .e)(sources));
    const lines = found
        .slice(0, MOST_NAMED)
        .map(({ pattern, total }) => `  ${(0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanText */ .X)(pattern)} looks like one (${total} steps): trailmark --roadmap ${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(pattern)}\n`);
    const end = lines.length === 0
        ? '  To set one up: trailmark init\n'
        : '  To keep that choice, or start fresh: trailmark init\n';
    return `No roadmap found in this folder.\n${lines.join('')}${end}`;
}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findCandidates)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5812);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5187);
/* harmony import */ var _measure_measure_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2629);
/* harmony import */ var _parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8982);
/* harmony import */ var _suggest_graph_is_set_aside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);





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

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nearFile)
/* harmony export */ });
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _arguments_explain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1431);


/** " Did you mean …?" with the Markdown file below the root that was meant by a name; empty where none is near. */
async function nearFile(root, name) {
    const { sources } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readAround */ .C0)(root);
    return (0,_arguments_explain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, sources.map(({ path }) => path));
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/* harmony import */ var _render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7532);

/** A text as one word of a shell. */
function quoteWord(text) {
    const clean = (0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text);
    return /^[\w./:-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
