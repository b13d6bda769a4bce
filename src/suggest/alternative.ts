import { compareText } from '../parse/order/natural-order.ts';
import type { Node } from './graph/graph.ts';
import { listPassing } from './state/passed-over.ts';
import type { State } from './state/state.ts';

/**
 * Another kind of work than the next step, and none that stands elsewhere: where the learner was last, when the next step lies before that
 * in the same roadmap; a begun step; one that was passed over; the roadmap that was left alone longest. Null where there is none: nobody
 * is sent out of the row, to what should come of learning, or to what is optional beside what is not.
 */
export function findAlternative(ranked: readonly Node[], follows: readonly Node[], state: State): Node | null {
  const [next, ...others] = ranked;
  if (next === undefined) return null;
  const isFree = (node: Node) => !follows.includes(node);
  const isBegun = ({ at }: Node) => state.statuses[at] === 'doing';
  const isExtra = (node: Node) => node.step.optional && !next.step.optional && !isBegun(node);
  const topics = others.filter((node) => !node.isOutcome && !isExtra(node));
  const inOrder = topics.toSorted((a, b) => a.at - b.at);
  const last = findLast(next, state);
  const frontier =
    last && last.at > next.at && isAtWork(last, state)
      ? inOrder.find(({ series, at }) => series === last.series && at > last.at)
      : undefined;
  if (frontier !== undefined && isFree(frontier)) return frontier;
  const passing = listPassing(state);
  const isPassedOver = (node: Node) => passing(node).length > 0;
  return (
    (isBegun(next) ? undefined : topics.filter(isFree).find(isBegun)) ??
    (isPassedOver(next) ? undefined : inOrder.filter(isFree).find(isPassedOver)) ??
    leftAlone(
      topics.filter(({ roadmap }) => ![next, ...follows].some((other) => other.roadmap === roadmap)),
      state,
    ) ??
    null
  );
}

/** The step that was ticked last, of several on one day the later one; where no day is known the last done one of the roadmap of the next step. */
function findLast(next: Node, { world, statuses }: State): Node | undefined {
  const done = world.nodes.filter(({ at }) => statuses[at] === 'done');
  const dayOf = ({ step }: Node) => world.past?.done.get(step.id) ?? '';
  const latest = done.reduce((day, node) => (dayOf(node) > day ? dayOf(node) : day), '');
  return done.findLast((node) => (latest === '' ? node.series === next.series : dayOf(node) === latest));
}

/** Whether git says that a step was the last, or others beside it are done too: a single one far ahead is no place to go on from. */
function isAtWork(last: Node, { world, statuses }: State): boolean {
  const [stage] = last.stages;
  const isBeside = ({ roadmap, stages }: Node) =>
    stage === undefined ? roadmap === last.roadmap : stages.includes(stage);
  return (
    world.past?.done.has(last.step.id) === true ||
    world.nodes.filter((node) => isBeside(node) && statuses[node.at] === 'done').length > 1
  );
}

/** The first of the steps whose roadmap saw no tick for the longest time; one that never saw any comes first. */
function leftAlone(nodes: readonly Node[], { world }: State): Node | undefined {
  const latest = new Map<Node['roadmap'], string>();
  for (const { roadmap, step } of world.nodes) {
    const day = world.past?.done.get(step.id) ?? '';
    if (day > (latest.get(roadmap) ?? '')) latest.set(roadmap, day);
  }
  return [...nodes].sort((a, b) => compareText(latest.get(a.roadmap) ?? '', latest.get(b.roadmap) ?? ''))[0];
}
