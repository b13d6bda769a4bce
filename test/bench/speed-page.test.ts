import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OTHERS, PEERS, PROCESSES } from './rows.ts';

// The figures are those of the machine of the last run: only what was measured is compared.
test('the page about speed names what "npm run bench" measures', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/speed.md'), 'utf8');
  const rows = [...page.matchAll(/^\| ([^|]*?) \|/gm)].map(([, name = '']) => name).filter((name) => /\w/.test(name));
  expect(rows).toEqual([...Object.values(PROCESSES), ...Object.values(OTHERS)]);
  for (const { name, version } of PEERS) expect(page).toContain(`${name} ${version}`);
});
