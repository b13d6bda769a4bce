export const id = 159;
export const ids = [159];
export const modules = {

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notAFile),
/* harmony export */   $t: () => (/* binding */ namesOf$1),
/* harmony export */   A: () => (/* binding */ forecast),
/* harmony export */   An: () => (/* binding */ flattenRuns),
/* harmony export */   At: () => (/* binding */ formatNumber),
/* harmony export */   B: () => (/* binding */ readNamedFile),
/* harmony export */   Bn: () => (/* binding */ OverLimit),
/* harmony export */   Bt: () => (/* binding */ parseRoadmaps),
/* harmony export */   C: () => (/* binding */ describeCard),
/* harmony export */   Cn: () => (/* binding */ LOCALES),
/* harmony export */   Ct: () => (/* binding */ formatReason),
/* harmony export */   D: () => (/* binding */ addTallies),
/* harmony export */   Dn: () => (/* binding */ walkBlocks),
/* harmony export */   Dt: () => (/* binding */ escapeMarkdown),
/* harmony export */   E: () => (/* binding */ measureProgress),
/* harmony export */   En: () => (/* binding */ isBlockName),
/* harmony export */   Et: () => (/* binding */ ENTITIES),
/* harmony export */   F: () => (/* binding */ START$1),
/* harmony export */   Fn: () => (/* binding */ offsetAt),
/* harmony export */   Ft: () => (/* binding */ fileProblem),
/* harmony export */   G: () => (/* binding */ readTree),
/* harmony export */   Gn: () => (/* binding */ splitLines),
/* harmony export */   Gt: () => (/* binding */ fieldsBelow),
/* harmony export */   H: () => (/* binding */ readWorkingTree),
/* harmony export */   Hn: () => (/* binding */ withParts),
/* harmony export */   Ht: () => (/* binding */ compareText),
/* harmony export */   I: () => (/* binding */ readAround),
/* harmony export */   In: () => (/* binding */ memoize),
/* harmony export */   It: () => (/* binding */ toProblem),
/* harmony export */   J: () => (/* binding */ isWorkflow),
/* harmony export */   Jn: () => (/* binding */ trimEndOf),
/* harmony export */   Jt: () => (/* binding */ findPlainSteps),
/* harmony export */   K: () => (/* binding */ pathMatcher),
/* harmony export */   Kn: () => (/* binding */ lowerBound),
/* harmony export */   Kt: () => (/* binding */ toPart),
/* harmony export */   L: () => (/* binding */ readConfig),
/* harmony export */   Ln: () => (/* binding */ passDown),
/* harmony export */   Lt: () => (/* binding */ PAGE),
/* harmony export */   M: () => (/* binding */ openBoxesOf),
/* harmony export */   Mn: () => (/* binding */ alignText),
/* harmony export */   Mt: () => (/* binding */ foldProblems),
/* harmony export */   N: () => (/* binding */ spliceSection),
/* harmony export */   Nn: () => (/* binding */ drawnEnd),
/* harmony export */   Nt: () => (/* binding */ findProblems),
/* harmony export */   O: () => (/* binding */ toProgress),
/* harmony export */   On: () => (/* binding */ walkItems),
/* harmony export */   Ot: () => (/* binding */ formatPercent),
/* harmony export */   P: () => (/* binding */ END),
/* harmony export */   Pn: () => (/* binding */ NO_OFFSETS),
/* harmony export */   Pt: () => (/* binding */ findUncountedFiles),
/* harmony export */   Q: () => (/* binding */ collectProblem),
/* harmony export */   Qt: () => (/* binding */ calledNames),
/* harmony export */   R: () => (/* binding */ readContent),
/* harmony export */   Rn: () => (/* binding */ passedByParts),
/* harmony export */   Rt: () => (/* binding */ RULES),
/* harmony export */   S: () => (/* binding */ findStages),
/* harmony export */   Sn: () => (/* binding */ ENGLISH),
/* harmony export */   St: () => (/* binding */ picker),
/* harmony export */   T: () => (/* binding */ renderUnheard),
/* harmony export */   Tn: () => (/* binding */ checkLimits),
/* harmony export */   Tt: () => (/* binding */ formatText),
/* harmony export */   U: () => (/* binding */ PATHS),
/* harmony export */   Un: () => (/* binding */ lineStarts$1),
/* harmony export */   Ut: () => (/* binding */ linker),
/* harmony export */   V: () => (/* binding */ readWorkflows),
/* harmony export */   Vn: () => (/* binding */ passNotLoaded),
/* harmony export */   Vt: () => (/* binding */ compareNatural),
/* harmony export */   W: () => (/* binding */ findConfig),
/* harmony export */   Wn: () => (/* binding */ spanOf),
/* harmony export */   Wt: () => (/* binding */ linksToHeading),
/* harmony export */   X: () => (/* binding */ MOST_BYTES),
/* harmony export */   Xt: () => (/* binding */ ENOUGH$1),
/* harmony export */   Y: () => (/* binding */ pathInside),
/* harmony export */   Yt: () => (/* binding */ headingTitle),
/* harmony export */   Z: () => (/* binding */ decodeText),
/* harmony export */   Zt: () => (/* binding */ MOST$2),
/* harmony export */   _: () => (/* binding */ renderCalendar),
/* harmony export */   _n: () => (/* binding */ TICK),
/* harmony export */   _t: () => (/* binding */ checkJson),
/* harmony export */   a: () => (/* binding */ wordsOfLine),
/* harmony export */   an: () => (/* binding */ DEFAULT_MARKS),
/* harmony export */   at: () => (/* binding */ columnsOf),
/* harmony export */   b: () => (/* binding */ renderReviews),
/* harmony export */   bn: () => (/* binding */ localeOfWord),
/* harmony export */   bt: () => (/* binding */ tickJson),
/* harmony export */   c: () => (/* binding */ NAMES),
/* harmony export */   cn: () => (/* binding */ marksOutside),
/* harmony export */   ct: () => (/* binding */ renderDetails),
/* harmony export */   d: () => (/* binding */ withProgressBar),
/* harmony export */   dn: () => (/* binding */ readLeftOutSigns),
/* harmony export */   dt: () => (/* binding */ explainCodes),
/* harmony export */   en: () => (/* binding */ findExplanations),
/* harmony export */   et: () => (/* binding */ isSetAside),
/* harmony export */   f: () => (/* binding */ readRoadmaps),
/* harmony export */   fn: () => (/* binding */ isObsidian),
/* harmony export */   ft: () => (/* binding */ showProblems),
/* harmony export */   g: () => (/* binding */ listHeld),
/* harmony export */   gn: () => (/* binding */ SIGN$2),
/* harmony export */   gt: () => (/* binding */ printJson),
/* harmony export */   h: () => (/* binding */ commonEnds),
/* harmony export */   hn: () => (/* binding */ wordStatus),
/* harmony export */   ht: () => (/* binding */ paint),
/* harmony export */   i: () => (/* binding */ fillLines),
/* harmony export */   "in": () => (/* binding */ tablesOfStatuses),
/* harmony export */   it: () => (/* binding */ placeSteps),
/* harmony export */   j: () => (/* binding */ measurePace),
/* harmony export */   jn: () => (/* binding */ foldSpace),
/* harmony export */   jt: () => (/* binding */ renderDiff),
/* harmony export */   k: () => (/* binding */ countWeeks),
/* harmony export */   kn: () => (/* binding */ isOpen$1),
/* harmony export */   kt: () => (/* binding */ formatFraction),
/* harmony export */   l: () => (/* binding */ readSettings),
/* harmony export */   ln: () => (/* binding */ readBoxItem),
/* harmony export */   lt: () => (/* binding */ drawBar),
/* harmony export */   m: () => (/* binding */ Walk),
/* harmony export */   mn: () => (/* binding */ titleParagraph),
/* harmony export */   mt: () => (/* binding */ linkText),
/* harmony export */   n: () => (/* binding */ drawChart),
/* harmony export */   nn: () => (/* binding */ nameOf$1),
/* harmony export */   nt: () => (/* binding */ listStages$1),
/* harmony export */   o: () => (/* binding */ groupVerdicts),
/* harmony export */   on: () => (/* binding */ findBoxItems),
/* harmony export */   ot: () => (/* binding */ cutText),
/* harmony export */   p: () => (/* binding */ runPipeline),
/* harmony export */   pn: () => (/* binding */ addLinksBelow),
/* harmony export */   pt: () => (/* binding */ linkPlace),
/* harmony export */   q: () => (/* binding */ isForbidden),
/* harmony export */   qn: () => (/* binding */ foldText),
/* harmony export */   qt: () => (/* binding */ columnStatus),
/* harmony export */   r: () => (/* binding */ sayUpdated),
/* harmony export */   rn: () => (/* binding */ NOTATIONS),
/* harmony export */   rt: () => (/* binding */ listSteps),
/* harmony export */   s: () => (/* binding */ insertMarkers),
/* harmony export */   sn: () => (/* binding */ findMarkedBoxes),
/* harmony export */   st: () => (/* binding */ padText),
/* harmony export */   t: () => (/* binding */ run_command_exports),
/* harmony export */   tn: () => (/* binding */ giveIds),
/* harmony export */   tt: () => (/* binding */ FIRST_LINE),
/* harmony export */   u: () => (/* binding */ scopeOf),
/* harmony export */   un: () => (/* binding */ leftOutBy),
/* harmony export */   ut: () => (/* binding */ escapeLink),
/* harmony export */   v: () => (/* binding */ renderDeadlines),
/* harmony export */   vn: () => (/* binding */ letteringLength),
/* harmony export */   vt: () => (/* binding */ progressJson),
/* harmony export */   w: () => (/* binding */ renderState),
/* harmony export */   wn: () => (/* binding */ parseOutline),
/* harmony export */   wt: () => (/* binding */ createFormatter),
/* harmony export */   x: () => (/* binding */ nameResource),
/* harmony export */   xn: () => (/* binding */ chooseLocale),
/* harmony export */   xt: () => (/* binding */ updateJson),
/* harmony export */   y: () => (/* binding */ renderNews),
/* harmony export */   yn: () => (/* binding */ unlettered),
/* harmony export */   yt: () => (/* binding */ refJson),
/* harmony export */   z: () => (/* binding */ readFolders),
/* harmony export */   zn: () => (/* binding */ groupBy),
/* harmony export */   zt: () => (/* binding */ CONVERTIBLE)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3731);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);





// src/fold-text.ts
const PLAIN$3 = /^[!-~]+(?: [!-~]+)*$/;
function foldText(text) {
	if (PLAIN$3.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").replace(/[\uFE0E\uFE0F]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}
function endOf$1(text, characters) {
	let end = text.length;
	while (end > 0) {
		const start = end - ((text.codePointAt(end - 2) ?? 0) > 65535 ? 2 : 1);
		if (!characters.test(text.slice(start, end))) break;
		end = start;
	}
	return end;
}
function trimEndOf(text, characters) {
	return text.slice(0, endOf$1(text, characters));
}
// src/markdown/count-between.ts
function countBetween(offsets, start, end) {
	return lowerBound(offsets, end) - lowerBound(offsets, start);
}
function lowerBound(things, value, offsetOf = Number) {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (offsetOf(things[middle]) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/markdown/line-starts.ts
function lineStarts$1(source) {
	return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
}
function splitLines(text) {
	return text.split(/\r\n|\n|\r/);
}
function spanOf(lines, start, end) {
	const line = lowerBound(lines, start + 1);
	return {
		start,
		end,
		line,
		column: start - (lines[line - 1] ?? 0) + 1,
		endLine: lowerBound(lines, end + 1)
	};
}
function placeAt(lines, offset) {
	const { line, column } = spanOf(lines, offset, offset);
	return {
		line,
		column
	};
}
// src/on-demand.ts
var NotLoaded = class extends Error {
	load;
	constructor(load) {
		super("A part of the program is not loaded yet: call this inside withParts.");
		this.load = load;
	}
};
function onDemand(load) {
	let part;
	const fetch = async () => {
		part = await load();
	};
	return () => {
		if (part === void 0) throw new NotLoaded(fetch);
		return part;
	};
}
async function withParts(work) {
	for (;;) try {
		return work();
	} catch (error) {
		if (!(error instanceof NotLoaded)) throw error;
		await error.load();
	}
}
function passNotLoaded(error) {
	if (error instanceof NotLoaded) throw error;
}
// src/markdown/limits/over-limit.ts
var OverLimit = class extends Error {
	line;
	constructor(line, message) {
		super(message);
		this.line = line;
	}
};
function explainFailure(error) {
	passNotLoaded(error);
	if (error instanceof OverLimit) return {
		line: error.line,
		message: `Nothing of this file is read: ${error.message}`
	};
	return {
		line: 1,
		message: `Nothing of this file is read, because reading it failed (${causeOf(error)}). Take parts out to find the lines that do it, and report them as a fault of Trailmark.`
	};
}
function causeOf(error) {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
// src/group-by.ts
function groupBy(values, keyOf) {
	return groupPairs(values.map((value) => [keyOf(value), value]));
}
function groupByEach(values, keysOf) {
	return groupPairs(values.flatMap((value) => Array.from(keysOf(value), (key) => [key, value])));
}
function groupPairs(pairs) {
	const groups = /* @__PURE__ */ new Map();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
// src/parse/draft.ts
function flattenSteps(steps) {
	return steps.flatMap((step) => [step, ...flattenSteps(step.steps)]);
}
function letGo(draft) {
	const { path, text, frontMatter, title, purpose, language, saidNext } = draft;
	const { counted, steps, parts, resources, ids } = draft;
	return {
		path,
		text,
		frontMatter,
		title,
		purpose,
		language,
		saidNext,
		counted,
		steps,
		parts,
		resources,
		ids
	};
}
function fullId({ path, ids }, candidate) {
	return [path, ids.get(candidate)].join("#");
}
// src/parse/fields/pass-down.ts
function passedByParts(parts) {
	const fields = Object.assign({}, ...parts.map((part) => part.fields));
	return {
		depth: 0,
		parked: parts.some((part) => isParked(part.fields)),
		dropped: false,
		fields,
		priority: fields.priority ?? "none"
	};
}
function passDown({ depth, priority, ...passed }, { fields, parked }, status) {
	return {
		depth: depth + 1,
		parked: passed.parked || parked || isParked(fields),
		dropped: status === "dropped",
		fields: {
			...passed.fields,
			...fields
		},
		priority
	};
}
function isParked({ when, parked }) {
	return parked === true || when !== void 0;
}
// src/parse/stages/part.ts
function partsAround(parts, offset) {
	const part = parts[lowerBound(parts, offset + 1, ({ start }) => start) - 1];
	return part === void 0 || part.end <= offset ? [] : [part, ...partsAround(part.parts, offset)];
}
function stageAround(parts, offset) {
	return partsAround(parts, offset).findLast(({ isStage }) => isStage) ?? null;
}
function stagesOf(parts) {
	return parts.flatMap((part) => part.isStage ? [part] : stagesOf(part.parts));
}
function flattenParts(parts) {
	return parts.flatMap((part) => [part, ...flattenParts(part.parts)]);
}
function stagesFirst(parts) {
	return flattenParts(parts).toSorted((a, b) => Number(b.isStage) - Number(a.isStage));
}
// src/parse/build-roadmap.ts
function buildRoadmap(draft, needs) {
	const { path, title, purpose, language, saidNext, parts } = draft;
	const partsOf = ({ candidate }) => partsAround(parts, candidate.span.start);
	const stepsIn = groupBy(draft.steps, ({ candidate }) => stageAround(parts, candidate.span.start));
	const resourcesIn = groupBy(draft.resources, (resource) => stageOf(draft, resource));
	const { goal, due, order, count, gate, review, series } = draft.frontMatter;
	return {
		path,
		title,
		language,
		goal,
		due,
		purpose,
		order,
		count,
		gate,
		review,
		series,
		saidNext,
		...contents(null, parts)
	};
	function contents(stage, inner) {
		return {
			resources: (resourcesIn.get(stage) ?? []).map(({ resource }) => resource),
			steps: (stepsIn.get(stage) ?? []).map((step) => toStep$2(step, passedByParts(partsOf(step)), {
				draft,
				needs
			})),
			stages: stagesOf(inner).map(toStage)
		};
	}
	function toStage(stage) {
		const { title, line, anchor, prerequisites, parts: inner } = stage;
		return {
			title,
			line,
			anchor,
			prerequisites,
			...contents(stage, inner)
		};
	}
}
const NO_NEEDS = [];
function toStep$2({ candidate, context, steps }, passed, known) {
	const { fields, line, column, title, notation, mark, spans, note, links } = candidate;
	const status = passed.dropped && candidate.status !== "done" ? "dropped" : candidate.status;
	const own = passDown(passed, candidate, status);
	return {
		id: fullId(known.draft, candidate),
		path: known.draft.path,
		line,
		column,
		title,
		status,
		depth: passed.depth,
		notation,
		mark,
		spans,
		note,
		parked: (status === "todo" || status === "doing") && own.parked,
		when: own.fields.when ?? null,
		why: fields.why ?? null,
		start: status === "done" ? null : own.fields.start ?? null,
		due: status === "done" ? null : own.fields.due ?? null,
		doneOn: status === "done" ? fields.doneOn ?? null : null,
		priority: fields.priority ?? own.priority,
		estimate: fields.estimate ?? null,
		optional: own.fields.optional === true,
		needs: known.needs.get(candidate) ?? NO_NEEDS,
		links,
		context,
		steps: steps.map((inner) => toStep$2(inner, own, known))
	};
}
function stageOf({ parts }, { start, heading }) {
	const around = partsAround(parts, start);
	const own = around.findIndex((part) => part.isStage && part.start === heading);
	return (own < 0 ? around : around.slice(0, own)).findLast(({ isStage }) => isStage) ?? null;
}
// src/memoize.ts
function memoize(make, made = /* @__PURE__ */ new Map()) {
	return (key) => {
		const known = made.get(key);
		if (known !== void 0) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
}
// src/markdown/offsets.ts
const NONE = {
	pairs: [],
	from: 0
};
const NO_OFFSETS = NONE;
function offsetAt({ text, offsets }, unit) {
	if (unit < 0 || unit >= text.length) return void 0;
	if (typeof offsets === "number") return offsets + unit;
	const { pairs, from } = offsets;
	const at = stretchOf(offsets, unit);
	return (pairs[at + 1] ?? 0) + from + unit - (pairs[at] ?? 0);
}
function unitsBefore(placed, offset) {
	let low = 0;
	let high = placed.text.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((offsetAt(placed, middle) ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function dropUnits(offsets, units) {
	if (typeof offsets === "number") return offsets + units;
	return {
		pairs: offsets.pairs,
		from: offsets.from + units
	};
}
function joinOffsets(parts) {
	const joined = new OffsetsBuilder();
	let unit = 0;
	for (const { text, offsets } of parts) {
		joined.add(unit, {
			text,
			offsets
		});
		unit += text.length;
	}
	return joined.offsets(unit);
}
var OffsetsBuilder = class {
	#pairs = [];
	begin(unit, offset) {
		const pairs = this.#pairs;
		while (pairs.length > 0 && (pairs[pairs.length - 2] ?? 0) >= unit) pairs.length -= 2;
		if ((pairs.length === 0 ? null : (pairs[pairs.length - 1] ?? 0) - (pairs[pairs.length - 2] ?? 0)) !== offset - unit) pairs.push(unit, offset);
	}
	add(unit, { text, offsets }) {
		if (text === "") return;
		this.begin(unit, offsetAt({
			text,
			offsets
		}, 0) ?? 0);
		const { pairs, from } = typeof offsets === "number" ? NONE : offsets;
		const end = from + text.length;
		for (let at = stretchOf({
			pairs,
			from
		}, 0) + 2; at < pairs.length && (pairs[at] ?? 0) < end; at += 2) this.begin(unit + (pairs[at] ?? 0) - from, pairs[at + 1] ?? 0);
	}
	offsets(units) {
		const pairs = this.#pairs;
		while (pairs.length > 0 && (pairs[pairs.length - 2] ?? 0) >= units) pairs.length -= 2;
		if (pairs.length > 2) return {
			pairs,
			from: 0
		};
		return pairs[1] ?? NO_OFFSETS;
	}
};
function stretchOf({ pairs, from }, unit) {
	let low = 0;
	let high = pairs.length / 2;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((pairs[2 * middle] ?? 0) <= from + unit) low = middle;
		else high = middle;
	}
	return 2 * low;
}
// src/markdown/align-text.ts
const REFERENCE$3 = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const ESCAPABLE$1 = /[!-/:-@[-`{-~]/;
function alignText(drawn, decode) {
	return align(drawn, decode) ?? align(drawn, null) ?? allAt(drawn);
}
function drawnEnd(source, at) {
	if (source[at] === "\\" && ESCAPABLE$1.test(source[at + 1] ?? "")) return at + 2;
	REFERENCE$3.lastIndex = at;
	return at + (source[at] === "&" ? REFERENCE$3.exec(source)?.[0].length ?? 1 : 1);
}
function align({ text, source, start, end }, decode) {
	const offsets = new OffsetsBuilder();
	let unit = 0;
	for (let at = start; unit < text.length;) {
		if (at >= end) return null;
		const next = decode === null ? at + 1 : drawnEnd(source, at);
		const shown = shownBy(source.slice(at, next), decode);
		const isShown = shown !== "" && text.startsWith(shown, unit);
		const units = isShown ? shown.length : isSame$1(text.charAt(unit), source.charAt(at)) ? 1 : 0;
		for (let shownUnit = 0; shownUnit < units; shownUnit += 1) offsets.begin(unit + shownUnit, at);
		unit += units;
		at = isShown ? next : at + 1;
	}
	return offsets.offsets(text.length);
}
function allAt({ text, start }) {
	const offsets = new OffsetsBuilder();
	for (let unit = 0; unit < text.length; unit += 1) offsets.begin(unit, start);
	return offsets.offsets(text.length);
}
function shownBy(written, decode) {
	if (decode === null || written.length === 1) return "";
	return written.length === 2 ? written.slice(1) : decode(written);
}
function isSame$1(shown, written) {
	return shown === written || shown === " " && /[\r\n]/.test(written);
}
// src/markdown/flat-text.ts
const NO_TEXT = {
	text: "",
	kinds: "",
	offsets: NO_OFFSETS
};
function flattenRuns(runs) {
	const whole = flattenAll(runs);
	const end = whole.text.indexOf(HARD_BREAK);
	return end < 0 ? whole : slice(whole, 0, end);
}
function inlineText(outline, inline) {
	return inline == null ? NO_TEXT : flattenRuns(outline.runs(inline));
}
function inlineTitle(outline, inline) {
	return foldSpace(inlineText(outline, inline).text);
}
function lineBehindBreak(runs) {
	const flat = flattenAll(runs);
	const at = flat.text.indexOf(HARD_BREAK);
	return at < 0 ? null : cutLines(slice(flat, at + 1))[0] ?? null;
}
function flattenLines(runs) {
	return cutLines(flattenAll(runs));
}
function cutLines(flat) {
	if (!LINE_END$1.test(flat.text)) return [flat];
	const ends = [...flat.text.matchAll(LINE_ENDS)];
	return [0, ...ends.map((end) => end.index + end[0].length)].map((start, at) => slice(flat, start, ends[at]?.index));
}
const flattenAll = memoize((runs) => {
	const parts = [];
	for (const run of runs) flattenRun(run, "t", parts);
	return concat(parts);
}, /* @__PURE__ */ new WeakMap());
function writtenText(text, start) {
	return {
		text,
		kinds: kindsOf("t", text.length),
		offsets: start
	};
}
function slice(flat, start, end) {
	const { text, kinds, offsets } = flat;
	return {
		text: text.slice(start, end),
		kinds: kinds.slice(start, end),
		offsets: dropUnits(offsets, start)
	};
}
function trim(flat) {
	const start = flat.text.length - flat.text.trimStart().length;
	return slice(flat, start, Math.max(start, flat.text.trimEnd().length));
}
function rangeOf(flat, source) {
	const [start, last] = [offsetAt(flat, 0), offsetAt(flat, flat.text.length - 1)];
	return start === void 0 || last === void 0 ? null : {
		start,
		end: drawnEnd(source, last)
	};
}
function maskCode(flat) {
	return flat.kinds.includes("c") ? Array.from({ length: flat.text.length }, (_, at) => flat.kinds[at] === "c" ? "\0" : flat.text[at]).join("") : flat.text;
}
function isWritten(flat, source) {
	return source.startsWith(flat.text, offsetAt(flat, 0));
}
function isStruck(flat) {
	if (!flat.kinds.includes("d")) return false;
	const visible = [...flat.kinds].filter((_, at) => /\S/.test(flat.text[at] ?? " "));
	return visible.length > 0 && visible.every((kind) => kind === "d");
}
function foldSpace(text) {
	return text.replace(/\s+/g, " ").trim();
}
function commentTexts(html) {
	return html.split("-->").slice(0, -1).filter((text) => text.includes("<!--")).map((text) => text.slice(text.indexOf("<!--") + 4));
}
const HARD_BREAK = "\u2028";
const LINE_END$1 = /[\n\r\u2028]/u;
const LINE_ENDS = /\r\n|[\n\r\u2028]/gu;
function flattenRun(run, outer, parts) {
	const kind = innerKind(run, outer);
	for (const inner of run.runs) flattenRun(inner, kind, parts);
	if (run.runs.length > 0) return;
	const text = run.kind === "break" ? HARD_BREAK : run.text.replaceAll(HARD_BREAK, " ");
	parts.push({
		text,
		kinds: kindsOf(kind, text.length),
		offsets: run.offsets
	});
}
const PLAIN$2 = "t".repeat(2e3);
function kindsOf(kind, length) {
	return kind === "t" && length <= PLAIN$2.length ? PLAIN$2.slice(0, length) : kind.repeat(length);
}
function innerKind(run, outer) {
	if (run.kind === "delete" || outer === "d") return "d";
	if (run.kind === "code") return "c";
	if (run.kind === "image") return "i";
	return run.kind === "link" ? "l" : outer;
}
function concat(parts) {
	const [only = NO_TEXT] = parts;
	if (parts.length < 2) return only;
	let [text, kinds] = ["", ""];
	for (const part of parts) {
		text += part.text;
		kinds += part.kinds;
	}
	return {
		text,
		kinds,
		offsets: joinOffsets(parts)
	};
}
// src/markdown/certain/line.ts
function skipBlanks(source, from, column) {
	let at = from;
	let reached = column;
	for (let char = source.charCodeAt(at); char === SPACE$1 || char === TAB; char = source.charCodeAt(at)) {
		reached += char === TAB ? 4 - reached % 4 : 1;
		at += 1;
	}
	return {
		at,
		column: reached
	};
}
function trimEnd(source, start, end) {
	let at = end;
	while (at > start && isBlank(source.charCodeAt(at - 1))) at -= 1;
	return at;
}
function isBlank(char) {
	return char === SPACE$1 || char === TAB;
}
function lineAt({ source, lines }, index) {
	const start = lines[index] ?? source.length;
	let end = lines[index + 1] ?? source.length;
	while (end > start && isLineEnd(source.charCodeAt(end - 1))) end -= 1;
	return {
		number: index + 1,
		start,
		end,
		...skipBlanks(source, start + (start === 0 && source.startsWith("﻿") ? 1 : 0), 0)
	};
}
function isLineEnd(char) {
	return char === 10 || char === 13;
}
const SPACE$1 = 32;
const TAB = 9;
function behindQuote(source, line) {
	const { at, column, end } = line;
	if (at >= end || source[at] !== ">" || source[at + 1] === "	") return null;
	return {
		...line,
		...skipBlanks(source, at + 1, column + 1)
	};
}
function spanIn({ number, start: from }, start, end) {
	return {
		start,
		end,
		line: number,
		column: start - from + 1,
		endLine: number
	};
}
function quoteColumn(source, { at, column }) {
	return column + (source[at + 1] === " " ? 2 : 1);
}
function endOf({ end, endLine }) {
	return {
		end,
		endLine
	};
}
// src/markdown/certain/openings.ts
const MARKER$1 = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/my;
const BREAK$2 = /([-*_])[ \t]*(?:\1[ \t]*){2,}$/my;
const FENCE$2 = /(`{3,}(?=[^`\r\n]*$)|~{3,})/my;
const BOX$10 = /\[([ \txX])\][ \t](?=[ \t]*[^ \t\r\n])/y;
const BOX_PART = /\[[ \txX]?(?:\]|$)/my;
const HEADING$1 = /(#{1,6})(?:[ \t]|$)/my;
const DOUBLE = /=+[ \t]*$/my;
const DASHES = /[-|: \t]+$/my;
function readMarker$1(source, at) {
	const match = matchAt$2(MARKER$1, source, at);
	if (match === null) return null;
	const [written, number] = match;
	return {
		sign: written.slice(-1),
		length: written.length,
		isFirst: number === void 0 || number === "1"
	};
}
function isBare(source, { at, end }, { length }) {
	return skipBlanks(source, at + length, 0).at >= end;
}
function isBreak(source, at) {
	return matchAt$2(BREAK$2, source, at) !== null;
}
function readFence(source, at) {
	return matchAt$2(FENCE$2, source, at)?.[1] ?? null;
}
function readBox$2(source, at) {
	const mark = matchAt$2(BOX$10, source, at)?.[1];
	return mark === void 0 ? null : /x/i.test(mark);
}
function opensBox(source, at) {
	return matchAt$2(BOX_PART, source, at) !== null;
}
function headingLevel(source, at) {
	const marks = matchAt$2(HEADING$1, source, at)?.[1];
	return marks === void 0 ? null : marks.length;
}
function isUnderline(source, at) {
	return matchAt$2(DOUBLE, source, at) !== null || matchAt$2(DASHES, source, at)?.[0].includes("-") === true;
}
function closesFence(source, fence, { at, end }) {
	let behind = at;
	while (behind < end && source[behind] === fence[0]) behind += 1;
	return behind - at >= fence.length && skipBlanks(source, behind, 0).at >= end;
}
function headingText(source, from, end) {
	const start = skipBlanks(source, from, 0).at;
	let last = end;
	while (last > start && isBlank(source.charCodeAt(last - 1))) last -= 1;
	let behind = last;
	while (behind > start && source[behind - 1] === "#") behind -= 1;
	if (behind < last && isBlank(source.charCodeAt(behind - 1))) last = behind;
	while (last > start && isBlank(source.charCodeAt(last - 1))) last -= 1;
	return {
		start: Math.min(start, last),
		end: last
	};
}
function matchAt$2(pattern, source, at) {
	pattern.lastIndex = at;
	return pattern.exec(source);
}
function signOf$1(source, list) {
	if (!list.ordered) return source.charAt(list.start);
	let at = list.start;
	while (/\d/.test(source.charAt(at))) at += 1;
	return source.charAt(at);
}
// src/markdown/split-markdown.ts
const WORD$4 = /(?:\*\*)?\p{L}/uy;
const HEADING = /#{1,6}[ \t]/y;
const BULLET = /[-*+] (?![-*_|: \t]*\r?$|>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\r?$))[^ \t]/my;
const TAG$3 = /<(?:!--|\/?[A-Za-z])/y;
function opensPiece(source, start, isAfterBlank) {
	return begins(HEADING, source, start) || begins(BULLET, source, start) || isAfterBlank && (begins(WORD$4, source, start) || begins(TAG$3, source, start));
}
const NO_PARAGRAPH = /(?:-{3,})?[ \t]*\r?$/my;
function endsParagraphs(source, start) {
	return begins(NO_PARAGRAPH, source, start);
}
function begins(pattern, source, start) {
	pattern.lastIndex = start;
	return pattern.test(source);
}
function isOpen$1(last, source, end) {
	if (last?.kind === "html") return isUnclosedHtml(last.text) || !BLANK_LINE.test(source.slice(last.end, end));
	let inner = last;
	while (inner?.kind === "list" || inner?.kind === "item" || inner?.kind === "quote") inner = inner.kind === "list" ? inner.items.at(-1) : inner.blocks.at(-1);
	if (inner?.kind === "html") return isUnclosedHtml(inner.text);
	if (inner?.kind !== "code" || !inner.fenced || last?.kind === "quote") return false;
	return isUnclosedFence(source.slice(inner.start, inner.end), inner.column);
}
const BLANK_LINE = /\n[ \t]*\r?\n/;
const ENDS = [
	{
		open: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
		close: /<\/(?:script|pre|style|textarea)>/i
	},
	{
		open: /^<!--/,
		close: /-->/
	},
	{
		open: /^<\?/,
		close: /\?>/
	},
	{
		open: /^<!\[CDATA\[/,
		close: /\]\]>/
	},
	{
		open: /^<![a-z]/i,
		close: />/
	}
];
function isUnclosedHtml(html) {
	return ENDS.some(({ open, close }) => open.test(html.trimStart()) && !close.test(html));
}
function isUnclosedFence(code, column) {
	const open = /^(?:`{3,}|~{3,})/.exec(code)?.[0] ?? "";
	const [, indent = "", close = ""] = /\n( *)(`{3,}|~{3,})[ \t]*$/.exec(code) ?? [];
	return close[0] !== open[0] || close.length < open.length || indent.length >= column;
}
// src/markdown/walk-outline.ts
const walkBlocks = memoize((blocks) => {
	const all = [];
	const waiting = [...blocks].reverse();
	for (let block = waiting.pop(); block !== void 0; block = waiting.pop()) {
		all.push(block);
		const inner = block.kind === "list" ? block.items : "blocks" in block ? block.blocks : [];
		for (let at = inner.length - 1; at >= 0; at -= 1) {
			const next = inner[at];
			if (next !== void 0) waiting.push(next);
		}
	}
	return all;
}, /* @__PURE__ */ new WeakMap());
function walkItems(blocks) {
	return walkBlocks(blocks).filter((block) => block.kind === "item");
}
function inlinesOf(block) {
	if (block.kind === "table") return block.rows.flatMap((row) => row.cells);
	return block.kind === "paragraph" || block.kind === "heading" ? [block] : [];
}
function isContainer({ kind }) {
	return kind === "list" || kind === "quote";
}
function runsOf(runs, ...kinds) {
	return runs.flatMap((run) => kinds.includes(run.kind) ? run : runsOf(run.runs, ...kinds));
}
// src/markdown/html-blocks.ts
const NAMES$2 = new Set(`address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track
  ul`.split(/\s+/));
function isBlockName(name) {
	return NAMES$2.has(name.toLowerCase());
}
// src/markdown/certain/inline/inline-parts.ts
function readCode$1(source, at, end) {
	let start = at;
	while (start < end && source[start] === "`") start += 1;
	const fence = source.slice(at, start);
	let close = source.indexOf(fence, start);
	while (close >= 0 && close < end && source[close + fence.length] === "`") {
		let behind = close;
		while (source[behind] === "`") behind += 1;
		close = source.indexOf(fence, behind);
	}
	if (close < 0 || close + fence.length > end) return null;
	const written = source.slice(start, close);
	const text = written.startsWith(" ") && written.endsWith(" ") && written.replaceAll(" ", "") !== "" ? written.slice(1, -1) : written;
	return {
		text,
		offsets: alignText({
			text,
			source,
			start,
			end: close + fence.length
		}, null),
		end: close + fence.length
	};
}
const TITLE = /"[^"\\\r\n]*"|'[^'\\\r\n]*'/y;
const MOST_OPEN$1 = 32;
const UNCLEAR = /[\\<>\s\p{Cc}]/u;
const REFERENCE$2 = /&(?:#|[A-Za-z][A-Za-z\d]*;)/;
function readTarget(source, at, text) {
	const start = skipBlanks(source, at + 1, 0).at;
	const behind = addressEnd(source, start, text.end);
	if (typeof behind !== "number") return behind;
	const title = skipBlanks(source, behind, 0).at;
	if (title >= text.end) return text.isLast ? "text" : null;
	const hasTitle = title > behind;
	if (hasTitle && /[^"'()<\\&\r\n]/.test(source.charAt(title))) return "text";
	const close = skipBlanks(source, title + (hasTitle ? matchAt$1(TITLE, source, {
		at: title,
		end: text.end
	})?.[0] ?? "" : "").length, 0).at;
	if (source[close] !== ")" || close >= text.end || REFERENCE$2.test(source.slice(at, close))) return null;
	return {
		url: source.slice(start, behind),
		end: close + 1
	};
}
function addressEnd(source, start, end) {
	let [at, open] = [start, 0];
	for (; at < end && !isBlank(source.charCodeAt(at)); at += 1) {
		const char = source.charAt(at);
		if (char === ")" && open === 0) break;
		if (UNCLEAR.test(char) || open >= MOST_OPEN$1) return null;
		open += char === "(" ? 1 : char === ")" ? -1 : 0;
	}
	return open === 0 ? at : "text";
}
const NAMES$1 = new Map(Object.entries({
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: "\xA0",
	copy: "©"
}));
const NUMBER$3 = /&#(?:[xX]([\dA-Fa-f]{1,4})|(\d{1,4}));/y;
const NAME$3 = /&([A-Za-z][A-Za-z\d]*);/y;
function readReference(source, at) {
	const range = {
		at,
		end: source.length
	};
	const number = matchAt$1(NUMBER$3, source, range);
	if (number !== null) {
		const code = number[1] === void 0 ? Number(number[2]) : Number.parseInt(number[1], 16);
		return {
			text: code >= 32 && code < 127 || code >= 161 && code < 55296 ? String.fromCharCode(code) : "",
			end: at + number[0].length
		};
	}
	if (source.startsWith("&#", at)) return {
		text: "",
		end: at
	};
	const [written = "", name = ""] = matchAt$1(NAME$3, source, range) ?? [];
	return written === "" ? null : {
		text: NAMES$1.get(name) ?? "",
		end: at + written.length
	};
}
const TAG$2 = new RegExp(`<(?:[A-Za-z][A-Za-z\\d-]*(?:[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:"[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s"'=<>\`]+))?)*[ \\t]*/?|/[A-Za-z][A-Za-z\\d-]*[ \\t]*|!--(?!-?>)(?:(?!-->)[^\\r\\n])*--)>`, "y");
function readTag$1(source, at, end) {
	const match = matchAt$1(TAG$2, source, {
		at,
		end
	});
	return match === null ? null : at + match[0].length;
}
function matchAt$1(pattern, source, { at, end }) {
	pattern.lastIndex = at;
	const match = pattern.exec(source);
	return match !== null && at + match[0].length <= end ? match : null;
}
// src/markdown/certain/html-openings.ts
const NAME$2 = /<\/?([A-Za-z][A-Za-z\d-]*)(?=[ \t>]|\/>|$)/my;
const INLINES = new Set("a b br code del em font i img input ins kbd mark s small span strong sub sup u".split(" "));
function readHtmlOpening(source, { at, end }) {
	if (source.startsWith("<!--", at)) return "comment";
	if (!/[A-Za-z/!?]/.test(source[at + 1] ?? "") || /^<[A-Za-z][A-Za-z\d+.-]*:/.test(source.slice(at, at + LONGEST_SCHEME))) return "text";
	NAME$2.lastIndex = at;
	const name = NAME$2.exec(source)?.[1]?.toLowerCase() ?? "";
	if (isBlockName(name)) return "block";
	if (!INLINES.has(name)) return null;
	const tag = readTag$1(source, at, end);
	if (tag === null) return null;
	return skipBlanks(source, tag, 0).at === end ? "alone" : "text";
}
const LONGEST_SCHEME = 34;
// src/markdown/certain/inline/emphasis.ts
const [SPACE, STAR, UNDERSCORE, TILDE$1] = [
	32,
	42,
	95,
	126
];
function readMark(source, at, { start, end }) {
	const char = source.charCodeAt(at);
	let behind = at + 1;
	while (behind < end && source.charCodeAt(behind) === char) behind += 1;
	const before = at === start ? SPACE : source.charCodeAt(at - 1);
	const after = behind === end ? SPACE : source.charCodeAt(behind);
	const [left, right] = [classOf(before), classOf(after)];
	const length = behind - at;
	const isTilde = char === TILDE$1;
	const opens = flanks(right, left);
	const closes = flanks(left, right);
	const isUnclear = !isTilde && (!opens && isMark(after) || !closes && isMark(before));
	if (char !== UNDERSCORE) return {
		char,
		length,
		opens,
		closes,
		isUnclear
	};
	const [begins, ends] = [left !== "letter" || !closes, right !== "letter" || !opens];
	return {
		char,
		length,
		opens: opens && begins,
		closes: closes && ends,
		isUnclear
	};
}
function flanks(side, other) {
	return side === "letter" || side === "sign" && other !== "letter";
}
function isMark(char) {
	return char === STAR || char === UNDERSCORE || char === TILDE$1;
}
const SIGN$5 = /[\p{P}\p{S}]/u;
function classOf(char) {
	if (char < 128) {
		if (char <= 32 && /\s/.test(String.fromCharCode(char))) return "space";
		return char >= 48 && char <= 57 || char >= 65 && char <= 90 || char >= 97 && char <= 122 || char <= 32 || char === 127 ? "letter" : "sign";
	}
	const text = String.fromCharCode(char);
	return /\s/.test(text) ? "space" : SIGN$5.test(text) ? "sign" : "letter";
}
// src/markdown/certain/inline/link-addresses.ts
const ANY$1 = /https?:\/\/|www\.|[-+.\w]@[-\w]/i;
const MAIL = /[-+.\w]@[-\w]/;
const SERVER = /(?<![\da-z])(?:(https?:\/\/)|www(?=\.))[\w-]*\.[\w.-]*/gi;
const PATH = /[^\t\n\r ]*/y;
const LAST = "!\"&'),.:;<>?]}";
function linkAddresses(source, runs, around) {
	if (!runs.some(mayChange)) return runs;
	const linked = [];
	for (const run of runs) {
		const parts = linkRun(source, run, {
			start: linked.at(-1)?.end ?? around.start,
			end: around.end
		});
		if (parts === null) return null;
		for (const part of parts) linked.push(part);
	}
	return linked;
}
function mayChange({ kind, text, runs }) {
	return kind === "text" ? ANY$1.test(text) : kind !== "link" && runs.some(mayChange);
}
function linkRun(source, run, around) {
	if (!mayChange(run)) return [run];
	if (run.kind !== "text") {
		const inner = linkAddresses(source, run.runs, run);
		return inner === null ? null : [{
			...run,
			runs: inner
		}];
	}
	if (MAIL.test(run.text) || source.slice(around.start, around.end).includes("&")) return null;
	const parts = cutText$1(run.text);
	if (parts.every(({ url }) => url === null)) return [run];
	const placed = [];
	for (const part of parts) placed.push(place(source, part, {
		start: placed.at(-1)?.end ?? around.start,
		end: around.end
	}));
	return placed;
}
function place(source, { text, url }, { start, end }) {
	const offsets = alignText({
		text,
		source,
		start,
		end: /[\r\n]$/.test(text) ? Math.min(end + 2, source.length) : end
	}, (reference) => reference);
	const run = {
		kind: "text",
		text,
		offsets,
		url: null,
		runs: [],
		start,
		end: drawnEnd(source, offsetAt({
			text,
			offsets
		}, text.length - 1) ?? start)
	};
	return url === null ? run : {
		...run,
		kind: "link",
		url,
		offsets: NO_OFFSETS,
		runs: [run]
	};
}
function cutText$1(text) {
	const parts = [];
	let from = 0;
	SERVER.lastIndex = 0;
	for (let match = SERVER.exec(text); match !== null; match = SERVER.exec(text)) {
		const { 0: server, 1: protocol = "", index } = match;
		const name = server.slice(protocol.length);
		const end = name.split(".").slice(-2);
		const behind = index + server.length;
		const isBegun = isFree(text, index) && /^[\da-z]/i.test(name);
		if (!isBegun || !end.every(isPart)) {
			SERVER.lastIndex = Math.max(index + 1, isBegun ? behind - end.join(".").length : 0);
			continue;
		}
		if (from < index) parts.push({
			text: text.slice(from, index),
			url: null
		});
		PATH.lastIndex = behind;
		const address = withoutTrail(server + (PATH.exec(text)?.[0] ?? ""));
		parts.push({
			text: address,
			url: (protocol === "" ? "http://" : "") + address
		});
		from = index + address.length;
		SERVER.lastIndex = PATH.lastIndex;
	}
	if (from < text.length) parts.push({
		text: text.slice(from),
		url: null
	});
	return parts;
}
function isFree(text, at) {
	return at === 0 || classOf(text.charCodeAt(at - 1)) !== "letter";
}
function isPart(part) {
	return part === "" || !part.includes("_") && /[\da-z]/i.test(part);
}
function withoutTrail(written) {
	let end = written.length;
	while (end > 0 && LAST.includes(written.charAt(end - 1))) end -= 1;
	let open = written.slice(0, end).split("(").length - written.slice(0, end).split(")").length;
	for (let close = written.indexOf(")", end); close >= 0 && open > 0; close = written.indexOf(")", end)) {
		end = close + 1;
		open -= 1;
	}
	return written.slice(0, end);
}
// src/markdown/certain/inline/text-run.ts
var TextRun = class {
	text = "";
	start;
	end;
	#offsets = new OffsetsBuilder();
	constructor(text, start, end) {
		this.start = start;
		this.end = start;
		this.#offsets.begin(0, start);
		this.add(text, start, end);
	}
	add(text, start, end) {
		if (start !== this.end) this.#offsets.begin(this.text.length, start);
		this.text += text;
		this.end = end;
		if (end - start !== text.length) this.#offsets.begin(this.text.length, end);
	}
	append(other) {
		this.#offsets.add(this.text.length, {
			text: other.text,
			offsets: other.offsets()
		});
		this.#offsets.begin(this.text.length + other.text.length, other.end);
		this.text += other.text;
		this.end = other.end;
	}
	offsets() {
		return this.#offsets.offsets(this.text.length);
	}
};
// src/markdown/certain/inline/frames.ts
const MOST_OPEN = 30;
const NO_RUNS = [];
var Frames = class {
	#frames = [{
		opener: "",
		start: 0,
		parts: [],
		hasLink: false
	}];
	get top() {
		return this.#frames[this.#frames.length - 1];
	}
	open(opener, start) {
		this.#frames.push({
			opener,
			start,
			parts: [],
			hasLink: false
		});
		return this.#frames.length <= MOST_OPEN;
	}
	bracketDepth() {
		const depth = this.#frames.findLastIndex(({ opener }) => opener === "[" || opener === "![");
		return depth < 0 ? null : depth;
	}
	from(depth) {
		return this.#frames.slice(depth);
	}
	markDepth(char) {
		const depth = this.#frames.findLastIndex(({ opener }) => typeof opener === "object" && opener.char === char);
		return depth < 0 ? null : depth;
	}
	addText(text, start, end) {
		const last = this.top.parts[this.top.parts.length - 1];
		if (last instanceof TextRun) last.add(text, start, end);
		else this.top.parts.push(new TextRun(text, start, end));
	}
	add(run, start, end) {
		this.top.parts.push({
			...run,
			start,
			end
		});
	}
	close(kind, end, url) {
		const frame = this.#frames.pop();
		const runs = this.finish(frame);
		this.top.hasLink ||= frame.hasLink || kind === "link";
		const text = runs.map((run) => run.text).join("");
		this.add({
			kind,
			text,
			offsets: NO_OFFSETS,
			url,
			runs
		}, frame.start, end);
	}
	closeInside(kind, { start, end }) {
		const frame = this.top;
		const runs = this.finish(frame);
		frame.parts.length = 0;
		const text = runs.map((run) => run.text).join("");
		this.add({
			kind,
			text,
			offsets: NO_OFFSETS,
			url: null,
			runs
		}, frame.start + start, end);
	}
	pop() {
		return this.#frames.pop();
	}
	leaveOpen(source, depth) {
		while (this.#frames.length > depth) {
			const { opener, start, parts, hasLink } = this.pop();
			this.addText(source.slice(start, start + opener.length), start, start + opener.length);
			const [first, ...others] = parts;
			const last = this.top.parts[this.top.parts.length - 1];
			if (first instanceof TextRun && last instanceof TextRun) last.append(first);
			else if (first !== void 0) this.top.parts.push(first);
			for (const part of others) this.top.parts.push(part);
			this.top.hasLink ||= hasLink;
		}
	}
	finish(frame) {
		return frame.parts.map((part) => {
			if (!(part instanceof TextRun)) return part;
			const { text, start } = part;
			const end = part.end - (text.endsWith("\r\n") ? 2 : text.endsWith("\n") ? 1 : 0);
			return {
				kind: "text",
				text,
				offsets: part.offsets(),
				url: null,
				runs: NO_RUNS,
				start,
				end
			};
		});
	}
};
// src/markdown/certain/inline/read-address.ts
const OPENING$1 = /https?:\/\/|www\./iy;
const LONGEST_NAME = 255;
const WRITTEN = /\\|&(?:#|[A-Za-z][A-Za-z\d]*;)/;
const SIGN$4 = /[!"&'),.*:;<?\]_~]/;
const SIGNS$4 = /[!"'),.*:;?\]_~]|&[A-Za-z]+;/y;
const END$2 = /<|\s|$|\](?:$|[(\s[])/y;
function readAddress(source, at, { start, end }) {
	OPENING$1.lastIndex = at;
	const opening = OPENING$1.exec(source)?.[0];
	const before = at === start ? " " : source.charAt(at - 1);
	if (opening === void 0 || !mayBegin(opening, before)) return null;
	const text = source.slice(at, end);
	const protocol = opening.endsWith("/") ? opening.length : 0;
	if (text.length <= opening.length) return protocol > 0 ? null : -1;
	if (protocol > 0 && (text.charCodeAt(protocol) < 32 || classOf(text.charCodeAt(protocol)) !== "letter")) return null;
	const name = nameEnd(text, protocol);
	if (name > LONGEST_NAME) return -1;
	if (/_/.test(text.slice(protocol, name).split(".").slice(-2).join())) return null;
	const to = pathEnd(text, name);
	return WRITTEN.test(text.slice(0, to)) ? -1 : at + to;
}
function mayBegin(opening, before) {
	return opening.endsWith("/") ? !/[A-Za-z]/.test(before) : /[ \t(*_[\]~]/.test(before);
}
function nameEnd(text, from) {
	let at = from;
	for (; at < text.length && at <= LONGEST_NAME; at += 1) {
		const char = text.charAt(at);
		if (char === "." || char === "_" ? trailEnd(text, at) === null : char !== "-" && classOf(text.charCodeAt(at)) !== "letter") break;
	}
	return at;
}
function pathEnd(text, from) {
	let [open, checked] = [0, from];
	for (let at = from; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (/\s/.test(char)) return at;
		if (at >= checked && SIGN$4.test(char) && (char !== ")" || open <= 0)) {
			const end = trailEnd(text, at);
			if (end === null) return at;
			checked = end;
		}
		open += char === "(" ? 1 : char === ")" ? -1 : 0;
	}
	return text.length;
}
function trailEnd(text, from) {
	for (let at = from;;) {
		if (matchAt(END$2, text, at) !== null) return null;
		const sign = matchAt(SIGNS$4, text, at);
		if (sign === null) return at;
		at += sign.length;
	}
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}
// src/markdown/certain/inline/inline-leaves.ts
const ESCAPABLE = /[!-/:-@[-`{-~]/;
function readLeaf(reading, at) {
	const { source } = reading;
	switch (source[at]) {
		case "\\": return addEscape(reading, at);
		case "`": return addCode(reading, at);
		case "<": return addAngle(reading, at);
		case "&": return addReference(reading, at);
		default: return addAddress(reading, at);
	}
}
function addText({ source, frames }, start, end) {
	if (start < end) frames.addText(source.slice(start, end), start, end);
	return end;
}
function addEscape(reading, at) {
	const { source, segment, frames } = reading;
	if (at + 1 >= segment.end) return -1;
	const char = source.charAt(at + 1);
	if (!ESCAPABLE.test(char)) return addText(reading, at, at + 1);
	frames.addText(char, at, at + 2);
	return at + 2;
}
function addReference(reading, at) {
	const reference = readReference(reading.source, at);
	if (reference === null) return addText(reading, at, at + 1);
	const { text, end } = reference;
	if (text === "" || end > reading.segment.end) return -1;
	reading.frames.addText(text, at, end);
	return end;
}
function addCode({ source, segment, frames }, at) {
	const code = readCode$1(source, at, segment.end);
	if (code === null) return -1;
	const { text, offsets, end } = code;
	frames.add({
		kind: "code",
		text,
		offsets,
		url: null,
		runs: []
	}, at, end);
	return end;
}
function addAngle(reading, at) {
	const { source, segment, frames } = reading;
	const tag = readTag$1(source, at, segment.end);
	if (tag === null) return /[A-Za-z/!?]/.test(source[at + 1] ?? "") ? -1 : addText(reading, at, at + 1);
	const text = /^<br\s*\/?>$/i.test(source.slice(at, tag)) ? " " : "";
	frames.add({
		kind: "html",
		text,
		offsets: text === "" ? NO_OFFSETS : at,
		url: null,
		runs: []
	}, at, tag);
	return tag;
}
function addAddress(reading, at) {
	const { source, segment, frames } = reading;
	const end = frames.bracketDepth() === null ? readAddress(source, at, segment) : null;
	if (end === -1) return -1;
	if (end === null) return addText(reading, at, at + 1);
	frames.open("", at);
	addText(reading, at, end);
	frames.close("link", end, (/^w/i.test(source.charAt(at)) ? "http://" : "") + source.slice(at, end));
	return end;
}
// src/markdown/certain/inline/read-inline.ts
const TILDE = 126;
const ADDRESS$1 = /https?:\/\/|www\./i;
const SPECIAL = /* @__PURE__ */ new Uint8Array(128);
for (const char of "\\`[]!<&*_~") SPECIAL[char.charCodeAt(0)] = 1;
for (const char of "hHwW") SPECIAL[char.charCodeAt(0)] = 2;
function readInline$1(file, segments) {
	const reader = new InlineReader(file);
	for (const [at, segment] of segments.entries()) {
		const isLast = at === segments.length - 1;
		reader.isLast = isLast;
		const end = isLast ? segment.end : reader.textEnd(segment);
		if (!reader.readSegment(segment, end) || !(isLast || reader.endLine(end, segment))) return null;
	}
	return reader.end();
}
var InlineReader = class {
	#file;
	#source;
	#frames;
	#segment = {
		start: 0,
		end: 0,
		lineEnd: 0
	};
	#hasAddress = false;
	isLast = true;
	#left = /* @__PURE__ */ new Set();
	constructor(file) {
		this.#file = file;
		this.#source = file.source;
		this.#frames = new Frames();
	}
	textEnd({ start, end, lineEnd }) {
		let first = end;
		while (first > start && this.#source[first - 1] === "\\") first -= 1;
		return end === lineEnd && (end - first) % 2 === 1 ? end - 1 : end;
	}
	readSegment(segment, end) {
		const { start } = segment;
		this.#segment = segment;
		this.#hasAddress = ADDRESS$1.test(this.#source.slice(start, segment.end));
		if (this.#hasAddress && end < segment.end) return false;
		let from = start;
		for (let at = start; at < end;) if (this.#isSpecial(this.#source.charCodeAt(at))) {
			this.#addText(from, at);
			at = this.#readSpecial(at);
			if (at === -1) return false;
			from = at;
		} else at += 1;
		this.#addText(from, end);
		return true;
	}
	endLine(end, { lineEnd }) {
		const rest = this.#source.slice(end, lineEnd);
		if (rest !== "\\" && (rest.length < 2 || rest.includes("	"))) {
			this.#addText(lineEnd, lineEnd + (this.#source[lineEnd] === "\r" ? 2 : 1));
			return true;
		}
		this.#frames.add({
			kind: "break",
			text: "\n",
			offsets: end,
			url: null,
			runs: []
		}, end, lineEnd);
		return this.#frames.bracketDepth() === null;
	}
	end() {
		this.#frames.leaveOpen(this.#source, 1);
		const { top } = this.#frames;
		return this.#frames.finish(top);
	}
	#isSpecial(char) {
		const kind = char < SPECIAL.length ? SPECIAL[char] : 0;
		return kind === 1 || kind === 2 && this.#hasAddress;
	}
	#addText(start, end) {
		return addText({
			source: this.#source,
			frames: this.#frames
		}, start, end);
	}
	#readSpecial(at) {
		const isBracketNext = this.#source[at + 1] === "[" && at + 1 < this.#segment.end;
		switch (this.#source[at]) {
			case "[":
				if (!this.isLast && at > this.#segment.start && this.#source[at - 1] === "]") return -1;
				return this.#frames.open("[", at) ? at + 1 : -1;
			case "!":
				if (!isBracketNext) return this.#addText(at, at + 1);
				return this.#frames.open("![", at) ? at + 2 : -1;
			case "]": return this.#closeBracket(at);
			case "*":
			case "_":
			case "~": return this.#readMark(at);
			default: return readLeaf({
				source: this.#source,
				segment: this.#segment,
				frames: this.#frames
			}, at);
		}
	}
	#readMark(at) {
		if (/\\[*_~]/.test(this.#source.slice(Math.max(this.#segment.start, at - 2), at))) return -1;
		const mark = readMark(this.#source, at, this.#segment);
		if (mark.isUnclear) return -1;
		const { char, length } = mark;
		const depth = mark.closes ? this.#frames.markDepth(char) : null;
		if (depth !== null) return this.#closeMark(mark, at + length, depth);
		if (mark.closes && this.#left.has(char)) return -1;
		if (!mark.opens || char === TILDE && length > 2) return this.#addText(at, at + length);
		return this.#frames.open(mark, at) ? at + length : -1;
	}
	#closeMark({ char, length }, end, depth) {
		for (const { opener } of this.#frames.from(depth + 1)) {
			if (typeof opener !== "object" || opener.char !== TILDE) return -1;
			this.#left.add(TILDE);
		}
		this.#frames.leaveOpen(this.#source, depth + 1);
		if (this.#frames.top.opener.length !== length || length > 3) return -1;
		if (length === 3) this.#frames.closeInside("strong", {
			start: 1,
			end: end - 1
		});
		this.#frames.close(char === TILDE ? "delete" : length === 2 ? "strong" : "emphasis", end, null);
		return end;
	}
	#closeBracket(at) {
		const depth = this.#frames.bracketDepth();
		const isTarget = this.#source[at + 1] === "(" && at + 1 < this.#segment.end;
		if (depth === null || !isTarget || this.#mayBeNote(depth)) return this.#closePlainBracket(at, depth);
		const target = readTarget(this.#source, at + 1, {
			end: this.#segment.end,
			isLast: this.isLast
		});
		if (target === null) return -1;
		if (target === "text") return this.#closePlainBracket(at, depth);
		this.#frames.leaveOpen(this.#source, depth + 1);
		const { opener, hasLink } = this.#frames.top;
		if (hasLink) return -1;
		if (opener === "![") return this.#addImage(target);
		this.#frames.close("link", target.end, target.url);
		return target.end;
	}
	#mayBeNote(depth) {
		const [{ opener, start } = this.#frames.top] = this.#frames.from(depth);
		return this.#file.hasDefinitions && this.#source[start + opener.length] === "^";
	}
	#closePlainBracket(at, depth) {
		if (this.#file.hasDefinitions) return -1;
		if (depth !== null) {
			if (typeof this.#frames.top.opener === "object") return -1;
			this.#frames.leaveOpen(this.#source, depth);
		}
		return this.#addText(at, at + 1);
	}
	#addImage({ url, end }) {
		const { start, parts } = this.#frames.pop();
		const [alt] = parts;
		const isPlain = alt instanceof TextRun && parts.length === 1 && !/^[![]/.test(alt.text);
		if (alt !== void 0 && !isPlain) return -1;
		const [text, offsets] = isPlain ? [alt.text, alt.offsets()] : ["", NO_OFFSETS];
		this.#frames.add({
			kind: "image",
			text,
			offsets,
			url,
			runs: []
		}, start, end);
		return end;
	}
};
// src/markdown/certain/open-blocks.ts
var OpenBlocks = class {
	runs = [];
	#file;
	#open = [{
		column: 0,
		blocks: [],
		block: null
	}];
	#paragraph = [];
	#isBehindEmpty = false;
	constructor(file) {
		this.#file = file;
	}
	get blocks() {
		return this.#open[0]?.blocks ?? [];
	}
	get depth() {
		return this.#open.length - 1;
	}
	get isText() {
		return this.#paragraph.length > 0;
	}
	get isEmptyItem() {
		return this.#top.block?.kind === "item" && this.#top.blocks.length === 0 && !this.isText;
	}
	get last() {
		return this.isText ? void 0 : this.#top.blocks.at(-1);
	}
	get isQuoted() {
		return this.#open.some(({ block }) => block?.kind === "quote");
	}
	enter(line) {
		let [depth, rest] = [0, line];
		for (const container of this.#open.slice(1)) {
			const inside = this.#enterOne(container, rest, depth);
			if (inside === "uncertain") return null;
			if (inside === null) break;
			[rest, depth] = [inside, depth + 1];
		}
		return {
			depth,
			rest
		};
	}
	#enterOne(container, line, depth) {
		const { block, column } = container;
		if (block?.kind !== "quote") return line.at < line.end && line.column < column ? null : line;
		const inside = line.column - this.columnOf(depth) < 4 ? behindQuote(this.#file.source, line) : null;
		if (inside === null) return null;
		if (inside.at >= inside.end && this.depth > depth + 2) return "uncertain";
		if (inside.at < inside.end) container.column = quoteColumn(this.#file.source, line);
		if (container.column !== column && container !== this.#top) return "uncertain";
		Object.assign(block, {
			end: line.end,
			endLine: line.number
		});
		return inside;
	}
	columnOf(depth) {
		return this.#open[depth]?.column ?? 0;
	}
	add(block) {
		this.#top.blocks.push(block);
	}
	addText(line) {
		const end = trimEnd(this.#file.source, line.at, line.end);
		this.#paragraph.push({
			start: line.at,
			end,
			lineEnd: line.end
		});
	}
	addHeading(line, level, text) {
		const heading = {
			kind: "heading",
			level,
			...spanIn(line, line.at, line.end)
		};
		return this.#addInline(heading, readInline$1(this.#file, [{
			...text,
			lineEnd: line.end
		}]));
	}
	underline(line) {
		const segments = this.#paragraph;
		const [first] = segments;
		if (first === void 0 || this.#readBox(first) !== null) return false;
		this.#paragraph = [];
		const heading = {
			kind: "heading",
			level: this.#file.source[line.at] === "=" ? 1 : 2,
			...spanOf(this.#file.lines, first.start, line.end)
		};
		return this.#addInline(heading, readInline$1(this.#file, segments));
	}
	openItem(line, { sign, length }) {
		const { source } = this.#file;
		const content = {
			...line,
			...skipBlanks(source, line.at + length, line.column + length)
		};
		const padding = content.column - line.column - length;
		const isEmpty = content.at >= line.end;
		this.#isBehindEmpty ||= isEmpty;
		if (padding > 4 && !isEmpty || this.depth >= 30) return null;
		const last = this.#top.blocks.at(-1);
		const span = spanIn(line, line.at, line.end);
		const item = {
			kind: "item",
			check: null,
			box: null,
			blocks: [],
			...span
		};
		if (last?.kind === "list" && signOf$1(source, last) === sign) last.items.push(item);
		else this.add({
			kind: "list",
			ordered: sign === "." || sign === ")",
			items: [item],
			...span
		});
		const column = isEmpty ? line.column + length + 1 : content.column;
		this.#open.push({
			column,
			blocks: item.blocks,
			block: item
		});
		return content;
	}
	openQuote(line) {
		const content = behindQuote(this.#file.source, line);
		if (content === null || content.at >= line.end || this.depth >= 30) return null;
		const quote = {
			kind: "quote",
			blocks: [],
			...spanIn(line, line.at, line.end)
		};
		this.add(quote);
		this.#open.push({
			column: quoteColumn(this.#file.source, line),
			blocks: quote.blocks,
			block: quote
		});
		return content;
	}
	closeTo(depth) {
		if (!this.#closeParagraph()) return false;
		while (this.depth > depth) {
			const mayGoOn = this.isQuoted && this.#top.blocks.slice(0, -1).some(isContainer);
			const { block, blocks } = this.#open.pop();
			const [inner, outer] = [blocks.at(-1), this.#top.blocks.at(-1)];
			if (block === null || outer === void 0 || mayGoOn) return false;
			if (block.kind === "quote" && inner !== void 0 && isContainer(inner) && inner.end < block.end) return false;
			if (inner !== void 0 && (block.kind === "item" || inner.end > block.end)) Object.assign(block, endOf(inner));
			if (outer !== block) Object.assign(outer, endOf(block));
		}
		return true;
	}
	get #top() {
		return this.#open[this.#open.length - 1];
	}
	#addInline(block, runs) {
		const linked = runs === null ? null : linkAddresses(this.#file.source, runs, block);
		if (linked === null) return false;
		this.runs.push([block, linked]);
		this.add(block);
		return true;
	}
	#closeParagraph() {
		const segments = this.#paragraph;
		const [first, last] = [segments[0], segments[segments.length - 1]];
		if (first === void 0 || last === void 0) return true;
		this.#paragraph = [];
		const box = this.#readBox(first);
		const mayBeBox = (segments.length > 1 || this.#isBehindEmpty) && opensBox(this.#file.source, first.start);
		if (box === null && mayBeBox) return false;
		const start = box === null ? first.start : first.start + 4;
		const runs = readInline$1(this.#file, [{
			...first,
			start
		}, ...segments.slice(1)]);
		if (runs === null) return false;
		const { block } = this.#top;
		if (box !== null && block?.kind === "item") {
			block.check = box;
			block.box = spanOf(this.#file.lines, first.start, first.start + 3);
		}
		const from = runs[0]?.kind === "text" ? start : first.start;
		return this.#addInline({
			kind: "paragraph",
			...spanOf(this.#file.lines, from, last.lineEnd)
		}, runs);
	}
	#readBox({ start }) {
		const { block, blocks } = this.#top;
		return block?.kind === "item" && blocks.length === 0 ? readBox$2(this.#file.source, start) : null;
	}
};
// src/markdown/certain/read-leaf.ts
const TAG$1 = /^[ \t>]*</;
function readFencedCode(place, marks) {
	if (place === null) return null;
	const { file, line: first, around } = place;
	const { source, lines } = file;
	const content = [];
	for (let index = first.number; index < lines.length; index += 1) {
		const line = lineAt(file, index);
		const { start, at, end, column } = line;
		if (!(at === end || column >= around) || hasOther(source, line) || TAG$1.test(source.slice(start, end))) return null;
		if (column - around < 4 && closesFence(source, marks, line)) return fencedCode(first, line, content);
		content.push(source.slice(Math.min(start + first.column, at), lines[index + 1]));
	}
	return around > 0 ? null : {
		...fencedCode(first, lastOfAll(file), content),
		next: lines.length
	};
}
function fencedCode(first, last, content) {
	const text = content.join("").replace(/\r?\n$/, "");
	const span = {
		...spanIn(first, first.at, last.end),
		endLine: last.number
	};
	return {
		block: {
			kind: "code",
			fenced: true,
			text,
			content: first.number + 1,
			...span
		},
		next: last.number
	};
}
function lastOfAll(file) {
	let line = lineAt(file, file.lines.length - 1);
	while (line.start === line.end && line.number > 1) line = lineAt(file, line.number - 2);
	return line;
}
function readIndentedCode(place) {
	if (place === null) return null;
	const { file, line: first, around } = place;
	const { source, lines } = file;
	let [text, length, last] = [
		"",
		0,
		first
	];
	let index = first.number - 1;
	for (; index < lines.length; index += 1) {
		const line = lineAt(file, index);
		const isDeep = line.column - around >= 4;
		if (!isDeep && line.at < line.end) break;
		if (!isCertainCode(source, line, around)) return null;
		const from = behindIndent(source, line, around + 4);
		if (isDeep) [length, last] = [text.length + line.end - from, line];
		text += source.slice(from, lines[index + 1]);
	}
	const next = index < lines.length ? lineAt(file, index) : last;
	if (source[next.at] === ">" || mayBeNoList(source, next, around)) return null;
	text = text.slice(0, length).replace(/\r?\n$/, "");
	const span = {
		...spanIn(first, first.start + around, last.end),
		endLine: last.number
	};
	return {
		block: {
			kind: "code",
			fenced: false,
			text,
			content: first.number,
			...span
		},
		next: last.number
	};
}
function behindIndent(source, { start, at }, column) {
	let from = start;
	for (let reached = 0; from < at && reached < column; from += 1) reached += source[from] === "	" ? 4 - reached % 4 : 1;
	return from;
}
function readHtml$1(place, opening) {
	if (place === null) return null;
	const { file, line: first, around } = place;
	if (!(first.at === first.start + around && !hasOther(file.source, first)) || around > 0 && opening !== "block") return null;
	const last = opening === "comment" ? closeComment(file, first) : lastBeforeBlank(file, first);
	if (last === null) return null;
	const content = [];
	for (let index = first.number - 1; index < last.number; index += 1) {
		const line = lineAt(file, index);
		if (!(around === 0 || line.column >= around && !hasOther(file.source, line)) || mayBeOther(file.source, line)) return null;
		content.push(file.source.slice(line.start + around, index + 1 < last.number ? file.lines[index + 1] : line.end));
	}
	const span = {
		...spanIn(first, first.at, last.end),
		endLine: last.number
	};
	return {
		block: {
			kind: "html",
			text: content.join(""),
			...span
		},
		next: last.number
	};
}
function mayBeOther(source, { at, end }) {
	return source[at] === ">" || readMarker$1(source, at) !== null || /^<textarea\b/i.test(source.slice(at, Math.min(end, at + 10)));
}
function closeComment(file, { at }) {
	const close = file.source.indexOf("-->", at + 2);
	return close < 0 ? null : lineAt(file, lowerBound(file.lines, close + 1) - 1);
}
function lastBeforeBlank(file, first) {
	let last = first;
	for (let index = first.number; index < file.lines.length; index += 1) {
		const line = lineAt(file, index);
		if (line.at === line.end) break;
		last = line;
	}
	return last;
}
function mayBeNoList(source, line, around) {
	const marker = readMarker$1(source, line.at);
	if (marker === null || around === 0 && isBare(source, line, marker)) return false;
	const content = skipBlanks(source, line.at + marker.length, 0).at;
	return !marker.isFirst || content >= line.end || readMarker$1(source, content) !== null;
}
function isCertainCode(source, line, around) {
	if (around === 0) return !source.slice(line.start, line.at).includes("﻿");
	return !hasOther(source, line) && !TAG$1.test(source.slice(line.start, line.end));
}
function hasOther(source, { start, at }) {
	return /[^ ]/.test(source.slice(start, at));
}
// src/markdown/certain/read-table.ts
const DIVIDER = /^:?-+:?$/;
function beginsTable(file, head) {
	const { source } = file;
	if (head.number >= file.lines.length) return false;
	const divider = lineAt(file, head.number);
	if (divider.column >= 4 || readMarker$1(source, divider.at) !== null) return false;
	if (!source.slice(divider.at, divider.end).includes("|")) return false;
	const cells = cellsOf(source, divider);
	return cells.every(({ text }) => DIVIDER.test(source.slice(text.start, text.end))) && cells.length === cellsOf(source, head).length;
}
function readTable$2(file, head) {
	const runs = [];
	const rows = [];
	const columns = cellsOf(file.source, head).length;
	let last = lineAt(file, head.number);
	let next = head.number + 1;
	for (let row = head; row !== null;) {
		const read = readRow(file, row, columns);
		if (read === null) return null;
		rows.push(read.row);
		for (const run of read.runs) runs.push(run);
		const line = next < file.lines.length ? lineAt(file, next) : null;
		if (line === null || endsTable(file.source, line)) row = null;
		else {
			if (line.column >= 4 || "<[".includes(file.source.charAt(line.at))) return null;
			[row, last] = [line, line];
			next += 1;
		}
	}
	return {
		block: {
			kind: "table",
			rows,
			...spanIn(head, head.at, last.end),
			endLine: last.number
		},
		runs,
		next
	};
}
function endsTable(source, line) {
	const { at, end } = line;
	if (at === end || source[at] === ">") return true;
	return readMarker$1(source, at) !== null || headingLevel(source, at) !== null || isBreak(source, at) || readFence(source, at) !== null;
}
function readRow(file, line, columns) {
	const { source } = file;
	const written = cellsOf(source, line);
	if (written.length === 0 || source.slice(line.at, line.end).includes("\\")) return null;
	const runs = [];
	for (const { start, end, text } of written.slice(0, columns)) {
		const cell = {
			kind: "cell",
			...spanIn(line, start, end)
		};
		const read = readInline$1(file, text.start < text.end ? [{
			...text,
			lineEnd: text.end
		}] : []);
		const linked = read === null ? null : linkAddresses(source, read, cell);
		if (linked === null) return null;
		runs.push([cell, linked]);
	}
	return {
		row: {
			cells: runs.map(([cell]) => cell),
			...spanIn(line, line.at, line.end)
		},
		runs
	};
}
function cellsOf(source, { at, end }) {
	const cells = [];
	let start = at;
	let from = source[at] === "|" ? at + 1 : at;
	if (from >= end) return [];
	for (let isLast = false; !isLast;) {
		const divider = source.indexOf("|", from);
		const close = divider < 0 || divider >= end ? end : divider;
		isLast = skipBlanks(source, Math.min(close + 1, end), 0).at >= end;
		const first = Math.min(skipBlanks(source, from, 0).at, close);
		cells.push({
			start,
			end: isLast ? end : close,
			text: {
				start: first,
				end: trimEnd(source, first, close)
			}
		});
		start = close;
		from = close + 1;
	}
	return from > end + 1 || cells.length === 0 ? [] : cells;
}
// src/markdown/certain/read-piece.ts
function readPiece(file, index) {
	return new PieceReader(file).read(index);
}
var PieceReader = class {
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
			if (this.#next > index && opensPiece(this.#source, line.start, isAfterBlank)) break;
			this.#next += 1;
			if (!this.#readLine(line, isAfterBlank)) return null;
			isAfterBlank = endsParagraphs(this.#source, lines[this.#next - 1] ?? 0);
		}
		if (!this.#blocks.closeTo(0)) return null;
		return {
			blocks: this.#blocks.blocks,
			runs: this.#blocks.runs,
			next: this.#next
		};
	}
	#readLine(line, isAfterBlank) {
		const blocks = this.#blocks;
		const entered = blocks.enter(line);
		if (entered === null) return false;
		const { depth, rest } = entered;
		if (rest.at === rest.end) return blocks.closeTo(depth);
		const isDeep = rest.column - blocks.columnOf(depth) >= 4;
		if (blocks.isEmptyItem && (isDeep || depth === blocks.depth)) return false;
		return this.#readRest(rest, {
			depth,
			isAfterBlank,
			carriesOn: blocks.isText && depth === blocks.depth
		});
	}
	#readRest(line, place) {
		const blocks = this.#blocks;
		const { depth } = place;
		if (blocks.isText && isUnderline(this.#source, line.at)) return this.#underline(line, depth);
		if (line.column - blocks.columnOf(depth) >= 4) return this.#readIndented(line, depth);
		if (this.#source[line.at] === ">") {
			const content = blocks.closeTo(depth) ? blocks.openQuote(line) : null;
			return content !== null && this.#readRest(content, {
				...place,
				depth: blocks.depth,
				isAfterBlank: false
			});
		}
		const marker = isBreak(this.#source, line.at) ? null : readMarker$1(this.#source, line.at);
		if (marker === null || isIndentedCode(blocks.last) && isBare(this.#source, line, marker)) return this.#readLeaf(line, place);
		return this.#openItem(line, marker, place);
	}
	#openItem(line, marker, { depth, carriesOn }) {
		const blocks = this.#blocks;
		const content = blocks.closeTo(depth) ? blocks.openItem(line, marker) : null;
		if (content === null || carriesOn && !marker.isFirst) return false;
		if (content.at >= content.end) return !carriesOn;
		return this.#readRest(content, {
			depth: blocks.depth,
			isAfterBlank: false,
			carriesOn
		});
	}
	#readLeaf(line, place) {
		const { at, end } = line;
		const { depth } = place;
		const [blocks, source] = [this.#blocks, this.#source];
		if (isBreak(source, at)) return blocks.closeTo(depth) && this.#addBreak(line);
		const level = headingLevel(source, at);
		if (level !== null) return blocks.closeTo(depth) && blocks.addHeading(line, level, headingText(source, at + level, end));
		const marks = readFence(source, at);
		if (marks !== null) return blocks.closeTo(depth) && this.#addLeaf(readFencedCode(this.#place(line), marks));
		if (source[at] === "<") return this.#readTag(line, place);
		if (blocks.isText) return source[at] !== "|" && this.#addText(line);
		if (!blocks.closeTo(depth)) return false;
		return depth === 0 && beginsTable(this.#file, line) ? this.#addTable(line) : this.#addText(line);
	}
	#readTag(line, { depth, isAfterBlank }) {
		const blocks = this.#blocks;
		const opening = readHtmlOpening(this.#source, line);
		if (opening === "text") return (blocks.isText || blocks.closeTo(depth)) && this.#addText(line);
		if (opening === null || opening === "alone" && !isAfterBlank) return false;
		if (!blocks.closeTo(depth)) return false;
		return this.#addLeaf(readHtml$1(this.#place(line), opening));
	}
	#place(line) {
		return this.#blocks.isQuoted ? null : {
			file: this.#file,
			line,
			around: this.#blocks.columnOf(this.#blocks.depth)
		};
	}
	#addText(line) {
		this.#blocks.addText(line);
		return !this.#source.slice(line.at, line.end).includes("]:");
	}
	#readIndented(line, depth) {
		if (this.#blocks.isText) return this.#source[line.at] !== "<" && this.#addText(line);
		if (!this.#blocks.closeTo(depth) || this.#blocks.last !== void 0 && isContainer(this.#blocks.last)) return false;
		return this.#addLeaf(readIndentedCode(this.#place(line)));
	}
	#addTable(line) {
		const table = readTable$2(this.#file, line);
		for (const run of table?.runs ?? []) this.#blocks.runs.push(run);
		return this.#addLeaf(table);
	}
	#addLeaf(leaf) {
		if (leaf === null) return false;
		this.#blocks.add(leaf.block);
		this.#next = leaf.next;
		return true;
	}
	#addBreak(line) {
		this.#blocks.add({
			kind: "other",
			blocks: [],
			...spanIn(line, line.at, line.end)
		});
		return true;
	}
	#underline(line, depth) {
		return /^(?:=+|-+)[ \t]*$/.test(this.#source.slice(line.at, line.end)) && depth === this.#blocks.depth && line.column - this.#blocks.columnOf(depth) < 4 && this.#blocks.underline(line);
	}
};
function isIndentedCode(block) {
	return block?.kind === "code" && !block.fenced;
}
// src/markdown/front-matter-span.ts
const BOM$1 = "﻿";
const FENCE$1 = /^---[ \t]*[\r\n]*$/;
function findFrontMatter(text) {
	const from = text.startsWith(BOM$1) ? 1 : 0;
	if (!text.startsWith("---", from)) return null;
	const lines = lineStarts$1(text);
	const isFence = (at) => FENCE$1.test(text.slice(Math.max(from, lines[at] ?? 0), lines[at + 1]));
	if (!isFence(0)) return null;
	const close = lines.findIndex((_, at) => at > 0 && isFence(at));
	const [start, end] = [lines[1], lines[close]];
	if (start === void 0 || end === void 0) return null;
	return {
		start,
		end: lines[close + 1] ?? text.length,
		yaml: text.slice(start, end)
	};
}
// src/markdown/limits/check-limits.ts
const remark$1 = onDemand(() => __webpack_require__.e(/* import() */ 727).then(__webpack_require__.bind(__webpack_require__, 2727)));
const MOST_LINES$1 = 15e4;
const MOST_LEFT = 5e4;
const DEEPEST_LINE = 30;
const FARTHEST = 400;
const MOST_CARRIED = 4e3;
const MOST_ENDED = 300;
const TEXT = /^[\p{L}\p{N}"'“‘([]/u;
const MOST_SIGNS = 500;
const SIGNS$3 = "<[]*_~`";
const MOST_SIGNS_IN_LINE = 2e4;
const BOX$9 = /^[^[]{0,20}\[.\]/;
const MARKS$2 = /^[ \t]*(?:(?:(?:[-+*]|\d{1,9}[.)])(?![^ \t])|>)[ \t]*)+/;
const MARK$2 = /[-+*>]|\d{1,9}[.)]/g;
const BREAK$1 = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;
function checkLimits(source, lines, before = 0) {
	const signs = new SignCount(source, lines, before);
	const ends = new EndCount();
	let [carried, left] = [0, 0];
	for (const [at, start] of lines.entries()) {
		const number = before + at + 1;
		const line = source.slice(start, lines[at + 1]).trimEnd();
		const marks = line === "" || BREAK$1.test(line) ? "" : MARKS$2.exec(line)?.[0] ?? "";
		const depth = depthOf$1(line, marks, number);
		left += Math.max(depth, 1);
		checkLeft(left, number);
		carried = nextCarried(line, depth, carried);
		if (carried > MOST_CARRIED) throw new OverLimit(number, `More than ${MOST_CARRIED} lines stand in one list or quote without a blank line. Put one between them.`);
		ends.add(line, marks, number);
		signs.add(line, start);
	}
	signs.end(source.length);
	return left;
}
function checkLines(count, before) {
	if (count - before > MOST_LINES$1) throw new OverLimit(before + MOST_LINES$1 + 1, `It has more than ${MOST_LINES$1} lines. Split it into smaller files.`);
}
function checkLeft(count, line) {
	if (count > MOST_LEFT) throw new OverLimit(line, `It has more than ${MOST_LEFT} lines and nested lists that are not plain items, headings and text. Split it into smaller files.`);
}
function depthOf$1(line, marks, number) {
	const depth = marks.match(MARK$2)?.length ?? 0;
	if (depth > DEEPEST_LINE) throw new OverLimit(number, `This line opens more than ${DEEPEST_LINE} lists and quotes in each other. Nest them less.`);
	if (depth > 0 && skipBlanks(line, 0, 0).column > FARTHEST) throw new OverLimit(number, `This line begins more than ${FARTHEST} columns from the left. Nest lists less.`);
	return depth;
}
function nextCarried(line, depth, carried) {
	if (line === "") return 0;
	if (depth > 0) return 1;
	return carried === 0 ? 0 : carried + 1;
}
var EndCount = class {
	#column = 0;
	#count = 0;
	#isText = false;
	#isAfterBlank = false;
	add(line, marks, number) {
		if (line !== "") this.#addWritten(line, marks, number);
		this.#isAfterBlank = line === "";
	}
	#addWritten(line, marks, number) {
		const { at, column } = skipBlanks(line, 0, 0);
		const from = marks === "" ? column : widthOf(marks);
		const isText = TEXT.test(line.slice(Math.max(at, marks.length)));
		const carriesOn = this.#isText && isText && !this.#isAfterBlank;
		const isLeft = from < this.#column && (marks === "" || line[at] === ">");
		if (isLeft && !carriesOn && !(from === 0 && this.#isAfterBlank)) this.#count += 1;
		if (this.#count > MOST_ENDED) throw new OverLimit(number, `At more than ${MOST_ENDED} lines a list or quote ends within another one, or without a blank line. Put a heading between them.`);
		this.#isText = isText && (this.#isText || isLeft || marks !== "");
		this.#column = marks === "" ? Math.min(from, this.#column) : from;
	}
};
function widthOf(marks) {
	let column = 0;
	for (const char of /[ \t]$/.test(marks) ? marks : `${marks} `) column += char === "	" ? 4 - column % 4 : 1;
	return column;
}
var SignCount = class {
	#source;
	#lines;
	#before;
	#start = 0;
	#count = 0;
	constructor(source, lines, before) {
		this.#source = source;
		this.#lines = lines;
		this.#before = before;
	}
	add(line, start) {
		if (line === "") this.end(start);
		const signs = countSigns(line);
		if (signs > MOST_SIGNS_IN_LINE) throw this.#over(start, "line", MOST_SIGNS_IN_LINE);
		this.#count += signs;
	}
	end(at) {
		if (this.#count > MOST_SIGNS) this.#checkParagraphs(this.#start, at);
		this.#start = at;
		this.#count = 0;
	}
	#checkParagraphs(from, to) {
		const waiting = [remark$1().parseBlocks(this.#source.slice(from, to))];
		for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
			const start = from + (node.position?.start.offset ?? 0);
			const isInline = node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
			if (!isInline && "children" in node) for (const child of node.children) waiting.push(child);
			if (isInline && countSigns(this.#source.slice(start, from + (node.position?.end.offset ?? 0))) > MOST_SIGNS) throw this.#over(start, "paragraph", MOST_SIGNS);
		}
	}
	#over(start, what, most) {
		const signs = [...SIGNS$3].join(" ");
		return new OverLimit(this.#before + lowerBound(this.#lines, start + 1), `This ${what} holds more than ${most} of the signs that begin links, emphasis, code or tags (${signs}). Split it.`);
	}
};
function countSigns(text) {
	let [count, open] = [0, 0];
	for (const sign of text.replace(BOX$9, "")) {
		if (sign === "]" && open > 0) open -= 1;
		else if (SIGNS$3.includes(sign)) count += 1;
		if (sign === "[") open += 1;
	}
	return count;
}
// src/markdown/markdown-to-outline.ts
const remark = onDemand(() => Promise.all(/* import() */[__webpack_require__.e(727), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 1507)));
const BOM = "﻿";
function parseOutline(source) {
	return {
		...new FileReader(asDrawn(source)).read(),
		source
	};
}
function asDrawn(source) {
	return source.replace(/\r(?!\n)/g, "\n").replaceAll("\0", "�");
}
var FileReader = class {
	#source;
	#whole;
	#from;
	#runs = /* @__PURE__ */ new Map();
	#left = 0;
	constructor(source) {
		const lines = lineStarts$1(source);
		this.#source = source;
		this.#whole = {
			source,
			lines,
			readers: /* @__PURE__ */ new Map(),
			urls: /* @__PURE__ */ new Map(),
			notes: /* @__PURE__ */ new Set()
		};
		this.#from = findFrontMatter(source)?.end ?? (source.startsWith(BOM) ? 1 : 0);
	}
	read() {
		const { lines } = this.#whole;
		if (this.#from === this.#source.length) return this.#outline([]);
		if (this.#source.startsWith(BOM, this.#from)) return this.readWhole();
		const file = {
			...this.#whole,
			hasDefinitions: this.#source.includes("]:", this.#from)
		};
		const pieces = [];
		const first = lowerBound(lines, this.#from + 1) - 1;
		checkLines(lines.length, first);
		for (let index = first; index < lines.length;) {
			const piece = readPiece(file, index);
			if (piece === null) {
				const rest = this.#readRest(index);
				pieces.push(rest);
				index = lowerBound(lines, rest.end);
				if (rest.end === this.#source.length) break;
			} else {
				for (const [inline, runs] of piece.runs) this.#runs.set(inline, runs);
				pieces.push(piece.blocks);
				index = piece.next;
			}
		}
		return this.#outline(joinLists(this.#source, pieces.map((piece) => "reader" in piece ? this.#define(piece) : piece)));
	}
	readWhole() {
		checkLimits(this.#source, this.#whole.lines);
		const reader = new (remark()).PieceReader(this.#whole, {
			start: this.#from,
			end: this.#source.length
		});
		reader.collectDefinitions();
		return this.#outline(reader.readRoot());
	}
	#outline(blocks) {
		const { source, lines, readers } = this.#whole;
		const read = memoize((inline) => readers.get(inline)?.() ?? []);
		return {
			source,
			lines,
			blocks,
			runs: (inline) => this.#runs.get(inline) ?? read(inline)
		};
	}
	#readRest(index) {
		const start = Math.max(this.#whole.lines[index] ?? 0, this.#from);
		for (let least = 1;;) {
			const end = this.#findCut(index, start + least);
			const text = this.#source.slice(start, end);
			const left = checkLimits(text, lineStarts$1(text), index);
			const reader = new (remark()).PieceReader(this.#whole, {
				start,
				end
			});
			const blocks = reader.readRoot();
			if (end === this.#source.length || !isOpen$1(blocks.at(-1), this.#source, end)) {
				reader.collectDefinitions();
				this.#left += left;
				checkLeft(this.#left, index + 1);
				return {
					start,
					end,
					reader,
					blocks
				};
			}
			least = 2 * (end - start);
		}
	}
	#findCut(index, least) {
		const { lines } = this.#whole;
		let at = Math.max(index + 1, lowerBound(lines, least));
		for (; at < lines.length; at += 1) {
			const isAfterBlank = endsParagraphs(this.#source, lines[at - 1] ?? 0);
			if (opensPiece(this.#source, lines[at] ?? 0, isAfterBlank)) break;
		}
		return lines[at] ?? this.#source.length;
	}
	#define({ start, end, blocks }) {
		const { urls, notes } = this.#whole;
		if (urls.size + notes.size === 0 || !this.#source.slice(start, end).includes("[")) return blocks;
		return new (remark()).PieceReader(this.#whole, {
			start,
			end
		}, {
			links: urls.keys(),
			notes
		}).readRoot();
	}
};
function joinLists(source, pieces) {
	const joined = [];
	for (const blocks of pieces) {
		const [first] = blocks;
		const last = joined.at(-1);
		const isSame = last?.kind === "list" && first?.kind === "list" && signOf$1(source, last) === signOf$1(source, first);
		if (isSame) joined[joined.length - 1] = join$2(last, first);
		for (const block of isSame ? blocks.slice(1) : blocks) joined.push(block);
	}
	return joined;
}
function join$2(list, { items, end, endLine }) {
	for (const item of items) list.items.push(item);
	return Object.assign(list, {
		end,
		endLine
	});
}
// src/parse/fields/fields.ts
const NO_FIELDS = {};
function joinFields(first, second) {
	if (first === NO_FIELDS || second === NO_FIELDS) return first === NO_FIELDS ? second : first;
	const needs = [...first.needs ?? [], ...second.needs ?? []];
	return {
		...second,
		...first,
		needs,
		bad: [...first.bad ?? [], ...second.bad ?? []]
	};
}
// src/locales/ar.json
var ar_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"ar\",\"rtl\":true,\"read\":{\"done\":[\"مكتمل\",\"مكتملة\",\"تم\",\"منجز\",\"تم الانتهاء\",\"منتهي\",\"تمت\",\"تم التعلم\",\"أنجز\"],\"doing\":[\"قيد التنفيذ\",\"قيد التقدم\",\"جاري\",\"جارٍ\",\"جاري العمل\",\"قيد الدراسة\",\"جزئي\",\"مكتمل جزئيا\",\"مكتمل جزئيًا\",\"بدأ\",\"بدأت\"],\"todo\":[\"لم يبدأ\",\"لم تبدأ\",\"لم يبدأ بعد\",\"قيد الانتظار\",\"مخطط\",\"مخطط له\",\"معلق\",\"للقيام به\",\"غير مكتمل\",\"قادم\"],\"dropped\":[\"ملغى\",\"ملغي\",\"تم الإلغاء\",\"متروك\",\"تم التخطي\",\"غير منطبق\"],\"parked\":[\"مؤجل\",\"مؤجلة\",\"لاحقا\",\"لاحقًا\",\"متوقف مؤقتا\"],\"yes\":[\"نعم\"],\"no\":[\"لا\"],\"statusColumn\":[\"الحالة\",\"حالة\",\"التقدم\",\"الإنجاز\",\"مكتمل\",\"مكتمل؟\"],\"statusNoun\":[\"الحالة\"],\"dueColumn\":[\"الموعد النهائي\"],\"doneColumn\":[\"التاريخ\"],\"estimateColumn\":[\"المدة\"],\"priorityColumn\":[\"الأولوية\"],\"noteColumn\":[\"ملاحظات\"],\"totals\":[\"المجموع\",\"الإجمالي\",\"الهدف\"],\"priority\":{\"high\":[\"عالية\"],\"medium\":[\"متوسطة\"],\"low\":[\"منخفضة\"]},\"optional\":[\"اختياري\",\"اختيارية\",\"مهام اختيارية\",\"تمارين اختيارية\",\"مواضيع اختيارية\",\"قراءة اختيارية\",\"مشاريع اختيارية\",\"غير إلزامي\",\"تمارين إضافية\",\"مهام إضافية\"],\"deferral\":[\"عند الحاجة\",\"عند الضرورة\",\"إذا لزم الأمر\",\"حسب الحاجة\"],\"resources\":[\"مصادر\",\"المصادر\",\"موارد\",\"الموارد\",\"مراجع\",\"المراجع\",\"وثائق\",\"دروس\",\"كتب\",\"قراءة\",\"روابط\",\"دورات\"],\"readingOrder\":[\"وثائق\",\"ترتيب القراءة\"],\"optionalPart\":[\"هذا القسم اختياري\",\"هذا الجزء اختياري\",\"هذه المهام اختيارية\",\"هذه الخطوات اختيارية\",\"كل ما يلي اختياري\",\"ما يلي اختياري\",\"غير إلزامي\"],\"nextLabel\":[\"التالي\",\"الخطوة التالية\",\"الخطوات التالية\",\"الدرس التالي\",\"الموضوع التالي\",\"الأسبوع الحالي\",\"المرحلة الحالية\",\"الوحدة الحالية\",\"الموضوع الحالي\"],\"nextPart\":[\"الإجراء التالي\",\"المهمة الحالية\",\"المهمة التالية\"],\"prerequisites\":[\"المتطلبات\",\"المتطلبات السابقة\",\"متطلبات\",\"المتطلبات المسبقة\",\"يعتمد على\"],\"goal\":[\"الهدف\",\"هدف\",\"هدفي\",\"الغاية\"],\"outcomes\":[\"* المعالم\",\"* النتائج\",\"* مخرجات التعلم\",\"* قائمة التحقق\",\"* معايير النجاح\",\"* معايير الإنجاز\",\"أستطيع *\",\"يمكنني *\"],\"usage\":[\"كيفية الاستخدام\",\"طريقة الاستخدام\",\"كيف تستخدم\",\"الاستخدام\",\"دليل الرموز\"],\"asides\":[\"نصائح\",\"نصائح للدراسة\",\"قواعد\",\"قواعد الدراسة\",\"ملاحظات\",\"أسئلة شائعة\",\"المحتويات\",\"الفهرس\"],\"finished\":[\"المكتملة\",\"المنجزة\",\"أكملتها\",\"المنتهية\"],\"putOff\":[\"عندما {when}، تعلم {step}\",\"عندما {when}، ادرس {step}\"],\"units\":[\"ساعة\",\"ساعات\",\"دقيقة\",\"دقائق\",\"يوم\",\"أيام\",\"أسبوع\",\"أسابيع\",\"شهر\",\"أشهر\"],\"functionWords\":[\"في\",\"من\",\"على\",\"إلى\",\"أن\",\"هذا\",\"هذه\",\"التي\",\"الذي\",\"عن\",\"مع\",\"أو\",\"ما\",\"كل\",\"ثم\",\"لا\"],\"letters\":\"ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ\",\"fileNames\":[]},\"write\":{\"quote\":\"«{text}»\",\"quote.inner\":\"“{text}”\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}‎%‎\",\"theDay\":\"{day}\",\"name.stage\":\"المرحلة\",\"name.roadmap\":\"خريطة التعلّم\",\"name.progress\":\"التقدّم\",\"name.steps\":\"الخطوات\",\"name.goal\":\"الهدف\",\"name.next\":\"التالي\",\"name.first\":\"ابدأ من هنا\",\"name.check\":\"ضع العلامة عندما يتحقق\",\"name.work\":\"ادرس\",\"name.because\":\"لماذا هذه الخطوة\",\"name.after\":\"بعد ذلك\",\"name.alternative\":\"أو بدلًا من ذلك\",\"name.read\":\"للقراءة\",\"name.prerequisites\":\"المتطلبات السابقة\",\"name.others\":\"لماذا ليست الخطوات الأخرى\",\"name.all\":\"كل المراحل\",\"name.total\":\"المجموع\",\"name.done\":\"مُنجزة\",\"name.doing\":\"قيد التعلّم\",\"name.todo\":\"متبقٍّ\",\"name.pace\":\"الوتيرة، خطوات في الأسبوع\",\"name.lastDone\":\"آخر ما أُنجز\",\"history.forecast\":\"بهذه الوتيرة تكتمل كل الخطوات الباقية بين {from} و{to}.\",\"count.overall\":{\"by\":\"total\",\"zero\":\"أُنجزت {done} من {total} خطوة\",\"one\":\"أُنجزت {done} من خطوة واحدة\",\"two\":\"أُنجزت {done} من خطوتين\",\"few\":\"أُنجزت {done} من {total} خطوات\",\"many\":\"أُنجزت {done} من {total} خطوة\",\"other\":\"أُنجزت {done} من {total} خطوة\"},\"count.doing\":\"قيد التعلّم: {count}\",\"count.parked\":\"مؤجّلة: {count}\",\"count.blocked\":\"في الانتظار: {count}\",\"count.more\":\"{count} أخرى\",\"count.unread\":\"للقراءة أيضًا: {count}\",\"count.problems\":\"المشكلات: {count}\",\"state.done\":\"اكتمل كل شيء. أحسنت!\",\"state.dropped\":\"لم تبقَ خطوة للإنجاز: أُلغيت كلها.\",\"state.empty\":\"لا توجد خطوات بعد. اكتب خطوة هكذا\",\"state.example\":\"موضوعي الأول\",\"state.parked\":\"كل الخطوات المتبقية مؤجّلة. عُد إلى إحداها حين يأتي وقتها.\",\"state.waiting\":\"كل الخطوات المتبقية مؤجّلة أو تنتظر خطوة مؤجّلة. عُد إلى إحداها حين يأتي وقتها.\",\"state.untitled\":\"لم يبقَ إلا خطوات بلا عنوان. اكتب في كل منها ما ستتعلمه.\",\"state.untitledToo\":\"لم يبقَ إلا خطوات مؤجّلة وخطوات بلا عنوان.\",\"state.blocked\":\"كل الخطوات المتبقية تنتظر غيرها. انظر إلى ما تحتاج إليه.\",\"issue.title\":\"ماذا تتعلّم بعد ذلك\",\"issue.body\":\"يحدّث Trailmark تعليقًا واحدًا أدناه يبيّن ما تتعلّمه تاليًا ولماذا.\",\"tick\":\"ضع علامة في مربّع هنا، وسيضعها Trailmark في خريطة التعلّم أيضًا.\",\"review\":{\"zero\":\"تستحقّ المراجعة: {step}، أُنجزت قبل {days} يوم.\",\"one\":\"تستحقّ المراجعة: {step}، أُنجزت قبل يوم واحد.\",\"two\":\"تستحقّ المراجعة: {step}، أُنجزت قبل يومين.\",\"few\":\"تستحقّ المراجعة: {step}، أُنجزت قبل {days} أيام.\",\"many\":\"تستحقّ المراجعة: {step}، أُنجزت قبل {days} يومًا.\",\"other\":\"تستحقّ المراجعة: {step}، أُنجزت قبل {days} يوم.\"},\"parked\":\"مؤجّلة\",\"parked.until\":\"مؤجّلة حتى: {when}\",\"blocked.needs\":\"يلزم أولًا: {steps}\",\"blocked.gate\":\"تُفتح حين تصل مرحلة {stage} إلى {percent}\",\"blocked.parent\":\"عدد الخطوات المتبقية بداخلها: {count}\",\"beaten.pinned\":\"خطوة أخرى مثبّتة\",\"beaten.due\":\"خطوة أخرى موعدها أقرب\",\"beaten.wip\":\"هناك خطوات بدأتها، أكملها أولًا\",\"beaten.goal\":\"خطوة أخرى تخدم الهدف\",\"beaten.doing\":\"سبق أن بدأت خطوة أخرى\",\"beaten.ahead\":\"وصلت الآن إلى خطوة أخرى\",\"beaten.stage\":\"خطوة أخرى في مرحلة أسبق\",\"beaten.required\":\"هذه الخطوة اختيارية\",\"beaten.priority\":\"خطوة أخرى أولويتها أعلى\",\"beaten.order\":\"خطوة أخرى مكتوبة قبلها\",\"reason.pinned\":\"هذه الخطوة مثبّتة في الأعلى.\",\"reason.pinnedFor\":\"الخطوة {step} مثبّتة في الأعلى، وهذه الخطوة لازمة لها.\",\"reason.due.today\":\"موعدها اليوم، {day}.\",\"reason.due.tomorrow\":\"موعدها غدًا، {day}.\",\"reason.due.yesterday\":\"فات موعدها أمس، {day}.\",\"reason.due.ahead\":{\"zero\":\"موعدها بعد {days} يوم، في {day}.\",\"one\":\"موعدها بعد {days} يوم، في {day}.\",\"two\":\"موعدها بعد يومين، في {day}.\",\"few\":\"موعدها بعد {days} أيام، في {day}.\",\"many\":\"موعدها بعد {days} يومًا، في {day}.\",\"other\":\"موعدها بعد {days} يوم، في {day}.\"},\"reason.due.over\":{\"zero\":\"فات موعدها منذ {days} يوم، في {day}.\",\"one\":\"فات موعدها منذ {days} يوم، في {day}.\",\"two\":\"فات موعدها منذ يومين، في {day}.\",\"few\":\"فات موعدها منذ {days} أيام، في {day}.\",\"many\":\"فات موعدها منذ {days} يومًا، في {day}.\",\"other\":\"فات موعدها منذ {days} يوم، في {day}.\"},\"reason.neededFor\":\"(لازمة لخطوة {step})\",\"reason.wip\":\"عدد الخطوات التي بدأتها: {count}. أكمل واحدة قبل أن تبدأ غيرها.\",\"reason.goal\":\"تخدم هدفك {goal}.\",\"reason.doing\":\"سبق أن بدأتها.\",\"reason.stage\":\"ترتيب {stage} أسبق في الخطة.\",\"reason.required\":\"هي إلزامية وليست اختيارية.\",\"reason.priority.highest\":\"أولويتها هي الأعلى.\",\"reason.priority.high\":\"أولويتها عالية.\",\"reason.priority.medium\":\"أولويتها متوسطة.\",\"reason.priority.none\":\"هناك خطوات أخرى أولويتها أدنى.\",\"reason.priority.low\":\"هناك خطوات أخرى أولويتها أدنى من ذلك.\",\"reason.priority.lowest\":\"أولويتها هي الأدنى.\",\"reason.order\":\"هي الخطوة التالية في خريطتك.\",\"reason.ahead\":\"إلى هنا وصلت في خريطتك.\",\"reason.only\":\"هي الخطوة الوحيدة الممكنة الآن.\",\"reason.woken.step\":\"أجّلتها حتى {when}، وقد تمّ ذلك.\",\"reason.woken.option\":\"أجّلتها حتى {when}، وقد حان وقتها.\",\"reason.woken.goal\":\"أجّلتها حتى {when}، لكن هدفك يحتاج إليها الآن.\",\"reason.woken.mark\":\"أجّلتها من قبل، لكن هدفك يحتاج إليها الآن.\",\"reason.needs\":\"أنجزت ما تحتاج إليه: {steps}.\",\"reason.why\":\"ملاحظتك: {note}\",\"reason.unlocks\":\"تفتح الطريق إلى {steps}.\",\"card.title\":\"خطة تعلّمي\",\"card.finished\":{\"zero\":\"لم تكتمل أي مرحلة\",\"one\":\"اكتملت مرحلة واحدة\",\"two\":\"اكتملت مرحلتان\",\"few\":\"اكتملت {count} مراحل\",\"many\":\"اكتملت {count} مرحلة\",\"other\":\"اكتملت {count} مرحلة\"},\"card.ahead\":{\"zero\":\"لا مراحل أخرى أمامك\",\"one\":\"مرحلة واحدة أخرى أمامك\",\"two\":\"مرحلتان أخريان أمامك\",\"few\":\"{count} مراحل أخرى أمامك\",\"many\":\"{count} مرحلة أخرى أمامك\",\"other\":\"{count} مرحلة أخرى أمامك\"},\"card.weeks\":{\"zero\":\"لا خطوات في 26 أسبوعًا\",\"one\":\"خطوة واحدة في 26 أسبوعًا\",\"two\":\"خطوتان في 26 أسبوعًا\",\"few\":\"{count} خطوات في 26 أسبوعًا\",\"many\":\"{count} خطوة في 26 أسبوعًا\",\"other\":\"{count} خطوة في 26 أسبوعًا\"},\"card.summit\":\"بلغت القمّة. تهانينا!\",\"reason.first\":\"هي الخطوة الأولى في خطتك.\",\"reason.outcome\":\"هذه نتيجة تصل إليها بالعمل؛ أما العمل نفسه فبلا مربعات في {parts}.\",\"reason.begins\":\"هي الخطوة الأولى في {stage}.\",\"reason.after\":\"تأتي بعد {step} التي أنجزتها.\",\"reason.finishes\":\"بها تكتمل {stage}.\",\"reason.left\":\"الخطوات المتبقية في {stage}: {count}.\",\"reason.follows\":\"أنجزت الخطوة التي قبلها، {step} ({done} من {total}).\",\"reason.opens\":\"انتهيت من {before}، وبهذه الخطوة تبدأ {stage}.\",\"reason.nearGoal\":\"الخطوات المتبقية حتى هدفك {goal}: {count}.\",\"reason.unlocksMore\":\"تفتح الطريق إلى {steps}، ثم خطوات أخرى عددها {count}.\",\"reason.inside\":\"أُنجزت كل الخطوات بداخلها ({count}): ضع علامة عليها إن وافقت.\",\"reason.passedOver\":\"تخطّيتها، وعدد الخطوات التي أنجزتها بعدها {count}. عُد إليها الآن.\",\"reason.passedOver.since\":\"تخطّيتها (منذ {day})، وعدد الخطوات التي أنجزتها بعدها {count}. عُد إليها الآن.\",\"reason.stale\":\"بدأتها في {day} وما زالت مفتوحة.\",\"reason.woken.need\":\"أجّلتها حتى {when}، لكن {step} تحتاج إليها الآن.\",\"reason.woken.needMark\":\"أجّلتها من قبل، لكن {step} تحتاج إليها الآن.\",\"placeholder\":\"ليس لها عنوان بعد\",\"unheard.goal\":\"لا توجد خريطة تذكر ما يتطلبه {goal}. اكتب {line} في مقدمة الخريطة التي تؤدي إليه.\",\"unheard.when\":\"لا توجد خطوة تنتظر {when}.\",\"state.unread\":\"كل الخطوات المحسوبة منجزة، لكن بعض الأسطر التي تشبه الخطوات غير محسوبة.\",\"name.general\":\"وثائق لخريطة التعلّم كلها\",\"calendar.now\":\"بحسب الخطة، الآن وقت {stage}.\",\"calendar.over\":\"بحسب الخطة، كان آخر يوم لـ{stage} هو {day}.\",\"reason.said\":\"خطتك نفسها تذكر أنها الخطوة التالية.\",\"beaten.said\":\"الخطة نفسها تذكر خطوة أخرى على أنها التالية\",\"plan\":\"# خارطة تعلّمي\\n\\nاجعل هذه الخطة خطتك: العنوان مرحلة، والسطر الذي فيه مربع خطوة.\\n\\n## البداية\\n\\n- [x] اختيار ما أريد تعلّمه\\n- [ ] إيجاد كتاب جيد أو دورة جيدة\\n- [ ] قضاء الساعة الأولى في التعلّم\\n\\n## التطبيق\\n\\n- [ ] صنع شيء صغير\\n- [ ] عرضه على شخص ما\\n\\n## لاحقًا\\n\\n- [ ] التعمّق أكثر <!-- when: لم يعد الشيء الصغير كافيًا -->\\n\",\"news.opened\":\"أتاح ذلك {steps}.\",\"news.finished\":\"اكتملت مرحلة {stage}. أحسنت!\",\"pace.needed\":\"موعد {goal} هو {day}؛ المطلوب أسبوعيًا: {needed}.\",\"pace.is\":\"وتيرتك الأسبوعية: {pace}.\"}}");
// src/locales/de.json
var de_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"de\",\"rtl\":false,\"read\":{\"done\":[\"erledigt\",\"fertig\",\"abgeschlossen\",\"gelernt\",\"beendet\",\"gemeistert\",\"bestanden\",\"gekonnt\"],\"doing\":[\"in arbeit\",\"in bearbeitung\",\"läuft\",\"begonnen\",\"angefangen\",\"teilweise\",\"teilweise erledigt\",\"laufend\",\"in wiederholung\"],\"todo\":[\"offen\",\"zu erledigen\",\"nicht begonnen\",\"noch nicht begonnen\",\"ausstehend\",\"geplant\",\"noch offen\",\"zu tun\",\"anstehend\"],\"dropped\":[\"abgebrochen\",\"gestrichen\",\"übersprungen\",\"entfällt\",\"verworfen\",\"ausgelassen\"],\"parked\":[\"zurückgestellt\",\"pausiert\",\"später\",\"verschoben\",\"auf eis\"],\"yes\":[\"ja\"],\"no\":[\"nein\"],\"statusColumn\":[\"status\",\"stand\",\"fortschritt\",\"zustand\",\"erledigt\",\"erledigt?\",\"fertig\",\"fertig?\",\"lernstand\",\"projektstatus\",\"bearbeitungsstatus\"],\"statusNoun\":[\"status\",\"fortschritt\"],\"dueColumn\":[\"frist\"],\"doneColumn\":[\"datum\"],\"estimateColumn\":[\"zeit\",\"dauer\",\"aufwand\"],\"priorityColumn\":[\"priorität\",\"prio\"],\"noteColumn\":[\"notizen\",\"bemerkung\",\"anmerkungen\"],\"totals\":[\"gesamt\",\"summe\",\"insgesamt\",\"ziel\",\"soll\"],\"priority\":{\"high\":[\"hoch\"],\"medium\":[\"mittel\"],\"low\":[\"niedrig\"]},\"optional\":[\"optional\",\"freiwillig\",\"wahlweise\",\"optionale aufgaben\",\"optionale aufgabe\",\"optionale themen\",\"optionale übungen\",\"optionale projekte\",\"optionale inhalte\",\"freiwillige aufgaben\",\"freiwillige übungen\",\"zusatzaufgaben\",\"zusatzaufgabe\",\"zusatzübungen\",\"bonusaufgaben\",\"bonusaufgabe\",\"bonus\",\"nicht erforderlich\"],\"deferral\":[\"bei bedarf\",\"wenn nötig\",\"falls nötig\",\"wenn gebraucht\"],\"resources\":[\"ressourcen\",\"dokumentation\",\"tutorial\",\"tutorials\",\"lektüre\",\"literatur\",\"referenzen\",\"bücher\",\"materialien\",\"material\",\"kurse\",\"links\",\"quellen\",\"unterlagen\"],\"readingOrder\":[\"dokumentation\",\"lesereihenfolge\"],\"optionalPart\":[\"das ist optional\",\"dieser teil ist optional\",\"dieser abschnitt ist optional\",\"dieses kapitel ist optional\",\"dieses modul ist optional\",\"alles hier ist optional\",\"alles ab hier ist optional\",\"das folgende ist optional\",\"der rest ist optional\",\"das ist freiwillig\",\"dieser teil ist freiwillig\",\"dieser abschnitt ist freiwillig\",\"dieses kapitel ist freiwillig\",\"dieses modul ist freiwillig\",\"alles hier ist freiwillig\",\"alles ab hier ist freiwillig\",\"das folgende ist freiwillig\",\"der rest ist freiwillig\",\"diese aufgaben sind optional\",\"diese aufgaben sind freiwillig\",\"diese themen sind optional\",\"nicht erforderlich\"],\"nextLabel\":[\"weiter mit\",\"als nächstes\",\"nächster schritt\",\"nächste schritte\",\"nächstes thema\",\"nächste lektion\",\"aktuelle woche\",\"aktuelle phase\",\"aktuelle etappe\",\"aktuelles modul\",\"aktuelles thema\",\"aktuelles kapitel\",\"aktueller stand\"],\"nextPart\":[\"nächste aktion\",\"nächste aktionen\",\"jetzt dran\",\"als nächstes dran\",\"aktuelle aufgabe\",\"aktueller fokus\"],\"prerequisites\":[\"voraussetzungen\",\"voraussetzung\",\"vorkenntnisse\",\"setzt voraus\"],\"goal\":[\"ziel\",\"lernziel\",\"mein ziel\"],\"outcomes\":[\"* meilensteine\",\"* meilenstein\",\"* lernziele\",\"* ergebnisse\",\"* checkliste\",\"* abschlusscheck\",\"* selbsttest\",\"* erfolgskriterien\",\"* abschluss-checkliste\",\"checkliste vor *\",\"* abnahmekriterien\",\"* definition of done\",\"* kontrollfragen\",\"ich kann *\",\"* erfolgskontrolle\",\"* vorlieben\",\"lernstil\",\"mein lernstil\",\"über mich\",\"* kompetenzmatrix\",\"ziele der *\",\"ziele für *\",\"lernziele der *\",\"lernziele für *\"],\"usage\":[\"benutzung\",\"verwendung\",\"so benutzt du\",\"anleitung\",\"legende\",\"so funktioniert es\",\"wie man dies hier\",\"so geht es\",\"nutzung\"],\"asides\":[\"tipps\",\"lerntipps\",\"regeln\",\"spielregeln\",\"lernregeln\",\"hinweise\",\"ratschläge\",\"häufige fragen\",\"faq\",\"inhaltsverzeichnis\",\"tipps für\",\"regeln für\"],\"finished\":[\"abgeschlossene\",\"abgeschlossenen\",\"erledigte\",\"erledigten\",\"gelesene\",\"bestandene\"],\"putOff\":[\"wenn {when}, lerne {step}\",\"wenn {when}, lern {step}\",\"sobald {when}, lerne {step}\",\"lerne {step}, wenn du {when} brauchst\"],\"units\":[\"h\",\"std\",\"stunde\",\"stunden\",\"min\",\"minute\",\"minuten\",\"tag\",\"tage\",\"woche\",\"wochen\",\"monat\",\"monate\"],\"functionWords\":[\"und\",\"der\",\"das\",\"die\",\"ist\",\"auch\",\"für\",\"von\",\"zu\",\"den\",\"ein\",\"eine\",\"im\",\"auf\",\"nicht\",\"des\",\"zum\",\"wie\",\"oder\",\"sie\",\"dem\",\"mit\",\"sich\",\"bei\",\"nach\",\"aus\",\"wird\",\"werden\",\"ich\",\"du\",\"mein\",\"meine\",\"kann\",\"einen\",\"einer\",\"zur\",\"über\",\"durch\",\"noch\",\"nur\",\"als\",\"wenn\",\"sind\",\"bis\",\"vom\",\"in\"],\"letters\":\"äöüß\",\"fileNames\":[\"Lernplan\"]},\"write\":{\"quote\":\"„{text}“\",\"quote.inner\":\"‚{text}‘\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}\xA0%\",\"theDay\":\"{day}\",\"name.stage\":\"Abschnitt\",\"name.roadmap\":\"Lernplan\",\"name.progress\":\"Fortschritt\",\"name.steps\":\"Schritte\",\"name.goal\":\"Ziel\",\"name.next\":\"Als Nächstes\",\"name.first\":\"Beginne mit\",\"name.check\":\"Abhaken, sobald es stimmt\",\"name.work\":\"Arbeite durch\",\"name.because\":\"Warum dieser Schritt\",\"name.after\":\"Danach\",\"name.alternative\":\"Oder stattdessen\",\"name.read\":\"Lesestoff\",\"name.prerequisites\":\"Voraussetzungen\",\"name.others\":\"Warum nicht die anderen\",\"name.all\":\"Alle Abschnitte\",\"name.total\":\"Gesamt\",\"name.done\":\"erledigt\",\"name.doing\":\"begonnen\",\"name.todo\":\"offen\",\"name.pace\":\"Tempo in Schritten pro Woche\",\"name.lastDone\":\"Zuletzt erledigt\",\"history.forecast\":\"In diesem Tempo sind alle offenen Schritte zwischen {from} und {to} erledigt.\",\"count.overall\":{\"by\":\"total\",\"one\":\"{done} von {total} Schritt erledigt\",\"other\":\"{done} von {total} Schritten erledigt\"},\"count.doing\":\"{count} begonnen\",\"count.parked\":\"{count} zurückgestellt\",\"count.blocked\":{\"one\":\"{count} wartet\",\"other\":\"{count} warten\"},\"count.more\":{\"one\":\"{count} weiterer\",\"other\":\"{count} weitere\"},\"count.unread\":\"noch {count} zum Lesen\",\"count.problems\":{\"one\":\"{count} Problem\",\"other\":\"{count} Probleme\"},\"state.done\":\"Alles erledigt. Gut gemacht!\",\"state.dropped\":\"Kein Schritt ist mehr offen: Alle wurden gestrichen.\",\"state.empty\":\"Noch keine Schritte. So schreibst du einen\",\"state.example\":\"Mein erstes Thema\",\"state.parked\":\"Alle offenen Schritte sind zurückgestellt. Nimm einen wieder auf, wenn seine Zeit gekommen ist.\",\"state.waiting\":\"Alle offenen Schritte sind zurückgestellt oder warten auf einen zurückgestellten. Nimm einen wieder auf, wenn seine Zeit gekommen ist.\",\"state.untitled\":\"Übrig sind nur Schritte ohne Titel. Schreib in jeden, was zu lernen ist.\",\"state.untitledToo\":\"Übrig sind nur zurückgestellte Schritte und Schritte ohne Titel.\",\"state.blocked\":\"Alle offenen Schritte warten auf andere. Sieh nach, was sie voraussetzen.\",\"issue.title\":\"Was du als Nächstes lernst\",\"issue.body\":\"Der Kommentar unten zeigt immer, was du als Nächstes lernst und warum.\",\"tick\":\"Hake hier ein Kästchen ab, und Trailmark hakt es im Lernplan ab.\",\"review\":{\"one\":\"Einen zweiten Blick wert: {step}, erledigt vor {days} Tag.\",\"other\":\"Einen zweiten Blick wert: {step}, erledigt vor {days} Tagen.\"},\"parked\":\"zurückgestellt\",\"parked.until\":\"zurückgestellt bis: {when}\",\"blocked.needs\":\"setzt {steps} voraus\",\"blocked.gate\":\"wird freigeschaltet, sobald {stage} {percent} erreicht\",\"blocked.parent\":{\"one\":\"darin ist noch {count} Schritt offen\",\"other\":\"darin sind noch {count} Schritte offen\"},\"beaten.pinned\":\"ein anderer Schritt ist angeheftet\",\"beaten.due\":\"ein anderer Schritt ist früher fällig\",\"beaten.wip\":\"du hast schon mehrere Schritte angefangen\",\"beaten.goal\":\"ein anderer Schritt bringt dich dem Ziel näher\",\"beaten.doing\":\"ein anderer Schritt ist schon begonnen\",\"beaten.ahead\":\"du stehst gerade bei einem anderen Schritt\",\"beaten.stage\":\"ein anderer Schritt steht in einem früheren Abschnitt\",\"beaten.required\":\"dieser Schritt ist optional\",\"beaten.priority\":\"ein anderer Schritt hat eine höhere Priorität\",\"beaten.order\":\"ein anderer Schritt steht davor\",\"reason.pinned\":\"Du hast ihn oben angeheftet.\",\"reason.pinnedFor\":\"Du hast {step} oben angeheftet, und dafür ist dieser Schritt nötig.\",\"reason.due.today\":\"Er ist heute fällig, am {day}.\",\"reason.due.tomorrow\":\"Er ist morgen fällig, am {day}.\",\"reason.due.yesterday\":\"Er war gestern fällig, am {day}.\",\"reason.due.ahead\":\"Er ist in {days} Tagen fällig, am {day}.\",\"reason.due.over\":\"Er war vor {days} Tagen fällig, am {day}.\",\"reason.neededFor\":\"(nötig für {step})\",\"reason.wip\":{\"one\":\"{count} Schritt ist begonnen; beende ihn, bevor du einen neuen anfängst.\",\"other\":\"{count} Schritte sind begonnen; beende einen, bevor du einen neuen anfängst.\"},\"reason.goal\":\"Er bringt dich deinem Ziel {goal} näher.\",\"reason.doing\":\"Du hast ihn schon begonnen.\",\"reason.stage\":\"Er gehört zu {stage}, und das kommt im Lernplan früher.\",\"reason.required\":\"Er ist Pflicht und nicht optional.\",\"reason.priority.highest\":\"Er hat die höchste Priorität.\",\"reason.priority.high\":\"Er hat eine hohe Priorität.\",\"reason.priority.medium\":\"Er hat eine mittlere Priorität.\",\"reason.priority.none\":\"Andere Schritte haben eine niedrigere Priorität.\",\"reason.priority.low\":\"Andere Schritte haben eine noch niedrigere Priorität.\",\"reason.priority.lowest\":\"Er hat die niedrigste Priorität.\",\"reason.order\":\"Er ist der nächste in deinem Lernplan.\",\"reason.ahead\":\"Hier stehst du gerade in deinem Lernplan.\",\"reason.only\":\"Es ist der einzige Schritt, der jetzt möglich ist.\",\"reason.woken.step\":\"Du hast ihn bis {when} zurückgestellt, und das ist jetzt erledigt.\",\"reason.woken.option\":\"Du hast ihn bis {when} zurückgestellt, und jetzt ist es so weit.\",\"reason.woken.goal\":\"Du hast ihn bis {when} zurückgestellt, aber für dein Ziel brauchst du ihn jetzt.\",\"reason.woken.mark\":\"Du hast ihn zurückgestellt, aber für dein Ziel brauchst du ihn jetzt.\",\"reason.needs\":\"Was er voraussetzt, hast du erledigt: {steps}.\",\"reason.why\":\"Deine Notiz: {note}\",\"reason.unlocks\":\"Er macht den Weg frei für {steps}.\",\"card.title\":\"Mein Lernplan\",\"card.finished\":{\"one\":\"{count} Abschnitt abgeschlossen\",\"other\":\"{count} Abschnitte abgeschlossen\"},\"card.ahead\":{\"one\":\"Noch {count} Abschnitt vor dir\",\"other\":\"Noch {count} Abschnitte vor dir\"},\"card.weeks\":{\"one\":\"{count} Schritt in 26 Wochen\",\"other\":\"{count} Schritte in 26 Wochen\"},\"card.summit\":\"Gipfel erreicht. Glückwunsch!\",\"reason.first\":\"Er ist der erste Schritt deines Lernplans.\",\"reason.outcome\":\"Das ist ein Ergebnis; die Arbeit dafür steht ohne Kästchen in {parts}.\",\"reason.begins\":\"Damit beginnt {stage}.\",\"reason.after\":\"Es kommt nach {step}, was du schon erledigt hast.\",\"reason.finishes\":\"Mit ihm ist {stage} abgeschlossen.\",\"reason.left\":{\"one\":\"In {stage} fehlt noch {count} Schritt.\",\"other\":\"In {stage} fehlen noch {count} Schritte.\"},\"reason.follows\":\"Den Schritt davor, {step}, hast du geschafft ({done} von {total}).\",\"reason.opens\":\"{before} ist geschafft, jetzt beginnt {stage}.\",\"reason.nearGoal\":{\"one\":\"Noch {count} Schritt bis zu deinem Ziel {goal}.\",\"other\":\"Noch {count} Schritte bis zu deinem Ziel {goal}.\"},\"reason.unlocksMore\":{\"one\":\"Er macht den Weg frei für {steps} und danach für {count} weiteren Schritt.\",\"other\":\"Er macht den Weg frei für {steps} und danach für {count} weitere Schritte.\"},\"reason.inside\":{\"one\":\"Alles darin ist erledigt ({count} Schritt): Hake ihn ab, wenn du einverstanden bist.\",\"other\":\"Alles darin ist erledigt ({count} Schritte): Hake ihn ab, wenn du einverstanden bist.\"},\"reason.passedOver\":{\"one\":\"Du hast ihn übersprungen und danach schon {count} Schritt erledigt. Hol ihn jetzt nach.\",\"other\":\"Du hast ihn übersprungen und danach schon {count} Schritte erledigt. Hol ihn jetzt nach.\"},\"reason.passedOver.since\":{\"one\":\"Du hast ihn übersprungen (seit dem {day}) und danach schon {count} Schritt erledigt. Hol ihn jetzt nach.\",\"other\":\"Du hast ihn übersprungen (seit dem {day}) und danach schon {count} Schritte erledigt. Hol ihn jetzt nach.\"},\"reason.stale\":\"Du hast ihn am {day} angefangen, und er ist noch offen.\",\"reason.woken.need\":\"Du hast ihn bis {when} zurückgestellt, aber für {step} brauchst du ihn jetzt.\",\"reason.woken.needMark\":\"Du hast ihn zurückgestellt, aber für {step} brauchst du ihn jetzt.\",\"placeholder\":\"er hat noch keinen Titel\",\"unheard.goal\":\"Kein Lernplan sagt, was {goal} erfordert. Schreib {line} ins Front Matter des passenden Lernplans.\",\"unheard.when\":\"Kein Schritt wartet auf {when}.\",\"state.unread\":\"Alle gezählten Schritte sind erledigt, aber manche Zeilen, die wie Schritte aussehen, werden nicht gezählt.\",\"name.general\":\"Dokumentation zum ganzen Lernplan\",\"calendar.now\":\"Laut Plan ist jetzt {stage} dran.\",\"calendar.over\":\"{stage} war bis zum {day} geplant.\",\"reason.said\":\"Dein Plan nennt ihn selbst als nächsten.\",\"beaten.said\":\"der Plan selbst nennt einen anderen Schritt als nächsten\",\"plan\":\"# Mein Lernplan\\n\\nMach diesen Plan zu deinem: Eine Überschrift ist ein Abschnitt, eine Zeile mit Kästchen ein Schritt.\\n\\n## Anfang\\n\\n- [x] Aussuchen, was ich lernen will\\n- [ ] Ein gutes Buch oder einen guten Kurs finden\\n- [ ] Die erste Stunde damit verbringen\\n\\n## Übung\\n\\n- [ ] Etwas Kleines bauen\\n- [ ] Es jemandem zeigen\\n\\n## Später\\n\\n- [ ] Tiefer einsteigen <!-- when: das Kleine nicht mehr reicht -->\\n\",\"news.opened\":\"Damit ist der Weg frei für {steps}.\",\"news.finished\":\"{stage} ist abgeschlossen. Gut gemacht!\",\"pace.needed\":{\"by\":\"needed\",\"one\":\"{goal} ist am {day} fällig; dafür braucht es {needed} Schritt pro Woche.\",\"other\":\"{goal} ist am {day} fällig; dafür braucht es {needed} Schritte pro Woche.\"},\"pace.is\":\"Dein Tempo: {pace} pro Woche.\"}}");
// src/locales/en.json
var en_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"en\",\"rtl\":false,\"read\":{\"done\":[\"done\",\"complete\",\"completed\",\"finished\",\"learned\",\"learnt\",\"mastered\",\"passed\",\"solved\",\"closed\"],\"doing\":[\"in progress\",\"in-progress\",\"doing\",\"partial\",\"partially done\",\"partly done\",\"started\",\"ongoing\",\"wip\",\"learning\",\"studying\",\"current\",\"reviewing\",\"half done\",\"mostly done\",\"nearly done\",\"almost done\",\"active\"],\"todo\":[\"todo\",\"to do\",\"to-do\",\"not started\",\"not started yet\",\"not done\",\"not yet\",\"pending\",\"planned\",\"upcoming\",\"up next\",\"next\",\"open\",\"backlog\",\"incomplete\",\"queued\",\"future\",\"to read\",\"to watch\",\"to study\",\"want to read\"],\"dropped\":[\"skipped\",\"cancelled\",\"canceled\",\"dropped\",\"abandoned\",\"gave up\",\"n/a\",\"not applicable\"],\"parked\":[\"on hold\",\"deferred\",\"later\",\"paused\",\"postponed\",\"parked\"],\"yes\":[\"yes\"],\"no\":[\"no\"],\"statusColumn\":[\"status\",\"state\",\"progress\",\"done\",\"done?\",\"completed\",\"completed?\",\"complete\",\"complete?\",\"completion\"],\"statusNoun\":[\"status\",\"progress\"],\"dueColumn\":[\"due\",\"due date\",\"deadline\",\"target\",\"target date\"],\"doneColumn\":[\"date\",\"date completed\",\"completed on\",\"done on\",\"done\",\"completed\",\"finished on\",\"completion date\",\"finished\",\"end date\"],\"estimateColumn\":[\"est\",\"est.\",\"estimate\",\"estimated time\",\"time\",\"duration\",\"hours\",\"effort\"],\"priorityColumn\":[\"priority\",\"prio\"],\"noteColumn\":[\"note\",\"notes\",\"remark\",\"remarks\",\"comment\",\"comments\",\"link\",\"links\",\"evidence\",\"resource\",\"resources\"],\"totals\":[\"total\",\"totals\",\"sum\",\"grand total\",\"subtotal\",\"overall\",\"target\",\"goal\"],\"priority\":{\"highest\":[\"highest\",\"pinned\"],\"high\":[\"high\",\"p0\",\"p1\"],\"medium\":[\"medium\",\"p2\"],\"none\":[\"none\",\"normal\"],\"low\":[\"low\",\"p3\"],\"lowest\":[\"lowest\"]},\"optional\":[\"optional\",\"bonus\",\"extra\",\"nice to have\",\"stretch\",\"stretch goal\",\"stretch goals\",\"optional tasks\",\"optional task\",\"optional exercises\",\"optional exercise\",\"optional topics\",\"optional reading\",\"optional readings\",\"optional resources\",\"optional extras\",\"optional extra topics\",\"optional extra topics & resources\",\"optional projects\",\"optional project\",\"optional material\",\"optional challenges\",\"optional challenge\",\"optional work\",\"optional homework\",\"optional section\",\"optional steps\",\"optional modules\",\"bonus tasks\",\"bonus task\",\"bonus exercises\",\"bonus challenges\",\"bonus challenge\",\"bonus topics\",\"bonus projects\",\"bonus project\",\"bonus material\",\"extra tasks\",\"extra exercises\",\"extra topics\",\"extra challenges\",\"extra credit\",\"extra material\",\"extra reading\",\"stretch tasks\",\"stretch exercises\",\"not required\",\"not mandatory\"],\"deferral\":[\"when needed\",\"when necessary\",\"as needed\",\"if needed\",\"when i need\",\"when you need\",\"later, when\",\"deferred\",\"on demand\"],\"resources\":[\"resource\",\"resources\",\"documentation\",\"docs\",\"tutorial\",\"tutorials\",\"reading\",\"readings\",\"reading list\",\"reading order\",\"references\",\"books\",\"courses\",\"materials\",\"bibliography\",\"links\",\"further reading\"],\"readingOrder\":[\"documentation\",\"docs\",\"reading order\",\"read in this order\",\"in reading order\"],\"optionalPart\":[\"this is optional\",\"this section is optional\",\"this part is optional\",\"this week is optional\",\"this chapter is optional\",\"everything below is optional\",\"everything below this point is optional\",\"everything below this line is optional\",\"everything here is optional\",\"all of this is optional\",\"the following is optional\",\"the rest is optional\",\"it is optional\",\"these are optional\",\"these topics are optional\",\"these steps are optional\",\"these tasks are optional\",\"these exercises are optional\",\"these items are optional\",\"the following are optional\",\"all of these are optional\",\"the items below are optional\",\"they are optional\",\"optional\",\"not required\",\"this is not required\",\"these are not required\",\"none of this is required\",\"none of these are required\",\"this section is not required\",\"everything below is not required\"],\"nextLabel\":[\"next\",\"next step\",\"next steps\",\"next topic\",\"next lesson\",\"next task\",\"next session\",\"next stage\",\"next goal\",\"current week\",\"current day\",\"current phase\",\"current stage\",\"current module\",\"current topic\",\"current lesson\",\"current chapter\",\"current step\",\"currently on\",\"now on\",\"now learning\",\"currently learning\"],\"nextPart\":[\"next action\",\"next actions\",\"up next\",\"next up\",\"do next\",\"doing next\",\"current focus\",\"focus now\",\"current task\",\"what to do next\",\"what to learn next\"],\"prerequisites\":[\"prerequisites\",\"prerequisite\",\"requires\",\"required first\",\"depends on\"],\"goal\":[\"goal\",\"my goal\",\"objective\",\"aim\"],\"outcomes\":[\"* outcomes\",\"* milestones\",\"* milestone\",\"* checklist\",\"* self-check\",\"* self check\",\"* self-assessment\",\"* success criteria\",\"* completion criteria\",\"* deliverables\",\"* readiness\",\"* questionnaire\",\"* review questions\",\"* goals\",\"readiness *\",\"* exit criteria\",\"* acceptance criteria\",\"checklist before *\",\"* definition of done\",\"done when\",\"* success metrics\",\"* self-evaluation\",\"i can *\",\"i am able to *\",\"i understand *\",\"by the end *\",\"can you *\",\"* final check\",\"* exit check\",\"* checkpoint\",\"* checkpoints\",\"* key results\",\"preferred *\",\"* preferences\",\"learning style\",\"* my learning style\",\"how i learn best\",\"* learning challenges\",\"about me\",\"* skills matrix\",\"* competency matrix\",\"goals of *\",\"goals for *\",\"outcomes of *\",\"outcomes for *\",\"milestones of *\",\"milestones for *\"],\"usage\":[\"how to use\",\"how to use it\",\"how to use this\",\"how to use this plan\",\"how to use this roadmap\",\"how to use this guide\",\"usage\",\"legend\"],\"asides\":[\"tips\",\"study tips\",\"learning tips\",\"tips for success\",\"tips and tricks\",\"hints\",\"rules\",\"ground rules\",\"study rules\",\"my rules\",\"advice\",\"faq\",\"frequently asked questions\",\"notes\",\"general notes\",\"about\",\"license\",\"credits\",\"disclaimer\",\"contents\",\"table of contents\",\"toc\",\"quick navigation\",\"caption\",\"legend\",\"features\",\"tech stack\",\"project structure\",\"repository structure\",\"folder structure\",\"tips for\",\"rules of\",\"learning strategy\",\"study protocol\"],\"finished\":[\"completed\",\"finished\",\"already learned\",\"already read\"],\"putOff\":[\"when {when}, learn {step}\",\"when {when}, study {step}\",\"once {when}, learn {step}\",\"once {when}, study {step}\",\"learn {step} when you need {when}\",\"study {step} when you need {when}\"],\"units\":[\"h\",\"hr\",\"hrs\",\"hour\",\"hours\",\"min\",\"mins\",\"minute\",\"minutes\",\"d\",\"day\",\"days\",\"week\",\"weeks\",\"wk\",\"wks\",\"month\",\"months\"],\"functionWords\":[\"the\",\"of\",\"and\",\"to\",\"for\",\"with\",\"is\",\"are\",\"this\",\"that\",\"you\",\"from\",\"how\",\"it\",\"be\",\"by\",\"what\",\"your\",\"can\",\"will\",\"a\",\"an\",\"in\",\"on\",\"at\",\"as\",\"or\",\"not\",\"we\",\"have\",\"has\",\"if\",\"when\",\"about\",\"into\",\"i\",\"my\",\"do\",\"all\",\"more\",\"each\"],\"letters\":\"\",\"fileNames\":[\"ROADMAP\",\"STUDY_PLAN\",\"LEARNING_PATH\",\"LEARNING_ROADMAP\",\"PROGRESS\"]},\"write\":{\"quote\":\"“{text}”\",\"quote.inner\":\"‘{text}’\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"Stage\",\"name.roadmap\":\"Roadmap\",\"name.progress\":\"Progress\",\"name.steps\":\"Steps\",\"name.goal\":\"Goal\",\"name.next\":\"Next\",\"name.first\":\"Start with\",\"name.check\":\"Tick it once it’s true\",\"name.work\":\"Work through\",\"name.because\":\"Why this one\",\"name.after\":\"After that\",\"name.alternative\":\"Or instead\",\"name.read\":\"Resources\",\"name.prerequisites\":\"Prerequisites\",\"name.others\":\"Why not the others\",\"name.all\":\"All stages\",\"name.total\":\"Total\",\"name.done\":\"done\",\"name.doing\":\"in progress\",\"name.todo\":\"to do\",\"name.pace\":\"Pace, in steps a week\",\"name.lastDone\":\"Done last\",\"history.forecast\":\"At this pace, all open steps are done between {from} and {to}.\",\"count.overall\":{\"by\":\"total\",\"one\":\"{done} of {total} step done\",\"other\":\"{done} of {total} steps done\"},\"count.doing\":\"{count} in progress\",\"count.parked\":\"{count} parked\",\"count.blocked\":\"{count} blocked\",\"count.more\":\"{count} more\",\"count.unread\":{\"one\":\"{count} more resource\",\"other\":\"{count} more resources\"},\"count.problems\":{\"one\":\"{count} problem\",\"other\":\"{count} problems\"},\"state.done\":\"All steps complete. Congratulations!\",\"state.dropped\":\"Nothing to do: every step was dropped.\",\"state.empty\":\"No steps yet. Add one like this\",\"state.example\":\"My first topic\",\"state.parked\":\"Everything left is parked. Pick one up when the time comes.\",\"state.waiting\":\"Everything left is parked or waiting on a parked step. Pick one up when the time comes.\",\"state.untitled\":\"Only steps without a title are left. Write in each what to learn.\",\"state.untitledToo\":\"Only parked steps and steps without a title are left.\",\"state.blocked\":\"Every remaining step is blocked by another. Check what they need.\",\"issue.title\":\"What to learn next\",\"issue.body\":\"The comment below always shows what to learn next, and why.\",\"tick\":\"Check a box here and Trailmark checks it off in your roadmap.\",\"review\":{\"one\":\"Time to review: {step}, finished {days} day ago.\",\"other\":\"Time to review: {step}, finished {days} days ago.\"},\"parked\":\"parked\",\"parked.until\":\"parked until {when}\",\"blocked.needs\":\"needs {steps} first\",\"blocked.gate\":\"unlocks when {stage} reaches {percent}\",\"blocked.parent\":{\"one\":\"{count} sub-step still open\",\"other\":\"{count} sub-steps still open\"},\"beaten.pinned\":\"another step is pinned\",\"beaten.due\":\"another step is due sooner\",\"beaten.wip\":\"you already have several steps in progress\",\"beaten.goal\":\"another step serves the goal\",\"beaten.doing\":\"another step is already in progress\",\"beaten.ahead\":\"another step is where you are now\",\"beaten.stage\":\"another step is in an earlier stage\",\"beaten.required\":\"this one is optional\",\"beaten.priority\":\"another step has a higher priority\",\"beaten.order\":\"another step comes first in the roadmap\",\"reason.pinned\":\"You pinned it to the top.\",\"reason.pinnedFor\":\"You pinned {step} to the top, and it needs this step.\",\"reason.due.today\":\"It is due today, {day}.\",\"reason.due.tomorrow\":\"It is due tomorrow, {day}.\",\"reason.due.yesterday\":\"It was due yesterday, {day}.\",\"reason.due.ahead\":\"It is due in {days} days, on {day}.\",\"reason.due.over\":\"It was due {days} days ago, on {day}.\",\"reason.neededFor\":\"(needed for {step})\",\"reason.wip\":{\"one\":\"You have {count} step in progress; finish it before starting another.\",\"other\":\"You have {count} steps in progress; finish one before starting another.\"},\"reason.goal\":\"It brings you closer to your goal {goal}.\",\"reason.doing\":\"You’ve already started it.\",\"reason.stage\":\"It’s in {stage}, which comes earlier in your roadmap.\",\"reason.required\":\"It’s required; the others are optional.\",\"reason.priority.highest\":\"It has the highest priority.\",\"reason.priority.high\":\"It has a high priority.\",\"reason.priority.medium\":\"It has a medium priority.\",\"reason.priority.none\":\"Other steps have a lower priority.\",\"reason.priority.low\":\"Other steps have an even lower priority.\",\"reason.priority.lowest\":\"It has the lowest priority.\",\"reason.order\":\"It’s the next one in your roadmap.\",\"reason.ahead\":\"It’s where you are in your roadmap now.\",\"reason.only\":\"It’s the only step you can start right now.\",\"reason.woken.step\":\"You parked it until {when}, which is now done.\",\"reason.woken.option\":\"You parked it until {when}, and that time has come.\",\"reason.woken.goal\":\"You parked it until {when}, but your goal needs it now.\",\"reason.woken.mark\":\"You parked it, but your goal needs it now.\",\"reason.needs\":\"Its prerequisites are done: {steps}.\",\"reason.why\":\"Your own note: {note}\",\"reason.unlocks\":\"It unlocks {steps}.\",\"card.title\":\"My learning roadmap\",\"card.finished\":{\"one\":\"{count} stage complete\",\"other\":\"{count} stages complete\"},\"card.ahead\":{\"one\":\"{count} more stage ahead\",\"other\":\"{count} more stages ahead\"},\"card.weeks\":{\"one\":\"{count} step in the last 26 weeks\",\"other\":\"{count} steps in the last 26 weeks\"},\"card.summit\":\"Summit reached. Congratulations!\",\"reason.first\":\"It’s the first step of your plan.\",\"reason.outcome\":\"It says what should come of your work; the work itself is in {parts}, without boxes.\",\"reason.begins\":\"It’s the first step of {stage}.\",\"reason.after\":\"It comes after {step}, which you’ve finished.\",\"reason.finishes\":\"With it, {stage} is finished.\",\"reason.left\":{\"one\":\"{count} step is left in {stage}.\",\"other\":\"{count} steps are left in {stage}.\"},\"reason.follows\":\"You’ve finished {step}, the step before it ({done} of {total} done).\",\"reason.opens\":\"{before} is finished; this step opens {stage}.\",\"reason.nearGoal\":{\"one\":\"{count} step to your goal {goal}.\",\"other\":\"{count} steps to your goal {goal}.\"},\"reason.unlocksMore\":{\"one\":\"It unlocks {steps}, and {count} more step after that.\",\"other\":\"It unlocks {steps}, and {count} more steps after that.\"},\"reason.inside\":{\"one\":\"The {count} step inside it is done: tick it if you agree.\",\"other\":\"All {count} steps inside it are done: tick it if you agree.\"},\"reason.passedOver\":{\"one\":\"You skipped it and have done {count} step beyond it. Close the gap now.\",\"other\":\"You skipped it and have done {count} steps beyond it. Close the gap now.\"},\"reason.passedOver.since\":{\"one\":\"You skipped it (since {day}) and have done {count} step beyond it. Close the gap now.\",\"other\":\"You skipped it (since {day}) and have done {count} steps beyond it. Close the gap now.\"},\"reason.stale\":\"You started it on {day} and it’s still open.\",\"reason.woken.need\":\"You put it off until {when}, but {step} needs it now.\",\"reason.woken.needMark\":\"You put it off, but {step} needs it now.\",\"placeholder\":\"it has no title yet\",\"unheard.goal\":\"No roadmap says what {goal} takes. Write {line} in the front matter of the one that does.\",\"unheard.when\":\"No step is waiting for {when}.\",\"state.unread\":\"Every counted step is done, but some lines that look like steps are not counted.\",\"name.general\":\"Documentation for the whole roadmap\",\"calendar.now\":\"{stage} is planned for now.\",\"calendar.over\":\"{stage} was planned until {day}.\",\"reason.said\":\"Your plan itself names this as next.\",\"beaten.said\":\"the plan itself names another step as next\",\"plan\":\"# My learning roadmap\\n\\nMake this plan your own: a heading is a stage, and a line with a box is a step.\\n\\n## Begin\\n\\n- [x] Choose what to learn\\n- [ ] Find one good book or course\\n- [ ] Spend the first hour on it\\n\\n## Practise\\n\\n- [ ] Build something small\\n- [ ] Show it to somebody\\n\\n## Later\\n\\n- [ ] Go deeper <!-- when: the small thing is not enough -->\\n\",\"news.opened\":\"That unlocked {steps}.\",\"news.finished\":\"{stage} is finished. Well done!\",\"pace.needed\":{\"by\":\"needed\",\"one\":\"{goal} is due on {day}; that takes {needed} step a week.\",\"other\":\"{goal} is due on {day}; that takes {needed} steps a week.\"},\"pace.is\":\"Your pace is {pace} a week.\"}}");
// src/locales/es.json
var es_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"es\",\"rtl\":false,\"read\":{\"done\":[\"completado\",\"completada\",\"completo\",\"completa\",\"hecho\",\"hecha\",\"terminado\",\"terminada\",\"finalizado\",\"finalizada\",\"aprendido\",\"dominado\",\"listo\",\"lista\",\"aprobado\",\"aprobada\"],\"doing\":[\"en progreso\",\"en curso\",\"en proceso\",\"haciendo\",\"estudiando\",\"parcial\",\"parcialmente hecho\",\"iniciado\",\"empezado\",\"repasando\",\"cursando\"],\"todo\":[\"pendiente\",\"por hacer\",\"sin empezar\",\"sin iniciar\",\"no iniciado\",\"no iniciada\",\"no empezado\",\"no comenzado\",\"planificado\",\"planeado\",\"próximo\",\"futuro\",\"por empezar\"],\"dropped\":[\"cancelado\",\"cancelada\",\"omitido\",\"abandonado\",\"saltado\",\"no aplica\",\"descartado\"],\"parked\":[\"en espera\",\"aplazado\",\"pospuesto\",\"en pausa\",\"pausado\",\"más tarde\",\"luego\"],\"yes\":[\"sí\",\"si\"],\"no\":[\"no\"],\"statusColumn\":[\"estado\",\"progreso\",\"situación\",\"avance\",\"completado\",\"completado?\",\"hecho\",\"hecho?\",\"estatus\"],\"statusNoun\":[\"estado\",\"progreso\"],\"dueColumn\":[\"fecha límite\"],\"doneColumn\":[\"fecha\",\"fecha de finalización\"],\"estimateColumn\":[\"tiempo\",\"duración\"],\"priorityColumn\":[\"prioridad\"],\"noteColumn\":[\"notas\",\"enlace\"],\"totals\":[\"total\",\"suma\",\"objetivo\",\"meta\"],\"priority\":{\"high\":[\"alta\"],\"medium\":[\"media\"],\"low\":[\"baja\"]},\"optional\":[\"opcional\",\"extra\",\"tareas opcionales\",\"ejercicios opcionales\",\"temas opcionales\",\"lectura opcional\",\"lecturas opcionales\",\"contenido opcional\",\"proyectos opcionales\",\"retos opcionales\",\"material opcional\",\"tareas extra\",\"ejercicios extra\",\"retos extra\",\"no obligatorio\"],\"deferral\":[\"cuando sea necesario\",\"cuando haga falta\",\"si es necesario\",\"según necesidad\",\"cuando lo necesite\",\"bajo demanda\"],\"resources\":[\"recurso\",\"recursos\",\"documentación\",\"tutorial\",\"tutoriales\",\"lectura\",\"lecturas\",\"referencias\",\"libros\",\"materiales\",\"material\",\"bibliografía\",\"cursos\",\"enlaces\"],\"readingOrder\":[\"documentación\",\"orden de lectura\"],\"optionalPart\":[\"esto es opcional\",\"esta sección es opcional\",\"esta parte es opcional\",\"este módulo es opcional\",\"este capítulo es opcional\",\"todo lo que sigue es opcional\",\"el resto es opcional\",\"esto no es obligatorio\",\"esta sección no es obligatorio\",\"esta parte no es obligatorio\",\"este módulo no es obligatorio\",\"este capítulo no es obligatorio\",\"todo lo que sigue no es obligatorio\",\"el resto no es obligatorio\",\"estos temas son opcionales\",\"estas tareas son opcionales\",\"son opcionales\",\"es opcional\",\"no es obligatorio\",\"no son obligatorios\",\"no son obligatorias\"],\"nextLabel\":[\"siguiente\",\"próximo\",\"próximo paso\",\"próximos pasos\",\"siguiente paso\",\"siguientes pasos\",\"siguiente tema\",\"próxima lección\",\"semana actual\",\"fase actual\",\"etapa actual\",\"módulo actual\",\"día actual\",\"estudiando ahora\"],\"nextPart\":[\"próxima acción\",\"próximas acciones\",\"siguiente acción\",\"hacer ahora\",\"foco actual\",\"tarea actual\"],\"prerequisites\":[\"prerrequisitos\",\"prerrequisito\",\"requisitos previos\",\"requisitos\",\"depende de\"],\"goal\":[\"objetivo\",\"meta\",\"mi objetivo\"],\"outcomes\":[\"* hitos\",\"* resultados\",\"* objetivos\",\"* lista de verificación\",\"* autoevaluación\",\"* entregables\",\"* lista de verificación final\",\"* criterios de éxito\",\"* criterios de aceptación\",\"* criterios de salida\",\"puedo *\",\"soy capaz de *\",\"sé *\",\"* preferencias\",\"estilo de aprendizaje\",\"sobre mí\",\"* matriz de competencias\",\"objetivos de *\",\"objetivos del *\",\"objetivos para *\"],\"usage\":[\"cómo usar\",\"cómo usarlo\",\"cómo utilizar\",\"modo de uso\",\"uso\",\"leyenda\",\"cómo usar este plan\",\"como usar\",\"como usarlo\"],\"asides\":[\"consejos\",\"consejos de estudio\",\"reglas\",\"normas\",\"notas\",\"preguntas frecuentes\",\"índice\",\"tabla de contenidos\",\"consejos para\",\"reglas de\"],\"finished\":[\"completados\",\"completadas\",\"terminados\",\"terminadas\",\"finalizados\",\"finalizadas\",\"aprobados\",\"aprobadas\"],\"putOff\":[\"cuando {when}, aprende {step}\",\"cuando {when}, aprenda {step}\",\"cuando {when}, estudia {step}\"],\"units\":[\"h\",\"hora\",\"horas\",\"min\",\"minuto\",\"minutos\",\"día\",\"días\",\"semana\",\"semanas\",\"mes\",\"meses\"],\"functionWords\":[\"de\",\"que\",\"para\",\"con\",\"una\",\"un\",\"los\",\"las\",\"del\",\"el\",\"la\",\"lo\",\"como\",\"por\",\"más\",\"es\",\"se\",\"al\",\"sobre\",\"qué\",\"en\",\"y\",\"o\",\"su\",\"sus\",\"este\",\"esta\",\"cómo\",\"cuando\",\"también\",\"muy\",\"sin\",\"entre\",\"pero\",\"hasta\",\"cada\",\"mi\",\"a\"],\"letters\":\"áéíñóúü\",\"fileNames\":[\"PLAN_DE_ESTUDIO\"]},\"write\":{\"quote\":\"«{text}»\",\"quote.inner\":\"“{text}”\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}\xA0%\",\"theDay\":\"{day}\",\"name.stage\":\"Etapa\",\"name.roadmap\":\"Hoja de ruta\",\"name.progress\":\"Progreso\",\"name.steps\":\"Pasos\",\"name.goal\":\"Objetivo\",\"name.next\":\"Siguiente\",\"name.first\":\"Empieza por\",\"name.check\":\"Márcalo cuando se cumpla\",\"name.work\":\"Estudia\",\"name.because\":\"Por qué este paso\",\"name.after\":\"Después\",\"name.alternative\":\"O, en su lugar\",\"name.read\":\"Recursos\",\"name.prerequisites\":\"Requisitos previos\",\"name.others\":\"Por qué no los demás\",\"name.all\":\"Todas las etapas\",\"name.total\":\"Total\",\"name.done\":\"completado\",\"name.doing\":\"en curso\",\"name.todo\":\"pendiente\",\"name.pace\":\"Ritmo, en pasos por semana\",\"name.lastDone\":\"Últimos completados\",\"history.forecast\":\"A este ritmo, todos los pasos pendientes se completarán entre el {from} y el {to}.\",\"count.overall\":{\"by\":\"total\",\"one\":\"{done} de {total} paso completado\",\"other\":\"{done} de {total} pasos completados\"},\"count.doing\":\"{count} en curso\",\"count.parked\":{\"one\":\"{count} aplazado\",\"other\":\"{count} aplazados\"},\"count.blocked\":\"{count} en espera\",\"count.more\":\"{count} más\",\"count.unread\":{\"one\":\"{count} recurso más\",\"other\":\"{count} recursos más\"},\"count.problems\":{\"one\":\"{count} problema\",\"other\":\"{count} problemas\"},\"state.done\":\"Todo completado. ¡Felicidades!\",\"state.dropped\":\"No queda ningún paso por hacer: todos se descartaron.\",\"state.empty\":\"Todavía no hay ningún paso. Escribe uno así\",\"state.example\":\"Mi primer tema\",\"state.parked\":\"Todos los pasos pendientes están aplazados. Retoma uno cuando llegue su momento.\",\"state.waiting\":\"Todos los pasos pendientes están aplazados o dependen de uno aplazado. Retoma uno cuando llegue su momento.\",\"state.untitled\":\"Solo quedan pasos sin título. Escribe en cada uno qué hay que aprender.\",\"state.untitledToo\":\"Solo quedan pasos aplazados y pasos sin título.\",\"state.blocked\":\"Todos los pasos pendientes dependen de otro. Mira qué necesitan.\",\"issue.title\":\"Qué aprender ahora\",\"issue.body\":\"Trailmark mantiene un comentario abajo: dice qué aprender ahora y por qué.\",\"tick\":\"Marca una casilla aquí y Trailmark la marcará en la ruta.\",\"review\":{\"one\":\"Vale la pena repasar: {step}, completado hace {days} día.\",\"other\":\"Vale la pena repasar: {step}, completado hace {days} días.\"},\"parked\":\"aplazado\",\"parked.until\":\"aplazado hasta: {when}\",\"blocked.needs\":\"primero hay que completar {steps}\",\"blocked.gate\":\"se abre cuando {stage} llega al {percent}\",\"blocked.parent\":{\"one\":\"aún queda {count} paso pendiente dentro\",\"other\":\"aún quedan {count} pasos pendientes dentro\"},\"beaten.pinned\":\"otro paso está fijado arriba\",\"beaten.due\":\"otro paso vence antes\",\"beaten.wip\":\"hay varios pasos en curso; termínalos primero\",\"beaten.goal\":\"otro paso contribuye al objetivo\",\"beaten.doing\":\"otro paso ya está empezado\",\"beaten.ahead\":\"ahora estás en otro paso\",\"beaten.stage\":\"otro paso está en una etapa anterior\",\"beaten.required\":\"este es opcional\",\"beaten.priority\":\"otro paso tiene más prioridad\",\"beaten.order\":\"otro paso está escrito antes\",\"reason.pinned\":\"Lo fijaste arriba.\",\"reason.pinnedFor\":\"Fijaste arriba {step}, y para eso hace falta este paso.\",\"reason.due.today\":\"Vence hoy, {day}.\",\"reason.due.tomorrow\":\"Vence mañana, {day}.\",\"reason.due.yesterday\":\"Venció ayer, {day}.\",\"reason.due.ahead\":\"Vence en {days} días, el {day}.\",\"reason.due.over\":\"Venció hace {days} días, el {day}.\",\"reason.neededFor\":\"(necesario para {step})\",\"reason.wip\":{\"one\":\"Hay {count} paso en curso: termínalo antes de empezar otro.\",\"other\":\"Hay {count} pasos en curso: termina uno antes de empezar otro.\"},\"reason.goal\":\"Contribuye a tu objetivo {goal}.\",\"reason.doing\":\"Ya lo has empezado.\",\"reason.stage\":\"{stage} va antes en la hoja de ruta.\",\"reason.required\":\"Es obligatorio, no opcional.\",\"reason.priority.highest\":\"Tiene la prioridad más alta.\",\"reason.priority.high\":\"Tiene prioridad alta.\",\"reason.priority.medium\":\"Tiene prioridad media.\",\"reason.priority.none\":\"Otros pasos tienen menos prioridad.\",\"reason.priority.low\":\"Otros pasos tienen aún menos prioridad.\",\"reason.priority.lowest\":\"Tiene la prioridad más baja.\",\"reason.order\":\"Es el siguiente de tu hoja de ruta.\",\"reason.ahead\":\"Es donde estás ahora en tu hoja de ruta.\",\"reason.only\":\"Es el único paso posible ahora.\",\"reason.woken.step\":\"Lo aplazaste hasta {when}, y eso ya está completado.\",\"reason.woken.option\":\"Lo aplazaste hasta {when}, y ha llegado el momento.\",\"reason.woken.goal\":\"Lo aplazaste hasta {when}, pero tu objetivo lo necesita ahora.\",\"reason.woken.mark\":\"Lo aplazaste, pero tu objetivo lo necesita ahora.\",\"reason.needs\":\"Ya has completado lo que necesita: {steps}.\",\"reason.why\":\"Tu nota: {note}\",\"reason.unlocks\":\"Abre el camino a {steps}.\",\"card.title\":\"Mi hoja de ruta\",\"card.finished\":{\"one\":\"{count} etapa terminada\",\"other\":\"{count} etapas terminadas\"},\"card.ahead\":{\"one\":\"{count} etapa más por delante\",\"other\":\"{count} etapas más por delante\"},\"card.weeks\":{\"one\":\"{count} paso en 26 semanas\",\"other\":\"{count} pasos en 26 semanas\"},\"card.summit\":\"Cima alcanzada. ¡Enhorabuena!\",\"reason.first\":\"Es el primer paso de tu hoja de ruta.\",\"reason.outcome\":\"Es un resultado; el trabajo para lograrlo está en {parts}, sin casillas.\",\"reason.begins\":\"Es el primer paso de {stage}.\",\"reason.after\":\"Viene después de {step}, que ya terminaste.\",\"reason.finishes\":\"Con él se completa {stage}.\",\"reason.left\":{\"one\":\"Queda {count} paso en {stage}.\",\"other\":\"Quedan {count} pasos en {stage}.\"},\"reason.follows\":\"Ya has hecho el paso anterior, {step} ({done} de {total}).\",\"reason.opens\":\"Has terminado {before}; con este paso empieza {stage}.\",\"reason.nearGoal\":{\"one\":\"Falta {count} paso para tu objetivo {goal}.\",\"other\":\"Faltan {count} pasos para tu objetivo {goal}.\"},\"reason.unlocksMore\":{\"one\":\"Abre el camino a {steps} y después a {count} paso más.\",\"other\":\"Abre el camino a {steps} y después a {count} pasos más.\"},\"reason.inside\":{\"one\":\"Todo lo de dentro está completado ({count} paso): márcalo si estás de acuerdo.\",\"other\":\"Todo lo de dentro está completado ({count} pasos): márcalo si estás de acuerdo.\"},\"reason.passedOver\":{\"one\":\"Te lo saltaste y ya has hecho {count} paso posterior. Hazlo ahora.\",\"other\":\"Te lo saltaste y ya has hecho {count} pasos posteriores. Hazlo ahora.\"},\"reason.passedOver.since\":{\"one\":\"Te lo saltaste (desde el {day}) y ya has hecho {count} paso posterior. Hazlo ahora.\",\"other\":\"Te lo saltaste (desde el {day}) y ya has hecho {count} pasos posteriores. Hazlo ahora.\"},\"reason.stale\":\"Lo empezaste el {day} y sigue pendiente.\",\"reason.woken.need\":\"Lo aplazaste hasta {when}, pero {step} lo necesita ahora.\",\"reason.woken.needMark\":\"Lo aplazaste, pero {step} lo necesita ahora.\",\"placeholder\":\"todavía no tiene título\",\"unheard.goal\":\"Ninguna hoja de ruta dice qué requiere {goal}. Escribe {line} en el front matter de la que lo haga.\",\"unheard.when\":\"Ningún paso espera a {when}.\",\"state.unread\":\"Todos los pasos contados están hechos, pero algunas líneas que parecen pasos no se cuentan.\",\"name.general\":\"Documentación para toda la hoja de ruta\",\"calendar.now\":\"Según el plan, ahora toca {stage}.\",\"calendar.over\":\"Según el plan, {stage} duraba hasta el {day}.\",\"reason.said\":\"El propio plan dice que este es el siguiente.\",\"beaten.said\":\"el propio plan indica otro paso como siguiente\",\"plan\":\"# Mi hoja de ruta\\n\\nHaz tuyo este plan: un título es una etapa y una línea con casilla es un paso.\\n\\n## Comienzo\\n\\n- [x] Elegir qué aprender\\n- [ ] Encontrar un buen libro o curso\\n- [ ] Dedicarle la primera hora\\n\\n## Práctica\\n\\n- [ ] Construir algo pequeño\\n- [ ] Enseñárselo a alguien\\n\\n## Más adelante\\n\\n- [ ] Profundizar <!-- when: lo pequeño se quede corto -->\\n\",\"news.opened\":\"Con eso se abre el camino a {steps}.\",\"news.finished\":\"Has terminado {stage}. ¡Bien hecho!\",\"pace.needed\":{\"by\":\"needed\",\"one\":\"{goal} vence el {day}; hace falta {needed} paso por semana.\",\"other\":\"{goal} vence el {day}; hacen falta {needed} pasos por semana.\"},\"pace.is\":\"Tu ritmo es de {pace} por semana.\"}}");
// src/locales/fa.json
var fa_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"fa\",\"rtl\":true,\"read\":{\"done\":[\"انجام شد\",\"انجام شده\",\"کامل\",\"کامل شد\",\"تمام شد\",\"تمام\",\"یاد گرفته شده\",\"پایان یافته\"],\"doing\":[\"در حال انجام\",\"در حال یادگیری\",\"در جریان\",\"ناقص\",\"نیمه کاره\",\"تا حدی انجام شده\",\"شروع شده\"],\"todo\":[\"شروع نشده\",\"انجام نشده\",\"در انتظار\",\"برنامه ریزی شده\",\"برنامه‌ریزی شده\",\"باید انجام شود\",\"آینده\"],\"dropped\":[\"لغو شد\",\"لغو شده\",\"رد شده\",\"رها شده\",\"نامربوط\"],\"parked\":[\"به تعویق افتاده\",\"متوقف شده\",\"بعدا\",\"بعداً\",\"معلق\"],\"yes\":[\"بله\"],\"no\":[\"خیر\"],\"statusColumn\":[\"وضعیت\",\"پیشرفت\",\"حالت\",\"انجام شد\",\"انجام شد؟\"],\"statusNoun\":[\"وضعیت\"],\"dueColumn\":[\"مهلت\"],\"doneColumn\":[\"تاریخ\"],\"estimateColumn\":[\"مدت\"],\"priorityColumn\":[\"اولویت\"],\"noteColumn\":[\"یادداشت\"],\"totals\":[\"مجموع\",\"جمع\",\"کل\",\"هدف\"],\"priority\":{\"high\":[\"بالا\"],\"medium\":[\"متوسط\"],\"low\":[\"پایین\"]},\"optional\":[\"اختیاری\",\"تمرین‌های اختیاری\",\"کارهای اختیاری\",\"موضوعات اختیاری\",\"مطالعه اختیاری\",\"پروژه‌های اختیاری\",\"تمرین‌های اضافی\",\"غیر اجباری\"],\"deferral\":[\"در صورت نیاز\",\"هنگام نیاز\",\"اگر لازم شد\",\"وقتی لازم شد\"],\"resources\":[\"منابع\",\"منبع\",\"مستندات\",\"آموزش‌ها\",\"آموزشها\",\"مراجع\",\"کتاب‌ها\",\"کتابها\",\"مطالعه\",\"پیوندها\",\"لینک‌ها\",\"دوره‌ها\"],\"readingOrder\":[\"مستندات\",\"ترتیب مطالعه\"],\"optionalPart\":[\"این بخش اختیاری است\",\"این قسمت اختیاری است\",\"این موارد اختیاری هستند\",\"موارد زیر اختیاری هستند\",\"اجباری نیست\",\"اختیاری است\"],\"nextLabel\":[\"بعدی\",\"گام بعدی\",\"قدم بعدی\",\"گام‌های بعدی\",\"درس بعدی\",\"موضوع بعدی\",\"هفته جاری\",\"هفتهٔ جاری\",\"مرحله فعلی\",\"مرحلهٔ فعلی\",\"فاز فعلی\"],\"nextPart\":[\"کار بعدی\",\"اقدام بعدی\",\"کار فعلی\",\"تمرکز فعلی\"],\"prerequisites\":[\"پیش‌نیازها\",\"پیش‌نیاز\",\"پیش نیازها\",\"پیش نیاز\"],\"goal\":[\"هدف\",\"هدف من\",\"اهداف\"],\"outcomes\":[\"* نقاط عطف\",\"* دستاوردها\",\"* چک‌لیست\",\"* معیارهای موفقیت\",\"می‌توانم *\"],\"usage\":[\"نحوه استفاده\",\"روش استفاده\",\"چگونه استفاده کنیم\",\"راهنما\"],\"asides\":[\"نکات\",\"قوانین\",\"قواعد\",\"توصیه‌ها\",\"پرسش‌های متداول\",\"فهرست\",\"فهرست مطالب\"],\"finished\":[\"تکمیل‌شده\",\"تکمیل شده\",\"انجام‌شده\",\"انجام شده\"],\"putOff\":[\"وقتی {when}، {step} را یاد بگیر\",\"وقتی {when}، {step} را یاد بگیرید\"],\"units\":[\"ساعت\",\"دقیقه\",\"روز\",\"هفته\",\"ماه\"],\"functionWords\":[\"و\",\"در\",\"به\",\"از\",\"که\",\"این\",\"را\",\"با\",\"برای\",\"است\",\"یک\",\"یا\",\"هر\",\"تا\",\"می\",\"آن\",\"بر\"],\"letters\":\"ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءآأؤئۀ\",\"fileNames\":[]},\"write\":{\"quote\":\"«{text}»\",\"quote.inner\":\"“{text}”\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}٪\",\"theDay\":\"{day}\",\"name.stage\":\"مرحله\",\"name.roadmap\":\"نقشهٔ راه\",\"name.progress\":\"پیشرفت\",\"name.steps\":\"گام‌ها\",\"name.goal\":\"هدف\",\"name.next\":\"گام بعدی\",\"name.first\":\"شروع کنید با\",\"name.check\":\"وقتی درست شد تیک بزنید\",\"name.work\":\"کار کنید روی\",\"name.because\":\"چرا این گام\",\"name.after\":\"پس از آن\",\"name.alternative\":\"یا به‌جای آن\",\"name.read\":\"برای خواندن\",\"name.prerequisites\":\"پیش‌نیازها\",\"name.others\":\"چرا بقیه نه\",\"name.all\":\"همهٔ مرحله‌ها\",\"name.total\":\"مجموع\",\"name.done\":\"انجام‌شده\",\"name.doing\":\"در حال انجام\",\"name.todo\":\"باقی‌مانده\",\"name.pace\":\"سرعت، گام در هفته\",\"name.lastDone\":\"آخرین گام‌های انجام‌شده\",\"history.forecast\":\"با این سرعت، همهٔ گام‌های باقی‌مانده بین {from} و {to} انجام می‌شوند.\",\"count.overall\":\"{done} از {total} گام انجام شده\",\"count.doing\":\"{count} در حال انجام\",\"count.parked\":\"{count} کنار گذاشته شده\",\"count.blocked\":\"{count} در انتظار\",\"count.more\":\"{count} مورد دیگر\",\"count.unread\":\"{count} مورد دیگر برای خواندن\",\"count.problems\":\"{count} مشکل\",\"state.done\":\"همه چیز انجام شد. آفرین!\",\"state.dropped\":\"گامی برای انجام نمانده است: همه حذف شده‌اند.\",\"state.empty\":\"هنوز گامی نیست. یکی را این‌طور بنویسید\",\"state.example\":\"نخستین موضوع من\",\"state.parked\":\"همهٔ گام‌های باقی‌مانده کنار گذاشته شده‌اند. هر وقت زمانش رسید، یکی را از سر بگیرید.\",\"state.waiting\":\"همهٔ گام‌های باقی‌مانده کنار گذاشته شده‌اند یا منتظر یکی از آن‌هایند. هر وقت زمانش رسید، یکی را از سر بگیرید.\",\"state.untitled\":\"فقط گام‌های بدون عنوان مانده‌اند. در هر کدام بنویسید چه باید آموخت.\",\"state.untitledToo\":\"فقط گام‌های کنار گذاشته‌شده و گام‌های بدون عنوان مانده‌اند.\",\"state.blocked\":\"همهٔ گام‌های باقی‌مانده منتظر گام دیگری‌اند. ببینید چه لازم دارند.\",\"issue.title\":\"گام بعدی یادگیری\",\"issue.body\":\"Trailmark در پایین یک دیدگاه را به‌روز نگه می‌دارد که می‌گوید بعد چه چیزی یاد بگیرید و چرا.\",\"tick\":\"اینجا خانه‌ای را تیک بزنید تا Trailmark آن را در نقشهٔ راه تیک بزند.\",\"review\":\"ارزش مرور دارد: {step}، {days} روز پیش انجام شده.\",\"parked\":\"کنار گذاشته شده\",\"parked.until\":\"کنار گذاشته شده تا: {when}\",\"blocked.needs\":\"اول باید انجام شود: {steps}\",\"blocked.gate\":\"وقتی مرحلهٔ {stage} به {percent} برسد باز می‌شود\",\"blocked.parent\":\"هنوز {count} گام درون آن مانده\",\"beaten.pinned\":\"گام دیگری سنجاق شده\",\"beaten.due\":\"موعد گام دیگری نزدیک‌تر است\",\"beaten.wip\":\"چند گام در حال انجام است؛ اول آن‌ها را تمام کنید\",\"beaten.goal\":\"گام دیگری به هدف کمک می‌کند\",\"beaten.doing\":\"گام دیگری قبلاً شروع شده\",\"beaten.ahead\":\"اکنون به گام دیگری رسیده‌اید\",\"beaten.stage\":\"گام دیگری در مرحله‌ای پیش‌تر است\",\"beaten.required\":\"این گام اختیاری است\",\"beaten.priority\":\"اولویت گام دیگری بالاتر است\",\"beaten.order\":\"گام دیگری پیش از آن نوشته شده\",\"reason.pinned\":\"آن را بالا سنجاق کرده‌اید.\",\"reason.pinnedFor\":\"{step} را بالا سنجاق کرده‌اید و این گام برای آن لازم است.\",\"reason.due.today\":\"موعدش امروز است، {day}.\",\"reason.due.tomorrow\":\"موعدش فرداست، {day}.\",\"reason.due.yesterday\":\"موعدش دیروز بود، {day}.\",\"reason.due.ahead\":\"موعدش {days} روز دیگر است، {day}.\",\"reason.due.over\":\"موعدش {days} روز پیش بود، {day}.\",\"reason.neededFor\":\"(لازم برای {step})\",\"reason.wip\":\"{count} گام در حال انجام است؛ پیش از شروع گام تازه یکی را تمام کنید.\",\"reason.goal\":\"به هدف شما {goal} کمک می‌کند.\",\"reason.doing\":\"آن را قبلاً شروع کرده‌اید.\",\"reason.stage\":\"{stage} در برنامه زودتر می‌آید.\",\"reason.required\":\"الزامی است، نه اختیاری.\",\"reason.priority.highest\":\"بالاترین اولویت را دارد.\",\"reason.priority.high\":\"اولویت بالایی دارد.\",\"reason.priority.medium\":\"اولویت متوسطی دارد.\",\"reason.priority.none\":\"گام‌های دیگری هستند که اولویتشان پایین‌تر است.\",\"reason.priority.low\":\"گام‌های دیگری هستند که اولویتشان از این هم پایین‌تر است.\",\"reason.priority.lowest\":\"پایین‌ترین اولویت را دارد.\",\"reason.order\":\"گام بعدی نقشهٔ راه شماست.\",\"reason.ahead\":\"اکنون در نقشهٔ راه به اینجا رسیده‌اید.\",\"reason.only\":\"تنها گامی است که اکنون می‌توان برداشت.\",\"reason.woken.step\":\"آن را تا {when} کنار گذاشته بودید و اکنون آن هم انجام شده.\",\"reason.woken.option\":\"آن را تا {when} کنار گذاشته بودید و وقتش رسیده.\",\"reason.woken.goal\":\"آن را تا {when} کنار گذاشته بودید، اما هدفتان اکنون به آن نیاز دارد.\",\"reason.woken.mark\":\"آن را کنار گذاشته بودید، اما هدفتان اکنون به آن نیاز دارد.\",\"reason.needs\":\"آنچه لازم دارد انجام شده: {steps}.\",\"reason.why\":\"یادداشت شما: {note}\",\"reason.unlocks\":\"راه را برای {steps} باز می‌کند.\",\"card.title\":\"نقشهٔ راه یادگیری من\",\"card.finished\":{\"one\":\"{count} مرحله تمام شد\",\"other\":\"{count} مرحله تمام شد\"},\"card.ahead\":{\"one\":\"{count} مرحلهٔ دیگر پیش رو\",\"other\":\"{count} مرحلهٔ دیگر پیش رو\"},\"card.weeks\":{\"one\":\"{count} گام در ۲۶ هفته\",\"other\":\"{count} گام در ۲۶ هفته\"},\"card.summit\":\"به قله رسیدی. تبریک!\",\"reason.first\":\"این نخستین گام برنامهٔ شماست.\",\"reason.outcome\":\"این یک نتیجه است؛ خود کار در {parts} است و کادر تیک ندارد.\",\"reason.begins\":\"این نخستین گام {stage} است.\",\"reason.after\":\"پس از {step} می‌آید که انجامش داده‌اید.\",\"reason.finishes\":\"با این گام {stage} کامل می‌شود.\",\"reason.left\":\"{count} گام در {stage} مانده.\",\"reason.follows\":\"گام پیش از آن، {step}، را انجام داده‌اید ({done} از {total}).\",\"reason.opens\":\"{before} را تمام کرده‌اید؛ {stage} با این گام آغاز می‌شود.\",\"reason.nearGoal\":\"تا هدف شما {goal}، {count} گام مانده.\",\"reason.unlocksMore\":\"راه را برای {steps} و سپس {count} گام دیگر باز می‌کند.\",\"reason.inside\":\"هر {count} گام درون آن انجام شده: اگر موافقید علامت بزنید.\",\"reason.passedOver\":\"از آن گذشتید و {count} گام پس از آن را انجام داده‌اید. اکنون انجامش دهید.\",\"reason.passedOver.since\":\"از آن گذشتید (از {day}) و {count} گام پس از آن را انجام داده‌اید. اکنون انجامش دهید.\",\"reason.stale\":\"آن را در {day} آغاز کردید و هنوز باز است.\",\"reason.woken.need\":\"آن را تا {when} به تعویق انداختید، اما {step} اکنون به آن نیاز دارد.\",\"reason.woken.needMark\":\"آن را به تعویق انداختید، اما {step} اکنون به آن نیاز دارد.\",\"placeholder\":\"هنوز عنوانی ندارد\",\"unheard.goal\":\"هیچ نقشه‌راهی نمی‌گوید {goal} چه می‌خواهد. {line} را در front matter نقشه‌راه مربوط بنویسید.\",\"unheard.when\":\"هیچ گامی منتظر {when} نیست.\",\"state.unread\":\"همهٔ گام‌های شمرده‌شده انجام شده‌اند، اما برخی خط‌ها که شبیه گام‌اند شمرده نمی‌شوند.\",\"name.general\":\"مستندات برای کل نقشهٔ راه\",\"calendar.now\":\"طبق برنامه، اکنون نوبت {stage} است.\",\"calendar.over\":\"طبق برنامه، {stage} تا {day} بود.\",\"reason.said\":\"خود برنامهٔ شما آن را گام بعدی نامیده است.\",\"beaten.said\":\"خود برنامه گام دیگری را بعدی نامیده است\",\"plan\":\"# نقشهٔ راه یادگیری من\\n\\nاین برنامه را مال خودت کن: عنوان یک مرحله است و سطر دارای کادر یک گام.\\n\\n## شروع\\n\\n- [x] انتخاب آنچه می‌خواهم یاد بگیرم\\n- [ ] پیدا کردن یک کتاب یا دورهٔ خوب\\n- [ ] صرف نخستین ساعت\\n\\n## تمرین\\n\\n- [ ] ساختن چیزی کوچک\\n- [ ] نشان دادن آن به کسی\\n\\n## بعداً\\n\\n- [ ] یادگیری عمیق‌تر <!-- when: چیز کوچک دیگر کافی نباشد -->\\n\",\"news.opened\":\"این راه را برای {steps} باز کرد.\",\"news.finished\":\"{stage} تمام شد. آفرین!\",\"pace.needed\":\"موعد {goal} {day} است؛ برای رسیدن به آن {needed} گام در هفته لازم است.\",\"pace.is\":\"سرعت شما {pace} گام در هفته است.\"}}");
// src/locales/fr.json
var fr_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"fr\",\"rtl\":false,\"read\":{\"done\":[\"fait\",\"faite\",\"terminé\",\"terminée\",\"fini\",\"finie\",\"complété\",\"complétée\",\"achevé\",\"acquis\",\"maîtrisé\",\"validé\"],\"doing\":[\"en cours\",\"en progression\",\"commencé\",\"commencée\",\"partiel\",\"partiellement fait\",\"partiellement acquis\",\"en apprentissage\",\"en révision\"],\"todo\":[\"à faire\",\"a faire\",\"non commencé\",\"pas commencé\",\"pas encore commencé\",\"en attente\",\"prévu\",\"prévue\",\"à venir\",\"planifié\",\"non fait\",\"non acquis\"],\"dropped\":[\"annulé\",\"annulée\",\"abandonné\",\"ignoré\",\"sauté\",\"non applicable\",\"sans objet\"],\"parked\":[\"en pause\",\"reporté\",\"reportée\",\"plus tard\",\"suspendu\"],\"yes\":[\"oui\"],\"no\":[\"non\"],\"statusColumn\":[\"statut\",\"état\",\"etat\",\"progression\",\"avancement\",\"fait\",\"fait ?\",\"terminé\",\"terminé ?\"],\"statusNoun\":[\"statut\",\"statuts\",\"état\"],\"dueColumn\":[\"échéance\"],\"doneColumn\":[\"date\",\"date de fin\"],\"estimateColumn\":[\"durée\",\"temps\"],\"priorityColumn\":[\"priorité\"],\"noteColumn\":[\"remarques\",\"notes\"],\"totals\":[\"total\",\"somme\",\"objectif\",\"cible\"],\"priority\":{\"high\":[\"haute\"],\"medium\":[\"moyenne\"],\"low\":[\"basse\"]},\"optional\":[\"optionnel\",\"optionnelle\",\"facultatif\",\"facultative\",\"bonus\",\"en option\",\"exercices facultatifs\",\"exercices optionnels\",\"tâches facultatives\",\"tâches optionnelles\",\"sujets facultatifs\",\"sujets optionnels\",\"lectures facultatives\",\"lectures optionnelles\",\"projets optionnels\",\"défis bonus\",\"exercices bonus\",\"pour aller plus loin\",\"non obligatoire\"],\"deferral\":[\"au besoin\",\"si besoin\",\"si nécessaire\",\"quand nécessaire\",\"à la demande\",\"en cas de besoin\"],\"resources\":[\"ressource\",\"ressources\",\"documentation\",\"tutoriel\",\"tutoriels\",\"lecture\",\"lectures\",\"références\",\"livres\",\"bibliographie\",\"cours\",\"liens\",\"supports\"],\"readingOrder\":[\"documentation\",\"ordre de lecture\"],\"optionalPart\":[\"cette section est facultative\",\"cette partie est facultative\",\"la suite est facultative\",\"cette section est optionnelle\",\"cette partie est optionnelle\",\"la suite est optionnelle\",\"cette section n'est pas obligatoire\",\"cette partie n'est pas obligatoire\",\"la suite n'est pas obligatoire\",\"cette section n’est pas obligatoire\",\"cette partie n’est pas obligatoire\",\"la suite n’est pas obligatoire\",\"ce module est facultatif\",\"ce chapitre est facultatif\",\"tout ce qui suit est facultatif\",\"ce module est optionnel\",\"ce chapitre est optionnel\",\"tout ce qui suit est optionnel\",\"ces exercices sont facultatifs\",\"ces étapes sont facultatives\",\"facultatif\",\"ce n'est pas obligatoire\",\"ce n’est pas obligatoire\"],\"nextLabel\":[\"suivant\",\"ensuite\",\"prochaine étape\",\"prochaines étapes\",\"étape suivante\",\"prochaine leçon\",\"prochain sujet\",\"semaine actuelle\",\"semaine en cours\",\"phase actuelle\",\"étape actuelle\",\"étape en cours\",\"module actuel\",\"module en cours\"],\"nextPart\":[\"prochaine action\",\"prochaines actions\",\"à faire maintenant\",\"tâche en cours\",\"priorité actuelle\"],\"prerequisites\":[\"prérequis\",\"pré-requis\",\"préalables\",\"dépend de\"],\"goal\":[\"objectif\",\"but\",\"mon objectif\"],\"outcomes\":[\"* jalons\",\"* résultats\",\"* acquis\",\"* objectifs\",\"* liste de contrôle\",\"* auto-évaluation\",\"* bilan\",\"* liste de contrôle finale\",\"* critères de réussite\",\"* critères de sortie\",\"* livrables\",\"je sais *\",\"je peux *\",\"je suis capable de *\",\"* préférences\",\"style d'apprentissage\",\"style d’apprentissage\",\"à propos de moi\",\"* matrice de compétences\",\"objectifs de *\",\"objectifs du *\",\"objectifs pour *\"],\"usage\":[\"comment l'utiliser\",\"comment utiliser\",\"mode d'emploi\",\"utilisation\",\"légende\",\"comment s'en servir\"],\"asides\":[\"conseils\",\"astuces\",\"conseils d'étude\",\"règles\",\"remarques\",\"notes\",\"questions fréquentes\",\"sommaire\",\"table des matières\",\"conseils pour\",\"règles de\"],\"finished\":[\"terminés\",\"terminées\",\"complétés\",\"complétées\",\"achevés\",\"achevées\"],\"putOff\":[\"quand {when}, apprends {step}\",\"quand {when}, apprenez {step}\",\"lorsque {when}, apprends {step}\",\"lorsque {when}, apprenez {step}\"],\"units\":[\"h\",\"heure\",\"heures\",\"min\",\"minute\",\"minutes\",\"jour\",\"jours\",\"semaine\",\"semaines\",\"mois\"],\"functionWords\":[\"de\",\"que\",\"les\",\"des\",\"une\",\"un\",\"le\",\"la\",\"du\",\"en\",\"pour\",\"dans\",\"avec\",\"sur\",\"et\",\"au\",\"vous\",\"ce\",\"qui\",\"aux\",\"cette\",\"ou\",\"par\",\"pas\",\"plus\",\"vos\",\"votre\",\"son\",\"ses\",\"sont\",\"nous\",\"je\",\"il\",\"elle\",\"mes\",\"ma\",\"à\"],\"letters\":\"àâæçéèêëîïôœùûüÿ\",\"fileNames\":[\"PARCOURS\"]},\"write\":{\"quote\":\"«\xA0{text}\xA0»\",\"quote.inner\":\"“{text}”\",\"enclose\":\" ({text})\",\"label\":\"{name}\xA0: {value}\",\"percent\":\"{percent}\xA0%\",\"theDay\":{\"ordinal\":\"date\",\"one\":\"le 1er {month} {year}\",\"other\":\"le {day}\"},\"name.stage\":\"Partie\",\"name.roadmap\":\"Parcours\",\"name.progress\":\"Progression\",\"name.steps\":\"Étapes\",\"name.goal\":\"Objectif\",\"name.next\":\"Prochaine étape\",\"name.first\":\"Pour commencer\",\"name.check\":\"À cocher dès que c’est acquis\",\"name.work\":\"À travailler\",\"name.because\":\"Pourquoi cette étape\",\"name.after\":\"Ensuite\",\"name.alternative\":\"Ou bien\",\"name.read\":\"À lire\",\"name.prerequisites\":\"Prérequis\",\"name.others\":\"Pourquoi pas les autres\",\"name.all\":\"Toutes les parties\",\"name.total\":\"Total\",\"name.done\":\"terminée\",\"name.doing\":\"en cours\",\"name.todo\":\"à faire\",\"name.pace\":\"Rythme, en étapes par semaine\",\"name.lastDone\":\"Terminées en dernier\",\"history.forecast\":\"À ce rythme, toutes les étapes restantes seront terminées dans une période allant de {from} à {to}.\",\"count.overall\":{\"by\":\"done\",\"one\":\"{done} étape terminée sur {total}\",\"other\":\"{done} étapes terminées sur {total}\"},\"count.doing\":\"{count} en cours\",\"count.parked\":{\"one\":\"{count} mise de côté\",\"other\":\"{count} mises de côté\"},\"count.blocked\":\"{count} en attente\",\"count.more\":{\"one\":\"{count} autre\",\"other\":\"{count} autres\"},\"count.unread\":{\"one\":\"{count} autre lecture\",\"other\":\"{count} autres lectures\"},\"count.problems\":{\"one\":\"{count} problème\",\"other\":\"{count} problèmes\"},\"state.done\":\"Tout est terminé. Bravo\xA0!\",\"state.dropped\":\"Il ne reste aucune étape à faire\xA0: toutes ont été abandonnées.\",\"state.empty\":\"Aucune étape pour l’instant. Écrivez-en une comme ceci\",\"state.example\":\"Mon premier sujet\",\"state.parked\":\"Toutes les étapes restantes sont mises de côté. Reprenez-en une le moment venu.\",\"state.waiting\":\"Toutes les étapes restantes sont mises de côté ou en attendent une qui l’est. Reprenez-en une le moment venu.\",\"state.untitled\":\"Il ne reste que des étapes sans titre. Écrivez dans chacune ce qu’il faut apprendre.\",\"state.untitledToo\":\"Il ne reste que des étapes mises de côté et des étapes sans titre.\",\"state.blocked\":\"Toutes les étapes restantes en attendent une autre. Regardez ce qu’il leur faut.\",\"issue.title\":\"Que faut-il apprendre ensuite\xA0?\",\"issue.body\":\"Trailmark tient à jour un commentaire ci-dessous\xA0: il indique quoi apprendre ensuite, et pourquoi.\",\"tick\":\"Cochez une case ici et Trailmark la cochera dans le parcours.\",\"review\":{\"one\":\"À revoir\xA0: {step}, terminée il y a {days} jour.\",\"other\":\"À revoir\xA0: {step}, terminée il y a {days} jours.\"},\"parked\":\"mise de côté\",\"parked.until\":\"mise de côté jusqu’à\xA0: {when}\",\"blocked.needs\":\"nécessite d’abord {steps}\",\"blocked.gate\":\"s’ouvre quand {stage} atteint {percent}\",\"blocked.parent\":{\"one\":\"il reste {count} sous-étape à faire\",\"other\":\"il reste {count} sous-étapes à faire\"},\"beaten.pinned\":\"une autre étape est épinglée\",\"beaten.due\":\"une autre étape a une échéance plus proche\",\"beaten.wip\":\"plusieurs étapes sont en cours\xA0; terminez-les d’abord\",\"beaten.goal\":\"une autre étape contribue à l’objectif\",\"beaten.doing\":\"une autre étape est déjà commencée\",\"beaten.ahead\":\"vous en êtes à une autre étape\",\"beaten.stage\":\"une autre étape est dans une partie antérieure\",\"beaten.required\":\"celle-ci est facultative\",\"beaten.priority\":\"une autre étape a une priorité plus haute\",\"beaten.order\":\"une autre étape est écrite avant\",\"reason.pinned\":\"Vous l’avez épinglée en haut.\",\"reason.pinnedFor\":\"Vous avez épinglé {step} en haut, et cette étape doit être faite avant.\",\"reason.due.today\":\"L’échéance est aujourd’hui, {theDay}.\",\"reason.due.tomorrow\":\"L’échéance est demain, {theDay}.\",\"reason.due.yesterday\":\"L’échéance était hier, {theDay}.\",\"reason.due.ahead\":\"L’échéance est dans {days} jours, {theDay}.\",\"reason.due.over\":\"L’échéance était il y a {days} jours, {theDay}.\",\"reason.neededFor\":\"(nécessaire pour {step})\",\"reason.wip\":{\"one\":\"{count} étape est en cours\xA0: terminez-la avant d’en commencer une autre.\",\"other\":\"{count} étapes sont en cours\xA0: terminez-en une avant d’en commencer une autre.\"},\"reason.goal\":\"Elle contribue à votre objectif {goal}.\",\"reason.doing\":\"Vous l’avez déjà commencée.\",\"reason.stage\":\"{stage} vient plus tôt dans le parcours.\",\"reason.required\":\"Elle est obligatoire, pas facultative.\",\"reason.priority.highest\":\"Sa priorité est la plus haute.\",\"reason.priority.high\":\"Sa priorité est haute.\",\"reason.priority.medium\":\"Sa priorité est moyenne.\",\"reason.priority.none\":\"D’autres étapes ont une priorité plus basse.\",\"reason.priority.low\":\"D’autres étapes ont une priorité encore plus basse.\",\"reason.priority.lowest\":\"Sa priorité est la plus basse.\",\"reason.order\":\"C’est l’étape suivante de votre parcours.\",\"reason.ahead\":\"C’est là que vous en êtes dans votre parcours.\",\"reason.only\":\"C’est la seule étape possible pour l’instant.\",\"reason.woken.step\":\"Vous l’aviez mise de côté jusqu’à {when}, et c’est fait.\",\"reason.woken.option\":\"Vous l’aviez mise de côté jusqu’à {when}, et le moment est venu.\",\"reason.woken.goal\":\"Vous l’aviez mise de côté jusqu’à {when}, mais votre objectif en a besoin maintenant.\",\"reason.woken.mark\":\"Vous l’aviez mise de côté, mais votre objectif en a besoin maintenant.\",\"reason.needs\":\"Vous avez terminé ce qu’elle nécessite\xA0: {steps}.\",\"reason.why\":\"Votre note\xA0: {note}\",\"reason.unlocks\":\"Elle ouvre la voie à {steps}.\",\"card.title\":\"Ma feuille de route\",\"card.finished\":{\"one\":\"{count} partie terminée\",\"other\":\"{count} parties terminées\"},\"card.ahead\":{\"one\":\"encore {count} partie à venir\",\"other\":\"encore {count} parties à venir\"},\"card.weeks\":{\"one\":\"{count} étape en 26 semaines\",\"other\":\"{count} étapes en 26 semaines\"},\"card.summit\":\"Sommet atteint. Félicitations !\",\"reason.first\":\"C’est la première étape de votre parcours.\",\"reason.outcome\":\"C’est un résultat attendu ; le travail lui-même est dans {parts}, sans cases à cocher.\",\"reason.begins\":\"C’est la première étape de {stage}.\",\"reason.after\":\"Elle vient après {step}, que vous avez terminée.\",\"reason.finishes\":\"Avec elle, {stage} est terminée.\",\"reason.left\":{\"one\":\"Il reste {count} étape dans {stage}.\",\"other\":\"Il reste {count} étapes dans {stage}.\"},\"reason.follows\":\"Vous avez terminé l’étape précédente, {step} ({done} sur {total}).\",\"reason.opens\":\"Vous avez terminé {before} ; cette étape ouvre {stage}.\",\"reason.nearGoal\":{\"one\":\"Encore {count} étape avant votre objectif {goal}.\",\"other\":\"Encore {count} étapes avant votre objectif {goal}.\"},\"reason.unlocksMore\":{\"one\":\"Elle ouvre la voie à {steps}, puis à {count} autre étape.\",\"other\":\"Elle ouvre la voie à {steps}, puis à {count} autres étapes.\"},\"reason.inside\":{\"one\":\"La {count} sous-étape est terminée\xA0: cochez-la si vous êtes d’accord.\",\"other\":\"Les {count} sous-étapes sont terminées\xA0: cochez-la si vous êtes d’accord.\"},\"reason.passedOver\":{\"one\":\"Vous l’avez sautée et avez déjà terminé {count} étape plus loin. Rattrapez-la maintenant.\",\"other\":\"Vous l’avez sautée et avez déjà terminé {count} étapes plus loin. Rattrapez-la maintenant.\"},\"reason.passedOver.since\":{\"one\":\"Vous l’avez sautée (depuis {theDay}) et avez déjà terminé {count} étape plus loin. Rattrapez-la maintenant.\",\"other\":\"Vous l’avez sautée (depuis {theDay}) et avez déjà terminé {count} étapes plus loin. Rattrapez-la maintenant.\"},\"reason.stale\":\"Vous l’avez commencée {theDay}, et elle est encore ouverte.\",\"reason.woken.need\":\"Vous l’aviez mise de côté jusqu’à {when}, mais {step} en a besoin maintenant.\",\"reason.woken.needMark\":\"Vous l’aviez mise de côté, mais {step} en a besoin maintenant.\",\"placeholder\":\"elle n’a pas encore de titre\",\"unheard.goal\":\"Aucune feuille de route ne dit ce que demande {goal}. Écrivez {line} dans le front matter de celle qui le fait.\",\"unheard.when\":\"Aucune étape n’attend {when}.\",\"state.unread\":\"Toutes les étapes comptées sont terminées, mais certaines lignes qui ressemblent à des étapes ne sont pas comptées.\",\"name.general\":\"Documentation pour tout le parcours\",\"calendar.now\":\"D’après le plan, c’est le moment de {stage}.\",\"calendar.over\":\"D’après le plan, {stage} devait se terminer {theDay}.\",\"reason.said\":\"Votre plan lui-même l’indique comme étape suivante.\",\"beaten.said\":\"le plan lui-même indique une autre étape comme suivante\",\"plan\":\"# Mon parcours d’apprentissage\\n\\nAdaptez ce plan : un titre est une phase, une ligne avec une case est une étape.\\n\\n## Débuter\\n\\n- [x] Choisir quoi apprendre\\n- [ ] Trouver un bon livre ou un bon cours\\n- [ ] Y consacrer la première heure\\n\\n## Pratiquer\\n\\n- [ ] Construire quelque chose de petit\\n- [ ] Le montrer à quelqu’un\\n\\n## Plus tard\\n\\n- [ ] Approfondir <!-- when: le petit projet ne suffit plus -->\\n\",\"news.opened\":\"Cela débloque {steps}.\",\"news.finished\":\"{stage} : terminé. Bravo !\",\"pace.needed\":{\"by\":\"needed\",\"one\":\"L’échéance de {goal} est {theDay} : il faut {needed} étape par semaine.\",\"other\":\"L’échéance de {goal} est {theDay} : il faut {needed} étapes par semaine.\"},\"pace.is\":\"Votre rythme est de {pace} par semaine.\"}}");
// src/locales/he.json
var he_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"he\",\"rtl\":true,\"read\":{\"done\":[\"הושלם\",\"הושלמה\",\"בוצע\",\"סיום\",\"נלמד\",\"גמור\",\"נגמר\",\"סיימתי\"],\"doing\":[\"בתהליך\",\"בביצוע\",\"בלמידה\",\"חלקי\",\"הושלם חלקית\",\"התחיל\",\"התחלתי\",\"בעבודה\"],\"todo\":[\"לא התחיל\",\"טרם התחיל\",\"ממתין\",\"מתוכנן\",\"לביצוע\",\"לא הושלם\",\"פתוח\",\"בהמשך\"],\"dropped\":[\"בוטל\",\"דולג\",\"ננטש\",\"לא רלוונטי\"],\"parked\":[\"נדחה\",\"בהמתנה\",\"מושהה\",\"מאוחר יותר\",\"אחר כך\"],\"yes\":[\"כן\"],\"no\":[\"לא\"],\"statusColumn\":[\"סטטוס\",\"מצב\",\"התקדמות\",\"הושלם\",\"הושלם?\",\"בוצע\",\"בוצע?\"],\"statusNoun\":[\"סטטוס\"],\"dueColumn\":[\"תאריך יעד\"],\"doneColumn\":[\"תאריך\"],\"estimateColumn\":[\"משך\"],\"priorityColumn\":[\"עדיפות\"],\"noteColumn\":[\"הערות\"],\"totals\":[\"סה״כ\",\"סך הכול\",\"יעד\"],\"priority\":{\"high\":[\"גבוהה\"],\"medium\":[\"בינונית\"],\"low\":[\"נמוכה\"]},\"optional\":[\"אופציונלי\",\"רשות\",\"לא חובה\",\"משימות רשות\",\"תרגילי רשות\",\"נושאי רשות\",\"משימות אופציונליות\",\"תרגילים אופציונליים\",\"בונוס\",\"משימות בונוס\"],\"deferral\":[\"לפי הצורך\",\"בעת הצורך\",\"כשצריך\",\"במידת הצורך\",\"אם צריך\"],\"resources\":[\"משאבים\",\"תיעוד\",\"מדריכים\",\"קריאה\",\"מקורות\",\"ספרים\",\"חומרים\",\"קורסים\",\"קישורים\"],\"readingOrder\":[\"תיעוד\",\"סדר הקריאה\"],\"optionalPart\":[\"החלק הזה הוא רשות\",\"חלק זה הוא רשות\",\"חלק זה אופציונלי\",\"הפרק הזה הוא רשות\",\"כל מה שלמטה הוא רשות\",\"לא חובה\",\"זה לא חובה\"],\"nextLabel\":[\"הבא\",\"הבא בתור\",\"הצעד הבא\",\"הצעדים הבאים\",\"הנושא הבא\",\"השיעור הבא\",\"השבוע הנוכחי\",\"השלב הנוכחי\",\"היחידה הנוכחית\"],\"nextPart\":[\"הפעולה הבאה\",\"המשימה הבאה\",\"המשימה הנוכחית\"],\"prerequisites\":[\"דרישות קדם\",\"דרישות מוקדמות\",\"תנאים מוקדמים\",\"ידע קודם\"],\"goal\":[\"מטרה\",\"יעד\",\"המטרה שלי\"],\"outcomes\":[\"* אבני דרך\",\"* תוצאות\",\"* רשימת בדיקה\",\"* מדדי הצלחה\",\"* קריטריונים להצלחה\",\"אני יכול *\",\"אני יודע *\"],\"usage\":[\"איך להשתמש\",\"כיצד להשתמש\",\"אופן השימוש\",\"הוראות שימוש\",\"מקרא\"],\"asides\":[\"טיפים\",\"כללים\",\"עצות\",\"הערות\",\"שאלות נפוצות\",\"תוכן העניינים\"],\"finished\":[\"שהושלמו\",\"שסיימתי\",\"שנלמדו\"],\"putOff\":[\"כאשר {when}, למדו את {step}\"],\"units\":[\"שעה\",\"שעות\",\"דקה\",\"דקות\",\"יום\",\"ימים\",\"שבוע\",\"שבועות\",\"חודש\",\"חודשים\"],\"functionWords\":[],\"letters\":\"\",\"fileNames\":[]},\"write\":{\"quote\":\"״{text}״\",\"quote.inner\":\"״{text}״\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"שלב\",\"name.roadmap\":\"מסלול\",\"name.progress\":\"התקדמות\",\"name.steps\":\"צעדים\",\"name.goal\":\"מטרה\",\"name.next\":\"הצעד הבא\",\"name.first\":\"כדאי להתחיל מכאן\",\"name.check\":\"לסמן כשזה נכון\",\"name.work\":\"לעבור על\",\"name.because\":\"למה דווקא זה\",\"name.after\":\"אחר כך\",\"name.alternative\":\"או במקום זה\",\"name.read\":\"לקריאה\",\"name.prerequisites\":\"דרישות קדם\",\"name.others\":\"למה לא האחרים\",\"name.all\":\"כל השלבים\",\"name.total\":\"סך הכול\",\"name.done\":\"הושלם\",\"name.doing\":\"בתהליך\",\"name.todo\":\"פתוח\",\"name.pace\":\"קצב, צעדים בשבוע\",\"name.lastDone\":\"הושלמו לאחרונה\",\"history.forecast\":\"בקצב הזה כל הצעדים הפתוחים יושלמו בין {from} ל-{to}.\",\"count.overall\":{\"by\":\"done\",\"one\":\"הושלם צעד אחד מתוך {total}\",\"two\":\"הושלמו שני צעדים מתוך {total}\",\"other\":\"הושלמו {done} צעדים מתוך {total}\"},\"count.doing\":\"בתהליך: {count}\",\"count.parked\":\"נדחו: {count}\",\"count.blocked\":\"ממתינים: {count}\",\"count.more\":\"עוד {count}\",\"count.unread\":\"עוד לקריאה: {count}\",\"count.problems\":\"בעיות: {count}\",\"state.done\":\"הכול הושלם. כל הכבוד!\",\"state.dropped\":\"לא נותרו צעדים לביצוע: כולם בוטלו.\",\"state.empty\":\"עדיין אין צעדים. כך כותבים צעד\",\"state.example\":\"הנושא הראשון שלי\",\"state.parked\":\"כל הצעדים הפתוחים נדחו. אפשר לחזור לאחד מהם כשיגיע זמנו.\",\"state.waiting\":\"כל הצעדים הפתוחים נדחו או ממתינים לצעד שנדחה. אפשר לחזור לאחד מהם כשיגיע זמנו.\",\"state.untitled\":\"נותרו רק צעדים בלי כותרת. כתבו בכל אחד מהם מה ללמוד.\",\"state.untitledToo\":\"נותרו רק צעדים שנדחו וצעדים בלי כותרת.\",\"state.blocked\":\"כל הצעדים הפתוחים ממתינים לצעד אחר. כדאי לבדוק מה חסר להם.\",\"issue.title\":\"מה ללמוד עכשיו\",\"issue.body\":\"Trailmark מעדכן תגובה אחת כאן למטה: מה ללמוד עכשיו, ולמה.\",\"tick\":\"מסמנים תיבה כאן, ו-Trailmark מסמן אותה גם במסלול.\",\"review\":{\"one\":\"כדאי לחזור על {step}, שהושלם לפני יום אחד.\",\"two\":\"כדאי לחזור על {step}, שהושלם לפני יומיים.\",\"other\":\"כדאי לחזור על {step}, שהושלם לפני {days} ימים.\"},\"parked\":\"נדחה\",\"parked.until\":\"נדחה עד: {when}\",\"blocked.needs\":\"קודם צריך להשלים: {steps}\",\"blocked.gate\":\"ייפתח כשהשלב {stage} יגיע ל-{percent}\",\"blocked.parent\":\"צעדים פתוחים בתוכו: {count}\",\"beaten.pinned\":\"צעד אחר נעוץ\",\"beaten.due\":\"לצעד אחר מועד קרוב יותר\",\"beaten.wip\":\"כמה צעדים כבר בתהליך, כדאי לסיים קודם אותם\",\"beaten.goal\":\"צעד אחר מקדם את המטרה\",\"beaten.doing\":\"צעד אחר כבר התחיל\",\"beaten.ahead\":\"הגעת כבר לצעד אחר\",\"beaten.stage\":\"צעד אחר נמצא בשלב מוקדם יותר\",\"beaten.required\":\"הצעד הזה אופציונלי\",\"beaten.priority\":\"לצעד אחר עדיפות גבוהה יותר\",\"beaten.order\":\"צעד אחר כתוב לפניו\",\"reason.pinned\":\"הצעד הזה נעוץ למעלה.\",\"reason.pinnedFor\":\"הצעד {step} נעוץ למעלה, והצעד הזה נדרש עבורו.\",\"reason.due.today\":\"המועד הוא היום, {day}.\",\"reason.due.tomorrow\":\"המועד הוא מחר, {day}.\",\"reason.due.yesterday\":\"המועד היה אתמול, {day}.\",\"reason.due.ahead\":{\"one\":\"המועד הוא בעוד {days} ימים, ב-{day}.\",\"two\":\"המועד הוא בעוד יומיים, ב-{day}.\",\"other\":\"המועד הוא בעוד {days} ימים, ב-{day}.\"},\"reason.due.over\":{\"one\":\"המועד עבר לפני {days} ימים, ב-{day}.\",\"two\":\"המועד עבר לפני יומיים, ב-{day}.\",\"other\":\"המועד עבר לפני {days} ימים, ב-{day}.\"},\"reason.neededFor\":\"(נדרש עבור {step})\",\"reason.wip\":\"צעדים בתהליך: {count}. כדאי לסיים אחד לפני שמתחילים חדש.\",\"reason.goal\":\"הוא מקדם את המטרה שלך: {goal}.\",\"reason.doing\":\"הצעד הזה כבר בתהליך.\",\"reason.stage\":\"{stage} מופיע מוקדם יותר בתוכנית.\",\"reason.required\":\"הוא חובה ולא רשות.\",\"reason.priority.highest\":\"העדיפות שלו היא הגבוהה ביותר.\",\"reason.priority.high\":\"העדיפות שלו גבוהה.\",\"reason.priority.medium\":\"העדיפות שלו בינונית.\",\"reason.priority.none\":\"יש צעדים אחרים בעדיפות נמוכה יותר.\",\"reason.priority.low\":\"יש צעדים אחרים בעדיפות נמוכה אף יותר.\",\"reason.priority.lowest\":\"העדיפות שלו היא הנמוכה ביותר.\",\"reason.order\":\"זה הצעד הבא במסלול שלך.\",\"reason.ahead\":\"לכאן הגעת במסלול שלך.\",\"reason.only\":\"זה הצעד היחיד שאפשר לעשות עכשיו.\",\"reason.woken.step\":\"הוא נדחה עד {when}, וזה כבר הושלם.\",\"reason.woken.option\":\"הוא נדחה עד {when}, והזמן הגיע.\",\"reason.woken.goal\":\"הוא נדחה עד {when}, אבל המטרה שלך צריכה אותו עכשיו.\",\"reason.woken.mark\":\"הוא נדחה, אבל המטרה שלך צריכה אותו עכשיו.\",\"reason.needs\":\"מה שנדרש לו כבר הושלם: {steps}.\",\"reason.why\":\"ההערה שלך: {note}\",\"reason.unlocks\":\"הוא פותח את הדרך אל {steps}.\",\"card.title\":\"מפת הלמידה שלי\",\"card.finished\":{\"one\":\"שלב אחד הושלם\",\"two\":\"{count} שלבים הושלמו\",\"other\":\"{count} שלבים הושלמו\"},\"card.ahead\":{\"one\":\"עוד שלב אחד לפניך\",\"two\":\"עוד {count} שלבים לפניך\",\"other\":\"עוד {count} שלבים לפניך\"},\"card.weeks\":{\"one\":\"צעד אחד ב־26 שבועות\",\"two\":\"{count} צעדים ב־26 שבועות\",\"other\":\"{count} צעדים ב־26 שבועות\"},\"card.summit\":\"הגעת לפסגה. כל הכבוד!\",\"reason.first\":\"זה הצעד הראשון בתוכנית שלך.\",\"reason.outcome\":\"זו תוצאה; העבודה עצמה כתובה בלי תיבות סימון: {parts}.\",\"reason.begins\":\"זה הצעד הראשון של {stage}.\",\"reason.after\":\"הוא בא אחרי {step}, שכבר הושלם.\",\"reason.finishes\":\"איתו {stage} יושלם.\",\"reason.left\":\"צעדים שנותרו ב{stage}: {count}.\",\"reason.follows\":\"הצעד שלפניו, {step}, כבר הושלם ({done} מתוך {total}).\",\"reason.opens\":\"{before} הושלם, ובצעד הזה מתחיל {stage}.\",\"reason.nearGoal\":\"צעדים שנותרו עד המטרה שלך {goal}: {count}.\",\"reason.unlocksMore\":\"הוא פותח את הדרך אל {steps}, ואחר כך עוד {count}.\",\"reason.inside\":\"כל הצעדים בתוכו הושלמו ({count}): אפשר לסמן אותו.\",\"reason.passedOver\":\"דילגת עליו; צעדים שהשלמת אחריו: {count}. כדאי להשלים אותו עכשיו.\",\"reason.passedOver.since\":\"דילגת עליו (מאז {day}); צעדים שהשלמת אחריו: {count}. כדאי להשלים אותו עכשיו.\",\"reason.stale\":\"התחלת אותו ב-{day} והוא עדיין פתוח.\",\"reason.woken.need\":\"דחית אותו עד {when}, אבל {step} צריך אותו עכשיו.\",\"reason.woken.needMark\":\"דחית אותו, אבל {step} צריך אותו עכשיו.\",\"placeholder\":\"עדיין אין לו כותרת\",\"unheard.goal\":\"אף מפת דרכים לא אומרת מה נדרש בשביל {goal}. יש לכתוב {line} ב-front matter של המפה המתאימה.\",\"unheard.when\":\"אין צעד שמחכה ל-{when}.\",\"state.unread\":\"כל הצעדים שנספרים הושלמו, אבל יש שורות שנראות כמו צעדים ואינן נספרות.\",\"name.general\":\"תיעוד לכל המסלול\",\"calendar.now\":\"לפי התוכנית, עכשיו הזמן של {stage}.\",\"calendar.over\":\"לפי התוכנית, היום האחרון של {stage} היה {day}.\",\"reason.said\":\"התוכנית עצמה מציינת שזה הצעד הבא.\",\"beaten.said\":\"התוכנית עצמה מציינת צעד אחר כבא בתור\",\"plan\":\"# מפת הלמידה שלי\\n\\nהפכו את התוכנית הזאת לשלכם: כותרת היא שלב, ושורה עם תיבה היא צעד.\\n\\n## התחלה\\n\\n- [x] לבחור מה ללמוד\\n- [ ] למצוא ספר טוב או קורס טוב\\n- [ ] להקדיש לזה את השעה הראשונה\\n\\n## תרגול\\n\\n- [ ] לבנות משהו קטן\\n- [ ] להראות למישהו\\n\\n## אחר כך\\n\\n- [ ] להעמיק <!-- when: הדבר הקטן כבר לא מספיק -->\\n\",\"news.opened\":\"זה פתח את הדרך אל {steps}.\",\"news.finished\":\"השלב {stage} הושלם. כל הכבוד!\",\"pace.needed\":\"המועד של {goal} הוא {day}. צעדים נדרשים בשבוע: {needed}.\",\"pace.is\":\"הקצב שלך בשבוע: {pace}.\"}}");
// src/locales/hi.json
var hi_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"hi\",\"rtl\":false,\"read\":{\"done\":[\"पूर्ण\",\"पूरा\",\"पूरा हुआ\",\"पूर्ण हुआ\",\"हो गया\",\"समाप्त\",\"सीखा\",\"सीख लिया\"],\"doing\":[\"जारी\",\"जारी है\",\"प्रगति में\",\"चल रहा है\",\"आंशिक\",\"आंशिक रूप से पूर्ण\",\"सीख रहा हूँ\",\"शुरू किया\"],\"todo\":[\"शुरू नहीं हुआ\",\"शुरू नहीं किया\",\"लंबित\",\"करना है\",\"बाकी\",\"अपूर्ण\",\"नियोजित\",\"आगामी\"],\"dropped\":[\"रद्द\",\"छोड़ दिया\",\"छोड़ा गया\",\"लागू नहीं\"],\"parked\":[\"स्थगित\",\"रोका गया\",\"बाद में\"],\"yes\":[\"हाँ\"],\"no\":[\"नहीं\"],\"statusColumn\":[\"स्थिति\",\"प्रगति\",\"पूर्ण\",\"पूर्ण?\",\"अवस्था\"],\"statusNoun\":[\"स्थिति\"],\"dueColumn\":[\"अंतिम तिथि\"],\"doneColumn\":[\"तारीख\"],\"estimateColumn\":[\"समय\"],\"priorityColumn\":[\"प्राथमिकता\"],\"noteColumn\":[\"टिप्पणी\"],\"totals\":[\"कुल\",\"योग\",\"लक्ष्य\"],\"priority\":{\"high\":[\"उच्च\"],\"medium\":[\"मध्यम\"],\"low\":[\"निम्न\"]},\"optional\":[\"वैकल्पिक\",\"ऐच्छिक\",\"वैकल्पिक कार्य\",\"वैकल्पिक अभ्यास\",\"वैकल्पिक विषय\",\"वैकल्पिक पठन\",\"अतिरिक्त कार्य\",\"अतिरिक्त अभ्यास\",\"बोनस\",\"अनिवार्य नहीं\"],\"deferral\":[\"आवश्यकता होने पर\",\"ज़रूरत पड़ने पर\",\"जरूरत पड़ने पर\",\"यदि आवश्यक हो\"],\"resources\":[\"संसाधन\",\"दस्तावेज़\",\"दस्तावेज\",\"ट्यूटोरियल\",\"पठन\",\"संदर्भ\",\"पुस्तकें\",\"किताबें\",\"सामग्री\",\"कोर्स\",\"लिंक\"],\"readingOrder\":[\"दस्तावेज़\",\"दस्तावेज\",\"पढ़ने का क्रम\"],\"optionalPart\":[\"यह भाग वैकल्पिक है\",\"यह वैकल्पिक है\",\"यह खंड वैकल्पिक है\",\"ये विषय वैकल्पिक हैं\",\"ये वैकल्पिक हैं\",\"नीचे सब वैकल्पिक है\",\"अनिवार्य नहीं है\",\"यह अनिवार्य नहीं है\"],\"nextLabel\":[\"अगला\",\"अगला चरण\",\"अगले चरण\",\"अगला विषय\",\"अगला पाठ\",\"वर्तमान सप्ताह\",\"वर्तमान चरण\",\"वर्तमान विषय\"],\"nextPart\":[\"अगला काम\",\"अगला कार्य\",\"वर्तमान कार्य\"],\"prerequisites\":[\"पूर्वापेक्षाएँ\",\"पूर्वापेक्षा\",\"पूर्व आवश्यकताएँ\",\"पूर्व शर्त\"],\"goal\":[\"लक्ष्य\",\"उद्देश्य\",\"मेरा लक्ष्य\"],\"outcomes\":[\"* मील के पत्थर\",\"* परिणाम\",\"* जाँच सूची\",\"* सफलता के मानदंड\",\"मैं कर सकता *\"],\"usage\":[\"कैसे उपयोग करें\",\"उपयोग कैसे करें\",\"उपयोग\",\"इसका उपयोग कैसे करें\",\"इसे कैसे इस्तेमाल करें\"],\"asides\":[\"सुझाव\",\"नियम\",\"टिप्स\",\"नोट्स\",\"विषय सूची\"],\"finished\":[\"पूरे किए\",\"पूर्ण किए\"],\"putOff\":[\"जब {when}, तब {step} सीखें\"],\"units\":[\"घंटा\",\"घंटे\",\"मिनट\",\"दिन\",\"सप्ताह\",\"हफ्ते\",\"महीना\",\"महीने\"],\"functionWords\":[\"है\",\"में\",\"के\",\"का\",\"की\",\"और\",\"से\",\"को\",\"पर\",\"यह\",\"हैं\",\"एक\",\"नहीं\",\"लिए\",\"करें\",\"या\"],\"letters\":\"अआइईउऊऋऍएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहक़ख़ग़ज़ड़ढ़फ़\",\"fileNames\":[]},\"write\":{\"quote\":\"“{text}”\",\"quote.inner\":\"‘{text}’\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"भाग\",\"name.roadmap\":\"रोडमैप\",\"name.progress\":\"प्रगति\",\"name.steps\":\"चरण\",\"name.goal\":\"लक्ष्य\",\"name.next\":\"अगला चरण\",\"name.first\":\"यहाँ से शुरू करें\",\"name.check\":\"सच होने पर टिक करें\",\"name.work\":\"पहले यह पढ़ें\",\"name.because\":\"यही चरण क्यों\",\"name.after\":\"इसके बाद\",\"name.alternative\":\"या इसके बजाय\",\"name.read\":\"पढ़ने के लिए\",\"name.prerequisites\":\"पहले से ज़रूरी\",\"name.others\":\"बाकी क्यों नहीं\",\"name.all\":\"सभी भाग\",\"name.total\":\"कुल\",\"name.done\":\"पूरा\",\"name.doing\":\"जारी\",\"name.todo\":\"बाकी\",\"name.pace\":\"गति, प्रति सप्ताह चरण\",\"name.lastDone\":\"हाल में पूरे हुए\",\"history.forecast\":\"इस गति से सभी बाकी चरण {from} और {to} के बीच पूरे हो जाएँगे।\",\"count.overall\":{\"by\":\"done\",\"one\":\"{total} में से {done} चरण पूरा\",\"other\":\"{total} में से {done} चरण पूरे\"},\"count.doing\":\"{count} जारी\",\"count.parked\":{\"one\":\"{count} टाला गया\",\"other\":\"{count} टाले गए\"},\"count.blocked\":\"{count} प्रतीक्षा में\",\"count.more\":\"{count} अन्य\",\"count.unread\":\"पढ़ने के लिए {count} और\",\"count.problems\":{\"one\":\"{count} समस्या\",\"other\":\"{count} समस्याएँ\"},\"state.done\":\"सब पूरा हो गया। बहुत बढ़िया!\",\"state.dropped\":\"कोई चरण बाकी नहीं है: सभी छोड़ दिए गए हैं।\",\"state.empty\":\"अभी कोई चरण नहीं है। एक चरण ऐसे लिखें\",\"state.example\":\"मेरा पहला विषय\",\"state.parked\":\"बचे हुए सभी चरण टाल दिए गए हैं। समय आने पर किसी एक को फिर से शुरू करें।\",\"state.waiting\":\"बचे हुए सभी चरण टाल दिए गए हैं या किसी टाले गए चरण की प्रतीक्षा में हैं। समय आने पर किसी एक को फिर से शुरू करें।\",\"state.untitled\":\"केवल बिना शीर्षक वाले चरण बचे हैं। हर चरण में लिखें कि क्या सीखना है।\",\"state.untitledToo\":\"केवल टाले गए चरण और बिना शीर्षक वाले चरण बचे हैं।\",\"state.blocked\":\"बचे हुए सभी चरण दूसरे चरणों की प्रतीक्षा में हैं। देखें कि उन्हें क्या चाहिए।\",\"issue.title\":\"आगे क्या सीखें\",\"issue.body\":\"Trailmark नीचे एक टिप्पणी को अपडेट करता रहता है: आगे क्या सीखें और क्यों।\",\"tick\":\"यहाँ किसी बॉक्स पर निशान लगाएँ, Trailmark उसे रोडमैप में भी लगा देगा।\",\"review\":\"फिर से देखने लायक: {step}, {days} दिन पहले पूरा हुआ।\",\"parked\":\"टाला गया\",\"parked.until\":\"तब तक टाला गया: {when}\",\"blocked.needs\":\"पहले पूरा करें: {steps}\",\"blocked.gate\":\"{stage} के {percent} तक पहुँचने पर खुलेगा\",\"blocked.parent\":\"इसके अंदर {count} चरण बाकी\",\"beaten.pinned\":\"कोई और चरण पिन किया गया है\",\"beaten.due\":\"किसी और चरण की अंतिम तारीख पहले है\",\"beaten.wip\":\"कई चरण जारी हैं, पहले उन्हें पूरा करें\",\"beaten.goal\":\"कोई और चरण लक्ष्य के काम आता है\",\"beaten.doing\":\"कोई और चरण पहले ही शुरू हो चुका है\",\"beaten.ahead\":\"आप अभी किसी और चरण पर हैं\",\"beaten.stage\":\"कोई और चरण पहले के भाग में है\",\"beaten.required\":\"यह चरण वैकल्पिक है\",\"beaten.priority\":\"किसी और चरण की प्राथमिकता ज़्यादा है\",\"beaten.order\":\"कोई और चरण पहले लिखा है\",\"reason.pinned\":\"आपने इसे सबसे ऊपर पिन किया है।\",\"reason.pinnedFor\":\"आपने {step} को सबसे ऊपर पिन किया है, और उसके लिए यह चरण ज़रूरी है।\",\"reason.due.today\":\"इसकी अंतिम तारीख आज है, {day}।\",\"reason.due.tomorrow\":\"इसकी अंतिम तारीख कल है, {day}।\",\"reason.due.yesterday\":\"इसकी अंतिम तारीख कल थी, {day}।\",\"reason.due.ahead\":\"इसकी अंतिम तारीख {days} दिन बाद है, {day}।\",\"reason.due.over\":\"इसकी अंतिम तारीख {days} दिन पहले थी, {day}।\",\"reason.neededFor\":\"({step} के लिए ज़रूरी)\",\"reason.wip\":{\"one\":\"{count} चरण जारी है; नया शुरू करने से पहले उसे पूरा करें।\",\"other\":\"{count} चरण जारी हैं; नया शुरू करने से पहले एक पूरा करें।\"},\"reason.goal\":\"यह आपके लक्ष्य {goal} के काम आता है।\",\"reason.doing\":\"आप इसे शुरू कर चुके हैं।\",\"reason.stage\":\"{stage} योजना में पहले आता है।\",\"reason.required\":\"यह ज़रूरी है, वैकल्पिक नहीं।\",\"reason.priority.highest\":\"इसकी प्राथमिकता सबसे ज़्यादा है।\",\"reason.priority.high\":\"इसकी प्राथमिकता ज़्यादा है।\",\"reason.priority.medium\":\"इसकी प्राथमिकता मध्यम है।\",\"reason.priority.none\":\"कुछ और चरणों की प्राथमिकता इससे कम है।\",\"reason.priority.low\":\"कुछ और चरणों की प्राथमिकता इससे भी कम है।\",\"reason.priority.lowest\":\"इसकी प्राथमिकता सबसे कम है।\",\"reason.order\":\"यह आपके रोडमैप का अगला चरण है।\",\"reason.ahead\":\"रोडमैप में आप अभी यहाँ तक पहुँचे हैं।\",\"reason.only\":\"अभी यही एक चरण किया जा सकता है।\",\"reason.woken.step\":\"आपने इसे {when} तक टाला था, और वह अब पूरा हो चुका है।\",\"reason.woken.option\":\"आपने इसे {when} तक टाला था, और वह समय आ गया है।\",\"reason.woken.goal\":\"आपने इसे {when} तक टाला था, पर अब लक्ष्य को इसकी ज़रूरत है।\",\"reason.woken.mark\":\"आपने इसे टाल दिया था, पर अब आपके लक्ष्य को इसकी ज़रूरत है।\",\"reason.needs\":\"इसके लिए जो चाहिए, वह आप पूरा कर चुके हैं: {steps}।\",\"reason.why\":\"आपका नोट: {note}\",\"reason.unlocks\":\"इससे आगे का रास्ता खुलता है: {steps}।\",\"card.title\":\"मेरा सीखने का रोडमैप\",\"card.finished\":{\"one\":\"{count} चरण-समूह पूरा\",\"other\":\"{count} चरण-समूह पूरे\"},\"card.ahead\":{\"one\":\"आगे {count} चरण-समूह और\",\"other\":\"आगे {count} चरण-समूह और\"},\"card.weeks\":{\"one\":\"26 हफ़्तों में {count} चरण\",\"other\":\"26 हफ़्तों में {count} चरण\"},\"card.summit\":\"शिखर पर पहुँच गए। बधाई हो!\",\"reason.first\":\"यह आपकी योजना का पहला चरण है।\",\"reason.outcome\":\"यह सीखने का नतीजा है; असली काम {parts} में है, जहाँ बॉक्स नहीं हैं।\",\"reason.begins\":\"यह {stage} का पहला चरण है।\",\"reason.after\":\"यह {step} के बाद आता है, जिसे आप पूरा कर चुके हैं।\",\"reason.finishes\":\"इसके साथ {stage} पूरा हो जाएगा।\",\"reason.left\":\"{stage} में {count} चरण बाकी।\",\"reason.follows\":\"इससे पहले का चरण {step} आप पूरा कर चुके हैं ({total} में से {done})।\",\"reason.opens\":\"{before} पूरा हुआ; इस चरण से {stage} शुरू होता है।\",\"reason.nearGoal\":\"आपके लक्ष्य {goal} तक {count} चरण बाकी।\",\"reason.unlocksMore\":\"इससे आगे का रास्ता खुलता है: {steps}, और उसके बाद {count} चरण और।\",\"reason.inside\":\"इसके अंदर के सभी {count} चरण पूरे हैं: सहमत हों तो इस पर निशान लगाएँ।\",\"reason.passedOver\":\"आपने इसे छोड़ दिया और इसके बाद के {count} चरण पूरे कर लिए। इसे अभी पूरा करें।\",\"reason.passedOver.since\":\"आपने इसे छोड़ दिया ({day} से) और इसके बाद के {count} चरण पूरे कर लिए। इसे अभी पूरा करें।\",\"reason.stale\":\"आपने इसे {day} को शुरू किया था और यह अब भी बाकी है।\",\"reason.woken.need\":\"आपने इसे {when} तक टाला था, लेकिन {step} को अब इसकी ज़रूरत है।\",\"reason.woken.needMark\":\"आपने इसे टाला था, लेकिन {step} को अब इसकी ज़रूरत है।\",\"placeholder\":\"इसका अभी कोई शीर्षक नहीं है\",\"unheard.goal\":\"कोई रोडमैप नहीं बताता कि {goal} के लिए क्या चाहिए। जो बताता है, उसके front matter में {line} लिखें।\",\"unheard.when\":\"कोई चरण {when} का इंतज़ार नहीं कर रहा है।\",\"state.unread\":\"गिने गए सभी चरण पूरे हैं, पर चरण जैसी दिखने वाली कुछ पंक्तियाँ नहीं गिनी गईं।\",\"name.general\":\"पूरे रोडमैप के दस्तावेज़\",\"calendar.now\":\"योजना के अनुसार अभी {stage} का समय है।\",\"calendar.over\":\"योजना के अनुसार {stage} {day} तक था।\",\"reason.said\":\"आपकी योजना में ही इसे अगला चरण लिखा गया है।\",\"beaten.said\":\"योजना में ही किसी और चरण को अगला लिखा गया है\",\"plan\":\"# मेरा सीखने का रोडमैप\\n\\nइस योजना को अपना बनाएँ: शीर्षक एक चरण-समूह है, और बॉक्स वाली पंक्ति एक चरण।\\n\\n## शुरुआत\\n\\n- [x] तय करना कि क्या सीखना है\\n- [ ] एक अच्छी किताब या कोर्स ढूँढना\\n- [ ] पहला घंटा उस पर लगाना\\n\\n## अभ्यास\\n\\n- [ ] कुछ छोटा बनाना\\n- [ ] किसी को दिखाना\\n\\n## आगे चलकर\\n\\n- [ ] और गहराई में जाना <!-- when: छोटी चीज़ काफ़ी न रहे -->\\n\",\"news.opened\":\"इससे {steps} का रास्ता खुल गया।\",\"news.finished\":\"{stage} पूरा हुआ। शाबाश!\",\"pace.needed\":\"{goal} की अंतिम तारीख {day} है; इसके लिए हर सप्ताह {needed} चरण चाहिए।\",\"pace.is\":\"आपकी गति हर सप्ताह {pace} चरण है।\"}}");
// src/locales/id.json
var id_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"id\",\"rtl\":false,\"read\":{\"done\":[\"selesai\",\"sudah\",\"sudah selesai\",\"tuntas\",\"dikuasai\",\"sudah dipelajari\"],\"doing\":[\"sedang\",\"sedang berjalan\",\"sedang dipelajari\",\"dalam proses\",\"sebagian\",\"sebagian selesai\",\"proses\",\"sedang dikerjakan\",\"berjalan\",\"dimulai\"],\"todo\":[\"belum\",\"belum mulai\",\"belum dimulai\",\"belum selesai\",\"direncanakan\",\"menunggu\",\"akan datang\",\"rencana\"],\"dropped\":[\"dibatalkan\",\"batal\",\"dilewati\",\"ditinggalkan\",\"tidak berlaku\"],\"parked\":[\"ditunda\",\"nanti\",\"dijeda\",\"tertunda\"],\"yes\":[\"ya\"],\"no\":[\"tidak\"],\"statusColumn\":[\"status\",\"keadaan\",\"progres\",\"kemajuan\",\"selesai\",\"selesai?\"],\"statusNoun\":[\"status\"],\"dueColumn\":[\"batas waktu\"],\"doneColumn\":[\"tanggal\"],\"estimateColumn\":[\"waktu\",\"durasi\"],\"priorityColumn\":[\"prioritas\"],\"noteColumn\":[\"catatan\"],\"totals\":[\"total\",\"jumlah\",\"target\"],\"priority\":{\"high\":[\"tinggi\"],\"medium\":[\"menengah\"],\"low\":[\"rendah\"]},\"optional\":[\"opsional\",\"pilihan\",\"tidak wajib\",\"tugas opsional\",\"latihan opsional\",\"topik opsional\",\"materi opsional\",\"bacaan opsional\",\"tantangan opsional\",\"tugas tambahan\",\"latihan tambahan\",\"bonus\"],\"deferral\":[\"jika perlu\",\"bila perlu\",\"saat diperlukan\",\"ketika diperlukan\",\"sesuai kebutuhan\"],\"resources\":[\"sumber\",\"sumber daya\",\"sumber belajar\",\"dokumentasi\",\"tutorial\",\"bacaan\",\"referensi\",\"buku\",\"materi\",\"kursus\",\"tautan\"],\"readingOrder\":[\"dokumentasi\",\"urutan membaca\"],\"optionalPart\":[\"bagian ini opsional\",\"ini opsional\",\"semua di bawah ini opsional\",\"berikut ini opsional\",\"bagian ini tidak wajib\",\"tidak wajib\"],\"nextLabel\":[\"berikutnya\",\"selanjutnya\",\"langkah berikutnya\",\"langkah selanjutnya\",\"topik berikutnya\",\"minggu ini\",\"minggu sekarang\",\"fase saat ini\",\"tahap saat ini\",\"modul saat ini\",\"sedang dipelajari\"],\"nextPart\":[\"tindakan berikutnya\",\"yang dikerjakan sekarang\",\"fokus saat ini\",\"tugas saat ini\"],\"prerequisites\":[\"prasyarat\",\"syarat\",\"bergantung pada\"],\"goal\":[\"tujuan\",\"target\",\"sasaran\"],\"outcomes\":[\"* pencapaian\",\"* target\",\"* daftar periksa\",\"* capaian\",\"* evaluasi diri\",\"* checklist akhir\",\"* kriteria keberhasilan\",\"* kriteria kelulusan\",\"saya bisa *\",\"saya mampu *\",\"* preferensi\",\"gaya belajar\",\"tentang saya\"],\"usage\":[\"cara menggunakan\",\"cara pakai\",\"penggunaan\",\"petunjuk penggunaan\",\"legenda\",\"keterangan\"],\"asides\":[\"tips\",\"tips belajar\",\"aturan\",\"aturan belajar\",\"saran\",\"catatan\",\"daftar isi\",\"tips untuk\"],\"finished\":[\"sudah selesai\",\"yang selesai\",\"sudah dipelajari\"],\"putOff\":[\"ketika {when}, pelajari {step}\",\"saat {when}, pelajari {step}\",\"jika {when}, pelajari {step}\"],\"units\":[\"jam\",\"menit\",\"hari\",\"minggu\",\"bulan\"],\"functionWords\":[\"dan\",\"yang\",\"untuk\",\"dengan\",\"di\",\"dari\",\"ini\",\"itu\",\"ke\",\"pada\",\"adalah\",\"atau\",\"tidak\",\"bisa\",\"akan\",\"kamu\",\"apa\",\"saya\",\"dalam\",\"juga\",\"sudah\",\"agar\",\"oleh\",\"sebagai\",\"cara\",\"lebih\"],\"letters\":\"\",\"fileNames\":[]},\"write\":{\"quote\":\"“{text}”\",\"quote.inner\":\"‘{text}’\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"Tahap\",\"name.roadmap\":\"Rencana belajar\",\"name.progress\":\"Kemajuan\",\"name.steps\":\"Langkah\",\"name.goal\":\"Tujuan\",\"name.next\":\"Langkah berikutnya\",\"name.first\":\"Mulai dengan\",\"name.check\":\"Centang bila sudah benar\",\"name.work\":\"Pelajari\",\"name.because\":\"Mengapa langkah ini\",\"name.after\":\"Setelah itu\",\"name.alternative\":\"Atau sebagai gantinya\",\"name.read\":\"Bacaan\",\"name.prerequisites\":\"Prasyarat\",\"name.others\":\"Mengapa bukan yang lain\",\"name.all\":\"Semua tahap\",\"name.total\":\"Total\",\"name.done\":\"selesai\",\"name.doing\":\"sedang dikerjakan\",\"name.todo\":\"belum selesai\",\"name.pace\":\"Laju, langkah per minggu\",\"name.lastDone\":\"Terakhir selesai\",\"history.forecast\":\"Dengan laju ini, semua langkah yang tersisa akan selesai antara {from} dan {to}.\",\"count.overall\":\"{done} dari {total} langkah selesai\",\"count.doing\":\"{count} sedang dikerjakan\",\"count.parked\":\"{count} ditunda\",\"count.blocked\":\"{count} menunggu\",\"count.more\":\"{count} lainnya\",\"count.unread\":\"{count} bacaan lainnya\",\"count.problems\":\"{count} masalah\",\"state.done\":\"Semuanya selesai. Kerja bagus!\",\"state.dropped\":\"Tidak ada langkah yang tersisa: semuanya dibatalkan.\",\"state.empty\":\"Belum ada langkah. Tulis satu seperti ini\",\"state.example\":\"Topik pertama\",\"state.parked\":\"Semua langkah yang tersisa ditunda. Lanjutkan salah satunya bila waktunya tiba.\",\"state.waiting\":\"Semua langkah yang tersisa ditunda atau menunggu langkah yang ditunda. Lanjutkan salah satunya bila waktunya tiba.\",\"state.untitled\":\"Yang tersisa hanya langkah tanpa judul. Tulis di setiap langkah apa yang akan dipelajari.\",\"state.untitledToo\":\"Yang tersisa hanya langkah yang ditunda dan langkah tanpa judul.\",\"state.blocked\":\"Semua langkah yang tersisa menunggu langkah lain. Lihat apa yang dibutuhkannya.\",\"issue.title\":\"Apa yang perlu dipelajari selanjutnya\",\"issue.body\":\"Trailmark memperbarui satu komentar di bawah: apa yang dipelajari berikutnya dan mengapa.\",\"tick\":\"Centang kotak di sini, dan Trailmark akan mencentangnya juga di peta jalan.\",\"review\":\"Layak dilihat lagi: {step}, selesai {days} hari yang lalu.\",\"parked\":\"ditunda\",\"parked.until\":\"ditunda sampai: {when}\",\"blocked.needs\":\"selesaikan {steps} lebih dulu\",\"blocked.gate\":\"terbuka bila {stage} mencapai {percent}\",\"blocked.parent\":\"masih ada {count} langkah yang belum selesai di dalamnya\",\"beaten.pinned\":\"langkah lain disematkan di atas\",\"beaten.due\":\"langkah lain lebih dekat tenggatnya\",\"beaten.wip\":\"beberapa langkah sedang berjalan; selesaikan itu dulu\",\"beaten.goal\":\"langkah lain mendukung tujuan\",\"beaten.doing\":\"langkah lain sudah dimulai\",\"beaten.ahead\":\"Anda sekarang berada di langkah lain\",\"beaten.stage\":\"langkah lain ada di tahap yang lebih awal\",\"beaten.required\":\"langkah ini opsional\",\"beaten.priority\":\"langkah lain lebih tinggi prioritasnya\",\"beaten.order\":\"langkah lain ditulis lebih dulu\",\"reason.pinned\":\"Anda menyematkannya di atas.\",\"reason.pinnedFor\":\"Anda menyematkan {step} di atas, dan langkah ini diperlukan untuknya.\",\"reason.due.today\":\"Tenggatnya hari ini, {day}.\",\"reason.due.tomorrow\":\"Tenggatnya besok, {day}.\",\"reason.due.yesterday\":\"Tenggatnya kemarin, {day}.\",\"reason.due.ahead\":\"Tenggatnya {days} hari lagi, pada {day}.\",\"reason.due.over\":\"Tenggatnya sudah lewat {days} hari, yaitu pada {day}.\",\"reason.neededFor\":\"(diperlukan untuk {step})\",\"reason.wip\":\"{count} langkah sedang berjalan; selesaikan satu sebelum memulai yang baru.\",\"reason.goal\":\"Ini mendukung tujuan Anda {goal}.\",\"reason.doing\":\"Anda sudah memulainya.\",\"reason.stage\":\"{stage} berada lebih awal dalam rencana.\",\"reason.required\":\"Ini wajib, bukan opsional.\",\"reason.priority.highest\":\"Prioritasnya paling tinggi.\",\"reason.priority.high\":\"Prioritasnya tinggi.\",\"reason.priority.medium\":\"Prioritasnya sedang.\",\"reason.priority.none\":\"Ada langkah lain yang prioritasnya lebih rendah.\",\"reason.priority.low\":\"Ada langkah lain yang prioritasnya lebih rendah lagi.\",\"reason.priority.lowest\":\"Prioritasnya paling rendah.\",\"reason.order\":\"Ini langkah berikutnya di peta jalan Anda.\",\"reason.ahead\":\"Di sinilah posisi Anda sekarang di peta jalan.\",\"reason.only\":\"Ini satu-satunya langkah yang bisa dikerjakan sekarang.\",\"reason.woken.step\":\"Anda menundanya sampai {when}, dan itu sudah selesai.\",\"reason.woken.option\":\"Anda menundanya sampai {when}, dan waktunya telah tiba.\",\"reason.woken.goal\":\"Anda menundanya sampai {when}, tetapi kini tujuan Anda membutuhkannya.\",\"reason.woken.mark\":\"Anda menundanya, tetapi kini tujuan Anda membutuhkannya.\",\"reason.needs\":\"Yang dibutuhkannya sudah selesai: {steps}.\",\"reason.why\":\"Catatan Anda: {note}\",\"reason.unlocks\":\"Ini membuka jalan ke {steps}.\",\"card.title\":\"Rencana belajar saya\",\"card.finished\":\"{count} tahap selesai\",\"card.ahead\":\"{count} tahap lagi di depan\",\"card.weeks\":\"{count} langkah dalam 26 minggu\",\"card.summit\":\"Puncak tercapai. Selamat!\",\"reason.first\":\"Ini langkah pertama dalam rencana Anda.\",\"reason.outcome\":\"Ini hasil yang dituju; pekerjaannya ada di {parts}, tanpa kotak centang.\",\"reason.begins\":\"Ini langkah pertama dari {stage}.\",\"reason.after\":\"Langkah ini datang setelah {step}, yang sudah selesai.\",\"reason.finishes\":\"Dengan ini {stage} selesai.\",\"reason.left\":\"Tersisa {count} langkah di {stage}.\",\"reason.follows\":\"Langkah sebelumnya, {step}, sudah Anda selesaikan ({done} dari {total}).\",\"reason.opens\":\"{before} sudah selesai; langkah ini mengawali {stage}.\",\"reason.nearGoal\":\"{count} langkah lagi menuju tujuan Anda {goal}.\",\"reason.unlocksMore\":\"Ini membuka jalan ke {steps}, lalu {count} langkah lagi.\",\"reason.inside\":\"Semua {count} langkah di dalamnya selesai: centang bila Anda setuju.\",\"reason.passedOver\":\"Anda melewatinya dan sudah menyelesaikan {count} langkah sesudahnya. Kerjakan sekarang.\",\"reason.passedOver.since\":\"Anda melewatinya (sejak {day}) dan sudah menyelesaikan {count} langkah sesudahnya. Kerjakan sekarang.\",\"reason.stale\":\"Anda memulainya pada {day} dan belum selesai.\",\"reason.woken.need\":\"Kamu menundanya sampai {when}, tetapi {step} membutuhkannya sekarang.\",\"reason.woken.needMark\":\"Kamu menundanya, tetapi {step} membutuhkannya sekarang.\",\"placeholder\":\"belum ada judulnya\",\"unheard.goal\":\"Tidak ada peta jalan yang menyebutkan apa yang dibutuhkan {goal}. Tulis {line} di front matter peta jalan yang menyebutkannya.\",\"unheard.when\":\"Tidak ada langkah yang menunggu {when}.\",\"state.unread\":\"Semua langkah yang dihitung sudah selesai, tetapi beberapa baris yang mirip langkah tidak dihitung.\",\"name.general\":\"Dokumentasi untuk seluruh rencana belajar\",\"calendar.now\":\"Menurut rencana, sekarang waktunya {stage}.\",\"calendar.over\":\"Menurut rencana, {stage} berakhir pada {day}.\",\"reason.said\":\"Rencana Anda sendiri menyebutnya sebagai langkah berikutnya.\",\"beaten.said\":\"rencana itu sendiri menyebut langkah lain sebagai berikutnya\",\"plan\":\"# Rencana belajar saya\\n\\nJadikan rencana ini milikmu: judul adalah tahap, dan baris dengan kotak adalah langkah.\\n\\n## Mulai\\n\\n- [x] Memilih apa yang dipelajari\\n- [ ] Mencari satu buku atau kursus yang bagus\\n- [ ] Meluangkan satu jam pertama\\n\\n## Latihan\\n\\n- [ ] Membuat sesuatu yang kecil\\n- [ ] Menunjukkannya kepada seseorang\\n\\n## Nanti\\n\\n- [ ] Belajar lebih dalam <!-- when: yang kecil tidak lagi cukup -->\\n\",\"news.opened\":\"Itu membuka {steps}.\",\"news.finished\":\"{stage} selesai. Kerja bagus!\",\"pace.needed\":\"Tenggat {goal} adalah {day}; untuk itu perlu {needed} langkah per minggu.\",\"pace.is\":\"Laju Anda {pace} langkah per minggu.\"}}");
// src/locales/it.json
var it_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"it\",\"rtl\":false,\"read\":{\"done\":[\"completato\",\"completata\",\"fatto\",\"fatta\",\"finito\",\"finita\",\"terminato\",\"terminata\",\"concluso\",\"imparato\",\"superato\"],\"doing\":[\"in corso\",\"in svolgimento\",\"iniziato\",\"iniziata\",\"parziale\",\"parzialmente completato\",\"sto studiando\",\"in ripasso\",\"in lavorazione\"],\"todo\":[\"da fare\",\"non iniziato\",\"non iniziata\",\"da iniziare\",\"in attesa\",\"pianificato\",\"previsto\",\"in programma\",\"non completato\",\"prossimo\"],\"dropped\":[\"annullato\",\"annullata\",\"saltato\",\"abbandonato\",\"non applicabile\"],\"parked\":[\"in pausa\",\"rimandato\",\"rimandata\",\"sospeso\",\"più tardi\",\"in sospeso\"],\"yes\":[\"sì\"],\"no\":[\"no\"],\"statusColumn\":[\"stato\",\"avanzamento\",\"progresso\",\"progressi\",\"completato\",\"completato?\",\"fatto\",\"fatto?\"],\"statusNoun\":[\"stato\"],\"dueColumn\":[\"scadenza\"],\"doneColumn\":[\"data\"],\"estimateColumn\":[\"tempo\",\"durata\"],\"priorityColumn\":[\"priorità\"],\"noteColumn\":[\"note personali\",\"note\"],\"totals\":[\"totale\",\"somma\",\"obiettivo\"],\"priority\":{\"high\":[\"alta\"],\"medium\":[\"media\"],\"low\":[\"bassa\"]},\"optional\":[\"facoltativo\",\"facoltativa\",\"opzionale\",\"bonus\",\"extra\",\"compiti facoltativi\",\"esercizi facoltativi\",\"argomenti facoltativi\",\"letture facoltative\",\"progetti facoltativi\",\"attività facoltative\",\"esercizi extra\",\"compiti extra\",\"sfide bonus\",\"non obbligatorio\"],\"deferral\":[\"quando serve\",\"se necessario\",\"al bisogno\",\"quando necessario\",\"all’occorrenza\",\"all'occorrenza\"],\"resources\":[\"risorsa\",\"risorse\",\"documentazione\",\"tutorial\",\"lettura\",\"letture\",\"riferimenti\",\"libri\",\"materiali\",\"materiale\",\"bibliografia\",\"corsi\",\"link\",\"collegamenti\"],\"readingOrder\":[\"documentazione\",\"ordine di lettura\"],\"optionalPart\":[\"questa sezione è facoltativa\",\"questa parte è facoltativa\",\"questa sezione è opzionale\",\"questa parte è opzionale\",\"questa sezione non è obbligatoria\",\"questa parte non è obbligatoria\",\"questo modulo è facoltativo\",\"questo capitolo è facoltativo\",\"tutto ciò che segue è facoltativo\",\"il resto è facoltativo\",\"questo modulo è opzionale\",\"questo capitolo è opzionale\",\"tutto ciò che segue è opzionale\",\"il resto è opzionale\",\"questi esercizi sono facoltativi\",\"queste attività sono facoltative\",\"sono facoltativi\",\"è facoltativo\",\"non è obbligatorio\",\"non sono obbligatori\"],\"nextLabel\":[\"prossimo\",\"prossimo passo\",\"prossimi passi\",\"passo successivo\",\"prossima lezione\",\"prossimo argomento\",\"settimana attuale\",\"settimana corrente\",\"fase attuale\",\"fase corrente\",\"modulo attuale\",\"modulo corrente\"],\"nextPart\":[\"prossima azione\",\"prossime azioni\",\"da fare ora\",\"attività corrente\"],\"prerequisites\":[\"prerequisiti\",\"prerequisito\",\"requisiti\",\"dipende da\"],\"goal\":[\"obiettivo\",\"scopo\",\"il mio obiettivo\"],\"outcomes\":[\"* traguardi\",\"* risultati\",\"* obiettivi\",\"* lista di controllo\",\"* autovalutazione\",\"* lista di controllo finale\",\"* criteri di successo\",\"* criteri di completamento\",\"so *\",\"sono in grado di *\",\"* consegne\",\"* preferenze\",\"stile di apprendimento\",\"su di me\",\"obiettivi di *\",\"obiettivi della *\",\"obiettivi del *\",\"obiettivi per *\"],\"usage\":[\"come si usa\",\"come usare\",\"come usarlo\",\"istruzioni\",\"legenda\"],\"asides\":[\"consigli\",\"suggerimenti\",\"regole\",\"note\",\"domande frequenti\",\"indice\",\"sommario\",\"consigli per\"],\"finished\":[\"completati\",\"completate\",\"terminati\",\"terminate\",\"finiti\",\"superati\"],\"putOff\":[\"quando {when}, impara {step}\",\"quando {when}, studia {step}\"],\"units\":[\"h\",\"ora\",\"ore\",\"min\",\"minuto\",\"minuti\",\"giorno\",\"giorni\",\"settimana\",\"settimane\",\"mese\",\"mesi\"],\"functionWords\":[\"di\",\"che\",\"il\",\"con\",\"una\",\"un\",\"della\",\"del\",\"delle\",\"dei\",\"la\",\"gli\",\"nel\",\"sono\",\"non\",\"più\",\"alla\",\"si\",\"anche\",\"tra\",\"per\",\"le\",\"lo\",\"e\",\"o\",\"da\",\"al\",\"come\",\"questo\",\"questa\",\"dal\",\"nella\",\"è\",\"mio\",\"i\",\"a\",\"in\"],\"letters\":\"àèéìíîòóùú\",\"fileNames\":[]},\"write\":{\"quote\":\"«{text}»\",\"quote.inner\":\"“{text}”\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":{\"ordinal\":\"date\",\"many\":\"l’{day}\",\"other\":\"il {day}\"},\"name.stage\":\"Fase\",\"name.roadmap\":\"Percorso\",\"name.progress\":\"Progressi\",\"name.steps\":\"Passi\",\"name.goal\":\"Obiettivo\",\"name.next\":\"Prossimo passo\",\"name.first\":\"Comincia da\",\"name.check\":\"Spunta quando è vero\",\"name.work\":\"Studia\",\"name.because\":\"Perché questo passo\",\"name.after\":\"Poi\",\"name.alternative\":\"Oppure\",\"name.read\":\"Da leggere\",\"name.prerequisites\":\"Prerequisiti\",\"name.others\":\"Perché non gli altri\",\"name.all\":\"Tutte le fasi\",\"name.total\":\"Totale\",\"name.done\":\"completato\",\"name.doing\":\"in corso\",\"name.todo\":\"da fare\",\"name.pace\":\"Ritmo, in passi a settimana\",\"name.lastDone\":\"Completati per ultimi\",\"history.forecast\":\"A questo ritmo, tutti i passi aperti saranno completati nel periodo: {from} – {to}.\",\"count.overall\":{\"by\":\"total\",\"one\":\"{done} di {total} passo completato\",\"other\":\"{done} di {total} passi completati\"},\"count.doing\":\"{count} in corso\",\"count.parked\":{\"one\":\"{count} rimandato\",\"other\":\"{count} rimandati\"},\"count.blocked\":\"{count} in attesa\",\"count.more\":{\"one\":\"{count} altro\",\"other\":\"{count} altri\"},\"count.unread\":{\"one\":\"{count} altra lettura\",\"other\":\"altre {count} letture\"},\"count.problems\":{\"one\":\"{count} problema\",\"other\":\"{count} problemi\"},\"state.done\":\"Tutto completato. Ottimo lavoro!\",\"state.dropped\":\"Non resta nessun passo da fare: sono stati tutti scartati.\",\"state.empty\":\"Non c’è ancora nessun passo. Scrivine uno così\",\"state.example\":\"Il mio primo argomento\",\"state.parked\":\"Tutti i passi rimasti sono rimandati. Riprendine uno quando sarà il momento.\",\"state.waiting\":\"Tutti i passi rimasti sono rimandati o ne aspettano uno rimandato. Riprendine uno quando sarà il momento.\",\"state.untitled\":\"Restano solo passi senza titolo. Scrivi in ciascuno che cosa imparare.\",\"state.untitledToo\":\"Restano solo passi rimandati e passi senza titolo.\",\"state.blocked\":\"Tutti i passi rimasti ne aspettano un altro. Guarda di che cosa hanno bisogno.\",\"issue.title\":\"Che cosa imparare adesso\",\"issue.body\":\"Trailmark tiene aggiornato un commento qui sotto: dice che cosa imparare adesso e perché.\",\"tick\":\"Spunta una casella qui e Trailmark la spunterà nel percorso.\",\"review\":{\"one\":\"Vale la pena ripassare: {step}, completato {days} giorno fa.\",\"other\":\"Vale la pena ripassare: {step}, completato {days} giorni fa.\"},\"parked\":\"rimandato\",\"parked.until\":\"rimandato fino a: {when}\",\"blocked.needs\":\"prima completa {steps}\",\"blocked.gate\":\"si apre quando {stage} arriva al {percent}\",\"blocked.parent\":{\"one\":\"dentro resta {count} passo da fare\",\"other\":\"dentro restano {count} passi da fare\"},\"beaten.pinned\":\"un altro passo è fissato in alto\",\"beaten.due\":\"un altro passo scade prima\",\"beaten.wip\":\"ci sono vari passi in corso: prima finisci quelli\",\"beaten.goal\":\"un altro passo avvicina all’obiettivo\",\"beaten.doing\":\"un altro passo è già cominciato\",\"beaten.ahead\":\"ora sei a un altro passo\",\"beaten.stage\":\"un altro passo è in una fase precedente\",\"beaten.required\":\"questo è facoltativo\",\"beaten.priority\":\"un altro passo ha priorità più alta\",\"beaten.order\":\"un altro passo è scritto prima\",\"reason.pinned\":\"Lo hai fissato in alto.\",\"reason.pinnedFor\":\"Hai fissato in alto {step}, e per quello serve questo passo.\",\"reason.due.today\":\"Scade oggi, {day}.\",\"reason.due.tomorrow\":\"Scade domani, {day}.\",\"reason.due.yesterday\":\"È scaduto ieri, {day}.\",\"reason.due.ahead\":\"Scade tra {days} giorni, {theDay}.\",\"reason.due.over\":\"È scaduto {days} giorni fa, {theDay}.\",\"reason.neededFor\":\"(serve per {step})\",\"reason.wip\":{\"one\":\"C’è {count} passo in corso: finiscilo prima di cominciarne un altro.\",\"other\":\"Ci sono {count} passi in corso: finiscine uno prima di cominciarne un altro.\"},\"reason.goal\":\"Ti avvicina al tuo obiettivo {goal}.\",\"reason.doing\":\"Lo hai già cominciato.\",\"reason.stage\":\"{stage} viene prima nel percorso.\",\"reason.required\":\"È obbligatorio, non facoltativo.\",\"reason.priority.highest\":\"Ha la priorità più alta.\",\"reason.priority.high\":\"Ha priorità alta.\",\"reason.priority.medium\":\"Ha priorità media.\",\"reason.priority.none\":\"Altri passi hanno priorità più bassa.\",\"reason.priority.low\":\"Altri passi hanno priorità ancora più bassa.\",\"reason.priority.lowest\":\"Ha la priorità più bassa.\",\"reason.order\":\"È il prossimo passo del tuo percorso.\",\"reason.ahead\":\"È il punto in cui sei ora nel percorso.\",\"reason.only\":\"È l’unico passo possibile adesso.\",\"reason.woken.step\":\"Lo avevi rimandato fino a {when}, e ora è completato.\",\"reason.woken.option\":\"Lo avevi rimandato fino a {when}, e il momento è arrivato.\",\"reason.woken.goal\":\"Lo avevi rimandato fino a {when}, ma ora serve al tuo obiettivo.\",\"reason.woken.mark\":\"Lo avevi rimandato, ma ora serve al tuo obiettivo.\",\"reason.needs\":\"Hai già completato ciò che richiede: {steps}.\",\"reason.why\":\"La tua nota: {note}\",\"reason.unlocks\":\"Apre la strada a {steps}.\",\"card.title\":\"Il mio percorso\",\"card.finished\":{\"one\":\"{count} fase completata\",\"other\":\"{count} fasi completate\"},\"card.ahead\":{\"one\":\"ancora {count} fase davanti a te\",\"other\":\"ancora {count} fasi davanti a te\"},\"card.weeks\":{\"one\":\"{count} passo in 26 settimane\",\"other\":\"{count} passi in 26 settimane\"},\"card.summit\":\"Vetta raggiunta. Complimenti!\",\"reason.first\":\"È il primo passo del tuo percorso.\",\"reason.outcome\":\"È un risultato; il lavoro per arrivarci è in {parts}, senza caselle.\",\"reason.begins\":\"È il primo passo di {stage}.\",\"reason.after\":\"Viene dopo {step}, che hai già finito.\",\"reason.finishes\":\"Con questo passo finisci {stage}.\",\"reason.left\":{\"one\":\"Resta {count} passo in {stage}.\",\"other\":\"Restano {count} passi in {stage}.\"},\"reason.follows\":\"Hai completato il passo precedente, {step} ({done} su {total}).\",\"reason.opens\":\"Hai finito {before}; con questo passo comincia {stage}.\",\"reason.nearGoal\":{\"one\":\"Manca {count} passo al tuo obiettivo {goal}.\",\"other\":\"Mancano {count} passi al tuo obiettivo {goal}.\"},\"reason.unlocksMore\":{\"one\":\"Apre la strada a {steps} e poi a {count} altro passo.\",\"other\":\"Apre la strada a {steps} e poi ad altri {count} passi.\"},\"reason.inside\":{\"one\":\"Il {count} passo al suo interno è completato: spuntalo se sei d’accordo.\",\"other\":\"Tutti i {count} passi al suo interno sono completati: spuntalo se sei d’accordo.\"},\"reason.passedOver\":{\"one\":\"Lo hai saltato e hai già completato {count} passo successivo. Recuperalo ora.\",\"other\":\"Lo hai saltato e hai già completato {count} passi successivi. Recuperalo ora.\"},\"reason.passedOver.since\":{\"one\":\"Lo hai saltato (dal {day}) e hai già completato {count} passo successivo. Recuperalo ora.\",\"other\":\"Lo hai saltato (dal {day}) e hai già completato {count} passi successivi. Recuperalo ora.\"},\"reason.stale\":\"Lo hai cominciato {theDay} ed è ancora aperto.\",\"reason.woken.need\":\"L’avevi rimandato fino a {when}, ma ora {step} ne ha bisogno.\",\"reason.woken.needMark\":\"L’avevi rimandato, ma ora {step} ne ha bisogno.\",\"placeholder\":\"non ha ancora un titolo\",\"unheard.goal\":\"Nessuna roadmap dice che cosa richiede {goal}. Scrivi {line} nel front matter di quella che lo fa.\",\"unheard.when\":\"Nessun passo aspetta {when}.\",\"state.unread\":\"Tutti i passi contati sono completati, ma alcune righe che sembrano passi non vengono contate.\",\"name.general\":\"Documentazione per tutto il percorso\",\"calendar.now\":\"Secondo il piano, adesso tocca a {stage}.\",\"calendar.over\":\"Secondo il piano, {stage} finiva {theDay}.\",\"reason.said\":\"Il piano stesso lo indica come prossimo.\",\"beaten.said\":\"il piano stesso indica un altro passo come prossimo\",\"plan\":\"# Il mio percorso di studio\\n\\nFai tuo questo piano: un titolo è una fase, una riga con una casella è un passo.\\n\\n## Inizio\\n\\n- [x] Scegliere che cosa imparare\\n- [ ] Trovare un buon libro o corso\\n- [ ] Dedicarci la prima ora\\n\\n## Pratica\\n\\n- [ ] Costruire qualcosa di piccolo\\n- [ ] Mostrarlo a qualcuno\\n\\n## Più avanti\\n\\n- [ ] Approfondire <!-- when: la piccola cosa non basta più -->\\n\",\"news.opened\":\"Così hai sbloccato {steps}.\",\"news.finished\":\"{stage} è finito. Ben fatto!\",\"pace.needed\":{\"by\":\"needed\",\"one\":\"{goal} scade {theDay}: serve {needed} passo a settimana.\",\"other\":\"{goal} scade {theDay}: servono {needed} passi a settimana.\"},\"pace.is\":\"Il tuo ritmo è di {pace} a settimana.\"}}");
// src/locales/ja.json
var ja_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"ja\",\"rtl\":false,\"read\":{\"done\":[\"完了\",\"済\",\"済み\",\"完了済み\",\"学習済み\",\"学習済\",\"終了\",\"習得\",\"習得済み\",\"達成\",\"読了\",\"できた\",\"*済\",\"*済み\",\"*完了\"],\"doing\":[\"進行中\",\"学習中\",\"着手\",\"着手中\",\"作業中\",\"一部完了\",\"実施中\",\"途中\",\"勉強中\",\"復習中\",\"*中\"],\"todo\":[\"未着手\",\"未開始\",\"未完了\",\"未学習\",\"未\",\"予定\",\"これから\",\"やること\",\"未定\",\"未実施\"],\"dropped\":[\"中止\",\"スキップ\",\"対象外\",\"キャンセル\",\"断念\"],\"parked\":[\"保留\",\"保留中\",\"延期\",\"後で\",\"一時停止\"],\"yes\":[\"はい\"],\"no\":[\"いいえ\"],\"statusColumn\":[\"状態\",\"進捗\",\"ステータス\",\"状況\",\"進捗状況\",\"完了\",\"学習状況\",\"達成状況\"],\"statusNoun\":[\"進捗\"],\"dueColumn\":[\"期限\",\"締切\"],\"doneColumn\":[\"完了日\",\"日付\"],\"estimateColumn\":[\"時間\",\"所要時間\"],\"priorityColumn\":[\"優先度\"],\"noteColumn\":[\"メモ\",\"備考\",\"リンク\"],\"totals\":[\"合計\",\"総計\",\"計\",\"目標\"],\"priority\":{\"high\":[\"高\"],\"medium\":[\"中\"],\"low\":[\"低\"]},\"optional\":[\"任意\",\"オプション\",\"選択\",\"任意課題\",\"任意の課題\",\"任意タスク\",\"任意項目\",\"選択課題\",\"オプション課題\",\"オプション項目\",\"追加課題\",\"発展課題\",\"余裕があれば\"],\"deferral\":[\"必要に応じて\",\"必要になったら\",\"必要なとき\",\"必要な時\",\"必要時\"],\"resources\":[\"リソース\",\"教材\",\"資料\",\"ドキュメント\",\"チュートリアル\",\"参考\",\"書籍\",\"リンク\",\"読む順\"],\"readingOrder\":[\"ドキュメント\",\"読む順\"],\"optionalPart\":[\"以下は任意です\",\"ここは任意です\",\"以下はすべて任意です\",\"これらは任意です\",\"この章は任意です\",\"このセクションは任意です\",\"ここから下は任意です\",\"以下は必須ではありません\",\"ここは必須ではありません\",\"以下はすべて必須ではありません\",\"これらは必須ではありません\",\"この章は必須ではありません\",\"このセクションは必須ではありません\",\"ここから下は必須ではありません\",\"以下はオプションです\",\"ここはオプションです\",\"以下はすべてオプションです\",\"これらはオプションです\",\"この章はオプションです\",\"このセクションはオプションです\",\"ここから下はオプションです\",\"必須ではありません\",\"任意です\",\"やらなくてもよい\",\"余裕があればやる\"],\"nextLabel\":[\"次\",\"次のステップ\",\"次のステージ\",\"次の目標\",\"次のレッスン\",\"次に学ぶ\",\"次に学ぶこと\",\"次に学ぶ予定\",\"次に学ぶ予定のスキル\",\"現在の週\",\"現在の段階\",\"現在のフェーズ\",\"現在地\",\"学習中の章\",\"今週\",\"優先順\",\"優先順位\"],\"nextPart\":[\"次のアクション\",\"次にやること\",\"今やること\",\"今日やること\",\"現在のタスク\"],\"prerequisites\":[\"前提\",\"前提条件\",\"前提知識\",\"事前条件\"],\"goal\":[\"目標\",\"学習目標\",\"ゴール\",\"最終目標\"],\"outcomes\":[\"*マイルストーン\",\"*成果\",\"*成果物\",\"*チェックリスト\",\"*セルフチェック\",\"*達成目標\",\"*月間目標\",\"*完了条件\",\"*達成基準\",\"*合格基準\",\"*できること\",\"*評価軸\",\"*スキルマトリクス\",\"*学習スタイル\",\"自己紹介\"],\"usage\":[\"使い方\",\"利用方法\",\"使用方法\",\"凡例\",\"使いかた\"],\"asides\":[\"ヒント\",\"コツ\",\"ルール\",\"注意\",\"注意点\",\"アドバイス\",\"よくある質問\",\"目次\"],\"finished\":[\"完了した\",\"完了済み\",\"学習済み\",\"習得済み\",\"読了した\"],\"putOff\":[\"{when}なったら、{step}を学ぶ\",\"{when}なったら{step}を学ぶ\"],\"units\":[\"時間\",\"分\",\"日\",\"週間\",\"週\",\"か月\",\"ヶ月\"],\"functionWords\":[],\"letters\":\"\",\"fileNames\":[\"学習計画\",\"ロードマップ\"]},\"write\":{\"quote\":\"「{text}」\",\"quote.inner\":\"『{text}』\",\"enclose\":\"（{text}）\",\"label\":\"{name}：{value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"ステージ\",\"name.roadmap\":\"ロードマップ\",\"name.progress\":\"進捗\",\"name.steps\":\"ステップ\",\"name.goal\":\"目標\",\"name.next\":\"次のステップ\",\"name.first\":\"まずはここから\",\"name.check\":\"できるようになったらチェック\",\"name.work\":\"まず取り組む部分\",\"name.because\":\"これを選んだ理由\",\"name.after\":\"その後\",\"name.alternative\":\"または\",\"name.read\":\"参考資料\",\"name.prerequisites\":\"前提知識\",\"name.others\":\"ほかを選ばなかった理由\",\"name.all\":\"すべてのステージ\",\"name.total\":\"合計\",\"name.done\":\"完了\",\"name.doing\":\"学習中\",\"name.todo\":\"未完了\",\"name.pace\":\"ペース（1 週間のステップ数）\",\"name.lastDone\":\"最近完了したもの\",\"history.forecast\":\"このペースなら、残りのステップは {from}から {to}までの間に終わります。\",\"count.overall\":\"{total} ステップ中 {done} ステップ完了\",\"count.doing\":\"{count} 件学習中\",\"count.parked\":\"{count} 件保留中\",\"count.blocked\":\"{count} 件は前提待ち\",\"count.more\":\"ほか {count} 件\",\"count.unread\":\"ほかの参考資料 {count} 件\",\"count.problems\":\"問題 {count} 件\",\"state.done\":\"すべて完了しました。おめでとうございます！\",\"state.dropped\":\"残っているステップはありません。すべて対象から外されています。\",\"state.empty\":\"まだステップがありません。次のように書きます\",\"state.example\":\"最初のテーマ\",\"state.parked\":\"残りのステップはすべて保留中です。時期が来たものから始めましょう。\",\"state.waiting\":\"残りのステップはすべて、保留中か、保留中のステップの完了を待っています。時期が来たものから始めましょう。\",\"state.untitled\":\"残りのステップにはまだ題名がありません。学ぶことをそれぞれに書きましょう。\",\"state.untitledToo\":\"残りは、保留中のステップと題名のないステップだけです。\",\"state.blocked\":\"残りのステップはすべて、ほかのステップの完了を待っています。何が必要か確認しましょう。\",\"issue.title\":\"次に学ぶこと\",\"issue.body\":\"下のコメントを常に最新に保ち、次に学ぶこととその理由を示します。\",\"tick\":\"ここでチェックを入れると、Trailmark がロードマップにもチェックを入れます。\",\"review\":\"復習におすすめ：{step}（{days} 日前に完了）\",\"parked\":\"保留中\",\"parked.until\":\"保留中。再開の条件：{when}\",\"blocked.needs\":\"先に{steps}が必要\",\"blocked.gate\":\"{stage}が {percent} に達すると始められる\",\"blocked.parent\":\"この中に未完了のステップが {count} 件\",\"beaten.pinned\":\"ほかのステップがピン留めされている\",\"beaten.due\":\"ほかのステップの期限のほうが早い\",\"beaten.wip\":\"学習中のステップが複数あるので、そちらが先\",\"beaten.goal\":\"ほかのステップが目標につながる\",\"beaten.doing\":\"ほかのステップがすでに始まっている\",\"beaten.ahead\":\"今いるのは別のステップ\",\"beaten.stage\":\"ほかのステップのほうが前のステージにある\",\"beaten.required\":\"このステップは任意\",\"beaten.priority\":\"ほかのステップのほうが優先度が高い\",\"beaten.order\":\"ほかのステップが先に書かれている\",\"reason.pinned\":\"ピン留めされています。\",\"reason.pinnedFor\":\"ピン留めされた{step}に、このステップが必要です。\",\"reason.due.today\":\"期限は今日、{day}です。\",\"reason.due.tomorrow\":\"期限は明日、{day}です。\",\"reason.due.yesterday\":\"期限は昨日、{day}でした。\",\"reason.due.ahead\":\"期限は {days} 日後、{day}です。\",\"reason.due.over\":\"期限は {days} 日前、{day}でした。\",\"reason.neededFor\":\"（{step}に必要）\",\"reason.wip\":\"学習中のステップが {count} 件あります。新しく始める前に、まず 1 件を終わらせましょう。\",\"reason.goal\":\"目標{goal}につながります。\",\"reason.doing\":\"すでに始めています。\",\"reason.stage\":\"ロードマップでは{stage}が先です。\",\"reason.required\":\"任意ではなく必須です。\",\"reason.priority.highest\":\"優先度が最も高いステップです。\",\"reason.priority.high\":\"優先度が高いステップです。\",\"reason.priority.medium\":\"優先度が中くらいのステップです。\",\"reason.priority.none\":\"優先度がもっと低いステップがほかにあります。\",\"reason.priority.low\":\"優先度がさらに低いステップがほかにあります。\",\"reason.priority.lowest\":\"優先度が最も低いステップです。\",\"reason.order\":\"ロードマップの次のステップです。\",\"reason.ahead\":\"ロードマップで今いるところです。\",\"reason.only\":\"今できるステップはこれだけです。\",\"reason.woken.step\":\"{when}が終わるまで保留していましたが、それはもう完了しています。\",\"reason.woken.option\":\"{when}まで保留していましたが、その時が来ました。\",\"reason.woken.goal\":\"{when}まで保留していましたが、今は目標のために必要です。\",\"reason.woken.mark\":\"保留していましたが、今は目標のために必要です。\",\"reason.needs\":\"必要なものはそろっています：{steps}。\",\"reason.why\":\"自分のメモ：{note}\",\"reason.unlocks\":\"これを終えると{steps}に進めます。\",\"card.title\":\"私の学習ロードマップ\",\"card.finished\":\"{count} ステージ完了\",\"card.ahead\":\"この先あと {count} ステージ\",\"card.weeks\":\"26 週間で {count} ステップ\",\"card.summit\":\"登頂しました。おめでとうございます！\",\"reason.first\":\"計画の最初のステップです。\",\"reason.outcome\":\"これは学んだ成果を示す項目です。学ぶ内容は{parts}にあり、そこにはチェックボックスがありません。\",\"reason.begins\":\"{stage}の最初のステップです。\",\"reason.after\":\"完了した{step}の後に続くステップです。\",\"reason.finishes\":\"これで{stage}が完了します。\",\"reason.left\":\"{stage}は残り {count} ステップです。\",\"reason.follows\":\"{step}の次のステップです（{done}/{total} 完了）。\",\"reason.opens\":\"{before}が終わったので、ここから{stage}に入ります。\",\"reason.nearGoal\":\"目標{goal}まで、あと {count} ステップです。\",\"reason.unlocksMore\":\"これを終えると{steps}、さらにその先の {count} ステップに進めます。\",\"reason.inside\":\"この中の {count} ステップはすべて完了しています。よければチェックを入れてください。\",\"reason.passedOver\":\"飛ばしたまま、その先の {count} ステップを終えています。今やってしまいましょう。\",\"reason.passedOver.since\":\"飛ばしたまま（{day}から）、その先の {count} ステップを終えています。今やってしまいましょう。\",\"reason.stale\":\"{day}に始めて、まだ終わっていません。\",\"reason.woken.need\":\"{when}まで保留していましたが、今は{step}のために必要です。\",\"reason.woken.needMark\":\"保留していましたが、今は{step}のために必要です。\",\"placeholder\":\"まだ題名がありません\",\"unheard.goal\":\"{goal}に何が必要かを示すロードマップがありません。該当するロードマップのフロントマターに {line} と書いてください。\",\"unheard.when\":\"{when}を待っているステップはありません。\",\"state.unread\":\"数えられるステップはすべて完了していますが、ステップのように見えて数えられていない行があります。\",\"name.general\":\"ロードマップ全体のドキュメント\",\"calendar.now\":\"計画では、今は{stage}の時期です。\",\"calendar.over\":\"{stage}の予定は{day}まででした。\",\"reason.said\":\"計画の中で、次にやることとして書かれています。\",\"beaten.said\":\"計画では別のステップが次とされている\",\"plan\":\"# 学習ロードマップ\\n\\n自分の計画に書き換えてください。見出しがステージ、チェックボックスのある行がステップです。\\n\\n## はじめに\\n\\n- [x] 学ぶことを決める\\n- [ ] よい本か講座を一つ見つける\\n- [ ] 最初の一時間を学ぶ\\n\\n## 練習\\n\\n- [ ] 小さなものを作る\\n- [ ] 誰かに見せる\\n\\n## いずれ\\n\\n- [ ] さらに深く学ぶ <!-- when: 小さなものでは足りなくなったら -->\\n\",\"news.opened\":\"これで{steps}に進めるようになりました。\",\"news.finished\":\"{stage}が完了しました。お見事です！\",\"pace.needed\":\"{goal}の期限は{day}です。間に合わせるには週に {needed} ステップ必要です。\",\"pace.is\":\"今のペースは週に {pace} ステップです。\"}}");
// src/locales/ko.json
var ko_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"ko\",\"rtl\":false,\"read\":{\"done\":[\"완료\",\"완료됨\",\"완료함\",\"끝\",\"학습 완료\",\"마침\",\"습득\",\"통과\",\"* 완료\"],\"doing\":[\"진행 중\",\"진행중\",\"학습 중\",\"학습중\",\"공부 중\",\"공부중\",\"일부 완료\",\"부분 완료\",\"시작함\",\"복습 중\",\"*중\"],\"todo\":[\"미완료\",\"시작 전\",\"시작전\",\"예정\",\"대기\",\"대기 중\",\"미시작\",\"할 일\",\"미진행\",\"안 함\",\"준비 중\",\"미*\"],\"dropped\":[\"취소\",\"취소됨\",\"포기\",\"건너뜀\",\"해당 없음\",\"제외\"],\"parked\":[\"보류\",\"보류 중\",\"연기\",\"나중에\",\"일시 중지\"],\"yes\":[\"예\",\"네\"],\"no\":[\"아니오\",\"아니요\"],\"statusColumn\":[\"상태\",\"진행도\",\"진행 상태\",\"진행상태\",\"진행\",\"진행률\",\"완료 여부\",\"완료여부\",\"완료\",\"진행 상황\",\"학습 상태\"],\"statusNoun\":[\"상태\",\"진행도\"],\"dueColumn\":[\"마감\",\"마감일\"],\"doneColumn\":[\"날짜\",\"완료일\"],\"estimateColumn\":[\"예상 시간\",\"시간\"],\"priorityColumn\":[\"우선순위\"],\"noteColumn\":[\"비고\",\"메모\",\"링크\"],\"totals\":[\"합계\",\"총계\",\"총합\",\"목표\"],\"priority\":{\"high\":[\"높음\"],\"medium\":[\"보통\"],\"low\":[\"낮음\"]},\"optional\":[\"선택\",\"선택 사항\",\"선택사항\",\"선택 과제\",\"선택 학습\",\"옵션\",\"선택과제\",\"선택 과제들\",\"선택 항목\",\"선택 문제\",\"선택 미션\",\"추가 과제\",\"추가 학습\",\"심화 과제\",\"보너스\",\"보너스 과제\"],\"deferral\":[\"필요할 때\",\"필요시\",\"필요 시\",\"필요하면\"],\"resources\":[\"자료\",\"학습 자료\",\"리소스\",\"문서\",\"튜토리얼\",\"교재\",\"참고\",\"참고 자료\",\"강의\",\"링크\"],\"readingOrder\":[\"문서\",\"읽는 순서\"],\"optionalPart\":[\"이 부분은 선택 사항입니다\",\"아래는 선택 사항입니다\",\"아래는 모두 선택 사항입니다\",\"이 아래로는 전부 선택 사항입니다\",\"아래 항목은 선택 사항입니다\",\"이 섹션은 선택 사항입니다\",\"이 장은 선택 사항입니다\",\"이 부분은 선택사항입니다\",\"아래는 선택사항입니다\",\"아래는 모두 선택사항입니다\",\"이 아래로는 전부 선택사항입니다\",\"아래 항목은 선택사항입니다\",\"이 섹션은 선택사항입니다\",\"이 장은 선택사항입니다\",\"이 부분은 필수가 아닙니다\",\"아래는 필수가 아닙니다\",\"아래는 모두 필수가 아닙니다\",\"이 아래로는 전부 필수가 아닙니다\",\"아래 항목은 필수가 아닙니다\",\"이 섹션은 필수가 아닙니다\",\"이 장은 필수가 아닙니다\",\"선택 사항입니다\",\"선택사항입니다\",\"필수가 아닙니다\",\"필수는 아닙니다\"],\"nextLabel\":[\"다음\",\"다음 단계\",\"다음 주제\",\"다음 강의\",\"다음 목표\",\"현재 주차\",\"현재 단계\",\"현재 진도\",\"현재 챕터\",\"지금 학습 중\",\"우선순위\"],\"nextPart\":[\"다음 할 일\",\"다음 할일\",\"지금 할 일\",\"오늘 할 일\",\"현재 작업\"],\"prerequisites\":[\"선수\",\"선수 지식\",\"선수 과목\",\"사전 지식\",\"전제\",\"전제 조건\",\"선행\"],\"goal\":[\"목표\",\"학습 목표\",\"최종 목표\"],\"outcomes\":[\"*마일스톤\",\"*성과\",\"*체크리스트\",\"*자가 점검\",\"*달성 목표\",\"*완료 기준\",\"*성공 기준\",\"*달성 기준\",\"*평가 항목\",\"*역량 매트릭스\",\"*학습 스타일\",\"자기소개\"],\"usage\":[\"사용법\",\"사용 방법\",\"이용 방법\",\"범례\",\"활용법\",\"활용 방법\",\"사용하는 방법\"],\"asides\":[\"팁\",\"학습 팁\",\"규칙\",\"학습 규칙\",\"주의사항\",\"참고사항\",\"자주 묻는 질문\",\"목차\"],\"finished\":[\"완료한\",\"완료된\",\"끝낸\",\"학습한\"],\"putOff\":[\"{when} 때 {step}을 배운다\",\"{when} 때 {step}를 배운다\"],\"units\":[\"시간\",\"분\",\"일\",\"주\",\"개월\"],\"functionWords\":[],\"letters\":\"\",\"fileNames\":[\"로드맵\"]},\"write\":{\"quote\":\"‘{text}’\",\"quote.inner\":\"“{text}”\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"단계\",\"name.roadmap\":\"로드맵\",\"name.progress\":\"진행률\",\"name.steps\":\"학습 항목\",\"name.goal\":\"목표\",\"name.next\":\"다음 항목\",\"name.first\":\"여기서 시작\",\"name.check\":\"할 수 있게 되면 체크\",\"name.work\":\"먼저 공부할 부분\",\"name.because\":\"이것을 고른 이유\",\"name.after\":\"그다음\",\"name.alternative\":\"또는\",\"name.read\":\"읽을거리\",\"name.prerequisites\":\"선수 지식\",\"name.others\":\"다른 항목이 아닌 이유\",\"name.all\":\"전체 단계\",\"name.total\":\"합계\",\"name.done\":\"완료\",\"name.doing\":\"진행 중\",\"name.todo\":\"남음\",\"name.pace\":\"속도(일주일에 끝내는 항목 수)\",\"name.lastDone\":\"최근에 끝낸 항목\",\"history.forecast\":\"이 속도라면 남은 항목은 {from}에서 {to} 사이에 끝납니다.\",\"count.overall\":\"{total}개 중 {done}개 완료\",\"count.doing\":\"진행 중 {count}개\",\"count.parked\":\"보류 {count}개\",\"count.blocked\":\"대기 {count}개\",\"count.more\":\"{count}개 더\",\"count.unread\":\"읽을거리 {count}개 더\",\"count.problems\":\"문제 {count}개\",\"state.done\":\"모두 끝냈습니다. 축하합니다!\",\"state.dropped\":\"남은 항목이 없습니다. 모두 제외되었습니다.\",\"state.empty\":\"아직 학습 항목이 없습니다. 이렇게 적어 보세요\",\"state.example\":\"첫 번째 주제\",\"state.parked\":\"남은 항목이 모두 보류 중입니다. 때가 된 것부터 다시 시작하세요.\",\"state.waiting\":\"남은 항목은 모두 보류 중이거나 보류된 항목을 기다립니다. 때가 된 것부터 다시 시작하세요.\",\"state.untitled\":\"남은 항목에는 아직 제목이 없습니다. 배울 내용을 각각 적어 보세요.\",\"state.untitledToo\":\"보류 중인 항목과 제목이 없는 항목만 남았습니다.\",\"state.blocked\":\"남은 항목이 모두 다른 항목을 기다립니다. 무엇이 필요한지 살펴보세요.\",\"issue.title\":\"다음에 배울 것\",\"issue.body\":\"Trailmark가 아래 댓글 하나를 계속 고쳐 쓰며, 다음에 무엇을 왜 배울지 알려 줍니다.\",\"tick\":\"여기서 체크하면 Trailmark가 로드맵에도 체크합니다.\",\"review\":\"다시 보면 좋은 항목: {step}, {days}일 전에 완료.\",\"parked\":\"보류 중\",\"parked.until\":\"보류 중, 다시 시작할 때: {when}\",\"blocked.needs\":\"먼저 끝낼 것: {steps}\",\"blocked.gate\":\"{stage} 진행률이 {percent}에 도달하면 열림\",\"blocked.parent\":\"이 안에 남은 항목 {count}개\",\"beaten.pinned\":\"고정된 다른 항목이 있음\",\"beaten.due\":\"기한이 더 빠른 항목이 있음\",\"beaten.wip\":\"진행 중인 항목이 여럿이라 그것부터 끝내야 함\",\"beaten.goal\":\"목표에 도움이 되는 다른 항목이 있음\",\"beaten.doing\":\"이미 시작한 다른 항목이 있음\",\"beaten.ahead\":\"지금은 다른 항목에 와 있음\",\"beaten.stage\":\"더 앞 단계의 항목이 있음\",\"beaten.required\":\"선택 항목임\",\"beaten.priority\":\"우선순위가 더 높은 항목이 있음\",\"beaten.order\":\"먼저 적힌 항목이 있음\",\"reason.pinned\":\"맨 위에 고정해 두었습니다.\",\"reason.pinnedFor\":\"맨 위에 고정해 둔 {step}에 이 항목이 필요합니다.\",\"reason.due.today\":\"기한은 오늘({day})입니다.\",\"reason.due.tomorrow\":\"기한은 내일({day})입니다.\",\"reason.due.yesterday\":\"기한은 어제({day})였습니다.\",\"reason.due.ahead\":\"기한이 {days}일 남았습니다. {day}까지입니다.\",\"reason.due.over\":\"기한이 {days}일 지났습니다. {day}까지였습니다.\",\"reason.neededFor\":\"({step}에 필요)\",\"reason.wip\":\"진행 중인 항목이 {count}개입니다. 새로 시작하기 전에 하나를 끝내세요.\",\"reason.goal\":\"{goal} 목표에 도움이 됩니다.\",\"reason.doing\":\"이미 시작했습니다.\",\"reason.stage\":\"순서상 {stage} 쪽이 먼저입니다.\",\"reason.required\":\"선택이 아니라 필수입니다.\",\"reason.priority.highest\":\"우선순위가 가장 높습니다.\",\"reason.priority.high\":\"우선순위가 높습니다.\",\"reason.priority.medium\":\"우선순위가 중간입니다.\",\"reason.priority.none\":\"우선순위가 더 낮은 항목이 있습니다.\",\"reason.priority.low\":\"우선순위가 이보다도 낮은 항목이 있습니다.\",\"reason.priority.lowest\":\"우선순위가 가장 낮습니다.\",\"reason.order\":\"로드맵의 다음 항목입니다.\",\"reason.ahead\":\"지금 로드맵에서 와 있는 곳입니다.\",\"reason.only\":\"지금 할 수 있는 유일한 항목입니다.\",\"reason.woken.step\":\"보류하며 기다리던 항목을 마쳤습니다: {when}.\",\"reason.woken.option\":\"보류하며 기다리던 때가 되었습니다: {when}.\",\"reason.woken.goal\":\"보류해 두었지만({when}) 이제 목표에 필요합니다.\",\"reason.woken.mark\":\"보류해 두었지만 이제 목표에 필요합니다.\",\"reason.needs\":\"필요한 것을 모두 마쳤습니다: {steps}.\",\"reason.why\":\"내 메모: {note}\",\"reason.unlocks\":\"마치면 열리는 항목: {steps}.\",\"card.title\":\"나의 학습 로드맵\",\"card.finished\":\"단계 {count}개 완료\",\"card.ahead\":\"앞으로 단계 {count}개\",\"card.weeks\":\"26주 동안 {count}개\",\"card.summit\":\"정상에 도착했습니다. 축하합니다!\",\"reason.first\":\"계획의 첫 항목입니다.\",\"reason.outcome\":\"이 항목은 학습의 결과입니다. 공부할 내용은 체크박스가 없는 다음 부분에 있습니다: {parts}.\",\"reason.begins\":\"{stage}의 첫 항목입니다.\",\"reason.after\":\"완료한 {step} 뒤에 나오는 항목입니다.\",\"reason.finishes\":\"이 항목을 마치면 {stage} 완료입니다.\",\"reason.left\":\"{stage}: {count}개 남았습니다.\",\"reason.follows\":\"바로 앞의 {step}까지 마쳤습니다({total}개 중 {done}개).\",\"reason.opens\":\"{before}까지 끝냈으니 이제 {stage}에 들어갑니다.\",\"reason.nearGoal\":\"{goal} 목표까지 {count}개 남았습니다.\",\"reason.unlocksMore\":\"마치면 열리는 항목: {steps}, 이어서 {count}개 더.\",\"reason.inside\":\"이 안의 {count}개를 모두 마쳤습니다. 동의하면 체크하세요.\",\"reason.passedOver\":\"건너뛴 채로 뒤의 {count}개를 마쳤습니다. 지금 채우세요.\",\"reason.passedOver.since\":\"건너뛴 채로({day}부터) 뒤의 {count}개를 마쳤습니다. 지금 채우세요.\",\"reason.stale\":\"{day}에 시작했고 아직 남아 있습니다.\",\"reason.woken.need\":\"{when}까지 미뤄 두었지만, 지금은 {step}에 필요합니다.\",\"reason.woken.needMark\":\"미뤄 두었지만, 지금은 {step}에 필요합니다.\",\"placeholder\":\"아직 제목이 없습니다\",\"unheard.goal\":\"{goal}에 무엇이 필요한지 알려 주는 로드맵이 없습니다. 해당 로드맵의 프런트 매터에 {line}을(를) 적으세요.\",\"unheard.when\":\"{when}을(를) 기다리는 단계가 없습니다.\",\"state.unread\":\"집계된 단계는 모두 끝났지만, 단계처럼 보이는데 집계되지 않은 줄이 있습니다.\",\"name.general\":\"로드맵 전체의 문서\",\"calendar.now\":\"계획상 지금은 {stage} 기간입니다.\",\"calendar.over\":\"{stage}의 예정 기간은 {day}까지였습니다.\",\"reason.said\":\"계획에 다음 할 일로 적혀 있습니다.\",\"beaten.said\":\"계획에는 다른 항목이 다음으로 적혀 있음\",\"plan\":\"# 나의 학습 로드맵\\n\\n이 계획을 자신의 것으로 바꾸세요. 제목은 단계이고, 네모 칸이 있는 줄은 할 일입니다.\\n\\n## 시작\\n\\n- [x] 배울 것 정하기\\n- [ ] 좋은 책이나 강의 하나 찾기\\n- [ ] 첫 한 시간 공부하기\\n\\n## 연습\\n\\n- [ ] 작은 것 하나 만들기\\n- [ ] 누군가에게 보여 주기\\n\\n## 나중에\\n\\n- [ ] 더 깊이 배우기 <!-- when: 작은 것으로는 부족할 때 -->\\n\",\"news.opened\":\"이제 시작할 수 있는 항목: {steps}.\",\"news.finished\":\"{stage} 완료. 잘했어요!\",\"pace.needed\":\"{goal}의 기한은 {day}입니다. 맞추려면 일주일에 {needed}개씩 끝내야 합니다.\",\"pace.is\":\"지금 속도는 일주일에 {pace}개입니다.\"}}");
// src/locales/pt.json
var pt_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"pt\",\"rtl\":false,\"read\":{\"done\":[\"concluído\",\"concluída\",\"concluido\",\"concluida\",\"completo\",\"completa\",\"completado\",\"completada\",\"feito\",\"feita\",\"finalizado\",\"finalizada\",\"terminado\",\"terminada\",\"aprendido\",\"dominado\"],\"doing\":[\"em andamento\",\"em progresso\",\"em curso\",\"fazendo\",\"estudando\",\"parcial\",\"parcialmente concluído\",\"iniciado\",\"iniciada\",\"começado\",\"revisando\"],\"todo\":[\"pendente\",\"a fazer\",\"por fazer\",\"não iniciado\",\"não iniciada\",\"nao iniciado\",\"não começado\",\"planejado\",\"planejada\",\"a iniciar\",\"futuro\",\"aguardando\",\"próximo\"],\"dropped\":[\"cancelado\",\"cancelada\",\"pulado\",\"abandonado\",\"desistido\",\"não se aplica\"],\"parked\":[\"em espera\",\"adiado\",\"adiada\",\"pausado\",\"pausada\",\"mais tarde\",\"depois\"],\"yes\":[\"sim\"],\"no\":[\"não\"],\"statusColumn\":[\"status\",\"estado\",\"situação\",\"situacao\",\"progresso\",\"andamento\",\"concluído\",\"concluído?\",\"feito\",\"feito?\"],\"statusNoun\":[\"status\",\"situação\",\"estado\",\"progresso\"],\"dueColumn\":[\"prazo\"],\"doneColumn\":[\"data\",\"data de conclusão\"],\"estimateColumn\":[\"tempo\",\"duração\"],\"priorityColumn\":[\"prioridade\"],\"noteColumn\":[\"notas\",\"observações\"],\"totals\":[\"total\",\"soma\",\"meta\",\"objetivo\"],\"priority\":{\"high\":[\"alta\"],\"medium\":[\"média\"],\"low\":[\"baixa\"]},\"optional\":[\"opcional\",\"bônus\",\"extra\",\"tarefas opcionais\",\"exercícios opcionais\",\"tópicos opcionais\",\"leitura opcional\",\"leituras opcionais\",\"conteúdo opcional\",\"projetos opcionais\",\"desafios opcionais\",\"desafio opcional\",\"materiais opcionais\",\"tarefas extras\",\"exercícios extras\",\"desafios extras\",\"não obrigatório\"],\"deferral\":[\"quando necessário\",\"quando precisar\",\"se necessário\",\"conforme necessário\",\"sob demanda\"],\"resources\":[\"recurso\",\"recursos\",\"documentação\",\"tutorial\",\"tutoriais\",\"leitura\",\"leituras\",\"referências\",\"referência\",\"livros\",\"materiais\",\"material\",\"bibliografia\",\"cursos\",\"links\"],\"readingOrder\":[\"documentação\",\"ordem de leitura\"],\"optionalPart\":[\"isto é opcional\",\"isso é opcional\",\"esta seção é opcional\",\"esta parte é opcional\",\"este módulo é opcional\",\"este capítulo é opcional\",\"tudo abaixo é opcional\",\"o restante é opcional\",\"isto não é obrigatório\",\"isso não é obrigatório\",\"esta seção não é obrigatório\",\"esta parte não é obrigatório\",\"este módulo não é obrigatório\",\"este capítulo não é obrigatório\",\"tudo abaixo não é obrigatório\",\"o restante não é obrigatório\",\"estes são opcionais\",\"estes itens são opcionais\",\"estas tarefas são opcionais\",\"são opcionais\",\"é opcional\",\"não é obrigatório\",\"não são obrigatórios\",\"não são obrigatórias\"],\"nextLabel\":[\"próximo\",\"próxima\",\"a seguir\",\"próximo passo\",\"próximos passos\",\"próxima aula\",\"próximo tópico\",\"próxima etapa\",\"semana atual\",\"fase atual\",\"etapa atual\",\"módulo atual\",\"dia atual\",\"estudando agora\"],\"nextPart\":[\"próxima ação\",\"próximas ações\",\"fazer agora\",\"foco atual\",\"tarefa atual\"],\"prerequisites\":[\"pré-requisitos\",\"pré-requisito\",\"prerrequisitos\",\"requisitos\",\"depende de\"],\"goal\":[\"objetivo\",\"meta\",\"meu objetivo\"],\"outcomes\":[\"* marcos\",\"* resultados\",\"* metas\",\"* checklist final\",\"check final *\",\"* check final\",\"* lista de verificação\",\"* autoavaliação\",\"* entregáveis\",\"* questionário\",\"* critérios de sucesso\",\"* critérios de conclusão\",\"consigo *\",\"sei *\",\"eu consigo *\",\"* preferências\",\"estilo de aprendizagem\",\"sobre mim\",\"* matriz de competências\",\"objetivos de *\",\"objetivos da *\",\"objetivos do *\",\"objetivos para *\"],\"usage\":[\"como usar\",\"como utilizar\",\"modo de uso\",\"legenda\",\"como usar este plano\",\"como usar este roteiro\"],\"asides\":[\"dicas\",\"dicas de estudo\",\"regras\",\"conselhos\",\"notas\",\"observações\",\"perguntas frequentes\",\"índice\",\"sumário\",\"dicas para\",\"regras do\"],\"finished\":[\"concluídos\",\"concluídas\",\"concluidos\",\"concluidas\",\"completados\",\"completadas\",\"finalizados\",\"finalizadas\",\"terminados\",\"terminadas\"],\"putOff\":[\"quando {when}, aprenda {step}\",\"quando {when}, estude {step}\"],\"units\":[\"h\",\"hora\",\"horas\",\"min\",\"minuto\",\"minutos\",\"dia\",\"dias\",\"semana\",\"semanas\",\"mês\",\"meses\"],\"functionWords\":[\"de\",\"que\",\"para\",\"com\",\"uma\",\"um\",\"não\",\"é\",\"como\",\"das\",\"dos\",\"ao\",\"à\",\"mais\",\"você\",\"na\",\"no\",\"nos\",\"nas\",\"da\",\"do\",\"em\",\"são\",\"por\",\"pelo\",\"pela\",\"seu\",\"sua\",\"e\",\"o\",\"os\",\"as\",\"se\",\"ou\",\"também\",\"este\",\"esta\",\"isso\",\"muito\",\"sobre\",\"quando\",\"até\",\"a\"],\"letters\":\"áâãàçéêíóôõúü\",\"fileNames\":[\"PLANO_DE_ESTUDOS\"]},\"write\":{\"quote\":\"“{text}”\",\"quote.inner\":\"‘{text}’\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"Etapa\",\"name.roadmap\":\"Trilha\",\"name.progress\":\"Progresso\",\"name.steps\":\"Passos\",\"name.goal\":\"Objetivo\",\"name.next\":\"A seguir\",\"name.first\":\"Comece por\",\"name.check\":\"Marque quando for verdade\",\"name.work\":\"Estude\",\"name.because\":\"Por que este passo\",\"name.after\":\"Depois disso\",\"name.alternative\":\"Ou então\",\"name.read\":\"Materiais\",\"name.prerequisites\":\"Pré-requisitos\",\"name.others\":\"Por que não os outros\",\"name.all\":\"Todas as etapas\",\"name.total\":\"Total\",\"name.done\":\"concluído\",\"name.doing\":\"em andamento\",\"name.todo\":\"em aberto\",\"name.pace\":\"Ritmo, em passos por semana\",\"name.lastDone\":\"Concluídos por último\",\"history.forecast\":\"Nesse ritmo, todos os passos em aberto serão concluídos entre {from} e {to}.\",\"count.overall\":{\"by\":\"total\",\"one\":\"{done} de {total} passo concluído\",\"other\":\"{done} de {total} passos concluídos\"},\"count.doing\":\"{count} em andamento\",\"count.parked\":{\"one\":\"{count} adiado\",\"other\":\"{count} adiados\"},\"count.blocked\":\"{count} aguardando\",\"count.more\":\"mais {count}\",\"count.unread\":\"mais {count} para ler\",\"count.problems\":{\"one\":\"{count} problema\",\"other\":\"{count} problemas\"},\"state.done\":\"Tudo concluído. Parabéns!\",\"state.dropped\":\"Não resta nenhum passo a fazer: todos foram descartados.\",\"state.empty\":\"Ainda não há nenhum passo. Escreva um assim\",\"state.example\":\"Meu primeiro tema\",\"state.parked\":\"Todos os passos em aberto foram adiados. Retome um quando chegar a hora.\",\"state.waiting\":\"Todos os passos em aberto foram adiados ou dependem de um adiado. Retome um quando chegar a hora.\",\"state.untitled\":\"Só restam passos sem título. Escreva em cada um o que aprender.\",\"state.untitledToo\":\"Só restam passos adiados e passos sem título.\",\"state.blocked\":\"Todos os passos em aberto dependem de outro. Veja do que precisam.\",\"issue.title\":\"O que aprender a seguir\",\"issue.body\":\"O Trailmark mantém um comentário abaixo: ele diz o que aprender a seguir e por quê.\",\"tick\":\"Marque uma caixa aqui e o Trailmark também a marcará na trilha.\",\"review\":{\"one\":\"Vale a pena rever: {step}, concluído há {days} dia.\",\"other\":\"Vale a pena rever: {step}, concluído há {days} dias.\"},\"parked\":\"adiado\",\"parked.until\":\"adiado até: {when}\",\"blocked.needs\":\"primeiro conclua {steps}\",\"blocked.gate\":\"abre quando {stage} chegar a {percent}\",\"blocked.parent\":{\"one\":\"ainda há {count} passo em aberto dentro dele\",\"other\":\"ainda há {count} passos em aberto dentro dele\"},\"beaten.pinned\":\"outro passo está fixado no topo\",\"beaten.due\":\"outro passo vence antes\",\"beaten.wip\":\"há vários passos em andamento; termine-os primeiro\",\"beaten.goal\":\"outro passo contribui para o objetivo\",\"beaten.doing\":\"outro passo já foi começado\",\"beaten.ahead\":\"você está agora em outro passo\",\"beaten.stage\":\"outro passo está em uma etapa anterior\",\"beaten.required\":\"este é opcional\",\"beaten.priority\":\"outro passo tem prioridade maior\",\"beaten.order\":\"outro passo está escrito antes\",\"reason.pinned\":\"Você o fixou no topo.\",\"reason.pinnedFor\":\"Você fixou {step} no topo, e este passo é necessário para isso.\",\"reason.due.today\":\"Vence hoje, {day}.\",\"reason.due.tomorrow\":\"Vence amanhã, {day}.\",\"reason.due.yesterday\":\"Venceu ontem, {day}.\",\"reason.due.ahead\":\"Vence em {days} dias, no dia {day}.\",\"reason.due.over\":\"Venceu há {days} dias, no dia {day}.\",\"reason.neededFor\":\"(necessário para {step})\",\"reason.wip\":{\"one\":\"Há {count} passo em andamento: termine-o antes de começar outro.\",\"other\":\"Há {count} passos em andamento: termine um antes de começar outro.\"},\"reason.goal\":\"Contribui para o seu objetivo {goal}.\",\"reason.doing\":\"Este passo já foi iniciado.\",\"reason.stage\":\"{stage} vem antes no plano.\",\"reason.required\":\"É obrigatório, não opcional.\",\"reason.priority.highest\":\"Tem a prioridade mais alta.\",\"reason.priority.high\":\"Tem prioridade alta.\",\"reason.priority.medium\":\"Tem prioridade média.\",\"reason.priority.none\":\"Outros passos têm prioridade menor.\",\"reason.priority.low\":\"Outros passos têm prioridade ainda menor.\",\"reason.priority.lowest\":\"Tem a prioridade mais baixa.\",\"reason.order\":\"É o próximo passo da sua trilha.\",\"reason.ahead\":\"É onde você está agora na sua trilha.\",\"reason.only\":\"É o único passo possível agora.\",\"reason.woken.step\":\"Você o adiou até {when}, e isso já está concluído.\",\"reason.woken.option\":\"Você o adiou até {when}, e chegou a hora.\",\"reason.woken.goal\":\"Você o adiou até {when}, mas seu objetivo precisa dele agora.\",\"reason.woken.mark\":\"Você o adiou, mas seu objetivo precisa dele agora.\",\"reason.needs\":\"Você já concluiu o que ele exige: {steps}.\",\"reason.why\":\"Sua nota: {note}\",\"reason.unlocks\":\"Abre caminho para {steps}.\",\"card.title\":\"Minha trilha de estudos\",\"card.finished\":{\"one\":\"{count} etapa concluída\",\"other\":\"{count} etapas concluídas\"},\"card.ahead\":{\"one\":\"mais {count} etapa pela frente\",\"other\":\"mais {count} etapas pela frente\"},\"card.weeks\":{\"one\":\"{count} passo em 26 semanas\",\"other\":\"{count} passos em 26 semanas\"},\"card.summit\":\"Você chegou ao topo. Parabéns!\",\"reason.first\":\"É o primeiro passo da sua trilha.\",\"reason.outcome\":\"É um resultado; o trabalho para chegar a ele está em {parts}, sem caixas.\",\"reason.begins\":\"É o primeiro passo de {stage}.\",\"reason.after\":\"Vem depois de {step}, que você já concluiu.\",\"reason.finishes\":\"Com ele, {stage} fica concluído.\",\"reason.left\":{\"one\":\"Falta {count} passo em {stage}.\",\"other\":\"Faltam {count} passos em {stage}.\"},\"reason.follows\":\"Você já concluiu o passo anterior, {step} ({done} de {total}).\",\"reason.opens\":\"Você terminou {before}; este passo abre {stage}.\",\"reason.nearGoal\":{\"one\":\"Falta {count} passo para o seu objetivo {goal}.\",\"other\":\"Faltam {count} passos para o seu objetivo {goal}.\"},\"reason.unlocksMore\":{\"one\":\"Abre caminho para {steps} e depois para mais {count} passo.\",\"other\":\"Abre caminho para {steps} e depois para mais {count} passos.\"},\"reason.inside\":{\"one\":\"O {count} passo dentro dele está concluído: marque-o se concordar.\",\"other\":\"Os {count} passos dentro dele estão concluídos: marque-o se concordar.\"},\"reason.passedOver\":{\"one\":\"Você o pulou e já concluiu {count} passo mais à frente. Faça-o agora.\",\"other\":\"Você o pulou e já concluiu {count} passos mais à frente. Faça-o agora.\"},\"reason.passedOver.since\":{\"one\":\"Você o pulou (desde {day}) e já concluiu {count} passo mais à frente. Faça-o agora.\",\"other\":\"Você o pulou (desde {day}) e já concluiu {count} passos mais à frente. Faça-o agora.\"},\"reason.stale\":\"Você o iniciou em {day} e ele ainda está em aberto.\",\"reason.woken.need\":\"Você o adiou até {when}, mas {step} precisa dele agora.\",\"reason.woken.needMark\":\"Você o adiou, mas {step} precisa dele agora.\",\"placeholder\":\"ainda não tem título\",\"unheard.goal\":\"Nenhum roteiro diz o que {goal} exige. Escreva {line} no front matter daquele que diz.\",\"unheard.when\":\"Nenhum passo espera por {when}.\",\"state.unread\":\"Todos os passos contados estão concluídos, mas algumas linhas que parecem passos não são contadas.\",\"name.general\":\"Documentação para toda a trilha\",\"calendar.now\":\"Pelo plano, agora é a vez de {stage}.\",\"calendar.over\":\"Pelo plano, {stage} ia até {day}.\",\"reason.said\":\"O próprio plano diz que este é o próximo.\",\"beaten.said\":\"o próprio plano indica outro passo como próximo\",\"plan\":\"# Minha trilha de estudos\\n\\nAdapte este plano: um título é uma etapa, e uma linha com caixa é um passo.\\n\\n## Começo\\n\\n- [x] Escolher o que aprender\\n- [ ] Encontrar um bom livro ou curso\\n- [ ] Dedicar a primeira hora\\n\\n## Prática\\n\\n- [ ] Construir algo pequeno\\n- [ ] Mostrar a alguém\\n\\n## Mais tarde\\n\\n- [ ] Aprofundar <!-- when: o projeto pequeno não bastar -->\\n\",\"news.opened\":\"Isso desbloqueou {steps}.\",\"news.finished\":\"{stage}: concluído. Muito bem!\",\"pace.needed\":{\"by\":\"needed\",\"one\":\"{goal} vence no dia {day}; é preciso {needed} passo por semana.\",\"other\":\"{goal} vence no dia {day}; são precisos {needed} passos por semana.\"},\"pace.is\":\"Seu ritmo é de {pace} por semana.\"}}");
// src/locales/ru.json
var ru_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"ru\",\"rtl\":false,\"read\":{\"done\":[\"готово\",\"завершено\",\"завершен\",\"завершён\",\"завершена\",\"выполнено\",\"сделано\",\"изучено\",\"пройдено\",\"освоено\",\"закончено\"],\"doing\":[\"в процессе\",\"в работе\",\"изучаю\",\"частично\",\"частично выполнено\",\"начато\",\"выполняется\",\"прохожу\",\"повторяю\"],\"todo\":[\"не начато\",\"не начат\",\"в планах\",\"запланировано\",\"ожидает\",\"к выполнению\",\"не выполнено\",\"не готово\",\"предстоит\",\"планируется\",\"не сделано\",\"не изучено\",\"скоро\"],\"dropped\":[\"отменено\",\"пропущено\",\"отказался\",\"брошено\",\"неактуально\"],\"parked\":[\"отложено\",\"на паузе\",\"позже\",\"приостановлено\",\"потом\"],\"yes\":[\"да\"],\"no\":[\"нет\"],\"statusColumn\":[\"статус\",\"состояние\",\"прогресс\",\"готово\",\"готово?\",\"выполнено\",\"выполнение\",\"завершено\",\"готовность\"],\"statusNoun\":[\"статус\",\"состояние\",\"прогресс\"],\"dueColumn\":[\"срок\",\"дедлайн\"],\"doneColumn\":[\"дата\"],\"estimateColumn\":[\"время\",\"длительность\"],\"priorityColumn\":[\"приоритет\"],\"noteColumn\":[\"заметки\",\"комментарий\"],\"totals\":[\"итого\",\"всего\",\"сумма\",\"цель\"],\"priority\":{\"high\":[\"высокий\"],\"medium\":[\"средний\"],\"low\":[\"низкий\"]},\"optional\":[\"необязательно\",\"опционально\",\"по желанию\",\"факультативно\",\"дополнительно\",\"необязательные задания\",\"необязательные темы\",\"необязательное\",\"дополнительные задания\",\"дополнительные темы\",\"дополнительное задание\",\"бонус\",\"бонусные задания\",\"задания по желанию\"],\"deferral\":[\"по необходимости\",\"при необходимости\",\"когда понадобится\",\"по мере необходимости\",\"если понадобится\"],\"resources\":[\"ресурсы\",\"документация\",\"учебник\",\"учебники\",\"материалы\",\"литература\",\"ссылки\",\"источники\",\"книги\",\"курсы\",\"чтение\"],\"readingOrder\":[\"документация\",\"документации\",\"порядок чтения\"],\"optionalPart\":[\"это необязательно\",\"эта часть необязательна\",\"этот раздел необязателен\",\"эти темы необязательны\",\"эти задания необязательны\",\"всё ниже необязательно\",\"все ниже необязательно\",\"дальше всё необязательно\",\"необязательно\",\"по желанию\",\"не обязательно\"],\"nextLabel\":[\"дальше\",\"далее\",\"следующий шаг\",\"следующие шаги\",\"следующая тема\",\"следующий урок\",\"следующий этап\",\"текущая неделя\",\"текущий этап\",\"текущая фаза\",\"текущий модуль\",\"текущая тема\",\"сейчас изучаю\"],\"nextPart\":[\"следующее действие\",\"следующие действия\",\"что делать дальше\",\"сейчас в работе\",\"текущая задача\"],\"prerequisites\":[\"требования\",\"предварительные требования\",\"пререквизиты\",\"необходимо знать\",\"зависит от\"],\"goal\":[\"цель\",\"моя цель\",\"цели\"],\"outcomes\":[\"* вехи\",\"* результаты\",\"* итоги\",\"* чек-лист\",\"* чеклист\",\"* самопроверка\",\"* критерии\",\"* критерии готовности\",\"* критерии успеха\",\"я умею *\",\"я могу *\",\"* результат\",\"* предпочтения\",\"стиль обучения\",\"обо мне\",\"* матрица компетенций\"],\"usage\":[\"как использовать\",\"как пользоваться\",\"использование\",\"легенда\",\"обозначения\"],\"asides\":[\"советы\",\"советы по обучению\",\"правила\",\"примечания\",\"заметки\",\"частые вопросы\",\"содержание\",\"оглавление\",\"советы по\",\"правила игры\"],\"finished\":[\"завершённые\",\"завершенные\",\"пройденные\",\"изученные\",\"прочитанные\",\"законченные\",\"выполненные\"],\"putOff\":[\"когда {when}, изучи {step}\",\"когда {when}, изучите {step}\",\"когда {when}, изучай {step}\"],\"units\":[\"ч\",\"час\",\"часа\",\"часов\",\"мин\",\"минут\",\"минуты\",\"день\",\"дня\",\"дней\",\"неделя\",\"недели\",\"недель\",\"месяц\",\"месяца\",\"месяцев\",\"год\",\"года\",\"лет\"],\"functionWords\":[\"и\",\"в\",\"на\",\"не\",\"с\",\"по\",\"как\",\"это\",\"для\",\"из\",\"что\",\"к\",\"от\",\"или\",\"за\",\"о\",\"у\",\"же\",\"все\",\"если\",\"при\",\"до\",\"я\",\"мы\",\"но\",\"его\"],\"letters\":\"абвгдеёжзийклмнопрстуфхцчшщъыьэюя\",\"fileNames\":[\"План\"]},\"write\":{\"quote\":\"«{text}»\",\"quote.inner\":\"„{text}“\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}\xA0%\",\"theDay\":\"{day}\",\"name.stage\":\"Этап\",\"name.roadmap\":\"План\",\"name.progress\":\"Прогресс\",\"name.steps\":\"Шаги\",\"name.goal\":\"Цель\",\"name.next\":\"Дальше\",\"name.first\":\"Начните с этого\",\"name.check\":\"Отметьте, когда это так\",\"name.work\":\"Изучите\",\"name.because\":\"Почему именно этот шаг\",\"name.after\":\"Затем\",\"name.alternative\":\"Или вместо этого\",\"name.read\":\"Материалы\",\"name.prerequisites\":\"Что нужно заранее\",\"name.others\":\"Почему не другие\",\"name.all\":\"Все этапы\",\"name.total\":\"Всего\",\"name.done\":\"готово\",\"name.doing\":\"начато\",\"name.todo\":\"осталось\",\"name.pace\":\"Темп, шагов в неделю\",\"name.lastDone\":\"Сделано последним\",\"history.forecast\":\"При таком темпе все оставшиеся шаги будут сделаны в срок: {from} — {to}.\",\"count.overall\":{\"by\":\"total\",\"one\":\"готово {done} из {total} шага\",\"few\":\"готово {done} из {total} шагов\",\"many\":\"готово {done} из {total} шагов\",\"other\":\"готово {done} из {total} шагов\"},\"count.doing\":\"начато: {count}\",\"count.parked\":\"отложено: {count}\",\"count.blocked\":\"в ожидании: {count}\",\"count.more\":\"ещё {count}\",\"count.unread\":\"ещё материалы: {count}\",\"count.problems\":{\"one\":\"{count} проблема\",\"few\":\"{count} проблемы\",\"many\":\"{count} проблем\",\"other\":\"{count} проблем\"},\"state.done\":\"Всё готово. Отличная работа!\",\"state.dropped\":\"Делать нечего: все шаги отменены.\",\"state.empty\":\"Шагов пока нет. Запишите первый так\",\"state.example\":\"Моя первая тема\",\"state.parked\":\"Все оставшиеся шаги отложены. Вернитесь к одному из них, когда придёт время.\",\"state.waiting\":\"Все оставшиеся шаги отложены или ждут отложенного. Вернитесь к одному из них, когда придёт время.\",\"state.untitled\":\"Остались только шаги без названия. Напишите в каждом, что нужно выучить.\",\"state.untitledToo\":\"Остались только отложенные шаги и шаги без названия.\",\"state.blocked\":\"Все оставшиеся шаги ждут других. Посмотрите, что им нужно.\",\"issue.title\":\"Что учить дальше\",\"issue.body\":\"Trailmark ведёт ниже один комментарий: в нём сказано, что учить дальше и почему.\",\"tick\":\"Отметьте пункт здесь, и Trailmark отметит его в плане.\",\"review\":{\"one\":\"Стоит повторить: {step}. Пройдено {days} день назад.\",\"few\":\"Стоит повторить: {step}. Пройдено {days} дня назад.\",\"many\":\"Стоит повторить: {step}. Пройдено {days} дней назад.\",\"other\":\"Стоит повторить: {step}. Пройдено {days} дней назад.\"},\"parked\":\"отложено\",\"parked.until\":\"отложено до: {when}\",\"blocked.needs\":\"сначала нужно пройти: {steps}\",\"blocked.gate\":\"откроется, когда этап {stage} будет пройден на {percent}\",\"blocked.parent\":{\"one\":\"внутри остался {count} шаг\",\"few\":\"внутри осталось {count} шага\",\"many\":\"внутри осталось {count} шагов\",\"other\":\"внутри осталось {count} шагов\"},\"beaten.pinned\":\"закреплён другой шаг\",\"beaten.due\":\"у другого шага срок раньше\",\"beaten.wip\":\"начато несколько шагов, сначала завершите их\",\"beaten.goal\":\"к цели ведёт другой шаг\",\"beaten.doing\":\"другой шаг уже начат\",\"beaten.ahead\":\"сейчас вы на другом шаге\",\"beaten.stage\":\"другой шаг относится к более раннему этапу\",\"beaten.required\":\"этот шаг необязателен\",\"beaten.priority\":\"у другого шага выше приоритет\",\"beaten.order\":\"другой шаг записан раньше\",\"reason.pinned\":\"Вы закрепили этот шаг вверху.\",\"reason.pinnedFor\":\"Вы закрепили вверху шаг {step}, а для него нужен этот.\",\"reason.due.today\":\"Срок — {day}, это сегодня.\",\"reason.due.tomorrow\":\"Срок — {day}, это завтра.\",\"reason.due.yesterday\":\"Срок истёк {day}, то есть вчера.\",\"reason.due.ahead\":{\"one\":\"Срок — {day}, остался {days} день.\",\"few\":\"Срок — {day}, осталось {days} дня.\",\"many\":\"Срок — {day}, осталось {days} дней.\",\"other\":\"Срок — {day}, осталось {days} дней.\"},\"reason.due.over\":{\"one\":\"Срок был {day}, {days} день назад.\",\"few\":\"Срок был {day}, {days} дня назад.\",\"many\":\"Срок был {day}, {days} дней назад.\",\"other\":\"Срок был {day}, {days} дней назад.\"},\"reason.neededFor\":\"(нужно для шага {step})\",\"reason.wip\":{\"one\":\"Начат {count} шаг: завершите один, прежде чем браться за новый.\",\"few\":\"Начато {count} шага: завершите один, прежде чем браться за новый.\",\"many\":\"Начато {count} шагов: завершите один, прежде чем браться за новый.\",\"other\":\"Начато {count} шагов: завершите один, прежде чем браться за новый.\"},\"reason.goal\":\"Это ведёт к вашей цели {goal}.\",\"reason.doing\":\"Вы уже начали.\",\"reason.stage\":\"{stage} стоит в плане раньше.\",\"reason.required\":\"Это обязательный шаг.\",\"reason.priority.highest\":\"У него наивысший приоритет.\",\"reason.priority.high\":\"У него высокий приоритет.\",\"reason.priority.medium\":\"У него средний приоритет.\",\"reason.priority.none\":\"У других шагов приоритет ниже.\",\"reason.priority.low\":\"У других шагов приоритет ещё ниже.\",\"reason.priority.lowest\":\"У него самый низкий приоритет.\",\"reason.order\":\"Это следующий шаг вашего плана.\",\"reason.ahead\":\"До этого места вы дошли в плане.\",\"reason.only\":\"Это единственный шаг, доступный сейчас.\",\"reason.woken.step\":\"Вы отложили его до шага {when}, и этот шаг уже пройден.\",\"reason.woken.option\":\"Вы отложили его до момента {when}, и этот момент настал.\",\"reason.woken.goal\":\"Вы отложили его до момента {when}, но для цели он нужен уже сейчас.\",\"reason.woken.mark\":\"Вы отложили его, но для цели он нужен уже сейчас.\",\"reason.needs\":\"Всё нужное для него пройдено: {steps}.\",\"reason.why\":\"Ваша заметка: {note}\",\"reason.unlocks\":\"Открывает путь к следующему: {steps}.\",\"card.title\":\"Мой учебный план\",\"card.finished\":{\"one\":\"{count} этап пройден\",\"few\":\"{count} этапа пройдены\",\"many\":\"{count} этапов пройдено\",\"other\":\"{count} этапа пройдено\"},\"card.ahead\":{\"one\":\"Впереди ещё {count} этап\",\"few\":\"Впереди ещё {count} этапа\",\"many\":\"Впереди ещё {count} этапов\",\"other\":\"Впереди ещё {count} этапа\"},\"card.weeks\":{\"one\":\"{count} шаг за 26 недель\",\"few\":\"{count} шага за 26 недель\",\"many\":\"{count} шагов за 26 недель\",\"other\":\"{count} шага за 26 недель\"},\"card.summit\":\"Вершина взята. Поздравляем!\",\"reason.first\":\"Это первый шаг вашего плана.\",\"reason.outcome\":\"Это результат; сама работа описана без флажков: {parts}.\",\"reason.begins\":\"С этого шага начинается {stage}.\",\"reason.after\":\"Идёт после шага {step}, который уже пройден.\",\"reason.finishes\":\"Этот шаг завершает этап {stage}.\",\"reason.left\":{\"one\":\"{stage}: остался {count} шаг.\",\"few\":\"{stage}: осталось {count} шага.\",\"many\":\"{stage}: осталось {count} шагов.\",\"other\":\"{stage}: осталось {count} шагов.\"},\"reason.follows\":\"Предыдущий шаг, {step}, пройден ({done} из {total}).\",\"reason.opens\":\"{before} позади; с этого шага начинается {stage}.\",\"reason.nearGoal\":{\"one\":\"До вашей цели {goal} остался {count} шаг.\",\"few\":\"До вашей цели {goal} осталось {count} шага.\",\"many\":\"До вашей цели {goal} осталось {count} шагов.\",\"other\":\"До вашей цели {goal} осталось {count} шагов.\"},\"reason.unlocksMore\":{\"one\":\"Открывает путь к следующему: {steps}, а за ним ещё {count} шаг.\",\"few\":\"Открывает путь к следующему: {steps}, а за ним ещё {count} шага.\",\"many\":\"Открывает путь к следующему: {steps}, а за ним ещё {count} шагов.\",\"other\":\"Открывает путь к следующему: {steps}, а за ним ещё {count} шагов.\"},\"reason.inside\":{\"one\":\"Внутри пройден {count} шаг из всех: отметьте и этот, если согласны.\",\"few\":\"Внутри пройдены все {count} шага: отметьте и этот, если согласны.\",\"many\":\"Внутри пройдены все {count} шагов: отметьте и этот, если согласны.\",\"other\":\"Внутри пройдены все {count} шагов: отметьте и этот, если согласны.\"},\"reason.passedOver\":{\"one\":\"Вы его пропустили, а после него прошли {count} шаг. Вернитесь к нему сейчас.\",\"few\":\"Вы его пропустили, а после него прошли {count} шага. Вернитесь к нему сейчас.\",\"many\":\"Вы его пропустили, а после него прошли {count} шагов. Вернитесь к нему сейчас.\",\"other\":\"Вы его пропустили, а после него прошли {count} шагов. Вернитесь к нему сейчас.\"},\"reason.passedOver.since\":{\"one\":\"Вы его пропустили (с {day}), а после него прошли {count} шаг. Вернитесь к нему сейчас.\",\"few\":\"Вы его пропустили (с {day}), а после него прошли {count} шага. Вернитесь к нему сейчас.\",\"many\":\"Вы его пропустили (с {day}), а после него прошли {count} шагов. Вернитесь к нему сейчас.\",\"other\":\"Вы его пропустили (с {day}), а после него прошли {count} шагов. Вернитесь к нему сейчас.\"},\"reason.stale\":\"Вы начали его {day}, и он всё ещё открыт.\",\"reason.woken.need\":\"Вы отложили его до момента {when}, но он нужен уже сейчас: {step}.\",\"reason.woken.needMark\":\"Вы отложили его, но он нужен уже сейчас: {step}.\",\"placeholder\":\"у него ещё нет названия\",\"unheard.goal\":\"Ни в одном плане не сказано, что нужно для цели {goal}. Напишите {line} во front matter того плана, который к ней ведёт.\",\"unheard.when\":\"Ни один шаг не ждёт события {when}.\",\"state.unread\":\"Все учтённые шаги выполнены, но некоторые строки, похожие на шаги, не учитываются.\",\"name.general\":\"Документация ко всему плану\",\"calendar.now\":\"По плану сейчас {stage}.\",\"calendar.over\":\"До {day} по плану нужно было закончить {stage}.\",\"reason.said\":\"В самом плане этот шаг назван следующим.\",\"beaten.said\":\"в самом плане следующим назван другой шаг\",\"plan\":\"# Мой план обучения\\n\\nСделайте этот план своим: заголовок — это этап, а строка с флажком — шаг.\\n\\n## Начало\\n\\n- [x] Выбрать, что изучать\\n- [ ] Найти одну хорошую книгу или курс\\n- [ ] Потратить на это первый час\\n\\n## Практика\\n\\n- [ ] Сделать что-нибудь небольшое\\n- [ ] Показать кому-нибудь\\n\\n## Потом\\n\\n- [ ] Изучить глубже <!-- when: небольшого уже не хватает -->\\n\",\"news.opened\":\"Теперь открыто: {steps}.\",\"news.finished\":\"Этап {stage} завершён. Отлично!\",\"pace.needed\":\"Срок для {goal} — {day}, нужный темп, шагов в неделю: {needed}.\",\"pace.is\":\"Ваш темп сейчас: {pace}.\"}}");
// src/locales/tr.json
var tr_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"tr\",\"rtl\":false,\"read\":{\"done\":[\"tamamlandı\",\"tamam\",\"bitti\",\"yapıldı\",\"öğrenildi\",\"bitirildi\"],\"doing\":[\"devam ediyor\",\"sürüyor\",\"yapılıyor\",\"çalışılıyor\",\"öğreniliyor\",\"kısmen\",\"kısmen tamamlandı\",\"başladı\",\"başlandı\"],\"todo\":[\"başlamadı\",\"başlanmadı\",\"bekliyor\",\"beklemede\",\"planlandı\",\"yapılacak\",\"yapılmadı\",\"tamamlanmadı\",\"sırada\"],\"dropped\":[\"iptal\",\"iptal edildi\",\"atlandı\",\"bırakıldı\",\"vazgeçildi\"],\"parked\":[\"ertelendi\",\"askıda\",\"duraklatıldı\",\"sonra\",\"daha sonra\"],\"yes\":[\"evet\"],\"no\":[\"hayır\"],\"statusColumn\":[\"durum\",\"ilerleme\",\"tamamlandı\",\"tamamlandı?\",\"gelişim\",\"statü\"],\"statusNoun\":[\"durum\"],\"dueColumn\":[\"son tarih\"],\"doneColumn\":[\"tarih\"],\"estimateColumn\":[\"süre\"],\"priorityColumn\":[\"öncelik\"],\"noteColumn\":[\"notlar\"],\"totals\":[\"toplam\",\"hedef\"],\"priority\":{\"high\":[\"yüksek\"],\"medium\":[\"orta\"],\"low\":[\"düşük\"]},\"optional\":[\"isteğe bağlı\",\"opsiyonel\",\"seçmeli\",\"isteğe bağlı görevler\",\"isteğe bağlı konular\",\"isteğe bağlı alıştırmalar\",\"opsiyonel görevler\",\"opsiyonel konular\",\"ek görevler\",\"ek alıştırmalar\",\"bonus\",\"bonus görevler\",\"zorunlu değil\"],\"deferral\":[\"gerektiğinde\",\"gerekirse\",\"ihtiyaç olursa\",\"ihtiyaç duyulduğunda\"],\"resources\":[\"kaynak\",\"kaynaklar\",\"belgeler\",\"dokümantasyon\",\"eğitimler\",\"okuma\",\"referanslar\",\"kitaplar\",\"dersler\",\"kurslar\",\"bağlantılar\"],\"readingOrder\":[\"belgeler\",\"dokümantasyon\",\"okuma sırası\"],\"optionalPart\":[\"bu bölüm isteğe bağlıdır\",\"bu kısım isteğe bağlıdır\",\"bunlar isteğe bağlıdır\",\"aşağıdakiler isteğe bağlıdır\",\"bu bölüm opsiyoneldir\",\"zorunlu değildir\",\"bu bölüm zorunlu değildir\",\"bunlar zorunlu değildir\",\"isteğe bağlıdır\"],\"nextLabel\":[\"sırada\",\"sıradaki\",\"sıradaki adım\",\"sonraki adım\",\"sonraki adımlar\",\"sonraki konu\",\"şu anki hafta\",\"bu hafta\",\"şu anki aşama\",\"mevcut aşama\",\"mevcut modül\",\"şimdi öğreniyorum\"],\"nextPart\":[\"sıradaki iş\",\"şimdi yapılacak\",\"şu anki görev\",\"mevcut görev\"],\"prerequisites\":[\"ön koşullar\",\"ön koşul\",\"önkoşul\",\"önkoşullar\",\"gereksinimler\"],\"goal\":[\"hedef\",\"amaç\",\"hedefim\"],\"outcomes\":[\"* kilometre taşları\",\"* kazanımlar\",\"* kontrol listesi\",\"* öz değerlendirme\",\"* başarı ölçütleri\",\"* başarı kriterleri\",\"* bitirme kriterleri\",\"* tercihler\",\"öğrenme stili\",\"hakkımda\"],\"usage\":[\"nasıl kullanılır\",\"kullanım\",\"kullanım kılavuzu\",\"açıklama\"],\"asides\":[\"ipuçları\",\"çalışma ipuçları\",\"kurallar\",\"notlar\",\"öneriler\",\"sık sorulan sorular\",\"içindekiler\"],\"finished\":[\"tamamlanan\",\"tamamlanmış\",\"biten\",\"bitirilen\"],\"putOff\":[\"{when} gerektiğinde, {step} öğren\",\"{when} gerektiğinde {step} öğren\"],\"units\":[\"saat\",\"sa\",\"dakika\",\"dk\",\"gün\",\"hafta\",\"ay\"],\"functionWords\":[\"ve\",\"bir\",\"için\",\"ile\",\"bu\",\"daha\",\"olarak\",\"olan\",\"gibi\",\"kadar\",\"çok\",\"nasıl\",\"ama\",\"veya\",\"sonra\",\"değil\",\"kendi\",\"da\",\"hem\",\"ise\",\"de\",\"ne\",\"her\",\"ya\"],\"letters\":\"çğıöşüâîû\",\"fileNames\":[]},\"write\":{\"quote\":\"“{text}”\",\"quote.inner\":\"‘{text}’\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"%{percent}\",\"theDay\":\"{day}\",\"name.stage\":\"Aşama\",\"name.roadmap\":\"Yol haritası\",\"name.progress\":\"İlerleme\",\"name.steps\":\"Adımlar\",\"name.goal\":\"Hedef\",\"name.next\":\"Sıradaki adım\",\"name.first\":\"Buradan başla\",\"name.check\":\"Doğru olduğunda işaretle\",\"name.work\":\"Şunu çalış\",\"name.because\":\"Neden bu adım\",\"name.after\":\"Ardından\",\"name.alternative\":\"Ya da bunun yerine\",\"name.read\":\"Kaynaklar\",\"name.prerequisites\":\"Ön koşullar\",\"name.others\":\"Neden diğerleri değil\",\"name.all\":\"Tüm aşamalar\",\"name.total\":\"Toplam\",\"name.done\":\"tamam\",\"name.doing\":\"sürüyor\",\"name.todo\":\"yapılacak\",\"name.pace\":\"Hız, haftada adım\",\"name.lastDone\":\"Son tamamlananlar\",\"history.forecast\":\"Bu hızla kalan tüm adımlar şu tarihler arasında biter: {from} – {to}.\",\"count.overall\":\"{done}/{total} adım tamamlandı\",\"count.doing\":\"{count} adım sürüyor\",\"count.parked\":\"{count} adım ertelendi\",\"count.blocked\":\"{count} adım bekliyor\",\"count.more\":\"{count} tane daha\",\"count.unread\":\"{count} kaynak daha\",\"count.problems\":\"{count} sorun\",\"state.done\":\"Hepsi tamam. Tebrikler!\",\"state.dropped\":\"Yapılacak adım kalmadı: hepsinden vazgeçildi.\",\"state.empty\":\"Henüz hiç adım yok. Şöyle yazabilirsin\",\"state.example\":\"İlk konu\",\"state.parked\":\"Kalan adımların hepsi ertelenmiş. Zamanı gelince birini yeniden ele al.\",\"state.waiting\":\"Kalan adımların hepsi ertelenmiş ya da ertelenmiş bir adımı bekliyor. Zamanı gelince birini yeniden ele al.\",\"state.untitled\":\"Yalnızca başlığı olmayan adımlar kaldı. Her birine ne öğrenileceğini yaz.\",\"state.untitledToo\":\"Yalnızca ertelenmiş adımlar ve başlığı olmayan adımlar kaldı.\",\"state.blocked\":\"Kalan adımların hepsi başka bir adımı bekliyor. Neye ihtiyaçları olduğuna bak.\",\"issue.title\":\"Sırada ne var?\",\"issue.body\":\"Trailmark aşağıda tek bir yorumu güncel tutar: sırada ne öğrenilecek ve neden.\",\"tick\":\"Burada bir kutuyu işaretle, Trailmark onu yol haritasında da işaretler.\",\"review\":\"Yeniden bakmaya değer: {step}, {days} gün önce tamamlandı.\",\"parked\":\"ertelendi\",\"parked.until\":\"şu zamana kadar ertelendi: {when}\",\"blocked.needs\":\"önce {steps} tamamlanmalı\",\"blocked.gate\":\"{stage} aşaması {percent} olunca açılır\",\"blocked.parent\":\"içinde tamamlanmamış {count} adım var\",\"beaten.pinned\":\"başka bir adım en üste sabitlenmiş\",\"beaten.due\":\"başka bir adımın tarihi daha yakın\",\"beaten.wip\":\"birkaç adım sürüyor, önce onlar bitmeli\",\"beaten.goal\":\"başka bir adım hedefe katkı sağlıyor\",\"beaten.doing\":\"başka bir adıma zaten başlanmış\",\"beaten.ahead\":\"şu an başka bir adımdasın\",\"beaten.stage\":\"başka bir adım daha önceki bir aşamada\",\"beaten.required\":\"bu adım isteğe bağlı\",\"beaten.priority\":\"başka bir adımın önceliği daha yüksek\",\"beaten.order\":\"başka bir adım daha önce yazılmış\",\"reason.pinned\":\"Bu adımı en üste sabitledin.\",\"reason.pinnedFor\":\"{step} adımını en üste sabitledin; onun için bu adım gerekli.\",\"reason.due.today\":\"Son tarihi bugün, {day}.\",\"reason.due.tomorrow\":\"Son tarihi yarın, {day}.\",\"reason.due.yesterday\":\"Son tarihi dündü, {day}.\",\"reason.due.ahead\":\"Son tarihine {days} gün var: {day}.\",\"reason.due.over\":\"Son tarihi {days} gün önceydi: {day}.\",\"reason.neededFor\":\"({step} için gerekli)\",\"reason.wip\":\"{count} adım sürüyor; yenisine başlamadan önce birini bitir.\",\"reason.goal\":\"Hedefine katkı sağlıyor: {goal}.\",\"reason.doing\":\"Bu adıma zaten başladın.\",\"reason.stage\":\"{stage} planda daha önce geliyor.\",\"reason.required\":\"İsteğe bağlı değil, zorunlu.\",\"reason.priority.highest\":\"En yüksek öncelik bu adımda.\",\"reason.priority.high\":\"Önceliği yüksek.\",\"reason.priority.medium\":\"Önceliği orta.\",\"reason.priority.none\":\"Önceliği daha düşük başka adımlar var.\",\"reason.priority.low\":\"Önceliği bundan da düşük başka adımlar var.\",\"reason.priority.lowest\":\"En düşük öncelik bu adımda.\",\"reason.order\":\"Yol haritandaki sıradaki adım bu.\",\"reason.ahead\":\"Yol haritanda şu an buradasın.\",\"reason.only\":\"Şu anda atılabilecek tek adım bu.\",\"reason.woken.step\":\"Bunu {when} tamamlanana kadar ertelemiştin, o da artık tamam.\",\"reason.woken.option\":\"Bunu {when} koşuluna bağlayıp ertelemiştin, artık zamanı geldi.\",\"reason.woken.goal\":\"Bunu {when} koşuluna bağlayıp ertelemiştin, ama artık hedefin için gerekli.\",\"reason.woken.mark\":\"Bunu ertelemiştin, ama artık hedefin için gerekli.\",\"reason.needs\":\"Ön koşulları tamam: {steps}.\",\"reason.why\":\"Notun: {note}\",\"reason.unlocks\":\"{steps} için yolu açıyor.\",\"card.title\":\"Öğrenme yol haritam\",\"card.finished\":{\"one\":\"{count} aşama tamamlandı\",\"other\":\"{count} aşama tamamlandı\"},\"card.ahead\":{\"one\":\"Önünde {count} aşama daha var\",\"other\":\"Önünde {count} aşama daha var\"},\"card.weeks\":{\"one\":\"26 haftada {count} adım\",\"other\":\"26 haftada {count} adım\"},\"card.summit\":\"Zirveye ulaştın. Tebrikler!\",\"reason.first\":\"Planının ilk adımı bu.\",\"reason.outcome\":\"Bu bir sonuç; asıl çalışma kutusu olmayan şu bölümlerde: {parts}.\",\"reason.begins\":\"{stage} bu adımla başlıyor.\",\"reason.after\":\"Bitirdiğin {step} adımından sonra geliyor.\",\"reason.finishes\":\"Bununla {stage} tamamlanıyor.\",\"reason.left\":\"{stage} için {count} adım kaldı.\",\"reason.follows\":\"Bir önceki adım, {step}, tamamlandı ({done}/{total}).\",\"reason.opens\":\"{before} bitti; {stage} bu adımla başlıyor.\",\"reason.nearGoal\":\"Hedefine {count} adım kaldı: {goal}.\",\"reason.unlocksMore\":\"{steps} için, ardından {count} adım daha için yolu açıyor.\",\"reason.inside\":\"İçindeki {count} adımın hepsi tamam: sen de uygun görüyorsan işaretle.\",\"reason.passedOver\":\"Bunu atladın ve ondan sonraki {count} adımı tamamladın. Şimdi tamamla.\",\"reason.passedOver.since\":\"Bunu atladın ({day} tarihinden beri) ve ondan sonraki {count} adımı tamamladın. Şimdi tamamla.\",\"reason.stale\":\"Buna {day} tarihinde başladın, hâlâ açık.\",\"reason.woken.need\":\"Bunu şu zamana ertelemiştin: {when}, ama {step} için şimdi gerekli.\",\"reason.woken.needMark\":\"Bunu ertelemiştin, ama {step} için şimdi gerekli.\",\"placeholder\":\"henüz başlığı yok\",\"unheard.goal\":\"Hiçbir yol haritası {goal} için ne gerektiğini söylemiyor. Bunu söyleyenin front matter bölümüne {line} yaz.\",\"unheard.when\":\"Hiçbir adım {when} olmasını beklemiyor.\",\"state.unread\":\"Sayılan tüm adımlar tamam, ama adıma benzeyen bazı satırlar sayılmıyor.\",\"name.general\":\"Tüm yol haritası için belgeler\",\"calendar.now\":\"Plana göre şimdi sırada {stage} var.\",\"calendar.over\":\"Plana göre {stage} için son gün: {day}.\",\"reason.said\":\"Planın kendisi bunu sıradaki adım olarak gösteriyor.\",\"beaten.said\":\"planın kendisi başka bir adımı sıradaki olarak gösteriyor\",\"plan\":\"# Öğrenme yol haritam\\n\\nBu planı kendinize göre değiştirin: başlık bir aşamadır, kutulu satır bir adımdır.\\n\\n## Başlangıç\\n\\n- [x] Ne öğreneceğini seç\\n- [ ] İyi bir kitap ya da kurs bul\\n- [ ] İlk saatini buna ayır\\n\\n## Alıştırma\\n\\n- [ ] Küçük bir şey yap\\n- [ ] Birine göster\\n\\n## Sonra\\n\\n- [ ] Derine in <!-- when: küçük olan yetmediğinde -->\\n\",\"news.opened\":\"Bununla önü açılan: {steps}.\",\"news.finished\":\"{stage} bitti. Aferin!\",\"pace.needed\":\"{goal} için son tarih {day}; bunun için haftada {needed} adım gerekiyor.\",\"pace.is\":\"Hızın haftada {pace} adım.\"}}");
// src/locales/uk.json
var uk_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"uk\",\"rtl\":false,\"read\":{\"done\":[\"готово\",\"завершено\",\"виконано\",\"зроблено\",\"вивчено\",\"пройдено\",\"засвоєно\",\"закінчено\"],\"doing\":[\"у процесі\",\"в процесі\",\"в роботі\",\"у роботі\",\"вивчаю\",\"частково\",\"частково виконано\",\"розпочато\",\"виконується\",\"повторюю\"],\"todo\":[\"не розпочато\",\"не почато\",\"у планах\",\"в планах\",\"заплановано\",\"очікує\",\"до виконання\",\"не виконано\",\"планується\"],\"dropped\":[\"скасовано\",\"пропущено\",\"покинуто\",\"неактуально\"],\"parked\":[\"відкладено\",\"на паузі\",\"пізніше\",\"призупинено\",\"потім\"],\"yes\":[\"так\"],\"no\":[\"ні\"],\"statusColumn\":[\"статус\",\"стан\",\"прогрес\",\"готово\",\"готово?\",\"виконано\",\"виконання\",\"завершено\"],\"statusNoun\":[\"статус\",\"стан\",\"прогрес\"],\"dueColumn\":[\"термін\",\"дедлайн\"],\"doneColumn\":[\"дата\"],\"estimateColumn\":[\"час\",\"тривалість\"],\"priorityColumn\":[\"пріоритет\"],\"noteColumn\":[\"нотатки\",\"коментар\"],\"totals\":[\"разом\",\"усього\",\"всього\",\"сума\",\"ціль\"],\"priority\":{\"high\":[\"високий\"],\"medium\":[\"середній\"],\"low\":[\"низький\"]},\"optional\":[\"необов'язково\",\"необов’язково\",\"опціонально\",\"за бажанням\",\"додатково\",\"необов'язкові завдання\",\"необов’язкові завдання\",\"необов'язкові теми\",\"необов’язкові теми\",\"додаткові завдання\",\"додаткові теми\",\"бонус\",\"бонусні завдання\",\"завдання за бажанням\"],\"deferral\":[\"за потреби\",\"за потребою\",\"коли знадобиться\",\"якщо потрібно\",\"у разі потреби\"],\"resources\":[\"ресурси\",\"документація\",\"підручник\",\"підручники\",\"матеріали\",\"література\",\"посилання\",\"джерела\",\"книги\",\"курси\",\"читання\"],\"readingOrder\":[\"документація\",\"документації\",\"порядок читання\"],\"optionalPart\":[\"це необов'язково\",\"це необов’язково\",\"ця частина необов'язкова\",\"ця частина необов’язкова\",\"цей розділ необов'язковий\",\"цей розділ необов’язковий\",\"ці теми необов'язкові\",\"ці теми необов’язкові\",\"необов'язково\",\"необов’язково\",\"за бажанням\"],\"nextLabel\":[\"далі\",\"наступний крок\",\"наступні кроки\",\"наступна тема\",\"наступний урок\",\"наступний етап\",\"поточний тиждень\",\"поточний етап\",\"поточна фаза\",\"поточний модуль\",\"поточна тема\",\"зараз вивчаю\"],\"nextPart\":[\"наступна дія\",\"наступні дії\",\"що робити далі\",\"поточне завдання\"],\"prerequisites\":[\"вимоги\",\"попередні вимоги\",\"передумови\",\"залежить від\"],\"goal\":[\"мета\",\"ціль\",\"моя мета\"],\"outcomes\":[\"* віхи\",\"* результати\",\"* підсумки\",\"* чек-лист\",\"* самоперевірка\",\"* критерії\",\"* критерії готовності\",\"* критерії успіху\",\"я вмію *\",\"я можу *\",\"* уподобання\",\"стиль навчання\",\"про мене\",\"* матриця компетенцій\"],\"usage\":[\"як користуватися\",\"як використовувати\",\"використання\",\"легенда\",\"позначення\"],\"asides\":[\"поради\",\"правила\",\"примітки\",\"нотатки\",\"часті запитання\",\"зміст\",\"поради щодо\"],\"finished\":[\"завершені\",\"пройдені\",\"вивчені\",\"прочитані\",\"виконані\"],\"putOff\":[\"коли {when}, вивчи {step}\",\"коли {when}, вивчіть {step}\",\"коли {when}, вивчай {step}\"],\"units\":[\"год\",\"година\",\"години\",\"годин\",\"хв\",\"хвилин\",\"хвилини\",\"день\",\"дні\",\"днів\",\"тиждень\",\"тижні\",\"тижнів\",\"місяць\",\"місяці\",\"місяців\",\"рік\",\"роки\",\"років\"],\"functionWords\":[\"і\",\"в\",\"на\",\"не\",\"з\",\"та\",\"що\",\"як\",\"це\",\"для\",\"до\",\"або\",\"за\",\"про\",\"із\",\"від\",\"у\",\"й\",\"при\",\"якщо\",\"також\",\"я\",\"ми\",\"але\",\"його\"],\"letters\":\"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя\",\"fileNames\":[]},\"write\":{\"quote\":\"«{text}»\",\"quote.inner\":\"„{text}“\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"Етап\",\"name.roadmap\":\"План\",\"name.progress\":\"Прогрес\",\"name.steps\":\"Кроки\",\"name.goal\":\"Мета\",\"name.next\":\"Далі\",\"name.first\":\"Почніть із цього\",\"name.check\":\"Позначте, коли це так\",\"name.work\":\"Опрацюйте\",\"name.because\":\"Чому саме цей крок\",\"name.after\":\"Потім\",\"name.alternative\":\"Або натомість\",\"name.read\":\"Матеріали\",\"name.prerequisites\":\"Що потрібно заздалегідь\",\"name.others\":\"Чому не інші\",\"name.all\":\"Усі етапи\",\"name.total\":\"Усього\",\"name.done\":\"готово\",\"name.doing\":\"розпочато\",\"name.todo\":\"залишилося\",\"name.pace\":\"Темп, кроків на тиждень\",\"name.lastDone\":\"Зроблено останнім\",\"history.forecast\":\"За такого темпу всі відкриті кроки буде зроблено в такий строк: {from} — {to}.\",\"count.overall\":{\"by\":\"total\",\"one\":\"готово {done} з {total} кроку\",\"few\":\"готово {done} з {total} кроків\",\"many\":\"готово {done} з {total} кроків\",\"other\":\"готово {done} з {total} кроків\"},\"count.doing\":\"розпочато: {count}\",\"count.parked\":\"відкладено: {count}\",\"count.blocked\":\"в очікуванні: {count}\",\"count.more\":\"ще {count}\",\"count.unread\":\"ще матеріали: {count}\",\"count.problems\":{\"one\":\"{count} проблема\",\"few\":\"{count} проблеми\",\"many\":\"{count} проблем\",\"other\":\"{count} проблем\"},\"state.done\":\"Усе готово. Чудова робота!\",\"state.dropped\":\"Робити нічого: усі кроки скасовано.\",\"state.empty\":\"Кроків поки немає. Запишіть перший так\",\"state.example\":\"Моя перша тема\",\"state.parked\":\"Усі кроки, що залишилися, відкладено. Поверніться до одного з них, коли настане час.\",\"state.waiting\":\"Усі кроки, що залишилися, відкладено, або вони чекають на відкладений. Поверніться до одного з них, коли настане час.\",\"state.untitled\":\"Залишилися лише кроки без назви. Напишіть у кожному, що треба вивчити.\",\"state.untitledToo\":\"Залишилися лише відкладені кроки та кроки без назви.\",\"state.blocked\":\"Усі кроки, що залишилися, чекають на інші. Подивіться, що їм потрібно.\",\"issue.title\":\"Що вивчати далі\",\"issue.body\":\"Trailmark веде нижче один коментар: у ньому сказано, що вивчати далі й чому.\",\"tick\":\"Позначте пункт тут, і Trailmark позначить його в плані.\",\"review\":{\"one\":\"Варто повторити: {step}. Пройдено {days} день тому.\",\"few\":\"Варто повторити: {step}. Пройдено {days} дні тому.\",\"many\":\"Варто повторити: {step}. Пройдено {days} днів тому.\",\"other\":\"Варто повторити: {step}. Пройдено {days} днів тому.\"},\"parked\":\"відкладено\",\"parked.until\":\"відкладено до: {when}\",\"blocked.needs\":\"спершу потрібно пройти: {steps}\",\"blocked.gate\":\"відкриється, коли етап {stage} буде пройдено на {percent}\",\"blocked.parent\":{\"one\":\"усередині залишився {count} крок\",\"few\":\"усередині залишилося {count} кроки\",\"many\":\"усередині залишилося {count} кроків\",\"other\":\"усередині залишилося {count} кроків\"},\"beaten.pinned\":\"закріплено інший крок\",\"beaten.due\":\"в іншого кроку термін раніше\",\"beaten.wip\":\"розпочато кілька кроків, спершу завершіть їх\",\"beaten.goal\":\"до мети веде інший крок\",\"beaten.doing\":\"інший крок уже розпочато\",\"beaten.ahead\":\"зараз ви на іншому кроці\",\"beaten.stage\":\"інший крок належить до ранішого етапу\",\"beaten.required\":\"цей крок необов’язковий\",\"beaten.priority\":\"в іншого кроку вищий пріоритет\",\"beaten.order\":\"інший крок записано раніше\",\"reason.pinned\":\"Ви закріпили цей крок угорі.\",\"reason.pinnedFor\":\"Ви закріпили вгорі крок {step}, а для нього потрібен цей.\",\"reason.due.today\":\"Термін — {day}, це сьогодні.\",\"reason.due.tomorrow\":\"Термін — {day}, це завтра.\",\"reason.due.yesterday\":\"Термін минув {day}, тобто вчора.\",\"reason.due.ahead\":{\"one\":\"Термін — {day}, залишився {days} день.\",\"few\":\"Термін — {day}, залишилося {days} дні.\",\"many\":\"Термін — {day}, залишилося {days} днів.\",\"other\":\"Термін — {day}, залишилося {days} днів.\"},\"reason.due.over\":{\"one\":\"Термін був {day}, {days} день тому.\",\"few\":\"Термін був {day}, {days} дні тому.\",\"many\":\"Термін був {day}, {days} днів тому.\",\"other\":\"Термін був {day}, {days} днів тому.\"},\"reason.neededFor\":\"(потрібно для кроку {step})\",\"reason.wip\":{\"one\":\"Розпочато {count} крок: завершіть один, перш ніж братися за новий.\",\"few\":\"Розпочато {count} кроки: завершіть один, перш ніж братися за новий.\",\"many\":\"Розпочато {count} кроків: завершіть один, перш ніж братися за новий.\",\"other\":\"Розпочато {count} кроків: завершіть один, перш ніж братися за новий.\"},\"reason.goal\":\"Це веде до вашої мети {goal}.\",\"reason.doing\":\"Ви вже почали.\",\"reason.stage\":\"{stage} стоїть у плані раніше.\",\"reason.required\":\"Це обов’язковий крок.\",\"reason.priority.highest\":\"Він має найвищий пріоритет.\",\"reason.priority.high\":\"Він має високий пріоритет.\",\"reason.priority.medium\":\"Він має середній пріоритет.\",\"reason.priority.none\":\"Інші кроки мають нижчий пріоритет.\",\"reason.priority.low\":\"Інші кроки мають ще нижчий пріоритет.\",\"reason.priority.lowest\":\"Він має найнижчий пріоритет.\",\"reason.order\":\"Це наступний крок вашого плану.\",\"reason.ahead\":\"До цього місця ви дійшли в плані.\",\"reason.only\":\"Це єдиний крок, доступний зараз.\",\"reason.woken.step\":\"Ви відклали його до кроку {when}, і цей крок уже пройдено.\",\"reason.woken.option\":\"Ви відклали його до моменту {when}, і цей момент настав.\",\"reason.woken.goal\":\"Ви відклали його до моменту {when}, але для мети він потрібен уже зараз.\",\"reason.woken.mark\":\"Ви відклали його, але для мети він потрібен уже зараз.\",\"reason.needs\":\"Усе потрібне для нього пройдено: {steps}.\",\"reason.why\":\"Ваша нотатка: {note}\",\"reason.unlocks\":\"Відкриває шлях до наступного: {steps}.\",\"card.title\":\"Мій навчальний план\",\"card.finished\":{\"one\":\"{count} етап пройдено\",\"few\":\"{count} етапи пройдено\",\"many\":\"{count} етапів пройдено\",\"other\":\"{count} етапу пройдено\"},\"card.ahead\":{\"one\":\"Попереду ще {count} етап\",\"few\":\"Попереду ще {count} етапи\",\"many\":\"Попереду ще {count} етапів\",\"other\":\"Попереду ще {count} етапу\"},\"card.weeks\":{\"one\":\"{count} крок за 26 тижнів\",\"few\":\"{count} кроки за 26 тижнів\",\"many\":\"{count} кроків за 26 тижнів\",\"other\":\"{count} кроку за 26 тижнів\"},\"card.summit\":\"Вершину підкорено. Вітаємо!\",\"reason.first\":\"Це перший крок вашого плану.\",\"reason.outcome\":\"Це результат; сама робота описана без прапорців: {parts}.\",\"reason.begins\":\"З цього кроку починається {stage}.\",\"reason.after\":\"Іде після кроку {step}, який уже пройдено.\",\"reason.finishes\":\"Цей крок завершує етап {stage}.\",\"reason.left\":{\"one\":\"{stage}: залишився {count} крок.\",\"few\":\"{stage}: залишилося {count} кроки.\",\"many\":\"{stage}: залишилося {count} кроків.\",\"other\":\"{stage}: залишилося {count} кроків.\"},\"reason.follows\":\"Попередній крок, {step}, пройдено ({done} з {total}).\",\"reason.opens\":\"{before} позаду; з цього кроку починається {stage}.\",\"reason.nearGoal\":{\"one\":\"До вашої мети {goal} залишився {count} крок.\",\"few\":\"До вашої мети {goal} залишилося {count} кроки.\",\"many\":\"До вашої мети {goal} залишилося {count} кроків.\",\"other\":\"До вашої мети {goal} залишилося {count} кроків.\"},\"reason.unlocksMore\":{\"one\":\"Відкриває шлях до наступного: {steps}, а далі ще {count} крок.\",\"few\":\"Відкриває шлях до наступного: {steps}, а далі ще {count} кроки.\",\"many\":\"Відкриває шлях до наступного: {steps}, а далі ще {count} кроків.\",\"other\":\"Відкриває шлях до наступного: {steps}, а далі ще {count} кроків.\"},\"reason.inside\":{\"one\":\"Усередині пройдено {count} крок з усіх: позначте й цей, якщо згодні.\",\"few\":\"Усередині пройдено всі {count} кроки: позначте й цей, якщо згодні.\",\"many\":\"Усередині пройдено всі {count} кроків: позначте й цей, якщо згодні.\",\"other\":\"Усередині пройдено всі {count} кроків: позначте й цей, якщо згодні.\"},\"reason.passedOver\":{\"one\":\"Ви його пропустили, а після нього пройшли {count} крок. Поверніться до нього зараз.\",\"few\":\"Ви його пропустили, а після нього пройшли {count} кроки. Поверніться до нього зараз.\",\"many\":\"Ви його пропустили, а після нього пройшли {count} кроків. Поверніться до нього зараз.\",\"other\":\"Ви його пропустили, а після нього пройшли {count} кроків. Поверніться до нього зараз.\"},\"reason.passedOver.since\":{\"one\":\"Ви його пропустили (з {day}), а після нього пройшли {count} крок. Поверніться до нього зараз.\",\"few\":\"Ви його пропустили (з {day}), а після нього пройшли {count} кроки. Поверніться до нього зараз.\",\"many\":\"Ви його пропустили (з {day}), а після нього пройшли {count} кроків. Поверніться до нього зараз.\",\"other\":\"Ви його пропустили (з {day}), а після нього пройшли {count} кроків. Поверніться до нього зараз.\"},\"reason.stale\":\"Ви розпочали його {day}, і він досі відкритий.\",\"reason.woken.need\":\"Ви відклали його до моменту {when}, але він потрібен уже зараз: {step}.\",\"reason.woken.needMark\":\"Ви відклали його, але він потрібен уже зараз: {step}.\",\"placeholder\":\"він ще не має назви\",\"unheard.goal\":\"Жоден план не каже, що потрібно для мети {goal}. Напишіть {line} у front matter того плану, який до неї веде.\",\"unheard.when\":\"Жоден крок не чекає на {when}.\",\"state.unread\":\"Усі враховані кроки виконано, але деякі рядки, схожі на кроки, не враховуються.\",\"name.general\":\"Документація до всього плану\",\"calendar.now\":\"За планом зараз {stage}.\",\"calendar.over\":\"До {day} за планом треба було закінчити {stage}.\",\"reason.said\":\"У самому плані цей крок названо наступним.\",\"beaten.said\":\"у самому плані наступним названо інший крок\",\"plan\":\"# Мій план навчання\\n\\nЗробіть цей план своїм: заголовок — це етап, а рядок із прапорцем — крок.\\n\\n## Початок\\n\\n- [x] Вибрати, що вивчати\\n- [ ] Знайти одну хорошу книжку чи курс\\n- [ ] Приділити цьому першу годину\\n\\n## Практика\\n\\n- [ ] Зробити щось невелике\\n- [ ] Показати комусь\\n\\n## Потім\\n\\n- [ ] Вивчити глибше <!-- when: невеликого вже замало -->\\n\",\"news.opened\":\"Тепер відкрито: {steps}.\",\"news.finished\":\"Етап {stage} завершено. Чудово!\",\"pace.needed\":\"Термін для {goal} — {day}, потрібний темп, кроків на тиждень: {needed}.\",\"pace.is\":\"Ваш темп зараз: {pace}.\"}}");
// src/locales/vi.json
var vi_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"vi\",\"rtl\":false,\"read\":{\"done\":[\"xong\",\"hoàn thành\",\"đã hoàn thành\",\"đã xong\",\"đã học\",\"đã học xong\",\"thành thạo\"],\"doing\":[\"đang học\",\"đang làm\",\"đang tiến hành\",\"đang thực hiện\",\"một phần\",\"hoàn thành một phần\",\"đã bắt đầu\",\"đang ôn\"],\"todo\":[\"chưa\",\"chưa bắt đầu\",\"chưa học\",\"chưa làm\",\"chưa hoàn thành\",\"chờ\",\"sắp tới\",\"dự kiến\",\"cần làm\",\"đang chờ\"],\"dropped\":[\"đã hủy\",\"hủy\",\"bỏ qua\",\"từ bỏ\",\"không áp dụng\"],\"parked\":[\"tạm hoãn\",\"tạm dừng\",\"để sau\",\"hoãn lại\"],\"yes\":[\"có\"],\"no\":[\"không\"],\"statusColumn\":[\"trạng thái\",\"tình trạng\",\"tiến độ\",\"hoàn thành\",\"đã xong\"],\"statusNoun\":[\"trạng thái\",\"tình trạng\"],\"dueColumn\":[\"hạn\"],\"doneColumn\":[\"ngày\"],\"estimateColumn\":[\"thời gian\"],\"priorityColumn\":[\"ưu tiên\"],\"noteColumn\":[\"ghi chú\"],\"totals\":[\"tổng\",\"tổng cộng\",\"mục tiêu\"],\"priority\":{\"high\":[\"cao\"],\"medium\":[\"trung bình\"],\"low\":[\"thấp\"]},\"optional\":[\"tùy chọn\",\"không bắt buộc\",\"tuỳ chọn\",\"bài tập tùy chọn\",\"bài tập tuỳ chọn\",\"phần tùy chọn\",\"nội dung tùy chọn\",\"chủ đề tùy chọn\",\"bài tập thêm\",\"bài tập bổ sung\",\"nâng cao (tùy chọn)\",\"tự chọn\"],\"deferral\":[\"khi cần\",\"nếu cần\",\"khi cần thiết\"],\"resources\":[\"tài nguyên\",\"tài liệu\",\"hướng dẫn\",\"sách\",\"khóa học\",\"liên kết\",\"tham khảo\",\"đọc thêm\"],\"readingOrder\":[\"tài liệu chính thức\",\"thứ tự đọc\"],\"optionalPart\":[\"phần này là tùy chọn\",\"phần này là tuỳ chọn\",\"phần này không bắt buộc\",\"các mục này là tùy chọn\",\"các mục này không bắt buộc\",\"tất cả bên dưới là tùy chọn\",\"không bắt buộc\"],\"nextLabel\":[\"tiếp theo\",\"bước tiếp theo\",\"chủ đề tiếp theo\",\"bài tiếp theo\",\"tuần hiện tại\",\"giai đoạn hiện tại\",\"chương hiện tại\",\"đang học\"],\"nextPart\":[\"việc tiếp theo\",\"việc cần làm tiếp theo\",\"việc cần làm ngay\",\"nhiệm vụ hiện tại\"],\"prerequisites\":[\"điều kiện tiên quyết\",\"yêu cầu trước\",\"tiên quyết\",\"yêu cầu\"],\"goal\":[\"mục tiêu\",\"mục tiêu học tập\"],\"outcomes\":[\"* cột mốc\",\"* kết quả\",\"* danh sách kiểm tra\",\"* tự đánh giá\",\"* mục tiêu\",\"checklist *\",\"* tiêu chí hoàn thành\",\"* tiêu chí thành công\",\"tôi có thể *\",\"* kết quả cần đạt\",\"phong cách học tập\",\"giới thiệu bản thân\"],\"usage\":[\"cách dùng\",\"cách sử dụng\",\"hướng dẫn sử dụng\",\"chú giải\",\"chú thích\",\"sử dụng tài liệu\",\"sử dụng lộ trình\"],\"asides\":[\"mẹo\",\"mẹo học tập\",\"quy tắc\",\"lời khuyên\",\"ghi chú\",\"câu hỏi thường gặp\",\"mục lục\"],\"finished\":[\"đã hoàn thành\",\"đã học\",\"đã xong\",\"đã đọc\"],\"putOff\":[\"khi {when}, hãy học {step}\",\"khi {when}, học {step}\"],\"units\":[\"giờ\",\"tiếng\",\"phút\",\"ngày\",\"tuần\",\"tháng\",\"h\"],\"functionWords\":[\"và\",\"của\",\"các\",\"là\",\"cho\",\"với\",\"trong\",\"được\",\"những\",\"một\",\"để\",\"có\",\"không\",\"về\",\"khi\",\"bạn\",\"học\",\"từ\",\"này\",\"cách\",\"bằng\",\"theo\",\"đã\",\"hoặc\",\"vào\",\"tôi\"],\"letters\":\"àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ\",\"fileNames\":[]},\"write\":{\"quote\":\"“{text}”\",\"quote.inner\":\"‘{text}’\",\"enclose\":\" ({text})\",\"label\":\"{name}: {value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"Giai đoạn\",\"name.roadmap\":\"Lộ trình\",\"name.progress\":\"Tiến độ\",\"name.steps\":\"Bước\",\"name.goal\":\"Mục tiêu\",\"name.next\":\"Tiếp theo\",\"name.first\":\"Bắt đầu với\",\"name.check\":\"Đánh dấu khi đã làm được\",\"name.work\":\"Hãy học\",\"name.because\":\"Vì sao chọn bước này\",\"name.after\":\"Sau đó\",\"name.alternative\":\"Hoặc thay vào đó\",\"name.read\":\"Nên đọc\",\"name.prerequisites\":\"Điều kiện tiên quyết\",\"name.others\":\"Vì sao không phải các bước khác\",\"name.all\":\"Tất cả giai đoạn\",\"name.total\":\"Tổng\",\"name.done\":\"đã xong\",\"name.doing\":\"đang học\",\"name.todo\":\"chưa xong\",\"name.pace\":\"Nhịp độ, số bước mỗi tuần\",\"name.lastDone\":\"Mới hoàn thành\",\"history.forecast\":\"Với nhịp độ này, các bước còn lại sẽ xong trong khoảng từ {from} đến {to}.\",\"count.overall\":\"xong {done}/{total} bước\",\"count.doing\":\"{count} bước đang học\",\"count.parked\":\"{count} bước tạm gác\",\"count.blocked\":\"{count} bước đang chờ\",\"count.more\":\"{count} mục khác\",\"count.unread\":\"{count} tài liệu khác nên đọc\",\"count.problems\":\"{count} vấn đề\",\"state.done\":\"Đã hoàn thành tất cả. Chúc mừng bạn!\",\"state.dropped\":\"Không còn bước nào phải làm: tất cả đã được bỏ qua.\",\"state.empty\":\"Chưa có bước nào. Hãy viết một bước như sau\",\"state.example\":\"Chủ đề đầu tiên\",\"state.parked\":\"Mọi bước còn lại đều đang tạm gác. Khi đến lúc, hãy chọn một bước để tiếp tục.\",\"state.waiting\":\"Mọi bước còn lại đều tạm gác hoặc đang chờ một bước tạm gác. Khi đến lúc, hãy chọn một bước để tiếp tục.\",\"state.untitled\":\"Chỉ còn những bước chưa có tên. Hãy ghi vào mỗi bước điều cần học.\",\"state.untitledToo\":\"Chỉ còn những bước tạm gác và những bước chưa có tên.\",\"state.blocked\":\"Mọi bước còn lại đều đang chờ bước khác. Hãy xem chúng cần gì.\",\"issue.title\":\"Học gì tiếp theo\",\"issue.body\":\"Trailmark cập nhật một bình luận bên dưới: học gì tiếp theo và vì sao.\",\"tick\":\"Đánh dấu một ô ở đây, Trailmark sẽ đánh dấu nó trong lộ trình.\",\"review\":\"Nên xem lại: {step}, đã xong {days} ngày trước.\",\"parked\":\"tạm gác\",\"parked.until\":\"tạm gác cho đến khi: {when}\",\"blocked.needs\":\"cần xong trước: {steps}\",\"blocked.gate\":\"mở khi {stage} đạt {percent}\",\"blocked.parent\":\"bên trong còn {count} bước chưa xong\",\"beaten.pinned\":\"một bước khác đã được ghim\",\"beaten.due\":\"một bước khác đến hạn sớm hơn\",\"beaten.wip\":\"có nhiều bước đang học, hãy hoàn thành chúng trước\",\"beaten.goal\":\"một bước khác giúp đạt mục tiêu\",\"beaten.doing\":\"một bước khác đã bắt đầu rồi\",\"beaten.ahead\":\"bạn đang ở một bước khác\",\"beaten.stage\":\"một bước khác ở giai đoạn sớm hơn\",\"beaten.required\":\"bước này là tùy chọn\",\"beaten.priority\":\"một bước khác có mức ưu tiên cao hơn\",\"beaten.order\":\"một bước khác được viết trước\",\"reason.pinned\":\"Bạn đã ghim bước này.\",\"reason.pinnedFor\":\"Bạn đã ghim {step}, và bước đó cần bước này.\",\"reason.due.today\":\"Hạn là hôm nay, ngày {day}.\",\"reason.due.tomorrow\":\"Hạn là ngày mai, ngày {day}.\",\"reason.due.yesterday\":\"Hạn là hôm qua, ngày {day}.\",\"reason.due.ahead\":\"Còn {days} ngày nữa là đến hạn, ngày {day}.\",\"reason.due.over\":\"Đã quá hạn {days} ngày, hạn là ngày {day}.\",\"reason.neededFor\":\"(cần cho {step})\",\"reason.wip\":\"Có {count} bước đang học; hãy hoàn thành một bước trước khi bắt đầu bước mới.\",\"reason.goal\":\"Bước này giúp bạn đạt mục tiêu {goal}.\",\"reason.doing\":\"Bạn đã bắt đầu bước này.\",\"reason.stage\":\"{stage} đứng trước trong lộ trình.\",\"reason.required\":\"Bước này bắt buộc, không phải tùy chọn.\",\"reason.priority.highest\":\"Bước này có mức ưu tiên cao nhất.\",\"reason.priority.high\":\"Bước này có mức ưu tiên cao.\",\"reason.priority.medium\":\"Bước này có mức ưu tiên trung bình.\",\"reason.priority.none\":\"Có những bước khác có mức ưu tiên thấp hơn.\",\"reason.priority.low\":\"Có những bước khác có mức ưu tiên còn thấp hơn.\",\"reason.priority.lowest\":\"Bước này có mức ưu tiên thấp nhất.\",\"reason.order\":\"Đây là bước tiếp theo trong lộ trình của bạn.\",\"reason.ahead\":\"Đây là chỗ bạn đang đứng trong lộ trình.\",\"reason.only\":\"Đây là bước duy nhất làm được lúc này.\",\"reason.woken.step\":\"Bạn đã tạm gác bước này cho đến khi xong {when}, và nay bước đó đã xong.\",\"reason.woken.option\":\"Bạn đã tạm gác bước này cho đến khi {when}, và nay đã đến lúc.\",\"reason.woken.goal\":\"Bạn đã tạm gác bước này cho đến khi {when}, nhưng nay mục tiêu cần đến nó.\",\"reason.woken.mark\":\"Bạn đã tạm gác bước này, nhưng nay mục tiêu cần đến nó.\",\"reason.needs\":\"Bạn đã xong những gì bước này cần: {steps}.\",\"reason.why\":\"Ghi chú của bạn: {note}\",\"reason.unlocks\":\"Bước này mở đường cho {steps}.\",\"card.title\":\"Lộ trình học của tôi\",\"card.finished\":\"Đã xong {count} giai đoạn\",\"card.ahead\":\"Còn {count} giai đoạn phía trước\",\"card.weeks\":\"{count} bước trong 26 tuần\",\"card.summit\":\"Đã lên tới đỉnh. Chúc mừng!\",\"reason.first\":\"Đây là bước đầu tiên trong lộ trình của bạn.\",\"reason.outcome\":\"Đây là kết quả cần đạt; nội dung cần học nằm ở {parts}, không có ô đánh dấu.\",\"reason.begins\":\"Đây là bước đầu tiên của {stage}.\",\"reason.after\":\"Bước này đứng sau {step}, bước bạn đã làm xong.\",\"reason.finishes\":\"Xong bước này là hoàn thành {stage}.\",\"reason.left\":\"{stage} còn {count} bước.\",\"reason.follows\":\"Bạn đã xong bước ngay trước đó, {step} ({done} trên {total}).\",\"reason.opens\":\"Bạn đã xong {before}; bước này mở đầu {stage}.\",\"reason.nearGoal\":\"Còn {count} bước nữa là đạt mục tiêu {goal}.\",\"reason.unlocksMore\":\"Bước này mở đường cho {steps}, rồi {count} bước nữa.\",\"reason.inside\":\"Cả {count} bước bên trong đều đã xong: hãy đánh dấu nếu bạn đồng ý.\",\"reason.passedOver\":\"Bạn đã bỏ qua bước này và làm xong {count} bước sau đó. Hãy làm ngay.\",\"reason.passedOver.since\":\"Bạn đã bỏ qua bước này (từ ngày {day}) và làm xong {count} bước sau đó. Hãy làm ngay.\",\"reason.stale\":\"Bạn đã bắt đầu bước này vào ngày {day} và nó vẫn chưa xong.\",\"reason.woken.need\":\"Bạn đã hoãn đến khi {when}, nhưng {step} cần nó ngay bây giờ.\",\"reason.woken.needMark\":\"Bạn đã hoãn bước này, nhưng {step} cần nó ngay bây giờ.\",\"placeholder\":\"chưa có tên\",\"unheard.goal\":\"Chưa có lộ trình nào cho biết {goal} cần những gì. Hãy viết {line} vào front matter của lộ trình làm điều đó.\",\"unheard.when\":\"Không có bước nào đang chờ {when}.\",\"state.unread\":\"Mọi bước được tính đã xong, nhưng có những dòng trông như bước mà không được tính.\",\"name.general\":\"Tài liệu cho toàn bộ lộ trình\",\"calendar.now\":\"Theo kế hoạch, bây giờ là {stage}.\",\"calendar.over\":\"Theo kế hoạch, {stage} kéo dài đến ngày {day}.\",\"reason.said\":\"Chính kế hoạch của bạn ghi đây là bước tiếp theo.\",\"beaten.said\":\"chính kế hoạch ghi một bước khác là tiếp theo\",\"plan\":\"# Lộ trình học của tôi\\n\\nHãy sửa kế hoạch này thành của bạn: mỗi tiêu đề là một giai đoạn, mỗi dòng có ô là một bước.\\n\\n## Bắt đầu\\n\\n- [x] Chọn điều muốn học\\n- [ ] Tìm một cuốn sách hoặc khóa học tốt\\n- [ ] Dành giờ đầu tiên để học\\n\\n## Thực hành\\n\\n- [ ] Làm một thứ nhỏ\\n- [ ] Cho ai đó xem\\n\\n## Sau này\\n\\n- [ ] Học sâu hơn <!-- when: thứ nhỏ không còn đủ -->\\n\",\"news.opened\":\"Nhờ đó đã mở ra {steps}.\",\"news.finished\":\"{stage} đã hoàn thành. Làm tốt lắm!\",\"pace.needed\":\"Hạn của {goal} là ngày {day}; cần {needed} bước mỗi tuần.\",\"pace.is\":\"Nhịp độ của bạn là {pace} bước mỗi tuần.\"}}");
// src/locales/zh-Hans.json
var zh_Hans_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"zh-Hans\",\"rtl\":false,\"read\":{\"done\":[\"已完成\",\"完成\",\"已学\",\"已学完\",\"已学会\",\"学完\",\"学会\",\"已掌握\",\"掌握\",\"已通过\",\"通过\",\"已读\",\"读完\",\"已*\",\"全部*\"],\"doing\":[\"进行中\",\"部分完成\",\"学习中\",\"正在学习\",\"正在进行\",\"在学\",\"已开始\",\"部分掌握\",\"复习中\",\"未完全掌握\"],\"todo\":[\"未开始\",\"待开始\",\"待启动\",\"未完成\",\"待完成\",\"待学习\",\"待学\",\"未学\",\"未学习\",\"待办\",\"计划中\",\"未掌握\",\"没开始\",\"还没开始\",\"尚未开始\",\"待定\",\"未*\",\"待*\"],\"dropped\":[\"已取消\",\"取消\",\"放弃\",\"已放弃\",\"跳过\",\"已跳过\",\"不适用\",\"不学\"],\"parked\":[\"暂停\",\"已暂停\",\"搁置\",\"推迟\",\"延后\",\"以后\",\"以后再学\",\"暂缓\"],\"yes\":[\"是\"],\"no\":[\"否\"],\"statusColumn\":[\"状态\",\"进度\",\"完成状态\",\"完成情况\",\"学习状态\",\"是否完成\",\"完成\",\"当前状态\",\"完成度\",\"学习进度\",\"掌握状态\"],\"statusNoun\":[\"状态\"],\"dueColumn\":[\"截止\",\"截止日期\",\"期限\"],\"doneColumn\":[\"完成日期\",\"完成时间\",\"日期\"],\"estimateColumn\":[\"时间\",\"预计时间\",\"预估\",\"时长\",\"用时\"],\"priorityColumn\":[\"优先级\"],\"noteColumn\":[\"备注\",\"笔记\",\"说明\",\"链接\",\"资源\"],\"totals\":[\"合计\",\"总计\",\"总数\",\"总量\",\"目标\"],\"priority\":{\"high\":[\"高\"],\"medium\":[\"中\"],\"low\":[\"低\"]},\"optional\":[\"可选\",\"选学\",\"选修\",\"选做\",\"非必须\",\"可选任务\",\"可选内容\",\"可选练习\",\"可选作业\",\"可选项目\",\"可选阅读\",\"选做题\",\"选做任务\",\"选做作业\",\"选做内容\",\"选做练习\",\"选学内容\",\"选修内容\",\"选修课\",\"附加题\",\"附加任务\",\"附加练习\",\"加分项\",\"拓展阅读\"],\"deferral\":[\"按需\",\"需要时\",\"用到时\",\"遇到\",\"在需要时\",\"需要的时候\",\"用到再\",\"以后再\"],\"resources\":[\"资源\",\"文档\",\"教程\",\"资料\",\"教材\",\"参考\",\"书单\",\"书籍\",\"阅读\",\"链接\",\"课程推荐\"],\"readingOrder\":[\"文档\",\"阅读顺序\"],\"optionalPart\":[\"本部分可选\",\"以下可选\",\"以下内容可选\",\"这部分可选\",\"这些可选\",\"本节可选\",\"本章可选\",\"下面的内容可选\",\"本部分为可选\",\"以下为可选\",\"以下内容为可选\",\"这部分为可选\",\"这些为可选\",\"本节为可选\",\"本章为可选\",\"下面的内容为可选\",\"本部分是可选的\",\"以下是可选的\",\"以下内容是可选的\",\"这部分是可选的\",\"这些是可选的\",\"本节是可选的\",\"本章是可选的\",\"下面的内容是可选的\",\"本部分为选学\",\"以下为选学\",\"以下内容为选学\",\"这部分为选学\",\"这些为选学\",\"本节为选学\",\"本章为选学\",\"下面的内容为选学\",\"本部分为选学内容\",\"以下为选学内容\",\"以下内容为选学内容\",\"这部分为选学内容\",\"这些为选学内容\",\"本节为选学内容\",\"本章为选学内容\",\"下面的内容为选学内容\",\"本部分为选做\",\"以下为选做\",\"以下内容为选做\",\"这部分为选做\",\"这些为选做\",\"本节为选做\",\"本章为选做\",\"下面的内容为选做\",\"本部分为选修\",\"以下为选修\",\"以下内容为选修\",\"这部分为选修\",\"这些为选修\",\"本节为选修\",\"本章为选修\",\"下面的内容为选修\",\"本部分不是必须的\",\"以下不是必须的\",\"以下内容不是必须的\",\"这部分不是必须的\",\"这些不是必须的\",\"本节不是必须的\",\"本章不是必须的\",\"下面的内容不是必须的\",\"本部分非必须\",\"以下非必须\",\"以下内容非必须\",\"这部分非必须\",\"这些非必须\",\"本节非必须\",\"本章非必须\",\"下面的内容非必须\",\"本部分都是可选的\",\"以下都是可选的\",\"以下内容都是可选的\",\"这部分都是可选的\",\"这些都是可选的\",\"本节都是可选的\",\"本章都是可选的\",\"下面的内容都是可选的\",\"非必须\",\"非必学\",\"可选内容\",\"选学内容\"],\"nextLabel\":[\"下一步\",\"下一课\",\"下一章\",\"下一节\",\"下一阶段\",\"下一步目标\",\"下一步计划\",\"下一站\",\"接下来\",\"当前周次\",\"当前周\",\"当前阶段\",\"当前进度\",\"当前章节\",\"当前学习\",\"当前模块\",\"所在模块\",\"所在阶段\",\"正在学习\",\"目前进度\",\"目前阶段\",\"优先顺序\"],\"nextPart\":[\"下一步行动\",\"今天要做的事\",\"接下来要做\",\"当前任务\",\"当前重点\",\"近期任务\"],\"prerequisites\":[\"前置\",\"前置要求\",\"前置条件\",\"前置知识\",\"先修\",\"先修课程\",\"前提\",\"先决条件\",\"依赖\"],\"goal\":[\"目标\",\"学习目标\",\"我的目标\",\"最终目标\",\"总目标\"],\"outcomes\":[\"*里程碑\",\"*成果\",\"*检查清单\",\"*自测\",\"*自我检查\",\"*验收\",\"*检查点\",\"*学习目标\",\"*验收标准\",\"*完成标准\",\"*达标标准\",\"*通关标准\",\"我能*\",\"我可以*\",\"我会*\",\"能够独立*\",\"*能力维度\",\"*评估维度\",\"*加分项维度\",\"*能力矩阵\",\"*学习偏好\",\"*学习风格\",\"关于我\"],\"usage\":[\"使用方法\",\"如何使用\",\"使用说明\",\"怎么用\",\"怎样使用\",\"用法\",\"图例\",\"状态说明\",\"说明\",\"使用方式\",\"怎么使用\",\"使用指南\"],\"asides\":[\"提示\",\"小贴士\",\"学习建议\",\"建议\",\"规则\",\"学习规则\",\"注意事项\",\"备注\",\"常见问题\",\"目录\",\"快速导航\"],\"finished\":[\"已完成\",\"已学\",\"已掌握\",\"已通过\",\"已读\"],\"putOff\":[\"{when}时，再去学习{step}\",\"{when}时，再学习{step}\",\"{when}时，再去学{step}\",\"{when}时，再学{step}\",\"{when}时再去学习{step}\",\"{when}时再回来学习{step}\",\"{when}时再学习{step}\",\"{when}时再学{step}\"],\"units\":[\"小时\",\"个小时\",\"分钟\",\"天\",\"周\",\"个月\",\"月\",\"课时\",\"学时\"],\"functionWords\":[],\"letters\":\"\",\"fileNames\":[\"学习路线\",\"学习计划\",\"学习进度\"]},\"write\":{\"quote\":\"“{text}”\",\"quote.inner\":\"‘{text}’\",\"enclose\":\"（{text}）\",\"label\":\"{name}：{value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"阶段\",\"name.roadmap\":\"路线图\",\"name.progress\":\"进度\",\"name.steps\":\"步骤\",\"name.goal\":\"目标\",\"name.next\":\"下一步\",\"name.first\":\"从这里开始\",\"name.check\":\"做到后再勾选\",\"name.work\":\"先学这一部分\",\"name.because\":\"为什么选这一步\",\"name.after\":\"接下来\",\"name.alternative\":\"或者\",\"name.read\":\"学习资料\",\"name.prerequisites\":\"前置要求\",\"name.others\":\"为什么不是其他步骤\",\"name.all\":\"全部阶段\",\"name.total\":\"合计\",\"name.done\":\"已完成\",\"name.doing\":\"进行中\",\"name.todo\":\"未完成\",\"name.pace\":\"速度（每周步数）\",\"name.lastDone\":\"最近完成\",\"history.forecast\":\"照这个速度，剩下的步骤会在{from}至{to}之间完成。\",\"count.overall\":\"已完成 {done} 步，共 {total} 步\",\"count.doing\":\"{count} 步进行中\",\"count.parked\":\"{count} 步已搁置\",\"count.blocked\":\"{count} 步在等前置步骤\",\"count.more\":\"还有 {count} 项\",\"count.unread\":\"还有 {count} 份资料可读\",\"count.problems\":\"{count} 个问题\",\"state.done\":\"全部完成，恭喜！\",\"state.dropped\":\"没有待做的步骤了：全部已取消。\",\"state.empty\":\"还没有任何步骤。可以这样写一个\",\"state.example\":\"第一个主题\",\"state.parked\":\"未完成的步骤都搁置了。时机到了，就挑一个继续。\",\"state.waiting\":\"未完成的步骤都搁置了，或在等搁置的步骤。时机到了，就挑一个继续。\",\"state.untitled\":\"剩下的步骤都还没有标题。请写上每一步要学什么。\",\"state.untitledToo\":\"剩下的只有搁置的步骤和没有标题的步骤。\",\"state.blocked\":\"未完成的步骤都在等别的步骤。先看看它们需要什么。\",\"issue.title\":\"接下来学什么\",\"issue.body\":\"下面这条评论由 Trailmark 自动更新：接下来学什么、为什么。\",\"tick\":\"在这里打勾，Trailmark 就会在路线图里打勾。\",\"review\":\"值得再看一遍：{step}，{days} 天前完成。\",\"parked\":\"已搁置\",\"parked.until\":\"搁置，直到：{when}\",\"blocked.needs\":\"要先完成{steps}\",\"blocked.gate\":\"{stage}达到 {percent} 后开放\",\"blocked.parent\":\"其中还有 {count} 步未完成\",\"beaten.pinned\":\"另一步已置顶\",\"beaten.due\":\"另一步更早到期\",\"beaten.wip\":\"已有几步在进行中，先完成它们\",\"beaten.goal\":\"另一步服务于目标\",\"beaten.doing\":\"另一步已经开始\",\"beaten.ahead\":\"你目前学到了另一步\",\"beaten.stage\":\"另一步在更早的阶段\",\"beaten.required\":\"这一步是选修\",\"beaten.priority\":\"另一步优先级更高\",\"beaten.order\":\"另一步排在前面\",\"reason.pinned\":\"你把它置顶了。\",\"reason.pinnedFor\":\"你置顶了{step}，它需要先完成这一步。\",\"reason.due.today\":\"今天到期，即{day}。\",\"reason.due.tomorrow\":\"明天到期，即{day}。\",\"reason.due.yesterday\":\"昨天到期，即{day}。\",\"reason.due.ahead\":\"还有 {days} 天到期，即{day}。\",\"reason.due.over\":\"{day}到期，已逾期 {days} 天。\",\"reason.neededFor\":\"（{step}需要它）\",\"reason.wip\":\"已有 {count} 步在进行中，先完成一步再开始新的。\",\"reason.goal\":\"它有助于实现你的目标{goal}。\",\"reason.doing\":\"你已经开始了。\",\"reason.stage\":\"它属于{stage}，在路线图中排在前面。\",\"reason.required\":\"它是必修的，不是选修。\",\"reason.priority.highest\":\"它的优先级最高。\",\"reason.priority.high\":\"它的优先级高。\",\"reason.priority.medium\":\"它的优先级中等。\",\"reason.priority.none\":\"有其他步骤的优先级更低。\",\"reason.priority.low\":\"有其他步骤的优先级比它还低。\",\"reason.priority.lowest\":\"它的优先级最低。\",\"reason.order\":\"它是路线图中的下一步。\",\"reason.ahead\":\"你目前正学到这里。\",\"reason.only\":\"这是现在唯一能做的一步。\",\"reason.woken.step\":\"你把它搁置了，要等{when}；现在那一步已经完成。\",\"reason.woken.option\":\"你把它搁置了，要等{when}；现在时候到了。\",\"reason.woken.goal\":\"你把它搁置了，要等{when}；但目标现在就需要它。\",\"reason.woken.mark\":\"你把它搁置了，但目标现在就需要它。\",\"reason.needs\":\"前置步骤都已完成：{steps}。\",\"reason.why\":\"你自己的备注：{note}\",\"reason.unlocks\":\"完成它就能继续{steps}。\",\"card.title\":\"我的学习路线\",\"card.finished\":\"已完成 {count} 个阶段\",\"card.ahead\":\"前面还有 {count} 个阶段\",\"card.weeks\":\"26 周内完成 {count} 步\",\"card.summit\":\"已登顶，恭喜！\",\"reason.first\":\"这是你计划的第一步。\",\"reason.outcome\":\"这一项是学习的成果；要学的内容在{parts}，那里没有复选框。\",\"reason.begins\":\"它是{stage}的第一步。\",\"reason.after\":\"它排在你已完成的{step}之后。\",\"reason.finishes\":\"完成它，{stage}就全部完成了。\",\"reason.left\":\"{stage}还剩 {count} 步。\",\"reason.follows\":\"上一步{step}已经完成（{done}/{total}）。\",\"reason.opens\":\"{before}已经完成，从这一步进入{stage}。\",\"reason.nearGoal\":\"离你的目标{goal}还有 {count} 步。\",\"reason.unlocksMore\":\"完成它就能继续{steps}，之后还有 {count} 步。\",\"reason.inside\":\"其中的 {count} 步都已完成，没问题的话就勾上它。\",\"reason.passedOver\":\"你跳过了它，之后又完成了 {count} 步。现在补上吧。\",\"reason.passedOver.since\":\"你跳过了它（自{day}起），之后又完成了 {count} 步。现在补上吧。\",\"reason.stale\":\"你在{day}开始了它，至今还没完成。\",\"reason.woken.need\":\"你把它搁置了，要等{when}；但{step}现在就需要它。\",\"reason.woken.needMark\":\"你把它搁置了，但{step}现在就需要它。\",\"placeholder\":\"还没有标题\",\"unheard.goal\":\"没有路线图写明 {goal} 需要什么。请在相应路线图的 front matter 中写上 {line}。\",\"unheard.when\":\"没有步骤在等{when}。\",\"state.unread\":\"已计入的步骤全部完成，但有些看起来像步骤的行没有计入。\",\"name.general\":\"整个路线图的文档\",\"calendar.now\":\"按计划，现在是{stage}。\",\"calendar.over\":\"{stage}原计划到{day}为止。\",\"reason.said\":\"你的计划里写明了下一步是它。\",\"beaten.said\":\"计划里写明的下一步是另一项\",\"plan\":\"# 我的学习路线\\n\\n把它改成你自己的计划：标题是阶段，带方框的一行是一步。\\n\\n## 起步\\n\\n- [x] 选定要学的内容\\n- [ ] 找一本好书或一门好课\\n- [ ] 花第一个小时学习\\n\\n## 练习\\n\\n- [ ] 做一个小作品\\n- [ ] 给别人看看\\n\\n## 以后\\n\\n- [ ] 深入学习 <!-- when: 小作品已经不够用 -->\\n\",\"news.opened\":\"现在可以开始{steps}了。\",\"news.finished\":\"{stage}已完成，干得好！\",\"pace.needed\":\"{goal}的期限是{day}，每周需要完成 {needed} 步。\",\"pace.is\":\"你现在的速度是每周 {pace} 步。\"}}");
// src/locales/zh-Hant.json
var zh_Hant_default = JSON.parse("{\"$schema\":\"../../schema/locale.schema.json\",\"tag\":\"zh-Hant\",\"rtl\":false,\"read\":{\"done\":[\"已完成\",\"完成\",\"已學\",\"已學完\",\"學完\",\"學會\",\"已掌握\",\"已通過\",\"通過\",\"讀完\",\"已*\",\"全部*\"],\"doing\":[\"進行中\",\"部分完成\",\"學習中\",\"正在學習\",\"正在進行\",\"已開始\",\"複習中\"],\"todo\":[\"未開始\",\"待開始\",\"未完成\",\"待完成\",\"待學習\",\"未學\",\"待辦\",\"計畫中\",\"尚未開始\",\"待定\",\"未*\",\"待*\"],\"dropped\":[\"已取消\",\"取消\",\"放棄\",\"已放棄\",\"跳過\",\"已跳過\",\"不適用\"],\"parked\":[\"暫停\",\"已暫停\",\"擱置\",\"延後\",\"以後\",\"暫緩\"],\"yes\":[\"是\"],\"no\":[\"否\"],\"statusColumn\":[\"狀態\",\"進度\",\"完成狀態\",\"完成情況\",\"學習狀態\",\"是否完成\",\"完成\",\"目前狀態\",\"完成度\",\"學習進度\"],\"statusNoun\":[\"狀態\"],\"dueColumn\":[\"截止\",\"截止日期\",\"期限\"],\"doneColumn\":[\"完成日期\",\"完成時間\",\"日期\"],\"estimateColumn\":[\"時間\",\"預計時間\"],\"priorityColumn\":[\"優先級\"],\"noteColumn\":[\"備註\",\"筆記\",\"資源\"],\"totals\":[\"合計\",\"總計\",\"總數\",\"目標\"],\"priority\":{\"high\":[\"高\"],\"medium\":[\"中\"],\"low\":[\"低\"]},\"optional\":[\"可選\",\"選學\",\"選修\",\"選做\",\"非必須\",\"可選任務\",\"可選內容\",\"可選練習\",\"可選作業\",\"可選專案\",\"可選閱讀\",\"選做題\",\"選做任務\",\"選做作業\",\"選做內容\",\"選做練習\",\"選學內容\",\"選修內容\",\"選修課\",\"附加題\",\"附加任務\",\"附加練習\",\"加分項\",\"延伸閱讀\"],\"deferral\":[\"按需\",\"需要時\",\"用到時\",\"有需要\",\"遇到\",\"以後再\"],\"resources\":[\"資源\",\"文件\",\"教學\",\"教程\",\"資料\",\"教材\",\"參考\",\"書單\",\"書籍\",\"閱讀\",\"連結\"],\"readingOrder\":[\"文件\",\"閱讀順序\"],\"optionalPart\":[\"本部分可選\",\"以下可選\",\"以下內容可選\",\"這部分可選\",\"這些可選\",\"本節可選\",\"本章可選\",\"下面的內容可選\",\"本部分為可選\",\"以下為可選\",\"以下內容為可選\",\"這部分為可選\",\"這些為可選\",\"本節為可選\",\"本章為可選\",\"下面的內容為可選\",\"本部分是可選的\",\"以下是可選的\",\"以下內容是可選的\",\"這部分是可選的\",\"這些是可選的\",\"本節是可選的\",\"本章是可選的\",\"下面的內容是可選的\",\"本部分為選學\",\"以下為選學\",\"以下內容為選學\",\"這部分為選學\",\"這些為選學\",\"本節為選學\",\"本章為選學\",\"下面的內容為選學\",\"本部分為選學內容\",\"以下為選學內容\",\"以下內容為選學內容\",\"這部分為選學內容\",\"這些為選學內容\",\"本節為選學內容\",\"本章為選學內容\",\"下面的內容為選學內容\",\"本部分為選做\",\"以下為選做\",\"以下內容為選做\",\"這部分為選做\",\"這些為選做\",\"本節為選做\",\"本章為選做\",\"下面的內容為選做\",\"本部分為選修\",\"以下為選修\",\"以下內容為選修\",\"這部分為選修\",\"這些為選修\",\"本節為選修\",\"本章為選修\",\"下面的內容為選修\",\"本部分不是必須的\",\"以下不是必須的\",\"以下內容不是必須的\",\"這部分不是必須的\",\"這些不是必須的\",\"本節不是必須的\",\"本章不是必須的\",\"下面的內容不是必須的\",\"本部分非必須\",\"以下非必須\",\"以下內容非必須\",\"這部分非必須\",\"這些非必須\",\"本節非必須\",\"本章非必須\",\"下面的內容非必須\",\"本部分都是可選的\",\"以下都是可選的\",\"以下內容都是可選的\",\"這部分都是可選的\",\"這些都是可選的\",\"本節都是可選的\",\"本章都是可選的\",\"下面的內容都是可選的\",\"非必須\",\"可選內容\",\"選學內容\"],\"nextLabel\":[\"下一步\",\"下一課\",\"下一章\",\"下一節\",\"下一階段\",\"下一步目標\",\"下一步計畫\",\"接下來\",\"目前週次\",\"本週\",\"目前階段\",\"當前階段\",\"當前週次\",\"目前進度\",\"目前章節\",\"正在學習\",\"所在階段\",\"優先順序\"],\"nextPart\":[\"下一步行動\",\"今天要做的事\",\"接下來要做\",\"目前任務\",\"當前任務\",\"目前重點\"],\"prerequisites\":[\"前置\",\"前置要求\",\"前置條件\",\"前置知識\",\"先修\",\"先修課程\",\"前提\",\"先決條件\",\"依賴\"],\"goal\":[\"目標\",\"學習目標\",\"我的目標\",\"最終目標\"],\"outcomes\":[\"*里程碑\",\"*成果\",\"*檢查清單\",\"*自我檢測\",\"*自我檢查\",\"*驗收\",\"*檢查點\",\"*學習目標\",\"*驗收標準\",\"*完成標準\",\"*達標標準\",\"我能*\",\"我可以*\",\"我會*\",\"能夠獨立*\",\"*能力維度\",\"*評估維度\",\"*加分項維度\",\"*能力矩陣\",\"*學習偏好\",\"*學習風格\",\"關於我\"],\"usage\":[\"使用方法\",\"如何使用\",\"使用說明\",\"怎麼用\",\"用法\",\"圖例\",\"狀態說明\",\"說明\",\"使用方式\",\"怎麼使用\",\"使用指南\"],\"asides\":[\"提示\",\"小提醒\",\"學習建議\",\"建議\",\"規則\",\"學習規則\",\"注意事項\",\"備註\",\"常見問題\",\"目錄\",\"快速導覽\"],\"finished\":[\"已完成\",\"已學\",\"已掌握\",\"已通過\",\"已讀\"],\"putOff\":[\"{when}時，再去學習{step}\",\"{when}時，再學習{step}\",\"{when}時，再學{step}\",\"{when}時再去學習{step}\",\"{when}時再回來學習{step}\",\"{when}時再學習{step}\",\"{when}時再學{step}\"],\"units\":[\"小時\",\"個小時\",\"分鐘\",\"天\",\"週\",\"周\",\"個月\",\"月\",\"課時\",\"堂\"],\"functionWords\":[],\"letters\":\"\",\"fileNames\":[\"學習計畫\"]},\"write\":{\"quote\":\"「{text}」\",\"quote.inner\":\"『{text}』\",\"enclose\":\"（{text}）\",\"label\":\"{name}：{value}\",\"percent\":\"{percent}%\",\"theDay\":\"{day}\",\"name.stage\":\"階段\",\"name.roadmap\":\"路線圖\",\"name.progress\":\"進度\",\"name.steps\":\"步驟\",\"name.goal\":\"目標\",\"name.next\":\"下一步\",\"name.first\":\"從這裡開始\",\"name.check\":\"做到後再勾選\",\"name.work\":\"先學這一部分\",\"name.because\":\"為什麼選這一步\",\"name.after\":\"接下來\",\"name.alternative\":\"或者\",\"name.read\":\"學習資料\",\"name.prerequisites\":\"先備知識\",\"name.others\":\"為什麼不是其他步驟\",\"name.all\":\"全部階段\",\"name.total\":\"合計\",\"name.done\":\"已完成\",\"name.doing\":\"進行中\",\"name.todo\":\"未完成\",\"name.pace\":\"速度（每週步數）\",\"name.lastDone\":\"最近完成\",\"history.forecast\":\"照這個速度，剩下的步驟會在{from}至{to}之間完成。\",\"count.overall\":\"已完成 {done} 步，共 {total} 步\",\"count.doing\":\"{count} 步進行中\",\"count.parked\":\"{count} 步已擱置\",\"count.blocked\":\"{count} 步在等前置步驟\",\"count.more\":\"還有 {count} 項\",\"count.unread\":\"還有 {count} 份資料可讀\",\"count.problems\":\"{count} 個問題\",\"state.done\":\"全部完成，恭喜！\",\"state.dropped\":\"沒有待做的步驟了：全部已取消。\",\"state.empty\":\"還沒有任何步驟。可以這樣寫一個\",\"state.example\":\"第一個主題\",\"state.parked\":\"未完成的步驟都擱置了。時機到了，就挑一個繼續。\",\"state.waiting\":\"未完成的步驟都擱置了，或在等擱置的步驟。時機到了，就挑一個繼續。\",\"state.untitled\":\"剩下的步驟都還沒有標題。請寫上每一步要學什麼。\",\"state.untitledToo\":\"剩下的只有擱置的步驟和沒有標題的步驟。\",\"state.blocked\":\"未完成的步驟都在等別的步驟。先看看它們需要什麼。\",\"issue.title\":\"接下來學什麼\",\"issue.body\":\"下面這則留言由 Trailmark 自動更新：接下來學什麼、為什麼。\",\"tick\":\"在這裡打勾，Trailmark 就會在路線圖裡打勾。\",\"review\":\"值得再看一遍：{step}，{days} 天前完成。\",\"parked\":\"已擱置\",\"parked.until\":\"擱置，直到：{when}\",\"blocked.needs\":\"要先完成{steps}\",\"blocked.gate\":\"{stage}達到 {percent} 後開放\",\"blocked.parent\":\"其中還有 {count} 步未完成\",\"beaten.pinned\":\"另一步已置頂\",\"beaten.due\":\"另一步更早到期\",\"beaten.wip\":\"已有幾步在進行中，先完成它們\",\"beaten.goal\":\"另一步服務於目標\",\"beaten.doing\":\"另一步已經開始\",\"beaten.ahead\":\"你目前學到了另一步\",\"beaten.stage\":\"另一步在更早的階段\",\"beaten.required\":\"這一步是選修\",\"beaten.priority\":\"另一步優先順序更高\",\"beaten.order\":\"另一步排在前面\",\"reason.pinned\":\"你把它置頂了。\",\"reason.pinnedFor\":\"你置頂了{step}，它需要先完成這一步。\",\"reason.due.today\":\"今天到期，即{day}。\",\"reason.due.tomorrow\":\"明天到期，即{day}。\",\"reason.due.yesterday\":\"昨天到期，即{day}。\",\"reason.due.ahead\":\"還有 {days} 天到期，即{day}。\",\"reason.due.over\":\"{day}到期，已逾期 {days} 天。\",\"reason.neededFor\":\"（{step}需要它）\",\"reason.wip\":\"已有 {count} 步在進行中，先完成一步再開始新的。\",\"reason.goal\":\"它有助於達成你的目標{goal}。\",\"reason.doing\":\"你已經開始了。\",\"reason.stage\":\"它屬於{stage}，在路線圖中排在前面。\",\"reason.required\":\"它是必修，不是選修。\",\"reason.priority.highest\":\"它的優先順序最高。\",\"reason.priority.high\":\"它的優先順序高。\",\"reason.priority.medium\":\"它的優先順序中等。\",\"reason.priority.none\":\"有其他步驟的優先順序更低。\",\"reason.priority.low\":\"有其他步驟的優先順序比它還低。\",\"reason.priority.lowest\":\"它的優先順序最低。\",\"reason.order\":\"它是路線圖中的下一步。\",\"reason.ahead\":\"你目前正學到這裡。\",\"reason.only\":\"這是現在唯一能做的一步。\",\"reason.woken.step\":\"你把它擱置了，要等{when}；現在那一步已經完成。\",\"reason.woken.option\":\"你把它擱置了，要等{when}；現在時候到了。\",\"reason.woken.goal\":\"你把它擱置了，要等{when}；但目標現在就需要它。\",\"reason.woken.mark\":\"你把它擱置了，但目標現在就需要它。\",\"reason.needs\":\"前置步驟都已完成：{steps}。\",\"reason.why\":\"你自己的備註：{note}\",\"reason.unlocks\":\"完成它就能繼續{steps}。\",\"card.title\":\"我的學習路線\",\"card.finished\":\"已完成 {count} 個階段\",\"card.ahead\":\"前面還有 {count} 個階段\",\"card.weeks\":\"26 週內完成 {count} 步\",\"card.summit\":\"已登頂，恭喜！\",\"reason.first\":\"這是你計畫的第一步。\",\"reason.outcome\":\"這一項是學習的成果；要學的內容在{parts}，那裡沒有核取方塊。\",\"reason.begins\":\"它是{stage}的第一步。\",\"reason.after\":\"它排在你已完成的{step}之後。\",\"reason.finishes\":\"完成它，{stage}就全部完成了。\",\"reason.left\":\"{stage}還剩 {count} 步。\",\"reason.follows\":\"上一步{step}已經完成（{done}/{total}）。\",\"reason.opens\":\"{before}已經完成，從這一步進入{stage}。\",\"reason.nearGoal\":\"離你的目標{goal}還有 {count} 步。\",\"reason.unlocksMore\":\"完成它就能繼續{steps}，之後還有 {count} 步。\",\"reason.inside\":\"其中的 {count} 步都已完成，沒問題的話就勾上它。\",\"reason.passedOver\":\"你跳過了它，之後又完成了 {count} 步。現在補上吧。\",\"reason.passedOver.since\":\"你跳過了它（自{day}起），之後又完成了 {count} 步。現在補上吧。\",\"reason.stale\":\"你在{day}開始了它，至今還沒完成。\",\"reason.woken.need\":\"你把它擱置了，要等{when}；但{step}現在就需要它。\",\"reason.woken.needMark\":\"你把它擱置了，但{step}現在就需要它。\",\"placeholder\":\"還沒有標題\",\"unheard.goal\":\"沒有路線圖寫明 {goal} 需要什麼。請在相應路線圖的 front matter 中寫上 {line}。\",\"unheard.when\":\"沒有步驟在等{when}。\",\"state.unread\":\"已計入的步驟全部完成，但有些看起來像步驟的行沒有計入。\",\"name.general\":\"整個路線圖的文件\",\"calendar.now\":\"按計畫，現在是{stage}。\",\"calendar.over\":\"{stage}原計畫到{day}為止。\",\"reason.said\":\"你的計畫裡寫明了下一步是它。\",\"beaten.said\":\"計畫裡寫明的下一步是另一項\",\"plan\":\"# 我的學習路線\\n\\n把它改成你自己的計畫：標題是階段，帶方框的一行是一步。\\n\\n## 起步\\n\\n- [x] 選定要學的內容\\n- [ ] 找一本好書或一門好課\\n- [ ] 花第一個小時學習\\n\\n## 練習\\n\\n- [ ] 做一個小作品\\n- [ ] 給別人看看\\n\\n## 以後\\n\\n- [ ] 深入學習 <!-- when: 小作品已經不夠用 -->\\n\",\"news.opened\":\"現在可以開始{steps}了。\",\"news.finished\":\"{stage}已完成，做得好！\",\"pace.needed\":\"{goal}的期限是{day}，每週需要完成 {needed} 步。\",\"pace.is\":\"你目前的速度是每週 {pace} 步。\"}}");
// src/locales/load.ts
const ENGLISH = en_default;
const LOCALES = [
	en_default,
	ar_default,
	de_default,
	es_default,
	fa_default,
	fr_default,
	he_default,
	hi_default,
	id_default,
	it_default,
	ja_default,
	ko_default,
	pt_default,
	ru_default,
	tr_default,
	uk_default,
	vi_default,
	zh_Hans_default,
	zh_Hant_default
];
// src/locales/choose-locale.ts
const CHINESE = /^(?:zh|yue|wuu|cmn|hak|nan)$/;
function chooseLocale(tag) {
	const own = LOCALES.find((locale) => locale.tag === tag);
	const full = own === void 0 ? parseTag(tag)?.maximize() : void 0;
	if (full === void 0) return own ?? ENGLISH;
	const { language, script } = full;
	const key = CHINESE.test(language) ? `zh-${script === "Hant" ? "Hant" : "Hans"}` : language;
	return LOCALES.find((locale) => locale.tag === key) ?? ENGLISH;
}
function parseTag(tag) {
	try {
		return new Intl.Locale(tag.trim().replaceAll("_", "-"));
	} catch {
		return null;
	}
}
// src/locales/words.ts
function wordsOf$2(kind) {
	return new Set(LOCALES.flatMap(({ read }) => read[kind]));
}
function wordMap(meanings) {
	const entries = meanings.flatMap(([kind, meaning]) => [...wordsOf$2(kind)].map((word) => [word, meaning]));
	return new Map(entries.reverse());
}
function priorityWords() {
	const named = LOCALES.flatMap(({ read }) => Object.entries(read.priority));
	return new Map(named.flatMap(([priority, words]) => words.map((word) => [word, priority])));
}
function localeOfWord(word, kinds, tag) {
	const folded = foldText(word);
	const has = ({ read }) => kinds.some((kind) => read[kind].includes(folded));
	return [chooseLocale(tag ?? ""), ...LOCALES].find(has) ?? null;
}
// src/parse/fields/field-keys.ts
const KEYS = new Map([
	["id", "id"],
	["needs", "needs dependson requires after blockedby"],
	["when", "when"],
	["why", "why"],
	["start", "start"],
	["due", "due"],
	["doneOn", "done completion"],
	["priority", "priority"],
	["estimate", "estimate est"],
	["optional", "optional"],
	["parked", "parked"],
	[null, "scheduled created cancelled repeat progress"]
].flatMap(([field, keys]) => keys.split(" ").map((key) => [key, field])));
const [SHORT, LONG] = [4, 6];
const KEY$1 = [...KEYS.keys()].join("|").replace("dependson", "depends[-_ ]?on").replace("blockedby", "blocked[-_ ]?by");
function fieldOf(key) {
	return KEYS.get(bare(key)) ?? null;
}
function meantKey(word) {
	const written = bare(word);
	if (KEYS.has(written)) return null;
	return [...KEYS].flatMap(([key, field]) => field === null ? [] : [key]).find((key) => key.length >= SHORT && key[0] === written[0] && (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.S)(key, written) <= (key.length < LONG ? 1 : 2)) ?? null;
}
function bare(key) {
	return key.toLowerCase().replace(/[-_\s]/g, "");
}
// src/parse/fields/read-fields.ts
const PRIORITIES$1 = new Map([...[
	["🔺", "highest"],
	["⏫", "high"],
	["🔼", "medium"],
	["🔽", "low"],
	["⏬", "lowest"]
], ...priorityWords()]);
const NO = /* @__PURE__ */ new Set([
	"false",
	"0",
	...wordsOf$2("no")
]);
const YES = /* @__PURE__ */ new Set([
	"true",
	"y",
	"on",
	"x",
	"1",
	"✓",
	"✔",
	"✅",
	...wordsOf$2("yes"),
	...wordsOf$2("optional")
]);
const COMMENT_FIELD = new RegExp(`^\\s*(${KEY$1})\\s*[:：]([\\s\\S]*)$`, "iu");
function readCommentFields(html, place) {
	return commentTexts(html).flatMap(splitFields).reduce((fields, [key, value]) => joinFields(fields, readField$1(fieldOf(key), value, place)), NO_FIELDS);
}
function splitFields(comment) {
	const fields = [];
	for (const piece of comment.split(/(?=[;；\r\n])/)) {
		const match = COMMENT_FIELD.exec(piece.replace(/^[;；\r\n]/, ""));
		const last = fields.at(-1);
		if (match !== null) fields.push([match[1] ?? "", match[2] ?? ""]);
		else if (last !== void 0) last[1] += piece;
	}
	return fields;
}
function readField$1(key, written, { line, column }) {
	const value = foldSpace(written);
	if (key === null || value === "") return NO_FIELDS;
	const badUnless = (field, fits) => fits ? [] : [{
		field,
		value,
		line,
		column
	}];
	switch (key) {
		case "needs": return { needs: splitNames(value).map((name) => ({
			name: unlinked(name),
			line,
			column
		})) };
		case "priority": {
			const priority = readPriority(value);
			return {
				...priority && { priority },
				bad: badUnless(key, priority !== null)
			};
		}
		case "optional":
		case "parked": {
			const word = foldText(value);
			return {
				...NO.has(word) ? {} : { [key]: true },
				bad: badUnless(key, NO.has(word) || YES.has(word))
			};
		}
		case "start":
		case "due":
		case "doneOn": return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(value) ? { [key]: value } : { bad: badUnless(key, false) };
		default: return { [key]: value };
	}
}
function unlinked(name) {
	return /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(name)?.[1]?.trim() ?? name;
}
const CLOSERS$1 = new Map([
	"\"\"",
	"“”",
	"「」",
	"『』",
	"«»"
].map(([open = "", close = ""]) => [open, close]));
const NAME$1 = /[^,，、"“「『«]+|[\s\S]/uy;
function splitNames(text) {
	const names = [];
	const lasts = new Map([...CLOSERS$1.values()].map((close) => [close, text.lastIndexOf(close)]));
	for (let at = 0; at < text.length;) {
		const close = CLOSERS$1.get(text[at] ?? "");
		const isQuoted = close !== void 0 && (lasts.get(close) ?? -1) > at;
		NAME$1.lastIndex = at;
		const end = isQuoted ? text.indexOf(close, at + 1) : at + (NAME$1.exec(text)?.[0].length ?? 1);
		const name = text.slice(isQuoted ? at + 1 : at, end).replace(/^[,，、"“「『«]/u, "");
		names.push(name.trim().replace(/["”」』»]$/u, "").trim());
		at = isQuoted ? end + 1 : end;
	}
	return names.filter((name) => name !== "");
}
function readPriority(text) {
	return PRIORITIES$1.get(foldText(text)) ?? null;
}
// src/parse/fields/task-signs.ts
const DAY$2 = "\\d{4}-\\d{2}-\\d{2}";
const ID = "[\\w-]+";
const TASK_SIGNS = [
	{
		signs: "📅📆🗓",
		field: "due",
		value: DAY$2
	},
	{
		signs: "🛫",
		field: "start",
		value: DAY$2
	},
	{
		signs: "✅",
		field: "doneOn",
		value: DAY$2
	},
	{
		signs: "⏳⌛➕❌",
		field: null,
		value: DAY$2
	},
	{
		signs: "🆔",
		field: "id",
		value: ID
	},
	{
		signs: "⛔",
		field: "needs",
		value: `${ID}(?:\\s*,\\s*${ID})*`
	}
];
function signedValue({ signs, value }) {
	return `[${signs}]\\uFE0F?[^\\S\\r\\n]*(?<value>${value})`;
}
// src/parse/fields/take-fields.ts
const FORMS$1 = [
	{
		signs: ["::"],
		pattern: new RegExp(`[[(]\\s*(?<key>${KEY$1})\\s*::(?<value>(?:\\[\\[[^\\[\\]]*\\]\\]|\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)[\\])]`, "dgiu")
	},
	{
		signs: ["（"],
		pattern: new RegExp(`（\\s*(?<key>${KEY$1})\\s*(?:::|：：)(?<value>(?:（[^（）]*）|[^（）])*?)）`, "dgiu")
	},
	...TASK_SIGNS.map((one) => ({
		...one,
		signs: [...one.signs],
		pattern: new RegExp(signedValue(one), "dgu")
	})),
	{
		signs: ["🔁"],
		pattern: /🔁\uFE0F?\s*(?:every|when)?[\w ,!]*/dgu,
		field: null
	},
	{
		signs: [
			"🔺",
			"⏫",
			"🔼",
			"🔽",
			"⏬"
		],
		pattern: /(?<value>🔺|⏫|🔼|🔽|⏬)\uFE0F?/dgu,
		field: "priority"
	},
	{
		signs: ["due:"],
		pattern: new RegExp(`(?<=^|\\s)due:(?<value>${DAY$2})(?=[\\s\0]|$)`, "dgu"),
		field: "due"
	},
	{
		signs: ["t:"],
		pattern: new RegExp(`(?<=^|\\s)(?:start|t):(?<value>${DAY$2})(?=[\\s\0]|$)`, "dgu"),
		field: "start"
	},
	{
		signs: ["-by:", "-on:"],
		pattern: /(?<=^|\s)(?:blocked-by|depends-on):(?<value>[^\s\0]+)/dgu,
		field: "needs"
	},
	{
		signs: ["~"],
		pattern: /(?<=\s)~(?<value>\d+(?:\.\d+)?(?:m|min|h))(?=[\s\0]*$)/dgu,
		field: "estimate"
	},
	{
		signs: [":END:"],
		pattern: /(?<=\n)[ \t]*:(?:LOGBOOK|PROPERTIES):[\s\S]{0,2000}?:END:/dgu,
		field: null
	},
	{
		signs: [":: "],
		pattern: /(?<=\n)[ \t]{0,20}[a-z][\w-]{0,30}:: [^\n]*/dgu,
		field: null
	},
	{
		signs: ["#task"],
		pattern: /(?<=^|\s)#task(?=[\s\0]|$)/dgu,
		field: null
	},
	{
		signs: ["^"],
		pattern: /(?<=\s)\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{1,40}(?=[\s\0]*$)/dgu,
		field: null
	},
	{
		signs: ["/", "%"],
		pattern: /(?<=\s)\[\d{0,4}(?:\/\d{0,4}|%)\](?=[\s\0]*$)/dgu,
		field: null
	}
];
const VAULT_FORMS = [...FORMS$1, {
	signs: ["#"],
	pattern: /(?<=^|[\s\0])#(?=[\p{L}\p{Extended_Pictographic}])(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]|\u200D)+/dgu,
	field: null
}];
const MAY_HOLD = new RegExp(`[${VAULT_FORMS.flatMap(({ signs }) => signs.map((sign) => `\\u{${codeOf$1(sign).toString(16)}}`)).join("")}]`, "u");
function codeOf$1(sign) {
	return [...sign].findLast((char) => /[^\sa-z]/i.test(char))?.codePointAt(0) ?? 0;
}
const EMPTIED = /[(（][\s,，;；、·|]*(?:\0[\s,，;；、·|]*)+[)）]|\0/gu;
const ANY_DAY = "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}";
const MISTYPED = TASK_SIGNS.flatMap(({ signs, field, value }) => field === null || value !== "\\d{4}-\\d{2}-\\d{2}" ? [] : {
	signs: [...signs],
	field,
	pattern: new RegExp(`${signedValue({
		signs,
		value: ANY_DAY
	})}[\\s)）]*$`, "u")
});
function readMistypedDay(rest, place) {
	if (!MAY_HOLD.test(rest.text)) return NO_FIELDS;
	const form = MISTYPED.find(({ signs, pattern }) => hasOne$1(rest, signs) && pattern.test(maskCode(rest)));
	const value = form?.pattern.exec(maskCode(rest))?.groups?.value;
	const { bad } = form === void 0 || value === void 0 ? NO_FIELDS : readField$1(form.field, value, place);
	return bad === void 0 ? NO_FIELDS : { bad };
}
function hasOne$1({ text }, signs) {
	return signs.some((sign) => text.includes(sign));
}
function takeFields(flat, place, isVault = false) {
	if (!MAY_HOLD.test(flat.text)) return {
		fields: NO_FIELDS,
		taken: [],
		rest: flat
	};
	const taken = [];
	let fields = NO_FIELDS;
	let rest = flat;
	for (const { signs, pattern, field } of isVault ? VAULT_FORMS : FORMS$1) {
		if (!hasOne$1(rest, signs)) continue;
		const matches = [...maskCode(rest).matchAll(pattern)];
		if (matches.length === 0) continue;
		const { text } = rest;
		fields = matches.map(({ groups = {}, indices }) => {
			const [start, end] = indices?.groups?.value ?? [0, 0];
			return readField$1(field === void 0 ? fieldOf(groups.key ?? "") : field, text.slice(start, end), place);
		}).reduce(joinFields, fields);
		const { outside, inside } = cut(rest, matches);
		for (const one of inside) taken.push(one);
		rest = concat(outside.flatMap((piece, at) => [piece, ...inside.slice(at, at + 1).map(placeholder)]));
	}
	const emptied = taken.length === 0 ? [] : [...rest.text.matchAll(EMPTIED)];
	return {
		fields,
		taken,
		rest: emptied.length === 0 ? rest : concat(cut(rest, emptied).outside)
	};
}
function placeholder({ offsets }) {
	return {
		text: "\0",
		kinds: "t",
		offsets
	};
}
function cut(flat, matches) {
	const ends = matches.map(({ index, 0: { length } }) => index + length);
	return {
		inside: matches.map(({ index }, at) => slice(flat, index, ends[at])),
		outside: [0, ...ends].map((end, at) => slice(flat, end, matches[at]?.index))
	};
}
// src/parse/line/lettering.ts
const FORMS = [
	{
		kind: "bullet",
		form: /^\s*[•·▪◦‣●–—*+-]\s+/u
	},
	{
		kind: "letter",
		form: /^\s*[(（]?\p{L}(?:[)）、．]\s*|\.\s+)(?=\S)/u
	},
	{
		kind: "number",
		form: /^\s*(?:[(（]?(?:\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})[)）.、．](?!\p{Nd})|[①-⑳⑴-⒇❶-❿])\s*/u
	}
];
const SIGN$3 = /[)）、．.•·▪◦‣●–—*+\-①-⑳⑴-⒇❶-❿]/;
const LONGEST$6 = 8;
function readLettering(text) {
	if (!SIGN$3.test(text.trimStart().slice(0, LONGEST$6))) return null;
	for (const { kind, form } of FORMS) {
		const match = form.exec(text);
		if (match !== null) return {
			kind,
			length: match[0].length
		};
	}
	return null;
}
function letteringLength(text) {
	let length = 0;
	for (let next = readLettering(text); next !== null; next = readLettering(text.slice(length))) length += next.length;
	return length;
}
function unlettered(text) {
	return text.slice(readLettering(text)?.length ?? 0);
}
// src/letters.ts
const [LETTER$1, MARK$1, NUMBER$2] = [
	/\p{L}/u,
	/\p{M}/u,
	/\p{N}/u
];
const PLAIN_LETTER = /[A-Za-z]/;
const PLAIN_SIGN = /[A-Za-z\d]/;
const CJK$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
function hasLetter(text) {
	return PLAIN_LETTER.test(text) || LETTER$1.test(text);
}
function hasWord(text) {
	return PLAIN_SIGN.test(text) || LETTER$1.test(text) || NUMBER$2.test(text);
}
function fromLetter(text) {
	if (PLAIN_LETTER.test(text.charAt(0))) return text;
	const at = text.search(LETTER$1);
	return at < 0 ? "" : text.slice(at);
}
function isLetter(character) {
	return character < "" ? PLAIN_LETTER.test(character) : LETTER$1.test(character) || MARK$1.test(character);
}
function isOfWord(character) {
	return character < "" ? PLAIN_SIGN.test(character) : isLetter(character) || NUMBER$2.test(character);
}
function isWordAt(text, at) {
	return isOfWord(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function isWordBefore(text, at) {
	return isWordAt(text, (text.codePointAt(at - 2) ?? 0) > 65535 ? at - 2 : at - 1);
}
// src/parse/line/glyphs.ts
const TABLE = [
	{
		signs: "❌ ✗ ✘ ✖ ×",
		kind: "cross",
		meaning: "todo",
		onlyInCells: true
	},
	{
		signs: "📅 ⏰ 🔘",
		kind: "other",
		meaning: "todo",
		onlyInCells: true
	},
	{
		signs: "🔍 ♻ 🔁 🏃 📖 🔺",
		kind: "other",
		meaning: "doing",
		onlyInCells: true
	},
	{
		signs: "🎉 💯 🏆",
		kind: "other",
		meaning: "done",
		onlyInCells: true
	},
	{
		signs: "⏸ ⌛",
		kind: "other",
		meaning: "parked",
		onlyInCells: true
	},
	{
		signs: "🚫 ⏭",
		kind: "other",
		meaning: "dropped",
		onlyInCells: true
	},
	{
		signs: "✅ ☑ ✔ ✓ √ 🟩 🗹",
		kind: "tick",
		meaning: "done"
	},
	{
		signs: "🔄 🔃 🚧 🟡 🟨 🔶",
		kind: "begun",
		meaning: "doing"
	},
	{
		signs: "⏳ ◐ ◑",
		kind: "half",
		meaning: "doing"
	},
	{
		signs: "△ ▲",
		kind: "triangle",
		meaning: "doing"
	},
	{
		signs: "⬜ 🔲 ⬚ ◻ ▢ □",
		kind: "box",
		meaning: "todo"
	},
	{
		signs: "☐ ⚪ 🔜",
		kind: "open",
		meaning: "todo"
	},
	{
		signs: "📝",
		kind: "other",
		meaning: "todo"
	}
];
const TRIPLE = meaningsOf([
	["done", "○ ◯ ⭕ ◎"],
	["doing", "△ ▲ 🔺"],
	["todo", "× ✕ ✗ ❌"]
]);
const CIRCLES = meaningsOf([
	["done", "●"],
	["doing", "◐"],
	["todo", "○"]
]);
const CROSSED = "× ✕ ✗ ❌".split(" ");
const OPEN$1 = signsOf$1("begun", "half", "box", "open");
const CROSSES = signsOf$1("cross");
const BEGUN = signsOf$1("begun");
const TICKS = signsOf$1("tick");
const ANYWHERE = meaningsOf(TABLE.filter(({ onlyInCells }) => !onlyInCells).map(({ meaning, signs }) => [meaning, signs]));
const IN_LISTS = /* @__PURE__ */ new Set([
	...ANYWHERE.keys(),
	...CROSSES,
	...TRIPLE.keys()
]);
const IN_CELLS = meaningsOf(TABLE.map(({ meaning, signs }) => [meaning, signs]));
const TICK = `(?:[${TICKS.join("")}]\\uFE0F?)`;
const SHORTCODES = /* @__PURE__ */ new Map([
	[":white_check_mark:", "✅"],
	[":heavy_check_mark:", "✔"],
	[":ballot_box_with_check:", "☑"],
	[":construction:", "🚧"],
	[":arrows_counterclockwise:", "🔄"],
	[":hourglass_flowing_sand:", "⏳"],
	[":white_large_square:", "⬜"],
	[":x:", "❌"]
]);
const NAME = ":(?=[^:]*[a-z])[a-z0-9_+-]{1,40}:";
const SIGN$2 = `(?:(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]\\uFE0F?|(?<![^\\s(（])${NAME})`;
const GLYPH$1 = new RegExp(`^(?:(${NAME})|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}](?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*)`, "u");
const ANY = new RegExp(`[&\\\\]|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]|${NAME}`, "u");
function mayShowGlyph(markdown) {
	return ANY.test(markdown);
}
function readGlyph(text) {
	const match = GLYPH$1.exec(text);
	if (match === null) return null;
	const [sign, name = sign.replaceAll("️", "")] = match;
	return {
		glyph: SHORTCODES.get(name) ?? name,
		length: sign.length
	};
}
function isTick(glyph) {
	return TICKS.includes(glyph);
}
function isEmptyBox(glyph) {
	return signsOf$1("box").includes(glyph);
}
function isCross(glyph) {
	return CROSSED.includes(glyph) || CROSSES.includes(glyph);
}
const GRADES = "🟡 🟨 🔶 ⚪ ◐ ◑ △ ▲ 🔺".split(" ");
function isContrast(glyphs) {
	const isCrossed = [...glyphs].some(isCross);
	return !hasOne(glyphs, [...OPEN$1, ...GRADES].filter((glyph) => !isCrossed || !GRADES.includes(glyph)));
}
function isGraded(glyphs) {
	return hasOne(glyphs, GRADES);
}
function isStatusSign(glyph) {
	return IN_LISTS.has(glyph);
}
function listMeanings(glyphs) {
	const company = byCompany(glyphs);
	return company.length === 0 ? ANYWHERE : new Map([...ANYWHERE, ...company]);
}
function cellMeanings(glyphs) {
	return new Map([
		...IN_CELLS,
		...byCompany(glyphs),
		...hasOne(glyphs, CROSSED) && !hasOne(glyphs, TICKS) ? TRIPLE : [],
		...glyphs.has("●") ? CIRCLES : []
	]);
}
function byCompany(glyphs) {
	return [
		...hasOne(glyphs, OPEN$1) ? CROSSES.map((cross) => [cross, "todo"]) : [],
		...hasOne(glyphs, [
			"△",
			"▲",
			"🔺"
		]) ? TRIPLE : [],
		...hasOne(glyphs, BEGUN) ? [["⏳", "todo"]] : []
	];
}
function hasOne(glyphs, wanted) {
	return wanted.some((glyph) => glyphs.has(glyph));
}
function signsOf$1(...kinds) {
	return TABLE.filter(({ kind }) => kinds.includes(kind)).flatMap(({ signs }) => signs.split(" "));
}
function meaningsOf(rows) {
	return new Map(rows.flatMap(([meaning, signs]) => signs.split(" ").map((sign) => [sign, meaning])));
}
// src/parse/line/phrases.ts
function byBeginning(phrases) {
	return groupBy([...phrases], (words) => words[0]);
}
function beginsWith(text, words) {
	return text.startsWith(words) && (CJK$1.test(words) || !isWordAt(text, words.length));
}
function isPhrase(words) {
	return words.includes(" ") || CJK$1.test(words) && words.length >= 4;
}
function mentions(text, word) {
	const isApart = (at) => !isWordBefore(text, at) && !isWordAt(text, at + word.length);
	if (CJK$1.test(word)) return text.includes(word);
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isApart(at)) return true;
	return false;
}
// src/parse/line/recognise-word.ts
const MADE_OF = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー ]+$/u;
const STATUS_WORDS = wordMap([
	["done", "done"],
	["yes", "done"],
	["doing", "doing"],
	["todo", "todo"],
	["no", "todo"],
	["dropped", "dropped"],
	["parked", "parked"]
]);
const SHAPES = [...STATUS_WORDS].filter(([word]) => word.includes("*")).map(([word, meaning]) => {
	const [head = "", tail = ""] = word.split("*");
	return {
		head,
		tail,
		most: tail === "" ? 4 : 6,
		meaning
	};
});
const ANSWERS$1 = /* @__PURE__ */ new Set([...wordsOf$2("yes"), ...wordsOf$2("no")]);
const HEADERS = wordsOf$2("statusColumn");
const STATUS_NOUNS = [...wordsOf$2("statusNoun")];
const OPTIONAL = wordsOf$2("optional");
const DEFERRAL = [...wordsOf$2("deferral")];
const PREREQUISITES = wordsOf$2("prerequisites");
const GOAL = wordsOf$2("goal");
const UNITS$1 = wordsOf$2("units");
const TICKED$5 = new RegExp(`^${TICK}$`, "u");
const ASKS_FOR_DONE = /^(?:是否.*|.+ ?여부)$/u;
const BEHIND_NAME$1 = { test: (character) => !isLetter(character) && !/[?？]/.test(character) };
const ESTIMATE = /^(?:~|≈|≥|约|約|approx\.?|about|ca\.?|env\.?)?\s?\d+(?:[.,]\d+)?(?:\s?(?:[-–—~～]|至|到|to)\s?\d+(?:[.,]\d+)?)?(?:\s?\+)?\s?([^\s\d.]+)\.?$/u;
const DAY$1 = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_LABEL = 40;
function wordStatus(text) {
	return STATUS_WORDS.get(foldWords(text)) ?? null;
}
function cellWordStatus(text) {
	const folded = foldWords(text);
	return STATUS_WORDS.get(folded) ?? SHAPES.find((shape) => hasShape(folded, shape))?.meaning ?? null;
}
function hasShape(text, { head, tail, most }) {
	if (!text.startsWith(head) || !text.endsWith(tail)) return false;
	const made = text.slice(head.length, text.length - tail.length);
	return [...made].length <= most && MADE_OF.test(made);
}
function isYesOrNo(text) {
	return ANSWERS$1.has(foldText(text));
}
function foldWords(text) {
	return foldText(text.replaceAll("_", " "));
}
function isStatusHeader(text) {
	const bare = bareHeader$1(text);
	return isDoneHeader(text) || HEADERS.has(bare) || STATUS_NOUNS.some((noun) => mentions(bare, noun));
}
function isDoneHeader(text) {
	const bare = trimEndOf(bareHeader$1(text), /[\s?？]/u);
	return TICKED$5.test(text.trim()) || STATUS_WORDS.get(bare) === "done" || ASKS_FOR_DONE.test(bare);
}
function bareHeader$1(text) {
	return trimEndOf(fromLetter(foldText(text).replace(/[(（][^()（）]*[)）]/g, "")), BEHIND_NAME$1);
}
function isOptional(text) {
	return OPTIONAL.has(foldText(text));
}
function isDeferral(text) {
	const folded = foldText(text);
	return DEFERRAL.some((words) => beginsWith(folded, words));
}
function isEstimate(text) {
	const folded = foldText(text);
	const unit = /\d/.test(folded) ? ESTIMATE.exec(folded)?.[1] : void 0;
	return unit !== void 0 && UNITS$1.has(unit);
}
function isDayLike$1(text) {
	return DAY$1.test(text.trim());
}
function prerequisitesIn(parenthesis) {
	const folded = foldText(parenthesis);
	const words = [...PREREQUISITES].find((one) => beginsWith(folded, one) && folded.length > one.length);
	return words === void 0 ? null : parenthesis.trim().slice(words.length).replace(/^[\s:：]+/u, "");
}
function valueAfter(line, names) {
	const text = fromLetter(line);
	const end = text.search(/[:：]/u);
	if (end < 1 || end > LONGEST_LABEL) return null;
	const value = text.slice(end + 1).trim();
	return value !== "" && names.has(foldText(text.slice(0, end))) ? value : null;
}
// src/parse/line/read-parenthesis.ts
const CLOSERS = {
	")": "(",
	"）": "（"
};
const SEPARATOR$2 = /[,，、;；]/u;
const LEAD$2 = /^(?:[[(（【]([^[\]()（）【】]{1,30})[\])）】]\s?[:：]?|([^:：]{1,30})[:：](?![:：]))\s{0,3}(?=\S)/u;
function optionalLead(text) {
	const [lead = "", bracketed, named = bracketed] = LEAD$2.exec(text) ?? [];
	return named !== void 0 && isOptional(named) ? lead.length : 0;
}
function readParenthesis(inner) {
	const whole = readPart$2(inner);
	if (whole !== null || !SEPARATOR$2.test(inner)) return whole;
	return inner.split(SEPARATOR$2).map(readPart$2).reduce((fields, part) => fields && part && joinFields(fields, part), NO_FIELDS);
}
function readPart$2(inner) {
	if (isDayLike$1(inner)) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(inner.trim()) ? {
		due: inner.trim(),
		doneOn: inner.trim()
	} : null;
	if (isEstimate(inner)) return { estimate: foldSpace(inner) };
	if (isOptional(inner)) return { optional: true };
	if (isDeferral(inner)) return { when: foldSpace(inner) };
	return null;
}
function lastParenthesis(flat) {
	const whole = trim(flat);
	const { text, kinds } = whole;
	const open = CLOSERS[text.at(-1) ?? ""];
	if (open === void 0 || kinds.at(-1) === "c") return null;
	let depth = 0;
	for (let at = text.length - 1; at >= 0; at -= 1) {
		if (text[at] === text.at(-1) && kinds[at] !== "c") depth += 1;
		if (text[at] === open && kinds[at] !== "c") depth -= 1;
		if (depth === 0) return {
			before: slice(whole, 0, at),
			inner: slice(whole, at + 1, -1)
		};
	}
	return null;
}
function readPrerequisites(whole, title) {
	const last = lastParenthesis(title);
	return [last === null ? null : prerequisitesIn(foldSpace(last.inner.text)), ...(whole.text.length === title.text.length ? [] : splitLines(whole.text.slice(title.text.length))).map((line) => valueAfter(foldSpace(line), PREREQUISITES))].filter((one) => one !== null);
}
// src/parse/line/title-lines.ts
const FULL = 60;
const LINE_END = /\r\n|[\n\r]/gu;
const SENTENCE_END = /[.。!！?？;；]$/u;
const LABEL$3 = /[:：]$/u;
const NEW = /^(?:[^\s:：][^:：]{0,40}(?:[:：](?=\s|$)|：)|[(（[【→⇒>])/u;
function titleLines(flat, source) {
	if (!flat.text.includes("\n") && !flat.text.includes("\r")) return flat;
	let start = 0;
	for (const { index: end, 0: sign } of flat.text.matchAll(LINE_END)) {
		const line = flat.text.slice(start, end).trim();
		const next = flat.text.slice(end + sign.length, end + sign.length + FULL).trimStart();
		start = end + sign.length;
		const leadsOn = LABEL$3.test(line) || isFull(flat, end, source);
		if (line !== "" && !(leadsOn && goesOn$2(line, next))) return slice(flat, 0, end);
	}
	return flat;
}
function goesOn$2(line, next) {
	return !SENTENCE_END.test(line) && !NEW.test(next) && readLettering(next) === null;
}
function isFull(flat, end, source) {
	const at = offsetAt(flat, end) ?? 0;
	const [line = ""] = source.slice(Math.max(0, at - 240), at).split(LINE_END).slice(-1);
	const written = line.trimEnd();
	if (written.length >= FULL) return true;
	return written.length + [...written].filter((sign) => CJK$1.test(sign)).length >= FULL;
}
// src/parse/line/wiki-links.ts
const WIKI_LINK = /(?<![\p{L}\p{N}_\])!])\[\[([^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu;
function showWikiLinks(flat) {
	if (!flat.text.includes("[[")) return flat;
	let at = 0;
	const parts = [];
	for (const { index, 0: whole, 1: page = "" } of flat.text.matchAll(WIKI_LINK)) {
		if (flat.kinds[index] === "c") continue;
		const end = index + whole.length;
		parts.push(slice(flat, at, index), slice(flat, index + 2 + page.length, end - 2));
		at = end;
	}
	return parts.length === 0 ? flat : concat([...parts, slice(flat, at)]);
}
// src/parse/line/read-line.ts
const DOING_GLYPH = /^(?:🚧|🔄|△)\uFE0F?\s*/u;
const BEFORE_ESTIMATE = /\s[-–]\s|\s?[—―]{1,2}\s?/gu;
const LONGEST_ESTIMATE = 40;
const DASH = /[-–—―]/u;
function readLine$1(written, { source, isVault }, signed = false) {
	const { text, place } = written;
	const { fields, taken, rest } = takeFields(text, place, isVault);
	const comments = runsWithin(written, "html").map(({ start, end }) => ({
		start,
		end
	}));
	const said = comments.map(({ start, end }) => readCommentFields(source.slice(start, end), place));
	const named = titleLines(rest, source);
	const { title, note, ...signs } = readSigns(trim(showWikiLinks(named)), signed);
	const rangeIn = (part) => part === null ? null : rangeOf(trim(part), source);
	return {
		title: foldSpace(title.text) || foldSpace(named.text) || foldSpace(text.text),
		note: note && trim(note),
		doing: signs.doing,
		struck: isStruck(named),
		prerequisites: readPrerequisites(rest, named),
		fields: [
			readMistypedDay(rest, place),
			...said,
			signs.fields
		].filter((one) => one !== NO_FIELDS).reduce(joinFields, fields),
		links: readLinks(written),
		spans: {
			title: rangeIn(title),
			sign: signs.glyph && rangeOf(signs.glyph, source),
			word: signs.word && rangeOf(signs.word, source),
			strike: runsWithin(written, "delete").flatMap((run) => tildes(run, source)),
			parts: [],
			fields: [...taken.flatMap((part) => rangeIn(part) ?? []), ...comments.filter((_, at) => said[at] !== NO_FIELDS)]
		}
	};
}
function readLinks(written) {
	return runsWithin(written, "link").filter(({ url }) => url !== null).map(({ text, url }) => ({
		title: foldSpace(text) || (url ?? ""),
		url: url ?? ""
	}));
}
function runsWithin({ runs, within }, kind) {
	return runsOf(runs, kind).filter(({ start }) => start >= within.start && start < within.end);
}
function tildes({ start, end }, source) {
	const length = source.startsWith("~~", start) ? 2 : 1;
	return [{
		start,
		end: start + length
	}, {
		start: end - length,
		end
	}];
}
function readSigns(flat, signed) {
	const glyph = DOING_GLYPH.exec(flat.text)?.[0].length ?? 0;
	const lettering = readLettering(flat.text.slice(glyph));
	const lettered = glyph + (lettering?.kind === "letter" ? lettering.length : 0);
	const optional = optionalLead(flat.text.slice(lettered));
	const end = peel(slice(flat, lettered + optional));
	const last = lastParenthesis(end.rest);
	const noted = last !== null && last.before.text !== "" ? peel(last.before, true) : null;
	const word = end.word ?? noted?.word ?? null;
	const doing = glyph > 0 || word !== null;
	const isNote = noted !== null && (doing || signed);
	const fields = isNote ? joinFields(end.fields, noted.fields) : end.fields;
	return {
		glyph: glyph > 0 ? slice(flat, 0, glyph) : null,
		fields: optional > 0 ? {
			...fields,
			optional: true
		} : fields,
		title: tidy(isNote ? noted.rest : end.rest),
		word,
		doing,
		note: isNote && last ? last.inner : null
	};
}
function peel(flat, isNoted = false) {
	let peeled = {
		rest: flat,
		fields: NO_FIELDS,
		word: null
	};
	for (let next = takeEnd(peeled, isNoted); next !== null; next = takeEnd(peeled, isNoted)) peeled = next;
	return peeled;
}
function takeEnd({ rest, fields, word }, isNoted) {
	const last = lastParenthesis(rest);
	if (last !== null && last.before.text !== "") {
		if (!isNoted && wordStatus(last.inner.text) === "doing") return {
			rest: last.before,
			fields,
			word: slice(trim(rest), last.before.text.trimEnd().length)
		};
		const field = readParenthesis(last.inner.text);
		return field === null ? null : {
			rest: last.before,
			fields: joinFields(fields, field),
			word
		};
	}
	const dashed = word === null ? takeDashWord(rest) : null;
	if (dashed !== null) return {
		...dashed,
		fields
	};
	const estimate = takeDashEstimate(rest);
	return estimate && {
		rest: estimate.rest,
		fields: joinFields(fields, estimate.fields),
		word
	};
}
function takeDashEstimate(flat) {
	const whole = trim(flat);
	const from = Math.max(0, whole.text.length - LONGEST_ESTIMATE);
	for (const { index, 0: dash } of whole.text.slice(from).matchAll(BEFORE_ESTIMATE)) {
		const estimate = whole.text.slice(from + index + dash.length);
		if (from + index > 0 && isEstimate(estimate)) return {
			rest: slice(whole, 0, from + index),
			fields: { estimate: foldSpace(estimate) }
		};
	}
	return null;
}
function takeDashWord(flat) {
	const { text } = flat;
	if (!DASH.test(text)) return null;
	const isBlank = (at) => text[at]?.trim() === "";
	for (let dash = text.trimEnd().length - 1; dash > 0; dash -= 1) {
		if (!DASH.test(text[dash] ?? "") || !isBlank(dash + 1)) continue;
		const end = endOf$1(text.slice(0, dash), DASH);
		if (!isBlank(end - 1)) continue;
		const rest = slice(flat, 0, text.slice(0, end).trimEnd().length);
		return wordStatus(text.slice(dash + 1)) === "doing" ? {
			rest,
			word: slice(flat, rest.text.length, text.trimEnd().length)
		} : null;
	}
	return null;
}
function tidy(flat) {
	const text = flat.text.trimEnd();
	const end = endOf$1(text, DASH);
	return slice(flat, 0, /\s/.test(text[end - 1] ?? "") || /^[—―]+$/u.test(text.slice(end)) ? end : text.length);
}
// src/parse/notations/step-candidate.ts
function startsOf$1(candidates) {
	return candidates.map(({ span }) => span.start).sort((a, b) => a - b);
}
function toCandidate({ lines, source }, { notation, span: { start, end }, at, mark, meaning }, read) {
	const { line, column } = spanOf(lines, at, at);
	const { title, fields, links, prerequisites } = read;
	const note = read.note && foldSpace(read.note.text);
	const spans = {
		...read.spans,
		note: read.note && rangeOf(read.note, source)
	};
	const status = statusOf$1(meaning, {
		...read,
		doing: read.doing && notation.box !== null
	});
	return {
		notation,
		span: {
			start,
			end
		},
		line,
		column,
		mark,
		spans,
		status,
		parked: meaning === "parked",
		title,
		note,
		fields,
		prerequisites,
		links
	};
}
function statusOf$1(meaning, { struck, doing }) {
	if (meaning === "done") return "done";
	if (struck || meaning === "dropped") return "dropped";
	return doing ? "doing" : meaning === "parked" ? "todo" : meaning;
}
// src/parse/notations/read-item.ts
function titleParagraph(item) {
	return item.blocks.find((block) => block.kind === "paragraph") ?? null;
}
function firstTitle(outline, { blocks: [first] }) {
	return first?.kind === "paragraph" ? inlineTitle(outline, first) : "";
}
function plainText(outline, item) {
	const [first] = item.blocks;
	return item.check === null && first?.kind === "paragraph" ? inlineText(outline, first) : null;
}
function opensItem(outline, item, lead) {
	return offsetAt(lead, 0) === item.blocks[0]?.start && isWritten(lead, outline.source);
}
function readItem(outline, item, { text, signed }) {
	const within = titleParagraph(item);
	const runs = within === null ? [] : outline.runs(within);
	const line = readLine$1({
		text,
		runs,
		within: within ?? item,
		place: item
	}, outline, signed);
	const comments = item.blocks.flatMap((block) => {
		const fields = block.kind === "html" ? readCommentFields(block.text, item) : NO_FIELDS;
		return fields === NO_FIELDS ? [] : [{
			fields,
			span: {
				start: block.start,
				end: block.end
			}
		}];
	});
	return {
		...line,
		note: line.note ?? (signed ? null : noteBelow(runs)),
		fields: comments.map(({ fields }) => fields).reduce(joinFields, line.fields),
		spans: {
			...line.spans,
			fields: [...line.spans.fields, ...comments.map(({ span }) => span)]
		}
	};
}
function noteBelow(runs) {
	const line = lineBehindBreak(runs);
	const parenthesis = line === null ? null : lastParenthesis(line);
	return parenthesis?.before.text.trim() === "" ? parenthesis.inner : null;
}
function toItemStep(outline, { item, text, ...marked }) {
	const signed = marked.notation.box === null;
	return toCandidate(outline, {
		...marked,
		span: item
	}, readItem(outline, item, {
		text,
		signed
	}));
}
// src/parse/add-links-below.ts
function addLinksBelow(outline, candidates) {
	const items = new Map(walkItems(outline.blocks).map((item) => [item.start, item]));
	const starts = startsOf$1(candidates);
	return candidates.map((candidate) => {
		const item = items.get(candidate.span.start);
		if (item === void 0 || item.blocks.length === 1 && titleParagraph(item) !== null) return candidate;
		const below = linksBelow(outline, item, starts);
		return below.length === 0 ? candidate : {
			...candidate,
			links: [...candidate.links, ...below]
		};
	});
}
function linksBelow(outline, item, starts) {
	const title = titleParagraph(item);
	const hasStep = ({ start, end }) => countBetween(starts, start, end) > 0;
	return item.blocks.filter((block) => block !== title).flatMap(linksIn);
	function linksIn(block) {
		if (block.kind === "list") return block.items.filter(({ start }) => !hasStep({
			start,
			end: start + 1
		})).flatMap(linksIn);
		if (block.kind === "paragraph") return hasStep(block) ? [] : readLinks({
			runs: outline.runs(block),
			within: block
		});
		return "blocks" in block ? block.blocks.flatMap(linksIn) : [];
	}
}
// src/locales/read-tag.ts
const TAKEN_FOR_COUNTRY = "kr";
function readTag(written) {
	const tag = parseTag(written);
	if (tag && tag.language !== TAKEN_FOR_COUNTRY && nameOf$2(tag.language, "en") !== void 0) return {
		tag: tag.toString(),
		meant: null
	};
	return {
		tag: null,
		meant: languageCalled(written) ?? languageSpokenIn(written.trim())
	};
}
function nameOf$2(code, language, type = "language") {
	return new Intl.DisplayNames(language, {
		type,
		fallback: "none"
	}).of(code);
}
function languageCalled(name) {
	const called = ({ tag }) => ["en", tag].some((by) => foldText(nameOf$2(tag, by) ?? "") === foldText(name));
	return LOCALES.find(called)?.tag ?? null;
}
function languageSpokenIn(country) {
	if (!(/^[a-z]{2}$/i.test(country) && nameOf$2(country.toUpperCase(), "en", "region") !== void 0)) return null;
	const { language, script } = new Intl.Locale(`und-${country}`).maximize();
	return script === "Hant" ? `${language}-Hant` : language;
}
// src/parse/fields/front-matter-reader.ts
const yaml = onDemand(() => __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 7426)).then((n) => n.n));
const WAY_OUT = "Fix it, or remove the lines from \"---\" to \"---\".";
const LONGEST$5 = 2e4;
const OTHERS = ["date", "state"];
var FrontMatterReader = class {
	#refused = [];
	#known = /* @__PURE__ */ new Set();
	#entries = /* @__PURE__ */ new Map();
	constructor(text) {
		const span = findFrontMatter(text);
		if (span === null) return;
		if (span.yaml.length > LONGEST$5) {
			this.refuse(1, `The front matter is longer than ${LONGEST$5} characters, so nothing of it is used. Shorten it.`);
			return;
		}
		const { pairs, error, placeOf } = yaml().readYamlPairs(span.yaml.replace(/\r\n?/g, "\n"));
		const lineOf = (at) => placeOf(at).line + 1;
		if (error !== null) this.refuse(lineOf(error.at), `${sayInvalid(error.message)} ${WAY_OUT}`);
		for (const { name, value, at } of pairs) this.#entries.set(name, {
			value,
			line: lineOf(at)
		});
	}
	complaints() {
		const meant = [...this.#entries].filter(([name]) => !this.#known.has(name) && !OTHERS.includes(name)).flatMap(([name, { line }]) => {
			const near = [...this.#known].find((known) => isOneOff(known, name.toLowerCase()));
			const message = `"${name}" is no key that Trailmark reads. Did you mean "${near}"?`;
			return near === void 0 ? [] : [{
				code: "unknown-key",
				line,
				message
			}];
		});
		return [...this.#refused, ...meant];
	}
	entry(name) {
		this.#known.add(name);
		const entry = this.#entries.get(name);
		return entry === void 0 || entry.value === null ? null : entry;
	}
	refuse(line, message) {
		this.#refused.push({
			code: "front-matter",
			line,
			message
		});
	}
	read(name, wanted, parse) {
		const entry = this.entry(name);
		const value = entry === null ? null : parse(entry.value);
		if (entry !== null && value === null) this.refuse(entry.line, `"${name}" must be ${wanted}.`);
		return value;
	}
	text(name) {
		const trimmed = (value) => typeof value === "object" ? null : String(value).trim();
		return this.read(name, "a text on one line", trimmed) || null;
	}
	number(name, wanted, accepts) {
		return this.read(name, wanted, (said) => {
			const value = typeof said === "string" ? Number(said.replace(/%$/, "").trim() || NaN) : said;
			return typeof value === "number" && Number.isFinite(value) && accepts(value) ? value : null;
		});
	}
	choice(name, choices) {
		return this.read(name, `one of ${choices.join(", ")}`, (value) => {
			const word = typeof value === "object" ? null : String(value).toLowerCase();
			return choices.find((known) => known === word) ?? null;
		});
	}
};
function isOneOff(known, written) {
	const distance = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.S)(known, written);
	return distance <= 1 || distance === 2 && sortLetters(known) === sortLetters(written);
}
function sortLetters(word) {
	return [...word].sort().join("");
}
function sayInvalid(error) {
	return error === null ? "Front matter must be lines of \"key: value\"." : `This is no valid YAML: ${error}.`;
}
// src/parse/fields/front-matter.ts
const STAGE_RULES = [
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"bold",
	"summary",
	"lines",
	"items",
	"none"
];
const MEANINGS$1 = [
	"done",
	"doing",
	"todo",
	"dropped",
	"parked"
];
function parseFrontMatter(text, defaults = {}) {
	const reader = new FrontMatterReader(text);
	return {
		title: reader.text("title"),
		goal: reader.text("goal"),
		due: readDue(reader),
		language: readLanguage$1(reader),
		order: reader.number("order", "a number, as in order: 2", () => true),
		count: reader.choice("count", ["all", "leaves"]) ?? defaults.count ?? "all",
		marks: new Map([...Object.entries(defaults.marks ?? {}), ...readMarks$1(reader)]),
		stages: reader.choice("stages", STAGE_RULES),
		gate: reader.number("gate", "a percentage from 0 to 100", (value) => value >= 0 && value <= 100),
		review: (reader.choice("review", ["true", "false"]) ?? String(defaults.review)) === "true",
		series: {
			week: reader.text("week"),
			phase: reader.text("phase"),
			stage: reader.text("stage")
		},
		isBoard: reader.entry("kanban-plugin") !== null,
		complaints: reader.complaints()
	};
}
function readDue(reader) {
	if (reader.entry("goal") === null) return null;
	return reader.read("due", "the day of the goal, as in due: 2026-09-01", (value) => {
		const day = typeof value === "string" ? value.trim() : "";
		return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(day) ? day : null;
	});
}
function readLanguage$1(reader) {
	const written = reader.text("language");
	if (written === null) return null;
	const { tag, meant } = readTag(written);
	if (tag === null) reader.refuse(reader.entry("language")?.line ?? 1, `"${written}" names no language. Write its BCP 47 tag, as in language: ${meant ?? "zh-Hans"}.`);
	return tag;
}
function readMarks$1(reader) {
	const entry = reader.entry("marks");
	if (entry === null) return /* @__PURE__ */ new Map();
	const { value, line } = entry;
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		reader.refuse(line, "\"marks\" must map each mark to a meaning, as in marks: { \"-\": dropped }.");
		return /* @__PURE__ */ new Map();
	}
	const { meanings, wrong } = readMeanings(Object.entries(value));
	for (const message of wrong) reader.refuse(line, message);
	return meanings;
}
function readMeanings(said) {
	const meanings = /* @__PURE__ */ new Map();
	const wrong = [];
	for (const [mark, written] of said) {
		const meaning = MEANINGS$1.find((known) => typeof written !== "object" && known === foldText(String(written)));
		if (meaning !== void 0) meanings.set(mark.replaceAll("️", ""), meaning);
		else wrong.push(`The mark "${mark}" must mean one of ${MEANINGS$1.join(", ")}.`);
	}
	return {
		meanings,
		wrong
	};
}
// src/parse/fields/is-obsidian.ts
const SIGNS$2 = [...TASK_SIGNS.map((sign) => new RegExp(signedValue(sign), "u")), /[[(]\w{1,40}:: ?\S|\[\[[^\s[\]][^[\]\r\n]{0,200}\]\]/u];
const SOME$1 = new RegExp(`[${TASK_SIGNS.map(({ signs }) => signs).join("")}]|::|\\[\\[`, "u");
function isObsidian(text) {
	return SOME$1.test(text) && SIGNS$2.some((sign) => sign.test(text));
}
// src/parse/line/recognise-heading.ts
const OPTIONAL_PART = wordsOf$2("optionalPart");
const SENTENCE_ENDS = /[.!?…。！？\r\n]/u;
const CLAUSE_ENDS = /[,;，；]|\s[-–—]/u;
const BEHIND_WORDS = { test: (character) => !isOfWord(character) };
const USAGE = byBeginning(wordsOf$2("usage"));
const ASIDES = byBeginning(wordsOf$2("asides"));
const FINISHED = [...wordsOf$2("finished")];
const READING_ORDER = [...wordsOf$2("readingOrder")];
const NEXT_PART = wordsOf$2("nextPart");
const NEXT_LABELS = /* @__PURE__ */ new Set([...wordsOf$2("nextLabel"), ...NEXT_PART]);
const RESOURCES = [...wordsOf$2("resources")];
function isUsageHeading(title) {
	return isHeadingOf(title, USAGE);
}
function isAsideHeading(title) {
	return isHeadingOf(title, ASIDES);
}
function isFinishedHeading(title) {
	return mentionsOne(title, FINISHED) && wordStatus(title) === null;
}
function mentionsOne(title, words) {
	const folded = foldText(title);
	return words.some((word) => mentions(folded, word));
}
function isHeadingOf(title, phrases) {
	const folded = trimEndOf(fromLetter(foldText(title)), BEHIND_WORDS);
	return (phrases.get(folded[0]) ?? []).some((words) => folded.startsWith(words) && (folded === words || isPhrase(words) && beginsWith(folded, words)));
}
function isResourceHeading(title) {
	return mentionsOne(title, RESOURCES);
}
function saysReadingOrder(title) {
	return mentionsOne(title, READING_ORDER);
}
function saysOptional(text) {
	return text.split(SENTENCE_ENDS).some((sentence) => {
		const [clause = ""] = fromLetter(sentence).split(CLAUSE_ENDS, 1);
		return OPTIONAL_PART.has(foldText(clause));
	});
}
function saysNext(title) {
	return namesOfHeading(title).some((name) => NEXT_LABELS.has(name));
}
function isNextPart(title) {
	return namesOfHeading(title).some((name) => NEXT_PART.has(name));
}
function namesOfHeading(title) {
	const [, before = title, inner = ""] = /^([^(（]*)[(（]([^()（）]*)[)）]/u.exec(title) ?? [];
	return [before, inner].map((name) => foldText(unlettered(name).replace(/^[^\p{L}]+/u, "")).replace(/\s?[:：!！]$/u, ""));
}
// src/parse/find-resources.ts
const TICKED$4 = new RegExp(`^\\s*${TICK}\\s*`, "u");
const LEADS_TO_LINK = /[\s:：\-–—―(（<]/u;
const LABEL$2 = /^([^:：\n]{1,40})[:：]/u;
const ABSOLUTE = /^https?:\/\//i;
function findResources(outline) {
	const found = [];
	let list = {
		level: 0,
		heading: 0,
		isGuide: false
	};
	for (const block of outline.blocks) {
		if (block.kind === "heading") {
			if (list.level === 0 || block.level <= list.level) list = openList(outline, block);
			continue;
		}
		if (list.level === 0 && !isLabelled$1(outline, block)) continue;
		const { heading, isGuide } = list.level === 0 ? {
			heading: block.start,
			isGuide: false
		} : list;
		for (const { start, resource } of readBlock$3(outline, block, false)) found.push({
			start,
			heading,
			resource: {
				...resource,
				isGuide
			}
		});
	}
	return found;
}
function openList(outline, heading) {
	const title = inlineText(outline, heading).text;
	return {
		level: isResourceHeading(title) ? heading.level : 0,
		heading: heading.start,
		isGuide: saysReadingOrder(title)
	};
}
function isLabelled$1(outline, block) {
	if (block.kind !== "paragraph") return false;
	const [, label = ""] = LABEL$2.exec(inlineText(outline, block).text) ?? [];
	return label !== "" && isResourceHeading(label);
}
function readBlock$3(outline, block, ticked) {
	switch (block.kind) {
		case "list": return block.items.flatMap((item) => readBlock$3(outline, item, item.check ?? ticked));
		case "table": return block.rows.slice(1).flatMap((row) => row.cells.flatMap((cell) => readInline(outline, cell, ticked)));
		case "paragraph": return readInline(outline, block, ticked);
		case "item":
		case "quote":
		case "other": return block.blocks.flatMap((inner) => readBlock$3(outline, inner, ticked));
		default: return [];
	}
}
function readInline(outline, inline, ticked) {
	const runs = outline.runs(inline);
	const all = runsOf(runs, "link").filter(({ url }) => url !== null && ABSOLUTE.test(url));
	const lines = flattenLines(runs).map((line) => {
		const [start, end] = [offsetAt(line, 0) ?? 0, offsetAt(line, line.text.length - 1) ?? -1];
		return {
			line,
			links: all.filter((link) => link.end > start && link.start <= end)
		};
	});
	return lines.flatMap(({ line, links }, at) => {
		const read = ticked || isStruck(line) || TICKED$4.test(line.text);
		const next = lines.findIndex((other, after) => after > at && other.links.length > 0);
		const below = lines.slice(at + 1, next < 0 ? lines.length : next).map((other) => other.line.text);
		return links.map((link) => {
			const isOnly = links.length === 1;
			const title = titleOf$2(link, isOnly ? line.text.slice(0, unitsBefore(line, link.start)) : "");
			const note = isOnly ? [line.text.slice(unitsBefore(line, link.end)), ...below].map(tidyNote).filter(Boolean) : [];
			return {
				start: link.start,
				resource: {
					title,
					url: link.url ?? "",
					note: note.join(" ") || null,
					read
				}
			};
		});
	});
}
function titleOf$2(link, before) {
	const shown = foldSpace(link.text);
	if (shown !== "" && !ABSOLUTE.test(shown) && !/^www\./i.test(shown)) return shown;
	return foldSpace(trimEndOf(unlettered(before.replace(TICKED$4, "")), LEADS_TO_LINK)) || shown || (link.url ?? "");
}
function tidyNote(text) {
	const bare = foldSpace(text).replace(/^[\s:：,，)）\-–—―|·>]+/u, "");
	return /^[(（][^()（）]*[)）]$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
}
// src/parse/nest-candidates.ts
function nestCandidates(outline, candidates) {
	const ordered = [...candidates].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const contexts = readContexts(outline, ordered);
	return nest(ordered, (candidate) => contexts.get(candidate) ?? []);
}
function nest(ordered, contextFor) {
	const steps = [];
	for (let at = 0; at < ordered.length;) {
		const candidate = ordered[at];
		if (candidate === void 0) break;
		let next = at + 1;
		while ((ordered[next]?.span.start ?? Number.POSITIVE_INFINITY) < candidate.span.end) next += 1;
		steps.push({
			candidate,
			context: contextFor(candidate),
			steps: nest(ordered.slice(at + 1, next), contextFor)
		});
		at = next;
	}
	return steps;
}
function readContexts(outline, ordered) {
	const known = new Map(ordered.map((candidate) => [candidate.span.start, candidate.title]));
	const titles = /* @__PURE__ */ new Map();
	const titleOf = (item) => {
		const title = titles.get(item) ?? known.get(item.start) ?? itemTitle(outline, item);
		titles.set(item, title);
		return title;
	};
	const open = [];
	const contexts = /* @__PURE__ */ new Map();
	const placed = [...ordered, ...walkItems(outline.blocks)].sort((a, b) => startOf$1(a) - startOf$1(b));
	for (const one of placed) {
		while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= startOf$1(one)) open.pop();
		if ("blocks" in one) open.push(one);
		else contexts.set(one, open.map(titleOf).filter(Boolean));
	}
	return contexts;
}
function startOf$1(one) {
	return "blocks" in one ? one.start : one.span.start;
}
function itemTitle(outline, item) {
	const first = titleParagraph(item) ?? item.blocks.find((block) => block.kind === "heading") ?? null;
	if (first === null) return "";
	const runs = outline.runs(first);
	const text = flattenRuns(runs);
	return text.text === "" ? "" : readLine$1({
		text,
		runs,
		within: first,
		place: item
	}, outline).title;
}
// src/parse/find-said-next.ts
function findSaidNext(outline, steps) {
	const own = new Set(steps.map(({ span }) => span.start));
	const inLines = [];
	const inList = [];
	let isList = false;
	for (const block of walkBlocks(outline.blocks)) {
		if (block.kind === "heading") isList = saysNext(inlineTitle(outline, block));
		if (block.kind === "paragraph" && splitLines(outline.source.slice(block.start, block.end)).some(isLabelled)) inLines.push(...flattenLines(outline.runs(block)).flatMap((line) => nextIn(unstruck(line)) ?? []));
		if (isList && block.kind === "item" && !own.has(block.start)) inList.push(itemTitle(outline, block));
	}
	return {
		inLines,
		inList
	};
}
function isLabelled(written) {
	return nextIn(written.slice(0, 80).replaceAll(/[*_`~]/gu, "")) !== null;
}
function unstruck({ text, kinds }) {
	return text.split("").filter((_, at) => kinds[at] !== "d").join("");
}
function nextIn(line) {
	return valueAfter(line, NEXT_LABELS);
}
// src/markdown/visible-text.ts
const TOKEN$1 = /[!-~]+/g;
const NO_WORDS = [
	"code",
	"html",
	"image",
	"break"
];
const ELSEWHERE = /^[a-z][a-z\d+.-]*:/i;
const ADDRESS = /\w:\/\/|\w\.[A-Za-z]/;
const BLOCK_ID = /\s\^[\w-]+$/gm;
function visibleText(outline, limit, links = true) {
	let text = "";
	for (const block of walkBlocks(outline.blocks)) {
		for (const inline of inlinesOf(block)) {
			const words = wordsOf$1(outline.runs(inline), links);
			const prose = ADDRESS.test(words) ? words.replace(TOKEN$1, (token) => ADDRESS.test(token) ? " " : token) : words;
			const line = (prose.includes("^") ? prose.replace(BLOCK_ID, "") : prose).trim();
			if (line !== "") text += `${line}\n`;
		}
		if (text.length >= limit) break;
	}
	return text;
}
function wordsOf$1(runs, links) {
	let words = "";
	for (const { kind, text, url, runs: inner } of runs) if (NO_WORDS.includes(kind) || !links && url !== null && ELSEWHERE.test(url)) words += " ";
	else words += inner.length > 0 ? wordsOf$1(inner, links) : text;
	return words;
}
// src/parse/language/chinese-script.ts
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/gu;
const ENOUGH_KANA = 4;
function detectHan(text, headings = "") {
	return (headings.match(KANA)?.length ?? 0) >= ENOUGH_KANA && detectIn(headings) === "ja" ? "ja" : detectIn(text);
}
function detectIn(text) {
	const kana = text.match(KANA)?.length ?? 0;
	const all = text.match(/\p{sc=Han}/gu) ?? [];
	const characters = [...new Set(all)];
	sets ??= decodeSets();
	const { simplified, traditional, common, japanese, everyday } = sets;
	const count = (has) => characters.filter(has).length;
	const isSimplified = (character) => simplified.has(character) && !traditional.has(character);
	const isTraditional = (character) => common.has(character) && !simplified.has(character);
	const isKnown = kana * 20 < all.length ? everyday : japanese;
	const [hans, hant] = [isSimplified, isTraditional].map((is) => count((each) => is(each) && !isKnown.has(each)));
	if (isKnown === everyday) {
		if (count((each) => everyday.has(each) && !simplified.has(each) && !traditional.has(each)) > hans + hant) return "ja";
		return count(isTraditional) > count(isSimplified) ? "zh-Hant" : "zh-Hans";
	}
	if ((hans + hant) * 50 < characters.length) return "ja";
	return hant > hans ? "zh-Hant" : "zh-Hans";
}
let sets;
function decodeSets() {
	return {
		simplified: decodeRows("gb18030", [[176, 247]], [161, 254]),
		traditional: decodeRows("big5", [[164, 198], [201, 249]], [64, 254]),
		common: decodeRows("big5", [[164, 198]], [64, 254]),
		japanese: decodeRows("shift_jis", [[136, 159], [224, 234]], [64, 252]),
		everyday: /* @__PURE__ */ new Set([...decodeRows("shift_jis", [[136, 151]], [64, 252]), ...decodeRows("shift_jis", [[152, 152]], [64, 114])])
	};
}
function decodeRows(encoding, rows, [first, last]) {
	const bytes = [];
	for (const [top, bottom] of rows) for (let row = top; row <= bottom; row++) for (let column = first; column <= last; column++) if (column !== 127) bytes.push(row, column);
	return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}
// src/parse/language/scripts.ts
const LETTERS_OF = {
	Hans: "Hani",
	Hant: "Hani",
	Jpan: "Hani",
	Kore: "Hang"
};
const latin = {
	name: "Latn",
	letters: /\p{sc=Latn}/gu,
	locales: LOCALES.filter(isLatin)
};
let others;
function isLatin({ read }) {
	return /[a-z]/.test(read.done[0] ?? "");
}
function otherScripts() {
	const locales = LOCALES.filter((locale) => !isLatin(locale));
	others ??= [...groupBy(locales, scriptOf)].map(([name, of]) => {
		return {
			name,
			locales: of,
			letters: new RegExp(`[${(name === "Hani" ? [
				"Hani",
				"Hira",
				"Kana"
			] : [name]).map((one) => `\\p{sc=${one}}`).join("")}]`, "gu")
		};
	});
	return others;
}
function scriptOf({ tag }) {
	const { script = "" } = new Intl.Locale(tag).maximize();
	return LETTERS_OF[script] ?? script;
}
const ENOUGH_FOR_SCRIPT = 4;
function mainScript(text) {
	const foreign = count(text, /[^\0-\x7F\p{sc=Latn}]/gu);
	if (foreign === 0) return hasLetter(text) ? latin : null;
	const letters = count(text, /\p{L}/gu);
	if (foreign * 5 < letters) return latin;
	const counts = otherScripts().map((script) => ({
		script,
		own: count(text, script.letters)
	}));
	const most = counts.reduce((most, next) => next.own > most.own ? next : most);
	if (most.own >= ENOUGH_FOR_SCRIPT && most.own * 5 >= letters) return most.script;
	return (letters - counts.reduce((sum, { own }) => sum + own, count(text, latin.letters))) * 5 >= letters ? null : latin;
}
function count(text, pattern) {
	return text.match(pattern)?.length ?? 0;
}
// src/parse/language/detect-language.ts
const SAMPLE = 4e3;
const lexiconOf = memoize(({ locales }) => ({
	words: placesBy(locales.map(wordsIn$1)),
	grammar: placesBy(locales.map(({ read }) => read.functionWords))
}));
function placesBy(lists) {
	return groupPairs(lists.flatMap((words, at) => Array.from(new Set(words), (word) => [word, at])));
}
function wordsIn$1({ read }) {
	const { letters, priority, fileNames, ...lists } = read;
	return Object.values(lists).flat();
}
const ENOUGH_FOR_WORDS = 20;
const ENOUGH_FOR_TERMS = 40;
const AT_HOME = 6;
const STUDIED = /["“„«][^"“”«»\n]{1,80}["”“»]|[(（][^()（）\n]{1,80}[)）]|[:：] [^\n]*/gu;
const PLAIN$1 = /^[a-z]+$/;
const ASCII$1 = /^[\0-\x7f]*$/;
function languageOf(outline) {
	const headings = {
		...outline,
		blocks: outline.blocks.filter((block) => block.kind === "heading")
	};
	const read = (links) => ({
		text: visibleText(outline, SAMPLE, links),
		headings: visibleText(headings, SAMPLE, links)
	});
	const own = read(false);
	const language = detectLanguage(own.text, own.headings);
	if (language !== null && language !== ENGLISH.tag) return language;
	const all = read(true);
	return all.text === own.text && all.headings === own.headings ? language : detectLanguage(all.text, all.headings);
}
function detectLanguage(text, headings = "") {
	const sample = text.slice(0, SAMPLE).normalize("NFC");
	const script = mainScript(sample);
	if (script === null) return null;
	if (script.name === "Hani") return detectHan(sample, headings);
	const [only, other] = script.locales;
	if (only !== void 0 && other === void 0 && only.read.letters === "") return only.tag;
	return detectByWords(`${headings.normalize("NFC")}\n${sample}`, script);
}
const NOBODY = [];
function detectByWords(text, script) {
	const letters = count(text, script.letters);
	if (letters < ENOUGH_FOR_WORDS) return null;
	const words = countWords(text.replace(STUDIED, " "), script);
	const { candidates, foreign } = rate(words, script);
	if (foreign * 10 > words.size) return null;
	const mother = motherTongue(candidates);
	if (mother !== void 0) return mother.locale.tag;
	const [best] = candidates.toSorted((a, b) => b.score - a.score);
	if (best === void 0 || best.score === 0 && letters < ENOUGH_FOR_TERMS) return null;
	return best.locale === ENGLISH || isEnough$1(best, script) ? best.locale.tag : null;
}
function rate(words, script) {
	const lexicon = lexiconOf(script);
	const candidates = script.locales.map((locale) => ({
		locale,
		grammar: 0,
		score: 0,
		known: 0,
		own: 0
	}));
	const those = (found) => found?.flatMap((at) => candidates[at] ?? []) ?? NOBODY;
	let foreign = 0;
	for (const [word, times] of words) {
		const spell = PLAIN$1.test(word) ? candidates : candidates.filter(({ locale }) => isSpelled(word, locale));
		if (spell.length === 0) foreign += 1;
		const weight = 1 + Math.log2(times);
		credit(those(lexicon.words.get(word)), weight);
		if (spell.length < candidates.length) credit(spell, weight / 2);
		const [only, other] = those(lexicon.grammar.get(word));
		if (only !== void 0 && other === void 0) only.grammar += 1;
	}
	return {
		candidates,
		foreign
	};
}
function credit(candidates, weight) {
	for (const candidate of candidates) {
		candidate.score += weight / candidates.length;
		candidate.known += 1;
		if (candidates.length === 1) candidate.own += 1;
	}
}
function motherTongue(candidates) {
	return candidates.filter(({ locale, grammar }) => locale !== ENGLISH && grammar >= AT_HOME).sort((a, b) => b.grammar - a.grammar)[0];
}
function isEnough$1({ known, own }, script) {
	return own > 0 ? known > (script.name === "Latn" ? 1 : 0) : known > 3;
}
function isSpelled(word, { read }) {
	return [...word].every((letter) => /[a-z\p{M}]/u.test(letter) || read.letters.includes(letter));
}
function countWords(text, { name, letters }) {
	const counts = /* @__PURE__ */ new Map();
	const folded = text.toLowerCase();
	for (const word of folded.match(ASCII$1.test(folded) ? /[a-z]+/g : /\p{L}[\p{L}\p{M}]*/gu) ?? []) if (PLAIN$1.test(word) ? name === "Latn" : word.search(letters) >= 0) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
// src/parse/left-out.ts
const PAIRS = [{
	open: /(?<![^\r\n])[ \t]*<!--[ \t]*trailmark:off[ \t]*-->/gu,
	close: /<!--[ \t]*trailmark:on[ \t]*-->/gu,
	reason: "it stands after <!-- trailmark:off -->"
}, {
	open: /(?<![^\r\n])<!-- trailmark:start -->/gu,
	close: /(?<![^\r\n])<!-- trailmark:end -->/gu,
	reason: "it stands in Trailmark's own section"
}];
const PARTS = {
	answers: "it answers the question above",
	sample: "it stands in a sample of Markdown, whose fence a shorter one inside has closed"
};
function findLeftOut(outline) {
	return leftOutBy(readLeftOutSigns(outline), outline.source.length);
}
function readLeftOutSigns(outline) {
	const samples = findCutSamples(outline).map(({ start, end }) => ({
		kind: "sample",
		at: start,
		end
	}));
	return [...walkBlocks(outline.blocks).flatMap((block) => {
		if (block.kind === "html") return markersIn(outline, block);
		if (block.kind === "list" && isAnswers(outline, block)) return [{
			kind: "answers",
			at: block.start,
			end: block.end
		}];
		if (block.kind !== "heading") return [];
		const title = inlineTitle(outline, block);
		return [{
			kind: "heading",
			at: block.start,
			explains: isUsageHeading(title) ? title : null
		}];
	}), ...samples];
}
const LONGEST_ANSWER = 40;
function isAnswers(outline, { items }) {
	if (items.some(({ start, end, check }) => check === null || end - start > LONGEST_ANSWER)) return false;
	const meanings = items.map((item) => wordStatus(firstTitle(outline, item)));
	return !meanings.includes(null) && new Set(meanings).size > 1;
}
function markersIn({ source }, { start, end }) {
	const html = source.slice(start, end);
	return PAIRS.flatMap((patterns, pair) => ["open", "close"].flatMap((kind) => Array.from(html.matchAll(patterns[kind]), ({ index }) => ({
		kind,
		at: start + index,
		pair
	}))));
}
function leftOutBy(signs, length) {
	const all = [
		...[...PAIRS.keys()].map((pair) => betweenMarkers(signs, pair, length)),
		usageSections(signs, length),
		partsOf$3(signs, "answers"),
		partsOf$3(signs, "sample")
	].filter((parts) => parts.length > 0);
	return (offset) => {
		for (const parts of all) {
			const part = parts[lowerBound(parts, offset + 1, ({ start }) => start) - 1];
			if (part !== void 0 && offset < part.end) return part;
		}
		return null;
	};
}
function partsOf$3(signs, kind) {
	return signs.flatMap((sign) => sign.kind === kind ? [{
		start: sign.at,
		end: sign.end,
		reason: PARTS[kind],
		explains: false
	}] : []);
}
function betweenMarkers(signs, pair, length) {
	const own = signs.filter((sign) => "pair" in sign && sign.pair === pair);
	const placesOf = (sign) => own.filter(({ kind }) => kind === sign).map(({ at }) => at);
	const closes = placesOf("close");
	const ends = (start) => closes[lowerBound(closes, start + 1)] ?? length;
	const reason = PAIRS[pair]?.reason ?? "";
	return placesOf("open").map((start) => ({
		start,
		end: ends(start),
		reason,
		explains: false
	}));
}
function usageSections(signs, length) {
	const headings = signs.filter((sign) => sign.kind === "heading");
	return headings.flatMap(({ at: start, explains }, at) => {
		if (explains === null) return [];
		return [{
			start,
			end: headings[at + 1]?.at ?? length,
			reason: `"${explains}" explains the file`,
			explains: true
		}];
	});
}
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*([^`\s]*)/;
const MARKDOWN$2 = /^(?:markdown|md|mdx)$/i;
function findCutSamples(outline) {
	const found = [];
	for (const block of walkBlocks(outline.blocks)) {
		if (block.kind !== "code" || !block.fenced || block.start < (found.at(-1)?.end ?? 0)) continue;
		const end = cutAt(outline, block);
		if (end === null) break;
		if (end > block.end) found.push({
			start: block.end,
			end
		});
	}
	return found;
}
function cutAt({ source, lines }, { line, endLine, start, end }) {
	const languageOf = (number) => FENCE.exec(source.slice(Math.max(lines[number - 1] ?? 0, start), lines[number]))?.[1] ?? null;
	if (!MARKDOWN$2.test(languageOf(line) ?? "")) return end;
	let depth = 0;
	for (let number = line; number <= lines.length; number += 1) {
		const language = languageOf(number);
		if (language !== null) depth += language === "" ? -1 : 1;
		if (depth === 0) return number <= endLine ? end : lines[number - 1] ?? end;
	}
	return null;
}
// src/parse/line/clean-title.ts
const MARKS$1 = `(?:${TICK}|[💯❌✗✘🚧🔄⏳⌛☐🔲⬚△▲×🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪🟫⬛⬜]\\uFE0F?)`;
const LEADING_MARKS = new RegExp(`^(?:${MARKS$1}\\s*)+`, "u");
const TRAILING_MARKS = new RegExp(`(?:[\\s\\-–—―]{0,9}${MARKS$1}){1,9}\\s?(\\p{L}[^✅☑✔✓√🟩🗹()（）]{0,40})?$`, "u");
const COUNT$1 = "(\\d{1,6})\\s?[/／]\\s?(\\d{1,6})|\\d{1,6}(?:[.,]\\d{1,6})?\\s?[%％]";
const ANY_COUNT = new RegExp(COUNT$1, "u");
const LAST_COUNT = new RegExp(`(?:${COUNT$1})$`, "u");
const LAST_DAY = /[\p{L}\p{N},，]\s(\d{1,2})\s?[/／]\s?(\d{1,2})$/u;
const LAST_BRACKETS = /[(（[]([^()（）[\]]*)[)）\]]$/u;
const LAST_PARENTHESIS = /\s?[(（]([^()（）]*)[)）]$/u;
const BLOCK = "[▀-▟▰▱▪▫■□🟩🟨🟥🟦⬜⬛]";
const LEADING_BAR = new RegExp(`^[[|]?${BLOCK}{3,}[\\]|]?\\s?(?:${COUNT$1})?[\\s\\-–—:：]*`, "u");
const ANY_BLOCK = new RegExp(BLOCK, "u");
const LAST_BLOCKS = new RegExp(`${BLOCK}{3}$`, "u");
const SIGN$1 = new RegExp(`${MARKS$1}|${BLOCK}|[\\d%％/／()（）[\\]|:：\\-–—―]`, "u");
const APART = /[\s\-–—―:：]/u;
const LONGEST$4 = 500;
function cleanTitle(written) {
	const title = foldSpace(written);
	if (title.length > LONGEST$4 || !SIGN$1.test(title)) return title;
	const estimate = estimateAt(title);
	if (estimate >= 0) return `${cleanTitle(title.slice(0, estimate))}${title.slice(estimate)}`;
	const cleaned = strip(title.replace(LEADING_BAR, "").replace(LEADING_MARKS, ""));
	return cleaned === "" ? title : cleaned;
}
function titleNames(written) {
	let bare = cleanTitle(written);
	const names = [
		foldSpace(written),
		bare,
		stripCount(bare)
	];
	for (let at = estimateAt(bare); at > 0; at = estimateAt(bare)) {
		bare = cleanTitle(bare.slice(0, at));
		names.push(bare);
	}
	return names;
}
function estimateAt(title) {
	const last = title.length > LONGEST$4 ? null : LAST_PARENTHESIS.exec(title);
	return last?.[1] !== void 0 && isEstimate(last[1]) ? last.index : -1;
}
function strip(title) {
	const bare = stripMarks(title);
	const shorter = stripBar(mayBeDay(bare) ? bare : stripCount(bare)).replace(/\s?[:：]$/u, "").trim();
	return shorter === title || shorter === "" ? shorter || title : strip(shorter);
}
function stripCount(title) {
	const brackets = LAST_BRACKETS.exec(title);
	if (brackets !== null && hasCount(brackets[1] ?? "")) return title.slice(0, brackets.index).trimEnd();
	const before = title.slice(0, LAST_COUNT.exec(title)?.index);
	const bare = trimEndOf(before, APART);
	return bare === before ? title : bare;
}
function hasCount(text) {
	const [count = "", done, all] = ANY_COUNT.exec(text) ?? [];
	return count !== "" && (done === void 0 || Number(done) <= Number(all));
}
function mayBeDay(title) {
	const [, ...numbers] = LAST_DAY.exec(title) ?? [];
	const [least = NaN, most = NaN] = numbers.map(Number).sort((a, b) => a - b);
	return least <= 12 && most <= 31;
}
function stripBar(title) {
	const bar = title.replace(/[\]|]$/u, "");
	if (!LAST_BLOCKS.test(bar)) return title;
	return trimEndOf(trimEndOf(bar, ANY_BLOCK).replace(/[[|]$/u, ""), APART);
}
function stripMarks(title) {
	const match = TRAILING_MARKS.exec(title);
	if (match === null || match[1] !== void 0 && wordStatus(match[1]) === null) return title;
	return title.slice(0, match.index);
}
// src/parse/notations/boxes.ts
const MOST_BLANKS = 200;
const TASK_LIST = {
	name: "task-list",
	box: "drawn",
	noteBehind: "title",
	needsContrast: false,
	keywords: [],
	find: ({ outline }) => findBoxItems(outline).map((item) => readBoxItem(outline, item)),
	mayFind: () => false
};
function findBoxItems({ source, blocks }) {
	const isDrawn = ({ start, end }) => /^\[[ xX]\][ \t]+[^ \t\r\n]/.test(source.slice(start, end + MOST_BLANKS));
	const isBoxItem = (item) => item.check !== null && item.box !== null && isDrawn(item.box);
	return walkItems(blocks).filter(isBoxItem);
}
function readBoxItem(outline, item) {
	const { check, box } = item;
	const text = inlineText(outline, titleParagraph(item));
	const mark = {
		start: box.start + 1,
		end: box.end - 1
	};
	const meaning = check ? "done" : "todo";
	return toItemStep(outline, {
		item,
		notation: TASK_LIST,
		mark,
		at: box.start,
		meaning,
		text
	});
}
const DEFAULT_MARKS = meaningsOf([["doing", "/"], ["done", "✓ √ ✔ ✅"]]);
const OBSIDIAN_MARKS = {
	"-": "dropped",
	">": "parked"
};
function marksOutside({ marks }, isVault) {
	return {
		...isVault ? OBSIDIAN_MARKS : {},
		...marks
	};
}
const BOX$8 = /^\[([^\s\]\\])\uFE0F?\](?=\s+\S)/u;
const LETTER = /[\p{L}\p{N}]/u;
const MARKED_BOX = {
	...TASK_LIST,
	name: "marked-box",
	box: "other",
	find: findMarkedBoxes
};
function findMarkedBoxes(page) {
	return walkItems(page.outline.blocks).flatMap((item) => {
		const box = readMarkedBox(page, item);
		return box === null || box.meaning === null ? [] : [toItemStep(page.outline, {
			...box,
			meaning: box.meaning
		})];
	});
}
function readMarkedBox({ outline, marks }, item) {
	const text = plainText(outline, item);
	const [box = "", sign] = BOX$8.exec(text?.text ?? "") ?? [];
	if (text === null || sign === void 0 || !opensItem(outline, item, slice(text, 0, 1))) return null;
	const meaning = marks.get(sign) ?? null;
	if (meaning === null && LETTER.test(sign)) return null;
	const at = item.blocks[0]?.start ?? item.start;
	const mark = {
		start: at + 1,
		end: at + box.length - 1
	};
	return {
		item,
		notation: MARKED_BOX,
		mark,
		sign,
		at,
		meaning,
		text: slice(text, box.length)
	};
}
// src/parse/nearly-all.ts
const NEARLY_ALL = .8;
function areNearlyAll(some, all) {
	return some >= NEARLY_ALL * all;
}
// src/parse/notations/glyph/read-signed.ts
const ENDING = /[^!-9;-~]/;
const TRAILING$1 = new RegExp(`${SIGN$2}\\s*$`, "u");
const BOX_LIKE$1 = /^\\?\[[ xX]?\\?\]/;
const LEADS_ON$1 = /[\s:：=＝→|–—-]/u;
function readLeading(outline, item) {
	const paragraph = titleParagraph(item);
	if (paragraph === null || paragraph !== item.blocks[0]) return null;
	const whole = inlineText(outline, paragraph);
	const glyph = readGlyph(whole.text);
	if (glyph === null || !/[td]/.test(whole.kinds.charAt(0))) return null;
	const mark = rangeOf(slice(whole, 0, glyph.length), outline.source);
	const text = slice(whole, glyph.length);
	if (mark === null || text.text.trim() === "") return null;
	return {
		item,
		glyph: glyph.glyph,
		mark,
		at: mark.start,
		text
	};
}
function readTrailing(outline, item) {
	const paragraph = titleParagraph(item);
	const whole = inlineText(outline, paragraph);
	if (!ENDING.test(whole.text.trimEnd().slice(-1))) return null;
	const at = whole.text.search(TRAILING$1);
	const sign = trim(slice(whole, Math.max(at, 0)));
	const { glyph } = readGlyph(sign.text) ?? {};
	const mark = /^[td]/.test(sign.kinds) ? rangeOf(sign, outline.source) : null;
	if (paragraph === null || at <= 0 || mark === null || glyph === void 0 || BOX_LIKE$1.test(whole.text)) return null;
	const text = slice(whole, 0, endOf$1(whole.text.slice(0, at), LEADS_ON$1));
	return text.text.trim() === "" ? null : {
		item,
		glyph,
		mark,
		at: paragraph.start,
		text
	};
}
function readEither(outline, item) {
	return readLeading(outline, item) ?? readTrailing(outline, item);
}
// src/parse/notations/glyph/glyph-list.ts
const GLYPH_LIST = {
	name: "glyph-list",
	box: null,
	noteBehind: "title",
	needsContrast: true,
	keywords: [],
	find: (page) => readGlyphLists(page).flatMap(({ counted }) => counted.map((signed) => toItemStep(page.outline, {
		...signed,
		notation: GLYPH_LIST
	}))),
	mayFind: hasStatusSign
};
function hasStatusSign({ outline, mayShowGlyph }) {
	if (!mayShowGlyph) return false;
	return walkItems(outline.blocks).some((item) => {
		if (item.check !== null) return false;
		return [readLeading(outline, item), readTrailing(outline, item)].some((one) => one !== null && isStatusSign(one.glyph));
	});
}
const readGlyphLists = memoize((page) => {
	const families = page.mayShowGlyph ? findFamilies(page) : [];
	const settled = new Map([...settleTogether(families.flat()), ...families.filter(isOfSeveral).flat().flatMap(meaningsIn)]);
	const whole = {
		...page,
		glyphs: new Map([...settled, ...page.glyphs])
	};
	return families.flatMap((family) => {
		const isMixed = isOfSeveral(family);
		return family.map((list) => ({
			...list,
			isMixed,
			counted: countedOf(whole, list, isMixed)
		}));
	});
}, /* @__PURE__ */ new WeakMap());
function findFamilies(page) {
	const legends = new Set(page.legendSpans.map((span) => span.start));
	const read = /* @__PURE__ */ new Set();
	return walkBlocks(page.outline.blocks).filter((block) => block.kind === "list").flatMap((list) => {
		if (legends.has(list.start) || read.has(list)) return [];
		const family = readFamily(page, list).filter((inner) => !legends.has(inner.list.start));
		for (const inner of family) read.add(inner.list);
		return [family];
	});
}
function settleTogether(lists) {
	const said = lists.filter(({ plain, signed }) => signed.length > 0 && areNearlyAll(signed.length, plain.length)).flatMap(meaningsIn);
	const meanings = new Set(said.map(([, meaning]) => meaning));
	return meanings.has("done") && meanings.has("todo") ? said : [];
}
function meaningsIn({ signed, meanings }) {
	const said = signed.flatMap(({ glyph }) => {
		const meaning = meanings.get(glyph);
		return meaning === void 0 || isCross(glyph) ? [] : [[glyph, meaning]];
	});
	return areNearlyAll(said.length, signed.length) ? said : [];
}
function isOfSeveral(family) {
	const said = new Set(family.flatMap(({ signed, meanings }) => signed.map(({ glyph }) => meanings.get(glyph))));
	return said.has("done") && (said.has("todo") || said.has("doing"));
}
function countedOf(page, { plain, signed, meanings }, isMixed) {
	const known = signed.filter(({ glyph }) => meanings.has(glyph));
	const explained = readExplainedList(page, {
		plain,
		signed,
		meanings
	});
	return (isMixed && areNearlyAll(known.length, signed.length) && known.length > explained.length ? known : explained).map((signed) => ({
		...signed,
		meaning: meanings.get(signed.glyph) ?? page.glyphs.get(signed.glyph) ?? "todo"
	}));
}
function readExplainedList(page, { plain, signed, meanings }) {
	if (page.glyphs.size === 0) return [];
	const all = plain.flatMap((item) => readEither(page.outline, item) ?? []).filter(({ glyph }) => page.glyphs.has(glyph));
	if (areNearlyAll(all.length, plain.length)) return all;
	const isExplained = signed.some(({ glyph }) => page.glyphs.has(glyph));
	const first = signed.filter(({ glyph }) => page.glyphs.has(glyph) || isExplained && meanings.has(glyph));
	return areNearlyAll(first.length, signed.length) ? first : [];
}
function readFamily(page, list, above = /* @__PURE__ */ new Set()) {
	const plain = list.items.filter((item) => item.check === null);
	const signed = readSigned$1(page, plain);
	const own = glyphsOf(signed);
	if (above.size > 0 && !goesOn$1(own, above, areNearlyAll(signed.length, plain.length))) return [];
	const glyphs = /* @__PURE__ */ new Set([...above, ...own]);
	const alike = listMeanings(glyphs);
	const meanings = page.glyphs.size === 0 ? alike : new Map([...alike, ...page.glyphs]);
	const below = signed.filter(({ glyph }) => meanings.has(glyph)).flatMap(({ item }) => item.blocks.filter((block) => block.kind === "list"));
	return [{
		list,
		plain,
		signed,
		meanings
	}, ...below.flatMap((inner) => readFamily(page, inner, glyphs))];
}
function goesOn$1(own, above, isEnough) {
	const alone = listMeanings(own);
	return isEnough && own.size > 0 && [...own].every((glyph) => alone.has(glyph) || above.has(glyph));
}
function readSigned$1({ outline }, plain) {
	const leading = plain.flatMap((item) => readLeading(outline, item) ?? []);
	if (leading.length > 0) return leading;
	const trailing = plain.flatMap((item) => readTrailing(outline, item) ?? []);
	const glyphs = glyphsOf(trailing);
	return areNearlyAll(trailing.length, plain.length) && !isContrast(glyphs) && !isGraded(glyphs) ? trailing : [];
}
function glyphsOf(signed) {
	return new Set(signed.map(({ glyph }) => glyph));
}
// src/parse/notations/keyword.ts
const WORDS = meaningsOf([
	["todo", "TODO LATER"],
	["doing", "DOING IN-PROGRESS NOW"],
	["parked", "WAITING"],
	["done", "DONE"],
	["dropped", "CANCELLED CANCELED"]
]);
const WORD$3 = /^([A-Z-]{3,11})[:：]?\s+(?=\S)/u;
const KEYWORD = {
	name: "keyword",
	box: null,
	noteBehind: "title",
	needsContrast: true,
	keywords: [{
		done: "DONE",
		doing: "DOING",
		todo: "TODO"
	}, {
		done: "DONE",
		doing: "NOW",
		todo: "LATER"
	}],
	find: findKeywords,
	mayFind: ({ outline }) => walkItems(outline.blocks).some((item) => readKeyword(outline, item) !== null)
};
function findKeywords({ outline }) {
	const items = walkItems(outline.blocks).flatMap((item) => readKeyword(outline, item) ?? []);
	const words = new Set(items.map(({ mark }) => outline.source.slice(mark.start, mark.end)));
	return words.size > 1 || words.has("DONE") ? items.map((item) => toItemStep(outline, item)) : [];
}
function isOrgHeading(line) {
	const [stars = ""] = /^\*{2,9}\s+/.exec(line) ?? [];
	return stars !== "" && WORDS.has(WORD$3.exec(line.slice(stars.length))?.[1] ?? "");
}
function readKeyword(outline, item) {
	const text = plainText(outline, item);
	const [lead = "", word = ""] = WORD$3.exec(text?.text ?? "") ?? [];
	const meaning = WORDS.get(word);
	if (text === null || meaning === void 0 || !opensItem(outline, item, slice(text, 0, lead.length))) return null;
	const start = offsetAt(text, 0) ?? item.start;
	const mark = {
		start,
		end: start + word.length
	};
	const titleAt = start + lead.length;
	return {
		item,
		notation: KEYWORD,
		mark,
		at: start,
		meaning,
		text: slice(text, lead.length),
		titleAt
	};
}
// src/parse/notations/line-blocks.ts
function lineBlocks(outline, blocks) {
	const found = [[]];
	for (const block of blocks) {
		if (block.kind === "html") continue;
		if (block.kind === "paragraph") {
			const [first = [], ...others] = letteredGroups(outline, block);
			for (const line of first) found.at(-1)?.push(line);
			for (const group of others) found.push([...group]);
		} else for (const group of [...blocksInside(outline, block), []]) found.push([...group]);
	}
	return found;
}
function blocksInside(outline, block) {
	if (block.kind === "list") return listLines(outline, block);
	if (block.kind === "code") return block.fenced ? codeGroups(outline, block) : [];
	return "blocks" in block ? lineBlocks(outline, block.blocks) : [];
}
function listLines(outline, list) {
	const inner = list.items.map((item) => item.blocks.filter((block) => block.kind !== "paragraph"));
	return [list.items.flatMap((item) => itemLine(outline, item)), ...inner.flatMap((blocks) => lineBlocks(outline, blocks))];
}
function itemLine(outline, item) {
	const paragraph = item.check === null ? titleParagraph(item) : null;
	if (paragraph === null) return [];
	const runs = outline.runs(paragraph);
	return [unletter({
		text: flattenRuns(runs),
		runs,
		within: paragraph,
		place: paragraph,
		span: item
	})];
}
function letteredGroups(outline, paragraph) {
	const runs = outline.runs(paragraph);
	const groups = groupLines(outline, paragraph, {
		runs,
		texts: flattenLines(runs),
		isLine: (text) => readLettering(text) !== null
	});
	return groups.every((group) => group.length === 0) ? [[], []] : groups;
}
function codeGroups(outline, code) {
	return groupLines(outline, code, {
		runs: [],
		texts: splitLines(code.text).map((text, at) => {
			const start = outline.lines[code.content + at - 1] ?? 0;
			const indent = outline.source.slice(start, outline.lines[code.content + at]).indexOf(text);
			return writtenText(text, start + Math.max(0, indent));
		}),
		isLine: (text) => text.trim() !== ""
	});
}
function groupLines(outline, block, { runs, texts, isLine }) {
	const groups = [[]];
	for (const text of texts) if (/[:：]$/.test(text.text.trimEnd())) groups.push([]);
	else if (isLine(text.text)) {
		const span = lineSpan(outline, block, offsetAt(text, 0) ?? block.start);
		groups.at(-1)?.push(unletter({
			text,
			runs,
			within: span,
			place: span,
			span
		}));
	}
	return groups;
}
function unletter(line) {
	return {
		...line,
		text: slice(line.text, readLettering(line.text.text)?.length ?? 0)
	};
}
function lineSpan({ source, lines }, block, offset) {
	const { line } = spanOf(lines, offset, offset);
	const from = Math.max(lines[line - 1] ?? 0, block.start);
	const written = source.slice(from, Math.min(lines[line] ?? source.length, block.end)).trimEnd();
	return spanOf(lines, from + (/^[\s>]*/.exec(written)?.[0].length ?? 0), from + written.length);
}
// src/parse/notations/marked-line.ts
const LONGEST_WORD$1 = 40;
const GLYPH = new RegExp(SIGN$2, "gu");
const SOME = /[^\0-9;-~]/;
const LEADS_ON = /[\s:：=＝→|]/u;
const FULL_STOP = /[\s。.;；,，]/u;
const MARKED_LINE = {
	name: "marked-line",
	box: null,
	noteBehind: "mark",
	needsContrast: false,
	keywords: [],
	find: (page) => blocksOf(page).flatMap((block) => readBlock$2(page, block)),
	mayFind: (page) => blocksOf(page).some((block) => block.some((line) => readEnd(line) !== null))
};
function blocksOf({ outline, mayShowGlyph }) {
	return mayShowGlyph ? lineBlocks(outline, outline.blocks) : [];
}
function readBlock$2(page, block) {
	const signed = block.flatMap((line) => readEnd(line) ?? []);
	if (signed.length < 2 || !areNearlyAll(signed.length, block.length)) return [];
	return signed.flatMap((end) => toStep$1(page, end) ?? []);
}
function readEnd(line) {
	const text = slice(line.text, 0, endOf$1(line.text.text, FULL_STOP));
	const last = lastParenthesis(text);
	return readSigned(line, text, null) ?? (last === null ? null : readSigned(line, last.before, last.inner));
}
function readSigned(line, written, note) {
	const flat = slice(written, 0, written.text.trimEnd().length);
	const from = Math.max(0, flat.text.length - LONGEST_WORD$1);
	if (!SOME.test(flat.text.slice(from))) return null;
	const at = from + ([...flat.text.slice(from).matchAll(GLYPH)].at(-1)?.index ?? NaN);
	const length = readGlyph(flat.text.slice(at))?.length;
	if (length === void 0 || flat.text.slice(0, at).trim() === "") return null;
	const meaning = wordStatus(flat.text.slice(at + length));
	return meaning === null ? null : {
		line,
		before: slice(flat, 0, at),
		sign: slice(flat, at),
		meaning,
		note
	};
}
function toStep$1({ outline }, { line, before, sign, meaning, note }) {
	const { source } = outline;
	const mark = rangeOf(sign, source);
	if (mark === null || !isWritten(sign, source)) return null;
	const lead = endOf$1(before.text, LEADS_ON);
	const read = readLine$1({
		...line,
		text: slice(before, 0, lead)
	}, outline);
	const field = note === null ? null : readParenthesis(note.text);
	const { span, place } = line;
	return toCandidate(outline, {
		notation: MARKED_LINE,
		span,
		at: place.start,
		mark,
		meaning
	}, {
		...read,
		note: field === null && note !== null ? note : read.note,
		fields: joinFields(read.fields, field ?? NO_FIELDS)
	});
}
// src/parse/notations/read-sign.ts
const BOX$7 = /^\\?\[([^\]\\]{0,2})\\?\](?!\()\s*/u;
const LEAD$1 = /^[\s\-–—―:：=＝·•.→]+/u;
const LED = /[\s\-–—―]/u;
const STOP = /[!！.。]/u;
const HEAD = /^([^,，;；:：。(（]{1,60}?)\s{0,9}(?:[,，;；:：。]|\s[-–—―]{1,9}\s)([\s\S]*)$/u;
const DATED = /^(\S.{0,40}?)\s+(\d{4}-\d{2}-\d{2})$/u;
const PREPOSITION = /\s\p{L}{1,3}$/u;
const TEMPLATE = /[/／|、]|\bor\b/u;
const MOST_OPTIONS = 8;
const LONGEST_CHOICE = 120;
const OPTION_BOX = `(?:${TICK}|[☐⬜🔲⬚◻▢□☒]\\uFE0F?|\\[[ xX]\\])`;
const OPTION = new RegExp(`(${OPTION_BOX})\\s*((?:(?!${OPTION_BOX}).)+)`, "gu");
const TICKED$3 = new RegExp(`^(?:${TICK}|☒|\\[[xX])`, "u");
function readSign(flat, signs) {
	const text = trim(flat);
	if (isTemplate(text, signs)) return plain("todo");
	const choice = readChoice$1(text.text);
	if (choice !== null) return plain(choice);
	const { rest, note, fields } = takeNote(text);
	const sign = readBox$1(rest, signs) ?? readGlyphAndWord(rest, signs);
	return sign && {
		...sign,
		note: sign.note ?? note,
		fields: joinFields(sign.fields, fields)
	};
}
function isBlankSign(text) {
	return /^[\s\-–—―_.…·?？/]*$/u.test(text);
}
function plain(meaning, note = null) {
	return {
		meaning,
		note: note === null || note.text.trim() === "" ? null : trim(note),
		fields: NO_FIELDS
	};
}
function takeNote(text) {
	const last = lastParenthesis(text);
	if (last === null || last.before.text.trim() === "") return {
		rest: text,
		note: null,
		fields: NO_FIELDS
	};
	const fields = readParenthesis(last.inner.text);
	return {
		rest: trim(slice(last.before, 0, endOf$1(last.before.text, LED))),
		note: fields === null ? last.inner : null,
		fields: fields ?? NO_FIELDS
	};
}
function readBox$1(flat, { marks }) {
	const box = BOX$7.exec(flat.text);
	if (box === null) return null;
	const rest = slice(flat, box[0].length);
	const mark = (box[1] ?? "").replaceAll("️", "");
	if (/^\s*$/u.test(mark)) return plain("todo", rest);
	const meaning = /^[xX]$/.test(mark) ? "done" : marks.get(mark);
	return meaning === void 0 ? null : plain(meaning, rest);
}
function readGlyphAndWord(flat, { glyphs }) {
	const { glyph, rest } = takeGlyph(flat, glyphs);
	const { text } = rest;
	const word = cellWordStatus(text.slice(0, endOf$1(text, STOP)));
	if (word !== null) return plain(word);
	const dated = readDated(text);
	if (dated !== null) return dated;
	const head = HEAD.exec(text);
	const first = head === null ? null : cellWordStatus(head[1] ?? "");
	if (first !== null) return plain(first, slice(rest, text.length - (head?.[2]?.length ?? 0)));
	if (glyph === void 0) return null;
	const fields = isDayLike$1(text) ? readParenthesis(text) : null;
	return fields === null ? plain(glyph, rest) : {
		meaning: glyph,
		note: null,
		fields
	};
}
function readDated(text) {
	const [, words = "", day = ""] = DATED.exec(text) ?? [];
	const meaning = cellWordStatus(words) ?? cellWordStatus(words.replace(PREPOSITION, ""));
	const fields = readParenthesis(day);
	return meaning === null || fields === null ? null : {
		meaning,
		note: null,
		fields
	};
}
function takeGlyph(flat, glyphs) {
	let rest = flat;
	let meaning;
	for (let glyph = readGlyph(rest.text); glyph !== null; glyph = readGlyph(rest.text)) {
		meaning ??= glyphs.get(glyph.glyph);
		rest = trim(slice(rest, glyph.length));
	}
	const last = rest.text.search(/[^\p{L}\p{M}\p{N}\p{P}\s]\uFE0F?$/u);
	const trailing = last > 0 ? readGlyph(rest.text.slice(last)) : null;
	if (trailing !== null) {
		meaning ??= glyphs.get(trailing.glyph);
		rest = slice(rest, 0, last);
	}
	return {
		glyph: meaning,
		rest: trim(slice(rest, LEAD$1.exec(rest.text)?.[0].length ?? 0))
	};
}
function isTemplate({ text }, signs) {
	const meanings = text.replace(/^\[(.*)\]$/u, "$1").split(TEMPLATE, MOST_OPTIONS).map((piece) => readGlyphAndWord(writtenText(piece.trim(), 0), signs));
	return meanings.every((sign) => sign !== null && sign.note === null) && new Set(meanings.map((s) => s?.meaning)).size > 1;
}
function readChoice$1(text) {
	if (text.length > LONGEST_CHOICE || text.search(new RegExp(OPTION_BOX, "u")) !== 0) return null;
	const options = [...text.matchAll(OPTION)].map(([, box = "", words = ""]) => ({
		isTicked: TICKED$3.test(box),
		meaning: cellWordStatus(trimEndOf(words, /[\s/／|、,，;；]/u))
	}));
	if (options.length < 2 || options.some(({ meaning }) => meaning === null)) return null;
	const ticked = options.filter(({ isTicked }) => isTicked);
	if (ticked.length > 1) return null;
	return ticked[0]?.meaning ?? "todo";
}
// src/locales/calendar-names.ts
const LENGTHS = ["long", "short"];
const MONTH_LOOKS = LENGTHS.flatMap((month) => [{ month }, {
	month,
	day: "numeric"
}]);
const WEEKDAY_LOOKS = LENGTHS.map((weekday) => ({ weekday }));
const DAY = 864e5;
const MONTHS = Array.from({ length: 12 }, (_, month) => month * 31 * DAY);
const WEEK = Array.from({ length: 7 }, (_, day) => day * DAY);
let words;
const monthNames = memoize(readMonths);
function calendarWords() {
	words ??= new Set(LOCALES.flatMap(({ tag }) => [...MONTH_LOOKS.flatMap((look) => wordsOf(MONTHS, formatOf$1(tag, look))), ...WEEKDAY_LOOKS.flatMap((look) => wordsOf(WEEK, formatOf$1(tag, look)))]));
	return words;
}
function wordsIn(text) {
	return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
function readMonths(tag) {
	const names = MONTH_LOOKS.flatMap((look) => {
		const format = formatOf$1(tag, {
			...look,
			calendar: "gregory"
		});
		return MONTHS.map((moment, month) => {
			return [foldText(format.formatToParts(moment).find(({ type }) => type === "month")?.value ?? "").replace(/\.$/u, ""), month + 1];
		});
	});
	return new Map(names.filter(([name]) => wordsIn(name)[0] === name));
}
function wordsOf(moments, format) {
	return moments.flatMap((moment) => wordsIn(foldText(format.format(moment))));
}
function formatOf$1(tag, look) {
	return new Intl.DateTimeFormat(tag, {
		...look,
		timeZone: "UTC"
	});
}
// src/parse/notations/table/columns.ts
const KINDS = wordMap([
	["dueColumn", "due"],
	["doneColumn", "done"],
	["estimateColumn", "estimate"],
	["priorityColumn", "priority"],
	["noteColumn", "remark"]
]);
const TOTALS = wordsOf$2("totals");
const UNITS = wordsOf$2("units");
const A = 65;
const DATE = /^(?:\d{4}[-/.年]\d{1,2}(?:月|[-/.月]\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}月\d{1,2}日?)$/u;
const NUMBER$1 = /^[#＃№]?\s*\p{L}?\d+(?:[.\-–~/]\d+)*\s*[.)）%％]?$/u;
const COUNTS = /第[\d一二三四五六七八九十百]+|\d+|(?<=\d)(?:st|nd|rd|th)\b|[ªº°]|(?<![\p{L}\p{M}])[ivx]{1,5}(?![\p{L}\p{M}])/giu;
const JOINT = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u;
const BEHIND_NAME = { test: (character) => character !== "." && !isLetter(character) };
function columnKind(header) {
	return KINDS.get(bareHeader(header)) ?? null;
}
function isTotal(text) {
	return TOTALS.has(bareHeader(text));
}
function bareHeader(header) {
	return trimEndOf(fromLetter(foldText(header).replace(/[(（][^()（）]*[)）]/g, "")), BEHIND_NAME);
}
function titleColumns(page, { header, rows }, taken) {
	const free = header.cells.flatMap((cell, at) => {
		if (taken.has(at)) return [];
		const name = inlineText(page.outline, cell).text;
		const texts = rows.map((row) => cellText(page, row, at));
		const isPeriod = UNITS.has(bareHeader(name)) || isNumbering(texts);
		const differ = new Set(texts.filter((text) => text !== "")).size;
		return [{
			at,
			rank: columnKind(name) !== null ? 2 : isPeriod ? 1 : 0,
			differ
		}];
	});
	const most = free.reduce((less, { rank, differ }) => rank === 0 ? Math.max(less, differ) : less, 0);
	const enough = Math.min(most, NEARLY_ALL * rows.length);
	const isBest = ({ rank, differ }) => rank === 0 && differ >= enough;
	return free.toSorted((a, b) => a.rank - b.rank || Number(isBest(b)) - Number(isBest(a))).map(({ at }) => at);
}
function isTitleText(text) {
	if (isBlankSign(text) || NUMBER$1.test(text) || isDate(text) || cellWordStatus(text) !== null) return false;
	return readGlyph(text)?.length !== text.length && hasWord(text);
}
function findTitle(page, row, columns) {
	const texts = new Map(columns.map((at) => [at, cellText(page, row, at)]));
	const code = columns.length === 1 ? /\p{N}/u : /\p{L}/u;
	return [
		isTitleText,
		(text) => NUMBER$1.test(text) && code.test(text),
		(text, at) => at === columns[0] && cellWordStatus(text) !== null
	].map((pass) => columns.find((at) => pass(texts.get(at) ?? "", at))).find((at) => at !== void 0);
}
function cellText(page, row, at) {
	return inlineText(page.outline, row.cells[at]).text.trim();
}
function isDate(text) {
	if (DATE.test(text)) return true;
	const words = wordsIn(foldText(text));
	return /\d/.test(text) && words.length > 0 && wordsBesideNumbers(text)?.length === 0;
}
function isNumbering(texts) {
	const filled = texts.filter((text) => text !== "");
	const isLettered = filled.every((text, at) => text.toUpperCase() === String.fromCodePoint(A + at));
	if (filled.every((text) => !isTitleText(text)) || filled.length > 1 && isLettered) return true;
	const words = new Set(filled.map((text) => NUMBER$1.test(text) ? "" : wordsBesideNumbers(text)?.join(" ") ?? null));
	return filled.length > 1 && words.size === 1 && !words.has(null);
}
function wordsBesideNumbers(text) {
	const folded = foldText(text);
	const words = wordsIn(folded.replace(COUNTS, " "));
	const hasNumber = folded.search(COUNTS) >= 0;
	const other = words.filter((word) => !calendarWords().has(word));
	if (!hasNumber && other.length === words.length) return null;
	const rest = other.filter((word) => !(words.length > 1 && JOINT.test(word)));
	return rest.length > 1 ? null : rest;
}
// src/parse/notations/table/status-cell.ts
const BAR = "[\\s▀-▟■□▪▫▰▱●○◯⬛⬜🟩🟨🟥🟦\\[\\]|=#>.-]{0,60}";
const PERCENT$1 = new RegExp(`^(?:\\D{0,3}?|${BAR})(\\d{1,3}(?:[.,]\\d+)?)\\s*[%％]${BAR}$`, "u");
const SHARE = new RegExp(`^${BAR}[(（]?(\\d{1,4})\\s?[/／]\\s?(\\d{1,4})[)）]?${BAR}$`, "u");
const MARK = /^\\?\[([^\s\p{L}\p{N}[\]\\])\uFE0F?\\?\](?!\()/u;
const ANSWERS = [/^[xXyY]$/, /^[nN]$/];
const CIRCLE_ANSWERS = [/^[oOyY]$/, /^[xXnN]$/];
const CIRCLE = /^[oO]$/;
const KOREAN_OR_JAPANESE = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const TICKED$2 = new RegExp(`^${TICK}`, "u");
const OPEN = {
	meaning: "todo",
	note: null,
	fields: NO_FIELDS
};
function readColumn(page, { at, name, rows }, company = /* @__PURE__ */ new Set()) {
	const written = rows.map((row) => readCell(page.outline, row.cells[at] ?? null));
	const texts = written.map(({ text }) => text);
	const glyphs = /* @__PURE__ */ new Set([...company, ...glyphsIn(texts)]);
	const meanings = new Map([...cellMeanings(glyphs), ...page.glyphs]);
	const answers = answersUnder(name, texts);
	return {
		at,
		name,
		cells: written.map(({ cell, text, flat }) => {
			const sign = (answers === null ? null : readAnswer(text, answers)) ?? readStatus(flat, {
				glyphs: meanings,
				marks: page.marks
			});
			return {
				cell,
				text,
				sign,
				unmapped: sign === null ? MARK.exec(text)?.[1] ?? null : null
			};
		})
	};
}
function glyphsIn(texts) {
	return texts.flatMap((text) => readGlyph(text)?.glyph ?? []);
}
function answersUnder(name, texts) {
	if (!isDoneHeader(name) || texts.some((text) => TICKED$2.test(text))) return null;
	return KOREAN_OR_JAPANESE.test(name) || texts.some((text) => CIRCLE.test(text)) ? CIRCLE_ANSWERS : ANSWERS;
}
function readAnswer(text, [yes, no]) {
	if (yes.test(text)) return {
		...OPEN,
		meaning: "done"
	};
	return no.test(text) ? OPEN : null;
}
function readCell(outline, cell) {
	const flat = cell === null ? NO_TEXT : textOf(outline, cell);
	return {
		cell,
		flat,
		text: flat.text.trim()
	};
}
function textOf(outline, cell) {
	const runs = outline.runs(cell);
	const flat = flattenRuns(runs);
	const isShown = ({ start }) => !outline.source.startsWith("<!--", start);
	if (flat.text.trim() !== "" || !runsOf(runs, "html", "image").some(isShown)) return flat;
	const written = outline.source.slice(cell.start, cell.end);
	const lead = /^\s*\|/.exec(written)?.[0].length ?? 0;
	return writtenText(written.slice(lead).replace(/\|\s*$/, ""), cell.start + lead);
}
function readStatus(flat, signs) {
	const text = flat.text.trim();
	if (isBlankSign(text)) return OPEN;
	const sign = (SHARE.test(text) ? readPart$1(flat) : readSign(flat, signs)) ?? readPart$1(flat);
	return sign !== null && isStruck(flat) && sign.meaning !== "done" ? {
		...sign,
		meaning: "dropped"
	} : sign;
}
function readPart$1(flat) {
	const part = readPercent(flat.text.trim());
	if (part === null) return null;
	if (part >= 100) return {
		...OPEN,
		meaning: "done"
	};
	const at = flat.text.search(/\d/);
	const length = /^\d[\d.,\s]*(?:[%％]|[/／]\s?\d+)/u.exec(flat.text.slice(at))?.[0].length ?? 0;
	return part > 0 ? {
		...OPEN,
		meaning: "doing",
		note: slice(flat, at, at + length)
	} : OPEN;
}
function readPercent(text) {
	const [, done, total] = SHARE.exec(text) ?? [];
	if (done !== void 0 && Number(done) <= Number(total) && Number(total) > 0) return Math.floor(100 * Number(done) / Number(total)) || Math.min(Number(done), 1);
	const percent = PERCENT$1.exec(text)?.[1];
	return percent === void 0 ? null : Number(percent.replace(",", "."));
}
// src/parse/notations/table/status-columns.ts
const BOX$6 = /^\\?\[[ xX]?\\?\]/;
function findStatusColumns(page, { header, rows }, settled = /* @__PURE__ */ new Set()) {
	const columns = header.cells.map((cell, at) => ({
		at,
		name: inlineText(page.outline, cell).text,
		rows
	}));
	const found = columns.filter(({ name }) => isStatusHeader(name)).map((column) => readColumn(page, column));
	const sums = columns.filter(({ name }) => isTotal(name)).map((column) => readColumn(page, column));
	const isTally = found.length > 0 && [...found, ...sums].every(isNumbers) && sums.length > 0;
	if (isTally) return {
		named: [],
		parts: [],
		unread: [],
		unnamed: [],
		isTally
	};
	const known = (rows.length > 1 ? found : found.filter(({ name }) => settled.has(foldText(name)))).filter((column) => isRecognised(column, isKnown));
	const plain = known.filter((column) => isRecognised(column, (cell) => isKnown(cell) && readPercent(cell.text) === null));
	const read = plain.length > 0 ? plain : known;
	const filled = read.filter(({ cells }) => cells.some(isFilled));
	const named = filled.length > 0 ? filled : read.slice(0, 1);
	return {
		named,
		unread: found.filter((column) => !read.includes(column)),
		isTally,
		...named.length > 0 ? NO_SIGNS : findSigns(page, columns)
	};
}
const NO_SIGNS = {
	parts: [],
	unnamed: []
};
function findSigns(page, columns) {
	const texts = columns.map(({ at, rows }) => rows.map((row) => cellText(page, row, at)));
	const like = columns.filter(({ at }) => [startsWithSign, isWord].some((test) => texts[at]?.every((text) => isBlankSign(text) || test(text))));
	const glyphs = new Set(like.flatMap(({ at }) => glyphsIn(texts[at] ?? [])));
	const read = like.map((column) => readColumn(page, column, glyphs)).filter(({ cells }) => cells.every(isSign));
	const filled = read.filter(({ cells }) => cells.some(isFilled));
	const [first] = filled;
	if (first === void 0) return NO_SIGNS;
	const isOpen = filled.flatMap((column) => column.cells).some(({ text, sign }) => BOX$6.test(text) || isWord(text) && sign?.meaning === "todo");
	const isExplained = glyphs.size > 0 && [...glyphs].every((glyph) => page.glyphs.has(glyph));
	if (filled.length < 2 || !(isOpen || isExplained || !isContrast(glyphs))) return {
		parts: [],
		unnamed: filled.filter((column) => !column.cells.some(({ text }) => isWord(text)))
	};
	const isPart = (column) => filled.includes(column) || column.at > first.at && columnKind(column.name) === null;
	return {
		parts: read.filter(isPart),
		unnamed: []
	};
}
function startsWithSign(text) {
	return BOX$6.test(text) || glyphsIn([text]).length > 0;
}
function isWord(text) {
	return cellWordStatus(text) !== null && !isYesOrNo(text);
}
function isSign({ sign, text }) {
	return sign !== null && sign.note === null && readPercent(text) === null;
}
function isFilled({ text }) {
	return !isBlankSign(text);
}
function isKnown({ sign, unmapped }) {
	return sign !== null || unmapped !== null;
}
function isNumbers({ cells }) {
	return cells.filter(isFilled).every(({ text }) => readPercent(text) !== null || /^[\d.,\s]+$/.test(text));
}
function isRecognised(column, passes) {
	const filled = column.cells.filter(isFilled);
	const known = filled.filter(passes).length;
	return areNearlyAll(known, filled.length) || known >= 2 && known === filled.length - 1;
}
// src/parse/notations/table/table-group.ts
function groupTables(page) {
	const legends = new Set(page.legendSpans.map((span) => span.start));
	return [...groupBy(walkBlocks(page.outline.blocks).filter((block) => block.kind === "table").filter(({ start }) => !legends.has(start)), ({ rows: [header] }) => header?.cells.map((cell) => foldText(inlineText(page.outline, cell).text)).join("|") ?? "").values()].flatMap((group) => {
		const header = group[0]?.rows[0];
		const rows = group.flatMap((table) => table.rows.slice(1));
		return header === void 0 ? [] : [{
			tables: group,
			header,
			rows
		}];
	});
}
// src/parse/notations/table/status-table.ts
const STATUS_TABLE = {
	name: "status-table",
	box: null,
	noteBehind: "mark",
	needsContrast: false,
	keywords: [],
	find: (page) => readStatusTables(page).flatMap((read) => read.rows.flatMap((row) => toStep(page, read, row) ?? [])),
	mayFind: () => false
};
function readStatusTables(page) {
	const groups = groupTables(page);
	const read = groups.map((group) => readGroup(page, group));
	const settled = new Set(read.flat().flatMap(({ rows, named }) => rows.length > 0 ? named.map(({ name }) => foldText(name)) : []));
	return groups.flatMap((group, at) => group.rows.length > 1 ? read[at] ?? [] : readGroup(page, group, settled));
}
function tablesOfStatuses(page) {
	const may = ({ named, parts, unread, unnamed }) => [
		named,
		parts,
		unread,
		unnamed
	].some(({ length }) => length > 0);
	return readStatusTables(page).filter(may).map(({ table }) => table);
}
function readGroup(page, group, settled) {
	let together = null;
	let before = 0;
	return group.tables.map((table) => {
		const alone = {
			...group,
			tables: [table],
			rows: table.rows.slice(1)
		};
		const own = findColumns$1(page, alone, settled);
		const isOwn = own.counting.length > 0 || group.tables.length === 1;
		if (!isOwn) together ??= findColumns$1(page, group);
		const read = isOwn || together === null ? own : together;
		const first = isOwn ? 0 : before;
		before += alone.rows.length;
		const rows = alone.rows.flatMap((row, nth) => {
			const title = row.cells[findTitle(page, row, read.titles) ?? -1];
			const statuses = read.counting.flatMap(({ cells }) => cells[first + nth] ?? []);
			return title === void 0 || isSum(page, title, statuses) ? [] : [{
				row,
				title,
				statuses
			}];
		});
		return {
			...read.counting.length > 0 ? read.all : own.all,
			table,
			rows
		};
	});
}
function findColumns$1(page, group, settled) {
	const all = findStatusColumns(page, group, settled);
	const counting = all.parts.length > 0 ? all.parts : all.named.slice(0, 1);
	const taken = new Set([...all.named, ...counting].map(({ at }) => at));
	return {
		all,
		counting,
		titles: counting.length === 0 ? [] : titleColumns(page, group, taken)
	};
}
function isSum(page, title, statuses) {
	const isNumber = ({ text }) => isBlankSign(text) || /^\d+$/.test(text) || readPercent(text) !== null;
	return statuses.every(isNumber) && isTotal(inlineText(page.outline, title).text);
}
function toStep(page, { table, named }, { row, title, statuses }) {
	const sign = signOf(statuses);
	if (sign === null) return null;
	const { outline } = page;
	const runs = outline.runs(title);
	const at = {
		line: row.line,
		column: title.column
	};
	const line = readLine$1({
		text: inlineText(outline, title),
		runs,
		within: title,
		place: at
	}, outline);
	const others = row.cells.filter((other) => other !== title);
	const marks = statuses.map(({ cell }) => markOf(outline.source, row, cell));
	const [first = {
		start: row.end,
		end: row.end
	}] = marks;
	const mark = {
		start: first.start,
		end: marks.at(-1)?.end ?? first.end
	};
	const kinds = (table.rows[0]?.cells ?? []).map((cell, nth) => nth === named[0]?.at ? null : columnKind(inlineText(outline, cell).text));
	const day = row.cells[kinds.indexOf("done")];
	const comments = readCommentFields(outline.source.slice(row.start, row.end), row);
	const columns = kinds.map((kind, nth) => readField(kind, cellText(page, row, nth)));
	return toCandidate(outline, {
		notation: STATUS_TABLE,
		span: row,
		at: mark.start,
		mark,
		meaning: sign.meaning
	}, {
		...line,
		spans: {
			...line.spans,
			parts: marks.length > 1 ? marks : [],
			...day && { day: markOf(outline.source, row, day) }
		},
		note: sign.note,
		fields: [
			sign.fields,
			comments,
			...columns
		].reduce(joinFields, line.fields),
		links: [...line.links, ...others.flatMap((cell) => readLinks({
			runs: outline.runs(cell),
			within: cell
		}))]
	});
}
function signOf([first, ...others]) {
	if (first === void 0 || others.length === 0) return first?.sign ?? null;
	const said = [first, ...others].map(({ sign }) => sign?.meaning ?? "todo").filter((one) => one !== "dropped");
	const isBegun = said.some((one) => one === "done" || one === "doing");
	const part = said.every((one) => one === "done") ? "done" : isBegun ? "doing" : said[0] ?? "todo";
	return {
		meaning: said.length === 0 ? "dropped" : part,
		note: null,
		fields: NO_FIELDS
	};
}
function markOf(source, row, cell) {
	if (cell === null) return {
		start: row.end,
		end: row.end
	};
	const text = source.slice(cell.start, cell.end).trimEnd().replace(/\|$/u, "").trimEnd();
	const lead = /^\|?[^\S\r\n]*/u.exec(text)?.[0].length ?? 0;
	if (lead < text.length) return {
		start: cell.start + lead,
		end: cell.start + text.length
	};
	const bar = source.startsWith("|", cell.start) ? 1 : 0;
	const at = cell.start + bar + (source[cell.start + bar] === " " ? 1 : 0);
	return {
		start: Math.min(at, cell.end),
		end: Math.min(at, cell.end)
	};
}
function readField(kind, text) {
	const priority = kind === "priority" ? readPriority(text) : null;
	if (priority !== null) return { priority };
	if (kind === "estimate" && isEstimate(text)) return { estimate: text };
	if (kind !== "due" && kind !== "done") return NO_FIELDS;
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(text) ? { [kind === "due" ? kind : "doneOn"]: text } : NO_FIELDS;
}
// src/parse/notations/list.ts
const NOTATIONS = [...[
	TASK_LIST,
	MARKED_BOX,
	STATUS_TABLE,
	MARKED_LINE,
	GLYPH_LIST,
	KEYWORD
]];
// src/parse/merge-duplicates.ts
const PRECEDENCE = NOTATIONS;
function isAlike({ notation: a }, { notation: b }) {
	return a === b || a.box !== null && b.box !== null;
}
function mergeDuplicates(candidates, parts) {
	if (candidates.every(({ notation }) => notation === candidates[0]?.notation)) return {
		counted: candidates,
		repeats: /* @__PURE__ */ new Map()
	};
	const byLine = findFirst(candidates, (candidate) => String(candidate.line));
	const apart = candidates.filter((candidate) => byLine.get(String(candidate.line))?.notation === candidate.notation);
	const keys = new Map(apart.map((candidate) => [candidate, keyOf$2(candidate, parts)]));
	const byStep = findFirst(apart, (candidate) => keys.get(candidate) ?? "");
	const firstOf = (candidate) => byStep.get(keys.get(candidate) ?? "") ?? candidate;
	const isKept = (candidate) => isAlike(firstOf(candidate), candidate);
	return {
		counted: apart.filter(isKept),
		repeats: new Map(apart.filter((candidate) => !isKept(candidate)).map((candidate) => [candidate, firstOf(candidate)]))
	};
}
function keyOf$2(candidate, parts) {
	return `${foldText(stageAround(parts, candidate.span.start)?.title ?? "")}\n${foldTitle(candidate.title)}`;
}
function findFirst(candidates, key) {
	const rank = ({ notation }) => PRECEDENCE.indexOf(notation);
	const ranked = candidates.toSorted((a, b) => rank(a) - rank(b));
	return new Map(ranked.toReversed().map((candidate) => [key(candidate), candidate]));
}
function foldTitle(title) {
	return trimEndOf(unlettered(foldText(title)), /[\s.。;；:：,，]/u);
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own = Object.hasOwnProperty;
var BananaSlug = class {
	constructor() {
		this.occurrences;
		this.reset();
	}
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	reset() {
		this.occurrences = Object.create(null);
	}
};
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/parse/needs/identify-steps.ts
const NAMELESS = "step";
function identifySteps(steps, parts) {
	const taken = flattenParts(parts).flatMap(({ fields }) => fields.id ?? []);
	const candidates = flattenSteps(steps).map(({ candidate }) => candidate);
	const { ids, duplicateIds } = giveIds(candidates.map(nameOf$1), taken);
	return {
		ids: new Map(candidates.map((candidate, at) => [candidate, ids[at] ?? ""])),
		duplicateIds: duplicateIds.flatMap((at) => candidates[at] ?? [])
	};
}
function nameOf$1({ fields, title }) {
	return {
		written: fields.id ?? null,
		slug: slug((fields.id ?? title).split(" ").join("-")) || NAMELESS
	};
}
function giveIds(names, taken) {
	const counts = new Map(taken.map((id) => [id, 0]));
	const duplicateIds = [];
	const own = names.map(({ written }, at) => {
		if (written === null) return null;
		if (counts.has(written)) duplicateIds.push(at);
		else counts.set(written, 0);
		return duplicateIds.at(-1) === at ? null : written;
	});
	return {
		ids: names.map(({ slug: asked }, at) => own[at] ?? free(asked)),
		duplicateIds
	};
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
// src/parse/notations/glyph/legend.ts
const GLYPHS = new RegExp(SIGN$2, "gu");
const SEPARATOR$1 = /^[\s\-–—―:：=＝→·|,，/、;；.。&*]+/u;
const EXPLANATION = /[:：=＝→(（]|\s[-–—]\s/u;
function readLegend(outline, isLeftOut) {
	const meanings = /* @__PURE__ */ new Map();
	const spans = [];
	for (const block of mayShowGlyph(outline.source) ? walkBlocks(outline.blocks) : []) {
		const entries = isLeftOut(block.start) ? [] : readBlock$1(outline, block);
		if (!isLegend(entries)) continue;
		spans.push(block);
		for (const [glyph, meaning] of nameAll(entries)) if (!meanings.has(glyph)) meanings.set(glyph, meaning);
	}
	return {
		meanings,
		spans
	};
}
function findExplanations(outline) {
	return walkBlocks(outline.blocks).filter((block) => {
		return [...(block.kind === "list" ? block.items : []).flatMap((item) => readBlock$1(outline, {
			...block,
			items: [item]
		})), ...readBlock$1(outline, block)].some(({ meaning }) => meaning !== null);
	});
}
function readBlock$1(outline, block) {
	if (block.kind === "list") return readList$1(outline, block);
	if (block.kind === "table") return readTable$1(outline, block);
	if (block.kind !== "paragraph" || !mayShowGlyph(outline.source.slice(block.start, block.end))) return [];
	return flattenLines(outline.runs(block)).map(({ text }) => readLine(text)).find(isLegend) ?? [];
}
function isLegend(entries) {
	if (entries.length < 2) return false;
	const plain = listMeanings(/* @__PURE__ */ new Set());
	const named = entries.filter((entry) => entry.meaning !== null).length;
	const known = entries.filter((entry) => entry.meaning !== null || plain.has(entry.glyph)).length;
	const different = new Set(entries.map(({ glyph }) => glyph)).size === entries.length;
	return named >= 2 && known * 2 >= entries.length && different;
}
function readList$1(outline, list) {
	return allOf(list.items.map((item) => item.check === null ? readEntry$1(inlineText(outline, titleParagraph(item)).text.trim()) : null));
}
function readEntry$1(text) {
	const glyph = readGlyph(text);
	if (glyph === null) return null;
	const words = trimEndOf(text.slice(glyph.length).replace(SEPARATOR$1, ""), SEPARATOR$1);
	return {
		glyph: glyph.glyph,
		meaning: wordStatus(words) ?? wordStatus(words.split(EXPLANATION, 1)[0] ?? "")
	};
}
function readTable$1(outline, table) {
	return allOf(table.rows.slice(1).map((row) => row.cells.map((cell) => inlineText(outline, cell).text.trim())).map((cells) => {
		const glyph = cells.find((cell) => readGlyph(cell)?.length === cell.length);
		const words = cells.find((cell) => wordStatus(cell) !== null);
		if (glyph === void 0 || cells.length > 3) return null;
		return {
			glyph: readGlyph(glyph)?.glyph ?? "",
			meaning: words === void 0 ? null : wordStatus(words)
		};
	}));
}
function allOf(entries) {
	return entries.every((entry) => entry !== null) ? entries : [];
}
function readLine(line) {
	const glyphs = [...line.matchAll(GLYPHS)].filter(([sign]) => sign.replace(SEPARATOR$1, "") !== "");
	return glyphs.flatMap((match, at) => readEntry$1(line.slice(match.index, glyphs[at + 1]?.index)) ?? []);
}
function nameAll(entries) {
	const plain = listMeanings(new Set(entries.map(({ glyph }) => glyph)));
	const named = [];
	for (const { glyph, meaning } of entries) {
		const rises = named.at(-1)?.[1] === "done" && named[0]?.[1] !== "done";
		const known = meaning ?? plain.get(glyph) ?? (rises ? "done" : null);
		if (known !== null) named.push([glyph, known]);
	}
	return named;
}
// src/parse/line/said-status.ts
const LEADING = /^[[【(（]([^[\]【】()（）]{1,20})[\])）】]\s?\S/u;
const TRAILING = /\S\s?[[【(（]([^[\]【】()（）]{1,20})[\])）】]$/u;
const CUTS$1 = [
	" - ",
	" – ",
	" — ",
	"——",
	": ",
	"："
];
const PERCENT = /(?<!\d)(\d{1,3})\s?[%％]$/u;
function saidStatus(title) {
	const bracketed = LEADING.exec(title)?.[1] ?? TRAILING.exec(title)?.[1];
	const cut = Math.max(...CUTS$1.map((sign) => title.includes(sign) ? title.lastIndexOf(sign) + sign.length : 0));
	const dashed = cut > 0 ? wordStatus(title.slice(cut)) : null;
	return (bracketed === void 0 ? null : cellWordStatus(bracketed)) ?? dashed ?? percentStatus(title);
}
function percentStatus(title) {
	const [, written] = PERCENT.exec(title) ?? [];
	const percent = Number(written);
	if (written === void 0 || percent > 100) return null;
	return percent === 100 ? "done" : percent === 0 ? "todo" : "doing";
}
// src/parse/line/series-title.ts
const CJK_NUMBER = "\\p{Nd}{1,3}|[一二三四五六七八九十百]{1,4}";
const CJK = "[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}]";
const WITHIN = new RegExp(`^[第제]\\s?(${CJK_NUMBER})\\s?(${CJK})`, "u");
const BEHIND = /^(\p{L}[\p{L}\p{M}'’ ]{0,30})[.:#\-–—]?[ ]?(\p{Nd}{1,3})(?![\p{L}\p{Nd}]|[.,]\p{Nd})/u;
const LETTERED = /^(\p{L}[\p{L}\p{M}]{1,20}) ([ivx]{1,4}|[a-z])(?![\p{L}\p{M}\p{Nd}'’])/u;
const BEFORE = new RegExp(`^(\\p{Nd}{1,3})(?:[ -]|\\. )?(${CJK}|\\p{L}[\\p{L}\\p{M}]{0,20})`, "u");
function readSeriesTitle(title) {
	const text = foldText(cleanTitle(title)).replace(/^[^\p{L}\p{N}]+/u, "");
	const [, inner, unit] = WITHIN.exec(text) ?? [];
	if (inner !== void 0) return {
		label: `第${unit}`,
		number: inner
	};
	const [, words, behind] = BEHIND.exec(text) ?? LETTERED.exec(text) ?? [];
	if (words !== void 0) return {
		label: words.trim(),
		number: behind ?? ""
	};
	const [, number, word] = BEFORE.exec(text) ?? [];
	return word === void 0 ? null : {
		label: `0 ${word}`,
		number: number ?? ""
	};
}
// src/parse/line/outcomes.ts
const PHRASES = wordsOf$2("outcomes");
const BEGINNINGS = byBeginning(openOn("end", PHRASES));
const OUTCOMES = groupBy(openOn("start", PHRASES), (words) => words.at(-1));
const GOALS = endings("goal");
const DONE = endings("done");
function isOutcomes(title) {
	return partsOf$2(title).some((part) => PHRASES.has(part) || startsIn(part, BEGINNINGS) || endsIn(part, OUTCOMES));
}
function isAim(title) {
	return isOutcomes(title) || partsOf$2(title).some((part) => endsIn(part, GOALS));
}
function isClaim({ title, context }) {
	const [head = ""] = partsOf$2(title);
	if (startsIn(head, BEGINNINGS) || context.some(isOutcomes)) return true;
	return endsIn(head, DONE) && readSeriesTitle(head) !== null;
}
function partsOf$2(title) {
	return fromLetter(foldText(title).replace(/[(（][^()（）]*[)）]/g, "")).split(/[:：]|\s[-–—]\s/u).map((part) => part.trim());
}
function endings(list) {
	return groupBy([...wordsOf$2(list)].map((word) => CJK$1.test(word) ? word : ` ${word}`), (word) => word.at(-1));
}
function openOn(side, phrases) {
	return [...phrases].flatMap((phrase) => {
		const [start = "", end] = phrase.split("*");
		return end === void 0 || start === "" !== (side === "start") ? [] : [start + end];
	});
}
function startsIn(part, beginnings) {
	return (beginnings.get(part[0]) ?? []).some((beginning) => part.startsWith(beginning));
}
function endsIn(part, endings) {
	const whole = ` ${part}`;
	return (endings.get(part.at(-1)) ?? []).some((ending) => whole.endsWith(ending));
}
// src/parse/mirrors/stage-names.ts
const [ENOUGH$1, MOST$2] = [2, .5];
const CUTS = [
	" - ",
	" – ",
	" — ",
	": ",
	"："
];
const MAY_BE_CUT = /[-–—:：]/u;
const NUMBER = /(?:\p{Nd}{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?|[A-Z]|[IVX]{1,4})$/u;
const MAY_NUMBER = /[A-Z\d\u0080-\u{10FFFF}]$/u;
const CHAPTER = /^第\s?[\p{Nd}一二三四五六七八九十]{1,3}(?:\s?[-–~～]\s?\p{Nd}{1,3})?\s?\p{Script=Han}{1,2}$/u;
const [LONGEST$3, LONGEST_WORD] = [40, 12];
function calledNames(titles) {
	return foldNames([...titles, ...titles.flatMap(tailsOf)]);
}
function namesOf$1(title) {
	if (!MAY_BE_CUT.test(title)) return [foldName$1(title)];
	return [
		title,
		...CUTS.flatMap((cut) => [title.indexOf(cut), title.lastIndexOf(cut)]).filter((at) => at > 0).map((at) => title.slice(0, at)),
		...tailsOf(title)
	].map(foldName$1);
}
function foldNames(titles) {
	return new Set(titles.map(foldName$1).filter((name) => name !== ""));
}
function tailsOf(title) {
	return numbersOf(title).map(({ cut, head }) => title.slice(head.length + cut.length));
}
function headsOf(title) {
	return numbersOf(title).map(({ head }) => head);
}
function isNumbered$1(title) {
	return isNumber(title) || numbersOf(title).length > 0;
}
function numbersOf(title) {
	if (!MAY_BE_CUT.test(title)) return [];
	return CUTS.flatMap((cut) => {
		const at = title.indexOf(cut);
		const head = title.slice(0, Math.max(at, 0));
		return at > 0 && isNumber(head) ? [{
			cut,
			head
		}] : [];
	});
}
function isNumber(title) {
	if (title.length > LONGEST$3 || !MAY_NUMBER.test(title)) return false;
	if (title.startsWith("第") && CHAPTER.test(title)) return true;
	const before = title.slice(0, NUMBER.exec(title)?.index);
	const word = [...before.replace(/\s$/, "")];
	return before === "" || word.length > 0 && word.length <= LONGEST_WORD && before !== title && word.every(hasLetter);
}
function foldName$1(title) {
	return foldText(unlettered(title));
}
// src/parse/stages/read-anchors.ts
function readAnchors(outline) {
	const slugger = new BananaSlug();
	const anchors = /* @__PURE__ */ new Map();
	let opened;
	for (const block of walkBlocks(outline.blocks)) {
		if (block.kind === "heading") {
			const text = drawnText(outline.runs(block));
			anchors.set(block, slugger.slug(block === opened ? text.replace(BOX$5, "") : text));
		}
		if (block.kind === "item") opened = block.blocks[0];
		if (block.kind === "html") for (const text of htmlHeadings(block.text)) slugger.slug(text);
	}
	return anchors;
}
function headingTitle(outline, heading) {
	const runs = outline.runs(heading);
	const drawn = foldSpace(flattenRuns(runs.filter(({ kind }) => kind !== "image")).text);
	return drawn === "" ? foldSpace(flattenRuns(runs).text) : drawn;
}
function drawnText(runs) {
	return runs.map(({ kind, text, runs: inner }) => {
		if (kind === "html" || kind === "image") return "";
		return inner.length > 0 ? drawnText(inner) : text;
	}).join("");
}
const BOX$5 = /^\[[ xX]\]\s/;
const TAG = /<(\/?)h[1-6](?:\s[^<>]*)?>/giu;
const OTHER_TAG = /<[^<>]*>/gu;
const REFERENCE$1 = /&[a-z]{2,8};/giu;
function htmlHeadings(html) {
	const text = withoutComments(html);
	const tags = [...text.matchAll(TAG)];
	return tags.flatMap((tag, at) => {
		const close = tags[at + 1];
		if (tag[1] !== "" || close?.[1] !== "/") return [];
		return [text.slice(tag.index + tag[0].length, close.index).replace(OTHER_TAG, "").replace(REFERENCE$1, "")];
	});
}
function withoutComments(html) {
	const [first = "", ...others] = html.split("<!--");
	return first + others.map((other) => other.slice(other.indexOf("-->") + 3)).join("");
}
// src/parse/stages/headings.ts
function findHeadings(outline, offsets) {
	const anchors = readAnchors(outline);
	const headings = openingHeadings(outline);
	const ends = headingEnds(headings, outline.source.length);
	return headings.map((block, at) => {
		const end = ends[at] ?? outline.source.length;
		const title = headingTitle(outline, block);
		const steps = countBetween(offsets, block.start, end);
		return {
			title,
			block,
			level: block.level,
			anchor: anchors.get(block) || null,
			end,
			steps
		};
	});
}
const EMPTY_BULLET = /[\r\n] {0,3}-\s*$/;
function openingHeadings({ blocks, source }) {
	return blocks.filter((block) => block.kind === "heading" && !EMPTY_BULLET.test(source.slice(block.start, block.end)));
}
function headingEnds(headings, length) {
	const next = Array(7).fill(length);
	return headings.toReversed().map((heading) => {
		const end = Math.min(...next.slice(1, heading.level + 1));
		next[heading.level] = heading.start;
		return end;
	}).toReversed();
}
// src/parse/plain/aside-lists.ts
const LABELLED = /^([^:：]{1,40})[:：]\s?(\S.*)/u;
const MOST_WORDS = 2;
const EXPLAINED = /^\s?[=＝]/u;
function isFact(title) {
	const [, label, value = ""] = LABELLED.exec(unmarked(title)) ?? [];
	if (label === void 0) return false;
	const line = `${label}: …`;
	const isShort = label.trim().split(/\s/u).length <= MOST_WORDS;
	return columnKind(label) !== null || isShort && [
		isStatusHeader,
		isResourceHeading,
		isAim
	].some((test) => test(label)) || valueAfter(line, GOAL) !== null || valueAfter(line, PREREQUISITES) !== null || isBlankSign(value);
}
function asideLists(outline) {
	const lists = walkBlocks(outline.blocks).filter((block) => block.kind === "list");
	const titles = new Map(lists.map((list) => [list, list.items.map((item) => firstTitle(outline, item))]));
	const filledIn = [...groupBy([...titles], ([, of]) => labelsOf(of))].flatMap(([labels, same]) => labels !== "" && same.length > 1 ? same : []).filter(([, of]) => of.filter(isFact).length >= MOST$2 * of.length);
	const isOverview = overviewTest(outline);
	const others = [...titles].filter(([list, of]) => of.every(explainsSign) || isOverview(list, of));
	return new Set([...filledIn, ...others].map(([list]) => list));
}
function overviewTest(outline) {
	const names = calledNames(openingHeadings(outline).map((heading) => headingTitle(outline, heading)));
	const anchors = new Set(readAnchors(outline).values());
	return ({ items }, titles) => {
		const isCalled = (title = "") => namesOf$1(title).some((name) => names.has(name));
		const hits = items.filter((item, at) => leadsTo(outline, item, anchors) || isCalled(titles[at])).length;
		return hits >= ENOUGH$1 && hits > MOST$2 * items.length;
	};
}
function leadsTo(outline, { blocks: [first] }, anchors) {
	if (first?.kind !== "paragraph") return false;
	const [link, other] = outline.runs(first).filter(({ text }) => text.trim() !== "");
	const anchor = link?.url?.split("#", 2)[1];
	return link?.kind === "link" && other === void 0 && anchor !== void 0 && anchors.has(anchor.toLowerCase());
}
function labelsOf(titles) {
	const labels = titles.map((title) => LABELLED.exec(unmarked(title))?.[1] ?? "");
	return labels.length < 2 || labels.includes("") ? "" : labels.join("\n");
}
function explainsSign(title, _, all) {
	return all.length > 1 && EXPLAINED.test(title.slice(readGlyph(title)?.length ?? title.length));
}
function unmarked(title) {
	const text = unlettered(title);
	return text.slice(readGlyph(text)?.length ?? 0).trimStart();
}
// src/parse/plain/plan-blocks.ts
const TRAILING_TICK = new RegExp(`${TICK}$`, "u");
const LEADING_TICK = new RegExp(`^${TICK}`, "u");
const LABEL$1 = /[:：]$/u;
function planBlocks(outline, headings = null) {
	const open = [];
	const isDone = doneHeadings(outline);
	const isMeant = (titles, label) => headings === null ? ![...titles, label].some(isAside) : titles.some((title) => isNamed(title, headings));
	return outline.blocks.flatMap((block, at, blocks) => {
		if (block.kind === "heading") {
			while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
			open.push({
				level: block.level,
				title: inlineTitle(outline, block)
			});
		}
		if (block.kind !== "list" && block.kind !== "table") return [];
		const titles = open.map(({ title }) => title);
		const label = labelOf(outline, blocks[at - 1]);
		if (!isMeant(titles, label)) return [];
		const ticked = open.some(({ title, level }) => isDone(title, level)) ? "done" : null;
		return [{
			block,
			said: statusOf([...titles, label]) ?? ticked
		}];
	});
}
function isNamed(title, names) {
	return [title, cleanTitle(title)].some((one) => names.includes(foldText(one)));
}
function doneHeadings(outline) {
	const levels = groupBy(outline.blocks.filter((block) => block.kind === "heading"), ({ level }) => level);
	const rows = new Map([...levels].map(([level, of]) => {
		const titles = of.map((heading) => inlineTitle(outline, heading));
		return [level, {
			isMixed: titles.some((title) => !TRAILING_TICK.test(title) && !LEADING_TICK.test(title)),
			isAdorned: titles.some(isAdorned)
		}];
	}));
	return (title, level) => {
		const { isMixed = false, isAdorned = true } = rows.get(level) ?? {};
		return isMixed && (TRAILING_TICK.test(title) || LEADING_TICK.test(title) && !isAdorned);
	};
}
function isAdorned(title) {
	const sign = readGlyph(title)?.glyph;
	return sign !== void 0 && !isStatusSign(sign);
}
function labelOf(outline, block) {
	if (block?.kind !== "paragraph") return "";
	const runs = outline.runs(block);
	const text = inlineTitle(outline, block);
	return LABEL$1.test(text) || runs.every(({ kind }) => kind === "strong") ? text : "";
}
function isAside(label) {
	const name = cleanTitle(label);
	return [
		isResourceHeading,
		isUsageHeading,
		isAsideHeading,
		isFinishedHeading
	].some((test) => test(name)) || valueAfter(`${name}: …`, PREREQUISITES) !== null;
}
function statusOf(labels) {
	return labels.reduce((said, label) => wordStatus(cleanTitle(label)) ?? said, null);
}
// src/parse/plain/plain-steps.ts
const BOX_LIKE = /^(?:\\?[[［][^\]］]{0,2}[\]］]|[(（][\sxXvV✓✔√✅]?[)）])/u;
const TICKED$1 = new RegExp(`${TICK}$`, "u");
const LABEL = /[:：]$/u;
function findPlainSteps(outline, headings = null) {
	const leftOutAt = findLeftOut(outline);
	const { meanings: explained, spans } = readLegend(outline, () => false);
	const legends = new Set(spans.map(({ start }) => start));
	const asides = new Set([...headings === null ? asideLists(outline) : []].map(({ start }) => start));
	const isAsideAt = (offset) => leftOutAt(offset) !== null || legends.has(offset) || asides.has(offset);
	return planBlocks(outline, headings).flatMap(({ block, said }) => block.kind === "list" ? readList({
		outline,
		explained,
		isAsideAt
	}, block, said) : []);
}
function readList(reading, list, said) {
	const titles = list.items.map((item) => firstTitle(reading.outline, item));
	const glyphs = new Set(titles.flatMap((title) => readGlyph(title)?.glyph ?? []));
	const meanings = new Map([...listMeanings(glyphs), ...reading.explained]);
	const isContrast = [...glyphs].some((glyph) => isCross(glyph) && !meanings.has(glyph));
	if (reading.isAsideAt(list.start) || isContrast) return [];
	return list.items.flatMap((item, at) => {
		const title = titles[at] ?? "";
		if (LABEL.test(title) && isAside(title)) return [];
		const step = readPlain(reading, item, {
			title,
			said,
			meanings
		});
		const inner = step?.meaning ?? statusOf([title]) ?? said;
		const below = item.blocks.flatMap((block) => block.kind === "list" ? readList(reading, block, inner) : []);
		return step === null ? below : [step, ...below];
	});
}
function readPlain({ outline, explained, isAsideAt }, item, { title, said, meanings }) {
	const [first] = item.blocks;
	if (first?.kind !== "paragraph" || item.check !== null || isAsideAt(item.start)) return null;
	if (title === "" || LABEL.test(title) || BOX_LIKE.test(title) || isFact(title)) return null;
	const runs = outline.runs(first).filter(({ text }) => text.trim() !== "");
	const written = outline.source.slice(first.start, first.end).trimEnd();
	if (runs.every(leadsInside) || wordStatus(title) !== null) return null;
	const { start, line } = first;
	const place = {
		start,
		end: start + written.length,
		line
	};
	const keyword = readKeyword(outline, item);
	if (keyword !== null) return {
		...place,
		word: keyword.titleAt - start,
		text: foldSpace(keyword.text.text),
		meaning: keyword.meaning
	};
	const sign = readGlyph(title);
	const signed = sign === null ? void 0 : meanings.get(sign.glyph);
	if (sign !== null && signed !== void 0 && written.startsWith(`${title.slice(0, sign.length)} `)) {
		const text = title.slice(sign.length).trimStart();
		return {
			...place,
			word: written.length - written.slice(sign.length).trimStart().length,
			text,
			meaning: signed
		};
	}
	const atEnd = explained.get(readTrailing(outline, item)?.glyph ?? "");
	const glyph = signed ?? atEnd ?? statusAtEnd(title);
	const { doing, struck } = readItem(outline, item, {
		text: flattenRuns(runs),
		signed: false
	});
	return {
		...place,
		word: 0,
		text: title,
		meaning: glyph ?? (doing || struck || said === "todo" ? null : said)
	};
}
function statusAtEnd(title) {
	return TICKED$1.test(title) ? "done" : saidStatus(title);
}
function leadsInside({ kind, url }) {
	return kind === "link" && url !== null && url.startsWith("#");
}
// src/parse/stages/find-columns.ts
function findColumns(outline, isBoard) {
	const headings = openingHeadings(outline);
	const said = new Map(headings.map((heading) => [heading, columnStatus(headingTitle(outline, heading))]));
	const mixed = [
		1,
		2,
		3,
		4,
		5,
		6
	].filter((level) => {
		const alike = headings.filter((heading) => heading.level === level);
		return new Set(alike.flatMap((heading) => said.get(heading) ?? [])).size > 1;
	});
	const isColumn = (heading) => isBoard && heading.level === 2 || mixed.includes(heading.level) && said.get(heading) !== null;
	const open = [];
	const columns = headings.map((heading) => {
		while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
		open.push(heading);
		return open.findLast(isColumn);
	});
	return {
		starts: new Set(headings.filter(isColumn).map(({ start }) => start)),
		meaningAt: (offset) => {
			const column = columns[lowerBound(headings, offset + 1, ({ start }) => start) - 1];
			return (column && said.get(column)) ?? null;
		}
	};
}
function columnStatus(title) {
	return wordStatus(fromLetter(cleanTitle(title)));
}
function placeInColumn(candidate, { meaningAt }) {
	const meaning = isOpenBox(candidate) ? meaningAt(candidate.span.start) : null;
	if (meaning === "parked") return {
		...candidate,
		parked: true
	};
	return meaning === "doing" || meaning === "dropped" ? {
		...candidate,
		status: meaning
	} : candidate;
}
function isOpenBox({ notation, status }) {
	return status === "todo" && notation.box !== null;
}
// src/parse/stages/line-openings.ts
const LINE_RULES = {
	bold: boldTitles,
	summary: summaryTitles,
	lines: labelTitles,
	items: itemTitles
};
function lineOpenings(rule, outline, offsets) {
	const headings = openingHeadings(outline).map((heading) => heading.start);
	return LINE_RULES[rule](outline, offsets).flatMap(({ title, block, end: own }, at, titles) => {
		const heading = headings[lowerBound(headings, block.end)] ?? outline.source.length;
		const end = own ?? Math.min(heading, titles[at + 1]?.block.start ?? heading);
		const steps = countBetween(offsets, block.start, end);
		return steps === 0 ? [] : [{
			title,
			block,
			level: 0,
			anchor: null,
			end,
			steps
		}];
	});
}
function boldTitles(outline) {
	return outline.blocks.flatMap((block) => block.kind === "paragraph" ? boldTitle(outline, block) : []);
}
function summaryTitles(outline) {
	const htmls = outline.blocks.filter((block) => block.kind === "html");
	const ends = /* @__PURE__ */ new Map();
	const open = [];
	for (const block of htmls) for (const [, slash] of block.text.matchAll(/<(\/?)details\b/gi)) {
		const opened = slash === "" ? void 0 : open.pop();
		if (slash === "") open.push(block);
		if (opened !== void 0) ends.set(opened, block.start);
	}
	return htmls.flatMap((block) => summaryTitle(block, ends.get(block)));
}
function labelTitles(outline, offsets) {
	return outline.blocks.flatMap((block, at) => block.kind === "paragraph" || block.kind === "code" && block.fenced ? colonTitles(outline, block, {
		next: outline.blocks[at + 1],
		offsets
	}) : []);
}
function itemTitles(outline, offsets) {
	const items = outline.blocks.flatMap((block) => block.kind === "list" ? block.items : []);
	const starts = new Set(offsets);
	return items.filter((item) => item.check === null && !starts.has(item.start)).map((item) => ({
		title: itemTitle(outline, item),
		block: item.blocks[0] ?? item,
		end: item.end
	})).filter(({ title }) => title !== "");
}
function boldTitle(outline, block) {
	const runs = outline.runs(block).filter((run) => run.kind !== "html");
	const only = runs.find((run) => run.kind === "strong");
	if (only === void 0 || runs.some((run) => run !== only && run.kind !== "text")) return [];
	const [own, all] = [foldSpace(only.text), foldSpace(flattenRuns(runs).text)];
	if (own === "" || cleanTitle(all) !== cleanTitle(own)) return [];
	return all.replace(/\s?[:：]$/u, "") === own.replace(/\s?[:：]$/u, "") || !isStatusHeader(own.replace(/[:：]$/u, "")) ? [{
		title: all,
		block
	}] : [];
}
function summaryTitle(block, end) {
	const [, opened = ""] = block.text.split(/<summary(?:\s[^<>]*)?>/i, 2);
	const [title = "", closed] = opened.split(/<\/summary>/i, 2);
	if (closed === void 0) return [];
	const opening = {
		title: foldSpace(title.replace(/<[^<>]*>/g, "")),
		block
	};
	return [end === void 0 ? opening : {
		...opening,
		end
	}];
}
function colonTitles(outline, block, below) {
	const openings = [];
	for (let line = block.kind === "code" ? block.content : block.line; line <= block.endLine; line += 1) {
		const start = Math.max(outline.lines[line - 1] ?? 0, block.start);
		const end = Math.min(outline.lines[line] ?? outline.source.length, block.end);
		const text = outline.source.slice(start, end).trim();
		const holder = line < block.endLine ? {
			start: end,
			end: block.end
		} : below.next;
		const holds = holder !== void 0 && holder.kind !== "heading" && countBetween(below.offsets, holder.start, holder.end) > 0;
		if (/[:：]$/.test(text) && holds) openings.push({
			title: plainTitle(outline, block, text),
			block: {
				...block,
				start,
				end,
				line
			}
		});
	}
	return openings;
}
function plainTitle(outline, block, text) {
	return block.kind === "paragraph" && block.line === block.endLine ? inlineTitle(outline, block) : foldSpace(text);
}
// src/parse/stages/to-part.ts
function toPart(outline, opening, rest) {
	const below = blocksBelow(outline, opening);
	const title = readTitle$1(outline, opening);
	const { anchor, block, end } = opening;
	return {
		title: cleanTitle(title.text),
		names: [foldSpace(opening.title), ...titleNames(title.text)],
		fields: fieldsBelow(outline, below).reduce(joinFields, title.fields),
		prerequisites: prerequisitesBelow(outline, below),
		line: block.line,
		anchor,
		start: block.start,
		end,
		...rest
	};
}
function readTitle$1(outline, { title, block }) {
	const { fields: written, rest } = takeFields(writtenText(title.replace(/[:：]$/u, ""), block.start), block, outline.isVault);
	const fields = joinFields(written, readCommentFields(outline.source.slice(block.start, block.end), block));
	const shown = showWikiLinks(rest);
	const words = cleanTitle(shown.text).replace(/^[^\p{L}([（【]+/u, "");
	const own = isOptional(words) || optionalLead(words) > 0 ? {
		...fields,
		optional: true
	} : fields;
	const last = lastParenthesis(shown);
	const inner = last === null ? null : readParenthesis(last.inner.text);
	if (last === null || inner === null || inner.when === void 0 && !inner.optional) return {
		text: trim(shown).text,
		fields: own
	};
	return {
		text: last.before.text.trim(),
		fields: joinFields(own, inner)
	};
}
function blocksBelow(outline, { block, end }) {
	const below = [];
	for (let at = lowerBound(outline.blocks, block.end, ({ start }) => start); at < outline.blocks.length; at += 1) {
		const next = outline.blocks[at];
		if (next === void 0 || next.start >= end || next.kind !== "html" && next.kind !== "paragraph") break;
		below.push(next);
	}
	return below;
}
function fieldsBelow(outline, blocks) {
	return blocks.map((block) => {
		if (block.kind === "html") return readCommentFields(block.text, block);
		if (block.kind !== "paragraph") return NO_FIELDS;
		const text = inlineText(outline, block);
		if (saysOptional(text.text)) return { optional: true };
		const { fields, rest } = takeFields(text, block);
		return rest.text.trim() === "" ? fields : NO_FIELDS;
	});
}
function prerequisitesBelow(outline, blocks) {
	return blocks.flatMap((block) => block.kind === "paragraph" ? splitLines(inlineText(outline, block).text) : []).map((line) => valueAfter(foldSpace(line), PREREQUISITES)).find((line) => line !== null) ?? null;
}
// src/parse/stages/find-parts.ts
const MOST$1 = .8;
function findParts(outline, offsets, { rule, columns }) {
	const headings = findHeadings(outline, offsets);
	const isColumn = ({ block }) => columns.starts.has(block.start);
	const plain = headings.filter((heading) => !isColumn(heading));
	const stages = new Set(rule === null ? withOthers(byFirstRule(outline, offsets, plain), plain) : byRule(rule));
	const others = headings.filter((heading) => heading.steps > 0 && !stages.has(heading));
	return nest([...stages, ...others].sort((a, b) => a.block.start - b.block.start), outline.source.length);
	function byRule(name) {
		if (name === "none") return [];
		return name in LINE_RULES ? lineOpenings(name, outline, offsets) : atLevel(headings, Number(name.slice(1)));
	}
	function nest(openings, end, isWithin = false) {
		const parts = [];
		for (let at = 0; at < openings.length;) {
			const opening = openings[at];
			if (opening === void 0) break;
			let next = at + 1;
			while ((openings[next]?.block.start ?? Number.POSITIVE_INFINITY) < opening.end) next += 1;
			const isStage = stages.has(opening) || isWithin && !isColumn(opening);
			const own = {
				...opening,
				end: Math.min(opening.end, end)
			};
			const inner = nest(openings.slice(at + 1, next), own.end, isWithin || isStage);
			parts.push(toPart(outline, own, {
				isStage,
				parts: inner
			}));
			at = next;
		}
		return parts;
	}
}
function byFirstRule(outline, offsets, headings) {
	const outermost = shallowestLevel(headings);
	const folds = outermost.length > 0 ? lineOpenings("summary", outline, offsets) : [];
	if (folds.length > 1 && outermost.every((heading) => folds.some((fold) => isInside$1(heading, fold)))) return folds;
	if (outermost.length > 0) return outermost.flatMap((heading) => splitMost(heading, headings, offsets.length));
	for (const rule of Object.keys(LINE_RULES)) {
		const found = lineOpenings(rule, outline, offsets);
		if (found.length > 1) return found;
	}
	const only = headings.find(({ steps, level }, at) => steps > 0 && steps === offsets.length && (at > 0 || level > 1));
	return only === void 0 ? [] : [only];
}
function withOthers(stages, headings) {
	if (stages.every(({ level }) => level === 0)) return stages;
	const starts = stages.map(({ block }) => block.start);
	const isStage = new Set(stages);
	let closed = 0;
	return headings.filter((heading) => {
		const { steps, block, end } = heading;
		const isOne = isStage.has(heading);
		const isBeside = steps > 0 && block.start >= closed && countBetween(starts, block.start, end) === 0;
		if (isOne || isBeside) closed = end;
		return isOne || isBeside;
	});
}
function shallowestLevel(headings) {
	return [
		1,
		2,
		3,
		4,
		5,
		6
	].map((level) => atLevel(headings, level)).find((found) => found.length > 1) ?? [];
}
function atLevel(headings, level) {
	return headings.filter((heading) => heading.level === level && heading.steps > 0);
}
function splitMost(heading, headings, all) {
	if (heading.steps <= MOST$1 * all) return [heading];
	const inner = shallowestLevel(headings.filter((other) => isInside$1(other, heading)));
	return inner.length > 1 ? inner : [heading];
}
function isInside$1({ block }, around) {
	return block.start > around.block.start && block.start < around.end;
}
// src/parse/draft-roadmap.ts
const MOST_STEPS = 7e4;
const PREVIEW = 3;
function readSteps({ path, text, defaults }) {
	const isOfVault = defaults?.isVault === true || isObsidian(text);
	const marks = marksOutside(defaults ?? {}, isOfVault);
	const frontMatter = parseFrontMatter(text, {
		...defaults,
		marks
	});
	const outline = {
		...parseOutline(text),
		isVault: isOfVault
	};
	const leftOutAt = findLeftOut(outline);
	const legend = readLegend(outline, (offset) => leftOutAt(offset)?.explains === false);
	const glyphs = [...frontMatter.marks].filter(([mark]) => /^\P{ASCII}/u.test(mark));
	const page = {
		path,
		outline,
		legendSpans: legend.spans,
		mayShowGlyph: mayShowGlyph(text),
		marks: new Map([...DEFAULT_MARKS, ...frontMatter.marks]),
		glyphs: new Map([...legend.meanings, ...glyphs])
	};
	const candidates = NOTATIONS.flatMap(({ find }) => find(page));
	const over = candidates[MOST_STEPS];
	if (over) throw new OverLimit(over.line, `It has more than ${MOST_STEPS} steps. Split it into smaller files.`);
	const linked = addLinksBelow(outline, candidates);
	const columns = findColumns(outline, frontMatter.isBoard);
	const inside = linked.filter((candidate) => leftOutAt(candidate.span.start) === null).map((candidate) => placeInColumn(candidate, columns));
	return {
		path,
		text,
		frontMatter,
		page,
		candidates,
		leftOutAt,
		inside,
		columns,
		parts: findParts(outline, startsOf$1(inside), {
			rule: frontMatter.stages,
			columns
		})
	};
}
function draftRoadmap(file, mirrors) {
	const { path, frontMatter, page, inside, columns } = file;
	const wanted = {
		rule: frontMatter.stages,
		columns
	};
	const { outline } = page;
	const { counted, repeats } = mergeDuplicates(inside.filter((candidate) => !mirrors.has(candidate)), file.parts);
	const parts = counted.length < inside.length ? findParts(outline, startsOf$1(counted), wanted) : file.parts;
	const steps = nestCandidates(outline, counted);
	const firstStage = stagesOf(parts)[0]?.start ?? Number.POSITIVE_INFINITY;
	const head = {
		...outline,
		blocks: outline.blocks.filter(({ start }) => start < firstStage)
	};
	return {
		...file,
		parts,
		counted,
		repeats,
		steps,
		...identifySteps(steps, parts),
		mirrors: new Map(inside.filter((one) => mirrors.has(one)).map((one) => [one, mirrors.get(one)])),
		title: readTitle(head, frontMatter, path),
		purpose: readPurpose(head),
		language: frontMatter.language ?? languageOf(outline),
		saidNext: findSaidNext(outline, counted),
		resources: findResources(outline),
		preview: steps.length === 0 ? findPlainSteps(outline).slice(0, PREVIEW) : []
	};
}
function readTitle(head, frontMatter, path) {
	const heading = head.blocks.find((block) => block.kind === "heading" && block.level === 1);
	const said = heading?.kind === "heading" ? headingTitle(head, heading) : "";
	const written = heading ? takeFields(writtenText(said, heading.start), heading, head.isVault).rest.text : "";
	const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
	return frontMatter.title ?? (cleanTitle(written) || name);
}
function readPurpose(head) {
	for (const block of head.blocks) {
		if (block.kind !== "paragraph") continue;
		const goal = valueAfter(foldSpace(splitLines(inlineText(head, block).text)[0] ?? ""), GOAL);
		if (goal !== null) return goal;
	}
	return null;
}
// src/parse/needs/find-need.ts
function needFinder(drafts) {
	const indexOf = memoize(indexDraft);
	return (name, from) => {
		const named = fromPath(name, from);
		if (named !== null) return named;
		const mine = targetsIn(indexOf(from), name);
		if (mine.length > 0) return mine;
		const theirs = drafts.flatMap((draft) => draft === from ? [] : targetsIn(indexOf(draft), name));
		return theirs.length > 0 ? theirs : wholes(name, from);
	};
	function fromPath(name, from) {
		const at = name.lastIndexOf("#");
		const draft = at <= 0 ? void 0 : draftAt(name.slice(0, at), from);
		if (draft === void 0) return null;
		const target = indexOf(draft).byId.get(name.slice(at + 1));
		return target === void 0 ? [] : [target];
	}
	function wholes(name, from) {
		const titled = drafts.filter((draft) => foldText(draft.title) === foldText(name));
		return (titled.length > 0 ? titled : [draftAt(name, from)]).flatMap((draft) => draft === void 0 ? [] : indexOf(draft).whole);
	}
	function draftAt(path, from) {
		const paths = [path, resolvePath(from.path, path)];
		return drafts.find((other) => paths.includes(other.path));
	}
}
function targetsIn(index, name) {
	const exact = index.byId.get(name);
	if (exact !== void 0) return [exact];
	return index.byTitle.get(foldText(name)) ?? index.byOther.get(foldText(name)) ?? [];
}
function indexDraft(draft) {
	const byId = /* @__PURE__ */ new Map();
	const titled = [];
	const others = [];
	const candidates = flattenSteps(draft.steps).map(({ candidate }) => candidate);
	const starts = candidates.map(({ span }) => span.start);
	for (const candidate of candidates) {
		const { title, line, span } = candidate;
		const target = {
			title,
			place: `${draft.path}:${line}`,
			draft,
			span,
			isPart: false,
			steps: [candidate]
		};
		byId.set(draft.ids.get(candidate) ?? "", target);
		titled.push([[title], target]);
		others.push([codesOf(title), target]);
	}
	const isTarget = ({ isStage, start, end }) => isStage || countBetween(starts, start, end) < starts.length;
	for (const part of stagesFirst(draft.parts).filter(isTarget)) {
		const { title, names, line, start, end, fields, isStage } = part;
		const inside = candidates.slice(lowerBound(starts, start), lowerBound(starts, end));
		const target = {
			title,
			place: `${draft.path}:${line}`,
			draft,
			span: {
				start,
				end
			},
			isPart: true,
			steps: inside.filter(isKept)
		};
		if (isStage) titled.push([[title], target]);
		others.push([[
			title,
			...names,
			...headsOf(title)
		], target]);
		if (fields.id !== void 0 && !byId.has(fields.id)) byId.set(fields.id, target);
	}
	const { title, path, text } = draft;
	const whole = {
		title,
		place: path,
		draft,
		span: {
			start: 0,
			end: text.length
		},
		isPart: true,
		steps: candidates.filter(isKept)
	};
	return {
		byId,
		byTitle: byName(titled),
		byOther: byName(others),
		whole
	};
}
function codesOf(title) {
	const code = /^[A-Z]{1,4}-?\d{1,5}(?=[\s.:：])/u.exec(title)?.[0];
	return code === void 0 ? [] : [code];
}
function isKept({ status }) {
	return status !== "dropped";
}
function byName(named) {
	return groupPairs(named.flatMap(([names, target]) => [...new Set(names.map(foldText))].map((name) => [name, target])));
}
function decodeAddress(url) {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
function resolvePath(from, relative) {
	const parts = from.split("/").slice(0, -1);
	for (const part of relative.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
// src/parse/mirrors/find-linked.ts
function targetReader(paths) {
	const byNote = new Map(paths.map((path) => [noteName(path), path]));
	return (page, candidate) => {
		const { path: own } = page;
		const link = candidate.links.find(({ title }) => foldText(title) === foldText(candidate.title));
		if (link !== void 0) {
			const [at, anchor] = splitAddress(link.url);
			return {
				path: at === "" ? own : resolvePath(own, at),
				anchor,
				heading: ""
			};
		}
		const wiki = wikiPage(page, candidate);
		if (wiki === null) return null;
		const [note = "", heading = ""] = wiki.split("#", 2);
		return {
			path: note === "" ? own : byNote.get(noteName(note)) ?? "",
			anchor: "",
			heading
		};
	};
}
function partNamed(parts, { anchor, heading }) {
	if (anchor !== "") return parts.byAnchor.get(anchor);
	if (heading === "") return parts.whole;
	return [...foldNames([heading])].flatMap((name) => parts.byName.get(name) ?? [])[0];
}
function linksToHeading(page, candidate) {
	const { path } = page;
	const [note = "", heading = ""] = wikiPage(page, candidate)?.split("#", 2) ?? [];
	if (heading !== "" && (note === "" || noteName(note) === noteName(path))) return true;
	return candidate.links.some(({ url, title }) => {
		const [at, anchor] = splitAddress(url);
		return (at === "" || resolvePath(path, at) === path) && anchor !== "" && foldText(title) === foldText(candidate.title);
	});
}
function splitAddress(url) {
	const [page = "", anchor = ""] = decodeAddress(url).split("#", 2);
	return [page, anchor];
}
const LONGEST$2 = 200;
function wikiPage({ outline: { source } }, { spans: { title } }) {
	if (title === null || !source.startsWith("]]", title.end)) return null;
	const before = source.slice(Math.max(0, title.start - LONGEST$2), title.start);
	const shown = source.slice(title.start, title.end);
	const name = before.slice(before.lastIndexOf("[[") + 2);
	const page = before.endsWith("[[") ? shown : name.replace(/\|$/u, "");
	return before.includes("[[") && (before.endsWith("[[") || name.endsWith("|")) && !/[[\]|\r\n]/u.test(page) ? page : null;
}
function noteName(path) {
	return foldText(path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/iu, ""));
}
// src/parse/mirrors/find-mirrors.ts
var MirrorFinder = class {
	#paths;
	#targetOf;
	#parts = /* @__PURE__ */ new Map();
	#kept = /* @__PURE__ */ new Map();
	constructor(paths) {
		this.#paths = new Set(paths);
		this.#targetOf = targetReader(paths);
	}
	leadsAway({ path, page, inside }) {
		return inside.some((candidate) => {
			const target = this.#targetOf(page, candidate);
			return target !== null && target.path !== path && this.#paths.has(target.path);
		});
	}
	find(files) {
		for (const file of files) this.#parts.set(file.path, partsWhenAsked(file));
		const named = new Map(files.flatMap((file) => [...namedIn(file, (candidate) => this.#linked(file.page, candidate)), ...called(file)]));
		for (const { path, inside } of files) this.#kept.set(path, startsOf(inside.filter((candidate) => !named.has(candidate))));
		const mirrors = new Map([...named].filter(([, { path, start, end }]) => countBetween(this.#kept.get(path) ?? [], start, end) > 0));
		return new Map([...mirrors, ...files.flatMap((file) => namingNothing(file, mirrors))]);
	}
	#linked(page, candidate) {
		const target = this.#targetOf(page, candidate);
		const parts = target === null ? void 0 : this.#parts.get(target.path)?.();
		const part = target && parts && partNamed(parts, target);
		return part ? [part] : [];
	}
};
function partsWhenAsked({ path, text, parts }) {
	let made;
	return () => {
		made ??= new FileParts({
			path,
			text,
			parts
		});
		return made;
	};
}
var FileParts = class {
	whole;
	byAnchor = /* @__PURE__ */ new Map();
	#all;
	#byName = null;
	#byTail = null;
	constructor({ path, text, parts }) {
		this.whole = {
			title: path,
			path,
			line: 1,
			start: 0,
			end: text.length
		};
		this.#all = stagesFirst(parts).map(({ title, names, line, anchor, start, end }) => {
			const part = {
				title,
				path,
				line,
				start,
				end
			};
			if (anchor !== null) this.byAnchor.set(anchor, part);
			return {
				part,
				titles: [title, ...names]
			};
		});
	}
	get byName() {
		this.#byName ??= this.#by(foldNames);
		return this.#byName;
	}
	get byTail() {
		this.#byTail ??= this.#by((titles) => foldNames(titles.flatMap(tailsOf)));
		return this.#byTail;
	}
	#by(namesIn) {
		return groupPairs(this.#all.flatMap(({ part, titles }) => Array.from(namesIn(titles), (name) => [name, part])));
	}
};
function namedIn(file, find) {
	return file.inside.flatMap((candidate) => {
		const part = find(candidate).find((one) => !isInside(candidate, one, file));
		return part === void 0 ? [] : [[candidate, part]];
	});
}
function called(file) {
	const known = new FileParts(file);
	const named = namedIn(file, (candidate) => {
		const names = namesOf$1(candidate.title);
		const namedBy = (index) => names.flatMap((name) => index.get(name) ?? []);
		const tails = namedBy(known.byTail);
		const chapters = (tails.length > 0 ? partsAround(file.parts, startOf(candidate)) : []).filter(({ title }) => isNumbered$1(title));
		const inSame = tails.filter(({ start }) => chapters.every((one) => one.start <= start && start < one.end));
		return [...namedBy(known.byName), ...inSame];
	});
	const listed = new Set(overviewsOf(file, new Map(named)).flatMap(({ candidates }) => candidates));
	return named.filter(([candidate]) => listed.has(candidate));
}
function overviewsOf(file, named) {
	if (named.size < ENOUGH$1) return [];
	return listsOf(file).filter(({ items, candidates }) => {
		const hits = candidates.filter((candidate) => named.has(candidate)).length;
		return hits >= ENOUGH$1 && hits >= MOST$2 * items;
	});
}
function namingNothing(file, mirrors) {
	const { path, page } = file;
	const rest = overviewsOf(file, mirrors).flatMap(({ candidates }) => candidates.filter((one) => !mirrors.has(one)));
	if (rest.length === 0) return [];
	const byName = new Map(openingHeadings(page.outline).flatMap((heading) => {
		const [written = "", title = written, ...others] = titleNames(headingTitle(page.outline, heading));
		const part = {
			title,
			path,
			line: heading.line,
			start: heading.start,
			end: heading.start
		};
		return [...calledNames([
			written,
			title,
			...others
		])].map((name) => [name, part]);
	}));
	return rest.flatMap((candidate) => {
		const part = namesOf$1(candidate.title).flatMap((name) => byName.get(name) ?? [])[0];
		return part === void 0 ? [] : [[candidate, part]];
	});
}
function listsOf({ page: { outline }, inside }) {
	const starts = startsOf(inside);
	const known = groupBy(inside, startOf);
	const taken = /* @__PURE__ */ new Set();
	return walkBlocks(outline.blocks).flatMap((block) => {
		const own = lineStarts(block, starts).filter((start) => !taken.has(start));
		for (const start of own) taken.add(start);
		const candidates = own.flatMap((start) => known.get(start) ?? []);
		return candidates.length === 0 ? [] : [{
			items: own.length,
			candidates
		}];
	});
}
function lineStarts(block, starts) {
	if (block.kind === "list") return block.items.map(({ start }) => start);
	if (block.kind === "table") return block.rows.slice(1).map(({ start }) => start);
	if ("blocks" in block) return [];
	return starts.slice(lowerBound(starts, block.start), lowerBound(starts, block.end));
}
function isInside(candidate, { path, start, end }, file) {
	return path === file.path && start <= startOf(candidate) && startOf(candidate) < end;
}
function startOf({ span }) {
	return span.start;
}
function startsOf(candidates) {
	return candidates.map(startOf).sort((a, b) => a - b);
}
// src/parse/needs/find-circles.ts
function findCircles(edges) {
	const back = edges.map(() => []);
	for (const [from, next] of edges.entries()) for (const to of next) back[to]?.push(from);
	const marks = Array(edges.length).fill(-1);
	for (const root of finished(edges).toReversed()) {
		const waiting = [root];
		for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
			if (marks[node] !== -1) continue;
			marks[node] = root;
			for (const before of back[node] ?? []) waiting.push(before);
		}
	}
	return marks;
}
function finished(edges) {
	const seen = /* @__PURE__ */ new Set();
	const done = /* @__PURE__ */ new Set();
	const waiting = [...edges.keys()];
	for (let node = waiting.at(-1); node !== void 0; node = waiting.at(-1)) {
		if (seen.has(node)) {
			done.add(node);
			waiting.pop();
		}
		seen.add(node);
		if (!done.has(node)) {
			for (const next of edges[node] ?? []) if (!seen.has(next)) waiting.push(next);
		}
	}
	return [...done];
}
// src/parse/needs/link-needs.ts
function linkNeeds$1(drafts) {
	const linker = new Linker(drafts);
	for (const draft of drafts) for (const step of draft.steps) linker.linkTop(draft, step);
	return linker.finish();
}
var Linker = class {
	#find;
	#drafts;
	#edges = [];
	#optional = /* @__PURE__ */ new Set();
	#wrong = /* @__PURE__ */ new Map();
	constructor(drafts) {
		this.#find = needFinder(drafts);
		this.#drafts = drafts;
	}
	linkTop(draft, step) {
		const parts = partsAround(draft.parts, step.candidate.span.start);
		const passed = parts.flatMap((part) => this.#look(part, draft, part));
		this.#link(draft, step, {
			passed,
			optional: parts.some(({ fields }) => fields.optional === true)
		});
	}
	#link(draft, { candidate: from, steps }, { passed, optional }) {
		const { path } = draft;
		const own = this.#look(from, draft, null);
		const isOptional = optional || from.fields.optional === true;
		if (isOptional) this.#optional.add(from);
		const inherited = passed.filter(({ target, part }) => !isAround(target, {
			draft,
			from,
			part
		}));
		for (const { target, written } of [...inherited, ...own]) this.#edges.push({
			from,
			target,
			written,
			path
		});
		const inner = {
			passed: [...passed, ...own],
			optional: isOptional
		};
		for (const step of steps) this.#link(draft, step, inner);
	}
	#look({ fields, prerequisites }, draft, part) {
		const written = (fields.needs ?? []).map((need) => ({
			name: need.name,
			written: need
		}));
		const said = [prerequisites ?? []].flat().flatMap(splitNames);
		return [...written, ...said.map((name) => ({
			name,
			written: null
		}))].flatMap(({ name, written }) => {
			const [target, ...others] = this.#find(name, draft);
			if (target !== void 0 && others.length === 0) return [{
				target,
				written,
				part
			}];
			const places = [target ?? [], others].flat().map(({ place }) => place);
			const fault = places.length === 0 ? { code: "unknown-need" } : {
				code: "ambiguous-need",
				places
			};
			if (written !== null) this.#complain(draft.path, written, fault);
			return [];
		});
	}
	#complain(path, need, fault) {
		const key = `${path}:${need.line}:${fault.code}:${need.name}`;
		if (!this.#wrong.has(key)) this.#wrong.set(key, {
			path,
			need,
			fault
		});
	}
	finish() {
		if (this.#edges.length === 0) return {
			needs: /* @__PURE__ */ new Map(),
			wrong: [...this.#wrong.values()]
		};
		const isCircular = this.#findCircles();
		const needOf = memoize((target) => this.#toNeed(target));
		const needs = /* @__PURE__ */ new Map();
		for (const edge of this.#edges) {
			const { from, target, written, path } = edge;
			if (isCircular(edge)) {
				if (written !== null) this.#complain(path, written, { code: "circular-need" });
				continue;
			}
			const need = needOf(target);
			const mine = needs.get(from) ?? [];
			needs.set(from, mine);
			if (!mine.includes(need)) mine.push(need);
			const count = mine.reduce((sum, { steps }) => sum + steps.length, 0);
			if (count > 200 && written !== null) this.#complain(path, written, {
				code: "many-needs",
				count
			});
		}
		return {
			needs,
			wrong: [...this.#wrong.values()]
		};
	}
	#toNeed(target) {
		return {
			title: target.title,
			steps: this.#required(target).map((step) => fullId(target.draft, step))
		};
	}
	#required({ isPart, steps }) {
		const required = isPart ? steps.filter((step) => !this.#optional.has(step)) : [];
		return required.length > 0 ? required : steps;
	}
	#findCircles() {
		const indexOf = /* @__PURE__ */ new Map();
		const all = this.#drafts.flatMap((draft) => flattenSteps(draft.steps));
		for (const { candidate } of all) indexOf.set(candidate, indexOf.size);
		for (const { target } of this.#edges) if (!indexOf.has(target)) indexOf.set(target, indexOf.size);
		const at = (vertex) => indexOf.get(vertex) ?? 0;
		const graph = [...indexOf.keys()].map((vertex) => "steps" in vertex ? this.#required(vertex).map(at) : []);
		for (const { candidate, steps } of all) for (const inner of steps) graph[at(candidate)]?.push(at(inner.candidate));
		for (const { from, target } of this.#edges) graph[at(from)]?.push(at(target));
		const circle = findCircles(graph);
		return ({ from, target }) => circle[at(from)] === circle[at(target)];
	}
};
function isAround(target, { draft, from, part }) {
	if (target.draft !== draft) return false;
	const isAbove = contains(target.span, from.span);
	return target.isPart ? isAbove && part !== null && part.start < target.span.start : isAbove || contains(from.span, target.span);
}
function contains(outer, inner) {
	return outer.start <= inner.start && inner.start < outer.end;
}
// src/parse/order/link-order.ts
const LINK$1 = /\](?:\(<?|: ?<?)([^\s()<>#]+)/g;
const OWN$1 = /(?<![^\r\n])<!-- trailmark:start -->/;
const OWN_END = /(?<![^\r\n])<!-- trailmark:end -->/;
const INDEX = /^(?:readme|index)\.[^.]+$/i;
function linkOrder(sources, readme) {
	const indexes = sources.filter(({ path }) => INDEX.test(path.slice(path.lastIndexOf("/") + 1)));
	const paths = [...readme === null ? [] : [readme], ...indexes].flatMap(linkedPaths);
	const known = new Set(sources.map(({ path }) => path));
	const ranks = [...new Set(paths)].filter((path) => known.has(path));
	return new Map(ranks.map((path, rank) => [path, rank]));
}
function linker(others) {
	const places = new Map(others.map(({ path }, at) => [path, at]));
	return (source) => {
		if (places.size === 0) return source;
		const paths = linkedPaths(source).filter((path) => path !== source.path);
		const found = [...new Set(paths.flatMap((path) => places.get(path) ?? []))].sort((a, b) => a - b);
		return found.length === 0 ? source : {
			...source,
			linked: found.flatMap((at) => others[at] ?? [])
		};
	};
}
function linkedPaths({ path, text }) {
	return Array.from(withoutSection(text).matchAll(LINK$1), ([, url = ""]) => resolvePath(path, decodeAddress(url)));
}
function withoutSection(text) {
	const start = text.search(OWN$1);
	const end = text.search(OWN_END);
	return start >= 0 && end > start ? text.slice(0, start) + text.slice(end) : text;
}
// src/parse/order/natural-order.ts
const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_UNITS = {
	十: 10,
	百: 100,
	千: 1e3
};
const TOKEN = /(?<digits>\p{Nd}+)|(?<han>[〇零一二三四五六七八九十百千两兩]+)|[^\p{Nd}〇零一二三四五六七八九十百千两兩]+/gu;
function naturalKey(text) {
	const tokens = text.normalize("NFKC").toLowerCase().matchAll(TOKEN);
	return {
		text,
		tokens: Array.from(tokens, ({ 0: token, groups }) => readToken$1(token, groups))
	};
}
function compareNatural(a, b) {
	return compareKeys(naturalKey(a), naturalKey(b));
}
function compareKeys(a, b) {
	for (const [at, token] of a.tokens.entries()) {
		const other = b.tokens[at];
		if (other === void 0) return 1;
		const order = compareTokens(token, other);
		if (order !== 0) return order;
	}
	return a.tokens.length - b.tokens.length || compareText(a.text, b.text);
}
function compareTokens(a, b) {
	if (typeof a === "number") return typeof b === "number" ? a - b : -1;
	return typeof b === "number" ? 1 : compareText(a, b);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function readToken$1(token, { digits, han } = {}) {
	if (digits !== void 0) return Number([...digits].map(decimalDigit).join(""));
	return han === void 0 ? token : readHan(han);
}
function decimalDigit(character) {
	const code = character.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}
function readHan(token) {
	const digits = token.replace(/零/gu, "〇").replace(/[两兩]/gu, "二");
	if (![...digits].some((digit) => digit in HAN_UNITS)) return Number([...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(""));
	let total = 0;
	let digit = 0;
	for (const character of digits) {
		const unit = HAN_UNITS[character];
		if (unit === void 0) digit = HAN_DIGITS.indexOf(character);
		else {
			total += Math.max(digit, 1) * unit;
			digit = 0;
		}
	}
	return total + digit;
}
// src/parse/parse-roadmaps.ts
function parseRoadmaps(sources, readme = null) {
	return parseWith(sources, {
		readme,
		look: () => null
	});
}
function parseWith(sources, { readme, look, show = () => {} }) {
	const unread = [];
	const mirrors = new MirrorFinder(sources.map(({ path }) => path));
	const counted = /* @__PURE__ */ new Map();
	const finish = (files) => {
		const found = mirrors.find(files);
		const drafts = files.flatMap((file) => attempt(file, unread, (one) => draftRoadmap(one, found)));
		for (const draft of drafts) counted.set(draft.path, draft.counted);
		return drafts.map((draft) => ({
			draft: letGo(draft),
			seen: look(draft, (path) => counted.get(path) ?? [])
		}));
	};
	const waiting = [];
	const read = sources.flatMap((source, at) => {
		show(at / sources.length);
		const [file] = attempt(source, unread, readSteps);
		if (file === void 0) return [];
		if (!mirrors.leadsAway(file)) return finish([file]);
		waiting.push(file);
		return [];
	});
	const isBefore = draftOrder(sources, readme);
	const all = [...read, ...finish(waiting)].sort((a, b) => isBefore(a.draft, b.draft));
	const drafts = all.map(({ draft }) => draft);
	const { needs, wrong: wrongNeeds } = linkNeeds$1(drafts);
	return {
		roadmaps: drafts.map((draft) => buildRoadmap(draft, needs)),
		wrongNeeds,
		unread,
		seen: all.map(({ seen }) => seen)
	};
}
function attempt(file, unread, read) {
	try {
		return [read(file)];
	} catch (error) {
		unread.push({
			path: file.path,
			...explainFailure(error)
		});
		return [];
	}
}
function draftOrder(sources, readme) {
	const ranks = sources.length > 1 ? linkOrder(sources, readme) : /* @__PURE__ */ new Map();
	const keys = new Map(sources.map(({ path }) => [path, naturalKey(path)]));
	const keyOf = ({ path }) => keys.get(path) ?? naturalKey(path);
	return (a, b) => compareLast(a.frontMatter.order, b.frontMatter.order) || compareLast(ranks.get(a.path), ranks.get(b.path)) || compareKeys(keyOf(a), keyOf(b));
}
function compareLast(a, b) {
	const order = (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
	return Number.isNaN(order) ? 0 : order;
}
// src/rules/rule.ts
function rulesOf(severity, said) {
	const rules = Object.entries(said).map(([code, rule]) => [code, {
		severity,
		...rule
	}]);
	return Object.fromEntries(rules);
}
// src/rules/boxes/boxes.ts
const BOXES$1 = rulesOf("warning", {
	"empty-brackets": {
		means: "GitHub draws no box of empty brackets; a space belongs between them.",
		wayOut: "Write \"[ ]\" with a space.",
		example: "- [] Sets"
	},
	"padded-box": {
		means: "GitHub draws no box with a tab or with more than its mark between the brackets.",
		wayOut: "Write \"[ ]\" or \"[x]\".",
		example: "- [ x] Sets"
	},
	"no-space-after-box": {
		means: "GitHub draws no box without a space after it.",
		wayOut: "If you meant a box and no link, add a space after the brackets.",
		example: "- [x]Sets"
	},
	"no-space-before-box": {
		means: "A list item needs a space between the bullet and the box.",
		wayOut: "Add a space there.",
		example: "-[ ] Sets"
	},
	"wide-box": {
		means: "GitHub draws a box only of plain brackets with a space or an x, in a list item.",
		wayOut: "Write \"- [ ]\" or \"- [x]\".",
		example: "- ［ ］ Sets"
	},
	"escaped-box": {
		means: "A backslash turns this box or its bullet into plain text.",
		wayOut: "Remove it.",
		example: "- \\[ ] Sets"
	},
	"box-in-emphasis": {
		means: "GitHub draws no box inside emphasis; the box belongs before it, in a list item.",
		wayOut: "Write the box first.",
		example: "- **[ ] Sets**"
	},
	"no-bullet": {
		means: "This is not a list item, so GitHub draws no box.",
		wayOut: "Start the line with \"- \".",
		example: "• [ ] Sets"
	},
	"round-box": {
		means: "GitHub draws boxes in square brackets only.",
		wayOut: "Write \"[ ]\".",
		example: "- ( ) Sets"
	},
	"word-in-box": {
		means: "A line beside boxes has a word in brackets where they have a space or an x, so it is not counted.",
		wayOut: "Write \"[x]\" for what is done and \"[ ]\" for what is open.",
		example: "- [ ] Sets\n- [Done] Maps"
	},
	"ballot-box": {
		means: "GitHub does not draw this character as a box, and a list of one such sign alone is not counted.",
		wayOut: "Write \"[ ]\" or \"[x]\".",
		example: "- ☐ Sets"
	},
	"swallowed-list": {
		means: "This line looks like a list item, but belongs to the paragraph above it.",
		wayOut: "Add an empty line above it, or move it to the left.",
		example: "Topics\n    - [ ] Sets"
	},
	"indented-box": {
		means: "This line is indented so far that Markdown reads it as code.",
		wayOut: "Move it to the left.",
		example: "    - [ ] Sets"
	},
	"box-in-heading": {
		means: "GitHub draws no box in a heading.",
		wayOut: "Write the steps of this part as list items.",
		example: "## [ ] Sets"
	},
	"box-in-cell": {
		means: "GitHub draws no box in a table.",
		wayOut: "Call the column \"Status\" and it counts, or write the rows as list items.",
		example: "| Topic | Known |\n| --- | --- |\n| Sets | [ ] |"
	},
	"box-in-html": {
		means: "GitHub reads this line as HTML and draws no box.",
		wayOut: "Add an empty line after the tag above, so that Markdown begins again.",
		example: "<details>\n- [ ] Sets\n</details>"
	},
	"html-checkbox": {
		means: "GitHub removes input elements, so nothing shows here.",
		wayOut: "Write a list item with \"[ ]\" instead.",
		example: "<input type=\"checkbox\"> Sets"
	},
	"several-boxes": {
		means: "GitHub draws only one box of a line, the first one of a list item.",
		wayOut: "Give each a list item of its own.",
		example: "- [x] Sets | [ ] Maps"
	},
	"box-without-text": {
		severity: "info",
		means: "A box without text after it on its line is no step.",
		wayOut: "Write after it what to learn.",
		example: "- [ ]"
	}
});
// src/rules/statuses/statuses.ts
const STATUSES = rulesOf("warning", {
	"unmapped-mark": {
		means: "A line is not counted, because GitHub has no box with this mark and nothing says what it means.",
		wayOut: "Add its meaning to the front matter: marks: { \"~\": doing } (or done, todo, dropped, parked).",
		example: "- [~] Sets"
	},
	"unknown-status": {
		means: "A status cell says something that Trailmark does not know, so its row is not counted.",
		wayOut: "Write a word such as \"done\", \"in progress\" or \"to do\", or explain the sign in the front matter: marks: { \"…\": doing }.",
		example: "| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | done |\n| Trees | to do |\n| Heaps | to do |\n| Graphs | blue |"
	},
	"unread-status-column": {
		means: "A column is called a status, but too few of its cells say one, so no row of the table is counted.",
		wayOut: "Write words such as \"done\", \"in progress\" or \"to do\" in it.",
		example: "| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | soon |"
	},
	"unnamed-status-column": {
		means: "A column looks like statuses, but is not called so, so no row of the table is counted.",
		wayOut: "Call the column \"Status\".",
		example: "| Topic | Mine |\n| --- | --- |\n| Sets | ✅ |\n| Maps | ⬜ |"
	},
	"tally-table": {
		severity: "info",
		means: "A table adds up numbers beside a column such as \"Total\" or \"Target\", so its rows are not counted as steps.",
		wayOut: "You need not do anything; where the rows are steps, say their status in words such as \"done\" or \"in progress\".",
		example: "| Kind | Total | Completed |\n| --- | --- | --- |\n| Books | 12 | 3 |\n| Talks | 4 | 0 |"
	},
	"two-status-columns": {
		severity: "info",
		means: "A table has two columns of statuses; only the first one counts.",
		wayOut: "Put the column first that should count.",
		example: "| Topic | Status | Progress |\n| --- | --- | --- |\n| Sets | done | to do |\n| Maps | to do | to do |"
	},
	"mixed-glyphs": {
		means: "A list has signs for done and for open, but too many others that say no status, so none of it is counted.",
		wayOut: "Say in the front matter what they mean: marks: { \"🍎\": doing } (or done, todo, dropped, parked).",
		example: "- ✅ Sets\n- ⬜ Maps\n- 🍎 Trees\n- 🍎 Heaps"
	},
	"unsigned-items": {
		means: "Some items of a list have a sign for a status and others have none; those without one are not counted.",
		wayOut: "Write a sign such as \"⬜\" before each of the others, or make boxes of all.",
		example: "- ✅ Sets\n- ⬜ Maps\n- Trees"
	},
	"unread-statuses": {
		means: "A list, a table or lines below headings say statuses in a form that is not read, so nothing of it is counted.",
		wayOut: "Write each as a list item with a box: \"- [ ] What to learn\".",
		example: "- Sets (done)\n- Maps (in progress)\n- Trees (to do)"
	},
	"lone-glyphs": {
		means: "Every item of a list begins with the same empty box, and a list of one sign alone is not counted.",
		wayOut: "Say in the front matter what it means: marks: { \"⬜\": todo } (or done, todo, dropped, parked).",
		example: "- ⬜ Sets\n- ⬜ Maps"
	}
});
const USUAL$1 = /* @__PURE__ */ new Map([
	["-", "dropped"],
	[">", "parked"],
	["?", "todo"],
	["!", "todo"]
]);
const CONVERTIBLE = [
	"unsigned-items",
	"unread-statuses",
	"lone-glyphs",
	"mixed-glyphs"
];
function unmappedMark(mark) {
	const usual = USUAL$1.get(mark) ?? "doing";
	return {
		code: "unmapped-mark",
		message: `"[${mark}]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "${mark}": ${usual} } (or ${[
			"done",
			"doing",
			"todo",
			"dropped",
			"parked"
		].filter((status) => status !== usual).join(", ")}).`
	};
}
// src/rules/boxes/read-box.ts
const BOX$4 = /(?<open>[[［【〔])(?<left>\s{0,8})(?<mark>[xXｘＸхХ]|[^\s\p{L}\p{N}[\]［］【】〔〕]\uFE0F?)?(?<right>\s{0,8})(?<close>[\]］】〕])|(?<round>\( \))|(?<ballot>[☐☑☒])\uFE0F?/u;
const CROSS = /^[xXｘＸхХ]$/;
const TYPE = /^(?:map\[|(?:byte|rune|string|error|bool|any|interface|struct|u?int\d*|float\d*|complex\d*|char|T)\b)/;
const WORD$2 = /^(?:[\p{L}\p{N}\p{Extended_Pictographic}"“「《（`~<]|\[(?!\])|\*\*|__)/u;
function readBox({ text, end, source, marks }) {
	const match = BOX$4.exec(text.text);
	if (match?.groups === void 0) return null;
	const seen = slice(text, match.index, match.index + match[0].length);
	const behind = source.slice(rangeOf(seen, source)?.end, end);
	const rest = behind.trimStart();
	const gap = behind.slice(0, behind.length - rest.length);
	const box = boxOf(match.groups, marks);
	const kind = isEscaped(seen, source) ? "escaped" : kindOf$1(match.groups, gap);
	if (box === void 0 || !/^[td]+$/.test(seen.kinds) || !isMeant(kind, gap, rest)) return null;
	return {
		kind,
		box,
		mark: match.groups.mark ?? "",
		at: match.index,
		gap,
		rest
	};
}
function boxOf({ open, mark = "", ballot }, marks) {
	if (mark === "" || CROSS.test(mark)) return `[${mark === "X" ? mark : mark !== "" || ballot === "☑" ? "x" : " "}]`;
	if (marks.has(mark.replace("️", ""))) return `[${mark}]`;
	return (open === "[" ? /^[!-~]/ : /^[^×✗✘✕✖]/u).test(mark) ? void 0 : null;
}
function isEscaped(flat, source) {
	return [offsetAt(flat, 0), offsetAt(flat, flat.text.length - 1)].some((at) => at !== void 0 && source[at] === "\\");
}
function kindOf$1({ open, left = "", mark = "", right = "", close, ballot }, gap) {
	if (open === void 0) return ballot === void 0 ? "round" : "ballot";
	const blanks = left + right;
	if (open !== "[" || close !== "]" || /[ｘＸхХ]/.test(mark) || /[^ \t]/.test(blanks + gap)) return "wide";
	if (mark === "" && blanks === "") return "empty";
	return blanks === (mark === "" ? " " : "") ? "plain" : "padded";
}
function isMeant(kind, gap, rest) {
	if (rest === "" || gap !== "") return rest !== "";
	if (kind === "empty") return WORD$2.test(rest) && !TYPE.test(rest);
	return kind === "ballot" || kind !== "round" && !/^[(:]/.test(rest);
}
// src/rules/boxes/box-line.ts
const BY_KIND = {
	plain: "no-space-after-box",
	empty: "empty-brackets",
	padded: "padded-box",
	wide: "wide-box",
	escaped: "escaped-box",
	round: "round-box",
	ballot: "ballot-box"
};
const BY_LEAD = {
	tight: "no-space-before-box",
	escaped: "escaped-box",
	sign: "no-bullet",
	lettering: "no-bullet",
	none: "no-bullet"
};
const LIST = /^(?:[-*+]|\d{1,9}[.)])$/;
const SIGN = /^[•·▪◦‣●○–—∙⁃▸►➤]$/u;
const UNCLOSED = /^(?:\*\*|__)$/;
const OPENER = /^(?:[*_]{0,3}|~{1,2})$/;
const LONGEST$1 = 20;
function readBoxLine(line, isDrawn) {
	const box = readBox(line);
	const before = box === null ? null : readBefore(line, box.at, isDrawn);
	if (box === null || before === null || !isMissed(box, before)) return null;
	const { lead, bullet, opener } = before;
	const own = LIST.test(bullet) ? bullet : "-";
	const isOpen = box.kind === "plain" && box.box === "[ ]" && box.gap !== "";
	const kept = lead === "lettering" ? `${bullet} ` : "";
	return {
		told: box.box === null ? unmappedMark(box.mark) : { code: codeOf(box, before) },
		lead,
		box,
		fix: box.box && `${lead === "drawn" ? "" : `${own} `}${box.box} ${kept}${emphasised(opener, box.rest)}`,
		width: own.length + 1,
		isLate: lead === "list" && /^\d/.test(own) && Number.parseInt(own, 10) !== 1,
		isBare: lead === "none" && opener === "" && !["wide", "escaped"].includes(box.kind) && !isOpen
	};
}
function readBefore({ text: flat, source, start }, at, isDrawn) {
	if (at > LONGEST$1) return null;
	const seen = flat.text.slice(0, at);
	const written = source.slice(start, offsetAt(flat, at));
	const plain = written.replaceAll("\\", "");
	const bullet = UNCLOSED.test(seen) ? "" : seen;
	const opener = plain.slice(bullet.length);
	const lead = bullet === "" ? "none" : readLead(flat.text, at, written);
	if (lead === null || isDrawn && bullet !== "" || !plain.startsWith(bullet) || !OPENER.test(opener)) return null;
	return {
		lead: isDrawn ? "drawn" : lead,
		bullet: bullet.trim(),
		opener
	};
}
function readLead(text, at, written) {
	const seen = text.slice(0, at);
	const bullet = seen.trimEnd();
	if (LIST.test(bullet)) return written.includes("\\") ? "escaped" : /^[ \t]/.test(seen.slice(bullet.length)) ? "list" : "tight";
	if (SIGN.test(bullet)) return "sign";
	return readLettering(text)?.length === at ? "lettering" : null;
}
function isMissed({ kind, box, gap }, { lead, opener }) {
	if (opener !== "") return box !== null && kind !== "round" && kind !== "ballot";
	if (lead === "drawn") return kind !== "plain" || gap === "";
	if (kind === "round" || kind === "ballot") return false;
	return lead !== "none" || box !== null && (kind !== "empty" || gap !== "");
}
function codeOf({ kind }, { lead, opener }) {
	if (opener !== "") return "box-in-emphasis";
	if (lead === "list" && kind === "plain") return "swallowed-list";
	return (lead === "none" && (kind === "wide" || kind === "escaped") ? null : BY_LEAD[lead]) ?? BY_KIND[kind];
}
function emphasised(opener, rest) {
	return opener !== "" && rest.startsWith(opener) ? rest.slice(opener.length).trimStart() : opener + rest;
}
// src/rules/boxes/depths.ts
function moveOut(base) {
	const open = [];
	return (indent, bullet) => {
		while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
		const above = open.at(-1);
		const wanted = above === void 0 ? 0 : above.lead + indent - above.indent;
		const lead = above === void 0 ? 0 : Math.min(Math.max(wanted, above.content), above.content + 3);
		open.push({
			indent,
			lead,
			content: lead + bullet
		});
		return base + " ".repeat(lead);
	};
}
// src/rules/boxes/near-miss.ts
function lineAround(outline, line) {
	const start = outline.lines[line - 1] ?? 0;
	return {
		start,
		text: trimEndOf(outline.source.slice(start, outline.lines[line] ?? outline.source.length), /[\r\n]/)
	};
}
function changeLine(outline, { line, start, end }, text) {
	const around = lineAround(outline, line);
	return around.text.slice(0, start - around.start) + text + around.text.slice(end - around.start);
}
function indentOf(outline, block) {
	if (block === null) return "";
	const at = block.kind === "item" ? block.box ?? block.blocks[0] ?? block : block;
	return lineAround(outline, at.line).text.slice(0, at.column - 1).replace(/\S/gu, " ");
}
// src/rules/boxes/block-boxes.ts
const BOX$3 = /^\s*\[[ xX]\](?=\s|$)/;
const CELL$1 = /<(?:li|td|p)\b[^<>]{0,200}>\s{0,20}\[[ xX]\]/iu;
const INPUT = /<input\b[^<>]{0,300}\btype\s{0,5}=\s{0,5}["']?checkbox\b/iu;
const RAW$1 = /^\s*<(?:pre|script|style|textarea)\b/iu;
const UNDERLINED = "The line below makes a heading of this one, and GitHub draws no box in a heading; write something behind its dash, or delete it.";
const CALL_IT = "Call the column \"Status\" and it counts";
const TOO_FEW = "This column counts once the table has two rows and four of five cells hold a box or a status";
function readHeading({ outline }, heading, { item }) {
	const flat = flattenRuns(outline.runs(heading));
	const box = offsetAt(flat, 0);
	if (box === void 0 || !/^\[[ xX]\]\s+\S/.test(flat.text) || !isWritten(slice(flat, 0, 3), outline.source)) return [];
	const { start } = heading;
	if (item === null || box === start) return [{
		start,
		code: "box-in-heading",
		...item === null ? {} : { message: UNDERLINED }
	}];
	return [{
		start,
		code: "box-in-heading",
		fix: changeLine(outline, {
			line: heading.line,
			start,
			end: box
		}, "")
	}];
}
function readCode(page, code, { item, around, isQuoted }) {
	const move = moveOut(indentOf(page.outline, around));
	const { lines } = page.outline;
	return lines.slice(code.content - 1, code.endLine).flatMap((lineStart, at) => {
		const isOwn = item !== null && code.content + at === item.line;
		const found = readWritten(page, isOwn ? item.start : lineStart, isQuoted);
		if (found?.lead !== "list" || found.fix === null || !/^(?:plain|empty)$/.test(found.box.kind) || found.box.gap === "") return [];
		const before = isOwn ? page.outline.source.slice(lineStart, item.start) : move(found.start - lineStart, found.width);
		return [{
			start: found.start,
			code: "indented-box",
			fix: isQuoted ? null : before + found.fix
		}];
	});
}
function readWritten({ outline: { source, lines }, marks }, from, isQuoted) {
	const written = source.slice(from, lines[lowerBound(lines, from + 1)]).trimEnd();
	if (!written.includes("[")) return null;
	const start = from + written.search(isQuoted ? /[^\s>]|$/ : /\S|$/);
	const end = from + written.length;
	const found = readBoxLine({
		text: writtenText(source.slice(start, end), start),
		start,
		end,
		source,
		marks
	}, false);
	return found && {
		...found,
		start
	};
}
function readTable({ outline }, table) {
	return table.rows.slice(1).flatMap((row) => {
		const at = row.cells.findIndex((cell) => BOX$3.test(flattenRuns(outline.runs(cell)).text));
		const [cell, header] = [row.cells[at], table.rows[0]?.cells[at]];
		if (cell === void 0) return [];
		const message = `GitHub draws no box in a table. ${header !== void 0 && isStatusHeader(flattenRuns(outline.runs(header)).text) ? TOO_FEW : CALL_IT}, or write the rows as list items.`;
		const flat = flattenRuns(outline.runs(cell));
		return [{
			start: offsetAt(flat, flat.text.indexOf("[")) ?? cell.start,
			code: "box-in-cell",
			message
		}];
	});
}
function readHtml(page, block, { isQuoted }) {
	const { source, lines } = page.outline;
	const written = source.slice(block.start, block.end);
	if (RAW$1.test(written)) return [];
	const html = written.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, " "));
	let isFirst = true;
	const found = lines.slice(block.line - 1, block.endLine).flatMap((lineStart, at) => {
		const from = Math.max(lineStart, block.start);
		const text = html.slice(from - block.start, (lines[block.line + at] ?? source.length) - block.start);
		const input = INPUT.exec(text);
		if (input !== null) return [{
			start: from + input.index,
			code: "html-checkbox"
		}];
		const item = text.includes("[") ? readWritten(page, from, isQuoted) : null;
		if (item?.told.code === "swallowed-list") {
			const fix = isFirst && !isQuoted ? `\n${lineAround(page.outline, block.line + at).text}` : null;
			isFirst = false;
			return [{
				start: item.start,
				code: "box-in-html",
				fix
			}];
		}
		const cell = CELL$1.exec(text);
		return cell === null ? [] : [{
			start: from + cell.index,
			code: "box-in-html"
		}];
	});
	const isInput = ({ code }) => code === "html-checkbox";
	return [...asOne(found.filter(isInput)), ...found.filter((one) => !isInput(one))];
}
function asOne(inputs) {
	const [first] = inputs;
	if (first === void 0 || inputs.length === 1) return inputs;
	const message = `GitHub removes the ${inputs.length} checkboxes that are written as HTML here, so none shows and none is counted. Write list items with "[ ]" instead, or a column called "Status" with words such as "done" and "to do".`;
	return [{
		...first,
		message
	}];
}
function readInputs(page, runs) {
	return runsOf(runs, "html").filter(({ start, end }) => INPUT.test(page.outline.source.slice(start, end))).map(({ start }) => ({
		start,
		code: "html-checkbox"
	}));
}
// src/rules/boxes/paragraph-boxes.ts
const SIGNS$1 = /[[［【〔☐☑☒]|\( \)|&/;
const BOX$2 = /(?<![A-Za-z0-9_$)\]])\[( |x|X)\](?=\s)/g;
const SEPARATED$1 = /(?:[|/,;，、；·•]|\s{2})\s?$/;
const LINKED = "GitHub draws a link here and no box; if you meant a box, add a space after the brackets.";
function readParagraph(page, paragraph, place) {
	const { source } = page.outline;
	if (!SIGNS$1.test(source.slice(paragraph.start, paragraph.end))) return [];
	return new ParagraphReader(page, paragraph, place).read();
}
var ParagraphReader = class {
	#page;
	#paragraph;
	#place;
	#indent;
	#move;
	#isAfterBox = false;
	constructor(page, paragraph, place) {
		this.#page = page;
		this.#paragraph = paragraph;
		this.#place = place;
		this.#indent = indentOf(page.outline, place.item ?? paragraph);
		this.#move = moveOut(this.#indent);
	}
	read() {
		const runs = this.#page.outline.runs(this.#paragraph);
		const isItem = this.#place.item !== null;
		return flattenLines(runs).flatMap((flat, at) => {
			const text = trim(flat);
			const several = readSeveral(text, isItem && at === 0 && this.#place.item?.check !== null);
			const found = isItem && at === 0 ? this.#readItem(text, runs[0]) : this.#readLine(text, at);
			return several ?? found ?? [];
		});
	}
	#readItem(text, run) {
		const { start } = this.#paragraph;
		if (this.#place.isCounted) return null;
		const line = this.#line(0);
		const found = this.#box(text, {
			line,
			start,
			isDrawn: true
		});
		const before = line.text.slice(0, start - line.start);
		if (found !== null) return {
			start,
			...found.told,
			fix: found.fix && before + found.fix
		};
		return run !== void 0 && isNamelessLink(run, this.#page.outline.source) ? {
			start,
			code: "no-space-after-box",
			message: LINKED
		} : null;
	}
	#line(at) {
		return lineAround(this.#page.outline, this.#paragraph.line + at);
	}
	#readLine(text, at) {
		const line = this.#line(at);
		const begin = /^[\s>]*/.exec(line.text)?.[0].length ?? 0;
		const start = at === 0 ? this.#paragraph.start : line.start + begin;
		const found = this.#box(text, {
			line,
			start,
			isDrawn: false
		});
		const isTalk = found?.isBare === true && at > 0 && !this.#isAfterBox;
		const isFixedAbove = found?.isLate === true && (this.#isAfterBox || at === 0);
		this.#isAfterBox = found !== null && !isTalk;
		if (found === null || isTalk) return null;
		const before = line.text.slice(0, start - line.start);
		const fix = this.#place.isQuoted || isFixedAbove ? null : this.#fix(before, found);
		return {
			start,
			...found.told,
			fix
		};
	}
	#box(text, { line, start, isDrawn }) {
		const { outline, marks } = this.#page;
		return readBoxLine({
			text,
			start,
			end: line.start + line.text.length,
			source: outline.source,
			marks
		}, isDrawn);
	}
	#fix(blanks, { fix, lead, isLate, width }) {
		if (fix === null) return null;
		const isSwallowed = lead === "list" || blanks.includes("	") || blanks.length > this.#indent.length + 3;
		return (isLate ? "\n" : "") + (isSwallowed ? this.#move(blanks.length, width) : blanks) + fix;
	}
};
function isNamelessLink({ kind, text, url, start }, source) {
	return kind === "link" && text === " " && source.startsWith("[ ](", start) && /^[\p{L}\p{M}]+$/u.test(url ?? "");
}
function readSeveral(flat, isDrawn) {
	if (!flat.text.includes("[")) return null;
	const [first, second] = [...maskCode(flat).matchAll(BOX$2)].filter((match) => flat.kinds[match.index] !== "l");
	const isMore = second !== void 0 || first?.[1] === " " || SEPARATED$1.test(flat.text.slice(0, first?.index));
	const start = offsetAt(flat, first?.index ?? 0);
	if (first === void 0 || start === void 0 || (isDrawn ? !isMore : second === void 0)) return null;
	return {
		start,
		code: "several-boxes",
		message: isDrawn ? "Only the first box of this line is drawn and counted; give each a list item of its own." : "GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own."
	};
}
// src/rules/boxes/word-boxes.ts
const WORD$1 = /^\[(\p{L}[\p{L}\p{M}\p{N} _-]{1,20})\][ \t]+\S/u;
const BOX_OF = {
	done: "[x]",
	doing: "[ ] 🚧",
	todo: "[ ]",
	dropped: null,
	parked: null
};
function readWords({ outline }, { items }) {
	if (items.every(({ check }) => check === null)) return [];
	return items.flatMap(({ check, blocks: [first] }) => {
		if (check !== null || first?.kind !== "paragraph" || outline.source[first.start] !== "[") return [];
		const { start, end, line } = first;
		const [, word] = WORD$1.exec(outline.source.slice(start, end)) ?? [];
		if (word === void 0 || outline.runs(first)[0]?.kind !== "text") return [];
		const meaning = wordStatus(word);
		const box = meaning === null ? null : BOX_OF[meaning];
		const span = {
			line,
			start,
			end: start + word.length + 2
		};
		return [{
			start,
			code: "word-in-box",
			fix: box && changeLine(outline, span, box)
		}];
	});
}
// src/rules/boxes/find-near-misses.ts
function findNearMisses({ page, candidates }) {
	const { outline } = page;
	const reading = {
		page,
		counted: new Set(candidates.map(({ span }) => span.start)),
		hasInputs: /<input/i.test(outline.source)
	};
	const byLine = /* @__PURE__ */ new Map();
	for (const { start, fix = null, ...told } of readBlocks(reading, outline.blocks, OUTSIDE)) {
		const at = placeAt(outline.lines, start);
		const isFix = fix !== lineAround(outline, at.line).text;
		if (!byLine.has(at.line)) byLine.set(at.line, {
			...told,
			...at,
			fix: isFix ? fix : null
		});
	}
	return [...byLine.values()].sort((a, b) => a.line - b.line);
}
const OUTSIDE = {
	item: null,
	isCounted: false,
	around: null,
	isQuoted: false
};
function readBlocks(reading, blocks, place) {
	return blocks.flatMap((block, at) => readBlock(reading, block, at === 0 ? place : {
		...place,
		item: null
	}));
}
function readBlock(reading, block, place) {
	const { page, counted, hasInputs } = reading;
	const inputsIn = (inline) => hasInputs ? readInputs(page, page.outline.runs(inline)) : [];
	switch (block.kind) {
		case "paragraph": return [...readParagraph(page, block, place), ...inputsIn(block)];
		case "heading": return readHeading(page, block, place);
		case "code": return block.fenced || place.isCounted ? [] : readCode(page, block, place);
		case "table": {
			const inputs = asOne(inlinesOf(block).flatMap(inputsIn));
			return block.rows.some((row) => counted.has(row.start)) ? inputs : [...readTable(page, block), ...inputs];
		}
		case "html": return readHtml(page, block, place);
		case "list": return [...readWords(page, block), ...block.items.flatMap((item) => readListed(reading, item, place))];
		default: return readBlocks(reading, block.blocks, {
			...place,
			item: null,
			isQuoted: place.isQuoted || block.kind === "quote"
		});
	}
}
function readListed(reading, item, place) {
	const isCounted = reading.counted.has(item.start);
	const own = isCounted ? null : readOwn(reading.page, item);
	const around = item.blocks[0]?.kind === "code" ? place.around : item;
	const inside = {
		...place,
		item,
		around,
		isCounted: isCounted || own !== null
	};
	return [...own === null ? [] : [own], ...readBlocks(reading, item.blocks, inside)];
}
function readOwn(page, item) {
	const { outline } = page;
	const [first] = item.blocks;
	const marked = readMarkedBox(page, item);
	if (marked !== null) return {
		start: marked.at,
		...unmappedMark(marked.sign)
	};
	const at = item.box ?? first;
	if (at === void 0 || item.box === null && first?.kind !== "paragraph") return null;
	const written = outline.source.slice(at.start, at.end).trimEnd();
	if (/^\[[ xX]\]$/.test(written)) return {
		start: at.start,
		code: "box-without-text"
	};
	if (item.box === null) return null;
	return {
		start: at.start,
		code: "padded-box",
		fix: changeLine(outline, at, "[ ]")
	};
}
// src/rules/counting.ts
const COUNTING = rulesOf("info", {
	"no-steps": {
		severity: "error",
		means: "No step was found in this file. Beside files that have steps it is only an info.",
		wayOut: "Write each step as a list item with a box: \"- [ ] What to learn\".",
		example: "# Go\n\nI want to learn Go."
	},
	"left-out": {
		means: "A box is not counted, because it only answers a question (Yes, Partly, No) or stands in a sample or in a part that explains the file or is switched off.",
		wayOut: "Move it to another part, if it is a step.",
		example: "# Go\n\n- [ ] Sets\n\n## How to use this file\n\n- [x] Tick what you know"
	},
	"open-below-done": {
		means: "A box is open, though its heading says that what stands below it is done. It counts as open.",
		wayOut: "Tick it, or move it below another heading.",
		example: "## To do\n\n- [ ] Sets\n\n## Done\n\n- [x] Maps\n- [ ] Trees"
	},
	duplicate: {
		means: "A row or line says a step again that stands as a box in a stage of the same title, so it is not counted.",
		wayOut: "You need not do anything.",
		example: "- [ ] Sets\n- [ ] Maps\n\n| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Trees | to do |"
	}
});
function findLeftOutBoxes({ candidates, leftOutAt }) {
	return candidates.flatMap(({ notation, span, line, column }) => {
		const part = notation.box === "drawn" ? leftOutAt(span.start) : null;
		return part === null ? [] : [{
			code: "left-out",
			line,
			column,
			message: `This box is not counted: ${part.reason}.`
		}];
	});
}
function findOpenBelowDone({ counted, columns }) {
	return counted.filter((candidate) => isOpenBox(candidate) && columns.meaningAt(candidate.span.start) === "done").map(({ line, column }) => ({
		code: "open-below-done",
		line,
		column
	}));
}
function findDuplicates({ repeats }) {
	return Array.from(repeats, ([{ line, column }, first]) => ({
		code: "duplicate",
		line,
		column,
		message: `Line ${first.line} says this step already, in the same stage, so it is not counted again.`
	}));
}
function findNoSteps(draft, found) {
	if (draft.steps.length > 0) return null;
	return {
		code: "no-steps",
		line: 1,
		column: 1,
		message: `No step was found here. ${wayOut(draft, found)}`
	};
}
function wayOut({ path, preview }, nearly) {
	const fixable = nearly.filter(({ fix }) => fix !== null).length;
	if (fixable > 0) return `"trailmark check --fix" makes boxes of ${fixable === 1 ? "the line that is" : `the ${fixable} lines that are`} nearly one.`;
	if (nearly.length > 0) return `Line ${nearly[0]?.line} was meant as one and is reported by itself: fix it first.`;
	if (preview.length === 0) return COUNTING["no-steps"].wayOut;
	const lines = preview.map(previewLine).join("");
	return `"trailmark convert ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.y)(path)} --write" makes steps of its lists, which would begin:${lines}`;
}
function previewLine({ text, meaning }) {
	return `\n  - [${meaning === "done" ? "x" : " "}] ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.b)(text)}`;
}
// src/rules/count-steps.ts
function stepCounter(counted) {
	const all = startsOf$1(counted.filter(({ status }) => status !== "dropped"));
	const done = startsOf$1(counted.filter(({ status }) => status === "done"));
	return (start, end) => ({
		done: countBetween(done, start, end),
		total: countBetween(all, start, end)
	});
}
// src/rules/drift.ts
const DRIFT = rulesOf("info", {
	"wrong-count": {
		means: "A heading, a step or a line of progress says other numbers than are counted below it.",
		wayOut: "Correct the numbers, or leave them to Trailmark.",
		example: "## Go (2/3)\n\n- [x] Sets\n- [ ] Maps\n- [ ] Trees"
	},
	"tick-over-open": {
		means: "A heading has a tick, but steps below it are open.",
		wayOut: "Take the tick out, or tick the steps.",
		example: "## ✅ Go\n\n- [x] Sets\n- [ ] Maps"
	}
});
const COUNT = /(^|[\s(（[【:：\-–—])(\d{1,4})\s?[/／]\s?(\d{1,4})(?=$|[\s)）\]】,，、;；.。]|\p{Script=Han}|\p{Script=Hangul})/u;
const NOTHING_ELSE = /^\P{L}*$/u;
const TICKED = new RegExp(TICK, "u");
const NOTHING$1 = {
	done: 0,
	total: 0
};
function findDrift(draft) {
	return [...findDriftOfParts(draft), ...findDriftOfSteps(draft.page.outline, draft.steps)];
}
function findDriftOfParts({ page: { outline }, counted, parts }) {
	const countOf = stepCounter(counted);
	const headings = readHeadings(outline, new Map(flattenParts(parts).map(({ start, end }) => [start, countOf(start, end)])));
	let above = countOf(0, outline.source.length);
	return outline.blocks.flatMap((block) => {
		const heading = headings.get(block.start);
		if (block.kind === "heading") above = heading?.count ?? NOTHING$1;
		const told = heading === void 0 ? tellLine(outline, block, above) : tellHeading(heading);
		return told === null ? [] : [{
			line: block.line,
			column: block.column,
			...told
		}];
	});
}
const COUNTER = /^\[(\d{1,4})\/(\d{1,4})\]$/;
function findDriftOfSteps(outline, steps) {
	return flattenSteps(steps).flatMap(({ candidate: { line, column, spans }, steps: inner }) => spans.fields.flatMap(({ start, end }) => {
		const [, done, total] = COUNTER.exec(outline.source.slice(start, end)) ?? [];
		if (inner.length === 0 || total === void 0) return [];
		const written = {
			done: Number(done),
			total: Number(total)
		};
		const near = countDrafts(inner);
		return [near, countDrafts(flattenSteps(inner))].some((count) => count.done === written.done && count.total === written.total) ? [] : [{
			line,
			column,
			...wrong(written, near)
		}];
	}));
}
function countDrafts(steps) {
	const counted = steps.filter(({ candidate: { status } }) => status !== "dropped");
	return {
		done: counted.filter(({ candidate: { status } }) => status === "done").length,
		total: counted.length
	};
}
function readHeadings(outline, counts) {
	const levels = /* @__PURE__ */ new Map();
	return new Map(outline.blocks.flatMap((block) => {
		const count = counts.get(block.start);
		if (block.kind !== "heading" || count === void 0 || count.total === 0) return [];
		const text = inlineTitle(outline, block);
		const others = levels.get(block.level) ?? [];
		levels.set(block.level, others);
		const heading = {
			count,
			written: NOTHING_ELSE.test(text) ? null : readCount(text),
			isTicked: TICKED.test(text),
			others
		};
		others.push(heading);
		return [[block.start, heading]];
	}));
}
function tellLine(outline, block, count) {
	if (block.kind !== "paragraph") return null;
	const text = inlineTitle(outline, block);
	const [name] = text.split(/[:：]/u, 1);
	const written = name !== void 0 && name.length < text.length && isStatusHeader(name) ? readCount(text) : null;
	return written === null || written.total !== count.total || written.done === count.done ? null : wrong(written, count);
}
function tellHeading({ count, written, isTicked, others }) {
	if (written !== null && (written.total === count.total || written.isApart || !isDayLike(written)) && (written.done !== count.done || written.total !== count.total)) return wrong(written, count);
	if (!isTicked || count.done === count.total || others.length > 1 && others.every((other) => other.isTicked)) return null;
	return {
		code: "tick-over-open",
		message: `This heading has a tick, but ${count.total - count.done} of its ${count.total} steps are open.`
	};
}
function isDayLike({ done, total }) {
	return Math.min(done, total) <= 12 && Math.max(done, total) <= 31;
}
function readCount(text) {
	const [, before = "", done, total] = /[/／]/.test(text) && COUNT.exec(text) || [];
	if (done === void 0 || total === void 0 || Number(done) > Number(total)) return null;
	return {
		done: Number(done),
		total: Number(total),
		isApart: /[(（[【]/.test(before)
	};
}
function wrong(written, count) {
	return {
		code: "wrong-count",
		message: `This says ${written.done}/${written.total}; counted are ${count.done} done of ${count.total}.`
	};
}
// src/rules/fields.ts
const FIELDS = rulesOf("warning", {
	"front-matter": {
		severity: "error",
		means: "The YAML at the top of the file can not be read, or a value in it is none that its key takes.",
		wayOut: "Correct the line that the message names, or remove the lines from \"---\" to \"---\".",
		example: "---\norder: first\n---\n\n- [ ] Sets"
	},
	"unknown-key": {
		severity: "info",
		means: "A key of the front matter or of a field is nearly one that Trailmark reads.",
		wayOut: "Write the key that the message names, if you meant it.",
		example: "- [ ] Sets <!-- need: maps -->\n- [ ] Maps"
	},
	"bad-value": {
		means: "A field has a value that it can not take, so the value is not read.",
		wayOut: "Write a value as the message says.",
		example: "- [ ] Sets [due:: 2026/9/1]"
	}
});
function findFrontMatterProblems({ frontMatter }) {
	return frontMatter.complaints.map((complaint) => ({
		...complaint,
		column: 1
	}));
}
const IN_HTML = /<!--([^<:：\r\n]*)[:：](?=(?:[^\r\n<]|<(?!!--))*-->)/g;
const IN_TEXT = /[[(（]([^[(（:：\r\n]*)(?:::|：：)/g;
const MARKS = [
	"<!--",
	"::",
	"：："
];
const KEY = /^\p{L}[\p{L} _-]+$/u;
const [SHORTEST_KEY, LONGEST_KEY] = [3, 16];
function findNearKeys({ page: { outline } }) {
	const { source } = outline;
	if (!MARKS.some((mark) => source.includes(mark))) return [];
	return partsOf$1(outline).flatMap(({ kind, start, end }) => {
		const keys = source.slice(start, end).matchAll(kind === "html" ? IN_HTML : IN_TEXT);
		return Array.from(keys, (match) => {
			const written = (match[1] ?? "").trim();
			const key = written.length >= SHORTEST_KEY && written.length <= LONGEST_KEY && KEY.test(written) ? meantKey(written) : null;
			const message = `"${written}" is no field that Trailmark reads. Did you mean "${key}"?`;
			return key === null ? [] : [{
				code: "unknown-key",
				...placeAt(outline.lines, start + match.index),
				message
			}];
		}).flat();
	});
}
function partsOf$1(outline) {
	return walkBlocks(outline.blocks).flatMap((block) => block.kind === "html" ? [block] : inlinesOf(block).flatMap((inline) => runsOf(outline.runs(inline), "html", "text")));
}
const LEAD = /(?:[:：]|[📅📆🗓✅]\uFE0F?)\s*$/u;
const NEAR$1 = 2e3;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
function findBadValues({ page: { outline }, counted, parts }) {
	const found = /* @__PURE__ */ new Map();
	const holders = [...counted, ...flattenParts(parts)];
	for (const bad of holders.flatMap(({ fields }) => fields.bad ?? [])) {
		const at = placeOf(outline, bad);
		found.set(`${at} ${bad.field}`, {
			code: "bad-value",
			...placeAt(outline.lines, at),
			message: messageOf(bad)
		});
	}
	return [...found.values()];
}
function placeOf({ source, lines }, { value, line, column }) {
	const start = (lines[line - 1] ?? 0) + column - 1;
	const near = source.slice(start, start + NEAR$1);
	for (let at = near.indexOf(value); at >= 0; at = near.indexOf(value, at + 1)) if (LEAD.test(near.slice(Math.max(0, at - 8), at))) return start + at;
	return start;
}
function messageOf({ field, value }) {
	const shown = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(value);
	if (field === "optional" || field === "parked") return `${field} is true or false; ${shown} counts as true.`;
	if (field === "priority") return `priority is highest, high, medium, none, low or lowest; ${shown} is none of them and is not read.`;
	const meant = meantDay(value);
	const wayOut = meant === null ? "" : ` Write ${meant}.`;
	return `${field === "doneOn" ? "done" : field} is a day as 2026-09-01; ${shown} is none and is not read.${wayOut}`;
}
function meantDay(value) {
	const [, year, month = "", date = ""] = YEAR_FIRST.exec(value) ?? [];
	const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(day) ? day : null;
}
// src/rules/mirrors.ts
const MIRRORS = rulesOf("info", { mirror: {
	means: "A box or row names a stage or another roadmap and only repeats its progress, so it is not counted. Among others that do, one that names a part without steps is none either.",
	wayOut: "You need not do anything; \"trailmark check --fix\" sets a tick that says something else.",
	example: "- [x] [Week 1](#week-1)\n- [ ] [Week 2](#week-2)\n\n## Week 1\n\n- [ ] Sets\n\n## Week 2\n\n- [ ] Maps"
} });
function findMirrored(draft, countedIn) {
	const counterOf = memoize((path) => stepCounter(countedIn(path)));
	return Array.from(draft.mirrors, ([candidate, part]) => {
		const count = counterOf(part.path)(part.start, part.end);
		const { line, column } = candidate;
		const place = part.path === draft.path ? `line ${part.line}` : `${part.path}:${part.line}`;
		if (count.total === 0) return {
			code: "mirror",
			line,
			column,
			message: `This only names ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(part.title)} (${place}), below which nothing is counted, so it is not counted either.`
		};
		const told = compare$1(candidate, count);
		return {
			code: "mirror",
			line,
			column,
			message: `This only repeats the progress of ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(part.title)} (${place}), so it is not counted.${told}`,
			fix: told === "" ? null : setTick(draft, candidate)
		};
	});
}
function compare$1({ status }, { done, total }) {
	if (status === "dropped" || status === "done" === (done === total)) return "";
	return ` It says ${status === "done" ? "done" : "open"}; ${done} of ${total} ${total === 1 ? "step is" : "steps are"} done.`;
}
function setTick({ page: { outline } }, { notation, line, mark, status }) {
	if (notation.box === null) return null;
	return changeLine(outline, {
		line,
		...mark
	}, status === "done" ? " " : "x");
}
// src/rules/needs.ts
const NEEDS = rulesOf("error", {
	"unknown-need": {
		means: "A need names no step, stage or roadmap.",
		wayOut: "Write an id, a title, or path#id; \"trailmark status --json\" lists the ids.",
		example: "- [ ] Sessions [needs:: cookies]"
	},
	"ambiguous-need": {
		means: "A need can mean several steps or stages.",
		wayOut: "Give the one that is meant an id and name that.",
		example: "# A\n\n- [ ] Sets\n\n# B\n\n- [ ] Sets\n- [ ] Maps\n\n# C\n\n- [ ] Trees [needs:: Sets]"
	},
	"circular-need": {
		means: "A need runs in a circle: what it names waits for this step.",
		wayOut: "Take one of the needs out.",
		example: "- [ ] Sets [needs:: Maps]\n- [ ] Maps [needs:: Sets]"
	},
	"many-needs": {
		severity: "info",
		means: `A step needs more than 200 steps. All of them count; the JSON lists the first ones only.`,
		wayOut: "You need not do anything.",
		example: `# Basics\n\n${"- [ ] Sets\n".repeat(201)}\n# Beyond\n\n- [ ] Graphs [needs:: Basics]`
	},
	"duplicate-id": {
		means: "Another step or stage of this file has this id already.",
		wayOut: "Give one of them another id.",
		example: "- [ ] Sets [id:: sets]\n- [ ] More sets [id:: sets]"
	}
});
function findWrongNeed({ need: { name, line, column }, fault }) {
	return {
		code: fault.code,
		line,
		column,
		message: wordFault(name, fault)
	};
}
function wordFault(name, fault) {
	const { wayOut } = NEEDS[fault.code];
	switch (fault.code) {
		case "unknown-need": return `No step, stage or roadmap is called ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)}. ${wayOut}`;
		case "ambiguous-need": return `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)} can mean ${fault.places.join(" or ")}. ${wayOut}`;
		case "circular-need": return `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)} runs in a circle: what it names waits for this step. ${wayOut}`;
		case "many-needs": return `With ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)} a step needs ${fault.count} steps. All of them count; the JSON lists the first 200.`;
	}
}
function findDuplicateIds({ duplicateIds }) {
	return duplicateIds.map(({ line, column, fields: { id } }) => ({
		code: "duplicate-id",
		line,
		column,
		message: `Another step or stage of this file has the id ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(id ?? "")} already. ${NEEDS["duplicate-id"].wayOut}`
	}));
}
// src/rules/files.ts
const FILES = rulesOf("error", {
	"no-roadmap": {
		means: "No roadmap was found.",
		wayOut: "Write one as roadmap/<name>.md, or name your file with the option roadmap.",
		example: "A repository without a folder roadmap and without a Markdown file that holds boxes."
	},
	"no-match": {
		severity: "warning",
		means: "No file matches this roadmap path or pattern.",
		wayOut: "Correct or remove it.",
		example: "The option roadmap is plans/*.md, and there is no such file."
	},
	"outside-root": {
		means: "The path leaves the root.",
		wayOut: "Name a file inside it, or give another root.",
		example: "The option roadmap is ../plan.md."
	},
	"not-a-file": {
		means: "This is not a regular file.",
		wayOut: "Name a file.",
		example: "The option roadmap names a folder or a symbolic link."
	},
	"too-large": {
		means: "The file is over 2 MB, the most that is read.",
		wayOut: "Split it into smaller roadmaps.",
		example: "A roadmap of 2,000,001 bytes."
	},
	"too-many": {
		means: "With this file all together are over 50 MB, the most that is read, so it is left out.",
		wayOut: "Name fewer roadmaps, or give several roots that are read one by one.",
		example: "Thirty roadmaps of 1.9 MB each."
	},
	"not-utf8": {
		means: "The file is not UTF-8.",
		wayOut: "Save it as UTF-8 in your editor.",
		example: "A roadmap that was saved as Latin-1 or UTF-16."
	},
	binary: {
		means: "The file is binary, not Markdown.",
		wayOut: "Leave it out of the roadmap pattern.",
		example: "A picture that the option roadmap matches."
	},
	unreadable: {
		means: "The file can not be read.",
		wayOut: "The message says why: what the system answered, or what there is too much of.",
		example: "A roadmap that the user may not read, or one with quotes in quotes a hundred deep."
	},
	config: {
		means: "The file trailmark.yml is no valid YAML, has a key that is no setting, or a value that its key does not take.",
		wayOut: "Correct or remove the line that the message names.",
		example: "trailmark.yml says comit: pull-request."
	},
	"workflow-placeholder": {
		means: "OWNER and COMMIT stand for what only you know, so GitHub can not run this line.",
		wayOut: "Write the owner and the commit of the Trailmark that you trust; \"trailmark init\" says those of the program that you run.",
		example: "A workflow with uses: OWNER/trailmark@COMMIT."
	},
	"no-readme": {
		means: "There is no such README.",
		wayOut: "Name another file, or create it.",
		example: "The option readme is docs/README.md, and there is no such file."
	},
	"section-kept": {
		means: "The section of the README counts steps, but no roadmap has any now, so the section stays as it is.",
		wayOut: "Run `trailmark check` to see why nothing is read. To begin anew, delete what stands between the markers.",
		example: "A README that says 6/12, beside a roadmap whose last ⬜ has become ✅, so that its list says no status any more."
	},
	"not-svg": {
		means: "The chart is an SVG.",
		wayOut: "Give it a name that ends in .svg.",
		example: "The option chart is docs/progress.png."
	},
	"foreign-chart": {
		severity: "warning",
		means: "This SVG is not Trailmark's, and is left as it is.",
		wayOut: "Give the chart another name, or remove the file.",
		example: "The option chart names a picture that somebody drew."
	},
	executable: {
		means: "The file is executable and would lose that.",
		wayOut: "Run `chmod -x` on it.",
		example: "A README with the executable bit."
	},
	"unportable-path": {
		means: "Windows can not hold a file of this name, so nobody could check it out there.",
		wayOut: "Name it without < > : \" | ? * and a backslash, and not con, nul, com1 or their like.",
		example: "The option chart is docs/aux.svg."
	},
	"forbidden-path": {
		means: "Trailmark never writes to this folder.",
		wayOut: "Name a file elsewhere.",
		example: "The option chart is .github/workflows/progress.svg."
	},
	"not-ticked": {
		severity: "warning",
		means: "The line can not be changed so that only the status of its step changes.",
		wayOut: "Change it by hand.",
		example: "trailmark tick on a row whose status is a picture."
	},
	"not-converted": {
		severity: "warning",
		means: "The steps here would not read the same as boxes, so they stay as they are.",
		wayOut: "Write them by hand.",
		example: "trailmark convert on a list whose words would be read as another status in a box."
	},
	"parked-without-when": {
		severity: "info",
		means: "The step is put off, and nothing says until when.",
		wayOut: "Say it behind the title: <!-- when: what must happen first -->.",
		example: "trailmark convert on a row with the status \"On hold\"."
	},
	"put-off": {
		severity: "info",
		means: "A sentence puts a topic off until something happens, which only people read.",
		wayOut: "Write it as a field behind the title of the step: <!-- when: what must happen first -->.",
		example: "trailmark convert on \"When you need migrations, learn Alembic.\""
	}
});
// src/rules/markers.ts
const MARKERS = rulesOf("error", {
	"markers-missing": {
		means: "The README has no markers, so there is no place for the section.",
		wayOut: "Paste the two lines of the message where the progress should stand, each at the beginning of its line.",
		example: "# My plan"
	},
	"marker-misplaced": {
		means: "A marker begins inside its line or shares it.",
		wayOut: "Put it alone at the beginning of a line, outside lists and quotes.",
		example: "- <!-- trailmark:start -->\n\n<!-- trailmark:end -->"
	},
	"marker-orphan": {
		means: "A marker has no other half.",
		wayOut: "Add the other half, or delete the marker.",
		example: "<!-- trailmark:start -->"
	},
	"markers-reversed": {
		means: "The end marker stands before the start marker.",
		wayOut: "Swap the two lines.",
		example: "<!-- trailmark:end -->\n\n<!-- trailmark:start -->"
	},
	"markers-nested": {
		means: "A pair of markers stands inside another pair.",
		wayOut: "Keep one pair and delete the other lines.",
		example: "<!-- trailmark:start -->\n<!-- trailmark:start -->\n\n<!-- trailmark:end -->\n<!-- trailmark:end -->"
	},
	"marker-twice": {
		means: "There are more markers than one pair.",
		wayOut: "Keep one pair and delete the other lines.",
		example: "<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->"
	}
});
// src/rules/uncounted/fenced-boxes.ts
const FENCED = rulesOf("warning", { "fenced-boxes": {
	means: "A code fence holds boxes, and the file has none outside; what stands in code is shown as it is and not counted.",
	wayOut: "Delete the lines of the fence (``` or ~~~), if these are the steps.",
	example: "# Go\n\n```\n- [x] Sets\n- [ ] Maps\n```"
} });
const BOX$1 = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX]\][ \t]{1,4}\S/u;
function findFencedBoxes({ page, counted, leftOutAt }) {
	if (!/```|~~~/u.test(page.outline.source)) return [];
	const boxed = walkBlocks(page.outline.blocks).filter((block) => block.kind === "code" && block.fenced).flatMap(({ text, line, column, start }) => {
		const boxes = leftOutAt(start) === null ? text.split("\n").filter((one) => BOX$1.test(one)).length : 0;
		return boxes === 0 ? [] : [{
			line,
			column,
			boxes
		}];
	});
	const boxes = boxed.reduce((sum, fence) => sum + fence.boxes, 0);
	const [first] = boxed;
	if (first === void 0 || boxes < 2 || boxes <= counted.length) return [];
	const { line, column } = first;
	return [{
		code: "fenced-boxes",
		line,
		column,
		message: `${boxes} boxes stand in ${boxed.length === 1 ? "the code fence here" : `${boxed.length} code fences, of which this is the first`}: what is in code is shown as it is and not counted. ${FENCED["fenced-boxes"].wayOut}`,
		...counted.length === 0 && boxes > walkItems(page.outline.blocks).length ? {} : { severity: "info" }
	}];
}
// src/rules/uncounted/odd-siblings.ts
const [LEAST_READ, MOST_BARE, LEAST_TOPICS$1] = [
	2,
	1 / 3,
	2
];
function findOddSiblings({ page }, sections) {
	const { blocks, source } = page.outline;
	const isPlain = ({ title, start, end }) => !isAim(cleanTitle(title)) && !mayShowGlyph(source.slice(start, end).replace(/.*/u, ""));
	return siblings(sections).flatMap((group) => {
		const read = group.filter((section) => section.read > 0);
		if (read.length < LEAST_READ || group.length - read.length > MOST_BARE * group.length) return [];
		const forms = read.map((section) => formOf(blocks, section));
		const isAlike = (form) => forms.filter((other) => other === form).length * 2 >= forms.length;
		return group.slice(group.indexOf(read[0])).filter((section) => section.read === 0 && section.topics >= LEAST_TOPICS$1 && isPlain(section)).filter((section) => isAlike(formOf(blocks, section)));
	});
}
function siblings(sections) {
	const open = [];
	return [...groupBy(sections.flatMap((section) => {
		if (section.level === 0 || section.read === 0 && isAside(section.title)) return [];
		while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
		const within = open.at(-1)?.start;
		open.push(section);
		return [{
			section,
			place: `${within} ${section.level}`
		}];
	}), ({ place }) => place).values()].map((group) => group.map(({ section }) => section));
}
function formOf(blocks, { start, end, level }) {
	const units = [[]];
	const [first, last] = [start + 1, end].map((offset) => lowerBound(blocks, offset, (block) => block.start));
	for (const block of blocks.slice(first, last)) {
		if (block.kind === "other" || block.kind === "html") continue;
		if (block.kind === "heading") units.push([`${block.level - level}`]);
		else if (units.at(-1)?.at(-1) !== block.kind) units.at(-1)?.push(block.kind);
	}
	return [...new Set(units.map((unit) => unit.join(" ")))].sort().join("; ");
}
// src/rules/uncounted/read-sections.ts
function readSections(draft, reported) {
	if (draft.steps.length === 0 || !hasBareSection(draft)) return [];
	const { outline } = draft.page;
	const lines = reported.map((line) => outline.lines[line - 1] ?? 0);
	const read = sorted([...startsOf$1(draft.candidates), ...lines]);
	const held = outline.blocks.filter(({ kind }) => kind === "list" || kind === "table").map(({ start }) => start);
	const all = sorted([...read, ...held]);
	let known;
	const topics = () => {
		known ??= sorted(topicStarts(draft));
		return known;
	};
	return [
		...findHeadings(outline, all),
		...lineOpenings("bold", outline, all),
		...lineOpenings("summary", outline, all)
	].filter(({ block }) => draft.leftOutAt(block.start) === null).map(({ title, level, block: { line, column, start }, end }) => ({
		title,
		level,
		line,
		column,
		start,
		end,
		read: countBetween(read, start, end),
		get topics() {
			return countBetween(topics(), start, end);
		}
	})).sort((a, b) => a.start - b.start);
}
function hasBareSection({ page, candidates }) {
	const starts = startsOf$1(candidates);
	const isBare = (start, end) => countBetween(starts, start, end) === 0;
	const blocks = page.outline.blocks.filter(({ kind }) => kind === "heading" || kind === "list" || kind === "table");
	return blocks.some((block, at) => {
		if (block.kind !== "heading") return isBare(block.start, block.end);
		const next = blocks[at + 1];
		return next === void 0 || next.kind === "heading" && next.level <= block.level;
	});
}
function outermost(sections) {
	let end = 0;
	return sections.toSorted((a, b) => a.start - b.start).filter((section) => {
		if (section.start < end) return false;
		end = section.end;
		return true;
	});
}
function insideOf(sections) {
	const whole = outermost(sections);
	return (start) => (whole[lowerBound(whole, start + 1, (section) => section.start) - 1]?.end ?? 0) > start;
}
function topicStarts({ page, candidates, leftOutAt }) {
	const { outline } = page;
	const taken = new Set(candidates.map(({ span }) => span.start));
	const tallies = new Set(readStatusTables(page).flatMap(({ table, isTally }) => isTally ? [table.start] : []));
	const rows = planBlocks(outline).flatMap(({ block }) => block.kind === "table" && !tallies.has(block.start) ? rowStarts(outline, block) : []);
	return [...findPlainSteps(outline).map(({ start }) => start), ...rows].filter((start) => !taken.has(start) && leftOutAt(start) === null);
}
function rowStarts(outline, { rows }) {
	return rows.slice(1).filter(({ cells }) => cells.some((cell) => hasLetter(inlineTitle(outline, cell)))).map(({ start }) => start);
}
function sorted(offsets) {
	return offsets.toSorted((a, b) => a - b);
}
function findBareParts({ counted }, sections) {
	const parts = readParts(sections);
	const bare = seriesOf$1(parts).flatMap((all) => bareOf(all, counted.length));
	if (bare.length === 0) return [];
	const tracked = /* @__PURE__ */ new Set([...parts.filter(({ section }) => section.read > 0).map(keyOf$1), ...counted.flatMap(({ title }) => readSeriesTitle(title) ?? []).map(keyOf$1)]);
	return [...groupBy(bare, ({ within, label }) => `${within} ${label}`).values()].filter((run) => !isTracked(run, parts, tracked)).flat().map(({ section }) => section);
}
function readParts(sections) {
	const open = [];
	return sections.flatMap((section) => {
		while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= section.start) open.pop();
		const within = open.at(-1)?.start ?? -1;
		open.push(section);
		const title = readSeriesTitle(section.title);
		return title === null ? [] : [{
			section,
			within,
			...title
		}];
	});
}
function seriesOf$1(parts) {
	return [...groupBy(parts, ({ section, label }) => `${section.level} ${label}`).values()].filter((all) => new Set(all.map(({ number }) => number)).size > 1);
}
function bareOf(parts, counted) {
	const bare = parts.filter(({ section }) => section.read === 0);
	if (bare.length < parts.length) return bare;
	const filled = bare.filter(({ section }) => section.topics > 0);
	const topics = filled.reduce((sum, { section }) => sum + section.topics, 0);
	return filled.length >= 3 && topics >= counted ? filled : [];
}
function isTracked(run, parts, tracked) {
	const [{ within, label } = {
		within: -1,
		label: ""
	}] = run;
	return !parts.some((one) => one.within === within && one.label === label && one.section.read > 0) && run.filter((part) => tracked.has(keyOf$1(part))).length * 2 >= run.length;
}
function keyOf$1({ label, number }) {
	return `${label} ${number}`;
}
// src/rules/uncounted/uncounted-parts.ts
const UNCOUNTED = rulesOf("warning", {
	...FENCED,
	"uncounted-parts": {
		means: "Parts of the plan have no steps, though others like them have: their lists and tables are not counted.",
		wayOut: "Make boxes of their lists (\"trailmark convert\" does it with --list and a heading), give their tables a column \"Status\", or put what is no part of the plan between <!-- trailmark:off --> and <!-- trailmark:on -->.",
		example: "## Week 1\n\n- [ ] Sets\n\n## Week 2\n\n- Maps\n- Trees"
	}
});
const EMPTY = "Steps are list items with a box: \"- [ ] What to learn\".";
const [LEAST_TOPICS, TIMES] = [10, 3];
function findUncountedParts(draft, sections) {
	const found = [
		...findBareParts(draft, sections),
		...findOddSiblings(draft, sections),
		...besideOutcomes(draft, sections)
	];
	if (found.length === 0) return [];
	const names = new Set(draft.counted.flatMap(({ title }) => namesOf$1(title)));
	const parts = outermost(found.filter(({ title }) => !namesOf$1(cleanTitle(title)).some((name) => names.has(name))));
	const [first] = parts;
	if (first === void 0) return [];
	const { line, column } = first;
	const isMissed = sum(parts) >= 2;
	return [{
		code: "uncounted-parts",
		line,
		column,
		message: say(first, parts),
		...isMissed ? {} : { severity: "info" }
	}];
}
function besideOutcomes({ counted }, sections) {
	const isInside = insideOf(sections.filter(({ title }) => isOutcomes(title)));
	if (!counted.every(({ span }) => isInside(span.start))) return [];
	const beside = outermost(sections.filter(({ level, read, topics, start }) => level > 0 && read === 0 && topics > 0 && !isInside(start)));
	return isMost(beside, counted.length) ? beside : [];
}
function isMost(parts, counted) {
	return sum(parts) >= Math.max(LEAST_TOPICS, TIMES * counted);
}
function sum(sections) {
	return sections.reduce((all, { topics }) => all + topics, 0);
}
function say({ title, line }, parts) {
	const [others, topics] = [parts.length - 1, sum(parts)];
	const more = others === 0 ? "" : ` and ${others} more ${others === 1 ? "part" : "parts"}`;
	const rows = `${topics} ${topics === 1 ? "line of lists and tables is" : "lines of lists and tables are"}`;
	const what = topics === 0 ? "" : `: ${rows} not counted`;
	return `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(cleanTitle(title))} (line ${line})${more} ${others === 0 ? "has" : "have"} no steps, though other parts of this plan have${what}. ${topics === 0 ? EMPTY : UNCOUNTED["uncounted-parts"].wayOut}`;
}
// src/rules/list.ts
const RULES = {
	...BOXES$1,
	...STATUSES,
	...UNCOUNTED,
	...COUNTING,
	...MIRRORS,
	...DRIFT,
	...FIELDS,
	...NEEDS,
	...MARKERS,
	...FILES
};
const PAGE = "docs/problems.md";
// src/rules/problem.ts
function toProblem(path, { code, line, column, message, fix = null, severity }) {
	const rule = RULES[code];
	const words = fix === null ? `${rule.means} ${rule.wayOut}` : rule.means;
	return {
		path,
		line,
		column,
		severity: severity ?? rule.severity,
		code,
		message: message ?? words,
		fix
	};
}
function fileProblem(path, code, message) {
	return toProblem(path, {
		code,
		line: 1,
		column: 1,
		...message === void 0 ? {} : { message }
	});
}
// src/rules/statuses/glyph-problems.ts
const MEANINGS = "(or done, todo, dropped, parked).";
const NO_STEP = /^\\?[[(（［]|[:：]$/u;
function findGlyphProblems({ page }) {
	return readGlyphLists(page).flatMap((list) => {
		const uncounted = list.counted.length > 0 ? [] : uncountedList(list);
		return uncounted.length > 0 ? uncounted : unsignedItems(page.outline, list);
	});
}
function uncountedList({ plain, signed, meanings, isMixed }) {
	const [first] = signed;
	if (first === void 0) return [];
	const { line, column } = first.item;
	if (isMixed) {
		const { glyph } = signed.find((other) => !meanings.has(other.glyph)) ?? first;
		return [{
			code: "mixed-glyphs",
			line,
			column,
			message: `This list has signs for done and for open, but too many like "${glyph}" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "${glyph}": doing } ${MEANINGS}`
		}];
	}
	if (plain.length < 2 || signed.length < plain.length || !signed.every(({ glyph }) => isEmptyBox(glyph))) return [];
	return [{
		code: "lone-glyphs",
		line,
		column,
		message: `Every item of this list begins with "${first.glyph}", and a list of one sign alone is not counted. Say in the front matter what it means: marks: { "${first.glyph}": todo } ${MEANINGS}`
	}];
}
function unsignedItems(outline, { plain, counted }) {
	const signs = new Map(plain.map((item) => [item, readEither(outline, item)]));
	const signed = [...signs.values()].filter((sign) => sign !== null);
	const bare = plain.filter((item) => signs.get(item) === null && isTitled(outline, item));
	const [first] = bare;
	const ticks = signed.filter(({ glyph }) => isTick(glyph));
	const isContrast = signed.some(({ glyph }) => isCross(glyph));
	if (first === void 0 || counted.length === 0 && (ticks.length === 0 || isContrast)) return [];
	const { line, column } = first;
	const sign = (ticks[0] ?? signed[0])?.glyph ?? "✅";
	return [{
		code: "unsigned-items",
		line,
		column,
		message: `${bare.length === 1 ? "This item has" : `This item and ${bare.length - 1} more of its list have`} no sign beside items with "${sign}", ${counted.length > 0 ? "so they are not counted" : "so none of the list is counted"}. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).`,
		...counted.length > 0 || ticks.length * 2 >= plain.length ? {} : { severity: "info" }
	}];
}
function isTitled(outline, { blocks }) {
	const [first] = blocks;
	return first?.kind === "paragraph" && blocks.length === 1 && !NO_STEP.test(inlineTitle(outline, first));
}
// src/rules/statuses/table-problems.ts
const LONE = /^(?:\p{L}|[^\p{L}\p{N}\s]{1,3})$/u;
function findTableProblems({ page }) {
	const place = ({ table }, at) => {
		const { line, column } = table.rows[0]?.cells[at] ?? table;
		return {
			line,
			column,
			name: inlineText(page.outline, table.rows[0]?.cells[at]).text.trim()
		};
	};
	return readStatusTables(page).flatMap((read) => [
		...read.named.length > 0 ? secondColumn(read, place) : unreadColumns(read, place),
		...unnamedColumns(read, place),
		...read.isTally ? [{
			code: "tally-table",
			line: read.table.line,
			column: read.table.column
		}] : [],
		...read.rows.flatMap(({ statuses }) => statuses.flatMap((status) => status.sign === null ? unknownStatus(status) : []))
	]);
}
function unknownStatus({ cell, text, unmapped }) {
	const { line, column } = cell ?? {
		line: 1,
		column: 1
	};
	if (unmapped !== null) return {
		line,
		column,
		...unmappedMark(unmapped)
	};
	return {
		code: "unknown-status",
		line,
		column,
		message: `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(text)} is no status that Trailmark knows, so this row is not counted. ${STATUSES["unknown-status"].wayOut}`
	};
}
function unreadColumns(read, place) {
	return read.unread.flatMap(({ at, cells }) => {
		const { name, ...header } = place(read, at);
		const filled = cells.filter(isFilled);
		const known = filled.filter(({ sign }) => sign !== null).length;
		const other = filled.find(({ sign }) => sign === null);
		if (known > 0 && other === void 0) return [{
			code: "unread-status-column",
			...header,
			message: `${ONE_ROW} ${NO_ROW}`
		}];
		if (!(known > 0 || filled.some(({ text }) => LONE.test(text))) || other === void 0) return [];
		const message = `Only ${known} of ${filled.length} cells under ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)} say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(other.text)}.`;
		return [{
			code: "unread-status-column",
			...header,
			message
		}];
	});
}
const ONE_ROW = "This table has one row alone, and no table of the file that counts has a status column of its name.";
const NO_ROW = "It counts with a second row, or write the row as a list item: \"- [ ] What to learn\".";
function unnamedColumns(read, place) {
	const [first] = read.unnamed;
	const cells = read.unnamed.flatMap((column) => column.cells);
	const glyphs = new Set(glyphsIn(cells.map(({ text }) => text)));
	const said = new Set(cells.map(({ sign }) => sign?.meaning));
	const compares = isContrast(glyphs);
	if (first === void 0 || said.size < 2 || !said.has("done") || compares && !isGraded(glyphs)) return [];
	const { name, ...header } = place(read, first.at);
	const message = `The column ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)} looks like statuses, but is not called so, so no row of this table is counted. Call it "Status".`;
	return [{
		code: "unnamed-status-column",
		...header,
		message,
		...compares ? { severity: "info" } : {}
	}];
}
function secondColumn(read, place) {
	const [first, second] = read.named;
	if (first === void 0 || second === void 0) return [];
	const { name } = place(read, first.at);
	const { name: other, ...header } = place(read, second.at);
	const message = `This table has two columns of statuses; ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)} counts and ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(other)} does not.`;
	return [{
		code: "two-status-columns",
		...header,
		message
	}];
}
// src/rules/statuses/written-problems.ts
const CELL = /<td\b[^<>]{0,200}>([^<>]{1,80})<\/td>/gi;
const BOXES = "Write each as a list item with a box: \"- [ ] What to learn\".";
const CONVERT = "\"trailmark convert\" makes boxes of it (in a file with other steps, with --list and its heading).";
function findWrittenProblems(draft) {
	const { outline } = draft.page;
	const starts = draft.candidates.map(({ span }) => span.start);
	const isFree = ({ start, end }) => !starts.some((at) => at >= start && at < end);
	return [...walkBlocks(outline.blocks).flatMap((block) => {
		const told = tellBlock(draft, block);
		return told === null || !isFree(block) ? [] : [toFound(block, told)];
	}), ...statusLines(draft, isFree)];
}
function toFound({ kind, line, column }, what) {
	return {
		code: "unread-statuses",
		line,
		column,
		message: `${what}, so nothing of it is counted. ${kind === "list" ? CONVERT : BOXES}`
	};
}
function tellBlock(draft, block) {
	if (block.kind === "list") return tellList(draft, block);
	if (block.kind === "table") return tellBoard(draft, block) ?? tellCells(draft, block);
	if (block.kind === "paragraph") return tellLines(draft, block);
	return block.kind === "html" ? tellHtml(draft, block) : null;
}
function isPlan(said) {
	const meanings = new Set(said.filter((one) => one !== null));
	return meanings.size > 1 && meanings.has("done");
}
function tellList({ page: { outline } }, { items }) {
	const said = items.map((item) => item.check === null ? saidStatus(firstTitle(outline, item)) : null);
	const known = said.filter((one) => one !== null).length;
	return isPlan(said) && areNearlyAll(known, items.length) ? "This list says statuses in words alone" : null;
}
function tellBoard({ page: { outline } }, { rows: [header, ...rows] }) {
	const said = header?.cells.map((cell) => wordStatus(cleanTitle(inlineTitle(outline, cell)))) ?? [];
	const hasWords = rows.some(({ cells }) => cells.some((cell) => hasLetter(inlineTitle(outline, cell))));
	return isPlan(said) && !said.includes(null) && hasWords ? "This table has a column for each status" : null;
}
function tellCells(draft, { rows }) {
	const cells = rows.slice(1).flatMap((row) => row.cells.map((cell) => inlineTitle(draft.page.outline, cell)));
	const said = leadingSigns(draft, cells);
	const signed = said.filter((one) => one !== null).length;
	return isPlan(said) && signed * 2 >= cells.length ? "This table has a sign before the words of its cells" : null;
}
function tellLines(draft, paragraph) {
	const { outline, mayShowGlyph } = draft.page;
	if (paragraph.line === paragraph.endLine) return null;
	const mayBeOrg = outline.source.slice(paragraph.start, paragraph.end).includes("** ");
	if (!mayShowGlyph && !mayBeOrg) return null;
	const written = flattenLines(outline.runs(paragraph)).map(({ text }) => text.trim());
	if (mayBeOrg && written.filter(isOrgHeading).length > 1) return "These lines are headings of Org mode";
	const said = leadingSigns(draft, written.map(unlettered));
	return isPlan(said) && !said.includes(null) ? "These lines have signs, but are no list items" : null;
}
function leadingSigns({ page: { glyphs } }, texts) {
	const signs = texts.map(readGlyph);
	if (signs.every((sign) => sign === null)) return signs.map(() => null);
	const meanings = new Map([...listMeanings(new Set(glyphsIn(texts))), ...glyphs]);
	return texts.map((text, at) => {
		const glyph = signs[at] ?? null;
		const words = text.slice(glyph?.length).trim();
		return glyph !== null && hasWord(words) && wordStatus(words) === null ? meanings.get(glyph?.glyph ?? "") ?? null : null;
	});
}
function tellHtml(draft, { text }) {
	return isPlan(signsOf(draft, Array.from(text.matchAll(CELL), ([, cell = ""]) => cell))) ? "This table is written in HTML" : null;
}
function signsOf({ page: { marks, glyphs } }, texts) {
	const meanings = new Map([...cellMeanings(new Set(glyphsIn(texts))), ...glyphs]);
	return texts.map((text) => readSign(writtenText(text, 0), {
		glyphs: meanings,
		marks
	})?.meaning ?? null);
}
function statusLines(draft, isFree) {
	const { outline, glyphs } = draft.page;
	const lines = outline.blocks.flatMap((block, at, blocks) => {
		if (block.kind !== "paragraph" || blocks[at - 1]?.kind !== "heading") return [];
		const text = inlineTitle(outline, block);
		const sign = readGlyph(text);
		const isExplained = sign?.length === text.length && glyphs.has(sign.glyph);
		const [, name = "", value = ""] = /^([^:：]{1,30})[:：]\s?(.{1,60})$/u.exec(text) ?? [];
		const behind = blocks.slice(at).findIndex(({ kind }) => kind === "heading");
		const section = blocks.slice(at, behind < 0 ? void 0 : at + behind);
		return (isExplained || isStatusHeader(name)) && section.every(isFree) ? [{
			block,
			value,
			isExplained
		}] : [];
	});
	const [first] = lines;
	if (first === void 0) return [];
	return isPlan(signsOf(draft, lines.map(({ value }) => value))) || lines.some(({ isExplained }) => isExplained) ? [toFound(first.block, "Lines below headings say statuses here")] : [];
}
// src/rules/uncounted/unboxed.ts
function findUnboxed(draft, sections) {
	if (sections.length === 0) return null;
	const outcomes = outermost(sections.filter(({ title }) => isOutcomes(title)));
	const isInside = insideOf(outcomes);
	const isOutcome = (step) => isInside(step.span.start) || isClaim({
		title: step.title,
		context: []
	});
	if (!draft.counted.some(isOutcome)) return null;
	const bare = sections.filter(({ title, level, read, start }) => level > 0 && read === 0 && !isInside(start) && !isAim(title) && !isAside(title));
	return {
		parts: (draft.counted.every(isOutcome) ? chooseParts(bare, draft.counted.length) : []).map(({ title, line }) => ({
			title: cleanTitle(title),
			line
		})),
		work: new Set(listWork(draft, outcomes, bare)),
		filled: new Set(sections.filter(({ topics }) => topics > 0).map(({ line }) => line))
	};
}
function listWork({ counted, mirrors }, outcomes, bare) {
	const names = new Set(bare.filter(isNumberedPart).flatMap(({ title }) => listNames$1(cleanTitle(title))));
	const starts = startsOf$1([...counted, ...mirrors.keys()].filter(({ title }) => namesOf$1(title).some((name) => names.has(name))));
	return outcomes.flatMap(({ start, end }) => {
		const last = starts[lowerBound(starts, end) - 1] ?? -1;
		return last < start ? [] : counted.filter(({ span }) => start < span.start && span.start <= last).map(({ line }) => line);
	});
}
function listNames$1(title) {
	return [title, ...tailsOf(title)].flatMap(namesOf$1);
}
function isNumberedPart({ title }) {
	return /[\p{N}一二三四五六七八九十]/u.test(readSeriesTitle(title)?.number ?? "");
}
function chooseParts(bare, counted) {
	const [series] = seriesOf$1(readParts(bare)).sort(([a], [b]) => (a?.section.level ?? 0) - (b?.section.level ?? 0));
	const filled = outermost(bare.filter(({ topics }) => topics > 0));
	return series?.map(({ section }) => section) ?? (isMost(filled, counted) ? filled : []);
}
// src/rules/find-problems.ts
function isLikeStep({ code, severity }) {
	return severity === "warning" && (code in BOXES$1 || code in STATUSES || code in UNCOUNTED);
}
const FINDERS = [
	findFrontMatterProblems,
	findTableProblems,
	findGlyphProblems,
	findWrittenProblems,
	findNearMisses,
	findLeftOutBoxes,
	findDuplicates,
	findOpenBelowDone,
	findFencedBoxes,
	findNearKeys,
	findBadValues,
	findDrift,
	findDuplicateIds
];
function examineRoadmaps(sources, readme = null, show = () => {}) {
	const { seen, ...parsed } = parseWith(sources, {
		readme,
		look,
		show
	});
	const { unread, wrongNeeds } = parsed;
	const severity = unread.length === 0 && seen.every(({ noSteps }) => noSteps !== null) ? "error" : "info";
	const problems = [
		...seen.flatMap(({ path, found, noSteps }) => noSteps === null ? found : [...found, toProblem(path, {
			...noSteps,
			severity
		})]),
		...unread.map(({ path, line, message }) => toProblem(path, {
			code: "unreadable",
			line,
			column: 1,
			message
		})),
		...wrongNeeds.map((wrong) => toProblem(wrong.path, findWrongNeed(wrong)))
	];
	const unboxed = seen.flatMap((one) => one.unboxed === null ? [] : [[one.path, one.unboxed]]);
	return {
		...parsed,
		problems,
		unboxed: new Map(unboxed)
	};
}
function findProblems(sources) {
	return examineRoadmaps(sources).problems;
}
function look(draft, countedIn) {
	const { found, unboxed } = findInFile(draft, countedIn);
	const mayConvert = draft.preview.length > 0;
	const nearly = found.filter(({ code, severity }) => severity === "warning" && !(mayConvert && CONVERTIBLE.includes(code)));
	return {
		path: draft.path,
		found,
		unboxed,
		noSteps: findNoSteps(draft, nearly)
	};
}
function findInFile(draft, countedIn) {
	const { lines } = draft.page.outline;
	const isTold = ({ code, line, column }) => code === "left-out" || draft.leftOutAt((lines[line - 1] ?? 0) + column - 1) === null;
	const findLinked = (one) => findMirrored(one, countedIn);
	try {
		const problems = [...FINDERS, findLinked].flatMap((find) => find(draft).filter(isTold)).map((one) => toProblem(draft.path, one));
		const sections = readSections(draft, problems.filter(isLikeStep).map(({ line }) => line));
		const uncounted = findUncountedParts(draft, sections).map((one) => toProblem(draft.path, one));
		return {
			found: [...problems, ...uncounted],
			unboxed: findUnboxed(draft, sections)
		};
	} catch (error) {
		passNotLoaded(error);
		const message = `The steps of this file count, but looking for problems in it failed (${causeOf(error)}). Report it as a fault of Trailmark.`;
		return {
			found: [fileProblem(draft.path, "unreadable", message)],
			unboxed: null
		};
	}
}
function findUncountedFiles(sources) {
	const problems = findProblems(sources);
	const empty = new Set(problems.filter(({ code }) => code === "no-steps").map(({ path }) => path));
	const alike = new Set(problems.filter(isLikeStep).map(({ path }) => path));
	return sources.map(({ path }) => path).filter((path) => alike.has(path) && empty.has(path));
}
function foldProblems(problems) {
	const groups = [...groupBy(problems, ({ code, path }) => `${code} ${path}`).values()];
	const shown = new Set(groups.flatMap((group) => group.slice(0, 20)));
	const left = new Map(groups.map((group) => [group[19], group.length - 20]));
	return problems.filter((problem) => shown.has(problem)).map((problem) => ({
		problem,
		left: left.get(problem) ?? 0
	}));
}
// src/render/render-diff.ts
const library = onDemand(() => __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 8759)));
function renderDiff(path, before, after) {
	if (before === after) return "";
	const { createTwoFilesPatch, FILE_HEADERS_ONLY } = library();
	return `${createTwoFilesPatch(path, path, before, after, void 0, void 0, {
		context: 3,
		headerOptions: FILE_HEADERS_ONLY
	}).trimEnd().split("\n").map((line) => (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.g)(line).trimEnd()).join("\n")}\n`;
}
// src/locales/format-number.ts
const formatOf = memoize((language) => new Intl.NumberFormat(language));
const OWN_DIGITS = /* @__PURE__ */ new Set(["fa"]);
const SEPARATED = 1e3;
function formatNumber(language, value) {
	if (value >= 0 && value < SEPARATED && !OWN_DIGITS.has(language)) return String(value);
	return formatOf(language).format(value);
}
function formatFraction(language, done, total) {
	return `${formatNumber(language, done)}/${formatNumber(language, total)}`;
}
function formatList(language, names) {
	return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
// src/locales/format-message.ts
const PLACEHOLDER = /\{(\w+)\}/g;
function formatMessage(locale, key, values = {}) {
	return chooseForm(locale.tag, locale.write[key], values).replace(PLACEHOLDER, (_, name) => {
		const value = values[name];
		if (value === void 0) throw new Error(`The message ${key} of ${locale.tag} has no value for {${name}}.`);
		return typeof value === "number" ? formatNumber(locale.tag, value) : value;
	});
}
function chooseForm(tag, message, values) {
	if (typeof message === "string") return message;
	const { by, ordinal } = message;
	const name = ordinal ?? by ?? Object.keys(values).find((key) => typeof values[key] === "number") ?? "";
	return message[(ordinal === void 0 ? cardinals(tag) : ordinals(tag)).select(Number(values[name]))] ?? message.other;
}
const cardinals = memoize((tag) => new Intl.PluralRules(tag));
const ordinals = memoize((tag) => new Intl.PluralRules(tag, { type: "ordinal" }));
// src/locales/format-percent.ts
function formatPercent(locale, percent) {
	return percent === null ? "–" : formatMessage(locale, "percent", { percent });
}
// src/render/escape/escape-markdown.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;"
};
function escapeMarkdown(text) {
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(text).replace(/[\\`*_~[\]#$]/g, "\\$&").replace(/[<>|]|&(?=[\w#]|$)/g, (character) => ENTITIES[character] ?? character).replace(/:(?=\/\/)/g, "&#58;").replace(/(www)\./gi, "$1&#46;").replace(/^[-+=](?!\d)/, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/!$/, "\\!");
}
// src/render/escape/escape-issue-text.ts
const BREAK = "&#8203;";
function escapeIssueText(text) {
	return escapeMarkdown(text).replace(/@/g, `@${BREAK}`).replace(/\\#(?=\w)/g, `\\#${BREAK}`).replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`).replace(/&#58;\/\//g, `&#58;/${BREAK}/`).replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}
// src/render/format/formatter.ts
const ESCAPES = {
	file: escapeFileText,
	issue: escapeIssueText,
	terminal: _part_1_js__WEBPACK_IMPORTED_MODULE_1__._
};
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function createFormatter(language, place) {
	const locale = chooseLocale(language);
	return {
		locale,
		say: (key, values) => formatMessage(locale, key, values),
		escape: ESCAPES[place]
	};
}
function formatText(text, formatter) {
	const escaped = formatter.escape(text);
	return formatter.locale.rtl || RIGHT_TO_LEFT.test(text) ? `\u2068${escaped}\u2069` : escaped;
}
function quoteText(text, formatter) {
	return formatter.say("quote", { text: formatText(nestQuotes(text, formatter), formatter) });
}
const NAMED = 3;
function formatNames(steps, formatter) {
	const named = steps.length <= 4 ? steps : steps.slice(0, NAMED);
	const names = named.map((step) => quoteText(step.title, formatter));
	const count = steps.length - named.length;
	return formatList(formatter.locale.tag, count > 0 ? [...names, formatter.say("count.more", { count })] : names);
}
function nestQuotes(text, { say }) {
	const [open = "", close = ""] = say("quote", { text: "\n" }).split("\n");
	const [innerOpen = "", innerClose = ""] = say("quote.inner", { text: "\n" }).split("\n");
	if (open === close || !text.includes(open) || !text.includes(close)) return text;
	return text.replaceAll(open, innerOpen).replaceAll(close, innerClose);
}
function escapeFileText(text) {
	return escapeMarkdown(text).replace(/(?<=\S)@/g, "@&#8203;");
}
// src/render/format/format-obstacle.ts
function formatTrigger(when, formatter) {
	return when === null ? formatter.say("parked") : formatter.say("parked.until", { when: quoteText(when, formatter) });
}
function formatBlock({ waitsFor, gate }, formatter) {
	const { say, locale } = formatter;
	const needs = waitsFor.length > 0 ? [say("blocked.needs", { steps: formatNames(waitsFor, formatter) })] : [];
	if (gate === null) return needs.join("");
	const values = {
		stage: quoteText(gate.stage, formatter),
		percent: formatPercent(locale, gate.percent)
	};
	return [...needs, say("blocked.gate", values)].join(" · ");
}
function formatVerdict({ cause }, formatter) {
	switch (cause.kind) {
		case "next": return formatter.say("name.next");
		case "blocked": return formatBlock(cause, formatter);
		case "parked": return formatTrigger(cause.when, formatter);
		case "placeholder": return formatter.say("placeholder");
		case "beaten": return formatter.say(`beaten.${cause.rule}`);
		case "parent": return formatter.say("blocked.parent", { count: cause.open });
	}
}
// src/locales/format-day.ts
function formatDay(locale, written) {
	const values = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.k)(written, locale.tag);
	return {
		day: values.day,
		theDay: formatMessage(locale, "theDay", {
			...values,
			date: Number(written.slice(-2))
		})
	};
}
// src/render/format/format-reason.ts
const CALLED = {
	doing: "count",
	steps: "count",
	behind: "count",
	needs: "steps",
	unlocks: "steps",
	via: "step",
	why: "note",
	roadmap: "stage"
};
const DAYS = ["due", "since"];
const NEAR = /* @__PURE__ */ new Map([
	[0, "reason.due.today"],
	[1, "reason.due.tomorrow"],
	[-1, "reason.due.yesterday"]
]);
function formatReason(reason, formatter) {
	const sentence = formatter.say(keyOf(reason), valuesOf(reason, formatter));
	switch (reason.rule) {
		case "due":
		case "goal":
		case "priority": return withHeir(sentence, reason.via, formatter);
		case "doing":
			if (reason.note === null) return sentence;
			return formatter.say("label", {
				name: trimMark(sentence),
				value: quoteText(reason.note, formatter)
			});
		default: return sentence;
	}
}
function keyOf(reason) {
	switch (reason.rule) {
		case "pinned": return reason.via === null ? "reason.pinned" : "reason.pinnedFor";
		case "due": return NEAR.get(reason.days) ?? (reason.days > 0 ? "reason.due.ahead" : "reason.due.over");
		case "priority": return `reason.priority.${reason.priority}`;
		case "woken":
			if (reason.when !== null) return `reason.woken.${reason.by}`;
			return reason.via === null ? "reason.woken.mark" : "reason.woken.needMark";
		case "unlocks": return reason.behind === 0 ? "reason.unlocks" : "reason.unlocksMore";
		case "passedOver": return reason.since === null ? "reason.passedOver" : "reason.passedOver.since";
		default: return `reason.${reason.rule}`;
	}
}
function valuesOf({ rule, ...said }, formatter) {
	const values = {};
	for (const [name, value] of Object.entries(said)) {
		if (value === null) continue;
		if (typeof value === "string" && DAYS.includes(name)) Object.assign(values, formatDay(formatter.locale, value));
		else values[CALLED[name] ?? name] ??= formatValue(value, formatter);
	}
	return values;
}
function formatValue(value, formatter) {
	if (typeof value === "number") return Math.abs(value);
	if (typeof value === "string") return quoteText(value, formatter);
	return "title" in value ? quoteText(value.title, formatter) : formatNames(value, formatter);
}
function withHeir(sentence, via, formatter) {
	if (!via) return sentence;
	const body = trimMark(sentence);
	const remark = formatter.say("reason.neededFor", { step: quoteText(via.title, formatter) });
	return `${body}${remark.startsWith("（") ? "" : " "}${remark}${sentence.slice(body.length)}`;
}
function trimMark(sentence) {
	return sentence.replace(/[.。।]$/, "");
}
// src/render/json.ts
function picker(...keys) {
	return (value) => Object.fromEntries(keys.map((key) => [key, value[key]]));
}
function jsonItems(values, write, sizeOf = () => 1) {
	return {
		*[Symbol.iterator]() {
			for (const value of values) yield write(value);
		},
		toJSON: () => values.map(write),
		get size() {
			return values.reduce((sum, value) => sum + sizeOf(value), 0);
		}
	};
}
function isItems(value) {
	return typeof value === "object" && value !== null && "toJSON" in value;
}
// src/render/render-json.ts
const VERSION = 1;
const progressJson = picker("done", "doing", "todo", "dropped", "parked", "total", "percent");
const refJson = picker("id", "title", "path", "line", "stage", "context");
const resourceJson = picker("title", "url", "note");
const workJson = picker("title", "path", "line");
const deadlineJson = picker("goal", "due", "days", "perWeek");
const problemJson = picker("path", "line", "column", "severity", "code", "message", "fix");
function statusJson(view, problems) {
	return {
		version: VERSION,
		progress: progressJson(view.measure.progress),
		roadmaps: jsonItems(view.measure.roadmaps, roadmapJson, ({ roadmap, stages }) => sizeOf$1(roadmap, stages)),
		suggestion: suggestionJson(view),
		problems: jsonItems(problems, problemJson)
	};
}
function nextJson(view, explain = false) {
	const others = view.verdicts.filter(({ cause }) => cause.kind !== "next");
	const deadlines = view.deadlines.map(deadlineJson);
	const { over = null, now = null } = view.calendar ?? {};
	const calendar = {
		over: over && { ...over },
		now: now && { ...now }
	};
	const known = {
		version: VERSION,
		suggestion: suggestionJson(view),
		deadlines,
		pace: view.pace,
		calendar
	};
	return explain ? {
		...known,
		others: others.map((other) => verdictJson(other, view))
	} : known;
}
function checkJson(problems) {
	return {
		version: VERSION,
		problems: problems.map(problemJson)
	};
}
function updateJson(change, problems) {
	return {
		version: VERSION,
		...change,
		problems: problems.map(problemJson)
	};
}
function tickJson(change, { id, title, status, line }, view) {
	const { next } = view.suggestion;
	const { opened, finished } = view.news;
	return {
		...updateJson(change, []),
		step: {
			id,
			title,
			status,
			line
		},
		progress: progressJson(view.measure.progress),
		next: next && refJson(next),
		news: {
			opened: opened.map(({ title }) => title),
			finished
		}
	};
}
function roadmapJson({ roadmap, ...measured }) {
	const { path, title, language, goal } = roadmap;
	return {
		path,
		title,
		language,
		goal,
		...partJson(roadmap, measured)
	};
}
function stageJson({ stage, ...measured }) {
	return {
		title: stage.title,
		line: stage.line,
		...partJson(stage, measured)
	};
}
function partJson({ resources, steps }, { progress, stages }) {
	return {
		progress: progressJson(progress),
		resources: resources.map(resourceJson),
		steps: jsonItems(steps, stepJson),
		stages: jsonItems(stages, stageJson, ({ stage, stages: inner }) => sizeOf$1(stage, inner))
	};
}
function sizeOf$1({ steps }, stages) {
	return stages.reduce((sum, { stage, stages: inner }) => sum + sizeOf$1(stage, inner), steps.length + 1);
}
function stepJson(step) {
	const { id, title, status, line, depth, notation, note, when } = step;
	const links = step.links.map((link) => ({
		title: link.title,
		url: link.url
	}));
	return {
		id,
		title,
		status,
		line,
		depth,
		notation: notation.name,
		note,
		when,
		needs: listNeeds(step),
		links,
		steps: step.steps.map(stepJson)
	};
}
function listNeeds({ needs }) {
	const ids = needs.flatMap(({ steps }) => steps.slice(0, 200));
	return [...new Set(ids)].slice(0, 200);
}
function suggestionJson(view) {
	const { state, next, lead, work, reasons, then, alternative, resource, parked, blocked } = view.suggestion;
	const formatter = createFormatter(view.language, "terminal");
	return {
		state,
		next: next && refJson(next),
		lead,
		work: work && workJson(work),
		reasons: reasonsJson(reasons, formatter),
		then: then.map(refJson),
		alternative: alternative && {
			...refJson(alternative),
			reasons: reasonsJson(alternative.reasons, formatter)
		},
		resource: resource && resourceJson(resource),
		parked: parked.map((step) => ({
			...refJson(step),
			when: step.when
		})),
		blocked: blocked.map((step) => ({
			...refJson(step),
			needs: step.needs.map(refJson)
		}))
	};
}
function reasonsJson(reasons, formatter) {
	return reasons.map((reason) => ({
		rule: reason.rule,
		text: formatReason(reason, formatter)
	}));
}
function verdictJson(verdict, { language }) {
	const { kind } = verdict.cause;
	const rule = kind === "beaten" ? verdict.cause.rule : kind;
	return {
		...refJson(verdict.step),
		rule,
		text: formatVerdict(verdict, createFormatter(language, "terminal"))
	};
}
// src/cli/print-json.ts
const [PART, MOST] = [65536, 100];
function printJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
function* printParts(value) {
	let part = "";
	for (const text of write$1(value, 0)) {
		part += text;
		if (part.length < PART) continue;
		yield part;
		part = "";
	}
	yield `${part}\n`;
}
function* write$1(value, depth) {
	if (sizeOf(value) <= MOST) {
		yield stringify(value, depth);
		return;
	}
	const line = `\n${"  ".repeat(depth)}`;
	const isList = isItems(value);
	let before = isList ? "[" : "{";
	for (const [key, item] of isList ? withoutKeys(value) : Object.entries(value)) {
		yield `${before}${line}  ${key === null ? "" : `${JSON.stringify(key)}: `}`;
		yield* write$1(item, depth + 1);
		before = ",";
	}
	yield `${line}${isList ? "]" : "}"}`;
}
function stringify(value, depth) {
	let outer = value;
	for (let level = 0; level < depth; level += 1) outer = [outer];
	const text = JSON.stringify(outer, null, 2);
	return text.slice(depth * (depth + 3), text.length - depth * (depth + 1));
}
function* withoutKeys(items) {
	for (const item of items) yield [null, item];
}
function sizeOf(value) {
	if (typeof value !== "object" || value === null) return 0;
	if (isItems(value)) return value.size;
	return Object.values(value).reduce((sum, inner) => sum + (isItems(inner) ? inner.size : 0), 0);
}
// src/render/terminal/terminal.ts
const LINK = "\x1B]8;;";
const END$1 = "\x1B\\";
function paint(code, text) {
	return text === "" ? "" : `\u001b[${code}m${text}\u001b[0m`;
}
function linkText(text, address, { linksAt = null }) {
	const url = linksAt !== null && URL.canParse(address) ? new URL(address) : null;
	if (url === null || !/^(?:https?|file):$/.test(url.protocol)) return text;
	return `${LINK}${url.href}${END$1}${text}${LINK}${END$1}`;
}
function linkPlace(text, path, terminal) {
	const inside = path.split("/").map(encodeURIComponent).join("/");
	return linkText(text, `${terminal.linksAt ?? ""}/${inside}`, terminal);
}
// src/render/render-problem.ts
const PIPE = {
	color: false,
	width: 100
};
function renderProblem(problem, terminal = PIPE) {
	const { path, line, column, severity, code, message, fix } = problem;
	const [first = "", ...rest] = message.split("\n").map(_part_1_js__WEBPACK_IMPORTED_MODULE_1__._);
	return [
		`${linkPlace(`${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path)}:${line}:${column}`, path, terminal)} ${severity} ${code} ${first}`,
		...rest,
		...fix === null ? [] : [`  fix: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(fix)}`]
	].join("\n");
}
function renderProblems(problems, terminal = PIPE) {
	return foldProblems(problems).map(({ problem, left }) => {
		const { path, code } = problem;
		const rest = left > 0 ? `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path)}: … and ${left} more of ${code}\n` : "";
		return `${renderProblem(problem, terminal)}\n${rest}`;
	}).join("");
}
// src/cli/problems/show-problems.ts
function showProblems(problems, { program }, screen) {
	return renderProblems(problems.map((problem) => ({
		...problem,
		message: (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.f)(problem.message, program)
	})), screen);
}
function explainCodes([first], { program }) {
	return first === void 0 ? "" : `What a code means, and the way out: ${program} help ${first.code}\n`;
}
// src/render/escape/escape-link.ts
const MARKDOWN$1 = /[()[\]\\|`^']/g;
const REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|commit|commits|discussions|security\/advisories)\/\w/i;
function escapeLink(url) {
	return readUrl(url)?.href.replace(MARKDOWN$1, percentEncode).replaceAll("&", "&amp;") ?? null;
}
function isReference(url) {
	const target = readUrl(url);
	if (!target) return false;
	try {
		return REFERENCE.test(decodeURIComponent(target.pathname).replace(/\/{2,}/g, "/"));
	} catch {
		return true;
	}
}
function percentEncode(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function readUrl(url) {
	const target = URL.canParse(url) ? new URL(url) : null;
	return target && /^https?:$/.test(target.protocol) ? target : null;
}
// src/render/parts/draw-bar.ts
function measureBar(progress, cells) {
	const { done, doing, todo, total } = progress;
	if (total === 0) return {
		done: 0,
		doing: 0,
		todo: cells
	};
	const kept = (doing > 0 ? 1 : 0) + (todo > 0 ? 1 : 0);
	const full = clamp(cells * done / total, done > 0 ? 1 : 0, cells - kept);
	const begun = clamp(cells * doing / total, doing > 0 ? 1 : 0, cells - full - (todo > 0 ? 1 : 0));
	const open = todo > 0 ? cells - full - begun : 0;
	return {
		done: cells - begun - open,
		doing: begun,
		todo: open
	};
}
const SIGNS = {
	terminal: "█▒░",
	page: "●◐○"
};
function drawBar(progress, cells, place) {
	const bar = measureBar(progress, cells);
	const [done = "", doing = "", todo = ""] = SIGNS[place];
	return done.repeat(bar.done) + doing.repeat(bar.doing) + todo.repeat(bar.todo);
}
function clamp(value, least, most) {
	return Math.max(least, Math.min(most, Math.round(value)));
}
// src/render/parts/render-details.ts
function renderDetails(summary, body) {
	return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function renderFolded(key, list, formatter) {
	return renderDetails(formatter.say(key, { count: list.lines.length }), renderBullets(list, formatter));
}
function renderBullets({ lines, limit }, { say }) {
	const bullets = lines.slice(0, limit).map((line) => `- ${line}`);
	const count = lines.length - bullets.length;
	const rest = count > 0 ? [`- … ${say("count.more", { count })}`] : [];
	return [...bullets, ...rest].join("\n");
}
// src/render/parts/columns.ts
const width = onDemand(() => __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 7105)));
const ASCII = /^[ -~]*$/;
function columnsOf(text) {
	return ASCII.test(text) ? text.length : width().default(text);
}
function cutText(text, width) {
	if (columnsOf(text) <= width) return text;
	let cut = "";
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		if (columnsOf(cut + segment) > width - 1) break;
		cut += segment;
	}
	return `${cut}…`;
}
function padText(text, width, side) {
	const blanks = " ".repeat(Math.max(0, width - columnsOf(text)));
	return side === "end" ? text + blanks : blanks + text;
}
// src/parse/list-steps.ts
function listSteps(part) {
	return collect(part).sort((a, b) => a.line - b.line || a.column - b.column);
}
function placeSteps({ steps, stages }, around = []) {
	return [...listSteps({
		steps,
		stages: []
	}).map((step) => ({
		step,
		around
	})), ...stages.flatMap((stage) => placeSteps(stage, [...around, stage]))];
}
function listStages$1(stages) {
	return stages.flatMap((stage) => [stage, ...listStages$1(stage.stages)]);
}
function collect(part) {
	return [...part.steps.flatMap(withInner), ...part.stages.flatMap(collect)];
}
function withInner(step) {
	return [step, ...step.steps.flatMap(withInner)];
}
// src/render/card/own-card.ts
const FIRST_LINE = "<!-- trailmark:card: drawn by Trailmark, which replaces this file -->";
function isOwnCard(text) {
	return text.startsWith("<!-- trailmark:card");
}
// src/suggest/graph/paths.ts
const JOINTS = /[-_.]/gu;
const ASIDE = /(?:^|\/)(?:_[^/]*|archived?|(?:template|example)s?(?:[-_. ][^/]*)?)(?:\/|$)/i;
function isSetAside(path) {
	return ASIDE.test(path);
}
function seriesOf(path) {
	const start = path.lastIndexOf("/") + 1;
	const label = readSeriesTitle(path.slice(start, Math.max(start, path.lastIndexOf("."))).replace(JOINTS, " "))?.label ?? "";
	return /^\p{ASCII}?$/u.test(label) ? path : `${path.slice(0, start)}${label}/`;
}
// src/collect/collect-problem.ts
const INSTEAD = {
	link: "This is a symbolic link, and links are not followed. Name the file that it points to.",
	folder: "This is a folder, not a file. Name a file or a pattern."
};
function collectProblem(path, code, detail = "") {
	return fileProblem(path, code, detail === "" ? void 0 : withDetail(RULES[code].means, detail));
}
function notAFile({ path, kind }, detail = "") {
	const message = INSTEAD[kind];
	return fileProblem(path, "not-a-file", message && detail !== "" ? withDetail(message, detail) : message);
}
function withDetail(message, detail) {
	return `${message.replace(/\.$/, "")}: ${detail}`;
}
// src/collect/decode-text.ts
const MOST_BYTES = 2e6;
function decodeText(bytes) {
	if (bytes.length > 2e6) return { code: "too-large" };
	if (bytes.includes(0)) return { code: isWide(bytes) ? "not-utf8" : "binary" };
	try {
		return { text: new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes) };
	} catch {
		return { code: "not-utf8" };
	}
}
function isWide(bytes) {
	const [first, second] = bytes;
	return first === 255 && second === 254 || first === 254 && second === 255;
}
// src/collect/path-inside.ts
function pathInside(path) {
	if (path === "" || path.includes("\0") || /^(?:[a-z]:)?[\\/]/i.test(path)) return null;
	const plain = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path).replace(/\/$/, "");
	const parts = namesOf(plain);
	return parts.includes("..") || parts.includes(".git") ? null : plain;
}
function isForbidden(path) {
	const names = namesOf(path);
	return names.includes(".git") || names.some((name, at) => name === ".github" && names[at + 1] === "workflows");
}
function isWorkflow(path) {
	return /^\.github\/workflows\/[\w-]+\.yml$/.test(path);
}
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)[ ]*(?:\.|$)/i;
const UNNAMEABLE = /[<>:"|?*\\\u0000-\u001f]|[. ]$/;
function isPortable(path) {
	return path.split("/").every((name) => !(RESERVED.test(name) || UNNAMEABLE.test(name)));
}
function namesOf(path) {
	return path.split(/[\\/]/).map((name) => {
		if (name === "..") return name;
		const folded = trimEndOf(name, /[. ]/).toLowerCase();
		return folded === "git~1" ? ".git" : folded;
	});
}
// src/collect/find-chart.ts
const USUAL = ".github/trailmark.svg";
const IN_VAULT = "trailmark.svg";
async function findChart(tree, wanted) {
	if (wanted === "off") return null;
	const named = wanted ?? (await isVault(tree) ? IN_VAULT : USUAL);
	const path = pathInside(named);
	if (path === null) return collectProblem(named, "outside-root");
	if (!(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.d)(path)) return collectProblem(path, "not-svg");
	const entry = await tree.readEntry(path);
	if (entry === null) return isPortable(path) ? { path } : collectProblem(path, "unportable-path");
	return entry.kind === "file" ? entry : notAFile(entry);
}
async function isVault(tree) {
	return (await tree.readEntry(".obsidian"))?.kind === "folder";
}
// src/collect/find-readme.ts
const FOLDERS = [
	".github",
	"",
	"docs"
];
const MARKER = "<!-- trailmark:start -->";
const README = /(?:^|\/)readme\.(?:md|markdown)$/i;
async function findReadme$1(tree, wanted) {
	const path = wanted === null ? null : pathInside(wanted);
	if (wanted !== null && path === null) return collectProblem(wanted, "outside-root");
	const entry = path === null ? await findUsual$1(tree) : await tree.readEntry(path);
	if (wanted !== null && entry === null) return collectProblem(wanted, "no-readme");
	return entry === null || entry.kind === "file" ? entry : notAFile(entry);
}
async function findUsual$1(tree) {
	const found = [];
	for (const folder of FOLDERS) {
		const readmes = (await tree.readEntries(folder, false)).filter((entry) => README.test(entry.path));
		const first = readmes.find((entry) => entry.path.endsWith("README.md")) ?? readmes.toSorted((one, other) => one.path < other.path ? -1 : 1)[0];
		if (first) found.push(first);
	}
	if (found.length < 2) return found[0] ?? null;
	const contents = await tree.readContents(found.filter(({ kind }) => kind === "file"));
	return found.find(({ path }) => holdsMarker(contents.get(path))) ?? found[0] ?? null;
}
function holdsMarker(content) {
	return content !== void 0 && "bytes" in content && new TextDecoder().decode(content.bytes).includes(MARKER);
}
// src/collect/find-roadmaps.ts
const AS_WRITTEN = { nonegate: true };
const FOLDER = /^roadmap$/i;
const MARKDOWN = /^(?!\.|.*\/\.).*\.(?:md|markdown|mdown|mdwn|mkdn?)$/i;
const listUsualNames = () => LOCALES.flatMap(({ read }) => read.fileNames.map(foldName));
const loadPicomatch = async () => (await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 9975)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1))).default;
async function findRoadmaps(tree, patterns) {
	const problems = [];
	const found = [];
	const excluded = [];
	for (const pattern of patterns) {
		if (await isExclusion(tree, pattern)) {
			excluded.push(pattern.slice(1));
			continue;
		}
		const { entries, problem } = await findPattern(tree, pattern);
		if (problem) problems.push(problem);
		for (const entry of entries) found.push(entry);
	}
	const all = excluded.length === patterns.length ? await findUsual(tree) : sortEntries(found);
	const unique = [...new Map(all.map((entry) => [entry.path, entry])).values()].filter(await excluder(excluded));
	const links = unique.filter(({ kind }) => kind === "link").map((link) => notAFile(link));
	return {
		entries: unique.filter(({ kind }) => kind === "file"),
		problems: [...problems, ...links]
	};
}
async function isExclusion(tree, pattern) {
	if (!pattern.startsWith("!") || pattern.startsWith("!(")) return false;
	const path = pathInside(pattern);
	return path === null || (await tree.readEntry(path))?.kind !== "file";
}
async function pathMatcher(patterns) {
	const isOut = (pattern) => pattern.startsWith("!") && !pattern.startsWith("!(");
	const wanted = patterns.filter((pattern) => !isOut(pattern)).map((pattern) => pathInside(pattern) ?? pattern);
	const isMatch = wanted.length === 0 ? isUsual : (await loadPicomatch())(wanted, AS_WRITTEN);
	const isKept = await excluder(patterns.filter(isOut).map((pattern) => pattern.slice(1)));
	return (path) => isMatch(path) && isKept({ path });
}
function isUsual(path) {
	return FOLDER.test(path.split("/", 1)[0] ?? "") && MARKDOWN.test(path);
}
async function excluder(globs) {
	if (globs.length === 0) return () => true;
	const plain = globs.map((glob) => pathInside(glob) ?? glob);
	const isExcluded = (await loadPicomatch())([...plain, ...plain.map((glob) => `${glob}/**`)], AS_WRITTEN);
	return ({ path }) => !isExcluded(path);
}
async function findPattern(tree, pattern) {
	const path = pathInside(pattern);
	if (path === null) return {
		entries: [],
		problem: collectProblem(pattern, "outside-root")
	};
	const literal = await tree.readEntry(path);
	if (literal?.kind === "file") return { entries: [literal] };
	const wayOut = literal?.kind === "folder" ? `try ${path === "." ? "" : `${path}/`}**/*.md` : "";
	if (literal !== null) return {
		entries: [],
		problem: notAFile(literal, wayOut)
	};
	const entries = await findGlob(tree, path);
	return entries.length > 0 ? { entries } : {
		entries,
		problem: collectProblem(pattern, "no-match")
	};
}
async function findGlob(tree, glob) {
	const picomatch = await loadPicomatch();
	const isMatch = picomatch(glob, AS_WRITTEN);
	const { base } = picomatch.scan(glob, AS_WRITTEN);
	return (await tree.readEntries(base, true)).filter((entry) => isFileOrLink(entry) && isMatch(entry.path));
}
function isFileOrLink({ kind }) {
	return kind === "file" || kind === "link";
}
async function findUsual(tree) {
	const root = sortEntries(await tree.readEntries("", false));
	const folders = root.filter(({ path }) => FOLDER.test(path));
	const entries = (await Promise.all(folders.map(({ path }) => tree.readEntries(path, true)))).flat().filter((entry) => isFileOrLink(entry) && isUsual(entry.path));
	if (entries.length > 0) return sortEntries(entries);
	const files = root.filter(({ kind }) => kind === "file");
	const first = listUsualNames().map((name) => files.find((entry) => nameOf(entry) === name)).find(Boolean);
	return first ? [first] : [];
}
function isMarkdown(path) {
	return MARKDOWN.test(path);
}
function nameOf(entry) {
	const [, stem] = /^(.+)\.(?:md|markdown)$/i.exec(entry.path) ?? [];
	return stem === void 0 ? null : foldName(stem);
}
function foldName(name) {
	return name.normalize("NFC").toLowerCase().replaceAll("_", "-");
}
function sortEntries(entries) {
	return entries.toSorted((one, other) => one.path < other.path ? -1 : 1);
}
// src/collect/read-tree.ts
const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+\S/m;
async function readTree(tree, scope, hint = lookAround) {
	const found = await findRoadmaps(tree, scope.roadmap);
	const foundReadme = await findReadme$1(tree, scope.readme);
	const foundChart = await findChart(tree, scope.chart ?? null);
	const files = await readFiles(tree, [...[foundReadme, foundChart].filter(isEntry), ...found.entries]);
	const [readme, readmeProblem] = readOf(foundReadme, files);
	const [chart, chartProblem] = chartOf(foundChart, files);
	const paths = new Set(found.entries.map((entry) => entry.path));
	const isFallback = scope.roadmap.length === 0 && paths.size === 0 && readme !== null && BOX.test(readme.text);
	const named = isFallback ? [readme] : files.sources.filter((source) => paths.has(source.path));
	const defaults = {
		...scope.defaults,
		...await isVault(tree) && { isVault: true }
	};
	const read = Object.keys(defaults).length === 0 ? named : named.map((source) => ({
		...source,
		defaults
	}));
	const roadmaps = read.map(linker(read.length > 1 ? read : []));
	const none = paths.size === 0 && !isFallback ? [collectProblem(scope.roadmap[0] ?? "roadmap", "no-roadmap", await hint(tree))] : [];
	const refused = [readmeProblem, chartProblem].filter((one) => one !== null).filter((one) => !files.problems.includes(one));
	return {
		roadmaps,
		readme,
		readmeProblem,
		chart,
		chartProblem,
		problems: [
			...found.problems,
			...refused,
			...files.problems,
			...none
		]
	};
}
async function readSource(tree, path) {
	const entry = await tree.readEntry(path);
	if (entry === null) return collectProblem(path, "unreadable", "there is no such file");
	if (entry.kind !== "file") return notAFile(entry);
	const { sources, problems } = await readFiles(tree, [entry]);
	return sources[0] ?? problems[0] ?? collectProblem(path, "unreadable");
}
const [MOST_LOOKED, MOST_NAMED$1, ENOUGH] = [
	200,
	3,
	2
];
async function lookAround(tree) {
	const sources = (await readNearest(tree)).sources.filter(({ path }) => !isSetAside(path));
	const { roadmaps } = await withParts(() => parseRoadmaps(sources));
	const found = roadmaps.map((roadmap) => ({
		path: roadmap.path,
		steps: listSteps(roadmap).length
	})).filter(({ steps }) => steps >= ENOUGH).toSorted((one, other) => other.steps - one.steps);
	const [best] = found;
	if (best === void 0) return sayUncounted(await withParts(() => findUncountedFiles(sources)));
	return `name one that looks like it in trailmark.yml, ${found.slice(0, MOST_NAMED$1).map(({ path, steps }) => `${path} (${steps} steps)`).join(", ")}\nroadmap: ${JSON.stringify(best.path)}`;
}
function sayUncounted([first]) {
	if (first === void 0) return "";
	return `name ${first} in trailmark.yml, which has what looks like steps, and see why they are not counted\nroadmap: ${JSON.stringify(first)}`;
}
async function readNearest(tree) {
	const entries = await tree.readEntries("", true);
	return {
		entries,
		sources: (await readFiles(tree, entries.filter(({ path, kind }) => kind === "file" && isMarkdown(path)).toSorted((one, other) => depthOf(one) - depthOf(other) || (one.path < other.path ? -1 : 1)).slice(0, MOST_LOOKED))).sources
	};
}
function depthOf({ path }) {
	return path.split("/").length;
}
function isEntry(found) {
	return found !== null && "kind" in found;
}
function readOf(found, { sources, problems }) {
	if (found === null || "code" in found) return [null, found];
	if (!isEntry(found)) return [{
		path: found.path,
		text: ""
	}, null];
	const isIt = ({ path }) => path === found.path;
	return [sources.find(isIt) ?? null, problems.find(isIt) ?? null];
}
function chartOf(found, files) {
	const [chart, problem] = readOf(found, files);
	return isEntry(found) && chart !== null && !isOwnCard(chart.text) ? [null, collectProblem(chart.path, "foreign-chart")] : [chart, problem];
}
const MOST_TOGETHER = 5e7;
async function readFiles(tree, entries) {
	const unique = [...new Map(entries.map((entry) => [entry.path, entry])).values()];
	const small = unique.filter((entry) => (entry.size ?? 0) <= MOST_BYTES);
	const fitting = takeFirst(small);
	const over = new Set(small.slice(fitting.length).map(({ path }) => path));
	const contents = await tree.readContents(fitting);
	const sources = [];
	const problems = [];
	for (const { path } of unique) {
		const read = over.has(path) ? collectProblem(path, "too-many") : readText(path, contents.get(path));
		if ("text" in read) sources.push(read);
		else problems.push(read);
	}
	return {
		sources,
		problems
	};
}
function takeFirst(entries) {
	let bytes = 0;
	const end = entries.findIndex(({ size }) => {
		bytes += size ?? 0;
		return bytes > MOST_TOGETHER;
	});
	return end < 0 ? entries : entries.slice(0, end);
}
function readText(path, content) {
	if (content === void 0) return collectProblem(path, "too-large");
	if ("failure" in content) return collectProblem(path, "unreadable", content.failure);
	const decoded = "code" in content ? content : decodeText(content.bytes);
	return "text" in decoded ? {
		path,
		text: decoded.text
	} : collectProblem(path, decoded.code);
}
// src/collect/config/find-config.ts
const NO_CONFIG = {
	settings: {},
	problems: []
};
const PATHS = ["trailmark.yml", ".github/trailmark.yml"];
async function findConfig(tree, wanted) {
	for (const path of wanted === null ? PATHS : [wanted]) {
		if (await tree.readEntry(path) === null && wanted === null) continue;
		const source = await readSource(tree, path);
		if ("code" in source) return {
			settings: {},
			problems: [source]
		};
		const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(426), __webpack_require__.e(1)]).then(__webpack_require__.bind(__webpack_require__, 8001));
		return parseConfig(source);
	}
	return NO_CONFIG;
}
// src/collect/read-working-tree.ts
const SKIPPED = [".git", "node_modules"];
const realpath = node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync.native;
async function readWorkingTree(wanted) {
	const root = realpath(wanted.root);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(root).isDirectory()) throw new Error(`The root ${wanted.root} is not a folder.`);
	const fromRoot = (path) => relativeTo([root, wanted.root], path);
	const readme = wanted.readme === null ? null : fromRoot(wanted.readme);
	const chart = wanted.chart == null ? null : fromRoot(wanted.chart);
	return readTree(openFolder(root), {
		...wanted,
		roadmap: wanted.roadmap.map(fromRoot),
		readme,
		chart
	});
}
async function readConfig(wantedRoot, wanted) {
	return findConfig(openFolder(realpath(wantedRoot)), wanted);
}
const WORKFLOWS = ".github/workflows";
async function readWorkflows(wantedRoot) {
	const tree = openFolder(realpath(wantedRoot));
	const files = (await tree.readEntries(WORKFLOWS, false)).filter(({ path }) => /\.ya?ml$/.test(path));
	return (await Promise.all(files.map(({ path }) => readSource(tree, path)))).flatMap((one) => "text" in one ? [one] : []);
}
async function readAround(wantedRoot) {
	return readNearest(openFolder(realpath(wantedRoot)));
}
async function readFolders(root) {
	const entries = await openFolder(realpath(root)).readEntries("", true);
	const isShown = (path) => path.split("/").every((name) => !name.startsWith(".") || name === ".github");
	return ["", ...entries.filter(({ path, kind }) => kind === "folder" && isShown(path)).map(({ path }) => path).toSorted((one, other) => one.split("/").length - other.split("/").length)];
}
async function readNamedFile(wantedRoot, name) {
	const root = realpath(wantedRoot);
	const inside = pathInside(relativeTo([root, wantedRoot], name));
	if (inside !== null) return readSource(openFolder(root), inside);
	const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name);
	return {
		...await readSource(openFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place)),
		path: place
	};
}
function relativeTo(roots, path) {
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path)) return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === "\\" ? path.replaceAll("\\", "/") : path;
	const inside = roots.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path)).find((part) => part !== "" && !part.startsWith(".."));
	return inside === void 0 ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, "/");
}
function openFolder(root) {
	return {
		readEntry: async (path) => readEntry(root, path),
		readEntries: async (folder, deep) => readEntries(root, folder, deep),
		readContents: async (entries) => new Map(entries.map(({ path }) => [path, readContent((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))]))
	};
}
function readEntry(root, path) {
	const parts = path.split("/");
	for (let depth = 1; depth <= parts.length; depth += 1) {
		const entry = readOne(root, parts.slice(0, depth).join("/"));
		if (entry === null) return null;
		if (depth === parts.length || entry.kind === "link") return {
			...entry,
			path
		};
	}
	return null;
}
function readOne(root, path) {
	try {
		const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), { throwIfNoEntry: false });
		if (stats === void 0) return null;
		return {
			path,
			kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "link" : "other",
			size: stats.size
		};
	} catch {
		return null;
	}
}
function readEntries(root, folder, deep) {
	if (readEntry(root, folder)?.kind !== "folder") return [];
	const entries = [];
	const folders = [folder];
	for (let next = folders.pop(); next !== void 0; next = folders.pop()) for (const entry of readFolder(root, next)) {
		entries.push(entry);
		if (deep && entry.kind === "folder") folders.push(entry.path);
	}
	return entries;
}
function readFolder(root, folder) {
	return listNames((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)).filter((name) => !SKIPPED.includes(name)).flatMap((name) => readOne(root, folder === "" ? name : `${folder}/${name}`) ?? []);
}
function listNames(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)(folder);
	} catch {
		return [];
	}
}
const AS_LISTED = node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NONBLOCK ?? 0);
function readContent(path) {
	try {
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(path, AS_LISTED);
		try {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fstatSync)(file).isFile() ? { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(file) } : { failure: "no regular file" };
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(file);
		}
	} catch (error) {
		return { failure: error.code ?? "unknown failure" };
	}
}
// src/splice/find-markers.ts
const START$1 = "<!-- trailmark:start -->";
const END = "<!-- trailmark:end -->";
function findMarkers(outline) {
	return outline.blocks.flatMap((block) => blockComments(block, outline)).sort((one, other) => one - other).flatMap((offset) => readMarker(offset, outline));
}
function blockComments(block, outline) {
	switch (block.kind) {
		case "heading":
		case "paragraph": return inlineComments(block, outline);
		case "table": return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => inlineComments(cell, outline)));
		case "list": return block.items.flatMap((item) => blockComments(item, outline));
		case "html": return htmlComments(outline.source.slice(block.start, block.end)).map((offset) => block.start + offset);
		case "code": return [];
		default: return block.blocks.flatMap((inner) => blockComments(inner, outline));
	}
}
function inlineComments(inline, outline) {
	return runsOf(outline.runs(inline), "html").map(({ start }) => start);
}
const RAW = /^\s*<(?:pre|script|style)(?=[\s>])|^\s*<\?|^\s*<!\[CDATA\[/i;
const TAG_OR_COMMENT = /<!--[\s\S]*?(?:-->|$)|<textarea(?=[\s>])[\s\S]*?(?:<\/textarea|$)|<[A-Za-z/!?](?:"[^"]*"|'[^']*'|[^"'>])*(?:>|$|["'][\s\S]*$)/gi;
function htmlComments(html) {
	if (RAW.test(html)) return [];
	return Array.from(html.matchAll(TAG_OR_COMMENT), ({ index }) => index).filter((at) => html.startsWith("<!--", at));
}
function readMarker(offset, outline) {
	const { source, lines } = outline;
	const text = [START$1, END].find((marker) => source.startsWith(marker, offset));
	if (text === void 0) return [];
	const line = lowerBound(lines, offset + 1);
	const next = lines[line] ?? source.length;
	const start = Math.max(lines[line - 1] ?? 0, source.startsWith("﻿") ? 1 : 0);
	const isAlone = offset === start && /^[ \t]*(?:\r\n|\n|\r)?$/.test(source.slice(offset + text.length, next));
	const place = isAlone && htmlComments(textAbove(line, outline) + text).length === 0 ? "in-tag" : isAlone ? "alone" : "beside";
	return [{
		kind: text === "<!-- trailmark:start -->" ? "start" : "end",
		place,
		text,
		line,
		column: offset - start + 1,
		start,
		next
	}];
}
function textAbove(line, { source, lines, blocks }) {
	let above = blocks[lowerBound(blocks, lines[line - 1] ?? 0, ({ start }) => start) - 1];
	while (above !== void 0 && above.kind !== "paragraph") above = "blocks" in above ? above.blocks.at(-1) : above.kind === "list" ? above.items.at(-1) : void 0;
	return above?.endLine === line - 1 ? `${source.slice(above.start, above.end)}\n` : "";
}
// src/splice/judge-markers.ts
function judgeMarkers({ path, text }, markers) {
	const placed = markers.filter((marker) => marker.place === "alone");
	const misplaced = markers.filter((marker) => marker.place !== "alone");
	if (markers.length === 0) return [fileProblem(path, "markers-missing", MISSING)];
	return [...misplaced.map((marker) => [marker, describeMisplaced(marker)]), ...judgePlaced(placed, misplaced.length, splitLines(text))].map(([{ line, column }, fault]) => toProblem(path, {
		line,
		column,
		...fault
	})).sort((one, other) => one.line - other.line);
}
const MOST_NAMED = 20;
const MISSING = `No markers: paste these two lines where the progress should stand, each at the beginning of its line:\n${START$1}\n${END}`;
function describeMisplaced({ text, line, column, place }) {
	return {
		code: "marker-misplaced",
		message: `The marker ${text} on line ${line} ${place === "in-tag" ? "stands in a tag that the lines above it open: put a blank line before it" : `begins at column ${column} or shares its line: put it alone at the beginning of a line, outside lists and quotes`}.`
	};
}
function judgePlaced(placed, misplaced, lines) {
	const starts = placed.filter(({ kind }) => kind === "start");
	const ends = placed.filter(({ kind }) => kind === "end");
	if (placed.length === 1 && misplaced > 0) return [];
	if (starts.length === 0 || ends.length === 0) return placed.map((marker) => [marker, describeOrphan(marker, misplaced > 0 ? [] : lines)]);
	const [first, second] = placed;
	if (first && second && placed.length === 2) return first.kind === "end" ? describeReversed(first, second) : [];
	const nested = starts.length === ends.length && second?.kind === "start";
	const kept = [starts[0], ends[nested ? ends.length - 1 : 0]];
	return placed.filter((marker) => !kept.includes(marker)).map((marker) => [marker, describeExtra(marker, placed, nested)]);
}
function describeOrphan({ kind, text, line }, lines) {
	const [other, where] = kind === "start" ? [END, "below"] : [START$1, "above"];
	const unread = lines.findIndex((one) => one.trim() === other) + 1;
	return {
		code: "marker-orphan",
		message: `The marker ${text} on line ${line} has no other half: add a line ${other} ${where} it, or delete line ${line}.${unread > 0 ? ` The one on line ${unread} is text, a part of the HTML, code or comment around it.` : ""}`
	};
}
function describeReversed(end, start) {
	const message = `The end marker on line ${end.line} stands before the start marker on line ${start.line}: swap these two lines.`;
	return [[end, {
		code: "markers-reversed",
		message,
		fix: START$1
	}], [start, {
		code: "markers-reversed",
		message,
		fix: END
	}]];
}
function describeExtra(marker, placed, nested) {
	const lines = [...placed.slice(0, MOST_NAMED).map(({ line }) => line), ...placed.length > MOST_NAMED ? ["…"] : []];
	const what = nested ? "stands inside another pair" : "is one too many";
	return {
		code: nested ? "markers-nested" : "marker-twice",
		message: `The marker ${marker.text} on line ${marker.line} ${what} (markers on lines ${lines.join(", ")}): keep one pair and delete the other lines.`
	};
}
// src/splice/splice-section.ts
function spliceSection(readme, section, isEmpty = false) {
	return fillPlace(findPlace(readme), section, isEmpty);
}
function fillPlace({ readme, markers, problems }, section, isEmpty = false) {
	const { path, text } = readme;
	const [start, end] = markers;
	if (problems.length > 0 || !start || !end) return {
		path,
		text: null,
		changed: false,
		problems
	};
	const old = text.slice(start.next, end.start);
	if (normaliseSection(old) === normaliseSection(section)) return {
		path,
		text,
		changed: false,
		problems
	};
	const refused = (problem) => ({
		path,
		text: null,
		changed: false,
		problems: [problem]
	});
	if (isEmpty && showsSteps(old)) return refused(toProblem(path, {
		code: "section-kept",
		line: start.line,
		column: start.column
	}));
	const written = text.slice(0, start.next) + fitSection(section, lineEnd(text, start)) + text.slice(end.start);
	if (findPlace({
		path,
		text: written
	}).problems.length > 0) return refused(unfit(path, start));
	return {
		path,
		text: written,
		changed: written !== text,
		problems
	};
}
function findPlace(readme) {
	const { path, text } = readme;
	try {
		const markers = findMarkers(parseOutline(text));
		return {
			readme,
			markers,
			problems: judgeMarkers(readme, markers)
		};
	} catch (error) {
		return {
			readme,
			markers: [],
			problems: [toProblem(path, {
				code: "unreadable",
				column: 1,
				...explainFailure(error)
			})]
		};
	}
}
function showsSteps(section) {
	return /\p{Nd}/u.test(section) && !section.includes("`- [ ] ");
}
function unfit(path, { line, column }) {
	return toProblem(path, {
		code: "marker-misplaced",
		line,
		column,
		message: `With the section between them the markers would no longer be found, since its blank lines end the HTML around them: put both markers outside of it.`
	});
}
function fitSection(section, eol) {
	return `\n${trimEndOf(splitLines(section).join("\n").replace(/^\n+/, ""), /\n/)}\n\n`.replaceAll("\n", eol);
}
function lineEnd(text, { next }) {
	return /(?:\r\n|\n|\r)$/.exec(text.slice(next - 2, next))?.[0] ?? "\n";
}
function normaliseSection(section) {
	return splitLines(section).filter((line) => line.trim() !== "").map((line) => line.startsWith("|") ? normaliseRow(line) : line).join("\n");
}
function normaliseRow(row) {
	return row.split("|").map((cell) => cell.trim().replace(/^(:?)-+(:?)$/, "$1-$2")).join("|");
}
// src/comment/digest.ts
const START = 14695981039346656037n;
const PRIME = 1099511628211n;
function digest(text) {
	let value = START;
	for (let at = 0; at < text.length; at += 1) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
	return value.toString(16).padStart(16, "0");
}
// src/comment/box-steps.ts
const MOST_TITLE = 80;
function boxKey(id) {
	return digest(id);
}
function openBoxesOf(measure, ids) {
	const keys = ids.map(boxKey);
	const found = findBoxSteps(measure, new Set(keys));
	const none = {
		check: "",
		title: "",
		begun: false
	};
	return keys.map((key) => ({
		...none,
		key,
		...found.get(key)?.box,
		ticked: false
	}));
}
function findJustDone(measure, open) {
	return findDone(measure, open).map(({ step }) => step.id);
}
function findDone(measure, boxes) {
	const steps = findBoxSteps(measure, new Set(boxes.map(({ key }) => key)));
	return boxes.flatMap((box) => {
		const now = steps.get(box.key);
		return now?.box.ticked === true && now.box.check === box.check ? [{
			step: now.step,
			box
		}] : [];
	});
}
function findBoxSteps(measure, keys) {
	const found = /* @__PURE__ */ new Map();
	for (const { roadmap } of keys.size === 0 ? [] : measure.roadmaps) {
		const places = placeSteps(roadmap);
		for (const { step, around } of places) {
			const key = boxKey(step.id);
			if (!keys.has(key)) continue;
			const namesakes = places.filter((place) => place.step.title === step.title).length;
			const stages = around.map((stage) => stage.title);
			const box = {
				key,
				check: digest(JSON.stringify([
					step.title,
					stages,
					step.context,
					namesakes
				])),
				title: step.title.slice(0, MOST_TITLE),
				begun: step.status === "doing",
				ticked: step.status === "done"
			};
			found.set(key, {
				step,
				box
			});
		}
	}
	return found;
}
// src/history/measure-pace.ts
const LEAST_STEPS = 5;
const LEAST_WEEKS = 4;
const MOST_WEEKS = 520;
function countWeeks(doneDays) {
	const counts = /* @__PURE__ */ new Map();
	for (const day of doneDays) counts.set((0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.O)(day), (counts.get((0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.O)(day)) ?? 0) + 1);
	return [...counts].map(([week, done]) => ({
		week,
		done
	})).sort((a, b) => a.week < b.week ? -1 : 1);
}
function measurePace(weeks, today) {
	const recent = recentWeeks(weeks, today);
	return {
		perWeek: recent.length === 0 ? null : quantile(recent, .5),
		weeks: recent.length
	};
}
function forecast(weeks, open, today) {
	const recent = recentWeeks(weeks, today);
	const done = recent.reduce((sum, week) => sum + week.done, 0);
	const [first] = recent;
	if (open === 0 || first === void 0 || done < LEAST_STEPS || recent.length < LEAST_WEEKS) return null;
	const passed = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(first.week, (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.O)(today)) / 7 + 1;
	const slow = Math.ceil(open / Math.min(quantile(recent, .25), done / passed));
	const fast = Math.ceil(open / quantile(recent, .75));
	return slow > MOST_WEEKS ? null : {
		from: (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.C)(today, 7 * fast),
		to: (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.C)(today, 7 * slow)
	};
}
function recentWeeks(weeks, today) {
	const now = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.O)(today);
	const oldest = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.C)(now, -175);
	return weeks.filter(({ week }) => week >= oldest && week <= now).slice(-8);
}
function quantile(weeks, part) {
	const sorted = weeks.map(({ done }) => done).sort((a, b) => a - b);
	const at = part * (sorted.length - 1);
	const [low = 0, high = low] = sorted.slice(Math.floor(at));
	return low + (high - low) * (at - Math.floor(at));
}
// src/measure/tally.ts
function tallySteps(steps, count) {
	const tally = {
		done: 0,
		doing: 0,
		todo: 0,
		dropped: 0,
		parked: 0
	};
	const visit = (step, parkedAbove) => {
		const open = step.status === "doing" || step.status === "todo";
		const parked = parkedAbove || open && step.parked;
		if (count === "all" || step.steps.length === 0) {
			tally[step.status] += 1;
			if (open && parked) tally.parked += 1;
		}
		for (const below of step.steps) visit(below, parked);
	};
	for (const step of steps) visit(step, false);
	return tally;
}
function addTallies(tallies) {
	const sum = {
		done: 0,
		doing: 0,
		todo: 0,
		dropped: 0,
		parked: 0
	};
	for (const tally of tallies) {
		sum.done += tally.done;
		sum.doing += tally.doing;
		sum.todo += tally.todo;
		sum.dropped += tally.dropped;
		sum.parked += tally.parked;
	}
	return sum;
}
function toProgress({ done, doing, todo, dropped, parked }) {
	const total = done + doing + todo;
	return {
		done,
		doing,
		todo,
		dropped,
		parked,
		total,
		percent: toPercent(done, total)
	};
}
function toPercent(done, total) {
	if (total === 0) return null;
	if (done === 0 || done === total) return done === 0 ? 0 : 100;
	const nearest = Math.floor((200 * done + total) / (2 * total));
	return Math.min(99, Math.max(1, nearest));
}
function addProgress(parts) {
	return toProgress(addTallies(parts));
}
// src/measure/measure-progress.ts
function measureProgress(roadmaps) {
	const measured = roadmaps.map((roadmap) => ({
		roadmap,
		...measurePart(roadmap, roadmap.count)
	}));
	return {
		progress: addProgress(measured.map(({ progress }) => progress)),
		roadmaps: measured
	};
}
function measurePart(part, count) {
	const stages = part.stages.map((stage) => ({
		stage,
		...measurePart(stage, count)
	}));
	return {
		progress: addProgress([tallySteps(part.steps, count), ...stages.map(({ progress }) => progress)]),
		stages
	};
}
// src/render/parts/render-overall.ts
const CELLS$3 = 10;
function renderOverall(progress, formatter) {
	if (progress.total === 0) return "";
	return `**${formatPercent(formatter.locale, progress.percent)}** ${drawBar(progress, CELLS$3, "page")} · ${countInWords(progress, formatter)}`;
}
function countInWords(progress, formatter) {
	const { done, total } = progress;
	return [...total > 0 ? [formatter.say("count.overall", {
		done,
		total
	})] : [], ...countKinds(progress, ["doing"], formatter)].join(" · ");
}
function countKinds(progress, kinds, { say }) {
	return kinds.filter((kind) => progress[kind] > 0).map((kind) => say(`count.${kind}`, { count: progress[kind] }));
}
// src/render/escape/escape-code.ts
function escapeCode(text) {
	const clean = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(text).replace(/<!--|-->/g, (edge) => edge.replace("--", "-​-"));
	const fence = "`".repeat(longestRun(clean) + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}
function longestRun(text) {
	return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
// src/render/parts/render-state.ts
function renderUnheard({ unheard: { goal, when } }, formatter) {
	const { say } = formatter;
	const waits = when.map((text) => say("unheard.when", { when: quoteText(text, formatter) }));
	if (goal === null) return waits;
	const value = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} ]*$/u.test(goal) ? goal : JSON.stringify(goal);
	return [say("unheard.goal", {
		goal: quoteText(goal, formatter),
		line: escapeCode(`goal: ${value}`)
	}), ...waits];
}
function renderState(view, { say }) {
	const { suggestion, measure } = view;
	switch (suggestion.state) {
		case "empty": return say("label", {
			name: say("state.empty"),
			value: `\`- [ ] ${say("state.example")}\``
		});
		case "step": return "";
		case "done": return measure.progress.done > 0 ? say("state.done") : say("state.dropped");
		case "unread": return say("state.unread");
		case "parked": return say(`state.${whyNothingIsReady(view)}`);
		case "blocked": return say("state.blocked");
	}
}
function whyNothingIsReady({ verdicts }) {
	const kinds = new Set(verdicts.map(({ cause }) => cause.kind));
	if (kinds.size === 1) return kinds.has("placeholder") ? "untitled" : kinds.has("parked") ? "parked" : "waiting";
	return kinds.size === 2 && kinds.has("placeholder") && kinds.has("parked") ? "untitledToo" : "waiting";
}
// src/render/card/choose-rows.ts
const MOST_ROWS = 6;
function listParts({ roadmaps }) {
	return roadmaps.flatMap((measured) => {
		const { roadmap, progress, stages } = measured;
		const { path } = roadmap;
		const parts = stages.map(({ stage: { title, line }, progress: own }) => ({
			title,
			progress: own,
			path,
			line
		})).filter((part) => part.progress.total > 0);
		const inside = parts.reduce((sum, part) => sum + part.progress.total, 0);
		if (parts.length === 0 || inside < progress.total || roadmaps.length > 1 && parts.length === 1) return [wholeOf(measured)];
		return parts;
	});
}
function chooseRows(measure) {
	const parts = listParts(measure);
	if (parts.length <= MOST_ROWS) return parts.map(single);
	const roadmaps = measure.roadmaps.map(wholeOf);
	if (roadmaps.length > 1 && roadmaps.length <= MOST_ROWS) return roadmaps.map(single);
	return foldRuns(parts);
}
function wholeOf({ roadmap: { title, path }, progress }) {
	return {
		title,
		progress,
		path,
		line: 1
	};
}
function single(part) {
	return {
		kind: "stage",
		parts: [part]
	};
}
function foldRuns(parts) {
	const open = parts.findIndex(({ progress: { done, total } }) => done < total);
	if (open === -1) return [run("finished", parts)];
	const before = parts.slice(0, open);
	const room = MOST_ROWS - Math.min(1, before.length);
	const rest = parts.slice(open);
	const shown = rest.slice(0, room - 1);
	const behind = rest.slice(shown.length);
	return [
		...before.length > 0 ? [run("finished", before)] : [],
		...shown.map(single),
		...behind.length > 0 ? [run("ahead", behind)] : []
	];
}
function run(kind, parts) {
	return {
		kind: parts.length === 1 ? "stage" : kind,
		parts
	};
}
// src/render/card/describe-card.ts
const WEEKS = 26;
const DAYS_A_WEEK$1 = 7;
const LEAST_DAYS = 5;
function describeCard(view) {
	const formatter = createFormatter(view.language, "terminal");
	const { locale } = formatter;
	const { progress } = view.measure;
	const summary = countInWords(progress, formatter);
	const foot = describeFoot(view, formatter);
	const percent = splitPercent(locale, progress.percent);
	const rows = chooseRows(view.measure);
	const here = findHere(rows, view.suggestion.next);
	return {
		language: locale.tag,
		direction: locale.rtl ? "rtl" : "ltr",
		title: titleOf$1(view, formatter),
		summary,
		percent,
		progress,
		rows: rows.map((row) => describeRow(row, row === here, formatter)),
		band: describeBand(view.weeks ?? writtenWeeks(view.measure), formatter),
		foot,
		description: [
			percent.text,
			summary,
			foot.label === null ? foot.text : formatter.say("label", {
				name: foot.label,
				value: foot.text
			})
		].filter((part) => part !== "").join(" · ")
	};
}
function titleOf$1({ measure: { roadmaps }, goal }, formatter) {
	const [only, ...others] = roadmaps;
	if (only && others.length === 0) return formatter.escape(only.roadmap.title);
	return goal === null ? formatter.say("card.title") : formatter.escape(goal);
}
function splitPercent(locale, percent) {
	if (percent === null) return {
		number: "–",
		sign: "",
		isBefore: false,
		text: ""
	};
	const [number, text] = [formatNumber(locale.tag, percent), formatPercent(locale, percent)];
	return {
		number,
		sign: text.replace(number, ""),
		isBefore: text.endsWith(number),
		text
	};
}
function describeRow({ kind, parts }, isHere, formatter) {
	const { say, locale } = formatter;
	const progress = addProgress(parts.map((part) => part.progress));
	const row = {
		kind,
		progress,
		parts: parts.length,
		isHere
	};
	if (kind !== "stage") return {
		...row,
		title: say(`card.${kind}`, { count: parts.length }),
		fraction: ""
	};
	const fraction = formatFraction(locale.tag, progress.done, progress.total);
	return {
		...row,
		title: formatter.escape(parts[0]?.title ?? ""),
		fraction
	};
}
function findHere(rows, next) {
	const all = rows.flatMap((row) => row.parts.map((part) => ({
		row,
		part
	})));
	const around = all.findLast(({ part }) => part.path === next?.path && part.line <= next.line);
	const open = all.find(({ part }) => part.progress.done < part.progress.total);
	return (around ?? open)?.row;
}
function writtenWeeks({ roadmaps }) {
	return countWeeks(roadmaps.flatMap(({ roadmap }) => listSteps(roadmap)).flatMap(dayOf$1));
}
function describeBand(weeks, { say }) {
	const last = weeks.at(-1);
	const whole = weeks.reduce((sum, { done }) => sum + done, 0);
	if (last === void 0 || whole < LEAST_DAYS) return null;
	const band = Array.from({ length: WEEKS }, () => 0);
	for (const { week, done } of weeks) {
		const at = 25 - (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(week, last.week) / DAYS_A_WEEK$1;
		if (at >= 0) band[at] = done;
	}
	return {
		weeks: band,
		text: say("card.weeks", { count: band.reduce((sum, done) => sum + done, 0) })
	};
}
function dayOf$1({ status, doneOn }) {
	return status === "done" && doneOn !== null ? [doneOn] : [];
}
function describeFoot(view, formatter) {
	const { measure, suggestion } = view;
	const { progress } = measure;
	const { state, next, lead, work } = suggestion;
	const { say } = formatter;
	if (work) return {
		label: say(`name.${work.lead}`),
		text: formatter.escape(work.title),
		place: null
	};
	if (next) return {
		label: say(`name.${lead}`),
		text: [...next.context, next.title].map(formatter.escape).join(" › "),
		place: next.stage
	};
	if (state === "done" && progress.done > 0) return {
		label: null,
		text: say("card.summit"),
		place: null
	};
	const others = {
		done: "dropped",
		step: "blocked",
		parked: whyNothingIsReady(view)
	};
	return {
		label: null,
		text: say(`state.${state === "done" || state === "step" || state === "parked" ? others[state] : state}`),
		place: null
	};
}
// src/render/parts/find-stages.ts
function findStages({ roadmaps }, id) {
	return roadmaps.filter(({ roadmap }) => id.startsWith(roadmap.path)).flatMap(({ roadmap }) => placeSteps(roadmap)).find(({ step }) => step.id === id)?.around ?? [];
}
function findAnchor(measure, id) {
	return findStages(measure, id).findLast(({ anchor }) => anchor !== null)?.anchor ?? null;
}
// src/render/parts/link-path.ts
function linkPath(from, path, anchor) {
	const target = relativeParts(from, path).map(encodePart).join("/");
	return anchor === null ? target : `${target}#${encodePart(anchor)}`;
}
function relativeParts(from, path) {
	const folders = from === null ? [] : from.split("/").slice(0, -1);
	const parts = path.split("/");
	const shared = folders.findIndex((folder, index) => folder !== parts[index] || index === parts.length - 1);
	const common = shared === -1 ? folders.length : shared;
	return [...folders.slice(common).map(() => ".."), ...parts.slice(common)];
}
function encodePart(part) {
	return encodeURIComponent(part.replace(/\p{Cs}/gu, "�")).replace(/[!'()*]/g, percentEncode);
}
// src/render/parts/render-direction.ts
function renderDirection(blocks, { locale }) {
	const body = blocks.filter((block) => block !== "").join("\n\n");
	return locale.rtl ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`;
}
// src/render/parts/name-resource.ts
function nameResource(resource, step) {
	if (step === null || foldText(resource.title) !== foldText(step.title)) return resource;
	const site = URL.canParse(resource.url) ? new URL(resource.url).host : "";
	return {
		...resource,
		title: site.replace(/^www\./u, "") || resource.title
	};
}
// src/render/parts/render-news.ts
function renderNews({ news: { opened, finished } }, formatter) {
	const { say } = formatter;
	return [...finished.map((stage) => say("news.finished", { stage: quoteText(stage, formatter) })), ...opened.length > 0 ? [say("news.opened", { steps: formatNames(opened, formatter) })] : []];
}
function renderDeadlines({ deadlines, pace }, formatter) {
	const { say, locale } = formatter;
	const value = pace === null ? "" : new Intl.NumberFormat(locale.tag).format(pace);
	return [...deadlines.map((deadline) => formatDeadline(deadline, formatter)), ...deadlines.length > 0 && pace !== null ? [say("pace.is", { pace: value })] : []];
}
function formatDeadline({ goal, due, perWeek }, formatter) {
	const values = {
		goal: quoteText(goal, formatter),
		...formatDay(formatter.locale, due)
	};
	return formatter.say("pace.needed", {
		...values,
		needed: perWeek
	});
}
function renderReviews({ suggestion: { review } }, formatter) {
	return review.map(({ title, days }) => formatter.say("review", {
		step: quoteText(title, formatter),
		days
	}));
}
function renderCalendar({ calendar }, formatter) {
	const { over = null, now = null } = calendar ?? {};
	const name = (stage) => ({ stage: quoteText(stage, formatter) });
	return [...over ? [formatter.say("calendar.over", {
		...name(over.stage),
		...formatDay(formatter.locale, over.until)
	})] : [], ...now ? [formatter.say("calendar.now", name(now.stage))] : []];
}
// src/render/parts/render-step.ts
function renderStep(step, formatter, { filesAt, isNext = false }) {
	const title = formatText(step.title, formatter);
	const place = [...isNext && step.stage && step.place[0] !== step.stage ? [step.stage] : [], ...step.place].map((name) => formatText(name, formatter)).join(" › ");
	const name = isNext ? `**${title}**` : title;
	const address = `${filesAt}/${linkPath(null, step.path, null)}?plain=1#L${step.line}`;
	if (filesAt !== null) return `[${name}](${address})${place === "" ? "" : ` · ${place}`}`;
	return `${name}${place === "" ? "" : formatter.say("enclose", { text: place })} — ${escapeCode(`${step.path}:${step.line}`)}`;
}
// src/render/parts/render-suggestion.ts
const ALL = {
	ticked: 3,
	reasons: Number.POSITIVE_INFINITY,
	after: 5,
	resources: Number.POSITIVE_INFINITY,
	parked: Number.POSITIVE_INFINITY,
	blocked: Number.POSITIVE_INFINITY,
	extras: true
};
function renderSuggestion(parts) {
	const { view, formatter, room } = parts;
	return [
		...room.extras ? [renderNews(view, formatter).join("\\\n")] : [],
		renderGoal(parts),
		...room.extras ? [renderDeadlines(view, formatter).join("\\\n")] : [],
		renderUnheard(view, formatter).join("\\\n"),
		renderWork$1(parts),
		renderNextStep$2(parts),
		renderReasons(parts),
		...room.extras ? [renderCalendar(view, formatter).join("\\\n")] : [],
		renderPrerequisites(parts),
		renderResources(parts),
		renderThen(parts),
		...room.extras ? [renderAlternative(parts), renderReviews(view, formatter).join("\\\n")] : [],
		...listHeld(view.suggestion, formatter).filter(({ part }) => room[part] > 0).map(({ part, lines }) => renderFolded(`count.${part}`, {
			lines,
			limit: room[part]
		}, formatter))
	].filter((block) => block !== "").join("\n\n");
}
function renderGoal({ view, formatter, room }) {
	const [deadline, ...others] = view.deadlines;
	if (room.extras && others.length === 0 && deadline?.goal === view.goal) return "";
	const here = view.measure.roadmaps.find(({ roadmap }) => roadmap.path === view.suggestion.next?.path);
	const goal = view.goal ?? here?.roadmap.purpose ?? "";
	return goal.trim() === "" ? "" : formatter.say("label", {
		name: formatter.say("name.goal"),
		value: formatText(goal, formatter)
	});
}
function renderPrerequisites({ view, formatter }) {
	const text = (view.suggestion.next ? findStages(view.measure, view.suggestion.next.id) : []).findLast(({ prerequisites }) => prerequisites !== null)?.prerequisites ?? "";
	return text.trim() === "" ? "" : labelBold("name.prerequisites", formatText(text, formatter), formatter);
}
function renderWork$1({ view, formatter }) {
	const { work } = view.suggestion;
	if (work === null) return "";
	return labelBold(`name.${work.lead}`, renderStep({
		...work,
		place: []
	}, formatter, view), formatter);
}
function renderNextStep$2({ view, formatter, bullet }) {
	const { next, lead } = view.suggestion;
	if (!next) return renderState(view, formatter);
	return `**${formatter.say(`name.${lead}`)}**\n\n${bullet}${renderStep(next, formatter, {
		filesAt: view.filesAt,
		isNext: true
	})}`;
}
function renderReasons({ view, formatter, room }) {
	const sentences = view.suggestion.reasons.slice(0, room.reasons).map((reason) => formatReason(reason, formatter));
	if (sentences.length === 0) return "";
	return `**${formatter.say("name.because")}**\n\n${sentences.map((sentence) => `- ${sentence}`).join("\n")}`;
}
function renderResources({ view, formatter, room }) {
	const { resource, resources, isGeneral, next } = view.suggestion;
	if (!resource || room.resources === 0) return "";
	const [own, ...lines] = [resource, ...resources].map((one) => renderResource(nameResource(one, next), formatter));
	const first = labelBold(isGeneral ? "name.general" : "name.read", own ?? "", formatter);
	if (lines.length === 0) return first;
	return `${first}\n\n${renderFolded("count.unread", {
		lines,
		limit: room.resources
	}, formatter)}`;
}
function renderResource({ title, url, note }, formatter) {
	const target = escapeLink(url);
	const name = formatText(title.trim() === "" ? url : title, formatter);
	const link = target === null ? name : isReference(url) ? `${name} ${escapeCode(url)}` : `[${name}](${target})`;
	return note === null ? link : `${link} — ${formatText(note, formatter)}`;
}
function renderThen({ view, formatter, room, bullet }) {
	const steps = view.suggestion.then.slice(0, room.after);
	if (steps.length === 0) return "";
	const noteOf = ({ note }) => note === null ? "" : ` — ${quoteText(note, formatter)}`;
	const lines = steps.map((step) => `${bullet}${renderStep(step, formatter, view)}${noteOf(step)}`);
	return `**${formatter.say("name.after")}**\n\n${lines.join("\n")}`;
}
function renderAlternative({ view, formatter }) {
	const { alternative } = view.suggestion;
	if (alternative === null) return "";
	const sentences = alternative.reasons.map((reason) => formatReason(reason, formatter));
	return [labelBold("name.alternative", renderStep(alternative, formatter, view), formatter), ...sentences].join("\\\n");
}
function listHeld({ parked, blocked, then }, formatter) {
	const following = new Set(then.map(({ id }) => id));
	const line = ({ title }, why) => `${formatText(title, formatter)} — ${why}`;
	return [{
		part: "parked",
		lines: parked.map((step) => line(step, formatTrigger(step.when, formatter)))
	}, {
		part: "blocked",
		lines: blocked.filter(({ id }) => !following.has(id)).map((step) => line(step, formatBlock(step, formatter)))
	}].filter(({ lines }) => lines.length > 0);
}
function labelBold(name, value, formatter) {
	return formatter.say("label", {
		name: `**${formatter.say(name)}**`,
		value
	});
}
// src/render/parts/render-table.ts
const CELLS$2 = 5;
function renderTable({ rows, formatter, link }) {
	const { say } = formatter;
	const head = rows.some(({ roadmap }) => roadmap) ? "name.roadmap" : "name.stage";
	const lines = rows.map((row) => renderRow(row, formatter, link(row)));
	const [near, far] = formatter.locale.rtl ? ["--:", ":--"] : [":--", "--:"];
	return [
		`| ${say(head)} | ${say("name.progress")} | ${say("name.steps")} |`,
		`| ${near} | ${near} | ${far} |`,
		...lines
	].join("\n");
}
function renderRow(row, formatter, target) {
	const { done, total } = row.progress;
	const bar = drawBar(row.progress, CELLS$2, "page");
	const title = titleOf(row, formatter, target);
	return `| ${"&emsp;".repeat(row.depth)}${title} | ${bar} | ${formatFraction(formatter.locale.tag, done, total)} |`;
}
function titleOf({ title, run, roadmap }, formatter, target) {
	if (run) return formatter.say(run.kind === "finished" ? "card.finished" : "card.ahead", { count: run.stages });
	const name = formatText(title, formatter);
	const linked = target === null ? name : `[${name}](${target})`;
	return roadmap ? `**${linked}**` : linked;
}
// src/render/rows/collapse-rows.ts
const LEAST = 3;
function collapseRows(rows) {
	const collapsed = [];
	let at = 0;
	for (let row = rows[at]; row !== void 0; row = rows[at]) {
		const { stages, end } = findRun(rows, at);
		const kind = kindOf(row);
		if (kind === null || stages.length < LEAST) {
			collapsed.push(row);
			at += 1;
			continue;
		}
		const run = {
			kind,
			stages: stages.length
		};
		collapsed.push({
			...row,
			run,
			progress: addProgress(stages.map(({ progress }) => progress))
		});
		at = end;
	}
	return collapsed;
}
function findRun(rows, start) {
	const stages = [];
	const [first] = rows.slice(start, start + 1);
	let end = start;
	for (let row = first; row !== void 0 && first !== void 0 && row.depth >= first.depth; row = rows[end]) {
		if (row.depth === first.depth) {
			if (kindOf(row) !== kindOf(first)) break;
			stages.push(row);
		}
		end += 1;
	}
	return {
		stages,
		end
	};
}
function kindOf({ progress: { done, doing, total }, roadmap, isHere }) {
	if (roadmap || isHere || total === 0) return null;
	if (done === total) return "finished";
	return done + doing === 0 ? "ahead" : null;
}
// src/render/rows/list-rows.ts
function listRows(measure, next = null) {
	const { roadmaps } = measure;
	const here = next === null ? [] : findStages(measure, next);
	const [only, ...others] = roadmaps;
	if (only && others.length === 0) return listOnly(only, here, next !== null && here.length === 0);
	const isOne = isInSeries(roadmaps.map(({ roadmap }) => roadmap));
	return roadmaps.flatMap(({ roadmap, progress, stages }) => {
		const { title, path } = roadmap;
		const isHere = next?.startsWith(`${path}#`) === true;
		const same = stages.length === 1 && stages[0]?.progress.total === progress.total;
		const inner = isOne(roadmap) || same ? [] : listStages(stages, {
			...PLAIN,
			path,
			depth: 1
		}, here);
		return [{
			...PLAIN,
			title,
			path,
			progress,
			roadmap: true,
			isHere
		}, ...inner];
	});
}
const PLAIN = {
	anchor: null,
	depth: 0,
	roadmap: false,
	run: null
};
function listOnly({ roadmap: { title, path, steps, count }, stages }, here, isOutside) {
	const rows = listStages(stages, {
		...PLAIN,
		path
	}, here);
	const progress = toProgress(tallySteps(steps, count));
	return rows.length === 0 || progress.total === 0 ? rows : [{
		...PLAIN,
		title,
		path,
		progress,
		isHere: isOutside
	}, ...rows];
}
function listStages(stages, place, here) {
	return stages.flatMap(({ stage, progress, stages: inner }) => {
		const { title, anchor } = stage;
		return [{
			...place,
			title,
			anchor,
			progress,
			isHere: here.includes(stage)
		}, ...listStages(inner, {
			...place,
			depth: place.depth + 1
		}, here)];
	});
}
const SERIES = 3;
function isInSeries(roadmaps) {
	const members = groupBy(roadmaps.filter(isNumbered), folderOf);
	return (roadmap) => isNumbered(roadmap) && (members.get(folderOf(roadmap)) ?? []).length >= SERIES;
}
function isNumbered({ path, series }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return (series.week ?? series.phase ?? series.stage) !== null || /\p{Nd}|第[〇零一二三四五六七八九十百]+/u.test(name);
}
function folderOf({ path }) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
// src/render/render-section.ts
const LISTED = 30;
function renderSection(view) {
	const formatter = createFormatter(view.language, "file");
	return `\n${renderDirection([
		view.chart === null ? renderOverall(view.measure.progress, formatter) : renderImage(view, view.chart, formatter),
		renderNextStep$1(view, formatter),
		renderStages(view, formatter),
		...listHeld(view.suggestion, formatter).map(({ part, lines }) => renderFolded(`count.${part}`, {
			lines,
			limit: LISTED
		}, formatter))
	], formatter)}\n`;
}
function renderImage(view, chart, { escape: escapeText }) {
	return `![${escapeText(describeCard(view).description)}](${linkPath(view.readme, chart, null)})`;
}
function renderStages(view, formatter) {
	const rows = collapseRows(listRows(view.measure, view.suggestion.next?.id));
	if (rows.length < 2) return "";
	const link = ({ path, anchor }) => linkPath(view.readme, path, anchor);
	return renderDetails(formatter.say("name.all"), renderTable({
		rows,
		formatter,
		link
	}));
}
function renderNextStep$1(view, formatter) {
	const { next, lead, reasons } = view.suggestion;
	if (!next) return renderState(view, formatter);
	const target = linkPath(view.readme, next.path, findAnchor(view.measure, next.id));
	const step = `[${formatText(next.title, formatter)}](${target})`;
	const place = [...next.stage === null ? [] : [next.stage], ...next.context];
	const where = place.length === 0 ? "" : ` · ${place.map((part) => formatText(part, formatter)).join(" › ")}`;
	const [reason] = reasons;
	const why = reason ? `\\\n${formatReason(forgetPast(reason), formatter)}` : "";
	return [...renderWork(view, formatter), `**${formatter.say("label", {
		name: formatter.say(`name.${lead}`),
		value: step
	})}**${where}${why}`].join("\\\n");
}
function forgetPast(reason) {
	if (reason.rule === "stale") return {
		rule: "doing",
		note: reason.note
	};
	return reason.rule === "passedOver" ? {
		...reason,
		since: null
	} : reason;
}
function renderWork({ suggestion: { work }, readme }, formatter) {
	if (work === null) return [];
	const link = `${linkPath(readme, work.path, null)}?plain=1#L${work.line}`;
	const value = `[${formatText(work.title, formatter)}](${link})`;
	return [`**${formatter.say("label", {
		name: formatter.say(`name.${work.lead}`),
		value
	})}**`];
}
// src/history/match-steps.ts
function matchSteps(old, now) {
	const oldIds = new Set(old.map(({ id }) => id));
	const newIds = new Set(now.map(({ id }) => id));
	const pairs = new Map(now.filter(({ id }) => oldIds.has(id)).map(({ id }) => [id, id]));
	const oldGaps = gapsBetween(old, newIds);
	for (const [before, ids] of gapsBetween(now, oldIds)) {
		const others = oldGaps.get(before) ?? [];
		if (others.length !== ids.length) continue;
		for (const [at, id] of ids.entries()) pairs.set(id, others[at] ?? id);
	}
	return pairs;
}
function gapsBetween(steps, known) {
	const gaps = /* @__PURE__ */ new Map();
	let before = "";
	for (const { id } of steps) if (known.has(id)) before = id;
	else gaps.set(before, [...gaps.get(before) ?? [], id]);
	return gaps;
}
function commonEnds(a, b) {
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && isSame(a[start], b[start])) start += 1;
	let end = 0;
	while (end < most - start && isSame(a.at(-1 - end), b.at(-1 - end))) end += 1;
	return {
		start,
		end
	};
}
function isSame(a, b) {
	return a === b || a?.id === b?.id && a?.title === b?.title && a?.status === b?.status;
}
var Walk = class {
	#files = /* @__PURE__ */ new Map();
	#traces = [];
	#days = [];
	#from = null;
	#to = null;
	add({ commit, day, files }) {
		const missing = /* @__PURE__ */ new Map();
		const ticked = files.flatMap(({ file: name, reading }) => {
			const file = this.#files.get(name) ?? {
				reading: null,
				traces: [],
				gone: /* @__PURE__ */ new Map()
			};
			this.#files.set(name, file);
			return arrive(file, reading, missing) ?? [];
		}).flatMap((arrival) => this.#settle(arrival, {
			commit,
			day
		}, missing));
		if (ticked.length > 15) for (const trace of ticked) trace.isImported = true;
		this.#from ??= day;
		this.#to = this.#to === null || this.#to < day ? day : this.#to;
		this.#count(this.#to);
	}
	get span() {
		return {
			from: this.#from,
			to: this.#to
		};
	}
	get days() {
		return this.#days;
	}
	get progress() {
		return toProgress(addTallies([...this.#files.values()].flatMap(({ reading }) => reading?.progress ?? [])));
	}
	get doneDays() {
		return this.#traces.flatMap(({ done, isImported }) => done === null || isImported ? [] : [done]);
	}
	stepsOf(path) {
		const { reading = null, traces = [] } = this.#files.get(path) ?? {};
		return traces.map(({ seen, begun, done, commit }, at) => ({
			id: `${path}#${reading?.steps[at]?.id}`,
			seen,
			begun,
			done,
			commit
		}));
	}
	#settle({ file, reading, isBrought, start, changed }, at, missing) {
		const ticked = [];
		const settled = changed.map(({ step, trace: known }) => {
			const trace = known ?? takeUp(file.gone, step.id) ?? takeUp(missing, foldText(step.title)) ?? this.#begin(at.day);
			const isTick = turn(trace, step.status, at);
			if (isTick && isBrought) trace.isImported = true;
			else if (isTick) ticked.push(trace);
			return trace;
		});
		const kept = reading.steps.length - start - changed.length;
		const end = file.traces.length - kept;
		file.traces = file.traces.slice(0, start).concat(settled, file.traces.slice(end));
		file.reading = reading;
		return ticked;
	}
	#begin(day) {
		const trace = {
			seen: day,
			status: null,
			begun: null,
			done: null,
			commit: null,
			isGone: false,
			isImported: false
		};
		this.#traces.push(trace);
		return trace;
	}
	#count(day) {
		const { done, doing, todo, total } = this.progress;
		if (this.#days.at(-1)?.day === day) this.#days.pop();
		const last = this.#days.at(-1);
		if (!(last?.done === done && last.doing === doing && last.todo === todo) && (last !== void 0 || total > 0)) this.#days.push({
			day,
			done,
			doing,
			todo,
			total
		});
	}
};
function arrive(file, reading, missing) {
	const [before, now] = [file.reading?.steps ?? [], reading?.steps ?? []];
	const { start, end } = commonEnds(before, now);
	const old = before.slice(start, before.length - end);
	const changed = now.slice(start, now.length - end);
	const traces = new Map(old.map(({ id }, at) => [id, file.traces[start + at]]));
	const pairs = matchSteps(old, changed);
	const kept = new Set(pairs.values());
	for (const { id, title } of old) {
		const trace = traces.get(id);
		if (trace === void 0 || kept.has(id)) continue;
		trace.isGone = true;
		file.gone.set(id, trace);
		missing.set(foldText(title), trace);
	}
	const isBrought = file.reading === null;
	const steps = changed.map((step) => ({
		step,
		trace: traces.get(pairs.get(step.id) ?? "") ?? null
	}));
	if (reading !== null) return {
		file,
		reading,
		isBrought,
		start,
		changed: steps
	};
	file.reading = null;
	file.traces = [];
	return null;
}
function takeUp(traces, key) {
	const trace = traces.get(key);
	traces.delete(key);
	if (trace?.isGone !== true) return null;
	trace.isGone = false;
	return trace;
}
function turn(trace, status, { commit, day }) {
	const isTick = status === "done" && trace.status !== "done";
	if (isTick) Object.assign(trace, {
		done: day,
		commit,
		isImported: false
	});
	if (status !== "done") Object.assign(trace, {
		done: null,
		commit: null
	});
	if (status === "doing") trace.begun ??= day;
	if (status === "todo") trace.begun = null;
	trace.status = status;
	return isTick;
}
// src/history/read-blame.ts
function readBlame(roadmaps) {
	const written = roadmaps.flatMap(writtenSteps);
	const ticks = written.filter(({ days }) => days.done !== null);
	const counts = /* @__PURE__ */ new Map();
	for (const { days } of ticks) counts.set(days.commit ?? "", (counts.get(days.commit ?? "") ?? 0) + 1);
	const learned = ticks.filter(({ days, isBrought }) => !isBrought && (counts.get(days.commit ?? "") ?? 0) <= 15);
	return {
		steps: written.map(({ days }) => days),
		isShallow: false,
		weeks: countWeeks(learned.flatMap(({ days }) => days.done ?? []))
	};
}
function writtenSteps({ steps, lines }) {
	const oldest = lines.reduce((first, one) => first && first.at <= one.at ? first : one, null);
	return steps.flatMap(({ id, line, status }) => {
		const found = lines.find(({ start, end }) => start <= line && line <= end);
		if (found === void 0) return [];
		const { day, commit } = found;
		const isDone = status === "done";
		return [{
			days: {
				id,
				seen: day,
				begun: status === "doing" ? day : null,
				done: isDone ? day : null,
				commit: isDone ? commit : null
			},
			isBrought: commit === oldest?.commit
		}];
	});
}
// src/suggest/past/read-past.ts
function readBlamed(roadmaps, blame) {
	return readPast(readBlame(roadmaps.map((roadmap) => ({
		steps: listSteps(roadmap),
		lines: blame.get(roadmap.path) ?? []
	}))));
}
function readPast({ steps, isShallow, weeks }) {
	if (isShallow) return void 0;
	const daysOf = (key) => new Map(steps.flatMap((step) => step[key] === null ? [] : [[step.id, step[key]]]));
	return {
		seen: daysOf("seen"),
		begun: daysOf("begun"),
		done: daysOf("done"),
		weeks
	};
}
// src/suggest/graph/placeholder.ts
const UNDECIDED = [
	"tbd",
	"tba",
	"待定",
	"待补充",
	"待補充",
	"未定",
	"추가 예정",
	"미정"
];
const NO_TITLES = /* @__PURE__ */ new Set([
	"todo",
	"to do",
	"fixme",
	"task",
	...UNDECIDED
]);
const REMARK = /[:：()（）]|\s[-–—]\s/u;
const BRACKETED = /^(?:\([^()]*\)|（[^（）]*）|<[^<>]*>|\[[^[\]]*\]|【[^【】]*】|\{[^{}]*\})$/u;
function isPlaceholder(title) {
	const [whole, ...remarks] = [title, ...title.split(REMARK).slice(1)].map(foldText);
	const isUndecided = remarks.some((remark) => UNDECIDED.includes(remark));
	return !hasLetter(title) || BRACKETED.test(title.trim()) || title.includes("___") || NO_TITLES.has(whole ?? "") || isUndecided;
}
// src/suggest/graph/spots.ts
const NOTHING = {
	parts: [],
	work: /* @__PURE__ */ new Set(),
	filled: /* @__PURE__ */ new Set()
};
function listSpots(roadmap, first, { work, filled } = NOTHING) {
	const spots = [];
	const lines = [];
	const count = listStages$1(roadmap.stages).length + 1;
	const isOwn = findOwnParts(filled);
	const add = (spot) => {
		spots.push(spot);
		for (const step of spot.step.steps) add({
			...spot,
			step,
			above: spot.step
		});
	};
	const goIn = (measured, around) => {
		const isLast = around.isLast || isOutcomes(measured.stage.title);
		const isWithin = around.comesOf !== null && filled.has(around.comesOf.stage.line) && !filled.has(measured.stage.line);
		const own = isOwn(measured) ? measured : null;
		const comesOf = isLast || own && isWithin ? around.comesOf : own;
		return {
			stages: [...around.stages, measured],
			comesOf,
			isLast
		};
	};
	const enter = (measured, around) => {
		const { isLast, ...place } = goIn(measured, around);
		const isOutcome = (step) => isLast ? !work.has(step.line) : isClaim(step);
		const start = first + lines.push(measured.stage.line);
		const { steps } = measured.stage;
		for (const step of steps.filter((one) => !isOutcome(one))) add({
			...place,
			above: null,
			step,
			stageOrder: start,
			isOutcome: false
		});
		for (const inner of measured.stages) enter(inner, {
			...place,
			isLast
		});
		const end = isLast ? start + (place.comesOf === null ? count : 0) : first + lines.length + .25;
		for (const step of steps.filter(isOutcome)) add({
			...place,
			above: null,
			step,
			stageOrder: end,
			isOutcome: true
		});
	};
	for (const stage of roadmap.stages) enter(stage, {
		stages: [],
		isLast: false,
		comesOf: null
	});
	for (const step of roadmap.roadmap.steps) {
		const isOutcome = isClaim(step);
		add({
			step,
			above: null,
			stages: [],
			stageOrder: first + (isOutcome ? 2 * count - .5 : lowerBound(lines, step.line) + .5),
			isOutcome,
			comesOf: null
		});
	}
	spots.sort((a, b) => a.step.line - b.step.line || a.step.column - b.step.column);
	return {
		spots,
		stages: lines.length
	};
}
function findOwnParts(filled) {
	const isPart = ({ stage }) => isNumberedPart(stage) || filled.has(stage.line);
	return memoize((measured) => isPart(measured) && !isAside(measured.stage.title) && !hasTopics(measured));
}
function hasTopics({ stage, stages }) {
	return !isOutcomes(stage.title) && (stage.steps.some((step) => !isClaim(step)) || stages.some(hasTopics));
}
// src/suggest/graph/graph.ts
function drawGraph({ roadmaps }, unboxed = /* @__PURE__ */ new Map()) {
	const nodes = [];
	let firstStage = 0;
	for (const roadmap of roadmaps) {
		const { spots, stages } = listSpots(roadmap, firstStage, unboxed.get(roadmap.roadmap.path));
		firstStage += 2 * (stages + 1);
		draftNodes(spots, roadmap, nodes);
	}
	return {
		nodes,
		parts: linkNeeds(nodes)
	};
}
function isNode(vertex) {
	return "step" in vertex;
}
function isCounted({ step, roadmap, below }) {
	return step.status !== "dropped" && !(roadmap.roadmap.count === "leaves" && below.length > 0);
}
function listAbove({ parent }) {
	return parent === null ? [] : [parent, ...listAbove(parent)];
}
function draftNodes(spots, roadmap, nodes) {
	const byStep = /* @__PURE__ */ new Map();
	const series = seriesOf(roadmap.roadmap.path);
	const namesakes = groupBy(spots, ({ step }) => foldText(step.title));
	for (const { above, ...spot } of spots) {
		const { step } = spot;
		const node = {
			...spot,
			at: nodes.length,
			roadmap,
			series,
			parent: (above && byStep.get(above)) ?? null,
			isNamesake: (namesakes.get(foldText(step.title)) ?? []).length > 1,
			isPlaceholder: isPlaceholder(step.title),
			below: [],
			needs: [],
			waiting: []
		};
		node.parent?.below.push(node);
		byStep.set(step, node);
		nodes.push(node);
	}
}
function linkNeeds(nodes) {
	const byId = new Map(nodes.toReversed().map((node) => [node.step.id, node]));
	const parts = [];
	const drawPart = memoize(({ title, steps }) => {
		const members = steps.flatMap((id) => byId.get(id) ?? []);
		const part = {
			at: nodes.length + parts.length,
			title,
			members,
			waiting: []
		};
		for (const member of members) member.waiting.push(part);
		parts.push(part);
		return part;
	});
	for (const node of nodes) for (const need of node.step.needs) link(node, need.steps.length > 1 ? drawPart(need) : byId.get(need.steps[0] ?? ""));
	return parts;
}
function link(node, need) {
	if (need === void 0 || node.needs.includes(need) || [node, ...listAbove(node)].some((above) => above === need)) return;
	node.needs.push(need);
	need.waiting.push(node);
}
// src/suggest/graph/walk.ts
function standAt({ nodes, parts }, statuses) {
	const pending = Array(nodes.length + parts.length).fill(0);
	const standing = {
		statuses,
		pending
	};
	const add = (vertex) => {
		if (vertex !== null) pending[vertex.at] = (pending[vertex.at] ?? 0) + 1;
	};
	for (const node of nodes.filter((one) => isOpen(one, standing))) {
		for (const waiting of node.waiting) add(waiting);
		add(openAbove(node, standing));
	}
	for (const part of parts) if (!isMet(part, standing)) for (const waiting of part.waiting) add(waiting);
	return standing;
}
function isOpen(node, { statuses }) {
	const status = statuses[node.at];
	return status === "doing" || status === "todo";
}
function isMet(vertex, standing) {
	return isNode(vertex) ? !isOpen(vertex, standing) : standing.pending[vertex.at] === 0;
}
function openAbove({ parent }, standing) {
	return parent === null || isOpen(parent, standing) ? parent : openAbove(parent, standing);
}
function listBelow({ below }) {
	return below.flatMap((node) => [node, ...listBelow(node)]);
}
function listBefore(vertex, standing) {
	if (!isNode(vertex)) return vertex.members.filter((member) => isOpen(member, standing));
	return [...unmetNeeds(vertex, standing), ...vertex.below.flatMap((below) => highestOpen(below, standing))];
}
function unmetNeeds({ needs }, standing) {
	return needs.filter((need) => !isMet(need, standing));
}
function highestOpen(node, standing) {
	return isOpen(node, standing) ? [node] : node.below.flatMap((below) => highestOpen(below, standing));
}
function countBefore(node, standing, most) {
	const closure = /* @__PURE__ */ new Set([node]);
	let count = 0;
	for (const vertex of closure) {
		if (isNode(vertex) && vertex !== node) count += 1;
		if (count >= most) return count;
		for (const before of listBefore(vertex, standing)) closure.add(before);
	}
	return count;
}
function seedsOf(nodes) {
	return nodes.map((node) => [node, node]);
}
function spread(levels, before) {
	const sources = [];
	for (const level of levels) {
		const queue = level.map(([vertex]) => vertex).filter(({ at }) => sources[at] === void 0);
		for (const [vertex, source] of level) sources[vertex.at] ??= source;
		for (const vertex of queue) for (const earlier of before(vertex)) {
			if (sources[earlier.at] !== void 0) continue;
			sources[earlier.at] = sources[vertex.at];
			queue.push(earlier);
		}
	}
	return sources;
}
var Reach = class {
	steps = /* @__PURE__ */ new Set();
	#standing;
	#pending;
	constructor(standing) {
		this.#standing = standing;
		this.#pending = [...standing.pending];
	}
	from(nodes, isShut) {
		const queue = [...nodes];
		for (const node of queue) {
			if (!isOpen(node, this.#standing) || this.steps.has(node)) continue;
			if (this.#pending[node.at] !== 0 || isShut(node)) continue;
			this.steps.add(node);
			for (const freed of this.#free(node)) queue.push(freed);
		}
	}
	#free(vertex) {
		const above = isNode(vertex) ? openAbove(vertex, this.#standing) : null;
		return [...vertex.waiting, ...above ? [above] : []].flatMap((waiting) => {
			const left = (this.#pending[waiting.at] ?? 0) - 1;
			this.#pending[waiting.at] = left;
			if (left > 0) return [];
			return isNode(waiting) ? [waiting] : this.#free(waiting);
		});
	}
};
// src/suggest/state/passed-over.ts
const PASSED_OVER = 2;
const LEFT_BEHIND = 5;
function listPassing(state) {
	const listLater = laterAmong(state.world.nodes.filter(({ at }) => state.statuses[at] === "done"), Number.POSITIVE_INFINITY);
	const isInSequence = inSequence(state);
	return (node) => {
		const later = listLater(node);
		return later.length >= PASSED_OVER && isInSequence(node) ? later : [];
	};
}
function isPassedInStage(node, state) {
	const stage = node.stages.at(-1);
	const isInside = ({ stages }) => stage === void 0 || stages.includes(stage);
	return listPassing(state)(node).filter(isInside).length >= PASSED_OVER;
}
function inSequence({ world, statuses }) {
	const placesIn = memoize((nodes) => {
		return groupByEach(nodes.filter(({ below }) => below.length === 0), (node) => [node.roadmap, ...node.stages]);
	});
	const placeOf = (part) => placesIn(world.nodes).get(part) ?? [];
	const isBegun = memoize((part) => placeOf(part).some(({ at }) => statuses[at] === "done"));
	const isInOrder = memoize((part) => isWalked(placeOf(part), statuses));
	return ({ isOutcome, stages, roadmap }) => {
		const part = stages.at(-1) ?? roadmap;
		return !isOutcome && isInOrder(isBegun(part) ? part : roadmap);
	};
}
function isWalked(place, statuses) {
	const marks = place.map(({ at }) => statuses[at] === "done" ? "d" : statuses[at] === "dropped" ? "" : "-").join("");
	const walked = marks.slice(0, marks.lastIndexOf("d") + 1);
	const gaps = walked.split("d").filter((gap) => gap !== "");
	return gaps.length < 2 || 2 * gaps.join("").length < walked.replaceAll("-", "").length;
}
function findLeftBehind({ world, statuses, candidates }) {
	const done = world.nodes.filter(({ at }) => statuses[at] === "done");
	const laterTopics = laterAmong(done.filter(isOf(false)), LEFT_BEHIND);
	const laterOutcomes = laterAmong(done.filter(isOf(true)), LEFT_BEHIND);
	const most = ({ roadmap }) => world.goals.has(roadmap.roadmap) ? PASSED_OVER : LEFT_BEHIND;
	const topics = candidates.filter(isOf(false)).filter((node) => laterTopics(node).length >= most(node));
	const roadmaps = new Set(topics.map(({ series }) => series));
	const isBeside = ({ step }) => (world.unboxed.get(step.path)?.parts ?? []).length > 0;
	const isBehind = (node) => roadmaps.has(node.series) || laterOutcomes(node).length >= most(node);
	return /* @__PURE__ */ new Set([
		...topics,
		...listUnused(candidates, done).filter(isBeside),
		...candidates.filter(isOf(true)).filter(isBehind)
	]);
}
function listUnused(candidates, done) {
	const outcomes = groupBy(done.filter(isOf(true)), ({ roadmap }) => roadmap);
	const used = new Set(done.filter(isOf(false)).map(({ roadmap }) => roadmap));
	return candidates.filter(isOf(false)).filter(({ roadmap }) => !used.has(roadmap) && (outcomes.get(roadmap) ?? []).length >= LEFT_BEHIND);
}
function isOf(kind) {
	return ({ isOutcome }) => isOutcome === kind;
}
function laterAmong(steps, most) {
	const bySeries = groupBy(steps, ({ series }) => series);
	return (node) => {
		const own = bySeries.get(node.series) ?? [];
		if ((own.at(-1)?.at ?? -1) <= node.at) return [];
		const below = new Set(listBelow(node));
		return own.slice(-most - below.size).filter((other) => other.at > node.at && !below.has(other));
	};
}
// src/suggest/alternative.ts
function findAlternative(ranked, follows, state) {
	const [next, ...others] = ranked;
	if (next === void 0) return null;
	const isFree = (node) => !follows.includes(node);
	const isBegun = ({ at }) => state.statuses[at] === "doing";
	const isExtra = (node) => node.step.optional && !next.step.optional && !isBegun(node);
	const topics = others.filter((node) => !node.isOutcome && !isExtra(node));
	const inOrder = topics.toSorted((a, b) => a.at - b.at);
	const last = findLast(next, state);
	const frontier = last && last.at > next.at && isAtWork(last, state) ? inOrder.find(({ series, at }) => series === last.series && at > last.at) : void 0;
	if (frontier !== void 0 && isFree(frontier)) return frontier;
	const passing = listPassing(state);
	const isPassedOver = (node) => passing(node).length > 0;
	return (isBegun(next) ? void 0 : topics.filter(isFree).find(isBegun)) ?? (isPassedOver(next) ? void 0 : inOrder.filter(isFree).find(isPassedOver)) ?? leftAlone(topics.filter(({ roadmap }) => ![next, ...follows].some((other) => other.roadmap === roadmap)), state) ?? null;
}
function findLast(next, { world, statuses }) {
	const done = world.nodes.filter(({ at }) => statuses[at] === "done");
	const dayOf = ({ step }) => world.past?.done.get(step.id) ?? "";
	const latest = done.reduce((day, node) => dayOf(node) > day ? dayOf(node) : day, "");
	return done.findLast((node) => latest === "" ? node.series === next.series : dayOf(node) === latest);
}
function isAtWork(last, { world, statuses }) {
	const [stage] = last.stages;
	const isBeside = ({ roadmap, stages }) => stage === void 0 ? roadmap === last.roadmap : stages.includes(stage);
	return world.past?.done.has(last.step.id) === true || world.nodes.filter((node) => isBeside(node) && statuses[node.at] === "done").length > 1;
}
function leftAlone(nodes, { world }) {
	const latest = /* @__PURE__ */ new Map();
	for (const { roadmap, step } of world.nodes) {
		const day = world.past?.done.get(step.id) ?? "";
		if (day > (latest.get(roadmap) ?? "")) latest.set(roadmap, day);
	}
	return [...nodes].sort((a, b) => compareText(latest.get(a.roadmap) ?? "", latest.get(b.roadmap) ?? ""))[0];
}
// src/parse/line/written-days.ts
const LONGEST = 120;
const PARENTHESIS = /[(（]([^()（）]*)[)）]/gu;
const SEPARATOR = /[:：|,，、]|\s[-–—]\s/gu;
const NUMBERED = /^\p{L}[\p{L}\p{M}]* ?\d{1,3}$/u;
const LIKE_DAYS = /^[\p{L}\p{M}\p{N}\s.,，/〜～~–—-]+$/u;
const TO = /[-–—~〜～至到]|から/uy;
const BLANK = /[\s,.，]+/uy;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
const NUMBERS = [
	/(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/y,
	/(?<year>\d{4})[-/.](?<month>\d{1,2})(?!\d)/y,
	/(?<year>\d{4})(?: ?[年년]|(?!\d))/y,
	/(?<month>\d{1,2}) ?[月월]/y,
	/(?<day>\d{1,2}) ?[日일号號]/y,
	/(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})?(?!\d)/y,
	/(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>\d{4}))?(?![\d/])/y,
	/th(?:áng|g) (?<month>\d{1,2})(?!\d)/y,
	/(?<day>\d{1,2})(?:st|nd|rd|th|er|[.oa])?(?![\p{L}\p{N}])/uy
];
const MONTH_FIRST = [
	"zh-Hans",
	"zh-Hant",
	"ja",
	"ko"
];
function readWrittenDays(title, language) {
	if (title.length > LONGEST || !/\p{N}/u.test(title)) return null;
	for (const part of partsOf(foldDigits(foldText(title)))) {
		const days = readPart(part, language ?? ENGLISH.tag);
		if (days !== null) return days;
	}
	return null;
}
function foldDigits(text) {
	return text.replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
		const place = (digit.codePointAt(0) ?? 0) % 16;
		return String(digit >= "०" && digit <= "९" ? place - 6 : place);
	});
}
function partsOf(title) {
	const bare = title.replace(PARENTHESIS, " ").trim();
	const cuts = [...bare.matchAll(SEPARATOR)];
	const tails = cuts.map(({ index, 0: sign }) => bare.slice(index + sign.length));
	const heads = [bare, ...cuts.map(({ index }) => bare.slice(0, index))].filter((head) => !NUMBERED.test(head));
	return [...[...title.matchAll(PARENTHESIS)].flatMap(([, text = ""]) => [text, ...text.split(/[,，、;；]/u)]).filter((text) => !isEstimate(text) || /[月월]$/u.test(text)), ...[...heads, ...tails].sort((one, other) => other.length - one.length)];
}
function readPart(text, language) {
	if (!LIKE_DAYS.test(text) || !/\d/.test(text)) return null;
	const points = [{}];
	for (let at = 0; at < text.length;) {
		const point = points.at(-1) ?? {};
		const token = readToken(text, at, language);
		if (token === null) return null;
		at += token.length;
		if (token.isTo) points.push({});
		else if (Object.keys(token.fields).some((key) => key in point)) points.push(token.fields);
		else Object.assign(point, token.fields);
	}
	const [first = {}, last = first, other] = points;
	return other === void 0 ? join$1(first, last) : null;
}
function readToken(text, at, language) {
	const match = (pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(text);
	};
	for (const pattern of NUMBERS) {
		const { 0: all = "", groups } = match(pattern) ?? {};
		if (groups !== void 0) return toToken(all, readNumbers(groups, language));
	}
	const to = match(TO)?.[0];
	if (to !== void 0) return {
		length: to.length,
		isTo: true,
		fields: {}
	};
	const blank = match(BLANK)?.[0];
	if (blank !== void 0) return toToken(blank, {});
	const [word = ""] = match(WORD) ?? [];
	return word === "" ? null : toToken(word, readWord(word, language));
}
function toToken({ length }, fields) {
	return fields && {
		length,
		isTo: false,
		fields
	};
}
function readNumbers(groups, language) {
	const fields = {};
	for (const [key, digits] of Object.entries(groups)) if (digits !== void 0) Object.assign(fields, { [key]: Number(digits) });
	const { first, second, ...rest } = fields;
	if (first === void 0 || second === void 0) return fields;
	const isMonthFirst = second > 12 || first <= 12 && MONTH_FIRST.includes(language);
	if (!isMonthFirst && first <= 12 && language === ENGLISH.tag) return null;
	return isMonthFirst ? {
		...rest,
		month: first,
		day: second
	} : {
		...rest,
		day: first,
		month: second
	};
}
function readWord(word, language) {
	for (const tag of /* @__PURE__ */ new Set([language, ENGLISH.tag])) {
		const month = monthNames(tag).get(word);
		if (month !== void 0) return { month };
		if (LOCALES.find((locale) => locale.tag === tag)?.read.functionWords.includes(word)) return {};
	}
	return null;
}
function join$1(first, last) {
	const [from, to] = [complete(first, last), complete(last, first)];
	if (from === null || to === null) return null;
	if (from.year === null || to.year === null || from.month <= to.month) return {
		from,
		to
	};
	if (first.year === void 0) return {
		from: {
			...from,
			year: from.year - 1
		},
		to
	};
	return {
		from,
		to: last.year === void 0 ? {
			...to,
			year: to.year + 1
		} : to
	};
}
function complete({ year, month, day }, other) {
	const own = {
		year: year ?? other.year ?? null,
		month: month ?? other.month ?? 0,
		day: day ?? null
	};
	const isDay = own.day === null || own.day >= 1 && own.day <= 31;
	return own.month >= 1 && own.month <= 12 && isDay ? own : null;
}
// src/suggest/calendar/place-years.ts
const YEARS_AROUND = [
	-1,
	0,
	1
];
const NEXT_YEAR = 6;
function placeYears(written, named, today) {
	const at = written.findIndex(({ from }) => from.year !== null);
	const year = written[at]?.from.year ?? named;
	if (year === null) return written.length < 2 ? null : nearest(written, today);
	return spell(written, year - countTurns(written.slice(0, at + 1)));
}
function nearest(written, today) {
	const thisYear = Number(today.slice(0, 4));
	const begun = written.findIndex(({ isBegun }) => isBegun);
	const [first, second] = YEARS_AROUND.map((around) => spell(written, thisYear + around)).filter((days) => (days[begun]?.from ?? today) <= today).map((days) => ({
		days,
		far: distance(days, today)
	})).sort((a, b) => a.far - b.far);
	if (first === void 0) return null;
	return second === void 0 || first.far * 2 <= second.far && second.far > 0 ? first.days : null;
}
function distance(days, today) {
	const known = days.filter((each) => each !== null);
	const from = known.map((each) => each.from).sort()[0] ?? "";
	const to = known.map((each) => each.to).sort().at(-1) ?? "";
	if (known.length === 0) return Number.POSITIVE_INFINITY;
	return Math.max(0, (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(today, from), (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(to, today));
}
function countTurns(written) {
	return written.filter(({ from }, at) => isTurn(written[at - 1], from)).length;
}
function isTurn(before, { month }) {
	return before !== void 0 && before.from.month - month >= NEXT_YEAR;
}
function spell(written, first) {
	let year = first;
	return written.map(({ from, to }, at) => {
		if (isTurn(written[at - 1], from)) year += 1;
		year = from.year ?? year;
		const end = to.year ?? (to.month < from.month ? year + 1 : year);
		const days = {
			from: firstOf(from, year),
			to: lastOf(to, end)
		};
		return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(days.from) && (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(days.to) && days.from <= days.to ? days : null;
	});
}
function firstOf({ month, day }, year) {
	return [
		String(year).padStart(4, "0"),
		two(month),
		two(day ?? 1)
	].join("-");
}
function lastOf({ month, day }, year) {
	if (day !== null) return firstOf({
		year,
		month,
		day
	}, year);
	const next = month === 12 ? firstOf({
		year,
		month: 1,
		day: 1
	}, year + 1) : firstOf({
		year,
		month: month + 1,
		day: 1
	}, year);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.C)(next, -1);
}
function two(number) {
	return String(number).padStart(2, "0");
}
// src/suggest/calendar/find-calendar.ts
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
function findCalendar({ roadmap, stages }, today) {
	const planned = [...planStages(roadmap, today)];
	const isOver = ([, { to }]) => to < today;
	const isOpen = ([{ progress }]) => progress.done < progress.total;
	const now = planned.filter(isOpen).findLast((plan) => plan[1].from <= today && !isOver(plan));
	const own = planned.findLast(([stage]) => stages.includes(stage));
	const over = own && isOver(own) ? {
		stage: own[0].stage.title,
		until: own[1].to
	} : null;
	return over || now ? {
		over,
		now: now ? {
			stage: now[0].stage.title,
			line: now[0].stage.line
		} : null
	} : null;
}
function planStages(measured, today) {
	const { language, title, path } = measured.roadmap;
	const written = listStages$1(measured.stages).flatMap((stage) => {
		const days = readWrittenDays(stage.stage.title, language);
		return days === null ? [] : [[stage, {
			...days,
			isBegun: stage.progress.done > 0
		}]];
	});
	const years = new Set(`${title} ${path.slice(path.lastIndexOf("/") + 1)}`.match(YEAR));
	const [named] = years.size === 1 ? years : [];
	const days = placeYears(written.map(([, each]) => each), named === void 0 ? null : Number(named), today);
	return new Map(written.flatMap(([stage], at) => {
		const each = days?.[at];
		return each ? [[stage, each]] : [];
	}));
}
// src/suggest/graph/ref.ts
function toRef({ step, stages, isNamesake }) {
	const { id, title, path, line, context } = step;
	const stage = stages.at(-1)?.stage.title ?? null;
	return {
		id,
		title,
		path,
		line,
		stage,
		context,
		place: stage !== null && isNamesake ? [stage, ...context] : context,
		note: step.status === "doing" ? step.note : null
	};
}
function toName(vertex) {
	return { title: isNode(vertex) ? vertex.step.title : vertex.title };
}
// src/suggest/state/parking.ts
const QUOTED = /^["“「『«](.+)["”」』»]$/u;
function findParked(world, standing, { goal, urgent }) {
	const { held, wakers } = findHeld(world, standing);
	const seeds = (callers) => callers.filter((node) => !held.has(node)).flatMap((node) => unmetNeeds(node, standing).map((need) => [need, node]));
	const called = spread([seeds(urgent), seeds(goal)], (vertex) => listBefore(vertex, standing));
	const isUrgent = new Set(urgent);
	const callOf = (node) => {
		const via = called[node.at];
		return via === void 0 ? null : isUrgent.has(via) ? {
			by: "need",
			via
		} : {
			by: "goal",
			via: null
		};
	};
	const parked = /* @__PURE__ */ new Set();
	const woken = /* @__PURE__ */ new Map();
	for (const node of world.nodes.filter((one) => isOpen(one, standing))) {
		const waker = held.has(node) ? callOf(node) : wakers.get(node);
		if (isBeforeStart(node, world) || node.isPlaceholder || held.has(node) && !waker) parked.add(node);
		else if (waker) woken.set(node, waker);
	}
	return {
		parked,
		woken
	};
}
function isBeforeStart({ step }, { today }) {
	return step.start !== null && step.start > today;
}
function findHeld(world, standing) {
	const wakers = /* @__PURE__ */ new Map();
	const held = /* @__PURE__ */ new Set();
	const isDone = (steps) => steps.every((step) => !isOpen(step, standing));
	const fired = new Set([...new Set(world.triggers.values())].filter((lists) => lists.some(isDone)));
	for (const node of world.nodes) {
		const isPutOff = node.step.parked && isOpen(node, standing);
		const by = isPutOff ? findWaker(node, world, fired) : null;
		if (by !== null) wakers.set(node, {
			by,
			via: null
		});
		else if (isPutOff || node.parent && held.has(node.parent)) held.add(node);
	}
	return {
		held,
		wakers
	};
}
function findWaker(node, { triggers, happened, today }, fired) {
	if (fired.has(triggers.get(node))) return "step";
	const when = readName(node.step.when ?? "");
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.D)(when) && when <= today || happened.some((text) => when.includes(text)) ? "option" : null;
}
function listUnheard({ nodes }, texts) {
	const triggers = nodes.map(({ step }) => readName(step.when ?? ""));
	return texts.filter((text) => text.trim() !== "" && !triggers.some((when) => when.includes(foldText(text))));
}
function findTriggers(nodes) {
	const waiting = nodes.filter(({ step }) => step.parked && step.when !== null);
	if (waiting.length === 0) return /* @__PURE__ */ new Map();
	const steps = groupByEach(nodes.filter(({ step }) => step.status !== "dropped"), ({ step: { id, title } }) => new Set([
		id,
		id.slice(id.indexOf("#") + 1),
		title
	].map(foldText)));
	const stages = groupBy([...groupByEach(nodes, (node) => node.stages)], ([{ stage }]) => foldText(stage.title));
	const triggers = groupBy(waiting, ({ step }) => step.when);
	return new Map([...triggers].flatMap(([when, of]) => {
		const name = readName(when ?? "");
		const named = (steps.get(name) ?? []).map((step) => [step]);
		const known = (named.length > 0 ? named : (stages.get(name) ?? []).map(([, inside]) => listRequired(inside, when))).filter((list) => list.length > 0);
		const byPath = groupBy(known, ([first]) => first?.step.path);
		return of.map((node) => [node, byPath.get(node.step.path) ?? known]);
	}));
}
function listRequired(inside, when) {
	return inside.filter(({ step }) => !step.optional && step.status !== "dropped" && step.when !== when);
}
function readName(when) {
	return foldText(QUOTED.exec(when)?.[1] ?? when);
}
// src/suggest/explain.ts
function findVerdicts({ nodes: candidates, decidingRank }, state) {
	const [next] = candidates;
	const known = new Set(candidates);
	const refsOf = stepLister(state);
	const judge = (node) => {
		if (next === void 0 || !known.has(node)) return findHindrance(node, state, refsOf);
		return node === next ? { kind: "next" } : {
			kind: "beaten",
			rule: decidingRank(next, node)
		};
	};
	return state.world.nodes.filter((node) => isOpen(node, state)).map((node) => ({
		step: toRef(node),
		cause: judge(node)
	}));
}
function stepLister(state) {
	const listSteps = memoize((need) => {
		return (isNode(need) ? [need] : need.members.filter((member) => isOpen(member, state))).slice(0, 200).map(toRef);
	});
	return (needs) => {
		const [only, ...others] = needs.map(listSteps);
		if (only === void 0 || others.length === 0) return only ?? [];
		return [...new Map([only, ...others].flat().map((ref) => [ref.id, ref])).values()].slice(0, 200);
	};
}
function findHindrance(node, state, refsOf) {
	if (node.isPlaceholder) return { kind: "placeholder" };
	if (state.parked.has(node)) return {
		kind: "parked",
		when: isBeforeStart(node, state.world) ? node.step.start : node.step.when
	};
	const unmet = unmetNeeds(node, state);
	const gate = state.holds.get(node)?.name ?? null;
	if (unmet.length > 0 || gate) return {
		kind: "blocked",
		waitsFor: unmet.map(toName),
		needs: refsOf(unmet),
		gate
	};
	return {
		kind: "parent",
		open: listBelow(node).filter((below) => isOpen(below, state)).length
	};
}
// src/suggest/goals.ts
const DAYS_A_WEEK = 7;
function matchGoal(roadmaps, text) {
	const goals = roadmaps.filter(({ goal }) => goal !== null);
	const known = [...new Set(goals.map(wordGoal))];
	if (text === void 0) return {
		active: goals,
		known,
		missed: null
	};
	const asked = foldText(text);
	if (asked === "") return {
		active: [],
		known,
		missed: null
	};
	const active = goals.filter(({ goal, title, path }) => [
		goal ?? "",
		title,
		path
	].some((name) => foldText(name) === asked));
	return {
		active,
		known,
		missed: active.length === 0 ? text.trim() : null
	};
}
function wordGoal({ goal, title }) {
	return goal === null || goal.trim() === "" ? title : goal;
}
function countToGoal(steps, state) {
	const taken = new Set(steps.filter((node) => isOpen(node, state) && !state.parked.has(node)));
	for (const vertex of taken) {
		for (const before of listBefore(vertex, state)) taken.add(before);
		for (const opener of state.holds.get(vertex)?.openers ?? []) taken.add(opener);
	}
	return [...taken].filter(isNode).length;
}
function findDeadlines(state) {
	const { nodes, goals, today } = state.world;
	return [...groupBy(nodes, ({ roadmap }) => roadmap.roadmap)].flatMap(([roadmap, inside]) => {
		const { due } = roadmap;
		const steps = due === null || !goals.has(roadmap) ? 0 : countToGoal(inside, state);
		if (due === null || steps === 0) return [];
		const days = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(today, due);
		if (days < 0) return [];
		const perWeek = Math.ceil(steps / Math.max(1, days / DAYS_A_WEEK));
		return [{
			goal: wordGoal(roadmap),
			due,
			days,
			perWeek
		}];
	}).sort((a, b) => a.days - b.days);
}
// src/suggest/state/gates.ts
function findHolds({ nodes }, standing, parked) {
	const gates = [...groupBy(nodes.filter(({ roadmap }) => roadmap.roadmap.gate !== null), ({ roadmap }) => roadmap).values()].flatMap((of) => gatesOf(of, standing, parked));
	const isDone = ({ at }) => standing.statuses[at] === "done";
	const shut = new Set(gates.filter((gate) => !isEnough(gate, isDone)));
	const waiting = new Set([...shut].flatMap(({ behind }) => behind));
	const reach = new Reach(standing);
	const isReached = (node) => isDone(node) || reach.steps.has(node);
	const holds = /* @__PURE__ */ new Map();
	for (let arrivals = nodes; shut.size > 0;) {
		reach.from(arrivals, (node) => parked.has(node) || waiting.has(node));
		const opened = [...shut].find((gate) => isEnough(gate, isReached));
		const [first] = shut;
		const gate = opened ?? first;
		if (gate === void 0) break;
		shut.delete(gate);
		for (const node of gate.behind) waiting.delete(node);
		arrivals = gate.behind;
		const counted = opened ? gate.counted : gate.counted.filter(isReached);
		if (isEnough({
			...gate,
			counted
		}, isDone)) continue;
		const openers = counted.filter((node) => isOpen(node, standing) && isReached(node));
		for (const node of gate.behind) holds.set(node, {
			name: gate.name,
			openers
		});
	}
	return holds;
}
function gatesOf(nodes, standing, parked) {
	const [first] = nodes;
	const percent = Math.min(100, first?.roadmap.roadmap.gate ?? 0);
	if (first === void 0) return [];
	const byStage = groupBy(nodes, ({ stages }) => stages[0]);
	const gates = [];
	let before = null;
	for (const stage of first.roadmap.stages) {
		const inStage = byStage.get(stage) ?? [];
		if (before) gates.push({
			...before,
			behind: inStage.filter((node) => isOpen(node, standing))
		});
		const counted = inStage.filter((node) => isCounted(node) && !node.step.optional && !parked.has(node));
		if (counted.length > 0) before = {
			name: {
				stage: stage.stage.title,
				percent
			},
			counted
		};
	}
	return gates;
}
function isEnough({ name, counted }, counts) {
	return 100 * counted.filter(counts).length >= name.percent * counted.length;
}
// src/suggest/state/said-next.ts
function readSaidNext(nodes) {
	return [...groupBy(nodes, ({ roadmap }) => roadmap)].flatMap(([roadmap, inside]) => {
		const parts = new Set(listStages$1(roadmap.stages).filter(({ stage }) => isNextPart(stage.title)));
		const own = parts.size === 0 ? [] : inside.filter(({ stages }) => stages.some((stage) => parts.has(stage)));
		const { inLines, inList } = roadmap.roadmap.saidNext;
		if (own.length + inLines.length + inList.length === 0) return [];
		const find = nameFinder(inside);
		const findAll = (texts) => [...new Set(texts)].map(find);
		return [{
			own,
			listed: findAll(inList),
			lines: findAll(inLines)
		}];
	});
}
function listSaidNext(said, isOpen) {
	const open = (named) => {
		const all = named.map((nodes) => nodes.filter(isOpen));
		if (all.some((nodes) => nodes.length === 0)) return [];
		const topics = all.filter((nodes) => !nodes.every(({ isOutcome }) => isOutcome));
		return topics.length === 1 ? topics : all;
	};
	return said.flatMap(({ own, listed, lines }) => {
		const clear = (names) => names.map(open).flatMap((named) => named.length === 1 ? named : []);
		const [first] = clear(listed);
		const [only, other] = new Map(clear(lines).map((nodes) => [nodes[0], nodes])).values();
		return first ?? (other === void 0 ? only : void 0) ?? own.filter(isOpen);
	});
}
function nameFinder(nodes) {
	const steps = nodes.map((node) => ({
		names: foldNames([node.step.title]),
		nodes: [node]
	}));
	const parts = [...groupByEach(nodes, ({ stages }) => stages)].map(([{ stage }, inside]) => {
		const titles = titleNames(stage.title);
		const number = readSeriesTitle(stage.title)?.number ?? "";
		return {
			names: /* @__PURE__ */ new Set([...calledNames(titles), ...foldNames([...titles.flatMap(headsOf), number])]),
			nodes: inside
		};
	});
	const byName = groupByEach([...steps, ...parts], ({ names }) => names);
	return (text) => {
		const bare = text.split(/[(（,，;；。]|\s[-–—]\s/u, 1)[0] ?? "";
		const names = new Set([...namesOf$1(text), ...namesOf$1(bare)].filter((name) => name !== ""));
		return [...new Set([...names].flatMap((name) => byName.get(name) ?? []))].map((target) => target.nodes);
	};
}
// src/suggest/state/state.ts
const PRIORITIES = [
	"highest",
	"high",
	"medium",
	"none",
	"low",
	"lowest"
];
const DUE_WITHIN_DAYS = 7;
const FAR_DAYS = 366;
function openWorld(measure, { goals, when, today, past, unboxed = /* @__PURE__ */ new Map() }) {
	const graph = drawGraph(measure, unboxed);
	const happened = when.map(foldText).filter((text) => text !== "");
	const said = readSaidNext(graph.nodes);
	return {
		...graph,
		goals,
		said,
		triggers: findTriggers(graph.nodes),
		happened,
		today,
		past: past ?? null,
		unboxed
	};
}
function evaluate(world, statuses) {
	const standing = standAt(world, statuses);
	const open = world.nodes.filter((node) => isOpen(node, standing));
	const goalNodes = open.filter(({ roadmap }) => world.goals.has(roadmap.roadmap));
	const pinned = open.filter(({ step }) => step.priority === "highest");
	const days = findDays(open, world, standing);
	const parking = findParked(world, standing, {
		goal: goalNodes,
		urgent: [...pinned, ...days.keys()]
	});
	const holds = findHolds(world, standing, parking.parked);
	const before = (vertex) => listBefore(vertex, standing);
	const beforeAndGates = (vertex) => [...before(vertex), ...holds.get(vertex)?.openers ?? []];
	const isReady = (node) => standing.pending[node.at] === 0 && !parking.parked.has(node) && !holds.has(node);
	const serving = spread([seedsOf(goalNodes.filter((node) => !parking.parked.has(node)))], beforeAndGates);
	const isMeant = ({ at }) => goalNodes.length === 0 || serving[at] !== void 0;
	const said = listSaidNext(world.said, (node) => isOpen(node, standing)).filter(isMeant);
	return {
		...standing,
		...parking,
		world,
		holds,
		days,
		serving,
		pinned: spread([seedsOf(pinned)], before),
		said: spread([seedsOf(said)], before),
		due: spread(dayLevels(days).map(seedsOf), before),
		priority: spread(priorityLevels(open).map(seedsOf), before),
		candidates: unlessSetAside(open.filter(isReady))
	};
}
function unlessSetAside(ready) {
	const current = ready.filter(({ step }) => !isSetAside(step.path));
	return current.length > 0 ? current : ready;
}
function findDays(open, world, standing) {
	const taken = groupBy(open.filter(isTaken), ({ roadmap }) => roadmap);
	const dueOf = (node) => {
		const { due: goalDue } = node.roadmap.roadmap;
		const goalSteps = isTaken(node) ? (taken.get(node.roadmap) ?? []).length : 0;
		return [...near(node.step.due, (most) => countBefore(node, standing, most)), ...world.goals.has(node.roadmap.roadmap) && goalSteps > 0 ? near(goalDue, () => goalSteps) : []];
	};
	const days = /* @__PURE__ */ new Map();
	for (const node of open.filter(({ step, roadmap }) => step.due !== null || roadmap.roadmap.due !== null)) {
		const [day] = dueOf(node).toSorted();
		if (day !== void 0) days.set(node, day);
	}
	return days;
	function near(day, countSteps) {
		if (day === null) return [];
		const days = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(world.today, day);
		return days <= DUE_WITHIN_DAYS || days <= FAR_DAYS && countSteps(days) >= days ? [day] : [];
	}
}
function isTaken({ step }) {
	return !step.parked;
}
function dayLevels(days) {
	const byDay = groupBy([...days], ([, day]) => day);
	return [...byDay.keys()].sort().map((day) => (byDay.get(day) ?? []).map(([node]) => node));
}
function priorityLevels(open) {
	const byPriority = groupBy(open, ({ step }) => step.priority);
	return PRIORITIES.map((priority) => byPriority.get(priority) ?? []).filter((level) => level.length > 0).slice(0, -1);
}
function dayOf(node, { due, days }) {
	const source = due[node.at];
	return (source && days.get(source)) ?? null;
}
function daysLeft(node, state) {
	const day = dayOf(node, state);
	return day === null ? null : (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(state.world.today, day);
}
// src/suggest/news.ts
function findNews(state, ids) {
	const { nodes } = state.world;
	const done = nodes.filter(({ step, at }) => ids.includes(step.id) && state.statuses[at] === "done");
	if (done.length === 0) return {
		opened: [],
		finished: []
	};
	const before = evaluate(state.world, done.reduce((statuses, { at }) => statuses.with(at, "todo"), state.statuses));
	const known = new Set(before.candidates);
	const isAbove = (node) => listBelow(node).some((below) => done.includes(below));
	const opened = state.candidates.filter((node) => !known.has(node) && !isAbove(node));
	const finished = nodes.some((node) => isOpen(node, state)) ? new Set(done.flatMap((node) => outermostFinished(node, state) ?? [])) : [];
	return {
		opened: opened.map(toName),
		finished: [...finished].map(({ stage }) => stage.title)
	};
}
function outermostFinished({ stages }, state) {
	const isFinished = (stage) => state.world.nodes.every((node) => !node.stages.includes(stage) || !isOpen(node, state));
	return stages.find(isFinished);
}
// src/suggest/past/review.ts
const LADDER_DAYS = [
	90,
	30,
	7
];
const OFFERED_FOR_DAYS = 7;
const MOST_REVIEWS = 3;
function findReviews({ nodes, today, past }) {
	const dayOf = ({ step }) => step.doneOn ?? past?.done.get(step.id) ?? null;
	const offers = nodes.flatMap((node) => {
		const day = dayOf(node);
		if (!node.roadmap.roadmap.review || day === null || node.step.status !== "done") return [];
		const days = (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(day, today);
		const over = days - (LADDER_DAYS.find((rung) => rung <= days) ?? Number.POSITIVE_INFINITY);
		const isUsed = node.waiting.some((vertex) => isNode(vertex) && (dayOf(vertex) ?? "") > day && vertex.step.status === "done");
		return over < 0 || over >= OFFERED_FOR_DAYS || isUsed ? [] : [{
			node,
			days,
			over
		}];
	});
	offers.sort((a, b) => b.over - a.over || b.days - a.days);
	return offers.slice(0, MOST_REVIEWS).map(({ node, days }) => ({
		...toRef(node),
		days
	}));
}
// src/suggest/reason.ts
const RANKS = [
	"pinned",
	"due",
	"said",
	"wip",
	"goal",
	"required",
	"ahead",
	"doing",
	"stage",
	"priority",
	"order"
];
// src/suggest/rank.ts
const MANY_IN_DOING = 3;
function rankCandidates(state) {
	const { compare, decidingRank } = comparer(state);
	return {
		nodes: state.candidates.toSorted(compare),
		decidingRank
	};
}
function firstCandidate(state) {
	const { compare } = comparer(state);
	const better = (best, node) => best !== void 0 && compare(best, node) < 0 ? best : node;
	return state.candidates.reduce(better, void 0);
}
function countDoing(state) {
	return state.candidates.filter((node) => isInHand(node, state)).length;
}
function isInHand({ at, isOutcome }, { statuses }) {
	return statuses[at] === "doing" && !isOutcome;
}
function comparer(state) {
	const keys = keysOf$1(state);
	const decidingRank = (a, b) => RANKS.find((rank) => keys[rank](a) !== keys[rank](b)) ?? "order";
	const compare = (a, b) => {
		const key = keys[decidingRank(a, b)];
		return key(a) - key(b);
	};
	return {
		compare,
		decidingRank
	};
}
function keysOf$1(state) {
	const isCrowded = countDoing(state) >= MANY_IN_DOING;
	const leftBehind = findLeftBehind(state);
	return {
		pinned: ({ at }) => first(state.pinned[at] !== void 0),
		due: (node) => daysLeft(node, state) ?? Number.POSITIVE_INFINITY,
		wip: (node) => first(!isCrowded || isInHand(node, state)),
		goal: ({ at }) => first(state.serving[at] !== void 0),
		said: ({ at }) => first(state.said[at] !== void 0),
		ahead: (node) => first(!leftBehind.has(node)),
		doing: (node) => first(isInHand(node, state)),
		stage: ({ stageOrder }) => stageOrder,
		required: ({ step }) => first(!step.optional),
		priority: (node) => PRIORITIES.indexOf((state.priority[node.at] ?? node).step.priority),
		order: ({ at }) => at
	};
}
function first(applies) {
	return applies ? 0 : 1;
}
// src/suggest/reasons/effects.ts
const FEW_LEFT = 3;
function findEffects(node, state) {
	const [near, on] = [finishes(node, state), goesOn(node, state)];
	const opened = on.flatMap((reason) => reason.rule === "opens" ? [reason.stage] : []);
	const isWhole = near.some((reason) => reason.rule === "finishes" && opened.includes(reason.stage));
	return [
		...unlocks(node, state),
		...isWhole ? [] : near,
		...on
	];
}
function unlocks(node, state) {
	const isWaiting = (other) => isOpen(other, state);
	const direct = new Set(waitingFor(node).filter(isWaiting));
	if (direct.size === 0) return [];
	const named = [...direct].filter(({ parent }) => parent === null || !direct.has(parent)).sort((a, b) => a.at - b.at);
	const all = new Set(direct);
	for (const other of all) for (const later of waitingFor(other)) if (isWaiting(later)) all.add(later);
	return [{
		rule: "unlocks",
		unlocks: named.map(toName),
		behind: all.size - direct.size
	}];
}
function waitingFor(node) {
	return node.waiting.flatMap((vertex) => isNode(vertex) ? [vertex] : vertex.waiting);
}
function listPlace({ stages, roadmap }, { world }) {
	const stage = stages.at(-1);
	if (stage === void 0 && roadmap.stages.length > 0) return [];
	const inside = (other) => stage ? other.stages.includes(stage) : other.roadmap === roadmap;
	return world.nodes.filter((other) => inside(other) && isCounted(other));
}
function nameStage({ stages, roadmap }, chain = stages) {
	const [around, own] = [chain.at(-2)?.stage.title, chain.at(-1)?.stage.title];
	if (own === void 0) return roadmap.roadmap.title;
	const namesakes = listStages$1(roadmap.stages).filter(({ stage }) => stage.title === own);
	return around === void 0 || namesakes.length === 1 ? own : `${around} › ${own}`;
}
function findPosition(node, state) {
	const place = listPlace(node, state);
	const isUntouched = place.every((other) => state.statuses[other.at] === "todo");
	if (node.stages.length > 0 && stepBefore(node, place, state) === void 0 && place.length > 1 && isUntouched) return [{
		rule: "begins",
		stage: nameStage(node)
	}];
	const last = state.world.nodes.slice(0, node.at).findLast(({ at, roadmap }) => roadmap === node.roadmap && state.statuses[at] === "done");
	return last === void 0 ? [] : [{
		rule: "after",
		step: toName(last)
	}];
}
function finishes(node, state) {
	const place = listPlace(node, state);
	const left = place.filter((other) => isOpen(other, state));
	if (!left.includes(node) || left.length > FEW_LEFT) return [];
	if (left.length > 1 && left.length === place.length) return [];
	if (!state.statuses.includes("done")) return [];
	return left.length === 1 ? [{
		rule: "finishes",
		stage: nameStage(node, finishedBy(node, state))
	}] : [{
		rule: "left",
		stage: nameStage(node),
		steps: left.length
	}];
}
function finishedBy(node, { world, statuses }) {
	const isLast = (stage) => world.nodes.every((other) => other === node || !other.stages.includes(stage) || !isCounted(other) || !isOpen(other, { statuses }));
	return node.stages.slice(0, node.stages.findIndex(isLast) + 1);
}
function goesOn(node, state) {
	const place = listPlace(node, state);
	const previous = stepBefore(node, place, state);
	const done = place.filter(({ at }) => state.statuses[at] === "done").length;
	if (previous && state.statuses[previous.at] === "done") return [{
		rule: "follows",
		step: toName(previous),
		stage: nameStage(node),
		done,
		total: place.length
	}];
	return previous ? [] : opens(node, place, state);
}
function stepBefore(node, place, { statuses }) {
	const above = new Set(listAbove(node));
	const last = place.findLast((other) => other.at < node.at && !above.has(other));
	if (last === void 0) return void 0;
	return listAbove(last).filter((upper) => !above.has(upper) && place.includes(upper) && statuses[upper.at] === "done").at(-1) ?? last;
}
function opens(node, [start = node], state) {
	const last = state.world.nodes[start.at - 1];
	if (last === void 0 || last.series !== node.series) return [];
	if (last.roadmap !== node.roadmap) return opensFile(node, last);
	const countIn = (stage) => state.world.nodes.filter((other) => other.stages.includes(stage) && isCounted(other));
	const depth = node.stages.findIndex((stage) => !last.stages.includes(stage));
	const opened = node.stages[depth];
	const isUntouched = (other) => other === node || state.statuses[other.at] === "todo";
	if (opened === void 0 || !countIn(opened).every(isUntouched)) return [];
	const isDone = ({ at }) => state.statuses[at] === "done";
	const isFinished = (stage) => countIn(stage).length > 0 && countIn(stage).every(isDone);
	const ended = last.stages.findIndex((stage, at) => at >= depth && isFinished(stage));
	if (ended === -1) return [];
	const [stage, before] = [node.stages.slice(0, depth + 1), last.stages.slice(0, ended + 1)].map((chain) => nameStage(node, chain));
	return stage === void 0 || before === void 0 || before === stage ? [] : [{
		rule: "opens",
		stage,
		before
	}];
}
function opensFile({ roadmap }, last) {
	const [own, before] = [roadmap.progress, last.roadmap.progress];
	if (own.done + own.doing > 0 || before.done < before.total) return [];
	return [{
		rule: "opens",
		stage: roadmap.roadmap.title,
		before: last.roadmap.roadmap.title
	}];
}
// src/suggest/reasons/work.ts
function findWork(node, { world }) {
	if (!node.isOutcome) return [];
	const { parts = [] } = world.unboxed.get(node.step.path) ?? {};
	const own = node.comesOf?.stage;
	if (own && (isNumberedPart(own) || !parts.some(isNumberedPart))) return [own];
	const numbers = keysOf([...node.stages.map(({ stage }) => stage.title), node.step.title]);
	const part = parts.find(({ title }) => keysOf([title, ...tailsOf(title)]).some((key) => numbers.includes(key)));
	return part === void 0 ? parts : [part];
}
function keysOf(titles) {
	return titles.flatMap((title) => {
		const read = readSeriesTitle(title);
		return read === null ? [] : [`${read.label.split(" ").at(-1)} ${read.number}`];
	});
}
// src/suggest/reasons/find-reasons.ts
const MOST_REASONS = 3;
const STALE_DAYS = 60;
const NEAR_GOAL = 10;
function findReasons({ nodes: [next, runnerUp], decidingRank }, state) {
	if (next === void 0) return [];
	const effects = [...findOutcome(next, state), ...findEffects(next, state)];
	const grounds = findGrounds(next, state);
	const room = grounds.length > 1 ? 1 : MOST_REASONS - grounds.length;
	const reasons = [...effects.slice(0, room), ...grounds].slice(0, MOST_REASONS);
	if (reasons.length > 0) return reasons;
	if (isFirstOfAll(next, state)) return [{ rule: "first" }];
	const position = findPosition(next, state);
	if (position.length > 0) return position;
	if (runnerUp === void 0) return [{ rule: "only" }];
	const rank = decidingRank(next, runnerUp);
	return [describeRank(rank === "stage" && next.stages.length === 0 && runnerUp.roadmap === next.roadmap ? "order" : rank, next, state)];
}
function findOutcome(node, state) {
	const parts = findWork(node, state);
	return parts.length === 0 ? [] : [{
		rule: "outcome",
		parts: parts.map(({ title }) => ({ title }))
	}];
}
function findGrounds(node, state) {
	const { at, step } = node;
	const by = state.woken.get(node);
	const needs = node.needs.filter((need) => isNode(need) ? state.statuses[need.at] === "done" : isMet(need, state));
	return [
		...state.due[at] ? [describeRank("due", node, state)] : [],
		...state.pinned[at] ? [describeRank("pinned", node, state)] : [],
		...state.said[at] ? [{ rule: "said" }] : [],
		...by ? [{
			rule: "woken",
			when: step.when,
			by: by.by,
			via: by.via && toName(by.via)
		}] : [],
		...findGoal(node, state),
		...findStanding(node, state).filter(({ rule }) => rule !== "passedOver" || isPassedInStage(node, state)),
		...step.why === null ? [] : [{
			rule: "why",
			why: step.why
		}],
		...needs.length > 0 ? [{
			rule: "needs",
			needs: needs.map(toName)
		}] : []
	];
}
function findGoal(node, state) {
	const source = state.serving[node.at];
	if (source === void 0) return [];
	const own = () => state.world.nodes.filter(({ roadmap }) => roadmap === node.roadmap);
	const steps = source === node ? countToGoal(own(), state) : null;
	if (steps === null || steps > NEAR_GOAL) return [describeRank("goal", node, state)];
	return [{
		rule: "nearGoal",
		goal: wordGoal(node.roadmap.roadmap),
		steps
	}];
}
function findStanding(node, state) {
	const isDone = ({ at }) => state.statuses[at] === "done";
	const inside = listBelow(node).filter(isDone).length;
	if (inside > 0) return [{
		rule: "inside",
		steps: inside
	}];
	if (state.statuses[node.at] === "doing") {
		const since = state.world.past?.begun.get(node.step.id);
		return [since !== void 0 && (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.E)(since, state.world.today) >= STALE_DAYS ? {
			rule: "stale",
			since,
			note: node.step.note
		} : describeRank("doing", node, state)];
	}
	const later = listPassing(state)(node);
	return later.length === 0 ? [] : [{
		rule: "passedOver",
		steps: later.length,
		since: findPassing(node, later, state)
	}];
}
function findPassing({ step }, later, { world: { past } }) {
	const days = later.map((other) => past?.done.get(other.step.id) ?? null);
	const [first = null] = days.includes(null) ? [] : days.toSorted();
	const seen = past?.seen.get(step.id) ?? null;
	return first !== null && seen !== null && seen > first ? seen : first;
}
function isFirstOfAll(node, state) {
	const isUntouched = state.statuses.every((status) => status === "todo" || status === "dropped");
	const isBefore = (other) => other.at < node.at && isOpen(other, state) && (node.isOutcome || !other.isOutcome) && !listBelow(other).includes(node);
	return isUntouched && !state.world.nodes.some(isBefore);
}
function describeRank(rule, node, state) {
	const { at, step, stages, roadmap } = node;
	switch (rule) {
		case "pinned": return {
			rule,
			via: viaOf(node, state.pinned)
		};
		case "due": return {
			rule,
			due: dayOf(node, state) ?? "",
			days: daysLeft(node, state) ?? 0,
			via: dueVia(node, state)
		};
		case "wip": return {
			rule,
			doing: countDoing(state)
		};
		case "goal": return {
			rule,
			goal: wordGoal((state.serving[at] ?? node).roadmap.roadmap),
			via: viaOf(node, state.serving)
		};
		case "doing": return {
			rule,
			note: step.note
		};
		case "stage": return {
			rule,
			stage: stages.at(-1)?.stage.title ?? null,
			roadmap: roadmap.roadmap.title
		};
		case "priority": {
			const { priority } = (state.priority[at] ?? node).step;
			return {
				rule,
				priority,
				via: viaOf(node, state.priority)
			};
		}
		default: return { rule };
	}
}
function dueVia(node, state) {
	const source = state.due[node.at] ?? node;
	return state.days.get(source) === source.step.due ? viaOf(node, state.due) : { title: wordGoal(source.roadmap.roadmap) };
}
function viaOf(node, origins) {
	const source = origins[node.at] ?? node;
	return source === node ? null : toRef(source);
}
// src/suggest/reasons/resources.ts
function unreadFor(node, nodes) {
	const own = linksOf(node);
	const others = new Set(nodes.flatMap((other) => other.roadmap === node.roadmap ? other.step.links : []).map(({ url }) => url));
	const isFree = ({ read, url }) => !read && !others.has(url);
	const { roadmap, stages, progress } = node.roadmap;
	const [innermost, ...outer] = node.stages.toReversed();
	const sections = outer.filter((stage) => stage.progress.total < progress.total);
	const listed = [...innermost ? [innermost] : [], ...sections].flatMap(({ stage }) => stage.resources);
	if (stages.length === 0) listed.push(...roadmap.resources);
	const near = unique([...own, ...listed.filter(isFree)]);
	const guides = roadmap.resources.filter(({ isGuide }) => isGuide).filter(isFree);
	const [resource = null, ...resources] = near.length > 0 ? near : unique(guides);
	return {
		resource,
		resources,
		isGeneral: near.length === 0
	};
}
function unique(resources) {
	const first = new Map(resources.toReversed().map((resource) => [resource.url, resource]));
	return resources.filter((resource) => first.get(resource.url) === resource);
}
function linksOf({ step, parent }) {
	const own = step.links.filter(({ url }) => /^https?:/i.test(url)).map(({ title, url }) => ({
		title,
		url,
		note: null,
		read: false,
		isGuide: false
	}));
	return parent === null ? own : [...own, ...linksOf(parent)];
}
// src/suggest/suggest-next-step.ts
const MOST_THEN = 3;
function suggestNextStep(measure, wishes) {
	const { active, known, missed } = matchGoal(measure.roadmaps.map(({ roadmap }) => roadmap), wishes.goal);
	const world = openWorld(measure, {
		...wishes,
		goals: new Set(active)
	});
	const state = evaluate(world, world.nodes.map(({ step }) => step.status));
	const ranked = rankCandidates(state);
	const verdicts = findVerdicts(ranked, state);
	const next = ranked.nodes[0] ?? null;
	const follows = next ? followFrom(state, next) : [];
	const alternative = findAlternative(ranked.nodes, follows, state);
	const suggestion = {
		state: nameState(state, wishes.isUnread === true),
		next: next && toRef(next),
		...findLead(next, state, measure.progress),
		reasons: findReasons(ranked, state),
		then: follows.map(toRef),
		alternative: alternative && {
			...toRef(alternative),
			reasons: findStanding(alternative, state)
		},
		...next ? unreadFor(next, world.nodes) : {
			resource: null,
			resources: [],
			isGeneral: false
		},
		parked: verdicts.flatMap(({ step, cause }) => cause.kind === "parked" ? [{
			...step,
			when: cause.when
		}] : []),
		blocked: verdicts.flatMap(toBlocked),
		review: findReviews(world)
	};
	const goals = [...new Set(active.map(wordGoal))];
	const unheard = {
		goal: known.length === 0 ? missed : null,
		when: listUnheard(world, wishes.when)
	};
	const otherGoals = missed === null || known.length === 0 ? null : known;
	const news = findNews(state, wishes.justDone ?? []);
	const calendar = next && findCalendar(next, world.today);
	return {
		suggestion,
		verdicts,
		goals,
		otherGoals,
		deadlines: findDeadlines(state),
		news,
		unheard,
		calendar
	};
}
function findLead(next, state, { done, doing }) {
	const isFirst = done + doing === 0;
	const [part, ...others] = next ? findWork(next, state) : [];
	const isPlan = part === void 0 && state.world.nodes.every((node) => node.isOutcome || node.roadmap !== next?.roadmap);
	if (!next?.isOutcome || isPlan) return {
		lead: isFirst ? "first" : "next",
		work: null
	};
	const isBegun = next.roadmap.progress.done + next.roadmap.progress.doing > 0;
	if (part === void 0 || isBegun && others.length > 0) return {
		lead: "check",
		work: null
	};
	const { title, line } = part;
	return {
		lead: "check",
		work: {
			title,
			path: next.step.path,
			line,
			lead: isFirst ? "first" : "work"
		}
	};
}
function nameState(state, isUnread) {
	const { nodes } = state.world;
	if (nodes.length === 0) return "empty";
	if (state.candidates.length > 0) return "step";
	if (!nodes.some((node) => isOpen(node, state))) return isUnread ? "unread" : "done";
	return waitsForParked(state) ? "parked" : "blocked";
}
function waitsForParked(state) {
	const { nodes } = state.world;
	const statuses = nodes.map((node) => state.parked.has(node) ? "done" : state.statuses[node.at] ?? "done");
	const reach = new Reach(standAt(state.world, statuses));
	reach.from(nodes, () => false);
	return state.parked.size > 0 && nodes.every((node) => statuses[node.at] === "done" || statuses[node.at] === "dropped" || reach.steps.has(node));
}
function followFrom({ world, statuses }, node, most = MOST_THEN) {
	if (most === 0) return [];
	const thought = evaluate(world, statuses.with(node.at, "done"));
	const follower = firstCandidate(thought);
	return follower === void 0 ? [] : [follower, ...followFrom(thought, follower, most - 1)];
}
function toBlocked({ step, cause }) {
	if (cause.kind !== "blocked") return [];
	const { waitsFor, needs, gate } = cause;
	return [{
		...step,
		waitsFor,
		needs,
		gate
	}];
}
// src/pipeline.ts
const READING = .8;
function readRoadmaps({ roadmaps: sources, readme, chart, options, ticked = [], open = [], show, ...git }) {
	const { roadmaps, unboxed, problems: found } = examineRoadmaps(sources, readme, (part) => show?.(READING * part));
	const past = git.past ?? (git.blame && readBlamed(roadmaps, git.blame));
	const measure = measureProgress(roadmaps);
	const { goals, ...advice } = suggestNextStep(measure, {
		...options,
		past,
		unboxed,
		justDone: findJustDone(measure, open),
		isUnread: found.some(isLikeStep)
	});
	return {
		...advice,
		measure,
		language: options.language ?? mainLanguage(measure),
		readme: readme?.path ?? null,
		chart: chart?.path ?? null,
		filesAt: options.filesAt ?? null,
		goal: goals.length === 0 ? null : goals.join(" · "),
		weeks: past?.weeks ?? null,
		pace: past ? measurePace(past.weeks, options.today).perWeek : null,
		ticked,
		past,
		found
	};
}
function runPipeline(request) {
	const { readme, problems: met } = request;
	const place = readme && findPlace(readme);
	const { found, ...view } = readRoadmaps(request);
	const render = memoize(renderSection);
	const splice = place && fillPlace(place, render(view), view.suggestion.state === "empty");
	const problems = [
		...met,
		...found,
		...splice?.problems ?? []
	].sort(compareProblems);
	return {
		...view,
		get section() {
			return render(view);
		},
		splice,
		problems
	};
}
const FALLBACK = "en";
function mainLanguage({ roadmaps }) {
	const [largest] = roadmaps.toSorted((one, other) => other.progress.total - one.progress.total);
	return largest?.roadmap.language ?? FALLBACK;
}
function compareProblems(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}
// src/cli/terminal/progress-bar.ts
const CELLS$1 = 24;
const PATIENCE = 1e3;
const CLEAR = "\r\x1B[K";
async function withProgressBar({ json, stdout, stderr: screen }, work) {
	if (screen.isTTY !== true || json && stdout.isTTY !== true) return work(() => {});
	const start = Date.now();
	let shown = -1;
	const show = (part) => {
		const cells = Math.floor(part * CELLS$1);
		if (cells <= shown || Date.now() - start < PATIENCE) return;
		shown = cells;
		screen.write(`${CLEAR}${"█".repeat(cells)}${"░".repeat(CELLS$1 - cells)} ${Math.floor(100 * part)}%`);
	};
	try {
		return await work(show);
	} finally {
		if (shown >= 0) screen.write(CLEAR);
	}
}
// src/collect/config/settings.ts
var Wrong = class extends Error {};
const READERS = {
	roadmap: listOf,
	readme: one((text) => text),
	goal: one((text) => isOff(text) ? "" : text),
	when: listOf,
	language: one(readLanguage),
	issue: one(readIssue),
	commit: one((text) => isOff(text) ? "off" : readChoice("commit", text, [
		"auto",
		"pull-request",
		"off"
	])),
	chart: one(readChart),
	theme: one((text) => readChoice("theme", text, _part_1_js__WEBPACK_IMPORTED_MODULE_1__.u)),
	history: one((text) => isOff(text) ? "off" : readChoice("history", text, _part_1_js__WEBPACK_IMPORTED_MODULE_1__.l)),
	marks: readMarks,
	count: one((text) => readChoice("count", text, ["all", "leaves"])),
	review: one(readReview)
};
const NAMES = Object.keys(READERS);
function readSettings(written) {
	const wrong = /* @__PURE__ */ new Map();
	const read = [...written].flatMap(([name, all]) => {
		const said = all instanceof Map ? all : listOf(all).map((text) => text.trim()).filter((text) => text !== "");
		const value = [...said].length === 0 ? void 0 : READERS[name](said);
		if (value instanceof Wrong) wrong.set(name, value.message);
		return value === void 0 || value instanceof Wrong ? [] : [[name, value]];
	});
	return {
		settings: Object.fromEntries(read),
		wrong
	};
}
function listOf(written) {
	return written instanceof Map ? [] : written;
}
function one(read) {
	return (written) => {
		const [text = "", ...others] = listOf(written);
		return others.length === 0 ? read(text) : new Wrong("Write one text, not several.");
	};
}
function readMarks(written) {
	if (!(written instanceof Map)) return new Wrong("Give each mark a meaning, as in marks: { \"-\": dropped }.");
	const { meanings, wrong } = readMeanings(written);
	return wrong[0] === void 0 ? Object.fromEntries(meanings) : new Wrong(wrong[0]);
}
function readReview(written) {
	return written === "true" || written === "false" ? written === "true" : new Wrong(`review is true or false, not "${written}".`);
}
function scopeOf(settings) {
	const { roadmap = [], readme = null, chart = null } = settings;
	return {
		roadmap,
		readme,
		chart,
		...defaultsOf(settings)
	};
}
function optionsOf({ goal, when = [], language, theme, history }, today) {
	return {
		goal,
		when,
		language: language ?? null,
		today,
		...theme && { theme },
		...history && { history }
	};
}
function defaultsOf({ marks, count, review }) {
	const defaults = {
		...marks && { marks },
		...count && { count },
		...review === void 0 ? {} : { review }
	};
	return Object.keys(defaults).length === 0 ? {} : { defaults };
}
function isOff(text) {
	return text === "off" || text === "false";
}
function readLanguage(written) {
	const { tag, meant } = readTag(written);
	if (tag !== null) return tag;
	const known = LOCALES.map((locale) => locale.tag).join(", ");
	return new Wrong(`"${written}" is no language tag. ${meant === null ? `Write a tag such as ${known}.` : `Did you mean "${meant}"?`}`);
}
function readIssue(written) {
	if (written === "auto") return "auto";
	if (isOff(written)) return "off";
	if (/^#?[1-9]\d{0,9}$/.test(written)) return Number(written.replace("#", ""));
	return new Wrong(`issue is auto, off or the number of an issue, not "${written}".`);
}
function readChart(written) {
	if (isOff(written)) return "off";
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.d)(written) ? written : new Wrong(`"${written}" is no SVG. Name a file that ends in .svg, or off.`);
}
function readChoice(name, written, choices) {
	return choices.find((known) => known === written) ?? new Wrong(`${name} is one of ${choices.join(", ")}, not "${written}".${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.x)(written, choices)}`);
}
// src/splice/insert-markers.ts
function insertMarkers(text) {
	const { blocks } = parseOutline(text);
	const headings = blocks.filter(({ kind }) => kind === "heading");
	const before = headings[0] === blocks[0] ? headings[1] : headings[0];
	const at = before?.start ?? text.length;
	const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
	const head = text.slice(0, at);
	return `${head}${head.replace(/^\uFEFF/, "") === "" || head.endsWith(eol + eol) ? "" : head.endsWith(eol) ? eol : eol + eol}${START$1}${eol}${END}${eol}${before === void 0 ? "" : eol}${text.slice(at)}`;
}
// src/render/render-next.ts
const MOST_LINES = 20;
function renderNext(view, explain = false) {
	const formatter = createFormatter(view.language, "file");
	return renderDirection([renderSuggestion({
		view,
		formatter,
		room: ALL,
		bullet: "- "
	}), ...explain ? [renderVerdicts(view, formatter)] : []], formatter);
}
function groupVerdicts({ verdicts }, formatter) {
	return [...groupPairs(verdicts.filter(({ cause }) => cause.kind !== "next").map((verdict) => [formatVerdict(verdict, formatter), verdict.step]))].map(([sentence, steps]) => `${nameSteps(steps, formatter)} — ${sentence}`);
}
function renderVerdicts(view, formatter) {
	const lines = groupVerdicts(view, formatter);
	if (lines.length === 0) return "";
	return `**${formatter.say("name.others")}**\n\n${renderBullets({
		lines,
		limit: MOST_LINES
	}, formatter)}`;
}
function nameSteps(steps, formatter) {
	const [only] = steps;
	return only !== void 0 && steps.length === 1 ? formatText(only.title, formatter) : formatNames(steps, formatter);
}
// src/render/terminal/fill-lines.ts
function fillLines(pieces, width, indent) {
	if (width === Number.POSITIVE_INFINITY) return pieces.map(({ text, shown = text }) => shown).join("").trimEnd();
	let column = 0;
	let text = "";
	for (const piece of pieces) {
		const bare = piece.text.trimStart();
		const isOver = column > indent.length && column + columnsOf(piece.text.trimEnd()) > width;
		if (isOver) text = `${text.trimEnd()}\n${indent}`;
		const part = isOver ? {
			text: bare,
			shown: piece.shown ?? bare
		} : {
			text: piece.text,
			shown: piece.shown ?? piece.text
		};
		column = (isOver ? indent.length : column) + columnsOf(part.text);
		text += part.shown;
	}
	return text.trimEnd();
}
const OPENING = /[\p{Ps}\p{Pi}\u2068]$/u;
function wordsOfLine(text, tag) {
	if (/^[ -~]*$/.test(text)) return (text.match(/\S+\s*|^\s+/g) ?? []).map((word) => ({ text: word }));
	const words = [];
	for (const { segment, isWordLike } of new Intl.Segmenter(tag, { granularity: "word" }).segment(text)) {
		const last = words.at(-1);
		const begins = isWordLike === true || OPENING.test(segment);
		if (last === void 0 || begins && !OPENING.test(last.text)) words.push({ text: segment });
		else last.text += segment;
	}
	return words;
}
// src/render/render-status.ts
const CELLS = 10;
const GAP = "  ";
const LEAST_TITLE = 12;
function renderStatus(view, terminal) {
	const formatter = createFormatter(view.language, "terminal");
	const rows = listRows(view.measure);
	const lines = view.measure.progress.total === 0 ? [] : renderRows(rows, view.measure.progress, {
		formatter,
		terminal
	});
	return `${[
		...lines,
		...lines.length > 0 ? [""] : [],
		...renderNextStep(view, {
			formatter,
			terminal
		}),
		...renderUnheard(view, formatter)
	].join("\n")}\n`;
}
function renderRows(rows, total, { formatter, terminal }) {
	const { locale } = formatter;
	const cells = [...rows.map(({ title, depth, progress }) => ({
		name: GAP.repeat(depth) + (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(title),
		progress
	})), {
		name: formatter.say("name.total"),
		progress: total
	}].map(({ name, progress }) => ({
		name,
		progress,
		percent: formatPercent(locale, progress.percent),
		steps: formatFraction(locale.tag, progress.done, progress.total),
		beside: countKinds(progress, ["doing", "parked"], formatter).join(" · ")
	}));
	const widest = (texts) => Math.max(...texts.map(columnsOf));
	const percent = widest(cells.map((cell) => cell.percent));
	const steps = widest(cells.map((cell) => cell.steps));
	const fixed = percent + steps + 4;
	const bar = terminal.width >= fixed + CELLS + 2 + LEAST_TITLE;
	const room = Math.max(LEAST_TITLE, terminal.width - fixed - (bar ? 12 : 0));
	const title = Math.min(room, widest(cells.map((cell) => cell.name)));
	return cells.map((cell) => {
		const line = [
			padText(cutText(cell.name, title), title, "end"),
			...bar ? [paintBar(cell.progress, terminal.color)] : [],
			padText(cell.percent, percent, "start"),
			padText(cell.steps, steps, "start")
		].join(GAP);
		const wide = title + fixed + CELLS + 4 + columnsOf(cell.beside);
		return cell.beside !== "" && wide <= terminal.width ? `${line}${GAP}${cell.beside}` : line;
	});
}
function renderNextStep(view, { formatter, terminal }) {
	const { next, lead, reasons } = view.suggestion;
	if (!next) return [renderState(view, formatter)];
	const { tag } = formatter.locale;
	const name = formatter.say(`name.${lead}`);
	const title = wordsOfLine(`${formatter.say("label", {
		name,
		value: (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(next.title)
	})} `, tag);
	const place = `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(next.path)}:${next.line}`;
	const [reason] = reasons;
	const width = terminal.isTTY === true ? terminal.width : Number.POSITIVE_INFINITY;
	return [fillLines([...title, {
		text: `(${place})`,
		shown: `(${linkPlace(place, next.path, terminal)})`
	}], width, GAP), ...reason ? [fillLines(wordsOfLine(GAP + formatReason(reason, formatter), tag), width, GAP)] : []];
}
function paintBar(progress, color) {
	if (!color) return drawBar(progress, CELLS, "terminal");
	const { done, doing, todo } = measureBar(progress, CELLS);
	return paint(32, "█".repeat(done)) + paint(33, "▒".repeat(doing)) + paint(2, "░".repeat(todo));
}
// src/cli/problems/tell-problems.ts
const TOLD = 5;
function tell({ report, asked }) {
	if (asked.json) return "";
	const told = report.problems.filter(({ severity, path }) => severity !== "info" && path !== report.readme);
	const uncounted = told.filter(isLikeStep);
	const others = told.filter((problem) => !isLikeStep(problem));
	const left = others.length - TOLD;
	const more = left > 0 ? `… and ${left} more: ${asked.program} check\n` : "";
	return showProblems(others.slice(0, TOLD), asked) + more + explainCodes(others, asked) + tellUncounted(uncounted, asked);
}
function tellUncounted(problems, { program }) {
	if (problems.length === 0) return "";
	const counts = [...groupBy(problems, ({ code }) => code)].map(([code, { length }]) => `${length} ${code}`);
	return `${problems.length === 1 ? "1 place looks like a step and is" : `${problems.length} places look like steps and are`} not counted (${counts.join(", ")}). To see where: ${program} check\n`;
}
// src/cli/plan-output.ts
const lines = onDemand(() => __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 5905)));
const cards = onDemand(() => __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 5600)).then((n) => n.n));
function refuseGoal({ asked, report }) {
	if (report.otherGoals === null) return null;
	const goals = report.otherGoals.map(_part_1_js__WEBPACK_IMPORTED_MODULE_1__._).join(" · ");
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, `trailmark: No goal is called "${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(asked.goal ?? "")}". There are: ${goals}\n`);
}
function planOutput(run) {
	return (PLANS[run.asked.command] ?? status)(run);
}
const PLANS = {
	update,
	next,
	card
};
function status(run) {
	const { asked, report, screen } = run;
	const text = asked.json ? printParts(statusJson(report, report.problems)) : renderStatus(report, screen);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, { stderr: tell(run) });
}
function next(run) {
	const { asked, report } = run;
	const explain = asked.flags.has("explain");
	if (asked.json) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(printJson(nextJson(report, explain)));
	const text = run.screen.isTTY ? lines().renderNextLines(report, run.screen, explain) : renderNext(report, explain);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, { stderr: tell(run) });
}
function card(run) {
	const { asked, report } = run;
	const { chart, chartProblem } = run.collected;
	const theme = asked.theme ?? _part_1_js__WEBPACK_IMPORTED_MODULE_1__.u[0];
	const { renderBadge, renderCard, renderEndpoint } = cards();
	if (asked.flags.has("endpoint")) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(renderEndpoint(report, theme), { stderr: tell(run) });
	if (!chart) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(3, tellAll(chartProblem ? [chartProblem] : [], run));
	const { path, text: before } = chart;
	const text = asked.flags.has("badge") ? renderBadge(report, theme) : renderCard(report, theme);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(`Wrote ${path}. Show it with: ![](${path})\n`, {
		stderr: tell(run),
		files: [{
			path,
			text,
			before
		}]
	});
}
function update(run) {
	const { asked, report, collected } = run;
	const { splice, problems } = report;
	if (splice === null || collected.readme === null) {
		const missing = `trailmark: There is no README to write. To make one: ${asked.program} init. To name another: --readme FILE\n`;
		return refuseUpdate(run, tellAll(problems, run) + (findReadme(run) === null ? missing : ""));
	}
	if (splice.text === null) return refuseUpdate(run, splice.problems.every(({ code }) => code === "markers-missing") ? sayNoMarkers(splice.path, asked) : tellAll(splice.problems, run));
	if (collected.chartProblem?.severity === "error") return refuseUpdate(run, tellAll([collected.chartProblem], run));
	const { path, text } = splice;
	const files = [...drawChart(run), {
		path,
		text,
		before: collected.readme.text
	}];
	if (asked.flags.has("check")) return compare(run, splice, files);
	const said = sayUpdated(files) || `${path} is up to date.\n`;
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(asked.json ? sayChange(run, splice) : said, {
		stderr: tell(run),
		files
	});
}
function sayUpdated(files) {
	const paths = files.filter(({ text, before }) => text !== before).map(({ path }) => (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path));
	return paths.length === 0 ? "" : `Updated ${paths.toReversed().join(" and ")}.\n`;
}
function sayNoMarkers(path, { program }) {
	const ways = `Add these two lines where it should stand, or type: ${program} update --insert`;
	return `trailmark: ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__._)(path)} has no place for the progress yet.\n${ways}\n\n${START$1}\n${END}\n`;
}
function refuseUpdate(run, stderr) {
	const { asked, report } = run;
	const change = {
		path: report.splice?.path ?? findReadme(run),
		changed: false
	};
	return {
		...(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(3, stderr),
		stdout: asked.json ? printJson(updateJson(change, report.problems)) : ""
	};
}
function sayChange({ collected: { chart }, report }, { path, changed }) {
	return printJson(updateJson({
		path,
		changed,
		card: chart?.path ?? null
	}, report.problems));
}
function findReadme({ asked, collected }) {
	return asked.scope.readme ?? collected.readmeProblem?.path ?? null;
}
function drawChart({ asked, collected: { chart }, report }) {
	if (!chart) return [];
	const text = cards().renderCommitted(report, asked);
	return text === null ? [] : [{
		path: chart.path,
		text,
		before: chart.text
	}];
}
function compare(run, splice, files) {
	const { path, changed } = splice;
	const different = files.filter(({ text, before }) => text !== before);
	const differences = different.toReversed().map((file) => file.path === path ? renderDiff(path, file.before, file.text) : `${file.path}: the picture would be drawn anew.\n`);
	const stdout = changed ? differences : [...differences, `${path} is up to date.\n`];
	const exitCode = different.length > 0 ? 1 : 0;
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(run.asked.json ? sayChange(run, splice) : stdout.join(""), {
		stderr: tell(run),
		exitCode
	});
}
function tellAll(problems, { asked }) {
	return showProblems(problems, asked) + explainCodes(problems, asked);
}
// src/cli/terminal/read-screen.ts
const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|ghostty|zed|Hyper|rio)$/;
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;
const OWN = [
	"WT_SESSION",
	"KONSOLE_VERSION",
	"DOMTERM",
	"KITTY_WINDOW_ID"
];
const LEAST_VTE = 5e3;
function readScreen({ color, root }, { stdout, env }) {
	const isTTY = stdout.isTTY === true;
	const wanted = isTTY && !env.NO_COLOR && env.TERM !== "dumb";
	const hasLinks = isTTY && (color ?? wanted) && knowsLinks(env);
	return {
		width: stdout.columns || 100,
		color: color ?? wanted,
		isTTY,
		linksAt: hasLinks ? (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(root).href.replace(/\/$/, "") : null
	};
}
function knowsLinks(env) {
	const { FORCE_HYPERLINK: forced, TERM = "", TERM_PROGRAM = "", VTE_VERSION = "0" } = env;
	if (forced !== void 0 && forced !== "") return forced !== "0";
	if (TERM === "dumb" || env.CI || env.TMUX || TERM.startsWith("screen")) return false;
	return PROGRAMS.test(TERM_PROGRAM) || TERMS.test(TERM) || OWN.some((name) => env[name]) || Number(VTE_VERSION) > LEAST_VTE;
}
// src/cli/run-command.ts
var run_command_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ runCommand: () => runCommand });
const MOST_ATTEMPTS = 3;
const USE_PAST = ["next", "card"];
async function runCommand(asked, host, written) {
	const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, asked.root);
	if (!isFolder(root)) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, `trailmark: There is no folder "${asked.root}". Give another --root.\n`);
	const said = readSettings(asked.written);
	for (const [name, message] of said.wrong) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, `trailmark: --${name} can not be used: ${message}\n`);
	const config = asked.command === "class" ? NO_CONFIG : await readConfig(root, null);
	const settings = {
		...config.settings,
		...said.settings
	};
	const run = {
		...asked,
		root,
		scope: scopeOf(settings),
		...optionsOf(settings, asked.today)
	};
	if (config.problems.length > 0 && writes(run)) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(3, showProblems(config.problems, asked));
	let changed = "";
	for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
		const output = await plan(run, host, config.problems);
		const outcome = await write(run.root, output, written);
		if ("exitCode" in outcome) return outcome;
		changed = outcome.changed;
	}
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(3, `trailmark: ${changed} is being changed by another program. Try again when it is done.\n`);
}
function isFolder(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
async function plan(asked, host, met) {
	if (asked.command === "init") {
		const { init } = await Promise.all(/* import() */[__webpack_require__.e(227), __webpack_require__.e(600), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 6919));
		return init(asked, host);
	}
	if (asked.command === "class") {
		const { showClass } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 265));
		return showClass(asked, host);
	}
	if (asked.command === "convert") {
		const { convert } = await Promise.all(/* import() */[__webpack_require__.e(227), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 906));
		return convert(asked, host.stdout.isTTY === true);
	}
	const { root, scope } = asked;
	const read = await readWorkingTree({
		root,
		...scope
	});
	const collected = {
		...read,
		problems: [
			...met,
			...read.problems,
			...await findLeftOpen(asked)
		]
	};
	if (collected.roadmaps.length === 0) {
		const { explainNothing } = await __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 1434));
		return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(2, await explainNothing(asked, collected));
	}
	const history = await readGit(asked, collected, host);
	if (history !== null && isData(asked)) {
		const { showHistory } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 7513));
		return showHistory(asked, history, () => "");
	}
	const past = history !== null && "steps" in history ? readPast(history) : void 0;
	const run = (roadmaps, readme = collected.readme, open = []) => runPipeline({
		...collected,
		roadmaps,
		readme,
		open,
		options: asked,
		past
	});
	const first = await withProgressBar({
		...host,
		json: asked.json
	}, (show) => withParts(() => runPipeline({
		...collected,
		options: asked,
		past,
		show
	})));
	const { readme } = collected;
	const marked = readme && wantsMarkers(asked, first) ? {
		...readme,
		text: insertMarkers(readme.text)
	} : null;
	const planned = {
		asked,
		report: marked === null ? first : await withParts(() => run(collected.roadmaps, marked)),
		collected,
		rerun: run,
		screen: readScreen(asked, host)
	};
	return refuseGoal(planned) ?? planAnswer(planned, history, host);
}
async function findLeftOpen({ command, root }) {
	if (command !== "check") return [];
	const { findPlaceholders } = await __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 7987)).then((n) => n.n);
	return findPlaceholders(await readWorkflows(root));
}
async function readGit(asked, { roadmaps }, host) {
	if (!(asked.command === "history" || USE_PAST.includes(asked.command) && asked.history !== "off")) return null;
	const { askGit } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 7513));
	return askGit(asked, roadmaps, host);
}
async function planAnswer(run, history, host) {
	if (history !== null && run.asked.command === "history") {
		const { showHistory } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 7513));
		const { renderHistory } = await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 3680));
		return withParts(() => showHistory(run.asked, history, (known) => renderHistory(known, run.report, run.screen)));
	}
	if (run.asked.command === "tick") {
		const { tick } = await Promise.all(/* import() */[__webpack_require__.e(227), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 5340));
		return tick(run, host);
	}
	if (run.asked.command !== "check") return withParts(() => planOutput(run));
	const { planCheck, planFix } = await __webpack_require__.e(/* import() */ 485).then(__webpack_require__.bind(__webpack_require__, 485));
	return withParts(() => run.asked.flags.has("fix") ? planFix(run) : planCheck(run));
}
function isData({ command, json, flags, goal }) {
	return command === "history" && (json || flags.has("csv")) && goal === void 0;
}
function writes({ command, flags }) {
	return command === "init" || command === "update" || command === "tick" || flags.has("fix");
}
function wantsMarkers({ flags }, { splice }) {
	return flags.has("insert") && splice?.problems.some(({ code }) => code === "markers-missing") === true;
}
async function write(root, output, written) {
	if (output.files.length + output.kept.length === 0) return output;
	const { clearBeside, writeFile } = await __webpack_require__.e(/* import() */ 897).then(__webpack_require__.bind(__webpack_require__, 3897));
	await clearBeside(root, output.kept);
	const notes = [];
	for (const file of output.files) {
		const outcome = await writeFile(root, file);
		if (outcome.kind === "changed") return { changed: file.path };
		if (outcome.kind === "refused") return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.h)(3, `trailmark: ${outcome.message}\n`);
		if (outcome.kind === "kept") continue;
		written.push(file.path);
		if (outcome.note !== null) notes.push(`trailmark: ${outcome.note}\n`);
	}
	return {
		...output,
		stderr: notes.join("") + output.stderr
	};
}



/***/ })

};
