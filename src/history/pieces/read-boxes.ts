import type { Range } from '../../markdown/flat-text.ts';
import type { Outline } from '../../markdown/outline.ts';
import { addLinksBelow } from '../../parse/add-links-below.ts';
import { passDown, passedByParts } from '../../parse/fields/pass-down.ts';
import { wordStatus } from '../../parse/line/recognise-word.ts';
import { linksToHeading } from '../../parse/mirrors/find-linked.ts';
import { namesOf } from '../../parse/mirrors/stage-names.ts';
import { nameOf } from '../../parse/needs/identify-steps.ts';
import { type BoxItem, findBoxItems, findMarkedBoxes, readBoxItem } from '../../parse/notations/boxes.ts';
import { titleParagraph } from '../../parse/notations/read-item.ts';
import type { Page, StepCandidate } from '../../parse/notations/step-candidate.ts';
import { type Known, NO_NUMBER } from './known.ts';
import type { BoxLine } from './piece.ts';

/** A box: all that belongs to it, and where it stands itself. */
export interface WrittenBox {
  readonly span: Range;
  readonly line: number;
  readonly column: number;
  readonly isDrawn: boolean;
  readonly said: BoxLine;
}

/** What a slug ends with that a step may get too whose own slug is taken. */
const COUNTED = /-\d+$/;

/** An address in the own file, whichever way it is written, has no scheme. */
const RELATIVE = /\]\((?!\s{0,9}https?:\/\/)/;
const ADDRESS = /\]\([\s<#\\&]|%|&#/;

/** Whether a text may hold a link to a heading of its own file. */
export function mayLinkToHeading(text: string, path: string): boolean {
  if (!RELATIVE.test(text)) return false;
  return ADDRESS.test(text) || text.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** The boxes of a piece in the order of writing. A line that was read before is not read again. */
export function readBoxes(page: Page, known: Known): readonly WrittenBox[] {
  const { outline, path } = page;
  const mayLink = mayLinkToHeading(outline.source, path);
  const items = findBoxItems(outline);
  const boxes = mayLink
    ? addLinksBelow(
        outline,
        items.map((item) => readBoxItem(outline, item)),
      ).map((candidate) => toBox(page, candidate, known))
    : items.map((item) => readBox(page, item, known));
  const marked = findMarkedBoxes(page);
  const others = (mayLink ? addLinksBelow(outline, marked) : marked).map((candidate) => toBox(page, candidate, known));
  return [...boxes, ...others].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function readBox(page: Page, item: BoxItem, known: Known): WrittenBox {
  const { outline } = page;
  const key = textOf(outline, item);
  const said = known.lines.get(key ?? '') ?? readLine(page, readBoxItem(outline, item), known);
  if (key !== null) known.lines.set(key, said);
  const { line, column } = item.box;
  return { span: item, line, column, isDrawn: true, said };
}

/** All that the line of a box is read from; null where it has more lines, whose indentation depends on what they stand in. */
function textOf({ source }: Outline, item: BoxItem): string | null {
  const title = titleParagraph(item);
  const comments = item.blocks.flatMap((block) => (block.kind === 'html' ? [block.text] : []));
  if (title === null || title.line < title.endLine) return null;
  return [item.check, source.slice(title.start, title.end), ...comments].join('\n');
}

function toBox(page: Page, candidate: StepCandidate, known: Known): WrittenBox {
  const { span, line, column, notation } = candidate;
  return { span, line, column, isDrawn: notation.box === 'drawn', said: readLine(page, candidate, known) };
}

function readLine(page: Page, candidate: StepCandidate, known: Known): BoxLine {
  const { title, status } = candidate;
  const { parked: parks } = passDown(passedByParts([]), candidate, status);
  const name = nameOf(candidate);
  const isAnswer = wordStatus(title) !== null;
  return {
    ...name,
    title,
    status,
    parks,
    own: COUNTED.test(name.slug) ? NO_NUMBER : known.numberOf(name.slug),
    names: [...new Set(namesOf(title))].map((other) => known.numberOf(other)),
    isAnswer,
    linksToHeading: linksToHeading(page, candidate),
  };
}
