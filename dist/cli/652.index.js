export const id = 652;
export const ids = [652];
export const modules = {

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainNothing: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8661);
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);
/* harmony import */ var _render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9361);
/* harmony import */ var _rules_uncounted_uncounted_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6316);
/* harmony import */ var _suggest_graph_is_set_aside_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9919);
/* harmony import */ var _problems_show_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7779);
/* harmony import */ var _terminal_near_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
/* harmony import */ var _terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8910);
/* harmony import */ var _find_candidates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5516);









const MOST_NAMED = 3;
/** Why there is nothing to read, and what to type instead. */
async function explainNothing(asked, { problems }) {
    const { root, scope, program } = asked;
    const missed = problems.filter(({ code }) => code === 'no-match');
    const others = problems.filter(({ code }) => code !== 'no-match' && code !== 'no-roadmap');
    const said = missed.map(async ({ path }) => {
        const near = await (0,_terminal_near_file_js__WEBPACK_IMPORTED_MODULE_4__/* .nearFile */ .X)(root, path);
        return `No file matches "${(0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanText */ .X)(path)}".${near || ` To see what looks like a roadmap: ${program} init --dry-run`}\n`;
    });
    const nothing = scope.roadmap.length === 0 ? await lookAround(asked) : '';
    return (0,_problems_show_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .showProblems */ .k)(others, asked) + (await Promise.all(said)).join('') + nothing;
}
async function lookAround({ root, program }) {
    const { sources } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readAround */ .C0)(root);
    const found = await (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_1__/* .withParts */ .dK)(() => (0,_find_candidates_js__WEBPACK_IMPORTED_MODULE_5__/* .findCandidates */ .e)(sources));
    const lines = found
        .slice(0, MOST_NAMED)
        .map(({ pattern, total }) => `  ${(0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanText */ .X)(pattern)} looks like one (${total} steps): ${program} --roadmap ${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X)(pattern)}\n`);
    const uncounted = await (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_1__/* .withParts */ .dK)(() => (0,_rules_uncounted_uncounted_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findUncountedFiles */ .S)(sources.filter(({ path }) => !(0,_suggest_graph_is_set_aside_js__WEBPACK_IMPORTED_MODULE_8__/* .isSetAside */ .J)(path))));
    const others = uncounted
        .slice(0, MOST_NAMED - lines.length)
        .map((path) => `  ${(0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanText */ .X)(path)} has what looks like steps and is not counted: ${program} check --roadmap ${(0,_terminal_quote_word_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X)(path)}\n`);
    const end = lines.length === 0
        ? `  To set one up: ${program} init\n`
        : `  To keep that choice, or start fresh: ${program} init\n`;
    return `No roadmap found in this folder.\n${[...lines, ...others].join('')}${end}`;
}


/***/ }),

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


/***/ })

};
