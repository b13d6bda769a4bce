import { escapeCode } from '../escape/escape-code.ts';
import { type Formatter, quoteText } from '../format/formatter.ts';
import type { View } from '../view.ts';

/** What the learner asked for in vain, a sentence each, with the line to write for a goal. */
export function renderUnheard({ unheard: { goal, when } }: View, formatter: Formatter): readonly string[] {
  const { say } = formatter;
  const waits = when.map((text) => say('unheard.when', { when: quoteText(text, formatter) }));
  if (goal === null) return waits;
  // What may mean something else to YAML is quoted.
  const value = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} ]*$/u.test(goal) ? goal : JSON.stringify(goal);
  return [say('unheard.goal', { goal: quoteText(goal, formatter), line: escapeCode(`goal: ${value}`) }), ...waits];
}

/** What is said where there is no next step, as Markdown; '' when there is one. */
export function renderState({ suggestion: { state }, measure, verdicts }: View, { say }: Formatter): string {
  switch (state) {
    case 'empty':
      return say('label', { name: say('state.empty'), value: `\`- [ ] ${say('state.example')}\`` });
    case 'step':
      return '';
    case 'done':
      return measure.progress.done > 0 ? say('state.done') : say('state.dropped');
    case 'unread':
      return say('state.unread');
    case 'parked':
      return verdicts.every(({ cause }) => cause.kind === 'parked') ? say('state.parked') : say('state.waiting');
    case 'blocked':
      return say('state.blocked');
  }
}
