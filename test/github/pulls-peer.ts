import type { BareRepository } from './bare-repository.ts';
import { type Answer, error, type RestCall } from './rest-call.ts';

/** A pull request as far as it matters. */
export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly html_url: string;
  state: string;
}

/** Answers what belongs to pull requests, of which a branch has one open at most. */
export function answerPulls(
  repository: BareRepository,
  pulls: Pull[],
  { method, path, query, body }: RestCall,
): Answer {
  const { head = '', base = '', state } = body;
  if (method === 'GET') {
    const branch = query.get('head')?.split(':')[1];
    return {
      status: 200,
      body: pulls
        .filter((one) => one.state === query.get('state') && one.head === branch)
        .map((one) => describePull(repository, one)),
    };
  }
  if (method === 'PATCH') {
    const pull = pulls.find((one) => path === `/pulls/${one.number}`);
    if (pull && state) pull.state = state;
    return { status: pull ? 200 : 404, body: pull ? describePull(repository, pull) : error('Not Found') };
  }
  if (pulls.some((one) => one.head === head && one.state === 'open') || repository.head(head) === repository.head(base))
    return { status: 422, body: error('Validation Failed') };
  const number = 1000 + pulls.length;
  pulls.push({ number, head, base, state: 'open', html_url: `https://github.test/octocat/plan/pull/${number}` });
  return { status: 201, body: describePull(repository, pulls.at(-1)) };
}

function describePull(repository: BareRepository, pull: Pull | undefined): unknown {
  return { ...pull, head: { ref: pull?.head, sha: repository.head(pull?.head ?? '') }, base: { ref: pull?.base } };
}
