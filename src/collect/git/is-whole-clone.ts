import { askGit } from './run-git.ts';

/** Whether a folder holds the whole history of a commit, or of what is checked out where none is named: neither shallow nor partial. */
export async function isWholeClone(folder: string, commit: string | null): Promise<boolean> {
  const said = await askGit(folder, ['rev-parse', '--is-shallow-repository', 'HEAD']);
  const settings = said === null ? null : await askGit(folder, ['config', '--list', '--name-only']);
  const [shallow, head] = said?.split('\n') ?? [];
  const isWhole = settings !== null && !/^(?:extensions|remote\..*)\.(?:partialclone|promisor)$/im.test(settings);
  return isWhole && shallow === 'false' && (commit ?? head) === head;
}
