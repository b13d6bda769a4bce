import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales/load.ts';
import { THEMES } from '../../src/options.ts';
import type { Stage } from '../../src/parse/roadmap.ts';
import { chooseRows } from '../../src/render/card/choose-rows.ts';
import { describeCard } from '../../src/render/card/describe-card.ts';
import { isOwnCard } from '../../src/render/card/own-card.ts';
import { renderBadge, renderCard, renderEndpoint } from '../../src/render/card/render-card.ts';
import { fitText, textWidth, wrapText } from '../../src/render/card/text-width.ts';
import { paletteOf, styleOf } from '../../src/render/card/themes.ts';
import type { View } from '../../src/render/view.ts';
import { buildRef, buildRoadmap, buildStage, buildStep, buildView } from './build-view.ts';
import { HOSTILE } from './hostile-titles.ts';

const NEXT = { state: 'step', next: buildRef('ORM') } as const;

/** A plan of as many stages as statuses are given, of one step each. */
function planOf(statuses: string, language = 'en'): View {
  const stages = [...statuses].map((status, at) => buildStage(`Stage ${at + 1}`, [`${status}|Step ${at + 1}`]));
  return buildView([buildRoadmap(stages, { title: 'Plan' })], NEXT, { language });
}

/** The kinds of the card's rows, and what a run says. */
function rowsOf(view: View): readonly string[] {
  return describeCard(view).rows.map(({ kind, title }) => (kind === 'stage' ? title : `${kind}: ${title}`));
}

/** What is wrong with an SVG as XML; GitHub shows a broken image for it. */
function findXmlFault(svg: string): string | null {
  const open: string[] = [];
  for (const [, text = '', tag = ''] of svg.replace(/^<!--.*?-->\n/, '').matchAll(/([^<]*)(<[^>]*>|$)/g)) {
    if (/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i.test(text)) return `bare & in ${text}`;
    const [, closing, name = '', self] = /^<(\/?)([a-zA-Z]+)(?:\s[\w:-]+="[^"<]*")*\s*(\/?)>$/.exec(tag) ?? [];
    if (tag !== '' && name === '') return `broken tag ${tag}`;
    if (closing && open.pop() !== name) return `</${name}> closes another`;
    if (name && !closing && !self) open.push(name);
  }
  return open.length > 0 ? `<${open.join('> <')}> stays open` : null;
}

function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map(luminance).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

/** https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('rows', () => {
  test.each([
    ['xxx   ', 6],
    ['xxxxxx', 6],
    ['      ', 6],
  ])('"%s" are shown one by one', (statuses, count) => {
    expect(rowsOf(planOf(statuses))).toEqual(Array.from({ length: count }, (_, at) => `Stage ${at + 1}`));
  });

  test('of seven, what is finished before the place of the learner is one line', () => {
    expect(rowsOf(planOf('xx/    '))).toEqual([
      'finished: 2 stages complete',
      'Stage 3',
      'Stage 4',
      'Stage 5',
      'Stage 6',
      'Stage 7',
    ]);
  });

  test('of more, what lies ahead is one line too', () => {
    expect(rowsOf(planOf('xxxx/     '))).toEqual([
      'finished: 4 stages complete',
      'Stage 5',
      'Stage 6',
      'Stage 7',
      'Stage 8',
      'ahead: 2 more stages ahead',
    ]);
    expect(rowsOf(planOf('        '))).toEqual([
      'Stage 1',
      'Stage 2',
      'Stage 3',
      'Stage 4',
      'Stage 5',
      'ahead: 3 more stages ahead',
    ]);
    expect(rowsOf(planOf('xxxxxxxx'))).toEqual(['finished: 8 stages complete']);
  });

  test('of several plans with many stages each plan is a line', () => {
    const stages = Array.from({ length: 4 }, (_, at) => buildStage(`S${at}`, [' |a']));
    const view = buildView(
      [buildRoadmap(stages, { title: 'One' }), buildRoadmap(stages, { title: 'Two', path: 'b.md' })],
      NEXT,
    );
    expect(rowsOf(view)).toEqual(['One', 'Two']);
  });

  test('steps outside all stages are not lost: the plan itself is the line', () => {
    const roadmap = buildRoadmap([buildStage('A', ['x|a'])], { title: 'Plan', steps: [buildStep(' |loose')] });
    const rows = chooseRows(buildView([roadmap], NEXT).measure);
    expect(rows).toMatchObject([{ kind: 'stage', parts: [{ title: 'Plan', progress: { total: 2 } }] }]);
  });
});

describe('hills', () => {
  /** Where the drawing of a card has its clips (from, width) and its dot, in units from the left end of the trail, which is 432 long. */
  function measureTrail(view: View) {
    const svg = renderCard(view, THEMES[0]);
    const clip = (id: string) => [
      ...(svg.match(new RegExp(`<clipPath id="${id}">(.*?)</clipPath>`))?.[1] ?? '').matchAll(
        / x="([\d.]+)".*? width="([\d.]+)"/g,
      ),
    ];
    const cut = (id: string) => clip(id).map(([, x, width]) => [Number(x) - 24, Number(width)]);
    return { done: cut('done'), doing: cut('doing'), here: Number(/class="here" cx="([\d.]+)"/.exec(svg)?.[1]) - 24 };
  }

  test('there is one for each row, with the count of the row', () => {
    const card = describeCard(planOf('xx/    '));
    expect(card.rows.map(({ progress: { done, total }, parts }) => [done, total, parts])).toEqual([
      [2, 2, 2],
      ...Array.from({ length: 5 }, () => [0, 1, 1]),
    ]);
  });

  test('each is filled as far as its own steps are done, wherever they are', () => {
    const stages = [
      buildStage('A', ['x|a', ' |b']),
      buildStage('B', [' |c', ' |d']),
      buildStage('C', ['x|e', '/|f', ' |g', ' |h']),
    ];
    const view = buildView([buildRoadmap(stages, { title: 'Plan' })], { state: 'step', next: buildRef('b') });
    expect(measureTrail(view)).toMatchObject({
      done: [
        [0, 54],
        [216, 54],
      ],
      doing: [[270, 54]],
    });
  });

  test.each([
    [2, 'the stage of the next step', 108 + 54],
    [0, 'no stage, so the first open one', 54],
  ])('the learner stands on line %i: %s', (line, _, here) => {
    const stages = [
      ['x|a', ' |b'],
      ['x|c', ' |d'],
      [' |e', ' |f', ' |g', ' |h'],
    ].map((steps, at) => buildStage(`S${at}`, steps, { line: at + 1 }));
    const next = buildRef('d', { line });
    const view = buildView([buildRoadmap(stages, { title: 'Plan' })], { state: 'step', next });
    expect(measureTrail(view).here).toBe(here);
  });

  test('of a plan without parts there is one, on which the learner stands', () => {
    expect(measureTrail(buildView([buildRoadmap([buildStage('A', ['x|a', ' |b'])])], NEXT)).here).toBe(216);
  });

  test('a stage of one step among a hundred can be seen', () => {
    const many = Array.from({ length: 99 }, (_, at) => ` |s${at}`);
    const view = buildView([buildRoadmap([buildStage('A', ['x|a']), buildStage('B', many)], { title: 'Plan' })], NEXT);
    const [[, width = 0] = []] = measureTrail(view).done;
    expect(width).toBeGreaterThan(20);
  });
});

describe('band of weeks', () => {
  const done = (days: readonly string[]) =>
    buildView([buildRoadmap([], { steps: days.map((day, at) => buildStep(`x|S${at}`, { doneOn: day })) })], NEXT);

  test.each([
    [4, null],
    [5, 5],
    [6, 6],
  ])('%i days make %s', (count, sum) => {
    const { band } = describeCard(done(Array.from({ length: count }, (_, at) => `2026-03-0${at + 1}`)));
    expect(band?.weeks.reduce((a, b) => a + b, 0) ?? null).toBe(sum);
  });

  test('a day of a step that is open again makes none', () => {
    const steps = Array.from({ length: 5 }, (_, at) => buildStep(` |S${at}`, { doneOn: `2026-03-0${at + 1}` }));
    expect(describeCard(buildView([buildRoadmap([], { steps })], NEXT)).band).toBeNull();
  });

  test.each([
    [[1, 1, 1, 1, 1], '0.48'],
    [[3, 2], '0.83 0.65'],
    [[4, 1], '1 0.48'],
    [[5, 1], '1 0.44'],
  ])('weeks of %j steps are drawn %s deep', (counts, depths) => {
    const days = counts.flatMap((count, week) => Array.from({ length: count }, () => `2026-03-${10 + 7 * (week % 3)}`));
    const svg = renderCard(done(counts.length === 5 ? days.map((_, at) => `2026-0${at + 2}-02`) : days), 'trail');
    const drawn = [...svg.matchAll(/class="week did" fill-opacity="([\d.]+)"/g)].map(([, depth]) => depth);
    expect([...new Set(drawn)].join(' ')).toBe(depths);
  });

  test('is counted back from the week of the last day: Monday of the 26th is in it, the day before is not', () => {
    const last = ['2026-07-01', '2026-07-01', '2026-07-01', '2026-07-01'];
    expect(describeCard(done([...last, '2026-01-05'])).band?.weeks.at(0)).toBe(1);
    expect(describeCard(done([...last, '2026-01-04'])).band?.weeks.at(0)).toBe(0);
    expect(describeCard(done([...last, '2026-01-04'])).band?.weeks.at(-1)).toBe(4);
  });
});

describe('text', () => {
  test.each([
    'Coding Interview University',
    '第一阶段：基础知识与环境搭建',
    'Процесс собеседования',
    'जटिलता विश्लेषण',
    'خطة تعلم',
    '👩‍👩‍👧‍👦 family 🇩🇪',
  ])('%s never outgrows its room', (text) => {
    const type = { size: 14 };
    for (let room = 30; room < 300; room += 7) {
      expect(textWidth(fitText(text, type, room), type)).toBeLessThanOrEqual(Math.max(room, textWidth('…', type)));
      for (const line of wrapText(text, type, { room, lines: 3 }))
        expect(textWidth(line, type)).toBeLessThanOrEqual(Math.max(room, textWidth('…', type)));
    }
    const whole = textWidth(text, type);
    expect(fitText(text, type, whole)).toBe(text);
    expect(fitText(text, type, whole - 0.01)).toMatch(/…$/);
  });

  test('is broken at blanks, within a word that no line holds, and cut in its last line', () => {
    const wrap = (text: string, lines: number) => wrapText(text, { size: 10 }, { room: 60, lines });
    expect(wrap('one two three four five six seven', 2)).toEqual(['one two', 'three four…']);
    expect(wrap('one two three four five six seven', 3)).toEqual(['one two', 'three four', 'five six se…']);
    expect(wrap('one two three four five six', 9)).toEqual(['one two', 'three four', 'five six']);
    expect(wrap('abcdefghijklmnopqrstuvw', 3)).toEqual(['abcdefghij', 'klmnopqrs', 'tuvw']);
    expect(wrapText('wide', { size: 10 }, { room: 1, lines: 3 })).toEqual(['…']);
  });

  test('has the room that the picture leaves it, to the letter', async () => {
    const begins = ['', 's', 'm', 'W', 'tt', 'mc'];
    const stages = begins.map((begin) => buildStage(begin + 'i'.repeat(99), ['x|a', ...Array(9).fill(' |b')]));
    /** What a card whose title and next step are this says: each text by its style, its place and its length. */
    const draw = (title: string, parts: readonly Stage[] = []): readonly string[] => {
      const next = { ...buildRef(title), stage: 'Stage' };
      const svg = renderCard(buildView([buildRoadmap(parts, { title })], { state: 'step', next }), 'trail');
      return [...svg.matchAll(/<text class="(\w+)" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g)].map(
        ([, style, x, y, text = '']) => `${style} ${x} ${y} ${text.length}`,
      );
    };
    /** How many more letters a title may have so that its texts are so. */
    const longest = (begin: string, isSo: (texts: readonly string[]) => boolean) => {
      let [fits, fails] = [60, 92];
      while (fails - fits > 1) {
        const middle = (fits + fails) >> 1;
        if (isSo(draw(begin + 'i'.repeat(middle)))) fits = middle;
        else fails = middle;
      }
      return fits;
    };
    const said = begins.map((begin) => [
      ...draw(begin + 'i'.repeat(begin === '' ? 330 : 140)),
      `beside the stage: ${longest(begin, (texts) => texts.at(-1)?.endsWith(' 5') === true)}`,
      `beside the label: ${longest(begin, (texts) => texts.every((text) => !text.startsWith('next 24 ')))}`,
    ]);
    await expect(`${[draw('A', stages), ...said].map((texts) => texts.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(
      'products/card-room.txt',
    );
  });

  test.each([
    ['each by itself', ' imWé~ÿΩЖџא', '28 26 94 95 57 59 51 79 93 63 64'],
    ['of a range, at both ends', 'ƀɏ̀ͯ一鿿가힯！～｡ￜ😀𠀀', '64 64 0 0 100 100 92 92 100 100 60 60 128 100'],
    ['between ranges, wide enough for any', 'ઁ𐀀', '90 90'],
    ['that have no width', '\u0000\u001f\u200b\u200f\ufe0f', '0 0 0 0 0'],
  ])('letters %s', (_, text, widths) => {
    const all = [...text].map((letter) => Math.round(textWidth(letter, { size: 100 / 1.1 })));
    expect(all.join(' ')).toBe(widths);
  });

  test('is wider in bold, and as wide as its size', () => {
    expect(textWidth('mm', { size: 10, isBold: true })).toBeCloseTo(1.05 * textWidth('mm', { size: 10 }));
    expect(textWidth('mm', { size: 20 })).toBeCloseTo(4 * textWidth('m', { size: 10 }));
  });

  test('a family is one letter', () => {
    expect(fitText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', { size: 10 }, textWidth('👩‍👩‍👧‍👦…', { size: 10 }))).toBe('👩‍👩‍👧‍👦…');
  });
});

describe('colours', () => {
  test.each(THEMES.flatMap((theme) => (['light', 'dark'] as const).map((scheme) => [theme, scheme] as const)))(
    '%s, %s: what is read has 4.5:1, what is drawn 3:1',
    (theme, scheme) => {
      const { back, ...palette } = paletteOf(theme)[scheme];
      for (const read of [palette.text, palette.muted, palette.accent, palette.done])
        expect(contrast(read, back)).toBeGreaterThanOrEqual(4.5);
      for (const drawn of [palette.doing, palette.ridge]) expect(contrast(drawn, back)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.doing, palette.ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

test('the style of each theme', async () => {
  await expect(THEMES.map((theme) => `${theme}\n${styleOf(theme)}\n`).join('')).toMatchFileSnapshot(
    'products/themes.txt',
  );
});

describe('picture', () => {
  test.each(LOCALES.map(({ tag }) => tag))(
    '%s: says in words what it shows, is XML and the same each time',
    (language) => {
      const view = planOf('xx/     ', language);
      const card = describeCard(view);
      const svg = renderCard(view, 'trail');
      expect(findXmlFault(svg)).toBeNull();
      expect(renderCard(view, 'trail')).toBe(svg);
      expect(isOwnCard(svg)).toBe(true);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|http:\/\/(?!www\.w3\.org)|<script|@import|url\((?!#)/);
      expect(svg).toContain(`direction="${card.direction}"`);
      for (const part of [card.percent.number, card.summary, card.foot.text]) expect(card.description).toContain(part);
    },
  );

  test.each(HOSTILE)('%j stays text', (title) => {
    const view = buildView(
      [buildRoadmap([buildStage(title, [`x|${title}`, ` |${title}`])], { title })],
      { state: 'step', next: buildRef(title) },
      { goal: title },
    );
    expect(findXmlFault(renderCard(view, 'mono'))).toBeNull();
    expect(findXmlFault(renderBadge(view, 'mono'))).toBeNull();
  });

  test('an empty, a finished and a dropped plan have one', () => {
    for (const statuses of ['', 'x', '-']) expect(findXmlFault(renderCard(planOf(statuses), 'trail'))).toBeNull();
  });

  test('at the summit the dot is gone and the flag is won', () => {
    expect(renderCard(planOf('xx'), 'trail')).toMatch(/class="won"/);
    expect(renderCard(planOf('xx'), 'trail')).not.toMatch(/class="here"/);
    expect(renderCard(planOf('x '), 'trail')).toMatch(/class="here"/);
  });

  test.each([
    ['x', 'done', 'Summit reached. Congratulations!'],
    ['-', 'done', 'Nothing to do: every step was dropped.'],
    ['', 'empty', 'No steps yet. Add one like this'],
  ] as const)('the foot of "%s", where all is %s, says: %s', (statuses, state, text) => {
    const { measure } = planOf(statuses);
    expect(describeCard(buildView([], { state }, { measure })).foot).toEqual({ label: null, text, place: null });
  });

  test.each(['\ufffe', '\uffff'])('a character that XML has not is another: %j', (character) => {
    expect(renderCard(buildView([buildRoadmap([], { title: `a${character}b` })]), 'trail')).toContain('>a\ufffdb<');
  });

  test('shields reads the same as the badge', () => {
    expect(JSON.parse(renderEndpoint(planOf('x '), 'trail'))).toMatchObject({
      schemaVersion: 1,
      label: 'Roadmap',
      message: '50%',
    });
  });
});
