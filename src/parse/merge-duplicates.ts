import { foldText, trimEndOf } from '../fold-text.ts';
import { unlettered } from './line/lettering.ts';
import type { Finding } from './notations/finding.ts';
import type { Notation } from './roadmap.ts';
import { type Part, stageAround } from './stages/part.ts';

/** The findings that count, and for each of the others the one that says its step already. */
export interface Merged {
  readonly findings: readonly Finding[];
  readonly repeats: ReadonlyMap<Finding, Finding>;
}

/** Of the same step in two notations, the one that stands further to the left here counts. */
const PRECEDENCE: readonly Notation[] = [
  'task-list',
  'marked-box',
  'status-table',
  'marked-line',
  'glyph-list',
  'keyword',
];

/** Boxes that GitHub draws and boxes with other marks are one way of writing: a tick makes the one of the other. */
function isAlike(a: Finding, b: Finding): boolean {
  const family = ({ notation }: Finding) => (notation === 'marked-box' ? 'task-list' : notation);
  return family(a) === family(b);
}

/** Leaves out findings whose step another notation has in a stage of the same title. Two findings of one notation are never merged. */
export function mergeDuplicates(findings: readonly Finding[], parts: readonly Part[]): Merged {
  const byLine = findFirst(findings, (finding) => String(finding.line));
  const apart = findings.filter((finding) => byLine.get(String(finding.line))?.notation === finding.notation);
  const keys = new Map(apart.map((finding) => [finding, keyOf(finding, parts)]));
  const byStep = findFirst(apart, (finding) => keys.get(finding) ?? '');
  const firstOf = (finding: Finding) => byStep.get(keys.get(finding) ?? '') ?? finding;
  const isKept = (finding: Finding) => isAlike(firstOf(finding), finding);
  return {
    findings: apart.filter(isKept),
    repeats: new Map(apart.filter((finding) => !isKept(finding)).map((finding) => [finding, firstOf(finding)])),
  };
}

function keyOf(finding: Finding, parts: readonly Part[]): string {
  const stage = stageAround(parts, finding.span.start);
  return `${foldText(stage?.title ?? '')}\n${foldTitle(finding.title)}`;
}

/** Of the findings with one key, the first of the notation that comes first. */
function findFirst(findings: readonly Finding[], key: (finding: Finding) => string): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  const rank = ({ notation }: Finding) => PRECEDENCE.indexOf(notation);
  for (const finding of findings) {
    const first = found.get(key(finding));
    if (first === undefined || rank(finding) < rank(first)) found.set(key(finding), finding);
  }
  return found;
}

/** Lettering and the sign at the end of a sentence make no other step. */
function foldTitle(title: string): string {
  return trimEndOf(unlettered(foldText(title)), /[\s.。;；:：,，]/u);
}
