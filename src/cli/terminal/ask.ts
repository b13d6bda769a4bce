import type { Host } from '../host.ts';

/** An answer of a list: what is shown, and what stands beside it. */
export interface Choice {
  readonly label: string;
  readonly hint?: string;
}

/** Questions to the person at the terminal. Each gives null when they break off. */
export interface Ask {
  confirm(question: string): Promise<boolean | null>;
  /** The number of the answer that was picked, counted from 0. */
  pick(question: string, choices: readonly Choice[]): Promise<number | null>;
  /** The numbers of the answers that were chosen, counted from 0; one at least. */
  choose(question: string, choices: readonly Choice[]): Promise<readonly number[] | null>;
}

/** Who can be asked: null where the program does not run on a terminal. The questions are loaded when they are needed. */
export async function askAt(host: Host): Promise<Ask | null> {
  if (host.stdout.isTTY !== true || host.stdin?.isTTY !== true) return null;
  const { stdin, stdout } = host;
  const { confirm, isCancel, multiselect, select } = await import('@clack/prompts');
  const screen = { input: stdin, output: stdout };
  const number = (choices: readonly Choice[]) => choices.map((choice, value) => ({ value, ...choice }));
  return {
    confirm: async (message) => {
      const answer = await confirm({ message, ...screen });
      return isCancel(answer) ? null : answer;
    },
    pick: async (message, choices) => {
      const answer = await select({ message, options: number(choices), ...screen });
      return isCancel(answer) ? null : answer;
    },
    choose: async (message, choices) => {
      const asked = { message, options: number(choices), ...screen };
      const answer = await multiselect({ ...asked, initialValues: [0], required: true });
      return isCancel(answer) ? null : answer;
    },
  };
}
