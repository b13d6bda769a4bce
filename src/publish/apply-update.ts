import { isFailure } from '../collect/api-failure.ts';
import type { GitHub } from '../collect/github.ts';
import { readCommit } from '../collect/read-commit.ts';
import { type Head, readHead } from '../collect/read-head.ts';
import type { Box } from '../render/comment.ts';
import { applyCommit } from './apply-commit.ts';
import type { Inputs } from './inputs.ts';
import type { Permission } from './outcome.ts';
import { type Pipeline, planUpdate, type UpdatePlan } from './plan-update.ts';

/** Where and with what a run works. */
export interface Work {
  readonly github: GitHub;
  readonly inputs: Inputs;
  readonly pipeline: Pipeline;
}

/** What became of the files. `commit` is the commit that was made; `isDone` tells that the files are as the plan wants them. */
export interface Update {
  readonly plan: UpdatePlan;
  readonly head: Head;
  readonly commit: string | null;
  readonly isDone: boolean;
  readonly missing: readonly Permission[];
  readonly failures: readonly string[];
}

/** What to bring up to date. `head` is where the branch stands, when that was just read. */
export interface UpdateTarget {
  readonly branch: string;
  readonly head: Head;
  readonly ticks: readonly Box[];
}

interface Expected {
  readonly parent: string;
  readonly message: string;
}

const MOST_ATTEMPTS = 5;

/** Brings a branch up to date in one commit. When it moves meanwhile, everything is read and computed again, five times at most; nothing is ever merged or forced. */
export async function applyUpdate(work: Work, target: UpdateTarget): Promise<Update> {
  let expected: Expected | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const head = attempt === 1 ? target.head : await readHead(work.github, target.branch);
    const plan = await planHead(work, head, target.ticks);
    const landed = hasLanded(head, expected) ? head.oid : null;
    const result = { plan, head, commit: landed, isDone: true, missing: [], failures: [] };
    if (plan.files.length === 0 || head.oid === null) return result;
    expected = { parent: head.oid, message: plan.message };
    try {
      const commit = await applyCommit(work.github, { ...plan, branch: target.branch, parent: head.oid });
      return { ...result, commit };
    } catch (error) {
      if (!isWorthAnother(error) || attempt === MOST_ATTEMPTS) return { ...result, isDone: false, ...blame(error) };
      await work.github.pause(attempt);
    }
  }
}

function isWorthAnother(error: unknown): boolean {
  return isFailure(error) && (error.isUnsure || isFailure(error, 'stale', 'conflict'));
}

async function planHead({ github, inputs, pipeline }: Work, head: Head, ticks: readonly Box[]): Promise<UpdatePlan> {
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
