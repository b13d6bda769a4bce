import { groupBy } from '../group-by.ts';
import { type Drafted, type DraftResource, type DraftStep, fullId } from './draft.ts';
import { type Passed, passDown, passedByParts } from './fields/pass-down.ts';
import type { StepCandidate } from './notations/step-candidate.ts';
import type { Need, Resource, Roadmap, Stage, Step } from './roadmap.ts';
import { type Part, partsAround, stageAround, stagesOf } from './stages/part.ts';

/** What must be done before each step, once all files are read. */
type Needs = ReadonlyMap<StepCandidate, readonly Need[]>;

/** Makes the roadmap of a draft. */
export function buildRoadmap(draft: Drafted, needs: Needs): Roadmap {
  const { path, title, purpose, language, saidNext, parts } = draft;
  const partsOf = ({ candidate }: DraftStep) => partsAround(parts, candidate.span.start);
  const stepsIn = groupBy(draft.steps, ({ candidate }) => stageAround(parts, candidate.span.start));
  const resourcesIn = groupBy(draft.resources, (resource) => stageOf(draft, resource));
  const { goal, due, order, count, gate, review, series } = draft.frontMatter;
  const own = { path, title, language, goal, due, purpose, order, count, gate, review, series, saidNext };
  return { ...own, ...contents(null, parts) };

  function contents(stage: Part | null, inner: readonly Part[]): Pick<Stage, 'resources' | 'steps' | 'stages'> {
    return {
      resources: (resourcesIn.get(stage) ?? []).map(({ resource }): Resource => resource),
      steps: (stepsIn.get(stage) ?? []).map((step) => toStep(step, passedByParts(partsOf(step)), { draft, needs })),
      stages: stagesOf(inner).map(toStage),
    };
  }

  function toStage(stage: Part): Stage {
    const { title, line, anchor, prerequisites, parts: inner } = stage;
    return { title, line, anchor, prerequisites, ...contents(stage, inner) };
  }
}

const NO_NEEDS: readonly Need[] = [];

/** All that is said of a step stands in one literal: put together of several it would take twice the room, a hundred thousand times. */
function toStep(
  { candidate, context, steps }: DraftStep,
  passed: Passed,
  known: { readonly draft: Drafted; readonly needs: Needs },
): Step {
  const { fields, line, column, title, notation, mark, spans, note, links } = candidate;
  const status = passed.dropped && candidate.status !== 'done' ? 'dropped' : candidate.status;
  const own = passDown(passed, candidate, status);
  return {
    id: fullId(known.draft, candidate),
    path: known.draft.path,
    line,
    column,
    title,
    status,
    depth: passed.depth,
    notation,
    mark,
    spans,
    note,
    parked: (status === 'todo' || status === 'doing') && own.parked,
    when: own.fields.when ?? null,
    why: fields.why ?? null,
    start: status === 'done' ? null : (own.fields.start ?? null),
    due: status === 'done' ? null : (own.fields.due ?? null),
    doneOn: status === 'done' ? (fields.doneOn ?? null) : null,
    priority: fields.priority ?? own.priority,
    estimate: fields.estimate ?? null,
    optional: own.fields.optional === true,
    needs: known.needs.get(candidate) ?? NO_NEEDS,
    links,
    context,
    steps: steps.map((inner) => toStep(inner, own, known)),
  };
}

/** Boxes make a stage of a resource heading; what it lists is for the stage around it all the same. */
function stageOf({ parts }: Drafted, { start, heading }: DraftResource): Part | null {
  const around = partsAround(parts, start);
  const own = around.findIndex((part) => part.isStage && part.start === heading);
  return (own < 0 ? around : around.slice(0, own)).findLast(({ isStage }) => isStage) ?? null;
}
