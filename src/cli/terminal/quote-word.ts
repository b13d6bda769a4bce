import { cleanText } from '../../render/escape/clean-text.ts';
import { quoteWord as quote } from '../../rules/quote.ts';

/** A text as one word of a shell that can be shown. */
export function quoteWord(text: string): string {
  return quote(cleanText(text));
}
