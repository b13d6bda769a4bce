import { isSvg } from '../options.ts';
import type { Problem } from '../rules/problem.ts';
import { collectProblem, notAFile } from './collect-problem.ts';
import { isPortable, pathInside } from './path-inside.ts';
import type { Entry, Tree } from './tree.ts';

/** What a tree has of a file that is wanted, or where a new one goes; null where none is wanted, or there is none. */
export type Found = Entry | Pick<Entry, 'path'> | Problem | null;

const USUAL = '.github/trailmark.svg';
/** Obsidian hides folders that begin with a dot. */
const IN_VAULT = 'trailmark.svg';

/** Finds the place of the chart: an SVG inside the root that is a regular file or does not exist yet. `wanted` is its path, `off` for none, null for the usual place. */
export async function findChart(tree: Tree, wanted: string | null): Promise<Found> {
  if (wanted === 'off') return null;
  const named = wanted ?? ((await isVault(tree)) ? IN_VAULT : USUAL);
  const path = pathInside(named);
  if (path === null) return collectProblem(named, 'outside-root');
  if (!isSvg(path)) return collectProblem(path, 'not-svg');
  const entry = await tree.readEntry(path);
  if (entry === null) return isPortable(path) ? { path } : collectProblem(path, 'unportable-path');
  return entry.kind === 'file' ? entry : notAFile(entry);
}

/** Whether a tree is a vault of Obsidian's. */
export async function isVault(tree: Tree): Promise<boolean> {
  return (await tree.readEntry('.obsidian'))?.kind === 'folder';
}
