import { registerHooks } from 'node:module';
import { Writable } from 'node:stream';

/** What one command loads that none before it did: how many modules of our own, and the packages by name. */
export interface Loaded {
  readonly own: number;
  readonly packages: readonly string[];
}

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});

const { main } = await import('../../src/cli/main.ts');
const runs = JSON.parse(process.argv[2] ?? '[]') as readonly { readonly cwd: string; readonly words: string }[];
const report: Loaded[] = [];
for (const { cwd, words } of runs) {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
  await main(words.split(' '), { cwd, env: {}, now: new Date(0), stdin: process.stdin, stdout, stderr: stdout });
  report.push(readLoaded());
}
process.stdout.write(JSON.stringify(report));

function readLoaded(): Loaded {
  const files = loaded.splice(0).filter((url) => url.startsWith('file:'));
  const packages = files.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
  return {
    own: files.filter((url) => !url.includes('/node_modules/')).length,
    packages: [...new Set(packages)].sort(),
  };
}
