export const id = 881;
export const ids = [881];
export const modules = {

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listOpenSteps: () => (/* binding */ listOpenSteps)
/* harmony export */ });
/* harmony import */ var _collect_config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8661);
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6330);
/* harmony import */ var _parse_list_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3131);
/* harmony import */ var _parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9631);
/* harmony import */ var _render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9361);






/** The open steps of a folder by their ids, with the path before one that several files have. */
async function listOpenSteps(root) {
    const { settings } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(root, null);
    const { roadmap = [], readme = null } = settings;
    const { roadmaps: sources } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkingTree */ .cD)({ root, roadmap, readme, ...(0,_collect_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultsOf */ .Gf)(settings) });
    const { roadmaps } = await (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_2__/* .withParts */ .dK)(() => (0,_parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoadmaps */ .l)(sources));
    const steps = roadmaps.flatMap((one) => (0,_parse_list_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .listSteps */ .A)(one));
    const ids = steps.map(({ id, path }) => id.slice(path.length + 1));
    return steps.flatMap(({ id, title, status }, at) => {
        const own = ids[at] ?? id;
        const isOne = ids.indexOf(own) === ids.lastIndexOf(own);
        const isOpen = status === 'todo' || status === 'doing';
        return isOpen ? [{ value: isOne ? own : id, says: (0,_render_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanText */ .X)(title) }] : [];
    });
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
