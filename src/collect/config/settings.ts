import type { Day } from '../../day.ts';
import { LOCALES } from '../../locales/load.ts';
import { readTag } from '../../locales/read-tag.ts';
import { HISTORY, type HistoryUse, isSvg, type Options, THEMES, type Theme } from '../../options.ts';
import { didYouMean } from '../../parse/fields/edit-distance.ts';
import { readMeanings } from '../../parse/fields/front-matter.ts';
import type { Defaults } from '../../source.ts';
import type { Scope } from '../collected.ts';

/**
 * What trailmark.yml, the inputs of the action and the options of the command line can say, under the full names of the inputs;
 * absent where nothing is said. `goal` is '' for none, `chart` the path of an SVG or `off`.
 */
export interface Settings {
  readonly roadmap?: readonly string[];
  readonly readme?: string;
  readonly goal?: string;
  readonly when?: readonly string[];
  readonly language?: string;
  readonly issue?: number | 'auto' | 'off';
  readonly commit?: 'auto' | 'pull-request' | 'off';
  readonly chart?: string;
  readonly theme?: Theme;
  readonly history?: HistoryUse;
  /** These three hold for every roadmap whose front matter says nothing of them; they are no inputs. */
  readonly marks?: NonNullable<Defaults['marks']>;
  readonly count?: NonNullable<Defaults['count']>;
  readonly review?: boolean;
}

/** What was written of a setting: texts, or a map where one is wanted. */
export type Written = readonly string[] | ReadonlyMap<string, string>;

export type Name = keyof Settings;

/** Why a value can not be used, as a whole sentence. */
class Wrong extends Error {}

const READERS: { readonly [N in Name]-?: (written: Written) => NonNullable<Settings[N]> | Wrong } = {
  roadmap: listOf,
  readme: one((text) => text),
  goal: one((text) => (isOff(text) ? '' : text)),
  when: listOf,
  language: one(readLanguage),
  issue: one(readIssue),
  commit: one((text) => (isOff(text) ? 'off' : readChoice('commit', text, ['auto', 'pull-request', 'off']))),
  chart: one(readChart),
  theme: one((text) => readChoice('theme', text, THEMES)),
  history: one((text) => (isOff(text) ? 'off' : readChoice('history', text, HISTORY))),
  marks: readMarks,
  count: one((text) => readChoice('count', text, ['all', 'leaves'])),
  review: one(readReview),
};

/** The names of all settings. */
export const NAMES = Object.keys(READERS) as readonly Name[];

/** The settings of which every value could be read, and what is wrong with the others, by name. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly wrong: ReadonlyMap<Name, string>;
}

/** Reads what was written for each setting; one without a text, or with blank texts alone, counts as not said. */
export function readSettings(written: ReadonlyMap<Name, Written>): ReadSettings {
  const wrong = new Map<Name, string>();
  const read = [...written].flatMap(([name, all]) => {
    const said =
      all instanceof Map
        ? all
        : listOf(all)
            .map((text) => text.trim())
            .filter((text) => text !== '');
    const value = [...said].length === 0 ? undefined : READERS[name](said);
    if (value instanceof Wrong) wrong.set(name, value.message);
    return value === undefined || value instanceof Wrong ? [] : [[name, value]];
  });
  return { settings: Object.fromEntries(read) as Settings, wrong };
}

/** A map is told before it is read where none is wanted. */
function listOf(written: Written): readonly string[] {
  return written instanceof Map ? [] : (written as readonly string[]);
}

function one<T>(read: (text: string) => T | Wrong): (written: Written) => T | Wrong {
  return (written) => {
    const [text = '', ...others] = listOf(written);
    return others.length === 0 ? read(text) : new Wrong('Write one text, not several.');
  };
}

function readMarks(written: Written): NonNullable<Settings['marks']> | Wrong {
  if (!(written instanceof Map)) return new Wrong('Give each mark a meaning, as in marks: { "-": dropped }.');
  const { meanings, wrong } = readMeanings(written);
  return wrong[0] === undefined ? Object.fromEntries(meanings) : new Wrong(wrong[0]);
}

function readReview(written: string): boolean | Wrong {
  return written === 'true' || written === 'false'
    ? written === 'true'
    : new Wrong(`review is true or false, not "${written}".`);
}

/** The files that settings name. */
export function scopeOf(settings: Settings): Scope {
  const { roadmap = [], readme = null, chart = null } = settings;
  return { roadmap, readme, chart, ...defaultsOf(settings) };
}

/** What settings ask for on a day. */
export function optionsOf({ goal, when = [], language, theme, history }: Settings, today: Day): Options {
  return { goal, when, language: language ?? null, today, ...(theme && { theme }), ...(history && { history }) };
}

/** What the settings say for every roadmap; empty where they say nothing of the kind. */
function defaultsOf({ marks, count, review }: Settings): { readonly defaults?: Defaults } {
  const defaults = { ...(marks && { marks }), ...(count && { count }), ...(review === undefined ? {} : { review }) };
  return Object.keys(defaults).length === 0 ? {} : { defaults };
}

function isOff(text: string): boolean {
  return text === 'off' || text === 'false';
}

function readLanguage(written: string): string | Wrong {
  const { tag, meant } = readTag(written);
  if (tag !== null) return tag;
  const known = LOCALES.map((locale) => locale.tag).join(', ');
  const wayOut = meant === null ? `Write a tag such as ${known}.` : `Did you mean "${meant}"?`;
  return new Wrong(`"${written}" is no language tag. ${wayOut}`);
}

function readIssue(written: string): number | 'auto' | 'off' | Wrong {
  if (written === 'auto') return 'auto';
  if (isOff(written)) return 'off';
  if (/^#?[1-9]\d{0,9}$/.test(written)) return Number(written.replace('#', ''));
  return new Wrong(`issue is auto, off or the number of an issue, not "${written}".`);
}

function readChart(written: string): string | Wrong {
  if (isOff(written)) return 'off';
  return isSvg(written) ? written : new Wrong(`"${written}" is no SVG. Name a file that ends in .svg, or off.`);
}

function readChoice<T extends string>(name: Name, written: string, choices: readonly T[]): T | Wrong {
  const choice = choices.find((known) => known === written);
  return (
    choice ?? new Wrong(`${name} is one of ${choices.join(', ')}, not "${written}".${didYouMean(written, choices)}`)
  );
}
