import { NAMES } from '../../collect/config/settings.ts';
import { chooseLocale } from '../../locales/choose-locale.ts';
import { ENGLISH } from '../../locales/load.ts';
import { THEMES } from '../../options.ts';
import { type Report, runPipeline } from '../../pipeline.ts';
import { renderCard } from '../../render/card/render-card.ts';
import type { Source } from '../../source.ts';
import { insertMarkers } from '../../splice/insert-markers.ts';
import { type InitPlan, type InitWish, NO_PLAN } from './plan.ts';
import { planRunning } from './plan-running.ts';
import type { Survey } from './survey.ts';

const PLAN = 'roadmap/plan.md';

/** Plans all files of `init`: those that are there stay as they are, but for the markers in the README. */
export function planInit(found: Survey, wish: InitWish): InitPlan {
  const roadmap = planRoadmap(found, wish);
  const shown = planReadme(found, wish, roadmap.sources);
  const running = planRunning(found, wish);
  const config = planConfig(found, wish, { roadmap, readme: shown.setting, schema: running.schema });
  const parts = [roadmap, shown, config, running];
  return {
    files: parts.flatMap(({ files }) => files),
    kept: parts.flatMap(({ kept }) => kept),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

interface PlannedRoadmap extends InitPlan {
  readonly sources: readonly Source[];
  readonly patterns: readonly string[];
  /** The language to write in; null where the roadmap says it by itself. */
  readonly language: string | null;
}

function planRoadmap({ collected }: Survey, wish: InitWish): PlannedRoadmap {
  const none = { ...NO_PLAN, patterns: wish.roadmap, language: null };
  const there = collected.roadmaps.map(({ path }) => path);
  if (wish.taken !== null) {
    // Beside a file of its own in `roadmap/`, one that lies elsewhere is read only where it is named.
    const isElsewhere = wish.roadmap.length === 0 && there.some((path) => !path.startsWith('roadmap/'));
    const patterns = isElsewhere ? [...there, wish.taken.path] : wish.roadmap;
    return planNew(wish.taken, { ...none, patterns, sources: collected.roadmaps }, 'the steps of your file');
  }
  if (there.length > 0) return { ...none, sources: collected.roadmaps, kept: there };
  if (wish.chosen.length > 0) {
    const sources = wish.chosen.flatMap((candidate) => candidate.sources);
    const patterns = wish.chosen.map(({ pattern }) => pattern);
    return { ...none, sources, patterns, kept: sources.map(({ path }) => path) };
  }
  const { tag, write } = chooseLocale(wish.reader);
  const text = typeof write.plan === 'string' ? write.plan : write.plan.other;
  const language = tag === ENGLISH.tag ? null : tag;
  return planNew({ path: PLAN, text }, { ...none, language, sources: [] }, 'a first plan, to make your own');
}

function planNew(source: Source, rest: PlannedRoadmap, why: string): PlannedRoadmap {
  return {
    ...rest,
    sources: [...rest.sources, source],
    files: [{ ...source, before: '', isNew: true, why }],
  };
}

interface Settings {
  readonly roadmap: PlannedRoadmap;
  readonly readme: string | null;
  readonly schema: string | null;
}

function planConfig({ config }: Survey, wish: InitWish, { roadmap, readme, schema }: Settings): InitPlan {
  const { patterns, language } = roadmap;
  const lines = [
    ...(patterns.length === 1 ? [`roadmap: ${JSON.stringify(patterns[0])}`] : []),
    ...(patterns.length > 1 ? ['roadmap:', ...patterns.map((pattern) => `  - ${JSON.stringify(pattern)}`)] : []),
    ...(readme === null ? [] : [`readme: ${JSON.stringify(readme)}`]),
    ...(language === null ? [] : [`language: ${language}`]),
    ...(wish.hasIssue ? [] : ['issue: off']),
  ];
  if (config !== null) {
    const isSaid = patterns.join('\n') === wish.roadmap.join('\n');
    const missing = isSaid ? [] : [`${config} stays as it is. It should say:\n${lines.join('\n')}`];
    return { ...NO_PLAN, kept: [config], notes: missing };
  }
  const head = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const names = `# An editor offers what can stand here: ${NAMES.join(', ')}.\n`;
  const text = head + names + lines.map((line) => `${line}\n`).join('');
  const file = { path: 'trailmark.yml', text, before: '', isNew: true, why: 'what Trailmark should read and write' };
  return { ...NO_PLAN, files: [file] };
}

/** The page with the progress; `setting` is its path where trailmark.yml has to name it. */
interface PlannedReadme extends InitPlan {
  readonly setting: string | null;
}

/** The README with markers and the section between them, and the card; it stays as it is where it has markers, or damaged ones. */
function planReadme(found: Survey, wish: InitWish, roadmaps: readonly Source[]): PlannedReadme {
  const { readmeProblem, chart = null } = found.collected;
  const none = { ...NO_PLAN, setting: wish.readme };
  if (readmeProblem != null && readmeProblem.code !== 'no-readme')
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
