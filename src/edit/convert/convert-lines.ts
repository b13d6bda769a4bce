import { trimEndOf } from '../../fold-text.ts';
import { splitLines } from '../../markdown/line-starts.ts';
import type { Code, Paragraph, Span } from '../../markdown/outline.ts';
import { letteringLength } from '../../parse/line/lettering.ts';
import type { Step } from '../../parse/roadmap.ts';
import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import type { Change } from '../change.ts';
import type { Page } from './find-places.ts';
import { frameList } from './frame-list.ts';
import { writeStep } from './write-step.ts';

const NUMBER = /^\s*\d{1,3}[.)](?=\s)/;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly step: Step | null;
}

/** Rewrites the title of a list item; its bullet, what is below it and the rest of the list stay. */
export function convertItem(page: Page, block: Span, [step]: readonly Step[]): readonly Change[] {
  if (step === undefined) return [];
  const bracket = page.source[step.mark.start - 1] === '[' && page.source[step.mark.end] === ']' ? 1 : 0;
  const before = page.source.slice(block.start, step.mark.start - bracket);
  const after = page.source.slice(step.mark.end + bracket, block.end);
  const text = writeStep(page, step, { before, after, indent: '  ' }).replaceAll('\n', page.eol);
  return [{ start: block.start, end: block.end, text }];
}

/** Makes a list of the lines of a fence or a paragraph; lines that are no steps stay between as text. */
export function convertLines(page: Page, block: Code | Paragraph, steps: readonly Step[]): readonly Change[] {
  const lines = readLines(page, block, steps);
  const numbered = lines.every(({ text, step }) => step === null || NUMBER.test(text));
  const written: string[] = [];
  let isAfterStep = false;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const isStep = line.step !== null;
    // Text would be drawn into the step above it; only a bullet or a 1 begins a list below text at once.
    const isNumberedLate = isStep && numbered && !/^\s*1[.)]/.test(line.text);
    if (written.length > 0 && (isStep ? !isAfterStep && isNumberedLate : isAfterStep)) written.push('');
    // What stood in a fence was no Markdown.
    const other = block.kind === 'code' ? escapeMarkdown(line.text.trim()) : line.text.trim();
    written.push(isStep ? writeLine(page, line, numbered) : other);
    isAfterStep = isStep;
  }
  return [frameList(page, block, written)];
}

function writeLine(page: Page, { text, start, step }: Line, numbered: boolean): string {
  if (step === null) return text;
  const marker = numbered ? (NUMBER.exec(text)?.[0].trim() ?? '-') : '-';
  const lettering = letteringLength(text.slice(0, Math.max(0, step.mark.start - start)));
  const before = text.slice(lettering, step.mark.start - start);
  const after = text.slice(step.mark.end - start);
  return `${marker} ${writeStep(page, step, { before, after, indent: ' '.repeat(marker.length + 1) })}`;
}

function readLines(page: Page, block: Code | Paragraph, steps: readonly Step[]): readonly Line[] {
  const first = block.kind === 'code' ? block.content : block.line;
  const last = block.kind === 'code' ? first + splitLines(block.text).length - 1 : block.endLine;
  const lines: Line[] = [];
  for (let number = first; number <= last; number += 1) {
    const start = Math.max(page.lines[number - 1] ?? 0, block.start);
    const end = Math.min(page.lines[number] ?? page.source.length, Math.max(block.end, start));
    const text = trimEndOf(page.source.slice(start, end), /[\r\n]/);
    lines.push({
      text,
      start,
      step: steps.find((step) => start <= step.mark.start && step.mark.start <= end && step.line === number) ?? null,
    });
  }
  return lines;
}
