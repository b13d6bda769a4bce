import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Where a Chromium is: what `CHROME_PATH` says, else the usual places; null where there is none. */
export const CHROME = [process.env.CHROME_PATH, ...PLACES].find((path) => path && existsSync(path)) ?? null;

/** What the tests that need one are called where there is none, so that nobody takes them for passed. */
export const NEEDS_CHROME = CHROME === null ? ' (skipped: no Chromium here, install it or set CHROME_PATH)' : '';

/** A browser without a window that asks nobody anything. */
export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--force-color-profile=srgb'];
  return puppeteer.launch({ executablePath: CHROME ?? '', args });
}
