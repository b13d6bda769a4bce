import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.ts';
import { readHistory } from '../../src/collect/git/read-history.ts';
import * as texts from '../../src/collect/git/read-texts.ts';
import { loadReadings, saveReadings } from '../../src/collect/git/reading-cache.ts';
import { decodeReadings, encodeReadings, readingKey } from '../../src/history/encode-readings.ts';
import type { Reading } from '../../src/history/history.ts';
import { readVersion } from '../../src/history/read-version.ts';
import { makeFolder } from '../collect/folder.ts';
import { type Commit, makeRepository } from './make-repository.ts';

vi.mock('../../src/collect/git/read-texts.ts', { spy: true });
const asked = vi.mocked(texts.readTexts);
beforeEach(() => {
  asked.mockClear();
});

const plan = (done: number) => ({
  'roadmap/plan.md': `# Plan\n\n${['Alpha', 'Beta', 'Gamma'].map((title, at) => `- [${at < done ? 'x' : ' '}] ${title}\n`).join('')}`,
});
const COMMITS: readonly Commit[] = [
  { at: '2026-06-29T12:00Z', files: plan(0) },
  { at: '2026-06-30T12:00Z', files: plan(2) },
  { at: '2026-07-01T12:00Z', files: plan(0) },
];

function repository(commits = COMMITS): string {
  const folder = makeFolder({});
  makeRepository(folder, commits);
  return folder;
}

function makeCache(program = '1') {
  return { folder: join(mkdtempSync(join(tmpdir(), 'trailmark-cache-')), 'trailmark'), program };
}

async function read(folder: string, cache: ReturnType<typeof makeCache> | null) {
  asked.mockClear();
  const wanted = { folder, roadmaps: ['roadmap/plan.md'], isRoadmap: () => false, today: '2026-07-02' };
  const history = await readHistory({ ...wanted, cache });
  return { history, texts: asked.mock.calls.flatMap(([, blobs]) => blobs).length };
}

test('what was read once is not asked of git again, and says the same', async () => {
  const [folder, cache] = [repository(), makeCache()];
  const first = await read(folder, cache);
  const second = await read(folder, cache);
  expect([first.texts, second.texts]).toEqual([2, 0]);
  expect(second.history).toEqual(first.history);
  expect(first.history).toEqual((await read(folder, null)).history);
});

test('a folder is the same one however it is named', async () => {
  const [folder, cache] = [repository(), makeCache()];
  await read(folder, cache);
  expect((await read(relative(process.cwd(), folder), cache)).texts).toBe(0);
});

test('of new commits only the new texts are read', async () => {
  const cache = makeCache();
  const folder = repository();
  await read(folder, cache);
  makeRepository(folder, [...COMMITS, { at: '2026-07-02T12:00Z', files: plan(3) }]);
  expect(await read(folder, cache)).toMatchObject({ texts: 1, history: { steps: [{}, {}, { done: '2026-07-02' }] } });
});

test.each<[string, (text: string) => string]>([
  ['is empty', () => ''],
  ['is cut off', (text) => text.slice(0, -40)],
  ['holds another letter', (text) => text.replace('Alpha', 'Alphb')],
  ['is something else', () => '{"steps":[],"entries":[]}'],
])('a cache that %s is not used and is written anew', async (_, change) => {
  const [folder, cache] = [repository(), makeCache()];
  const { history } = await read(folder, cache);
  const file = join(cache.folder, readdirSync(cache.folder)[0] ?? '');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, change(whole));
  expect(await read(folder, cache)).toEqual({ history, texts: 2 });
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

test('another program reads for itself', async () => {
  const [folder, cache] = [repository(), makeCache()];
  await read(folder, cache);
  expect((await read(folder, { ...cache, program: '2' })).texts).toBe(2);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may not be written is no failure',
  async () => {
    const cache = makeCache();
    chmodSync(join(cache.folder, '..'), 0o500);
    expect((await read(repository(), cache)).texts).toBe(2);
  },
);

test('nobody else may read it, and nothing but whole files stay', async () => {
  const cache = makeCache();
  await read(repository(), cache);
  const [file = '', ...others] = readdirSync(cache.folder);
  expect(others).toEqual([]);
  const modes = [cache.folder, join(cache.folder, file)].map((path) => statSync(path).mode & 0o777);
  if (process.platform !== 'win32') expect(modes).toEqual([0o700, 0o600]);
});

test('of many folders the oldest are forgotten', async () => {
  const cache = makeCache();
  const none: ReadonlyMap<string, Reading | null> = new Map([['blob plan.md', null]]);
  for (let at = 0; at < 64; at += 1) await saveReadings(cache, `/folder-${at}`, none);
  writeFileSync(join(cache.folder, 'of-another.json'), '');
  for (const name of readdirSync(cache.folder)) utimesSync(join(cache.folder, name), 1000, 1000);
  utimesSync(join(cache.folder, 'of-another.json'), 1, 1);
  await saveReadings(cache, '/one-more', none);
  const left = readdirSync(cache.folder);
  expect([left.length, left.includes('of-another.json')]).toEqual([65, true]);
  expect((await loadReadings(cache, '/one-more')).size).toBe(1);
});

const status = fc.constantFrom(' ', 'x', '/');
const step = fc.tuple(status, fc.constantFrom(...'abcdef')).map(([mark, title]) => `- [${mark}] ${title}\n`);
const versions = fc.array(fc.tuple(fc.constantFrom('one.md', 'two.md'), fc.option(fc.array(step, { maxLength: 6 }))), {
  maxLength: 12,
});

test('readings are read as they were written', () => {
  fc.assert(
    fc.property(versions, (given) => {
      const readings = new Map(
        given.map(([path, steps], at) => [
          readingKey(path, `blob${at}`),
          steps === null ? null : readVersion({ path, text: steps.join('') }),
        ]),
      );
      expect(decodeReadings(encodeReadings(readings))).toEqual(readings);
    }),
    { numRuns: 30 },
  );
});

test.each<[NodeJS.Platform, Record<string, string>, string | null]>([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/trailmark'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/cache' }, '/cache/trailmark'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/trailmark'],
  ['linux', { XDG_CACHE_HOME: 'relative', HOME: '/home/a' }, null],
  ['linux', {}, null],
  ['win32', { HOME: '/home/a' }, null],
])('on %s with %j the folder is %s', (platform, env, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder);
});
