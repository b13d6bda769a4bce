import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { renderCard } from '../../src/render/card/render-card.ts';
import { CHROME, NEEDS_CHROME, openBrowser } from './browser.ts';

interface Plan {
  readonly name: string;
  readonly language: string;
  /** The title, and words that make the titles of stages and steps. */
  readonly title: string;
  readonly stage: string;
  readonly step: string;
  readonly stages: number;
  /** Steps a stage, and how many of all are done. */
  readonly steps: number;
  readonly done: number;
}

const LONG =
  'Understand how the optimiser rewrites a query, with every index that there is and those that there are not';

/** The plans of the drawings: nothing done, one stage, a plan as this repository's own, all done, right to left, thirty stages, long words. */
const PLANS: readonly Plan[] = [
  { name: 'zero', language: 'en', title: 'Learn to sail', stage: 'Stage', step: 'Step', stages: 4, steps: 5, done: 0 },
  {
    name: 'one',
    language: 'ja',
    title: 'はじめての機械学習',
    stage: '基礎',
    step: '線形回帰と勾配降下法を自分で書いてみる',
    stages: 1,
    steps: 7,
    done: 3,
  },
  {
    name: 'own',
    language: 'zh-Hans',
    title: 'SQLAlchemy 学习路线',
    stage: '阶段',
    step: '弄清模型之间的关系：一对多与多对多',
    stages: 3,
    steps: 6,
    done: 8,
  },
  {
    name: 'full',
    language: 'de',
    title: 'Rechtsschutzversicherungsgesellschaften verstehen',
    stage: 'Abschnitt',
    step: 'Grundlagen',
    stages: 5,
    steps: 4,
    done: 20,
  },
  {
    name: 'arabic',
    language: 'ar',
    title: 'خطة تعلّم البرمجة من البداية',
    stage: 'المرحلة',
    step: 'كتابة دوال تعيد استدعاء نفسها',
    stages: 6,
    steps: 5,
    done: 13,
  },
  {
    name: 'thirty',
    language: 'ru',
    title: 'План изучения алгоритмов и структур данных на весь год',
    stage: 'Раздел',
    step: 'Разобрать задачи на динамическое программирование',
    stages: 30,
    steps: 23,
    done: 412,
  },
  {
    name: 'long',
    language: 'hi',
    title: `डेटाबेस ${LONG}`,
    stage: `चरण ${LONG}`,
    step: `क्वेरी ${LONG}`,
    stages: 8,
    steps: 9,
    done: 40,
  },
];

function write(plan: Plan, hasDays: boolean): string {
  const lines = Array.from({ length: plan.stages * plan.steps }, (_, at) => {
    const heading = at % plan.steps === 0 ? `\n## ${plan.stage} ${at / plan.steps + 1}\n\n` : '';
    const day = new Date(Date.UTC(2026, 6, 1) - (plan.done - at) * 3 * 86_400_000).toISOString().slice(0, 10);
    const mark =
      at < plan.done
        ? `[x] ${plan.step} ${at + 1}${hasDays ? ` ✅ ${day}` : ''}`
        : `[ ] ${at === plan.done ? '🚧 ' : ''}${plan.step} ${at + 1}`;
    return `${heading}- ${mark}`;
  });
  return `# ${plan.title}\n${lines.join('\n')}\n`;
}

function draw(plan: Plan, hasDays: boolean): string {
  const options = { goal: undefined, when: [], language: plan.language, today: '2026-07-02' };
  const roadmaps = [{ path: 'roadmap/plan.md', text: write(plan, hasDays) }];
  const chart = { path: '.github/trailmark.svg', text: '' };
  return renderCard(runPipeline({ roadmaps, readme: null, chart, problems: [], options }), 'trail');
}

/** Where each text and sign stands, in CSS pixels, with its colours as the browser resolves them. */
interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
}

interface Measured {
  readonly card: Drawn;
  readonly texts: readonly Drawn[];
  readonly signs: readonly Drawn[];
}

describe.skipIf(CHROME === null)(`the card in a browser${NEEDS_CHROME}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  async function measure(svg: string, width: number, scheme: string): Promise<Measured> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setContent(`<!doctype html><meta charset="utf-8"><body style="margin:0"><div>${svg}</div>`);
    return page.evaluate((wide) => {
      const drawing = document.querySelector('svg');
      if (!drawing) throw new Error('no drawing');
      drawing.style.width = `${wide}px`;
      drawing.style.height = 'auto';
      const look = (element: Element): Drawn => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const { fill, stroke } = getComputedStyle(element);
        return { text: element.textContent ?? '', left, right, top, bottom, colour: fill === 'none' ? stroke : fill };
      };
      const all = (selector: string) => [...drawing.querySelectorAll(selector)].map(look);
      const [card] = all('.back');
      if (!card) throw new Error('no card');
      return { card, texts: all('text'), signs: all('.flag, .pole, .disc, .arc, .part, .here, .week') };
    }, width);
  }

  const cases = PLANS.flatMap((plan) => [true, false].map((hasDays) => ({ plan, hasDays, name: plan.name })));

  test.each(cases)('$name with days: $hasDays has its texts apart, inside and readable', async ({ plan, hasDays }) => {
    const svg = draw(plan, hasDays);
    for (const width of [320, 480, 1000]) {
      for (const scheme of ['light', 'dark']) {
        const { card, texts, signs } = await measure(svg, width, scheme);
        expect(texts.length).toBeGreaterThan(3);
        expect(texts.filter((text) => !isInside(text, card))).toEqual([]);
        const pairs = texts.flatMap((one, at) =>
          [...texts.slice(at + 1), ...signs].map((other) => [one, other] as const),
        );
        expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
        expect(texts.filter(({ colour }) => contrast(colour, card.colour) < 4.5)).toEqual([]);
      }
    }
  });
});

function isInside(one: Drawn, card: Drawn): boolean {
  return one.left >= card.left && one.right <= card.right && one.top >= card.top && one.bottom <= card.bottom;
}

/** Boxes of text are as high as their font; a tenth of that may be shared, since no letter reaches it. */
function overlap(one: Drawn, other: Drawn): boolean {
  const slack = (one.bottom - one.top) / 10;
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > slack;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG21/#dfn-relative-luminance of `rgb(r, g, b)`. */
function luminance(colour: string): number {
  const parts = (colour.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
