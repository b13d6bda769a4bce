import { describe, expect, test } from 'vitest';
import { blobId } from '../../src/collect/blob-id.ts';
import { fieldAsker } from '../../src/collect/class/github/ask-fields.ts';
import { readRepositories } from '../../src/collect/class/github/read-repositories.ts';
import { keyOf } from '../../src/collect/class/member-files.ts';
import { parseRoster } from '../../src/collect/class/parse-roster.ts';
import { readClassFile } from '../../src/collect/class/read-class-file.ts';
import { readShard, takeShard } from '../../src/collect/class/shard.ts';
import { type BlobEntry, readBlobs } from '../../src/collect/commit/read-blobs.ts';
import { ApiFailure, type FailureKind } from '../../src/github/api-failure.ts';
import type { GitHub } from '../../src/github/github.ts';

describe('a part of a list', () => {
  test.each<[string, object | null]>([
    ['1/8', { number: 1, of: 8 }],
    ['8/8', { number: 8, of: 8 }],
    ['9/8', null],
    ['0/8', null],
    ['9999/9999', { number: 9999, of: 9999 }],
    ['1/10000', null],
    ['1/8x', null],
    ['x1/8', null],
    ['', null],
  ])('%s', (text, shard) => expect(readShard(text)).toEqual(shard));

  test('all parts hold each entry once, and are of nearly the same length', () => {
    const all = [1, 2, 3, 4, 5];
    const parts = [1, 2, 3].map((number) => takeShard(all, { number, of: 3 }));
    expect(parts).toEqual([[1, 4], [2, 5], [3]]);
    expect(takeShard(all, null)).toBe(all);
  });
});

describe('a roster', () => {
  const read = (text: string) => {
    const { enrolled, problems } = parseRoster({ path: 'r.csv', text });
    return [
      enrolled.map(({ username, name }) => `${username}=${name}`).join(' '),
      problems.map(({ line, message }) => `${line}: ${message}`),
    ];
  };
  const none = (said: string) => ['', [`1: There is no column username, which holds the logins on GitHub. ${said}`]];

  test.each<[string, string]>([
    ['username\nada\n', 'ada=ada'],
    ['\uFEFFUserName \r\nada\r\n', 'ada=ada'],
    ['\uFEFF"username"\nada\n', 'ada=ada'],
    ['group;username;name\n1; ada ; Ada B \n2;bob;\n', 'ada=Ada B bob=bob'],
    ['name\tusername\nAda\tada\n', 'ada=Ada'],
    ['username,name\nada\n\nbob,B,more\n', 'ada=ada bob=B'],
    ['username,name\n"ada","B, ""A"""\n', 'ada=B, "A"'],
    [`username\n${'a'.repeat(99)}\nA_b-9\n`, `${'a'.repeat(99)}=${'a'.repeat(99)} A_b-9=A_b-9`],
  ])('%j', (text, enrolled) => expect(read(text)).toEqual([enrolled, []]));

  test.each<[string, readonly unknown[]]>([
    ['username,name\n,Ada\nada\n', ['ada=ada', ['2: This line has no username, and is left out.']]],
    [`username\n${'a'.repeat(100)}\n`, ['', [`2: "${'a'.repeat(100)}" is no login on GitHub; the line is left out.`]]],
    [
      'username\n_a\n\na b\n',
      [
        '',
        [
          '2: "_a" is no login on GitHub; the line is left out.',
          '4: "a b" is no login on GitHub; the line is left out.',
        ],
      ],
    ],
    ['name,username\nAda\nBob,bob\n', ['bob=Bob', ['2: This line has no username, and is left out.']]],
    ['', none('It is empty.')],
    ['name,group\n', none('There are: name, group.')],
    ['  User Nam  ,group\n', none('Did you mean "User Nam"?')],
    ['usern,group\n', none('Did you mean "usern"?')],
    ['user,group\n', none('There are: user, group.')],
    ['userid,group\n', none('There are: userid, group.')],
  ])('%j is reported', (text, told) => expect(read(text)).toEqual(told));
});

describe('a class.yml', () => {
  const read = async (text: string, roster = 'username,name\nada,Ada\n-x\n') => {
    const asked: string[] = [];
    const found = await readClassFile({ path: 'lists/class.yml', text }, async (path) => {
      asked.push(path);
      return { path, text: roster };
    });
    return { ...found, asked, names: found.repositories.map(({ owner, repo, name }) => `${owner} ${repo} ${name}`) };
  };

  test.each<[string, string | null]>([
    ['o/r', 'o r o/r'],
    [' o/r ', 'o r o/r'],
    ['o/r.git', 'o r o/r'],
    ['o-p.q_9/.r-s_t', 'o-p.q_9 .r-s_t o-p.q_9/.r-s_t'],
    ['ö/r', null],
    ['o/r+s', null],
    ['https://git.example.org/o/r.x/', 'o r.x o/r.x'],
    ['http://github.com/o/r', null],
    ['https://git.example.org/x/o/r', null],
    ['o/r/s', null],
    ['o', null],
    ['o/ r', null],
  ])('names %j as %s', async (text, name) => {
    const { names, problems } = await read(`repositories: [${JSON.stringify(text)}]\n`);
    expect([names, problems.length]).toEqual(name === null ? [[], 1] : [[name], 0]);
  });

  test('a pattern stands for each of a roster, which lies beside the file; lines that are no use stop nothing', async () => {
    const found = await read('pattern: "{username}/{username}-plan"\nroster: ../r.csv\nrepositories: [x/y]\n');
    expect([found.names, found.asked, found.problems]).toEqual([['x y x/y', 'ada ada-plan Ada'], ['r.csv'], []]);
    expect(found.left.map(({ path, line }) => `${path}:${line}`)).toEqual(['r.csv:3']);
    const nobody = await read('pattern: o/{username}\nroster: r.csv\n', 'username\n-x\n');
    expect([nobody.left, nobody.problems.map(({ path, line }) => `${path}:${line}`)]).toEqual([[], ['lists/r.csv:2']]);
  });

  test.each([
    ['pattern: ""\nroster: r.csv\n', 'pattern takes one text.'],
    ['pattern: " "\nroster: r.csv\n', 'pattern takes one text.'],
    ['pattern: [a, b]\nroster: r.csv\n', 'pattern takes one text.'],
    ['pattern: { a: b }\nroster: r.csv\n', 'pattern takes one text.'],
    ['repositories: [o/r]\nroster: r.csv\n', 'A roster needs a pattern'],
    ['repositories: [o/r]\npattern: o/{username}\n', 'A pattern needs a roster'],
    ['repositories: [o/r]\npatern: x\n', '"patern" is no key of a class. Did you mean "pattern"?'],
    ['repositories: [o/r, x]\npattern: o/p\nroster: r.csv\n', '"x" is no repository.'],
  ])('%j is reported', async (text, said) => {
    const { problems, names, asked } = await read(text);
    expect([names, asked]).toEqual([[], []]);
    expect(problems.map(({ message }) => message).join('\n')).toContain(said);
  });
});

/** GitHub that answers a query by what it asks of each repository; `fail` says when it does not. */
function answering(answer: (document: string, variables: Readonly<Record<string, string>>) => unknown, bytes = 'YQ==') {
  const documents: string[] = [];
  const ask = async (document: string, variables: Readonly<Record<string, string>>) => {
    documents.push(document);
    return answer(document, variables);
  };
  const queryParts = async (document: string, variables: Readonly<Record<string, string>>) => {
    const data = (await ask(document, variables)) as object;
    return 'refused' in data ? data : { data, refused: new Map() };
  };
  const sent: string[] = [];
  const send = async (route: string, { owner, repo, sha }: { owner?: string; repo?: string; sha: string }) => {
    sent.push([route, ...(owner ? [owner, repo] : []), sha].join(' '));
    return { content: bytes };
  };
  return { github: { owner: 'o', repo: 'r', query: ask, queryParts, send } as unknown as GitHub, documents, sent };
}

describe('fields that several readers lack', () => {
  const fieldsOf = (document: string) => document.match(/f\d+: \w+/g)?.length ?? 0;
  const echo = (document: string) => {
    const repositories = [...document.matchAll(/(r\d+): repository\([^)]*\) \{ ([^}]*) \}/g)];
    return Object.fromEntries(
      repositories.map(([, alias, fields = '']) => [
        alias,
        Object.fromEntries([...fields.matchAll(/(f\d+): (\w+)/g)].map(([, key, value]) => [key, value])),
      ]),
    );
  };

  test.each<[string, readonly number[], readonly number[]]>([
    ['a hundred', Array<number>(100).fill(1), [100]],
    ['one more', Array<number>(101).fill(1), [100, 1]],
    ['four MB', [2_000_000, 2_000_000], [2]],
    ['a byte more', [2_000_000, 2_000_001], [1, 1]],
    ['one that is too much alone', [5_000_000, 1], [1, 1]],
  ])('of %s', async (_, bytes, batches) => {
    const { github, documents } = answering(echo);
    const asker = fieldAsker(github, 1);
    const name = { owner: 'a', repo: 'b' };
    const answers = await Promise.all(bytes.map((size, at) => asker.ask(name, `x${at}`, size)));
    expect(answers).toEqual(bytes.map((__, at) => `x${at}`));
    expect(documents.map(fieldsOf)).toEqual(batches);
  });

  test('are one query once every reader waits or has left, and each gets its own', async () => {
    const { github, documents } = answering(echo);
    const asker = fieldAsker(github, 3);
    const [one, two] = [
      { owner: 'a', repo: 'b' },
      { owner: 'c', repo: 'd' },
    ];
    const asked = [asker.ask(one, 'x', 1), asker.ask(two, 'y', 1), asker.ask(one, 'z', 1)];
    await new Promise((done) => setTimeout(done, 5));
    expect(documents).toHaveLength(0);
    asker.leave();
    expect(await Promise.all(asked)).toEqual(['x', 'y', 'z']);
    expect(documents).toHaveLength(1);
  });

  test('that fail fail for all, and one that is not there is null', async () => {
    const failing = fieldAsker(answering(() => Promise.reject(new Error('no'))).github, 1);
    await expect(failing.ask({ owner: 'a', repo: 'b' }, 'x', 1)).rejects.toThrow('no');
    const empty = fieldAsker(answering(() => ({ r0: null })).github, 1);
    expect(await empty.ask({ owner: 'a', repo: 'b' }, 'x', 1)).toBe(null);
  });
});

describe('blobs of a commit', () => {
  const entry = (path: string, text: string, size = text.length): BlobEntry => ({
    ...{ path, kind: 'file', size, sha: blobId(Buffer.from(text)) },
  });
  const serve = (texts: readonly string[], recoded: Readonly<Record<string, string>> = {}) => {
    const known = texts.map((text) => [blobId(Buffer.from(text)), text] as const);
    const bySha = new Map([...known, ...Object.entries(recoded)]);
    return answering((document) => ({
      repository: Object.fromEntries(
        [...document.matchAll(/(b\d+): object\(oid: "(\w+)"\)/g)].map(([, alias, sha = '']) => [
          alias,
          bySha.has(sha) ? { text: bySha.get(sha) } : null,
        ]),
      ),
    }));
  };

  test('come by text, equal ones once, and by bytes where the text is not exact', async () => {
    const other = blobId(Buffer.from('other'));
    const { github, documents, sent } = serve(['one', 'two'], { [other]: 'recoded' });
    const wrong = { ...entry('w.md', 'one'), sha: other };
    const unknown = entry('u.md', 'unknown');
    const known = [entry('a.md', 'one'), entry('b.md', 'two'), entry('c.md', 'one')];
    const contents = await readBlobs(github, [...known, wrong, unknown]);
    const texts = [...contents].map(
      ([path, content]) => `${path} ${'bytes' in content ? Buffer.from(content.bytes) : ''}`,
    );
    expect(texts).toEqual(['a.md one', 'b.md two', 'c.md one', 'w.md a', 'u.md a']);
    expect(documents[0]?.match(/b\d+: object/g)).toHaveLength(4);
    expect(sent).toEqual([wrong, unknown].map(({ sha }) => `GET /repos/{owner}/{repo}/git/blobs/{sha} ${sha}`));
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ['a hundred', Array<number>(100).fill(1), [100]],
    ['one more', Array<number>(101).fill(1), [100, 1]],
    ['four MB', [2_000_000, 2_000_000], [2]],
    ['a byte more', [2_000_000, 2_000_001, 1], [1, 2]],
  ])('of %s', async (_, sizes, batches) => {
    const texts = sizes.map((__, at) => `${at}`);
    const { github, documents } = serve(texts);
    await readBlobs(
      github,
      texts.map((text, at) => entry(`${at}.md`, text, sizes[at])),
    );
    expect(documents.map((document) => document.match(/b\d+: object/g)?.length)).toEqual(batches);
  });
});

describe('repositories of a class', () => {
  const failed = (kind: FailureKind) => new ApiFailure('query Plans', { kind, message: 'm' });
  const TREE = 0o40000;
  const FILE = 0o100644;
  const blob = (text: string) => ({ oid: blobId(Buffer.from(text)), byteSize: text.length, isTruncated: false, text });
  const file = (name: string, text: string, mode = FILE) => {
    const object = blob(text);
    return { name, mode, oid: object.oid, size: text.length, object };
  };
  const named = (name: string, mode = FILE) => ({ name, mode, oid: `id-${name}`, size: 1 });
  const reply = (more: object = {}, root: readonly object[] = [named('roadmap', TREE)]) => ({
    defaultBranchRef: {
      target: { tree: { entries: root }, history: { nodes: [{ authoredDate: '2026-08-01T23:30:00+02:00' }] } },
    },
    ...{ roadmap: { entries: [file('a.md', '- [ ] a\n')] }, github: null, docs: null },
    ...{ readme: null, config: null, otherConfig: null },
    ...more,
  });
  const read = async (
    replies: readonly unknown[],
    later: (document: string) => unknown = () => ({}),
    roadmap: readonly string[] = [],
  ) => {
    const served = answering((document) =>
      document.startsWith('query Plans')
        ? Object.fromEntries(replies.map((one, at) => [`r${at}`, one]))
        : later(document),
    );
    const repositories = replies.map((_, at) => ({ owner: 'o', repo: `r${at}`, name: `N${at}` }));
    const shown: number[] = [];
    const members = [];
    for await (const one of readRepositories(served.github, {
      repositories,
      roadmap,
      show: (part) => shown.push(part),
    }))
      members.push(one);
    return { members, shown, ...served };
  };

  test('the first answer is enough where all lies in roadmap/', async () => {
    const { members, documents, shown } = await read([reply()]);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.split('\n')[0]).toBe(
      'query Plans($o0: String!, $n0: String!) { r0: repository(owner: $o0, name: $n0) { ...Plan } }',
    );
    expect(members[0]).toMatchObject({ name: 'N0', path: 'o/r0', lastChange: '2026-08-01', settings: {} });
    expect(members[0]?.collected.roadmaps).toEqual([{ path: 'roadmap/a.md', text: '- [ ] a\n' }]);
    expect(members[0]?.key).toBe(`${blobId(Buffer.from('- [ ] a\n'))} roadmap/a.md\n`);
    expect(shown).toEqual([1]);
  });

  test.each<[string, unknown, ApiFailure | undefined, string]>([
    ['missing', null, undefined, 'There is no such repository, or the token may not read it.'],
    ['not found', null, failed('not-found'), 'There is no such repository, or the token may not read it.'],
    ['refused', null, failed('permission'), failed('permission').message],
    ['empty', reply({ defaultBranchRef: null }), undefined, 'The repository holds no commit yet.'],
  ])('one that is %s is told', async (_, one, failure, said) => {
    const refused = new Map(failure && [['r0', failure]]);
    const { github } = answering(() => ({ data: { r0: one }, refused }));
    const repositories = [{ owner: 'o', repo: 'r', name: 'N' }];
    const problems = [expect.objectContaining({ path: 'o/r', code: 'unreadable', message: said })];
    expect((await readRepositories(github, { repositories, roadmap: [] }).next()).value).toEqual({
      ...{ name: 'N', path: 'o/r', key: '', settings: {}, lastChange: null },
      collected: { roadmaps: [], readme: null, problems },
    });
  });

  test('the day is none where there is no roadmap, or nobody ever changed one', async () => {
    const never = reply().defaultBranchRef.target;
    const untouched = { defaultBranchRef: { target: { ...never, history: { nodes: [] } } } };
    const { members } = await read([reply({ roadmap: null }, []), reply(untouched)]);
    expect(members.map(({ lastChange }) => lastChange)).toEqual([null, null]);
    expect(members.map(({ collected }) => collected.roadmaps.length)).toEqual([0, 1]);
  });

  test('what came with the first answer is not asked for again, and no picture is looked at', async () => {
    const [readme, settings] = [blob('# R\n'), blob('theme: mono\nchart: a.png\n')];
    const root = [{ ...named('README.md'), oid: readme.oid }, named('roadmap', TREE), named('.github', TREE)];
    const github = { entries: [{ ...named('trailmark.yml'), oid: settings.oid }, named('trailmark.svg')] };
    const { members, documents } = await read([reply({ readme, otherConfig: settings, github }, root)]);
    expect(documents).toHaveLength(1);
    expect(members[0]).toMatchObject({ settings: { theme: 'mono' }, collected: { readme: { text: '# R\n' } } });
    expect(members[0]?.collected.problems).toMatchObject([{ code: 'config', line: 2 }]);
  });

  test('what GitHub does not give can not be read', async () => {
    const { members } = await read([reply({}, [named('a.md')])], () => ({ r0: { f0: null } }), ['a.md']);
    expect(members[0]?.collected.problems).toMatchObject([
      { path: 'a.md', code: 'unreadable', message: expect.stringMatching(/: GitHub does not give it$/) },
    ]);
  });

  test('links and submodules are no files, and a file that may be run is one', async () => {
    const entries = [file('a.md', 'x', 0o120000), file('b.md', '- [ ] b\n', 0o100755), named('c.md', 0o160000)];
    const { collected } = (await read([reply({ roadmap: { entries } })])).members[0] ?? {};
    expect(collected?.roadmaps.map(({ path }) => path)).toEqual(['roadmap/b.md']);
    expect(collected?.problems.map(({ path, code }) => `${code} ${path}`)).toEqual(['not-a-file roadmap/a.md']);
  });

  test('a text is taken where its hash says that it is whole, with its byte order mark too', async () => {
    const entries = [
      { ...file('bom.md', '\ufeff- [ ] a\n'), object: { ...blob('\ufeff- [ ] a\n'), text: '- [ ] a\n' } },
      { ...file('binary.md', 'x'), object: { ...blob('x'), text: null } },
      { ...file('latin.md', 'l'), object: { ...blob('l'), text: 'y' } },
      { ...file('cut.md', '- [ ] cut\n'), object: { ...blob('- [ ] cut\n'), text: '- [', isTruncated: true } },
      { ...file('edge.md', 'e'), object: { ...blob('e'), text: 'y', isTruncated: true, byteSize: 2_000_000 } },
      { ...file('huge.md', 'h'), object: { ...blob('h'), text: 'y', isTruncated: true, byteSize: 2_000_001 } },
    ];
    const { members, sent } = await read([reply({ roadmap: { entries } })]);
    expect(members[0]?.collected.roadmaps.map(({ path, text }) => `${path} ${text}`)).toEqual([
      'roadmap/bom.md \ufeff- [ ] a\n',
      ...['roadmap/cut.md a', 'roadmap/edge.md a'],
    ]);
    expect(members[0]?.collected.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'roadmap/binary.md binary',
      'roadmap/huge.md not-utf8',
      'roadmap/latin.md not-utf8',
    ]);
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{sha}';
    expect(sent.toSorted()).toEqual(['- [ ] cut\n', 'e'].map((text) => `${route} o r0 ${blob(text).oid}`).toSorted());
  });

  const config = (text: string) => ({ ...blob(text) });
  const CONFIG = (text: string) =>
    [named('trailmark.yml'), named('roadmap', TREE), named('plans', TREE), named('p.md'), named('z.md')].map((one) =>
      one.name === 'trailmark.yml' ? { ...one, oid: config(text).oid } : one,
    );
  /** A folder and a file by their ids, and the day of each path. */
  const later = (document: string) => {
    const files = [file('a.md', '- [ ] a\n'), file('b.md', '- [ ] b\n')];
    const plans = { entries: ['x', 'y'].map((name) => ({ ...named(name, TREE), object: { entries: files } })) };
    const objects: Readonly<Record<string, unknown>> = {
      'id-plans': plans,
      'id-deep': { entries: [named('er', TREE), named('node_modules', TREE)] },
      'id-er': { entries: [named('still', TREE)] },
      'id-still': { entries: files },
      'id-p.md': blob('- [ ] p\n'),
      'id-z.md': blob('- [ ] z\n'),
    };
    const days: Readonly<Record<string, string>> = {
      'plans/x/a.md': '2026-07-01',
      'plans/x': '2026-07-02',
      plans: '2026-07-04',
    };
    const answerTo = (field: string) => {
      const oid = /^object\(oid: "([^"]*)"/.exec(field)?.[1];
      if (oid !== undefined) return objects[oid];
      const day = days[/history\(first: 1, path: "([^"]*)"\)/.exec(field)?.[1] ?? ''] ?? '2026-07-03';
      return { target: { history: { nodes: [{ authoredDate: `${day}T00:00:00Z` }] } } };
    };
    const fields = document.split(/ (?=f\d+: )/).slice(1);
    return {
      r0: Object.fromEntries(fields.map((field) => [field.split(':')[0], answerTo(field.replace(/^f\d+: /, ''))])),
    };
  };

  test.each([
    ['one file', ['plans/x/a.md'], '2026-07-01'],
    ['the folder of several', ['plans/x/*.md'], '2026-07-02'],
    ['the folder around those of several', ['plans/*/a.md'], '2026-07-04'],
    ['everything', ['plans/x/a.md', 'p.md'], '2026-07-03'],
    ['everything, whatever comes first', ['plans/x/*.md', 'z.md'], '2026-07-03'],
    ['everything, be a part of it in roadmap/', ['roadmap/a.md', 'z.md'], '2026-07-03'],
  ])('elsewhere the day is that of %s', async (_, roadmap, day) => {
    const text = `roadmap: ${JSON.stringify(roadmap)}\n`;
    const { members } = await read([reply({ config: config(text) }, CONFIG(text))], later);
    expect(members[0]).toMatchObject({ settings: { roadmap }, lastChange: day });
  });

  test('the day of a repository that is gone since is none', async () => {
    const text = 'roadmap: p.md\n';
    const goes = (document: string) => (document.includes('history(') ? { r0: null } : later(document));
    const { members } = await read([reply({ config: config(text) }, CONFIG(text))], goes);
    expect(members[0]).toMatchObject({ collected: { roadmaps: [{ path: 'p.md' }] }, lastChange: null });
  });

  test('folders are asked for as deep as they go, packages and what is not wanted never', async () => {
    const root = [named('deep', TREE), named('plans', TREE)];
    const { members, documents } = await read([reply({}, root)], later, ['deep/**/*.md']);
    const paths = members[0]?.collected.roadmaps.map(({ path }) => path);
    expect(paths).toEqual(['deep/er/still/a.md', 'deep/er/still/b.md']);
    expect(documents.flatMap((one) => one.match(/(?<=oid: ")[^"]*/g) ?? [])).toEqual(['id-deep', 'id-er', 'id-still']);
  });

  test('what is asked for goes before what a repository says', async () => {
    const text = 'roadmap: plans/x/a.md\n';
    const { members } = await read([reply({ config: config(text) }, CONFIG(text))], later, ['roadmap/*.md']);
    expect(members[0]?.collected.roadmaps.map(({ path }) => path)).toEqual(['roadmap/a.md']);
  });

  test.each<[string, boolean, number | null]>([
    ['server', true, 5],
    ['unauthorized', false, null],
  ])('a query that fails as %s is asked in halves: %j', async (kind, isHalved, count) => {
    let queries = 0;
    const { github } = answering((document) => {
      queries += 1;
      const names = document.match(/r\d+: repository/g)?.length ?? 0;
      if (names > 1)
        throw new ApiFailure('query Plans', { kind: kind as 'server', status: 500, retryAfter: null, message: 'm' });
      return { r0: reply() };
    });
    const repositories = [1, 2, 3].map((at) => ({ owner: 'o', repo: `r${at}`, name: `N${at}` }));
    const all = async () => {
      const members = [];
      for await (const one of readRepositories(github, { repositories, roadmap: [] }))
        members.push(one.collected.roadmaps.length);
      return members;
    };
    if (isHalved) expect(await all()).toEqual([1, 1, 1]);
    else await expect(all()).rejects.toThrow('query Plans failed');
    expect(queries).toBe(count ?? 1);
  });

  test('one that fails alone fails for good', async () => {
    const error = new ApiFailure('query Plans', { kind: 'server', status: 500, retryAfter: null, message: 'm' });
    let queries = 0;
    const { github } = answering(() => {
      queries += 1;
      throw error;
    });
    const repositories = [1, 2].map((at) => ({ owner: 'o', repo: `r${at}`, name: `N${at}` }));
    await expect(readRepositories(github, { repositories, roadmap: [] }).next()).rejects.toBe(error);
    expect(queries).toBe(2);
  });

  test('fifty are one query', async () => {
    const { documents, shown, members } = await read(Array.from({ length: 51 }, () => reply()));
    expect(documents.map((document) => document.match(/r\d+: repository/g)?.length)).toEqual([50, 1]);
    expect([shown, members.length]).toEqual([[50 / 51, 1], 51]);
    expect((await read(Array.from({ length: 50 }, () => reply()))).documents).toHaveLength(1);
  });
});

test('the key of a member tells paths and texts apart', () => {
  const key = (...files: readonly (readonly [string, string])[]) =>
    keyOf({ roadmaps: files.map(([path, text]) => ({ path, text })), readme: null, problems: [] });
  expect(new Set([key(['a', 'x']), key(['a', 'y']), key(['b', 'x']), key(['a', 'x'], ['b', 'x']), key()]).size).toBe(5);
});
