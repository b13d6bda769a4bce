import { rulesOf } from './rule.ts';

/** Why a file is not read or not written. The examples say when. */
export const FILES = rulesOf('error', {
  'no-roadmap': {
    means: 'No roadmap was found.',
    wayOut: 'Write one as roadmap/<name>.md, or name your file with the option roadmap.',
    example: 'A repository without a folder roadmap and without a Markdown file that holds boxes.',
  },
  'no-match': {
    severity: 'warning',
    means: 'No file matches this roadmap path or pattern.',
    wayOut: 'Correct or remove it.',
    example: 'The option roadmap is plans/*.md, and there is no such file.',
  },
  'outside-root': {
    means: 'The path leaves the root.',
    wayOut: 'Name a file inside it, or give another root.',
    example: 'The option roadmap is ../plan.md.',
  },
  'not-a-file': {
    means: 'This is not a regular file.',
    wayOut: 'Name a file.',
    example: 'The option roadmap names a folder or a symbolic link.',
  },
  'too-large': {
    means: 'The file is over 2 MB, the most that is read.',
    wayOut: 'Split it into smaller roadmaps.',
    example: 'A roadmap of 2,000,001 bytes.',
  },
  'too-many': {
    means: 'With this file all together are over 50 MB, the most that is read, so it is left out.',
    wayOut: 'Name fewer roadmaps, or give several roots that are read one by one.',
    example: 'Thirty roadmaps of 1.9 MB each.',
  },
  'not-utf8': {
    means: 'The file is not UTF-8.',
    wayOut: 'Save it as UTF-8 in your editor.',
    example: 'A roadmap that was saved as Latin-1 or UTF-16.',
  },
  binary: {
    means: 'The file is binary, not Markdown.',
    wayOut: 'Leave it out of the roadmap pattern.',
    example: 'A picture that the option roadmap matches.',
  },
  unreadable: {
    means: 'The file can not be read.',
    wayOut: 'The message says why: what the system answered, or what there is too much of.',
    example: 'A roadmap that the user may not read, or one with quotes in quotes a hundred deep.',
  },
  config: {
    means:
      'The file trailmark.yml is no valid YAML, has a key that is no setting, or a value that its key does not take.',
    wayOut: 'Correct or remove the line that the message names.',
    example: 'trailmark.yml says comit: pull-request.',
  },
  'workflow-placeholder': {
    means: 'OWNER and COMMIT stand for what only you know, so GitHub can not run this line.',
    wayOut:
      'Write the owner and the commit of the Trailmark that you trust; "trailmark init" says those of the program that you run.',
    example: 'A workflow with uses: OWNER/trailmark@COMMIT.',
  },
  'no-readme': {
    means: 'There is no such README.',
    wayOut: 'Name another file, or create it.',
    example: 'The option readme is docs/README.md, and there is no such file.',
  },
  'section-kept': {
    means: 'The section of the README counts steps, but no roadmap has any now, so the section stays as it is.',
    wayOut: 'Run `trailmark check` to see why nothing is read. To begin anew, delete what stands between the markers.',
    example:
      'A README that says 6/12, beside a roadmap whose last ⬜ has become ✅, so that its list says no status any more.',
  },
  'not-svg': {
    means: 'The chart is an SVG.',
    wayOut: 'Give it a name that ends in .svg.',
    example: 'The option chart is docs/progress.png.',
  },
  'foreign-chart': {
    severity: 'warning',
    means: "This SVG is not Trailmark's, and is left as it is.",
    wayOut: 'Give the chart another name, or remove the file.',
    example: 'The option chart names a picture that somebody drew.',
  },
  executable: {
    means: 'The file is executable and would lose that.',
    wayOut: 'Run `chmod -x` on it.',
    example: 'A README with the executable bit.',
  },
  'unportable-path': {
    means: 'Windows can not hold a file of this name, so nobody could check it out there.',
    wayOut: 'Name it without < > : " | ? * and a backslash, and not con, nul, com1 or their like.',
    example: 'The option chart is docs/aux.svg.',
  },
  'forbidden-path': {
    means: 'Trailmark never writes to this folder.',
    wayOut: 'Name a file elsewhere.',
    example: 'The option chart is .github/workflows/progress.svg.',
  },
  'not-ticked': {
    severity: 'warning',
    means: 'The line can not be changed so that only the status of its step changes.',
    wayOut: 'Change it by hand.',
    example: 'trailmark tick on a row whose status is a picture.',
  },
  'not-converted': {
    severity: 'warning',
    means: 'The steps here would not read the same as boxes, so they stay as they are.',
    wayOut: 'Write them by hand.',
    example: 'trailmark convert on a list whose words would be read as another status in a box.',
  },
  'parked-without-when': {
    severity: 'info',
    means: 'The step is put off, and nothing says until when.',
    wayOut: 'Say it behind the title: <!-- when: what must happen first -->.',
    example: 'trailmark convert on a row with the status "On hold".',
  },
  'put-off': {
    severity: 'info',
    means: 'A sentence puts a topic off until something happens, which only people read.',
    wayOut: 'Write it as a field behind the title of the step: <!-- when: what must happen first -->.',
    example: 'trailmark convert on "When you need migrations, learn Alembic."',
  },
});
