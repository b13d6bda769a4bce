import type { Measure } from '../measure/progress.ts';
import { fold } from './fold.ts';
import { drawGraph, type Node, type Statuses } from './graph.ts';
import { matchGoal } from './match-goal.ts';
import type { Wishes } from './suggestion.ts';
import { findTriggers, type Triggers } from './triggers.ts';

/** All that a suggestion depends on: every step with its status, and what the learner is after. Doing a step in thought changes only `statuses`. */
export interface Situation {
  readonly nodes: readonly Node[];
  readonly statuses: Statuses;
  readonly triggers: Triggers;
  /** The steps of the active goal roadmaps. */
  readonly goalNodes: readonly Node[];
  /** Triggers that have happened, folded. */
  readonly happened: readonly string[];
  readonly today: Wishes['today'];
}

/** The situation as the files say it. */
export function openSituation(measure: Measure, wishes: Wishes): Situation {
  const nodes = drawGraph(measure);
  const { active } = matchGoal(
    measure.roadmaps.map(({ roadmap }) => roadmap),
    wishes.goal,
  );
  const activeRoadmaps = new Set(active);
  return {
    nodes,
    statuses: nodes.map(({ step }) => step.status),
    triggers: findTriggers(nodes),
    goalNodes: nodes.filter(({ roadmap }) => activeRoadmaps.has(roadmap.roadmap)),
    happened: wishes.when.map(fold).filter((text) => text !== ''),
    today: wishes.today,
  };
}

/** The same situation with one step done in thought. */
export function withDone(situation: Situation, node: Node): Situation {
  return { ...situation, statuses: situation.statuses.with(node.index, 'done') };
}
