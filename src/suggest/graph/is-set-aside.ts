/** What begins with an underline, or is called an archive, a template or an example. */
const ASIDE = /(?:^|\/)(?:_[^/]*|archived?|(?:template|example)s?(?:[-_. ][^/]*)?)(?:\/|$)/i;

/** Whether a file lies where nobody learns from it. Its steps count, and are suggested only where no other file has one. */
export function isSetAside(path: string): boolean {
  return ASIDE.test(path);
}
