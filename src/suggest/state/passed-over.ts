import { groupBy, groupByEach } from '../../group-by.ts';
import { memoize } from '../../memoize.ts';
import type { Node } from '../graph/graph.ts';
import { listBelow } from '../graph/walk.ts';
import type { State } from './state.ts';

/** So many later steps are done once a step counts as passed over; where a goal says which way to go, it is left behind at once. */
const PASSED_OVER = 2;
/** So many later steps are done once a step is left behind where no goal says which way to go: a gap that is nearer is closed first. */
const LEFT_BEHIND = 5;

/**
 * Lists, for a step that was passed over, what was done beyond it: the done steps behind it in its roadmap or series, where these are enough and
 * that is gone through in its order; else nothing.
 */
export function listPassing(state: State): (node: Node) => readonly Node[] {
  const done = state.world.nodes.filter(({ at }) => state.statuses[at] === 'done');
  const listLater = laterAmong(done, Number.POSITIVE_INFINITY);
  const isInSequence = inSequence(state);
  return (node) => {
    const later = listLater(node);
    return later.length >= PASSED_OVER && isInSequence(node) ? later : [];
  };
}

/** Whether a step was passed over within its own stage: what is done in other parts need not have come after it. */
export function isPassedInStage(node: Node, state: State): boolean {
  const stage = node.stages.at(-1);
  const isInside = ({ stages }: Node) => stage === undefined || stages.includes(stage);
  return listPassing(state)(node).filter(isInside).length >= PASSED_OVER;
}

/**
 * Tells whether the learner goes through the stage of a step in its order, or, where nothing of that is done, through its roadmap: all that is open before the last done one is one gap, or
 * less than half as much as is done. Of options to choose from, and of what should come of learning, none is passed over.
 */
function inSequence({ world, statuses }: State): (node: Node) => boolean {
  const placesIn = memoize((nodes: readonly Node[]) => {
    const leaves = nodes.filter(({ below }) => below.length === 0);
    return groupByEach<Node, Part>(leaves, (node) => [node.roadmap, ...node.stages]);
  });
  const placeOf = (part: Part) => placesIn(world.nodes).get(part) ?? [];
  // Thousands of steps share a stage.
  const isBegun = memoize((part: Part) => placeOf(part).some(({ at }) => statuses[at] === 'done'));
  const isInOrder = memoize((part: Part) => isWalked(placeOf(part), statuses));
  return ({ isOutcome, stages, roadmap }) => {
    const part = stages.at(-1) ?? roadmap;
    return !isOutcome && isInOrder(isBegun(part) ? part : roadmap);
  };
}

type Part = Node['stages'][number] | Node['roadmap'];

function isWalked(place: readonly Node[], statuses: State['statuses']): boolean {
  const marks = place.map(({ at }) => (statuses[at] === 'done' ? 'd' : statuses[at] === 'dropped' ? '' : '-')).join('');
  const walked = marks.slice(0, marks.lastIndexOf('d') + 1);
  const gaps = walked.split('d').filter((gap) => gap !== '');
  return gaps.length < 2 || 2 * gaps.join('').length < walked.replaceAll('-', '').length;
}

/**
 * Finds the candidates that the learner went on from, so far that going on comes first now. What should come of learning leaves no topic
 * behind, since it may be ticked at any time, and lies behind the topics of its roadmap wherever these are.
 */
export function findLeftBehind({ world, statuses, candidates }: State): ReadonlySet<Node> {
  const done = world.nodes.filter(({ at }) => statuses[at] === 'done');
  const laterTopics = laterAmong(done.filter(isOf(false)), LEFT_BEHIND);
  const laterOutcomes = laterAmong(done.filter(isOf(true)), LEFT_BEHIND);
  const most = ({ roadmap }: Node) => (world.goals.has(roadmap.roadmap) ? PASSED_OVER : LEFT_BEHIND);
  const topics = candidates.filter(isOf(false)).filter((node) => laterTopics(node).length >= most(node));
  const roadmaps = new Set(topics.map(({ series }) => series));
  const isBeside = ({ step }: Node) => (world.unboxed.get(step.path)?.parts ?? []).length > 0;
  const isBehind = (node: Node) => roadmaps.has(node.series) || laterOutcomes(node).length >= most(node);
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

/** Lists which of some steps stand after one in its roadmap or series, and not below it; of many about the last `most`. */
function laterAmong(steps: readonly Node[], most: number): (node: Node) => readonly Node[] {
  const bySeries = groupBy(steps, ({ series }) => series);
  return (node) => {
    const own = bySeries.get(node.series) ?? [];
    if ((own.at(-1)?.at ?? -1) <= node.at) return [];
    const below = new Set(listBelow(node));
    return own.slice(-most - below.size).filter((other) => other.at > node.at && !below.has(other));
  };
}
