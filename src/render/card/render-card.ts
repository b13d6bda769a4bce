import { formatPercent } from '../../locales/format-percent.ts';
import { type Options, THEMES, type Theme } from '../../options.ts';
import { createFormatter } from '../format/formatter.ts';
import type { View } from '../view.ts';
import { describeCard } from './describe-card.ts';
import { type Badge, drawBadge, endpointOf } from './draw-badge.ts';
import { drawCard } from './draw-card.ts';

/** The card of a view as an SVG. Same view, same bytes. */
export function renderCard(view: View, theme: Theme): string {
  return drawCard(describeCard(view), theme);
}

/** The card to commit: the same files give the same one, unless git's days are wanted on it. Null where these are wanted and not known. */
export function renderCommitted(view: View, { history, theme = THEMES[0] }: Options): string | null {
  if (history !== 'card') return renderCard({ ...view, weeks: null }, theme);
  return view.weeks && renderCard(view, theme);
}

/** The badge of a view as an SVG of 20 units' height. */
export function renderBadge(view: View, theme: Theme): string {
  return drawBadge(badgeOf(view), theme);
}

/** The badge of a view as the JSON that shields reads. */
export function renderEndpoint(view: View, theme: Theme): string {
  return `${JSON.stringify(endpointOf(badgeOf(view), theme))}\n`;
}

function badgeOf({ language, measure: { progress } }: View): Badge {
  const { say, locale } = createFormatter(language, 'terminal');
  const isDone = progress.total > 0 && progress.done === progress.total;
  return { label: say('name.roadmap'), value: formatPercent(locale, progress.percent), isDone };
}
