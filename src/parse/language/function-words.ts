/**
 * The most frequent words that carry grammar and not meaning, by language. Technical plans are full of English nouns in
 * every language, but their grammar stays their own. Words that are also an English word or a column's abbreviation are left out (`in`, `die`, `est`).
 */
const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to for with is are this that you from how it be by what your can will',
    pt: 'de que para com uma um não é como das dos ao mais você na da em são por pelo',
    es: 'de que para con una un los las del el la como por más es se al sobre qué en',
    fr: 'de que les des une un le la du en pour dans avec sur et au vous ce qui aux cette',
    de: 'und der das ist auch für von zu den ein eine im auf nicht des zum wie oder sie dem',
    it: 'di che il con una un della del le la gli dei nel sono non più alla si anche tra',
    vi: 'và của các là cho với trong được những một để có không về khi bạn học từ này cách',
    id: 'dan yang untuk dengan di dari ini itu ke pada adalah atau tidak bisa akan kamu apa saya dalam juga',
    tr: 've bir için ile bu daha olarak olan gibi kadar çok nasıl ama veya sonra değil kendi da hem ise',
    nl: 'de het een van en voor met zijn niet op dat te je wordt naar ook bij aan uit deze',
    pl: 'na jest nie się że jak co po dla lub przez oraz od tak tego być jako ale jej',
    sv: 'och att det som en på är av för med den inte om ett från eller du kan så',
    ro: 'și în de la cu pe este nu care un să din pentru se mai sau ce prin sunt al',
    cs: 've že se je na jak pro od nebo jako při který co když není jsou až také',
    hu: 'az és hogy nem egy meg ez van de ha vagy mint csak el már kell még ki fel',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

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
