import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Entry, parseTree, readObject, writeObject, writeTrees } from './git-objects.ts';
import { listLine } from './past.ts';

/** A line of `git ls-tree`. */
export interface TreeLine {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | undefined;
  readonly path: string;
}

/** Files by path: text, bytes, null to delete, or a mode with its content. */
export type Changes = Readonly<
  Record<string, string | Uint8Array | null | { readonly mode: string; readonly content: string }>
>;

/** A commit to make on `branch`, which must stand at `parent`. */
export interface NewCommit {
  readonly branch: string;
  readonly parent: string | null;
  readonly changes: Changes;
  readonly message: string;
  /** The author's name, a person's unless given. */
  readonly author?: string;
}

const PERSON = {
  GIT_AUTHOR_NAME: 'trailmark-bot',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.c',
};

/** A commit as its object says. */
export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
  /** When it was written, in seconds. */
  readonly seconds: number;
}

type NewObject = Pick<CommitObject, 'tree' | 'parents' | 'message'>;

/** A bare git repository on the disk. What every run asks for is read and written without git, all else through git itself. */
export class BareRepository {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'trailmark-git-'));
    for (const name of ['objects/pack', 'objects/info', 'refs/heads'])
      mkdirSync(join(this.folder, name), { recursive: true });
    writeFileSync(join(this.folder, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(this.folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  }

  git(args: readonly string[], env: Readonly<Record<string, string>> = {}): Buffer {
    const clean = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', args, {
      cwd: this.folder,
      env: { ...clean, ...PERSON, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
  }

  line(...args: readonly string[]): string {
    return this.git(args).toString('utf8').trim();
  }

  head(branch: string): string | null {
    try {
      return readFileSync(join(this.folder, 'refs/heads', branch), 'utf8').trim();
    } catch {
      return null;
    }
  }

  isCommit(id: string): boolean {
    return this.#typeOf(id) === 'commit';
  }

  isTree(id: string): boolean {
    return this.#typeOf(id) === 'tree';
  }

  #typeOf(id: string): string {
    return readObject(this.folder, id)?.type ?? this.line('cat-file', '-t', id);
  }

  /** The id of what a tree has at a path; null where it has nothing. */
  find(tree: string, path: string): string | null {
    const [name = '', rest] = path.split(/\/(.*)/s, 2);
    const row = parseTree(this.#object('tree', tree)).find((one) => one.name === name);
    if (row === undefined || rest === undefined) return row?.sha ?? null;
    return row.mode === '40000' ? this.find(row.sha, rest) : null;
  }

  /** The rows of a commit or tree and of all trees below it. */
  tree(id: string, above = ''): readonly TreeLine[] {
    return parseTree(this.#object('tree', id)).flatMap(({ mode, sha, name }): readonly TreeLine[] => {
      const path = above + name;
      if (mode === '40000')
        return [{ mode: '040000', type: 'tree', sha, size: undefined, path }, ...this.tree(sha, `${path}/`)];
      if (mode === '160000') return [{ mode, type: 'commit', sha, size: undefined, path }];
      return [{ mode, type: 'blob', sha, size: this.blob(sha).length, path }];
    });
  }

  blob(sha: string): Buffer {
    return this.#object('blob', sha);
  }

  describe(commit: string): CommitObject {
    const [head = '', message = ''] = this.#object('commit', commit)
      .toString('utf8')
      .split(/\n\n(.*)/s, 2);
    const named = (name: string) =>
      Array.from(head.matchAll(new RegExp(`^${name} (\\w+)$`, 'gm')), ([, id = '']) => id);
    const [, author = '', seconds] = /^author (.*) <.*> (\d+) /m.exec(head) ?? [];
    const ids = { tree: named('tree')[0] ?? '', parents: named('parent') };
    return { ...ids, message: message.trim(), author, seconds: Number(seconds) };
  }

  read(path: string, branch = 'main'): string {
    const sha = this.find(this.describe(this.head(branch) ?? '').tree, path);
    if (sha === null) throw new Error(`${branch} has no ${path}.`);
    return this.blob(sha).toString('utf8');
  }

  log(branch = 'main'): readonly string[] {
    const line = listLine(this, this.head(branch) ?? '');
    return (
      line?.map(({ message }) => message.split('\n')[0] ?? '') ?? this.line('log', '--format=%s', branch).split('\n')
    );
  }

  /** The tree of a commit or tree with the changes, null for none of it. */
  writeTree(parent: string | null, changes: Changes): string {
    const files = new Map<string, Entry>();
    for (const { path, type, mode, sha } of parent ? this.tree(parent) : [])
      if (type !== 'tree') files.set(path, { mode, sha });
    for (const [path, change] of Object.entries(changes)) {
      const isMode = typeof change === 'object' && change !== null && !(change instanceof Uint8Array);
      const [mode, content] = isMode ? [change.mode, change.content] : ['100644', change];
      if (content === null) files.delete(path);
      else files.set(path, { mode, sha: writeObject(this.folder, 'blob', content) });
    }
    return writeTrees(this.folder, files);
  }

  writeCommit({ tree, parents, message }: NewObject, author = 'octocat'): string {
    const now = `<a@b.c> ${Math.floor(Date.now() / 1000)} +0000`;
    const head = [
      `tree ${tree}`,
      ...parents.map((one) => `parent ${one}`),
      `author ${author} ${now}`,
      `committer a ${now}`,
    ];
    return writeObject(this.folder, 'commit', `${head.join('\n')}\n\n${message}\n`);
  }

  /** Commits on `branch` when it still stands at `parent`, else throws. */
  commit({ branch, parent, changes, message, author }: NewCommit): string {
    const tree = this.writeTree(parent, changes);
    const oid = this.writeCommit({ tree, parents: parent ? [parent] : [], message }, author);
    this.move(branch, parent, oid);
    return oid;
  }

  /** Lets `branch` stand at a commit when it still stands at `before`, else throws. */
  move(branch: string, before: string | null, oid: string): void {
    const path = join(this.folder, 'refs/heads', branch);
    mkdirSync(dirname(path), { recursive: true });
    // Git's own lock: a push that arrives at the same time is refused, or refuses this.
    writeFileSync(`${path}.lock`, `${oid}\n`, { flag: 'wx' });
    if (this.head(branch) !== before) {
      rmSync(`${path}.lock`);
      throw new Error(`${branch} has moved.`);
    }
    renameSync(`${path}.lock`, path);
  }

  /** What a person does: commits on top of whatever is there. */
  push(changes: Changes, branch = 'main', message = 'edit'): string {
    return this.commit({ branch, parent: this.head(branch), changes, message });
  }

  /** Where a tree is asked for, a commit stands for its own; git gives what a push has packed. */
  #object(type: 'blob' | 'tree' | 'commit', id: string): Buffer {
    const found = readObject(this.folder, id);
    if (found?.type === type) return found.body;
    return found?.type === 'commit' && type === 'tree'
      ? this.#object('tree', this.describe(id).tree)
      : this.git(['cat-file', type, id]);
  }
}
