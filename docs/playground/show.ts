import { findBoxSteps } from '../../src/comment/box-steps.ts';
import { fixProblems } from '../../src/edit/fix-problems.ts';
import { tickStep } from '../../src/edit/tick/tick-steps.ts';
import { readTag } from '../../src/locales/read-tag.ts';
import type { Theme } from '../../src/options.ts';
import { type Report, runPipeline } from '../../src/pipeline.ts';
import { describeCard } from '../../src/render/card/describe-card.ts';
import { renderCard } from '../../src/render/card/render-card.ts';
import { renderComment } from '../../src/render/render-comment.ts';
import { statusJson } from '../../src/render/render-json.ts';
import type { Ask, Settings, Shown } from './protocol.ts';
import { toHtml } from './to-html.ts';

const PATH = 'roadmap/plan.md';
const CHART = '.github/trailmark.svg';
/** Where links to lines lead; a name that no server can have. */
const FILES = 'https://plan.invalid';
const README = { path: 'README.md', text: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n' };

/** Does what is asked and shows what comes of it. Nothing is read but what is given. */
export function show(ask: Ask): Shown {
  const report = run(ask.text, ask.settings);
  const text = change(ask, report);
  return draw(text, text === ask.text ? report : run(text, ask.settings), ask.settings.theme);
}

function run(text: string, { language, goal, when, today }: Settings): Report {
  const options = {
    goal: goal === '' ? undefined : goal,
    when: when === '' ? [] : [when],
    language: language === '' ? null : readTag(language).tag,
    today,
    filesAt: FILES,
  };
  const request = { roadmaps: [{ path: PATH, text }], readme: README, chart: { path: CHART, text: '' }, problems: [] };
  return runPipeline({ ...request, options });
}

function change(ask: Ask, report: Report): string {
  const source = { path: PATH, text: ask.text };
  if (ask.kind === 'fix') return fixProblems(source, report.problems).text;
  const box = ask.kind === 'tick' ? renderComment(report).boxes[ask.box] : undefined;
  const found = box && findBoxSteps(report.measure, new Set([box.key])).get(box.key);
  if (!found) return ask.text;
  const ticked = tickStep(source, { step: found.step, status: found.step.status === 'done' ? 'todo' : 'done' });
  return 'text' in ticked ? ticked.text : ask.text;
}

function draw(text: string, report: Report, theme: Theme): Shown {
  const { description, direction } = describeCard(report);
  const card = renderCard(report, theme);
  const places = { path: PATH, files: FILES, chart: CHART, card, measure: report.measure };
  return {
    text,
    summary: description,
    section: toHtml(report.section, places),
    comment: toHtml(renderComment(report).text, places),
    card,
    problems: report.problems
      .filter(({ path }) => path === PATH)
      .map(({ line, severity, code, message, fix }) => ({ line, severity, code, message, fix })),
    json: JSON.stringify(statusJson(report, report.problems), null, 2),
    language: report.language,
    direction,
  };
}
