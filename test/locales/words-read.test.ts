import { describe, expect, test } from 'vitest';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';
import { LOCALES } from '../../src/locales/load.ts';
import type { WordKind } from '../../src/locales/locale.ts';
import { parseOne } from '../parse/parse-one.ts';

// A word that means two things in two languages has the meaning that comes first.
const STATUSES = ['done', 'doing', 'todo', 'dropped', 'parked'] as const;
const isWord = (word: string) => !word.includes('*') && !word.includes('|');

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const rule = header.map(() => '-');
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function hasEarlier(word: string, kind: (typeof STATUSES)[number]): boolean {
  const earlier = STATUSES.slice(0, STATUSES.indexOf(kind));
  return LOCALES.some(({ read }) => earlier.some((other) => read[other].includes(word)));
}

describe.each(LOCALES)('the words that are read in $tag', ({ read }) => {
  const words = (kind: WordKind) => read[kind].filter(isWord);

  test.each(STATUSES)('say in a cell that a step is %s', (kind) => {
    for (const word of words(kind).filter((each) => !hasEarlier(each, kind))) {
      const { steps } = parseOne(table(['Topic', 'Status'], ['One', word], ['Two', word], ['Three', '✅']));
      const [step] = steps.filter(({ title }) => title === 'One');
      expect(step, word).toMatchObject(kind === 'parked' ? { status: 'todo', parked: true } : { status: kind });
    }
  });

  test('head a column of statuses', () => {
    for (const word of words('statusColumn')) {
      const { steps } = parseOne(table(['Topic', word], ['One', '✅'], ['Two', '⬜']));
      expect(
        steps.map(({ status }) => status),
        word,
      ).toEqual(['done', 'todo']);
    }
  });

  test.each([
    ['dueColumn', { due: '2026-08-01' }],
    ['estimateColumn', { estimate: '2 h' }],
    ['priorityColumn', { priority: 'high' }],
  ] as const)('head a column of another kind: %s', (kind, field) => {
    const [cell = ''] = Object.values(field);
    for (const word of words(kind)) {
      const { steps } = parseOne(table(['Topic', 'Status', word], ['One', '⬜', cell], ['Two', '✅', '']));
      expect(steps[0], word).toMatchObject(field);
    }
  });

  test('name a priority', () => {
    for (const [priority, names] of Object.entries(read.priority))
      for (const name of names)
        expect(parseOne(`- [ ] One <!-- priority: ${name} -->`).steps, name).toMatchObject([{ priority }]);
  });

  test('make a step optional, or put it off, in parentheses', () => {
    for (const word of words('optional'))
      expect(parseOne(`- [ ] One (${word})`).steps, word).toMatchObject([{ optional: true }]);
    for (const word of words('deferral'))
      expect(parseOne(`- [ ] One (${word})`).steps, word).toMatchObject([{ parked: true }]);
  });

  test('are a length of time behind a number', () => {
    for (const word of words('units'))
      expect(parseOne(`- [ ] One (3 ${word})`).steps, word).toMatchObject([{ estimate: `3 ${word}` }]);
  });

  test('head resources, and what explains the file', () => {
    for (const word of words('resources')) {
      const { roadmap } = parseOne(`# Plan\n\n- [ ] One\n\n## ${word}\n\n- [Book](https://example.org)\n`);
      expect(roadmap.resources, word).toMatchObject([{ title: 'Book' }]);
    }
    for (const word of words('usage')) {
      const { steps } = parseOne(`## ${word}\n\n- [ ] A sample\n\n## Plan\n\n- [ ] One\n`);
      expect(
        steps.map(({ title }) => title),
        word,
      ).toEqual(['One']);
    }
  });

  test('head what is advice and no plan', () => {
    for (const word of words('asides')) {
      const { text } = convertRoadmap({ path: 'plan.md', text: `## ${word}\n\n- Sleep\n\n## Plan\n\n- One\n` });
      expect(text, word).toBe(`## ${word}\n\n- Sleep\n\n## Plan\n\n- [ ] One\n`);
    }
  });

  test('stand before a goal and what is needed before', () => {
    for (const word of words('goal'))
      expect(parseOne(`# Plan\n\n${word}: a site\n\n- [ ] One\n`).roadmap.purpose, word).toBe('a site');
    for (const word of words('prerequisites')) {
      const { roadmap } = parseOne(`## A\n\n${word}: patience\n\n- [ ] One\n\n## B\n\n- [ ] Two\n`);
      expect(roadmap.stages[0]?.prerequisites, word).toBe('patience');
    }
  });
});
