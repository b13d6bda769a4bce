import type { MemberFiles } from '../collect/class/member-files.ts';
import type { Settings } from '../collect/config/settings.ts';
import { withParts } from '../on-demand.ts';
import type { Options } from '../options.ts';
import type { Class } from './class.ts';
import { isRead } from './measure-class.ts';
import { mergeClasses } from './merge-classes.ts';
import { memberReader } from './read-member.ts';

/** A class, and why some of its members have no step, in words. */
export interface GatheredClass {
  readonly whole: Class;
  readonly unread: readonly { readonly name: string; readonly message: string }[];
}

/** So many parts are merged at once, so that what they have in common is kept once. */
const TOGETHER = 100;

/** Looks at repositories one after the other, as they come, and lets go of their texts. What is asked for goes before what a repository says itself. */
export async function gatherClass(repositories: AsyncIterable<MemberFiles>, asked: Options): Promise<GatheredClass> {
  const read = memberReader();
  let parts: Class[] = [];
  const unread: { name: string; message: string }[] = [];
  for await (const { settings, ...files } of repositories) {
    const options = addSettings(asked, settings);
    const part = await withParts(() => read({ ...files, options }));
    parts.push(part);
    if (parts.length === TOGETHER) parts = [mergeClasses(parts)];
    if (!part.members.every(isRead))
      unread.push({ name: files.name, message: files.collected.problems[0]?.message ?? 'No step was found in it.' });
  }
  return { whole: mergeClasses(parts), unread };
}

function addSettings({ goal, when, language, today }: Options, settings: Settings): Options {
  return {
    goal: goal ?? settings.goal,
    when: when.length > 0 ? when : (settings.when ?? []),
    language: language ?? settings.language ?? null,
    today,
  };
}
