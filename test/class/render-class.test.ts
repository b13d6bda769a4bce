import { describe, expect, test } from 'vitest';
import type { Class, ClassStep, Member } from '../../src/class/class.ts';
import { classCsv } from '../../src/class/class-csv.ts';
import { classJson, parseClassJson } from '../../src/class/class-json.ts';
import { gatherClass } from '../../src/class/gather-class.ts';
import { measureClass } from '../../src/class/measure-class.ts';
import { mergeClasses } from '../../src/class/merge-classes.ts';
import { PAGE_SCRIPT } from '../../src/class/page/page-script.ts';
import { PAGE_STYLE } from '../../src/class/page/page-style.ts';
import { isOwnPage, renderPage } from '../../src/class/page/render-page.ts';
import { describeClass, linkMember, sayNext } from '../../src/class/render/describe-class.ts';
import { renderClassSection } from '../../src/class/render/render-class-section.ts';
import { renderClassTable } from '../../src/class/render/render-class-table.ts';
import type { MemberFiles } from '../../src/collect/class/member-files.ts';
import type { Settings } from '../../src/collect/config/settings.ts';
import { withParts } from '../../src/on-demand.ts';
import type { Options } from '../../src/options.ts';
import { fileProblem } from '../../src/rules/problem.ts';

const SERVER = 'https://git.example.org';

/** A member of whose `of` steps the first are done and then some begun. */
function member(name: string, [done, doing, of] = [0, 0, 2], more: Partial<Member> = {}): Member {
  const counts = { done, doing, todo: of - done - doing, dropped: 0, parked: 0, total: of };
  const progress = { ...counts, percent: of === 0 ? null : Math.floor((100 * done) / of) };
  return {
    ...{ name, path: name, progress, roadmaps: [], stage: null, next: null, waiting: 0, lastChange: null, problems: 0 },
    ...more,
  };
}

const next = (title: string) => ({ id: `p.md#${title}`, title, path: 'p.md', line: 1, stage: null, context: [] });
const step = (title: string, more: Partial<ClassStep> = {}): ClassStep => ({
  ...{ title, stage: null, at: 0, waiting: 0, done: 0, of: 1 },
  ...more,
});
const classOf = (members: readonly Member[], steps: readonly ClassStep[] = []): Class => ({ members, steps });
const many = (count: number) => Array.from({ length: count }, (_, at) => member(`m${at}`));

describe('in words', () => {
  const say = (members: readonly Member[], steps: readonly ClassStep[] = []) =>
    describeClass(classOf(members, steps), (text) => `<${text}>`);

  test.each<[string, readonly Member[], string]>([
    ['nobody', [], '0 of 0 have begun, 0 have finished.'],
    ['one', [member('a', [0, 1, 2])], '1 of 1 has begun, 0 have finished.'],
    [
      'two',
      [member('a', [2, 0, 2]), member('b', [1, 0, 2])],
      '2 of 2 have begun, 1 has finished. Half of them have done 75% or more.',
    ],
    ['one whose plan is empty', [member('a', [0, 0, 0])], '0 of 1 have begun, 0 have finished.'],
  ])('of %s', (_, members, overall) => expect(say(members).overall).toBe(overall));

  test('who has not begun, and of whom nothing was read', () => {
    const dropped = member('d', [0, 0, 0]);
    const all = [
      member('a'),
      member('b', [0, 1, 2]),
      member('c', [0, 0, 0]),
      { ...dropped, progress: { ...dropped.progress, dropped: 1 } },
    ];
    expect(say(all)).toMatchObject({ notBegun: ['<a>', '<d>'], unread: ['<c>'] });
  });

  test('the first step that most are at or wait for, where that are two', () => {
    const steps = [
      step('x', { at: 1, waiting: 1 }),
      step('y', { at: 2, waiting: 2, stage: 'S' }),
      step('z', { at: 2, waiting: 3 }),
      step('w', { waiting: 3 }),
    ];
    expect(say(many(5), steps).steps).toEqual([
      'The step most are at: <y> (<S>), 2 of 5.',
      'The step most wait for: <z>, 3 of 5.',
    ]);
    expect(say(many(5), [step('x', { at: 1, waiting: 2 })]).steps).toEqual(['The step most wait for: <x>, 2 of 5.']);
    expect(say(many(5), [step('x', { at: 1, waiting: 1 })]).steps).toEqual([]);
  });

  test.each<[Member, string]>([
    [member('a', [0, 0, 2], { next: next('t') }), '<t>'],
    [member('a', [0, 0, 0]), 'no steps read'],
    [member('a', [2, 0, 2]), 'all done'],
    [member('a', [1, 0, 2]), 'every open step waits'],
  ])('what comes next: %o', (one, said) => expect(sayNext(one, (text) => `<${text}>`)).toBe(said));
});

describe('as a table', () => {
  const rows = (width: number, members: readonly Member[]) =>
    withParts(() => renderClassTable(classOf(members), width)).then((text) => text.split('\n\n')[0]?.split('\n'));
  const ada = member('ada', [1, 0, 2], { lastChange: '2026-08-01', next: next('joins and windows'), stage: 'SQL' });

  test.each([
    [80, 'ada  █████░░░░░  50%  1/2  2026-08-01  joins and windows (SQL)'],
    [51, 'ada  █████░░░░░  50%  1/2  2026-08-01  joins and w…'],
    [50, 'ada  50%  1/2  2026-08-01  joins and windows (SQL)'],
    [39, 'ada  50%  1/2  2026-08-01  joins and w…'],
    [38, 'ada  50%  1/2  joins and windows (SQL)'],
    [27, 'ada  50%  1/2  joins and w…'],
    [20, 'ada  50%  1/2  joins and w…'],
  ])('at %i columns', async (width, line) => expect(await rows(width, [ada])).toEqual([line]));

  test('columns are as wide as their widest cell, numbers to the right', async () => {
    const other = member('Zoë Lovelace the 2nd of the long name', [10, 0, 10], { lastChange: '2026-07-01' });
    const wide = member('学习者', [0, 0, 0]);
    expect(await rows(90, [ada, other, wide])).toEqual([
      `ada                           █████░░░░░   50%    1/2  2026-08-01  joins and windows (SQL)`,
      `Zoë Lovelace the 2nd of the…  ██████████  100%  10/10  2026-07-01  all done`,
      `学习者                                       –    0/0              no steps read`,
    ]);
    expect(await rows(40, [member('学习者', [0, 0, 2], { next: next('a long title of a step') })])).toEqual([
      '学习者  0%  0/2  a long title of a step',
    ]);
    expect(await rows(32, [member('学习者', [0, 0, 2], { next: next('a long title of a step') })])).toEqual([
      '学习者  0%  0/2  a long title o…',
    ]);
    expect(await rows(90, [member('a'), member('b')])).toEqual([
      'a  ░░░░░░░░░░  0%  0/2  every open step waits',
      'b  ░░░░░░░░░░  0%  0/2  every open step waits',
    ]);
  });

  test('names below it say how many there are', async () => {
    const text = await withParts(() => renderClassTable(classOf([member('a'), member('b', [0, 0, 0])]), 80));
    expect(text).toContain('\nNot begun (1): a.\nNo steps read (1): b.\n');
    expect(await withParts(() => renderClassTable(classOf([]), 80))).toBe('0 of 0 have begun, 0 have finished.\n');
  });
});

describe('as a section', () => {
  const section = (members: readonly Member[]) => renderClassSection(classOf(members), SERVER);

  test('a row links to a repository, and the column of days is there where one has a day', () => {
    const a = member('A|b', [1, 0, 2], { path: 'o/r', next: next('*t*'), stage: 'S_' });
    expect(section([a])).toContain(`\n| [A&#124;b](${SERVER}/o/r) | ●●●○○ 50% | 1/2 | \\*t\\* (S\\_) |\n`);
    const dated = section([{ ...a, lastChange: '2026-08-01' }, member('c', [0, 0, 0])]);
    expect(dated).toContain('| Name | Progress | Steps | Next step | Last change |\n| :-- | :-- | --: | :-- | :-- |\n');
    expect(dated).toContain('| 2026-08-01 |\n| c | – | 0/0 | no steps read | – |\n');
  });

  test.each([40, 41])('a table of %i rows', (count) => {
    expect(section(many(count)).includes(`<summary>All ${count}</summary>`)).toBe(count > 40);
  });

  test.each([1000, 1001])('of %i members the first thousand', (count) => {
    const text = section(many(count));
    expect(text.match(/^\| m\d+ /gm)).toHaveLength(1000);
    expect(/\n\n… and (\d+) more\.\n/.exec(text)?.[1] ?? null).toBe(count > 1000 ? '1' : null);
  });

  test('of nobody has no table', () => {
    expect(section([])).toMatch(/^\n0 of 0 have begun, 0 have finished\.\n\n<sub>Read of.*<\/sub>\n\n$/);
  });

  test.each([
    ['o/r', `${SERVER}/o/r`],
    ['octo-org/my.plan_1', `${SERVER}/octo-org/my.plan_1`],
    ['o', null],
    ['o/r/s', null],
    ['o r/s', null],
  ])('%s links to %s', (path, link) => expect(linkMember({ path }, SERVER)).toBe(link));
});

describe('as a page', () => {
  const page = (members: readonly Member[], steps: readonly ClassStep[] = []) =>
    renderPage(classOf(members, steps), SERVER);
  const cards = (text: string) => text.split('<ul class="cards">')[1]?.split('</ul>')[0]?.trim().split('\n<li ') ?? [];

  test('a card says how far its member is, and holds what it is ordered and filtered by', () => {
    const roadmap = { path: 'a.md', title: 'A&B', progress: member('x', [1, 0, 2]).progress };
    const a = member('A<', [2, 1, 4], {
      ...{ path: 'o/r', stage: 'S&', next: next('t<'), waiting: 2, lastChange: '2026-08-01', problems: 1 },
      roadmaps: [roadmap, { ...roadmap, title: 'C' }],
    });
    expect(cards(page([a]))).toEqual([
      `<li data-groups="stage-0" data-stage="0" data-waiting="2" data-change="2026-08-01">
<div class="head"><h3><a href="${SERVER}/o/r"><bdi>A&lt;</bdi></a></h3><span class="count">2/4 · 50%</span></div>
<svg viewBox="0 0 4 1" preserveAspectRatio="none" aria-hidden="true"><rect class="done" width="2" height="1"/><rect class="doing" x="2" width="1" height="1"/></svg>
<p><span class="quiet">Next</span> <bdi>t&lt;</bdi></p>
<p class="quiet" dir="auto">S&amp;</p><p class="quiet"><bdi>A&amp;B</bdi> 1/2 · <bdi>C</bdi> 1/2</p>
<p class="meta quiet"><span>Changed 2026-08-01</span><span>1 in progress</span><span>2 waiting</span><span>1 problem</span></p>
</li>`,
    ]);
    const bare = cards(page([member('b', [0, 0, 0], { roadmaps: [roadmap], problems: 2 })]))[0];
    expect(bare).toBe(
      `<li data-groups="unread" data-stage="999999" data-waiting="0" data-change="9999">
<div class="head"><h3><bdi>b</bdi></h3><span class="count">0/0 · –</span></div>

<p><bdi>no steps read</bdi></p>

<p class="meta quiet"><span>2 problems</span></p>
</li>`,
    );
  });

  test('the filter has the states and stages that somebody is in, stages by their numbers', () => {
    const at = (stage: string) => member(stage, [1, 0, 2], { stage });
    const text = page([
      at('Week 10'),
      at('Week 2'),
      member('open'),
      member('done', [2, 0, 2]),
      at('Week 2'),
      member('none', [0, 0, 0]),
    ]);
    expect(
      [...text.matchAll(/<option value="((?:open|done|unread|stage-)[^"]*)">([^<]*)/g)].map(
        ([, key, name]) => `${key} ${name}`,
      ),
    ).toEqual(['open Not begun', 'done All done', 'unread No steps read', 'stage-0 Week 2', 'stage-1 Week 10']);
    expect(
      [...text.matchAll(/data-groups="([^"]*)" data-stage="(\d+)"/g)].map(([, groups, stage]) => `${groups} ${stage}`),
    ).toEqual(['stage-1 1', 'stage-0 0', 'open 999999', 'done 999999', 'stage-0 0', 'unread 999999']);
    expect(page([at('S')])).not.toContain('value="open"');
    const one = page([member('done', [1, 0, 1])]);
    expect(one).toContain('<option value="done">All done</option>');
    expect(one).toContain('<div class="facts">\n\n\n\n</div>');
    expect(page(many(31))).toContain('<section><details><summary><h2>Not begun: 31</h2>');
    const weeks = page(Array.from({ length: 11 }, (_, week) => member(`m${week}`, [0, 0, 2], { stage: `W${week}` })));
    expect([...weeks.matchAll(/data-groups="([^"]*)" data-stage="(\d+)"/g)].at(-1)?.slice(1)).toEqual([
      'open stage-10',
      '10',
    ]);
  });

  test('eight of the steps that somebody is at are listed', () => {
    const steps = Array.from({ length: 9 }, (_, at) => step(`s${at}`, { at: 9 - at, stage: at === 0 ? 'S' : null }));
    const text = page(many(9), [...steps, step('nobody')]);
    expect(text.match(/class="at" width/g)).toHaveLength(8);
    expect(text).toContain(
      '<li><span dir="auto">s0 <span class="quiet">S</span></span><span class="count">9</span><svg viewBox="0 0 9 1"',
    );
    expect(text).toContain('<p>The step most are at: s0 (S), 9 of 9.</p>');
    expect(page(many(9), [step('nobody')])).not.toContain('Where the class is');
  });

  test.each([30, 31])('%i names are folded away past thirty', (count) => {
    expect(page(many(count)).includes(`<details open><summary><h2>Not begun: ${count}</h2>`)).toBe(count === 30);
  });

  test('is known as our own by its first lines', () => {
    expect([isOwnPage(page([])), isOwnPage(`x${page([])}`)]).toEqual([true, false]);
  });
});

test.each(['=', '+', '@', '-'])('a cell that begins with %s is no formula', (sign) => {
  expect(classCsv(classOf([member(`${sign}1`)]))).toContain(`\n'${sign}1,'${sign}1,`);
  expect(classCsv(classOf([member(`a${sign}1`)]))).toContain(`\na${sign}1,a${sign}1,`);
});

test('all that is written of one class', async () => {
  const whole = classOf(
    [
      member('Ada', [1, 1, 4], { path: 'octo/ada', next: next('*b*'), stage: 'S|1', lastChange: '2026-08-01' }),
      member('Bea', [2, 0, 2], { waiting: 1, problems: 2 }),
      member('Cyn', [0, 0, 3], { next: next('a'), stage: 'S|1' }),
      member('Dan', [0, 0, 1]),
      member('Eve', [0, 0, 0]),
      member('Flo', [0, 0, 0]),
    ],
    [step('*b*', { at: 2, stage: 'S|1', waiting: 1 }), step('a', { at: 1, waiting: 3 })],
  );
  const written = {
    'the table': await withParts(() => renderClassTable(whole, 80)),
    'the section': renderClassSection(whole, SERVER),
    'the page': renderPage(whole, SERVER).replace(PAGE_STYLE, '').replace(PAGE_SCRIPT, ''),
    'the values': classCsv(whole),
    'the JSON': `${JSON.stringify(classJson({ ...whole, members: whole.members.slice(0, 1) }), null, 1)}\n`,
  };
  const parts = Object.entries(written).map(([name, text]) => `===== ${name}\n${text}`);
  await expect(parts.join('\n')).toMatchFileSnapshot('products/class.txt');
});

test.each([
  [[1, 0, 2], 50],
  [[9, 10, 2, 0, 6], 60],
  [[10, 2, 9, 0], 55],
])('the middle of %j tenths is %i%', (tenths, median) => {
  expect(measureClass(tenths.map((done) => member('m', [done, 0, tenths.length === 3 ? 2 : 10]))).median).toBe(median);
});

describe('read again from JSON', () => {
  const nextOf = { ...next('t'), stage: 'S', context: ['c'] };
  const roadmap = { path: 'a.md', title: 'A', progress: member('x').progress };
  const whole = classOf(
    [member('a', [1, 0, 2], { next: nextOf, roadmaps: [roadmap] }), member('b', [0, 0, 0])],
    [step('s')],
  );
  const written = JSON.parse(JSON.stringify(classJson(whole)));

  test('it is the same', () => expect(parseClassJson(JSON.stringify(written))).toEqual(whole));

  type Path = readonly (string | number)[];
  /** Everything that stands in a value, with its path. */
  const listAll = (value: unknown, path: Path): readonly (readonly [Path, unknown])[] =>
    typeof value === 'object' && value !== null
      ? [[path, value], ...Object.entries(value).flatMap(([key, inner]) => listAll(inner, [...path, key]))]
      : [[path, value]];
  const put = (path: Path, other: unknown): unknown => {
    const copy = structuredClone(written);
    path.slice(0, -1).reduce((one, key) => one[key], copy)[path.at(-1) ?? ''] = other;
    return copy;
  };
  /** The facts are counted anew, and what may be missing is null. */
  const wrong = Object.entries({ members: written.members, steps: written.steps, version: written.version }).flatMap(
    ([key, inner]) =>
      listAll(inner, [key]).flatMap(([path, value]) =>
        [-1, 7.5, null, typeof value === 'string' || value === null ? 1.5 : 'x']
          .filter((other) => other !== null || !/^(?:stage|next|lastChange|percent)$/.test(String(path.at(-1))))
          .map((other) => [`${path.join('.')} as ${other}`, put(path, other)] as const),
      ),
  );

  test.each(wrong)('not with %s', (_, value) => expect(parseClassJson(JSON.stringify(value))).toBe(null));
  test.each(['', 'null', '[]', '"x"', '{"version":1,"members":[]}', '{'])('not of %s', (text) =>
    expect(parseClassJson(text)).toBe(null),
  );
});

describe('gathered', () => {
  const files = (name: string, text: string | null, settings: Settings = {}): MemberFiles => {
    const roadmaps = text === null ? [] : [{ path: 'roadmap/a.md', text }];
    const problems = name === 'unread' ? [fileProblem('roadmap', 'no-roadmap', 'None here.')] : [];
    return {
      name,
      path: name,
      key: `${text}`,
      collected: { roadmaps, readme: null, problems },
      settings,
      lastChange: null,
    };
  };
  const gather = (all: readonly MemberFiles[], options: Partial<Options> = {}) => {
    async function* each() {
      yield* all;
    }
    return gatherClass(each(), { goal: undefined, when: [], language: null, today: '2026-08-02', ...options });
  };
  const PARKED = '- [ ] a <!-- when: x -->\n- [ ] b <!-- when: y -->\n';

  test('what is asked for goes before what a repository says, which goes before nothing', async () => {
    const titles = async (settings: Settings, options: Partial<Options> = {}) =>
      (await gather([files('m', PARKED, settings)], options)).whole.members[0]?.next?.title ?? null;
    expect(await titles({})).toBe(null);
    expect(await titles({ when: ['y'] })).toBe('b');
    expect(await titles({ when: ['y'] }, { when: ['x'] })).toBe('a');
    const goal = '---\ngoal: G\n---\n- [ ] g\n';
    const two = (settings: Settings, options: Partial<Options>) => {
      const one = files('m', goal, settings);
      const roadmaps = [...one.collected.roadmaps, { path: 'roadmap/b.md', text: '---\ngoal: H\n---\n- [ ] h\n' }];
      return gather([{ ...one, key: 'two', collected: { ...one.collected, roadmaps } }], options);
    };
    const goalOf = async (settings: Settings, options: Partial<Options> = {}) =>
      (await two(settings, options)).whole.members[0]?.next?.title;
    expect([
      await goalOf({ goal: 'G' }),
      await goalOf({ goal: 'H' }),
      await goalOf({ goal: 'G' }, { goal: 'H' }),
    ]).toEqual(['g', 'h', 'h']);
  });

  test('the day counts, and what a repository says of its language', async () => {
    const next = async (day: string, settings: Settings = {}) => {
      const plan = '- [ ] a <!-- start: 2026-08-03 --> <!-- priority: high -->\n- [ ] b\n';
      return (await gather([files('m', plan, settings)], { today: day })).whole.members[0]?.next?.title;
    };
    expect([await next('2026-08-02'), await next('2026-08-03'), await next('2026-08-03', { language: 'de' })]).toEqual([
      'b',
      'a',
      'a',
    ]);
  });

  test('who has no step is told with the first reason', async () => {
    const { unread, whole } = await gather([files('unread', null), files('empty', '# A\n'), files('ok', '- [ ] a\n')]);
    expect(unread).toEqual([
      { name: 'unread', message: 'None here.' },
      { name: 'empty', message: 'No step was found in it.' },
    ]);
    expect(whole.members.map(({ name }) => name)).toEqual(['empty', 'ok', 'unread']);
  });

  test('many are counted as few', async () => {
    const { whole } = await gather(Array.from({ length: 201 }, (_, at) => files(`m${at}`, '- [ ] a\n')));
    expect(whole.members).toHaveLength(201);
    expect(whole.steps).toEqual([{ title: 'a', stage: null, at: 201, waiting: 0, done: 0, of: 201 }]);
  });
});

test('steps are ordered by who is at them, waits for them, has done them, has them, then by stage and title', () => {
  const ordered = [
    step('z', { at: 2 }),
    step('y', { at: 1, waiting: 2 }),
    step('x', { at: 1, waiting: 1, done: 2, of: 2 }),
    step('w', { at: 1, waiting: 1, done: 1, of: 3 }),
    step('v', { at: 1, waiting: 1, done: 1, of: 2 }),
    step('zz', { stage: null }),
    step('zz', { stage: '' }),
    step('t', { stage: 'A' }),
    step('s', { stage: 'B' }),
    step('t', { stage: 'B' }),
  ];
  for (const parts of [[ordered], [ordered.toReversed()], ordered.map((one) => [one])])
    expect(mergeClasses(parts.map((steps) => classOf([], steps))).steps).toEqual(ordered);
});
