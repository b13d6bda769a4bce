import { passNotLoaded } from '../../on-demand.ts';

/** Thrown where reading on would cost more time or stack than any file that people write. `line` is 1-based. */
export class OverLimit extends Error {
  readonly line: number;

  /** `message` is a whole sentence that says what there is too much of, and how to get on. */
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What stopped the reading of a file, as a place and whole sentences for its author. */
export function explainFailure(error: unknown): { readonly line: number; readonly message: string } {
  passNotLoaded(error);
  if (error instanceof OverLimit)
    return { line: error.line, message: `Nothing of this file is read: ${error.message}` };
  return {
    line: 1,
    message: `Nothing of this file is read, because reading it failed (${causeOf(error)}). Take parts out to find the lines that do it, and report them as a fault of Trailmark.`,
  };
}

/** An exception in words. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
