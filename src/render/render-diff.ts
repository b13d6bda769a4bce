import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { cleanSource } from './escape/clean-text.ts';

const FORM = { context: 3, headerOptions: FILE_HEADERS_ONLY };

/** The difference of two versions of a file as a unified diff for the terminal, empty when they are equal. */
export function renderDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, FORM);
  const lines = patch.trimEnd().split('\n');
  return `${lines
    .map(cleanSource)
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}
