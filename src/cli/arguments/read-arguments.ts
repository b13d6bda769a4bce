import manifest from '../../../package.json' with { type: 'json' };
import { type Day, isDay } from '../../day.ts';
import { canonicalLanguage, isSvg, isTheme, THEMES } from '../../options.ts';
import { type Arguments, COMMANDS, type Command, type Notice } from './arguments.ts';
import { didYouMean, explainOption } from './explain-words.ts';
import { helpOf } from './help.ts';
import { FLAGS, optionsOf, parseWords, splitCommand } from './parse-words.ts';

/** Reads the words behind `trailmark`; a notice when they ask for help or can't be understood. `today` is taken when no day is given. */
export function readArguments(words: readonly string[], today: Day): Arguments | Notice {
  const isHelp = words[0] === 'help';
  const { command, rest } = splitCommand(isHelp ? words.slice(1) : words);
  const named = command ?? 'status';
  try {
    const parsed = parseWords(named, rest);
    if (parsed.values.version) return { text: `${manifest.version}\n`, exitCode: 0 };
    const isUnknown = command === null && parsed.positionals.length > 0;
    if ((parsed.values.help || isHelp) && !isUnknown) return { text: helpOf(command), exitCode: 0 };
    return toArguments({ command: named, isNamed: command !== null, ...parsed, today });
  } catch (error) {
    return wrongUsage(explainOption(error, optionsOf(named)));
  }
}

type Parsed = ReturnType<typeof parseWords>;

interface Words extends Parsed {
  readonly command: Command;
  /** Whether the command was written, or is the default. */
  readonly isNamed: boolean;
  readonly today: Day;
}

function toArguments(words: Words): Arguments | Notice {
  const { command, values, positionals, tokens, today } = words;
  const problem = judge(words);
  if (problem !== null) return wrongUsage(problem);
  return {
    command,
    operand: positionals.length === 0 ? null : positionals.join(' '),
    root: values.root ?? '.',
    scope: {
      roadmap: values.roadmap ?? [],
      readme: values.readme ?? null,
      chart: command === 'card' ? (positionals[0] ?? null) : (readOwn(values).chart ?? null),
    },
    goal: values.goal,
    when: values.when ?? [],
    language: values.language === undefined ? null : canonicalLanguage(values.language),
    today: values.today ?? today,
    ...(isTheme(values.theme) ? { theme: values.theme } : {}),
    lists: readOwn(values).list ?? [],
    json: values.json === true,
    hasHistory: readOwn(values).history !== 'off',
    color: chooseColor(tokens),
    flags: new Set(FLAGS[command].filter((flag) => (values as Record<string, unknown>)[flag] === true)),
  };
}

/** What a command wants behind its name. */
const OPERANDS: { readonly [command in Command]?: 'STEP' | 'FILE' } = { tick: 'STEP', convert: 'FILE', card: 'FILE' };

function judge(words: Words): string | null {
  return judgeOperands(words) ?? judgeFlags(words.values) ?? judgeValues(words.values);
}

function judgeOperands({ command, isNamed, values, positionals }: Words): string | null {
  const wanted = OPERANDS[command] ?? null;
  // A title need not stand in quotation marks.
  const extra = wanted === 'STEP' ? undefined : positionals[wanted === null ? 0 : 1];
  if (extra !== undefined)
    return isNamed
      ? `"${extra}" is one word too many: "trailmark ${command}" takes ${wanted === null ? 'no more words' : `one ${wanted}`}.`
      : `Unknown command "${extra}".${didYouMean(extra, COMMANDS)}`;
  const [operand] = positionals;
  if (command === 'card' && operand !== undefined && !isSvg(operand))
    return `"${operand}" is no SVG. Give "trailmark card" a file that ends in .svg.`;
  const isPrinted = (values as Record<string, unknown>).endpoint === true;
  return wanted !== null && operand === undefined && !isPrinted ? `"trailmark ${command}" needs a ${wanted}.` : null;
}

/** Of `--color` and `--no-color` the last one counts. */
function chooseColor(tokens: Parsed['tokens']): boolean | null {
  const last = tokens.findLast((token) => token.kind === 'option' && /^(?:no-)?color$/.test(token.name));
  return last?.kind === 'option' ? last.name === 'color' : null;
}

function judgeFlags(values: Parsed['values']): string | null {
  const { json, doing, todo, fix, csv, write, force, 'dry-run': dryRun } = values as Record<string, unknown>;
  if (csv && json) return 'Give --csv or --json, not both.';
  if (dryRun && !fix) return '--dry-run shows what --fix would change: give both.';
  if (force && !write) return '--force lets --write replace what git could not bring back: give both.';
  if (doing && todo) return 'A step has one status: give --doing or --todo, not both.';
  return null;
}

function judgeValues(values: Parsed['values']): string | null {
  if (isBlank(values.readme) || values.roadmap?.some(isBlank) || isBlank(readOwn(values).chart))
    return 'A path is empty. Write the name of a file behind --roadmap, --readme and --chart.';
  const { chart } = readOwn(values);
  if (chart !== undefined && chart !== 'off' && !isSvg(chart))
    return `"${chart}" is no SVG. Give --chart a file that ends in .svg.`;
  if (!['off', 'auto', undefined].includes(readOwn(values).history)) return 'Give --history auto or off.';
  if (values.theme !== undefined && !isTheme(values.theme))
    return `There is no theme "${values.theme}".${didYouMean(values.theme, THEMES)} Give --theme ${THEMES.join(', ')}.`;
  if (values.today !== undefined && !isDay(values.today))
    return `"${values.today}" is no day. Write --today as 2026-08-02.`;
  if (values.language !== undefined && canonicalLanguage(values.language) === null)
    return `"${values.language}" is no BCP 47 tag. Write --language as pt or zh-Hant.`;
  return null;
}

/** The options that only one command has are no keys that the common ones know. */
function readOwn(values: Parsed['values']): {
  readonly chart?: string;
  readonly list?: readonly string[];
  readonly history?: string;
} {
  return values as object;
}

function wrongUsage(message: string): Notice {
  return { text: `trailmark: ${message}\nRun "trailmark --help" for the commands.\n`, exitCode: 2 };
}

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}
