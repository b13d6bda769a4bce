import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { type InitPlan, type InitWish, NO_PLAN, type PlannedFile, type Running } from './plan.ts';
import type { Survey } from './survey.ts';
import { WORKFLOW, writeWorkflow } from './write-workflow.ts';

/** Where a copy of the action lies. */
export const COPY = '.github/actions/trailmark';

/** The workflow, and with a copy the files that it runs; `schema` is null where no editor would find one. */
export function planRunning(found: Survey, wish: InitWish): InitPlan & { readonly schema: string | null } {
  const { running } = wish;
  const schema = running.kind === 'uses' ? running.schema : null;
  const none = { ...NO_PLAN, schema };
  if (found.workflow !== null)
    return { ...none, kept: [found.workflow], notes: found.placeholders.map((left) => sayPlaceholder(left, running)) };
  const against = findObstacle(found, wish);
  if (against !== null) return { ...none, notes: [against] };
  const copied = running.kind === 'copy' ? running.files.map(toCopy) : [];
  return {
    // The workflow comes last: one that is there says that nothing is missing.
    files: [...copied, toWorkflow(found, wish)],
    kept: [],
    notes: running.kind === 'copy' ? noteCopy(running) : [],
    schema: running.kind === 'copy' ? `${COPY}/schema/trailmark.schema.json` : schema,
  };
}

/** Why there is no workflow, and what to do instead; null where nothing is against one. */
export function findObstacle(
  { git, isVault }: Survey,
  { running, program }: Pick<InitWish, 'running' | 'program'>,
): string | null {
  if (git === null && isVault)
    return `No workflow: this vault is in no git repository. "${program} update --watch" keeps the note up to date while you write.`;
  if (git !== null && git.prefix !== '') {
    const top = git.prefix.replace(/[^/]+/g, '..').replace(/\/$/, '');
    return `No workflow: GitHub reads workflows at the top of a repository alone. There: ${program} init --root ${top} --roadmap "${git.prefix}roadmap/*.md" --readme ${git.prefix}README.md`;
  }
  return running.kind === 'none' ? `No workflow: ${running.why}` : null;
}

/** A workflow is never changed: the person writes what the program knows. */
function sayPlaceholder({ path, line, message }: Problem, running: Running): string {
  const write =
    running.kind === 'uses' ? `Write there: uses: ${running.uses}` : `Or remove ${path}, and run this again.`;
  return `${path}:${line}: ${running.kind === 'uses' ? 'OWNER and COMMIT are still to be filled in.' : message} ${write}`;
}

function toWorkflow({ git }: Survey, { running, hasIssue }: InitWish): PlannedFile {
  const uses = running.kind === 'uses' ? running.uses : `./${COPY}`;
  const branches = [git?.branch ?? 'main'];
  const text = writeWorkflow({ branches, uses, isCopy: running.kind === 'copy', hasIssue });
  return { path: WORKFLOW, text, before: '', isNew: true, why: `runs on every push to ${branches[0]}, and once a day` };
}

function toCopy({ path, text }: Source): PlannedFile {
  return { path: `${COPY}/${path}`, text, before: '', isNew: true, why: 'a copy of the action' };
}

function noteCopy({ why, isIgnored }: Extract<Running, { kind: 'copy' }>): readonly string[] {
  const ignored = `git ignores ${COPY}/dist here, so add it with: git add -f ${COPY}`;
  return [`The action is copied into ${COPY}: ${why}`, ...(isIgnored ? [ignored] : [])];
}
