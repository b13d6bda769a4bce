import { describe, expect, test } from 'vitest';
import type { History } from '../../src/history/history.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { createFormatter, formatNames } from '../../src/render/format/formatter.ts';
import { renderHistory } from '../../src/render/history/render-history.ts';
import { renderComment } from '../../src/render/render-comment.ts';
import { renderNext } from '../../src/render/render-next.ts';
import { renderSection } from '../../src/render/render-section.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { renderNextLines } from '../../src/render/terminal/render-next-lines.ts';
import { buildRef, buildRoadmap, buildStage, buildView } from './build-view.ts';

function run(text: string, language = 'en') {
  return runPipeline({
    roadmaps: [{ path: 'roadmap/plan.md', text }],
    readme: null,
    problems: [],
    options: { goal: undefined, when: [], language, today: '2026-08-31' },
  });
}

describe('days in languages with several plurals', () => {
  const ago = (days: number, language: string) => {
    const day = new Date(Date.parse('2026-08-31') - days * 86_400_000).toISOString().slice(0, 10);
    return renderComment(run(`- [ ] Alpha 📅 ${day}\n- [ ] Beta\n`, language)).text;
  };

  test.each([
    ['ru', 2, '2 дня назад'],
    ['ru', 4, '4 дня назад'],
    ['ru', 5, '5 дней назад'],
    ['ru', 11, '11 дней назад'],
    ['ru', 12, '12 дней назад'],
    ['ru', 21, '21 день назад'],
    ['ru', 22, '22 дня назад'],
    ['ru', 25, '25 дней назад'],
    ['ru', -2, '2 дня'],
    ['ru', -5, '5 дней'],
    ['uk', 2, '2 дні'],
    ['uk', 5, '5 днів'],
    ['uk', 21, '21 день'],
    ['uk', 22, '22 дні'],
    ['ar', 2, 'يومين'],
    ['ar', 3, '3 أيام'],
    ['ar', 10, '10 أيام'],
    ['ar', 11, '11 يوم'],
    ['he', 2, 'יומיים'],
    ['he', 3, '3 ימים'],
  ])('%s, %i days: %s', (...[language, days, words]) => expect(ago(days, language)).toContain(words));
});

describe('lists have an end', () => {
  const TERMINAL = { color: false, width: 80 };
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const next = buildRef('next');
  const step = (at: number) => buildRef(`entry ${at}`, { line: at + 1 });
  const viewOf = (part: 'parked' | 'blocked' | 'resources' | 'then', count: number) => {
    const resource = (at: number) => ({
      title: `entry ${at}`,
      url: 'https://a.b',
      note: null,
      read: false,
      isGuide: false,
    });
    const lists = {
      parked: { parked: many(count, (at) => ({ ...step(at), when: null })) },
      blocked: { blocked: many(count, (at) => ({ ...step(at), waitsFor: [next], needs: [next], gate: null })) },
      resources: { resource: resource(0), resources: many(count, resource).slice(1) },
      // biome-ignore lint/suspicious/noThenProperty: the suggestion's own key
      then: { then: many(count, step) },
    };
    return buildView([], { state: 'step', next, ...lists[part] });
  };
  /** Open steps of which each is not the next one for a reason of its own. */
  const verdictsOf = (count: number) => ({
    ...buildView([], { state: 'step', next }),
    verdicts: many(count, (at) => ({ step: step(at), cause: { kind: 'parked', when: `${at}` } as const })),
  });
  const stagesOf = (count: number) =>
    buildView([buildRoadmap(many(count, (at) => buildStage(`entry ${at}`, [' |s'])))]);
  const historyOf = (count: number): History => ({
    ...{ roadmaps: [], from: null, to: null, isShallow: false, days: [], weeks: [], forecast: null },
    pace: { perWeek: null, weeks: 0 },
    steps: many(count, (at) => ({
      id: `entry ${at}`,
      seen: '2026-01-01',
      begun: null,
      done: '2026-01-02',
      commit: null,
    })),
  });

  test.each<[string, number, number, (count: number) => string]>([
    ['the resources in a terminal', 3, 1, (count) => renderNextLines(viewOf('resources', count), TERMINAL, false)],
    ['what is parked in a terminal', 8, 1, (count) => renderNextLines(viewOf('parked', count), TERMINAL, false)],
    ['what is blocked in a terminal', 8, 1, (count) => renderNextLines(viewOf('blocked', count), TERMINAL, false)],
    ['what is parked in a README', 30, 1, (count) => renderSection(viewOf('parked', count))],
    ['what is blocked in a README', 30, 1, (count) => renderSection(viewOf('blocked', count))],
    ['what is parked in a summary', 100, 1, (count) => renderSummary(viewOf('parked', count), [])],
    ['what is blocked in a summary', 100, 1, (count) => renderSummary(viewOf('blocked', count), [])],
    ['the other resources in a summary', 101, 1, (count) => renderSummary(viewOf('resources', count), [])],
    ['the stages in a summary', 300, 0, (count) => renderSummary(stagesOf(count), [])],
    ['the other steps in a pipe', 20, 1, (count) => renderNext(verdictsOf(count), true)],
    ['what follows in a comment', 5, 0, (count) => renderComment(viewOf('then', count)).text],
    ['what was done last', 5, 0, (count) => renderHistory(historyOf(count), buildView([]), TERMINAL)],
  ])('%s: %i', (_, limit, counted, render) => {
    for (const count of [limit - 1, limit, limit + 1]) {
      const text = render(count);
      expect(text.match(/entry \d+/g)).toHaveLength(Math.min(count, limit));
      expect(text.match(/… \d+ more/g) ?? []).toEqual(count > limit ? Array(counted).fill('… 1 more') : []);
    }
  });

  test('of five names three are said', () => {
    const names = (count: number) =>
      formatNames(
        many(count, (at) => ({ id: `${at}`, title: `${at}` })),
        createFormatter('en', 'terminal'),
      );
    expect([1, 3, 4, 5, 6].map(names)).toEqual([
      '“0”',
      '“0”, “1”, and “2”',
      '“0”, “1”, “2”, and “3”',
      '“0”, “1”, “2”, and 2 more',
      '“0”, “1”, “2”, and 3 more',
    ]);
  });
});
