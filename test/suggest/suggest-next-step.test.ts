import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import type { Reason } from '../../src/suggest/reason.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import type { Advice } from '../../src/suggest/suggestion.ts';
import type { Past, Wishes } from '../../src/suggest/wishes.ts';
import { buildResource, buildRoadmap, type RoadmapSketch, type StepSketch } from './build-roadmap.ts';

const TODAY = '2026-03-01';

function advise(sketches: readonly RoadmapSketch[], wishes: Partial<Wishes> = {}): Advice {
  const measure = measureProgress(sketches.map(buildRoadmap));
  return suggestNextStep(measure, { goal: undefined, when: [], today: TODAY, ...wishes });
}

function adviseSteps(steps: readonly StepSketch[], wishes: Partial<Wishes> = {}): Advice {
  return advise([{ title: 'r', steps }], wishes);
}

function nextOf({ suggestion }: Advice): string | undefined {
  return suggestion.next?.title;
}

function rulesOf({ suggestion }: Advice): readonly Reason['rule'][] {
  return suggestion.reasons.map(({ rule }) => rule);
}

function reasonOf<Rule extends Reason['rule']>({ suggestion }: Advice, rule: Rule): Reason | undefined {
  return suggestion.reasons.find((reason) => reason.rule === rule);
}

function titles(refs: readonly { readonly title: string }[]): readonly string[] {
  return refs.map(({ title }) => title);
}

/** The two roadmaps of a learner of SQLAlchemy who wants a site. */
const LEARNER: readonly RoadmapSketch[] = [
  {
    title: 'orm',
    resources: [buildResource('tutorial')],
    stages: [
      { title: 'basics', steps: ['a', 'b', 'c', 'd'].map((title) => ({ title, status: 'done' })) },
      {
        title: 'middle',
        steps: [
          { title: 'relations', status: 'doing', note: 'more practice' },
          { title: 'queries', status: 'done' },
          { title: 'sessions', status: 'done' },
          { title: 'migrations', when: 'the schema has to change' },
        ],
      },
      {
        title: 'high',
        steps: [
          { title: 'speed', status: 'doing', when: 'it gets slow' },
          { title: 'raw sql' },
          { title: 'events', when: 'special functions are wanted' },
          { title: 'extend' },
        ],
      },
    ],
  },
  {
    title: 'site',
    goal: 'a personal site',
    resources: [buildResource('quickstart')],
    steps: [
      { title: 'configure', needs: ['orm.md#c', 'orm.md#d'] },
      { title: 'migrate', needs: ['configure'] },
      { title: 'build', needs: ['migrate'], why: 'this is what it is for' },
    ],
  },
];

describe('the advice of the seed', () => {
  it('serves the goal first, then the earliest stage', () => {
    const { suggestion, goals } = advise(LEARNER);
    expect(suggestion.next?.title).toBe('configure');
    expect(titles(suggestion.then)).toEqual(['migrate', 'build', 'relations']);
    expect(goals).toEqual(['a personal site']);
    expect(suggestion.reasons).toEqual([
      { rule: 'unlocks', unlocks: [{ title: 'migrate' }], behind: 1 },
      { rule: 'nearGoal', goal: 'a personal site', steps: 3 },
      { rule: 'needs', needs: [{ title: 'c' }, { title: 'd' }] },
    ]);
    expect(suggestion.parked.map(({ title, when }) => [title, when])).toEqual([
      ['migrations', 'the schema has to change'],
      ['speed', 'it gets slow'],
      ['events', 'special functions are wanted'],
    ]);
    expect(suggestion.blocked.map(({ title, needs }) => [title, ...titles(needs)])).toEqual([
      ['migrate', 'configure'],
      ['build', 'migrate'],
    ]);
    expect(suggestion.alternative).toBeNull();
    expect(suggestion.resource?.title).toBe('quickstart');
  });

  it('is the partial topic without the goal', () => {
    const advice = advise(LEARNER, { goal: '' });
    expect(nextOf(advice)).toBe('relations');
    expect(rulesOf(advice)).toEqual(['left', 'doing']);
    expect(reasonOf(advice, 'doing')).toEqual({ rule: 'doing', note: 'more practice' });
    expect(advice.goals).toEqual([]);
  });
});

describe('a step that only a mark parked', () => {
  const sketches = (needs: readonly string[]): readonly RoadmapSketch[] => [
    { title: 'plan', steps: [{ title: 'x' }, { title: 'put off', parked: true, steps: [{ title: 'inner' }] }] },
    { title: 'site', goal: 'g', steps: [{ title: 'deploy', needs }] },
  ];

  it('says that the goal woke it, or the step below it, with no trigger to name', () => {
    const advice = advise(sketches(['plan.md#inner']));
    expect(nextOf(advice)).toBe('inner');
    expect(reasonOf(advice, 'woken')).toEqual({ rule: 'woken', when: null, by: 'goal', via: null });
    expect(titles(advice.suggestion.parked)).toEqual(['put off']);
    expect(reasonOf(advise(sketches(['plan.md#put off'])), 'woken')).toEqual({
      rule: 'woken',
      when: null,
      by: 'goal',
      via: null,
    });
  });

  it('says nothing of waking where no goal needs it', () => {
    const advice = advise(sketches([]), { goal: '' });
    expect(rulesOf(advice)).not.toContain('woken');
    expect(titles(advice.suggestion.parked)).toEqual(['put off', 'inner']);
  });
});

it('wakes a step by its own trigger, though the step above it stays parked', () => {
  const inner = { title: 'index', when: 'there are many rows' };
  const steps = [{ title: 'tune', when: 'it gets slow', steps: [inner, { title: 'cache' }] }, { title: 'x' }];
  const advice = adviseSteps(steps, { when: ['many rows'] });
  expect(nextOf(advice)).toBe('index');
  expect(reasonOf(advice, 'woken')).toEqual({ rule: 'woken', when: 'there are many rows', by: 'option', via: null });
  expect(titles(advice.suggestion.parked)).toEqual(['tune', 'cache']);
});

describe('each rule decides over all that follow', () => {
  const rows: readonly [Reason['rule'], readonly StepSketch[]][] = [
    [
      'pinned',
      [
        { title: 'x', due: TODAY },
        { title: 'ahead', priority: 'highest' },
      ],
    ],
    [
      'due',
      [
        { title: 'x', status: 'doing' },
        { title: 'ahead', due: '2026-03-08' },
      ],
    ],
    [
      'due',
      [
        { title: 'x', due: '2026-03-02' },
        { title: 'ahead', due: '2026-02-01' },
      ],
    ],
    [
      'doing',
      [
        { title: 'x', priority: 'high' },
        { title: 'ahead', status: 'doing' },
      ],
    ],
    ['required', [{ title: 'x', optional: true, priority: 'high' }, { title: 'ahead' }]],
    ['priority', [{ title: 'x', priority: 'low' }, { title: 'y' }, { title: 'ahead', priority: 'medium' }]],
    [
      'order',
      [
        { title: 'ahead', due: '2026-03-09' },
        { title: 'x', due: '2026-03-20' },
      ],
    ],
    ['only', [{ title: 'ahead' }, { title: 'x', needs: ['ahead'] }]],
  ];
  it.each(rows)('%s', (rule, steps) => {
    const advice = adviseSteps(steps);
    expect(nextOf(advice)).toBe('ahead');
    const [beaten] = advice.verdicts.flatMap(({ cause }) => (cause.kind === 'beaten' ? [cause.rule] : []));
    expect(beaten ?? 'only').toBe(rule);
  });

  it('wip: three begun ones go before the goal, two do not', () => {
    const world = (begun: number): readonly RoadmapSketch[] => [
      { title: 'g', goal: 'a site', steps: [{ title: 'goal' }] },
      { title: 'r', steps: [1, 2, 3].map((at) => ({ title: `s${at}`, status: at <= begun ? 'doing' : 'todo' })) },
    ];
    expect(nextOf(advise(world(2)))).toBe('goal');
    expect(nextOf(advise(world(3)))).toBe('s1');
    expect(rulesOf(advise(world(3)))).toEqual(['doing']);
  });

  it('stage: an earlier one goes before priority and order', () => {
    const advice = advise([
      {
        title: 'r',
        stages: [
          { title: 'one', stages: [{ title: 'inner', steps: [{ title: 'ahead' }, { title: 'a2' }] }] },
          { title: 'two', steps: [{ title: 'x', priority: 'high' }] },
        ],
      },
      { title: 'later', steps: [{ title: 'y' }] },
    ]);
    expect(nextOf(advice)).toBe('ahead');
    expect(advice.verdicts.map(({ cause }) => 'rule' in cause && cause.rule)).toEqual([
      false,
      'order',
      'stage',
      'stage',
    ]);
  });

  it('required: an optional one comes after every required one, also of a later stage and a begun one', () => {
    const basics = {
      title: 'basics',
      steps: [
        { title: 'c', status: 'done' as const },
        { title: 'extra', optional: true, status: 'doing' as const },
      ],
    };
    const advice = advise([{ title: 'r', stages: [basics, { title: 'advanced', steps: [{ title: 'y' }] }] }]);
    expect(nextOf(advice)).toBe('y');
    expect(titles(advice.suggestion.then)).toEqual(['extra']);
  });
});

describe('a step outside the stages', () => {
  it('comes after the stage that it follows in the file', () => {
    const built = buildRoadmap({
      ...{ title: 'r', steps: [{ title: 'outside', priority: 'high' }] },
      stages: [{ title: 'one', steps: [{ title: 'inside' }] }],
    });
    const below = { ...built, steps: built.steps.map((step) => ({ ...step, line: 99 })) };
    const after = suggestNextStep(measureProgress([below]), { goal: undefined, when: [], today: TODAY });
    expect(nextOf(after)).toBe('inside');
    const first = suggestNextStep(measureProgress([built]), { goal: undefined, when: [], today: TODAY });
    expect(nextOf(first)).toBe('outside');
  });
});

describe('reasons', () => {
  it('are three at most: what it leads to, then what speaks for it now', () => {
    const advice = advise([
      {
        title: 'r',
        goal: 'a site',
        steps: [
          { title: 'next', priority: 'highest', due: TODAY, status: 'doing' },
          { title: 'runner-up', priority: 'highest', due: TODAY, status: 'doing' },
          { title: 'undue', priority: 'highest' },
          { title: 'unpinned', due: TODAY },
          { title: 'todo', priority: 'highest', due: TODAY },
        ],
      },
    ]);
    expect(rulesOf(advice)).toEqual(['due', 'pinned', 'nearGoal']);
  });

  it.each([
    [9, ['nearGoal']],
    [10, ['nearGoal']],
    [11, ['goal']],
  ])('say how far a goal is that takes %i steps', (count, expected) => {
    const steps = Array.from({ length: count }, (_, at) => ({ title: `s${at}` }));
    const advice = advise([
      { title: 'g', goal: 'a site', steps },
      { title: 'r', steps: [{ title: 'other' }] },
    ]);
    expect(rulesOf(advice)).toEqual(expected);
  });

  it('says whose pin it is', () => {
    const own = adviseSteps([{ title: 'a' }, { title: 'p', priority: 'highest' }]);
    expect(reasonOf(own, 'pinned')).toEqual({ rule: 'pinned', via: null });
    const needed = adviseSteps([{ title: 'x' }, { title: 'a' }, { title: 'p', priority: 'highest', needs: ['a'] }]);
    expect(nextOf(needed)).toBe('a');
    expect(reasonOf(needed, 'pinned')).toMatchObject({ via: { title: 'p' } });
    const inside = adviseSteps([{ title: 'x' }, { title: 'p', priority: 'highest', steps: [{ title: 'a' }] }]);
    expect(nextOf(inside)).toBe('a');
    expect(reasonOf(inside, 'pinned')).toMatchObject({ via: { title: 'p' } });
  });

  it('pass pin, date, goal and priority down to what has to come before, but neither doing nor stage', () => {
    const chain = (last: Partial<StepSketch>): readonly StepSketch[] => [
      { title: 'x', priority: 'low' },
      { title: 'first', priority: 'lowest' },
      { title: 'second', needs: ['first'] },
      { title: 'third', needs: ['second'], ...last },
    ];
    expect(nextOf(adviseSteps(chain({ priority: 'highest' })))).toBe('first');
    const due = adviseSteps(chain({ due: '2026-03-04' }));
    expect(reasonOf(due, 'due')).toMatchObject({ due: '2026-03-04', days: 3, via: { title: 'third' } });
    const priority = adviseSteps(chain({ priority: 'high' }));
    expect(nextOf(priority)).toBe('first');
    const weak: StepSketch[] = [{ title: 'z', needs: ['y'], priority: 'low' }];
    const weakest = ['x', 'y'].map((title): StepSketch => ({ title, priority: 'lowest' }));
    expect(nextOf(adviseSteps([...weakest, ...weak]))).toBe('y');
    expect(nextOf(adviseSteps(chain({ status: 'doing', priority: 'lowest' })))).toBe('first');
    const lowest = [{ title: 'x' }, { title: 'y', priority: 'lowest' as const }];
    expect(nextOf(adviseSteps([...lowest, { title: 'z', status: 'doing', needs: ['y'], priority: 'low' }]))).toBe('x');
  });

  it('pass them from a parent to the steps below, through a done one between', () => {
    const below: StepSketch = { title: 'ticked', status: 'done', steps: [{ title: 'deep' }] };
    const advice = adviseSteps([{ title: 'x' }, { title: 'parent', priority: 'highest', steps: [below] }]);
    expect(nextOf(advice)).toBe('deep');
    expect(titles(advice.suggestion.then)).toEqual(['parent', 'x']);
  });

  it('name the goal step that a step of another roadmap unlocks', () => {
    const advice = advise([
      { title: 'orm', steps: [{ title: 'x', status: 'doing' }, { title: 'crud' }] },
      { title: 'site', goal: 'a site', steps: [{ title: 'build', needs: ['orm.md#crud'] }] },
    ]);
    expect(nextOf(advice)).toBe('crud');
    expect(reasonOf(advice, 'goal')).toMatchObject({ goal: 'a site', via: { title: 'build', path: 'site.md' } });
  });

  it('name what a step unlocks once, not again for the steps below it', () => {
    const waiting: StepSketch = { title: 'b', needs: ['a'], steps: [{ title: 'b1' }, { title: 'b2' }] };
    const advice = adviseSteps([{ title: 'a', why: 'everything needs it' }, waiting]);
    expect(rulesOf(advice)).toEqual(['unlocks', 'why']);
    expect(reasonOf(advice, 'unlocks')).toMatchObject({ unlocks: [{ title: 'b' }] });
  });
});

describe('parked steps', () => {
  it('are passed over with all below them, whatever their rank', () => {
    const advice = adviseSteps([
      { title: 'p', when: 'later', priority: 'highest', steps: [{ title: 'q' }] },
      { title: 'm', parked: true, status: 'doing', steps: [{ title: 'n' }] },
      { title: 'x' },
    ]);
    expect(nextOf(advice)).toBe('x');
    expect(advice.suggestion.then).toEqual([]);
    expect(advice.suggestion.parked.map(({ title, when }) => [title, when])).toEqual([
      ['p', 'later'],
      ['q', 'later'],
      ['m', null],
      ['n', null],
    ]);
  });

  it.each([
    ['by a step', 'R.MD#A', {}, 'step'],
    ['by a slug', 'a', {}, 'step'],
    ['by a title in full width', 'Ａ ', {}, 'step'],
    ['by an option that the trigger contains', 'Queries get SLOW', { when: ['get slow'] }, 'option'],
    ['not by a blank option', 'Queries get SLOW', { when: [' ', ''] }, null],
    ['not by an open step', 'x', {}, null],
    ['not by part of a title', 'a b', {}, null],
  ])('wake %s', (...[, when, wishes, by]) => {
    const advice = adviseSteps(
      [{ title: 'a', status: 'done' }, { title: 'p', when, priority: 'highest' }, { title: 'x' }],
      wishes,
    );
    expect(nextOf(advice)).toBe(by === null ? 'x' : 'p');
    expect(reasonOf(advice, 'woken')).toEqual(by === null ? undefined : { rule: 'woken', when, by, via: null });
  });

  it('wake by a step of their own file rather than by one of the same name elsewhere', () => {
    const other: RoadmapSketch = { title: 'other', steps: [{ title: 'a', status: 'done' }] };
    const parked: StepSketch = { title: 'p', when: 'a' };
    expect(titles(advise([other, { title: 'r', steps: [parked, { title: 'a' }] }]).suggestion.parked)).toEqual(['p']);
    expect(nextOf(advise([other, { title: 'r', steps: [parked] }]))).toBe('p');
  });

  it('wake in thought when the step that their trigger names is done', () => {
    const { suggestion } = adviseSteps([{ title: 'p', when: 'x' }, { title: 'x' }, { title: 'y' }]);
    expect(suggestion.next?.title).toBe('x');
    expect(titles(suggestion.then)).toEqual(['p', 'y']);
    expect(titles(suggestion.parked)).toEqual(['p']);
  });

  it('wake for the goal that needs them, even below one that stays parked', () => {
    const orm: RoadmapSketch = {
      title: 'orm',
      steps: [{ title: 'p', when: 'later', steps: [{ title: 'q' }, { title: 'r' }] }],
    };
    const site: RoadmapSketch = { title: 'site', goal: 'a site', steps: [{ title: 'g', needs: ['orm.md#q'] }] };
    const advice = advise([orm, site]);
    expect(nextOf(advice)).toBe('q');
    expect(reasonOf(advice, 'woken')).toEqual({ rule: 'woken', when: 'later', by: 'goal', via: null });
    expect(titles(advice.suggestion.parked)).toEqual(['p', 'r']);
    expect(advise([orm, site], { goal: '' }).suggestion.state).toBe('parked');
  });
});

describe('what is put off in the roadmap of a goal', () => {
  const page: StepSketch = { title: 'page' };
  const tuning: StepSketch = { title: 'tuning', when: 'traffic grows' };
  const site = (...steps: readonly StepSketch[]): Advice => advise([{ title: 'site', goal: 'a site', steps }]);

  it('stays parked', () => {
    const advice = site(tuning, page);
    expect(nextOf(advice)).toBe('page');
    expect(titles(advice.suggestion.parked)).toEqual(['tuning']);
    expect(advice.suggestion.then).toEqual([]);
  });
  it('wakes nothing that it needs', () => {
    const advice = site({ title: 'p', when: 'later' }, { ...tuning, needs: ['p'] }, page);
    expect(titles(advice.suggestion.parked)).toEqual(['p', 'tuning']);
  });
  it('stays parked below a step that is not put off', () => {
    const advice = site({ title: 'deploy', steps: [tuning] }, page);
    expect(nextOf(advice)).toBe('page');
    expect(titles(advice.suggestion.parked)).toEqual(['tuning']);
  });
  it('wakes with all below it when a step needs it that is not', () => {
    const inner: StepSketch = { title: 'cache', when: 'it is slow' };
    const advice = site({ ...tuning, steps: [inner] }, { title: 'launch', needs: ['tuning'] });
    expect(nextOf(advice)).toBe('cache');
    expect(reasonOf(advice, 'woken')).toEqual({ rule: 'woken', when: 'it is slow', by: 'goal', via: null });
    expect(titles(advice.suggestion.then)).toEqual(['tuning', 'launch']);
  });
});

describe('needs', () => {
  it('are met by done and dropped steps', () => {
    const advice = adviseSteps([
      { title: 'a', status: 'dropped' },
      { title: 'b', status: 'done' },
      { title: 'c', needs: ['a', 'b'] },
    ]);
    expect(nextOf(advice)).toBe('c');
    expect(reasonOf(advice, 'needs')).toMatchObject({ needs: [{ title: 'b' }] });
  });

  it('on itself, on a step above and on nothing that exists hold nobody', () => {
    const steps = [{ title: 'a', needs: ['a', 'gone'], steps: [{ title: 'b', needs: ['a'] }] }];
    expect(nextOf(adviseSteps(steps))).toBe('b');
  });

  it('in a circle block, and say so', () => {
    const { suggestion } = adviseSteps([
      { title: 'a', needs: ['b'], priority: 'highest', due: TODAY },
      { title: 'b', needs: ['a'] },
    ]);
    expect(suggestion).toMatchObject({ state: 'blocked', next: null, reasons: [], alternative: null });
    expect(suggestion.then).toEqual([]);
    expect(titles(suggestion.blocked)).toEqual(['a', 'b']);
  });
});

describe('states', () => {
  it.each<[string, readonly StepSketch[], string]>([
    ['no step', [], 'empty'],
    [
      'all done or dropped',
      [
        { title: 'a', status: 'done' },
        { title: 'b', status: 'dropped' },
      ],
      'done',
    ],
    ['all parked', [{ title: 'a', steps: [{ title: 'b', when: 'later' }] }], 'parked'],
    [
      'all parked but for what is dropped',
      [
        { title: 'a', when: 'later' },
        { title: 'b', status: 'dropped' },
      ],
      'parked',
    ],
    [
      'what is not parked waits in the end for what is',
      [
        { title: 'a', when: 'later' },
        { title: 'b', needs: ['a'] },
        { title: 'c', steps: [{ title: 'd', needs: ['b'] }] },
      ],
      'parked',
    ],
    [
      'some wait for a parked one, some for each other',
      [
        { title: 'a', when: 'later' },
        { title: 'b', needs: ['a', 'c'] },
        { title: 'c', needs: ['b'] },
      ],
      'blocked',
    ],
    ['one left', [{ title: 'a', status: 'done' }, { title: 'b' }], 'step'],
  ])('%s', (_, steps, state) => {
    expect(adviseSteps(steps).suggestion.state).toBe(state);
  });
});

it('tells two parts of one name apart by what is around them', () => {
  const month = (title: string, status: 'done' | 'todo') => ({
    title,
    stages: ['Work', 'Notes'].map((inner) => ({
      title: inner,
      steps: ['x', 'y', 'z', 'w'].map((name) => ({
        title: `${title}${inner}${name}`,
        status: inner === 'Work' ? 'done' : status,
      })),
    })),
  });
  const advice = advise([{ title: 'r', stages: [month('a', 'done'), month('b', 'todo')] }]);
  expect(nextOf(advice)).toBe('bNotesx');
  expect(advice.suggestion.reasons).toContainEqual({ rule: 'opens', stage: 'b › Notes', before: 'b › Work' });
});

it('names the outermost stage that a step opens or finishes', () => {
  const phase = (title: string, statuses: readonly ('done' | 'todo')[]) => ({
    title,
    stages: statuses.map((status, at) => ({
      title: `${title}${at}`,
      steps: ['x', 'y', 'z', 'w'].map((name) => ({ title: `${title}${at}${name}`, status })),
    })),
  });
  const opened = advise([{ title: 'r', stages: [phase('a', ['done', 'done']), phase('b', ['todo', 'todo'])] }]);
  expect(opened.suggestion.reasons).toContainEqual({ rule: 'opens', stage: 'b', before: 'a' });
  const gap = advise([{ title: 'r', stages: [phase('a', ['todo', 'done']), phase('b', ['todo'])] }]);
  expect(gap.suggestion.reasons).toEqual([{ rule: 'begins', stage: 'a0' }]);
  const last = { title: 'a2', steps: [{ title: 'z' }] };
  const ended = advise([{ title: 'r', stages: [{ title: 'a', stages: [...phase('a', ['done']).stages, last] }] }]);
  expect(ended.suggestion.reasons).toContainEqual({ rule: 'finishes', stage: 'a' });
});

describe('the alternative', () => {
  const done = (title: string): StepSketch => ({ title, status: 'done' });
  const todo = (...names: readonly string[]): readonly StepSketch[] => names.map((title) => ({ title }));
  const alternativeOf = (steps: readonly StepSketch[], past?: Past): string | undefined =>
    adviseSteps(steps, { past }).suggestion.alternative?.title;

  it('is where the learner was last when the next step lies before that', () => {
    const steps = [...todo('s1', 's2', 's3', 's4', 's5'), done('b'), ...todo('gap'), done('d'), ...todo('now')];
    expect(alternativeOf(steps)).toBe('now');
    const past = { seen: new Map(), begun: new Map(), done: new Map([['r.md#b', '2026-02-20']]), weeks: [] };
    expect(alternativeOf(steps, past)).toBe('gap');
  });
  it('is never out of the row: where the learner was last may follow already', () => {
    expect(alternativeOf([...todo('skipped'), done('b'), ...todo('now', 'n2', 'n3', 'n4')])).toBeUndefined();
  });
  it('was passed over, where the next was not', () => {
    const steps = [...todo('gap'), ...['a', 'b', 'c', 'd', 'e'].map(done), ...todo('now', 'n2', 'n3', 'n4')];
    expect(alternativeOf(steps)).toBe('gap');
  });
  it('is nothing that should come of learning', () => {
    const stages = [
      { title: 'Topics', steps: [done('a'), ...todo('b')] },
      { title: 'Milestones', steps: todo('m1', 'm2', 'm3', 'm4') },
    ];
    expect(advise([{ title: 'r', stages }]).suggestion.alternative).toBeNull();
  });
  it('is begun where the next is not', () => {
    const steps = [{ title: 'a', priority: 'highest' as const }, ...todo('b', 'c', 'd')];
    expect(alternativeOf([...steps, { title: 'e', optional: true, status: 'doing' }])).toBe('e');
    expect(alternativeOf(steps)).toBeUndefined();
  });
  it('is of the roadmap that was left alone longest', () => {
    const own = {
      title: 'own',
      stages: [
        { title: 'one', steps: [done('o'), ...todo('a', 'b', 'c', 'd')] },
        { title: 'two', steps: todo('e') },
      ],
    };
    expect(advise([own]).suggestion.alternative).toBeNull();
    const others = ['x', 'y'].map((title) => ({ title, steps: [done(`${title}1`), ...todo(`${title}2`)] }));
    expect(advise([own, ...others]).suggestion.alternative?.title).toBe('x2');
    const days = new Map([
      ['own.md#o', '2026-02-25'],
      ['x.md#x1', '2026-02-20'],
      ['y.md#y1', '2026-01-20'],
    ]);
    const past = { seen: new Map(), begun: new Map(), done: days, weeks: [] };
    expect(advise([own, ...others], { past }).suggestion.alternative?.title).toBe('y2');
  });
  it('is none of those that follow', () => {
    const stages = ['one', 'two'].map((title) => ({ title, steps: todo(`${title}1`) }));
    expect(advise([{ title: 'r', stages }]).suggestion.alternative).toBeNull();
  });
});

describe('resources', () => {
  it('are the unread ones of the innermost stage, then of those around it that do not hold the whole roadmap', () => {
    const inner = {
      title: 'inner',
      resources: [buildResource('i1', true), buildResource('i2')],
      steps: [{ title: 'a' }],
    };
    const outer = { title: 'outer', resources: [buildResource('o1')], stages: [inner] };
    const rest = { title: 'rest', steps: [{ title: 'b' }] };
    const whole = { title: 'whole', resources: [buildResource('w1')], stages: [outer, rest] };
    const { suggestion } = advise([
      { title: 'r', resources: [buildResource('r1')], stages: [whole] },
      { title: 'other', resources: [buildResource('x')] },
    ]);
    expect(suggestion.resource?.title).toBe('i2');
    expect(titles(suggestion.resources)).toEqual(['o1']);
    expect(suggestion.isGeneral).toBe(false);
    expect(adviseSteps([{ title: 'a' }]).suggestion).toMatchObject({ resource: null, resources: [] });
  });

  it('of the whole roadmap are said to be so, only those that guide through it, and only where nothing is nearer', () => {
    const guide = (title: string) => ({ ...buildResource(title), isGuide: true });
    const resources = [buildResource('shop'), guide('manual')];
    const stages = [{ title: 'one', steps: [{ title: 'a' }] }];
    expect(advise([{ title: 'r', resources, stages }]).suggestion).toMatchObject({
      resource: { title: 'manual' },
      resources: [],
      isGeneral: true,
    });
    const near = [{ ...stages[0], title: 'one', resources: [buildResource('near')] }];
    expect(advise([{ title: 'r', resources, stages: near }]).suggestion).toMatchObject({
      resource: { title: 'near' },
      resources: [],
      isGeneral: false,
    });
    expect(advise([{ title: 'r', resources: [buildResource('shop')], stages }]).suggestion.resource).toBeNull();
  });

  it('are not the link of another step', () => {
    const exam = { title: 'exam', links: [{ title: 'exam', url: 'https://example.org/exam' }] };
    const resources = [buildResource('exam'), buildResource('book')];
    const { suggestion } = advise([
      { title: 'r', stages: [{ title: 'one', resources, steps: [{ title: 'a' }, exam] }] },
    ]);
    expect(suggestion).toMatchObject({ resource: { title: 'book' }, resources: [] });
  });
});

describe('links', () => {
  const link = (title: string, url = `https://example.org/${title}`): { title: string; url: string } => ({
    title,
    url,
  });
  it('of the step and of those above it come before the resources, each address once, without notes of the learner', () => {
    const child = { title: 'child', links: [link('notes', 'notes/child.md'), link('docs')] };
    const parent = { title: 'parent', links: [link('course', 'HTTPS://example.org/course')], steps: [child] };
    const resources = [buildResource('docs'), buildResource('book')];
    const { suggestion } = advise([{ title: 'r', resources, steps: [parent] }]);
    expect(suggestion.resource).toEqual({ ...link('docs'), note: null, read: false, isGuide: false });
    expect(titles(suggestion.resources)).toEqual(['course', 'book']);
  });
});

describe('verdicts', () => {
  it('say of each open step why it is not the next one', () => {
    const { verdicts } = adviseSteps([
      { title: 'next', status: 'doing', note: 'half' },
      { title: 'beaten' },
      { title: 'done', status: 'done' },
      { title: 'parent', steps: [{ title: 'child', steps: [{ title: 'leaf', optional: true }] }] },
      { title: 'waits', needs: ['beaten'] },
      { title: 'parked', when: 'later', needs: ['beaten'] },
    ]);
    expect(verdicts.map(({ step, cause }) => [step.title, cause])).toEqual([
      ['next', { kind: 'next' }],
      ['beaten', { kind: 'beaten', rule: 'doing' }],
      ['parent', { kind: 'parent', open: 2 }],
      ['child', { kind: 'parent', open: 1 }],
      ['leaf', { kind: 'beaten', rule: 'required' }],
      [
        'waits',
        {
          kind: 'blocked',
          waitsFor: [{ title: 'beaten' }],
          needs: [expect.objectContaining({ title: 'beaten' })],
          gate: null,
        },
      ],
      ['parked', { kind: 'parked', when: 'later' }],
    ]);
  });
});

describe('1,000 steps', () => {
  it('are advised on to the third that follows', () => {
    const stages = Array.from({ length: 25 }, (_, stage) => ({
      title: `stage ${stage}`,
      steps: Array.from({ length: 40 }, (__, at): StepSketch => {
        const title = `s${stage}-${at}`;
        const needs = at > 0 ? [`s${stage}-${at - 1}`] : stage > 0 ? [`s${stage - 1}-${at}`, `s${stage - 1}-39`] : [];
        return { title, needs, due: '2026-03-05', ...(at % 7 === 3 ? { when: `s${stage}-${at - 2}` } : {}) };
      }),
    }));
    const sketch = { title: 'large', goal: 'all of it', gate: 80, stages };
    expect(advise([sketch]).suggestion.then).toHaveLength(3);
  });
});

describe('what can not be done yet', () => {
  it('is what starts later, until its day', () => {
    const steps: StepSketch[] = [{ title: 'course', start: '2026-03-02' }, { title: 'now' }];
    expect(nextOf(adviseSteps(steps))).toBe('now');
    expect(adviseSteps(steps).suggestion.parked).toMatchObject([{ title: 'course', when: '2026-03-02' }]);
    expect(nextOf(adviseSteps(steps, { today: '2026-03-02' }))).toBe('course');
  });
  it.each(['____', 'TODO', 'tbd', '...', '2024', 'Score: ___ %', 'Groups - TBD', 'Final (tba)', '项目：待定'])(
    'is a blank to fill in: %s',
    (title) => {
      const advice = adviseSteps([{ title }, { title: 'C++' }]);
      expect(nextOf(advice)).toBe('C++');
      expect(advice.suggestion.then).toEqual([]);
      expect(advice.verdicts[0]?.cause).toEqual({ kind: 'placeholder' });
      expect(advice.suggestion.parked).toEqual([]);
    },
  );
  it.each(['TBD-free planning', 'TBD: how to decide', 'Make a list (todo)'])('can be learned: %s', (title) => {
    expect(nextOf(adviseSteps([{ title }, { title: 'C++' }]))).toBe(title);
  });
});

describe('a due date', () => {
  const chain = (length: number, due: string): readonly StepSketch[] => [
    { title: 'x' },
    ...Array.from({ length }, (_, at) => ({ title: `c${at}`, needs: at > 0 ? [`c${at - 1}`] : [] })),
    { title: 'exam', due, needs: [`c${length - 1}`] },
  ];
  it.each([
    ['2026-03-08', 1, 'c0'],
    ['2026-03-09', 1, 'x'],
    ['2026-03-10', 8, 'x'],
    ['2026-03-10', 9, 'c0'],
    ['2026-03-10', 10, 'c0'],
    ['2028-03-10', 400, 'x'],
  ])('on %s with %i steps before it: first is %s', (due, length, next) => {
    expect(nextOf(adviseSteps(chain(length, due)))).toBe(next);
  });
  it('or a pin wakes what it needs', () => {
    const tuning: StepSketch = { title: 'tuning', when: 'slow' };
    for (const urgent of [{ due: '2026-03-02' }, { priority: 'highest' as const }]) {
      const advice = adviseSteps([tuning, { title: 'exam', needs: ['tuning'], ...urgent }, { title: 'other' }]);
      expect(nextOf(advice)).toBe('tuning');
      expect(reasonOf(advice, 'woken')).toEqual({ rule: 'woken', when: 'slow', by: 'need', via: { title: 'exam' } });
    }
  });
});

describe('a trigger', () => {
  const stages = (status: 'done' | 'todo') => [
    {
      title: 'Basics',
      steps: [
        { title: 'a', status },
        { title: 'b', optional: true },
      ],
    },
    { title: 'More', steps: [{ title: 'p', when: '"basics"', priority: 'highest' as const }, { title: 'q' }] },
  ];
  it('may name a stage', () => {
    expect(nextOf(advise([{ title: 'r', stages: stages('todo') }]))).toBe('a');
    expect(nextOf(advise([{ title: 'r', stages: stages('done') }]))).toBe('p');
  });
  it('may name a day', () => {
    const steps: StepSketch[] = [{ title: 'p', when: '2026-03-02' }, { title: 'x' }];
    expect(nextOf(adviseSteps(steps))).toBe('x');
    expect(nextOf(adviseSteps(steps, { today: '2026-03-02' }))).toBe('p');
  });
});

it('puts a stage of outcomes after the topics of its file', () => {
  const stage = (title: string) => ({ title, steps: [{ title: `of ${title}` }] });
  const sketch = { title: 'r', stages: ['Milestones', 'Topics', 'Week 1 checklist'].map(stage) };
  const { next, then } = advise([sketch, { title: 'later', steps: [{ title: 'y' }] }]).suggestion;
  expect(titles(next ? [next, ...then] : [])).toEqual(['of Topics', 'of Milestones', 'of Week 1 checklist', 'y']);
  const alone = advise([{ title: 'r', stages: [stage('Milestones')] }]);
  expect(nextOf(alone)).toBe('of Milestones');
});

describe('what was left behind', () => {
  const done = (count: number): readonly StepSketch[] =>
    Array.from({ length: count }, (_, at) => ({ title: `d${at}`, status: 'done' as const }));
  const nextAfter = (count: number, goal: string | null = null): string | undefined =>
    nextOf(
      advise([{ title: 'r', goal, steps: [{ title: 'gap' }, ...done(count), { title: 'now' }, { title: 'later' }] }]),
    );

  it.each([4, 5, 6])('comes after what lies ahead once five later steps are done: %i', (count) => {
    expect(nextAfter(count)).toBe(count < 5 ? 'gap' : 'now');
  });
  it.each([1, 2, 3])('comes after what lies ahead on the way to a goal once two later steps are done: %i', (count) => {
    expect(nextAfter(count, 'a site')).toBe(count < 2 ? 'gap' : 'now');
  });
  it('is begun or not: going on from it was a choice', () => {
    const steps = [{ title: 'gap', status: 'doing' as const }, ...done(5), { title: 'now' }];
    const { suggestion } = adviseSteps(steps);
    expect([suggestion.next?.title, suggestion.then.map(({ title }) => title)]).toEqual(['now', ['gap']]);
  });
  it('is closed at the end', () => {
    const { suggestion } = adviseSteps([{ title: 'gap' }, { title: 'open' }, ...done(5)]);
    expect([suggestion.next?.title, suggestion.reasons.map(({ rule }) => rule)]).toEqual([
      'gap',
      ['left', 'passedOver'],
    ]);
  });
  it.each([
    [0, []],
    [1, []],
    [2, ['passedOver']],
  ])(
    'is said to be skipped where %i later steps of its own stage are done, whatever is done in other stages',
    (count, said) => {
      const stages = [
        { title: 'A', steps: [{ title: 'gap' }, ...done(count), { title: 'x' }, { title: 'y' }, { title: 'z' }] },
        {
          title: 'B',
          steps: [
            { title: 'e', status: 'done' as const },
            { title: 'f', status: 'done' as const },
          ],
        },
      ];
      const { suggestion } = advise([{ title: 'r', stages }]);
      expect(suggestion.next?.title).toBe('gap');
      expect(suggestion.reasons.map(({ rule }) => rule).filter((rule) => rule === 'passedOver')).toEqual(said);
    },
  );
  it('is not left behind by milestones that are ticked', () => {
    const stages = [
      { title: 'Topics', steps: [{ title: 'a' }, { title: 'b' }] },
      { title: 'Milestones', steps: [...done(5), { title: 'm' }] },
    ];
    expect(nextOf(advise([{ title: 'r', stages }]))).toBe('a');
  });
  it('may be an outcome, where others of the roadmap are done', () => {
    const stages = [{ title: 'Milestones', steps: [{ title: 'gap' }, ...done(5), { title: 'now' }] }];
    expect(nextOf(advise([{ title: 'r', stages }]))).toBe('now');
  });
  it('comes before milestones all the same', () => {
    const topics = { title: 'Topics', steps: [{ title: 'gap' }, ...done(5)] };
    const stages = [topics, { title: 'Milestones', steps: [{ title: 'm', status: 'doing' as const }] }];
    expect(nextOf(advise([{ title: 'r', stages }]))).toBe('gap');
  });
});

describe('what is no sequence', () => {
  const marks = (signs: string) =>
    [...signs].map((sign, at) => ({ title: `s${at}`, status: sign === 'x' ? ('done' as const) : ('todo' as const) }));
  const reasonsOf = (signs: string) => adviseSteps(marks(signs)).suggestion.reasons.map(({ rule }) => rule);

  it.each([
    ['one gap, however large', '---xx-', true],
    ['gaps of less than half as much as is done', '-xx-xxx--', true],
    ['gaps of half as much', '-x-xxx--', false],
    ['options, some of them chosen', '-x-x-x--', false],
  ])('is told from %s', (_, signs, isSkipped) => {
    expect(reasonsOf(signs).includes('passedOver')).toBe(isSkipped);
  });

  it('offers none of what was not chosen', () => {
    expect(adviseSteps(marks('-x-xx-x-x-x-----')).suggestion.alternative).toBeNull();
    expect(adviseSteps(marks('-xxxxxxxxxxx-----')).suggestion.alternative?.title).toBe('s0');
  });
});

it('never offers an outcome instead, not even of another file', () => {
  const milestones = { title: 'other', stages: [{ title: 'Milestones', steps: [{ title: 'm' }] }] };
  const topics = {
    title: 'r',
    steps: [{ title: 'a' }, { title: 'b' }, { title: 'c' }, { title: 'd' }, { title: 'e' }],
  };
  expect(advise([topics, milestones]).suggestion.alternative).toBeNull();
});

it('offers nothing optional instead of what is required, but what was begun', () => {
  const topics = { title: 'r', steps: ['a', 'b', 'c', 'd', 'e'].map((title) => ({ title })) };
  const extra = (status: 'doing' | 'todo') => ({ title: 'x', steps: [{ title: 'extra', optional: true, status }] });
  expect(advise([topics, extra('todo')]).suggestion.alternative).toBeNull();
  const pinned = { title: 'r', steps: [{ title: 'a', priority: 'highest' as const }, ...topics.steps.slice(1)] };
  expect(advise([pinned, extra('doing')]).suggestion.alternative?.title).toBe('extra');
});

it('puts what claims the outcome of a stage after the topics of the stage and of those in it', () => {
  const claims = ['I can write a parser', 'Phase 2 complete', '第2阶段完成', 'Я умею читать'];
  for (const claim of claims) {
    const inner = { title: '2.1', steps: [{ title: 'inner' }] };
    const stages = [
      { title: 'Phase 2', steps: [{ title: claim }, { title: 'topic' }], stages: [inner] },
      { title: 'Phase 3', steps: [{ title: 'later' }] },
    ];
    const { next, then } = advise([{ title: 'r', stages }]).suggestion;
    expect(titles(next ? [next, ...then] : [])).toEqual(['topic', 'inner', claim, 'later']);
  }
});
