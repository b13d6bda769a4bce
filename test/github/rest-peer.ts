import type { BareRepository } from './bare-repository.ts';
import type { Settings } from './graphql-peer.ts';

/** An answer of the REST API. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A call of the REST API, its path below the repository. */
export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, string>>;
}

/** A pull request as far as it matters. */
export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly html_url: string;
  state: string;
}

/** The state behind the answers. */
export interface RestPeer {
  readonly repository: BareRepository;
  readonly pulls: Pull[];
  readonly settings: Settings;
}

/** Answers what belongs to git: trees, blobs, refs, merges and pull requests; null for all else. */
export function answerRest({ repository, pulls, settings }: RestPeer, call: RestCall): Answer | null {
  const { method, path } = call;
  const tree = /^\/git\/trees\/([0-9a-f]{40})$/.exec(path)?.[1];
  if (tree && method === 'GET')
    return listTree(repository, tree, { isDeep: call.query.has('recursive'), most: settings.listAt });
  const blob = /^\/git\/blobs\/([0-9a-f]{40})$/.exec(path)?.[1];
  if (blob && method === 'GET') return readBlob(repository, blob);
  if (path === '/git/refs' && method === 'POST') return createRef(repository, call.body);
  if (path === '/merges' && method === 'POST') return merge(repository, call.body);
  return path.startsWith('/pulls') ? answerPulls(repository, pulls, call) : null;
}

function listTree(
  repository: BareRepository,
  sha: string,
  { isDeep, most }: { readonly isDeep: boolean; readonly most: number },
): Answer {
  try {
    const lines = repository.tree(sha).filter(({ path }) => isDeep || !path.includes('/'));
    return { status: 200, body: { sha, truncated: lines.length > most, tree: lines.slice(0, most) } };
  } catch {
    return { status: 404, body: error('Not Found') };
  }
}

function readBlob(repository: BareRepository, sha: string): Answer {
  const bytes = repository.blob(sha);
  // GitHub breaks base64 into lines of 60 letters.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, body: { sha, encoding: 'base64', size: bytes.length, content } };
}

function createRef(repository: BareRepository, { ref = '', sha = '' }: RestCall['body']): Answer {
  try {
    repository.git(['update-ref', ref, sha, '0'.repeat(40)]);
    return { status: 201, body: { ref, object: { sha, type: 'commit' } } };
  } catch {
    return { status: 422, body: error('Reference already exists') };
  }
}

function merge(repository: BareRepository, { base = '', head = '' }: RestCall['body']): Answer {
  const [ours, theirs] = [repository.head(base), repository.head(head)];
  if (!(ours && theirs)) return { status: 404, body: error('Base does not exist') };
  if (repository.line('merge-base', ours, theirs) === theirs) return { status: 204, body: null };
  try {
    const tree = repository.line('merge-tree', '--write-tree', ours, theirs).split('\n')[0] ?? '';
    const oid = repository.line('commit-tree', tree, '-p', ours, '-p', theirs, '-m', 'Merge');
    repository.git(['update-ref', `refs/heads/${base}`, oid, ours]);
    return { status: 201, body: { sha: oid } };
  } catch {
    return { status: 409, body: error('Merge conflict') };
  }
}

function answerPulls(repository: BareRepository, pulls: Pull[], { method, path, query, body }: RestCall): Answer {
  const { head = '', base = '', state } = body;
  if (method === 'GET') {
    const branch = query.get('head')?.split(':')[1];
    return {
      status: 200,
      body: pulls.filter((one) => one.state === query.get('state') && one.head === branch).map(describePull),
    };
  }
  if (method === 'PATCH') {
    const pull = pulls.find((one) => path === `/pulls/${one.number}`);
    if (pull && state) pull.state = state;
    return { status: pull ? 200 : 404, body: pull ? describePull(pull) : error('Not Found') };
  }
  if (pulls.some((one) => one.head === head && one.state === 'open') || repository.head(head) === repository.head(base))
    return { status: 422, body: error('Validation Failed') };
  const number = 1000 + pulls.length;
  pulls.push({ number, head, base, state: 'open', html_url: `https://github.test/octocat/plan/pull/${number}` });
  return { status: 201, body: describePull(pulls.at(-1)) };
}

function describePull(pull: Pull | undefined): unknown {
  return { ...pull, head: { ref: pull?.head }, base: { ref: pull?.base } };
}

function error(message: string): unknown {
  return { message, documentation_url: 'https://docs.github.com/rest' };
}
