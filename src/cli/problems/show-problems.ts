import { renderProblems } from '../../render/render-problem.ts';
import type { Terminal } from '../../render/terminal/terminal.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Arguments } from '../arguments/arguments.ts';
import { quotedAs } from '../arguments/name-program.ts';

type Reader = Pick<Arguments, 'program'>;

/** Problems for the person who typed the command: what they tell to type is typed the same way. */
export function showProblems(problems: readonly Problem[], { program }: Reader, screen?: Terminal): string {
  const typed = problems.map((problem) => ({ ...problem, message: quotedAs(problem.message, program) }));
  return renderProblems(typed, screen);
}

/** How to learn what the code of a problem means; nothing where there are none. */
export function explainCodes([first]: readonly Problem[], { program }: Reader): string {
  return first === undefined ? '' : `What a code means, and the way out: ${program} help ${first.code}\n`;
}
