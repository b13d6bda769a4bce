export const id = 973;
export const ids = [973];
export const modules = {

/***/ 7596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ applyChanges)
/* harmony export */ });
/**
 * The text with the changes made and every other character as it was. They may come in any order; those that begin at
 * the same offset are made in the order given. Throws when two of them overlap.
 */
function applyChanges(text, changes) {
    const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    let written = '';
    for (const change of sorted) {
        if (change.start < at || change.end < change.start)
            throw new Error(`Changes overlap at offset ${change.start}.`);
        written += text.slice(at, change.start) + change.text;
        at = change.end;
    }
    return written + text.slice(at);
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tv: () => (/* binding */ convertBlock),
  K7: () => (/* binding */ convertNotation),
  Ut: () => (/* binding */ convertRoadmap)
});

// EXTERNAL MODULE: ./build/src/markdown/markdown-to-outline.js + 12 modules
var markdown_to_outline = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/parse/list-steps.js
var list_steps = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/src/rules/find-problems.js + 10 modules
var find_problems = __webpack_require__(8926);
// EXTERNAL MODULE: ./build/src/rules/problem.js
var problem = __webpack_require__(9174);
// EXTERNAL MODULE: ./build/src/edit/parse-roadmap.js
var parse_roadmap = __webpack_require__(5908);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/parse/plain/plain-steps.js + 1 modules
var plain_steps = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/rules/statuses/statuses.js
var statuses = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/src/edit/change.js
var change = __webpack_require__(7596);
;// CONCATENATED MODULE: ./build/src/edit/convert/write-fields.js
/** The field of a step that is put off without a trigger. */
const PARKED = 'parked: true';
/** The fields that a step lost on its way, as a comment behind its title; empty when it lost none. */
function writeFields({ before, after, changed }) {
    const fields = [
        ...(before.id === after.id ? [] : [`id: ${before.id.slice(before.path.length + 1)}`]),
        ...lost('when', before.when, after.when),
        ...(before.parked && !after.parked && before.when === null ? [PARKED] : []),
        ...lost('start', before.start, after.start),
        ...lost('due', before.due, after.due),
        ...lost('done', before.doneOn, after.doneOn),
        ...lost('why', before.why, after.why),
        ...lost('estimate', before.estimate, after.estimate),
        ...(before.priority === after.priority ? [] : [`priority: ${before.priority}`]),
        ...(before.optional && !after.optional ? ['optional: true'] : []),
        ...(changed.includes('needs') ? lostNeeds(before, after) : []),
    ];
    return fields.length === 0 ? '' : ` <!-- ${fields.join('; ')} -->`;
}
function lost(key, before, after) {
    return before === null || before === after ? [] : [writeField(key, before) ?? []].flat();
}
/** A field as it stands in a comment; null where its value would end the comment or the field. */
function writeField(key, value) {
    return /--|[;\r\n<>]/.test(value) ? null : `${key}: ${value}`;
}
function lostNeeds({ needs }, after) {
    const kept = new Set(after.needs.flatMap(({ steps }) => steps));
    const missing = needs.flatMap(({ steps }) => steps.filter((id) => !kept.has(id)));
    return missing.length === 0 ? [] : [`needs: ${missing.map((id) => `"${id}"`).join(', ')}`];
}

// EXTERNAL MODULE: ./build/src/render/escape/escape-markdown.js
var escape_markdown = __webpack_require__(3763);
;// CONCATENATED MODULE: ./build/src/edit/convert/write-step.js

/** The sign that a title begins with where it says that the step is begun. */
const BEGUN = /^(?:🚧|🔄|△)/u;
const SEPARATORS = ' \t-–—―:：|,，;；=→.';
/** A step as the text of a drawn box: `[x] Title`, 🚧 before the title of one that is begun, with the fields that it needs besides. */
function writeStep({ amends }, step, { before, after, indent }) {
    const { comment, isPlain } = amends.get(step) ?? { comment: '', isPlain: false };
    const plain = { title: (0,escape_markdown/* escapeMarkdown */.F)(step.title), note: step.note === null ? '' : `（${step.note}）` };
    return `${compose(step, isPlain ? plain : readText({ before, after }, step.note), indent)}${comment}`;
}
/** Title and note without the signs that only led to the mark. */
function readText({ before, after }, note) {
    if (/[\p{L}\p{N}]/u.test(before)) {
        const end = lastIndex(before, (sign) => !SEPARATORS.includes(sign)) + 1;
        return { title: before.slice(0, end), note: /^[(\w]/.test(after) ? ` ${after.trimEnd()}` : after.trimEnd() };
    }
    const start = [...after].findIndex((sign) => !SEPARATORS.includes(sign));
    const title = `${before.trim()}${[...after].slice(Math.max(0, start)).join('')}`.trimEnd();
    const at = note === null ? -1 : Math.max(title.lastIndexOf(`(${note}`), title.lastIndexOf(`（${note}`));
    const end = title.slice(0, Math.max(0, at)).trimEnd().length;
    return end === 0 ? { title, note: '' } : { title: title.slice(0, end), note: title.slice(end) };
}
function compose({ status, note: said, title: visible }, { title, note }, indent) {
    if (status === 'doing') {
        const sign = BEGUN.test(title) ? '' : '🚧 ';
        // Behind a sign for begun a last parenthesis would be the note: a dash keeps it in the title.
        return `[ ] ${sign}${title}${note}${said === null && /[)）]$/u.test(visible) ? ' —' : ''}`;
    }
    const shown = status === 'dropped' && !title.startsWith('~~') ? `~~${title}~~` : title;
    // Beside a box that is not begun a parenthesis belongs to the title: the note goes below.
    const below = said === null || note === '' ? note : `\\\n${indent}${note.trim()}`;
    return `[${status === 'done' ? 'x' : ' '}] ${shown}${below}`;
}
function lastIndex(text, passes) {
    for (let at = text.length - 1; at >= 0; at -= 1)
        if (passes(text[at] ?? ''))
            return at;
    return -1;
}

;// CONCATENATED MODULE: ./build/src/edit/convert/convert-plain-lists.js










/**
 * Draws a box before the items of the file's plain lists that could be steps, or of those below the headings named: ticked where
 * the item, its list or its heading says done, and so on. What would read otherwise than it says now stays as it is, and so
 * does a line with a problem, since it was meant as something else.
 */
function convertPlainLists(source, headings) {
    const found = (0,plain_steps/* findPlainSteps */.F)((0,markdown_to_outline/* parseOutline */._)(source.text), headings?.map(fold_text/* foldText */.TH) ?? null);
    const problems = (0,find_problems/* findProblems */.o6)([source]);
    const faulty = new Set(problems.flatMap(({ code, line, severity }) => severity === 'warning' && !statuses/* CONVERTIBLE */.qC.includes(code) ? [line] : []));
    const plain = found.filter(({ line }) => !faulty.has(line));
    const drawn = (0,parse_roadmap/* parseRoadmap */.A)({ ...source, text: drawBoxes(source.text, plain) });
    const steps = new Map((0,list_steps/* listSteps */.A)(drawn).map((step) => [step.line, step]));
    const kept = plain.filter((item) => saysSame(item, steps.get(item.line)));
    return { text: drawBoxes(source.text, kept), converted: kept.length };
}
function drawBoxes(text, items) {
    return (0,change/* applyChanges */.Y)(text, items.flatMap(drawBox));
}
function drawBox({ start, end, word, text, meaning }) {
    const [box, tail] = boxFor(text, meaning);
    return [
        { start, end: start + word, text: box },
        { start: end, end, text: tail },
    ];
}
/** What stands before and behind a title of this meaning. */
function boxFor(text, meaning) {
    if (meaning === 'done')
        return ['[x] ', ''];
    if (meaning === 'dropped')
        return ['[ ] ~~', '~~'];
    if (meaning === 'parked')
        return ['[ ] ', ` <!-- ${PARKED} -->`];
    return [meaning === 'doing' && !BEGUN.test(text) ? '[ ] 🚧 ' : '[ ] ', ''];
}
function saysSame({ meaning }, step) {
    if (step === undefined || meaning === null)
        return step !== undefined && step.status !== 'done';
    return meaning === 'parked' ? step.parked : step.status === meaning;
}

;// CONCATENATED MODULE: ./build/src/edit/convert/find-places.js
/** Finds what must be rewritten so that these steps become boxes: whole tables, fences and paragraphs of lines, or the title of one item. */
function findPlaces(outline, steps) {
    return steps.length === 0 ? [] : outline.blocks.flatMap((block) => placesIn(block, steps));
}
function placesIn(block, steps) {
    const inside = steps.filter(({ mark }) => block.start <= mark.start && mark.end <= block.end);
    if (inside.length === 0)
        return [];
    switch (block.kind) {
        case 'table':
            return [{ kind: 'table', block, steps: inside }];
        case 'code':
            return [{ kind: 'code', block, steps: inside }];
        case 'paragraph':
            return [{ kind: 'lines', block, steps: inside }];
        case 'list':
            return block.items.flatMap((item) => placesIn(item, inside));
        case 'item':
            return block.blocks.flatMap((inner) => placesIn(inner, inside).map((place) => {
                const isTitle = place.block === firstParagraph(block.blocks) && place.steps.length === 1;
                return place.kind === 'lines' && isTitle ? { ...place, kind: 'item', item: block } : place;
            }));
        case 'quote':
        case 'other':
            return block.blocks.flatMap((inner) => placesIn(inner, inside));
        default:
            return [];
    }
}
function firstParagraph(blocks) {
    return blocks.find((block) => block.kind === 'paragraph');
}

// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/markdown/offsets.js
var offsets = __webpack_require__(3271);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var line_lettering = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/src/edit/convert/find-put-off.js










/** A name or a trigger longer than this is a story. */
const LONGEST = 60;
/** A full stop ends one only before a blank: `Next.js` is a name. */
const SENTENCE = /(?:[^。．！？；;\r\n.!?]|[.!?](?!\s|$))+/gu;
const NAMED = /\\?[{](when|step)[}]/gu;
/** `when {when}, learn {step}` of every language as a pattern of a whole sentence; the bounds keep its work small. */
const FORMS = load/* LOCALES */.Y.flatMap(({ read }) => read.putOff).map((form) => new RegExp(`^${form.replace(/[.?*+^$()[\]|\\]/g, '\\$&').replace(NAMED, `(?<$1>.{1,${LONGEST}}?)`)}$`, 'iu'));
/**
 * Offers a trigger for what sentences like "when you need migrations, learn Alembic" put off, with what to paste; each thing once.
 * Nothing is offered for a step that is done or has a trigger, nor for a text that could close its comment.
 */
function findPutOff(outline, path, steps) {
    const offered = new Map();
    for (const { at, when, step } of listSentences(outline).flatMap(readSentence)) {
        const name = (0,fold_text/* foldText */.TH)(step);
        const value = writeField('when', when);
        const known = steps.find(({ title }) => (0,fold_text/* foldText */.TH)(title).includes(name));
        if (offered.has(name) || value === null || known?.status === 'done' || (known?.when ?? null) !== null)
            continue;
        const { line, column } = (0,line_starts/* spanOf */.ee)(outline.lines, at, at);
        offered.set(name, (0,problem/* toProblem */.H)(path, {
            code: 'put-off',
            line,
            column,
            message: wordOffer(outline, { step, field: `<!-- ${value} -->` }, known),
        }));
    }
    return [...offered.values()];
}
function wordOffer({ source, lines }, { step: name, field }, known) {
    const said = `This sentence puts "${name}" off, which only people read.`;
    const box = `- [ ] ${known?.status === 'doing' ? '🚧 ' : ''}${(0,escape_markdown/* escapeMarkdown */.F)(known?.title ?? name)}`;
    if (known === undefined)
        return `${said} To say so, add this line where it belongs:\n${box} ${field}`;
    const [line = box] = source.slice(lines[known.line - 1]).split(/\\?[\r\n]/, 1);
    // In a table or a fence the field would not be read: there it goes with the box.
    const written = known.notation === 'task-list' ? line.trimEnd() : box;
    return `${said} To say so, write the step of line ${known.line} as:\n${written} ${field}`;
}
/** The sentences of all paragraphs, and of all lines of code. */
function listSentences(outline) {
    const { source } = outline;
    return [...(0,walk_outline/* walkBlocks */.Y)(outline.blocks)].flatMap((block) => {
        if (block.kind === 'code')
            return split(source.slice(block.start, block.end)).map(({ at, text }) => ({ at: block.start + at, text }));
        if (block.kind !== 'paragraph')
            return [];
        const flat = (0,flat_text/* flattenRuns */.fu)(outline.runs(block));
        return split(flat.text.replace(/[\r\n]/g, ' ')).map(({ at, text }) => ({
            at: (0,offsets/* offsetAt */.HA)(flat, at) ?? block.start,
            text,
        }));
    });
}
function split(text) {
    return Array.from(text.matchAll(SENTENCE), (match) => {
        const blanks = match[0].length - match[0].trimStart().length;
        return { at: match.index + blanks, text: match[0].trim() };
    });
}
function readSentence({ at, text }) {
    const words = (0,line_lettering/* unlettered */.VP)(text);
    if (words.length > 3 * LONGEST)
        return [];
    const found = FORMS.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined);
    return found === undefined ? [] : [{ at, when: (0,flat_text/* foldSpace */.GQ)(found.when ?? ''), step: (0,flat_text/* foldSpace */.GQ)(found.step ?? '') }];
}

// EXTERNAL MODULE: ./build/src/edit/verify.js
var verify = __webpack_require__(2689);
;// CONCATENATED MODULE: ./build/src/edit/convert/frame-list.js
/** Puts lines in the place of a block: inside the same quote or item, and apart from what follows, so that this is not drawn into the last step. */
function frameList(page, block, lines) {
    const { source, eol } = page;
    const first = source.slice(page.lines[block.line - 1] ?? 0, block.start).replace(/^\uFEFF/, '');
    const prefix = first.replace(/[^\s>]/gu, ' ');
    const text = lines.flatMap((line) => line.split('\n')).join(`${eol}${prefix}`);
    return { start: block.start, end: block.end, text: text + gap(page, block, prefix) };
}
function gap({ source, eol }, { end }, prefix) {
    const rest = /^[ \t]*(?:\r\n|\n|\r)([\s\S]*)$/.exec(source.slice(end))?.[1] ?? '';
    const [next = ''] = rest.split(/\r\n|\n|\r/, 1);
    const isApart = next.replace(/^[\s>]+/u, '') === '';
    const follower = /^(?:[ \t>]*(?:\r\n|\n|\r))*([ \t>]*)/.exec(rest)?.[1] ?? '';
    const isIndented = rest.trim() !== '' && follower.length >= prefix.length + 2;
    // Two blanks more than the list make a paragraph part of its last item, unless something stands between.
    if (isIndented)
        return `${eol}${prefix.trimEnd()}${eol}${prefix}<!-- -->${isApart ? '' : `${eol}${prefix.trimEnd()}`}`;
    return isApart ? '' : `${eol}${prefix.trimEnd()}`;
}

;// CONCATENATED MODULE: ./build/src/edit/convert/convert-lines.js





const NUMBER = /^\s*\d{1,3}[.)](?=\s)/;
/** Rewrites the title of a list item; its bullet, what is below it and the rest of the list stay. */
function convertItem(page, { block, steps: [step] }) {
    if (step === undefined)
        return [];
    const bracket = page.source[step.mark.start - 1] === '[' && page.source[step.mark.end] === ']' ? 1 : 0;
    const before = page.source.slice(block.start, step.mark.start - bracket);
    const after = page.source.slice(step.mark.end + bracket, block.end);
    const text = writeStep(page, step, { before, after, indent: '  ' }).replaceAll('\n', page.eol);
    return [{ start: block.start, end: block.end, text }];
}
/** Makes a list of the lines of a fence or a paragraph; lines that are no steps stay between as text. */
function convertLines(page, place) {
    const lines = readLines(page, place);
    const numbered = lines.every(({ text, step }) => step === null || NUMBER.test(text));
    const written = [];
    let isAfterStep = false;
    for (const line of lines) {
        if (line.text.trim() === '')
            continue;
        const isStep = line.step !== null;
        // Text would be drawn into the step above it; only a bullet or a 1 begins a list below text at once.
        const isNumberedLate = isStep && numbered && !/^\s*1[.)]/.test(line.text);
        if (written.length > 0 && (isStep ? !isAfterStep && isNumberedLate : isAfterStep))
            written.push('');
        written.push(isStep ? writeLine(page, line, numbered) : writeOther(line.text.trim(), place.kind));
        isAfterStep = isStep;
    }
    return [frameList(page, place.block, written)];
}
function writeLine(page, { text, start, step }, numbered) {
    if (step === null)
        return text;
    const marker = numbered ? (NUMBER.exec(text)?.[0].trim() ?? '-') : '-';
    const lettering = (0,line_lettering/* letteringLength */.Bj)(text.slice(0, Math.max(0, step.mark.start - start)));
    const before = text.slice(lettering, step.mark.start - start);
    const after = text.slice(step.mark.end - start);
    return `${marker} ${writeStep(page, step, { before, after, indent: ' '.repeat(marker.length + 1) })}`;
}
/** What stood in a fence was no Markdown. */
function writeOther(text, kind) {
    return kind === 'code' ? (0,escape_markdown/* escapeMarkdown */.F)(text) : text;
}
function readLines(page, { kind, block, steps }) {
    const isFence = kind === 'code' && block.fenced;
    const last = isFence && isClosed(page, block.line, block.endLine) ? block.endLine - 1 : block.endLine;
    const lines = [];
    for (let number = isFence ? block.line + 1 : block.line; number <= last; number += 1) {
        const start = Math.max(page.lines[number - 1] ?? 0, block.start);
        const end = Math.min(page.lines[number] ?? page.source.length, Math.max(block.end, start));
        const text = (0,fold_text/* trimEndOf */.fC)(page.source.slice(start, end), /[\r\n]/);
        lines.push({
            text,
            start,
            step: steps.find((step) => start <= step.mark.start && step.mark.start <= end && step.line === number) ?? null,
        });
    }
    return lines;
}
function isClosed(page, line, endLine) {
    return (endLine > line &&
        /^[ \t>]*(?:`{3,}|~{3,})[ \t]*[\r\n]*$/.test(page.source.slice(page.lines[endLine - 1], page.lines[endLine])));
}

;// CONCATENATED MODULE: ./build/src/edit/convert/convert-table.js



/**
 * Makes a list of the rows of a table. What a row says besides stands below its title as `— header: cell`; empty cells go, and
 * a column that only counts the rows becomes the numbers of the list.
 */
function convertTable(page, { block, steps }) {
    const rows = block.rows.slice(1).map((row) => readRow(page, block, row));
    const numbers = findNumbers(rows);
    const lines = rows.flatMap((all, at) => {
        const marker = numbers === undefined ? '-' : `${all[numbers]?.text}.`;
        const indent = ' '.repeat(marker.length + 1);
        const fields = all.filter(({ text }, column) => column !== numbers && text !== '');
        const row = block.rows[at + 1];
        const step = steps.find(({ mark }) => row !== undefined && row.start <= mark.start && mark.end <= row.end);
        // A row that is no step keeps its words without a box.
        const plain = { title: fields[0]?.text ?? '', below: fields.slice(1) };
        const { title, below } = step === undefined ? plain : writeStepRow(page, step, { fields, indent });
        return title === '' ? [] : [`${marker} ${title}${writeBelow(below, indent)}`];
    });
    return [frameList(page, block, lines)];
}
function readRow(page, { rows: [head] }, row) {
    return row.cells.map((cell, at) => {
        const header = head?.cells[at];
        return { header: header === undefined ? '' : readCell(page, header), text: readCell(page, cell), cell };
    });
}
function readCell({ source }, { start, end }) {
    return source
        .slice(start, end)
        .replace(/^\||(?<!\\)\|$/g, '')
        .replaceAll('\\|', '|')
        .trim();
}
/** Which column counts the rows one by one, under a header that says no more than that. */
function findNumbers(rows) {
    const [first = []] = rows;
    const found = first.findIndex(({ header, text }, at) => /^.{0,2}(?:no)?$/iu.test(header.replace(/\P{L}/gu, '')) &&
        rows.every((row, below) => /^\d{1,8}$/.test(text) && Number(row[at]?.text || Number.NaN) === Number(text) + below));
    return found < 0 || rows.length < 2 ? undefined : found;
}
/** A word that puts a step off stays in sight, since a box has no place for it. */
function writeStepRow(page, step, { fields, indent }) {
    const status = fields.find(holds(step.mark));
    const title = step.spans.title === null ? undefined : fields.find(holds(step.spans.title));
    const before = title?.text ?? (0,escape_markdown/* escapeMarkdown */.F)(step.title);
    const after = step.note === null || before.includes(step.note) ? '' : `（${step.note}）`;
    // Of a matrix only the parts of a row that is begun say more than its box.
    const isSaid = (field) => step.status !== 'doing' && step.spans.parts.some((part) => holds(part)(field));
    const isStatus = (field) => field === status && !(step.parked && step.note === null);
    const isLeft = (field) => field !== title && !isStatus(field) && !isSaid(field);
    return { title: writeStep(page, step, { before, after, indent }), below: fields.filter(isLeft) };
}
function holds({ start, end }) {
    return ({ cell }) => cell.start <= start && end <= cell.end;
}
// Behind a hard break nothing belongs to the title any more.
function writeBelow(fields, indent) {
    const texts = fields.map(({ header, text }) => (header === '' ? `— ${text}` : `— ${header}: ${text}`));
    return texts.length === 0 ? '' : `\\\n${indent}${texts.join(' ')}`;
}

;// CONCATENATED MODULE: ./build/src/edit/convert/verified-rewrite.js






/** As it stands, then with titles that read otherwise as they are seen, then with the fields that these lost. */
const MOST_ROUNDS = 3;
const PLAIN = { comment: '', isPlain: true };
/** What a title says by itself. */
const SHOWN = ['title', 'status', 'note', 'links'];
/** Converts as many groups of places as can be without changing what a step says; where one can't be, the halves are tried. */
function rewriteVerified(original, groups) {
    return keepMost({ text: original.source.text, kept: [] }, groups);
    function keepMost(before, some) {
        const kept = [...before.kept, ...some.flat()];
        const text = some.length === 0 ? null : rewrite(original, kept);
        if (text !== null)
            return { text, kept };
        if (some.length < 2)
            return before;
        const middle = some.length >> 1;
        return keepMost(keepMost(before, some.slice(0, middle)), some.slice(middle));
    }
}
/** Null when a step would say something else, however it is written. */
function rewrite(original, places) {
    let amends = new Map();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const text = render(original, places, amends);
        const pairs = (0,verify/* pairSteps */.G)(original.roadmap, (0,parse_roadmap/* parseRoadmap */.A)({ ...original.source, text }));
        const other = pairs?.filter(({ changed }) => changed.length > 0);
        if (other?.length === 0)
            return text;
        const plain = places.flatMap(({ steps }) => steps.map((step) => [step, PLAIN]));
        amends = new Map([...amends, ...(other?.map((pair) => [pair.before, amend(pair, amends)]) ?? plain)]);
    }
    return null;
}
/** A step that reads otherwise shows its visible title alone; one that only lost fields gets them in a comment. */
function amend(pair, amends) {
    const { comment, isPlain } = amends.get(pair.before) ?? { comment: '', isPlain: false };
    if (!isPlain && pair.changed.some((value) => SHOWN.includes(value)))
        return { comment, isPlain: true };
    return { comment: comment + writeFields(pair), isPlain };
}
function render({ source, outline }, places, amends) {
    const { text } = source;
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const page = { source: text, eol, lines: outline.lines, amends };
    const changes = places.flatMap((place) => {
        if (place.kind === 'table')
            return convertTable(page, place);
        return place.kind === 'item' ? convertItem(page, place) : convertLines(page, place);
    });
    return (0,change/* applyChanges */.Y)(text, changes);
}

;// CONCATENATED MODULE: ./build/src/edit/convert/convert-roadmap.js









/**
 * Writes every step of the file as a box that GitHub draws, with the same title, status, note, stage and fields; everything
 * else stays byte for byte. The result is parsed and compared before it is given.
 */
function convertRoadmap(source, { lists } = {}) {
    const roadmap = (0,parse_roadmap/* parseRoadmap */.A)(source);
    const steps = (0,list_steps/* listSteps */.A)(roadmap);
    const outline = (0,markdown_to_outline/* parseOutline */._)(source.text);
    const marked = convertMarked({ source, outline, roadmap });
    const written = { ...marked, problems: [...marked.problems, ...findPutOff(outline, source.path, steps)] };
    if (lists === undefined && steps.length > 0)
        return written;
    const plain = convertPlainLists({ ...source, text: written.text }, lists ?? null);
    return { ...written, text: plain.text, converted: written.converted + plain.converted };
}
/** The file with the steps of one list, table or fence as boxes, that which holds the offset; null when they would not read the same. */
function convertBlock(source, offset) {
    const before = (0,parse_roadmap/* parseRoadmap */.A)(source);
    const outline = (0,markdown_to_outline/* parseOutline */._)(source.text);
    const block = outline.blocks.find(({ start, end }) => start <= offset && offset < end);
    const places = markedPlaces(outline, before).filter((place) => block !== undefined && block.start <= place.block.start && place.block.end <= block.end);
    const { text, kept } = rewriteVerified({ source, outline, roadmap: before }, [places]);
    return kept.length === 0 ? null : text;
}
/** The file with the steps of one notation as boxes; null when they would not read the same. */
function convertNotation(source, notation) {
    const before = (0,parse_roadmap/* parseRoadmap */.A)(source);
    const outline = (0,markdown_to_outline/* parseOutline */._)(source.text);
    const steps = (0,list_steps/* listSteps */.A)(before).filter((step) => step.notation === notation);
    const { text, kept } = rewriteVerified({ source, outline, roadmap: before }, [findPlaces(outline, steps)]);
    return kept.length === 0 ? null : text;
}
function markedPlaces(outline, roadmap) {
    return findPlaces(outline, (0,list_steps/* listSteps */.A)(roadmap).filter(({ notation }) => notation !== 'task-list'));
}
function convertMarked(original) {
    const { source, outline, roadmap } = original;
    const places = markedPlaces(outline, roadmap);
    if (places.length === 0)
        return { text: source.text, converted: 0, problems: [] };
    const { text, kept } = rewriteVerified(original, groupByBlock(outline, places));
    const left = places.filter((place) => !kept.includes(place)).map((place) => reportLeft(source.path, place));
    const converted = kept.flatMap(({ steps }) => steps);
    const parked = converted.filter((step) => step.parked && step.when === null).map(reportParked);
    return { text, converted: converted.length, problems: [...left, ...reportUnknown(source, kept), ...parked] };
}
/** Items of one list are steps together or not at all. */
function groupByBlock(outline, places) {
    const blocks = outline.blocks.map(({ start, end }) => places.filter(({ block }) => start <= block.start && block.start < end));
    return blocks.filter((group) => group.length > 0);
}
/** The rows of converted tables whose status nobody knows. */
function reportUnknown(source, places) {
    const tables = places.flatMap(({ kind, block }) => (kind === 'table' ? [block] : []));
    if (tables.length === 0)
        return [];
    return (0,find_problems/* findProblems */.o6)([source]).filter(({ line, severity }) => severity === 'warning' && tables.some((table) => table.line <= line && line <= table.endLine));
}
function reportParked({ path, line, column }) {
    return (0,problem/* toProblem */.H)(path, { code: 'parked-without-when', line, column });
}
function reportLeft(path, { block, steps }) {
    const message = `The ${steps.length} steps here would not read the same as boxes, so they stay as they are: write them by hand.`;
    return (0,problem/* toProblem */.H)(path, { code: 'not-converted', line: block.line, column: block.column, message });
}


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseRoadmap)
/* harmony export */ });
/* harmony import */ var _parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9631);

/** One file read beside those that it links to: needs that lead to other files are not followed. */
function parseRoadmap(source) {
    const { roadmaps } = (0,_parse_parse_roadmaps_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoadmaps */ .l)([source, ...(source.linked ?? [])]);
    const roadmap = roadmaps.find(({ path }) => path === source.path);
    if (roadmap === undefined)
        throw new Error(`No roadmap came of ${source.path}.`);
    return roadmap;
}


/***/ }),

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pairSteps)
/* harmony export */ });
/* harmony import */ var _parse_list_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3131);

const VALUES = [
    ...['id', 'title', 'status', 'note', 'depth', 'parked', 'when', 'why'],
    ...['due', 'doneOn', 'priority', 'estimate', 'optional'],
];
/** Pairs the steps before and after an edit in the order of writing; null when there are more or fewer, or stages or resources differ. */
function pairSteps(before, after, freed = new Set()) {
    const [old, now] = [placeSteps(before), placeSteps(after)];
    if (old.length !== now.length || outline(before) !== outline(after))
        return null;
    const hasSameNeeds = needsComparer(freed);
    return old.flatMap(({ step, stage }, at) => {
        const other = now[at];
        if (other === undefined)
            return [];
        const changed = VALUES.filter((value) => step[value] !== other.step[value]);
        if (addresses(step) !== addresses(other.step))
            changed.push('links');
        if (stage !== other.stage)
            changed.push('stage');
        if (!hasSameNeeds(step.needs, other.step.needs))
            changed.push('needs');
        return [{ before: step, after: other.step, changed }];
    });
}
function addresses({ links }) {
    return links.map(({ url }) => url).join('\n');
}
/** All steps with the position of their stage among all. */
function placeSteps(roadmap) {
    const parts = [roadmap, ...flatten(roadmap.stages)];
    return parts.flatMap(({ steps }, stage) => (0,_parse_list_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .listSteps */ .A)({ steps, stages: [] }).map((step) => ({ step, stage })));
}
function flatten(stages) {
    return stages.flatMap((stage) => [stage, ...flatten(stage.stages)]);
}
function outline(part) {
    const resources = part.resources.map(({ title, url, note }) => [title, url, note]);
    return JSON.stringify([resources, part.stages.map((stage) => [stage.title, outline(stage)])]);
}
/** Steps share their needs, so each pair of needs is compared once, however many steps have it. */
function needsComparer(freed) {
    const known = new Map();
    const heldBy = ({ steps }) => steps.filter((id) => !freed.has(id));
    const isSame = (before, after) => {
        const others = known.get(before) ?? new Map();
        known.set(before, others);
        const same = others.get(after) ?? heldBy(before).join('\n') === heldBy(after).join('\n');
        others.set(after, same);
        return same;
    };
    return (before, after) => {
        const [old, now] = [before, after].map((needs) => needs.filter(({ steps }) => steps.some((id) => !freed.has(id))));
        return old?.length === now?.length && (old?.every((need, at) => isSame(need, now?.[at] ?? need)) ?? true);
    };
}


/***/ })

};
