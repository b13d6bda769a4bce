import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { listPatterns, nameOf, type Pattern } from './list-patterns.ts';

/** For each pattern that may take more time than in proportion to its text, why it does not. */
type Allowed = Readonly<Record<string, string>>;

const allowed: Allowed = JSON.parse(readFileSync(join(import.meta.dirname, 'allowed.json'), 'utf8'));
const patterns = await listPatterns(join(import.meta.dirname, '../../..'));
const slow = patterns.filter((pattern) => analyse(pattern).reports.length > 0);

const complaints = [
  ...slow.filter((pattern) => allowed[nameOf(pattern)] === undefined).map(describe),
  ...Object.keys(allowed)
    .filter((name) => !slow.some((pattern) => nameOf(pattern) === name))
    .map((name) => `allowed.json allows a pattern that is not there, or is not slow: ${name}`),
];
if (patterns.length < 300)
  complaints.push(`Only ${patterns.length} patterns were found: the search for them is broken.`);

for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function describe(pattern: Pattern): string {
  const [worst] = analyse(pattern).reports;
  const growth = worst?.exponential ? 'exponentially' : 'with the square of its text';
  return `${pattern.file}: the time of ${nameOf(pattern)} grows ${growth} where ${JSON.stringify(worst?.character.pick)} is repeated. Write it without, or say in test/safety/patterns/allowed.json why that can't happen.`;
}
