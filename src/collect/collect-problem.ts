import type { Problem, Severity } from '../problem.ts';

/** Why a file is not read; the keys are problem codes. */
const MESSAGES = {
  'too-large': 'The file is over 2 MB, the most that is read. Split it into smaller roadmaps.',
  'not-utf8': 'The file is not UTF-8. Save it as UTF-8 in your editor.',
  binary: 'The file is binary, not Markdown. Leave it out of the roadmap pattern.',
  unreadable: 'The file can not be read',
  'outside-root': 'The path leaves the root. Name a file inside it, or give another root.',
  'a-link': 'This is a symbolic link, and links are not followed. Name the file that it points to.',
  'a-folder': 'This is a folder, not a file. Name a file or a pattern.',
  'not-a-file': 'This is not a regular file. Name a file.',
  'not-svg': 'The chart is an SVG: give it a name that ends in .svg.',
  'foreign-chart':
    "This SVG is not Trailmark's, and is left as it is. Give the chart another name, or remove the file.",
  'no-match': 'Nothing matches this roadmap path or pattern. Mend or remove it.',
  'no-readme': 'There is no such README. Name another file, or create it.',
  'no-roadmap':
    'There is no roadmap to read. Write one as roadmap/<name>.md, or name your file with the option roadmap.',
} as const;

const NOT_A_FILE: readonly string[] = ['a-link', 'a-folder'];
const WARNINGS: readonly string[] = ['no-match', 'foreign-chart'];

/** Makes the problem of a file that is not read, at its line 1. `detail` stands after the message. */
export function collectProblem(path: string, cause: keyof typeof MESSAGES, detail = ''): Problem {
  const severity: Severity = WARNINGS.includes(cause) ? 'warning' : 'error';
  const code = NOT_A_FILE.includes(cause) ? 'not-a-file' : cause;
  const message = detail ? `${MESSAGES[cause].replace(/\.$/, '')}: ${detail}` : MESSAGES[cause];
  return { path, line: 1, column: 1, severity, code, message, fix: null };
}
