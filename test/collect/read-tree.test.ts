import { expect, test } from 'vitest';
import { readTree } from '../../src/collect/read-tree.ts';
import type { Entry, Tree } from '../../src/collect/tree.ts';

const MB = 1_000_000;
const bytes = new TextEncoder().encode('- [ ] a\n');

/** A tree of roadmaps with these sizes, and of a README; each is said to be larger than it is. */
function treeOf(sizes: readonly number[]): Tree {
  const file = (path: string, size: number): Entry => ({ path, kind: 'file', size });
  const entries = [
    ...sizes.map((size, at) => file(`roadmap/${String(at).padStart(2, '0')}.md`, size)),
    file('README.md', MB),
  ];
  return {
    readEntry: async (path) => entries.find((entry) => entry.path === path) ?? null,
    readEntries: async (folder) => entries.filter(({ path }) => path.startsWith(folder)),
    readContents: async (asked) => new Map(asked.map(({ path }) => [path, { bytes }])),
  };
}

test.each([
  ['one byte less than 50 MB', [...Array<number>(24).fill(2 * MB), MB - 1], 25, []],
  ['50 MB', [...Array<number>(24).fill(2 * MB), MB], 25, []],
  ['one byte more', [...Array<number>(24).fill(2 * MB), MB + 1], 24, ['roadmap/24.md too-many']],
  ['much more', Array<number>(26).fill(2 * MB), 24, ['roadmap/24.md too-many', 'roadmap/25.md too-many']],
])('of files that are %s together', async (_, sizes, count, told) => {
  const { roadmaps, readme, problems } = await readTree(treeOf(sizes), { roadmap: ['roadmap/*.md'], readme: null });
  expect(roadmaps).toHaveLength(count);
  expect(readme).not.toBeNull();
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(told);
});
