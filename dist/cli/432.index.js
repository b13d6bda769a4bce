export const id = 432;
export const ids = [432];
export const modules = {

/***/ 7432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYamlPairs: () => (/* binding */ readYamlPairs)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads a YAML document whose top is a map. `error` is null where it is valid and something else than a map. */
function readYamlPairs(text) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const { errors, contents } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter });
    const lineOf = (offset) => counter.linePos(offset).line;
    const [error] = errors;
    if (error !== undefined)
        return { line: lineOf(error.pos[0]), error: error.message };
    if (contents === null)
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return { line: 1, error: null };
    return contents.items.flatMap(({ key, value }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.range != null
        ? [{ name: String(key.value), value: toPlain(value), line: lineOf(key.range[0]) }]
        : []);
}
/** A value in plain terms. The keys of a map stay as they are written: YAML makes nothing of a bare `~`. */
function toPlain(value) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value.toJSON() : value;
    return Object.fromEntries(value.items.flatMap(({ key, value: inner }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? [[key.source ?? String(key.value), (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(inner) ? inner.toJSON() : inner]] : []));
}


/***/ })

};
