import { expect, test } from 'vitest';
import { findWorkspace } from '../../src/action/find-workspace.ts';
import { makeFolder } from './folder.ts';

const SCOPE = { roadmap: [], readme: null };

test.each([
  ['a checkout', { '.git/config': 'x' }, true],
  ['a worktree or submodule', { '.git': 'gitdir: ../x' }, true],
  ['a download with a roadmap', { 'roadmap/plan.md': '- [ ] a\n' }, true],
  ['a download with a roadmap that can not be read', { 'roadmap/plan.md': '\0' }, true],
  ['something else', { 'tools/x.txt': 'x' }, false],
  ['nothing', {}, false],
])('%s', async (_, files, isOne) => {
  const folder = makeFolder(files);
  expect(await findWorkspace(folder, SCOPE)).toBe(isOne ? folder : null);
});

test('no folder', async () => {
  expect(await findWorkspace(undefined, SCOPE)).toBeNull();
  expect(await findWorkspace('/nonexistent', SCOPE)).toBeNull();
});
