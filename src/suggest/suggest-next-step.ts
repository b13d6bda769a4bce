import type { Measure, Progress } from '../measure/progress.ts';
import { findAlternative } from './alternative.ts';
import { findCalendar } from './calendar/find-calendar.ts';
import { findVerdicts } from './explain.ts';
import { findDeadlines, matchGoal, wordGoal } from './goals.ts';
import type { Node } from './graph/graph.ts';
import { toRef } from './graph/ref.ts';
import { isOpen, Reach, standAt } from './graph/walk.ts';
import { findNews } from './news.ts';
import { findReviews } from './past/review.ts';
import { firstCandidate, rankCandidates } from './rank.ts';
import { findReasons, findStanding } from './reasons/find-reasons.ts';
import { unreadFor } from './reasons/resources.ts';
import { findWork } from './reasons/work.ts';
import { listUnheard } from './state/parking.ts';
import { evaluate, openWorld, type State } from './state/state.ts';
import type { Advice, Blocked, Suggestion, Verdict } from './suggestion.ts';
import type { Wishes } from './wishes.ts';

const MOST_THEN = 3;

/**
 * Suggests the one next step, with its reasons, what follows, and why every other open step is not the next one.
 * The roadmaps of `measure` stand in their order.
 */
export function suggestNextStep(measure: Measure, wishes: Wishes): Advice {
  const roadmaps = measure.roadmaps.map(({ roadmap }) => roadmap);
  const { active, known, missed } = matchGoal(roadmaps, wishes.goal);
  const world = openWorld(measure, { ...wishes, goals: new Set(active) });
  const state = evaluate(
    world,
    world.nodes.map(({ step }) => step.status),
  );
  const ranked = rankCandidates(state);
  const verdicts = findVerdicts(ranked, state);
  const next = ranked.nodes[0] ?? null;
  const follows = next ? followFrom(state, next) : [];
  const alternative = findAlternative(ranked.nodes, follows, state);
  const suggestion: Suggestion = {
    state: nameState(state, wishes.isUnread === true),
    next: next && toRef(next),
    ...findLead(next, state, measure.progress),
    reasons: findReasons(ranked, state),
    // biome-ignore lint/suspicious/noThenProperty: the published JSON names it so; it holds a list and nothing awaits it.
    then: follows.map(toRef),
    alternative: alternative && { ...toRef(alternative), reasons: findStanding(alternative, state) },
    ...(next ? unreadFor(next, world.nodes) : { resource: null, resources: [], isGeneral: false }),
    parked: verdicts.flatMap(({ step, cause }) => (cause.kind === 'parked' ? [{ ...step, when: cause.when }] : [])),
    blocked: verdicts.flatMap(toBlocked),
    review: findReviews(world),
  };
  const goals = [...new Set(active.map(wordGoal))];
  const unheard = { goal: known.length === 0 ? missed : null, when: listUnheard(world, wishes.when) };
  const otherGoals = missed === null || known.length === 0 ? null : known;
  const news = findNews(state, wishes.justDone ?? []);
  const calendar = next && findCalendar(next, world.today);
  return { suggestion, verdicts, goals, otherGoals, deadlines: findDeadlines(state), news, unheard, calendar };
}

/** How the next step is announced. Once some of its roadmap is done, no part of many is named as the one to go on with. */
function findLead(next: Node | null, state: State, { done, doing }: Progress): Pick<Suggestion, 'lead' | 'work'> {
  const isFirst = done + doing === 0;
  const [part, ...others] = next ? findWork(next, state) : [];
  // Where a list of outcomes is all there is, it is the plan.
  const isPlan =
    part === undefined && state.world.nodes.every((node) => node.isOutcome || node.roadmap !== next?.roadmap);
  if (!next?.isOutcome || isPlan) return { lead: isFirst ? 'first' : 'next', work: null };
  const isBegun = next.roadmap.progress.done + next.roadmap.progress.doing > 0;
  if (part === undefined || (isBegun && others.length > 0)) return { lead: 'check', work: null };
  const { title, line } = part;
  return { lead: 'check', work: { title, path: next.step.path, line, lead: isFirst ? 'first' : 'work' } };
}

function nameState(state: State, isUnread: boolean): Suggestion['state'] {
  const { nodes } = state.world;
  if (nodes.length === 0) return 'empty';
  if (state.candidates.length > 0) return 'step';
  if (!nodes.some((node) => isOpen(node, state))) return isUnread ? 'unread' : 'done';
  return waitsForParked(state) ? 'parked' : 'blocked';
}

/** Whether every open step could be done, one after another, were the parked ones done. */
function waitsForParked(state: State): boolean {
  const { nodes } = state.world;
  const statuses = nodes.map((node) => (state.parked.has(node) ? 'done' : (state.statuses[node.at] ?? 'done')));
  const reach = new Reach(standAt(state.world, statuses));
  reach.from(nodes, () => false);
  return (
    state.parked.size > 0 &&
    nodes.every((node) => statuses[node.at] === 'done' || statuses[node.at] === 'dropped' || reach.steps.has(node))
  );
}

/** What comes first once a step is done, and then again, `most` times. */
function followFrom({ world, statuses }: State, node: Node, most = MOST_THEN): readonly Node[] {
  if (most === 0) return [];
  const thought = evaluate(world, statuses.with(node.at, 'done'));
  const follower = firstCandidate(thought);
  return follower === undefined ? [] : [follower, ...followFrom(thought, follower, most - 1)];
}

function toBlocked({ step, cause }: Verdict): readonly Blocked[] {
  if (cause.kind !== 'blocked') return [];
  const { waitsFor, needs, gate } = cause;
  return [{ ...step, waitsFor, needs, gate }];
}
