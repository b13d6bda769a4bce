export const id = 400;
export const ids = [400];
export const modules = {

/***/ 6400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/git/run-git.js
var run_git = __webpack_require__(7911);
;// CONCATENATED MODULE: ./build/src/collect/git/find-unsaved.js


/** Why git could not bring the file at this full path back as it is; null when it could: the newest commit holds it so. */
async function findUnsaved(file) {
    const ask = (...words) => (0,run_git/* readGit */.lX)((0,external_node_path_.dirname)(file), [...words, '-z', '--', `:(literal)${(0,external_node_path_.basename)(file)}`]);
    try {
        const said = await ask('status', '--porcelain=v1', '--untracked-files=all', '--ignored=matching');
        if (said.startsWith('??'))
            return 'untracked';
        if (said !== '')
            return said.startsWith('!!') ? 'ignored' : 'changed';
        const listed = await ask('ls-files', '-v');
        // An ignored folder is listed by its own name, and so not for a file in it.
        if (listed === '')
            return 'ignored';
        return listed.startsWith('H ') ? null : 'hidden';
    }
    catch (error) {
        if (error instanceof run_git/* GitFailure */.Xi)
            return 'no-git';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/collect/read-working-tree.js
var read_working_tree = __webpack_require__(8661);
// EXTERNAL MODULE: ./build/src/edit/convert/convert-roadmap.js + 9 modules
var convert_roadmap = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/parse/order/link-order.js
var link_order = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/render/escape/clean-text.js
var clean_text = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/src/render/render-diff.js
var render_diff = __webpack_require__(6630);
// EXTERNAL MODULE: ./build/src/render/render-json.js
var render_json = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/print-json.js
var print_json = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/src/cli/problems/show-problems.js + 1 modules
var show_problems = __webpack_require__(7779);
// EXTERNAL MODULE: ./build/src/cli/terminal/near-file.js
var near_file = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/cli/terminal/quote-word.js
var quote_word = __webpack_require__(8910);
;// CONCATENATED MODULE: ./build/src/cli/convert.js














/**
 * Plans `convert FILE`: the converted file on stdout, or in its place with `--write`, and the difference on stderr. On a
 * terminal the difference alone. Nothing is written that git could not bring back, unless `--force` says so.
 */
async function convert(asked, isTerminal) {
    const isWritten = asked.flags.has('write');
    const source = await (0,read_working_tree/* readNamedFile */.wh)(asked.root, asked.operand ?? '');
    if ('code' in source)
        return refuseToRead(asked, source);
    const { roadmaps } = await (0,read_working_tree/* readWorkingTree */.cD)({ root: asked.root, ...asked.scope });
    const defaults = roadmaps[0]?.defaults ?? asked.scope.defaults;
    const read = (0,link_order/* linker */.c)(roadmaps)({ ...source, ...(defaults && { defaults }) });
    const conversion = await (0,on_demand/* withParts */.dK)(() => (0,convert_roadmap/* convertRoadmap */.Ut)(read, asked.lists.length > 0 ? { lists: asked.lists } : {}));
    const isChanged = conversion.text !== source.text;
    const isAsked = isWritten && isChanged && !asked.flags.has('force');
    const unsaved = isAsked ? await findUnsaved((0,external_node_path_.resolve)(asked.root, source.path)) : null;
    if (unsaved !== null)
        return refuseToWrite(asked, source, unsaved);
    return (0,on_demand/* withParts */.dK)(() => show({ asked, source, isTerminal }, conversion));
}
/** A path that leads to nothing is most often a slip. */
async function refuseToRead(asked, problem) {
    const { flags, operand } = asked;
    const name = operand ?? '';
    const isRefused = flags.has('write') && problem.code === 'not-a-file';
    if (problem.code !== 'unreadable')
        return (0,output/* refuse */.T)(isRefused ? 3 : 2, (0,show_problems/* showProblems */.k)([problem], asked) + (await (0,near_file/* tellNear */.q)(asked, name)));
    return (0,output/* refuse */.T)(2, `trailmark: "${(0,clean_text/* cleanText */.X)(name)}" can not be read.\n${await (0,near_file/* tellNear */.q)(asked, name)}`);
}
function show({ asked, source, isTerminal }, { text, converted, problems }) {
    const { path, text: before } = source;
    const isWritten = asked.flags.has('write');
    const files = isWritten ? [{ path, text, before }] : [];
    const change = { path, changed: text !== before };
    if (asked.json) {
        const stdout = (0,print_json/* printJson */.Q)((0,render_json/* updateJson */.mX)(isWritten ? change : { ...change, text }, problems));
        return { stdout, stderr: '', files, exitCode: 0 };
    }
    const diff = (0,render_diff/* renderDiff */.i)(path, before, text);
    const told = `${(0,show_problems/* showProblems */.k)(problems, asked)}${path}: ${converted} ${converted === 1 ? 'step' : 'steps'} converted\n${sayNext(asked, { path, isWritten, isChanged: text !== before })}`;
    if (isTerminal && !isWritten)
        return { stdout: diff, stderr: told, files, exitCode: 0 };
    return { stdout: isWritten ? '' : text, stderr: diff + told, files, exitCode: 0 };
}
function sayNext({ program }, { path, isWritten, isChanged }) {
    const name = (0,quote_word/* quoteWord */.X)(path);
    if (!isChanged)
        return `Nothing in it needs boxes. To see what is counted: ${program} --roadmap ${name}\n`;
    return isWritten ? `Next: ${program} --roadmap ${name}\n` : `To write that: ${program} convert ${name} --write\n`;
}
const REASONS = {
    'no-git': 'is in no git repository that can be read',
    ignored: 'is ignored by git',
    untracked: 'was never committed',
    changed: 'has changes that are not committed',
    hidden: 'is a file whose changes git was told to overlook',
};
function refuseToWrite({ json, root }, { path }, why) {
    const reason = `trailmark: ${(0,clean_text/* cleanText */.X)(path)} ${REASONS[why]}, so git could not bring its old text back. Nothing was written.\n`;
    const name = (0,quote_word/* quoteWord */.X)((0,external_node_path_.resolve)(root, path));
    const commit = `git -C ${(0,quote_word/* quoteWord */.X)(root)} add ${name} && git -C ${(0,quote_word/* quoteWord */.X)(root)} commit -m "Keep the plan as it was" ${name}\n`;
    const first = why === 'untracked' || why === 'changed' ? `Commit it first:\n  ${commit}Or add` : 'Add';
    const stdout = json ? (0,print_json/* printJson */.Q)((0,render_json/* updateJson */.mX)({ path, changed: false }, [])) : '';
    return { ...(0,output/* refuse */.T)(3, `${reason}${first} --force to write it all the same.\n`), stdout };
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nearFile),
/* harmony export */   q: () => (/* binding */ tellNear)
/* harmony export */ });
/* harmony import */ var _collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8661);
/* harmony import */ var _arguments_explain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6548);


/** " Did you mean …?" with the Markdown file below the root that was meant by a name; empty where none is near. */
async function nearFile(root, name) {
    const { sources } = await (0,_collect_read_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readAround */ .C0)(root);
    return (0,_arguments_explain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, sources.map(({ path }) => path));
}
/** What to type instead of a file that can't be read, as a line. */
async function tellNear({ root, program }, name) {
    const near = (await nearFile(root, name)).trim();
    return `${near || `Give the path of a file. To see what looks like a roadmap: ${program} init --dry-run`}\n`;
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   lX: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Git ended with a failure, or is not there at all (`code` null); the message is what it said. */
class GitFailure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const ENVIRONMENT = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would fetch what it lacks: nothing here talks to a network.
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
};
/** Runs git in a folder, gives it `input`, and hands on what it prints piece by piece. Throws a `GitFailure` at the end. */
async function* runGit(folder, words, input = '') {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true', ...words], {
        cwd: folder,
        env: { ...process.env, ...ENVIRONMENT },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const said = [];
    child.stderr.on('data', (bytes) => said.push(bytes));
    const ended = new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', (code) => resolve(code ?? 1));
    });
    // Git may end before it has read everything; why it did is in what it said.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    try {
        yield* child.stdout;
    }
    finally {
        child.kill();
    }
    const code = await ended;
    if (code instanceof Error)
        throw new GitFailure(null, code.message);
    if (code !== 0)
        throw new GitFailure(code, Buffer.concat(said).toString('utf8').trim());
}
/** All that git prints, as text. */
async function readGit(folder, words) {
    const printed = [];
    for await (const bytes of runGit(folder, words))
        printed.push(bytes);
    return Buffer.concat(printed).toString('utf8');
}


/***/ })

};
