/** A repository as GitHub names it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A blob as far as GitHub says: `text` is null for what it takes for binary, and may be cut or recoded. */
export interface BlobReply {
  readonly oid: string;
  readonly byteSize: number;
  readonly isTruncated: boolean;
  readonly text: string | null;
}

/** One name in a folder; `mode` is git's, as a number. */
export interface EntryReply {
  readonly name: string;
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
  readonly object?: Partial<BlobReply> & Partial<FolderReply>;
}

export interface FolderReply {
  readonly entries: readonly EntryReply[];
}

/** What is asked of every repository: the names at its root and where else a README may stand, its roadmaps with their texts, and when these were changed. */
export interface PlanReply {
  readonly defaultBranchRef: {
    readonly target: {
      readonly tree: FolderReply;
      readonly history: HistoryReply;
    };
  } | null;
  readonly roadmap: FolderReply | null;
  readonly github: FolderReply | null;
  readonly docs: FolderReply | null;
  readonly readme: BlobReply | null;
  readonly config: BlobReply | null;
  readonly otherConfig: BlobReply | null;
}

export interface HistoryReply {
  readonly nodes: readonly { readonly authoredDate: string }[];
}

const NAMES = '... on Tree { entries { name mode oid size } }';
export const TEXT = '... on Blob { oid byteSize isTruncated text }';
const entriesOf = (inner: string) => `... on Tree { entries { name mode oid size object { ${inner} } } }`;
/** A folder and the folders below, four levels of names. */
export const FOLDER = entriesOf(entriesOf(entriesOf(NAMES)));
/** The same with the texts of the files, three levels. */
const TEXTS = entriesOf(`${TEXT} ${entriesOf(`${TEXT} ${entriesOf(TEXT)}`)}`);

const PLAN = `fragment Plan on Repository {
  defaultBranchRef { target { ... on Commit {
    tree { ${NAMES} }
    history(first: 1, path: "roadmap") { nodes { authoredDate } }
  } } }
  roadmap: object(expression: "HEAD:roadmap") { ${TEXTS} }
  github: object(expression: "HEAD:.github") { ${NAMES} }
  docs: object(expression: "HEAD:docs") { ${NAMES} }
  readme: object(expression: "HEAD:README.md") { ${TEXT} }
  config: object(expression: "HEAD:trailmark.yml") { ${TEXT} }
  otherConfig: object(expression: "HEAD:.github/trailmark.yml") { ${TEXT} }
}`;

/** A query and its variables. */
export interface Query {
  readonly document: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** The query for some repositories: what is asked of the n-th is `r<n>` of the answer. */
export function plansQuery(names: readonly RepositoryName[]): Query {
  return queryOf(
    'Plans',
    names.map((name) => [name, '...Plan']),
    PLAN,
  );
}

/** The query for some fields of some repositories: the m-th field of the n-th is `r<n>.f<m>`. */
export function fieldsQuery(asked: readonly (readonly [RepositoryName, readonly string[]])[]): Query {
  return queryOf(
    'Files',
    asked.map(([name, fields]) => [name, fields.map((field, at) => `f${at}: ${field}`).join(' ')]),
  );
}

/** Names of repositories go as variables: they are no part of the document. */
function queryOf(title: string, asked: readonly (readonly [RepositoryName, string])[], fragment = ''): Query {
  const declared = asked.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(', ');
  const fields = asked.map(([, field], at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${field} }`);
  const variables = asked.flatMap(([{ owner, repo }], at) => [
    [`o${at}`, owner],
    [`n${at}`, repo],
  ]);
  return {
    document: `query ${title}(${declared}) { ${fields.join(' ')} }\n${fragment}`,
    variables: Object.fromEntries(variables),
  };
}
