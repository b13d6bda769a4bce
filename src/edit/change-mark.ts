import type { Mark } from '../parse/roadmap.ts';

/** The text with one mark changed and every other character as it was. `sample` is how the file writes the wanted status elsewhere. */
export interface Tick {
  readonly mark: Mark;
  readonly isDone: boolean;
  readonly sample: string | null;
}

const BOX = /^(\[?)[^[\]](\]?)$/u;
const DONE = /^[xX✓√✔✅☑]/u;

/** Changes exactly the characters of a mark: a box keeps its brackets, any other mark becomes the sample, or a plain glyph without one. */
export function changeMark(text: string, { mark, isDone, sample }: Tick): string {
  const old = text.slice(mark.start, mark.end);
  const [box, open = '', close = ''] = BOX.exec(old) ?? [];
  const isBox =
    box !== undefined && (open !== '' || old === ' ' || /^[xX/]$/.test(old) || text[mark.start - 1] === '[');
  const written = isBox ? `${open}${isDone ? 'x' : ' '}${close}` : (sample ?? plainMark(old, isDone));
  return text.slice(0, mark.start) + written + text.slice(mark.end);
}

/** An empty cell is todo in every table, so that a table needs no word for it. */
function plainMark(old: string, isDone: boolean): string {
  if (isDone) return '✅';
  return DONE.test(old) ? '⬜' : old;
}
