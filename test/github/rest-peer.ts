import type { BareRepository, CommitObject } from './bare-repository.ts';
import type { Settings } from './graphql-peer.ts';
import { compareCommits, compareFiles } from './past.ts';
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
  ['POST', /^\/git\/trees$/, ({ repository }, { body }) => createTree(repository, body)],
  ['GET', /^\/git\/commits\/([0-9a-f]{40})$/, ({ repository }, _, [sha = '']) => readCommit(repository, sha)],
  ['POST', /^\/git\/commits$/, (peer, { body }) => createCommit(peer, body)],
  [
    'GET',
    /^\/compare\/(\w+)\.\.\.(\w+)$/,
    ({ repository }, _, [base = '', head = '']) => compare(repository, base, head),
  ],
  ['GET', /^\/pulls/, (peer, call) => answerPulls(peer.repository, peer.pulls, call)],
  ['POST', /^\/pulls/, (peer, call) => answerPulls(peer.repository, peer.pulls, call)],
  ['PATCH', /^\/pulls/, (peer, call) => answerPulls(peer.repository, peer.pulls, call)],
];

/** Answers what belongs to git: trees, blobs, commits and pull requests; null for all else. */
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
    const { parents } = repository.describe(sha);
    return { status: 200, body: { sha, parents: parents.map((parent) => ({ sha: parent })) } };
  } catch {
    return { status: 404, body: error('Not Found') };
  }
}

function createCommit({ repository, settings }: RestPeer, body: RestCall['body']): Answer {
  const { message = '', tree = '', parents = [] } = body as Partial<CommitObject>;
  const sha = repository.writeCommit({ message, tree, parents }, settings.viewer);
  return { status: 201, body: { sha, message } };
}

function compare(repository: BareRepository, base: string, head: string): Answer {
  const { commits, mergeBase } = compareCommits(repository, base, head);
  const described = commits.map(({ id, author, message, parents }) => ({
    sha: id,
    author: { login: author, type: 'User' },
    commit: { message },
    parents: parents.map((parent) => ({ sha: parent })),
  }));
  const changed = compareFiles(repository, mergeBase, head);
  const files = changed.map(({ path, sha }) => ({ filename: path, sha, status: 'modified' }));
  const merge_base_commit = { sha: mergeBase };
  return { status: 200, body: { merge_base_commit, commits: described, total_commits: commits.length, files } };
}
