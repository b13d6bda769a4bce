export const id = 966;
export const ids = [966];
export const modules = {

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBlocks: () => (/* binding */ parseBlocks),
/* harmony export */   parseTree: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1786);



// src/markdown/remark/parse-tree.ts
const told = /* @__PURE__ */ new WeakSet();
let defined = [[], []];
function readerWithout(...constructs) {
	return (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A).use(remark_gfm__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A).use(function disable() {
		const data = this.data();
		const without = { disable: { null: [...constructs] } };
		data.micromarkExtensions = [...data.micromarkExtensions ?? [], without];
	});
}
const processor = readerWithout("emailAutolink").use(function tellDefined() {
	const data = this.data();
	data.micromarkExtensions = [...data.micromarkExtensions ?? []];
	data.micromarkExtensions.push({ document: { null: { tokenize(...[, , nok]) {
		if (!told.has(this.parser)) {
			this.parser.defined.push(...defined[0]);
			this.parser.gfmFootnotes = [...this.parser.gfmFootnotes ?? [], ...defined[1]];
			told.add(this.parser);
		}
		return nok;
	} } } });
}).freeze();
const blocksAlone = readerWithout(...[
	"attention",
	"autolink",
	"characterEscape",
	"characterReference",
	"codeText",
	"hardBreakEscape",
	"htmlText"
], ...[
	"labelEnd",
	"labelStartImage",
	"labelStartLink",
	"strikethrough",
	"gfmFootnoteCall",
	"gfmPotentialFootnoteCall"
], ...[
	"emailAutolink",
	"protocolAutolink",
	"wwwAutolink"
]).freeze();
function parseBlocks(text) {
	return blocksAlone.parse(text);
}
const MOST_KEPT = 1e6;
const known = /* @__PURE__ */ new Map();
let kept = 0;
function parseTree(text, { links, notes } = {
	links: [],
	notes: []
}) {
	defined = [Array.from(links, (name) => name.toUpperCase()), Array.from(notes, (name) => name.toUpperCase())];
	const key = [
		text,
		...defined[0],
		"",
		...defined[1]
	].join("\n\0");
	const tree = known.get(key) ?? processor.parse(text);
	if (known.delete(key)) kept -= key.length;
	known.set(key, tree);
	kept += key.length;
	for (const [oldest] of known) {
		if (kept <= MOST_KEPT || oldest === key) break;
		known.delete(oldest);
		kept -= oldest.length;
	}
	return tree;
}



/***/ })

};
