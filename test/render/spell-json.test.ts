import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '../../src/render/json/json.ts';
import { spellJson } from '../../src/render/json/spell-json.ts';

it('spells every value as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.string()), (value, texts) => {
      const whole = { value: value as Json, here: texts, deeper: [{ again: texts }, texts], empty: {} };
      expect([...spellJson(whole)].join('')).toBe(JSON.stringify(whole, null, 2));
    }),
  );
});
