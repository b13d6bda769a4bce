import { ENGLISH, LOCALES } from './load.ts';
import type { Locale } from './locale.ts';

// Cantonese and Wu have no file of their own, and their written form is read by whoever reads Chinese.
const CHINESE = /^(?:zh|yue|wuu|cmn|hak|nan)$/;

/** The locale for a BCP 47 tag: by language and script for Chinese, by language alone elsewhere; English when there is none. */
export function chooseLocale(tag: string): Locale {
  // Intl takes a few milliseconds to know its first tag.
  const own = LOCALES.find((locale) => locale.tag === tag);
  const full = own === undefined ? parseTag(tag)?.maximize() : undefined;
  if (full === undefined) return own ?? ENGLISH;
  const { language, script } = full;
  const key = CHINESE.test(language) ? `zh-${script === 'Hant' ? 'Hant' : 'Hans'}` : language;
  return LOCALES.find((locale) => locale.tag === key) ?? ENGLISH;
}

/** What a BCP 47 tag says, with `_` for `-` too; null where it is none. */
export function parseTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return null;
  }
}
