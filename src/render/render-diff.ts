import { createTwoFilesPatch } from 'diff';
import { cleanSource } from './escape/clean-text.ts';

const CONTEXT = { context: 3 };

/** The difference of two versions of a file as a unified diff for the terminal, empty when they are equal. */
export function renderDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, CONTEXT);
  const lines = patch.trimEnd().split('\n').slice(1);
  return `${lines
    .map(cleanSource)
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}
