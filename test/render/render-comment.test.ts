import { describe, expect, test } from 'vitest';
import { boxKey, findBoxSteps } from '../../src/comment/box-steps.ts';
import { chooseLocale } from '../../src/locales/choose-locale.ts';
import { formatMessage } from '../../src/locales/format-message.ts';
import { LOCALES } from '../../src/locales/load.ts';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import type { Roadmap } from '../../src/parse/roadmap.ts';
import { renderComment } from '../../src/render/render-comment.ts';
import type { View } from '../../src/render/view.ts';
import type { Suggestion } from '../../src/suggest/suggestion.ts';
import { buildRef, buildRoadmap, buildStage, buildStep, buildView } from './build-view.ts';
import { HOSTILE } from './hostile-titles.ts';
import { findNodes, readMarkdown, readText } from './read-markdown.ts';

const PLAN = [buildRoadmap([buildStage('Basics', ['x|a', ' |b', ' |c'])])];
const next = buildRef('b');

function suggest(changes: Partial<Suggestion> = {}, view: Partial<View> = {}): View {
  return buildView(PLAN, { state: 'step', next, reasons: [{ rule: 'only' }], ...changes }, view);
}

function boxes(text: string, ticked = false): readonly string[] {
  const items = findNodes(readMarkdown(text), 'listItem').filter(({ checked }) => checked === ticked);
  return items.map(readText);
}

/** The boxes of these steps of a plan, ticked; one that is no step has a key of its own. */
function tickAll(plan: readonly Roadmap[], titles: readonly string[]): View['ticked'] {
  const keys = titles.map((title) => boxKey(`roadmap/a.md#${title}`));
  const steps = findBoxSteps(measureProgress(plan), new Set(keys));
  return keys.map((key) => ({ ...{ check: '', title: '', begun: false }, key, ...steps.get(key)?.box, ticked: true }));
}

const six = Array.from({ length: 5 }, (_, at) => buildRef(`after ${at}`));
const full = (count: number, title = 'A step') =>
  suggest({
    // biome-ignore lint/suspicious/noThenProperty: the suggestion's own key
    then: six,
    alternative: { ...buildRef('other'), reasons: [] },
    resource: { title: 'Docs', url: 'https://docs.example/a', note: 'short', read: false, isGuide: false },
    resources: Array.from({ length: count }, (_, at) => ({
      title: `Doc ${at}`,
      url: `https://docs.example/${at}`,
      note: null,
      read: false,
      isGuide: false,
    })),
    parked: Array.from({ length: count }, (_, at) => ({ ...buildRef(`${title} parked ${at}`), when: 'it hurts' })),
    blocked: Array.from({ length: count }, (_, at) => ({
      ...buildRef(`${title} blocked ${at}`),
      waitsFor: [next],
      needs: [next],
      gate: null,
    })),
    review: [{ ...buildRef('a'), days: 30 }],
  });

describe('boxes', () => {
  test('one for each suggested step, in order, and no other', () => {
    const { text, boxes: recorded } = renderComment(full(2));
    expect(recorded.map(({ key }) => key)).toEqual(
      ['b', ...six.map(({ title }) => title)].map((title) => boxKey(`roadmap/a.md#${title}`)),
    );
    expect(recorded[0]).toMatchObject({ key: boxKey('roadmap/a.md#b'), title: 'b', ticked: false });
    const drawn = boxes(text);
    expect(drawn).toHaveLength(6);
    for (const [at, title] of ['b', ...six.map((step) => step.title)].entries())
      expect(drawn[at]?.startsWith(`${title} — `)).toBe(true);
  });

  test('of steps ticked in the comment stay, three at most, so that they can be unticked', () => {
    const plan = [buildRoadmap([buildStage('Basics', ['x|a', ' |b', 'x|c', 'x|d', 'x|e', 'x|f'])])];
    const ticked = tickAll(plan, ['f', 'b', 'c', 'gone', 'c', 'a', 'd']);
    const { text, boxes: recorded } = renderComment(buildView(plan, { state: 'step', next }, { ticked }));
    expect(boxes(text)).toEqual(['b — roadmap/a.md:3']);
    expect(boxes(text, true).map((line) => line.slice(0, 1))).toEqual(['f', 'c', 'a']);
    expect(recorded.map((box) => [box.title, box.ticked])).toEqual([
      ['b', false],
      ['f', true],
      ['c', true],
      ['a', true],
    ]);
  });

  test('of one that is suggested again is drawn once', () => {
    const ticked = tickAll(PLAN, ['a']);
    const { text } = renderComment(suggest({ next: buildRef('a') }, { ticked }));
    expect([boxes(text), boxes(text, true)]).toEqual([['a — roadmap/a.md:3'], []]);
  });

  test('of a step that has another title now is gone', () => {
    const ticked = tickAll(PLAN, ['a']);
    expect(boxes(renderComment(suggest({}, { ticked })).text, true)).toHaveLength(1);
    const renamed = [buildRoadmap([buildStage('Basics', ['x|a', ' |b', ' |c'], { title: 'Other' })])];
    expect(boxes(renderComment(buildView(renamed, { state: 'step', next }, { ticked })).text, true)).toEqual([]);
  });

  test.each(HOSTILE)('%j draws one box and nothing else', (title) => {
    const step = buildRef(title, { context: [title], path: `${title}.md` });
    const reasons = [
      { rule: 'goal', goal: title, via: step },
      { rule: 'woken', when: title, by: 'option', via: null },
    ] as const;
    const done = buildStep('', { title, id: `roadmap/a.md#${title} done`, status: 'done' });
    const plan = [buildRoadmap([buildStage('Basics', [], { steps: [done] })])];
    const ticked = tickAll(plan, [`${title} done`]);
    const link = { title, url: 'https://github.com/o/r/issues/1', note: title, read: false, isGuide: false };
    const view = suggest(
      {
        next: step,
        reasons,
        resource: link,
        resources: [link],
        alternative: { ...step, reasons: [] },
        parked: [{ ...step, when: title }],
      },
      { goal: title, measure: measureProgress(plan), ticked },
    );
    const { text } = renderComment(view);
    expect(boxes(text)).toHaveLength(1);
    expect(boxes(text, true)).toHaveLength(1);
    const tree = readMarkdown(text);
    for (const kind of ['heading', 'image', 'code', 'table', 'blockquote', 'definition'] as const)
      expect(findNodes(tree, kind)).toEqual([]);
    for (const { value } of findNodes(tree, 'html'))
      expect(value.replace(/<\/?(?:details|summary|sub)>/g, '')).toMatch(/^[^<>]*$/);
    expect(text).not.toMatch(/\]\([^)]*github\.com/);
    expect(text).not.toContain('-->');
  });
});

describe('each state reads well', () => {
  const states = ['empty', 'done', 'blocked', 'parked'] as const;
  test.each(states)('%s', (state) => {
    const { text, boxes: recorded } = renderComment(buildView(PLAN, { state, parked: [{ ...next, when: 'x' }] }));
    expect(recorded).toEqual([]);
    expect(boxes(text)).toEqual([]);
    expect(text).toMatch(/No steps yet|All steps complete|step is blocked|left is parked/);
    expect(text).not.toMatch(/undefined|null|NaN|\*\*\*\*/);
    expect(text).not.toContain('Tick a box');
  });

  test.each(LOCALES)('$tag has every word', ({ tag: language }) => {
    const view = { ...full(3), language, goal: 'A goal' };
    const { text } = renderComment(view);
    expect(text).not.toMatch(/undefined|NaN|\[object|\$\{|#\s/);
    expect(boxes(text)).toHaveLength(6);
  });
});

test('shows the goal line of the roadmap and the prerequisites of the stage', () => {
  const stage = buildStage('Basics', [' |b'], { prerequisites: 'some [HTML]' });
  const plan = [buildRoadmap([stage], { purpose: 'a job' })];
  const { text } = renderComment(buildView(plan, { state: 'step', next }));
  expect(text).toContain('Goal: a job\n');
  expect(text).toContain('**Prerequisites**: some \\[HTML\\]\n');
  expect(renderComment(buildView(plan, { state: 'step', next }, { goal: 'mine' })).text).toContain('Goal: mine\n');
});

describe('length', () => {
  test.each([60_000, 20_000, 5_000, 1_500, 700, 300, 60])('at most %d units and bytes, boxes kept longest', (limit) => {
    for (const title of ['A step', '一个很长很长很长的标题']) {
      const { text, boxes: recorded } = renderComment(full(limit > 5_000 ? 600 : 100, title), limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limit);
      expect(recorded[0]?.title).toBe('b');
      expect(boxes(text)).toHaveLength(recorded.length);
      const tree = readMarkdown(text);
      const tags = findNodes(tree, 'html')
        .map(({ value }) => value)
        .join('');
      expect(tags.split('<details>').length).toBe(tags.split('</details>').length);
      if (limit >= 1_500) expect(recorded).toHaveLength(6);
    }
  });

  test('gives up what is blocked before what is parked, and counts what it leaves out', () => {
    const { text } = renderComment(full(600), 45_000);
    expect(text).toContain('A step parked 599');
    expect(text).not.toContain('A step blocked 599');
    expect(text).toMatch(/… 5\d\d more|… 600 more/);
  });

  test('of no room at all nothing is drawn, and the issue keeps its words', () => {
    const { text, boxes: recorded, issue } = renderComment(full(3, 'a'), 10);
    expect({ text, recorded }).toEqual({ text: '', recorded: [] });
    expect(issue).toEqual(renderComment(full(3, 'a')).issue);
    expect(renderComment(buildView(PLAN, { state: 'done' }), 3)).toEqual({ text: '', boxes: [], issue });
  });

  test('the issue has words of the language of the plan', () => {
    const { issue } = renderComment(suggest({}, { language: 'de' }));
    expect(issue).toEqual({
      title: 'Was du als Nächstes lernst',
      body: formatMessage(chooseLocale('de'), 'issue.body'),
    });
  });

  test('a title as long as the limit is named by its place', () => {
    const { text, boxes: recorded } = renderComment(suggest({ next: buildRef('x'.repeat(70_000)) }));
    expect(text).toBe('- [ ] `roadmap/a.md:3`\n');
    expect(recorded).toHaveLength(1);
  });
});

test.each([
  ['en', '**inner** (outer › middle) — `'],
  ['zh-Hans', '**inner**（outer › middle） — `'],
  ['ja', '**inner**（outer › middle） — `'],
])('%s names what holds a step in its own parentheses', (language, expected) => {
  const step = buildRef('inner', { context: ['outer', 'middle'] });
  expect(renderComment(buildView([], { state: 'step', next: step }, { language })).text).toContain(expected);
});

describe('where the files have an address', () => {
  const filesAt = 'https://github.com/me/plans/blob/HEAD';
  const there = { ...buildRef('b'), path: 'my road/a#1.md', line: 7, stage: 'Basics' };
  const linked = (changes: Partial<typeof there> = {}) => {
    const { text } = renderComment(
      buildView(
        [buildRoadmap([buildStage('Basics', [' |b'])])],
        { state: 'step', next: { ...there, ...changes } },
        { filesAt },
      ),
    );
    return findNodes(readMarkdown(text), 'link').map(({ url }) => url);
  };

  test('a step is linked to its line, and the next one has its stage', () => {
    expect(linked()).toEqual([`${filesAt}/my%20road/a%231.md?plain=1#L7`]);
    const { text } = renderComment(
      buildView([buildRoadmap([buildStage('Basics', [' |b'])])], { state: 'step', next: there }, { filesAt }),
    );
    expect(text).toContain('?plain=1#L7) · Basics');
  });

  test.each(HOSTILE)('%j leads nowhere else', (title) => {
    for (const url of linked({ title })) expect(url.startsWith(filesAt)).toBe(true);
  });
});
