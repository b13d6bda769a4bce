import { foldText } from '../fold-text.ts';
import { parseTag } from './choose-locale.ts';
import { LOCALES } from './load.ts';

/** What was written where a language is asked for: `tag` is its canonical BCP 47 tag, null when it names no language; `meant` is then what may be meant. */
export interface ReadTag {
  readonly tag: string | null;
  readonly meant: string | null;
}

/** Kanuri has this code, but whoever writes it in a plan means Korean. */
const TAKEN_FOR_COUNTRY = 'kr';

/** Reads a language tag, as `pt`, `zh_TW`. The code of a country (`jp`) and the name of a language (`Deutsch`) are none, but say what is meant. */
export function readTag(written: string): ReadTag {
  const tag = parseTag(written);
  const isLanguage = tag && tag.language !== TAKEN_FOR_COUNTRY && nameOf(tag.language, 'en') !== undefined;
  if (isLanguage) return { tag: tag.toString(), meant: null };
  return { tag: null, meant: languageCalled(written) ?? languageSpokenIn(written.trim()) };
}

function nameOf(code: string, language: string, type: 'language' | 'region' = 'language'): string | undefined {
  return new Intl.DisplayNames(language, { type, fallback: 'none' }).of(code);
}

function languageCalled(name: string): string | null {
  const called = ({ tag }: { readonly tag: string }) =>
    ['en', tag].some((by) => foldText(nameOf(tag, by) ?? '') === foldText(name));
  return LOCALES.find(called)?.tag ?? null;
}

function languageSpokenIn(country: string): string | null {
  const isCountry = /^[a-z]{2}$/i.test(country) && nameOf(country.toUpperCase(), 'en', 'region') !== undefined;
  if (!isCountry) return null;
  const { language, script } = new Intl.Locale(`und-${country}`).maximize();
  return script === 'Hant' ? `${language}-Hant` : language;
}
