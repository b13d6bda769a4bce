import { chooseLocale } from '../../locales/choose-locale.ts';
import { formatMessage, type Values } from '../../locales/format-message.ts';
import { formatList } from '../../locales/format-number.ts';
import type { Locale, MessageKey } from '../../locales/locale.ts';
import type { Name } from '../../suggest/graph/ref.ts';
import { cleanText } from '../escape/clean-text.ts';
import { escapeIssueText } from '../escape/escape-issue-text.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';

/** How a product writes: the locale that has its words, and how it escapes a learner's text. */
export interface Formatter {
  readonly locale: Locale;
  /** A message of the locale. Values are written as they are: a learner's text comes escaped, from `formatText` or `quoteText`. */
  readonly say: (key: MessageKey, values?: Values) => string;
  readonly escape: (text: string) => string;
}

const ESCAPES = { file: escapeFileText, issue: escapeIssueText, terminal: cleanText } as const;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The formatter of a language for a place: a Markdown file of the repository, an issue (or summary) on GitHub, or plain text. */
export function createFormatter(language: string, place: keyof typeof ESCAPES): Formatter {
  const locale = chooseLocale(language);
  return { locale, say: (key, values) => formatMessage(locale, key, values), escape: ESCAPES[place] };
}

/** A learner's text escaped; set apart by U+2068…U+2069 where its direction may differ from the words around it. */
export function formatText(text: string, formatter: Formatter): string {
  const escaped = formatter.escape(text);
  return formatter.locale.rtl || RIGHT_TO_LEFT.test(text) ? `\u2068${escaped}\u2069` : escaped;
}

/** The same in the quotation marks of the language, as it stands in a sentence. */
export function quoteText(text: string, formatter: Formatter): string {
  return formatter.say('quote', { text: formatText(nestQuotes(text, formatter), formatter) });
}

/** So many names are said, or one more where that is all. */
const NAMED = 3;

/** Steps by their titles as a list in words; from the fifth on the rest is a count. */
export function formatNames(steps: readonly Name[], formatter: Formatter): string {
  const named = steps.length <= NAMED + 1 ? steps : steps.slice(0, NAMED);
  const names = named.map((step) => quoteText(step.title, formatter));
  const count = steps.length - named.length;
  return formatList(formatter.locale.tag, count > 0 ? [...names, formatter.say('count.more', { count })] : names);
}

/** A text that has the quotation marks of the language gets the inner ones. */
function nestQuotes(text: string, { say }: Formatter): string {
  const [open = '', close = ''] = say('quote', { text: '\n' }).split('\n');
  const [innerOpen = '', innerClose = ''] = say('quote.inner', { text: '\n' }).split('\n');
  if (open === close || !text.includes(open) || !text.includes(close)) return text;
  return text.replaceAll(open, innerOpen).replaceAll(close, innerClose);
}

/** User text as inline Markdown for a file of the repository: escaped as `escapeMarkdown` does, and besides it no mail address becomes a link, for which no escape will do. */
export function escapeFileText(text: string): string {
  return escapeMarkdown(text).replace(/(?<=\S)@/g, '@&#8203;');
}
