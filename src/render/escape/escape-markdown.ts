import { cleanText } from './clean-text.ts';

/** The entity, not a backslash: a table splits its cells before backslashes are read in them. */
export const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/**
 * User text as inline Markdown that GitHub shows as it is written: safe in a paragraph, after a list marker,
 * in a table cell and as the text of a link. It opens no markup, HTML, comment, link or formula.
 */
export function escapeMarkdown(text: string): string {
  return (
    cleanText(text)
      .replace(/[\\`*_~[\]#$]/g, '\\$&')
      // A lone "&" stays: many titles hold one, and it begins no reference.
      .replace(/[<>|]|&(?=[\w#]|$)/g, (character) => ENTITIES[character] ?? character)
      .replace(/:(?=\/\/)/g, '&#58;')
      .replace(/(www)\./gi, '$1&#46;')
      .replace(/^[-+=](?!\d)/, '\\$&')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
      .replace(/!$/, '\\!')
  );
}
