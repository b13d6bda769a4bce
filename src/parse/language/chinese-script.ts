/** How many different characters of a text are written in only one of the two Chinese scripts, or in Chinese but not in Japanese. */
export interface ChineseScript {
  readonly simplified: number;
  readonly traditional: number;
  /** Those of each script that Japanese does not use either. */
  readonly simplifiedNotJapanese: number;
  readonly traditionalNotJapanese: number;
  /** Those of either script that are not everyday Japanese. */
  readonly chineseForms: number;
  /** Those that are Japanese alone, as 変 and 関. */
  readonly japaneseForms: number;
}

/**
 * Counts by the national character sets, which every runtime decodes (https://encoding.spec.whatwg.org): GB 2312 holds
 * the simplified forms, Big5 the traditional ones, JIS X 0208 those of Japanese: the everyday ones in its first level, old forms in its second.
 */
export function countChineseScript(text: string): ChineseScript {
  const characters = new Set(text.match(/\p{sc=Han}/gu));
  const { simplified, traditional, common, japanese, everyday } = readCharacterSets();
  const count = (has: (character: string) => boolean) => [...characters].filter(has).length;
  const isSimplified = (character: string) => simplified.has(character) && !traditional.has(character);
  const isTraditional = (character: string) => common.has(character) && !simplified.has(character);
  return {
    simplified: count(isSimplified),
    traditional: count(isTraditional),
    simplifiedNotJapanese: count((character) => isSimplified(character) && !japanese.has(character)),
    traditionalNotJapanese: count((character) => isTraditional(character) && !japanese.has(character)),
    chineseForms: count(
      (character) => (isSimplified(character) || isTraditional(character)) && !everyday.has(character),
    ),
    japaneseForms: count(
      (character) => everyday.has(character) && !simplified.has(character) && !traditional.has(character),
    ),
  };
}

type Range = readonly [first: number, last: number];

interface CharacterSets {
  readonly simplified: ReadonlySet<string>;
  readonly traditional: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly japanese: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
}

let sets: CharacterSets | null = null;

// Made once and only for Chinese and Japanese: it takes about 20 ms.
function readCharacterSets(): CharacterSets {
  sets ??= {
    simplified: decodeRows('gb18030', [[0xb0, 0xf7]], [0xa1, 0xfe]),
    traditional: decodeRows('big5', [[0xa4, 0xc6], [0xc9, 0xf9]], [0x40, 0xfe]), // biome-ignore format: one row of a table
    // The second level of Big5 holds rare variants, some of which are simplified forms.
    common: decodeRows('big5', [[0xa4, 0xc6]], [0x40, 0xfe]),
    japanese: decodeRows('shift_jis', [[0x88, 0x9f], [0xe0, 0xea]], [0x40, 0xfc]), // biome-ignore format: one row of a table
    everyday: new Set([
      ...decodeRows('shift_jis', [[0x88, 0x97]], [0x40, 0xfc]),
      ...decodeRows('shift_jis', [[0x98, 0x98]], [0x40, 0x72]),
    ]),
  };
  return sets;
}

function decodeRows(encoding: string, rows: readonly Range[], [first, last]: Range): ReadonlySet<string> {
  const bytes: number[] = [];
  for (const [top, bottom] of rows)
    for (let row = top; row <= bottom; row++)
      for (let column = first; column <= last; column++) if (column !== 0x7f) bytes.push(row, column);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}
