import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
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
  /** What is typed at a terminal: each answer once its question is shown. */
  readonly answers?: readonly (readonly [question: string, keys: string])[];
  /** The program that runs, where it matters. */
  readonly program?: string;
}

/** Runs the command line in this process. */
export async function runCli(place: Place, words: readonly string[]): Promise<Ran> {
  // A program that comes from nowhere: git is not asked about its clone.
  const { cwd, env = {}, columns, answers, program = join(cwd, 'trailmark') } = place;
  const stdin = Object.assign(new PassThrough(), { isTTY: answers !== undefined, setRawMode: () => {} });
  const stdout = collect(typeAnswers(stdin, answers ?? []));
  const stderr = collect();
  const screen = columns === undefined ? {} : { isTTY: true, columns };
  const status = await main(words, {
    ...{ cwd, env, now: new Date('2026-08-02T12:00:00Z') },
    ...{ stdin, stdout: Object.assign(stdout.stream, screen), stderr: stderr.stream },
    program,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** Types each answer when its question stands on the screen. */
function typeAnswers(keyboard: PassThrough, answers: readonly (readonly [string, string])[]): (piece: string) => void {
  const left = [...answers];
  return (piece) => {
    const [question, keys] = left[0] ?? [];
    if (question === undefined || !piece.includes(question)) return;
    left.shift();
    setImmediate(() => keyboard.write(keys));
  };
}

function collect(look: (piece: string) => void = () => {}): { readonly stream: Writable; readonly text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string, _, done) {
      pieces.push(piece);
      look(piece);
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}
