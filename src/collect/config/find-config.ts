import { readSource } from '../read-tree.ts';
import type { Tree } from '../tree.ts';
import type { Config } from './parse-config.ts';

/** What no trailmark.yml says. */
export const NO_CONFIG: Config = { settings: {}, problems: [] };

/** Where trailmark.yml may stand, the one that holds first. */
export const PATHS = ['trailmark.yml', '.github/trailmark.yml'];

/** Reads trailmark.yml: the named one, which must be there, else the one in the root or in .github. */
export async function findConfig(tree: Tree, wanted: string | null): Promise<Config> {
  for (const path of wanted === null ? PATHS : [wanted]) {
    const entry = await tree.readEntry(path);
    if (entry === null && wanted === null) continue;
    const source = await readSource(tree, path);
    if ('code' in source) return { settings: {}, problems: [source] };
    const { parseConfig } = await import('./parse-config.ts');
    return parseConfig(source);
  }
  return NO_CONFIG;
}
