import { describe, expect, test } from 'vitest';
import type { Stage, Step } from '../../src/parse/roadmap.ts';
import { examineRoadmaps } from '../../src/rules/find-problems.ts';

function flatten(steps: readonly Step[], stages: readonly Stage[] = []): readonly Step[] {
  const own = steps.flatMap((step) => [step, ...flatten(step.steps)]);
  return [...own, ...stages.flatMap((stage) => flatten(stage.steps, stage.stages))];
}

/** The steps of files in the order of writing, each with the ids that it needs, and what is told as `path:line code`. */
function read(files: Readonly<Record<string, string>>) {
  const { roadmaps, problems } = examineRoadmaps(Object.entries(files).map(([path, text]) => ({ path, text })));
  const steps = roadmaps.flatMap((roadmap) =>
    [...flatten(roadmap.steps, roadmap.stages)].sort((a, b) => a.line - b.line || a.column - b.column),
  );
  const needs = steps.flatMap(({ title, needs }) =>
    needs.length === 0 ? [] : [`${title} < ${needs.map((need) => need.steps.join('+')).join(', ')}`],
  );
  return {
    titles: steps.map(({ title }) => title),
    ids: steps.map(({ id }) => id),
    needs,
    told: problems.map(({ path, line, code }) => `${path}:${line} ${code}`),
  };
}

const boxes = (...titles: readonly string[]) => `${titles.map((title) => `- [ ] ${title}`).join('\n')}\n\n`;
const PARTS = `## Alpha\n\n${boxes('one')}## Beta\n\n${boxes('two')}`;

describe('an item only repeats the progress of a part', () => {
  test.each([
    ['that its link leads to', boxes('[x](#alpha)', 'y'), ['y', 'one', 'two']],
    ['but not one whose link is a part of its title', boxes('see [x](#alpha)'), ['see x', 'one', 'two']],
    ['but not one whose link leads to the whole file', boxes('[x](plan.md)'), ['x', 'one', 'two']],
    ['but not one whose link leads nowhere', boxes('[x](#gamma)'), ['x', 'one', 'two']],
    ['where half of its list is called like parts', boxes('Alpha', 'Beta', 'y', 'z'), ['y', 'z', 'one', 'two']],
    [
      'not where less than half is',
      boxes('Alpha', 'Beta', 'x', 'y', 'z'),
      ['Alpha', 'Beta', 'x', 'y', 'z', 'one', 'two'],
    ],
    ['not where one is', boxes('Alpha', 'x'), ['Alpha', 'x', 'one', 'two']],
    ['called so before a dash or a colon', boxes('Alpha - all', 'Beta: all', 'x'), ['x', 'one', 'two']],
    ['called so but for its lettering', boxes('a) Alpha', 'b) Beta', 'x'), ['x', 'one', 'two']],
    ['that no box is below', `${boxes('Alpha', 'Beta', 'Gamma')}## Gamma\n\ntext\n\n`, ['one', 'two']],
    [
      'each list by itself, in a quote too',
      `> ${boxes('Alpha', 'Beta').trim().replace('\n', '\n> ')}\n>\n> and\n>\n> - [ ] u\n> - [ ] v\n> - [ ] w\n\n`,
      ['u', 'v', 'w', 'one', 'two'],
    ],
    [
      'but not one of a part with nothing else',
      `${boxes('[x](#all)')}## All\n\n${boxes('Alpha', 'Beta')}`,
      ['x', 'one', 'two'],
    ],
    ['as a line with a mark', 'Alpha ✓ done\nBeta ✓ done\n\n', ['one', 'two']],
    ['as a row of a table', '| Part | Status |\n|-|-|\n| Alpha | done |\n| Beta | todo |\n\n', ['one', 'two']],
  ])('%s', (_, list, titles) => expect(read({ 'plan.md': `# P\n\n${list}${PARTS}` }).titles).toEqual(titles));

  test.each([
    ['by the same number in other words', '## Week 1: Sets', '## Week 2: Maps', ['one', 'two']],
    ['by the name behind the number', '## 1. Sets', '## 2. Maps', ['one', 'two']],
    ['by nothing', '## Trees', '## Heaps', ['Week 1: Sets', 'Week 2: Maps', 'one', 'two']],
  ])('that is numbered in its own way: %s', (_, one, two, titles) => {
    const text = `# P\n\n${boxes('Week 1: Sets', 'Week 2: Maps')}${one}\n\n${boxes('one')}${two}\n\n${boxes('two')}`;
    expect(read({ 'plan.md': text }).titles).toEqual(titles);
  });

  test('never inside a numbered part, which may have steps called as others are', () => {
    const parts = `## Week 2: Reading\n\n${boxes('one')}## Week 3: Writing\n\n${boxes('two')}`;
    const text = `# P\n\n## Week 1: Start\n\n${boxes('Reading', 'Writing')}${parts}`;
    expect(read({ 'plan.md': text }).titles).toEqual(['Reading', 'Writing', 'one', 'two']);
    const before = `# Plan\n\n${boxes('Reading', 'Writing')}${parts}`;
    expect(read({ 'plan.md': before }).titles).toEqual(['one', 'two']);
  });

  test('of another file, by a link of Markdown or of a wiki', () => {
    const others = { 'b.md': '# Two\n\n- [ ] two\n', 'c.md': 'text\n', 'd/e.md': '- [ ] three\n' };
    const index = boxes('[B](b.md)', '[B](b.md#two)', '[E](d/e.md)', '[C](c.md)', '[X](x.md)');
    expect(read({ 'a.md': index, ...others }).titles).toEqual(['C', 'X', 'two', 'three']);
    const wiki = `${boxes('[[b|shown]]', '[[d/e|shown]]')}${'text '.repeat(100)}\n`;
    expect(read({ 'a.md': wiki, ...others }).titles).toEqual(['two', 'three']);
    const wikis = boxes('[[b]]', '[[b|shown]]', '[[d/e]]', '[[e]]', 'x [[b]]', '[[x]]');
    expect(read({ 'a.md': wikis, ...others }).titles).toEqual(['x b', 'x', 'two', 'three']);
  });
});

describe('a step needs', () => {
  const plan = `## Alpha\n\n${boxes('one <!-- id: q -->', 'two\n  - [ ] inner', 'dup')}## Beta: more\n\n${boxes('dup', '~~gone~~', 'extra (optional)', 'kept')}`;
  const needs = (need: string) => {
    const { needs, told } = read({ 'plan.md': `${plan}## Last\n\n- [ ] last [needs:: ${need}]\n- [ ] other\n` });
    return [...needs, ...told.map((one) => one.split(' ')[1])].join('; ').replaceAll('plan.md#', '');
  };

  test.each([
    ['a step by its id', 'q', 'last < q'],
    ['a step by its title, in any case', 'TWO', 'last < two'],
    ['a step below another', 'inner', 'last < inner'],
    ['a step by file and id', 'plan.md#two', 'last < two'],
    ['a stage: all its steps', 'Alpha', 'last < q+two+inner+dup'],
    ['no dropped and no optional step of a stage', 'Beta: more', 'last < dup-1+kept'],
    ['several', 'q, two', 'last < q, two'],
    ['the same only once', 'q, one', 'last < q'],
    ['nothing that is not there', 'none, q', 'last < q; unknown-need'],
    ['nothing that two are called', 'Dup', 'ambiguous-need'],
    ['the one of two that has the name as its id', 'dup', 'last < dup'],
    ['never itself', 'last', 'circular-need'],
    ['never its own stage', 'Last', 'ambiguous-need'],
    ['no id of another case', 'Q', 'unknown-need'],
  ])('%s', (_, need, said) => expect(needs(need)).toBe(said));

  test('what is nearest: its own stage, its own file, then the others', () => {
    const [here, there] = [`## A1\n\n${boxes('dup')}## A2\n\n${boxes('dup', 'x [needs:: Dup]')}`, boxes('far', 'dup')];
    expect(read({ 'a.md': here, 'b.md': there }).needs.concat(read({ 'a.md': here, 'b.md': there }).told)).toEqual([
      'a.md:8 ambiguous-need',
    ]);
    expect(read({ 'a.md': boxes('dup', 'x [needs:: dup]'), 'b.md': there }).needs).toEqual(['x < a.md#dup']);
    expect(read({ 'a.md': boxes('x [needs:: far]'), 'b.md': there }).needs).toEqual(['x < b.md#far']);
    expect(read({ 'a.md': boxes('x [needs:: dup]'), 'b.md': there, 'c.md': boxes('dup') }).told).toEqual([
      'a.md:1 ambiguous-need',
    ]);
  });

  test('what stands in another file, by its path from the root or from its own folder', () => {
    const beta = '# Beta\n\n- [ ] b\n- [ ] C# b\n';
    for (const [need, said] of [
      ['b', 'p/b.md#b'],
      ['Beta', 'p/b.md#b+p/b.md#c-b'],
      ['b.md#b', 'p/b.md#b'],
      ['p/b.md#b', 'p/b.md#b'],
      ['p/b.md', 'p/b.md#b+p/b.md#c-b'],
      ['C# b', 'p/b.md#c-b'],
    ] as const)
      expect(read({ 'p/a.md': boxes(`x [needs:: ${need}]`), 'p/b.md': beta }).needs, need).toEqual([`x < ${said}`]);
    expect(read({ 'p/a.md': boxes('x [needs:: b.md#zz]'), 'p/b.md': beta }).told).toEqual(['p/a.md:1 unknown-need']);
  });

  test('what its task is called by, a code of one to four capitals and up to five digits', () => {
    const list = boxes('T001 Write', 'AB-12: Read', 'ABCDE1 x', 'T123456 y', 't2 z');
    const of = (name: string) => read({ 'a.md': `${list}- [ ] last [needs:: ${name}]\n` }).needs;
    expect([of('T001'), of('AB-12')]).toEqual([['last < a.md#t001-write'], ['last < a.md#ab-12-read']]);
    expect(['ABCDE1', 'T123456', 'zz'].flatMap(of)).toEqual([]);
  });

  test('the one stage of another file, though it holds all of its steps', () => {
    const alpha = `## Alpha\n\n${boxes('one', 'two')}`;
    expect(read({ 'a.md': boxes('x [needs:: Alpha]'), 'b.md': alpha }).needs).toEqual(['x < b.md#one+b.md#two']);
  });

  test('a part by its number alone', () => {
    const text = `## Week 1: Sets\n\n${boxes('a')}## Week 2\n\n${boxes('b [needs:: Week 1]', 'c [needs:: Sets]')}`;
    expect(read({ 'a.md': text })).toMatchObject({ needs: ['b < a.md#a'], told: ['a.md:8 unknown-need'] });
  });

  test('what its stage or the step around it needs, and what is said in words', () => {
    const first = `## Alpha\n\n${boxes('one', 'two')}`;
    const needs = (text: string) => read({ 'a.md': `${first}${text}` }).needs;
    expect(needs('## Beta [needs:: one]\n\n- [ ] x\n  - [ ] y\n')).toEqual(['x < a.md#one', 'y < a.md#one']);
    expect(needs('## Beta [needs:: y]\n\n- [ ] x\n  - [ ] y\n- [ ] z\n')).toEqual(['z < a.md#y']);
    expect(needs('## Beta\n\n- [ ] x [needs:: one]\n  - [ ] y [needs:: two]\n- [ ] z\n')).toEqual([
      'x < a.md#one',
      'y < a.md#one, a.md#two',
    ]);
    expect(needs('## Beta\n\nPrerequisites: Alpha, patience\n\n- [ ] x\n')).toEqual(['x < a.md#one+a.md#two']);
    expect(needs('## Beta\n\n- [ ] x (requires one, luck)\n')).toEqual(['x (requires one, luck) < a.md#one']);
  });

  test('nothing in a circle, and what is outside of it still does', () => {
    expect(read({ 'a.md': boxes('a [needs:: b]', 'b [needs:: a]', 'c [needs:: a]') })).toMatchObject({
      needs: ['c < a.md#a'],
      told: ['a.md:1 circular-need', 'a.md:2 circular-need'],
    });
    expect(read({ 'a.md': '- [ ] a\n  - [ ] b [needs:: a]\n- [ ] c [needs:: d]\n  - [ ] d\n' })).toMatchObject({
      needs: ['c < a.md#d'],
      told: ['a.md:2 circular-need'],
    });
  });
});

test('every step has an id of its own: what is written, else its title, numbered in the order of writing', () => {
  const list = boxes('a <!-- id: x -->', 'b <!-- id: x -->', 'x', 'Two Words!', 'two words', '✅', '🚀', '学习');
  const { ids, told } = read({ 'p.md': `${list}## H <!-- id: h -->\n\n${boxes('h', 'h-1', 'h')}` });
  expect(ids.map((id) => id.replace('p.md#', ''))).toEqual([
    ...['x', 'x-1', 'x-2', 'two-words', 'two-words-1', 'step', 'step-1', '学习'],
    ...['h-1', 'h-1-1', 'h-2'],
  ]);
  expect(told).toEqual(['p.md:2 duplicate-id']);
});

test('a row that repeats a box of a stage of the same title is not counted again', () => {
  const table = '| T | Status |\n|-|-|\n| Sets | done |\n| Maps | todo |\n\n';
  const { titles, told } = read({ 'p.md': `## A\n\n${boxes('Sets')}${table}## B\n\n${table}` });
  expect(titles).toEqual(['Sets', 'Maps', 'Sets', 'Maps']);
  expect(told).toEqual(['p.md:7 duplicate']);
});

test('a need that nothing is called by of a step is told where the step stands, and that of a part where it is written', () => {
  const lines = [
    '- [ ] one [needs:: q]',
    '- [ ] two',
    '',
    '  words',
    '',
    '  <!-- needs: q -->',
    '- [ ] three',
    '  <!-- needs: q -->',
  ];
  const { told } = read({ 'a.md': `# P\n\n${lines.join('\n')}\n\n## Part\n\n<!-- needs: q -->\n\n- [ ] four\n` });
  expect(told).toEqual([3, 4, 9, 14].map((line) => `a.md:${line} unknown-need`));
});

test.each([
  ['R', ''],
  ['Week 1', ''],
  ['Course', ''],
  ['Course', '## Week 9: Rest\n\n'],
])('an overview in "%s" %j is none in a numbered part beside those that it names', (title, part) => {
  const overview = boxes('Basics', 'Loops');
  const parts = `## Week 1: Basics\n\n${boxes('a')}## Week 2: Loops\n\n${boxes('b')}`;
  const { titles } = read({ 'plan.md': `# ${title}\n\n${part}${overview}${parts}` });
  expect(titles).toEqual(part === '' ? ['a', 'b'] : ['Basics', 'Loops', 'a', 'b']);
});
