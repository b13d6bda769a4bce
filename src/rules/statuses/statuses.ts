import { type Found, rulesOf } from '../rule.ts';

/** Signs and words that look like a status and are not understood. */
export const STATUSES = rulesOf('warning', {
  'unmapped-mark': {
    means: 'A line is not counted, because GitHub has no box with this mark and nothing says what it means.',
    wayOut: 'Add its meaning to the front matter: marks: { "~": doing } (or done, todo, dropped, parked).',
    example: '- [~] Sets',
  },
  'unknown-status': {
    means: 'A status cell says something that Trailmark does not know, so its row is not counted.',
    wayOut:
      'Write a word such as "done", "in progress" or "to do", or explain the sign in the front matter: marks: { "…": doing }.',
    example:
      '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | done |\n| Trees | to do |\n| Heaps | to do |\n| Graphs | blue |',
  },
  'unread-status-column': {
    means: 'A column is called a status, but too few of its cells say one, so no row of the table is counted.',
    wayOut: 'Write words such as "done", "in progress" or "to do" in it.',
    example: '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | soon |',
  },
  'unnamed-status-column': {
    means: 'A column looks like statuses, but is not called so, so no row of the table is counted.',
    wayOut: 'Call the column "Status".',
    example: '| Topic | Mine |\n| --- | --- |\n| Sets | ✅ |\n| Maps | ⬜ |',
  },
  'tally-table': {
    severity: 'info',
    means: 'A table adds up numbers beside a column such as "Total" or "Target", so its rows are not counted as steps.',
    wayOut:
      'You need not do anything; where the rows are steps, say their status in words such as "done" or "in progress".',
    example: '| Kind | Total | Completed |\n| --- | --- | --- |\n| Books | 12 | 3 |\n| Talks | 4 | 0 |',
  },
  'two-status-columns': {
    severity: 'info',
    means: 'A table has two columns of statuses; only the first one counts.',
    wayOut: 'Put the column first that should count.',
    example: '| Topic | Status | Progress |\n| --- | --- | --- |\n| Sets | done | to do |\n| Maps | to do | to do |',
  },
  'mixed-glyphs': {
    means: 'A list has signs for done and for open, but too many others that say no status, so none of it is counted.',
    wayOut: 'Say in the front matter what they mean: marks: { "🍎": doing } (or done, todo, dropped, parked).',
    example: '- ✅ Sets\n- ⬜ Maps\n- 🍎 Trees\n- 🍎 Heaps',
  },
  'unsigned-items': {
    means: 'Some items of a list have a sign for a status and others have none; those without one are not counted.',
    wayOut: 'Write a sign such as "⬜" before each of the others, or make boxes of all.',
    example: '- ✅ Sets\n- ⬜ Maps\n- Trees',
  },
  'unread-statuses': {
    means:
      'A list, a table or lines below headings say statuses in a form that is not read, so nothing of it is counted.',
    wayOut: 'Write each as a list item with a box: "- [ ] What to learn".',
    example: '- Sets (done)\n- Maps (in progress)\n- Trees (to do)',
  },
  'lone-glyphs': {
    means: 'Every item of a list begins with the same empty box, and a list of one sign alone is not counted.',
    wayOut: 'Say in the front matter what it means: marks: { "⬜": todo } (or done, todo, dropped, parked).',
    example: '- ⬜ Sets\n- ⬜ Maps',
  },
});

/** The codes of these rules. */
export type StatusCode = keyof typeof STATUSES;

/** What a mark usually means to those who use more of them than GitHub has. */
const USUAL = new Map([
  ['-', 'dropped'],
  ['>', 'parked'],
  ['?', 'todo'],
  ['!', 'todo'],
]);

/** What is told of lists that `convert` makes boxes of. */
export const CONVERTIBLE: readonly string[] = [
  'unsigned-items',
  'unread-statuses',
  'lone-glyphs',
  'mixed-glyphs',
] satisfies readonly StatusCode[];

/** What is said of a mark that neither GitHub nor the file explains. */
export function unmappedMark(mark: string): Pick<Found<'unmapped-mark'>, 'code'> & { readonly message: string } {
  const usual = USUAL.get(mark) ?? 'doing';
  const others = ['done', 'doing', 'todo', 'dropped', 'parked'].filter((status) => status !== usual).join(', ');
  return {
    code: 'unmapped-mark',
    message: `"[${mark}]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "${mark}": ${usual} } (or ${others}).`,
  };
}
