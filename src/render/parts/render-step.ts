import type { Ref } from '../../suggest/graph/ref.ts';
import { escapeCode } from '../escape/escape-code.ts';
import { type Formatter, formatText } from '../format/formatter.ts';
import type { View } from '../view.ts';
import { linkPath } from './link-path.ts';

/** How a step is shown: the next one stands out, and has its stage even where its title alone would tell it apart. */
export interface StepLook extends Pick<View, 'filesAt'> {
  readonly isNext?: boolean;
}

/** A step in a line of Markdown: its title, linked to its line where the files have an address, and what it stands in. */
export function renderStep(
  step: Pick<Ref, 'title' | 'path' | 'line' | 'place'> & { readonly stage?: Ref['stage'] },
  formatter: Formatter,
  { filesAt, isNext = false }: StepLook,
): string {
  const title = formatText(step.title, formatter);
  const stage = isNext && step.stage && step.place[0] !== step.stage ? [step.stage] : [];
  const place = [...stage, ...step.place].map((name) => formatText(name, formatter)).join(' › ');
  const name = isNext ? `**${title}**` : title;
  // What GitHub draws of a file has no lines: its plain text has.
  const address = `${filesAt}/${linkPath(null, step.path, null)}?plain=1#L${step.line}`;
  if (filesAt !== null) return `[${name}](${address})${place === '' ? '' : ` · ${place}`}`;
  const within = place === '' ? '' : formatter.say('enclose', { text: place });
  return `${name}${within} — ${escapeCode(`${step.path}:${step.line}`)}`;
}
