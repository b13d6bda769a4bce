import type { Day } from '../../day.ts';
import { blobId } from '../blob-id.ts';
import type { Collected } from '../collected.ts';
import type { Settings } from '../config/settings.ts';

/** One repository of a class as it was read, with what its own trailmark.yml says. */
export interface MemberFiles {
  readonly name: string;
  readonly path: string;
  /** Equal where the roadmaps have the same paths and texts, and nowhere else: git's own hashes. */
  readonly key: string;
  readonly collected: Collected;
  readonly settings: Settings;
  /** The day of the newest commit that changed a roadmap; null where git does not say. */
  readonly lastChange: Day | null;
}

/** The key of what was read. */
export function keyOf({ roadmaps }: Collected): string {
  return roadmaps.map(({ path, text }) => `${blobId(Buffer.from(text, 'utf8'))} ${path}\n`).join('');
}
