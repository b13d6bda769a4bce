import { describe, expect, test } from 'vitest';
import { encodeComment } from '../../src/comment/codec.ts';
import { NO_TICKS, readTicks, type Ticks } from '../../src/comment/ticks.ts';
import { chooseLocale } from '../../src/locales/choose-locale.ts';
import { planTicks } from '../../src/publish/plan-ticks.ts';
import { type Files, planUpdate } from '../../src/publish/plan-update.ts';
import { renderComment } from '../../src/render/render-comment.ts';
import { fileProblem } from '../../src/rules/problem.ts';
import type { Source } from '../../src/source.ts';

const README = { path: 'README.md', text: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n' };

function plan(chart: Source, executables: ReadonlySet<string> = new Set()) {
  const roadmaps = [{ path: 'roadmap/plan.md', text: '- [ ] Sets\n' }];
  return planUpdate({
    collected: { roadmaps, readme: README, problems: [], chart, executables },
    options: { goal: undefined, when: [], language: 'en', today: '2026-08-02' },
    ticks: NO_TICKS,
  });
}

test.each([
  ['progress.svg', [], ['README.md', 'progress.svg']],
  ['.github/workflows/progress.svg', ['forbidden-path'], ['README.md']],
  ['x/.github/workflows/y/progress.svg', ['forbidden-path'], ['README.md']],
])('a chart at %s gives %j', (path, codes, written) => {
  const { refusals, files } = plan({ path, text: '' });
  expect(refusals.map(({ code }) => code)).toEqual(codes);
  expect(files.map((file) => file.path)).toEqual(written);
});

test('a file that would lose its executable bit is not written', () => {
  const { refusals, files } = plan({ path: 'progress.svg', text: '' }, new Set(['progress.svg']));
  expect(refusals.map(({ code }) => code)).toEqual(['executable']);
  expect(files.map((file) => file.path)).toEqual(['README.md']);
});

describe('from files and ticks', () => {
  const PLAN = { path: 'roadmap/plan.md', text: '- [ ] Sets\n- [ ] Maps\n' };
  const NO_PLACE = { path: 'README.md', text: '# Me\n' };
  const options = { goal: undefined, when: [], language: 'en', today: '2026-08-02' } as const;
  const run = (collected: Partial<Files>, ticks = NO_TICKS) =>
    planUpdate({ collected: { roadmaps: [PLAN], readme: README, problems: [], ...collected }, options, ticks });

  /** The ticks of a comment in which the box of `title` was ticked. */
  function tick(title: string, collected: Partial<Files> = {}): Ticks {
    const body = encodeComment(renderComment(run(collected).report));
    return readTicks(body.replace(new RegExp(`- \\[ \\](?=.*${title})`), '- [x]'));
  }

  test('a step that was ticked is done in roadmap and README at once', () => {
    const { files, ticks, notes, refusals } = run({}, tick('Sets'));
    expect({ ticks, notes, refusals }).toEqual({ ticks: 'planned', notes: [], refusals: [] });
    expect(files).toEqual([
      { path: PLAN.path, text: '- [x] Sets\n- [ ] Maps\n', before: PLAN.text },
      { path: 'README.md', text: expect.stringContaining('1 of 2 steps done'), before: README.text },
    ]);
    expect(run({}).ticks).toBe('none');
  });

  test('a roadmap that may not be written keeps its ticks, and the README does not show them', () => {
    const { files, ticks, refusals } = run({ executables: new Set([PLAN.path]) }, tick('Sets'));
    expect([ticks, refusals.map(({ code, path }) => `${code} ${path}`)]).toEqual([
      'refused',
      [`executable ${PLAN.path}`],
    ]);
    expect(files.map(({ path }) => path)).toEqual(['README.md']);
    expect(files[0]?.text).toContain('0 of 2 steps done');
    const other = { path: 'roadmap/other.md', text: '- [ ] Other\n' };
    const both = { roadmaps: [PLAN, other], executables: new Set([other.path]) };
    const [sets, others] = [tick('Sets', both), tick('Other', both)];
    const one = run(both, { ...sets, changed: [...sets.changed, ...others.changed] });
    expect([one.ticks, one.files.map(({ path }) => path)]).toEqual(['refused', [PLAN.path, 'README.md']]);
  });

  test('a README that is the roadmap is written once, with its tick and its section', () => {
    const both = { path: 'README.md', text: `${README.text}\n- [ ] Sets\n` };
    const collected = { roadmaps: [both], readme: both };
    const { files } = run(collected, tick('Sets', collected));
    expect(files.map(({ path, before }) => [path, before === both.text])).toEqual([['README.md', true]]);
    expect(files[0]?.text).toMatch(/1 of 1 steps? done[\s\S]*\n- \[x\] Sets\n$/);
  });

  test('its lines are those behind the section that is written', () => {
    const both = { path: 'README.md', text: `${README.text}\n- [ ] Sets\n- [ ] Maps\n` };
    for (const others of [[], [{ path: 'z.md', text: '- [ ] Z\n' }]]) {
      const { files, report } = run({ roadmaps: [both, ...others], readme: both });
      const lines = files[0]?.text.split('\n') ?? [];
      expect(report.suggestion.next?.line).toBe(lines.indexOf('- [ ] Sets') + 1);
    }
  });

  test('ticks say which steps are done by them, and what was met before', () => {
    const ticks = { ...tick('Sets'), notes: ['met'] };
    const plan = (sources: readonly Source[], changed: Ticks['changed']) => {
      const { report } = run({ roadmaps: sources });
      const { done, notes } = planTicks(
        { ...ticks, changed },
        { sources, measure: report.measure, today: '2026-08-02' },
      );
      return [done.map(({ title }) => title), notes];
    };
    expect(plan([PLAN], ticks.changed)).toEqual([['Sets'], ['met']]);
    const done = { ...PLAN, text: '- [x] Sets\n- [ ] Maps\n' };
    expect(plan([done], ticks.changed)).toEqual([[], ['met']]);
    const unticked = ticks.changed.map((box) => ({ ...box, ticked: false }));
    expect(plan([done], unticked)).toEqual([[], ['met']]);
    const sealed = { ...PLAN, text: '- [ ] ~~Outer~~\n  - [ ] Sets\n' };
    const gone = 'The step “Sets” is not there any more as it was: its box is left alone.';
    expect(plan([sealed], ticks.changed)).toEqual([[], ['met', gone]]);
  });

  test.each([
    [[], ['roadmap/plan.md#sets', 'roadmap/other.md#other']],
    [['roadmap/other.md'], ['roadmap/plan.md#sets']],
  ])(
    'a step that is done by a tick is done today, where the past is known, but for those in %j',
    (executables, ids) => {
      const past = { seen: new Map(), begun: new Map(), done: new Map(), weeks: [] };
      const roadmaps = [PLAN, { path: 'roadmap/other.md', text: '- [ ] Other\n' }];
      const changed = ['Sets', 'Other'].flatMap((title) => tick(title, { roadmaps }).changed);
      const plan = planUpdate({
        collected: { roadmaps, readme: README, problems: [], executables: new Set(executables) },
        ...{ options, ticks: { ...NO_TICKS, changed }, past },
      });
      expect(plan.report.past?.done).toEqual(new Map(ids.map((id) => [id, '2026-08-02'])));
    },
  );

  test('what is as it is to be is not written again', () => {
    const chart = { path: 'c.svg', text: '' };
    const first = run({ chart }).files;
    expect(first.map(({ path, before }) => [path, before])).toEqual([
      ['README.md', README.text],
      ['c.svg', ''],
    ]);
    const [readme, card] = first.map(({ path, text }) => ({ path, text }));
    expect(run({ readme: readme ?? null, chart: card ?? null }).files).toEqual([]);
    expect(
      run({ readme: readme ?? null, chart: { path: 'c.svg', text: 'old' } }).files.map(({ path, before }) => [
        path,
        before,
      ]),
    ).toEqual([['c.svg', 'old']]);
  });

  test('a card of weeks that nobody knows is not drawn', () => {
    const { files } = planUpdate({
      collected: { roadmaps: [PLAN], readme: README, problems: [], chart: { path: 'c.svg', text: '' } },
      ...{ options: { ...options, history: 'card' }, ticks: NO_TICKS },
    });
    expect(files.map(({ path }) => path)).toEqual(['README.md']);
  });

  test('a README that is refused takes its card with it', () => {
    const { files, refusals } = run({ chart: { path: 'c.svg', text: '' }, executables: new Set(['README.md']) });
    expect([files, refusals.map(({ code }) => code)]).toEqual([[], ['executable']]);
    const torn = run({
      readme: { path: 'README.md', text: '<!-- trailmark:start -->\n' },
      chart: { path: 'c.svg', text: '' },
    });
    expect([torn.files, torn.refusals.map(({ code }) => code)]).toEqual([[], ['marker-orphan']]);
  });

  test('a newcomer is told what to paste, and nothing is an error', () => {
    const none = run({ readme: null });
    expect(none.refusals).toEqual([]);
    expect(none.notes).toEqual([
      `There is no README yet. Create README.md with these lines:\n# My learning\n\n${README.text.trim()}`,
    ]);
    const roadmaps = [{ ...PLAN, text: `${PLAN.text}- [] More\n` }];
    const bare = run({ roadmaps, readme: NO_PLACE }, { ...NO_TICKS, notes: ['met'] });
    expect([bare.refusals, bare.notes]).toEqual([
      [],
      [
        'met',
        `README.md has no place for the progress yet. Paste these two lines where it should stand, each on a line of its own:\n${README.text.trim()}`,
      ],
    ]);
    expect(bare.report.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      ...['markers-missing info', 'empty-brackets warning'],
    ]);
    expect(bare.report.measure.progress.total).toBe(2);
  });

  test('who had a card before is none: the README is refused', () => {
    const chart = { path: 'c.svg', text: '<svg/>' };
    const bare = run({ readme: NO_PLACE, chart });
    expect([bare.refusals.map(({ code }) => code), bare.notes]).toEqual([['markers-missing'], []]);
    expect(bare.report.problems.map(({ severity }) => severity)).toEqual([bare.refusals[0]?.severity]);
    expect(run({ readme: null, chart }).refusals).toMatchObject([
      {
        ...{ code: 'no-readme', path: 'README.md' },
        message: 'There is no README that can be written. Create one with the two markers, or set `commit: off`.',
      },
    ]);
    const readmeProblem = fileProblem('docs/me.md', 'binary');
    expect(run({ readme: null, readmeProblem }).refusals).toEqual([readmeProblem]);
  });

  const NONE = fileProblem('roadmap', 'no-roadmap');
  test.each<[string, Partial<Files>, string, boolean]>([
    ['no roadmap', { problems: [NONE] }, 'There is no roadmap yet. Create roadmap/plan.md', false],
    ['and no README', { problems: [NONE, fileProblem('README.md', 'no-readme')] }, 'There is no roadmap yet.', false],
    [
      'no roadmap, and a picture that somebody drew',
      { problems: [NONE, fileProblem('c.svg', 'foreign-chart')] },
      'There is no roadmap yet.',
      false,
    ],
    [
      'a pattern without a match',
      { problems: [NONE, fileProblem('x.md', 'no-match')] },
      'roadmap: No roadmap was found.',
      true,
    ],
    [
      'a link alone',
      { problems: [fileProblem('roadmap/a.md', 'not-a-file', 'It is a link.'), NONE] },
      'roadmap/a.md: It is a link.\nroadmap: No roadmap was found.',
      true,
    ],
    [
      'one that looks like it',
      { problems: [fileProblem('roadmap', 'no-roadmap', 'Name it\nroadmap: a')] },
      'roadmap: Name it\nroadmap: a',
      false,
    ],
    [
      'one that can not be read',
      { problems: [fileProblem('a.md', 'binary', 'It is binary.')] },
      'a.md: It is binary.',
      true,
    ],
  ])('%s stops the run', (_, collected, said, isFault) => {
    const { stop, files } = run({ roadmaps: [], ...collected });
    expect(files).toEqual([]);
    expect(stop?.isFault).toBe(isFault);
    expect(stop?.message.startsWith(said)).toBe(true);
    expect(stop?.message).not.toContain('x.md');
  });

  test.each([null, 'de'])('a newcomer gets a plan to begin with in the language %s', (language) => {
    const collected = { roadmaps: [], readme: README, problems: [NONE] };
    const { stop } = planUpdate({ collected, options: { ...options, language }, ticks: NO_TICKS });
    const { plan } = chooseLocale(language ?? 'en').write;
    expect(stop?.message).toBe(`There is no roadmap yet. Create roadmap/plan.md, for example with this text:\n${plan}`);
  });

  test('a goal that is none stops it too, with those there are', () => {
    const goals = [1, 2].map((at) => ({ path: `roadmap/${at}.md`, text: `---\ngoal: G${at}\n---\n- [ ] a\n` }));
    const { stop, files } = planUpdate({
      collected: { roadmaps: goals, readme: README, problems: [] },
      ...{ options: { ...options, goal: 'x' }, ticks: NO_TICKS },
    });
    expect([stop, files]).toEqual([
      { message: 'No goal is called as the input goal says. There are: G1 · G2', isFault: true },
      [],
    ]);
  });

  test('a step that is not there any more as it was keeps nobody else from being done', () => {
    const ticks = tick('Sets');
    const gone = run({ roadmaps: [{ ...PLAN, text: '- [ ] Sets and more <!-- id: sets -->\n' }] }, ticks);
    expect([gone.ticks, gone.notes]).toEqual([
      'none',
      ['The step “Sets” is not there any more as it was: its box is left alone.'],
    ]);
    const done = run({ roadmaps: [{ ...PLAN, text: '- [x] Sets\n- [ ] Maps\n' }] }, ticks);
    expect([done.ticks, done.notes]).toEqual(['none', []]);
    const dropped = run({ roadmaps: [{ ...PLAN, text: '- [ ] ~~Sets~~\n- [ ] Maps\n' }] }, ticks);
    expect([dropped.ticks, dropped.notes.length]).toEqual(['none', 1]);
  });

  test('a step whose line can not be ticked is told at it, and nothing is written for it', () => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
    const [empty, bar] = [Array<string>(8).fill(''), Array<string>(10).fill('-')];
    const head = row([...'ABCDEFGHI', 'Status']) + row(bar);
    const text = `${head}${row(['a', ...empty, '✅'])}${row(['b', ...empty, '✅'])}| Sets |\n`;
    const collected = { roadmaps: [{ ...PLAN, text }] };
    const { ticks, notes, files } = run(collected, tick('Sets', collected));
    const byHand =
      'No change of its mark alone makes "Sets" done: change the line by hand, or write boxes instead with "trailmark convert roadmap/plan.md".';
    expect([ticks, notes, files.map(({ path }) => path)]).toEqual([
      'none',
      [`${PLAN.path}:5: ${byHand}`],
      ['README.md'],
    ]);
  });

  test('a step that is ticked has the day where others have theirs, and its box stays in the comment', () => {
    const collected = { roadmaps: [{ ...PLAN, text: '- [x] Maps ✅ 2026-07-01\n- [ ] Sets\n- [ ] Sums\n' }] };
    const { files, report } = run(collected, tick('Sets', collected));
    expect(files[0]?.text).toBe('- [x] Maps ✅ 2026-07-01\n- [x] Sets ✅ 2026-08-02\n- [ ] Sums\n');
    const comment = encodeComment(renderComment(report)).split('\n').slice(1);
    expect(comment.filter((line) => line.startsWith('- '))).toEqual([
      '- [ ] **Sums** — `roadmap/plan.md:3`',
      '- With it, “plan” is finished.',
      '- You’ve finished “Sets”, the step before it (2 of 3 done).',
      '- [x] Sets — `roadmap/plan.md:2`',
    ]);
  });

  test('a tick that is taken back opens the step, begun where it was begun', () => {
    const untick = (text: string) => {
      const collected = { roadmaps: [{ ...PLAN, text }] };
      const ticks = tick('Sets', collected);
      const box = ticks.changed.map((one) => ({ ...one, ticked: false }));
      const done = { roadmaps: [{ ...PLAN, text: text.replace('- [ ]', '- [x]') }] };
      return run(done, { ...ticks, changed: box, ticked: [] }).files.find(({ path }) => path === PLAN.path)?.text;
    };
    expect(untick('- [ ] Sets\n- [ ] Maps\n')).toBe('- [ ] Sets\n- [ ] Maps\n');
    expect(untick('- [ ] 🚧 Sets\n- [ ] Maps\n')).toBe('- [ ] 🚧 Sets\n- [ ] Maps\n');
  });
});
