import { foldText } from '../../../fold-text.ts';
import { groupBy } from '../../../group-by.ts';
import { inlineText } from '../../../markdown/flat-text.ts';
import type { Row, Table } from '../../../markdown/outline.ts';
import { walkBlocks } from '../../../markdown/walk-outline.ts';
import type { Page } from '../step-candidate.ts';

/** Tables with the same header, as each week has one of its own: what they say, they say together. `rows` are those of all, without headers. */
export interface TableGroup {
  readonly tables: readonly Table[];
  readonly header: Row;
  readonly rows: readonly Row[];
}

/** The tables of a page but legends, in groups, each group where its first table stands. */
export function groupTables(page: Page): readonly TableGroup[] {
  const legends = new Set(page.legendSpans.map((span) => span.start));
  const tables = walkBlocks(page.outline.blocks).filter((block) => block.kind === 'table');
  const groups = groupBy(
    tables.filter(({ start }) => !legends.has(start)),
    ({ rows: [header] }) => header?.cells.map((cell) => foldText(inlineText(page.outline, cell).text)).join('|') ?? '',
  );
  return [...groups.values()].flatMap((group) => {
    const header = group[0]?.rows[0];
    const rows = group.flatMap((table) => table.rows.slice(1));
    return header === undefined ? [] : [{ tables: group, header, rows }];
  });
}
