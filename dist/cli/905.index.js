export const id = 905;
export const ids = [905];
export const modules = {

/***/ 5905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderNextLines: () => (/* binding */ renderNextLines)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);


// src/render/terminal/render-next-lines.ts
const INDENT = "  ";
const MOST_RESOURCES = 3;
const MOST_HELD = 8;
function renderNextLines(view, terminal, explain) {
	const page = {
		view,
		formatter: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.wt)(view.language, "terminal"),
		terminal
	};
	const { formatter } = page;
	return `${[
		[
			...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.y)(view, formatter),
			...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.v)(view, formatter),
			...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.T)(view, formatter)
		].map((note) => wrap(page, note)),
		renderStep(page),
		(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__._)(view, formatter).map((sentence) => wrap(page, sentence)),
		renderResources(page),
		list(page, "name.after", view.suggestion.then.map((step) => nameStep(page, step))),
		renderOthers(page),
		renderHeld(page),
		explain ? renderVerdicts(page) : []
	].flatMap((lines) => lines.length === 0 ? [] : [lines.join("\n")]).join("\n\n")}\n`;
}
function renderStep(page) {
	const { view, formatter } = page;
	const { next, lead, work, reasons } = view.suggestion;
	if (next === null) return [wrap(page, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.w)(view, formatter))];
	const part = work ? [...list(page, `name.${work.lead}`, [nameStep(page, {
		...work,
		stage: null,
		place: []
	})]), ""] : [];
	const because = list(page, "name.because", reasons.map((reason) => words(page, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(reason, formatter))));
	return [
		...part,
		strong(page, formatter.say(`name.${lead}`)),
		fill(page, nameStep(page, next)),
		...because.length > 0 ? ["", ...because] : []
	];
}
function renderResources(page) {
	const { resource, resources, isGeneral, next } = page.view.suggestion;
	if (resource === null) return [];
	const shown = [resource, ...resources].slice(0, MOST_RESOURCES).map((each) => {
		const { title, url } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.x)(each, next);
		const name = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(title.trim() === "" ? url : title);
		const address = name === (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(url) || page.terminal.linksAt != null ? [] : [{ text: ` ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(url)}` }];
		return [{
			text: name,
			shown: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.mt)(name, url, page.terminal)
		}, ...address];
	});
	const left = resources.length + 1 - shown.length;
	const more = left > 0 ? [words(page, `… ${page.formatter.say("count.more", { count: left })}`)] : [];
	return list(page, isGeneral ? "name.general" : "name.read", [...shown, ...more]);
}
function renderOthers(page) {
	const { alternative } = page.view.suggestion;
	const again = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.b)(page.view, page.formatter).map((sentence) => wrap(page, sentence));
	return [...alternative ? list(page, "name.alternative", [nameStep(page, alternative)]) : [], ...again];
}
function renderHeld(page) {
	const { say } = page.formatter;
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.g)(page.view.suggestion, page.formatter).flatMap(({ part, lines }) => {
		const left = lines.length - MOST_HELD;
		const shown = [...lines.slice(0, MOST_HELD), ...left > 0 ? [`… ${say("count.more", { count: left })}`] : []];
		return [strong(page, say(`count.${part}`, { count: lines.length })), ...shown.map((line) => fill(page, words(page, line)))];
	});
}
function renderVerdicts(page) {
	return list(page, "name.others", (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.o)(page.view, page.formatter).map((line) => words(page, line)));
}
function nameStep({ formatter, terminal }, { title, path, line, stage, place }) {
	const at = `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(path)}:${line}`;
	const within = [...stage !== null && place[0] !== stage ? [stage] : [], ...place].map((name) => (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(name));
	const stands = within.length === 0 ? "" : `${within.join(" › ")}, `;
	const { tag } = formatter.locale;
	const name = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.a)(`${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(title, formatter)} `, tag);
	return [
		...terminal.color ? name.map(({ text }) => ({
			text,
			shown: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ht)(1, text)
		})) : name,
		...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.a)(`(${stands}`, tag),
		{
			text: `${at})`,
			shown: `${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.pt)(at, path, terminal)})`
		}
	];
}
function list(page, heading, lines) {
	return lines.length === 0 ? [] : [strong(page, page.formatter.say(heading)), ...lines.map((line) => fill(page, line))];
}
function strong({ terminal }, text) {
	return terminal.color ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ht)(1, text) : text;
}
function words({ formatter }, text) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, formatter.locale.tag);
}
function fill({ terminal }, pieces) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.i)([{ text: INDENT }, ...pieces], terminal.width, INDENT.repeat(2));
}
function wrap(page, text) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.i)(words(page, text), page.terminal.width, "");
}



/***/ })

};
