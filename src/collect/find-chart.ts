import { isSvg } from '../options.ts';
import type { Problem } from '../rules/problem.ts';
import { type Cause, collectProblem, whyNoFile } from './collect-problem.ts';
import { isPortable, pathInside } from './path-inside.ts';
import type { Entry, Tree } from './tree.ts';

/** Where the chart goes: `path` is null when none is wanted or the path can't be written; `entry` is null when it is new. */
export interface FoundChart {
  readonly path: string | null;
  readonly entry: Entry | null;
  readonly problems: readonly Problem[];
}

const USUAL = '.github/trailmark.svg';
/** Obsidian hides folders that begin with a dot. */
const IN_VAULT = 'trailmark.svg';

/** Finds the place of the chart: an SVG inside the root that is a regular file or does not exist yet. `wanted` is its path, `off` for none, null for the usual place. */
export async function findChart(tree: Tree, wanted: string | null): Promise<FoundChart> {
  if (wanted === 'off') return { path: null, entry: null, problems: [] };
  const path = pathInside(wanted ?? ((await isVault(tree)) ? IN_VAULT : USUAL));
  if (path === null) return refuse(wanted ?? USUAL, 'outside-root');
  if (!isSvg(path)) return refuse(path, 'not-svg');
  const entry = await tree.readEntry(path);
  if (entry === null && !isPortable(path)) return refuse(path, 'unportable-path');
  const cause = whyNoFile(entry);
  return cause === null ? { path, entry, problems: [] } : refuse(path, cause);
}

/** Whether a tree is a vault of Obsidian's. */
export async function isVault(tree: Tree): Promise<boolean> {
  return (await tree.readEntry('.obsidian'))?.kind === 'folder';
}

function refuse(path: string, cause: Cause): FoundChart {
  return { path: null, entry: null, problems: [collectProblem(path, cause)] };
}
