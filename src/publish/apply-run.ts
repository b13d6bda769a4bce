import { NO_TICKS } from '../comment/ticks.ts';
import { type FilledHead, readHead } from '../github/read-head.ts';
import { applyRound, type RunTarget, type State } from './apply-round.ts';
import type { Work } from './inputs.ts';
import { NO_OUTCOME, type Outcome } from './outcome.ts';

/** The first attempt and five more, whatever it is that came between: branch, file, comment or a lost answer. */
export const MOST_ATTEMPTS = 6;

/** Carries out a whole run on one branch. What changed meanwhile is read again and the work done again; what was written until then is reported, whatever comes of that. */
export async function applyRun(work: Work, target: RunTarget, head: FilledHead): Promise<Outcome> {
  const { issue } = work.inputs;
  const request = { issue: issue === 'off' ? 'auto' : issue, viewer: head.viewer } as const;
  let state: State = { left: MOST_ATTEMPTS - 1, head, search: { request, waits: 0 }, committed: NO_TICKS, sent: null };
  let outcome = NO_OUTCOME;
  try {
    for (;;) {
      const round = await applyRound(work, target, state);
      outcome = addRound(outcome, round.outcome);
      if (round.next === null) return outcome;
      await work.github.pause(MOST_ATTEMPTS - state.left);
      const { tip, ...now } = await readHead(work.github, target.branch);
      if (tip === null) throw new Error('The branch was deleted while Trailmark ran: nothing is written.');
      state = { ...round.next, left: state.left - 1, head: { ...now, tip } };
    }
  } catch (error) {
    if (outcome.report === null || !(error instanceof Error)) throw error;
    return { ...outcome, failures: [...outcome.failures, error.message] };
  }
}

/** The last round says how things stand, all of them together what was written and noted. */
function addRound(earlier: Outcome, last: Outcome): Outcome {
  return {
    ...last,
    isChanged: earlier.isChanged || last.isChanged,
    commit: last.commit ?? earlier.commit,
    notes: [...new Set([...earlier.notes, ...last.notes])],
  };
}
