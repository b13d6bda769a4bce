import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Stage, Step } from '../../parse/roadmap.ts';

/** A step of a roadmap beside what became of it, and the stages around each. */
export interface Pair {
  readonly before: Step;
  readonly after: Step;
  readonly isSame: boolean;
}

/** Pairs the steps of a roadmap and its conversion in the order of writing; null when there are more or fewer. A pair is the same when title, status, note, stages and place below other steps are. */
export function compareRoadmaps(before: Roadmap, after: Roadmap): readonly Pair[] | null {
  const old = listSteps(before);
  const now = listSteps(after);
  if (old.length !== now.length) return null;
  const oldStages = stagesOf(before);
  const newStages = stagesOf(after);
  return old.flatMap((step, at) => {
    const other = now[at];
    if (other === undefined) return [];
    const isSame = reads(step) === reads(other) && oldStages.get(step) === newStages.get(other);
    return [{ before: step, after: other, isSame }];
  });
}

function reads({ title, status, note, depth }: Step): string {
  return JSON.stringify([title, status, note, depth]);
}

function stagesOf(roadmap: Roadmap): ReadonlyMap<Step, string> {
  const found = new Map<Step, string>();
  visit(roadmap, '');
  return found;

  function visit(part: Pick<Stage, 'steps' | 'stages'>, name: string): void {
    for (const step of listSteps({ steps: part.steps, stages: [] })) found.set(step, name);
    for (const stage of part.stages) visit(stage, `${name}\n${stage.title}`);
  }
}
