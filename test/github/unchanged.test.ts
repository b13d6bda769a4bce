import { afterEach, expect, test, vi } from 'vitest';
import { FakeGithub } from './fake-github.ts';

vi.mock('../../src/markdown/markdown-to-outline.ts', { spy: true });
// What every test loads before has loaded it without the spy.
vi.resetModules();
const { parseOutline } = await import('../../src/markdown/markdown-to-outline.ts');
const { runAction } = await import('./run-action.ts');
const parse = vi.mocked(parseOutline);

const FILES = {
  'roadmap/one.md': '# One\n\n- [x] a\n- [ ] b\n',
  'roadmap/two.md': '# Two\n\n- [ ] c\n',
  'README.md': '# Me\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n',
};

let github: FakeGithub;
afterEach(async () => github.stop());

test('a push that changes nothing asks GitHub six times and reads each file once', async () => {
  github = await FakeGithub.start(FILES);
  await runAction(github);
  github.calls.length = 0;
  parse.mockClear();
  const { outputs } = await runAction(github);
  expect(outputs.changed).toBe('false');
  expect(github.calls.map(({ name }) => name)).toEqual([
    'GET /git/trees/{sha}',
    'query Head',
    'GET /issues',
    'GET /issues/{n}/comments',
    'query Blobs',
    'query Blame',
  ]);
  const read = parse.mock.calls.map(([text]) => text.slice(0, text.indexOf('\n')));
  expect(read.toSorted()).toEqual(['# Me', '# One', '# Two']);
});
