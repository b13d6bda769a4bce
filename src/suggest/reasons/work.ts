import { readSeriesTitle } from '../../parse/line/series-title.ts';
import { tailsOf } from '../../parse/mirrors/stage-names.ts';
import { isNumberedPart, type UnboxedPart } from '../../rules/uncounted/unboxed.ts';
import type { Node } from '../graph/graph.ts';
import type { State } from '../state/state.ts';

/**
 * The parts without boxes in which the work for an outcome stands: the one it belongs to, else all; none where its work has boxes, or
 * nothing of it is found.
 */
export function findWork(node: Node, { world }: State): readonly UnboxedPart[] {
  if (!node.isOutcome) return [];
  const { parts = [] } = world.unboxed.get(node.step.path) ?? {};
  const own = node.comesOf?.stage;
  // What stands in no part of the series that the plan is made of is of the whole plan.
  if (own && (isNumberedPart(own) || !parts.some(isNumberedPart))) return [own];
  const numbers = keysOf([...node.stages.map(({ stage }) => stage.title), node.step.title]);
  const part = parts.find(({ title }) => keysOf([title, ...tailsOf(title)]).some((key) => numbers.includes(key)));
  return part === undefined ? parts : [part];
}

/** What numbers these titles, as `week 3` of `Goals of week 3`. */
function keysOf(titles: readonly string[]): readonly string[] {
  return titles.flatMap((title) => {
    const read = readSeriesTitle(title);
    return read === null ? [] : [`${read.label.split(' ').at(-1)} ${read.number}`];
  });
}
