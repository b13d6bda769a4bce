import { withParts } from '../../../src/on-demand.ts';
import { FORMS } from './forms.ts';
import { readForm } from './read-form.ts';

// A process for each form, so that one that does not end can be stopped: prints the milliseconds of each length and what refused it.
const form = FORMS[Number(process.argv[2])];
if (form === undefined) throw new Error('There is no such form.');
await withParts(() => readForm(form, 3_000));
for (const length of process.argv.slice(3).map(Number)) {
  const before = process.cpuUsage();
  const refusals = await withParts(() => readForm(form, length));
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${JSON.stringify({ length, ms: (user + system) / 1000, refusal: refusals[0] ?? null })}\n`);
}
