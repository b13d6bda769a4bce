import type { View } from '../view.ts';
import type { Voice } from '../words/voice.ts';

/** What is said where there is no next step, as Markdown; '' when there is one. */
export function renderState({ suggestion: { state }, measure, verdicts }: View, { words }: Voice): string {
  const { states, label } = words;
  switch (state) {
    case 'empty':
      return label(states.empty, `\`- [ ] ${states.example}\``);
    case 'step':
      return '';
    case 'done':
      return measure.progress.done > 0 ? states.done : states.dropped;
    case 'parked':
      return verdicts.every(({ cause }) => cause.kind === 'parked') ? states.parked : states.waiting;
    case 'blocked':
      return states.blocked;
  }
}
