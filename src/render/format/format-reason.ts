import { formatDay } from '../../locales/format-day.ts';
import type { MessageKey } from '../../locales/locale.ts';
import type { Name } from '../../suggest/graph/ref.ts';
import type { Reason } from '../../suggest/reasons/reason.ts';
import { formatNames } from './format-names.ts';
import { type Formatter, quoteText } from './formatter.ts';

/** One reason as a sentence in the words of the formatter. */
export function formatReason(reason: Reason, formatter: Formatter): string {
  const { say } = formatter;
  switch (reason.rule) {
    case 'pinned':
      if (reason.via === null) return say('reason.pinned');
      return say('reason.pinnedFor', { step: quoteText(reason.via.title, formatter) });
    case 'said':
    case 'required':
    case 'ahead':
    case 'order':
    case 'only':
    case 'first':
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

type Circumstance = Extract<Reason, { rule: 'stage' | 'woken' | 'needs' | 'why' | 'stale' | 'inside' | 'passedOver' }>;
type Effect = Extract<
  Reason,
  { rule: 'unlocks' | 'finishes' | 'left' | 'nearGoal' | 'follows' | 'opens' | 'outcome' | 'begins' | 'after' }
>;

function formatCircumstance(reason: Circumstance | Effect, formatter: Formatter): string {
  const { say, locale } = formatter;
  switch (reason.rule) {
    case 'stage':
      return say('reason.stage', { stage: quoteText(reason.stage ?? reason.roadmap, formatter) });
    case 'woken':
      return formatWoken(reason, formatter);
    case 'needs':
      return say('reason.needs', { steps: formatNames(reason.needs, formatter) });
    case 'why':
      return say('reason.why', { note: quoteText(reason.why, formatter) });
    case 'stale':
      return say('reason.stale', formatDay(locale, reason.since));
    case 'inside':
      return say('reason.inside', { count: reason.steps });
    case 'passedOver':
      return reason.since === null
        ? say('reason.passedOver', { count: reason.steps })
        : say('reason.passedOver.since', { count: reason.steps, ...formatDay(locale, reason.since) });
    default:
      return formatEffect(reason, formatter);
  }
}

function formatWoken({ when, by, via }: Extract<Reason, { rule: 'woken' }>, formatter: Formatter): string {
  const { say } = formatter;
  const step = via === null ? {} : { step: quoteText(via.title, formatter) };
  if (when === null) return say(via === null ? 'reason.woken.mark' : 'reason.woken.needMark', step);
  return say(`reason.woken.${by}`, { when: quoteText(when, formatter), ...step });
}

function formatEffect(reason: Effect, formatter: Formatter): string {
  const { say } = formatter;
  switch (reason.rule) {
    case 'unlocks': {
      const steps = formatNames(reason.unlocks, formatter);
      return reason.behind === 0
        ? say('reason.unlocks', { steps })
        : say('reason.unlocksMore', { steps, count: reason.behind });
    }
    case 'finishes':
      return say('reason.finishes', { stage: quoteText(reason.stage, formatter) });
    case 'left':
      return say('reason.left', { stage: quoteText(reason.stage, formatter), count: reason.steps });
    case 'nearGoal':
      return say('reason.nearGoal', { goal: quoteText(reason.goal, formatter), count: reason.steps });
    case 'begins':
      return say('reason.begins', { stage: quoteText(reason.stage, formatter) });
    case 'after':
      return say('reason.after', { step: quoteText(reason.step.title, formatter) });
    case 'outcome':
      return say('reason.outcome', { parts: formatNames(reason.parts, formatter) });
    case 'follows': {
      const { step, done, total } = reason;
      return say('reason.follows', { step: quoteText(step.title, formatter), done, total });
    }
    case 'opens': {
      const [stage, before] = [reason.stage, reason.before].map((text) => quoteText(text, formatter));
      return say('reason.opens', { stage: stage ?? '', before: before ?? '' });
    }
  }
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
