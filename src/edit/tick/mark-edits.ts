import { ENGLISH } from '../../locales/load.ts';
import { localeOfWord } from '../../locales/words.ts';
import { TICK } from '../../parse/line/glyphs.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Mark, Roadmap, Step, TickStatus } from '../../parse/roadmap.ts';
import type { Change } from '../change.ts';
import { type Edit, remove } from './box-edits.ts';

/** The default glyphs, by the style of the old one: those that are drawn like text and those in colour. */
const TEXT_GLYPHS: { readonly [status in TickStatus]: string } = { done: '✓', doing: '△', todo: '×' };
const COLOUR_GLYPHS: { readonly [status in TickStatus]: string } = { done: '✅', doing: '🔄', todo: '⬜' };
const BOXES: { readonly [status in TickStatus]: string } = { done: '[x]', doing: '[/]', todo: '[ ]' };
const TEXT_STYLE = /^[✓✔√△▲×✗✘○]/u;
/** How many cells may be missing at the end of a row. */
const MOST_CELLS = 8;
const WORDS = /[\p{L}][\p{L}\p{M}\p{N} '’-]*/u;
const SHARE = /^[\d.,\s]+(?:[%％]|[/／]\s?\d+)$/u;
/** What stands between a sign and its note. */
const LEADS_ON = ' \t(（:：,，-–—―';
const TICKED = new RegExp(`^(?:${TICK}|\\[[xX]\\])`, 'u');
const BRACKETS = /^\[.?\]$/u;

/** What writes a status in a cell, before a line or behind one: as the same file writes it, else as is usual. */
export function markEdits(
  text: string,
  step: Step,
  { roadmap, status }: { readonly roadmap: Roadmap; readonly status: TickStatus },
): readonly Edit[] {
  if (step.spans.parts.length > 0) return partEdits(text, step, status);
  const old = signOf(text, step);
  const like = listSteps(roadmap).filter(({ notation }) => notation === step.notation);
  const signs = like.map((other) => ({ status: other.status, sign: readSign(text, other) }));
  const samples = byFrequency(signs.filter((other) => other.status === status).map(({ sign }) => sign));
  const others = signs.map(({ sign }) => sign);
  const keyword = keywordFor(step, status, others);
  const usual =
    keyword === undefined ? defaultMarks([readSign(text, step), ...others], status, roadmap.language) : [keyword];
  const marks = [...new Set([...samples, ...usual])];
  const isCut = old.start === old.end && /^(?:[\r\n]|$)/.test(text.slice(old.end));
  const sets = isCut ? marks.flatMap((mark) => addCells(old, mark)) : marks.map((mark) => [setMark(text, old, mark)]);
  const strike = step.spans.strike.map(remove);
  const struck = strike.length > 0 ? sets.map((set) => [...set, ...strike]) : [];
  // A mark that says how far is itself the note.
  return [...sets, ...struck].map((changes) => ({ changes, retitles: isShare(text, step) }));
}

/** A row is done or open in all its parts; it is begun in the first that is not done. */
function partEdits(text: string, { spans: { parts } }: Step, status: TickStatus): readonly Edit[] {
  const written = parts.map(({ start, end }) => text.slice(start, end));
  const [mark = ''] = defaultMarks([written.find((part) => part !== '') ?? ''], status, null);
  const open = parts.filter((_, at) => !TICKED.test(written[at] ?? ''));
  const wanted = status === 'doing' ? [...open, ...parts.slice(-1)].slice(0, 1) : parts;
  return [{ changes: wanted.map((part) => setMark(text, part, mark)) }];
}

function readSign(text: string, step: Step): string {
  const { start, end } = signOf(text, step);
  return text.slice(start, end);
}

function isShare(text: string, { spans: { note } }: Step): boolean {
  return note !== null && SHARE.test(text.slice(note.start, note.end));
}

/** The mark without blanks at its ends and without the note that may stand behind it. */
function signOf(text: string, step: Step): Mark {
  const { mark, spans } = step;
  const isNoted = spans.note !== null && spans.note.start > mark.start && spans.note.end <= mark.end;
  let end = isNoted && !isShare(text, step) ? (spans.note?.start ?? mark.end) : mark.end;
  let { start } = mark;
  while (end > start && LEADS_ON.includes(text[end - 1] ?? '')) end -= 1;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  return { start, end };
}

/** A row may end before its status: the cells between are added, as many as it takes. */
function addCells({ end }: Mark, mark: string): readonly (readonly Change[])[] {
  const missing = Array.from({ length: MOST_CELLS }, (_, count) => '| '.repeat(count));
  return missing.map((cells) => [{ start: end, end, text: ` ${cells}${mark} |` }]);
}

/** Writes into a cell; an empty one gets a blank on each side. */
export function setMark(text: string, { start, end }: Mark, mark: string): Change {
  if (start < end) return { start, end, text: mark };
  const left = /[ \t]$/.test(text.slice(0, start)) ? '' : ' ';
  const right = /^[ \t]/.test(text.slice(end)) ? '' : ' ';
  return { start, end, text: `${left}${mark}${right}` };
}

function byFrequency(marks: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const mark of marks) if (mark !== '') counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([mark]) => mark);
}

/** Of several sets of words that of which the file has one for an open step. */
function keywordFor({ notation }: Step, status: TickStatus, others: readonly string[]): string | undefined {
  const { keywords } = notation;
  const used = keywords.findLast(({ doing, todo }) => others.includes(doing) || others.includes(todo));
  return (used ?? keywords[0])?.[status];
}

/** Glyph and word where the old mark, the first of those given, has both; the word is of the language that its word, or that of another mark, is of. */
function defaultMarks(marks: readonly string[], status: TickStatus, language: string | null): readonly string[] {
  const [old = ''] = marks;
  const boxed = BRACKETS.test(old) ? [BOXES[status]] : [];
  const glyph = (TEXT_STYLE.test(old) ? TEXT_GLYPHS : COLOUR_GLYPHS)[status];
  const word = wordLike(new Set(marks), status, language);
  const both = `${glyph} ${word}`;
  if (boxed.length > 0 || !WORDS.test(old)) return [...boxed, glyph, both, word];
  return old.search(WORDS) > 0 ? [both, glyph, word] : [word, both, glyph];
}

const STATUS_KINDS = ['done', 'doing', 'todo', 'dropped', 'parked', 'yes', 'no'] as const;

function wordLike(marks: Iterable<string>, status: TickStatus, language: string | null): string {
  for (const mark of marks) {
    const locale = localeOfWord(WORDS.exec(mark)?.[0] ?? '', STATUS_KINDS, language);
    const word = locale?.read[status][0];
    if (word !== undefined) return fitCase(word, mark);
  }
  return ENGLISH.read[status][0] ?? status;
}

/** `Done` beside `Todo`, `DONE` beside `TODO`. */
function fitCase(word: string, like: string): string {
  const letters = WORDS.exec(like)?.[0] ?? '';
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  const [first = ''] = letters;
  return first === first.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
