import { MARKED_BOX, TASK_LIST } from './boxes.ts';
import { GLYPH_LIST } from './glyph/glyph-list.ts';
import { KEYWORD } from './keyword.ts';
import { MARKED_LINE } from './marked-line.ts';
import type { Recogniser } from './step-candidate.ts';
import { STATUS_TABLE } from './table/status-table.ts';

/** All notations. Of the same step in two of them, the one that stands further to the left counts. */
export const NOTATIONS: readonly Recogniser[] = [
  ...[TASK_LIST, MARKED_BOX, STATUS_TABLE, MARKED_LINE, GLYPH_LIST, KEYWORD],
];
