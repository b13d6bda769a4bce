export const id = 595;
export const ids = [595];
export const modules = {

/***/ 9305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   I$: () => (/* binding */ wrongLanguage),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _locales_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1630);
/* harmony import */ var _locales_read_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4693);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6212);



/** Why a value can not be used, as a whole sentence. */
class Wrong {
    message;
    constructor(message) {
        this.message = message;
    }
}
const READERS = {
    roadmap: listOf,
    readme: one((text) => text),
    goal: one((text) => (isOff(text) ? '' : text)),
    when: listOf,
    language: one(readLanguage),
    issue: one(readIssue),
    commit: one((text) => (isOff(text) ? 'off' : readChoice('commit', text, ['auto', 'pull-request', 'off']))),
    chart: one(readChart),
    theme: one((text) => readChoice('theme', text, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .THEMES */ .zG)),
    history: one((text) => (isOff(text) ? 'off' : readChoice('history', text, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY */ .Vv))),
    marks: readMarks,
    count: one((text) => readChoice('count', text, ['all', 'leaves'])),
    review: one(readReview),
};
/** The names of all settings. */
const NAMES = Object.keys(READERS);
/** Reads what was written for each setting; one without a text, or with blank texts alone, counts as not said. */
function readSettings(written) {
    const wrong = new Map();
    const read = [...written].flatMap(([name, all]) => {
        const said = all instanceof Map
            ? all
            : listOf(all)
                .map((text) => text.trim())
                .filter((text) => text !== '');
        const value = [...said].length === 0 ? undefined : READERS[name](said);
        if (value instanceof Wrong)
            wrong.set(name, value.message);
        return value === undefined || value instanceof Wrong ? [] : [[name, value]];
    });
    return { settings: Object.fromEntries(read), wrong };
}
/** A map is told before it is read where none is wanted. */
function listOf(written) {
    return written instanceof Map ? [] : written;
}
function one(read) {
    return (written) => {
        const [text = '', ...others] = listOf(written);
        return others.length === 0 ? read(text) : new Wrong('Write one text, not several.');
    };
}
const MEANINGS = ['done', 'doing', 'todo', 'dropped', 'parked'];
function readMarks(written) {
    if (!(written instanceof Map))
        return new Wrong('Give each mark a meaning, as in marks: { "-": dropped }.');
    const pairs = [...written].map(([mark, said]) => [mark.replaceAll('\uFE0F', ''), meaningOf(said)]);
    const wrong = pairs.find(([, meaning]) => meaning === undefined);
    if (wrong !== undefined)
        return new Wrong(`The mark "${wrong[0]}" must mean one of ${MEANINGS.join(', ')}.`);
    return Object.fromEntries(pairs.flatMap(([mark, meaning]) => (meaning === undefined ? [] : [[mark, meaning]])));
}
function meaningOf(said) {
    return MEANINGS.find((known) => known === said.trim().toLowerCase());
}
function readReview(written) {
    return written === 'true' || written === 'false'
        ? written === 'true'
        : new Wrong(`review is true or false, not "${written}".`);
}
/** What the settings say for every roadmap; empty where they say nothing of the kind. */
function defaultsOf({ marks, count, review }) {
    const defaults = { ...(marks && { marks }), ...(count && { count }), ...(review === undefined ? {} : { review }) };
    return Object.keys(defaults).length === 0 ? {} : { defaults };
}
function isOff(text) {
    return text === 'off' || text === 'false';
}
function readLanguage(written) {
    const wrong = wrongLanguage(written);
    return wrong === null ? ((0,_locales_read_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .z)(written).tag ?? written) : new Wrong(wrong);
}
/** Why a text names no language, and what to write instead; null where it names one. */
function wrongLanguage(written) {
    const { tag, meant } = (0,_locales_read_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .z)(written);
    if (tag !== null)
        return null;
    const known = _locales_load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.map((locale) => locale.tag).join(', ');
    return `"${written}" is no language tag. ${meant === null ? `Write a tag such as ${known}.` : `Did you mean "${meant}"?`}`;
}
function readIssue(written) {
    if (written === 'auto')
        return 'auto';
    if (isOff(written))
        return 'off';
    if (/^#?[1-9]\d{0,9}$/.test(written))
        return Number(written.replace('#', ''));
    return new Wrong(`issue is auto, off or the number of an issue, not "${written}".`);
}
function readChart(written) {
    if (isOff(written))
        return 'off';
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isSvg */ .$D)(written) ? written : new Wrong(`"${written}" is no SVG. Name a file that ends in .svg, or off.`);
}
function readChoice(name, written, choices) {
    const choice = choices.find((known) => known === written);
    return choice ?? new Wrong(`${name} is one of ${choices.join(', ')}, not "${written}".`);
}


/***/ }),

/***/ 5187:
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

/***/ 4693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1630);


/** Kanuri has this code, but whoever writes it in a plan means Korean. */
const TAKEN_FOR_COUNTRY = 'kr';
/** Reads a language tag, as `pt`, `zh_TW`. The code of a country (`jp`) and the name of a language (`Deutsch`) are none, but say what is meant. */
function readTag(written) {
    const text = written.trim().replaceAll('_', '-');
    const tag = canonical(text);
    const language = tag === null ? TAKEN_FOR_COUNTRY : new Intl.Locale(tag).language;
    if (language !== TAKEN_FOR_COUNTRY && nameOf(language, 'en') !== undefined)
        return { tag, meant: null };
    return { tag: null, meant: languageCalled(text) ?? languageSpokenIn(text) };
}
function canonical(text) {
    try {
        return Intl.getCanonicalLocales(text)[0] ?? null;
    }
    catch {
        return null;
    }
}
function nameOf(code, language, type = 'language') {
    return new Intl.DisplayNames(language, { type, fallback: 'none' }).of(code);
}
function languageCalled(name) {
    const called = ({ tag }) => ['en', tag].some((by) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(nameOf(tag, by) ?? '') === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(name));
    return _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.find(called)?.tag ?? null;
}
function languageSpokenIn(country) {
    const isCountry = /^[a-z]{2}$/i.test(country) && nameOf(country.toUpperCase(), 'en', 'region') !== undefined;
    if (!isCountry)
        return null;
    const { language, script } = new Intl.Locale(`und-${country}`).maximize();
    return script === 'Hant' ? `${language}-Hant` : language;
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findFrontMatter)
/* harmony export */ });
/* harmony import */ var _line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);

const BOM = '\uFEFF';
const FENCE = /^---[ \t]*[\r\n]*$/;
/** Finds the front matter of a file; null when the first line is no `---` or nothing closes it. */
function findFrontMatter(text) {
    const from = text.startsWith(BOM) ? BOM.length : 0;
    if (!text.startsWith('---', from))
        return null;
    const lines = (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
    const isFence = (at) => FENCE.test(text.slice(Math.max(from, lines[at] ?? 0), lines[at + 1]));
    if (!isFence(0))
        return null;
    const close = lines.findIndex((_, at) => at > 0 && isFence(at));
    const [start, end] = [lines[1], lines[close]];
    if (close < 0 || start === undefined || end === undefined)
        return null;
    return { start, end: lines[close + 1] ?? text.length, yaml: text.slice(start, end) };
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isBlockName)
/* harmony export */ });
/** CommonMark 0.31.2, 4.6, kind 6. */
const NAMES = new Set(`address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track
  ul`.split(/\s+/));
/** Whether a tag of this name begins raw HTML wherever it begins a line, and ends a paragraph. */
function isBlockName(name) {
    return NAMES.has(name.toLowerCase());
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkLimits)
/* harmony export */ });
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3229);
/* harmony import */ var _count_between_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6772);
/* harmony import */ var _over_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6979);



const remark = (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .onDemand */ .hd)(() => Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 1361)));
/** remark takes about a tenth of a millisecond for each line, however short. */
const MOST_LINES = 50_000;
/** Each list or quote that is opened is a call inside a call in remark. */
const DEEPEST_LINE = 100;
/** remark goes back over all lines of a list or quote for each line that carries it on without its mark. */
const MOST_CARRIED = 4000;
/** For each of these signs remark may look at all that follows in its paragraph. */
const MOST_SIGNS = 500;
const SIGNS = '<[]*_~`';
const BOX = /^[^[]{0,20}\[.\]/;
const MARKS = /^[ \t]*(?:(?:[-+*]|>|\d{1,9}[.)])[ \t]*)+/;
const MARK = /[-+*>]|\d{1,9}[.)]/g;
const BREAK = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;
/** Throws where a text is of a form that remark reads in more time than in proportion to its length, or not at all. The text is looked at once. */
function checkLimits(source, lines) {
    if (lines.length > MOST_LINES)
        throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(MOST_LINES + 1, `It has more than ${MOST_LINES} lines. Split it into smaller files.`);
    const signs = new SignCount(source, lines);
    let carried = 0;
    for (const [at, start] of lines.entries()) {
        const line = source.slice(start, lines[at + 1]).trimEnd();
        const depth = line === '' ? 0 : depthOf(line);
        if (depth > DEEPEST_LINE)
            throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(at + 1, `This line opens more than ${DEEPEST_LINE} lists and quotes in each other. Nest them less.`);
        carried = nextCarried(line, depth, carried);
        if (carried > MOST_CARRIED)
            throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(at + 1, `More than ${MOST_CARRIED} lines stand in one list or quote without a blank line. Put one between them.`);
        signs.add(line, start);
    }
    signs.end(source.length);
}
function depthOf(line) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    return marks.length <= DEEPEST_LINE || BREAK.test(line)
        ? Math.min(marks.length, 1)
        : (marks.match(MARK)?.length ?? 0);
}
/** How many lines carry on a list or quote; 0 outside of any. */
function nextCarried(line, depth, carried) {
    if (line === '')
        return 0;
    if (depth > 0)
        return 1;
    return carried === 0 ? 0 : carried + 1;
}
/** Counts signs from blank line to blank line, which end every paragraph, and where that are many, paragraph by paragraph. */
class SignCount {
    #source;
    #lines;
    #start = 0;
    #count = 0;
    constructor(source, lines) {
        this.#source = source;
        this.#lines = lines;
    }
    add(line, start) {
        if (line === '')
            this.end(start);
        else
            this.#count += countSigns(line);
    }
    end(at) {
        if (this.#count > MOST_SIGNS)
            this.#checkParagraphs(this.#start, at);
        this.#start = at;
        this.#count = 0;
    }
    #checkParagraphs(from, to) {
        const waiting = [remark().parseBlocks(this.#source.slice(from, to))];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            const start = from + (node.position?.start.offset ?? 0);
            const isInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
            if (!isInline && 'children' in node)
                for (const child of node.children)
                    waiting.push(child);
            if (isInline && countSigns(this.#source.slice(start, from + (node.position?.end.offset ?? 0))) > MOST_SIGNS)
                throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F((0,_count_between_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerBound */ .y)(this.#lines, start + 1), `This paragraph holds more than ${MOST_SIGNS} of the signs that begin links, emphasis, code or tags (${[...SIGNS].join(' ')}). Split it.`);
        }
    }
}
/** A bracket that closes counts where it has none to close. A box at the beginning leads to no search. */
function countSigns(text) {
    let [count, open] = [0, 0];
    for (const sign of text.replace(BOX, '')) {
        if (sign === ']' && open > 0)
            open -= 1;
        else if (SIGNS.includes(sign))
            count += 1;
        if (sign === '[')
            open += 1;
    }
    return count;
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   _F: () => (/* binding */ OverLimit),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3229);

/** Thrown where reading on would cost more time or stack than any file that people write. `line` is 1-based. */
class OverLimit extends Error {
    line;
    /** `message` is a whole sentence that says what there is too much of, and how to get on. */
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
/** What stopped the reading of a file, as a place and whole sentences for its author. */
function explainFailure(error) {
    (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .passNotLoaded */ .aw)(error);
    if (error instanceof OverLimit)
        return { line: error.line, message: `Nothing of this file is read: ${error.message}` };
    return {
        line: 1,
        message: `Nothing of this file is read, because reading it failed (${causeOf(error)}). Take parts out to find the lines that do it, and report them as a fault of Trailmark.`,
    };
}
/** An exception in words. */
function causeOf(error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ parseOutline)
});

// UNUSED EXPORTS: parseWhole

// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(3229);
;// CONCATENATED MODULE: ./build/src/markdown/certain/line.js
/** Where the blanks from an offset on end, and the 0-based column there; a tab leads to the next multiple of four. */
function skipBlanks(source, from, column) {
    let at = from;
    let reached = column;
    for (let char = source.charCodeAt(at); char === SPACE || char === TAB; char = source.charCodeAt(at)) {
        reached += char === TAB ? 4 - (reached % 4) : 1;
        at += 1;
    }
    return { at, column: reached };
}
/** The offset behind the last character before `end` that is no blank. */
function trimEnd(source, start, end) {
    let at = end;
    while (at > start && isBlank(source.charCodeAt(at - 1)))
        at -= 1;
    return at;
}
function isBlank(char) {
    return char === SPACE || char === TAB;
}
/** Reads a line; `index` is 0-based. A BOM is in no column. */
function lineAt({ source, lines }, index) {
    const start = lines[index] ?? source.length;
    let end = lines[index + 1] ?? source.length;
    while (end > start && isLineEnd(source.charCodeAt(end - 1)))
        end -= 1;
    return {
        number: index + 1,
        start,
        end,
        ...skipBlanks(source, start + (start === 0 && source.startsWith(BOM) ? 1 : 0), 0),
    };
}
const BOM = '\uFEFF';
function isLineEnd(char) {
    return char === 10 || char === 13;
}
const SPACE = 32;
const TAB = 9;
/** A line behind the mark of a quote and one blank; null where it has no such mark, or a tab behind it. */
function behindQuote(source, line) {
    const { at, column, end } = line;
    if (at >= end || source[at] !== '>' || source[at + 1] === '\t')
        return null;
    return { ...line, ...skipBlanks(source, at + 1, column + 1) };
}
/** A span on one line. */
function spanIn({ number, start: from }, start, end) {
    return { start, end, line: number, column: start - from + 1, endLine: number };
}
/** The column behind the mark of a quote and the blank that belongs to it. */
function quoteColumn(source, { at, column }) {
    return column + (source[at + 1] === ' ' ? 2 : 1);
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/openings.js

const MARKER = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/my;
const BREAK = /([-*_])[ \t]*(?:\1[ \t]*){2,}$/my;
const FENCE = /(`{3,}(?=[^`\r\n]*$)|~{3,})/my;
const BOX = /\[([ xX])\][ \t](?=[ \t]*[^ \t\r\n])/y;
const HEADING = /(#{1,6})(?:[ \t]|$)/my;
const DOUBLE = /=+[ \t]*$/my;
const DASHES = /[-|: \t]+$/my;
/** The marker of a list item at an offset. */
function readMarker(source, at) {
    const match = matchAt(MARKER, source, at);
    if (match === null)
        return null;
    const [written, number] = match;
    return { sign: written.slice(-1), length: written.length, isFirst: number === undefined || number === '1' };
}
/** Whether the rest of a line is a thematic break. */
function isBreak(source, at) {
    return matchAt(BREAK, source, at) !== null;
}
/** The marks that open a code fence; null where none does. */
function readFence(source, at) {
    return matchAt(FENCE, source, at)?.[1] ?? null;
}
/** Whether the box at an offset is ticked; null where none is drawn. */
function readBox(source, at) {
    const mark = matchAt(BOX, source, at)?.[1];
    return mark === undefined ? null : mark !== ' ';
}
/** The level of a heading; null where there is none. */
function headingLevel(source, at) {
    const marks = matchAt(HEADING, source, at)?.[1];
    return marks === undefined ? null : marks.length;
}
/** Whether the rest of a line may underline a heading, or divide the head of a table from its rows. */
function isUnderline(source, at) {
    return matchAt(DOUBLE, source, at) !== null || matchAt(DASHES, source, at)?.[0].includes('-') === true;
}
/** Whether the rest of a line, up to `end`, closes a fence. */
function closesFence(source, fence, { at, end }) {
    let behind = at;
    while (behind < end && source[behind] === fence[0])
        behind += 1;
    return behind - at >= fence.length && skipBlanks(source, behind, 0).at >= end;
}
/** Where the text of a heading begins and ends, without the marks around it. */
function headingText(source, from, end) {
    const start = skipBlanks(source, from, 0).at;
    let last = end;
    while (last > start && isBlank(source.charCodeAt(last - 1)))
        last -= 1;
    let behind = last;
    while (behind > start && source[behind - 1] === '#')
        behind -= 1;
    if (behind < last && (behind === start || isBlank(source.charCodeAt(behind - 1))))
        last = behind;
    while (last > start && isBlank(source.charCodeAt(last - 1)))
        last -= 1;
    return { start: Math.min(start, last), end: last };
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source);
}
/** What tells the items of one list from those of another. */
function signOf(source, list) {
    if (!list.ordered)
        return source.charAt(list.start);
    let at = list.start;
    while (/\d/.test(source.charAt(at)))
        at += 1;
    return source.charAt(at);
}

// EXTERNAL MODULE: ./build/src/markdown/split-markdown.js
var split_markdown = __webpack_require__(6662);
// EXTERNAL MODULE: ./build/src/markdown/html-blocks.js
var html_blocks = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/src/markdown/align-text.js
var align_text = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/src/markdown/certain/inline-parts.js


/** Reads a code span that begins and ends before `end`; null where it does not. */
function readCode(source, at, end) {
    let start = at;
    while (start < end && source[start] === '`')
        start += 1;
    const fence = source.slice(at, start);
    let close = source.indexOf(fence, start);
    while (close >= 0 && close < end && source[close + fence.length] === '`') {
        let behind = close;
        while (source[behind] === '`')
            behind += 1;
        close = source.indexOf(fence, behind);
    }
    if (close < 0 || close + fence.length > end)
        return null;
    const written = source.slice(start, close);
    const isPadded = written.startsWith(' ') && written.endsWith(' ') && written.replaceAll(' ', '') !== '';
    const text = isPadded ? written.slice(1, -1) : written;
    return {
        text,
        offsets: (0,align_text/* alignText */.v)({ text, source, start, end: close + fence.length }, null),
        end: close + fence.length,
    };
}
const CHARS = '[^\\s()<>\\\\\\p{Cc}]*';
const URL = new RegExp(`${CHARS}(?:\\(${CHARS}\\)${CHARS})*`, 'uy');
const TITLE = /"[^"\\\r\n]*"|'[^'\\\r\n]*'/y;
const REFERENCE = /&(?:#|[A-Za-z][A-Za-z\d]*;)/;
/**
 * Reads `(address "title")`; `text` where a word behind the address says that it is none, null where that is not certain: it is written
 * with escapes, references, brackets or over lines.
 */
function readTarget(source, at, end) {
    const start = skipBlanks(source, at + 1, 0).at;
    const url = inline_parts_matchAt(URL, source, { at: start, end })?.[0] ?? '';
    const title = skipBlanks(source, start + url.length, 0).at;
    const hasTitle = title > start + url.length;
    if (hasTitle && title < end && /[^"'()<\\&\r\n]/.test(source.charAt(title)))
        return 'text';
    const written = hasTitle ? (inline_parts_matchAt(TITLE, source, { at: title, end })?.[0] ?? '') : '';
    const close = skipBlanks(source, title + written.length, 0).at;
    if (source[close] !== ')' || close >= end || REFERENCE.test(source.slice(at, close)))
        return null;
    return { url, end: close + 1 };
}
const NAMES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', copy: '©' }));
const NUMBER = /&#(?:[xX]([\dA-Fa-f]{1,4})|(\d{1,4}));/y;
const NAME = /&([A-Za-z][A-Za-z\d]*);/y;
/** Reads a reference: null where none begins, or one without text where what it stands for is not certain. */
function readReference(source, at) {
    const range = { at, end: source.length };
    const number = inline_parts_matchAt(NUMBER, source, range);
    if (number !== null) {
        const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
        const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa1 && code < 0xd800);
        return { text: isPlain ? String.fromCharCode(code) : '', end: at + number[0].length };
    }
    if (source.startsWith('&#', at))
        return { text: '', end: at };
    const [written = '', name = ''] = inline_parts_matchAt(NAME, source, range) ?? [];
    return written === '' ? null : { text: NAMES.get(name) ?? '', end: at + written.length };
}
const VALUE = `"[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s"'=<>\`]+`;
const ATTRIBUTE = `[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:${VALUE}))?`;
const TAG = new RegExp(`<(?:[A-Za-z][A-Za-z\\d-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[A-Za-z][A-Za-z\\d-]*[ \\t]*|!--(?!-?>)(?:(?!-->)[^\\r\\n])*--)>`, 'y');
const ANGLES = /<[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>\\&\p{Cc}]*>/uy;
/** The offset behind a tag or comment that begins and ends on one line; null where there is none. */
function readTag(source, at, end) {
    const match = inline_parts_matchAt(TAG, source, { at, end });
    return match === null ? null : at + match[0].length;
}
/** The offset behind an address in angle brackets; null where there is none. */
function readAngles(source, at, end) {
    const match = inline_parts_matchAt(ANGLES, source, { at, end });
    return match === null ? null : at + match[0].length;
}
const DOMAIN = '[A-Za-z\\d-]+(?:\\.[A-Za-z\\d-]+)*';
/** Parentheses that close belong to the address. */
const PATH = `(?::\\d+)?(?:[/?#](?:[^\\s<>()[\\]"'\`*\\\\!|]|\\([\\w%-]*\\))*)?`;
const ADDRESS = new RegExp(`(?:https?://|www\\.)${DOMAIN}${PATH}`, 'iy');
const LAST = /[\w/=#%+)-]/;
/** What an address does not end with, before a blank. */
const BEHIND = /[).,:;!?"']*(?=\s|$)/y;
/** The offset behind an address with nothing but signs between it and the next blank; null where it is of another form. */
function readAddress(source, at, end) {
    const match = inline_parts_matchAt(ADDRESS, source, { at, end });
    if (match === null || REFERENCE.test(match[0]))
        return null;
    let last = at + match[0].length;
    while (last > at && '.,:;?&'.includes(source.charAt(last - 1)))
        last -= 1;
    const isPlain = LAST.test(source.charAt(last - 1)) && source[last - 1] !== '_' && source[last] !== '&';
    return isPlain && inline_parts_matchAt(BEHIND, source, { at: last, end: source.length }) !== null ? last : null;
}
function inline_parts_matchAt(pattern, source, { at, end }) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    return match !== null && at + match[0].length <= end ? match : null;
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/html-openings.js



const html_openings_NAME = /<\/?([A-Za-z][A-Za-z\d-]*)(?=[ \t>]|\/>|$)/my;
const INLINES = new Set('a b br code del em font i img input ins kbd mark s small span strong sub sup u'.split(' '));
/** Reads what a line begins; null where that is not certain. */
function readHtmlOpening(source, { at, end }) {
    if (source.startsWith('<!--', at))
        return 'comment';
    if (!/[A-Za-z/!?]/.test(source[at + 1] ?? '') ||
        /^<[A-Za-z][A-Za-z\d+.-]*:/.test(source.slice(at, at + LONGEST_SCHEME)))
        return 'text';
    html_openings_NAME.lastIndex = at;
    const name = html_openings_NAME.exec(source)?.[1]?.toLowerCase() ?? '';
    if ((0,html_blocks/* isBlockName */.Z)(name))
        return 'block';
    if (!INLINES.has(name))
        return null;
    const tag = readTag(source, at, end);
    if (tag === null)
        return null;
    return skipBlanks(source, tag, 0).at === end ? 'alone' : 'text';
}
const LONGEST_SCHEME = 34;

// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(74);
;// CONCATENATED MODULE: ./build/src/markdown/certain/emphasis.js
const [emphasis_SPACE, STAR, UNDERSCORE, TILDE] = [32, 42, 95, 126];
/** Reads the run of marks at an offset of a segment that reaches from `start` to `end`: CommonMark 0.31.2, 6.2, and GFM's strikethrough. */
function readMark(source, at, { start, end }) {
    const char = source.charCodeAt(at);
    let behind = at + 1;
    while (behind < end && source.charCodeAt(behind) === char)
        behind += 1;
    const before = at === start ? emphasis_SPACE : source.charCodeAt(at - 1);
    const after = behind === end ? emphasis_SPACE : source.charCodeAt(behind);
    const [left, right] = [classOf(before), classOf(after)];
    const length = behind - at;
    const isTilde = char === TILDE;
    const opens = flanks(right, left) || (!isTilde && isMark(after));
    const closes = flanks(left, right) || (!isTilde && isMark(before));
    if (char !== UNDERSCORE)
        return { char, length, opens, closes };
    const [begins, ends] = [left !== 'letter' || !closes, right !== 'letter' || !opens];
    return { char, length, opens: opens && begins, closes: closes && ends };
}
/** Whether a mark leans on what is on one side of it, given what is on the other. */
function flanks(side, other) {
    return side === 'letter' || (side === 'sign' && other !== 'letter');
}
/** remark takes other marks beside these for neither letters nor blanks. */
function isMark(char) {
    return char === STAR || char === UNDERSCORE || char === TILDE;
}
const SIGN = /[\p{P}\p{S}]/u;
/** Of a single UTF-16 unit, as remark looks at them: half an emoji is a letter. */
function classOf(char) {
    if (char < 128) {
        if (char <= 32 && /\s/.test(String.fromCharCode(char)))
            return 'space';
        const isLetter = (char >= 48 && char <= 57) || (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
        return isLetter || char <= 32 || char === 127 ? 'letter' : 'sign';
    }
    const text = String.fromCharCode(char);
    return /\s/.test(text) ? 'space' : SIGN.test(text) ? 'sign' : 'letter';
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/text-run.js
/** Visible text as it grows: pieces of the source, and characters that escapes stand for. */
class TextRun {
    text = '';
    start;
    end;
    /** Pairs: from this unit of the text on, the source begins at this offset. */
    #parts = [];
    constructor(text, start, end) {
        this.start = start;
        this.end = start;
        this.#parts.push(0, start);
        this.add(text, start, end);
    }
    /** Adds text that the source draws from `start` to `end`; an escape is longer there than its text. */
    add(text, start, end) {
        if (start !== this.end)
            this.#parts.push(this.text.length, start);
        this.text += text;
        this.end = end;
        if (end - start !== text.length)
            this.#parts.push(this.text.length, end);
    }
    /** Adds another text that follows this one. */
    append(other) {
        for (let at = 0; at < other.#parts.length; at += 2)
            this.#parts.push(this.text.length + (other.#parts[at] ?? 0), other.#parts[at + 1] ?? 0);
        this.text += other.text;
        this.end = other.end;
    }
    /** For each unit of the text, the offset at which its source begins. */
    offsets() {
        const offsets = new Int32Array(this.text.length);
        for (let part = 0; part < this.#parts.length; part += 2) {
            const from = this.#parts[part] ?? 0;
            const shift = (this.#parts[part + 1] ?? 0) - from;
            const to = this.#parts[part + 2] ?? offsets.length;
            for (let unit = from; unit < to; unit += 1)
                offsets[unit] = unit + shift;
        }
        return offsets;
    }
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/frames.js


/** What remark looks for afterwards in all text outside of links. */
const frames_ADDRESS = /https?:\/\/|www\.|[-.\w+]@[-\w]/i;
/** What closes looks through all that is open. */
const MOST_OPEN = 30;
const NO_OFFSETS = new Int32Array();
/** What an inline text holds so far, and what is still open in it. */
class Frames {
    #lines;
    #frames = [{ opener: '', start: 0, parts: [], hasAddress: false, hasLink: false }];
    constructor(lines) {
        this.#lines = lines;
    }
    get top() {
        return this.#frames[this.#frames.length - 1];
    }
    /** False where too much is open. */
    open(opener, start) {
        this.#frames.push({ opener, start, parts: [], hasAddress: false, hasLink: false });
        return this.#frames.length <= MOST_OPEN;
    }
    /** How many frames are open around the innermost bracket; null where none is. */
    bracketDepth() {
        const depth = this.#frames.findLastIndex(({ opener }) => opener === '[' || opener === '![');
        return depth < 0 ? null : depth;
    }
    /** What is open from a depth on inwards. */
    from(depth) {
        return this.#frames.slice(depth);
    }
    /** The depth of the innermost mark of a kind; null where none is open. */
    markDepth(char) {
        const depth = this.#frames.findLastIndex(({ opener }) => typeof opener === 'object' && opener.char === char);
        return depth < 0 ? null : depth;
    }
    /** Adds text that the source draws from `start` to `end`. */
    addText(text, start, end) {
        const last = this.top.parts[this.top.parts.length - 1];
        if (last instanceof TextRun)
            last.add(text, start, end);
        else
            this.top.parts.push(new TextRun(text, start, end));
    }
    add(run, start, end) {
        this.top.parts.push({ ...run, ...(0,line_starts/* spanOf */.ee)(this.#lines, start, end) });
    }
    /** Closes the innermost frame as emphasis or a link. */
    close(kind, end, url) {
        const frame = this.#frames.pop();
        const runs = this.finish(frame);
        this.top.hasLink ||= frame.hasLink || kind === 'link';
        this.top.hasAddress ||= frame.hasAddress && kind !== 'link';
        const text = runs.map((run) => run.text).join('');
        this.add({ kind, text, offsets: NO_OFFSETS, url, runs }, frame.start, end);
    }
    /** Puts all that the innermost frame holds into one of a kind, which begins `start` characters behind it. */
    closeInside(kind, { start, end }) {
        const frame = this.top;
        const runs = this.finish(frame);
        frame.parts.length = 0;
        const text = runs.map((run) => run.text).join('');
        this.add({ kind, text, offsets: NO_OFFSETS, url: null, runs }, frame.start + start, end);
    }
    /** Takes the innermost frame out. */
    pop() {
        return this.#frames.pop();
    }
    /** Takes what opened frames for text, down to `depth`. */
    leaveOpen(source, depth) {
        while (this.#frames.length > depth) {
            const { opener, start, parts, hasAddress, hasLink } = this.pop();
            this.addText(source.slice(start, start + opener.length), start, start + opener.length);
            const [first, ...others] = parts;
            const last = this.top.parts[this.top.parts.length - 1];
            if (first instanceof TextRun && last instanceof TextRun)
                last.append(first);
            else if (first !== undefined)
                this.top.parts.push(first);
            this.top.parts.push(...others);
            this.top.hasLink ||= hasLink;
            this.top.hasAddress ||= hasAddress;
        }
    }
    /** The runs of a frame, of which nothing more comes. */
    finish(frame) {
        return frame.parts.map((part) => {
            if (!(part instanceof TextRun))
                return part;
            frame.hasAddress ||= frames_ADDRESS.test(part.text);
            const { text, start } = part;
            // The end of a line is in the text, and not in its span.
            const end = part.end - (text.endsWith('\r\n') ? 2 : text.endsWith('\n') ? 1 : 0);
            return { kind: 'text', text, offsets: part.offsets(), url: null, runs: [], ...(0,line_starts/* spanOf */.ee)(this.#lines, start, end) };
        });
    }
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/inline-leaves.js

/** What reading returns in place of an offset. */
const UNCERTAIN = -1;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** Reads an escape, code, a tag, an address, or the character alone; returns the offset to go on at. */
function readLeaf(reading, at) {
    const { source } = reading;
    switch (source[at]) {
        case '\\':
            return addEscape(reading, at);
        case '`':
            return addCode(reading, at);
        case '<':
            return addAngle(reading, at);
        case '&':
            return addReference(reading, at);
        default:
            return addAddress(reading, at);
    }
}
/** Adds a part of the source as it is; returns its end. */
function addText({ source, frames }, start, end) {
    if (start < end)
        frames.addText(source.slice(start, end), start, end);
    return end;
}
function addEscape(reading, at) {
    const { source, segment, frames } = reading;
    if (at + 1 >= segment.end)
        return UNCERTAIN;
    const char = source.charAt(at + 1);
    if (!ESCAPABLE.test(char))
        return addText(reading, at, at + 1);
    frames.addText(char, at, at + 2);
    return at + 2;
}
function addReference(reading, at) {
    const reference = readReference(reading.source, at);
    if (reference === null)
        return addText(reading, at, at + 1);
    const { text, end } = reference;
    if (text === '' || end > reading.segment.end)
        return UNCERTAIN;
    reading.frames.addText(text, at, end);
    return end;
}
function addCode({ source, segment, frames }, at) {
    const code = readCode(source, at, segment.end);
    if (code === null)
        return UNCERTAIN;
    const { text, offsets, end } = code;
    frames.add({ kind: 'code', text, offsets, url: null, runs: [] }, at, end);
    return end;
}
function addAngle(reading, at) {
    const { source, segment, frames } = reading;
    const address = readAngles(source, at, segment.end);
    if (address !== null)
        return addSelfLink(reading, { at, end: address, scheme: '' });
    const tag = readTag(source, at, segment.end);
    if (tag === null)
        return /[A-Za-z/!?]/.test(source[at + 1] ?? '') ? UNCERTAIN : addText(reading, at, at + 1);
    const text = /^<br\s*\/?>$/i.test(source.slice(at, tag)) ? ' ' : '';
    frames.add({ kind: 'html', text, offsets: new Int32Array(text.length).fill(at), url: null, runs: [] }, at, tag);
    return tag;
}
function addAddress(reading, at) {
    const { source, segment, frames } = reading;
    const opening = /^(?:https?:\/\/|(www)\.)/i.exec(source.slice(at, at + 8));
    if (opening === null || frames.bracketDepth() !== null)
        return addText(reading, at, at + 1);
    const isFree = at === segment.start || /[\s(]/.test(source.charAt(at - 1));
    const end = readAddress(source, at, segment.end);
    if (!isFree || end === null)
        return UNCERTAIN;
    return addSelfLink(reading, { at, end, scheme: opening[1] === undefined ? '' : 'http://' });
}
/** An address that is a link to itself, in angle brackets or without. */
function addSelfLink(reading, { at, end, scheme }) {
    const { source, frames } = reading;
    const inside = source[at] === '<' ? 1 : 0;
    frames.open('', at);
    addText(reading, at + inside, end - inside);
    frames.close('link', end, scheme + source.slice(at + inside, end - inside));
    return end;
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/read-inline.js





const read_inline_TILDE = 126;
const read_inline_NO_OFFSETS = new Int32Array();
/** What may begin something else than text: 1 always, 2 in a segment that holds an address. */
const SPECIAL = new Uint8Array(128);
for (const char of '\\`[]!<&*_~')
    SPECIAL[char.charCodeAt(0)] = 1;
for (const char of 'hHwW')
    SPECIAL[char.charCodeAt(0)] = 2;
/**
 * Reads the inline Markdown of one block; null where its reading is not certain. Certain are plain text, escapes, code on one line,
 * links and images with a plain target, emphasis whose marks pair without a choice, tags on one line, and addresses between blanks.
 */
function readInline(file, segments) {
    const reader = new InlineReader(file);
    let before = null;
    for (const segment of segments) {
        if (before !== null)
            reader.endLine(before);
        if (!reader.readSegment(segment))
            return null;
        before = segment;
    }
    return reader.end();
}
class InlineReader {
    #file;
    #source;
    #frames;
    #segment = { start: 0, end: 0, lineEnd: 0 };
    #hasAddress = false;
    /** Marks that were left open in others: what closes them might reach across. */
    #left = new Set();
    constructor(file) {
        this.#file = file;
        this.#source = file.source;
        this.#frames = new Frames(file.lines);
    }
    readSegment(segment) {
        const { start, end } = segment;
        this.#segment = segment;
        this.#hasAddress = frames_ADDRESS.test(this.#source.slice(start, end));
        let from = start;
        for (let at = start; at < end;) {
            if (this.#isSpecial(this.#source.charCodeAt(at))) {
                this.#addText(from, at);
                at = this.#readSpecial(at);
                if (at === UNCERTAIN)
                    return false;
                from = at;
            }
            else
                at += 1;
        }
        this.#addText(from, end);
        return true;
    }
    /** Two blanks or more before the end of a line that goes on break it. */
    endLine({ end, lineEnd }) {
        const blanks = this.#source.slice(end, lineEnd);
        if (blanks.length < 2 || blanks.includes('\t'))
            this.#addText(lineEnd, lineEnd + (this.#source[lineEnd] === '\r' ? 2 : 1));
        else
            this.#frames.add({ kind: 'break', text: '\n', offsets: Int32Array.of(end), url: null, runs: [] }, end, lineEnd);
    }
    end() {
        this.#frames.leaveOpen(this.#source, 1);
        const { top } = this.#frames;
        const runs = this.#frames.finish(top);
        return top.hasAddress ? null : runs;
    }
    #isSpecial(char) {
        const kind = char < SPECIAL.length ? SPECIAL[char] : 0;
        return kind === 1 || (kind === 2 && this.#hasAddress);
    }
    #addText(start, end) {
        return addText({ source: this.#source, frames: this.#frames }, start, end);
    }
    /** Returns the offset to go on at. */
    #readSpecial(at) {
        const isBracketNext = this.#source[at + 1] === '[' && at + 1 < this.#segment.end;
        switch (this.#source[at]) {
            case '[':
                return this.#frames.open('[', at) ? at + 1 : UNCERTAIN;
            case '!':
                if (!isBracketNext)
                    return this.#addText(at, at + 1);
                return this.#frames.open('![', at) ? at + 2 : UNCERTAIN;
            case ']':
                return this.#closeBracket(at);
            case '*':
            case '_':
            case '~':
                return this.#readMark(at);
            default:
                return readLeaf({ source: this.#source, segment: this.#segment, frames: this.#frames }, at);
        }
    }
    #readMark(at) {
        const mark = readMark(this.#source, at, this.#segment);
        const { char, length } = mark;
        const depth = mark.closes ? this.#frames.markDepth(char) : null;
        if (depth !== null)
            return this.#closeMark(mark, at + length, depth);
        if (mark.closes && this.#left.has(char))
            return UNCERTAIN;
        if (!mark.opens || (char === read_inline_TILDE && length > 2))
            return this.#addText(at, at + length);
        return this.#frames.open(mark, at) ? at + length : UNCERTAIN;
    }
    /** Other marks that are still open in it are text, and three marks are strong text in emphasis. */
    #closeMark({ char, length }, end, depth) {
        for (const { opener } of this.#frames.from(depth + 1)) {
            if (typeof opener !== 'object')
                return UNCERTAIN;
            this.#left.add(opener.char);
        }
        this.#frames.leaveOpen(this.#source, depth + 1);
        if (this.#frames.top.opener.length !== length || length > 3)
            return UNCERTAIN;
        if (length === 3)
            this.#frames.closeInside('strong', { start: 1, end: end - 1 });
        this.#frames.close(char === read_inline_TILDE ? 'delete' : length === 2 ? 'strong' : 'emphasis', end, null);
        return end;
    }
    #closeBracket(at) {
        const depth = this.#frames.bracketDepth();
        const isTarget = this.#source[at + 1] === '(' && at + 1 < this.#segment.end;
        if (depth === null || !isTarget)
            return this.#closePlainBracket(at, depth);
        const target = readTarget(this.#source, at + 1, this.#segment.end);
        if (target === null)
            return UNCERTAIN;
        if (target === 'text')
            return this.#closePlainBracket(at, depth);
        this.#frames.leaveOpen(this.#source, depth + 1);
        const { opener, hasLink } = this.#frames.top;
        if (hasLink)
            return UNCERTAIN;
        if (opener === '![')
            return this.#addImage(target);
        this.#frames.close('link', target.end, target.url);
        return target.end;
    }
    /** Brackets alone are text, unless the file says what they lead to. */
    #closePlainBracket(at, depth) {
        if (this.#file.hasDefinitions)
            return UNCERTAIN;
        if (depth !== null) {
            if (typeof this.#frames.top.opener === 'object')
                return UNCERTAIN;
            this.#frames.leaveOpen(this.#source, depth);
        }
        return this.#addText(at, at + 1);
    }
    #addImage({ url, end }) {
        const { start, parts } = this.#frames.pop();
        const [alt] = parts;
        const isPlain = alt instanceof TextRun && parts.length === 1 && !/^[![]/.test(alt.text);
        if (alt !== undefined && !isPlain)
            return UNCERTAIN;
        const [text, offsets] = isPlain ? [alt.text, alt.offsets()] : ['', read_inline_NO_OFFSETS];
        this.#frames.add({ kind: 'image', text, offsets, url, runs: [] }, start, end);
        return end;
    }
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/open-blocks.js




/** Lists and quotes nested deeper than people do are left to remark. */
const DEEPEST = 30;
const BARE_BOX = /^\[[ xX]\]$/;
/** The blocks of a piece as they grow. What returns false or null has met something whose reading is not certain. */
class OpenBlocks {
    runs = [];
    #file;
    #open = [{ column: 0, blocks: [], block: null }];
    #paragraph = [];
    constructor(file) {
        this.#file = file;
    }
    get blocks() {
        return this.#open[0]?.blocks ?? [];
    }
    get depth() {
        return this.#open.length - 1;
    }
    /** Whether a paragraph is open, which a line may carry on. */
    get isText() {
        return this.#paragraph.length > 0;
    }
    /** Whether an item is open of which nothing stands behind the marker. */
    get isEmptyItem() {
        return this.#top.block?.kind === 'item' && this.#top.blocks.length === 0 && !this.isText;
    }
    /** Whether a quote is open. */
    get isQuoted() {
        return this.#open.some(({ block }) => block?.kind === 'quote');
    }
    /** How many of the open lists and quotes a line is in, and what of it stands behind their marks. */
    enter(line) {
        let depth = 0;
        let rest = line;
        for (const container of this.#open.slice(1)) {
            const inside = this.#enterOne(container, rest, depth);
            if (inside === 'uncertain')
                return null;
            if (inside === null)
                break;
            rest = inside;
            depth += 1;
        }
        return { depth, rest };
    }
    /** What of a line is in a container; null for nothing. */
    #enterOne({ column, block }, line, depth) {
        if (block?.kind !== 'quote')
            return line.at < line.end && line.column < column ? null : line;
        const inside = line.column - this.columnOf(depth) < 4 ? behindQuote(this.#file.source, line) : null;
        if (inside === null)
            return null;
        // Behind a mark in another column all columns would be others.
        if (inside.at < inside.end && quoteColumn(this.#file.source, line) !== column)
            return 'uncertain';
        Object.assign(block, { end: line.end, endLine: line.number });
        return inside;
    }
    columnOf(depth) {
        return this.#open[depth]?.column ?? 0;
    }
    add(block) {
        this.#top.blocks.push(block);
    }
    addText(line) {
        const { at, end } = line;
        this.#paragraph.push({ start: at, end: trimEnd(this.#file.source, at, end), lineEnd: end });
    }
    addHeading(line, level, text) {
        const heading = { kind: 'heading', level, ...spanIn(line, line.at, line.end) };
        return this.#addInline(heading, [{ ...text, lineEnd: line.end }]);
    }
    /** Makes a heading of the open paragraph, which a line underlines; one that may begin with a box is left to remark. */
    underline(line) {
        const segments = this.#paragraph;
        const [first] = segments;
        if (first === undefined || this.#readBox(first) !== null)
            return false;
        this.#paragraph = [];
        const level = this.#file.source[line.at] === '=' ? 1 : 2;
        return this.#addInline({ kind: 'heading', level, ...(0,line_starts/* spanOf */.ee)(this.#file.lines, first.start, line.end) }, segments);
    }
    /** Opens a list item, in the list before it where that goes on; returns the line behind the marker. */
    openItem(line, { sign, length }) {
        const { source } = this.#file;
        const content = { ...line, ...skipBlanks(source, line.at + length, line.column + length) };
        const padding = content.column - line.column - length;
        const isEmpty = content.at >= line.end;
        if ((padding > 4 && !isEmpty) || this.depth >= DEEPEST)
            return null;
        const { blocks } = this.#top;
        const last = blocks[blocks.length - 1];
        const span = spanIn(line, line.at, line.end);
        const item = { kind: 'item', check: null, box: null, blocks: [], ...span };
        if (last?.kind === 'list' && signOf(source, last) === sign)
            last.items.push(item);
        else
            blocks.push({ kind: 'list', ordered: sign === '.' || sign === ')', items: [item], ...span });
        this.#open.push({
            column: isEmpty ? line.column + length + 1 : content.column,
            blocks: item.blocks,
            block: item,
        });
        return content;
    }
    /** Opens a quote; returns the line behind its mark. */
    openQuote(line) {
        const content = behindQuote(this.#file.source, line);
        if (content === null || content.column < line.column + 2 || content.at >= line.end || this.depth >= DEEPEST)
            return null;
        const quote = { kind: 'quote', blocks: [], ...spanIn(line, line.at, line.end) };
        this.add(quote);
        this.#open.push({ column: quoteColumn(this.#file.source, line), blocks: quote.blocks, block: quote });
        return content;
    }
    /** Closes the paragraph and what is open deeper than `depth`. */
    closeTo(depth) {
        if (!this.#closeParagraph())
            return false;
        while (this.depth > depth) {
            const { block, blocks } = this.#open.pop();
            const inner = blocks[blocks.length - 1];
            const outer = this.#top.blocks[this.#top.blocks.length - 1];
            if (block === null || outer === undefined)
                return false;
            if (inner !== undefined && (block.kind === 'item' || inner.end > block.end))
                extend(block, inner);
            if (outer !== block)
                extend(outer, block);
        }
        return true;
    }
    get #top() {
        return this.#open[this.#open.length - 1];
    }
    #addInline(block, segments) {
        const runs = readInline(this.#file, segments);
        if (runs === null)
            return false;
        this.runs.push([block, runs]);
        this.add(block);
        return true;
    }
    #closeParagraph() {
        const segments = this.#paragraph;
        const [first] = segments;
        const end = segments[segments.length - 1]?.lineEnd;
        if (first === undefined || end === undefined)
            return true;
        this.#paragraph = [];
        // A box may have its text on the next line, from which remark counts the paragraph.
        if (segments.length > 1 && BARE_BOX.test(this.#file.source.slice(first.start, first.end)))
            return false;
        const box = this.#readBox(first);
        const start = box === null ? first.start : first.start + 4;
        const runs = readInline(this.#file, [{ ...first, start }, ...segments.slice(1)]);
        if (runs === null)
            return false;
        const { block } = this.#top;
        if (box !== null && block?.kind === 'item') {
            block.check = box;
            block.box = (0,line_starts/* spanOf */.ee)(this.#file.lines, first.start, first.start + 3);
        }
        // A box before a link or the like is in the span of its paragraph.
        const from = runs[0]?.kind === 'text' ? start : first.start;
        const paragraph = { kind: 'paragraph', ...(0,line_starts/* spanOf */.ee)(this.#file.lines, from, end) };
        this.runs.push([paragraph, runs]);
        this.add(paragraph);
        return true;
    }
    /** Whether the box that a paragraph begins with is ticked; null where it begins with none. */
    #readBox({ start }) {
        const { block, blocks } = this.#top;
        return block?.kind === 'item' && blocks.length === 0 ? readBox(this.#file.source, start) : null;
    }
}
function extend(block, { end, endLine }) {
    Object.assign(block, { end, endLine });
}

// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(6772);
;// CONCATENATED MODULE: ./build/src/markdown/certain/read-leaf.js




/** On a line in code, GitHub's reading of tags would be taken for what they are nowhere else. */
const read_leaf_TAG = /^[ \t>]*</;
/** Reads a fence to its close; null where it has none, or where a tab stands before one of its lines. */
function readFencedCode(place, marks) {
    if (place === null)
        return null;
    const { file, line: first, around } = place;
    const { source, lines } = file;
    const content = [];
    for (let index = first.number; index < lines.length; index += 1) {
        const line = lineAt(file, index);
        const { start, at, end, column } = line;
        const isInside = at === end || column >= around;
        if (!isInside || hasOther(source, line) || read_leaf_TAG.test(source.slice(start, end)))
            return null;
        if (column - around < 4 && closesFence(source, marks, line)) {
            const text = content.join('').replace(/\r?\n$/, '');
            const span = { ...spanIn(first, first.at, end), endLine: line.number };
            return { block: { kind: 'code', fenced: true, text, content: first.number + 1, ...span }, next: index + 1 };
        }
        content.push(source.slice(Math.min(start + first.column, at), lines[index + 1]));
    }
    return null;
}
/** Reads code that is indented by four blanks. */
function readIndentedCode(place) {
    if (place === null)
        return null;
    const { file, line: first, around } = place;
    const { source, lines } = file;
    const content = [];
    let last = first;
    let index = first.number - 1;
    for (; index < lines.length; index += 1) {
        const line = lineAt(file, index);
        const isBlank = line.at === line.end;
        if (!isBlank && line.column - around < 4)
            break;
        if (hasOther(source, line) || read_leaf_TAG.test(source.slice(line.start, line.end)))
            return null;
        content.push(source.slice(Math.min(line.start + around + 4, line.at), lines[index + 1]));
        if (!isBlank)
            last = line;
    }
    const next = index < lines.length ? lineAt(file, index) : last;
    // remark takes no list behind such code that could not interrupt a paragraph.
    const marker = readMarker(source, next.at);
    if (marker !== null && (!marker.isFirst || next.at + marker.length === next.end))
        return null;
    const text = content
        .slice(0, last.number - first.number + 1)
        .join('')
        .replace(/\r?\n$/, '');
    const span = { ...spanIn(first, first.start + around, last.end), endLine: last.number };
    return { block: { kind: 'code', fenced: false, text, content: first.number, ...span }, next: last.number };
}
/** Reads a comment to the line that closes it, or a block of tags up to a blank line; `line` begins in the first column. */
function readHtml(place, opening) {
    if (place === null)
        return null;
    const { file, line: first } = place;
    const last = opening === 'comment' ? closeComment(file, first) : lastBeforeBlank(file, first);
    if (last === null)
        return null;
    for (let index = first.number - 1; index < last.number; index += 1) {
        const { start, at, end } = lineAt(file, index);
        const [, name = 'p'] = /^[ \t>]*<\/?([A-Za-z][A-Za-z\d-]*)/.exec(file.source.slice(start, end)) ?? [];
        // A tag of another kind alone on its line may be read as one of these.
        const isPlain = index === first.number - 1 || (0,html_blocks/* isBlockName */.Z)(name);
        if (!isPlain || file.source[at] === '>' || readMarker(file.source, at) !== null)
            return null;
    }
    const span = { ...spanIn(first, first.at, last.end), endLine: last.number };
    return { block: { kind: 'html', text: file.source.slice(first.at, last.end), ...span }, next: last.number };
}
function closeComment(file, { at }) {
    const close = file.source.indexOf('-->', at + 2);
    return close < 0 ? null : lineAt(file, (0,count_between/* lowerBound */.y)(file.lines, close + 1) - 1);
}
function lastBeforeBlank(file, first) {
    let last = first;
    for (let index = first.number; index < file.lines.length; index += 1) {
        const line = lineAt(file, index);
        if (line.at === line.end)
            break;
        last = line;
    }
    return last;
}
/** Whether a tab or a BOM stands before what a line holds. */
function hasOther(source, { start, at }) {
    return /[^ ]/.test(source.slice(start, at));
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/read-table.js



const DIVIDER = /^:?-+:?$/;
/** Whether the line behind a line divides the head of a table, which has as many cells, from its rows. */
function beginsTable(file, head) {
    const { source } = file;
    if (head.number >= file.lines.length)
        return false;
    const divider = lineAt(file, head.number);
    if (divider.column >= 4 || !source.slice(divider.at, divider.end).includes('|'))
        return false;
    const cells = cellsOf(source, divider);
    return (cells.every(({ text }) => DIVIDER.test(source.slice(text.start, text.end))) &&
        cells.length === cellsOf(source, head).length);
}
/** Reads the table that begins with a line, to a line that is none of its rows; null where its reading is not certain. */
function readTable(file, head) {
    const runs = [];
    const rows = [];
    const columns = cellsOf(file.source, head).length;
    let last = lineAt(file, head.number);
    let next = head.number + 1;
    for (let row = head; row !== null;) {
        const read = readRow(file, row, columns);
        if (read === null)
            return null;
        rows.push(read.row);
        runs.push(...read.runs);
        const line = next < file.lines.length ? lineAt(file, next) : null;
        if (line === null || endsTable(file.source, line))
            row = null;
        else {
            if (line.column >= 4 || '<['.includes(file.source.charAt(line.at)))
                return null;
            [row, last] = [line, line];
            next += 1;
        }
    }
    return { block: { kind: 'table', rows, ...spanIn(head, head.at, last.end), endLine: last.number }, runs, next };
}
/** Whether a line is blank or begins another block; a list may begin anywhere. */
function endsTable(source, line) {
    const { at, end } = line;
    if (at === end || source[at] === '>')
        return true;
    return (readMarker(source, at) !== null ||
        headingLevel(source, at) !== null ||
        isBreak(source, at) ||
        readFence(source, at) !== null);
}
function readRow(file, line, columns) {
    const { source } = file;
    const written = cellsOf(source, line);
    if (written.length === 0 || source.slice(line.at, line.end).includes('\\'))
        return null;
    const runs = [];
    for (const { start, end, text } of written.slice(0, columns)) {
        const cell = { kind: 'cell', ...spanIn(line, start, end) };
        const read = readInline(file, text.start < text.end ? [{ ...text, lineEnd: text.end }] : []);
        if (read === null)
            return null;
        runs.push([cell, read]);
    }
    return { row: { cells: runs.map(([cell]) => cell), ...spanIn(line, line.at, line.end) }, runs };
}
/** The cells of a row, each with the divider before it, the last with the one behind it, and their text. */
function cellsOf(source, { at, end }) {
    const cells = [];
    let start = at;
    let from = source[at] === '|' ? at + 1 : at;
    for (let isLast = false; !isLast;) {
        const divider = source.indexOf('|', from);
        const close = divider < 0 || divider >= end ? end : divider;
        isLast = skipBlanks(source, Math.min(close + 1, end), 0).at >= end;
        const first = Math.min(skipBlanks(source, from, 0).at, close);
        cells.push({ start, end: isLast ? end : close, text: { start: first, end: trimEnd(source, first, close) } });
        start = close;
        from = close + 1;
    }
    return from > end + 1 || cells.length === 0 ? [] : cells;
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/read-piece.js







/**
 * Reads the piece of a file that begins at a line (0-based index); null where it holds anything whose reading is not certain.
 */
function readPiece(file, index) {
    return new PieceReader(file).read(index);
}
class PieceReader {
    #file;
    #source;
    #blocks;
    #next = 0;
    constructor(file) {
        this.#file = file;
        this.#source = file.source;
        this.#blocks = new OpenBlocks(file);
    }
    read(index) {
        const { lines } = this.#file;
        let isAfterBlank = true;
        for (this.#next = index; this.#next < lines.length;) {
            const line = lineAt(this.#file, this.#next);
            if (this.#next > index && (0,split_markdown/* opensPiece */.kj)(this.#source, line.start, isAfterBlank))
                break;
            this.#next += 1;
            if (!this.#readLine(line, isAfterBlank))
                return null;
            isAfterBlank = (0,split_markdown/* endsParagraphs */.O6)(this.#source, lines[this.#next - 1] ?? 0);
        }
        if (!this.#blocks.closeTo(0))
            return null;
        return { blocks: this.#blocks.blocks, runs: this.#blocks.runs, next: this.#next };
    }
    #readLine(line, isAfterBlank) {
        const blocks = this.#blocks;
        const entered = blocks.enter(line);
        if (entered === null)
            return false;
        const { depth, rest } = entered;
        if (rest.at === rest.end)
            return blocks.closeTo(depth);
        if (blocks.isEmptyItem && depth === blocks.depth)
            return false;
        return this.#readRest(rest, { depth, isAfterBlank, carriesOn: blocks.isText && depth === blocks.depth });
    }
    /** Reads what of a line stands behind the marks of the first `depth` open lists and quotes. */
    #readRest(line, place) {
        const blocks = this.#blocks;
        const { depth } = place;
        if (blocks.isText && isUnderline(this.#source, line.at))
            return this.#underline(line, depth);
        if (line.column - blocks.columnOf(depth) >= 4)
            return blocks.isText ? this.#addText(line) : this.#addIndented(line, depth);
        if (this.#source[line.at] === '>') {
            const content = blocks.closeTo(depth) ? blocks.openQuote(line) : null;
            return content !== null && this.#readRest(content, { ...place, depth: blocks.depth, isAfterBlank: false });
        }
        const marker = isBreak(this.#source, line.at) ? null : readMarker(this.#source, line.at);
        if (marker === null || (blocks.isText && place.carriesOn && !marker.isFirst))
            return this.#readLeaf(line, place);
        return this.#openItem(line, marker, place);
    }
    /** An item that is empty, or begins a list with another number than 1, carries on a paragraph, in remark also behind the mark of a quote. */
    #openItem(line, marker, { depth, carriesOn }) {
        const blocks = this.#blocks;
        const content = blocks.closeTo(depth) ? blocks.openItem(line, marker) : null;
        if (content === null || (carriesOn && !marker.isFirst))
            return false;
        if (content.at >= content.end)
            return !carriesOn;
        return this.#readRest(content, { depth: blocks.depth, isAfterBlank: false, carriesOn });
    }
    #readLeaf(line, place) {
        const { at, end } = line;
        const { depth } = place;
        const [blocks, source] = [this.#blocks, this.#source];
        if (isBreak(source, at))
            return blocks.closeTo(depth) && this.#addBreak(line);
        const level = headingLevel(source, at);
        if (level !== null)
            return blocks.closeTo(depth) && blocks.addHeading(line, level, headingText(source, at + level, end));
        const marks = readFence(source, at);
        if (marks !== null)
            return blocks.closeTo(depth) && this.#addLeaf(readFencedCode(this.#place(line), marks));
        if (source[at] === '<')
            return this.#readTag(line, place);
        if (blocks.isText)
            return source[at] !== '|' && this.#addText(line);
        if (!blocks.closeTo(depth))
            return false;
        return depth === 0 && beginsTable(this.#file, line) ? this.#addTable(line) : this.#addText(line);
    }
    /** HTML is read as a block in the first column, a tag alone behind a blank line only: elsewhere it may carry on a paragraph. */
    #readTag(line, { depth, isAfterBlank }) {
        const blocks = this.#blocks;
        const opening = readHtmlOpening(this.#source, line);
        if (opening === 'text')
            return (blocks.isText || blocks.closeTo(depth)) && this.#addText(line);
        if (opening === null || (opening === 'alone' && !isAfterBlank))
            return false;
        if (depth > 0 || line.at > line.start || !blocks.closeTo(0))
            return false;
        return this.#addLeaf(readHtml(this.#place(line), opening));
    }
    /** Where the list item around a line leaves off; a quote would go on in front of each line. */
    #place(line) {
        return this.#blocks.isQuoted ? null : { file: this.#file, line, around: this.#blocks.columnOf(this.#blocks.depth) };
    }
    #addText(line) {
        this.#blocks.addText(line);
        return !this.#source.slice(line.at, line.end).includes(']:');
    }
    #addIndented(line, depth) {
        return this.#blocks.closeTo(depth) && this.#addLeaf(readIndentedCode(this.#place(line)));
    }
    #addTable(line) {
        const table = readTable(this.#file, line);
        if (table !== null)
            this.#blocks.runs.push(...table.runs);
        return this.#addLeaf(table);
    }
    #addLeaf(leaf) {
        if (leaf === null)
            return false;
        this.#blocks.add(leaf.block);
        this.#next = leaf.next;
        return true;
    }
    #addBreak(line) {
        this.#blocks.add({ kind: 'other', blocks: [], ...spanIn(line, line.at, line.end) });
        return true;
    }
    #underline(line, depth) {
        const isPlain = /^(?:=+|-+)[ \t]*$/.test(this.#source.slice(line.at, line.end));
        return (isPlain &&
            depth === this.#blocks.depth &&
            line.column - this.#blocks.columnOf(depth) < 4 &&
            this.#blocks.underline(line));
    }
}

// EXTERNAL MODULE: ./build/src/markdown/front-matter-span.js
var front_matter_span = __webpack_require__(248);
// EXTERNAL MODULE: ./build/src/markdown/limits/check-limits.js
var check_limits = __webpack_require__(6120);
;// CONCATENATED MODULE: ./build/src/markdown/markdown-to-outline.js








// Most files are certain in every line: remark is loaded for the first that is not.
const remark = (0,on_demand/* onDemand */.hd)(() => Promise.all(/* import() */[__webpack_require__.e(389), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 9861)));
/**
 * Reads Markdown (GFM, with or without BOM and front matter) as an outline. Offsets are those of `source`. The pieces whose
 * reading is certain are read at once, all others by remark; the result is what remark makes of the whole.
 */
function parseOutline(source) {
    return new FileReader(source).read();
}
/** The same by remark alone, in one piece. */
function parseWhole(source) {
    return new FileReader(source).readWhole();
}
class FileReader {
    #source;
    #whole;
    #from;
    #runs = new Map();
    constructor(source) {
        const lines = (0,line_starts/* lineStarts */._$)(source);
        (0,check_limits/* checkLimits */.J)(source, lines);
        this.#source = source;
        this.#whole = { source, lines, readers: new Map(), urls: new Map(), notes: new Set() };
        // remark skips a BOM without counting it, and reads front matter as a rule and a heading: both are cut off first.
        this.#from = (0,front_matter_span/* findFrontMatter */.u)(source)?.end ?? (source.startsWith('\uFEFF') ? 1 : 0);
    }
    read() {
        // Lines that end in a lone CR are cut by nobody here; NUL is drawn as another character.
        if (/\0|\r(?!\n)/.test(this.#source))
            return this.readWhole();
        const { lines } = this.#whole;
        const file = { ...this.#whole, hasDefinitions: this.#source.includes(']:', this.#from) };
        const pieces = [];
        for (let index = (0,count_between/* lowerBound */.y)(lines, this.#from + 1) - 1; index < lines.length;) {
            const piece = readPiece(file, index);
            if (piece === null) {
                const rest = this.#readRest(index);
                pieces.push(rest);
                index = (0,count_between/* lowerBound */.y)(lines, rest.end);
                if (rest.end === this.#source.length)
                    break;
            }
            else {
                for (const [inline, runs] of piece.runs)
                    this.#runs.set(inline, runs);
                pieces.push(piece.blocks);
                index = piece.next;
            }
        }
        return this.#outline(joinLists(this.#source, pieces.map((piece) => ('reader' in piece ? this.#define(piece) : piece))));
    }
    readWhole() {
        const reader = new (remark().PieceReader)(this.#whole, { start: this.#from, end: this.#source.length });
        reader.collectDefinitions();
        return this.#outline(reader.readRoot());
    }
    #outline(blocks) {
        const { source, lines, readers } = this.#whole;
        return {
            source,
            lines,
            blocks,
            runs: (inline) => this.#runs.get(inline) ?? readers.get(inline)?.runs(inline) ?? [],
        };
    }
    /** A piece that turns out to be open is read again with as much again behind it, so that no text is read more than a few times. */
    #readRest(index) {
        const start = Math.max(this.#whole.lines[index] ?? 0, this.#from);
        for (let least = 1;;) {
            const end = this.#findCut(index, start + least);
            const reader = new (remark().PieceReader)(this.#whole, { start, end });
            const blocks = reader.readRoot();
            if (end === this.#source.length || !(0,split_markdown/* isOpen */.nT)(blocks.at(-1), this.#source, end)) {
                reader.collectDefinitions();
                return { start, end, reader, blocks };
            }
            least = 2 * (end - start);
        }
    }
    /** The first offset from `least` on at which the file may be cut. */
    #findCut(index, least) {
        const { lines } = this.#whole;
        let at = Math.max(index + 1, (0,count_between/* lowerBound */.y)(lines, least));
        for (; at < lines.length; at += 1) {
            const isAfterBlank = (0,split_markdown/* endsParagraphs */.O6)(this.#source, lines[at - 1] ?? 0);
            if ((0,split_markdown/* opensPiece */.kj)(this.#source, lines[at] ?? 0, isAfterBlank))
                break;
        }
        return lines[at] ?? this.#source.length;
    }
    /** Reads a piece again where other pieces define what its links may lead to. */
    #define({ start, end, blocks }) {
        const { urls, notes } = this.#whole;
        if (urls.size + notes.size === 0 || !this.#source.slice(start, end).includes('['))
            return blocks;
        return new (remark().PieceReader)(this.#whole, { start, end }, { links: urls.keys(), notes }).readRoot();
    }
}
/** The blocks of all pieces; a list that was cut between two of its items is one again. */
function joinLists(source, pieces) {
    const joined = [];
    for (const blocks of pieces) {
        const [first] = blocks;
        const last = joined.at(-1);
        const isSame = last?.kind === 'list' && first?.kind === 'list' && signOf(source, last) === signOf(source, first);
        if (isSame)
            joined[joined.length - 1] = join(last, first);
        for (const block of isSame ? blocks.slice(1) : blocks)
            joined.push(block);
    }
    return joined;
}
function join(list, { items, end, endLine }) {
    for (const item of items)
        list.items.push(item);
    return Object.assign(list, { end, endLine });
}


/***/ }),

/***/ 6662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ endsParagraphs),
/* harmony export */   kj: () => (/* binding */ opensPiece),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** Begins a paragraph: a letter opens no list, quote, fence, table delimiter or definition. */
const WORD = /(?:\*\*)?\p{L}/uy;
const HEADING = /#{1,6}[ \t]/y;
/** A list item, and no break or underline. */
const BULLET = /[-*+] (?![-*_|: \t]*\r?$)[^ \t]/my;
const TAG = /<(?:!--|\/?[A-Za-z])/y;
/**
 * Whether Markdown may be cut before a line, so that what follows parses alone to what it is within the whole: in the first column
 * stands something that closes every list and quote before it. A heading and a bullet do so anywhere; a paragraph only behind a blank line,
 * else it may carry on one in a list, and so does a tag. A fence or raw HTML that is open there goes on all the same.
 */
function opensPiece(source, start, isAfterBlank) {
    return (begins(HEADING, source, start) ||
        begins(BULLET, source, start) ||
        (isAfterBlank && (begins(WORD, source, start) || begins(TAG, source, start))));
}
/** Blank, an underline of a heading or a break: no paragraph is open behind it. */
const NO_PARAGRAPH = /(?:-{3,})?[ \t]*\r?$/my;
/** Whether no paragraph is open behind the line that begins at `start`. */
function endsParagraphs(source, start) {
    return begins(NO_PARAGRAPH, source, start);
}
function begins(pattern, source, start) {
    pattern.lastIndex = start;
    return pattern.test(source);
}
/**
 * Whether a piece that ends at `end` with the block `last` ends inside of it: a fence without its close, or raw HTML that goes on
 * to a blank line or to its own end. The end of a list item closes a fence in it, but remark puts the end of such an item behind the next marker.
 */
function isOpen(last, source, end) {
    if (last?.kind === 'html')
        return isUnclosedHtml(last.text) || !BLANK_LINE.test(source.slice(last.end, end));
    let inner = last;
    while (inner?.kind === 'list' || inner?.kind === 'item')
        inner = inner.kind === 'list' ? inner.items.at(-1) : inner.blocks.at(-1);
    return inner?.kind === 'code' && inner.fenced && isUnclosedFence(source.slice(inner.start, inner.end));
}
const BLANK_LINE = /\n[ \t]*\r?\n/;
/** HTML that goes on over blank lines: CommonMark 0.31.2, 4.6, kinds 1 to 5. */
const ENDS = [
    { open: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, close: /<\/(?:script|pre|style|textarea)>/i },
    { open: /^<!--/, close: /-->/ },
    { open: /^<\?/, close: /\?>/ },
    { open: /^<!\[CDATA\[/, close: /\]\]>/ },
    { open: /^<![a-z]/i, close: />/ },
];
function isUnclosedHtml(html) {
    return ENDS.some(({ open, close }) => open.test(html.trimStart()) && !close.test(html));
}
function isUnclosedFence(code) {
    const open = /^(?:`{3,}|~{3,})/.exec(code)?.[0] ?? '';
    const close = /\n[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(code)?.[1] ?? '';
    return close[0] !== open[0] || close.length < open.length;
}


/***/ }),

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aw: () => (/* binding */ passNotLoaded),
/* harmony export */   dK: () => (/* binding */ withParts),
/* harmony export */   hd: () => (/* binding */ onDemand)
/* harmony export */ });
/** Thrown by pure code that needs a part of the program that is not loaded yet; `load` fetches it. */
class NotLoaded extends Error {
    load;
    constructor(load) {
        super('A part of the program is not loaded yet: call this inside withParts.');
        this.load = load;
    }
}
/**
 * A part of the program that most runs can do without, such as a library for a rare notation: `load` imports it when it is first
 * asked for. What asks for it has to run inside `withParts`.
 */
function onDemand(load) {
    let part;
    const fetch = async () => {
        part = await load();
    };
    return () => {
        if (part === undefined)
            throw new NotLoaded(fetch);
        return part;
    };
}
/** Does pure work; where it needs a part that is not loaded, the part is loaded and the work begun anew. */
async function withParts(work) {
    for (;;) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof NotLoaded))
                throw error;
            await error.load();
        }
    }
}
/** For whoever catches everything: lets pass what only asks for a part. */
function passNotLoaded(error) {
    if (error instanceof NotLoaded)
        throw error;
}


/***/ }),

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addLinksBelow)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6772);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6426);
/* harmony import */ var _line_read_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4391);
/* harmony import */ var _notations_read_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);




/**
 * Gives each step that is a list item the links below its title, in further paragraphs and inner items. Those of inner
 * steps stay theirs, whatever notation they have.
 */
function addLinksBelow(outline, findings) {
    const items = new Map([...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(outline.blocks)].map((item) => [item, item]));
    const starts = findings.map(({ span }) => span.start).sort((a, b) => a - b);
    return findings.map((finding) => {
        const item = items.get(finding.span);
        const below = item === undefined ? [] : linksBelow(outline, item, starts);
        return below.length === 0 ? finding : { ...finding, links: [...finding.links, ...below] };
    });
}
function linksBelow(outline, item, starts) {
    const title = (0,_notations_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .titleParagraph */ .Pf)(item);
    return item.blocks.filter((block) => block !== title).flatMap(linksIn);
    function linksIn(block) {
        if (block.kind === 'list')
            return block.items.filter((inner) => !isStep(inner)).flatMap(linksIn);
        if (block.kind === 'paragraph')
            return hasStep(block) ? [] : (0,_line_read_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readLinks */ .C)({ runs: outline.runs(block), within: block });
        return 'blocks' in block ? block.blocks.flatMap(linksIn) : [];
    }
    function isStep({ start }) {
        return (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .countBetween */ .c)(starts, start, start + 1) > 0;
    }
    function hasStep({ start, end }) {
        return (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .countBetween */ .c)(starts, start, end) > 0;
    }
}


/***/ }),

/***/ 2065:
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

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ passedByParts),
/* harmony export */   s: () => (/* binding */ passDown)
/* harmony export */ });
/** What the stages and headings around it, the outermost first, give a top step. */
function passedByParts(parts) {
    const nothing = { when: null, start: null, due: null, optional: false, priority: null };
    const fields = parts.reduce((passed, part) => join(passed, part.fields), nothing);
    return { depth: 0, parked: parts.some((part) => isParked(part.fields)), dropped: false, fields };
}
/** What a step gives those below it, besides what was passed to itself. */
function passDown(passed, { fields, parked }, status) {
    const joined = join(passed.fields, fields);
    return {
        depth: passed.depth + 1,
        parked: passed.parked || parked || isParked(fields),
        dropped: status === 'dropped',
        // Its own priority is the step's alone.
        fields: { ...joined, priority: passed.fields.priority },
    };
}
function isParked({ when, parked }) {
    return parked || when !== null;
}
/** The innermost value wins. */
function join(passed, fields) {
    return {
        when: fields.when ?? passed.when,
        start: fields.start ?? passed.start,
        due: fields.due ?? passed.due,
        optional: fields.optional || passed.optional,
        priority: fields.priority ?? passed.priority,
    };
}


/***/ }),

/***/ 6660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ readCommentFields),
/* harmony export */   Z8: () => (/* binding */ readPriority),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   dR: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5812);
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _locales_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7747);
/* harmony import */ var _field_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2065);






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

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readMistypedDay),
/* harmony export */   l: () => (/* binding */ takeFields)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _field_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2065);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6660);




const DAY = '\\d{4}-\\d{2}-\\d{2}';
/** Read one after the other, each in what those before left. */
const FORMS = [
    // Dataview, then as Chinese and Japanese keyboards write it: `（when:: …）`.
    {
        pattern: new RegExp(`[[(]\\s*(?<key>${_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._})\\s*::(?<value>(?:\\[\\[[^\\[\\]]*\\]\\]|\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)[\\])]`, 'dgiu'),
    },
    { pattern: new RegExp(`（\\s*(?<key>${_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._})\\s*(?:::|：：)(?<value>(?:（[^（）]*）|[^（）])*?)）`, 'dgiu') },
    // Obsidian Tasks: an emoji, maybe U+FE0F, blanks, a value.
    { pattern: new RegExp(`[📅📆🗓]\\uFE0F?\\s*(?<value>${DAY})`, 'dgu'), field: 'due' },
    { pattern: new RegExp(`🛫\\uFE0F?\\s*(?<value>${DAY})`, 'dgu'), field: 'start' },
    { pattern: new RegExp(`✅\\uFE0F?\\s*(?<value>${DAY})`, 'dgu'), field: 'doneOn' },
    { pattern: new RegExp(`[⏳⌛➕❌]\\uFE0F?\\s*${DAY}`, 'dgu'), field: null },
    { pattern: /🔁\uFE0F?\s*(?:every|when)?[\w ,!]*/dgu, field: null },
    { pattern: /🆔\uFE0F?\s*(?<value>[\w-]+)/dgu, field: 'id' },
    { pattern: /⛔\uFE0F?\s*(?<value>[\w-]+(?:\s*,\s*[\w-]+)*)/dgu, field: 'needs' },
    { pattern: /(?<value>🔺|⏫|🔼|🔽|⏬)\uFE0F?/dgu, field: 'priority' },
    // todo.txt and its kin: a key and a value without a blank between.
    { pattern: new RegExp(`(?<=^|\\s)due:(?<value>${DAY})(?=[\\s\0]|$)`, 'dgu'), field: 'due' },
    { pattern: new RegExp(`(?<=^|\\s)(?:start|t):(?<value>${DAY})(?=[\\s\0]|$)`, 'dgu'), field: 'start' },
    { pattern: /(?<=^|\s)(?:blocked-by|depends-on):(?<value>[^\s\0]+)/dgu, field: 'needs' },
    { pattern: /(?<=\s)~(?<value>\d+(?:\.\d+)?(?:m|min|h))(?=[\s\0]*$)/dgu, field: 'estimate' },
    // What editors keep in a line and nobody calls a step by: the tag of Obsidian Tasks, a block id of Obsidian, a counter as Org mode writes it.
    { pattern: /(?<=^|\s)#task(?=[\s\0]|$)/dgu, field: null },
    { pattern: /(?<=\s)\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{1,40}(?=[\s\0]*$)/dgu, field: null },
    { pattern: /(?<=\s)\[\d{0,4}(?:\/\d{0,4}|%)\](?=[\s\0]*$)/dgu, field: null },
];
const EMPTIED = /[(（][\s,，;；、·|]*(?:\0[\s,，;；、·|]*)+[)）]|\0/gu;
/** At the end of a line, where Obsidian Tasks reads it; elsewhere it may be part of a span of days. */
const MISTYPED_DAY = /([📅📆🗓✅])\uFE0F?\s*(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})[\s)）]*$/u;
/** The day behind an emoji at the end of a text whose fields are taken: it is none of the form that is read, so it is bad. */
function readMistypedDay(rest, place) {
    const [, sign, value] = MISTYPED_DAY.exec((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCode */ .Q5)(rest)) ?? [];
    const { bad } = value === undefined ? _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e : (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readField */ .dR)(sign === '✅' ? 'doneOn' : 'due', value, place);
    return { ..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e, bad };
}
/** Takes the fields of Dataview and Obsidian Tasks out of a text; code is left alone. */
function takeFields(flat, place) {
    const taken = [];
    let fields = _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e;
    let rest = flat;
    for (const { pattern, field } of FORMS) {
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
        taken.push(...inside);
        rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(outside.flatMap((piece, at) => [piece, ...inside.slice(at, at + 1).map(placeholder)]));
    }
    // A parenthesis that held nothing but fields goes with them.
    const emptied = [...rest.text.matchAll(EMPTIED)];
    return { fields, taken, rest: emptied.length === 0 ? rest : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(cut(rest, emptied).outside) };
}
/** Stands where a field was; no Markdown text holds it, since parsers replace it. */
function placeholder({ offsets }) {
    return { text: '\u0000', kinds: 't', offsets: offsets.subarray(0, 1) };
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

/***/ 6966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ calledNames),
/* harmony export */   JZ: () => (/* binding */ linksToHeading),
/* harmony export */   Pl: () => (/* binding */ ENOUGH),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   af: () => (/* binding */ findMirrors),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6426);
/* harmony import */ var _line_lettering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5053);
/* harmony import */ var _needs_find_need_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6946);
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8023);






/** How many items of a list must be called like stages, and how large a part of it they must be. */
const [ENOUGH, MOST] = [2, 0.5];
const CUTS = [' - ', ' – ', ' — ', ': ', '：'];
/**
 * Finds what only repeats the progress of a stage or a roadmap: what is a link to one, and lists of which half or more is
 * called like stages. What names only other mirrors is none.
 */
function findMirrors(files) {
    const byPath = new Map(files.map((file) => [file.path, indexParts(file)]));
    const named = new Map(files.flatMap((file) => [...linked(file, byPath), ...called(file, byPath)]));
    const kept = new Map(files.map(({ path, inside }) => [
        path,
        inside
            .filter((finding) => !named.has(finding))
            .map(startOf)
            .sort(ascending),
    ]));
    return new Map([...named].filter(([, { path, start, end }]) => (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .countBetween */ .c)(kept.get(path) ?? [], start, end) > 0));
}
function indexParts({ path, text, parts }) {
    const byAnchor = new Map();
    const byName = new Map();
    for (const { title, names, line, anchor, start, end } of (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesFirst */ .ay)(parts)) {
        const part = { title, path, line, start, end };
        if (anchor !== null)
            byAnchor.set(anchor, part);
        for (const name of calledNames([title, ...names]))
            byName.set(name, [...(byName.get(name) ?? []), part]);
    }
    return { whole: { title: path, path, line: 1, start: 0, end: text.length }, byAnchor, byName };
}
function linked(file, byPath) {
    return file.inside.flatMap((finding) => {
        const link = finding.links.find(({ title }) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(finding.title));
        const part = link === undefined ? undefined : partAt(link.url, file, byPath);
        return part === undefined || isInside(finding, part, file) ? [] : [[finding, part]];
    });
}
/** What an address leads to: a heading of this file or another, or a whole other file. */
function partAt(url, { path }, byPath) {
    const [page = '', anchor] = decodeAddress(url).split('#', 2);
    const parts = byPath.get(page === '' ? path : (0,_needs_find_need_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(path, page));
    return anchor === undefined || anchor === '' ? parts?.whole : parts?.byAnchor.get(anchor);
}
function decodeAddress(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}
function called(file, byPath) {
    const { byName } = byPath.get(file.path) ?? { byName: new Map() };
    const lists = listsOf(file);
    const named = file.inside.flatMap((finding) => {
        const parts = namesOf(finding.title).flatMap((name) => byName.get(name) ?? []);
        const part = parts.find((one) => !isInside(finding, one, file));
        return part === undefined ? [] : [[finding, part]];
    });
    const hits = new Map();
    for (const [finding] of named) {
        const list = lists.get(startOf(finding))?.start ?? -1;
        hits.set(list, (hits.get(list) ?? 0) + 1);
    }
    return named.filter(([finding]) => {
        const list = lists.get(startOf(finding));
        const count = hits.get(list?.start ?? -1) ?? 0;
        return list !== undefined && count >= ENOUGH && count >= MOST * list.items;
    });
}
/** For each item, row or line at an offset, the list, table or block it is one of. */
function listsOf({ page: { outline }, inside }) {
    const starts = inside.map(startOf).sort(ascending);
    const lists = new Map();
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .walkBlocks */ .Y)(outline.blocks)) {
        const own = lineStarts(block, starts).filter((start) => !lists.has(start));
        for (const start of own)
            lists.set(start, { start: block.start, items: own.length });
    }
    return lists;
}
/** Where the items, rows or lines of a block begin; what holds other blocks has none of its own. */
function lineStarts(block, starts) {
    if (block.kind === 'list')
        return block.items.map(({ start }) => start);
    if (block.kind === 'table')
        return block.rows.slice(1).map(({ start }) => start);
    if ('blocks' in block)
        return [];
    return starts.slice((0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, block.start), (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, block.end));
}
/** What a part with these titles is called where its progress is repeated. */
function calledNames(titles) {
    return new Set(titles.map(foldName).filter((name) => name !== ''));
}
/** Whether a step is a link to some heading of its own file. */
function linksToHeading({ links, title }, path) {
    return links.some((link) => {
        const [page = '', anchor = ''] = decodeAddress(link.url).split('#', 2);
        const isOwn = page === '' || (0,_needs_find_need_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(path, page) === path;
        return isOwn && anchor !== '' && (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(link.title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(title);
    });
}
/** What a step may call a stage: its title whole, and cut at each sign behind which something is said of it. */
function namesOf(title) {
    const cuts = CUTS.flatMap((cut) => [title.indexOf(cut), title.lastIndexOf(cut)]).filter((at) => at > 0);
    return [title, ...cuts.map((at) => title.slice(0, at))].map(foldName);
}
function foldName(title) {
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)((0,_line_lettering_js__WEBPACK_IMPORTED_MODULE_0__/* .unlettered */ .VP)(title));
}
function isInside(finding, { path, start, end }, file) {
    return path === file.path && start <= startOf(finding) && startOf(finding) < end;
}
function startOf({ span }) {
    return span.start;
}
function ascending(a, b) {
    return a - b;
}


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ findLeftOut),
/* harmony export */   Qk: () => (/* binding */ readLeftOutSigns),
/* harmony export */   xc: () => (/* binding */ leftOutBy)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6772);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6426);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33);




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
/** Finds what does not count: the section between Trailmark's markers, `trailmark:off` parts, and sections that explain how to use the file. Returns the part around an offset, or null. */
function findLeftOut(outline) {
    return leftOutBy(readLeftOutSigns(outline), outline.source.length);
}
/** The signs in a text, those of one kind in the order of writing. */
function readLeftOutSigns(outline) {
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkBlocks */ .Y)(outline.blocks)].flatMap((block) => {
        if (block.kind === 'html')
            return markersIn(outline, block);
        if (block.kind !== 'heading')
            return [];
        const title = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
        return [{ kind: 'heading', at: block.start, explains: (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsageHeading */ .oM)(title) ? title : null }];
    });
}
function markersIn({ source }, { start, end }) {
    const html = source.slice(start, end);
    return PAIRS.flatMap((patterns, pair) => ['open', 'close'].flatMap((kind) => Array.from(html.matchAll(patterns[kind]), ({ index }) => ({ kind, at: start + index, pair }))));
}
/** What does not count in a text of this length that has these signs. */
function leftOutBy(signs, length) {
    // The parts of one kind stand in order and never overlap, so that each is found by halving.
    const kinds = [...PAIRS.keys()].map((pair) => betweenMarkers(signs, pair, length));
    const all = [...kinds, usageSections(signs, length)].filter((parts) => parts.length > 0);
    return (offset) => {
        for (const parts of all) {
            const part = parts[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBound */ .y)(parts, offset + 1, ({ start }) => start) - 1];
            if (part !== undefined && offset < part.end)
                return part;
        }
        return null;
    };
}
function betweenMarkers(signs, pair, length) {
    const own = signs.filter((sign) => sign.kind !== 'heading' && sign.pair === pair);
    const closes = own.filter(({ kind }) => kind === 'close').map(({ at }) => at);
    const found = [];
    for (const { kind, at: start } of own) {
        if (kind !== 'open' || start < (found.at(-1)?.end ?? 0))
            continue;
        const end = closes[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBound */ .y)(closes, start + 1)] ?? length;
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

/***/ 5053:
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
/** Reads what letters or numbers a line; null where nothing does. */
function readLettering(text) {
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

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLinks),
/* harmony export */   X: () => (/* binding */ readLine)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3759);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2065);
/* harmony import */ var _fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6660);
/* harmony import */ var _fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9325);
/* harmony import */ var _lettering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3360);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33);
/* harmony import */ var _wiki_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(589);









const DOING_GLYPH = /^(?:🚧|🔄|△)\uFE0F?\s*/u;
const DASH_ESTIMATE = /(?:\s[-–]\s|\s?[—―]{1,2}\s?)([^—―]+)$/u;
const LONGEST_ESTIMATE = 40;
const DASH = /[-–—―]/u;
/**
 * Reads a line: fields are taken out, then status signs and a parenthesis that is a field or a note. Where something else has
 * said its status, `signed`, its last parenthesis is its note.
 */
function readLine(written, source, signed = false) {
    const { text, place } = written;
    const { fields, taken, rest } = (0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFields */ .l)(text, place);
    const comments = runsWithin(written, 'html').map(({ start, end }) => ({ start, end }));
    const said = comments.map(({ start, end }) => (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(source.slice(start, end), place));
    const { title, note, ...signs } = readSigns((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_wiki_links_js__WEBPACK_IMPORTED_MODULE_7__/* .showWikiLinks */ .p)(rest)), signed);
    const rangeIn = (part) => (part === null ? null : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(part), source));
    return {
        title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(title.text) || (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(rest.text) || (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(text.text),
        note: note === null ? null : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(note.text),
        doing: signs.doing,
        struck: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isStruck */ .Ni)(rest),
        fields: [(0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readMistypedDay */ .E)(rest, place), ...said, signs.fields].reduce(_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K, fields),
        links: readLinks(written),
        spans: {
            title: rangeIn(title),
            sign: signs.glyph && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(signs.glyph, source),
            word: signs.word && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(signs.word, source),
            strike: runsWithin(written, 'delete').flatMap((run) => tildes(run, source)),
            note: rangeIn(note),
            parts: [],
            fields: [...taken.flatMap((part) => rangeIn(part) ?? []), ...comments.filter((_, at) => said[at] !== _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e)],
        },
    };
}
/** The links of a line, in the order of writing; a link that shows only itself has its address as title. */
function readLinks(written) {
    return runsWithin(written, 'link').flatMap(({ text, url }) => url === null ? [] : [{ title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(text) || url, url }]);
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
    const lettering = (0,_lettering_js__WEBPACK_IMPORTED_MODULE_4__/* .readLettering */ .NZ)(flat.text.slice(glyph));
    // Digits may be the name of what they stand before.
    const lettered = glyph + (lettering?.kind === 'letter' ? lettering.length : 0);
    const optional = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalLead */ .DM)(flat.text.slice(lettered));
    const { rest, word, ...peeled } = peel((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, lettered + optional));
    const fields = optional > 0 ? { ...peeled.fields, optional: true } : peeled.fields;
    const signs = { glyph: glyph > 0 ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, 0, glyph) : null, fields };
    const last = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .lastParenthesis */ .P6)(rest);
    const dashed = last === null ? null : takeDashWord(last.before);
    if (last !== null && dashed !== null)
        return { ...signs, title: tidy(dashed.rest), word: word ?? dashed.word, doing: true, note: last.inner };
    const doing = glyph > 0 || word !== null;
    const note = (doing || signed) && last !== null && last.before.text.trim() !== '' ? last : null;
    return { ...signs, title: tidy(note?.before ?? rest), word, doing, note: note?.inner ?? null };
}
/** Takes off the end of a line what is a date, an estimate, `optional`, a deferral or a word for begun, in parentheses or behind a dash. */
function peel(flat) {
    let peeled = { rest: flat, fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, word: null };
    for (let next = takeEnd(peeled); next !== null; next = takeEnd(peeled))
        peeled = next;
    return peeled;
}
function takeEnd({ rest, fields, word }) {
    const last = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .lastParenthesis */ .P6)(rest);
    if (last !== null && last.before.text.trim() !== '') {
        if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .wordStatus */ .td)(last.inner.text) === 'doing')
            return { rest: last.before, fields, word: behind(rest, last.before) };
        const field = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .readParenthesis */ .z8)(last.inner.text);
        return field === null ? null : { rest: last.before, fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(fields, field), word };
    }
    const dashed = word === null ? takeDashWord(rest) : null;
    if (dashed !== null)
        return { ...dashed, fields };
    const estimate = takeDashEstimate(rest);
    return estimate && { rest: estimate.rest, fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(fields, estimate.fields), word };
}
/** `Sessions — 2 h` */
function takeDashEstimate(flat) {
    const { text } = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat);
    const from = Math.max(0, text.length - LONGEST_ESTIMATE);
    const match = DASH_ESTIMATE.exec(text.slice(from));
    if (match?.[1] === undefined || from + match.index === 0 || !(0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .isEstimate */ .Bh)(match[1]))
        return null;
    return {
        rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat), 0, from + match.index),
        fields: { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, estimate: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(match[1]) },
    };
}
/** What of a text stands behind its beginning, without blanks at its end. */
function behind(flat, before) {
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat), before.text.trimEnd().length);
}
/** `Sessions — in progress`: a dash between blanks leads to the word. A hyphen inside a word or an address is part of it. */
function takeDashWord(flat) {
    const { text } = flat;
    const isBlank = (at) => text[at]?.trim() === '';
    for (let dash = text.trimEnd().length - 1; dash > 0; dash -= 1) {
        if (!DASH.test(text[dash] ?? '') || !isBlank(dash + 1))
            continue;
        const end = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_8__/* .endOf */ .pJ)(text.slice(0, dash), DASH);
        if (!isBlank(end - 1))
            continue;
        const rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, 0, text.slice(0, end).trimEnd().length);
        const isWord = (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .wordStatus */ .td)(text.slice(dash + 1)) === 'doing' && rest.text !== '';
        return isWord ? { rest, word: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, rest.text.length, text.trimEnd().length) } : null;
    }
    return null;
}
/** A dash that stands apart at the end led to what was taken off. */
function tidy(flat) {
    const text = flat.text.trimEnd();
    const end = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_8__/* .endOf */ .pJ)(text, DASH);
    const isApart = /\s/.test(text[end - 1] ?? '') || /^[—―]+$/u.test(text.slice(end));
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, 0, isApart ? end : text.length);
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ optionalLead),
/* harmony export */   P6: () => (/* binding */ lastParenthesis),
/* harmony export */   z8: () => (/* binding */ readParenthesis)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5812);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2065);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33);




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


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ showWikiLinks)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);

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

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSteps)
/* harmony export */ });
/** All steps of a roadmap or stage, those below steps and inner stages too, in the order of writing. */
function listSteps(part) {
    return collect(part).sort((a, b) => a.line - b.line || a.column - b.column);
}
function collect(part) {
    return [...part.steps.flatMap(withInner), ...part.stages.flatMap(collect)];
}
function withInner(step) {
    return [step, ...step.steps.flatMap(withInner)];
}


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ flattenSteps),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   v$: () => (/* binding */ needFinder)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6772);
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8023);



/** Builds a look-up of names: `path#id` first, then ids, step titles and stage titles of the own file, then those of all, then roadmaps by title or path. */
function needFinder(drafts) {
    const indexes = new Map(drafts.map((draft) => [draft, indexDraft(draft)]));
    return (name, from) => {
        const named = fromPath(name, from);
        if (named !== null)
            return named;
        const mine = targetsIn(indexes.get(from), name);
        if (mine.length > 0)
            return toFound(mine);
        const theirs = drafts.flatMap((draft) => (draft === from ? [] : targetsIn(indexes.get(draft), name)));
        return toFound(theirs.length > 0 ? theirs : wholes(name, from));
    };
    /** A `#` may also belong to a title (`C# basics`): only a path of a roadmap makes it a separator. */
    function fromPath(name, from) {
        const at = name.lastIndexOf('#');
        const draft = at <= 0 ? undefined : draftAt(name.slice(0, at), from);
        if (draft === undefined)
            return null;
        const target = indexes.get(draft)?.byId.get(name.slice(at + 1));
        return target === undefined ? { kind: 'unknown' } : { kind: 'target', target };
    }
    function wholes(name, from) {
        const titled = drafts.filter((draft) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(draft.title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name));
        const named = titled.length > 0 ? titled : [draftAt(name, from)];
        return named.flatMap((draft) => (draft && indexes.get(draft)?.whole) ?? []);
    }
    function draftAt(path, from) {
        const paths = [path, resolvePath(from.path, path)];
        return drafts.find((other) => paths.includes(other.path));
    }
}
function targetsIn(index, name) {
    const exact = index?.byId.get(name);
    if (exact !== undefined)
        return [exact];
    return index?.byTitle.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name)) ?? index?.byOther.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name)) ?? [];
}
function toFound(targets) {
    const [first] = targets;
    if (first === undefined)
        return { kind: 'unknown' };
    if (targets.length > 1)
        return { kind: 'ambiguous', places: targets.map(({ place }) => place) };
    return { kind: 'target', target: first };
}
function indexDraft(draft) {
    const byId = new Map();
    const byTitle = new Names();
    const byOther = new Names();
    const findings = flattenSteps(draft.steps).map(({ finding }) => finding);
    const starts = findings.map(({ span }) => span.start);
    for (const finding of findings) {
        const { title, line, span } = finding;
        const target = { title, place: `${draft.path}:${line}`, draft, span, isPart: false, steps: [finding] };
        byId.set(draft.ids.get(finding) ?? '', target);
        byTitle.add([title], target);
    }
    // A heading over everything, as the title of the file, holds whatever could need it.
    const isTarget = ({ isStage, start, end }) => isStage || (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .countBetween */ .c)(starts, start, end) < starts.length;
    for (const part of (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesFirst */ .ay)(draft.parts).filter(isTarget)) {
        const { title, names, line, start, end, fields, isStage } = part;
        const inside = findings.slice((0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, start), (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, end));
        const place = `${draft.path}:${line}`;
        const target = { title, place, draft, span: { start, end }, isPart: true, steps: inside.filter(isKept) };
        if (isStage)
            byTitle.add([title], target);
        byOther.add([title, ...names], target);
        if (fields.id !== null && !byId.has(fields.id))
            byId.set(fields.id, target);
    }
    const { title, path, text } = draft;
    const whole = { title, place: path, draft, span: { start: 0, end: text.length }, isPart: true, steps: findings.filter(isKept) }; // biome-ignore format: one line for each target
    return { byId, byTitle: byTitle.all, byOther: byOther.all, whole };
}
function isKept({ status }) {
    return status !== 'dropped';
}
/** Targets by their names, case and width folded. */
class Names {
    all = new Map();
    add(names, target) {
        for (const name of new Set(names.map(_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH))) {
            const same = this.all.get(name);
            if (same === undefined)
                this.all.set(name, [target]);
            else
                same.push(target);
        }
    }
}
/** A step and all below it, in the order of writing. */
function flattenSteps(steps) {
    return steps.flatMap((step) => [step, ...flattenSteps(step.steps)]);
}
/** A path that is written in the file at `from`, from the root. */
function resolvePath(from, relative) {
    const parts = from.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ identifySteps),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ix: () => (/* binding */ giveIds)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8023);
/* harmony import */ var _find_need_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6946);



/** A title without a letter or digit makes no slug. */
const NAMELESS = 'step';
/**
 * Gives every step of a file its id: the written one, else the slug of its title; equal ones get `-1`, `-2` in the order of writing.
 * An id that is written at a heading or stage is taken.
 */
function identifySteps(steps, parts) {
    const taken = (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenParts */ .PR)(parts).flatMap(({ fields }) => fields.id ?? []);
    const findings = (0,_find_need_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenSteps */ .gF)(steps).map(({ finding }) => finding);
    const { ids, twins } = giveIds(findings.map(nameOf), taken);
    return {
        ids: new Map(findings.map((finding, at) => [finding, ids[at] ?? ''])),
        twins: twins.flatMap((at) => findings[at] ?? []),
    };
}
/** What a step is called by. */
function nameOf({ fields, title }) {
    return { written: fields.id, slug: (0,github_slugger__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .y)(fields.id ?? title) || NAMELESS };
}
/** The id of each name in the order of writing, and the places of those whose written id is taken already. */
function giveIds(names, taken) {
    // As github-slugger counts: how often each id was asked for again.
    const counts = new Map(taken.map((id) => [id, 0]));
    const twins = [];
    const own = names.map(({ written }, at) => {
        if (written === null)
            return null;
        if (counts.has(written))
            twins.push(at);
        else
            counts.set(written, 0);
        return twins.at(-1) === at ? null : written;
    });
    const ids = names.map(({ slug: asked }, at) => own[at] ?? free(asked));
    return { ids, twins };
    function free(asked) {
        let id = asked;
        while (counts.has(id)) {
            const count = (counts.get(asked) ?? 0) + 1;
            counts.set(asked, count);
            id = `${asked}-${count}`;
        }
        counts.set(id, 0);
        return id;
    }
}


/***/ }),

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ readBoxItem),
/* harmony export */   Dq: () => (/* binding */ findTaskList),
/* harmony export */   Hs: () => (/* binding */ DEFAULT_MARKS),
/* harmony export */   dK: () => (/* binding */ findBoxItems),
/* harmony export */   kO: () => (/* binding */ readMarkedBox),
/* harmony export */   xL: () => (/* binding */ findMarkedBoxes)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6426);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);



/** Blanks behind a box; more make code of what follows in remark as on GitHub. */
const MOST_BLANKS = 200;
/** Finds the boxes that GitHub draws: GFM task list items, nested, ordered and quoted ones too. */
function findTaskList(page) {
    return findBoxItems(page.outline).map((item) => readBoxItem(page.outline, item));
}
/** The items with a box that GitHub draws. remark also reads a box around a tab, and one with nothing behind it on its line; GitHub draws neither. */
function findBoxItems({ source, blocks }) {
    const isDrawn = ({ start, end }) => /^\[[ xX]\][ \t]+[^ \t\r\n]/.test(source.slice(start, end + MOST_BLANKS));
    const isBoxItem = (item) => item.check !== null && item.box !== null && isDrawn(item.box);
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(blocks)].filter(isBoxItem);
}
/** Reads the step that such an item is. */
function readBoxItem(outline, item) {
    const { check, box } = item;
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .titleParagraph */ .Pf)(item));
    const mark = { start: box.start + 1, end: box.end - 1 };
    const meaning = check ? 'done' : 'todo';
    return (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .toItemStep */ .vX)(outline, { item, notation: 'task-list', mark, at: box.start, meaning, text });
}
/** Marks that mean the same to nearly everybody; `marks` in the front matter adds to them and overrules them. */
const DEFAULT_MARKS = new Map([
    ['/', 'doing'],
    ['✓', 'done'],
    ['√', 'done'],
    ['✔', 'done'],
    ['✅', 'done'],
]);
/** One character, maybe with a variation selector; then a blank. */
const BOX = /^\[([^\s\]\\])\uFE0F?\](?=\s+\S)/u;
/** A letter or digit in brackets is a mark only where the file says so. */
const LETTER = /[\p{L}\p{N}]/u;
/** Finds list items with a mark that GitHub does not draw, as `- [/] Sessions`. A mark that nobody explained is no step. */
function findMarkedBoxes(page) {
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(page.outline.blocks)].flatMap((item) => {
        const box = readMarkedBox(page, item);
        if (box === null || box.meaning === null)
            return [];
        const { start, length, meaning, rest: text } = box;
        const mark = { start: start + 1, end: start + length - 1 };
        return [(0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .toItemStep */ .vX)(page.outline, { item, notation: 'marked-box', mark, at: start, meaning, text })];
    });
}
/** Reads the box that an item begins with; null when it begins otherwise, or with a letter or digit in brackets that the file does not explain. */
function readMarkedBox({ outline, marks }, item) {
    const text = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(outline, item);
    const [box = '', mark] = BOX.exec(text?.text ?? '') ?? [];
    // Brackets in emphasis, or written with an escape, do not begin the line.
    if (text === null || mark === undefined || !(0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .opensItem */ .tU)(outline, item, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, 0, 1)))
        return null;
    const meaning = marks.get(mark) ?? null;
    if (meaning === null && LETTER.test(mark))
        return null;
    return {
        start: item.blocks[0]?.start ?? item.start,
        length: box.length,
        mark,
        meaning,
        rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, box.length),
    };
}


/***/ }),

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toFinding)
/* harmony export */ });
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);

/** Makes a step of what stands somewhere and what its line says. */
function toFinding({ lines }, { notation, span, at, mark, meaning }, read) {
    const { line, column } = (0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(lines, at, at);
    const { title, note, fields, links, spans } = read;
    const status = statusOf(meaning, read);
    const parked = meaning === 'parked';
    return { notation, span, line, column, mark, spans, status, parked, title, note, fields, links };
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

/***/ 2874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b7: () => (/* binding */ findGlyphLists),
  GY: () => (/* binding */ hasStatusSign),
  Wd: () => (/* binding */ readGlyphLists)
});

// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(6426);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(2658);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(7942);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/read-signed.js
var read_signed = __webpack_require__(8096);
;// CONCATENATED MODULE: ./build/src/parse/notations/glyph/glyph-family.js


/** How many of a list's items or glyphs must say a status: among many others they are decoration. */
const ENOUGH = 0.8;
/** A list and those below its glyph items that go on with its glyphs, the outermost first: what they say, they say together. */
function readFamily(page, list, above = new Set()) {
    const plain = list.items.filter((item) => item.check === null);
    const signed = readSigned(page, plain);
    const own = glyphsOf(signed);
    if (above.size > 0 && !goesOn(own, above, signed.length >= ENOUGH * plain.length))
        return [];
    const glyphs = new Set([...above, ...own]);
    const meanings = new Map([...(0,line_glyphs/* listMeanings */.DD)(glyphs), ...page.glyphs]);
    const known = signed.filter(({ glyph }) => meanings.has(glyph));
    const below = known.flatMap(({ item }) => item.blocks.filter((block) => block.kind === 'list'));
    return [{ list, plain, signed, meanings }, ...below.flatMap((inner) => readFamily(page, inner, glyphs))];
}
/** Ticks and crosses below a list of open and done steps are a contrast, unless that list has crosses too. */
function goesOn(own, above, isEnough) {
    const alone = (0,line_glyphs/* listMeanings */.DD)(own);
    return isEnough && own.size > 0 && [...own].every((glyph) => alone.has(glyph) || above.has(glyph));
}
/** A sign at the end is a grade as often as a status: it counts where nearly all items have one and an open one is among them. */
function readSigned({ outline }, plain) {
    const leading = plain.flatMap((item) => (0,read_signed/* readLeading */.d)(outline, item) ?? []);
    if (leading.length > 0)
        return leading;
    const trailing = plain.flatMap((item) => (0,read_signed/* readTrailing */.X)(outline, item) ?? []);
    const glyphs = glyphsOf(trailing);
    return trailing.length >= ENOUGH * plain.length && !(0,line_glyphs/* isContrast */.NZ)(glyphs) && !(0,line_glyphs/* isGraded */.gF)(glyphs) ? trailing : [];
}
function glyphsOf(signed) {
    return new Set(signed.map(({ glyph }) => glyph));
}

;// CONCATENATED MODULE: ./build/src/parse/notations/glyph/glyph-list.js





/**
 * Finds list items that begin with a glyph, as `- 🔄 Sessions`, in lists that hold both a done glyph and another status.
 * Glyphs that such a list, a legend or the front matter explains count in every list, at the end of an item too.
 */
function findGlyphLists(page) {
    return readGlyphLists(page).flatMap(({ counted }) => counted.map(({ meaning, ...signed }) => (0,read_item/* toItemStep */.vX)(page.outline, { ...signed, notation: 'glyph-list', meaning })));
}
/** Whether an item begins or ends with a glyph that says a status in some list: without one no list of glyphs has steps, unless something explains another. */
function hasStatusSign({ outline }) {
    return [...(0,walk_outline/* walkItems */.QR)(outline.blocks)].some((item) => {
        if (item.check !== null)
            return false;
        const signed = [(0,read_signed/* readLeading */.d)(outline, item), (0,read_signed/* readTrailing */.X)(outline, item)];
        return signed.some((one) => one !== null && (0,line_glyphs/* isStatusSign */.Wv)(one.glyph));
    });
}
/** Reads every list but legends, also those whose signs don't count. */
function readGlyphLists(page) {
    const families = findFamilies(page);
    const settled = new Map(families.filter(isOfSeveral).flatMap((family) => family.flatMap(meaningsIn)));
    const whole = { ...page, glyphs: new Map([...settled, ...page.glyphs]) };
    return families.flatMap((family) => {
        const isMixed = isOfSeveral(family);
        return family.map((list) => ({ ...list, isMixed, counted: countedOf(whole, list, isMixed) }));
    });
}
/** The lists of a page, each with those below it that go on with its glyphs. */
function findFamilies(page) {
    const legends = new Set(page.legendSpans.map((span) => span.start));
    const read = new Set();
    const lists = [...(0,walk_outline/* walkBlocks */.Y)(page.outline.blocks)].filter((block) => block.kind === 'list');
    return lists.flatMap((list) => {
        if (legends.has(list.start) || read.has(list))
            return [];
        const family = readFamily(page, list).filter((inner) => !legends.has(inner.list.start));
        for (const inner of family)
            read.add(inner.list);
        return [family];
    });
}
/** What a list of several statuses settles: its signs mean the same in the whole file, but for crosses, which mean what their company says. */
function meaningsIn({ signed, meanings }) {
    const known = signed.flatMap(({ glyph }) => {
        const meaning = meanings.get(glyph);
        return meaning === undefined || (0,line_glyphs/* isCross */.hx)(glyph) ? [] : [[glyph, meaning]];
    });
    return known.length >= ENOUGH * signed.length ? known : [];
}
/** Lists of one status alone are decoration, and so is a contrast of ticks and crosses. */
function isOfSeveral(family) {
    const said = new Set(family.flatMap(({ signed, meanings }) => signed.map(({ glyph }) => meanings.get(glyph))));
    return said.has('done') && (said.has('todo') || said.has('doing'));
}
function countedOf(page, { plain, signed, meanings }, isMixed) {
    const known = signed.filter(({ glyph }) => meanings.has(glyph));
    const explained = readExplainedList(page, { plain, signed, meanings });
    const isClear = isMixed && known.length >= ENOUGH * signed.length;
    const counted = isClear && known.length > explained.length ? known : explained;
    return counted.map((signed) => ({
        ...signed,
        meaning: meanings.get(signed.glyph) ?? page.glyphs.get(signed.glyph) ?? 'todo',
    }));
}
/** The items of a list whose glyphs a legend explains. At the end of an item a glyph counts only where nearly all items have one. */
function readExplainedList(page, { plain, signed, meanings }) {
    const all = plain.flatMap((item) => readExplained(page, item) ?? []);
    if (all.length >= ENOUGH * plain.length)
        return all;
    const isExplained = signed.some(({ glyph }) => page.glyphs.has(glyph));
    const first = signed.filter(({ glyph }) => page.glyphs.has(glyph) || (isExplained && meanings.has(glyph)));
    return first.length >= ENOUGH * signed.length ? first : [];
}
function readExplained(page, item) {
    const signed = (0,read_signed/* readLeading */.d)(page.outline, item) ?? (0,read_signed/* readTrailing */.X)(page.outline, item);
    return signed !== null && page.glyphs.has(signed.glyph) ? signed : null;
}


/***/ }),

/***/ 8310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findExplanations),
/* harmony export */   w: () => (/* binding */ readLegend)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6426);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7942);






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
    if (block.kind !== 'paragraph')
        return [];
    const lines = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenLines */ .Ab)(outline.runs(block)).map(({ text }) => readLine(text));
    return lines.find(isLegend) ?? [];
}
/** A legend names each of its glyphs once, two or more by a status word, and most are known. */
function isLegend(entries) {
    const plain = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .listMeanings */ .DD)(new Set());
    const named = entries.filter((entry) => entry.meaning !== null).length;
    const known = entries.filter((entry) => entry.meaning !== null || plain.has(entry.glyph)).length;
    const different = new Set(entries.map(({ glyph }) => glyph)).size === entries.length;
    return named >= 2 && known * 2 >= entries.length && different;
}
function readList(outline, list) {
    const entries = list.items.map((item) => {
        const paragraph = item.check === null ? (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .titleParagraph */ .Pf)(item) : null;
        return paragraph === null ? null : readEntry((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, paragraph).text.trim());
    });
    return entries.includes(null) ? [] : entries.flatMap((entry) => entry ?? []);
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

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readTrailing),
/* harmony export */   d: () => (/* binding */ readLeading)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);




const TRAILING = new RegExp(`${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN */ .AJ}\\s*$`, 'u');
const BOX_LIKE = /^\\?\[[ xX]?\\?\]/;
/** What only leads to a sign at the end: `Sessions: ✅`. */
const LEADS_ON = /[\s:：=＝→|–—-]/u;
/** Reads the glyph that an item begins with; null when it begins otherwise or holds nothing else. */
function readLeading(outline, item) {
    const paragraph = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .titleParagraph */ .Pf)(item);
    if (paragraph === null || paragraph !== item.blocks[0])
        return null;
    const whole = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, paragraph);
    const glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(whole.text);
    if (glyph === null || !/[td]/.test(whole.kinds.charAt(0)))
        return null;
    const mark = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, 0, glyph.length), outline.source);
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, glyph.length);
    if (mark === null || text.text.trim() === '')
        return null;
    return { item, glyph: glyph.glyph, mark, at: mark.start, text };
}
/** Reads the glyph that an item ends with; null when it ends otherwise or begins with a box. */
function readTrailing(outline, item) {
    const paragraph = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .titleParagraph */ .Pf)(item);
    const whole = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, paragraph);
    const at = whole.text.search(TRAILING);
    const sign = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, Math.max(at, 0)));
    const { glyph } = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(sign.text) ?? {};
    const mark = /^[td]/.test(sign.kinds) ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(sign, outline.source) : null;
    if (paragraph === null || at <= 0 || mark === null || glyph === undefined || BOX_LIKE.test(whole.text))
        return null;
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, 0, (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(whole.text.slice(0, at), LEADS_ON));
    return text.text.trim() === '' ? null : { item, glyph, mark, at: paragraph.start, text };
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readKeyword),
/* harmony export */   y: () => (/* binding */ findKeywords)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6426);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);



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
    const items = [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(outline.blocks)].flatMap((item) => readKeyword(outline, item) ?? []);
    const words = new Set(items.map(({ mark }) => outline.source.slice(mark.start, mark.end)));
    const isPlan = words.size > 1 || words.has('DONE');
    return isPlan ? items.map((item) => (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .toItemStep */ .vX)(outline, item)) : [];
}
/** Reads the word that an item begins with; null where it begins with none. */
function readKeyword(outline, item) {
    const text = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(outline, item);
    const [lead = '', word = ''] = WORD.exec(text?.text ?? '') ?? [];
    const meaning = WORDS.get(word);
    if (text === null || meaning === undefined || !(0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .opensItem */ .tU)(outline, item, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, 0, lead.length)))
        return null;
    const [start = item.start] = text.offsets;
    const mark = { start, end: start + word.length };
    const titleAt = start + lead.length;
    return { item, notation: 'keyword', mark, at: start, meaning, text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, lead.length), titleAt };
}


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findMarkedLines),
  T: () => (/* binding */ hasMarkedLine)
});

// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(7747);
// EXTERNAL MODULE: ./build/src/parse/fields/fields.js
var fields = __webpack_require__(2065);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var glyphs = __webpack_require__(2658);
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js
var read_line = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/src/parse/line/read-parenthesis.js
var read_parenthesis = __webpack_require__(3360);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(33);
// EXTERNAL MODULE: ./build/src/parse/notations/finding.js
var finding = __webpack_require__(871);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var lettering = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(7942);
;// CONCATENATED MODULE: ./build/src/parse/notations/line-blocks.js




/** The blocks of lines among neighbours: each list, each code fence, and the lettered, numbered or bulleted lines of paragraphs in a row. */
function lineBlocks(outline, blocks) {
    const found = [[]];
    for (const block of blocks) {
        if (block.kind === 'html')
            continue;
        if (block.kind === 'paragraph') {
            // Lettered lines go on in the next paragraph until prose, a label or another block stands between.
            const [first = [], ...others] = letteredGroups(outline, block);
            found.at(-1)?.push(...first);
            found.push(...others.map((group) => [...group]));
        }
        else
            found.push(...blocksInside(outline, block).map((group) => [...group]), []);
    }
    return found;
}
function blocksInside(outline, block) {
    if (block.kind === 'list')
        return listLines(outline, block);
    if (block.kind === 'code')
        return block.fenced ? codeGroups(outline, block) : [];
    return 'blocks' in block ? lineBlocks(outline, block.blocks) : [];
}
function listLines(outline, list) {
    const inner = list.items.map((item) => item.blocks.filter((block) => block.kind !== 'paragraph'));
    return [
        list.items.flatMap((item) => itemLine(outline, item)),
        ...inner.flatMap((blocks) => lineBlocks(outline, blocks)),
    ];
}
function itemLine(outline, item) {
    const paragraph = item.check === null ? (0,read_item/* titleParagraph */.Pf)(item) : null;
    if (paragraph === null)
        return [];
    const runs = outline.runs(paragraph);
    return [unletter({ text: (0,flat_text/* flattenRuns */.fu)(runs), runs, within: paragraph, place: paragraph, span: item })];
}
/** The lettered lines of a paragraph, cut at each label; a paragraph of prose alone is a cut too. */
function letteredGroups(outline, paragraph) {
    const runs = outline.runs(paragraph);
    const groups = groupLines(outline, paragraph, {
        runs,
        texts: (0,flat_text/* flattenLines */.Ab)(runs),
        isLine: (text) => (0,lettering/* readLettering */.NZ)(text) !== null,
    });
    return groups.every((group) => group.length === 0) ? [[], []] : groups;
}
/** The lines of a fence, cut at each label. */
function codeGroups(outline, code) {
    const texts = (0,line_starts/* splitLines */.uz)(code.text).map((text, at) => {
        const start = outline.lines[code.content + at - 1] ?? 0;
        // The fence may be indented, and so each of its lines.
        const indent = outline.source.slice(start, outline.lines[code.content + at]).indexOf(text);
        return (0,flat_text/* writtenText */.v4)(text, start + Math.max(0, indent));
    });
    return groupLines(outline, code, { runs: [], texts, isLine: (text) => text.trim() !== '' });
}
function groupLines(outline, block, { runs, texts, isLine }) {
    const groups = [[]];
    for (const text of texts) {
        if (/[:：]$/.test(text.text.trimEnd()))
            groups.push([]);
        else if (isLine(text.text)) {
            const span = lineSpan(outline, block, text.offsets[0] ?? block.start);
            groups.at(-1)?.push(unletter({ text, runs, within: span, place: span, span }));
        }
    }
    return groups;
}
function unletter(line) {
    return { ...line, text: (0,flat_text/* slice */.di)(line.text, (0,lettering/* readLettering */.NZ)(line.text.text)?.length ?? 0) };
}
/** The line of a block in which an offset stands, from its first character to its last as they are written. */
function lineSpan({ source, lines }, block, offset) {
    const { line } = (0,line_starts/* spanOf */.ee)(lines, offset, offset);
    const from = Math.max(lines[line - 1] ?? 0, block.start);
    const written = source.slice(from, Math.min(lines[line] ?? source.length, block.end)).trimEnd();
    return (0,line_starts/* spanOf */.ee)(lines, from + (/^[\s>]*/.exec(written)?.[0].length ?? 0), from + written.length);
}

;// CONCATENATED MODULE: ./build/src/parse/notations/marked-line.js









/** How many lines of a block must end in a glyph and a status word. */
const ENOUGH = 0.8;
/** No status word of the vocabulary is longer. */
const LONGEST_WORD = 40;
const GLYPH = new RegExp(glyphs/* SIGN */.AJ, 'gu');
/** What only leads to the sign: `Sessions: ✅ done`. */
const LEADS_ON = /[\s:：=＝→|]/u;
const FULL_STOP = /[\s。.;；,，]/u;
/** Finds lines that end in a glyph and a status word, as `a) Sessions △ 部分完成（重看一遍）`, in lists, lettered lines and code fences. */
function findMarkedLines(page) {
    const blocks = lineBlocks(page.outline, page.outline.blocks);
    return blocks.flatMap((block) => readBlock(page, block));
}
/** Whether any line ends in a glyph and a status word, so that with others it may be a step. */
function hasMarkedLine({ outline }) {
    return lineBlocks(outline, outline.blocks).some((block) => block.some((line) => readEnd(line) !== null));
}
function readBlock(page, block) {
    const signed = block.flatMap((line) => readEnd(line) ?? []);
    if (signed.length < 2 || signed.length < ENOUGH * block.length)
        return [];
    return signed.flatMap((end) => toStep(page, end) ?? []);
}
function readEnd(line) {
    const text = (0,flat_text/* slice */.di)(line.text, 0, (0,fold_text/* endOf */.pJ)(line.text.text, FULL_STOP));
    const last = (0,read_parenthesis/* lastParenthesis */.P6)(text);
    return readSigned(line, text, null) ?? (last === null ? null : readSigned(line, last.before, last.inner));
}
function readSigned(line, written, note) {
    const flat = (0,flat_text/* slice */.di)(written, 0, written.text.trimEnd().length);
    const from = Math.max(0, flat.text.length - LONGEST_WORD);
    const at = from + ([...flat.text.slice(from).matchAll(GLYPH)].at(-1)?.index ?? Number.NaN);
    const length = (0,glyphs/* readGlyph */.$h)(flat.text.slice(at))?.length;
    if (length === undefined || flat.text.slice(0, at).trim() === '')
        return null;
    const meaning = (0,recognise_word/* wordStatus */.td)(flat.text.slice(at + length));
    return meaning === null ? null : { line, before: (0,flat_text/* slice */.di)(flat, 0, at), sign: (0,flat_text/* slice */.di)(flat, at), meaning, note };
}
function toStep({ outline }, { line, before, sign, meaning, note }) {
    const { source } = outline;
    const mark = (0,flat_text/* rangeOf */.be)(sign, source);
    if (mark === null || !(0,flat_text/* isWritten */.QH)(sign, source))
        return null;
    const lead = (0,fold_text/* endOf */.pJ)(before.text, LEADS_ON);
    const read = (0,read_line/* readLine */.X)({ ...line, text: (0,flat_text/* slice */.di)(before, 0, lead) }, source);
    const field = note === null ? null : (0,read_parenthesis/* readParenthesis */.z8)(note.text);
    const noted = field === null && note !== null ? note : null;
    const { span, place } = line;
    return (0,finding/* toFinding */.N)(outline, { notation: 'marked-line', span, at: place.start, mark, meaning }, {
        ...read,
        doing: false,
        spans: { ...read.spans, note: noted === null ? read.spans.note : (0,flat_text/* rangeOf */.be)(noted, source) },
        note: noted === null ? read.note : (0,flat_text/* foldSpace */.GQ)(noted.text),
        fields: (0,fields/* joinFields */.K)(read.fields, field ?? fields/* NO_FIELDS */.e),
    });
}


/***/ }),

/***/ 7942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ titleParagraph),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   tU: () => (/* binding */ opensItem),
/* harmony export */   vX: () => (/* binding */ toItemStep),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2065);
/* harmony import */ var _fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6660);
/* harmony import */ var _line_read_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3360);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(871);






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
    return lead.offsets[0] === item.blocks[0]?.start && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .QH)(lead, outline.source);
}
/**
 * Reads an item whose title is this text: comments below the title are its fields too, and a parenthesis that stands alone on
 * the line behind a hard break is its note. `signed` where a glyph has said its status.
 */
function readItem(outline, item, { text, signed }) {
    const { source } = outline;
    const within = titleParagraph(item);
    const runs = within === null ? [] : outline.runs(within);
    const line = (0,_line_read_line_js__WEBPACK_IMPORTED_MODULE_3__/* .readLine */ .X)({ text, runs, within: within ?? item, place: item }, source, signed);
    const comments = item.blocks.flatMap((block) => {
        const fields = block.kind === 'html' ? (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(block.text, item) : _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e;
        return fields === _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e ? [] : [{ fields, span: { start: block.start, end: block.end } }];
    });
    const note = line.note === null && !signed ? noteBelow(runs) : null;
    return {
        ...line,
        note: line.note ?? (note && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(note.text)),
        fields: comments.map(({ fields }) => fields).reduce(_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K, line.fields),
        spans: {
            ...line.spans,
            note: line.spans.note ?? (note && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(note, source)),
            fields: [...line.spans.fields, ...comments.map(({ span }) => span)],
        },
    };
}
function noteBelow(runs) {
    const line = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBehindBreak */ .os)(runs);
    const parenthesis = line === null ? null : (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_4__/* .lastParenthesis */ .P6)(line);
    return parenthesis?.before.text.trim() === '' ? parenthesis.inner : null;
}
/** Makes a step of a marked item. A box leaves it to the line to say that it is begun; a sign or a word has said it. */
function toItemStep(outline, { item, text, ...marked }) {
    const isBox = marked.notation === 'task-list' || marked.notation === 'marked-box';
    const read = readItem(outline, item, { text, signed: !isBox });
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .toFinding */ .N)(outline, { ...marked, span: item }, { ...read, doing: isBox && read.doing });
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isBlankSign),
/* harmony export */   S: () => (/* binding */ readSign)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2065);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2658);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33);






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

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ readColumn),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   v7: () => (/* binding */ glyphsIn)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2065);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2658);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33);
/* harmony import */ var _read_sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7648);





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

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tj: () => (/* binding */ findStatusTables),
  GR: () => (/* binding */ readStatusTables),
  De: () => (/* binding */ tablesOfStatuses)
});

// EXTERNAL MODULE: ./build/src/day.js
var src_day = __webpack_require__(5812);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(7747);
// EXTERNAL MODULE: ./build/src/parse/fields/fields.js
var fields_fields = __webpack_require__(2065);
// EXTERNAL MODULE: ./build/src/parse/fields/read-fields.js
var read_fields = __webpack_require__(6660);
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js
var read_line = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(33);
// EXTERNAL MODULE: ./build/src/parse/notations/finding.js
var finding = __webpack_require__(871);
// EXTERNAL MODULE: ./build/src/parse/notations/read-sign.js
var read_sign = __webpack_require__(7648);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(1630);
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
var words = __webpack_require__(551);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(2658);
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
    const most = Math.max(...free.map(({ rank, differ }) => (rank === 0 ? differ : 0)));
    const enough = Math.min(most, MOST * rows.length);
    const isBest = ({ rank, differ }) => rank === 0 && differ >= enough;
    return free.toSorted((a, b) => a.rank - b.rank || Number(isBest(b)) - Number(isBest(a))).map(({ at }) => at);
}
/** Whether a cell can be a title: text that is neither status, number nor date. */
function isTitleText(text) {
    if ((0,read_sign/* isBlankSign */.M)(text) || NUMBER.test(text) || isDate(text) || (0,recognise_word/* cellWordStatus */.vy)(text) !== null)
        return false;
    return (0,line_glyphs/* readGlyph */.$h)(text)?.length !== text.length && /[\p{L}\p{N}]/u.test(text);
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
    if ((0,src_day/* isDay */.N)(text) || DATE.test(text))
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

// EXTERNAL MODULE: ./build/src/parse/notations/table/status-cell.js
var status_cell = __webpack_require__(7216);
;// CONCATENATED MODULE: ./build/src/parse/notations/table/status-columns.js






/** How many of its filled cells a status column must say in known words or signs; a single unknown one beside two known ones is a slip. */
const ENOUGH = 0.8;
const BOX = /^\\?\[[ xX]?\\?\]/;
/** Finds the columns of statuses; words and signs come before percentages. */
function findStatusColumns(page, { header, rows }) {
    const columns = header.cells.map((cell, at) => ({ at, name: (0,flat_text/* inlineText */.ln)(page.outline, cell).text, rows }));
    const found = columns.filter(({ name }) => (0,recognise_word/* isStatusHeader */.GB)(name)).map((column) => (0,status_cell/* readColumn */.JB)(page, column));
    const isTally = found.length > 0 && found.every(isNumbers) && columns.some(({ name }) => isTotal(name));
    if (isTally)
        return { named: [], parts: [], unread: [], unnamed: [], isTally };
    const known = rows.length < 2 ? [] : found.filter((column) => isRecognised(column, isKnown));
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
 * Columns of signs alone: two or more are a matrix where one is a sign for open or begun, or all are explained. An empty column
 * between or behind them is one of them, if it may not hold notes.
 */
function findSigns(page, columns) {
    const texts = columns.map(({ at, rows }) => rows.map((row) => cellText(page, row, at)));
    const like = columns.filter(({ at }) => texts[at]?.every((text) => (0,read_sign/* isBlankSign */.M)(text) || startsWithSign(text)));
    const glyphs = new Set(like.flatMap(({ at }) => (0,status_cell/* glyphsIn */.v7)(texts[at] ?? [])));
    const read = like.map((column) => (0,status_cell/* readColumn */.JB)(page, column, glyphs)).filter(({ cells }) => cells.every(isSign));
    const filled = read.filter(({ cells }) => cells.some(isFilled));
    const [first] = filled;
    if (first === undefined)
        return NO_SIGNS;
    const hasBoxes = filled.some(({ cells }) => cells.some(({ text }) => BOX.test(text)));
    const isExplained = [...glyphs].every((glyph) => page.glyphs.has(glyph));
    if (filled.length < 2 || !(hasBoxes || isExplained || !(0,line_glyphs/* isContrast */.NZ)(glyphs)))
        return { parts: [], unnamed: filled };
    const isPart = (column) => filled.includes(column) || (column.at > first.at && columnKind(columns[column.at]?.name ?? '') === null);
    return { parts: read.filter(isPart), unnamed: [] };
}
function startsWithSign(text) {
    return BOX.test(text) || (0,status_cell/* glyphsIn */.v7)([text]).length > 0;
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
var group_by = __webpack_require__(5187);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(6426);
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
    return groupTables(page).flatMap((group) => group.tables.map((table) => readTable(page, table, group)));
}
/** The tables that have steps, or may have some beside other tables of their header. */
function tablesOfStatuses(page) {
    const may = ({ named, parts, unread, unnamed }) => [named, parts, unread, unnamed].some(({ length }) => length > 0);
    return readStatusTables(page)
        .filter(may)
        .map(({ table }) => table);
}
/** A table that says too little by itself is read together with those that have its header. */
function readTable(page, table, group) {
    const alone = { ...group, tables: [table], rows: table.rows.slice(1) };
    const own = { columns: findStatusColumns(page, alone), group: alone };
    const isOwn = countingIn(own.columns).length > 0 || group.tables.length === 1;
    const { columns, group: read } = isOwn ? own : { columns: findStatusColumns(page, group), group };
    const counting = countingIn(columns);
    const taken = new Set([...columns.named, ...counting].map(({ at }) => at));
    const titles = counting.length === 0 ? [] : titleColumns(page, read, taken);
    const first = alone.rows[0] === undefined ? 0 : read.rows.indexOf(alone.rows[0]);
    const rows = alone.rows.flatMap((row, nth) => {
        const title = row.cells[findTitle(page, row, titles) ?? -1];
        const statuses = counting.flatMap(({ cells }) => cells[first + nth] ?? []);
        return title === undefined || isSum(page, title, statuses) ? [] : [{ row, title, statuses }];
    });
    return { ...(counting.length > 0 ? columns : own.columns), table, rows };
}
function countingIn({ named, parts }) {
    return parts.length > 0 ? parts : named.slice(0, 1);
}
/** A row that adds up the others is no step. */
function isSum(page, title, statuses) {
    const isNumber = ({ text }) => (0,read_sign/* isBlankSign */.M)(text) || /^\d+$/.test(text) || (0,status_cell/* readPercent */.oO)(text) !== null;
    return statuses.every(isNumber) && isTotal((0,flat_text/* inlineText */.ln)(page.outline, title).text);
}
function toStep(page, { table, named }, { row, title, statuses }) {
    const sign = signOf(statuses);
    if (sign === null)
        return null;
    const { outline } = page;
    const place = { page, table, row };
    const runs = outline.runs(title);
    const at = { line: row.line, column: title.column };
    const line = (0,read_line/* readLine */.X)({ text: (0,flat_text/* inlineText */.ln)(outline, title), runs, within: title, place: at }, outline.source);
    const others = row.cells.filter((other) => other !== title);
    const marks = statuses.map(({ cell }) => markOf(outline.source, row, cell));
    const [first = { start: row.end, end: row.end }] = marks;
    const mark = { start: first.start, end: marks.at(-1)?.end ?? first.end };
    const fields = [sign.fields, commentFields(place), columnFields(place, named[0]?.at)];
    return (0,finding/* toFinding */.N)(outline, { notation: 'status-table', span: row, at: mark.start, mark, meaning: sign.meaning }, {
        ...line,
        doing: false,
        spans: {
            ...line.spans,
            note: sign.note && (0,flat_text/* rangeOf */.be)(sign.note, outline.source),
            parts: marks.length > 1 ? marks : [],
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
function commentFields({ page, row }) {
    return (0,read_fields/* readCommentFields */.J1)(page.outline.source.slice(row.start, row.end), row);
}
/** Columns of dates, estimates and priorities are fields; what is none of these stays unread. */
function columnFields({ page, table, row }, status) {
    const header = table.rows[0]?.cells ?? [];
    return header.reduce((fields, cell, at) => {
        const kind = at === status ? null : columnKind((0,flat_text/* inlineText */.ln)(page.outline, cell).text);
        return (0,fields_fields/* joinFields */.K)(fields, readField(kind, cellText(page, row, at)));
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

/***/ 5685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareNatural)
/* harmony export */ });
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS = { 十: 10, 百: 100, 千: 1000 };
const TOKEN = /\p{Nd}+|[〇零一二三四五六七八九十百千两兩]+|[^\p{Nd}〇零一二三四五六七八九十百千两兩]+/gu;
/** Orders texts as readers do: numbers by value, in any script (`Day 2` before `Day 10`, `第二` before `第十`), the rest by character. */
function compareNatural(a, b) {
    const left = tokens(a);
    const right = tokens(b);
    for (const [at, token] of left.entries()) {
        const other = right[at];
        if (other === undefined)
            return 1;
        const order = compareTokens(token, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
function tokens(text) {
    return (text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []).map((token) => readNumber(token) ?? token);
}
function compareTokens(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    if (typeof a === 'number')
        return -1;
    return typeof b === 'number' ? 1 : compareText(a, b);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The value of a number in decimal digits of any script or in Chinese numerals; null for other text. */
function readNumber(token) {
    if (/^\p{Nd}+$/u.test(token))
        return Number([...token].map(decimalDigit).join(''));
    if (/^[〇零一二三四五六七八九十百千两兩]+$/u.test(token))
        return readHan(token);
    return null;
}
/** Decimal digits stand in runs of ten, each run beginning at a code point whose predecessor is no digit. */
function decimalDigit(character) {
    const code = character.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
        zero -= 1;
    return code - zero;
}
function readHan(token) {
    const digits = token.replace(/零/gu, '〇').replace(/[两兩]/gu, '二');
    if (![...digits].some((digit) => digit in HAN_UNITS))
        return Number([...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
    let total = 0;
    let digit = 0;
    for (const character of digits) {
        const unit = HAN_UNITS[character];
        if (unit === undefined)
            digit = HAN_DIGITS.indexOf(character);
        else {
            total += Math.max(digit, 1) * unit;
            digit = 0;
        }
    }
    return total + digit;
}


/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseRoadmaps)
});

// EXTERNAL MODULE: ./build/src/markdown/limits/over-limit.js
var over_limit = __webpack_require__(6979);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(5187);
// EXTERNAL MODULE: ./build/src/parse/fields/pass-down.js
var pass_down = __webpack_require__(4830);
// EXTERNAL MODULE: ./build/src/parse/stages/part.js
var part = __webpack_require__(8023);
;// CONCATENATED MODULE: ./build/src/parse/build-roadmap.js



/** Makes the roadmap of a draft. */
function buildRoadmap(draft, known) {
    const partsOf = (step) => draft.partsOf.get(step) ?? [];
    const stepsIn = (0,group_by/* groupBy */.$)(draft.steps, (step) => partsOf(step).findLast(({ isStage }) => isStage) ?? null);
    const resourcesIn = (0,group_by/* groupBy */.$)(draft.resources, (resource) => stageOf(draft, resource));
    const { path, title, purpose, language, frontMatter, parts } = draft;
    const { goal, due, order, count, gate, review, series } = frontMatter;
    return { path, title, language, goal, due, purpose, order, count, gate, review, series, ...contents(null, parts) };
    function contents(stage, inner) {
        return {
            resources: (resourcesIn.get(stage) ?? []).map(({ resource }) => resource),
            steps: (stepsIn.get(stage) ?? []).map((step) => toStep(step, (0,pass_down/* passedByParts */.k)(partsOf(step)))),
            stages: (0,part/* stagesOf */.ZL)(inner).map(toStage),
        };
    }
    function toStage(stage) {
        const { title, line, anchor, prerequisites, parts: inner } = stage;
        return { title, line, anchor, prerequisites, ...contents(stage, inner) };
    }
    function toStep({ finding, context, steps }, passed) {
        const { fields, line, column, title, notation, mark, spans, note, links } = finding;
        const status = passed.dropped && finding.status !== 'done' ? 'dropped' : finding.status;
        const own = (0,pass_down/* passDown */.s)(passed, finding, status);
        return {
            id: known.idOf(finding),
            path,
            ...{ line, column, title, status, depth: passed.depth, notation, mark, spans, note },
            parked: (status === 'todo' || status === 'doing') && own.parked,
            when: own.fields.when,
            why: fields.why,
            start: status === 'done' ? null : own.fields.start,
            due: status === 'done' ? null : own.fields.due,
            doneOn: status === 'done' ? fields.doneOn : null,
            priority: fields.priority ?? own.fields.priority ?? 'none',
            estimate: fields.estimate,
            optional: own.fields.optional,
            needs: known.needsOf(finding),
            links,
            context,
            steps: steps.map((inner) => toStep(inner, own)),
        };
    }
}
/** Boxes make a stage of a resource heading; what it lists is for the stage around it all the same. */
function stageOf({ parts }, { start, heading }) {
    const around = (0,part/* partsAround */.qw)(parts, start);
    const own = around.findIndex((part) => part.isStage && part.start === heading);
    return (own < 0 ? around : around.slice(0, own)).findLast(({ isStage }) => isStage) ?? null;
}

// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(7747);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/markdown/markdown-to-outline.js + 13 modules
var markdown_to_outline = __webpack_require__(1146);
// EXTERNAL MODULE: ./build/src/parse/add-links-below.js
var add_links_below = __webpack_require__(3525);
// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5812);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/locales/read-tag.js
var read_tag = __webpack_require__(4693);
// EXTERNAL MODULE: ./build/src/markdown/front-matter-span.js
var front_matter_span = __webpack_require__(248);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(3229);
// EXTERNAL MODULE: ./build/src/parse/fields/edit-distance.js
var edit_distance = __webpack_require__(2066);
;// CONCATENATED MODULE: ./build/src/parse/fields/front-matter-reader.js



const yaml = (0,on_demand/* onDemand */.hd)(() => Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 651)));
const WAY_OUT = 'Fix it, or remove the lines from "---" to "---".';
/** The library compares each key with all others. */
const LONGEST = 20_000;
/** Keys of other programs that are one letter off a known one. */
const OTHERS = ['date', 'state'];
/** The values of a front matter, by their keys; what can't be used is among the `complaints` and counts as not said. */
class FrontMatterReader {
    #refused = [];
    #known = new Set();
    #entries = new Map();
    constructor(text) {
        const span = (0,front_matter_span/* findFrontMatter */.u)(text);
        if (span === null)
            return;
        if (span.yaml.length > LONGEST) {
            this.refuse(1, `The front matter is longer than ${LONGEST} characters, so nothing of it is used. Shorten it.`);
            return;
        }
        const pairs = yaml().readYamlPairs(span.yaml.replace(/\r\n?/g, '\n'));
        // The YAML begins on line 2 of the file, below the "---".
        if ('error' in pairs)
            this.refuse(pairs.line + 1, `${sayInvalid(pairs.error)} ${WAY_OUT}`);
        else
            for (const { name, value, line } of pairs)
                this.#entries.set(name, { value, line: line + 1 });
    }
    /** What can't be used, and the keys that nobody asked for though they are nearly one that was. */
    complaints() {
        const strange = [...this.#entries].filter(([name]) => !this.#known.has(name) && !OTHERS.includes(name));
        const meant = strange.flatMap(([name, { line }]) => {
            const near = [...this.#known].find((known) => isOneOff(known, name.toLowerCase()));
            const message = `"${name}" is no key that Trailmark reads. Did you mean "${near}"?`;
            return near === undefined ? [] : [{ code: 'unknown-key', line, message }];
        });
        return [...this.#refused, ...meant];
    }
    /** The value of a key; null when it is not there or says nothing. */
    entry(name) {
        this.#known.add(name);
        const entry = this.#entries.get(name);
        return entry === undefined || entry.value === null ? null : entry;
    }
    /** Says that the value at a line can't be used. */
    refuse(line, message) {
        this.#refused.push({ code: 'front-matter', line, message });
    }
    /** A text on one line. */
    text(name) {
        const entry = this.entry(name);
        if (entry === null)
            return null;
        if (typeof entry.value !== 'object')
            return String(entry.value).trim() || null;
        this.refuse(entry.line, `"${name}" must be a text on one line.`);
        return null;
    }
    /** A number that is accepted; `wanted` says which ones are. */
    number(name, wanted, accepts) {
        const entry = this.entry(name);
        if (entry === null)
            return null;
        const value = typeof entry.value === 'string' ? Number(entry.value.replace(/%$/, '').trim() || Number.NaN) : entry.value;
        if (typeof value === 'number' && Number.isFinite(value) && accepts(value))
            return value;
        this.refuse(entry.line, `"${name}" must be ${wanted}.`);
        return null;
    }
    /** One of some words, in any case. */
    choice(name, choices) {
        const entry = this.entry(name);
        if (entry === null)
            return null;
        const choice = choices.find((known) => typeof entry.value !== 'object' && known === String(entry.value).toLowerCase());
        if (choice !== undefined)
            return choice;
        this.refuse(entry.line, `"${name}" must be one of ${choices.join(', ')}.`);
        return null;
    }
}
/** One letter is wrong, missing or too much, or two have changed places. */
function isOneOff(known, written) {
    const distance = (0,edit_distance/* editDistance */.Y)(known, written);
    return distance === 1 || (distance === 2 && sortLetters(known) === sortLetters(written));
}
function sortLetters(word) {
    return [...word].sort().join('');
}
function sayInvalid(error) {
    return error === null
        ? 'Front matter must be lines of "key: value".'
        : `This is no valid YAML: ${firstSentence(error)}`;
}
function firstSentence(message) {
    return `${(message.split('\n')[0] ?? '').replace(/ at line .*$/, '')}.`;
}

;// CONCATENATED MODULE: ./build/src/parse/fields/front-matter.js




const STAGE_RULES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bold', 'summary', 'lines', 'items', 'none'];
const MEANINGS = ['done', 'doing', 'todo', 'dropped', 'parked'];
/** Reads the front matter of a roadmap; `defaults` hold where it says nothing. A value it can't use is among the complaints and counts as not said. */
function parseFrontMatter(text, defaults = {}) {
    const reader = new FrontMatterReader(text);
    return {
        title: reader.text('title'),
        goal: reader.text('goal'),
        due: readDue(reader),
        language: readLanguage(reader),
        order: reader.number('order', 'a number, as in order: 2', () => true),
        count: reader.choice('count', ['all', 'leaves']) ?? defaults.count ?? 'all',
        marks: new Map([...Object.entries(defaults.marks ?? {}), ...readMarks(reader)]),
        stages: reader.choice('stages', STAGE_RULES),
        gate: reader.number('gate', 'a percentage from 0 to 100', (value) => value >= 0 && value <= 100),
        review: (reader.choice('review', ['true', 'false']) ?? String(defaults.review)) === 'true',
        series: { week: reader.text('week'), phase: reader.text('phase'), stage: reader.text('stage') },
        isBoard: reader.entry('kanban-plugin') !== null,
        complaints: reader.complaints(),
    };
}
/** Without a goal it is a key of another program. */
function readDue(reader) {
    const entry = reader.entry('goal') && reader.entry('due');
    if (entry === null)
        return null;
    if (typeof entry.value === 'string' && (0,day/* isDay */.N)(entry.value.trim()))
        return entry.value.trim();
    reader.refuse(entry.line, '"due" must be the day of the goal, as in due: 2026-09-01.');
    return null;
}
function readLanguage(reader) {
    const written = reader.text('language');
    if (written === null)
        return null;
    const { tag, meant } = (0,read_tag/* readTag */.z)(written);
    if (tag === null)
        reader.refuse(reader.entry('language')?.line ?? 1, `"${written}" names no language. Write its BCP 47 tag, as in language: ${meant ?? 'zh-Hans'}.`);
    return tag;
}
function readMarks(reader) {
    const entry = reader.entry('marks');
    if (entry === null)
        return new Map();
    const { value, line } = entry;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        reader.refuse(line, '"marks" must map each mark to a meaning, as in marks: { "-": dropped }.');
        return new Map();
    }
    return new Map(Object.entries(value).flatMap(([mark, said]) => {
        const meaning = typeof said === 'object' ? '' : (0,fold_text/* foldText */.TH)(String(said));
        if (MEANINGS.includes(meaning))
            return [[mark.replace(/\uFE0F/g, ''), meaning]];
        reader.refuse(line, `The mark "${mark}" must mean one of ${MEANINGS.join(', ')}.`);
        return [];
    }));
}

// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var glyphs = __webpack_require__(2658);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var lettering = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(33);
;// CONCATENATED MODULE: ./build/src/parse/find-resources.js






const TICKED = new RegExp(`^\\s*${glyphs/* TICK */.Uf}\\s*`, 'u');
const LEADS_TO_LINK = /[\s:：\-–—―(（<]/u;
const ABSOLUTE = /^https?:\/\//i;
/** Finds the links under headings of the resource vocabulary, in reading order. Relative links are the learner's notes and none. */
function findResources(outline) {
    const found = [];
    let level = 0;
    let start = 0;
    for (const block of outline.blocks) {
        if (block.kind === 'heading') {
            const opens = (0,recognise_word/* isResourceHeading */.xC)((0,flat_text/* inlineText */.ln)(outline, block).text);
            if (level > 0 && block.level > level)
                continue;
            level = opens ? block.level : 0;
            start = block.start;
        }
        else if (level > 0)
            found.push(...readBlock(outline, block, false).map((link) => ({ ...link, heading: start })));
    }
    return found;
}
function readBlock(outline, block, ticked) {
    switch (block.kind) {
        case 'list':
            return block.items.flatMap((item) => readBlock(outline, item, ticked));
        case 'item':
            return block.blocks.flatMap((inner) => readBlock(outline, inner, block.check ?? ticked));
        case 'table':
            return block.rows.slice(1).flatMap((row) => row.cells.flatMap((cell) => readInline(outline, cell, ticked)));
        case 'paragraph':
            return readInline(outline, block, ticked);
        case 'quote':
        case 'other':
            return block.blocks.flatMap((inner) => readBlock(outline, inner, ticked));
        default:
            return [];
    }
}
function readInline(outline, inline, ticked) {
    const runs = outline.runs(inline);
    const links = linksOf(runs);
    const lines = (0,flat_text/* flattenLines */.Ab)(runs).map((text) => {
        const [start, end] = [text.offsets.at(0) ?? 0, text.offsets.at(-1) ?? -1];
        return { text, links: links.filter((link) => link.end > start && link.start <= end) };
    });
    return lines.flatMap((line, at) => {
        const read = ticked || (0,flat_text/* isStruck */.Ni)(line.text) || TICKED.test(line.text.text);
        const next = lines.findIndex((other, after) => after > at && other.links.length > 0);
        const below = lines.slice(at + 1, next < 0 ? lines.length : next);
        const [first, ...others] = line.links;
        if (first !== undefined && others.length === 0)
            return [toResource(line.text, first, { below, read })];
        return line.links.map((link) => ({
            start: link.start,
            resource: { title: titleOf(link, ''), url: link.url ?? '', note: null, read },
        }));
    });
}
/** The only link of its line: what else the line says is about it. */
function toResource({ text, offsets }, link, { below, read }) {
    const before = text.slice(0, (0,count_between/* lowerBound */.y)(offsets, link.start));
    const after = text.slice((0,count_between/* lowerBound */.y)(offsets, link.end));
    const note = [after, ...below.map((line) => line.text.text)]
        .map(tidyNote)
        .filter((part) => part !== '')
        .join(' ');
    return {
        start: link.start,
        resource: { title: titleOf(link, before), url: link.url ?? '', note: note === '' ? null : note, read },
    };
}
/** A bare address takes the text before it as its title: `a) The tutorial: https://…`. */
function titleOf(link, before) {
    const shown = (0,flat_text/* foldSpace */.GQ)(link.text);
    if (shown !== '' && !ABSOLUTE.test(shown) && !/^www\./i.test(shown))
        return shown;
    const label = (0,flat_text/* foldSpace */.GQ)((0,fold_text/* trimEndOf */.fC)((0,lettering/* unlettered */.VP)(before.replace(TICKED, '')), LEADS_TO_LINK));
    return label || shown || (link.url ?? '');
}
function tidyNote(text) {
    const bare = (0,flat_text/* foldSpace */.GQ)(text).replace(/^[\s:：,，\-–—―|·>]+/u, '');
    return /^[(（][^()（）]*[)）]$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
}
function linksOf(runs) {
    return runs.flatMap((run) => {
        if (run.kind === 'link')
            return run.url !== null && ABSOLUTE.test(run.url) ? [run] : [];
        return linksOf(run.runs);
    });
}

// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(1630);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(6426);
;// CONCATENATED MODULE: ./build/src/markdown/visible-text.js

// Names of sites and files (`a.com`, `main.py`) are words of no language either. Chinese stands next to them without a space.
const TOKEN = /[!-~]+/g;
const NO_WORDS = ['code', 'html', 'image', 'break'];
const ADDRESS = /\w:\/\/|\w\.[A-Za-z]/;
// Obsidian's block ids (https://help.obsidian.md/links) are random letters, which belong to no language.
const BLOCK_ID = /\s\^[\w-]+$/gm;
/**
 * What a reader sees of a file's prose, one block a line, without code, HTML, images and addresses.
 * It stops after the block that reaches `limit` characters, so that a long file costs no more than a short one.
 */
function visibleText(outline, limit) {
    let text = '';
    for (const block of (0,walk_outline/* walkBlocks */.Y)(outline.blocks)) {
        for (const inline of (0,walk_outline/* inlinesOf */.ew)(block)) {
            const line = wordsOf(outline.runs(inline))
                .replace(TOKEN, (token) => (ADDRESS.test(token) ? ' ' : token))
                .replace(BLOCK_ID, '')
                .trim();
            if (line !== '')
                text += `${line}\n`;
        }
        if (text.length >= limit)
            break;
    }
    return text;
}
function wordsOf(runs) {
    return runs
        .map(({ kind, text, runs: inner }) => (NO_WORDS.includes(kind) ? ' ' : inner.length > 0 ? wordsOf(inner) : text))
        .join('');
}

;// CONCATENATED MODULE: ./build/src/parse/language/chinese-script.js
/** The language of a text in Chinese characters: `zh-Hans`, `zh-Hant` or `ja`. */
function detectHan(text) {
    const kana = text.match(/[\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
    const all = text.match(/\p{sc=Han}/gu) ?? [];
    const characters = [...new Set(all)];
    const { simplified, traditional, common, japanese, everyday } = readCharacterSets();
    const count = (has) => characters.filter(has).length;
    const isSimplified = (character) => simplified.has(character) && !traditional.has(character);
    const isTraditional = (character) => common.has(character) && !simplified.has(character);
    // A Chinese plan for learning Japanese has kana too, and characters that Japanese has not; Japanese has about none of these.
    const isKnown = kana * 20 < all.length ? everyday : japanese;
    const [hans, hant] = [isSimplified, isTraditional].map((is) => count((each) => is(each) && !isKnown.has(each)));
    if (isKnown === everyday) {
        const kokuji = count((each) => everyday.has(each) && !simplified.has(each) && !traditional.has(each));
        if (kokuji > hans + hant)
            return 'ja';
        return count(isTraditional) > count(isSimplified) ? 'zh-Hant' : 'zh-Hans';
    }
    if ((hans + hant) * 50 < characters.length)
        return 'ja';
    return hant > hans ? 'zh-Hant' : 'zh-Hans';
}
let sets = null;
// Made once and only for Chinese and Japanese: it takes about 20 ms.
function readCharacterSets() {
    sets ??= {
        simplified: decodeRows('gb18030', [[0xb0, 0xf7]], [0xa1, 0xfe]),
        traditional: decodeRows('big5', [[0xa4, 0xc6], [0xc9, 0xf9]], [0x40, 0xfe]), // biome-ignore format: one row of a table
        // The second level of Big5 holds rare variants, some of which are simplified forms.
        common: decodeRows('big5', [[0xa4, 0xc6]], [0x40, 0xfe]),
        japanese: decodeRows('shift_jis', [[0x88, 0x9f], [0xe0, 0xea]], [0x40, 0xfc]), // biome-ignore format: one row of a table
        everyday: new Set([
            ...decodeRows('shift_jis', [[0x88, 0x97]], [0x40, 0xfc]),
            ...decodeRows('shift_jis', [[0x98, 0x98]], [0x40, 0x72]),
        ]),
    };
    return sets;
}
function decodeRows(encoding, rows, [first, last]) {
    const bytes = [];
    for (const [top, bottom] of rows)
        for (let row = top; row <= bottom; row++)
            for (let column = first; column <= last; column++)
                if (column !== 0x7f)
                    bytes.push(row, column);
    return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

;// CONCATENATED MODULE: ./build/src/parse/language/detect-language.js



/** How many characters of a file's visible text are enough: grammar comes early and often. */
const SAMPLE = 4000;
/** The scripts of all locales, by the name that Intl gives them; Chinese and Japanese are told apart later. */
const SCRIPTS = {
    Latn: /\p{sc=Latn}/gu,
    Hani: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
    Kore: /\p{sc=Hang}/gu,
    Cyrl: /\p{sc=Cyrl}/gu,
    Arab: /\p{sc=Arab}/gu,
    Hebr: /\p{sc=Hebr}/gu,
    Deva: /\p{sc=Deva}/gu,
};
const ENOUGH_FOR_SCRIPT = 4;
const ENOUGH_FOR_WORDS = 20;
const ENOUGH_FOR_TERMS = 40;
/** What is quoted, stands in parentheses or behind a colon is what is studied, more often than what the learner says of it. */
const STUDIED = /["“„«][^"“”«»\n]{1,80}["”“»]|[(（][^()（）\n]{1,80}[)）]|[:：] [^\n]*/gu;
const PLAIN = /^[a-z]+$/;
/** The language of a file, as `detectLanguage` finds it; its headings are the learner's own words and count twice. */
function languageOf(outline) {
    const headings = outline.blocks.filter((block) => block.kind === 'heading');
    return detectLanguage(visibleText(outline, SAMPLE), visibleText({ ...outline, blocks: headings }, SAMPLE));
}
/**
 * The language of a text, one of those that have a locale, as a BCP 47 tag (`pt`, `zh-Hans`); null when it has too few letters or is
 * of another language. The script decides, then the words. Technical terms are Latin everywhere: one letter in five of another script decides.
 */
function detectLanguage(text, headings = '') {
    const sample = text.slice(0, SAMPLE).normalize('NFC');
    const script = mainScript(sample);
    if (script === null)
        return null;
    if (script === 'Hani')
        return detectHan(sample);
    const locales = load/* LOCALES */.Y.filter(({ tag }) => new Intl.Locale(tag).maximize().script === script);
    const [only, other] = locales;
    if (only !== undefined && other === undefined && only.read.letters === '')
        return only.tag;
    return detectByWords(`${headings.normalize('NFC')}\n${sample}`, script, locales);
}
function mainScript(text) {
    const letters = count(text, /\p{L}/gu);
    const counts = Object.keys(SCRIPTS).map((script) => [script, count(text, SCRIPTS[script])]);
    const [script, own] = counts.slice(1).reduce((most, next) => (next[1] > most[1] ? next : most));
    if (own >= ENOUGH_FOR_SCRIPT && own * 5 >= letters)
        return script;
    const unknown = letters - counts.reduce((sum, [, of]) => sum + of, 0);
    return unknown * 5 >= letters ? null : 'Latn';
}
function detectByWords(text, script, locales) {
    const letters = count(text, SCRIPTS[script]);
    if (letters < ENOUGH_FOR_WORDS)
        return null;
    const candidates = locales.map((locale) => ({ locale, words: wordsIn(locale), score: 0, known: 0, own: 0 }));
    const words = countWords(text.replace(STUDIED, ' '), script);
    let foreign = 0;
    for (const [word, times] of words) {
        const spell = candidates.filter(({ locale }) => isSpelled(word, locale));
        if (spell.length === 0)
            foreign += 1;
        // A name that comes back often says little: what counts is how many different words are known.
        const weight = 1 + Math.log2(times);
        credit(candidates.filter((each) => each.words.has(word)), weight);
        if (spell.length < candidates.length)
            credit(spell, weight / 2);
    }
    if (foreign * 10 > words.size)
        return null;
    const [best] = [...candidates].sort((a, b) => b.score - a.score);
    // Terms without any grammar are English: `Arrays`, `Binary trees`.
    if (best === undefined || (best.score === 0 && letters < ENOUGH_FOR_TERMS))
        return null;
    return best.locale === load/* ENGLISH */.V || isEnough(best, script) ? best.locale.tag : null;
}
function credit(candidates, weight) {
    for (const candidate of candidates) {
        candidate.score += weight / candidates.length;
        candidate.known += 1;
        if (candidates.length === 1)
            candidate.own += 1;
    }
}
/** One Latin word that looks like grammar may be an abbreviation; words that other languages have too must be more. */
function isEnough({ known, own }, script) {
    return own > 0 ? known > (script === 'Latn' ? 1 : 0) : known > 3;
}
const made = new Map();
/** The words that carry grammar, and those that plans are made of: statuses, columns, headings. */
function wordsIn(locale) {
    const { letters, priority, fileNames, ...lists } = locale.read;
    const words = made.get(locale) ?? new Set(Object.values(lists).flat());
    made.set(locale, words);
    return words;
}
/** Plain Latin letters are written in every language. */
function isSpelled(word, { read }) {
    return PLAIN.test(word) || [...word].every((letter) => /[a-z\p{M}]/u.test(letter) || read.letters.includes(letter));
}
function countWords(text, script) {
    const counts = new Map();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu))
        if (word.search(SCRIPTS[script]) >= 0)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

// EXTERNAL MODULE: ./build/src/parse/left-out.js
var left_out = __webpack_require__(6892);
// EXTERNAL MODULE: ./build/src/parse/line/clean-title.js
var clean_title = __webpack_require__(7263);
;// CONCATENATED MODULE: ./build/src/parse/merge-duplicates.js



/** Of the same step in two notations, the one that stands further to the left here counts. */
const PRECEDENCE = [
    'task-list',
    'marked-box',
    'status-table',
    'marked-line',
    'glyph-list',
    'keyword',
];
/** Boxes that GitHub draws and boxes with other marks are one way of writing: a tick makes the one of the other. */
function isAlike(a, b) {
    const family = ({ notation }) => (notation === 'marked-box' ? 'task-list' : notation);
    return family(a) === family(b);
}
/** Leaves out findings whose step another notation has in a stage of the same title. Two findings of one notation are never merged. */
function mergeDuplicates(findings, parts) {
    const byLine = findFirst(findings, (finding) => String(finding.line));
    const apart = findings.filter((finding) => byLine.get(String(finding.line))?.notation === finding.notation);
    const keys = new Map(apart.map((finding) => [finding, keyOf(finding, parts)]));
    const byStep = findFirst(apart, (finding) => keys.get(finding) ?? '');
    const firstOf = (finding) => byStep.get(keys.get(finding) ?? '') ?? finding;
    const isKept = (finding) => isAlike(firstOf(finding), finding);
    return {
        findings: apart.filter(isKept),
        repeats: new Map(apart.filter((finding) => !isKept(finding)).map((finding) => [finding, firstOf(finding)])),
    };
}
function keyOf(finding, parts) {
    const stage = (0,part/* stageAround */.W6)(parts, finding.span.start);
    return `${(0,fold_text/* foldText */.TH)(stage?.title ?? '')}\n${foldTitle(finding.title)}`;
}
/** Of the findings with one key, the first of the notation that comes first. */
function findFirst(findings, key) {
    const found = new Map();
    const rank = ({ notation }) => PRECEDENCE.indexOf(notation);
    for (const finding of findings) {
        const first = found.get(key(finding));
        if (first === undefined || rank(finding) < rank(first))
            found.set(key(finding), finding);
    }
    return found;
}
/** Lettering and the sign at the end of a sentence make no other step. */
function foldTitle(title) {
    return (0,fold_text/* trimEndOf */.fC)((0,lettering/* unlettered */.VP)((0,fold_text/* foldText */.TH)(title)), /[\s.。;；:：,，]/u);
}

// EXTERNAL MODULE: ./build/src/parse/needs/identify-steps.js
var identify_steps = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js
var read_line = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(7942);
;// CONCATENATED MODULE: ./build/src/parse/nest-findings.js




/** Puts each finding below the one whose span it begins in, and names the items around it. */
function nestFindings(outline, findings) {
    const ordered = [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const contexts = readContexts(outline, ordered);
    return nest(ordered, (finding) => contexts.get(finding) ?? []);
}
function nest(ordered, contextFor) {
    const steps = [];
    for (let at = 0; at < ordered.length;) {
        const finding = ordered[at];
        if (finding === undefined)
            break;
        let next = at + 1;
        while ((ordered[next]?.span.start ?? Number.POSITIVE_INFINITY) < finding.span.end)
            next += 1;
        steps.push({ finding, context: contextFor(finding), steps: nest(ordered.slice(at + 1, next), contextFor) });
        at = next;
    }
    return steps;
}
/** One sweep over items and findings, both in the order of writing, with the items that are open at each finding. */
function readContexts(outline, ordered) {
    const titles = new Map(ordered.map((finding) => [finding.span.start, finding.title]));
    const items = [...(0,walk_outline/* walkItems */.QR)(outline.blocks)];
    const open = [];
    const contexts = new Map();
    let next = 0;
    for (const finding of ordered) {
        for (let item = items[next]; item !== undefined && item.start < finding.span.start; item = items[++next]) {
            while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= item.start)
                open.pop();
            open.push({ end: item.end, title: titles.get(item.start) ?? itemTitle(outline, item) });
        }
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= finding.span.start)
            open.pop();
        contexts.set(finding, open.map((item) => item.title).filter((title) => title !== ''));
    }
    return contexts;
}
/** The title of an item that is no step: its first paragraph or heading. */
function itemTitle(outline, item) {
    const first = (0,read_item/* titleParagraph */.Pf)(item) ?? item.blocks.find((block) => block.kind === 'heading') ?? null;
    if (first === null)
        return '';
    const runs = outline.runs(first);
    const text = (0,flat_text/* flattenRuns */.fu)(runs);
    return text.text === '' ? '' : (0,read_line/* readLine */.X)({ text, runs, within: first, place: item }, outline.source).title;
}

// EXTERNAL MODULE: ./build/src/parse/notations/boxes.js
var boxes = __webpack_require__(103);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/glyph-list.js + 1 modules
var glyph_list = __webpack_require__(2874);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/legend.js
var glyph_legend = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/src/parse/notations/keyword.js
var keyword = __webpack_require__(7521);
// EXTERNAL MODULE: ./build/src/parse/notations/marked-line.js + 1 modules
var marked_line = __webpack_require__(7458);
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-table.js + 4 modules
var status_table = __webpack_require__(544);
// EXTERNAL MODULE: ./build/src/parse/plain-steps.js
var plain_steps = __webpack_require__(2080);
// EXTERNAL MODULE: ./build/src/parse/stages/find-columns.js
var find_columns = __webpack_require__(4143);
// EXTERNAL MODULE: ./build/src/parse/stages/read-anchors.js
var read_anchors = __webpack_require__(5461);
;// CONCATENATED MODULE: ./build/src/parse/stages/headings.js


/** The headings of a file, with the steps below each. A heading inside a list or quote opens nothing, but takes its anchor. */
function findHeadings(outline, offsets) {
    const anchors = (0,read_anchors/* readAnchors */.D)(outline);
    const headings = outline.blocks.filter((block) => block.kind === 'heading');
    const ends = headingEnds(headings, outline.source.length);
    return headings.map((block, at) => {
        const end = ends[at] ?? outline.source.length;
        const title = (0,read_anchors/* headingTitle */.h)(outline, block);
        const steps = (0,count_between/* countBetween */.c)(offsets, block.start, end);
        return { title, block, level: block.level, anchor: anchors.get(block) || null, end, steps };
    });
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

;// CONCATENATED MODULE: ./build/src/parse/stages/line-openings.js





/** Paragraphs that are one bold text and nothing else. */
function boldOpenings(outline, offsets) {
    const openings = outline.blocks.flatMap((block) => (block.kind === 'paragraph' ? boldOpening(outline, block) : []));
    return line_openings_close(outline, openings, offsets);
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
    return line_openings_close(outline, openings, offsets);
}
/** Plain lines that end in a colon, directly before a block that holds steps, or in a fence before lines that are steps. */
function labelOpenings(outline, offsets) {
    const openings = outline.blocks.flatMap((block, at) => block.kind === 'paragraph' || (block.kind === 'code' && block.fenced)
        ? colonOpenings(outline, block, { next: outline.blocks[at + 1], offsets })
        : []);
    return line_openings_close(outline, openings, offsets);
}
/** Top-level items without a mark that have steps below. */
function itemOpenings(outline, offsets) {
    const items = outline.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const starts = new Set(offsets);
    const plain = items.filter((item) => item.check === null && !starts.has(item.start));
    const openings = plain.map((item) => ({
        title: itemTitle(outline, item),
        block: item.blocks[0] ?? item,
        end: item.end,
    }));
    return line_openings_close(outline, openings.filter((opening) => opening.title !== ''), offsets);
}
function line_openings_close(outline, openings, offsets) {
    const headings = outline.blocks.filter((block) => block.kind === 'heading').map((heading) => heading.start);
    return openings.flatMap(({ title, block, end: own }, at) => {
        const heading = headings[(0,count_between/* lowerBound */.y)(headings, block.end)] ?? outline.source.length;
        const end = own ?? Math.min(heading, openings[at + 1]?.block.start ?? heading);
        const steps = (0,count_between/* countBetween */.c)(offsets, block.start, end);
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
    const [own, all] = [(0,flat_text/* foldSpace */.GQ)(only.text), (0,flat_text/* foldSpace */.GQ)((0,flat_text/* flattenRuns */.fu)(runs).text)];
    if (own === '' || (0,clean_title/* cleanTitle */.c)(all) !== (0,clean_title/* cleanTitle */.c)(own))
        return [];
    const isAlone = all.replace(/\s?[:：]$/u, '') === own.replace(/\s?[:：]$/u, '');
    return isAlone || !(0,recognise_word/* isStatusHeader */.GB)(own.replace(/[:：]$/u, '')) ? [{ title: all, block }] : [];
}
function summaryOpening(block, end) {
    const [, opened = ''] = block.text.split(/<summary(?:\s[^<>]*)?>/i, 2);
    const [title = '', closed] = opened.split(/<\/summary>/i, 2);
    if (closed === undefined)
        return [];
    const opening = { title: (0,flat_text/* foldSpace */.GQ)(title.replace(/<[^<>]*>/g, '')), block };
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
            (0,count_between/* countBetween */.c)(below.offsets, holder.start, holder.end) > 0;
        if (/[:：]$/.test(text) && holds)
            openings.push({ title: plainTitle(outline, block, text), block: { ...block, start, end, line } });
    }
    return openings;
}
/** A label that is the whole paragraph may hold inline Markdown; one line of several is taken as it stands. */
function plainTitle(outline, block, text) {
    return block.kind === 'paragraph' && block.line === block.endLine ? (0,flat_text/* inlineTitle */.Mi)(outline, block) : (0,flat_text/* foldSpace */.GQ)(text);
}

// EXTERNAL MODULE: ./build/src/parse/stages/to-part.js
var to_part = __webpack_require__(5741);
;// CONCATENATED MODULE: ./build/src/parse/stages/find-parts.js



/** How much of a roadmap one heading may hold before its own sub-headings are the stages. */
const MOST = 0.8;
const LINE_RULES = { bold: boldOpenings, summary: summaryOpenings, lines: labelOpenings, items: itemOpenings };
/**
 * Finds the parts of a file that have steps: all headings, and the stages, which are those of the front matter's rule, else of the first
 * rule that gives two or more, else the one heading below the title that has all the steps. `offsets` are the sorted offsets at which steps begin.
 */
function findParts(outline, offsets, { rule, columns }) {
    const headings = findHeadings(outline, offsets);
    const isColumn = ({ block }) => columns.starts.has(block.start);
    const plain = headings.filter((heading) => !isColumn(heading));
    const stages = new Set(rule === null ? byFirstRule(outline, offsets, plain) : byRule(rule));
    const others = headings.filter((heading) => heading.steps > 0 && !stages.has(heading));
    return nest([...stages, ...others].sort((a, b) => a.block.start - b.block.start), outline.source.length);
    function byRule(name) {
        if (name === 'none')
            return [];
        return name in LINE_RULES
            ? LINE_RULES[name](outline, offsets)
            : atLevel(headings, Number(name.slice(1)));
    }
    /** What stands inside a stage that is a heading is a stage too. */
    function nest(openings, end, isWithin = false) {
        const parts = [];
        for (let at = 0; at < openings.length;) {
            const opening = openings[at];
            if (opening === undefined)
                break;
            let next = at + 1;
            while ((openings[next]?.block.start ?? Number.POSITIVE_INFINITY) < opening.end)
                next += 1;
            const isStage = stages.has(opening) || (isWithin && !isColumn(opening));
            const own = { ...opening, end: Math.min(opening.end, end) };
            const inner = nest(openings.slice(at + 1, next), own.end, isWithin || isStage);
            parts.push((0,to_part/* toPart */.t)(outline, own, { isStage, parts: inner }));
            at = next;
        }
        return parts;
    }
}
function byFirstRule(outline, offsets, headings) {
    const outermost = shallowestLevel(headings);
    const folds = outermost.length > 0 ? summaryOpenings(outline, offsets) : [];
    // What folds headings away is around them: months that each hold the same goals.
    if (folds.length > 1 && outermost.every((heading) => folds.some((fold) => isInside(heading, fold))))
        return folds;
    if (outermost.length > 0)
        return outermost.flatMap((heading) => splitMost(heading, headings, offsets.length));
    for (const find of Object.values(LINE_RULES)) {
        const found = find(outline, offsets);
        if (found.length > 1)
            return found;
    }
    const only = headings.find(({ steps, level }, at) => steps > 0 && steps === offsets.length && (at > 0 || level > 1));
    return only === undefined ? [] : [only];
}
/** The shallowest level with two or more headings that have steps below; empty when there is none. */
function shallowestLevel(headings) {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => atLevel(headings, level));
    return levels.find((found) => found.length > 1) ?? [];
}
function atLevel(headings, level) {
    return headings.filter((heading) => heading.level === level && heading.steps > 0);
}
function splitMost(heading, headings, all) {
    if (heading.steps <= MOST * all)
        return [heading];
    const inner = shallowestLevel(headings.filter((other) => isInside(other, heading)));
    return inner.length > 1 ? inner : [heading];
}
function isInside({ block }, around) {
    return block.start > around.block.start && block.start < around.end;
}

;// CONCATENATED MODULE: ./build/src/parse/draft-roadmap.js
























const NOTATIONS = [boxes/* findTaskList */.Dq, boxes/* findMarkedBoxes */.xL, status_table/* findStatusTables */.Tj, marked_line/* findMarkedLines */.$, glyph_list/* findGlyphLists */.b7, keyword/* findKeywords */.y];
/** How many items of a file without steps are shown as they would look converted. */
const PREVIEW = 3;
/** Reads what of one file may be a step. */
function readSteps({ path, text, defaults }) {
    const frontMatter = parseFrontMatter(text, defaults);
    const outline = (0,markdown_to_outline/* parseOutline */._)(text);
    const leftOutAt = (0,left_out/* findLeftOut */.NE)(outline);
    const page = readPage(path, outline, { marks: frontMatter.marks, leftOutAt });
    const candidates = NOTATIONS.flatMap((find) => find(page));
    const linked = (0,add_links_below/* addLinksBelow */.C)(outline, candidates);
    const columns = (0,find_columns/* findColumns */.xs)(outline, frontMatter.isBoard);
    const counted = linked.filter((finding) => leftOutAt(finding.span.start) === null);
    const inside = counted.map((finding) => (0,find_columns/* placeInColumn */.Fc)(finding, columns));
    const parts = partsOf(outline, inside, { rule: frontMatter.stages, columns });
    return { path, text, frontMatter, page, candidates, leftOutAt, inside, columns, parts };
}
/** Makes the draft of one file: each step that counts once, in its stage, with its id. */
function draftRoadmap(file, mirrors) {
    const { path, frontMatter, page, inside, columns } = file;
    const wanted = { rule: frontMatter.stages, columns };
    const { outline } = page;
    const own = inside.filter((finding) => !mirrors.has(finding));
    const { findings, repeats } = mergeDuplicates(own, file.parts);
    const parts = findings.length < inside.length ? partsOf(outline, findings, wanted) : file.parts;
    const steps = nestFindings(outline, findings);
    const firstStage = (0,part/* stagesOf */.ZL)(parts)[0]?.start ?? Number.POSITIVE_INFINITY;
    const head = outline.blocks.filter(({ start }) => start < firstStage);
    return {
        ...{ ...file, parts, findings, repeats, steps },
        ...(0,identify_steps/* identifySteps */.KG)(steps, parts),
        mirrors: new Map(inside.flatMap((finding) => toEntry(finding, mirrors.get(finding)))),
        title: readTitle({ outline, head }, frontMatter, path),
        purpose: readPurpose({ outline, head }),
        language: frontMatter.language ?? languageOf(outline),
        partsOf: new Map(steps.map((step) => [step, (0,part/* partsAround */.qw)(parts, step.finding.span.start)])),
        resources: findResources(outline),
        preview: steps.length === 0 ? (0,plain_steps/* findPlainSteps */.F)(outline).slice(0, PREVIEW) : [],
    };
}
function toEntry(key, value) {
    return value === undefined ? [] : [[key, value]];
}
function partsOf(outline, findings, wanted) {
    const offsets = findings.map((finding) => finding.span.start).sort((a, b) => a - b);
    return findParts(outline, offsets, wanted);
}
/** A legend holds in the whole file, also one that stands among the explanations. */
function readPage(path, outline, { marks, leftOutAt }) {
    const legend = (0,glyph_legend/* readLegend */.w)(outline, (offset) => leftOutAt(offset)?.explains === false);
    const glyphs = [...marks].filter(([mark]) => /^\P{ASCII}/u.test(mark));
    return {
        path,
        outline,
        marks: new Map([...boxes/* DEFAULT_MARKS */.Hs, ...marks]),
        glyphs: new Map([...legend.meanings, ...glyphs]),
        legendSpans: legend.spans,
    };
}
/** The front matter's title, else the first heading of level 1 in the head, else the file's name. */
function readTitle({ outline, head }, frontMatter, path) {
    const heading = head.find((block) => block.kind === 'heading' && block.level === 1);
    const written = heading?.kind === 'heading' ? (0,read_anchors/* headingTitle */.h)(outline, heading) : '';
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return frontMatter.title ?? ((0,clean_title/* cleanTitle */.c)(written) || name);
}
/** The first line of the head that names a goal; it is only shown. */
function readPurpose({ outline, head }) {
    for (const block of head) {
        if (block.kind !== 'paragraph')
            continue;
        const goal = (0,recognise_word/* goalOf */.ZZ)((0,flat_text/* foldSpace */.GQ)((0,line_starts/* splitLines */.uz)((0,flat_text/* inlineText */.ln)(outline, block).text)[0] ?? ''));
        if (goal !== null)
            return goal;
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/parse/find-mirrors.js
var find_mirrors = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/src/parse/needs/find-need.js
var find_need = __webpack_require__(6946);
// EXTERNAL MODULE: ./build/src/parse/fields/read-fields.js
var read_fields = __webpack_require__(6660);
// EXTERNAL MODULE: ./build/src/parse/roadmap.js
var roadmap = __webpack_require__(9310);
;// CONCATENATED MODULE: ./build/src/parse/needs/find-circles.js
/**
 * Numbers the strongly connected components of a graph (Tarjan 1972, without recursion): two nodes have the same number
 * when each leads to the other. `edges` leads from a node's index to those of its successors.
 */
function findCircles(edges) {
    const index = Array(edges.length).fill(-1);
    const low = Array(edges.length).fill(0);
    const component = Array(edges.length).fill(-1);
    const stack = [];
    let visited = 0;
    let components = 0;
    for (const root of edges.keys())
        if (index[root] === -1)
            visit(root);
    return component;
    function visit(root) {
        const work = [open(root)];
        for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
            const next = edges[frame.node]?.[frame.at++];
            if (next === undefined) {
                work.pop();
                close(frame.node, work.at(-1)?.node);
            }
            else if (index[next] === -1)
                work.push(open(next));
            else if (component[next] === -1)
                low[frame.node] = Math.min(low[frame.node] ?? 0, index[next] ?? 0);
        }
    }
    function open(node) {
        index[node] = low[node] = visited++;
        stack.push(node);
        return { node, at: 0 };
    }
    function close(node, parent) {
        if (parent !== undefined)
            low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
        if (low[node] !== index[node])
            return;
        for (let member = stack.pop(); member !== undefined; member = member === node ? undefined : stack.pop())
            component[member] = components;
        components += 1;
    }
}

;// CONCATENATED MODULE: ./build/src/parse/needs/link-needs.js




/** Looks up every written need, passes needs down from stages and outer steps, and takes out those that run in a circle. `idOf` gives the full id of a step. */
function linkNeeds(drafts, idOf) {
    const linker = new Linker(drafts);
    for (const draft of drafts)
        for (const step of draft.steps)
            linker.linkTop(draft, step);
    return linker.finish(idOf);
}
class Linker {
    #find;
    #steps;
    #edges = [];
    #optional = new Set();
    #wrong = new Map();
    constructor(drafts) {
        this.#find = (0,find_need/* needFinder */.v$)(drafts);
        this.#steps = drafts.flatMap((draft) => (0,find_need/* flattenSteps */.gF)(draft.steps));
    }
    linkTop(draft, step) {
        const parts = draft.partsOf.get(step) ?? [];
        const written = parts.flatMap((part) => this.#look(part.fields.needs, draft, part));
        const named = parts.flatMap((part) => (0,read_fields/* splitNames */.bZ)(part.prerequisites ?? '').flatMap((name) => {
            const found = this.#find(name, draft);
            return found.kind === 'target' ? [{ target: found.target, written: null, part }] : [];
        }));
        const optional = parts.some(({ fields }) => fields.optional);
        this.#link(draft, step, { passed: [...written, ...named], optional });
    }
    #link(draft, { finding: from, steps }, { passed, optional }) {
        const { path } = draft;
        const own = this.#look(from.fields.needs, draft, null);
        const isOptional = optional || from.fields.optional;
        if (isOptional)
            this.#optional.add(from);
        const inherited = passed.filter(({ target, part }) => !isAround(target, { draft, from, part }));
        for (const { target, written } of [...inherited, ...own])
            this.#edges.push({ from, target, written, path });
        const inner = { passed: [...passed, ...own], optional: isOptional };
        for (const step of steps)
            this.#link(draft, step, inner);
    }
    #look(needs, draft, part) {
        return needs.flatMap((written) => {
            const found = this.#find(written.name, draft);
            if (found.kind === 'target')
                return [{ target: found.target, written, part }];
            const isUnknown = found.kind === 'unknown';
            this.#complain(draft.path, written, isUnknown ? { code: 'unknown-need' } : { code: 'ambiguous-need', places: found.places });
            return [];
        });
    }
    /** A need that many steps inherit is wrong once, where it was written. */
    #complain(path, need, fault) {
        const key = `${path}:${need.line}:${fault.code}:${need.name}`;
        if (!this.#wrong.has(key))
            this.#wrong.set(key, { path, need, fault });
    }
    finish(idOf) {
        const isCircular = this.#findCircles();
        const known = new Map();
        const needs = new Map();
        for (const edge of this.#edges) {
            const { from, target, written, path } = edge;
            if (isCircular(edge)) {
                if (written !== null)
                    this.#complain(path, written, { code: 'circular-need' });
                continue;
            }
            const need = known.get(target) ?? { title: target.title, steps: this.#required(target).map(idOf) };
            known.set(target, need);
            const mine = needs.get(from) ?? [];
            needs.set(from, mine);
            if (!mine.includes(need))
                mine.push(need);
            const count = mine.reduce((sum, { steps }) => sum + steps.length, 0);
            if (count > roadmap/* MOST_NEEDS */.i && written !== null)
                this.#complain(path, written, { code: 'many-needs', count });
        }
        return { needs, wrong: [...this.#wrong.values()] };
    }
    /** A part is done when its required steps are; where all are optional, whoever names it means them. */
    #required({ isPart, steps }) {
        const required = isPart ? steps.filter((step) => !this.#optional.has(step)) : [];
        return required.length > 0 ? required : steps;
    }
    /** A step also waits for the steps below it, so needs and nesting can make a circle together. */
    #findCircles() {
        const indexOf = new Map();
        for (const { finding } of this.#steps)
            indexOf.set(finding, indexOf.size);
        for (const { target } of this.#edges)
            if (!indexOf.has(target))
                indexOf.set(target, indexOf.size);
        const at = (vertex) => indexOf.get(vertex) ?? 0;
        const graph = [...indexOf.keys()].map((vertex) => 'steps' in vertex ? this.#required(vertex).map(at) : []);
        for (const { finding, steps } of this.#steps)
            graph[at(finding)]?.push(...steps.map((inner) => at(inner.finding)));
        for (const { from, target } of this.#edges)
            graph[at(from)]?.push(at(target));
        const circle = findCircles(graph);
        return ({ from, target }) => circle[at(from)] === circle[at(target)];
    }
}
/** Whether an inherited need leads to the step, to what holds it or to what it holds. A stage that needs itself or what is around it is another matter: that is a circle. */
function isAround(target, { draft, from, part }) {
    if (target.draft !== draft)
        return false;
    const isAbove = contains(target.span, from.span);
    return target.isPart
        ? isAbove && part !== null && part.start < target.span.start
        : isAbove || contains(from.span, target.span);
}
function contains(outer, inner) {
    return outer.start <= inner.start && inner.start < outer.end;
}

;// CONCATENATED MODULE: ./build/src/parse/order/link-order.js

/** `](path)`, `](<path>)` and `]: path`; what stands behind `#` or a title is not read. */
const LINK = /\](?:\(<?|: ?<?)([^\s()<>#]+)/g;
/** Trailmark's own section links every roadmap in the order there is. */
const OWN = /(?<![^\r\n])<!-- trailmark:start -->/;
const OWN_END = /(?<![^\r\n])<!-- trailmark:end -->/;
const INDEX = /^(?:readme|index)\.[^.]+$/i;
/** The order in which files link others: the rank of each linked path, the first file before the second. Files named README or index among `sources` link them too. */
function linkOrder(sources, readme) {
    const indexes = sources.filter(({ path }) => INDEX.test(path.slice(path.lastIndexOf('/') + 1)));
    const paths = [...(readme === null ? [] : [readme]), ...indexes].flatMap(linkedPaths);
    const known = new Set(sources.map(({ path }) => path));
    const ranks = [...new Set(paths)].filter((path) => known.has(path));
    return new Map(ranks.map((path, rank) => [path, rank]));
}
function linkedPaths({ path, text }) {
    return Array.from(withoutSection(text).matchAll(LINK), ([, url = '']) => (0,find_need/* resolvePath */.o1)(path, decode(url)));
}
function withoutSection(text) {
    const start = text.search(OWN);
    const end = text.search(OWN_END);
    return start >= 0 && end > start ? text.slice(0, start) + text.slice(end) : text;
}
function decode(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}

// EXTERNAL MODULE: ./build/src/parse/order/natural-order.js
var natural_order = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/src/parse/parse-roadmaps.js








/** Reads all roadmaps together, because needs and mirrors lead from one to another. They come in order: `order` in the front matter, then as the README or an index among them links them, then by path. */
function parseRoadmaps(sources, readme = null) {
    const unread = [];
    const files = sources.flatMap((source) => attempt(source, unread, readSteps));
    const mirrors = (0,find_mirrors/* findMirrors */.af)(files);
    const drafts = files
        .flatMap((file) => attempt(file, unread, (one) => draftRoadmap(one, mirrors)))
        .sort(draftOrder(sources, readme));
    const ids = new Map(drafts.flatMap((draft) => (0,find_need/* flattenSteps */.gF)(draft.steps).map(({ finding }) => [finding, `${draft.path}#${draft.ids.get(finding)}`])));
    const idOf = (finding) => ids.get(finding) ?? '';
    const linked = linkNeeds(drafts, idOf);
    const needsOf = (finding) => linked.needs.get(finding) ?? [];
    const roadmaps = drafts.map((draft) => buildRoadmap(draft, { idOf, needsOf }));
    return { roadmaps, drafts, wrongNeeds: linked.wrong, unread };
}
/** Whatever goes wrong while one file is read stops that file alone. */
function attempt(file, unread, read) {
    try {
        return [read(file)];
    }
    catch (error) {
        unread.push({ path: file.path, ...(0,over_limit/* explainFailure */.SP)(error) });
        return [];
    }
}
function draftOrder(sources, readme) {
    const ranks = sources.length > 1 ? linkOrder(sources, readme) : new Map();
    return (a, b) => compareLast(a.frontMatter.order, b.frontMatter.order) ||
        compareLast(ranks.get(a.path), ranks.get(b.path)) ||
        (0,natural_order/* compareNatural */.d)(a.path, b.path);
}
/** The smaller one first, and what is none last. */
function compareLast(a, b) {
    const order = (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
    return Number.isNaN(order) ? 0 : order;
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findPlainSteps)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3759);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6892);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7263);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2658);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33);
/* harmony import */ var _notations_glyph_legend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8310);
/* harmony import */ var _notations_keyword_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7521);
/* harmony import */ var _notations_read_item_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7942);









/** What looks like a box and is none is a slip to be fixed, no plain item. */
const BOX_LIKE = /^(?:\\?[[［][^\]］]{0,2}[\]］]|[(（][\sxXvV✓✔√✅]?[)）])/u;
const TICKED = new RegExp(`${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .TICK */ .Uf}$`, 'u');
const LABEL = /[:：]$/u;
/**
 * The items of a file's plain lists that could be steps: those below `headings` (folded texts) where they are given, else all but
 * resources, prerequisites, legends, tables of contents, labels, contrasts of ticks and crosses, and parts that do not count.
 */
function findPlainSteps(outline, headings = null) {
    const leftOutAt = (0,_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .findLeftOut */ .NE)(outline);
    const legends = new Set((0,_notations_glyph_legend_js__WEBPACK_IMPORTED_MODULE_5__/* .readLegend */ .w)(outline, () => false).spans.map(({ start }) => start));
    const reader = new ListReader(outline, (offset) => leftOutAt(offset) !== null || legends.has(offset));
    const open = [];
    return outline.blocks.flatMap((block, at, blocks) => {
        if (block.kind === 'heading') {
            while ((open.at(-1)?.level ?? 0) >= block.level)
                open.pop();
            open.push({ level: block.level, title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block) });
        }
        const titles = open.map(({ title }) => title);
        if (block.kind !== 'list' || (headings !== null && !titles.some((title) => headings.includes((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_8__/* .foldText */ .TH)(title)))))
            return [];
        const labels = [...titles, labelOf(outline, blocks[at - 1])];
        return headings === null && labels.some(isAside) ? [] : reader.read(block, statusOf(labels));
    });
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
        const glyphs = new Set(list.items.flatMap((item) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .readGlyph */ .$h)(this.#titleOf(item))?.glyph ?? []));
        const meanings = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .listMeanings */ .DD)(glyphs);
        const isContrast = [...glyphs].some((glyph) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .isCross */ .hx)(glyph) && !meanings.has(glyph));
        if (this.#isLeftOut(list.start) || isContrast)
            return [];
        return list.items.flatMap((item) => {
            const step = this.#readItem(item, said, meanings);
            const label = this.#titleOf(item);
            if (LABEL.test(label) && isAside(label))
                return [];
            const inner = step?.meaning ?? statusOf([label]) ?? said;
            const below = item.blocks.flatMap((block) => (block.kind === 'list' ? this.read(block, inner) : []));
            return step === null ? below : [step, ...below];
        });
    }
    #readItem(item, said, meanings) {
        const [first] = item.blocks;
        const title = this.#titleOf(item);
        if (first?.kind !== 'paragraph' || item.check !== null || this.#isLeftOut(item.start))
            return null;
        if (title === '' || LABEL.test(title) || BOX_LIKE.test(title))
            return null;
        const runs = this.#outline.runs(first).filter(({ text }) => text.trim() !== '');
        const written = this.#outline.source.slice(first.start, first.end).trimEnd();
        // A status alone names the list below it.
        if (runs.every(leadsInside) || (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .wordStatus */ .td)(title) !== null)
            return null;
        const { start, line } = first;
        const place = { start, end: start + written.length, line };
        const keyword = (0,_notations_keyword_js__WEBPACK_IMPORTED_MODULE_6__/* .readKeyword */ .s)(this.#outline, item);
        if (keyword !== null)
            return { ...place, word: keyword.titleAt - start, text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(keyword.text.text), meaning: keyword.meaning };
        const glyph = meanings.get((0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .readGlyph */ .$h)(title)?.glyph ?? '') ?? (TICKED.test(title) ? 'done' : null);
        const { doing, struck } = (0,_notations_read_item_js__WEBPACK_IMPORTED_MODULE_7__/* .readItem */ .k0)(this.#outline, item, { text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenRuns */ .fu)(runs), signed: false });
        // What its own words say is read from them behind a box too.
        return { ...place, word: 0, text: title, meaning: glyph ?? (doing || struck || said === 'todo' ? null : said) };
    }
    #titleOf({ blocks: [first] }) {
        return first?.kind === 'paragraph' ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(this.#outline, first) : '';
    }
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
    const name = (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanTitle */ .c)(label);
    const tests = [_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isResourceHeading */ .xC, _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isUsageHeading */ .oM, _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsideHeading */ .$2];
    return tests.some((test) => test(name)) || (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .prerequisitesOf */ .Fw)(`${name}: …`) !== null;
}
/** The status that the innermost label names which is a status word as a whole. */
function statusOf(labels) {
    return labels.reduce((said, label) => (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .wordStatus */ .td)((0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanTitle */ .c)(label)) ?? said, null);
}
function leadsInside({ kind, url }) {
    return kind === 'link' && url !== null && url.startsWith('#');
}


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toPart)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6772);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2065);
/* harmony import */ var _fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6660);
/* harmony import */ var _fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9325);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7263);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3360);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33);
/* harmony import */ var _line_wiki_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(589);










/** Makes a part of what opens it: its title without marks and fields, its fields in the title and right below, its prerequisites line. */
function toPart(outline, opening, rest) {
    const below = blocksBelow(outline, opening);
    const title = readTitle(outline, opening);
    const { anchor, block, end } = opening;
    return {
        title: (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanTitle */ .c)(title.text),
        names: [(0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(opening.title), ...(0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__/* .titleNames */ .b)(title.text)],
        fields: fieldsBelow(outline, below).reduce(_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K, title.fields),
        prerequisites: prerequisitesBelow(outline, below),
        ...{ line: block.line, anchor, start: block.start, end },
        ...rest,
    };
}
/** A deferral in the title's last parenthesis parks the stage; so does a field in the title. */
function readTitle(outline, { title, block }) {
    const bare = title.replace(/[:：]$/u, '');
    const plain = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(bare, block.start);
    const { fields: written, rest } = (0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFields */ .l)(plain, block);
    const fields = (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(written, (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(outline.source.slice(block.start, block.end), block));
    const shown = (0,_line_wiki_links_js__WEBPACK_IMPORTED_MODULE_7__/* .showWikiLinks */ .p)(rest);
    const said = (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .isOptional */ .dK)((0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanTitle */ .c)(shown.text)) || (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalLead */ .DM)(shown.text) > 0;
    const own = said ? { ...fields, optional: true } : fields;
    const last = (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .lastParenthesis */ .P6)(shown);
    const inner = last === null ? null : (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .readParenthesis */ .z8)(last.inner.text);
    if (last === null || inner === null || (inner.when === null && !inner.optional))
        return { text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(shown).text, fields: own };
    return { text: last.before.text.trim(), fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(own, inner) };
}
/** The blocks between the title and the first heading, list or table. */
function blocksBelow(outline, { block, end }) {
    const below = [];
    for (let at = (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_8__/* .lowerBound */ .y)(outline.blocks, block.end, ({ start }) => start); at < outline.blocks.length; at += 1) {
        const next = outline.blocks[at];
        if (next === undefined || next.start >= end || (next.kind !== 'html' && next.kind !== 'paragraph'))
            break;
        below.push(next);
    }
    return below;
}
/** Fields stand in comments or in a paragraph that holds nothing else. */
function fieldsBelow(outline, blocks) {
    return blocks.map((block) => {
        if (block.kind === 'html')
            return (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(block.text, block);
        if (block.kind !== 'paragraph')
            return _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e;
        const { fields, rest } = (0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFields */ .l)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, block), block);
        return rest.text.trim() === '' ? fields : _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e;
    });
}
function prerequisitesBelow(outline, blocks) {
    const lines = blocks.flatMap((block) => block.kind === 'paragraph' ? (0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_9__/* .splitLines */ .uz)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, block).text) : []);
    const found = lines.map((line) => (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .prerequisitesOf */ .Fw)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(line))).find((line) => line !== null);
    return found ?? null;
}


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cleanSource),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters: they reorder what stands around them.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// C0 and C1 controls, the line and paragraph separators, the byte order mark and the interlinear annotation marks.
const CONTROL = /[\p{Cc}\u2028\u2029\ufeff\ufff9-\ufffb]+/gu;
// CSI sequences (ECMA-48): their letters would stay behind once the escape character itself is gone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
/**
 * User text on one line for any product: terminal sequences, control and direction characters are dropped,
 * line ends become one blank. An empty result becomes an en dash, so that a name is never invisible.
 */
function cleanText(text) {
    return cleanSource(text).replace(/\s+/g, ' ').trim() || '–';
}
/** One line of a file as the terminal may show it: like `cleanText`, but every blank stays where it is. */
function cleanSource(line) {
    return line
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(SEQUENCE, '')
        .replace(BIDI, '')
        .replace(CONTROL, ' ');
}


/***/ })

};
