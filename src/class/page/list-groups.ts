import { compareNatural } from '../../parse/order/natural-order.ts';
import type { Member } from '../class.ts';
import { hasBegun, isRead } from '../measure-class.ts';

/** One choice of the page's filter: a state, or a stage in which somebody's next step is. */
export interface PageGroup {
  readonly key: string;
  readonly name: string;
  readonly holds: (member: Member) => boolean;
}

const STATES: readonly PageGroup[] = [
  { key: 'open', name: 'Not begun', holds: (member) => isRead(member) && !hasBegun(member) },
  { key: 'done', name: 'All done', holds: ({ progress: { done, total } }) => total > 0 && done === total },
  { key: 'unread', name: 'No steps read', holds: (member) => !isRead(member) },
];

/** The choices that somebody is in: states first, then stages in natural order. */
export function listGroups(members: readonly Member[]): readonly PageGroup[] {
  const stages = [...new Set(members.flatMap(({ stage }) => (stage === null ? [] : [stage])))].sort(compareNatural);
  const groups = stages.map((name, at) => ({
    key: `stage-${at}`,
    name,
    holds: ({ stage }: Member) => stage === name,
  }));
  return [...STATES.filter(({ holds }) => members.some(holds)), ...groups];
}

/** The keys of the choices that a member is in. */
export function groupsOf(member: Member, groups: readonly PageGroup[]): readonly string[] {
  return groups.filter(({ holds }) => holds(member)).map(({ key }) => key);
}
