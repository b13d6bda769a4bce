import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { tickSteps } from '../../src/edit/tick/tick-steps.ts';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { withParts } from '../../src/on-demand.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { cpuHere, median, ROUNDS } from './measure.ts';
import { FORMS, writePlan, writePlanOf } from './texts.ts';

const PATH = 'roadmap/plan.md';
const OPTIONS = { goal: undefined, when: [], language: null, today: '2026-08-02' };
const TICKS = 30;

function run(text: string): unknown {
  return runPipeline({ roadmaps: [{ path: PATH, text }], readme: null, problems: [], options: OPTIONS });
}

/** How many times as fast as remark alone outline and pipeline are on the same text. */
export async function compareWithRemark(): Promise<{ outline: number; pipeline: number }> {
  const whole = writePlanOf(1_000_000);
  // What was read last is remembered: nobody reads a text that another has read.
  const textOf = (word: string) => whole.replaceAll('Topic', word);
  const remark = unified().use(remarkParse).use(remarkGfm);
  await withParts(() => run(whole));
  remark.parse(whole.slice(0, 100_000));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const [first, second] = [textOf(`Part${round}`), textOf(`Unit${round}`)];
    const alone = cpuHere(() => remark.parse(whole));
    return { outline: alone / cpuHere(() => parseOutline(first)), pipeline: alone / cpuHere(() => run(second)) };
  });
  return { outline: median(rounds.map((one) => one.outline)), pipeline: median(rounds.map((one) => one.pipeline)) };
}

/** Plans in three notations, whose open steps are ticked. */
const NOTATIONS: readonly string[] = [
  writePlan(1000),
  repeat((at) => `- ${at % 3 === 0 ? '✅' : '⬜'} Step ${at}\n`),
  `| Step | Status |\n|---|---|\n${repeat((at) => `| Step ${at} | ${at % 3 === 0 ? 'done' : 'todo'} |\n`)}`,
];

function repeat(write: (at: number) => string): string {
  return Array.from({ length: 1000 }, (_, at) => write(at)).join('');
}

/** What thirty ticks cost against one, in the notation where they cost most. */
export async function compareTicks(): Promise<number> {
  const ratios: number[] = [];
  for (const text of NOTATIONS) {
    const source = { path: PATH, text };
    const roadmap = await withParts(() => parseRoadmap(source));
    const open = listSteps(roadmap).filter(({ status }) => status === 'todo');
    const ticks = open.slice(0, TICKS).map((step) => ({ step, status: 'done' as const }));
    await withParts(() => tickSteps(source, ticks));
    const rounds = Array.from({ length: ROUNDS }, () => {
      const one = cpuHere(() => tickSteps(source, ticks.slice(0, 1)));
      return cpuHere(() => tickSteps(source, ticks)) / one;
    });
    ratios.push(median(rounds));
  }
  return Math.max(...ratios);
}

const [FEW, MANY] = [1000, 16_000];

/** The power of the number of steps with which time grows, in the form where it grows most. */
export async function measureGrowth(): Promise<{ readonly exponent: number; readonly form: string }> {
  const grown: { exponent: number; form: string }[] = [];
  for (const [form, write] of Object.entries(FORMS)) {
    await withParts(() => run(write(FEW)));
    const few = median([1, 2, 3].map(() => cpuHere(() => run(write(FEW)))));
    const many = cpuHere(() => run(write(MANY)));
    grown.push({ form, exponent: Math.log(many / few) / Math.log(MANY / FEW) });
  }
  return grown.reduce((most, one) => (one.exponent > most.exponent ? one : most));
}
