import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import type { Source } from '../../source.ts';
import { DONE, type Step, toStep } from '../step.ts';

/** One commit on a branch. `parent` is the commit whose files were read; when the branch has moved from it the commit is refused as stale. */
export interface Commit {
  readonly branch: string;
  readonly parent: string;
  readonly message: string;
  readonly files: readonly Source[];
}

/** What became of the files. `commit` is the commit that was made. */
export interface Written extends Step {
  readonly commit: string | null;
  readonly isChanged: boolean;
  /** The commit that may have been made although its answer did not come. */
  readonly sent: Pick<Commit, 'parent' | 'message'> | null;
}

/** Where nothing was to be written. */
export const UNCHANGED: Written = { ...DONE, commit: null, isChanged: false, sent: null };

interface Reply {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } };
}

const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Commits whole files through GitHub, which signs the commit. Nothing is ever merged or forced. */
export async function applyCommit(github: GitHub, commit: Commit): Promise<Written> {
  const { branch, parent, message, files } = commit;
  if (files.length === 0) return UNCHANGED;
  const [headline, ...body] = message.split('\n\n');
  const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') }));
  try {
    const { createCommitOnBranch } = await github.query<Reply>(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
        expectedHeadOid: parent,
        message: { headline, body: body.join('\n\n') },
        fileChanges: { additions },
      },
    });
    return { ...UNCHANGED, commit: createCommitOnBranch.commit.oid, isChanged: true };
  } catch (error) {
    if (!isFailure(error)) throw error;
    // What GitHub refused for sure was not made, whoever's commit is there next.
    return { ...UNCHANGED, ...toStep(error, 'moved', ['contents']), sent: error.isUnsure ? { parent, message } : null };
  }
}
