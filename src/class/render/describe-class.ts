import { formatPercent } from '../../locales/format-percent.ts';
import { ENGLISH } from '../../locales/load.ts';
import { escapeLink } from '../../render/escape/escape-link.ts';
import type { Class, ClassStep, Member } from '../class.ts';
import { hasBegun, isRead, measureClass } from '../measure-class.ts';

/** What is said of a class besides its rows: sentences, and names. Titles and names are escaped. */
export interface ClassWords {
  readonly overall: string;
  /** Where the class stands, none where nothing is common to two members. */
  readonly steps: readonly string[];
  readonly notBegun: readonly string[];
  /** Who has no step, since there is no roadmap or it could not be read. */
  readonly unread: readonly string[];
}

/** What only the plans of all together tell: who has not begun, the step that most are at, the step that most wait for. */
export function describeClass({ members, steps }: Class, write: (text: string) => string): ClassWords {
  const facts = measureClass(members);
  const half = facts.median ? ` Half of them have done ${formatPercent(ENGLISH, facts.median)} or more.` : '';
  const sayStep = (words: string, step: ClassStep | undefined, count: number) =>
    step === undefined || count < 2 ? [] : [`${words}: ${nameStep(step, write)}, ${count} of ${facts.members}.`];
  const at = mostOf(steps, (step) => step.at);
  const awaited = mostOf(steps, ({ waiting }) => waiting);
  const named = (isOne: (member: Member) => boolean) => members.filter(isOne).map(({ name }) => write(name));
  return {
    overall: `${have(facts.begun, facts.members)} begun, ${have(facts.finished)} finished.${half}`,
    steps: [
      ...sayStep('The step most are at', at, at?.at ?? 0),
      ...sayStep('The step most wait for', awaited, awaited?.waiting ?? 0),
    ],
    notBegun: named((member) => isRead(member) && !hasBegun(member)),
    unread: named((member) => !isRead(member)),
  };
}

/** What a member does next, in a few words: the title of a step, or why there is none. */
export function sayNext(member: Member, write: (text: string) => string): string {
  const { next, progress } = member;
  if (next !== null) return write(next.title);
  if (!isRead(member)) return 'no steps read';
  return progress.done === progress.total ? 'all done' : 'every open step waits';
}

/** The address of a member's repository on a server such as `https://github.com`; null for a folder. */
export function linkMember({ path }: Pick<Member, 'path'>, server: string): string | null {
  return /^[\w.-]+\/[\w.-]+$/.test(path) ? escapeLink(`${server}/${path}`) : null;
}

/** The first of those with the most, in the order of the class. */
function mostOf(steps: readonly ClassStep[], count: (step: ClassStep) => number): ClassStep | undefined {
  return steps.reduce<ClassStep | undefined>(
    (most, step) => (most === undefined || count(step) > count(most) ? step : most),
    undefined,
  );
}

function nameStep({ title, stage }: ClassStep, write: (text: string) => string): string {
  return stage === null ? write(title) : `${write(title)} (${write(stage)})`;
}

function have(count: number, of?: number): string {
  return `${count}${of === undefined ? '' : ` of ${of}`} ${count === 1 ? 'has' : 'have'}`;
}
