import { describe, expect, test } from 'vitest';
import { parseOne, say } from './parse-one.ts';

const BULLETS: readonly string[] = ['- ', '* ', '+ ', '1. ', '1) ', '-', '*', '+', '1.', '1)', '•', '• ', ''];
const BRACKETS = ['[]', '［］', '【】', '\\[\\]', '\\[]'] as const;
const MARKS = [' ', '', 'x', 'X', 'х', '✓', '\u00a0', '\u3000'] as const;
const GAPS = [' ', '', '\u00a0'] as const;
const TITLES = ['Sets', '学习', '[Sets](u)', '**Sets**'] as const;

function write(brackets: string, mark: string): string {
  const middle = brackets.startsWith('\\') ? 2 : 1;
  return brackets.slice(0, middle) + mark + brackets.slice(middle);
}

function read(line: string) {
  const { steps, problems } = parseOne(`${line}\n`);
  return { steps, told: problems.filter(({ code }) => code !== 'no-steps') };
}

// With each mark and each gap one title in turn, so that each pair is met; TRAILMARK_ALL=1 tries them all.
const STRIDE = process.env.TRAILMARK_ALL ? 1 : TITLES.length;

/** Boxes with these brackets behind a bullet, and what each says once it is a step. */
function lines(bullet: string, brackets: string): readonly { readonly line: string; readonly meant: string }[] {
  const turn = BULLETS.indexOf(bullet);
  return MARKS.flatMap((mark, at) =>
    GAPS.flatMap((gap, by) =>
      TITLES.filter((_, nth) => (nth + at + by + turn) % STRIDE === 0).map((title) => ({
        line: `${bullet}${write(brackets, mark)}${gap}${title}`,
        meant: `${['x', 'X', 'х', '✓'].includes(mark) ? 'done' : 'todo'} ${title === '学习' ? title : 'Sets'}`,
      })),
    ),
  );
}

describe.each(BULLETS)('behind %j', (bullet) => {
  test.each(BRACKETS)('a box in %s is a step, or is told once with the line that makes it one', (brackets) => {
    // In code empty brackets without a bullet mean a type or a list.
    for (const { line, meant } of lines(bullet, brackets).filter((one) => !/^\[\]\S/.test(one.line))) {
      const { steps, told } = read(line);
      expect([line, told.length]).toEqual([line, steps.length > 0 ? 0 : 1]);
      const fixed = steps.length > 0 ? { steps, told } : read(told[0]?.fix ?? '');
      expect([line, fixed.told, say(fixed.steps)]).toEqual([line, [], [meant]]);
    }
  });

  test('a sign that nobody explained is told without a fix, and letters, digits and links are no boxes', () => {
    for (const gap of GAPS) {
      const { steps, told } = read(`${bullet}[×]${gap}Sets`);
      expect([bullet, steps, told.map(({ code, fix }) => [code, fix])]).toEqual([
        bullet,
        [],
        bullet === '' ? [] : [['unmapped-mark', null]],
      ]);
      for (const word of ['C', '3', 'TODO', '×2', '学'])
        expect([word, read(`${bullet}[${word}]${gap}Sets`)]).toEqual([word, { steps: [], told: [] }]);
    }
    for (const link of ['[Sets](u)', '[](u)', '[x](u)', '<u:x>'])
      expect([link, read(`${bullet.trim()} ${link}`)].flat()).toMatchObject([link, { steps: [] }]);
  });

  test.each(BRACKETS)('a box in %s without text loses nothing', (brackets) => {
    for (const mark of MARKS) {
      const { steps, told } = read(`${bullet}${write(brackets, mark)}`);
      expect([steps, told.filter(({ severity }) => severity !== 'info')]).toEqual([[], []]);
    }
  });
});
