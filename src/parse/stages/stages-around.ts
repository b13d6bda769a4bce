import type { DraftStage } from '../draft.ts';

/** The stages around an offset, the outermost first; empty where there is none. Stages of one level stand in order and never overlap. */
export function stagesAround(stages: readonly DraftStage[], offset: number): readonly DraftStage[] {
  let low = 0;
  let high = stages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stages[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const stage = stages[low - 1];
  return stage === undefined || stage.end <= offset ? [] : [stage, ...stagesAround(stage.stages, offset)];
}

/** The stages and the other headings around an offset, the outermost first: the fields of all hold. */
export function partsAround(
  { stages, headings }: { readonly stages: readonly DraftStage[]; readonly headings: readonly DraftStage[] },
  offset: number,
): readonly DraftStage[] {
  const around = stagesAround(stages, offset);
  const starts = new Set(around.map(({ start }) => start));
  const others = stagesAround(headings, offset).filter(({ start }) => !starts.has(start));
  return [...around, ...others].sort((a, b) => a.start - b.start);
}
