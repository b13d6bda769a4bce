import { readFile as readBytes, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { collectProblem } from './collect-problem.ts';
import { decodeText } from './decode-text.ts';

/** Reads one file named from the working directory. Its path is told from the root where it lies below it, else in full, so that nothing takes it for one from the root. */
export async function readFile(root: string, name: string): Promise<Source | Problem> {
  try {
    const decoded = decodeText(await readBytes(name));
    const path = (await pathFrom(root, name)) ?? resolve(name);
    return 'text' in decoded ? { path, text: decoded.text } : collectProblem(path, decoded.code);
  } catch (error) {
    return collectProblem(name, 'unreadable', error instanceof Error ? error.message : String(error));
  }
}

async function pathFrom(root: string, name: string): Promise<string | null> {
  const path = relative(await realpath(root), await realpath(resolve(name)));
  return path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join('/');
}
