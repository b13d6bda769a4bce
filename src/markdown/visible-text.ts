import type { Outline, Run } from './outline.ts';
import { inlinesOf, walkBlocks } from './walk-outline.ts';

// Names of sites and files (`a.com`, `main.py`) are words of no language either. Chinese stands next to them without a space.
const TOKEN = /[!-~]+/g;
const NO_WORDS: readonly Run['kind'][] = ['code', 'html', 'image', 'break'];
const ELSEWHERE = /^[a-z][a-z\d+.-]*:/i;
const ADDRESS = /\w:\/\/|\w\.[A-Za-z]/;
// Obsidian's block ids (https://help.obsidian.md/links) are random letters, which belong to no language.
const BLOCK_ID = /\s\^[\w-]+$/gm;

/**
 * What a reader sees of a file's prose, one block a line, without code, HTML, images and addresses.
 * It stops after the block that reaches `limit` characters, so that a long file costs no more than a short one. Without
 * `links`, the titles of what stands elsewhere, which are somebody else's words, are left out.
 */
export function visibleText(outline: Outline, limit: number, links = true): string {
  let text = '';
  for (const block of walkBlocks(outline.blocks)) {
    for (const inline of inlinesOf(block)) {
      const words = wordsOf(outline.runs(inline), links);
      const prose = ADDRESS.test(words) ? words.replace(TOKEN, (token) => (ADDRESS.test(token) ? ' ' : token)) : words;
      const line = (prose.includes('^') ? prose.replace(BLOCK_ID, '') : prose).trim();
      if (line !== '') text += `${line}\n`;
    }
    if (text.length >= limit) break;
  }
  return text;
}

function wordsOf(runs: readonly Run[], links: boolean): string {
  let words = '';
  for (const { kind, text, url, runs: inner } of runs) {
    if (NO_WORDS.includes(kind) || (!links && url !== null && ELSEWHERE.test(url))) words += ' ';
    else words += inner.length > 0 ? wordsOf(inner, links) : text;
  }
  return words;
}
