import type { Formatter } from '../format/formatter.ts';
import type { View } from '../view.ts';

/** What is said where there is no next step, as Markdown; '' when there is one. */
export function renderState({ suggestion: { state }, measure, verdicts }: View, { say }: Formatter): string {
  switch (state) {
    case 'empty':
      return say('label', { name: say('state.empty'), value: `\`- [ ] ${say('state.example')}\`` });
    case 'step':
      return '';
    case 'done':
      return measure.progress.done > 0 ? say('state.done') : say('state.dropped');
    case 'parked':
      return verdicts.every(({ cause }) => cause.kind === 'parked') ? say('state.parked') : say('state.waiting');
    case 'blocked':
      return say('state.blocked');
  }
}
