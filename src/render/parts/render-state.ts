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
export function renderState(view: View, { say }: Formatter): string {
  const { suggestion, measure } = view;
  switch (suggestion.state) {
    case 'empty':
      return say('label', { name: say('state.empty'), value: `\`- [ ] ${say('state.example')}\`` });
    case 'step':
      return '';
    case 'done':
      return measure.progress.done > 0 ? say('state.done') : say('state.dropped');
    case 'unread':
      return say('state.unread');
    case 'parked':
      return say(`state.${whyNothingIsReady(view)}`);
    case 'blocked':
      return say('state.blocked');
  }
}

/** Why no step that is left can be the next: each is put off, or nobody has written yet what it is about, or it waits for one of these. */
export function whyNothingIsReady({
  verdicts,
}: Pick<View, 'verdicts'>): 'parked' | 'untitled' | 'untitledToo' | 'waiting' {
  const kinds = new Set(verdicts.map(({ cause }) => cause.kind));
  if (kinds.size === 1) return kinds.has('placeholder') ? 'untitled' : kinds.has('parked') ? 'parked' : 'waiting';
  return kinds.size === 2 && kinds.has('placeholder') && kinds.has('parked') ? 'untitledToo' : 'waiting';
}
