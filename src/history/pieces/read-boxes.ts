import type { Outline, Span } from '../../markdown/outline.ts';
import { addLinksBelow } from '../../parse/add-links-below.ts';
import { passDown, passedByParts } from '../../parse/fields/pass-down.ts';
import { wordStatus } from '../../parse/line/recognise-word.ts';
import { linksToHeading } from '../../parse/mirrors/find-linked.ts';
import { namesOf } from '../../parse/mirrors/stage-names.ts';
import { type Name, nameOf } from '../../parse/needs/identify-steps.ts';
import { type BoxItem, findBoxItems, findMarkedBoxes, readBoxItem } from '../../parse/notations/boxes.ts';
import { titleParagraph } from '../../parse/notations/read-item.ts';
import type { Page, StepCandidate } from '../../parse/notations/step-candidate.ts';
import type { Status } from '../../parse/roadmap.ts';

/** What the line of a box says; `parks` where it puts itself off and what is below it, `names` are what a stage may be called for the step to repeat its progress. */
export interface BoxLine extends Name {
  readonly title: string;
  readonly status: Status;
  readonly parks: boolean;
  readonly names: readonly string[];
  readonly linksToHeading: boolean;
  readonly isAnswer: boolean;
}

/** A box: all that belongs to it, and where it stands itself. */
export interface Box {
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly isDrawn: boolean;
  readonly said: BoxLine;
}

/** What lines said that were read before, by their text. */
export type KnownLines = Map<string, BoxLine>;

/** An address in the own file, whichever way it is written. */
const ADDRESS = /\]\([\s<#\\&]|%|&#/;

/** The boxes of a piece in the order of writing. A line that was read before is not read again. */
export function readBoxes(page: Page, known: KnownLines): readonly Box[] {
  const { outline, path } = page;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const mayLink = ADDRESS.test(outline.source) || outline.source.includes(name);
  const items = findBoxItems(outline);
  const boxes = mayLink
    ? addLinksBelow(
        outline,
        items.map((item) => readBoxItem(outline, item)),
      ).map((candidate) => toBox(page, candidate))
    : items.map((item) => readBox(page, item, known));
  const marked = findMarkedBoxes(page);
  const others = (mayLink ? addLinksBelow(outline, marked) : marked).map((candidate) => toBox(page, candidate));
  return [...boxes, ...others].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function readBox(page: Page, item: BoxItem, known: KnownLines): Box {
  const { outline } = page;
  const key = textOf(outline, item);
  const said = known.get(key ?? '') ?? readLine(page, readBoxItem(outline, item));
  if (key !== null) known.set(key, said);
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

function toBox(page: Page, candidate: StepCandidate): Box {
  const { span, line, column, notation } = candidate;
  return { span, line, column, isDrawn: notation === 'task-list', said: readLine(page, candidate) };
}

function readLine(page: Page, candidate: StepCandidate): BoxLine {
  const { title, status } = candidate;
  const { parked: parks } = passDown(passedByParts([]), candidate, status);
  const names = [...new Set(namesOf(title))];
  const isAnswer = wordStatus(title) !== null;
  return {
    ...nameOf(candidate),
    title,
    status,
    parks,
    names,
    isAnswer,
    linksToHeading: linksToHeading(page, candidate),
  };
}
