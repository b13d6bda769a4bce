import { ar } from './vocabulary/ar.ts';
import { de } from './vocabulary/de.ts';
import { en } from './vocabulary/en.ts';
import { es } from './vocabulary/es.ts';
import { fa } from './vocabulary/fa.ts';
import { fr } from './vocabulary/fr.ts';
import { he } from './vocabulary/he.ts';
import { hi } from './vocabulary/hi.ts';
import { id } from './vocabulary/id.ts';
import { it } from './vocabulary/it.ts';
import { ja } from './vocabulary/ja.ts';
import { ko } from './vocabulary/ko.ts';
import { pt } from './vocabulary/pt.ts';
import { ru } from './vocabulary/ru.ts';
import { tr } from './vocabulary/tr.ts';
import { uk } from './vocabulary/uk.ts';
import { vi } from './vocabulary/vi.ts';
import type { WrittenVocabulary } from './vocabulary/written-vocabulary.ts';
import { zhHans } from './vocabulary/zh-hans.ts';
import { zhHant } from './vocabulary/zh-hant.ts';

/** The words of one language that say something about a step, by kind. */
export type Vocabulary = { readonly [kind in keyof WrittenVocabulary]: readonly string[] };

/** Status words and the rest, by language. The order settles false friends: the first language that knows a word says what it means. */
export const VOCABULARY: { readonly [language: string]: Vocabulary } = {
  en: split(en),
  'zh-Hans': split(zhHans),
  'zh-Hant': split(zhHant),
  ja: split(ja),
  ko: split(ko),
  pt: split(pt),
  es: split(es),
  fr: split(fr),
  de: split(de),
  ru: split(ru),
  uk: split(uk),
  vi: split(vi),
  id: split(id),
  tr: split(tr),
  ar: split(ar),
  fa: split(fa),
  he: split(he),
  hi: split(hi),
  it: split(it),
};

function split(written: WrittenVocabulary): Vocabulary {
  return {
    done: words(written.done),
    doing: words(written.doing),
    todo: words(written.todo),
    dropped: words(written.dropped),
    parked: words(written.parked),
    header: words(written.header),
    optional: words(written.optional),
    deferral: words(written.deferral),
    resources: words(written.resources),
    prerequisites: words(written.prerequisites),
    goal: words(written.goal),
    usage: words(written.usage),
    units: words(written.units),
  };
}

function words(written: string): readonly string[] {
  return written.split('·').map((word) => word.trim());
}
