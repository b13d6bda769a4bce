// Whether the files that the tests in a browser cover are those that last passed there: exit 0 if so, else 1. With --write, records them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME } from './browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const RECORD = join(import.meta.dirname, 'proven.txt');
/** The page holds all of the core, so that a change of the core is one of the page. */
const COVERED = ['docs/index.html', 'src/class/page', 'src/render/card', 'test/browser'];

const files = COVERED.flatMap((path) => (path.endsWith('.html') ? [path] : list(path))).sort();
const lines = files.map((path) => `${digest(readFileSync(join(ROOT, path)))}  ${path}\n`).join('');

if (!process.argv.includes('--write')) process.exitCode = lines === readRecord() ? 0 : 1;
else if (CHROME === null)
  console.log('Nothing is recorded: there is no Chromium here, so the tests in a browser were skipped.');
else writeFileSync(RECORD, lines);

function list(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readRecord(): string | null {
  try {
    return readFileSync(RECORD, 'utf8');
  } catch {
    return null;
  }
}
