export const id = 319;
export const ids = [319,192];
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
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);



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


/***/ }),

/***/ 7700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PieceReader: () => (/* binding */ PieceReader)
});

// EXTERNAL MODULE: ./build/src/markdown/limits/over-limit.js
var over_limit = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
;// CONCATENATED MODULE: ./build/src/markdown/remark/begin-lists.js
const CODE = /^(?: {4}| {0,3}\t)/;
const ANY_CODE = /(?<![^\r\n])(?: {4}| {0,3}\t)/;
const ANY_NUMBER = /(?<![^\r\n]) {0,3}\d{1,4}[.)][ \t]/;
const NUMBER = /^( {0,3})(\d{1,4})(?=[.)][ \t]+\S)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What no line carries on, so that an indented one behind it is code. */
const ALONE = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|\||([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;
const MOST_BLANKS = 3;
/**
 * The text changed so that remark begins a list behind indented code as GitHub does: only a paragraph keeps a list from
 * beginning with another number than 1, or empty. Such a number becomes a 1, and no length changes; nobody reads the numbers of a list.
 */
function beginLists(text) {
    if (!ANY_CODE.test(text) || !ANY_NUMBER.test(text))
        return text;
    const above = new Above();
    return text
        .split(/(?<=\n|\r(?!\n))/)
        .map((line) => (above.isCodeBefore(line) ? beginList(line) : line))
        .join('');
}
/** What the lines read so far leave open. */
class Above {
    #isCode = false;
    /** No paragraph is open that an indented line would carry on. */
    #isFree = true;
    #fence;
    /** Whether indented code stands right before a line that is none. */
    isCodeBefore(line) {
        if (this.#isFenced(line))
            return false;
        if (line.trim() === '') {
            this.#isFree = true;
            return false;
        }
        const wasCode = this.#isCode;
        this.#isCode = CODE.test(line) && (wasCode || this.#isFree);
        this.#isFree = ALONE.test(line.trimEnd());
        return wasCode && !this.#isCode;
    }
    #isFenced(line) {
        const [begin = '', mark] = FENCE.exec(line) ?? [];
        const info = line.slice(begin.length).trim();
        if (this.#fence === undefined && (mark === undefined || (mark.startsWith('`') && info.includes('`'))))
            return false;
        if (this.#fence === undefined)
            this.#fence = mark;
        else if (info === '' && mark?.startsWith(this.#fence))
            this.#fence = undefined;
        [this.#isCode, this.#isFree] = [false, true];
        return true;
    }
}
function beginList(line) {
    return line.replace(NUMBER, (written, blanks, number) => {
        const before = blanks.length + number.length - 1;
        return before > MOST_BLANKS ? written : `${' '.repeat(before)}1`;
    });
}

// EXTERNAL MODULE: ./build/src/markdown/remark/parse-tree.js
var parse_tree = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/src/markdown/html-blocks.js
var html_blocks = __webpack_require__(9993);
;// CONCATENATED MODULE: ./build/src/markdown/remark/read-as-github.js

/** A complete tag alone on its line, behind whatever opens or carries on lists and quotes: CommonMark 0.31.2, 4.6, kind 7. */
const LONE_TAG = /^([ \t>]*)(<\/?)([A-Za-z][A-Za-z\d-]*)(?=(?:[ \t/][^<>\r\n]*)?>[ \t]*[\r\n]*$)/;
const ANY_LONE_TAG = /(?<![^\r\n])[ \t>]*<\/?[A-Za-z][^<>\r\n]*>[ \t]*(?![^\r\n])/;
const TEXTAREA = /(?<![^\r\n])([ \t>]*<)textarea(?=[\s>])/gi;
const QUOTES = /^(?: {0,3}> ?)+/;
/** A heading, a fence, a break or what is raw to its own end carries on no paragraph. */
const read_as_github_ALONE = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|<(?:[!?]|(?:pre|script|style)\b)|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/i;
/** The mark of a list item with the blanks around it; behind it more than four are one, and the others indent code. */
const MARK = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| |$)/;
const read_as_github_CODE = '    ';
/**
 * The text changed so that remark reads as raw HTML what GitHub does: cmark-gfm knows CommonMark 0.29, in which a tag alone on
 * the line behind a list item or a quote ends it, and `<textarea>` is a tag like others. Only names of tags change, and no length.
 */
function readAsGitHub(text) {
    const plain = text.replace(TEXTAREA, '$1textareb');
    if (!ANY_LONE_TAG.test(plain))
        return plain;
    const around = new Around();
    return plain
        .split(/(?<=\n|\r(?!\n))/)
        .map((line) => (around.isLazy(line) ? asBlock(line) : line))
        .join('');
}
/** A `<p>` ends a paragraph in every version, and so do the tags of other blocks. */
function asBlock(line) {
    return line.replace(LONE_TAG, (...[tag, before, open, name]) => (0,html_blocks/* isBlockName */.Z)(name) ? tag : `${before}${open}p${' '.repeat(name.length - 1)}`);
}
/** The lists and quotes around the line read last. */
class Around {
    #quotes = 0;
    /** The columns at which the content of the open items begins. */
    #items = [];
    #isText = false;
    /** Whether a line would carry on the paragraph of a list item or quote that it is outside of. */
    isLazy(written) {
        const line = inColumns(written.trimEnd());
        const prefix = QUOTES.exec(line)?.[0] ?? '';
        const rest = line.slice(prefix.length);
        const quotes = prefix.split('>').length - 1;
        const indent = rest.length - rest.trimStart().length;
        const open = quotes === this.#quotes ? this.#items.filter((column) => column <= indent) : [];
        const content = rest.slice(open.at(-1) ?? 0);
        const isOutside = quotes < this.#quotes || (quotes === this.#quotes && open.length < this.#items.length);
        const isPlain = content.startsWith(read_as_github_CODE) || !(MARK.test(content) || opensRaw(content.trimStart()));
        const isLazy = this.#isText && isOutside && rest !== '' && isPlain;
        if (!isLazy)
            this.#enter(content, quotes, open);
        return isLazy;
    }
    #enter(content, quotes, open) {
        if (content === '' && quotes === this.#quotes) {
            this.#isText = false;
            return;
        }
        const isInside = quotes === this.#quotes && open.length === this.#items.length;
        this.#items = [...open];
        this.#quotes = quotes;
        let behind = content;
        for (let mark = MARK.exec(behind)?.[0]; mark !== undefined; mark = MARK.exec(behind)?.[0]) {
            this.#items.push((this.#items.at(-1) ?? 0) + Math.max(mark.length, mark.trimEnd().length + 1));
            behind = behind.slice(mark.length);
        }
        const carriesOn = this.#isText && isInside && behind === content;
        this.#isText = behind.startsWith(read_as_github_CODE) ? carriesOn : isTextBehind(behind.trimStart(), carriesOn);
    }
}
/** The line with blanks for its tabs, each of which leads to the next multiple of four. */
function inColumns(line) {
    let added = 0;
    return line.replace(/\t/g, (_, at) => {
        const width = 4 - ((at + added) % 4);
        added += width - 1;
        return ' '.repeat(width);
    });
}
/** Whether content is of a paragraph; behind text a tag alone on its line is text too. */
function isTextBehind(content, carriesOn) {
    return content !== '' && !opensRaw(content) && (carriesOn || !LONE_TAG.test(content));
}
/** Whether a line carries on no paragraph, whatever stands before it. */
function opensRaw(content) {
    return read_as_github_ALONE.test(content) || (0,html_blocks/* isBlockName */.Z)(/^<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|$)/.exec(content)?.[1] ?? '');
}

// EXTERNAL MODULE: ./build/src/markdown/align-text.js
var align_text = __webpack_require__(1924);
// EXTERNAL MODULE: ./build/src/markdown/offsets.js
var markdown_offsets = __webpack_require__(3271);
;// CONCATENATED MODULE: ./build/src/markdown/remark/run-reader.js




/** Reads the inline content of the blocks of one piece. */
class RunReader {
    #file;
    #urls;
    #span;
    /** `urls` are the addresses of the piece's link definitions; `span` gives a node's place in the source. */
    constructor(file, urls, span) {
        this.#file = file;
        this.#urls = urls;
        this.#span = span;
    }
    /** Reads what stands between two offsets. */
    read(nodes, start, end) {
        let at = start;
        return nodes.map((node) => {
            const run = this.#readRun(node, at, end);
            at = run.end;
            return run;
        });
    }
    /** remark does not say where an address stands that it found afterwards in a text, nor where what is left of that text does: they follow each other. */
    #readRun(node, after, before) {
        const placed = node.position === undefined ? null : this.#span(node);
        const [start, end] = [placed?.start ?? after, placed?.end ?? before];
        const runs = 'children' in node ? this.read(node.children, start, end) : [];
        const text = readText(node, runs);
        const offsets = runs.length > 0 ? markdown_offsets/* NO_OFFSETS */.Nu : this.#align({ type: node.type, text }, start, end);
        const { source, lines } = this.#file;
        const last = (0,markdown_offsets/* offsetAt */.HA)({ text, offsets }, runs.length > 0 ? -1 : text.length - 1);
        const span = placed ?? (0,line_starts/* spanOf */.ee)(lines, start, runs.at(-1)?.end ?? (last === undefined ? start : (0,align_text/* drawnEnd */.Q)(source, last)));
        return { kind: RUN_KINDS[node.type] ?? 'text', text, offsets, url: this.#readUrl(node), runs, ...span };
    }
    #align({ type, text }, start, end) {
        const { source } = this.#file;
        if (type === 'break' || type === 'html')
            return text === '' ? markdown_offsets/* NO_OFFSETS */.Nu : start;
        const isCode = type === 'inlineCode';
        const fence = isCode ? (/^`+/.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
        // The line end that a text ends with, of two characters at most, is not in its span.
        const last = Math.min(/[\r\n]$/.test(text) ? end + 2 : end, source.length);
        return (0,align_text/* alignText */.v)({ text, source, start: start + fence, end: last }, isCode ? null : decodeReference);
    }
    #readUrl(node) {
        if (node.type === 'link' || node.type === 'image')
            return node.url;
        if (node.type === 'linkReference' || node.type === 'imageReference')
            return this.#urls.get(node.identifier) ?? null;
        return null;
    }
}
const references = new Map();
/** remark knows the names of all references. */
const decodeReference = (reference) => {
    const known = references.get(reference);
    if (known !== undefined)
        return known;
    const [paragraph] = (0,parse_tree.parseTree)(reference).children;
    const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const decoded = text?.type === 'text' ? text.value : reference;
    references.set(reference, decoded);
    return decoded;
};
const RUN_KINDS = {
    strong: 'strong',
    emphasis: 'emphasis',
    delete: 'delete',
    inlineCode: 'code',
    html: 'html',
    link: 'link',
    linkReference: 'link',
    image: 'image',
    imageReference: 'image',
    break: 'break',
    footnoteReference: 'note',
};
function readText(node, runs) {
    if (node.type === 'break')
        return '\n';
    if (node.type === 'image' || node.type === 'imageReference')
        return node.alt ?? '';
    // GitHub shows a line end inside a code span as a space.
    if (node.type === 'inlineCode')
        return node.value.replace(/\r\n|\n|\r/g, ' ');
    if (node.type === 'html')
        return /^<br\s*\/?>$/i.test(node.value) ? ' ' : '';
    if (node.type === 'footnoteReference')
        return '';
    if ('value' in node)
        return node.value;
    return runs.map((run) => run.text).join('');
}

;// CONCATENATED MODULE: ./build/src/markdown/remark/piece-reader.js






/** Nobody nests lists this deep; what reads outlines calls itself once a level. */
const DEEPEST = 200;
const texts = new WeakMap();
/** The text as remark is given it: what stands far above decides where lists begin. */
function textOf(whole) {
    const text = texts.get(whole) ?? beginLists(whole.source);
    texts.set(whole, text);
    return text;
}
/** Reads one piece of a file. Only this file and the reader of runs know remark's tree. */
class PieceReader {
    #whole;
    #tree;
    #shift;
    #depth = 0;
    #inlines = new Map();
    #runs = new Map();
    #runReader;
    /** The piece stands between two offsets of the source; `defined` is what other pieces define. */
    constructor(whole, { start, end }, defined) {
        this.#whole = whole;
        this.#tree = (0,parse_tree.parseTree)(readAsGitHub(textOf(whole).slice(start, end)), defined);
        this.#shift = start;
        this.#runReader = new RunReader(whole, whole.urls, (node) => this.#span(node));
    }
    readRoot() {
        return this.#readBlocks(this.#tree.children);
    }
    runs(inline) {
        const runs = this.#runs.get(inline) ?? this.#runReader.read(this.#inlines.get(inline) ?? [], inline.start, inline.end);
        this.#runs.set(inline, runs);
        return runs;
    }
    /** Adds what the piece defines to what the file does; of one name the first address holds. */
    collectDefinitions() {
        const { urls, notes } = this.#whole;
        const waiting = [this.#tree];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            if (node.type === 'definition' && !urls.has(node.identifier))
                urls.set(node.identifier, node.url);
            if (node.type === 'footnoteDefinition')
                notes.add(node.identifier);
            if ('children' in node)
                for (const child of node.children.toReversed())
                    waiting.push(child);
        }
    }
    #readBlocks(nodes) {
        if (this.#depth > DEEPEST)
            throw new over_limit/* OverLimit */._F(nodes[0] === undefined ? 1 : this.#span(nodes[0]).line, `Lists and quotes lie more than ${DEEPEST} deep in each other here. Nest them less.`);
        this.#depth += 1;
        const blocks = nodes.map((node) => this.#readBlock(node));
        this.#depth -= 1;
        return blocks;
    }
    #readBlock(node) {
        const span = this.#span(node);
        switch (node.type) {
            case 'heading':
                return this.#remember({ kind: 'heading', level: node.depth, ...span }, node.children);
            case 'paragraph':
                return this.#remember({ kind: 'paragraph', ...span }, node.children);
            case 'list':
                return {
                    kind: 'list',
                    ordered: node.ordered === true,
                    items: node.children.map((item) => this.#readItem(item)),
                    ...span,
                };
            case 'table':
                return { kind: 'table', rows: this.#readRows(node), ...span };
            case 'code':
                return this.#readCode(node, span);
            case 'html':
                return { kind: 'html', text: node.value, ...span };
            case 'blockquote':
                return { kind: 'quote', blocks: this.#readBlocks(node.children), ...span };
            case 'footnoteDefinition':
                return { kind: 'other', blocks: this.#readBlocks(node.children), ...span };
            default:
                return { kind: 'other', blocks: [], ...span };
        }
    }
    #readItem(node) {
        const span = this.#span(node);
        const check = node.checked ?? null;
        const blocks = this.#readBlocks(node.children);
        return { kind: 'item', check, box: check === null ? null : this.#findBox(span, blocks), blocks, ...span };
    }
    /** remark moves the start of a paragraph behind its box when text follows, and leaves it before the box when a link or the like does. */
    #findBox(item, blocks) {
        const first = blocks.find((block) => block.kind === 'paragraph')?.start ?? item.end;
        const before = [...this.#whole.source.slice(item.start, first).matchAll(/\[[\sxX]\]/g)].at(-1);
        if (before !== undefined)
            return (0,line_starts/* spanOf */.ee)(this.#whole.lines, item.start + before.index, item.start + before.index + 3);
        return /^\[[\sxX]\]/.test(this.#whole.source.slice(first, first + 3))
            ? (0,line_starts/* spanOf */.ee)(this.#whole.lines, first, first + 3)
            : null;
    }
    #readRows(node) {
        const columns = node.children[0]?.children.length ?? 0;
        return node.children.map((row) => ({
            cells: row.children.slice(0, columns).map((cell) => this.#readCell(cell)),
            ...this.#span(row),
        }));
    }
    #readCell(node) {
        return this.#remember({ kind: 'cell', ...this.#span(node) }, node.children);
    }
    #readCode(node, span) {
        const fenced = /^(?:`{3}|~{3})/.test(this.#whole.source.slice(span.start, span.start + 3));
        return { kind: 'code', fenced, text: node.value, content: fenced ? span.line + 1 : span.line, ...span };
    }
    #remember(inline, children) {
        this.#inlines.set(inline, children);
        this.#whole.readers.set(inline, this);
        return inline;
    }
    #span({ type, position }) {
        const { start, end } = position ?? { start: { offset: 0 }, end: { offset: 0 } };
        const from = (start.offset ?? 0) + this.#shift;
        const isItem = type === 'list' || type === 'listItem';
        return (0,line_starts/* spanOf */.ee)(this.#whole.lines, isItem ? this.#firstDigit(from) : from, this.#beforeEol((end.offset ?? 0) + this.#shift));
    }
    /** Of the number that a list begins with, remark may have been given the last digit only. */
    #firstDigit(start) {
        let first = start;
        while (/^\d\d$/.test(this.#whole.source.slice(first - 1, first + 1)))
            first -= 1;
        return first;
    }
    /** A fence that the end of its piece closes has the line end in it, one that the end of its item closes has not. */
    #beforeEol(end) {
        let last = end;
        while (/[\r\n]/.test(this.#whole.source[last - 1] ?? ''))
            last -= 1;
        return last;
    }
}


/***/ })

};
