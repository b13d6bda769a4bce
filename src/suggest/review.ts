import { daysBetween } from '../day.ts';
import { type Node, toRef } from './graph.ts';
import type { World } from './state.ts';
import type { Review } from './suggestion.ts';

const LADDER_DAYS = [90, 30, 7];
const OFFERED_FOR_DAYS = 7;

/**
 * One done step to look at again, in roadmaps with `review`. It is offered from 7, 30 and 90 days after its day on, each time for a week:
 * the files keep no record of a review, so an offer that is not taken goes by itself. The longest overdue comes first, then the oldest.
 */
export function findReview({ nodes, today }: World): Review | null {
  let best: { readonly node: Node; readonly days: number; readonly over: number } | null = null;
  for (const node of nodes) {
    const { doneOn } = node.step;
    if (!node.roadmap.roadmap.review || doneOn === null || node.step.status !== 'done') continue;
    const days = daysBetween(doneOn, today);
    const over = days - (LADDER_DAYS.find((rung) => rung <= days) ?? Number.POSITIVE_INFINITY);
    if (over < 0 || over >= OFFERED_FOR_DAYS) continue;
    if (best === null || over > best.over || (over === best.over && days > best.days)) best = { node, days, over };
  }
  return best && { ...toRef(best.node), days: best.days };
}
