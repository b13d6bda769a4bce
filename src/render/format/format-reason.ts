import { formatDay } from '../../locales/format-day.ts';
import type { MessageKey } from '../../locales/locale.ts';
import type { Reason, Ref } from '../../suggest/suggestion.ts';
import { formatNames } from './format-names.ts';
import { type Formatter, quoteText } from './formatter.ts';

/** One reason as a sentence in the words of the formatter. */
export function formatReason(reason: Reason, formatter: Formatter): string {
  const { say } = formatter;
  switch (reason.rule) {
    case 'pinned':
      if (reason.via === null) return say('reason.pinned');
      return say('reason.pinnedFor', { step: quoteText(reason.via.title, formatter) });
    case 'required':
    case 'order':
    case 'only':
      return say(`reason.${reason.rule}`);
    case 'due':
      return withHeir(formatDue(reason, formatter), reason.via, formatter);
    case 'wip':
      return say('reason.wip', { count: reason.doing });
    case 'goal':
      return withHeir(say('reason.goal', { goal: quoteText(reason.goal, formatter) }), reason.via, formatter);
    case 'doing':
      if (reason.note === null) return say('reason.doing');
      return say('label', { name: trimMark(say('reason.doing')), value: quoteText(reason.note, formatter) });
    case 'priority':
      return withHeir(say(`reason.priority.${reason.priority}`), reason.via, formatter);
    default:
      return formatCircumstance(reason, formatter);
  }
}

const NEAR: ReadonlyMap<number, MessageKey> = new Map([
  [0, 'reason.due.today'],
  [1, 'reason.due.tomorrow'],
  [-1, 'reason.due.yesterday'],
]);

function formatDue({ due, days }: Extract<Reason, { rule: 'due' }>, { say, locale }: Formatter): string {
  const key = NEAR.get(days) ?? (days > 0 ? 'reason.due.ahead' : 'reason.due.over');
  return say(key, { days: Math.abs(days), ...formatDay(locale, due) });
}

type Circumstance = Extract<Reason, { rule: 'stage' | 'woken' | 'needs' | 'why' | 'unlocks' | 'place' }>;

function formatCircumstance(reason: Circumstance, formatter: Formatter): string {
  const { say } = formatter;
  switch (reason.rule) {
    case 'stage':
      return say('reason.stage', { stage: quoteText(reason.stage ?? reason.roadmap, formatter) });
    case 'woken':
      if (reason.when === null) return say('reason.woken.mark');
      return say(`reason.woken.${reason.by}`, { when: quoteText(reason.when, formatter) });
    case 'needs':
      return say('reason.needs', { steps: formatNames(reason.needs, formatter) });
    case 'why':
      return say('reason.why', { note: quoteText(reason.why, formatter) });
    case 'unlocks':
      return say('reason.unlocks', { steps: formatNames(reason.unlocks, formatter) });
    case 'place': {
      const { done, total } = reason;
      return say('reason.place', { done, total, stage: quoteText(reason.stage ?? reason.roadmap, formatter) });
    }
  }
}

/** The remark stands before the final mark of the sentence. */
function withHeir(sentence: string, via: Ref | null, formatter: Formatter): string {
  if (!via) return sentence;
  const body = trimMark(sentence);
  const remark = formatter.say('reason.neededFor', { step: quoteText(via.title, formatter) });
  return `${body}${remark.startsWith('（') ? '' : ' '}${remark}${sentence.slice(body.length)}`;
}

function trimMark(sentence: string): string {
  return sentence.replace(/[.。।]$/, '');
}
