import { Session } from 'node:inspector/promises';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { withParts } from '../../src/on-demand.ts';
import { examineRoadmaps } from '../../src/rules/find-problems.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';

/** How often what is counted was run, by form of plan, for each of the numbers of files that were asked for. */
export type Runs = Readonly<Record<string, readonly number[]>>;

/** The text of each file of a plan, by its number. */
type Write = (at: number) => string;

/** Plans of many files in which something makes the suggestion look at more than one step. */
const FORMS: Readonly<Record<string, Write>> = {
  'nothing done': () => '## A\n\n- [ ] one\n- [ ] two\n\n## B\n\n- [ ] three\n',
  'all done but one': (at) => (at === 0 ? '- [x] a\n- [ ] b\n' : '- [x] a\n- [x] b\n'),
  'passed over': () =>
    '## A\n\n- [ ] one\n- [x] two\n\n## B\n\n- [x] three\n- [x] four\n- [x] five\n- [x] six\n- [x] seven\n',
  begun: () => '- [ ] 🚧 one\n- [ ] two\n',
  'needs of the file before': (at) =>
    `- [ ] one of ${at}\n- [ ] two [needs:: ${at === 0 ? 'one of 0' : `one of ${at - 1}`}]\n`,
  'put off': () => '- [ ] one\n- [ ] two [when:: one]\n- [ ] three ⏸\n',
  'with a goal': (at) => `---\ngoal: goal ${at}\ndue: 2026-09-01\n---\n- [ ] one\n  - [ ] below\n- [ ] two 🔼\n`,
  'with days': (at) => `- [ ] one 📅 2026-08-${String(3 + (at % 20)).padStart(2, '0')}\n- [ ] two ⏫\n`,
  'behind a gate': () => '---\ngate: 80\n---\n## A\n\n- [ ] one\n- [x] two\n\n## B\n\n- [ ] three\n',
  'said next': () => '# Plan\n\nNext: two\n\n## A\n\n- [ ] one\n- [ ] two\n',
  'what should come of it': () =>
    '## 1. Work\n\n1. Read\n2. Write\n\n### Outcomes\n\n- [ ] I can read\n- [x] I can write\n',
  'to look at again': () => '---\nreview: true\n---\n- [x] one ✅ 2026-07-26\n- [ ] two\n',
  'put off for what another file has': (at) =>
    at % 2 === 0 ? '- [x] begun\n- [ ] one\n' : '- [ ] two [when:: one]\n- [ ] three [when:: begun]\n',
  'put off for stages': (at) => `## Part ${at}\n\n- [ ] one\n\n## Rest\n\n- [ ] two [when:: Part ${at}]\n`,
  'needs of stages': (at) =>
    `## Part ${at}\n\n- [ ] one\n\n## Rest\n\n- [ ] two [needs:: Part ${Math.max(0, at - 1)}]\n`,
  nested: () => '- [ ] one\n  - [ ] two\n    - [x] three\n    - [ ] four\n      - [ ] five\n',
};

/** How often functions, branches and bodies of loops of the suggestion are run for these files. */
async function countRuns(texts: readonly string[]): Promise<number> {
  const sources = texts.map((text, at) => ({ path: `roadmap/${at}.md`, text }));
  const { roadmaps, unboxed } = await withParts(() => examineRoadmaps(sources));
  const measure = measureProgress(roadmaps);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  suggestNextStep(measure, { goal: undefined, when: [], today: '2026-08-02', unboxed });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result
    .filter(({ url }) => url.includes('/src/suggest/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const [, , ...sizes] = process.argv;
const counted: Record<string, readonly number[]> = {};
for (const [form, write] of Object.entries(FORMS)) {
  const textsOf = (parts: number) => Array.from({ length: parts }, (_, at) => write(at));
  const joined = (parts: number) => [textsOf(parts).join('\n# Next part\n\n')];
  const ways = write(0).startsWith('---') ? { [form]: textsOf } : { [form]: textsOf, [`${form}, in one file`]: joined };
  for (const [way, make] of Object.entries(ways)) {
    // What is made once is made here.
    await countRuns(make(2));
    const runs: number[] = [];
    for (const size of sizes) runs.push(await countRuns(make(Number(size))));
    counted[way] = runs;
  }
}
process.stdout.write(JSON.stringify(counted satisfies Runs));
