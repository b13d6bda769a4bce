import type english from './en.json';

/** The messages of a language by key; the English file says which there are. */
export type MessageKey = keyof typeof english.write;

/** The kinds of words that are read, each a list; in lower case, the usual word of a kind first. */
export type WordKind = Exclude<keyof typeof english.read, 'priority' | 'letters'>;

export type PriorityName = keyof typeof english.read.priority;

/**
 * A sentence with `{placeholders}`, or one for each plural category of the language (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 * The category is that of the only number among the values, of the number that `by` names, or of the one that `ordinal` names as an ordinal.
 */
export type Message = string | Plural;

export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
  readonly by?: string;
  readonly ordinal?: string;
};

/**
 * A language as data: what is read in files (`read`) and what is written (`write`). `tag` is its BCP 47 tag, `rtl` whether it
 * runs from right to left. Among the words of a status, `*` stands for letters of Chinese, Japanese or Korean, as in `已*`.
 */
export interface Locale {
  readonly tag: string;
  readonly rtl: boolean;
  readonly read: { readonly [kind in WordKind]: readonly string[] } & {
    readonly letters: string;
    readonly priority: { readonly [priority in PriorityName]?: readonly string[] };
  };
  readonly write: { readonly [key in MessageKey]: Message };
}
