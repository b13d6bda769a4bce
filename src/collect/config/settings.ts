import { LOCALES } from '../../locales/load.ts';
import { readTag } from '../../locales/read-tag.ts';
import { HISTORY, type HistoryUse, isSvg, THEMES, type Theme } from '../../options.ts';

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
}

type Name = keyof Settings;

/** Why a value can not be used, as a whole sentence. */
class Wrong {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** What was written is a list of texts. */
const READERS: { readonly [N in Name]-?: (texts: readonly string[]) => NonNullable<Settings[N]> | Wrong } = {
  roadmap: (texts) => texts,
  readme: one((text) => text),
  goal: one((text) => (isOff(text) ? '' : text)),
  when: (texts) => texts,
  language: one(readLanguage),
  issue: one(readIssue),
  commit: one((text) => (isOff(text) ? 'off' : readChoice('commit', text, ['auto', 'pull-request', 'off']))),
  chart: one(readChart),
  theme: one((text) => readChoice('theme', text, THEMES)),
  history: one((text) => (isOff(text) ? 'off' : readChoice('history', text, HISTORY))),
};

/** The names of all settings. */
export const NAMES = Object.keys(READERS) as readonly Name[];

/** The settings of which every value could be read, and what is wrong with the others, by name. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly wrong: ReadonlyMap<Name, string>;
}

/** Reads what was written for each setting; one without a text, or with blank texts alone, counts as not said. */
export function readSettings(written: ReadonlyMap<Name, readonly string[]>): ReadSettings {
  const wrong = new Map<Name, string>();
  const read = [...written].flatMap(([name, all]) => {
    const texts = all.map((text) => text.trim()).filter((text) => text !== '');
    const value = texts.length === 0 ? undefined : READERS[name](texts);
    if (value instanceof Wrong) wrong.set(name, value.message);
    return value === undefined || value instanceof Wrong ? [] : [[name, value]];
  });
  return { settings: Object.fromEntries(read) as Settings, wrong };
}

function one<T>(read: (text: string) => T | Wrong): (texts: readonly string[]) => T | Wrong {
  return ([text = '', ...others]) => (others.length === 0 ? read(text) : new Wrong('Write one text, not several.'));
}

function isOff(text: string): boolean {
  return text === 'off' || text === 'false';
}

function readLanguage(written: string): string | Wrong {
  const wrong = wrongLanguage(written);
  return wrong === null ? (readTag(written).tag ?? written) : new Wrong(wrong);
}

/** Why a text names no language, and what to write instead; null where it names one. */
export function wrongLanguage(written: string): string | null {
  const { tag, meant } = readTag(written);
  if (tag !== null) return null;
  const known = LOCALES.map((locale) => locale.tag).join(', ');
  return `"${written}" is no language tag. ${meant === null ? `Write a tag such as ${known}.` : `Did you mean "${meant}"?`}`;
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
  return choice ?? new Wrong(`${name} is one of ${choices.join(', ')}, not "${written}".`);
}
