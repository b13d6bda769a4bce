import { groupBy } from '../../group-by.ts';
import { hasLetter } from '../../letters.ts';
import { LOCALES } from '../../locales/load.ts';
import type { Locale } from '../../locales/locale.ts';

/** A script with its letters and the locales that are written in it. */
export interface Script {
  readonly name: string;
  readonly letters: RegExp;
  readonly locales: readonly Locale[];
}

/** What Unicode calls the letters of a language where Intl has a name for several scripts together. Chinese and Japanese are told apart later. */
const LETTERS_OF: { readonly [script: string]: string } = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };
export const LATIN = 'Latn';
export const HAN = 'Hani';

// Most plans are in Latin letters: they need not wait until Intl knows all scripts.
const latin: Script = { name: LATIN, letters: /\p{sc=Latn}/gu, locales: LOCALES.filter(isLatin) };
let others: readonly Script[] | undefined;

function isLatin({ read }: Locale): boolean {
  return /[a-z]/.test(read.done[0] ?? '');
}

function otherScripts(): readonly Script[] {
  const locales = LOCALES.filter((locale) => !isLatin(locale));
  others ??= [...groupBy(locales, scriptOf)].map(([name, of]) => {
    const classes = name === HAN ? ['Hani', 'Hira', 'Kana'] : [name];
    return { name, locales: of, letters: new RegExp(`[${classes.map((one) => `\\p{sc=${one}}`).join('')}]`, 'gu') };
  });
  return others;
}

function scriptOf({ tag }: Locale): string {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return LETTERS_OF[script] ?? script;
}

const ENOUGH_FOR_SCRIPT = 4;

/** The script of most letters of a text, one that a locale is written in; null where it has none, or too many of others. */
export function mainScript(text: string): Script | null {
  const foreign = count(text, /[^\0-\x7F\p{sc=Latn}]/gu);
  if (foreign === 0) return hasLetter(text) ? latin : null;
  const letters = count(text, /\p{L}/gu);
  if (foreign * 5 < letters) return latin;
  const counts = otherScripts().map((script) => ({ script, own: count(text, script.letters) }));
  const most = counts.reduce((most, next) => (next.own > most.own ? next : most));
  if (most.own >= ENOUGH_FOR_SCRIPT && most.own * 5 >= letters) return most.script;
  const unknown = letters - counts.reduce((sum, { own }) => sum + own, count(text, latin.letters));
  return unknown * 5 >= letters ? null : latin;
}

/** How often a pattern with the flag `g` stands in a text. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
