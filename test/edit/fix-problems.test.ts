import { expect, test } from 'vitest';
import { fixProblems } from '../../src/edit/fix-problems.ts';
import type { Problem } from '../../src/rules/problem.ts';

const PATH = 'plan.md';

function problem(line: number, fix: string | null, path = PATH): Problem {
  return { path, line, column: 1, severity: 'warning', code: 'padded-box', message: 'No box.', fix };
}

test('the corrected lines replace theirs; BOM, line ends and every other line stay', () => {
  const text = '\uFEFF- []One\r\n- [x] Two\r- [ x] Three\n\n- []Four';
  const problems = [problem(5, '- [ ] Four'), problem(1, '- [ ] One'), problem(3, '- [x] Three')];
  const { text: fixed, fixed: corrected } = fixProblems({ path: PATH, text }, problems);
  expect(fixed).toBe('\uFEFF- [ ] One\r\n- [x] Two\r- [x] Three\n\n- [ ] Four');
  expect(corrected).toEqual(problems);
});

test('a problem without fix, of another file, or beyond the end changes nothing', () => {
  const source = { path: PATH, text: 'One\nTwo' };
  const problems = [problem(1, null), problem(2, 'Zwei', 'other.md'), problem(9, 'Nine'), problem(1, 'One')];
  expect(fixProblems(source, problems)).toEqual({ text: source.text, fixed: [] });
});

test('of several fixes of one line the first is made', () => {
  const problems = [problem(1, '- [ ] One'), problem(1, '- [x] One')];
  expect(fixProblems({ path: PATH, text: '-[ ] One' }, problems)).toEqual({ text: '- [ ] One', fixed: [problems[0]] });
});

test('a fix of two lines takes the line end of its line', () => {
  const { text } = fixProblems({ path: PATH, text: '<summary>A</summary>\r\n- [ ] One\r\n' }, [
    problem(1, '<summary>A</summary>\n'),
  ]);
  expect(text).toBe('<summary>A</summary>\r\n\r\n- [ ] One\r\n');
});
