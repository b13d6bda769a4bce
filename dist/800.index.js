export const id = 800;
export const ids = [800];
export const modules = {

/***/ 2800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2066);
/* harmony import */ var _rules_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9305);




const NEAR = 2;
/** Reads trailmark.yml. Anchors, tags and nested maps have no use in it and are refused. */
function parseConfig({ path, text }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const { settings, wrong } = readDocument(document);
    const problems = wrong.map(({ at, message }) => {
        const { line, col } = lines.linePos(at);
        return (0,_rules_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(path, { code: 'config', line: Math.max(1, line), column: Math.max(1, col), message });
    });
    return { settings, problems };
}
function readDocument({ errors: [error], contents }) {
    if (error)
        return { settings: {}, wrong: [{ at: error.pos[0], message: `This is no valid YAML: ${error.message}` }] };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return readPairs(contents.items.map(toEntry));
    const isEmpty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
    return { settings: {}, wrong: isEmpty ? [] : [{ at: 0, message: 'Write lines of "key: value", as in chart: off.' }] };
}
function toEntry({ key, value }) {
    const at = startOf(key) ?? 0;
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
    const pairs = name === 'marks' ? pairsOf(value) : null;
    return { name, texts: textsOf(value), pairs, at, valueAt: startOf(value) ?? at };
}
function pairsOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    return new Map(node.items.map(({ key, value }) => [textsOf(key)?.[0] ?? '', textsOf(value)?.[0] ?? '']));
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function textsOf(node) {
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [node];
    const texts = items.map((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? String(item.value ?? '') : null));
    return node === null ? [] : texts.some((text) => text === null) ? null : texts;
}
function readPairs(entries) {
    const known = entries.flatMap(({ name, ...rest }) => {
        const setting = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMES */ .Xk.find((one) => one === name);
        return setting === undefined ? [] : [{ ...rest, name: setting }];
    });
    const { settings, wrong } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(new Map(known.map(({ name, texts, pairs }) => [name, pairs ?? texts ?? []])));
    return {
        settings,
        wrong: [
            ...entries
                .filter(({ name }) => !_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMES */ .Xk.some((one) => one === name))
                .map(({ name, at }) => ({ at, message: sayUnknown(name) })),
            ...known
                .filter(({ texts, pairs }) => texts === null && pairs === null)
                .map(({ name, at }) => ({ at, message: `${name} takes a text.` })),
            ...known.flatMap(({ name, valueAt }) => {
                const message = wrong.get(name);
                return message === undefined ? [] : [{ at: valueAt, message }];
            }),
        ],
    };
}
function sayUnknown(name) {
    const near = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMES */ .Xk.find((known) => (0,_parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_3__/* .editDistance */ .Y)(known, name.toLowerCase()) <= NEAR);
    return `"${name}" is no setting. ${near === undefined ? `There are: ${_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMES */ .Xk.join(', ')}.` : `Did you mean "${near}"?`}`;
}


/***/ })

};
