import type { Ref } from '../../suggest/suggestion.ts';
import { escapeCode } from '../escape/escape-code.ts';
import { nameText, type Voice } from '../words/voice.ts';

/** A step in a line of Markdown: its title, the items around it, and where it stands. */
export function renderStep(
  step: Pick<Ref, 'title' | 'path' | 'line' | 'context'>,
  voice: Voice,
  strong: boolean,
): string {
  const title = nameText(step.title, voice);
  const place = escapeCode(`${step.path}:${step.line}`);
  const context = step.context.map((name) => nameText(name, voice)).join(' › ');
  const within = context === '' ? '' : voice.words.enclose(context);
  return `${strong ? `**${title}**` : title}${within} — ${place}`;
}
