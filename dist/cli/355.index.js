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


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   I$: () => (/* binding */ wrongLanguage),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _locales_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7483);
/* harmony import */ var _locales_read_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);



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


/***/ })

};
