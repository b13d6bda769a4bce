import { readFile as readBytes, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readFile } from '../collect/read-file.ts';
import { readWorkingTree } from '../collect/read-working-tree.ts';
import { runPipeline } from '../pipeline.ts';
import { writeFile } from '../publish/commit/write-file.ts';
import { renderProblem } from '../render/render-problem.ts';
import type { Source } from '../source.ts';
import type { Arguments } from './arguments.ts';
import type { Output } from './output.ts';
import { planConvert, planFix, planTick } from './plan-edit.ts';
import { planOutput, refuse, refuseGoal } from './plan-output.ts';
import { readArguments } from './read-arguments.ts';

const BUG = 70;

async function main(words: readonly string[]): Promise<Output> {
  const today = new Date().toISOString().slice(0, 10);
  const asked = readArguments(words, today);
  if ('text' in asked)
    return asked.exitCode === 0 ? { stdout: asked.text, stderr: '', files: [], exitCode: 0 } : refuse(2, asked.text);
  const folder = await stat(asked.root).catch(() => null);
  if (!folder?.isDirectory()) return refuse(2, `trailmark: There is no folder "${asked.root}". Give another --root.\n`);
  return write(asked, await plan(asked));
}

async function plan(asked: Arguments): Promise<Output> {
  if (asked.command === 'convert') return convert(asked, asked.operand ?? '');
  const collected = await readWorkingTree({ root: asked.root, ...asked.scope });
  if (collected.roadmaps.length === 0)
    return refuse(2, collected.problems.map((problem) => `${renderProblem(problem)}\n`).join(''));
  const run = (roadmaps: readonly Source[]) => runPipeline({ ...collected, roadmaps, options: asked });
  const report = run(collected.roadmaps);
  const refused = refuseGoal({ asked, report });
  if (refused !== null) return refused;
  if (asked.command === 'tick') return planTick({ asked, report, sources: collected.roadmaps });
  if (asked.flags.has('fix')) return planFix({ asked, report, sources: collected.roadmaps, rerun: run });
  return planOutput({ asked, report, readme: collected.readme, screen: readScreen(asked) });
}

async function convert(asked: Arguments, name: string): Promise<Output> {
  const source = await readFile(asked.root, name);
  return 'code' in source ? refuse(2, `${renderProblem(source)}\n`) : planConvert(asked, source);
}

const written: string[] = [];

async function write(asked: Arguments, output: Output): Promise<Output> {
  for (const file of output.files) {
    if (await isWritten(asked.root, file)) continue;
    const outcome = await writeFile(asked.root, file);
    if (outcome.kind === 'refused') return refuse(3, `trailmark: ${outcome.message}\n`);
    written.push(file.path);
  }
  return output;
}

/** Whether the file holds just this already, as a chart mostly does. */
async function isWritten(root: string, { path, text }: Source): Promise<boolean> {
  const bytes = await readBytes(join(root, path)).catch(() => null);
  return bytes?.equals(Buffer.from(text)) === true;
}

function readScreen({ color }: Arguments): { readonly width: number; readonly color: boolean } {
  const { isTTY, columns } = process.stdout;
  const wanted = isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { width: columns ?? 100, color: color ?? wanted };
}

async function print(text: Output['stdout']): Promise<void> {
  // A reader that has seen enough (`trailmark | head`) closes the pipe; that is no fault.
  await pipeline(Readable.from(typeof text === 'string' ? [text] : text), process.stdout, { end: false }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    },
  );
}

// What can't be told is no reason for another exit code: nobody reads, or the disk below the log is full.
process.stderr.on('error', () => {});

try {
  const output = await main(process.argv.slice(2));
  process.exitCode = output.exitCode;
  process.stderr.write(output.stderr);
  await print(output.stdout);
} catch (error) {
  process.exitCode = BUG;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const files = written.length === 0 ? 'Nothing was written' : `Written before it: ${written.join(', ')}`;
  process.stderr.write(`trailmark: ${what}\nThis is a fault of Trailmark or of the disk. ${files}.\n`);
}
