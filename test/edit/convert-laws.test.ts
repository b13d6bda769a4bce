import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import type { Step } from '../../src/parse/roadmap.ts';
import { readCases } from '../read-cases.ts';
import { documents } from './arbitrary-documents.ts';

const PATH = 'plan.md';

function stepsOf(text: string): readonly Step[] {
  return parseRoadmaps([{ path: PATH, text }]).roadmaps.flatMap((roadmap) => listSteps(roadmap));
}

function known({ id, status, parked, when, note }: Step): unknown {
  return [id, status, parked, when, note];
}

/** What is known of the steps of a file that has some is known afterwards, and nothing else became a step. */
function expectKept(text: string): void {
  const before = stepsOf(text);
  const converted = convertRoadmap({ path: PATH, text }).text;
  if (before.length === 0) return;
  expect(stepsOf(converted).map(known)).toEqual(before.map(known));
}

test.each(await readCases())('law: convert keeps what is known of $name', ({ request }) => {
  for (const { text } of request.roadmaps) expectKept(text);
});

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/files');

// Minutes of work: `npm run prove` does it.
const PLANS = process.env.TRAILMARK_ALL && existsSync(CORPUS) ? readdirSync(CORPUS) : [];

test.skipIf(PLANS.length === 0).each(PLANS.length === 0 ? [''] : PLANS)(
  'law: convert keeps what is known of the plan %s',
  (name) => expectKept(readFileSync(join(CORPUS, name), 'utf8')),
);

test('law: convert keeps what is known in any notation', () => {
  fc.assert(fc.property(documents, expectKept));
}, 600_000);

type Said = 'done' | 'doing' | 'todo' | 'dropped' | 'parked';

/** Ways to write an item of a plain list, and what each says; `null` is no step. */
const ITEMS: readonly (readonly [string, Said | null | 'unsaid'])[] = [
  ['@', 'unsaid'],
  ['**@**', 'unsaid'],
  ['[@](https://example.org)', 'unsaid'],
  ['DONE @', 'done'],
  ['TODO @', 'todo'],
  ['LATER @', 'todo'],
  ['DOING: @', 'doing'],
  ['NOW @', 'doing'],
  ['WAITING @', 'parked'],
  ['CANCELLED @', 'dropped'],
  ['@ ✅', 'done'],
  ['@: ✔️', 'done'],
  ['✓ @', 'done'],
  ['🟡 @', 'doing'],
  ['🚧 @', 'doing'],
  ['⬜ @', 'todo'],
  ['@ (in progress)', 'doing'],
  ['~~@~~', 'dropped'],
  ['DONE', null],
  ['IN-PROGRESS @', 'doing'],
  ['CANCELED @', 'dropped'],
  ['[x]@', null],
  ['(x) @', null],
  ['[@](#part)', null],
  ['@:', null],
];
const HEADINGS: readonly (readonly [string, Said | null | 'unsaid'])[] = [
  ['Week 1', 'unsaid'],
  ['✅ Done', 'done'],
  ['In progress', 'doing'],
  ['To do', 'todo'],
  ['On hold', 'parked'],
  ['Cancelled', 'dropped'],
  ['Resources', null],
  ['Prerequisites', null],
  ['How to use this plan', null],
  ['💡 Study tips', null],
  ['Rules', null],
  ['Legend', null],
  ['Association rules', 'unsaid'],
];

test('law: an item of a plain list becomes a box that says what the item, or else its heading, said', () => {
  const parts = fc.tuple(fc.constantFrom(...HEADINGS), fc.array(fc.constantFrom(...ITEMS), { minLength: 1 }));
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'), (all, eol) => {
      let count = 0;
      const items = all.map(([heading, list]) => ({
        heading,
        list: list.map(([text, says]) => {
          count += 1;
          return { line: `- ${text.replace('@', `Topic ${count}`)}`, says, name: `Topic ${count}` };
        }),
      }));
      const text = items.flatMap(({ heading, list }) => [`## ${heading[0]}`, '', ...list.map(({ line }) => line), '']);
      if (stepsOf(text.join(eol)).length > 0) return;
      const converted = convertRoadmap({ path: PATH, text: text.join(eol) }).text;
      const after = stepsOf(converted);
      // Below a heading that says otherwise, in a board of such headings, an open box would say what the heading says.
      const stays = (line: string, says: unknown, above: unknown) =>
        (says === 'todo' || says === 'parked') &&
        above !== says &&
        above !== 'unsaid' &&
        converted.split(eol).includes(line);
      const wanted = items.flatMap(({ heading: [, above], list }) =>
        list.flatMap(({ line, says, name }) => {
          const said = says === 'unsaid' ? (above ?? 'unsaid') : says;
          return above === null || said === null || stays(line, says, above)
            ? []
            : [[name, said === 'unsaid' ? 'todo' : said]];
        }),
      );
      const read = after.map(({ title, status, parked }) => [/Topic \d+/.exec(title)?.[0], parked ? 'parked' : status]);
      expect(read).toEqual(wanted);
    }),
  );
}, 600_000);
