// Measures Trailmark beside programs of the same kind and writes docs/speed.md. CPU time alone, as ratios of one run: those travel.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../collect/folder.ts';
import { FakeGithub } from '../github/fake-github.ts';
import { environmentOf, runAction } from '../github/run-action.ts';
import { makeRepository } from '../history/make-repository.ts';
import { compareTicks, compareWithRemark, measureGrowth } from './inside.ts';
import { type Command, compare, peakOf } from './measure.ts';
import { installPeers } from './peers.ts';
import type { OTHERS, PROCESSES } from './rows.ts';
import { renderPage } from './speed-page.ts';
import { folderOf, folderOfMany, writePlan, writePlanOf, writeShortSteps } from './texts.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli/index.js');
const NODE = process.execPath;
const VERSIONS = 700;

const peers = installPeers();
const bare: Command = { name: 'node', words: [NODE, '-e', '0'], cwd: ROOT };
const own = (cwd: string, ...words: readonly string[]): Command => ({
  name: 'trailmark',
  words: [NODE, CLI, ...words],
  cwd,
});

const processes: Record<keyof typeof PROCESSES, ReadonlyMap<string, number>> = {
  version: await compare([bare, own(ROOT, '--version')]),
  help: await compare([bare, own(ROOT, '--help')]),
  small: await besidePeers(folderOf(writePlanOf(10_000))),
  large: await besidePeers(folderOf(writePlanOf(137_000))),
  many: await besidePeers(folderOfMany(1000)),
  action: await measureAction(),
};
const { outline, pipeline } = await compareWithRemark();
const growth = await measureGrowth();
const history = await measureHistory();
const peak = await peakOf([CLI, 'status', '--json'], folderOf(writeShortSteps(48_000)));
const many = await peakOf([CLI, 'status', '--json'], folderOfMany(10_000));
const others: Record<keyof typeof OTHERS, string> = {
  outline: `${outline.toFixed(1)} times as fast as remark`,
  pipeline: `${pipeline.toFixed(1)} times as fast as remark, which only parses`,
  ticks: `${(await compareTicks()).toFixed(1)} times one tick`,
  first: `${history.first.toFixed(1)} times git's own log and texts`,
  second: `${history.second.toFixed(1)} times git's own log and texts`,
  growth: `to the power of ${growth.exponent.toFixed(2)} (${growth.form})`,
  memory: `${peak.memory.toFixed(0)} MB at most, ${peak.seconds.toFixed(1)} s`,
  files: `${many.memory.toFixed(0)} MB at most, ${many.seconds.toFixed(1)} s`,
};
const machine = `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
const page = renderPage({ machine, processes, others });
writeFileSync(join(ROOT, 'docs/speed.md'), page);
process.stdout.write(page);
process.exit(0);

function besidePeers(cwd: string): Promise<ReadonlyMap<string, number>> {
  return compare([bare, own(cwd, 'status', '--json'), ...peers(cwd)]);
}

async function measureAction(): Promise<ReadonlyMap<string, number>> {
  const readme = '# Me\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
  const github = await FakeGithub.start({ 'roadmap/plan.md': writePlanOf(10_000), 'README.md': readme });
  await runAction(github);
  const action = { name: 'trailmark', words: [NODE, join(ROOT, 'dist/index.js')], cwd: ROOT };
  const ratios = await compare([bare, { ...action, env: () => environmentOf(github) }]);
  await github.stop();
  return ratios;
}

/** A step is ticked in each version; git's own cost is its log and all the texts. */
async function measureHistory(): Promise<{ readonly first: number; readonly second: number }> {
  const folder = makeFolder({});
  const ticked = (count: number) => {
    let left = count;
    return writePlan(VERSIONS)
      .replaceAll('- [x]', '- [ ]')
      .replace(/\[ \]/g, (box) => (left-- > 0 ? '[x]' : box));
  };
  const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at, 12)).toISOString();
  makeRepository(
    folder,
    Array.from({ length: VERSIONS }, (_, at) => ({ at: day(at), files: { 'roadmap/plan.md': ticked(at) } })),
  );
  const log = 'git log --first-parent --raw --no-abbrev --format= HEAD -- roadmap/plan.md';
  const git = { name: 'git', words: ['bash', '-c', `${log} | cut -d" " -f4 | git cat-file --batch`], cwd: folder };
  const cache = { XDG_CACHE_HOME: makeFolder({}) };
  const [first, second] = [own(folder, 'history', '--json', '--no-cache'), own(folder, 'history', '--json')];
  const ratios = await compare([git, { ...first, name: 'first' }, { ...second, name: 'second', env: () => cache }]);
  return { first: ratios.get('first') ?? 0, second: ratios.get('second') ?? 0 };
}
