import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { classCsv } from '../../src/class/class-csv.ts';
import { classJson } from '../../src/class/class-json.ts';
import { measureClass } from '../../src/class/measure-class.ts';
import { memberReader } from '../../src/class/read-member.ts';
import { fileProblem } from '../../src/rules/problem.ts';
import { makeClass, makeRepository, type Wish } from './make-class.ts';

const PLAN = `# SQL

## Basics

- [x] tables
- [ ] joins [id:: joins]

## More

- [ ] windows [needs:: joins]
- [ ] plans [needs:: joins]
`;

test('a step is at, waited for, done and of how many, by stage and title', () => {
  const ahead = PLAN.replace('[ ] joins', '[x] joins');
  const other = '## Basics\n\n- [ ] tables\n- [-] dropped\n\n## Other\n\n- [x] tables\n- [ ] tables\n';
  const { steps } = makeClass([{ plan: PLAN }, { plan: ahead }, { plan: other }]);
  expect(steps).toContainEqual({ title: 'joins', stage: 'Basics', at: 1, waiting: 1, done: 1, of: 2 });
  expect(steps).toContainEqual({ title: 'windows', stage: 'More', at: 1, waiting: 0, done: 0, of: 2 });
  expect(steps).toContainEqual({ title: 'tables', stage: 'Basics', at: 1, waiting: 0, done: 2, of: 3 });
  expect(steps).toContainEqual({ title: 'tables', stage: 'Other', at: 0, waiting: 0, done: 0, of: 1 });
});

test('a step that a member has twice in a stage is counted once for the member', () => {
  const { steps } = makeClass([{ plan: '## A\n\n- [x] read\n- [ ] read\n\n## B\n\n- [ ] b\n' }]);
  expect(steps).toContainEqual({ title: 'read', stage: 'A', at: 1, waiting: 0, done: 0, of: 1 });
});

test('in whatever order they stand', () => {
  const { steps } = makeClass([{ plan: '- [ ] read\n- [x] read\n\n## B\n\n- [x] b\n- [x] b\n' }]);
  expect(steps).toContainEqual({ title: 'read', stage: null, at: 1, waiting: 0, done: 0, of: 1 });
  expect(steps).toContainEqual({ title: 'b', stage: null, at: 0, waiting: 0, done: 1, of: 1 });
});

test('steps below others and stages within others count, dropped ones do not', () => {
  const { steps } = makeClass([{ plan: '## A\n\n- [ ] a\n  - [ ] inner\n- [ ] ~~gone~~\n\n### B\n\n- [x] b\n' }]);
  expect(steps.map(({ title, stage }) => `${stage} ${title}`).sort()).toEqual(['A a', 'A inner', 'B b']);
});

test('problems are those of reading, of the plan and of the markers', () => {
  const problems = [fileProblem('a.md', 'binary'), fileProblem('b.md', 'binary')];
  const plan = '- [ ] a\n-[ ] near\n';
  const repository = makeRepository({ plan, readme: 'mine' });
  const read = (more: object) => memberReader()({ ...repository, ...more }).members[0]?.problems;
  const { collected } = repository;
  expect(read({})).toBe(2);
  expect(read({ collected: { ...collected, problems } })).toBe(4);
  expect(read({ collected: { ...collected, readme: null } })).toBe(1);
  const readme = { path: 'README.md', text: '<!-- trailmark:start -->\n' };
  expect(read({ collected: { ...collected, readme } })).toBe(2);
  const twice = (text: string) => ({ ...collected, readme: { ...readme, text: `${text}\n\n`.repeat(2) } });
  expect(read({ collected: twice('<!-- trailmark:start -->') })).toBe(3);
  expect(read({ collected: twice('<!-- trailmark:end -->') })).toBe(3);
  const whole = { ...readme, text: `${readme.text}<!-- trailmark:end -->\n` };
  expect(read({ collected: { ...collected, readme: whole } })).toBe(1);
});

test.each([
  [[], { members: 0, begun: 0, finished: 0, median: null }],
  [['- [ ] a\n- [ ] b\n'], { members: 1, begun: 0, finished: 0, median: 0 }],
  [['- [/] a\n- [ ] b\n'], { members: 1, begun: 1, finished: 0, median: 0 }],
  [['- [x] a\n- [ ] b\n', '- [x] a\n', '# none\n'], { members: 3, begun: 2, finished: 1, median: 75 }],
  [['- [x] a\n- [ ] b\n- [ ] c\n', '- [x] a\n- [ ] b\n'], { members: 2, begun: 2, finished: 0, median: 42 }],
])('of %j it is %j', (plans, facts) => {
  expect(measureClass(makeClass(plans.map((plan) => ({ plan }))).members)).toEqual(facts);
});

test('members are ordered by name, numbers by value, and never by how far they are', () => {
  const names = ['team 10', 'team 2', 'Zoë', 'anna'].map((name, at) => ({ name, plan: `- [${at ? 'x' : ' '}] a\n` }));
  expect(makeClass(names).members.map(({ name }) => name)).toEqual(['anna', 'team 2', 'team 10', 'Zoë']);
});

test('equal roadmaps under equal options are read once, and other options are read anew', () => {
  const read = memberReader();
  let looked = 0;
  const look = (wish: Wish) => {
    const { collected, ...rest } = makeRepository({ plan: PLAN, ...wish });
    const source = {
      path: 'roadmap/plan.md',
      get text() {
        looked += 1;
        return PLAN;
      },
    };
    return read({ ...rest, collected: { ...collected, roadmaps: [source] } });
  };
  const one = look({ readme: 'mine' });
  const once = looked;
  const other = look({ name: 'bob' });
  expect([once > 0, looked]).toEqual([true, once]);
  expect(other.steps).toEqual(one.steps);
  expect([one.members[0]?.problems, other.members[0]?.problems]).toEqual([1, 0]);
  look({ options: { ...makeRepository({}).options, today: '2026-08-03' } });
  expect(looked).toBe(2 * once);
});

test('what is printed as JSON is what the schema says', () => {
  const json = classJson(makeClass([{ plan: PLAN, lastChange: '2026-08-01' }, {}, { plan: '- [x] done\n' }]));
  const schema = JSON.parse(readFileSync(new URL('../../schema/class.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  expect(ajv.validate(schema, json), ajv.errorsText()).toBe(true);
});

test('a title is one cell, whatever a spreadsheet makes of other cells', () => {
  const csv = classCsv(
    makeClass([{ name: 'a, "b"', plan: '## +stage\n\n- [ ] =SUM(1)\n\n## B\n\n- [ ] c\n' }, { name: '@x' }]),
  );
  expect(csv).toBe(
    `name,path,done,doing,todo,total,percent,stage,next,waiting,last_change,problems
'@x,'@x,0,0,0,0,,,,0,,0
"a, ""b""","a, ""b""",0,0,2,2,0,'+stage,'=SUM(1),0,,0
`,
  );
});
