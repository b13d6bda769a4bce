import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutline, parseWhole } from '../../src/markdown/markdown-to-outline.ts';
import type { Block, Outline, Run } from '../../src/markdown/outline.ts';
import { inlinesOf, walkBlocks } from '../../src/markdown/walk-outline.ts';

/**
 * Small texts, each with its outline: blocks, and below them the runs of what they show, with their offsets. To add one, write it behind `▶` with an
 * empty line `◀` behind it, and run this test with `--update=all`. What can't be seen is written as `⟨hex⟩`.
 */
const TEXTS = join(import.meta.dirname, 'whole-texts.txt');

const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u3000]| (?=\n|$)/gu;
const hide = (text: string) => text.replace(HIDDEN, (sign) => `⟨${sign.codePointAt(0)?.toString(16)}⟩`);
const unhide = (text: string) =>
  text.replace(/⟨([\da-f]+)⟩/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));

const texts = readFileSync(TEXTS, 'utf8')
  .split(/^(?=▶\n)/m)
  .map((piece) => unhide(piece.slice(2, piece.indexOf('\n◀\n', 1))));

function said(value: object): string {
  const entries = Object.entries(value).filter(([, one]) => !Array.isArray(one) && one !== null && one !== undefined);
  return entries.map(([key, one]) => `${key} ${JSON.stringify(one)}`).join(', ');
}

function spellBlock({ kind, start, end, line, column, endLine, ...rest }: Block): string {
  const columns = 'rows' in rest ? `  rows ${rest.rows.map(({ cells }) => cells.length).join(' ')}` : '';
  return `${kind} ${start}-${end} ${line}:${column}-${endLine}  ${said(rest)}${columns}`.trimEnd();
}

function spellRun({ kind, text, offsets, start, end, url, runs }: Run, indent: string): readonly string[] {
  const where = typeof offsets === 'number' && offsets === start ? '' : `  at ${JSON.stringify(offsets)}`;
  const head = `${indent}${kind} ${JSON.stringify(text)} ${start}-${end}${where}${url === null ? '' : `  ${JSON.stringify(url)}`}`;
  return [head, ...runs.flatMap((run) => spellRun(run, `${indent}  `))];
}

function spell(outline: Outline): readonly string[] {
  return walkBlocks(outline.blocks).flatMap((block) => [
    spellBlock(block),
    ...inlinesOf(block).flatMap((inline) => [
      ...(inline.kind === 'cell' ? [`  cell ${inline.start}-${inline.end} ${inline.line}:${inline.column}`] : []),
      ...outline.runs(inline).flatMap((run) => spellRun(run, '    ')),
    ]),
  ]);
}

test('small texts are read as they say, and by remark alike', async () => {
  const read = texts.map((text) => ({ text, outline: spell(parseOutline(text)) }));
  const written = read.map(({ text, outline }) => `▶\n${hide(text)}\n◀\n${hide(outline.join('\n'))}\n`);
  await expect(written.join('\n')).toMatchFileSnapshot(TEXTS);
  expect(texts.map((text) => ({ text, outline: spell(parseWhole(text)) }))).toEqual(read);
});
