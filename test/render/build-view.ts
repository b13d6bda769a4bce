import { measureProgress } from '../../src/measure/measure-progress.ts';
import { TASK_LIST } from '../../src/parse/notations/boxes.ts';
import type { Roadmap, Stage, Status, Step } from '../../src/parse/roadmap.ts';
import type { View } from '../../src/render/view.ts';
import type { Ref } from '../../src/suggest/graph/ref.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';

/** A step by its title; a leading `x`, `/`, `-` or blank and a bar give its status, as `x|ORM`. */
export function buildStep(text: string, changes: Partial<Step> = {}): Step {
  const [, mark = ' ', title = text] = /^([x/ -])\|([\s\S]*)$/.exec(text) ?? [];
  const status = ({ x: 'done', '/': 'doing', '-': 'dropped', ' ': 'todo' } as const)[mark] as Status;
  return {
    id: `roadmap/a.md#${title}`,
    path: 'roadmap/a.md',
    line: 3,
    column: 1,
    title,
    status,
    depth: 0,
    notation: TASK_LIST,
    mark: { start: 0, end: 1 },
    spans: { title: null, sign: null, word: null, strike: [], note: null, parts: [], fields: [] },
    note: null,
    parked: false,
    when: null,
    why: null,
    start: null,
    due: null,
    doneOn: null,
    priority: 'none',
    estimate: null,
    optional: false,
    needs: [],
    links: [],
    context: [],
    steps: [],
    ...changes,
  };
}

export function buildStage(title: string, steps: readonly string[], changes: Partial<Stage> = {}): Stage {
  return {
    title,
    line: 2,
    anchor: title.toLowerCase().replaceAll(' ', '-'),
    prerequisites: null,
    resources: [],
    steps: steps.map((step) => buildStep(step)),
    stages: [],
    ...changes,
  };
}

export function buildRoadmap(stages: readonly Stage[], changes: Partial<Roadmap> = {}): Roadmap {
  return {
    path: 'roadmap/a.md',
    title: 'A',
    language: null,
    goal: null,
    due: null,
    purpose: null,
    order: null,
    count: 'all',
    gate: null,
    review: false,
    saidNext: { inLines: [], inList: [] },
    series: { week: null, phase: null, stage: null },
    resources: [],
    steps: [],
    stages,
    ...changes,
  };
}

export function buildRef(title: string, changes: Partial<Ref> = {}): Ref {
  return {
    id: `roadmap/a.md#${title}`,
    title,
    path: 'roadmap/a.md',
    line: 3,
    stage: null,
    context: [],
    place: changes.context ?? [],
    note: null,
    ...changes,
  };
}

const NOTHING: Suggestion = {
  state: 'empty',
  next: null,
  lead: 'next',
  work: null,
  reasons: [],
  // biome-ignore lint/suspicious/noThenProperty: the suggestion's own key
  then: [],
  alternative: null,
  resource: null,
  resources: [],
  isGeneral: false,
  parked: [],
  blocked: [],
  review: [],
};

export function buildView(
  roadmaps: readonly Roadmap[],
  suggestion: Partial<Suggestion> = {},
  changes: Partial<View> = {},
): View {
  const measure = measureProgress(roadmaps);
  const { done, doing } = measure.progress;
  return {
    measure,
    suggestion: { ...NOTHING, lead: done + doing === 0 ? 'first' : 'next', ...suggestion },
    verdicts: [],
    unheard: { goal: null, when: [] },
    deadlines: [],
    calendar: null,
    news: { opened: [], finished: [] },
    pace: null,
    language: 'en',
    readme: 'README.md',
    chart: null,
    filesAt: null,
    weeks: null,
    goal: null,
    ticked: [],
    ...changes,
  };
}
