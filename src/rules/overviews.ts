import { foldText } from '../fold-text.ts';
import type { Draft, DraftStage } from '../parse/draft.ts';
import { flattenStages } from '../parse/needs/find-need.ts';
import type { Finding } from '../parse/notations/finding.ts';
import { stagesAround } from '../parse/stages/stages-around.ts';
import type { Found, Rules } from './rule.ts';

/** Steps that are counted and may not be meant so. */
export const OVERVIEWS = {
  overview: {
    severity: 'info',
    means: 'Steps are called like other stages of the file: if they are an overview of them, both count.',
    wayOut: 'Write "<!-- trailmark:off -->" above the overview to leave it out.',
    example:
      '## Plan\n\n- [ ] Sets\n- [ ] Maps\n- [ ] Trees\n\n## Sets\n\n- [ ] A\n\n## Maps\n\n- [ ] B\n\n## Trees\n\n- [ ] C',
  },
} satisfies Rules;

/** How many steps of a stage must be called like other stages before it looks like an overview of them. */
const ENOUGH = 3;
/** And how large a part of its steps they must be. */
const MOST = 0.5;

/** Steps that are called like stages elsewhere in the file: an overview counts beside the details it sums up. */
export function findOverviews({ findings, stages }: Draft): readonly Found<keyof typeof OVERVIEWS>[] {
  const byTitle = new Map(flattenStages(stages).map((stage) => [foldTitle(stage.title), stage]));
  const parts = new Map<DraftStage | null, Part>();
  for (const finding of findings) {
    const around = stagesAround(stages, finding.span.start);
    const part = parts.get(around.at(-1) ?? null) ?? { steps: 0, hits: [] };
    parts.set(around.at(-1) ?? null, part);
    part.steps += 1;
    const name = foldTitle(finding.title);
    const stage = name === '' ? undefined : byTitle.get(name);
    if (stage !== undefined && !around.includes(stage)) part.hits.push({ finding, stage });
  }
  return [...parts.values()].flatMap(({ steps, hits }) =>
    hits.length < ENOUGH || hits.length < MOST * steps ? [] : tell(hits),
  );
}

interface Part {
  steps: number;
  readonly hits: Hit[];
}

interface Hit {
  readonly finding: Finding;
  readonly stage: DraftStage;
}

function tell(hits: readonly Hit[]): readonly Found<keyof typeof OVERVIEWS>[] {
  const [first] = hits;
  if (first === undefined) return [];
  const { line, column, title } = first.finding;
  const message = `${hits.length} steps here, such as "${title}", are called like other stages of this file (line ${first.stage.line}); if this is an overview of them, both count. "<!-- trailmark:off -->" above it leaves it out.`;
  return [{ code: 'overview', line, column, message }];
}

/** `1. Variables` and `第1课：变量` are called after what they are about. */
function foldTitle(title: string): string {
  return foldText(title)
    .replace(/\s*[(（][^()（）]*[)）]/gu, '')
    .replace(
      /^(?:\p{L}{0,12}[\s.-]?\p{Nd}+(?:\.\p{Nd}+)*|第[\p{Nd}一二三四五六七八九十百]+\p{Script=Han}{1,2})\s*[:：.、)）\-–—]\s*/u,
      '',
    )
    .trim();
}
