import { formatDay } from '../../locales/format-day.ts';
import type { Values } from '../../locales/format-message.ts';
import type { MessageKey } from '../../locales/locale.ts';
import type { Name } from '../../suggest/graph/ref.ts';
import type { Reason } from '../../suggest/reason.ts';
import { type Formatter, formatNames, quoteText } from './formatter.ts';

/** What a value of a reason is called in the sentences, where that is something else. */
const CALLED: Readonly<Record<string, string>> = {
  ...{ doing: 'count', steps: 'count', behind: 'count' },
  ...{ needs: 'steps', unlocks: 'steps', via: 'step', why: 'note', roadmap: 'stage' },
};
const DAYS: readonly string[] = ['due', 'since'];

const NEAR: ReadonlyMap<number, MessageKey> = new Map([
  [0, 'reason.due.today'],
  [1, 'reason.due.tomorrow'],
  [-1, 'reason.due.yesterday'],
]);

/** One reason as a sentence in the words of the formatter. */
export function formatReason(reason: Reason, formatter: Formatter): string {
  const sentence = formatter.say(keyOf(reason), valuesOf(reason, formatter));
  switch (reason.rule) {
    case 'due':
    case 'goal':
    case 'priority':
      return withHeir(sentence, reason.via, formatter);
    case 'doing':
      if (reason.note === null) return sentence;
      return formatter.say('label', { name: trimMark(sentence), value: quoteText(reason.note, formatter) });
    default:
      return sentence;
  }
}

function keyOf(reason: Reason): MessageKey {
  switch (reason.rule) {
    case 'pinned':
      return reason.via === null ? 'reason.pinned' : 'reason.pinnedFor';
    case 'due':
      return NEAR.get(reason.days) ?? (reason.days > 0 ? 'reason.due.ahead' : 'reason.due.over');
    case 'priority':
      return `reason.priority.${reason.priority}`;
    case 'woken':
      if (reason.when !== null) return `reason.woken.${reason.by}`;
      return reason.via === null ? 'reason.woken.mark' : 'reason.woken.needMark';
    case 'unlocks':
      return reason.behind === 0 ? 'reason.unlocks' : 'reason.unlocksMore';
    case 'passedOver':
      return reason.since === null ? 'reason.passedOver' : 'reason.passedOver.since';
    default:
      return `reason.${reason.rule}`;
  }
}

/** The values of a reason as they stand in a sentence: texts and names in quotation marks, days in words. The first of two of one name counts. */
function valuesOf({ rule, ...said }: Reason, formatter: Formatter): Values {
  const values: { [name: string]: string | number } = {};
  for (const [name, value] of Object.entries(said)) {
    if (value === null) continue;
    if (typeof value === 'string' && DAYS.includes(name)) Object.assign(values, formatDay(formatter.locale, value));
    else values[CALLED[name] ?? name] ??= formatValue(value, formatter);
  }
  return values;
}

function formatValue(value: string | number | Name | readonly Name[], formatter: Formatter): string | number {
  // That a day is over, the sentence says.
  if (typeof value === 'number') return Math.abs(value);
  if (typeof value === 'string') return quoteText(value, formatter);
  return 'title' in value ? quoteText(value.title, formatter) : formatNames(value, formatter);
}

/** The remark stands before the final mark of the sentence. */
function withHeir(sentence: string, via: Name | null, formatter: Formatter): string {
  if (!via) return sentence;
  const body = trimMark(sentence);
  const remark = formatter.say('reason.neededFor', { step: quoteText(via.title, formatter) });
  return `${body}${remark.startsWith('（') ? '' : ' '}${remark}${sentence.slice(body.length)}`;
}

function trimMark(sentence: string): string {
  return sentence.replace(/[.。।]$/, '');
}
