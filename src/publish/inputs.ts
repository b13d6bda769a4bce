import type { Scope } from '../collect/collected.ts';
import type { GitHub } from '../github/github.ts';
import type { Options } from '../options.ts';

/** What the workflow asks for. `issue` is a number, or found and made (`auto`), or `off`. */
export interface Inputs {
  readonly scope: Scope;
  readonly options: Options;
  readonly issue: number | 'auto' | 'off';
  readonly commit: 'auto' | 'pull-request' | 'off';
}

/** Where and with what a run works. `workspace` is the folder of the checkout, null when it is empty. */
export interface Work {
  readonly github: GitHub;
  readonly inputs: Inputs;
  readonly workspace: string | null;
}
