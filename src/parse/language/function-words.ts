import { LOCALES } from '../../locales/load.ts';

const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...LOCALES.map(({ tag, read }) => [tag, new Set(read.functionWords)] as const),
  ['nl', new Set('de het een van en voor met zijn niet op dat te je wordt naar ook bij aan uit deze'.split(' '))],
  ['pl', new Set('na jest nie się że jak co po dla lub przez oraz od tak tego być jako ale jej'.split(' '))],
  ['sv', new Set('och att det som en på är av för med den inte om ett från eller du kan så'.split(' '))],
  ['ro', new Set('și în de la cu pe este nu care un să din pentru se mai sau ce prin sunt al'.split(' '))],
  ['cs', new Set('ve že se je na jak pro od nebo jako při který co když není jsou až také'.split(' '))],
  ['hu', new Set('az és hogy nem egy meg ez van de ha vagy mint csak el már kell még ki fel'.split(' '))],
]);

/** How many words a text has, and how many of them are function words `of` each language; a word may count for several. */
export function countFunctionWords(text: string): {
  readonly words: number;
  readonly of: ReadonlyMap<string, number>;
} {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  return {
    words: words.length,
    of: new Map([...FUNCTION_WORDS].map(([language, known]) => [language, count(known)])),
  };
}
