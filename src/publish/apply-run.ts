import { isFailure } from '../collect/api-failure.ts';
import { type Head, readHead } from '../collect/read-head.ts';
import type { Comment } from '../render/comment.ts';
import { applyDiscussion, type Published } from './discussion/apply-discussion.ts';
import type { Discussion } from './discussion/discussion.ts';
import { parseTicks } from './discussion/plan-ticks.ts';
import { readDiscussion } from './discussion/read-discussion.ts';
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

const MOST_ROUNDS = 3;
const SILENT: Talk = { discussion: null, missing: [], notes: [], failures: [] };

/** Carries out a whole run on one branch: ticks from the comment, then files, then issue and comment. A comment that is edited meanwhile starts it again. */
export async function applyRun(work: Work, target: RunTarget): Promise<Outcome> {
  let { head } = target;
  for (let round = 1; ; round += 1) {
    const talk = await readTalk(work, { ...target, head });
    const { comment = null, extraComments = [] } = talk.discussion ?? {};
    const remarks = comment === null ? [] : [comment, ...extraComments];
    const ticks = remarks.flatMap((remark) => parseTicks(remark.body));
    const update = await updateFiles(work, { branch: target.branch, head, ticks }, target.isWhole);
    const isHeld = update.plan.stop !== null || (ticks.length > 0 && !update.isDone);
    const said = isHeld || talk.discussion === null ? talk : await publish(work, talk.discussion, { head, update });
    const published = 'published' in said ? said.published : undefined;
    if (published !== null || round === MOST_ROUNDS)
      return outcomeOf(update, said, isHeld && update.plan.stop === null);
    head = await readHead(work.github, target.branch);
  }
}

/** On a branch that is not the default one a pull request would need a branch of its own: it is only shown. */
async function updateFiles(work: Work, target: UpdateTarget, isWhole: boolean): Promise<Update> {
  const { commit } = work.inputs;
  if (commit === 'auto') return applyUpdate(work, target);
  if (commit === 'off') return applyFolder(work, target);
  return isWhole ? applyPullRequest(work, target) : applyFolder({ ...work, workspace: null }, target);
}

async function readTalk({ github, inputs }: Work, { head, isWhole }: RunTarget): Promise<Talk> {
  if (!isWhole || inputs.issue === 'off') return SILENT;
  if (!head.hasIssues)
    return { ...SILENT, notes: ['Issues are switched off in this repository: there is no comment.'] };
  try {
    return { ...SILENT, discussion: await readDiscussion(github, { issue: inputs.issue, viewer: head.viewer }) };
  } catch (error) {
    return { ...SILENT, ...blame(error) };
  }
}

interface Said extends Talk {
  readonly published?: Published;
}

async function publish(
  { github }: Work,
  discussion: Discussion,
  { head, update }: { readonly head: Head; readonly update: Update },
): Promise<Said> {
  const comment: Comment = update.plan.report.comment;
  try {
    const published = await applyDiscussion(github, { discussion, comment, viewer: head.viewer });
    const isClosed = published?.issue.state === 'closed';
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

function outcomeOf(update: Update, said: Said, isHeld: boolean): Outcome {
  const { plan } = update;
  const held = isHeld
    ? ['Boxes were ticked in the comment but the roadmap could not be written: the comment waits.']
    : [];
  const busy =
    said.published === null ? ['The comment was edited again and again: the next run brings it up to date.'] : [];
  return {
    report: plan.report,
    isChanged: update.isChanged,
    commit: update.commit,
    issue: said.published?.issue.number ?? null,
    commentUrl: said.published?.comment.html_url ?? null,
    missing: [...new Set([...update.missing, ...said.missing])],
    notes: [...plan.notes, ...update.notes, ...said.notes, ...held, ...busy],
    failures: [...(plan.stop === null ? [] : [plan.stop]), ...update.failures, ...said.failures],
    problems: plan.refusals,
  };
}
