import { describe, expect, test } from 'vitest';
import {
  cellMeanings,
  isContrast,
  isCross,
  isEmptyBox,
  isGraded,
  isStatusSign,
  isTick,
  listMeanings,
  mayShowGlyph,
  readGlyph,
} from '../../src/parse/line/glyphs.ts';

const NOTHING = '-';

/** What each of these glyphs means where all of them stand. */
function meanings(glyphs: string, of: typeof listMeanings): string {
  const all = glyphs.split(' ');
  const said = of(new Set(all));
  return all.map((glyph) => said.get(glyph) ?? NOTHING).join(' ');
}

/** The same meaning for each. */
const all = (meaning: string, glyphs: string) => glyphs.split(' ').fill(meaning).join(' ');

const TICKS = '✅ ☑ ✔ ✓ √ 🟩 🗹';
const OPEN = '⬜ 🔲 ⬚ ◻ ▢ □ ☐ ⚪ 🔜 📝';
const BEGUN = '🔄 🔃 🚧 🟡 🟨 🔶';
const CROSSES = '❌ ✗ ✘ ✖ ×';

test.each([
  [TICKS, all('done', TICKS)],
  [OPEN, all('todo', OPEN)],
  [BEGUN, all('doing', BEGUN)],
  ['⏳ ◐ ◑ △ ▲', all('doing', '⏳ ◐ ◑ △ ▲')],
  [CROSSES, all('todo', CROSSES)],
  ['📅 ⏰ 🔘', 'todo todo todo'],
  ['🔍 ♻ 🔁 🏃 📖 🔺', all('doing', '🔍 ♻ 🔁 🏃 📖 🔺')],
  ['🎉 💯 🏆', 'done done done'],
  ['⏸ ⌛', 'parked parked'],
  ['🚫 ⏭', 'dropped dropped'],
  ['🔄 ⏳', 'doing todo'],
  ['○ ×', 'done todo'],
  ['○ ✕', 'done todo'],
  ['◯ ✗', 'done todo'],
  ['⭕ ❌', 'done todo'],
  ['◎ ❌ ✅', '- todo done'],
  ['○ ✘', '- todo'],
  ['○', NOTHING],
  ['● ◐ ○', 'done doing todo'],
  ['● ○ ×', 'done todo todo'],
  ['◐ ○', 'doing -'],
  ['🚀', NOTHING],
])('in a column of statuses %s mean %s', (glyphs, expected) => {
  expect(meanings(glyphs, cellMeanings)).toBe(expected);
});

test.each([
  [TICKS, all('done', TICKS)],
  [OPEN, all('todo', OPEN)],
  [BEGUN, all('doing', BEGUN)],
  ['⏳ ◐ ◑ △ ▲', all('doing', '⏳ ◐ ◑ △ ▲')],
  [CROSSES, all(NOTHING, CROSSES)],
  [`⬜ ${CROSSES}`, all('todo', `⬜ ${CROSSES}`)],
  ['☐ ❌', 'todo todo'],
  ['🔜 ❌', 'todo todo'],
  ['◐ ❌', 'doing todo'],
  ['🔄 ❌ ⏳', 'doing todo todo'],
  ['📝 ❌', 'todo -'],
  ['✅ ❌', 'done -'],
  ['○ ◯ ⭕ ◎ △ ▲ 🔺 × ✕ ✗ ❌', 'done done done done doing doing doing todo todo todo todo'],
  ['○ ×', '- -'],
  ['● ○', '- -'],
  [
    '📅 ⏰ 🔘 🔍 ♻ 🔁 🏃 📖 🔺 🎉 💯 🏆 ⏸ ⌛ 🚫 ⏭'.replace(' 🔺', ''),
    all(NOTHING, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'),
  ],
])('in a list %s mean %s', (glyphs, expected) => {
  expect(meanings(glyphs, listMeanings)).toBe(expected);
});

describe('signs side by side', () => {
  test.each([
    '✅ ❌',
    '✅ 🔴',
    '✅ 📝',
    '○ ×',
    '✅',
    '🚀',
    ...'🟡 🟨 🔶 ⚪ ◐ ◑ △ ▲ 🔺'.split(' ').map((one) => `✅ ${one} ✕`),
  ])('%s only compare', (glyphs) => expect(isContrast(new Set(glyphs.split(' ')))).toBe(true));

  test.each([
    ...'⬜ 🔲 ⬚ ◻ ▢ □ ☐ 🔜 🔄 🔃 🚧 ⏳'.split(' ').map((one) => `✅ ${one} ❌`),
    ...'🟡 🟨 🔶 ⚪ ◐ ◑ △ ▲ 🔺'.split(' ').map((one) => `✅ ${one}`),
  ])('%s say how far something is', (glyphs) => expect(isContrast(new Set(glyphs.split(' ')))).toBe(false));
});

test('each kind of sign is known', () => {
  const signs = [...new Set(`${TICKS} ${OPEN} ${BEGUN} ${CROSSES} ✕ ○ ◯ ⭕ ◎ △ ▲ 🔺 ◐ ◑ ⏳ 🎉 📅 ⏸ 🚀 🔴`.split(' '))];
  const those = (is: (glyph: string) => boolean) => signs.filter(is).join(' ');
  expect(those(isTick)).toBe(TICKS);
  expect(those(isEmptyBox)).toBe('⬜ 🔲 ⬚ ◻ ▢ □');
  expect(those(isCross)).toBe(`${CROSSES} ✕`);
  expect(those((glyph) => isGraded(new Set(['✅', glyph])))).toBe('⚪ 🟡 🟨 🔶 △ ▲ 🔺 ◐ ◑');
  expect(those((glyph) => !isStatusSign(glyph))).toBe('🎉 📅 ⏸ 🚀 🔴');
});

test.each([
  ['✅ a', '✅', 1],
  ['✔️ a', '✔', 2],
  ['👍🏽 a', '👍🏽', 4],
  ['👨‍👩‍👧 a', '👨‍👩‍👧', 8],
  ['→ a', '→', 1],
  [':tada: a', ':tada:', 6],
  [':10_e-mail+: a', ':10_e-mail+:', 12],
  [`:${'a'.repeat(40)}: a`, `:${'a'.repeat(40)}:`, 42],
  ['‼ a', '‼', 1],
  ['○ a', '○', 1],
  [':white_check_mark:a', '✅', 18],
  [':heavy_check_mark:', '✔', 18],
  [':ballot_box_with_check:', '☑', 23],
  [':construction:', '🚧', 14],
  [':arrows_counterclockwise:', '🔄', 25],
  [':hourglass_flowing_sand:', '⏳', 24],
  [':white_large_square:', '⬜', 20],
  [':x:', '❌', 3],
])('%s begins with the glyph %s', (text, glyph, length) => expect(readGlyph(text)).toEqual({ glyph, length }));

test.each(['', 'a ✅', '+ a', '1️⃣ a', ':12:30: a', ':a', ': a:', ':A:', `:${'a'.repeat(41)}:`])(
  '%j begins with none',
  (text) => expect(readGlyph(text)).toBeNull(),
);

test('a text without a symbol, the name of one, an escape or a reference shows no glyph', () => {
  const [longest, longer] = [40, 41].map((length) => `:${'a'.repeat(length)}:`);
  const without = ['a', 'a + b', ':12:', ':X:', '::', longer];
  const shown = ['×', '✅', '‼', '○', ':x:', ':10_e-mail+:', longest, 'a &amp; b', 'a \\* b'];
  const texts = [...without, ...shown].map(String);
  expect(texts.filter(mayShowGlyph)).toEqual(shown);
});
