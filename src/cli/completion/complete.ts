import { RootCommand, script } from '@bomb.sh/tab';
import { LOCALES } from '../../locales/load.ts';
import { THEMES } from '../../options.ts';
import { FORMATS } from '../arguments/arguments.ts';
import { COMMAND_NAMES, type Command, type OptionSpec, optionsOf, SHELLS, specOf } from '../arguments/commands.ts';
import { quoteWord } from '../terminal/quote-word.ts';

/** A word that can stand next, and what it means. */
export interface Word {
  readonly value: string;
  readonly says: string;
}

/** The values of an option that can be listed, by the name of the value. */
const VALUES: { readonly [value: string]: readonly string[] } = {
  NAME: THEMES,
  FORMAT: FORMATS,
  TAG: LOCALES.map(({ tag }) => tag),
};

/** Prints the script that a shell reads once; `file` is the program that the script asks, null where the shell finds it by its name. */
export function printScript(shell: string, file: string | null): void {
  script(shell, 'trailmark', file === null ? 'trailmark' : `${quoteWord(process.execPath)} ${quoteWord(file)}`);
}

/** Prints the words that can stand next, as the scripts read them. `steps` are those that can be ticked. */
export function printWords(words: readonly string[], steps: readonly Word[]): void {
  const root = new RootCommand();
  addOptions(root, optionsOf('status'));
  root.command('help', 'all about one command').argument('COMMAND', (complete) => {
    for (const name of COMMAND_NAMES) complete(name, specOf(name).says);
  });
  for (const name of COMMAND_NAMES) {
    const command = root.command(name, specOf(name).says);
    addOptions(command, optionsOf(name));
    const known = operandsOf(name, steps);
    if (known.length > 0)
      command.argument('operand', (complete) => {
        for (const { value, says } of known) complete(value, says);
      });
  }
  root.parse([...words]);
}

function operandsOf(command: Command, steps: readonly Word[]): readonly Word[] {
  if (command === 'tick') return steps;
  return command === 'completion' ? SHELLS.map((value) => ({ value, says: '' })) : [];
}

function addOptions(
  command: RootCommand | ReturnType<RootCommand['command']>,
  options: { readonly [name: string]: OptionSpec },
): void {
  for (const [name, { value, says, short }] of Object.entries(options)) {
    const values = value === undefined ? null : (VALUES[value] ?? wordsOf(value));
    if (values === null) command.option(name, says, ...(short === undefined ? [] : [short]));
    else
      command.option(name, says, (complete) => {
        for (const one of values) complete(one, '');
      });
  }
}

/** `FILE|off` can be the word `off`. */
function wordsOf(value: string): readonly string[] {
  return value.includes('|') ? value.split('|').filter((word) => word === word.toLowerCase()) : [];
}
