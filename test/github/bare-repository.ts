import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** A bare git repository on the disk, reached through git itself. */
export class BareRepository {
  readonly folder: string;
  #commits = 0;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'trailmark-git-'));
    this.git(['init', '-q', '--bare', '-b', 'main']);
  }

  git(args: readonly string[], input?: string | Uint8Array, env: Readonly<Record<string, string>> = {}): Buffer {
    const clean = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', args, {
      cwd: this.folder,
      input,
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
      return this.line('rev-parse', '--verify', '-q', `refs/heads/${branch}`);
    } catch {
      return null;
    }
  }

  tree(commit: string): readonly TreeLine[] {
    const rows = this.git(['ls-tree', '-r', '-t', '-l', '-z', commit]).toString('utf8').split('\0').filter(Boolean);
    return rows.map((row) => {
      const [, mode = '', type = '', sha = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]+)$/.exec(row) ?? [];
      return { mode, type, sha, size: size === '-' ? undefined : Number(size), path };
    });
  }

  blob(sha: string): Buffer {
    return this.git(['cat-file', 'blob', sha]);
  }

  read(path: string, branch = 'main'): string {
    return this.git(['show', `${branch}:${path}`]).toString('utf8');
  }

  log(branch = 'main'): readonly string[] {
    return this.line('log', '--format=%s', branch).split('\n');
  }

  /** The tree of a commit or tree with the changes, null for none of it. */
  writeTree(parent: string | null, changes: Changes): string {
    const env = { GIT_INDEX_FILE: join(this.folder, `index-${++this.#commits}`) };
    if (parent) this.git(['read-tree', parent], undefined, env);
    for (const [path, change] of Object.entries(changes)) {
      const isMode = typeof change === 'object' && change !== null && !(change instanceof Uint8Array);
      const [mode, content] = isMode ? [change.mode, change.content] : ['100644', change];
      if (content === null) {
        this.git(['update-index', '--force-remove', path], undefined, env);
      } else {
        const sha = this.git(['hash-object', '-w', '--stdin'], content).toString().trim();
        this.git(['update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`], undefined, env);
      }
    }
    return this.git(['write-tree'], undefined, env).toString().trim();
  }

  /** Commits on `branch` when it still stands at `parent`, else throws. */
  commit({ branch, parent, changes, message, author = 'octocat' }: NewCommit): string {
    const tree = this.writeTree(parent, changes);
    const above = parent ? ['-p', parent] : [];
    const oid = this.git(['commit-tree', tree, ...above, '-m', message], undefined, { GIT_AUTHOR_NAME: author })
      .toString()
      .trim();
    this.git(['update-ref', `refs/heads/${branch}`, oid, parent ?? '0'.repeat(40)]);
    return oid;
  }

  /** What a person does: commits on top of whatever is there. */
  push(changes: Changes, branch = 'main', message = 'edit'): string {
    return this.commit({ branch, parent: this.head(branch), changes, message });
  }
}
