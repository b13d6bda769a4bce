import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit } from '../../collect/git/run-git.ts';
import type { Source } from '../../source.ts';
import type { Release } from './find-release.ts';
import type { Running } from './plan.ts';
import { COPY } from './plan-running.ts';
import { readRemote } from './read-remote.ts';
import type { Survey } from './survey.ts';

/** What an action needs beside `dist`. */
const BESIDE = ['action.yml', 'LICENSE', 'schema/trailmark.schema.json'];

/** What the workflow of a repository runs: the commit that this program came from where the repository's server has it, else a copy of it. */
export async function chooseRunning(
  root: string,
  { git }: Pick<Survey, 'git'>,
  { release, wantsCopy }: { readonly release: Release; readonly wantsCopy: boolean },
): Promise<Running> {
  const { folder, remote } = release;
  const host = (git?.remote ? readRemote(git.remote)?.host : null) ?? 'github.com';
  if (!wantsCopy && remote !== null && remote.host === host) {
    const { path, commit, tag } = remote;
    const schema = `https://${host}/${path}/raw/${commit}/schema/trailmark.schema.json`;
    return { kind: 'uses', uses: `${path}@${commit}${tag === null ? '' : ` # ${tag}`}`, schema };
  }
  const files = folder === null ? [] : await readPackage(folder);
  if (!files.some(({ path }) => path === 'dist/index.js'))
    return {
      kind: 'none',
      why: 'this program was not installed with its action. Run it from a clone, after "npm run bundle".',
    };
  const why = wantsCopy ? 'you asked for it.' : explain(remote, host);
  return { kind: 'copy', files, why, isIgnored: await isIgnored(root) };
}

function explain(remote: Release['remote'], host: string): string {
  if (remote === null) return 'nothing says on which server this program can be found.';
  return `this program comes from ${remote.host}, and your repository lies on ${host}.`;
}

/** What the action runs; the command line beside it is for people. */
async function readPackage(folder: string): Promise<readonly Source[]> {
  const listed = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true }).catch(() => []);
  const built = listed
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('dist/cli/'));
  const read = [...BESIDE, ...built.toSorted()].map(async (path) => {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    return text === null ? [] : [{ path, text }];
  });
  return (await Promise.all(read)).flat();
}

async function isIgnored(root: string): Promise<boolean> {
  return (await askGit(root, ['check-ignore', `${COPY}/dist/index.js`])) !== null;
}
