import { readAround } from '../../collect/read-working-tree.ts';
import { didYouMean } from '../arguments/explain-words.ts';

/** " Did you mean …?" with the Markdown file below the root that was meant by a name; empty where none is near. */
export async function nearFile(root: string, name: string): Promise<string> {
  const { sources } = await readAround(root);
  return didYouMean(
    name,
    sources.map(({ path }) => path),
  );
}
