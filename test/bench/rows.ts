/** What is measured as processes, each against `node -e 0` in the same round: the first column of the page. */
export const PROCESSES = {
  version: '`--version`',
  help: '`--help`',
  small: '`status --json`, a file of 10 KB',
  large: '`status --json`, a file of 137 KB',
  many: '`status --json`, 1,000 files of 0.7 KB',
  action: 'the action, a push that changes nothing',
} as const;

/** What is measured against something else than bare Node. */
export const OTHERS = {
  outline: 'the outline of 1 MB, warm',
  pipeline: 'the whole pipeline on 1 MB, warm',
  ticks: '30 ticks at once, in the slowest notation',
  first: 'the history of 700 versions, first run',
  second: 'the history of 700 versions, second run',
  growth: 'time against steps, 1,000 to 16,000, in the steepest form',
  memory: 'a file of 48,000 steps',
  files: '10,000 files of 0.7 KB',
} as const;

/** Programs of the same kind, installed for a run of the bench alone: together they bring hundreds of packages. */
export const PEERS = [
  { name: 'remark-cli', version: '12.0.1', words: ['--no-config', '--quiet', '--no-stdout', '.'] },
  { name: 'doctoc', version: '2.5.0', words: ['--dryrun', '.'] },
  { name: 'markdownlint-cli2', version: '0.24.1', words: ['**/*.md'] },
] as const;
