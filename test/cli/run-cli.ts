import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** What a user sees of a run. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the command line runs; the rest is a pipe on a day that does not change. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The columns of a terminal; without them the output is a pipe. */
  readonly columns?: number;
}

/** Runs the command line in this process. */
export async function runCli({ cwd, env = {}, columns }: Place, words: readonly string[]): Promise<Ran> {
  const stdout = collect();
  const stderr = collect();
  const screen = columns === undefined ? {} : { isTTY: true, columns };
  const status = await main(words, {
    ...{ cwd, env, now: new Date('2026-08-02T12:00:00Z') },
    ...{ stdout: Object.assign(stdout.stream, screen), stderr: stderr.stream },
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collect(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string, _, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}
