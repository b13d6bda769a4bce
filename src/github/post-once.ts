import { ApiFailure, isFailure } from './api-failure.ts';
import type { GitHub } from './github.ts';

/** A call that makes something, and one that lists what there is of its kind, the one that counts first. `isAlone`: no other run makes one now. */
export interface Post<T> {
  readonly post: () => Promise<T>;
  readonly look: () => Promise<readonly T[]>;
  readonly isAlone?: boolean;
}

/** What was made, null when the answer got lost, and all that is there now. */
export interface Posted<T> {
  readonly made: T | null;
  readonly all: readonly T[];
}

const MOST_POSTS = 3;

/** Posts, then looks what is there: another run may have posted at the same moment, and a lost answer does not mean a lost effect. */
export async function postOnce<T>(github: GitHub, { post, look, isAlone = false }: Post<T>): Promise<Posted<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await post().catch(expectDoubt);
    if (!(made instanceof ApiFailure)) return { made, all: isAlone ? [made] : await look() };
    if (made.isUnsure) await github.pause(attempt);
    const all = await look();
    if (all.length > 0) return { made: null, all };
    if (!made.isUnsure || attempt === MOST_POSTS) throw made;
  }
}

/** A failure that leaves open whether the thing is there: what is there already GitHub calls invalid. */
function expectDoubt(error: unknown): ApiFailure {
  if (isFailure(error) && (error.isUnsure || error.kind === 'invalid')) return error;
  throw error;
}
