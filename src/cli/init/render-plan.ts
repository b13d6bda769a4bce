import { cleanText } from '../../render/escape/clean-text.ts';
import type { Json } from '../../render/json.ts';
import type { InitPlan, InitWish, PlannedFile } from './plan.ts';
import { COPY } from './plan-running.ts';
import type { Survey } from './survey.ts';

const MOST_CANDIDATES = 5;

/** What was found, in a few lines. */
export function renderSurvey({ collected, candidates, uncounted, git, isVault, workflow }: Survey): string {
  const roadmaps = collected.roadmaps.map(({ path }) => path);
  const alike = candidates.slice(0, MOST_CANDIDATES);
  const found = [
    ...(roadmaps.length > 0 ? [`Roadmap: ${roadmaps.join(', ')}`] : []),
    ...alike.map(({ pattern, done, total }) => `Looks like a roadmap: ${pattern} (${done} of ${total} steps done)`),
    ...(roadmaps.length + alike.length === 0 ? ['No roadmap yet'] : []),
    ...uncounted.slice(0, MOST_CANDIDATES).map((path) => `Looks like steps, but is not counted: ${path}`),
    collected.readme === null ? 'No README yet' : `README: ${collected.readme.path}`,
    git === null ? 'No git repository yet' : `Branch: ${git.branch}`,
    ...(isVault ? ['An Obsidian vault'] : []),
    ...(workflow === null ? [] : [`Workflow: ${workflow}`]),
  ];
  return `Found here:\n${found.map((line) => `  ${cleanText(line)}\n`).join('')}\n`;
}

/** What is going to be written, what stays, and what there is to know of it. */
export function renderPlan({ files, kept, notes }: InitPlan): string {
  const rows = listRows(files);
  const width = Math.max(0, ...rows.map(({ path }) => path.length));
  const written = rows.map(({ path, why }) => `  ${cleanText(path).padEnd(width)}  ${why}\n`).join('');
  const said = notes.map((note) => `${note.split('\n').map(cleanText).join('\n')}\n`).join('');
  const stays = kept.length === 0 ? '' : `Stays as it is: ${cleanText([...new Set(kept)].join(', '))}\n`;
  const head = files.length === 0 ? 'Everything is here already: there is nothing to write.\n' : 'To write:\n';
  return `${head}${written}${stays}${said}`;
}

/** A copy of the action is many files and one thing. */
function listRows(files: readonly PlannedFile[]): readonly { readonly path: string; readonly why: string }[] {
  const copied = files.filter(({ path }) => path.startsWith(`${COPY}/`));
  const others = files.filter((file) => !copied.includes(file));
  const copy = { path: `${COPY}/`, why: `a copy of the action, ${copied.length} files` };
  return copied.length === 0 ? others : [...others, copy];
}

// HEAD is the branch that is checked out: a name of git's may hold what a shell would run.
const FIRST_PUSH = 'git push -u origin HEAD';

/** What was written, and what to type next. */
export function renderDone({ files }: InitPlan, { git }: Survey, { program }: Pick<InitWish, 'program'>): string {
  const hasWorkflow = files.some(({ path }) => path.startsWith('.github/workflows/'));
  if (!hasWorkflow) return `\nWritten. Next:\n  ${program}\n`;
  const begin = git === null ? 'git init -b main && ' : '';
  const next = `\nWritten. Next:\n  ${begin}git add -A && git commit -m "Add Trailmark"`;
  if (git?.hasUpstream) return `${next} && git push\n`;
  if (git?.remote != null) return `${next} && ${FIRST_PUSH}\n`;
  return `${next}\n\nMake an empty repository on https://github.com/new, then:\n  git remote add origin ADDRESS && ${FIRST_PUSH}\n`;
}

/** The object of `init --json`. */
export function planJson({ files, kept, notes }: InitPlan, isWritten: boolean): Json {
  const planned = files.map(({ path, why, before, isNew }) => ({
    path,
    action: isNew === true || before === '' ? 'create' : 'change',
    why,
  }));
  return { version: 1, written: isWritten, files: planned, kept, notes };
}
