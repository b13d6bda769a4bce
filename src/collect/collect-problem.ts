import type { FILES } from '../rules/files.ts';
import { RULES } from '../rules/list.ts';
import { fileProblem, type Problem } from '../rules/problem.ts';
import type { Entry } from './tree.ts';

/** What to name instead of what is no regular file. */
const INSTEAD: { readonly [kind in Entry['kind']]?: string } = {
  link: 'This is a symbolic link, and links are not followed. Name the file that it points to.',
  folder: 'This is a folder, not a file. Name a file or a pattern.',
};

/** Makes the problem of a file that is not read. `detail` stands after the message. */
export function collectProblem(path: string, code: keyof typeof FILES, detail = ''): Problem {
  return fileProblem(path, code, detail === '' ? undefined : withDetail(RULES[code].means, detail));
}

/** The same for what is no regular file. */
export function notAFile({ path, kind }: Pick<Entry, 'path' | 'kind'>, detail = ''): Problem {
  const message = INSTEAD[kind];
  return fileProblem(path, 'not-a-file', message && detail !== '' ? withDetail(message, detail) : message);
}

function withDetail(message: string, detail: string): string {
  return `${message.replace(/\.$/, '')}: ${detail}`;
}
