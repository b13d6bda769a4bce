export const id = 513;
export const ids = [513];
export const modules = {

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runGit),
/* harmony export */   n: () => (/* binding */ askGit),
/* harmony export */   r: () => (/* binding */ readGit),
/* harmony export */   t: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

// src/collect/git/run-git.ts
var GitFailure = class extends Error {
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
const ENVIRONMENT = {
	LC_ALL: "C",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_TERMINAL_PROMPT: "0"
};
async function* runGit(folder, words, input = "") {
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [
		"--no-pager",
		"-c",
		"log.showSignature=false",
		"-c",
		"log.showRoot=true",
		...words
	], {
		cwd: folder,
		env: {
			...process.env,
			...ENVIRONMENT
		},
		windowsHide: true
	});
	const said = [];
	child.stderr.on("data", (bytes) => said.push(bytes));
	const ended = new Promise((resolve) => {
		child.once("error", resolve);
		child.once("close", (code) => resolve(code ?? 1));
	});
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	try {
		yield* child.stdout;
	} finally {
		child.kill();
	}
	const code = await ended;
	if (code instanceof Error) throw new GitFailure(null, code.message);
	if (code !== 0) throw new GitFailure(code, Buffer.concat(said).toString("utf8").trim());
}
async function readGit(folder, words) {
	const printed = [];
	for await (const bytes of runGit(folder, words)) printed.push(bytes);
	return Buffer.concat(printed).toString("utf8");
}
async function askGit(folder, words) {
	try {
		return (await readGit(folder, words)).trim();
	} catch (error) {
		if (error instanceof GitFailure) return null;
		throw error;
	}
}



/***/ }),

/***/ 7513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askGit: () => (/* binding */ askGit),
/* harmony export */   showHistory: () => (/* binding */ showHistory)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3159);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7325);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9713);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);








// src/history/build-history.ts
function buildHistory(walk, { roadmaps, isShallow, today }) {
	const weeks = isShallow ? [] : (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.k)(walk.doneDays);
	const { doing, todo, parked } = walk.progress;
	return {
		roadmaps,
		...walk.span,
		isShallow,
		days: walk.days,
		steps: roadmaps.flatMap((path) => walk.stepsOf(path)),
		weeks,
		pace: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.j)(weeks, today),
		forecast: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.A)(weeks, doing + todo - parked, today)
	};
}
// src/history/trace-files.ts
function traceFiles(log, isRoadmap) {
	const names = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Set();
	return log.map(({ changes, ...commit }) => ({
		...commit,
		changes: traceChanges(changes)
	})).filter(({ changes }) => changes.length > 0).reverse();
	function traceChanges(changes) {
		const named = changes.map((change) => ({
			...change,
			file: nameOf(change.path)
		}));
		const moved = named.filter(({ from, file }) => from !== null && file !== null);
		const left = named.flatMap(({ from, file }) => from !== null && file === null ? nameOf(from) ?? [] : []);
		for (const { path } of moved) names.delete(path);
		for (const { from, file } of moved) names.set(from ?? "", file ?? "");
		return [...named.flatMap(({ file, blob }) => file === null ? [] : [{
			file,
			blob
		}]), ...left.map((file) => ({
			file,
			blob: null
		}))];
	}
	function nameOf(path) {
		const known = names.get(path);
		if (known !== void 0 || !isRoadmap(path)) return known ?? null;
		let name = path;
		while (given.has(name)) name += "\0";
		given.add(name);
		names.set(path, name);
		return name;
	}
}
// src/history/encode-readings.ts
function readingKey(file, blob) {
	return `${blob} ${file}`;
}
const STATUSES = [
	"done",
	"doing",
	"todo",
	"dropped"
];
function encodeReadings(readings) {
	const steps = [];
	const places = /* @__PURE__ */ new Map();
	const place = ({ id, title, status }) => {
		const key = `${status} ${id} ${title}`;
		const known = places.get(key) ?? steps.push([
			id,
			title,
			STATUSES.indexOf(status)
		]) - 1;
		places.set(key, known);
		return known;
	};
	const last = /* @__PURE__ */ new Map();
	const entries = [...readings].map(([key, reading]) => {
		if (reading === null) return [
			key,
			null,
			0,
			0,
			[]
		];
		const { start, end } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.h)(last.get(fileOf(key)) ?? [], reading.steps);
		last.set(fileOf(key), reading.steps);
		const { done, doing, todo, dropped, parked } = reading.progress;
		const between = reading.steps.slice(start, reading.steps.length - end);
		return [
			key,
			[
				done,
				doing,
				todo,
				dropped,
				parked
			],
			start,
			end,
			between.map(place)
		];
	});
	return JSON.stringify({
		steps,
		entries
	});
}
function decodeReadings(text) {
	const table = JSON.parse(text);
	const steps = table.steps.map(([id, title, status]) => ({
		id,
		title,
		status: STATUSES[status] ?? "todo"
	}));
	const last = /* @__PURE__ */ new Map();
	return new Map(table.entries.map(([key, tally, start, end, places]) => {
		if (tally === null) return [key, null];
		const before = last.get(fileOf(key)) ?? [];
		const between = places.flatMap((place) => steps[place] ?? []);
		const now = before.slice(0, start).concat(between, before.slice(before.length - end));
		last.set(fileOf(key), now);
		const [done, doing, todo, dropped, parked] = tally;
		return [key, {
			steps: now,
			progress: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.O)({
				done,
				doing,
				todo,
				dropped,
				parked
			})
		}];
	}));
}
function fileOf(key) {
	return key.slice(key.indexOf(" ") + 1);
}
// src/collect/git/reading-cache.ts
const MOST_BYTES = 16e6;
const MOST_FILES = 64;
const NAME = /^history-[0-9a-f]{32}\.json$/;
async function loadReadings(cache, folder) {
	try {
		const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cache.folder, nameFor(folder)), "utf8");
		const end = written.indexOf("\n");
		const body = written.slice(end + 1);
		return written.slice(0, end) === headFor(cache, body) ? decodeReadings(body) : /* @__PURE__ */ new Map();
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
async function saveReadings(cache, folder, readings) {
	const body = encodeReadings(readings);
	if (body.length > MOST_BYTES) return;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cache.folder, nameFor(folder));
	const draft = `${path}.${process.pid}`;
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)(cache.folder, {
			recursive: true,
			mode: 448
		});
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(draft, `${headFor(cache, body)}\n${body}`, { mode: 384 });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rename)(draft, path);
		await removeOldest(cache.folder);
	} catch {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(draft, { force: true }).catch(() => {});
	}
}
function nameFor(folder) {
	return `history-${sumOf((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(folder)).slice(0, 32)}.json`;
}
function headFor({ program }, body) {
	return `trailmark ${sumOf(`${program}\n${body}`)}`;
}
function sumOf(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest("hex");
}
async function removeOldest(folder) {
	const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder)).filter((name) => NAME.test(name));
	if (names.length <= MOST_FILES) return;
	const oldest = (await Promise.all(names.map(async (name) => ({
		name,
		age: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name))).mtimeMs
	})))).sort((a, b) => b.age - a.age).slice(MOST_FILES);
	await Promise.all(oldest.map(({ name }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name), { force: true })));
}
// src/history/pieces/cut-text.ts
function cutText(versions, read) {
	const { text } = versions;
	const before = versions.before.pieces;
	const { first, start } = commonBeginning(versions);
	let { last, end } = commonEnd(versions, {
		first,
		start
	});
	const pieces = before.slice(0, first);
	let next = first;
	for (let from = start; from < end; next += 1) {
		const at = AROUND.find((by) => isAt(versions, before[next + by], {
			from,
			end
		}));
		const known = at === void 0 ? void 0 : before[next + at];
		if (known !== void 0) {
			pieces.push(known);
			from += known.bytes.length;
			next += at ?? 0;
			continue;
		}
		let to = nextCut(text, from + 1, end);
		let piece = read(text.subarray(from, to));
		while (piece?.isOpen && to < text.length) {
			if (to === end) [last, end] = [before.length, text.length];
			to = nextCut(text, Math.max(to + 1, 2 * to - from), end);
			piece = read(text.subarray(from, to));
		}
		if (piece === null) return null;
		pieces.push(piece);
		from = to;
	}
	return pieces.concat(before.slice(last));
}
const AROUND = [
	0,
	-1,
	1,
	-2,
	2
];
function isAt({ text, isSame }, piece, { from, end }) {
	if (piece === void 0 || text[from] !== piece.bytes[0]) return false;
	const to = from + piece.bytes.length;
	if (to > end || to < text.length && (piece.isOpen || !isCut(text, to))) return false;
	return isSame(text.subarray(from, to), piece.bytes);
}
function commonBeginning(versions) {
	const { text, before } = versions;
	const same = commonLength(versions, (part, from, to) => part.subarray(from, to));
	let [first, start] = [0, 0];
	for (const { bytes, isOpen } of before.pieces) {
		const end = start + bytes.length;
		if (!(end + LONGEST_CUT <= same) && (end > same || end < text.length && (isOpen || !isCut(text, end)))) break;
		first += 1;
		start = end;
	}
	return {
		first,
		start
	};
}
function commonEnd(versions, { first, start }) {
	const { text, before } = versions;
	const same = commonLength(versions, (part, from, to) => part.subarray(part.length - to, part.length - from));
	let [last, end] = [before.pieces.length, text.length];
	for (let at = last - 1; at > 0 && at >= first; at -= 1) {
		const from = end - (before.pieces[at]?.bytes.length ?? 0);
		const isInside = at > 1 && text.length - from + (before.pieces[at - 1]?.bytes.length ?? 0) <= same;
		if (from < start || text.length - from > same || !(isInside || isCut(text, from))) break;
		[last, end] = [at, from];
	}
	return {
		last,
		end
	};
}
function commonLength({ text, before, isSame }, take) {
	const most = Math.min(text.length, before.text.length);
	let length = 0;
	for (let step = LONGEST_STEP; step >= 1; step /= 8) for (let to = length + step; to <= most && isSame(take(text, length, to), take(before.text, length, to)); to += step) length = to;
	return length;
}
const LONGEST_STEP = 8 ** 5;
function nextCut(text, from, end) {
	for (let at = text.indexOf(LINE_END, from - 1) + 1; at > 0 && at < end; at = text.indexOf(LINE_END, at) + 1) if (isCut(text, at)) return at;
	return end;
}
const LINE_END = 10;
const RETURN = 13;
const BLANK = 32;
const BLANKS = [9, BLANK];
const HASH = 35;
const MOST_HASHES = 6;
const STAR = 42;
const DASH = 45;
const SLASH = 47;
const ANGLE = 60;
const BRACKET = 91;
const MOST_DIGITS = 9;
const LONGEST_CUT = 12;
const BULLETS = bytesOf("*+-");
const NO_TEXT = bytesOf("	\n\v\f\r -*_|:+>");
const COUNTS = bytesOf(".)");
function bytesOf(signs) {
	return Array.from(signs, (sign) => sign.charCodeAt(0));
}
function isCut(text, at) {
	if (at > 0 && text[at - 1] !== LINE_END) return false;
	const [sign = 0, next = 0] = [text[at], text[at + 1]];
	if (sign === HASH) return isHeading(text, at);
	if (next === BLANK && BULLETS.includes(sign)) return isItemText(text, at + 2);
	return (sign === ANGLE && (next === SLASH || isLetter(next)) || sign === DASH && next === DASH || sign === BRACKET || isLetter(sign) || isBold(text, at)) && isBehindBlank(text, at);
}
function isHeading(text, at) {
	let end = at;
	while (text[end] === HASH) end += 1;
	return end - at <= MOST_HASHES && BLANKS.includes(text[end] ?? 0);
}
function isItemText(text, at) {
	let end = at;
	while (end - at < MOST_DIGITS && isDigit(text[end] ?? 0)) end += 1;
	const sign = text[end] ?? LINE_END;
	return end > at ? !COUNTS.includes(sign) : !NO_TEXT.includes(sign) || isBold(text, at);
}
function isBold(text, at) {
	const first = text[at + 2] ?? 0;
	return text[at] === STAR && text[at + 1] === STAR && first > BLANK && first !== STAR;
}
function isDigit(sign) {
	return sign >= 48 && sign <= 57;
}
function isLetter(sign) {
	const small = sign | 32;
	return small >= 97 && small <= 122;
}
function isBehindBlank(text, at) {
	let last = at - 2;
	while (last >= 0 && (BLANKS.includes(text[last] ?? 0) || text[last] === RETURN)) last -= 1;
	return last < 0 || text[last] === LINE_END;
}
// src/history/pieces/known.ts
var Known = class {
	pieces = /* @__PURE__ */ new Map();
	rows = /* @__PURE__ */ new Map();
	parts = /* @__PURE__ */ new Map();
	lines = /* @__PURE__ */ new Map();
	steps = /* @__PURE__ */ new Map();
	#numbers = /* @__PURE__ */ new Map();
	numberOf(name) {
		const number = this.#numbers.get(name) ?? this.size;
		this.#numbers.set(name, number);
		return number;
	}
	get size() {
		return this.#numbers.size + 1;
	}
};
// src/history/pieces/put-together.ts
const AVERAGE = 16;
function putTogether(pieces, known) {
	const rows = [];
	for (let from = 0; from < pieces.length;) {
		let to = from + 1;
		while (to < pieces.length && !beginsRow(pieces[to])) to += 1;
		rows.push(rowOf(pieces, {
			from,
			to
		}, known));
		from = to;
	}
	return rows;
}
function beginsRow({ length }) {
	return length % AVERAGE === 0;
}
function rowOf(pieces, { from, to }, known) {
	const first = pieces[from];
	const last = known.rows.get(first);
	if (last?.pieces.length === to - from && last.pieces.every((piece, at) => piece === pieces[from + at])) return last;
	const row = sumUp(pieces.slice(from, to));
	known.rows.set(first, row);
	return row;
}
function sumUp(pieces) {
	const steps = [];
	const [headings, signs, obstacles] = [
		[],
		[],
		[]
	];
	let [length, lines] = [0, 0];
	for (const piece of pieces) {
		const [by, before] = [length, steps.length];
		for (const { start, parent, list, said, parked, seen } of piece.steps) steps.push({
			start: start + by,
			parent: parent < 0 ? -1 : parent + before,
			list,
			said,
			parked,
			seen
		});
		for (const heading of piece.headings) headings.push({
			...heading,
			start: heading.start + by
		});
		for (const sign of piece.signs) signs.push({
			...sign,
			at: sign.at + by
		});
		for (const obstacle of piece.obstacles) obstacles.push({
			...obstacle,
			start: obstacle.start + by
		});
		length += piece.length;
		lines += piece.lines;
	}
	return {
		pieces,
		length,
		lines,
		headings,
		signs,
		obstacles,
		...sumSteps(steps),
		hasVaultSign: pieces.some(({ hasVaultSign }) => hasVaultSign),
		isPlain: pieces.every(({ isPlain }) => isPlain),
		mayOpenStage: pieces.some(({ mayOpenStage }) => mayOpenStage),
		leavesOut: pieces.some(({ leavesOut }) => leavesOut)
	};
}
function sumSteps(steps) {
	const tally = {
		done: 0,
		doing: 0,
		todo: 0,
		dropped: 0,
		parked: 0
	};
	const [seen, own, names] = [
		[],
		[],
		[]
	];
	let [answers, isAnyWritten] = [0, false];
	for (const { seen: step, said, parked } of steps) {
		seen.push(step);
		own.push(said.own);
		names.push(...said.names);
		if (said.isAnswer) answers += 1;
		isAnyWritten ||= said.written !== null;
		tally[step.status] += 1;
		if (parked) tally.parked += 1;
	}
	return {
		steps,
		seen,
		own,
		names,
		answers,
		isAnyWritten,
		tally
	};
}
// src/history/pieces/sections.ts
var Sections = class {
	#all = [];
	#open = [];
	open(heading, from) {
		this.#close(heading.level, from);
		const section = {
			heading,
			from,
			to: from
		};
		this.#all.push(section);
		this.#open.push(section);
	}
	end(at) {
		this.#close(1, at);
		return this.#all;
	}
	#close(level, to) {
		for (let last = this.#open.at(-1); last !== void 0 && last.heading.level >= level; last = this.#open.at(-1)) {
			last.to = to;
			this.#open.pop();
		}
	}
};
function hasColumns(sections) {
	const levels = /* @__PURE__ */ new Map();
	return sections.some(({ heading: { level, status } }) => {
		if (status === null) return false;
		const known = levels.get(level) ?? status;
		levels.set(level, known);
		return known !== status;
	});
}
function hasLevels(sections) {
	const levels = sections.filter(({ from, to }) => from < to).map(({ heading }) => heading.level);
	return levels.some((level, at) => levels.indexOf(level) < at);
}
// src/history/pieces/join-rows.ts
function joinRows(all, known) {
	const counted = all.every(({ isPlain }) => isPlain) ? readCounted(all) : null;
	if (counted === null) return null;
	const { rows, sections } = counted;
	if (rows.reduce((sum, { answers }) => sum + answers, 0) > 1 || hasColumns(sections) || hasMirrors(counted, known)) return null;
	if (!hasLevels(sections) && all.some(({ mayOpenStage }) => mayOpenStage)) return null;
	return {
		steps: identify(rows, known),
		progress: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.D)(rows.map(({ tally }) => tally)))
	};
}
function readCounted(all) {
	const leftOutAt = findLeftOut(all);
	const rows = [];
	const sections = new Sections();
	let [start, before] = [0, 0];
	for (const row of all) {
		const counted = countedOf(row, start, leftOutAt);
		if (counted === null) return null;
		const { steps } = counted;
		for (const heading of row.headings) sections.open(heading, before + (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(steps, heading.start, (step) => step.start));
		rows.push(counted);
		start += row.length;
		before += steps.length;
	}
	return {
		rows,
		sections: sections.end(before)
	};
}
function countedOf(row, start, leftOutAt) {
	const { obstacles, steps } = row;
	if (leftOutAt === null || leftOutAt(start) === null && !row.leavesOut) return obstacles.length > 0 ? null : row;
	if (!obstacles.every((one) => isHarmless(one, leftOutAt(start + one.start)))) return null;
	const isLeftOut = steps.map((step) => leftOutAt(start + step.start) !== null);
	if (steps.some(({ parent }, at) => parent >= 0 && isLeftOut[parent] !== isLeftOut[at])) return null;
	return sumSteps(steps.filter((_, at) => !isLeftOut[at]));
}
function isHarmless({ isLegend }, leftOut) {
	return leftOut !== null && !(isLegend && leftOut.explains);
}
function findLeftOut(rows) {
	if (!rows.some(({ leavesOut }) => leavesOut)) return null;
	const signs = [];
	let start = 0;
	for (const row of rows) {
		for (const sign of row.signs) signs.push({
			...sign,
			at: start + sign.at
		});
		start += row.length;
	}
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.un)(signs, start);
}
function hasMirrors({ rows, sections }, known) {
	const called = new Uint8Array(known.size);
	const full = sections.filter(({ from, to }) => from < to);
	for (const { heading } of full) for (const name of heading.names) called[name] = 1;
	const isCalled = (name) => called[name] === 1;
	const hits = /* @__PURE__ */ new Map();
	let before = 0;
	return rows.some(({ steps, names }) => {
		const from = before;
		before += steps.length;
		return names.some(isCalled) && steps.some((step, at) => isHit(step, from + at));
	});
	function isHit({ list, said: { names } }, at) {
		const isElsewhere = ({ heading, from, to }) => (at < from || at >= to) && heading.names.some((name) => names.includes(name));
		if (!names.some(isCalled) || !full.some(isElsewhere)) return false;
		const key = list.isOutermost ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(sections, at + 1, ({ from }) => from) : list;
		const count = (hits.get(key) ?? 0) + 1;
		hits.set(key, count);
		return count >= _part_2_js__WEBPACK_IMPORTED_MODULE_1__.Xt && (list.isOutermost || count >= _part_2_js__WEBPACK_IMPORTED_MODULE_1__.Zt * list.items);
	}
}
function identify(rows, known) {
	const isAlone = findAlone(rows, known);
	const all = [];
	const others = [];
	for (const { seen, own, steps } of rows) seen.forEach((step, at) => {
		const said = isAlone(own[at]) ? void 0 : steps[at]?.said;
		if (said !== void 0) others.push({
			place: all.length,
			said
		});
		all.push(step);
	});
	const { ids } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.tn)(others.map(({ said }) => said), []);
	for (const [at, { place }] of others.entries()) all[place] = toSeen(all[place], ids[at] ?? "", known);
	return all;
}
function findAlone(rows, known) {
	if (rows.some(({ isAnyWritten }) => isAnyWritten)) return () => false;
	const times = new Uint8Array(known.size);
	times[0] = 2;
	for (const { own } of rows) for (const slug of own) times[slug] = times[slug] === 0 ? 1 : 2;
	return (slug = 0) => times[slug] === 1;
}
function toSeen(step, id, known) {
	const last = known.steps.get(step);
	if (last?.id === id) return last;
	const now = {
		...step,
		id
	};
	known.steps.set(step, now);
	return now;
}
// src/history/pieces/cut-item.ts
const BULLET = /( *)[-*+] {1,4}(?:(?=\*\*[^\s*])|(?![-*+_|:>\s]|\d{1,9}[.)]))/y;
const CODE = 4;
function cutItem(text) {
	const mark = bulletAt(text, 0);
	if (mark === null) return null;
	const starts = [];
	let right = mark.text.length + CODE;
	for (let at = text.indexOf("\n") + 1; at > 0; at = text.indexOf("\n", at) + 1) {
		const bullet = bulletAt(text, at);
		if (bullet === null || bullet.indent < mark.text.length || bullet.indent >= right) continue;
		right = Math.min(bullet.text.length, mark.text.length + CODE);
		starts.push(at);
	}
	if (starts.length === 0) return null;
	const inner = starts.map((start, at) => text.slice(start, starts[at + 1]));
	return {
		mark: mark.text,
		own: text.slice(0, starts[0]),
		length: text.length,
		inner
	};
}
function bulletAt(text, at) {
	BULLET.lastIndex = at;
	const [bullet, blanks = ""] = BULLET.exec(text) ?? [];
	return bullet === void 0 ? null : {
		text: bullet,
		indent: blanks.length
	};
}
// src/history/pieces/read-boxes.ts
const COUNTED = /-\d+$/;
const RELATIVE = /\]\((?!\s{0,9}https?:\/\/)/;
const ADDRESS = /\]\([\s<#\\&]|%|&#/;
function mayLinkToHeading(text, path) {
	if (!RELATIVE.test(text)) return false;
	return ADDRESS.test(text) || text.includes(path.slice(path.lastIndexOf("/") + 1));
}
function readBoxes(page, known) {
	const { outline, path } = page;
	const mayLink = mayLinkToHeading(outline.source, path);
	const items = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.on)(outline);
	const boxes = mayLink ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.pn)(outline, items.map((item) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ln)(outline, item))).map((candidate) => toBox(page, candidate, known)) : items.map((item) => readBox(page, item, known));
	const marked = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.sn)(page);
	const others = (mayLink ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.pn)(outline, marked) : marked).map((candidate) => toBox(page, candidate, known));
	return [...boxes, ...others].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
function readBox(page, item, known) {
	const { outline } = page;
	const key = textOf(outline, item);
	const said = known.lines.get(key ?? "") ?? readLine(page, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.ln)(outline, item), known);
	if (key !== null) known.lines.set(key, said);
	const { line, column } = item.box;
	return {
		span: item,
		line,
		column,
		isDrawn: true,
		said
	};
}
function textOf({ source }, item) {
	const title = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.mn)(item);
	const comments = item.blocks.flatMap((block) => block.kind === "html" ? [block.text] : []);
	if (title === null || title.line < title.endLine) return null;
	return [
		item.check,
		source.slice(title.start, title.end),
		...comments
	].join("\n");
}
function toBox(page, candidate, known) {
	const { span, line, column, notation } = candidate;
	return {
		span,
		line,
		column,
		isDrawn: notation.box === "drawn",
		said: readLine(page, candidate, known)
	};
}
function readLine(page, candidate, known) {
	const { title, status } = candidate;
	const { parked: parks } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Ln)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Rn)([]), candidate, status);
	const name = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.nn)(candidate);
	const isAnswer = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.hn)(title) !== null;
	return {
		...name,
		title,
		status,
		parks,
		own: COUNTED.test(name.slug) ? 0 : known.numberOf(name.slug),
		names: [...new Set((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.$t)(title))].map((other) => known.numberOf(other)),
		isAnswer,
		linksToHeading: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(page, candidate)
	};
}
// src/history/pieces/read-outline.ts
const SIGNED = new RegExp(`${_part_2_js__WEBPACK_IMPORTED_MODULE_1__.gn}|&(?:#|[A-Za-z])[\\dA-Za-z]{1,31};`, "u");
const STAGE_LINE = /\*\*|__|<summary|[:：][ \t]*(?:\r?\n|$)/iu;
const NO_LIST = {
	items: 0,
	isOutermost: true
};
function readOutline(read, from, { path, isVault, marks, known }) {
	const outline = {
		...read,
		isVault
	};
	const isSigned = SIGNED.test(outline.source);
	const page = {
		path,
		outline,
		marks,
		glyphs: /* @__PURE__ */ new Map(),
		legendSpans: [],
		mayShowGlyph: isSigned
	};
	const boxes = readBoxes(page, known);
	const headings = readHeadings(outline, known);
	const lists = listsOf$1(outline);
	return {
		isOpen: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.kn)(outline.blocks.at(-1), outline.source, outline.source.length),
		isPlain: headings !== null && areAlone(boxes) && !_part_2_js__WEBPACK_IMPORTED_MODULE_1__.rn.some(({ mayFind }) => mayFind(page)),
		mayOpenStage: outline.blocks.some((block) => mayOpenStage(outline, block, boxes)),
		boxes: boxes.map(({ span, said }) => ({
			start: span.start - from,
			end: span.end - from,
			list: lists.get(span.start) ?? NO_LIST,
			said
		})),
		headings: headings ?? [],
		signs: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.dn)(outline).map((sign) => ({
			...sign,
			at: sign.at - from
		})),
		lists,
		obstacles: findObstacles(page, isSigned)
	};
}
function areAlone(boxes) {
	const lines = new Map(boxes.map(({ line, isDrawn }) => [line, isDrawn]));
	return boxes.every((box, at) => lines.get(box.line) === box.isDrawn && !box.said.linksToHeading && isBefore(boxes[at - 1], box));
}
function isBefore(a, b) {
	return a === void 0 || a.line < b.line || a.line === b.line && a.column < b.column;
}
function findObstacles(page, isSigned) {
	const tables = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__["in"])(page).map(({ start }) => ({
		start,
		isLegend: false
	}));
	const legends = isSigned ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.en)(page.outline) : [];
	return [...tables, ...legends.map(({ start }) => ({
		start,
		isLegend: true
	}))];
}
function readHeadings(outline, known) {
	if ((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(outline, outline.blocks).some(saysOfSteps)) return null;
	const headings = [];
	for (const block of outline.blocks) {
		if (block.kind !== "heading") continue;
		const title = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(outline, block);
		const opening = {
			title,
			block,
			level: block.level,
			anchor: null,
			end: outline.source.length,
			steps: 1
		};
		const part = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(outline, opening, {
			isStage: true,
			parts: []
		});
		if (saysOfSteps(part.fields)) return null;
		const names = [...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Qt)([part.title, ...part.names])].map((name) => known.numberOf(name));
		headings.push({
			start: block.start,
			level: block.level,
			names,
			status: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.qt)(title)
		});
	}
	return headings;
}
function saysOfSteps({ id, when, parked }) {
	return id !== void 0 || when !== void 0 || parked === true;
}
function mayOpenStage({ source }, block, boxes) {
	if (block.kind !== "list") return STAGE_LINE.test(source.slice(block.start, block.end)) && block.kind !== "heading";
	return block.items.some(({ start, end }) => {
		const inside = boxes.filter(({ span }) => span.start >= start && span.start < end);
		return inside.length > 0 && inside[0]?.span.start !== start;
	});
}
function listsOf$1({ blocks }) {
	const lists = /* @__PURE__ */ new Map();
	for (const block of (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(blocks)) {
		if (block.kind !== "list") continue;
		const list = {
			items: block.items.length,
			isOutermost: blocks.includes(block)
		};
		for (const item of block.items) lists.set(item.start, list);
	}
	return lists;
}
// src/history/pieces/read-part.ts
const NOTHING$1 = {
	lines: "",
	depth: 0
};
const BLANK_LINE = {
	lines: "\n",
	depth: 0
};
const DEEPEST = 8;
const BOX = /\][ \t\r\n]/;
const SHORT = 500;
function readPart(text, setting) {
	if (text.startsWith("---")) return readAlone(text, BLANK_LINE, setting);
	return (BOX.test(text) && mayLinkToHeading(text, setting.path) || text.startsWith(" ") ? null : readItems(text, NOTHING$1, setting)) ?? readAlone(text, NOTHING$1, setting);
}
function readOnce(text, around, setting) {
	const key = around.lines + text;
	const part = setting.known.parts.get(key) ?? readItems(text, around, setting) ?? readItem(text, around, setting);
	setting.known.parts.set(key, part);
	return part;
}
function readItem(text, around, setting) {
	const indent = text.length - text.trimStart().length;
	if (indent > 0 && !text.trimEnd().includes("\n")) return moved(readOnce(text.slice(indent), NOTHING$1, setting), indent);
	if (text.length > SHORT) (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(text, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Un)(text));
	return readAlone(text, around, setting);
}
function readItems(text, around, setting) {
	const cut = around.depth < DEEPEST ? cutItem(text) : null;
	if (cut === null) return null;
	const own = readOnce(cut.own, around, setting);
	if (!own.isBare || !isClosed(own)) return null;
	const inside = {
		lines: `${around.lines}${cut.mark}x\n`,
		depth: around.depth + 1
	};
	const inner = cut.inner.map((item) => readOnce(item, inside, setting));
	return inner.every((part, at) => part.list !== null && (at === inner.length - 1 || isClosed(part))) && inner.every(({ obstacles }) => obstacles.length === 0) ? join$1(cut, own, inner) : null;
}
function isClosed({ isOpen, obstacles }) {
	return !isOpen && obstacles.length === 0;
}
function join$1(cut, own, inner) {
	const lists = listsOf(cut.inner);
	const boxes = own.boxes.map((box) => ({
		...box,
		end: cut.length
	}));
	const signs = [...own.signs];
	let at = cut.own.length;
	for (const [index, part] of inner.entries()) {
		const { boxes: inside, signs: others, list } = moved(part, at);
		for (const box of inside) boxes.push(box.list === list ? {
			...box,
			list: lists[index] ?? list
		} : box);
		signs.push(...others);
		at += cut.inner[index]?.length ?? 0;
	}
	return {
		boxes,
		signs,
		headings: [],
		obstacles: [],
		isOpen: inner.at(-1)?.isOpen === true,
		isPlain: [own, ...inner].every(({ isPlain }) => isPlain),
		mayOpenStage: own.boxes.length === 0 && boxes.length > 0,
		list: own.list,
		isBare: false
	};
}
function moved(part, by) {
	return {
		...part,
		boxes: part.boxes.map(({ start, end, list, said }) => ({
			start: start + by,
			end: end + by,
			list,
			said
		})),
		signs: part.signs.map((sign) => ({
			...sign,
			at: sign.at + by
		}))
	};
}
function listsOf(items) {
	const bullets = items.map((item) => item.trimStart().charAt(0));
	const lists = [];
	return bullets.map((bullet, at) => {
		const last = bullets[at - 1] === bullet ? lists.at(-1) : void 0;
		const list = last ?? {
			items: 0,
			isOutermost: false
		};
		if (last === void 0) lists.push(list);
		list.items += 1;
		return list;
	});
}
function readAlone(text, { lines, depth }, setting) {
	const outline = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.wn)(lines + text);
	const item = onlyItem(outline.blocks, depth);
	const { lists, ...said } = readOutline(outline, lines.length, setting);
	const [first, ...others] = item?.blocks ?? [];
	const isBare = others.length === 0 && (first?.kind === "paragraph" || first?.kind === "heading");
	return {
		...said,
		list: item === null ? null : lists.get(item.start) ?? null,
		isBare
	};
}
function onlyItem(blocks, depth) {
	const [list, ...others] = blocks;
	const [item, ...next] = list?.kind === "list" && others.length === 0 ? list.items : [];
	if (item === void 0 || next.length > 0) return null;
	if (depth === 0) return item;
	const [title, ...inside] = item.blocks;
	return title?.kind === "paragraph" ? onlyItem(inside, depth - 1) : null;
}
// src/history/pieces/read-piece.ts
const FAR = /^\uFEFF---|\]:|\r(?!\n)|(?:```|~~~)[ \t]*(?:markdown|mdx?)/i;
function readPiece(text, setting) {
	const size = {
		length: text.length,
		lines: text.split("\n").length - 1,
		hasVaultSign: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.fn)(text)
	};
	if (!FAR.test(text)) try {
		const { boxes, isOpen, isPlain, mayOpenStage, headings, signs, obstacles } = readPart(text, setting);
		const said = {
			isOpen,
			isPlain,
			mayOpenStage,
			headings,
			signs,
			leavesOut: signs.some(leavesOut),
			obstacles
		};
		return {
			...size,
			...said,
			steps: toSteps(boxes)
		};
	} catch (error) {
		(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(error);
	}
	const nothing = {
		steps: [],
		headings: [],
		signs: [],
		leavesOut: false,
		obstacles: []
	};
	return {
		...size,
		isOpen: false,
		isPlain: false,
		mayOpenStage: false,
		...nothing
	};
}
function leavesOut(sign) {
	return sign.kind === "heading" ? sign.explains !== null : sign.kind === "open";
}
function toSteps(boxes) {
	const open = [];
	return boxes.map(({ start, end, list, said }, at) => {
		while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
		const above = open.at(-1);
		const status = above?.drops && said.status !== "done" ? "dropped" : said.status;
		const isOpenStep = status === "todo" || status === "doing";
		const parks = above?.parks === true || said.parks;
		open.push({
			at,
			end,
			drops: status === "dropped",
			parks
		});
		const seen = {
			id: said.slug,
			title: said.title,
			status
		};
		return {
			start,
			list,
			said,
			parent: above?.at ?? -1,
			parked: isOpenStep && parks,
			seen
		};
	});
}
// src/history/read-version.ts
function readVersion(source) {
	const { roadmaps } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Bt)([source]);
	return {
		steps: roadmaps.flatMap((roadmap) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.rt)(roadmap)).map(({ id, title, status }) => ({
			id: id.slice(source.path.length + 1),
			title,
			status
		})),
		progress: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.E)(roadmaps).progress
	};
}
// src/history/version-reader.ts
const MOST_LINES = 4e3;
const MOST_KEPT = 8e6;
const FRONT_MATTER = new TextEncoder().encode("---");
const NOTHING = {
	text: /* @__PURE__ */ new Uint8Array(),
	pieces: []
};
var VersionReader = class VersionReader {
	#path;
	#bytes;
	#defaults;
	#isVault;
	#marks;
	#vault = null;
	#known = new Known();
	#kept = 0;
	#before = NOTHING;
	constructor(path, bytes, defaults = {}) {
		this.#path = path;
		this.#bytes = bytes;
		this.#defaults = defaults;
		this.#isVault = defaults.isVault === true;
		this.#marks = new Map([..._part_2_js__WEBPACK_IMPORTED_MODULE_1__.an, ...Object.entries((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.cn)(defaults, this.#isVault))]);
	}
	read(bytes) {
		if (this.#kept > MOST_KEPT) this.#forget();
		const pieces = cutText({
			text: bytes,
			before: this.#before,
			isSame: this.#bytes.isSame
		}, (piece) => this.#read(piece));
		if (pieces === null) return null;
		this.#before = {
			text: bytes,
			pieces
		};
		const rows = putTogether(pieces, this.#known);
		if (!this.#isVault && rows.some(({ hasVaultSign }) => hasVaultSign) && (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.fn)(this.#textOf(bytes))) return this.#inVault().read(bytes);
		return this.#join(rows, bytes) ?? this.#readWhole(bytes);
	}
	#inVault() {
		this.#vault ??= new VersionReader(this.#path, this.#bytes, {
			...this.#defaults,
			isVault: true
		});
		return this.#vault;
	}
	#textOf(bytes) {
		return this.#bytes.decode(bytes) ?? "";
	}
	#join(rows, bytes) {
		const { count, marks = {} } = this.#defaults;
		if (count === "leaves" || Object.keys(marks).some((mark) => /^\P{ASCII}/u.test(mark))) return null;
		if (this.#bytes.isSame(bytes.subarray(0, FRONT_MATTER.length), FRONT_MATTER)) return null;
		return rows.reduce((sum, row) => sum + row.lines, 0) > MOST_LINES && !this.#isWithinLimits(bytes) ? null : joinRows(rows, this.#known);
	}
	#readWhole(bytes) {
		const text = this.#bytes.decode(bytes);
		return text === null ? null : readVersion({
			path: this.#path,
			text,
			defaults: this.#defaults
		});
	}
	#read(bytes) {
		const text = this.#bytes.decode(bytes);
		const known = this.#known.pieces.get(text ?? "");
		if (text === null || known !== void 0) return known ?? null;
		const piece = {
			...readPiece(text, {
				path: this.#path,
				isVault: this.#isVault,
				marks: this.#marks,
				known: this.#known
			}),
			bytes: new Uint8Array(bytes)
		};
		this.#kept += text.length;
		this.#known.pieces.set(text, piece);
		return piece;
	}
	#forget() {
		this.#known = new Known();
		this.#before = NOTHING;
		this.#kept = 0;
	}
	#isWithinLimits(bytes) {
		const text = this.#textOf(bytes);
		try {
			(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(text, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Un)(text));
			return true;
		} catch (error) {
			(0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(error);
			return false;
		}
	}
};
// src/collect/git/read-texts.ts
async function* readTexts(folder, blobs) {
	const stream = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__.i)(folder, [
		"cat-file",
		"--batch",
		"--buffer"
	], blobs.map((blob) => `${blob}\n`).join(""));
	const take = taker(stream);
	try {
		for (const blob of blobs) {
			const head = (await take.line()).split(" ");
			const size = head[1] === "missing" ? null : Number(head[2]);
			yield [blob, size === null ? null : await take.bytes(size)];
			if (size !== null) await take.bytes(1);
		}
	} finally {
		await stream.return(void 0);
	}
}
function taker(stream) {
	let held = [];
	let length = 0;
	const pull = async () => {
		const { value, done } = await stream.next();
		if (done) throw new Error("git ended before it had given every text");
		held.push(value);
		length += value.length;
	};
	const joined = () => {
		const [only] = held;
		if (only !== void 0 && held.length === 1) return only;
		const all = Buffer.concat(held);
		held = [all];
		return all;
	};
	const bytes = async (size) => {
		while (length < size) await pull();
		const all = joined();
		held = [all.subarray(size)];
		length -= size;
		return all.subarray(0, size);
	};
	const line = async () => {
		for (;;) {
			const end = joined().indexOf("\n");
			if (end >= 0) return (await bytes(end + 1)).toString("latin1").trimEnd();
			await pull();
		}
	};
	return {
		bytes,
		line
	};
}
// src/collect/git/text-reader.ts
const MOST_STEPS = 4e6;
var TextReader = class {
	readings = /* @__PURE__ */ new Map();
	hasNew;
	#known;
	#uses = /* @__PURE__ */ new Map();
	#texts;
	#readers = /* @__PURE__ */ new Map();
	#defaults;
	#steps = 0;
	constructor(folder, traced, { known, defaults }) {
		this.#known = known;
		this.#defaults = defaults;
		const blobs = [];
		for (const { file, blob } of traced.flatMap(({ changes }) => changes)) {
			if (blob === null) continue;
			const key = readingKey(file, blob);
			const uses = this.#uses.get(key) ?? 0;
			this.#uses.set(key, uses + 1);
			if (uses === 0 && !known.has(key)) blobs.push(blob);
		}
		this.hasNew = blobs.length > 0;
		this.#texts = readTexts(folder, blobs);
	}
	async read(file, blob) {
		const key = readingKey(file, blob);
		const known = this.readings.get(key) ?? this.#known.get(key);
		const reading = known === void 0 && !this.readings.has(key) ? await this.#readNext(file) : known ?? null;
		const left = (this.#uses.get(key) ?? 1) - 1;
		this.#uses.set(key, left);
		if (!this.readings.has(key)) this.#steps += reading?.steps.length ?? 0;
		if (left > 0 || this.#steps <= MOST_STEPS) this.readings.set(key, reading);
		else this.readings.delete(key);
		return reading;
	}
	async close() {
		await this.#texts.return(void 0);
	}
	async #readNext(file) {
		const { value } = await this.#texts.next();
		const bytes = value?.[1] ?? null;
		if (bytes === null || bytes.length > 2e6) return null;
		const reader = this.#readers.get(file) ?? new VersionReader(file, {
			decode,
			isSame: (a, b) => Buffer.compare(a, b) === 0
		}, this.#defaults);
		this.#readers.set(file, reader);
		return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(() => reader.read(bytes));
	}
};
function decode(bytes) {
	const decoded = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Z)(bytes);
	return "text" in decoded ? decoded.text : null;
}
// src/collect/git/read-history.ts
async function readHistory(wanted) {
	const { folder, roadmaps, isRoadmap, today, defaults, cache = null, show } = wanted;
	const isShallow = (await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__.r)(folder, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
	const paths = new Set(roadmaps);
	const traced = traceFiles(await readLog(folder, roadmaps), (path) => paths.has(path) || isRoadmap(path));
	const texts = new TextReader(folder, traced, {
		known: cache === null ? /* @__PURE__ */ new Map() : await loadReadings(cache, folder),
		defaults
	});
	const walk = new _part_2_js__WEBPACK_IMPORTED_MODULE_1__.m();
	try {
		for (const [at, commit] of traced.entries()) {
			walk.add(await readCommit(commit, texts));
			show?.((at + 1) / traced.length);
		}
	} finally {
		await texts.close();
	}
	if (cache !== null && texts.hasNew) await saveReadings(cache, folder, texts.readings);
	return buildHistory(walk, {
		roadmaps,
		isShallow,
		today
	});
}
async function readCommit({ commit, day, changes }, texts) {
	const files = [];
	for (const { file, blob } of changes) {
		const reading = blob === null ? null : await texts.read(file, blob);
		if (blob === null || reading !== null) files.push({
			file,
			reading
		});
	}
	return {
		commit,
		day,
		files
	};
}
const LOG = [
	"log",
	"--first-parent",
	"--diff-merges=first-parent",
	"--raw",
	"--no-abbrev",
	"--find-renames",
	"--no-color",
	"-z"
];
const COMMIT = /^\n?commit ([0-9a-f]+) (-?\d+)$/;
const FILE = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
async function readLog(folder, paths) {
	const named = ["*.md", "*.markdown"].map((name) => `:(icase)${name}`).concat(paths.map((path) => `:(literal)${path}`));
	const words = [
		...LOG,
		"--relative",
		"--format=commit %H %at",
		"HEAD",
		"--",
		...named
	];
	return parseLog((await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__.r)(folder, words).catch((error) => {
		if (error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__.t && error.message.includes("bad revision 'HEAD'")) return "";
		throw error;
	})).split("\0"));
}
function parseLog(tokens) {
	const commits = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const [, commit = "", seconds = ""] = COMMIT.exec(tokens[at] ?? "") ?? [];
		if (commit !== "") commits.push({
			commit,
			day: (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.T)(Number(seconds)),
			changes: []
		});
		const [, mode = "", blob = "", kind = ""] = FILE.exec(tokens[at] ?? "") ?? [];
		if (kind === "") continue;
		const from = kind === "R" ? tokens[++at] ?? "" : null;
		commits.at(-1)?.changes.push({
			path: tokens[++at] ?? "",
			from,
			blob: mode.startsWith("100") ? blob : null
		});
	}
	return commits;
}
// src/render/history/history-json.ts
function historyJson({ roadmaps, from, to, isShallow, days, steps, weeks, pace, forecast }) {
	return {
		version: 1,
		roadmaps: [...roadmaps],
		from,
		to,
		isShallow,
		days: days.map(({ day, done, doing, todo, total }) => ({
			day,
			done,
			doing,
			todo,
			total
		})),
		steps: steps.map(({ id, seen, begun, done, commit }) => ({
			id,
			seen,
			begun,
			done,
			commit
		})),
		weeks: weeks.map(({ week, done }) => ({
			week,
			done
		})),
		pace: {
			perWeek: pace.perWeek,
			weeks: pace.weeks
		},
		forecast: forecast === null ? null : {
			from: forecast.from,
			to: forecast.to
		}
	};
}
function historyCsv({ days }) {
	return [
		"day,done,doing,todo,total",
		...days.map(({ day, done, doing, todo, total }) => [
			day,
			done,
			doing,
			todo,
			total
		].join(",")),
		""
	].join("\n");
}
// src/cli/show-history.ts
async function askGit({ root: folder, scope, today, flags, json }, roadmaps, host) {
	const paths = roadmaps.map(({ path }) => path);
	const defaults = roadmaps[0]?.defaults;
	const kept = flags.has("no-cache") ? null : cacheFor(host);
	const cache = kept && {
		...kept,
		program: `${kept.program} ${JSON.stringify(defaults)}`
	};
	const wanted = {
		folder,
		roadmaps: paths,
		isRoadmap: await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.K)(scope.roadmap),
		today,
		cache,
		defaults
	};
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.d)({
		...host,
		json
	}, (show) => readHistory({
		...wanted,
		show
	})).catch((error) => {
		if (error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__.t) return error;
		throw error;
	});
}
function cacheFor({ env, program = "" }) {
	const folder = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.t)(env, process.platform);
	if (folder === null) return null;
	const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(program);
	const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(beside).map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(beside, name))).map(({ size, mtimeMs }) => `${size} ${mtimeMs}`);
	return {
		folder,
		program: [
			_part_1_js__WEBPACK_IMPORTED_MODULE_0__.n.version,
			process.version,
			...files
		].join(" ")
	};
}
function showHistory({ json, flags, program }, history, render) {
	if (history instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__.t) return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.h)(2, explain(history, program));
	const stdout = json ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.gt)(historyJson(history)) : flags.has("csv") ? historyCsv(history) : render(history);
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.m)(stdout, { stderr: note(history, program) });
}
function explain({ code, message }, program) {
	const without = `Without it: ${program} status`;
	if (code === null) return `trailmark: The history comes from git, and there is no git on this machine. ${without}\n`;
	if (!message.includes("not a git repository")) return `trailmark: git says: ${message}\n${without}\n`;
	return "trailmark: The history comes from git, and this folder is in no git repository. \"git init\" begins one.\n";
}
function note({ isShallow, days }, program) {
	if (isShallow) return "trailmark: This clone holds only the newest commits, so there is no pace. \"git fetch --unshallow\" brings the others.\n";
	return days.length === 0 ? `trailmark: No roadmap is committed yet, so there is no history. Commit one, then: ${program} history\n` : "";
}



/***/ })

};
