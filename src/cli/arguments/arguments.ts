import type { Shard } from '../../collect/class/shard.ts';
import type { Scope } from '../../collect/collected.ts';
import type { Name } from '../../collect/config/settings.ts';
import type { Day } from '../../day.ts';
import type { Options } from '../../options.ts';
import type { Command } from './commands.ts';

export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for, and what trailmark.yml says where it does not. */
export interface Arguments extends Asked, Options {
  readonly scope: Scope;
}

/** What the command line asks for. `color` is null when nobody said: then the terminal decides. */
export interface Asked {
  /** What the person types to run this program. */
  readonly program: string;
  readonly command: Command;
  readonly operand: string | null;
  /** The words behind the command one by one. */
  readonly operands: readonly string[];
  readonly root: string;
  /** The texts of the options that trailmark.yml can say too. */
  readonly written: ReadonlyMap<Name, readonly string[]>;
  readonly today: Day;
  /** The headings whose plain lists `convert` takes too. */
  readonly lists: readonly string[];
  /** What `tick` writes as the note of a step; an empty one takes it out. */
  readonly note: string | null;
  /** What `init` takes over. */
  readonly from: string | null;
  /** Where the page of `class` goes. */
  readonly site: string | null;
  /** The part of a class.yml that `class` reads. */
  readonly shard: Shard | null;
  readonly json: boolean;
  /** How `check` prints problems. */
  readonly format: Format;
  readonly color: boolean | null;
  /** The options without a value that the command alone has, those that were given. */
  readonly flags: ReadonlySet<string>;
}
