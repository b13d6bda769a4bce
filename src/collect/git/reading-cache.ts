import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeReadings, encodeReadings, type Readings } from '../../history/encode-readings.ts';

/** Where what was read of old versions is kept for the next time; `program` names everything but the texts that readings depend on. */
export interface Cache {
  readonly folder: string;
  readonly program: string;
}

const MOST_BYTES = 16_000_000;
/** One file for each folder whose history is read. */
const MOST_FILES = 64;
const NAME = /^history-[0-9a-f]{32}\.json$/;

/** What is known of a folder's texts; nothing where the cache is missing, broken, or another program's. */
export async function loadReadings(cache: Cache, folder: string): Promise<Readings> {
  try {
    const written = await readFile(join(cache.folder, nameFor(folder)), 'utf8');
    const end = written.indexOf('\n');
    const body = written.slice(end + 1);
    return written.slice(0, end) === headFor(cache, body) ? decodeReadings(body) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps readings for the next time, all or nothing. A folder that can't be written is no failure: then the next time takes as long. */
export async function saveReadings(cache: Cache, folder: string, readings: Readings): Promise<void> {
  const body = encodeReadings(readings);
  if (body.length > MOST_BYTES) return;
  const path = join(cache.folder, nameFor(folder));
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(cache.folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${headFor(cache, body)}\n${body}`, { mode: 0o600 });
    await rename(draft, path);
    await removeOldest(cache.folder);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}

function nameFor(folder: string): string {
  return `history-${sumOf(resolve(folder)).slice(0, 32)}.json`;
}

function headFor({ program }: Cache, body: string): string {
  return `trailmark ${sumOf(`${program}\n${body}`)}`;
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name));
  if (names.length <= MOST_FILES) return;
  const files = await Promise.all(names.map(async (name) => ({ name, age: (await stat(join(folder, name))).mtimeMs })));
  const oldest = files.sort((a, b) => b.age - a.age).slice(MOST_FILES);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
