import type { Problem } from '../rules/problem.ts';
import { collectProblem } from './collect-problem.ts';
import { pathInside } from './path-inside.ts';
import type { Entry, Tree } from './tree.ts';

/** The README's entry, or null and why. */
export interface FoundReadme {
  readonly entry: Entry | null;
  readonly problems: readonly Problem[];
}

// The root first: it is the file that a learner edits, wherever GitHub looks first.
const FOLDERS = ['', '.github', 'docs'];
const README = /(?:^|\/)readme\.(?:md|markdown)$/i;

/** Finds the README: the named one, else the first in the root, `.github/` and `docs/` in any case. A folder or link of that name is refused. */
export async function findReadme(tree: Tree, wanted: string | null): Promise<FoundReadme> {
  if (wanted === null) return judge(await findUsual(tree));
  const path = pathInside(wanted);
  if (path === null) return refuse(wanted, 'outside-root');
  const entry = await tree.readEntry(path);
  return entry === null ? refuse(wanted, 'no-readme') : judge(entry);
}

async function findUsual(tree: Tree): Promise<Entry | null> {
  for (const folder of FOLDERS) {
    const entries = await tree.readEntries(folder, false);
    const readmes = entries.filter((entry) => README.test(entry.path));
    const exact = readmes.find((entry) => entry.path.endsWith('README.md'));
    const first = exact ?? readmes.toSorted((one, other) => (one.path < other.path ? -1 : 1))[0];
    if (first) return first;
  }
  return null;
}

function judge(entry: Entry | null): FoundReadme {
  if (entry === null || entry.kind === 'file') return { entry, problems: [] };
  if (entry.kind === 'other') return refuse(entry.path, 'not-a-file');
  return refuse(entry.path, entry.kind === 'link' ? 'a-link' : 'a-folder');
}

function refuse(path: string, cause: Parameters<typeof collectProblem>[1]): FoundReadme {
  return { entry: null, problems: [collectProblem(path, cause)] };
}
