import { parseArgs } from 'node:util';
import { COMMAND_NAMES, COMMON, type Command, type OptionSpec, optionsOf, specOf } from './commands.ts';

/** The words behind a command: options by name without dashes, the other words, and the names of the options in their order. */
export interface ParsedWords {
  readonly options: { readonly [name: string]: string | boolean | readonly (string | boolean)[] | undefined };
  readonly operands: readonly string[];
  readonly order: readonly string[];
}

/** Takes the command out: the first word that is neither an option nor the value of one, so that common options may stand before it. */
export function splitCommand(words: readonly string[]): readonly [command: Command | null, rest: readonly string[]] {
  const all = Object.assign({}, ...COMMAND_NAMES.map((name) => specOf(name).options), COMMON);
  const options = toConfig(all);
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const first = tokens.find(({ kind }) => kind !== 'option');
  const command = first?.kind === 'positional' ? COMMAND_NAMES.find((known) => known === first.value) : undefined;
  if (first === undefined || command === undefined) return [null, words];
  return [command, words.filter((_, at) => at !== first.index)];
}

/** The words as options and operands. Throws, with a message to show, for what the command does not know. */
export function parseWords(command: Command, words: readonly string[]): ParsedWords {
  const options = toConfig(optionsOf(command));
  const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true, tokens: true });
  const order = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  return { options: parsed.values, operands: parsed.positionals, order };
}

type Config = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function toConfig(options: { readonly [name: string]: OptionSpec }): Config {
  const entries = Object.entries(options).map(([name, { value, short, multiple = false }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', multiple, ...(short === undefined ? {} : { short }) },
  ]);
  return Object.fromEntries(entries) as Config;
}
