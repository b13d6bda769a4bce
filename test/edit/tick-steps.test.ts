import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { type TickedSteps, tickStep, tickSteps } from '../../src/edit/tick/tick-steps.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import type { Step, TickStatus } from '../../src/parse/roadmap.ts';
import type { Source } from '../../src/source.ts';
import { documents } from './arbitrary-documents.ts';

const PATH = 'plan.md';

function read(text: string): readonly Step[] {
  return listSteps(parseRoadmap({ path: PATH, text }));
}

/** Gives the steps with these titles a status each, in this order. */
function tickAll(text: string, wanted: readonly (readonly [string, TickStatus])[]): TickedSteps {
  const steps = read(text);
  const ticks = wanted.flatMap(([name, status]) => {
    const step = steps.find(({ title }) => title === name);
    return step ? [{ step, status }] : [];
  });
  return tickSteps({ path: PATH, text }, ticks);
}

test.each<[string, string, readonly (readonly [string, TickStatus])[], string]>([
  [
    'ticks and unticks',
    '- [x] a\n- [ ] b\n- [ ] c\n',
    [
      ['a', 'todo'],
      ['c', 'done'],
    ],
    '- [ ] a\n- [ ] b\n- [x] c\n',
  ],
  [
    'one that needs more than its mark',
    '- [ ] 🚧 a\n- [x] b\n- [ ] c\n',
    [
      ['a', 'todo'],
      ['b', 'doing'],
      ['c', 'done'],
    ],
    '- [ ] a\n- [ ] 🚧 b\n- [x] c\n',
  ],
  [
    'the last of a glyph list',
    '- ✅ a\n- ⬜ b\n- ⬜ c\n',
    [
      ['b', 'done'],
      ['c', 'done'],
    ],
    '- [x] a\n- [x] b\n- [x] c\n',
  ],
  [
    'cells of a table',
    '| A | Status |\n|-|-|\n| a | ✅ |\n| b | ⬜ |\n| c | ⬜ |\n',
    [
      ['a', 'todo'],
      ['c', 'done'],
    ],
    '| A | Status |\n|-|-|\n| a | ⬜ |\n| b | ⬜ |\n| c | ✅ |\n',
  ],
  [
    'two that are below one another',
    '- [ ] ~~a~~\n  - [ ] b\n- [ ] c\n',
    [
      ['a', 'todo'],
      ['c', 'done'],
    ],
    '- [ ] a\n  - [ ] b\n- [x] c\n',
  ],
])('%s', (...[, text, wanted, after]) => {
  const { source, problems } = tickAll(text, wanted);
  expect(source.text).toBe(after);
  expect(problems.size).toBe(0);
});

test('a tick that can not be made is told and the others are made', () => {
  const text = '- [ ] ~~a~~\n  - [x] b\n- [ ] c\n- [ ] d\n';
  const [, b, c, d] = read(text);
  const ticks = [b, c, d].flatMap((step) =>
    step ? [{ step, status: step === b ? ('todo' as const) : ('done' as const) }] : [],
  );
  const { source, problems } = tickSteps({ path: PATH, text }, ticks);
  expect(source.text).toBe(text.replace('[ ] c', '[x] c').replace('[ ] d', '[x] d'));
  expect([...problems].map(([{ step }, { code }]) => [step.title, code])).toEqual([['b', 'not-ticked']]);
});

test('of two ticks of one step the last one stays', () => {
  expect(
    tickAll('- [ ] a\n', [
      ['a', 'done'],
      ['a', 'todo'],
    ]).source.text,
  ).toBe('- [ ] a\n');
  expect(
    tickAll('- [ ] a\n', [
      ['a', 'todo'],
      ['a', 'done'],
    ]).source.text,
  ).toBe('- [x] a\n');
});

test('ticks that are there already leave the source itself', () => {
  const source = { path: PATH, text: '- [x] a\n- [ ] b\n' };
  const ticks = read(source.text).map((step) => ({ step, status: step.status as TickStatus }));
  expect(tickSteps(source, ticks).source).toBe(source);
  expect(tickSteps(source, []).source).toBe(source);
});

test('a step that changed its title is told', () => {
  const [step] = read('- [ ] CRUD');
  const source = { path: PATH, text: '- [ ] Crude <!-- id: crud -->\n- [ ] b' };
  const [, b] = read(source.text);
  if (step === undefined || b === undefined) throw new Error('There are no steps.');
  const gone = { step, status: 'done' as const };
  const ticked = tickSteps(source, [gone, { step: b, status: 'done' }]);
  expect(ticked.source.text).toBe(source.text.replace('[ ] b', '[x] b'));
  expect(ticked.problems.get(gone)?.message).toContain('not in this file any more');
});

test('law: all at once each step has its status, those without a tick are as they were, and what is refused alone is refused', () => {
  const statuses = fc.array(fc.constantFrom<TickStatus | null>('done', 'doing', 'todo', null), { maxLength: 8 });
  fc.assert(
    fc.property(documents, statuses, (text, wanted) => {
      const source: Source = { path: PATH, text };
      const before = read(text);
      const ticks = before.flatMap((step, at) => {
        const status = wanted[at] ?? null;
        return status === null || step.status === 'dropped' ? [] : [{ step, status }];
      });
      const ticked = tickSteps(source, ticks);
      const made = new Map(
        ticks.filter((tick) => !ticked.problems.has(tick)).map((tick) => [tick.step.id, tick.status]),
      );
      const told = ({ id, status, when, needs }: Step): unknown => [id, status, when, needs];
      const after = read(ticked.source.text);
      expect(after.map(told)).toEqual(
        before.map((step) => told({ ...step, status: made.get(step.id) ?? step.status })),
      );
      if (ticks.length !== 1) return;
      const [{ step, status } = { step: null, status: 'done' as const }] = ticks;
      const alone = step === null ? source : tickStep(source, { step, status });
      expect('text' in alone ? alone.text : text).toBe(ticked.source.text);
    }),
  );
}, 600_000);

test('forty ticks at once are all made', () => {
  const text = `# Plan\n\n${Array.from({ length: 200 }, (_, at) => `- [ ] step number ${at}`).join('\n')}\n`;
  const ticks = read(text)
    .slice(0, 40)
    .map((step) => ({ step, status: 'done' as const }));
  const ticked = text.replaceAll(/\[ \](?= step number (?:[123]?\d)$)/gm, '[x]');
  expect(tickSteps({ path: PATH, text }, ticks).source.text).toBe(ticked);
});
