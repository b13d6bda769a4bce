export const id = 368;
export const ids = [368];
export const modules = {

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



/***/ })

};
