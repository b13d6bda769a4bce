/**
 * Holds the history of a large repository against counting from scratch, and its cost against git's own:
 * `node test/bench/compare-history.ts FOLDER FILE [SAMPLES]`. Every sampled day is counted in the text of its last commit alone.
 */
import { execFileSync } from 'node:child_process';
import { readHistory } from '../../src/collect/git/read-history.ts';
import { readVersion } from '../../src/history/read-version.ts';

const [folder = '.', path = 'README.md', samples = '20'] = process.argv.slice(2);
const git = (words: readonly string[], input = '') =>
  execFileSync('git', [...words], { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 30 });

const begun = performance.now();
const before = process.cpuUsage();
const history = await readHistory({ folder, roadmaps: [path], isRoadmap: () => false, today: '2026-01-01' });
const spent = process.cpuUsage(before);
const took = performance.now() - begun;

const commits = git(['log', '--first-parent', '--reverse', '--format=%H %at', 'HEAD', '--', path]).trim().split('\n');
const lastOfDay = new Map<string, string>();
for (const line of commits) {
  const [id = '', seconds] = line.split(' ');
  lastOfDay.set(new Date(Number(seconds) * 1000).toISOString().slice(0, 10), id);
}

const days = [...lastOfDay];
const step = Math.max(1, days.length / Number(samples));
let wrong = 0;
let compared = 0;
for (let at = 0; at < days.length; at += step) {
  const [day = '', id = ''] = days[Math.floor(at)] ?? [];
  // The series begins with the first step.
  const known = history.days.findLast((counts) => counts.day <= day) ?? { done: 0, doing: 0, todo: 0, total: 0 };
  const { done, doing, todo, total } = readVersion({ path, text: git(['show', `${id}:${path}`]) }).progress;
  const isEqual = known.done === done && known.doing === doing && known.todo === todo && known.total === total;
  compared += 1;
  if (!isEqual) wrong += 1;
  console.log(isEqual ? 'equal' : 'DIFFERENT', day, id.slice(0, 10), `${done}/${total}`, known);
}
console.log(`${commits.length} commits, ${history.days.length} days, ${compared} compared, ${wrong} different`);
const again = performance.now();
const blobs = git(['log', '--first-parent', '--raw', '--no-abbrev', '--format=', 'HEAD', '--', path]).match(
  / [0-9a-f]{40,} [AM]/g,
);
git(['cat-file', '--batch', '--buffer'], (blobs ?? []).map((blob) => `${blob.slice(1, -2)}\n`).join(''));
console.log(`against git's own log and cat-file: ${(took / (performance.now() - again)).toFixed(1)} times as long`);
console.log(`CPU of the history: ${((spent.user + spent.system) / 1e6).toFixed(1)} s`);
