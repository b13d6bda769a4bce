import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatMessage, type Values } from '../../src/locales/format-message.ts';
import { LOCALES } from '../../src/locales/load.ts';
import type { Locale, Message, MessageKey } from '../../src/locales/locale.ts';

/** Values that are numbers; the others are texts, which stand in a sentence as their names. */
const NUMBERS = ['count', 'days', 'done', 'total', 'percent', 'date'];

/** The smallest whole number of each plural form of a message; none where it has one form alone. */
function numbersOf(tag: string, message: Message): ReadonlyMap<string, number> {
  if (typeof message === 'string') return new Map([['', 2]]);
  const { by, ordinal, ...forms } = message;
  const rules = new Intl.PluralRules(tag, { type: ordinal === undefined ? 'cardinal' : 'ordinal' });
  const some = [...Array.from({ length: 200 }, (_, number) => number), 1_000_000, 1.5];
  const found = some.map((number) => [rules.select(number), number] as const).filter(([form]) => form in forms);
  return new Map(found.reverse());
}

/** Every sentence of a message, with the names of its texts and a number of each plural form. */
function sentences(locale: Locale, key: MessageKey): readonly string[] {
  const message = locale.write[key];
  const names = new Set(Array.from(JSON.stringify(message).matchAll(/\{(\w+)\}/g), ([, name = '']) => name));
  return Array.from(numbersOf(locale.tag, message), ([form, number]) => {
    const counted = typeof message === 'string' ? null : (message.ordinal ?? message.by ?? null);
    const value = (name: string) => (name === counted || NUMBERS.includes(name) ? number : `<${name}>`);
    const values: Values = Object.fromEntries(
      [...names, ...(counted === null ? ['count'] : [counted])].map((name) => [name, value(name)]),
    );
    return `${key}${form === '' ? '' : ` ${form}`}: ${JSON.stringify(formatMessage(locale, key, values)).slice(1, -1)}`;
  });
}

function words({ read: { priority, letters, ...kinds } }: Locale): readonly string[] {
  const lists = Object.entries({ ...kinds, ...priority }).map(([kind, list]) => `${kind}: ${list.join(' | ')}`);
  return [`letters: ${letters}`, ...lists];
}

test.each(LOCALES)('what is read in $tag, and every sentence that is written', async (locale) => {
  const { tag, rtl, write } = locale;
  const keys = Object.keys(write) as readonly MessageKey[];
  const lines = [`rtl: ${rtl}`, '', ...words(locale), '', ...keys.flatMap((key) => sentences(locale, key))];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, `goldens/${tag}.txt`));
});
