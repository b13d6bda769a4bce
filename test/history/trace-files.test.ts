import { expect, test } from 'vitest';
import { type Change, traceFiles } from '../../src/history/trace-files.ts';

/** What becomes of changes, the newest commit first, each change as `path`, `from > path` or `path -`; roadmaps are what lies in `r`. */
function trace(...log: readonly string[]): readonly string[] {
  const toChange = (text: string): Change => {
    const [, from = null, path = '', gone] = /^(?:(\S+) > )?(\S+)( -)?$/.exec(text) ?? [];
    return { path, from, blob: gone ? null : path.toUpperCase() };
  };
  const commits = log.map((text, at) => ({
    commit: String(log.length - at),
    day: `2026-01-0${log.length - at}` as const,
    changes: text.split(', ').map(toChange),
  }));
  return traceFiles(commits, (path) => path.startsWith('r/')).map(
    ({ commit, changes }) => `${commit}: ${changes.map(({ file, blob }) => `${file}=${blob}`).join(' ')}`,
  );
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a file that is no roadmap is left out, whatever it was called',
    ['x > y, r/a', 'x', 'r/a'],
    ['1: r/a=R/A', '3: r/a=R/A'],
  ],
  [
    'a roadmap keeps its last name through renames',
    ['r/b > r/c', 'r/a > r/b', 'r/a'],
    ['1: r/c=R/A', '2: r/c=R/B', '3: r/c=R/C'],
  ],
  ['what became a roadmap was one before', ['x > r/a', 'x', 'y'], ['2: r/a=X', '3: r/a=R/A']],
  ['what leaves the roadmaps is gone', ['r/a > x', 'r/a'], ['1: r/a=R/A', '2: r/a=null']],
  ['what is deleted is gone', ['r/a -', 'r/a'], ['1: r/a=R/A', '2: r/a=null']],
  ['two files that change names', ['r/a > r/b, r/b > r/a', 'r/a, r/b'], ['1: r/b=R/A r/a=R/B', '2: r/b=R/B r/a=R/A']],
  [
    'what lay where another was moved to is a file of its own',
    ['r/a > r/b', 'r/b -, r/a', 'r/b'],
    ['1: r/b\0=R/B', '2: r/b\0=null r/b=R/A', '3: r/b=R/B'],
  ],
])('%s', (_, log, wanted) => expect(trace(...log)).toEqual(wanted));
