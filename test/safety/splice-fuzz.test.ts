import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../src/markdown/front-matter-span.ts';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import type { Outline } from '../../src/markdown/outline.ts';
import { findBoxItems } from '../../src/parse/notations/boxes.ts';
import { findMarkers } from '../../src/splice/find-markers.ts';
import { spliceSection } from '../../src/splice/splice-section.ts';
import { drawAsGitHub, hasCmarkGfm } from './cmark-gfm.ts';
import { END, readme, START, soup } from './random-readme.ts';

const MANY = Number(process.env.TRAILMARK_DOCUMENTS ?? 300);
const BATCH = 1_000;
const SECTION = '\n**1 of 2** done\n\n| a | b |\n| - | - |\n| c | d |\n\n';
const path = 'README.md';

/** Documents in batches; the same ones in every run but for the seed. */
function* batches(documents = readme): Generator<readonly string[]> {
  const seed = Number(process.env.TRAILMARK_SEED ?? 10);
  for (let at = 0; at < MANY; at += BATCH)
    yield fc.sample(documents, { numRuns: Math.min(BATCH, MANY - at), seed: seed + at });
}

describe(`${MANY} random READMEs`, () => {
  test('keeps every byte outside, and a second run changes and refuses nothing', () => {
    let accepted = 0;
    for (const text of [...batches()].flat()) {
      const { text: written, problems } = spliceSection({ path, text }, SECTION);
      if (written === null) {
        expect(problems.length, JSON.stringify(text)).toBeGreaterThan(0);
        continue;
      }
      accepted += 1;
      expect(outside(written), JSON.stringify(text)).toEqual(outside(text));
      const again = spliceSection({ path, text: written }, SECTION);
      expect([again.text, again.changed, again.problems], JSON.stringify(text)).toEqual([written, false, []]);
    }
    console.log(`${accepted} of ${MANY} were accepted.`);
    expect(accepted).toBeGreaterThan(MANY / 2);
  });

  test.skipIf(!hasCmarkGfm).each([
    ['READMEs', readme],
    ['tokens', soup],
  ])('boxes and markers are those that GitHub draws: %s', (_, documents) => {
    const differences: object[] = [];
    for (const batch of batches(documents)) {
      const texts = batch.filter((text) => findFrontMatter(text) === null);
      const drawn = drawAsGitHub(texts);
      for (const [at, text] of texts.entries()) {
        const [mine, theirs] = [readAlone(text), readDrawn(drawn[at] ?? '')];
        if (mine !== null && mine.join() !== theirs.join() && !isKnown(text)) differences.push({ text, mine, theirs });
      }
    }
    console.log(`${differences.length} of ${MANY} differ.`);
    expect(differences.slice(0, 5)).toEqual([]);
  });
});

/** What docs/writing-roadmaps.md says: remark takes a list that begins with 2 for text directly behind a comment, or where a quote begins behind text; an empty bullet directly behind indented code is read otherwise; a box with blanks alone behind it on its line is none. And a bracket that a backslash keeps from being a box is drawn like a box in a quote. */
function isKnown(text: string): boolean {
  const counted = text
    .replace(/(?<!\w)(?:2|10)(?=[.)] )/g, '1')
    .replace(/(\[[ xX]\])[ \t]+(?=[\r\n]|$)/g, '$1')
    .replaceAll('\\[', '\\(')
    .replace(/^((?: {4}|\t).*(?:\r\n|\n|\r))(?=[ \t]*[-*+][ \t]*$)/gm, '$1\n');
  return readAlone(counted)?.join() === readDrawn(drawAsGitHub([counted])[0] ?? '').join();
}

/** Null where remark stops at an assertion for its own developers, which nothing that ships has. */
function parseSafely(text: string): Outline | null {
  try {
    return parseOutline(text);
  } catch (error) {
    if (error instanceof Error && error.name === 'Assertion') return null;
    throw error;
  }
}

/** Boxes and markers in the order of writing, as Trailmark reads them. */
function readAlone(text: string): readonly string[] | null {
  const outline = parseSafely(text);
  if (outline === null) return null;
  const boxes = findBoxItems(outline).map(({ check, box }) => ({ start: box.start, name: check ? 'x' : 'o' }));
  const markers = findMarkers(outline).map(({ start, column, kind }) => ({ start: start + column - 1, name: kind }));
  return [...boxes, ...markers].toSorted((one, other) => one.start - other.start).map(({ name }) => name);
}

/** The same in HTML: raw elements, instructions, CDATA, attributes and other comments hold no comment of their own. In a quote the library draws brackets where the site draws a box. */
const TOKEN =
  /<!--(?:(?!<!--)[\s\S])*?-->|<(pre|script|style|textarea)\b[\s\S]*?<\/\1>|<[?!][^>]*>|<li>(?:\n<p>)?\[[ xX]\](?=[ \t])|<[A-Za-z/](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** No step is behind a box without text on its line. */
const EMPTY =
  /<input type="checkbox"[^>]*>[ \t]*(?=<\/li>|\n(?!<p>))|<li>(?:\n<p>)?\[[ xX]\][ \t]*(?=<\/li>|<\/p>|\n)/g;

function readDrawn(html: string): readonly string[] {
  return Array.from(html.replace(EMPTY, '').matchAll(TOKEN), ([token]) => {
    if (/^<input type="checkbox"|\]$/.test(token)) return /checked|\[x\]/i.test(token) ? 'x' : 'o';
    return token === START ? 'start' : token === END ? 'end' : '';
  }).filter((name) => name !== '');
}

function outside(text: string): readonly [string, string] {
  return [text.slice(0, text.indexOf(START)), text.slice(text.lastIndexOf(END))];
}
