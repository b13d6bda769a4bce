import type { Measure } from '../measure/progress.ts';
import { isOpen, type Node, toRef } from './graph.ts';
import { matchGoal, wordGoal } from './match-goal.ts';
import { lookAt, type Outlook } from './outlook.ts';
import { type Ranked, rankCandidates } from './rank.ts';
import { reachFrom } from './reach.ts';
import { findReasons } from './reasons.ts';
import { unreadFor } from './resources.ts';
import { findReview } from './review.ts';
import { openSituation, type Situation, withDone } from './situation.ts';
import type { Advice, Blocked, Parked, Suggestion, Verdict, Wishes } from './suggestion.ts';
import { findVerdicts } from './verdicts.ts';

const MOST_THEN = 5;

/**
 * Suggests the one next step, with its reasons, what follows, and why every other open step is not the next one.
 * The roadmaps of `measure` stand in their order. `goals` are the words of the active goals, or of the goal asked for where no roadmap has one.
 */
export function suggestNextStep(measure: Measure, wishes: Wishes): Advice {
  const situation = openSituation(measure, wishes);
  const outlook = lookAt(situation);
  const ranked = rankCandidates(outlook);
  const verdicts = findVerdicts(ranked, outlook);
  const next = ranked[0]?.node ?? null;
  const [resource = null, ...resources] = next ? unreadFor(next) : [];
  const suggestion: Suggestion = {
    state: nameState(outlook, verdicts),
    next: next && toRef(next),
    reasons: findReasons(ranked, outlook),
    // biome-ignore lint/suspicious/noThenProperty: the published JSON names it so; it holds a list and nothing awaits it.
    then: next ? followFrom(situation, next).map(toRef) : [],
    alternative: findAlternative(ranked, situation),
    resource,
    resources,
    parked: verdicts.flatMap(toParked),
    blocked: verdicts.flatMap(toBlocked),
    review: findReview(situation),
  };
  return { suggestion, verdicts, goals: wordGoals(measure, wishes) };
}

function nameState(outlook: Outlook, verdicts: readonly Verdict[]): Suggestion['state'] {
  if (outlook.situation.nodes.length === 0) return 'empty';
  if (outlook.candidates.length > 0) return 'step';
  if (verdicts.length === 0) return 'done';
  return waitsForParked(outlook) ? 'parked' : 'blocked';
}

/** Whether every open step could be done, one after another, were the parked ones done. */
function waitsForParked({ situation: { nodes, statuses }, parked }: Outlook): boolean {
  const reached = new Set(nodes.filter((node) => parked.has(node) || !isOpen(node, statuses)));
  reachFrom(nodes, { reached, missing: new Map(), isShut: () => false });
  return parked.size > 0 && reached.size === nodes.length;
}

function followFrom(situation: Situation, next: Node): readonly Node[] {
  const following: Node[] = [];
  let thought = withDone(situation, next);
  while (following.length < MOST_THEN) {
    const [follower] = rankCandidates(lookAt(thought));
    if (follower === undefined) break;
    following.push(follower.node);
    thought = withDone(thought, follower.node);
  }
  return following;
}

// Another kind of work: elsewhere, or to be finished where the next one is to be begun.
function findAlternative([next, ...others]: readonly Ranked[], { statuses }: Situation): Suggestion['alternative'] {
  if (next === undefined) return null;
  const begun = ({ node }: Ranked): boolean => statuses[node.index] === 'doing';
  const other = others.find(
    (candidate) => candidate.node.stageOrder !== next.node.stageOrder || (begun(candidate) && !begun(next)),
  );
  return other ? toRef(other.node) : null;
}

function toParked({ step, cause }: Verdict): readonly Parked[] {
  return cause.kind === 'parked' ? [{ ...step, when: cause.when }] : [];
}

function toBlocked({ step, cause }: Verdict): readonly Blocked[] {
  return cause.kind === 'blocked' ? [{ ...step, needs: cause.needs, gate: cause.gate }] : [];
}

function wordGoals({ roadmaps }: Measure, { goal }: Wishes): readonly string[] {
  const { active, known } = matchGoal(
    roadmaps.map(({ roadmap }) => roadmap),
    goal,
  );
  if (known.length === 0 && goal !== undefined && goal.trim() !== '') return [goal.trim()];
  return [...new Set(active.map(wordGoal))];
}
