import { expect, test } from 'vitest';
import { readPiece } from '../../src/markdown/certain/read-piece.ts';
import { lineStarts } from '../../src/markdown/line-starts.ts';
import { parseOutline, parseWhole } from '../../src/markdown/markdown-to-outline.ts';

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
])('%j is certain', (text) => {
  expect(isCertain(text)).toBe(true);
  expect(parseOutline(text).blocks).toEqual(parseWhole(text).blocks);
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
])('%j is left to remark', (text) => expect(isCertain(text)).toBe(false));
