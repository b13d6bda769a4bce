import type { Readable, Writable } from 'node:stream';

/** A stream to print to; `columns` is its width where it is a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A stream to read answers from, where it is a terminal. */
export type Keyboard = Readable & { readonly isTTY?: boolean };

/** All that a command sees of the machine besides the files below `cwd`. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly stdin?: Keyboard;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Tells when the person wants to stop what goes on by itself, as with Ctrl-C. */
  readonly onInterrupt?: (stop: () => void) => void;
  /** Loads what reads files, which is most of the program, in the way that is the fastest here. */
  readonly load?: <Part>(part: () => Promise<Part>) => Promise<Part>;
  /** The path of the file that runs. */
  readonly program?: string;
}
