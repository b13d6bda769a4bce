import type { Blocked, Verdict } from '../../suggest/suggestion.ts';
import { quoteText, type Voice } from './voice.ts';
import { wordNames } from './word-names.ts';
import { wordPercent } from './word-number.ts';

/** What a parked step is put off until. */
export function wordTrigger(when: string | null, voice: Voice): string {
  const { holds } = voice.words;
  return when === null ? holds.putOff : holds.until(quoteText(when, voice));
}

/** What a blocked step waits for: its open needs, else the stage that holds the gate. */
export function wordBlock(blocked: Pick<Blocked, 'needs' | 'gate'>, voice: Voice): string {
  const { holds, language, names } = voice.words;
  const needs = blocked.needs.length > 0 ? [holds.needs(wordNames(blocked.needs, voice))] : [];
  const gate = blocked.gate
    ? [holds.gate(quoteText(blocked.gate.stage, voice), wordPercent(language, blocked.gate.percent))]
    : [];
  return [...needs, ...gate].join(' · ') || names.todo;
}

/** Why an open step is not the next one; for the next one itself, that it is. */
export function wordVerdict(verdict: Verdict, voice: Voice): string {
  const { cause } = verdict;
  const { holds, names } = voice.words;
  switch (cause.kind) {
    case 'next':
      return names.next;
    case 'blocked':
      return wordBlock(cause, voice);
    case 'parked':
      return wordTrigger(cause.when, voice);
    case 'beaten':
      return holds.beaten[cause.rule];
    case 'parent':
      return holds.parent(cause.open);
  }
}
