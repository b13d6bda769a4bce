export const id = 680;
export const ids = [680];
export const modules = {

/***/ 3680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHistory: () => (/* binding */ renderHistory)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);


// src/render/history/render-history.ts
const LAST_DONE = 5;
const LONGEST_BAR = 30;
const GAP = "  ";
function renderHistory(history, view, terminal) {
	const formatter = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.wt)(view.language, "terminal");
	const { done, total } = history.days.at(-1) ?? {
		done: 0,
		total: 0
	};
	return [
		[formatter.say("count.overall", {
			done,
			total
		})],
		renderWeeks(history, formatter, terminal),
		renderLastDone(history, view, formatter),
		renderPace(history, formatter)
	].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function renderWeeks({ from, to, weeks, days }, { locale }, { width, color }) {
	if (from === null || to === null) return [];
	const mondays = listMondays(from, to).slice(-26);
	const done = new Map(weeks.map((each) => [each.week, each.done]));
	const most = Math.max(1, ...mondays.map((monday) => done.get(monday) ?? 0));
	const room = Math.max(1, Math.min(LONGEST_BAR, most, width - 30));
	return mondays.map((monday) => {
		const count = done.get(monday) ?? 0;
		const length = Math.ceil(count * room / most);
		const blocks = "█".repeat(length);
		const bar = (color ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ht)(32, blocks) : blocks) + " ".repeat(room - length);
		const at = days.findLast(({ day }) => day <= (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.C)(monday, 6));
		const sum = at === void 0 ? "" : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.kt)(locale.tag, at.done, at.total);
		return [
			monday,
			bar,
			(count === 0 ? "·" : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.At)(locale.tag, count)).padStart(String(most).length),
			sum
		].join(GAP).trimEnd();
	});
}
function listMondays(from, to) {
	const mondays = [];
	for (let monday = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.O)(from); monday <= to; monday = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.C)(monday, 7)) mondays.push(monday);
	return mondays;
}
function renderLastDone({ steps }, view, formatter) {
	const titles = new Map(view.measure.roadmaps.flatMap(({ roadmap }) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.rt)(roadmap)).map(({ id, title }) => [id, title]));
	const last = steps.flatMap(({ id, done }) => done === null ? [] : [{
		done,
		title: titles.get(id) ?? id
	}]).reverse().sort((a, b) => a.done === b.done ? 0 : a.done < b.done ? 1 : -1).slice(0, LAST_DONE).map(({ done, title }) => `${GAP}${done}${GAP}${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(title, formatter)}`);
	return last.length === 0 ? [] : [formatter.say("name.lastDone"), ...last];
}
function renderPace({ pace, forecast }, { locale, say }) {
	if (pace.perWeek === null) return [];
	const value = new Intl.NumberFormat(locale.tag).format(pace.perWeek);
	const lines = [say("label", {
		name: say("name.pace"),
		value
	})];
	if (forecast === null) return lines;
	const [from, to] = [forecast.from, forecast.to].map((day) => (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.k)(day, locale.tag).day);
	return [...lines, say("history.forecast", {
		from: from ?? "",
		to: to ?? ""
	})];
}



/***/ })

};
