export const id = 406;
export const ids = [406];
export const modules = {

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ collectProblem)
/* harmony export */ });
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5360);
/* harmony import */ var _rules_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);


/** What is no regular file, and what to name instead. */
const NO_FILES = {
    'a-link': 'This is a symbolic link, and links are not followed. Name the file that it points to.',
    'a-folder': 'This is a folder, not a file. Name a file or a pattern.',
};
/** Makes the problem of a file that is not read. `detail` stands after the message. */
function collectProblem(path, cause, detail = '') {
    const isNoFile = cause === 'a-link' || cause === 'a-folder';
    const code = isNoFile ? 'not-a-file' : cause;
    const message = isNoFile ? NO_FILES[cause] : undefined;
    const means = message ?? _rules_list_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[code].means;
    return (0,_rules_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, code, detail ? `${means.replace(/\.$/, '')}: ${detail}` : message);
}


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NO_CONFIG),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7751);

/** What no trailmark.yml says. */
const NO_CONFIG = { settings: {}, problems: [] };
/** Where trailmark.yml may stand, the one that holds first. */
const PATHS = ['trailmark.yml', '.github/trailmark.yml'];
/** Reads trailmark.yml: the named one, which must be there, else the one in the root or in .github. */
async function findConfig(tree, wanted) {
    for (const path of wanted === null ? PATHS : [wanted]) {
        const entry = await tree.readEntry(path);
        if (entry === null && wanted === null)
            continue;
        const source = await (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(tree, path);
        if ('code' in source)
            return { settings: {}, problems: [source] };
        const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 2800));
        return parseConfig(source);
    }
    return NO_CONFIG;
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** The most bytes that are read of one file. */
const MOST_BYTES = 2_000_000;
/** Decodes UTF-8 exactly: a byte order mark and every line end stay, and no byte is ever replaced. */
function decodeText(bytes) {
    if (bytes.length > MOST_BYTES)
        return { code: 'too-large' };
    if (bytes.includes(0))
        return { code: isWide(bytes) ? 'not-utf8' : 'binary' };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { code: 'not-utf8' };
    }
}
/** UTF-16 and UTF-32 text holds zero bytes too, but begins with a byte order mark. */
function isWide(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   pX: () => (/* binding */ findRoadmaps),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
/* harmony import */ var _locales_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1630);
/* harmony import */ var _collect_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5835);
/* harmony import */ var _path_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5861);




// A `!` before a pattern would turn its meaning round, and then nearly every file matches.
const AS_WRITTEN = { nonegate: true };
const FOLDER = /^roadmap$/i;
/** The endings that GitHub takes for Markdown; what is hidden is no roadmap. */
const MARKDOWN = /^(?!\.|.*\/\.).*\.(?:md|markdown|mdown|mdwn|mkdn?)$/i;
// In their order of precedence; compared with case and `-`/`_` folded.
const USUAL_NAMES = _locales_load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => read.fileNames.map(foldName));
/** Finds what the patterns name, each tried as a literal path, then as a glob. `!glob` takes files, or all that lies in a folder, out again; alone it takes them out of the default. */
async function findRoadmaps(tree, patterns) {
    const problems = [];
    const found = [];
    const excluded = [];
    for (const pattern of patterns) {
        if (await isExclusion(tree, pattern)) {
            excluded.push(pattern.slice(1));
            continue;
        }
        const { entries, problem } = await findPattern(tree, pattern);
        if (problem)
            problems.push(problem);
        found.push(...entries);
    }
    const all = excluded.length === patterns.length ? await findUsual(tree) : sortEntries(found);
    const unique = [...new Map(all.map((entry) => [entry.path, entry])).values()].filter(excluder(excluded));
    const links = unique.filter(({ kind }) => kind === 'link').map(({ path }) => (0,_collect_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblem */ .W)(path, 'a-link'));
    return { entries: unique.filter(({ kind }) => kind === 'file'), problems: [...problems, ...links] };
}
/** A file may be called so, and `!(a|b)` is a pattern of what to take. */
async function isExclusion(tree, pattern) {
    if (!pattern.startsWith('!') || pattern.startsWith('!('))
        return false;
    const path = (0,_path_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(pattern);
    return path === null || (await tree.readEntry(path))?.kind !== 'file';
}
/** Whether a path is one that the patterns name, or was when the file was there: for files that are gone. */
function pathMatcher(patterns) {
    const isOut = (pattern) => pattern.startsWith('!') && !pattern.startsWith('!(');
    const wanted = patterns.filter((pattern) => !isOut(pattern)).map((pattern) => (0,_path_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(pattern) ?? pattern);
    const isMatch = wanted.length === 0 ? isUsual : picomatch__WEBPACK_IMPORTED_MODULE_3__(wanted, AS_WRITTEN);
    const isKept = excluder(patterns.filter(isOut).map((pattern) => pattern.slice(1)));
    return (path) => isMatch(path) && isKept({ path });
}
/** Whether a path lies where roadmaps are looked for when nobody says where, in whatever case the folder is written. */
function isUsual(path) {
    return FOLDER.test(path.split('/', 1)[0] ?? '') && path.includes('/') && MARKDOWN.test(path);
}
function excluder(globs) {
    if (globs.length === 0)
        return () => true;
    const plain = globs.map((glob) => (0,_path_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(glob) ?? glob);
    const isExcluded = picomatch__WEBPACK_IMPORTED_MODULE_3__([...plain, ...plain.map((glob) => `${glob}/**`)], AS_WRITTEN);
    return ({ path }) => !isExcluded(path);
}
async function findPattern(tree, pattern) {
    const path = (0,_path_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(pattern);
    if (path === null)
        return { entries: [], problem: (0,_collect_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblem */ .W)(pattern, 'outside-root') };
    const literal = await tree.readEntry(path);
    if (literal?.kind === 'file')
        return { entries: [literal] };
    if (literal?.kind === 'link')
        return { entries: [], problem: (0,_collect_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblem */ .W)(path, 'a-link') };
    if (literal?.kind === 'folder')
        return { entries: [], problem: (0,_collect_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblem */ .W)(path, 'a-folder', `try ${path === '.' ? '' : `${path}/`}**/*.md`) };
    if (literal)
        return { entries: [], problem: (0,_collect_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblem */ .W)(path, 'not-a-file') };
    const entries = await findGlob(tree, path);
    return entries.length > 0 ? { entries } : { entries, problem: (0,_collect_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblem */ .W)(pattern, 'no-match') };
}
async function findGlob(tree, glob) {
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, AS_WRITTEN);
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(glob, AS_WRITTEN);
    const entries = await tree.readEntries(base === '.' ? '' : base, true);
    return entries.filter((entry) => isFileOrLink(entry) && isMatch(entry.path));
}
/** A link is not followed, but told. */
function isFileOrLink({ kind }) {
    return kind === 'file' || kind === 'link';
}
async function findUsual(tree) {
    const root = sortEntries(await tree.readEntries('', false));
    const folders = root.filter(({ path, kind }) => kind === 'folder' && FOLDER.test(path));
    const below = await Promise.all(folders.map(({ path }) => tree.readEntries(path, true)));
    const entries = below.flat().filter((entry) => isFileOrLink(entry) && isUsual(entry.path));
    if (entries.length > 0)
        return sortEntries(entries);
    const files = root.filter(({ kind }) => kind === 'file');
    const first = USUAL_NAMES.map((name) => files.find((entry) => nameOf(entry) === name)).find(Boolean);
    return first ? [first] : [];
}
/** Whether a path ends as Markdown files do and none of its names is hidden. */
function isMarkdown(path) {
    return MARKDOWN.test(path);
}
function nameOf(entry) {
    const [, stem] = /^(.+)\.(?:md|markdown)$/i.exec(entry.path) ?? [];
    return stem === undefined ? null : foldName(stem);
}
function foldName(name) {
    return name.normalize('NFC').toLowerCase().replaceAll('_', '-');
}
function sortEntries(entries) {
    return entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   _l: () => (/* binding */ pathInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The path in its plain form relative to the root, or null when it leaves the root, is absolute, or lies below `.git`, that of a submodule too. */
function pathInside(path) {
    if (path === '' || path.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^[a-z]:[\\/]/i.test(path))
        return null;
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '');
    const parts = namesOf(plain);
    return parts[0] === '..' || parts.includes('.git') ? null : plain;
}
/** Whether a path, from a root or absolute, lies in `.git` or in a `.github/workflows`, at any depth: nothing is ever written there. */
function isForbidden(path) {
    const names = namesOf(path);
    return names.includes('.git') || names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
}
/** Whether a path from the root is that of a workflow. */
function isWorkflow(path) {
    return /^\.github\/workflows\/[\w-]+\.yml$/.test(path);
}
/** The names of a path as a file system that folds them would find them: Windows takes `.GIT.`, `git~1` and `.git` for one. */
function namesOf(path) {
    return path.split(/[\\/]/).map((name) => {
        if (name === '..' || name === '.')
            return name;
        const folded = trimTail(name).toLowerCase();
        return folded === 'git~1' ? '.git' : folded;
    });
}
function trimTail(name) {
    let end = name.length;
    while (end > 0 && '. '.includes(name.charAt(end - 1)))
        end -= 1;
    return name.slice(0, end);
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lW: () => (/* binding */ readNearest),
  o$: () => (/* binding */ readSource),
  Zc: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/render/card/draw-card.js + 1 modules
var draw_card = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/collect/collect-problem.js
var collect_problem = __webpack_require__(5835);
// EXTERNAL MODULE: ./build/src/collect/decode-text.js
var decode_text = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/src/options.js
var options = __webpack_require__(6212);
// EXTERNAL MODULE: ./build/src/collect/path-inside.js
var path_inside = __webpack_require__(5861);
;// CONCATENATED MODULE: ./build/src/collect/find-chart.js



const USUAL = '.github/trailmark.svg';
/** Obsidian hides folders that begin with a dot. */
const IN_VAULT = 'trailmark.svg';
/** Finds the place of the chart: an SVG inside the root that is a regular file or does not exist yet. `wanted` is its path, `off` for none, null for the usual place. */
async function findChart(tree, wanted) {
    if (wanted === 'off')
        return { path: null, entry: null, problems: [] };
    const path = (0,path_inside/* pathInside */._l)(wanted ?? ((await isVault(tree)) ? IN_VAULT : USUAL));
    if (path === null)
        return refuse(wanted ?? USUAL, 'outside-root');
    if (!(0,options/* isSvg */.$D)(path))
        return refuse(path, 'not-svg');
    const entry = await tree.readEntry(path);
    if (entry?.kind === 'link')
        return refuse(path, 'a-link');
    if (entry && entry.kind !== 'file')
        return refuse(path, entry.kind === 'folder' ? 'a-folder' : 'not-a-file');
    return { path, entry, problems: [] };
}
async function isVault(tree) {
    return (await tree.readEntry('.obsidian'))?.kind === 'folder';
}
function refuse(path, cause) {
    return { path: null, entry: null, problems: [(0,collect_problem/* collectProblem */.W)(path, cause)] };
}

;// CONCATENATED MODULE: ./build/src/collect/find-readme.js


/** In the order in which GitHub shows them. */
const FOLDERS = ['.github', '', 'docs'];
const MARKER = '<!-- trailmark:start -->';
const README = /(?:^|\/)readme\.(?:md|markdown)$/i;
/** Finds the README: the named one, else of those in `.github/`, the root and `docs/`, in any case, the first that holds the markers, or the first of all. A folder or link of that name is refused. */
async function findReadme(tree, wanted) {
    if (wanted === null)
        return judge(await findUsual(tree));
    const path = (0,path_inside/* pathInside */._l)(wanted);
    if (path === null)
        return find_readme_refuse(wanted, 'outside-root');
    const entry = await tree.readEntry(path);
    return entry === null ? find_readme_refuse(wanted, 'no-readme') : judge(entry);
}
async function findUsual(tree) {
    const found = [];
    for (const folder of FOLDERS) {
        const entries = await tree.readEntries(folder, false);
        const readmes = entries.filter((entry) => README.test(entry.path));
        const exact = readmes.find((entry) => entry.path.endsWith('README.md'));
        const first = exact ?? readmes.toSorted((one, other) => (one.path < other.path ? -1 : 1))[0];
        if (first)
            found.push(first);
    }
    if (found.length < 2)
        return found[0] ?? null;
    const contents = await tree.readContents(found.filter(({ kind }) => kind === 'file'));
    return found.find(({ path }) => holdsMarker(contents.get(path))) ?? found[0] ?? null;
}
function holdsMarker(content) {
    return content !== undefined && 'bytes' in content && new TextDecoder().decode(content.bytes).includes(MARKER);
}
function judge(entry) {
    if (entry === null || entry.kind === 'file')
        return { entry, problems: [] };
    if (entry.kind === 'other')
        return find_readme_refuse(entry.path, 'not-a-file');
    return find_readme_refuse(entry.path, entry.kind === 'link' ? 'a-link' : 'a-folder');
}
function find_readme_refuse(path, cause) {
    return { entry: null, problems: [(0,collect_problem/* collectProblem */.W)(path, cause)] };
}

// EXTERNAL MODULE: ./build/src/collect/find-roadmaps.js
var find_roadmaps = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/src/collect/read-tree.js







const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+\S/m;
/** Reads what the scope names out of any tree. A file that can't be read is a problem; the others still count. */
async function readTree(tree, scope) {
    const found = await (0,find_roadmaps/* findRoadmaps */.pX)(tree, scope.roadmap);
    const foundReadme = await findReadme(tree, scope.readme);
    const foundChart = await findChart(tree, scope.chart ?? null);
    const files = await readFiles(tree, [
        ...found.entries,
        ...[foundReadme.entry, foundChart.entry].filter((one) => one !== null),
    ]);
    const readme = files.sources.find((source) => source.path === foundReadme.entry?.path) ?? null;
    const paths = new Set(found.entries.map((entry) => entry.path));
    const isFallback = scope.roadmap.length === 0 && paths.size === 0 && readme !== null && BOX.test(readme.text);
    const roadmaps = isFallback && readme ? [readme] : files.sources.filter((source) => paths.has(source.path));
    const isNothing = paths.size === 0 && !isFallback;
    const none = isNothing ? [(0,collect_problem/* collectProblem */.W)(scope.roadmap[0] ?? 'roadmap', 'no-roadmap', await lookAround(tree))] : [];
    const chart = chartOf(foundChart, files);
    const problems = [...found.problems, ...foundReadme.problems, ...chart.told, ...files.problems, ...none];
    const unread = files.problems.find(({ path }) => path === foundReadme.entry?.path);
    return {
        ...{ roadmaps, readme, problems, readmeProblem: foundReadme.problems[0] ?? unread ?? null },
        ...{ chart: chart.source, chartProblem: chart.problem },
    };
}
/** Reads one file of a tree. */
async function readSource(tree, path) {
    const entry = await tree.readEntry(path);
    if (entry === null)
        return (0,collect_problem/* collectProblem */.W)(path, 'unreadable', 'there is no such file');
    if (entry.kind === 'link')
        return (0,collect_problem/* collectProblem */.W)(path, 'a-link');
    if (entry.kind !== 'file')
        return (0,collect_problem/* collectProblem */.W)(path, entry.kind === 'folder' ? 'a-folder' : 'not-a-file');
    const { sources, problems } = await readFiles(tree, [entry]);
    return sources[0] ?? problems[0] ?? (0,collect_problem/* collectProblem */.W)(path, 'unreadable');
}
/** How many files are looked into for boxes, how many of them are named, and how many boxes make a plan. */
const [MOST_LOOKED, MOST_NAMED, ENOUGH] = [200, 3, 2];
/** Where nothing is called a roadmap, the files that look like one; empty where none does. */
async function lookAround(tree) {
    const { sources } = await readNearest(tree);
    const found = sources
        .map(({ path, text }) => ({ path, boxes: (0,line_starts/* splitLines */.uz)(text).filter((line) => BOX.test(line)).length }))
        .filter(({ boxes }) => boxes >= ENOUGH)
        .toSorted((one, other) => other.boxes - one.boxes);
    const names = found.slice(0, MOST_NAMED).map(({ path, boxes }) => `${path} (${boxes} steps)`);
    return names.length === 0 ? '' : `name one that looks like it with the option roadmap, ${names.join(', ')}`;
}
/** Reads the Markdown files nearest to the root, 200 at most; those that can't be read are left out. */
async function readNearest(tree) {
    const entries = await tree.readEntries('', true);
    const nearest = entries
        .filter(({ path, kind }) => kind === 'file' && (0,find_roadmaps/* isMarkdown */.sl)(path))
        .toSorted((one, other) => depthOf(one) - depthOf(other) || (one.path < other.path ? -1 : 1));
    return { entries, sources: (await readFiles(tree, nearest.slice(0, MOST_LOOKED))).sources };
}
function depthOf({ path }) {
    return path.split('/').length;
}
/** The chart as it is now; one that is there and can't be read, or that somebody else drew, is left alone. */
function chartOf({ path, entry, problems }, files) {
    if (path === null)
        return { source: null, problem: problems[0] ?? null, told: problems };
    if (entry === null)
        return { source: { path, text: '' }, problem: null, told: [] };
    const now = files.sources.find((source) => source.path === path);
    if (now === undefined)
        return { source: null, problem: files.problems.find((one) => one.path === path) ?? null, told: [] };
    if ((0,draw_card/* isOwnCard */.P7)(now.text))
        return { source: now, problem: null, told: [] };
    const foreign = (0,collect_problem/* collectProblem */.W)(path, 'foreign-chart');
    return { source: null, problem: foreign, told: [foreign] };
}
async function readFiles(tree, entries) {
    const unique = [...new Map(entries.map((entry) => [entry.path, entry])).values()];
    const contents = await tree.readContents(unique.filter((entry) => (entry.size ?? 0) <= decode_text/* MOST_BYTES */.u));
    const sources = [];
    const problems = [];
    for (const { path } of unique) {
        const read = readText(path, contents.get(path));
        if ('text' in read)
            sources.push(read);
        else
            problems.push(read);
    }
    return { sources, problems };
}
function readText(path, content) {
    if (content === undefined)
        return (0,collect_problem/* collectProblem */.W)(path, 'too-large');
    if ('failure' in content)
        return (0,collect_problem/* collectProblem */.W)(path, 'unreadable', content.failure);
    const decoded = (0,decode_text/* decodeText */.g)(content.bytes);
    return 'text' in decoded ? { path, text: decoded.text } : (0,collect_problem/* collectProblem */.W)(path, decoded.code);
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readAround),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   cD: () => (/* binding */ readWorkingTree),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_find_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2950);
/* harmony import */ var _path_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5861);
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7751);





const SKIPPED = ['.git', 'node_modules'];
/** Reads roadmaps and README from a folder. Throws when the root is no folder; everything else that is wrong is a problem. */
async function readWorkingTree(wanted) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wanted.root);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root)).isDirectory())
        throw new Error(`The root ${wanted.root} is not a folder.`);
    const fromRoot = (path) => relativeTo([root, wanted.root], path);
    const readme = wanted.readme === null ? null : fromRoot(wanted.readme);
    const chart = wanted.chart == null ? null : fromRoot(wanted.chart);
    return (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readTree */ .Zc)(openFolder(root), { roadmap: wanted.roadmap.map(fromRoot), readme, chart });
}
/** Reads trailmark.yml of a folder; `wanted` is its path from there, null to look for it. */
async function readConfig(wantedRoot, wanted) {
    return (0,_config_find_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(openFolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wantedRoot)), wanted);
}
/** Reads what lies around in a folder, where nobody has said which files are wanted. */
async function readAround(wantedRoot) {
    return (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readNearest */ .lW)(openFolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wantedRoot)));
}
/** The folders in which roadmaps, README and settings can lie, the root ('') first, those nearest to it before others; hidden ones are left out but for `.github`. */
async function readFolders(root) {
    const entries = await openFolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)).readEntries('', true);
    const isShown = (path) => path.split('/').every((name) => !name.startsWith('.') || name === '.github');
    const folders = entries.filter(({ path, kind }) => kind === 'folder' && isShown(path)).map(({ path }) => path);
    return ['', ...folders.toSorted((one, other) => one.split('/').length - other.split('/').length)];
}
/** Reads one file that is named from the root. One outside of it keeps its full path, so that nothing takes it for one from the root. */
async function readNamedFile(wantedRoot, name) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wantedRoot);
    const inside = (0,_path_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInside */ ._l)(relativeTo([root, wantedRoot], name));
    if (inside !== null)
        return (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)(openFolder(root), inside);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name);
    return { ...(await (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)(openFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place))), path: place };
}
/** An absolute path below the root is a path in the root; anything else stays as it is written. */
function relativeTo(roots, path) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path;
    const inside = roots.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)).find((part) => part !== '' && !part.startsWith('..'));
    return inside === undefined ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function openFolder(root) {
    return {
        readEntry: (path) => readEntry(root, path),
        readEntries: (folder, deep) => readEntries(root, folder, deep),
        readContents: async (entries) => {
            const contents = new Map();
            // One after the other: a thousand files at once run out of file handles.
            for (const { path } of entries)
                contents.set(path, await readContent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
            return contents;
        },
    };
}
async function readEntry(root, path) {
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth += 1) {
        const entry = await readOne(root, parts.slice(0, depth).join('/'));
        if (entry === null)
            return null;
        if (depth === parts.length || entry.kind === 'link')
            return { ...entry, path };
    }
    return null;
}
async function readOne(root, path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
        return { path, kind, size: stats.size, executable: (stats.mode & 0o111) !== 0 };
    }
    catch {
        return null;
    }
}
async function readEntries(root, folder, deep) {
    const start = folder === '' ? null : await readEntry(root, folder);
    if (start !== null ? start.kind !== 'folder' : folder !== '')
        return [];
    const entries = [];
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        for await (const entry of readFolder(root, next)) {
            entries.push(entry);
            if (deep && entry.kind === 'folder')
                folders.push(entry.path);
        }
    }
    return entries;
}
async function* readFolder(root, folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => [])) {
        const entry = SKIPPED.includes(name) ? null : await readOne(root, folder === '' ? name : `${folder}/${name}`);
        if (entry)
            yield entry;
    }
}
// A file may have become a link or a pipe since it was listed: the one is not followed, the other not waited for.
const AS_LISTED = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function readContent(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, AS_LISTED);
        try {
            return (await file.stat()).isFile() ? { bytes: await file.readFile() } : { failure: 'no regular file' };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return { failure: error.code ?? 'unknown failure' };
    }
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ foldText),
/* harmony export */   fC: () => (/* binding */ trimEndOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
// Most titles in Latin letters: nothing but their case is to be folded.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Folds case and width and drops variation selectors and outer blanks, so that words can be compared as readers compare them. */
function foldText(text) {
    if (PLAIN.test(text))
        return text.toLowerCase();
    return text
        .normalize('NFKC')
        .replace(/[\uFE0E\uFE0F]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}
/** Where the characters at the end of a text begin that all are of a class. A pattern with `$` would try every start and take the square of the length. */
function endOf(text, characters) {
    let end = text.length;
    while (end > 0) {
        const start = end - ((text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1);
        if (!characters.test(text.slice(start, end)))
            break;
        end = start;
    }
    return end;
}
/** The text without the characters of a class at its end. */
function trimEndOf(text, characters) {
    return text.slice(0, endOf(text, characters));
}


/***/ }),

/***/ 551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eb: () => (/* binding */ localeOfWord),
/* harmony export */   v5: () => (/* binding */ wordMap)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1630);


/** The words of a kind in every language, folded; the same word of several languages is one. */
function wordsOf(kind) {
    return new Set(_load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => read[kind].map(_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)));
}
/** What each word of some kinds means, in every language; of two meanings the earlier one wins. */
function wordMap(meanings) {
    const entries = meanings.flatMap(([kind, meaning]) => [...wordsOf(kind)].map((word) => [word, meaning]));
    return new Map(entries.reverse());
}
/** The priority that each word names. */
function priorityWords() {
    const named = _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => Object.entries(read.priority));
    return new Map(named.flatMap(([priority, words]) => words.map((word) => [(0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(word), priority])));
}
/** The first language that has a word among the kinds given; null when none has. */
function localeOfWord(word, kinds) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(word);
    const has = ({ read }) => kinds.some((kind) => read[kind].some((known) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(known) === folded));
    return _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.find(has) ?? null;
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawnEnd),
/* harmony export */   v: () => (/* binding */ alignText)
/* harmony export */ });
const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
/** CommonMark 0.31.2, 2.4: what a backslash may stand before to make it plain text. */
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/**
 * For each UTF-16 unit of a text, the offset at which its source begins: that of the backslash of an escape, of the `&` of a
 * character reference. What the source holds besides, as the indentation of a further line, is passed over.
 * An address is read as code where it does not fit as text. Where nothing fits, every unit has the start.
 */
function alignText(drawn, decode) {
    return align(drawn, decode) ?? align(drawn, null) ?? new Int32Array(drawn.text.length).fill(drawn.start);
}
/** Where the source of the unit that begins at an offset ends. */
function drawnEnd(source, at) {
    if (source[at] === '\\' && ESCAPABLE.test(source[at + 1] ?? ''))
        return at + 2;
    REFERENCE.lastIndex = at;
    return at + (source[at] === '&' ? (REFERENCE.exec(source)?.[0].length ?? 1) : 1);
}
function align({ text, source, start, end }, decode) {
    const offsets = new Int32Array(text.length);
    let unit = 0;
    for (let at = start; unit < text.length;) {
        if (at >= end)
            return null;
        const next = decode === null ? at + 1 : drawnEnd(source, at);
        const shown = shownBy(source.slice(at, next), decode);
        const isShown = shown !== '' && text.startsWith(shown, unit);
        const units = isShown ? shown.length : isSame(text.charAt(unit), source.charAt(at)) ? 1 : 0;
        offsets.fill(at, unit, unit + units);
        unit += units;
        at = isShown ? next : at + 1;
    }
    return offsets;
}
/** What an escape or a character reference shows; nothing for any other character. */
function shownBy(written, decode) {
    if (decode === null || written.length === 1)
        return '';
    return written.length === 2 ? written.slice(1) : decode(written);
}
/** A line end in code is shown as a blank, and NUL as the sign for what can't be shown. */
function isSame(shown, written) {
    return shown === written || (shown === ' ' && /[\r\n]/.test(written)) || (shown === '\uFFFD' && written === '\0');
}


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countBetween),
/* harmony export */   y: () => (/* binding */ lowerBound)
/* harmony export */ });
/** Counts the sorted offsets from `start` (inclusive) to `end` (exclusive). */
function countBetween(offsets, start, end) {
    return lowerBound(offsets, end) - lowerBound(offsets, start);
}
function lowerBound(things, value, offsetOf = Number) {
    let low = 0;
    let high = things.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (offsetOf(things[middle]) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 7747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ flattenLines),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   GQ: () => (/* binding */ foldSpace),
/* harmony export */   Mi: () => (/* binding */ inlineTitle),
/* harmony export */   Ni: () => (/* binding */ isStruck),
/* harmony export */   Q5: () => (/* binding */ maskCode),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   fu: () => (/* binding */ flattenRuns),
/* harmony export */   g8: () => (/* binding */ commentTexts),
/* harmony export */   gd: () => (/* binding */ NO_TEXT),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   os: () => (/* binding */ lineBehindBreak),
/* harmony export */   v4: () => (/* binding */ writtenText),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _align_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

const NO_TEXT = { text: '', kinds: '', offsets: new Int32Array() };
const flattened = new WeakMap();
/** Flattens runs to what a reader sees, each list of runs once. A hard break ends the text: what follows it is a remark, not the title. */
function flattenRuns(runs) {
    const known = flattened.get(runs);
    if (known !== undefined)
        return known;
    const whole = flattenAll(runs);
    const end = whole.text.indexOf(HARD_BREAK);
    const flat = end < 0 ? whole : slice(whole, 0, end);
    flattened.set(runs, flat);
    return flat;
}
/** What a reader sees of a block; nothing where there is none. */
function inlineText(outline, inline) {
    return inline == null ? NO_TEXT : flattenRuns(outline.runs(inline));
}
/** What a reader sees of a block, on one line. */
function inlineTitle(outline, inline) {
    return foldSpace(inlineText(outline, inline).text);
}
/** The line behind the first hard break; null when there is none. */
function lineBehindBreak(runs) {
    const flat = flattenAll(runs);
    const at = flat.text.indexOf(HARD_BREAK);
    return at < 0 ? null : (cutLines(slice(flat, at + 1))[0] ?? null);
}
/** The lines of runs: their visible text, cut where a line ends, softly or hard. */
function flattenLines(runs) {
    return cutLines(flattenAll(runs));
}
function cutLines(flat) {
    const ends = [...flat.text.matchAll(LINE_END)];
    const starts = [0, ...ends.map((end) => end.index + end[0].length)];
    return starts.map((start, at) => slice(flat, start, ends[at]?.index));
}
function flattenAll(runs) {
    return concat(runs.flatMap((run) => flattenRun(run, 't')));
}
/** Text as it is written in the source from `start` on, as that of a code fence or a cell of raw HTML. */
function writtenText(text, start) {
    return {
        text,
        kinds: 't'.repeat(text.length),
        offsets: Int32Array.from({ length: text.length }, (_, at) => start + at),
    };
}
/** The flat text from `start` to `end`, like `String.slice`. */
function slice(flat, start, end) {
    const { text, kinds, offsets } = flat;
    return { text: text.slice(start, end), kinds: kinds.slice(start, end), offsets: offsets.subarray(start, end) };
}
/** The flat text without blanks at its ends. */
function trim(flat) {
    const start = flat.text.length - flat.text.trimStart().length;
    return slice(flat, start, Math.max(start, flat.text.trimEnd().length));
}
/** Where the source draws a text, from its first unit to its last; marks of emphasis around it are not in it. Null for an empty text. */
function rangeOf(flat, source) {
    const [start, last] = [flat.offsets.at(0), flat.offsets.at(-1)];
    return start === undefined || last === undefined ? null : { start, end: (0,_align_text_js__WEBPACK_IMPORTED_MODULE_0__/* .drawnEnd */ .Q)(source, last) };
}
/** The text with code replaced by NUL of the same length, so that patterns see no code. */
function maskCode(flat) {
    return flat.kinds.includes('c')
        ? Array.from({ length: flat.text.length }, (_, at) => (flat.kinds[at] === 'c' ? '\u0000' : flat.text[at])).join('')
        : flat.text;
}
/** Whether a text stands in the source as it is seen, without escapes or references. */
function isWritten({ text, offsets }, source) {
    return source.startsWith(text, offsets[0]);
}
/** Whether all that is visible is struck through. */
function isStruck(flat) {
    const visible = [...flat.kinds].filter((_, at) => /\S/.test(flat.text[at] ?? ' '));
    return visible.length > 0 && visible.every((kind) => kind === 'd');
}
/** One line for a title: white space folded to single spaces. */
function foldSpace(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The texts of all HTML comments in a piece of HTML. */
function commentTexts(html) {
    const texts = [];
    for (let open = html.indexOf('<!--'); open >= 0;) {
        const close = html.indexOf('-->', open + 4);
        if (close < 0)
            break;
        texts.push(html.slice(open + 4, close));
        open = html.indexOf('<!--', close + 3);
    }
    return texts;
}
const HARD_BREAK = '\u2028';
const LINE_END = /\r\n|[\n\r\u2028]/gu;
function flattenRun(run, outer) {
    const kind = innerKind(run, outer);
    if (run.runs.length > 0)
        return run.runs.flatMap((inner) => flattenRun(inner, kind));
    // U+2028 in the user's text would pass for the hard break.
    const text = run.kind === 'break' ? HARD_BREAK : run.text.replaceAll(HARD_BREAK, ' ');
    return [{ text, kinds: kind.repeat(text.length), offsets: run.offsets }];
}
function innerKind(run, outer) {
    if (run.kind === 'delete' || outer === 'd')
        return 'd';
    if (run.kind === 'code')
        return 'c';
    if (run.kind === 'image')
        return 'i';
    return run.kind === 'link' ? 'l' : outer;
}
/** Several flat texts as one. */
function concat(parts) {
    const text = parts.map((part) => part.text).join('');
    const offsets = new Int32Array(text.length);
    let at = 0;
    for (const part of parts) {
        offsets.set(part.offsets, at);
        at += part.text.length;
    }
    return { text, kinds: parts.map((part) => part.kinds).join(''), offsets };
}


/***/ }),

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var _count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** The offsets at which the lines of a text begin. */
function lineStarts(source) {
    return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
}
/** The lines of a text without their ends: CR, LF or both, as CommonMark and YAML say, and nothing else. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The span between two offsets, given where the lines begin. */
function spanOf(lines, start, end) {
    const line = (0,_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(lines, start + 1);
    return { start, end, line, column: start - (lines[line - 1] ?? 0) + 1, endLine: (0,_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(lines, end + 1) };
}
/** The line and column of an offset, 1-based. */
function placeAt(lines, offset) {
    const { line, column } = spanOf(lines, offset, offset);
    return { line, column };
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ walkItems),
/* harmony export */   Y: () => (/* binding */ walkBlocks),
/* harmony export */   ew: () => (/* binding */ inlinesOf)
/* harmony export */ });
/** All blocks, those inside others too, in the order of writing. */
function* walkBlocks(blocks) {
    const waiting = [...blocks].reverse();
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
        yield block;
        const inner = block.kind === 'list' ? block.items : 'blocks' in block ? block.blocks : [];
        for (let at = inner.length - 1; at >= 0; at -= 1) {
            const next = inner[at];
            if (next !== undefined)
                waiting.push(next);
        }
    }
}
/** All list items, nested ones too, in the order of writing. */
function* walkItems(blocks) {
    for (const block of walkBlocks(blocks))
        if (block.kind === 'item')
            yield block;
}
/** What of a block itself is inline Markdown: a heading or a paragraph, or the cells of a table. */
function inlinesOf(block) {
    if (block.kind === 'table')
        return block.rows.flatMap((row) => row.cells);
    return block.kind === 'paragraph' || block.kind === 'heading' ? [block] : [];
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ meantKey),
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   _F: () => (/* binding */ fieldOf)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2066);

/** The keys of fields; null for those of Obsidian Tasks and Dataview that are fields to them and say nothing here. */
const KEYS = new Map([
    ['id', 'id'],
    ['needs', 'needs'],
    ['dependson', 'needs'],
    ['requires', 'needs'],
    ['after', 'needs'],
    ['blockedby', 'needs'],
    ['when', 'when'],
    ['why', 'why'],
    ['start', 'start'],
    ['due', 'due'],
    ['done', 'doneOn'],
    ['completion', 'doneOn'],
    ['priority', 'priority'],
    ['estimate', 'estimate'],
    ['est', 'estimate'],
    ['optional', 'optional'],
    ['parked', 'parked'],
    ['scheduled', null],
    ['created', null],
    ['cancelled', null],
    ['repeat', null],
    ['progress', null],
]);
/** In a short word every change makes another word: `note` is no `done`. */
const [SHORT, LONG] = [4, 6];
/** The keys of all fields as a piece of a pattern that ignores case. */
const KEY = [...KEYS.keys()]
    .join('|')
    .replace('dependson', 'depends[-_ ]?on')
    .replace('blockedby', 'blocked[-_ ]?by');
/** The field that a key stands for, null for any other word. */
function fieldOf(key) {
    return KEYS.get(bare(key)) ?? null;
}
/** The key that a word was meant to be, as `needs` for `need`; null when it is one, or is none at all. */
function meantKey(word) {
    const written = bare(word);
    if (KEYS.has(written))
        return null;
    const near = [...KEYS]
        .flatMap(([key, field]) => (field === null ? [] : [key]))
        .find((key) => key.length >= SHORT && key[0] === written[0] && (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(key, written) <= (key.length < LONG ? 1 : 2));
    return near ?? null;
}
function bare(key) {
    return key.toLowerCase().replace(/[-_\s]/g, '');
}


/***/ }),

/***/ 7263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ titleNames),
/* harmony export */   c: () => (/* binding */ cleanTitle)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33);




// All of these are of a folded title, in which blanks stand alone; the bounds keep the search small.
const MARKS = `(?:${_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .TICK */ .Uf}|[💯❌✗✘🚧🔄⏳⌛⬜☐🔲⬚🟨🟡⚪△▲×]\\uFE0F?)`;
const LEADING_MARKS = new RegExp(`^(?:${MARKS}\\s*)+`, 'u');
const TRAILING_MARKS = new RegExp(`(?:[\\s\\-–—―]{0,9}${MARKS}){1,9}\\s?(\\p{L}[^✅☑✔✓√🟩🗹()（）]{0,40})?$`, 'u');
const COUNT = '\\d{1,6}\\s?[/／]\\s?\\d{1,6}|\\d{1,6}(?:[.,]\\d{1,6})?\\s?[%％]';
const ANY_COUNT = new RegExp(COUNT, 'u');
const LAST_COUNT = new RegExp(`(?:${COUNT})$`, 'u');
const LAST_BRACKETS = /[(（[]([^()（）[\]]*)[)）\]]$/u;
const LAST_PARENTHESIS = /\s?[(（]([^()（）]*)[)）]$/u;
/** A bar that draws how much is done; two blocks may be a bullet. */
const BLOCK = '[\u2580-\u259F▰▱▪▫■□🟩🟨🟥🟦⬜⬛]';
const LEADING_BAR = new RegExp(`^[[|]?${BLOCK}{3,}[\\]|]?\\s?(?:${COUNT})?[\\s\\-–—:：]*`, 'u');
const ANY_BLOCK = new RegExp(BLOCK, 'u');
const LAST_BLOCKS = new RegExp(`${BLOCK}{3}$`, 'u');
const APART = /[\s\-–—―:：]/u;
/** No heading that names a stage is longer; each of its ends is cleaned again and again. */
const LONGEST = 500;
/** A stage's title as a reader says it: without status marks, counts, percentages and a colon at the end. An estimate stays. */
function cleanTitle(written) {
    const title = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(written);
    if (title.length > LONGEST)
        return title;
    const estimate = estimateAt(title);
    if (estimate >= 0)
        return `${cleanTitle(title.slice(0, estimate))}${title.slice(estimate)}`;
    const cleaned = strip(title.replace(LEADING_BAR, '').replace(LEADING_MARKS, ''));
    return cleaned === '' ? title : cleaned;
}
/** A stage's title as somebody may call it elsewhere: as written, cleaned, and cleaned without its estimates. */
function titleNames(written) {
    let bare = cleanTitle(written);
    const names = [(0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(written), bare];
    for (let at = estimateAt(bare); at > 0; at = estimateAt(bare)) {
        bare = cleanTitle(bare.slice(0, at));
        names.push(bare);
    }
    return names;
}
/** Where an estimate in the last parenthesis begins, the blanks before it included; -1 without one. */
function estimateAt(title) {
    const last = title.length > LONGEST ? null : LAST_PARENTHESIS.exec(title);
    return last?.[1] !== undefined && (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimate */ .Bh)(last[1]) ? last.index : -1;
}
function strip(title) {
    const shorter = stripBar(stripCount(stripMarks(title)))
        .replace(/\s?[:：]$/u, '')
        .trim();
    return shorter === title || shorter === '' ? shorter || title : strip(shorter);
}
/** A count stands in brackets of its own or of more words, or apart from what it counts. */
function stripCount(title) {
    const brackets = LAST_BRACKETS.exec(title);
    if (brackets !== null && ANY_COUNT.test(brackets[1] ?? ''))
        return title.slice(0, brackets.index).trimEnd();
    const before = title.slice(0, LAST_COUNT.exec(title)?.index);
    const bare = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .fC)(before, APART);
    return bare === before ? title : bare;
}
function stripBar(title) {
    const bar = title.replace(/[\]|]$/u, '');
    if (!LAST_BLOCKS.test(bar))
        return title;
    const before = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .fC)(bar, ANY_BLOCK);
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEndOf */ .fC)(before.replace(/[[|]$/u, ''), APART);
}
/** Marks at the end go, with the status word behind them (`✅ 已完成`); a mark before any other word stays. */
function stripMarks(title) {
    const match = TRAILING_MARKS.exec(title);
    if (match === null || (match[1] !== undefined && (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(match[1]) === null))
        return title;
    return title.slice(0, match.index);
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ readGlyph),
/* harmony export */   AJ: () => (/* binding */ SIGN),
/* harmony export */   DD: () => (/* binding */ listMeanings),
/* harmony export */   KC: () => (/* binding */ isTick),
/* harmony export */   NZ: () => (/* binding */ isContrast),
/* harmony export */   RM: () => (/* binding */ cellMeanings),
/* harmony export */   Uf: () => (/* binding */ TICK),
/* harmony export */   Wv: () => (/* binding */ isStatusSign),
/* harmony export */   gF: () => (/* binding */ isGraded),
/* harmony export */   hx: () => (/* binding */ isCross),
/* harmony export */   lP: () => (/* binding */ isEmptyBox)
/* harmony export */ });
/** All signs of a status; a later row wins. */
const TABLE = [
    { signs: '❌ ✗ ✘ ✖ ×', kind: 'cross', meaning: 'todo', onlyInCells: true },
    { signs: '📅 ⏰ 🔘', kind: 'other', meaning: 'todo', onlyInCells: true },
    { signs: '🔍 ♻ 🔁 🏃 📖 🔺', kind: 'other', meaning: 'doing', onlyInCells: true },
    { signs: '🎉 💯 🏆', kind: 'other', meaning: 'done', onlyInCells: true },
    { signs: '⏸ ⌛', kind: 'other', meaning: 'parked', onlyInCells: true },
    { signs: '🚫 ⏭', kind: 'other', meaning: 'dropped', onlyInCells: true },
    { signs: '✅ ☑ ✔ ✓ √ 🟩 🗹', kind: 'tick', meaning: 'done' },
    { signs: '🔄 🔃 🚧 🟡 🟨 🔶', kind: 'begun', meaning: 'doing' },
    { signs: '⏳ ◐ ◑', kind: 'half', meaning: 'doing' },
    { signs: '△ ▲', kind: 'triangle', meaning: 'doing' },
    { signs: '⬜ 🔲 ⬚ ◻ ▢ □', kind: 'box', meaning: 'todo' },
    { signs: '☐ ⚪ 🔜', kind: 'open', meaning: 'todo' },
    { signs: '📝', kind: 'other', meaning: 'todo' },
];
/** Circle, triangle and cross say done, partial and not begun where the triangle stands among them. */
const TRIPLE = meaningsOf([
    ['done', '○ ◯ ⭕ ◎'],
    ['doing', '△ ▲ 🔺'],
    ['todo', '× ✕ ✗ ❌'],
]);
/** A filled and an empty circle, where both stand in one place. */
const CIRCLES = meaningsOf([
    ['done', '●'],
    ['doing', '◐'],
    ['todo', '○'],
]);
/** A circle says done beside one of these, where a status is expected and no tick says it. */
const CROSSED = '× ✕ ✗ ❌'.split(' ');
/** Beside one of these a cross is not begun; beside ticks alone, or beside notes (📝), it says what to avoid. */
const OPEN = signsOf('begun', 'half', 'box', 'open');
const CROSSES = signsOf('cross');
const TICKS = signsOf('tick');
const ANYWHERE = meaningsOf(TABLE.filter(({ onlyInCells }) => !onlyInCells).map(({ meaning, signs }) => [meaning, signs]));
const IN_LISTS = new Set([...ANYWHERE.keys(), ...CROSSES, ...TRIPLE.keys()]);
const IN_CELLS = meaningsOf(TABLE.map(({ meaning, signs }) => [meaning, signs]));
/** A tick, maybe with a variation selector, as a piece of a pattern. */
const TICK = `(?:[${TICKS.join('')}]\\uFE0F?)`;
/** GitHub draws these names as the glyphs behind them. */
const SHORTCODES = new Map([
    [':white_check_mark:', '✅'],
    [':heavy_check_mark:', '✔'],
    [':ballot_box_with_check:', '☑'],
    [':construction:', '🚧'],
    [':arrows_counterclockwise:', '🔄'],
    [':hourglass_flowing_sand:', '⏳'],
    [':white_large_square:', '⬜'],
    [':x:', '❌'],
]);
/** The name of an emoji as GitHub spells it, as a piece of a pattern; a time of day is none. */
const NAME = ':(?=[^:]*[a-z])[a-z0-9_+-]{1,40}:';
/** A sign anywhere in a text, as a piece of a pattern: a symbol, maybe with U+FE0F, or the name of an emoji behind a blank. */
const SIGN = `(?:(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]\\uFE0F?|(?<![^\\s(（])${NAME})`;
const GLYPH = new RegExp(`^(?:(${NAME})|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}](?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*)`, 'u');
/** Reads the sign that a text begins with: an emoji, a symbol or the name of one as GitHub spells it; null when it begins otherwise. */
function readGlyph(text) {
    const match = GLYPH.exec(text);
    if (match === null)
        return null;
    const named = match[1] === undefined ? undefined : (SHORTCODES.get(match[1]) ?? match[1]);
    return { glyph: named ?? match[0].replaceAll('\uFE0F', ''), length: match[0].length };
}
/** Whether a glyph says done wherever it stands. */
function isTick(glyph) {
    return TICKS.includes(glyph);
}
/** Whether a glyph is drawn as an empty box: nothing else looks so. The ballot box ☐ is told for each item. */
function isEmptyBox(glyph) {
    return signsOf('box').includes(glyph);
}
/** Whether a glyph is a cross, which says what to avoid as often as what is open. */
function isCross(glyph) {
    return CROSSED.includes(glyph) || CROSSES.includes(glyph);
}
/** Signs that grade what they stand beside where a cross stands among them: `✅ 🟡 ❌`, `○ △ ×`. */
const GRADES = '🟡 🟨 🔶 ⚪ ◐ ◑ △ ▲ 🔺'.split(' ');
/** Whether signs in columns side by side only compare: none of them is a sign for open or begun, or one that only grades beside a cross. */
function isContrast(glyphs) {
    const isCrossed = [...glyphs].some(isCross);
    return !hasOne(glyphs, [...OPEN, ...GRADES].filter((glyph) => !isCrossed || !GRADES.includes(glyph)));
}
/** Whether signs that only compare have more grades than yes and no. */
function isGraded(glyphs) {
    return hasOne(glyphs, GRADES);
}
/** Whether a glyph says a status in some list. */
function isStatusSign(glyph) {
    return IN_LISTS.has(glyph);
}
/** What the glyphs of one list mean: those that say a status anywhere, and those that their company explains. */
function listMeanings(glyphs) {
    return new Map([...ANYWHERE, ...byCompany(glyphs)]);
}
/** What the glyphs of one status column mean. */
function cellMeanings(glyphs) {
    return new Map([
        ...IN_CELLS,
        ...byCompany(glyphs),
        ...(hasOne(glyphs, CROSSED) && !hasOne(glyphs, TICKS) ? TRIPLE : []),
        ...(glyphs.has('●') ? CIRCLES : []),
    ]);
}
/** An hourglass waits where another glyph says begun; a circle and a cross say a status beside a triangle, a cross also beside any open one. */
function byCompany(glyphs) {
    return [
        ...(hasOne(glyphs, OPEN) ? CROSSES.map((cross) => [cross, 'todo']) : []),
        ...(hasOne(glyphs, ['△', '▲', '🔺']) ? TRIPLE : []),
        ...(hasOne(glyphs, signsOf('begun')) ? [['⏳', 'todo']] : []),
    ];
}
function hasOne(glyphs, wanted) {
    return wanted.some((glyph) => glyphs.has(glyph));
}
function signsOf(...kinds) {
    return TABLE.filter(({ kind }) => kinds.includes(kind)).flatMap(({ signs }) => signs.split(' '));
}
function meaningsOf(rows) {
    return new Map(rows.flatMap(([meaning, signs]) => signs.split(' ').map((sign) => [sign, meaning])));
}


/***/ }),

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ isAsideHeading),
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   Fw: () => (/* binding */ prerequisitesOf),
/* harmony export */   GB: () => (/* binding */ isStatusHeader),
/* harmony export */   Gh: () => (/* binding */ isDayLike),
/* harmony export */   Yy: () => (/* binding */ isDeferral),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   oM: () => (/* binding */ isUsageHeading),
/* harmony export */   qI: () => (/* binding */ isDoneHeader),
/* harmony export */   td: () => (/* binding */ wordStatus),
/* harmony export */   vy: () => (/* binding */ cellWordStatus),
/* harmony export */   xC: () => (/* binding */ isResourceHeading)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _locales_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);



const MADE_OF = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}ー ]';
const STATUS_WORDS = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordMap */ .v5)([
    ['done', 'done'],
    ['yes', 'done'],
    ['doing', 'doing'],
    ['todo', 'todo'],
    ['no', 'todo'],
    ['dropped', 'dropped'],
    ['parked', 'parked'],
]);
/**
 * `已*` and its like: words that are made as Chinese, Japanese and Korean make them, as `已生成`, `整理中`, `미확인`.
 * What begins so and is longer is a sentence: `已创建但看不懂` is not done.
 */
const SHAPES = [...STATUS_WORDS]
    .filter(([word]) => word.includes('*'))
    .map(([word, meaning]) => {
    const made = `${MADE_OF}{1,${word.endsWith('*') ? 4 : 6}}`;
    return { shape: new RegExp(`^${word.replace('*', made)}$`, 'u'), meaning };
});
const HEADERS = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('statusColumn');
const STATUS_NOUNS = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('statusNoun')];
const OPTIONAL = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('optional');
const DEFERRAL = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('deferral')];
const USAGE = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('usage')];
const ASIDES = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('asides')];
const PREREQUISITES = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('prerequisites');
const GOAL = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('goal');
const RESOURCES = [...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('resources')];
const UNITS = (0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('units');
const TICKED = new RegExp(`^${_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .TICK */ .Uf}$`, 'u');
const ASKS_FOR_DONE = /^(?:是否.*|.+ ?여부)$/u;
/** Of a folded text, in which blanks stand alone. */
const ESTIMATE = /^(?:~|≈|≥|约|約|approx\.?|about|ca\.?|env\.?)?\s?\d+(?:[.,]\d+)?(?:\s?(?:[-–—~～]|至|到|to)\s?\d+(?:[.,]\d+)?)?(?:\s?\+)?\s?(\p{L}[\p{L}\p{M}]*)\.?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The status that a word or phrase of the vocabulary names, null for any other text. */
function wordStatus(text) {
    return STATUS_WORDS.get(foldWords(text)) ?? null;
}
/** The status that a cell of a status column names: a word of the vocabulary, or one built as Chinese, Japanese and Korean build them. */
function cellWordStatus(text) {
    const folded = foldWords(text);
    return STATUS_WORDS.get(folded) ?? SHAPES.find(({ shape }) => shape.test(folded))?.meaning ?? null;
}
/** `IN_PROGRESS` is written as programs do: its words stand apart as with blanks. */
function foldWords(text) {
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text.replaceAll('_', ' '));
}
/** Whether a header cell names a column of statuses: `Status`, `学习状态`, `Current status (✅/⬜)`, or a tick alone. */
function isStatusHeader(text) {
    const bare = bareHeader(text);
    return isTick(text) || HEADERS.has(bare) || STATUS_NOUNS.some((noun) => mentions(bare, noun));
}
/** Whether the header of a status column asks whether a row is done, as `Completed?` or `是否完成`, so that its cells may answer `x` or `y`. */
function isDoneHeader(text) {
    const bare = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)(bareHeader(text), /[\s?？]/u);
    return isTick(text) || STATUS_WORDS.get(bare) === 'done' || ASKS_FOR_DONE.test(bare);
}
function isTick(text) {
    return TICKED.test(text.trim());
}
function bareHeader(text) {
    const plain = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text)
        .replace(/[(（][^()（）]*[)）]/gu, '')
        .replace(/^[^\p{L}]+/u, '');
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)(plain, /[^\p{L}\p{M}?？]/u);
}
/** Whether a parenthesis says that a step need not be done. */
function isOptional(text) {
    return OPTIONAL.has((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text));
}
/** Whether a parenthesis puts a step off until something happens. */
function isDeferral(text) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text);
    return DEFERRAL.some((words) => beginsWith(folded, words));
}
/** Whether a parenthesis is a length of time and nothing else, as `~3-4 h`. */
function isEstimate(text) {
    const unit = ESTIMATE.exec((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text))?.[1];
    return unit !== undefined && UNITS.has(unit);
}
/** Whether a text is a day and nothing else; it need not exist. */
function isDayLike(text) {
    return DAY.test(text.trim());
}
/** Whether a heading opens a section that explains the file: its boxes are samples. */
function isUsageHeading(title) {
    return isHeadingOf(title, USAGE);
}
/** Whether lists below a heading are advice and no plan, as those below `Tips` and `Rules`; a drawn box there is a step all the same. */
function isAsideHeading(title) {
    return isHeadingOf(title, ASIDES);
}
function isHeadingOf(title, phrases) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .trimEndOf */ .fC)((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title).replace(/^[^\p{L}]+/u, ''), /[^\p{L}\p{M}\p{N}]/u);
    return phrases.some((words) => folded === words || (isPhrase(words) && beginsWith(folded, words)));
}
/** Whether the links under a heading are resources. */
function isResourceHeading(title) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title);
    return RESOURCES.some((word) => mentions(folded, word));
}
/** The text after `Prerequisites:` and its like; null when the line is none. */
function prerequisitesOf(line) {
    return valueAfter(line, PREREQUISITES);
}
/** The text after `Goal:` and its like; null when the line is none. */
function goalOf(line) {
    return valueAfter(line, GOAL);
}
function valueAfter(line, names) {
    const match = /^[^\p{L}]*([^:：]{1,40})[:：]\s*(\S[\s\S]*)$/u.exec(line);
    if (match?.[1] === undefined || match[2] === undefined || !names.has((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(match[1])))
        return null;
    return match[2].trim();
}
function beginsWith(text, words) {
    return text.startsWith(words) && (CJK.test(words) || !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(words.length)));
}
function isPhrase(words) {
    return words.includes(' ') || (CJK.test(words) && words.length >= 4);
}
/** Chinese, Japanese and Korean set words apart by nothing. */
function mentions(text, word) {
    const at = text.indexOf(word);
    if (at < 0 || CJK.test(word))
        return at >= 0;
    return !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) && beginsWith(text.slice(at), word);
}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MOST_NEEDS)
/* harmony export */ });
/** How many ids of needed steps the JSON lists for one step. */
const MOST_NEEDS = 200;


/***/ }),

/***/ 4143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ placeInColumn),
/* harmony export */   Zq: () => (/* binding */ columnStatus),
/* harmony export */   aR: () => (/* binding */ isOpenBox),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6772);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7263);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33);
/* harmony import */ var _read_anchors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5461);




/**
 * Finds the headings that are status words, as `In progress`, on a level that has two of different meanings: one alone may be a topic.
 * Of a file that is a board all second headings are columns.
 */
function findColumns(outline, isBoard) {
    const headings = outline.blocks.filter((block) => block.kind === 'heading');
    const said = headings.map((heading) => columnStatus((0,_read_anchors_js__WEBPACK_IMPORTED_MODULE_2__/* .headingTitle */ .h)(outline, heading)));
    const levels = [1, 2, 3, 4, 5, 6].filter((level) => {
        const meanings = said.filter((meaning, at) => meaning !== null && headings[at]?.level === level);
        return new Set(meanings).size > 1 || (isBoard && level === 2);
    });
    const parts = [];
    const open = [];
    for (const [at, { start, level }] of headings.entries()) {
        const meaning = said[at] ?? null;
        const isColumn = levels.includes(level) && (meaning !== null || (isBoard && level === 2));
        while ((open.at(-1)?.level ?? 0) >= level)
            open.pop();
        const part = { start, level, isColumn, meaning: isColumn ? meaning : (open.at(-1)?.meaning ?? null) };
        open.push(part);
        parts.push(part);
    }
    const all = parts.map(({ start }) => start);
    return {
        starts: new Set(parts.flatMap(({ start, isColumn }) => (isColumn ? [start] : []))),
        meaningAt: (offset) => parts[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBound */ .y)(all, offset + 1) - 1]?.meaning ?? null,
    };
}
/** The status that a heading names as a whole; null where it names none. */
function columnStatus(title) {
    return (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__/* .wordStatus */ .td)((0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTitle */ .c)(title).replace(/^[^\p{L}]+/u, ''));
}
/** An open box is begun, dropped or parked where its column says so; a column never ticks one. */
function placeInColumn(finding, { meaningAt }) {
    const meaning = isOpenBox(finding) ? meaningAt(finding.span.start) : null;
    if (meaning === 'parked')
        return { ...finding, parked: true };
    return meaning === 'doing' || meaning === 'dropped' ? { ...finding, status: meaning } : finding;
}
/** Whether a step is a box that is neither ticked nor begun. */
function isOpenBox({ notation, status }) {
    return status === 'todo' && (notation === 'task-list' || notation === 'marked-box');
}


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ flattenParts),
/* harmony export */   W6: () => (/* binding */ stageAround),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   ay: () => (/* binding */ stagesFirst),
/* harmony export */   qw: () => (/* binding */ partsAround)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** The parts around an offset, the outermost first. Parts of one level stand in order and never overlap. */
function partsAround(parts, offset) {
    const part = parts[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(parts, offset + 1, ({ start }) => start) - 1];
    return part === undefined || part.end <= offset ? [] : [part, ...partsAround(part.parts, offset)];
}
/** The innermost stage around an offset, null where there is none. */
function stageAround(parts, offset) {
    return partsAround(parts, offset).findLast(({ isStage }) => isStage) ?? null;
}
/** The outermost stages among parts. */
function stagesOf(parts) {
    return parts.flatMap((part) => (part.isStage ? [part] : stagesOf(part.parts)));
}
/** All parts, inner ones too, in the order of writing. */
function flattenParts(parts) {
    return parts.flatMap((part) => [part, ...flattenParts(part.parts)]);
}
/** All parts, the stages before the headings that are none: of two parts of one name the stage is meant. */
function stagesFirst(parts) {
    return flattenParts(parts).toSorted((a, b) => Number(b.isStage) - Number(a.isStage));
}


/***/ }),

/***/ 5461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAnchors),
/* harmony export */   h: () => (/* binding */ headingTitle)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7747);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6426);



/** GitHub makes the fragment of every heading in the file, wherever it stands and though it is written in HTML, and numbers equal ones. */
function readAnchors(outline) {
    const slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    const anchors = new Map();
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkBlocks */ .Y)(outline.blocks)) {
        if (block.kind === 'heading')
            anchors.set(block, slugger.slug(drawnText(outline.runs(block))));
        if (block.kind === 'html')
            for (const text of htmlHeadings(block.text))
                slugger.slug(text);
    }
    return anchors;
}
/** What a heading is called: its text without pictures, unless they are all there is. */
function headingTitle(outline, heading) {
    const runs = outline.runs(heading);
    const drawn = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldSpace */ .GQ)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenRuns */ .fu)(runs.filter(({ kind }) => kind !== 'image')).text);
    return drawn === '' ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldSpace */ .GQ)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenRuns */ .fu)(runs).text) : drawn;
}
/** The text that is drawn, with its blanks: tags have none, and what describes a picture is no text. */
function drawnText(runs) {
    return runs
        .map(({ kind, text, runs: inner }) => {
        if (kind === 'html' || kind === 'image')
            return '';
        return inner.length > 0 ? drawnText(inner) : text;
    })
        .join('');
}
const TAG = /<(\/?)h[1-6](?:\s[^<>]*)?>/giu;
const OTHER_TAG = /<[^<>]*>/gu;
/** Signs that are written by their names are left out of fragments, whichever they are. */
const REFERENCE = /&[a-z]{2,8};/giu;
/** The texts of the headings that are written as tags. */
function htmlHeadings(html) {
    const text = withoutComments(html);
    const tags = [...text.matchAll(TAG)];
    return tags.flatMap((tag, at) => {
        const close = tags[at + 1];
        if (tag[1] !== '' || close?.[1] !== '/')
            return [];
        const inner = text.slice(tag.index + tag[0].length, close.index);
        return [inner.replace(OTHER_TAG, '').replace(REFERENCE, '')];
    });
}
function withoutComments(html) {
    const [first = '', ...others] = html.split('<!--');
    return first + others.map((other) => other.slice(other.indexOf('-->') + 3)).join('');
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qm: () => (/* binding */ FIRST_LINE),
  Fy: () => (/* binding */ drawCard),
  P7: () => (/* binding */ isOwnCard)
});

// EXTERNAL MODULE: ./build/src/render/escape/escape-xml.js
var escape_xml = __webpack_require__(5888);
// EXTERNAL MODULE: ../../main/node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(9668);
// EXTERNAL MODULE: ../../main/node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(7261);
;// CONCATENATED MODULE: ./build/src/render/card/draw-ridge.js


// More hills than these are a saw; neighbours are merged.
const MOST_HILLS = 9;
/**
 * The trail: a ridge with a hill for each stage that climbs to a flag, the walked part filled, the begun part hatched, a dot where the
 * learner stands. It is drawn from left to right; who writes from right to left mirrors it.
 */
function drawRidge(hills, { done, doing, total }, frame) {
    const points = plotRidge(mergeHills(hills), frame);
    const along = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(1, total)], [frame.left, frame.right]);
    const [here, until] = [along(done), along(done + doing)];
    const ridge = (0,d3_shape/* line */.n8)(({ x }) => x, ({ y }) => y)
        .curve(d3_shape/* curveBumpX */.Wi)
        .digits(1)(points) ?? '';
    const ground = (0,d3_shape/* area */.Wc)()
        .x(({ x }) => x)
        .y0(frame.bottom)
        .y1(({ y }) => y)
        .curve(d3_shape/* curveBumpX */.Wi)
        .digits(1)(points) ?? '';
    const isFinished = total > 0 && done === total;
    const summit = points[points.length - 2] ?? { x: frame.right, y: frame.top };
    return [
        '<defs>',
        '<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-opacity=".55"/><stop offset="1" stop-opacity=".12"/></linearGradient>',
        '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="ground"/><rect width="2.2" height="6" class="hatch"/></pattern>',
        clip('done', [frame.left - 2, here], frame),
        clip('doing', [here, until], frame),
        '</defs>',
        `<path class="hill" d="${ground}"/>`,
        ...(done > 0 ? [`<path fill="url(#fade)" clip-path="url(#done)" d="${ground}"/>`] : []),
        ...(doing > 0 ? [`<path fill="url(#hatch)" clip-path="url(#doing)" d="${ground}"/>`] : []),
        `<path class="ridge" d="${ridge}"/>`,
        ...(done > 0 ? [`<path class="walked" clip-path="url(#done)" d="${ridge}"/>`] : []),
        ...(doing > 0 ? [`<path class="begun" clip-path="url(#doing)" d="${ridge}"/>`] : []),
        `<path class="pole" d="M${round(summit.x)} ${round(summit.y)}v-19"/>`,
        `<path class="${isFinished ? 'won' : 'flag'}" d="M${round(summit.x)} ${round(summit.y - 19.5)}l12 4.7l-12 4.7z"/>`,
        `<path class="rule" d="M${frame.left} ${frame.bottom}H${frame.right}"/>`,
        ...(isFinished ? [] : [`<circle class="here" cx="${round(here)}" cy="${round(heightAt(points, here))}" r="5.5"/>`]),
    ];
}
function clip(id, [from, to], { top, bottom }) {
    return `<clipPath id="${id}"><rect x="${round(from)}" y="${top - 4}" width="${round(Math.max(0, to - from))}" height="${bottom - top + 4}"/></clipPath>`;
}
/** Neighbouring stages together, so that at most nine hills stand; a plan without stages has two. */
function mergeHills(hills) {
    if (hills.length < 2)
        return [1, 2];
    const each = Math.ceil(hills.length / MOST_HILLS);
    const count = Math.ceil(hills.length / each);
    return Array.from({ length: count }, (_, at) => hills.slice(at * each, (at + 1) * each).reduce((a, b) => a + b, 0));
}
/** Valley, hill, valley, hill … to the summit, and a little down behind it. Widths grow slowly with the steps, heights with the way. */
function plotRidge(hills, frame) {
    const widths = hills.map((steps) => Math.max(1, steps) ** 0.3);
    const whole = widths.reduce((sum, width) => sum + width, 0) + 0.7;
    const across = (0,d3_scale/* scaleLinear */.m4)([0, whole], [frame.left, frame.right]);
    const up = (0,d3_scale/* scaleLinear */.m4)([0, 1], [frame.bottom, frame.top]);
    const climb = (0,d3_scale/* scaleLinear */.m4)([0, hills.length - 1], [0.3, 1]);
    const points = [{ x: frame.left, y: up(0.09) }];
    let way = 0;
    for (const [at, width] of widths.entries()) {
        const isSummit = at === hills.length - 1;
        const height = isSummit ? 1 : climb(at) * (0.82 + 0.16 * jitter(hills, at));
        points.push({ x: across(way + width * (isSummit ? 0.85 : 0.5)), y: up(height) });
        way += width;
        if (!isSummit)
            points.push({ x: across(way), y: up(height * (0.55 + 0.2 * jitter(hills, at + 50))) });
    }
    return [...points, { x: frame.right, y: up(0.72) }];
}
/** A number from 0 to 1 that hangs on the plan's shape alone: plans look different, and each the same in every run. */
function jitter(hills, salt) {
    let hash = 2166136261 ^ salt;
    for (const steps of hills)
        hash = Math.imul(hash ^ steps, 16777619) >>> 0;
    return (Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0) / 2 ** 32;
}
/** The height of curveBumpX at `x`: between two points it is a cubic with both handles halfway, which is solved by halving. */
function heightAt(points, x) {
    const after = Math.max(1, points.findIndex((point) => point.x >= x));
    const [from, to] = [points[after - 1], points[after]];
    if (!from || !to || to.x === from.x)
        return from?.y ?? 0;
    const wanted = (x - from.x) / (to.x - from.x);
    let [low, high] = [0, 1];
    for (let round = 0; round < 30; round += 1) {
        const middle = (low + high) / 2;
        if (1.5 * middle * (1 - middle) + middle ** 3 < wanted)
            low = middle;
        else
            high = middle;
    }
    return from.y + (to.y - from.y) * (3 * low ** 2 - 2 * low ** 3);
}
function round(length) {
    return Math.round(length * 10) / 10;
}

// EXTERNAL MODULE: ./build/src/render/card/text-width.js + 1 modules
var text_width = __webpack_require__(7821);
// EXTERNAL MODULE: ./build/src/render/card/themes.js
var themes = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/src/render/card/draw-card.js




// An SVG without this first line is somebody's own.
const FIRST_LINE = '<!-- trailmark:card: drawn by Trailmark, which replaces this file -->';
/** Whether Trailmark drew an SVG, and so may draw it anew. */
function isOwnCard(text) {
    return text.startsWith('<!-- trailmark:card');
}
/** Lengths in the picture's own units, which are CSS pixels at its natural size. */
const WIDTH = 480;
const MARGIN = 24;
const ROW = 28;
const RING = { radius: 6.5, around: 40.84 };
const TITLE = { size: 18, isBold: true };
const NUMBER = { size: 34, isBold: true };
const SIGN = { size: 18, isBold: true };
const BODY = { size: 14 };
const SMALL = { size: 13 };
const LABEL = { size: 12, isBold: true };
const NEXT = { size: 14, isBold: true };
/** So few steps in the best week are no full colour yet. */
const WEEK = { size: 12, least: 4 };
/** The card as a standalone SVG: light and dark, 480 units wide, mirrored for right to left, the same bytes for the same card. */
function drawCard(card, theme) {
    const parts = [drawHead, drawTrail, drawRows, drawBand, drawFoot];
    const lines = [];
    let height = 0;
    for (const draw of parts) {
        const part = draw(card, height);
        lines.push(...part.lines);
        height += part.height;
    }
    return [
        FIRST_LINE,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" direction="${card.direction}" xml:lang="${(0,escape_xml/* escapeXml */.X)(card.language)}">`,
        `<title>${(0,escape_xml/* escapeXml */.X)(card.title)}</title>`,
        `<desc>${(0,escape_xml/* escapeXml */.X)(card.description)}</desc>`,
        `<style>${(0,themes/* styleOf */.V)(theme)}</style>`,
        `<rect class="back" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="10"/>`,
        ...lines,
        '</svg>',
        '',
    ].join('\n');
}
function mirror({ direction }) {
    return direction === 'rtl' ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : '';
}
/** A text whose beginning (or end) stands `x` from the side where the language begins. */
function write(card, text, at) {
    const x = card.direction === 'rtl' ? WIDTH - at.x : at.x;
    // With a direction of its own an SVG anchors a text by its logical beginning.
    const anchor = at.isEnd ? ' text-anchor="end"' : '';
    // A title of the other direction keeps its own order, its ellipsis included.
    const isolated = card.direction === 'rtl' ? `\u2068${text}\u2069` : text;
    return `<text class="${at.style}" x="${draw_card_round(x)}" y="${at.y}"${anchor}>${isolated}</text>`;
}
function drawHead(card, top) {
    const { number, sign, isBefore } = card.percent;
    const room = WIDTH - 2 * MARGIN - 16 - (0,text_width/* textWidth */.sc)(number, NUMBER) - (0,text_width/* textWidth */.sc)(sign, SIGN);
    const mark = sign === '' ? '' : `<tspan class="sign">${(0,escape_xml/* escapeXml */.X)(sign)}</tspan>`;
    const figure = isBefore ? `${mark}${(0,escape_xml/* escapeXml */.X)(number)}` : `${(0,escape_xml/* escapeXml */.X)(number)}${mark}`;
    const title = (0,text_width/* wrapText */.C1)(card.title, TITLE, { room, lines: 2 });
    const below = top + 42 + (title.length - 1) * 23;
    return {
        lines: [
            ...title.map((line, at) => write(card, (0,escape_xml/* escapeXml */.X)(line), { x: MARGIN, y: top + 42 + at * 23, style: 'title' })),
            write(card, (0,escape_xml/* escapeXml */.X)((0,text_width/* fitText */.vY)(card.summary, SMALL, room)), { x: MARGIN, y: below + 22, style: 'small' }),
            write(card, figure, { x: WIDTH - MARGIN, y: top + 56, style: 'number', isEnd: true }),
        ],
        height: below + 32 - top,
    };
}
function drawTrail(card, top) {
    const frame = { left: MARGIN, right: WIDTH - MARGIN, top: top + 20, bottom: top + 88 };
    return { lines: [`<g${mirror(card)}>`, ...drawRidge(card.hills, card.progress, frame), '</g>'], height: 88 };
}
function drawRows(card, top) {
    const lines = card.rows.flatMap((row, at) => drawRow(card, row, top + 30 + at * ROW));
    return { lines, height: card.rows.length * ROW + 28 };
}
function drawRow(card, row, middle) {
    const isQuiet = row.kind !== 'stage' || row.progress.done + row.progress.doing === 0;
    const room = WIDTH - 2 * MARGIN - 28 - (row.fraction === '' ? 0 : 16 + (0,text_width/* textWidth */.sc)(row.fraction, SMALL));
    const title = (0,escape_xml/* escapeXml */.X)((0,text_width/* fitText */.vY)(row.title, BODY, room));
    return [
        ...drawRing(row, card.direction === 'rtl' ? WIDTH - MARGIN - 8 : MARGIN + 8, middle),
        write(card, title, { x: MARGIN + 28, y: middle + 5, style: isQuiet ? 'muted' : 'row' }),
        ...(row.fraction === ''
            ? []
            : [write(card, (0,escape_xml/* escapeXml */.X)(row.fraction), { x: WIDTH - MARGIN, y: middle + 5, style: 'count', isEnd: true })]),
    ];
}
/** A ring of what is done and begun; a disc with a check for what is finished, three dots for what lies ahead. */
function drawRing({ kind, progress: { done, doing, total } }, x, middle) {
    if (kind === 'ahead')
        return [-5, 0, 5].map((shift) => `<circle class="dots" cx="${x + shift}" cy="${middle}" r="1.5"/>`);
    if (total > 0 && done === total)
        return [
            `<circle class="disc" cx="${x}" cy="${middle}" r="8"/>`,
            `<path class="check" d="M${x - 3.6} ${middle + 0.2}l2.6 2.7l4.8-5.2"/>`,
        ];
    const arc = (style, from, to) => {
        const length = (RING.around * (to - from)) / Math.max(1, total);
        const turn = -90 + (360 * from) / Math.max(1, total);
        return `<circle class="${style}" cx="${x}" cy="${middle}" r="${RING.radius}" stroke-dasharray="${draw_card_round(length)} ${RING.around}" transform="rotate(${draw_card_round(turn)} ${x} ${middle})"/>`;
    };
    return [
        `<circle class="track" cx="${x}" cy="${middle}" r="${RING.radius}"/>`,
        ...(doing > 0 ? [arc('part', done, done + doing)] : []),
        ...(done > 0 ? [arc('arc', 0, done)] : []),
    ];
}
/** A cell for each week, the newest last, deeper the more steps were done, and a line of words below. */
function drawBand(card, top) {
    if (card.band === null)
        return { lines: [], height: 0 };
    const { weeks, text } = card.band;
    const pitch = (WIDTH - 2 * MARGIN - WEEK.size) / Math.max(1, weeks.length - 1);
    const most = Math.max(WEEK.least, ...weeks);
    const cells = weeks.map((done, at) => {
        const style = done === 0 ? 'class="week"' : `class="week did" fill-opacity="${draw_card_round(0.3 + (0.7 * done) / most)}"`;
        return `<rect ${style} x="${draw_card_round(MARGIN + at * pitch)}" y="${top + 14}" width="${WEEK.size}" height="${WEEK.size}" rx="2.5"/>`;
    });
    const words = (0,text_width/* wrapText */.C1)(text, SMALL, { room: WIDTH - 2 * MARGIN, lines: 2 });
    return {
        lines: [
            rule(top),
            `<g${mirror(card)}>`,
            ...cells,
            '</g>',
            ...words.map((line, at) => write(card, (0,escape_xml/* escapeXml */.X)(line), { x: MARGIN, y: top + 47 + at * 18, style: 'small' })),
        ],
        height: 62 + (words.length - 1) * 18,
    };
}
function drawFoot(card, top) {
    const { label, text } = card.foot;
    const beside = label === null ? 0 : (0,text_width/* textWidth */.sc)(label, LABEL) + 16;
    const room = WIDTH - 2 * MARGIN;
    const isBeside = (0,text_width/* textWidth */.sc)(text, NEXT) <= room - beside;
    const said = isBeside ? [text] : (0,text_width/* wrapText */.C1)(text, NEXT, { room, lines: 3 });
    const isWon = card.progress.total > 0 && card.progress.done === card.progress.total;
    const first = isBeside || label === null ? { x: MARGIN + beside, y: top + 28 } : { x: MARGIN, y: top + 50 };
    return {
        lines: [
            rule(top),
            ...(label === null ? [] : [write(card, (0,escape_xml/* escapeXml */.X)(label), { x: MARGIN, y: top + 28, style: 'label' })]),
            ...said.map((line, at) => write(card, (0,escape_xml/* escapeXml */.X)(line), { x: first.x, y: first.y + at * 20, style: isWon ? 'summit' : 'next' })),
        ],
        height: first.y - top + (said.length - 1) * 20 + 20,
    };
}
function rule(top) {
    return `<path class="rule" d="M${MARGIN} ${top}H${WIDTH - MARGIN}"/>`;
}
function draw_card_round(length) {
    return Math.round(length * 100) / 100;
}


/***/ }),

/***/ 7821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vY: () => (/* binding */ fitText),
  sc: () => (/* binding */ textWidth),
  C1: () => (/* binding */ wrapText)
});

;// CONCATENATED MODULE: ./build/src/render/card/advance-widths.json
const advance_widths_namespaceObject = /*#__PURE__*/JSON.parse('{"Mm":[{"from":32,"widths":[28,28,41,65,58,89,74,23,34,34,56,59,28,34,28,38,58,58,58,58,58,58,58,58,58,58,28,28,59,59,59,56,102,67,67,73,73,67,62,78,75,34,50,67,56,91,76,79,67,79,73,67,62,74,67,95,67,67,62,33,38,33,58,56,34,57,62,50,62,57,35,62,62,26,26,54,26,94,62,61,62,62,42,50,37,62,51,79,53,51,50,38,56,38,59]},{"from":161,"widths":[34,58,58,58,58,56,56,58,84,38,56,59,0,84,56,43,58,35,35,34,63,66,28,34,35,38,56,84,84,84,62,67,67,67,67,67,67,100,73,67,67,67,67,34,34,34,34,73,76,79,79,79,79,79,59,79,74,74,74,74,67,67,64,57,57,57,57,57,57,89,50,57,57,57,57,28,28,28,28,61,62,61,61,61,61,61,58,62,62,62,62,62,51,62,51,67,57,67,57,67,57,73,50,73,50,73,50,73,50,73,62,73,62,67,57,67,57,67,57,67,57,67,57,78,62,78,62,78,62,78,62,75,62,75,62,34,28,34,28,34,28,34,26,34,28,74,52,50,26,67,54,54,56,26,56,26,56,30,56,34,56,26,76,62,76,62,76,62,69,76,62,79,61,79,61,79,61,100,95,73,42,73,42,73,42,67,50,67,50,67,50,67,50,62,37,62,38,62,37,74,62,74,62,74,62,74,62,74,62,74,62,95,79,67,51,67,62,50,62,50,62,50,33]},{"from":900,"widths":[58,58,67,28,79,84,47,60,83,60,86,82,35,67,67,56,67,67,62,75,79,34,67,67,91,76,65,79,74,67,60,62,62,67,81,67,84,79,34,67,62,49,62,35,62,62,64,52,61,49,49,62,60,35,54,55,63,55,48,61,69,61,49,62,48,62,73,56,77,79,35,62,61,62,79]},{"from":1024,"widths":[67,67,87,55,72,67,34,34,50,106,102,86,62,77,64,74,67,66,67,55,70,67,93,61,77,77,62,71,91,75,79,74,67,73,62,64,81,67,75,70,104,105,80,89,66,72,106,73,57,60,58,44,59,57,75,49,65,65,53,59,75,64,61,63,62,50,48,51,83,53,64,62,90,91,70,78,60,52,84,56,57,57,62,44,52,50,26,28,26,91,89,62,53,65,51,63]},{"from":1488,"widths":[64,58,38,55,63,31,33,67,64,30,55,52,53,69,66,33,38,65,60,62,61,53,56,63,53,73,69]}],"Zz":[[384,591,64],[768,879,0],[880,899,60],[975,1023,78],[1120,1279,66],[1329,1423,90],[1425,1487,0],[1552,1562,0],[1568,1610,56],[1611,1631,0],[1632,1791,58],[2304,2307,0],[2308,2361,68],[2362,2391,22],[2392,2431,62],[2433,2559,72],[2944,3071,100],[3585,3675,58],[4256,4351,70],[4352,4607,92],[4608,4991,84],[6016,6143,80],[7680,7935,70],[8203,8207,0],[8208,8233,62],[8234,8238,0],[8239,8293,62],[8294,8297,0],[8298,8303,0],[8304,8351,50],[8352,8399,76],[8448,8591,88],[8592,8959,100],[9312,9471,100],[9472,9983,110],[9984,10175,118],[11904,12351,100],[12352,19967,100],[19968,40959,100],[44032,55215,92],[63744,64255,100],[65024,65039,0],[65281,65376,100],[65377,65500,60],[126976,129791,128],[131072,201551,100]],"F":90}');
;// CONCATENATED MODULE: ./build/src/render/card/text-width.js

// Measured in Chromium: the wider of Noto Sans and Liberation Sans (Arial's widths). A tenth is to spare for the fonts of other systems.
const SPARE = 1.1;
const BOLD = 1.05;
const ELLIPSIS = '…';
/** The width that a text takes at most, in units of the picture. */
function textWidth(text, { size, isBold = false }) {
    let hundredths = 0;
    for (const letter of text)
        hundredths += advance(letter.codePointAt(0) ?? 0);
    return (hundredths / 100) * size * SPARE * (isBold ? BOLD : 1);
}
/** The text itself where it fits into `room`, else as many whole letters as fit before an ellipsis. */
function fitText(text, type, room) {
    if (textWidth(text, type) <= room)
        return text;
    return `${text.slice(0, fitting(text, { by: 'grapheme', type, room: room - textWidth(ELLIPSIS, type) })).trimEnd()}${ELLIPSIS}`;
}
/** A text in at most `lines` lines of `room` each, broken at a blank or, where its script writes none, between words; within a word that no line holds. */
function wrapText(text, type, { room, lines }) {
    if (lines === 1 || textWidth(text, type) <= room)
        return [fitText(text, type, room)];
    const taken = fitting(text, { by: 'word', type, room }) || fitting(text, { by: 'grapheme', type, room });
    if (taken === 0)
        return [fitText(text, type, room)];
    return [text.slice(0, taken).trimEnd(), ...wrapText(text.slice(taken).trimStart(), type, { room, lines: lines - 1 })];
}
/**
 * How much of a text fits, in UTF-16 units: whole words (with the blanks behind them) or whole letters. A grapheme is what a reader sees
 * as one letter: a flag, or a letter with its accents, is never cut in two.
 */
function fitting(text, { by, type, room }) {
    let left = room;
    let taken = 0;
    for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: by }).segment(text)) {
        left -= textWidth(segment, type);
        if (left < 0 && segment.trim() !== '')
            break;
        taken = index + segment.length;
    }
    return taken;
}
/** In hundredths of the font's size: of a letter that is listed by itself, of its range, or of what is wide enough for the rest. */
function advance(code) {
    if (code < 32)
        return 0;
    for (const { from, widths: listed } of advance_widths_namespaceObject.Mm) {
        const width = listed[code - from];
        if (width !== undefined)
            return width;
    }
    return advance_widths_namespaceObject.Zz.find(([first = 0, last = 0]) => code >= first && code <= last)?.[2] ?? advance_widths_namespaceObject.F;
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf),
/* harmony export */   b: () => (/* binding */ paletteOf)
/* harmony export */ });
// Backgrounds and texts are GitHub's own (primer/primitives), so that the card belongs to the page that shows it.
const LIGHT = {
    text: '#1f2328',
    muted: '#59636e',
    back: '#ffffff',
    border: '#d1d9e0',
    hill: '#eff2f5',
    ridge: '#8b949e',
};
const DARK = {
    text: '#f0f6fc',
    muted: '#9198a1',
    back: '#0d1117',
    border: '#3d444d',
    hill: '#1b2129',
    ridge: '#656c76',
};
// Contrast with the background is at least 3:1 for what is drawn and 4.5:1 for what is read, held by test/render/card.test.ts.
const ACCENTS = {
    trail: {
        light: { done: '#1f883d', doing: '#9a6700', ground: '#f8e3a1', accent: '#0969da' },
        dark: { done: '#3fb950', doing: '#d29922', ground: '#4b2900', accent: '#4493f8' },
    },
    ocean: {
        light: { done: '#0b6e99', doing: '#7a5af5', ground: '#ddd6fe', accent: '#0f766e' },
        dark: { done: '#38bdf8', doing: '#a78bfa', ground: '#2e1f5e', accent: '#2dd4bf' },
    },
    sunset: {
        light: { done: '#c2410c', doing: '#a21caf', ground: '#f5d0fe', accent: '#be123c' },
        dark: { done: '#fb923c', doing: '#e879f9', ground: '#4a044e', accent: '#fb7185' },
    },
    mono: {
        light: { done: '#1f2328', doing: '#6e7781', ground: '#d8dee4', accent: '#424a53' },
        dark: { done: '#f0f6fc', doing: '#8b949e', ground: '#2d333b', accent: '#c9d1d9' },
    },
};
/** The colours of a theme on a light and on a dark page. */
function paletteOf(theme) {
    return { light: { ...LIGHT, ...ACCENTS[theme].light }, dark: { ...DARK, ...ACCENTS[theme].dark } };
}
/**
 * The style sheet of a picture: both schemes in one file, since an <img> follows the reader's scheme but loads nothing from outside.
 * @see https://developer.mozilla.org/docs/Web/SVG/Guides/SVG_as_an_image
 */
function styleOf(theme) {
    const { light, dark } = paletteOf(theme);
    return [
        `svg{${variables(light)}}@media(prefers-color-scheme:dark){svg{${variables(dark)}}}`,
        'text{font:14px -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:var(--text)}',
        '.back{fill:var(--back);stroke:var(--border)}.rule{stroke:var(--border);fill:none}',
        '.title{font-size:18px;font-weight:600}.small,.muted{fill:var(--muted)}.small{font-size:13px}',
        '.number{font-size:34px;font-weight:700;letter-spacing:-.5px}.sign{font-size:18px;font-weight:600;letter-spacing:0;fill:var(--muted)}',
        '.number,.count{font-variant-numeric:tabular-nums}.count{font-size:13px;fill:var(--muted)}',
        '.label{font-size:12px;font-weight:700;letter-spacing:.4px;fill:var(--accent)}.next{font-weight:600}.summit{font-weight:600;fill:var(--done)}',
        '.hill{fill:var(--hill)}.ridge,.walked,.begun{fill:none;stroke-width:2;stroke:var(--ridge);stroke-linejoin:round}',
        '.walked{stroke:var(--done);stroke-width:2.5}.begun{stroke:var(--doing);stroke-width:2.5;stroke-dasharray:5 3}',
        'stop{stop-color:var(--done)}.ground{fill:var(--ground)}.hatch{fill:var(--doing)}',
        '.here{fill:var(--done);stroke:var(--back);stroke-width:2.5}.pole{stroke:var(--muted);stroke-width:1.5}.flag{fill:var(--muted)}.won{fill:var(--done)}',
        '.track,.arc,.part{fill:none;stroke-width:3;stroke:var(--border)}.arc{stroke:var(--done)}.part{stroke:var(--doing);stroke-width:1.6}',
        '.disc{fill:var(--done)}.check{fill:none;stroke:var(--back);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}',
        '.week{fill:var(--hill);stroke:var(--border);stroke-width:.5}.did{fill:var(--done);stroke:none}.dots{fill:var(--muted)}',
    ].join('');
}
function variables(palette) {
    return Object.entries(palette)
        .map(([name, colour]) => `--${name}:${colour}`)
        .join(';');
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7532);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** User text as the content or an attribute of an XML element. */
function escapeXml(text) {
    // XML 1.0 has no way to write these two, not even as a reference.
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BOXES)
/* harmony export */ });
/** What was clearly meant as a box and is none on GitHub. Where a fix is found, it is the way out. */
const BOXES = {
    'empty-brackets': {
        severity: 'warning',
        means: 'GitHub draws no box of empty brackets; a space belongs between them.',
        wayOut: 'Write "[ ]" with a space.',
        example: '- [] Sets',
    },
    'padded-box': {
        severity: 'warning',
        means: 'GitHub draws no box with a tab or with more than its mark between the brackets.',
        wayOut: 'Write "[ ]" or "[x]".',
        example: '- [ x] Sets',
    },
    'no-space-after-box': {
        severity: 'warning',
        means: 'GitHub draws no box without a space after it.',
        wayOut: 'If you meant a box and no link, add a space after the brackets.',
        example: '- [x]Sets',
    },
    'no-space-before-box': {
        severity: 'warning',
        means: 'A list item needs a space between the bullet and the box.',
        wayOut: 'Add a space there.',
        example: '-[ ] Sets',
    },
    'wide-box': {
        severity: 'warning',
        means: 'GitHub draws a box only of plain brackets with a space or an x, in a list item.',
        wayOut: 'Write "- [ ]" or "- [x]".',
        example: '- ［ ］ Sets',
    },
    'escaped-box': {
        severity: 'warning',
        means: 'A backslash turns this box or its bullet into plain text.',
        wayOut: 'Remove it.',
        example: '- \\[ ] Sets',
    },
    'box-in-emphasis': {
        severity: 'warning',
        means: 'GitHub draws no box inside emphasis; the box belongs before it, in a list item.',
        wayOut: 'Write the box first.',
        example: '- **[ ] Sets**',
    },
    'no-bullet': {
        severity: 'warning',
        means: 'This is not a list item, so GitHub draws no box.',
        wayOut: 'Start the line with "- ".',
        example: '• [ ] Sets',
    },
    'round-box': {
        severity: 'warning',
        means: 'GitHub draws boxes in square brackets only.',
        wayOut: 'Write "[ ]".',
        example: '- ( ) Sets',
    },
    'ballot-box': {
        severity: 'warning',
        means: 'GitHub does not draw this character as a box, and a list of one such sign alone is not counted.',
        wayOut: 'Write "[ ]" or "[x]".',
        example: '- ☐ Sets',
    },
    'swallowed-list': {
        severity: 'warning',
        means: 'This line looks like a list item, but belongs to the paragraph above it.',
        wayOut: 'Add an empty line above it, or move it to the left.',
        example: 'Topics\n    - [ ] Sets',
    },
    'indented-box': {
        severity: 'warning',
        means: 'This line is indented so far that Markdown reads it as code.',
        wayOut: 'Move it to the left.',
        example: '    - [ ] Sets',
    },
    'box-in-heading': {
        severity: 'warning',
        means: 'GitHub draws no box in a heading.',
        wayOut: 'Write the steps of this part as list items.',
        example: '## [ ] Sets',
    },
    'box-in-cell': {
        severity: 'warning',
        means: 'GitHub draws no box in a table.',
        wayOut: 'Call the column "Status" and it counts, or write the rows as list items.',
        example: '| Topic | Known |\n| --- | --- |\n| Sets | [ ] |',
    },
    'box-in-html': {
        severity: 'warning',
        means: 'GitHub reads this line as HTML and draws no box.',
        wayOut: 'Add an empty line after the tag above, so that Markdown begins again.',
        example: '<details>\n- [ ] Sets\n</details>',
    },
    'html-checkbox': {
        severity: 'warning',
        means: 'GitHub removes input elements, so nothing shows here.',
        wayOut: 'Write a list item with "[ ]" instead.',
        example: '<input type="checkbox"> Sets',
    },
    'several-boxes': {
        severity: 'warning',
        means: 'GitHub draws only one box of a line, the first one of a list item.',
        wayOut: 'Give each a list item of its own.',
        example: '- [x] Sets | [ ] Maps',
    },
    'box-without-text': {
        severity: 'info',
        means: 'GitHub draws no box without text after it on its line.',
        wayOut: 'Write after it what to learn.',
        example: '- [ ]',
    },
};


/***/ }),

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   kk: () => (/* binding */ lineAround),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);

/** The line that holds an offset. */
function lineAround(outline, line) {
    const start = outline.lines[line - 1] ?? 0;
    const text = outline.source.slice(start, outline.lines[line] ?? outline.source.length);
    return { start, text: (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndOf */ .fC)(text, /[\r\n]/) };
}
/** The line with the piece from `start` to `end`, offsets in the source, written anew. */
function changeLine(line, { start, end }, text) {
    return line.text.slice(0, start - line.start) + text + line.text.slice(end - line.start);
}
/** The blanks that put a line of its own where the content of an item, or of another block, stands: a tab before it stays one. */
function indentOf(outline, block) {
    const at = block.kind === 'item' ? contentOf(block) : block;
    return lineAround(outline, at.line)
        .text.slice(0, at.column - 1)
        .replace(/\S/gu, ' ');
}
/** remark lets the first paragraph of an item begin behind its box, where the content of the item does not. */
function contentOf(item) {
    return item.box ?? item.blocks[0] ?? item;
}


/***/ }),

/***/ 7055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepCounter)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);

/** Counts the steps that begin between two offsets. */
function stepCounter(findings) {
    const starts = (kept) => kept.map(({ span }) => span.start).sort((a, b) => a - b);
    const all = starts(findings.filter(({ status }) => status !== 'dropped'));
    const done = starts(findings.filter(({ status }) => status === 'done'));
    return (start, end) => ({ done: (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .countBetween */ .c)(done, start, end), total: (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .countBetween */ .c)(all, start, end) });
}


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ findDuplicates),
/* harmony export */   O_: () => (/* binding */ COUNTING),
/* harmony export */   To: () => (/* binding */ findOpenBelowDone),
/* harmony export */   ur: () => (/* binding */ findLeftOutBoxes),
/* harmony export */   ye: () => (/* binding */ findNoSteps)
/* harmony export */ });
/* harmony import */ var _parse_stages_find_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4143);

/** A title is shown up to so many characters. */
const LONGEST = 80;
/** Why something is not counted, or not as its writer may think. */
const COUNTING = {
    'no-steps': {
        severity: 'error',
        means: 'No step was found in this file. Beside files that have steps it is only an info.',
        wayOut: 'Write each step as a list item with a box: "- [ ] What to learn".',
        example: '# Go\n\nI want to learn Go.',
    },
    'left-out': {
        severity: 'info',
        means: 'A box is not counted, because it stands in a part that explains the file or is switched off.',
        wayOut: 'Move it to another part, if it is a step.',
        example: '# Go\n\n- [ ] Sets\n\n## How to use this file\n\n- [x] Tick what you know',
    },
    'open-below-done': {
        severity: 'info',
        means: 'A box is open, though its heading says that what stands below it is done. It counts as open.',
        wayOut: 'Tick it, or move it below another heading.',
        example: '## To do\n\n- [ ] Sets\n\n## Done\n\n- [x] Maps\n- [ ] Trees',
    },
    duplicate: {
        severity: 'info',
        means: 'A row or line says a step again that stands as a box in a stage of the same title, so it is not counted.',
        wayOut: 'You need not do anything.',
        example: '- [ ] Sets\n- [ ] Maps\n\n| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Trees | to do |',
    },
};
/** Drawn boxes that don't count, and why. */
function findLeftOutBoxes({ candidates, leftOutAt }) {
    return candidates.flatMap(({ notation, span, line, column }) => {
        const part = notation === 'task-list' ? leftOutAt(span.start) : null;
        return part === null
            ? []
            : [{ code: 'left-out', line, column, message: `This box is not counted: ${part.reason}.` }];
    });
}
/** Open boxes in a column of what is done. */
function findOpenBelowDone({ findings, columns }) {
    const open = findings.filter((finding) => (0,_parse_stages_find_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpenBox */ .aR)(finding) && columns.meaningAt(finding.span.start) === 'done');
    return open.map(({ line, column }) => ({ code: 'open-below-done', line, column }));
}
/** Steps that another notation says already. */
function findDuplicates({ repeats }) {
    return Array.from(repeats, ([{ line, column }, first]) => ({
        code: 'duplicate',
        line,
        column,
        message: `Line ${first.line} says this step already, in the same stage, so it is not counted again.`,
    }));
}
/** A file without steps: an error where no file has any, and only an info beside others. `found` is what else was found in it. */
function findNoSteps(draft, isAlone, found) {
    if (draft.steps.length > 0)
        return [];
    const message = `No step was found here. ${wayOut(draft, found)}`;
    return [{ code: 'no-steps', line: 1, column: 1, message, severity: isAlone ? 'error' : 'info' }];
}
/** Lines that are nearly boxes were meant as the steps: what a plain list would become is no help beside them. */
function wayOut({ path, preview }, nearly) {
    const fixable = nearly.filter(({ fix }) => fix !== null).length;
    if (fixable > 0)
        return `"trailmark check --fix" makes boxes of ${fixable === 1 ? 'the line that is' : `the ${fixable} lines that are`} nearly one.`;
    if (nearly.length > 0)
        return `Line ${nearly[0]?.line} was meant as one and is reported by itself: fix it first.`;
    if (preview.length === 0)
        return COUNTING['no-steps'].wayOut;
    const lines = preview.map(previewLine).join('');
    return `"trailmark convert ${quoteArgument(path)} --write" makes steps of its lists, which would begin:${lines}`;
}
function previewLine({ text, meaning }) {
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    return `\n  - [${meaning === 'done' ? 'x' : ' '}] ${shown}`;
}
/** A path that a shell would split stands in quotation marks. */
function quoteArgument(path) {
    return /^[\w./@%+=:,-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT),
/* harmony export */   L: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7747);
/* harmony import */ var _parse_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);
/* harmony import */ var _parse_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33);
/* harmony import */ var _parse_stages_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8023);
/* harmony import */ var _count_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7055);





/** What a file says of itself by hand and its steps do not bear out. */
const DRIFT = {
    'wrong-count': {
        severity: 'info',
        means: 'A heading or a line of progress says other numbers than are counted below it.',
        wayOut: 'Correct the numbers, or leave them to Trailmark.',
        example: '## Go (2/3)\n\n- [x] Sets\n- [ ] Maps\n- [ ] Trees',
    },
    'tick-over-open': {
        severity: 'info',
        means: 'A heading has a tick, but steps below it are open.',
        wayOut: 'Take the tick out, or tick the steps.',
        example: '## ✅ Go\n\n- [x] Sets\n- [ ] Maps',
    },
};
const COUNT = /(^|[\s(（[【:：\-–—])(\d{1,4})\s?[/／]\s?(\d{1,4})(?=$|[\s)）\]】,，、;；.。]|\p{Script=Han}|\p{Script=Hangul})/u;
/** `## 7/23` is a day. */
const NOTHING_ELSE = /^\P{L}*$/u;
const TICKED = new RegExp(_parse_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .TICK */ .Uf, 'u');
const NOTHING = { done: 0, total: 0 };
/** A count or a tick in a heading that is not so, and a count in a line of progress below one. */
function findDrift({ page: { outline }, findings, parts }) {
    const countOf = (0,_count_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .stepCounter */ .R)(findings);
    const counts = new Map((0,_parse_stages_part_js__WEBPACK_IMPORTED_MODULE_4__/* .flattenParts */ .PR)(parts).map(({ start, end }) => [start, countOf(start, end)]));
    const headings = readHeadings(outline, counts);
    let above = countOf(0, outline.source.length);
    return outline.blocks.flatMap((block) => {
        const heading = headings.get(block.start);
        if (block.kind === 'heading')
            above = heading?.count ?? NOTHING;
        if (above.total === 0)
            return [];
        const told = heading === undefined ? tellLine(outline, block, above) : tellHeading(heading);
        return told === null ? [] : [{ line: block.line, column: block.column, ...told }];
    });
}
function readHeadings(outline, counts) {
    const levels = new Map();
    return new Map(outline.blocks.flatMap((block) => {
        const count = counts.get(block.start);
        if (block.kind !== 'heading' || count === undefined || count.total === 0)
            return [];
        const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
        const others = levels.get(block.level) ?? [];
        levels.set(block.level, others);
        const written = NOTHING_ELSE.test(text) ? null : readCount(text);
        const heading = { count, written, isTicked: TICKED.test(text), others };
        others.push(heading);
        return [[block.start, heading]];
    }));
}
function tellLine(outline, block, count) {
    if (block.kind !== 'paragraph')
        return null;
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
    const [name] = text.split(/[:：]/u, 1);
    const written = name !== undefined && name.length < text.length && (0,_parse_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatusHeader */ .GB)(name) ? readCount(text) : null;
    // Another total counts other things: weeks, lessons, days.
    return written === null || written.total !== count.total || written.done === count.done
        ? null
        : wrong(written, count);
}
function tellHeading({ count, written, isTicked, others }) {
    const isCount = written !== null && (written.total === count.total || written.isApart || !isDayLike(written));
    if (isCount && (written.done !== count.done || written.total !== count.total))
        return wrong(written, count);
    // Where all have one, a tick adorns.
    if (!isTicked || count.done === count.total || (others.length > 1 && others.every((other) => other.isTicked)))
        return null;
    const message = `This heading has a tick, but ${count.total - count.done} of its ${count.total} steps are open.`;
    return { code: 'tick-over-open', message };
}
/** `6/12` may be a day of the year. */
function isDayLike({ done, total }) {
    return Math.min(done, total) <= 12 && Math.max(done, total) <= 31;
}
function readCount(text) {
    const [, before = '', done, total] = COUNT.exec(text) ?? [];
    // More done than there are is no count but a date: 2025/12.
    if (done === undefined || total === undefined || Number(done) > Number(total))
        return null;
    return { done: Number(done), total: Number(total), isApart: /[(（[【]/.test(before) };
}
function wrong(written, count) {
    const message = `This says ${written.done}/${written.total}; counted are ${count.done} done of ${count.total}.`;
    return { code: 'wrong-count', message };
}


/***/ }),

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V3: () => (/* binding */ findBadValues),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   cR: () => (/* binding */ findFrontMatterProblems),
/* harmony export */   gF: () => (/* binding */ findNearKeys)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5812);
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6426);
/* harmony import */ var _parse_fields_field_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9503);
/* harmony import */ var _parse_stages_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8023);





/** What is wrong with front matter and fields. */
const FIELDS = {
    'front-matter': {
        severity: 'error',
        means: 'The YAML at the top of the file can not be read, or a value in it is none that its key takes.',
        wayOut: 'Correct the line that the message names, or remove the lines from "---" to "---".',
        example: '---\norder: first\n---\n\n- [ ] Sets',
    },
    'unknown-key': {
        severity: 'info',
        means: 'A key of the front matter or of a field is nearly one that Trailmark reads.',
        wayOut: 'Write the key that the message names, if you meant it.',
        example: '- [ ] Sets <!-- need: maps -->\n- [ ] Maps',
    },
    'bad-value': {
        severity: 'warning',
        means: 'A field has a value that it can not take, so the value is not read.',
        wayOut: 'Write a value as the message says.',
        example: '- [ ] Sets [due:: 2026/9/1]',
    },
};
/** Front matter that can't be used. */
function findFrontMatterProblems({ frontMatter }) {
    return frontMatter.complaints.map((complaint) => ({ ...complaint, column: 1 }));
}
const KEY = '[ \\t]*(\\p{L}[\\p{L} _-]{2,15}?)[ \\t]*';
const PATTERNS = {
    html: new RegExp(`<!--${KEY}[:：](?=(?:[^\\r\\n<]|<(?!!--))*-->)`, 'gu'),
    text: new RegExp(`[[(（]${KEY}(?:::|：：)`, 'gu'),
};
/** Fields whose key is nearly one, as `<!-- need: crud -->` and `[need:: crud]`. */
function findNearKeys({ page: { outline } }) {
    return [...partsOf(outline)].flatMap(({ kind, start, end }) => Array.from(outline.source.slice(start, end).matchAll(PATTERNS[kind]), (match) => {
        const [written, key] = [match[1] ?? '', (0,_parse_fields_field_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .meantKey */ .Jx)(match[1] ?? '')];
        const message = `"${written}" is no field that Trailmark reads. Did you mean "${key}"?`;
        return key === null ? [] : [{ code: 'unknown-key', ...(0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(outline.lines, start + match.index), message }];
    }).flat());
}
function* partsOf(outline) {
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkBlocks */ .Y)(outline.blocks)) {
        if (block.kind === 'html')
            yield { kind: 'html', start: block.start, end: block.end };
        for (const inline of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .inlinesOf */ .ew)(block))
            yield* partsOfRuns(outline.runs(inline));
    }
}
function partsOfRuns(runs) {
    return runs.flatMap(({ kind, start, end, runs: inner }) => kind === 'html' || kind === 'text' ? [{ kind, start, end }] : partsOfRuns(inner));
}
/** What stands before a value: the end of its key or its emoji. */
const LEAD = /(?:[:：]|[📅📆🗓✅]\uFE0F?)\s*$/u;
/** A value is looked for this many characters behind where its line begins. */
const NEAR = 2_000;
const LONGEST = 40;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
/** Values that their fields can't take, as `due: tomorrow`, once each, at the value where it is found as it was read. */
function findBadValues({ page: { outline }, findings, parts }) {
    const found = new Map();
    const holders = [...findings, ...(0,_parse_stages_part_js__WEBPACK_IMPORTED_MODULE_3__/* .flattenParts */ .PR)(parts)];
    for (const bad of holders.flatMap(({ fields }) => fields.bad)) {
        const at = placeOf(outline, bad);
        found.set(`${at} ${bad.field}`, { code: 'bad-value', ...(0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(outline.lines, at), message: messageOf(bad) });
    }
    return [...found.values()];
}
function placeOf({ source, lines }, { value, line, column }) {
    const start = (lines[line - 1] ?? 0) + column - 1;
    const near = source.slice(start, start + NEAR);
    for (let at = near.indexOf(value); at >= 0; at = near.indexOf(value, at + 1))
        if (LEAD.test(near.slice(Math.max(0, at - 8), at)))
            return start + at;
    return start;
}
function messageOf({ field, value }) {
    const shown = value.length > LONGEST ? `${[...value].slice(0, LONGEST).join('')}…` : value;
    if (field === 'optional' || field === 'parked')
        return `${field} is true or false; "${shown}" counts as true.`;
    if (field === 'priority')
        return `priority is highest, high, medium, none, low or lowest; "${shown}" is none of them and is not read.`;
    const meant = meantDay(value);
    const wayOut = meant === null ? '' : ` Write ${meant}.`;
    return `${field === 'doneOn' ? 'done' : field} is a day as 2026-09-01; "${shown}" is none and is not read.${wayOut}`;
}
/** The day of a value that begins with the year and lacks only zeros or hyphens; where the day comes first, which number is the month is not certain. */
function meantDay(value) {
    const [, year, month = '', date = ''] = YEAR_FIRST.exec(value) ?? [];
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return (0,_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N)(day) ? day : null;
}


/***/ }),

/***/ 5360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ PAGE),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/src/rules/boxes/boxes.js
var boxes = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/rules/counting.js
var counting = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/rules/drift.js
var drift = __webpack_require__(1933);
// EXTERNAL MODULE: ./build/src/rules/fields.js
var fields = __webpack_require__(6281);
;// CONCATENATED MODULE: ./build/src/rules/files.js
/** Why a file is not read or not written. The examples say when. */
const FILES = {
    'no-roadmap': {
        severity: 'error',
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
        severity: 'error',
        means: 'The path leaves the root.',
        wayOut: 'Name a file inside it, or give another root.',
        example: 'The option roadmap is ../plan.md.',
    },
    'not-a-file': {
        severity: 'error',
        means: 'This is not a regular file.',
        wayOut: 'Name a file.',
        example: 'The option roadmap names a folder or a symbolic link.',
    },
    'too-large': {
        severity: 'error',
        means: 'The file is over 2 MB, the most that is read.',
        wayOut: 'Split it into smaller roadmaps.',
        example: 'A roadmap of 2,000,001 bytes.',
    },
    'not-utf8': {
        severity: 'error',
        means: 'The file is not UTF-8.',
        wayOut: 'Save it as UTF-8 in your editor.',
        example: 'A roadmap that was saved as Latin-1 or UTF-16.',
    },
    binary: {
        severity: 'error',
        means: 'The file is binary, not Markdown.',
        wayOut: 'Leave it out of the roadmap pattern.',
        example: 'A picture that the option roadmap matches.',
    },
    unreadable: {
        severity: 'error',
        means: 'The file can not be read.',
        wayOut: 'The message says why: what the system answered, or what there is too much of.',
        example: 'A roadmap that the user may not read, or one with quotes in quotes a hundred deep.',
    },
    config: {
        severity: 'error',
        means: 'The file trailmark.yml is no valid YAML, has a key that is no setting, or a value that its key does not take.',
        wayOut: 'Correct or remove the line that the message names.',
        example: 'trailmark.yml says comit: pull-request.',
    },
    'no-readme': {
        severity: 'error',
        means: 'There is no such README.',
        wayOut: 'Name another file, or create it.',
        example: 'The option readme is docs/README.md, and there is no such file.',
    },
    'not-svg': {
        severity: 'error',
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
        severity: 'error',
        means: 'The file is executable and would lose that.',
        wayOut: 'Run `chmod -x` on it.',
        example: 'A README with the executable bit.',
    },
    'forbidden-path': {
        severity: 'error',
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
};

;// CONCATENATED MODULE: ./build/src/rules/markers.js
/** What is wrong with the markers of the README, in which the section stands. */
const MARKERS = {
    'markers-missing': {
        severity: 'error',
        means: 'The README has no markers, so there is no place for the section.',
        wayOut: 'Paste the two lines of the message where the progress should stand, each at the beginning of its line.',
        example: '# My plan',
    },
    'marker-misplaced': {
        severity: 'error',
        means: 'A marker begins inside its line or shares it.',
        wayOut: 'Put it alone at the beginning of a line, outside lists and quotes.',
        example: '- <!-- trailmark:start -->\n\n<!-- trailmark:end -->',
    },
    'marker-orphan': {
        severity: 'error',
        means: 'A marker has no other half.',
        wayOut: 'Add the other half, or delete the marker.',
        example: '<!-- trailmark:start -->',
    },
    'markers-reversed': {
        severity: 'error',
        means: 'The end marker stands before the start marker.',
        wayOut: 'Swap the two lines.',
        example: '<!-- trailmark:end -->\n\n<!-- trailmark:start -->',
    },
    'markers-nested': {
        severity: 'error',
        means: 'A pair of markers stands inside another pair.',
        wayOut: 'Keep one pair and delete the other lines.',
        example: '<!-- trailmark:start -->\n<!-- trailmark:start -->\n\n<!-- trailmark:end -->\n<!-- trailmark:end -->',
    },
    'marker-twice': {
        severity: 'error',
        means: 'There are more markers than one pair.',
        wayOut: 'Keep one pair and delete the other lines.',
        example: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->',
    },
};

// EXTERNAL MODULE: ./build/src/rules/mirrors.js
var mirrors = __webpack_require__(1246);
// EXTERNAL MODULE: ./build/src/rules/needs.js
var needs = __webpack_require__(9167);
// EXTERNAL MODULE: ./build/src/rules/statuses/statuses.js
var statuses = __webpack_require__(2403);
;// CONCATENATED MODULE: ./build/src/rules/list.js









/** Every code there is, with its severity and what the page of problems says of it. */
const RULES = {
    ...boxes/* BOXES */.G,
    ...statuses/* STATUSES */.f,
    ...counting/* COUNTING */.O_,
    ...mirrors/* MIRRORS */.D,
    ...drift/* DRIFT */.K,
    ...fields/* FIELDS */.cJ,
    ...needs/* NEEDS */.Qo,
    ...MARKERS,
    ...FILES,
};
/** The page that explains every code, from the root of Trailmark's own repository. Each code is the fragment of its heading. */
const PAGE = 'docs/problems.md';


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MIRRORS),
/* harmony export */   c: () => (/* binding */ mirrorFinder)
/* harmony export */ });
/* harmony import */ var _boxes_near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5397);
/* harmony import */ var _count_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7055);


/** What only repeats the progress of something else. */
const MIRRORS = {
    mirror: {
        severity: 'info',
        means: 'A box or row names a stage or another roadmap and only repeats its progress, so it is not counted.',
        wayOut: 'You need not do anything; "trailmark check --fix" sets a tick that says something else.',
        example: '- [x] [Week 1](#week-1)\n- [ ] [Week 2](#week-2)\n\n## Week 1\n\n- [ ] Sets\n\n## Week 2\n\n- [ ] Maps',
    },
};
/** For each file, what its mirrors say beside what they name, which may stand in any of the files. */
function mirrorFinder(drafts) {
    const counters = new Map(drafts.map((draft) => [draft.path, (0,_count_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepCounter */ .R)(draft.findings)]));
    return (draft) => Array.from(draft.mirrors, ([finding, part]) => {
        const told = compare(finding, counters.get(part.path)?.(part.start, part.end));
        const { line, column } = finding;
        const place = part.path === draft.path ? `line ${part.line}` : `${part.path}:${part.line}`;
        const message = `This only repeats the progress of "${part.title}" (${place}), so it is not counted.${told}`;
        return { code: 'mirror', line, column, message, fix: told === '' ? null : setTick(draft, finding) };
    });
}
/** What a mirror says otherwise than what it names; nothing where both agree. */
function compare({ status }, count) {
    const { done, total } = count ?? { done: 0, total: 0 };
    if (status === 'dropped' || (status === 'done') === (done === total))
        return '';
    return ` It says ${status === 'done' ? 'done' : 'open'}; ${done} of ${total} ${total === 1 ? 'step is' : 'steps are'} done.`;
}
/** The line with the tick of its box changed; null where its status is no box. */
function setTick({ page: { outline } }, { notation, line, mark, status }) {
    if (notation !== 'task-list' && notation !== 'marked-box')
        return null;
    return (0,_boxes_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLine */ .vK)((0,_boxes_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAround */ .kk)(outline, line), mark, status === 'done' ? ' ' : 'x');
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ findDuplicateIds),
/* harmony export */   Pm: () => (/* binding */ findWrongNeed),
/* harmony export */   Qo: () => (/* binding */ NEEDS)
/* harmony export */ });
/* harmony import */ var _parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9310);

/** What is wrong with ids and needs. */
const NEEDS = {
    'unknown-need': {
        severity: 'error',
        means: 'A need names no step, stage or roadmap.',
        wayOut: 'Write an id, a title, or path#id; "trailmark status --json" lists the ids.',
        example: '- [ ] Sessions [needs:: cookies]',
    },
    'ambiguous-need': {
        severity: 'error',
        means: 'A need can mean several steps or stages.',
        wayOut: 'Give the one that is meant an id and name that.',
        example: '# A\n\n- [ ] Sets\n\n# B\n\n- [ ] Sets\n- [ ] Maps\n\n# C\n\n- [ ] Trees [needs:: Sets]',
    },
    'circular-need': {
        severity: 'error',
        means: 'A need runs in a circle: what it names waits for this step.',
        wayOut: 'Take one of the needs out.',
        example: '- [ ] Sets [needs:: Maps]\n- [ ] Maps [needs:: Sets]',
    },
    'many-needs': {
        severity: 'info',
        means: `A step needs more than ${_parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NEEDS */ .i} steps. All of them count; the JSON lists the first ones only.`,
        wayOut: 'You need not do anything.',
        example: `# Basics\n\n${'- [ ] Sets\n'.repeat(_parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NEEDS */ .i + 1)}\n# Beyond\n\n- [ ] Graphs [needs:: Basics]`,
    },
    'duplicate-id': {
        severity: 'error',
        means: 'Another step or stage of this file has this id already.',
        wayOut: 'Give one of them another id.',
        example: '- [ ] Sets [id:: sets]\n- [ ] More sets [id:: sets]',
    },
};
/** What is wrong with a written need. */
function findWrongNeed({ need: { name, line, column }, fault }) {
    return { code: fault.code, line, column, message: wordFault(name, fault) };
}
function wordFault(name, fault) {
    const { wayOut } = NEEDS[fault.code];
    switch (fault.code) {
        case 'unknown-need':
            return `No step, stage or roadmap is called "${name}". ${wayOut}`;
        case 'ambiguous-need':
            return `"${name}" can mean ${fault.places.join(' or ')}. ${wayOut}`;
        case 'circular-need':
            return `"${name}" runs in a circle: what it names waits for this step. ${wayOut}`;
        case 'many-needs':
            return `With "${name}" a step needs ${fault.count} steps. All of them count; the JSON lists the first ${_parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NEEDS */ .i}.`;
    }
}
/** The steps whose written id another step, a stage or a heading has. */
function findDuplicateIds({ twins }) {
    return twins.map(({ line, column, fields: { id } }) => ({
        code: 'duplicate-id',
        line,
        column,
        message: `Another step or stage of this file has the id "${id}" already. ${NEEDS['duplicate-id'].wayOut}`,
    }));
}


/***/ }),

/***/ 6561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem),
/* harmony export */   W: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5360);

/** Makes the problem of what was found in the file at `path`. Its severity is that of its rule. */
function toProblem(path, { code, line, column, message, fix = null, severity }) {
    const rule = _list_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[code];
    const words = fix === null ? `${rule.means} ${rule.wayOut}` : rule.means;
    return { path, line, column, severity: severity ?? rule.severity, code, message: message ?? words, fix };
}
/** Makes the problem of a whole file, at its beginning. */
function fileProblem(path, code, message) {
    return toProblem(path, { code, line: 1, column: 1, ...(message === undefined ? {} : { message }) });
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   k: () => (/* binding */ unmappedMark)
/* harmony export */ });
/** Signs and words that look like a status and are not understood. */
const STATUSES = {
    'unmapped-mark': {
        severity: 'warning',
        means: 'A line is not counted, because GitHub has no box with this mark and nothing says what it means.',
        wayOut: 'Add its meaning to the front matter: marks: { "~": doing } (or done, todo, dropped, parked).',
        example: '- [~] Sets',
    },
    'unknown-status': {
        severity: 'warning',
        means: 'A status cell says something that Trailmark does not know, so its row is not counted.',
        wayOut: 'Write a word such as "done", "in progress" or "to do", or explain the sign in the front matter: marks: { "…": doing }.',
        example: '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | done |\n| Trees | to do |\n| Heaps | to do |\n| Graphs | blue |',
    },
    'unread-status-column': {
        severity: 'warning',
        means: 'A column is called a status, but too few of its cells say one, so no row of the table is counted.',
        wayOut: 'Write words such as "done", "in progress" or "to do" in it.',
        example: '| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Maps | soon |',
    },
    'unnamed-status-column': {
        severity: 'warning',
        means: 'A column looks like statuses, but is not called so, so no row of the table is counted.',
        wayOut: 'Call the column "Status".',
        example: '| Topic | Mine |\n| --- | --- |\n| Sets | ✅ |\n| Maps | ⬜ |',
    },
    'tally-table': {
        severity: 'info',
        means: 'A table adds up numbers beside a column such as "Total" or "Target", so its rows are not counted as steps.',
        wayOut: 'You need not do anything; where the rows are steps, say their status in words such as "done" or "in progress".',
        example: '| Kind | Total | Completed |\n| --- | --- | --- |\n| Books | 12 | 3 |\n| Talks | 4 | 0 |',
    },
    'two-status-columns': {
        severity: 'info',
        means: 'A table has two columns of statuses; only the first one counts.',
        wayOut: 'Put the column first that should count.',
        example: '| Topic | Status | Progress |\n| --- | --- | --- |\n| Sets | done | to do |\n| Maps | to do | to do |',
    },
    'mixed-glyphs': {
        severity: 'warning',
        means: 'A list has signs for done and for open, but too many others that say no status, so none of it is counted.',
        wayOut: 'Say in the front matter what they mean: marks: { "🍎": doing } (or done, todo, dropped, parked).',
        example: '- ✅ Sets\n- ⬜ Maps\n- 🍎 Trees\n- 🍎 Heaps',
    },
    'unsigned-items': {
        severity: 'warning',
        means: 'Some items of a list have a sign for a status and others have none; those without one are not counted.',
        wayOut: 'Write a sign such as "⬜" before each of the others, or make boxes of all.',
        example: '- ✅ Sets\n- ⬜ Maps\n- Trees',
    },
    'lone-glyphs': {
        severity: 'warning',
        means: 'Every item of a list begins with the same empty box, and a list of one sign alone is not counted.',
        wayOut: 'Say in the front matter what it means: marks: { "⬜": todo } (or done, todo, dropped, parked).',
        example: '- ⬜ Sets\n- ⬜ Maps',
    },
};
/** What a mark usually means to those who use more of them than GitHub has. */
const USUAL = new Map([
    ['-', 'dropped'],
    ['>', 'parked'],
    ['?', 'todo'],
    ['!', 'todo'],
]);
/** What is said of a mark that neither GitHub nor the file explains. */
function unmappedMark(mark) {
    const usual = USUAL.get(mark) ?? 'doing';
    const others = ['done', 'doing', 'todo', 'dropped', 'parked'].filter((status) => status !== usual).join(', ');
    return {
        code: 'unmapped-mark',
        message: `"[${mark}]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "${mark}": ${usual} } (or ${others}).`,
    };
}


/***/ })

};
