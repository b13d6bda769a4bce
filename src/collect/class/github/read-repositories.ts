import { type Day, dayOf } from '../../../day.ts';
import { type ApiFailure, isFailure } from '../../../github/api-failure.ts';
import type { GitHub } from '../../../github/github.ts';
import { fileProblem } from '../../../rules/problem.ts';
import type { Collected } from '../../collected.ts';
import { findConfig } from '../../config/find-config.ts';
import { readTree } from '../../read-tree.ts';
import { keyOf, type MemberFiles } from '../member-files.ts';
import { fieldAsker } from './ask-fields.ts';
import { type HistoryReply, type PlanReply, plansQuery, type RepositoryName } from './class-query.ts';
import { type Asking, openRepository } from './repository-tree.ts';

/** A repository to read, and what its member is called. */
export interface ListedRepository extends RepositoryName {
  readonly name: string;
}

/** Which repositories to read. `roadmap` goes before what they say themselves. */
export interface Listed {
  readonly repositories: readonly ListedRepository[];
  readonly roadmap: readonly string[];
  /** Is told how much of the work is done, from 0 to 1. */
  readonly show?: (part: number) => void;
}

const A_QUERY = 50;

const MISSING = 'There is no such repository, or the token may not read it.';
const EMPTY = 'The repository holds no commit yet.';

/**
 * Reads repositories from GitHub, fifty a query, then what these answers do not hold, of all together. One that is missing, closed
 * to the token or empty comes with the problem. Throws `ApiFailure` when GitHub itself does not answer: then nothing is known.
 */
export async function* readRepositories(github: GitHub, listed: Listed): AsyncGenerator<MemberFiles> {
  const { repositories, roadmap, show } = listed;
  const replies: (PlanReply | string)[] = [];
  for (let at = 0; at < repositories.length; at += A_QUERY) {
    replies.push(...(await askPlans(github, repositories.slice(at, at + A_QUERY))));
    show?.(replies.length / repositories.length);
  }
  // All at the same time, so that what several lack is one query.
  const asker = fieldAsker(github, repositories.length);
  const reading = repositories.map((one, at) => {
    const wanted = { one, roadmap, asking: { github, name: one, asker } };
    return readMember(replies[at] ?? MISSING, wanted).finally(asker.leave);
  });
  yield* await Promise.all(reading);
}

/** Asks for repositories in one query, in halves where GitHub does not finish it. */
async function askPlans(github: GitHub, names: readonly RepositoryName[]): Promise<readonly (PlanReply | string)[]> {
  const { document, variables } = plansQuery(names);
  try {
    const { data, refused } = await github.queryParts(document, variables);
    return names.map((_, at) => (data[`r${at}`] as PlanReply | null) ?? explain(refused.get(`r${at}`)));
  } catch (error) {
    if (!isFailure(error) || !error.isTransient || names.length === 1) throw error;
    const half = Math.ceil(names.length / 2);
    return [...(await askPlans(github, names.slice(0, half))), ...(await askPlans(github, names.slice(half)))];
  }
}

function explain(failure: ApiFailure | undefined): string {
  return failure === undefined || failure.kind === 'not-found' ? MISSING : failure.message;
}

interface Wanted {
  readonly one: ListedRepository;
  readonly roadmap: readonly string[];
  readonly asking: Asking;
}

async function readMember(reply: PlanReply | string, { one, roadmap, asking }: Wanted): Promise<MemberFiles> {
  const path = `${one.owner}/${one.repo}`;
  const nothing = { name: one.name, path, key: '', settings: {}, lastChange: null };
  const why = typeof reply === 'string' ? reply : EMPTY;
  if (typeof reply === 'string' || reply.defaultBranchRef?.target.tree === undefined)
    return { ...nothing, collected: unread(path, why) };
  const tree = openRepository(reply, asking);
  const { settings, problems } = await findConfig(tree, null);
  const wanted = roadmap.length > 0 ? roadmap : (settings.roadmap ?? []);
  const scope = { roadmap: wanted, readme: settings.readme ?? null, chart: 'off' };
  const read = await readTree(tree, scope, async () => '');
  const collected = { ...read, problems: [...problems, ...read.problems] };
  const lastChange = await readLastChange(collected, reply, asking);
  return { ...nothing, key: keyOf(collected), collected, settings, lastChange };
}

function unread(path: string, why: string): Collected {
  return { roadmaps: [], readme: null, problems: [fileProblem(path, 'unreadable', why)] };
}

/** The day on which the roadmap, or the folder that holds all of them, was changed last. */
async function readLastChange({ roadmaps }: Collected, reply: PlanReply, { asker, name }: Asking): Promise<Day | null> {
  const paths = roadmaps.map(({ path }) => path);
  if (paths.length === 0) return null;
  if (paths.every((path) => path.startsWith('roadmap/'))) return newestDay(reply.defaultBranchRef?.target.history);
  const path = paths.length === 1 ? paths[0] : commonFolder(paths);
  const field = `defaultBranchRef { target { ... on Commit { history(first: 1${path ? `, path: ${JSON.stringify(path)}` : ''}) { nodes { authoredDate } } } } }`;
  const answer = (await asker.ask(name, field, 0)) as PlanReply['defaultBranchRef'];
  return newestDay(answer?.target.history);
}

function newestDay(history: HistoryReply | undefined): Day | null {
  const date = history?.nodes[0]?.authoredDate;
  return date === undefined ? null : dayOf(new Date(date));
}

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const length = first.findIndex((name, at) => others.some((names) => names[at] !== name));
  return (length < 0 ? first : first.slice(0, length)).join('/');
}
