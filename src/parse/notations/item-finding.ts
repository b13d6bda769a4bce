import type { FlatText } from '../../markdown/flat-text.ts';
import { spanOf } from '../../markdown/line-starts.ts';
import type { Item, Outline } from '../../markdown/outline.ts';
import type { Line } from '../line/read-line.ts';
import type { Mark, Notation, Status } from '../roadmap.ts';
import { type Finding, type MarkMeaning, meaningStatus } from './finding.ts';
import { readItem } from './read-item.ts';

/** A list item whose status something at the start or the end of its title says. */
export interface MarkedItem {
  readonly item: Item;
  readonly notation: Notation;
  /** What says the status, and the offset at which problems of the step are told. */
  readonly mark: Mark;
  readonly at: number;
  readonly meaning: MarkMeaning;
  /** The title without what says the status. */
  readonly text: FlatText;
}

/** Makes a step of a marked item. A box leaves it to the line to say that it is begun; a sign or a word has said it. */
export function toFinding(outline: Outline, { item, notation, mark, at, meaning, text }: MarkedItem): Finding {
  const isBox = notation === 'task-list' || notation === 'marked-box';
  const read = readItem(outline, item, { text, signed: !isBox });
  const { line, column } = spanOf(outline.lines, at, at);
  const { title, note, fields, links, spans } = read;
  const status = statusOf(meaning, { ...read, doing: isBox && read.doing });
  return {
    ...{ notation, span: item, line, column, mark, spans },
    ...{ status, parked: meaning === 'parked', title, note, fields, links },
  };
}

/** A ticked step is done whatever else its line says. */
function statusOf(meaning: MarkMeaning, { struck, doing }: Pick<Line, 'struck' | 'doing'>): Status {
  if (meaning === 'done') return 'done';
  if (struck) return 'dropped';
  return doing && meaning !== 'dropped' ? 'doing' : meaningStatus(meaning);
}
