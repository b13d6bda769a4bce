import { BOXES } from './boxes/boxes.ts';
import { COUNTING } from './counting.ts';
import { DRIFT } from './drift.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { MARKERS } from './markers.ts';
import { MIRRORS } from './mirrors.ts';
import { NEEDS } from './needs.ts';
import { STATUSES } from './statuses/statuses.ts';
import { UNCOUNTED } from './uncounted/uncounted-parts.ts';

/** Every code there is, with its severity and what the page of problems says of it. */
export const RULES = {
  ...BOXES,
  ...STATUSES,
  ...UNCOUNTED,
  ...COUNTING,
  ...MIRRORS,
  ...DRIFT,
  ...FIELDS,
  ...NEEDS,
  ...MARKERS,
  ...FILES,
};

/** The code of a rule. */
export type Code = keyof typeof RULES;

/** The page that explains every code, from the root of Trailmark's own repository. Each code is the fragment of its heading. */
export const PAGE = 'docs/problems.md';
