import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dayOf } from '../day.ts';
import { readArguments } from './arguments/read-arguments.ts';
import type { Host } from './host.ts';
import { type Output, refuse } from './output.ts';

const BUG = 70;

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
  // Help and version are there before all that reads files is loaded.
  const { runCommand } = await import('./run-command.ts');
  return runCommand(asked, host, written);
}

async function print(text: Output['stdout'], { stdout }: Host): Promise<void> {
  // A reader that has seen enough (`trailmark | head`) closes the pipe; that is no fault.
  await pipeline(Readable.from([text]), stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
