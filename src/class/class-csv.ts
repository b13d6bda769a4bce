import { cleanText } from '../render/escape/clean-text.ts';
import type { Class, Member } from './class.ts';

const COLUMNS: { readonly [name: string]: (member: Member) => string | number | null } = {
  name: ({ name }) => asText(name),
  path: ({ path }) => asText(path),
  done: ({ progress }) => progress.done,
  doing: ({ progress }) => progress.doing,
  todo: ({ progress }) => progress.todo,
  total: ({ progress }) => progress.total,
  percent: ({ progress }) => progress.percent,
  stage: ({ stage }) => stage && asText(stage),
  next: ({ next }) => next && asText(next.title),
  waiting: ({ waiting }) => waiting,
  last_change: ({ lastChange }) => lastChange,
  problems: ({ problems }) => problems,
};

/** The members as comma-separated values (RFC 4180, lines end in LF), one line each below a line of names; what there is not is empty. */
export function classCsv({ members }: Class): string {
  const rows = members.map((member) => Object.values(COLUMNS).map((read) => quote(String(read(member) ?? ''))));
  return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

/** A learner's text on one line, which no spreadsheet takes for a formula. */
function asText(text: string): string {
  const line = cleanText(text);
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}

function quote(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
