import { readCommit } from '../../collect/commit/read-commit.ts';
import type { Ticks } from '../../comment/ticks.ts';
import { isFailure, isWorthAnother } from '../../github/api-failure.ts';
import { type Head, readHead } from '../../github/read-head.ts';
import { applyCommit } from './apply-commit.ts';
import { planUpdate, type UpdatePlan } from './plan-update.ts';
import type { Update, UpdateTarget, Work } from './update.ts';

interface Expected {
  readonly parent: string;
  readonly message: string;
}

const MOST_ATTEMPTS = 5;
const NOTHING_DONE = { isDone: true, missing: [], notes: [], failures: [] };

/** One try: `isLast` unless another one may do better. `lost` is the commit that may have been made although its answer did not come. */
interface Attempt {
  readonly update: Update;
  readonly isLast: boolean;
  readonly lost: Expected | null;
}

/**
 * Brings a branch up to date in one commit. When it moves meanwhile, everything is read and computed again, five times at most; nothing is ever
 * merged or forced. With ticks the comment must be read again too: they may have been taken back since.
 */
export async function applyUpdate(work: Work, target: UpdateTarget): Promise<Update> {
  let now = await attemptUpdate(work, target, null);
  for (let attempt = 1; !now.isLast && attempt < MOST_ATTEMPTS; attempt += 1) {
    await work.github.pause(attempt);
    const head = await readHead(work.github, target.branch);
    const isMoved = head.oid !== target.head.oid && !hasLanded(head, now.lost);
    if (isMoved && target.ticks.changed.length > 0) return { ...now.update, failures: [], isOutrun: true };
    const next = await attemptUpdate(work, { ...target, head }, now.lost);
    now = { ...next, update: { ...next.update, isConfirmed: true } };
  }
  return now.update;
}

async function attemptUpdate(
  work: Work,
  { head, branch, ticks }: UpdateTarget,
  lost: Expected | null,
): Promise<Attempt> {
  const plan = await planHead(work, head, ticks);
  const landed = hasLanded(head, lost) ? head.oid : null;
  const update = { ...NOTHING_DONE, plan, commit: landed, isChanged: landed !== null };
  if (plan.files.length === 0 || head.oid === null) return { update, isLast: true, lost: null };
  try {
    const commit = await applyCommit(work.github, { ...plan, branch, parent: head.oid });
    return { update: { ...update, commit, isChanged: true, isConfirmed: true }, isLast: true, lost: null };
  } catch (error) {
    // What GitHub refused for sure did not land, whoever's commit is there next.
    const isUnsure = isFailure(error) && error.isUnsure;
    return {
      update: { ...update, isDone: false, ...blame(error) },
      isLast: !isWorthAnother(error),
      lost: isUnsure ? { parent: head.oid, message: plan.message } : null,
    };
  }
}

async function planHead({ github, inputs, pipeline }: Work, head: Head, ticks: Ticks): Promise<UpdatePlan> {
  if (head.oid === null) throw new Error('The branch was deleted while Trailmark ran: nothing is written.');
  const collected = await readCommit(github, head.oid, inputs.scope);
  return planUpdate(pipeline, { collected, options: inputs.options, ticks });
}

/** Whether a commit whose answer was lost is the newest one now. */
function hasLanded(head: Head, expected: Expected | null): boolean {
  return expected !== null && head.parents[0] === expected.parent && head.headline === expected.message;
}

function blame(error: unknown): Pick<Update, 'missing' | 'failures'> {
  if (isFailure(error, 'permission')) return { missing: ['contents'], failures: [] };
  if (isFailure(error)) return { missing: [], failures: [error.message] };
  throw error;
}
