import type { Draft } from '../parse/draft.ts';
import type { WrongNeed } from '../parse/needs/link-needs.ts';
import { MOST_NEEDS } from '../parse/roadmap.ts';
import { quote } from './quote.ts';
import { type Found, rulesOf } from './rule.ts';

/** What is wrong with ids and needs. */
export const NEEDS = rulesOf('error', {
  'unknown-need': {
    means: 'A need names no step, stage or roadmap.',
    wayOut: 'Write an id, a title, or path#id; "trailmark status --json" lists the ids.',
    example: '- [ ] Sessions [needs:: cookies]',
  },
  'ambiguous-need': {
    means: 'A need can mean several steps or stages.',
    wayOut: 'Give the one that is meant an id and name that.',
    example: '# A\n\n- [ ] Sets\n\n# B\n\n- [ ] Sets\n- [ ] Maps\n\n# C\n\n- [ ] Trees [needs:: Sets]',
  },
  'circular-need': {
    means: 'A need runs in a circle: what it names waits for this step.',
    wayOut: 'Take one of the needs out.',
    example: '- [ ] Sets [needs:: Maps]\n- [ ] Maps [needs:: Sets]',
  },
  'many-needs': {
    severity: 'info',
    means: `A step needs more than ${MOST_NEEDS} steps. All of them count; the JSON lists the first ones only.`,
    wayOut: 'You need not do anything.',
    example: `# Basics\n\n${'- [ ] Sets\n'.repeat(MOST_NEEDS + 1)}\n# Beyond\n\n- [ ] Graphs [needs:: Basics]`,
  },
  'duplicate-id': {
    means: 'Another step or stage of this file has this id already.',
    wayOut: 'Give one of them another id.',
    example: '- [ ] Sets [id:: sets]\n- [ ] More sets [id:: sets]',
  },
});

type Code = keyof typeof NEEDS;

/** What is wrong with a written need. */
export function findWrongNeed({ need: { name, line, column }, fault }: WrongNeed): Found<Code> {
  return { code: fault.code, line, column, message: wordFault(name, fault) };
}

function wordFault(name: string, fault: WrongNeed['fault']): string {
  const { wayOut } = NEEDS[fault.code];
  switch (fault.code) {
    case 'unknown-need':
      return `No step, stage or roadmap is called ${quote(name)}. ${wayOut}`;
    case 'ambiguous-need':
      return `${quote(name)} can mean ${fault.places.join(' or ')}. ${wayOut}`;
    case 'circular-need':
      return `${quote(name)} runs in a circle: what it names waits for this step. ${wayOut}`;
    case 'many-needs':
      return `With ${quote(name)} a step needs ${fault.count} steps. All of them count; the JSON lists the first ${MOST_NEEDS}.`;
  }
}

/** The steps whose written id another step, a stage or a heading has. */
export function findDuplicateIds({ duplicateIds }: Draft): readonly Found<Code>[] {
  return duplicateIds.map(({ line, column, fields: { id } }) => ({
    code: 'duplicate-id',
    line,
    column,
    message: `Another step or stage of this file has the id ${quote(id ?? '')} already. ${NEEDS['duplicate-id'].wayOut}`,
  }));
}
