import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales/load.ts';
import { renderSection } from '../../src/render/render-section.ts';
import type { View } from '../../src/render/view.ts';
import { spliceSection } from '../../src/splice/splice-section.ts';
import type { Reason } from '../../src/suggest/reason.ts';
import { buildRef, buildRoadmap, buildStage, buildStep, buildView } from './build-view.ts';
import { HOSTILE } from './hostile-titles.ts';
import { findNodes, readMarkdown, readText } from './read-markdown.ts';

/** Every string in which a learner's text can reach a product. */
function hostileView(title: string, language = 'en'): View {
  const step = buildRef(title, { path: `road map/${title.replaceAll('/', ' ')}.md`, stage: title, context: [title] });
  const stage = buildStage(title, [`x|${title}`, ` |${title}`], { anchor: title });
  const resource = { title, url: 'https://x.example/a_(b)|c', note: title, read: false, isGuide: false };
  return buildView(
    [buildRoadmap([stage, stage], { title, path: step.path }), buildRoadmap([stage, stage], { title })],
    {
      state: 'step',
      next: step,
      reasons: [
        { rule: 'goal', goal: title, via: step },
        { rule: 'why', why: title },
        { rule: 'doing', note: title },
      ],
      // biome-ignore lint/suspicious/noThenProperty: the suggestion's own key
      then: [step],
      alternative: { ...step, reasons: [] },
      resource,
      resources: [resource],
      parked: [{ ...step, when: title }],
      blocked: [{ ...step, waitsFor: [step], needs: [step], gate: { stage: title, percent: 80 } }],
      review: [{ ...step, days: 7 }],
    },
    { language, goal: title },
  );
}

function expectSafe(section: string) {
  const tree = readMarkdown(section);
  for (const kind of [
    'heading',
    'blockquote',
    'code',
    'thematicBreak',
    'image',
    'definition',
    'linkReference',
  ] as const) {
    expect(findNodes(tree, kind), kind).toEqual([]);
  }
  expect(findNodes(tree, 'listItem').filter(({ checked }) => checked !== null && checked !== undefined)).toEqual([]);
  const html = findNodes(tree, 'html').flatMap(({ value }) => value.split('\n'));
  for (const line of html)
    expect(line).toMatch(/^<(?:div dir="rtl"|\/div|details|\/details|sub|\/sub)>$|^<summary>[^<>]*<\/summary>$/);
  for (const row of findNodes(tree, 'tableRow')) expect(row.children).toHaveLength(3);
  // remark links addresses in the text it has already decoded; GitHub reads them in the source, where they are broken.
  const links = findNodes(tree, 'link').filter(({ url }) => !/^(?:mailto:|https?:)/.test(url));
  for (const { url } of links) expect(url).toMatch(/^[\w%.#/~-]+$/);
  expect(section).toMatch(/^\n\S[\s\S]*\S\n\n$/);
  expect(section).not.toMatch(/trailmark:(?:start|end) -->|\r/);
}

describe('hostile text', () => {
  test.each(HOSTILE)('%j stays in its place', (title) => {
    for (const language of ['en', 'he']) {
      const section = renderSection(hostileView(title, language));
      expectSafe(section);
      expect(findNodes(readMarkdown(section), 'tableRow')).toHaveLength(7);
      const readme = 'a\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nb\n';
      const once = spliceSection({ path: 'README.md', text: readme }, section).text ?? '';
      expect(once).toBe(readme.replace('<!-- trailmark:end', () => `${section}<!-- trailmark:end`));
      expect(spliceSection({ path: 'README.md', text: once }, section)).toMatchObject({ text: once, changed: false });
    }
  });

  test.each(LOCALES.map(({ tag }) => tag))('in %s', (language) => {
    expectSafe(renderSection(hostileView('a | <b> `c` -->', language)));
  });
});

const stages = (count: number, step: string) =>
  Array.from({ length: count }, (_, at) => buildStage(`Stage ${at + 1}`, [step, step]));
const rows = (section: string) => findNodes(readMarkdown(section), 'tableRow').map(readText);

describe('the table', () => {
  test('links stages to their headings, from the folder of the README', () => {
    const roadmap = buildRoadmap([buildStage('基础 阶段', ['x|a', ' |b']), buildStage('Next', [' |c'])], {
      path: 'docs/my plan/a(1).md',
    });
    const section = renderSection(buildView([roadmap], {}, { readme: 'docs/README.md' }));
    const [link] = findNodes(readMarkdown(section), 'link');
    expect(decodeURIComponent(link?.url ?? '')).toBe('my plan/a(1).md#基础-阶段');
    expect(link?.url).not.toMatch(/[ ()]/);
    expect(rows(section)).toEqual(['StageProgressSteps', '基础 阶段●●●○○1/2', 'Next○○○○○0/1']);
    const up = renderSection(buildView([buildRoadmap(stages(2, ' |x'))], {}, { readme: '.github/README.md' }));
    expect(up).toContain('](../roadmap/a.md#stage-1)');
  });

  test('has a row for each roadmap and its stages when there are several', () => {
    const one = buildRoadmap(stages(2, 'x|x'), { title: 'One', path: 'one.md' });
    const two = buildRoadmap(stages(1, ' |x'), { title: 'Two', path: 'two.md' });
    expect(rows(renderSection(buildView([one, two]))).map((row) => row.slice(0, 8))).toEqual([
      'RoadmapP',
      'One●●●●●',
      '\u2003Stage 1',
      '\u2003Stage 2',
      'Two○○○○○',
    ]);
  });

  test('has one row per file of a series', () => {
    const weeks = [1, 2, 3].map((week) =>
      buildRoadmap(stages(2, ' |x'), { title: `Week ${week}`, path: `w/week-${week}.md` }),
    );
    expect(rows(renderSection(buildView(weeks)))).toHaveLength(4);
    expect(rows(renderSection(buildView(weeks.slice(0, 2))))).toHaveLength(7);
    for (const key of ['week', 'phase', 'stage', 'none']) {
      const keyed = ['a', 'b', 'c'].map((name) =>
        buildRoadmap(stages(2, ' |x'), {
          path: `w/${name}.md`,
          series: { week: null, phase: null, stage: null, [key]: name },
        }),
      );
      expect(rows(renderSection(buildView(keyed)))).toHaveLength(key === 'none' ? 10 : 4);
    }
  });

  test('is folded, and folds runs of untouched stages below the first', () => {
    const section = renderSection(
      buildView([buildRoadmap([buildStage('Stage 1', [' |first', ' |x']), ...stages(30, ' |x').slice(1)])], {
        next: buildRef('first'),
      }),
    );
    expect(section.indexOf('<details>')).toBeLessThan(section.indexOf('| Stage'));
    expect(rows(section)).toEqual(['StageProgressSteps', 'Stage 1○○○○○0/2', '29 more stages ahead○○○○○0/58']);
    expectSafe(section);
  });

  test('is left out where it would say the sum again', () => {
    expect(rows(renderSection(buildView([buildRoadmap(stages(1, ' |x'))])))).toEqual([]);
    expect(rows(renderSection(buildView([buildRoadmap(stages(2, ' |x'))])))).toHaveLength(3);
  });
});

describe('the card', () => {
  test('stands on top, with what it says in words, from the folder of the README', () => {
    const view = buildView(
      [buildRoadmap(stages(2, 'x|x'))],
      {},
      { chart: '.github/trail mark.svg', readme: 'docs/README.md' },
    );
    const [image] = findNodes(readMarkdown(renderSection(view)), 'image');
    expect(image).toMatchObject({
      url: '../.github/trail%20mark.svg',
      alt: expect.stringContaining('4 of 4 steps done'),
    });
    expect(renderSection(view)).not.toContain('●●●●●●●●●●');
  });

  test.each(HOSTILE)('%j breaks out of no alternative text', (title) => {
    const view = buildView(
      [buildRoadmap(stages(2, ' |x'))],
      { state: 'step', next: buildRef(title) },
      { chart: 'a.svg' },
    );
    const images = findNodes(readMarkdown(renderSection(view)), 'image');
    expect(images.map(({ url }) => url)).toEqual(['a.svg']);
  });
});

describe('each state', () => {
  const text = (view: View) => readText(readMarkdown(renderSection(view)));

  test('0 %: names where to start, without a legend', () => {
    const view = buildView([buildRoadmap(stages(2, ' |x'))], {
      state: 'step',
      next: buildRef('x'),
      reasons: [{ rule: 'order' }],
    });
    expect(text(view)).toContain('0% ○○○○○○○○○○ · 0 of 4 steps done');
    expect(text(view)).toContain('Start with: x');
    expect(renderSection(view)).not.toContain('<sub>');
  });

  test('100 %: full, and says so', () => {
    const section = renderSection(buildView([buildRoadmap(stages(2, 'x|x'))], { state: 'done' }));
    expect(section).toContain('**100%** ●●●●●●●●●●');
    expect(section).toContain('All steps complete. Congratulations!');
  });

  test('no stage: the sum alone', () => {
    const section = renderSection(buildView([buildRoadmap([], { steps: [buildStep('x|a'), buildStep(' |b')] })]));
    expect(section).not.toContain('|');
    expect(section).toContain('1 of 2 steps done');
  });

  test('nothing: how to write a step, and no box', () => {
    const section = renderSection(buildView([]));
    expect(section).toBe('\nNo steps yet. Add one like this: `- [ ] My first topic`\n\n');
    expectSafe(section);
  });

  test('right to left: framed, so that Markdown inside still renders', () => {
    const section = renderSection(buildView([buildRoadmap(stages(2, ' |x'))], {}, { language: 'fa' }));
    expect(section).toMatch(/^\n<div dir="rtl">\n\n[\s\S]*\n\n<\/div>\n\n$/);
    expect(findNodes(readMarkdown(section), 'table')).toHaveLength(1);
    expect(section).toContain('۰/۲');
  });
});

test.each<[Reason, Reason]>([
  [
    { rule: 'stale', since: '2026-01-01', note: 'more' },
    { rule: 'doing', note: 'more' },
  ],
  [
    { rule: 'passedOver', steps: 2, since: '2026-01-01' },
    { rule: 'passedOver', steps: 2, since: null },
  ],
])('what is committed says nothing that only git knows: %j', (reason, written) => {
  const sectionOf = (one: Reason) =>
    renderSection(buildView([], { state: 'step', next: buildRef('ORM'), reasons: [one] }));
  expect(sectionOf(reason)).toBe(sectionOf(written));
});
