import type { FILES } from '../rules/files.ts';
import { RULES } from '../rules/list.ts';
import { fileProblem, type Problem } from '../rules/problem.ts';
import type { Entry } from './tree.ts';

/** What is no regular file, and what to name instead. */
const NO_FILES = {
  'a-link': 'This is a symbolic link, and links are not followed. Name the file that it points to.',
  'a-folder': 'This is a folder, not a file. Name a file or a pattern.',
} as const;

/** Why something is not read. */
export type Cause = keyof typeof FILES | keyof typeof NO_FILES;

const CAUSES = { link: 'a-link', folder: 'a-folder', other: 'not-a-file' } as const;

/** Why an entry is no file; null where it is one, or where there is none. */
export function whyNoFile(entry: Entry | null): Cause | null {
  return entry === null || entry.kind === 'file' ? null : CAUSES[entry.kind];
}

/** Makes the problem of a file that is not read. `detail` stands after the message. */
export function collectProblem(path: string, cause: Cause, detail = ''): Problem {
  const isNoFile = cause === 'a-link' || cause === 'a-folder';
  const code = isNoFile ? 'not-a-file' : cause;
  const message = isNoFile ? NO_FILES[cause] : undefined;
  const means = message ?? RULES[code].means;
  return fileProblem(path, code, detail ? `${means.replace(/\.$/, '')}: ${detail}` : message);
}
