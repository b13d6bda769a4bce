import { pathToFileURL } from 'node:url';
import type { Terminal } from '../../render/terminal/terminal.ts';
import type { Arguments } from '../arguments/arguments.ts';
import type { Host } from '../host.ts';

/** Programs that show links of OSC 8: by what they call themselves, by the terminal that they are, or by a variable of their own. */
const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|ghostty|zed|Hyper|rio)$/;
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;
const OWN = ['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM', 'KITTY_WINDOW_ID'];
/** The libraries of GNOME's terminals know links from 0.50 on. */
const LEAST_VTE = 5000;

/** What can be shown where the output goes: colours, links and how wide it is. */
export function readScreen({ color, root }: Pick<Arguments, 'color' | 'root'>, { stdout, env }: Host): Terminal {
  const isTTY = stdout.isTTY === true;
  const wanted = isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  const hasLinks = isTTY && (color ?? wanted) && knowsLinks(env);
  return {
    width: stdout.columns || 100,
    color: color ?? wanted,
    isTTY,
    linksAt: hasLinks ? pathToFileURL(root).href.replace(/\/$/, '') : null,
  };
}

/** Others would show nothing, or the bare sequence: only those that are known to know. */
function knowsLinks(env: Host['env']): boolean {
  const { FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '0' } = env;
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (TERM === 'dumb' || env.CI || env.TMUX || TERM.startsWith('screen')) return false;
  return (
    PROGRAMS.test(TERM_PROGRAM) || TERMS.test(TERM) || OWN.some((name) => env[name]) || Number(VTE_VERSION) > LEAST_VTE
  );
}
