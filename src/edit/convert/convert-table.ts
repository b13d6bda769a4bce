import type { Cell, Row, Table } from '../../markdown/outline.ts';
import type { Mark, Step } from '../../parse/roadmap.ts';
import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import type { Change } from '../change.ts';
import type { Page } from './find-places.ts';
import { frameList } from './frame-list.ts';
import { writeStep } from './write-step.ts';

interface Field {
  readonly header: string;
  readonly text: string;
  readonly cell: Cell;
}

/** What a row becomes: the text of its item, and the fields below it. */
interface Written {
  readonly title: string;
  readonly below: readonly Field[];
}

/**
 * Makes a list of the rows of a table. What a row says besides stands below its title as `— header: cell`; empty cells go, and
 * a column that only counts the rows becomes the numbers of the list.
 */
export function convertTable(page: Page, block: Table, steps: readonly Step[]): readonly Change[] {
  const rows = block.rows.slice(1).map((row) => readRow(page, block, row));
  const numbers = findNumbers(rows);
  const lines = rows.flatMap((all, at) => {
    const marker = numbers < 0 ? '-' : `${all[numbers]?.text}.`;
    const indent = ' '.repeat(marker.length + 1);
    const fields = all.filter(({ text }, column) => column !== numbers && text !== '');
    const row = block.rows[at + 1];
    const step = steps.find(({ mark }) => row !== undefined && row.start <= mark.start && mark.end <= row.end);
    // A row that is no step keeps its words without a box.
    const plain: Written = { title: fields[0]?.text ?? '', below: fields.slice(1) };
    const { title, below } = step === undefined ? plain : writeStepRow(page, step, { fields, indent });
    return title === '' ? [] : [`${marker} ${title}${writeBelow(below, indent)}`];
  });
  return [frameList(page, block, lines)];
}

function readRow(page: Page, { rows: [head] }: Table, row: Row): readonly Field[] {
  return row.cells.map((cell, at) => {
    const header = head?.cells[at];
    return { header: header === undefined ? '' : readCell(page, header), text: readCell(page, cell), cell };
  });
}

function readCell({ source }: Page, { start, end }: Cell): string {
  return source
    .slice(start, end)
    .replace(/^\||(?<!\\)\|$/g, '')
    .replaceAll('\\|', '|')
    .trim();
}

/** Which column counts the rows one by one, under a header that says no more than that; -1 where none does. */
function findNumbers(rows: readonly (readonly Field[])[]): number {
  const [first = []] = rows;
  return first.findIndex(
    ({ header, text }, at) =>
      /^.{0,2}(?:no)?$/iu.test(header.replace(/\P{L}/gu, '')) &&
      rows.every(
        (row, below) => /^\d{1,8}$/.test(text) && Number(row[at]?.text || Number.NaN) === Number(text) + below,
      ),
  );
}

/** A word that puts a step off stays in sight, since a box has no place for it. */
function writeStepRow(
  page: Page,
  step: Step,
  { fields, indent }: { readonly fields: readonly Field[]; readonly indent: string },
): Written {
  const status = fields.find(holds(step.mark));
  const title = step.spans.title === null ? undefined : fields.find(holds(step.spans.title));
  const before = title?.text ?? escapeMarkdown(step.title);
  const after = step.note === null ? '' : `（${step.note}）`;
  // Of a matrix only the parts of a row that is begun say more than its box.
  const isSaid = (field: Field) => step.status !== 'doing' && step.spans.parts.some((part) => holds(part)(field));
  const isStatus = (field: Field) => field === status && !(step.parked && step.note === null);
  const isLeft = (field: Field) => field !== title && !isStatus(field) && !isSaid(field);
  return { title: writeStep(page, step, { before, after, indent }), below: fields.filter(isLeft) };
}

function holds({ start, end }: Mark): (field: Field) => boolean {
  return ({ cell }) => cell.start <= start && end <= cell.end;
}

// Behind a hard break nothing belongs to the title any more.
function writeBelow(fields: readonly Field[], indent: string): string {
  const texts = fields.map(({ header, text }) => (header === '' ? `— ${text}` : `— ${header}: ${text}`));
  return texts.length === 0 ? '' : `\\\n${indent}${texts.join(' ')}`;
}
