export const id = 79;
export const ids = [79];
export const modules = {

/***/ 79:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(765);


// src/collect/config/parse-config.ts
function parseConfig(source) {
	const { pairs, wrong, toProblem } = (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__.t)(source, "chart: off");
	const known = pairs.flatMap(({ name, texts, map, ...rest }) => {
		const setting = _index_js__WEBPACK_IMPORTED_MODULE_1__.s.find((one) => one === name);
		const said = (name === "marks" ? map : null) ?? texts?.map(({ text }) => text) ?? null;
		return setting === void 0 ? [] : [{
			...rest,
			said,
			name: setting
		}];
	});
	const read = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(new Map(known.map(({ name, said }) => [name, said ?? []])));
	const all = [
		...wrong,
		...pairs.filter(({ name }) => !_index_js__WEBPACK_IMPORTED_MODULE_1__.s.some((one) => one === name)).map(({ name, at }) => ({
			at,
			message: (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__.n)(name, "setting", _index_js__WEBPACK_IMPORTED_MODULE_1__.s)
		})),
		...known.filter(({ said }) => said === null).map(({ name, at }) => ({
			at,
			message: `${name} takes a text.`
		})),
		...known.flatMap(({ name, valueAt }) => {
			const message = read.wrong.get(name);
			return message === void 0 ? [] : [{
				at: valueAt,
				message
			}];
		})
	];
	return {
		settings: read.settings,
		problems: all.map(toProblem)
	};
}



/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sayUnknown),
/* harmony export */   t: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
/* harmony import */ var _yaml_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(860);


// src/collect/config/read-pairs.ts
function readPairs({ path, text }, example) {
	const { pairs, error, placeOf } = (0,_yaml_pairs_js__WEBPACK_IMPORTED_MODULE_1__.t)(text);
	const said = error?.message == null ? `Write lines of "key: value", as in ${example}.` : `This is no valid YAML: ${error.message}`;
	return {
		pairs,
		wrong: error === null ? [] : [{
			at: error.at,
			message: said
		}],
		toProblem: ({ at, message }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(path, {
			code: "config",
			...placeOf(at),
			message
		})
	};
}
function sayUnknown(name, what, known) {
	return `"${name}" is no ${what}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Q)(name, known) || ` There are: ${known.join(", ")}.`}`;
}



/***/ })

};
