import type { Formatter } from '../format/formatter.ts';

/** Markdown blocks as one text with a final line end, in a right-to-left frame where the language is written so. */
export function renderDirection(blocks: readonly string[], { locale }: Formatter): string {
  const body = blocks.filter((block) => block !== '').join('\n\n');
  return locale.rtl ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`;
}
