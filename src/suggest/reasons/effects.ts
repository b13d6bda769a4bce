import type { MeasuredRoadmap, MeasuredStage } from '../../measure/progress.ts';
import { isNode, type Node, toName } from '../graph/graph.ts';
import { isOpen } from '../graph/walk.ts';
import type { State } from '../state.ts';
import type { Reason } from '../suggestion.ts';

/** At most so many steps are left in a stage for their number to be said. */
const FEW_LEFT = 3;

/** What doing a step leads to, as far as it can be counted: what it unlocks, its stage finished or nearly, where it goes on. */
export function findEffects(node: Node, state: State): readonly Reason[] {
  const [near, on] = [finishes(node, state), goesOn(node, state)];
  // A stage of one step that begins after another is not finished in the same breath.
  const isWhole = on.some(({ rule }) => rule === 'opens') && near.some(({ rule }) => rule === 'finishes');
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

function isCounted({ step, roadmap, below }: Node): boolean {
  return step.status !== 'dropped' && !(roadmap.roadmap.count === 'leaves' && below.length > 0);
}

function nameOf({ stages, roadmap }: Node): string {
  return nameStage(stages, roadmap);
}

const titles = new WeakMap<MeasuredRoadmap, ReadonlyMap<string, number>>();

/** The innermost of these stages, with the title of the one around it where several of its roadmap are called so. */
function nameStage(stages: readonly MeasuredStage[], measured: MeasuredRoadmap): string {
  const [around, own] = [stages.at(-2)?.stage.title, stages.at(-1)?.stage.title];
  if (own === undefined) return measured.roadmap.title;
  const counts = titles.get(measured) ?? countTitles(measured);
  titles.set(measured, counts);
  return around === undefined || counts.get(own) === 1 ? own : `${around} › ${own}`;
}

function countTitles({ stages }: MeasuredRoadmap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = ({ stage: { title }, stages: inner }: MeasuredStage): void => {
    counts.set(title, (counts.get(title) ?? 0) + 1);
    inner.forEach(count);
  };
  stages.forEach(count);
  return counts;
}

function finishes(node: Node, state: State): readonly Reason[] {
  const place = listPlace(node, state);
  const left = place.filter((other) => isOpen(other, state));
  if (!left.includes(node) || left.length > FEW_LEFT) return [];
  if (left.length > 1 && left.length === place.length) return [];
  // At the very beginning a stage of one step says nothing.
  if (left.length === 1 && !state.statuses.includes('done')) return [];
  return left.length === 1
    ? [{ rule: 'finishes', stage: nameOf(node) }]
    : [{ rule: 'left', stage: nameOf(node), steps: left.length }];
}

/** It follows a step that is done, or begins a stage after one that is finished. */
function goesOn(node: Node, state: State): readonly Reason[] {
  const place = listPlace(node, state);
  const previous = stepBefore(node, place, state);
  const done = place.filter(({ at }) => state.statuses[at] === 'done').length;
  if (previous && state.statuses[previous.at] === 'done')
    return [{ rule: 'follows', step: toName(previous), stage: nameOf(node), done, total: place.length }];
  const isUntouched = place.every((other) => other === node || state.statuses[other.at] === 'todo');
  const finished = previous || !isUntouched ? null : stageBefore(node, place, state);
  // Where each chapter has a part of one name, that it begins and is finished would be one sentence against itself.
  const [stage, before] = [nameOf(node), finished && nameStage(finished, node.roadmap)];
  return before === null || before === stage ? [] : [{ rule: 'opens', stage, before }];
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

/** The steps above one, the nearest first. */
function listAbove({ parent }: Node): readonly Node[] {
  return parent === null ? [] : [parent, ...listAbove(parent)];
}

/** The stage that ends where that of the step begins, below those around it, when all its steps are done. */
function stageBefore(node: Node, place: readonly Node[], state: State): readonly MeasuredStage[] | null {
  const last = state.world.nodes[(place[0] ?? node).at - 1];
  if (last === undefined || last.roadmap !== node.roadmap) return null;
  const chain = last.stages.slice(0, Math.max(1, node.stages.length));
  const before = chain.at(-1);
  if (before === undefined || node.stages.includes(before)) return null;
  const inside = state.world.nodes.filter((other) => other.stages.includes(before) && isCounted(other));
  return inside.length > 0 && inside.every(({ at }) => state.statuses[at] === 'done') ? chain : null;
}
