import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';

function run(text: string, language = 'en') {
  return runPipeline({
    roadmaps: [{ path: 'roadmap/plan.md', text }],
    readme: null,
    problems: [],
    options: { goal: undefined, when: [], language, today: '2026-08-31' },
  });
}

/** The table that is open to view: what stands outside the folds. */
function openRows(section: string): readonly string[] {
  const open = section.replace(/<details>[\s\S]*?<\/details>/g, '');
  return open.split('\n').filter((line) => /^\|.*Stage \d/.test(line));
}

describe('stages shown at once', () => {
  const plan = (outer: number, inner: number) =>
    Array.from({ length: outer }, (_, at) => {
      const below = Array.from({ length: inner }, (_, nth) => `### Part ${at}.${nth}\n\n- [ ] in\n`);
      return `## Stage ${at}\n\n- [x] one\n- [ ] two\n\n${below.join('\n')}`;
    }).join('\n');

  test.each([
    [13, 0, false],
    [14, 0, false],
    [7, 1, false],
    [15, 0, false],
    [5, 2, true],
    [8, 1, true],
  ])('%i stages with %i inside each: folded %s', (...[outer, inner, isFolded]) => {
    const { section } = run(plan(outer, inner));
    expect(openRows(section)).toHaveLength(outer);
    expect(/<details>[\s\S]*\| *(?:&nbsp;| )*\[?Stage 0/.test(section)).toBe(isFolded);
  });
});

describe('days in languages with several plurals', () => {
  const ago = (days: number, language: string) => {
    const day = new Date(Date.parse('2026-08-31') - days * 86_400_000).toISOString().slice(0, 10);
    return run(`- [ ] Alpha 📅 ${day}\n- [ ] Beta\n`, language).comment.text;
  };

  test.each([
    ['ru', 2, '2 дня назад'],
    ['ru', 4, '4 дня назад'],
    ['ru', 5, '5 дней назад'],
    ['ru', 11, '11 дней назад'],
    ['ru', 12, '12 дней назад'],
    ['ru', 21, '21 день назад'],
    ['ru', 22, '22 дня назад'],
    ['ru', 25, '25 дней назад'],
    ['ru', -2, '2 дня'],
    ['ru', -5, '5 дней'],
    ['uk', 2, '2 дні'],
    ['uk', 5, '5 днів'],
    ['uk', 21, '21 день'],
    ['uk', 22, '22 дні'],
    ['ar', 2, 'يومين'],
    ['ar', 3, '3 أيام'],
    ['ar', 10, '10 أيام'],
    ['ar', 11, '11 يوم'],
    ['he', 2, 'יומיים'],
    ['he', 3, '3 ימים'],
  ])('%s, %i days: %s', (...[language, days, words]) => expect(ago(days, language)).toContain(words));
});
