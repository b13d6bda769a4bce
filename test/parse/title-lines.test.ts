import { describe, expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

/** A box whose first line is so many characters wide, with its bullet and box. */
function boxOf(width: number): string {
  return `- [ ] ${'abcdefghi '.repeat(10).slice(0, width - 6)}`.replace(/ $/, 'x');
}

function titleOf(text: string): string | undefined {
  return parseOne(text).roadmap.steps[0]?.title;
}

describe('a title goes on', () => {
  test.each([
    [59, false],
    [60, true],
    [61, true],
  ])('behind a line that is %i wide: %s', (width, goesOn) => {
    expect(boxOf(width)).toHaveLength(width);
    expect(titleOf(`${boxOf(width)}\n  and more\n`)?.endsWith('and more')).toBe(goesOn);
  });

  test.each([
    [26, '.', false],
    [26, 'x', false],
    [26, 'xx', true],
    [27, '', true],
  ])('behind %i characters that are twice as wide, and "%s": %s', (count, more, goesOn) => {
    expect(titleOf(`- [ ] ${'学'.repeat(count)}${more}\n  再学\n`)?.endsWith('再学')).toBe(goesOn);
  });

  test('whatever stands far below it', () =>
    expect(titleOf(`${boxOf(60)}\n  and more\n\n${'text '.repeat(100)}\n`)).toMatch(/ and more$/));

  test('behind a label, though it is short', () => expect(titleOf('- [ ] See:\n  Trees\n')).toBe('See: Trees'));

  test.each(['**Result:** 6 of 10', '(not all of it)', '- [ ] none', '→ notes', '1) first', '结果：好'])(
    'never to %s',
    (next) => expect(titleOf(`${boxOf(70)}\n    ${next}\n`)).toBe(boxOf(70).slice(6)),
  );

  test('never behind a full stop', () => expect(titleOf(`${boxOf(70)}.\n  And more\n`)).toBe(`${boxOf(70).slice(6)}.`));

  test('to a line with an address', () =>
    expect(titleOf(`${boxOf(70)}\n  https://example.org\n`)).toMatch(/ https:\/\/example\.org$/));
});

describe('a title keeps', () => {
  test.each([
    ['🚧 (the first chapter)', '(the first chapter)'],
    ['Verbs — doing (in progress)', 'Verbs — doing'],
    ['Verbs — in progress', 'Verbs'],
    ['Verbs (in progress)', 'Verbs'],
  ])('of "%s" what says no status for the first time', (line, title) => {
    const [step] = parseOne(`- [ ] ${line}\n`).roadmap.steps;
    expect(step).toMatchObject({ title, status: 'doing' });
  });
});
