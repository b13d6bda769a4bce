export const id = 159;
export const ids = [159];
export const modules = {

/***/ 7159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderNextLines: () => (/* binding */ renderNextLines)
/* harmony export */ });
/* harmony import */ var _escape_clean_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9361);
/* harmony import */ var _format_format_obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);
/* harmony import */ var _format_format_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3574);
/* harmony import */ var _format_formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);
/* harmony import */ var _parts_render_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6131);
/* harmony import */ var _parts_render_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9183);
/* harmony import */ var _parts_render_suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5457);
/* harmony import */ var _render_next_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1232);
/* harmony import */ var _fill_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8908);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8631);










const INDENT = '  ';
const MOST_AFTER = 5;
const MOST_RESOURCES = 3;
/** Of what is held back; the JSON has all. */
const MOST_HELD = 8;
/** The suggestion for people at a terminal: nothing of Markdown, wrapped to its width, places and addresses as links. */
function renderNextLines(view, terminal, explain) {
    const page = { view, formatter: (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .createFormatter */ .xi)(view.language, 'terminal'), terminal };
    const { formatter } = page;
    const notes = [
        ...(0,_parts_render_news_js__WEBPACK_IMPORTED_MODULE_3__/* .renderNews */ .o)(view, formatter),
        ...(0,_parts_render_news_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeadlines */ .c)(view, formatter),
        ...(0,_parts_render_state_js__WEBPACK_IMPORTED_MODULE_4__/* .renderUnheard */ .Q0)(view, formatter),
    ];
    const blocks = [
        notes.map((note) => wrap(page, note, '')),
        renderStep(page),
        renderResources(page),
        list(page, 'name.after', view.suggestion.then.slice(0, MOST_AFTER).map((step) => nameStep(page, step))),
        renderOthers(page),
        renderHeld(page),
        explain ? renderVerdicts(page) : [],
    ];
    return `${blocks.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n')}\n`;
}
function renderStep(page) {
    const { view, formatter } = page;
    const { next, reasons } = view.suggestion;
    if (next === null)
        return [wrap(page, (0,_parts_render_state_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .Cn)(view, formatter), '')];
    const { done, doing } = view.measure.progress;
    const begin = formatter.say(done + doing === 0 ? 'name.first' : 'name.next');
    const because = list(page, 'name.because', reasons.map((reason) => words(page, (0,_format_format_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReason */ .K)(reason, formatter))));
    return [strong(page, begin), fill(page, nameStep(page, next)), ...(because.length > 0 ? ['', ...because] : [])];
}
function renderResources(page) {
    const { resource, resources } = page.view.suggestion;
    if (resource === null)
        return [];
    const shown = [resource, ...resources].slice(0, MOST_RESOURCES).map(({ title, url }) => {
        const name = (0,_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanText */ .X)(title.trim() === '' ? url : title);
        const address = name === (0,_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanText */ .X)(url) || page.terminal.linksAt != null ? [] : [{ text: ` ${(0,_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanText */ .X)(url)}` }];
        return [{ text: name, shown: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .linkText */ .yX)(name, url, page.terminal) }, ...address];
    });
    const left = resources.length + 1 - shown.length;
    const more = left > 0 ? [words(page, `… ${page.formatter.say('count.more', { count: left })}`)] : [];
    return list(page, 'name.read', [...shown, ...more]);
}
function renderOthers(page) {
    const { alternative, review } = page.view.suggestion;
    const { formatter } = page;
    const again = review.map(({ title, days }) => wrap(page, formatter.say('review', { step: (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(title, formatter), days }), ''));
    return [...(alternative ? list(page, 'name.alternative', [nameStep(page, alternative)]) : []), ...again];
}
/** What is parked and what waits for others, each with what for. */
function renderHeld(page) {
    const { view, formatter } = page;
    const { parked } = view.suggestion;
    const blocked = (0,_parts_render_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .listWaiting */ .Ki)(view.suggestion);
    const name = (title, why) => words(page, `${(0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .formatText */ .vX)(title, formatter)} — ${why}`);
    return [
        ...counted(page, 'count.parked', parked.map((step) => name(step.title, (0,_format_format_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTrigger */ .oK)(step.when, formatter)))),
        ...counted(page, 'count.blocked', blocked.map((step) => name(step.title, (0,_format_format_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBlock */ .$4)(step, formatter)))),
    ];
}
function renderVerdicts(page) {
    return list(page, 'name.others', (0,_render_next_js__WEBPACK_IMPORTED_MODULE_6__/* .groupVerdicts */ .c)(page.view, page.formatter).map((line) => words(page, line)));
}
function nameStep({ formatter, terminal }, { title, path, line, stage, place }) {
    const at = `${(0,_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanText */ .X)(path)}:${line}`;
    const within = [...(stage !== null && place[0] !== stage ? [stage] : []), ...place].map((name) => (0,_escape_clean_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanText */ .X)(name));
    const stands = within.length === 0 ? '' : `${within.join(' › ')}, `;
    const { tag } = formatter.locale;
    const name = (0,_fill_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOfLine */ .L)(`${(0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .formatText */ .vX)(title, formatter)} `, tag);
    const strongName = terminal.color ? name.map(({ text }) => ({ text, shown: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .nI)(1, text) })) : name;
    return [
        ...strongName,
        ...(0,_fill_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOfLine */ .L)(`(${stands}`, tag),
        { text: `${at})`, shown: `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .linkPlace */ .yG)(at, path, terminal)})` },
    ];
}
function list(page, heading, lines) {
    return lines.length === 0
        ? []
        : [strong(page, page.formatter.say(heading)), ...lines.map((line) => fill(page, line))];
}
function counted(page, heading, lines) {
    const left = lines.length - MOST_HELD;
    const more = left > 0 ? [words(page, `… ${page.formatter.say('count.more', { count: left })}`)] : [];
    const shown = [...lines.slice(0, MOST_HELD), ...more];
    return shown.length === 0
        ? []
        : [strong(page, page.formatter.say(heading, { count: lines.length })), ...shown.map((line) => fill(page, line))];
}
function strong({ terminal }, text) {
    return terminal.color ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .nI)(1, text) : text;
}
function words({ formatter }, text) {
    return (0,_fill_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOfLine */ .L)(text, formatter.locale.tag);
}
function fill({ terminal }, pieces) {
    return (0,_fill_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .fillLines */ .D)([{ text: INDENT }, ...pieces], terminal.width, INDENT.repeat(2));
}
function wrap(page, text, indent) {
    return (0,_fill_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .fillLines */ .D)(words(page, text), page.terminal.width, indent);
}


/***/ })

};
