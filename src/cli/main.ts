import { resolve } from 'node:path';
import { dayOf } from '../day.ts';
import type { Asked } from './arguments/arguments.ts';
import { COMMAND_NAMES } from './arguments/commands.ts';
import { nameProgram } from './arguments/name-program.ts';
import { readArguments } from './arguments/read-arguments.ts';
import type { Host } from './host.ts';
import { answer, type Output } from './output.ts';

const BUG = 70;
/** Empties a terminal, and begins at its top. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** Does what the words behind `trailmark` ask for and gives the exit code. It never throws. */
export async function main(words: readonly string[], host: Host): Promise<number> {
  const written: string[] = [];
  try {
    const isAsking = words[0] === 'complete' && words[1] === '--';
    const output = isAsking ? await complete(words.slice(2), host) : await runWords(words, host, written);
    await show(output, host);
    return output.exitCode;
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const files = written.length === 0 ? 'Nothing was written' : `Written before it: ${written.join(', ')}`;
    host.stderr.write(
      `trailmark: ${what}\nThis is a fault of Trailmark or of the disk. ${files}. Look at the disk, and run it again; if it stays, report it with the lines above.\n`,
    );
    return BUG;
  }
}

/** `written` gets the path of every file that was written. */
async function runWords(words: readonly string[], host: Host, written: string[]): Promise<Output> {
  const explained = await helpOnCode(words, host);
  if (explained !== null) return answer(explained);
  const asked = readArguments(words, { program: nameProgram(host), today: dayOf(host.now) });
  if ('exitCode' in asked) return asked;
  if (asked.command === 'completion') return printCompletion(asked, host);
  // Help and version are there before all that reads files is loaded.
  const part = () => import('./run-command.ts');
  const { runCommand } = await (host.load?.(part) ?? part());
  if (!asked.flags.has('watch')) return runCommand(asked, host, written);
  return keepRunning(asked, host, () => runCommand(asked, host, written));
}

/** A code of a problem behind `help`; null where it is none. */
async function helpOnCode([help, code = '', ...more]: readonly string[], host: Host): Promise<string | null> {
  if (help !== 'help' || more.length > 0 || COMMAND_NAMES.some((name) => name === code)) return null;
  const { explainCode } = await import('./problems/explain-code.ts');
  return explainCode(code, nameProgram(host));
}

/** Shows what a command says again when that has changed, until the person stops it. */
async function keepRunning(asked: Asked, host: Host, run: () => Promise<Output>): Promise<Output> {
  const { watchFolder } = await import('./terminal/watch.ts');
  const stop = new AbortController();
  host.onInterrupt?.(() => stop.abort());
  let last = '';
  const work = async () => {
    const { stdout, ...output } = await run();
    const shown = { ...output, stdout: [...partsOf(stdout)].join('') };
    const text = shown.stderr + shown.stdout;
    if (text === last) return;
    last = text;
    if (host.stdout.isTTY === true) host.stdout.write(CLEAR);
    await show(shown, host);
  };
  await watchFolder(resolve(host.cwd, asked.root), work, stop.signal);
  return answer('');
}

/** The script prints by itself. */
async function printCompletion({ operand, program }: Asked, host: Host): Promise<Output> {
  const { printScript } = await import('./completion/complete.ts');
  printScript(operand ?? '', program === 'trailmark' ? null : (host.program ?? ''));
  return answer('');
}

/** What a shell asks for while a line is typed. */
async function complete(words: readonly string[], { cwd }: Host): Promise<Output> {
  const { printWords } = await import('./completion/complete.ts');
  const { listOpenSteps } = await import('./completion/list-steps.ts');
  printWords(words, words.includes('tick') ? await listOpenSteps(cwd) : []);
  return answer('');
}

async function show({ stdout, stderr }: Output, host: Host): Promise<void> {
  host.stderr.write(stderr);
  for (const part of partsOf(stdout)) if (!(await isTaken(part, host.stdout))) return;
}

function partsOf(text: Output['stdout']): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}

/** Whether there is still somebody who reads: one that has seen enough (`trailmark | head`) closes the pipe, and that is no fault. */
function isTaken(part: string, stdout: Host['stdout']): Promise<boolean> {
  return new Promise((done, fail) => {
    stdout.write(part, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error && error.code !== 'EPIPE') fail(error);
      else done(!error);
    });
  });
}
