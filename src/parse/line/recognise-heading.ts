import { foldText, trimEndOf } from '../../fold-text.ts';
import { fromLetter, isOfWord } from '../../letters.ts';
import { wordsOf } from '../../locales/words.ts';
import { unlettered } from './lettering.ts';
import { beginsWith, byBeginning, type Index, isPhrase, mentions } from './phrases.ts';
import { wordStatus } from './recognise-word.ts';

const OPTIONAL_PART = wordsOf('optionalPart');
const SENTENCE_ENDS = /[.!?…。！？\r\n]/u;
const CLAUSE_ENDS = /[,;，；]|\s[-–—]/u;
/** What may stand behind the words of a heading. */
const BEHIND_WORDS = { test: (character: string) => !isOfWord(character) };
const USAGE = byBeginning(wordsOf('usage'));
const ASIDES = byBeginning(wordsOf('asides'));
const FINISHED = [...wordsOf('finished')];
const READING_ORDER = [...wordsOf('readingOrder')];
const NEXT_PART = wordsOf('nextPart');
/** What names as next, or as where the learner is, what stands behind its colon: `Next: Traits`. */
export const NEXT_LABELS = new Set([...wordsOf('nextLabel'), ...NEXT_PART]);
const RESOURCES = [...wordsOf('resources')];

/** Whether a heading opens a section that explains the file: its boxes are samples. */
export function isUsageHeading(title: string): boolean {
  return isHeadingOf(title, USAGE);
}

/** Whether lists below a heading are advice and no plan, as those below `Tips` and `Rules`; a drawn box there is a step all the same. */
export function isAsideHeading(title: string): boolean {
  return isHeadingOf(title, ASIDES);
}

/** Whether a heading says in a longer title that what stands below it is finished, as `Completed courses`. */
export function isFinishedHeading(title: string): boolean {
  return mentionsOne(title, FINISHED) && wordStatus(title) === null;
}

function mentionsOne(title: string, words: readonly string[]): boolean {
  const folded = foldText(title);
  return words.some((word) => mentions(folded, word));
}

function isHeadingOf(title: string, phrases: Index): boolean {
  const folded = trimEndOf(fromLetter(foldText(title)), BEHIND_WORDS);
  return (phrases.get(folded[0]) ?? []).some(
    (words) => folded.startsWith(words) && (folded === words || (isPhrase(words) && beginsWith(folded, words))),
  );
}

/** Whether the links under a heading are resources. */
export function isResourceHeading(title: string): boolean {
  return mentionsOne(title, RESOURCES);
}

/** Whether a heading of resources says that they are documentation, or in which order to read them. */
export function saysReadingOrder(title: string): boolean {
  return mentionsOne(title, READING_ORDER);
}

/** Whether a sentence of a text says of the part around it that it need not be done, as `This section is optional, …`. */
export function saysOptional(text: string): boolean {
  return text.split(SENTENCE_ENDS).some((sentence) => {
    const [clause = ''] = fromLetter(sentence).split(CLAUSE_ENDS, 1);
    return OPTIONAL_PART.has(foldText(clause));
  });
}

/** Whether a heading says that what stands below it is next. */
export function saysNext(title: string): boolean {
  return namesOfHeading(title).some((name) => NEXT_LABELS.has(name));
}

/** Whether a heading says that its own steps are the next ones: `Next steps` may be those after the plan. */
export function isNextPart(title: string): boolean {
  return namesOfHeading(title).some((name) => NEXT_PART.has(name));
}

/** A heading without what adorns or numbers it, without its parenthesis, and that parenthesis. */
function namesOfHeading(title: string): readonly string[] {
  const [, before = title, inner = ''] = /^([^(（]*)[(（]([^()（）]*)[)）]/u.exec(title) ?? [];
  return [before, inner].map((name) =>
    foldText(unlettered(name).replace(/^[^\p{L}]+/u, '')).replace(/\s?[:：!！]$/u, ''),
  );
}
