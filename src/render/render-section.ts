import type { Progress } from '../measure/progress.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { findAnchor } from './parts/find-stages.ts';
import { linkPath } from './parts/link-path.ts';
import { renderBullets, renderDetails } from './parts/render-details.ts';
import { renderDirection } from './parts/render-direction.ts';
import { renderOverall } from './parts/render-overall.ts';
import { renderState } from './parts/render-state.ts';
import { renderTable } from './parts/render-table.ts';
import { foldRows } from './rows/fold-rows.ts';
import { listRows } from './rows/list-rows.ts';
import type { Row } from './rows/row.ts';
import type { View } from './view.ts';
import { chooseVoice, nameText, type Voice } from './words/voice.ts';
import { wordBlock, wordTrigger } from './words/word-hold.ts';
import { wordReason } from './words/word-reason.ts';

// A README is cut on GitHub past 500 KiB; a folded list longer than a screen serves nobody there.
const LISTED = 30;

/**
 * What stands between the markers of the README: progress, the table of stages, the next step, what is parked and
 * blocked. Begins and ends with a blank line, ends its lines in LF, and holds no heading, box or marker.
 */
export function renderSection(view: View): string {
  const voice = chooseVoice(view.language, 'file');
  const blocks = [
    renderOverall(view.measure.progress, voice),
    ...renderTables(view, voice),
    renderNextStep(view, voice),
    ...renderHeld(view.suggestion, voice),
    ...renderLegend(view.measure.progress, voice),
  ];
  return `\n${renderDirection(blocks, voice)}\n`;
}

function renderTables(view: View, voice: Voice): readonly string[] {
  const fold = foldRows(listRows(view.measure));
  const link = rowLink(view);
  const shown = fold.shown.length > 0 ? [renderTable({ rows: fold.shown, voice, link })] : [];
  if (fold.folded.length === 0) return shown;
  return [...shown, renderDetails(voice.words.names.all, renderTable({ rows: fold.folded, voice, link }))];
}

function rowLink(view: View): (row: Row) => string {
  return ({ path, anchor }) => linkPath(view.readme, path, anchor);
}

function renderNextStep(view: View, voice: Voice): string {
  const { next, reasons } = view.suggestion;
  const { names, label } = voice.words;
  if (!next) return renderState(view, voice);
  const { done, doing } = view.measure.progress;
  const target = linkPath(view.readme, next.path, findAnchor(view.measure, next.id));
  const step = `[${nameText(next.title, voice)}](${target})`;
  const [reason] = reasons;
  const why = reason ? `\\\n${wordReason(reason, voice)}` : '';
  return `**${label(done + doing === 0 ? names.first : names.next, step)}**${why}`;
}

function renderHeld({ parked, blocked }: Suggestion, voice: Voice): readonly string[] {
  const { counts } = voice.words;
  const parts = [
    {
      summary: counts.parked,
      lines: parked.map((step) => `${nameText(step.title, voice)} — ${wordTrigger(step.when, voice)}`),
    },
    {
      summary: counts.blocked,
      lines: blocked.map((step) => `${nameText(step.title, voice)} — ${wordBlock(step, voice)}`),
    },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ summary, lines }) => renderDetails(summary(lines.length), renderBullets(lines, LISTED, counts.more)));
}

function renderLegend({ doing }: Progress, { words: { names } }: Voice): readonly string[] {
  return doing > 0 ? [`<sub>█ ${names.done} · ▒ ${names.doing} · ░ ${names.todo}</sub>`] : [];
}
