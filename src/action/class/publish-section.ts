import { readCommitReadme } from '../../collect/commit/read-commit.ts';
import { readWorkingTree } from '../../collect/read-working-tree.ts';
import { readHead } from '../../github/read-head.ts';
import { withParts } from '../../on-demand.ts';
import { commitAsJob, writeFolder } from '../../publish/apply-files.ts';
import { MOST_ATTEMPTS } from '../../publish/apply-run.ts';
import { UNCHANGED, type Written } from '../../publish/commit/apply-commit.ts';
import type { Work } from '../../publish/inputs.ts';
import { jobOf } from '../../publish/job.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { spliceSection } from '../../splice/splice-section.ts';

/** A section for the README of a branch. `headline` is that of the commit: counts, and nobody's name. */
export interface Section extends Work {
  readonly branch: string;
  readonly text: string;
  readonly headline: string;
}

const NO_COMMIT = 'The branch holds no commit: there is no README to write.';
const BUSY = 'The branch moved on every attempt: run the workflow again.';

/** Writes the section into the README as the branch has it now, and again when the branch moves meanwhile; with `commit: off` into the checkout, if there is one. */
export async function publishSection(section: Section): Promise<Written> {
  if (section.inputs.commit === 'off') return writeCheckout(section);
  for (let attempt = 1; ; attempt += 1) {
    const written = await commitSection(section);
    if (written.kind !== 'moved') return written;
    if (attempt === MOST_ATTEMPTS) return { ...written, kind: 'refused', failures: [...written.failures, BUSY] };
    await section.github.pause(attempt);
  }
}

async function commitSection({ github, inputs, branch, text, headline }: Section): Promise<Written> {
  const head = await readHead(github, branch);
  const { tip } = head;
  if (tip === null) return { ...UNCHANGED, notes: [NO_COMMIT] };
  const spliced = await splice(await readCommitReadme(github, tip.oid, inputs.scope.readme), text);
  if ('notes' in spliced) return spliced;
  const job = jobOf({ scope: { ...inputs.scope, roadmap: ['class'] }, options: inputs.options });
  const commit = { branch, head: { ...head, tip }, job, headline, files: spliced, isWhole: true };
  return commitAsJob(github, inputs.commit === 'auto' ? 'commit' : 'pull-request', commit);
}

async function writeCheckout({ inputs, workspace, text }: Section): Promise<Written> {
  if (workspace === null) return UNCHANGED;
  const { readme, readmeProblem } = await readWorkingTree({ root: workspace, ...inputs.scope, chart: 'off' });
  const spliced = await splice(readme ?? readmeProblem ?? null, text);
  if ('notes' in spliced) return spliced;
  return writeFolder(workspace, { files: spliced.map((one) => ({ ...one, before: readme?.text ?? '' })) });
}

/** The README with the section where it lacks it, or why it is not written. No README and no markers are no fault: the class is in the summary. */
async function splice(readme: Source | Problem | null, section: string): Promise<readonly Source[] | Written> {
  if (readme === null) return { ...UNCHANGED, notes: ['There is no README: the class is in the summary alone.'] };
  if ('code' in readme) return refuse([readme]);
  const { path, text, changed, problems } = await withParts(() => spliceSection(readme, section));
  if (text === null) return refuse(problems);
  return changed ? [{ path, text }] : [];
}

function refuse(problems: readonly Problem[]): Written {
  const told = problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  const isFault = problems.some(({ code }) => code !== 'markers-missing');
  return isFault ? { ...UNCHANGED, kind: 'refused', failures: told } : { ...UNCHANGED, notes: told };
}
