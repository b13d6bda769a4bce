import type { MarkMeaning } from '../finding.ts';

/** A sign at the start of a text: `glyph` without its variation selector, `length` in UTF-16 units with it. */
export interface Glyph {
  readonly glyph: string;
  readonly length: number;
}

/** Glyphs that say a status wherever a status is expected. */
const PLAIN: readonly (readonly [MarkMeaning, string])[] = [
  ['done', '✅ ☑ ✔ ✓ √ 🟩 🗹'],
  ['doing', '🔄 🔃 🚧 🟡 🟨 🔶 △ ▲ ⏳ ◐ ◑'],
  ['todo', '⬜ ☐ 🔲 ⬚ ⚪ 🔜 📝 ◻ ▢ □'],
];

/** Glyphs that say a status only in a cell of a status column; elsewhere they are contrasts, dates or decoration. */
const IN_CELLS: readonly (readonly [MarkMeaning, string])[] = [
  ['todo', '❌ ✗ ✘ ✖ × 📅 ⏰ 🔘'],
  ['doing', '🔍 ♻ 🔁 🏃 📖 🔺'],
  ['done', '🎉 💯 🏆'],
  ['parked', '⏸ ⌛'],
  ['dropped', '🚫 ⏭'],
];

/** Circle, triangle and cross say done, partial and not begun where the triangle stands among them. */
const TRIPLE = new Map<string, MarkMeaning>([
  ['○', 'done'],
  ['◯', 'done'],
  ['⭕', 'done'],
  ['◎', 'done'],
  ['△', 'doing'],
  ['▲', 'doing'],
  ['🔺', 'doing'],
  ['×', 'todo'],
  ['✕', 'todo'],
  ['✗', 'todo'],
  ['❌', 'todo'],
]);

/** A circle says done beside a cross too, where a status is expected and no tick says it. */
const CROSSED = '× ✕ ✗ ❌';
const TICKS = '✅ ☑ ✔ ✓ √ 🟩';

/** A filled and an empty circle, where both stand in one place. */
const CIRCLES = new Map<string, MarkMeaning>([
  ['●', 'done'],
  ['◐', 'doing'],
  ['○', 'todo'],
]);

/** Signs of an empty box: nothing else looks so. The ballot box ☐ is told for each item. */
const EMPTY_BOXES = '⬜ 🔲 ⬚ ◻ ▢ □';

/** Beside one of these a cross is not begun; beside ticks alone, or beside notes (📝), it says what to avoid. */
const OPEN = '🔄 🔃 🚧 🟡 🟨 🔶 ⏳ ◐ ◑ ⬜ ☐ 🔲 ⬚ ⚪ 🔜 ◻ ▢ □';
const CROSSES: readonly (readonly [string, MarkMeaning])[] = ['❌', '✗', '✘', '✖', '×'].map((sign) => [sign, 'todo']);

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

/** Reads the sign that a text begins with: an emoji, a symbol or the name of one as GitHub spells it; null when it begins otherwise. */
export function readGlyph(text: string): Glyph | null {
  const match = GLYPH.exec(text);
  if (match === null) return null;
  const named = match[1] === undefined ? undefined : (SHORTCODES.get(match[1]) ?? match[1]);
  return { glyph: named ?? match[0].replaceAll('\uFE0F', ''), length: match[0].length };
}

/** Whether a glyph is drawn as an empty box. */
export function isEmptyBox(glyph: string): boolean {
  return EMPTY_BOXES.split(' ').includes(glyph);
}

/** Whether a glyph is a cross, which says what to avoid as often as what is open. */
export function isCross(glyph: string): boolean {
  return CROSSED.includes(glyph) || CROSSES.some(([cross]) => cross === glyph);
}

/** What the glyphs of one list mean: those that say a status anywhere, and those that their company explains. */
export function listMeanings(glyphs: ReadonlySet<string>): ReadonlyMap<string, MarkMeaning> {
  return new Map([...flatten(PLAIN), ...byCompany(glyphs)]);
}

/** What the glyphs of one status column mean. */
export function cellMeanings(glyphs: ReadonlySet<string>): ReadonlyMap<string, MarkMeaning> {
  return new Map([
    ...flatten(IN_CELLS),
    ...flatten(PLAIN),
    ...byCompany(glyphs),
    ...(hasOne(glyphs, CROSSED) && !hasOne(glyphs, TICKS) ? TRIPLE : []),
    ...(glyphs.has('●') ? CIRCLES : []),
  ]);
}

/** An hourglass waits where another glyph says begun; a circle and a cross say a status beside a triangle, a cross also beside any open one. */
function byCompany(glyphs: ReadonlySet<string>): readonly (readonly [string, MarkMeaning])[] {
  return [
    ...(hasOne(glyphs, OPEN) ? CROSSES : []),
    ...(hasOne(glyphs, '△ ▲ 🔺') ? TRIPLE : []),
    ...(hasOne(glyphs, '🔄 🔃 🚧 🟡 🟨 🔶') ? [['⏳', 'todo'] as const] : []),
  ];
}

function hasOne(glyphs: ReadonlySet<string>, wanted: string): boolean {
  return wanted.split(' ').some((glyph) => glyphs.has(glyph));
}

function flatten(table: readonly (readonly [MarkMeaning, string])[]): readonly (readonly [string, MarkMeaning])[] {
  return table.flatMap(([meaning, glyphs]) => glyphs.split(' ').map((glyph) => [glyph, meaning] as const));
}
