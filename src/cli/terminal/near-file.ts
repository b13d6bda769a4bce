import { readAround } from '../../collect/read-working-tree.ts';
import { didYouMean } from '../../parse/fields/edit-distance.ts';
import type { Arguments } from '../arguments/arguments.ts';

/** " Did you mean …?" with the Markdown file below the root that was meant by a name; empty where none is near. */
export async function nearFile(root: string, name: string): Promise<string> {
  const { sources } = await readAround(root);
  return didYouMean(
    name,
    sources.map(({ path }) => path),
  );
}

/** What to type instead of a file that can't be read, as a line. */
export async function tellNear({ root, program }: Pick<Arguments, 'root' | 'program'>, name: string): Promise<string> {
  const near = (await nearFile(root, name)).trim();
  return `${near || `Give the path of a file. To see what looks like a roadmap: ${program} init --dry-run`}\n`;
}
