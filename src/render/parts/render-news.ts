import { formatDay } from '../../locales/format-day.ts';
import type { Deadline } from '../../suggest/suggestion.ts';
import { type Formatter, formatNames, quoteText } from '../format/formatter.ts';
import type { View } from '../view.ts';

/** What the steps that were just done have changed, a sentence each: what is finished, then what is open now. */
export function renderNews({ news: { opened, finished } }: View, formatter: Formatter): readonly string[] {
  const { say } = formatter;
  return [
    ...finished.map((stage) => say('news.finished', { stage: quoteText(stage, formatter) })),
    ...(opened.length > 0 ? [say('news.opened', { steps: formatNames(opened, formatter) })] : []),
  ];
}

/** The day of each goal that has one, the steps a week that it takes, and beside the last the pace there is. */
export function renderDeadlines({ deadlines, pace }: View, formatter: Formatter): readonly string[] {
  const { say, locale } = formatter;
  const value = pace === null ? '' : new Intl.NumberFormat(locale.tag).format(pace);
  return [
    ...deadlines.map((deadline) => formatDeadline(deadline, formatter)),
    ...(deadlines.length > 0 && pace !== null ? [say('pace.is', { pace: value })] : []),
  ];
}

function formatDeadline({ goal, due, perWeek }: Deadline, formatter: Formatter): string {
  const values = { goal: quoteText(goal, formatter), ...formatDay(formatter.locale, due) };
  return formatter.say('pace.needed', { ...values, needed: perWeek });
}

/** What to look at again, a sentence each. */
export function renderReviews({ suggestion: { review } }: View, formatter: Formatter): readonly string[] {
  return review.map(({ title, days }) => formatter.say('review', { step: quoteText(title, formatter), days }));
}

/** What the days that the roadmap plans say of the stage of the next step and of today, a sentence each. */
export function renderCalendar({ calendar }: View, formatter: Formatter): readonly string[] {
  const { over = null, now = null } = calendar ?? {};
  const name = (stage: string) => ({ stage: quoteText(stage, formatter) });
  return [
    ...(over
      ? [formatter.say('calendar.over', { ...name(over.stage), ...formatDay(formatter.locale, over.until) })]
      : []),
    ...(now ? [formatter.say('calendar.now', name(now.stage))] : []),
  ];
}
