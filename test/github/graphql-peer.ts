import { schema as published } from '@octokit/graphql-schema';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { BareRepository } from './bare-repository.ts';
import { describeOther, type Others } from './class-peer.ts';
import { blame as findBlame } from './past.ts';

let schema: GraphQLSchema | undefined;
/** Queries that were found valid: to look through the whole schema takes longer than to answer. */
const documents = new Map<string, DocumentNode>();

interface CommitInput {
  readonly branch: { readonly branchName: string };
  readonly message: { readonly headline: string; readonly body?: string };
  readonly expectedHeadOid: string;
  readonly fileChanges: { readonly additions: readonly { readonly path: string; readonly contents: string }[] };
}

interface RefsInput {
  readonly refUpdates: readonly { readonly name: string; readonly beforeOid: string; readonly afterOid: string }[];
}

/** What the repository behind GraphQL is like. */
export interface Settings {
  readonly viewer: string;
  readonly hasIssues: boolean;
  readonly isArchived: boolean;
  /** The length of a blob's text, in bytes. */
  readonly cutAt: number;
  /** The longest listing of a tree that is whole, in names. */
  readonly listAt: number;
  /** Refuses every commit with this message and type. */
  readonly refusal: { readonly type: string; readonly message: string } | null;
  /** The repositories of a class, besides the one of the run. */
  readonly others: Others;
}

/** Executes GitHub's published schema on a bare repository. What is not in the schema is an error, as it is at GitHub, and a breach besides. */
export async function executeGraphql(
  repository: BareRepository,
  settings: Settings,
  { query, variables }: { readonly query: string; readonly variables: Record<string, unknown> },
  breaches: string[],
): Promise<unknown> {
  schema ??= buildSchema(published.idl, { assumeValidSDL: true });
  const rootValue = {
    viewer: { login: settings.viewer },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) =>
      owner === 'octocat' && name === 'plan'
        ? describeRepository(repository, settings)
        : describeOther(settings.others, `${owner}/${name}`, settings.cutAt),
    createCommitOnBranch: ({ input }: { readonly input: CommitInput }) => commit(repository, settings, input),
    updateRefs: ({ input }: { readonly input: RefsInput }) => updateRefs(repository, settings, input),
  };
  const document = documents.get(query) ?? parse(query);
  const errors = documents.has(query) ? [] : validate(schema, document);
  if (errors.length === 0) documents.set(query, document);
  const result =
    errors.length > 0 ? { errors } : await execute({ schema, document, rootValue, variableValues: variables });
  // An error of a resolver has a path; one of the document or its variables has none.
  const wrong = result.errors?.filter(({ path }) => path === undefined) ?? [];
  breaches.push(...wrong.map(({ message }) => `GraphQL: ${message}`));
  return withTypes(result);
}

function describeRepository(repository: BareRepository, { hasIssues, isArchived, cutAt }: Settings): unknown {
  return {
    id: 'R_1',
    hasIssuesEnabled: hasIssues,
    isArchived,
    defaultBranchRef: { name: 'main' },
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => {
      const oid = repository.head(qualifiedName.replace('refs/heads/', ''));
      return oid === null ? null : { target: () => describeCommit(repository, oid) };
    },
    object: ({ oid }: { readonly oid: string }) =>
      repository.isCommit(oid) ? describeCommit(repository, oid) : describeBlob(repository.blob(oid), cutAt),
  };
}

function describeCommit(repository: BareRepository, oid: string): unknown {
  const { tree, parents, message } = repository.describe(oid);
  const nodes = parents.map((parent) => ({ oid: parent }));
  const blame = ({ path }: { readonly path: string }) => ({ ranges: findBlame(repository, oid, path) });
  return { __typename: 'Commit', oid, message, tree: { oid: tree }, parents: { nodes }, blame };
}

/** GitHub gives no text for what it takes for binary, and cuts long ones. */
function describeBlob(bytes: Buffer, cutAt: number): unknown {
  const isBinary = bytes.includes(0);
  const text = isBinary ? null : bytes.subarray(0, cutAt).toString('utf8');
  return { __typename: 'Blob', isBinary, isTruncated: bytes.length > cutAt, byteSize: bytes.length, text };
}

function commit(repository: BareRepository, { refusal, viewer }: Settings, input: CommitInput): unknown {
  if (refusal) throw new GraphQLError(refusal.message, { extensions: { type: refusal.type } });
  const { branchName } = input.branch;
  const files = input.fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]);
  try {
    if (repository.head(branchName) !== input.expectedHeadOid) throw new Error('moved');
    const oid = repository.commit({
      branch: branchName,
      parent: input.expectedHeadOid,
      changes: Object.fromEntries(files),
      message: [input.message.headline, input.message.body].filter(Boolean).join('\n\n'),
      author: viewer,
    });
    return { commit: { oid } };
  } catch {
    const message = `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`;
    throw new GraphQLError(message, { extensions: { type: 'STALE_DATA' } });
  }
}

/** Moves branches that stand where they are expected to, forward or not. */
function updateRefs(repository: BareRepository, { refusal }: Settings, { refUpdates }: RefsInput): unknown {
  if (refusal) throw new GraphQLError(refusal.message, { extensions: { type: refusal.type } });
  try {
    for (const { name, beforeOid, afterOid } of refUpdates) {
      // A branch that is to be made stands at zeros before.
      const before = /^0+$/.test(beforeOid) ? null : beforeOid;
      repository.move(name.replace('refs/heads/', ''), before, afterOid);
    }
    return { clientMutationId: null };
  } catch {
    throw new GraphQLError('A ref could not be updated.', { extensions: { type: 'UNPROCESSABLE' } });
  }
}

/** GitHub writes an error's type beside its message. */
function withTypes(result: ExecutionResult): unknown {
  const errors = result.errors?.map((error) => ({ ...error.toJSON(), type: error.extensions.type }));
  return errors ? { data: result.data ?? null, errors } : { data: result.data };
}
