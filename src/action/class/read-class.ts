import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseClassJson } from '../../class/class-json.ts';
import { type GatheredClass, gatherClass } from '../../class/gather-class.ts';
import { readRepositories } from '../../collect/class/github/read-repositories.ts';
import { readClassFile } from '../../collect/class/read-class-file.ts';
import { readCommitFile } from '../../collect/commit/read-commit.ts';
import { readNamedFile } from '../../collect/read-working-tree.ts';
import type { GitHub } from '../../github/github.ts';
import type { Inputs } from '../../publish/inputs.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';

/** Where the files of a class are read: from the workspace what lies there, else from the commit. */
export interface ClassPlace {
  readonly github: GitHub;
  readonly workspace: string | undefined;
  readonly commit: string;
}

/** Reads what the input `class` names: a class.yml, whose repositories GitHub is asked for, or what `class --json` printed. Else what is wrong with it. */
export async function readClass(
  place: ClassPlace,
  path: string,
  { scope, options }: Inputs,
): Promise<GatheredClass | { readonly problems: readonly Problem[] }> {
  const { github, workspace, commit } = place;
  const read = (name: string): Promise<Source | Problem> =>
    workspace && existsSync(resolve(workspace, name))
      ? readNamedFile(workspace, name)
      : readCommitFile(github, commit, name);
  const source = await read(path);
  if ('code' in source) return { problems: [source] };
  const printed = path.endsWith('.json') ? parseClassJson(source.text) : null;
  if (printed !== null) return { whole: printed, unread: [] };
  const { repositories, left, problems } = await readClassFile(source, read);
  if (problems.length > 0) return { problems };
  const gathered = await gatherClass(readRepositories(github, { repositories, roadmap: scope.roadmap }), options);
  const lines = left.map((one) => ({ name: `${one.path}:${one.line}`, message: one.message }));
  return { ...gathered, unread: [...lines, ...gathered.unread] };
}
