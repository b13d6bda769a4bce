export const id = 661;
export const ids = [661];
export const modules = {

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ collectProblem)
/* harmony export */ });
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3791);
/* harmony import */ var _rules_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);


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

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NO_CONFIG),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5704);

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
        const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 6355));
        return parseConfig(source);
    }
    return NO_CONFIG;
}


/***/ }),

/***/ 5573:
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

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   pX: () => (/* binding */ findRoadmaps),
/* harmony export */   sl: () => (/* binding */ isMarkdown)
/* harmony export */ });
/* harmony import */ var _locales_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7483);
/* harmony import */ var _collect_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5588);
/* harmony import */ var _path_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7542);



// A `!` before a pattern would turn its meaning round, and then nearly every file matches.
const AS_WRITTEN = { nonegate: true };
const FOLDER = /^roadmap$/i;
/** The endings that GitHub takes for Markdown; what is hidden is no roadmap. */
const MARKDOWN = /^(?!\.|.*\/\.).*\.(?:md|markdown|mdown|mdwn|mkdn?)$/i;
/** In their order of precedence; compared with case and `-`/`_` folded. */
const listUsualNames = () => _locales_load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => read.fileNames.map(foldName));
/** Where nobody writes a pattern, none has to be read. */
const loadPicomatch = async () => (await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))).default;
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
        for (const entry of entries)
            found.push(entry);
    }
    const all = excluded.length === patterns.length ? await findUsual(tree) : sortEntries(found);
    const unique = [...new Map(all.map((entry) => [entry.path, entry])).values()].filter(await excluder(excluded));
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
async function pathMatcher(patterns) {
    const isOut = (pattern) => pattern.startsWith('!') && !pattern.startsWith('!(');
    const wanted = patterns.filter((pattern) => !isOut(pattern)).map((pattern) => (0,_path_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(pattern) ?? pattern);
    const isMatch = wanted.length === 0 ? isUsual : (await loadPicomatch())(wanted, AS_WRITTEN);
    const isKept = await excluder(patterns.filter(isOut).map((pattern) => pattern.slice(1)));
    return (path) => isMatch(path) && isKept({ path });
}
/** Whether a path lies where roadmaps are looked for when nobody says where, in whatever case the folder is written. */
function isUsual(path) {
    return FOLDER.test(path.split('/', 1)[0] ?? '') && path.includes('/') && MARKDOWN.test(path);
}
async function excluder(globs) {
    if (globs.length === 0)
        return () => true;
    const plain = globs.map((glob) => (0,_path_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInside */ ._l)(glob) ?? glob);
    const picomatch = await loadPicomatch();
    const isExcluded = picomatch([...plain, ...plain.map((glob) => `${glob}/**`)], AS_WRITTEN);
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
    const picomatch = await loadPicomatch();
    const isMatch = picomatch(glob, AS_WRITTEN);
    const { base } = picomatch.scan(glob, AS_WRITTEN);
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
    const first = listUsualNames()
        .map((name) => files.find((entry) => nameOf(entry) === name))
        .find(Boolean);
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

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ isPortable),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   _l: () => (/* binding */ pathInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The path in its plain form relative to the root, or null when it leaves the root, is absolute, or lies below `.git`, that of a submodule too. */
function pathInside(path) {
    if (path === '' || path.includes('\0') || /^(?:[a-z]:)?[\\/]/i.test(path))
        return null;
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '');
    const parts = namesOf(plain);
    return parts.includes('..') || parts.includes('.git') ? null : plain;
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
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)[ ]*(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows allows none of them
const UNNAMEABLE = /[<>:"|?*\\\u0000-\u001f]|[. ]$/;
/** Whether every system can hold a file of this path, from a root: one that Windows can't could not be checked out there. */
function isPortable(path) {
    return path.split('/').every((name) => name === '..' || !(RESERVED.test(name) || UNNAMEABLE.test(name)));
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

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lW: () => (/* binding */ readNearest),
  o$: () => (/* binding */ readSource),
  Zc: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/parse/list-steps.js
var list_steps = __webpack_require__(3131);
// EXTERNAL MODULE: ./build/src/parse/order/link-order.js
var link_order = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/parse/parse-roadmaps.js + 14 modules
var parse_roadmaps = __webpack_require__(9631);
// EXTERNAL MODULE: ./build/src/render/card/own-card.js
var own_card = __webpack_require__(72);
// EXTERNAL MODULE: ./build/src/rules/uncounted/uncounted-files.js
var uncounted_files = __webpack_require__(6316);
// EXTERNAL MODULE: ./build/src/suggest/graph/is-set-aside.js
var is_set_aside = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/collect/collect-problem.js
var collect_problem = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/src/collect/decode-text.js
var decode_text = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/src/options.js
var options = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/src/collect/path-inside.js
var path_inside = __webpack_require__(7542);
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
    if (entry === null && !(0,path_inside/* isPortable */.Qo)(path))
        return refuse(path, 'unportable-path');
    if (entry?.kind === 'link')
        return refuse(path, 'a-link');
    if (entry && entry.kind !== 'file')
        return refuse(path, entry.kind === 'folder' ? 'a-folder' : 'not-a-file');
    return { path, entry, problems: [] };
}
/** Whether a tree is a vault of Obsidian's. */
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
var find_roadmaps = __webpack_require__(2179);
;// CONCATENATED MODULE: ./build/src/collect/read-tree.js












const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+\S/m;
/** Reads what the scope names out of any tree. A file that can't be read is a problem; the others still count. `hint` says what to name where nothing is called a roadmap. */
async function readTree(tree, scope, hint = lookAround) {
    const found = await (0,find_roadmaps/* findRoadmaps */.pX)(tree, scope.roadmap);
    const foundReadme = await findReadme(tree, scope.readme);
    const foundChart = await findChart(tree, scope.chart ?? null);
    // What is written to stands first, so that it is never what is too many.
    const written = [foundReadme.entry, foundChart.entry].filter((one) => one !== null);
    const files = await readFiles(tree, [...written, ...found.entries]);
    const readme = files.sources.find((source) => source.path === foundReadme.entry?.path) ?? null;
    const paths = new Set(found.entries.map((entry) => entry.path));
    const isFallback = scope.roadmap.length === 0 && paths.size === 0 && readme !== null && BOX.test(readme.text);
    const named = isFallback && readme ? [readme] : files.sources.filter((source) => paths.has(source.path));
    const defaults = { ...scope.defaults, ...((await isVault(tree)) && { isVault: true }) };
    const isPlain = Object.keys(defaults).length === 0;
    const read = isPlain ? named : named.map((source) => ({ ...source, defaults }));
    const roadmaps = read.map((0,link_order/* linker */.c)(read.length > 1 ? read : []));
    const isNothing = paths.size === 0 && !isFallback;
    const none = isNothing ? [(0,collect_problem/* collectProblem */.W)(scope.roadmap[0] ?? 'roadmap', 'no-roadmap', await hint(tree))] : [];
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
/** How many files are looked into for steps, how many of them are named, and how many steps make a plan. */
const [MOST_LOOKED, MOST_NAMED, ENOUGH] = [200, 3, 2];
/** Where nothing is called a roadmap, the files that look like one; empty where none does. */
async function lookAround(tree) {
    const sources = (await readNearest(tree)).sources.filter(({ path }) => !(0,is_set_aside/* isSetAside */.J)(path));
    const { roadmaps } = await (0,on_demand/* withParts */.dK)(() => (0,parse_roadmaps/* parseRoadmaps */.l)(sources));
    const found = roadmaps
        .map((roadmap) => ({ path: roadmap.path, steps: (0,list_steps/* listSteps */.A)(roadmap).length }))
        .filter(({ steps }) => steps >= ENOUGH)
        .toSorted((one, other) => other.steps - one.steps);
    const [best] = found;
    if (best === undefined)
        return sayUncounted(await (0,on_demand/* withParts */.dK)(() => (0,uncounted_files/* findUncountedFiles */.S)(sources)));
    const names = found.slice(0, MOST_NAMED).map(({ path, steps }) => `${path} (${steps} steps)`);
    return `name one that looks like it in trailmark.yml, ${names.join(', ')}\nroadmap: ${JSON.stringify(best.path)}`;
}
function sayUncounted([first]) {
    if (first === undefined)
        return '';
    return `name ${first} in trailmark.yml, which has what looks like steps, and see why they are not counted\nroadmap: ${JSON.stringify(first)}`;
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
    if ((0,own_card/* isOwnCard */.P)(now.text))
        return { source: now, problem: null, told: [] };
    const foreign = (0,collect_problem/* collectProblem */.W)(path, 'foreign-chart');
    return { source: null, problem: foreign, told: [foreign] };
}
/** The most bytes that are read of all files together. */
const MOST_TOGETHER = 50_000_000;
async function readFiles(tree, entries) {
    const unique = [...new Map(entries.map((entry) => [entry.path, entry])).values()];
    const small = unique.filter((entry) => (entry.size ?? 0) <= decode_text/* MOST_BYTES */.u);
    const fitting = takeFirst(small);
    const over = new Set(small.slice(fitting.length).map(({ path }) => path));
    const contents = await tree.readContents(fitting);
    const sources = [];
    const problems = [];
    for (const { path } of unique) {
        const read = over.has(path) ? (0,collect_problem/* collectProblem */.W)(path, 'too-many') : readText(path, contents.get(path));
        if ('text' in read)
            sources.push(read);
        else
            problems.push(read);
    }
    return { sources, problems };
}
/** As many of the first files as may be read together. */
function takeFirst(entries) {
    let bytes = 0;
    const end = entries.findIndex(({ size }) => {
        bytes += size ?? 0;
        return bytes > MOST_TOGETHER;
    });
    return end < 0 ? entries : entries.slice(0, end);
}
function readText(path, content) {
    if (content === undefined)
        return (0,collect_problem/* collectProblem */.W)(path, 'too-large');
    if ('failure' in content)
        return (0,collect_problem/* collectProblem */.W)(path, 'unreadable', content.failure);
    const decoded = 'code' in content ? content : (0,decode_text/* decodeText */.g)(content.bytes);
    return 'text' in decoded ? { path, text: decoded.text } : (0,collect_problem/* collectProblem */.W)(path, decoded.code);
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readAround),
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   cD: () => (/* binding */ readWorkingTree),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_find_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6183);
/* harmony import */ var _path_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7542);
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5704);





const SKIPPED = ['.git', 'node_modules'];
/** Reads roadmaps and README from a folder. Throws when the root is no folder; everything else that is wrong is a problem. */
async function readWorkingTree(wanted) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wanted.root);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(root)).isDirectory())
        throw new Error(`The root ${wanted.root} is not a folder.`);
    const fromRoot = (path) => relativeTo([root, wanted.root], path);
    const readme = wanted.readme === null ? null : fromRoot(wanted.readme);
    const chart = wanted.chart == null ? null : fromRoot(wanted.chart);
    return (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readTree */ .Zc)(openFolder(root), { ...wanted, roadmap: wanted.roadmap.map(fromRoot), readme, chart });
}
/** Reads trailmark.yml of a folder; `wanted` is its path from there, null to look for it. */
async function readConfig(wantedRoot, wanted) {
    return (0,_config_find_config_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u)(openFolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wantedRoot)), wanted);
}
const WORKFLOWS = '.github/workflows';
/** Reads the workflows of a repository; what can't be read is left out. */
async function readWorkflows(wantedRoot) {
    const tree = openFolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wantedRoot));
    const entries = (await tree.readEntry(WORKFLOWS))?.kind === 'folder' ? await tree.readEntries(WORKFLOWS, false) : [];
    const files = entries.filter(({ path, kind }) => kind === 'file' && /\.ya?ml$/.test(path));
    const read = await Promise.all(files.map(({ path }) => (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)(tree, path)));
    return read.flatMap((one) => ('text' in one ? [one] : []));
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
            const read = async ({ path }) => [path, await readContent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))];
            return new Map(await inTurns(entries, read));
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
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => [])).filter((name) => !SKIPPED.includes(name));
    const read = (name) => readOne(root, folder === '' ? name : `${folder}/${name}`);
    for (const entry of await inTurns(names, read))
        if (entry)
            yield entry;
}
/** A thousand files at once run out of file handles. */
const AT_ONCE = 32;
/** Does work for each of many things, so many at once, and gives the results in the order of the things. */
async function inTurns(things, work) {
    const results = [];
    for (let at = 0; at < things.length; at += AT_ONCE)
        results.push(...(await Promise.all(things.slice(at, at + AT_ONCE).map(work))));
    return results;
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

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7483);


/** Kanuri has this code, but whoever writes it in a plan means Korean. */
const TAKEN_FOR_COUNTRY = 'kr';
/** Reads a language tag, as `pt`, `zh_TW`. The code of a country (`jp`) and the name of a language (`Deutsch`) are none, but say what is meant. */
function readTag(written) {
    const text = written.trim().replaceAll('_', '-');
    const tag = canonical(text);
    const language = tag === null ? TAKEN_FOR_COUNTRY : new Intl.Locale(tag).language;
    if (language !== TAKEN_FOR_COUNTRY && nameOf(language, 'en') !== undefined)
        return { tag, meant: null };
    return { tag: null, meant: languageCalled(text) ?? languageSpokenIn(text) };
}
function canonical(text) {
    try {
        return Intl.getCanonicalLocales(text)[0] ?? null;
    }
    catch {
        return null;
    }
}
function nameOf(code, language, type = 'language') {
    return new Intl.DisplayNames(language, { type, fallback: 'none' }).of(code);
}
function languageCalled(name) {
    const called = ({ tag }) => ['en', tag].some((by) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(nameOf(tag, by) ?? '') === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(name));
    return _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.find(called)?.tag ?? null;
}
function languageSpokenIn(country) {
    const isCountry = /^[a-z]{2}$/i.test(country) && nameOf(country.toUpperCase(), 'en', 'region') !== undefined;
    if (!isCountry)
        return null;
    const { language, script } = new Intl.Locale(`und-${country}`).maximize();
    return script === 'Hant' ? `${language}-Hant` : language;
}


/***/ }),

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   hR: () => (/* binding */ behindQuote),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   p: () => (/* binding */ quoteColumn),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Where the blanks from an offset on end, and the 0-based column there; a tab leads to the next multiple of four. */
function skipBlanks(source, from, column) {
    let at = from;
    let reached = column;
    for (let char = source.charCodeAt(at); char === SPACE || char === TAB; char = source.charCodeAt(at)) {
        reached += char === TAB ? 4 - (reached % 4) : 1;
        at += 1;
    }
    return { at, column: reached };
}
/** The offset behind the last character before `end` that is no blank. */
function trimEnd(source, start, end) {
    let at = end;
    while (at > start && isBlank(source.charCodeAt(at - 1)))
        at -= 1;
    return at;
}
function isBlank(char) {
    return char === SPACE || char === TAB;
}
/** Reads a line; `index` is 0-based. A BOM is in no column. */
function lineAt({ source, lines }, index) {
    const start = lines[index] ?? source.length;
    let end = lines[index + 1] ?? source.length;
    while (end > start && isLineEnd(source.charCodeAt(end - 1)))
        end -= 1;
    return {
        number: index + 1,
        start,
        end,
        ...skipBlanks(source, start + (start === 0 && source.startsWith(BOM) ? 1 : 0), 0),
    };
}
const BOM = '\uFEFF';
function isLineEnd(char) {
    return char === 10 || char === 13;
}
const SPACE = 32;
const TAB = 9;
/** A line behind the mark of a quote and one blank; null where it has no such mark, or a tab behind it. */
function behindQuote(source, line) {
    const { at, column, end } = line;
    if (at >= end || source[at] !== '>' || source[at + 1] === '\t')
        return null;
    return { ...line, ...skipBlanks(source, at + 1, column + 1) };
}
/** A span on one line. */
function spanIn({ number, start: from }, start, end) {
    return { start, end, line: number, column: start - from + 1, endLine: number };
}
/** The column behind the mark of a quote and the blank that belongs to it. */
function quoteColumn(source, { at, column }) {
    return column + (source[at + 1] === ' ' ? 2 : 1);
}
/** The end of one span, for another. */
function endOf({ end, endLine }) {
    return { end, endLine };
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findFrontMatter)
/* harmony export */ });
/* harmony import */ var _line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);

const BOM = '\uFEFF';
const FENCE = /^---[ \t]*[\r\n]*$/;
/** Finds the front matter of a file; null when the first line is no `---` or nothing closes it. */
function findFrontMatter(text) {
    const from = text.startsWith(BOM) ? BOM.length : 0;
    if (!text.startsWith('---', from))
        return null;
    const lines = (0,_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
    const isFence = (at) => FENCE.test(text.slice(Math.max(from, lines[at] ?? 0), lines[at + 1]));
    if (!isFence(0))
        return null;
    const close = lines.findIndex((_, at) => at > 0 && isFence(at));
    const [start, end] = [lines[1], lines[close]];
    if (close < 0 || start === undefined || end === undefined)
        return null;
    return { start, end: lines[close + 1] ?? text.length, yaml: text.slice(start, end) };
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isBlockName)
/* harmony export */ });
/** CommonMark 0.31.2, 4.6, kind 6. */
const NAMES = new Set(`address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track
  ul`.split(/\s+/));
/** Whether a tag of this name begins raw HTML wherever it begins a line, and ends a paragraph. */
function isBlockName(name) {
    return NAMES.has(name.toLowerCase());
}


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   il: () => (/* binding */ checkLeft)
/* harmony export */ });
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _certain_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6510);
/* harmony import */ var _count_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(841);
/* harmony import */ var _over_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8854);




const remark = (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .onDemand */ .hd)(() => Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 8192)));
/** What is made of a line takes about as long for a short one as for a long one: a file of 2 MB holds a million of them. */
const MOST_LINES = 150_000;
/** remark takes about a tenth of a millisecond for each line, however short, and for each list or quote that one opens. */
const MOST_LEFT = 50_000;
/** For each list or quote that a line opens remark goes back over those that it has opened before. */
const DEEPEST_LINE = 30;
/** A list 200 deep begins in this column at least, and what reads outlines calls itself once a level. */
const FARTHEST = 400;
/** remark goes back over all lines of a list or quote for each line that carries it on without its mark. */
const MOST_CARRIED = 4000;
/** For each of these signs remark may look at all that follows in its paragraph. */
const MOST_SIGNS = 500;
const SIGNS = '<[]*_~`';
/** Nobody writes such a line, be it in code; whether it is a paragraph would take long to find out. */
const MOST_SIGNS_IN_LINE = 20_000;
const BOX = /^[^[]{0,20}\[.\]/;
const MARKS = /^[ \t]*(?:(?:[-+*]|>|\d{1,9}[.)])[ \t]*)+/;
const MARK = /[-+*>]|\d{1,9}[.)]/g;
const BREAK = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;
/**
 * Throws where a text is of a form that remark reads in more time than in proportion to its length, or not at all. The text is looked
 * at once. `before` is how many lines of its file stand before it. The result counts its lines, and the lists and quotes that they open beyond one.
 */
function checkLimits(source, lines, before = 0) {
    const signs = new SignCount(source, lines, before);
    let [carried, left] = [0, 0];
    for (const [at, start] of lines.entries()) {
        const number = before + at + 1;
        const line = source.slice(start, lines[at + 1]).trimEnd();
        const depth = line === '' ? 0 : depthOf(line, number);
        left += Math.max(depth, 1);
        checkLeft(left, number);
        carried = nextCarried(line, depth, carried);
        if (carried > MOST_CARRIED)
            throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(number, `More than ${MOST_CARRIED} lines stand in one list or quote without a blank line. Put one between them.`);
        signs.add(line, start);
    }
    signs.end(source.length);
    return left;
}
/** Throws where a file has more lines than are read. `before` is how many lines its front matter takes. */
function checkLines(count, before) {
    if (count - before > MOST_LINES)
        throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(before + MOST_LINES + 1, `It has more than ${MOST_LINES} lines. Split it into smaller files.`);
}
/** Throws, at a line, where remark would read more lines than it can in a while. */
function checkLeft(count, line) {
    if (count > MOST_LEFT)
        throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(line, `It has more than ${MOST_LEFT} lines and nested lists that are not plain items, headings and text. Split it into smaller files.`);
}
/** How many lists and quotes a line opens; throws where that are too many, or where it begins too deep in others. */
function depthOf(line, number) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    const depth = marks === '' || BREAK.test(line) ? 0 : (marks.match(MARK)?.length ?? 0);
    if (depth > DEEPEST_LINE)
        throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(number, `This line opens more than ${DEEPEST_LINE} lists and quotes in each other. Nest them less.`);
    if (depth > 0 && (0,_certain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .skipBlanks */ .pw)(line, 0, 0).column > FARTHEST)
        throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(number, `This line begins more than ${FARTHEST} columns from the left. Nest lists less.`);
    return depth;
}
/** How many lines carry on a list or quote; 0 outside of any. */
function nextCarried(line, depth, carried) {
    if (line === '')
        return 0;
    if (depth > 0)
        return 1;
    return carried === 0 ? 0 : carried + 1;
}
/** Counts signs from blank line to blank line, which end every paragraph, and where that are many, paragraph by paragraph. */
class SignCount {
    #source;
    #lines;
    #before;
    #start = 0;
    #count = 0;
    constructor(source, lines, before) {
        this.#source = source;
        this.#lines = lines;
        this.#before = before;
    }
    add(line, start) {
        if (line === '')
            this.end(start);
        const signs = countSigns(line);
        if (signs > MOST_SIGNS_IN_LINE)
            throw this.#over(start, 'line', MOST_SIGNS_IN_LINE);
        this.#count += signs;
    }
    end(at) {
        if (this.#count > MOST_SIGNS)
            this.#checkParagraphs(this.#start, at);
        this.#start = at;
        this.#count = 0;
    }
    #checkParagraphs(from, to) {
        const waiting = [remark().parseBlocks(this.#source.slice(from, to))];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            const start = from + (node.position?.start.offset ?? 0);
            const isInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
            if (!isInline && 'children' in node)
                for (const child of node.children)
                    waiting.push(child);
            if (isInline && countSigns(this.#source.slice(start, from + (node.position?.end.offset ?? 0))) > MOST_SIGNS)
                throw this.#over(start, 'paragraph', MOST_SIGNS);
        }
    }
    #over(start, what, most) {
        const signs = [...SIGNS].join(' ');
        return new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(this.#before + (0,_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBound */ .y)(this.#lines, start + 1), `This ${what} holds more than ${most} of the signs that begin links, emphasis, code or tags (${signs}). Split it.`);
    }
}
/** A bracket that closes counts where it has none to close. A box at the beginning leads to no search. */
function countSigns(text) {
    let [count, open] = [0, 0];
    for (const sign of text.replace(BOX, '')) {
        if (sign === ']' && open > 0)
            open -= 1;
        else if (SIGNS.includes(sign))
            count += 1;
        if (sign === '[')
            open += 1;
    }
    return count;
}


/***/ }),

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   _F: () => (/* binding */ OverLimit),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);

/** Thrown where reading on would cost more time or stack than any file that people write. `line` is 1-based. */
class OverLimit extends Error {
    line;
    /** `message` is a whole sentence that says what there is too much of, and how to get on. */
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
/** What stopped the reading of a file, as a place and whole sentences for its author. */
function explainFailure(error) {
    (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .passNotLoaded */ .aw)(error);
    if (error instanceof OverLimit)
        return { line: error.line, message: `Nothing of this file is read: ${error.message}` };
    return {
        line: 1,
        message: `Nothing of this file is read, because reading it failed (${causeOf(error)}). Take parts out to find the lines that do it, and report them as a fault of Trailmark.`,
    };
}
/** An exception in words. */
function causeOf(error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ parseOutline)
});

// UNUSED EXPORTS: parseWhole

// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/markdown/certain/line.js
var certain_line = __webpack_require__(6510);
;// CONCATENATED MODULE: ./build/src/markdown/certain/openings.js

const MARKER = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/my;
const BREAK = /([-*_])[ \t]*(?:\1[ \t]*){2,}$/my;
const FENCE = /(`{3,}(?=[^`\r\n]*$)|~{3,})/my;
const BOX = /\[([ xX])\][ \t](?=[ \t]*[^ \t\r\n])/y;
const BOX_PART = /\[[ xX]?(?:\]|$)/my;
const HEADING = /(#{1,6})(?:[ \t]|$)/my;
const DOUBLE = /=+[ \t]*$/my;
const DASHES = /[-|: \t]+$/my;
/** The marker of a list item at an offset. */
function readMarker(source, at) {
    const match = matchAt(MARKER, source, at);
    if (match === null)
        return null;
    const [written, number] = match;
    return { sign: written.slice(-1), length: written.length, isFirst: number === undefined || number === '1' };
}
/** Whether the rest of a line is a thematic break. */
function isBreak(source, at) {
    return matchAt(BREAK, source, at) !== null;
}
/** The marks that open a code fence; null where none does. */
function readFence(source, at) {
    return matchAt(FENCE, source, at)?.[1] ?? null;
}
/** Whether the box at an offset is ticked; null where none is drawn. */
function readBox(source, at) {
    const mark = matchAt(BOX, source, at)?.[1];
    return mark === undefined ? null : mark !== ' ';
}
/** Whether a box may begin at an offset, of which the rest is on the next line. */
function opensBox(source, at) {
    return matchAt(BOX_PART, source, at) !== null;
}
/** The level of a heading; null where there is none. */
function headingLevel(source, at) {
    const marks = matchAt(HEADING, source, at)?.[1];
    return marks === undefined ? null : marks.length;
}
/** Whether the rest of a line may underline a heading, or divide the head of a table from its rows. */
function isUnderline(source, at) {
    return matchAt(DOUBLE, source, at) !== null || matchAt(DASHES, source, at)?.[0].includes('-') === true;
}
/** Whether the rest of a line, up to `end`, closes a fence. */
function closesFence(source, fence, { at, end }) {
    let behind = at;
    while (behind < end && source[behind] === fence[0])
        behind += 1;
    return behind - at >= fence.length && (0,certain_line/* skipBlanks */.pw)(source, behind, 0).at >= end;
}
/** Where the text of a heading begins and ends, without the marks around it. */
function headingText(source, from, end) {
    const start = (0,certain_line/* skipBlanks */.pw)(source, from, 0).at;
    let last = end;
    while (last > start && (0,certain_line/* isBlank */.z3)(source.charCodeAt(last - 1)))
        last -= 1;
    let behind = last;
    while (behind > start && source[behind - 1] === '#')
        behind -= 1;
    if (behind < last && (behind === start || (0,certain_line/* isBlank */.z3)(source.charCodeAt(behind - 1))))
        last = behind;
    while (last > start && (0,certain_line/* isBlank */.z3)(source.charCodeAt(last - 1)))
        last -= 1;
    return { start: Math.min(start, last), end: last };
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source);
}
/** What tells the items of one list from those of another. */
function signOf(source, list) {
    if (!list.ordered)
        return source.charAt(list.start);
    let at = list.start;
    while (/\d/.test(source.charAt(at)))
        at += 1;
    return source.charAt(at);
}

// EXTERNAL MODULE: ./build/src/markdown/split-markdown.js
var split_markdown = __webpack_require__(4245);
// EXTERNAL MODULE: ./build/src/markdown/html-blocks.js
var html_blocks = __webpack_require__(9993);
// EXTERNAL MODULE: ./build/src/markdown/align-text.js
var align_text = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/src/markdown/certain/inline-parts.js


/** Reads a code span that begins and ends before `end`; null where it does not. */
function readCode(source, at, end) {
    let start = at;
    while (start < end && source[start] === '`')
        start += 1;
    const fence = source.slice(at, start);
    let close = source.indexOf(fence, start);
    while (close >= 0 && close < end && source[close + fence.length] === '`') {
        let behind = close;
        while (source[behind] === '`')
            behind += 1;
        close = source.indexOf(fence, behind);
    }
    if (close < 0 || close + fence.length > end)
        return null;
    const written = source.slice(start, close);
    const isPadded = written.startsWith(' ') && written.endsWith(' ') && written.replaceAll(' ', '') !== '';
    const text = isPadded ? written.slice(1, -1) : written;
    return {
        text,
        offsets: (0,align_text/* alignText */.v)({ text, source, start, end: close + fence.length }, null),
        end: close + fence.length,
    };
}
const CHARS = '[^\\s()<>\\\\\\p{Cc}]*';
const URL = new RegExp(`${CHARS}(?:\\(${CHARS}\\)${CHARS})*`, 'uy');
const TITLE = /"[^"\\\r\n]*"|'[^'\\\r\n]*'/y;
const REFERENCE = /&(?:#|[A-Za-z][A-Za-z\d]*;)/;
/**
 * Reads `(address "title")`; `text` where a word behind the address says that it is none, null where that is not certain: it is written
 * with escapes, references, brackets or over lines.
 */
function readTarget(source, at, end) {
    const start = (0,certain_line/* skipBlanks */.pw)(source, at + 1, 0).at;
    const url = inline_parts_matchAt(URL, source, { at: start, end })?.[0] ?? '';
    const title = (0,certain_line/* skipBlanks */.pw)(source, start + url.length, 0).at;
    const hasTitle = title > start + url.length;
    if (hasTitle && title < end && /[^"'()<\\&\r\n]/.test(source.charAt(title)))
        return 'text';
    const written = hasTitle ? (inline_parts_matchAt(TITLE, source, { at: title, end })?.[0] ?? '') : '';
    const close = (0,certain_line/* skipBlanks */.pw)(source, title + written.length, 0).at;
    if (source[close] !== ')' || close >= end || REFERENCE.test(source.slice(at, close)))
        return null;
    return { url, end: close + 1 };
}
const NAMES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', copy: '©' }));
const NUMBER = /&#(?:[xX]([\dA-Fa-f]{1,4})|(\d{1,4}));/y;
const NAME = /&([A-Za-z][A-Za-z\d]*);/y;
/** Reads a reference: null where none begins, or one without text where what it stands for is not certain. */
function readReference(source, at) {
    const range = { at, end: source.length };
    const number = inline_parts_matchAt(NUMBER, source, range);
    if (number !== null) {
        const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
        const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa1 && code < 0xd800);
        return { text: isPlain ? String.fromCharCode(code) : '', end: at + number[0].length };
    }
    if (source.startsWith('&#', at))
        return { text: '', end: at };
    const [written = '', name = ''] = inline_parts_matchAt(NAME, source, range) ?? [];
    return written === '' ? null : { text: NAMES.get(name) ?? '', end: at + written.length };
}
const VALUE = `"[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s"'=<>\`]+`;
const ATTRIBUTE = `[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:${VALUE}))?`;
const TAG = new RegExp(`<(?:[A-Za-z][A-Za-z\\d-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[A-Za-z][A-Za-z\\d-]*[ \\t]*|!--(?!-?>)(?:(?!-->)[^\\r\\n])*--)>`, 'y');
const ANGLES = /<[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>\\&\p{Cc}]*>/uy;
/** The offset behind a tag or comment that begins and ends on one line; null where there is none. */
function readTag(source, at, end) {
    const match = inline_parts_matchAt(TAG, source, { at, end });
    return match === null ? null : at + match[0].length;
}
/** The offset behind an address in angle brackets; null where there is none. */
function readAngles(source, at, end) {
    const match = inline_parts_matchAt(ANGLES, source, { at, end });
    return match === null ? null : at + match[0].length;
}
const DOMAIN = '[A-Za-z\\d][A-Za-z\\d-]*(?:\\.[A-Za-z\\d-]+)*';
/** Parentheses that close belong to the address. */
const PATH = `(?::\\d+)?(?:[/?#](?:[^\\s<>()[\\]"'\`*\\\\!|]|\\([\\w%-]*\\))*)?`;
const ADDRESS = new RegExp(`(?:https?://|www\\.)${DOMAIN}${PATH}`, 'iy');
const LAST = /[\w/=#%+)-]/;
/** What an address does not end with, before a blank. */
const BEHIND = /[).,:;!?"']*(?=\s|$)/y;
/** The offset behind an address with nothing but signs between it and the next blank; null where it is of another form. */
function readAddress(source, at, end) {
    const match = inline_parts_matchAt(ADDRESS, source, { at, end });
    if (match === null || REFERENCE.test(match[0]))
        return null;
    let last = at + match[0].length;
    while (last > at && '.,:;?&'.includes(source.charAt(last - 1)))
        last -= 1;
    const isPlain = LAST.test(source.charAt(last - 1)) && source[last - 1] !== '_' && source[last] !== '&';
    return isPlain && inline_parts_matchAt(BEHIND, source, { at: last, end: source.length }) !== null ? last : null;
}
function inline_parts_matchAt(pattern, source, { at, end }) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    return match !== null && at + match[0].length <= end ? match : null;
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/html-openings.js



const html_openings_NAME = /<\/?([A-Za-z][A-Za-z\d-]*)(?=[ \t>]|\/>|$)/my;
const INLINES = new Set('a b br code del em font i img input ins kbd mark s small span strong sub sup u'.split(' '));
/** Reads what a line begins; null where that is not certain. */
function readHtmlOpening(source, { at, end }) {
    if (source.startsWith('<!--', at))
        return 'comment';
    if (!/[A-Za-z/!?]/.test(source[at + 1] ?? '') ||
        /^<[A-Za-z][A-Za-z\d+.-]*:/.test(source.slice(at, at + LONGEST_SCHEME)))
        return 'text';
    html_openings_NAME.lastIndex = at;
    const name = html_openings_NAME.exec(source)?.[1]?.toLowerCase() ?? '';
    if ((0,html_blocks/* isBlockName */.Z)(name))
        return 'block';
    if (!INLINES.has(name))
        return null;
    const tag = readTag(source, at, end);
    if (tag === null)
        return null;
    return (0,certain_line/* skipBlanks */.pw)(source, tag, 0).at === end ? 'alone' : 'text';
}
const LONGEST_SCHEME = 34;

// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/markdown/offsets.js
var markdown_offsets = __webpack_require__(3271);
;// CONCATENATED MODULE: ./build/src/markdown/certain/emphasis.js
const [SPACE, STAR, UNDERSCORE, TILDE] = [32, 42, 95, 126];
/** Reads the run of marks at an offset of a segment that reaches from `start` to `end`: CommonMark 0.31.2, 6.2, and GFM's strikethrough. */
function readMark(source, at, { start, end }) {
    const char = source.charCodeAt(at);
    let behind = at + 1;
    while (behind < end && source.charCodeAt(behind) === char)
        behind += 1;
    const before = at === start ? SPACE : source.charCodeAt(at - 1);
    const after = behind === end ? SPACE : source.charCodeAt(behind);
    const [left, right] = [classOf(before), classOf(after)];
    const length = behind - at;
    const isTilde = char === TILDE;
    const opens = flanks(right, left);
    const closes = flanks(left, right);
    const isUnclear = !isTilde && ((!opens && isMark(after)) || (!closes && isMark(before)));
    if (char !== UNDERSCORE)
        return { char, length, opens, closes, isUnclear };
    const [begins, ends] = [left !== 'letter' || !closes, right !== 'letter' || !opens];
    return { char, length, opens: opens && begins, closes: closes && ends, isUnclear };
}
/** Whether a mark leans on what is on one side of it, given what is on the other. */
function flanks(side, other) {
    return side === 'letter' || (side === 'sign' && other !== 'letter');
}
/** remark takes other marks beside these for neither letters nor blanks. */
function isMark(char) {
    return char === STAR || char === UNDERSCORE || char === TILDE;
}
const SIGN = /[\p{P}\p{S}]/u;
/** Of a single UTF-16 unit, as remark looks at them: half an emoji is a letter. */
function classOf(char) {
    if (char < 128) {
        if (char <= 32 && /\s/.test(String.fromCharCode(char)))
            return 'space';
        const isLetter = (char >= 48 && char <= 57) || (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
        return isLetter || char <= 32 || char === 127 ? 'letter' : 'sign';
    }
    const text = String.fromCharCode(char);
    return /\s/.test(text) ? 'space' : SIGN.test(text) ? 'sign' : 'letter';
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/text-run.js

/** Visible text as it grows: pieces of the source, and characters that escapes stand for. */
class TextRun {
    text = '';
    start;
    end;
    #offsets = new markdown_offsets/* OffsetsBuilder */.Gv();
    constructor(text, start, end) {
        this.start = start;
        this.end = start;
        this.#offsets.begin(0, start);
        this.add(text, start, end);
    }
    /** Adds text that the source draws from `start` to `end`; an escape is longer there than its text. */
    add(text, start, end) {
        if (start !== this.end)
            this.#offsets.begin(this.text.length, start);
        this.text += text;
        this.end = end;
        if (end - start !== text.length)
            this.#offsets.begin(this.text.length, end);
    }
    /** Adds another text that follows this one. */
    append(other) {
        this.#offsets.add(this.text.length, { text: other.text, offsets: other.offsets() });
        this.#offsets.begin(this.text.length + other.text.length, other.end);
        this.text += other.text;
        this.end = other.end;
    }
    /** Where the source draws the text. */
    offsets() {
        return this.#offsets.offsets(this.text.length);
    }
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/frames.js



/** What remark looks for afterwards in all text outside of links. */
const frames_ADDRESS = /https?:\/\/|www\.|[-.\w+]@[-\w]/i;
/** What closes looks through all that is open. */
const MOST_OPEN = 30;
/** What an inline text holds so far, and what is still open in it. */
class Frames {
    #lines;
    #frames = [{ opener: '', start: 0, parts: [], hasAddress: false, hasLink: false }];
    constructor(lines) {
        this.#lines = lines;
    }
    get top() {
        return this.#frames[this.#frames.length - 1];
    }
    /** False where too much is open. */
    open(opener, start) {
        this.#frames.push({ opener, start, parts: [], hasAddress: false, hasLink: false });
        return this.#frames.length <= MOST_OPEN;
    }
    /** How many frames are open around the innermost bracket; null where none is. */
    bracketDepth() {
        const depth = this.#frames.findLastIndex(({ opener }) => opener === '[' || opener === '![');
        return depth < 0 ? null : depth;
    }
    /** What is open from a depth on inwards. */
    from(depth) {
        return this.#frames.slice(depth);
    }
    /** The depth of the innermost mark of a kind; null where none is open. */
    markDepth(char) {
        const depth = this.#frames.findLastIndex(({ opener }) => typeof opener === 'object' && opener.char === char);
        return depth < 0 ? null : depth;
    }
    /** Adds text that the source draws from `start` to `end`. */
    addText(text, start, end) {
        const last = this.top.parts[this.top.parts.length - 1];
        if (last instanceof TextRun)
            last.add(text, start, end);
        else
            this.top.parts.push(new TextRun(text, start, end));
    }
    add(run, start, end) {
        this.top.parts.push({ ...run, ...(0,line_starts/* spanOf */.ee)(this.#lines, start, end) });
    }
    /** Closes the innermost frame as emphasis or a link. */
    close(kind, end, url) {
        const frame = this.#frames.pop();
        const runs = this.finish(frame);
        this.top.hasLink ||= frame.hasLink || kind === 'link';
        this.top.hasAddress ||= frame.hasAddress && kind !== 'link';
        const text = runs.map((run) => run.text).join('');
        this.add({ kind, text, offsets: markdown_offsets/* NO_OFFSETS */.Nu, url, runs }, frame.start, end);
    }
    /** Puts all that the innermost frame holds into one of a kind, which begins `start` characters behind it. */
    closeInside(kind, { start, end }) {
        const frame = this.top;
        const runs = this.finish(frame);
        frame.parts.length = 0;
        const text = runs.map((run) => run.text).join('');
        this.add({ kind, text, offsets: markdown_offsets/* NO_OFFSETS */.Nu, url: null, runs }, frame.start + start, end);
    }
    /** Takes the innermost frame out. */
    pop() {
        return this.#frames.pop();
    }
    /** Takes what opened frames for text, down to `depth`. */
    leaveOpen(source, depth) {
        while (this.#frames.length > depth) {
            const { opener, start, parts, hasAddress, hasLink } = this.pop();
            this.addText(source.slice(start, start + opener.length), start, start + opener.length);
            const [first, ...others] = parts;
            const last = this.top.parts[this.top.parts.length - 1];
            if (first instanceof TextRun && last instanceof TextRun)
                last.append(first);
            else if (first !== undefined)
                this.top.parts.push(first);
            for (const part of others)
                this.top.parts.push(part);
            this.top.hasLink ||= hasLink;
            this.top.hasAddress ||= hasAddress;
        }
    }
    /** The runs of a frame, of which nothing more comes. */
    finish(frame) {
        return frame.parts.map((part) => {
            if (!(part instanceof TextRun))
                return part;
            frame.hasAddress ||= frames_ADDRESS.test(part.text);
            const { text, start } = part;
            // The end of a line is in the text, and not in its span.
            const end = part.end - (text.endsWith('\r\n') ? 2 : text.endsWith('\n') ? 1 : 0);
            return { kind: 'text', text, offsets: part.offsets(), url: null, runs: [], ...(0,line_starts/* spanOf */.ee)(this.#lines, start, end) };
        });
    }
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/inline-leaves.js


/** What reading returns in place of an offset. */
const UNCERTAIN = -1;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** Reads an escape, code, a tag, an address, or the character alone; returns the offset to go on at. */
function readLeaf(reading, at) {
    const { source } = reading;
    switch (source[at]) {
        case '\\':
            return addEscape(reading, at);
        case '`':
            return addCode(reading, at);
        case '<':
            return addAngle(reading, at);
        case '&':
            return addReference(reading, at);
        default:
            return addAddress(reading, at);
    }
}
/** Adds a part of the source as it is; returns its end. */
function addText({ source, frames }, start, end) {
    if (start < end)
        frames.addText(source.slice(start, end), start, end);
    return end;
}
function addEscape(reading, at) {
    const { source, segment, frames } = reading;
    if (at + 1 >= segment.end)
        return UNCERTAIN;
    const char = source.charAt(at + 1);
    if (!ESCAPABLE.test(char))
        return addText(reading, at, at + 1);
    frames.addText(char, at, at + 2);
    return at + 2;
}
function addReference(reading, at) {
    const reference = readReference(reading.source, at);
    if (reference === null)
        return addText(reading, at, at + 1);
    const { text, end } = reference;
    if (text === '' || end > reading.segment.end)
        return UNCERTAIN;
    reading.frames.addText(text, at, end);
    return end;
}
function addCode({ source, segment, frames }, at) {
    const code = readCode(source, at, segment.end);
    if (code === null)
        return UNCERTAIN;
    const { text, offsets, end } = code;
    frames.add({ kind: 'code', text, offsets, url: null, runs: [] }, at, end);
    return end;
}
function addAngle(reading, at) {
    const { source, segment, frames } = reading;
    const address = readAngles(source, at, segment.end);
    if (address !== null)
        return addSelfLink(reading, { at, end: address, scheme: '' });
    const tag = readTag(source, at, segment.end);
    if (tag === null)
        return /[A-Za-z/!?]/.test(source[at + 1] ?? '') ? UNCERTAIN : addText(reading, at, at + 1);
    const text = /^<br\s*\/?>$/i.test(source.slice(at, tag)) ? ' ' : '';
    frames.add({ kind: 'html', text, offsets: text === '' ? markdown_offsets/* NO_OFFSETS */.Nu : at, url: null, runs: [] }, at, tag);
    return tag;
}
function addAddress(reading, at) {
    const { source, segment, frames } = reading;
    const opening = /^(?:https?:\/\/|(www)\.)/i.exec(source.slice(at, at + 8));
    if (opening === null || frames.bracketDepth() !== null)
        return addText(reading, at, at + 1);
    const isFree = at === segment.start || /[ \t(]/.test(source.charAt(at - 1));
    const end = readAddress(source, at, segment.end);
    if (!isFree || end === null)
        return UNCERTAIN;
    return addSelfLink(reading, { at, end, scheme: opening[1] === undefined ? '' : 'http://' });
}
/** An address that is a link to itself, in angle brackets or without. */
function addSelfLink(reading, { at, end, scheme }) {
    const { source, frames } = reading;
    const inside = source[at] === '<' ? 1 : 0;
    frames.open('', at);
    addText(reading, at + inside, end - inside);
    frames.close('link', end, scheme + source.slice(at + inside, end - inside));
    return end;
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/read-inline.js






const read_inline_TILDE = 126;
/** What may begin something else than text: 1 always, 2 in a segment that holds an address. */
const SPECIAL = new Uint8Array(128);
for (const char of '\\`[]!<&*_~')
    SPECIAL[char.charCodeAt(0)] = 1;
for (const char of 'hHwW')
    SPECIAL[char.charCodeAt(0)] = 2;
/**
 * Reads the inline Markdown of one block; null where its reading is not certain. Certain are plain text, escapes, code on one line,
 * links and images with a plain target, emphasis whose marks pair without a choice, tags on one line, and addresses between blanks.
 */
function readInline(file, segments) {
    const reader = new InlineReader(file);
    let before = null;
    for (const segment of segments) {
        if (before !== null && !reader.endLine(before))
            return null;
        if (!reader.readSegment(segment))
            return null;
        before = segment;
    }
    return reader.end();
}
class InlineReader {
    #file;
    #source;
    #frames;
    #segment = { start: 0, end: 0, lineEnd: 0 };
    #hasAddress = false;
    /** Marks that were left open in others: what closes them might reach across. */
    #left = new Set();
    constructor(file) {
        this.#file = file;
        this.#source = file.source;
        this.#frames = new Frames(file.lines);
    }
    readSegment(segment) {
        const { start, end } = segment;
        this.#segment = segment;
        this.#hasAddress = frames_ADDRESS.test(this.#source.slice(start, end));
        let from = start;
        for (let at = start; at < end;) {
            if (this.#isSpecial(this.#source.charCodeAt(at))) {
                this.#addText(from, at);
                at = this.#readSpecial(at);
                if (at === UNCERTAIN)
                    return false;
                from = at;
            }
            else
                at += 1;
        }
        this.#addText(from, end);
        return true;
    }
    /** Two blanks or more before the end of a line that goes on break it; behind an open bracket remark lets the break reach further. */
    endLine({ end, lineEnd }) {
        const blanks = this.#source.slice(end, lineEnd);
        if (blanks.length < 2 || blanks.includes('\t')) {
            this.#addText(lineEnd, lineEnd + (this.#source[lineEnd] === '\r' ? 2 : 1));
            return true;
        }
        this.#frames.add({ kind: 'break', text: '\n', offsets: end, url: null, runs: [] }, end, lineEnd);
        return this.#frames.bracketDepth() === null;
    }
    end() {
        this.#frames.leaveOpen(this.#source, 1);
        const { top } = this.#frames;
        const runs = this.#frames.finish(top);
        return top.hasAddress ? null : runs;
    }
    #isSpecial(char) {
        const kind = char < SPECIAL.length ? SPECIAL[char] : 0;
        return kind === 1 || (kind === 2 && this.#hasAddress);
    }
    #addText(start, end) {
        return addText({ source: this.#source, frames: this.#frames }, start, end);
    }
    /** Returns the offset to go on at. */
    #readSpecial(at) {
        const isBracketNext = this.#source[at + 1] === '[' && at + 1 < this.#segment.end;
        switch (this.#source[at]) {
            case '[':
                return this.#frames.open('[', at) ? at + 1 : UNCERTAIN;
            case '!':
                if (!isBracketNext)
                    return this.#addText(at, at + 1);
                return this.#frames.open('![', at) ? at + 2 : UNCERTAIN;
            case ']':
                return this.#closeBracket(at);
            case '*':
            case '_':
            case '~':
                return this.#readMark(at);
            default:
                return readLeaf({ source: this.#source, segment: this.#segment, frames: this.#frames }, at);
        }
    }
    #readMark(at) {
        if (/\\[*_~]/.test(this.#source.slice(Math.max(this.#segment.start, at - 2), at)))
            return UNCERTAIN;
        const mark = readMark(this.#source, at, this.#segment);
        if (mark.isUnclear)
            return UNCERTAIN;
        const { char, length } = mark;
        const depth = mark.closes ? this.#frames.markDepth(char) : null;
        if (depth !== null)
            return this.#closeMark(mark, at + length, depth);
        if (mark.closes && this.#left.has(char))
            return UNCERTAIN;
        if (!mark.opens || (char === read_inline_TILDE && length > 2))
            return this.#addText(at, at + length);
        return this.#frames.open(mark, at) ? at + length : UNCERTAIN;
    }
    /** Tildes that are still open in it are text, and three marks are strong text in emphasis. */
    #closeMark({ char, length }, end, depth) {
        for (const { opener } of this.#frames.from(depth + 1)) {
            if (typeof opener !== 'object' || opener.char !== read_inline_TILDE)
                return UNCERTAIN;
            this.#left.add(read_inline_TILDE);
        }
        this.#frames.leaveOpen(this.#source, depth + 1);
        if (this.#frames.top.opener.length !== length || length > 3)
            return UNCERTAIN;
        if (length === 3)
            this.#frames.closeInside('strong', { start: 1, end: end - 1 });
        this.#frames.close(char === read_inline_TILDE ? 'delete' : length === 2 ? 'strong' : 'emphasis', end, null);
        return end;
    }
    #closeBracket(at) {
        const depth = this.#frames.bracketDepth();
        const isTarget = this.#source[at + 1] === '(' && at + 1 < this.#segment.end;
        if (depth === null || !isTarget || this.#mayBeNote(depth))
            return this.#closePlainBracket(at, depth);
        const target = readTarget(this.#source, at + 1, this.#segment.end);
        if (target === null)
            return UNCERTAIN;
        if (target === 'text')
            return this.#closePlainBracket(at, depth);
        this.#frames.leaveOpen(this.#source, depth + 1);
        const { opener, hasLink } = this.#frames.top;
        if (hasLink)
            return UNCERTAIN;
        if (opener === '![')
            return this.#addImage(target);
        this.#frames.close('link', target.end, target.url);
        return target.end;
    }
    /** Whether the bracket at a depth may be around the name of a footnote. */
    #mayBeNote(depth) {
        const [{ opener, start } = this.#frames.top] = this.#frames.from(depth);
        return this.#file.hasDefinitions && this.#source[start + opener.length] === '^';
    }
    /** Brackets alone are text, unless the file says what they lead to. */
    #closePlainBracket(at, depth) {
        if (this.#file.hasDefinitions)
            return UNCERTAIN;
        if (depth !== null) {
            if (typeof this.#frames.top.opener === 'object')
                return UNCERTAIN;
            this.#frames.leaveOpen(this.#source, depth);
        }
        return this.#addText(at, at + 1);
    }
    #addImage({ url, end }) {
        const { start, parts } = this.#frames.pop();
        const [alt] = parts;
        const isPlain = alt instanceof TextRun && parts.length === 1 && !/^[![]/.test(alt.text);
        if (alt !== undefined && !isPlain)
            return UNCERTAIN;
        const [text, offsets] = isPlain ? [alt.text, alt.offsets()] : ['', markdown_offsets/* NO_OFFSETS */.Nu];
        this.#frames.add({ kind: 'image', text, offsets, url, runs: [] }, start, end);
        return end;
    }
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/open-blocks.js




/** Lists and quotes nested deeper than people do are left to remark. */
const DEEPEST = 30;
/** The blocks of a piece as they grow. What returns false or null has met something whose reading is not certain. */
class OpenBlocks {
    runs = [];
    #file;
    #open = [{ column: 0, blocks: [], block: null }];
    #paragraph = [];
    /** Whether an item of the piece has nothing behind its marker. */
    #isBehindEmpty = false;
    constructor(file) {
        this.#file = file;
    }
    get blocks() {
        return this.#open[0]?.blocks ?? [];
    }
    get depth() {
        return this.#open.length - 1;
    }
    /** Whether a paragraph is open, which a line may carry on. */
    get isText() {
        return this.#paragraph.length > 0;
    }
    /** Whether an item is open of which nothing stands behind the marker. */
    get isEmptyItem() {
        return this.#top.block?.kind === 'item' && this.#top.blocks.length === 0 && !this.isText;
    }
    /** Whether what comes next stands behind a list or quote that is closed. */
    get isBehindContainer() {
        return ['list', 'quote'].includes(this.#top.blocks.at(-1)?.kind ?? '');
    }
    /** Whether a quote is open. */
    get isQuoted() {
        return this.#open.some(({ block }) => block?.kind === 'quote');
    }
    /** How many of the open lists and quotes a line is in, and what of it stands behind their marks. */
    enter(line) {
        let depth = 0;
        let rest = line;
        for (const container of this.#open.slice(1)) {
            const inside = this.#enterOne(container, rest, depth);
            if (inside === 'uncertain')
                return null;
            if (inside === null)
                break;
            [rest, depth] = [inside, depth + 1];
        }
        return { depth, rest };
    }
    /** What of a line is in a container; null for nothing. */
    #enterOne({ column, block }, line, depth) {
        if (block?.kind !== 'quote')
            return line.at < line.end && line.column < column ? null : line;
        const inside = line.column - this.columnOf(depth) < 4 ? (0,certain_line/* behindQuote */.hR)(this.#file.source, line) : null;
        if (inside === null)
            return null;
        // Behind a mark in another column all columns would be others.
        if (inside.at < inside.end && (0,certain_line/* quoteColumn */.p)(this.#file.source, line) !== column)
            return 'uncertain';
        Object.assign(block, { end: line.end, endLine: line.number });
        return inside;
    }
    columnOf(depth) {
        return this.#open[depth]?.column ?? 0;
    }
    add(block) {
        this.#top.blocks.push(block);
    }
    addText(line) {
        const { at, end } = line;
        this.#paragraph.push({ start: at, end: (0,certain_line/* trimEnd */.s8)(this.#file.source, at, end), lineEnd: end });
    }
    addHeading(line, level, text) {
        const heading = { kind: 'heading', level, ...(0,certain_line/* spanIn */.Qs)(line, line.at, line.end) };
        return this.#addInline(heading, [{ ...text, lineEnd: line.end }]);
    }
    /** Makes a heading of the open paragraph, which a line underlines; one that may begin with a box is left to remark. */
    underline(line) {
        const segments = this.#paragraph;
        const [first] = segments;
        if (first === undefined || this.#readBox(first) !== null)
            return false;
        this.#paragraph = [];
        const level = this.#file.source[line.at] === '=' ? 1 : 2;
        return this.#addInline({ kind: 'heading', level, ...(0,line_starts/* spanOf */.ee)(this.#file.lines, first.start, line.end) }, segments);
    }
    /** Opens a list item, in the list before it where that goes on; returns the line behind the marker. */
    openItem(line, { sign, length }) {
        const { source } = this.#file;
        const content = { ...line, ...(0,certain_line/* skipBlanks */.pw)(source, line.at + length, line.column + length) };
        const padding = content.column - line.column - length;
        const isEmpty = content.at >= line.end;
        this.#isBehindEmpty ||= isEmpty;
        if ((padding > 4 && !isEmpty) || this.depth >= DEEPEST)
            return null;
        const last = this.#top.blocks.at(-1);
        const span = (0,certain_line/* spanIn */.Qs)(line, line.at, line.end);
        const item = { kind: 'item', check: null, box: null, blocks: [], ...span };
        if (last?.kind === 'list' && signOf(source, last) === sign)
            last.items.push(item);
        else
            this.add({ kind: 'list', ordered: sign === '.' || sign === ')', items: [item], ...span });
        const column = isEmpty ? line.column + length + 1 : content.column;
        this.#open.push({ column, blocks: item.blocks, block: item });
        return content;
    }
    /** Opens a quote; returns the line behind its mark. */
    openQuote(line) {
        const content = (0,certain_line/* behindQuote */.hR)(this.#file.source, line);
        if (content === null || content.column < line.column + 2 || content.at >= line.end || this.depth >= DEEPEST)
            return null;
        const quote = { kind: 'quote', blocks: [], ...(0,certain_line/* spanIn */.Qs)(line, line.at, line.end) };
        this.add(quote);
        this.#open.push({ column: (0,certain_line/* quoteColumn */.p)(this.#file.source, line), blocks: quote.blocks, block: quote });
        return content;
    }
    /** Closes the paragraph and what is open deeper than `depth`. */
    closeTo(depth) {
        if (!this.#closeParagraph())
            return false;
        while (this.depth > depth) {
            const { block, blocks } = this.#open.pop();
            const [inner, outer] = [blocks.at(-1), this.#top.blocks.at(-1)];
            if (block === null || outer === undefined)
                return false;
            // In remark a list goes on to the last empty line of the quote around it.
            if (block.kind === 'quote' && inner?.kind === 'list' && inner.end < block.end)
                return false;
            if (inner !== undefined && (block.kind === 'item' || inner.end > block.end))
                Object.assign(block, (0,certain_line/* endOf */.pJ)(inner));
            if (outer !== block)
                Object.assign(outer, (0,certain_line/* endOf */.pJ)(block));
        }
        return true;
    }
    get #top() {
        return this.#open[this.#open.length - 1];
    }
    #addInline(block, segments) {
        const runs = readInline(this.#file, segments);
        if (runs === null)
            return false;
        this.runs.push([block, runs]);
        this.add(block);
        return true;
    }
    #closeParagraph() {
        const segments = this.#paragraph;
        const [first] = segments;
        const end = segments[segments.length - 1]?.lineEnd;
        if (first === undefined || end === undefined)
            return true;
        this.#paragraph = [];
        const box = this.#readBox(first);
        // remark takes a box also where its text is on the next line, or where its item ends before it.
        const mayBeBox = (segments.length > 1 || this.#isBehindEmpty) && opensBox(this.#file.source, first.start);
        if (box === null && mayBeBox)
            return false;
        const start = box === null ? first.start : first.start + 4;
        const runs = readInline(this.#file, [{ ...first, start }, ...segments.slice(1)]);
        if (runs === null)
            return false;
        const { block } = this.#top;
        if (box !== null && block?.kind === 'item') {
            block.check = box;
            block.box = (0,line_starts/* spanOf */.ee)(this.#file.lines, first.start, first.start + 3);
        }
        // A box before a link or the like is in the span of its paragraph.
        const from = runs[0]?.kind === 'text' ? start : first.start;
        const paragraph = { kind: 'paragraph', ...(0,line_starts/* spanOf */.ee)(this.#file.lines, from, end) };
        this.runs.push([paragraph, runs]);
        this.add(paragraph);
        return true;
    }
    /** Whether the box that a paragraph begins with is ticked; null where it begins with none. */
    #readBox({ start }) {
        const { block, blocks } = this.#top;
        return block?.kind === 'item' && blocks.length === 0 ? readBox(this.#file.source, start) : null;
    }
}

// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
;// CONCATENATED MODULE: ./build/src/markdown/certain/read-leaf.js




/** On a line in code, GitHub's reading of tags would be taken for what they are nowhere else. */
const read_leaf_TAG = /^[ \t>]*</;
/** Reads a fence to its close, outside of lists also to the end of the file; null where a tab stands before one of its lines. */
function readFencedCode(place, marks) {
    if (place === null)
        return null;
    const { file, line: first, around } = place;
    const { source, lines } = file;
    const content = [];
    for (let index = first.number; index < lines.length; index += 1) {
        const line = (0,certain_line/* lineAt */.mh)(file, index);
        const { start, at, end, column } = line;
        const isInside = at === end || column >= around;
        if (!isInside || hasOther(source, line) || read_leaf_TAG.test(source.slice(start, end)))
            return null;
        if (column - around < 4 && closesFence(source, marks, line))
            return fencedCode(first, line, content);
        content.push(source.slice(Math.min(start + first.column, at), lines[index + 1]));
    }
    return around > 0 ? null : { ...fencedCode(first, lastOfAll(file), content), next: lines.length };
}
function fencedCode(first, last, content) {
    const text = content.join('').replace(/\r?\n$/, '');
    const span = { ...(0,certain_line/* spanIn */.Qs)(first, first.at, last.end), endLine: last.number };
    return { block: { kind: 'code', fenced: true, text, content: first.number + 1, ...span }, next: last.number };
}
/** The last line that is not empty. */
function lastOfAll(file) {
    let line = (0,certain_line/* lineAt */.mh)(file, file.lines.length - 1);
    while (line.start === line.end && line.number > 1)
        line = (0,certain_line/* lineAt */.mh)(file, line.number - 2);
    return line;
}
/** Reads code that is indented by four blanks. */
function readIndentedCode(place) {
    if (place === null)
        return null;
    const { file, line: first, around } = place;
    const { source, lines } = file;
    const content = [];
    let last = first;
    let index = first.number - 1;
    for (; index < lines.length; index += 1) {
        const line = (0,certain_line/* lineAt */.mh)(file, index);
        const isBlank = line.at === line.end;
        if (!isBlank && line.column - around < 4)
            break;
        if (!isCertainCode(source, line, around))
            return null;
        content.push(source.slice(Math.min(line.start + around + 4, line.at), lines[index + 1]));
        if (!isBlank)
            last = line;
    }
    const next = index < lines.length ? (0,certain_line/* lineAt */.mh)(file, index) : last;
    if (source[next.at] === '>' || mayBeNoList(source, next))
        return null;
    const text = content
        .slice(0, last.number - first.number + 1)
        .join('')
        .replace(/\r?\n$/, '');
    const span = { ...(0,certain_line/* spanIn */.Qs)(first, first.start + around, last.end), endLine: last.number };
    return { block: { kind: 'code', fenced: false, text, content: first.number, ...span }, next: last.number };
}
/** Reads a comment to the line that closes it, or a block of tags up to a blank line; `line` begins in the first column. */
function readHtml(place, opening) {
    if (place === null)
        return null;
    const { file, line: first } = place;
    const last = opening === 'comment' ? closeComment(file, first) : lastBeforeBlank(file, first);
    if (last === null)
        return null;
    for (let index = first.number - 1; index < last.number; index += 1) {
        const { start, at, end } = (0,certain_line/* lineAt */.mh)(file, index);
        const [, name = 'p'] = /^[ \t>]*<\/?([A-Za-z][A-Za-z\d-]*)/.exec(file.source.slice(start, end)) ?? [];
        // A tag of another kind alone on its line may be read as one of these.
        const isPlain = index === first.number - 1 || (0,html_blocks/* isBlockName */.Z)(name);
        if (!isPlain || file.source[at] === '>' || readMarker(file.source, at) !== null)
            return null;
    }
    const span = { ...(0,certain_line/* spanIn */.Qs)(first, first.at, last.end), endLine: last.number };
    return { block: { kind: 'html', text: file.source.slice(first.at, last.end), ...span }, next: last.number };
}
function closeComment(file, { at }) {
    const close = file.source.indexOf('-->', at + 2);
    return close < 0 ? null : (0,certain_line/* lineAt */.mh)(file, (0,count_between/* lowerBound */.y)(file.lines, close + 1) - 1);
}
function lastBeforeBlank(file, first) {
    let last = first;
    for (let index = first.number; index < file.lines.length; index += 1) {
        const line = (0,certain_line/* lineAt */.mh)(file, index);
        if (line.at === line.end)
            break;
        last = line;
    }
    return last;
}
/** remark takes no list behind such code that could not interrupt a paragraph. */
function mayBeNoList(source, { at, end }) {
    const marker = readMarker(source, at);
    if (marker === null)
        return false;
    const content = (0,certain_line/* skipBlanks */.pw)(source, at + marker.length, 0).at;
    return !marker.isFirst || content >= end || readMarker(source, content) !== null;
}
/** A blank line counts for remark where its blanks reach so deep and it is the last. */
function isCertainCode(source, line, around) {
    const isDeepBlank = line.at === line.end && line.column - around >= 4;
    return !isDeepBlank && !hasOther(source, line) && !read_leaf_TAG.test(source.slice(line.start, line.end));
}
/** Whether a tab or a BOM stands before what a line holds. */
function hasOther(source, { start, at }) {
    return /[^ ]/.test(source.slice(start, at));
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/read-table.js



const DIVIDER = /^:?-+:?$/;
/** Whether the line behind a line divides the head of a table, which has as many cells, from its rows. */
function beginsTable(file, head) {
    const { source } = file;
    if (head.number >= file.lines.length)
        return false;
    const divider = (0,certain_line/* lineAt */.mh)(file, head.number);
    if (divider.column >= 4 || readMarker(source, divider.at) !== null)
        return false;
    if (!source.slice(divider.at, divider.end).includes('|'))
        return false;
    const cells = cellsOf(source, divider);
    return (cells.every(({ text }) => DIVIDER.test(source.slice(text.start, text.end))) &&
        cells.length === cellsOf(source, head).length);
}
/** Reads the table that begins with a line, to a line that is none of its rows; null where its reading is not certain. */
function readTable(file, head) {
    const runs = [];
    const rows = [];
    const columns = cellsOf(file.source, head).length;
    let last = (0,certain_line/* lineAt */.mh)(file, head.number);
    let next = head.number + 1;
    for (let row = head; row !== null;) {
        const read = readRow(file, row, columns);
        if (read === null)
            return null;
        rows.push(read.row);
        for (const run of read.runs)
            runs.push(run);
        const line = next < file.lines.length ? (0,certain_line/* lineAt */.mh)(file, next) : null;
        if (line === null || endsTable(file.source, line))
            row = null;
        else {
            if (line.column >= 4 || '<['.includes(file.source.charAt(line.at)))
                return null;
            [row, last] = [line, line];
            next += 1;
        }
    }
    return { block: { kind: 'table', rows, ...(0,certain_line/* spanIn */.Qs)(head, head.at, last.end), endLine: last.number }, runs, next };
}
/** Whether a line is blank or begins another block; a list may begin anywhere. */
function endsTable(source, line) {
    const { at, end } = line;
    if (at === end || source[at] === '>')
        return true;
    return (readMarker(source, at) !== null ||
        headingLevel(source, at) !== null ||
        isBreak(source, at) ||
        readFence(source, at) !== null);
}
function readRow(file, line, columns) {
    const { source } = file;
    const written = cellsOf(source, line);
    if (written.length === 0 || source.slice(line.at, line.end).includes('\\'))
        return null;
    const runs = [];
    for (const { start, end, text } of written.slice(0, columns)) {
        const cell = { kind: 'cell', ...(0,certain_line/* spanIn */.Qs)(line, start, end) };
        const read = readInline(file, text.start < text.end ? [{ ...text, lineEnd: text.end }] : []);
        if (read === null)
            return null;
        runs.push([cell, read]);
    }
    return { row: { cells: runs.map(([cell]) => cell), ...(0,certain_line/* spanIn */.Qs)(line, line.at, line.end) }, runs };
}
/** The cells of a row, each with the divider before it, the last with the one behind it, and their text. */
function cellsOf(source, { at, end }) {
    const cells = [];
    let start = at;
    let from = source[at] === '|' ? at + 1 : at;
    if (from >= end)
        return [];
    for (let isLast = false; !isLast;) {
        const divider = source.indexOf('|', from);
        const close = divider < 0 || divider >= end ? end : divider;
        isLast = (0,certain_line/* skipBlanks */.pw)(source, Math.min(close + 1, end), 0).at >= end;
        const first = Math.min((0,certain_line/* skipBlanks */.pw)(source, from, 0).at, close);
        cells.push({ start, end: isLast ? end : close, text: { start: first, end: (0,certain_line/* trimEnd */.s8)(source, first, close) } });
        start = close;
        from = close + 1;
    }
    return from > end + 1 || cells.length === 0 ? [] : cells;
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/read-piece.js







/**
 * Reads the piece of a file that begins at a line (0-based index); null where it holds anything whose reading is not certain.
 */
function readPiece(file, index) {
    return new PieceReader(file).read(index);
}
class PieceReader {
    #file;
    #source;
    #blocks;
    #next = 0;
    constructor(file) {
        this.#file = file;
        this.#source = file.source;
        this.#blocks = new OpenBlocks(file);
    }
    read(index) {
        const { lines } = this.#file;
        let isAfterBlank = true;
        for (this.#next = index; this.#next < lines.length;) {
            const line = (0,certain_line/* lineAt */.mh)(this.#file, this.#next);
            if (this.#next > index && (0,split_markdown/* opensPiece */.kj)(this.#source, line.start, isAfterBlank))
                break;
            this.#next += 1;
            if (!this.#readLine(line, isAfterBlank))
                return null;
            isAfterBlank = (0,split_markdown/* endsParagraphs */.O6)(this.#source, lines[this.#next - 1] ?? 0);
        }
        if (!this.#blocks.closeTo(0))
            return null;
        return { blocks: this.#blocks.blocks, runs: this.#blocks.runs, next: this.#next };
    }
    #readLine(line, isAfterBlank) {
        const blocks = this.#blocks;
        const entered = blocks.enter(line);
        if (entered === null)
            return false;
        const { depth, rest } = entered;
        if (rest.at === rest.end)
            return blocks.closeTo(depth);
        const isDeep = rest.column - blocks.columnOf(depth) >= 4;
        if (blocks.isEmptyItem && (isDeep || depth === blocks.depth))
            return false;
        return this.#readRest(rest, { depth, isAfterBlank, carriesOn: blocks.isText && depth === blocks.depth });
    }
    /** Reads what of a line stands behind the marks of the first `depth` open lists and quotes. */
    #readRest(line, place) {
        const blocks = this.#blocks;
        const { depth } = place;
        if (blocks.isText && isUnderline(this.#source, line.at))
            return this.#underline(line, depth);
        if (line.column - blocks.columnOf(depth) >= 4)
            return this.#readIndented(line, depth);
        if (this.#source[line.at] === '>') {
            const content = blocks.closeTo(depth) ? blocks.openQuote(line) : null;
            return content !== null && this.#readRest(content, { ...place, depth: blocks.depth, isAfterBlank: false });
        }
        const marker = isBreak(this.#source, line.at) ? null : readMarker(this.#source, line.at);
        if (marker === null)
            return this.#readLeaf(line, place);
        if (blocks.isText && place.carriesOn && !marker.isFirst)
            return false;
        return this.#openItem(line, marker, place);
    }
    /** An item that is empty, or begins a list with another number than 1, carries on a paragraph, in remark also behind the mark of a quote. */
    #openItem(line, marker, { depth, carriesOn }) {
        const blocks = this.#blocks;
        const content = blocks.closeTo(depth) ? blocks.openItem(line, marker) : null;
        if (content === null || (carriesOn && !marker.isFirst))
            return false;
        if (content.at >= content.end)
            return !carriesOn;
        return this.#readRest(content, { depth: blocks.depth, isAfterBlank: false, carriesOn });
    }
    #readLeaf(line, place) {
        const { at, end } = line;
        const { depth } = place;
        const [blocks, source] = [this.#blocks, this.#source];
        if (isBreak(source, at))
            return blocks.closeTo(depth) && this.#addBreak(line);
        const level = headingLevel(source, at);
        if (level !== null)
            return blocks.closeTo(depth) && blocks.addHeading(line, level, headingText(source, at + level, end));
        const marks = readFence(source, at);
        if (marks !== null)
            return blocks.closeTo(depth) && this.#addLeaf(readFencedCode(this.#place(line), marks));
        if (source[at] === '<')
            return this.#readTag(line, place);
        if (blocks.isText)
            return source[at] !== '|' && this.#addText(line);
        if (!blocks.closeTo(depth))
            return false;
        return depth === 0 && beginsTable(this.#file, line) ? this.#addTable(line) : this.#addText(line);
    }
    /** HTML is read as a block in the first column, a tag alone behind a blank line only: elsewhere it may carry on a paragraph. */
    #readTag(line, { depth, isAfterBlank }) {
        const blocks = this.#blocks;
        const opening = readHtmlOpening(this.#source, line);
        if (opening === 'text')
            return (blocks.isText || blocks.closeTo(depth)) && this.#addText(line);
        if (opening === null || (opening === 'alone' && !isAfterBlank))
            return false;
        if (depth > 0 || line.at > line.start || !blocks.closeTo(0))
            return false;
        return this.#addLeaf(readHtml(this.#place(line), opening));
    }
    /** Where the list item around a line leaves off; a quote would go on in front of each line. */
    #place(line) {
        return this.#blocks.isQuoted ? null : { file: this.#file, line, around: this.#blocks.columnOf(this.#blocks.depth) };
    }
    #addText(line) {
        this.#blocks.addText(line);
        return !this.#source.slice(line.at, line.end).includes(']:');
    }
    /** A tag alone on its line ends a list on GitHub, however deep it stands. */
    #readIndented(line, depth) {
        if (this.#blocks.isText)
            return this.#source[line.at] !== '<' && this.#addText(line);
        // Behind a quote, or a list whose items begin further right, remark makes of each line of code a block of its own.
        if (!this.#blocks.closeTo(depth) || this.#blocks.isBehindContainer)
            return false;
        return this.#addLeaf(readIndentedCode(this.#place(line)));
    }
    #addTable(line) {
        const table = readTable(this.#file, line);
        for (const run of table?.runs ?? [])
            this.#blocks.runs.push(run);
        return this.#addLeaf(table);
    }
    #addLeaf(leaf) {
        if (leaf === null)
            return false;
        this.#blocks.add(leaf.block);
        this.#next = leaf.next;
        return true;
    }
    #addBreak(line) {
        this.#blocks.add({ kind: 'other', blocks: [], ...(0,certain_line/* spanIn */.Qs)(line, line.at, line.end) });
        return true;
    }
    #underline(line, depth) {
        const isPlain = /^(?:=+|-+)[ \t]*$/.test(this.#source.slice(line.at, line.end));
        return (isPlain &&
            depth === this.#blocks.depth &&
            line.column - this.#blocks.columnOf(depth) < 4 &&
            this.#blocks.underline(line));
    }
}

// EXTERNAL MODULE: ./build/src/markdown/front-matter-span.js
var front_matter_span = __webpack_require__(681);
// EXTERNAL MODULE: ./build/src/markdown/limits/check-limits.js
var check_limits = __webpack_require__(7069);
;// CONCATENATED MODULE: ./build/src/markdown/markdown-to-outline.js








// Most files are certain in every line: remark is loaded for the first that is not.
const remark = (0,on_demand/* onDemand */.hd)(() => Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 7700)));
const BOM = '\uFEFF';
/**
 * Reads Markdown (GFM, with or without BOM and front matter) as an outline. Offsets are those of `source`. The pieces whose
 * reading is certain are read at once, all others by remark; the result is what remark makes of the whole.
 */
function parseOutline(source) {
    return { ...new FileReader(asDrawn(source)).read(), source };
}
/** The same by remark alone, in one piece. */
function parseWhole(source) {
    return { ...new FileReader(asDrawn(source)).readWhole(), source };
}
/** CR alone ends a line as LF does, and NUL is drawn as U+FFFD; both keep all offsets. */
function asDrawn(source) {
    return source.replace(/\r(?!\n)/g, '\n').replaceAll('\0', '\uFFFD');
}
class FileReader {
    #source;
    #whole;
    #from;
    #runs = new Map();
    /** How many lines, and lists in them, were left to remark. */
    #left = 0;
    constructor(source) {
        const lines = (0,line_starts/* lineStarts */._$)(source);
        this.#source = source;
        this.#whole = { source, lines, readers: new Map(), urls: new Map(), notes: new Set() };
        // remark skips a BOM without counting it, and reads front matter as a rule and a heading: both are cut off first.
        this.#from = (0,front_matter_span/* findFrontMatter */.u)(source)?.end ?? (source.startsWith(BOM) ? 1 : 0);
    }
    read() {
        const { lines } = this.#whole;
        if (this.#from === this.#source.length)
            return this.#outline([]);
        // remark skips a second BOM too.
        if (this.#source.startsWith(BOM, this.#from))
            return this.readWhole();
        const file = { ...this.#whole, hasDefinitions: this.#source.includes(']:', this.#from) };
        const pieces = [];
        const first = (0,count_between/* lowerBound */.y)(lines, this.#from + 1) - 1;
        (0,check_limits/* checkLines */.Wb)(lines.length, first);
        for (let index = first; index < lines.length;) {
            const piece = readPiece(file, index);
            if (piece === null) {
                const rest = this.#readRest(index);
                pieces.push(rest);
                index = (0,count_between/* lowerBound */.y)(lines, rest.end);
                if (rest.end === this.#source.length)
                    break;
            }
            else {
                for (const [inline, runs] of piece.runs)
                    this.#runs.set(inline, runs);
                pieces.push(piece.blocks);
                index = piece.next;
            }
        }
        return this.#outline(joinLists(this.#source, pieces.map((piece) => ('reader' in piece ? this.#define(piece) : piece))));
    }
    readWhole() {
        (0,check_limits/* checkLimits */.J5)(this.#source, this.#whole.lines);
        const reader = new (remark().PieceReader)(this.#whole, { start: this.#from, end: this.#source.length });
        reader.collectDefinitions();
        return this.#outline(reader.readRoot());
    }
    #outline(blocks) {
        const { source, lines, readers } = this.#whole;
        return {
            source,
            lines,
            blocks,
            runs: (inline) => this.#runs.get(inline) ?? readers.get(inline)?.runs(inline) ?? [],
        };
    }
    /** A piece that turns out to be open is read again with as much again behind it, so that no text is read more than a few times. */
    #readRest(index) {
        const start = Math.max(this.#whole.lines[index] ?? 0, this.#from);
        for (let least = 1;;) {
            const end = this.#findCut(index, start + least);
            const text = this.#source.slice(start, end);
            const left = (0,check_limits/* checkLimits */.J5)(text, (0,line_starts/* lineStarts */._$)(text), index);
            const reader = new (remark().PieceReader)(this.#whole, { start, end });
            const blocks = reader.readRoot();
            if (end === this.#source.length || !(0,split_markdown/* isOpen */.nT)(blocks.at(-1), this.#source, end)) {
                reader.collectDefinitions();
                this.#left += left;
                (0,check_limits/* checkLeft */.il)(this.#left, index + 1);
                return { start, end, reader, blocks };
            }
            least = 2 * (end - start);
        }
    }
    /** The first offset from `least` on at which the file may be cut. */
    #findCut(index, least) {
        const { lines } = this.#whole;
        let at = Math.max(index + 1, (0,count_between/* lowerBound */.y)(lines, least));
        for (; at < lines.length; at += 1) {
            const isAfterBlank = (0,split_markdown/* endsParagraphs */.O6)(this.#source, lines[at - 1] ?? 0);
            if ((0,split_markdown/* opensPiece */.kj)(this.#source, lines[at] ?? 0, isAfterBlank))
                break;
        }
        return lines[at] ?? this.#source.length;
    }
    /** Reads a piece again where other pieces define what its links may lead to. */
    #define({ start, end, blocks }) {
        const { urls, notes } = this.#whole;
        if (urls.size + notes.size === 0 || !this.#source.slice(start, end).includes('['))
            return blocks;
        return new (remark().PieceReader)(this.#whole, { start, end }, { links: urls.keys(), notes }).readRoot();
    }
}
/** The blocks of all pieces; a list that was cut between two of its items is one again. */
function joinLists(source, pieces) {
    const joined = [];
    for (const blocks of pieces) {
        const [first] = blocks;
        const last = joined.at(-1);
        const isSame = last?.kind === 'list' && first?.kind === 'list' && signOf(source, last) === signOf(source, first);
        if (isSame)
            joined[joined.length - 1] = join(last, first);
        for (const block of isSame ? blocks.slice(1) : blocks)
            joined.push(block);
    }
    return joined;
}
function join(list, { items, end, endLine }) {
    for (const item of items)
        list.items.push(item);
    return Object.assign(list, { end, endLine });
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ endsParagraphs),
/* harmony export */   kj: () => (/* binding */ opensPiece),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** Begins a paragraph: a letter opens no list, quote, fence, table delimiter or definition. */
const WORD = /(?:\*\*)?\p{L}/uy;
const HEADING = /#{1,6}[ \t]/y;
/** A list item, and no break or underline; an item in it might be text where a paragraph stands before. */
const BULLET = /[-*+] (?![-*_|: \t]*\r?$|>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\r?$))[^ \t]/my;
const TAG = /<(?:!--|\/?[A-Za-z])/y;
/**
 * Whether Markdown may be cut before a line, so that what follows parses alone to what it is within the whole: in the first column
 * stands something that closes every list and quote before it. A heading and a bullet do so anywhere; a paragraph only behind a blank line,
 * else it may carry on one in a list, and so does a tag. A fence or raw HTML that is open there goes on all the same.
 */
function opensPiece(source, start, isAfterBlank) {
    return (begins(HEADING, source, start) ||
        begins(BULLET, source, start) ||
        (isAfterBlank && (begins(WORD, source, start) || begins(TAG, source, start))));
}
/** Blank, an underline of a heading or a break: no paragraph is open behind it. */
const NO_PARAGRAPH = /(?:-{3,})?[ \t]*\r?$/my;
/** Whether no paragraph is open behind the line that begins at `start`. */
function endsParagraphs(source, start) {
    return begins(NO_PARAGRAPH, source, start);
}
function begins(pattern, source, start) {
    pattern.lastIndex = start;
    return pattern.test(source);
}
/**
 * Whether a piece that ends at `end` with the block `last` ends inside of it: a fence without its close, or raw HTML that goes on
 * to a blank line or to its own end. The end of a list item closes a fence or raw HTML in it, but remark puts the end of such an item behind the next marker.
 */
function isOpen(last, source, end) {
    if (last?.kind === 'html')
        return isUnclosedHtml(last.text) || !BLANK_LINE.test(source.slice(last.end, end));
    let inner = last;
    let isQuoted = false;
    while (inner?.kind === 'list' || inner?.kind === 'item' || inner?.kind === 'quote') {
        isQuoted ||= inner.kind === 'quote';
        inner = inner.kind === 'list' ? inner.items.at(-1) : inner.blocks.at(-1);
    }
    if (inner?.kind === 'html')
        return isUnclosedHtml(inner.text);
    return !isQuoted && inner?.kind === 'code' && inner.fenced && isUnclosedFence(source.slice(inner.start, inner.end));
}
const BLANK_LINE = /\n[ \t]*\r?\n/;
/** HTML that goes on over blank lines: CommonMark 0.31.2, 4.6, kinds 1 to 5. */
const ENDS = [
    { open: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, close: /<\/(?:script|pre|style|textarea)>/i },
    { open: /^<!--/, close: /-->/ },
    { open: /^<\?/, close: /\?>/ },
    { open: /^<!\[CDATA\[/, close: /\]\]>/ },
    { open: /^<![a-z]/i, close: />/ },
];
function isUnclosedHtml(html) {
    return ENDS.some(({ open, close }) => open.test(html.trimStart()) && !close.test(html));
}
function isUnclosedFence(code) {
    const open = /^(?:`{3,}|~{3,})/.exec(code)?.[0] ?? '';
    const close = /\n[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(code)?.[1] ?? '';
    return close[0] !== open[0] || close.length < open.length;
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aw: () => (/* binding */ passNotLoaded),
/* harmony export */   dK: () => (/* binding */ withParts),
/* harmony export */   hd: () => (/* binding */ onDemand)
/* harmony export */ });
/** Thrown by pure code that needs a part of the program that is not loaded yet; `load` fetches it. */
class NotLoaded extends Error {
    load;
    constructor(load) {
        super('A part of the program is not loaded yet: call this inside withParts.');
        this.load = load;
    }
}
/**
 * A part of the program that most runs can do without, such as a library for a rare notation: `load` imports it when it is first
 * asked for. What asks for it has to run inside `withParts`.
 */
function onDemand(load) {
    let part;
    const fetch = async () => {
        part = await load();
    };
    return () => {
        if (part === undefined)
            throw new NotLoaded(fetch);
        return part;
    };
}
/** Does pure work; where it needs a part that is not loaded, the part is loaded and the work begun anew. */
async function withParts(work) {
    for (;;) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof NotLoaded))
                throw error;
            await error.load();
        }
    }
}
/** For whoever catches everything: lets pass what only asks for a part. */
function passNotLoaded(error) {
    if (error instanceof NotLoaded)
        throw error;
}


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addLinksBelow)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(841);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);
/* harmony import */ var _line_read_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6662);
/* harmony import */ var _notations_read_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);




/**
 * Gives each step that is a list item the links below its title, in further paragraphs and inner items. Those of inner
 * steps stay theirs, whatever notation they have.
 */
function addLinksBelow(outline, candidates) {
    const items = new Map([...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(outline.blocks)].map((item) => [item, item]));
    const starts = candidates.map(({ span }) => span.start).sort((a, b) => a - b);
    return candidates.map((candidate) => {
        const item = items.get(candidate.span);
        const below = item === undefined ? [] : linksBelow(outline, item, starts);
        return below.length === 0 ? candidate : { ...candidate, links: [...candidate.links, ...below] };
    });
}
function linksBelow(outline, item, starts) {
    const title = (0,_notations_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .titleParagraph */ .Pf)(item);
    return item.blocks.filter((block) => block !== title).flatMap(linksIn);
    function linksIn(block) {
        if (block.kind === 'list')
            return block.items.filter((inner) => !isStep(inner)).flatMap(linksIn);
        if (block.kind === 'paragraph')
            return hasStep(block) ? [] : (0,_line_read_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readLinks */ .C)({ runs: outline.runs(block), within: block });
        return 'blocks' in block ? block.blocks.flatMap(linksIn) : [];
    }
    function isStep({ start }) {
        return (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .countBetween */ .c)(starts, start, start + 1) > 0;
    }
    function hasStep({ start, end }) {
        return (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .countBetween */ .c)(starts, start, end) > 0;
    }
}


/***/ }),

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isObsidian)
/* harmony export */ });
/* harmony import */ var _task_signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1525);

/** A field of Obsidian Tasks with its day or id, one of Dataview, or a link of a wiki. */
const SIGNS = [
    ..._task_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .TASK_SIGNS */ .HR.map((sign) => new RegExp((0,_task_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .signedValue */ .ss)(sign), 'u')),
    /[[(]\w{1,40}:: ?\S|\[\[[^\s[\]][^[\]\r\n]{0,200}\]\]/u,
];
/** What each of them holds: most texts have none, and are looked through once. */
const SOME = new RegExp(`[${_task_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .TASK_SIGNS */ .HR.map(({ signs }) => signs).join('')}]|::|\\[\\[`, 'u');
/** Whether a file is plainly one of Obsidian's. */
function isObsidian(text) {
    return SOME.test(text) && SIGNS.some((sign) => sign.test(text));
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ passedByParts),
/* harmony export */   s: () => (/* binding */ passDown)
/* harmony export */ });
/** What the stages and headings around it, the outermost first, give a top step. */
function passedByParts(parts) {
    const nothing = { when: null, start: null, due: null, optional: false, priority: null };
    const fields = parts.reduce((passed, part) => join(passed, part.fields), nothing);
    return { depth: 0, parked: parts.some((part) => isParked(part.fields)), dropped: false, fields };
}
/** What a step gives those below it, besides what was passed to itself. */
function passDown(passed, { fields, parked }, status) {
    const joined = join(passed.fields, fields);
    return {
        depth: passed.depth + 1,
        parked: passed.parked || parked || isParked(fields),
        dropped: status === 'dropped',
        // Its own priority is the step's alone.
        fields: { ...joined, priority: passed.fields.priority },
    };
}
function isParked({ when, parked }) {
    return parked || when !== null;
}
/** The innermost value wins. */
function join(passed, fields) {
    return {
        when: fields.when ?? passed.when,
        start: fields.start ?? passed.start,
        due: fields.due ?? passed.due,
        optional: fields.optional || passed.optional,
        priority: fields.priority ?? passed.priority,
    };
}


/***/ }),

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSteps)
/* harmony export */ });
/** All steps of a roadmap or stage, those below steps and inner stages too, in the order of writing. */
function listSteps(part) {
    return collect(part).sort((a, b) => a.line - b.line || a.column - b.column);
}
function collect(part) {
    return [...part.steps.flatMap(withInner), ...part.stages.flatMap(collect)];
}
function withInner(step) {
    return [step, ...step.steps.flatMap(withInner)];
}


/***/ }),

/***/ 2765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ partNamed),
/* harmony export */   JZ: () => (/* binding */ linksToHeading),
/* harmony export */   fA: () => (/* binding */ targetReader)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _needs_find_need_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3285);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6733);



/** Reads what a step is a link to as a whole, by an address or as wikis write it. `paths` are those of all files. */
function targetReader(paths) {
    const byNote = new Map(paths.map((path) => [noteName(path), path]));
    return (page, candidate) => {
        const { path: own } = page;
        const link = candidate.links.find(({ title }) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(candidate.title));
        if (link !== undefined) {
            const [at, anchor] = splitAddress(link.url);
            return { path: at === '' ? own : (0,_needs_find_need_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(own, at), anchor, heading: '' };
        }
        // Obsidian finds a note by its name, wherever it lies, and a heading by its text.
        const wiki = wikiPage(page, candidate);
        if (wiki === null)
            return null;
        const [note = '', heading = ''] = wiki.split('#', 2);
        return { path: note === '' ? own : (byNote.get(noteName(note)) ?? ''), anchor: '', heading };
    };
}
/** The part of its file that a target names. */
function partNamed(parts, { anchor, heading }) {
    if (anchor !== '')
        return parts.byAnchor.get(anchor);
    if (heading === '')
        return parts.whole;
    return [...(0,_stage_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldNames */ .wY)([heading])].flatMap((name) => parts.byName.get(name) ?? [])[0];
}
/** Whether a step is a link to some heading of its own file. */
function linksToHeading(page, candidate) {
    const { path } = page;
    const [note = '', heading = ''] = wikiPage(page, candidate)?.split('#', 2) ?? [];
    if (heading !== '' && (note === '' || noteName(note) === noteName(path)))
        return true;
    return candidate.links.some(({ url, title }) => {
        const [at, anchor] = splitAddress(url);
        const isOwn = at === '' || (0,_needs_find_need_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(path, at) === path;
        return isOwn && anchor !== '' && (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(candidate.title);
    });
}
function splitAddress(url) {
    const [page = '', anchor = ''] = decodeAddress(url).split('#', 2);
    return [page, anchor];
}
function decodeAddress(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}
/** The longest name of a note. */
const LONGEST = 200;
/** What `[[Page]]` or `[[Page|shown]]` leads to, where a title is nothing else; null where it is not. */
function wikiPage({ outline: { source } }, { spans: { title } }) {
    if (title === null || !source.startsWith(']]', title.end))
        return null;
    const before = source.slice(Math.max(0, title.start - LONGEST), title.start);
    const shown = source.slice(title.start, title.end);
    const name = before.slice(before.lastIndexOf('[[') + 2);
    const page = before.endsWith('[[') ? shown : name.replace(/\|$/u, '');
    const isWhole = before.includes('[[') && (before.endsWith('[[') || name.endsWith('|'));
    return isWhole && !/[[\]|\r\n]/u.test(page) ? page : null;
}
function noteName(path) {
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/iu, ''));
}


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ flattenSteps),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   v$: () => (/* binding */ needFinder)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(841);
/* harmony import */ var _mirrors_stage_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6733);
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7288);




/** Builds a look-up of names: `path#id` first, then ids, step titles and stage titles of the own file, then those of all, then roadmaps by title or path. */
function needFinder(drafts) {
    const indexes = new Map();
    // Most files are named by no need.
    const indexOf = (draft) => {
        const index = indexes.get(draft) ?? indexDraft(draft);
        indexes.set(draft, index);
        return index;
    };
    return (name, from) => {
        const named = fromPath(name, from);
        if (named !== null)
            return named;
        const mine = targetsIn(indexOf(from), name);
        if (mine.length > 0)
            return toFound(mine);
        const theirs = drafts.flatMap((draft) => (draft === from ? [] : targetsIn(indexOf(draft), name)));
        return toFound(theirs.length > 0 ? theirs : wholes(name, from));
    };
    /** A `#` may also belong to a title (`C# basics`): only a path of a roadmap makes it a separator. */
    function fromPath(name, from) {
        const at = name.lastIndexOf('#');
        const draft = at <= 0 ? undefined : draftAt(name.slice(0, at), from);
        if (draft === undefined)
            return null;
        const target = indexOf(draft).byId.get(name.slice(at + 1));
        return target === undefined ? { kind: 'unknown' } : { kind: 'target', target };
    }
    function wholes(name, from) {
        const titled = drafts.filter((draft) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(draft.title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(name));
        const named = titled.length > 0 ? titled : [draftAt(name, from)];
        return named.flatMap((draft) => (draft === undefined ? [] : indexOf(draft).whole));
    }
    function draftAt(path, from) {
        const paths = [path, resolvePath(from.path, path)];
        return drafts.find((other) => paths.includes(other.path));
    }
}
function targetsIn(index, name) {
    const exact = index.byId.get(name);
    if (exact !== undefined)
        return [exact];
    return index.byTitle.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(name)) ?? index.byOther.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(name)) ?? [];
}
function toFound(targets) {
    const [first] = targets;
    if (first === undefined)
        return { kind: 'unknown' };
    if (targets.length > 1)
        return { kind: 'ambiguous', places: targets.map(({ place }) => place) };
    return { kind: 'target', target: first };
}
function indexDraft(draft) {
    const byId = new Map();
    const byTitle = new Names();
    const byOther = new Names();
    const candidates = flattenSteps(draft.steps).map(({ candidate }) => candidate);
    const starts = candidates.map(({ span }) => span.start);
    for (const candidate of candidates) {
        const { title, line, span } = candidate;
        const target = { title, place: `${draft.path}:${line}`, draft, span, isPart: false, steps: [candidate] };
        byId.set(draft.ids.get(candidate) ?? '', target);
        byTitle.add([title], target);
        byOther.add(codesOf(title), target);
    }
    // A heading over everything, as the title of the file, holds whatever could need it.
    const isTarget = ({ isStage, start, end }) => isStage || (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_2__/* .countBetween */ .c)(starts, start, end) < starts.length;
    for (const part of (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_3__/* .stagesFirst */ .ay)(draft.parts).filter(isTarget)) {
        const { title, names, line, start, end, fields, isStage } = part;
        const inside = candidates.slice((0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerBound */ .y)(starts, start), (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerBound */ .y)(starts, end));
        const place = `${draft.path}:${line}`;
        const target = { title, place, draft, span: { start, end }, isPart: true, steps: inside.filter(isKept) };
        if (isStage)
            byTitle.add([title], target);
        byOther.add([title, ...names, ...(0,_mirrors_stage_names_js__WEBPACK_IMPORTED_MODULE_0__/* .headsOf */ .j$)(title)], target);
        if (fields.id !== null && !byId.has(fields.id))
            byId.set(fields.id, target);
    }
    const { title, path, text } = draft;
    const whole = { title, place: path, draft, span: { start: 0, end: text.length }, isPart: true, steps: candidates.filter(isKept) }; // biome-ignore format: one line for each target
    return { byId, byTitle: byTitle.all, byOther: byOther.all, whole };
}
/** `T012` of `T012 [P] Write the model`: lists of tasks call each by a code. */
function codesOf(title) {
    const code = /^[A-Z]{1,4}-?\d{1,5}(?=[\s.:：])/u.exec(title)?.[0];
    return code === undefined ? [] : [code];
}
function isKept({ status }) {
    return status !== 'dropped';
}
/** Targets by their names, case and width folded. */
class Names {
    all = new Map();
    add(names, target) {
        for (const name of new Set(names.map(_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH))) {
            const same = this.all.get(name);
            if (same === undefined)
                this.all.set(name, [target]);
            else
                same.push(target);
        }
    }
}
/** A step and all below it, in the order of writing. */
function flattenSteps(steps) {
    return steps.flatMap((step) => [step, ...flattenSteps(step.steps)]);
}
/** A path that is written in the file at `from`, from the root. */
function resolvePath(from, relative) {
    const parts = from.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ identifySteps),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ix: () => (/* binding */ giveIds)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7288);
/* harmony import */ var _find_need_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3285);



/** A title without a letter or digit makes no slug. */
const NAMELESS = 'step';
/**
 * Gives every step of a file its id: the written one, else the slug of its title; equal ones get `-1`, `-2` in the order of writing.
 * An id that is written at a heading or stage is taken.
 */
function identifySteps(steps, parts) {
    const taken = (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenParts */ .PR)(parts).flatMap(({ fields }) => fields.id ?? []);
    const candidates = (0,_find_need_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenSteps */ .gF)(steps).map(({ candidate }) => candidate);
    const { ids, duplicateIds } = giveIds(candidates.map(nameOf), taken);
    return {
        ids: new Map(candidates.map((candidate, at) => [candidate, ids[at] ?? ''])),
        duplicateIds: duplicateIds.flatMap((at) => candidates[at] ?? []),
    };
}
/** What a step is called by. */
function nameOf({ fields, title }) {
    return { written: fields.id, slug: (0,github_slugger__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .y)(fields.id ?? title) || NAMELESS };
}
/** The id of each name in the order of writing, and the places of those whose written id is taken already. */
function giveIds(names, taken) {
    // As github-slugger counts: how often each id was asked for again.
    const counts = new Map(taken.map((id) => [id, 0]));
    const duplicateIds = [];
    const own = names.map(({ written }, at) => {
        if (written === null)
            return null;
        if (counts.has(written))
            duplicateIds.push(at);
        else
            counts.set(written, 0);
        return duplicateIds.at(-1) === at ? null : written;
    });
    const ids = names.map(({ slug: asked }, at) => own[at] ?? free(asked));
    return { ids, duplicateIds };
    function free(asked) {
        let id = asked;
        while (counts.has(id)) {
            const count = (counts.get(asked) ?? 0) + 1;
            counts.set(asked, count);
            id = `${asked}-${count}`;
        }
        counts.set(id, 0);
        return id;
    }
}


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ readBoxItem),
/* harmony export */   Dq: () => (/* binding */ findTaskList),
/* harmony export */   Hs: () => (/* binding */ DEFAULT_MARKS),
/* harmony export */   dK: () => (/* binding */ findBoxItems),
/* harmony export */   kO: () => (/* binding */ readMarkedBox),
/* harmony export */   xL: () => (/* binding */ findMarkedBoxes),
/* harmony export */   y: () => (/* binding */ marksOutside)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);



/** Blanks behind a box; more make code of what follows in remark as on GitHub. */
const MOST_BLANKS = 200;
/** Finds the boxes that GitHub draws: GFM task list items, nested, ordered and quoted ones too. */
function findTaskList(page) {
    return findBoxItems(page.outline).map((item) => readBoxItem(page.outline, item));
}
/** The items with a box that GitHub draws. remark also reads a box around a tab, and one with nothing behind it on its line; GitHub draws neither. */
function findBoxItems({ source, blocks }) {
    const isDrawn = ({ start, end }) => /^\[[ xX]\][ \t]+[^ \t\r\n]/.test(source.slice(start, end + MOST_BLANKS));
    const isBoxItem = (item) => item.check !== null && item.box !== null && isDrawn(item.box);
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(blocks)].filter(isBoxItem);
}
/** Reads the step that such an item is. */
function readBoxItem(outline, item) {
    const { check, box } = item;
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .titleParagraph */ .Pf)(item));
    const mark = { start: box.start + 1, end: box.end - 1 };
    const meaning = check ? 'done' : 'todo';
    return (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .toItemStep */ .vX)(outline, { item, notation: 'task-list', mark, at: box.start, meaning, text });
}
/** Marks that mean the same to nearly everybody; `marks` in the front matter adds to them and overrules them. */
const DEFAULT_MARKS = new Map([
    ['/', 'doing'],
    ['✓', 'done'],
    ['√', 'done'],
    ['✔', 'done'],
    ['✅', 'done'],
]);
/** What these mean to Obsidian Tasks, and to nobody else. */
const OBSIDIAN_MARKS = { '-': 'dropped', '>': 'parked' };
/** What marks mean where the front matter says nothing: in a vault of Obsidian's two more have a meaning. */
function marksOutside({ marks }, isVault) {
    return { ...(isVault ? OBSIDIAN_MARKS : {}), ...marks };
}
/** One character, maybe with a variation selector; then a blank. */
const BOX = /^\[([^\s\]\\])\uFE0F?\](?=\s+\S)/u;
/** A letter or digit in brackets is a mark only where the file says so. */
const LETTER = /[\p{L}\p{N}]/u;
/** Finds list items with a mark that GitHub does not draw, as `- [/] Sessions`. A mark that nobody explained is no step. */
function findMarkedBoxes(page) {
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(page.outline.blocks)].flatMap((item) => {
        const box = readMarkedBox(page, item);
        if (box === null || box.meaning === null)
            return [];
        const { start, length, meaning, rest: text } = box;
        const mark = { start: start + 1, end: start + length - 1 };
        return [(0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .toItemStep */ .vX)(page.outline, { item, notation: 'marked-box', mark, at: start, meaning, text })];
    });
}
/** Reads the box that an item begins with; null when it begins otherwise, or with a letter or digit in brackets that the file does not explain. */
function readMarkedBox({ outline, marks }, item) {
    const text = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(outline, item);
    const [box = '', mark] = BOX.exec(text?.text ?? '') ?? [];
    // Brackets in emphasis, or written with an escape, do not begin the line.
    if (text === null || mark === undefined || !(0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .opensItem */ .tU)(outline, item, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, 0, 1)))
        return null;
    const meaning = marks.get(mark) ?? null;
    if (meaning === null && LETTER.test(mark))
        return null;
    return {
        start: item.blocks[0]?.start ?? item.start,
        length: box.length,
        mark,
        meaning,
        rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, box.length),
    };
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b7: () => (/* binding */ findGlyphLists),
  GY: () => (/* binding */ hasStatusSign),
  Wd: () => (/* binding */ readGlyphLists)
});

// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/read-signed.js
var read_signed = __webpack_require__(8823);
;// CONCATENATED MODULE: ./build/src/parse/notations/glyph/glyph-family.js


/** How many of a list's items or glyphs must say a status: among many others they are decoration. */
const ENOUGH = 0.8;
/** A list and those below its glyph items that go on with its glyphs, the outermost first: what they say, they say together. */
function readFamily(page, list, above = new Set()) {
    const plain = list.items.filter((item) => item.check === null);
    const signed = readSigned(page, plain);
    const own = glyphsOf(signed);
    if (above.size > 0 && !goesOn(own, above, signed.length >= ENOUGH * plain.length))
        return [];
    const glyphs = new Set([...above, ...own]);
    const alike = (0,line_glyphs/* listMeanings */.DD)(glyphs);
    const meanings = page.glyphs.size === 0 ? alike : new Map([...alike, ...page.glyphs]);
    const known = signed.filter(({ glyph }) => meanings.has(glyph));
    const below = known.flatMap(({ item }) => item.blocks.filter((block) => block.kind === 'list'));
    return [{ list, plain, signed, meanings }, ...below.flatMap((inner) => readFamily(page, inner, glyphs))];
}
/** Ticks and crosses below a list of open and done steps are a contrast, unless that list has crosses too. */
function goesOn(own, above, isEnough) {
    const alone = (0,line_glyphs/* listMeanings */.DD)(own);
    return isEnough && own.size > 0 && [...own].every((glyph) => alone.has(glyph) || above.has(glyph));
}
/** A sign at the end is a grade as often as a status: it counts where nearly all items have one and an open one is among them. */
function readSigned({ outline }, plain) {
    const leading = plain.flatMap((item) => (0,read_signed/* readLeading */.d)(outline, item) ?? []);
    if (leading.length > 0)
        return leading;
    const trailing = plain.flatMap((item) => (0,read_signed/* readTrailing */.X)(outline, item) ?? []);
    const glyphs = glyphsOf(trailing);
    return trailing.length >= ENOUGH * plain.length && !(0,line_glyphs/* isContrast */.NZ)(glyphs) && !(0,line_glyphs/* isGraded */.gF)(glyphs) ? trailing : [];
}
function glyphsOf(signed) {
    return new Set(signed.map(({ glyph }) => glyph));
}

;// CONCATENATED MODULE: ./build/src/parse/notations/glyph/glyph-list.js





/**
 * Finds list items that begin with a glyph, as `- 🔄 Sessions`, in lists that hold both a done glyph and another status.
 * Glyphs that such a list, a legend or the front matter explains count in every list, at the end of an item too.
 */
function findGlyphLists(page) {
    return readGlyphLists(page).flatMap(({ counted }) => counted.map(({ meaning, ...signed }) => (0,read_item/* toItemStep */.vX)(page.outline, { ...signed, notation: 'glyph-list', meaning })));
}
/** Whether an item begins or ends with a glyph that says a status in some list: without one no list of glyphs has steps, unless something explains another. */
function hasStatusSign({ outline }) {
    return [...(0,walk_outline/* walkItems */.QR)(outline.blocks)].some((item) => {
        if (item.check !== null)
            return false;
        const signed = [(0,read_signed/* readLeading */.d)(outline, item), (0,read_signed/* readTrailing */.X)(outline, item)];
        return signed.some((one) => one !== null && (0,line_glyphs/* isStatusSign */.Wv)(one.glyph));
    });
}
const known = new WeakMap();
/** Reads every list but legends, also those whose signs don't count; those of one page once. */
function readGlyphLists(page) {
    const lists = known.get(page) ?? (page.mayShowGlyph ? readLists(page) : []);
    known.set(page, lists);
    return lists;
}
function readLists(page) {
    const families = findFamilies(page);
    const settled = new Map([
        ...settleTogether(families.flat()),
        ...families.filter(isOfSeveral).flat().flatMap(meaningsIn),
    ]);
    const whole = { ...page, glyphs: new Map([...settled, ...page.glyphs]) };
    return families.flatMap((family) => {
        const isMixed = isOfSeveral(family);
        return family.map((list) => ({ ...list, isMixed, counted: countedOf(whole, list, isMixed) }));
    });
}
/** The lists of a page, each with those below it that go on with its glyphs. */
function findFamilies(page) {
    const legends = new Set(page.legendSpans.map((span) => span.start));
    const read = new Set();
    const lists = [...(0,walk_outline/* walkBlocks */.Y)(page.outline.blocks)].filter((block) => block.kind === 'list');
    return lists.flatMap((list) => {
        if (legends.has(list.start) || read.has(list))
            return [];
        const family = readFamily(page, list).filter((inner) => !legends.has(inner.list.start));
        for (const inner of family)
            read.add(inner.list);
        return [family];
    });
}
/**
 * Lists of ✅ alone and lists of ⬜ alone are one plan, of which some stages are finished and others not begun: together they settle
 * what two signs in one list would.
 */
function settleTogether(lists) {
    const said = lists
        .filter(({ plain, signed }) => signed.length > 0 && signed.length >= ENOUGH * plain.length)
        .flatMap(meaningsIn);
    const meanings = new Set(said.map(([, meaning]) => meaning));
    return meanings.has('done') && meanings.has('todo') ? said : [];
}
/** What a list of several statuses settles: its signs mean the same in the whole file, but for crosses, which mean what their company says. */
function meaningsIn({ signed, meanings }) {
    const said = signed.flatMap(({ glyph }) => {
        const meaning = meanings.get(glyph);
        return meaning === undefined || (0,line_glyphs/* isCross */.hx)(glyph) ? [] : [[glyph, meaning]];
    });
    return said.length >= ENOUGH * signed.length ? said : [];
}
/** Lists of one status alone are decoration, and so is a contrast of ticks and crosses. */
function isOfSeveral(family) {
    const said = new Set(family.flatMap(({ signed, meanings }) => signed.map(({ glyph }) => meanings.get(glyph))));
    return said.has('done') && (said.has('todo') || said.has('doing'));
}
function countedOf(page, { plain, signed, meanings }, isMixed) {
    const known = signed.filter(({ glyph }) => meanings.has(glyph));
    const explained = readExplainedList(page, { plain, signed, meanings });
    const isClear = isMixed && known.length >= ENOUGH * signed.length;
    const counted = isClear && known.length > explained.length ? known : explained;
    return counted.map((signed) => ({
        ...signed,
        meaning: meanings.get(signed.glyph) ?? page.glyphs.get(signed.glyph) ?? 'todo',
    }));
}
/** The items of a list whose glyphs a legend explains. At the end of an item a glyph counts only where nearly all items have one. */
function readExplainedList(page, { plain, signed, meanings }) {
    if (page.glyphs.size === 0)
        return [];
    const all = plain.flatMap((item) => readExplained(page, item) ?? []);
    if (all.length >= ENOUGH * plain.length)
        return all;
    const isExplained = signed.some(({ glyph }) => page.glyphs.has(glyph));
    const first = signed.filter(({ glyph }) => page.glyphs.has(glyph) || (isExplained && meanings.has(glyph)));
    return first.length >= ENOUGH * signed.length ? first : [];
}
function readExplained(page, item) {
    const signed = (0,read_signed/* readLeading */.d)(page.outline, item) ?? (0,read_signed/* readTrailing */.X)(page.outline, item);
    return signed !== null && page.glyphs.has(signed.glyph) ? signed : null;
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readTrailing),
/* harmony export */   d: () => (/* binding */ readLeading)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);




/** The last character of a sign or of its name. */
const ENDING = /[^!-9;-~]/;
const TRAILING = new RegExp(`${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN */ .AJ}\\s*$`, 'u');
const BOX_LIKE = /^\\?\[[ xX]?\\?\]/;
/** What only leads to a sign at the end: `Sessions: ✅`. */
const LEADS_ON = /[\s:：=＝→|–—-]/u;
/** Reads the glyph that an item begins with; null when it begins otherwise or holds nothing else. */
function readLeading(outline, item) {
    const paragraph = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .titleParagraph */ .Pf)(item);
    if (paragraph === null || paragraph !== item.blocks[0])
        return null;
    const whole = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, paragraph);
    const glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(whole.text);
    if (glyph === null || !/[td]/.test(whole.kinds.charAt(0)))
        return null;
    const mark = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, 0, glyph.length), outline.source);
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, glyph.length);
    if (mark === null || text.text.trim() === '')
        return null;
    return { item, glyph: glyph.glyph, mark, at: mark.start, text };
}
/** Reads the glyph that an item ends with; null when it ends otherwise or begins with a box. */
function readTrailing(outline, item) {
    const paragraph = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_2__/* .titleParagraph */ .Pf)(item);
    const whole = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, paragraph);
    if (!ENDING.test(whole.text.trimEnd().slice(-1)))
        return null;
    const at = whole.text.search(TRAILING);
    const sign = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, Math.max(at, 0)));
    const { glyph } = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(sign.text) ?? {};
    const mark = /^[td]/.test(sign.kinds) ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(sign, outline.source) : null;
    if (paragraph === null || at <= 0 || mark === null || glyph === undefined || BOX_LIKE.test(whole.text))
        return null;
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, 0, (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(whole.text.slice(0, at), LEADS_ON));
    return text.text.trim() === '' ? null : { item, glyph, mark, at: paragraph.start, text };
}


/***/ }),

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findMarkedLines),
  T: () => (/* binding */ hasMarkedLine)
});

// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/parse/fields/fields.js
var fields = __webpack_require__(4154);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js + 1 modules
var read_line = __webpack_require__(6662);
// EXTERNAL MODULE: ./build/src/parse/line/read-parenthesis.js
var read_parenthesis = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/markdown/offsets.js
var offsets = __webpack_require__(3271);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var lettering = __webpack_require__(9036);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/src/parse/notations/line-blocks.js





/** The blocks of lines among neighbours: each list, each code fence, and the lettered, numbered or bulleted lines of paragraphs in a row. */
function lineBlocks(outline, blocks) {
    const found = [[]];
    for (const block of blocks) {
        if (block.kind === 'html')
            continue;
        if (block.kind === 'paragraph') {
            // Lettered lines go on in the next paragraph until prose, a label or another block stands between.
            const [first = [], ...others] = letteredGroups(outline, block);
            for (const line of first)
                found.at(-1)?.push(line);
            for (const group of others)
                found.push([...group]);
        }
        else
            for (const group of [...blocksInside(outline, block), []])
                found.push([...group]);
    }
    return found;
}
function blocksInside(outline, block) {
    if (block.kind === 'list')
        return listLines(outline, block);
    if (block.kind === 'code')
        return block.fenced ? codeGroups(outline, block) : [];
    return 'blocks' in block ? lineBlocks(outline, block.blocks) : [];
}
function listLines(outline, list) {
    const inner = list.items.map((item) => item.blocks.filter((block) => block.kind !== 'paragraph'));
    return [
        list.items.flatMap((item) => itemLine(outline, item)),
        ...inner.flatMap((blocks) => lineBlocks(outline, blocks)),
    ];
}
function itemLine(outline, item) {
    const paragraph = item.check === null ? (0,read_item/* titleParagraph */.Pf)(item) : null;
    if (paragraph === null)
        return [];
    const runs = outline.runs(paragraph);
    return [unletter({ text: (0,flat_text/* flattenRuns */.fu)(runs), runs, within: paragraph, place: paragraph, span: item })];
}
/** The lettered lines of a paragraph, cut at each label; a paragraph of prose alone is a cut too. */
function letteredGroups(outline, paragraph) {
    const runs = outline.runs(paragraph);
    const groups = groupLines(outline, paragraph, {
        runs,
        texts: (0,flat_text/* flattenLines */.Ab)(runs),
        isLine: (text) => (0,lettering/* readLettering */.NZ)(text) !== null,
    });
    return groups.every((group) => group.length === 0) ? [[], []] : groups;
}
/** The lines of a fence, cut at each label. */
function codeGroups(outline, code) {
    const texts = (0,line_starts/* splitLines */.uz)(code.text).map((text, at) => {
        const start = outline.lines[code.content + at - 1] ?? 0;
        // The fence may be indented, and so each of its lines.
        const indent = outline.source.slice(start, outline.lines[code.content + at]).indexOf(text);
        return (0,flat_text/* writtenText */.v4)(text, start + Math.max(0, indent));
    });
    return groupLines(outline, code, { runs: [], texts, isLine: (text) => text.trim() !== '' });
}
function groupLines(outline, block, { runs, texts, isLine }) {
    const groups = [[]];
    for (const text of texts) {
        if (/[:：]$/.test(text.text.trimEnd()))
            groups.push([]);
        else if (isLine(text.text)) {
            const span = lineSpan(outline, block, (0,offsets/* offsetAt */.HA)(text, 0) ?? block.start);
            groups.at(-1)?.push(unletter({ text, runs, within: span, place: span, span }));
        }
    }
    return groups;
}
function unletter(line) {
    return { ...line, text: (0,flat_text/* slice */.di)(line.text, (0,lettering/* readLettering */.NZ)(line.text.text)?.length ?? 0) };
}
/** The line of a block in which an offset stands, from its first character to its last as they are written. */
function lineSpan({ source, lines }, block, offset) {
    const { line } = (0,line_starts/* spanOf */.ee)(lines, offset, offset);
    const from = Math.max(lines[line - 1] ?? 0, block.start);
    const written = source.slice(from, Math.min(lines[line] ?? source.length, block.end)).trimEnd();
    return (0,line_starts/* spanOf */.ee)(lines, from + (/^[\s>]*/.exec(written)?.[0].length ?? 0), from + written.length);
}

// EXTERNAL MODULE: ./build/src/parse/notations/step-candidate.js
var step_candidate = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/src/parse/notations/marked-line.js









/** How many lines of a block must end in a glyph and a status word. */
const ENOUGH = 0.8;
/** No status word of the vocabulary is longer. */
const LONGEST_WORD = 40;
const GLYPH = new RegExp(glyphs/* SIGN */.AJ, 'gu');
/** A sign is no ASCII, and its name stands between colons. */
const SOME = /[^\0-9;-~]/;
/** What only leads to the sign: `Sessions: ✅ done`. */
const LEADS_ON = /[\s:：=＝→|]/u;
const FULL_STOP = /[\s。.;；,，]/u;
/** Finds lines that end in a glyph and a status word, as `a) Sessions △ 部分完成（重看一遍）`, in lists, lettered lines and code fences. */
function findMarkedLines(page) {
    if (!page.mayShowGlyph)
        return [];
    const blocks = lineBlocks(page.outline, page.outline.blocks);
    return blocks.flatMap((block) => readBlock(page, block));
}
/** Whether any line ends in a glyph and a status word, so that with others it may be a step. */
function hasMarkedLine({ outline }) {
    return lineBlocks(outline, outline.blocks).some((block) => block.some((line) => readEnd(line) !== null));
}
function readBlock(page, block) {
    const signed = block.flatMap((line) => readEnd(line) ?? []);
    if (signed.length < 2 || signed.length < ENOUGH * block.length)
        return [];
    return signed.flatMap((end) => toStep(page, end) ?? []);
}
function readEnd(line) {
    const text = (0,flat_text/* slice */.di)(line.text, 0, (0,fold_text/* endOf */.pJ)(line.text.text, FULL_STOP));
    const last = (0,read_parenthesis/* lastParenthesis */.P6)(text);
    return readSigned(line, text, null) ?? (last === null ? null : readSigned(line, last.before, last.inner));
}
function readSigned(line, written, note) {
    const flat = (0,flat_text/* slice */.di)(written, 0, written.text.trimEnd().length);
    const from = Math.max(0, flat.text.length - LONGEST_WORD);
    if (!SOME.test(flat.text.slice(from)))
        return null;
    const at = from + ([...flat.text.slice(from).matchAll(GLYPH)].at(-1)?.index ?? Number.NaN);
    const length = (0,glyphs/* readGlyph */.$h)(flat.text.slice(at))?.length;
    if (length === undefined || flat.text.slice(0, at).trim() === '')
        return null;
    const meaning = (0,recognise_word/* wordStatus */.td)(flat.text.slice(at + length));
    return meaning === null ? null : { line, before: (0,flat_text/* slice */.di)(flat, 0, at), sign: (0,flat_text/* slice */.di)(flat, at), meaning, note };
}
function toStep({ outline }, { line, before, sign, meaning, note }) {
    const { source } = outline;
    const mark = (0,flat_text/* rangeOf */.be)(sign, source);
    if (mark === null || !(0,flat_text/* isWritten */.QH)(sign, source))
        return null;
    const lead = (0,fold_text/* endOf */.pJ)(before.text, LEADS_ON);
    const read = (0,read_line/* readLine */.X)({ ...line, text: (0,flat_text/* slice */.di)(before, 0, lead) }, outline);
    const field = note === null ? null : (0,read_parenthesis/* readParenthesis */.z8)(note.text);
    const noted = field === null && note !== null ? note : null;
    const { span, place } = line;
    return (0,step_candidate/* toCandidate */.b)(outline, { notation: 'marked-line', span, at: place.start, mark, meaning }, {
        ...read,
        doing: false,
        spans: { ...read.spans, note: noted === null ? read.spans.note : (0,flat_text/* rangeOf */.be)(noted, source) },
        note: noted === null ? read.note : (0,flat_text/* foldSpace */.GQ)(noted.text),
        fields: (0,fields/* joinFields */.K)(read.fields, field ?? fields/* NO_FIELDS */.e),
    });
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ linker),
/* harmony export */   x: () => (/* binding */ linkOrder)
/* harmony export */ });
/* harmony import */ var _needs_find_need_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3285);

/** `](path)`, `](<path>)` and `]: path`; what stands behind `#` or a title is not read. */
const LINK = /\](?:\(<?|: ?<?)([^\s()<>#]+)/g;
/** Trailmark's own section links every roadmap in the order there is. */
const OWN = /(?<![^\r\n])<!-- trailmark:start -->/;
const OWN_END = /(?<![^\r\n])<!-- trailmark:end -->/;
const INDEX = /^(?:readme|index)\.[^.]+$/i;
/** The order in which files link others: the rank of each linked path, the first file before the second. Files named README or index among `sources` link them too. */
function linkOrder(sources, readme) {
    const indexes = sources.filter(({ path }) => INDEX.test(path.slice(path.lastIndexOf('/') + 1)));
    const paths = [...(readme === null ? [] : [readme]), ...indexes].flatMap(linkedPaths);
    const known = new Set(sources.map(({ path }) => path));
    const ranks = [...new Set(paths)].filter((path) => known.has(path));
    return new Map(ranks.map((path, rank) => [path, rank]));
}
/** Gives a file those of the others that it links to. */
function linker(others) {
    const places = new Map(others.map(({ path }, at) => [path, at]));
    return (source) => {
        if (places.size === 0)
            return source;
        const paths = linkedPaths(source).filter((path) => path !== source.path);
        const found = [...new Set(paths.flatMap((path) => places.get(path) ?? []))].sort((a, b) => a - b);
        return found.length === 0 ? source : { ...source, linked: found.flatMap((at) => others[at] ?? []) };
    };
}
function linkedPaths({ path, text }) {
    return Array.from(withoutSection(text).matchAll(LINK), ([, url = '']) => (0,_needs_find_need_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(path, decode(url)));
}
function withoutSection(text) {
    const start = text.search(OWN);
    const end = text.search(OWN_END);
    return start >= 0 && end > start ? text.slice(0, start) + text.slice(end) : text;
}
function decode(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareNatural),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS = { 十: 10, 百: 100, 千: 1000 };
const TOKEN = /\p{Nd}+|[〇零一二三四五六七八九十百千两兩]+|[^\p{Nd}〇零一二三四五六七八九十百千两兩]+/gu;
/** Orders texts as readers do: numbers by value, in any script (`Day 2` before `Day 10`, `第二` before `第十`), the rest by character. */
function compareNatural(a, b) {
    const left = tokens(a);
    const right = tokens(b);
    for (const [at, token] of left.entries()) {
        const other = right[at];
        if (other === undefined)
            return 1;
        const order = compareTokens(token, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
function tokens(text) {
    return (text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []).map((token) => readNumber(token) ?? token);
}
function compareTokens(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    if (typeof a === 'number')
        return -1;
    return typeof b === 'number' ? 1 : compareText(a, b);
}
/** Orders texts by their UTF-16 units, the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The value of a number in decimal digits of any script or in Chinese numerals; null for other text. */
function readNumber(token) {
    if (/^\p{Nd}+$/u.test(token))
        return Number([...token].map(decimalDigit).join(''));
    if (/^[〇零一二三四五六七八九十百千两兩]+$/u.test(token))
        return readHan(token);
    return null;
}
/** Decimal digits stand in runs of ten, each run beginning at a code point whose predecessor is no digit. */
function decimalDigit(character) {
    const code = character.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
        zero -= 1;
    return code - zero;
}
function readHan(token) {
    const digits = token.replace(/零/gu, '〇').replace(/[两兩]/gu, '二');
    if (![...digits].some((digit) => digit in HAN_UNITS))
        return Number([...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
    let total = 0;
    let digit = 0;
    for (const character of digits) {
        const unit = HAN_UNITS[character];
        if (unit === undefined)
            digit = HAN_DIGITS.indexOf(character);
        else {
            total += Math.max(digit, 1) * unit;
            digit = 0;
        }
    }
    return total + digit;
}


/***/ }),

/***/ 9631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseRoadmaps),
  K: () => (/* binding */ parseWith)
});

// EXTERNAL MODULE: ./build/src/markdown/limits/over-limit.js
var over_limit = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/parse/fields/pass-down.js
var pass_down = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/src/parse/stages/part.js
var part = __webpack_require__(7288);
;// CONCATENATED MODULE: ./build/src/parse/build-roadmap.js



/** Makes the roadmap of a draft. */
function buildRoadmap(draft, known) {
    const partsOf = (step) => draft.partsOf.get(step) ?? [];
    const stepsIn = (0,group_by/* groupBy */.$)(draft.steps, (step) => partsOf(step).findLast(({ isStage }) => isStage) ?? null);
    const resourcesIn = (0,group_by/* groupBy */.$)(draft.resources, (resource) => stageOf(draft, resource));
    const { path, title, purpose, language, frontMatter, parts } = draft;
    const { goal, due, order, count, gate, review, series } = frontMatter;
    return { path, title, language, goal, due, purpose, order, count, gate, review, series, ...contents(null, parts) };
    function contents(stage, inner) {
        return {
            resources: (resourcesIn.get(stage) ?? []).map(({ resource }) => resource),
            steps: (stepsIn.get(stage) ?? []).map((step) => toStep(step, (0,pass_down/* passedByParts */.k)(partsOf(step)))),
            stages: (0,part/* stagesOf */.ZL)(inner).map(toStage),
        };
    }
    function toStage(stage) {
        const { title, line, anchor, prerequisites, parts: inner } = stage;
        return { title, line, anchor, prerequisites, ...contents(stage, inner) };
    }
    function toStep({ candidate, context, steps }, passed) {
        const { fields, line, column, title, notation, mark, spans, note, links } = candidate;
        const status = passed.dropped && candidate.status !== 'done' ? 'dropped' : candidate.status;
        const own = (0,pass_down/* passDown */.s)(passed, candidate, status);
        return {
            id: known.idOf(candidate),
            path,
            ...{ line, column, title, status, depth: passed.depth, notation, mark, spans, note },
            parked: (status === 'todo' || status === 'doing') && own.parked,
            when: own.fields.when,
            why: fields.why,
            start: status === 'done' ? null : own.fields.start,
            due: status === 'done' ? null : own.fields.due,
            doneOn: status === 'done' ? fields.doneOn : null,
            priority: fields.priority ?? own.fields.priority ?? 'none',
            estimate: fields.estimate,
            optional: own.fields.optional,
            needs: known.needsOf(candidate),
            links,
            context,
            steps: steps.map((inner) => toStep(inner, own)),
        };
    }
}
/** Boxes make a stage of a resource heading; what it lists is for the stage around it all the same. */
function stageOf({ parts }, { start, heading }) {
    const around = (0,part/* partsAround */.qw)(parts, start);
    const own = around.findIndex((part) => part.isStage && part.start === heading);
    return (own < 0 ? around : around.slice(0, own)).findLast(({ isStage }) => isStage) ?? null;
}

;// CONCATENATED MODULE: ./build/src/parse/draft.js
/** A draft without all that only those need who look for problems. */
function letGo(draft) {
    const { path, text, frontMatter, title, purpose, language, counted, steps, parts, partsOf, resources, ids } = draft;
    return { path, text, frontMatter, title, purpose, language, counted, steps, parts, partsOf, resources, ids };
}

// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/markdown/markdown-to-outline.js + 12 modules
var markdown_to_outline = __webpack_require__(303);
// EXTERNAL MODULE: ./build/src/parse/add-links-below.js
var add_links_below = __webpack_require__(9746);
// EXTERNAL MODULE: ./build/src/day.js
var day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/locales/read-tag.js
var read_tag = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/markdown/front-matter-span.js
var front_matter_span = __webpack_require__(681);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/parse/fields/edit-distance.js
var edit_distance = __webpack_require__(4231);
;// CONCATENATED MODULE: ./build/src/parse/fields/front-matter-reader.js



const yaml = (0,on_demand/* onDemand */.hd)(() => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 7432)));
const WAY_OUT = 'Fix it, or remove the lines from "---" to "---".';
/** The library compares each key with all others. */
const LONGEST = 20_000;
/** Keys of other programs that are one letter off a known one. */
const OTHERS = ['date', 'state'];
/** The values of a front matter, by their keys; what can't be used is among the `complaints` and counts as not said. */
class FrontMatterReader {
    #refused = [];
    #known = new Set();
    #entries = new Map();
    constructor(text) {
        const span = (0,front_matter_span/* findFrontMatter */.u)(text);
        if (span === null)
            return;
        if (span.yaml.length > LONGEST) {
            this.refuse(1, `The front matter is longer than ${LONGEST} characters, so nothing of it is used. Shorten it.`);
            return;
        }
        const pairs = yaml().readYamlPairs(span.yaml.replace(/\r\n?/g, '\n'));
        // The YAML begins on line 2 of the file, below the "---".
        if ('error' in pairs)
            this.refuse(pairs.line + 1, `${sayInvalid(pairs.error)} ${WAY_OUT}`);
        else
            for (const { name, value, line } of pairs)
                this.#entries.set(name, { value, line: line + 1 });
    }
    /** What can't be used, and the keys that nobody asked for though they are nearly one that was. */
    complaints() {
        const strange = [...this.#entries].filter(([name]) => !this.#known.has(name) && !OTHERS.includes(name));
        const meant = strange.flatMap(([name, { line }]) => {
            const near = [...this.#known].find((known) => isOneOff(known, name.toLowerCase()));
            const message = `"${name}" is no key that Trailmark reads. Did you mean "${near}"?`;
            return near === undefined ? [] : [{ code: 'unknown-key', line, message }];
        });
        return [...this.#refused, ...meant];
    }
    /** The value of a key; null when it is not there or says nothing. */
    entry(name) {
        this.#known.add(name);
        const entry = this.#entries.get(name);
        return entry === undefined || entry.value === null ? null : entry;
    }
    /** Says that the value at a line can't be used. */
    refuse(line, message) {
        this.#refused.push({ code: 'front-matter', line, message });
    }
    /** A text on one line. */
    text(name) {
        const entry = this.entry(name);
        if (entry === null)
            return null;
        if (typeof entry.value !== 'object')
            return String(entry.value).trim() || null;
        this.refuse(entry.line, `"${name}" must be a text on one line.`);
        return null;
    }
    /** A number that is accepted; `wanted` says which ones are. */
    number(name, wanted, accepts) {
        const entry = this.entry(name);
        if (entry === null)
            return null;
        const value = typeof entry.value === 'string' ? Number(entry.value.replace(/%$/, '').trim() || Number.NaN) : entry.value;
        if (typeof value === 'number' && Number.isFinite(value) && accepts(value))
            return value;
        this.refuse(entry.line, `"${name}" must be ${wanted}.`);
        return null;
    }
    /** One of some words, in any case. */
    choice(name, choices) {
        const entry = this.entry(name);
        if (entry === null)
            return null;
        const choice = choices.find((known) => typeof entry.value !== 'object' && known === String(entry.value).toLowerCase());
        if (choice !== undefined)
            return choice;
        this.refuse(entry.line, `"${name}" must be one of ${choices.join(', ')}.`);
        return null;
    }
}
/** One letter is wrong, missing or too much, or two have changed places. */
function isOneOff(known, written) {
    const distance = (0,edit_distance/* editDistance */.Y)(known, written);
    return distance === 1 || (distance === 2 && sortLetters(known) === sortLetters(written));
}
function sortLetters(word) {
    return [...word].sort().join('');
}
function sayInvalid(error) {
    return error === null
        ? 'Front matter must be lines of "key: value".'
        : `This is no valid YAML: ${firstSentence(error)}`;
}
function firstSentence(message) {
    return `${(message.split('\n')[0] ?? '').replace(/ at line .*$/, '')}.`;
}

;// CONCATENATED MODULE: ./build/src/parse/fields/front-matter.js




const STAGE_RULES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bold', 'summary', 'lines', 'items', 'none'];
const MEANINGS = ['done', 'doing', 'todo', 'dropped', 'parked'];
/** Reads the front matter of a roadmap; `defaults` hold where it says nothing. A value it can't use is among the complaints and counts as not said. */
function parseFrontMatter(text, defaults = {}) {
    const reader = new FrontMatterReader(text);
    return {
        title: reader.text('title'),
        goal: reader.text('goal'),
        due: readDue(reader),
        language: readLanguage(reader),
        order: reader.number('order', 'a number, as in order: 2', () => true),
        count: reader.choice('count', ['all', 'leaves']) ?? defaults.count ?? 'all',
        marks: new Map([...Object.entries(defaults.marks ?? {}), ...readMarks(reader)]),
        stages: reader.choice('stages', STAGE_RULES),
        gate: reader.number('gate', 'a percentage from 0 to 100', (value) => value >= 0 && value <= 100),
        review: (reader.choice('review', ['true', 'false']) ?? String(defaults.review)) === 'true',
        series: { week: reader.text('week'), phase: reader.text('phase'), stage: reader.text('stage') },
        isBoard: reader.entry('kanban-plugin') !== null,
        complaints: reader.complaints(),
    };
}
/** Without a goal it is a key of another program. */
function readDue(reader) {
    const entry = reader.entry('goal') && reader.entry('due');
    if (entry === null)
        return null;
    if (typeof entry.value === 'string' && (0,day/* isDay */.N)(entry.value.trim()))
        return entry.value.trim();
    reader.refuse(entry.line, '"due" must be the day of the goal, as in due: 2026-09-01.');
    return null;
}
function readLanguage(reader) {
    const written = reader.text('language');
    if (written === null)
        return null;
    const { tag, meant } = (0,read_tag/* readTag */.z)(written);
    if (tag === null)
        reader.refuse(reader.entry('language')?.line ?? 1, `"${written}" names no language. Write its BCP 47 tag, as in language: ${meant ?? 'zh-Hans'}.`);
    return tag;
}
function readMarks(reader) {
    const entry = reader.entry('marks');
    if (entry === null)
        return new Map();
    const { value, line } = entry;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        reader.refuse(line, '"marks" must map each mark to a meaning, as in marks: { "-": dropped }.');
        return new Map();
    }
    return new Map(Object.entries(value).flatMap(([mark, said]) => {
        const meaning = typeof said === 'object' ? '' : (0,fold_text/* foldText */.TH)(String(said));
        if (MEANINGS.includes(meaning))
            return [[mark.replace(/\uFE0F/g, ''), meaning]];
        reader.refuse(line, `The mark "${mark}" must mean one of ${MEANINGS.join(', ')}.`);
        return [];
    }));
}

// EXTERNAL MODULE: ./build/src/parse/fields/is-obsidian.js
var is_obsidian = __webpack_require__(2089);
// EXTERNAL MODULE: ./build/src/parse/fields/take-fields.js
var take_fields = __webpack_require__(9088);
// EXTERNAL MODULE: ./build/src/markdown/offsets.js
var offsets = __webpack_require__(3271);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var lettering = __webpack_require__(9036);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
;// CONCATENATED MODULE: ./build/src/parse/find-resources.js






const TICKED = new RegExp(`^\\s*${line_glyphs/* TICK */.Uf}\\s*`, 'u');
const LEADS_TO_LINK = /[\s:：\-–—―(（<]/u;
const ABSOLUTE = /^https?:\/\//i;
/** Finds the links under headings of the resource vocabulary, in reading order. Relative links are the learner's notes and none. */
function findResources(outline) {
    const found = [];
    let level = 0;
    let start = 0;
    for (const block of outline.blocks) {
        if (block.kind === 'heading') {
            const opens = (0,recognise_word/* isResourceHeading */.xC)((0,flat_text/* inlineText */.ln)(outline, block).text);
            if (level > 0 && block.level > level)
                continue;
            level = opens ? block.level : 0;
            start = block.start;
        }
        else if (level > 0)
            for (const link of readBlock(outline, block, false))
                found.push({ ...link, heading: start });
    }
    return found;
}
function readBlock(outline, block, ticked) {
    switch (block.kind) {
        case 'list':
            return block.items.flatMap((item) => readBlock(outline, item, ticked));
        case 'item':
            return block.blocks.flatMap((inner) => readBlock(outline, inner, block.check ?? ticked));
        case 'table':
            return block.rows.slice(1).flatMap((row) => row.cells.flatMap((cell) => readInline(outline, cell, ticked)));
        case 'paragraph':
            return readInline(outline, block, ticked);
        case 'quote':
        case 'other':
            return block.blocks.flatMap((inner) => readBlock(outline, inner, ticked));
        default:
            return [];
    }
}
function readInline(outline, inline, ticked) {
    const runs = outline.runs(inline);
    const links = linksOf(runs);
    const lines = (0,flat_text/* flattenLines */.Ab)(runs).map((text) => {
        const [start, end] = [(0,offsets/* offsetAt */.HA)(text, 0) ?? 0, (0,offsets/* offsetAt */.HA)(text, text.text.length - 1) ?? -1];
        return { text, links: links.filter((link) => link.end > start && link.start <= end) };
    });
    return lines.flatMap((line, at) => {
        const read = ticked || (0,flat_text/* isStruck */.Ni)(line.text) || TICKED.test(line.text.text);
        const next = lines.findIndex((other, after) => after > at && other.links.length > 0);
        const below = lines.slice(at + 1, next < 0 ? lines.length : next);
        const [first, ...others] = line.links;
        if (first !== undefined && others.length === 0)
            return [toResource(line.text, first, { below, read })];
        return line.links.map((link) => ({
            start: link.start,
            resource: { title: titleOf(link, ''), url: link.url ?? '', note: null, read },
        }));
    });
}
/** The only link of its line: what else the line says is about it. */
function toResource(line, link, { below, read }) {
    const before = line.text.slice(0, (0,offsets/* unitsBefore */.Du)(line, link.start));
    const after = line.text.slice((0,offsets/* unitsBefore */.Du)(line, link.end));
    const note = [after, ...below.map((line) => line.text.text)]
        .map(tidyNote)
        .filter((part) => part !== '')
        .join(' ');
    return {
        start: link.start,
        resource: { title: titleOf(link, before), url: link.url ?? '', note: note === '' ? null : note, read },
    };
}
/** A bare address takes the text before it as its title: `a) The tutorial: https://…`. */
function titleOf(link, before) {
    const shown = (0,flat_text/* foldSpace */.GQ)(link.text);
    if (shown !== '' && !ABSOLUTE.test(shown) && !/^www\./i.test(shown))
        return shown;
    const label = (0,flat_text/* foldSpace */.GQ)((0,fold_text/* trimEndOf */.fC)((0,lettering/* unlettered */.VP)(before.replace(TICKED, '')), LEADS_TO_LINK));
    return label || shown || (link.url ?? '');
}
function tidyNote(text) {
    const bare = (0,flat_text/* foldSpace */.GQ)(text).replace(/^[\s:：,，\-–—―|·>]+/u, '');
    return /^[(（][^()（）]*[)）]$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
}
function linksOf(runs) {
    return runs.flatMap((run) => {
        if (run.kind === 'link')
            return run.url !== null && ABSOLUTE.test(run.url) ? [run] : [];
        return linksOf(run.runs);
    });
}

// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/src/markdown/visible-text.js

// Names of sites and files (`a.com`, `main.py`) are words of no language either. Chinese stands next to them without a space.
const TOKEN = /[!-~]+/g;
const NO_WORDS = ['code', 'html', 'image', 'break'];
const ELSEWHERE = /^[a-z][a-z\d+.-]*:/i;
const ADDRESS = /\w:\/\/|\w\.[A-Za-z]/;
// Obsidian's block ids (https://help.obsidian.md/links) are random letters, which belong to no language.
const BLOCK_ID = /\s\^[\w-]+$/gm;
/**
 * What a reader sees of a file's prose, one block a line, without code, HTML, images and addresses.
 * It stops after the block that reaches `limit` characters, so that a long file costs no more than a short one. Without
 * `links`, the titles of what stands elsewhere, which are somebody else's words, are left out.
 */
function visibleText(outline, limit, links = true) {
    let text = '';
    for (const block of (0,walk_outline/* walkBlocks */.Y)(outline.blocks)) {
        for (const inline of (0,walk_outline/* inlinesOf */.ew)(block)) {
            const line = wordsOf(outline.runs(inline), links)
                .replace(TOKEN, (token) => (ADDRESS.test(token) ? ' ' : token))
                .replace(BLOCK_ID, '')
                .trim();
            if (line !== '')
                text += `${line}\n`;
        }
        if (text.length >= limit)
            break;
    }
    return text;
}
function wordsOf(runs, links) {
    return runs
        .map(({ kind, text, url, runs: inner }) => {
        if (NO_WORDS.includes(kind) || (!links && url !== null && ELSEWHERE.test(url)))
            return ' ';
        return inner.length > 0 ? wordsOf(inner, links) : text;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/src/parse/language/chinese-script.js
/** The language of a text in Chinese characters: `zh-Hans`, `zh-Hant` or `ja`. */
function detectHan(text) {
    const kana = text.match(/[\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
    const all = text.match(/\p{sc=Han}/gu) ?? [];
    const characters = [...new Set(all)];
    const { simplified, traditional, common, japanese, everyday } = readCharacterSets();
    const count = (has) => characters.filter(has).length;
    const isSimplified = (character) => simplified.has(character) && !traditional.has(character);
    const isTraditional = (character) => common.has(character) && !simplified.has(character);
    // A Chinese plan for learning Japanese has kana too, and characters that Japanese has not; Japanese has about none of these.
    const isKnown = kana * 20 < all.length ? everyday : japanese;
    const [hans, hant] = [isSimplified, isTraditional].map((is) => count((each) => is(each) && !isKnown.has(each)));
    if (isKnown === everyday) {
        const kokuji = count((each) => everyday.has(each) && !simplified.has(each) && !traditional.has(each));
        if (kokuji > hans + hant)
            return 'ja';
        return count(isTraditional) > count(isSimplified) ? 'zh-Hant' : 'zh-Hans';
    }
    if ((hans + hant) * 50 < characters.length)
        return 'ja';
    return hant > hans ? 'zh-Hant' : 'zh-Hans';
}
let sets = null;
// Made once and only for Chinese and Japanese: it takes about 20 ms.
function readCharacterSets() {
    sets ??= {
        simplified: decodeRows('gb18030', [[0xb0, 0xf7]], [0xa1, 0xfe]),
        traditional: decodeRows('big5', [[0xa4, 0xc6], [0xc9, 0xf9]], [0x40, 0xfe]), // biome-ignore format: one row of a table
        // The second level of Big5 holds rare variants, some of which are simplified forms.
        common: decodeRows('big5', [[0xa4, 0xc6]], [0x40, 0xfe]),
        japanese: decodeRows('shift_jis', [[0x88, 0x9f], [0xe0, 0xea]], [0x40, 0xfc]), // biome-ignore format: one row of a table
        everyday: new Set([
            ...decodeRows('shift_jis', [[0x88, 0x97]], [0x40, 0xfc]),
            ...decodeRows('shift_jis', [[0x98, 0x98]], [0x40, 0x72]),
        ]),
    };
    return sets;
}
function decodeRows(encoding, rows, [first, last]) {
    const bytes = [];
    for (const [top, bottom] of rows)
        for (let row = top; row <= bottom; row++)
            for (let column = first; column <= last; column++)
                if (column !== 0x7f)
                    bytes.push(row, column);
    return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

;// CONCATENATED MODULE: ./build/src/parse/language/detect-language.js



/** How many characters of a file's visible text are enough: grammar comes early and often. */
const SAMPLE = 4000;
/** The scripts of all locales, by the name that Intl gives them; Chinese and Japanese are told apart later. */
const SCRIPTS = {
    Latn: /\p{sc=Latn}/gu,
    Hani: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
    Kore: /\p{sc=Hang}/gu,
    Cyrl: /\p{sc=Cyrl}/gu,
    Arab: /\p{sc=Arab}/gu,
    Hebr: /\p{sc=Hebr}/gu,
    Deva: /\p{sc=Deva}/gu,
};
const ENOUGH_FOR_SCRIPT = 4;
const ENOUGH_FOR_WORDS = 20;
const ENOUGH_FOR_TERMS = 40;
/** Who mixes English with so many words of another grammar is at home in the other: English plans have two at most. */
const AT_HOME = 6;
/** What is quoted, stands in parentheses or behind a colon is what is studied, more often than what the learner says of it. */
const STUDIED = /["“„«][^"“”«»\n]{1,80}["”“»]|[(（][^()（）\n]{1,80}[)）]|[:：] [^\n]*/gu;
const PLAIN = /^[a-z]+$/;
/**
 * The language of a file, as `detectLanguage` finds it. Its headings are the learner's own words and count twice; what links to
 * other sites are called counts only where the rest is English, as it may be for want of words.
 */
function languageOf(outline) {
    const headings = { ...outline, blocks: outline.blocks.filter((block) => block.kind === 'heading') };
    const detect = (links) => detectLanguage(visibleText(outline, SAMPLE, links), visibleText(headings, SAMPLE, links));
    const own = detect(false);
    return own === null || own === load/* ENGLISH */.V.tag ? detect(true) : own;
}
/**
 * The language of a text, one of those that have a locale, as a BCP 47 tag (`pt`, `zh-Hans`); null when it has too few letters or is
 * of another language. The script decides, then the words. Technical terms are Latin everywhere: one letter in five of another script decides.
 */
function detectLanguage(text, headings = '') {
    const sample = text.slice(0, SAMPLE).normalize('NFC');
    const script = mainScript(sample);
    if (script === null)
        return null;
    if (script === 'Hani')
        return detectHan(sample);
    const locales = localesIn(script);
    const [only, other] = locales;
    if (only !== undefined && other === undefined && only.read.letters === '')
        return only.tag;
    return detectByWords(`${headings.normalize('NFC')}\n${sample}`, script, locales);
}
const written = new Map();
function localesIn(script) {
    const locales = written.get(script) ?? load/* LOCALES */.Y.filter(({ tag }) => new Intl.Locale(tag).maximize().script === script);
    written.set(script, locales);
    return locales;
}
function mainScript(text) {
    if (/^\p{ASCII}*$/u.test(text))
        return /[A-Za-z]/.test(text) ? 'Latn' : null;
    const letters = count(text, /\p{L}/gu);
    const counts = Object.keys(SCRIPTS).map((script) => [script, count(text, SCRIPTS[script])]);
    const [script, own] = counts.slice(1).reduce((most, next) => (next[1] > most[1] ? next : most));
    if (own >= ENOUGH_FOR_SCRIPT && own * 5 >= letters)
        return script;
    const unknown = letters - counts.reduce((sum, [, of]) => sum + of, 0);
    return unknown * 5 >= letters ? null : 'Latn';
}
function detectByWords(text, script, locales) {
    const letters = count(text, SCRIPTS[script]);
    if (letters < ENOUGH_FOR_WORDS)
        return null;
    const candidates = locales.map((locale) => ({ locale, words: wordsIn(locale), grammar: 0, score: 0, known: 0, own: 0 }));
    const words = countWords(text.replace(STUDIED, ' '), script);
    let foreign = 0;
    for (const [word, times] of words) {
        const spell = candidates.filter(({ locale }) => isSpelled(word, locale));
        if (spell.length === 0)
            foreign += 1;
        // A name that comes back often says little: what counts is how many different words are known.
        const weight = 1 + Math.log2(times);
        credit(candidates.filter((each) => each.words.has(word)), weight);
        if (spell.length < candidates.length)
            credit(spell, weight / 2);
        creditGrammar(candidates, word);
    }
    if (foreign * 10 > words.size)
        return null;
    const mother = motherTongue(candidates);
    if (mother !== undefined)
        return mother.locale.tag;
    const [best] = [...candidates].sort((a, b) => b.score - a.score);
    // Terms without any grammar are English: `Arrays`, `Binary trees`.
    if (best === undefined || (best.score === 0 && letters < ENOUGH_FOR_TERMS))
        return null;
    return best.locale === load/* ENGLISH */.V || isEnough(best, script) ? best.locale.tag : null;
}
function credit(candidates, weight) {
    for (const candidate of candidates) {
        candidate.score += weight / candidates.length;
        candidate.known += 1;
        if (candidates.length === 1)
            candidate.own += 1;
    }
}
function creditGrammar(candidates, word) {
    const [only, other] = candidates.filter(({ locale }) => locale.read.functionWords.includes(word));
    if (only !== undefined && other === undefined)
        only.grammar += 1;
}
function motherTongue(candidates) {
    const foreign = candidates.filter(({ locale, grammar }) => locale !== load/* ENGLISH */.V && grammar >= AT_HOME);
    return foreign.sort((a, b) => b.grammar - a.grammar)[0];
}
/** One Latin word that looks like grammar may be an abbreviation; words that other languages have too must be more. */
function isEnough({ known, own }, script) {
    return own > 0 ? known > (script === 'Latn' ? 1 : 0) : known > 3;
}
const made = new Map();
/** The words that carry grammar, and those that plans are made of: statuses, columns, headings. */
function wordsIn(locale) {
    const { letters, priority, fileNames, ...lists } = locale.read;
    const words = made.get(locale) ?? new Set(Object.values(lists).flat());
    made.set(locale, words);
    return words;
}
/** Plain Latin letters are written in every language. */
function isSpelled(word, { read }) {
    return PLAIN.test(word) || [...word].every((letter) => /[a-z\p{M}]/u.test(letter) || read.letters.includes(letter));
}
function countWords(text, script) {
    const counts = new Map();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu))
        if (word.search(SCRIPTS[script]) >= 0)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

// EXTERNAL MODULE: ./build/src/parse/left-out.js + 1 modules
var left_out = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/src/parse/line/clean-title.js
var clean_title = __webpack_require__(2378);
;// CONCATENATED MODULE: ./build/src/parse/merge-duplicates.js



/** Of the same step in two notations, the one that stands further to the left here counts. */
const PRECEDENCE = [
    'task-list',
    'marked-box',
    'status-table',
    'marked-line',
    'glyph-list',
    'keyword',
];
/** Boxes that GitHub draws and boxes with other marks are one way of writing: a tick makes the one of the other. */
function isAlike(a, b) {
    const family = ({ notation }) => (notation === 'marked-box' ? 'task-list' : notation);
    return family(a) === family(b);
}
/** Leaves out candidates whose step another notation has in a stage of the same title. Two candidates of one notation are never merged. */
function mergeDuplicates(candidates, parts) {
    const byLine = findFirst(candidates, (candidate) => String(candidate.line));
    const apart = candidates.filter((candidate) => byLine.get(String(candidate.line))?.notation === candidate.notation);
    const keys = new Map(apart.map((candidate) => [candidate, keyOf(candidate, parts)]));
    const byStep = findFirst(apart, (candidate) => keys.get(candidate) ?? '');
    const firstOf = (candidate) => byStep.get(keys.get(candidate) ?? '') ?? candidate;
    const isKept = (candidate) => isAlike(firstOf(candidate), candidate);
    return {
        counted: apart.filter(isKept),
        repeats: new Map(apart.filter((candidate) => !isKept(candidate)).map((candidate) => [candidate, firstOf(candidate)])),
    };
}
function keyOf(candidate, parts) {
    const stage = (0,part/* stageAround */.W6)(parts, candidate.span.start);
    return `${(0,fold_text/* foldText */.TH)(stage?.title ?? '')}\n${foldTitle(candidate.title)}`;
}
/** Of the candidates with one key, the first of the notation that comes first. */
function findFirst(candidates, key) {
    const found = new Map();
    const rank = ({ notation }) => PRECEDENCE.indexOf(notation);
    for (const candidate of candidates) {
        const first = found.get(key(candidate));
        if (first === undefined || rank(candidate) < rank(first))
            found.set(key(candidate), candidate);
    }
    return found;
}
/** Lettering and the sign at the end of a sentence make no other step. */
function foldTitle(title) {
    return (0,fold_text/* trimEndOf */.fC)((0,lettering/* unlettered */.VP)((0,fold_text/* foldText */.TH)(title)), /[\s.。;；:：,，]/u);
}

// EXTERNAL MODULE: ./build/src/parse/needs/identify-steps.js
var identify_steps = __webpack_require__(865);
// EXTERNAL MODULE: ./build/src/parse/nest-candidates.js
var nest_candidates = __webpack_require__(7954);
// EXTERNAL MODULE: ./build/src/parse/notations/boxes.js
var boxes = __webpack_require__(300);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/glyph-list.js + 1 modules
var glyph_list = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/legend.js
var glyph_legend = __webpack_require__(8963);
// EXTERNAL MODULE: ./build/src/parse/notations/keyword.js
var keyword = __webpack_require__(9226);
// EXTERNAL MODULE: ./build/src/parse/notations/marked-line.js + 1 modules
var marked_line = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-table.js + 2 modules
var status_table = __webpack_require__(7810);
// EXTERNAL MODULE: ./build/src/parse/plain/plain-steps.js + 1 modules
var plain_steps = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/parse/stages/find-columns.js
var find_columns = __webpack_require__(9528);
// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
// EXTERNAL MODULE: ./build/src/parse/stages/headings.js
var stages_headings = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/src/parse/stages/line-openings.js
var line_openings = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/parse/stages/to-part.js
var to_part = __webpack_require__(9556);
;// CONCATENATED MODULE: ./build/src/parse/stages/find-parts.js




/** How much of a roadmap one heading may hold before its own sub-headings are the stages. */
const MOST = 0.8;
const LINE_RULES = { bold: line_openings/* boldOpenings */.x$, summary: line_openings/* summaryOpenings */.yl, lines: line_openings/* labelOpenings */.um, items: line_openings/* itemOpenings */.T2 };
/**
 * Finds the parts of a file that have steps: all headings, and the stages, which are those of the front matter's rule, else of the first
 * rule that gives two or more, else the one heading below the title that has all the steps. `offsets` are the sorted offsets at which steps begin.
 */
function findParts(outline, offsets, { rule, columns }) {
    const headings = (0,stages_headings/* findHeadings */.B)(outline, offsets);
    const isColumn = ({ block }) => columns.starts.has(block.start);
    const plain = headings.filter((heading) => !isColumn(heading));
    const stages = new Set(rule === null ? withOthers(byFirstRule(outline, offsets, plain), plain) : byRule(rule));
    const others = headings.filter((heading) => heading.steps > 0 && !stages.has(heading));
    return nest([...stages, ...others].sort((a, b) => a.block.start - b.block.start), outline.source.length);
    function byRule(name) {
        if (name === 'none')
            return [];
        return name in LINE_RULES
            ? LINE_RULES[name](outline, offsets)
            : atLevel(headings, Number(name.slice(1)));
    }
    /** What stands inside a stage that is a heading is a stage too. */
    function nest(openings, end, isWithin = false) {
        const parts = [];
        for (let at = 0; at < openings.length;) {
            const opening = openings[at];
            if (opening === undefined)
                break;
            let next = at + 1;
            while ((openings[next]?.block.start ?? Number.POSITIVE_INFINITY) < opening.end)
                next += 1;
            const isStage = stages.has(opening) || (isWithin && !isColumn(opening));
            const own = { ...opening, end: Math.min(opening.end, end) };
            const inner = nest(openings.slice(at + 1, next), own.end, isWithin || isStage);
            parts.push((0,to_part/* toPart */.t)(outline, own, { isStage, parts: inner }));
            at = next;
        }
        return parts;
    }
}
function byFirstRule(outline, offsets, headings) {
    const outermost = shallowestLevel(headings);
    const folds = outermost.length > 0 ? (0,line_openings/* summaryOpenings */.yl)(outline, offsets) : [];
    // What folds headings away is around them: months that each hold the same goals.
    if (folds.length > 1 && outermost.every((heading) => folds.some((fold) => isInside(heading, fold))))
        return folds;
    if (outermost.length > 0)
        return outermost.flatMap((heading) => splitMost(heading, headings, offsets.length));
    for (const find of Object.values(LINE_RULES)) {
        const found = find(outline, offsets);
        if (found.length > 1)
            return found;
    }
    const only = headings.find(({ steps, level }, at) => steps > 0 && steps === offsets.length && (at > 0 || level > 1));
    return only === undefined ? [] : [only];
}
/** Headings with steps that stand beside the stages are stages too: a checklist before the first of them is no part of it. */
function withOthers(stages, headings) {
    if (stages.every(({ level }) => level === 0))
        return stages;
    const starts = stages.map(({ block }) => block.start);
    const isStage = new Set(stages);
    let closed = 0;
    return headings.filter((heading) => {
        const { steps, block, end } = heading;
        const isOne = isStage.has(heading);
        const isBeside = steps > 0 && block.start >= closed && (0,count_between/* countBetween */.c)(starts, block.start, end) === 0;
        if (isOne || isBeside)
            closed = end;
        return isOne || isBeside;
    });
}
/** The shallowest level with two or more headings that have steps below; empty when there is none. */
function shallowestLevel(headings) {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => atLevel(headings, level));
    return levels.find((found) => found.length > 1) ?? [];
}
function atLevel(headings, level) {
    return headings.filter((heading) => heading.level === level && heading.steps > 0);
}
function splitMost(heading, headings, all) {
    if (heading.steps <= MOST * all)
        return [heading];
    const inner = shallowestLevel(headings.filter((other) => isInside(other, heading)));
    return inner.length > 1 ? inner : [heading];
}
function isInside({ block }, around) {
    return block.start > around.block.start && block.start < around.end;
}

// EXTERNAL MODULE: ./build/src/parse/stages/read-anchors.js
var read_anchors = __webpack_require__(5174);
;// CONCATENATED MODULE: ./build/src/parse/draft-roadmap.js




























const NOTATIONS = [boxes/* findTaskList */.Dq, boxes/* findMarkedBoxes */.xL, status_table/* findStatusTables */.Tj, marked_line/* findMarkedLines */.$, glyph_list/* findGlyphLists */.b7, keyword/* findKeywords */.yF];
/** Nobody learns so many things from one file, and to rank more of them takes longer than anybody waits. */
const MOST_STEPS = 70_000;
/** How many items of a file without steps are shown as they would look converted. */
const PREVIEW = 3;
/** Reads what of one file may be a step. */
function readSteps({ path, text, defaults }) {
    const isOfVault = defaults?.isVault === true || (0,is_obsidian/* isObsidian */.s)(text);
    const marks = (0,boxes/* marksOutside */.y)(defaults ?? {}, isOfVault);
    const frontMatter = parseFrontMatter(text, { ...defaults, marks });
    const outline = { ...(0,markdown_to_outline/* parseOutline */._)(text), isVault: isOfVault };
    const leftOutAt = (0,left_out/* findLeftOut */.NE)(outline);
    const page = readPage(path, outline, { marks: frontMatter.marks, leftOutAt });
    const candidates = NOTATIONS.flatMap((find) => find(page));
    const over = candidates[MOST_STEPS];
    if (over)
        throw new over_limit/* OverLimit */._F(over.span.line, `It has more than ${MOST_STEPS} steps. Split it into smaller files.`);
    const linked = (0,add_links_below/* addLinksBelow */.C)(outline, candidates);
    const columns = (0,find_columns/* findColumns */.xs)(outline, frontMatter.isBoard);
    const counted = linked.filter((candidate) => leftOutAt(candidate.span.start) === null);
    const inside = counted.map((candidate) => (0,find_columns/* placeInColumn */.Fc)(candidate, columns));
    const parts = partsOf(outline, inside, { rule: frontMatter.stages, columns });
    return { path, text, frontMatter, page, candidates, leftOutAt, inside, columns, parts };
}
/** Makes the draft of one file: each step that counts once, in its stage, with its id. */
function draftRoadmap(file, mirrors) {
    const { path, frontMatter, page, inside, columns } = file;
    const wanted = { rule: frontMatter.stages, columns };
    const { outline } = page;
    const own = inside.filter((candidate) => !mirrors.has(candidate));
    const { counted, repeats } = mergeDuplicates(own, file.parts);
    const parts = counted.length < inside.length ? partsOf(outline, counted, wanted) : file.parts;
    const steps = (0,nest_candidates/* nestCandidates */.$)(outline, counted);
    const firstStage = (0,part/* stagesOf */.ZL)(parts)[0]?.start ?? Number.POSITIVE_INFINITY;
    const head = outline.blocks.filter(({ start }) => start < firstStage);
    return {
        ...{ ...file, parts, counted, repeats, steps },
        ...(0,identify_steps/* identifySteps */.KG)(steps, parts),
        mirrors: new Map(inside.flatMap((candidate) => toEntry(candidate, mirrors.get(candidate)))),
        title: readTitle({ outline, head }, frontMatter, path),
        purpose: readPurpose({ outline, head }),
        language: frontMatter.language ?? languageOf(outline),
        partsOf: new Map(steps.map((step) => [step, (0,part/* partsAround */.qw)(parts, step.candidate.span.start)])),
        resources: findResources(outline),
        preview: steps.length === 0 ? (0,plain_steps/* findPlainSteps */.F)(outline).slice(0, PREVIEW) : [],
    };
}
function toEntry(key, value) {
    return value === undefined ? [] : [[key, value]];
}
function partsOf(outline, counted, wanted) {
    const offsets = counted.map((candidate) => candidate.span.start).sort((a, b) => a - b);
    return findParts(outline, offsets, wanted);
}
/** A legend holds in the whole file, also one that stands among the explanations. */
function readPage(path, outline, { marks, leftOutAt }) {
    const hasGlyph = (0,line_glyphs/* mayShowGlyph */.T6)(outline.source);
    const legend = !hasGlyph ? glyph_legend/* NO_LEGEND */.uX : (0,glyph_legend/* readLegend */.wz)(outline, (offset) => leftOutAt(offset)?.explains === false);
    const glyphs = [...marks].filter(([mark]) => /^\P{ASCII}/u.test(mark));
    return {
        path,
        outline,
        marks: new Map([...boxes/* DEFAULT_MARKS */.Hs, ...marks]),
        glyphs: new Map([...legend.meanings, ...glyphs]),
        legendSpans: legend.spans,
        mayShowGlyph: hasGlyph,
    };
}
/** The front matter's title, else the first heading of level 1 in the head, else the file's name. */
function readTitle({ outline, head }, frontMatter, path) {
    const heading = head.find((block) => block.kind === 'heading' && block.level === 1);
    const said = heading?.kind === 'heading' ? (0,read_anchors/* headingTitle */.h)(outline, heading) : '';
    const written = heading ? (0,take_fields/* takeFields */.l)((0,flat_text/* writtenText */.v4)(said, heading.start), heading, outline.isVault).rest.text : '';
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return frontMatter.title ?? ((0,clean_title/* cleanTitle */.c)(written) || name);
}
/** The first line of the head that names a goal; it is only shown. */
function readPurpose({ outline, head }) {
    for (const block of head) {
        if (block.kind !== 'paragraph')
            continue;
        const goal = (0,recognise_word/* goalOf */.ZZ)((0,flat_text/* foldSpace */.GQ)((0,line_starts/* splitLines */.uz)((0,flat_text/* inlineText */.ln)(outline, block).text)[0] ?? ''));
        if (goal !== null)
            return goal;
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/parse/mirrors/find-linked.js
var find_linked = __webpack_require__(2765);
// EXTERNAL MODULE: ./build/src/parse/mirrors/stage-names.js
var stage_names = __webpack_require__(6733);
;// CONCATENATED MODULE: ./build/src/parse/mirrors/find-mirrors.js









/**
 * Finds what only repeats the progress of a stage or a roadmap: what is a link to one, and lists of which half or more is
 * called like stages. What names only other mirrors is none; among mirrors, what names a heading without steps is one too.
 */
class MirrorFinder {
    #paths;
    #targetOf;
    /** Of each file that was looked at, its parts, and where what begins that names nothing. */
    #parts = new Map();
    #kept = new Map();
    /** `paths` are those of all files. */
    constructor(paths) {
        this.#paths = new Set(paths);
        this.#targetOf = (0,find_linked/* targetReader */.fA)(paths);
    }
    /** Whether a file has to wait for others, since a step of it leads there. */
    leadsAway({ path, page, inside }) {
        return inside.some((candidate) => {
            const target = this.#targetOf(page, candidate);
            return target !== null && target.path !== path && this.#paths.has(target.path);
        });
    }
    /** Finds the mirrors of these files, which lead to no others than to each other and to those that were looked at before. */
    find(files) {
        for (const file of files)
            this.#parts.set(file.path, new FileParts(file));
        const lists = new Map(files.map((file) => [file, listsOf(file)]));
        const named = new Map(files.flatMap((file) => [
            ...namedIn(file, (candidate) => this.#linked(file.page, candidate)),
            ...called(file, this.#parts.get(file.path), lists.get(file) ?? []),
        ]));
        for (const { path, inside } of files)
            this.#kept.set(path, startsOf(inside.filter((candidate) => !named.has(candidate))));
        const mirrors = new Map([...named].filter(([, { path, start, end }]) => (0,count_between/* countBetween */.c)(this.#kept.get(path) ?? [], start, end) > 0));
        const empty = files.flatMap((file) => namingNothing(file, mirrors, lists.get(file) ?? []));
        return new Map([...mirrors, ...empty]);
    }
    #linked(page, candidate) {
        const target = this.#targetOf(page, candidate);
        const parts = target === null ? undefined : this.#parts.get(target.path);
        const part = target && parts && (0,find_linked/* partNamed */.DX)(parts, target);
        return part ? [part] : [];
    }
}
/** The parts of a file under their names, which are folded when the first is looked for. */
class FileParts {
    whole;
    byAnchor = new Map();
    #all;
    #byName = null;
    #byTail = null;
    constructor({ path, text, parts }) {
        this.whole = { title: path, path, line: 1, start: 0, end: text.length };
        this.#all = (0,part/* stagesFirst */.ay)(parts).map(({ title, names, line, anchor, start, end }) => {
            const part = { title, path, line, start, end };
            if (anchor !== null)
                this.byAnchor.set(anchor, part);
            return { part, titles: [title, ...names] };
        });
    }
    get byName() {
        this.#byName ??= this.#by(stage_names/* foldNames */.wY);
        return this.#byName;
    }
    /** By what stands behind the number of a title. */
    get byTail() {
        this.#byTail ??= this.#by((titles) => (0,stage_names/* foldNames */.wY)(titles.flatMap(stage_names/* tailsOf */.l8)));
        return this.#byTail;
    }
    #by(namesIn) {
        const pairs = this.#all.flatMap(({ part, titles }) => [...namesIn(titles)].map((name) => ({ name, part })));
        const groups = (0,group_by/* groupBy */.$)(pairs, ({ name }) => name);
        return new Map([...groups].map(([name, found]) => [name, found.map(({ part }) => part)]));
    }
}
function namedIn(file, find) {
    return file.inside.flatMap((candidate) => {
        const part = find(candidate).find((one) => !find_mirrors_isInside(candidate, one, file));
        return part === undefined ? [] : [[candidate, part]];
    });
}
/** The items of lists of which enough are called like stages. */
function called(file, known, lists) {
    const named = namedIn(file, (candidate) => {
        // An overview stands in no chapter of its own: `Reading` in week 1 is a step, whatever week 3 is called.
        const isChapter = (0,part/* partsAround */.qw)(file.parts, startOf(candidate)).some(({ title }) => (0,stage_names/* tailsOf */.l8)(title).length > 0);
        const indexes = [known?.byName, ...(isChapter ? [] : [known?.byTail])];
        return indexes.flatMap((index) => (0,stage_names/* namesOf */.eZ)(candidate.title).flatMap((name) => index?.get(name) ?? []));
    });
    const listed = new Set(overviewsOf(lists, new Map(named)).flatMap(({ candidates }) => candidates));
    return named.filter(([candidate]) => listed.has(candidate));
}
function overviewsOf(lists, named) {
    return lists.filter(({ items, candidates }) => {
        const hits = candidates.filter((candidate) => named.has(candidate)).length;
        return hits >= stage_names/* ENOUGH */.Pl && hits >= stage_names/* MOST */._B * items;
    });
}
/** Of an overview, what names a heading below which nothing is counted: it says no more than the others do. */
function namingNothing({ path, page: { outline } }, mirrors, lists) {
    const rest = overviewsOf(lists, mirrors).flatMap(({ candidates }) => candidates.filter((one) => !mirrors.has(one)));
    if (rest.length === 0)
        return [];
    const byName = new Map((0,stages_headings/* openingHeadings */.e)(outline).flatMap((heading) => {
        const [written = '', title = written, ...others] = (0,clean_title/* titleNames */.b)((0,read_anchors/* headingTitle */.h)(outline, heading));
        const part = { title, path, line: heading.line, start: heading.start, end: heading.start };
        return [...(0,stage_names/* calledNames */.EJ)([written, title, ...others])].map((name) => [name, part]);
    }));
    return rest.flatMap((candidate) => {
        const part = (0,stage_names/* namesOf */.eZ)(candidate.title).flatMap((name) => byName.get(name) ?? [])[0];
        return part === undefined ? [] : [[candidate, part]];
    });
}
function listsOf({ page: { outline }, inside }) {
    const starts = startsOf(inside);
    const known = (0,group_by/* groupBy */.$)(inside, startOf);
    const taken = new Set();
    return [...(0,walk_outline/* walkBlocks */.Y)(outline.blocks)].flatMap((block) => {
        const own = lineStarts(block, starts).filter((start) => !taken.has(start));
        for (const start of own)
            taken.add(start);
        const candidates = own.flatMap((start) => known.get(start) ?? []);
        return candidates.length === 0 ? [] : [{ items: own.length, candidates }];
    });
}
/** Where the items, rows or lines of a block begin; what holds other blocks has none of its own. */
function lineStarts(block, starts) {
    if (block.kind === 'list')
        return block.items.map(({ start }) => start);
    if (block.kind === 'table')
        return block.rows.slice(1).map(({ start }) => start);
    if ('blocks' in block)
        return [];
    return starts.slice((0,count_between/* lowerBound */.y)(starts, block.start), (0,count_between/* lowerBound */.y)(starts, block.end));
}
function find_mirrors_isInside(candidate, { path, start, end }, file) {
    return path === file.path && start <= startOf(candidate) && startOf(candidate) < end;
}
function startOf({ span }) {
    return span.start;
}
function startsOf(candidates) {
    return candidates.map(startOf).sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/src/parse/needs/find-need.js
var find_need = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/src/parse/fields/read-fields.js
var read_fields = __webpack_require__(7393);
// EXTERNAL MODULE: ./build/src/parse/roadmap.js
var roadmap = __webpack_require__(7965);
;// CONCATENATED MODULE: ./build/src/parse/needs/find-circles.js
/**
 * Numbers the strongly connected components of a graph (Tarjan 1972, without recursion): two nodes have the same number
 * when each leads to the other. `edges` leads from a node's index to those of its successors.
 */
function findCircles(edges) {
    const index = Array(edges.length).fill(-1);
    const low = Array(edges.length).fill(0);
    const component = Array(edges.length).fill(-1);
    const stack = [];
    let visited = 0;
    let components = 0;
    for (const root of edges.keys())
        if (index[root] === -1)
            visit(root);
    return component;
    function visit(root) {
        const work = [open(root)];
        for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
            const next = edges[frame.node]?.[frame.at++];
            if (next === undefined) {
                work.pop();
                close(frame.node, work.at(-1)?.node);
            }
            else if (index[next] === -1)
                work.push(open(next));
            else if (component[next] === -1)
                low[frame.node] = Math.min(low[frame.node] ?? 0, index[next] ?? 0);
        }
    }
    function open(node) {
        index[node] = low[node] = visited++;
        stack.push(node);
        return { node, at: 0 };
    }
    function close(node, parent) {
        if (parent !== undefined)
            low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
        if (low[node] !== index[node])
            return;
        for (let member = stack.pop(); member !== undefined; member = member === node ? undefined : stack.pop())
            component[member] = components;
        components += 1;
    }
}

;// CONCATENATED MODULE: ./build/src/parse/needs/link-needs.js




/** Looks up every written need, passes needs down from stages and outer steps, and takes out those that run in a circle. `idOf` gives the full id of a step. */
function linkNeeds(drafts, idOf) {
    const linker = new Linker(drafts);
    for (const draft of drafts)
        for (const step of draft.steps)
            linker.linkTop(draft, step);
    return linker.finish(idOf);
}
class Linker {
    #find;
    #steps;
    #edges = [];
    #optional = new Set();
    #wrong = new Map();
    constructor(drafts) {
        this.#find = (0,find_need/* needFinder */.v$)(drafts);
        this.#steps = drafts.flatMap((draft) => (0,find_need/* flattenSteps */.gF)(draft.steps));
    }
    linkTop(draft, step) {
        const parts = draft.partsOf.get(step) ?? [];
        const written = parts.flatMap((part) => this.#look(part.fields.needs, draft, part));
        const named = parts.flatMap((part) => this.#lookSaid(part.prerequisites ?? '', draft, part));
        const optional = parts.some(({ fields }) => fields.optional);
        this.#link(draft, step, { passed: [...written, ...named], optional });
    }
    #link(draft, { candidate: from, steps }, { passed, optional }) {
        const { path } = draft;
        const said = from.prerequisites.flatMap((text) => this.#lookSaid(text, draft, null));
        const own = [...this.#look(from.fields.needs, draft, null), ...said];
        const isOptional = optional || from.fields.optional;
        if (isOptional)
            this.#optional.add(from);
        const inherited = passed.filter(({ target, part }) => !isAround(target, { draft, from, part }));
        for (const { target, written } of [...inherited, ...own])
            this.#edges.push({ from, target, written, path });
        const inner = { passed: [...passed, ...own], optional: isOptional };
        for (const step of steps)
            this.#link(draft, step, inner);
    }
    /** What is said in words may name what is no step at all. */
    #lookSaid(text, draft, part) {
        return (0,read_fields/* splitNames */.bZ)(text).flatMap((name) => {
            const found = this.#find(name, draft);
            return found.kind === 'target' ? [{ target: found.target, written: null, part }] : [];
        });
    }
    #look(needs, draft, part) {
        return needs.flatMap((written) => {
            const found = this.#find(written.name, draft);
            if (found.kind === 'target')
                return [{ target: found.target, written, part }];
            const isUnknown = found.kind === 'unknown';
            this.#complain(draft.path, written, isUnknown ? { code: 'unknown-need' } : { code: 'ambiguous-need', places: found.places });
            return [];
        });
    }
    /** A need that many steps inherit is wrong once, where it was written. */
    #complain(path, need, fault) {
        const key = `${path}:${need.line}:${fault.code}:${need.name}`;
        if (!this.#wrong.has(key))
            this.#wrong.set(key, { path, need, fault });
    }
    finish(idOf) {
        if (this.#edges.length === 0)
            return { needs: new Map(), wrong: [...this.#wrong.values()] };
        const isCircular = this.#findCircles();
        const known = new Map();
        const needs = new Map();
        for (const edge of this.#edges) {
            const { from, target, written, path } = edge;
            if (isCircular(edge)) {
                if (written !== null)
                    this.#complain(path, written, { code: 'circular-need' });
                continue;
            }
            const need = known.get(target) ?? { title: target.title, steps: this.#required(target).map(idOf) };
            known.set(target, need);
            const mine = needs.get(from) ?? [];
            needs.set(from, mine);
            if (!mine.includes(need))
                mine.push(need);
            const count = mine.reduce((sum, { steps }) => sum + steps.length, 0);
            if (count > roadmap/* MOST_NEEDS */.i && written !== null)
                this.#complain(path, written, { code: 'many-needs', count });
        }
        return { needs, wrong: [...this.#wrong.values()] };
    }
    /** A part is done when its required steps are; where all are optional, whoever names it means them. */
    #required({ isPart, steps }) {
        const required = isPart ? steps.filter((step) => !this.#optional.has(step)) : [];
        return required.length > 0 ? required : steps;
    }
    /** A step also waits for the steps below it, so needs and nesting can make a circle together. */
    #findCircles() {
        const indexOf = new Map();
        for (const { candidate } of this.#steps)
            indexOf.set(candidate, indexOf.size);
        for (const { target } of this.#edges)
            if (!indexOf.has(target))
                indexOf.set(target, indexOf.size);
        const at = (vertex) => indexOf.get(vertex) ?? 0;
        const graph = [...indexOf.keys()].map((vertex) => 'steps' in vertex ? this.#required(vertex).map(at) : []);
        for (const { candidate, steps } of this.#steps)
            for (const inner of steps)
                graph[at(candidate)]?.push(at(inner.candidate));
        for (const { from, target } of this.#edges)
            graph[at(from)]?.push(at(target));
        const circle = findCircles(graph);
        return ({ from, target }) => circle[at(from)] === circle[at(target)];
    }
}
/** Whether an inherited need leads to the step, to what holds it or to what it holds. A stage that needs itself or what is around it is another matter: that is a circle. */
function isAround(target, { draft, from, part }) {
    if (target.draft !== draft)
        return false;
    const isAbove = contains(target.span, from.span);
    return target.isPart
        ? isAbove && part !== null && part.start < target.span.start
        : isAbove || contains(from.span, target.span);
}
function contains(outer, inner) {
    return outer.start <= inner.start && inner.start < outer.end;
}

// EXTERNAL MODULE: ./build/src/parse/order/link-order.js
var link_order = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/parse/order/natural-order.js
var natural_order = __webpack_require__(9338);
;// CONCATENATED MODULE: ./build/src/parse/parse-roadmaps.js









/** Reads all roadmaps together, because needs and mirrors lead from one to another. They come in order: `order` in the front matter, then as the README or an index among them links them, then by path. */
function parseRoadmaps(sources, readme = null) {
    return parseWith(sources, { readme, look: () => null });
}
/**
 * The same, with what each file is `seen` as by whoever looks at it, in the order of the roadmaps. The outlines of thousands of files are hundreds
 * of megabytes: each file is looked at as soon as it is read, unless it has to wait for others to which its steps lead.
 */
function parseWith(sources, { readme, look, show = () => { } }) {
    const unread = [];
    const mirrors = new MirrorFinder(sources.map(({ path }) => path));
    const counted = new Map();
    const finish = (files) => {
        const found = mirrors.find(files);
        const drafts = files.flatMap((file) => attempt(file, unread, (one) => draftRoadmap(one, found)));
        for (const draft of drafts)
            counted.set(draft.path, draft.counted);
        return drafts.map((draft) => ({ draft: letGo(draft), seen: look(draft, (path) => counted.get(path) ?? []) }));
    };
    const waiting = [];
    const read = sources.flatMap((source, at) => {
        show(at / sources.length);
        const [file] = attempt(source, unread, readSteps);
        if (file === undefined)
            return [];
        if (!mirrors.leadsAway(file))
            return finish([file]);
        waiting.push(file);
        return [];
    });
    const isBefore = draftOrder(sources, readme);
    const all = [...read, ...finish(waiting)].sort((a, b) => isBefore(a.draft, b.draft));
    const drafts = all.map(({ draft }) => draft);
    return { ...linkRoadmaps(drafts), unread, seen: all.map(({ seen }) => seen) };
}
function linkRoadmaps(drafts) {
    const ids = new Map(drafts.flatMap((draft) => (0,find_need/* flattenSteps */.gF)(draft.steps).map(({ candidate }) => [candidate, `${draft.path}#${draft.ids.get(candidate)}`])));
    const idOf = (candidate) => ids.get(candidate) ?? '';
    const linked = linkNeeds(drafts, idOf);
    const needsOf = (candidate) => linked.needs.get(candidate) ?? [];
    return { roadmaps: drafts.map((draft) => buildRoadmap(draft, { idOf, needsOf })), wrongNeeds: linked.wrong };
}
/** Whatever goes wrong while one file is read stops that file alone. */
function attempt(file, unread, read) {
    try {
        return [read(file)];
    }
    catch (error) {
        unread.push({ path: file.path, ...(0,over_limit/* explainFailure */.SP)(error) });
        return [];
    }
}
function draftOrder(sources, readme) {
    const ranks = sources.length > 1 ? (0,link_order/* linkOrder */.x)(sources, readme) : new Map();
    return (a, b) => compareLast(a.frontMatter.order, b.frontMatter.order) ||
        compareLast(ranks.get(a.path), ranks.get(b.path)) ||
        (0,natural_order/* compareNatural */.d)(a.path, b.path);
}
/** The smaller one first, and what is none last. */
function compareLast(a, b) {
    const order = (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
    return Number.isNaN(order) ? 0 : order;
}


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toPart)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(841);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6459);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7393);
/* harmony import */ var _fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9088);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2378);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7943);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1390);
/* harmony import */ var _line_wiki_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2634);










/** Makes a part of what opens it: its title without marks and fields, its fields in the title and right below, its prerequisites line. */
function toPart(outline, opening, rest) {
    const below = blocksBelow(outline, opening);
    const title = readTitle(outline, opening);
    const { anchor, block, end } = opening;
    return {
        title: (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanTitle */ .c)(title.text),
        names: [(0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(opening.title), ...(0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__/* .titleNames */ .b)(title.text)],
        fields: fieldsBelow(outline, below).reduce(_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K, title.fields),
        prerequisites: prerequisitesBelow(outline, below),
        ...{ line: block.line, anchor, start: block.start, end },
        ...rest,
    };
}
/** A deferral in the title's last parenthesis parks the stage; so does a field in the title. */
function readTitle(outline, { title, block }) {
    const bare = title.replace(/[:：]$/u, '');
    const plain = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(bare, block.start);
    const { fields: written, rest } = (0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFields */ .l)(plain, block, outline.isVault);
    const fields = (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(written, (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(outline.source.slice(block.start, block.end), block));
    const shown = (0,_line_wiki_links_js__WEBPACK_IMPORTED_MODULE_7__/* .showWikiLinks */ .p)(rest);
    const said = (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .isOptional */ .dK)((0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanTitle */ .c)(shown.text)) || (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalLead */ .DM)(shown.text) > 0;
    const own = said ? { ...fields, optional: true } : fields;
    const last = (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .lastParenthesis */ .P6)(shown);
    const inner = last === null ? null : (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .readParenthesis */ .z8)(last.inner.text);
    if (last === null || inner === null || (inner.when === null && !inner.optional))
        return { text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(shown).text, fields: own };
    return { text: last.before.text.trim(), fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(own, inner) };
}
/** The blocks between the title and the first heading, list or table. */
function blocksBelow(outline, { block, end }) {
    const below = [];
    for (let at = (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_8__/* .lowerBound */ .y)(outline.blocks, block.end, ({ start }) => start); at < outline.blocks.length; at += 1) {
        const next = outline.blocks[at];
        if (next === undefined || next.start >= end || (next.kind !== 'html' && next.kind !== 'paragraph'))
            break;
        below.push(next);
    }
    return below;
}
/** Fields stand in comments or in a paragraph that holds nothing else. */
function fieldsBelow(outline, blocks) {
    return blocks.map((block) => {
        if (block.kind === 'html')
            return (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(block.text, block);
        if (block.kind !== 'paragraph')
            return _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e;
        const { fields, rest } = (0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFields */ .l)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, block), block);
        return rest.text.trim() === '' ? fields : _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e;
    });
}
function prerequisitesBelow(outline, blocks) {
    const lines = blocks.flatMap((block) => block.kind === 'paragraph' ? (0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_9__/* .splitLines */ .uz)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, block).text) : []);
    const found = lines.map((line) => (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .prerequisitesOf */ .Fw)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(line))).find((line) => line !== null);
    return found ?? null;
}


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOwnCard),
/* harmony export */   q: () => (/* binding */ FIRST_LINE)
/* harmony export */ });
// An SVG without this first line is somebody's own.
const FIRST_LINE = '<!-- trailmark:card: drawn by Trailmark, which replaces this file -->';
/** Whether Trailmark drew an SVG, and so may draw it anew. */
function isOwnCard(text) {
    return text.startsWith('<!-- trailmark:card');
}


/***/ }),

/***/ 8926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pt: () => (/* binding */ examineRoadmaps),
  o6: () => (/* binding */ findProblems),
  iw: () => (/* binding */ isLikeStep)
});

// EXTERNAL MODULE: ./build/src/markdown/limits/over-limit.js
var over_limit = __webpack_require__(8854);
// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/parse/parse-roadmaps.js + 14 modules
var parse_roadmaps = __webpack_require__(9631);
// EXTERNAL MODULE: ./build/src/rules/boxes/boxes.js
var boxes = __webpack_require__(506);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/parse/notations/boxes.js
var notations_boxes = __webpack_require__(300);
// EXTERNAL MODULE: ./build/src/rules/statuses/statuses.js
var statuses = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/markdown/offsets.js
var offsets = __webpack_require__(3271);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/parse/line/lettering.js
var lettering = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/src/rules/boxes/read-box.js


const BOX = /(?<open>[[［【〔])(?<left>\s{0,8})(?<mark>[xXｘＸхХ]|[^\s\p{L}\p{N}[\]［］【】〔〕]\uFE0F?)?(?<right>\s{0,8})(?<close>[\]］】〕])|(?<round>\( \))|(?<ballot>[☐☑☒])\uFE0F?/u;
const CROSS = /^[xXｘＸхХ]$/;
/** What follows empty brackets at once in code: `[]int`, `[]*T`, `[][]byte`. */
const TYPE = /^(?:map\[|(?:byte|rune|string|error|bool|any|interface|struct|u?int\d*|float\d*|complex\d*|char|T)\b)/;
const WORD = /^(?:[\p{L}\p{N}\p{Extended_Pictographic}"“「《（`~<]|\[(?!\])|\*\*|__)/u;
/** Reads the first box of a line. Null when letters, digits or no brackets stand there, or they make a link, a definition or code. */
function readBox({ text, end, source, marks }) {
    const match = BOX.exec(text.text);
    if (match?.groups === undefined)
        return null;
    const seen = (0,flat_text/* slice */.di)(text, match.index, match.index + match[0].length);
    const behind = source.slice((0,flat_text/* rangeOf */.be)(seen, source)?.end, end);
    const rest = behind.trimStart();
    const gap = behind.slice(0, behind.length - rest.length);
    const box = boxOf(match.groups, marks);
    const kind = isEscaped(seen, source) ? 'escaped' : kindOf(match.groups, gap);
    if (box === undefined || !/^[td]+$/.test(seen.kinds) || !isMeant(kind, gap, rest))
        return null;
    return { kind, box, mark: match.groups.mark ?? '', at: match.index, gap, rest };
}
/** The box that should stand there: null for a sign that nobody explained, undefined for one that hardly is a mark. */
function boxOf({ open, mark = '', ballot }, marks) {
    if (mark === '' || CROSS.test(mark))
        return `[${mark === 'X' ? mark : mark !== '' || ballot === '☑' ? 'x' : ' '}]`;
    if (marks.has(mark.replace('\uFE0F', '')))
        return `[${mark}]`;
    // ASCII signs in brackets are code as often as not, and full-width brackets adorn titles.
    return (open === '[' ? /^[!-~]/ : /^[^×✗✘✕✖]/u).test(mark) ? undefined : null;
}
function isEscaped(flat, source) {
    return [(0,offsets/* offsetAt */.HA)(flat, 0), (0,offsets/* offsetAt */.HA)(flat, flat.text.length - 1)].some((at) => at !== undefined && source[at] === '\\');
}
function kindOf({ open, left = '', mark = '', right = '', close, ballot }, gap) {
    if (open === undefined)
        return ballot === undefined ? 'round' : 'ballot';
    const blanks = left + right;
    if (open !== '[' || close !== ']' || /[ｘＸхХ]/.test(mark) || /[^ \t]/.test(blanks + gap))
        return 'wide';
    if (mark === '' && blanks === '')
        return 'empty';
    return blanks === (mark === '' ? ' ' : '') ? 'plain' : 'padded';
}
/** Something must follow, and nothing that makes a link, a definition or code of the brackets. */
function isMeant(kind, gap, rest) {
    if (rest === '' || gap !== '')
        return rest !== '';
    if (kind === 'empty')
        return WORD.test(rest) && !TYPE.test(rest);
    return kind === 'ballot' || (kind !== 'round' && !/^[(:]/.test(rest));
}

;// CONCATENATED MODULE: ./build/src/rules/boxes/box-line.js




const BY_KIND = {
    plain: 'no-space-after-box',
    empty: 'empty-brackets',
    padded: 'padded-box',
    wide: 'wide-box',
    escaped: 'escaped-box',
    round: 'round-box',
    ballot: 'ballot-box',
};
/** What is wrong where more than the box itself is; null where that depends on the box. */
const BY_LEAD = {
    drawn: null,
    list: null,
    tight: 'no-space-before-box',
    escaped: 'escaped-box',
    sign: 'no-bullet',
    lettering: 'no-bullet',
    none: 'no-bullet',
};
const LIST = /^(?:[-*+]|\d{1,9}[.)])$/;
const SIGN = /^[•·▪◦‣●○–—∙⁃▸►➤]$/u;
const UNCLOSED = /^(?:\*\*|__)$/;
const OPENER = /^(?:[*_]{0,3}|~{1,2})$/;
/** The longest that may stand before a box: nine digits, a stop, a few blanks. */
const LONGEST = 20;
/** Reads a line, from behind its bullet where that is `drawn`. Null when it was meant as no box, or has one that GitHub draws. */
function readBoxLine(line, isDrawn) {
    const box = readBox(line);
    const before = box === null ? null : readBefore(line, box.at, isDrawn);
    if (box === null || before === null || !isMissed(box, before))
        return null;
    const { lead, bullet, opener } = before;
    const own = LIST.test(bullet) ? bullet : '-';
    const kept = lead === 'lettering' ? `${bullet} ` : '';
    return {
        told: box.box === null ? (0,statuses/* unmappedMark */.kn)(box.mark) : { code: codeOf(box, before) },
        lead,
        box,
        fix: box.box && `${lead === 'drawn' ? '' : `${own} `}${box.box} ${kept}${emphasised(opener, box.rest)}`,
        width: own.length + 1,
        isLate: lead === 'list' && /^\d/.test(own) && Number.parseInt(own, 10) !== 1,
        isBare: lead === 'none' && opener === '' && !['wide', 'escaped'].includes(box.kind) && !isOpen(box),
    };
}
function readBefore({ text: flat, source, start }, at, isDrawn) {
    if (at > LONGEST)
        return null;
    const seen = flat.text.slice(0, at);
    const written = source.slice(start, (0,offsets/* offsetAt */.HA)(flat, at));
    const plain = written.replaceAll('\\', '');
    // Two signs that nothing closes were meant as emphasis too.
    const bullet = UNCLOSED.test(seen) ? '' : seen;
    const opener = plain.slice(bullet.length);
    const lead = bullet === '' ? 'none' : readLead(flat.text, at, written);
    if (lead === null || (isDrawn && bullet !== '') || !plain.startsWith(bullet) || !OPENER.test(opener))
        return null;
    return { lead: isDrawn ? 'drawn' : lead, bullet: bullet.trim(), opener };
}
function readLead(text, at, written) {
    const seen = text.slice(0, at);
    const bullet = seen.trimEnd();
    if (LIST.test(bullet))
        return written.includes('\\') ? 'escaped' : /^[ \t]/.test(seen.slice(bullet.length)) ? 'list' : 'tight';
    if (SIGN.test(bullet))
        return 'sign';
    return (0,lettering/* readLettering */.NZ)(text)?.length === at ? 'lettering' : null;
}
/** Whether a box that stands so is none, and so clearly one that it was meant. */
function isMissed({ kind, box, gap }, { lead, opener }) {
    // A sign that nobody explained may stand in brackets anywhere.
    if (opener !== '')
        return box !== null && kind !== 'round' && kind !== 'ballot';
    if (lead === 'drawn')
        return kind !== 'plain' || gap === '';
    if (kind === 'round' || kind === 'ballot')
        return false;
    return lead !== 'none' || (box !== null && (kind !== 'empty' || gap !== ''));
}
function codeOf({ kind }, { lead, opener }) {
    if (opener !== '')
        return 'box-in-emphasis';
    if (lead === 'list' && kind === 'plain')
        return 'swallowed-list';
    const isWrong = lead === 'none' && (kind === 'wide' || kind === 'escaped');
    return (isWrong ? null : BY_LEAD[lead]) ?? BY_KIND[kind];
}
/** `**[x]** Title`: only the box is in emphasis. */
function emphasised(opener, rest) {
    return opener !== '' && rest.startsWith(opener) ? rest.slice(opener.length).trimStart() : opener + rest;
}
function isOpen({ kind, box, gap }) {
    return kind === 'plain' && box === '[ ]' && gap !== '';
}

;// CONCATENATED MODULE: ./build/src/rules/boxes/depths.js
/** Moves lines that stood too deep to be a list out to where they are one, and keeps which of them stands below which. */
class Depths {
    #base;
    #open = [];
    /** `base` are the blanks before a list that stands in the same place as the lines. */
    constructor(base) {
        this.#base = base;
    }
    /** The blanks before the next line: `indent` is what stands before it now, `bullet` how many characters its bullet and blank take. */
    lead(indent, bullet) {
        while ((this.#open.at(-1)?.indent ?? -1) >= indent)
            this.#open.pop();
        const above = this.#open.at(-1);
        const wanted = above === undefined ? 0 : above.lead + indent - above.indent;
        // Four blanks more than the text above would make code of it, or part of that text.
        const lead = above === undefined ? 0 : Math.min(Math.max(wanted, above.content), above.content + 3);
        this.#open.push({ indent, lead, content: lead + bullet });
        return this.#base + ' '.repeat(lead);
    }
}

// EXTERNAL MODULE: ./build/src/rules/boxes/near-miss.js
var near_miss = __webpack_require__(7182);
;// CONCATENATED MODULE: ./build/src/rules/boxes/block-boxes.js







const block_boxes_BOX = /^\s*\[[ xX]\](?=\s|$)/;
const CELL = /<(?:li|td|p)\b[^<>]{0,200}>\s{0,20}\[[ xX]\]/iu;
const INPUT = /<input\b[^<>]{0,300}\btype\s{0,5}=\s{0,5}["']?checkbox\b/iu;
/** Text that is shown as it is written, or not at all. */
const RAW = /^\s*<(?:pre|script|style|textarea)\b/iu;
/** The dash of an empty item makes a heading of the line above it. */
const UNDERLINED = 'The line below makes a heading of this one, and GitHub draws no box in a heading; write something behind its dash, or delete it.';
const CALL_IT = 'Call the column "Status" and it counts';
const TOO_FEW = 'This column counts once the table has two rows and four of five cells hold a box or a status';
/** Reads a heading; one that begins an item is the item's text without its signs. */
function readHeading({ outline }, heading, { item }) {
    const flat = (0,flat_text/* flattenRuns */.fu)(outline.runs(heading));
    const box = (0,offsets/* offsetAt */.HA)(flat, 0);
    if (box === undefined || !/^\[[ xX]\]\s+\S/.test(flat.text) || !(0,flat_text/* isWritten */.QH)((0,flat_text/* slice */.di)(flat, 0, 3), outline.source))
        return [];
    const { start } = heading;
    if (item === null || box === start)
        return [{ start, code: 'box-in-heading', ...(item === null ? {} : { message: UNDERLINED }), fix: null }];
    const fix = (0,near_miss/* changeLine */.vK)((0,near_miss/* lineAround */.kk)(outline, heading.line), { start, end: box }, '');
    return [{ start, code: 'box-in-heading', fix }];
}
/** Reads list items with a box that so deep an indentation has made code of; each fix takes the indentation of what is around. */
function readCode(page, code, { item, indent, isQuoted }) {
    const depths = new Depths(indent);
    const { lines } = page.outline;
    return lines.slice(code.content - 1, code.endLine).flatMap((lineStart, at) => {
        const isOwn = item !== null && code.content + at === item.line;
        const found = readWritten(page, isOwn ? item.start : lineStart, isQuoted ? /[^\s>]|$/ : /\S|$/);
        if (found?.lead !== 'list' ||
            found.fix === null ||
            !/^(?:plain|empty)$/.test(found.box.kind) ||
            found.box.gap === '')
            return [];
        const before = isOwn
            ? page.outline.source.slice(lineStart, item.start)
            : depths.lead(found.start - lineStart, found.width);
        return [{ start: found.start, code: 'indented-box', fix: isQuoted ? null : before + found.fix }];
    });
}
/** Reads the rest of a line as it is written, from its first sign on. */
function readWritten({ outline: { source, lines }, marks }, from, first = /\S|$/) {
    const written = source.slice(from, lines[(0,count_between/* lowerBound */.y)(lines, from + 1)]).trimEnd();
    if (!written.includes('['))
        return null;
    const start = from + written.search(first);
    const end = from + written.length;
    const found = readBoxLine({ text: (0,flat_text/* writtenText */.v4)(source.slice(start, end), start), start, end, source, marks }, false);
    return found && { ...found, start };
}
/** Reads boxes in the cells of a table that no status column explains, one a row. */
function readTable({ outline }, table) {
    return table.rows.slice(1).flatMap((row) => {
        const at = row.cells.findIndex((cell) => block_boxes_BOX.test((0,flat_text/* flattenRuns */.fu)(outline.runs(cell)).text));
        const [cell, header] = [row.cells[at], table.rows[0]?.cells[at]];
        if (cell === undefined)
            return [];
        const isCalledStatus = header !== undefined && (0,recognise_word/* isStatusHeader */.GB)((0,flat_text/* flattenRuns */.fu)(outline.runs(header)).text);
        const message = `GitHub draws no box in a table. ${isCalledStatus ? TOO_FEW : CALL_IT}, or write the rows as list items.`;
        const flat = (0,flat_text/* flattenRuns */.fu)(outline.runs(cell));
        return [{ start: (0,offsets/* offsetAt */.HA)(flat, flat.text.indexOf('[')) ?? cell.start, code: 'box-in-cell', message, fix: null }];
    });
}
/** Reads boxes inside raw HTML and checkboxes written as HTML, one a line. Comments are left alone. */
function readHtml(page, block, { isQuoted }) {
    const { source, lines } = page.outline;
    const written = source.slice(block.start, block.end);
    if (RAW.test(written))
        return [];
    const html = written.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, ' '));
    let isFirst = true;
    const found = lines.slice(block.line - 1, block.endLine).flatMap((lineStart, at) => {
        const from = Math.max(lineStart, block.start);
        const text = html.slice(from - block.start, (lines[block.line + at] ?? source.length) - block.start);
        const input = INPUT.exec(text);
        if (input !== null)
            return [{ start: from + input.index, code: 'html-checkbox', fix: null }];
        const item = text.includes('[') ? readWritten(page, from) : null;
        if (item?.told.code === 'swallowed-list') {
            // Behind one blank line all that follows is Markdown again.
            const fix = isFirst && !isQuoted ? `\n${(0,near_miss/* lineAround */.kk)(page.outline, block.line + at).text}` : null;
            isFirst = false;
            return [{ start: item.start, code: 'box-in-html', fix }];
        }
        const cell = CELL.exec(text);
        return cell === null ? [] : [{ start: from + cell.index, code: 'box-in-html', fix: null }];
    });
    const isInput = ({ code }) => code === 'html-checkbox';
    return [...asOne(found.filter(isInput)), ...found.filter((one) => !isInput(one))];
}
/** Checkboxes of one block that are written as HTML are told once. */
function asOne(inputs) {
    const [first] = inputs;
    if (first === undefined || inputs.length === 1)
        return inputs;
    const message = `GitHub removes the ${inputs.length} checkboxes that are written as HTML here, so none shows and none is counted. Write list items with "[ ]" instead, or a column called "Status" with words such as "done" and "to do".`;
    return [{ ...first, message }];
}
/** Reads checkboxes written as HTML inside a line. */
function readInputs(page, runs) {
    return runs.flatMap((run) => {
        if (run.kind !== 'html')
            return readInputs(page, run.runs);
        const isInput = INPUT.test(page.outline.source.slice(run.start, run.end));
        return isInput ? [{ start: run.start, code: 'html-checkbox', fix: null }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/rules/boxes/paragraph-boxes.js





/** What a paragraph without can hold no box. */
const SIGNS = /[[［【〔☐☑☒]|\( \)|&/;
/** A bracket behind a name is an index or an array: `arr[ ]`. Behind Chinese characters people write boxes without a blank. */
const paragraph_boxes_BOX = /(?<![A-Za-z0-9_$)\]])\[( |x|X)\](?=\s)/g;
const SEPARATED = /(?:[|/,;，、；·•]|\s{2})\s?$/;
/** No fix may take a link apart. */
const LINKED = 'GitHub draws a link here and no box; if you meant a box, add a space after the brackets.';
/** Reads the lines of a paragraph, the first of which may be that of an item. `isCounted`: that item is a step, or is reported. */
function readParagraph(page, paragraph, place) {
    const { source } = page.outline;
    if (!SIGNS.test(source.slice(paragraph.start, paragraph.end)))
        return [];
    return new ParagraphReader(page, paragraph, place).read();
}
class ParagraphReader {
    #page;
    #paragraph;
    #place;
    #depths;
    #isAfterBox = false;
    constructor(page, paragraph, place) {
        this.#page = page;
        this.#paragraph = paragraph;
        this.#place = place;
        this.#depths = new Depths(place.indent);
    }
    read() {
        const runs = this.#page.outline.runs(this.#paragraph);
        const isItem = this.#place.item !== null;
        return (0,flat_text/* flattenLines */.Ab)(runs).flatMap((flat, at) => {
            const text = (0,flat_text/* trim */.Bq)(flat);
            const line = (0,near_miss/* lineAround */.kk)(this.#page.outline, this.#paragraph.line + at);
            const several = readSeveral(text, isItem && at === 0 && this.#place.item?.check !== null);
            const found = isItem && at === 0 ? this.#readItem(text, line, runs[0]) : this.#readLine(text, line, at);
            return several ?? found ?? [];
        });
    }
    #readItem(text, line, run) {
        const { start } = this.#paragraph;
        if (this.#place.isCounted)
            return null;
        const found = this.#box(text, { line, start, isDrawn: true });
        const before = line.text.slice(0, start - line.start);
        if (found !== null)
            return { start, ...found.told, fix: found.fix && before + found.fix };
        return run !== undefined && isNamelessLink(run, this.#page.outline.source)
            ? { start, code: 'no-space-after-box', message: LINKED, fix: null }
            : null;
    }
    #readLine(text, line, at) {
        const begin = /^[\s>]*/.exec(line.text)?.[0].length ?? 0;
        const start = at === 0 ? this.#paragraph.start : line.start + begin;
        const found = this.#box(text, { line, start, isDrawn: false });
        // A box alone in prose may be talk about boxes: "[x] marks what is done".
        const isTalk = found?.isBare === true && at > 0 && !this.#isAfterBox;
        // The blank line above the first item of a list makes items of the next ones too; behind code it would change nothing.
        const isFixedAbove = found?.isLate === true && (this.#isAfterBox || at === 0);
        this.#isAfterBox = found !== null && !isTalk;
        if (found === null || isTalk)
            return null;
        const before = line.text.slice(0, start - line.start);
        const fix = this.#place.isQuoted || isFixedAbove ? null : this.#fix(before, found);
        return { start, ...found.told, fix };
    }
    #box(text, { line, start, isDrawn }) {
        const { outline, marks } = this.#page;
        return readBoxLine({ text, start, end: line.start + line.text.length, source: outline.source, marks }, isDrawn);
    }
    /** A line that stands so deep that it would stay part of the paragraph moves out to where this begins. */
    #fix(blanks, { fix, lead, isLate, width }) {
        if (fix === null)
            return null;
        const isSwallowed = lead === 'list' || blanks.includes('\t') || blanks.length > this.#place.indent.length + 3;
        return (isLate ? '\n' : '') + (isSwallowed ? this.#depths.lead(blanks.length, width) : blanks) + fix;
    }
}
/** `[ ](optional) Sets` is a link without a text to a place that is only a word; every other link was meant as one. */
function isNamelessLink({ kind, text, url, start }, source) {
    return kind === 'link' && text === ' ' && source.startsWith('[ ](', start) && /^[\p{L}\p{M}]+$/u.test(url ?? '');
}
/** Of a list item's line the first box counts, of another none does. */
function readSeveral(flat, isDrawn) {
    const boxes = [...(0,flat_text/* maskCode */.Q5)(flat).matchAll(paragraph_boxes_BOX)].filter((match) => flat.kinds[match.index] !== 'l');
    const [first, second] = boxes;
    // One more `[x]` in a title may be what the title is about: `learn [x] notation`.
    const isMore = second !== undefined || first?.[1] === ' ' || SEPARATED.test(flat.text.slice(0, first?.index));
    const start = (0,offsets/* offsetAt */.HA)(flat, first?.index ?? 0);
    if (first === undefined || start === undefined || (isDrawn ? !isMore : second === undefined))
        return null;
    const message = isDrawn
        ? 'Only the first box of this line is drawn and counted; give each a list item of its own.'
        : 'GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own.';
    return { start, code: 'several-boxes', message, fix: null };
}

;// CONCATENATED MODULE: ./build/src/rules/boxes/word-boxes.js


/** A link has no blank behind its brackets, or is no plain text. */
const word_boxes_WORD = /^\[(\p{L}[\p{L}\p{M}\p{N} _-]{1,20})\][ \t]+\S/u;
const BOX_OF = {
    done: '[x]',
    doing: '[ ] 🚧',
    todo: '[ ]',
    dropped: null,
    parked: null,
};
/** Reads the items of a list of boxes that have a word in brackets instead; a word that says a status is made a box by the fix. */
function readWords({ outline }, { items }) {
    if (items.every(({ check }) => check === null))
        return [];
    return items.flatMap(({ check, blocks: [first] }) => {
        if (check !== null || first?.kind !== 'paragraph')
            return [];
        const { start, end, line } = first;
        const [, word] = word_boxes_WORD.exec(outline.source.slice(start, end)) ?? [];
        if (word === undefined || outline.runs(first)[0]?.kind !== 'text')
            return [];
        const meaning = (0,recognise_word/* wordStatus */.td)(word);
        const box = meaning === null ? null : BOX_OF[meaning];
        const span = { start, end: start + word.length + 2 };
        return [{ start, code: 'word-in-box', fix: box && (0,near_miss/* changeLine */.vK)((0,near_miss/* lineAround */.kk)(outline, line), span, box) }];
    });
}

;// CONCATENATED MODULE: ./build/src/rules/boxes/find-near-misses.js







/** Finds what was clearly meant as a box and is none on GitHub, one problem a line at most. */
function findNearMisses({ page, candidates }) {
    const { outline } = page;
    const reader = new BlockReader(page, new Set(candidates.map((candidate) => candidate.span.start)));
    const byLine = new Map();
    for (const { start, fix, ...told } of reader.read(outline.blocks, OUTSIDE)) {
        const at = (0,line_starts/* placeAt */.BW)(outline.lines, start);
        // A line that the fix leaves as it is needs more than one line to change.
        const isFix = fix !== (0,near_miss/* lineAround */.kk)(outline, at.line).text;
        if (!byLine.has(at.line))
            byLine.set(at.line, { ...told, ...at, fix: isFix ? fix : null });
    }
    return [...byLine.values()].sort((a, b) => a.line - b.line);
}
const OUTSIDE = { item: null, isCounted: false, indent: '', isQuoted: false };
class BlockReader {
    #page;
    #counted;
    /** `counted` are the offsets of items and rows that are steps. */
    constructor(page, counted) {
        this.#page = page;
        this.#counted = counted;
    }
    read(blocks, place) {
        return blocks.flatMap((block, at) => this.#readBlock(block, at === 0 ? place : { ...place, item: null }));
    }
    #readBlock(block, place) {
        const page = this.#page;
        const { outline } = page;
        switch (block.kind) {
            case 'paragraph': {
                const own = { ...place, indent: (0,near_miss/* indentOf */._j)(outline, place.item ?? block) };
                return [...readParagraph(page, block, own), ...readInputs(page, outline.runs(block))];
            }
            case 'heading':
                return readHeading(page, block, place);
            case 'code':
                return block.fenced || place.isCounted ? [] : readCode(page, block, place);
            case 'table': {
                const inputs = asOne(block.rows.flatMap((row) => row.cells.flatMap((cell) => readInputs(page, outline.runs(cell)))));
                return block.rows.some((row) => this.#counted.has(row.start)) ? inputs : [...readTable(page, block), ...inputs];
            }
            case 'html':
                return readHtml(page, block, place);
            case 'list':
                return [...readWords(page, block), ...block.items.flatMap((item) => this.#readItem(item, place))];
            default:
                return this.read(block.blocks, { ...place, item: null, isQuoted: place.isQuoted || block.kind === 'quote' });
        }
    }
    #readItem(item, place) {
        const isCounted = this.#counted.has(item.start);
        const own = isCounted ? null : this.#readOwn(item);
        const indent = item.blocks[0]?.kind === 'code' ? place.indent : (0,near_miss/* indentOf */._j)(this.#page.outline, item);
        const inside = this.read(item.blocks, { ...place, item, indent, isCounted: isCounted || own !== null });
        return own === null ? inside : [own, ...inside];
    }
    /** What is wrong with a box that remark reads as one, or with one that holds a sign, or has nothing behind it. */
    #readOwn(item) {
        const { outline } = this.#page;
        const [first] = item.blocks;
        const marked = (0,notations_boxes/* readMarkedBox */.kO)(this.#page, item);
        if (marked !== null)
            return { start: marked.start, ...(0,statuses/* unmappedMark */.kn)(marked.mark), fix: null };
        const at = item.box ?? first;
        if (at === undefined || (item.box === null && first?.kind !== 'paragraph'))
            return null;
        const written = outline.source.slice(at.start, at.end).trimEnd();
        if (/^\[[ xX]\]$/.test(written))
            return { start: at.start, code: 'box-without-text', fix: null };
        if (item.box === null)
            return null;
        return { start: at.start, code: 'padded-box', fix: (0,near_miss/* changeLine */.vK)((0,near_miss/* lineAround */.kk)(outline, at.line), at, '[ ]') };
    }
}

// EXTERNAL MODULE: ./build/src/rules/counting.js
var counting = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/rules/drift.js
var drift = __webpack_require__(4654);
// EXTERNAL MODULE: ./build/src/rules/fields.js
var fields = __webpack_require__(648);
// EXTERNAL MODULE: ./build/src/rules/mirrors.js
var mirrors = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/src/rules/needs.js
var needs = __webpack_require__(8756);
// EXTERNAL MODULE: ./build/src/rules/problem.js
var problem = __webpack_require__(9174);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/glyph-list.js + 1 modules
var glyph_list = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/src/parse/notations/glyph/read-signed.js
var read_signed = __webpack_require__(8823);
;// CONCATENATED MODULE: ./build/src/rules/statuses/glyph-problems.js




const MEANINGS = '(or done, todo, dropped, parked).';
/** What looks like a box is told as one, and a label names what is below it. */
const NO_STEP = /^\\?[[(（［]|[:：]$/u;
/** Lists that say statuses, or draw empty boxes, and are not counted, and the items of others that say none. */
function findGlyphProblems({ page }) {
    return (0,glyph_list/* readGlyphLists */.Wd)(page).flatMap((list) => {
        const uncounted = list.counted.length > 0 ? [] : uncountedList(list);
        return uncounted.length > 0 ? uncounted : unsignedItems(page.outline, list);
    });
}
function uncountedList({ plain, signed, meanings, isMixed }) {
    const [first] = signed;
    if (first === undefined)
        return [];
    const { line, column } = first.item;
    if (isMixed) {
        const { glyph } = signed.find((other) => !meanings.has(other.glyph)) ?? first;
        const message = `This list has signs for done and for open, but too many like "${glyph}" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "${glyph}": doing } ${MEANINGS}`;
        return [{ code: 'mixed-glyphs', line, column, message }];
    }
    if (plain.length < 2 || signed.length < plain.length || !signed.every(({ glyph }) => (0,line_glyphs/* isEmptyBox */.lP)(glyph)))
        return [];
    const message = `Every item of this list begins with "${first.glyph}", and a list of one sign alone is not counted. Say in the front matter what it means: marks: { "${first.glyph}": todo } ${MEANINGS}`;
    return [{ code: 'lone-glyphs', line, column, message }];
}
/** Beside items with a tick, or with any sign where the list counts, those without one were meant as steps that are open. */
function unsignedItems(outline, { plain, counted }) {
    const signs = new Map(plain.map((item) => [item, signOf(outline, item)]));
    const signed = [...signs.values()].filter((sign) => sign !== null);
    const bare = plain.filter((item) => signs.get(item) === null && isTitled(outline, item));
    const [first] = bare;
    const ticks = signed.filter(({ glyph }) => (0,line_glyphs/* isTick */.KC)(glyph));
    const isContrast = signed.some(({ glyph }) => (0,line_glyphs/* isCross */.hx)(glyph));
    if (first === undefined || (counted.length === 0 && (ticks.length === 0 || isContrast)))
        return [];
    const { line, column } = first;
    const sign = (ticks[0] ?? signed[0])?.glyph ?? '✅';
    const many = bare.length === 1 ? 'This item has' : `This item and ${bare.length - 1} more of its list have`;
    const rest = counted.length > 0 ? 'so they are not counted' : 'so none of the list is counted';
    const message = `${many} no sign beside items with "${sign}", ${rest}. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).`;
    // A single tick may adorn what is the most important.
    const isPlan = counted.length > 0 || ticks.length * 2 >= plain.length;
    return [{ code: 'unsigned-items', line, column, message, ...(isPlan ? {} : { severity: 'info' }) }];
}
function signOf(outline, item) {
    return (0,read_signed/* readLeading */.d)(outline, item) ?? (0,read_signed/* readTrailing */.X)(outline, item);
}
/** Whether an item has a title of its own and nothing below it that it may only name. */
function isTitled(outline, { blocks }) {
    const [first] = blocks;
    return first?.kind === 'paragraph' && blocks.length === 1 && !NO_STEP.test((0,flat_text/* inlineTitle */.Mi)(outline, first));
}

// EXTERNAL MODULE: ./build/src/parse/notations/read-sign.js
var read_sign = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-cell.js
var status_cell = __webpack_require__(7731);
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-table.js + 2 modules
var status_table = __webpack_require__(7810);
;// CONCATENATED MODULE: ./build/src/rules/statuses/table-problems.js






/** One letter or sign is a mark, though nobody knows which; codes and dates are no plan. */
const LONE = /^(?:\p{L}|[^\p{L}\p{N}\s]{1,3})$/u;
/** Tables whose statuses are not understood, or not all, or that have two columns of them. */
function findTableProblems({ page }) {
    const place = ({ table }, at) => {
        const { line, column } = table.rows[0]?.cells[at] ?? table;
        return { line, column, name: (0,flat_text/* inlineText */.ln)(page.outline, table.rows[0]?.cells[at]).text.trim() };
    };
    return (0,status_table/* readStatusTables */.GR)(page).flatMap((read) => [
        ...(read.named.length > 0 ? secondColumn(read, place) : unreadColumns(read, place)),
        ...unnamedColumns(read, place),
        ...(read.isTally ? [{ code: 'tally-table', line: read.table.line, column: read.table.column }] : []),
        ...read.rows.flatMap(({ statuses }) => statuses.flatMap((status) => (status.sign === null ? unknownStatus(status) : []))),
    ]);
}
function unknownStatus({ cell, text, unmapped }) {
    const { line, column } = cell ?? { line: 1, column: 1 };
    if (unmapped !== null)
        return { line, column, ...(0,statuses/* unmappedMark */.kn)(unmapped) };
    const message = `"${text}" is no status that Trailmark knows, so this row is not counted. ${statuses/* STATUSES */.f['unknown-status'].wayOut}`;
    return { code: 'unknown-status', line, column, message };
}
/** The columns that are called statuses and say some, but too few to be read, or for one row alone. */
function unreadColumns(read, place) {
    return read.unread.flatMap(({ at, cells }) => {
        const { name, ...header } = place(read, at);
        const filled = cells.filter(isFilled);
        const known = filled.filter(({ sign }) => sign !== null).length;
        const other = filled.find(({ sign }) => sign === null);
        if (known > 0 && other === undefined)
            return [{ code: 'unread-status-column', ...header, message: `${ONE_ROW} ${NO_ROW}` }];
        const isMarked = known > 0 || filled.some(({ text }) => LONE.test(text));
        if (!isMarked || other === undefined)
            return [];
        const message = `Only ${known} of ${filled.length} cells under "${name}" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "${other.text}".`;
        return [{ code: 'unread-status-column', ...header, message }];
    });
}
const ONE_ROW = 'This table has one row alone, and no table of the file that counts has a status column of its name.';
const NO_ROW = 'It counts with a second row, or write the row as a list item: "- [ ] What to learn".';
/** Columns of signs that are no matrix; signs that only compare are told where they have grades. */
function unnamedColumns(read, place) {
    const [first] = read.unnamed;
    const cells = read.unnamed.flatMap((column) => column.cells);
    const glyphs = new Set((0,status_cell/* glyphsIn */.v7)(cells.map(({ text }) => text)));
    const said = new Set(cells.map(({ sign }) => sign?.meaning));
    const compares = (0,line_glyphs/* isContrast */.NZ)(glyphs);
    if (first === undefined || said.size < 2 || !said.has('done') || (compares && !(0,line_glyphs/* isGraded */.gF)(glyphs)))
        return [];
    const { name, ...header } = place(read, first.at);
    const message = `The column "${name}" looks like statuses, but is not called so, so no row of this table is counted. Call it "Status".`;
    return [{ code: 'unnamed-status-column', ...header, message, ...(compares ? { severity: 'info' } : {}) }];
}
function secondColumn(read, place) {
    const [first, second] = read.named;
    if (first === undefined || second === undefined)
        return [];
    const { name } = place(read, first.at);
    const { name: other, ...header } = place(read, second.at);
    const message = `This table has two columns of statuses; "${name}" counts and "${other}" does not.`;
    return [{ code: 'two-status-columns', ...header, message }];
}
function isFilled({ text }) {
    return !(0,read_sign/* isBlankSign */.M)(text);
}

// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/src/parse/line/clean-title.js
var clean_title = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/src/parse/line/said-status.js
var said_status = __webpack_require__(9018);
// EXTERNAL MODULE: ./build/src/parse/notations/keyword.js
var keyword = __webpack_require__(9226);
;// CONCATENATED MODULE: ./build/src/rules/statuses/written-problems.js










/** How many items of a list must say a status. */
const ENOUGH = 0.8;
const written_problems_CELL = /<td\b[^<>]{0,200}>([^<>]{1,80})<\/td>/gi;
const BOXES = 'Write each as a list item with a box: "- [ ] What to learn".';
const CONVERT = '"trailmark convert" makes boxes of it (in a file with other steps, with --list and its heading).';
/** Statuses in forms that are not read: words in lists, HTML tables, tables with a column for each status, lines below headings. */
function findWrittenProblems(draft) {
    const { outline } = draft.page;
    const starts = draft.candidates.map(({ span }) => span.start);
    const isFree = ({ start, end }) => !starts.some((at) => at >= start && at < end);
    const blocks = [...(0,walk_outline/* walkBlocks */.Y)(outline.blocks)].flatMap((block) => {
        const told = tellBlock(draft, block);
        return told === null || !isFree(block) ? [] : [toFound(block, told)];
    });
    return [...blocks, ...statusLines(draft, isFree)];
}
function toFound({ kind, line, column }, what) {
    const message = `${what}, so nothing of it is counted. ${kind === 'list' ? CONVERT : BOXES}`;
    return { code: 'unread-statuses', line, column, message };
}
function tellBlock(draft, block) {
    if (block.kind === 'list')
        return tellList(draft, block);
    if (block.kind === 'table')
        return tellBoard(draft, block) ?? tellCells(draft, block);
    if (block.kind === 'paragraph')
        return tellLines(draft, block);
    return block.kind === 'html' ? tellHtml(draft, block) : null;
}
/** Statuses of a plan differ, and some of it is done. */
function isPlan(said) {
    const meanings = new Set(said.filter((one) => one !== null));
    return meanings.size > 1 && meanings.has('done');
}
function tellList({ page: { outline } }, { items }) {
    const said = items.map(({ check, blocks: [first] }) => check === null && first?.kind === 'paragraph' ? (0,said_status/* saidStatus */.c)((0,flat_text/* inlineTitle */.Mi)(outline, first)) : null);
    const known = said.filter((one) => one !== null).length;
    return isPlan(said) && known >= ENOUGH * items.length ? 'This list says statuses in words alone' : null;
}
function tellBoard({ page: { outline } }, { rows: [header, ...rows] }) {
    const said = header?.cells.map((cell) => (0,recognise_word/* wordStatus */.td)((0,clean_title/* cleanTitle */.c)((0,flat_text/* inlineTitle */.Mi)(outline, cell)))) ?? [];
    const hasWords = rows.some(({ cells }) => cells.some((cell) => /\p{L}/u.test((0,flat_text/* inlineTitle */.Mi)(outline, cell))));
    return isPlan(said) && !said.includes(null) && hasWords ? 'This table has a column for each status' : null;
}
/** Cells that hold a title behind its sign. */
function tellCells(draft, { rows }) {
    const cells = rows.slice(1).flatMap((row) => row.cells.map((cell) => (0,flat_text/* inlineTitle */.Mi)(draft.page.outline, cell)));
    const said = leadingSigns(draft, cells);
    const signed = said.filter((one) => one !== null).length;
    return isPlan(said) && signed * 2 >= cells.length ? 'This table has a sign before the words of its cells' : null;
}
/** Lines that begin with a sign, without a bullet that GitHub knows, or with stars and a word: `1、✅ Sets`, `** DONE Sets`. */
function tellLines(draft, paragraph) {
    const { outline, mayShowGlyph } = draft.page;
    const mayBeOrg = outline.source.slice(paragraph.start, paragraph.end).includes('** ');
    if (!mayShowGlyph && !mayBeOrg)
        return null;
    const written = (0,flat_text/* flattenLines */.Ab)(outline.runs(paragraph)).map(({ text }) => text.trim());
    if (mayBeOrg && written.filter(keyword/* isOrgHeading */.bR).length > 1)
        return 'These lines are headings of Org mode';
    const lines = written.map(lettering/* unlettered */.VP);
    const said = leadingSigns(draft, lines);
    return isPlan(said) && !said.includes(null) ? 'These lines have signs, but are no list items' : null;
}
/** What the signs say with which texts begin that have more behind them. */
function leadingSigns({ page: { glyphs } }, texts) {
    const meanings = new Map([...(0,line_glyphs/* listMeanings */.DD)(new Set((0,status_cell/* glyphsIn */.v7)(texts))), ...glyphs]);
    return texts.map((text) => {
        const glyph = (0,line_glyphs/* readGlyph */.$h)(text);
        const words = text.slice(glyph?.length).trim();
        const isTitled = glyph !== null && /[\p{L}\p{N}]/u.test(words) && (0,recognise_word/* wordStatus */.td)(words) === null;
        return isTitled ? (meanings.get(glyph?.glyph ?? '') ?? null) : null;
    });
}
function tellHtml(draft, { text }) {
    const cells = Array.from(text.matchAll(written_problems_CELL), ([, cell = '']) => cell.trim());
    return isPlan(signsOf(draft, cells)) ? 'This table is written in HTML' : null;
}
function signsOf({ page: { marks, glyphs } }, texts) {
    const meanings = new Map([...(0,line_glyphs/* cellMeanings */.RM)(new Set((0,status_cell/* glyphsIn */.v7)(texts))), ...glyphs]);
    return texts.map((text) => (0,read_sign/* readSign */.S)((0,flat_text/* writtenText */.v4)(text, 0), { glyphs: meanings, marks })?.meaning ?? null);
}
/** `Status: done`, or a sign alone that a legend explains, right below headings that have no steps. */
function statusLines(draft, isFree) {
    const { outline, glyphs } = draft.page;
    const lines = outline.blocks.flatMap((block, at, blocks) => {
        if (block.kind !== 'paragraph' || blocks[at - 1]?.kind !== 'heading')
            return [];
        const text = (0,flat_text/* inlineTitle */.Mi)(outline, block);
        const sign = (0,line_glyphs/* readGlyph */.$h)(text);
        const isExplained = sign?.length === text.length && glyphs.has(sign.glyph);
        const [, name = '', value = ''] = /^([^:：]{1,30})[:：]\s?(.{1,60})$/u.exec(text) ?? [];
        const behind = blocks.slice(at).findIndex(({ kind }) => kind === 'heading');
        const section = blocks.slice(at, behind < 0 ? undefined : at + behind);
        return (isExplained || (0,recognise_word/* isStatusHeader */.GB)(name)) && section.every(isFree) ? [{ block, value, isExplained }] : [];
    });
    const [first] = lines;
    if (first === undefined)
        return [];
    const said = signsOf(draft, lines.map(({ value }) => value));
    const isTold = isPlan(said) || lines.some(({ isExplained }) => isExplained);
    return isTold ? [toFound(first.block, 'Lines below headings say statuses here')] : [];
}

// EXTERNAL MODULE: ./build/src/rules/uncounted/fenced-boxes.js
var fenced_boxes = __webpack_require__(186);
// EXTERNAL MODULE: ./build/src/rules/uncounted/uncounted-parts.js + 3 modules
var uncounted_parts = __webpack_require__(3435);
;// CONCATENATED MODULE: ./build/src/rules/find-problems.js

















/** Whether a problem is about what looks like steps and is not counted. */
function isLikeStep({ code, severity }) {
    return severity === 'warning' && (code in boxes/* BOXES */.G || code in statuses/* STATUSES */.f || code in uncounted_parts/* UNCOUNTED */.YX);
}
/** What is found in each file by itself. */
const FINDERS = [
    fields/* findFrontMatterProblems */.cR,
    findTableProblems,
    findGlyphProblems,
    findWrittenProblems,
    findNearMisses,
    counting/* findLeftOutBoxes */.ur,
    counting/* findDuplicates */.Ir,
    counting/* findOpenBelowDone */.To,
    fenced_boxes/* findFencedBoxes */.O5,
    fields/* findNearKeys */.gF,
    fields/* findBadValues */.V3,
    drift/* findDrift */.L,
    needs/* findDuplicateIds */.FT,
];
/** Reads all roadmaps and finds what is to be said of them, file by file; of parts that don't count only that they don't. `show` is told how far the reading is, from 0 to 1. */
function examineRoadmaps(sources, readme = null, show = () => { }) {
    const { seen, ...parsed } = (0,parse_roadmaps/* parseWith */.K)(sources, { readme, look, show });
    const { unread, wrongNeeds } = parsed;
    // A file without steps is an error where no file has any, and only an info beside others.
    const severity = unread.length === 0 && seen.every(({ noSteps }) => noSteps !== null) ? 'error' : 'info';
    const problems = [
        ...seen.flatMap(({ path, found, noSteps }) => noSteps === null ? found : [...found, (0,problem/* toProblem */.H)(path, { ...noSteps, severity })]),
        ...unread.map(({ path, line, message }) => (0,problem/* toProblem */.H)(path, { code: 'unreadable', line, column: 1, message })),
        ...wrongNeeds.map((wrong) => (0,problem/* toProblem */.H)(wrong.path, (0,needs/* findWrongNeed */.Pm)(wrong))),
    ];
    return { ...parsed, problems };
}
/** Finds what is to be said of roadmaps. */
function findProblems(sources) {
    return examineRoadmaps(sources).problems;
}
function look(draft, countedIn) {
    const found = findInFile(draft, countedIn);
    const mayConvert = draft.preview.length > 0;
    const nearly = found.filter(({ code, severity }) => severity === 'warning' && !(mayConvert && statuses/* CONVERTIBLE */.qC.includes(code)));
    return { path: draft.path, found, noSteps: (0,counting/* findNoSteps */.ye)(draft, nearly) };
}
function findInFile(draft, countedIn) {
    const { lines } = draft.page.outline;
    const isTold = ({ code, line, column }) => code === 'left-out' || draft.leftOutAt((lines[line - 1] ?? 0) + column - 1) === null;
    const findLinked = (one) => (0,mirrors/* findMirrored */.y)(one, countedIn);
    try {
        const found = [...FINDERS, findLinked].flatMap((find) => find(draft).filter(isTold));
        const problems = found.map((one) => (0,problem/* toProblem */.H)(draft.path, one));
        const likeSteps = problems.filter(isLikeStep).map(({ line }) => line);
        return [...problems, ...(0,uncounted_parts/* findUncountedParts */.Z4)(draft, likeSteps).map((one) => (0,problem/* toProblem */.H)(draft.path, one))];
    }
    catch (error) {
        (0,on_demand/* passNotLoaded */.aw)(error);
        return [
            (0,problem/* fileProblem */.W)(draft.path, 'unreadable', `The steps of this file count, but looking for problems in it failed (${(0,over_limit/* causeOf */.rl)(error)}). Report it as a fault of Trailmark.`),
        ];
    }
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem),
/* harmony export */   W: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3791);

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

/***/ 6316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findUncountedFiles)
/* harmony export */ });
/* harmony import */ var _find_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8926);

/** Files of which nothing is counted, though something in them looks like steps, as a plan whose items all begin with ⬜. */
function findUncountedFiles(sources) {
    const problems = (0,_find_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .findProblems */ .o6)(sources);
    const empty = new Set(problems.filter(({ code }) => code === 'no-steps').map(({ path }) => path));
    const alike = new Set(problems.filter(_find_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikeStep */ .iw).map(({ path }) => path));
    return sources.map(({ path }) => path).filter((path) => alike.has(path) && empty.has(path));
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSetAside)
/* harmony export */ });
/** What begins with an underline, or is called an archive, a template or an example. */
const ASIDE = /(?:^|\/)(?:_[^/]*|archived?|(?:template|example)s?(?:[-_. ][^/]*)?)(?:\/|$)/i;
/** Whether a file lies where nobody learns from it. Its steps count, and are suggested only where no other file has one. */
function isSetAside(path) {
    return ASIDE.test(path);
}


/***/ })

};
