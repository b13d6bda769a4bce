import type { GitHub } from '../../github/github.ts';
import type { Source } from '../../source.ts';

/** One commit on a branch. `parent` is the commit whose files were read; when the branch has moved from it the commit is refused as stale. */
export interface Commit {
  readonly branch: string;
  readonly parent: string;
  readonly message: string;
  readonly files: readonly Source[];
}

interface Reply {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } };
}

const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Commits whole files through GitHub, which signs the commit, and gives its id. */
export async function applyCommit(github: GitHub, { branch, parent, message, files }: Commit): Promise<string> {
  const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') }));
  const { createCommitOnBranch } = await github.query<Reply>(COMMIT, {
    input: {
      branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
      expectedHeadOid: parent,
      message: { headline: message },
      fileChanges: { additions },
    },
  });
  return createCommitOnBranch.commit.oid;
}
