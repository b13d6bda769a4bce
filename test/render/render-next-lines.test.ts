import { expect, test } from 'vitest';
import { nameResource } from '../../src/render/parts/name-resource.ts';
import { fillLines, wordsOfLine } from '../../src/render/terminal/fill-lines.ts';
import { renderNextLines } from '../../src/render/terminal/render-next-lines.ts';
import { linkText } from '../../src/render/terminal/terminal.ts';
import { buildRef, buildView } from './build-view.ts';
import '../load-parts.ts';

const TERMINAL = { width: 80, color: false, isTTY: true, linksAt: null };

test('a blank line parts the step from its reasons', () => {
  const reasons = [{ rule: 'required' }] as const;
  const said = renderNextLines(buildView([], { state: 'step', next: buildRef('a'), reasons }), TERMINAL, false);
  expect(said).toMatch(/^Start with\n {2}a\b[^\n]*\n\nWhy this one\n {2}/);
});

test('a step without reasons is all that is said', () => {
  const said = renderNextLines(buildView([], { state: 'step', next: buildRef('a') }), TERMINAL, false);
  expect(said).toBe('Start with\n  a (roadmap/a.md:3)\n');
});

test.each([
  ['aaaa bbbb cc', 9, ['aaaa bbbb', '  cc']],
  ['aaaa bbbb cc', 8, ['aaaa', '  bbbb', '  cc']],
  ['aaaa bbbb cc', 12, ['aaaa bbbb cc']],
  ['aaaa bb cc dd', 7, ['aaaa bb', '  cc dd']],
  ['toolong b', 4, ['toolong', '  b']],
  ['a toolong b', 4, ['a toolong', '  b']],
  ['  a b', 4, ['  a', '  b']],
  ['aaaa bbbb ', Number.POSITIVE_INFINITY, ['aaaa bbbb']],
  ['学习数据库', 6, ['学习', '  数据', '  库']],
  ['aé “bb” (cc) d', 6, ['aé', '  “bb”', '  (cc)', '  d']],
  ['aéé \u2068bbb\u2069 «cc»', 6, ['aéé', '  \u2068bbb\u2069', '  «cc»']],
  ['aaa（学习）b', 8, ['aaa', '  （学习）', '  b']],
])('%j in %d columns', (text, width, lines) =>
  expect(fillLines(wordsOfLine(text, 'zh'), width, '  ').split('\n')).toEqual(lines),
);

test.each([
  ['http://example.org/a', true],
  ['https://example.org/a', true],
  ['file:///a/b.md', true],
  ['ftp://example.org/a', false],
  ['javascript:a()', false],
  ['a.md', false],
])('a text that leads to %s is a link: %s', (address, isLink) => {
  const text = linkText('t', address, { ...TERMINAL, linksAt: '' });
  expect(text).toBe(isLink ? `\u001b]8;;${address}\u001b\\t\u001b]8;;\u001b\\` : 't');
  expect(linkText('t', address, TERMINAL)).toBe('t');
});

test.each([
  ['https://www.example.org/a', 'example.org'],
  ['http://localhost:8000/a', 'localhost:8000'],
  ['notes.md', 'A Step'],
])('a link that is called like its step is named by its site: %s', (url, title) => {
  const link = { title: 'A Step', url, note: null, read: false, isGuide: false };
  expect(nameResource(link, buildRef('a step')).title).toBe(title);
  expect(nameResource(link, buildRef('another')).title).toBe('A Step');
});
