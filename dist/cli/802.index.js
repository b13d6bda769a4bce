export const id = 802;
export const ids = [802];
export const modules = {

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCode: () => (/* binding */ explainCode)
/* harmony export */ });
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3791);
/* harmony import */ var _arguments_name_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8721);


/** What `help CODE` prints of a kind of problem; null where no problem has that code. */
function explainCode(code, program) {
    const rules = _rules_list_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y;
    const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
    if (rule === undefined)
        return null;
    const example = rule.example.replace(/^/gm, '  ');
    const way = (0,_arguments_name_program_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedAs */ .hs)(rule.wayOut, program);
    return `${code} (${rule.severity}): ${rule.means}\n\nWay out: ${way}\n\nFor example:\n${example}\n`;
}


/***/ })

};
