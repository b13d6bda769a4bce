import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import type { Source } from '../../src/source.ts';

const GOOD: readonly Source[] = [
  { path: 'roadmap/a.md', text: '# A\n\n- [x] One\n- [ ] Two\n' },
  { path: 'roadmap/z.md', text: '# Z\n\n- [ ] Three\n' },
];
const BOX = '\n\n- [ ] A step\n';
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' };

/** A text that can't even be looked at: whatever goes wrong inside the reading looks like this from outside. */
function throwing(error: unknown): Source {
  return {
    path: 'roadmap/bad.md',
    get text(): string {
      throw error;
    },
  };
}

const bad = (text: string): Source => ({ path: 'roadmap/bad.md', text });
const matter = (yaml: string): Source => bad(`---\n${yaml}\n---${BOX}`);

const POISONS: readonly (readonly [string, Source])[] = [
  ['an exception', throwing(new TypeError('fault'))],
  ['an overflow', throwing(new RangeError('Maximum call stack size exceeded'))],
  ['something thrown that is no error', throwing('fault')],
  ['a count that is an object', matter('count: { toString: 1 }')],
  ['a mark that means an object', matter('marks: { "-": { toString: 1 } }')],
  ['marks that are no map', matter('marks: [1]')],
  ['a review that is an object', matter('review: { toString: 1, valueOf: 2 }')],
  ['a title that is an object', matter('title: { toString: 1 }')],
  ['an order that is an object', matter('order: { valueOf: 1 }')],
  ['stages that are an object', matter('stages: { toString: null }')],
  ['a language that is none', matter('language: "**"')],
  ['YAML that is none', matter('title: [')],
  ['YAML that nests 2,000 deep', matter(`title: ${'['.repeat(2000)}`)],
  ['an alias without end', matter('title: &a [*a]\ngoal: *a')],
  ['front matter of 30,000 characters', matter(`x: ${'y'.repeat(30_000)}`)],
  ['quotes 6,000 deep', bad(`${'>'.repeat(6000)} a${BOX}`)],
  ['lists 5,000 deep', bad(`${'- '.repeat(5000)}a${BOX}`)],
  ['ordered lists 5,000 deep', bad(`${'1. '.repeat(5000)}a${BOX}`)],
  ['emphasis 10,000 deep', bad(`${'*a _b '.repeat(10_000)}${'b_ a*'.repeat(10_000)}${BOX}`)],
  ['lists 210 deep by indentation', bad(Array.from({ length: 210 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'))],
];

describe('one file can not stop a run', () => {
  const alone = runPipeline({ roadmaps: GOOD, readme: null, problems: [], options: OPTIONS });

  test.each(POISONS)('%s', (_, source) => {
    const report = runPipeline({ roadmaps: [...GOOD, source], readme: null, problems: [], options: OPTIONS });
    const good = (path: string) => report.measure.roadmaps.find(({ roadmap }) => roadmap.path === path)?.progress;
    for (const { roadmap, progress } of alone.measure.roadmaps) expect(good(roadmap.path)).toEqual(progress);
    const named = report.problems.filter(({ path, severity }) => path === source.path && severity === 'error');
    expect(named.map(({ code }) => code)[0]).toMatch(/^(?:unreadable|front-matter)$/);
    expect(report.problems.filter(({ path }) => path !== source.path)).toEqual([]);
  });
});
