export const id = 340;
export const ids = [340];
export const modules = {

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ askAt)
/* harmony export */ });
// src/cli/terminal/ask.ts
async function askAt(host) {
	if (host.stdout.isTTY !== true || host.stdin?.isTTY !== true) return null;
	const { stdin, stdout } = host;
	const { confirm, isCancel, multiselect, select } = await __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 6465));
	const screen = {
		input: stdin,
		output: stdout
	};
	const number = (choices) => choices.map((choice, value) => ({
		value,
		...choice
	}));
	return {
		confirm: async (message) => {
			const answer = await confirm({
				message,
				...screen
			});
			return isCancel(answer) ? null : answer;
		},
		pick: async (message, choices) => {
			const answer = await select({
				message,
				options: number(choices),
				...screen
			});
			return isCancel(answer) ? null : answer;
		},
		choose: async (message, choices) => {
			const asked = {
				message,
				options: number(choices),
				...screen
			};
			const answer = await multiselect({
				...asked,
				initialValues: [0],
				required: true
			});
			return isCancel(answer) ? null : answer;
		}
	};
}



/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tick: () => (/* binding */ tick)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1161);
/* harmony import */ var _convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4227);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(548);





// src/edit/tick/find-step.ts
const MOST_CANDIDATES = 5;
const NAMES = [
	({ id }) => id,
	ownId,
	({ title }) => title
];
function findStep(roadmaps, name) {
	const steps = roadmaps.flatMap((roadmap) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap));
	const folded = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(name);
	const trails = name.includes("/") ? new Map(roadmaps.flatMap(trailsOf)) : null;
	const isBehindStage = (step, part) => trails !== null && isBehind(trails.get(step) ?? "", folded, part);
	const readings = [
		...NAMES.map((nameOf) => (step) => nameOf(step) === name),
		...NAMES.map((nameOf) => (step) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(nameOf(step)) === folded),
		(step) => `${step.path}:${step.line}` === name,
		(step) => `${step.path}:${step.line}`.endsWith(`/${name}`),
		(step) => isBehindStage(step, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(step.title)),
		(step) => folded !== "" && (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(step.title).includes(folded),
		(step) => partsOf(folded).some((part) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(step.title).includes(part) && isBehindStage(step, part))
	];
	for (const reads of readings) {
		const candidates = steps.filter(reads);
		const [step] = candidates;
		if (step !== void 0) return candidates.length === 1 ? {
			kind: "step",
			step
		} : {
			kind: "ambiguous",
			candidates
		};
	}
	return {
		kind: "unknown",
		candidates: alike(steps, folded)
	};
}
function trailsOf(roadmap) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.it)(roadmap).map(({ step, around }) => {
		return [step, `/${[roadmap, ...around].map(({ title }) => `${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(title)}/`).join("")}`];
	});
}
function isBehind(trail, name, part) {
	return part !== "" && `${trail}${part}`.endsWith(`/${name}`) && name.length > part.length;
}
function partsOf(name) {
	return [...name.matchAll(/\//g)].map(({ index }) => name.slice(index + 1));
}
function ownId(step) {
	return step.id.slice(step.path.length + 1);
}
const [SHORT, LONG] = [4, 60];
function alike(steps, folded) {
	const words = wordsOf(folded);
	return steps.map((step) => {
		const title = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(step.title);
		const own = [...wordsOf(title), ...wordsOf((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(ownId(step)))];
		const near = words.filter((word) => own.some((other) => isNear(word, other))).length;
		return {
			step,
			near: isNear(folded, title) ? words.length + 1 : near
		};
	}).filter(({ near }) => near > 0).sort((a, b) => b.near - a.near).slice(0, MOST_CANDIDATES).map(({ step }) => step);
}
function wordsOf(folded) {
	return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORT || /\p{Lo}/u.test(word));
}
function isNear(written, word) {
	const most = written.length < SHORT ? 0 : written.length < 2 * SHORT ? 1 : 2;
	if (written === word) return true;
	return Math.abs(written.length - word.length) <= most && word.length <= LONG && (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.S)(word, written) <= most;
}
// src/edit/tick/box-edits.ts
const BLANK_OR_END = /^(?:\s|$)/u;
function boxEdits(text, step, status) {
	const { mark, notation } = step;
	if (status === "done") return [{ changes: [{
		...mark,
		text: "x"
	}] }];
	const drawn = [{
		...mark,
		text: " "
	}, ...status === "todo" ? removeBegun(text, step) : addBegun(text, step)];
	const struck = step.spans.strike.map(remove);
	const open = step.status === "dropped" ? [...drawn, ...struck] : drawn;
	const takesNoteIn = status === "todo" && step.note !== null;
	const slash = { changes: [{
		...mark,
		text: "/"
	}] };
	return [
		...notation.box === "other" && status === "doing" ? [slash] : [],
		{ changes: open },
		...struck.length > 0 && open === drawn ? [{ changes: [...drawn, ...struck] }] : [],
		...takesNoteIn ? [{
			changes: open,
			retitles: true
		}] : [],
		...takesNoteIn ? [{
			changes: [...open, writeId(text, step)],
			retitles: true
		}] : []
	];
}
function remove(span) {
	return {
		...span,
		text: ""
	};
}
function removeBegun(text, { spans: { sign, word, title } }) {
	const end = title?.end ?? 0;
	const dash = sign !== null && word === null && text.startsWith(" —", end) && BLANK_OR_END.test(text.slice(end + 2, end + 3)) ? [remove({
		start: end,
		end: end + 2
	})] : [];
	return [...[sign, word].flatMap((span) => span === null ? [] : [remove(span)]), ...dash];
}
function addBegun(text, { mark, title, spans }) {
	if (spans.sign !== null || spans.word !== null) return [];
	let start = mark.end + 1;
	while (/[ \t]/.test(text[start] ?? "")) start += 1;
	const end = spans.title?.end ?? start;
	const dash = /[)）]$/u.test(title) ? [{
		start: end,
		end,
		text: " —"
	}] : [];
	return [{
		start,
		end: start,
		text: "🚧 "
	}, ...dash];
}
function writeId(text, { mark, id, path }) {
	return {
		...endOfLine(text, mark.end),
		text: ` <!-- id: ${id.slice(path.length + 1)} -->`
	};
}
function endOfLine(text, from) {
	const [line = ""] = text.slice(from).split(/[\r\n]/, 1);
	const whole = line.replace(/\\$/, "").trimEnd();
	const [name = ""] = / \^[\w-]+$/.exec(whole) ?? [];
	const at = from + whole.length - name.length;
	return {
		start: at,
		end: at
	};
}
// src/edit/tick/mark-edits.ts
const TEXT_GLYPHS = {
	done: "✓",
	doing: "△",
	todo: "×"
};
const COLOUR_GLYPHS = {
	done: "✅",
	doing: "🔄",
	todo: "⬜"
};
const BOXES = {
	done: "[x]",
	doing: "[/]",
	todo: "[ ]"
};
const TEXT_STYLE = /^[✓✔√△▲×✗✘○]/u;
const MOST_CELLS = 8;
const WORDS = /[\p{L}][\p{L}\p{M}\p{N} '’-]*/u;
const SHARE = /^[\d.,\s]+(?:[%％]|[/／]\s?\d+)$/u;
const LEADS_ON = " 	(（:：,，-–—―";
const TICKED$1 = new RegExp(`^(?:${_part_2_js__WEBPACK_IMPORTED_MODULE_0__._n}|\\[[xX]\\])`, "u");
const BRACKETS = /^\[.?\]$/u;
function markEdits(text, step, { roadmap, status }) {
	if (step.spans.parts.length > 0) return partEdits(text, step, status);
	const old = signOf(text, step);
	const signs = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap).filter(({ notation }) => notation === step.notation).map((other) => ({
		status: other.status,
		sign: readSign(text, other)
	}));
	const samples = byFrequency(signs.filter((other) => other.status === status).map(({ sign }) => sign));
	const others = signs.map(({ sign }) => sign);
	const keyword = keywordFor(step, status, others);
	const usual = keyword === void 0 ? defaultMarks([readSign(text, step), ...others], status, roadmap.language) : [keyword];
	const marks = [.../* @__PURE__ */ new Set([...samples, ...usual])];
	const sets = old.start === old.end && /^(?:[\r\n]|$)/.test(text.slice(old.end)) ? marks.flatMap((mark) => addCells(old, mark)) : marks.map((mark) => [setMark(text, old, mark)]);
	const strike = step.spans.strike.map(remove);
	const struck = strike.length > 0 ? sets.map((set) => [...set, ...strike]) : [];
	return [...sets, ...struck].map((changes) => ({
		changes,
		retitles: isShare(text, step)
	}));
}
function partEdits(text, { spans: { parts } }, status) {
	const written = parts.map(({ start, end }) => text.slice(start, end));
	const [mark = ""] = defaultMarks([written.find((part) => part !== "") ?? ""], status, null);
	const open = parts.filter((_, at) => !TICKED$1.test(written[at] ?? ""));
	return [{ changes: (status === "doing" ? [...open, ...parts.slice(-1)].slice(0, 1) : parts).map((part) => setMark(text, part, mark)) }];
}
function readSign(text, step) {
	const { start, end } = signOf(text, step);
	return text.slice(start, end);
}
function isShare(text, { spans: { note } }) {
	return note !== null && SHARE.test(text.slice(note.start, note.end));
}
function signOf(text, step) {
	const { mark, spans } = step;
	let end = spans.note !== null && spans.note.start > mark.start && spans.note.end <= mark.end && !isShare(text, step) ? spans.note?.start ?? mark.end : mark.end;
	let { start } = mark;
	while (end > start && LEADS_ON.includes(text[end - 1] ?? "")) end -= 1;
	while (start < end && /\s/.test(text[start] ?? "")) start += 1;
	return {
		start,
		end
	};
}
function addCells({ end }, mark) {
	return Array.from({ length: MOST_CELLS }, (_, count) => "| ".repeat(count)).map((cells) => [{
		start: end,
		end,
		text: ` ${cells}${mark} |`
	}]);
}
function setMark(text, { start, end }, mark) {
	if (start < end) return {
		start,
		end,
		text: mark
	};
	return {
		start,
		end,
		text: `${/[ \t]$/.test(text.slice(0, start)) ? "" : " "}${mark}${/^[ \t]/.test(text.slice(end)) ? "" : " "}`
	};
}
function byFrequency(marks) {
	const counts = /* @__PURE__ */ new Map();
	for (const mark of marks) if (mark !== "") counts.set(mark, (counts.get(mark) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([mark]) => mark);
}
function keywordFor({ notation }, status, others) {
	const { keywords } = notation;
	return (keywords.findLast(({ doing, todo }) => others.includes(doing) || others.includes(todo)) ?? keywords[0])?.[status];
}
function defaultMarks(marks, status, language) {
	const [old = ""] = marks;
	const boxed = BRACKETS.test(old) ? [BOXES[status]] : [];
	const glyph = (TEXT_STYLE.test(old) ? TEXT_GLYPHS : COLOUR_GLYPHS)[status];
	const word = wordLike(new Set(marks), status, language);
	const both = `${glyph} ${word}`;
	if (boxed.length > 0 || !WORDS.test(old)) return [
		...boxed,
		glyph,
		both,
		word
	];
	return old.search(WORDS) > 0 ? [
		both,
		glyph,
		word
	] : [
		word,
		both,
		glyph
	];
}
const STATUS_KINDS = [
	"done",
	"doing",
	"todo",
	"dropped",
	"parked",
	"yes",
	"no"
];
function wordLike(marks, status, language) {
	for (const mark of marks) {
		const word = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.bn)(WORDS.exec(mark)?.[0] ?? "", STATUS_KINDS, language)?.read[status][0];
		if (word !== void 0) return fitCase(word, mark);
	}
	return _part_2_js__WEBPACK_IMPORTED_MODULE_0__.Sn.read[status][0] ?? status;
}
function fitCase(word, like) {
	const letters = WORDS.exec(like)?.[0] ?? "";
	if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
	const [first = ""] = letters;
	return first === first.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
// src/edit/tick/day-edits.ts
const DONE_DAY = /^(✅\uFE0F?\s*|[[(](?:done|completion)::\s*|<!--\s*(?:done|completion):\s*)\d{4}-\d\d-\d\d(\s*-->|[\])])?$/iu;
const USUAL = {
	before: "✅ ",
	behind: ""
};
function withDayCell({ text, step, day }, steps, edits) {
	const cell = step.spans.day;
	if (cell === void 0 || !steps.some(({ doneOn, spans }) => doneOn !== null && spans.day !== void 0)) return edits;
	if (cell.start === cell.end === (day === null) || day === null && step.doneOn === null) return edits;
	const change = day === null ? remove(cell) : setMark(text, cell, day);
	return [...edits.map((edit) => ({
		...edit,
		changes: [...edit.changes, change]
	})), ...edits];
}
function findDayStyle(text, roadmap) {
	for (const step of (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap)) {
		const [, before, behind = ""] = doneDays(text, step)[0]?.match ?? [];
		if (before !== void 0) return {
			before,
			behind
		};
	}
	return roadmap.review ? USUAL : null;
}
function withDay({ text, step, day }, style, edits) {
	const old = doneDays(text, step).map(({ span }) => removeField(text, span));
	const added = day === null ? [] : [{
		...endOfLine(text, step.mark.end),
		text: ` ${style.before}${day}${style.behind}`
	}];
	const changes = [...old, ...added];
	return [...edits.map((edit) => ({
		...edit,
		changes: [...edit.changes, ...changes]
	})), ...edits];
}
function doneDays(text, { spans }) {
	return spans.fields.flatMap((span) => {
		const match = DONE_DAY.exec(text.slice(span.start, span.end));
		return match === null ? [] : [{
			span,
			match
		}];
	});
}
function removeField(text, { start, end }) {
	return remove({
		start: text[start - 1] === " " ? start - 1 : start,
		end
	});
}
// src/edit/tick/verify-ticks.ts
const TICKED = [
	"status",
	"parked",
	"due",
	"doneOn"
];
function findWrong(before, after, { wanted, retitled }) {
	const ticked = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(before).filter(({ id }) => wanted.has(id));
	const takenUp = ticked.filter(({ status }) => status === "dropped");
	const belowTakenUp = listBelow(takenUp);
	const belowParked = listBelow(ticked.filter(({ parked }) => parked));
	const pairs = (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.r)(before, after, new Set([...takenUp, ...belowTakenUp].map(({ id }) => id)));
	if (pairs === null) return null;
	const isRight = ({ before: step, after: other, changed }) => {
		const status = wanted.get(step.id);
		const own = retitled.has(step.id) ? [
			...TICKED,
			"title",
			"note"
		] : TICKED;
		if (status !== void 0) return other.status === status && changed.every((value) => own.includes(value));
		if (belowTakenUp.has(step)) return changed.every((value) => TICKED.includes(value));
		return changed.every((value) => value === "parked" && belowParked.has(step));
	};
	return pairs.filter((pair) => !isRight(pair)).map(({ before: { id } }) => id);
}
function listBelow(steps) {
	return new Set(steps.flatMap((step) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)({
		steps: step.steps,
		stages: []
	})));
}
// src/edit/tick/tick-steps.ts
function tickStep(source, tick) {
	const { source: ticked, problems } = tickSteps(source, [tick]);
	return problems.get(tick) ?? ticked;
}
function tickSteps(source, ticks) {
	const problems = /* @__PURE__ */ new Map();
	const { source: ticked } = setAll(parse(source), ticks);
	return {
		source: ticked,
		problems
	};
	function setAll(parsed, some) {
		const together = setTogether(parsed, some);
		if (together !== null) return together;
		const others = some === ticks && some.length > 2 ? setTogether(parsed, some.slice(0, -1)) : null;
		if (others !== null) return setAll(others, some.slice(-1));
		const [first, second] = some;
		if (first !== void 0 && second === void 0) return setAsBox(parsed, first);
		const middle = some.length >> 1;
		return setAll(setAll(parsed, some.slice(0, middle)), some.slice(middle));
	}
	function setAsBox(parsed, tick) {
		const found = finderIn(parsed)(tick.step);
		const after = found && tickConverted(parsed, {
			...tick,
			step: found
		});
		if (after === null) problems.set(tick, refuse$1(tick, found));
		return after ?? parsed;
	}
}
const MOST_ROUNDS = 6;
function setTogether(parsed, ticks) {
	const plans = planAll(parsed, ticks);
	const wanted = new Map(ticks.map(({ step, status }) => [step.id, status]));
	const isAlone = ticks.length === 1;
	for (let round = 0; plans !== null && (isAlone || round < MOST_ROUNDS); round += 1) {
		const edits = plans.flatMap((plan) => plan.edits.length === 0 ? [] : [{
			...plan.edits[0],
			id: plan.id
		}]);
		const changes = edits.flatMap((edit) => edit.changes ?? []);
		if (changes.length === 0) return parsed;
		const after = parse({
			...parsed.source,
			text: (0,_change_js__WEBPACK_IMPORTED_MODULE_3__.t)(parsed.source.text, changes)
		});
		const retitled = new Set(edits.filter((edit) => edit.retitles).map(({ id }) => id));
		const wrong = findWrong(parsed.roadmap, after.roadmap, {
			wanted,
			retitled
		});
		if (wrong?.length === 0) return after;
		const others = plans.filter(({ id }) => isAlone || wrong?.includes(id));
		if (others.length === 0 || others.some(({ edits: { length } }) => length < 2)) return null;
		for (const plan of others) plan.edits = plan.edits.slice(1);
	}
	return null;
}
function planAll(parsed, ticks) {
	const find = finderIn(parsed);
	const plans = ticks.flatMap((tick) => {
		const step = find(tick.step);
		if (step === null) return [];
		return [{
			id: step.id,
			edits: step.status === tick.status ? [] : editsFor(parsed, step, tick)
		}];
	});
	return new Set(plans.map(({ id }) => id)).size === ticks.length ? plans : null;
}
function finderIn({ roadmap }) {
	const steps = new Map((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap).map((step) => [step.id, step]));
	return ({ id, title }) => {
		const found = steps.get(id) ?? null;
		return found?.title === title ? found : null;
	};
}
function editsFor({ source, roadmap }, step, { status, day }) {
	const { text } = source;
	const dated = {
		text,
		step,
		day: status === "done" ? day ?? null : null
	};
	if (!isBox(step)) {
		const edits = markEdits(text, step, {
			roadmap,
			status
		});
		return day === void 0 ? edits : withDayCell(dated, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap), edits);
	}
	const edits = boxEdits(text, step, status);
	const style = day === void 0 ? null : findDayStyle(text, roadmap);
	return style === null ? edits : withDay(dated, style, edits);
}
function parse(source) {
	return {
		source,
		roadmap: (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.i)(source)
	};
}
function tickConverted({ source }, { step, status }) {
	if (!step.notation.needsContrast && step.spans.parts.length === 0) return null;
	for (const text of (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.t)(source, step)) {
		const parsed = parse({
			...source,
			text
		});
		const box = finderIn(parsed)(step);
		const ticked = box !== null && isBox(box) ? setTogether(parsed, [{
			step,
			status
		}]) : null;
		if (ticked !== null) return ticked;
	}
	return null;
}
function isBox({ notation }) {
	return notation.box !== null;
}
function refuse$1({ step, status }, found) {
	const { path, line, column, title } = found ?? step;
	const instead = isBox(found ?? step) ? "" : `, or write boxes instead with "trailmark convert ${path}"`;
	const message = found === null ? `The step "${title}" is not in this file any more as it was.` : `No change of its mark alone makes "${title}" ${status}: change the line by hand${instead}.`;
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.It)(path, {
		code: "not-ticked",
		line,
		column,
		message
	});
}
// src/edit/tick/note-step.ts
function noteStep(source, { step, note, doing }) {
	const wanted = note.trim();
	const asIs = doing ? null : setNote(source, step, wanted);
	const mayBegin = doing || step.status === "todo" && wanted !== "";
	if (asIs !== null || !mayBegin) return asIs ?? refuse(source, step, wanted);
	const begun = tickStep(source, {
		step,
		status: "doing"
	});
	if ("message" in begun) return begun;
	return setNote(begun, step, wanted) ?? refuse(begun, step, wanted);
}
function takesNoteBegun(source, step) {
	const begun = tickStep(source, {
		step,
		status: "doing"
	});
	return !("message" in begun) && setNote(begun, step, "x") !== null;
}
function setNote(source, { id }, wanted) {
	const before = (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.i)(source);
	const step = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(before).find((one) => one.id === id);
	if (step === void 0) return null;
	const note = wanted === "" ? null : wanted;
	if (step.note === note) return {
		source,
		status: step.status
	};
	for (const changes of noteEdits(source.text, step, wanted)) {
		const after = {
			...source,
			text: (0,_change_js__WEBPACK_IMPORTED_MODULE_3__.t)(source.text, changes)
		};
		if ((0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.r)(before, (0,_convert_roadmap_js__WEBPACK_IMPORTED_MODULE_2__.i)(after))?.every((pair) => pair.before.id === id ? pair.after.note === note && pair.changed.every((value) => value === "note" || value === "links") : pair.changed.length === 0)) return {
			source: after,
			status: step.status
		};
	}
	return null;
}
function noteEdits(text, step, wanted) {
	const { note } = step.spans;
	if (note !== null && wanted !== "") return [[{
		...note,
		text: wanted
	}]];
	if (note !== null) {
		const whole = withParenthesis(text, note.start, note.end);
		return ["", " —"].map((left) => [{
			...whole,
			text: left
		}]);
	}
	const added = notePlaces(text, step).map((at) => ({
		start: at,
		end: at,
		text: ` (${wanted})`
	}));
	const begun = isBox(step) && step.status === "doing" ? addBegun(text, step) : [];
	return [...added.map((change) => [change]), ...begun.length === 0 ? [] : added.map((change) => [...begun, change])];
}
function withParenthesis(text, from, to) {
	let [start, end] = [from, to];
	while (/\s/.test(text[end] ?? "")) end += 1;
	const isClosed = /[)）]/.test(text[end] ?? "");
	const leads = isClosed ? /[\s\\(（]/ : /[\s\\,，:：;；–—-]/;
	while (leads.test(text[start - 1] ?? "")) start -= 1;
	return {
		start,
		end: isClosed ? end + 1 : to
	};
}
function notePlaces(text, { notation, mark, spans: { title, fields } }) {
	if (notation.noteBehind === "mark" || title === null) return [mark.end];
	const line = endOfLine(text, title.end).end;
	const end = Math.min(line, ...fields.map(({ start }) => start).filter((start) => start >= title.end));
	return [.../* @__PURE__ */ new Set([title.end + text.slice(title.end, end).trimEnd().length, title.end])];
}
function refuse(source, step, wanted) {
	const { path, line, column, title, status } = step;
	const isText = setNote(source, step, "x") !== null;
	const wayOut = (status === "done" || status === "dropped") && takesNoteBegun(source, step) ? "add --doing to take the step up again, or write it below the step." : `write it below the step, or write boxes with "trailmark convert ${path}".`;
	const byHand = `Without its note "${title}" would be read as something else: change the line by hand.`;
	const noText = isText ? `This text behind "${title}" would not be read as its note: write one line of plain words, without fields, dates, Markdown or a parenthesis that is open.` : `"${title}" is ${status} and has no place for a note as it is written: ${wayOut}`;
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.It)(path, {
		code: "not-ticked",
		line,
		column,
		message: wanted === "" ? byHand : noText
	});
}
// src/cli/tick.ts
const SAID = {
	done: {
		now: "is done",
		before: "was already done"
	},
	doing: {
		now: "is in progress",
		before: "was already in progress"
	},
	todo: {
		now: "is open again",
		before: "was already open"
	},
	noted: {
		now: "has its note now",
		before: "already had this note"
	},
	bare: {
		now: "has no note any more",
		before: "had no note"
	}
};
async function tick(edit, host) {
	const name = edit.asked.operand ?? "";
	const found = findStep(edit.report.measure.roadmaps.map(({ roadmap }) => roadmap), name);
	if (found.kind === "step") return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => planTick(edit, found.step));
	const ask = edit.asked.json || found.candidates.length === 0 ? null : await (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__.t)(host);
	const chosen = ask === null ? null : await choose({
		ask,
		measure: edit.report.measure
	}, name, found);
	return chosen === null ? (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, explain(edit, name, found)) : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(() => planTick(edit, chosen));
}
async function choose({ ask, measure }, name, { kind, candidates }) {
	const [only] = candidates;
	if (only !== void 0 && candidates.length === 1) return await ask.confirm(`No step is called "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(name)}". Is it ${describe(only, measure)}?`) === true ? only : null;
	const question = kind === "ambiguous" ? "Which of them?" : `No step is called "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(name)}". Which one is it?`;
	const choices = candidates.map((step) => ({
		label: describe(step, measure),
		hint: placeOf(step)
	}));
	const number = await ask.pick(question, choices);
	return number === null ? null : candidates[number] ?? null;
}
function explain({ asked: { program }, report }, name, { kind, candidates }) {
	const commands = candidates.map((step) => `  ${program} tick ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.p)(placeOf(step))}   ${describe(step, report.measure)}\n`).join("");
	if (kind === "ambiguous") return `trailmark: ${candidates.length} steps match "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(name)}". Type one of these:\n${commands}`;
	const none = `trailmark: No step matches "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(name)}".`;
	if (candidates.length > 0) return `${none} Did you mean:\n${commands}`;
	return `${none} To see the next ones: ${program} next. To see all: ${program} status --json\n`;
}
function describe({ id, context, title }, measure) {
	const stages = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.S)(measure, id).map((stage) => stage.title);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)([
		...stages,
		...context,
		title
	].join(" › "));
}
function placeOf({ path, line }) {
	return `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path)}:${line}`;
}
function changeStep(source, step, { flags, note, today }) {
	if (note !== null) {
		const noted = noteStep(source, {
			step,
			note,
			doing: flags.has("doing")
		});
		return "code" in noted ? noted : {
			...noted,
			says: note.trim() === "" ? SAID.bare : SAID.noted
		};
	}
	const status = flags.has("doing") ? "doing" : flags.has("todo") ? "todo" : "done";
	const ticked = tickStep(source, {
		step,
		status,
		day: today
	});
	return "code" in ticked ? ticked : {
		source: ticked,
		status,
		says: SAID[status]
	};
}
function planTick(edit, step) {
	const { asked, report, collected, rerun } = edit;
	const source = collected.roadmaps.find(({ path }) => path === step.path);
	if (source === void 0) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(3, `trailmark: ${step.path} was not read. Try again.\n`);
	const changedStep = changeStep(source, step, asked);
	if ("code" in changedStep) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(3, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.ft)([changedStep], asked));
	const { source: ticked, status, says } = changedStep;
	const changed = ticked.text !== source.text;
	const said = `${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.pt)(placeOf(step), step.path, edit.screen)}: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(step.title)} ${says[changed ? "now" : "before"]}.\n`;
	const swap = (one) => one?.path === source.path ? ticked : one;
	const after = changed ? rerun(collected.roadmaps.map(swap), swap(collected.readme), (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.M)(report.measure, [step.id])) : report;
	const shown = asked.flags.has("no-update") ? [] : shownFiles({
		...edit,
		report: after
	});
	const isShown = shown.some(({ path }) => path === step.path);
	const file = {
		path: step.path,
		text: ticked.text,
		before: source.text
	};
	const text = said + (changed ? sayProgress(report, after) : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.r)(shown));
	const stdout = asked.json ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.gt)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.bt)({
		path: step.path,
		changed
	}, {
		...step,
		status
	}, after)) : text;
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(stdout, { files: isShown ? shown : [file, ...shown] });
}
function shownFiles(edit) {
	const { splice } = edit.report;
	const { readme } = edit.collected;
	if (splice?.text == null || readme === null) return [];
	return [...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.n)(edit), {
		path: splice.path,
		text: splice.text,
		before: readme.text
	}];
}
function sayProgress(before, after) {
	const [old, now] = [before, after].map(({ measure: { progress } }) => `${progress.percent ?? 0} %`);
	const { next } = after.suggestion;
	const then = next === null ? "" : `Next: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(next.title)} (${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(next.path)}:${next.line})\n`;
	const { finished, opened } = after.news;
	const news = [...finished.map((stage) => `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(stage)} is finished.`), ...opened.length === 0 ? [] : [`Open now: ${opened.map(({ title }) => (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(title)).join(", ")}.`]];
	return `${old === now ? now : `${old} → ${now}`}\n${news.map((line) => `${line}\n`).join("")}${then}`;
}



/***/ })

};
