import { memoize } from '../memoize.ts';
import { listStages, listSteps } from '../parse/list-steps.ts';
import type { Need, Roadmap, Stage, Step } from '../parse/roadmap.ts';

const VALUES = [
  ...(['id', 'title', 'status', 'note', 'depth', 'parked', 'when', 'why'] as const),
  ...(['due', 'doneOn', 'priority', 'estimate', 'optional'] as const),
];

/** Something that a step says, or where it stands. */
export type Value = (typeof VALUES)[number] | 'needs' | 'stage' | 'links';

/** A step beside what became of it, and in what the two differ. */
export interface Pair {
  readonly before: Step;
  readonly after: Step;
  readonly changed: readonly Value[];
}

/** Pairs the steps before and after an edit in the order of writing; null when there are more or fewer, or stages or resources differ. */
export function pairSteps(
  before: Roadmap,
  after: Roadmap,
  freed: ReadonlySet<string> = new Set(),
): readonly Pair[] | null {
  const [old, now] = [placeSteps(before), placeSteps(after)];
  if (old.length !== now.length || outline(before) !== outline(after)) return null;
  const hasSameNeeds = needsComparer(freed);
  return old.flatMap(({ step, stage }, at) => {
    const other = now[at];
    if (other === undefined) return [];
    const changed: Value[] = VALUES.filter((value) => step[value] !== other.step[value]);
    if (addresses(step) !== addresses(other.step)) changed.push('links');
    if (stage !== other.stage) changed.push('stage');
    if (!hasSameNeeds(step.needs, other.step.needs)) changed.push('needs');
    return [{ before: step, after: other.step, changed }];
  });
}

function addresses({ links }: Step): string {
  return links.map(({ url }) => url).join('\n');
}

/** All steps with the position of their stage among all. */
function placeSteps(roadmap: Roadmap): readonly { readonly step: Step; readonly stage: number }[] {
  const parts: readonly Pick<Stage, 'steps'>[] = [roadmap, ...listStages(roadmap.stages)];
  return parts.flatMap(({ steps }, stage) => listSteps({ steps, stages: [] }).map((step) => ({ step, stage })));
}

function outline(part: Pick<Roadmap, 'resources' | 'stages'>): string {
  const resources = part.resources.map(({ title, url, note }) => [title, url, note]);
  return JSON.stringify([resources, part.stages.map((stage) => [stage.title, outline(stage)])]);
}

/** Steps share their needs, so what each need holds is written once, however many steps have it. */
function needsComparer(freed: ReadonlySet<string>): (before: readonly Need[], after: readonly Need[]) => boolean {
  const heldBy = memoize(({ steps }: Need) => steps.filter((id) => !freed.has(id)).join('\n'));
  const listHeld = (needs: readonly Need[]) => needs.map(heldBy).filter((ids) => ids !== '');
  return (before, after) => {
    const [old, now] = [listHeld(before), listHeld(after)];
    return old.length === now.length && old.every((ids, at) => ids === now[at]);
  };
}
