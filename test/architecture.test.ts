import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** The rooms and files of `src`, from the ground up: each may import those before it, and never one behind it. */
const ROOMS = [
  ...['day', 'options', 'source', 'letters', 'fold-text', 'group-by', 'memoize', 'on-demand'],
  ...['markdown', 'locales', 'parse', 'rules', 'measure', 'history'],
  ...[
    'suggest',
    'comment',
    'render',
    'splice',
    'edit',
    'pipeline',
    'github',
    'collect',
    'publish',
    'class',
    'action',
    'cli',
  ],
];

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

/** The room a path below `src` lies in. */
function roomOf(path: string): string {
  return (normalize(path).split(/[\\/]/)[0] ?? '').replace(/\.ts$/, '');
}

/** The paths that a file imports, below `src`. */
function importsOf(path: string, text: string): readonly string[] {
  const names = text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
  return Array.from(names, ([, name = '']) => relative(SRC, join(SRC, dirname(path), name)));
}

describe('the house', () => {
  test('has no two files that import each other, by whatever way', () => {
    let left = FILES.map(({ path, text }) => ({ path, imported: importsOf(path, text) }));
    for (let before = -1; left.length !== before; ) {
      before = left.length;
      const paths = new Set(left.map(({ path }) => path));
      left = left.filter(({ imported }) => imported.some((path) => paths.has(path)));
    }
    // What is left imports a circle, or is in one.
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  test('has no room that the list does not know', () => {
    expect(FILES.filter(({ path }) => !ROOMS.includes(roomOf(path))).map(({ path }) => path)).toEqual([]);
  });

  test.each(FILES)('$path imports only what lies before it', ({ path, text }) => {
    const above = importsOf(path, text).filter((name) => ROOMS.indexOf(roomOf(name)) > ROOMS.indexOf(roomOf(path)));
    expect(above).toEqual([]);
  });
});

describe('a room', () => {
  const folders = new Map<string, number>();
  for (const { path } of FILES) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);

  test.each([...folders])('%s has at most 14 files at its door', (_, files) => expect(files).toBeLessThanOrEqual(14));

  test.each(FILES)('$path is at most 200 lines long', ({ text }) => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(200);
  });
});
