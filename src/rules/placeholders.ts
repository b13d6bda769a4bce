import type { Source } from '../source.ts';
import { type Problem, toProblem } from './problem.ts';

const PLACEHOLDER = /\bOWNER\/trailmark\b|\btrailmark(?:\/[\w./-]+)?@COMMIT\b/;

/** Workflows in which what the documentation leaves open was never filled in, so that GitHub can't run them. */
export function findPlaceholders(workflows: readonly Source[]): readonly Problem[] {
  return workflows.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => {
      const column = line.search(PLACEHOLDER) + 1;
      const isUsed = column > 0 && /^[ \t-]*uses:/.test(line);
      return isUsed ? [toProblem(path, { code: 'workflow-placeholder', line: at + 1, column })] : [];
    }),
  );
}
