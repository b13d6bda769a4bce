import type { Command } from './arguments.ts';

const HELP = `trailmark: keeps a learning roadmap honest

  trailmark [status]             progress per stage, and the next step
  trailmark update [--check]     rewrite the README's section; --check shows the difference and exits with 1;
                                 --insert puts the markers in; --chart FILE|off names the picture
  trailmark next [--explain]     the suggestion as Markdown; --explain says why every other step is not the next;
                                 --history off leaves out what git says of the steps
  trailmark check                problems as file:line:column; --fix fixes what is safe, --dry-run only shows it
  trailmark tick STEP            tick a step by id, title, part of it or path:line, and bring section and card up to date;
                                 --doing, --todo set another status; --no-update leaves section and card
  trailmark convert FILE         any notation as checkboxes, to stdout, with the difference; --write rewrites FILE,
                                 --force also one that git could not bring back;
                                 --list HEADING takes the plain lists below that heading too
  trailmark history              the way walked, week by week, the pace and where it leads, from git;
                                 --csv prints the counts of each day
  trailmark card FILE            the picture alone, an SVG; --badge draws a badge instead,
                                 --endpoint prints what shields.io reads for one

  --root DIR       the folder to work in (default: this one)
  --roadmap GLOB   a roadmap file or pattern, instead of roadmap/**/*.md; may be given again
  --readme FILE    the README to write
  --goal TEXT      only this goal counts: its words, title or path; '' switches goals off
  --when TEXT      a trigger that has happened; may be given again
  --language TAG   the language to write in, as pt or zh-Hant
  --theme NAME     the colours of the card: trail, ocean, sunset or mono
  --today DATE     the day to count from, as 2026-08-02 (default: today, UTC)
  --json           the result as JSON
  --color, --no-color, --help, --version

Exit codes: 0 done; 1 check found an error, or --check a difference; 2 wrong usage or nothing to read; 3 refused to write; 70 a bug.
`;

/** What `--help` prints: of one command its own lines and the options, without a command all. */
export function helpOf(command: Command | null): string {
  if (command === null) return HELP;
  const [title, commands = '', ...others] = HELP.split('\n\n');
  const own = commands
    .split(/\n(?= {2}trailmark )/)
    .filter((lines) => lines.includes(`trailmark ${command}`) || lines.includes(`trailmark [${command}]`));
  return [title, ...own, ...others].join('\n\n');
}
