import type { GitHub } from '../../github/github.ts';

interface Reply {
  readonly parents: readonly { readonly sha: string }[];
}

/** The commit that a pull request is to be compared with: the side of the merge `commit` that is not its head, else the base of the event, which may be older. */
export async function readBase(
  github: GitHub,
  commit: string,
  { base, head }: { readonly base: string; readonly head: string | null },
): Promise<string> {
  if (head === null || commit === head) return base;
  const { parents } = await github.send<Reply>('GET /repos/{owner}/{repo}/git/commits/{sha}', { sha: commit });
  const [first, second] = parents;
  return first !== undefined && second?.sha === head ? first.sha : base;
}
