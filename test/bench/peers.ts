import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from './measure.ts';
import { PEERS } from './rows.ts';

/** Installs the peers into a temporary folder, and gives how each is started on the folder `cwd`. */
export function installPeers(): (cwd: string) => readonly Command[] {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-peers-'));
  const wanted = PEERS.map(({ name, version }) => `${name}@${version}`);
  execFileSync('npm', [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    ...wanted,
  ]);
  const starts = PEERS.map(({ name, words }) => {
    const home = join(folder, 'node_modules', name);
    const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly bin: Bin };
    const file = typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? '');
    return { name, words: [process.execPath, join(home, file), ...words] };
  });
  return (cwd) => starts.map((start) => ({ ...start, cwd }));
}

type Bin = string | Readonly<Record<string, string>>;
