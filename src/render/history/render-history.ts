import { addDays, type Day, mondayOf, writeDay } from '../../day.ts';
import type { History } from '../../history/history.ts';
import { formatFraction, formatNumber } from '../../locales/format-number.ts';
import { listSteps } from '../../parse/list-steps.ts';
import { createFormatter, type Formatter, formatText } from '../format/formatter.ts';
import { paint, type Terminal } from '../terminal/terminal.ts';
import type { View } from '../view.ts';

const WEEKS = 26;
const LAST_DONE = 5;
const LONGEST_BAR = 30;
const GAP = '  ';

/** The way walked, for a terminal: half a year of weeks, the steps that were done last, the pace and where it leads. */
export function renderHistory(history: History, view: View, terminal: Terminal): string {
  const formatter = createFormatter(view.language, 'terminal');
  const { done, total } = history.days.at(-1) ?? { done: 0, total: 0 };
  const blocks = [
    [formatter.say('count.overall', { done, total })],
    renderWeeks(history, formatter, terminal),
    renderLastDone(history, view, formatter),
    renderPace(history, formatter),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** A line for each week, also for one without anything: its Monday, what was done in it, and what was done in all at its end. */
function renderWeeks(
  { from, to, weeks, days }: History,
  { locale }: Formatter,
  { width, color }: Terminal,
): readonly string[] {
  if (from === null || to === null) return [];
  const mondays = listMondays(from, to).slice(-WEEKS);
  const done = new Map(weeks.map((each) => [each.week, each.done]));
  const most = Math.max(1, ...mondays.map((monday) => done.get(monday) ?? 0));
  const room = Math.max(1, Math.min(LONGEST_BAR, most, width - 30));
  return mondays.map((monday) => {
    const count = done.get(monday) ?? 0;
    const length = Math.ceil((count * room) / most);
    const blocks = '█'.repeat(length);
    const bar = (color ? paint(32, blocks) : blocks) + ' '.repeat(room - length);
    const at = days.findLast(({ day }) => day <= addDays(monday, 6));
    const sum = at === undefined ? '' : formatFraction(locale.tag, at.done, at.total);
    const number = count === 0 ? '·' : formatNumber(locale.tag, count);
    return [monday, bar, number.padStart(String(most).length), sum].join(GAP).trimEnd();
  });
}

function listMondays(from: Day, to: Day): readonly Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

function renderLastDone({ steps }: History, view: View, formatter: Formatter): readonly string[] {
  const titles = new Map(
    view.measure.roadmaps.flatMap(({ roadmap }) => listSteps(roadmap)).map(({ id, title }) => [id, title]),
  );
  const last = steps
    .flatMap(({ id, done }) => (done === null ? [] : [{ done, title: titles.get(id) ?? id }]))
    .reverse()
    .sort((a, b) => (a.done === b.done ? 0 : a.done < b.done ? 1 : -1))
    .slice(0, LAST_DONE)
    .map(({ done, title }) => `${GAP}${done}${GAP}${formatText(title, formatter)}`);
  return last.length === 0 ? [] : [formatter.say('name.lastDone'), ...last];
}

function renderPace({ pace, forecast }: History, { locale, say }: Formatter): readonly string[] {
  if (pace.perWeek === null) return [];
  const value = new Intl.NumberFormat(locale.tag).format(pace.perWeek);
  const name = say('name.pace');
  const lines = [say('label', { name, value })];
  if (forecast === null) return lines;
  const [from, to] = [forecast.from, forecast.to].map((day) => writeDay(day, locale.tag).day);
  return [...lines, say('history.forecast', { from: from ?? '', to: to ?? '' })];
}
