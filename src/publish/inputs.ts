import type { Scope } from '../collect/collected.ts';
import type { Options } from '../options.ts';

/** What the workflow asks for. `issue` is a number, or found and made (`auto`), or `off`. */
export interface Inputs {
  readonly scope: Scope;
  readonly options: Options;
  readonly issue: number | 'auto' | 'off';
  readonly commit: 'auto' | 'pull-request' | 'off';
}
