import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';

const PAGE = readFileSync(new URL('../../docs/suggestion.md', import.meta.url), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```markdown\n([\s\S]*?)```\n\nNext: \*\*(.+)\*\* \((.+)\)/g)].map(
  ([, text = '', next = '', rules = '']) => ({ next, rules: rules.replaceAll('`', '').split(', '), text }),
);

test('every example of the page has its answer', () => {
  expect(EXAMPLES).toHaveLength(PAGE.split('```markdown').length - 1);
});

test.each(EXAMPLES)('the page says truly that $next is next', ({ text, next, rules }) => {
  const { suggestion } = runPipeline({
    roadmaps: [{ path: 'plan.md', text }],
    readme: null,
    problems: [],
    options: { goal: undefined, when: [], language: null, today: '2026-03-01' },
  });
  expect(suggestion.next?.title).toBe(next);
  expect(suggestion.reasons.map(({ rule }) => rule)).toEqual(rules);
});
