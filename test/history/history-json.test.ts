import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { History } from '../../src/history/history.ts';
import { historyCsv, historyJson } from '../../src/render/history/history-json.ts';

const NOTHING: History = {
  roadmaps: [],
  from: null,
  to: null,
  isShallow: false,
  days: [],
  steps: [],
  weeks: [],
  pace: { perWeek: null, weeks: 0 },
  forecast: null,
};
const MUCH: History = {
  roadmaps: ['roadmap/a.md'],
  from: '2026-01-01',
  to: '2026-02-01',
  isShallow: false,
  days: [
    { day: '2026-01-01', done: 0, doing: 1, todo: 3, total: 4 },
    { day: '2026-02-01', done: 1, doing: 0, todo: 3, total: 4 },
  ],
  steps: [
    { id: 'roadmap/a.md#b', seen: '2026-01-01', begun: '2026-01-01', done: '2026-02-01', commit: 'a'.repeat(40) },
    { id: 'roadmap/a.md#c', seen: '2026-01-01', begun: null, done: null, commit: null },
  ],
  weeks: [{ week: '2026-01-26', done: 1 }],
  pace: { perWeek: 1.5, weeks: 2 },
  forecast: { from: '2026-03-01', to: '2026-04-01' },
};

const schema = JSON.parse(readFileSync(new URL('../../schema/history.schema.json', import.meta.url), 'utf8')) as object;

test.each([NOTHING, MUCH, { ...MUCH, forecast: { from: '2026-03-01', to: '2026-03-01' } }])(
  'the JSON is what the schema says',
  (history) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const json = JSON.parse(JSON.stringify(historyJson(history))) as object;
    expect(ajv.validate(schema, json), JSON.stringify(ajv.errors)).toBe(true);
    expect(json).toEqual({ version: 1, ...history });
  },
);

test('the values are a line a day', () => {
  expect(historyCsv(MUCH)).toBe('day,done,doing,todo,total\n2026-01-01,0,1,3,4\n2026-02-01,1,0,3,4\n');
  expect(historyCsv(NOTHING)).toBe('day,done,doing,todo,total\n');
});
