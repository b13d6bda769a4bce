import type { GitHub } from '../../../github/github.ts';
import { blobId } from '../../blob-id.ts';
import { type List, openEntries, parentOf, SKIPPED } from '../../commit/open-entries.ts';
import type { BlobEntry } from '../../commit/read-blobs.ts';
import { MOST_BYTES } from '../../decode-text.ts';
import type { Content, Tree } from '../../tree.ts';
import type { FieldAsker } from './ask-fields.ts';
import type { BlobReply, EntryReply, FolderReply, PlanReply, RepositoryName } from './class-query.ts';
import { FOLDER, TEXT } from './class-query.ts';

/** How what is not known of a repository yet is asked for. */
export interface Asking {
  readonly github: GitHub;
  readonly name: RepositoryName;
  readonly asker: FieldAsker;
}

/** What git writes before the permissions of a folder, a link and a regular file (https://git-scm.com/docs/git-fast-import). */
const KINDS: { readonly [type: number]: BlobEntry['kind'] } = { 4: 'folder', 8: 'file', 10: 'link' };

/** About what one name of a listing takes. */
const BYTES_A_NAME = 100;

/** The files of a repository as the reply of the first query says; what that does not hold is asked for by its hash, so that a push meanwhile changes nothing. */
export function openRepository(reply: PlanReply, asking: Asking): Tree {
  const entries = new Map<string, BlobEntry>();
  const texts = new Map<string, BlobReply>();
  const listed = new Set<string>();
  const add = (folder: string, below: FolderReply | null | undefined) => {
    if (!below) return;
    listed.add(folder);
    for (const entry of below.entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      entries.set(path, toEntry(path, entry));
      if (isBlob(entry.object)) texts.set(entry.oid, entry.object);
      if (isFolder(entry.object)) add(path, entry.object);
    }
  };
  for (const blob of [reply.readme, reply.config, reply.otherConfig]) if (isBlob(blob)) texts.set(blob.oid, blob);
  for (const folder of ['roadmap', 'docs'] as const) add(folder, reply[folder]);
  add('.github', reply.github);
  add('', reply.defaultBranchRef?.target.tree);
  const list: List = async (folder, deep) => {
    if (!listed.has(folder) && folder !== '') {
      await list(parentOf(folder), false);
      const entry = entries.get(folder);
      if (entry?.kind !== 'folder') return;
      add(folder, (await askObject(asking, entry.sha, BYTES_A_NAME)) as FolderReply | null);
    }
    if (!deep) return;
    const below = [...entries.values()].filter(({ path, kind }) => kind === 'folder' && parentOf(path) === folder);
    await Promise.all(below.filter(({ path }) => !SKIPPED.test(path)).map(({ path }) => list(path, true)));
  };
  return openEntries(entries, list, (wanted) => readContents(wanted, texts, asking));
}

function toEntry(path: string, { mode, oid, size }: EntryReply): BlobEntry {
  const kind = KINDS[mode >> 12] ?? 'other';
  return { path, kind, sha: oid, size: kind === 'file' ? size : null };
}

function isBlob(object: EntryReply['object'] | null): object is BlobReply {
  return object?.byteSize !== undefined;
}

function isFolder(object: EntryReply['object']): object is FolderReply {
  return object?.entries !== undefined;
}

async function askObject({ asker, name }: Asking, oid: string, bytes: number): Promise<unknown> {
  return asker.ask(name, `object(oid: "${oid}") { ${FOLDER} ${TEXT} }`, bytes);
}

async function readContents(
  wanted: readonly BlobEntry[],
  texts: ReadonlyMap<string, BlobReply>,
  asking: Asking,
): Promise<ReadonlyMap<string, Content>> {
  const contents = await Promise.all(
    wanted.map(async (entry): Promise<[string, Content]> => {
      const blob = texts.get(entry.sha) ?? ((await askObject(asking, entry.sha, entry.size ?? 0)) as BlobReply | null);
      return [entry.path, blob === null ? { failure: 'GitHub does not give it' } : await readBlob(blob, asking)];
    }),
  );
  return new Map(contents);
}

/** GitHub's text may be cut, recoded or lack its byte order mark; git's hash of the blob tells. */
async function readBlob({ oid, text, isTruncated, byteSize }: BlobReply, { github, name }: Asking): Promise<Content> {
  if (text === null) return { code: 'binary' };
  const same = [text, `\ufeff${text}`].map((one) => Buffer.from(one, 'utf8')).find((bytes) => blobId(bytes) === oid);
  if (same !== undefined) return { bytes: same };
  if (!isTruncated || byteSize > MOST_BYTES) return { code: 'not-utf8' };
  const { owner, repo } = name;
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{sha}';
  const { content } = await github.send<{ readonly content: string }>(route, { owner, repo, sha: oid });
  return { bytes: Buffer.from(content, 'base64') };
}
