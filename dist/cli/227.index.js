export const id = 227;
export const ids = [227];
export const modules = {

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ applyChanges)
/* harmony export */ });
// src/edit/change.ts
function applyChanges(text, changes) {
	const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
	let at = 0;
	let written = "";
	for (const change of sorted) {
		if (change.start < at || change.end < change.start) throw new Error(`Changes overlap at offset ${change.start}.`);
		written += text.slice(at, change.start) + change.text;
		at = change.end;
	}
	return written + text.slice(at);
}



/***/ }),

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseRoadmap),
/* harmony export */   n: () => (/* binding */ convertRoadmap),
/* harmony export */   r: () => (/* binding */ pairSteps),
/* harmony export */   t: () => (/* binding */ convertAround)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1161);


// src/edit/parse-roadmap.ts
function parseRoadmap(source) {
	const { roadmaps } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Bt)([source, ...source.linked ?? []]);
	const roadmap = roadmaps.find(({ path }) => path === source.path);
	if (roadmap === void 0) throw new Error(`No roadmap came of ${source.path}.`);
	return roadmap;
}
// src/edit/convert/write-step.ts
const BEGUN = /^(?:🚧|🔄|△)/u;
const LEADS_ON = /[\s\-–—―:：=＝→|]/u;
function writeStep({ amends }, step, { before, after, indent }) {
	const { comment, isPlain } = amends.get(step) ?? {
		comment: "",
		isPlain: false
	};
	const plain = {
		title: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(step.title),
		note: step.note === null ? "" : `（${step.note}）`
	};
	return `${compose(step, isPlain ? plain : readText({
		before,
		after
	}, step.note), indent)}${comment}`;
}
function readText({ before, after }, note) {
	if (/[\p{L}\p{N}]/u.test(before)) return {
		title: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(before, LEADS_ON),
		note: /^[(\w]/.test(after) ? ` ${after.trimEnd()}` : after.trimEnd()
	};
	const title = `${before.trim()}${after.replace(/^[:：]?\s+/u, "")}`.trimEnd();
	const at = note === null ? -1 : Math.max(title.lastIndexOf(`(${note}`), title.lastIndexOf(`（${note}`));
	const end = title.slice(0, Math.max(0, at)).trimEnd().length;
	return end === 0 ? {
		title,
		note: ""
	} : {
		title: title.slice(0, end),
		note: title.slice(end)
	};
}
function compose({ status, note: said, title: visible }, { title, note }, indent) {
	if (status === "doing") return `[ ] ${BEGUN.test(title) ? "" : "🚧 "}${title}${note}${said === null && /[)）]$/u.test(visible) ? " —" : ""}`;
	const shown = status === "dropped" && !title.startsWith("~~") ? `~~${title}~~` : title;
	const below = said === null || note === "" ? note : `\\\n${indent}${note.trim()}`;
	return `[${status === "done" ? "x" : " "}] ${shown}${below}`;
}
// src/edit/convert/convert-plain-lists.ts
function convertPlainLists(source, headings) {
	const found = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.wn)(source.text), headings?.map(_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn) ?? null);
	const isFault = ({ code, severity }) => severity === "warning" && !_part_2_js__WEBPACK_IMPORTED_MODULE_0__.zt.includes(code);
	const faulty = new Set((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Nt)([source]).flatMap((problem) => isFault(problem) ? [problem.line] : []));
	const plain = found.filter(({ line }) => !faulty.has(line));
	const drawn = parseRoadmap({
		...source,
		text: drawBoxes(source.text, plain)
	});
	const steps = new Map((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(drawn).map((step) => [step.line, step]));
	const kept = plain.filter((item) => saysSame(item, steps.get(item.line)));
	return {
		text: drawBoxes(source.text, kept),
		converted: kept.length
	};
}
function drawBoxes(text, items) {
	const changes = items.flatMap(({ start, end, word, text: title, meaning }) => {
		const [box, tail] = boxFor(title, meaning);
		return [{
			start,
			end: start + word,
			text: box
		}, {
			start: end,
			end,
			text: tail
		}];
	});
	return (0,_change_js__WEBPACK_IMPORTED_MODULE_1__.t)(text, changes);
}
function boxFor(text, meaning) {
	if (meaning === "done") return ["[x] ", ""];
	if (meaning === "dropped") return ["[ ] ~~", "~~"];
	if (meaning === "parked") return ["[ ] ", " <!-- parked: true -->"];
	return [meaning === "doing" && !BEGUN.test(text) ? "[ ] 🚧 " : "[ ] ", ""];
}
function saysSame({ meaning }, step) {
	if (step === void 0 || meaning === null) return step !== void 0 && step.status !== "done";
	return meaning === "parked" ? step.parked : step.status === meaning;
}
// src/edit/convert/find-places.ts
function findPlaces({ blocks }, steps) {
	const startOf = ({ mark }) => mark.start;
	const sorted = steps.toSorted((a, b) => startOf(a) - startOf(b));
	const titles = new Set((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.On)(blocks).map(_part_2_js__WEBPACK_IMPORTED_MODULE_0__.mn));
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(blocks).flatMap((block) => {
		if (block.kind !== "table" && block.kind !== "code" && block.kind !== "paragraph") return [];
		const [first, behind] = [block.start, block.end + 1].map((offset) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Kn)(sorted, offset, startOf));
		const inside = sorted.slice(first, behind).filter(({ mark }) => mark.end <= block.end);
		return inside.length === 0 ? [] : [{
			block,
			steps: inside,
			isTitle: titles.has(block) && inside.length === 1
		}];
	});
}
// src/edit/convert/write-fields.ts
const FIELDS = [
	"when",
	"parked",
	"start",
	"due",
	"doneOn",
	"why",
	"estimate",
	"priority",
	"optional"
];
function writeFields({ before, after, changed }) {
	const own = {
		...before,
		parked: before.parked && before.when === null
	};
	const lost = FIELDS.filter((name) => (own[name] ?? false) !== false && own[name] !== after[name]);
	const fields = [
		...before.id === after.id ? [] : [`id: ${before.id.slice(before.path.length + 1)}`],
		...lost.flatMap((name) => writeField(name === "doneOn" ? "done" : name, String(own[name])) ?? []),
		...changed.includes("needs") ? lostNeeds(before, after) : []
	];
	return fields.length === 0 ? "" : ` <!-- ${fields.join("; ")} -->`;
}
function writeField(key, value) {
	return /--|[;\r\n<>]/.test(value) ? null : `${key}: ${value}`;
}
function lostNeeds({ needs }, after) {
	const kept = new Set(after.needs.flatMap(({ steps }) => steps));
	const missing = needs.flatMap(({ steps }) => steps.filter((id) => !kept.has(id)));
	return missing.length === 0 ? [] : [`needs: ${missing.map((id) => `"${id}"`).join(", ")}`];
}
// src/edit/convert/find-put-off.ts
const LONGEST = 60;
const SENTENCE = /(?:[^。．！？；;\r\n.!?]|[.!?](?!\s|$))+/gu;
const NAMED = /\\?[{](when|step)[}]/gu;
const FORMS = _part_2_js__WEBPACK_IMPORTED_MODULE_0__.Cn.flatMap(({ read }) => read.putOff).map((form) => new RegExp(`^${form.replace(/[.?*+^$()[\]|\\]/g, "\\$&").replace(NAMED, `(?<$1>.{1,${LONGEST}}?)`)}$`, "iu"));
function findPutOff(outline, path, steps) {
	const offered = /* @__PURE__ */ new Map();
	for (const { at, when, step } of listSentences(outline).flatMap(readSentence)) {
		const name = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(step);
		const value = writeField("when", when);
		const known = steps.find(({ title }) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.qn)(title).includes(name));
		if (offered.has(name) || value === null || known?.status === "done" || (known?.when ?? null) !== null) continue;
		const { line, column } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(outline.lines, at, at);
		offered.set(name, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.It)(path, {
			code: "put-off",
			line,
			column,
			message: wordOffer(outline, {
				step,
				field: `<!-- ${value} -->`
			}, known)
		}));
	}
	return [...offered.values()];
}
function wordOffer({ source, lines }, { step: name, field }, known) {
	const said = `This sentence puts "${name}" off, which only people read.`;
	const box = `- [ ] ${known?.status === "doing" ? "🚧 " : ""}${(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(known?.title ?? name)}`;
	if (known === void 0) return `${said} To say so, add this line where it belongs:\n${box} ${field}`;
	const [line = box] = source.slice(lines[known.line - 1]).split(/\\?[\r\n]/, 1);
	const written = known.notation.box === "drawn" ? line.trimEnd() : box;
	return `${said} To say so, write the step of line ${known.line} as:\n${written} ${field}`;
}
function listSentences(outline) {
	const { source } = outline;
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(outline.blocks).flatMap((block) => {
		if (block.kind === "code") return split(source.slice(block.start, block.end)).map(({ at, text }) => ({
			at: block.start + at,
			text
		}));
		if (block.kind !== "paragraph") return [];
		const flat = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.An)(outline.runs(block));
		return split(flat.text.replace(/[\r\n]/g, " ")).map(({ at, text }) => ({
			at: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(flat, at) ?? block.start,
			text
		}));
	});
}
function split(text) {
	return Array.from(text.matchAll(SENTENCE), (match) => {
		const blanks = match[0].length - match[0].trimStart().length;
		return {
			at: match.index + blanks,
			text: match[0].trim()
		};
	});
}
function readSentence({ at, text }) {
	const words = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.yn)(text);
	if (words.length > 180) return [];
	const found = FORMS.map((form) => form.exec(words)?.groups).find((groups) => groups !== void 0);
	return found === void 0 ? [] : [{
		at,
		when: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.jn)(found.when ?? ""),
		step: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.jn)(found.step ?? "")
	}];
}
// src/edit/verify.ts
const VALUES = [...[
	"id",
	"title",
	"status",
	"note",
	"depth",
	"parked",
	"when",
	"why"
], ...[
	"due",
	"doneOn",
	"priority",
	"estimate",
	"optional"
]];
function pairSteps(before, after, freed = /* @__PURE__ */ new Set()) {
	const [old, now] = [placeSteps(before), placeSteps(after)];
	if (old.length !== now.length || outline(before) !== outline(after)) return null;
	const hasSameNeeds = needsComparer(freed);
	return old.flatMap(({ step, stage }, at) => {
		const other = now[at];
		if (other === void 0) return [];
		const changed = VALUES.filter((value) => step[value] !== other.step[value]);
		if (addresses(step) !== addresses(other.step)) changed.push("links");
		if (stage !== other.stage) changed.push("stage");
		if (!hasSameNeeds(step.needs, other.step.needs)) changed.push("needs");
		return [{
			before: step,
			after: other.step,
			changed
		}];
	});
}
function addresses({ links }) {
	return links.map(({ url }) => url).join("\n");
}
function placeSteps(roadmap) {
	return [roadmap, ...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.nt)(roadmap.stages)].flatMap(({ steps }, stage) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)({
		steps,
		stages: []
	}).map((step) => ({
		step,
		stage
	})));
}
function outline(part) {
	const resources = part.resources.map(({ title, url, note }) => [
		title,
		url,
		note
	]);
	return JSON.stringify([resources, part.stages.map((stage) => [stage.title, outline(stage)])]);
}
function needsComparer(freed) {
	const heldBy = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.In)(({ steps }) => steps.filter((id) => !freed.has(id)).join("\n"));
	const listHeld = (needs) => needs.map(heldBy).filter((ids) => ids !== "");
	return (before, after) => {
		const [old, now] = [listHeld(before), listHeld(after)];
		return old.length === now.length && old.every((ids, at) => ids === now[at]);
	};
}
// src/edit/convert/frame-list.ts
function frameList(page, block, lines) {
	const { source, eol } = page;
	const prefix = source.slice(page.lines[block.line - 1] ?? 0, block.start).replace(/^\uFEFF/, "").replace(/[^\s>]/gu, " ");
	const text = lines.flatMap((line) => line.split("\n")).join(`${eol}${prefix}`);
	return {
		start: block.start,
		end: block.end,
		text: text + gap(page, block, prefix)
	};
}
function gap({ source, eol }, { end }, prefix) {
	const rest = /^[ \t]*(?:\r\n|\n|\r)([\s\S]*)$/.exec(source.slice(end))?.[1] ?? "";
	const [next = ""] = rest.split(/\r\n|\n|\r/, 1);
	const isApart = next.replace(/^[\s>]+/u, "") === "";
	const follower = /^(?:[ \t>]*(?:\r\n|\n|\r))*([ \t>]*)/.exec(rest)?.[1] ?? "";
	const isIndented = rest.trim() !== "" && follower.length >= prefix.length + 2;
	const blank = `${eol}${prefix.trimEnd()}`;
	return `${isIndented ? `${blank}${eol}${prefix}<!-- -->` : ""}${isApart ? "" : blank}`;
}
// src/edit/convert/convert-lines.ts
const NUMBER = /^\s*\d{1,3}[.)](?=\s)/;
function convertItem(page, block, [step]) {
	if (step === void 0) return [];
	const bracket = page.source[step.mark.start - 1] === "[" && page.source[step.mark.end] === "]" ? 1 : 0;
	const text = writeStep(page, step, {
		before: page.source.slice(block.start, step.mark.start - bracket),
		after: page.source.slice(step.mark.end + bracket, block.end),
		indent: "  "
	}).replaceAll("\n", page.eol);
	return [{
		start: block.start,
		end: block.end,
		text
	}];
}
function convertLines(page, block, steps) {
	const lines = readLines(page, block, steps);
	const numbered = lines.every(({ text, step }) => step === null || NUMBER.test(text));
	const written = [];
	let isAfterStep = false;
	for (const line of lines) {
		if (line.text.trim() === "") continue;
		const isStep = line.step !== null;
		const isNumberedLate = isStep && numbered && !/^\s*1[.)]/.test(line.text);
		if (written.length > 0 && (isStep ? !isAfterStep && isNumberedLate : isAfterStep)) written.push("");
		const other = block.kind === "code" ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(line.text.trim()) : line.text.trim();
		written.push(isStep ? writeLine(page, line, numbered) : other);
		isAfterStep = isStep;
	}
	return [frameList(page, block, written)];
}
function writeLine(page, { text, start, step }, numbered) {
	if (step === null) return text;
	const marker = numbered ? NUMBER.exec(text)?.[0].trim() ?? "-" : "-";
	const lettering = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.vn)(text.slice(0, Math.max(0, step.mark.start - start)));
	return `${marker} ${writeStep(page, step, {
		before: text.slice(lettering, step.mark.start - start),
		after: text.slice(step.mark.end - start),
		indent: " ".repeat(marker.length + 1)
	})}`;
}
function readLines(page, block, steps) {
	const first = block.kind === "code" ? block.content : block.line;
	const last = block.kind === "code" ? first + (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Gn)(block.text).length - 1 : block.endLine;
	const lines = [];
	for (let number = first; number <= last; number += 1) {
		const start = Math.max(page.lines[number - 1] ?? 0, block.start);
		const end = Math.min(page.lines[number] ?? page.source.length, Math.max(block.end, start));
		const text = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(page.source.slice(start, end), /[\r\n]/);
		lines.push({
			text,
			start,
			step: steps.find((step) => start <= step.mark.start && step.mark.start <= end && step.line === number) ?? null
		});
	}
	return lines;
}
// src/edit/convert/convert-table.ts
function convertTable(page, block, steps) {
	const rows = block.rows.slice(1).map((row) => readRow(page, block, row));
	const numbers = findNumbers(rows);
	return [frameList(page, block, rows.flatMap((all, at) => {
		const marker = numbers < 0 ? "-" : `${all[numbers]?.text}.`;
		const indent = " ".repeat(marker.length + 1);
		const fields = all.filter(({ text }, column) => column !== numbers && text !== "");
		const row = block.rows[at + 1];
		const step = steps.find(({ mark }) => row !== void 0 && row.start <= mark.start && mark.end <= row.end);
		const plain = {
			title: fields[0]?.text ?? "",
			below: fields.slice(1)
		};
		const { title, below } = step === void 0 ? plain : writeStepRow(page, step, {
			fields,
			indent
		});
		return title === "" ? [] : [`${marker} ${title}${writeBelow(below, indent)}`];
	}))];
}
function readRow(page, { rows: [head] }, row) {
	return row.cells.map((cell, at) => {
		const header = head?.cells[at];
		return {
			header: header === void 0 ? "" : readCell(page, header),
			text: readCell(page, cell),
			cell
		};
	});
}
function readCell({ source }, { start, end }) {
	return source.slice(start, end).replace(/^\||(?<!\\)\|$/g, "").replaceAll("\\|", "|").trim();
}
function findNumbers(rows) {
	const [first = []] = rows;
	return first.findIndex(({ header, text }, at) => /^.{0,2}(?:no)?$/iu.test(header.replace(/\P{L}/gu, "")) && rows.every((row, below) => /^\d{1,8}$/.test(text) && Number(row[at]?.text || NaN) === Number(text) + below));
}
function writeStepRow(page, step, { fields, indent }) {
	const status = fields.find(holds(step.mark));
	const title = step.spans.title === null ? void 0 : fields.find(holds(step.spans.title));
	const before = title?.text ?? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(step.title);
	const after = step.note === null ? "" : `（${step.note}）`;
	const isSaid = (field) => step.status !== "doing" && step.spans.parts.some((part) => holds(part)(field));
	const isStatus = (field) => field === status && !(step.parked && step.note === null);
	const isLeft = (field) => field !== title && !isStatus(field) && !isSaid(field);
	return {
		title: writeStep(page, step, {
			before,
			after,
			indent
		}),
		below: fields.filter(isLeft)
	};
}
function holds({ start, end }) {
	return ({ cell }) => cell.start <= start && end <= cell.end;
}
function writeBelow(fields, indent) {
	const texts = fields.map(({ header, text }) => header === "" ? `— ${text}` : `— ${header}: ${text}`);
	return texts.length === 0 ? "" : `\\\n${indent}${texts.join(" ")}`;
}
// src/edit/convert/verified-rewrite.ts
const MOST_ROUNDS = 3;
const PLAIN = {
	comment: "",
	isPlain: true
};
const SHOWN = [
	"title",
	"status",
	"note",
	"links"
];
function rewriteVerified(original, groups) {
	return keepMost({
		text: original.source.text,
		kept: []
	}, groups);
	function keepMost(before, some) {
		const kept = [...before.kept, ...some.flat()];
		const text = some.length === 0 ? null : rewrite(original, kept);
		if (text !== null) return {
			text,
			kept
		};
		if (some.length < 2) return before;
		const middle = some.length >> 1;
		return keepMost(keepMost(before, some.slice(0, middle)), some.slice(middle));
	}
}
function rewrite(original, places) {
	const amends = /* @__PURE__ */ new Map();
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const text = render(original, places, amends);
		const pairs = pairSteps(original.roadmap, parseRoadmap({
			...original.source,
			text
		}));
		const other = pairs?.filter(({ changed }) => changed.length > 0);
		if (other?.length === 0) return text;
		for (const pair of other ?? []) amends.set(pair.before, amend(pair, amends));
		if (pairs === null) for (const step of places.flatMap(({ steps }) => steps)) amends.set(step, PLAIN);
	}
	return null;
}
function amend(pair, amends) {
	const { comment, isPlain } = amends.get(pair.before) ?? {
		comment: "",
		isPlain: false
	};
	if (!isPlain && pair.changed.some((value) => SHOWN.includes(value))) return {
		comment,
		isPlain: true
	};
	return {
		comment: comment + writeFields(pair),
		isPlain
	};
}
function render({ source, outline }, places, amends) {
	const { text } = source;
	const page = {
		source: text,
		eol: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n",
		lines: outline.lines,
		amends
	};
	const changes = places.flatMap(({ block, steps, isTitle }) => {
		if (block.kind === "table") return convertTable(page, block, steps);
		return isTitle ? convertItem(page, block, steps) : convertLines(page, block, steps);
	});
	return (0,_change_js__WEBPACK_IMPORTED_MODULE_1__.t)(text, changes);
}
// src/edit/convert/convert-roadmap.ts
function convertRoadmap(source, lists) {
	const roadmap = parseRoadmap(source);
	const steps = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap);
	const outline = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.wn)(source.text);
	const marked = convertMarked({
		source,
		outline,
		roadmap
	});
	const written = {
		...marked,
		problems: [...marked.problems, ...findPutOff(outline, source.path, steps)]
	};
	if (lists === void 0 && steps.length > 0) return written;
	const plain = convertPlainLists({
		...source,
		text: written.text
	}, lists ?? null);
	return {
		...written,
		text: plain.text,
		converted: written.converted + plain.converted
	};
}
function* convertAround(source, { mark, notation }) {
	const roadmap = parseRoadmap(source);
	const outline = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.wn)(source.text);
	const around = outline.blocks.filter(({ start, end }) => start <= mark.start && mark.start < end);
	const inside = markedPlaces(outline, roadmap).filter(({ block }) => around.some(({ start, end }) => start <= block.start && block.end <= end));
	const alike = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap).filter((step) => step.notation === notation);
	for (const places of [inside, findPlaces(outline, alike)]) {
		const { text, kept } = rewriteVerified({
			source,
			outline,
			roadmap
		}, [places]);
		if (kept.length > 0) yield text;
	}
}
function markedPlaces(outline, roadmap) {
	return findPlaces(outline, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.rt)(roadmap).filter(({ notation }) => notation.box !== "drawn"));
}
function convertMarked(original) {
	const { source, outline, roadmap } = original;
	const places = markedPlaces(outline, roadmap);
	const { text, kept } = rewriteVerified(original, groupByBlock(outline, places));
	const left = places.filter((place) => !kept.includes(place)).map((place) => reportLeft(source.path, place));
	const converted = kept.flatMap(({ steps }) => steps);
	const parked = converted.filter((step) => step.parked && step.when === null).map(reportParked);
	return {
		text,
		converted: converted.length,
		problems: [
			...left,
			...reportUnknown(source, kept),
			...parked
		]
	};
}
function groupByBlock(outline, places) {
	return outline.blocks.map(({ start, end }) => places.filter(({ block }) => start <= block.start && block.start < end)).filter((group) => group.length > 0);
}
function reportUnknown(source, places) {
	const tables = places.flatMap(({ block }) => block.kind === "table" ? [block] : []);
	if (tables.length === 0) return [];
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Nt)([source]).filter(({ line, severity }) => severity === "warning" && tables.some((table) => table.line <= line && line <= table.endLine));
}
function reportParked({ path, line, column }) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.It)(path, {
		code: "parked-without-when",
		line,
		column
	});
}
function reportLeft(path, { block, steps }) {
	const message = steps.length === 1 ? "The step here would not read the same as a box in its list, so it stays as it is: write it by hand." : `The ${steps.length} steps here would not read the same as boxes, so they stay as they are: write them by hand.`;
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.It)(path, {
		code: "not-converted",
		line: block.line,
		column: block.column,
		message
	});
}



/***/ })

};
