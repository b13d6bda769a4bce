import { expect, test } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { examineRoadmaps } from '../../src/rules/find-problems.ts';
import type { Ref } from '../../src/suggest/graph/ref.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import type { Wishes } from '../../src/suggest/wishes.ts';
import { PLANS, type Plan } from './plans.ts';

/** Values in one line, without the names of keys that say nothing. */
function show(value: unknown): string {
  if (value instanceof Map) return show(Object.fromEntries(value));
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const shown = Object.entries(value).map(([key, one]) => (key === 'title' ? show(one) : `${key}: ${show(one)}`));
  if ('place' in value && Array.isArray(value.place) && 'id' in value) {
    const { id, title, path, line, stage, context, place, note, ...more } = value as Record<string, unknown> & Ref;
    const name = [id, ...place].join(' › ') + (note === null ? '' : ` (${note})`);
    return Object.keys(more).length === 0 ? name : `${name} ${show(more)}`;
  }
  return shown.length === 1 ? shown.join('') : `{${shown.join(', ')}}`;
}

/** All that is advised on a plan, a line each. */
function advise(files: Readonly<Record<string, string>>, wishes: Partial<Wishes>): string {
  const { roadmaps, unboxed } = examineRoadmaps(Object.entries(files).map(([path, text]) => ({ path, text })));
  const measure = measureProgress(roadmaps);
  const given = { goal: undefined, when: [], today: '2026-08-02', unboxed, ...wishes };
  const { suggestion, verdicts, ...advice } = suggestNextStep(measure, given);
  const lines = Object.entries({ ...suggestion, ...advice }).flatMap(([key, value]) => {
    const isNothing = value === null || value === false || (Array.isArray(value) && value.length === 0);
    if (isNothing) return [];
    return Array.isArray(value) ? [`${key}:`, ...value.map((one) => `  ${show(one)}`)] : [`${key}: ${show(value)}`];
  });
  return [...lines, 'why:', ...verdicts.map(({ step, cause }) => `  ${step.title}: ${show(cause)}`)].join('\n');
}

test.each<[string, readonly Plan[]]>(Object.entries(PLANS))('what is advised where %s', async (name, plans) => {
  const parts = plans.map(({ wishes, ...rest }) => {
    const [asked, files] = [wishes as Partial<Wishes> | undefined, rest as Readonly<Record<string, string>>];
    const text = Object.entries(files).map(([path, one]) => `===== ${path}\n${one.trim()}\n`);
    return `${text.join('')}${asked ? `===== asked: ${show(asked)}\n` : ''}----- advice\n${advise(files, asked ?? {})}\n`;
  });
  await expect(parts.join('\n')).toMatchFileSnapshot(`advised/${name}.txt`);
});
