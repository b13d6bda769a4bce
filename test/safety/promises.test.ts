import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** For the beginning of each sentence: `file: title` of the tests that hold it, or `no test:` and why there can be none. */
const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  'Outside its own two markers': [
    'test/cases.test.ts: keeps every byte outside the markers',
    'test/splice/splice-section.test.ts: any text around the pair stays',
    'test/safety/splice-fuzz.test.ts: keeps every byte outside',
  ],
  'A second run changes nothing': [
    'test/cases.test.ts: changes nothing on a second run',
    'test/safety/splice-fuzz.test.ts: a second run changes and refuses nothing',
  ],
  'Where the markers are damaged': [
    'test/splice/splice-section.test.ts: refuses with the lines',
    'test/cli/commands.test.ts: an orphaned marker keeps every byte and names its line',
  ],
  'What somebody saves while': [
    'test/cli/lost-changes.test.ts: of %i ticks at once',
    'test/cli/lost-changes.test.ts: nothing that is saved while',
  ],
  'A process that is killed': [
    'test/cli/kills.test.ts: that is killed leaves each file old or new, and the next one clears what is left',
    'test/publish/write-file.test.ts: what a process that is gone left beside the file is cleared',
  ],
  'The action writes three things': [
    'test/github/events.test.ts: get their README and no issue',
    'test/github/ticks.test.ts: changes one character of the roadmap, with the README in one commit',
  ],
  'On GitHub it writes one issue': [
    'test/github/publish.test.ts: makes one commit, one issue, one comment; the second run writes nothing',
    'test/github/pull-request.test.ts: one branch and one pull request',
  ],
  'Of its issue and its comment it closes': ['test/github/races.test.ts: runs at once while a person pushes'],
  'For later steps of the job it leaves': [
    'test/github/class-action.test.ts: the section of a class is committed, and its files are outputs',
  ],
  'The last tick of a list of signs': ['test/edit/tick-step.test.ts: and so nothing, becomes boxes'],
  'All that is written lies below the root': [
    'test/publish/write-file.test.ts: %s is refused: %s',
    'test/publish/write-file.test.ts: nothing is written below %s as the root',
    'test/cli/commands.test.ts: no command writes through a link',
    'test/safety/windows-paths.test.ts: leads out of the root, or into .git',
    'test/github/events.test.ts: draws a chart into a new folder, and never into one of git',
  ],
  'The one exception is `trailmark init`': [
    'test/cli/init.test.ts: a workflow of that name is never changed, whatever it says',
  ],
  'Beside that, the command line keeps two things': [
    'test/cli/compiled.test.ts: what was compiled is kept in the cache folder alone',
  ],
  'Without a cache folder nothing else changes': [
    'test/cli/compiled.test.ts: where none can be made nothing else changes',
  ],
  'A picture that Trailmark did not draw': [
    'test/cli/commands.test.ts: update leaves a picture alone that somebody else drew',
    'test/cli/commands.test.ts: never replaces a picture of somebody else',
    'test/github/events.test.ts: leaves a picture alone that somebody else drew',
  ],
  'Text of a roadmap gives no commands': [
    'test/github/injection.test.ts: on give no command, no mention, no reference and break nothing',
    'test/github/events.test.ts: hostile titles give the runner no command',
    'test/cli/commands.test.ts: a terminal gets no sequences from titles',
  ],
  'In README and comment it forges': [
    'test/cases.test.ts: lets no user text forge a marker, a box or a heading',
    'test/render/escape.test.ts: shows any text as it is written',
    'test/safety/unwanted-links.test.ts: no address in a title becomes a link',
  ],
  'In the issue it mentions nobody': ['test/render/escape.test.ts: breaks %j where GitHub would read it'],
  "One file can't stop a run": [
    'test/safety/poisoned-files.test.ts: one file can not stop a run',
    'test/safety/poisoned-files.test.ts: the command line counts the others and names it',
    'test/safety/poisoned-files.test.ts: the action counts the others, writes the section and names it',
  ],
  'No text takes more time': [
    'test/safety/pathological/forms.test.ts: $name: read to the end or refused in words',
    'test/safety/limits.test.ts: a file is read at the limit and refused in words above it',
  ],
  'No pattern of the source backtracks': ['package.json: check-patterns.ts'],
  "A comment counts as Trailmark's only": [
    'test/publish/pick-own.test.ts: a comment that only quotes the marker is not the own one',
    "test/github/tick-hazards.test.ts: a person's comment that begins like the marker stays",
  ],
  'An issue that it finds by itself': [
    "test/github/tick-hazards.test.ts: a person's issue that quotes the marker is left alone",
    'test/github/events.test.ts: a given number gets only the comment, past a hundred others',
  ],
  'A comment of anybody else can start a run': [
    "test/github/ticks.test.ts: a stranger's comment with a copied marker and ticked boxes does nothing",
    'test/github/tick-hazards.test.ts: ticks in a copy by another workflow do nothing',
  ],
  'Every workflow of a repository': ['no test: it says who is trusted'],
  "Where the token is a person's": ['no test: it says who is trusted'],
  "An edit of Trailmark's own comment ticks": [
    'test/github/ticks.test.ts: a box ticked on GitHub changes one character',
  ],
  'Where the token may pass a rule': [
    'no test: what such a token may do is for GitHub to say',
    'test/github/pull-request.test.ts: waits in the comment until the base has it',
  ],
  'It writes on any event of a branch': [
    'test/publish/plan-run.test.ts: a schedule',
    'test/publish/plan-run.test.ts: its comment',
  ],
  'On a tag it does nothing': ['test/publish/plan-run.test.ts: a tag'],
  'Nothing is written on `pull_request`': [
    'test/github/events.test.ts: events that write nothing',
    'test/github/events.test.ts: pull_request_target from %s',
    'test/github/events.test.ts: %s from a fork',
    'test/publish/plan-run.test.ts: workflow_run of a fork',
  ],
  'A branch is never forced': [
    'test/github/pull-request.test.ts: commits of others on the branch',
    'test/github/pull-request.test.ts: a commit that a person pushes to the branch meanwhile is not lost',
    'test/github/jobs.test.ts: two jobs on one README come to rest after one commit',
  ],
  "The token goes to GitHub's API alone": [
    'test/safety/redirects.test.ts: a redirect with %i to another server is refused, and nothing is sent there',
    'test/safety/promises.test.ts: nothing but the client reaches the network',
  ],
  'There is no telemetry': ['test/safety/promises.test.ts: nothing but the client reaches the network'],
  '`npx github:OWNER/trailmark` runs whatever': ['no test: what npm fetches from GitHub is for npm to say'],
  'What runs is `dist/`': [
    '.ci/run: git status --porcelain -- dist',
    'test/safety/promises.test.ts: nothing is made smaller than it is written',
  ],
  'Check it yourself': ['.ci/run: git status --porcelain -- dist'],
};

/** The sentences below the first heading of the second level. */
function listPromises(): readonly string[] {
  const [, text] = splitOnce(read('SECURITY.md'), '\n## ');
  const items = text.split('\n').filter((line) => line.startsWith('- '));
  return items.flatMap((line) => line.slice(2).split(/(?<=\.) (?=[A-Z])/));
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at)];
}

describe('each sentence of SECURITY.md', () => {
  const sentences = listPromises();
  const keys = Object.keys(HELD_BY);

  test('is held by something, and nothing is held that is not promised', () => {
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => keys.filter((key) => sentence.startsWith(key)).length !== 1)).toEqual([]);
    expect(keys.filter((key) => !sentences.some((sentence) => sentence.startsWith(key)))).toEqual([]);
  });

  test.each(Object.entries(HELD_BY))('%s …', (_, holders) => {
    for (const holder of holders) {
      const [file, title] = splitOnce(holder, ': ');
      if (file !== 'no test') expect(read(file).replaceAll("\\'", "'"), file).toContain(title.slice(2));
    }
  });
});

test('nothing but the client reaches the network', () => {
  const NETWORK =
    /(?:from |import\()'(?:node:(?:https?|http2|net|tls|dgram|dns)[/']|undici|@actions\/(?:github|http-client)|@octokit)|\b(?:fetch|WebSocket|XMLHttpRequest)\(/;
  const files = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
  const found = files.filter((file) => NETWORK.test(read(file)));
  expect(found.filter((file) => !file.startsWith('src/github/'))).toEqual([]);
  expect(found).toContain('src/github/connect-github.ts');
});

test('nothing is made smaller than it is written', () => {
  const { bundle } = JSON.parse(read('package.json')).scripts;
  expect(bundle).not.toMatch(/minif|\s-m\b/);
  for (const folder of ['dist', 'dist/cli']) {
    const lines = globSync(`${folder}/*.js`, { cwd: ROOT }).flatMap((file) => read(file).split('\n'));
    expect(lines.filter((line) => line.length > 5_000).length).toBeLessThan(50);
    expect(lines.length).toBeGreaterThan(10_000);
  }
});
