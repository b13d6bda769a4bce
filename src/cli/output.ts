import type { Replacement } from '../publish/files/replace-file.ts';

/** What the command line is going to do: texts to print, the files as they are to be, and the exit code (design: 0, 1, 2, 3). */
export interface Output {
  /** A long text comes in parts. */
  readonly stdout: string | Iterable<string>;
  readonly stderr: string;
  readonly files: readonly Replacement[];
  /** The files that it would write if they were not as they should be: a run before may have been stopped right behind them. */
  readonly kept: readonly string[];
  readonly exitCode: 0 | 1 | 2 | 3;
}

/** A run that goes well and prints this, unless something else is said of it. */
export function answer(stdout: Output['stdout'], rest: Partial<Output> = {}): Output {
  return { stdout, stderr: '', files: [], kept: [], exitCode: 0, ...rest };
}

/** A run that ends with a message and nothing else. */
export function refuse(exitCode: 2 | 3, stderr: string): Output {
  return answer('', { stderr, exitCode });
}
