export const id = 355;
export const ids = [355];
export const modules = {

/***/ 6355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(354);


/** Reads trailmark.yml. */
function parseConfig(source) {
    const { pairs, wrong, toProblem } = (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPairs */ .S)(source, 'chart: off');
    const known = pairs.flatMap(({ name, texts, map, ...rest }) => {
        const setting = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMES */ .Xk.find((one) => one === name);
        const said = (name === 'marks' ? map : null) ?? texts?.map(({ text }) => text) ?? null;
        return setting === undefined ? [] : [{ ...rest, said, name: setting }];
    });
    const read = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)(new Map(known.map(({ name, said }) => [name, said ?? []])));
    const all = [
        ...wrong,
        ...pairs
            .filter(({ name }) => !_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMES */ .Xk.some((one) => one === name))
            .map(({ name, at }) => ({ at, message: (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .sayUnknown */ .z)(name, 'setting', _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMES */ .Xk) })),
        ...known.filter(({ said }) => said === null).map(({ name, at }) => ({ at, message: `${name} takes a text.` })),
        ...known.flatMap(({ name, valueAt }) => {
            const message = read.wrong.get(name);
            return message === undefined ? [] : [{ at: valueAt, message }];
        }),
    ];
    return { settings: read.settings, problems: all.map(toProblem) };
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPairs),
/* harmony export */   z: () => (/* binding */ sayUnknown)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4231);
/* harmony import */ var _rules_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);



const NEAR = 2;
/** Reads a file of settings, which is a map of texts and lists of texts; `example` is a line of it. Anchors, tags and nested maps have no use in it and are refused. */
function readPairs({ path, text }, example) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const { errors, contents } = document;
    const toPlace = ({ at, message }) => {
        const { line, col } = lines.linePos(at);
        return (0,_rules_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(path, { code: 'config', line: Math.max(1, line), column: Math.max(1, col), message });
    };
    const found = (pairs, wrong) => ({ pairs, wrong, toProblem: toPlace });
    const [error] = errors;
    if (error)
        return found([], [{ at: error.pos[0], message: `This is no valid YAML: ${error.message}` }]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return found(contents.items.map(toPair), []);
    const isEmpty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
    return found([], isEmpty ? [] : [{ at: 0, message: `Write lines of "key: value", as in ${example}.` }]);
}
/** What is said of a key that is none of those there are; `what` is what they are called. */
function sayUnknown(name, what, known) {
    const near = known.find((one) => (0,_parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(one, name.toLowerCase()) <= NEAR);
    return `"${name}" is no ${what}. ${near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean "${near}"?`}`;
}
function toPair({ key, value }) {
    const at = startOf(key) ?? 0;
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
    return { name, texts: textsOf(value), map: mapOf(value), at, valueAt: startOf(value) ?? at };
}
function mapOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    return new Map(node.items.map(({ key, value }) => [firstText(key), firstText(value)]));
}
function firstText(node) {
    return textsOf(node)?.[0]?.text ?? '';
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function textsOf(node) {
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : node === null ? [] : [node];
    const texts = items.map((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? { text: String(item.value ?? ''), at: startOf(item) ?? 0 } : null);
    return texts.every((one) => one !== null) ? texts : null;
}


/***/ })

};
