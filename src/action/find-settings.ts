import { readCommitConfig } from '../collect/commit/read-commit.ts';
import { NO_CONFIG } from '../collect/config/find-config.ts';
import type { Config } from '../collect/config/parse-config.ts';
import { readConfig } from '../collect/read-working-tree.ts';
import { isFailure } from '../github/api-failure.ts';
import type { GitHub } from '../github/github.ts';

/** Where trailmark.yml is looked for: `workspace` is the folder of the checkout, `commit` that of the run, null or empty where nothing is read; `wanted` is the input `config`. */
export interface Place {
  readonly workspace: string | null;
  readonly commit: string | null;
  readonly wanted: string | null;
}

/** Reads trailmark.yml from the checkout, else from the commit of the run. What the token may not read holds nothing; the run says so itself. */
export async function findSettings(github: GitHub, { workspace, commit, wanted }: Place): Promise<Config> {
  if (workspace !== null) return readConfig(workspace, wanted);
  if (!commit) return NO_CONFIG;
  try {
    return await readCommitConfig(github, commit, wanted);
  } catch (error) {
    if (isFailure(error, 'permission', 'not-found', 'no-graphql')) return NO_CONFIG;
    throw error;
  }
}
