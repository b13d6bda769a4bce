import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Progress } from '../../src/measure/progress.ts';
import { drawBar, measureBar } from '../../src/render/parts/draw-bar.ts';

const count = (done: number, doing: number, todo: number): Progress => {
  return { done, doing, todo, dropped: 0, parked: 0, total: done + doing + todo, percent: null };
};

test.each([
  [count(0, 0, 0), '░░░░░░░░░░'],
  [count(0, 0, 7), '░░░░░░░░░░'],
  [count(7, 0, 0), '██████████'],
  [count(999, 0, 1), '█████████░'],
  [count(1, 0, 999), '█░░░░░░░░░'],
  [count(2, 1, 1), '█████▒▒▒░░'],
  [count(998, 1, 1), '████████▒░'],
  [count(0, 5, 0), '▒▒▒▒▒▒▒▒▒▒'],
  [count(0, 9, 1), '▒▒▒▒▒▒▒▒▒░'],
  [count(0, 99, 1), '▒▒▒▒▒▒▒▒▒░'],
  [count(1, 98, 1), '█▒▒▒▒▒▒▒▒░'],
])('%j', (progress, bar) => expect(drawBar(progress, 10, 'terminal')).toBe(bar));

test('has its cells, and one for whatever is not nothing', () => {
  const some = fc.nat(1000);
  fc.assert(
    fc.property(fc.tuple(some, some, some), fc.constantFrom(10, 20), ([done, doing, todo], cells) => {
      const bar = measureBar(count(done, doing, todo), cells);
      expect(bar.done + bar.doing + bar.todo).toBe(cells);
      expect([bar.done > 0, bar.doing > 0]).toEqual([done > 0, doing > 0]);
      expect(bar.todo > 0).toBe(todo > 0 || done + doing === 0);
    }),
  );
});
