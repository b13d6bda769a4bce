import fc from 'fast-check';
import type { Need, Priority, Roadmap, Status, Step } from '../../src/parse/roadmap.ts';
import { buildRoadmap, type StepSketch } from './build-roadmap.ts';

export const TODAY = '2026-03-01';

/** What a random world may hold besides steps, needs, stages and goals. */
export interface Ingredients {
  readonly urgent?: boolean;
  readonly gates?: boolean;
  readonly parked?: boolean;
  readonly manyDoing?: boolean;
  readonly circles?: boolean;
  /** Roadmaps may name one of their steps as the next one. */
  readonly said?: boolean;
}

interface Raw {
  readonly roadmap: number;
  readonly stage: number;
  readonly depth: number;
  readonly status: number;
  readonly needs: readonly number[];
  readonly when: number;
  readonly priority: number;
  readonly due: number;
  readonly optional: boolean;
  /** Which stage it needs as a whole, of those that stand before its own. */
  readonly whole: number;
}

type Draft = Omit<StepSketch, 'steps'> & { readonly steps: Draft[] };

const RAW = fc.record<Raw>({
  roadmap: fc.constantFrom(0, 0, 0, 0, 1, 2),
  stage: fc.nat(3),
  depth: fc.nat(2),
  status: fc.constantFrom(0, 0, 0, 3, 4, 5, 6, 7),
  needs: fc.array(fc.nat(20), { maxLength: 2 }),
  when: fc.nat(12),
  priority: fc.nat(9),
  due: fc.nat(30),
  optional: fc.boolean(),
  whole: fc.nat(11),
});

const FRAME = fc.record({
  goals: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  gates: fc.array(fc.constantFrom(null, null, 30, 50, 80, 100), { minLength: 3, maxLength: 3 }),
  leaves: fc.boolean(),
  said: fc.array(fc.constantFrom(null, 0, 1, 2, 3, 5, 8), { minLength: 3, maxLength: 3 }),
  milestones: fc.constantFrom(false, false, true),
  due: fc.constantFrom(null, null, '2026-02-20', '2026-03-08', '2026-03-09', '2026-03-12', '2026-05-01'),
});

/** Up to three roadmaps of up to fourteen steps. Without `circles` every need stands before what needs it, so that all can be done. */
export function arbitraryRoadmaps(ingredients: Ingredients): fc.Arbitrary<readonly Roadmap[]> {
  return fc.tuple(fc.array(RAW, { maxLength: 14 }), FRAME).map(([raws, frame]) => {
    const sorted = [...raws].sort((a, b) => a.roadmap - b.roadmap || a.stage - b.stage);
    const names = sorted.map(({ roadmap }, at) => `r${roadmap}.md#s${at}`);
    const keyOf = ({ roadmap, stage }: Raw): number => roadmap * 4 + stage;
    const stages = new Map<number, Need>();
    const stageNeeds = (raw: Raw): readonly Need[] => {
      const steps = names.filter((_, at) => keyOf(sorted[at] as Raw) === raw.whole);
      if (steps.length === 0 || raw.whole >= keyOf(raw)) return [];
      const need = stages.get(raw.whole) ?? { title: `stage ${raw.whole}`, steps };
      stages.set(raw.whole, need);
      return [need];
    };
    let doing = 0;
    const drafts = sorted.map((raw, at): Draft => {
      const status = statusOf(raw, ingredients.manyDoing === true || doing < 2);
      if (status === 'doing') doing += 1;
      const range = ingredients.circles ? sorted.length : at;
      const single = range === 0 ? [] : raw.needs.map((need) => names[need % range] ?? '');
      const needs = [...single, ...stageNeeds(raw)];
      return { title: `s${at}`, status, needs, steps: [], ...fieldsOf(raw, { ingredients, count: sorted.length }) };
    });
    const rows = sorted.map((raw, at) => ({ raw, draft: drafts[at] as Draft }));
    const first = frame.milestones ? 'Milestones' : 'one';
    return [0, 1, 2].map((number) => {
      const inStage = (stage: number): Draft[] =>
        nest(rows.filter(({ raw }) => raw.roadmap === number && raw.stage === stage));
      const inner = { title: 'inner', steps: inStage(3) };
      const own = rows.filter(({ raw }) => raw.roadmap === number).map(({ draft }) => draft.title);
      return buildRoadmap({
        ...{ title: `r${number}`, steps: inStage(0), ...sayOf(frame, number, ingredients) },
        saidNext: { inLines: ingredients.said ? own.filter((_, at) => at === frame.said[number]) : [], inList: [] },
        stages: [
          { title: first, steps: inStage(1) },
          { title: 'two', steps: inStage(2), stages: [inner] },
          { title: 'three', steps: [] },
        ],
      });
    });
  });
}

type Frame = typeof FRAME extends fc.Arbitrary<infer Value> ? Value : never;

/** What a roadmap says of itself. */
function sayOf({ goals, gates, leaves, due }: Frame, number: number, ingredients: Ingredients) {
  return {
    goal: goals[number] ? `goal ${number}` : null,
    due: ingredients.urgent ? due : null,
    gate: ingredients.gates ? (gates[number] ?? null) : null,
    count: leaves ? ('leaves' as const) : ('all' as const),
  };
}

/** The same roadmaps with one step ticked. */
export function tick(roadmaps: readonly Roadmap[], id: string): readonly Roadmap[] {
  const tickSteps = (steps: readonly Step[]): readonly Step[] =>
    steps.map((step) => ({
      ...step,
      ...(step.id === id ? { status: 'done' as const, parked: false } : {}),
      steps: tickSteps(step.steps),
    }));
  const tickStages = (stages: Roadmap['stages']): Roadmap['stages'] =>
    stages.map((stage) => ({ ...stage, steps: tickSteps(stage.steps), stages: tickStages(stage.stages) }));
  return roadmaps.map((roadmap) => ({
    ...roadmap,
    steps: tickSteps(roadmap.steps),
    stages: tickStages(roadmap.stages),
  }));
}

function statusOf({ status }: Raw, mayDo: boolean): Status {
  if (status < 3) return 'done';
  if (status === 3) return 'dropped';
  return status < 6 && mayDo ? 'doing' : 'todo';
}

function fieldsOf(
  raw: Raw,
  { ingredients, count }: { ingredients: Ingredients; count: number },
): Omit<Partial<StepSketch>, 'steps'> {
  const triggers = ['it gets slow', `s${raw.due % count}`, `R${raw.roadmap}.md#S${raw.due % count}`];
  const when = ingredients.parked ? triggers[raw.when] : undefined;
  const priorities: Priority[] = ['high', 'medium', 'low', 'lowest', 'highest'];
  const priority = raw.priority === 4 && !ingredients.urgent ? undefined : priorities[raw.priority];
  return {
    ...(when === undefined ? {} : { when }),
    ...(ingredients.parked && raw.when === 12 ? { parked: true } : {}),
    ...(priority === undefined ? {} : { priority }),
    ...(ingredients.urgent && raw.due < 6 ? { due: `2026-03-${String(raw.due * 3 + 1).padStart(2, '0')}` } : {}),
    ...(raw.optional ? { optional: true } : {}),
  };
}

function nest(rows: readonly { raw: Raw; draft: Draft }[]): Draft[] {
  const top: Draft[] = [];
  const path: Draft[] = [];
  for (const { raw, draft } of rows) {
    path.length = Math.min(path.length, raw.depth);
    const parent = path.at(-1);
    (parent ? parent.steps : top).push(draft);
    path.push(draft);
  }
  return top;
}
