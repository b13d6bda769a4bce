import { THEMES } from '../../options.ts';
import { type Report, runPipeline } from '../../pipeline.ts';
import { renderCard } from '../../render/card/render-card.ts';
import type { Source } from '../../source.ts';
import { insertMarkers } from '../../splice/insert-markers.ts';
import type { InitPlan, InitWish } from './plan.ts';
import type { Survey } from './survey.ts';

/** The page with the progress; `setting` is its path where trailmark.yml has to name it. */
interface PlannedReadme extends InitPlan {
  readonly setting: string | null;
}

/** The README with markers and the section between them, and the card; it stays as it is where it has markers, or damaged ones. */
export function planReadme(found: Survey, wish: InitWish, roadmaps: readonly Source[]): PlannedReadme {
  const { readmeProblem, chart = null } = found.collected;
  const none = { files: [], kept: [], notes: [], setting: wish.readme };
  if (found.collected.readme === null && readmeProblem != null && readmeProblem.code !== 'no-readme')
    return { ...none, notes: [`${readmeProblem.path}: ${readmeProblem.message}`] };
  const { now, page, setting } = choosePage(found, wish);
  const run = (readme: Source) => runPipeline({ roadmaps, readme, chart, problems: [], options: wish.options });
  const { splice: asIs } = run(page);
  if (asIs?.text != null) return { ...none, kept: [page.path], setting };
  const report = run({ ...page, text: insertMarkers(page.text) });
  const { splice } = report;
  if (splice?.text == null)
    return { ...none, setting, notes: (asIs?.problems ?? []).map(({ message }) => `${page.path}: ${message}`) };
  const why = now === null ? 'a page that shows your progress' : 'two markers, and your progress between them';
  const written = { path: page.path, text: splice.text, before: now?.text ?? '', why };
  return { ...none, setting, files: [written, ...planCard(chart, report, wish)] };
}

/** What is there of the page, and the page that the markers go into. */
function choosePage({ collected, home, name }: Survey, { readme: named }: InitWish) {
  const now = collected.readme ?? (named === null ? home : null);
  const page = now ?? { path: named ?? 'README.md', text: `# ${name}\n` };
  return { now, page, setting: named ?? (collected.readme === null && now !== null ? page.path : null) };
}

function planCard(chart: Source | null, report: Report, { options }: InitWish): InitPlan['files'] {
  if (chart === null) return [];
  const text = renderCard(report, options.theme ?? THEMES[0]);
  return text === chart.text ? [] : [{ path: chart.path, text, before: chart.text, why: 'the picture of it' }];
}
