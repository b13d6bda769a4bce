import fc from 'fast-check';

const title = fc
  .tuple(
    fc.constantFrom('', '', '**', '`', '[', '~~'),
    fc.stringMatching(/^[a-z学éЖ]{1,5}( [a-z]{1,3})?$/),
    fc.constantFrom(
      '',
      '',
      ' (a, b)',
      '（备注）',
      ' (optional)',
      ' #x',
      ' <b>',
      ' & *c*',
      ' 📅 2026-01-02',
      ' [when:: it hurts]',
    ),
  )
  .map(([open, text, end]) => `${open}${text}${open === '[' ? '](u.md)' : open}${end}`);
const note = fc.constantFrom('', '', '（再看）', ' (ch. 3)', ' (2026-03-04)');
const sign = fc.constantFrom('✓ 已完成', '△ 部分完成', '× 未开始');
const glyph = fc.constantFrom('✅', '🔄', '⬜', '⬜');
const cell = fc.constantFrom(
  '✅',
  '⬜',
  '🔄 Doing',
  'Done',
  '',
  'Todo',
  '🟡 Partial (ch. 3)',
  '[x]',
  '[ ]',
  '⬜ / ✅',
  'skipped',
  '80%',
  '暂缓',
  '3/10',
);

const fence = fc
  .array(fc.tuple(title, sign, note), { minLength: 2, maxLength: 4 })
  .map((rows) => ['```', ...rows.map(([text, end, more], at) => `${'abcd'[at]}) ${text} ${end}${more}`), '```']);
const lettered = fc
  .array(fc.tuple(title, sign, note), { minLength: 2, maxLength: 4 })
  .map((rows) => rows.map(([text, end, more], at) => `${'abcd'[at]}) ${text} ${end}${more}`));
const glyphs = fc
  .tuple(fc.constantFrom('- ', '* ', '1. '), fc.array(fc.tuple(glyph, title), { minLength: 2, maxLength: 5 }))
  .map(([bullet, rows]) => rows.map(([mark, text]) => `${bullet}${mark} ${text}`));
const keywords = fc
  .array(
    fc.tuple(
      fc.constantFrom('- ', '  - '),
      fc.constantFrom('TODO', 'DOING:', 'NOW', 'WAITING', 'DONE', 'CANCELED'),
      title,
      note,
    ),
    {
      minLength: 2,
      maxLength: 4,
    },
  )
  .map((rows) => rows.map(([bullet, word, text, end]) => `${bullet}${word} ${text}${end}`));
const boxes = fc
  .array(fc.tuple(fc.constantFrom('- ', '  - '), fc.constantFrom('[ ]', '[x]', '[/]', '[✓]', '[-]', '[>]'), title), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rows) => rows.map(([bullet, box, text]) => `${bullet}${box} ${text}`));
const table = fc
  .array(fc.tuple(title, cell, fc.constantFrom('', 'x', '3 h', '[d](https://example.org)', 'a \\| b')), {
    minLength: 2,
    maxLength: 4,
  })
  .map((rows) => [
    '| # | Topic | Status | Est. |',
    '|---|:--|---|---|',
    ...rows.map(([text, status, more], at) => `| ${at + 1} | ${text} | ${status} | ${more} |`),
  ]);
const block = fc.oneof(
  fence,
  lettered,
  glyphs,
  keywords,
  boxes,
  table,
  fc.constantFrom(['## Part'], ['## Other (when needed)'], ['Label：'], ['Some prose.'], ['**Bold**'], ['> Quote']),
);

/** Files of a few blocks in all notations, with prose and headings between them; `eol` is how their lines end. */
export const documents = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom('', '', null)), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([blocks, eol]) =>
    [
      '---',
      'marks: { "-": dropped, ">": parked }',
      '---',
      '',
      ...blocks.flatMap(([lines, gap]) => (gap === null ? lines : [...lines, gap])),
    ].join(eol),
  );
