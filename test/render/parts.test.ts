import { describe, expect, test } from 'vitest';
import { boxKey, findBoxSteps } from '../../src/comment/box-steps.ts';
import type { Stage } from '../../src/parse/roadmap.ts';
import { chooseRows, listParts } from '../../src/render/card/choose-rows.ts';
import { describeCard } from '../../src/render/card/describe-card.ts';
import { renderCard } from '../../src/render/card/render-card.ts';
import { escapeMarkdown } from '../../src/render/escape/escape-markdown.ts';
import { createFormatter, formatText } from '../../src/render/format/formatter.ts';
import { linkPath } from '../../src/render/parts/link-path.ts';
import { renderCalendar, renderDeadlines } from '../../src/render/parts/render-news.ts';
import { renderComment } from '../../src/render/render-comment.ts';
import { renderNext } from '../../src/render/render-next.ts';
import { renderSection } from '../../src/render/render-section.ts';
import { renderNextLines } from '../../src/render/terminal/render-next-lines.ts';
import type { View } from '../../src/render/view.ts';
import { buildRef, buildRoadmap, buildStage, buildView } from './build-view.ts';

test.each([
  [null, 'a.md', null, 'a.md'],
  [null, 'roadmap/a.md', null, 'roadmap/a.md'],
  ['README.md', 'roadmap/a.md', 'one', 'roadmap/a.md#one'],
  ['docs/README.md', 'docs/a.md', null, 'a.md'],
  ['docs/README.md', 'roadmap/a.md', null, '../roadmap/a.md'],
  ['docs/en/README.md', 'docs/de/a.md', null, '../de/a.md'],
  ['docs/en/README.md', 'a.md', '', '../../a.md#'],
  ['docs/en/README.md', 'other/en/a.md', null, '../../other/en/a.md'],
  ['a/b/README.md', 'a/b', null, '../b'],
  ['a/b/README.md', 'a', null, '../../a'],
  [null, "it's (a) *b*!.md", "c'd", 'it%27s%20%28a%29%20%2Ab%2A%21.md#c%27d'],
  [null, 'a\ud800b.md', null, 'a%EF%BF%BDb.md'],
  [null, '学/a?b#c.md', '第一', '%E5%AD%A6/a%3Fb%23c.md#%E7%AC%AC%E4%B8%80'],
])('from %j to %j and %j leads %j', (from, path, anchor, link) => expect(linkPath(from, path, anchor)).toBe(link));

describe('the rows of the card', () => {
  /** A roadmap whose stages have one step each, written ` `, `/` or `x`; `+` stands for a step outside of them. */
  const roadmapOf = (statuses: string, path = 'a') => {
    const stages = [...statuses.replace('+', '')].map((mark, at) =>
      buildStage(`${path}${at}`, mark === '0' ? [] : [`${mark}|s`], { line: 10 + at }),
    );
    const steps = statuses.includes('+') ? buildStage('', [' |loose']).steps : [];
    return buildRoadmap(stages, { path: `${path}.md`, title: path.toUpperCase(), steps });
  };
  const measureOf = (plans: readonly string[]) =>
    buildView(plans.map((plan, at) => roadmapOf(plan, 'abcdefgh'[at]))).measure;

  test.each([
    [['x /'], 'a0 a1 a2'],
    [['x0 '], 'a0 a2'],
    [['x +'], 'A'],
    [['0'], 'A'],
    [[''], 'A'],
    [['x'], 'a0'],
    [['x', '  '], 'A b0 b1'],
    [['x ', ''], 'a0 a1 B'],
    [['x '.repeat(3)], 'a0 a1 a2 a3 a4 a5'],
    [['xx     '], 'finished(a0 a1) a2 a3 a4 a5 a6'],
    [['xx      '], 'finished(a0 a1) a2 a3 a4 a5 ahead(a6 a7)'],
    [['x       '], 'a0 a1 a2 a3 a4 ahead(a5 a6 a7)'],
    [['       '], 'a0 a1 a2 a3 a4 ahead(a5 a6)'],
    [['xxxxxx/'], 'finished(a0 a1 a2 a3 a4 a5) a6'],
    [['xxxxxxx'], 'finished(a0 a1 a2 a3 a4 a5 a6)'],
    [['x    ', '  '], 'A B'],
    [['x  ', '  ', '+', '+', '+', '+'], 'A B C D E F'],
    [['x ', '  ', '+', '+', '+', '+', '+'], 'a0 a1 b0 b1 C ahead(D E F G)'],
  ])('of %j are %s', (plans, rows) => {
    const said = chooseRows(measureOf(plans)).map(({ kind, parts }) => {
      const titles = parts.map(({ title }) => title).join(' ');
      return kind === 'stage' ? titles : `${kind}(${titles})`;
    });
    expect(said.join(' ')).toBe(rows);
  });

  test('lead to where they begin', () => {
    const [stage, whole] = listParts(measureOf(['x ', '+'])).slice(1);
    expect(stage).toMatchObject({ title: 'a1', path: 'a.md', line: 11, progress: { done: 0, total: 1 } });
    expect(whole).toMatchObject({ title: 'B', path: 'b.md', line: 1, progress: { done: 0, total: 1 } });
  });
});

describe('a comment without room for all', () => {
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const [next, held] = [buildRef('b'), (name: string) => (at: number) => buildRef(`${name} ${at}`)];
  const resource = (at: number) => ({
    title: `doc ${at}`,
    url: `https://x.example/${at}`,
    note: null,
    read: false,
    isGuide: false,
  });
  const plan = [
    buildRoadmap([
      buildStage('Basics', ['x|a', ' |b', ...many(5, (at) => `x|t${at}`), ...many(5, (at) => ` |then ${at}`)]),
    ]),
  ];
  const view = buildView(plan, {
    state: 'step',
    next,
    reasons: many(3, () => ({ rule: 'only' as const })),
    // biome-ignore lint/suspicious/noThenProperty: the suggestion's own key
    then: many(5, held('then')),
    alternative: { ...buildRef('other'), reasons: [] },
    resource: resource(0),
    resources: many(120, resource).slice(1),
    parked: many(120, (at) => ({ ...held('parked')(at), when: null })),
    blocked: many(120, (at) => ({ ...held('blocked')(at), waitsFor: [next], needs: [next], gate: null })),
    review: [{ ...buildRef('a'), days: 30 }],
  });
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  /** How much of each part a text holds: entries of resources, parked and blocked, the extras, what follows, the reasons. */
  const sizesOf = (text: string) => {
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    const sizes = [/^- .*x\.example/gm, /^- parked \d+ /gm, /^- blocked \d+ /gm, /other|30 days/g, /^- \[ \] then/gm];
    return [...sizes.map(count), count(/^- /gm) - count(/^- (?:\[|…|\[doc|parked|blocked)/gm)].join(' ');
  };

  test('gives up the least useful first, and keeps what just fits', () => {
    const said: string[] = [];
    let limit = 100_000;
    for (let { text } = renderComment(view, limit); text !== ''; { text } = renderComment(view, limit)) {
      said.push(sizesOf(text));
      limit = bytes(text) - 1;
    }
    expect(said).toEqual([
      '119 120 120 2 5 3',
      ...[100, 30, 10, 3, 0].map((blocked) => `119 120 ${blocked} 2 5 3`),
      ...[100, 30, 10, 3, 0].map((resources) => `${resources} 120 0 2 5 3`),
      ...[100, 30, 10, 3, 0].map((parked) => `0 ${parked} 0 2 5 3`),
      '0 0 0 0 5 3',
      ...[3, 1, 0].map((after) => `0 0 0 0 ${after} 3`),
      ...[1, 0].map((reasons) => `0 0 0 0 0 ${reasons}`),
      '0 0 0 0 0 0',
    ]);
    const { text } = renderComment(view);
    expect(renderComment(view, bytes(text)).text).toBe(text);
  });

  test('of fifty thousand bytes all is kept, of one more something is left out', () => {
    const long = (length: number) => ({ ...view, goal: 'g'.repeat(length) });
    const rest = bytes(renderComment(long(1), 100_000).text) - 1;
    for (const over of [0, 1]) {
      const [kept, all] = [50_000, 100_000].map(
        (limit) => renderComment(long(50_000 - rest + over), limit === 50_000 ? undefined : limit).text,
      );
      expect([bytes(all ?? ''), kept === all]).toEqual([50_000 + over, over === 0]);
    }
  });

  test('has nothing that is said once where there is no room for it', () => {
    const finished = { ...view, news: { opened: [], finished: ['Sets'] } };
    const { text, lasting } = renderComment(finished, 100_000);
    expect(lasting).toBe(renderComment(view, 100_000).text);
    expect(text.replace(/^.*“Sets”.*\n\n/m, '')).toBe(lasting);
    expect(text).not.toBe(lasting);
    expect(renderComment(finished, 300)).not.toHaveProperty('lasting');
    expect(renderComment(finished, 300).text).not.toContain('Sets');
  });

  test('gives up what was ticked before all else', () => {
    const ticked = view.measure.roadmaps.flatMap(({ roadmap }) => roadmap.stages[0]?.steps ?? []).slice(2, 7);
    const said: string[] = [];
    const keys = ticked.map(({ id }) => boxKey(id));
    const steps = findBoxSteps(view.measure, new Set(keys));
    const boxes = keys.map((key) => ({
      key,
      check: '',
      title: '',
      begun: false,
      ...steps.get(key)?.box,
      ticked: true,
    }));
    for (let limit = 100_000; said.length < 4; ) {
      const { text } = renderComment({ ...view, ticked: boxes }, limit);
      said.push(`${text.match(/^- \[x\]/gm)?.length ?? 0} ${sizesOf(text)}`);
      limit = bytes(text) - 1;
    }
    expect(said).toEqual([3, 1, 0].map((count) => `${count} 119 120 120 2 5 3`).concat('0 119 120 100 2 5 3'));
  });
});

test.each([
  [null, 'roadmap/a.md'],
  ['inner', 'roadmap/a.md#inner'],
])('a step leads to the innermost heading around it: %s', (anchor, target) => {
  const inner = buildStage('Inner', [' |a'], { anchor });
  const outer = (own: string | null) => buildStage('Outer', [], { anchor: own, stages: [inner] });
  const linkOf = (own: string | null) =>
    renderSection(buildView([buildRoadmap([outer(own)])], { state: 'step', next: buildRef('a') }));
  expect(linkOf(null)).toContain(`[a](${target})`);
  expect(linkOf('outer')).toContain(`[a](${anchor === null ? 'roadmap/a.md#outer' : target})`);
});

test('of what stages presuppose that of the innermost is said', () => {
  const inner = buildStage('Inner', [' |a'], { prerequisites: 'more' });
  const said = (own: Partial<Stage>, outer: string | null) =>
    renderNext(
      buildView([buildRoadmap([buildStage('Outer', [], { prerequisites: outer, stages: [{ ...inner, ...own }] })])], {
        state: 'step',
        next: buildRef('a'),
      }),
    ).match(/Prerequisites.*/)?.[0];
  expect(said({}, 'some')).toBe('Prerequisites**: more');
  expect(said({ prerequisites: null }, 'some')).toBe('Prerequisites**: some');
  expect(said({ prerequisites: null }, null)).toBeUndefined();
});

test('the card of several roadmaps is called like the goal', () => {
  const titleOf = (count: number, goal: string | null) => {
    const plans = ['A', 'B'].slice(0, count).map((title) => buildRoadmap([], { title, path: `${title}.md` }));
    return describeCard(buildView(plans, {}, { goal })).title;
  };
  expect([titleOf(1, 'G'), titleOf(2, 'G'), titleOf(2, null)]).toEqual(['A', 'G', 'My learning roadmap']);
});

test.each([
  ['S', [], 'S'],
  ['S', ['S'], 'S'],
  ['S', ['T'], 'S › T'],
  [null, ['T'], 'T'],
])('the next step of the stage %j that stands in %j is named with %s', (stage, place, within) => {
  const view = buildView([], { state: 'step', next: buildRef('a', { stage, place }) });
  expect(renderNext(view)).toContain(`**a** (${within}) — `);
  expect(renderNextLines(view, { color: false, width: 80 }, false)).toContain(`  a (${within}, roadmap/a.md:3)`);
});

test('the calendar says what is over, then what is planned for today', () => {
  const [over, now] = [
    { stage: 'S', until: '2026-08-02' },
    { stage: 'T', line: 4 },
  ];
  const said = (calendar: View['calendar']) =>
    renderCalendar(buildView([], {}, { calendar }), createFormatter('en', 'terminal'));
  expect(said(null)).toEqual([]);
  expect(said({ over, now })).toEqual([expect.stringMatching(/“S”.*August 2, 2026/), expect.stringMatching(/“T”/)]);
  expect([said({ over, now: null }), said({ over: null, now })]).toEqual(said({ over, now }).map((one) => [one]));
});

test('a resource without a name is named by its address', () => {
  const resource = { title: ' ', url: 'https://example.org/a', note: null, read: false, isGuide: false };
  const view = buildView([], { state: 'step', next: buildRef('a'), resource });
  expect(renderNext(view)).toContain('**Resources**: [https&#58;//example.org/a](https://example.org/a)\n');
});

test.each<[string | null, readonly string[], string, string]>([
  ['G', [], '', 'Goal: G'],
  ['G', ['G'], '', ''],
  ['G', ['Other'], '', 'Goal: G'],
  ['G', ['G', 'H'], '', 'Goal: G'],
  [null, [], 'own', 'Goal: own'],
  ['G', [], 'own', 'Goal: G'],
  [null, ['H'], 'own', 'Goal: own'],
  [' ', [], 'own', ''],
  [null, [], '', ''],
])('of the goal %j, days of %j and "%s" in the file is said: %s', (goal, days, purpose, line) => {
  const plans = [
    buildRoadmap([], { path: 'b.md', purpose: 'of another' }),
    buildRoadmap([], { purpose: purpose || null }),
  ];
  const deadlines = days.map((name) => ({ goal: name, due: '2026-08-30', days: 3, perWeek: 2 }));
  const view = buildView(plans, { state: 'step', next: buildRef('a') }, { goal, deadlines });
  const said = renderNext(view).match(/^Goal: .*/gm) ?? [];
  expect(said.join()).toBe(line);
  expect(said.length === 0 || renderNext(view).startsWith(line)).toBe(true);
});

test.each([
  ['Go 2', 'Go 2'],
  ['हिन्दी', 'हिन्दी'],
  ['\u0301a', '\u0301a'],
  ['2 Go', '"2 Go"'],
  ['a: b', '"a: b"'],
  ['a-b', '"a-b"'],
  ['a_b', '"a_b"'],
  [' a', '" a"'],
])('a goal %j that no roadmap has is to be written as %s', (goal, written) => {
  const said = renderNext(buildView([], { state: 'step', next: buildRef('a') }, { unheard: { goal, when: [] } }));
  expect(/`(goal: .*?)`/.exec(said)?.[1]).toBe(`goal: ${written}`);
});

test.each([
  ['שלום', true],
  ['مرحبا', true],
  ['ܫܠܡܐ', true],
  ['ދިވެހި', true],
  ['ߒߞߏ', true],
  ['a מ b', true],
  ['Привет', false],
  ['你好', false],
])('%s among words from left to right is set apart: %s', (text, isApart) => {
  expect(formatText(text, createFormatter('en', 'terminal'))).toBe(isApart ? `\u2068${text}\u2069` : text);
});

test('the pace is said beside the day of a goal, and not without one', () => {
  const said = (goals: readonly string[], pace: number | null, language = 'en') => {
    const deadlines = goals.map((goal) => ({ goal, due: '2026-08-30', days: 3, perWeek: 2 }));
    return renderDeadlines(buildView([], {}, { deadlines, pace }), createFormatter(language, 'terminal'));
  };
  const needed = (goal: string) => `“${goal}” is due on August 30, 2026; that takes 2 steps a week.`;
  expect(said([], 1.5)).toEqual([]);
  expect(said(['A'], null)).toEqual([needed('A')]);
  expect(said(['A'], 1.5)).toEqual([needed('A'), 'Your pace is 1.5 a week.']);
  expect(said(['A', 'B'], 1.5)).toEqual([needed('A'), needed('B'), 'Your pace is 1.5 a week.']);
  expect(said(['A'], 1.5, 'de')).toEqual([
    expect.stringMatching(/„A“.*30\. August 2026/),
    expect.stringMatching(/\b1,5\b/),
  ]);
});

test.each(['tr', 'ar'])('the card in %s has its percent sign and what lies ahead in their places', async (language) => {
  const stages = [...'x/       '].map((mark, at) => buildStage(`Stage ${at}`, [`${mark}|s`, ' |t']));
  const view = buildView([buildRoadmap(stages)], { state: 'step', next: buildRef('t') }, { language });
  await expect(renderCard(view, 'trail')).toMatchFileSnapshot(`products/card-${language}.svg`);
});

test.each([
  ['a & b &amp; c &# &', 'a & b &amp;amp; c &\\# &amp;'],
  ['<a|b>', '&lt;a&#124;b&gt;'],
  ['https://a.b www.c.d WWW.e', 'https&#58;//a.b www&#46;c.d WWW&#46;e'],
  ['- a', '\\- a'],
  ['-1', '-1'],
  ['+a =b', '\\+a =b'],
  ['= a', '\\= a'],
  ['=1 +1', '=1 +1'],
  ['+1', '+1'],
  ['1. a', '1\\. a'],
  ['1)', '1\\)'],
  ['1.5', '1.5'],
  ['123456789. a', '123456789\\. a'],
  ['1234567890. a', '1234567890. a'],
  ['a! b!', 'a! b\\!'],
  ['\\`*_~[]#$', '\\\\\\`\\*\\_\\~\\[\\]\\#\\$'],
])('%j is written as %j', (text, written) => expect(escapeMarkdown(text)).toBe(written));
