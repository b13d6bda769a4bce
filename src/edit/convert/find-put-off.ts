import { foldText } from '../../fold-text.ts';
import { LOCALES } from '../../locales/load.ts';
import { flattenRuns, foldSpace } from '../../markdown/flat-text.ts';
import { spanOf } from '../../markdown/line-starts.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import type { Outline } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import { unlettered } from '../../parse/line/lettering.ts';
import type { Step } from '../../parse/roadmap.ts';
import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import { writeField } from './write-fields.ts';

/** A sentence that puts something off, and where it begins. */
interface PutOff {
  readonly at: number;
  readonly when: string;
  readonly step: string;
}

interface Offer {
  readonly step: string;
  readonly field: string;
}

/** A name or a trigger longer than this is a story. */
const LONGEST = 60;
/** A full stop ends one only before a blank: `Next.js` is a name. */
const SENTENCE = /(?:[^。．！？；;\r\n.!?]|[.!?](?!\s|$))+/gu;
const NAMED = /\\?[{](when|step)[}]/gu;
/** `when {when}, learn {step}` of every language as a pattern of a whole sentence; the bounds keep its work small. */
const FORMS = LOCALES.flatMap(({ read }) => read.putOff).map(
  (form) =>
    new RegExp(`^${form.replace(/[.?*+^$()[\]|\\]/g, '\\$&').replace(NAMED, `(?<$1>.{1,${LONGEST}}?)`)}$`, 'iu'),
);

/**
 * Offers a trigger for what sentences like "when you need migrations, learn Alembic" put off, with what to paste; each thing once.
 * Nothing is offered for a step that is done or has a trigger, nor for a text that could close its comment.
 */
export function findPutOff(outline: Outline, path: string, steps: readonly Step[]): readonly Problem[] {
  const offered = new Map<string, Problem>();
  for (const { at, when, step } of listSentences(outline).flatMap(readSentence)) {
    const name = foldText(step);
    const value = writeField('when', when);
    const known = steps.find(({ title }) => foldText(title).includes(name));
    if (offered.has(name) || value === null || known?.status === 'done' || (known?.when ?? null) !== null) continue;
    const { line, column } = spanOf(outline.lines, at, at);
    offered.set(
      name,
      toProblem(path, {
        code: 'put-off',
        line,
        column,
        message: wordOffer(outline, { step, field: `<!-- ${value} -->` }, known),
      }),
    );
  }
  return [...offered.values()];
}

function wordOffer({ source, lines }: Outline, { step: name, field }: Offer, known: Step | undefined): string {
  const said = `This sentence puts "${name}" off, which only people read.`;
  const box = `- [ ] ${known?.status === 'doing' ? '🚧 ' : ''}${escapeMarkdown(known?.title ?? name)}`;
  if (known === undefined) return `${said} To say so, add this line where it belongs:\n${box} ${field}`;
  const [line = box] = source.slice(lines[known.line - 1]).split(/\\?[\r\n]/, 1);
  // In a table or a fence the field would not be read: there it goes with the box.
  const written = known.notation.box === 'drawn' ? line.trimEnd() : box;
  return `${said} To say so, write the step of line ${known.line} as:\n${written} ${field}`;
}

interface Sentence {
  readonly at: number;
  readonly text: string;
}

/** The sentences of all paragraphs, and of all lines of code. */
function listSentences(outline: Outline): readonly Sentence[] {
  const { source } = outline;
  return walkBlocks(outline.blocks).flatMap((block) => {
    if (block.kind === 'code')
      return split(source.slice(block.start, block.end)).map(({ at, text }) => ({ at: block.start + at, text }));
    if (block.kind !== 'paragraph') return [];
    const flat = flattenRuns(outline.runs(block));
    return split(flat.text.replace(/[\r\n]/g, ' ')).map(({ at, text }) => ({
      at: offsetAt(flat, at) ?? block.start,
      text,
    }));
  });
}

function split(text: string): readonly Sentence[] {
  return Array.from(text.matchAll(SENTENCE), (match) => {
    const blanks = match[0].length - match[0].trimStart().length;
    return { at: match.index + blanks, text: match[0].trim() };
  });
}

function readSentence({ at, text }: Sentence): readonly PutOff[] {
  const words = unlettered(text);
  if (words.length > 3 * LONGEST) return [];
  const found = FORMS.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined);
  return found === undefined ? [] : [{ at, when: foldSpace(found.when ?? ''), step: foldSpace(found.step ?? '') }];
}
