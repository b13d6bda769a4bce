import { expect, test } from 'vitest';
import { formatNumber } from '../../src/locales/format-number.ts';
import { LOCALES } from '../../src/locales/load.ts';

test.each(LOCALES.map(({ tag }) => tag))('%s writes whole numbers as Unicode says', (tag) => {
  const format = new Intl.NumberFormat(tag);
  for (const value of [0, 1, 9, 10, 99, 100, 999, 1000, 1001, 12_345, -1])
    expect(formatNumber(tag, value)).toBe(format.format(value));
});
