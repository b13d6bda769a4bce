const KANA = /[\p{sc=Hira}\p{sc=Kana}]/gu;
/** So many kana in headings are more than one name. */
const ENOUGH_KANA = 4;

/**
 * The language of a text in Chinese characters: `zh-Hans`, `zh-Hant` or `ja`. What somebody learns of another language, or notes in it, fills lists
 * and tables; headings in Japanese are by somebody who thinks in Japanese.
 */
export function detectHan(text: string, headings = ''): string {
  const isJapanese = (headings.match(KANA)?.length ?? 0) >= ENOUGH_KANA && detectIn(headings) === 'ja';
  return isJapanese ? 'ja' : detectIn(text);
}

function detectIn(text: string): string {
  const kana = text.match(KANA)?.length ?? 0;
  const all = text.match(/\p{sc=Han}/gu) ?? [];
  const characters = [...new Set(all)];
  // Made once and only for Chinese and Japanese: it takes about 20 ms.
  sets ??= decodeSets();
  const { simplified, traditional, common, japanese, everyday } = sets;
  const count = (has: (character: string) => boolean) => characters.filter(has).length;
  const isSimplified = (character: string) => simplified.has(character) && !traditional.has(character);
  const isTraditional = (character: string) => common.has(character) && !simplified.has(character);
  // A Chinese plan for learning Japanese has kana too, and characters that Japanese has not; Japanese has about none of these.
  const isKnown = kana * 20 < all.length ? everyday : japanese;
  const [hans, hant] = [isSimplified, isTraditional].map((is) => count((each) => is(each) && !isKnown.has(each))) as [
    number,
    number,
  ];
  if (isKnown === everyday) {
    const kokuji = count((each) => everyday.has(each) && !simplified.has(each) && !traditional.has(each));
    if (kokuji > hans + hant) return 'ja';
    return count(isTraditional) > count(isSimplified) ? 'zh-Hant' : 'zh-Hans';
  }
  if ((hans + hant) * 50 < characters.length) return 'ja';
  return hant > hans ? 'zh-Hant' : 'zh-Hans';
}

// The national character sets, which every runtime decodes (https://encoding.spec.whatwg.org): GB 2312 holds the simplified forms, Big5 the
// traditional ones, JIS X 0208 those of Japanese: the everyday ones in its first level, old forms in its second.
type Range = readonly [first: number, last: number];

let sets: ReturnType<typeof decodeSets> | undefined;

function decodeSets() {
  return {
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
}

function decodeRows(encoding: string, rows: readonly Range[], [first, last]: Range): ReadonlySet<string> {
  const bytes: number[] = [];
  for (const [top, bottom] of rows)
    for (let row = top; row <= bottom; row++)
      for (let column = first; column <= last; column++) if (column !== 0x7f) bytes.push(row, column);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}
