import type { MessageKey } from '../locales/locale.ts';
import type { Progress } from '../measure/progress.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { formatBlock, formatTrigger } from './format/format-obstacle.ts';
import { formatReason } from './format/format-reason.ts';
import { createFormatter, type Formatter, formatText } from './format/formatter.ts';
import { findAnchor } from './parts/find-stages.ts';
import { linkPath } from './parts/link-path.ts';
import { renderDetails, renderFolded } from './parts/render-details.ts';
import { renderDirection } from './parts/render-direction.ts';
import { renderOverall } from './parts/render-overall.ts';
import { renderState } from './parts/render-state.ts';
import { listWaiting } from './parts/render-suggestion.ts';
import { renderTable } from './parts/render-table.ts';
import { foldRows } from './rows/fold-rows.ts';
import { listRows } from './rows/list-rows.ts';
import type { Row } from './rows/row.ts';
import type { View } from './view.ts';

// A README is cut on GitHub past 500 KiB; a folded list longer than a screen serves nobody there.
const LISTED = 30;

/**
 * What stands between the markers of the README: progress, the table of stages, the next step, what is parked and
 * blocked. Begins and ends with a blank line, ends its lines in LF, and holds no heading, box or marker.
 */
export function renderSection(view: View): string {
  const formatter = createFormatter(view.language, 'file');
  const blocks = [
    renderOverall(view.measure.progress, formatter),
    ...renderTables(view, formatter),
    renderNextStep(view, formatter),
    ...renderHeld(view.suggestion, formatter),
    ...renderLegend(view.measure.progress, formatter),
  ];
  return `\n${renderDirection(blocks, formatter)}\n`;
}

function renderTables(view: View, formatter: Formatter): readonly string[] {
  const fold = foldRows(listRows(view.measure));
  const link = rowLink(view);
  const shown = fold.shown.length > 0 ? [renderTable({ rows: fold.shown, formatter, link })] : [];
  if (fold.folded.length === 0) return shown;
  return [...shown, renderDetails(formatter.say('name.all'), renderTable({ rows: fold.folded, formatter, link }))];
}

function rowLink(view: View): (row: Row) => string {
  return ({ path, anchor }) => linkPath(view.readme, path, anchor);
}

function renderNextStep(view: View, formatter: Formatter): string {
  const { next, reasons } = view.suggestion;
  if (!next) return renderState(view, formatter);
  const { done, doing } = view.measure.progress;
  const target = linkPath(view.readme, next.path, findAnchor(view.measure, next.id));
  const step = `[${formatText(next.title, formatter)}](${target})`;
  const [reason] = reasons;
  const why = reason ? `\\\n${formatReason(reason, formatter)}` : '';
  const name = formatter.say(done + doing === 0 ? 'name.first' : 'name.next');
  return `**${formatter.say('label', { name, value: step })}**${why}`;
}

function renderHeld(suggestion: Suggestion, formatter: Formatter): readonly string[] {
  const parts: readonly { readonly key: MessageKey; readonly lines: readonly string[] }[] = [
    {
      key: 'count.parked',
      lines: suggestion.parked.map(
        (step) => `${formatText(step.title, formatter)} — ${formatTrigger(step.when, formatter)}`,
      ),
    },
    {
      key: 'count.blocked',
      lines: listWaiting(suggestion).map(
        (step) => `${formatText(step.title, formatter)} — ${formatBlock(step, formatter)}`,
      ),
    },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ key, lines }) => renderFolded(key, { lines, limit: LISTED }, formatter));
}

function renderLegend({ doing }: Progress, { say }: Formatter): readonly string[] {
  return doing > 0 ? [`<sub>█ ${say('name.done')} · ▒ ${say('name.doing')} · ░ ${say('name.todo')}</sub>`] : [];
}
