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

/***/ 7954:
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
// EXTERNAL MODULE: ./build/src/parse/parse-roadmaps.js + 15 modules
var parse_roadmaps = __webpack_require__(9059);
// EXTERNAL MODULE: ./build/src/render/card/own-card.js
var own_card = __webpack_require__(72);
// EXTERNAL MODULE: ./build/src/suggest/graph/is-set-aside.js
var is_set_aside = __webpack_require__(9919);
// EXTERNAL MODULE: ./build/src/collect/collect-problem.js
var collect_problem = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/src/collect/decode-text.js
var decode_text = __webpack_require__(7954);
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
    const roadmaps = read.map((source) => (0,link_order/* withLinked */.u)(source, read.length > 1 ? read : []));
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
        return '';
    const names = found.slice(0, MOST_NAMED).map(({ path, steps }) => `${path} (${steps} steps)`);
    return `name one that looks like it in trailmark.yml, ${names.join(', ')}\nroadmap: ${JSON.stringify(best.path)}`;
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

/***/ 9144:
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

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups values by a key, both in the order they come in. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group)
            group.push(value);
        else
            groups.set(keyOf(value), [value]);
    }
    return groups;
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

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eb: () => (/* binding */ localeOfWord),
/* harmony export */   v5: () => (/* binding */ wordMap)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7483);


/** The words of a kind in every language; the same word of several languages is one. In the files all words stand folded, so that nobody has to fold three thousand of them. */
function wordsOf(kind) {
    return new Set(_load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => read[kind]));
}
/** What each word of some kinds means, in every language; of two meanings the earlier one wins. */
function wordMap(meanings) {
    const entries = meanings.flatMap(([kind, meaning]) => [...wordsOf(kind)].map((word) => [word, meaning]));
    return new Map(entries.reverse());
}
/** The priority that each word names. */
function priorityWords() {
    const named = _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.flatMap(({ read }) => Object.entries(read.priority));
    return new Map(named.flatMap(([priority, words]) => words.map((word) => [word, priority])));
}
/** The first language that has a word among the kinds given; null when none has. */
function localeOfWord(word, kinds) {
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldText */ .TH)(word);
    const has = ({ read }) => kinds.some((kind) => read[kind].includes(folded));
    return _load_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCALES */ .Y.find(has) ?? null;
}


/***/ }),

/***/ 1924:
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

/***/ 841:
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

/***/ 9678:
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
/* harmony import */ var _align_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);

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
    if (!flat.kinds.includes('d'))
        return false;
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
    const [only = NO_TEXT] = parts;
    if (parts.length < 2)
        return only;
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
/* harmony export */   J: () => (/* binding */ checkLimits),
/* harmony export */   W: () => (/* binding */ checkLines)
/* harmony export */ });
/* harmony import */ var _on_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _count_between_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(841);
/* harmony import */ var _over_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8854);



const remark = (0,_on_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .onDemand */ .hd)(() => Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(192)]).then(__webpack_require__.bind(__webpack_require__, 8192)));
/** remark takes about a tenth of a millisecond for each line, however short. */
const MOST_LINES = 50_000;
/** Each list or quote that is opened is a call inside a call in remark. */
const DEEPEST_LINE = 100;
/** remark goes back over all lines of a list or quote for each line that carries it on without its mark. */
const MOST_CARRIED = 4000;
/** For each of these signs remark may look at all that follows in its paragraph. */
const MOST_SIGNS = 500;
const SIGNS = '<[]*_~`';
const BOX = /^[^[]{0,20}\[.\]/;
const MARKS = /^[ \t]*(?:(?:[-+*]|>|\d{1,9}[.)])[ \t]*)+/;
const MARK = /[-+*>]|\d{1,9}[.)]/g;
const BREAK = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;
/**
 * Throws where a text is of a form that remark reads in more time than in proportion to its length, or not at all. The text is looked
 * at once. `before` is how many lines of its file stand before it.
 */
function checkLimits(source, lines, before = 0) {
    checkLines(lines.length, before + MOST_LINES + 1);
    const signs = new SignCount(source, lines, before);
    let carried = 0;
    for (const [at, start] of lines.entries()) {
        const line = source.slice(start, lines[at + 1]).trimEnd();
        const depth = line === '' ? 0 : depthOf(line);
        if (depth > DEEPEST_LINE)
            throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(before + at + 1, `This line opens more than ${DEEPEST_LINE} lists and quotes in each other. Nest them less.`);
        carried = nextCarried(line, depth, carried);
        if (carried > MOST_CARRIED)
            throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(before + at + 1, `More than ${MOST_CARRIED} lines stand in one list or quote without a blank line. Put one between them.`);
        signs.add(line, start);
    }
    signs.end(source.length);
}
/** Throws, at a line, where remark would read more lines than it can in a while. */
function checkLines(count, line) {
    if (count > MOST_LINES)
        throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(line, `It has more than ${MOST_LINES} lines that are not plain items, headings and text. Split it into smaller files.`);
}
function depthOf(line) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    return marks.length <= DEEPEST_LINE || BREAK.test(line)
        ? Math.min(marks.length, 1)
        : (marks.match(MARK)?.length ?? 0);
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
        else
            this.#count += countSigns(line);
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
                throw new _over_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OverLimit */ ._F(this.#before + (0,_count_between_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerBound */ .y)(this.#lines, start + 1), `This paragraph holds more than ${MOST_SIGNS} of the signs that begin links, emphasis, code or tags (${[...SIGNS].join(' ')}). Split it.`);
        }
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

/***/ 6459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var _count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

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

/***/ 6720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ parseOutline)
});

// UNUSED EXPORTS: parseWhole

// EXTERNAL MODULE: ./build/src/on-demand.js
var on_demand = __webpack_require__(6330);
;// CONCATENATED MODULE: ./build/src/markdown/certain/line.js
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
    return behind - at >= fence.length && skipBlanks(source, behind, 0).at >= end;
}
/** Where the text of a heading begins and ends, without the marks around it. */
function headingText(source, from, end) {
    const start = skipBlanks(source, from, 0).at;
    let last = end;
    while (last > start && isBlank(source.charCodeAt(last - 1)))
        last -= 1;
    let behind = last;
    while (behind > start && source[behind - 1] === '#')
        behind -= 1;
    if (behind < last && (behind === start || isBlank(source.charCodeAt(behind - 1))))
        last = behind;
    while (last > start && isBlank(source.charCodeAt(last - 1)))
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
    const start = skipBlanks(source, at + 1, 0).at;
    const url = inline_parts_matchAt(URL, source, { at: start, end })?.[0] ?? '';
    const title = skipBlanks(source, start + url.length, 0).at;
    const hasTitle = title > start + url.length;
    if (hasTitle && title < end && /[^"'()<\\&\r\n]/.test(source.charAt(title)))
        return 'text';
    const written = hasTitle ? (inline_parts_matchAt(TITLE, source, { at: title, end })?.[0] ?? '') : '';
    const close = skipBlanks(source, title + written.length, 0).at;
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
    return skipBlanks(source, tag, 0).at === end ? 'alone' : 'text';
}
const LONGEST_SCHEME = 34;

// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
;// CONCATENATED MODULE: ./build/src/markdown/certain/emphasis.js
const [emphasis_SPACE, STAR, UNDERSCORE, TILDE] = [32, 42, 95, 126];
/** Reads the run of marks at an offset of a segment that reaches from `start` to `end`: CommonMark 0.31.2, 6.2, and GFM's strikethrough. */
function readMark(source, at, { start, end }) {
    const char = source.charCodeAt(at);
    let behind = at + 1;
    while (behind < end && source.charCodeAt(behind) === char)
        behind += 1;
    const before = at === start ? emphasis_SPACE : source.charCodeAt(at - 1);
    const after = behind === end ? emphasis_SPACE : source.charCodeAt(behind);
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
    /** Pairs: from this unit of the text on, the source begins at this offset. */
    #parts = [];
    constructor(text, start, end) {
        this.start = start;
        this.end = start;
        this.#parts.push(0, start);
        this.add(text, start, end);
    }
    /** Adds text that the source draws from `start` to `end`; an escape is longer there than its text. */
    add(text, start, end) {
        if (start !== this.end)
            this.#parts.push(this.text.length, start);
        this.text += text;
        this.end = end;
        if (end - start !== text.length)
            this.#parts.push(this.text.length, end);
    }
    /** Adds another text that follows this one. */
    append(other) {
        for (let at = 0; at < other.#parts.length; at += 2)
            this.#parts.push(this.text.length + (other.#parts[at] ?? 0), other.#parts[at + 1] ?? 0);
        this.text += other.text;
        this.end = other.end;
    }
    /** For each unit of the text, the offset at which its source begins. */
    offsets() {
        const offsets = new Int32Array(this.text.length);
        for (let part = 0; part < this.#parts.length; part += 2) {
            const from = this.#parts[part] ?? 0;
            const shift = (this.#parts[part + 1] ?? 0) - from;
            const to = this.#parts[part + 2] ?? offsets.length;
            for (let unit = from; unit < to; unit += 1)
                offsets[unit] = unit + shift;
        }
        return offsets;
    }
}

;// CONCATENATED MODULE: ./build/src/markdown/certain/frames.js


/** What remark looks for afterwards in all text outside of links. */
const frames_ADDRESS = /https?:\/\/|www\.|[-.\w+]@[-\w]/i;
/** What closes looks through all that is open. */
const MOST_OPEN = 30;
const NO_OFFSETS = new Int32Array();
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
        this.add({ kind, text, offsets: NO_OFFSETS, url, runs }, frame.start, end);
    }
    /** Puts all that the innermost frame holds into one of a kind, which begins `start` characters behind it. */
    closeInside(kind, { start, end }) {
        const frame = this.top;
        const runs = this.finish(frame);
        frame.parts.length = 0;
        const text = runs.map((run) => run.text).join('');
        this.add({ kind, text, offsets: NO_OFFSETS, url: null, runs }, frame.start + start, end);
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
    frames.add({ kind: 'html', text, offsets: new Int32Array(text.length).fill(at), url: null, runs: [] }, at, tag);
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
const read_inline_NO_OFFSETS = new Int32Array();
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
        this.#frames.add({ kind: 'break', text: '\n', offsets: Int32Array.of(end), url: null, runs: [] }, end, lineEnd);
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
        if (depth === null || !isTarget)
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
        const [text, offsets] = isPlain ? [alt.text, alt.offsets()] : ['', read_inline_NO_OFFSETS];
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
            rest = inside;
            depth += 1;
        }
        return { depth, rest };
    }
    /** What of a line is in a container; null for nothing. */
    #enterOne({ column, block }, line, depth) {
        if (block?.kind !== 'quote')
            return line.at < line.end && line.column < column ? null : line;
        const inside = line.column - this.columnOf(depth) < 4 ? behindQuote(this.#file.source, line) : null;
        if (inside === null)
            return null;
        // Behind a mark in another column all columns would be others.
        if (inside.at < inside.end && quoteColumn(this.#file.source, line) !== column)
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
        this.#paragraph.push({ start: at, end: trimEnd(this.#file.source, at, end), lineEnd: end });
    }
    addHeading(line, level, text) {
        const heading = { kind: 'heading', level, ...spanIn(line, line.at, line.end) };
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
        const content = { ...line, ...skipBlanks(source, line.at + length, line.column + length) };
        const padding = content.column - line.column - length;
        const isEmpty = content.at >= line.end;
        this.#isBehindEmpty ||= isEmpty;
        if ((padding > 4 && !isEmpty) || this.depth >= DEEPEST)
            return null;
        const { blocks } = this.#top;
        const last = blocks[blocks.length - 1];
        const span = spanIn(line, line.at, line.end);
        const item = { kind: 'item', check: null, box: null, blocks: [], ...span };
        if (last?.kind === 'list' && signOf(source, last) === sign)
            last.items.push(item);
        else
            blocks.push({ kind: 'list', ordered: sign === '.' || sign === ')', items: [item], ...span });
        this.#open.push({
            column: isEmpty ? line.column + length + 1 : content.column,
            blocks: item.blocks,
            block: item,
        });
        return content;
    }
    /** Opens a quote; returns the line behind its mark. */
    openQuote(line) {
        const content = behindQuote(this.#file.source, line);
        if (content === null || content.column < line.column + 2 || content.at >= line.end || this.depth >= DEEPEST)
            return null;
        const quote = { kind: 'quote', blocks: [], ...spanIn(line, line.at, line.end) };
        this.add(quote);
        this.#open.push({ column: quoteColumn(this.#file.source, line), blocks: quote.blocks, block: quote });
        return content;
    }
    /** Closes the paragraph and what is open deeper than `depth`. */
    closeTo(depth) {
        if (!this.#closeParagraph())
            return false;
        while (this.depth > depth) {
            const { block, blocks } = this.#open.pop();
            const inner = blocks[blocks.length - 1];
            const outer = this.#top.blocks[this.#top.blocks.length - 1];
            if (block === null || outer === undefined)
                return false;
            if (inner !== undefined && (block.kind === 'item' || inner.end > block.end))
                Object.assign(block, endOf(inner));
            if (outer !== block)
                Object.assign(outer, endOf(block));
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
/** Reads a fence to its close; null where it has none, or where a tab stands before one of its lines. */
function readFencedCode(place, marks) {
    if (place === null)
        return null;
    const { file, line: first, around } = place;
    const { source, lines } = file;
    const content = [];
    for (let index = first.number; index < lines.length; index += 1) {
        const line = lineAt(file, index);
        const { start, at, end, column } = line;
        const isInside = at === end || column >= around;
        if (!isInside || hasOther(source, line) || read_leaf_TAG.test(source.slice(start, end)))
            return null;
        if (column - around < 4 && closesFence(source, marks, line)) {
            const text = content.join('').replace(/\r?\n$/, '');
            const span = { ...spanIn(first, first.at, end), endLine: line.number };
            return { block: { kind: 'code', fenced: true, text, content: first.number + 1, ...span }, next: index + 1 };
        }
        content.push(source.slice(Math.min(start + first.column, at), lines[index + 1]));
    }
    return null;
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
        const line = lineAt(file, index);
        const isBlank = line.at === line.end;
        if (!isBlank && line.column - around < 4)
            break;
        if (!isCertainCode(source, line, around))
            return null;
        content.push(source.slice(Math.min(line.start + around + 4, line.at), lines[index + 1]));
        if (!isBlank)
            last = line;
    }
    const next = index < lines.length ? lineAt(file, index) : last;
    if (source[next.at] === '>' || mayBeNoList(source, next))
        return null;
    const text = content
        .slice(0, last.number - first.number + 1)
        .join('')
        .replace(/\r?\n$/, '');
    const span = { ...spanIn(first, first.start + around, last.end), endLine: last.number };
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
        const { start, at, end } = lineAt(file, index);
        const [, name = 'p'] = /^[ \t>]*<\/?([A-Za-z][A-Za-z\d-]*)/.exec(file.source.slice(start, end)) ?? [];
        // A tag of another kind alone on its line may be read as one of these.
        const isPlain = index === first.number - 1 || (0,html_blocks/* isBlockName */.Z)(name);
        if (!isPlain || file.source[at] === '>' || readMarker(file.source, at) !== null)
            return null;
    }
    const span = { ...spanIn(first, first.at, last.end), endLine: last.number };
    return { block: { kind: 'html', text: file.source.slice(first.at, last.end), ...span }, next: last.number };
}
function closeComment(file, { at }) {
    const close = file.source.indexOf('-->', at + 2);
    return close < 0 ? null : lineAt(file, (0,count_between/* lowerBound */.y)(file.lines, close + 1) - 1);
}
function lastBeforeBlank(file, first) {
    let last = first;
    for (let index = first.number; index < file.lines.length; index += 1) {
        const line = lineAt(file, index);
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
    const content = skipBlanks(source, at + marker.length, 0).at;
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
    const divider = lineAt(file, head.number);
    if (divider.column >= 4 || !source.slice(divider.at, divider.end).includes('|'))
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
    let last = lineAt(file, head.number);
    let next = head.number + 1;
    for (let row = head; row !== null;) {
        const read = readRow(file, row, columns);
        if (read === null)
            return null;
        rows.push(read.row);
        for (const run of read.runs)
            runs.push(run);
        const line = next < file.lines.length ? lineAt(file, next) : null;
        if (line === null || endsTable(file.source, line))
            row = null;
        else {
            if (line.column >= 4 || '<['.includes(file.source.charAt(line.at)))
                return null;
            [row, last] = [line, line];
            next += 1;
        }
    }
    return { block: { kind: 'table', rows, ...spanIn(head, head.at, last.end), endLine: last.number }, runs, next };
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
        const cell = { kind: 'cell', ...spanIn(line, start, end) };
        const read = readInline(file, text.start < text.end ? [{ ...text, lineEnd: text.end }] : []);
        if (read === null)
            return null;
        runs.push([cell, read]);
    }
    return { row: { cells: runs.map(([cell]) => cell), ...spanIn(line, line.at, line.end) }, runs };
}
/** The cells of a row, each with the divider before it, the last with the one behind it, and their text. */
function cellsOf(source, { at, end }) {
    const cells = [];
    let start = at;
    let from = source[at] === '|' ? at + 1 : at;
    for (let isLast = false; !isLast;) {
        const divider = source.indexOf('|', from);
        const close = divider < 0 || divider >= end ? end : divider;
        isLast = skipBlanks(source, Math.min(close + 1, end), 0).at >= end;
        const first = Math.min(skipBlanks(source, from, 0).at, close);
        cells.push({ start, end: isLast ? end : close, text: { start: first, end: trimEnd(source, first, close) } });
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
            const line = lineAt(this.#file, this.#next);
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
        return this.#blocks.closeTo(depth) && this.#addLeaf(readIndentedCode(this.#place(line)));
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
        this.#blocks.add({ kind: 'other', blocks: [], ...spanIn(line, line.at, line.end) });
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
    /** How many lines were left to remark. */
    #left = 0;
    constructor(source) {
        const lines = (0,line_starts/* lineStarts */._$)(source);
        this.#source = source;
        this.#whole = { source, lines, readers: new Map(), urls: new Map(), notes: new Set() };
        // remark skips a BOM without counting it, and reads front matter as a rule and a heading: both are cut off first.
        this.#from = (0,front_matter_span/* findFrontMatter */.u)(source)?.end ?? (source.startsWith('\uFEFF') ? 1 : 0);
    }
    read() {
        const { lines } = this.#whole;
        const file = { ...this.#whole, hasDefinitions: this.#source.includes(']:', this.#from) };
        const pieces = [];
        for (let index = (0,count_between/* lowerBound */.y)(lines, this.#from + 1) - 1; index < lines.length;) {
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
        (0,check_limits/* checkLimits */.J)(this.#source, this.#whole.lines);
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
            (0,check_limits/* checkLimits */.J)(text, (0,line_starts/* lineStarts */._$)(text), index);
            const reader = new (remark().PieceReader)(this.#whole, { start, end });
            const blocks = reader.readRoot();
            if (end === this.#source.length || !(0,split_markdown/* isOpen */.nT)(blocks.at(-1), this.#source, end)) {
                reader.collectDefinitions();
                this.#left += (0,count_between/* lowerBound */.y)(this.#whole.lines, end) - index;
                (0,check_limits/* checkLines */.W)(this.#left, index + 1);
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
const BULLET = /[-*+] (?![-*_|: \t]*\r?$|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\r?$))[^ \t]/my;
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
 * to a blank line or to its own end. The end of a list item closes a fence in it, but remark puts the end of such an item behind the next marker.
 */
function isOpen(last, source, end) {
    if (last?.kind === 'html')
        return isUnclosedHtml(last.text) || !BLANK_LINE.test(source.slice(last.end, end));
    let inner = last;
    while (inner?.kind === 'list' || inner?.kind === 'item')
        inner = inner.kind === 'list' ? inner.items.at(-1) : inner.blocks.at(-1);
    return inner?.kind === 'code' && inner.fenced && isUnclosedFence(source.slice(inner.start, inner.end));
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

/***/ 4293:
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
/* harmony import */ var _line_read_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);
/* harmony import */ var _notations_read_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);




/**
 * Gives each step that is a list item the links below its title, in further paragraphs and inner items. Those of inner
 * steps stay theirs, whatever notation they have.
 */
function addLinksBelow(outline, findings) {
    const items = new Map([...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(outline.blocks)].map((item) => [item, item]));
    const starts = findings.map(({ span }) => span.start).sort((a, b) => a - b);
    return findings.map((finding) => {
        const item = items.get(finding.span);
        const below = item === undefined ? [] : linksBelow(outline, item, starts);
        return below.length === 0 ? finding : { ...finding, links: [...finding.links, ...below] };
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

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ meantKey),
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   _F: () => (/* binding */ fieldOf)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);

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

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ joinFields),
/* harmony export */   e: () => (/* binding */ NO_FIELDS)
/* harmony export */ });
/** The fields of a line that has none. */
const NO_FIELDS = {
    id: null,
    needs: [],
    when: null,
    why: null,
    start: null,
    due: null,
    doneOn: null,
    priority: null,
    estimate: null,
    optional: false,
    parked: false,
    bad: [],
};
/** Joins the fields of one step written in two places; what stands first wins, needs and bad values add up. */
function joinFields(first, second) {
    return {
        id: first.id ?? second.id,
        needs: [...first.needs, ...second.needs],
        when: first.when ?? second.when,
        why: first.why ?? second.why,
        start: first.start ?? second.start,
        due: first.due ?? second.due,
        doneOn: first.doneOn ?? second.doneOn,
        priority: first.priority ?? second.priority,
        estimate: first.estimate ?? second.estimate,
        optional: first.optional || second.optional,
        parked: first.parked || second.parked,
        bad: [...first.bad, ...second.bad],
    };
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

/***/ 7393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ readCommentFields),
/* harmony export */   Z8: () => (/* binding */ readPriority),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   dR: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5527);
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9144);
/* harmony import */ var _locales_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4336);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _field_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4154);






/** The signs of Obsidian Tasks (https://publish.obsidian.md/tasks/Getting+Started/Priority). */
const SIGNS = [
    ['🔺', 'highest'],
    ['⏫', 'high'],
    ['🔼', 'medium'],
    ['🔽', 'low'],
    ['⏬', 'lowest'],
];
const PRIORITIES = new Map([...SIGNS, ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .priorityWords */ .Y0)()]);
const NO = new Set(['false', '0', ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('no')]);
const YES = new Set(['true', 'y', 'on', 'x', '1', '✓', '✔', '✅', ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('yes'), ...(0,_locales_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)('optional')]);
const COMMENT_FIELD = new RegExp(`^\\s*(${_field_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY */ ._})\\s*[:：]([\\s\\S]*)$`, 'iu');
/** Reads the fields in HTML comments: `<!-- needs: crud, models -->`; several in one are set apart by `;` or a line end. */
function readCommentFields(html, place) {
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commentTexts */ .g8)(html)
        .flatMap(splitFields)
        .reduce((fields, [key, value]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .joinFields */ .K)(fields, readField((0,_field_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(key), value, place)), _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e);
}
/** A piece that begins with no key goes on with the value before it. */
function splitFields(comment) {
    const fields = [];
    for (const piece of comment.split(/(?=[;；\r\n])/)) {
        const match = COMMENT_FIELD.exec(piece.replace(/^[;；\r\n]/, ''));
        const last = fields.at(-1);
        if (match !== null)
            fields.push([match[1] ?? '', match[2] ?? '']);
        else if (last !== undefined)
            last[1] += piece;
    }
    return fields;
}
/** The fields that a key and its value say; none where the key is no field's or the value is empty; an unfit value is kept as bad. */
function readField(key, written, { line, column }) {
    const value = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foldSpace */ .GQ)(written);
    if (key === null || value === '')
        return _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e;
    const badUnless = (field, fits) => (fits ? [] : [{ field, value, line, column }]);
    switch (key) {
        case 'needs':
            return {
                ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e,
                needs: splitNames(value).map((name) => ({ name: unlinked(name), line, column })),
            };
        case 'priority': {
            const priority = readPriority(value);
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, priority, bad: badUnless(key, priority !== null) };
        }
        case 'optional':
        case 'parked':
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, [key]: !NO.has((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(value)), bad: badUnless(key, isYesOrNo(value)) };
        case 'start':
        case 'due':
        case 'doneOn':
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, [key]: (0,_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(value) ? value : null, bad: badUnless(key, (0,_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(value)) };
        default:
            return { ..._fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_FIELDS */ .e, [key]: value };
    }
}
function isYesOrNo(value) {
    const word = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(value);
    return NO.has(word) || YES.has(word);
}
/** A wiki link, as `[[crud|CRUD]]`, names what it leads to. */
function unlinked(name) {
    return /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(name)?.[1]?.trim() ?? name;
}
const CLOSERS = new Map(['""', '“”', '「」', '『』', '«»'].map(([open = '', close = '']) => [open, close]));
const NAME = /[^,，、"“「『«]+|[\s\S]/uy;
/** Splits names at `,` `，` `、`; a name that holds one stands in quotation marks. */
function splitNames(text) {
    const names = [];
    // Looking for a close that is not there from every opening would take the square of the length.
    const lasts = new Map([...CLOSERS.values()].map((close) => [close, text.lastIndexOf(close)]));
    for (let at = 0; at < text.length;) {
        const close = CLOSERS.get(text[at] ?? '');
        const isQuoted = close !== undefined && (lasts.get(close) ?? -1) > at;
        NAME.lastIndex = at;
        const end = isQuoted ? text.indexOf(close, at + 1) : at + (NAME.exec(text)?.[0].length ?? 1);
        const name = text.slice(isQuoted ? at + 1 : at, end).replace(/^[,，、"“「『«]/u, '');
        names.push(name
            .trim()
            .replace(/["”」』»]$/u, '')
            .trim());
        at = isQuoted ? end + 1 : end;
    }
    return names.filter((name) => name !== '');
}
/** The priority that a word or sign names, as `high`, `P1`, `⏫` or `高`; null for other text. */
function readPriority(text) {
    return PRIORITIES.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_4__/* .foldText */ .TH)(text)) ?? null;
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readMistypedDay),
/* harmony export */   l: () => (/* binding */ takeFields)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _field_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7393);




const DAY = '\\d{4}-\\d{2}-\\d{2}';
/** Read one after the other, each in what those before left. */
const FORMS = [
    // Dataview, then as Chinese and Japanese keyboards write it: `（when:: …）`.
    {
        signs: ['::'],
        pattern: new RegExp(`[[(]\\s*(?<key>${_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._})\\s*::(?<value>(?:\\[\\[[^\\[\\]]*\\]\\]|\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)[\\])]`, 'dgiu'),
    },
    {
        signs: ['（'],
        pattern: new RegExp(`（\\s*(?<key>${_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY */ ._})\\s*(?:::|：：)(?<value>(?:（[^（）]*）|[^（）])*?)）`, 'dgiu'),
    },
    // Obsidian Tasks: an emoji, maybe U+FE0F, blanks, a value.
    { signs: ['📅', '📆', '🗓'], pattern: new RegExp(`[📅📆🗓]\\uFE0F?\\s*(?<value>${DAY})`, 'dgu'), field: 'due' },
    { signs: ['🛫'], pattern: new RegExp(`🛫\\uFE0F?\\s*(?<value>${DAY})`, 'dgu'), field: 'start' },
    { signs: ['✅'], pattern: new RegExp(`✅\\uFE0F?\\s*(?<value>${DAY})`, 'dgu'), field: 'doneOn' },
    { signs: ['⏳', '⌛', '➕', '❌'], pattern: new RegExp(`[⏳⌛➕❌]\\uFE0F?\\s*${DAY}`, 'dgu'), field: null },
    { signs: ['🔁'], pattern: /🔁\uFE0F?\s*(?:every|when)?[\w ,!]*/dgu, field: null },
    { signs: ['🆔'], pattern: /🆔\uFE0F?\s*(?<value>[\w-]+)/dgu, field: 'id' },
    { signs: ['⛔'], pattern: /⛔\uFE0F?\s*(?<value>[\w-]+(?:\s*,\s*[\w-]+)*)/dgu, field: 'needs' },
    { signs: ['🔺', '⏫', '🔼', '🔽', '⏬'], pattern: /(?<value>🔺|⏫|🔼|🔽|⏬)\uFE0F?/dgu, field: 'priority' },
    // todo.txt and its kin: a key and a value without a blank between.
    { signs: ['due:'], pattern: new RegExp(`(?<=^|\\s)due:(?<value>${DAY})(?=[\\s\0]|$)`, 'dgu'), field: 'due' },
    { signs: ['t:'], pattern: new RegExp(`(?<=^|\\s)(?:start|t):(?<value>${DAY})(?=[\\s\0]|$)`, 'dgu'), field: 'start' },
    { signs: ['-by:', '-on:'], pattern: /(?<=^|\s)(?:blocked-by|depends-on):(?<value>[^\s\0]+)/dgu, field: 'needs' },
    { signs: ['~'], pattern: /(?<=\s)~(?<value>\d+(?:\.\d+)?(?:m|min|h))(?=[\s\0]*$)/dgu, field: 'estimate' },
    // Logseq's drawers and properties, on lines of their own.
    { signs: [':END:'], pattern: /(?<=\n)[ \t]*:(?:LOGBOOK|PROPERTIES):[\s\S]{0,2000}?:END:/dgu, field: null },
    { signs: [':: '], pattern: /(?<=\n)[ \t]{0,20}[a-z][\w-]{0,30}:: [^\n]*/dgu, field: null },
    // What editors keep in a line and nobody calls a step by: the tag of Obsidian Tasks, a block id of Obsidian, a counter as Org mode writes it.
    { signs: ['#task'], pattern: /(?<=^|\s)#task(?=[\s\0]|$)/dgu, field: null },
    { signs: ['^'], pattern: /(?<=\s)\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{1,40}(?=[\s\0]*$)/dgu, field: null },
    { signs: ['/', '%'], pattern: /(?<=\s)\[\d{0,4}(?:\/\d{0,4}|%)\](?=[\s\0]*$)/dgu, field: null },
];
/** https://help.obsidian.md/tags: a tag holds a letter, so that `#1` is none. */
const VAULT_FORMS = [
    ...FORMS,
    {
        signs: ['#'],
        pattern: /(?<=^|[\s\0])#(?=[\p{L}\p{Extended_Pictographic}])(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]|\u200D)+/dgu,
        field: null,
    },
];
const EMPTIED = /[(（][\s,，;；、·|]*(?:\0[\s,，;；、·|]*)+[)）]|\0/gu;
const DATED = ['📅', '📆', '🗓', '✅'];
/** At the end of a line, where Obsidian Tasks reads it; elsewhere it may be part of a span of days. */
const MISTYPED_DAY = /([📅📆🗓✅])\uFE0F?\s*(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})[\s)）]*$/u;
/** The day behind an emoji at the end of a text whose fields are taken: it is none of the form that is read, so it is bad. */
function readMistypedDay(rest, place) {
    const isDated = DATED.some((sign) => rest.text.includes(sign));
    const [, sign, value] = (isDated ? MISTYPED_DAY.exec((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCode */ .Q5)(rest)) : null) ?? [];
    const { bad } = value === undefined ? _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e : (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readField */ .dR)(sign === '✅' ? 'doneOn' : 'due', value, place);
    return { ..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e, bad };
}
/** Takes the fields of Dataview and Obsidian Tasks out of a text, in a vault its tags too; code is left alone. */
function takeFields(flat, place, isVault = false) {
    const taken = [];
    let fields = _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIELDS */ .e;
    let rest = flat;
    for (const { signs, pattern, field } of isVault ? VAULT_FORMS : FORMS) {
        if (!signs.some((sign) => rest.text.includes(sign)))
            continue;
        const matches = [...(0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maskCode */ .Q5)(rest).matchAll(pattern)];
        if (matches.length === 0)
            continue;
        const { text } = rest;
        const found = matches.map(({ groups = {}, indices }) => {
            // The mask hides code that a value may well hold.
            const [start, end] = indices?.groups?.value ?? [0, 0];
            return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readField */ .dR)(field === undefined ? (0,_field_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(groups.key ?? '') : field, text.slice(start, end), place);
        });
        fields = found.reduce(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFields */ .K, fields);
        const { outside, inside } = cut(rest, matches);
        taken.push(...inside);
        rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(outside.flatMap((piece, at) => [piece, ...inside.slice(at, at + 1).map(placeholder)]));
    }
    // A parenthesis that held nothing but fields goes with them.
    const emptied = taken.length === 0 ? [] : [...rest.text.matchAll(EMPTIED)];
    return { fields, taken, rest: emptied.length === 0 ? rest : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(cut(rest, emptied).outside) };
}
/** Stands where a field was; no Markdown text holds it, since parsers replace it. */
function placeholder({ offsets }) {
    return { text: '\u0000', kinds: 't', offsets: offsets.subarray(0, 1) };
}
/** The parts of a text that match, and those before, between and behind them. */
function cut(flat, matches) {
    const ends = matches.map(({ index, 0: { length } }) => index + length);
    return {
        inside: matches.map(({ index }, at) => (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, index, ends[at])),
        outside: [0, ...ends].map((end, at) => (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, end, matches[at]?.index)),
    };
}


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ calledNames),
/* harmony export */   JZ: () => (/* binding */ linksToHeading),
/* harmony export */   Pl: () => (/* binding */ ENOUGH),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   af: () => (/* binding */ findMirrors),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4293);
/* harmony import */ var _line_lettering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9036);
/* harmony import */ var _needs_find_need_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3285);
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7288);






/** How many items of a list must be called like stages, and how large a part of it they must be. */
const [ENOUGH, MOST] = [2, 0.5];
const CUTS = [' - ', ' – ', ' — ', ': ', '：'];
/**
 * Finds what only repeats the progress of a stage or a roadmap: what is a link to one, and lists of which half or more is
 * called like stages. What names only other mirrors is none.
 */
function findMirrors(files) {
    const byPath = new Map(files.map((file) => [file.path, indexParts(file)]));
    const named = new Map(files.flatMap((file) => [...linked(file, byPath), ...called(file, byPath)]));
    const kept = new Map(files.map(({ path, inside }) => [
        path,
        inside
            .filter((finding) => !named.has(finding))
            .map(startOf)
            .sort(ascending),
    ]));
    return new Map([...named].filter(([, { path, start, end }]) => (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .countBetween */ .c)(kept.get(path) ?? [], start, end) > 0));
}
function indexParts({ path, text, parts }) {
    const byAnchor = new Map();
    const byName = new Map();
    const byTail = new Map();
    for (const { title, names, line, anchor, start, end } of (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesFirst */ .ay)(parts)) {
        const part = { title, path, line, start, end };
        if (anchor !== null)
            byAnchor.set(anchor, part);
        for (const name of foldNames([title, ...names]))
            byName.set(name, [...(byName.get(name) ?? []), part]);
        for (const name of foldNames([title, ...names].flatMap(tailsOf)))
            byTail.set(name, [...(byTail.get(name) ?? []), part]);
    }
    return { whole: { title: path, path, line: 1, start: 0, end: text.length }, byAnchor, byName, byTail };
}
function linked(file, byPath) {
    return file.inside.flatMap((finding) => {
        const link = finding.links.find(({ title }) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(finding.title));
        const part = link === undefined ? undefined : partAt(link.url, file, byPath);
        return part === undefined || isInside(finding, part, file) ? [] : [[finding, part]];
    });
}
/** What an address leads to: a heading of this file or another, or a whole other file. */
function partAt(url, { path }, byPath) {
    const [page = '', anchor] = decodeAddress(url).split('#', 2);
    const parts = byPath.get(page === '' ? path : (0,_needs_find_need_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(path, page));
    return anchor === undefined || anchor === '' ? parts?.whole : parts?.byAnchor.get(anchor);
}
function decodeAddress(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}
function called(file, byPath) {
    const known = byPath.get(file.path);
    const lists = listsOf(file);
    const named = file.inside.flatMap((finding) => {
        const names = namesOf(finding.title);
        // An overview stands in no chapter of its own: `Reading` in week 1 is a step, whatever week 3 is called.
        const isChapter = (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_2__/* .partsAround */ .qw)(file.parts, startOf(finding)).some(({ title }) => tailsOf(title).length > 0);
        const indexes = [known?.byName, ...(isChapter ? [] : [known?.byTail])];
        const parts = indexes.flatMap((index) => names.flatMap((name) => index?.get(name) ?? []));
        const part = parts.find((one) => !isInside(finding, one, file));
        return part === undefined ? [] : [[finding, part]];
    });
    const hits = new Map();
    for (const [finding] of named) {
        const list = lists.get(startOf(finding))?.start ?? -1;
        hits.set(list, (hits.get(list) ?? 0) + 1);
    }
    return named.filter(([finding]) => {
        const list = lists.get(startOf(finding));
        const count = hits.get(list?.start ?? -1) ?? 0;
        return list !== undefined && count >= ENOUGH && count >= MOST * list.items;
    });
}
/** For each item, row or line at an offset, the list, table or block it is one of. */
function listsOf({ page: { outline }, inside }) {
    const starts = inside.map(startOf).sort(ascending);
    const lists = new Map();
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .walkBlocks */ .Y)(outline.blocks)) {
        const own = lineStarts(block, starts).filter((start) => !lists.has(start));
        for (const start of own)
            lists.set(start, { start: block.start, items: own.length });
    }
    return lists;
}
/** Where the items, rows or lines of a block begin; what holds other blocks has none of its own. */
function lineStarts(block, starts) {
    if (block.kind === 'list')
        return block.items.map(({ start }) => start);
    if (block.kind === 'table')
        return block.rows.slice(1).map(({ start }) => start);
    if ('blocks' in block)
        return [];
    return starts.slice((0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, block.start), (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, block.end));
}
/** `Week 1`, `模块 A`, `第一章`: what only numbers a title. */
const NUMBERED = /^(?:\p{L}{1,12}\s?)?(?:\p{Nd}{1,3}|[A-Z]|[IVX]{1,4})$|^第\s?[\p{Nd}一二三四五六七八九十]{1,3}\s?\p{Script=Han}{1,2}$/u;
/** What a part with these titles may be called where its progress is repeated: `Week 1: Trees` is `Trees` too. */
function calledNames(titles) {
    return foldNames([...titles, ...titles.flatMap(tailsOf)]);
}
function foldNames(titles) {
    return new Set(titles.map(foldName).filter((name) => name !== ''));
}
function tailsOf(title) {
    return CUTS.flatMap((cut) => NUMBERED.test(title.split(cut, 1)[0] ?? '') ? [title.slice(title.indexOf(cut) + cut.length)] : []);
}
/** Whether a step is a link to some heading of its own file. */
function linksToHeading({ links, title }, path) {
    return links.some((link) => {
        const [page = '', anchor = ''] = decodeAddress(link.url).split('#', 2);
        const isOwn = page === '' || (0,_needs_find_need_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(path, page) === path;
        return isOwn && anchor !== '' && (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(link.title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)(title);
    });
}
/** What a step may call a stage: its title whole, and cut at each sign behind which something is said of it. */
function namesOf(title) {
    const cuts = CUTS.flatMap((cut) => [title.indexOf(cut), title.lastIndexOf(cut)]).filter((at) => at > 0);
    return [title, ...cuts.map((at) => title.slice(0, at))].map(foldName);
}
function foldName(title) {
    return (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .TH)((0,_line_lettering_js__WEBPACK_IMPORTED_MODULE_0__/* .unlettered */ .VP)(title));
}
function isInside(finding, { path, start, end }, file) {
    return path === file.path && start <= startOf(finding) && startOf(finding) < end;
}
function startOf({ span }) {
    return span.start;
}
function ascending(a, b) {
    return a - b;
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isObsidian)
/* harmony export */ });
/** A field of Obsidian Tasks with its day or id, one of Dataview, or a link of a wiki. */
const SIGNS = /[📅⏳🛫✅❌]\uFE0F?\s?\d{4}-\d\d-\d\d|[🆔⛔]\uFE0F?\s?[\w-]|[[(]\w{1,40}:: ?\S|\[\[[^\s[\]][^[\]\r\n]{0,200}\]\]/u;
/** Whether a file is plainly one of Obsidian's. */
function isObsidian(text) {
    return SIGNS.test(text);
}


/***/ }),

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ findLeftOut),
/* harmony export */   Qk: () => (/* binding */ readLeftOutSigns),
/* harmony export */   xc: () => (/* binding */ leftOutBy)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(841);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1390);




// A line begins behind CR or LF alone; `^` takes U+2028 for an end too.
const PAIRS = [
    {
        open: /(?<![^\r\n])[ \t]*<!--[ \t]*trailmark:off[ \t]*-->/gu,
        close: /<!--[ \t]*trailmark:on[ \t]*-->/gu,
        reason: 'it stands after <!-- trailmark:off -->',
    },
    {
        open: /(?<![^\r\n])<!-- trailmark:start -->/gu,
        close: /(?<![^\r\n])<!-- trailmark:end -->/gu,
        reason: "it stands in Trailmark's own section",
    },
];
/** Finds what does not count: the section between Trailmark's markers, `trailmark:off` parts, and sections that explain how to use the file. Returns the part around an offset, or null. */
function findLeftOut(outline) {
    return leftOutBy(readLeftOutSigns(outline), outline.source.length);
}
/** The signs in a text, those of one kind in the order of writing. */
function readLeftOutSigns(outline) {
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkBlocks */ .Y)(outline.blocks)].flatMap((block) => {
        if (block.kind === 'html')
            return markersIn(outline, block);
        if (block.kind !== 'heading')
            return [];
        const title = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
        return [{ kind: 'heading', at: block.start, explains: (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsageHeading */ .oM)(title) ? title : null }];
    });
}
function markersIn({ source }, { start, end }) {
    const html = source.slice(start, end);
    return PAIRS.flatMap((patterns, pair) => ['open', 'close'].flatMap((kind) => Array.from(html.matchAll(patterns[kind]), ({ index }) => ({ kind, at: start + index, pair }))));
}
/** What does not count in a text of this length that has these signs. */
function leftOutBy(signs, length) {
    // The parts of one kind stand in order and never overlap, so that each is found by halving.
    const kinds = [...PAIRS.keys()].map((pair) => betweenMarkers(signs, pair, length));
    const all = [...kinds, usageSections(signs, length)].filter((parts) => parts.length > 0);
    return (offset) => {
        for (const parts of all) {
            const part = parts[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBound */ .y)(parts, offset + 1, ({ start }) => start) - 1];
            if (part !== undefined && offset < part.end)
                return part;
        }
        return null;
    };
}
function betweenMarkers(signs, pair, length) {
    const own = signs.filter((sign) => sign.kind !== 'heading' && sign.pair === pair);
    const closes = own.filter(({ kind }) => kind === 'close').map(({ at }) => at);
    const found = [];
    for (const { kind, at: start } of own) {
        if (kind !== 'open' || start < (found.at(-1)?.end ?? 0))
            continue;
        const end = closes[(0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBound */ .y)(closes, start + 1)] ?? length;
        found.push({ start, end, reason: PAIRS[pair]?.reason ?? '', explains: false });
    }
    return found;
}
function usageSections(signs, length) {
    const headings = signs.filter((sign) => sign.kind === 'heading');
    return headings.flatMap(({ at: start, explains }, at) => {
        if (explains === null)
            return [];
        const end = headings[at + 1]?.at ?? length;
        return [{ start, end, reason: `"${explains}" explains the file`, explains: true }];
    });
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ titleNames),
/* harmony export */   c: () => (/* binding */ cleanTitle)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);




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

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ readGlyph),
/* harmony export */   AJ: () => (/* binding */ SIGN),
/* harmony export */   DD: () => (/* binding */ listMeanings),
/* harmony export */   KC: () => (/* binding */ isTick),
/* harmony export */   NZ: () => (/* binding */ isContrast),
/* harmony export */   RM: () => (/* binding */ cellMeanings),
/* harmony export */   T6: () => (/* binding */ mayShowGlyph),
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
const BEGUN = signsOf('begun');
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
const ANY = new RegExp(`[&\\\\]|(?!\\p{ASCII})[\\p{Extended_Pictographic}\\p{So}\\p{Sm}]|${NAME}`, 'u');
/** Whether a Markdown text may show a sign anywhere: it holds one, the name of one, or an escape or reference that could be part of it. */
function mayShowGlyph(markdown) {
    return ANY.test(markdown);
}
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
    const company = byCompany(glyphs);
    return company.length === 0 ? ANYWHERE : new Map([...ANYWHERE, ...company]);
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
        ...(hasOne(glyphs, BEGUN) ? [['⏳', 'todo']] : []),
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

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ letteringLength),
/* harmony export */   NZ: () => (/* binding */ readLettering),
/* harmony export */   VP: () => (/* binding */ unlettered)
/* harmony export */ });
const FORMS = [
    { kind: 'bullet', form: /^\s*[•·▪◦‣●–—*+-]\s+/u },
    // A full stop is lettering only where a blank follows: `a.b` is a name, `3.14` a number.
    { kind: 'letter', form: /^\s*[(（]?\p{L}(?:[)）、．]\s*|\.\s+)(?=\S)/u },
    {
        kind: 'number',
        form: /^\s*(?:[(（]?(?:\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})[)）.、．](?!\p{Nd})|[①-⑳⑴-⒇❶-❿])\s*/u,
    },
];
/** One of these stands in all lettering, and lettering is short. */
const SIGN = /[)）、．.•▪◦‣●–—*+\-①-⑳⑴-⒇❶-❿]/;
const LONGEST = 8;
/** Reads what letters or numbers a line; null where nothing does. */
function readLettering(text) {
    if (!SIGN.test(text.trimStart().slice(0, LONGEST)))
        return null;
    for (const { kind, form } of FORMS) {
        const match = form.exec(text);
        if (match !== null)
            return { kind, length: match[0].length };
    }
    return null;
}
/** How much of a line letters or numbers it, where a bullet stands before a letter or a number too. */
function letteringLength(text) {
    let length = 0;
    for (let next = readLettering(text); next !== null; next = readLettering(text.slice(length)))
        length += next.length;
    return length;
}
/** A line without what letters or numbers it. */
function unlettered(text) {
    return text.slice(readLettering(text)?.length ?? 0);
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLinks),
/* harmony export */   X: () => (/* binding */ readLine)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7393);
/* harmony import */ var _fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9088);
/* harmony import */ var _lettering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9036);
/* harmony import */ var _read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7943);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1390);
/* harmony import */ var _wiki_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2634);









const DOING_GLYPH = /^(?:🚧|🔄|△)\uFE0F?\s*/u;
const DASH_ESTIMATE = /(?:\s[-–]\s|\s?[—―]{1,2}\s?)([^—―]+)$/u;
const LONGEST_ESTIMATE = 40;
const DASH = /[-–—―]/u;
/**
 * Reads a line: fields are taken out, then status signs and a parenthesis that is a field or a note. Where something else has
 * said its status, `signed`, its last parenthesis is its note.
 */
function readLine(written, { source, isVault }, signed = false) {
    const { text, place } = written;
    const { fields, taken, rest } = (0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFields */ .l)(text, place, isVault);
    const comments = runsWithin(written, 'html').map(({ start, end }) => ({ start, end }));
    const said = comments.map(({ start, end }) => (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(source.slice(start, end), place));
    const { title, note, ...signs } = readSigns((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_wiki_links_js__WEBPACK_IMPORTED_MODULE_7__/* .showWikiLinks */ .p)(rest)), signed);
    const rangeIn = (part) => (part === null ? null : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(part), source));
    return {
        title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(title.text) || (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(rest.text) || (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(text.text),
        note: note === null ? null : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(note.text),
        doing: signs.doing,
        struck: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isStruck */ .Ni)(rest),
        fields: [(0,_fields_take_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readMistypedDay */ .E)(rest, place), ...said, signs.fields].reduce(_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K, fields),
        links: readLinks(written),
        spans: {
            title: rangeIn(title),
            sign: signs.glyph && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(signs.glyph, source),
            word: signs.word && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(signs.word, source),
            strike: runsWithin(written, 'delete').flatMap((run) => tildes(run, source)),
            note: rangeIn(note),
            parts: [],
            fields: [...taken.flatMap((part) => rangeIn(part) ?? []), ...comments.filter((_, at) => said[at] !== _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e)],
        },
    };
}
/** The links of a line, in the order of writing; a link that shows only itself has its address as title. */
function readLinks(written) {
    return runsWithin(written, 'link').flatMap(({ text, url }) => url === null ? [] : [{ title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(text) || url, url }]);
}
/** The outermost runs of a kind that begin in a line. */
function runsWithin({ runs, within }, kind) {
    return runs.flatMap((run) => {
        if (run.kind !== kind)
            return runsWithin({ runs: run.runs, within }, kind);
        return run.start >= within.start && run.start < within.end ? [run] : [];
    });
}
function tildes({ start, end }, source) {
    const length = source.startsWith('~~', start) ? 2 : 1;
    return [
        { start, end: start + length },
        { start: end - length, end },
    ];
}
function readSigns(flat, signed) {
    const glyph = DOING_GLYPH.exec(flat.text)?.[0].length ?? 0;
    const lettering = (0,_lettering_js__WEBPACK_IMPORTED_MODULE_4__/* .readLettering */ .NZ)(flat.text.slice(glyph));
    // Digits may be the name of what they stand before.
    const lettered = glyph + (lettering?.kind === 'letter' ? lettering.length : 0);
    const optional = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .optionalLead */ .DM)(flat.text.slice(lettered));
    const { rest, word, ...peeled } = peel((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, lettered + optional));
    const fields = optional > 0 ? { ...peeled.fields, optional: true } : peeled.fields;
    const signs = { glyph: glyph > 0 ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, 0, glyph) : null, fields };
    const last = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .lastParenthesis */ .P6)(rest);
    const dashed = last === null ? null : takeDashWord(last.before);
    if (last !== null && dashed !== null)
        return { ...signs, title: tidy(dashed.rest), word: word ?? dashed.word, doing: true, note: last.inner };
    const doing = glyph > 0 || word !== null;
    const note = (doing || signed) && last !== null && last.before.text.trim() !== '' ? last : null;
    return { ...signs, title: tidy(note?.before ?? rest), word, doing, note: note?.inner ?? null };
}
/** Takes off the end of a line what is a date, an estimate, `optional`, a deferral or a word for begun, in parentheses or behind a dash. */
function peel(flat) {
    let peeled = { rest: flat, fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, word: null };
    for (let next = takeEnd(peeled); next !== null; next = takeEnd(peeled))
        peeled = next;
    return peeled;
}
function takeEnd({ rest, fields, word }) {
    const last = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .lastParenthesis */ .P6)(rest);
    if (last !== null && last.before.text.trim() !== '') {
        if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .wordStatus */ .td)(last.inner.text) === 'doing')
            return { rest: last.before, fields, word: behind(rest, last.before) };
        const field = (0,_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_5__/* .readParenthesis */ .z8)(last.inner.text);
        return field === null ? null : { rest: last.before, fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(fields, field), word };
    }
    const dashed = word === null ? takeDashWord(rest) : null;
    if (dashed !== null)
        return { ...dashed, fields };
    const estimate = takeDashEstimate(rest);
    return estimate && { rest: estimate.rest, fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(fields, estimate.fields), word };
}
/** `Sessions — 2 h` */
function takeDashEstimate(flat) {
    const { text } = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat);
    const from = Math.max(0, text.length - LONGEST_ESTIMATE);
    const match = DASH_ESTIMATE.exec(text.slice(from));
    if (match?.[1] === undefined || from + match.index === 0 || !(0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .isEstimate */ .Bh)(match[1]))
        return null;
    return {
        rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat), 0, from + match.index),
        fields: { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, estimate: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(match[1]) },
    };
}
/** What of a text stands behind its beginning, without blanks at its end. */
function behind(flat, before) {
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat), before.text.trimEnd().length);
}
/** `Sessions — in progress`: a dash between blanks leads to the word. A hyphen inside a word or an address is part of it. */
function takeDashWord(flat) {
    const { text } = flat;
    const isBlank = (at) => text[at]?.trim() === '';
    for (let dash = text.trimEnd().length - 1; dash > 0; dash -= 1) {
        if (!DASH.test(text[dash] ?? '') || !isBlank(dash + 1))
            continue;
        const end = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_8__/* .endOf */ .pJ)(text.slice(0, dash), DASH);
        if (!isBlank(end - 1))
            continue;
        const rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, 0, text.slice(0, end).trimEnd().length);
        const isWord = (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_6__/* .wordStatus */ .td)(text.slice(dash + 1)) === 'doing' && rest.text !== '';
        return isWord ? { rest, word: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, rest.text.length, text.trimEnd().length) } : null;
    }
    return null;
}
/** A dash that stands apart at the end led to what was taken off. */
function tidy(flat) {
    const text = flat.text.trimEnd();
    const end = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_8__/* .endOf */ .pJ)(text, DASH);
    const isApart = /\s/.test(text[end - 1] ?? '') || /^[—―]+$/u.test(text.slice(end));
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, 0, isApart ? end : text.length);
}


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ optionalLead),
/* harmony export */   P6: () => (/* binding */ lastParenthesis),
/* harmony export */   z8: () => (/* binding */ readParenthesis)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5527);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);




const CLOSERS = { ')': '(', '）': '（' };
const SEPARATOR = /[,，、;；]/u;
/** `Optional: Sets`, `[OPTIONAL] Sets`, `（选做）并查集`; `std::optional` and `Optional::map` are code. */
const LEAD = /^(?:[[(（【]([^[\]()（）【】]{1,30})[\])）】]\s?[:：]?|([^:：]{1,30})[:：](?![:：]))\s{0,3}(?=\S)/u;
/** How much of a text says at its beginning that the rest need not be done, as `Optional: Sets`; 0 where it does not. */
function optionalLead(text) {
    const [lead = '', bracketed, named = ''] = LEAD.exec(text) ?? [];
    return (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)(bracketed ?? named) ? lead.length : 0;
}
/** The fields that a whole parenthesis is, one or several; null when a part of it is none. A bare date is kept as both: which it is, its step's status says. */
function readParenthesis(inner) {
    const whole = readPart(inner);
    if (whole !== null || !SEPARATOR.test(inner))
        return whole;
    const parts = inner.split(SEPARATOR).map(readPart);
    return parts.reduce((fields, part) => fields && part && (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(fields, part), _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e);
}
function readPart(inner) {
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isDayLike */ .Gh)(inner))
        return (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(inner.trim()) ? { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, due: inner.trim(), doneOn: inner.trim() } : null;
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimate */ .Bh)(inner))
        return { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, estimate: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(inner) };
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isOptional */ .dK)(inner))
        return { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, optional: true };
    if ((0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeferral */ .Yy)(inner))
        return { ..._fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e, when: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(inner) };
    return null;
}
/** The balanced parenthesis at the end of a text, ASCII or full width; null when there is none. */
function lastParenthesis(flat) {
    const whole = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat);
    const { text, kinds } = whole;
    const open = CLOSERS[text.at(-1) ?? ''];
    if (open === undefined || kinds.at(-1) === 'c')
        return null;
    let depth = 0;
    for (let at = text.length - 1; at >= 0; at -= 1) {
        if (text[at] === text.at(-1) && kinds[at] !== 'c')
            depth += 1;
        if (text[at] === open && kinds[at] !== 'c')
            depth -= 1;
        if (depth === 0)
            return { before: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, 0, at), inner: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(whole, at + 1, -1) };
    }
    return null;
}


/***/ }),

/***/ 1390:
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
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _locales_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4336);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);



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
    return isDoneHeader(text) || HEADERS.has(bare) || STATUS_NOUNS.some((noun) => mentions(bare, noun));
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
    const folded = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .TH)(text);
    const unit = /\d/.test(folded) ? ESTIMATE.exec(folded)?.[1] : undefined;
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
    return phrases.some((words) => folded.startsWith(words) && (folded === words || (isPhrase(words) && beginsWith(folded, words))));
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

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ saidStatus)
/* harmony export */ });
/* harmony import */ var _recognise_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1390);

const LEADING = /^[[【(（]([^[\]【】()（）]{1,20})[\])）】]\s?\S/u;
const TRAILING = /\S\s?[[【(（]([^[\]【】()（）]{1,20})[\])）】]$/u;
const CUTS = [' - ', ' – ', ' — ', '——', ': ', '：'];
const PERCENT = /(?<!\d)(\d{1,3})\s?[%％]$/u;
/** The status that a folded title says in words, in brackets at either end or behind a dash or a colon, or by a percentage at its end; null where it says none. */
function saidStatus(title) {
    const bracketed = LEADING.exec(title)?.[1] ?? TRAILING.exec(title)?.[1];
    const cut = Math.max(...CUTS.map((sign) => (title.includes(sign) ? title.lastIndexOf(sign) + sign.length : 0)));
    const dashed = cut > 0 ? (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_0__/* .wordStatus */ .td)(title.slice(cut)) : null;
    return (bracketed === undefined ? null : (0,_recognise_word_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWordStatus */ .vy)(bracketed)) ?? dashed ?? percentStatus(title);
}
function percentStatus(title) {
    const [, written] = PERCENT.exec(title) ?? [];
    const percent = Number(written);
    if (written === undefined || percent > 100)
        return null;
    return percent === 100 ? 'done' : percent === 0 ? 'todo' : 'doing';
}


/***/ }),

/***/ 2634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ showWikiLinks)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);

/** `[[Page]]`, `[[Page|shown]]`, `[[Page#Heading]]`; `a[[0]]` and `![[picture]]` are none. */
const WIKI_LINK = /(?<![\p{L}\p{N}_\])!])\[\[([^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu;
/** The text with what wiki links show in their place. */
function showWikiLinks(flat) {
    if (!flat.text.includes('[['))
        return flat;
    let at = 0;
    const parts = [];
    for (const { index, 0: whole, 1: page = '' } of flat.text.matchAll(WIKI_LINK)) {
        if (flat.kinds[index] === 'c')
            continue;
        const end = index + whole.length;
        parts.push((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, at, index), (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, index + 2 + page.length, end - 2));
        at = end;
    }
    return parts.length === 0 ? flat : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)([...parts, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, at)]);
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

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ flattenSteps),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   v$: () => (/* binding */ needFinder)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7288);



/** Builds a look-up of names: `path#id` first, then ids, step titles and stage titles of the own file, then those of all, then roadmaps by title or path. */
function needFinder(drafts) {
    const indexes = new Map(drafts.map((draft) => [draft, indexDraft(draft)]));
    return (name, from) => {
        const named = fromPath(name, from);
        if (named !== null)
            return named;
        const mine = targetsIn(indexes.get(from), name);
        if (mine.length > 0)
            return toFound(mine);
        const theirs = drafts.flatMap((draft) => (draft === from ? [] : targetsIn(indexes.get(draft), name)));
        return toFound(theirs.length > 0 ? theirs : wholes(name, from));
    };
    /** A `#` may also belong to a title (`C# basics`): only a path of a roadmap makes it a separator. */
    function fromPath(name, from) {
        const at = name.lastIndexOf('#');
        const draft = at <= 0 ? undefined : draftAt(name.slice(0, at), from);
        if (draft === undefined)
            return null;
        const target = indexes.get(draft)?.byId.get(name.slice(at + 1));
        return target === undefined ? { kind: 'unknown' } : { kind: 'target', target };
    }
    function wholes(name, from) {
        const titled = drafts.filter((draft) => (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(draft.title) === (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name));
        const named = titled.length > 0 ? titled : [draftAt(name, from)];
        return named.flatMap((draft) => (draft && indexes.get(draft)?.whole) ?? []);
    }
    function draftAt(path, from) {
        const paths = [path, resolvePath(from.path, path)];
        return drafts.find((other) => paths.includes(other.path));
    }
}
function targetsIn(index, name) {
    const exact = index?.byId.get(name);
    if (exact !== undefined)
        return [exact];
    return index?.byTitle.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name)) ?? index?.byOther.get((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name)) ?? [];
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
    const findings = flattenSteps(draft.steps).map(({ finding }) => finding);
    const starts = findings.map(({ span }) => span.start);
    for (const finding of findings) {
        const { title, line, span } = finding;
        const target = { title, place: `${draft.path}:${line}`, draft, span, isPart: false, steps: [finding] };
        byId.set(draft.ids.get(finding) ?? '', target);
        byTitle.add([title], target);
    }
    // A heading over everything, as the title of the file, holds whatever could need it.
    const isTarget = ({ isStage, start, end }) => isStage || (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .countBetween */ .c)(starts, start, end) < starts.length;
    for (const part of (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesFirst */ .ay)(draft.parts).filter(isTarget)) {
        const { title, names, line, start, end, fields, isStage } = part;
        const inside = findings.slice((0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, start), (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerBound */ .y)(starts, end));
        const place = `${draft.path}:${line}`;
        const target = { title, place, draft, span: { start, end }, isPart: true, steps: inside.filter(isKept) };
        if (isStage)
            byTitle.add([title], target);
        byOther.add([title, ...names], target);
        if (fields.id !== null && !byId.has(fields.id))
            byId.set(fields.id, target);
    }
    const { title, path, text } = draft;
    const whole = { title, place: path, draft, span: { start: 0, end: text.length }, isPart: true, steps: findings.filter(isKept) }; // biome-ignore format: one line for each target
    return { byId, byTitle: byTitle.all, byOther: byOther.all, whole };
}
function isKept({ status }) {
    return status !== 'dropped';
}
/** Targets by their names, case and width folded. */
class Names {
    all = new Map();
    add(names, target) {
        for (const name of new Set(names.map(_fold_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH))) {
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
/* harmony import */ var _stages_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7288);
/* harmony import */ var _find_need_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3285);



/** A title without a letter or digit makes no slug. */
const NAMELESS = 'step';
/**
 * Gives every step of a file its id: the written one, else the slug of its title; equal ones get `-1`, `-2` in the order of writing.
 * An id that is written at a heading or stage is taken.
 */
function identifySteps(steps, parts) {
    const taken = (0,_stages_part_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenParts */ .PR)(parts).flatMap(({ fields }) => fields.id ?? []);
    const findings = (0,_find_need_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenSteps */ .gF)(steps).map(({ finding }) => finding);
    const { ids, twins } = giveIds(findings.map(nameOf), taken);
    return {
        ids: new Map(findings.map((finding, at) => [finding, ids[at] ?? ''])),
        twins: twins.flatMap((at) => findings[at] ?? []),
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
    const twins = [];
    const own = names.map(({ written }, at) => {
        if (written === null)
            return null;
        if (counts.has(written))
            twins.push(at);
        else
            counts.set(written, 0);
        return twins.at(-1) === at ? null : written;
    });
    const ids = names.map(({ slug: asked }, at) => own[at] ?? free(asked));
    return { ids, twins };
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

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toFinding)
/* harmony export */ });
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6459);

/** Makes a step of what stands somewhere and what its line says. */
function toFinding({ lines }, { notation, span, at, mark, meaning }, read) {
    const { line, column } = (0,_markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(lines, at, at);
    const { title, note, fields, links, spans } = read;
    const status = statusOf(meaning, read);
    const parked = meaning === 'parked';
    return { notation, span, line, column, mark, spans, status, parked, title, note, fields, links };
}
/** A ticked step is done whatever else its line says; what parks a step leaves it open. */
function statusOf(meaning, { struck, doing }) {
    if (meaning === 'done')
        return 'done';
    if (struck || meaning === 'dropped')
        return 'dropped';
    return doing ? 'doing' : meaning === 'parked' ? 'todo' : meaning;
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

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uR: () => (/* binding */ findExplanations),
/* harmony export */   uX: () => (/* binding */ NO_LEGEND),
/* harmony export */   wz: () => (/* binding */ readLegend)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);






/** That of a file without glyphs. */
const NO_LEGEND = { meanings: new Map(), spans: [] };
const GLYPHS = new RegExp(_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN */ .AJ, 'gu');
const SEPARATOR = /^[\s\-–—―:：=＝→·|,，/、;；.。&*]+/u;
const EXPLANATION = /[:：=＝→(（]|\s[-–—]\s/u;
/** Reads the legends of a file: a list, a table or a line in which two or more glyphs stand beside status words. */
function readLegend(outline, isLeftOut) {
    const meanings = new Map();
    const spans = [];
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .walkBlocks */ .Y)(outline.blocks)) {
        const entries = isLeftOut(block.start) ? [] : readBlock(outline, block);
        if (!isLegend(entries))
            continue;
        spans.push(block);
        for (const [glyph, meaning] of nameAll(entries))
            if (!meanings.has(glyph))
                meanings.set(glyph, meaning);
    }
    return { meanings, spans };
}
/** The blocks in which a glyph stands beside a status word: what may be a legend, or a part of one. */
function findExplanations(outline) {
    return [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .walkBlocks */ .Y)(outline.blocks)].filter((block) => {
        const items = block.kind === 'list' ? block.items : [];
        const single = items.flatMap((item) => readBlock(outline, { ...block, items: [item] }));
        return [...single, ...readBlock(outline, block)].some(({ meaning }) => meaning !== null);
    });
}
function readBlock(outline, block) {
    if (block.kind === 'list')
        return readList(outline, block);
    if (block.kind === 'table')
        return readTable(outline, block);
    if (block.kind !== 'paragraph' || !(0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .mayShowGlyph */ .T6)(outline.source.slice(block.start, block.end)))
        return [];
    const lines = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenLines */ .Ab)(outline.runs(block)).map(({ text }) => readLine(text));
    return lines.find(isLegend) ?? [];
}
/** A legend names each of its glyphs once, two or more by a status word, and most are known. */
function isLegend(entries) {
    if (entries.length < 2)
        return false;
    const plain = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .listMeanings */ .DD)(new Set());
    const named = entries.filter((entry) => entry.meaning !== null).length;
    const known = entries.filter((entry) => entry.meaning !== null || plain.has(entry.glyph)).length;
    const different = new Set(entries.map(({ glyph }) => glyph)).size === entries.length;
    return named >= 2 && known * 2 >= entries.length && different;
}
function readList(outline, list) {
    const entries = [];
    for (const item of list.items) {
        const paragraph = item.check === null ? (0,_read_item_js__WEBPACK_IMPORTED_MODULE_3__/* .titleParagraph */ .Pf)(item) : null;
        const entry = paragraph === null ? null : readEntry((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, paragraph).text.trim());
        if (entry === null)
            return [];
        entries.push(entry);
    }
    return entries;
}
function readEntry(text) {
    const glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(text);
    if (glyph === null)
        return null;
    const words = (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEndOf */ .fC)(text.slice(glyph.length).replace(SEPARATOR, ''), SEPARATOR);
    return { glyph: glyph.glyph, meaning: (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(words) ?? (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(words.split(EXPLANATION, 1)[0] ?? '') };
}
function readTable(outline, table) {
    const rows = table.rows.slice(1).map((row) => row.cells.map((cell) => (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, cell).text.trim()));
    const entries = rows.map((cells) => {
        const glyph = cells.find((cell) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(cell)?.length === cell.length && cell !== '');
        const words = cells.find((cell) => (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(cell) !== null);
        if (glyph === undefined || cells.length > 3)
            return null;
        return { glyph: (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlyph */ .$h)(glyph)?.glyph ?? '', meaning: words === undefined ? null : (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__/* .wordStatus */ .td)(words) };
    });
    return entries.includes(null) ? [] : entries.flatMap((entry) => entry ?? []);
}
function readLine(line) {
    const glyphs = [...line.matchAll(GLYPHS)];
    return glyphs.flatMap((match, at) => readEntry(line.slice(match.index, glyphs[at + 1]?.index)) ?? []);
}
/** Where levels rise from open to done, a level above done that no word names is done too. */
function nameAll(entries) {
    const plain = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .listMeanings */ .DD)(new Set(entries.map(({ glyph }) => glyph)));
    const named = [];
    for (const { glyph, meaning } of entries) {
        const rises = named.at(-1)?.[1] === 'done' && named[0]?.[1] !== 'done';
        const known = meaning ?? plain.get(glyph) ?? (rises ? 'done' : null);
        if (known !== null)
            named.push([glyph, known]);
    }
    return named;
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

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readKeyword),
/* harmony export */   y: () => (/* binding */ findKeywords)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);
/* harmony import */ var _read_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);



/** The words of Logseq (https://docs.logseq.com) and of Org mode (https://orgmode.org) that say what has become of a task. */
const WORDS = new Map([
    ['TODO', 'todo'],
    ['LATER', 'todo'],
    ['DOING', 'doing'],
    ['IN-PROGRESS', 'doing'],
    ['NOW', 'doing'],
    ['WAITING', 'parked'],
    ['DONE', 'done'],
    ['CANCELLED', 'dropped'],
    ['CANCELED', 'dropped'],
]);
const WORD = /^([A-Z-]{3,11})[:：]?\s+(?=\S)/u;
/** Finds list items that begin with such a word, as `- DOING Sessions`, in a file that has two different ones or a `DONE`. */
function findKeywords({ outline }) {
    const items = [...(0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkItems */ .QR)(outline.blocks)].flatMap((item) => readKeyword(outline, item) ?? []);
    const words = new Set(items.map(({ mark }) => outline.source.slice(mark.start, mark.end)));
    const isPlan = words.size > 1 || words.has('DONE');
    return isPlan ? items.map((item) => (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .toItemStep */ .vX)(outline, item)) : [];
}
/** Reads the word that an item begins with; null where it begins with none. */
function readKeyword(outline, item) {
    const text = (0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(outline, item);
    const [lead = '', word = ''] = WORD.exec(text?.text ?? '') ?? [];
    const meaning = WORDS.get(word);
    if (text === null || meaning === undefined || !(0,_read_item_js__WEBPACK_IMPORTED_MODULE_1__/* .opensItem */ .tU)(outline, item, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, 0, lead.length)))
        return null;
    const [start = item.start] = text.offsets;
    const mark = { start, end: start + word.length };
    const titleAt = start + lead.length;
    return { item, notation: 'keyword', mark, at: start, meaning, text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, lead.length), titleAt };
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
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js
var read_line = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/src/parse/line/read-parenthesis.js
var read_parenthesis = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/parse/notations/finding.js
var finding = __webpack_require__(4160);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
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
            found.at(-1)?.push(...first);
            found.push(...others.map((group) => [...group]));
        }
        else
            found.push(...blocksInside(outline, block).map((group) => [...group]), []);
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
            const span = lineSpan(outline, block, text.offsets[0] ?? block.start);
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
    return (0,finding/* toFinding */.N)(outline, { notation: 'marked-line', span, at: place.start, mark, meaning }, {
        ...read,
        doing: false,
        spans: { ...read.spans, note: noted === null ? read.spans.note : (0,flat_text/* rangeOf */.be)(noted, source) },
        note: noted === null ? read.note : (0,flat_text/* foldSpace */.GQ)(noted.text),
        fields: (0,fields/* joinFields */.K)(read.fields, field ?? fields/* NO_FIELDS */.e),
    });
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ titleParagraph),
/* harmony export */   k0: () => (/* binding */ readItem),
/* harmony export */   tU: () => (/* binding */ opensItem),
/* harmony export */   vX: () => (/* binding */ toItemStep),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7393);
/* harmony import */ var _line_read_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8649);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7943);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4160);






/** The paragraph that holds an item's title; null when the item begins with something else. */
function titleParagraph(item) {
    return item.blocks.find((block) => block.kind === 'paragraph') ?? null;
}
/** The text of an item that begins with text and not with a drawn box or another block; null for any other. */
function plainText(outline, item) {
    const [first] = item.blocks;
    return item.check === null && first?.kind === 'paragraph' ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(outline, first) : null;
}
/** Whether the first characters of a text are the first of its item and stand there as they are seen, so that they can be changed in place. */
function opensItem(outline, item, lead) {
    return lead.offsets[0] === item.blocks[0]?.start && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .QH)(lead, outline.source);
}
/**
 * Reads an item whose title is this text: comments below the title are its fields too, and a parenthesis that stands alone on
 * the line behind a hard break is its note. `signed` where a glyph has said its status.
 */
function readItem(outline, item, { text, signed }) {
    const { source } = outline;
    const within = titleParagraph(item);
    const runs = within === null ? [] : outline.runs(within);
    const line = (0,_line_read_line_js__WEBPACK_IMPORTED_MODULE_3__/* .readLine */ .X)({ text, runs, within: within ?? item, place: item }, outline, signed);
    const comments = item.blocks.flatMap((block) => {
        const fields = block.kind === 'html' ? (0,_fields_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommentFields */ .J1)(block.text, item) : _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e;
        return fields === _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e ? [] : [{ fields, span: { start: block.start, end: block.end } }];
    });
    const note = line.note === null && !signed ? noteBelow(runs) : null;
    return {
        ...line,
        note: line.note ?? (note && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(note.text)),
        fields: comments.map(({ fields }) => fields).reduce(_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K, line.fields),
        spans: {
            ...line.spans,
            note: line.spans.note ?? (note && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(note, source)),
            fields: [...line.spans.fields, ...comments.map(({ span }) => span)],
        },
    };
}
function noteBelow(runs) {
    const line = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBehindBreak */ .os)(runs);
    const parenthesis = line === null ? null : (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_4__/* .lastParenthesis */ .P6)(line);
    return parenthesis?.before.text.trim() === '' ? parenthesis.inner : null;
}
/** Makes a step of a marked item. A box leaves it to the line to say that it is begun; a sign or a word has said it. */
function toItemStep(outline, { item, text, ...marked }) {
    const isBox = marked.notation === 'task-list' || marked.notation === 'marked-box';
    const read = readItem(outline, item, { text, signed: !isBox });
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .toFinding */ .N)(outline, { ...marked, span: item }, { ...read, doing: isBox && read.doing });
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isBlankSign),
/* harmony export */   S: () => (/* binding */ readSign)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6089);
/* harmony import */ var _line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7943);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1390);






const BOX = /^\\?\[([^\]\\]{0,2})\\?\](?!\()\s*/u;
const LEAD = /^[\s\-–—―:：=＝·•.→]+/u;
const STOP = /[!！.。]/u;
/** No status is longer than this. */
const HEAD = /^([^,，;；:：。(（]{1,60}?)\s{0,9}(?:[,，;；:：。]|\s[-–—―]{1,9}\s)([\s\S]*)$/u;
/** `Done 2026-01-02`, `Completed on 2026-01-02` */
const DATED = /^(\S.{0,40}?)\s+(?:\p{L}{1,3}\s+)?(\d{4}-\d{2}-\d{2})$/u;
const TEMPLATE = /[/／|、]|\bor\b/u;
const MOST_OPTIONS = 8;
/** No cell that lists its options is longer. */
const LONGEST_CHOICE = 120;
const OPTION_BOX = `(?:${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}|[☐⬜🔲⬚◻▢□☒]\\uFE0F?|\\[[ xX]\\])`;
const OPTION = new RegExp(`(${OPTION_BOX})\\s*((?:(?!${OPTION_BOX}).)+)`, 'gu');
const TICKED = new RegExp(`^(?:${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}|☒|\\[[xX])`, 'u');
/** Reads the status that a whole text is: a box, a glyph, a status word or both, with a note; null when it is none. */
function readSign(flat, signs) {
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(flat);
    if (isTemplate(text, signs))
        return plain('todo');
    const choice = readChoice(text.text);
    if (choice !== null)
        return plain(choice);
    const noted = takeNote(text);
    const box = readBox(noted.rest, signs);
    if (box !== null)
        return withNote(box, noted);
    const sign = readGlyphAndWord(noted.rest, signs) ?? readGlyphAndWord(text, signs);
    return sign === null ? null : withNote(sign, noted);
}
/** Whether a status is left blank: nothing, or nothing but dashes and dots. */
function isBlankSign(text) {
    return /^[\s\-–—―_.…·?？/]*$/u.test(text);
}
function plain(meaning, note = null) {
    return { meaning, note: note === null || note.text.trim() === '' ? null : (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(note), fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
}
function takeNote(text) {
    const last = (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .lastParenthesis */ .P6)(text);
    if (last === null || last.before.text.trim() === '')
        return { rest: text, note: null, fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
    const fields = (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .readParenthesis */ .z8)(last.inner.text);
    return { rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(last.before), note: fields === null ? last.inner : null, fields: fields ?? _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
}
function withNote(sign, { note, fields }) {
    return { meaning: sign.meaning, note: sign.note ?? note, fields: (0,_fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFields */ .K)(sign.fields, fields) };
}
function readBox(flat, { marks }) {
    const box = BOX.exec(flat.text);
    if (box === null)
        return null;
    const rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, box[0].length);
    const mark = (box[1] ?? '').replaceAll('\uFE0F', '');
    if (/^\s*$/u.test(mark))
        return plain('todo', rest);
    const meaning = /^[xX]$/.test(mark) ? 'done' : marks.get(mark);
    return meaning === undefined ? null : plain(meaning, rest);
}
/** The word decides where both stand: `🔄 待启动` is not begun. */
function readGlyphAndWord(flat, { glyphs }) {
    const { glyph, rest } = takeGlyph(flat, glyphs);
    const { text } = rest;
    if (text === '')
        return glyph === undefined ? null : plain(glyph);
    const word = (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)(text.slice(0, (0,_fold_text_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(text, STOP)));
    if (word !== null)
        return plain(word);
    const dated = readDated(text);
    if (dated !== null)
        return dated;
    const head = HEAD.exec(text);
    const first = head === null ? null : (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)(head[1] ?? '');
    if (first !== null)
        return plain(first, (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, text.length - (head?.[2]?.length ?? 0)));
    if (glyph === undefined)
        return null;
    const fields = (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isDayLike */ .Gh)(text) ? (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .readParenthesis */ .z8)(text) : null;
    return fields === null ? plain(glyph, rest) : { meaning: glyph, note: null, fields };
}
function readDated(text) {
    const [, words = '', day = ''] = DATED.exec(text) ?? [];
    const [meaning, fields] = [(0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)(words), (0,_line_read_parenthesis_js__WEBPACK_IMPORTED_MODULE_3__/* .readParenthesis */ .z8)(day)];
    return meaning === null || fields === null ? null : { meaning, note: null, fields };
}
/** A glyph leads the word or follows it; of several, the first. */
function takeGlyph(flat, glyphs) {
    let rest = flat;
    let meaning;
    for (let glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(rest.text); glyph !== null; glyph = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(rest.text)) {
        meaning ??= glyphs.get(glyph.glyph);
        rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, glyph.length));
    }
    const last = rest.text.search(/[^\p{L}\p{M}\p{N}\p{P}\s]\uFE0F?$/u);
    const trailing = last > 0 ? (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(rest.text.slice(last)) : null;
    if (trailing !== null) {
        meaning ??= glyphs.get(trailing.glyph);
        rest = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, 0, last);
    }
    return { glyph: meaning, rest: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(rest, LEAD.exec(rest.text)?.[0].length ?? 0)) };
}
/** A cell that lists all options has chosen none. */
function isTemplate({ text }, signs) {
    const pieces = text.replace(/^\[(.*)\]$/u, '$1').split(TEMPLATE, MOST_OPTIONS);
    if (pieces.length < 2)
        return false;
    const meanings = pieces.map((piece) => readGlyphAndWord((0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(piece.trim(), 0), signs));
    return (meanings.every((sign) => sign !== null && sign.note === null) && new Set(meanings.map((s) => s?.meaning)).size > 1);
}
/** Reads a cell that lists options, each with a box, as `☐ 未开始 ☑ 进行中 ☐ 已完成`: the one that is ticked, `todo` when none is; null when it is no such list. */
function readChoice(text) {
    if (text.length > LONGEST_CHOICE || text.search(new RegExp(OPTION_BOX, 'u')) !== 0)
        return null;
    const options = [...text.matchAll(OPTION)].map(([, box = '', words = '']) => ({
        isTicked: TICKED.test(box),
        meaning: (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .cellWordStatus */ .vy)((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trimEndOf */ .fC)(words, /[\s/／|、,，;；]/u)),
    }));
    if (options.length < 2 || options.some(({ meaning }) => meaning === null))
        return null;
    const ticked = options.filter(({ isTicked }) => isTicked);
    if (ticked.length > 1)
        return null;
    return ticked[0]?.meaning ?? 'todo';
}


/***/ }),

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ readColumn),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   v7: () => (/* binding */ glyphsIn)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6089);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1390);
/* harmony import */ var _read_sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9339);





/** A percentage, alone or beside a bar that draws it. */
const BAR = '[\\s\u2580-\u259F■□▪▫▰▱●○◯⬛⬜🟩🟨🟥🟦\\[\\]|=#>.-]{0,60}';
const PERCENT = new RegExp(`^(?:\\D{0,3}?|${BAR})(\\d{1,3}(?:[.,]\\d+)?)\\s*[%％]${BAR}$`, 'u');
/** How many of how many are done: `3/10`, `🟩⬜⬜⬜⬜ (1/5)`. */
const SHARE = new RegExp(`^${BAR}[(（]?(\\d{1,4})\\s?[/／]\\s?(\\d{1,4})[)）]?${BAR}$`, 'u');
const MARK = /^\\?\[([^\s\p{L}\p{N}[\]\\])\uFE0F?\\?\](?!\()/u;
/** What says yes and no under `Done?`; a cross there says no where ticks say yes, so then it is left unread. */
const ANSWERS = [/^[xXyY]$/, /^[nN]$/];
/** Korean and Japanese tables answer with a circle and a cross, often typed as letters. */
const CIRCLE_ANSWERS = [/^[oOyY]$/, /^[xXnN]$/];
const CIRCLE = /^[oO]$/;
const KOREAN_OR_JAPANESE = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const TICKED = new RegExp(`^${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .TICK */ .Uf}`, 'u');
const OPEN = { meaning: 'todo', note: null, fields: _fields_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELDS */ .e };
/** Reads what each cell of a column says; its glyphs mean what they mean beside `company`, those of other columns. */
function readColumn(page, { at, name, rows }, company = new Set()) {
    const cells = rows.map((row) => row.cells[at] ?? null);
    const flats = cells.map((cell) => (cell === null ? _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TEXT */ .gd : readCell(page.outline, cell)));
    const texts = flats.map((flat) => flat.text.trim());
    const glyphs = new Set([...company, ...glyphsIn(texts)]);
    const meanings = new Map([...(0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .cellMeanings */ .RM)(glyphs), ...page.glyphs]);
    const answers = answersUnder(name, texts);
    return {
        at,
        cells: cells.map((cell, row) => {
            const text = texts[row] ?? '';
            const flat = flats[row] ?? _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TEXT */ .gd;
            const answer = answers === null ? null : readAnswer(text, answers);
            const sign = answer ?? readStatus(flat, { glyphs: meanings, marks: page.marks });
            return { cell, text, sign, unmapped: sign === null ? (MARK.exec(text)?.[1] ?? null) : null };
        }),
    };
}
/** The signs with which texts begin. */
function glyphsIn(texts) {
    return texts.flatMap((text) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlyph */ .$h)(text)?.glyph ?? []);
}
/** The letters that say yes and no under a header that asks whether a row is done; null under any other. */
function answersUnder(name, texts) {
    if (!(0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoneHeader */ .qI)(name) || texts.some((text) => TICKED.test(text)))
        return null;
    return KOREAN_OR_JAPANESE.test(name) || texts.some((text) => CIRCLE.test(text)) ? CIRCLE_ANSWERS : ANSWERS;
}
function readAnswer(text, [yes, no]) {
    if (yes.test(text))
        return { ...OPEN, meaning: 'done' };
    return no.test(text) ? OPEN : null;
}
/** A cell of raw HTML, or of a picture without a text, is not blank, though it holds no words: it is read as it is written. */
function readCell(outline, cell) {
    const runs = outline.runs(cell);
    const flat = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenRuns */ .fu)(runs);
    if (flat.text.trim() !== '' || !hidesMore(outline, runs))
        return flat;
    const written = outline.source.slice(cell.start, cell.end);
    const lead = /^\s*\|/.exec(written)?.[0].length ?? 0;
    return (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(written.slice(lead).replace(/\|\s*$/, ''), cell.start + lead);
}
function hidesMore(outline, runs) {
    return runs.some((run) => {
        if (run.kind === 'html')
            return !outline.source.startsWith('<!--', run.start);
        return run.kind === 'image' || hidesMore(outline, run.runs);
    });
}
function readStatus(flat, signs) {
    const text = flat.text.trim();
    if ((0,_read_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlankSign */ .M)(text))
        return OPEN;
    // A bar of signs beside a number is no sign by itself.
    const sign = (SHARE.test(text) ? readPart(flat) : (0,_read_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .readSign */ .S)(flat, signs)) ?? readPart(flat);
    return sign !== null && (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isStruck */ .Ni)(flat) && sign.meaning !== 'done' ? { ...sign, meaning: 'dropped' } : sign;
}
/** A number that says how far says the status and stays as the note. */
function readPart(flat) {
    const part = readPercent(flat.text.trim());
    if (part === null)
        return null;
    if (part >= 100)
        return { ...OPEN, meaning: 'done' };
    const at = flat.text.search(/\d/);
    const length = /^\d[\d.,\s]*(?:[%％]|[/／]\s?\d+)/u.exec(flat.text.slice(at))?.[0].length ?? 0;
    return part > 0 ? { ...OPEN, meaning: 'doing', note: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(flat, at, at + length) } : OPEN;
}
/** How much is done, of a hundred; null where no number says it alone. */
function readPercent(text) {
    const [, done, total] = SHARE.exec(text) ?? [];
    if (done !== undefined && Number(done) <= Number(total) && Number(total) > 0)
        return Math.floor((100 * Number(done)) / Number(total)) || Math.min(Number(done), 1);
    const percent = PERCENT.exec(text)?.[1];
    return percent === undefined ? null : Number(percent.replace(',', '.'));
}


/***/ }),

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tj: () => (/* binding */ findStatusTables),
  GR: () => (/* binding */ readStatusTables),
  De: () => (/* binding */ tablesOfStatuses)
});

// EXTERNAL MODULE: ./build/src/day.js
var src_day = __webpack_require__(5527);
// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/parse/fields/fields.js
var fields_fields = __webpack_require__(4154);
// EXTERNAL MODULE: ./build/src/parse/fields/read-fields.js
var read_fields = __webpack_require__(7393);
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js
var read_line = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/src/parse/line/recognise-word.js
var recognise_word = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/parse/notations/finding.js
var finding = __webpack_require__(4160);
// EXTERNAL MODULE: ./build/src/parse/notations/read-sign.js
var read_sign = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/fold-text.js
var fold_text = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(7483);
;// CONCATENATED MODULE: ./build/src/locales/calendar-words.js


const NAMES = ['long', 'short'].flatMap((name) => [
    { month: name },
    { month: name, day: 'numeric' },
    { weekday: name },
]);
const DAY = 86_400_000;
/** One day of each month, and those of one week. */
const MONTHS = Array.from({ length: 12 }, (_, month) => month * 31 * DAY);
const WEEK = Array.from({ length: 7 }, (_, day) => day * DAY);
let known;
/** The words of which names of months and weekdays are made, whole and shortened, in every language, folded. Made when first asked for: few tables have days in words. */
function calendarWords() {
    known ??= new Set(load/* LOCALES */.Y.flatMap(({ tag }) => NAMES.flatMap((options) => namesIn(tag, options))));
    return known;
}
function namesIn(tag, options) {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    const days = 'weekday' in options ? WEEK : MONTHS;
    return days.flatMap((day) => wordsIn((0,fold_text/* foldText */.TH)(format.format(day))));
}
/** The words of a text, without digits and signs. */
function wordsIn(text) {
    return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

// EXTERNAL MODULE: ./build/src/locales/words.js
var words = __webpack_require__(4336);
// EXTERNAL MODULE: ./build/src/parse/line/glyphs.js
var line_glyphs = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/src/parse/notations/table/columns.js








const KINDS = (0,words/* wordMap */.v5)([
    ['dueColumn', 'due'],
    ['doneColumn', 'done'],
    ['estimateColumn', 'estimate'],
    ['priorityColumn', 'priority'],
    ['noteColumn', 'remark'],
]);
const TOTALS = (0,words/* wordsOf */.Z9)('totals');
const UNITS = (0,words/* wordsOf */.Z9)('units');
/** How much of a column must differ from row to row so that it can be what the rows are called. */
const MOST = 0.8;
const A = 65;
const DATE = /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}月\d{1,2}日?)$/u;
const NUMBER = /^[#＃№]?\s*\p{L}?\d+(?:[.\-–~/]\d+)*\s*[.)）%％]?$/u;
/** Numbers as they count weeks and phases, also in Chinese and in Roman ones. */
const COUNTS = /第?(?:\d|(?<=第)[一二三四五六七八九十百])+|(?<=\d)(?:st|nd|rd|th)\b|[ªº°]|(?<![\p{L}\p{M}])[ivx]{1,5}(?![\p{L}\p{M}])/giu;
/** The short words that join days: `до`, `to`, `de`. */
const JOINT = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u;
/** What the header cell of a column says that it holds. */
function columnKind(header) {
    return KINDS.get(bareHeader(header)) ?? null;
}
/** Whether a header or the title of a row names a sum or what to reach, as `Total`: what is counted there are no steps. */
function isTotal(text) {
    return TOTALS.has(bareHeader(text));
}
function bareHeader(header) {
    const bare = (0,fold_text/* foldText */.TH)(header)
        .replace(/[(（][^()（）]*[)）]/gu, '')
        .replace(/^[^\p{L}]+/u, '');
    return (0,fold_text/* trimEndOf */.fC)(bare, /[^\p{L}\p{M}.]/u);
}
/**
 * The columns in which to look for a row's title: first the one whose words differ from row to row, then the others with words,
 * those that only number or date their rows, and those that say something else.
 */
function titleColumns(page, { header, rows }, taken) {
    const free = header.cells.flatMap((cell, at) => {
        if (taken.has(at))
            return [];
        const name = (0,flat_text/* inlineText */.ln)(page.outline, cell).text;
        const texts = rows.map((row) => cellText(page, row, at));
        const isPeriod = UNITS.has(bareHeader(name)) || isNumbering(texts);
        const differ = new Set(texts.filter((text) => text !== '')).size;
        return [{ at, rank: columnKind(name) !== null ? 2 : isPeriod ? 1 : 0, differ }];
    });
    const most = Math.max(...free.map(({ rank, differ }) => (rank === 0 ? differ : 0)));
    const enough = Math.min(most, MOST * rows.length);
    const isBest = ({ rank, differ }) => rank === 0 && differ >= enough;
    return free.toSorted((a, b) => a.rank - b.rank || Number(isBest(b)) - Number(isBest(a))).map(({ at }) => at);
}
/** Whether a cell can be a title: text that is neither status, number nor date. */
function isTitleText(text) {
    if ((0,read_sign/* isBlankSign */.M)(text) || NUMBER.test(text) || isDate(text) || (0,recognise_word/* cellWordStatus */.vy)(text) !== null)
        return false;
    return (0,line_glyphs/* readGlyph */.$h)(text)?.length !== text.length && /[\p{L}\p{N}]/u.test(text);
}
/**
 * Which of these columns holds a row's title: the first with text, else the first with a code such as `S3`, or with a number
 * where no other column is. A word for a status may be the title where titles are expected first: `Next`.
 */
function findTitle(page, row, columns) {
    const texts = new Map(columns.map((at) => [at, cellText(page, row, at)]));
    const code = columns.length === 1 ? /\p{N}/u : /\p{L}/u;
    const passes = [
        isTitleText,
        (text) => NUMBER.test(text) && code.test(text),
        (text, at) => at === columns[0] && (0,recognise_word/* cellWordStatus */.vy)(text) !== null,
    ];
    const found = passes.map((pass) => columns.find((at) => pass(texts.get(at) ?? '', at)));
    return found.find((at) => at !== undefined);
}
/** The text of a row's cell, empty where the row has none. */
function cellText(page, row, at) {
    return (0,flat_text/* inlineText */.ln)(page.outline, row.cells[at]).text.trim();
}
function isDate(text) {
    if ((0,src_day/* isDay */.N)(text) || DATE.test(text))
        return true;
    const words = wordsIn((0,fold_text/* foldText */.TH)(text));
    // A name alone may be a topic: `DOM` is a Sunday in Spanish.
    return /\d/.test(text) && words.length > 0 && wordsBesideNumbers(text)?.length === 0;
}
/** `Day 1`, `Day 2` …, `第1课`, `第2课` …, `Jul 12-18`, or `A`, `B` …: a number, a day or a letter, and in all rows the same word beside it. */
function isNumbering(texts) {
    const filled = texts.filter((text) => text !== '');
    if (filled.every((text) => !isTitleText(text)) || isLettering(filled))
        return true;
    const words = new Set(filled.map((text) => (NUMBER.test(text) ? '' : (wordsBesideNumbers(text)?.join(' ') ?? null))));
    return filled.length > 1 && words.size === 1 && !words.has(null);
}
/** The words of a text that counts or dates, without numbers, months, weekdays and what joins them; null for a text without any of these or with several other words. */
function wordsBesideNumbers(text) {
    const folded = (0,fold_text/* foldText */.TH)(text);
    const words = wordsIn(folded.replace(COUNTS, ' '));
    const hasNumber = folded.search(COUNTS) >= 0;
    const other = words.filter((word) => !calendarWords().has(word));
    if (!hasNumber && other.length === words.length)
        return null;
    const rest = other.filter((word) => !(words.length > 1 && JOINT.test(word)));
    return rest.length > 1 ? null : rest;
}
function isLettering(texts) {
    return texts.length > 1 && texts.every((text, at) => text.toUpperCase() === String.fromCodePoint(A + at));
}

// EXTERNAL MODULE: ./build/src/parse/notations/table/status-cell.js
var status_cell = __webpack_require__(7731);
;// CONCATENATED MODULE: ./build/src/parse/notations/table/status-columns.js






/** How many of its filled cells a status column must say in known words or signs; a single unknown one beside two known ones is a slip. */
const ENOUGH = 0.8;
const BOX = /^\\?\[[ xX]?\\?\]/;
/** Finds the columns of statuses; words and signs come before percentages. */
function findStatusColumns(page, { header, rows }) {
    const columns = header.cells.map((cell, at) => ({ at, name: (0,flat_text/* inlineText */.ln)(page.outline, cell).text, rows }));
    const found = columns.filter(({ name }) => (0,recognise_word/* isStatusHeader */.GB)(name)).map((column) => (0,status_cell/* readColumn */.JB)(page, column));
    const isTally = found.length > 0 && found.every(isNumbers) && columns.some(({ name }) => isTotal(name));
    if (isTally)
        return { named: [], parts: [], unread: [], unnamed: [], isTally };
    const known = rows.length < 2 ? [] : found.filter((column) => isRecognised(column, isKnown));
    const plain = known.filter((column) => isRecognised(column, (cell) => isKnown(cell) && (0,status_cell/* readPercent */.oO)(cell.text) === null));
    const read = plain.length > 0 ? plain : known;
    // A column that nobody has filled says less than one beside it.
    const filled = read.filter(({ cells }) => cells.some(isFilled));
    const named = filled.length > 0 ? filled : read.slice(0, 1);
    const unread = found.filter((column) => !read.includes(column));
    return { named, unread, isTally, ...(named.length > 0 ? NO_SIGNS : findSigns(page, columns)) };
}
const NO_SIGNS = { parts: [], unnamed: [] };
/**
 * Columns of signs alone: two or more are a matrix where one is a sign for open or begun, or all are explained. An empty column
 * between or behind them is one of them, if it may not hold notes.
 */
function findSigns(page, columns) {
    const texts = columns.map(({ at, rows }) => rows.map((row) => cellText(page, row, at)));
    const like = columns.filter(({ at }) => texts[at]?.every((text) => (0,read_sign/* isBlankSign */.M)(text) || startsWithSign(text)));
    const glyphs = new Set(like.flatMap(({ at }) => (0,status_cell/* glyphsIn */.v7)(texts[at] ?? [])));
    const read = like.map((column) => (0,status_cell/* readColumn */.JB)(page, column, glyphs)).filter(({ cells }) => cells.every(isSign));
    const filled = read.filter(({ cells }) => cells.some(isFilled));
    const [first] = filled;
    if (first === undefined)
        return NO_SIGNS;
    const hasBoxes = filled.some(({ cells }) => cells.some(({ text }) => BOX.test(text)));
    const isExplained = [...glyphs].every((glyph) => page.glyphs.has(glyph));
    if (filled.length < 2 || !(hasBoxes || isExplained || !(0,line_glyphs/* isContrast */.NZ)(glyphs)))
        return { parts: [], unnamed: filled };
    const isPart = (column) => filled.includes(column) || (column.at > first.at && columnKind(columns[column.at]?.name ?? '') === null);
    return { parts: read.filter(isPart), unnamed: [] };
}
function startsWithSign(text) {
    return BOX.test(text) || (0,status_cell/* glyphsIn */.v7)([text]).length > 0;
}
/** A sign that says a status and nothing else, or none. */
function isSign({ sign, text }) {
    return sign !== null && sign.note === null && (0,status_cell/* readPercent */.oO)(text) === null;
}
function isFilled({ text }) {
    return !(0,read_sign/* isBlankSign */.M)(text);
}
/** A mark in brackets is a status, though nobody has said which. */
function isKnown({ sign, unmapped }) {
    return sign !== null || unmapped !== null;
}
function isNumbers({ cells }) {
    return cells.filter(isFilled).every(({ text }) => (0,status_cell/* readPercent */.oO)(text) !== null || /^[\d.,\s]+$/.test(text));
}
function isRecognised(column, passes) {
    const filled = column.cells.filter(isFilled);
    const known = filled.filter(passes).length;
    return known >= ENOUGH * filled.length || (known >= 2 && known === filled.length - 1);
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/src/parse/notations/table/table-group.js




/** The tables of a page but legends, in groups, each group where its first table stands. */
function groupTables(page) {
    const legends = new Set(page.legendSpans.map((span) => span.start));
    const tables = [...(0,walk_outline/* walkBlocks */.Y)(page.outline.blocks)].filter((block) => block.kind === 'table');
    const groups = (0,group_by/* groupBy */.$)(tables.filter(({ start }) => !legends.has(start)), ({ rows: [header] }) => header?.cells.map((cell) => (0,fold_text/* foldText */.TH)((0,flat_text/* inlineText */.ln)(page.outline, cell).text)).join('|') ?? '');
    return [...groups.values()].flatMap((group) => {
        const header = group[0]?.rows[0];
        const rows = group.flatMap((table) => table.rows.slice(1));
        return header === undefined ? [] : [{ tables: group, header, rows }];
    });
}

;// CONCATENATED MODULE: ./build/src/parse/notations/table/status-table.js












/** Finds the rows of tables that have a column of statuses, as `| Sessions | ✅ done |`, and those of matrices. */
function findStatusTables(page) {
    return readStatusTables(page).flatMap((read) => read.rows.flatMap((row) => toStep(page, read, row) ?? []));
}
/** Reads every table but legends; one that is not understood has columns that are not counted, and no rows. */
function readStatusTables(page) {
    return groupTables(page).flatMap((group) => group.tables.map((table) => readTable(page, table, group)));
}
/** The tables that have steps, or may have some beside other tables of their header. */
function tablesOfStatuses(page) {
    const may = ({ named, parts, unread, unnamed }) => [named, parts, unread, unnamed].some(({ length }) => length > 0);
    return readStatusTables(page)
        .filter(may)
        .map(({ table }) => table);
}
/** A table that says too little by itself is read together with those that have its header. */
function readTable(page, table, group) {
    const alone = { ...group, tables: [table], rows: table.rows.slice(1) };
    const own = { columns: findStatusColumns(page, alone), group: alone };
    const isOwn = countingIn(own.columns).length > 0 || group.tables.length === 1;
    const { columns, group: read } = isOwn ? own : { columns: findStatusColumns(page, group), group };
    const counting = countingIn(columns);
    const taken = new Set([...columns.named, ...counting].map(({ at }) => at));
    const titles = counting.length === 0 ? [] : titleColumns(page, read, taken);
    const first = alone.rows[0] === undefined ? 0 : read.rows.indexOf(alone.rows[0]);
    const rows = alone.rows.flatMap((row, nth) => {
        const title = row.cells[findTitle(page, row, titles) ?? -1];
        const statuses = counting.flatMap(({ cells }) => cells[first + nth] ?? []);
        return title === undefined || isSum(page, title, statuses) ? [] : [{ row, title, statuses }];
    });
    return { ...(counting.length > 0 ? columns : own.columns), table, rows };
}
function countingIn({ named, parts }) {
    return parts.length > 0 ? parts : named.slice(0, 1);
}
/** A row that adds up the others is no step. */
function isSum(page, title, statuses) {
    const isNumber = ({ text }) => (0,read_sign/* isBlankSign */.M)(text) || /^\d+$/.test(text) || (0,status_cell/* readPercent */.oO)(text) !== null;
    return statuses.every(isNumber) && isTotal((0,flat_text/* inlineText */.ln)(page.outline, title).text);
}
function toStep(page, { table, named }, { row, title, statuses }) {
    const sign = signOf(statuses);
    if (sign === null)
        return null;
    const { outline } = page;
    const place = { page, table, row };
    const runs = outline.runs(title);
    const at = { line: row.line, column: title.column };
    const line = (0,read_line/* readLine */.X)({ text: (0,flat_text/* inlineText */.ln)(outline, title), runs, within: title, place: at }, outline);
    const others = row.cells.filter((other) => other !== title);
    const marks = statuses.map(({ cell }) => markOf(outline.source, row, cell));
    const [first = { start: row.end, end: row.end }] = marks;
    const mark = { start: first.start, end: marks.at(-1)?.end ?? first.end };
    const fields = [sign.fields, commentFields(place), columnFields(place, named[0]?.at)];
    return (0,finding/* toFinding */.N)(outline, { notation: 'status-table', span: row, at: mark.start, mark, meaning: sign.meaning }, {
        ...line,
        doing: false,
        spans: {
            ...line.spans,
            note: sign.note && (0,flat_text/* rangeOf */.be)(sign.note, outline.source),
            parts: marks.length > 1 ? marks : [],
        },
        note: sign.note && (0,flat_text/* foldSpace */.GQ)(sign.note.text),
        fields: fields.reduce(fields_fields/* joinFields */.K, line.fields),
        links: [...line.links, ...others.flatMap((cell) => (0,read_line/* readLinks */.C)({ runs: outline.runs(cell), within: cell }))],
    });
}
/** What the cells of a row say together: done when all parts are that are not dropped, begun when one is. */
function signOf([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first?.sign ?? null;
    const said = [first, ...others].map(({ sign }) => sign?.meaning ?? 'todo').filter((one) => one !== 'dropped');
    const isBegun = said.some((one) => one === 'done' || one === 'doing');
    const part = said.every((one) => one === 'done') ? 'done' : isBegun ? 'doing' : (said[0] ?? 'todo');
    return { meaning: said.length === 0 ? 'dropped' : part, note: null, fields: fields_fields/* NO_FIELDS */.e };
}
/** The content of the status cell; an empty one's place is where a reader would write. */
function markOf(source, row, cell) {
    if (cell === null)
        return { start: row.end, end: row.end };
    const text = source.slice(cell.start, cell.end).trimEnd().replace(/\|$/u, '').trimEnd();
    const lead = /^\|?[^\S\r\n]*/u.exec(text)?.[0].length ?? 0;
    if (lead < text.length)
        return { start: cell.start + lead, end: cell.start + text.length };
    const bar = source.startsWith('|', cell.start) ? 1 : 0;
    const at = cell.start + bar + (source[cell.start + bar] === ' ' ? 1 : 0);
    return { start: Math.min(at, cell.end), end: Math.min(at, cell.end) };
}
function commentFields({ page, row }) {
    return (0,read_fields/* readCommentFields */.J1)(page.outline.source.slice(row.start, row.end), row);
}
/** Columns of dates, estimates and priorities are fields; what is none of these stays unread. */
function columnFields({ page, table, row }, status) {
    const header = table.rows[0]?.cells ?? [];
    return header.reduce((fields, cell, at) => {
        const kind = at === status ? null : columnKind((0,flat_text/* inlineText */.ln)(page.outline, cell).text);
        return (0,fields_fields/* joinFields */.K)(fields, readField(kind, cellText(page, row, at)));
    }, fields_fields/* NO_FIELDS */.e);
}
function readField(kind, text) {
    if (kind === 'estimate')
        return { ...fields_fields/* NO_FIELDS */.e, estimate: (0,recognise_word/* isEstimate */.Bh)(text) ? text : null };
    if (kind === 'priority')
        return { ...fields_fields/* NO_FIELDS */.e, priority: (0,read_fields/* readPriority */.Z8)(text) };
    const day = (0,src_day/* isDay */.N)(text) ? text : null;
    if (kind === 'due')
        return { ...fields_fields/* NO_FIELDS */.e, due: day };
    return kind === 'done' ? { ...fields_fields/* NO_FIELDS */.e, doneOn: day } : fields_fields/* NO_FIELDS */.e;
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withLinked),
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
/** A file with those of the others that it links to. */
function withLinked(source, others) {
    const paths = new Set(others.length > 0 ? linkedPaths(source) : []);
    const linked = others.filter(({ path }) => path !== source.path && paths.has(path));
    return linked.length === 0 ? source : { ...source, linked };
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

/***/ 9059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ parseRoadmaps)
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
    function toStep({ finding, context, steps }, passed) {
        const { fields, line, column, title, notation, mark, spans, note, links } = finding;
        const status = passed.dropped && finding.status !== 'done' ? 'dropped' : finding.status;
        const own = (0,pass_down/* passDown */.s)(passed, finding, status);
        return {
            id: known.idOf(finding),
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
            needs: known.needsOf(finding),
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

// EXTERNAL MODULE: ./build/src/markdown/flat-text.js
var flat_text = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/src/markdown/line-starts.js
var line_starts = __webpack_require__(6459);
// EXTERNAL MODULE: ./build/src/markdown/markdown-to-outline.js + 13 modules
var markdown_to_outline = __webpack_require__(6720);
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

// EXTERNAL MODULE: ./build/src/parse/fields/take-fields.js
var take_fields = __webpack_require__(9088);
// EXTERNAL MODULE: ./build/src/markdown/count-between.js
var count_between = __webpack_require__(841);
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
            found.push(...readBlock(outline, block, false).map((link) => ({ ...link, heading: start })));
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
        const [start, end] = [text.offsets.at(0) ?? 0, text.offsets.at(-1) ?? -1];
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
function toResource({ text, offsets }, link, { below, read }) {
    const before = text.slice(0, (0,count_between/* lowerBound */.y)(offsets, link.start));
    const after = text.slice((0,count_between/* lowerBound */.y)(offsets, link.end));
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

// EXTERNAL MODULE: ./build/src/parse/is-obsidian.js
var is_obsidian = __webpack_require__(8503);
// EXTERNAL MODULE: ./build/src/locales/load.js + 19 modules
var load = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/src/markdown/walk-outline.js
var walk_outline = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/src/markdown/visible-text.js

// Names of sites and files (`a.com`, `main.py`) are words of no language either. Chinese stands next to them without a space.
const TOKEN = /[!-~]+/g;
const NO_WORDS = ['code', 'html', 'image', 'break'];
const ADDRESS = /\w:\/\/|\w\.[A-Za-z]/;
// Obsidian's block ids (https://help.obsidian.md/links) are random letters, which belong to no language.
const BLOCK_ID = /\s\^[\w-]+$/gm;
/**
 * What a reader sees of a file's prose, one block a line, without code, HTML, images and addresses.
 * It stops after the block that reaches `limit` characters, so that a long file costs no more than a short one.
 */
function visibleText(outline, limit) {
    let text = '';
    for (const block of (0,walk_outline/* walkBlocks */.Y)(outline.blocks)) {
        for (const inline of (0,walk_outline/* inlinesOf */.ew)(block)) {
            const line = wordsOf(outline.runs(inline))
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
function wordsOf(runs) {
    return runs
        .map(({ kind, text, runs: inner }) => (NO_WORDS.includes(kind) ? ' ' : inner.length > 0 ? wordsOf(inner) : text))
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
/** What is quoted, stands in parentheses or behind a colon is what is studied, more often than what the learner says of it. */
const STUDIED = /["“„«][^"“”«»\n]{1,80}["”“»]|[(（][^()（）\n]{1,80}[)）]|[:：] [^\n]*/gu;
const PLAIN = /^[a-z]+$/;
/** The language of a file, as `detectLanguage` finds it; its headings are the learner's own words and count twice. */
function languageOf(outline) {
    const headings = outline.blocks.filter((block) => block.kind === 'heading');
    return detectLanguage(visibleText(outline, SAMPLE), visibleText({ ...outline, blocks: headings }, SAMPLE));
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
    const candidates = locales.map((locale) => ({ locale, words: wordsIn(locale), score: 0, known: 0, own: 0 }));
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
    }
    if (foreign * 10 > words.size)
        return null;
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

// EXTERNAL MODULE: ./build/src/parse/left-out.js
var left_out = __webpack_require__(8617);
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
/** Leaves out findings whose step another notation has in a stage of the same title. Two findings of one notation are never merged. */
function mergeDuplicates(findings, parts) {
    const byLine = findFirst(findings, (finding) => String(finding.line));
    const apart = findings.filter((finding) => byLine.get(String(finding.line))?.notation === finding.notation);
    const keys = new Map(apart.map((finding) => [finding, keyOf(finding, parts)]));
    const byStep = findFirst(apart, (finding) => keys.get(finding) ?? '');
    const firstOf = (finding) => byStep.get(keys.get(finding) ?? '') ?? finding;
    const isKept = (finding) => isAlike(firstOf(finding), finding);
    return {
        findings: apart.filter(isKept),
        repeats: new Map(apart.filter((finding) => !isKept(finding)).map((finding) => [finding, firstOf(finding)])),
    };
}
function keyOf(finding, parts) {
    const stage = (0,part/* stageAround */.W6)(parts, finding.span.start);
    return `${(0,fold_text/* foldText */.TH)(stage?.title ?? '')}\n${foldTitle(finding.title)}`;
}
/** Of the findings with one key, the first of the notation that comes first. */
function findFirst(findings, key) {
    const found = new Map();
    const rank = ({ notation }) => PRECEDENCE.indexOf(notation);
    for (const finding of findings) {
        const first = found.get(key(finding));
        if (first === undefined || rank(finding) < rank(first))
            found.set(key(finding), finding);
    }
    return found;
}
/** Lettering and the sign at the end of a sentence make no other step. */
function foldTitle(title) {
    return (0,fold_text/* trimEndOf */.fC)((0,lettering/* unlettered */.VP)((0,fold_text/* foldText */.TH)(title)), /[\s.。;；:：,，]/u);
}

// EXTERNAL MODULE: ./build/src/parse/needs/identify-steps.js
var identify_steps = __webpack_require__(865);
// EXTERNAL MODULE: ./build/src/parse/line/read-line.js
var read_line = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/src/parse/notations/read-item.js
var read_item = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/src/parse/nest-findings.js




/** Puts each finding below the one whose span it begins in, and names the items around it. */
function nestFindings(outline, findings) {
    const ordered = [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const contexts = readContexts(outline, ordered);
    return nest(ordered, (finding) => contexts.get(finding) ?? []);
}
function nest(ordered, contextFor) {
    const steps = [];
    for (let at = 0; at < ordered.length;) {
        const finding = ordered[at];
        if (finding === undefined)
            break;
        let next = at + 1;
        while ((ordered[next]?.span.start ?? Number.POSITIVE_INFINITY) < finding.span.end)
            next += 1;
        steps.push({ finding, context: contextFor(finding), steps: nest(ordered.slice(at + 1, next), contextFor) });
        at = next;
    }
    return steps;
}
/** One sweep over items and findings, both in the order of writing, with the items that are open at each finding. */
function readContexts(outline, ordered) {
    const known = new Map(ordered.map((finding) => [finding.span.start, finding.title]));
    const titles = new Map();
    // Most items hold no step, and their titles are no context.
    const titleOf = (item) => {
        const title = titles.get(item) ?? known.get(item.start) ?? itemTitle(outline, item);
        titles.set(item, title);
        return title;
    };
    const items = [...(0,walk_outline/* walkItems */.QR)(outline.blocks)];
    const open = [];
    const contexts = new Map();
    let next = 0;
    for (const finding of ordered) {
        for (let item = items[next]; item !== undefined && item.start < finding.span.start; item = items[++next]) {
            while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= item.start)
                open.pop();
            open.push(item);
        }
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= finding.span.start)
            open.pop();
        contexts.set(finding, open.map(titleOf).filter((title) => title !== ''));
    }
    return contexts;
}
/** The title of an item that is no step: its first paragraph or heading. */
function itemTitle(outline, item) {
    const first = (0,read_item/* titleParagraph */.Pf)(item) ?? item.blocks.find((block) => block.kind === 'heading') ?? null;
    if (first === null)
        return '';
    const runs = outline.runs(first);
    const text = (0,flat_text/* flattenRuns */.fu)(runs);
    return text.text === '' ? '' : (0,read_line/* readLine */.X)({ text, runs, within: first, place: item }, outline).title;
}

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
// EXTERNAL MODULE: ./build/src/parse/notations/table/status-table.js + 4 modules
var status_table = __webpack_require__(4592);
// EXTERNAL MODULE: ./build/src/parse/plain-steps.js
var plain_steps = __webpack_require__(5699);
// EXTERNAL MODULE: ./build/src/parse/stages/find-columns.js
var find_columns = __webpack_require__(9528);
// EXTERNAL MODULE: ./build/src/parse/stages/read-anchors.js
var read_anchors = __webpack_require__(5174);
;// CONCATENATED MODULE: ./build/src/parse/stages/headings.js


/** The headings of a file, with the steps below each. A heading inside a list or quote opens nothing, but takes its anchor. */
function findHeadings(outline, offsets) {
    const anchors = (0,read_anchors/* readAnchors */.D)(outline);
    const headings = outline.blocks.filter((block) => block.kind === 'heading');
    const ends = headingEnds(headings, outline.source.length);
    return headings.map((block, at) => {
        const end = ends[at] ?? outline.source.length;
        const title = (0,read_anchors/* headingTitle */.h)(outline, block);
        const steps = (0,count_between/* countBetween */.c)(offsets, block.start, end);
        return { title, block, level: block.level, anchor: anchors.get(block) || null, end, steps };
    });
}
/** A heading's part ends where the next heading of its level or a higher one begins; found from the back in one pass. */
function headingEnds(headings, length) {
    const next = Array(7).fill(length);
    return headings
        .toReversed()
        .map((heading) => {
        const end = Math.min(...next.slice(1, heading.level + 1));
        next[heading.level] = heading.start;
        return end;
    })
        .toReversed();
}

;// CONCATENATED MODULE: ./build/src/parse/stages/line-openings.js





/** Paragraphs that are one bold text and nothing else. */
function boldOpenings(outline, offsets) {
    const openings = outline.blocks.flatMap((block) => (block.kind === 'paragraph' ? boldOpening(outline, block) : []));
    return line_openings_close(outline, openings, offsets);
}
/** `<summary>` titles; each part ends at the `</details>` of its own. */
function summaryOpenings(outline, offsets) {
    const htmls = outline.blocks.filter((block) => block.kind === 'html');
    const ends = new Map();
    const open = [];
    for (const block of htmls) {
        for (const [, slash] of block.text.matchAll(/<(\/?)details\b/gi)) {
            const opened = slash === '' ? undefined : open.pop();
            if (slash === '')
                open.push(block);
            if (opened !== undefined)
                ends.set(opened, block.start);
        }
    }
    const openings = htmls.flatMap((block) => summaryOpening(block, ends.get(block)));
    return line_openings_close(outline, openings, offsets);
}
/** Plain lines that end in a colon, directly before a block that holds steps, or in a fence before lines that are steps. */
function labelOpenings(outline, offsets) {
    const openings = outline.blocks.flatMap((block, at) => block.kind === 'paragraph' || (block.kind === 'code' && block.fenced)
        ? colonOpenings(outline, block, { next: outline.blocks[at + 1], offsets })
        : []);
    return line_openings_close(outline, openings, offsets);
}
/** Top-level items without a mark that have steps below. */
function itemOpenings(outline, offsets) {
    const items = outline.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const starts = new Set(offsets);
    const plain = items.filter((item) => item.check === null && !starts.has(item.start));
    const openings = plain.map((item) => ({
        title: itemTitle(outline, item),
        block: item.blocks[0] ?? item,
        end: item.end,
    }));
    return line_openings_close(outline, openings.filter((opening) => opening.title !== ''), offsets);
}
function line_openings_close(outline, openings, offsets) {
    const headings = outline.blocks.filter((block) => block.kind === 'heading').map((heading) => heading.start);
    return openings.flatMap(({ title, block, end: own }, at) => {
        const heading = headings[(0,count_between/* lowerBound */.y)(headings, block.end)] ?? outline.source.length;
        const end = own ?? Math.min(heading, openings[at + 1]?.block.start ?? heading);
        const steps = (0,count_between/* countBetween */.c)(offsets, block.start, end);
        return steps === 0 ? [] : [{ title, block, level: 0, anchor: null, end, steps }];
    });
}
/** Marks and counts may stand around the bold text; behind the name of a status they are that status. */
function boldOpening(outline, block) {
    const runs = outline.runs(block).filter((run) => run.kind !== 'html');
    const bold = runs.filter((run) => run.kind === 'strong');
    const [only] = bold;
    if (only === undefined || bold.length !== 1 || runs.some((run) => run !== only && run.kind !== 'text'))
        return [];
    const [own, all] = [(0,flat_text/* foldSpace */.GQ)(only.text), (0,flat_text/* foldSpace */.GQ)((0,flat_text/* flattenRuns */.fu)(runs).text)];
    if (own === '' || (0,clean_title/* cleanTitle */.c)(all) !== (0,clean_title/* cleanTitle */.c)(own))
        return [];
    const isAlone = all.replace(/\s?[:：]$/u, '') === own.replace(/\s?[:：]$/u, '');
    return isAlone || !(0,recognise_word/* isStatusHeader */.GB)(own.replace(/[:：]$/u, '')) ? [{ title: all, block }] : [];
}
function summaryOpening(block, end) {
    const [, opened = ''] = block.text.split(/<summary(?:\s[^<>]*)?>/i, 2);
    const [title = '', closed] = opened.split(/<\/summary>/i, 2);
    if (closed === undefined)
        return [];
    const opening = { title: (0,flat_text/* foldSpace */.GQ)(title.replace(/<[^<>]*>/g, '')), block };
    return [end === undefined ? opening : { ...opening, end }];
}
/** A label may be any line of its paragraph: lettered lines follow their label without a blank line. */
function colonOpenings(outline, block, below) {
    const openings = [];
    for (let line = block.kind === 'code' ? block.content : block.line; line <= block.endLine; line += 1) {
        const start = Math.max(outline.lines[line - 1] ?? 0, block.start);
        const end = Math.min(outline.lines[line] ?? outline.source.length, block.end);
        const text = outline.source.slice(start, end).trim();
        const holder = line < block.endLine ? { start: end, end: block.end } : below.next;
        const holds = holder !== undefined &&
            holder.kind !== 'heading' &&
            (0,count_between/* countBetween */.c)(below.offsets, holder.start, holder.end) > 0;
        if (/[:：]$/.test(text) && holds)
            openings.push({ title: plainTitle(outline, block, text), block: { ...block, start, end, line } });
    }
    return openings;
}
/** A label that is the whole paragraph may hold inline Markdown; one line of several is taken as it stands. */
function plainTitle(outline, block, text) {
    return block.kind === 'paragraph' && block.line === block.endLine ? (0,flat_text/* inlineTitle */.Mi)(outline, block) : (0,flat_text/* foldSpace */.GQ)(text);
}

// EXTERNAL MODULE: ./build/src/parse/stages/to-part.js
var to_part = __webpack_require__(9556);
;// CONCATENATED MODULE: ./build/src/parse/stages/find-parts.js



/** How much of a roadmap one heading may hold before its own sub-headings are the stages. */
const MOST = 0.8;
const LINE_RULES = { bold: boldOpenings, summary: summaryOpenings, lines: labelOpenings, items: itemOpenings };
/**
 * Finds the parts of a file that have steps: all headings, and the stages, which are those of the front matter's rule, else of the first
 * rule that gives two or more, else the one heading below the title that has all the steps. `offsets` are the sorted offsets at which steps begin.
 */
function findParts(outline, offsets, { rule, columns }) {
    const headings = findHeadings(outline, offsets);
    const isColumn = ({ block }) => columns.starts.has(block.start);
    const plain = headings.filter((heading) => !isColumn(heading));
    const stages = new Set(rule === null ? byFirstRule(outline, offsets, plain) : byRule(rule));
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
    const folds = outermost.length > 0 ? summaryOpenings(outline, offsets) : [];
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

;// CONCATENATED MODULE: ./build/src/parse/draft-roadmap.js



























const NOTATIONS = [boxes/* findTaskList */.Dq, boxes/* findMarkedBoxes */.xL, status_table/* findStatusTables */.Tj, marked_line/* findMarkedLines */.$, glyph_list/* findGlyphLists */.b7, keyword/* findKeywords */.y];
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
    const linked = (0,add_links_below/* addLinksBelow */.C)(outline, candidates);
    const columns = (0,find_columns/* findColumns */.xs)(outline, frontMatter.isBoard);
    const counted = linked.filter((finding) => leftOutAt(finding.span.start) === null);
    const inside = counted.map((finding) => (0,find_columns/* placeInColumn */.Fc)(finding, columns));
    const parts = partsOf(outline, inside, { rule: frontMatter.stages, columns });
    return { path, text, frontMatter, page, candidates, leftOutAt, inside, columns, parts };
}
/** Makes the draft of one file: each step that counts once, in its stage, with its id. */
function draftRoadmap(file, mirrors) {
    const { path, frontMatter, page, inside, columns } = file;
    const wanted = { rule: frontMatter.stages, columns };
    const { outline } = page;
    const own = inside.filter((finding) => !mirrors.has(finding));
    const { findings, repeats } = mergeDuplicates(own, file.parts);
    const parts = findings.length < inside.length ? partsOf(outline, findings, wanted) : file.parts;
    const steps = nestFindings(outline, findings);
    const firstStage = (0,part/* stagesOf */.ZL)(parts)[0]?.start ?? Number.POSITIVE_INFINITY;
    const head = outline.blocks.filter(({ start }) => start < firstStage);
    return {
        ...{ ...file, parts, findings, repeats, steps },
        ...(0,identify_steps/* identifySteps */.KG)(steps, parts),
        mirrors: new Map(inside.flatMap((finding) => toEntry(finding, mirrors.get(finding)))),
        title: readTitle({ outline, head }, frontMatter, path),
        purpose: readPurpose({ outline, head }),
        language: frontMatter.language ?? languageOf(outline),
        partsOf: new Map(steps.map((step) => [step, (0,part/* partsAround */.qw)(parts, step.finding.span.start)])),
        resources: findResources(outline),
        preview: steps.length === 0 ? (0,plain_steps/* findPlainSteps */.F)(outline).slice(0, PREVIEW) : [],
    };
}
function toEntry(key, value) {
    return value === undefined ? [] : [[key, value]];
}
function partsOf(outline, findings, wanted) {
    const offsets = findings.map((finding) => finding.span.start).sort((a, b) => a - b);
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

// EXTERNAL MODULE: ./build/src/parse/find-mirrors.js
var find_mirrors = __webpack_require__(4179);
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
        const named = parts.flatMap((part) => (0,read_fields/* splitNames */.bZ)(part.prerequisites ?? '').flatMap((name) => {
            const found = this.#find(name, draft);
            return found.kind === 'target' ? [{ target: found.target, written: null, part }] : [];
        }));
        const optional = parts.some(({ fields }) => fields.optional);
        this.#link(draft, step, { passed: [...written, ...named], optional });
    }
    #link(draft, { finding: from, steps }, { passed, optional }) {
        const { path } = draft;
        const own = this.#look(from.fields.needs, draft, null);
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
        for (const { finding } of this.#steps)
            indexOf.set(finding, indexOf.size);
        for (const { target } of this.#edges)
            if (!indexOf.has(target))
                indexOf.set(target, indexOf.size);
        const at = (vertex) => indexOf.get(vertex) ?? 0;
        const graph = [...indexOf.keys()].map((vertex) => 'steps' in vertex ? this.#required(vertex).map(at) : []);
        for (const { finding, steps } of this.#steps)
            graph[at(finding)]?.push(...steps.map((inner) => at(inner.finding)));
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
    const unread = [];
    const files = sources.flatMap((source) => attempt(source, unread, readSteps));
    const mirrors = (0,find_mirrors/* findMirrors */.af)(files);
    const drafts = files
        .flatMap((file) => attempt(file, unread, (one) => draftRoadmap(one, mirrors)))
        .sort(draftOrder(sources, readme));
    const ids = new Map(drafts.flatMap((draft) => (0,find_need/* flattenSteps */.gF)(draft.steps).map(({ finding }) => [finding, `${draft.path}#${draft.ids.get(finding)}`])));
    const idOf = (finding) => ids.get(finding) ?? '';
    const linked = linkNeeds(drafts, idOf);
    const needsOf = (finding) => linked.needs.get(finding) ?? [];
    const roadmaps = drafts.map((draft) => buildRoadmap(draft, { idOf, needsOf }));
    return { roadmaps, drafts, wrongNeeds: linked.wrong, unread };
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

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findPlainSteps)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9144);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8617);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2378);
/* harmony import */ var _line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6089);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1390);
/* harmony import */ var _line_said_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9018);
/* harmony import */ var _notations_glyph_legend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8963);
/* harmony import */ var _notations_keyword_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9226);
/* harmony import */ var _notations_read_item_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9801);










/** What looks like a box and is none is a slip to be fixed, no plain item. */
const BOX_LIKE = /^(?:\\?[[［][^\]］]{0,2}[\]］]|[(（][\sxXvV✓✔√✅]?[)）])/u;
const TICKED = new RegExp(`${_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .TICK */ .Uf}$`, 'u');
const LABEL = /[:：]$/u;
/**
 * The items of a file's plain lists that could be steps: those below `headings` (folded texts) where they are given, else all but
 * resources, prerequisites, legends, tables of contents, labels, contrasts of ticks and crosses, and parts that do not count.
 */
function findPlainSteps(outline, headings = null) {
    const leftOutAt = (0,_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .findLeftOut */ .NE)(outline);
    const legends = new Set((0,_notations_glyph_legend_js__WEBPACK_IMPORTED_MODULE_6__/* .readLegend */ .wz)(outline, () => false).spans.map(({ start }) => start));
    const reader = new ListReader(outline, (offset) => leftOutAt(offset) !== null || legends.has(offset));
    const open = [];
    return outline.blocks.flatMap((block, at, blocks) => {
        if (block.kind === 'heading') {
            while ((open.at(-1)?.level ?? 0) >= block.level)
                open.pop();
            open.push({ level: block.level, title: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block) });
        }
        const titles = open.map(({ title }) => title);
        if (block.kind !== 'list' || (headings !== null && !titles.some((title) => headings.includes((0,_fold_text_js__WEBPACK_IMPORTED_MODULE_9__/* .foldText */ .TH)(title)))))
            return [];
        const labels = [...titles, labelOf(outline, blocks[at - 1])];
        return headings === null && labels.some(isAside) ? [] : reader.read(block, statusOf(labels));
    });
}
class ListReader {
    #outline;
    #isLeftOut;
    constructor(outline, isLeftOut) {
        this.#outline = outline;
        this.#isLeftOut = isLeftOut;
    }
    /** `said` is the status that stands above the list and holds for items that say none themselves. */
    read(list, said) {
        const glyphs = new Set(list.items.flatMap((item) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .readGlyph */ .$h)(this.#titleOf(item))?.glyph ?? []));
        const meanings = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .listMeanings */ .DD)(glyphs);
        const isContrast = [...glyphs].some((glyph) => (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .isCross */ .hx)(glyph) && !meanings.has(glyph));
        if (this.#isLeftOut(list.start) || isContrast)
            return [];
        return list.items.flatMap((item) => {
            const step = this.#readItem(item, said, meanings);
            const label = this.#titleOf(item);
            if (LABEL.test(label) && isAside(label))
                return [];
            const inner = step?.meaning ?? statusOf([label]) ?? said;
            const below = item.blocks.flatMap((block) => (block.kind === 'list' ? this.read(block, inner) : []));
            return step === null ? below : [step, ...below];
        });
    }
    #readItem(item, said, meanings) {
        const [first] = item.blocks;
        const title = this.#titleOf(item);
        if (first?.kind !== 'paragraph' || item.check !== null || this.#isLeftOut(item.start))
            return null;
        if (title === '' || LABEL.test(title) || BOX_LIKE.test(title))
            return null;
        const runs = this.#outline.runs(first).filter(({ text }) => text.trim() !== '');
        const written = this.#outline.source.slice(first.start, first.end).trimEnd();
        // A status alone names the list below it.
        if (runs.every(leadsInside) || (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .wordStatus */ .td)(title) !== null)
            return null;
        const { start, line } = first;
        const place = { start, end: start + written.length, line };
        const keyword = (0,_notations_keyword_js__WEBPACK_IMPORTED_MODULE_7__/* .readKeyword */ .s)(this.#outline, item);
        if (keyword !== null)
            return { ...place, word: keyword.titleAt - start, text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSpace */ .GQ)(keyword.text.text), meaning: keyword.meaning };
        const sign = (0,_line_glyphs_js__WEBPACK_IMPORTED_MODULE_3__/* .readGlyph */ .$h)(title);
        const signed = sign === null ? undefined : meanings.get(sign.glyph);
        // A sign that stands as it is seen is what the box says.
        if (sign !== null && signed !== undefined && written.startsWith(`${title.slice(0, sign.length)} `)) {
            const text = title.slice(sign.length).trimStart();
            return { ...place, word: written.length - written.slice(sign.length).trimStart().length, text, meaning: signed };
        }
        const glyph = signed ?? (TICKED.test(title) ? 'done' : (0,_line_said_status_js__WEBPACK_IMPORTED_MODULE_5__/* .saidStatus */ .c)(title));
        const { doing, struck } = (0,_notations_read_item_js__WEBPACK_IMPORTED_MODULE_8__/* .readItem */ .k0)(this.#outline, item, { text: (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenRuns */ .fu)(runs), signed: false });
        // What its own words say is read from them behind a box too.
        return { ...place, word: 0, text: title, meaning: glyph ?? (doing || struck || said === 'todo' ? null : said) };
    }
    #titleOf({ blocks: [first] }) {
        return first?.kind === 'paragraph' ? (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(this.#outline, first) : '';
    }
}
/** The line that names a list: one that ends in a colon or is bold as a whole. */
function labelOf(outline, block) {
    if (block?.kind !== 'paragraph')
        return '';
    const runs = outline.runs(block);
    const text = (0,_markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTitle */ .Mi)(outline, block);
    return LABEL.test(text) || runs.every(({ kind }) => kind === 'strong') ? text : '';
}
/** Whether lists below a heading or label are no plan. */
function isAside(label) {
    const name = (0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanTitle */ .c)(label);
    const tests = [_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isResourceHeading */ .xC, _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isUsageHeading */ .oM, _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsideHeading */ .$2];
    return tests.some((test) => test(name)) || (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .prerequisitesOf */ .Fw)(`${name}: …`) !== null;
}
/** The status that the innermost label names which is a status word as a whole. */
function statusOf(labels) {
    return labels.reduce((said, label) => (0,_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_4__/* .wordStatus */ .td)((0,_line_clean_title_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanTitle */ .c)(label)) ?? said, null);
}
function leadsInside({ kind, url }) {
    return kind === 'link' && url !== null && url.startsWith('#');
}


/***/ }),

/***/ 7965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MOST_NEEDS)
/* harmony export */ });
/** How many ids of needed steps the JSON lists for one step. */
const MOST_NEEDS = 200;


/***/ }),

/***/ 9528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ placeInColumn),
/* harmony export */   Zq: () => (/* binding */ columnStatus),
/* harmony export */   aR: () => (/* binding */ isOpenBox),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(841);
/* harmony import */ var _line_clean_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
/* harmony import */ var _line_recognise_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1390);
/* harmony import */ var _read_anchors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5174);




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

/***/ 7288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ flattenParts),
/* harmony export */   W6: () => (/* binding */ stageAround),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   ay: () => (/* binding */ stagesFirst),
/* harmony export */   qw: () => (/* binding */ partsAround)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

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

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAnchors),
/* harmony export */   h: () => (/* binding */ headingTitle)
/* harmony export */ });
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);



/** GitHub makes the fragment of every heading in the file, wherever it stands and though it is written in HTML, and numbers equal ones. */
function readAnchors(outline) {
    const slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    const anchors = new Map();
    let opened;
    for (const block of (0,_markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .walkBlocks */ .Y)(outline.blocks)) {
        if (block.kind === 'heading') {
            const text = drawnText(outline.runs(block));
            // The line of a box that the next one underlines is a heading behind its box.
            anchors.set(block, slugger.slug(block === opened ? text.replace(BOX, '') : text));
        }
        if (block.kind === 'item')
            opened = block.blocks[0];
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
const BOX = /^\[[ xX]\]\s/;
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

/***/ 506:
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

/***/ 7182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   kk: () => (/* binding */ lineAround),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* harmony import */ var _fold_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);

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

/***/ 1168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepCounter)
/* harmony export */ });
/* harmony import */ var _markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

/** Counts the steps that begin between two offsets. */
function stepCounter(findings) {
    const starts = (kept) => kept.map(({ span }) => span.start).sort((a, b) => a - b);
    const all = starts(findings.filter(({ status }) => status !== 'dropped'));
    const done = starts(findings.filter(({ status }) => status === 'done'));
    return (start, end) => ({ done: (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .countBetween */ .c)(done, start, end), total: (0,_markdown_count_between_js__WEBPACK_IMPORTED_MODULE_0__/* .countBetween */ .c)(all, start, end) });
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ findDuplicates),
/* harmony export */   O_: () => (/* binding */ COUNTING),
/* harmony export */   To: () => (/* binding */ findOpenBelowDone),
/* harmony export */   ur: () => (/* binding */ findLeftOutBoxes),
/* harmony export */   ye: () => (/* binding */ findNoSteps)
/* harmony export */ });
/* harmony import */ var _parse_stages_find_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9528);

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

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT),
/* harmony export */   L: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _markdown_flat_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);
/* harmony import */ var _parse_line_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _parse_line_recognise_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1390);
/* harmony import */ var _parse_stages_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7288);
/* harmony import */ var _count_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1168);





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

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V3: () => (/* binding */ findBadValues),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   cR: () => (/* binding */ findFrontMatterProblems),
/* harmony export */   gF: () => (/* binding */ findNearKeys)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5527);
/* harmony import */ var _markdown_line_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6459);
/* harmony import */ var _markdown_walk_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4293);
/* harmony import */ var _parse_fields_field_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _parse_stages_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7288);





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

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ PAGE),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/src/rules/boxes/boxes.js
var boxes = __webpack_require__(506);
// EXTERNAL MODULE: ./build/src/rules/counting.js
var counting = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/rules/drift.js
var drift = __webpack_require__(4654);
// EXTERNAL MODULE: ./build/src/rules/fields.js
var fields = __webpack_require__(648);
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
    'too-many': {
        severity: 'error',
        means: 'With this file all together are over 50 MB, the most that is read, so it is left out.',
        wayOut: 'Name fewer roadmaps, or give several roots that are read one by one.',
        example: 'Thirty roadmaps of 1.9 MB each.',
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
    'unportable-path': {
        severity: 'error',
        means: 'Windows can not hold a file of this name, so nobody could check it out there.',
        wayOut: 'Name it without < > : " | ? * and a backslash, and not con, nul, com1 or their like.',
        example: 'The option chart is docs/aux.svg.',
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
var mirrors = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/src/rules/needs.js
var needs = __webpack_require__(8756);
// EXTERNAL MODULE: ./build/src/rules/statuses/statuses.js
var statuses = __webpack_require__(2512);
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

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MIRRORS),
/* harmony export */   c: () => (/* binding */ mirrorFinder)
/* harmony export */ });
/* harmony import */ var _boxes_near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7182);
/* harmony import */ var _count_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1168);


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

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ findDuplicateIds),
/* harmony export */   Pm: () => (/* binding */ findWrongNeed),
/* harmony export */   Qo: () => (/* binding */ NEEDS)
/* harmony export */ });
/* harmony import */ var _parse_roadmap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7965);

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

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   kn: () => (/* binding */ unmappedMark),
/* harmony export */   qC: () => (/* binding */ CONVERTIBLE)
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
    'unread-statuses': {
        severity: 'warning',
        means: 'A list, a table or lines below headings say statuses in a form that is not read, so nothing of it is counted.',
        wayOut: 'Write each as a list item with a box: "- [ ] What to learn".',
        example: '- Sets (done)\n- Maps (in progress)\n- Trees (to do)',
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
/** What is told of lists that `convert` makes boxes of. */
const CONVERTIBLE = [
    'unsigned-items',
    'unread-statuses',
    'lone-glyphs',
    'mixed-glyphs',
];
/** What is said of a mark that neither GitHub nor the file explains. */
function unmappedMark(mark) {
    const usual = USUAL.get(mark) ?? 'doing';
    const others = ['done', 'doing', 'todo', 'dropped', 'parked'].filter((status) => status !== usual).join(', ');
    return {
        code: 'unmapped-mark',
        message: `"[${mark}]" is not counted: GitHub has no such box, and nothing says what it means. Add its meaning to the front matter: marks: { "${mark}": ${usual} } (or ${others}).`,
    };
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


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ BananaSlug),
  y: () => (/* binding */ slug)
});

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

/**
 * Slugger.
 */
class BananaSlug {
  /**
   * Create a new slug class.
   */
  constructor () {
    /** @type {Record<string, number>} */
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset () {
    this.occurrences = Object.create(null)
  }
}

/**
 * Generate a slug.
 *
 * Does not track previously generated slugs: repeated calls with the same value
 * will result in the exact same slug.
 * Use the `GithubSlugger` class to get unique slugs.
 *
 * @param  {string} value
 *   String of text to slugify
 * @param  {boolean} [maintainCase=false]
 *   Keep the current case, otherwise make all lowercase
 * @return {string}
 *   A unique slug string
 */
function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


/***/ })

};
