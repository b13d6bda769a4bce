import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig, readWorkingTree } from '../collect/read-working-tree.ts';
import { dayOf } from '../day.ts';
import { type Report, runPipeline } from '../pipeline.ts';
import { writeFile } from '../publish/files/write-file.ts';
import { renderProblems } from '../render/render-problem.ts';
import type { Problem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import { insertMarkers } from '../splice/insert-markers.ts';
import { readPast } from '../suggest/read-past.ts';
import { addSettings } from './arguments/add-settings.ts';
import type { Arguments } from './arguments/arguments.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { convert } from './convert.ts';
import type { Host } from './host.ts';
import { type Output, refuse } from './output.ts';
import { planFix, planTick } from './plan-edit.ts';
import { planOutput, refuseGoal } from './plan-output.ts';
import { askGit, showHistory } from './show-history.ts';

const BUG = 70;
/** How often the work is done when the files change under it. */
const MOST_ATTEMPTS = 3;

/** Does what the words behind `trailmark` ask for and gives the exit code. It never throws. */
export async function main(words: readonly string[], host: Host): Promise<number> {
  const written: string[] = [];
  try {
    const output = await answer(words, host, written);
    host.stderr.write(output.stderr);
    await print(output.stdout, host);
    return output.exitCode;
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const files = written.length === 0 ? 'Nothing was written' : `Written before it: ${written.join(', ')}`;
    host.stderr.write(`trailmark: ${what}\nThis is a fault of Trailmark or of the disk. ${files}.\n`);
    return BUG;
  }
}

/** `written` gets the path of every file that was written. */
async function answer(words: readonly string[], host: Host, written: string[]): Promise<Output> {
  const asked = readArguments(words, dayOf(host.now));
  if ('text' in asked)
    return asked.exitCode === 0 ? { stdout: asked.text, stderr: '', files: [], exitCode: 0 } : refuse(2, asked.text);
  const root = resolve(host.cwd, asked.root);
  const folder = await stat(root).catch(() => null);
  if (!folder?.isDirectory()) return refuse(2, `trailmark: There is no folder "${asked.root}". Give another --root.\n`);
  const config = await readConfig(root, null);
  const run = addSettings({ ...asked, root }, config.settings);
  if (config.problems.length > 0 && writes(run)) return refuse(3, renderProblems(config.problems));
  let changed = '';
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const output = await plan(run, host, config.problems);
    const outcome = await write(run.root, output, written);
    if ('exitCode' in outcome) return outcome;
    changed = outcome.changed;
  }
  return refuse(3, `trailmark: ${changed} is being changed by another program. Try again when it is done.\n`);
}

async function plan(asked: Arguments, host: Host, met: readonly Problem[]): Promise<Output> {
  if (asked.command === 'convert') return convert(asked, host.stdout.isTTY === true);
  const { root, scope } = asked;
  const read = await readWorkingTree({ root, ...scope });
  const collected = { ...read, problems: [...met, ...read.problems] };
  if (collected.roadmaps.length === 0) return refuse(2, renderProblems(collected.problems));
  const isPast = asked.command === 'history' || (asked.command === 'next' && asked.hasHistory);
  const history = isPast ? await askGit(asked, collected.roadmaps, host) : null;
  const past = history !== null && 'steps' in history ? readPast(history) : undefined;
  const run = (roadmaps: readonly Source[], readme = collected.readme) =>
    runPipeline({ ...collected, roadmaps, readme, options: asked, past });
  const first = run(collected.roadmaps);
  const report = wantsMarkers(asked, first) ? run(collected.roadmaps, withMarkers(collected.readme)) : first;
  const refused = refuseGoal({ asked, report });
  if (refused !== null) return refused;
  if (asked.command === 'tick') return planTick({ asked, report, sources: collected.roadmaps, rerun: run, collected });
  if (asked.flags.has('fix')) return planFix({ asked, report, sources: collected.roadmaps, rerun: run });
  const screen = readScreen(asked, host);
  if (asked.command === 'history' && history !== null) return showHistory({ asked, report, screen }, history);
  return planOutput({ asked, report, collected, screen });
}

/** With settings that can't be used nothing is written. */
function writes({ command, flags }: Arguments): boolean {
  return command === 'update' || command === 'tick' || flags.has('fix');
}

function wantsMarkers({ flags }: Arguments, { splice }: Report): boolean {
  return flags.has('insert') && splice?.problems.some(({ code }) => code === 'markers-missing') === true;
}

function withMarkers(readme: Source | null): Source | null {
  return readme && { ...readme, text: insertMarkers(readme.text) };
}

/** Writes the files, and tells what there is to know of them; or which file no longer holds what was read. */
async function write(root: string, output: Output, written: string[]): Promise<Output | { readonly changed: string }> {
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

function readScreen({ color }: Arguments, { stdout, env }: Host): { readonly width: number; readonly color: boolean } {
  const wanted = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return { width: stdout.columns ?? 100, color: color ?? wanted };
}

async function print(text: Output['stdout'], { stdout }: Host): Promise<void> {
  // A reader that has seen enough (`trailmark | head`) closes the pipe; that is no fault.
  await pipeline(Readable.from([text]), stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
