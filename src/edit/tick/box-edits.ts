import type { Mark, Step, TickStatus } from '../../parse/roadmap.ts';
import type { Change } from '../change.ts';

/** Changes that give a step a status; `retitles` where the title may take the note in. */
export interface Edit {
  readonly changes: readonly Change[];
  readonly retitles?: boolean;
}

const BLANK_OR_END = /^(?:\s|$)/u;

/** What gives a box a status, the least change first: more than one where only reading it again shows which is enough. */
export function boxEdits(text: string, step: Step, status: TickStatus): readonly Edit[] {
  const { mark, notation } = step;
  if (status === 'done') return [{ changes: [{ ...mark, text: 'x' }] }];
  const drawn = [{ ...mark, text: ' ' }, ...(status === 'todo' ? removeBegun(text, step) : addBegun(text, step))];
  const struck = step.spans.strike.map(remove);
  const open = step.status === 'dropped' ? [...drawn, ...struck] : drawn;
  // A box that is not begun has no place for a note: its title takes it in, and a written id keeps the step the same.
  const takesNoteIn = status === 'todo' && step.note !== null;
  const slash = { changes: [{ ...mark, text: '/' }] };
  return [
    ...(notation.box === 'other' && status === 'doing' ? [slash] : []),
    { changes: open },
    ...(struck.length > 0 && open === drawn ? [{ changes: [...drawn, ...struck] }] : []),
    ...(takesNoteIn ? [{ changes: open, retitles: true }] : []),
    ...(takesNoteIn ? [{ changes: [...open, writeId(text, step)], retitles: true }] : []),
  ];
}

/** Takes out what stands there. */
export function remove(span: Mark): Change {
  return { ...span, text: '' };
}

function removeBegun(text: string, { spans: { sign, word, title } }: Step): readonly Change[] {
  const end = title?.end ?? 0;
  const hasDash =
    sign !== null && word === null && text.startsWith(' —', end) && BLANK_OR_END.test(text.slice(end + 2, end + 3));
  const dash = hasDash ? [remove({ start: end, end: end + 2 })] : [];
  return [...[sign, word].flatMap((span) => (span === null ? [] : [remove(span)])), ...dash];
}

/** Behind 🚧 alone a last parenthesis would become the note: a dash keeps it in the title. */
export function addBegun(text: string, { mark, title, spans }: Step): readonly Change[] {
  if (spans.sign !== null || spans.word !== null) return [];
  let start = mark.end + 1;
  while (/[ \t]/.test(text[start] ?? '')) start += 1;
  const end = spans.title?.end ?? start;
  const dash = /[)）]$/u.test(title) ? [{ start: end, end, text: ' —' }] : [];
  return [{ start, end: start, text: '🚧 ' }, ...dash];
}

/** Writes the id of a step where GitHub does not show it, at the end of the line of its title. */
function writeId(text: string, { mark, id, path }: Step): Change {
  return { ...endOfLine(text, mark.end), text: ` <!-- id: ${id.slice(path.length + 1)} -->` };
}

/** Behind everything on the line of an offset but the name of a block, which Obsidian reads at the end alone. */
export function endOfLine(text: string, from: number): Mark {
  const [line = ''] = text.slice(from).split(/[\r\n]/, 1);
  const whole = line.replace(/\\$/, '').trimEnd();
  const [name = ''] = / \^[\w-]+$/.exec(whole) ?? [];
  const at = from + whole.length - name.length;
  return { start: at, end: at };
}
