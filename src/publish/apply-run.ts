import { addCommitted, type CommittedTicks, NO_TICKS, readTicks, type Ticks } from '../comment/ticks.ts';
import { type FilledHead, readHead } from '../github/read-head.ts';
import { renderComment } from '../render/render-comment.ts';
import { applyFiles, type Mode, modeOf, planFiles } from './apply-files.ts';
import type { Commit, Written } from './commit/apply-commit.ts';
import type { Work } from './inputs.ts';
import { applyComment, type Published, type Search, toIssueStep } from './issue/apply-comment.ts';
import type { IssueThread } from './issue/issue-thread.ts';
import { readThread } from './issue/read-thread.ts';
import { NO_OUTCOME, type Outcome, toOutcome } from './outcome.ts';
import type { UpdatePlan } from './plan-update.ts';
import { DONE } from './step.ts';

/** A branch that may be written. `isWhole` is false for any but the default branch, which gets no issue; `sha` is the commit that a checkout has. */
export interface RunTarget {
  readonly branch: string;
  readonly isWhole: boolean;
  readonly sha: string;
}

/** What a round starts from: where the branch stands, where to look for the issue, and what the rounds before it did. */
interface State {
  /** How many rounds may follow. */
  readonly left: number;
  readonly head: FilledHead;
  readonly search: Search;
  /** The ticks that this run has committed. */
  readonly committed: CommittedTicks;
  /** A commit whose answer was lost, and the ticks in it. */
  readonly sent: (Pick<Commit, 'parent' | 'message'> & { readonly ticks: Ticks }) | null;
}

/** What a round came to, and what the next one starts from, null when it was the last. */
interface Round {
  readonly outcome: Outcome;
  readonly next: State | null;
}

/** A round as far as it came. `published` is what was found until the comment is published. */
interface Progress {
  readonly mode: Mode;
  readonly state: State;
  readonly thread: IssueThread | null;
  readonly ticks: Ticks;
  readonly plan: UpdatePlan;
  readonly written: Written;
  readonly published: Published;
}

const NO_ISSUES = 'Issues are switched off in this repository: there is no comment.';
const BEHIND =
  'The checkout is not what the branch holds now: the comment is left alone. The run for the newest commit writes it.';
const HELD = 'Boxes were ticked in the comment and the branch does not have them yet: the comment waits.';
const BUSY = 'The comment or the branch changed again and again while Trailmark worked: run the workflow again.';

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

/** Reads the comment and the files as they are now, then brings the files up to date and after them the comment. */
async function applyRound(work: Work, target: RunTarget, start: State): Promise<Round> {
  const round = await updateFiles(work, target, start);
  const { state, thread, ticks, written } = round;
  if (written.kind === 'moved' && state.left > 0)
    return { outcome: outcomeOf(round), next: { ...state, sent: written.sent && { ...written.sent, ticks } } };
  if (thread === null || round.plan.stop !== null) return { outcome: outcomeOf(round), next: null };
  const reason = isWaiting(round) ? HELD : isBehind(round, target) ? BEHIND : null;
  return reason === null
    ? updateComment(work, target, { ...round, thread })
    : { outcome: outcomeOf(round, reason), next: null };
}

async function updateFiles(work: Work, target: RunTarget, start: State): Promise<Progress> {
  const mode = modeOf(work, target.isWhole);
  const { state, commit } = takeSent(mode, start);
  const { thread, looked } = await lookForIssue(work, target, state);
  const ticks = looked.comment === null ? NO_TICKS : readTicks(looked.comment.body, state.committed);
  const plan = await planFiles(work, mode, { oid: state.head.tip.oid, ticks });
  const made = await applyFiles(work, { mode, branch: target.branch, head: state.head, plan });
  const written = commit === null ? made : { ...made, commit: made.commit ?? commit, isChanged: true };
  return { mode, state, thread, ticks, plan, written, published: looked };
}

async function updateComment(
  work: Work,
  { branch }: RunTarget,
  round: Progress & { readonly thread: IssueThread },
): Promise<Round> {
  const { state, thread, plan } = round;
  const isCurrent = async (): Promise<boolean> =>
    isOnTip(round) || (await readHead(work.github, branch)).tip?.oid === state.head.tip.oid;
  const update = { ...state.search, thread, comment: renderComment(plan.report), isCurrent };
  const published = await applyComment(work.github, update);
  const done = { ...round, published };
  if (published.kind === 'done' || published.kind === 'refused') return { outcome: outcomeOf(done), next: null };
  if (state.left === 0) return { outcome: outcomeOf(done, published.failures.length > 0 ? null : BUSY), next: null };
  const { request, waits } = published;
  const committed = addCommitted(state.committed, round.ticks);
  return { outcome: outcomeOf(done), next: { ...state, search: { request, waits }, committed, sent: null } };
}

/** The commit whose answer was lost in the round before, if it is there now: by its parent and its message. */
function takeSent(mode: Mode, state: State): { readonly state: State; readonly commit: string | null } {
  const { head, sent, committed } = state;
  const tip = mode === 'pull-request' ? head.progress : head.tip;
  const isThere = sent !== null && tip?.parents[0] === sent.parent && tip.message.trim() === sent.message;
  if (!isThere) return { state, commit: null };
  // Ticks on the branch of a pull request are not on the base yet.
  const isCommitted = mode === 'commit';
  return { state: isCommitted ? { ...state, committed: addCommitted(committed, sent.ticks) } : state, commit: tip.oid };
}

/** Whether this round's own commit is on the branch: then nobody came between. */
function isOnTip({ mode, written, state }: Progress): boolean {
  return mode === 'commit' && written.commit !== null && written.commit !== state.head.tip.oid;
}

async function lookForIssue(
  { github, inputs }: Work,
  { isWhole }: RunTarget,
  { head, search }: State,
): Promise<{ readonly thread: IssueThread | null; readonly looked: Published }> {
  const none = { ...DONE, ...search, issue: null, comment: null };
  if (!isWhole || inputs.issue === 'off') return { thread: null, looked: none };
  if (!head.hasIssues) return { thread: null, looked: { ...none, notes: [NO_ISSUES] } };
  try {
    const thread = await readThread(github, search.request);
    return { thread, looked: { ...none, issue: thread.issue, comment: thread.comment } };
  } catch (error) {
    return { thread: null, looked: { ...none, ...toIssueStep(error) } };
  }
}

/** Whether ticks are not on the branch yet: what is in a pull request or written to a checkout may never be. */
function isWaiting({ mode, plan, written }: Progress): boolean {
  return plan.ticks === 'refused' || (plan.ticks === 'planned' && !(mode === 'commit' && written.kind === 'done'));
}

/** Whether the files come from a checkout of another commit than the newest. */
function isBehind({ mode, state }: Progress, { sha }: RunTarget): boolean {
  return mode === 'checkout' && sha !== '' && sha !== state.head.tip.oid;
}

function outcomeOf({ plan, written, published }: Progress, note: string | null = null): Outcome {
  const { issue, comment } = published;
  const isClosed = published.kind === 'done' && comment !== null && issue?.state === 'closed';
  const closed = isClosed ? [`Issue ${issue?.number} is closed; its comment is kept up to date all the same.`] : [];
  const files = toOutcome(plan, written);
  return {
    ...files,
    issue: issue?.number ?? null,
    commentUrl: comment?.html_url ?? null,
    missing: [...new Set([...files.missing, ...published.missing])],
    notes: [...files.notes, ...published.notes, ...closed, ...(note === null ? [] : [note])],
    failures: [...files.failures, ...published.failures],
  };
}
