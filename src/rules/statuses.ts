import { inlineText } from '../markdown/flat-text.ts';
import type { Draft } from '../parse/draft.ts';
import { isContrast, isEmptyBox, isGraded } from '../parse/line/glyphs.ts';
import { type GlyphList, readGlyphLists } from '../parse/notations/glyph/glyph-list.ts';
import { isBlankSign } from '../parse/notations/read-sign.ts';
import { glyphsIn, type StatusCell } from '../parse/notations/table/status-cell.ts';
import { readStatusTables, type StatusTable } from '../parse/notations/table/status-table.ts';
import type { Found, Rules } from './rule.ts';

/** Signs and words that look like a status and are not understood. */
export const STATUSES = {
  'unmapped-mark': {
    severity: 'warning',
    means: 'A line is not counted, because GitHub has no box with this mark and nothing says what it means.',
    wayOut: 'Add its meaning to the front matter: marks: { "~": doing } (or done, todo, dropped, parked).',
    example: '- [~] Sets',
  },
  'unknown-status': {
    severity: 'warning',
    means: 'A status cell says something that Trailmark does not know, so its row is not counted.',
    wayOut:
      'Write a word such as "done", "in progress" or "to do", or explain the sign in the front matter: marks: { "…": doing }.',
    example:
      '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | done |\n| Trees | to do |\n| Heaps | to do |\n| Graphs | blue |',
  },
  'unread-status-column': {
    severity: 'warning',
    means: 'A column is called a status, but too few of its cells say one, so no row of the table is counted.',
    wayOut: 'Write words such as "done", "in progress" or "to do" in it.',
    example: '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | soon |',
  },
  'unnamed-status-column': {
    severity: 'warning',
    means: 'A column looks like statuses, but is not called so, so no row of the table is counted.',
    wayOut: 'Call the column "Status".',
    example: '| Topic | Mine |\n| --- | --- |\n| Sets | ✅ |\n| Maps | ⬜ |',
  },
  'tally-table': {
    severity: 'info',
    means: 'A table adds up numbers beside a column such as "Total" or "Target", so its rows are not counted as steps.',
    wayOut:
      'You need not do anything; where the rows are steps, say their status in words such as "done" or "in progress".',
    example: '| Kind | Total | Completed |\n| --- | --- | --- |\n| Books | 12 | 3 |\n| Talks | 4 | 0 |',
  },
  'two-status-columns': {
    severity: 'info',
    means: 'A table has two columns of statuses; only the first one counts.',
    wayOut: 'Put the column first that should count.',
    example: '| Topic | Status | Progress |\n| --- | --- | --- |\n| Sets | done | to do |\n| Maps | to do | to do |',
  },
  'mixed-glyphs': {
    severity: 'warning',
    means: 'A list has signs for done and for open, but too many others that say no status, so none of it is counted.',
    wayOut: 'Say in the front matter what they mean: marks: { "🍎": doing } (or done, todo, dropped, parked).',
    example: '- ✅ Sets\n- ⬜ Maps\n- 🍎 Trees\n- 🍎 Heaps',
  },
  'lone-glyphs': {
    severity: 'warning',
    means: 'Every item of a list begins with the same empty box, and a list of one sign alone is not counted.',
    wayOut: 'Say in the front matter what it means: marks: { "⬜": todo } (or done, todo, dropped, parked).',
    example: '- ⬜ Sets\n- ⬜ Maps',
  },
} satisfies Rules;

type Code = keyof typeof STATUSES;

const MEANINGS = '(or done, todo, dropped, parked).';
/** One letter or sign is a mark, though nobody knows which; codes and dates are no plan. */
const LONE = /^(?:\p{L}|[^\p{L}\p{N}\s]{1,3})$/u;

/** What a mark usually means to those who use more of them than GitHub has. */
const USUAL = new Map([
  ['-', 'dropped'],
  ['>', 'parked'],
  ['?', 'todo'],
  ['!', 'todo'],
]);

/** What is said of a mark that neither GitHub nor the file explains. */
export function unmappedMark(mark: string): Pick<Found<'unmapped-mark'>, 'code'> & { readonly message: string } {
  const usual = USUAL.get(mark) ?? 'doing';
  const others = ['done', 'doing', 'todo', 'dropped', 'parked'].filter((status) => status !== usual).join(', ');
  return {
    code: 'unmapped-mark',
    message: `"[${mark}]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "${mark}": ${usual} } (or ${others}).`,
  };
}

/** Tables whose statuses are not understood, or not all, or that have two columns of them. */
export function findTableProblems({ page }: Draft): readonly Found<Code>[] {
  const place: Place = ({ table }, at) => {
    const { line, column } = table.rows[0]?.cells[at] ?? table;
    return { line, column, name: inlineText(page.outline, table.rows[0]?.cells[at]).text.trim() };
  };
  return readStatusTables(page).flatMap((read) => [
    ...(read.named.length > 0 ? secondColumn(read, place) : unreadColumns(read, place)),
    ...unnamedColumns(read, place),
    ...(read.isTally ? [{ code: 'tally-table', line: read.table.line, column: read.table.column } as const] : []),
    ...read.rows.flatMap(({ statuses }) =>
      statuses.flatMap((status) => (status.sign === null ? unknownStatus(status) : [])),
    ),
  ]);
}

/** The header cell of a column: where it stands and what it says. */
type Place = (
  read: StatusTable,
  at: number,
) => { readonly line: number; readonly column: number; readonly name: string };

function unknownStatus({ cell, text, unmapped }: StatusCell): Found<Code> {
  const { line, column } = cell ?? { line: 1, column: 1 };
  if (unmapped !== null) return { line, column, ...unmappedMark(unmapped) };
  const message = `"${text}" is no status that Trailmark knows, so this row is not counted. ${STATUSES['unknown-status'].wayOut}`;
  return { code: 'unknown-status', line, column, message };
}

/** The columns that are called statuses and say some, but too few to be read, or for one row alone. */
function unreadColumns(read: StatusTable, place: Place): readonly Found<Code>[] {
  return read.unread.flatMap(({ at, cells }) => {
    const { name, ...header } = place(read, at);
    const filled = cells.filter(isFilled);
    const known = filled.filter(({ sign }) => sign !== null).length;
    const other = filled.find(({ sign }) => sign === null);
    if (known > 0 && other === undefined)
      return [{ code: 'unread-status-column', ...header, message: `${ONE_ROW} ${NO_ROW}` }];
    const isMarked = known > 0 || filled.some(({ text }) => LONE.test(text));
    if (!isMarked || other === undefined) return [];
    const message = `Only ${known} of ${filled.length} cells under "${name}" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "${other.text}".`;
    return [{ code: 'unread-status-column', ...header, message }];
  });
}

const ONE_ROW = 'This table has one row alone, and no other table has its header.';
const NO_ROW = 'It counts with a second row, or write the row as a list item: "- [ ] What to learn".';

/** Columns of signs that are no matrix; signs that only compare are told where they have grades. */
function unnamedColumns(read: StatusTable, place: Place): readonly Found<Code>[] {
  const [first] = read.unnamed;
  const cells = read.unnamed.flatMap((column) => column.cells);
  const glyphs = new Set(glyphsIn(cells.map(({ text }) => text)));
  const said = new Set(cells.map(({ sign }) => sign?.meaning));
  const compares = isContrast(glyphs);
  if (first === undefined || said.size < 2 || !said.has('done') || (compares && !isGraded(glyphs))) return [];
  const { name, ...header } = place(read, first.at);
  const message = `The column "${name}" looks like statuses, but is not called so, so no row of this table is counted. Call it "Status".`;
  return [{ code: 'unnamed-status-column', ...header, message, ...(compares ? { severity: 'info' } : {}) }];
}

function secondColumn(read: StatusTable, place: Place): readonly Found<Code>[] {
  const [first, second] = read.named;
  if (first === undefined || second === undefined) return [];
  const { name } = place(read, first.at);
  const { name: other, ...header } = place(read, second.at);
  const message = `This table has two columns of statuses; "${name}" counts and "${other}" does not.`;
  return [{ code: 'two-status-columns', ...header, message }];
}

function isFilled({ text }: StatusCell): boolean {
  return !isBlankSign(text);
}

/** Lists that say statuses, or draw empty boxes, and are not counted. */
export function findGlyphProblems({ page }: Draft): readonly Found<Code>[] {
  return readGlyphLists(page).flatMap((list) => (list.counted.length > 0 ? [] : uncountedList(list)));
}

function uncountedList({ plain, leading, meanings, isMixed }: GlyphList): readonly Found<Code>[] {
  const [first] = leading;
  if (first === undefined) return [];
  const { line, column } = first.item;
  if (isMixed) {
    const { glyph } = leading.find((other) => !meanings.has(other.glyph)) ?? first;
    const message = `This list has signs for done and for open, but too many like "${glyph}" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "${glyph}": doing } ${MEANINGS}`;
    return [{ code: 'mixed-glyphs', line, column, message }];
  }
  if (plain.length < 2 || leading.length < plain.length || !leading.every(({ glyph }) => isEmptyBox(glyph))) return [];
  const message = `Every item of this list begins with "${first.glyph}", and a list of one sign alone is not counted. Say in the front matter what it means: marks: { "${first.glyph}": todo } ${MEANINGS}`;
  return [{ code: 'lone-glyphs', line, column, message }];
}
