import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { MeasuredRoadmap, MeasuredStage, Progress } from '../src/measure/progress.ts';
import type { Step } from '../src/parse/roadmap.ts';
import { type Report, type Request, runPipeline } from '../src/pipeline.ts';
import { renderComment } from '../src/render/render-comment.ts';
import { checkJson, nextJson, statusJson } from '../src/render/render-json.ts';
import type { Source } from '../src/source.ts';
import { progressLines, roadmapLines, type Status, suggestionLines } from './golden-lines.ts';
import { readCases } from './read-cases.ts';

const cases = await readCases();
const ajv = new Ajv2020();

/** The published schema of a command's JSON. */
function schemaOf(command: string): ValidateFunction {
  const path = join(import.meta.dirname, `../schema/${command}.schema.json`);
  return (
    ajv.getSchema(command) ??
    ajv.addSchema(JSON.parse(readFileSync(path, 'utf8')), command).getSchema(command) ??
    fail(command)
  );
}

function fail(command: string): never {
  throw new Error(`There is no schema of ${command}.`);
}

/** One golden per stage of the pipeline, numbered in its order: the first that differs names the stage that broke. */
function goldensOf(report: Report): ReadonlyMap<string, string> {
  const status = JSON.parse(JSON.stringify(statusJson(report, report.problems))) as Status;
  const goldens = new Map([
    ['1-roadmap.txt', roadmapLines(status)],
    ['2-progress.txt', progressLines(status)],
    ['3-suggestion.txt', suggestionLines(status)],
    ['4-section.md', report.section],
    ['5-comment.md', renderComment(report).text],
    ['7-problems.json', json(checkJson(report.problems))],
  ]);
  if (report.splice?.text != null) goldens.set('6-README.md', report.splice.text);
  return goldens;
}

describe.each(cases)('$name', ({ folder, request }) => {
  const report = runPipeline(request);
  const goldens = goldensOf(report);
  const expected = join(folder, 'expected');

  test.each([...goldens.keys()])('gives %s', async (name) => {
    await expect(goldens.get(name)).toMatchFileSnapshot(join(expected, name));
  });

  test.each([
    ['status', () => statusJson(report, report.problems)],
    ['next', () => nextJson(report, true)],
    ['check', () => checkJson(report.problems)],
  ])('gives JSON for %s that its schema describes', (command, made) => {
    const isValid = schemaOf(command);
    expect(isValid(JSON.parse(JSON.stringify(made()))) ? [] : isValid.errors).toEqual([]);
  });

  test('leaves no golden over', () => {
    const found = existsSync(expected) ? readdirSync(expected) : [];
    expect(found.filter((name) => !goldens.has(name))).toEqual([]);
  });

  test('changes nothing on a second run', () => {
    if (report.splice?.text == null) return expect(refusalOf(report)).toBe(request.readme !== null);
    const again = runPipeline({ ...request, readme: { ...report.splice, text: report.splice.text } });
    expect(again.splice).toMatchObject({ changed: false, text: report.splice.text });
  });

  test('keeps every byte outside the markers', () => {
    const after = report.splice?.text;
    if (after == null || request.readme === null) return;
    expect(outside(after)).toEqual(outside(request.readme.text));
  });

  test('counts the same with CRLF, with CR and with a BOM, and keeps all three', () => {
    const lf = withTexts(request, (text) => text.replace(/\r\n?/g, '\n'));
    const plain = runPipeline(lf);
    for (const eol of ['\r\n', '\r']) {
      const other = runPipeline(withTexts(lf, (text) => text.replaceAll('\n', eol)));
      expect(meaning(other)).toEqual(meaning(plain));
      expect(other.splice?.text).toEqual(plain.splice?.text?.replaceAll('\n', eol) ?? plain.splice?.text);
    }
    const bom = runPipeline(withTexts(lf, (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`));
    expect(meaning(bom)).toEqual(meaning(plain));
    if (bom.splice?.text != null) expect(bom.splice.text).toBe(`\uFEFF${plain.splice?.text?.replace(/^\uFEFF/, '')}`);
  });

  test('says the same in whatever order the files are found', () => {
    const reversed = runPipeline({ ...request, roadmaps: [...request.roadmaps].reverse() });
    expect(reversed).toEqual(report);
  });

  test('adds up', () => {
    for (const roadmap of report.measure.roadmaps) expectSums(roadmap);
    expect(report.measure.progress.total).toBe(sum(report.measure.roadmaps.map(({ progress }) => progress.total)));
    expect(report.measure.progress.done).toBe(sum(report.measure.roadmaps.map(({ progress }) => progress.done)));
  });

  test('suggests an open step whose needs are done', () => {
    const { state, next } = report.suggestion;
    const steps = report.measure.roadmaps.flatMap(({ roadmap }) => flatten(roadmap.steps, roadmap.stages));
    const step = steps.find(({ id }) => id === next?.id);
    expect(next === null).toBe(state !== 'step');
    if (next === null) return;
    expect(['todo', 'doing']).toContain(step?.status);
    const open = steps.filter(
      ({ id, status }) =>
        step?.needs.some((need) => need.steps.includes(id)) && (status === 'todo' || status === 'doing'),
    );
    expect(open).toEqual([]);
  });

  test('lets no user text forge a marker, a box or a heading', () => {
    const marker = /<!--\s*trailmark:/i;
    expect(report.section).not.toMatch(marker);
    expect(renderComment(report).text).not.toMatch(marker);
    expect(report.section).not.toMatch(/^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/m);
    expect(report.section).not.toMatch(/^#{1,6}\s/m);
    expect(renderComment(report).text.match(/^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/gm) ?? []).toHaveLength(
      renderComment(report).boxes.length,
    );
  });
});

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function refusalOf({ splice }: Report): boolean {
  return splice !== null && splice.problems.length > 0;
}

/** What stands before the start marker and behind the end marker, both included. */
function outside(text: string): readonly string[] {
  const start = /^<!-- trailmark:start -->/m.exec(text);
  const end = [...text.matchAll(/^<!-- trailmark:end -->/gm)].at(-1);
  return [text.slice(0, (start?.index ?? 0) + (start?.[0].length ?? 0)), text.slice(end?.index)];
}

function withTexts(request: Request, change: (text: string) => string): Request {
  const edit = (source: Source): Source => ({ ...source, text: change(source.text) });
  return { ...request, roadmaps: request.roadmaps.map(edit), readme: request.readme && edit(request.readme) };
}

/** A report without what a BOM may move: the columns of line 1. */
function meaning(report: Report): unknown {
  const problems = report.problems.map((problem) => ({
    ...problem,
    column: 0,
    fix: problem.fix?.replace(/^\uFEFF/, '') ?? null,
  }));
  return {
    status: JSON.stringify(statusJson(report, problems)),
    comment: renderComment(report),
    section: report.section,
  };
}

function expectSums({ roadmap, progress, stages }: MeasuredRoadmap): void {
  expect(progress.total).toBe(progress.done + progress.doing + progress.todo);
  if (roadmap.count !== 'all') return;
  const steps = flatten(roadmap.steps, roadmap.stages);
  const of = (...statuses: readonly Step['status'][]) => steps.filter(({ status }) => statuses.includes(status)).length;
  expect(progress).toMatchObject({ done: of('done'), doing: of('doing'), todo: of('todo'), dropped: of('dropped') });
  for (const stage of stages) expectStageSum(stage);
}

function expectStageSum({ stage, progress, stages }: MeasuredStage): void {
  const own = flatten(stage.steps, []).filter(({ status }) => status !== 'dropped').length;
  expect(progress.total).toBe(own + sum(stages.map((inner) => inner.progress.total)));
  for (const inner of stages) expectStageSum(inner);
}

interface Holder {
  readonly steps: readonly Step[];
  readonly stages: readonly Holder[];
}

function flatten(steps: readonly Step[], stages: readonly Holder[]): readonly Step[] {
  const below = stages.flatMap((stage) => flatten(stage.steps, stage.stages));
  return [...steps.flatMap((step) => [step, ...flatten(step.steps, [])]), ...below];
}

function sum(numbers: readonly Progress['total'][]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
