import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Every catalogue there is. */
export const CATALOGUES: readonly Words[] = [
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  pt,
  ru,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
];

const BY_LANGUAGE: ReadonlyMap<string, Words> = new Map(CATALOGUES.map((words) => [words.language, words]));
// Cantonese and Wu have no catalogue of their own, and their written form is read by whoever reads Chinese.
const CHINESE = /^(?:zh|yue|wuu|cmn|hak|nan)$/;

/** The catalogue for a BCP 47 tag: by language and script for Chinese, by language alone elsewhere; English when there is none. */
export function chooseWords(tag: string): Words {
  const locale = readLocale(tag);
  if (!locale) return en;
  const { language, script } = locale;
  const key = CHINESE.test(language) ? `zh-${script === 'Hant' ? 'Hant' : 'Hans'}` : language;
  return BY_LANGUAGE.get(key) ?? en;
}

function readLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}
