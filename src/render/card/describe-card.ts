import { type Day, daysBetween } from '../../day.ts';
import type { Week } from '../../history/history.ts';
import { countWeeks } from '../../history/measure-pace.ts';
import { formatFraction, formatNumber } from '../../locales/format-number.ts';
import { formatPercent } from '../../locales/format-percent.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Measure } from '../../measure/progress.ts';
import { addProgress } from '../../measure/tally.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Step } from '../../parse/roadmap.ts';
import type { Ref } from '../../suggest/graph/ref.ts';
import { createFormatter, type Formatter } from '../format/formatter.ts';
import { countInWords } from '../parts/render-overall.ts';
import { whyNothingIsReady } from '../parts/render-state.ts';
import type { View } from '../view.ts';
import type { Card, CardBand, CardFoot, CardRow } from './card.ts';
import { type ChosenRow, chooseRows } from './choose-rows.ts';

const WEEKS = 26;
const DAYS_A_WEEK = 7;
/** A band of fewer days would say more of the missing ones. */
const LEAST_DAYS = 5;

/** What the card says of a view, in the words of its language. The weeks are those of git where the view has them, else of the days that the files carry. */
export function describeCard(view: View): Card {
  const formatter = createFormatter(view.language, 'terminal');
  const { locale } = formatter;
  const { progress } = view.measure;
  const summary = countInWords(progress, formatter);
  const foot = describeFoot(view, formatter);
  const percent = splitPercent(locale, progress.percent);
  const rows = chooseRows(view.measure);
  const here = findHere(rows, view.suggestion.next);
  return {
    language: locale.tag,
    direction: locale.rtl ? 'rtl' : 'ltr',
    title: titleOf(view, formatter),
    summary,
    percent,
    progress,
    rows: rows.map((row) => describeRow(row, row === here, formatter)),
    band: describeBand(view.weeks ?? writtenWeeks(view.measure), formatter),
    foot,
    description: [
      percent.text,
      summary,
      foot.label === null ? foot.text : formatter.say('label', { name: foot.label, value: foot.text }),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

function titleOf({ measure: { roadmaps }, goal }: View, formatter: Formatter): string {
  const [only, ...others] = roadmaps;
  if (only && others.length === 0) return formatter.escape(only.roadmap.title);
  return goal === null ? formatter.say('card.title') : formatter.escape(goal);
}

/** The parts of a percentage in the manner of a language, of which some put the sign before the number and some a blank between. */
function splitPercent(locale: Locale, percent: number | null): Card['percent'] & { readonly text: string } {
  if (percent === null) return { number: '–', sign: '', isBefore: false, text: '' };
  const [number, text] = [formatNumber(locale.tag, percent), formatPercent(locale, percent)];
  return { number, sign: text.replace(number, ''), isBefore: text.endsWith(number), text };
}

function describeRow({ kind, parts }: ChosenRow, isHere: boolean, formatter: Formatter): CardRow {
  const { say, locale } = formatter;
  const progress = addProgress(parts.map((part) => part.progress));
  const row = { kind, progress, parts: parts.length, isHere };
  if (kind !== 'stage') return { ...row, title: say(`card.${kind}`, { count: parts.length }), fraction: '' };
  const fraction = formatFraction(locale.tag, progress.done, progress.total);
  return { ...row, title: formatter.escape(parts[0]?.title ?? ''), fraction };
}

/** The row in which the learner stands: that of the next step, else the first open one. */
function findHere(rows: readonly ChosenRow[], next: Pick<Ref, 'path' | 'line'> | null): ChosenRow | undefined {
  const all = rows.flatMap((row) => row.parts.map((part) => ({ row, part })));
  const around = all.findLast(({ part }) => part.path === next?.path && part.line <= next.line);
  const open = all.find(({ part }) => part.progress.done < part.progress.total);
  return (around ?? open)?.row;
}

/** The weeks of the days that the files carry. */
function writtenWeeks({ roadmaps }: Measure): readonly Week[] {
  return countWeeks(roadmaps.flatMap(({ roadmap }) => listSteps(roadmap)).flatMap(dayOf));
}

/** Steps done in each of the 26 weeks that end with the last one in which a step was done. */
function describeBand(weeks: readonly Week[], { say }: Formatter): CardBand | null {
  const last = weeks.at(-1);
  const whole = weeks.reduce((sum, { done }) => sum + done, 0);
  if (last === undefined || whole < LEAST_DAYS) return null;
  const band = Array.from({ length: WEEKS }, () => 0);
  for (const { week, done } of weeks) {
    const at = WEEKS - 1 - daysBetween(week, last.week) / DAYS_A_WEEK;
    if (at >= 0) band[at] = done;
  }
  return { weeks: band, text: say('card.weeks', { count: band.reduce((sum, done) => sum + done, 0) }) };
}

function dayOf({ status, doneOn }: Step): readonly Day[] {
  return status === 'done' && doneOn !== null ? [doneOn] : [];
}

/** The next step, or what is said where there is none. */
function describeFoot(view: View, formatter: Formatter): CardFoot {
  const { measure, suggestion } = view;
  const { progress } = measure;
  const { state, next, lead, work } = suggestion;
  const { say } = formatter;
  if (work) return { label: say(`name.${work.lead}`), text: formatter.escape(work.title), place: null };
  if (next) {
    return {
      label: say(`name.${lead}`),
      text: [...next.context, next.title].map(formatter.escape).join(' › '),
      place: next.stage,
    };
  }
  if (state === 'done' && progress.done > 0) return { label: null, text: say('card.summit'), place: null };
  const others = { done: 'dropped', step: 'blocked', parked: whyNothingIsReady(view) } as const;
  const key = state === 'done' || state === 'step' || state === 'parked' ? others[state] : state;
  return { label: null, text: say(`state.${key}`), place: null };
}
