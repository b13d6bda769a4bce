import { describe, expect, test } from 'vitest';
import { adviseOn } from './advise-on.ts';

const PLAN = `## Week 1

- [x] Types
- [ ] Macros

## Week 2: Traits

- [ ] Notes
- [ ] Traits in depth

## Week 3

- [ ] Notes
- [ ] Unsafe
`;

const next = (said: string, plan = PLAN) => {
  const { suggestion } = adviseOn(`# Plan\n\n${said}\n\n${plan}`, '2026-08-02');
  return [suggestion.next?.title, suggestion.reasons.some(({ rule }) => rule === 'said')];
};

describe('what a roadmap calls next', () => {
  test.each([
    ['Next: Unsafe', 'Unsafe'],
    ['**Next:** [Unsafe](#week-3)', 'Unsafe'],
    ['- Next step: Unsafe (an hour)', 'Unsafe'],
    ['> Current week: 3', 'Notes'],
    ['Current week: Week 2', 'Notes'],
    ['Current topic: Traits', 'Notes'],
    ['**当前周次**：Week 3（工程）', 'Notes'],
    ['다음 단계: Unsafe', 'Unsafe'],
    ['Próximo passo: Unsafe', 'Unsafe'],
    ['## Next steps\n\n1. Types\n2. Unsafe — at last\n3. Macros', 'Unsafe'],
    ['## 🎯 次に学ぶ予定のスキル（優先順）\n\n1. 他のこと\n2. Unsafe', 'Unsafe'],
  ])('%s', (said, title) => {
    expect(next(said)).toEqual([title, true]);
  });

  test.each([
    'Next: Types',
    'Next: Notes',
    'Next: Unsafe\n\nNext: Macros',
    'Next we read about Unsafe',
    'Next: something about Unsafe',
    'Not next: Unsafe',
    '## Next: Unsafe',
    '```\nNext: Unsafe\n```',
    '## Next steps\n\n- Learn another language',
  ])('%s names nothing that is open and clear', (said) => {
    expect(next(said)).toEqual(['Macros', false]);
  });

  test('gives way to a pin and to a goal that it does not serve', () => {
    expect(next('Next: Unsafe', PLAN.replace('Macros', 'Macros 🔺'))).toEqual(['Macros', false]);
    const goal = `---\ngoal: site\n---\n${PLAN}`;
    expect(adviseOn(goal.replace('## Week 1', 'Next: Unsafe\n\n## Week 1'), '2026-08-02').suggestion.next?.title).toBe(
      'Unsafe',
    );
  });

  test.each([
    ['## Up next\n\n### Part\n\n- [ ] a\n', 'a'],
    ['## Part\n\n### Up next\n\n- [ ] a\n', 'a'],
    ['## Up next\n\n- [x] a\n- [ ] b\n', 'b'],
    ['## Up next\n\n- [x] a\n', 'Macros'],
  ])('of steps below a heading that says so is the first open one: %j', (part, title) => {
    expect(adviseOn(`${PLAN}\n${part}`, '2026-08-02').suggestion.next?.title).toBe(title);
  });

  test('leads only to the end of what it names', () => {
    expect(adviseOn(`Next: Unsafe\n\n${PLAN}`, '2026-08-02').suggestion.then.map(({ title }) => title)[0]).toBe(
      'Macros',
    );
  });
});
