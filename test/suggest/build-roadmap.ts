import { TASK_LIST } from '../../src/parse/notations/boxes.ts';
import type { Need, Resource, Roadmap, Stage, Step } from '../../src/parse/roadmap.ts';

/** What a test says of a step; the rest is filled in. `needs` are ids, or names in the own file. */
export type StepSketch = {
  readonly title: string;
  readonly steps?: readonly StepSketch[];
  readonly needs?: readonly (string | Need)[];
} & Partial<
  Pick<
    Step,
    'status' | 'when' | 'parked' | 'why' | 'start' | 'due' | 'doneOn' | 'priority' | 'optional' | 'note' | 'links'
  >
>;

export interface StageSketch {
  readonly title: string;
  readonly resources?: readonly Resource[];
  readonly steps?: readonly StepSketch[];
  readonly stages?: readonly StageSketch[];
}

export type RoadmapSketch = StageSketch &
  Partial<Pick<Roadmap, 'path' | 'goal' | 'due' | 'gate' | 'review' | 'count' | 'language' | 'saidNext'>>;

interface Above {
  readonly path: string;
  readonly depth: number;
  readonly context: readonly string[];
  readonly needs: readonly Need[];
  readonly when: string | null;
  readonly optional: boolean;
}

/** A roadmap as the parser hands it on: lines in reading order, ids, and what passes down passed down. Titles serve as slugs. */
export function buildRoadmap(sketch: RoadmapSketch): Roadmap {
  const path = sketch.path ?? `${sketch.title}.md`;
  let line = 1;
  const nextLine = (): number => {
    line += 1;
    return line;
  };
  const top: Above = { path, depth: 0, context: [], needs: [], when: null, optional: false };
  return {
    ...{ path, title: sketch.title, language: null, purpose: null, order: null, resources: sketch.resources ?? [] },
    ...{ goal: sketch.goal ?? null, due: sketch.due ?? null, count: sketch.count ?? 'all', gate: sketch.gate ?? null },
    ...{
      review: sketch.review ?? false,
      saidNext: sketch.saidNext ?? { inLines: [], inList: [] },
      series: { week: null, phase: null, stage: null },
    },
    steps: (sketch.steps ?? []).map((step) => buildStep(step, top, nextLine)),
    stages: (sketch.stages ?? []).map((stage) => buildStage(stage, top, nextLine)),
  };
}

/** A resource as the parser reads it. */
export function buildResource(title: string, read = false): Resource {
  return { title, url: `https://example.org/${title}`, note: null, read, isGuide: false };
}

function buildStage(sketch: StageSketch, top: Above, nextLine: () => number): Stage {
  const line = nextLine();
  return {
    ...{ title: sketch.title, line, anchor: sketch.title, prerequisites: null, resources: sketch.resources ?? [] },
    steps: (sketch.steps ?? []).map((step) => buildStep(step, top, nextLine)),
    stages: (sketch.stages ?? []).map((stage) => buildStage(stage, top, nextLine)),
  };
}

function needOn(name: string, path: string): Need {
  return { title: name, steps: [name.includes('#') ? name : `${path}#${name}`] };
}

function buildStep(sketch: StepSketch, above: Above, nextLine: () => number): Step {
  const { path, depth } = above;
  const { title, status = 'todo' } = sketch;
  const own = (sketch.needs ?? []).map((need) => (typeof need === 'string' ? needOn(need, path) : need));
  const needs = [...new Set([...own, ...above.needs])];
  const when = sketch.when ?? above.when;
  const optional = sketch.optional ?? above.optional;
  const open = status === 'todo' || status === 'doing';
  const inner = { path, depth: depth + 1, context: [...above.context, title], needs, when, optional };
  return {
    ...{ id: `${path}#${title}`, path, line: nextLine(), column: 1, title, status, depth, notation: TASK_LIST },
    ...{
      mark: { start: 0, end: 1 },
      spans: { title: null, sign: null, word: null, strike: [], note: null, parts: [], fields: [] },
      note: sketch.note ?? null,
      parked: open && (sketch.parked ?? when !== null),
      when,
    },
    ...{
      why: sketch.why ?? null,
      start: sketch.start ?? null,
      due: sketch.due ?? null,
      doneOn: sketch.doneOn ?? null,
      estimate: null,
    },
    ...{ priority: sketch.priority ?? 'none', optional, needs, links: sketch.links ?? [], context: above.context },
    steps: (sketch.steps ?? []).map((step) => buildStep(step, inner, nextLine)),
  };
}
