import { formatFraction } from '../../locales/format-number.ts';
import { formatPercent } from '../../locales/format-percent.ts';
import { ENGLISH } from '../../locales/load.ts';
import { cleanText } from '../../render/escape/clean-text.ts';
import { columnsOf, cutText, padText } from '../../render/parts/columns.ts';
import { drawBar } from '../../render/parts/draw-bar.ts';
import type { Class, Member } from '../class.ts';
import { describeClass, sayNext } from './describe-class.ts';

const CELLS = 10;
const GAP = '  ';
const LANGUAGE = 'en';
/** How many columns a name gets at most, and the next step at least. */
const [MOST_NAME, LEAST_NEXT] = [28, 12];

/** A class for a terminal of `width` columns: a row for each member, and what is common to them. Where it is narrow the bar goes first, then the day. */
export function renderClassTable(whole: Class, width: number): string {
  const { overall, steps, notBegun, unread } = describeClass(whole, cleanText);
  const rows = whole.members.map(toCells);
  const words = [overall, ...steps, ...listNames('Not begun', notBegun), ...listNames('No steps read', unread)];
  return [...(rows.length === 0 ? [] : [...alignRows(rows, width), '']), ...words, ''].join('\n');
}

interface Cells {
  readonly name: string;
  readonly bar: string;
  readonly percent: string;
  readonly steps: string;
  readonly day: string;
  readonly next: string;
}

function toCells(member: Member): Cells {
  const { name, progress, lastChange, stage } = member;
  const { done, total, percent } = progress;
  return {
    name: cutText(cleanText(name), MOST_NAME),
    bar: total === 0 ? ' '.repeat(CELLS) : drawBar(progress, CELLS, 'terminal'),
    percent: formatPercent(ENGLISH, percent),
    steps: formatFraction(LANGUAGE, done, total),
    day: lastChange ?? '',
    next: `${sayNext(member, cleanText)}${stage === null ? '' : ` (${cleanText(stage)})`}`,
  };
}

function alignRows(rows: readonly Cells[], width: number): readonly string[] {
  const widest = (read: (cells: Cells) => string) => Math.max(...rows.map((cells) => columnsOf(read(cells))));
  const [name, percent, steps, day] = [
    widest((cells) => cells.name),
    widest((cells) => cells.percent),
    widest((cells) => cells.steps),
    widest((cells) => cells.day),
  ];
  const needed = name + percent + steps + LEAST_NEXT + 3 * GAP.length;
  const hasDay = day > 0 && width >= needed + day + GAP.length;
  const hasBar = width >= needed + day + CELLS + 2 * GAP.length;
  return rows.map((cells) => {
    const columns = [
      padText(cells.name, name, 'end'),
      ...(hasBar ? [cells.bar] : []),
      padText(cells.percent, percent, 'start'),
      padText(cells.steps, steps, 'start'),
      ...(hasDay ? [padText(cells.day, day, 'end')] : []),
    ];
    const line = `${columns.join(GAP)}${GAP}`;
    return `${line}${cutText(cells.next, Math.max(LEAST_NEXT, width - columnsOf(line)))}`;
  });
}

function listNames(words: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${words} (${names.length}): ${names.join(', ')}.`];
}
