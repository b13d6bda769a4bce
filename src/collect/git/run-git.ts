import { spawn } from 'node:child_process';

/** Git ended with a failure, or is not there at all (`code` null); the message is what it said. */
export class GitFailure extends Error {
  readonly code: number | null;

  constructor(code: number | null, message: string) {
    super(message);
    this.code = code;
  }
}

const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  // A partial clone would fetch what it lacks: nothing here talks to a network.
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
};

/** Runs git in a folder, gives it `input`, and hands on what it prints piece by piece. Throws a `GitFailure` at the end. */
export async function* runGit(folder: string, words: readonly string[], input = ''): AsyncGenerator<Buffer> {
  const child = spawn('git', ['--no-pager', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true', ...words], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT },
    windowsHide: true,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  const ended = new Promise<number | Error>((resolve) => {
    child.once('error', resolve);
    child.once('close', (code) => resolve(code ?? 1));
  });
  // Git may end before it has read everything; why it did is in what it said.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  try {
    yield* child.stdout;
  } finally {
    child.kill();
  }
  const code = await ended;
  if (code instanceof Error) throw new GitFailure(null, code.message);
  if (code !== 0) throw new GitFailure(code, Buffer.concat(said).toString('utf8').trim());
}

/** All that git prints, as text. */
export async function readGit(folder: string, words: readonly string[]): Promise<string> {
  const printed: Buffer[] = [];
  for await (const bytes of runGit(folder, words)) printed.push(bytes);
  return Buffer.concat(printed).toString('utf8');
}

/** The same without blanks at its ends; null where git fails, as it does outside of a repository. */
export async function askGit(folder: string, words: readonly string[]): Promise<string | null> {
  try {
    return (await readGit(folder, words)).trim();
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}
