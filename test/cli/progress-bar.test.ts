import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withProgressBar } from '../../src/cli/terminal/progress-bar.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function screen(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      written.push(text);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), written };
}

/** Work of so many seconds in ten parts. */
async function work(seconds: number, show: (part: number) => void): Promise<string> {
  for (let part = 1; part <= 10; part += 1) {
    vi.advanceTimersByTime(seconds * 100);
    show(part / 10);
  }
  return 'done';
}

test('long work shows on a terminal how far it is, and leaves nothing behind', async () => {
  const { stream, written } = screen(true);
  expect(await withProgressBar(stream, (show) => work(2, show))).toBe('done');
  expect(written[0]).toBe(`\r\u001b[K${'█'.repeat(12)}${'░'.repeat(12)} 50%`);
  expect(written).toHaveLength(7);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test.each([
  [0.9, true],
  [2, false],
])('work of %f seconds shows nothing where the output is a terminal: %j', async (seconds, isTTY) => {
  const { stream, written } = screen(isTTY);
  await withProgressBar(stream, (show) => work(seconds, show));
  expect(written).toEqual([]);
});

test('work that fails clears the line too', async () => {
  const { stream, written } = screen(true);
  const failing = withProgressBar(stream, async (show) => {
    await work(3, show);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(written.at(-1)).toBe('\r\u001b[K');
});
