import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** All that a run sees of the machine besides files and network: the runner reads `stdout`. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly stdout: NodeJS.WritableStream;
}

/** Where an annotation stands: `line` and `column` are 1-based. */
export interface Place {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * GitHub's runner: inputs come in variables; what is told goes as lines of the log, as commands among these lines, and into files.
 * The form of all this is in the documentation of GitHub Actions, "Workflow commands".
 */
export class Runner {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** An input of the workflow without blanks around it; empty when it is not given. */
  input(name: string): string {
    return this.#host.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  }

  /** The filled lines of an input. */
  inputLines(name: string): readonly string[] {
    const lines = this.input(name).split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  }

  /** The address of a page of the repository that the action was taken from; null where the runner names none, as for an action in the workflow's own repository. */
  pageOf(path: string): string | null {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = this.#host.env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/${path}` : null;
  }

  /** Prints a line of the log. One that begins with `::` would be a command. */
  print(line: string): void {
    this.#host.stdout.write(`${line}\n`);
  }

  /** Keeps a secret out of every log of the job. */
  mask(secret: string): void {
    this.print(`::add-mask::${escapeData(secret)}`);
  }

  annotate(kind: 'error' | 'warning' | 'notice', message: string, place?: Place): void {
    const { title, file, line, column } = place ?? {};
    const properties = Object.entries({ title, file, line, col: column })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    this.print(`::${[kind, properties.join(',')].filter(Boolean).join(' ')}::${escapeData(message)}`);
  }

  /** Sets an output; nothing happens where the runner gives no file for outputs. */
  setOutput(name: string, value: string): void {
    const end = `trailmark-${randomUUID()}`;
    this.#append('GITHUB_OUTPUT', `${name}<<${end}\n${value}\n${end}\n`);
  }

  /** Adds Markdown to the summary of the job, where there is one. */
  summarize(markdown: string): void {
    this.#append('GITHUB_STEP_SUMMARY', `${markdown}\n`);
  }

  #append(name: string, text: string): void {
    const path = this.#host.env[name];
    if (path) appendFileSync(path, text);
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
