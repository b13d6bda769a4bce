import { groupPairs } from '../../group-by.ts';
import { ENGLISH } from '../../locales/load.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Outline } from '../../markdown/outline.ts';
import { visibleText } from '../../markdown/visible-text.ts';
import { memoize } from '../../memoize.ts';
import { detectHan } from './chinese-script.ts';
import { count, HAN, LATIN, mainScript, type Script } from './scripts.ts';

/** How many characters of a file's visible text are enough: grammar comes early and often. */
const SAMPLE = 4000;

/** The places of those locales of a script that have a word at all, and of those that have it as one that carries grammar. */
interface Lexicon {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly grammar: ReadonlyMap<string, readonly number[]>;
}

const lexiconOf = memoize(
  ({ locales }: Script): Lexicon => ({
    words: placesBy(locales.map(wordsIn)),
    grammar: placesBy(locales.map(({ read }) => read.functionWords)),
  }),
);

function placesBy(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  return groupPairs(lists.flatMap((words, at) => Array.from(new Set(words), (word) => [word, at] as const)));
}

/** The words that carry grammar, and those that plans are made of: statuses, columns, headings. */
function wordsIn({ read }: Locale): readonly string[] {
  const { letters, priority, fileNames, ...lists } = read;
  return Object.values(lists).flat();
}

const ENOUGH_FOR_WORDS = 20;
const ENOUGH_FOR_TERMS = 40;
/** Who mixes English with so many words of another grammar is at home in the other: English plans have two at most. */
const AT_HOME = 6;
/** What is quoted, stands in parentheses or behind a colon is what is studied, more often than what the learner says of it. */
const STUDIED = /["“„«][^"“”«»\n]{1,80}["”“»]|[(（][^()（）\n]{1,80}[)）]|[:：] [^\n]*/gu;
/** Plain Latin letters are written in every language. */
const PLAIN = /^[a-z]+$/;
const ASCII = /^[\0-\x7f]*$/;

/**
 * The language of a file, as `detectLanguage` finds it. Its headings are the learner's own words and count twice; what links to
 * other sites are called counts only where the rest is English, as it may be for want of words.
 */
export function languageOf(outline: Outline): string | null {
  const headings = { ...outline, blocks: outline.blocks.filter((block) => block.kind === 'heading') };
  const read = (links: boolean) => ({
    text: visibleText(outline, SAMPLE, links),
    headings: visibleText(headings, SAMPLE, links),
  });
  const own = read(false);
  const language = detectLanguage(own.text, own.headings);
  if (language !== null && language !== ENGLISH.tag) return language;
  const all = read(true);
  const isSame = all.text === own.text && all.headings === own.headings;
  return isSame ? language : detectLanguage(all.text, all.headings);
}

/**
 * The language of a text, one of those that have a locale, as a BCP 47 tag (`pt`, `zh-Hans`); null when it has too few letters or is
 * of another language. The script decides, then the words. Technical terms are Latin everywhere: one letter in five of another script decides.
 */
export function detectLanguage(text: string, headings = ''): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const script = mainScript(sample);
  if (script === null) return null;
  if (script.name === HAN) return detectHan(sample, headings);
  const [only, other] = script.locales;
  if (only !== undefined && other === undefined && only.read.letters === '') return only.tag;
  return detectByWords(`${headings.normalize('NFC')}\n${sample}`, script);
}

/** What speaks for a language: `score` shares each word among the languages that have it; `own` counts those that it alone has. */
interface Candidate {
  readonly locale: Locale;
  /** How many words that carry grammar it alone has. */
  grammar: number;
  score: number;
  known: number;
  own: number;
}

const NOBODY: readonly Candidate[] = [];

function detectByWords(text: string, script: Script): string | null {
  const letters = count(text, script.letters);
  if (letters < ENOUGH_FOR_WORDS) return null;
  const words = countWords(text.replace(STUDIED, ' '), script);
  const { candidates, foreign } = rate(words, script);
  if (foreign * 10 > words.size) return null;
  const mother = motherTongue(candidates);
  if (mother !== undefined) return mother.locale.tag;
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  // Terms without any grammar are English: `Arrays`, `Binary trees`.
  if (best === undefined || (best.score === 0 && letters < ENOUGH_FOR_TERMS)) return null;
  return best.locale === ENGLISH || isEnough(best, script) ? best.locale.tag : null;
}

/** What the words say for each language of a script, and how many are spelled as in none of them. */
function rate(words: ReadonlyMap<string, number>, script: Script) {
  const lexicon = lexiconOf(script);
  const candidates = script.locales.map((locale): Candidate => ({ locale, grammar: 0, score: 0, known: 0, own: 0 }));
  // Most words are of no language.
  const those = (found: readonly number[] | undefined) => found?.flatMap((at) => candidates[at] ?? []) ?? NOBODY;
  let foreign = 0;
  for (const [word, times] of words) {
    const spell = PLAIN.test(word) ? candidates : candidates.filter(({ locale }) => isSpelled(word, locale));
    if (spell.length === 0) foreign += 1;
    // A name that comes back often says little: what counts is how many different words are known.
    const weight = 1 + Math.log2(times);
    credit(those(lexicon.words.get(word)), weight);
    if (spell.length < candidates.length) credit(spell, weight / 2);
    const [only, other] = those(lexicon.grammar.get(word));
    if (only !== undefined && other === undefined) only.grammar += 1;
  }
  return { candidates, foreign };
}

function credit(candidates: readonly Candidate[], weight: number): void {
  for (const candidate of candidates) {
    candidate.score += weight / candidates.length;
    candidate.known += 1;
    if (candidates.length === 1) candidate.own += 1;
  }
}

function motherTongue(candidates: readonly Candidate[]): Candidate | undefined {
  const foreign = candidates.filter(({ locale, grammar }) => locale !== ENGLISH && grammar >= AT_HOME);
  return foreign.sort((a, b) => b.grammar - a.grammar)[0];
}

/** One Latin word that looks like grammar may be an abbreviation; words that other languages have too must be more. */
function isEnough({ known, own }: Candidate, script: Script): boolean {
  return own > 0 ? known > (script.name === LATIN ? 1 : 0) : known > 3;
}

function isSpelled(word: string, { read }: Locale): boolean {
  return [...word].every((letter) => /[a-z\p{M}]/u.test(letter) || read.letters.includes(letter));
}

function countWords(text: string, { name, letters }: Script): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const folded = text.toLowerCase();
  for (const word of folded.match(ASCII.test(folded) ? /[a-z]+/g : /\p{L}[\p{L}\p{M}]*/gu) ?? [])
    if (PLAIN.test(word) ? name === LATIN : word.search(letters) >= 0) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
