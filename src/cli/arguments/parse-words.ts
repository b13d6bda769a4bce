import { parseArgs } from 'node:util';
import { COMMANDS, type Command } from './arguments.ts';

const COMMON = {
  root: { type: 'string' },
  roadmap: { type: 'string', multiple: true },
  readme: { type: 'string' },
  goal: { type: 'string' },
  when: { type: 'string', multiple: true },
  language: { type: 'string' },
  today: { type: 'string' },
  theme: { type: 'string' },
  json: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The options without a value that one command alone has. */
export const FLAGS: { readonly [command in Command]: readonly string[] } = {
  status: [],
  update: ['check', 'insert'],
  next: ['explain'],
  check: ['fix', 'dry-run'],
  tick: ['doing', 'todo', 'no-update'],
  convert: ['write', 'force'],
  history: ['csv'],
  card: ['badge', 'endpoint'],
};

const OWN: { readonly [command in Command]?: NonNullable<Parameters<typeof parseArgs>[0]>['options'] } = {
  update: { chart: { type: 'string' } },
  next: { history: { type: 'string' } },
  convert: { list: { type: 'string', multiple: true } },
};

/** The names of the options that a command takes, without dashes. */
export function optionsOf(command: Command): readonly string[] {
  return [...Object.keys(COMMON), ...Object.keys(OWN[command] ?? {}), ...FLAGS[command]];
}

/** Takes the command out: the first word that is neither an option nor the value of one, so that common options may stand before it. */
export function splitCommand(words: readonly string[]): {
  readonly command: Command | null;
  readonly rest: readonly string[];
} {
  const options = { ...COMMON, ...OWN.update, ...OWN.next, ...OWN.convert };
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const first = tokens.find(({ kind }) => kind !== 'option');
  const command = first?.kind === 'positional' ? COMMANDS.find((known) => known === first.value) : undefined;
  if (first === undefined || command === undefined) return { command: null, rest: words };
  return { command, rest: words.filter((_, at) => at !== first.index) };
}

/** The words as options and operands. Throws, with a message to show, for what the command does not know. */
export function parseWords(command: Command, words: readonly string[]) {
  const flags = Object.fromEntries(FLAGS[command].map((flag) => [flag, { type: 'boolean' as const }]));
  return parseArgs({
    args: [...words],
    options: { ...COMMON, ...OWN[command], ...flags },
    allowPositionals: true,
    strict: true,
    tokens: true,
  });
}
