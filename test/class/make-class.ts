import type { Class } from '../../src/class/class.ts';
import { mergeClasses } from '../../src/class/merge-classes.ts';
import { memberReader, type Repository } from '../../src/class/read-member.ts';

/** What differs from a member without anything. */
export type Wish = Partial<Omit<Repository, 'collected'>> & { readonly plan?: string; readonly readme?: string };

/** A repository with one roadmap, or with none. */
export function makeRepository({ plan, readme, ...rest }: Wish): Repository {
  const roadmaps = plan === undefined ? [] : [{ path: 'roadmap/plan.md', text: plan }];
  return {
    ...{ name: 'ada', path: rest.name ?? 'ada', key: plan ?? '', lastChange: null },
    options: { goal: undefined, when: [], language: null, today: '2026-08-02' },
    collected: { roadmaps, readme: readme === undefined ? null : { path: 'README.md', text: readme }, problems: [] },
    ...rest,
  };
}

/** The class of these members. */
export function makeClass(wishes: readonly Wish[]): Class {
  const read = memberReader();
  return mergeClasses(wishes.map((wish) => read(makeRepository(wish))));
}
