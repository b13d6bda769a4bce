import type { Block, Inline, Outline, Run } from './outline.ts';
import { walkBlocks } from './walk-outline.ts';

// Names of sites and files (`a.com`, `main.py`) are words of no language either. Chinese stands next to them without a space.
const TOKEN = /[!-~]+/g;
const ADDRESS = /\w:\/\/|\w\.[A-Za-z]/;
// Obsidian's block ids (https://help.obsidian.md/links) are random letters, which belong to no language.
const BLOCK_ID = /\s\^[\w-]+$/gm;

/**
 * What a reader sees of a file's prose, one block a line, without code, HTML, images and addresses.
 * It stops after the block that reaches `limit` characters, so that a long file costs no more than a short one.
 */
export function visibleText(outline: Outline, limit: number): string {
  let text = '';
  for (const inline of walkInlines(outline.blocks)) {
    const line = wordRuns(outline.runs(inline))
      .replace(TOKEN, (token) => (ADDRESS.test(token) ? ' ' : token))
      .replace(BLOCK_ID, '')
      .trim();
    if (line !== '') text += `${line}\n`;
    if (text.length >= limit) break;
  }
  return text;
}

function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of walkBlocks(blocks)) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield block;
    if (block.kind === 'table') for (const row of block.rows) yield* row.cells;
  }
}

function wordRuns(runs: readonly Run[]): string {
  return runs.map(wordRun).join('');
}

function wordRun(run: Run): string {
  if (run.kind === 'code' || run.kind === 'html' || run.kind === 'image' || run.kind === 'break') return ' ';
  return run.runs.length > 0 ? wordRuns(run.runs) : run.text;
}
