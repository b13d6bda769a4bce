import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Collected } from '../collect/collected.ts';
import { NO_CONFIG } from '../collect/config/find-config.ts';
import { optionsOf, readSettings, scopeOf } from '../collect/config/settings.ts';
import type { GitFailure } from '../collect/git/run-git.ts';
import { readConfig, readWorkflows, readWorkingTree } from '../collect/read-working-tree.ts';
import type { History } from '../history/history.ts';
import { withParts } from '../on-demand.ts';
import { type Report, runPipeline } from '../pipeline.ts';
import type { Problem } from '../rules/problem.ts';
import { insertMarkers } from '../splice/insert-markers.ts';
import { readPast } from '../suggest/past/read-past.ts';
import type { Arguments, Asked } from './arguments/arguments.ts';
import type { Host } from './host.ts';
import { type Output, refuse } from './output.ts';
import { planOutput, refuseGoal } from './plan-output.ts';
import { showProblems } from './problems/show-problems.ts';
import type { Run } from './run.ts';
import { withProgressBar } from './terminal/progress-bar.ts';
import { readScreen } from './terminal/read-screen.ts';

/** How often the work is done when the files change under it. */
const MOST_ATTEMPTS = 3;
/** The commands that git's days are for. */
const USE_PAST: readonly Arguments['command'][] = ['next', 'card'];

/** Runs a command; `written` gets the path of every file that was written. */
export async function runCommand(asked: Asked, host: Host, written: string[]): Promise<Output> {
  const root = resolve(host.cwd, asked.root);
  if (!isFolder(root)) return refuse(2, `trailmark: There is no folder "${asked.root}". Give another --root.\n`);
  const said = readSettings(asked.written);
  for (const [name, message] of said.wrong) return refuse(2, `trailmark: --${name} can not be used: ${message}\n`);
  // What is said for a repository of a class stands in that repository, not in the folder around it.
  const config = asked.command === 'class' ? NO_CONFIG : await readConfig(root, null);
  const settings = { ...config.settings, ...said.settings };
  const run: Arguments = { ...asked, root, scope: scopeOf(settings), ...optionsOf(settings, asked.today) };
  if (config.problems.length > 0 && writes(run)) return refuse(3, showProblems(config.problems, asked));
  let changed = '';
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const output = await plan(run, host, config.problems);
    const outcome = await write(run.root, output, written);
    if ('exitCode' in outcome) return outcome;
    changed = outcome.changed;
  }
  return refuse(3, `trailmark: ${changed} is being changed by another program. Try again when it is done.\n`);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function plan(asked: Arguments, host: Host, met: readonly Problem[]): Promise<Output> {
  if (asked.command === 'init') {
    const { init } = await import('./init/init.ts');
    return init(asked, host);
  }
  if (asked.command === 'class') {
    const { showClass } = await import('./class/show-class.ts');
    return showClass(asked, host);
  }
  if (asked.command === 'convert') {
    const { convert } = await import('./convert.ts');
    return convert(asked, host.stdout.isTTY === true);
  }
  const { root, scope } = asked;
  const read = await readWorkingTree({ root, ...scope });
  const collected = { ...read, problems: [...met, ...read.problems, ...(await findLeftOpen(asked))] };
  if (collected.roadmaps.length === 0) {
    const { explainNothing } = await import('./init/explain-nothing.ts');
    return refuse(2, await explainNothing(asked, collected));
  }
  const history = await readGit(asked, collected, host);
  if (history !== null && isData(asked)) {
    const { showHistory } = await import('./show-history.ts');
    return showHistory(asked, history, () => '');
  }
  const past = history !== null && 'steps' in history ? readPast(history) : undefined;
  const run: Run['rerun'] = (roadmaps, readme = collected.readme, open = []) =>
    runPipeline({ ...collected, roadmaps, readme, open, options: asked, past });
  const first = await withProgressBar({ ...host, json: asked.json }, (show) =>
    withParts(() => runPipeline({ ...collected, options: asked, past, show })),
  );
  const { readme } = collected;
  const marked = readme && wantsMarkers(asked, first) ? { ...readme, text: insertMarkers(readme.text) } : null;
  const report = marked === null ? first : await withParts(() => run(collected.roadmaps, marked));
  const planned = { asked, report, collected, rerun: run, screen: readScreen(asked, host) };
  return refuseGoal(planned) ?? planAnswer(planned, history, host);
}

/** What is to be filled in before GitHub runs a workflow, for the command that looks for problems. */
async function findLeftOpen({ command, root }: Arguments): Promise<readonly Problem[]> {
  if (command !== 'check') return [];
  const { findPlaceholders } = await import('../rules/placeholders.ts');
  return findPlaceholders(await readWorkflows(root));
}

/** What git says, for the commands that ask for it. */
async function readGit(asked: Arguments, { roadmaps }: Collected, host: Host): Promise<History | GitFailure | null> {
  const isPast = asked.command === 'history' || (USE_PAST.includes(asked.command) && asked.history !== 'off');
  if (!isPast) return null;
  const { askGit } = await import('./show-history.ts');
  return askGit(asked, roadmaps, host);
}

async function planAnswer(run: Run, history: History | GitFailure | null, host: Host): Promise<Output> {
  if (history !== null && run.asked.command === 'history') {
    const { showHistory } = await import('./show-history.ts');
    const { renderHistory } = await import('../render/history/render-history.ts');
    return withParts(() => showHistory(run.asked, history, (known) => renderHistory(known, run.report, run.screen)));
  }
  if (run.asked.command === 'tick') {
    const { tick } = await import('./tick.ts');
    return tick(run, host);
  }
  if (run.asked.command !== 'check') return withParts(() => planOutput(run));
  const { planCheck, planFix } = await import('./check.ts');
  return withParts(() => (run.asked.flags.has('fix') ? planFix(run) : planCheck(run)));
}

/** The numbers of the history need no roadmap to be read as it is now, unless a goal is to be looked up in it. */
function isData({ command, json, flags, goal }: Arguments): boolean {
  return command === 'history' && (json || flags.has('csv')) && goal === undefined;
}

/** With settings that can't be used nothing is written. */
function writes({ command, flags }: Arguments): boolean {
  return command === 'init' || command === 'update' || command === 'tick' || flags.has('fix');
}

function wantsMarkers({ flags }: Arguments, { splice }: Report): boolean {
  return flags.has('insert') && splice?.problems.some(({ code }) => code === 'markers-missing') === true;
}

/** Writes the files, and tells what there is to know of them; or which file no longer holds what was read. */
async function write(root: string, output: Output, written: string[]): Promise<Output | { readonly changed: string }> {
  if (output.files.length + output.kept.length === 0) return output;
  const { clearBeside, writeFile } = await import('../publish/files/write-file.ts');
  await clearBeside(root, output.kept);
  const notes: string[] = [];
  for (const file of output.files) {
    const outcome = await writeFile(root, file);
    if (outcome.kind === 'changed') return { changed: file.path };
    if (outcome.kind === 'refused') return refuse(3, `trailmark: ${outcome.message}\n`);
    if (outcome.kind === 'kept') continue;
    written.push(file.path);
    if (outcome.note !== null) notes.push(`trailmark: ${outcome.note}\n`);
  }
  return { ...output, stderr: notes.join('') + output.stderr };
}
