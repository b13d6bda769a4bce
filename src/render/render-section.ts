import type { Reason } from '../suggest/reason.ts';
import { describeCard } from './card/describe-card.ts';
import { formatReason } from './format/format-reason.ts';
import { createFormatter, type Formatter, formatText } from './format/formatter.ts';
import { findAnchor } from './parts/find-stages.ts';
import { linkPath } from './parts/link-path.ts';
import { renderDetails, renderFolded } from './parts/render-details.ts';
import { renderDirection } from './parts/render-direction.ts';
import { renderOverall } from './parts/render-overall.ts';
import { renderState } from './parts/render-state.ts';
import { listHeld } from './parts/render-suggestion.ts';
import { renderTable } from './parts/render-table.ts';
import { collapseRows } from './rows/collapse-rows.ts';
import { listRows } from './rows/list-rows.ts';
import type { Row } from './rows/row.ts';
import type { View } from './view.ts';

// A README is cut on GitHub past 500 KiB; a folded list longer than a screen serves nobody there.
const LISTED = 30;

/**
 * What stands between the markers of the README: the card or the sum in one line, the next step, and, folded, the table of stages,
 * what is parked and what is blocked. Begins and ends with a blank line, ends its lines in LF, and holds no heading, box or marker.
 */
export function renderSection(view: View): string {
  const formatter = createFormatter(view.language, 'file');
  const blocks = [
    view.chart === null ? renderOverall(view.measure.progress, formatter) : renderImage(view, view.chart, formatter),
    renderNextStep(view, formatter),
    renderStages(view, formatter),
    ...listHeld(view.suggestion, formatter).map(({ part, lines }) =>
      renderFolded(`count.${part}`, { lines, limit: LISTED }, formatter),
    ),
  ];
  return `\n${renderDirection(blocks, formatter)}\n`;
}

/** The card, with what it says for those who do not see it. */
function renderImage(view: View, chart: string, { escape: escapeText }: Formatter): string {
  return `![${escapeText(describeCard(view).description)}](${linkPath(view.readme, chart, null)})`;
}

/** The table of stages, folded; '' for one row, which would say the sum again. */
function renderStages(view: View, formatter: Formatter): string {
  const rows = collapseRows(listRows(view.measure, view.suggestion.next?.id));
  if (rows.length < 2) return '';
  const link = ({ path, anchor }: Row) => linkPath(view.readme, path, anchor);
  return renderDetails(formatter.say('name.all'), renderTable({ rows, formatter, link }));
}

function renderNextStep(view: View, formatter: Formatter): string {
  const { next, lead, reasons } = view.suggestion;
  if (!next) return renderState(view, formatter);
  const target = linkPath(view.readme, next.path, findAnchor(view.measure, next.id));
  const step = `[${formatText(next.title, formatter)}](${target})`;
  const place = [...(next.stage === null ? [] : [next.stage]), ...next.context];
  const where = place.length === 0 ? '' : ` · ${place.map((part) => formatText(part, formatter)).join(' › ')}`;
  const [reason] = reasons;
  const why = reason ? `\\\n${formatReason(forgetPast(reason), formatter)}` : '';
  const lines = [
    ...renderWork(view, formatter),
    `**${formatter.say('label', { name: formatter.say(`name.${lead}`), value: step })}**${where}${why}`,
  ];
  return lines.join('\\\n');
}

/** A reason without what git adds to it: what is committed says only what the files say. */
function forgetPast(reason: Reason): Reason {
  if (reason.rule === 'stale') return { rule: 'doing', note: reason.note };
  return reason.rule === 'passedOver' ? { ...reason, since: null } : reason;
}

/** The part to work through, where the step only says what should come of it. */
function renderWork({ suggestion: { work }, readme }: View, formatter: Formatter): readonly string[] {
  if (work === null) return [];
  const link = `${linkPath(readme, work.path, null)}?plain=1#L${work.line}`;
  const value = `[${formatText(work.title, formatter)}](${link})`;
  return [`**${formatter.say('label', { name: formatter.say(`name.${work.lead}`), value })}**`];
}
