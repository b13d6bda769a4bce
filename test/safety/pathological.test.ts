import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';

const LENGTH = Number(process.env.TRAILMARK_LENGTH ?? 5_000);
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' };

/** A piece that is repeated up to a length, and what stands before and behind all of them. The kinds follow the lists of CommonMark's and cmark-gfm's own tests. */
type Form = [name: string, piece: string, before?: string, behind?: string];

const FORMS: Form[] = [
  ['quotes in quotes', '>', '', ' a'],
  ['lists in lists', '- ', '', 'a'],
  ['a long break', '* '],
  ['emphasis in emphasis', '*a _b '],
  ['emphasis that never closes', 'a **a'],
  ['three stars', '***a'],
  ['lines that carry on a quote', 'a\n', '> a\n'],
  ['headings underlined', 'a\n---\n'],
  ['instructions', '<?'],
  ['comments in comments', '<!--'],
  ['CDATA', 'a <![CDATA['],
  ['links in links', '[', '', 'a](b)'],
  ['closing brackets', 'a](b)'],
  ['images', '!['],
  ['links that are none', '[a](<b'],
  ['strikes', '~a~~b'],
  ['code of growing fences', '`a``b```c'],
  ['references', '[a]: u\n'],
  ['footnotes', '[^a]', '', '\n\n[^a]: x'],
  ['character references', '&amp'],
  ['addresses', 'www.a.'],
  ['mail addresses', 'a@'],
  ['escapes', '\\'],
  ['NUL', 'abc\0def\0'],
  ['empty lines', '\n'],
  ['boxes', '- [ ] a\n'],
  ['boxes with CR', '- [ ] a\r'],
  ['boxes without a blank', '-[ ] a\n'],
  ['rows', '|x|[ ]|\n', '|a|b|\n|-|-|\n'],
  ['a cell of exclamation marks', '!', '| a | status |\n|--|--|\n| y | done |\n| x | ', 'x |\n'],
  ['a cell of tabs', '\t', '| a | status |\n|--|--|\n| y | done |\n| x | done', 'x |\n'],
  ['a need of quotation marks', '“', '- [ ] a <!-- needs: ', ' -->'],
  ['needs', ', b', '- [ ] a <!-- needs: ', ' -->'],
  ['fields', '[x:: ', '- [ ] a '],
  ['a summary of brackets', '<', '<summary>', '\n\n- [ ] a'],
  ['a marked line of blanks', ' ', 'A. x ✓ 已完成\nB. y', 'x △ 部分完成\n'],
  ['a heading of counts', '█ 3/4 ', '# ', '\n\n- [ ] a'],
  ['parentheses', '(', '- [ ] a '],
  ['dashes', ' -', '- [ ] a', ' b'],
  ['tags', '<div>\n'],
  ['keys of front matter', 'a: 1\n', '---\n', '---\n\n- [ ] a'],
];

test.each(FORMS)('%s ends or is refused', (_, piece, before = '', behind = '') => {
  const text = before + piece.repeat(LENGTH / piece.length) + behind;
  const readme = { path: 'README.md', text: `<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n${text}` };
  const { problems } = runPipeline({ roadmaps: [{ path: 'a.md', text }], readme, problems: [], options: OPTIONS });
  for (const { code, message } of problems)
    if (code === 'unreadable') expect(message).toMatch(/^Nothing of this file is read: /);
});
