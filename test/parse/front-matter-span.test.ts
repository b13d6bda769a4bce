import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../src/markdown/front-matter-span.ts';
import { parseOne } from './parse-one.ts';

describe('findFrontMatter', () => {
  test.each(['\n', '\r\n', '\r'])('reads the lines between two rules that end in %j', (eol) => {
    const text = `---${eol}a: 1${eol}---${eol}# T`;
    expect(findFrontMatter(text)).toEqual({ start: 3 + eol.length, end: text.length - 3, yaml: `a: 1${eol}` });
  });

  test('ends with the file where nothing follows', () => {
    expect(findFrontMatter('---\na: 1\n---')).toEqual({ start: 4, end: 12, yaml: 'a: 1\n' });
  });

  test.each([
    ['---\n---', ''],
    ['---\n---\n', ''],
    ['---\na: 1\n---\nb\n---\n', 'a: 1\n'],
    ['\uFEFF--- \t\na: 1\n---\t \n', 'a: 1\n'],
    ['---\na: "---"\n --- \n----\n---', 'a: "---"\n --- \n----\n'],
  ])('%j holds %j', (text, yaml) => expect(findFrontMatter(text)?.yaml).toBe(yaml));

  test.each(['', '---', '---\n', '----\na\n---\n', 'a\n---\n---\n', ' ---\n---\n', '---\na: 1\n'])(
    '%j has none',
    (text) => expect(findFrontMatter(text)).toBeNull(),
  );

  test.each(['\n', '\r\n', '\r'])(
    'a file whose first line is a rule and whose lines end in %j has its steps',
    (eol) => {
      const text = ['---', '', ...Array.from({ length: 50 }, (_, at) => `- [ ] Step ${at}`), ''].join(eol);
      expect(parseOne(text).steps).toHaveLength(50);
    },
  );
});
