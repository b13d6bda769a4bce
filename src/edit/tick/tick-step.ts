import type { Step } from '../../parse/roadmap.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import type { TickStatus } from '../change.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { tickParsed } from './tick-parsed.ts';

/** The file with one step set to a status, the same object when it has it already; a problem when that can't be. */
export function tickStep(source: Source, step: Step, status: TickStatus): Source | Problem {
  const ticked = tickParsed({ source, roadmap: parseRoadmap(source) }, { step, status });
  return 'roadmap' in ticked ? ticked.source : ticked;
}
