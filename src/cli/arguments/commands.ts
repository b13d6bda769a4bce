/** An option: the name of its value, none where it is a flag, and what it does. */
export interface OptionSpec {
  readonly value?: string;
  readonly says: string;
  readonly short?: string;
  /** Whether it may be given again. */
  readonly multiple?: boolean;
}

/** A command: what it wants behind its name, what it does in one line, and the options that it alone has. */
export interface CommandSpec {
  readonly operand?: string;
  readonly says: string;
  readonly options: { readonly [name: string]: OptionSpec };
  readonly examples: readonly string[];
}

/** The options that every command has. */
export const COMMON: { readonly [name: string]: OptionSpec } = {
  root: { value: 'DIR', says: 'the folder to work in (without it: this one)' },
  roadmap: { value: 'GLOB', says: 'a roadmap file or pattern; may be given again', multiple: true },
  readme: { value: 'FILE', says: 'the README to write' },
  goal: { value: 'TEXT', says: "only this goal counts; '' switches goals off" },
  when: { value: 'TEXT', says: 'what has happened, wakes parked steps; may be given again', multiple: true },
  language: { value: 'TAG', says: 'the language to write in, as pt or zh-Hant' },
  theme: { value: 'NAME', says: 'colours of the card: trail, ocean, sunset or mono' },
  history: { value: 'USE', says: "use of git's days: auto, card (on the README's too) or off" },
  today: { value: 'DATE', says: 'the day to count from, as 2026-08-02' },
  json: { says: 'the result as JSON' },
  color: { says: 'colours also in a pipe' },
  'no-color': { says: 'no colours on a terminal either' },
  help: { says: 'this help', short: 'h' },
  version: { says: 'the version' },
};

const WATCH: { readonly watch: OptionSpec } = { watch: { says: 'again whenever a file changes, until Ctrl-C' } };

/** The shells that words can be completed in. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** Every command, in the order in which help lists them. */
export const COMMANDS = {
  status: {
    says: 'progress by stage, and the next step',
    options: WATCH,
    examples: ['trailmark', 'trailmark --roadmap "notes/*.md"', 'trailmark status --json'],
  },
  init: {
    says: 'set up roadmap, README, settings and workflow here',
    options: {
      yes: { says: 'write without asking' },
      'dry-run': { says: 'only show what would be written' },
      from: { value: 'FILE', says: 'take over an outline, a checklist or a roadmap' },
      vendor: { says: 'copy the action into the repository, so that it needs no release' },
    },
    examples: ['trailmark init', 'trailmark init --from notes/plan.txt', 'trailmark init --dry-run'],
  },
  next: {
    says: 'what to learn next, and why',
    options: {
      ...WATCH,
      explain: { says: 'say why every other step is not the next' },
      'no-cache': { says: 'read every version of the past again' },
    },
    examples: ['trailmark next', 'trailmark next --explain', 'trailmark next --goal "Ship the tool"'],
  },
  tick: {
    operand: 'STEP',
    says: 'tick a step, and bring section and card up to date',
    options: {
      doing: { says: 'set it to in progress instead' },
      todo: { says: 'open it again instead' },
      note: { value: 'TEXT', says: "write its note instead, begun if it must be; '' takes it out" },
      'no-update': { says: 'leave section and card as they are' },
    },
    examples: [
      'trailmark tick Borrowing',
      'trailmark tick roadmap/plan.md:6',
      'trailmark tick Basics/joins --doing',
      'trailmark tick Borrowing --note "chapter 4 again"',
    ],
  },
  update: {
    says: 'write the section of the README, and the card',
    options: {
      ...WATCH,
      check: { says: 'write nothing; show the difference and exit with 1' },
      insert: { says: 'put the two markers into the README first' },
      chart: { value: 'FILE|off', says: 'where the card goes' },
    },
    examples: ['trailmark update', 'trailmark update --insert', 'trailmark update --check'],
  },
  check: {
    says: 'problems of the roadmaps, with file, line and fix',
    options: {
      ...WATCH,
      fix: { says: 'fix what is safe' },
      'dry-run': { says: 'with --fix: only show what it would change' },
      format: { value: 'FORMAT', says: 'text, json, github (workflow commands) or sarif' },
    },
    examples: [
      'trailmark check',
      'trailmark check --fix --dry-run',
      'trailmark check --format sarif > trailmark.sarif',
    ],
  },
  convert: {
    operand: 'FILE',
    says: 'any notation as checkboxes, with the difference',
    options: {
      write: { says: 'rewrite FILE instead of printing it' },
      force: { says: 'with --write: also where git could not bring the old text back' },
      list: { value: 'HEADING', says: 'take the plain lists below it too; may be given again', multiple: true },
    },
    examples: ['trailmark convert PLAN.md', 'trailmark convert PLAN.md --write'],
  },
  card: {
    operand: 'FILE',
    says: 'the picture alone, an SVG',
    options: {
      badge: { says: 'draw a badge instead' },
      endpoint: { says: 'print what shields.io reads for a badge; needs no FILE' },
    },
    examples: ['trailmark card card.svg --theme ocean', 'trailmark card badge.svg --badge'],
  },
  history: {
    says: 'the way walked, the pace and where it leads, from git',
    options: {
      csv: { says: 'the counts of each day as CSV' },
      'no-cache': { says: 'read every version of the past again' },
    },
    examples: ['trailmark history', 'trailmark history --csv'],
  },
  class: {
    operand: '[DIR|FILE...]',
    says: 'many repositories at once: who stands where',
    options: {
      csv: { says: 'a row for each as CSV' },
      site: { value: 'DIR', says: 'write a page with a card for each into DIR' },
      shard: { value: 'N/OF', says: 'read one part of a class.yml, as 1/8' },
    },
    examples: [
      'trailmark class clones',
      'trailmark class class.yml --readme README.md',
      'trailmark class 1.json 2.json',
    ],
  },
  completion: {
    operand: 'SHELL',
    says: 'complete commands, options and steps in your shell',
    options: {},
    examples: [
      'source <(trailmark completion bash)      # in ~/.bashrc; zsh alike',
      'trailmark completion fish | source       # in ~/.config/fish/config.fish',
      'trailmark completion powershell | Out-String | Invoke-Expression',
    ],
  },
} as const satisfies { readonly [command: string]: CommandSpec };

export type Command = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];

/** What is known of a command. */
export function specOf(command: Command): CommandSpec {
  return COMMANDS[command];
}

/** The options that a command takes, its own first. */
export function optionsOf(command: Command): { readonly [name: string]: OptionSpec } {
  return { ...specOf(command).options, ...COMMON };
}
