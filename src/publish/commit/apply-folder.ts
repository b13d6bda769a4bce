import type { Collected } from '../../collect/collected.ts';
import { readCommit } from '../../collect/commit/read-commit.ts';
import { readWorkingTree } from '../../collect/read-working-tree.ts';
import type { Problem } from '../../problem.ts';
import { writeFile } from '../files/write-file.ts';
import { planUpdate, type UpdatePlan } from './plan-update.ts';
import type { Update, UpdateTarget, Work } from './update.ts';

// Who commits nothing need not want a section either.
const NOT_WANTED = ['no-readme', 'markers-missing'];

/** How often the work is done when another step of the job changes the files under it. */
const MOST_ATTEMPTS = 3;

const OFF = 'Nothing is committed: `commit` is off.';
const WHY_NOT = {
  auto: OFF,
  off: OFF,
  'pull-request': 'Nothing is committed: with `commit: pull-request` only the default branch gets a pull request.',
} as const;

interface FolderHead {
  readonly head: UpdateTarget['head'] | null;
}

/** Brings the checkout up to date and commits nothing. Without a checkout the files are read from the branch and only shown. */
export async function applyFolder(work: Work, target: Pick<UpdateTarget, 'ticks'> & FolderHead): Promise<Update> {
  for (let attempt = 1; ; attempt += 1) {
    const collected = await collect(work, target);
    const plan = planFolder(work, collected, target);
    const nothing = { plan, commit: null, isChanged: false, missing: [], failures: [], notes: [] };
    if (plan.files.length === 0) return { ...nothing, isDone: true };
    if (work.workspace === null) return { ...nothing, isDone: false, notes: [WHY_NOT[work.inputs.commit]] };
    const { written, changed, failures, notes } = await writeFiles(work.workspace, plan, collected);
    if (changed.length > 0 && attempt < MOST_ATTEMPTS) continue;
    const all = [...failures, ...changed.map((path) => `${path} is being changed by another program.`)];
    return { ...nothing, isDone: all.length === 0, isChanged: written > 0, failures: all, notes };
  }
}

async function collect({ github, workspace, inputs }: Work, { head }: FolderHead): Promise<Collected> {
  if (workspace === null && head?.oid) return readCommit(github, head.oid, inputs.scope);
  return readWorkingTree({ root: workspace ?? '.', ...inputs.scope });
}

function planFolder(
  { pipeline, inputs }: Work,
  collected: Collected,
  { ticks }: Pick<UpdateTarget, 'ticks'>,
): UpdatePlan {
  const isAccepted = (one: Problem): boolean => NOT_WANTED.includes(one.code) || one === collected.readmeProblem;
  const plan = planUpdate(pipeline, { collected, options: inputs.options, ticks });
  return { ...plan, refusals: plan.refusals.filter((one) => !isAccepted(one)) };
}

async function writeFiles(workspace: string, { files }: UpdatePlan, { roadmaps, readme, chart }: Collected) {
  const read = new Map([...roadmaps, readme, chart].flatMap((one) => (one ? [[one.path, one.text]] : [])));
  const told = { written: 0, changed: [] as string[], failures: [] as string[], notes: [] as string[] };
  for (const file of files) {
    const outcome = await writeFile(workspace, { ...file, before: read.get(file.path) ?? '' });
    if (outcome.kind === 'changed') told.changed.push(file.path);
    if (outcome.kind === 'refused') told.failures.push(outcome.message);
    if (outcome.kind === 'written') told.written += 1;
    if (outcome.kind === 'written' && outcome.note !== null) told.notes.push(outcome.note);
  }
  return told;
}
