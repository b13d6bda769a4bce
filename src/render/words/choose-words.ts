import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-hans.ts';

const CATALOGUES: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['zh-Hans', zhHans],
]);

/** The catalogue for a BCP 47 tag: by language and script for Chinese, by language alone elsewhere; English when there is none. */
export function chooseWords(tag: string): Words {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return CATALOGUES.get(`${language}-${script}`) ?? CATALOGUES.get(language) ?? en;
  } catch {
    return en;
  }
}
