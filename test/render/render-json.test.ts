import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonItems } from '../../src/render/json.ts';
import { checkJson, nextJson, statusJson, updateJson } from '../../src/render/render-json.ts';
import type { Problem } from '../../src/rules/problem.ts';
import type { Verdict } from '../../src/suggest/suggestion.ts';
import { buildRef, buildRoadmap, buildStage, buildStep, buildView } from './build-view.ts';

const PROBLEM: Problem = {
  path: 'a.md',
  line: 1,
  column: 2,
  severity: 'warning',
  code: 'padded-box',
  message: 'm',
  fix: null,
};
const resource = { title: 'D', url: 'https://d.example', note: null, read: false, isGuide: false };
const inner = buildStep(' |inner', {
  depth: 1,
  when: 'w',
  needs: [{ title: 'one', steps: ['roadmap/a.md#one'] }],
  links: [{ title: 'l', url: 'u' }],
});
const stage = buildStage('S', ['x|one'], { resources: [resource], stages: [buildStage('T', [' |two'])] });
const next = buildRef('inner', { stage: 'S', context: ['outer'] });
const view = buildView(
  [
    buildRoadmap([stage], {
      language: 'en',
      goal: 'g',
      steps: [buildStep('/|outer', { note: 'n', steps: [inner] })],
      resources: [resource],
    }),
  ],
  {
    state: 'step',
    next,
    reasons: [
      { rule: 'doing', note: 'a | b' },
      { rule: 'left', stage: 'S', steps: 2 },
    ],
    // biome-ignore lint/suspicious/noThenProperty: the suggestion's own key
    then: [next],
    resource,
    resources: [resource],
    parked: [{ ...next, when: 'w' }],
    blocked: [{ ...next, waitsFor: [next], needs: [next], gate: { stage: 'S', percent: 80 } }],
  },
);
const REF = { id: 'roadmap/a.md#inner', title: 'inner', path: 'roadmap/a.md', line: 3, stage: 'S', context: ['outer'] };

function validate(name: string, value: unknown): unknown {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true });
  const valid = ajv.validate(schema, JSON.parse(JSON.stringify(value)));
  return valid ? [] : ajv.errors;
}

describe('the published format', () => {
  test('status has its keys in their order', () => {
    const json = JSON.parse(JSON.stringify(statusJson(view, [PROBLEM])));
    expect(Object.keys(json)).toEqual(['version', 'progress', 'roadmaps', 'suggestion', 'problems']);
    const [roadmap] = json.roadmaps;
    expect(Object.keys(roadmap)).toEqual([
      'path',
      'title',
      'language',
      'goal',
      'progress',
      'resources',
      'steps',
      'stages',
    ]);
    expect(Object.keys(roadmap.progress)).toEqual(['done', 'doing', 'todo', 'dropped', 'parked', 'total', 'percent']);
    expect(Object.keys(roadmap.stages[0])).toEqual(['title', 'line', 'progress', 'resources', 'steps', 'stages']);
    expect(roadmap.resources).toEqual([{ title: 'D', url: 'https://d.example', note: null }]);
    expect(Object.keys(roadmap.steps[0])).toEqual(
      'id title status line depth notation note when needs links steps'.split(' '),
    );
    expect(roadmap.steps[0].steps[0]).toEqual({
      id: 'roadmap/a.md#inner',
      title: 'inner',
      status: 'todo',
      line: 3,
      depth: 1,
      notation: 'task-list',
      note: null,
      when: 'w',
      needs: ['roadmap/a.md#one'],
      links: [{ title: 'l', url: 'u' }],
      steps: [],
    });
    expect(Object.keys(json.suggestion)).toEqual(
      'state next lead work reasons then alternative resource parked blocked'.split(' '),
    );
    expect(json.problems).toEqual([PROBLEM]);
  });

  test('the suggestion is plain text and plain values', () => {
    expect(nextJson(view)).toEqual({
      version: 1,
      suggestion: {
        state: 'step',
        next: REF,
        lead: 'next',
        work: null,
        reasons: [
          { rule: 'doing', text: 'You’ve already started it: “a | b”' },
          { rule: 'left', text: '2 steps are left in “S”.' },
        ],
        // biome-ignore lint/suspicious/noThenProperty: the published key
        then: [REF],
        alternative: null,
        resource: { title: 'D', url: 'https://d.example', note: null },
        parked: [{ ...REF, when: 'w' }],
        blocked: [{ ...REF, needs: [REF] }],
      },
      deadlines: [],
      pace: null,
      calendar: { over: null, now: null },
    });
  });

  test('next says the days of goals, the pace and the calendar', () => {
    const said = {
      deadlines: [{ goal: 'g', due: '2026-08-30', days: 3, perWeek: 2 }],
      pace: 1.5,
      calendar: { over: { stage: 'S', until: '2026-08-02' }, now: { stage: 'T', line: 4 } },
    };
    const { suggestion: _, ...rest } = nextJson({ ...view, ...said }) as Record<string, unknown>;
    expect(rest).toEqual({ version: 1, ...said });
    expect(validate('next', nextJson({ ...view, ...said }))).toEqual([]);
  });

  test('update and check', () => {
    const splice = { path: 'README.md', changed: true };
    expect(updateJson(splice, [PROBLEM])).toEqual({
      version: 1,
      path: 'README.md',
      changed: true,
      problems: [PROBLEM],
    });
    expect(checkJson([PROBLEM])).toEqual({ version: 1, problems: [PROBLEM] });
    expect(validate('update', updateJson(splice, [PROBLEM]))).toEqual([]);
    expect(validate('update', updateJson({ path: null, changed: false }, []))).toEqual([]);
    expect(updateJson({ path: 'a.md', changed: true, text: 't' }, [])).toMatchObject({ text: 't' });
    expect(validate('update', updateJson({ path: 'a.md', changed: true, text: 't' }, []))).toEqual([]);
    expect(validate('check', checkJson([PROBLEM]))).toEqual([]);
  });
});

test('how many values the lists hold is known before they are made', () => {
  const json = statusJson(view, [PROBLEM, PROBLEM]) as Record<string, JsonItems>;
  const [roadmap] = [...(json.roadmaps ?? [])] as unknown as Record<string, JsonItems>[];
  // Of the roadmap itself, its step, two stages and the step of each.
  expect([json.roadmaps?.size, json.problems?.size, roadmap?.steps?.size, roadmap?.stages?.size]).toEqual([6, 2, 1, 4]);
});

test('the ids of what a step needs are listed once, two hundred of them at most', () => {
  const part = (name: string, count: number) => ({
    title: name,
    steps: Array.from({ length: count }, (_, at) => `roadmap/a.md#${name}${at}`),
  });
  const listed = (...needs: readonly ReturnType<typeof part>[]) => {
    const view = buildView([buildRoadmap([], { steps: [buildStep(' |x', { needs })] })]);
    const made = JSON.parse(JSON.stringify(statusJson(view, []))) as {
      roadmaps: { steps: { needs: unknown[] }[] }[];
    };
    return made.roadmaps[0]?.steps[0]?.needs.length;
  };
  expect([199, 200, 201].map((count) => listed(part('a', count)))).toEqual([199, 200, 200]);
  expect(listed(part('a', 3), part('a', 2), part('b', 1))).toBe(4);
});

test('with explain, every other open step has its rule and its sentence', () => {
  const causes: readonly Verdict['cause'][] = [
    { kind: 'next' },
    { kind: 'beaten', rule: 'due' },
    { kind: 'parked', when: null },
    { kind: 'blocked', waitsFor: [next], needs: [next], gate: null },
    { kind: 'parent', open: 2 },
    { kind: 'placeholder' },
  ];
  const made = nextJson({ ...view, verdicts: causes.map((cause) => ({ step: next, cause })) }, true);
  expect(made).toMatchObject({
    others: [
      { ...REF, rule: 'due', text: 'another step is due sooner' },
      { ...REF, rule: 'parked', text: 'parked' },
      { ...REF, rule: 'blocked', text: 'needs “inner” first' },
      { ...REF, rule: 'parent', text: '2 sub-steps still open' },
      { ...REF, rule: 'placeholder', text: 'it has no title yet' },
    ],
  });
  expect(validate('next', made)).toEqual([]);
});

describe('the schemas', () => {
  test('accept what is made, empty or full', () => {
    for (const made of [view, buildView([])]) {
      expect(validate('status', JSON.parse(JSON.stringify(statusJson(made, [PROBLEM]))))).toEqual([]);
      expect(validate('next', nextJson(made))).toEqual([]);
    }
  });

  test('reject a missing key and a wrong value', () => {
    const json = JSON.parse(JSON.stringify(statusJson(view, [])));
    expect(validate('status', { ...json, progress: { ...json.progress, percent: 50.5 } })).not.toEqual([]);
    expect(validate('status', { ...json, suggestion: { ...json.suggestion, next: { id: 'x' } } })).not.toEqual([]);
    const { problems: _gone, ...rest } = json;
    expect(validate('status', rest)).not.toEqual([]);
  });
});
