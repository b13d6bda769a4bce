import type { BareRepository } from './bare-repository.ts';
import type { Settings } from './graphql-peer.ts';
import { answerPulls, type Pull } from './pulls-peer.ts';
import { type Answer, error, type RestCall } from './rest-call.ts';

/** The state behind the answers. */
export interface RestPeer {
  readonly repository: BareRepository;
  readonly pulls: Pull[];
  readonly settings: Settings;
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (peer: RestPeer, call: RestCall, parts: string[]) => Answer,
];

const ROUTES: readonly Route[] = [
  [
    'GET',
    /^\/git\/trees\/([0-9a-f]{40})$/,
    (peer, { query }, [sha = '']) => listTree(peer, sha, query.has('recursive')),
  ],
  ['GET', /^\/git\/blobs\/([0-9a-f]{40})$/, ({ repository }, _, [sha = '']) => readBlob(repository, sha)],
  ['POST', /^\/git\/refs$/, ({ repository }, { body }) => createRef(repository, body)],
  [
    'PATCH',
    /^\/git\/(refs\/heads\/.+)$/,
    ({ repository }, { body }, [ref = '']) => updateRef(repository, ref, body.sha ?? ''),
  ],
  ['POST', /^\/git\/trees$/, ({ repository }, { body }) => createTree(repository, body)],
  ['GET', /^\/git\/commits\/([0-9a-f]{40})$/, ({ repository }, _, [sha = '']) => readCommit(repository, sha)],
  ['POST', /^\/git\/commits$/, ({ repository }, { body }) => createCommit(repository, body)],
  [
    'GET',
    /^\/compare\/(\w+)\.\.\.(\w+)$/,
    ({ repository }, _, [base = '', head = '']) => compare(repository, base, head),
  ],
  ['POST', /^\/merges$/, ({ repository }, { body }) => merge(repository, body)],
  ['GET', /^\/pulls/, (peer, call) => answerPulls(peer.repository, peer.pulls, call)],
  ['POST', /^\/pulls/, (peer, call) => answerPulls(peer.repository, peer.pulls, call)],
  ['PATCH', /^\/pulls/, (peer, call) => answerPulls(peer.repository, peer.pulls, call)],
];

/** Answers what belongs to git: trees, blobs, refs, merges and pull requests; null for all else. */
export function answerRest(peer: RestPeer, call: RestCall): Answer | null {
  for (const [method, path, answer] of ROUTES) {
    const parts = path.exec(call.path);
    if (parts && method === call.method) return answer(peer, call, parts.slice(1));
  }
  return null;
}

function listTree({ repository, settings }: RestPeer, sha: string, isDeep: boolean): Answer {
  try {
    const lines = repository.tree(sha).filter(({ path }) => isDeep || !path.includes('/'));
    const most = settings.listAt;
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

function createTree(repository: BareRepository, body: RestCall['body']): Answer {
  const { base_tree: base = '', tree } = body as unknown as {
    readonly base_tree: string;
    readonly tree: readonly { readonly path: string; readonly content: string }[];
  };
  const sha = repository.writeTree(base, Object.fromEntries(tree.map(({ path, content }) => [path, content])));
  return { status: 201, body: { sha } };
}

function readCommit(repository: BareRepository, sha: string): Answer {
  try {
    const parents = repository.line('log', '-1', '--format=%P', sha).split(' ').filter(Boolean);
    return { status: 200, body: { sha, parents: parents.map((parent) => ({ sha: parent })) } };
  } catch {
    return { status: 404, body: error('Not Found') };
  }
}

function createCommit(repository: BareRepository, body: RestCall['body']): Answer {
  const { message = '', tree = '', parents } = body as { message?: string; tree?: string; parents?: readonly string[] };
  const above = (parents ?? []).flatMap((parent) => ['-p', parent]);
  const sha = repository.line('commit-tree', tree, ...above, '-m', message);
  return { status: 201, body: { sha, message } };
}

/** Moves a branch forward and nowhere else. */
function updateRef(repository: BareRepository, ref: string, sha: string): Answer {
  const old = repository.line('rev-parse', ref);
  if (repository.line('merge-base', old, sha) !== old)
    return { status: 422, body: error('Update is not a fast forward') };
  repository.git(['update-ref', ref, sha, old]);
  return { status: 200, body: { ref, object: { sha, type: 'commit' } } };
}

function compare(repository: BareRepository, base: string, head: string): Answer {
  const lines = (...args: readonly string[]): readonly string[] =>
    repository
      .line(...args)
      .split('\n')
      .filter(Boolean);
  const commits = lines('log', '--format=%H %an', `${base}..${head}`).map((line) => ({
    sha: line.slice(0, 40),
    author: { login: line.slice(41), type: 'User' },
  }));
  const files = lines('diff', '--name-only', `${base}...${head}`).map((filename) => ({ filename }));
  const merge_base_commit = { sha: repository.line('merge-base', base, head) };
  return { status: 200, body: { merge_base_commit, commits, total_commits: commits.length, files } };
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
