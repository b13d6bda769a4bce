import { cleanText } from '../escape/clean-text.ts';
import { escapeIssueText } from '../escape/escape-issue-text.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { chooseWords } from './choose-words.ts';
import type { Words } from './words.ts';

/** How a product speaks: the catalogue it takes its words from, and how it escapes a learner's text. */
export interface Voice {
  readonly words: Words;
  readonly escape: (text: string) => string;
}

const ESCAPES = { file: escapeMarkdown, issue: escapeIssueText, terminal: cleanText } as const;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The voice in a language for a place: a Markdown file of the repository, an issue (or summary) on GitHub, or plain text. */
export function chooseVoice(language: string, place: keyof typeof ESCAPES): Voice {
  return { words: chooseWords(language), escape: ESCAPES[place] };
}

/** A learner's text escaped; set apart by U+2068…U+2069 where its direction may differ from the words around it. */
export function nameText(text: string, voice: Voice): string {
  const escaped = voice.escape(text);
  const mixed = voice.words.direction === 'rtl' || RIGHT_TO_LEFT.test(text);
  return mixed ? `\u2068${escaped}\u2069` : escaped;
}

/** The same in the quotation marks of the language, as it stands in a sentence. */
export function quoteText(text: string, voice: Voice): string {
  return voice.words.quote(nameText(text, voice));
}
