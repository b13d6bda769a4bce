/** A stream to print to; `columns` is its width where it is a terminal. */
export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command sees of the machine besides the files below `cwd`. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly stdout: Screen;
  readonly stderr: Screen;
}
