import { GitFailure, readGit } from './run-git.ts';

/** Whether a folder holds the whole history of a commit, or of what is checked out where none is named: neither shallow nor partial. */
export async function isWholeClone(folder: string, commit: string | null): Promise<boolean> {
  try {
    const [shallow, head] = (await readGit(folder, ['rev-parse', '--is-shallow-repository', 'HEAD'])).split('\n');
    const settings = await readGit(folder, ['config', '--list', '--name-only']);
    return (
      shallow === 'false' &&
      (commit ?? head) === head &&
      !/^(?:extensions|remote\..*)\.(?:partialclone|promisor)$/im.test(settings)
    );
  } catch (error) {
    if (error instanceof GitFailure) return false;
    throw error;
  }
}
