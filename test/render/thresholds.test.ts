import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { renderComment } from '../../src/render/render-comment.ts';

function run(text: string, language = 'en') {
  return runPipeline({
    roadmaps: [{ path: 'roadmap/plan.md', text }],
    readme: null,
    problems: [],
    options: { goal: undefined, when: [], language, today: '2026-08-31' },
  });
}

describe('days in languages with several plurals', () => {
  const ago = (days: number, language: string) => {
    const day = new Date(Date.parse('2026-08-31') - days * 86_400_000).toISOString().slice(0, 10);
    return renderComment(run(`- [ ] Alpha 📅 ${day}\n- [ ] Beta\n`, language)).text;
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
