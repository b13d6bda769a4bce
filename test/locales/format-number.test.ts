import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/locales/format-number.ts';
import { formatPercent } from '../../src/locales/format-percent.ts';
import { LOCALES } from '../../src/locales/load.ts';

describe.each(LOCALES)('$tag writes as Unicode says', (locale) => {
  const { tag } = locale;

  test('whole numbers', () => {
    const format = new Intl.NumberFormat(tag);
    for (const value of [0, 1, 9, 10, 99, 100, 999, 1000, 1001, 12_345, -1])
      expect(formatNumber(tag, value)).toBe(format.format(value));
  });

  test('percentages', () => {
    const format = new Intl.NumberFormat(tag, { style: 'percent' });
    for (const value of [0, 1, 34, 99, 100]) expect(formatPercent(locale, value)).toBe(format.format(value / 100));
  });
});
