import { daysBetween } from '../../day.ts';
import { isNode, type Node } from '../graph/graph.ts';
import { toRef } from '../graph/ref.ts';
import type { World } from '../state/state.ts';
import type { Review } from '../suggestion.ts';

const LADDER_DAYS = [90, 30, 7];
const OFFERED_FOR_DAYS = 7;
const MOST_REVIEWS = 3;

/**
 * Done steps to look at again, in roadmaps with `review`, three at most. One is offered from 7, 30 and 90 days after its day on (written,
 * else from git), each time for a week: the files keep no record of a review, so an offer that is not taken goes by itself. A step needs
 * none when one that needs it was done since. The longest overdue comes first, then the oldest.
 */
export function findReviews({ nodes, today, past }: World): readonly Review[] {
  const dayOf = ({ step }: Node) => step.doneOn ?? past?.done.get(step.id) ?? null;
  const offers = nodes.flatMap((node) => {
    const day = dayOf(node);
    if (!node.roadmap.roadmap.review || day === null || node.step.status !== 'done') return [];
    const days = daysBetween(day, today);
    const over = days - (LADDER_DAYS.find((rung) => rung <= days) ?? Number.POSITIVE_INFINITY);
    const isUsed = node.waiting.some(
      (vertex) => isNode(vertex) && (dayOf(vertex) ?? '') > day && vertex.step.status === 'done',
    );
    return over < 0 || over >= OFFERED_FOR_DAYS || isUsed ? [] : [{ node, days, over }];
  });
  offers.sort((a, b) => b.over - a.over || b.days - a.days);
  return offers.slice(0, MOST_REVIEWS).map(({ node, days }) => ({ ...toRef(node), days }));
}
