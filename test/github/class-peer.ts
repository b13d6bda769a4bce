import { GraphQLError } from 'graphql';
import type { BareRepository } from './bare-repository.ts';
import { findLastChange, listLine } from './past.ts';

/** The repositories besides the one of the run, by `owner/name`: null where GitHub answers null, and none for what it does not know. */
export type Others = ReadonlyMap<string, BareRepository | null>;

/** Describes one of the others as GraphQL asks for it. `cutAt` is the length of a blob's text in bytes. */
export function describeOther(others: Others, slug: string, cutAt: number): unknown {
  const repository = others.get(slug);
  if (repository === null) return null;
  if (repository === undefined)
    throw new GraphQLError(`Could not resolve to a Repository with the name '${slug}'.`, {
      extensions: { type: 'NOT_FOUND' },
    });
  const head = () => repository.head('main');
  return {
    defaultBranchRef:
      head() === null ? null : { name: 'main', target: () => describeCommit(repository, head() ?? '', cutAt) },
    object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) => {
      const found = oid ?? resolve(repository, head(), expression?.replace('HEAD:', '') ?? '');
      return found === null ? null : describeObject(repository, found, cutAt);
    },
  };
}

function describeCommit(repository: BareRepository, oid: string, cutAt: number): unknown {
  return {
    __typename: 'Commit',
    oid,
    tree: () => describeObject(repository, repository.describe(oid).tree, cutAt),
    history: ({ path }: { readonly path?: string }) => {
      const line = listLine(repository, oid) ?? [];
      const last = path === undefined ? line[0] : findLastChange(repository, line, path);
      return { nodes: last === undefined ? [] : [{ authoredDate: new Date(last.seconds * 1000).toISOString() }] };
    },
  };
}

function resolve(repository: BareRepository, head: string | null, path: string): string | null {
  const lines = head === null ? [] : repository.tree(head);
  return lines.find((line) => line.path === path)?.sha ?? null;
}

function describeObject(repository: BareRepository, oid: string, cutAt: number): unknown {
  if (!repository.isTree(oid)) return describeBlob(repository.blob(oid), oid, cutAt);
  const entries = () =>
    repository
      .tree(oid)
      .filter(({ path }) => !path.includes('/'))
      .map(({ path, mode, sha, size, type }) => ({
        ...{ name: path, mode: Number.parseInt(mode, 8), oid: sha, size: size ?? 0, type },
        object: () => (type === 'commit' ? null : describeObject(repository, sha, cutAt)),
      }));
  return { __typename: 'Tree', oid, entries };
}

/** GitHub gives no text for what it takes for binary, recodes what is not UTF-8, and cuts long ones. */
function describeBlob(bytes: Buffer, oid: string, cutAt: number): unknown {
  const text = bytes.includes(0)
    ? null
    : bytes
        .subarray(0, cutAt)
        .toString('utf8')
        .replace(/^\ufeff/, '');
  return { __typename: 'Blob', oid, isTruncated: bytes.length > cutAt, byteSize: bytes.length, text };
}
