import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { tickSteps } from '../../src/edit/tick/tick-steps.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { runPipeline } from '../../src/pipeline.ts';

/** How long the whole pipeline takes beside remark alone, on the same text in the same run. Ratios travel; milliseconds do not. */
const ROUNDS = 7;
const TICKS = 30;
const SIZES = [100, 1000, 5000];
const remark = unified().use(remarkParse).use(remarkGfm);

function writePlan(steps: number): string {
  const lines = Array.from({ length: steps }, (_, at) => {
    const heading = at % 20 === 0 ? `\n## Stage ${at / 20}\n\n` : '';
    return `${heading}- [${at % 3 === 0 ? 'x' : ' '}] Topic ${at} with **bold** and [a link](https://example.org/${at})`;
  });
  return `# Plan\n${lines.join('\n')}\n`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

for (const steps of SIZES) {
  const text = writePlan(steps);
  const options = { goal: undefined, when: [], language: null, today: '2026-08-02' };
  const request = { roadmaps: [{ path: 'roadmap/plan.md', text }], readme: null, problems: [], options };
  const source = { path: 'roadmap/plan.md', text };
  const ticks = listSteps(parseRoadmap(source))
    .slice(0, TICKS)
    .map((step) => ({ step, status: 'todo' as const }));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    remark: time(() => remark.parse(text)),
    pipeline: time(() => runPipeline(request)),
    ticks: time(() => tickSteps(source, ticks)),
  }));
  const ratio = median(rounds.map((round) => round.pipeline / round.remark));
  const [alone, whole] = [median(rounds.map((round) => round.remark)), median(rounds.map((round) => round.pipeline))];
  const ticked = median(rounds.map((round) => round.ticks / round.pipeline));
  console.log(
    `${steps} steps: remark ${alone.toFixed(0)} ms, pipeline ${whole.toFixed(0)} ms, ratio ${ratio.toFixed(2)}; ${TICKS} ticks cost ${ticked.toFixed(2)} pipelines`,
  );
}
