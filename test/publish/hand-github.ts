import { blobId } from '../../src/collect/blob-id.ts';
import { ApiFailure, type FailureKind } from '../../src/github/api-failure.ts';
import type { GitHub, Parts } from '../../src/github/github.ts';
import type { Issue, IssueComment } from '../../src/publish/issue/issue-thread.ts';

type Files = Readonly<Record<string, string>>;
interface Commit {
  readonly files: Files;
  readonly message: string;
  readonly parents: readonly string[];
}

/** What calls are made with; each has some of it. */
interface Values {
  readonly [name: string]: unknown;
  readonly branch: string;
  readonly progress: string;
  readonly sha: string;
  readonly number: number;
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly input: {
    readonly branch: { readonly branchName: string };
    readonly expectedHeadOid: string;
    readonly message: { readonly headline: string; readonly body: string };
    readonly fileChanges: { readonly additions: readonly { readonly path: string; readonly contents: string }[] };
  };
}

const ME = { login: 'me' };

/** A failed call, as the client throws it. */
export function failed(kind: FailureKind, call = 'POST /x', message = 'm'): ApiFailure {
  return new ApiFailure(call, { kind, status: null, retryAfter: null, message });
}

/** One repository of GitHub's in memory, as far as a run asks for it, at once and without a server. */
export class HandGithub implements GitHub {
  readonly owner = 'o';
  readonly repo = 'r';
  /** The names of all calls, pauses among them. */
  readonly calls: string[] = [];
  readonly commits = new Map<string, Commit>();
  readonly branches = new Map<string, string>();
  readonly issues: Issue[] = [];
  readonly comments: IssueComment[] = [];
  readonly labels: string[] = [];
  hasIssues = true;
  isArchived = false;
  defaultBranch: string | null = 'main';
  blame: unknown = null;
  /** What is answered of other repositories, by owner and name. */
  readonly others = new Map<string, unknown>();
  /** Asked before each call, with how often one of its name came; an error that it gives is thrown. */
  before: (name: string, count: number) => unknown = () => undefined;
  /** The same behind the call, which had its effect. */
  after: (name: string, count: number) => unknown = () => undefined;
  #made = 0;

  constructor(files: Files) {
    this.push(files);
  }

  /** What a person does: a commit on top of what is there. */
  push(files: Files, { branch = 'main', message = 'edit' } = {}): string {
    const head = this.branches.get(branch);
    const old = head === undefined ? {} : this.commits.get(head)?.files;
    const oid = this.#commit({ files: { ...old, ...files }, message, parents: head === undefined ? [] : [head] });
    this.branches.set(branch, oid);
    return oid;
  }

  /** A file as a branch has it. */
  read(path: string, branch = 'main'): string | undefined {
    return this.commits.get(this.branches.get(branch) ?? '')?.files[path];
  }

  send = <T>(route: string, values: object = {}): Promise<T> =>
    this.#call(route.replace('/repos/{owner}/{repo}', ''), values as Values);
  sendAll = <T>(route: string, values: object = {}): Promise<readonly T[]> => this.send(route, values);
  query = <T>(document: string, values: object): Promise<T> =>
    this.#call(/\w+ \w+/.exec(document)?.[0] ?? '', { ...values, document } as unknown as Values);
  queryParts = async (document: string, values: Readonly<Record<string, unknown>>): Promise<Parts> => {
    this.calls.push(/\w+ \w+/.exec(document)?.[0] ?? '');
    const aliases = Object.keys(values).filter((name) => name.startsWith('o'));
    const found = aliases.map((name) => this.others.get(`${values[name]}/${values[name.replace('o', 'n')]}`) ?? null);
    return { data: Object.fromEntries(found.map((one, at) => [`r${at}`, one])), refused: new Map() };
  };
  pause = async (attempt: number): Promise<void> => void this.calls.push(`pause ${attempt}`);

  async #call<T>(name: string, values: Values): Promise<T> {
    this.calls.push(name);
    const count = this.calls.filter((one) => one === name).length;
    const refused = this.before(name, count);
    if (refused instanceof Error) throw refused;
    const answer = this.#answers[name];
    if (answer === undefined) throw new Error(`Nobody answers ${name}.`);
    // What is answered stays as it was, whatever comes later.
    const given = structuredClone(answer(values)) as T;
    const lost = this.after(name, count);
    if (lost instanceof Error) throw lost;
    return given;
  }

  #commit(commit: Commit): string {
    this.#made += 1;
    const oid = String(this.#made).padStart(40, 'c');
    this.commits.set(oid, commit);
    return oid;
  }

  #ref(branch: string): unknown {
    const oid = this.branches.get(branch);
    if (oid === undefined) return null;
    const { message = '', parents = [] } = this.commits.get(oid) ?? {};
    return {
      target: { oid, message, tree: { oid: `tree ${oid}` }, parents: { nodes: parents.map((one) => ({ oid: one })) } },
    };
  }

  #head({ branch, progress }: Values): unknown {
    const named = (ref: string) => this.#ref(ref.replace('refs/heads/', ''));
    const name = this.defaultBranch;
    return {
      viewer: ME,
      repository: {
        ...{ id: 'R', isArchived: this.isArchived, hasIssuesEnabled: this.hasIssues },
        ...{ defaultBranchRef: name && { name }, branch: named(branch), progress: named(progress) },
      },
    };
  }

  #tree({ sha }: Values): unknown {
    const files = Object.entries(this.commits.get(sha)?.files ?? {});
    const above = new Set(files.flatMap(([path]) => (path.includes('/') ? [path.split('/')[0]] : [])));
    const folders = [...above].map((path) => ({ path, mode: '040000', type: 'tree', sha: '' }));
    const blobs = files.map(([path, text]) => {
      const bytes = Buffer.from(text);
      return { path, mode: '100644', type: 'blob', sha: blobId(bytes), size: bytes.length };
    });
    return { truncated: false, tree: [...folders, ...blobs] };
  }

  #blobs({ document }: Values): unknown {
    const texts = [...this.commits.values()].flatMap(({ files }) => Object.values(files));
    const byId = new Map(texts.map((text) => [blobId(Buffer.from(text)), text]));
    const asked = String(document).matchAll(/(b\d+): object\(oid: "(\w+)"\)/g);
    return {
      repository: Object.fromEntries([...asked].map(([, name, id = '']) => [name, { text: byId.get(id) ?? null }])),
    };
  }

  #createCommit({ input }: Values): unknown {
    const { branch, expectedHeadOid, message, fileChanges } = input;
    if (this.branches.get(branch.branchName) !== expectedHeadOid) throw failed('stale', 'mutation Commit');
    const files = fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()]);
    const whole = `${message.headline}\n\n${message.body}`;
    return {
      createCommitOnBranch: {
        commit: { oid: this.push(Object.fromEntries(files), { branch: branch.branchName, message: whole }) },
      },
    };
  }

  #issue({ number }: Pick<Values, 'number'>): Issue {
    const found = this.issues.find((one) => one.number === number);
    if (found === undefined) throw failed('not-found', 'GET /issues/{number}');
    return found;
  }

  #comment({ id }: Pick<Values, 'id'>, call: string): IssueComment {
    const found = this.comments.find((one) => one.id === id);
    if (found === undefined) throw failed('not-found', call);
    return found;
  }

  /** Puts another one in the place of an issue or comment, or a new one behind all. */
  static #put<T>(all: T[], old: T | undefined, now: T): T {
    all.splice(old === undefined ? all.length : all.indexOf(old), old === undefined ? 0 : 1, now);
    return now;
  }

  readonly #answers: Readonly<Record<string, (values: Values) => unknown>> = {
    'query Head': (values) => this.#head(values),
    'GET /git/trees/{sha}': (values) => this.#tree(values),
    'query Blobs': (values) => this.#blobs(values),
    'query Blame': () => ({ repository: { object: this.blame } }),
    'mutation Commit': (values) => this.#createCommit(values),
    'GET /issues': () => this.issues,
    'GET /issues/{number}': (values) => this.#issue(values),
    'GET /issues/{number}/comments': () => this.comments,
    'GET /issues/comments/{id}': (values) => this.#comment(values, 'GET /issues/comments/{id}'),
    'POST /labels': ({ name }) => {
      if (this.labels.includes(name)) throw failed('invalid', 'POST /labels');
      this.labels.push(name);
    },
    'POST /issues/{number}/labels': (values) => {
      const old = this.#issue(values);
      return HandGithub.#put(this.issues, old, { ...old, labels: values.labels });
    },
    'POST /issues': ({ title, body, labels }) =>
      HandGithub.#put(this.issues, undefined, issueOf(7, { body, labels, title })),
    'PATCH /issues/{number}': ({ number, ...now }) => {
      const old = this.#issue({ number });
      return HandGithub.#put(this.issues, old, { ...old, ...(now as Partial<Issue>) });
    },
    'POST /issues/{number}/comments': ({ body }) => HandGithub.#put(this.comments, undefined, commentOf(70, body)),
    'PATCH /issues/comments/{id}': (values) => {
      const old = this.#comment(values, 'PATCH /issues/comments/{id}');
      return HandGithub.#put(this.comments, old, { ...old, body: values.body });
    },
    'DELETE /issues/comments/{id}': (values) => {
      this.comments.splice(this.comments.indexOf(this.#comment(values, 'DELETE /issues/comments/{id}')), 1);
    },
  };
}

/** An issue that Trailmark made long ago. */
export function issueOf(number: number, more: Partial<Issue> & { readonly title?: string } = {}): Issue {
  const url = `https://github.com/o/r/issues/${number}`;
  const body = '<!-- trailmark:issue -->\nWords.';
  return {
    number,
    body,
    state: 'open',
    html_url: url,
    created_at: '2020-01-01T00:00:00Z',
    user: ME,
    labels: [],
    ...more,
  };
}

export function commentOf(id: number, body: string): IssueComment {
  return { id, body, html_url: `URL ${id}`, user: ME };
}
