import type { Problem } from '../rules/problem.ts';
import { createFormatter, type Formatter } from './format/formatter.ts';
import { renderDetails } from './parts/render-details.ts';
import { renderDirection } from './parts/render-direction.ts';
import { renderOverall } from './parts/render-overall.ts';
import { ALL, renderSuggestion } from './parts/render-suggestion.ts';
import { renderTable } from './parts/render-table.ts';
import { listRows } from './rows/list-rows.ts';
import type { View } from './view.ts';

// A summary holds 1 MiB; lists this long are read in the log or the JSON.
const LISTED = 100;

/** The job summary as Markdown: progress, all stages, the suggestion without boxes, the problems. */
export function renderSummary(view: View, problems: readonly Problem[]): string {
  const formatter = createFormatter(view.language, 'issue');
  const rows = listRows(view.measure).slice(0, LISTED * 3);
  const room = { ...ALL, resources: LISTED, parked: LISTED, blocked: LISTED };
  const blocks = [
    renderOverall(view.measure.progress, formatter),
    rows.length > 0 ? renderTable({ rows, formatter, link: () => null }) : '',
    renderSuggestion({ view, formatter, room, bullet: '- ' }),
    renderProblems(problems, formatter),
  ];
  return renderDirection(blocks, formatter);
}

function renderProblems(problems: readonly Problem[], formatter: Formatter): string {
  if (problems.length === 0) return '';
  const lines = problems.slice(0, LISTED).map((problem) => renderLine(problem, formatter));
  const left = problems.length - lines.length;
  const table = ['| | | |', '| :-- | :-- | :-- |', ...lines].join('\n');
  const rest = left > 0 ? `\n\n… ${formatter.say('count.more', { count: left })}` : '';
  return renderDetails(formatter.say('count.problems', { count: problems.length }), `${table}${rest}`);
}

function renderLine({ path, line, column, severity, code, message }: Problem, formatter: Formatter): string {
  return `| ${formatter.escape(`${path}:${line}:${column}`)} | ${severity} \`${code}\` | ${formatter.escape(message)} |`;
}
