import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findConfig } from '../../src/collect/config/find-config.ts';
import { parseConfig } from '../../src/collect/config/parse-config.ts';
import { NAMES, optionsOf, scopeOf } from '../../src/collect/config/settings.ts';
import { readConfig } from '../../src/collect/read-working-tree.ts';
import type { Tree } from '../../src/collect/tree.ts';
import { LOCALES } from '../../src/locales/load.ts';
import { HISTORY } from '../../src/options.ts';
import { makeFolder } from './folder.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/trailmark.schema.json'), 'utf8'));
const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const TAGS = LOCALES.map(({ tag }) => tag).join(', ');
const read = (text: string) => parseConfig({ path: 'trailmark.yml', text });

test('the schema knows every setting and no other', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([...NAMES].sort());
});

describe('what is said is read, and the schema agrees', () => {
  test.each([
    ['roadmap: plan.md', { roadmap: ['plan.md'] }],
    ['roadmap:\n  - a.md\n  - "!b.md"', { roadmap: ['a.md', '!b.md'] }],
    ['when: [exams, spring]', { when: ['exams', 'spring'] }],
    ['goal: off', { goal: '' }],
    ['goal: 2026', { goal: '2026' }],
    ['language: zh_TW', { language: 'zh-TW' }],
    ['issue: 7', { issue: 7 }],
    ['issue: "#7"', { issue: 7 }],
    ['issue: 1234567890', { issue: 1234567890 }],
    ['issue: auto', { issue: 'auto' }],
    ['commit: false\nhistory: false', { commit: 'off', history: 'off' }],
    ['issue: false', { issue: 'off' }],
    ['commit: pull-request\nchart: off', { commit: 'pull-request', chart: 'off' }],
    ['chart: docs/plan.SVG\ntheme: ocean', { chart: 'docs/plan.SVG', theme: 'ocean' }],
    ['readme: docs/README.md # here\r\nissue:\r\n', { readme: 'docs/README.md' }],
    ['\uFEFFtheme: mono', { theme: 'mono' }],
    ['marks: { "-": dropped, "!️": todo }', { marks: { '-': 'dropped', '!': 'todo' } }],
    ['count: leaves\nreview: true', { count: 'leaves', review: true }],
    ['review: false\nmarks:\ncount:', { review: false }],
    ['{ theme: mono, readme }', { theme: 'mono' }],
  ])('%j', (text, settings) => {
    expect(read(text)).toEqual({ settings, problems: [] });
    expect(isValid(parse(text)) ? [] : isValid.errors).toEqual([]);
  });

  test.each(['', '# nothing yet\n', '---\n'])('%j says nothing', (text) => {
    expect(read(text)).toEqual({ settings: {}, problems: [] });
  });
});

describe('what can not be used is told at its place, and the rest holds', () => {
  test.each([
    ['theme: mono\ncomit: off', 2, 1, '"comit" is no setting. Did you mean "commit"?'],
    ['theme: mono\nsomething: else', 2, 1, `"something" is no setting. There are: ${NAMES.join(', ')}.`],
    ['theme: mono\ncommit: never', 2, 9, 'commit is one of auto, pull-request, off, not "never".'],
    ['theme: mono\nissue: 0', 2, 8, 'issue is auto, off or the number of an issue, not "0".'],
    ['theme: mono\nissue: -1', 2, 8, 'issue is auto, off or the number of an issue, not "-1".'],
    ['theme: mono\nissue: 12345678901', 2, 8, 'issue is auto, off or the number of an issue, not "12345678901".'],
    ['theme: mono\nlanguage: "12"', 2, 11, `"12" is no language tag. Write a tag such as ${TAGS}.`],
    ['theme: mono\nhistory: never', 2, 10, `history is one of ${HISTORY.join(', ')}, not "never".`],
    ['theme: mono\nlanguage: Deutsch', 2, 11, '"Deutsch" is no language tag. Did you mean "de"?'],
    ['theme: mono\nchart: a.png', 2, 8, '"a.png" is no SVG. Name a file that ends in .svg, or off.'],
    ['theme: mono\nreadme: [a, b]', 2, 9, 'Write one text, not several.'],
    ['theme: mono\nroadmap: { a: b }', 2, 1, 'roadmap takes a text.'],
    ['theme: mono\nmarks: dropped', 2, 8, 'Give each mark a meaning, as in marks: { "-": dropped }.'],
    ['theme: mono\nmarks: { "-": gone }', 2, 8, 'The mark "-" must mean one of done, doing, todo, dropped, parked.'],
    ['theme: mono\ncount: leafs', 2, 8, 'count is one of all, leaves, not "leafs". Did you mean "leaves"?'],
    ['theme: mono\nreview: often', 2, 9, 'review is true or false, not "often".'],
    ['theme: mono\nmarsk: {}', 2, 1, '"marsk" is no setting. Did you mean "marks"?'],
  ])('%j', (text, line, column, words) => {
    const { settings, problems } = read(text);
    expect(settings).toEqual({ theme: 'mono' });
    expect(problems).toMatchObject([{ code: 'config', severity: 'error', line, column }]);
    expect(problems[0]?.message).toBe(words);
  });

  test.each(['roadmap: [a', 'a: b: c', '- a\n- b', 'just words', 'theme: mono\ntheme: ocean'])(
    '%j is no such file',
    (text) => {
      expect(read(text)).toMatchObject({ settings: {}, problems: [{ code: 'config' }] });
    },
  );

  test('a value that repeats itself by aliases is not spread', () => {
    expect(read('when: &a [x, y]\nroadmap: *a').problems).toMatchObject([{ line: 2 }]);
  });
});

test('settings name files and say what to write, and what they do not say is left open', () => {
  expect(scopeOf({})).toEqual({ roadmap: [], readme: null, chart: null });
  expect(scopeOf({ roadmap: ['a'], readme: 'b', chart: 'off', review: false })).toEqual({
    ...{ roadmap: ['a'], readme: 'b', chart: 'off', defaults: { review: false } },
  });
  expect(scopeOf({ marks: { '-': 'done' }, count: 'leaves' }).defaults).toEqual({
    marks: { '-': 'done' },
    count: 'leaves',
  });
  expect(optionsOf({}, '2026-08-02')).toEqual({ goal: undefined, when: [], language: null, today: '2026-08-02' });
  const said = { goal: '', when: ['x'], language: 'pt', theme: 'mono', history: 'off' } as const;
  expect(optionsOf(said, '2026-08-02')).toEqual({ ...said, today: '2026-08-02' });
});

test('the one in the root holds before the one in .github, and a named one must be there', async () => {
  const both = makeFolder({ 'trailmark.yml': 'theme: mono', '.github/trailmark.yml': 'theme: ocean' });
  expect((await readConfig(both, null)).settings).toEqual({ theme: 'mono' });
  expect((await readConfig(both, '.github/trailmark.yml')).settings).toEqual({ theme: 'ocean' });
  expect(await readConfig(both, 'no.yml')).toMatchObject({
    settings: {},
    problems: [{ path: 'no.yml', code: 'unreadable' }],
  });
  expect(read('theme: monno').problems[0]?.message).toMatch(/^theme is one of .*Did you mean "mono"\?$/);
  expect(read('- a').problems[0]?.message).toBe('Write lines of "key: value", as in chart: off.');
  expect((await readConfig(makeFolder({ '.github/trailmark.yml': 'theme: ocean' }), null)).settings).toEqual({
    theme: 'ocean',
  });
});

test('nothing is read where there is none', async () => {
  const tree: Tree = { readEntry: async () => null, readEntries: async () => [], readContents: async () => new Map() };
  expect(await findConfig(tree, null)).toEqual({ settings: {}, problems: [] });
});
