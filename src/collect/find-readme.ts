import type { Problem } from '../rules/problem.ts';
import { collectProblem, notAFile } from './collect-problem.ts';
import { pathInside } from './path-inside.ts';
import type { Content, Entry, Tree } from './tree.ts';

/** In the order in which GitHub shows them. */
const FOLDERS = ['.github', '', 'docs'];
const MARKER = '<!-- trailmark:start -->';
const README = /(?:^|\/)readme\.(?:md|markdown)$/i;

/** Finds the README: the named one, else of those in `.github/`, the root and `docs/`, in any case, the first that holds the markers, or the first of all. A folder or link of that name is refused. */
export async function findReadme(tree: Tree, wanted: string | null): Promise<Entry | Problem | null> {
  const path = wanted === null ? null : pathInside(wanted);
  if (wanted !== null && path === null) return collectProblem(wanted, 'outside-root');
  const entry = path === null ? await findUsual(tree) : await tree.readEntry(path);
  if (wanted !== null && entry === null) return collectProblem(wanted, 'no-readme');
  return entry === null || entry.kind === 'file' ? entry : notAFile(entry);
}

async function findUsual(tree: Tree): Promise<Entry | null> {
  const found: Entry[] = [];
  for (const folder of FOLDERS) {
    const entries = await tree.readEntries(folder, false);
    const readmes = entries.filter((entry) => README.test(entry.path));
    const exact = readmes.find((entry) => entry.path.endsWith('README.md'));
    const first = exact ?? readmes.toSorted((one, other) => (one.path < other.path ? -1 : 1))[0];
    if (first) found.push(first);
  }
  if (found.length < 2) return found[0] ?? null;
  const contents = await tree.readContents(found.filter(({ kind }) => kind === 'file'));
  return found.find(({ path }) => holdsMarker(contents.get(path))) ?? found[0] ?? null;
}

function holdsMarker(content: Content | undefined): boolean {
  return content !== undefined && 'bytes' in content && new TextDecoder().decode(content.bytes).includes(MARKER);
}
