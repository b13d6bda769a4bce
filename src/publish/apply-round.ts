import { addCommitted, type CommittedTicks, NO_TICKS, readTicks } from '../comment/ticks.ts';
import { isFailure } from '../github/api-failure.ts';
import type { GitHub } from '../github/github.ts';
import { type Head, readHead } from '../github/read-head.ts';
import { applyFolder } from './commit/apply-folder.ts';
import { applyUpdate } from './commit/apply-update.ts';
import type { Update, UpdateTarget, Work } from './commit/update.ts';
import type { Inputs } from './inputs.ts';
import { applyDiscussion, type Published } from './issue/apply-discussion.ts';
import type { Discussion, DiscussionRequest } from './issue/discussion.ts';
import { readDiscussion } from './issue/read-discussion.ts';
import type { Permission } from './outcome.ts';
import { applyPullRequest } from './pull-request/apply-pull-request.ts';

/** A branch that may be written. `isWhole` is false for any but the default branch, which gets no issue; `sha` is the commit that a checkout has. */
export interface RunTarget {
  readonly branch: string;
  readonly head: Head;
  readonly isWhole: boolean;
  readonly sha: string;
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

/** What a round starts from: where the comment is looked for, and the ticks that this run has committed already. */
export interface Start {
  readonly request: DiscussionRequest;
  readonly landed: CommittedTicks;
}

/** What came of one round. */
export interface Round {
  readonly update: Update;
  readonly said: Said;
  readonly discussion: Discussion | null;
  /** Whether ticks wait in the comment because the roadmap could not be written. */
  readonly isHeld: boolean;
  /** What the next round starts from, null when there is no need of one. */
  readonly again: Start | null;
}

const BEHIND = 'The checkout is not what the branch holds now: the run of the newest commit keeps the comment.';
const SILENT: Talk = { discussion: null, missing: [], notes: [], failures: [] };

/** Ticks from the comment, then files, then issue and comment. Ticks that the branch does not have keep the comment as it is. */
export async function applyRound(work: Work, target: RunTarget, { request, landed }: Start): Promise<Round> {
  const talk = await readTalk(work, target, request);
  const { discussion } = talk;
  const body = discussion?.comment?.body;
  const ticks = body === undefined ? NO_TICKS : readTicks(body, landed);
  const update = await updateFiles(work, { ...target, ticks }, target.isWhole);
  const isHeld = update.plan.stop === null && !update.isOutrun && isWaiting(update, work.inputs);
  const round = { update, discussion, isHeld, said: talk, again: null };
  if (update.isOutrun) return { ...round, again: { request, landed } };
  if (isHeld || update.plan.stop !== null || discussion === null) return round;
  if (isBehind(work, target)) return { ...round, said: { ...talk, notes: [...talk.notes, BEHIND] } };
  const said = await publish(work.github, discussion, { update, target });
  if (said.published?.kind !== 'again') return { ...round, said };
  return { ...round, said, again: { request: said.published.request, landed: addCommitted(landed, ticks) } };
}

/** Whether the files come from a checkout of another commit than the newest. */
function isBehind({ inputs, workspace }: Work, { sha, head }: RunTarget): boolean {
  return inputs.commit === 'off' && workspace !== null && sha !== '' && sha !== head.oid;
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
