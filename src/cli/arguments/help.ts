import { COMMAND_NAMES, COMMON, type Command, type OptionSpec, specOf } from './commands.ts';

const FIRST_STEPS = [
  'trailmark init                 set up what is missing here',
  'trailmark                      progress here, and the next step',
  'trailmark tick "Read a file"   tick that step',
  'trailmark update --insert      show the progress in the README',
  'trailmark help tick            all about one command',
  'trailmark help lone-glyphs     what a code of check means',
];

const EXIT_CODES = [
  '0 done; 1 check found an error, or update --check a difference;',
  '2 wrong usage or nothing to read; 3 refused to write; 70 a bug.',
];

/** What `--help` prints: of one command its options and examples, without a command all commands. Lines fit into 80 columns. */
export function helpOf(command: Command | null): string {
  const parts = command === null ? helpOfAll() : helpOfOne(command);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function helpOfAll(): readonly (readonly string[])[] {
  const commands = COMMAND_NAMES.map((name) => [nameOf(name), specOf(name).says] as const);
  return [
    ['trailmark: the progress of your learning roadmap, and what to learn next'],
    ['Usage: trailmark [COMMAND] [OPTIONS]   without a command: status'],
    ['Commands:', ...columns(commands)],
    ['Options of all commands:', ...columns(listOptions(COMMON))],
    ['Begin with:', ...indent(FIRST_STEPS)],
    ['Exit codes:', ...indent(EXIT_CODES)],
  ];
}

function helpOfOne(command: Command): readonly (readonly string[])[] {
  const { says, options, examples } = specOf(command);
  const own = columns(listOptions(options));
  return [
    [`trailmark ${nameOf(command)}: ${says}`],
    ...(own.length === 0 ? [] : [['Options:', ...own]]),
    ['Options of all commands, such as --roadmap and --json: trailmark --help'],
    ['Examples:', ...indent(examples)],
  ];
}

function nameOf(command: Command): string {
  const { operand } = specOf(command);
  return operand === undefined ? command : `${command} ${operand}`;
}

function listOptions(options: { readonly [name: string]: OptionSpec }): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, short, says }]) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    says,
  ]);
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return indent(rows.map(([name, says]) => `${name.padEnd(width)}  ${says}`));
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
