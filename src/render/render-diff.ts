import { onDemand } from '../on-demand.ts';
import { cleanSource } from './escape/clean-text.ts';

const library = onDemand(() => import('diff'));

/** The difference of two versions of a file as a unified diff for the terminal, empty when they are equal. */
export function renderDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = library();
  const form = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, form);
  const lines = patch.trimEnd().split('\n');
  return `${lines.map((line) => cleanSource(line).trimEnd()).join('\n')}\n`;
}
