import { groupPairs } from '../group-by.ts';
import type { Ref } from '../suggest/graph/ref.ts';
import { formatVerdict } from './format/format-obstacle.ts';
import { createFormatter, type Formatter, formatNames, formatText } from './format/formatter.ts';
import { renderBullets } from './parts/render-details.ts';
import { renderDirection } from './parts/render-direction.ts';
import { ALL, renderSuggestion } from './parts/render-suggestion.ts';
import type { View } from './view.ts';

// With the suggestion above it, it fits on a screen; the JSON has every step.
const MOST_LINES = 20;

/** The suggestion as Markdown without boxes; `explain` adds why the other open steps are not the next one, those of the same cause in one line. */
export function renderNext(view: View, explain = false): string {
  const formatter = createFormatter(view.language, 'file');
  const blocks = [
    renderSuggestion({ view, formatter, room: ALL, bullet: '- ' }),
    ...(explain ? [renderVerdicts(view, formatter)] : []),
  ];
  return renderDirection(blocks, formatter);
}

/** The other open steps with why they are not the next one, those of the same cause in one line. */
export function groupVerdicts({ verdicts }: Pick<View, 'verdicts'>, formatter: Formatter): readonly string[] {
  const others = verdicts.filter(({ cause }) => cause.kind !== 'next');
  const groups = groupPairs(others.map((verdict) => [formatVerdict(verdict, formatter), verdict.step]));
  return [...groups].map(([sentence, steps]) => `${nameSteps(steps, formatter)} — ${sentence}`);
}

function renderVerdicts(view: View, formatter: Formatter): string {
  const lines = groupVerdicts(view, formatter);
  if (lines.length === 0) return '';
  return `**${formatter.say('name.others')}**\n\n${renderBullets({ lines, limit: MOST_LINES }, formatter)}`;
}

function nameSteps(steps: readonly Ref[], formatter: Formatter): string {
  const [only] = steps;
  return only !== undefined && steps.length === 1 ? formatText(only.title, formatter) : formatNames(steps, formatter);
}
