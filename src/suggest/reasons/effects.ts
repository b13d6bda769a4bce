import type { MeasuredStage } from '../../measure/progress.ts';
import { listStages } from '../../parse/list-steps.ts';
import { isCounted, isNode, listAbove, type Node } from '../graph/graph.ts';
import { toName } from '../graph/ref.ts';
import { isOpen } from '../graph/walk.ts';
import type { Reason } from '../reason.ts';
import type { State } from '../state/state.ts';

/** At most so many steps are left in a stage for their number to be said. */
const FEW_LEFT = 3;

/** What doing a step leads to, as far as it can be counted: what it unlocks, its stage finished or nearly, where it goes on. */
export function findEffects(node: Node, state: State): readonly Reason[] {
  const [near, on] = [finishes(node, state), goesOn(node, state)];
  // A stage of one step that begins after another is not finished in the same breath.
  const opened = on.flatMap((reason) => (reason.rule === 'opens' ? [reason.stage] : []));
  const isWhole = near.some((reason) => reason.rule === 'finishes' && opened.includes(reason.stage));
  return [...unlocks(node, state), ...(isWhole ? [] : near), ...on];
}

function unlocks(node: Node, state: State): readonly Reason[] {
  const isWaiting = (other: Node) => isOpen(other, state);
  const direct = new Set(waitingFor(node).filter(isWaiting));
  if (direct.size === 0) return [];
  // Steps below another that waits have the need only from it: the upper one stands for them.
  const named = [...direct].filter(({ parent }) => parent === null || !direct.has(parent)).sort((a, b) => a.at - b.at);
  const all = new Set(direct);
  for (const other of all) for (const later of waitingFor(other)) if (isWaiting(later)) all.add(later);
  return [{ rule: 'unlocks', unlocks: named.map(toName), behind: all.size - direct.size }];
}

function waitingFor(node: Node): readonly Node[] {
  return node.waiting.flatMap((vertex) => (isNode(vertex) ? [vertex] : vertex.waiting));
}

/** The steps of a stage that count, in reading order; of the whole roadmap where that has no stages. */
function listPlace({ stages, roadmap }: Node, { world }: State): readonly Node[] {
  const stage = stages.at(-1);
  if (stage === undefined && roadmap.stages.length > 0) return [];
  const inside = (other: Node) => (stage ? other.stages.includes(stage) : other.roadmap === roadmap);
  return world.nodes.filter((other) => inside(other) && isCounted(other));
}

/** The innermost of the stages around a step, or of a chain of them, with the title of the one around it where several of its roadmap are called so. */
function nameStage({ stages, roadmap }: Node, chain: Node['stages'] = stages): string {
  const [around, own] = [chain.at(-2)?.stage.title, chain.at(-1)?.stage.title];
  if (own === undefined) return roadmap.roadmap.title;
  const namesakes = listStages(roadmap.stages).filter(({ stage }) => stage.title === own);
  return around === undefined || namesakes.length === 1 ? own : `${around} › ${own}`;
}

/** Where it stands, for a step of which nothing else can be said: that it begins its stage, or behind which done step it comes. */
export function findPosition(node: Node, state: State): readonly Reason[] {
  const place = listPlace(node, state);
  const isUntouched = place.every((other) => state.statuses[other.at] === 'todo');
  if (node.stages.length > 0 && stepBefore(node, place, state) === undefined && place.length > 1 && isUntouched)
    return [{ rule: 'begins', stage: nameStage(node) }];
  const last = state.world.nodes
    .slice(0, node.at)
    .findLast(({ at, roadmap }) => roadmap === node.roadmap && state.statuses[at] === 'done');
  return last === undefined ? [] : [{ rule: 'after', step: toName(last) }];
}

function finishes(node: Node, state: State): readonly Reason[] {
  const place = listPlace(node, state);
  const left = place.filter((other) => isOpen(other, state));
  if (!left.includes(node) || left.length > FEW_LEFT) return [];
  if (left.length > 1 && left.length === place.length) return [];
  // At the very beginning a stage of one step says nothing.
  if (!state.statuses.includes('done')) return [];
  return left.length === 1
    ? [{ rule: 'finishes', stage: nameStage(node, finishedBy(node, state)) }]
    : [{ rule: 'left', stage: nameStage(node), steps: left.length }];
}

/** The stages down to the outermost of which a step is the last open one; those around it where that is its own. */
function finishedBy(node: Node, { world, statuses }: State): readonly MeasuredStage[] {
  const isLast = (stage: MeasuredStage) =>
    world.nodes.every(
      (other) => other === node || !other.stages.includes(stage) || !isCounted(other) || !isOpen(other, { statuses }),
    );
  return node.stages.slice(0, node.stages.findIndex(isLast) + 1);
}

/** It follows a step that is done, or begins a stage after one that is finished. */
function goesOn(node: Node, state: State): readonly Reason[] {
  const place = listPlace(node, state);
  const previous = stepBefore(node, place, state);
  const done = place.filter(({ at }) => state.statuses[at] === 'done').length;
  if (previous && state.statuses[previous.at] === 'done')
    return [{ rule: 'follows', step: toName(previous), stage: nameStage(node), done, total: place.length }];
  return previous ? [] : opens(node, place, state);
}

/** The step that stands before one in its stage; of steps inside one another that are done, the outermost. */
function stepBefore(node: Node, place: readonly Node[], { statuses }: State): Node | undefined {
  const above = new Set(listAbove(node));
  const last = place.findLast((other) => other.at < node.at && !above.has(other));
  if (last === undefined) return undefined;
  const done = listAbove(last).filter(
    (upper) => !above.has(upper) && place.includes(upper) && statuses[upper.at] === 'done',
  );
  return done.at(-1) ?? last;
}

/** The outermost stage that begins with the step, where nothing in it is done and one that ends right before it is finished. */
function opens(node: Node, [start = node]: readonly Node[], state: State): readonly Reason[] {
  const last = state.world.nodes[start.at - 1];
  if (last === undefined || last.series !== node.series) return [];
  if (last.roadmap !== node.roadmap) return opensFile(node, last);
  const countIn = (stage: MeasuredStage) =>
    state.world.nodes.filter((other) => other.stages.includes(stage) && isCounted(other));
  const depth = node.stages.findIndex((stage) => !last.stages.includes(stage));
  const opened = node.stages[depth];
  const isUntouched = (other: Node) => other === node || state.statuses[other.at] === 'todo';
  if (opened === undefined || !countIn(opened).every(isUntouched)) return [];
  const isDone = ({ at }: Node) => state.statuses[at] === 'done';
  const isFinished = (stage: MeasuredStage) => countIn(stage).length > 0 && countIn(stage).every(isDone);
  const ended = last.stages.findIndex((stage, at) => at >= depth && isFinished(stage));
  if (ended === -1) return [];
  // Where each chapter has a part of one name, that it begins and is finished would be one sentence against itself.
  const [stage, before] = [node.stages.slice(0, depth + 1), last.stages.slice(0, ended + 1)].map((chain) =>
    nameStage(node, chain),
  );
  return stage === undefined || before === undefined || before === stage ? [] : [{ rule: 'opens', stage, before }];
}

/** The next file of a series, where nothing in it is done and the one before is finished. */
function opensFile({ roadmap }: Node, last: Node): readonly Reason[] {
  const [own, before] = [roadmap.progress, last.roadmap.progress];
  if (own.done + own.doing > 0 || before.done < before.total) return [];
  return [{ rule: 'opens', stage: roadmap.roadmap.title, before: last.roadmap.roadmap.title }];
}
