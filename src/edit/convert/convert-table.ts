import type { Cell, Row, Table } from '../../markdown/outline.ts';
import type { Step } from '../../parse/roadmap.ts';
import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import type { Change } from '../change.ts';
import { frameList } from './frame-list.ts';
import type { Page, Place } from './place.ts';
import { writeStep } from './write-step.ts';

interface Field {
  readonly header: string;
  readonly text: string;
  readonly cell: Cell;
}

/** Makes a list of the rows of a table. What a row says besides stands below its title as `— header: cell`; empty cells go. */
export function convertTable(page: Page, { block, steps }: Extract<Place, { kind: 'table' }>): readonly Change[] {
  const lines = block.rows.slice(1).map((row) => {
    const fields = readRow(page, block, row);
    const step = steps.find(({ mark }) => row.start <= mark.start && mark.end <= row.end);
    return step === undefined ? writeRow(fields) : writeStepRow(page, step, fields);
  });
  return [
    frameList(
      page,
      block,
      lines.filter((line) => line !== ''),
    ),
  ];
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

function writeStepRow(page: Page, step: Step, fields: readonly Field[]): string {
  const { mark } = step;
  const status = fields.find(({ cell }) => cell.start <= mark.start && mark.end <= cell.end);
  const title = titleField(
    step,
    fields.filter((field) => field !== status),
  );
  const before = title?.text ?? escapeMarkdown(step.title);
  const note = step.note === null || before.includes(step.note) ? '' : `（${step.note}）`;
  const rest = fields.filter((field) => field !== title && field !== status);
  const left = status === undefined ? '' : leftOver(page, step, status);
  const extra = status === undefined || left === '' ? rest : [{ ...status, text: left }, ...rest];
  const body = writeStep(step, { before, after: note }, '  ');
  return `- ${body}${page.comments.get(step) ?? ''}${below(extra)}`;
}

/** The cell whose text is the title, with its Markdown and what its fields add. */
function titleField(step: Step, fields: readonly Field[]): Field | undefined {
  const title = letters(step.title);
  return (
    fields.find(({ text }) => text === step.title) ??
    fields.find(({ text }) => title !== '' && letters(text) === title) ??
    fields.find(({ text }) => title !== '' && letters(text).includes(title))
  );
}

function letters(text: string): string {
  return text.replace(/\]\([^()]*\)|<[^>]*>|[^\p{L}\p{N}]/gu, '');
}

/** What the status cell says besides the status and its note. */
function leftOver({ source }: Page, { mark, note }: Step, { cell }: Field): string {
  const text = `${source.slice(cell.start, mark.start)} ${source.slice(mark.end, cell.end)}`.replace(
    /^\||(?<!\\)\|\s*$/g,
    '',
  );
  const rest = note === null ? text : text.replace(note, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest.replaceAll('\\|', '|').trim() : '';
}

/** A row that is no step keeps its words without a box. */
function writeRow(fields: readonly Field[]): string {
  const [first, ...rest] = fields.filter(({ text }) => text !== '');
  return first === undefined ? '' : `- ${first.text}${below(rest)}`;
}

// Behind a hard break nothing belongs to the title any more.
function below(fields: readonly Field[]): string {
  const shown = fields.filter(({ text }) => text !== '');
  const texts = shown.map(({ header, text }) => (header === '' ? `— ${text}` : `— ${header}: ${text}`));
  return texts.length === 0 ? '' : `\\\n  ${texts.join(' ')}`;
}
