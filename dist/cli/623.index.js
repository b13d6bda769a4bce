export const id = 623;
export const ids = [623];
export const modules = {

/***/ 5623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listOpenSteps: () => (/* binding */ listOpenSteps)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);


// src/cli/completion/list-steps.ts
async function listOpenSteps(root) {
	const { settings } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.L)(root, null);
	const { roadmaps: sources } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.H)({
		root,
		...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.u)(settings)
	});
	const { roadmaps } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(sources));
	const steps = roadmaps.flatMap((one) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(one));
	const ids = steps.map(({ id, path }) => id.slice(path.length + 1));
	return steps.flatMap(({ id, title, status }, at) => {
		const own = ids[at] ?? id;
		const isOne = ids.indexOf(own) === ids.lastIndexOf(own);
		return status === "todo" || status === "doing" ? [{
			value: isOne ? own : id,
			says: (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(title)
		}] : [];
	});
}



/***/ })

};
