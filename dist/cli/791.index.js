export const id = 791;
export const ids = [791];
export const modules = {

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ foldText),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
// Most titles in Latin letters: nothing but their case is to be folded.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Folds case and width and drops variation selectors and outer blanks, so that words can be compared as readers compare them. */
function foldText(text) {
    if (PLAIN.test(text))
        return text.toLowerCase();
    return text
        .normalize('NFKC')
        .replace(/[\uFE0E\uFE0F]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}
/** Where the characters at the end of a text begin that all are of a class. A pattern with `$` would try every start and take the square of the length. */
function endOf(text, characters) {
    let end = text.length;
    while (end > 0) {
        const start = end - ((text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1);
        if (!characters.test(text.slice(start, end)))
            break;
        end = start;
    }
    return end;
}
/** The text without the characters of a class at its end. */
function trimEndOf(text, characters) {
    return text.slice(0, endOf(text, characters));
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups values by a key, both in the order they come in. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group)
            group.push(value);
        else
            groups.set(keyOf(value), [value]);
    }
    return groups;
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eb: () => (/* binding */ localeOfWord),
/* harmony export */   v5: () => (/* binding */ wordMap)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7483);


/** The words of a kind in every language; the same word of several languages is one. In the files all words stand folded, so that nobody has to fold three thousand of them. */
function wordsOf(kind) {
    return new Set(_load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => read[kind]));
}
/** What each word of some kinds means, in every language; of two meanings the earlier one wins. */
function wordMap(meanings) {
    const entries = meanings.flatMap(([kind, meaning]) => [...wordsOf(kind)].map((word) => [word, meaning]));
    return new Map(entries.reverse());
}
/** The priority that each word names. */
function priorityWords() {
    const named = _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => Object.entries(read.priority));
    return new Map(named.flatMap(([priority, words]) => words.map((word) => [word, priority])));
}
/** The first language that has a word among the kinds given; null when none has. */
function localeOfWord(word, kinds) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(word);
    const has = ({ read }) => kinds.some((kind) => read[kind].includes(folded));
    return _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.find(has) ?? null;
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawnEnd),
/* harmony export */   v: () => (/* binding */ alignText)
/* harmony export */ });
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3271);

const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
/** CommonMark 0.31.2, 2.4: what a backslash may stand before to make it plain text. */
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/**
 * For each UTF-16 unit of a text, the offset at which its source begins: that of the backslash of an escape, of the `&` of a
 * character reference. What the source holds besides, as the indentation of a further line, is passed over.
 * An address is read as code where it does not fit as text. Where nothing fits, every unit has the start.
 */
function alignText(drawn, decode) {
    return align(drawn, decode) ?? align(drawn, null) ?? allAt(drawn);
}
/** Where the source of the unit that begins at an offset ends. */
function drawnEnd(source, at) {
    if (source[at] === '\\' && ESCAPABLE.test(source[at + 1] ?? ''))
        return at + 2;
    REFERENCE.lastIndex = at;
    return at + (source[at] === '&' ? (REFERENCE.exec(source)?.[0].length ?? 1) : 1);
}
function align({ text, source, start, end }, decode) {
    const offsets = new _offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .OffsetsBuilder */ .Gv();
    let unit = 0;
    for (let at = start; unit < text.length;) {
        if (at >= end)
            return null;
        const next = decode === null ? at + 1 : drawnEnd(source, at);
        const shown = shownBy(source.slice(at, next), decode);
        const isShown = shown !== '' && text.startsWith(shown, unit);
        const units = isShown ? shown.length : isSame(text.charAt(unit), source.charAt(at)) ? 1 : 0;
        for (let shownUnit = 0; shownUnit < units; shownUnit += 1)
            offsets.begin(unit + shownUnit, at);
        unit += units;
        at = isShown ? next : at + 1;
    }
    return offsets.offsets(text.length);
}
function allAt({ text, start }) {
    const offsets = new _offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .OffsetsBuilder */ .Gv();
    for (let unit = 0; unit < text.length; unit += 1)
        offsets.begin(unit, start);
    return offsets.offsets(text.length);
}
/** What an escape or a character reference shows; nothing for any other character. */
function shownBy(written, decode) {
    if (decode === null || written.length === 1)
        return '';
    return written.length === 2 ? written.slice(1) : decode(written);
}
/** A line end in code is shown as a blank, and NUL as the sign for what can't be shown. */
function isSame(shown, written) {
    return shown === written || (shown === ' ' && /[\r\n]/.test(written)) || (shown === '\uFFFD' && written === '\0');
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countBetween),
/* harmony export */   y: () => (/* binding */ lowerBound)
/* harmony export */ });
/** Counts the sorted offsets from `start` (inclusive) to `end` (exclusive). */
function countBetween(offsets, start, end) {
    return lowerBound(offsets, end) - lowerBound(offsets, start);
}
function lowerBound(things, value, offsetOf = Number) {
    let low = 0;
    let high = things.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (offsetOf(things[middle]) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ flattenLines),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   GQ: () => (/* binding */ foldSpace),
/* harmony export */   Mi: () => (/* binding */ inlineTitle),
/* harmony export */   Ni: () => (/* binding */ isStruck),
/* harmony export */   Q5: () => (/* binding */ maskCode),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   fu: () => (/* binding */ flattenRuns),
/* harmony export */   g8: () => (/* binding */ commentTexts),
/* harmony export */   gd: () => (/* binding */ NO_TEXT),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   os: () => (/* binding */ lineBehindBreak),
/* harmony export */   v4: () => (/* binding */ writtenText),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _align_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3271);


const NO_TEXT = { text: '', kinds: '', offsets: _offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_OFFSETS */ .Nu };
const flattened = new WeakMap();
/** Flattens runs to what a reader sees. A hard break ends the text: what follows it is a remark, not the title. */
function flattenRuns(runs) {
    const whole = flattenAll(runs);
    const end = whole.text.indexOf(HARD_BREAK);
    return end < 0 ? whole : slice(whole, 0, end);
}
/** What a reader sees of a block; nothing where there is none. */
function inlineText(outline, inline) {
    return inline == null ? NO_TEXT : flattenRuns(outline.runs(inline));
}
/** What a reader sees of a block, on one line. */
function inlineTitle(outline, inline) {
    return foldSpace(inlineText(outline, inline).text);
}
/** The line behind the first hard break; null when there is none. */
function lineBehindBreak(runs) {
    const flat = flattenAll(runs);
    const at = flat.text.indexOf(HARD_BREAK);
    return at < 0 ? null : (cutLines(slice(flat, at + 1))[0] ?? null);
}
/** The lines of runs: their visible text, cut where a line ends, softly or hard. */
function flattenLines(runs) {
    return cutLines(flattenAll(runs));
}
function cutLines(flat) {
    if (!LINE_END.test(flat.text))
        return [flat];
    const ends = [...flat.text.matchAll(LINE_ENDS)];
    const starts = [0, ...ends.map((end) => end.index + end[0].length)];
    return starts.map((start, at) => slice(flat, start, ends[at]?.index));
}
/** Each list of runs is flattened once. */
function flattenAll(runs) {
    const known = flattened.get(runs);
    if (known !== undefined)
        return known;
    const parts = [];
    for (const run of runs)
        flattenRun(run, 't', parts);
    const flat = concat(parts);
    flattened.set(runs, flat);
    return flat;
}
/** Text as it is written in the source from `start` on, as that of a code fence or a cell of raw HTML. */
function writtenText(text, start) {
    return {
        text,
        kinds: kindsOf('t', text.length),
        offsets: start,
    };
}
/** The flat text from `start` to `end`, like `String.slice`. */
function slice(flat, start, end) {
    const { text, kinds, offsets } = flat;
    return { text: text.slice(start, end), kinds: kinds.slice(start, end), offsets: (0,_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .dropUnits */ .rS)(offsets, start) };
}
/** The flat text without blanks at its ends. */
function trim(flat) {
    const start = flat.text.length - flat.text.trimStart().length;
    return slice(flat, start, Math.max(start, flat.text.trimEnd().length));
}
/** Where the source draws a text, from its first unit to its last; marks of emphasis around it are not in it. Null for an empty text. */
function rangeOf(flat, source) {
    const [start, last] = [(0,_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(flat, 0), (0,_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(flat, flat.text.length - 1)];
    return start === undefined || last === undefined ? null : { start, end: (0,_align_text_js__WEBPACK_IMPORTED_MODULE_0__/* .drawnEnd */ .Q)(source, last) };
}
/** The text with code replaced by NUL of the same length, so that patterns see no code. */
function maskCode(flat) {
    return flat.kinds.includes('c')
        ? Array.from({ length: flat.text.length }, (_, at) => (flat.kinds[at] === 'c' ? '\u0000' : flat.text[at])).join('')
        : flat.text;
}
/** Whether a text stands in the source as it is seen, without escapes or references. */
function isWritten(flat, source) {
    return source.startsWith(flat.text, (0,_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(flat, 0));
}
/** Whether all that is visible is struck through. */
function isStruck(flat) {
    if (!flat.kinds.includes('d'))
        return false;
    const visible = [...flat.kinds].filter((_, at) => /\S/.test(flat.text[at] ?? ' '));
    return visible.length > 0 && visible.every((kind) => kind === 'd');
}
/** One line for a title: white space folded to single spaces. */
function foldSpace(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The texts of all HTML comments in a piece of HTML. */
function commentTexts(html) {
    const texts = [];
    for (let open = html.indexOf('<!--'); open >= 0;) {
        const close = html.indexOf('-->', open + 4);
        if (close < 0)
            break;
        texts.push(html.slice(open + 4, close));
        open = html.indexOf('<!--', close + 3);
    }
    return texts;
}
const HARD_BREAK = '\u2028';
const LINE_END = /[\n\r\u2028]/u;
const LINE_ENDS = /\r\n|[\n\r\u2028]/gu;
function flattenRun(run, outer, parts) {
    const kind = innerKind(run, outer);
    for (const inner of run.runs)
        flattenRun(inner, kind, parts);
    if (run.runs.length > 0)
        return;
    // U+2028 in the user's text would pass for the hard break.
    const text = run.kind === 'break' ? HARD_BREAK : run.text.replaceAll(HARD_BREAK, ' ');
    parts.push({ text, kinds: kindsOf(kind, text.length), offsets: run.offsets });
}
const PLAIN = 't'.repeat(2000);
/** Nearly all text is plain, and shares what says so. */
function kindsOf(kind, length) {
    return kind === 't' && length <= PLAIN.length ? PLAIN.slice(0, length) : kind.repeat(length);
}
function innerKind(run, outer) {
    if (run.kind === 'delete' || outer === 'd')
        return 'd';
    if (run.kind === 'code')
        return 'c';
    if (run.kind === 'image')
        return 'i';
    return run.kind === 'link' ? 'l' : outer;
}
/** Several flat texts as one. */
function concat(parts) {
    const [only = NO_TEXT] = parts;
    if (parts.length < 2)
        return only;
    let [text, kinds] = ['', ''];
    for (const part of parts) {
        text += part.text;
        kinds += part.kinds;
    }
    return { text, kinds, offsets: (0,_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOffsets */ .Nj)(parts) };
}


/***/ }),

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var _count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

/** The offsets at which the lines of a text begin. */
function lineStarts(source) {
    return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
}
/** The lines of a text without their ends: CR, LF or both, as CommonMark and YAML say, and nothing else. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The span between two offsets, given where the lines begin. */
function spanOf(lines, start, end) {
    const line = (0,_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(lines, start + 1);
    return { start, end, line, column: start - (lines[line - 1] ?? 0) + 1, endLine: (0,_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(lines, end + 1) };
}
/** The line and column of an offset, 1-based. */
function placeAt(lines, offset) {
    const { line, column } = spanOf(lines, offset, offset);
    return { line, column };
}


/***/ }),

/***/ 3271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unitsBefore),
/* harmony export */   Gv: () => (/* binding */ OffsetsBuilder),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Nj: () => (/* binding */ joinOffsets),
/* harmony export */   Nu: () => (/* binding */ NO_OFFSETS),
/* harmony export */   rS: () => (/* binding */ dropUnits)
/* harmony export */ });
const NONE = { pairs: [], from: 0 };
/** Those of a text without units, and of one whose parts have their own. */
const NO_OFFSETS = NONE;
/** The offset at which the source of a unit begins; undefined for a unit that the text does not have. */
function offsetAt({ text, offsets }, unit) {
    if (unit < 0 || unit >= text.length)
        return undefined;
    if (typeof offsets === 'number')
        return offsets + unit;
    const { pairs, from } = offsets;
    const at = stretchOf(offsets, unit);
    return (pairs[at + 1] ?? 0) + from + unit - (pairs[at] ?? 0);
}
/** The number of units whose source begins before an offset of the source. */
function unitsBefore(placed, offset) {
    let low = 0;
    let high = placed.text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsetAt(placed, middle) ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The offsets from a unit on. */
function dropUnits(offsets, units) {
    if (typeof offsets === 'number')
        return offsets + units;
    return { pairs: offsets.pairs, from: offsets.from + units };
}
/** The offsets of several texts as one. */
function joinOffsets(parts) {
    const joined = new OffsetsBuilder();
    let unit = 0;
    for (const { text, offsets } of parts) {
        joined.add(unit, { text, offsets });
        unit += text.length;
    }
    return joined.offsets(unit);
}
/** Offsets as they grow. */
class OffsetsBuilder {
    #pairs = [];
    /** From a unit on, the source draws the text as it is seen from an offset on. Units come in order; what is said of one last holds. */
    begin(unit, offset) {
        const pairs = this.#pairs;
        while (pairs.length > 0 && (pairs[pairs.length - 2] ?? 0) >= unit)
            pairs.length -= 2;
        const shift = pairs.length === 0 ? null : (pairs[pairs.length - 1] ?? 0) - (pairs[pairs.length - 2] ?? 0);
        if (shift !== offset - unit)
            pairs.push(unit, offset);
    }
    /** From a unit on stands a text that has its own offsets. */
    add(unit, { text, offsets }) {
        if (text === '')
            return;
        this.begin(unit, offsetAt({ text, offsets }, 0) ?? 0);
        const { pairs, from } = typeof offsets === 'number' ? NONE : offsets;
        const end = from + text.length;
        for (let at = stretchOf({ pairs, from }, 0) + 2; at < pairs.length && (pairs[at] ?? 0) < end; at += 2)
            this.begin(unit + (pairs[at] ?? 0) - from, pairs[at + 1] ?? 0);
    }
    /** The offsets of a text of so many units. */
    offsets(units) {
        const pairs = this.#pairs;
        while (pairs.length > 0 && (pairs[pairs.length - 2] ?? 0) >= units)
            pairs.length -= 2;
        if (pairs.length > 2)
            return { pairs, from: 0 };
        return pairs[1] ?? NO_OFFSETS;
    }
}
/** The index of the stretch in which a unit stands. */
function stretchOf({ pairs, from }, unit) {
    let low = 0;
    let high = pairs.length / 2;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((pairs[2 * middle] ?? 0) <= from + unit)
            low = middle;
        else
            high = middle;
    }
    return 2 * low;
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ walkItems),
/* harmony export */   Y: () => (/* binding */ walkBlocks),
/* harmony export */   ew: () => (/* binding */ inlinesOf)
/* harmony export */ });
/** All blocks, those inside others too, in the order of writing. */
function* walkBlocks(blocks) {
    const waiting = [...blocks].reverse();
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
        yield block;
        const inner = block.kind === 'list' ? block.items : 'blocks' in block ? block.blocks : [];
        for (let at = inner.length - 1; at >= 0; at -= 1) {
            const next = inner[at];
            if (next !== undefined)
                waiting.push(next);
        }
    }
}
/** All list items, nested ones too, in the order of writing. */
function* walkItems(blocks) {
    for (const block of walkBlocks(blocks))
        if (block.kind === 'item')
            yield block;
}
/** What of a block itself is inline Markdown: a heading or a paragraph, or the cells of a table. */
function inlinesOf(block) {
    if (block.kind === 'table')
        return block.rows.flatMap((row) => row.cells);
    return block.kind === 'paragraph' || block.kind === 'heading' ? [block] : [];
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ meantKey),
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   _F: () => (/* binding */ fieldOf)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);

/** The keys of fields; null for those of Obsidian Tasks and Dataview that are fields to them and say nothing here. */
const KEYS = new Map([
    ['id', 'id'],
    ['needs', 'needs'],
    ['dependson', 'needs'],
    ['requires', 'needs'],
    ['after', 'needs'],
    ['blockedby', 'needs'],
    ['when', 'when'],
    ['why', 'why'],
    ['start', 'start'],
    ['due', 'due'],
    ['done', 'doneOn'],
    ['completion', 'doneOn'],
    ['priority', 'priority'],
    ['estimate', 'estimate'],
    ['est', 'estimate'],
    ['optional', 'optional'],
    ['parked', 'parked'],
    ['scheduled', null],
    ['created', null],
    ['cancelled', null],
    ['repeat', null],
    ['progress', null],
]);
/** In a short word every change makes another word: `note` is no `done`. */
const [SHORT, LONG] = [4, 6];
/** The keys of all fields as a piece of a pattern that ignores case. */
const KEY = [...KEYS.keys()]
    .join('|')
    .replace('dependson', 'depends[-_ ]?on')
    .replace('blockedby', 'blocked[-_ ]?by');
/** The field that a key stands for, null for any other word. */
function fieldOf(key) {
    return KEYS.get(bare(key)) ?? null;
}
/** The key that a word was meant to be, as `needs` for `need`; null when it is one, or is none at all. */
function meantKey(word) {
    const written = bare(word);
    if (KEYS.has(written))
        return null;
    const near = [...KEYS]
        .flatMap(([key, field]) => (field === null ? [] : [key]))
        .find((key) => key.length >= SHORT && key[0] === written[0] && (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(key, written) <= (key.length < LONG ? 1 : 2));
    return near ?? null;
}
function bare(key) {
    return key.toLowerCase().replace(/[-_\s]/g, '');
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ joinFields),
/* harmony export */   e: () => (/* binding */ NO_FIELDS)
/* harmony export */ });
/** The fields of a line that has none. */
const NO_FIELDS = {
    id: null,
    needs: [],
    when: null,
    why: null,
    start: null,
    due: null,
    doneOn: null,
    priority: null,
    estimate: null,
    optional: false,
    parked: false,
    bad: [],
};
/** Joins the fields of one step written in two places; what stands first wins, needs and bad values add up. */
function joinFields(first, second) {
    return {
        id: first.id ?? second.id,
        needs: [...first.needs, ...second.needs],
        when: first.when ?? second.when,
        why: first.why ?? second.why,
        start: first.start ?? second.start,
        due: first.due ?? second.due,
        doneOn: first.doneOn ?? second.doneOn,
        priority: first.priority ?? second.priority,
        estimate: first.estimate ?? second.estimate,
        optional: first.optional || second.optional,
        parked: first.parked || second.parked,
        bad: [...first.bad, ...second.bad],
    };
}


/***/ }),

/***/ 7393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ readCommentFields),
/* harmony export */   Z8: () => (/* binding */ readPriority),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   dR: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5527);
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _locales_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4336);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _field_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4154);






/** The signs of Obsidian Tasks (https://publish.obsidian.md/tasks/Getting+Started/Priority). */
const SIGNS = [
    ['🔺', 'highest'],
    ['⏫', 'high'],
    ['🔼', 'medium'],
    ['🔽', 'low'],
    ['⏬', 'lowest'],
];
const PRIORITIES = new Map([...SIGNS, ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .priorityWords */ .Y0)()]);
const NO = new Set(['false', '0', ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('no')]);
const YES = new Set(['true', 'y', 'on', 'x', '1', '✓', '✔', '✅', ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('yes'), ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('optional')]);
const COMMENT_FIELD = new RegExp(`^\\s*(${_field_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY */ ._})\\s*[:：]([\\s\\S]*)$`, 'iu');
/** Reads the fields in HTML comments: `<!-- needs: crud, models -->`; several in one are set apart by `;` or a line end. */
function readCommentFields(html, place) {
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commentTexts */ .g8)(html)
        .flatMap(splitFields)
        .reduce((fields, [key, value]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .joinFields */ .K)(fields, readField((0,_field_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(key), value, place)), _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e);
}
/** A piece that begins with no key goes on with the value before it. */
function splitFields(comment) {
    const fields = [];
    for (const piece of comment.split(/(?=[;；\r\n])/)) {
        const match = COMMENT_FIELD.exec(piece.replace(/^[;；\r\n]/, ''));
        const last = fields.at(-1);
        if (match !== null)
            fields.push([match[1] ?? '', match[2] ?? '']);
        else if (last !== undefined)
            last[1] += piece;
    }
    return fields;
}
/** The fields that a key and its value say; none where the key is no field's or the value is empty; an unfit value is kept as bad. */
function readField(key, written, { line, column }) {
    const value = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldSpace */ .GQ)(written);
    if (key === null || value === '')
        return _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e;
    const badUnless = (field, fits) => (fits ? [] : [{ field, value, line, column }]);
    switch (key) {
        case 'needs':
            return {
                ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e,
                needs: splitNames(value).map((name) => ({ name: unlinked(name), line, column })),
            };
        case 'priority': {
            const priority = readPriority(value);
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, priority, bad: badUnless(key, priority !== null) };
        }
        case 'optional':
        case 'parked':
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, [key]: !NO.has((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(value)), bad: badUnless(key, isYesOrNo(value)) };
        case 'start':
        case 'due':
        case 'doneOn':
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, [key]: (0,_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(value) ? value : null, bad: badUnless(key, (0,_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(value)) };
        default:
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, [key]: value };
    }
}
function isYesOrNo(value) {
    const word = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(value);
    return NO.has(word) || YES.has(word);
}
/** A wiki link, as `[[crud|CRUD]]`, names what it leads to. */
function unlinked(name) {
    return /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(name)?.[1]?.trim() ?? name;
}
const CLOSERS = new Map(['""', '“”', '「」', '『』', '«»'].map(([open = '', close = '']) => [open, close]));
const NAME = /[^,，、"“「『«]+|[\s\S]/uy;
/** Splits names at `,` `，` `、`; a name that holds one stands in quotation marks. */
function splitNames(text) {
    const names = [];
    // Looking for a close that is not there from every opening would take the square of the length.
    const lasts = new Map([...CLOSERS.values()].map((close) => [close, text.lastIndexOf(close)]));
    for (let at = 0; at < text.length;) {
        const close = CLOSERS.get(text[at] ?? '');
        const isQuoted = close !== undefined && (lasts.get(close) ?? -1) > at;
        NAME.lastIndex = at;
        const end = isQuoted ? text.indexOf(close, at + 1) : at + (NAME.exec(text)?.[0].length ?? 1);
        const name = text.slice(isQuoted ? at + 1 : at, end).replace(/^[,，、"“「『«]/u, '');
        names.push(name
            .trim()
            .replace(/["”」』»]$/u, '')
            .trim());
        at = isQuoted ? end + 1 : end;
    }
    return names.filter((name) => name !== '');
}
/** The priority that a word or sign names, as `high`, `P1`, `⏫` or `高`; null for other text. */
function readPriority(text) {
    return PRIORITIES.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(text)) ?? null;
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readMistypedDay),
/* harmony export */   l: () => (/* binding */ takeFields)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _field_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7393);
/* harmony import */ var _task_signs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1525);





function toForm({ field, ...sign }) {
    return { signs: [...sign.signs], pattern: new RegExp((0,_task_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .signedValue */ .ss)(sign), 'dgu'), field };
}
/** Read one after the other, each in what those before left. */
const FORMS = [
    // Dataview, then as Chinese and Japanese keyboards write it: `（when:: …）`.
    {
        signs: ['::'],
        pattern: new RegExp(`[[(]\\s*(?<key>${_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._})\\s*::(?<value>(?:\\[\\[[^\\[\\]]*\\]\\]|\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)[\\])]`, 'dgiu'),
    },
    {
        signs: ['（'],
        pattern: new RegExp(`（\\s*(?<key>${_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._})\\s*(?:::|：：)(?<value>(?:（[^（）]*）|[^（）])*?)）`, 'dgiu'),
    },
    ..._task_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .TASK_SIGNS */ .HR.map(toForm),
    { signs: ['🔁'], pattern: /🔁\uFE0F?\s*(?:every|when)?[\w ,!]*/dgu, field: null },
    { signs: ['🔺', '⏫', '🔼', '🔽', '⏬'], pattern: /(?<value>🔺|⏫|🔼|🔽|⏬)\uFE0F?/dgu, field: 'priority' },
    // todo.txt and its kin: a key and a value without a blank between.
    { signs: ['due:'], pattern: new RegExp(`(?<=^|\\s)due:(?<value>${_task_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_})(?=[\\s\0]|$)`, 'dgu'), field: 'due' },
    { signs: ['t:'], pattern: new RegExp(`(?<=^|\\s)(?:start|t):(?<value>${_task_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_})(?=[\\s\0]|$)`, 'dgu'), field: 'start' },
    { signs: ['-by:', '-on:'], pattern: /(?<=^|\s)(?:blocked-by|depends-on):(?<value>[^\s\0]+)/dgu, field: 'needs' },
    { signs: ['~'], pattern: /(?<=\s)~(?<value>\d+(?:\.\d+)?(?:m|min|h))(?=[\s\0]*$)/dgu, field: 'estimate' },
    // Logseq's drawers and properties, on lines of their own.
    { signs: [':END:'], pattern: /(?<=\n)[ \t]*:(?:LOGBOOK|PROPERTIES):[\s\S]{0,2000}?:END:/dgu, field: null },
    { signs: [':: '], pattern: /(?<=\n)[ \t]{0,20}[a-z][\w-]{0,30}:: [^\n]*/dgu, field: null },
    // What editors keep in a line and nobody calls a step by: the tag of Obsidian Tasks, a block id of Obsidian, a counter as Org mode writes it.
    { signs: ['#task'], pattern: /(?<=^|\s)#task(?=[\s\0]|$)/dgu, field: null },
    { signs: ['^'], pattern: /(?<=\s)\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{1,40}(?=[\s\0]*$)/dgu, field: null },
    { signs: ['/', '%'], pattern: /(?<=\s)\[\d{0,4}(?:\/\d{0,4}|%)\](?=[\s\0]*$)/dgu, field: null },
];
/** https://help.obsidian.md/tags: a tag holds a letter, so that `#1` is none. */
const VAULT_FORMS = [
    ...FORMS,
    {
        signs: ['#'],
        pattern: /(?<=^|[\s\0])#(?=[\p{L}\p{Extended_Pictographic}])(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]|\u200D)+/dgu,
        field: null,
    },
];
const EMPTIED = /[(（][\s,，;；、·|]*(?:\0[\s,，;；、·|]*)+[)）]|\0/gu;
const ANY_DAY = '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}';
/** At the end of a line, where Obsidian Tasks reads it; elsewhere it may be part of a span of days. */
const MISTYPED = _task_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .TASK_SIGNS */ .HR.flatMap(({ signs, field, value }) => field === null || value !== _task_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_
    ? []
    : { signs: [...signs], field, pattern: new RegExp(`${(0,_task_signs_js__WEBPACK_IMPORTED_MODULE_4__/* .signedValue */ .ss)({ signs, value: ANY_DAY })}[\\s)）]*$`, 'u') });
/** The day behind an emoji at the end of a text whose fields are taken: it is none of the form that is read, so it is bad. */
function readMistypedDay(rest, place) {
    const form = MISTYPED.find(({ signs, pattern }) => hasOne(rest, signs) && pattern.test((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCode */ .Q5)(rest)));
    const value = form?.pattern.exec((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCode */ .Q5)(rest))?.groups?.value;
    const { bad } = form === undefined || value === undefined ? _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e : (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readField */ .dR)(form.field, value, place);
    return { ..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e, bad };
}
function hasOne({ text }, signs) {
    return signs.some((sign) => text.includes(sign));
}
/** Takes the fields of Dataview and Obsidian Tasks out of a text, in a vault its tags too; code is left alone. */
function takeFields(flat, place, isVault = false) {
    const taken = [];
    let fields = _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e;
    let rest = flat;
    for (const { signs, pattern, field } of isVault ? VAULT_FORMS : FORMS) {
        if (!hasOne(rest, signs))
            continue;
        const matches = [...(0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCode */ .Q5)(rest).matchAll(pattern)];
        if (matches.length === 0)
            continue;
        const { text } = rest;
        const found = matches.map(({ groups = {}, indices }) => {
            // The mask hides code that a value may well hold.
            const [start, end] = indices?.groups?.value ?? [0, 0];
            return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readField */ .dR)(field === undefined ? (0,_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(groups.key ?? '') : field, text.slice(start, end), place);
        });
        fields = found.reduce(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFields */ .K, fields);
        const { outside, inside } = cut(rest, matches);
        for (const one of inside)
            taken.push(one);
        rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(outside.flatMap((piece, at) => [piece, ...inside.slice(at, at + 1).map(placeholder)]));
    }
    // A parenthesis that held nothing but fields goes with them.
    const emptied = taken.length === 0 ? [] : [...rest.text.matchAll(EMPTIED)];
    return { fields, taken, rest: emptied.length === 0 ? rest : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(cut(rest, emptied).outside) };
}
/** Stands where a field was; no Markdown text holds it, since parsers replace it. */
function placeholder({ offsets }) {
    return { text: '\u0000', kinds: 't', offsets };
}
/** The parts of a text that match, and those before, between and behind them. */
function cut(flat, matches) {
    const ends = matches.map(({ index, 0: { length } }) => index + length);
    return {
        inside: matches.map(({ index }, at) => (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, index, ends[at])),
        outside: [0, ...ends].map((end, at) => (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, end, matches[at]?.index)),
    };
}


/***/ }),

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ TASK_SIGNS),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   ss: () => (/* binding */ signedValue)
/* harmony export */ });
const DAY = '\\d{4}-\\d{2}-\\d{2}';
const ID = '[\\w-]+';
/** The signs that stand before a value (https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format). */
const TASK_SIGNS = [
    { signs: '📅📆🗓', field: 'due', value: DAY },
    { signs: '🛫', field: 'start', value: DAY },
    { signs: '✅', field: 'doneOn', value: DAY },
    { signs: '⏳⌛➕❌', field: null, value: DAY },
    { signs: '🆔', field: 'id', value: ID },
    { signs: '⛔', field: 'needs', value: `${ID}(?:\\s*,\\s*${ID})*` },
];
/** A sign before its value, as a piece of a pattern whose group is the value. */
function signedValue({ signs, value }) {
    return `[${signs}]\\uFE0F?[^\\S\\r\\n]*(?<value>${value})`;
}


/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NE: () => (/* binding */ findLeftOut),
  xc: () => (/* binding */ leftOutBy),
  Qk: () => (/* binding */ readLeftOutSigns)
});

// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
;// CONCATENATED MODULE: ./build/src/parse/notations/cut-sample.js

const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*([^`\s]*)/;
const MARKDOWN = /^(?:markdown|md|mdx)$/i;
/**
 * What is left of samples of Markdown whose own fence is closed by one inside: GitHub draws it as Markdown, though it was meant to go
 * on up to the fence that closes it where each fence with a language opens one.
 */
function findCutSamples(outline) {
    const found = [];
    for (const block of (0,walk_outline/* walkBlocks */.Y)(outline.blocks)) {
        if (block.kind !== 'code' || !block.fenced || block.start < (found.at(-1)?.end ?? 0))
            continue;
        const end = cutAt(outline, block);
        // Without an end nobody knows what was meant, here or in a sample further down.
        if (end === null)
            break;
        if (end > block.end)
            found.push({ start: block.end, end });
    }
    return found;
}
/** The offset of the line that was meant to close a sample, its own end where nothing cuts it, null where no line is. */
function cutAt({ source, lines }, { line, endLine, start, end }) {
    const languageOf = (number) => FENCE.exec(source.slice(Math.max(lines[number - 1] ?? 0, start), lines[number]))?.[1] ?? null;
    if (!MARKDOWN.test(languageOf(line) ?? ''))
        return end;
    let depth = 0;
    for (let number = line; number <= lines.length; number += 1) {
        const language = languageOf(number);
        if (language !== null)
            depth += language === '' ? -1 : 1;
        if (depth === 0)
            return number <= endLine ? end : (lines[number - 1] ?? end);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/parse/left-out.js





// A line begins behind CR or LF alone; `^` takes U+2028 for an end too.
const PAIRS = [
    {
        open: /(?<![^\r\n])[ \t]*<!--[ \t]*trailmark:off[ \t]*-->/gu,
        close: /<!--[ \t]*trailmark:on[ \t]*-->/gu,
        reason: 'it stands after <!-- trailmark:off -->',
    },
    {
        open: /(?<![^\r\n])<!-- trailmark:start -->/gu,
        close: /(?<![^\r\n])<!-- trailmark:end -->/gu,
        reason: "it stands in Trailmark's own section",
    },
];
const PARTS = {
    answers: 'it answers the question above',
    sample: 'it stands in a sample of Markdown, whose fence a shorter one inside has closed',
};
/** Finds what does not count: the section between Trailmark's markers, `trailmark:off` parts, and sections that explain how to use the file. Returns the part around an offset, or null. */
function findLeftOut(outline) {
    return leftOutBy(readLeftOutSigns(outline), outline.source.length);
}
/** The signs in a text, those of one kind in the order of writing. */
function readLeftOutSigns(outline) {
    const samples = findCutSamples(outline).map(({ start, end }) => ({ kind: 'sample', at: start, end }));
    const others = [...(0,walk_outline/* walkBlocks */.Y)(outline.blocks)].flatMap((block) => {
        if (block.kind === 'html')
            return markersIn(outline, block);
        if (block.kind === 'list' && isAnswers(outline, block))
            return [{ kind: 'answers', at: block.start, end: block.end }];
        if (block.kind !== 'heading')
            return [];
        const title = (0,flat_text/* inlineTitle */.Mi)(outline, block);
        return [{ kind: 'heading', at: block.start, explains: (0,recognise_word/* isUsageHeading */.oM)(title) ? title : null }];
    });
    return [...others, ...samples];
}
/** No word for a status is longer, with its bullet and its box. */
const LONGEST_ANSWER = 40;
/** Boxes that offer a choice of statuses, as `Yes`, `Partly`, `No`: all items are such words, and of different meanings. */
function isAnswers(outline, { items }) {
    if (items.some(({ start, end, check }) => check === null || end - start > LONGEST_ANSWER))
        return false;
    const meanings = items.map(({ blocks: [first] }) => first?.kind === 'paragraph' ? (0,recognise_word/* wordStatus */.td)((0,flat_text/* inlineTitle */.Mi)(outline, first)) : null);
    return !meanings.includes(null) && new Set(meanings).size > 1;
}
function markersIn({ source }, { start, end }) {
    const html = source.slice(start, end);
    return PAIRS.flatMap((patterns, pair) => ['open', 'close'].flatMap((kind) => Array.from(html.matchAll(patterns[kind]), ({ index }) => ({ kind, at: start + index, pair }))));
}
/** What does not count in a text of this length that has these signs. */
function leftOutBy(signs, length) {
    // The parts of one kind stand in order and never overlap, so that each is found by halving.
    const kinds = [...PAIRS.keys()].map((pair) => betweenMarkers(signs, pair, length));
    const all = [...kinds, usageSections(signs, length), partsOf(signs, 'answers'), partsOf(signs, 'sample')].filter((parts) => parts.length > 0);
    return (offset) => {
        for (const parts of all) {
            const part = parts[(0,count_between/* lowerBound */.y)(parts, offset + 1, ({ start }) => start) - 1];
            if (part !== undefined && offset < part.end)
                return part;
        }
        return null;
    };
}
function partsOf(signs, kind) {
    return signs.flatMap((sign) => sign.kind === kind ? [{ start: sign.at, end: sign.end, reason: PARTS[kind], explains: false }] : []);
}
function betweenMarkers(signs, pair, length) {
    const own = signs.filter((sign) => 'pair' in sign && sign.pair === pair);
    const closes = own.filter(({ kind }) => kind === 'close').map(({ at }) => at);
    const found = [];
    for (const { kind, at: start } of own) {
        if (kind !== 'open' || start < (found.at(-1)?.end ?? 0))
            continue;
        const end = closes[(0,count_between/* lowerBound */.y)(closes, start + 1)] ?? length;
        found.push({ start, end, reason: PAIRS[pair]?.reason ?? '', explains: false });
    }
    return found;
}
function usageSections(signs, length) {
    const headings = signs.filter((sign) => sign.kind === 'heading');
    return headings.flatMap(({ at: start, explains }, at) => {
        if (explains === null)
            return [];
        const end = headings[at + 1]?.at ?? length;
        return [{ start, end, reason: `"${explains}" explains the file`, explains: true }];
    });
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ titleNames),
/* harmony export */   c: () => (/* binding */ cleanTitle)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);




// All of these are of a folded title, in which blanks stand alone; the bounds keep the search small.
/** Dots and squares of a colour adorn as often as they say a status: of one row of headings they all go. */
const COLOURS = '🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪🟫⬛⬜';
const MARKS = `(?:${_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .TICK */ .Uf}|[💯❌✗✘🚧🔄⏳⌛☐🔲⬚△▲×${COLOURS}]\\uFE0F?)`;
const LEADING_MARKS = new RegExp(`^(?:${MARKS}\\s*)+`, 'u');
const TRAILING_MARKS = new RegExp(`(?:[\\s\\-–—―]{0,9}${MARKS}){1,9}\\s?(\\p{L}[^✅☑✔✓√🟩🗹()（）]{0,40})?$`, 'u');
const COUNT = '\\d{1,6}\\s?[/／]\\s?\\d{1,6}|\\d{1,6}(?:[.,]\\d{1,6})?\\s?[%％]';
const ANY_COUNT = new RegExp(COUNT, 'u');
const LAST_COUNT = new RegExp(`(?:${COUNT})$`, 'u');
const LAST_DAY = /[\p{L}\p{N},，]\s(\d{1,2})\s?[/／]\s?(\d{1,2})$/u;
const LAST_BRACKETS = /[(（[]([^()（）[\]]*)[)）\]]$/u;
const LAST_PARENTHESIS = /\s?[(（]([^()（）]*)[)）]$/u;
/** A bar that draws how much is done; two blocks may be a bullet. */
const BLOCK = '[\u2580-\u259F▰▱▪▫■□🟩🟨🟥🟦⬜⬛]';
const LEADING_BAR = new RegExp(`^[[|]?${BLOCK}{3,}[\\]|]?\\s?(?:${COUNT})?[\\s\\-–—:：]*`, 'u');
const ANY_BLOCK = new RegExp(BLOCK, 'u');
const LAST_BLOCKS = new RegExp(`${BLOCK}{3}$`, 'u');
const APART = /[\s\-–—―:：]/u;
/** No heading that names a stage is longer; each of its ends is cleaned again and again. */
const LONGEST = 500;
/** A stage's title as a reader says it: without status marks, counts, percentages and a colon at the end. An estimate stays. */
function cleanTitle(written) {
    const title = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(written);
    if (title.length > LONGEST)
        return title;
    const estimate = estimateAt(title);
    if (estimate >= 0)
        return `${cleanTitle(title.slice(0, estimate))}${title.slice(estimate)}`;
    const cleaned = strip(title.replace(LEADING_BAR, '').replace(LEADING_MARKS, ''));
    return cleaned === '' ? title : cleaned;
}
/** A stage's title as somebody may call it elsewhere: as written, cleaned, and cleaned without its estimates and what may be a day. */
function titleNames(written) {
    let bare = cleanTitle(written);
    const names = [(0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(written), bare, stripCount(bare)];
    for (let at = estimateAt(bare); at > 0; at = estimateAt(bare)) {
        bare = cleanTitle(bare.slice(0, at));
        names.push(bare);
    }
    return names;
}
/** Where an estimate in the last parenthesis begins, the blanks before it included; -1 without one. */
function estimateAt(title) {
    const last = title.length > LONGEST ? null : LAST_PARENTHESIS.exec(title);
    return last?.[1] !== undefined && (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimate */ .Bh)(last[1]) ? last.index : -1;
}
function strip(title) {
    const bare = stripMarks(title);
    const shorter = stripBar(mayBeDay(bare) ? bare : stripCount(bare))
        .replace(/\s?[:：]$/u, '')
        .trim();
    return shorter === title || shorter === '' ? shorter || title : strip(shorter);
}
/** A count stands in brackets of its own or of more words, or apart from what it counts. */
function stripCount(title) {
    const brackets = LAST_BRACKETS.exec(title);
    if (brackets !== null && ANY_COUNT.test(brackets[1] ?? ''))
        return title.slice(0, brackets.index).trimEnd();
    const before = title.slice(0, LAST_COUNT.exec(title)?.index);
    const bare = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .fC)(before, APART);
    return bare === before ? title : bare;
}
/** `Plan, 6/12`: two small numbers behind a word may be a day of the year. */
function mayBeDay(title) {
    const [, ...numbers] = LAST_DAY.exec(title) ?? [];
    const [least = Number.NaN, most = Number.NaN] = numbers.map(Number).sort((a, b) => a - b);
    return least <= 12 && most <= 31;
}
function stripBar(title) {
    const bar = title.replace(/[\]|]$/u, '');
    if (!LAST_BLOCKS.test(bar))
        return title;
    const before = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .fC)(bar, ANY_BLOCK);
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .fC)(before.replace(/[[|]$/u, ''), APART);
}
/** Marks at the end go, with the status word behind them (`✅ 已完成`); a mark before any other word stays. */
function stripMarks(title) {
    const match = TRAILING_MARKS.exec(title);
    if (match === null || (match[1] !== undefined && (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(match[1]) === null))
        return title;
    return title.slice(0, match.index);
}


/***/ }),

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ readGlyph),
/* harmony export */   AJ: () => (/* binding */ SIGN),
/* harmony export */   DD: () => (/* binding */ listMeanings),
/* harmony export */   KC: () => (/* binding */ isTick),
/* harmony export */   NZ: () => (/* binding */ isContrast),
/* harmony export */   RM: () => (/* binding */ cellMeanings),
/* harmony export */   T6: () => (/* binding */ mayShowGlyph),
/* harmony export */   Uf: () => (/* binding */ TICK),
/* harmony export */   Wv: () => (/* binding */ isStatusSign),
/* harmony export */   gF: () => (/* binding */ isGraded),
/* harmony export */   hx: () => (/* binding */ isCross),
/* harmony export */   lP: () => (/* binding */ isEmptyBox)
/* harmony export */ });
/** All signs of a status; a later row wins. */
const TABLE = [
    { signs: '❌ ✗ ✘ ✖ ×', kind: 'cross', meaning: 'todo', onlyInCells: true },
    { signs: '📅 ⏰ 🔘', kind: 'other', meaning: 'todo', onlyInCells: true },
    { signs: '🔍 ♻ 🔁 🏃 📖 🔺', kind: 'other', meaning: 'doing', onlyInCells: true },
    { signs: '🎉 💯 🏆', kind: 'other', meaning: 'done', onlyInCells: true },
    { signs: '⏸ ⌛', kind: 'other', meaning: 'parked', onlyInCells: true },
    { signs: '🚫 ⏭', kind: 'other', meaning: 'dropped', onlyInCells: true },
    { signs: '✅ ☑ ✔ ✓ √ 🟩 🗹', kind: 'tick', meaning: 'done' },
    { signs: '🔄 🔃 🚧 🟡 🟨 🔶', kind: 'begun', meaning: 'doing' },
    { signs: '⏳ ◐ ◑', kind: 'half', meaning: 'doing' },
    { signs: '△ ▲', kind: 'triangle', meaning: 'doing' },
    { signs: '⬜ 🔲 ⬚ ◻ ▢ □', kind: 'box', meaning: 'todo' },
    { signs: '☐ ⚪ 🔜', kind: 'open', meaning: 'todo' },
    { signs: '📝', kind: 'other', meaning: 'todo' },
];
/** Circle, triangle and cross say done, partial and not begun where the triangle stands among them. */
const TRIPLE = meaningsOf([
    ['done', '○ ◯ ⭕ ◎'],
    ['doing', '△ ▲ 🔺'],
    ['todo', '× ✕ ✗ ❌'],
]);
/** A filled and an empty circle, where both stand in one place. */
const CIRCLES = meaningsOf([
    ['done', '●'],
    ['doing', '◐'],
    ['todo', '○'],
]);
/** A circle says done beside one of these, where a status is expected and no tick says it. */
const CROSSED = '× ✕ ✗ ❌'.split(' ');
/** Beside one of these a cross is not begun; beside ticks alone, or beside notes (📝), it says what to avoid. */
const OPEN = signsOf('begun', 'half', 'box', 'open');
const CROSSES = signsOf('cross');
const BEGUN = signsOf('begun');
const TICKS = signsOf('tick');
const ANYWHERE = meaningsOf(TABLE.filter(({ onlyInCells }) => !onlyInCells).map(({ meaning, signs }) => [meaning, signs]));
const IN_LISTS = new Set([...ANYWHERE.keys(), ...CROSSES, ...TRIPLE.keys()]);
const IN_CELLS = meaningsOf(TABLE.map(({ meaning, signs }) => [meaning, signs]));
/** A tick, maybe with a variation selector, as a piece of a pattern. */
const TICK = `(?:[${TICKS.join('')}]\\uFE0F?)`;
/** GitHub draws these names as the glyphs behind them. */
const SHORTCODES = new Map([
    [':white_check_mark:', '✅'],
    [':heavy_check_mark:', '✔'],
    [':ballot_box_with_check:', '☑'],
    [':construction:', '🚧'],
    [':arrows_counterclockwise:', '🔄'],
    [':hourglass_flowing_sand:', '⏳'],
    [':white_large_square:', '⬜'],
    [':x:', '❌'],
]);
/** The name of an emoji as GitHub spells it, as a piece of a pattern; a time of day is none. */
const NAME = ':(?=[^:]*[a-z])[a-z0-9_+-]{1,40}:';
/** A sign anywhere in a text, as a piece of a pattern: a symbol, maybe with U+FE0F, or the name of an emoji behind a blank. */
const SIGN = `(?:(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]\\uFE0F?|(?<![^\\s(（])${NAME})`;
const GLYPH = new RegExp(`^(?:(${NAME})|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}](?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*)`, 'u');
const ANY = new RegExp(`[&\\\\]|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]|${NAME}`, 'u');
/** Whether a Markdown text may show a sign anywhere: it holds one, the name of one, or an escape or reference that could be part of it. */
function mayShowGlyph(markdown) {
    return ANY.test(markdown);
}
/** Reads the sign that a text begins with: an emoji, a symbol or the name of one as GitHub spells it; null when it begins otherwise. */
function readGlyph(text) {
    const match = GLYPH.exec(text);
    if (match === null)
        return null;
    const named = match[1] === undefined ? undefined : (SHORTCODES.get(match[1]) ?? match[1]);
    return { glyph: named ?? match[0].replaceAll('\uFE0F', ''), length: match[0].length };
}
/** Whether a glyph says done wherever it stands. */
function isTick(glyph) {
    return TICKS.includes(glyph);
}
/** Whether a glyph is drawn as an empty box: nothing else looks so. The ballot box ☐ is told for each item. */
function isEmptyBox(glyph) {
    return signsOf('box').includes(glyph);
}
/** Whether a glyph is a cross, which says what to avoid as often as what is open. */
function isCross(glyph) {
    return CROSSED.includes(glyph) || CROSSES.includes(glyph);
}
/** Signs that grade what they stand beside where a cross stands among them: `✅ 🟡 ❌`, `○ △ ×`. */
const GRADES = '🟡 🟨 🔶 ⚪ ◐ ◑ △ ▲ 🔺'.split(' ');
/** Whether signs in columns side by side only compare: none of them is a sign for open or begun, or one that only grades beside a cross. */
function isContrast(glyphs) {
    const isCrossed = [...glyphs].some(isCross);
    return !hasOne(glyphs, [...OPEN, ...GRADES].filter((glyph) => !isCrossed || !GRADES.includes(glyph)));
}
/** Whether signs that only compare have more grades than yes and no. */
function isGraded(glyphs) {
    return hasOne(glyphs, GRADES);
}
/** Whether a glyph says a status in some list. */
function isStatusSign(glyph) {
    return IN_LISTS.has(glyph);
}
/** What the glyphs of one list mean: those that say a status anywhere, and those that their company explains. */
function listMeanings(glyphs) {
    const company = byCompany(glyphs);
    return company.length === 0 ? ANYWHERE : new Map([...ANYWHERE, ...company]);
}
/** What the glyphs of one status column mean. */
function cellMeanings(glyphs) {
    return new Map([
        ...IN_CELLS,
        ...byCompany(glyphs),
        ...(hasOne(glyphs, CROSSED) && !hasOne(glyphs, TICKS) ? TRIPLE : []),
        ...(glyphs.has('●') ? CIRCLES : []),
    ]);
}
/** An hourglass waits where another glyph says begun; a circle and a cross say a status beside a triangle, a cross also beside any open one. */
function byCompany(glyphs) {
    return [
        ...(hasOne(glyphs, OPEN) ? CROSSES.map((cross) => [cross, 'todo']) : []),
        ...(hasOne(glyphs, ['△', '▲', '🔺']) ? TRIPLE : []),
        ...(hasOne(glyphs, BEGUN) ? [['⏳', 'todo']] : []),
    ];
}
function hasOne(glyphs, wanted) {
    return wanted.some((glyph) => glyphs.has(glyph));
}
function signsOf(...kinds) {
    return TABLE.filter(({ kind }) => kinds.includes(kind)).flatMap(({ signs }) => signs.split(' '));
}
function meaningsOf(rows) {
    return new Map(rows.flatMap(([meaning, signs]) => signs.split(' ').map((sign) => [sign, meaning])));
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ letteringLength),
/* harmony export */   NZ: () => (/* binding */ readLettering),
/* harmony export */   VP: () => (/* binding */ unlettered)
/* harmony export */ });
const FORMS = [
    { kind: 'bullet', form: /^\s*[•·▪◦‣●–—*+-]\s+/u },
    // A full stop is lettering only where a blank follows: `a.b` is a name, `3.14` a number.
    { kind: 'letter', form: /^\s*[(（]?\p{L}(?:[)）、．]\s*|\.\s+)(?=\S)/u },
    {
        kind: 'number',
        form: /^\s*(?:[(（]?(?:\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})[)）.、．](?!\p{Nd})|[①-⑳⑴-⒇❶-❿])\s*/u,
    },
];
/** One of these stands in all lettering, and lettering is short. */
const SIGN = /[)）、．.•▪◦‣●–—*+\-①-⑳⑴-⒇❶-❿]/;
const LONGEST = 8;
/** Reads what letters or numbers a line; null where nothing does. */
function readLettering(text) {
    if (!SIGN.test(text.trimStart().slice(0, LONGEST)))
        return null;
    for (const { kind, form } of FORMS) {
        const match = form.exec(text);
        if (match !== null)
            return { kind, length: match[0].length };
    }
    return null;
}
/** How much of a line letters or numbers it, where a bullet stands before a letter or a number too. */
function letteringLength(text) {
    let length = 0;
    for (let next = readLettering(text); next !== null; next = readLettering(text.slice(length)))
        length += next.length;
    return length;
}
/** A line without what letters or numbers it. */
function unlettered(text) {
    return text.slice(readLettering(text)?.length ?? 0);
}


/***/ }),

/***/ 67:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ isClaim),
/* harmony export */   q7: () => (/* binding */ isAim),
/* harmony export */   sL: () => (/* binding */ isOutcomes)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _locales_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4336);
/* harmony import */ var _series_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);



const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What stands before and behind the part of a title that a word leaves open with `*`; without one the word is the whole title. */
const OUTCOMES = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('outcomes')].map((word) => word.split('*'));
const BEGINNINGS = OUTCOMES.flatMap(([start = '', end]) => (start === '' || end === undefined ? [] : [start]));
const GOALS = endings('goal');
const DONE = endings('done');
/** Whether a stage lists what should come of learning (outcomes, milestones, checks) and not what to learn. */
function isOutcomes(title) {
    return partsOf(title).some((part) => OUTCOMES.some(([start = '', end]) => end === undefined ? part === start : part.startsWith(start) && ` ${part}`.endsWith(end)));
}
/** Whether a heading names what the learner is after: outcomes or a goal. */
function isAim(title) {
    return isOutcomes(title) || partsOf(title).some((part) => endsIn(part, GOALS));
}
/** Whether a step claims what should come of its stage, as `I can …` and `Phase 2 complete` do, or stands below a label of outcomes. */
function isClaim({ title, context }) {
    const [head = ''] = partsOf(title);
    if (BEGINNINGS.some((start) => head.startsWith(start)) || context.some(isOutcomes))
        return true;
    return endsIn(head, DONE) && (0,_series_title_js__WEBPACK_IMPORTED_MODULE_1__/* .readSeriesTitle */ .g)(head) !== null;
}
/** A title as it is compared: without what stands in parentheses or before its first letter, cut at colons and dashes. */
function partsOf(title) {
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title)
        .replace(/[(（][^()（）]*[)）]/gu, '')
        .replace(/^[^\p{L}]+/u, '')
        .split(/[:：]|\s[-–—]\s/u)
        .map((part) => part.trim());
}
/** How such a title ends: a word, with the blank before it where its script has blanks. */
function endings(list) {
    return [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(list)].map((word) => (CJK.test(word) ? word : ` ${word}`));
}
function endsIn(part, words) {
    return words.some((ending) => ` ${part}`.endsWith(ending));
}


/***/ }),

/***/ 6662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readLine),
  C: () => (/* binding */ readLinks)
});

// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/parse/fields/fields.js
var fields_fields = __webpack_require__(4154);
// EXTERNAL MODULE: ./build/src/parse/fields/read-fields.js
var read_fields = __webpack_require__(7393);
// EXTERNAL MODULE: ./build/src/parse/fields/take-fields.js
var take_fields = __webpack_require__(9088);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var line_lettering = __webpack_require__(9036);
// EXTERNAL MODULE: ./build/src/parse/line/read-parenthesis.js
var read_parenthesis = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/markdown/offsets.js
var offsets = __webpack_require__(3271);
;// CONCATENATED MODULE: ./build/src/parse/line/title-lines.js



/** A line that an editor has wrapped is nearly full; one that breaks off earlier was meant to end there. */
const FULL = 60;
const LINE_END = /\r\n|[\n\r]/gu;
const SENTENCE_END = /[.。!！?？;；]$/u;
/** A label leads on, however short it is. */
const LABEL = /[:：]$/u;
/** `Result: 6 of 10`, `(not the whole film)`, `→ notes` */
const NEW = /^(?:[^\s:：][^:：]{0,40}(?:[:：](?=\s|$)|：)|[(（[【→⇒>])/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** The lines of a text that are its title: the first, and those in which its sentence goes on. What stands below them is said of it. */
function titleLines(flat, source) {
    let start = 0;
    for (const { index: end, 0: sign } of flat.text.matchAll(LINE_END)) {
        const line = flat.text.slice(start, end).trim();
        const next = flat.text.slice(end + sign.length, end + sign.length + FULL).trimStart();
        start = end + sign.length;
        const leadsOn = LABEL.test(line) || isFull(flat, end, source);
        if (line !== '' && !(leadsOn && goesOn(line, next)))
            return (0,flat_text/* slice */.di)(flat, 0, end);
    }
    return flat;
}
function goesOn(line, next) {
    return !SENTENCE_END.test(line) && !NEW.test(next) && (0,line_lettering/* readLettering */.NZ)(next) === null;
}
/** Whether the line that ends here is about as wide as lines are wrapped, all that is written in it counted. */
function isFull(flat, end, source) {
    const at = (0,offsets/* offsetAt */.HA)(flat, end) ?? 0;
    const [line = ''] = source
        .slice(Math.max(0, at - 4 * FULL), at)
        .split(LINE_END)
        .slice(-1);
    const written = line.trimEnd();
    return written.length + (written.match(WIDE)?.length ?? 0) >= FULL;
}

// EXTERNAL MODULE: ./build/src/parse/line/wiki-links.js
var wiki_links = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/src/parse/line/read-line.js










const DOING_GLYPH = /^(?:🚧|🔄|△)\uFE0F?\s*/u;
const DASH_ESTIMATE = /(?:\s[-–]\s|\s?[—―]{1,2}\s?)([^—―]+)$/u;
const LONGEST_ESTIMATE = 40;
const DASH = /[-–—―]/u;
/**
 * Reads a line: fields are taken out, then status signs and a parenthesis that is a field or a note. Where something else has
 * said its status, `signed`, its last parenthesis is its note.
 */
function readLine(written, { source, isVault }, signed = false) {
    const { text, place } = written;
    const { fields, taken, rest } = (0,take_fields/* takeFields */.l)(text, place, isVault);
    const comments = runsWithin(written, 'html').map(({ start, end }) => ({ start, end }));
    const said = comments.map(({ start, end }) => (0,read_fields/* readCommentFields */.J1)(source.slice(start, end), place));
    const named = titleLines(rest, source);
    const { title, note, ...signs } = readSigns((0,flat_text/* trim */.Bq)((0,wiki_links/* showWikiLinks */.p)(named)), signed);
    const rangeIn = (part) => (part === null ? null : (0,flat_text/* rangeOf */.be)((0,flat_text/* trim */.Bq)(part), source));
    return {
        title: (0,flat_text/* foldSpace */.GQ)(title.text) || (0,flat_text/* foldSpace */.GQ)(named.text) || (0,flat_text/* foldSpace */.GQ)(text.text),
        note: note === null ? null : (0,flat_text/* foldSpace */.GQ)(note.text),
        doing: signs.doing,
        struck: (0,flat_text/* isStruck */.Ni)(named),
        prerequisites: (0,read_parenthesis/* readPrerequisites */.ye)(rest, named),
        fields: [(0,take_fields/* readMistypedDay */.E)(rest, place), ...said, signs.fields].reduce(fields_fields/* joinFields */.K, fields),
        links: readLinks(written),
        spans: {
            title: rangeIn(title),
            sign: signs.glyph && (0,flat_text/* rangeOf */.be)(signs.glyph, source),
            word: signs.word && (0,flat_text/* rangeOf */.be)(signs.word, source),
            strike: runsWithin(written, 'delete').flatMap((run) => tildes(run, source)),
            note: rangeIn(note),
            parts: [],
            fields: [...taken.flatMap((part) => rangeIn(part) ?? []), ...comments.filter((_, at) => said[at] !== fields_fields/* NO_FIELDS */.e)],
        },
    };
}
/** The links of a line, in the order of writing; a link that shows only itself has its address as title. */
function readLinks(written) {
    return runsWithin(written, 'link').flatMap(({ text, url }) => url === null ? [] : [{ title: (0,flat_text/* foldSpace */.GQ)(text) || url, url }]);
}
/** The outermost runs of a kind that begin in a line. */
function runsWithin({ runs, within }, kind) {
    return runs.flatMap((run) => {
        if (run.kind !== kind)
            return runsWithin({ runs: run.runs, within }, kind);
        return run.start >= within.start && run.start < within.end ? [run] : [];
    });
}
function tildes({ start, end }, source) {
    const length = source.startsWith('~~', start) ? 2 : 1;
    return [
        { start, end: start + length },
        { start: end - length, end },
    ];
}
function readSigns(flat, signed) {
    const glyph = DOING_GLYPH.exec(flat.text)?.[0].length ?? 0;
    const lettering = (0,line_lettering/* readLettering */.NZ)(flat.text.slice(glyph));
    // Digits may be the name of what they stand before.
    const lettered = glyph + (lettering?.kind === 'letter' ? lettering.length : 0);
    const optional = (0,read_parenthesis/* optionalLead */.DM)(flat.text.slice(lettered));
    const { rest, word, ...peeled } = peel((0,flat_text/* slice */.di)(flat, lettered + optional));
    const fields = optional > 0 ? { ...peeled.fields, optional: true } : peeled.fields;
    const signs = { glyph: glyph > 0 ? (0,flat_text/* slice */.di)(flat, 0, glyph) : null, fields };
    const last = (0,read_parenthesis/* lastParenthesis */.P6)(rest);
    const dashed = last === null ? null : takeDashWord(last.before);
    if (last !== null && dashed !== null)
        return { ...signs, title: tidy(dashed.rest), word: word ?? dashed.word, doing: true, note: last.inner };
    const doing = glyph > 0 || word !== null;
    const note = (doing || signed) && last !== null && last.before.text.trim() !== '' ? last : null;
    return { ...signs, title: tidy(note?.before ?? rest), word, doing, note: note?.inner ?? null };
}
/** Takes off the end of a line what is a date, an estimate, `optional`, a deferral or a word for begun, in parentheses or behind a dash. */
function peel(flat) {
    let peeled = { rest: flat, fields: fields_fields/* NO_FIELDS */.e, word: null };
    for (let next = takeEnd(peeled); next !== null; next = takeEnd(peeled))
        peeled = next;
    return peeled;
}
function takeEnd({ rest, fields, word }) {
    const last = (0,read_parenthesis/* lastParenthesis */.P6)(rest);
    if (last !== null && last.before.text.trim() !== '') {
        if ((0,recognise_word/* wordStatus */.td)(last.inner.text) === 'doing')
            return { rest: last.before, fields, word: behind(rest, last.before) };
        const field = (0,read_parenthesis/* readParenthesis */.z8)(last.inner.text);
        return field === null ? null : { rest: last.before, fields: (0,fields_fields/* joinFields */.K)(fields, field), word };
    }
    const dashed = word === null ? takeDashWord(rest) : null;
    if (dashed !== null)
        return { ...dashed, fields };
    const estimate = takeDashEstimate(rest);
    return estimate && { rest: estimate.rest, fields: (0,fields_fields/* joinFields */.K)(fields, estimate.fields), word };
}
/** `Sessions — 2 h` */
function takeDashEstimate(flat) {
    const { text } = (0,flat_text/* trim */.Bq)(flat);
    const from = Math.max(0, text.length - LONGEST_ESTIMATE);
    const match = DASH_ESTIMATE.exec(text.slice(from));
    if (match?.[1] === undefined || from + match.index === 0 || !(0,recognise_word/* isEstimate */.Bh)(match[1]))
        return null;
    return {
        rest: (0,flat_text/* slice */.di)((0,flat_text/* trim */.Bq)(flat), 0, from + match.index),
        fields: { ...fields_fields/* NO_FIELDS */.e, estimate: (0,flat_text/* foldSpace */.GQ)(match[1]) },
    };
}
/** What of a text stands behind its beginning, without blanks at its end. */
function behind(flat, before) {
    return (0,flat_text/* slice */.di)((0,flat_text/* trim */.Bq)(flat), before.text.trimEnd().length);
}
/** `Sessions — in progress`: a dash between blanks leads to the word. A hyphen inside a word or an address is part of it. */
function takeDashWord(flat) {
    const { text } = flat;
    const isBlank = (at) => text[at]?.trim() === '';
    for (let dash = text.trimEnd().length - 1; dash > 0; dash -= 1) {
        if (!DASH.test(text[dash] ?? '') || !isBlank(dash + 1))
            continue;
        const end = (0,fold_text/* endOf */.pJ)(text.slice(0, dash), DASH);
        if (!isBlank(end - 1))
            continue;
        const rest = (0,flat_text/* slice */.di)(flat, 0, text.slice(0, end).trimEnd().length);
        const isWord = (0,recognise_word/* wordStatus */.td)(text.slice(dash + 1)) === 'doing' && rest.text !== '';
        return isWord ? { rest, word: (0,flat_text/* slice */.di)(flat, rest.text.length, text.trimEnd().length) } : null;
    }
    return null;
}
/** A dash that stands apart at the end led to what was taken off. */
function tidy(flat) {
    const text = flat.text.trimEnd();
    const end = (0,fold_text/* endOf */.pJ)(text, DASH);
    const isApart = /\s/.test(text[end - 1] ?? '') || /^[—―]+$/u.test(text.slice(end));
    return (0,flat_text/* slice */.di)(flat, 0, isApart ? end : text.length);
}


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ optionalLead),
/* harmony export */   P6: () => (/* binding */ lastParenthesis),
/* harmony export */   ye: () => (/* binding */ readPrerequisites),
/* harmony export */   z8: () => (/* binding */ readParenthesis)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5527);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6459);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);





const CLOSERS = { ')': '(', '）': '（' };
const SEPARATOR = /[,，、;；]/u;
/** `Optional: Sets`, `[OPTIONAL] Sets`, `（选做）并查集`; `std::optional` and `Optional::map` are code. */
const LEAD = /^(?:[[(（【]([^[\]()（）【】]{1,30})[\])）】]\s?[:：]?|([^:：]{1,30})[:：](?![:：]))\s{0,3}(?=\S)/u;
/** How much of a text says at its beginning that the rest need not be done, as `Optional: Sets`; 0 where it does not. */
function optionalLead(text) {
    const [lead = '', bracketed, named = ''] = LEAD.exec(text) ?? [];
    return (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)(bracketed ?? named) ? lead.length : 0;
}
/** The fields that a whole parenthesis is, one or several; null when a part of it is none. A bare date is kept as both: which it is, its step's status says. */
function readParenthesis(inner) {
    const whole = readPart(inner);
    if (whole !== null || !SEPARATOR.test(inner))
        return whole;
    const parts = inner.split(SEPARATOR).map(readPart);
    return parts.reduce((fields, part) => fields && part && (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(fields, part), _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e);
}
function readPart(inner) {
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isDayLike */ .Gh)(inner))
        return (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(inner.trim()) ? { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, due: inner.trim(), doneOn: inner.trim() } : null;
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimate */ .Bh)(inner))
        return { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, estimate: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(inner) };
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)(inner))
        return { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, optional: true };
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeferral */ .Yy)(inner))
        return { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, when: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(inner) };
    return null;
}
/** The balanced parenthesis at the end of a text, ASCII or full width; null when there is none. */
function lastParenthesis(flat) {
    const whole = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat);
    const { text, kinds } = whole;
    const open = CLOSERS[text.at(-1) ?? ''];
    if (open === undefined || kinds.at(-1) === 'c')
        return null;
    let depth = 0;
    for (let at = text.length - 1; at >= 0; at -= 1) {
        if (text[at] === text.at(-1) && kinds[at] !== 'c')
            depth += 1;
        if (text[at] === open && kinds[at] !== 'c')
            depth -= 1;
        if (depth === 0)
            return { before: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, 0, at), inner: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, at + 1, -1) };
    }
    return null;
}
/** What the last parenthesis of a title, or a line below it, says in words must be done before. `whole` goes on behind the title. */
function readPrerequisites(whole, title) {
    const last = lastParenthesis(title);
    const said = last === null ? null : (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .prerequisitesIn */ .pv)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(last.inner.text));
    const lines = whole.text.length === title.text.length ? [] : (0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_4__/* .splitLines */ .uz)(whole.text.slice(title.text.length));
    return [said, ...lines.map((line) => (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .prerequisitesOf */ .Fw)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(line)))].filter((one) => one !== null);
}


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ isAsideHeading),
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   Fw: () => (/* binding */ prerequisitesOf),
/* harmony export */   GB: () => (/* binding */ isStatusHeader),
/* harmony export */   Gh: () => (/* binding */ isDayLike),
/* harmony export */   Kt: () => (/* binding */ isYesOrNo),
/* harmony export */   Vb: () => (/* binding */ isFinishedHeading),
/* harmony export */   Yy: () => (/* binding */ isDeferral),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   oM: () => (/* binding */ isUsageHeading),
/* harmony export */   pv: () => (/* binding */ prerequisitesIn),
/* harmony export */   qI: () => (/* binding */ isDoneHeader),
/* harmony export */   td: () => (/* binding */ wordStatus),
/* harmony export */   vy: () => (/* binding */ cellWordStatus),
/* harmony export */   xC: () => (/* binding */ isResourceHeading)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _locales_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4336);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);



const MADE_OF = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー ]+$/u;
const STATUS_WORDS = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordMap */ .v5)([
    ['done', 'done'],
    ['yes', 'done'],
    ['doing', 'doing'],
    ['todo', 'todo'],
    ['no', 'todo'],
    ['dropped', 'dropped'],
    ['parked', 'parked'],
]);
/**
 * `已*` and its like: words that are made as Chinese, Japanese and Korean make them, as `已生成`, `整理中`, `미확인`.
 * What begins so and is longer is a sentence: `已创建但看不懂` is not done.
 */
const SHAPES = [...STATUS_WORDS]
    .filter(([word]) => word.includes('*'))
    .map(([word, meaning]) => {
    const [head = '', tail = ''] = word.split('*');
    return { head, tail, most: tail === '' ? 4 : 6, meaning };
});
const ANSWERS = new Set([...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('yes'), ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('no')]);
const HEADERS = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('statusColumn');
const STATUS_NOUNS = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('statusNoun')];
const OPTIONAL = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('optional');
const DEFERRAL = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('deferral')];
const USAGE = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('usage')];
const ASIDES = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('asides')];
const FINISHED = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('finished')];
const PREREQUISITES = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('prerequisites');
const GOAL = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('goal');
const RESOURCES = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('resources')];
const UNITS = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('units');
const TICKED = new RegExp(`^${_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .TICK */ .Uf}$`, 'u');
const ASKS_FOR_DONE = /^(?:是否.*|.+ ?여부)$/u;
/** Of a folded text, in which blanks stand alone. */
const ESTIMATE = /^(?:~|≈|≥|约|約|approx\.?|about|ca\.?|env\.?)?\s?\d+(?:[.,]\d+)?(?:\s?(?:[-–—~～]|至|到|to)\s?\d+(?:[.,]\d+)?)?(?:\s?\+)?\s?([^\s\d.]+)\.?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The status that a word or phrase of the vocabulary names, null for any other text. */
function wordStatus(text) {
    return STATUS_WORDS.get(foldWords(text)) ?? null;
}
/** The status that a cell of a status column names: a word of the vocabulary, or one built as Chinese, Japanese and Korean build them. */
function cellWordStatus(text) {
    const folded = foldWords(text);
    return STATUS_WORDS.get(folded) ?? SHAPES.find((shape) => hasShape(folded, shape))?.meaning ?? null;
}
function hasShape(text, { head, tail, most }) {
    if (!text.startsWith(head) || !text.endsWith(tail))
        return false;
    const made = text.slice(head.length, text.length - tail.length);
    return [...made].length <= most && MADE_OF.test(made);
}
/** Whether a cell only answers yes or no, which says a status under `Done?` alone. */
function isYesOrNo(text) {
    return ANSWERS.has((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text));
}
/** `IN_PROGRESS` is written as programs do: its words stand apart as with blanks. */
function foldWords(text) {
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text.replaceAll('_', ' '));
}
/** Whether a header cell names a column of statuses: `Status`, `学习状态`, `Current status (✅/⬜)`, or a tick alone. */
function isStatusHeader(text) {
    const bare = bareHeader(text);
    return isDoneHeader(text) || HEADERS.has(bare) || STATUS_NOUNS.some((noun) => mentions(bare, noun));
}
/** Whether the header of a status column asks whether a row is done, as `Completed?` or `是否完成`, so that its cells may answer `x` or `y`. */
function isDoneHeader(text) {
    const bare = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)(bareHeader(text), /[\s?？]/u);
    return isTick(text) || STATUS_WORDS.get(bare) === 'done' || ASKS_FOR_DONE.test(bare);
}
function isTick(text) {
    return TICKED.test(text.trim());
}
function bareHeader(text) {
    const plain = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text)
        .replace(/[(（][^()（）]*[)）]/gu, '')
        .replace(/^[^\p{L}]+/u, '');
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)(plain, /[^\p{L}\p{M}?？]/u);
}
/** Whether a parenthesis says that a step need not be done. */
function isOptional(text) {
    return OPTIONAL.has((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text));
}
/** Whether a parenthesis puts a step off until something happens. */
function isDeferral(text) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text);
    return DEFERRAL.some((words) => beginsWith(folded, words));
}
/** Whether a parenthesis is a length of time and nothing else, as `~3-4 h`. */
function isEstimate(text) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text);
    const unit = /\d/.test(folded) ? ESTIMATE.exec(folded)?.[1] : undefined;
    return unit !== undefined && UNITS.has(unit);
}
/** Whether a text is a day and nothing else; it need not exist. */
function isDayLike(text) {
    return DAY.test(text.trim());
}
/** Whether a heading opens a section that explains the file: its boxes are samples. */
function isUsageHeading(title) {
    return isHeadingOf(title, USAGE);
}
/** Whether lists below a heading are advice and no plan, as those below `Tips` and `Rules`; a drawn box there is a step all the same. */
function isAsideHeading(title) {
    return isHeadingOf(title, ASIDES);
}
/** Whether a heading says in a longer title that what stands below it is finished, as `Completed courses`. */
function isFinishedHeading(title) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title);
    return FINISHED.some((words) => mentions(folded, words)) && wordStatus(title) === null;
}
function isHeadingOf(title, phrases) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title).replace(/^[^\p{L}]+/u, ''), /[^\p{L}\p{M}\p{N}]/u);
    return phrases.some((words) => folded.startsWith(words) && (folded === words || (isPhrase(words) && beginsWith(folded, words))));
}
/** Whether the links under a heading are resources. */
function isResourceHeading(title) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title);
    return RESOURCES.some((word) => mentions(folded, word));
}
/** The text after `Prerequisites:` and its like; null when the line is none. */
function prerequisitesOf(line) {
    return valueAfter(line, PREREQUISITES);
}
/** What a parenthesis says must be done before, as `depends on T012, T013`; null where it says nothing of the kind. */
function prerequisitesIn(parenthesis) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(parenthesis);
    const words = [...PREREQUISITES].find((one) => beginsWith(folded, one) && folded.length > one.length);
    return words === undefined
        ? null
        : parenthesis
            .trim()
            .slice(words.length)
            .replace(/^[\s:：]+/u, '');
}
/** The text after `Goal:` and its like; null when the line is none. */
function goalOf(line) {
    return valueAfter(line, GOAL);
}
function valueAfter(line, names) {
    const match = /^[^\p{L}]*([^:：]{1,40})[:：]\s*(\S[\s\S]*)$/u.exec(line);
    if (match?.[1] === undefined || match[2] === undefined || !names.has((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(match[1])))
        return null;
    return match[2].trim();
}
function beginsWith(text, words) {
    return text.startsWith(words) && (CJK.test(words) || !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(words.length)));
}
function isPhrase(words) {
    return words.includes(' ') || (CJK.test(words) && words.length >= 4);
}
/** Chinese, Japanese and Korean set words apart by nothing. */
function mentions(text, word) {
    const at = text.indexOf(word);
    if (at < 0 || CJK.test(word))
        return at >= 0;
    return !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) && beginsWith(text.slice(at), word);
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ saidStatus)
/* harmony export */ });
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1390);

const LEADING = /^[[【(（]([^[\]【】()（）]{1,20})[\])）】]\s?\S/u;
const TRAILING = /\S\s?[[【(（]([^[\]【】()（）]{1,20})[\])）】]$/u;
const CUTS = [' - ', ' – ', ' — ', '——', ': ', '：'];
const PERCENT = /(?<!\d)(\d{1,3})\s?[%％]$/u;
/** The status that a folded title says in words, in brackets at either end or behind a dash or a colon, or by a percentage at its end; null where it says none. */
function saidStatus(title) {
    const bracketed = LEADING.exec(title)?.[1] ?? TRAILING.exec(title)?.[1];
    const cut = Math.max(...CUTS.map((sign) => (title.includes(sign) ? title.lastIndexOf(sign) + sign.length : 0)));
    const dashed = cut > 0 ? (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_0__/* .wordStatus */ .td)(title.slice(cut)) : null;
    return (bracketed === undefined ? null : (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWordStatus */ .vy)(bracketed)) ?? dashed ?? percentStatus(title);
}
function percentStatus(title) {
    const [, written] = PERCENT.exec(title) ?? [];
    const percent = Number(written);
    if (written === undefined || percent > 100)
        return null;
    return percent === 100 ? 'done' : percent === 0 ? 'todo' : 'doing';
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readSeriesTitle)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _clean_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);


const CJK_NUMBER = '\\p{Nd}{1,3}|[一二三四五六七八九十百]{1,4}';
const CJK = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}]';
/** `第三课`, `제3장`: the number stands inside. What is behind the unit may be the title, with nothing between. */
const WITHIN = new RegExp(`^[第제]\\s?(${CJK_NUMBER})\\s?(${CJK})`, 'u');
/** `Week 3`, `Phase II`, `模块 A`: a number behind words, or a letter that stands apart from them. */
const BEHIND = /^(\p{L}[\p{L}\p{M}'’ ]{0,30})[.:#\-–—]?[ ]?(\p{Nd}{1,3})(?![\p{L}\p{Nd}]|[.,]\p{Nd})/u;
const LETTERED = /^(\p{L}[\p{L}\p{M}]{1,20}) ([ivx]{1,4}|[a-z])(?![\p{L}\p{M}\p{Nd}'’])/u;
/** `3주차`, `7ヶ月目`, `2-я неделя`, `3. Woche`: a number before a word. */
const BEFORE = new RegExp(`^(\\p{Nd}{1,3})(?:[ -]|\\. )?(${CJK}|\\p{L}[\\p{L}\\p{M}]{0,20})`, 'u');
/** Reads a title that numbers a part of a series; null for any other. A number alone numbers a chapter and says of no series. */
function readSeriesTitle(title) {
    const text = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)((0,_clean_title_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTitle */ .c)(title)).replace(/^[^\p{L}\p{N}]+/u, '');
    const [, inner, unit] = WITHIN.exec(text) ?? [];
    if (inner !== undefined)
        return { label: `第${unit}`, number: inner };
    const [, words, behind] = BEHIND.exec(text) ?? LETTERED.exec(text) ?? [];
    if (words !== undefined)
        return { label: words.trim(), number: behind ?? '' };
    const [, number, word] = BEFORE.exec(text) ?? [];
    return word === undefined ? null : { label: `0 ${word}`, number: number ?? '' };
}


/***/ }),

/***/ 2634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ showWikiLinks)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);

/** `[[Page]]`, `[[Page|shown]]`, `[[Page#Heading]]`; `a[[0]]` and `![[picture]]` are none. */
const WIKI_LINK = /(?<![\p{L}\p{N}_\])!])\[\[([^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu;
/** The text with what wiki links show in their place. */
function showWikiLinks(flat) {
    if (!flat.text.includes('[['))
        return flat;
    let at = 0;
    const parts = [];
    for (const { index, 0: whole, 1: page = '' } of flat.text.matchAll(WIKI_LINK)) {
        if (flat.kinds[index] === 'c')
            continue;
        const end = index + whole.length;
        parts.push((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, at, index), (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, index + 2 + page.length, end - 2));
        at = end;
    }
    return parts.length === 0 ? flat : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)([...parts, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, at)]);
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ calledNames),
/* harmony export */   Pl: () => (/* binding */ ENOUGH),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   j$: () => (/* binding */ headsOf),
/* harmony export */   l8: () => (/* binding */ tailsOf),
/* harmony export */   wY: () => (/* binding */ foldNames)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _line_lettering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9036);


/** How many items of a list must be called like stages, and how large a part of it they must be. */
const [ENOUGH, MOST] = [2, 0.5];
const CUTS = [' - ', ' – ', ' — ', ': ', '：'];
/** `Week 1`, `Weeks 1-2`, `模块 A`, `第一章`: what only numbers a title. */
const NUMBERED = /^(?:\p{L}{1,12}\s?)?(?:\p{Nd}{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?|[A-Z]|[IVX]{1,4})$|^第\s?[\p{Nd}一二三四五六七八九十]{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?\s?\p{Script=Han}{1,2}$/u;
/** What a part with these titles may be called where its progress is repeated: `Week 1: Trees` is `Trees` too. */
function calledNames(titles) {
    return foldNames([...titles, ...titles.flatMap(tailsOf)]);
}
/** What a step may call a stage: its title whole, and cut at each sign behind which something is said of it. */
function namesOf(title) {
    const cuts = CUTS.flatMap((cut) => [title.indexOf(cut), title.lastIndexOf(cut)]).filter((at) => at > 0);
    return [title, ...cuts.map((at) => title.slice(0, at))].map(foldName);
}
/** Titles as they are compared, without those that are nothing but lettering. */
function foldNames(titles) {
    return new Set(titles.map(foldName).filter((name) => name !== ''));
}
/** What stands behind the number of a title: `Trees` of `Week 1: Trees`. */
function tailsOf(title) {
    return CUTS.flatMap((cut) => NUMBERED.test(title.split(cut, 1)[0] ?? '') ? [title.slice(title.indexOf(cut) + cut.length)] : []);
}
/** The number of a title by itself: `Week 1` of `Week 1: Trees`. */
function headsOf(title) {
    return CUTS.map((cut) => title.split(cut, 1)[0] ?? '').filter((head) => head !== title && NUMBERED.test(head));
}
function foldName(title) {
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)((0,_line_lettering_js__WEBPACK_IMPORTED_MODULE_0__/* .unlettered */ .VP)(title));
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nestCandidates),
/* harmony export */   w: () => (/* binding */ itemTitle)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4293);
/* harmony import */ var _line_read_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6662);
/* harmony import */ var _notations_read_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);




/** Puts each candidate below the one whose span it begins in, and names the items around it. */
function nestCandidates(outline, candidates) {
    const ordered = [...candidates].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const contexts = readContexts(outline, ordered);
    return nest(ordered, (candidate) => contexts.get(candidate) ?? []);
}
function nest(ordered, contextFor) {
    const steps = [];
    for (let at = 0; at < ordered.length;) {
        const candidate = ordered[at];
        if (candidate === undefined)
            break;
        let next = at + 1;
        while ((ordered[next]?.span.start ?? Number.POSITIVE_INFINITY) < candidate.span.end)
            next += 1;
        steps.push({ candidate, context: contextFor(candidate), steps: nest(ordered.slice(at + 1, next), contextFor) });
        at = next;
    }
    return steps;
}
/** One sweep over items and candidates, both in the order of writing, with the items that are open at each candidate. */
function readContexts(outline, ordered) {
    const known = new Map(ordered.map((candidate) => [candidate.span.start, candidate.title]));
    const titles = new Map();
    // Most items hold no step, and their titles are no context.
    const titleOf = (item) => {
        const title = titles.get(item) ?? known.get(item.start) ?? itemTitle(outline, item);
        titles.set(item, title);
        return title;
    };
    const items = [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .walkItems */ .QR)(outline.blocks)];
    const open = [];
    const contexts = new Map();
    let next = 0;
    for (const candidate of ordered) {
        for (let item = items[next]; item !== undefined && item.start < candidate.span.start; item = items[++next]) {
            while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= item.start)
                open.pop();
            open.push(item);
        }
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= candidate.span.start)
            open.pop();
        contexts.set(candidate, open.map(titleOf).filter((title) => title !== ''));
    }
    return contexts;
}
/** The title of an item that is no step: its first paragraph or heading. */
function itemTitle(outline, item) {
    const first = (0,_notations_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .titleParagraph */ .Pf)(item) ?? item.blocks.find((block) => block.kind === 'heading') ?? null;
    if (first === null)
        return '';
    const runs = outline.runs(first);
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenRuns */ .fu)(runs);
    return text.text === '' ? '' : (0,_line_read_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .X)({ text, runs, within: first, place: item }, outline).title;
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uR: () => (/* binding */ findExplanations),
/* harmony export */   uX: () => (/* binding */ NO_LEGEND),
/* harmony export */   wz: () => (/* binding */ readLegend)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);






/** That of a file without glyphs. */
const NO_LEGEND = { meanings: new Map(), spans: [] };
const GLYPHS = new RegExp(_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN */ .AJ, 'gu');
const SEPARATOR = /^[\s\-–—―:：=＝→·|,，/、;；.。&*]+/u;
const EXPLANATION = /[:：=＝→(（]|\s[-–—]\s/u;
/** Reads the legends of a file: a list, a table or a line in which two or more glyphs stand beside status words. */
function readLegend(outline, isLeftOut) {
    const meanings = new Map();
    const spans = [];
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .walkBlocks */ .Y)(outline.blocks)) {
        const entries = isLeftOut(block.start) ? [] : readBlock(outline, block);
        if (!isLegend(entries))
            continue;
        spans.push(block);
        for (const [glyph, meaning] of nameAll(entries))
            if (!meanings.has(glyph))
                meanings.set(glyph, meaning);
    }
    return { meanings, spans };
}
/** The blocks in which a glyph stands beside a status word: what may be a legend, or a part of one. */
function findExplanations(outline) {
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .walkBlocks */ .Y)(outline.blocks)].filter((block) => {
        const items = block.kind === 'list' ? block.items : [];
        const single = items.flatMap((item) => readBlock(outline, { ...block, items: [item] }));
        return [...single, ...readBlock(outline, block)].some(({ meaning }) => meaning !== null);
    });
}
function readBlock(outline, block) {
    if (block.kind === 'list')
        return readList(outline, block);
    if (block.kind === 'table')
        return readTable(outline, block);
    if (block.kind !== 'paragraph' || !(0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .mayShowGlyph */ .T6)(outline.source.slice(block.start, block.end)))
        return [];
    const lines = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenLines */ .Ab)(outline.runs(block)).map(({ text }) => readLine(text));
    return lines.find(isLegend) ?? [];
}
/** A legend names each of its glyphs once, two or more by a status word, and most are known. */
function isLegend(entries) {
    if (entries.length < 2)
        return false;
    const plain = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .listMeanings */ .DD)(new Set());
    const named = entries.filter((entry) => entry.meaning !== null).length;
    const known = entries.filter((entry) => entry.meaning !== null || plain.has(entry.glyph)).length;
    const different = new Set(entries.map(({ glyph }) => glyph)).size === entries.length;
    return named >= 2 && known * 2 >= entries.length && different;
}
function readList(outline, list) {
    const entries = [];
    for (const item of list.items) {
        const paragraph = item.check === null ? (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .titleParagraph */ .Pf)(item) : null;
        const entry = paragraph === null ? null : readEntry((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, paragraph).text.trim());
        if (entry === null)
            return [];
        entries.push(entry);
    }
    return entries;
}
function readEntry(text) {
    const glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(text);
    if (glyph === null)
        return null;
    const words = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEndOf */ .fC)(text.slice(glyph.length).replace(SEPARATOR, ''), SEPARATOR);
    return { glyph: glyph.glyph, meaning: (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(words) ?? (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(words.split(EXPLANATION, 1)[0] ?? '') };
}
function readTable(outline, table) {
    const rows = table.rows.slice(1).map((row) => row.cells.map((cell) => (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, cell).text.trim()));
    const entries = rows.map((cells) => {
        const glyph = cells.find((cell) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(cell)?.length === cell.length && cell !== '');
        const words = cells.find((cell) => (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(cell) !== null);
        if (glyph === undefined || cells.length > 3)
            return null;
        return { glyph: (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(glyph)?.glyph ?? '', meaning: words === undefined ? null : (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(words) };
    });
    return entries.includes(null) ? [] : entries.flatMap((entry) => entry ?? []);
}
function readLine(line) {
    const glyphs = [...line.matchAll(GLYPHS)];
    return glyphs.flatMap((match, at) => readEntry(line.slice(match.index, glyphs[at + 1]?.index)) ?? []);
}
/** Where levels rise from open to done, a level above done that no word names is done too. */
function nameAll(entries) {
    const plain = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .listMeanings */ .DD)(new Set(entries.map(({ glyph }) => glyph)));
    const named = [];
    for (const { glyph, meaning } of entries) {
        const rises = named.at(-1)?.[1] === 'done' && named[0]?.[1] !== 'done';
        const known = meaning ?? plain.get(glyph) ?? (rises ? 'done' : null);
        if (known !== null)
            named.push([glyph, known]);
    }
    return named;
}


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ isOrgHeading),
/* harmony export */   sV: () => (/* binding */ readKeyword),
/* harmony export */   yF: () => (/* binding */ findKeywords)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_offsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3271);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4293);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);




/** The words of Logseq (https://docs.logseq.com) and of Org mode (https://orgmode.org) that say what has become of a task. */
const WORDS = new Map([
    ['TODO', 'todo'],
    ['LATER', 'todo'],
    ['DOING', 'doing'],
    ['IN-PROGRESS', 'doing'],
    ['NOW', 'doing'],
    ['WAITING', 'parked'],
    ['DONE', 'done'],
    ['CANCELLED', 'dropped'],
    ['CANCELED', 'dropped'],
]);
const WORD = /^([A-Z-]{3,11})[:：]?\s+(?=\S)/u;
/** Finds list items that begin with such a word, as `- DOING Sessions`, in a file that has two different ones or a `DONE`. */
function findKeywords({ outline }) {
    const items = [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .walkItems */ .QR)(outline.blocks)].flatMap((item) => readKeyword(outline, item) ?? []);
    const words = new Set(items.map(({ mark }) => outline.source.slice(mark.start, mark.end)));
    const isPlan = words.size > 1 || words.has('DONE');
    return isPlan ? items.map((item) => (0,_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .toItemStep */ .vX)(outline, item)) : [];
}
/** Whether a line of text is a heading of Org mode with such a word, as `** DONE Sessions`, which is no heading in Markdown. */
function isOrgHeading(line) {
    const [stars = ''] = /^\*{2,9}\s+/.exec(line) ?? [];
    return stars !== '' && WORDS.has(WORD.exec(line.slice(stars.length))?.[1] ?? '');
}
/** Reads the word that an item begins with; null where it begins with none. */
function readKeyword(outline, item) {
    const text = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(outline, item);
    const [lead = '', word = ''] = WORD.exec(text?.text ?? '') ?? [];
    const meaning = WORDS.get(word);
    if (text === null || meaning === undefined || !(0,_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .opensItem */ .tU)(outline, item, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, 0, lead.length)))
        return null;
    const start = (0,_markdown_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(text, 0) ?? item.start;
    const mark = { start, end: start + word.length };
    const titleAt = start + lead.length;
    return { item, notation: 'keyword', mark, at: start, meaning, text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, lead.length), titleAt };
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ titleParagraph),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   tU: () => (/* binding */ opensItem),
/* harmony export */   vX: () => (/* binding */ toItemStep),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_offsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3271);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _fields_read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7393);
/* harmony import */ var _line_read_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6662);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7943);
/* harmony import */ var _step_candidate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8199);







/** The paragraph that holds an item's title; null when the item begins with something else. */
function titleParagraph(item) {
    return item.blocks.find((block) => block.kind === 'paragraph') ?? null;
}
/** The text of an item that begins with text and not with a drawn box or another block; null for any other. */
function plainText(outline, item) {
    const [first] = item.blocks;
    return item.check === null && first?.kind === 'paragraph' ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, first) : null;
}
/** Whether the first characters of a text are the first of its item and stand there as they are seen, so that they can be changed in place. */
function opensItem(outline, item, lead) {
    return (0,_markdown_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(lead, 0) === item.blocks[0]?.start && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .QH)(lead, outline.source);
}
/**
 * Reads an item whose title is this text: comments below the title are its fields too, and a parenthesis that stands alone on
 * the line behind a hard break is its note. `signed` where a glyph has said its status.
 */
function readItem(outline, item, { text, signed }) {
    const { source } = outline;
    const within = titleParagraph(item);
    const runs = within === null ? [] : outline.runs(within);
    const line = (0,_line_read_line_js__WEBPACK_IMPORTED_MODULE_4__/* .readLine */ .X)({ text, runs, within: within ?? item, place: item }, outline, signed);
    const comments = item.blocks.flatMap((block) => {
        const fields = block.kind === 'html' ? (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommentFields */ .J1)(block.text, item) : _fields_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e;
        return fields === _fields_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e ? [] : [{ fields, span: { start: block.start, end: block.end } }];
    });
    const note = line.note === null && !signed ? noteBelow(runs) : null;
    return {
        ...line,
        note: line.note ?? (note && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(note.text)),
        fields: comments.map(({ fields }) => fields).reduce(_fields_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFields */ .K, line.fields),
        spans: {
            ...line.spans,
            note: line.spans.note ?? (note && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(note, source)),
            fields: [...line.spans.fields, ...comments.map(({ span }) => span)],
        },
    };
}
function noteBelow(runs) {
    const line = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBehindBreak */ .os)(runs);
    const parenthesis = line === null ? null : (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .lastParenthesis */ .P6)(line);
    return parenthesis?.before.text.trim() === '' ? parenthesis.inner : null;
}
/** Makes a step of a marked item. A box leaves it to the line to say that it is begun; a sign or a word has said it. */
function toItemStep(outline, { item, text, ...marked }) {
    const isBox = marked.notation === 'task-list' || marked.notation === 'marked-box';
    const read = readItem(outline, item, { text, signed: !isBox });
    return (0,_step_candidate_js__WEBPACK_IMPORTED_MODULE_6__/* .toCandidate */ .b)(outline, { ...marked, span: item }, { ...read, doing: isBox && read.doing });
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isBlankSign),
/* harmony export */   S: () => (/* binding */ readSign)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6089);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7943);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1390);






const BOX = /^\\?\[([^\]\\]{0,2})\\?\](?!\()\s*/u;
const LEAD = /^[\s\-–—―:：=＝·•.→]+/u;
const STOP = /[!！.。]/u;
/** No status is longer than this. */
const HEAD = /^([^,，;；:：。(（]{1,60}?)\s{0,9}(?:[,，;；:：。]|\s[-–—―]{1,9}\s)([\s\S]*)$/u;
/** `Done 2026-01-02`, `Completed on 2026-01-02` */
const DATED = /^(\S.{0,40}?)\s+(?:\p{L}{1,3}\s+)?(\d{4}-\d{2}-\d{2})$/u;
const TEMPLATE = /[/／|、]|\bor\b/u;
const MOST_OPTIONS = 8;
/** No cell that lists its options is longer. */
const LONGEST_CHOICE = 120;
const OPTION_BOX = `(?:${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}|[☐⬜🔲⬚◻▢□☒]\\uFE0F?|\\[[ xX]\\])`;
const OPTION = new RegExp(`(${OPTION_BOX})\\s*((?:(?!${OPTION_BOX}).)+)`, 'gu');
const TICKED = new RegExp(`^(?:${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}|☒|\\[[xX])`, 'u');
/** Reads the status that a whole text is: a box, a glyph, a status word or both, with a note; null when it is none. */
function readSign(flat, signs) {
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat);
    if (isTemplate(text, signs))
        return plain('todo');
    const choice = readChoice(text.text);
    if (choice !== null)
        return plain(choice);
    const noted = takeNote(text);
    const box = readBox(noted.rest, signs);
    if (box !== null)
        return withNote(box, noted);
    const sign = readGlyphAndWord(noted.rest, signs) ?? readGlyphAndWord(text, signs);
    return sign === null ? null : withNote(sign, noted);
}
/** Whether a status is left blank: nothing, or nothing but dashes and dots. */
function isBlankSign(text) {
    return /^[\s\-–—―_.…·?？/]*$/u.test(text);
}
function plain(meaning, note = null) {
    return { meaning, note: note === null || note.text.trim() === '' ? null : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(note), fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
}
function takeNote(text) {
    const last = (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .lastParenthesis */ .P6)(text);
    if (last === null || last.before.text.trim() === '')
        return { rest: text, note: null, fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
    const fields = (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .readParenthesis */ .z8)(last.inner.text);
    return { rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(last.before), note: fields === null ? last.inner : null, fields: fields ?? _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
}
function withNote(sign, { note, fields }) {
    return { meaning: sign.meaning, note: sign.note ?? note, fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(sign.fields, fields) };
}
function readBox(flat, { marks }) {
    const box = BOX.exec(flat.text);
    if (box === null)
        return null;
    const rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, box[0].length);
    const mark = (box[1] ?? '').replaceAll('\uFE0F', '');
    if (/^\s*$/u.test(mark))
        return plain('todo', rest);
    const meaning = /^[xX]$/.test(mark) ? 'done' : marks.get(mark);
    return meaning === undefined ? null : plain(meaning, rest);
}
/** The word decides where both stand: `🔄 待启动` is not begun. */
function readGlyphAndWord(flat, { glyphs }) {
    const { glyph, rest } = takeGlyph(flat, glyphs);
    const { text } = rest;
    if (text === '')
        return glyph === undefined ? null : plain(glyph);
    const word = (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)(text.slice(0, (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(text, STOP)));
    if (word !== null)
        return plain(word);
    const dated = readDated(text);
    if (dated !== null)
        return dated;
    const head = HEAD.exec(text);
    const first = head === null ? null : (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)(head[1] ?? '');
    if (first !== null)
        return plain(first, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, text.length - (head?.[2]?.length ?? 0)));
    if (glyph === undefined)
        return null;
    const fields = (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isDayLike */ .Gh)(text) ? (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .readParenthesis */ .z8)(text) : null;
    return fields === null ? plain(glyph, rest) : { meaning: glyph, note: null, fields };
}
function readDated(text) {
    const [, words = '', day = ''] = DATED.exec(text) ?? [];
    const [meaning, fields] = [(0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)(words), (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .readParenthesis */ .z8)(day)];
    return meaning === null || fields === null ? null : { meaning, note: null, fields };
}
/** A glyph leads the word or follows it; of several, the first. */
function takeGlyph(flat, glyphs) {
    let rest = flat;
    let meaning;
    for (let glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(rest.text); glyph !== null; glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(rest.text)) {
        meaning ??= glyphs.get(glyph.glyph);
        rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, glyph.length));
    }
    const last = rest.text.search(/[^\p{L}\p{M}\p{N}\p{P}\s]\uFE0F?$/u);
    const trailing = last > 0 ? (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(rest.text.slice(last)) : null;
    if (trailing !== null) {
        meaning ??= glyphs.get(trailing.glyph);
        rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, 0, last);
    }
    return { glyph: meaning, rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, LEAD.exec(rest.text)?.[0].length ?? 0)) };
}
/** A cell that lists all options has chosen none. */
function isTemplate({ text }, signs) {
    const pieces = text.replace(/^\[(.*)\]$/u, '$1').split(TEMPLATE, MOST_OPTIONS);
    if (pieces.length < 2)
        return false;
    const meanings = pieces.map((piece) => readGlyphAndWord((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(piece.trim(), 0), signs));
    return (meanings.every((sign) => sign !== null && sign.note === null) && new Set(meanings.map((s) => s?.meaning)).size > 1);
}
/** Reads a cell that lists options, each with a box, as `☐ 未开始 ☑ 进行中 ☐ 已完成`: the one that is ticked, `todo` when none is; null when it is no such list. */
function readChoice(text) {
    if (text.length > LONGEST_CHOICE || text.search(new RegExp(OPTION_BOX, 'u')) !== 0)
        return null;
    const options = [...text.matchAll(OPTION)].map(([, box = '', words = '']) => ({
        isTicked: TICKED.test(box),
        meaning: (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEndOf */ .fC)(words, /[\s/／|、,，;；]/u)),
    }));
    if (options.length < 2 || options.some(({ meaning }) => meaning === null))
        return null;
    const ticked = options.filter(({ isTicked }) => isTicked);
    if (ticked.length > 1)
        return null;
    return ticked[0]?.meaning ?? 'todo';
}


/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toCandidate)
/* harmony export */ });
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);

/** Makes a step of what stands somewhere and what its line says. */
function toCandidate({ lines }, { notation, span, at, mark, meaning }, read) {
    const { line, column } = (0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(lines, at, at);
    const { title, note, fields, links, spans, prerequisites } = read;
    const status = statusOf(meaning, read);
    const parked = meaning === 'parked';
    return { notation, span, line, column, mark, spans, status, parked, title, note, fields, prerequisites, links };
}
/** A ticked step is done whatever else its line says; what parks a step leaves it open. */
function statusOf(meaning, { struck, doing }) {
    if (meaning === 'done')
        return 'done';
    if (struck || meaning === 'dropped')
        return 'dropped';
    return doing ? 'doing' : meaning === 'parked' ? 'todo' : meaning;
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ie: () => (/* binding */ cellText),
  z1: () => (/* binding */ columnKind),
  OY: () => (/* binding */ findTitle),
  LJ: () => (/* binding */ isTotal),
  aO: () => (/* binding */ titleColumns)
});

// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(7483);
;// CONCATENATED MODULE: ./build/src/locales/calendar-words.js


const NAMES = ['long', 'short'].flatMap((name) => [
    { month: name },
    { month: name, day: 'numeric' },
    { weekday: name },
]);
const DAY = 86_400_000;
/** One day of each month, and those of one week. */
const MONTHS = Array.from({ length: 12 }, (_, month) => month * 31 * DAY);
const WEEK = Array.from({ length: 7 }, (_, day) => day * DAY);
let known;
/** The words of which names of months and weekdays are made, whole and shortened, in every language, folded. Made when first asked for: few tables have days in words. */
function calendarWords() {
    known ??= new Set(load/* LOCALES */.Y.flatMap(({ tag }) => NAMES.flatMap((options) => namesIn(tag, options))));
    return known;
}
function namesIn(tag, options) {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    const days = 'weekday' in options ? WEEK : MONTHS;
    return days.flatMap((day) => wordsIn((0,fold_text/* foldText */.TH)(format.format(day))));
}
/** The words of a text, without digits and signs. */
function wordsIn(text) {
    return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

// EXTERNAL MODULE: ./build/src/locales/words.js
var words = __webpack_require__(4336);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/parse/notations/read-sign.js
var read_sign = __webpack_require__(9339);
;// CONCATENATED MODULE: ./build/src/parse/notations/table/columns.js








const KINDS = (0,words/* wordMap */.v5)([
    ['dueColumn', 'due'],
    ['doneColumn', 'done'],
    ['estimateColumn', 'estimate'],
    ['priorityColumn', 'priority'],
    ['noteColumn', 'remark'],
]);
const TOTALS = (0,words/* wordsOf */.Z9)('totals');
const UNITS = (0,words/* wordsOf */.Z9)('units');
/** How much of a column must differ from row to row so that it can be what the rows are called. */
const MOST = 0.8;
const A = 65;
const DATE = /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}月\d{1,2}日?)$/u;
const NUMBER = /^[#＃№]?\s*\p{L}?\d+(?:[.\-–~/]\d+)*\s*[.)）%％]?$/u;
/** Numbers as they count weeks and phases, also in Chinese and in Roman ones. */
const COUNTS = /第?(?:\d|(?<=第)[一二三四五六七八九十百])+|(?<=\d)(?:st|nd|rd|th)\b|[ªº°]|(?<![\p{L}\p{M}])[ivx]{1,5}(?![\p{L}\p{M}])/giu;
/** The short words that join days: `до`, `to`, `de`. */
const JOINT = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u;
/** What the header cell of a column says that it holds. */
function columnKind(header) {
    return KINDS.get(bareHeader(header)) ?? null;
}
/** Whether a header or the title of a row names a sum or what to reach, as `Total`: what is counted there are no steps. */
function isTotal(text) {
    return TOTALS.has(bareHeader(text));
}
function bareHeader(header) {
    const bare = (0,fold_text/* foldText */.TH)(header)
        .replace(/[(（][^()（）]*[)）]/gu, '')
        .replace(/^[^\p{L}]+/u, '');
    return (0,fold_text/* trimEndOf */.fC)(bare, /[^\p{L}\p{M}.]/u);
}
/**
 * The columns in which to look for a row's title: first the one whose words differ from row to row, then the others with words,
 * those that only number or date their rows, and those that say something else.
 */
function titleColumns(page, { header, rows }, taken) {
    const free = header.cells.flatMap((cell, at) => {
        if (taken.has(at))
            return [];
        const name = (0,flat_text/* inlineText */.ln)(page.outline, cell).text;
        const texts = rows.map((row) => cellText(page, row, at));
        const isPeriod = UNITS.has(bareHeader(name)) || isNumbering(texts);
        const differ = new Set(texts.filter((text) => text !== '')).size;
        return [{ at, rank: columnKind(name) !== null ? 2 : isPeriod ? 1 : 0, differ }];
    });
    const most = free.reduce((less, { rank, differ }) => (rank === 0 ? Math.max(less, differ) : less), 0);
    const enough = Math.min(most, MOST * rows.length);
    const isBest = ({ rank, differ }) => rank === 0 && differ >= enough;
    return free.toSorted((a, b) => a.rank - b.rank || Number(isBest(b)) - Number(isBest(a))).map(({ at }) => at);
}
/** Whether a cell can be a title: text that is neither status, number nor date. */
function isTitleText(text) {
    if ((0,read_sign/* isBlankSign */.M)(text) || NUMBER.test(text) || isDate(text) || (0,recognise_word/* cellWordStatus */.vy)(text) !== null)
        return false;
    return (0,glyphs/* readGlyph */.$h)(text)?.length !== text.length && /[\p{L}\p{N}]/u.test(text);
}
/**
 * Which of these columns holds a row's title: the first with text, else the first with a code such as `S3`, or with a number
 * where no other column is. A word for a status may be the title where titles are expected first: `Next`.
 */
function findTitle(page, row, columns) {
    const texts = new Map(columns.map((at) => [at, cellText(page, row, at)]));
    const code = columns.length === 1 ? /\p{N}/u : /\p{L}/u;
    const passes = [
        isTitleText,
        (text) => NUMBER.test(text) && code.test(text),
        (text, at) => at === columns[0] && (0,recognise_word/* cellWordStatus */.vy)(text) !== null,
    ];
    const found = passes.map((pass) => columns.find((at) => pass(texts.get(at) ?? '', at)));
    return found.find((at) => at !== undefined);
}
/** The text of a row's cell, empty where the row has none. */
function cellText(page, row, at) {
    return (0,flat_text/* inlineText */.ln)(page.outline, row.cells[at]).text.trim();
}
function isDate(text) {
    if ((0,day/* isDay */.N)(text) || DATE.test(text))
        return true;
    const words = wordsIn((0,fold_text/* foldText */.TH)(text));
    // A name alone may be a topic: `DOM` is a Sunday in Spanish.
    return /\d/.test(text) && words.length > 0 && wordsBesideNumbers(text)?.length === 0;
}
/** `Day 1`, `Day 2` …, `第1课`, `第2课` …, `Jul 12-18`, or `A`, `B` …: a number, a day or a letter, and in all rows the same word beside it. */
function isNumbering(texts) {
    const filled = texts.filter((text) => text !== '');
    if (filled.every((text) => !isTitleText(text)) || isLettering(filled))
        return true;
    const words = new Set(filled.map((text) => (NUMBER.test(text) ? '' : (wordsBesideNumbers(text)?.join(' ') ?? null))));
    return filled.length > 1 && words.size === 1 && !words.has(null);
}
/** The words of a text that counts or dates, without numbers, months, weekdays and what joins them; null for a text without any of these or with several other words. */
function wordsBesideNumbers(text) {
    const folded = (0,fold_text/* foldText */.TH)(text);
    const words = wordsIn(folded.replace(COUNTS, ' '));
    const hasNumber = folded.search(COUNTS) >= 0;
    const other = words.filter((word) => !calendarWords().has(word));
    if (!hasNumber && other.length === words.length)
        return null;
    const rest = other.filter((word) => !(words.length > 1 && JOINT.test(word)));
    return rest.length > 1 ? null : rest;
}
function isLettering(texts) {
    return texts.length > 1 && texts.every((text, at) => text.toUpperCase() === String.fromCodePoint(A + at));
}


/***/ }),

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ readColumn),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   v7: () => (/* binding */ glyphsIn)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6089);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1390);
/* harmony import */ var _read_sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9339);





/** A percentage, alone or beside a bar that draws it. */
const BAR = '[\\s\u2580-\u259F■□▪▫▰▱●○◯⬛⬜🟩🟨🟥🟦\\[\\]|=#>.-]{0,60}';
const PERCENT = new RegExp(`^(?:\\D{0,3}?|${BAR})(\\d{1,3}(?:[.,]\\d+)?)\\s*[%％]${BAR}$`, 'u');
/** How many of how many are done: `3/10`, `🟩⬜⬜⬜⬜ (1/5)`. */
const SHARE = new RegExp(`^${BAR}[(（]?(\\d{1,4})\\s?[/／]\\s?(\\d{1,4})[)）]?${BAR}$`, 'u');
const MARK = /^\\?\[([^\s\p{L}\p{N}[\]\\])\uFE0F?\\?\](?!\()/u;
/** What says yes and no under `Done?`; a cross there says no where ticks say yes, so then it is left unread. */
const ANSWERS = [/^[xXyY]$/, /^[nN]$/];
/** Korean and Japanese tables answer with a circle and a cross, often typed as letters. */
const CIRCLE_ANSWERS = [/^[oOyY]$/, /^[xXnN]$/];
const CIRCLE = /^[oO]$/;
const KOREAN_OR_JAPANESE = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const TICKED = new RegExp(`^${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}`, 'u');
const OPEN = { meaning: 'todo', note: null, fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
/** Reads what each cell of a column says; its glyphs mean what they mean beside `company`, those of other columns. */
function readColumn(page, { at, name, rows }, company = new Set()) {
    const cells = rows.map((row) => row.cells[at] ?? null);
    const flats = cells.map((cell) => (cell === null ? _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TEXT */ .gd : readCell(page.outline, cell)));
    const texts = flats.map((flat) => flat.text.trim());
    const glyphs = new Set([...company, ...glyphsIn(texts)]);
    const meanings = new Map([...(0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .cellMeanings */ .RM)(glyphs), ...page.glyphs]);
    const answers = answersUnder(name, texts);
    return {
        at,
        cells: cells.map((cell, row) => {
            const text = texts[row] ?? '';
            const flat = flats[row] ?? _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TEXT */ .gd;
            const answer = answers === null ? null : readAnswer(text, answers);
            const sign = answer ?? readStatus(flat, { glyphs: meanings, marks: page.marks });
            return { cell, text, sign, unmapped: sign === null ? (MARK.exec(text)?.[1] ?? null) : null };
        }),
    };
}
/** The signs with which texts begin. */
function glyphsIn(texts) {
    return texts.flatMap((text) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(text)?.glyph ?? []);
}
/** The letters that say yes and no under a header that asks whether a row is done; null under any other. */
function answersUnder(name, texts) {
    if (!(0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoneHeader */ .qI)(name) || texts.some((text) => TICKED.test(text)))
        return null;
    return KOREAN_OR_JAPANESE.test(name) || texts.some((text) => CIRCLE.test(text)) ? CIRCLE_ANSWERS : ANSWERS;
}
function readAnswer(text, [yes, no]) {
    if (yes.test(text))
        return { ...OPEN, meaning: 'done' };
    return no.test(text) ? OPEN : null;
}
/** A cell of raw HTML, or of a picture without a text, is not blank, though it holds no words: it is read as it is written. */
function readCell(outline, cell) {
    const runs = outline.runs(cell);
    const flat = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenRuns */ .fu)(runs);
    if (flat.text.trim() !== '' || !hidesMore(outline, runs))
        return flat;
    const written = outline.source.slice(cell.start, cell.end);
    const lead = /^\s*\|/.exec(written)?.[0].length ?? 0;
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(written.slice(lead).replace(/\|\s*$/, ''), cell.start + lead);
}
function hidesMore(outline, runs) {
    return runs.some((run) => {
        if (run.kind === 'html')
            return !outline.source.startsWith('<!--', run.start);
        return run.kind === 'image' || hidesMore(outline, run.runs);
    });
}
function readStatus(flat, signs) {
    const text = flat.text.trim();
    if ((0,_read_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlankSign */ .M)(text))
        return OPEN;
    // A bar of signs beside a number is no sign by itself.
    const sign = (SHARE.test(text) ? readPart(flat) : (0,_read_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .readSign */ .S)(flat, signs)) ?? readPart(flat);
    return sign !== null && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isStruck */ .Ni)(flat) && sign.meaning !== 'done' ? { ...sign, meaning: 'dropped' } : sign;
}
/** A number that says how far says the status and stays as the note. */
function readPart(flat) {
    const part = readPercent(flat.text.trim());
    if (part === null)
        return null;
    if (part >= 100)
        return { ...OPEN, meaning: 'done' };
    const at = flat.text.search(/\d/);
    const length = /^\d[\d.,\s]*(?:[%％]|[/／]\s?\d+)/u.exec(flat.text.slice(at))?.[0].length ?? 0;
    return part > 0 ? { ...OPEN, meaning: 'doing', note: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, at, at + length) } : OPEN;
}
/** How much is done, of a hundred; null where no number says it alone. */
function readPercent(text) {
    const [, done, total] = SHARE.exec(text) ?? [];
    if (done !== undefined && Number(done) <= Number(total) && Number(total) > 0)
        return Math.floor((100 * Number(done)) / Number(total)) || Math.min(Number(done), 1);
    const percent = PERCENT.exec(text)?.[1];
    return percent === undefined ? null : Number(percent.replace(',', '.'));
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tj: () => (/* binding */ findStatusTables),
  GR: () => (/* binding */ readStatusTables),
  De: () => (/* binding */ tablesOfStatuses)
});

// EXTERNAL MODULE: ./build/src/day.js
var src_day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/parse/fields/fields.js
var fields_fields = __webpack_require__(4154);
// EXTERNAL MODULE: ./build/src/parse/fields/read-fields.js
var read_fields = __webpack_require__(7393);
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js + 1 modules
var read_line = __webpack_require__(6662);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/parse/notations/read-sign.js
var read_sign = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/parse/notations/step-candidate.js
var step_candidate = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/parse/notations/table/columns.js + 1 modules
var table_columns = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-cell.js
var status_cell = __webpack_require__(7731);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/src/parse/notations/table/status-columns.js







/** How many of its filled cells a status column must say in known words or signs; a single unknown one beside two known ones is a slip. */
const ENOUGH = 0.8;
const BOX = /^\\?\[[ xX]?\\?\]/;
/**
 * Finds the columns of statuses; words and signs come before percentages. One row alone is a plan only where its status column is
 * called as those of other tables are that count, `settled`.
 */
function findStatusColumns(page, { header, rows }, settled = new Set()) {
    const columns = header.cells.map((cell, at) => ({ at, name: (0,flat_text/* inlineText */.ln)(page.outline, cell).text, rows }));
    const found = columns.filter(({ name }) => (0,recognise_word/* isStatusHeader */.GB)(name)).map((column) => (0,status_cell/* readColumn */.JB)(page, column));
    const sums = columns.filter(({ name }) => (0,table_columns/* isTotal */.LJ)(name)).map((column) => (0,status_cell/* readColumn */.JB)(page, column));
    const isTally = found.length > 0 && [...found, ...sums].every(isNumbers) && sums.length > 0;
    if (isTally)
        return { named: [], parts: [], unread: [], unnamed: [], isTally };
    const enough = rows.length > 1 ? found : found.filter(({ at }) => settled.has((0,fold_text/* foldText */.TH)(columns[at]?.name ?? '')));
    const known = enough.filter((column) => isRecognised(column, isKnown));
    const plain = known.filter((column) => isRecognised(column, (cell) => isKnown(cell) && (0,status_cell/* readPercent */.oO)(cell.text) === null));
    const read = plain.length > 0 ? plain : known;
    // A column that nobody has filled says less than one beside it.
    const filled = read.filter(({ cells }) => cells.some(isFilled));
    const named = filled.length > 0 ? filled : read.slice(0, 1);
    const unread = found.filter((column) => !read.includes(column));
    return { named, unread, isTally, ...(named.length > 0 ? NO_SIGNS : findSigns(page, columns)) };
}
const NO_SIGNS = { parts: [], unnamed: [] };
/**
 * Columns of signs alone, or of words for statuses: two or more are a matrix where one is a sign for open or begun, or all are
 * explained. An empty column between or behind them is one of them, if it may not hold notes. Yes and no only compare.
 */
function findSigns(page, columns) {
    const texts = columns.map(({ at, rows }) => rows.map((row) => (0,table_columns/* cellText */.Ie)(page, row, at)));
    const like = columns.filter(({ at }) => 
    // Beside ticks a word such as `partial` grades, as a sign does.
    [startsWithSign, isWord].some((test) => texts[at]?.every((text) => (0,read_sign/* isBlankSign */.M)(text) || test(text))));
    const glyphs = new Set(like.flatMap(({ at }) => (0,status_cell/* glyphsIn */.v7)(texts[at] ?? [])));
    const read = like.map((column) => (0,status_cell/* readColumn */.JB)(page, column, glyphs)).filter(({ cells }) => cells.every(isSign));
    const filled = read.filter(({ cells }) => cells.some(isFilled));
    const [first] = filled;
    if (first === undefined)
        return NO_SIGNS;
    const cells = filled.flatMap((column) => column.cells);
    const isOpen = cells.some(({ text, sign }) => BOX.test(text) || (isWord(text) && sign?.meaning === 'todo'));
    const isExplained = glyphs.size > 0 && [...glyphs].every((glyph) => page.glyphs.has(glyph));
    if (filled.length < 2 || !(isOpen || isExplained || !(0,line_glyphs/* isContrast */.NZ)(glyphs)))
        return { parts: [], unnamed: filled.filter((column) => !column.cells.some(({ text }) => isWord(text))) };
    const isPart = (column) => filled.includes(column) || (column.at > first.at && (0,table_columns/* columnKind */.z1)(columns[column.at]?.name ?? '') === null);
    return { parts: read.filter(isPart), unnamed: [] };
}
function startsWithSign(text) {
    return BOX.test(text) || (0,status_cell/* glyphsIn */.v7)([text]).length > 0;
}
function isWord(text) {
    return (0,recognise_word/* cellWordStatus */.vy)(text) !== null && !(0,recognise_word/* isYesOrNo */.Kt)(text);
}
/** A sign that says a status and nothing else, or none. */
function isSign({ sign, text }) {
    return sign !== null && sign.note === null && (0,status_cell/* readPercent */.oO)(text) === null;
}
function isFilled({ text }) {
    return !(0,read_sign/* isBlankSign */.M)(text);
}
/** A mark in brackets is a status, though nobody has said which. */
function isKnown({ sign, unmapped }) {
    return sign !== null || unmapped !== null;
}
function isNumbers({ cells }) {
    return cells.filter(isFilled).every(({ text }) => (0,status_cell/* readPercent */.oO)(text) !== null || /^[\d.,\s]+$/.test(text));
}
function isRecognised(column, passes) {
    const filled = column.cells.filter(isFilled);
    const known = filled.filter(passes).length;
    return known >= ENOUGH * filled.length || (known >= 2 && known === filled.length - 1);
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/src/parse/notations/table/table-group.js




/** The tables of a page but legends, in groups, each group where its first table stands. */
function groupTables(page) {
    const legends = new Set(page.legendSpans.map((span) => span.start));
    const tables = [...(0,walk_outline/* walkBlocks */.Y)(page.outline.blocks)].filter((block) => block.kind === 'table');
    const groups = (0,group_by/* groupBy */.$)(tables.filter(({ start }) => !legends.has(start)), ({ rows: [header] }) => header?.cells.map((cell) => (0,fold_text/* foldText */.TH)((0,flat_text/* inlineText */.ln)(page.outline, cell).text)).join('|') ?? '');
    return [...groups.values()].flatMap((group) => {
        const header = group[0]?.rows[0];
        const rows = group.flatMap((table) => table.rows.slice(1));
        return header === undefined ? [] : [{ tables: group, header, rows }];
    });
}

;// CONCATENATED MODULE: ./build/src/parse/notations/table/status-table.js













/** Finds the rows of tables that have a column of statuses, as `| Sessions | ✅ done |`, and those of matrices. */
function findStatusTables(page) {
    return readStatusTables(page).flatMap((read) => read.rows.flatMap((row) => toStep(page, read, row) ?? []));
}
/** Reads every table but legends; one that is not understood has columns that are not counted, and no rows. */
function readStatusTables(page) {
    const groups = groupTables(page);
    const read = groups.map((group) => readGroup(page, group));
    const settled = new Set(read.flat().flatMap((one) => (one.rows.length > 0 ? headersOf(page, one) : [])));
    // One row alone is a plan beside others of the file.
    return groups.flatMap((group, at) => (group.rows.length > 1 ? (read[at] ?? []) : readGroup(page, group, settled)));
}
/** What the columns of statuses of a table that counts are called. */
function headersOf(page, { table, named }) {
    return named.map(({ at }) => (0,fold_text/* foldText */.TH)((0,flat_text/* inlineText */.ln)(page.outline, table.rows[0]?.cells[at]).text));
}
/** The tables that have steps, or may have some beside other tables of their header. */
function tablesOfStatuses(page) {
    const may = ({ named, parts, unread, unnamed }) => [named, parts, unread, unnamed].some(({ length }) => length > 0);
    return readStatusTables(page)
        .filter(may)
        .map(({ table }) => table);
}
/** A table that says too little by itself is read together with those that have its header, which are read together once. */
function readGroup(page, group, settled) {
    let together = null;
    let before = 0;
    return group.tables.map((table) => {
        const alone = { ...group, tables: [table], rows: table.rows.slice(1) };
        const own = findColumns(page, alone, settled);
        const isOwn = own.counting.length > 0 || group.tables.length === 1;
        if (!isOwn)
            together ??= findColumns(page, group);
        const read = isOwn || together === null ? own : together;
        const first = isOwn ? 0 : before;
        before += alone.rows.length;
        const rows = alone.rows.flatMap((row, nth) => {
            const title = row.cells[(0,table_columns/* findTitle */.OY)(page, row, read.titles) ?? -1];
            const statuses = read.counting.flatMap(({ cells }) => cells[first + nth] ?? []);
            return title === undefined || isSum(page, title, statuses) ? [] : [{ row, title, statuses }];
        });
        return { ...(read.counting.length > 0 ? read.all : own.all), table, rows };
    });
}
function findColumns(page, group, settled) {
    const all = findStatusColumns(page, group, settled);
    const counting = countingIn(all);
    const taken = new Set([...all.named, ...counting].map(({ at }) => at));
    return { all, counting, titles: counting.length === 0 ? [] : (0,table_columns/* titleColumns */.aO)(page, group, taken) };
}
function countingIn({ named, parts }) {
    return parts.length > 0 ? parts : named.slice(0, 1);
}
/** A row that adds up the others is no step. */
function isSum(page, title, statuses) {
    const isNumber = ({ text }) => (0,read_sign/* isBlankSign */.M)(text) || /^\d+$/.test(text) || (0,status_cell/* readPercent */.oO)(text) !== null;
    return statuses.every(isNumber) && (0,table_columns/* isTotal */.LJ)((0,flat_text/* inlineText */.ln)(page.outline, title).text);
}
function toStep(page, { table, named }, { row, title, statuses }) {
    const sign = signOf(statuses);
    if (sign === null)
        return null;
    const { outline } = page;
    const place = { page, table, row };
    const runs = outline.runs(title);
    const at = { line: row.line, column: title.column };
    const line = (0,read_line/* readLine */.X)({ text: (0,flat_text/* inlineText */.ln)(outline, title), runs, within: title, place: at }, outline);
    const others = row.cells.filter((other) => other !== title);
    const marks = statuses.map(({ cell }) => markOf(outline.source, row, cell));
    const [first = { start: row.end, end: row.end }] = marks;
    const mark = { start: first.start, end: marks.at(-1)?.end ?? first.end };
    const fields = [sign.fields, commentFields(place), columnFields(place, named[0]?.at)];
    return (0,step_candidate/* toCandidate */.b)(outline, { notation: 'status-table', span: row, at: mark.start, mark, meaning: sign.meaning }, {
        ...line,
        doing: false,
        spans: {
            ...line.spans,
            note: sign.note && (0,flat_text/* rangeOf */.be)(sign.note, outline.source),
            parts: marks.length > 1 ? marks : [],
            ...dayCell(place, named[0]?.at),
        },
        note: sign.note && (0,flat_text/* foldSpace */.GQ)(sign.note.text),
        fields: fields.reduce(fields_fields/* joinFields */.K, line.fields),
        links: [...line.links, ...others.flatMap((cell) => (0,read_line/* readLinks */.C)({ runs: outline.runs(cell), within: cell }))],
    });
}
/** What the cells of a row say together: done when all parts are that are not dropped, begun when one is. */
function signOf([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first?.sign ?? null;
    const said = [first, ...others].map(({ sign }) => sign?.meaning ?? 'todo').filter((one) => one !== 'dropped');
    const isBegun = said.some((one) => one === 'done' || one === 'doing');
    const part = said.every((one) => one === 'done') ? 'done' : isBegun ? 'doing' : (said[0] ?? 'todo');
    return { meaning: said.length === 0 ? 'dropped' : part, note: null, fields: fields_fields/* NO_FIELDS */.e };
}
/** The content of the status cell; an empty one's place is where a reader would write. */
function markOf(source, row, cell) {
    if (cell === null)
        return { start: row.end, end: row.end };
    const text = source.slice(cell.start, cell.end).trimEnd().replace(/\|$/u, '').trimEnd();
    const lead = /^\|?[^\S\r\n]*/u.exec(text)?.[0].length ?? 0;
    if (lead < text.length)
        return { start: cell.start + lead, end: cell.start + text.length };
    const bar = source.startsWith('|', cell.start) ? 1 : 0;
    const at = cell.start + bar + (source[cell.start + bar] === ' ' ? 1 : 0);
    return { start: Math.min(at, cell.end), end: Math.min(at, cell.end) };
}
/** Where a row says when it was done, in a table with a column for that. */
function dayCell({ page: { outline }, table, row }, status) {
    const header = table.rows[0]?.cells ?? [];
    const isDay = (cell, at) => at !== status && (0,table_columns/* columnKind */.z1)((0,flat_text/* inlineText */.ln)(outline, cell).text) === 'done';
    const cell = row.cells[header.findIndex(isDay)];
    return cell === undefined ? {} : { day: markOf(outline.source, row, cell) };
}
function commentFields({ page, row }) {
    return (0,read_fields/* readCommentFields */.J1)(page.outline.source.slice(row.start, row.end), row);
}
/** Columns of dates, estimates and priorities are fields; what is none of these stays unread. */
function columnFields({ page, table, row }, status) {
    const header = table.rows[0]?.cells ?? [];
    return header.reduce((fields, cell, at) => {
        const kind = at === status ? null : (0,table_columns/* columnKind */.z1)((0,flat_text/* inlineText */.ln)(page.outline, cell).text);
        return (0,fields_fields/* joinFields */.K)(fields, readField(kind, (0,table_columns/* cellText */.Ie)(page, row, at)));
    }, fields_fields/* NO_FIELDS */.e);
}
function readField(kind, text) {
    if (kind === 'estimate')
        return { ...fields_fields/* NO_FIELDS */.e, estimate: (0,recognise_word/* isEstimate */.Bh)(text) ? text : null };
    if (kind === 'priority')
        return { ...fields_fields/* NO_FIELDS */.e, priority: (0,read_fields/* readPriority */.Z8)(text) };
    const day = (0,src_day/* isDay */.N)(text) ? text : null;
    if (kind === 'due')
        return { ...fields_fields/* NO_FIELDS */.e, due: day };
    return kind === 'done' ? { ...fields_fields/* NO_FIELDS */.e, doneOn: day } : fields_fields/* NO_FIELDS */.e;
}


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findPlainSteps)
});

// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/parse/left-out.js + 1 modules
var left_out = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/parse/line/said-status.js
var said_status = __webpack_require__(9018);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/legend.js
var legend = __webpack_require__(8963);
// EXTERNAL MODULE: ./build/src/parse/notations/keyword.js
var notations_keyword = __webpack_require__(9226);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var lettering = __webpack_require__(9036);
// EXTERNAL MODULE: ./build/src/parse/line/outcomes.js
var outcomes = __webpack_require__(67);
// EXTERNAL MODULE: ./build/src/parse/mirrors/stage-names.js
var stage_names = __webpack_require__(6733);
// EXTERNAL MODULE: ./build/src/parse/notations/read-sign.js
var read_sign = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/parse/notations/table/columns.js + 1 modules
var columns = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/src/parse/stages/headings.js
var stages_headings = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/src/parse/stages/read-anchors.js
var read_anchors = __webpack_require__(5174);
;// CONCATENATED MODULE: ./build/src/parse/plain/aside-lists.js












const LABELLED = /^([^:：]{1,40})[:：]\s?(\S.*)/u;
/** A label of more words names a thing: `Git Tutorial for Beginners`. */
const MOST_WORDS = 2;
const EXPLAINED = /^\s?[=＝]/u;
/** What an item says of the plan and not what to learn, as `Goal: …`, `Time: 2 h`: its label is a field's. */
function isFact(title) {
    const [, label, value = ''] = LABELLED.exec(unmarked(title)) ?? [];
    if (label === undefined)
        return false;
    const line = `${label}: …`;
    const isShort = label.trim().split(/\s/u).length <= MOST_WORDS;
    const isField = (0,columns/* columnKind */.z1)(label) !== null || (isShort && [recognise_word/* isStatusHeader */.GB, recognise_word/* isResourceHeading */.xC, outcomes/* isAim */.q7].some((test) => test(label)));
    return isField || (0,recognise_word/* goalOf */.ZZ)(line) !== null || (0,recognise_word/* prerequisitesOf */.Fw)(line) !== null || (0,read_sign/* isBlankSign */.M)(value);
}
/**
 * Finds the lists of which each item only leads to a heading of the file, is called like one, explains a sign, or says what is said
 * in another list under the same labels.
 */
function asideLists(outline) {
    const lists = [...(0,walk_outline/* walkBlocks */.Y)(outline.blocks)].filter((block) => block.kind === 'list');
    const titles = new Map(lists.map((list) => [list, list.items.map((item) => titleOf(outline, item))]));
    const forms = (0,group_by/* groupBy */.$)([...titles], ([, of]) => labelsOf(of));
    const filledIn = [...forms]
        .flatMap(([labels, same]) => (labels !== '' && same.length > 1 ? same : []))
        .filter(isForm);
    const isOverview = overviewTest(outline);
    const others = [...titles].filter(([list, of]) => of.every(explainsSign) || isOverview(list, of));
    return new Set([...filledIn, ...others].map(([list]) => list));
}
/** Tasks may have the same labels from week to week; in a form most lines are fields or still blank. */
function isForm([, titles]) {
    return titles.filter(isFact).length >= stage_names/* MOST */._B * titles.length;
}
function overviewTest(outline) {
    const headings = (0,stages_headings/* openingHeadings */.e)(outline);
    const names = (0,stage_names/* calledNames */.EJ)(headings.map((heading) => (0,read_anchors/* headingTitle */.h)(outline, heading)));
    const anchors = new Set((0,read_anchors/* readAnchors */.D)(outline).values());
    return ({ items }, titles) => {
        const hits = items.filter((item, at) => leadsTo(outline, item, anchors) || isCalled(titles[at] ?? '', names)).length;
        return hits >= stage_names/* ENOUGH */.Pl && hits > stage_names/* MOST */._B * items.length;
    };
}
function isCalled(title, names) {
    return (0,stage_names/* namesOf */.eZ)(title).some((name) => name !== '' && names.has(name));
}
/** Whether an item is a link to a heading of this name, in whichever way the file is addressed. */
function leadsTo(outline, { blocks: [first] }, anchors) {
    if (first?.kind !== 'paragraph')
        return false;
    const runs = outline.runs(first).filter(({ text }) => text.trim() !== '');
    const [link, other] = runs;
    const anchor = link?.url?.split('#', 2)[1];
    return link?.kind === 'link' && other === undefined && anchor !== undefined && anchors.has(anchor.toLowerCase());
}
/** The labels of a list all of whose items have one, else an empty text. */
function labelsOf(titles) {
    const labels = titles.map((title) => LABELLED.exec(unmarked(title))?.[1] ?? '');
    return labels.length < 2 || labels.includes('') ? '' : labels.join('\n');
}
function explainsSign(title, _, all) {
    return all.length > 1 && EXPLAINED.test(title.slice((0,line_glyphs/* readGlyph */.$h)(title)?.length ?? title.length));
}
/** A title without its lettering and the sign that adorns it. */
function unmarked(title) {
    const text = (0,lettering/* unlettered */.VP)(title);
    return text.slice((0,line_glyphs/* readGlyph */.$h)(text)?.length ?? 0).trimStart();
}
function titleOf(outline, { blocks: [first] }) {
    return first?.kind === 'paragraph' ? (0,flat_text/* inlineTitle */.Mi)(outline, first) : '';
}

// EXTERNAL MODULE: ./build/src/parse/plain/plan-blocks.js
var plan_blocks = __webpack_require__(5202);
;// CONCATENATED MODULE: ./build/src/parse/plain/plain-steps.js










/** What looks like a box and is none is a slip to be fixed, no plain item. */
const BOX_LIKE = /^(?:\\?[[［][^\]］]{0,2}[\]］]|[(（][\sxXvV✓✔√✅]?[)）])/u;
const TICKED = new RegExp(`${line_glyphs/* TICK */.Uf}$`, 'u');
const LABEL = /[:：]$/u;
/**
 * The items of a file's plain lists that could be steps: those below `headings` (folded texts) where they are given, else all but
 * resources, prerequisites, legends, tables of contents, labels, contrasts of ticks and crosses, and parts that do not count.
 */
function findPlainSteps(outline, headings = null) {
    const leftOutAt = (0,left_out/* findLeftOut */.NE)(outline);
    const legends = new Set((0,legend/* readLegend */.wz)(outline, () => false).spans.map(({ start }) => start));
    const asides = new Set([...(headings === null ? asideLists(outline) : [])].map(({ start }) => start));
    const isAsideAt = (offset) => leftOutAt(offset) !== null || legends.has(offset) || asides.has(offset);
    const reader = new ListReader(outline, isAsideAt);
    return (0,plan_blocks/* planBlocks */.Sm)(outline, headings).flatMap(({ block, said }) => block.kind === 'list' ? reader.read(block, said) : []);
}
class ListReader {
    #outline;
    #isLeftOut;
    constructor(outline, isLeftOut) {
        this.#outline = outline;
        this.#isLeftOut = isLeftOut;
    }
    /** `said` is the status that stands above the list and holds for items that say none themselves. */
    read(list, said) {
        const glyphs = new Set(list.items.flatMap((item) => (0,line_glyphs/* readGlyph */.$h)(this.#titleOf(item))?.glyph ?? []));
        const meanings = (0,line_glyphs/* listMeanings */.DD)(glyphs);
        const isContrast = [...glyphs].some((glyph) => (0,line_glyphs/* isCross */.hx)(glyph) && !meanings.has(glyph));
        if (this.#isLeftOut(list.start) || isContrast)
            return [];
        return list.items.flatMap((item) => {
            const step = this.#readItem(item, said, meanings);
            const label = this.#titleOf(item);
            if (LABEL.test(label) && (0,plan_blocks/* isAside */.Zl)(label))
                return [];
            const inner = step?.meaning ?? (0,plan_blocks/* statusOf */.c2)([label]) ?? said;
            const below = item.blocks.flatMap((block) => (block.kind === 'list' ? this.read(block, inner) : []));
            return step === null ? below : [step, ...below];
        });
    }
    #readItem(item, said, meanings) {
        const [first] = item.blocks;
        const title = this.#titleOf(item);
        if (first?.kind !== 'paragraph' || item.check !== null || this.#isLeftOut(item.start))
            return null;
        if (title === '' || LABEL.test(title) || BOX_LIKE.test(title) || isFact(title))
            return null;
        const runs = this.#outline.runs(first).filter(({ text }) => text.trim() !== '');
        const written = this.#outline.source.slice(first.start, first.end).trimEnd();
        // A status alone names the list below it.
        if (runs.every(leadsInside) || (0,recognise_word/* wordStatus */.td)(title) !== null)
            return null;
        const { start, line } = first;
        const place = { start, end: start + written.length, line };
        const keyword = (0,notations_keyword/* readKeyword */.sV)(this.#outline, item);
        if (keyword !== null)
            return { ...place, word: keyword.titleAt - start, text: (0,flat_text/* foldSpace */.GQ)(keyword.text.text), meaning: keyword.meaning };
        const sign = (0,line_glyphs/* readGlyph */.$h)(title);
        const signed = sign === null ? undefined : meanings.get(sign.glyph);
        // A sign that stands as it is seen is what the box says.
        if (sign !== null && signed !== undefined && written.startsWith(`${title.slice(0, sign.length)} `)) {
            const text = title.slice(sign.length).trimStart();
            return { ...place, word: written.length - written.slice(sign.length).trimStart().length, text, meaning: signed };
        }
        const glyph = signed ?? (TICKED.test(title) ? 'done' : (0,said_status/* saidStatus */.c)(title));
        const { doing, struck } = (0,read_item/* readItem */.k0)(this.#outline, item, { text: (0,flat_text/* flattenRuns */.fu)(runs), signed: false });
        // What its own words say is read from them behind a box too.
        return { ...place, word: 0, text: title, meaning: glyph ?? (doing || struck || said === 'todo' ? null : said) };
    }
    #titleOf({ blocks: [first] }) {
        return first?.kind === 'paragraph' ? (0,flat_text/* inlineTitle */.Mi)(this.#outline, first) : '';
    }
}
function leadsInside({ kind, url }) {
    return kind === 'link' && url !== null && url.startsWith('#');
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ planBlocks),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8350);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2378);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6089);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1390);






const TRAILING_TICK = new RegExp(`${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}$`, 'u');
const LEADING_TICK = new RegExp(`^${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}`, 'u');
const LABEL = /[:：]$/u;
/** The lists and tables of a file that may be its plan: those below `headings` (folded texts) where they are given, else all but those that are named as resources, prerequisites or advice. */
function planBlocks(outline, headings = null) {
    const open = [];
    const isDone = doneHeadings(outline);
    const isMeant = (titles, label) => headings === null ? ![...titles, label].some(isAside) : titles.some((title) => isNamed(title, headings));
    return outline.blocks.flatMap((block, at, blocks) => {
        if (block.kind === 'heading') {
            while ((open.at(-1)?.level ?? 0) >= block.level)
                open.pop();
            open.push({ level: block.level, title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block) });
        }
        if (block.kind !== 'list' && block.kind !== 'table')
            return [];
        const titles = open.map(({ title }) => title);
        const label = labelOf(outline, blocks[at - 1]);
        if (!isMeant(titles, label))
            return [];
        const ticked = open.some(({ title, level }) => isDone(title, level)) ? 'done' : null;
        return [{ block, said: statusOf([...titles, label]) ?? ticked }];
    });
}
/** A heading is named as it is written, or as messages name it: without its marks. */
function isNamed(title, names) {
    return [title, (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTitle */ .c)(title)].some((one) => names.includes((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(one)));
}
/** A tick in a heading says done where others of its level have none; in a row of signs that only adorn it is one of them. */
function doneHeadings(outline) {
    const headings = outline.blocks.filter((block) => block.kind === 'heading');
    const levels = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(headings, ({ level }) => level);
    const rows = new Map([...levels].map(([level, of]) => {
        const titles = of.map((heading) => (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, heading));
        const isMixed = titles.some((title) => !TRAILING_TICK.test(title) && !LEADING_TICK.test(title));
        return [level, { isMixed, isAdorned: titles.some(isAdorned) }];
    }));
    return (title, level) => {
        const { isMixed = false, isAdorned = true } = rows.get(level) ?? {};
        return isMixed && (TRAILING_TICK.test(title) || (LEADING_TICK.test(title) && !isAdorned));
    };
}
function isAdorned(title) {
    const sign = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(title)?.glyph;
    return sign !== undefined && !(0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatusSign */ .Wv)(sign);
}
/** The line that names a list: one that ends in a colon or is bold as a whole. */
function labelOf(outline, block) {
    if (block?.kind !== 'paragraph')
        return '';
    const runs = outline.runs(block);
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
    return LABEL.test(text) || runs.every(({ kind }) => kind === 'strong') ? text : '';
}
/** Whether lists below a heading or label are no plan. */
function isAside(label) {
    const name = (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTitle */ .c)(label);
    const tests = [_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isResourceHeading */ .xC, _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isUsageHeading */ .oM, _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isAsideHeading */ .$2, _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinishedHeading */ .Vb];
    return tests.some((test) => test(name)) || (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .prerequisitesOf */ .Fw)(`${name}: …`) !== null;
}
/** The status that the innermost label names which is a status word as a whole. */
function statusOf(labels) {
    return labels.reduce((said, label) => (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .wordStatus */ .td)((0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTitle */ .c)(label)) ?? said, null);
}


/***/ }),

/***/ 7965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MOST_NEEDS)
/* harmony export */ });
/** How many ids of needed steps the JSON lists for one step. */
const MOST_NEEDS = 200;


/***/ }),

/***/ 9528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ placeInColumn),
/* harmony export */   Zq: () => (/* binding */ columnStatus),
/* harmony export */   aR: () => (/* binding */ isOpenBox),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(841);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1390);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9110);
/* harmony import */ var _read_anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5174);





/**
 * Finds the headings that are status words, as `In progress`, on a level that has two of different meanings: one alone may be a topic.
 * Of a file that is a board all second headings are columns.
 */
function findColumns(outline, isBoard) {
    const headings = (0,_headings_js__WEBPACK_IMPORTED_MODULE_2__/* .openingHeadings */ .e)(outline);
    const said = headings.map((heading) => columnStatus((0,_read_anchors_js__WEBPACK_IMPORTED_MODULE_3__/* .headingTitle */ .h)(outline, heading)));
    const levels = [1, 2, 3, 4, 5, 6].filter((level) => {
        const meanings = said.filter((meaning, at) => meaning !== null && headings[at]?.level === level);
        return new Set(meanings).size > 1 || (isBoard && level === 2);
    });
    const parts = [];
    const open = [];
    for (const [at, { start, level }] of headings.entries()) {
        const meaning = said[at] ?? null;
        const isColumn = levels.includes(level) && (meaning !== null || (isBoard && level === 2));
        while ((open.at(-1)?.level ?? 0) >= level)
            open.pop();
        const part = { start, level, isColumn, meaning: isColumn ? meaning : (open.at(-1)?.meaning ?? null) };
        open.push(part);
        parts.push(part);
    }
    const all = parts.map(({ start }) => start);
    return {
        starts: new Set(parts.flatMap(({ start, isColumn }) => (isColumn ? [start] : []))),
        meaningAt: (offset) => parts[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_4__/* .lowerBound */ .y)(all, offset + 1) - 1]?.meaning ?? null,
    };
}
/** The status that a heading names as a whole; null where it names none. */
function columnStatus(title) {
    return (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__/* .wordStatus */ .td)((0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTitle */ .c)(title).replace(/^[^\p{L}]+/u, ''));
}
/** An open box is begun, dropped or parked where its column says so; a column never ticks one. */
function placeInColumn(candidate, { meaningAt }) {
    const meaning = isOpenBox(candidate) ? meaningAt(candidate.span.start) : null;
    if (meaning === 'parked')
        return { ...candidate, parked: true };
    return meaning === 'doing' || meaning === 'dropped' ? { ...candidate, status: meaning } : candidate;
}
/** Whether a step is a box that is neither ticked nor begun. */
function isOpenBox({ notation, status }) {
    return status === 'todo' && (notation === 'task-list' || notation === 'marked-box');
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findHeadings),
/* harmony export */   e: () => (/* binding */ openingHeadings)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);
/* harmony import */ var _read_anchors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5174);


/** The headings of a file, with the steps below each. A heading inside a list or quote opens nothing, but takes its anchor. */
function findHeadings(outline, offsets) {
    const anchors = (0,_read_anchors_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnchors */ .D)(outline);
    const headings = openingHeadings(outline);
    const ends = headingEnds(headings, outline.source.length);
    return headings.map((block, at) => {
        const end = ends[at] ?? outline.source.length;
        const title = (0,_read_anchors_js__WEBPACK_IMPORTED_MODULE_0__/* .headingTitle */ .h)(outline, block);
        const steps = (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .countBetween */ .c)(offsets, block.start, end);
        return { title, block, level: block.level, anchor: anchors.get(block) || null, end, steps };
    });
}
/** An empty bullet below a line, as a form that nobody has filled in, is drawn as a heading; nobody meant one. */
const EMPTY_BULLET = /[\r\n] {0,3}-\s*$/;
/** The headings that open parts: all that stand in no list or quote and are meant as headings. */
function openingHeadings({ blocks, source }) {
    return blocks.filter((block) => block.kind === 'heading' && !EMPTY_BULLET.test(source.slice(block.start, block.end)));
}
/** A heading's part ends where the next heading of its level or a higher one begins; found from the back in one pass. */
function headingEnds(headings, length) {
    const next = Array(7).fill(length);
    return headings
        .toReversed()
        .map((heading) => {
        const end = Math.min(...next.slice(1, heading.level + 1));
        next[heading.level] = heading.start;
        return end;
    })
        .toReversed();
}


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ itemOpenings),
/* harmony export */   um: () => (/* binding */ labelOpenings),
/* harmony export */   x$: () => (/* binding */ boldOpenings),
/* harmony export */   yl: () => (/* binding */ summaryOpenings)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(841);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2378);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _nest_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7954);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9110);






/** Paragraphs that are one bold text and nothing else. */
function boldOpenings(outline, offsets) {
    const openings = outline.blocks.flatMap((block) => (block.kind === 'paragraph' ? boldOpening(outline, block) : []));
    return close(outline, openings, offsets);
}
/** `<summary>` titles; each part ends at the `</details>` of its own. */
function summaryOpenings(outline, offsets) {
    const htmls = outline.blocks.filter((block) => block.kind === 'html');
    const ends = new Map();
    const open = [];
    for (const block of htmls) {
        for (const [, slash] of block.text.matchAll(/<(\/?)details\b/gi)) {
            const opened = slash === '' ? undefined : open.pop();
            if (slash === '')
                open.push(block);
            if (opened !== undefined)
                ends.set(opened, block.start);
        }
    }
    const openings = htmls.flatMap((block) => summaryOpening(block, ends.get(block)));
    return close(outline, openings, offsets);
}
/** Plain lines that end in a colon, directly before a block that holds steps, or in a fence before lines that are steps. */
function labelOpenings(outline, offsets) {
    const openings = outline.blocks.flatMap((block, at) => block.kind === 'paragraph' || (block.kind === 'code' && block.fenced)
        ? colonOpenings(outline, block, { next: outline.blocks[at + 1], offsets })
        : []);
    return close(outline, openings, offsets);
}
/** Top-level items without a mark that have steps below. */
function itemOpenings(outline, offsets) {
    const items = outline.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const starts = new Set(offsets);
    const plain = items.filter((item) => item.check === null && !starts.has(item.start));
    const openings = plain.map((item) => ({
        title: (0,_nest_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .itemTitle */ .w)(outline, item),
        block: item.blocks[0] ?? item,
        end: item.end,
    }));
    return close(outline, openings.filter((opening) => opening.title !== ''), offsets);
}
function close(outline, openings, offsets) {
    const headings = (0,_headings_js__WEBPACK_IMPORTED_MODULE_4__/* .openingHeadings */ .e)(outline).map((heading) => heading.start);
    return openings.flatMap(({ title, block, end: own }, at) => {
        const heading = headings[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerBound */ .y)(headings, block.end)] ?? outline.source.length;
        const end = own ?? Math.min(heading, openings[at + 1]?.block.start ?? heading);
        const steps = (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_5__/* .countBetween */ .c)(offsets, block.start, end);
        return steps === 0 ? [] : [{ title, block, level: 0, anchor: null, end, steps }];
    });
}
/** Marks and counts may stand around the bold text; behind the name of a status they are that status. */
function boldOpening(outline, block) {
    const runs = outline.runs(block).filter((run) => run.kind !== 'html');
    const bold = runs.filter((run) => run.kind === 'strong');
    const [only] = bold;
    if (only === undefined || bold.length !== 1 || runs.some((run) => run !== only && run.kind !== 'text'))
        return [];
    const [own, all] = [(0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(only.text), (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenRuns */ .fu)(runs).text)];
    if (own === '' || (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTitle */ .c)(all) !== (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTitle */ .c)(own))
        return [];
    const isAlone = all.replace(/\s?[:：]$/u, '') === own.replace(/\s?[:：]$/u, '');
    return isAlone || !(0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatusHeader */ .GB)(own.replace(/[:：]$/u, '')) ? [{ title: all, block }] : [];
}
function summaryOpening(block, end) {
    const [, opened = ''] = block.text.split(/<summary(?:\s[^<>]*)?>/i, 2);
    const [title = '', closed] = opened.split(/<\/summary>/i, 2);
    if (closed === undefined)
        return [];
    const opening = { title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(title.replace(/<[^<>]*>/g, '')), block };
    return [end === undefined ? opening : { ...opening, end }];
}
/** A label may be any line of its paragraph: lettered lines follow their label without a blank line. */
function colonOpenings(outline, block, below) {
    const openings = [];
    for (let line = block.kind === 'code' ? block.content : block.line; line <= block.endLine; line += 1) {
        const start = Math.max(outline.lines[line - 1] ?? 0, block.start);
        const end = Math.min(outline.lines[line] ?? outline.source.length, block.end);
        const text = outline.source.slice(start, end).trim();
        const holder = line < block.endLine ? { start: end, end: block.end } : below.next;
        const holds = holder !== undefined &&
            holder.kind !== 'heading' &&
            (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_5__/* .countBetween */ .c)(below.offsets, holder.start, holder.end) > 0;
        if (/[:：]$/.test(text) && holds)
            openings.push({ title: plainTitle(outline, block, text), block: { ...block, start, end, line } });
    }
    return openings;
}
/** A label that is the whole paragraph may hold inline Markdown; one line of several is taken as it stands. */
function plainTitle(outline, block, text) {
    return block.kind === 'paragraph' && block.line === block.endLine ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block) : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(text);
}


/***/ }),

/***/ 7288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ flattenParts),
/* harmony export */   W6: () => (/* binding */ stageAround),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   ay: () => (/* binding */ stagesFirst),
/* harmony export */   qw: () => (/* binding */ partsAround)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

/** The parts around an offset, the outermost first. Parts of one level stand in order and never overlap. */
function partsAround(parts, offset) {
    const part = parts[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(parts, offset + 1, ({ start }) => start) - 1];
    return part === undefined || part.end <= offset ? [] : [part, ...partsAround(part.parts, offset)];
}
/** The innermost stage around an offset, null where there is none. */
function stageAround(parts, offset) {
    return partsAround(parts, offset).findLast(({ isStage }) => isStage) ?? null;
}
/** The outermost stages among parts. */
function stagesOf(parts) {
    return parts.flatMap((part) => (part.isStage ? [part] : stagesOf(part.parts)));
}
/** All parts, inner ones too, in the order of writing. */
function flattenParts(parts) {
    return parts.flatMap((part) => [part, ...flattenParts(part.parts)]);
}
/** All parts, the stages before the headings that are none: of two parts of one name the stage is meant. */
function stagesFirst(parts) {
    return flattenParts(parts).toSorted((a, b) => Number(b.isStage) - Number(a.isStage));
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAnchors),
/* harmony export */   h: () => (/* binding */ headingTitle)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);



/** GitHub makes the fragment of every heading in the file, wherever it stands and though it is written in HTML, and numbers equal ones. */
function readAnchors(outline) {
    const slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    const anchors = new Map();
    let opened;
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkBlocks */ .Y)(outline.blocks)) {
        if (block.kind === 'heading') {
            const text = drawnText(outline.runs(block));
            // The line of a box that the next one underlines is a heading behind its box.
            anchors.set(block, slugger.slug(block === opened ? text.replace(BOX, '') : text));
        }
        if (block.kind === 'item')
            opened = block.blocks[0];
        if (block.kind === 'html')
            for (const text of htmlHeadings(block.text))
                slugger.slug(text);
    }
    return anchors;
}
/** What a heading is called: its text without pictures, unless they are all there is. */
function headingTitle(outline, heading) {
    const runs = outline.runs(heading);
    const drawn = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldSpace */ .GQ)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenRuns */ .fu)(runs.filter(({ kind }) => kind !== 'image')).text);
    return drawn === '' ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldSpace */ .GQ)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenRuns */ .fu)(runs).text) : drawn;
}
/** The text that is drawn, with its blanks: tags have none, and what describes a picture is no text. */
function drawnText(runs) {
    return runs
        .map(({ kind, text, runs: inner }) => {
        if (kind === 'html' || kind === 'image')
            return '';
        return inner.length > 0 ? drawnText(inner) : text;
    })
        .join('');
}
const BOX = /^\[[ xX]\]\s/;
const TAG = /<(\/?)h[1-6](?:\s[^<>]*)?>/giu;
const OTHER_TAG = /<[^<>]*>/gu;
/** Signs that are written by their names are left out of fragments, whichever they are. */
const REFERENCE = /&[a-z]{2,8};/giu;
/** The texts of the headings that are written as tags. */
function htmlHeadings(html) {
    const text = withoutComments(html);
    const tags = [...text.matchAll(TAG)];
    return tags.flatMap((tag, at) => {
        const close = tags[at + 1];
        if (tag[1] !== '' || close?.[1] !== '/')
            return [];
        const inner = text.slice(tag.index + tag[0].length, close.index);
        return [inner.replace(OTHER_TAG, '').replace(REFERENCE, '')];
    });
}
function withoutComments(html) {
    const [first = '', ...others] = html.split('<!--');
    return first + others.map((other) => other.slice(other.indexOf('-->') + 3)).join('');
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BOXES)
/* harmony export */ });
/** What was clearly meant as a box and is none on GitHub. Where a fix is found, it is the way out. */
const BOXES = {
    'empty-brackets': {
        severity: 'warning',
        means: 'GitHub draws no box of empty brackets; a space belongs between them.',
        wayOut: 'Write "[ ]" with a space.',
        example: '- [] Sets',
    },
    'padded-box': {
        severity: 'warning',
        means: 'GitHub draws no box with a tab or with more than its mark between the brackets.',
        wayOut: 'Write "[ ]" or "[x]".',
        example: '- [ x] Sets',
    },
    'no-space-after-box': {
        severity: 'warning',
        means: 'GitHub draws no box without a space after it.',
        wayOut: 'If you meant a box and no link, add a space after the brackets.',
        example: '- [x]Sets',
    },
    'no-space-before-box': {
        severity: 'warning',
        means: 'A list item needs a space between the bullet and the box.',
        wayOut: 'Add a space there.',
        example: '-[ ] Sets',
    },
    'wide-box': {
        severity: 'warning',
        means: 'GitHub draws a box only of plain brackets with a space or an x, in a list item.',
        wayOut: 'Write "- [ ]" or "- [x]".',
        example: '- ［ ］ Sets',
    },
    'escaped-box': {
        severity: 'warning',
        means: 'A backslash turns this box or its bullet into plain text.',
        wayOut: 'Remove it.',
        example: '- \\[ ] Sets',
    },
    'box-in-emphasis': {
        severity: 'warning',
        means: 'GitHub draws no box inside emphasis; the box belongs before it, in a list item.',
        wayOut: 'Write the box first.',
        example: '- **[ ] Sets**',
    },
    'no-bullet': {
        severity: 'warning',
        means: 'This is not a list item, so GitHub draws no box.',
        wayOut: 'Start the line with "- ".',
        example: '• [ ] Sets',
    },
    'round-box': {
        severity: 'warning',
        means: 'GitHub draws boxes in square brackets only.',
        wayOut: 'Write "[ ]".',
        example: '- ( ) Sets',
    },
    'word-in-box': {
        severity: 'warning',
        means: 'A line beside boxes has a word in brackets where they have a space or an x, so it is not counted.',
        wayOut: 'Write "[x]" for what is done and "[ ]" for what is open.',
        example: '- [ ] Sets\n- [Done] Maps',
    },
    'ballot-box': {
        severity: 'warning',
        means: 'GitHub does not draw this character as a box, and a list of one such sign alone is not counted.',
        wayOut: 'Write "[ ]" or "[x]".',
        example: '- ☐ Sets',
    },
    'swallowed-list': {
        severity: 'warning',
        means: 'This line looks like a list item, but belongs to the paragraph above it.',
        wayOut: 'Add an empty line above it, or move it to the left.',
        example: 'Topics\n    - [ ] Sets',
    },
    'indented-box': {
        severity: 'warning',
        means: 'This line is indented so far that Markdown reads it as code.',
        wayOut: 'Move it to the left.',
        example: '    - [ ] Sets',
    },
    'box-in-heading': {
        severity: 'warning',
        means: 'GitHub draws no box in a heading.',
        wayOut: 'Write the steps of this part as list items.',
        example: '## [ ] Sets',
    },
    'box-in-cell': {
        severity: 'warning',
        means: 'GitHub draws no box in a table.',
        wayOut: 'Call the column "Status" and it counts, or write the rows as list items.',
        example: '| Topic | Known |\n| --- | --- |\n| Sets | [ ] |',
    },
    'box-in-html': {
        severity: 'warning',
        means: 'GitHub reads this line as HTML and draws no box.',
        wayOut: 'Add an empty line after the tag above, so that Markdown begins again.',
        example: '<details>\n- [ ] Sets\n</details>',
    },
    'html-checkbox': {
        severity: 'warning',
        means: 'GitHub removes input elements, so nothing shows here.',
        wayOut: 'Write a list item with "[ ]" instead.',
        example: '<input type="checkbox"> Sets',
    },
    'several-boxes': {
        severity: 'warning',
        means: 'GitHub draws only one box of a line, the first one of a list item.',
        wayOut: 'Give each a list item of its own.',
        example: '- [x] Sets | [ ] Maps',
    },
    'box-without-text': {
        severity: 'info',
        means: 'A box without text after it on its line is no step.',
        wayOut: 'Write after it what to learn.',
        example: '- [ ]',
    },
};


/***/ }),

/***/ 7182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   kk: () => (/* binding */ lineAround),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);

/** The line that holds an offset. */
function lineAround(outline, line) {
    const start = outline.lines[line - 1] ?? 0;
    const text = outline.source.slice(start, outline.lines[line] ?? outline.source.length);
    return { start, text: (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndOf */ .fC)(text, /[\r\n]/) };
}
/** The line with the piece from `start` to `end`, offsets in the source, written anew. */
function changeLine(line, { start, end }, text) {
    return line.text.slice(0, start - line.start) + text + line.text.slice(end - line.start);
}
/** The blanks that put a line of its own where the content of an item, or of another block, stands: a tab before it stays one. */
function indentOf(outline, block) {
    const at = block.kind === 'item' ? contentOf(block) : block;
    return lineAround(outline, at.line)
        .text.slice(0, at.column - 1)
        .replace(/\S/gu, ' ');
}
/** remark lets the first paragraph of an item begin behind its box, where the content of the item does not. */
function contentOf(item) {
    return item.box ?? item.blocks[0] ?? item;
}


/***/ }),

/***/ 1168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepCounter)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

/** Counts the steps that begin between two offsets. */
function stepCounter(counted) {
    const starts = (kept) => kept.map(({ span }) => span.start).sort((a, b) => a - b);
    const all = starts(counted.filter(({ status }) => status !== 'dropped'));
    const done = starts(counted.filter(({ status }) => status === 'done'));
    return (start, end) => ({ done: (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .countBetween */ .c)(done, start, end), total: (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .countBetween */ .c)(all, start, end) });
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ findDuplicates),
/* harmony export */   O_: () => (/* binding */ COUNTING),
/* harmony export */   To: () => (/* binding */ findOpenBelowDone),
/* harmony export */   ur: () => (/* binding */ findLeftOutBoxes),
/* harmony export */   ye: () => (/* binding */ findNoSteps)
/* harmony export */ });
/* harmony import */ var _parse_stages_find_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9528);

/** A title is shown up to so many characters. */
const LONGEST = 80;
/** Why something is not counted, or not as its writer may think. */
const COUNTING = {
    'no-steps': {
        severity: 'error',
        means: 'No step was found in this file. Beside files that have steps it is only an info.',
        wayOut: 'Write each step as a list item with a box: "- [ ] What to learn".',
        example: '# Go\n\nI want to learn Go.',
    },
    'left-out': {
        severity: 'info',
        means: 'A box is not counted, because it only answers a question (Yes, Partly, No) or stands in a sample or in a part that explains the file or is switched off.',
        wayOut: 'Move it to another part, if it is a step.',
        example: '# Go\n\n- [ ] Sets\n\n## How to use this file\n\n- [x] Tick what you know',
    },
    'open-below-done': {
        severity: 'info',
        means: 'A box is open, though its heading says that what stands below it is done. It counts as open.',
        wayOut: 'Tick it, or move it below another heading.',
        example: '## To do\n\n- [ ] Sets\n\n## Done\n\n- [x] Maps\n- [ ] Trees',
    },
    duplicate: {
        severity: 'info',
        means: 'A row or line says a step again that stands as a box in a stage of the same title, so it is not counted.',
        wayOut: 'You need not do anything.',
        example: '- [ ] Sets\n- [ ] Maps\n\n| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Trees | to do |',
    },
};
/** Drawn boxes that don't count, and why. */
function findLeftOutBoxes({ candidates, leftOutAt }) {
    return candidates.flatMap(({ notation, span, line, column }) => {
        const part = notation === 'task-list' ? leftOutAt(span.start) : null;
        return part === null
            ? []
            : [{ code: 'left-out', line, column, message: `This box is not counted: ${part.reason}.` }];
    });
}
/** Open boxes in a column of what is done. */
function findOpenBelowDone({ counted, columns }) {
    const open = counted.filter((candidate) => (0,_parse_stages_find_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpenBox */ .aR)(candidate) && columns.meaningAt(candidate.span.start) === 'done');
    return open.map(({ line, column }) => ({ code: 'open-below-done', line, column }));
}
/** Steps that another notation says already. */
function findDuplicates({ repeats }) {
    return Array.from(repeats, ([{ line, column }, first]) => ({
        code: 'duplicate',
        line,
        column,
        message: `Line ${first.line} says this step already, in the same stage, so it is not counted again.`,
    }));
}
/** A file without steps, null where it has any; `found` is what else was found in it. */
function findNoSteps(draft, found) {
    if (draft.steps.length > 0)
        return null;
    const message = `No step was found here. ${wayOut(draft, found)}`;
    return { code: 'no-steps', line: 1, column: 1, message };
}
/** Lines that are nearly boxes were meant as the steps: what a plain list would become is no help beside them. */
function wayOut({ path, preview }, nearly) {
    const fixable = nearly.filter(({ fix }) => fix !== null).length;
    if (fixable > 0)
        return `"trailmark check --fix" makes boxes of ${fixable === 1 ? 'the line that is' : `the ${fixable} lines that are`} nearly one.`;
    if (nearly.length > 0)
        return `Line ${nearly[0]?.line} was meant as one and is reported by itself: fix it first.`;
    if (preview.length === 0)
        return COUNTING['no-steps'].wayOut;
    const lines = preview.map(previewLine).join('');
    return `"trailmark convert ${quoteArgument(path)} --write" makes steps of its lists, which would begin:${lines}`;
}
function previewLine({ text, meaning }) {
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    return `\n  - [${meaning === 'done' ? 'x' : ' '}] ${shown}`;
}
/** A path that a shell would split stands in quotation marks. */
function quoteArgument(path) {
    return /^[\w./@%+=:,-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT),
/* harmony export */   L: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _parse_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _parse_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _parse_stages_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7288);
/* harmony import */ var _count_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1168);





/** What a file says of itself by hand and its steps do not bear out. */
const DRIFT = {
    'wrong-count': {
        severity: 'info',
        means: 'A heading, a step or a line of progress says other numbers than are counted below it.',
        wayOut: 'Correct the numbers, or leave them to Trailmark.',
        example: '## Go (2/3)\n\n- [x] Sets\n- [ ] Maps\n- [ ] Trees',
    },
    'tick-over-open': {
        severity: 'info',
        means: 'A heading has a tick, but steps below it are open.',
        wayOut: 'Take the tick out, or tick the steps.',
        example: '## ✅ Go\n\n- [x] Sets\n- [ ] Maps',
    },
};
const COUNT = /(^|[\s(（[【:：\-–—])(\d{1,4})\s?[/／]\s?(\d{1,4})(?=$|[\s)）\]】,，、;；.。]|\p{Script=Han}|\p{Script=Hangul})/u;
/** `## 7/23` is a day. */
const NOTHING_ELSE = /^\P{L}*$/u;
const TICKED = new RegExp(_parse_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .TICK */ .Uf, 'u');
const NOTHING = { done: 0, total: 0 };
/** A count or a tick in a heading that is not so, and a count in a line of progress below one. */
function findDrift(draft) {
    return [...findDriftOfParts(draft), ...findDriftOfSteps(draft.page.outline, draft.steps)];
}
function findDriftOfParts({ page: { outline }, counted, parts }) {
    const countOf = (0,_count_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .stepCounter */ .R)(counted);
    const counts = new Map((0,_parse_stages_part_js__WEBPACK_IMPORTED_MODULE_4__/* .flattenParts */ .PR)(parts).map(({ start, end }) => [start, countOf(start, end)]));
    const headings = readHeadings(outline, counts);
    let above = countOf(0, outline.source.length);
    return outline.blocks.flatMap((block) => {
        const heading = headings.get(block.start);
        if (block.kind === 'heading')
            above = heading?.count ?? NOTHING;
        if (above.total === 0)
            return [];
        const told = heading === undefined ? tellLine(outline, block, above) : tellHeading(heading);
        return told === null ? [] : [{ line: block.line, column: block.column, ...told }];
    });
}
/** What an editor such as Org mode keeps behind a step that has steps: `[1/2]` counts those directly below it. */
const COUNTER = /^\[(\d{1,4})\/(\d{1,4})\]$/;
function findDriftOfSteps(outline, steps) {
    return steps.flatMap(({ candidate: { line, column, spans }, steps: inner }) => {
        if (inner.length === 0)
            return [];
        const counters = spans.fields.flatMap(({ start, end }) => {
            const [, done, total] = COUNTER.exec(outline.source.slice(start, end)) ?? [];
            return total === undefined ? [] : [{ done: Number(done), total: Number(total) }];
        });
        const own = counters
            .flatMap((written) => tellStep(written, inner) ?? [])
            .map((told) => ({ line, column, ...told }));
        return [...own, ...findDriftOfSteps(outline, inner)];
    });
}
function tellStep(written, inner) {
    const near = countDrafts(inner);
    const isSo = [near, countDrafts(listDrafts(inner))].some((count) => count.done === written.done && count.total === written.total);
    return isSo ? null : wrong(written, near);
}
function listDrafts(steps) {
    return steps.flatMap((step) => [step, ...listDrafts(step.steps)]);
}
function countDrafts(steps) {
    const counted = steps.filter(({ candidate: { status } }) => status !== 'dropped');
    return { done: counted.filter(({ candidate: { status } }) => status === 'done').length, total: counted.length };
}
function readHeadings(outline, counts) {
    const levels = new Map();
    return new Map(outline.blocks.flatMap((block) => {
        const count = counts.get(block.start);
        if (block.kind !== 'heading' || count === undefined || count.total === 0)
            return [];
        const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
        const others = levels.get(block.level) ?? [];
        levels.set(block.level, others);
        const written = NOTHING_ELSE.test(text) ? null : readCount(text);
        const heading = { count, written, isTicked: TICKED.test(text), others };
        others.push(heading);
        return [[block.start, heading]];
    }));
}
function tellLine(outline, block, count) {
    if (block.kind !== 'paragraph')
        return null;
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
    const [name] = text.split(/[:：]/u, 1);
    const written = name !== undefined && name.length < text.length && (0,_parse_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatusHeader */ .GB)(name) ? readCount(text) : null;
    // Another total counts other things: weeks, lessons, days.
    return written === null || written.total !== count.total || written.done === count.done
        ? null
        : wrong(written, count);
}
function tellHeading({ count, written, isTicked, others }) {
    const isCount = written !== null && (written.total === count.total || written.isApart || !isDayLike(written));
    if (isCount && (written.done !== count.done || written.total !== count.total))
        return wrong(written, count);
    // Where all have one, a tick adorns.
    if (!isTicked || count.done === count.total || (others.length > 1 && others.every((other) => other.isTicked)))
        return null;
    const message = `This heading has a tick, but ${count.total - count.done} of its ${count.total} steps are open.`;
    return { code: 'tick-over-open', message };
}
/** `6/12` may be a day of the year. */
function isDayLike({ done, total }) {
    return Math.min(done, total) <= 12 && Math.max(done, total) <= 31;
}
function readCount(text) {
    const [, before = '', done, total] = COUNT.exec(text) ?? [];
    // More done than there are is no count but a date: 2025/12.
    if (done === undefined || total === undefined || Number(done) > Number(total))
        return null;
    return { done: Number(done), total: Number(total), isApart: /[(（[【]/.test(before) };
}
function wrong(written, count) {
    const message = `This says ${written.done}/${written.total}; counted are ${count.done} done of ${count.total}.`;
    return { code: 'wrong-count', message };
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V3: () => (/* binding */ findBadValues),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   cR: () => (/* binding */ findFrontMatterProblems),
/* harmony export */   gF: () => (/* binding */ findNearKeys)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5527);
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6459);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);
/* harmony import */ var _parse_fields_field_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _parse_stages_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7288);





/** What is wrong with front matter and fields. */
const FIELDS = {
    'front-matter': {
        severity: 'error',
        means: 'The YAML at the top of the file can not be read, or a value in it is none that its key takes.',
        wayOut: 'Correct the line that the message names, or remove the lines from "---" to "---".',
        example: '---\norder: first\n---\n\n- [ ] Sets',
    },
    'unknown-key': {
        severity: 'info',
        means: 'A key of the front matter or of a field is nearly one that Trailmark reads.',
        wayOut: 'Write the key that the message names, if you meant it.',
        example: '- [ ] Sets <!-- need: maps -->\n- [ ] Maps',
    },
    'bad-value': {
        severity: 'warning',
        means: 'A field has a value that it can not take, so the value is not read.',
        wayOut: 'Write a value as the message says.',
        example: '- [ ] Sets [due:: 2026/9/1]',
    },
};
/** Front matter that can't be used. */
function findFrontMatterProblems({ frontMatter }) {
    return frontMatter.complaints.map((complaint) => ({ ...complaint, column: 1 }));
}
/** What stands before the value of a field. */
const PATTERNS = {
    html: /<!--([^<:：\r\n]*)[:：](?=(?:[^\r\n<]|<(?!!--))*-->)/g,
    text: /[[(（]([^[(（:：\r\n]*)(?:::|：：)/g,
};
/** A text without these has no field in it. */
const MARKS = ['<!--', '::', '：：'];
const KEY = /^\p{L}[\p{L} _-]+$/u;
const [SHORTEST_KEY, LONGEST_KEY] = [3, 16];
/** Fields whose key is nearly one, as `<!-- need: crud -->` and `[need:: crud]`. */
function findNearKeys({ page: { outline } }) {
    const { source } = outline;
    if (!MARKS.some((mark) => source.includes(mark)))
        return [];
    return [...partsOf(outline)].flatMap(({ kind, start, end }) => Array.from(source.slice(start, end).matchAll(PATTERNS[kind]), (match) => {
        const written = (match[1] ?? '').trim();
        const isKey = written.length >= SHORTEST_KEY && written.length <= LONGEST_KEY && KEY.test(written);
        const key = isKey ? (0,_parse_fields_field_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .meantKey */ .Jx)(written) : null;
        const message = `"${written}" is no field that Trailmark reads. Did you mean "${key}"?`;
        return key === null ? [] : [{ code: 'unknown-key', ...(0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(outline.lines, start + match.index), message }];
    }).flat());
}
function* partsOf(outline) {
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkBlocks */ .Y)(outline.blocks)) {
        if (block.kind === 'html')
            yield { kind: 'html', start: block.start, end: block.end };
        for (const inline of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlinesOf */ .ew)(block))
            yield* partsOfRuns(outline.runs(inline));
    }
}
function partsOfRuns(runs) {
    return runs.flatMap(({ kind, start, end, runs: inner }) => kind === 'html' || kind === 'text' ? [{ kind, start, end }] : partsOfRuns(inner));
}
/** What stands before a value: the end of its key or its emoji. */
const LEAD = /(?:[:：]|[📅📆🗓✅]\uFE0F?)\s*$/u;
/** A value is looked for this many characters behind where its line begins. */
const NEAR = 2_000;
const LONGEST = 40;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
/** Values that their fields can't take, as `due: tomorrow`, once each, at the value where it is found as it was read. */
function findBadValues({ page: { outline }, counted, parts }) {
    const found = new Map();
    const holders = [...counted, ...(0,_parse_stages_part_js__WEBPACK_IMPORTED_MODULE_3__/* .flattenParts */ .PR)(parts)];
    for (const bad of holders.flatMap(({ fields }) => fields.bad)) {
        const at = placeOf(outline, bad);
        found.set(`${at} ${bad.field}`, { code: 'bad-value', ...(0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(outline.lines, at), message: messageOf(bad) });
    }
    return [...found.values()];
}
function placeOf({ source, lines }, { value, line, column }) {
    const start = (lines[line - 1] ?? 0) + column - 1;
    const near = source.slice(start, start + NEAR);
    for (let at = near.indexOf(value); at >= 0; at = near.indexOf(value, at + 1))
        if (LEAD.test(near.slice(Math.max(0, at - 8), at)))
            return start + at;
    return start;
}
function messageOf({ field, value }) {
    const shown = value.length > LONGEST ? `${[...value].slice(0, LONGEST).join('')}…` : value;
    if (field === 'optional' || field === 'parked')
        return `${field} is true or false; "${shown}" counts as true.`;
    if (field === 'priority')
        return `priority is highest, high, medium, none, low or lowest; "${shown}" is none of them and is not read.`;
    const meant = meantDay(value);
    const wayOut = meant === null ? '' : ` Write ${meant}.`;
    return `${field === 'doneOn' ? 'done' : field} is a day as 2026-09-01; "${shown}" is none and is not read.${wayOut}`;
}
/** The day of a value that begins with the year and lacks only zeros or hyphens; where the day comes first, which number is the month is not certain. */
function meantDay(value) {
    const [, year, month = '', date = ''] = YEAR_FIRST.exec(value) ?? [];
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return (0,_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N)(day) ? day : null;
}


/***/ }),

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ PAGE),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/src/rules/boxes/boxes.js
var boxes = __webpack_require__(506);
// EXTERNAL MODULE: ./build/src/rules/counting.js
var counting = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/rules/drift.js
var drift = __webpack_require__(4654);
// EXTERNAL MODULE: ./build/src/rules/fields.js
var fields = __webpack_require__(648);
;// CONCATENATED MODULE: ./build/src/rules/files.js
/** Why a file is not read or not written. The examples say when. */
const FILES = {
    'no-roadmap': {
        severity: 'error',
        means: 'No roadmap was found.',
        wayOut: 'Write one as roadmap/<name>.md, or name your file with the option roadmap.',
        example: 'A repository without a folder roadmap and without a Markdown file that holds boxes.',
    },
    'no-match': {
        severity: 'warning',
        means: 'No file matches this roadmap path or pattern.',
        wayOut: 'Correct or remove it.',
        example: 'The option roadmap is plans/*.md, and there is no such file.',
    },
    'outside-root': {
        severity: 'error',
        means: 'The path leaves the root.',
        wayOut: 'Name a file inside it, or give another root.',
        example: 'The option roadmap is ../plan.md.',
    },
    'not-a-file': {
        severity: 'error',
        means: 'This is not a regular file.',
        wayOut: 'Name a file.',
        example: 'The option roadmap names a folder or a symbolic link.',
    },
    'too-large': {
        severity: 'error',
        means: 'The file is over 2 MB, the most that is read.',
        wayOut: 'Split it into smaller roadmaps.',
        example: 'A roadmap of 2,000,001 bytes.',
    },
    'too-many': {
        severity: 'error',
        means: 'With this file all together are over 50 MB, the most that is read, so it is left out.',
        wayOut: 'Name fewer roadmaps, or give several roots that are read one by one.',
        example: 'Thirty roadmaps of 1.9 MB each.',
    },
    'not-utf8': {
        severity: 'error',
        means: 'The file is not UTF-8.',
        wayOut: 'Save it as UTF-8 in your editor.',
        example: 'A roadmap that was saved as Latin-1 or UTF-16.',
    },
    binary: {
        severity: 'error',
        means: 'The file is binary, not Markdown.',
        wayOut: 'Leave it out of the roadmap pattern.',
        example: 'A picture that the option roadmap matches.',
    },
    unreadable: {
        severity: 'error',
        means: 'The file can not be read.',
        wayOut: 'The message says why: what the system answered, or what there is too much of.',
        example: 'A roadmap that the user may not read, or one with quotes in quotes a hundred deep.',
    },
    config: {
        severity: 'error',
        means: 'The file trailmark.yml is no valid YAML, has a key that is no setting, or a value that its key does not take.',
        wayOut: 'Correct or remove the line that the message names.',
        example: 'trailmark.yml says comit: pull-request.',
    },
    'workflow-placeholder': {
        severity: 'error',
        means: 'OWNER and COMMIT stand for what only you know, so GitHub can not run this line.',
        wayOut: 'Write the owner and the commit of the Trailmark that you trust; "trailmark init" says those of the program that you run.',
        example: 'A workflow with uses: OWNER/trailmark@COMMIT.',
    },
    'no-readme': {
        severity: 'error',
        means: 'There is no such README.',
        wayOut: 'Name another file, or create it.',
        example: 'The option readme is docs/README.md, and there is no such file.',
    },
    'section-kept': {
        severity: 'error',
        means: 'The section of the README counts steps, but no roadmap has any now, so the section stays as it is.',
        wayOut: 'Run `trailmark check` to see why nothing is read. To begin anew, delete what stands between the markers.',
        example: 'A README that says 6/12, beside a roadmap whose last ⬜ has become ✅, so that its list says no status any more.',
    },
    'not-svg': {
        severity: 'error',
        means: 'The chart is an SVG.',
        wayOut: 'Give it a name that ends in .svg.',
        example: 'The option chart is docs/progress.png.',
    },
    'foreign-chart': {
        severity: 'warning',
        means: "This SVG is not Trailmark's, and is left as it is.",
        wayOut: 'Give the chart another name, or remove the file.',
        example: 'The option chart names a picture that somebody drew.',
    },
    executable: {
        severity: 'error',
        means: 'The file is executable and would lose that.',
        wayOut: 'Run `chmod -x` on it.',
        example: 'A README with the executable bit.',
    },
    'unportable-path': {
        severity: 'error',
        means: 'Windows can not hold a file of this name, so nobody could check it out there.',
        wayOut: 'Name it without < > : " | ? * and a backslash, and not con, nul, com1 or their like.',
        example: 'The option chart is docs/aux.svg.',
    },
    'forbidden-path': {
        severity: 'error',
        means: 'Trailmark never writes to this folder.',
        wayOut: 'Name a file elsewhere.',
        example: 'The option chart is .github/workflows/progress.svg.',
    },
    'not-ticked': {
        severity: 'warning',
        means: 'The line can not be changed so that only the status of its step changes.',
        wayOut: 'Change it by hand.',
        example: 'trailmark tick on a row whose status is a picture.',
    },
    'not-converted': {
        severity: 'warning',
        means: 'The steps here would not read the same as boxes, so they stay as they are.',
        wayOut: 'Write them by hand.',
        example: 'trailmark convert on a list whose words would be read as another status in a box.',
    },
    'parked-without-when': {
        severity: 'info',
        means: 'The step is put off, and nothing says until when.',
        wayOut: 'Say it behind the title: <!-- when: what must happen first -->.',
        example: 'trailmark convert on a row with the status "On hold".',
    },
    'put-off': {
        severity: 'info',
        means: 'A sentence puts a topic off until something happens, which only people read.',
        wayOut: 'Write it as a field behind the title of the step: <!-- when: what must happen first -->.',
        example: 'trailmark convert on "When you need migrations, learn Alembic."',
    },
};

;// CONCATENATED MODULE: ./build/src/rules/markers.js
/** What is wrong with the markers of the README, in which the section stands. */
const MARKERS = {
    'markers-missing': {
        severity: 'error',
        means: 'The README has no markers, so there is no place for the section.',
        wayOut: 'Paste the two lines of the message where the progress should stand, each at the beginning of its line.',
        example: '# My plan',
    },
    'marker-misplaced': {
        severity: 'error',
        means: 'A marker begins inside its line or shares it.',
        wayOut: 'Put it alone at the beginning of a line, outside lists and quotes.',
        example: '- <!-- trailmark:start -->\n\n<!-- trailmark:end -->',
    },
    'marker-orphan': {
        severity: 'error',
        means: 'A marker has no other half.',
        wayOut: 'Add the other half, or delete the marker.',
        example: '<!-- trailmark:start -->',
    },
    'markers-reversed': {
        severity: 'error',
        means: 'The end marker stands before the start marker.',
        wayOut: 'Swap the two lines.',
        example: '<!-- trailmark:end -->\n\n<!-- trailmark:start -->',
    },
    'markers-nested': {
        severity: 'error',
        means: 'A pair of markers stands inside another pair.',
        wayOut: 'Keep one pair and delete the other lines.',
        example: '<!-- trailmark:start -->\n<!-- trailmark:start -->\n\n<!-- trailmark:end -->\n<!-- trailmark:end -->',
    },
    'marker-twice': {
        severity: 'error',
        means: 'There are more markers than one pair.',
        wayOut: 'Keep one pair and delete the other lines.',
        example: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->',
    },
};

// EXTERNAL MODULE: ./build/src/rules/mirrors.js
var mirrors = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/src/rules/needs.js
var needs = __webpack_require__(8756);
// EXTERNAL MODULE: ./build/src/rules/statuses/statuses.js
var statuses = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/src/rules/uncounted/uncounted-parts.js + 3 modules
var uncounted_parts = __webpack_require__(3435);
;// CONCATENATED MODULE: ./build/src/rules/list.js










/** Every code there is, with its severity and what the page of problems says of it. */
const RULES = {
    ...boxes/* BOXES */.G,
    ...statuses/* STATUSES */.f,
    ...uncounted_parts/* UNCOUNTED */.YX,
    ...counting/* COUNTING */.O_,
    ...mirrors/* MIRRORS */.D,
    ...drift/* DRIFT */.K,
    ...fields/* FIELDS */.cJ,
    ...needs/* NEEDS */.Qo,
    ...MARKERS,
    ...FILES,
};
/** The page that explains every code, from the root of Trailmark's own repository. Each code is the fragment of its heading. */
const PAGE = 'docs/problems.md';


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MIRRORS),
/* harmony export */   y: () => (/* binding */ findMirrored)
/* harmony export */ });
/* harmony import */ var _boxes_near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7182);
/* harmony import */ var _count_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1168);


/** What only repeats the progress of something else. */
const MIRRORS = {
    mirror: {
        severity: 'info',
        means: 'A box or row names a stage or another roadmap and only repeats its progress, so it is not counted. Among others that do, one that names a part without steps is none either.',
        wayOut: 'You need not do anything; "trailmark check --fix" sets a tick that says something else.',
        example: '- [x] [Week 1](#week-1)\n- [ ] [Week 2](#week-2)\n\n## Week 1\n\n- [ ] Sets\n\n## Week 2\n\n- [ ] Maps',
    },
};
/** What the mirrors of a file say beside what they name, which may stand in any of the files. */
function findMirrored(draft, countedIn) {
    const counters = new Map();
    const countOf = ({ path, start, end }) => {
        const counter = counters.get(path) ?? (0,_count_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepCounter */ .R)(countedIn(path));
        counters.set(path, counter);
        return counter(start, end);
    };
    return Array.from(draft.mirrors, ([candidate, part]) => {
        const count = countOf(part);
        const { line, column } = candidate;
        const place = part.path === draft.path ? `line ${part.line}` : `${part.path}:${part.line}`;
        if (count.total === 0) {
            const message = `This only names "${part.title}" (${place}), below which nothing is counted, so it is not counted either.`;
            return { code: 'mirror', line, column, message };
        }
        const told = compare(candidate, count);
        const message = `This only repeats the progress of "${part.title}" (${place}), so it is not counted.${told}`;
        return { code: 'mirror', line, column, message, fix: told === '' ? null : setTick(draft, candidate) };
    });
}
/** What a mirror says otherwise than what it names; nothing where both agree. */
function compare({ status }, { done, total }) {
    if (status === 'dropped' || (status === 'done') === (done === total))
        return '';
    return ` It says ${status === 'done' ? 'done' : 'open'}; ${done} of ${total} ${total === 1 ? 'step is' : 'steps are'} done.`;
}
/** The line with the tick of its box changed; null where its status is no box. */
function setTick({ page: { outline } }, { notation, line, mark, status }) {
    if (notation !== 'task-list' && notation !== 'marked-box')
        return null;
    return (0,_boxes_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLine */ .vK)((0,_boxes_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAround */ .kk)(outline, line), mark, status === 'done' ? ' ' : 'x');
}


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ findDuplicateIds),
/* harmony export */   Pm: () => (/* binding */ findWrongNeed),
/* harmony export */   Qo: () => (/* binding */ NEEDS)
/* harmony export */ });
/* harmony import */ var _parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7965);

/** What is wrong with ids and needs. */
const NEEDS = {
    'unknown-need': {
        severity: 'error',
        means: 'A need names no step, stage or roadmap.',
        wayOut: 'Write an id, a title, or path#id; "trailmark status --json" lists the ids.',
        example: '- [ ] Sessions [needs:: cookies]',
    },
    'ambiguous-need': {
        severity: 'error',
        means: 'A need can mean several steps or stages.',
        wayOut: 'Give the one that is meant an id and name that.',
        example: '# A\n\n- [ ] Sets\n\n# B\n\n- [ ] Sets\n- [ ] Maps\n\n# C\n\n- [ ] Trees [needs:: Sets]',
    },
    'circular-need': {
        severity: 'error',
        means: 'A need runs in a circle: what it names waits for this step.',
        wayOut: 'Take one of the needs out.',
        example: '- [ ] Sets [needs:: Maps]\n- [ ] Maps [needs:: Sets]',
    },
    'many-needs': {
        severity: 'info',
        means: `A step needs more than ${_parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NEEDS */ .i} steps. All of them count; the JSON lists the first ones only.`,
        wayOut: 'You need not do anything.',
        example: `# Basics\n\n${'- [ ] Sets\n'.repeat(_parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NEEDS */ .i + 1)}\n# Beyond\n\n- [ ] Graphs [needs:: Basics]`,
    },
    'duplicate-id': {
        severity: 'error',
        means: 'Another step or stage of this file has this id already.',
        wayOut: 'Give one of them another id.',
        example: '- [ ] Sets [id:: sets]\n- [ ] More sets [id:: sets]',
    },
};
/** What is wrong with a written need. */
function findWrongNeed({ need: { name, line, column }, fault }) {
    return { code: fault.code, line, column, message: wordFault(name, fault) };
}
function wordFault(name, fault) {
    const { wayOut } = NEEDS[fault.code];
    switch (fault.code) {
        case 'unknown-need':
            return `No step, stage or roadmap is called "${name}". ${wayOut}`;
        case 'ambiguous-need':
            return `"${name}" can mean ${fault.places.join(' or ')}. ${wayOut}`;
        case 'circular-need':
            return `"${name}" runs in a circle: what it names waits for this step. ${wayOut}`;
        case 'many-needs':
            return `With "${name}" a step needs ${fault.count} steps. All of them count; the JSON lists the first ${_parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NEEDS */ .i}.`;
    }
}
/** The steps whose written id another step, a stage or a heading has. */
function findDuplicateIds({ duplicateIds }) {
    return duplicateIds.map(({ line, column, fields: { id } }) => ({
        code: 'duplicate-id',
        line,
        column,
        message: `Another step or stage of this file has the id "${id}" already. ${NEEDS['duplicate-id'].wayOut}`,
    }));
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   kn: () => (/* binding */ unmappedMark),
/* harmony export */   qC: () => (/* binding */ CONVERTIBLE)
/* harmony export */ });
/** Signs and words that look like a status and are not understood. */
const STATUSES = {
    'unmapped-mark': {
        severity: 'warning',
        means: 'A line is not counted, because GitHub has no box with this mark and nothing says what it means.',
        wayOut: 'Add its meaning to the front matter: marks: { "~": doing } (or done, todo, dropped, parked).',
        example: '- [~] Sets',
    },
    'unknown-status': {
        severity: 'warning',
        means: 'A status cell says something that Trailmark does not know, so its row is not counted.',
        wayOut: 'Write a word such as "done", "in progress" or "to do", or explain the sign in the front matter: marks: { "…": doing }.',
        example: '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | done |\n| Trees | to do |\n| Heaps | to do |\n| Graphs | blue |',
    },
    'unread-status-column': {
        severity: 'warning',
        means: 'A column is called a status, but too few of its cells say one, so no row of the table is counted.',
        wayOut: 'Write words such as "done", "in progress" or "to do" in it.',
        example: '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | soon |',
    },
    'unnamed-status-column': {
        severity: 'warning',
        means: 'A column looks like statuses, but is not called so, so no row of the table is counted.',
        wayOut: 'Call the column "Status".',
        example: '| Topic | Mine |\n| --- | --- |\n| Sets | ✅ |\n| Maps | ⬜ |',
    },
    'tally-table': {
        severity: 'info',
        means: 'A table adds up numbers beside a column such as "Total" or "Target", so its rows are not counted as steps.',
        wayOut: 'You need not do anything; where the rows are steps, say their status in words such as "done" or "in progress".',
        example: '| Kind | Total | Completed |\n| --- | --- | --- |\n| Books | 12 | 3 |\n| Talks | 4 | 0 |',
    },
    'two-status-columns': {
        severity: 'info',
        means: 'A table has two columns of statuses; only the first one counts.',
        wayOut: 'Put the column first that should count.',
        example: '| Topic | Status | Progress |\n| --- | --- | --- |\n| Sets | done | to do |\n| Maps | to do | to do |',
    },
    'mixed-glyphs': {
        severity: 'warning',
        means: 'A list has signs for done and for open, but too many others that say no status, so none of it is counted.',
        wayOut: 'Say in the front matter what they mean: marks: { "🍎": doing } (or done, todo, dropped, parked).',
        example: '- ✅ Sets\n- ⬜ Maps\n- 🍎 Trees\n- 🍎 Heaps',
    },
    'unsigned-items': {
        severity: 'warning',
        means: 'Some items of a list have a sign for a status and others have none; those without one are not counted.',
        wayOut: 'Write a sign such as "⬜" before each of the others, or make boxes of all.',
        example: '- ✅ Sets\n- ⬜ Maps\n- Trees',
    },
    'unread-statuses': {
        severity: 'warning',
        means: 'A list, a table or lines below headings say statuses in a form that is not read, so nothing of it is counted.',
        wayOut: 'Write each as a list item with a box: "- [ ] What to learn".',
        example: '- Sets (done)\n- Maps (in progress)\n- Trees (to do)',
    },
    'lone-glyphs': {
        severity: 'warning',
        means: 'Every item of a list begins with the same empty box, and a list of one sign alone is not counted.',
        wayOut: 'Say in the front matter what it means: marks: { "⬜": todo } (or done, todo, dropped, parked).',
        example: '- ⬜ Sets\n- ⬜ Maps',
    },
};
/** What a mark usually means to those who use more of them than GitHub has. */
const USUAL = new Map([
    ['-', 'dropped'],
    ['>', 'parked'],
    ['?', 'todo'],
    ['!', 'todo'],
]);
/** What is told of lists that `convert` makes boxes of. */
const CONVERTIBLE = [
    'unsigned-items',
    'unread-statuses',
    'lone-glyphs',
    'mixed-glyphs',
];
/** What is said of a mark that neither GitHub nor the file explains. */
function unmappedMark(mark) {
    const usual = USUAL.get(mark) ?? 'doing';
    const others = ['done', 'doing', 'todo', 'dropped', 'parked'].filter((status) => status !== usual).join(', ');
    return {
        code: 'unmapped-mark',
        message: `"[${mark}]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "${mark}": ${usual} } (or ${others}).`,
    };
}


/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ FENCED),
/* harmony export */   O5: () => (/* binding */ findFencedBoxes)
/* harmony export */ });
/* unused harmony export LEAST_FENCED */
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);

/** Boxes that GitHub shows as text. */
const FENCED = {
    'fenced-boxes': {
        severity: 'warning',
        means: 'A code fence holds boxes, and the file has none outside; what stands in code is shown as it is and not counted.',
        wayOut: 'Delete the lines of the fence (``` or ~~~), if these are the steps.',
        example: '# Go\n\n```\n- [x] Sets\n- [ ] Maps\n```',
    },
};
/** One alone shows how to write a box. */
const LEAST_FENCED = 2;
const BOX = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\][ \t]{1,4}\S/u;
/** Fences with more boxes than the file has steps: a plan pasted as code, or beside steps or more of other lists, more likely a sample. */
function findFencedBoxes({ page, counted, leftOutAt }) {
    if (!/```|~~~/u.test(page.outline.source))
        return [];
    const fences = [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .walkBlocks */ .Y)(page.outline.blocks)].filter((block) => block.kind === 'code' && block.fenced);
    const boxed = fences.flatMap(({ text, line, column, start }) => {
        const boxes = leftOutAt(start) === null ? text.split('\n').filter((one) => BOX.test(one)).length : 0;
        return boxes === 0 ? [] : [{ line, column, boxes }];
    });
    const boxes = boxed.reduce((sum, fence) => sum + fence.boxes, 0);
    const [first] = boxed;
    if (first === undefined || boxes < LEAST_FENCED || boxes <= counted.length)
        return [];
    const { line, column } = first;
    const where = boxed.length === 1 ? 'the code fence here' : `${boxed.length} code fences, of which this is the first`;
    const message = `${boxes} boxes stand in ${where}: what is in code is shown as it is and not counted. ${FENCED['fenced-boxes'].wayOut}`;
    const isPlan = counted.length === 0 && boxes > [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .walkItems */ .QR)(page.outline.blocks)].length;
    return [{ code: 'fenced-boxes', line, column, message, ...(isPlan ? {} : { severity: 'info' }) }];
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YX: () => (/* binding */ UNCOUNTED),
  Z4: () => (/* binding */ findUncountedParts)
});

// UNUSED EXPORTS: LEAST_MISSED, LEAST_TOPICS, TIMES

// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
// EXTERNAL MODULE: ./build/src/parse/line/clean-title.js
var clean_title = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/src/parse/line/outcomes.js
var line_outcomes = __webpack_require__(67);
// EXTERNAL MODULE: ./build/src/parse/mirrors/stage-names.js
var stage_names = __webpack_require__(6733);
// EXTERNAL MODULE: ./build/src/rules/uncounted/fenced-boxes.js
var fenced_boxes = __webpack_require__(186);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/plain/plan-blocks.js
var plan_blocks = __webpack_require__(5202);
;// CONCATENATED MODULE: ./build/src/rules/uncounted/odd-siblings.js






/** How many of the sections below one heading must have steps, and what part of them; and how many topics one without must have. */
const [LEAST_READ, MOST_BARE, LEAST_TOPICS] = [2, 1 / 3, 2];
/**
 * Sections without steps that are made like those beside them that have some: the same blocks in the same order, a list for a list. Those
 * before the first that has steps introduce the plan.
 */
function findOddSiblings({ page }, sections) {
    const { blocks, source } = page.outline;
    // Signs that say no status grade, compare or adorn.
    const isPlain = ({ title, start, end }) => !(0,line_outcomes/* isAim */.q7)((0,clean_title/* cleanTitle */.c)(title)) && !(0,glyphs/* mayShowGlyph */.T6)(source.slice(start, end).replace(/.*/u, ''));
    return siblings(sections).flatMap((group) => {
        const read = group.filter((section) => section.read > 0);
        if (read.length < LEAST_READ || group.length - read.length > MOST_BARE * group.length)
            return [];
        const forms = read.map((section) => formOf(blocks, section));
        const isAlike = (form) => forms.filter((other) => other === form).length * 2 >= forms.length;
        return group
            .slice(group.indexOf(read[0]))
            .filter((section) => section.read === 0 && section.topics >= LEAST_TOPICS && isPlain(section))
            .filter((section) => isAlike(formOf(blocks, section)));
    });
}
/** Sections of one level below one heading, but for those that are named as resources or advice. */
function siblings(sections) {
    const open = [];
    const placed = sections.flatMap((section) => {
        if (section.level === 0 || (section.read === 0 && (0,plan_blocks/* isAside */.Zl)(section.title)))
            return [];
        while ((open.at(-1)?.level ?? 0) >= section.level)
            open.pop();
        const within = open.at(-1)?.start;
        open.push(section);
        return [{ section, place: `${within} ${section.level}` }];
    });
    return [...(0,group_by/* groupBy */.$)(placed, ({ place }) => place).values()].map((group) => group.map(({ section }) => section));
}
/** What kinds of blocks a section is made of, and so each section inside; how many of a kind follow each other does not matter. */
function formOf(blocks, { start, end, level }) {
    const units = [[]];
    const [first, last] = [start + 1, end].map((offset) => (0,count_between/* lowerBound */.y)(blocks, offset, (block) => block.start));
    for (const block of blocks.slice(first, last)) {
        if (block.kind === 'other' || block.kind === 'html')
            continue;
        if (block.kind === 'heading')
            units.push([`${block.level - level}`]);
        else if (units.at(-1)?.at(-1) !== block.kind)
            units.at(-1)?.push(block.kind);
    }
    return [...new Set(units.map((unit) => unit.join(' ')))].sort().join('; ');
}

// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-table.js + 2 modules
var status_table = __webpack_require__(7810);
// EXTERNAL MODULE: ./build/src/parse/plain/plain-steps.js + 1 modules
var plain_steps = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/parse/stages/headings.js
var headings = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/src/parse/stages/line-openings.js
var line_openings = __webpack_require__(3861);
;// CONCATENATED MODULE: ./build/src/rules/uncounted/read-sections.js







/** The sections of a file in the order of writing, those inside others too. `reported` are lines with a problem. Topics are looked for once somebody asks. */
function readSections(draft, reported) {
    const { outline } = draft.page;
    const lines = reported.map((line) => outline.lines[line - 1] ?? 0);
    const read = sorted([...draft.candidates.map(({ span }) => span.start), ...lines]);
    const held = outline.blocks.filter(({ kind }) => kind === 'list' || kind === 'table').map(({ start }) => start);
    const all = sorted([...read, ...held]);
    let known;
    const topics = () => {
        known ??= sorted(topicStarts(draft));
        return known;
    };
    return [...(0,headings/* findHeadings */.B)(outline, all), ...(0,line_openings/* boldOpenings */.x$)(outline, all), ...(0,line_openings/* summaryOpenings */.yl)(outline, all)]
        .filter(({ block }) => draft.leftOutAt(block.start) === null)
        .map(({ title, level, block: { line, column, start }, end }) => ({
        ...{ title, level, line, column, start, end },
        read: (0,count_between/* countBetween */.c)(read, start, end),
        get topics() {
            return (0,count_between/* countBetween */.c)(topics(), start, end);
        },
    }))
        .sort((a, b) => a.start - b.start);
}
function topicStarts({ page, candidates, leftOutAt }) {
    const { outline } = page;
    const taken = new Set(candidates.map(({ span }) => span.start));
    const tallies = new Set((0,status_table/* readStatusTables */.GR)(page).flatMap(({ table, isTally }) => (isTally ? [table.start] : [])));
    const rows = (0,plan_blocks/* planBlocks */.Sm)(outline).flatMap(({ block }) => block.kind === 'table' && !tallies.has(block.start) ? rowStarts(outline, block) : []);
    const items = (0,plain_steps/* findPlainSteps */.F)(outline).map(({ start }) => start);
    return [...items, ...rows].filter((start) => !taken.has(start) && leftOutAt(start) === null);
}
/** Rows that are to be filled in say nothing yet. */
function rowStarts(outline, { rows }) {
    const filled = rows.slice(1).filter(({ cells }) => cells.some((cell) => /\p{L}/u.test((0,flat_text/* inlineTitle */.Mi)(outline, cell))));
    return filled.map(({ start }) => start);
}
function sorted(offsets) {
    return offsets.toSorted((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/src/parse/line/series-title.js
var series_title = __webpack_require__(5616);
;// CONCATENATED MODULE: ./build/src/rules/uncounted/series.js


/** How many parts make a series that has no steps at all. */
const LEAST_PARTS = 3;
/** Parts without steps of a series in which others have some, as of `Week 1` to `Week 4`, and of one that has none and is most of the plan. */
function findBareParts({ counted }, sections) {
    const parts = readParts(sections);
    const series = [...(0,group_by/* groupBy */.$)(parts, ({ section, label }) => `${section.level} ${label}`).values()];
    const bare = series.flatMap((all) => (isNumbered(all) ? bareOf(all, counted.length) : []));
    if (bare.length === 0)
        return [];
    const tracked = new Set([
        ...parts.filter(({ section }) => section.read > 0).map(keyOf),
        ...counted.flatMap(({ title }) => (0,series_title/* readSeriesTitle */.g)(title) ?? []).map(keyOf),
    ]);
    const runs = [...(0,group_by/* groupBy */.$)(bare, ({ within, label }) => `${within} ${label}`).values()];
    return runs
        .filter((run) => !isTracked(run, parts, tracked))
        .flat()
        .map(({ section }) => section);
}
function readParts(sections) {
    const open = [];
    return sections.flatMap((section) => {
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= section.start)
            open.pop();
        const within = open.at(-1)?.start ?? -1;
        open.push(section);
        const title = (0,series_title/* readSeriesTitle */.g)(section.title);
        return title === null ? [] : [{ section, within, ...title }];
    });
}
function isNumbered(parts) {
    return new Set(parts.map(({ number }) => number)).size > 1;
}
/** A series without any steps is the plan where it holds as much as is counted. */
function bareOf(parts, counted) {
    const bare = parts.filter(({ section }) => section.read === 0);
    if (bare.length < parts.length)
        return bare;
    const filled = bare.filter(({ section }) => section.topics > 0);
    const topics = filled.reduce((sum, { section }) => sum + section.topics, 0);
    return filled.length >= LEAST_PARTS && topics >= counted ? filled : [];
}
/** Parts that lie side by side, none with steps, only tell more of what stands elsewhere as steps or as parts with steps of the same numbers. */
function isTracked(run, parts, tracked) {
    const [{ within, label } = { within: -1, label: '' }] = run;
    const isRead = parts.some((one) => one.within === within && one.label === label && one.section.read > 0);
    return !isRead && run.filter((part) => tracked.has(keyOf(part))).length * 2 >= run.length;
}
function keyOf({ label, number }) {
    return `${label} ${number}`;
}

;// CONCATENATED MODULE: ./build/src/rules/uncounted/uncounted-parts.js








/** What of a plan its counts pass over. */
const UNCOUNTED = {
    ...fenced_boxes/* FENCED */.KL,
    'uncounted-parts': {
        severity: 'warning',
        means: 'Parts of the plan have no steps, though others like them have: their lists and tables are not counted.',
        wayOut: 'Make boxes of their lists ("trailmark convert" does it with --list and a heading), give their tables a column "Status", or put what is no part of the plan between <!-- trailmark:off --> and <!-- trailmark:on -->.',
        example: '## Week 1\n\n- [ ] Sets\n\n## Week 2\n\n- Maps\n- Trees',
    },
};
const EMPTY = 'Steps are list items with a box: "- [ ] What to learn".';
/** How many topics, and how many times as many as steps, are more than the notes beside a list of outcomes. */
const [uncounted_parts_LEAST_TOPICS, TIMES] = [10, 3];
/** How many topics are missed for certain. */
const LEAST_MISSED = 2;
/**
 * Parts without steps in a file that has some: those of a series that others are in (`Week 1` to `Week 4`) or that is most of the plan, those
 * made like the others around them, and all beside a list of outcomes. `reported` are lines with a problem of their own.
 */
function findUncountedParts(draft, reported) {
    if (draft.steps.length === 0 || !hasBareSection(draft))
        return [];
    const sections = readSections(draft, reported);
    const found = [
        ...findBareParts(draft, sections),
        ...findOddSiblings(draft, sections),
        ...besideOutcomes(draft, sections),
    ];
    if (found.length === 0)
        return [];
    const names = new Set(draft.counted.flatMap(({ title }) => (0,stage_names/* namesOf */.eZ)(title)));
    const parts = outermost(found.filter(({ title }) => !(0,stage_names/* namesOf */.eZ)((0,clean_title/* cleanTitle */.c)(title)).some((name) => names.has(name))));
    const [first] = parts;
    if (first === undefined)
        return [];
    const { line, column } = first;
    // A line alone is a remark as often as a step.
    const isMissed = sum(parts) >= LEAST_MISSED;
    return [
        { code: 'uncounted-parts', line, column, message: say(first, parts), ...(isMissed ? {} : { severity: 'info' }) },
    ];
}
/** The files of most plans have none, so that no more is to be looked at. */
function hasBareSection({ page, candidates }) {
    const starts = candidates.map(({ span }) => span.start).sort((a, b) => a - b);
    const isBare = (start, end) => (0,count_between/* countBetween */.c)(starts, start, end) === 0;
    const blocks = page.outline.blocks.filter(({ kind }) => kind === 'heading' || kind === 'list' || kind === 'table');
    return blocks.some((block, at) => {
        if (block.kind !== 'heading')
            return isBare(block.start, block.end);
        const next = blocks[at + 1];
        return next === undefined || (next.kind === 'heading' && next.level <= block.level);
    });
}
/** Where all steps stand in lists of outcomes, and far more topics elsewhere, what is to be learned is not counted. */
function besideOutcomes({ counted }, sections) {
    const outcomes = sections.filter(({ title }) => (0,line_outcomes/* isOutcomes */.sL)(title));
    const isInside = (start) => outcomes.some((part) => part.start <= start && start < part.end);
    if (!counted.every(({ span }) => isInside(span.start)))
        return [];
    const beside = outermost(sections.filter(({ level, read, topics, start }) => level > 0 && read === 0 && topics > 0 && !isInside(start)));
    return sum(beside) >= Math.max(uncounted_parts_LEAST_TOPICS, TIMES * counted.length) ? beside : [];
}
function outermost(sections) {
    let end = 0;
    return sections
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter((section) => {
        if (section.start < end)
            return false;
        end = section.end;
        return true;
    });
}
function sum(sections) {
    return sections.reduce((all, { topics }) => all + topics, 0);
}
function say({ title, line }, parts) {
    const [others, topics] = [parts.length - 1, sum(parts)];
    const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'part' : 'parts'}`;
    const what = topics === 0 ? '' : `: ${topics} ${topics === 1 ? 'line' : 'lines'} of lists and tables are not counted`;
    return `"${(0,clean_title/* cleanTitle */.c)(title)}" (line ${line})${more} ${others === 0 ? 'has' : 'have'} no steps, though other parts of this plan have${what}. ${topics === 0 ? EMPTY : UNCOUNTED['uncounted-parts'].wayOut}`;
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ BananaSlug),
  y: () => (/* binding */ slug)
});

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


/***/ })

};
