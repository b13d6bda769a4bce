import { signedValue, TASK_SIGNS } from './task-signs.ts';

/** A field of Obsidian Tasks with its day or id, one of Dataview, or a link of a wiki. */
const SIGNS = [
  ...TASK_SIGNS.map((sign) => new RegExp(signedValue(sign), 'u')),
  /[[(]\w{1,40}:: ?\S|\[\[[^\s[\]][^[\]\r\n]{0,200}\]\]/u,
];

/** What each of them holds: most texts have none, and are looked through once. */
const SOME = new RegExp(`[${TASK_SIGNS.map(({ signs }) => signs).join('')}]|::|\\[\\[`, 'u');

/** Whether a file is plainly one of Obsidian's. */
export function isObsidian(text: string): boolean {
  return SOME.test(text) && SIGNS.some((sign) => sign.test(text));
}
