export const id = 591;
export const ids = [591];
export const modules = {

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCode: () => (/* binding */ explainCode)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(507);


// src/cli/problems/explain-code.ts
function explainCode(code, program) {
	const rules = _part_2_js__WEBPACK_IMPORTED_MODULE_0__.Ot;
	const rule = Object.hasOwn(rules, code) ? rules[code] : void 0;
	if (rule === void 0) return null;
	const example = rule.example.replace(/^/gm, "  ");
	const way = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.p)(rule.wayOut, program);
	return `${code} (${rule.severity}): ${rule.means}\n\nWay out: ${way}\n\nFor example:\n${example}\n`;
}



/***/ })

};
