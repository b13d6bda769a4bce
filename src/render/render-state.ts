import type { Suggestion } from '../suggest/suggestion.ts';
import type { Voice } from './voice.ts';

/** What is said where there is no next step, as Markdown; '' when there is one. */
export function renderState({ state }: Suggestion, { words }: Voice): string {
  const { states, label, names } = words;
  if (state === 'empty') return label(states.empty, `\`- [ ] ${names.steps}\``);
  return state === 'step' ? '' : states[state];
}
