export const id = 644;
export const ids = [644];
export const modules = {

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(792);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(528);


// src/collect/config/parse-config.ts
function parseConfig(source) {
	const { pairs, wrong, toProblem } = (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__.t)(source, "chart: off");
	const known = pairs.flatMap(({ name, texts, map, ...rest }) => {
		const setting = _index_js__WEBPACK_IMPORTED_MODULE_1__.i.find((one) => one === name);
		const said = (name === "marks" ? map : null) ?? texts?.map(({ text }) => text) ?? null;
		return setting === void 0 ? [] : [{
			...rest,
			said,
			name: setting
		}];
	});
	const read = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(new Map(known.map(({ name, said }) => [name, said ?? []])));
	const all = [
		...wrong,
		...pairs.filter(({ name }) => !_index_js__WEBPACK_IMPORTED_MODULE_1__.i.some((one) => one === name)).map(({ name, at }) => ({
			at,
			message: (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__.n)(name, "setting", _index_js__WEBPACK_IMPORTED_MODULE_1__.i)
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

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sayUnknown),
/* harmony export */   t: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(316);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(528);


// src/collect/config/read-pairs.ts
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__.t)();
function readPairs({ path, text }, example) {
	const lines = new import_dist.LineCounter();
	const { errors, contents } = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "silent"
	});
	const toPlace = ({ at, message }) => {
		const { line, col } = lines.linePos(at);
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.L)(path, {
			code: "config",
			line: Math.max(1, line),
			column: Math.max(1, col),
			message
		});
	};
	const found = (pairs, wrong) => ({
		pairs,
		wrong,
		toProblem: toPlace
	});
	const [error] = errors;
	if (error) return found([], [{
		at: error.pos[0],
		message: `This is no valid YAML: ${error.message}`
	}]);
	if ((0, import_dist.isMap)(contents)) return found(contents.items.map(toPair), []);
	return found([], contents === null || (0, import_dist.isScalar)(contents) && contents.value === null ? [] : [{
		at: 0,
		message: `Write lines of "key: value", as in ${example}.`
	}]);
}
function sayUnknown(name, what, known) {
	return `"${name}" is no ${what}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.B)(name, known) || ` There are: ${known.join(", ")}.`}`;
}
function toPair({ key, value }) {
	const at = startOf(key) ?? 0;
	return {
		name: (0, import_dist.isScalar)(key) ? String(key.value) : "",
		texts: textsOf(value),
		map: mapOf(value),
		at,
		valueAt: startOf(value) ?? at
	};
}
function mapOf(node) {
	if (!(0, import_dist.isMap)(node)) return null;
	return new Map(node.items.map(({ key, value }) => [firstText(key), firstText(value)]));
}
function firstText(node) {
	return textsOf(node)?.[0]?.text ?? "";
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
function textsOf(node) {
	const texts = ((0, import_dist.isSeq)(node) ? node.items : node === null ? [] : [node]).map((item) => (0, import_dist.isScalar)(item) ? {
		text: String(item.value ?? ""),
		at: startOf(item) ?? 0
	} : null);
	return texts.every((one) => one !== null) ? texts : null;
}



/***/ })

};
