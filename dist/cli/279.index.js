export const id = 279;
export const ids = [279];
export const modules = {

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
