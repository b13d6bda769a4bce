import type { GitHub } from '../../github/github.ts';
import { addLabel } from './add-label.ts';
import type { Discussion, Issue } from './discussion.ts';
import { readDiscussion, readUnlabelled } from './read-discussion.ts';

const MOST_LOOKS = 3;
const YOUNG = 60_000;

/**
 * What there is for a run that does not make the issue: the label is there already, so another run makes the issue now, or somebody took the label
 * off it. A run that died in between is not waited for any longer.
 */
export async function joinDiscussion(github: GitHub, discussion: Discussion): Promise<Discussion> {
  if (discussion.issue !== null && !isYoung(discussion.issue)) return discussion;
  const unlabelled = discussion.issue === null ? await findUnlabelled(github, discussion) : null;
  if (unlabelled) return unlabelled;
  let joined = discussion;
  for (let look = 1; look <= MOST_LOOKS && joined.comment === null; look += 1) {
    await github.pause(look);
    joined = await readDiscussion(github, discussion.request);
  }
  return joined;
}

/** An issue that is new and has no comment is one that another run is about to comment on. */
function isYoung({ created_at: created }: Issue): boolean {
  return Math.abs(Date.now() - Date.parse(created)) < YOUNG;
}

/** The issue whose label somebody took off, or that a token could not label; it is labelled, if that is allowed, to be found at once the next time. */
async function findUnlabelled(github: GitHub, { request }: Discussion): Promise<Discussion | null> {
  const [issue] = await readUnlabelled(github, request.viewer);
  if (issue === undefined) return null;
  await addLabel(github, issue);
  return readDiscussion(github, { ...request, issue: issue.number });
}
