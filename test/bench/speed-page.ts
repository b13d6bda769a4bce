import { OTHERS, PEERS, PROCESSES } from './rows.ts';

/** What a run of the bench found. */
export interface Measured {
  readonly machine: string;
  readonly processes: Readonly<Record<keyof typeof PROCESSES, ReadonlyMap<string, number>>>;
  readonly others: Readonly<Record<keyof typeof OTHERS, string>>;
}

/** The page about speed, docs/speed.md. */
export function renderPage({ machine, processes, others }: Measured): string {
  const names = ['trailmark', ...PEERS.map(({ name }) => name)];
  const rows = Object.entries(PROCESSES).map(([key, what]) => {
    const ratios = processes[key as keyof typeof PROCESSES];
    return [what, ...names.map((name) => ratios.get(name)?.toFixed(1) ?? '–')];
  });
  const inner = Object.entries(OTHERS).map(([key, what]) => [what, others[key as keyof typeof OTHERS]]);
  return `# Speed

\`npm run bench\` wrote this page: ${machine}. What counts is time of the processor, user and system, since that is what a machine has
to give; waiting for a disk or for GitHub is not in it. Each figure is the median of seven rounds in which everything took its turn.

## As a program

How many times what \`node -e 0\` takes, which does nothing. The others do other work on the same files; each of them is started as its
own page says: ${PEERS.map(({ name, version }) => `${name} ${version}`).join(', ')}.

${table([['', 'Trailmark', ...PEERS.map(({ name }) => name)], ...rows])}
## Inside

${table([['', ''], ...inner])}
The history is that of a roadmap of 700 steps in 700 versions. remark is remark-parse with remark-gfm, on the same text in the same process.
A history is kept in the cache folder of the user, and may be thrown away at any time.
`;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, at) => (at === 0 || head.length === 2 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('');
}
