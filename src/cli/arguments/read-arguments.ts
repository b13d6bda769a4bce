import manifest from '../../../package.json' with { type: 'json' };
import { readShard } from '../../collect/class/shard.ts';
import { didYouMean } from '../../parse/fields/edit-distance.ts';
import { answer, type Output, refuse } from '../output.ts';
import { type Asked, FORMATS } from './arguments.ts';
import { type Command, optionsOf, specOf } from './commands.ts';
import { helpOf } from './help.ts';
import { judgeWords, type Words } from './judge-words.ts';
import { typedAs } from './name-program.ts';
import { type ParsedWords, parseWords, splitCommand } from './parse-words.ts';

/** How the program was called: by which words, and on which day. */
type Call = Pick<Asked, 'program' | 'today'>;

/** Reads the words behind `trailmark`; an answer at once when they ask for help or can't be understood. `today` is taken when no day is given. */
export function readArguments(words: readonly string[], call: Call): Asked | Output {
  const isHelp = words[0] === 'help';
  const [command, rest] = splitCommand(isHelp ? words.slice(1) : words);
  const named = command ?? 'status';
  try {
    const parsed = parseWords(named, rest);
    if (parsed.options.version) return answer(`${manifest.version}\n`);
    const isUnknown = command === null && parsed.operands.length > 0;
    if ((parsed.options.help || isHelp) && !isUnknown) return answer(typedAs(helpOf(command), call.program));
    const asked = { program: call.program, command: named, isNamed: command !== null, ...parsed };
    const problem = judgeWords(asked);
    return problem === null ? toArguments(asked, call) : wrongUsage(problem, command, call);
  } catch (error) {
    return wrongUsage(explainOption(error, named), command, call);
  }
}

function toArguments({ command, operands, options, order }: Words, { program, today }: Call): Asked {
  return {
    program,
    command,
    operand: operands.length === 0 ? null : operands.join(' '),
    operands,
    root: textOf(options, 'root') ?? '.',
    written: writtenOf(options, command === 'card' ? operands[0] : undefined),
    today: textOf(options, 'today') ?? today,
    lists: [options.list ?? []].flat().map(String),
    note: textOf(options, 'note'),
    from: textOf(options, 'from'),
    site: textOf(options, 'site'),
    shard: readShard(textOf(options, 'shard') ?? ''),
    json: options.json === true || options.format === 'json',
    format: options.json === true ? 'json' : (FORMATS.find((format) => format === options.format) ?? 'text'),
    color: chooseColor(order),
    flags: new Set(Object.keys(specOf(command).options).filter((name) => options[name] === true)),
  };
}

const SETTINGS = ['roadmap', 'readme', 'goal', 'when', 'language', 'theme', 'history', 'chart'] as const;

/** An empty goal is none; `picture` is the file that a card goes to. */
function writtenOf(options: ParsedWords['options'], picture?: string): Asked['written'] {
  const { goal, chart = picture } = options;
  const all: ParsedWords['options'] = { ...options, chart, goal: goal === '' ? 'off' : goal };
  return new Map(SETTINGS.map((name) => [name, [all[name] ?? []].flat().map(String)]));
}

/** The value of an option; null where it was not given. */
function textOf(options: ParsedWords['options'], name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** Of `--color` and `--no-color` the last one counts. */
function chooseColor(order: readonly string[]): boolean | null {
  const last = order.findLast((name) => name === 'color' || name === 'no-color');
  return last === undefined ? null : last === 'color';
}

function wrongUsage(message: string, command: Command | null, call: Call): Output {
  const more = command === null ? '"trailmark --help" for the commands' : `"trailmark help ${command}" for its options`;
  return refuse(2, `trailmark: ${message}\nRun ${typedAs(more, call.program)}.\n`);
}

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
  USE: 'card',
  'N/OF': '1/8',
};

/** What is wrong with an option, in our words; those of the runtime (https://nodejs.org/api/errors.html) where it says something else. */
function explainOption(error: unknown, command: Command): string {
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
