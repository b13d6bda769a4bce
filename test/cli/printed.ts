import { expect, vi } from 'vitest';
import { runCli } from './run-cli.ts';

/** What a run prints by itself, past the streams that it is given. One at a time: all runs of this process share the console. */
export async function printed(cwd: string, words: readonly string[], program = '/usr/bin/trailmark'): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  expect(await runCli({ cwd, program }, words)).toMatchObject({ status: 0, stderr: '' });
  log.mockRestore();
  return lines.join('\n');
}
