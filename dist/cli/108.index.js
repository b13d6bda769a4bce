export const id = 108;
export const ids = [108];
export const modules = {

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHistory: () => (/* binding */ renderHistory)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5527);
/* harmony import */ var _locales_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(218);
/* harmony import */ var _parse_list_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3131);
/* harmony import */ var _format_formatter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);




const WEEKS = 26;
const LAST_DONE = 5;
const LONGEST_BAR = 30;
const GAP = '  ';
/** The way walked, for a terminal: half a year of weeks, the steps that were done last, the pace and where it leads. */
function renderHistory(history, view, terminal) {
    const formatter = (0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .createFormatter */ .xi)(view.language, 'terminal');
    const { done, total } = history.days.at(-1) ?? { done: 0, total: 0 };
    const blocks = [
        [formatter.say('count.overall', { done, total })],
        renderWeeks(history, formatter, terminal),
        renderLastDone(history, view, formatter),
        renderPace(history, formatter),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
/** A line for each week, also for one without anything: its Monday, what was done in it, and what was done in all at its end. */
function renderWeeks({ from, to, weeks, days }, { locale }, { width, color }) {
    if (from === null || to === null)
        return [];
    const mondays = listMondays(from, to).slice(-WEEKS);
    const done = new Map(weeks.map((each) => [each.week, each.done]));
    const most = Math.max(1, ...mondays.map((monday) => done.get(monday) ?? 0));
    const room = Math.max(1, Math.min(LONGEST_BAR, most, width - 30));
    return mondays.map((monday) => {
        const count = done.get(monday) ?? 0;
        const length = Math.ceil((count * room) / most);
        const bar = paint('█'.repeat(length), color) + ' '.repeat(room - length);
        const at = countsAt(days, (0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(monday, 6));
        const sum = at === undefined ? '' : (0,_locales_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(locale.tag, at.done, at.total);
        const number = count === 0 ? '·' : (0,_locales_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(locale.tag, count);
        return [monday, bar, number.padStart(String(most).length), sum].join(GAP).trimEnd();
    });
}
/** Green where there is colour. */
function paint(bar, color) {
    return color && bar !== '' ? `\u001b[32m${bar}\u001b[0m` : bar;
}
function listMondays(from, to) {
    const mondays = [];
    for (let monday = (0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .mondayOf */ .C0)(from); monday <= to; monday = (0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(monday, 7))
        mondays.push(monday);
    return mondays;
}
function countsAt(days, day) {
    return days.findLast((counts) => counts.day <= day);
}
function renderLastDone({ steps }, view, formatter) {
    const titles = new Map(view.measure.roadmaps.flatMap(({ roadmap }) => (0,_parse_list_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .listSteps */ .A)(roadmap)).map(({ id, title }) => [id, title]));
    const last = steps
        .flatMap(({ id, done }) => (done === null ? [] : [{ done, title: titles.get(id) ?? id }]))
        .reverse()
        .sort((a, b) => (a.done === b.done ? 0 : a.done < b.done ? 1 : -1))
        .slice(0, LAST_DONE)
        .map(({ done, title }) => `${GAP}${done}${GAP}${(0,_format_formatter_js__WEBPACK_IMPORTED_MODULE_1__/* .formatText */ .vX)(title, formatter)}`);
    return last.length === 0 ? [] : [formatter.say('name.lastDone'), ...last];
}
function renderPace({ pace, forecast }, { locale, say }) {
    if (pace.perWeek === null)
        return [];
    const value = new Intl.NumberFormat(locale.tag).format(pace.perWeek);
    const name = say('name.pace');
    const lines = [say('label', { name, value })];
    if (forecast === null)
        return lines;
    const [from, to] = [forecast.from, forecast.to].map((day) => (0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDay */ .ip)(day, locale.tag).day);
    return [...lines, say('history.forecast', { from: from ?? '', to: to ?? '' })];
}


/***/ })

};
