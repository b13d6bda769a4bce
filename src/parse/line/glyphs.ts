import type { MarkMeaning } from '../roadmap.ts';

/** A sign at the start of a text: `glyph` without its variation selector, `length` in UTF-16 units with it. */
export interface Glyph {
  readonly glyph: string;
  readonly length: number;
}

/** What signs look like or stand for, which decides what they mean beside others. */
type Kind = 'tick' | 'begun' | 'half' | 'triangle' | 'box' | 'open' | 'cross' | 'other';

interface Row {
  readonly signs: string;
  readonly kind: Kind;
  readonly meaning: MarkMeaning;
  /** Elsewhere than in a cell of a status column such a sign is a contrast, a date or decoration. */
  readonly onlyInCells?: true;
}

/** All signs of a status; a later row wins. */
const TABLE: readonly Row[] = [
  { signs: '❌ ✗ ✘ ✖ ×', kind: 'cross', meaning: 'todo', onlyInCells: true },
  { signs: '📅 ⏰ 🔘', kind: 'other', meaning: 'todo', onlyInCells: true },
  { signs: '🔍 ♻ 🔁 🏃 📖 🔺', kind: 'other', meaning: 'doing', onlyInCells: true },
  { signs: '🎉 💯 🏆', kind: 'other', meaning: 'done', onlyInCells: true },
  { signs: '⏸ ⌛', kind: 'other', meaning: 'parked', onlyInCells: true },
  { signs: '🚫 ⏭', kind: 'other', meaning: 'dropped', onlyInCells: true },
  { signs: '✅ ☑ ✔ ✓ √ 🟩 🗹', kind: 'tick', meaning: 'done' },
  { signs: '🔄 🔃 🚧 🟡 🟨 🔶', kind: 'begun', meaning: 'doing' },
  { signs: '⏳ ◐ ◑', kind: 'half', meaning: 'doing' },
  { signs: '△ ▲', kind: 'triangle', meaning: 'doing' },
  { signs: '⬜ 🔲 ⬚ ◻ ▢ □', kind: 'box', meaning: 'todo' },
  { signs: '☐ ⚪ 🔜', kind: 'open', meaning: 'todo' },
  { signs: '📝', kind: 'other', meaning: 'todo' },
];

/** Circle, triangle and cross say done, partial and not begun where the triangle stands among them. */
const TRIPLE = meaningsOf([
  ['done', '○ ◯ ⭕ ◎'],
  ['doing', '△ ▲ 🔺'],
  ['todo', '× ✕ ✗ ❌'],
]);
/** A filled and an empty circle, where both stand in one place. */
const CIRCLES = meaningsOf([
  ['done', '●'],
  ['doing', '◐'],
  ['todo', '○'],
]);
/** A circle says done beside one of these, where a status is expected and no tick says it. */
const CROSSED = '× ✕ ✗ ❌'.split(' ');
/** Beside one of these a cross is not begun; beside ticks alone, or beside notes (📝), it says what to avoid. */
const OPEN = signsOf('begun', 'half', 'box', 'open');
const CROSSES = signsOf('cross');
const BEGUN = signsOf('begun');
const TICKS = signsOf('tick');
const ANYWHERE = meaningsOf(
  TABLE.filter(({ onlyInCells }) => !onlyInCells).map(({ meaning, signs }) => [meaning, signs]),
);
const IN_LISTS: ReadonlySet<string> = new Set([...ANYWHERE.keys(), ...CROSSES, ...TRIPLE.keys()]);
const IN_CELLS = meaningsOf(TABLE.map(({ meaning, signs }) => [meaning, signs]));

/** A tick, maybe with a variation selector, as a piece of a pattern. */
export const TICK = `(?:[${TICKS.join('')}]\\uFE0F?)`;

/** GitHub draws these names as the glyphs behind them. */
const SHORTCODES = new Map([
  [':white_check_mark:', '✅'],
  [':heavy_check_mark:', '✔'],
  [':ballot_box_with_check:', '☑'],
  [':construction:', '🚧'],
  [':arrows_counterclockwise:', '🔄'],
  [':hourglass_flowing_sand:', '⏳'],
  [':white_large_square:', '⬜'],
  [':x:', '❌'],
]);

/** The name of an emoji as GitHub spells it, as a piece of a pattern; a time of day is none. */
const NAME = ':(?=[^:]*[a-z])[a-z0-9_+-]{1,40}:';
/** A sign anywhere in a text, as a piece of a pattern: a symbol, maybe with U+FE0F, or the name of an emoji behind a blank. */
export const SIGN = `(?:(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]\\uFE0F?|(?<![^\\s(（])${NAME})`;
const GLYPH = new RegExp(
  `^(?:(${NAME})|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}](?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*)`,
  'u',
);

const ANY = new RegExp(`[&\\\\]|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]|${NAME}`, 'u');

/** Whether a Markdown text may show a sign anywhere: it holds one, the name of one, or an escape or reference that could be part of it. */
export function mayShowGlyph(markdown: string): boolean {
  return ANY.test(markdown);
}

/** Reads the sign that a text begins with: an emoji, a symbol or the name of one as GitHub spells it; null when it begins otherwise. */
export function readGlyph(text: string): Glyph | null {
  const match = GLYPH.exec(text);
  if (match === null) return null;
  const [sign, name = sign.replaceAll('\uFE0F', '')] = match;
  return { glyph: SHORTCODES.get(name) ?? name, length: sign.length };
}

/** Whether a glyph says done wherever it stands. */
export function isTick(glyph: string): boolean {
  return TICKS.includes(glyph);
}

/** Whether a glyph is drawn as an empty box: nothing else looks so. The ballot box ☐ is told for each item. */
export function isEmptyBox(glyph: string): boolean {
  return signsOf('box').includes(glyph);
}

/** Whether a glyph is a cross, which says what to avoid as often as what is open. */
export function isCross(glyph: string): boolean {
  return CROSSED.includes(glyph) || CROSSES.includes(glyph);
}

/** Signs that grade what they stand beside where a cross stands among them: `✅ 🟡 ❌`, `○ △ ×`. */
const GRADES = '🟡 🟨 🔶 ⚪ ◐ ◑ △ ▲ 🔺'.split(' ');

/** Whether signs in columns side by side only compare: none of them is a sign for open or begun, or one that only grades beside a cross. */
export function isContrast(glyphs: ReadonlySet<string>): boolean {
  const isCrossed = [...glyphs].some(isCross);
  return !hasOne(
    glyphs,
    [...OPEN, ...GRADES].filter((glyph) => !isCrossed || !GRADES.includes(glyph)),
  );
}

/** Whether signs that only compare have more grades than yes and no. */
export function isGraded(glyphs: ReadonlySet<string>): boolean {
  return hasOne(glyphs, GRADES);
}

/** Whether a glyph says a status in some list. */
export function isStatusSign(glyph: string): boolean {
  return IN_LISTS.has(glyph);
}

/** What the glyphs of one list mean: those that say a status anywhere, and those that their company explains. */
export function listMeanings(glyphs: ReadonlySet<string>): ReadonlyMap<string, MarkMeaning> {
  const company = byCompany(glyphs);
  return company.length === 0 ? ANYWHERE : new Map([...ANYWHERE, ...company]);
}

/** What the glyphs of one status column mean. */
export function cellMeanings(glyphs: ReadonlySet<string>): ReadonlyMap<string, MarkMeaning> {
  return new Map([
    ...IN_CELLS,
    ...byCompany(glyphs),
    ...(hasOne(glyphs, CROSSED) && !hasOne(glyphs, TICKS) ? TRIPLE : []),
    ...(glyphs.has('●') ? CIRCLES : []),
  ]);
}

/** An hourglass waits where another glyph says begun; a circle and a cross say a status beside a triangle, a cross also beside any open one. */
function byCompany(glyphs: ReadonlySet<string>): readonly (readonly [string, MarkMeaning])[] {
  return [
    ...(hasOne(glyphs, OPEN) ? CROSSES.map((cross) => [cross, 'todo'] as const) : []),
    ...(hasOne(glyphs, ['△', '▲', '🔺']) ? TRIPLE : []),
    ...(hasOne(glyphs, BEGUN) ? [['⏳', 'todo'] as const] : []),
  ];
}

function hasOne(glyphs: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((glyph) => glyphs.has(glyph));
}

function signsOf(...kinds: readonly Kind[]): readonly string[] {
  return TABLE.filter(({ kind }) => kinds.includes(kind)).flatMap(({ signs }) => signs.split(' '));
}

/** What each of these signs or words means; those of one meaning stand apart by a blank. */
export function meaningsOf(rows: readonly (readonly [MarkMeaning, string])[]): ReadonlyMap<string, MarkMeaning> {
  return new Map(rows.flatMap(([meaning, signs]) => signs.split(' ').map((sign) => [sign, meaning] as const)));
}
