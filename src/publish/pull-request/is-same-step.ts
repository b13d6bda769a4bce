import { slug } from 'github-slugger';
import type { Step } from '../../parse/roadmap.ts';

/** Whether two steps, each from its own version of a file, are one: by id and title, and by the id alone where it is written, since that stays when a title changes. */
export function isSameStep(one: Step, other: Step): boolean {
  return one.id === other.id && (one.title === other.title || isIdWritten(one) || isIdWritten(other));
}

/** An id that does not come of the title, nor does its number among steps of one name, is written in the file. */
function isIdWritten({ id, path, title }: Step): boolean {
  const own = id.slice(path.length + 1);
  const made = slug(title) || 'step';
  return !(own.startsWith(made) && /^(?:-\d+)?$/.test(own.slice(made.length)));
}
