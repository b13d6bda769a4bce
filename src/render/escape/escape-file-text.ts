import { escapeMarkdown } from './escape-markdown.ts';

/** User text as inline Markdown for a file of the repository: escaped as `escapeMarkdown` does, and besides it no mail address becomes a link, for which no escape will do. */
export function escapeFileText(text: string): string {
  return escapeMarkdown(text).replace(/(?<=\S)@/g, '@&#8203;');
}
