import type { Host } from './host.ts';

/** An answer of a list: what is shown, and what stands beside it. */
export interface Choice {
  readonly label: string;
  readonly hint?: string;
}

/** Questions to the person at the terminal. Each gives null when they break off. */
export interface Ask {
  confirm(question: string): Promise<boolean | null>;
  /** The numbers of the answers that were chosen, counted from 0; one at least. */
  choose(question: string, choices: readonly Choice[]): Promise<readonly number[] | null>;
}

/** Who can be asked: null where the program does not run on a terminal. The questions are loaded when they are needed. */
export async function askAt({ stdin, stdout }: Host): Promise<Ask | null> {
  if (stdin?.isTTY !== true || stdout.isTTY !== true) return null;
  const { confirm, isCancel, multiselect } = await import('@clack/prompts');
  const screen = { input: stdin, output: stdout };
  return {
    confirm: async (message) => {
      const answer = await confirm({ message, ...screen });
      return isCancel(answer) ? null : answer;
    },
    choose: async (message, choices) => {
      const options = choices.map((choice, value) => ({ value, ...choice }));
      const asked = { message, options, ...screen };
      const answer = await multiselect({ ...asked, initialValues: [0], required: true });
      return isCancel(answer) ? null : answer;
    },
  };
}
