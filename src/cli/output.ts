import type { Source } from '../source.ts';

/** What the command line is going to do: texts to print (the result maybe in pieces, which follow each other), the files to write, and the exit code (design: 0, 1, 2, 3). */
export interface Output {
  readonly stdout: string | Iterable<string>;
  readonly stderr: string;
  readonly files: readonly Source[];
  readonly exitCode: 0 | 1 | 2 | 3;
}
