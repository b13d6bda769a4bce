import { signedValue, TASK_SIGNS } from './task-signs.ts';

/** A field of Obsidian Tasks with its day or id, one of Dataview, or a link of a wiki. */
const SIGNS = [
  ...TASK_SIGNS.map((sign) => new RegExp(signedValue(sign), 'u')),
  /[[(]\w{1,40}:: ?\S|\[\[[^\s[\]][^[\]\r\n]{0,200}\]\]/u,
];

/** Whether a file is plainly one of Obsidian's. */
export function isObsidian(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text));
}
