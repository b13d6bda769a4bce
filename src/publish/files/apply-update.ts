import { isFailure } from '../../collect/api-failure.ts';
import { readCommit } from '../../collect/read-commit.ts';
import { type Head, readHead } from '../../collect/read-head.ts';
import type { Ticks } from '../discussion/ticks.ts';
import { applyCommit } from './apply-commit.ts';
import { planUpdate, type UpdatePlan } from './plan-update.ts';
import type { Update, UpdateTarget, Work } from './update.ts';

interface Expected {
  readonly parent: string;
  readonly message: string;
}

const MOST_ATTEMPTS = 5;
const NOTHING_DONE = { isDone: true, missing: [], notes: [], failures: [] };

/** Brings a branch up to date in one commit. When it moves meanwhile, everything is read and computed again, five times at most; nothing is ever merged or forced. */
export async function applyUpdate(work: Work, target: UpdateTarget): Promise<Update> {
  let expected: Expected | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const head = attempt === 1 ? target.head : await readHead(work.github, target.branch);
    const plan = await planHead(work, head, target.ticks);
    const landed = hasLanded(head, expected) ? head.oid : null;
    const isConfirmed = attempt > 1;
    const result = { ...NOTHING_DONE, plan, commit: landed, isChanged: landed !== null, isConfirmed };
    if (plan.files.length === 0 || head.oid === null) return result;
    expected = { parent: head.oid, message: plan.message };
    try {
      const commit = await applyCommit(work.github, { ...plan, branch: target.branch, parent: head.oid });
      return { ...result, commit, isChanged: true, isConfirmed: true };
    } catch (error) {
      if (!isWorthAnother(error) || attempt === MOST_ATTEMPTS) return { ...result, isDone: false, ...blame(error) };
      await work.github.pause(attempt);
    }
  }
}

function isWorthAnother(error: unknown): boolean {
  return isFailure(error) && (error.isUnsure || isFailure(error, 'stale', 'conflict'));
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
