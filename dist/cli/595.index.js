export const id = 595;
export const ids = [595];
export const modules = {

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readClassFile: () => (/* binding */ readClassFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/config/read-pairs.js
var read_pairs = __webpack_require__(9675);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/src/parse/fields/edit-distance.js
var edit_distance = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/src/rules/problem.js
var problem = __webpack_require__(9174);
;// CONCATENATED MODULE: ./build/src/collect/class/parse-roster.js



const COLUMN = 'username';
const NEAR = 3;
/** What GitHub takes for a login. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$/;
/** Reads a roster: comma-separated values (or by `;` or a tab) below a line of names, one of them `username`. A column `name` says what people are called; else it is the login. */
function parseRoster({ path, text }) {
    const lines = readLines(path, text);
    if (!Array.isArray(lines))
        return { enrolled: [], problems: [lines] };
    const [head, ...rows] = lines;
    const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
    const at = names.indexOf(COLUMN);
    if (at < 0)
        return { enrolled: [], problems: [problemAt(path, 1, sayMissing(head?.record ?? []))] };
    const nameAt = names.indexOf('name');
    const read = rows.map(({ record, info }) => {
        const username = record[at]?.trim() ?? '';
        return { username, name: record[nameAt]?.trim() || username, line: info.lines };
    });
    return {
        enrolled: read.filter(({ username }) => LOGIN.test(username)),
        problems: read
            .filter(({ username }) => !LOGIN.test(username))
            .map(({ username, line }) => problemAt(path, line, sayUnusable(username))),
    };
}
function readLines(path, text) {
    try {
        const options = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true };
        return (0,sync/* parse */.qg)(text, { ...options, delimiter: [',', ';', '\t'] });
    }
    catch (error) {
        const { message, lines } = error;
        return problemAt(path, lines ?? 1, `This is no CSV: ${message}`);
    }
}
function sayMissing(columns) {
    const near = columns.find((column) => (0,edit_distance/* editDistance */.Y)(column.trim().toLowerCase().slice(0, 40), COLUMN) <= NEAR);
    const there = columns.length === 0 ? 'It is empty.' : `There are: ${columns.join(', ')}.`;
    return `There is no column ${COLUMN}, which holds the logins on GitHub. ${near === undefined ? there : `Did you mean "${near.trim()}"?`}`;
}
function sayUnusable(username) {
    return username === ''
        ? 'This line has no username, and is left out.'
        : `"${username}" is no login on GitHub; the line is left out.`;
}
function problemAt(path, line, message) {
    return (0,problem/* toProblem */.H)(path, { code: 'config', line, column: 1, message });
}

;// CONCATENATED MODULE: ./build/src/collect/class/read-class-file.js



const KEYS = ['repositories', 'pattern', 'roster'];
const PLACE = '{username}';
const REPOSITORY = /^(?:https:\/\/[^/]+\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const EXAMPLE = 'as octocat/plan';
/** Reads a class.yml: a list of `repositories`, or a `pattern` and a `roster`, or both. `read` gives a file by its path. */
async function readClassFile(source, read) {
    const { pairs, wrong, toProblem } = (0,read_pairs/* readPairs */.S)(source, 'repositories: [octocat/plan]');
    const said = new Map(pairs.flatMap(({ name, texts }) => (isKey(name) && texts !== null ? [[name, texts]] : [])));
    const found = [...wrong, ...pairs.flatMap(judgePair), ...judgeTogether(said)];
    if (found.length > 0)
        return { repositories: [], left: [], problems: found.map(toProblem) };
    const [roster] = said.get('roster') ?? [];
    const enrolled = roster === undefined ? NOBODY : await readRoster(roster.text, source.path, read);
    const [pattern] = said.get('pattern') ?? [];
    const all = dropTwins([
        ...(said.get('repositories') ?? []).flatMap(({ text }) => toRepository(text) ?? []),
        ...enrolled.enrolled.flatMap((one) => toEnrolled(one, pattern?.text ?? '')),
    ]);
    if (all.length > 0)
        return { repositories: all, left: enrolled.problems, problems: [] };
    const nobody = toProblem({ at: 0, message: 'It names no repository.' });
    return { repositories: [], left: [], problems: enrolled.problems.length > 0 ? enrolled.problems : [nobody] };
}
const NOBODY = { enrolled: [], problems: [] };
function isKey(name) {
    return KEYS.some((key) => key === name);
}
/** What is wrong with one line. */
function judgePair({ name, texts, at, valueAt }) {
    if (!isKey(name))
        return [{ at, message: (0,read_pairs/* sayUnknown */.z)(name, 'key of a class', KEYS) }];
    if (name === 'repositories' && texts !== null)
        return texts
            .filter(({ text }) => toRepository(text) === null)
            .map(({ text, at }) => ({ at, message: sayNone(text) }));
    const isOne = texts?.length === 1 && texts[0]?.text.trim() !== '';
    return isOne ? [] : [{ at: valueAt, message: `${name} takes ${name === 'repositories' ? 'a list' : 'one text'}.` }];
}
/** What is wrong with the lines together. */
function judgeTogether(said) {
    const [[pattern] = [], [roster] = []] = [said.get('pattern'), said.get('roster')];
    if (pattern === undefined && roster === undefined)
        return said.has('repositories') ? [] : [{ at: 0, message: `Name repositories, or a pattern and a roster.` }];
    if (pattern === undefined)
        return [{ at: roster?.at ?? 0, message: `A roster needs a pattern such as octo-org/${PLACE}-plan.` }];
    if (roster === undefined)
        return [{ at: pattern.at, message: 'A pattern needs a roster: the path of a CSV file with a column username.' }];
    const { text, at } = pattern;
    if (toRepository(text.replaceAll(PLACE, 'octocat')) === null)
        return [{ at, message: sayNone(text) }];
    if (text.includes(PLACE))
        return [];
    return [{ at, message: `The pattern names one repository for all. Write ${PLACE} where the login stands.` }];
}
function toRepository(text) {
    const [, owner, repo] = REPOSITORY.exec(text.trim()) ?? [];
    return owner === undefined || repo === undefined ? null : { owner, repo, name: `${owner}/${repo}` };
}
function sayNone(text) {
    return `"${text}" is no repository. Write ${EXAMPLE}.`;
}
function toEnrolled({ username, name }, pattern) {
    const found = toRepository(pattern.replaceAll(PLACE, username));
    return found === null ? [] : [{ ...found, name }];
}
/** GitHub does not tell case apart in names. */
function dropTwins(all) {
    return [...new Map(all.map((one) => [`${one.owner}/${one.repo}`.toLowerCase(), one])).values()];
}
async function readRoster(name, listPath, read) {
    const source = await read(external_node_path_.posix.join(external_node_path_.posix.dirname(listPath), name));
    return 'code' in source ? { enrolled: [], problems: [source] } : parseRoster(source);
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPairs),
/* harmony export */   z: () => (/* binding */ sayUnknown)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4231);
/* harmony import */ var _rules_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);



const NEAR = 2;
/** Reads a file of settings, which is a map of texts and lists of texts; `example` is a line of it. Anchors, tags and nested maps have no use in it and are refused. */
function readPairs({ path, text }, example) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const { errors, contents } = document;
    const toPlace = ({ at, message }) => {
        const { line, col } = lines.linePos(at);
        return (0,_rules_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(path, { code: 'config', line: Math.max(1, line), column: Math.max(1, col), message });
    };
    const found = (pairs, wrong) => ({ pairs, wrong, toProblem: toPlace });
    const [error] = errors;
    if (error)
        return found([], [{ at: error.pos[0], message: `This is no valid YAML: ${error.message}` }]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return found(contents.items.map(toPair), []);
    const isEmpty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
    return found([], isEmpty ? [] : [{ at: 0, message: `Write lines of "key: value", as in ${example}.` }]);
}
/** What is said of a key that is none of those there are; `what` is what they are called. */
function sayUnknown(name, what, known) {
    const near = known.find((one) => (0,_parse_fields_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(one, name.toLowerCase()) <= NEAR);
    return `"${name}" is no ${what}. ${near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean "${near}"?`}`;
}
function toPair({ key, value }) {
    const at = startOf(key) ?? 0;
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
    return { name, texts: textsOf(value), map: mapOf(value), at, valueAt: startOf(value) ?? at };
}
function mapOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    return new Map(node.items.map(({ key, value }) => [firstText(key), firstText(value)]));
}
function firstText(node) {
    return textsOf(node)?.[0]?.text ?? '';
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function textsOf(node) {
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : node === null ? [] : [node];
    const texts = items.map((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? { text: String(item.value ?? ''), at: startOf(item) ?? 0 } : null);
    return texts.every((one) => one !== null) ? texts : null;
}


/***/ })

};
