import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** What a tree names: a blob, a link, a submodule or another tree. */
export interface Entry {
  readonly mode: string;
  readonly sha: string;
}

const TREE = '40000';

function place(folder: string, sha: string): string {
  return join(folder, 'objects', sha.slice(0, 2), sha.slice(2));
}

/** Writes a loose object as git does and gives its id; hundreds of processes of git would take most of the time of the tests. */
export function writeObject(folder: string, type: 'blob' | 'tree' | 'commit', body: string | Uint8Array): string {
  const bytes = Buffer.from(body);
  const object = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const sha = createHash('sha1').update(object).digest('hex');
  const path = place(folder, sha);
  if (existsSync(path)) return sha;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deflateSync(object));
  return sha;
}

/** A loose object; null where git has it in a pack, or not at all. */
export function readObject(folder: string, sha: string): { readonly type: string; readonly body: Buffer } | null {
  const path = place(folder, sha);
  if (!existsSync(path)) return null;
  const object = inflateSync(readFileSync(path));
  const end = object.indexOf(0);
  return { type: object.toString('utf8', 0, end).split(' ')[0] ?? '', body: object.subarray(end + 1) };
}

/** The rows of a tree: `mode name`, a zero, twenty bytes of id. */
export function parseTree(body: Buffer): readonly (Entry & { readonly name: string })[] {
  const rows = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(0, at);
    const [mode = '', name = ''] = body.toString('utf8', at, end).split(/ (.*)/s, 2);
    rows.push({ mode, name, sha: body.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return rows;
}

/** Writes the trees of these files, by path, and gives the id of the outermost. */
export function writeTrees(folder: string, files: ReadonlyMap<string, Entry>): string {
  const rows = new Map<string, Entry>();
  const below = new Map<string, Map<string, Entry>>();
  for (const [path, entry] of files) {
    const [name = '', rest] = path.split(/\/(.*)/s, 2);
    if (rest === undefined) rows.set(name, entry);
    else below.set(name, (below.get(name) ?? new Map<string, Entry>()).set(rest, entry));
  }
  for (const [name, inner] of below) rows.set(name, { mode: TREE, sha: writeTrees(folder, inner) });
  // Git orders a tree as if its name ended in a slash.
  const key = ([name, { mode }]: readonly [string, Entry]) => Buffer.from(mode === TREE ? `${name}/` : name);
  const sorted = [...rows].sort((one, other) => Buffer.compare(key(one), key(other)));
  const parts = sorted.flatMap(([name, { mode, sha }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]);
  return writeObject(folder, 'tree', Buffer.concat(parts));
}
