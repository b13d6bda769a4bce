import { describe, expect, test } from 'vitest';
import type { History } from '../../src/history/history.ts';
import type { MeasuredRoadmap } from '../../src/measure/progress.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import type { Step } from '../../src/parse/roadmap.ts';
import type { Report } from '../../src/pipeline.ts';
import { renderBadge, renderCard, renderCommitted, renderEndpoint } from '../../src/render/card/render-card.ts';
import { renderCommands } from '../../src/render/check/render-commands.ts';
import { renderSarif } from '../../src/render/check/render-sarif.ts';
import { historyCsv, historyJson } from '../../src/render/history/history-json.ts';
import { renderHistory } from '../../src/render/history/render-history.ts';
import { renderComment } from '../../src/render/render-comment.ts';
import { checkJson, nextJson, statusJson, tickJson, updateJson } from '../../src/render/render-json.ts';
import { renderNext } from '../../src/render/render-next.ts';
import { renderStatus } from '../../src/render/render-status.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { renderNextLines } from '../../src/render/terminal/render-next-lines.ts';
import { reportOf, SCENARIOS } from './scenarios.ts';

const WIDE = { color: false, width: 100, isTTY: true };
const NARROW = { color: true, width: 34, isTTY: true, linksAt: 'https://example.org/files' };

/** Everything that people read of a report, one below the other; controls are shown as signs. */
function writeAll(report: Report): string {
  const products = {
    'trailmark next': renderNextLines(report, WIDE, true),
    'trailmark next, in a narrow terminal with colours and links': renderNextLines(report, NARROW, false),
    'trailmark next, in a pipe': renderNext(report, true),
    'trailmark status': renderStatus(report, WIDE),
    'trailmark status, in a narrow terminal with colours and links': renderStatus(report, NARROW),
    'the section': report.section,
    'the comment': renderComment(report).text,
    'what of the comment lasts': renderComment(report).lasting ?? '(all)\n',
    'the summary': renderSummary(report, report.problems, 'https://example.org/problems'),
    'the annotations': renderCommands(report.problems),
    'the problems as SARIF': `${JSON.stringify(renderSarif(report.problems), null, 1)}\n`,
    'the badge': renderBadge(report, 'trail'),
    'the endpoint': renderEndpoint(report, 'ocean'),
  };
  const parts = Object.entries(products).map(([name, text]) => `===== ${name}\n${text}`);
  return parts.join('\n').replaceAll('\u001b', '␛');
}

describe.each(Object.entries(SCENARIOS))('of a learner whose plan is %s', (name, scenario) => {
  const report = reportOf(scenario);

  test('all that people read', async () => {
    await expect(writeAll(report)).toMatchFileSnapshot(`products/${name}.txt`);
  });

  test('the card', async () => {
    await expect(renderCard(report, scenario.options?.theme ?? 'trail')).toMatchFileSnapshot(`products/${name}.svg`);
  });
});

test('the JSON of a learner who is half-way, its keys in their order', async () => {
  const report = reportOf(SCENARIOS['half-way']);
  const change = { path: 'plans/basics.md', changed: true, text: 'text', card: null };
  const [{ roadmap }] = report.measure.roadmaps as [MeasuredRoadmap];
  const made = [
    ...[statusJson(report, report.problems), nextJson(report, true), checkJson(report.problems)],
    ...[updateJson(change, report.problems), tickJson(change, listSteps(roadmap)[1] as Step, report)],
  ];
  const texts = made.map((json) => `${JSON.stringify(json, null, 1)}\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot('products/json.txt');
});

test('the card that is committed says nothing of git, unless that is wanted, and waits for it then', () => {
  const report = reportOf(SCENARIOS['half-way']);
  const options = { goal: undefined, when: [], language: null, today: '2026-08-02' };
  expect(renderCommitted(report, options)).toBe(renderCard({ ...report, weeks: null }, 'trail'));
  expect(renderCommitted(report, { ...options, theme: 'sunset' })).toBe(
    renderCard({ ...report, weeks: null }, 'sunset'),
  );
  expect(renderCommitted(report, { ...options, history: 'card' })).toBe(renderCard(report, 'trail'));
  expect(renderCommitted(report, { ...options, history: 'card', theme: 'ocean' })).toBe(renderCard(report, 'ocean'));
  expect(renderCommitted({ ...report, weeks: null }, { ...options, history: 'card' })).toBeNull();
});

const HISTORY: History = {
  roadmaps: ['plans/basics.md'],
  from: '2026-01-07',
  to: '2026-07-30',
  isShallow: false,
  days: [
    { day: '2026-01-07', done: 0, doing: 1, todo: 19, total: 20 },
    { day: '2026-02-08', done: 12, doing: 1, todo: 7, total: 20 },
    { day: '2026-07-27', done: 13, doing: 0, todo: 7, total: 20 },
    { day: '2026-07-30', done: 14, doing: 0, todo: 6, total: 20 },
  ],
  steps: [
    { id: 'plans/basics.md#install', seen: '2026-01-07', begun: null, done: '2026-02-02', commit: 'a1' },
    { id: 'plans/basics.md#types', seen: '2026-01-07', begun: '2026-01-08', done: '2026-07-27', commit: 'b2' },
    { id: 'plans/basics.md#sets', seen: '2026-01-07', begun: null, done: '2026-07-27', commit: 'b2' },
    { id: 'plans/basics.md#maps', seen: '2026-01-07', begun: '2026-02-02', done: null, commit: null },
    { id: 'plans/basics.md#keys', seen: '2026-01-07', begun: null, done: '2026-07-30', commit: 'c3' },
    { id: 'plans/site.md#sketch', seen: '2026-01-07', begun: null, done: '2026-02-03', commit: 'a2' },
    { id: 'gone.md#gone', seen: '2026-01-07', begun: null, done: '2026-02-08', commit: 'a3' },
  ],
  weeks: [
    { week: '2026-02-02', done: 12 },
    { week: '2026-07-27', done: 2 },
  ],
  pace: { perWeek: 1.5, weeks: 2 },
  forecast: { from: '2026-08-20', to: '2026-12-01' },
};

test('the way walked', async () => {
  const report = reportOf(SCENARIOS['half-way']);
  const said = {
    'a wide terminal': renderHistory(HISTORY, report, WIDE),
    'a narrow terminal with colours, in German': renderHistory(HISTORY, { ...report, language: 'de' }, NARROW),
    'no pace': renderHistory({ ...HISTORY, pace: { perWeek: null, weeks: 0 } }, report, WIDE),
    'no forecast': renderHistory({ ...HISTORY, forecast: null }, report, WIDE),
    'nothing yet': renderHistory({ ...HISTORY, from: null, to: null, days: [], steps: [], weeks: [] }, report, WIDE),
    csv: historyCsv(HISTORY),
    json: `${JSON.stringify(historyJson(HISTORY), null, 1)}\n`,
  };
  const parts = Object.entries(said).map(([name, text]) => `===== ${name}\n${text}`);
  await expect(parts.join('\n').replaceAll('\u001b', '␛')).toMatchFileSnapshot('products/history.txt');
});
