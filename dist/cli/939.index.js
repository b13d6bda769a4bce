export const id = 939;
export const ids = [939];
export const modules = {

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYamlPairs: () => (/* binding */ readYamlPairs)
/* harmony export */ });
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(396);

// src/parse/fields/yaml-pairs.ts
var import_dist = (0,_dist2_js__WEBPACK_IMPORTED_MODULE_0__.t)();
function readYamlPairs(text) {
	const counter = new import_dist.LineCounter();
	const { errors, contents } = (0, import_dist.parseDocument)(text, { lineCounter: counter });
	const lineOf = (offset) => counter.linePos(offset).line;
	const [error] = errors;
	if (error !== void 0) return {
		line: lineOf(error.pos[0]),
		error: error.message
	};
	if (contents === null) return [];
	if (!(0, import_dist.isMap)(contents)) return {
		line: 1,
		error: null
	};
	return contents.items.flatMap(({ key, value }) => (0, import_dist.isScalar)(key) && key.range != null ? [{
		name: String(key.value),
		value: toPlain(value),
		line: lineOf(key.range[0])
	}] : []);
}
function toPlain(value) {
	if (!(0, import_dist.isMap)(value)) return (0, import_dist.isNode)(value) ? value.toJSON() : value;
	return Object.fromEntries(value.items.flatMap(({ key, value: inner }) => (0, import_dist.isScalar)(key) ? [[key.source ?? String(key.value), (0, import_dist.isNode)(inner) ? inner.toJSON() : inner]] : []));
}



/***/ })

};
