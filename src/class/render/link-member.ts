import { escapeLink } from '../../render/escape/escape-link.ts';
import type { Member } from '../class.ts';

/** The address of a member's repository on a server such as `https://github.com`; null for a folder. */
export function linkMember({ path }: Pick<Member, 'path'>, server: string): string | null {
  return /^[\w.-]+\/[\w.-]+$/.test(path) ? escapeLink(`${server}/${path}`) : null;
}
