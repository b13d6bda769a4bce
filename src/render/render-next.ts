import { formatVerdict } from './format/format-obstacle.ts';
import { createFormatter, type Formatter, formatText } from './format/formatter.ts';
import { renderDirection } from './parts/render-direction.ts';
import { ALL, renderSuggestion } from './parts/render-suggestion.ts';
import type { View } from './view.ts';

/** The suggestion as Markdown without boxes; `explain` adds for every open step why it is not the next one. */
export function renderNext(view: View, explain = false): string {
  const formatter = createFormatter(view.language, 'file');
  const blocks = [
    renderSuggestion({ view, formatter, room: ALL, bullet: '- ' }),
    ...(explain ? [renderVerdicts(view, formatter)] : []),
  ];
  return renderDirection(blocks, formatter);
}

function renderVerdicts({ verdicts }: View, formatter: Formatter): string {
  const lines = verdicts
    .filter(({ cause }) => cause.kind !== 'next')
    .map((verdict) => `- ${formatText(verdict.step.title, formatter)} — ${formatVerdict(verdict, formatter)}`);
  return lines.length === 0 ? '' : `**${formatter.say('name.others')}**\n\n${lines.join('\n')}`;
}
