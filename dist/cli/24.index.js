export const id = 24;
export const ids = [24];
export const modules = {

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askAt)
/* harmony export */ });
/** Who can be asked: null where the program does not run on a terminal. The questions are loaded when they are needed. */
async function askAt(host) {
    if (host.stdout.isTTY !== true || host.stdin?.isTTY !== true)
        return null;
    const { stdin, stdout } = host;
    const { confirm, isCancel, multiselect, select } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const screen = { input: stdin, output: stdout };
    const number = (choices) => choices.map((choice, value) => ({ value, ...choice }));
    return {
        confirm: async (message) => {
            const answer = await confirm({ message, ...screen });
            return isCancel(answer) ? null : answer;
        },
        pick: async (message, choices) => {
            const answer = await select({ message, options: number(choices), ...screen });
            return isCancel(answer) ? null : answer;
        },
        choose: async (message, choices) => {
            const asked = { message, options: number(choices), ...screen };
            const answer = await multiselect({ ...asked, initialValues: [0], required: true });
            return isCancel(answer) ? null : answer;
        },
    };
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tick: () => (/* binding */ tick)
});

// EXTERNAL MODULE: ./build/src/comment/box-steps.js + 1 modules
var box_steps = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/parse/fields/edit-distance.js
var edit_distance = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/src/parse/list-steps.js
var list_steps = __webpack_require__(3131);
;// CONCATENATED MODULE: ./build/src/edit/tick/find-step.js



const MOST_CANDIDATES = 5;
/** Looks a step up by `path#id`, by id, by title, by `path:line`, by `stage/title`, then by a part of the title, alone or behind its stage; case and width only matter where they tell two steps apart. */
function findStep(roadmaps, name) {
    const steps = roadmaps.flatMap((roadmap) => (0,list_steps/* listSteps */.A)(roadmap));
    const folded = (0,fold_text/* foldText */.TH)(name);
    const trails = name.includes('/') ? new Map(roadmaps.flatMap((one) => trailsOf(one, (0,fold_text/* foldText */.TH)(one.title)))) : null;
    const isBehindStage = (step, part) => trails !== null && isBehind(trails.get(step) ?? '', folded, part);
    const readings = [
        (step) => step.id === name,
        (step) => ownId(step) === name,
        (step) => step.title === name,
        (step) => (0,fold_text/* foldText */.TH)(step.id) === folded,
        (step) => (0,fold_text/* foldText */.TH)(ownId(step)) === folded,
        (step) => (0,fold_text/* foldText */.TH)(step.title) === folded,
        (step) => `${step.path}:${step.line}` === name,
        (step) => `${step.path}:${step.line}`.endsWith(`/${name}`),
        (step) => isBehindStage(step, (0,fold_text/* foldText */.TH)(step.title)),
        (step) => folded !== '' && (0,fold_text/* foldText */.TH)(step.title).includes(folded),
        (step) => partsOf(folded).some((part) => (0,fold_text/* foldText */.TH)(step.title).includes(part) && isBehindStage(step, part)),
    ];
    for (const reads of readings) {
        const candidates = steps.filter(reads);
        const [step] = candidates;
        if (step !== undefined)
            return candidates.length === 1 ? { kind: 'step', step } : { kind: 'ambiguous', candidates };
    }
    return { kind: 'unknown', candidates: folded === '' ? [] : alike(steps, folded) };
}
/** The titles of the stages around each step, with a slash behind each. */
function trailsOf(part, title, above = '/') {
    const trail = `${above}${title}/`;
    const own = (0,list_steps/* listSteps */.A)({ steps: part.steps, stages: [] }).map((step) => [step, trail]);
    return [...own, ...part.stages.flatMap((stage) => trailsOf(stage, (0,fold_text/* foldText */.TH)(stage.title), trail))];
}
/** Whether a name is a part of a title behind the last of its stages, or behind several of them. */
function isBehind(trail, name, part) {
    return part !== '' && `${trail}${part}`.endsWith(`/${name}`) && name.length > part.length;
}
/** What stands behind each slash of a name: a title may have slashes of its own. */
function partsOf(name) {
    return [...name.matchAll(/\//g)].map(({ index }) => name.slice(index + 1)).filter((part) => part !== '');
}
function ownId(step) {
    return step.id.slice(step.path.length + 1);
}
/** Words of fewer letters are near many others, and a title this long is not written whole. */
const [SHORT, LONG] = [4, 60];
/** Steps that are nearly called so, or that share words with it, the nearest first. */
function alike(steps, folded) {
    const words = wordsOf(folded);
    const scored = steps.map((step) => {
        const title = (0,fold_text/* foldText */.TH)(step.title);
        const own = [...wordsOf(title), ...wordsOf((0,fold_text/* foldText */.TH)(ownId(step)))];
        const near = words.filter((word) => own.some((other) => isNear(word, other))).length;
        return { step, near: isNear(folded, title) ? words.length + 1 : near };
    });
    return scored
        .filter(({ near }) => near > 0)
        .sort((a, b) => b.near - a.near)
        .slice(0, MOST_CANDIDATES)
        .map(({ step }) => step);
}
function wordsOf(folded) {
    return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORT || /\p{Lo}/u.test(word));
}
/** One slip, in a long word two. */
function isNear(written, word) {
    const most = written.length < SHORT ? 0 : written.length < 2 * SHORT ? 1 : 2;
    if (written === word)
        return true;
    return Math.abs(written.length - word.length) <= most && word.length <= LONG && (0,edit_distance/* editDistance */.Y)(word, written) <= most;
}

// EXTERNAL MODULE: ./build/src/rules/problem.js
var problem = __webpack_require__(9174);
// EXTERNAL MODULE: ./build/src/edit/change.js
var change = __webpack_require__(7596);
// EXTERNAL MODULE: ./build/src/edit/parse-roadmap.js
var parse_roadmap = __webpack_require__(5908);
// EXTERNAL MODULE: ./build/src/edit/verify.js
var verify = __webpack_require__(2689);
;// CONCATENATED MODULE: ./build/src/edit/tick/box-edits.js
const BLANK_OR_END = /^(?:\s|$)/u;
/** What gives a box a status, the least change first: more than one where only reading it again shows which is enough. */
function boxEdits(text, step, status) {
    const { mark, notation } = step;
    if (status === 'done')
        return [{ changes: [setMark(mark, 'x')] }];
    const drawn = [setMark(mark, ' '), ...(status === 'todo' ? removeBegun(text, step) : addBegun(text, step))];
    const struck = step.spans.strike.map(remove);
    const open = step.status === 'dropped' ? [...drawn, ...struck] : drawn;
    // A box that is not begun has no place for a note: its title takes it in, and a written id keeps the step the same.
    const takesNoteIn = status === 'todo' && step.note !== null;
    const slash = { changes: [setMark(mark, '/')] };
    return [
        ...(notation === 'marked-box' && status === 'doing' ? [slash] : []),
        { changes: open },
        ...(struck.length > 0 && open === drawn ? [{ changes: [...drawn, ...struck] }] : []),
        ...(takesNoteIn ? [{ changes: open, retitles: true }] : []),
        ...(takesNoteIn ? [{ changes: [...open, writeId(text, step)], retitles: true }] : []),
    ];
}
function setMark({ start, end }, text) {
    return { start, end, text };
}
function remove({ start, end }) {
    return { start, end, text: '' };
}
function removeBegun(text, { spans: { sign, word, title } }) {
    const end = title?.end ?? 0;
    const hasDash = sign !== null && word === null && text.startsWith(' —', end) && BLANK_OR_END.test(text.slice(end + 2, end + 3));
    const dash = hasDash ? [remove({ start: end, end: end + 2 })] : [];
    return [...[sign, word].flatMap((span) => (span === null ? [] : [remove(span)])), ...dash];
}
/** Behind 🚧 alone a last parenthesis would become the note: a dash keeps it in the title. */
function addBegun(text, { mark, title, spans }) {
    if (spans.sign !== null || spans.word !== null)
        return [];
    let start = mark.end + 1;
    while (/[ \t]/.test(text[start] ?? ''))
        start += 1;
    const end = spans.title?.end ?? start;
    const dash = /[)）]$/u.test(title) ? [{ start: end, end, text: ' —' }] : [];
    return [{ start, end: start, text: '🚧 ' }, ...dash];
}
/** Writes the id of a step where GitHub does not show it, at the end of the line of its title. */
function writeId(text, { mark, id, path }) {
    const [line = ''] = text.slice(mark.end).split(/[\r\n]/, 1);
    const end = mark.end + line.replace(/\\$/, '').trimEnd().length;
    return { start: end, end, text: ` <!-- id: ${id.slice(path.length + 1)} -->` };
}

// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/src/locales/words.js
var words = __webpack_require__(4336);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var glyphs = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/src/edit/tick/mark-edits.js



/** The default glyphs, by the style of the old one: those that are drawn like text and those in colour. */
const TEXT_GLYPHS = { done: '✓', doing: '△', todo: '×' };
const COLOUR_GLYPHS = { done: '✅', doing: '🔄', todo: '⬜' };
const BOXES = { done: '[x]', doing: '[/]', todo: '[ ]' };
const KEYWORDS = { done: 'DONE', doing: 'DOING', todo: 'TODO' };
/** The other pair of Logseq's, in a file that has one of its words. */
const LATER_NOW = { done: 'DONE', doing: 'NOW', todo: 'LATER' };
const TEXT_STYLE = /^[✓✔√△▲×✗✘○]/u;
/** How many cells may be missing at the end of a row. */
const MOST_CELLS = 8;
const WORDS = /[\p{L}][\p{L}\p{M}\p{N} '’-]*/u;
const SHARE = /^[\d.,\s]+(?:[%％]|[/／]\s?\d+)$/u;
/** What stands between a sign and its note. */
const LEADS_ON = ' \t(（:：,，-–—―';
const TICKED = new RegExp(`^(?:${glyphs/* TICK */.Uf}|\\[[xX]\\])`, 'u');
const BRACKETS = /^\[.?\]$/u;
/** What writes a status in a cell, before a line or behind one: as the same file writes it, else as is usual. */
function markEdits(text, step, { steps, status }) {
    if (step.spans.parts.length > 0)
        return partEdits(text, step, status);
    const old = signOf(text, step);
    const written = text.slice(old.start, old.end);
    const like = steps.filter(({ notation }) => notation === step.notation);
    const signs = like.map((other) => ({ status: other.status, sign: readSign(text, other) }));
    const samples = byFrequency(signs.filter((other) => other.status === status).map(({ sign }) => sign));
    const others = signs.map(({ sign }) => sign);
    const marks = [
        ...new Set([
            ...samples,
            ...(step.notation === 'keyword' ? [keywordFor(status, others)] : defaultMarks(written, status, others)),
        ]),
    ];
    const isCut = old.start === old.end && /^(?:[\r\n]|$)/.test(text.slice(old.end));
    const sets = isCut ? marks.flatMap((mark) => addCells(old, mark)) : marks.map((mark) => [mark_edits_setMark(text, old, mark)]);
    const strike = step.spans.strike.map(({ start, end }) => ({ start, end, text: '' }));
    const struck = strike.length > 0 ? sets.map((set) => [...set, ...strike]) : [];
    // A mark that says how far is itself the note.
    return [...sets, ...struck].map((changes) => ({ changes, retitles: isShare(text, step) }));
}
/** A row is done or open in all its parts; it is begun in the first that is not done. */
function partEdits(text, { spans: { parts } }, status) {
    const written = parts.map(({ start, end }) => text.slice(start, end));
    const [mark = ''] = defaultMarks(written.find((part) => part !== '') ?? '', status, []);
    const open = parts.filter((_, at) => !TICKED.test(written[at] ?? ''));
    const wanted = status === 'doing' ? [...open, ...parts.slice(-1)].slice(0, 1) : parts;
    return [{ changes: wanted.map((part) => mark_edits_setMark(text, part, mark)) }];
}
function readSign(text, step) {
    const { start, end } = signOf(text, step);
    return text.slice(start, end);
}
function isShare(text, { spans: { note } }) {
    return note !== null && SHARE.test(text.slice(note.start, note.end));
}
/** The mark without blanks at its ends and without the note that may stand behind it. */
function signOf(text, step) {
    const { mark, spans } = step;
    const isNoted = spans.note !== null && spans.note.start > mark.start && spans.note.end <= mark.end;
    let end = isNoted && !isShare(text, step) ? (spans.note?.start ?? mark.end) : mark.end;
    let { start } = mark;
    while (end > start && LEADS_ON.includes(text[end - 1] ?? ''))
        end -= 1;
    while (start < end && /\s/.test(text[start] ?? ''))
        start += 1;
    return { start, end };
}
/** A row may end before its status: the cells between are added, as many as it takes. */
function addCells({ end }, mark) {
    const missing = Array.from({ length: MOST_CELLS }, (_, count) => '| '.repeat(count));
    return missing.map((cells) => [{ start: end, end, text: ` ${cells}${mark} |` }]);
}
/** Writes into a cell; an empty one gets a blank on each side. */
function mark_edits_setMark(text, { start, end }, mark) {
    if (start < end)
        return { start, end, text: mark };
    const left = /[ \t]$/.test(text.slice(0, start)) ? '' : ' ';
    const right = /^[ \t]/.test(text.slice(end)) ? '' : ' ';
    return { start, end, text: `${left}${mark}${right}` };
}
function byFrequency(marks) {
    const counts = new Map();
    for (const mark of marks)
        if (mark !== '')
            counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a).map(([mark]) => mark);
}
function keywordFor(status, others) {
    const words = others.includes('LATER') || others.includes('NOW') ? LATER_NOW : KEYWORDS;
    return words[status];
}
/** Glyph and word where the old mark has both; the word is of the language that the old word, or another mark of the file, is of. */
function defaultMarks(old, status, others) {
    const boxed = BRACKETS.test(old) ? [BOXES[status]] : [];
    const glyph = (TEXT_STYLE.test(old) ? TEXT_GLYPHS : COLOUR_GLYPHS)[status];
    const word = wordLike(new Set([old, ...others]), status);
    const both = `${glyph} ${word}`;
    if (boxed.length > 0 || !WORDS.test(old))
        return [...boxed, glyph, both, word];
    return old.search(WORDS) > 0 ? [both, glyph, word] : [word, both, glyph];
}
const STATUS_KINDS = ['done', 'doing', 'todo', 'dropped', 'parked', 'yes', 'no'];
function wordLike(marks, status) {
    for (const mark of marks) {
        const locale = (0,words/* localeOfWord */.eb)(WORDS.exec(mark)?.[0] ?? '', STATUS_KINDS);
        const word = locale?.read[status][0];
        if (word !== undefined)
            return fitCase(word, mark);
    }
    return load/* ENGLISH */.V.read[status][0] ?? status;
}
/** `Done` beside `Todo`, `DONE` beside `TODO`. */
function fitCase(word, like) {
    const letters = WORDS.exec(like)?.[0] ?? '';
    if (letters.length > 1 && letters === letters.toUpperCase())
        return word.toUpperCase();
    const [first = ''] = letters;
    return first === first.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./build/src/edit/tick/day-edits.js


/** The day a step was done, as Obsidian Tasks, Dataview or a comment writes it. */
const DONE_DAY = /^(✅\uFE0F?\s*|[[(](?:done|completion)::\s*|<!--\s*(?:done|completion):\s*)\d{4}-\d\d-\d\d(\s*-->|[\])])?$/iu;
const USUAL = { before: '✅ ', behind: '' };
/** A table with a column for it keeps the days of its rows, once one row has its day: the edits with that of a row written, or taken out again. */
function withDayCell({ text, step, day }, steps, edits) {
    const cell = step.spans.day;
    if (cell === undefined || !steps.some(({ doneOn, spans }) => doneOn !== null && spans.day !== undefined))
        return edits;
    const isEmpty = cell.start === cell.end;
    if (isEmpty === (day === null) || (day === null && step.doneOn === null))
        return edits;
    const change = day === null ? { ...cell, text: '' } : mark_edits_setMark(text, cell, day);
    return [...edits.map((edit) => ({ ...edit, changes: [...edit.changes, change] })), ...edits];
}
/** As the file writes days already; the usual way where it only asks for reviews, which need them; null where it keeps none. */
function findDayStyle(text, roadmap) {
    for (const step of (0,list_steps/* listSteps */.A)(roadmap)) {
        const [, before, behind = ''] = doneDays(text, step)[0]?.match ?? [];
        if (before !== undefined)
            return { before, behind };
    }
    return roadmap.review ? USUAL : null;
}
/** The edits with the day that the step is done written beside; or taken out again, where the step is open. Each also without, where that reads otherwise. */
function withDay({ text, step, day }, style, edits) {
    const old = doneDays(text, step).map(({ span }) => removeField(text, span));
    const added = day === null ? [] : [{ ...endOfLine(text, step.mark.end), text: ` ${style.before}${day}${style.behind}` }];
    const changes = [...old, ...added];
    return [...edits.map((edit) => ({ ...edit, changes: [...edit.changes, ...changes] })), ...edits];
}
function doneDays(text, { spans }) {
    return spans.fields.flatMap((span) => {
        const match = DONE_DAY.exec(text.slice(span.start, span.end));
        return match === null ? [] : [{ span, match }];
    });
}
function removeField(text, { start, end }) {
    return { start: text[start - 1] === ' ' ? start - 1 : start, end, text: '' };
}
/** Behind everything on the line of an offset but the name of a block, which Obsidian reads at the end alone. */
function endOfLine(text, from) {
    const [line = ''] = text.slice(from).split(/[\r\n]/, 1);
    const whole = line.replace(/\\$/, '').trimEnd();
    const [name = ''] = / \^[\w-]+$/.exec(whole) ?? [];
    const at = from + whole.length - name.length;
    return { start: at, end: at };
}

// EXTERNAL MODULE: ./build/src/edit/convert/convert-roadmap.js + 9 modules
var convert_roadmap = __webpack_require__(1973);
;// CONCATENATED MODULE: ./build/src/edit/tick/verify-ticks.js


/** A day stands on a step that is done, or on one that is due. */
const verify_ticks_TICKED = ['status', 'parked', 'due', 'doneOn'];
/** Whether a roadmap says after ticks what it said before, but for the steps ticked. */
function verifyTicks(before, after, ticked) {
    return findWrong(before, after, ticked)?.length === 0;
}
/**
 * The ids of the steps that say something else after ticks than they should; null where there are other steps, stages or resources.
 * Those below a step that is taken up again take up what they only had from it, and who needs its stage needs it again.
 */
function findWrong(before, after, { wanted, retitled }) {
    const ticked = (0,list_steps/* listSteps */.A)(before).filter(({ id }) => wanted.has(id));
    const takenUp = ticked.filter(({ status }) => status === 'dropped');
    const belowTakenUp = listBelow(takenUp);
    const belowParked = listBelow(ticked.filter(({ parked }) => parked));
    const pairs = (0,verify/* pairSteps */.G)(before, after, new Set([...takenUp, ...belowTakenUp].map(({ id }) => id)));
    if (pairs === null || ticked.length < wanted.size)
        return null;
    const isRight = ({ before: step, after: other, changed }) => {
        const status = wanted.get(step.id);
        const own = retitled.has(step.id) ? [...verify_ticks_TICKED, 'title', 'note'] : verify_ticks_TICKED;
        if (status !== undefined)
            return other.status === status && changed.every((value) => own.includes(value));
        if (belowTakenUp.has(step))
            return changed.every((value) => verify_ticks_TICKED.includes(value));
        return changed.every((value) => value === 'parked' && belowParked.has(step));
    };
    return pairs.filter((pair) => !isRight(pair)).map(({ before: { id } }) => id);
}
function listBelow(steps) {
    return new Set(steps.flatMap((step) => (0,list_steps/* listSteps */.A)({ steps: step.steps, stages: [] })));
}

;// CONCATENATED MODULE: ./build/src/edit/tick/tick-steps.js









/**
 * The file with one step set to a status: the characters of its mark change, the sign for begun with them, nothing else.
 * The same object when the step has the status already; a problem when that can't be.
 */
function tickStep(source, tick) {
    const { source: ticked, problems } = tickSteps(source, [tick]);
    return problems.get(tick) ?? ticked;
}
/**
 * Sets steps of one file to a status each, in few parses: all marks are changed at once and verified as one change; what then says
 * something else is changed the next way. Where no way is right for all, the last tick is made by itself, since it may leave a list that says
 * nothing, and only where that fails too are they halved, down to each tick by itself.
 */
function tickSteps(source, ticks) {
    const problems = new Map();
    const { source: ticked } = setMany({ source, roadmap: (0,parse_roadmap/* parseRoadmap */.A)(source) }, ticks);
    return { source: ticked, problems };
    function setMany(parsed, some) {
        const last = some.at(-1);
        if (last === undefined || some.length < 3)
            return setAll(parsed, some);
        const together = setTogether(parsed, some);
        if (together !== null)
            return together;
        const others = setTogether(parsed, some.slice(0, -1));
        return others === null ? halve(parsed, some) : setOne(others, last);
    }
    function setAll(parsed, some) {
        const [first] = some;
        if (first === undefined)
            return parsed;
        return some.length === 1 ? setOne(parsed, first) : (setTogether(parsed, some) ?? halve(parsed, some));
    }
    function halve(parsed, some) {
        const middle = some.length >> 1;
        return setAll(setAll(parsed, some.slice(0, middle)), some.slice(middle));
    }
    function setOne(parsed, tick) {
        const after = tickOne(parsed, tick);
        if ('roadmap' in after)
            return after;
        problems.set(tick, after);
        return parsed;
    }
}
/** How often marks that say something else are changed another way. */
const MOST_ROUNDS = 6;
/** All of them with the least change of each mark that is enough; null where none is. */
function setTogether(parsed, ticks) {
    const plans = planAll(parsed, ticks);
    const wanted = new Map(ticks.map(({ step, status }) => [step.id, status]));
    for (let round = 0; plans !== null && round < MOST_ROUNDS; round += 1) {
        const edits = plans.flatMap((plan) => (plan.edits.length === 0 ? [] : [{ ...plan.edits[0], id: plan.id }]));
        const changes = edits.flatMap((edit) => edit.changes ?? []);
        if (changes.length === 0)
            return parsed;
        const after = parse({ ...parsed.source, text: (0,change/* applyChanges */.Y)(parsed.source.text, changes) });
        const retitled = new Set(edits.filter((edit) => edit.retitles).map(({ id }) => id));
        const wrong = findWrong(parsed.roadmap, after.roadmap, { wanted, retitled });
        if (wrong?.length === 0)
            return after;
        const others = plans.filter(({ id }) => wrong?.includes(id));
        if (others.length === 0 || others.some(({ edits: { length } }) => length < 2))
            return null;
        for (const plan of others)
            plan.edits = plan.edits.slice(1);
    }
    return null;
}
/** The edits of each tick that are not tried yet; of one that changes nothing none. Null where a step is not there as it was, or ticked twice. */
function planAll(parsed, ticks) {
    const steps = new Map((0,list_steps/* listSteps */.A)(parsed.roadmap).map((step) => [step.id, step]));
    if (new Set(ticks.map(({ step }) => step.id)).size < ticks.length)
        return null;
    if (ticks.some(({ step }) => steps.get(step.id)?.title !== step.title))
        return null;
    return ticks.map((tick) => {
        const found = steps.get(tick.step.id) ?? tick.step;
        return { id: found.id, edits: found.status === tick.status ? [] : editsFor(parsed, found, tick) };
    });
}
function tickOne(parsed, asked) {
    const { step, status } = asked;
    const found = (0,list_steps/* listSteps */.A)(parsed.roadmap).find(({ id, title }) => id === step.id && title === step.title);
    if (found === undefined)
        return refuse(step, `The step "${step.title}" is not in this file any more as it was.`);
    if (found.status === status)
        return parsed;
    const tick = { ...asked, step: found };
    for (const edit of editsFor(parsed, found, asked)) {
        const made = make(parsed, tick, edit);
        if (made !== null)
            return made;
    }
    return (tickConverted(parsed, tick) ??
        refuse(found, `No change of its mark alone makes "${found.title}" ${status}: ${wayOut(found)}`));
}
function editsFor({ source, roadmap }, step, { status, day }) {
    const { text } = source;
    const dated = { text, step, day: status === 'done' ? (day ?? null) : null };
    if (!isBox(step)) {
        const steps = (0,list_steps/* listSteps */.A)(roadmap);
        const edits = markEdits(text, step, { steps, status });
        return day === undefined ? edits : withDayCell(dated, steps, edits);
    }
    const edits = boxEdits(text, step, status);
    const style = day === undefined ? null : findDayStyle(text, roadmap);
    return style === null ? edits : withDay(dated, style, edits);
}
/** The file with an edit made; null when it then says more than the ticks. */
function make({ source, roadmap }, { step, status }, { changes, retitles = false }) {
    if (changes.length === 0)
        return { source, roadmap };
    const after = parse({ ...source, text: (0,change/* applyChanges */.Y)(source.text, changes) });
    const wanted = new Map([[step.id, status]]);
    return verifyTicks(roadmap, after.roadmap, { wanted, retitled: new Set(retitles ? [step.id] : []) }) ? after : null;
}
function parse(source) {
    return { source, roadmap: (0,parse_roadmap/* parseRoadmap */.A)(source) };
}
/**
 * A list of glyphs or words, or a matrix, says nothing once all of them say the same: its last tick makes boxes of it, and the last
 * one of a file, which would leave all its lists without a meaning, of them all.
 */
function tickConverted({ source }, { step, status }) {
    const { notation, mark, spans } = step;
    if (notation !== 'glyph-list' && notation !== 'keyword' && spans.parts.length === 0)
        return null;
    for (const text of [(0,convert_roadmap/* convertBlock */.Tv)(source, mark.start), (0,convert_roadmap/* convertNotation */.K7)(source, notation)]) {
        const ticked = text === null ? null : tickAsBox(source, text, { step, status });
        if (ticked !== null)
            return ticked;
    }
    return null;
}
function tickAsBox(source, text, { step, status }) {
    const parsed = parse({ ...source, text });
    const box = (0,list_steps/* listSteps */.A)(parsed.roadmap).find(({ id, title }) => id === step.id && title === step.title);
    const ticked = box !== undefined && isBox(box) ? tickOne(parsed, { step, status }) : null;
    return ticked === null || 'message' in ticked ? null : ticked;
}
/** Whether a step is a box, drawn by GitHub or not. */
function isBox({ notation }) {
    return notation === 'task-list' || notation === 'marked-box';
}
function wayOut(step) {
    if (isBox(step))
        return 'change the line by hand.';
    return `change the line by hand, or write boxes instead with "trailmark convert ${step.path}".`;
}
function refuse({ path, line, column }, message) {
    return (0,problem/* toProblem */.H)(path, { code: 'not-ticked', line, column, message });
}

;// CONCATENATED MODULE: ./build/src/edit/tick/note-step.js








/**
 * The file with the note of one step written, replaced or taken out and nothing else said; an open step that can hold none is begun.
 * A problem where the step can hold no note, or would not be read with this one.
 */
function noteStep(source, { step, note, doing }) {
    const wanted = note.trim();
    const asIs = doing ? null : setNote(source, step, wanted);
    const mayBegin = doing || (step.status === 'todo' && wanted !== '');
    if (asIs !== null || !mayBegin)
        return asIs ?? note_step_refuse(source, step, wanted);
    const begun = tickStep(source, { step, status: 'doing' });
    if ('message' in begun)
        return begun;
    return setNote(begun, step, wanted) ?? note_step_refuse(begun, step, wanted);
}
/** Null where no edit makes the note what was wanted. */
function setNote(source, { id }, wanted) {
    const before = (0,parse_roadmap/* parseRoadmap */.A)(source);
    const step = (0,list_steps/* listSteps */.A)(before).find((one) => one.id === id);
    if (step === undefined)
        return null;
    const note = wanted === '' ? null : wanted;
    if (step.note === note)
        return { source, status: step.status };
    for (const changes of noteEdits(source.text, step, wanted)) {
        const after = { ...source, text: (0,change/* applyChanges */.Y)(source.text, changes) };
        const pairs = (0,verify/* pairSteps */.G)(before, (0,parse_roadmap/* parseRoadmap */.A)(after));
        // An address in a note is one of the step's links.
        const isRight = pairs?.every((pair) => pair.before.id === id
            ? pair.after.note === note && pair.changed.every((value) => value === 'note' || value === 'links')
            : pair.changed.length === 0);
        if (isRight)
            return { source: after, status: step.status };
    }
    return null;
}
/** What can make a note of a text, the plainest first: only reading it again shows which does. */
function noteEdits(text, step, wanted) {
    const { note } = step.spans;
    if (note !== null && wanted !== '')
        return [[{ ...note, text: wanted }]];
    if (note !== null) {
        const whole = withParenthesis(text, note.start, note.end);
        // Without its note a title would lose its own last parenthesis: a dash keeps it.
        return ['', ' —'].map((left) => [{ ...whole, text: left }]);
    }
    const added = notePlaces(text, step).map((at) => ({ start: at, end: at, text: ` (${wanted})` }));
    // A box may be begun by its mark or its heading alone, which hold no note.
    const begun = isBox(step) && step.status === 'doing' ? addBegun(text, step) : [];
    return [...added.map((change) => [change]), ...(begun.length === 0 ? [] : added.map((change) => [...begun, change]))];
}
function withParenthesis(text, from, to) {
    let [start, end] = [from, to];
    while (/\s/.test(text[end] ?? ''))
        end += 1;
    const isClosed = /[)）]/.test(text[end] ?? '');
    // Without a parenthesis a comma or a dash leads to the note; a break of the line may lead to either.
    const leads = isClosed ? /[\s\\(（]/ : /[\s\\,，:：;；–—-]/;
    while (leads.test(text[start - 1] ?? ''))
        start -= 1;
    return { start, end: isClosed ? end + 1 : to };
}
/** Behind the status where that stands behind the title, else behind the title, before or behind what else its line says. */
function notePlaces(text, { notation, mark, spans: { title, fields } }) {
    if (notation === 'status-table' || notation === 'marked-line' || title === null)
        return [mark.end];
    const line = endOfLine(text, title.end).end;
    const end = Math.min(line, ...fields.map(({ start }) => start).filter((start) => start >= title.end));
    return [...new Set([title.end + text.slice(title.end, end).trimEnd().length, title.end])];
}
/** Says whether it is the text or the step that can't be: another text shows it. */
function note_step_refuse(source, step, wanted) {
    const { path, line, column, title, status } = step;
    const isText = setNote(source, step, 'x') !== null;
    const wayOut = status === 'todo' || status === 'doing'
        ? `write it below the step, or write boxes with "trailmark convert ${path}".`
        : `add --doing to take the step up again, or write it below the step.`;
    const byHand = `Without its note "${title}" would be read as something else: change the line by hand.`;
    const noText = isText
        ? `This text behind "${title}" would not be read as its note: write one line of plain words, without fields, dates, Markdown or a parenthesis that is open.`
        : `"${title}" is ${status} and has no place for a note as it is written: ${wayOut}`;
    return (0,problem/* toProblem */.H)(path, { code: 'not-ticked', line, column, message: wanted === '' ? byHand : noText });
}

// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/render/escape/clean-text.js
var clean_text = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/src/render/parts/find-stages.js
var find_stages = __webpack_require__(3158);
// EXTERNAL MODULE: ./build/src/render/render-json.js
var render_json = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/render/terminal/terminal.js
var terminal = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/plan-output.js + 2 modules
var plan_output = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/src/cli/print-json.js
var print_json = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/cli/problems/show-problems.js + 1 modules
var show_problems = __webpack_require__(7779);
// EXTERNAL MODULE: ./build/src/cli/terminal/ask.js
var terminal_ask = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/src/cli/terminal/quote-word.js
var quote_word = __webpack_require__(8910);
;// CONCATENATED MODULE: ./build/src/cli/tick.js















/** What is said of a step that has its status or note now, or had it before. */
const SAID = {
    done: { now: 'is done', before: 'was already done' },
    doing: { now: 'is in progress', before: 'was already in progress' },
    todo: { now: 'is open again', before: 'was already open' },
    noted: { now: 'has its note now', before: 'already had this note' },
    bare: { now: 'has no note any more', before: 'had no note' },
};
/** Plans `tick STEP`: the roadmap with the mark of one step changed, and section and card where there is a section. On a terminal it asks which step was meant. */
async function tick(edit, host) {
    const name = edit.asked.operand ?? '';
    const found = findStep(edit.report.measure.roadmaps.map(({ roadmap }) => roadmap), name);
    if (found.kind === 'step')
        return (0,on_demand/* withParts */.dK)(() => planTick(edit, found.step));
    const ask = edit.asked.json || found.candidates.length === 0 ? null : await (0,terminal_ask/* askAt */.j)(host);
    const chosen = ask === null ? null : await choose({ ask, measure: edit.report.measure }, name, found);
    return chosen === null ? (0,output/* refuse */.T)(2, explain(edit, name, found)) : (0,on_demand/* withParts */.dK)(() => planTick(edit, chosen));
}
async function choose({ ask, measure }, name, { kind, candidates }) {
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1)
        return (await ask.confirm(`No step is called "${(0,clean_text/* cleanText */.X)(name)}". Is it ${describe(only, measure)}?`)) === true
            ? only
            : null;
    const question = kind === 'ambiguous' ? 'Which of them?' : `No step is called "${(0,clean_text/* cleanText */.X)(name)}". Which one is it?`;
    const choices = candidates.map((step) => ({ label: describe(step, measure), hint: placeOf(step) }));
    const number = await ask.pick(question, choices);
    return number === null ? null : (candidates[number] ?? null);
}
/** What the name can mean, each as the whole command to type. */
function explain({ asked: { program }, report }, name, { kind, candidates }) {
    const commands = candidates
        .map((step) => `  ${program} tick ${(0,quote_word/* quoteWord */.X)(placeOf(step))}   ${describe(step, report.measure)}\n`)
        .join('');
    if (kind === 'ambiguous')
        return `trailmark: ${candidates.length} steps match "${(0,clean_text/* cleanText */.X)(name)}". Type one of these:\n${commands}`;
    const none = `trailmark: No step matches "${(0,clean_text/* cleanText */.X)(name)}".`;
    if (candidates.length > 0)
        return `${none} Did you mean:\n${commands}`;
    return `${none} To see the next ones: ${program} next. To see all: ${program} status --json\n`;
}
/** The step behind its stages and the items around it, which tell two of one name apart. */
function describe({ id, context, title }, measure) {
    const stages = (0,find_stages/* findStages */.Z)(measure, id).map(({ stage }) => stage.title);
    return (0,clean_text/* cleanText */.X)([...stages, ...context, title].join(' › '));
}
function placeOf({ path, line }) {
    return `${(0,clean_text/* cleanText */.X)(path)}:${line}`;
}
/** The file with the step changed as was asked, and what is said of it. */
function changeStep(source, step, { flags, note, today }) {
    if (note !== null) {
        const noted = noteStep(source, { step, note, doing: flags.has('doing') });
        return 'code' in noted ? noted : { ...noted, says: note.trim() === '' ? SAID.bare : SAID.noted };
    }
    const status = flags.has('doing') ? 'doing' : flags.has('todo') ? 'todo' : 'done';
    const ticked = tickStep(source, { step, status, day: today });
    return 'code' in ticked ? ticked : { source: ticked, status, says: SAID[status] };
}
function planTick(edit, step) {
    const { asked, report, collected, rerun } = edit;
    const source = collected.roadmaps.find(({ path }) => path === step.path);
    if (source === undefined)
        return (0,output/* refuse */.T)(3, `trailmark: ${step.path} was not read. Try again.\n`);
    const changedStep = changeStep(source, step, asked);
    if ('code' in changedStep)
        return (0,output/* refuse */.T)(3, (0,show_problems/* showProblems */.k)([changedStep], asked));
    const { source: ticked, status, says } = changedStep;
    const changed = ticked.text !== source.text;
    const place = (0,terminal/* linkPlace */.yG)(placeOf(step), step.path, edit.screen);
    const said = `${place}: ${(0,clean_text/* cleanText */.X)(step.title)} ${says[changed ? 'now' : 'before']}.\n`;
    const swap = (one) => (one?.path === source.path ? ticked : one);
    const after = changed
        ? rerun(collected.roadmaps.map(swap), swap(collected.readme), (0,box_steps/* openBoxesOf */.Vv)(report.measure, [step.id]))
        : report;
    // A tick may have been stopped before it came to the section: the next one, of any step, makes up for it.
    const shown = asked.flags.has('no-update') ? [] : shownFiles({ ...edit, report: after });
    const isShown = shown.some(({ path }) => path === step.path);
    const file = { path: step.path, text: ticked.text, before: source.text };
    const text = said + (changed ? sayProgress(report, after) : sayUpdated(shown));
    return {
        stdout: asked.json ? (0,print_json/* printJson */.Q)((0,render_json/* tickJson */.S5)({ path: step.path, changed }, { ...step, status }, after)) : text,
        stderr: '',
        files: changed && !isShown ? [file, ...shown] : shown,
        exitCode: 0,
    };
}
/** The section and the card as they are after a tick; none where the README has no section that can be written. */
function shownFiles(edit) {
    const { splice } = edit.report;
    const { readme } = edit.collected;
    if (splice?.text == null || readme === null)
        return [];
    const section = splice.changed ? [{ path: splice.path, text: splice.text, before: readme.text }] : [];
    return [...(0,plan_output/* drawChart */.$d)(edit), ...section];
}
function sayUpdated(files) {
    const paths = files.filter(({ text, before }) => text !== before).map(({ path }) => (0,clean_text/* cleanText */.X)(path));
    return paths.length === 0 ? '' : `Updated ${paths.toReversed().join(' and ')}.\n`;
}
/** How far it is now, what that opened and finished, and what comes next. */
function sayProgress(before, after) {
    const [old, now] = [before, after].map(({ measure: { progress } }) => `${progress.percent ?? 0} %`);
    const { next } = after.suggestion;
    const then = next === null ? '' : `Next: ${(0,clean_text/* cleanText */.X)(next.title)} (${(0,clean_text/* cleanText */.X)(next.path)}:${next.line})\n`;
    const { finished, opened } = after.news;
    const news = [
        ...finished.map((stage) => `${(0,clean_text/* cleanText */.X)(stage)} is finished.`),
        ...(opened.length === 0 ? [] : [`Open now: ${opened.map(({ title }) => (0,clean_text/* cleanText */.X)(title)).join(', ')}.`]),
    ];
    return `${old === now ? now : `${old} → ${now}`}\n${news.map((line) => `${line}\n`).join('')}${then}`;
}


/***/ })

};
