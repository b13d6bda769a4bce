import { expect, test } from 'vitest';
import { readPiece } from '../../src/markdown/certain/read-piece.ts';
import { lineStarts } from '../../src/markdown/line-starts.ts';
import { parseOutline, parseWhole } from '../../src/markdown/markdown-to-outline.ts';
import type { Outline } from '../../src/markdown/outline.ts';
import { inlinesOf, walkBlocks } from '../../src/markdown/walk-outline.ts';

/** Whether every piece of a text is read without remark. */
function isCertain(source: string): boolean {
  const file = { source, lines: lineStarts(source), hasDefinitions: source.includes(']:') };
  for (let index = 0; index < file.lines.length; ) {
    const piece = readPiece(file, index);
    if (piece === null) return false;
    index = piece.next;
  }
  return true;
}

/** Everything an outline says. */
function spell({ blocks, runs }: Outline): unknown {
  return { blocks, runs: [...walkBlocks(blocks).flatMap(inlinesOf)].map(runs) };
}

test.each([
  // Raw HTML that begins where the content around it does.
  '<div>\n<b>\n  <sup>\ntext\n</div>\n',
  '- a\n  <details>\n  <summary>s</summary>\n\n    - b\n\n  </details>\n\n',
  // Code at the outermost level.
  '    <b>\n    </p>\n',
  '\t<hr />\n  \ta\n',
  '    a\n    \n\n---\n',
  '    a\n\n-\n\n',
  // A quote with and without a blank behind its mark, whose paragraph goes on without one.
  '>**a\nb**\n>\n> *c*\n',
  '> a\n>b\n',
  // Addresses end where only signs stand before a blank, whatever stands before and in them.
  '- https://a.bc/A*_b\n- https://a.bc/d_\n- (http://a.bc/d_(e)), *www.a.bc/*\n',
  '[a]http://b.cd/e#f\n[a])http://b.cd/e)\n[a](b c)])http://b.cd\n',
  'https://a.bc/!x"y|z\n',
  // Those in brackets and behind letters are found when all else is read.
  '- a\n  [https://a.bc/d]). In\n  b\n',
  '[a(http://b.cd/e.html) | f\n',
  'ahttp://www.b.cd/ **[http://e.fg]**\n',
  // A link whose address is not closed is text.
  '- [x] [a](https://b.cd/e_(f)\n',
  '- [a](https://b.cd/e=21(\n',
  '- [a]((https://b.cd/e)\n',
])('%j is certain', (text) => {
  expect(isCertain(text)).toBe(true);
  expect(spell(parseOutline(text))).toEqual(spell(parseWhole(text)));
});

test.each([
  '  <div>\n',
  '- <div>\n',
  '<div>\n- a\n',
  '<div>\n> a\n',
  '<div>\n  <textarea>\n',
  '- a\n\n  <!-- b -->\n',
  '- a\n  <div>\nb\n',
  '- a\n  <div>\n\tb\n',
  '- a\n\n      <b>\n',
  '- a\n\n\t  b\n',
  '- a\n\n      b\n-\n',
  '    a\n- - b\n',
  '    a\n2. b\n',
  '    a\n> b\n',
  '> - a\n>- b\n',
  '>\ta\n',
  'https://a.bc/d&amp;e\n',
  'https://a.bc/\\*\n',
  'a@b.cd\n',
  '+@b.cd\n',
  '[http://a.bc/ &amp; b\n',
  '[a](b\nc\n',
  '[a](<b>)\n',
  '[a](b "c\n',
  'www.\n',
  `http://${'a'.repeat(300)}\n`,
  // A bracket right behind another one, with a line end in it.
  '- [f][a\n  ]()\n',
  '2) [1][\n\t*e*\n',
  // An empty line in a quote ends several at once, or the innermost of two quotes.
  '> > a\n>\n',
  '> > a\n> b\n> c\n> ',
  '> - - a\n>\n> - b\n',
  '> 1. - a\n>\n> 1. b\n',
  '> - > - a\n>\n',
])('%j is left to remark', (text) => expect(isCertain(text)).toBe(false));

test.each([...'!"&\'),.*:;<?]_~(/#%=+$@|'])(
  'an address with %s before other signs or words ends where it does for remark',
  (sign) => {
    for (const behind of ['', '.', '.e', sign, `${sign}e`, ')', '*', '_e', '].', ';.', '<', '](f)', '[g]'])
      for (const text of [`https://a.bc/d${sign}${behind} h\n`, `- [ ] (www.a.bc${sign}${behind}\n`])
        expect(spell(parseOutline(text)), text).toEqual(spell(parseWhole(text)));
  },
);

test.each(
  [0x01, 0x09, 0x0b, 0x1f, 0x7f, 0x85, 0xa0, 0x2028, 0x3000, 0xfeff].map((code) => [code.toString(16), code] as const),
)('U+%s in an address, a title, a name, a tag and a text is what remark makes of it', (_, code) => {
  const sign = String.fromCharCode(code);
  for (const text of [
    '[a](b~c)',
    '[a](b "c~d")',
    '[a](~b)',
    '[a](b~"c")',
    '[a~](b)',
    'https://a.bc/d~e',
    'https://a.b~c',
    '<b~>',
    '<b c="~">',
    '**a~**b',
    '**~a** b',
    'a~',
    '~a',
    '`~a~`',
    '&amp~;',
    '[~] a',
    '[x]~a',
    'a  ~\nb',
  ])
    for (const written of [`# ${text}`, `- [ ] ${text}`])
      expect(spell(parseOutline(`${written.replaceAll('~', sign)}\n`)), written).toEqual(
        spell(parseWhole(`${written.replaceAll('~', sign)}\n`)),
      );
});
