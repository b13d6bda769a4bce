export const id = 192;
export const ids = [192];
export const modules = {

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBlocks: () => (/* binding */ parseBlocks),
/* harmony export */   parseTree: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9172);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4277);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1519);



/** The parsers that know it. */
const told = new WeakSet();
let defined = [[], []];
/** remark with all of GitHub's extensions but for some constructs of micromark. */
function readerWithout(...constructs) {
    return (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)()
        .use(remark_parse__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)
        .use(remark_gfm__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)
        .use(function disable() {
        const data = this.data();
        const without = { disable: { null: [...constructs] } };
        data.micromarkExtensions = [...(data.micromarkExtensions ?? []), without];
    });
}
// Tried at the beginning of every word, it takes the square of a paragraph; remark-gfm looks for mail addresses once more, in the texts.
const processor = readerWithout('emailAutolink')
    .use(function tellDefined() {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? [])];
    // micromark is told what is defined elsewhere before it looks at the first line; no container is opened.
    data.micromarkExtensions.push({
        document: {
            null: {
                tokenize(...[, , nok]) {
                    if (!told.has(this.parser)) {
                        this.parser.defined.push(...defined[0]);
                        this.parser.gfmFootnotes = [...(this.parser.gfmFootnotes ?? []), ...defined[1]];
                        told.add(this.parser);
                    }
                    return nok;
                },
            },
        },
    });
})
    .freeze();
/** What stands in paragraphs, headings and cells stays text. */
const blocksAlone = readerWithout(...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'], ...['labelEnd', 'labelStartImage', 'labelStartLink', 'strikethrough', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'], ...['emailAutolink', 'protocolAutolink', 'wwwAutolink']).freeze();
/** The blocks of Markdown as remark reads them, without what their text holds. */
function parseBlocks(text) {
    return blocksAlone.parse(text);
}
/** A tree takes some forty times the room of its text. */
const MOST_KEPT = 1_000_000;
const known = new Map();
let kept = 0;
/**
 * Markdown as remark reads it; nobody may change the tree. The versions of a file have most of their pieces in common, so
 * the trees of those that were read last are kept.
 */
function parseTree(text, { links, notes } = { links: [], notes: [] }) {
    // remark keeps identifiers in small letters, micromark in capitals.
    defined = [Array.from(links, (name) => name.toUpperCase()), Array.from(notes, (name) => name.toUpperCase())];
    const key = [text, ...defined[0], '', ...defined[1]].join('\n\0');
    const tree = known.get(key) ?? processor.parse(text);
    if (known.delete(key))
        kept -= key.length;
    known.set(key, tree);
    kept += key.length;
    for (const [oldest] of known) {
        if (kept <= MOST_KEPT || oldest === key)
            break;
        known.delete(oldest);
        kept -= oldest.length;
    }
    return tree;
}


/***/ })

};
