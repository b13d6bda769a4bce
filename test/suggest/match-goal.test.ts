import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { matchGoal } from '../../src/suggest/goals.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import { buildRoadmap } from './build-roadmap.ts';

const SITE = buildRoadmap({ title: 'Website', path: 'roadmap/site.md', goal: '个人ＡＰＩ', steps: [{ title: 'a' }] });
const GAME = buildRoadmap({ title: 'Game', path: 'roadmap/game.md', goal: '', steps: [{ title: 'b' }] });
const PLAIN = buildRoadmap({ title: 'Basics', path: 'roadmap/basics.md', steps: [{ title: 'c' }] });

describe('matchGoal', () => {
  it.each([
    [undefined, ['Website', 'Game'], null],
    ['', [], null],
    ['  ', [], null],
    ['个人api', ['Website'], null],
    [' WEBSITE ', ['Website'], null],
    ['Roadmap/Game.md', ['Game'], null],
    [' Web ', [], 'Web'],
    ['Basics', [], 'Basics'],
  ])('%j leaves active %j', (text, titles, missed) => {
    const match = matchGoal([PLAIN, SITE, GAME], text);
    expect(match.active.map(({ title }) => title)).toEqual(titles);
    expect(match).toMatchObject({ known: ['个人ＡＰＩ', 'Game'], missed });
  });

  it('matches nothing where no roadmap has a goal', () => {
    expect(matchGoal([PLAIN], 'a site')).toEqual({ active: [], known: [], missed: 'a site' });
  });
});

describe('the goals of an advice', () => {
  const advise = (roadmaps: readonly (typeof SITE)[], goal: string | undefined) =>
    suggestNextStep(measureProgress(roadmaps), { goal, when: [], today: '2026-03-01' });
  const goals = (roadmaps: readonly (typeof SITE)[], goal: string | undefined) => advise(roadmaps, goal).goals;

  it('are those that are active; one that no roadmap can have is unheard', () => {
    expect(goals([PLAIN, SITE, GAME], undefined)).toEqual(['个人ＡＰＩ', 'Game']);
    expect(goals([PLAIN, SITE, GAME], 'game')).toEqual(['Game']);
    expect(goals([PLAIN, SITE, GAME], '')).toEqual([]);
    expect(advise([PLAIN], ' a site ')).toMatchObject({ goals: [], unheard: { goal: 'a site' } });
    expect(advise([PLAIN], ' ')).toMatchObject({ goals: [], unheard: { goal: null } });
    expect(goals([PLAIN], undefined)).toEqual([]);
    expect(advise([PLAIN], 'web')).toMatchObject({ otherGoals: null });
    expect(advise([PLAIN, GAME], 'web')).toMatchObject({ otherGoals: ['Game'], unheard: { goal: null } });
    expect(advise([PLAIN, GAME], 'game')).toMatchObject({ otherGoals: null, unheard: { goal: null } });
  });
});
