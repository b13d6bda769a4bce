export const id = 486;
export const ids = [486];
export const modules = {

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listOpenSteps: () => (/* binding */ listOpenSteps)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(507);


// src/cli/completion/list-steps.ts
async function listOpenSteps(root) {
	const { settings } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.P)(root, null);
	const { roadmaps: sources } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.R)({
		root,
		...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.l)(settings)
	});
	const { roadmaps } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.kn)(() => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.At)(sources));
	const steps = roadmaps.flatMap((one) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.X)(one));
	const ids = steps.map(({ id, path }) => id.slice(path.length + 1));
	return steps.flatMap(({ id, title, status }, at) => {
		const own = ids[at] ?? id;
		const isOne = ids.indexOf(own) === ids.lastIndexOf(own);
		return status === "todo" || status === "doing" ? [{
			value: isOne ? own : id,
			says: (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.g)(title)
		}] : [];
	});
}



/***/ })

};
