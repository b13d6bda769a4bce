import type { GitHub } from '../../github/github.ts';
import { blobId } from '../blob-id.ts';
import type { Content, Entry } from '../tree.ts';

/** A blob of a commit's tree. */
export interface BlobEntry extends Entry {
  readonly sha: string;
  readonly executable?: boolean;
}

interface BlobsReply {
  readonly repository: Readonly<Record<string, { readonly text: string | null } | null>>;
}

// A query of 100 fields and 4 MB stays far below GitHub's node limit and its ten seconds.
const MOST_FIELDS = 100;
const MOST_BATCH_BYTES = 4_000_000;

/** Reads blobs as exact bytes: by text in batches, and again one by one where the text is not what the blob's hash says. */
export async function readBlobs(github: GitHub, entries: readonly BlobEntry[]): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>();
  for (const batch of batchesOf(entries, ({ size }) => size ?? 0)) {
    const texts = await readTexts(github, batch);
    for (const entry of batch) {
      const exact = exactBytes(entry, texts.get(entry.sha) ?? null);
      contents.set(entry.path, { bytes: exact ?? (await readBytes(github, entry)) });
    }
  }
  return contents;
}

/** What to ask for, in order and as much at once as one query may; `bytesOf` is about how much comes for each. */
export function batchesOf<Asked>(
  all: readonly Asked[],
  bytesOf: (one: Asked) => number,
): readonly (readonly Asked[])[] {
  const batches: Asked[][] = [];
  let bytes = 0;
  for (const one of all) {
    bytes += bytesOf(one);
    const last = batches.at(-1);
    if (last && last.length < MOST_FIELDS && bytes <= MOST_BATCH_BYTES) {
      last.push(one);
    } else {
      batches.push([one]);
      bytes = bytesOf(one);
    }
  }
  return batches;
}

async function readTexts(github: GitHub, batch: readonly BlobEntry[]): Promise<ReadonlyMap<string, string | null>> {
  const shas = [...new Set(batch.map((entry) => entry.sha))];
  const fields = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text } }`);
  const { owner, repo } = github;
  const { repository } = await github.query<BlobsReply>(
    `query Blobs($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`,
    { owner, repo },
  );
  return new Map(shas.map((sha, index) => [sha, repository[`b${index}`]?.text ?? null]));
}

/** GitHub's text may be cut, recoded or lack its byte order mark; git's hash of the blob tells. */
function exactBytes({ sha }: BlobEntry, text: string | null): Uint8Array | null {
  if (text === null) return null;
  const bytes = Buffer.from(text, 'utf8');
  return blobId(bytes) === sha ? bytes : null;
}

async function readBytes(github: GitHub, { sha }: BlobEntry): Promise<Uint8Array> {
  const blob = await github.send<{ readonly content: string }>('GET /repos/{owner}/{repo}/git/blobs/{sha}', { sha });
  return Buffer.from(blob.content, 'base64');
}
