import { dayOfSeconds } from '../../day.ts';
import type { Change, LoggedCommit } from '../../history/trace-files.ts';
import { GitFailure, readGit } from './run-git.ts';

const LOG = [
  'log',
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '--no-abbrev',
  '--find-renames',
  '--no-color',
  '-z',
];
const COMMIT = /^\n?commit ([0-9a-f]+) (-?\d+)$/;
const FILE = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;

/**
 * The commits on the first-parent line of what is checked out that change a Markdown file or one of `paths`, the newest
 * first; none where nothing is committed yet. Paths are relative to the folder, and what lies outside of it is left out.
 */
export async function readLog(folder: string, paths: readonly string[]): Promise<readonly LoggedCommit[]> {
  const named = ['*.md', '*.markdown']
    .map((name) => `:(icase)${name}`)
    .concat(paths.map((path) => `:(literal)${path}`));
  const words = [...LOG, '--relative', '--format=commit %H %at', 'HEAD', '--', ...named];
  const printed = await readGit(folder, words).catch((error: unknown) => {
    if (error instanceof GitFailure && error.message.includes("bad revision 'HEAD'")) return '';
    throw error;
  });
  return parseLog(printed.split('\0'));
}

/** Reads what git prints with `--raw -z`: each commit as its id and its author's seconds, then its files. */
function parseLog(tokens: readonly string[]): readonly LoggedCommit[] {
  const commits: (LoggedCommit & { readonly changes: Change[] })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [, commit = '', seconds = ''] = COMMIT.exec(tokens[at] ?? '') ?? [];
    if (commit !== '') commits.push({ commit, day: dayOfSeconds(Number(seconds)), changes: [] });
    const [, mode = '', blob = '', kind = ''] = FILE.exec(tokens[at] ?? '') ?? [];
    if (kind === '') continue;
    const from = kind === 'R' ? (tokens[++at] ?? '') : null;
    // A link or a submodule where a file was is no roadmap.
    commits.at(-1)?.changes.push({ path: tokens[++at] ?? '', from, blob: mode.startsWith('100') ? blob : null });
  }
  return commits;
}
