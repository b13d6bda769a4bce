import { isFailure } from '../collect/api-failure.ts';
import type { GitHub } from '../collect/github.ts';
import type { Inputs } from '../collect/inputs.ts';
import { type Head, readHead } from '../collect/read-head.ts';
import { applyDiscussion, type Published } from './discussion/apply-discussion.ts';
import type { Discussion, DiscussionRequest } from './discussion/discussion.ts';
import { parseTicks } from './discussion/plan-ticks.ts';
import { readDiscussion } from './discussion/read-discussion.ts';
import { NO_TICKS } from './discussion/ticks.ts';
import { applyFolder } from './files/apply-folder.ts';
import { applyPullRequest } from './files/apply-pull-request.ts';
import { applyUpdate } from './files/apply-update.ts';
import type { Update, UpdateTarget, Work } from './files/update.ts';
import type { Outcome, Permission } from './outcome.ts';

/** A branch that may be written. `isWhole` is false for any but the default branch, which gets no issue. */
export interface RunTarget {
  readonly branch: string;
  readonly head: Head;
  readonly isWhole: boolean;
}

/** What was found out about issue and comment, or why nothing could be. */
interface Talk {
  readonly discussion: Discussion | null;
  readonly missing: readonly Permission[];
  readonly notes: readonly string[];
  readonly failures: readonly string[];
}

interface Said extends Talk {
  readonly published?: Published;
}

interface Round {
  readonly update: Update;
  readonly said: Said;
  /** Whether ticks wait in the comment because the roadmap could not be written. */
  readonly isHeld: boolean;
}

const MOST_ROUNDS = 5;
const HELD = 'Boxes were ticked in the comment and the branch does not have them yet: the comment waits.';
const BUSY = 'The comment was edited again and again: the next run brings it up to date.';
const SILENT: Talk = { discussion: null, missing: [], notes: [], failures: [] };

/** Carries out a whole run on one branch. A comment that is edited meanwhile starts it again; what was written until then is told, whatever comes of that. */
export async function applyRun(work: Work, target: RunTarget): Promise<Outcome> {
  const { issue } = work.inputs;
  let request: DiscussionRequest = { issue: issue === 'off' ? 'auto' : issue, viewer: target.head.viewer };
  let outcome: Outcome | null = null;
  for (let count = 1; ; count += 1) {
    try {
      const head: Head = outcome === null ? target.head : await readHead(work.github, target.branch);
      const round = await applyRound(work, { ...target, head }, request);
      outcome = addRound(outcome, round);
      const { published } = round.said;
      if (published?.kind !== 'again' || count === MOST_ROUNDS) return outcome;
      request = published.request;
    } catch (error) {
      if (outcome === null || !(error instanceof Error)) throw error;
      return { ...outcome, failures: [...outcome.failures, error.message] };
    }
  }
}

/** Ticks from the comment, then files, then issue and comment. Ticks that the branch does not have keep the comment as it is. */
async function applyRound(work: Work, target: RunTarget, request: DiscussionRequest): Promise<Round> {
  const talk = await readTalk(work, target, request);
  const comment = talk.discussion?.comment;
  const ticks = comment ? parseTicks(comment.body) : NO_TICKS;
  const update = await updateFiles(work, { ...target, ticks }, target.isWhole);
  const isHeld = update.plan.stop === null && isWaiting(update, work.inputs);
  const isSilent = isHeld || update.plan.stop !== null || talk.discussion === null;
  return { update, isHeld, said: isSilent ? talk : await publish(work.github, talk.discussion, { update, target }) };
}

/** Whether ticks are not on the branch yet. What is written to a checkout may never be committed. */
function isWaiting({ plan, isDone }: Update, { commit }: Inputs): boolean {
  return plan.ticks === 'refused' || (plan.ticks === 'planned' && (!isDone || commit === 'off'));
}

/** On a branch that is not the default one a pull request would need a branch of its own: it is only shown. */
async function updateFiles(work: Work, target: UpdateTarget, isWhole: boolean): Promise<Update> {
  const { commit } = work.inputs;
  if (commit === 'auto') return applyUpdate(work, target);
  if (commit === 'off') return applyFolder(work, target);
  return isWhole ? applyPullRequest(work, target) : applyFolder({ ...work, workspace: null }, target);
}

async function readTalk(
  { github, inputs }: Work,
  { head, isWhole }: RunTarget,
  request: DiscussionRequest,
): Promise<Talk> {
  if (!isWhole || inputs.issue === 'off') return SILENT;
  if (!head.hasIssues)
    return { ...SILENT, notes: ['Issues are switched off in this repository: there is no comment.'] };
  try {
    return { ...SILENT, discussion: await readDiscussion(github, request) };
  } catch (error) {
    return { ...SILENT, ...blame(error) };
  }
}

async function publish(
  github: GitHub,
  discussion: Discussion,
  { update, target }: { readonly update: Update; readonly target: RunTarget },
): Promise<Said> {
  const isCurrent = async () =>
    update.isConfirmed === true || (await readHead(github, target.branch)).oid === target.head.oid;
  try {
    const { comment } = update.plan.report;
    const published = await applyDiscussion(github, { discussion, comment, isCurrent });
    const isClosed = published.kind === 'done' && published.issue.state === 'closed';
    const notes = isClosed
      ? [`Issue ${published.issue.number} is closed; its comment is kept up to date all the same.`]
      : [];
    return { ...SILENT, notes, published };
  } catch (error) {
    return { ...SILENT, ...blame(error) };
  }
}

/** A missing permission and a state that somebody chose (locked, switched off) are told; all else is a failure. */
function blame(error: unknown): Pick<Talk, 'missing' | 'notes' | 'failures'> {
  const nothing = { missing: [], notes: [], failures: [] };
  if (isFailure(error, 'permission')) return { ...nothing, missing: ['issues'] };
  const isChosen = isFailure(error, 'gone') || (isFailure(error, 'refused') && /locked|archived/i.test(error.message));
  if (isChosen) return { ...nothing, notes: [error.message] };
  if (error instanceof Error) return { ...nothing, failures: [error.message] };
  throw error;
}

/** The last round says how things stand, every one of them what was written. */
function addRound(earlier: Outcome | null, { update, said, isHeld }: Round): Outcome {
  const { plan } = update;
  const published = said.published?.kind === 'done' ? said.published : null;
  const isBusy = said.published?.kind === 'again';
  return {
    report: plan.report,
    isChanged: update.isChanged || earlier?.isChanged === true,
    commit: update.commit ?? earlier?.commit ?? null,
    issue: published?.issue.number ?? null,
    commentUrl: published?.comment.html_url ?? null,
    missing: [...new Set([...update.missing, ...said.missing])],
    notes: [...plan.notes, ...update.notes, ...said.notes, ...(isHeld ? [HELD] : []), ...(isBusy ? [BUSY] : [])],
    failures: [...(plan.stop === null ? [] : [plan.stop]), ...update.failures, ...said.failures],
    problems: plan.refusals,
  };
}
