import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeClass } from '../class/generate-class.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';
import { CHROME, NEEDS_CHROME, openBrowser } from './browser.ts';

const HOSTILE =
  '## <script>alert(1)</script> "quoted" & \'so\'\n\n- [x] one\n- [ ] <img src=x onerror=alert(1)> joins "\n';

/** Writes the page of a generated class and of one member who means no good, and gives its path. */
async function makePage(count: number): Promise<string> {
  const cwd = makeFolder({ '<b onmouseover=alert(1)>Zoë & Ünal/roadmap/a.md': HOSTILE });
  writeClass(cwd, count - 1);
  const ran = await runCli({ cwd }, ['class', '--site', 'site', '--json']);
  expect(ran.status, ran.stderr).toBe(0);
  return join(cwd, 'site/index.html');
}

describe.skipIf(CHROME === null)(`the page in a browser${NEEDS_CHROME}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  async function open(path: string, width: number): Promise<{ readonly page: Page; readonly errors: string[] }> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.setViewport({ width, height: 900 });
    await page.goto(`file://${encodeURI(path)}`);
    return { page, errors };
  }

  const names = (page: Page) =>
    page.$$eval('.cards li', (cards) =>
      cards
        .filter((card) => (card as HTMLElement).checkVisibility())
        .map((card) => card.querySelector('h3')?.textContent),
    );

  test.each([30, 200])(
    'of %i members fits a phone and a desk, in light and dark, and can be used by all',
    async (count) => {
      const path = await makePage(count);
      for (const [width, scheme] of [
        [390, 'light'],
        [390, 'dark'],
        [1280, 'light'],
        [1280, 'dark'],
      ] as const) {
        const { page, errors } = await open(path, width);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        expect(await names(page)).toHaveLength(count);
        // axe puts itself into the page, which the policy of the page does not allow to strangers.
        await page.setBypassCSP(true);
        await page.reload();
        await page.evaluate(axe.source);
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(errors).toEqual([]);
        if (process.env.TRAILMARK_PICTURES)
          await page.screenshot({ path: `${process.env.TRAILMARK_PICTURES}/class-${count}-${width}-${scheme}.png` });
        await page.close();
      }
    },
  );

  test('is searched, filtered and ordered by keyboard, and never by progress', async () => {
    const { page, errors } = await open(await makePage(30), 390);
    const all = await names(page);
    await page.focus('input[name=name]');
    await page.keyboard.type('UNAL');
    expect(await names(page)).toEqual(['<b onmouseover=alert(1)>Zoë & Ünal']);
    expect(await page.$eval('output', (output) => output.value)).toBe('1 of 30 shown');
    for (let at = 0; at < 4; at += 1) await page.keyboard.press('Backspace');
    expect(await names(page)).toEqual(all);
    await page.select('select[name=group]', 'open');
    const open_ = await names(page);
    expect(open_.length).toBeGreaterThan(0);
    expect(open_.length).toBeLessThan(30);
    await page.select('select[name=group]', '');
    const orders = await page.$$eval('select[name=order] option', (options) => options.map((one) => one.value));
    expect(orders).toEqual(['name', 'stage', 'change', 'waiting']);
    await page.select('select[name=order]', 'waiting');
    expect((await names(page)).toSorted()).toEqual(all.toSorted());
    expect(await names(page)).not.toEqual(all);
    await page.select('select[name=order]', 'name');
    expect(await names(page)).toEqual(all);
    expect(errors).toEqual([]);
  });

  test('shows every card by name where no script runs', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`file://${encodeURI(await makePage(30))}`);
    expect(await page.$$('.cards li')).toHaveLength(30);
    expect(await page.$eval('.tools', (tools) => (tools as HTMLElement).checkVisibility())).toBe(false);
  });
});
