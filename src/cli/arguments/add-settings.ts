import { defaultsOf, type Settings } from '../../collect/config/settings.ts';
import type { Arguments } from './arguments.ts';

/** What was asked for, and where nothing was said what trailmark.yml says. */
export function addSettings(asked: Arguments, settings: Settings): Arguments {
  const { roadmap, readme, chart = null } = asked.scope;
  return {
    ...asked,
    scope: {
      roadmap: roadmap.length > 0 ? roadmap : (settings.roadmap ?? []),
      readme: readme ?? settings.readme ?? null,
      chart: chart ?? settings.chart ?? null,
      ...defaultsOf(settings),
    },
    ...(asked.theme !== undefined || settings.theme === undefined ? {} : { theme: settings.theme }),
    ...(asked.history !== undefined || settings.history === undefined ? {} : { history: settings.history }),
    goal: asked.goal ?? settings.goal,
    when: asked.when.length > 0 ? asked.when : (settings.when ?? []),
    language: asked.language ?? settings.language ?? null,
  };
}
