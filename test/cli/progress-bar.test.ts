import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withProgressBar } from '../../src/cli/terminal/progress-bar.ts';
import { withParts } from '../../src/on-demand.ts';
import { runPipeline } from '../../src/pipeline.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function screen(isTTY: boolean, { json = false, isOutputTTY = true } = {}) {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      written.push(text);
      done();
    },
  });
  const stdout = Object.assign(new Writable(), { isTTY: isOutputTTY });
  return { place: { json, stdout, stderr: Object.assign(stream, { isTTY }) }, written };
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
  const { place, written } = screen(true);
  expect(await withProgressBar(place, (show) => work(2, show))).toBe('done');
  expect(written[0]).toBe(`\r\u001b[K${'█'.repeat(12)}${'░'.repeat(12)} 50%`);
  expect(written).toHaveLength(7);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test.each([
  [0.9, true],
  [2, false],
])('work of %f seconds shows nothing where the output is a terminal: %j', async (seconds, isTTY) => {
  const { place, written } = screen(isTTY);
  await withProgressBar(place, (show) => work(seconds, show));
  expect(written).toEqual([]);
});

test.each([
  [false, true, 7],
  [true, true, 7],
  [false, false, 7],
  [true, false, 0],
])('with JSON (%j) and the output on a terminal (%j) a bar is written %i times', async (json, isOutputTTY, times) => {
  const { place, written } = screen(true, { json, isOutputTTY });
  await withProgressBar(place, (show) => work(2, show));
  expect(written).toHaveLength(times);
});

test('work that fails clears the line too', async () => {
  const { place, written } = screen(true);
  const failing = withProgressBar(place, async (show) => {
    await work(3, show);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('work that begins anew takes nothing back', async () => {
  const { place, written } = screen(true);
  await withProgressBar(place, async (show) => {
    await work(2, show);
    show(0.1);
    show(1);
  });
  expect(written).toHaveLength(7);
});

test('the pipeline tells file by file how far it is', async () => {
  const roadmaps = Array.from({ length: 4 }, (_, at) => ({ path: `${at}.md`, text: '- [ ] a\n' }));
  const told: number[] = [];
  const options = { goal: undefined, when: [], language: null, today: '2026-08-02' } as const;
  const request = { roadmaps, readme: null, problems: [], options, show: (part: number) => told.push(part) };
  await withParts(() => runPipeline(request));
  expect(new Set(told).size).toBe(4);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
