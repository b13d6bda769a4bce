import { didYouMean } from '../../parse/fields/edit-distance.ts';
import { type Command, optionsOf } from './commands.ts';

/** What is a value of an option, by the name that help gives it. */
const EXAMPLES: { readonly [value: string]: string } = {
  DIR: 'path/to/repository',
  GLOB: '"notes/*.md"',
  FILE: 'README.md',
  TEXT: '"Ship the tool"',
  TAG: 'pt',
  NAME: 'ocean',
  FORMAT: 'sarif',
  DATE: '2026-08-02',
  HEADING: '"Week 1"',
  'FILE|off': 'progress.svg',
  'auto|off': 'off',
};

/** What is wrong with an option, in our words; those of the runtime (https://nodejs.org/api/errors.html) where it says something else. */
export function explainOption(error: unknown, command: Command): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(-{1,2}[^'\s]+)/.exec(message)?.[1] ?? '';
  const options = optionsOf(command);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const names = Object.keys(options).map((name) => `--${name}`);
    return `Unknown option "${option}".${didYouMean(option, names)}`;
  }
  const value = options[option.slice(2)]?.value;
  if (value === undefined || !/argument (?:missing|is ambiguous)/.test(message)) return message;
  return `${option} needs a value behind it, for example: ${option} ${EXAMPLES[value] ?? value}`;
}
