import { parseArgs } from 'node:util';
import { type Day, isDay } from '../day.ts';
import { type Arguments, COMMANDS, type Command, type Notice } from './arguments.ts';

export const HELP = `trailmark: keeps a learning roadmap honest

  trailmark [status]             progress per stage, and the next step
  trailmark update [--check]     rewrite the README's section; --check shows the difference and exits with 1;
                                 --chart FILE draws the progress as an SVG besides
  trailmark next [--explain]     the suggestion as Markdown; --explain says why every other step is not the next
  trailmark check                problems as file:line:column; --fix mends what is safe, --dry-run only shows it
  trailmark tick STEP            tick a step by id or title; --doing, --todo set another status
  trailmark convert FILE         any notation as checkboxes, to stdout; --write rewrites FILE;
                                 --list HEADING takes the plain lists below that heading too

  --root DIR       the folder to work in (default: this one)
  --roadmap GLOB   a roadmap file or pattern, instead of roadmap/**/*.md; may be given again
  --readme FILE    the README to write
  --goal TEXT      only this goal counts; '' switches goals off
  --when TEXT      a trigger that has happened; may be given again
  --language TAG   the language to write in, as pt or zh-Hant
  --today DATE     the day to count from, as 2026-08-02 (default: today, UTC)
  --json           the result as JSON
  --color, --no-color, --help, --version

Exit codes: 0 done; 1 an error was found, or --check found a difference; 2 wrong usage or nothing to read; 3 refused to write; 70 a bug.
`;

const COMMON = {
  root: { type: 'string' },
  roadmap: { type: 'string', multiple: true },
  readme: { type: 'string' },
  goal: { type: 'string' },
  when: { type: 'string', multiple: true },
  language: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const FLAGS: { readonly [command in Command]: readonly string[] } = {
  status: [],
  update: ['check'],
  next: ['explain'],
  check: ['fix', 'dry-run'],
  tick: ['doing', 'todo'],
  convert: ['write'],
};

/** Equal to the version in package.json, which the bundle can't read. */
const VERSION = '0.1.0';

const OWN: { readonly [command in Command]?: NonNullable<Parameters<typeof parseArgs>[0]>['options'] } = {
  update: { chart: { type: 'string' } },
  convert: { list: { type: 'string', multiple: true } },
};

/** Reads the words behind `trailmark`; a notice when they ask for help or can't be understood. `today` is taken when no day is given. */
export function readArguments(words: readonly string[], today: Day): Arguments | Notice {
  const command = COMMANDS.find((known) => known === words[0]);
  try {
    const { values, positionals } = parseWords(command ?? 'status', command === undefined ? words : words.slice(1));
    if (values.help) return { text: HELP, exitCode: 0 };
    if (values.version) return { text: `${VERSION}\n`, exitCode: 0 };
    return toArguments({ command: command ?? 'status', isNamed: command !== undefined, values, positionals, today });
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

type Parsed = ReturnType<typeof parseWords>;

function parseWords(command: Command, words: readonly string[]) {
  const flags = Object.fromEntries(FLAGS[command].map((flag) => [flag, { type: 'boolean' as const }]));
  return parseArgs({
    args: [...words],
    options: { ...COMMON, ...OWN[command], ...flags },
    allowPositionals: true,
    strict: true,
  });
}

interface Words extends Parsed {
  readonly command: Command;
  /** Whether the command was written, or is the default. */
  readonly isNamed: boolean;
  readonly today: Day;
}

function toArguments(words: Words): Arguments | Notice {
  const { command, values, positionals, today } = words;
  const problem = judge(words);
  if (problem !== null) return wrongUsage(problem);
  return {
    command,
    operand: positionals[0] ?? null,
    root: values.root ?? '.',
    scope: { roadmap: values.roadmap ?? [], readme: values.readme ?? null },
    goal: values.goal,
    when: values.when ?? [],
    language: values.language === undefined ? null : (Intl.getCanonicalLocales(values.language)[0] ?? null),
    today: values.today ?? today,
    chart: readOwn(values).chart ?? null,
    lists: readOwn(values).list ?? [],
    json: values.json === true,
    color: values.color === true ? true : values['no-color'] === true ? false : null,
    flags: new Set(FLAGS[command].filter((flag) => (values as Record<string, unknown>)[flag] === true)),
  };
}

function judge({ command, isNamed, values, positionals }: Words): string | null {
  const wanted = command === 'tick' ? 'STEP' : command === 'convert' ? 'FILE' : null;
  const extra = positionals[wanted === null ? 0 : 1];
  if (extra !== undefined)
    return isNamed
      ? `"${extra}" is one word too many: "trailmark ${command}" takes ${wanted === null ? 'no more words' : `one ${wanted}; several words stand in quotation marks`}.`
      : `There is no command "${extra}".`;
  if (wanted !== null && positionals.length === 0) return `"trailmark ${command}" needs a ${wanted}.`;
  return judgeValues(values);
}

function judgeValues(values: Parsed['values']): string | null {
  if (isBlank(values.readme) || values.roadmap?.some(isBlank) || isBlank(readOwn(values).chart))
    return 'A path is empty. Write the name of a file behind --roadmap, --readme and --chart.';
  const { doing, todo } = values as Record<string, unknown>;
  if (doing === true && todo === true) return 'A step has one status: give --doing or --todo, not both.';
  if (values.today !== undefined && !isDay(values.today))
    return `"${values.today}" is no day. Write --today as 2026-08-02.`;
  if (values.language !== undefined && !isLanguage(values.language))
    return `"${values.language}" is no BCP 47 tag. Write --language as pt or zh-Hant.`;
  return null;
}

/** The options that only one command has are no keys that the common ones know. */
function readOwn(values: Parsed['values']): { readonly chart?: string; readonly list?: readonly string[] } {
  return values as object;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function wrongUsage(message: string): Notice {
  return { text: `trailmark: ${message}\nRun "trailmark --help" for the commands.\n`, exitCode: 2 };
}

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}
