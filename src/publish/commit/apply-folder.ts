import { readCommit } from '../../collect/commit/read-commit.ts';
import { readWorkingTree } from '../../collect/read-working-tree.ts';
import type { Problem } from '../../problem.ts';
import { planUpdate } from './plan-update.ts';
import type { Update, UpdateTarget, Work } from './update.ts';
import { writeFile } from './write-file.ts';

// Who commits nothing need not want a section either.
const NOT_WANTED = ['no-readme', 'markers-missing'];

const OFF = 'Nothing is committed: `commit` is off.';
const WHY_NOT = {
  auto: OFF,
  off: OFF,
  'pull-request': 'Nothing is committed: with `commit: pull-request` only the default branch gets a pull request.',
} as const;

/** Brings the checkout up to date and commits nothing. Without a checkout the files are read from the branch and only shown. */
export async function applyFolder(
  work: Work,
  { head, ticks }: Pick<UpdateTarget, 'ticks'> & FolderHead,
): Promise<Update> {
  const { workspace, inputs } = work;
  const collected =
    workspace === null && head?.oid
      ? await readCommit(work.github, head.oid, inputs.scope)
      : await readWorkingTree({ root: workspace ?? '.', ...inputs.scope });
  const isAccepted = (one: Problem): boolean => NOT_WANTED.includes(one.code) || one === collected.readmeProblem;
  const planned = planUpdate(work.pipeline, { collected, options: inputs.options, ticks });
  const plan = { ...planned, refusals: planned.refusals.filter((one) => !isAccepted(one)) };
  const nothing = { plan, commit: null, isChanged: false, missing: [], failures: [], notes: [] };
  if (plan.files.length === 0) return { ...nothing, isDone: true };
  if (workspace === null) return { ...nothing, isDone: false, notes: [WHY_NOT[inputs.commit]] };
  const refusals: string[] = [];
  for (const file of plan.files) {
    const written = await writeFile(workspace, file);
    if (written.kind === 'refused') refusals.push(written.message);
  }
  const isDone = refusals.length === 0;
  return { ...nothing, isDone, isChanged: refusals.length < plan.files.length, failures: refusals };
}

interface FolderHead {
  readonly head: UpdateTarget['head'] | null;
}
