import { wordStatus } from '../../parse/line/recognise-word.ts';
import type { Mark, Step } from '../../parse/roadmap.ts';
import type { Change, TickStatus } from '../change.ts';

/** What surrounds a box in its source: where its text begins, and where the paragraph that holds its title ends. */
interface BoxText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DOING_GLYPH = /^[*_~[]*?((?:🚧|🔄|△)\uFE0F?[ \t]*)/u;
const PARENTHESIS = /[ \t]*[(（]([^()（）]*)[)）]/gu;
const DASH_WORD = /[ \t]*(?:[-–—―]+)[ \t]*([^-–—―()（）[\]\r\n]+?)(?=[ \t]*(?:$|[(（[<\r\n]))/gu;
/** Where a title's paragraph ends at the latest: an empty line, or a line that begins another item. */
const END = /\r?\n[ \t>]*(?:\r?\n|[-*+][ \t]|\d{1,9}[.)][ \t]|$)|\r[ \t]*\r|$/u;

/** Ways to give a box a status, the least change first; each is a set of changes. Parsing decides which of them says it. */
export function boxEdits(
  text: string,
  { mark, notation }: Pick<Step, 'mark' | 'notation'>,
  status: TickStatus,
): readonly (readonly Change[])[] {
  const box = readBox(text, mark);
  if (status === 'done') return [[setMark(mark, 'x')], [setMark(mark, 'x'), ...unstrike(box)]];
  const open = setMark(mark, ' ');
  if (status === 'todo')
    return subsets([removeGlyph(box), ...removeWords(box), unstrike(box)]).map((set) => [open, ...set]);
  const glyph = { start: box.start, end: box.start, text: '🚧 ' };
  // A dash at the end keeps a last parenthesis in the title: behind 🚧 alone it would become the note.
  const dash = { ...lineEnd(box), text: ' —' };
  const drawn = [[open], [open, glyph], [open, glyph, dash]];
  const sets = notation === 'marked-box' ? [[setMark(mark, '/')], ...drawn] : drawn;
  const strike = unstrike(box);
  return strike.length === 0 ? sets : [...sets.map((set) => [...set, ...strike]), ...sets];
}

/** A change that writes the id of a step where GitHub does not show it, at the end of the line of its title. */
export function writeId(text: string, mark: Mark, id: string): Change {
  return { ...lineEnd(readBox(text, mark)), text: ` <!-- id: ${id} -->` };
}

function readBox(text: string, mark: Mark): BoxText {
  const blanks = /^\]\s*/u.exec(text.slice(mark.end))?.[0].length ?? 0;
  const start = mark.end + blanks;
  return { text, start, end: start + (END.exec(text.slice(start))?.index ?? 0) };
}

function setMark(mark: Mark, text: string): Change {
  return { ...mark, text };
}

function lineEnd({ text, start }: BoxText): { readonly start: number; readonly end: number } {
  const length = /^[^\r\n]*?(?=[ \t]*(?:\\?[\r\n]|$))/u.exec(text.slice(start))?.[0].length ?? 0;
  return { start: start + length, end: start + length };
}

function removeGlyph({ text, start, end }: BoxText): readonly Change[] {
  const match = DOING_GLYPH.exec(text.slice(start, end));
  if (match?.[1] === undefined) return [];
  const from = start + match[0].length - match[1].length;
  const dash = / —(?=[ \t]*(?:\r?\n|$))/u.exec(text.slice(start, end));
  const glyph = { start: from, end: from + match[1].length, text: '' };
  return dash === null ? [glyph] : [glyph, { start: start + dash.index, end: start + dash.index + 2, text: '' }];
}

/** One set of changes per word for begun: in a parenthesis, or behind a dash. */
function removeWords({ text, start, end }: BoxText): readonly (readonly Change[])[] {
  const title = text.slice(start, end);
  return [...title.matchAll(PARENTHESIS), ...title.matchAll(DASH_WORD)]
    .filter(([, word = '']) => wordStatus(word) === 'doing')
    .map((match) => [{ start: start + match.index, end: start + match.index + match[0].length, text: '' }]);
}

/** Takes away the outermost pair of `~~`; nothing when there is none. */
function unstrike({ text, start, end }: BoxText): readonly Change[] {
  const match = /^([*_]*)(~~?)(?!~)([\s\S]*[^~])\2(?!~)/u.exec(text.slice(start, end));
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return [];
  const open = start + match[1].length;
  const close = open + match[2].length + match[3].length;
  return [open, close].map((at) => ({ start: at, end: at + (match[2]?.length ?? 0), text: '' }));
}

/** The union of every choice among the sets, small choices first; empty sets are no choice. */
function subsets(sets: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  const choices = sets.filter((set) => set.length > 0).slice(0, 4);
  let unions: readonly (readonly (readonly Change[])[])[] = [[]];
  for (const set of choices) unions = [...unions, ...unions.map((sets) => [...sets, set])];
  return [...unions]
    .sort((a, b) => a.length - b.length)
    .map((union) => union.flat())
    .filter((changes) => !overlaps(changes));
}

function overlaps(changes: readonly Change[]): boolean {
  return changes.some((one, at) =>
    changes.slice(at + 1).some((other) => one.start < other.end && other.start < one.end),
  );
}
