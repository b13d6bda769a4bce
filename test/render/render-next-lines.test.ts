import { expect, test } from 'vitest';
import { nameResource } from '../../src/render/parts/name-resource.ts';
import { renderNextLines } from '../../src/render/terminal/render-next-lines.ts';
import { buildRef, buildView } from './build-view.ts';

const TERMINAL = { width: 80, color: false, isTTY: true, linksAt: null };

test('a blank line parts the step from its reasons', () => {
  const reasons = [{ rule: 'required' }] as const;
  const said = renderNextLines(buildView([], { state: 'step', next: buildRef('a'), reasons }), TERMINAL, false);
  expect(said).toMatch(/^Start with\n {2}a\b[^\n]*\n\nWhy this one\n {2}/);
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
