import { memoize } from '../memoize.ts';
import { formatNumber } from './format-number.ts';
import type { Locale, Message, MessageKey } from './locale.ts';

/** What is put in the place of `{name}`: a text as it is, a whole number in the digits of the language. */
export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** A message of a language with its values. Throws where a value is missing, which is a bug of the caller. */
export function formatMessage(locale: Locale, key: MessageKey, values: Values = {}): string {
  return chooseForm(locale.tag, locale.write[key], values).replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message ${key} of ${locale.tag} has no value for {${name}}.`);
    return typeof value === 'number' ? formatNumber(locale.tag, value) : value;
  });
}

function chooseForm(tag: string, message: Message, values: Values): string {
  if (typeof message === 'string') return message;
  const { by, ordinal } = message;
  const name = ordinal ?? by ?? Object.keys(values).find((key) => typeof values[key] === 'number') ?? '';
  const rules = ordinal === undefined ? cardinals(tag) : ordinals(tag);
  return message[rules.select(Number(values[name]))] ?? message.other;
}

const cardinals = memoize((tag: string) => new Intl.PluralRules(tag));
const ordinals = memoize((tag: string) => new Intl.PluralRules(tag, { type: 'ordinal' }));
