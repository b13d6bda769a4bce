/** Thrown by pure code that needs a part of the program that is not loaded yet; `load` fetches it. */
class NotLoaded extends Error {
  readonly load: () => Promise<unknown>;

  constructor(load: () => Promise<unknown>) {
    super('A part of the program is not loaded yet: call this inside withParts.');
    this.load = load;
  }
}

/**
 * A part of the program that most runs can do without, such as a library for a rare notation: `load` imports it when it is first
 * asked for. What asks for it has to run inside `withParts`.
 */
export function onDemand<Part>(load: () => Promise<Part>): () => Part {
  let part: Part | undefined;
  const fetch = async () => {
    part = await load();
  };
  return () => {
    if (part === undefined) throw new NotLoaded(fetch);
    return part;
  };
}

/** Does pure work; where it needs a part that is not loaded, the part is loaded and the work begun anew. */
export async function withParts<Result>(work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.load();
    }
  }
}

/** For whoever catches everything: lets pass what only asks for a part. */
export function passNotLoaded(error: unknown): void {
  if (error instanceof NotLoaded) throw error;
}
