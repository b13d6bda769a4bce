import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { pathMatcher } from '../collect/find-roadmaps.ts';
import { readHistory } from '../collect/git/read-history.ts';
import type { Cache } from '../collect/git/reading-cache.ts';
import { GitFailure } from '../collect/git/run-git.ts';
import type { History } from '../history/history.ts';
import { historyCsv, historyJson } from '../render/history/history-json.ts';
import type { Source } from '../source.ts';
import type { Arguments } from './arguments/arguments.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Host } from './host.ts';
import { answer, type Output, refuse } from './output.ts';
import { printJson } from './print-json.ts';
import { withProgressBar } from './terminal/progress-bar.ts';

/** Reads what git says of the roadmaps; a failure of git where there is no history. */
export async function askGit(
  { root: folder, scope, today, flags, json }: Arguments,
  roadmaps: readonly Source[],
  host: Host,
): Promise<History | GitFailure> {
  const paths = roadmaps.map(({ path }) => path);
  const defaults = roadmaps[0]?.defaults;
  const kept = flags.has('no-cache') ? null : cacheFor(host);
  const cache = kept && { ...kept, program: `${kept.program} ${JSON.stringify(defaults)}` };
  const wanted = { folder, roadmaps: paths, isRoadmap: await pathMatcher(scope.roadmap), today, cache, defaults };
  return withProgressBar({ ...host, json }, (show) => readHistory({ ...wanted, show })).catch((error: unknown) => {
    if (error instanceof GitFailure) return error;
    throw error;
  });
}

/** Where to keep what was read of old versions. Another build, or another Node with other tables of Unicode, may read them otherwise. */
function cacheFor({ env, program = '' }: Host): Cache | null {
  const folder = cacheFolder(env, process.platform);
  if (folder === null) return null;
  const beside = dirname(program);
  const build = readdirSync(beside).map((name) => statSync(join(beside, name)));
  const files = build.map(({ size, mtimeMs }) => `${size} ${mtimeMs}`);
  return { folder, program: [manifest.version, process.version, ...files].join(' ') };
}

/** Prints what git says, for `history`: `--csv`, `--json` or the way as the terminal shows it. */
export function showHistory(
  { json, flags, program }: Arguments,
  history: History | GitFailure,
  render: (history: History) => string,
): Output {
  if (history instanceof GitFailure) return refuse(2, explain(history, program));
  const stdout = json ? printJson(historyJson(history)) : flags.has('csv') ? historyCsv(history) : render(history);
  return answer(stdout, { stderr: note(history, program) });
}

function explain({ code, message }: GitFailure, program: string): string {
  const without = `Without it: ${program} status`;
  if (code === null) return `trailmark: The history comes from git, and there is no git on this machine. ${without}\n`;
  if (!message.includes('not a git repository')) return `trailmark: git says: ${message}\n${without}\n`;
  return 'trailmark: The history comes from git, and this folder is in no git repository. "git init" begins one.\n';
}

/** Why there may be less than one expects. */
function note({ isShallow, days }: History, program: string): string {
  if (isShallow)
    return 'trailmark: This clone holds only the newest commits, so there is no pace. "git fetch --unshallow" brings the others.\n';
  return days.length === 0
    ? `trailmark: No roadmap is committed yet, so there is no history. Commit one, then: ${program} history\n`
    : '';
}
