import { groupBy } from '../../group-by.ts';
import type { Node } from '../graph/graph.ts';
import { listBelow } from '../graph/walk.ts';
import type { State } from './state.ts';

/** So many later steps are done once a step counts as passed over; where a goal says which way to go, it is left behind at once. */
const PASSED_OVER = 2;
/** So many later steps are done once a step is left behind where no goal says which way to go: a gap that is nearer is closed first. */
const LEFT_BEHIND = 5;

/** The steps of its roadmap, or of the series that this belongs to, that stand after one and are done, where these are enough for it to count as passed over. */
export function listPassing(node: Node, { world, statuses }: State): readonly Node[] {
  const below = new Set(listBelow(node));
  const later = world.nodes.filter(
    (other) => other.series === node.series && other.at > node.at && statuses[other.at] === 'done' && !below.has(other),
  );
  return later.length < PASSED_OVER ? [] : later;
}

/** Whether a step was passed over within its own stage: what is done in other parts need not have come after it. */
export function isPassedInStage(node: Node, state: State): boolean {
  const stage = node.stages.at(-1);
  const isInside = ({ stages }: Node) => stage === undefined || stages.includes(stage);
  return listPassing(node, state).filter(isInside).length >= PASSED_OVER;
}

/**
 * Tells whether the learner goes through the stage of a step in its order, or, where nothing of that is done, through its roadmap: all that is open before the last done one is one gap, or
 * less than half as much as is done. Of options to choose from, and of what should come of learning, none is passed over.
 */
export function inSequence({ world, statuses }: State): (node: Node) => boolean {
  // Thousands of steps share a stage.
  const judged = new Map<Part, boolean>();
  let places: ReadonlyMap<Part, readonly { readonly of: Node }[]> | undefined;
  const listPlace = (place: Part): readonly Node[] => {
    const leaves = () => world.nodes.filter(({ below }) => below.length === 0);
    places ??= groupBy(leaves().flatMap(listParts), ({ part }) => part);
    return (places.get(place) ?? []).map(({ of }) => of);
  };
  return ({ isOutcome, stages, roadmap }) => {
    if (isOutcome) return false;
    const part = stages.at(-1) ?? roadmap;
    const known = judged.get(part);
    if (known !== undefined) return known;
    const beside = listPlace(part);
    const isBegun = beside.some(({ at }) => statuses[at] === 'done');
    const isWalkedThrough = isWalked(isBegun ? beside : listPlace(roadmap), statuses);
    judged.set(part, isWalkedThrough);
    return isWalkedThrough;
  };
}

type Part = Node['stages'][number] | Node['roadmap'];

/** A step under its roadmap and each stage around it. */
function listParts(of: Node): readonly { readonly part: Part; readonly of: Node }[] {
  return [of.roadmap, ...of.stages].map((part) => ({ part, of }));
}

function isWalked(place: readonly Node[], statuses: State['statuses']): boolean {
  const marks = place.map(({ at }) => (statuses[at] === 'done' ? 'd' : statuses[at] === 'dropped' ? '' : '-')).join('');
  const walked = marks.slice(0, marks.lastIndexOf('d') + 1);
  const gaps = walked.split('d').filter((gap) => gap !== '');
  return gaps.length < 2 || 2 * gaps.join('').length < walked.replaceAll('-', '').length;
}

/** Tells which steps were passed over: two or more later steps of their roadmap are done, and it is gone through in its order. */
export function passedOver(state: State): (node: Node) => boolean {
  const countLater = laterAmong(state.world.nodes.filter(({ at }) => state.statuses[at] === 'done'));
  const isInSequence = inSequence(state);
  return (node) => countLater(node) >= PASSED_OVER && isInSequence(node);
}

/**
 * Finds the candidates that the learner went on from, so far that going on comes first now. What should come of learning leaves no topic
 * behind, since it may be ticked at any time, and lies behind the topics of its roadmap wherever these are.
 */
export function findLeftBehind({ world, statuses, candidates }: State): ReadonlySet<Node> {
  const done = world.nodes.filter(({ at }) => statuses[at] === 'done');
  const countTopics = laterAmong(done.filter(isOf(false)));
  const countOutcomes = laterAmong(done.filter(isOf(true)));
  const most = ({ roadmap }: Node) => (world.goals.has(roadmap.roadmap) ? PASSED_OVER : LEFT_BEHIND);
  const topics = candidates.filter(isOf(false)).filter((node) => countTopics(node) >= most(node));
  const roadmaps = new Set(topics.map(({ series }) => series));
  const isBeside = ({ step }: Node) => (world.unboxed.get(step.path)?.parts ?? []).length > 0;
  const isBehind = (node: Node) => roadmaps.has(node.series) || countOutcomes(node) >= most(node);
  return new Set([
    ...topics,
    ...listUnused(candidates, done).filter(isBeside),
    ...candidates.filter(isOf(true)).filter(isBehind),
  ]);
}

/** The topics of roadmaps in which none was ever ticked though many outcomes are: where most work has no boxes, the learner keeps only those. */
function listUnused(candidates: readonly Node[], done: readonly Node[]): readonly Node[] {
  const outcomes = groupBy(done.filter(isOf(true)), ({ roadmap }) => roadmap);
  const used = new Set(done.filter(isOf(false)).map(({ roadmap }) => roadmap));
  return candidates
    .filter(isOf(false))
    .filter(({ roadmap }) => !used.has(roadmap) && (outcomes.get(roadmap) ?? []).length >= LEFT_BEHIND);
}

function isOf(kind: boolean): (node: Node) => boolean {
  return ({ isOutcome }) => isOutcome === kind;
}

/** Counts which of some steps stand after one in its roadmap or series, and not below it; no further than is asked for. */
function laterAmong(steps: readonly Node[]): (node: Node) => number {
  const bySeries = groupBy(steps, ({ series }) => series);
  return (node) => {
    const own = bySeries.get(node.series) ?? [];
    if ((own.at(-1)?.at ?? -1) <= node.at) return 0;
    const below = new Set(listBelow(node));
    const last = own.slice(-LEFT_BEHIND - below.size);
    return last.filter((other) => other.at > node.at && !below.has(other)).length;
  };
}
