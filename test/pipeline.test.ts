import { expect, test } from 'vitest';
import { openBoxesOf } from '../src/comment/box-steps.ts';
import { withParts } from '../src/on-demand.ts';
import { type Report, type Request, runPipeline } from '../src/pipeline.ts';
import { toProblem } from '../src/rules/problem.ts';
import type { Past } from '../src/suggest/wishes.ts';

const OPTIONS: Request['options'] = { goal: undefined, when: [], language: null, today: '2026-08-02' };

function run(files: Readonly<Record<string, string>>, more: Partial<Request> = {}): Promise<Report> {
  const roadmaps = Object.entries(files).map(([path, text]) => ({ path, text }));
  return withParts(() => runPipeline({ roadmaps, readme: null, problems: [], options: OPTIONS, ...more }));
}

const PLAIN = '- [ ] x\n';
const GERMAN = '---\nlanguage: de\n---\n\n- [ ] x\n- [x] y\n';
const FRENCH = '---\nlanguage: fr\n---\n\n- [ ] x\n- [ ] y\n';

test.each<[readonly string[], string | null, string]>([
  [[PLAIN, GERMAN], null, 'de'],
  [[FRENCH, GERMAN], null, 'fr'],
  [[GERMAN, FRENCH], null, 'de'],
  [[GERMAN, `${FRENCH}- [ ] z\n`, PLAIN], null, 'fr'],
  [[GERMAN], 'it', 'it'],
  [[PLAIN], null, 'en'],
  [[], null, 'en'],
])('%j with the language %s speak %s', async (texts, language, spoken) => {
  const files = Object.fromEntries(texts.map((text, at) => [`${at}.md`, text]));
  expect((await run(files, { options: { ...OPTIONS, language } })).language).toBe(spoken);
});

test('problems stand by file, line, column and code, those of reading and of the README among them', async () => {
  const met = (path: string, line: number, column: number, code: 'too-many' | 'binary') =>
    toProblem(path, { code, line, column, message: 'M' });
  const problems = [met('c.md', 2, 1, 'binary'), met('b.md', 1, 9, 'binary'), met('b.md', 1, 2, 'too-many')];
  const more = [met('b.md', 1, 2, 'binary'), met('b.md', 10, 1, 'binary'), met('b.md', 9, 20, 'binary')];
  const readme = { path: 'README.md', text: '# Me\n' };
  const report = await run(
    { 'b.md': '- [ ] a\n-[ ] b\n', 'a10.md': '', 'a9.md': '' },
    { problems: [...problems, ...more], readme },
  );
  expect(report.problems.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`)).toEqual([
    'README.md:1:1 markers-missing',
    'a10.md:1:1 no-steps',
    'a9.md:1:1 no-steps',
    'b.md:1:2 binary',
    'b.md:1:2 too-many',
    'b.md:1:9 binary',
    'b.md:2:1 no-space-before-box',
    'b.md:9:20 binary',
    'b.md:10:1 binary',
    'c.md:2:1 binary',
  ]);
  expect([report.splice?.text, report.readme, report.chart, report.filesAt]).toEqual([null, 'README.md', null, null]);
});

test('goals are named together, and what is near the files is known', async () => {
  const files = { 'a.md': '---\ngoal: G\n---\n\n- [ ] a\n', 'b.md': '---\ngoal: H\n---\n\n- [ ] b\n', 'c.md': PLAIN };
  const chart = { path: 'c.svg', text: '' };
  const all = await run(files, { chart, options: { ...OPTIONS, filesAt: 'https://x' } });
  expect([all.goal, all.chart, all.filesAt, all.readme, all.splice]).toEqual([
    'G · H',
    'c.svg',
    'https://x',
    null,
    null,
  ]);
  expect((await run(files, { options: { ...OPTIONS, goal: 'h' } })).goal).toBe('H');
  expect((await run(files, { options: { ...OPTIONS, goal: '' } })).goal).toBe(null);
});

test('the past is what git says of it, else who wrote the lines last, else nothing', async () => {
  const files = { 'a.md': '- [x] a\n- [ ] b\n' };
  const lines = [
    { start: 1, end: 1, day: '2026-07-30', at: '2', commit: 'two' },
    { start: 2, end: 2, day: '2026-03-01', at: '1', commit: 'one' },
  ];
  const blame = new Map([['a.md', lines]]);
  const past: Past = { seen: new Map(), begun: new Map(), done: new Map(), weeks: [] };
  const none = await run(files);
  expect([none.past, none.weeks, none.pace, none.ticked]).toEqual([undefined, null, null, []]);
  const blamed = await run(files, { blame });
  expect([[...(blamed.past?.done ?? [])], blamed.weeks, blamed.pace]).toEqual([
    [['a.md#a', '2026-07-30']],
    [{ week: '2026-07-27', done: 1 }],
    1,
  ]);
  const known = await run(files, { blame, past });
  expect([known.past, known.weeks]).toEqual([past, []]);
  const begun = { ...past, begun: new Map([['a.md#a', '2026-01-01']]) };
  const [reason] = (await run({ 'a.md': '- [/] a\n- [ ] b\n' }, { past: begun })).suggestion.reasons;
  expect(reason).toEqual({ rule: 'stale', since: '2026-01-01', note: null });
});

test('the reading of the files is most of the work', async () => {
  const told: number[] = [];
  await run({ 'a.md': PLAIN, 'b.md': PLAIN }, { show: (part) => told.push(part) });
  expect([...new Set(told)]).toEqual([0, 0.4]);
});

test('what was just done is news, and steps that are not counted keep all from being done', async () => {
  const files = { 'a.md': '- [x] a\n- [ ] b <!-- needs: a -->\n- [ ] c\n' };
  const { measure, news } = await run(files);
  expect(news).toEqual({ opened: [], finished: [] });
  expect((await run(files, { open: openBoxesOf(measure, ['a.md#a']) })).news.opened).toEqual([{ title: 'b' }]);
  expect((await run({ 'a.md': '- [x] a\n-[ ] b\n' })).suggestion.state).toBe('unread');
  expect((await run({ 'a.md': '- [x] a\n' })).suggestion.state).toBe('done');
});

test('a section that shows steps stays where no step is read any more', async () => {
  const place = { path: 'README.md', text: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n' };
  const first = await run({ 'a.md': PLAIN }, { readme: place });
  const readme = { ...place, text: first.splice?.text ?? '' };
  expect(readme.text).toContain(first.section.trim());
  const empty = await run({ 'a.md': 'Words.\n' }, { readme });
  expect([empty.splice?.text, empty.splice?.problems.map(({ code }) => code)]).toEqual([null, ['section-kept']]);
  expect((await run({ 'a.md': GERMAN }, { readme })).splice?.changed).toBe(true);
});
