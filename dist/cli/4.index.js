export const id = 4;
export const ids = [4];
export const modules = {

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askGit: () => (/* binding */ askGit),
  showHistory: () => (/* binding */ showHistory)
});

// EXTERNAL MODULE: ./build/src/collect/find-roadmaps.js
var find_roadmaps = __webpack_require__(2179);
// EXTERNAL MODULE: ./build/src/history/measure-pace.js
var measure_pace = __webpack_require__(7892);
;// CONCATENATED MODULE: ./build/src/history/build-history.js

/** Sums up a walk that has taken every version. */
function buildHistory(walk, { roadmaps, isShallow, today }) {
    // In a shallow clone all that is older came with the first commit, and nobody knows when.
    const weeks = isShallow ? [] : (0,measure_pace/* countWeeks */.Be)(walk.doneDays);
    const { doing, todo, parked } = walk.progress;
    return {
        roadmaps,
        ...walk.span,
        isShallow,
        days: walk.days,
        steps: roadmaps.flatMap((path) => walk.stepsOf(path)),
        weeks,
        pace: (0,measure_pace/* measurePace */.W4)(weeks, today),
        forecast: (0,measure_pace/* forecast */.g3)(weeks, doing + todo - parked, today),
    };
}

;// CONCATENATED MODULE: ./build/src/history/trace-files.js
/**
 * Follows roadmaps back through their renames. `log` begins with the newest commit, the result with the oldest; commits
 * that change no roadmap are left out. `isRoadmap` says whether a path that was the last of its file makes it a roadmap.
 */
function traceFiles(log, isRoadmap) {
    const names = new Map();
    const given = new Set();
    return log
        .map(({ changes, ...commit }) => ({ ...commit, changes: traceChanges(changes) }))
        .filter(({ changes }) => changes.length > 0)
        .reverse();
    function traceChanges(changes) {
        const named = changes.map((change) => ({ ...change, file: nameOf(change.path) }));
        const moved = named.filter(({ from, file }) => from !== null && file !== null);
        // What leaves the roadmaps by a rename is gone like a deleted file.
        const left = named.flatMap(({ from, file }) => (from !== null && file === null ? (nameOf(from) ?? []) : []));
        for (const { path } of moved)
            names.delete(path);
        for (const { from, file } of moved)
            names.set(from ?? '', file ?? '');
        const stayed = named.flatMap(({ file, blob }) => (file === null ? [] : [{ file, blob }]));
        return [...stayed, ...left.map((file) => ({ file, blob: null }))];
    }
    /** What a path was called last. What lay there before another file was moved here is a file of its own. */
    function nameOf(path) {
        const known = names.get(path);
        if (known !== undefined || !isRoadmap(path))
            return known ?? null;
        let name = path;
        while (given.has(name))
            name += '\0';
        given.add(name);
        names.set(path, name);
        return name;
    }
}

// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/measure/tally.js
var measure_tally = __webpack_require__(1460);
;// CONCATENATED MODULE: ./build/src/history/match-steps.js
/**
 * Pairs the steps of a file before and after a change: by id, and what has another id at the same place between the same
 * neighbours is the same step with a new title. Gives the old id of each new one.
 */
function matchSteps(old, now) {
    const oldIds = new Set(old.map(({ id }) => id));
    const newIds = new Set(now.map(({ id }) => id));
    const pairs = new Map(now.filter(({ id }) => oldIds.has(id)).map(({ id }) => [id, id]));
    const oldGaps = gapsBetween(old, newIds);
    for (const [before, ids] of gapsBetween(now, oldIds)) {
        const others = oldGaps.get(before) ?? [];
        if (others.length !== ids.length)
            continue;
        for (const [at, id] of ids.entries())
            pairs.set(id, others[at] ?? id);
    }
    return pairs;
}
/** The ids that are not among the known ones, by the known one that stands before them. */
function gapsBetween(steps, known) {
    const gaps = new Map();
    let before = '';
    for (const { id } of steps) {
        if (known.has(id))
            before = id;
        else
            gaps.set(before, [...(gaps.get(before) ?? []), id]);
    }
    return gaps;
}
/** How many steps two versions have in common at their beginnings and, of the others, at their ends. */
function commonEnds(a, b) {
    const most = Math.min(a.length, b.length);
    let start = 0;
    while (start < most && isSame(a[start], b[start]))
        start += 1;
    let end = 0;
    while (end < most - start && isSame(a.at(-1 - end), b.at(-1 - end)))
        end += 1;
    return { start, end };
}
function isSame(a, b) {
    return a === b || (a?.id === b?.id && a?.title === b?.title && a?.status === b?.status);
}

;// CONCATENATED MODULE: ./build/src/history/walk.js



/** A commit that ticks more than this many steps brings them in rather than learns them. */
const MOST_TICKS = 15;
/** Goes through the versions of roadmaps, the oldest first, and remembers when each step was seen, begun and done. */
class Walk {
    #files = new Map();
    #traces = [];
    #days = [];
    #from = null;
    #to = null;
    /** Takes the next commit. A day that lies before the one of an older commit counts as that one in the series, since counts go forward. */
    add({ commit, day, files }) {
        const missing = new Map();
        const arrivals = files.flatMap(({ file: name, reading }) => {
            const file = this.#files.get(name) ?? { reading: null, traces: [], gone: new Map() };
            this.#files.set(name, file);
            return arrive(file, reading, missing) ?? [];
        });
        const ticked = arrivals.flatMap((arrival) => this.#settle(arrival, { commit, day }, missing));
        if (ticked.length > MOST_TICKS)
            for (const trace of ticked)
                trace.isImported = true;
        this.#from ??= day;
        this.#to = this.#to === null || this.#to < day ? day : this.#to;
        this.#count(this.#to);
    }
    /** The first and the last day with a change. */
    get span() {
        return { from: this.#from, to: this.#to };
    }
    get days() {
        return this.#days;
    }
    /** What is counted in all files as they are now. */
    get progress() {
        return (0,measure_tally/* toProgress */.BB)((0,measure_tally/* addTallies */.MA)([...this.#files.values()].flatMap(({ reading }) => reading?.progress ?? [])));
    }
    /** The days on which steps were done that are done still, or were when they were taken out; those that came done are left out. */
    get doneDays() {
        return this.#traces.flatMap(({ done, isImported }) => (done === null || isImported ? [] : [done]));
    }
    /** The steps of a file as it is now, in the order of writing. */
    stepsOf(path) {
        const { reading = null, traces = [] } = this.#files.get(path) ?? {};
        return traces.map(({ seen, begun, done, commit }, at) => ({
            id: `${path}#${reading?.steps[at]?.id}`,
            seen,
            begun,
            done,
            commit,
        }));
    }
    /** Gives each step of a new version its trace, and those that were ticked by learning. */
    #settle({ file, reading, isBrought, start, changed }, at, missing) {
        const ticked = [];
        const settled = changed.map(({ step, trace: known }) => {
            const trace = known ?? takeUp(file.gone, step.id) ?? takeUp(missing, (0,fold_text/* foldText */.TH)(step.title)) ?? this.#begin(at.day);
            const isTick = turn(trace, step.status, at);
            if (isTick && isBrought)
                trace.isImported = true;
            else if (isTick)
                ticked.push(trace);
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
            isImported: false,
        };
        this.#traces.push(trace);
        return trace;
    }
    #count(day) {
        const { done, doing, todo, total } = this.progress;
        if (this.#days.at(-1)?.day === day)
            this.#days.pop();
        const last = this.#days.at(-1);
        const isSame = last?.done === done && last.doing === doing && last.todo === todo;
        if (!isSame && (last !== undefined || total > 0))
            this.#days.push({ day, done, doing, todo, total });
    }
}
/** Pairs a new version with the one before; steps that are in it no more are kept aside, by title too, since they may have moved to another file. */
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
        if (trace === undefined || kept.has(id))
            continue;
        trace.isGone = true;
        file.gone.set(id, trace);
        missing.set((0,fold_text/* foldText */.TH)(title), trace);
    }
    const isBrought = file.reading === null;
    const steps = changed.map((step) => ({ step, trace: traces.get(pairs.get(step.id) ?? '') ?? null }));
    if (reading !== null)
        return { file, reading, isBrought, start, changed: steps };
    file.reading = null;
    file.traces = [];
    return null;
}
/** Takes a step up again, unless it went on somewhere else. */
function takeUp(traces, key) {
    const trace = traces.get(key);
    traces.delete(key);
    if (trace?.isGone !== true)
        return null;
    trace.isGone = false;
    return trace;
}
/** Gives a step its status in a version, and says whether that was its tick. */
function turn(trace, status, { commit, day }) {
    const isTick = status === 'done' && trace.status !== 'done';
    if (isTick)
        Object.assign(trace, { done: day, commit, isImported: false });
    if (status !== 'done')
        Object.assign(trace, { done: null, commit: null });
    if (status === 'doing')
        trace.begun ??= day;
    if (status === 'todo')
        trace.begun = null;
    trace.status = status;
    return isTick;
}

// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/collect/git/run-git.js
var run_git = __webpack_require__(7911);
;// CONCATENATED MODULE: ./build/src/collect/git/read-log.js


const LOG = [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--no-color',
    '-z',
];
const COMMIT = /^\n?commit ([0-9a-f]+) (-?\d+)$/;
const FILE = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
/**
 * The commits on the first-parent line of what is checked out that change a Markdown file or one of `paths`, the newest
 * first; none where nothing is committed yet. Paths are relative to the folder, and what lies outside of it is left out.
 */
async function readLog(folder, paths) {
    const named = ['*.md', '*.markdown']
        .map((name) => `:(icase)${name}`)
        .concat(paths.map((path) => `:(literal)${path}`));
    const words = [...LOG, '--relative', '--format=commit %H %at', 'HEAD', '--', ...named];
    const printed = await (0,run_git/* readGit */.lX)(folder, words).catch((error) => {
        if (error instanceof run_git/* GitFailure */.Xi && error.message.includes("bad revision 'HEAD'"))
            return '';
        throw error;
    });
    return parseLog(printed.split('\0'));
}
/** Reads what git prints with `--raw -z`: each commit as its id and its author's seconds, then its files. */
function parseLog(tokens) {
    const commits = [];
    for (let at = 0; at < tokens.length; at += 1) {
        const [, commit = '', seconds = ''] = COMMIT.exec(tokens[at] ?? '') ?? [];
        if (commit !== '')
            commits.push({ commit, day: (0,day/* dayOfSeconds */.Xr)(Number(seconds)), changes: [] });
        const [, mode = '', blob = '', kind = ''] = FILE.exec(tokens[at] ?? '') ?? [];
        if (kind === '')
            continue;
        const from = kind === 'R' ? (tokens[++at] ?? '') : null;
        // A link or a submodule where a file was is no roadmap.
        commits.at(-1)?.changes.push({ path: tokens[++at] ?? '', from, blob: mode.startsWith('100') ? blob : null });
    }
    return commits;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/history/encode-readings.js


/** Names one text of one file: the same text says something else in a file of another path, where a link leads elsewhere. */
function readingKey(file, blob) {
    return `${blob} ${file}`;
}
const STATUSES = ['done', 'doing', 'todo', 'dropped'];
/** Writes readings as text: each distinct step once, and of each version what is other than in the one before. */
function encodeReadings(readings) {
    const steps = [];
    const places = new Map();
    const place = ({ id, title, status }) => {
        const key = `${status} ${id} ${title}`;
        const known = places.get(key) ?? steps.push([id, title, STATUSES.indexOf(status)]) - 1;
        places.set(key, known);
        return known;
    };
    const last = new Map();
    const entries = [...readings].map(([key, reading]) => {
        if (reading === null)
            return [key, null, 0, 0, []];
        const { start, end } = commonEnds(last.get(fileOf(key)) ?? [], reading.steps);
        last.set(fileOf(key), reading.steps);
        const { done, doing, todo, dropped, parked } = reading.progress;
        const between = reading.steps.slice(start, reading.steps.length - end);
        return [key, [done, doing, todo, dropped, parked], start, end, between.map(place)];
    });
    return JSON.stringify({ steps, entries });
}
/** Reads what `encodeReadings` wrote; a text that it did not write must be kept away. */
function decodeReadings(text) {
    const table = JSON.parse(text);
    const steps = table.steps.map(([id, title, status]) => ({ id, title, status: STATUSES[status] ?? 'todo' }));
    const last = new Map();
    return new Map(table.entries.map(([key, tally, start, end, places]) => {
        if (tally === null)
            return [key, null];
        const before = last.get(fileOf(key)) ?? [];
        const between = places.flatMap((place) => steps[place] ?? []);
        const now = before.slice(0, start).concat(between, before.slice(before.length - end));
        last.set(fileOf(key), now);
        const [done, doing, todo, dropped, parked] = tally;
        return [key, { steps: now, progress: (0,measure_tally/* toProgress */.BB)({ done, doing, todo, dropped, parked }) }];
    }));
}
function fileOf(key) {
    return key.slice(key.indexOf(' ') + 1);
}

;// CONCATENATED MODULE: ./build/src/collect/git/reading-cache.js




const MOST_BYTES = 16_000_000;
/** One file for each folder whose history is read. */
const MOST_FILES = 64;
const NAME = /^history-[0-9a-f]{32}\.json$/;
/** What is known of a folder's texts; nothing where the cache is missing, broken, or another program's. */
async function loadReadings(cache, folder) {
    try {
        const written = await (0,promises_.readFile)((0,external_node_path_.join)(cache.folder, nameFor(folder)), 'utf8');
        const end = written.indexOf('\n');
        const body = written.slice(end + 1);
        return written.slice(0, end) === headFor(cache, body) ? decodeReadings(body) : new Map();
    }
    catch {
        return new Map();
    }
}
/** Keeps readings for the next time, all or nothing. A folder that can't be written is no failure: then the next time takes as long. */
async function saveReadings(cache, folder, readings) {
    const body = encodeReadings(readings);
    if (body.length > MOST_BYTES)
        return;
    const path = (0,external_node_path_.join)(cache.folder, nameFor(folder));
    const draft = `${path}.${process.pid}`;
    try {
        await (0,promises_.mkdir)(cache.folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(draft, `${headFor(cache, body)}\n${body}`, { mode: 0o600 });
        await (0,promises_.rename)(draft, path);
        await removeOldest(cache.folder);
    }
    catch {
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
    }
}
function nameFor(folder) {
    return `history-${sumOf((0,external_node_path_.resolve)(folder)).slice(0, 32)}.json`;
}
function headFor({ program }, body) {
    return `trailmark ${sumOf(`${program}\n${body}`)}`;
}
function sumOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
async function removeOldest(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => NAME.test(name));
    if (names.length <= MOST_FILES)
        return;
    const files = await Promise.all(names.map(async (name) => ({ name, age: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    const oldest = files.sort((a, b) => b.age - a.age).slice(MOST_FILES);
    await Promise.all(oldest.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true })));
}

// EXTERNAL MODULE: ./build/src/markdown/limits/check-limits.js
var check_limits = __webpack_require__(7069);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/parse/fields/is-obsidian.js
var is_obsidian = __webpack_require__(2089);
// EXTERNAL MODULE: ./build/src/parse/notations/boxes.js
var notations_boxes = __webpack_require__(300);
;// CONCATENATED MODULE: ./build/src/history/pieces/cut-text.js
/**
 * Cuts a text into pieces, before headings and bullets in the first column. What it has in common with the version before, at the
 * beginning and at the end, is not looked at again; `read` gives the piece that bytes are, or null, and then null is the result.
 */
function cutText(versions, read) {
    const { text } = versions;
    const before = versions.before.pieces;
    const { first, start } = commonBeginning(versions);
    let { last, end } = commonEnd(versions, { first, start });
    const pieces = before.slice(0, first);
    let next = first;
    for (let from = start; from < end; next += 1) {
        const at = AROUND.find((by) => isAt(versions, before[next + by], { from, end }));
        const known = at === undefined ? undefined : before[next + at];
        if (known !== undefined) {
            pieces.push(known);
            from += known.bytes.length;
            next += at ?? 0;
            continue;
        }
        let to = nextCut(text, from + 1, end);
        let piece = read(text.subarray(from, to));
        while (piece?.isOpen && to < text.length) {
            // What belongs to it may reach into the common end. Read with as much again, no text is read more than a few times.
            if (to === end)
                [last, end] = [before.length, text.length];
            to = nextCut(text, Math.max(to + 1, 2 * to - from), end);
            piece = read(text.subarray(from, to));
        }
        if (piece === null)
            return null;
        pieces.push(piece);
        from = to;
    }
    return pieces.concat(before.slice(last));
}
/** Where the piece that comes next is looked for in the version before: others may have come or gone. */
const AROUND = [0, -1, 1, -2, 2];
/** Whether a piece of the version before stands between two offsets, at the first of them. */
function isAt({ text, isSame }, piece, { from, end }) {
    if (piece === undefined || text[from] !== piece.bytes[0])
        return false;
    const to = from + piece.bytes.length;
    if (to > end || (to < text.length && (piece.isOpen || !isCut(text, to))))
        return false;
    return isSame(text.subarray(from, to), piece.bytes);
}
function commonBeginning(versions) {
    const { text, before } = versions;
    const same = commonLength(versions, (part, from, to) => part.subarray(from, to));
    let [first, start] = [0, 0];
    for (const { bytes, isOpen } of before.pieces) {
        const end = start + bytes.length;
        if (end > same || (end < text.length && (isOpen || !isCut(text, end))))
            break;
        first += 1;
        start = end;
    }
    return { first, start };
}
function commonEnd(versions, { first, start }) {
    const { text, before } = versions;
    const same = commonLength(versions, (part, from, to) => part.subarray(part.length - to, part.length - from));
    let [last, end] = [before.pieces.length, text.length];
    // The first piece of a text need not begin as the others do.
    for (let at = last - 1; at > 0 && at >= first; at -= 1) {
        const from = end - (before.pieces[at]?.bytes.length ?? 0);
        if (from < start || text.length - from > same || !isCut(text, from))
            break;
        [last, end] = [at, from];
    }
    return { last, end };
}
/** How long two versions are the same, where `take` takes so much of each; in steps, since a comparison costs more than the bytes it compares. */
function commonLength({ text, before, isSame }, take) {
    const most = Math.min(text.length, before.text.length);
    let length = 0;
    for (let step = LONGEST_STEP; step >= 1; step /= 8)
        for (let to = length + step; to <= most && isSame(take(text, length, to), take(before.text, length, to)); to += step)
            length = to;
    return length;
}
const LONGEST_STEP = 8 ** 5;
/** The first place from an offset on at which the text may be cut; `end` where there is none before. */
function nextCut(text, from, end) {
    for (let at = text.indexOf(LINE_END, from - 1) + 1; at > 0 && at < end; at = text.indexOf(LINE_END, at) + 1)
        if (isCut(text, at))
            return at;
    return end;
}
const LINE_END = 10;
const HASH = 35;
const MOST_HASHES = 6;
const BLANK = 32;
const BLANKS = [9, BLANK];
const BULLETS = bytesOf('*+-');
/** What may make a rule of a bullet, an underline or the row below the head of a table, or begin another list or quote in its item. */
const NO_TEXT = bytesOf('\t\n\v\f\r -*_|:+>0123456789');
function bytesOf(signs) {
    return Array.from(signs, (sign) => sign.charCodeAt(0));
}
/** Whether a line begins here with what closes every list, quote and table before it, whatever they are: a heading, or a bullet with text. */
function isCut(text, at) {
    const sign = text[at] ?? 0;
    if (at > 0 && text[at - 1] !== LINE_END)
        return false;
    if (sign !== HASH)
        return BULLETS.includes(sign) && text[at + 1] === BLANK && !NO_TEXT.includes(text[at + 2] ?? BLANK);
    let end = at + 1;
    while (text[end] === HASH)
        end += 1;
    return end - at <= MOST_HASHES && BLANKS.includes(text[end] ?? 0);
}

// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
// EXTERNAL MODULE: ./build/src/parse/left-out.js + 1 modules
var left_out = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/src/parse/mirrors/stage-names.js
var stage_names = __webpack_require__(6733);
// EXTERNAL MODULE: ./build/src/parse/needs/identify-steps.js
var identify_steps = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/src/history/pieces/join-pieces.js





/** Joins pieces to what the whole text says; null where that takes more than their boxes and headings. */
function joinPieces(pieces, seen) {
    const content = pieces.every(({ isPlain }) => isPlain) ? readContent(pieces) : null;
    if (content === null)
        return null;
    const { steps, sections } = content;
    const mayAnswer = steps.filter(({ isAnswer }) => isAnswer).length > 1;
    if (mayAnswer || hasColumns(sections) || hasMirrors(steps, sections))
        return null;
    // Where no level has two headings with steps, other lines may be stages.
    if (!hasLevels(sections) && pieces.some(({ mayOpenStage }) => mayOpenStage))
        return null;
    const { ids } = (0,identify_steps/* giveIds */.ix)(steps, []);
    return { steps: steps.map((step, at) => toSeen(step, ids[at] ?? '', seen)), progress: count(steps) };
}
/** Null where something else than boxes may count. */
function readContent(pieces) {
    const leftOutAt = findLeftOut(pieces);
    const steps = [];
    const sections = new Sections();
    let start = 0;
    for (const piece of pieces) {
        const counted = countedOf(piece, start, leftOutAt);
        if (counted === null)
            return null;
        let next = 0;
        for (const step of counted) {
            for (; (piece.headings[next]?.start ?? step.start) < step.start; next += 1)
                sections.open(piece, next, steps.length);
            steps.push(step);
        }
        for (; next < piece.headings.length; next += 1)
            sections.open(piece, next, steps.length);
        start += piece.length;
    }
    return { steps, sections: sections.end(steps.length) };
}
/** The steps of a piece that begins at an offset; null where something else than boxes may count. */
function countedOf({ steps, obstacles, signs }, start, leftOutAt) {
    if (leftOutAt === null || (leftOutAt(start) === null && !signs.some(leavesOut)))
        return obstacles.length > 0 ? null : steps;
    if (!obstacles.every((one) => isHarmless(one, leftOutAt(start + one.start))))
        return null;
    const isLeftOut = steps.map((step) => leftOutAt(start + step.start) !== null);
    // What is left out passes nothing down.
    if (steps.some(({ parent }, at) => parent >= 0 && isLeftOut[parent] !== isLeftOut[at]))
        return null;
    return steps.filter((_, at) => !isLeftOut[at]);
}
/** A legend holds also where it explains how to use the file. */
function isHarmless({ isLegend }, leftOut) {
    return leftOut !== null && !(isLegend && leftOut.explains);
}
/** What is left out of the whole; null where nothing is. */
function findLeftOut(pieces) {
    if (!pieces.some(({ signs }) => signs.some(leavesOut)))
        return null;
    const signs = [];
    let start = 0;
    for (const piece of pieces) {
        for (const sign of piece.signs)
            signs.push({ ...sign, at: start + sign.at });
        start += piece.length;
    }
    return (0,left_out/* leftOutBy */.xc)(signs, start);
}
function leavesOut(sign) {
    return sign.kind === 'heading' ? sign.explains !== null : sign.kind === 'open';
}
/** Takes headings in the order of writing; each ends at the next one of its level or a higher one. */
class Sections {
    #all = [];
    #open = [];
    open({ headings }, index, from) {
        const heading = headings[index];
        if (heading === undefined)
            return;
        this.#close(heading.level, from);
        const section = { ...heading, from, to: from };
        this.#all.push(section);
        this.#open.push(section);
    }
    end(at) {
        this.#close(1, at);
        return this.#all;
    }
    #close(level, to) {
        for (let last = this.#open.at(-1); last !== undefined && last.level >= level; last = this.#open.at(-1)) {
            last.to = to;
            this.#open.pop();
        }
    }
}
/** Two statuses on one level make columns of a board. */
function hasColumns(sections) {
    const levels = new Map();
    return sections.some(({ level, status }) => {
        if (status === null)
            return false;
        const known = levels.get(level) ?? status;
        levels.set(level, known);
        return known !== status;
    });
}
function hasLevels(sections) {
    const levels = sections.filter(({ from, to }) => from < to).map(({ level }) => level);
    return levels.some((level, at) => levels.indexOf(level) < at);
}
/** Whether so many items of one list are called like headings elsewhere that they may repeat their progress. */
function hasMirrors(steps, sections) {
    const byName = new Map();
    for (const section of sections)
        if (section.from < section.to)
            for (const name of section.names)
                byName.set(name, [...(byName.get(name) ?? []), section]);
    const hits = new Map();
    return steps.some(({ names, list }, at) => {
        const isNamed = names.some((name) => byName.get(name)?.some(({ from, to }) => at < from || at >= to));
        if (!isNamed)
            return false;
        // No list goes on behind a heading.
        const key = list.isOutermost ? (0,count_between/* lowerBound */.y)(sections, at + 1, ({ from }) => from) : list;
        const count = (hits.get(key) ?? 0) + 1;
        hits.set(key, count);
        return count >= stage_names/* ENOUGH */.Pl && (list.isOutermost || count >= stage_names/* MOST */._B * list.items);
    });
}
function count(steps) {
    const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
    for (const { status, parked } of steps) {
        tally[status] += 1;
        if (parked)
            tally.parked += 1;
    }
    return (0,measure_tally/* toProgress */.BB)(tally);
}
/** A step that was seen so before is the same object. */
function toSeen(step, id, seen) {
    const known = seen.get(step);
    if (known?.id === id)
        return known;
    const { title, status } = step;
    const now = { id, title, status };
    seen.set(step, now);
    return now;
}

// EXTERNAL MODULE: ./build/src/markdown/markdown-to-outline.js + 12 modules
var markdown_to_outline = __webpack_require__(303);
;// CONCATENATED MODULE: ./build/src/history/pieces/cut-item.js
/** A bullet in front of text, behind which no other list, quote, rule or box of a table begins. */
const BULLET = /( *)[-*+] {1,4}(?![-*+_|:>\s]|\d{1,9}[.)])/y;
/** So many columns further right, a line is code. */
const CODE = 4;
/** Cuts a list item before the bullets right below it; null where there is none. */
function cutItem(text) {
    const mark = bulletAt(text, 0);
    if (mark === null)
        return null;
    const starts = [];
    let indent = -1;
    for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
        const bullet = bulletAt(text, at);
        if (bullet === null || bullet.indent < mark.text.length || bullet.indent >= mark.text.length + CODE)
            continue;
        if (indent < 0)
            indent = bullet.indent;
        if (bullet.indent === indent)
            starts.push(at);
    }
    if (starts.length === 0)
        return null;
    const inner = starts.map((start, at) => text.slice(start, starts[at + 1]));
    return { mark: mark.text, own: text.slice(0, starts[0]), length: text.length, inner };
}
function bulletAt(text, at) {
    BULLET.lastIndex = at;
    const [bullet, blanks = ''] = BULLET.exec(text) ?? [];
    return bullet === undefined ? null : { text: bullet, indent: blanks.length };
}

// EXTERNAL MODULE: ./build/src/parse/add-links-below.js
var add_links_below = __webpack_require__(9746);
// EXTERNAL MODULE: ./build/src/parse/fields/pass-down.js
var pass_down = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/parse/mirrors/find-linked.js
var find_linked = __webpack_require__(2765);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/src/history/pieces/read-boxes.js








/** An address in the own file, whichever way it is written, has no scheme. */
const RELATIVE = /\]\((?!\s{0,9}https?:\/\/)/;
const ADDRESS = /\]\([\s<#\\&]|%|&#/;
/** Whether a text may hold a link to a heading of its own file. */
function mayLinkToHeading(text, path) {
    if (!RELATIVE.test(text))
        return false;
    return ADDRESS.test(text) || text.includes(path.slice(path.lastIndexOf('/') + 1));
}
/** The boxes of a piece in the order of writing. A line that was read before is not read again. */
function readBoxes(page, known) {
    const { outline, path } = page;
    const mayLink = mayLinkToHeading(outline.source, path);
    const items = (0,notations_boxes/* findBoxItems */.dK)(outline);
    const boxes = mayLink
        ? (0,add_links_below/* addLinksBelow */.C)(outline, items.map((item) => (0,notations_boxes/* readBoxItem */.DT)(outline, item))).map((candidate) => toBox(page, candidate))
        : items.map((item) => readBox(page, item, known));
    const marked = (0,notations_boxes/* findMarkedBoxes */.xL)(page);
    const others = (mayLink ? (0,add_links_below/* addLinksBelow */.C)(outline, marked) : marked).map((candidate) => toBox(page, candidate));
    return [...boxes, ...others].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
function readBox(page, item, known) {
    const { outline } = page;
    const key = textOf(outline, item);
    const said = known.get(key ?? '') ?? readLine(page, (0,notations_boxes/* readBoxItem */.DT)(outline, item));
    if (key !== null)
        known.set(key, said);
    const { line, column } = item.box;
    return { span: item, line, column, isDrawn: true, said };
}
/** All that the line of a box is read from; null where it has more lines, whose indentation depends on what they stand in. */
function textOf({ source }, item) {
    const title = (0,read_item/* titleParagraph */.Pf)(item);
    const comments = item.blocks.flatMap((block) => (block.kind === 'html' ? [block.text] : []));
    if (title === null || title.line < title.endLine)
        return null;
    return [item.check, source.slice(title.start, title.end), ...comments].join('\n');
}
function toBox(page, candidate) {
    const { span, line, column, notation } = candidate;
    return { span, line, column, isDrawn: notation === 'task-list', said: readLine(page, candidate) };
}
function readLine(page, candidate) {
    const { title, status } = candidate;
    const { parked: parks } = (0,pass_down/* passDown */.s)((0,pass_down/* passedByParts */.k)([]), candidate, status);
    const names = [...new Set((0,stage_names/* namesOf */.eZ)(title))];
    const isAnswer = (0,recognise_word/* wordStatus */.td)(title) !== null;
    return {
        ...(0,identify_steps/* nameOf */.Vb)(candidate),
        title,
        status,
        parks,
        names,
        isAnswer,
        linksToHeading: (0,find_linked/* linksToHeading */.JZ)(page, candidate),
    };
}

// EXTERNAL MODULE: ./build/src/markdown/split-markdown.js
var split_markdown = __webpack_require__(4245);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/glyph-list.js + 1 modules
var glyph_list = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/legend.js
var legend = __webpack_require__(8963);
// EXTERNAL MODULE: ./build/src/parse/notations/keyword.js
var keyword = __webpack_require__(9226);
// EXTERNAL MODULE: ./build/src/parse/notations/marked-line.js + 1 modules
var marked_line = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-table.js + 2 modules
var status_table = __webpack_require__(7810);
// EXTERNAL MODULE: ./build/src/parse/stages/find-columns.js
var find_columns = __webpack_require__(9528);
// EXTERNAL MODULE: ./build/src/parse/stages/read-anchors.js
var read_anchors = __webpack_require__(5174);
// EXTERNAL MODULE: ./build/src/parse/stages/to-part.js
var to_part = __webpack_require__(9556);
;// CONCATENATED MODULE: ./build/src/history/pieces/read-outline.js














const SIGNED = new RegExp(`${glyphs/* SIGN */.AJ}|&(?:#|[A-Za-z])[\\dA-Za-z]{1,31};`, 'u');
const STAGE_LINE = /\*\*|__|<summary|[:：][ \t]*(?:\r?\n|$)/iu;
const NO_LIST = { items: 0, isOutermost: true };
/** Reads the outline of a part that begins at an offset of its source; all offsets given are those of the part. Says also which list each item is one of. */
function readOutline(read, from, { path, isVault, marks, known }) {
    const outline = { ...read, isVault };
    const isSigned = SIGNED.test(outline.source);
    const page = { path, outline, marks, glyphs: new Map(), legendSpans: [], mayShowGlyph: isSigned };
    const boxes = readBoxes(page, known);
    const headings = readHeadings(outline);
    const lists = listsOf(outline);
    return {
        isOpen: (0,split_markdown/* isOpen */.nT)(outline.blocks.at(-1), outline.source, outline.source.length),
        isPlain: headings !== null && areAlone(boxes) && !hasOtherSteps(page, isSigned),
        mayOpenStage: outline.blocks.some((block) => mayOpenStage(outline, block, boxes)),
        boxes: boxes.map(({ span, said }) => ({
            start: span.start - from,
            end: span.end - from,
            list: lists.get(span) ?? NO_LIST,
            said,
        })),
        headings: headings ?? [],
        signs: (0,left_out/* readLeftOutSigns */.Qk)(outline).map((sign) => ({ ...sign, at: sign.at - from })),
        lists,
        obstacles: findObstacles(page, isSigned),
    };
}
/** Whether boxes are steps whatever else there is: none repeats a heading, none shares its line with one of another kind. */
function areAlone(boxes) {
    const lines = new Map(boxes.map(({ line, isDrawn }) => [line, isDrawn]));
    return boxes.every((box, at) => lines.get(box.line) === box.isDrawn &&
        !box.said.linksToHeading &&
        // Steps are listed by where their boxes stand.
        isBefore(boxes[at - 1], box));
}
function isBefore(a, b) {
    return a === undefined || a.line < b.line || (a.line === b.line && a.column < b.column);
}
function hasOtherSteps(page, isSigned) {
    const { outline } = page;
    if ([...(0,walk_outline/* walkItems */.QR)(outline.blocks)].some((item) => (0,keyword/* readKeyword */.sV)(outline, item) !== null))
        return true;
    return isSigned && ((0,glyph_list/* hasStatusSign */.GY)(page) || (0,marked_line/* hasMarkedLine */.T)(page));
}
function findObstacles(page, isSigned) {
    const tables = (0,status_table/* tablesOfStatuses */.De)(page).map(({ start }) => ({ start, isLegend: false }));
    const legends = isSigned ? (0,legend/* findExplanations */.uR)(page.outline) : [];
    return [...tables, ...legends.map(({ start }) => ({ start, isLegend: true }))];
}
/** The headings; null when one has an id or is put off, so that its steps are. */
function readHeadings(outline) {
    const headings = [];
    for (const block of outline.blocks) {
        if (block.kind !== 'heading')
            continue;
        const title = (0,read_anchors/* headingTitle */.h)(outline, block);
        const opening = { title, block, level: block.level, anchor: null, end: outline.source.length, steps: 1 };
        const part = (0,to_part/* toPart */.t)(outline, opening, { isStage: true, parts: [] });
        if (part.fields.id !== null || part.fields.when !== null || part.fields.parked)
            return null;
        const names = [...(0,stage_names/* calledNames */.EJ)([part.title, ...part.names])];
        headings.push({ start: block.start, level: block.level, names, status: (0,find_columns/* columnStatus */.Zq)(title) });
    }
    return headings;
}
/** Whether a block may make a stage where headings do not. */
function mayOpenStage({ source }, block, boxes) {
    if (block.kind !== 'list')
        return STAGE_LINE.test(source.slice(block.start, block.end)) && block.kind !== 'heading';
    return block.items.some(({ start, end }) => {
        const inside = boxes.filter(({ span }) => span.start >= start && span.start < end);
        return inside.length > 0 && inside[0]?.span.start !== start;
    });
}
/** The list of each item. */
function listsOf({ blocks }) {
    const lists = new Map();
    for (const block of (0,walk_outline/* walkBlocks */.Y)(blocks)) {
        if (block.kind !== 'list')
            continue;
        const list = { items: block.items.length, isOutermost: blocks.includes(block) };
        for (const item of block.items)
            lists.set(item, list);
    }
    return lists;
}

;// CONCATENATED MODULE: ./build/src/history/pieces/read-part.js






const NOTHING = { lines: '', depth: 0 };
/** Each level is one more time that a text is looked through. */
const DEEPEST = 8;
/** A shorter text breaks no limit. */
const SHORT = 500;
/** Reads a piece, its list items one by one, so that one that stands in other pieces too is read once. */
function readPart(text, setting) {
    // Links in the items inside are the step's too, and a file may begin with code.
    const isWhole = mayLinkToHeading(text, setting.path) || text.startsWith(' ');
    return (isWhole ? null : readItems(text, NOTHING, setting)) ?? readAlone(text, NOTHING, setting);
}
function readOnce(text, around, setting) {
    const key = around.lines + text;
    const part = setting.parts.get(key) ?? readItems(text, around, setting) ?? readItem(text, around, setting);
    setting.parts.set(key, part);
    return part;
}
/** An item on one line says the same wherever it stands. */
function readItem(text, around, setting) {
    const indent = text.length - text.trimStart().length;
    if (indent > 0 && !text.trimEnd().includes('\n'))
        return moved(readOnce(text.slice(indent), NOTHING, setting), indent);
    // What is left to remark is so within the whole, and there more may be.
    if (text.length > SHORT)
        (0,check_limits/* checkLimits */.J5)(text, (0,line_starts/* lineStarts */._$)(text));
    return readAlone(text, around, setting);
}
/** Null where the text is no item, holds no other one, or says more together than its items do. */
function readItems(text, around, setting) {
    const cut = around.depth < DEEPEST ? cutItem(text) : null;
    if (cut === null)
        return null;
    const own = readOnce(cut.own, around, setting);
    if (!own.isBare || !isClosed(own))
        return null;
    const inside = { lines: `${around.lines}${cut.mark}x\n`, depth: around.depth + 1 };
    const inner = cut.inner.map((item) => readOnce(item, inside, setting));
    const areItems = inner.every((part, at) => part.list !== null && (at === inner.length - 1 || isClosed(part)));
    return areItems && inner.every(({ obstacles }) => obstacles.length === 0) ? join(cut, own, inner) : null;
}
function isClosed({ isOpen, obstacles }) {
    return !isOpen && obstacles.length === 0;
}
function join(cut, own, inner) {
    const lists = read_part_listsOf(cut.inner);
    const boxes = own.boxes.map((box) => ({ ...box, end: cut.length }));
    const signs = [...own.signs];
    let at = cut.own.length;
    for (const [index, part] of inner.entries()) {
        const { boxes: inside, signs: others, list } = moved(part, at);
        for (const box of inside)
            boxes.push(box.list === list ? { ...box, list: lists[index] ?? list } : box);
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
        isBare: false,
    };
}
function moved(part, by) {
    return {
        ...part,
        boxes: part.boxes.map(({ start, end, list, said }) => ({ start: start + by, end: end + by, list, said })),
        signs: part.signs.map((sign) => ({ ...sign, at: sign.at + by })),
    };
}
/** The list of each of the items, which goes on as long as they have the same bullet. */
function read_part_listsOf(items) {
    const bullets = items.map((item) => item.trimStart().charAt(0));
    const lists = [];
    return bullets.map((bullet, at) => {
        const last = bullets[at - 1] === bullet ? lists.at(-1) : undefined;
        const list = last ?? { items: 0, isOutermost: false };
        if (last === undefined)
            lists.push(list);
        list.items += 1;
        return list;
    });
}
function readAlone(text, { lines, depth }, setting) {
    const outline = (0,markdown_to_outline/* parseOutline */._)(lines + text);
    const item = onlyItem(outline.blocks, depth);
    const { lists, ...said } = readOutline(outline, lines.length, setting);
    const [first, ...others] = item?.blocks ?? [];
    const isBare = others.length === 0 && (first?.kind === 'paragraph' || first?.kind === 'heading');
    return { ...said, list: item === null ? null : (lists.get(item) ?? null), isBare };
}
/** The item so deep inside, where each around it holds a paragraph and a list of that one alone. */
function onlyItem(blocks, depth) {
    const [list, ...others] = blocks;
    const [item, ...next] = list?.kind === 'list' && others.length === 0 ? list.items : [];
    if (item === undefined || next.length > 0)
        return null;
    if (depth === 0)
        return item;
    const [title, ...inside] = item.blocks;
    return title?.kind === 'paragraph' ? onlyItem(inside, depth - 1) : null;
}

;// CONCATENATED MODULE: ./build/src/history/pieces/read-piece.js



/** Link definitions, footnotes, front matter and samples of Markdown reach into other pieces; a lone CR ends a line at which nothing is cut. */
const FAR = /^\uFEFF?---|\]:|\r(?!\n)|(?:```|~~~)[ \t]*(?:markdown|mdx?)/i;
/** Reads a piece of a file; one that can't be read alone is not plain. */
function readPiece(text, setting) {
    const size = { length: text.length, lines: text.split('\n').length - 1, hasVaultSign: (0,is_obsidian/* isObsidian */.s)(text) };
    if (!FAR.test(text)) {
        try {
            const { boxes, isOpen, isPlain, mayOpenStage, headings, signs, obstacles } = readPart(text, setting);
            return { ...size, isOpen, isPlain, mayOpenStage, headings, signs, obstacles, steps: toSteps(boxes) };
        }
        catch (error) {
            (0,on_demand/* passNotLoaded */.aw)(error);
        }
    }
    // Whatever it is, reading the whole text meets it again.
    const nothing = { steps: [], headings: [], signs: [], obstacles: [] };
    return { ...size, isOpen: false, isPlain: false, mayOpenStage: false, ...nothing };
}
function toSteps(boxes) {
    const open = [];
    return boxes.map(({ start, end, list, said }, at) => {
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start)
            open.pop();
        const above = open.at(-1);
        const status = above?.drops && said.status !== 'done' ? 'dropped' : said.status;
        const isOpenStep = status === 'todo' || status === 'doing';
        const parks = above?.parks === true || said.parks;
        const parked = above?.parked === true || (isOpenStep && parks);
        open.push({ at, end, drops: status === 'dropped', parks, parked });
        const { written, slug, title, names, isAnswer } = said;
        const parent = above?.at ?? -1;
        return {
            written,
            slug,
            title,
            names,
            isAnswer,
            status,
            start,
            parent,
            parked: isOpenStep && parked,
            list,
        };
    });
}

// EXTERNAL MODULE: ./build/src/measure/measure-progress.js
var measure_progress = __webpack_require__(1316);
// EXTERNAL MODULE: ./build/src/parse/list-steps.js
var list_steps = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/src/parse/parse-roadmaps.js + 14 modules
var parse_roadmaps = __webpack_require__(9631);
;// CONCATENATED MODULE: ./build/src/history/read-version.js



/** Reads one version of a roadmap by itself: what it needs of other files changes neither its steps nor their status. */
function readVersion(source) {
    const { roadmaps } = (0,parse_roadmaps/* parseRoadmaps */.l)([source]);
    const steps = roadmaps.flatMap((roadmap) => (0,list_steps/* listSteps */.A)(roadmap));
    return {
        steps: steps.map(({ id, title, status }) => ({ id: id.slice(source.path.length + 1), title, status })),
        progress: (0,measure_progress/* measureProgress */.C)(roadmaps).progress,
    };
}

;// CONCATENATED MODULE: ./build/src/history/version-reader.js
var _a;









/** Fewer lines break no limit that a piece would not break. */
const MOST_LINES = 4000;
/** Of pieces that are kept, in UTF-16 units: what was read of one takes some twenty times the room of its text. */
const MOST_KEPT = 8_000_000;
/** Reads versions of one file, one after the other: what two have in common is read once. Each says what `readVersion` says of it. */
class VersionReader {
    #path;
    #bytes;
    #defaults;
    #isVault;
    #marks;
    #vault = null;
    #pieces = new Map();
    #lines = new Map();
    #parts = new Map();
    #seen = new Map();
    #kept = 0;
    #before = { text: new Uint8Array(), pieces: [] };
    constructor(path, bytes, defaults = {}) {
        this.#path = path;
        this.#bytes = bytes;
        this.#defaults = defaults;
        this.#isVault = defaults.isVault === true;
        this.#marks = new Map([...notations_boxes/* DEFAULT_MARKS */.Hs, ...Object.entries((0,notations_boxes/* marksOutside */.y)(defaults, this.#isVault))]);
    }
    /** Null for bytes that are no text. */
    read(bytes) {
        const versions = { text: bytes, before: this.#before, isSame: this.#bytes.isSame };
        const pieces = cutText(versions, (piece) => this.#read(piece));
        if (pieces === null)
            return null;
        this.#before = { text: bytes, pieces };
        if (!this.#isVault && pieces.some(({ hasVaultSign }) => hasVaultSign) && (0,is_obsidian/* isObsidian */.s)(this.#textOf(bytes)))
            return this.#inVault().read(bytes);
        return this.#join(pieces, bytes) ?? this.#readWhole(bytes);
    }
    /** The reader for versions that are plainly of a vault. */
    #inVault() {
        this.#vault ??= new _a(this.#path, this.#bytes, { ...this.#defaults, isVault: true });
        return this.#vault;
    }
    #textOf(bytes) {
        return this.#bytes.decode(bytes) ?? '';
    }
    /** Null where the text must be read whole. */
    #join(pieces, bytes) {
        const { count, marks = {} } = this.#defaults;
        // Glyphs that have a meaning everywhere, and steps of which only leaves count, are no matter of one piece.
        if (count === 'leaves' || Object.keys(marks).some((mark) => /^\P{ASCII}/u.test(mark)))
            return null;
        const lines = pieces.reduce((sum, piece) => sum + piece.lines, 0);
        return lines > MOST_LINES && !this.#isWithinLimits(bytes) ? null : joinPieces(pieces, this.#seen);
    }
    #readWhole(bytes) {
        const text = this.#bytes.decode(bytes);
        return text === null ? null : readVersion({ path: this.#path, text, defaults: this.#defaults });
    }
    #read(bytes) {
        const text = this.#bytes.decode(bytes);
        const known = this.#pieces.get(text ?? '');
        if (text === null || known !== undefined)
            return known ?? null;
        if (this.#kept > MOST_KEPT)
            this.#forget();
        // A copy, since a part of a text keeps all of it in memory.
        const setting = {
            path: this.#path,
            isVault: this.#isVault,
            marks: this.#marks,
            known: this.#lines,
            parts: this.#parts,
        };
        const piece = { ...readPiece(text, setting), bytes: bytes.slice() };
        this.#kept += text.length;
        this.#pieces.set(text, piece);
        return piece;
    }
    #forget() {
        this.#pieces = new Map();
        this.#lines = new Map();
        this.#parts = new Map();
        this.#seen = new Map();
        this.#kept = 0;
    }
    #isWithinLimits(bytes) {
        const text = this.#textOf(bytes);
        try {
            (0,check_limits/* checkLimits */.J5)(text, (0,line_starts/* lineStarts */._$)(text));
            return true;
        }
        catch (error) {
            (0,on_demand/* passNotLoaded */.aw)(error);
            return false;
        }
    }
}
_a = VersionReader;

// EXTERNAL MODULE: ./build/src/collect/decode-text.js
var decode_text = __webpack_require__(5573);
;// CONCATENATED MODULE: ./build/src/collect/git/read-texts.js

/** The content of blobs in the order of their ids, one after the other; null for one that is not there. */
async function* readTexts(folder, blobs) {
    const stream = (0,run_git/* runGit */.EO)(folder, ['cat-file', '--batch', '--buffer'], blobs.map((blob) => `${blob}\n`).join(''));
    const take = taker(stream);
    try {
        for (const blob of blobs) {
            const head = (await take.line()).split(' ');
            const size = head[1] === 'missing' ? null : Number(head[2]);
            yield [blob, size === null ? null : await take.bytes(size)];
            if (size !== null)
                await take.bytes(1);
        }
    }
    finally {
        // Git must not wait for somebody who reads no more.
        await stream.return(undefined);
    }
}
/** Takes lines and counted bytes from a stream. */
function taker(stream) {
    let held = [];
    let length = 0;
    const pull = async () => {
        const { value, done } = await stream.next();
        if (done)
            throw new Error('git ended before it had given every text');
        held.push(value);
        length += value.length;
    };
    const bytes = async (size) => {
        while (length < size)
            await pull();
        const all = held.length === 1 ? (held[0] ?? Buffer.alloc(0)) : Buffer.concat(held);
        held = [all.subarray(size)];
        length -= size;
        return all.subarray(0, size);
    };
    const line = async () => {
        for (;;) {
            const all = Buffer.concat(held);
            held = [all];
            const end = all.indexOf('\n');
            if (end >= 0)
                return (await bytes(end + 1)).toString('latin1').trimEnd();
            await pull();
        }
    };
    return { bytes, line };
}

;// CONCATENATED MODULE: ./build/src/collect/git/text-reader.js





/** So many steps of old versions are kept for the next time, some eight bytes each. */
const MOST_STEPS = 4_000_000;
/** Reads the texts of files in the order of the commits, each distinct one once. What is known from the last time is not asked of git. */
class TextReader {
    /** What was read, for the next time. */
    readings = new Map();
    /** Whether any text had to be read. */
    hasNew;
    #known;
    #uses = new Map();
    #texts;
    #readers = new Map();
    #defaults;
    #steps = 0;
    constructor(folder, traced, { known, defaults }) {
        this.#known = known;
        this.#defaults = defaults;
        const blobs = [];
        for (const { file, blob } of traced.flatMap(({ changes }) => changes)) {
            if (blob === null)
                continue;
            const key = readingKey(file, blob);
            const uses = this.#uses.get(key) ?? 0;
            this.#uses.set(key, uses + 1);
            if (uses === 0 && !known.has(key))
                blobs.push(blob);
        }
        this.hasNew = blobs.length > 0;
        this.#texts = readTexts(folder, blobs);
    }
    /** What a file holds in a version; null where it can't be read. */
    async read(file, blob) {
        const key = readingKey(file, blob);
        const known = this.readings.get(key) ?? this.#known.get(key);
        const reading = known === undefined && !this.readings.has(key) ? await this.#readNext(file) : (known ?? null);
        const left = (this.#uses.get(key) ?? 1) - 1;
        this.#uses.set(key, left);
        if (!this.readings.has(key))
            this.#steps += reading?.steps.length ?? 0;
        if (left > 0 || this.#steps <= MOST_STEPS)
            this.readings.set(key, reading);
        else
            this.readings.delete(key);
        return reading;
    }
    /** Git must not wait for somebody who reads no more. */
    async close() {
        await this.#texts.return(undefined);
    }
    async #readNext(file) {
        const { value } = await this.#texts.next();
        const bytes = value?.[1] ?? null;
        if (bytes === null || bytes.length > decode_text/* MOST_BYTES */.u)
            return null;
        const reader = this.#readers.get(file) ?? new VersionReader(file, { decode, isSame: text_reader_isSame }, this.#defaults);
        this.#readers.set(file, reader);
        return (0,on_demand/* withParts */.dK)(() => reader.read(bytes));
    }
}
function decode(bytes) {
    const decoded = (0,decode_text/* decodeText */.g)(bytes);
    return 'text' in decoded ? decoded.text : null;
}
function text_reader_isSame(a, b) {
    return Buffer.compare(a, b) === 0;
}

;// CONCATENATED MODULE: ./build/src/collect/git/read-history.js







/** Reads the history of roadmaps from git: one log, one batch of texts, and each distinct text parsed once. Throws a `GitFailure` where there is no git or no repository. */
async function readHistory(wanted) {
    const { folder, roadmaps, isRoadmap, today, defaults, cache = null, show } = wanted;
    const isShallow = (await (0,run_git/* readGit */.lX)(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    const paths = new Set(roadmaps);
    const traced = traceFiles(await readLog(folder, roadmaps), (path) => paths.has(path) || isRoadmap(path));
    const texts = new TextReader(folder, traced, {
        known: cache === null ? new Map() : await loadReadings(cache, folder),
        defaults,
    });
    const walk = new Walk();
    try {
        for (const [at, commit] of traced.entries()) {
            walk.add(await readCommit(commit, texts));
            show?.((at + 1) / traced.length);
        }
    }
    finally {
        await texts.close();
    }
    if (cache !== null && texts.hasNew)
        await saveReadings(cache, folder, texts.readings);
    return buildHistory(walk, { roadmaps, isShallow, today });
}
async function readCommit({ commit, day, changes }, texts) {
    const files = [];
    for (const { file, blob } of changes) {
        const reading = blob === null ? null : await texts.read(file, blob);
        // A version that can't be read says nothing: the one before it stands.
        if (blob === null || reading !== null)
            files.push({ file, reading });
    }
    return { commit, day, files };
}

;// CONCATENATED MODULE: ./build/src/render/history/history-json.js
/** The object of `history --json`. */
function historyJson({ roadmaps, from, to, isShallow, days, steps, weeks, pace, forecast }) {
    return {
        version: 1,
        roadmaps: [...roadmaps],
        from,
        to,
        isShallow,
        days: days.map(({ day, done, doing, todo, total }) => ({ day, done, doing, todo, total })),
        steps: steps.map(({ id, seen, begun, done, commit }) => ({ id, seen, begun, done, commit })),
        weeks: weeks.map(({ week, done }) => ({ week, done })),
        pace: { perWeek: pace.perWeek, weeks: pace.weeks },
        forecast: forecast === null ? null : { from: forecast.from, to: forecast.to },
    };
}
/** The days as comma-separated values, one line a day below a line of names: numbers and days, so that nothing needs quotation marks. */
function historyCsv({ days }) {
    const rows = days.map(({ day, done, doing, todo, total }) => [day, done, doing, todo, total].join(','));
    return ['day,done,doing,todo,total', ...rows, ''].join('\n');
}

// EXTERNAL MODULE: ./build/src/cli/cache-folder.js
var cache_folder = __webpack_require__(7463);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/print-json.js
var print_json = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/cli/terminal/progress-bar.js
var progress_bar = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/cli/show-history.js








/** Reads what git says of the roadmaps; a failure of git where there is no history. */
async function askGit({ root: folder, scope, today, flags, json }, roadmaps, { env, stdout, stderr }) {
    const paths = roadmaps.map(({ path }) => path);
    const defaults = roadmaps[0]?.defaults;
    const kept = flags.has('no-cache') ? null : (0,cache_folder/* cacheFor */.c)(env);
    const cache = kept && { ...kept, program: `${kept.program} ${JSON.stringify(defaults)}` };
    const wanted = { folder, roadmaps: paths, isRoadmap: await (0,find_roadmaps/* pathMatcher */.kZ)(scope.roadmap), today, cache, defaults };
    return (0,progress_bar/* withProgressBar */.l)({ json, stdout, stderr }, (show) => readHistory({ ...wanted, show })).catch((error) => {
        if (error instanceof run_git/* GitFailure */.Xi)
            return error;
        throw error;
    });
}
/** Prints what git says, for `history`: `--csv`, `--json` or the way as the terminal shows it. */
function showHistory({ json, flags, program }, history, render) {
    if (history instanceof run_git/* GitFailure */.Xi)
        return (0,output/* refuse */.T)(2, explain(history, program));
    const stdout = json ? (0,print_json/* printJson */.Q)(historyJson(history)) : flags.has('csv') ? historyCsv(history) : render(history);
    return { stdout, stderr: note(history, program), files: [], exitCode: 0 };
}
function explain({ code, message }, program) {
    const without = `Without it: ${program} status`;
    if (code === null)
        return `trailmark: The history comes from git, and there is no git on this machine. ${without}\n`;
    if (!message.includes('not a git repository'))
        return `trailmark: git says: ${message}\n${without}\n`;
    return 'trailmark: The history comes from git, and this folder is in no git repository. "git init" begins one.\n';
}
/** Why there may be less than one expects. */
function note({ isShallow, days }, program) {
    if (isShallow)
        return 'trailmark: This clone holds only the newest commits, so there is no pace. "git fetch --unshallow" brings the others.\n';
    return days.length === 0
        ? `trailmark: No roadmap is committed yet, so there is no history. Commit one, then: ${program} history\n`
        : '';
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   lX: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Git ended with a failure, or is not there at all (`code` null); the message is what it said. */
class GitFailure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const ENVIRONMENT = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would fetch what it lacks: nothing here talks to a network.
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
};
/** Runs git in a folder, gives it `input`, and hands on what it prints piece by piece. Throws a `GitFailure` at the end. */
async function* runGit(folder, words, input = '') {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true', ...words], {
        cwd: folder,
        env: { ...process.env, ...ENVIRONMENT },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const said = [];
    child.stderr.on('data', (bytes) => said.push(bytes));
    const ended = new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', (code) => resolve(code ?? 1));
    });
    // Git may end before it has read everything; why it did is in what it said.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    try {
        yield* child.stdout;
    }
    finally {
        child.kill();
    }
    const code = await ended;
    if (code instanceof Error)
        throw new GitFailure(null, code.message);
    if (code !== 0)
        throw new GitFailure(code, Buffer.concat(said).toString('utf8').trim());
}
/** All that git prints, as text. */
async function readGit(folder, words) {
    const printed = [];
    for await (const bytes of runGit(folder, words))
        printed.push(bytes);
    return Buffer.concat(printed).toString('utf8');
}


/***/ })

};
