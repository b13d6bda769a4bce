import { cleanText } from '../../render/escape/clean-text.ts';

/** A text as one word of a shell. */
export function quoteWord(text: string): string {
  const clean = cleanText(text);
  return /^[\w./:-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`;
}
