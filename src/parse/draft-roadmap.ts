import type { Source } from '../collect/source.ts';
import type { Problem } from '../problem.ts';
import { cleanTitle } from './clean-title.ts';
import { detectLanguage, LANGUAGE_SAMPLE } from './detect-language.ts';
import type { Draft, DraftStage, DraftStep } from './draft.ts';
import { findResources } from './find-resources.ts';
import { flattenRuns, foldSpace } from './flat-text.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { identifySteps } from './identify-steps.ts';
import { findLeftOut, type LeftOut } from './left-out.ts';
import { parseOutline } from './markdown-to-outline.ts';
import { nestFindings } from './nest-findings.ts';
import type { Finding, Page } from './notations/finding.ts';
import { readLegend } from './notations/legend.ts';
import { DEFAULT_MARKS } from './notations/marked-box.ts';
import { recogniseSteps } from './notations/recognise-steps.ts';
import type { Outline } from './outline.ts';
import { goalOf } from './recognise-word.ts';
import { findStages } from './stages/find-stages.ts';
import { visibleText } from './visible-text.ts';

/** Reads one file: its steps in their stages, with ids, and every problem that the file alone shows. */
export function draftRoadmap({ path, text }: Source): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const { frontMatter, problems: matterProblems } = parseFrontMatter(path, text);
  const outline = parseOutline(text);
  const leftOut = findLeftOut(outline);
  const found = recogniseSteps(readPage(path, outline, { marks: frontMatter.marks, leftOut }), (offset) =>
    isLeftOut(leftOut, offset),
  );
  const counted = found.findings.filter((finding) => !isLeftOut(leftOut, finding.span.start));
  const told = found.findings.flatMap((finding) => tellLeftOut(path, finding, leftOut));
  const steps = nestFindings(outline, counted);
  const offsets = counted.map((finding) => finding.span.start).sort((a, b) => a - b);
  const stages = findStages(outline, offsets, frontMatter.stages);
  const { ids, problems: idProblems } = identifySteps(path, steps);
  const draft: Draft = {
    path,
    text,
    frontMatter,
    title: readTitle(outline, frontMatter, path),
    purpose: readPurpose(outline),
    language: frontMatter.language ?? detectLanguage(visibleText(outline, LANGUAGE_SAMPLE)),
    steps,
    stages,
    stageOf: new Map(steps.map((step) => [step, stagesAround(stages, step)])),
    resources: findResources(outline),
    ids,
  };
  return { draft, problems: [...matterProblems, ...found.problems, ...told, ...idProblems] };
}

interface Given {
  readonly marks: FrontMatter['marks'];
  readonly leftOut: readonly LeftOut[];
}

/** A legend holds in the whole file, also one that stands among the explanations. */
function readPage(path: string, outline: Outline, { marks, leftOut }: Given): Page {
  const legend = readLegend(outline, (offset) =>
    isLeftOut(
      leftOut.filter((part) => !part.explains),
      offset,
    ),
  );
  const glyphs = [...marks].filter(([mark]) => /^\P{ASCII}/u.test(mark));
  return {
    path,
    outline,
    marks: new Map([...DEFAULT_MARKS, ...marks]),
    glyphs: new Map([...legend.meanings, ...glyphs]),
    legendSpans: legend.spans,
  };
}

function isLeftOut(leftOut: readonly LeftOut[], offset: number): boolean {
  return leftOut.some((part) => part.start <= offset && offset < part.end);
}

function tellLeftOut(path: string, finding: Finding, leftOut: readonly LeftOut[]): readonly Problem[] {
  const part = leftOut.find(({ start, end }) => start <= finding.span.start && finding.span.start < end);
  if (part === undefined || finding.notation !== 'task-list') return [];
  const message = `This box is not counted: ${part.reason}.`;
  return [{ path, line: finding.line, column: finding.column, severity: 'info', code: 'left-out', message, fix: null }];
}

function stagesAround(stages: readonly DraftStage[], step: DraftStep): readonly DraftStage[] {
  const start = step.finding.span.start;
  const stage = stages.findLast((candidate) => candidate.start <= start && start < candidate.end);
  return stage === undefined ? [] : [stage, ...stagesAround(stage.stages, step)];
}

/** The front matter's title, else the first heading of level 1, else the file's name. */
function readTitle(outline: Outline, frontMatter: FrontMatter, path: string): string {
  const heading = outline.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const written = heading?.kind === 'heading' ? foldSpace(flattenRuns(outline.runs(heading)).text) : '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return frontMatter.title ?? (cleanTitle(written) || name);
}

/** The first line of the file that names a goal; it is only shown. */
function readPurpose(outline: Outline): string | null {
  for (const block of outline.blocks) {
    if (block.kind !== 'paragraph') continue;
    const goal = goalOf(foldSpace(flattenRuns(outline.runs(block)).text.split('\n')[0] ?? ''));
    if (goal !== null) return goal;
  }
  return null;
}
