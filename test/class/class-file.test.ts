import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readClassFile } from '../../src/collect/class/read-class-file.ts';
import { collectProblem } from '../../src/collect/collect-problem.ts';

const SCHEMA = JSON.parse(readFileSync(new URL('../../schema/class-file.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ allowUnionTypes: true }).compile(SCHEMA);

const FILES: { readonly [path: string]: string } = {
  'lists/students.csv': 'username,name\nada,Ada Byron\nbob,\nADA,Twice\n',
  'lists/empty.csv': '',
  'lists/other.csv': 'user name,group\nada,1\n',
  'lists/no-logins.csv': 'username\n\n-x\n',
  'lists/quotes.csv': 'username\n"ada\n',
};

const read = (text: string) =>
  readClassFile({ path: 'lists/class.yml', text }, async (path) => {
    const found = FILES[path];
    return found === undefined ? collectProblem(path, 'unreadable') : { path, text: found };
  });

const PATTERN = 'pattern: octo/{username}-plan\n';

describe('what is said is read, and the schema agrees', () => {
  test.each([
    ['repositories: [octo/a, "https://github.com/octo/b.git", octo/A]\n', ['octo/A', 'octo/b']],
    ['repositories: octo/a\n', ['octo/a']],
    [`${PATTERN}roster: students.csv\n`, ['octo/ADA-plan', 'octo/bob-plan']],
    [`${PATTERN}roster: students.csv\nrepositories:\n  - octo/a\n`, ['octo/a', 'octo/ADA-plan', 'octo/bob-plan']],
  ])('%j', async (text, names) => {
    const { repositories, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(repositories.map(({ owner, repo }) => `${owner}/${repo}`)).toEqual(names);
    expect(isValid(parse(text))).toBe(true);
  });
});

describe('what can not be used is reported at its place, and the schema agrees', () => {
  test.each([
    ['repositorys: [octo/a]\n', 1, 1, 'Did you mean "repositories"?'],
    ['repositories:\n  - octo/a\n  - octo\n', 3, 5, '"octo" is no repository. Write as octocat/plan.'],
    ['repositories:\n  - a: b\n', 2, 3, 'repositories takes a list.'],
    [PATTERN, 1, 10, 'A pattern needs a roster'],
    ['roster: students.csv\n', 1, 9, 'A roster needs a pattern such as octo-org/{username}-plan.'],
    ['pattern: octo/plan\nroster: students.csv\n', 1, 10, 'Write {username} where the login stands.'],
    ['pattern: "{username}"\nroster: students.csv\n', 1, 10, '"{username}" is no repository.'],
    ['pattern: ["octo/{username}", b]\nroster: students.csv\n', 1, 10, 'pattern takes one text.'],
    ['- octo/a\n', 1, 1, 'Write lines of "key: value", as in repositories: [octocat/plan].'],
    ['repositories: [\n', 2, 1, 'This is no valid YAML'],
    ['', 1, 1, 'Name repositories, or a pattern and a roster.'],
  ])('%j', async (text, line, column, message) => {
    const { repositories, problems } = await read(text);
    expect(repositories).toEqual([]);
    expect(problems[0]).toMatchObject({ path: 'lists/class.yml', line, column });
    expect(problems[0]?.message).toContain(message);
    if (!text.includes('[\n') && !text.startsWith('pattern: "{')) expect(isValid(parse(text))).toBe(false);
  });

  test('a list of nobody names nobody', async () => {
    const { problems } = await read('# Nobody yet.\n\nrepositories: []\n');
    expect(problems).toMatchObject([{ line: 1, column: 1, message: 'It names no repository.' }]);
  });

  test.each([
    ['other.csv', 1, 'There is no column username, which holds the logins on GitHub. Did you mean "user name"?'],
    ['empty.csv', 1, 'It is empty.'],
    ['no-logins.csv', 3, '"-x" is no login on GitHub; the line is left out.'],
    ['quotes.csv', 2, 'This is no CSV'],
    ['nowhere.csv', 1, 'The file can not be read.'],
  ])('a roster %s', async (name, line, message) => {
    const { repositories, problems } = await read(`${PATTERN}roster: ${name}\n`);
    expect(repositories).toEqual([]);
    expect(problems[0]).toMatchObject({ path: `lists/${name}`, line, column: 1 });
    expect(problems[0]?.message).toContain(message);
  });
});
