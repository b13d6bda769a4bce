import { scopeOf } from '../../collect/config/settings.ts';
import { readConfig, readWorkingTree } from '../../collect/read-working-tree.ts';
import { withParts } from '../../on-demand.ts';
import { listSteps } from '../../parse/list-steps.ts';
import { parseRoadmaps } from '../../parse/parse-roadmaps.ts';
import { cleanText } from '../../render/escape/clean-text.ts';
import type { Word } from './complete.ts';

/** The open steps of a folder by their ids, with the path before one that several files have. */
export async function listOpenSteps(root: string): Promise<readonly Word[]> {
  const { settings } = await readConfig(root, null);
  const { roadmaps: sources } = await readWorkingTree({ root, ...scopeOf(settings) });
  const { roadmaps } = await withParts(() => parseRoadmaps(sources));
  const steps = roadmaps.flatMap((one) => listSteps(one));
  const ids = steps.map(({ id, path }) => id.slice(path.length + 1));
  return steps.flatMap(({ id, title, status }, at) => {
    const own = ids[at] ?? id;
    const isOne = ids.indexOf(own) === ids.lastIndexOf(own);
    const isOpen = status === 'todo' || status === 'doing';
    return isOpen ? [{ value: isOne ? own : id, says: cleanText(title) }] : [];
  });
}
