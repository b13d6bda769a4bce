export const id = 401;
export const ids = [401];
export const modules = {

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PieceReader: () => (/* binding */ PieceReader)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(765);
/* harmony import */ var _parse_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);


// src/markdown/remark/begin-lists.ts
const CODE$1 = /^(?: {4}| {0,3}\t)/;
const ANY_CODE = /(?<![^\r\n])(?: {4}| {0,3}\t)/;
const ANY_NUMBER = /(?<![^\r\n]) {0,3}\d{1,4}[.)][ \t]/;
const NUMBER = /^( {0,3})(\d{1,4})(?=[.)][ \t]+\S)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ALONE$1 = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|\||([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;
const MOST_BLANKS = 3;
function beginLists(text) {
	const body = text.slice(text.startsWith("﻿") ? 1 : 0);
	if (!ANY_CODE.test(body) || !ANY_NUMBER.test(body)) return text;
	const above = new Above();
	const lines = body.split(/(?<=\n|\r(?!\n))/).map((line) => above.isCodeBefore(line) ? beginList(line) : line);
	return text.slice(0, text.length - body.length) + lines.join("");
}
var Above = class {
	#isCode = false;
	#isFree = true;
	#fence;
	isCodeBefore(line) {
		if (this.#isFenced(line)) return false;
		if (line.trim() === "") {
			this.#isFree = true;
			return false;
		}
		const wasCode = this.#isCode;
		this.#isCode = CODE$1.test(line) && (wasCode || this.#isFree);
		this.#isFree = ALONE$1.test(line.trimEnd());
		return wasCode && !this.#isCode;
	}
	#isFenced(line) {
		const [begin = "", mark] = FENCE.exec(line) ?? [];
		const info = line.slice(begin.length).trim();
		if (this.#fence === void 0 && (mark === void 0 || mark.startsWith("`") && info.includes("`"))) return false;
		if (this.#fence === void 0) this.#fence = mark;
		else if (info === "" && mark?.startsWith(this.#fence)) this.#fence = void 0;
		[this.#isCode, this.#isFree] = [false, true];
		return true;
	}
};
function beginList(line) {
	return line.replace(NUMBER, (written, blanks, number) => {
		const before = blanks.length + number.length - 1;
		return before > MOST_BLANKS ? written : `${" ".repeat(before)}1`;
	});
}
// src/markdown/remark/read-as-github.ts
const LONE_TAG = /^([ \t>]*)(<\/?)([A-Za-z][A-Za-z\d-]*)(?=(?:[ \t/][^<>\r\n]*)?>[ \t]*[\r\n]*$)/;
const ANY_LONE_TAG = /(?<![^\r\n])[ \t>]*<\/?[A-Za-z][^<>\r\n]*>[ \t]*(?![^\r\n])/;
const TEXTAREA = /(?<![^\r\n])([ \t>]*<)textarea(?=[\s>])/gi;
const QUOTES = /^(?: {0,3}> ?)+/;
const ALONE = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|<(?:[!?]|(?:pre|script|style)\b)|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/i;
const MARK = /^(?! {0,3}([-*])[ \t]*(?:\1[ \t]*){2,}$) {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| |$)/;
const CODE = "    ";
function readAsGitHub(text) {
	const plain = text.replace(TEXTAREA, "$1textareb");
	if (!ANY_LONE_TAG.test(plain)) return plain;
	const around = new Around();
	return plain.split(/(?<=\n|\r(?!\n))/).map((line) => around.isLazy(line) ? asBlock(line) : line).join("");
}
function asBlock(line) {
	return line.replace(LONE_TAG, (...[tag, before, open, name]) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(name) ? tag : `${before}${open}p${" ".repeat(name.length - 1)}`);
}
var Around = class {
	#quotes = 0;
	#items = [];
	#isText = false;
	isLazy(written) {
		const line = inColumns(written.trimEnd());
		const prefix = QUOTES.exec(line)?.[0] ?? "";
		const rest = line.slice(prefix.length);
		const quotes = prefix.split(">").length - 1;
		const indent = rest.length - rest.trimStart().length;
		const open = quotes === this.#quotes ? this.#items.filter((column) => column <= indent) : [];
		const content = rest.slice(open.at(-1) ?? 0);
		const isOutside = quotes < this.#quotes || quotes === this.#quotes && open.length < this.#items.length;
		const isPlain = content.startsWith(CODE) || !(MARK.test(content) || opensRaw(content.trimStart()));
		const isLazy = this.#isText && isOutside && rest !== "" && isPlain;
		if (!isLazy) this.#enter(content, quotes, open);
		return isLazy;
	}
	#enter(content, quotes, open) {
		if (content === "" && quotes === this.#quotes) {
			this.#isText = false;
			return;
		}
		const isInside = quotes === this.#quotes && open.length === this.#items.length;
		this.#items = [...open];
		this.#quotes = quotes;
		let behind = content;
		for (let mark = MARK.exec(behind)?.[0]; mark !== void 0; mark = MARK.exec(behind)?.[0]) {
			this.#items.push((this.#items.at(-1) ?? 0) + Math.max(mark.length, mark.trimEnd().length + 1));
			behind = behind.slice(mark.length);
		}
		const carriesOn = this.#isText && isInside && behind === content;
		this.#isText = behind.startsWith(CODE) ? carriesOn : isTextBehind(behind.trimStart(), carriesOn);
	}
};
function inColumns(line) {
	let added = 0;
	return line.replace(/\t/g, (_, at) => {
		const width = 4 - (at + added) % 4;
		added += width - 1;
		return " ".repeat(width);
	});
}
function isTextBehind(content, carriesOn) {
	return content !== "" && !opensRaw(content) && (carriesOn || !LONE_TAG.test(content));
}
function opensRaw(content) {
	return ALONE.test(content) || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(/^<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|$)/.exec(content)?.[1] ?? "");
}
// src/markdown/remark/run-reader.ts
function readRuns(nodes, { start, end }, place) {
	let at = start;
	return nodes.map((node) => {
		const run = readRun(node, {
			start: at,
			end
		}, place);
		at = run.end;
		return run;
	});
}
function readRun(node, between, place) {
	const placed = node.position === void 0 ? null : place.span(node);
	const { start, end } = placed ?? between;
	const runs = "children" in node ? readRuns(node.children, {
		start,
		end
	}, place) : [];
	const text = readText(node, runs);
	const offsets = runs.length > 0 ? _index_js__WEBPACK_IMPORTED_MODULE_0__.ot : align({
		text,
		source: place.source,
		start,
		end
	}, node.type);
	const last = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)({
		text,
		offsets
	}, runs.length > 0 ? -1 : text.length - 1);
	const drawn = runs.at(-1)?.end ?? (last === void 0 ? start : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.at)(place.source, last));
	return {
		kind: kindOf(node.type),
		text,
		offsets,
		url: readUrl(node, place),
		runs,
		start,
		end: placed?.end ?? drawn
	};
}
function align({ text, source, start, end }, type) {
	if (type === "break" || type === "html") return text === "" ? _index_js__WEBPACK_IMPORTED_MODULE_0__.ot : start;
	const isCode = type === "inlineCode";
	const fence = isCode ? /^`+/.exec(source.slice(start, end))?.[0].length ?? 0 : 0;
	const last = Math.min(/[\r\n]$/.test(text) ? end + 2 : end, source.length);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.it)({
		text,
		source,
		start: start + fence,
		end: last
	}, isCode ? null : _parse_tree_js__WEBPACK_IMPORTED_MODULE_1__.t);
}
function readUrl(node, { urls }) {
	if (node.type === "link" || node.type === "image") return node.url;
	if (node.type === "linkReference" || node.type === "imageReference") return urls.get(node.identifier) ?? null;
	return null;
}
const KINDS = {
	inlineCode: "code",
	linkReference: "link",
	imageReference: "image",
	footnoteReference: "note"
};
function kindOf(type) {
	return type in KINDS ? KINDS[type] : type;
}
function readText(node, runs) {
	if (node.type === "break") return "\n";
	if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
	if (node.type === "inlineCode") return node.value.replace(/\r\n|\n|\r/g, " ");
	if (node.type === "html") return /^<br\s*\/?>$/i.test(node.value) ? " " : "";
	if ("value" in node) return node.value;
	return runs.map((run) => run.text).join("");
}
// src/markdown/remark/piece-reader.ts
const DEEPEST = 200;
const textOf = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ct)(({ source }) => beginLists(source), /* @__PURE__ */ new WeakMap());
var PieceReader = class {
	#whole;
	#tree;
	#shift;
	#depth = 0;
	#runPlace;
	constructor(whole, { start, end }, defined) {
		this.#whole = whole;
		this.#tree = (0,_parse_tree_js__WEBPACK_IMPORTED_MODULE_1__.parseTree)(readAsGitHub(textOf(whole).slice(start, end)), defined);
		this.#shift = start;
		this.#runPlace = {
			...whole,
			span: (node) => this.#span(node)
		};
	}
	readRoot() {
		return this.#readBlocks(this.#tree.children);
	}
	collectDefinitions() {
		const { urls, notes } = this.#whole;
		const waiting = [this.#tree];
		for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
			if (node.type === "definition" && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
			if (node.type === "footnoteDefinition") notes.add(node.identifier);
			if ("children" in node) for (const child of node.children.toReversed()) waiting.push(child);
		}
	}
	#readBlocks(nodes) {
		if (this.#depth > DEEPEST) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.q(nodes[0] === void 0 ? 1 : this.#span(nodes[0]).line, `Lists and quotes lie more than ${DEEPEST} deep in each other here. Nest them less.`);
		this.#depth += 1;
		const blocks = nodes.map((node) => this.#readBlock(node));
		this.#depth -= 1;
		return blocks;
	}
	#readBlock(node) {
		const span = this.#span(node);
		switch (node.type) {
			case "heading": return this.#remember({
				kind: "heading",
				level: node.depth,
				...span
			}, node.children);
			case "paragraph": return this.#remember({
				kind: "paragraph",
				...span
			}, node.children);
			case "list": return {
				kind: "list",
				ordered: node.ordered === true,
				items: node.children.map((item) => this.#readItem(item)),
				...span
			};
			case "table": return {
				kind: "table",
				rows: this.#readRows(node),
				...span
			};
			case "code": {
				const fenced = /^(?:`{3}|~{3})/.test(this.#whole.source.slice(span.start, span.start + 3));
				return {
					kind: "code",
					fenced,
					text: node.value,
					content: fenced ? span.line + 1 : span.line,
					...span
				};
			}
			case "html": return {
				kind: "html",
				text: node.value,
				...span
			};
			case "blockquote": return {
				kind: "quote",
				blocks: this.#readBlocks(node.children),
				...span
			};
			case "footnoteDefinition": return {
				kind: "other",
				blocks: this.#readBlocks(node.children),
				...span
			};
			default: return {
				kind: "other",
				blocks: [],
				...span
			};
		}
	}
	#readItem(node) {
		const span = this.#span(node);
		const check = node.checked ?? null;
		const blocks = this.#readBlocks(node.children);
		return {
			kind: "item",
			check,
			box: check === null ? null : this.#findBox(span, blocks),
			blocks,
			...span
		};
	}
	#findBox(item, blocks) {
		const { source, lines } = this.#whole;
		const first = blocks.find((block) => block.kind === "paragraph")?.start ?? item.end;
		const before = [...source.slice(item.start, first).matchAll(/\[[\sxX]\]/g)].at(-1);
		const start = before === void 0 ? first : item.start + before.index;
		return /^\[[\sxX]\]/.test(source.slice(start, start + 3)) ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.tt)(lines, start, start + 3) : null;
	}
	#readRows(node) {
		const columns = node.children[0]?.children.length ?? 0;
		return node.children.map((row) => ({
			cells: row.children.slice(0, columns).map((cell) => this.#remember({
				kind: "cell",
				...this.#span(cell)
			}, cell.children)),
			...this.#span(row)
		}));
	}
	#remember(inline, children) {
		this.#whole.readers.set(inline, () => readRuns(children, inline, this.#runPlace));
		return inline;
	}
	#span({ type, position }) {
		const { start, end } = position ?? {
			start: { offset: 0 },
			end: { offset: 0 }
		};
		const from = (start.offset ?? 0) + this.#shift;
		const isItem = type === "list" || type === "listItem";
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.tt)(this.#whole.lines, isItem ? this.#firstDigit(from) : from, this.#beforeEol((end.offset ?? 0) + this.#shift));
	}
	#firstDigit(start) {
		let first = start;
		while (/^\d\d$/.test(this.#whole.source.slice(first - 1, first + 1))) first -= 1;
		return first;
	}
	#beforeEol(end) {
		let last = end;
		while (/[\r\n]/.test(this.#whole.source[last - 1] ?? "")) last -= 1;
		return last;
	}
};



/***/ })

};
