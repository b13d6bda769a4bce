import { formatPercent } from '../../locales/format-percent.ts';
import type { Hindrance, Verdict } from '../../suggest/suggestion.ts';
import { type Formatter, formatNames, quoteText } from './formatter.ts';

/** What a parked step is put off until. */
export function formatTrigger(when: string | null, formatter: Formatter): string {
  return when === null ? formatter.say('parked') : formatter.say('parked.until', { when: quoteText(when, formatter) });
}

/** What a blocked step waits for: its open needs, else the stage that holds the gate. */
export function formatBlock({ waitsFor, gate }: Pick<Hindrance, 'waitsFor' | 'gate'>, formatter: Formatter): string {
  const { say, locale } = formatter;
  const needs = waitsFor.length > 0 ? [say('blocked.needs', { steps: formatNames(waitsFor, formatter) })] : [];
  if (gate === null) return needs.join('');
  const values = { stage: quoteText(gate.stage, formatter), percent: formatPercent(locale, gate.percent) };
  return [...needs, say('blocked.gate', values)].join(' · ');
}

/** Why an open step is not the next one; for the next one itself, that it is. */
export function formatVerdict({ cause }: Verdict, formatter: Formatter): string {
  switch (cause.kind) {
    case 'next':
      return formatter.say('name.next');
    case 'blocked':
      return formatBlock(cause, formatter);
    case 'parked':
      return formatTrigger(cause.when, formatter);
    case 'placeholder':
      return formatter.say('placeholder');
    case 'beaten':
      return formatter.say(`beaten.${cause.rule}`);
    case 'parent':
      return formatter.say('blocked.parent', { count: cause.open });
  }
}
