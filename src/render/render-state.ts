import type { Suggestion } from '../suggest/suggestion.ts';
import type { Voice } from './voice.ts';

/** What is said where there is no next step, as Markdown; '' when there is one. */
export function renderState({ state }: Suggestion, { words }: Voice): string {
  const { states, label } = words;
  if (state === 'empty') return label(states.empty, `\`- [ ] ${states.example}\``);
  return state === 'step' ? '' : states[state];
}
