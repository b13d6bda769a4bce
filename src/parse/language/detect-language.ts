import { francAll } from 'franc-min';
import { countChineseScript } from './chinese-script.ts';
import { countFunctionWords } from './function-words.ts';

/** How many characters of a file's visible text are enough: franc reads no more than 2,048. */
export const LANGUAGE_SAMPLE = 4000;

const LETTERS = {
  cjk: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
  ko: /\p{sc=Hang}/gu,
  he: /\p{sc=Hebr}/gu,
  el: /\p{sc=Grek}/gu,
  th: /\p{sc=Thai}/gu,
  cyrillic: /\p{sc=Cyrl}/gu,
  arabic: /\p{sc=Arab}/gu,
  devanagari: /\p{sc=Deva}/gu,
} as const;

type Script = keyof typeof LETTERS;

/** Candidates by script, by franc's ISO 639-3 code. Malay is none: it can't be told from Indonesian. */
const CANDIDATES = {
  cyrillic: { rus: 'ru', ukr: 'uk', bel: 'be', bul: 'bg', srp: 'sr', kaz: 'kk' },
  arabic: { arb: 'ar', pes: 'fa', urd: 'ur', pbu: 'ps' },
  devanagari: { hin: 'hi', mar: 'mr', npi: 'ne' },
  latin: {
    ...{ eng: 'en', por: 'pt', spa: 'es', fra: 'fr', deu: 'de', ita: 'it', vie: 'vi', ind: 'id', tur: 'tr' },
    ...{ nld: 'nl', pol: 'pl', swe: 'sv', ron: 'ro', ces: 'cs', hun: 'hu' },
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Letters of the same script that a language does not write; near languages differ in little else. */
const FOREIGN_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['ru', /[ґєіїўђјљњћџәғқңөұүһ]/giu],
  ['uk', /[ёъыэўђјљњћџәғқңөұүһ]/giu],
  ['be', /[ґєїищъђјљњћџәғқңөұүһ]/giu],
  ['bg', /[ёыэґєіїўђјљњћџәғқңөұүһ]/giu],
  ['sr', /[йщъыьэюяёґєіїўәғқңөұүһ]/giu],
  ['kk', /[ґєїўђјљњћџ]/giu],
  ['ar', /[پچژگکیٹڈڑںھہےټډړښڼې]/gu],
  ['fa', /[ةيكىٹڈڑںھہےټډړښڼې]/gu],
  ['ur', /[ةيكىټډړښڼې]/gu],
  ['ps', /[ةكىٹڈڑھہے]/gu],
  ['hi', /ळ/gu],
]);

const ENOUGH_FOR_SCRIPT = 4;
const ENOUGH_FOR_LIBRARY = 20;
const ENOUGH_FOR_LATIN = 40;
const ENOUGH_FOR_BARE_TERMS = 300;

/**
 * The language of a text as a BCP 47 tag (`pt`, `zh-Hans`), or null when it has too few letters. The script decides where it can,
 * the library among languages of one script. Technical terms are Latin everywhere: one letter in five of another script decides.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, LANGUAGE_SAMPLE).normalize('NFC');
  const letters = count(sample, /\p{L}/gu);
  const [script, own] = mainScript(sample);
  if (own < ENOUGH_FOR_SCRIPT || own * 5 < letters) return detectLatin(sample);
  if (script === 'cjk') return detectHan(sample);
  if (script === 'cyrillic' || script === 'arabic' || script === 'devanagari') return detectAmong(script, sample);
  return script;
}

function mainScript(text: string): readonly [Script, number] {
  const scripts = Object.keys(LETTERS) as Script[];
  const counted = scripts.map((script) => [script, count(text, LETTERS[script])] as const);
  return counted.reduce((most, next) => (next[1] > most[1] ? next : most));
}

function detectHan(text: string): string {
  const kana = count(text, /[\p{sc=Hira}\p{sc=Kana}]/gu);
  const { simplified, traditional, simplifiedNotJapanese, traditionalNotJapanese, ...forms } = countChineseScript(text);
  // A Chinese plan for learning Japanese has kana too, and characters that Japanese has not; Japanese has about none of these.
  if (kana * 20 < count(text, /\p{sc=Han}/gu)) {
    if (forms.japaneseForms > forms.chineseForms) return 'ja';
    return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  }
  const chinese = simplifiedNotJapanese + traditionalNotJapanese;
  if (chinese * 50 < new Set(text.match(/\p{sc=Han}/gu)).size) return 'ja';
  return traditionalNotJapanese > simplifiedNotJapanese ? 'zh-Hant' : 'zh-Hans';
}

function detectAmong(script: 'cyrillic' | 'arabic' | 'devanagari', text: string): string | null {
  const own = (text.match(new RegExp(`(?:${LETTERS[script].source}|\\p{M}|\\s)+`, 'gu')) ?? []).join(' ');
  const letters = count(own, /\p{L}/gu);
  if (letters < ENOUGH_FOR_LIBRARY) return null;
  const scored = rank(own, CANDIDATES[script]).map(({ language, score }) => {
    const foreign = FOREIGN_LETTERS.get(language);
    return { language, score: foreign === undefined ? score : score - (10 * count(own, foreign)) / letters };
  });
  return best(scored);
}

function detectLatin(text: string): string | null {
  const latin = text.replace(/[^\p{sc=Latn}\p{M}\s'’]/gu, ' ');
  const letters = count(latin, /\p{L}/gu);
  if (letters < ENOUGH_FOR_LATIN) return null;
  // Horned and twice-marked vowels are Vietnamese alone: 8 letters in 100 of a Vietnamese plan, of others 0.
  if (count(latin, /[ƠơƯưẠ-ỹ]/gu) * 33 > letters) return 'vi';
  const { words, of } = countFunctionWords(latin);
  const share = (language: string | null) => (of.get(language ?? '') ?? 0) / (words || 1);
  // Short lists of English terms look like other languages to franc; what speaks for another must be stronger than that noise.
  const english = noise(letters);
  const scored = rank(latin, CANDIDATES.latin).map(({ language, score }) => ({
    language,
    score: score + share(language) * (language === 'en' ? 2 : 4) + (language === 'en' ? english : 0),
  }));
  const likeliest = best(scored);
  // A bare list of English terms (`Promises`, `Modules`) has no grammar and only plain letters: nothing but chance speaks for French.
  // One word of grammar is chance too: abbreviations (`Est`, `Des`) look like it.
  const isBare = (of.get(likeliest ?? '') ?? 0) < 2 && !/[^\p{ASCII}\P{L}]/u.test(latin);
  return isBare && likeliest !== 'en' && letters < ENOUGH_FOR_BARE_TERMS ? null : likeliest;
}

function best(scored: readonly { readonly language: string; readonly score: number }[]): string | null {
  return [...scored].sort((a, b) => b.score - a.score)[0]?.language ?? null;
}

/** How much of a score is chance: 0.1 for a short list, next to nothing for a long file (measured on lists of 20 to 1,300 letters). */
function noise(letters: number): number {
  return Math.min(0.1, 20 / letters);
}

/** Languages without a catalogue must be certain. */
const RARE: ReadonlySet<string> = new Set('be bg sr kk ur ps mr ne nl pl sv ro cs hu'.split(' '));

/** The candidates that franc knows of, scored 0 to 1. */
function rank(text: string, candidates: Readonly<Record<string, string>>) {
  const doubt = noise(count(text, /\p{L}/gu));
  return francAll(text, { only: Object.keys(candidates), minLength: 1 }).flatMap(([code, score]) => {
    const language = candidates[code];
    return language === undefined ? [] : [{ language, score: RARE.has(language) ? score - doubt : score }];
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
