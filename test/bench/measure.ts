import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A process to measure. `name` tells it apart from the others of its round. */
export interface Command {
  readonly name: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env?: () => Readonly<Record<string, string>>;
}

/** TRAILMARK_ROUNDS=1 is for trying whether all can be measured. */
export const ROUNDS = Number(process.env.TRAILMARK_ROUNDS ?? 7);

/** Milliseconds of CPU that a process takes with all that it starts. */
export async function cpuOf({ words, cwd, env = () => ({}) }: Command): Promise<number> {
  const script = 'TIMEFORMAT="cpu %3U %3S"; time "$@" >/dev/null 2>&1';
  const shell = spawn('bash', ['-c', script, 'bench', ...words], {
    cwd,
    env: { ...process.env, ...env() },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  for await (const text of shell.stderr) told += String(text);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(told) ?? [];
  if (user === undefined) throw new Error(`${words.join(' ')} could not be measured: ${told}`);
  return (Number(user) + Number(system)) * 1000;
}

/** The CPU of each command as a multiple of the first one's in the same round; the median of all rounds, by name. */
export async function compare(commands: readonly Command[]): Promise<ReadonlyMap<string, number>> {
  const ratios = new Map<string, number[]>(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    let base = 0;
    for (const [at, command] of commands.entries()) {
      const cpu = await cpuOf(command);
      if (at === 0) base = cpu;
      ratios.get(command.name)?.push(cpu / base);
    }
  }
  return new Map(Array.from(ratios, ([name, all]) => [name, median(all)]));
}

/** The most memory that a process of Node has at once, in MB, and seconds of its CPU. */
export async function peakOf(words: readonly string[], cwd: string): Promise<{ memory: number; seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-peak-'));
  const [hook, note] = [join(folder, 'hook.cjs'), join(folder, 'note')];
  const told = `process.resourceUsage().maxRSS`;
  writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(note)}, String(${told})))`,
  );
  const cpu = await cpuOf({ name: 'peak', words: [process.execPath, '--require', hook, ...words], cwd });
  return { memory: Number(readFileSync(note, 'utf8')) / 1024, seconds: cpu / 1000 };
}

/** Milliseconds of CPU of work in this process. */
export function cpuHere(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
