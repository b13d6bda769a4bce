import { foldText } from '../../fold-text.ts';
import { hasLetter } from '../../letters.ts';

const UNDECIDED = ['tbd', 'tba', '待定', '待补充', '待補充', '未定', '추가 예정', '미정'];
const NO_TITLES = new Set(['todo', 'to do', 'fixme', 'task', ...UNDECIDED]);
const REMARK = /[:：()（）]|\s[-–—]\s/u;
/** All of a title in one pair of brackets is a remark on what is to stand there. */
const BRACKETED = /^(?:\([^()]*\)|（[^（）]*）|<[^<>]*>|\[[^[\]]*\]|【[^【】]*】|\{[^{}]*\})$/u;

/** Whether a title is a blank to fill in, as `____`, `TBD`, `(fill in)`, `Score: ___` or `Study group (TBD)`: nobody can learn that. */
export function isPlaceholder(title: string): boolean {
  const [whole, ...remarks] = [title, ...title.split(REMARK).slice(1)].map(foldText);
  const isUndecided = remarks.some((remark) => UNDECIDED.includes(remark));
  const isBlank = !hasLetter(title) || BRACKETED.test(title.trim()) || title.includes('___');
  return isBlank || NO_TITLES.has(whole ?? '') || isUndecided;
}
