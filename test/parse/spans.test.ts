import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/parse/roadmap.ts';
import { parseOne } from './parse-one.ts';

/** What stands in the source at each span of the first step. */
function written(text: string): { readonly [name: string]: unknown } {
  const [step] = parseOne(text).steps;
  if (step === undefined) throw new Error('no step was read');
  const cut = (span: Mark | null) => (span === null ? null : text.slice(span.start, span.end));
  const { title, sign, word, strike, note, fields } = step.spans;
  return {
    mark: cut(step.mark),
    title: cut(title),
    sign: cut(sign),
    word: cut(word),
    strike: strike.map(cut),
    note: cut(note),
    fields: fields.map(cut),
  };
}

const LEGEND = '✅ done, ⬜ to do\n\n';

test('the last line of a block is read whole, also where no line end follows', () => {
  const { steps } = parseOne('a) Sets: △ 部分完成\nb) [Maps](https://example.org) ✓ 已完成');
  expect(steps.map(({ title, links }) => [title, links.map(({ url }) => url)])).toEqual([
    ['Sets', []],
    ['Maps', ['https://example.org']],
  ]);
});

describe('a step knows where its line says what', () => {
  test.each([
    ['- [ ] Sets', { mark: ' ', title: 'Sets', sign: null, word: null, strike: [], note: null, fields: [] }],
    ['- [ ] 🚧 Sets (of *numbers*)', { sign: '🚧 ', title: 'Sets', note: 'of *numbers' }],
    ['- [ ] Sets — in progress', { title: 'Sets', word: ' — in progress' }],
    ['- [ ] Sets (in progress)', { title: 'Sets', word: ' (in progress)' }],
    ['- [ ] Sets — 2 h — in progress', { title: 'Sets', word: ' — in progress' }],
    ['- [ ] Sets — in progress (half)', { title: 'Sets', word: ' — in progress', note: 'half' }],
    ['- [ ] Sets (2 h) — in progress (half)', { title: 'Sets', word: ' — in progress', note: 'half' }],
    ['- [ ] दूरी (जारी) (वीडियो)', { title: 'दूरी (जारी) (वीडियो)', word: null, note: null }],
    ['- [ ] 🚧 Sets (optional) (half)', { title: 'Sets', note: 'half' }],
    ['- DOING Sets (optional)（一半）\n- TODO Maps', { title: 'Sets', note: '一半' }],
    ['- [ ] 🚧 Sets\\\n  (half)', { title: 'Sets', note: 'half' }],
    ['- [ ] ~~Sets~~', { title: 'Sets', strike: ['~~', '~~'] }],
    ['- [ ] ~Sets~ [why:: fun]', { title: 'Sets', strike: ['~', '~'], fields: ['[why:: fun]'] }],
    ['- [ ] a. Sets &amp; \\*maps\\* 📅 2026-08-02', { title: 'Sets &amp; \\*maps\\*', fields: ['📅 2026-08-02'] }],
    ['- [ ] Sets <!-- why: fun --> <!-- talk -->', { title: 'Sets', fields: ['<!-- why: fun -->'] }],
    ['- [ ] Sets\n  <!-- why: fun -->', { fields: ['<!-- why: fun -->'] }],
    ['- [/] 🔄 Sets', { mark: '/', sign: '🔄 ', title: 'Sets' }],
    ['| Topic | Status |\n|--|--|\n| Sets | ✅ done (twice) |\n| B | ⬜ |', { mark: '✅ done (twice)', note: 'twice' }],
    ['| Topic | Status |\n|--|--|\n| `Sets` | in progress, 3/10 |\n| B | ⬜ |', { title: 'Sets', note: '3/10' }],
    [`${LEGEND}- ✅ Sets (twice)\n- ⬜ Maps`, { mark: '✅', title: 'Sets', note: 'twice' }],
    [`${LEGEND}- Sets ✅\n- Maps ⬜`, { mark: '✅', title: 'Sets' }],
    ['a) Sets: △ 部分完成（一半）\nb) Maps ✓ 已完成', { mark: '△ 部分完成', title: 'Sets', note: '一半' }],
    ['```\nSets ✓ done\n  Maps × to do\n```', { mark: '✓ done', title: 'Sets' }],
  ])('%j', (text, expected) => expect(written(text)).toMatchObject(expected));
});
