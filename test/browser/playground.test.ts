import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Ask, Settings, Shown } from '../../docs/playground/protocol.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { statusJson } from '../../src/render/render-json.ts';
import { readCases } from '../read-cases.ts';
import { CHROME, NEEDS_CHROME, openBrowser } from './browser.ts';

const PAGE = pathToFileURL(join(import.meta.dirname, '../../docs/index.html')).href;
const CORPUS = join(import.meta.dirname, '../../../shared/corpus/files');
const README = { path: 'README.md', text: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n' };
const SETTINGS: Settings = { language: '', goal: '', when: '', theme: 'trail', today: '2026-08-02' };
const VIEWS = ['section', 'comment', 'card', 'problems', 'json'];

const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '[click](javascript:window.hacked=1) <a href="javascript:window.hacked=1">here</a>',
  '</script><script>window.hacked = 1</script><!--',
  '<svg onload="window.hacked=1"><style>*{display:none}</style></svg>',
  '![picture](https://example.invalid/x.png) <iframe src="https://example.invalid"></iframe>',
  '<!-- trailmark:end --> <details open ontoggle="window.hacked=1">',
  '<form action="https://example.invalid"><input autofocus onfocus="window.hacked=1">',
];

describe.skipIf(CHROME === null)(`the playground${NEEDS_CHROME}`, () => {
  let browser: Browser;
  let page: Page;
  let requests: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await (await browser.createBrowserContext()).newPage();
    requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await open(PAGE);
    return () => page.close();
  });

  async function open(address: string): Promise<void> {
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('#summary')?.textContent !== '');
  }

  /** Puts a text into the field as a paste does, and waits until it is shown. */
  async function write(text: string): Promise<void> {
    await page.$eval(
      '#plan',
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        const address = location.hash;
        field.dispatchEvent(new Event('input'));
        return new Promise<void>((resolve) => {
          const look = () => (location.hash === address ? setTimeout(look, 20) : resolve());
          look();
        });
      },
      text,
    );
  }

  /** What the page's core says to each text, asked as the page asks it. */
  function askCore(texts: readonly string[]): Promise<readonly Shown[]> {
    const asks: readonly Ask[] = texts.map((text, number) => ({ kind: 'show', number, text, settings: SETTINGS }));
    return page.evaluate(
      (all) =>
        new Promise<readonly Shown[]>((resolve, reject) => {
          const code = document.querySelector('#core')?.textContent ?? '';
          const core = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
          const answers: Shown[] = [];
          core.onmessage = ({ data }: MessageEvent<Answer>) => {
            if (data.kind === 'failed') return reject(new Error(data.message));
            answers.push(data.shown);
            if (answers.length === all.length) resolve(answers);
          };
          for (const ask of all) core.postMessage(ask);
        }),
      asks,
    );
  }

  test('gives the report of the command line for fifty plans', async () => {
    const texts = await listPlans();
    expect(texts.length).toBeGreaterThanOrEqual(50);
    const shown = await askCore(texts);
    expect(shown.map(({ json }) => JSON.parse(json))).toEqual(texts.map(report));
  });

  test('shows what is typed, and takes a tick, a fix and a way to a line', async () => {
    await write('# Plan\n\n## One\n\n- [x] First\n- [ ] Second\n- [] Third\n');
    expect(await text('#summary')).toContain('1 of 2 steps done');
    expect(await text('#view')).toContain('Second');

    await page.click('#tab-comment');
    await page.click('#view input[type=checkbox]');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('- [x] Second'));
    expect(await text('#summary')).toContain('2 of 2 steps done');

    await page.click('#tab-problems');
    await page.click('#view a[href="#L7"]');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('- [] Third');
    await page.click('#view button');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('- [ ] Third'));
    expect(await text('#view')).toBe('Every line that looks like a step is counted.');
  });

  test('carries text and options in the address, and nothing to anybody', async () => {
    const plan = '# Lernplan\n\n- [x] Übung “eins” 🚀\n- [ ] zwei\n';
    const before = page.url();
    await page.select('#language', 'ja');
    // Else write would take the address of the old text for its own.
    await expect.poll(() => page.url()).not.toBe(before);
    await write(plan);
    const address = page.url();
    await open('about:blank#').catch(() => undefined);
    await open(address);
    expect(await page.$eval('#plan', (field) => (field as HTMLTextAreaElement).value)).toBe(plan);
    expect(await page.$eval('#language', (field) => (field as HTMLSelectElement).value)).toBe('ja');
    expect(requests.filter((one) => !/^(?:file:.*\/docs\/index\.html|data:|blob:|about:)/.test(one))).toEqual([]);
  });

  test.each(HOSTILE)('runs nothing of %j', async (title) => {
    await write(`# ${title}\n\n## ${title}\n\n- [ ] ${title}\n- [x] ${title} two\n- [] ${title}\n`);
    for (const name of VIEWS) {
      await page.click(`#tab-${name}`);
      expect(
        await page.$$eval(
          '#view script, #view iframe, #view [onerror], #view [onclick], #view svg',
          (all) => all.length,
        ),
      ).toBe(0);
      const links = await page.$$eval('#view a', (all) => all.map((link) => link.href));
      expect(links.filter((link) => !/^(?:https?|file|mailto|data:image\/svg)/.test(link))).toEqual([]);
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(requests.filter((one) => !/^(?:file:.*\/docs\/index\.html|data:|blob:)/.test(one))).toEqual([]);
  });

  test('is led by the keyboard', async () => {
    await page.focus('#tab-section');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab-comment');
    await page.keyboard.press('End');
    expect(await focused()).toBe('tab-json');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab-section');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('view');
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 320],
  ] as const)('is accessible and has room, %s at %i px', async (scheme, width) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await page.select('#example', 'ar');
    await page.waitForFunction(() => document.querySelector('#view [dir=rtl]') !== null);
    const world = await page.mainFrame().isolatedRealm();
    await world.evaluate(axe.source);
    for (const name of VIEWS) {
      await page.click(`#tab-${name}`);
      const found = await world.evaluate(async () => {
        const checker = (globalThis as unknown as { axe: typeof axe }).axe;
        const { passes, violations } = await checker.run();
        return { tried: passes.length, violations: violations.map((one) => JSON.stringify(one)) };
      });
      expect(found.tried).toBeGreaterThan(20);
      expect(found.violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  const text = (selector: string) => page.$eval(selector, (found) => found.textContent);
  const focused = () => page.evaluate(() => document.activeElement?.id);
});

/** Roadmaps of the cases, and those that people wrote where they are at hand. */
async function listPlans(): Promise<readonly string[]> {
  const cases = (await readCases()).flatMap(({ request }) => request.roadmaps.map(({ text }) => text));
  if (!process.env.TRAILMARK_ALL) return cases.slice(0, 60);
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names.slice(0, 50).map((name) => readFileSync(join(CORPUS, name), 'utf8'));
}

function report(text: string): unknown {
  const options = { goal: undefined, when: [], language: null, today: SETTINGS.today };
  const roadmaps = [{ path: 'roadmap/plan.md', text }];
  const result = runPipeline({
    roadmaps,
    readme: README,
    chart: { path: '.github/trailmark.svg', text: '' },
    problems: [],
    options,
  });
  return JSON.parse(JSON.stringify(statusJson(result, result.problems)));
}
