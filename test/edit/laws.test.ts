import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';
import { tickStep } from '../../src/edit/tick/tick-steps.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import type { Roadmap, Step, TickStatus } from '../../src/parse/roadmap.ts';
import { documents } from './arbitrary-documents.ts';

const PATH = 'plan.md';

function parse(text: string): Roadmap {
  const [roadmap] = parseRoadmaps([{ path: PATH, text }]).roadmaps;
  if (roadmap === undefined) throw new Error('No roadmap came.');
  return roadmap;
}

function stagesOf({ stages }: Pick<Roadmap, 'stages'>): unknown {
  return stages.map((stage) => [stage.title, stage.steps.map(({ title }) => title), stagesOf(stage)]);
}

function drawnBoxes(text: string): number {
  const body = text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
  return (
    JSON.stringify(unified().use(remarkParse).use(remarkGfm).parse(body)).match(/"checked":(?:true|false)/g)?.length ??
    0
  );
}

function meaning({ id, title, status, note, parked, when, due, optional, depth, estimate }: Step): unknown {
  return [id, title, status, note, parked, parked, when, due, optional, depth, estimate];
}

test('law: a converted file has the same steps in the same stages, all drawn as boxes, and converts to itself', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const before = parse(text);
      if (listSteps(before).length === 0) return;
      const { text: converted, problems } = convertRoadmap({ path: PATH, text });
      const after = parse(converted);
      expect(listSteps(after).map(meaning)).toEqual(listSteps(before).map(meaning));
      expect(stagesOf(after)).toEqual(stagesOf(before));
      if (problems.length > 0) return;
      expect(listSteps(after).every(({ notation }) => notation.name === 'task-list')).toBe(true);
      expect(drawnBoxes(converted)).toBeGreaterThanOrEqual(listSteps(after).length);
      expect(convertRoadmap({ path: PATH, text: converted }).text).toBe(converted);
    }),
  );
}, 600_000);

test('law: a tick in any notation changes the status of its step alone', () => {
  fc.assert(
    fc.property(
      documents,
      fc.nat(),
      fc.constantFrom<TickStatus>('done', 'doing', 'todo'),
      (...[text, pick, status]) => {
        const before = listSteps(parse(text));
        const step = before[pick % Math.max(1, before.length)];
        if (step === undefined) return;
        const ticked = tickStep({ path: PATH, text }, { step, status });
        if ('message' in ticked) {
          // Struck through by hand, or below something that is; or a namesake in another notation would be taken for the same step.
          const isNamesake = (other: Step) => other.id !== step.id && other.title === step.title;
          expect(before.some((other) => other.status === 'dropped' || isNamesake(other))).toBe(true);
          return;
        }
        const after = listSteps(parse(ticked.text));
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        expect(after.find(({ id }) => id === step.id)?.status).toBe(status);
        const others = (steps: readonly Step[]) =>
          steps.filter(({ id, depth }) => id !== step.id && depth <= step.depth).map(meaning);
        expect(others(after)).toEqual(others(before));
      },
    ),
  );
}, 600_000);
