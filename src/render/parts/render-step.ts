import type { Ref } from '../../suggest/suggestion.ts';
import { escapeCode } from '../escape/escape-code.ts';
import { type Formatter, formatText } from '../format/formatter.ts';

/** A step in a line of Markdown: its title, what sets it apart from others of that title, and where it stands. */
export function renderStep(
  step: Pick<Ref, 'title' | 'path' | 'line' | 'place'>,
  formatter: Formatter,
  strong: boolean,
): string {
  const title = formatText(step.title, formatter);
  const place = escapeCode(`${step.path}:${step.line}`);
  const context = step.place.map((name) => formatText(name, formatter)).join(' › ');
  const within = context === '' ? '' : formatter.say('enclose', { text: context });
  return `${strong ? `**${title}**` : title}${within} — ${place}`;
}
