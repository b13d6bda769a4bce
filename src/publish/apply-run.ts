import { NO_TICKS } from '../comment/ticks.ts';
import { readHead } from '../github/read-head.ts';
import { applyRound, type Round, type RunTarget, type Start } from './apply-round.ts';
import type { Work } from './commit/update.ts';
import type { DiscussionRequest } from './issue/discussion.ts';
import type { Outcome } from './outcome.ts';

const MOST_ROUNDS = 5;
const HELD = 'Boxes were ticked in the comment and the branch does not have them yet: the comment waits.';
const BUSY = 'The comment or the branch changed again and again while Trailmark worked: run the workflow again.';

/** Carries out a whole run on one branch. A comment that is edited meanwhile starts it again; what was written until then is told, whatever comes of that. */
export async function applyRun(work: Work, target: RunTarget): Promise<Outcome> {
  const { issue } = work.inputs;
  const request: DiscussionRequest = { issue: issue === 'off' ? 'auto' : issue, viewer: target.head.viewer };
  let start: Start = { request, landed: NO_TICKS };
  const rounds: Round[] = [];
  try {
    for (let count = 1; ; count += 1) {
      const head = count === 1 ? target.head : await readHead(work.github, target.branch);
      const round = await applyRound(work, { ...target, head }, start);
      rounds.push(round);
      if (round.again === null || count === MOST_ROUNDS) return outcomeOf(rounds);
      start = round.again;
      await work.github.pause(count);
    }
  } catch (error) {
    if (rounds.length === 0 || !(error instanceof Error)) throw error;
    const outcome = outcomeOf(rounds);
    return { ...outcome, failures: [...outcome.failures, error.message] };
  }
}

/** The last round says how things stand, all of them together what was written and told. */
function outcomeOf(rounds: readonly Round[]): Outcome {
  const last = rounds.at(-1) as Round;
  const { update, said, discussion } = last;
  const { plan } = update;
  const published = said.published?.kind === 'done' ? said.published : discussion;
  const told = rounds.flatMap((round) => [...round.update.plan.notes, ...round.update.notes, ...round.said.notes]);
  const isOutrun = last.again !== null && update.isOutrun === true;
  const notes = [...told, ...(last.isHeld ? [HELD] : []), ...(last.again !== null && !isOutrun ? [BUSY] : [])];
  return {
    report: plan.report,
    isChanged: rounds.some((round) => round.update.isChanged),
    commit: rounds.findLast((round) => round.update.commit !== null)?.update.commit ?? null,
    issue: published?.issue?.number ?? null,
    commentUrl: published?.comment?.html_url ?? null,
    missing: [...new Set([...update.missing, ...said.missing])],
    notes: [...new Set(notes)],
    failures: [
      ...(plan.stop === null ? [] : [plan.stop]),
      ...(isOutrun ? [BUSY] : []),
      ...update.failures,
      ...said.failures,
    ],
    problems: plan.refusals,
  };
}
