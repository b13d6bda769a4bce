import { expect, test } from 'vitest';
import { findWrong } from '../../src/edit/tick/verify-ticks.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import type { Roadmap } from '../../src/parse/roadmap.ts';

const MARKS = '---\nmarks: { ">": parked, "-": dropped }\n---\n';
const BEFORE = '## One\n\n- [ ] a\n- [ ] b (note)\n  - [ ] c\n\n## Two\n\n- [ ] d <!-- needs: a -->\n';

function read(text: string): Roadmap {
  const [roadmap] = parseRoadmaps([{ path: 'plan.md', text: MARKS + text }]).roadmaps;
  if (roadmap === undefined) throw new Error('one source gives one roadmap');
  return roadmap;
}

/** Whether nothing but a tick is seen when the first step is ticked and, beside that, the text is changed. */
function isTick(from: string, to: string): boolean {
  const after = BEFORE.replace('- [ ] a', '- [x] a').replace(from, to);
  const wanted = new Map([['plan.md#a', 'done' as const]]);
  return findWrong(read(BEFORE), read(after), { wanted, retitled: new Set(['plan.md#a']) })?.length === 0;
}

test('a tick and nothing else is exact', () => expect(isTick('', '')).toBe(true));

test.each([
  ['parks another step by its mark', '- [ ] d', '- [>] d'],
  ['parks another step by a trigger', '- [ ] d', '- [ ] d <!-- when: later -->'],
  ['drops another step', '- [ ] d', '- [-] d'],
  ['begins another step', '- [ ] d', '- [ ] 🚧 d'],
  ['takes the tick back', '- [x] a', '- [ ] a'],
  ['renames a stage', '## Two', '## Three'],
  ['loses a stage', '## Two', 'Two'],
  ['renames another step', '- [ ] d', '- [ ] e'],
  ['keeps the id of another step it renames', '- [ ] d', '- [ ] e <!-- id: d -->'],
  ['takes the note of another step away', ' (note)', ''],
  ['moves a step out of another', '  - [ ] c', '- [ ] c'],
  ['takes a need away', ' <!-- needs: a -->', ''],
  ['adds a step', '- [ ] d', '- [ ] d\n- [ ] e'],
  ['loses a step', '  - [ ] c\n', ''],
])('a change that %s is no tick', (_, from, to) => expect(isTick(from, to)).toBe(false));
