export const id = 807;
export const ids = [807,222];
export const modules = {

/***/ 6807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRepositories: () => (/* binding */ readRepositories)
});

// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/github/api-failure.js
var api_failure = __webpack_require__(9222);
// EXTERNAL MODULE: ./build/src/rules/problem.js
var problem = __webpack_require__(9174);
// EXTERNAL MODULE: ./build/src/collect/config/find-config.js
var find_config = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/src/collect/read-tree.js + 2 modules
var read_tree = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/src/collect/class/member-files.js
var member_files = __webpack_require__(3859);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/collect/class/github/class-query.js
const NAMES = '... on Tree { entries { name mode oid size } }';
const TEXT = '... on Blob { oid byteSize isTruncated text }';
const entriesOf = (inner) => `... on Tree { entries { name mode oid size object { ${inner} } } }`;
/** A folder and the folders below, four levels of names. */
const FOLDER = entriesOf(entriesOf(entriesOf(NAMES)));
/** The same with the texts of the files, three levels. */
const TEXTS = entriesOf(`${TEXT} ${entriesOf(`${TEXT} ${entriesOf(TEXT)}`)}`);
const PLAN = `fragment Plan on Repository {
  defaultBranchRef { target { ... on Commit {
    tree { ${NAMES} }
    history(first: 1, path: "roadmap") { nodes { authoredDate } }
  } } }
  roadmap: object(expression: "HEAD:roadmap") { ${TEXTS} }
  github: object(expression: "HEAD:.github") { ${NAMES} }
  docs: object(expression: "HEAD:docs") { ${NAMES} }
  readme: object(expression: "HEAD:README.md") { ${TEXT} }
  config: object(expression: "HEAD:trailmark.yml") { ${TEXT} }
  otherConfig: object(expression: "HEAD:.github/trailmark.yml") { ${TEXT} }
}`;
/** The query for some repositories: what is asked of the n-th is `r<n>` of the answer. */
function plansQuery(names) {
    return queryOf('Plans', names.map((name) => [name, '...Plan']), PLAN);
}
/** The query for some fields of some repositories: the m-th field of the n-th is `r<n>.f<m>`. */
function fieldsQuery(asked) {
    return queryOf('Files', asked.map(([name, fields]) => [name, fields.map((field, at) => `f${at}: ${field}`).join(' ')]));
}
/** Names of repositories go as variables: they are no part of the document. */
function queryOf(title, asked, fragment = '') {
    const declared = asked.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(', ');
    const fields = asked.map(([, field], at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${field} }`);
    const variables = asked.flatMap(([{ owner, repo }], at) => [
        [`o${at}`, owner],
        [`n${at}`, repo],
    ]);
    return {
        document: `query ${title}(${declared}) { ${fields.join(' ')} }\n${fragment}`,
        variables: Object.fromEntries(variables),
    };
}

;// CONCATENATED MODULE: ./build/src/collect/class/github/ask-fields.js



// A query of 100 fields and 4 MB stays far below GitHub's node limit and its ten seconds.
const MOST_FIELDS = 100;
const MOST_BYTES = 4_000_000;
/** An asker that waits until every reader waits for it, and then puts as many fields into one query as there is room for. */
function fieldAsker(github, readers) {
    let left = readers;
    let waiting = [];
    let isAsking = false;
    const askAll = async () => {
        if (isAsking || new Set(waiting.map(({ name }) => name)).size < left)
            return;
        isAsking = true;
        // A reader that waits may be about to ask for more.
        await (0,promises_.setImmediate)();
        const all = waiting;
        waiting = [];
        for (const batch of batchesOf(all))
            await answer(github, batch);
        isAsking = false;
        if (waiting.length > 0)
            await askAll();
    };
    return {
        ask: (name, field, bytes) => new Promise((resolve, reject) => {
            waiting.push({ name, field, bytes, resolve, reject });
            void askAll();
        }),
        leave: () => {
            left -= 1;
            if (waiting.length > 0)
                void askAll();
        },
    };
}
function batchesOf(all) {
    const batches = [];
    let bytes = 0;
    for (const one of all) {
        bytes += one.bytes;
        const last = batches.at(-1);
        if (last !== undefined && last.length < MOST_FIELDS && bytes <= MOST_BYTES) {
            last.push(one);
        }
        else {
            batches.push([one]);
            bytes = one.bytes;
        }
    }
    return batches;
}
async function answer(github, batch) {
    const asked = [...(0,group_by/* groupBy */.$)(batch, ({ name }) => name)];
    try {
        const query = fieldsQuery(asked.map(([name, all]) => [name, all.map(({ field }) => field)]));
        const { data } = await github.queryParts(query.document, query.variables);
        for (const [at, [, all]] of asked.entries())
            for (const [place, one] of all.entries())
                one.resolve(fieldOf(data[`r${at}`], `f${place}`));
    }
    catch (error) {
        for (const one of batch)
            one.reject(error);
    }
}
function fieldOf(repository, alias) {
    return repository?.[alias] ?? null;
}

// EXTERNAL MODULE: ./build/src/collect/blob-id.js
var blob_id = __webpack_require__(251);
;// CONCATENATED MODULE: ./build/src/collect/commit/open-entries.js
/** What lies in git's own folder or comes from a package is nobody's roadmap. */
const SKIPPED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
/** A tree of git's own, as far as it is listed; `list` and `readBlobs` bring what is missing. */
function openEntries(entries, list, readBlobs) {
    return {
        readEntry: async (path) => {
            await list(parentOf(path), false);
            return entries.get(path) ?? linkAbove(entries, path);
        },
        readEntries: async (folder, deep) => {
            await list(folder, deep);
            const prefix = folder === '' ? '' : `${folder}/`;
            const below = [...entries.values()].filter(({ path }) => path.startsWith(prefix) && path !== folder);
            return below.filter(({ path }) => {
                const rest = path.slice(prefix.length);
                return !SKIPPED.test(rest) && (deep || !rest.includes('/'));
            });
        },
        readContents: (wanted) => readBlobs(wanted.flatMap(({ path }) => entries.get(path) ?? [])),
    };
}
/** The symbolic link that a path leads through, as the entry of that path. */
function linkAbove(entries, path) {
    const parts = path.split('/');
    const above = parts.map((_, index) => entries.get(parts.slice(0, index + 1).join('/')));
    const link = above.find((entry) => entry?.kind === 'link');
    return link ? { ...link, path } : null;
}
/** The folder in which a path lies, '' for the root. */
function parentOf(path) {
    return path.split('/').slice(0, -1).join('/');
}

// EXTERNAL MODULE: ./build/src/collect/decode-text.js
var decode_text = __webpack_require__(5573);
;// CONCATENATED MODULE: ./build/src/collect/class/github/repository-tree.js




/** What git writes before the permissions of a folder, a link and a regular file (https://git-scm.com/docs/git-fast-import). */
const KINDS = { 4: 'folder', 8: 'file', 10: 'link' };
/** About what one name of a listing takes. */
const BYTES_A_NAME = 100;
/** The files of a repository as the reply of the first query says; what that does not hold is asked for by its hash, so that a push meanwhile changes nothing. */
function openRepository(reply, asking) {
    const entries = new Map();
    const texts = new Map();
    const listed = new Set();
    const add = (folder, below) => {
        if (!below)
            return;
        listed.add(folder);
        for (const entry of below.entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            entries.set(path, toEntry(path, entry));
            if (isBlob(entry.object))
                texts.set(entry.oid, entry.object);
            if (isFolder(entry.object))
                add(path, entry.object);
        }
    };
    for (const blob of [reply.readme, reply.config, reply.otherConfig])
        if (isBlob(blob))
            texts.set(blob.oid, blob);
    for (const folder of ['roadmap', 'docs'])
        add(folder, reply[folder]);
    add('.github', reply.github);
    add('', reply.defaultBranchRef?.target.tree);
    const list = async (folder, deep) => {
        if (!listed.has(folder) && folder !== '') {
            await list(parentOf(folder), false);
            const entry = entries.get(folder);
            if (entry?.kind !== 'folder')
                return;
            add(folder, (await askObject(asking, entry.sha, BYTES_A_NAME)));
        }
        if (!deep)
            return;
        const below = [...entries.values()].filter(({ path, kind }) => kind === 'folder' && parentOf(path) === folder);
        await Promise.all(below.filter(({ path }) => !SKIPPED.test(path)).map(({ path }) => list(path, true)));
    };
    return openEntries(entries, list, (wanted) => readContents(wanted, texts, asking));
}
function toEntry(path, { mode, oid, size }) {
    const kind = KINDS[mode >> 12] ?? 'other';
    return {
        path,
        kind,
        sha: oid,
        size: kind === 'file' ? size : null,
        executable: kind === 'file' && (mode & 0o111) !== 0,
    };
}
function isBlob(object) {
    return object?.byteSize !== undefined;
}
function isFolder(object) {
    return object?.entries !== undefined;
}
async function askObject({ asker, name }, oid, bytes) {
    return asker.ask(name, `object(oid: "${oid}") { ${FOLDER} ${TEXT} }`, bytes);
}
async function readContents(wanted, texts, asking) {
    const contents = await Promise.all(wanted.map(async (entry) => {
        const blob = texts.get(entry.sha) ?? (await askObject(asking, entry.sha, entry.size ?? 0));
        return [entry.path, blob === null ? { failure: 'GitHub does not give it' } : await readBlob(blob, asking)];
    }));
    return new Map(contents);
}
/** GitHub's text may be cut, recoded or lack its byte order mark; git's hash of the blob tells. */
async function readBlob({ oid, text, isTruncated, byteSize }, { github, name }) {
    if (text === null)
        return { code: 'binary' };
    const same = [text, `\ufeff${text}`].map((one) => Buffer.from(one, 'utf8')).find((bytes) => (0,blob_id/* blobId */.z)(bytes) === oid);
    if (same !== undefined)
        return { bytes: same };
    if (!isTruncated || byteSize > decode_text/* MOST_BYTES */.u)
        return { code: 'not-utf8' };
    const { owner, repo } = name;
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{sha}';
    const { content } = await github.send(route, { owner, repo, sha: oid });
    return { bytes: Buffer.from(content, 'base64') };
}

;// CONCATENATED MODULE: ./build/src/collect/class/github/read-repositories.js









const A_QUERY = 50;
const MISSING = 'There is no such repository, or the token may not read it.';
const EMPTY = 'The repository holds no commit yet.';
/**
 * Reads repositories from GitHub, fifty a query, then what these answers do not hold, of all together. One that is missing, closed
 * to the token or empty comes with the problem. Throws `ApiFailure` when GitHub itself does not answer: then nothing is known.
 */
async function* readRepositories(github, listed) {
    const { repositories, roadmap, show } = listed;
    const replies = [];
    for (let at = 0; at < repositories.length; at += A_QUERY) {
        replies.push(...(await askPlans(github, repositories.slice(at, at + A_QUERY))));
        show?.(replies.length / repositories.length);
    }
    // All at the same time, so that what several lack is one query.
    const asker = fieldAsker(github, repositories.length);
    const reading = repositories.map((one, at) => {
        const wanted = { one, roadmap, asking: { github, name: one, asker } };
        return readMember(replies[at] ?? MISSING, wanted).finally(asker.leave);
    });
    yield* await Promise.all(reading);
}
/** Asks for repositories in one query, in halves where GitHub does not finish it. */
async function askPlans(github, names) {
    const { document, variables } = plansQuery(names);
    try {
        const { data, refused } = await github.queryParts(document, variables);
        return names.map((_, at) => data[`r${at}`] ?? explain(refused.get(`r${at}`)));
    }
    catch (error) {
        if (!(0,api_failure.isFailure)(error) || !error.isTransient || names.length === 1)
            throw error;
        const half = Math.ceil(names.length / 2);
        return [...(await askPlans(github, names.slice(0, half))), ...(await askPlans(github, names.slice(half)))];
    }
}
function explain(failure) {
    return failure === undefined || failure.kind === 'not-found' ? MISSING : failure.message;
}
async function readMember(reply, { one, roadmap, asking }) {
    const path = `${one.owner}/${one.repo}`;
    const nothing = { name: one.name, path, key: '', settings: {}, lastChange: null };
    const why = typeof reply === 'string' ? reply : EMPTY;
    if (typeof reply === 'string' || reply.defaultBranchRef?.target.tree === undefined)
        return { ...nothing, collected: unread(path, why) };
    const tree = openRepository(reply, asking);
    const { settings, problems } = await (0,find_config/* findConfig */.u)(tree, null);
    const wanted = roadmap.length > 0 ? roadmap : (settings.roadmap ?? []);
    const scope = { roadmap: wanted, readme: settings.readme ?? null, chart: 'off' };
    const read = await (0,read_tree/* readTree */.Zc)(tree, scope, async () => '');
    const collected = { ...read, problems: [...problems, ...read.problems] };
    const lastChange = await readLastChange(collected, reply, asking);
    return { ...nothing, key: (0,member_files/* keyOf */.T)(collected), collected, settings, lastChange };
}
function unread(path, why) {
    return { roadmaps: [], readme: null, problems: [(0,problem/* fileProblem */.W)(path, 'unreadable', why)] };
}
/** The day on which the roadmap, or the folder that holds all of them, was changed last. */
async function readLastChange({ roadmaps }, reply, { asker, name }) {
    const paths = roadmaps.map(({ path }) => path);
    if (paths.length === 0)
        return null;
    if (paths.every((path) => path.startsWith('roadmap/')))
        return newestDay(reply.defaultBranchRef?.target.history);
    const path = paths.length === 1 ? paths[0] : commonFolder(paths);
    const field = `defaultBranchRef { target { ... on Commit { history(first: 1${path ? `, path: ${JSON.stringify(path)}` : ''}) { nodes { authoredDate } } } } }`;
    const answer = (await asker.ask(name, field, 0));
    return newestDay(answer?.target.history);
}
function newestDay(history) {
    const date = history?.nodes[0]?.authoredDate;
    return date === undefined ? null : (0,day/* dayOf */.kb)(new Date(date));
}
function commonFolder(paths) {
    const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
    const length = first.findIndex((name, at) => others.some((names) => names[at] !== name));
    return (length < 0 ? first : first.slice(0, length)).join('/');
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ApiFailure),
/* harmony export */   isFailure: () => (/* binding */ isFailure)
/* harmony export */ });
/* unused harmony export isWorthAnother */
const ADVICE = {
    unauthorized: 'The token is not valid (any more): check the input token.',
    permission: 'The token may not do this: add the permission to the workflow.',
    'rate-limit': "GitHub's rate limit is used up: run the workflow again later.",
    'not-found': 'It does not exist, or the token may not see it.',
    'no-graphql': 'docs/recipes.md of Trailmark has the steps for such a server.',
    conflict: 'Something else changed it at the same moment: run the workflow again.',
    gone: 'It was deleted, or the feature is switched off in this repository.',
    invalid: 'GitHub does not accept the values.',
    refused: 'GitHub refuses it in the state that the repository is in.',
    rule: 'A rule does not let this token push to the branch: set `commit: pull-request` and add `pull-requests: write` to the permissions, or leave the branch `trailmark/progress` out of the rule where that is set.',
    'no-pull-requests': 'Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General of the repository (or its organization).',
    redirect: 'A call is never sent to another server than the one it is meant for: check the address of the API.',
    stale: 'The branch moved on every attempt: run the workflow again.',
    server: 'GitHub has a fault at the moment: run the workflow again later.',
    timeout: 'GitHub did not answer in time: run the workflow again later.',
    reset: 'The connection broke: run the workflow again later.',
    cut: 'The answer of GitHub was cut off: run the workflow again later.',
};
/** A call of GitHub's API that failed. Its message names the call, the cause and the way out. */
class ApiFailure extends Error {
    kind;
    status;
    /** Seconds to wait before the next call, when GitHub says so. */
    retryAfter;
    isRead;
    constructor(call, cause) {
        const status = cause.status === null ? '' : ` with ${cause.status}`;
        super(`${call} failed${status} (${cause.message}). ${ADVICE[cause.kind]}`);
        this.name = 'ApiFailure';
        this.kind = cause.kind;
        this.status = cause.status;
        this.retryAfter = cause.retryAfter;
        this.isRead = /^(?:GET|query)\b/.test(call);
    }
    /** Whether GitHub or the network had a fault for the moment. */
    get isTransient() {
        return ['server', 'timeout', 'reset', 'cut'].includes(this.kind);
    }
    /** Whether the call may have had its effect although it failed: what only reads has none. */
    get isUnsure() {
        return this.isTransient && !this.isRead;
    }
}
/** Whether a change that failed may be tried again on the newest state: another one was faster, or its answer got lost. */
function isWorthAnother(error) {
    return isFailure(error) && (error.isUnsure || isFailure(error, 'stale', 'conflict'));
}
/** Whether `error` is a failed call of one of these kinds. */
function isFailure(error, ...kinds) {
    return error instanceof ApiFailure && (kinds.length === 0 || kinds.includes(error.kind));
}


/***/ })

};
