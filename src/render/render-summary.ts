import { PAGE } from '../rules/list.ts';
import type { Problem } from '../rules/problem.ts';
import { foldProblems } from './fold-problems.ts';
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

/** The job summary as Markdown: progress, all stages, the suggestion without boxes, the problems. `page` is the address of the page that explains them. */
export function renderSummary(view: View, problems: readonly Problem[], page?: string): string {
  const formatter = createFormatter(view.language, 'issue');
  const rows = listRows(view.measure).slice(0, LISTED * 3);
  const room = { ...ALL, resources: LISTED, parked: LISTED, blocked: LISTED };
  const blocks = [
    renderOverall(view.measure.progress, formatter),
    rows.length > 0 ? renderTable({ rows, formatter, link: () => null }) : '',
    renderSuggestion({ view, formatter, room, bullet: '- ' }),
    renderProblems(problems, formatter, page),
  ];
  return renderDirection(blocks, formatter);
}

function renderProblems(problems: readonly Problem[], formatter: Formatter, page: string | undefined): string {
  if (problems.length === 0) return '';
  const shown = foldProblems(problems).slice(0, LISTED);
  const more = (count: number) => `… ${formatter.say('count.more', { count })}`;
  const lines = shown.flatMap(({ problem, left }) => [
    renderLine(problem, formatter, page),
    ...(left > 0 ? [`| ${formatter.escape(problem.path)} | \`${problem.code}\` | ${more(left)} |`] : []),
  ]);
  const left = problems.length - shown.reduce((sum, one) => sum + 1 + one.left, 0);
  const table = ['| | | |', '| :-- | :-- | :-- |', ...lines].join('\n');
  const rest = left > 0 ? `\n\n${more(left)}` : '';
  const name = page === undefined ? `\n\n\`${PAGE}\`` : '';
  return renderDetails(formatter.say('count.problems', { count: problems.length }), `${table}${rest}${name}`);
}

function renderLine(problem: Problem, formatter: Formatter, page: string | undefined): string {
  const { path, line, column, severity, code, message } = problem;
  const link = page === undefined ? `\`${code}\`` : `[\`${code}\`](${page}#${code})`;
  return `| ${formatter.escape(`${path}:${line}:${column}`)} | ${severity} ${link} | ${formatter.escape(message)} |`;
}
