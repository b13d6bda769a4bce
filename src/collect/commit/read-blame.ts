import { dayOf } from '../../day.ts';
import type { GitHub } from '../../github/github.ts';
import type { BlamedLines } from '../../history/read-blame.ts';

interface Range {
  readonly startingLine: number;
  readonly endingLine: number;
  readonly commit: { readonly oid: string; readonly authoredDate: string };
}

interface Reply {
  readonly repository: {
    readonly object: Readonly<Record<string, { readonly ranges: readonly Range[] } | undefined>> | null;
  } | null;
}

/** Asks GitHub, in one query, which commits wrote the lines of files last, as of a commit. Throws `ApiFailure`. */
export async function readBlame(
  { owner, repo, query }: GitHub,
  oid: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly BlamedLines[]>> {
  const names = paths.map((_, at) => `$p${at}: String!`).join(', ');
  const files = paths.map((_, at) => `f${at}: blame(path: $p${at}) { ...Lines }`).join('\n');
  const document = `query Blame($owner: String!, $repo: String!, $oid: GitObjectID!, ${names}) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    ${files}
  } } }
}
fragment Lines on Blame { ranges { startingLine endingLine commit { oid authoredDate } } }`;
  const values = Object.fromEntries(paths.map((path, at) => [`p${at}`, path]));
  const { repository } = await query<Reply>(document, { owner, repo, oid, ...values });
  return new Map(paths.map((path, at) => [path, (repository?.object?.[`f${at}`]?.ranges ?? []).map(toLines)]));
}

function toLines({ startingLine: start, endingLine: end, commit: { oid: commit, authoredDate } }: Range): BlamedLines {
  const date = new Date(authoredDate);
  return { start, end, commit, day: dayOf(date), at: date.toISOString() };
}
