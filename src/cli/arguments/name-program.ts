import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, relative } from 'node:path';
import type { Host } from '../host.ts';
import { quoteWord } from '../terminal/quote-word.ts';

const NAME = 'trailmark';
const FILE = /^trailmark(?:\.\w+)?$/;

/** What a person at this place types to run this program: its name where the shell finds it, else how it was run. */
export function nameProgram({ cwd, env, program = '' }: Pick<Host, 'cwd' | 'env' | 'program'>): string {
  if (program === '') return NAME;
  const folder = dirname(program);
  if (!FILE.test(basename(program))) return `node ${quoteWord(shorter(program, relative(cwd, program)))}`;
  // npm puts its own folders in front of the path only for as long as it runs the program.
  if (/[\\/]node_modules[\\/]\.bin$/.test(folder)) return `npx ${askedOfNpx(dirname(dirname(folder)))}`;
  const isFound = (env.PATH ?? '').split(delimiter).some((place) => place !== '' && relative(place, folder) === '');
  return isFound
    ? NAME
    : quoteWord(isAbsolute(program) ? shorter(program, join('.', relative(cwd, program))) : program);
}

function shorter(absolute: string, near: string): string {
  return near !== '' && near.length < absolute.length ? near : absolute;
}

/** Words of our own alone, in which every command is one to type. */
export function typedAs(text: string, program: string): string {
  return text.replace(/trailmark(?=[ \n]|$)/g, () => program);
}

/** A message about a file of the person, with the commands that it names in quotation marks as they are typed. */
export function quotedAs(message: string, program: string): string {
  return message.replace(/"trailmark (?=(?:check|convert|status|update|class) )/g, () => `"${program} `);
}

/** What stood behind `npx`: npm writes it down in the folder that it makes for the packages of one call. */
function askedOfNpx(folder: string): string {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return NAME;
  try {
    const { _npx } = JSON.parse(readFileSync(file, 'utf8')) as { readonly _npx?: { readonly packages?: unknown } };
    const [asked] = Array.isArray(_npx?.packages) ? _npx.packages : [];
    return typeof asked === 'string' ? quoteWord(asked) : NAME;
  } catch {
    return NAME;
  }
}
