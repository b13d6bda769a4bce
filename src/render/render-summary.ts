import type { Problem } from '../problem.ts';
import { renderDetails } from './parts/render-details.ts';
import { renderDirection } from './parts/render-direction.ts';
import { renderOverall } from './parts/render-overall.ts';
import { ALL, renderSuggestion } from './parts/render-suggestion.ts';
import { renderTable } from './parts/render-table.ts';
import { listRows } from './rows/list-rows.ts';
import type { View } from './view.ts';
import { chooseVoice, type Voice } from './words/voice.ts';

// A summary holds 1 MiB; lists this long are read in the log or the JSON.
const LISTED = 100;

/** The job summary as Markdown: progress, all stages, the suggestion without boxes, the problems. */
export function renderSummary(view: View, problems: readonly Problem[]): string {
  const voice = chooseVoice(view.language, 'issue');
  const rows = listRows(view.measure).slice(0, LISTED * 3);
  const room = { ...ALL, resources: LISTED, parked: LISTED, blocked: LISTED };
  const blocks = [
    renderOverall(view.measure.progress, voice),
    rows.length > 0 ? renderTable({ rows, voice, link: () => null }) : '',
    renderSuggestion({ view, voice, room, bullet: '- ' }),
    renderProblems(problems, voice),
  ];
  return renderDirection(blocks, voice);
}

function renderProblems(problems: readonly Problem[], voice: Voice): string {
  if (problems.length === 0) return '';
  const { counts } = voice.words;
  const lines = problems.slice(0, LISTED).map((problem) => renderLine(problem, voice));
  const left = problems.length - lines.length;
  const table = ['| | | |', '| :-- | :-- | :-- |', ...lines].join('\n');
  const rest = left > 0 ? `\n\n… ${counts.more(left)}` : '';
  return renderDetails(counts.problems(problems.length), `${table}${rest}`);
}

function renderLine({ path, line, column, severity, code, message }: Problem, voice: Voice): string {
  return `| ${voice.escape(`${path}:${line}:${column}`)} | ${severity} \`${code}\` | ${voice.escape(message)} |`;
}
