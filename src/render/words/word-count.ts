import { wordNumber } from './word-number.ts';

/** One form per plural category of the language; `#` stands for the number. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Makes a message of a number: picks the form of its plural category and writes the number in the language's digits. */
export function wordCount(language: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', wordNumber(language, count));
}
