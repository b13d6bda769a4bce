import { foldSpace, inlineText, writtenText } from '../markdown/flat-text.ts';
import { OverLimit } from '../markdown/limits/over-limit.ts';
import { splitLines } from '../markdown/line-starts.ts';
import { parseOutline } from '../markdown/markdown-to-outline.ts';
import type { Outline } from '../markdown/outline.ts';
import type { Source } from '../source.ts';
import { addLinksBelow } from './add-links-below.ts';
import type { Draft, Mirrored } from './draft.ts';
import { type FrontMatter, parseFrontMatter } from './fields/front-matter.ts';
import { isObsidian } from './fields/is-obsidian.ts';
import { takeFields } from './fields/take-fields.ts';
import { findResources } from './find-resources.ts';
import { findSaidNext } from './find-said-next.ts';
import { languageOf } from './language/detect-language.ts';
import { findLeftOut } from './left-out.ts';
import { cleanTitle } from './line/clean-title.ts';
import { mayShowGlyph } from './line/glyphs.ts';
import { GOAL, valueAfter } from './line/recognise-word.ts';
import { mergeDuplicates } from './merge-duplicates.ts';
import type { MirrorSource } from './mirrors/find-mirrors.ts';
import { identifySteps } from './needs/identify-steps.ts';
import { nestCandidates } from './nest-candidates.ts';
import { DEFAULT_MARKS, marksOutside } from './notations/boxes.ts';
import { readLegend } from './notations/glyph/legend.ts';
import { NOTATIONS } from './notations/list.ts';
import { type Page, startsOf } from './notations/step-candidate.ts';
import { findPlainSteps } from './plain/plain-steps.ts';
import { findColumns, placeInColumn } from './stages/find-columns.ts';
import { findParts } from './stages/find-parts.ts';
import { stagesOf } from './stages/part.ts';
import { headingTitle } from './stages/read-anchors.ts';

/** Nobody learns so many things from one file, and to rank more of them takes longer than anybody waits. */
const MOST_STEPS = 70_000;
/** How many items of a file without steps are shown as they would look converted. */
const PREVIEW = 3;

/** A file with all that was found in it, and the stages that it would make. */
export interface ReadFile
  extends MirrorSource,
    Pick<Draft, 'page' | 'candidates' | 'leftOutAt' | 'frontMatter' | 'columns'> {}

/** Reads what of one file may be a step. */
export function readSteps({ path, text, defaults }: Source): ReadFile {
  const isOfVault = defaults?.isVault === true || isObsidian(text);
  const marks = marksOutside(defaults ?? {}, isOfVault);
  const frontMatter = parseFrontMatter(text, { ...defaults, marks });
  const outline = { ...parseOutline(text), isVault: isOfVault };
  const leftOutAt = findLeftOut(outline);
  // A legend holds in the whole file, also one that stands among the explanations.
  const legend = readLegend(outline, (offset) => leftOutAt(offset)?.explains === false);
  const glyphs = [...frontMatter.marks].filter(([mark]) => /^\P{ASCII}/u.test(mark));
  const page: Page = {
    ...{ path, outline, legendSpans: legend.spans, mayShowGlyph: mayShowGlyph(text) },
    marks: new Map([...DEFAULT_MARKS, ...frontMatter.marks]),
    glyphs: new Map([...legend.meanings, ...glyphs]),
  };
  const candidates = NOTATIONS.flatMap(({ find }) => find(page));
  const over = candidates[MOST_STEPS];
  if (over) throw new OverLimit(over.line, `It has more than ${MOST_STEPS} steps. Split it into smaller files.`);
  const linked = addLinksBelow(outline, candidates);
  const columns = findColumns(outline, frontMatter.isBoard);
  const counted = linked.filter((candidate) => leftOutAt(candidate.span.start) === null);
  const inside = counted.map((candidate) => placeInColumn(candidate, columns));
  const parts = findParts(outline, startsOf(inside), { rule: frontMatter.stages, columns });
  return { path, text, frontMatter, page, candidates, leftOutAt, inside, columns, parts };
}

/** Makes the draft of one file: each step that counts once, in its stage, with its id. */
export function draftRoadmap(file: ReadFile, mirrors: Draft['mirrors']): Draft {
  const { path, frontMatter, page, inside, columns } = file;
  const wanted = { rule: frontMatter.stages, columns };
  const { outline } = page;
  const own = inside.filter((candidate) => !mirrors.has(candidate));
  const { counted, repeats } = mergeDuplicates(own, file.parts);
  const parts = counted.length < inside.length ? findParts(outline, startsOf(counted), wanted) : file.parts;
  const steps = nestCandidates(outline, counted);
  const firstStage = stagesOf(parts)[0]?.start ?? Number.POSITIVE_INFINITY;
  // What stands later is about a part of the file.
  const head = { ...outline, blocks: outline.blocks.filter(({ start }) => start < firstStage) };
  return {
    ...{ ...file, parts, counted, repeats, steps },
    ...identifySteps(steps, parts),
    mirrors: new Map(inside.filter((one) => mirrors.has(one)).map((one) => [one, mirrors.get(one) as Mirrored])),
    title: readTitle(head, frontMatter, path),
    purpose: readPurpose(head),
    language: frontMatter.language ?? languageOf(outline),
    saidNext: findSaidNext(outline, counted),
    resources: findResources(outline),
    preview: steps.length === 0 ? findPlainSteps(outline).slice(0, PREVIEW) : [],
  };
}

/** The front matter's title, else the first heading of level 1 in the head, else the file's name. */
function readTitle(head: Outline, frontMatter: FrontMatter, path: string): string {
  const heading = head.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const said = heading?.kind === 'heading' ? headingTitle(head, heading) : '';
  const written = heading ? takeFields(writtenText(said, heading.start), heading, head.isVault).rest.text : '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return frontMatter.title ?? (cleanTitle(written) || name);
}

/** The first line of the head that names a goal; it is only shown. */
function readPurpose(head: Outline): string | null {
  for (const block of head.blocks) {
    if (block.kind !== 'paragraph') continue;
    const goal = valueAfter(foldSpace(splitLines(inlineText(head, block).text)[0] ?? ''), GOAL);
    if (goal !== null) return goal;
  }
  return null;
}
