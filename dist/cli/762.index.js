export const id = 762;
export const ids = [762];
export const modules = {

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCode: () => (/* binding */ explainCode)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);


// src/cli/problems/explain-code.ts
function explainCode(code, program) {
	const rules = _part_2_js__WEBPACK_IMPORTED_MODULE_0__.Rt;
	const rule = Object.hasOwn(rules, code) ? rules[code] : void 0;
	if (rule === void 0) return null;
	const example = rule.example.replace(/^/gm, "  ");
	const way = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.f)(rule.wayOut, program);
	return `${code} (${rule.severity}): ${rule.means}\n\nWay out: ${way}\n\nFor example:\n${example}\n`;
}



/***/ })

};
