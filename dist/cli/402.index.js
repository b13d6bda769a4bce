export const id = 402;
export const ids = [402,542];
export const modules = {

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ApiFailure),
/* harmony export */   isFailure: () => (/* binding */ isFailure)
/* harmony export */ });
// src/github/api-failure.ts
const ADVICE = {
	unauthorized: "The token is not valid (any more): check the input token.",
	permission: "The token may not do this: add the permission to the workflow.",
	"rate-limit": "GitHub's rate limit is used up: run the workflow again later.",
	"not-found": "It does not exist, or the token may not see it.",
	"no-graphql": "docs/recipes.md of Trailmark has the steps for such a server.",
	conflict: "Something else changed it at the same moment: run the workflow again.",
	gone: "It was deleted, or the feature is switched off in this repository.",
	invalid: "GitHub does not accept the values.",
	refused: "GitHub refuses it in the state that the repository is in.",
	rule: "A rule does not let this token push to the branch: set `commit: pull-request` and add `pull-requests: write` to the permissions, or leave the branch `trailmark/progress` out of the rule where that is set.",
	"no-pull-requests": "Switch on \"Allow GitHub Actions to create and approve pull requests\" in Settings → Actions → General of the repository (or its organization).",
	redirect: "A call is never sent to another server than the one it is meant for: check the address of the API.",
	stale: "The branch moved on every attempt: run the workflow again.",
	server: "GitHub has a fault at the moment: run the workflow again later.",
	timeout: "GitHub did not answer in time: run the workflow again later.",
	reset: "The connection broke: run the workflow again later.",
	cut: "The answer of GitHub was cut off: run the workflow again later."
};
var ApiFailure = class extends Error {
	kind;
	status;
	retryAfter;
	isRead;
	constructor(call, { kind, message, status = null, retryAfter = null }) {
		super(`${call} failed${status === null ? "" : ` with ${status}`} (${message}). ${ADVICE[kind]}`);
		this.name = "ApiFailure";
		this.kind = kind;
		this.status = status;
		this.retryAfter = retryAfter;
		this.isRead = /^(?:GET|query)\b/.test(call);
	}
	get isTransient() {
		return [
			"server",
			"timeout",
			"reset",
			"cut"
		].includes(this.kind);
	}
	get isUnsure() {
		return this.isTransient && !this.isRead;
	}
};
function isFailure(error, ...kinds) {
	return error instanceof ApiFailure && (kinds.length === 0 || kinds.includes(error.kind));
}



/***/ }),

/***/ 9402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositories: () => (/* binding */ readRepositories)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9542);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3159);
/* harmony import */ var _show_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(265);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);





// src/collect/commit/read-blobs.ts
const MOST_FIELDS = 100;
const MOST_BATCH_BYTES = 4e6;
function batchesOf(all, bytesOf) {
	const batches = [];
	let bytes = 0;
	for (const one of all) {
		bytes += bytesOf(one);
		const last = batches.at(-1);
		if (last && last.length < MOST_FIELDS && bytes <= MOST_BATCH_BYTES) last.push(one);
		else {
			batches.push([one]);
			bytes = bytesOf(one);
		}
	}
	return batches;
}
// src/collect/class/github/class-query.ts
const NAMES = "... on Tree { entries { name mode oid size } }";
const TEXT = "... on Blob { oid byteSize isTruncated text }";
const entriesOf = (inner) => `... on Tree { entries { name mode oid size object { ${inner} } } }`;
const FOLDER = entriesOf(entriesOf(entriesOf(NAMES)));
const PLAN = `fragment Plan on Repository {
  defaultBranchRef { target { ... on Commit {
    tree { ${NAMES} }
    history(first: 1, path: "roadmap") { nodes { authoredDate } }
  } } }
  roadmap: object(expression: "HEAD:roadmap") { ${entriesOf(`${TEXT} ${entriesOf(`${TEXT} ${entriesOf(TEXT)}`)}`)} }
  github: object(expression: "HEAD:.github") { ${NAMES} }
  docs: object(expression: "HEAD:docs") { ${NAMES} }
  readme: object(expression: "HEAD:README.md") { ${TEXT} }
  config: object(expression: "HEAD:trailmark.yml") { ${TEXT} }
  otherConfig: object(expression: "HEAD:.github/trailmark.yml") { ${TEXT} }
}`;
function plansQuery(names) {
	return queryOf("Plans", names.map((name) => [name, "...Plan"]), PLAN);
}
function fieldsQuery(asked) {
	return queryOf("Files", asked.map(([name, fields]) => [name, fields.map((field, at) => `f${at}: ${field}`).join(" ")]));
}
function queryOf(title, asked, fragment = "") {
	const declared = asked.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(", ");
	const fields = asked.map(([, field], at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ${field} }`);
	const variables = asked.flatMap(([{ owner, repo }], at) => [[`o${at}`, owner], [`n${at}`, repo]]);
	return {
		document: `query ${title}(${declared}) { ${fields.join(" ")} }\n${fragment}`,
		variables: Object.fromEntries(variables)
	};
}
// src/collect/class/github/ask-fields.ts
function fieldAsker(github, readers) {
	let left = readers;
	let waiting = [];
	let isAsking = false;
	const askAll = async () => {
		if (isAsking || new Set(waiting.map(({ name }) => name)).size < left) return;
		isAsking = true;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
		const all = waiting;
		waiting = [];
		for (const batch of batchesOf(all, ({ bytes }) => bytes)) await answer(github, batch);
		isAsking = false;
		if (waiting.length > 0) await askAll();
	};
	return {
		ask: (name, field, bytes) => new Promise((resolve, reject) => {
			waiting.push({
				name,
				field,
				bytes,
				resolve,
				reject
			});
			askAll();
		}),
		leave: () => {
			left -= 1;
			if (waiting.length > 0) askAll();
		}
	};
}
async function answer(github, batch) {
	const asked = [...(0,_part_2_js__WEBPACK_IMPORTED_MODULE_2__.zn)(batch, ({ name }) => name)];
	try {
		const query = fieldsQuery(asked.map(([name, all]) => [name, all.map(({ field }) => field)]));
		const { data } = await github.queryParts(query.document, query.variables);
		for (const [at, [, all]] of asked.entries()) for (const [place, one] of all.entries()) one.resolve(fieldOf(data[`r${at}`], `f${place}`));
	} catch (error) {
		for (const one of batch) one.reject(error);
	}
}
function fieldOf(repository, alias) {
	return repository?.[alias] ?? null;
}
// src/collect/commit/open-entries.ts
const SKIPPED = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
function openEntries(entries, list, readBlobs) {
	return {
		readEntry: async (path) => {
			await list(parentOf(path), false);
			return entries.get(path) ?? linkAbove(entries, path);
		},
		readEntries: async (folder, deep) => {
			await list(folder, deep);
			const prefix = folder === "" ? "" : `${folder}/`;
			return [...entries.values()].filter(({ path }) => path.startsWith(prefix)).filter(({ path }) => {
				const rest = path.slice(prefix.length);
				return !SKIPPED.test(rest) && (deep || !rest.includes("/"));
			});
		},
		readContents: (wanted) => readBlobs(wanted.flatMap(({ path }) => entries.get(path) ?? []))
	};
}
function linkAbove(entries, path) {
	const parts = path.split("/");
	const link = parts.map((_, index) => entries.get(parts.slice(0, index + 1).join("/"))).find((entry) => entry?.kind === "link");
	return link ? {
		...link,
		path
	} : null;
}
function parentOf(path) {
	return path.split("/").slice(0, -1).join("/");
}
// src/collect/class/github/repository-tree.ts
const KINDS = {
	4: "folder",
	8: "file",
	10: "link"
};
const BYTES_A_NAME = 100;
function openRepository(reply, asking) {
	const entries = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const listed = /* @__PURE__ */ new Set();
	const add = (folder, below) => {
		if (!below) return;
		listed.add(folder);
		for (const entry of below.entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			entries.set(path, toEntry(path, entry));
			if (isBlob(entry.object)) texts.set(entry.oid, entry.object);
			if (isFolder(entry.object)) add(path, entry.object);
		}
	};
	for (const blob of [
		reply.readme,
		reply.config,
		reply.otherConfig
	]) if (isBlob(blob)) texts.set(blob.oid, blob);
	for (const folder of ["roadmap", "docs"]) add(folder, reply[folder]);
	add(".github", reply.github);
	add("", reply.defaultBranchRef?.target.tree);
	const list = async (folder, deep) => {
		if (!listed.has(folder) && folder !== "") {
			await list(parentOf(folder), false);
			const entry = entries.get(folder);
			if (entry?.kind !== "folder") return;
			add(folder, await askObject(asking, entry.sha, BYTES_A_NAME));
		}
		if (!deep) return;
		const below = [...entries.values()].filter(({ path, kind }) => kind === "folder" && parentOf(path) === folder);
		await Promise.all(below.filter(({ path }) => !SKIPPED.test(path)).map(({ path }) => list(path, true)));
	};
	return openEntries(entries, list, (wanted) => readContents(wanted, texts, asking));
}
function toEntry(path, { mode, oid, size }) {
	const kind = KINDS[mode >> 12] ?? "other";
	return {
		path,
		kind,
		sha: oid,
		size: kind === "file" ? size : null
	};
}
function isBlob(object) {
	return object?.byteSize !== void 0;
}
function isFolder(object) {
	return object?.entries !== void 0;
}
async function askObject({ asker, name }, oid, bytes) {
	return asker.ask(name, `object(oid: "${oid}") { ${FOLDER} ${TEXT} }`, bytes);
}
async function readContents(wanted, texts, asking) {
	const contents = await Promise.all(wanted.map(async (entry) => {
		const blob = texts.get(entry.sha) ?? await askObject(asking, entry.sha, entry.size ?? 0);
		return [entry.path, blob === null ? { failure: "GitHub does not give it" } : await readBlob(blob, asking)];
	}));
	return new Map(contents);
}
async function readBlob({ oid, text, isTruncated, byteSize }, { github, name }) {
	if (text === null) return { code: "binary" };
	const same = [text, `\ufeff${text}`].map((one) => Buffer.from(one, "utf8")).find((bytes) => (0,_show_class_js__WEBPACK_IMPORTED_MODULE_3__.n)(bytes) === oid);
	if (same !== void 0) return { bytes: same };
	if (!isTruncated || byteSize > 2e6) return { code: "not-utf8" };
	const { owner, repo } = name;
	const { content } = await github.send("GET /repos/{owner}/{repo}/git/blobs/{sha}", {
		owner,
		repo,
		sha: oid
	});
	return { bytes: Buffer.from(content, "base64") };
}
// src/collect/class/github/read-repositories.ts
const A_QUERY = 50;
const MISSING = "There is no such repository, or the token may not read it.";
const EMPTY = "The repository holds no commit yet.";
async function* readRepositories(github, listed) {
	const { repositories, roadmap, show } = listed;
	const replies = [];
	for (let at = 0; at < repositories.length; at += A_QUERY) {
		replies.push(...await askPlans(github, repositories.slice(at, at + A_QUERY)));
		show?.(replies.length / repositories.length);
	}
	const asker = fieldAsker(github, repositories.length);
	const reading = repositories.map((one, at) => {
		const wanted = {
			one,
			roadmap,
			asking: {
				github,
				name: one,
				asker
			}
		};
		return readMember(replies[at] ?? MISSING, wanted).finally(asker.leave);
	});
	yield* await Promise.all(reading);
}
async function askPlans(github, names) {
	const { document, variables } = plansQuery(names);
	try {
		const { data, refused } = await github.queryParts(document, variables);
		return names.map((_, at) => data[`r${at}`] ?? explain(refused.get(`r${at}`)));
	} catch (error) {
		if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__.isFailure)(error) || !error.isTransient || names.length === 1) throw error;
		const half = Math.ceil(names.length / 2);
		return [...await askPlans(github, names.slice(0, half)), ...await askPlans(github, names.slice(half))];
	}
}
function explain(failure) {
	return failure === void 0 || failure.kind === "not-found" ? MISSING : failure.message;
}
async function readMember(reply, { one, roadmap, asking }) {
	const path = `${one.owner}/${one.repo}`;
	const nothing = {
		name: one.name,
		path,
		key: "",
		settings: {},
		lastChange: null
	};
	const why = typeof reply === "string" ? reply : EMPTY;
	if (typeof reply === "string" || reply.defaultBranchRef?.target.tree === void 0) return {
		...nothing,
		collected: unread(path, why)
	};
	const tree = openRepository(reply, asking);
	const { settings, problems } = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_2__.W)(tree, null);
	const scope = {
		roadmap: roadmap.length > 0 ? roadmap : settings.roadmap ?? [],
		readme: settings.readme ?? null,
		chart: "off"
	};
	const read = await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_2__.G)(tree, scope, async () => "");
	const collected = {
		...read,
		problems: [...problems, ...read.problems]
	};
	const lastChange = await readLastChange(collected, reply, asking);
	return {
		...nothing,
		key: (0,_show_class_js__WEBPACK_IMPORTED_MODULE_3__.t)(collected),
		collected,
		settings,
		lastChange
	};
}
function unread(path, why) {
	return {
		roadmaps: [],
		readme: null,
		problems: [(0,_part_2_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(path, "unreadable", why)]
	};
}
async function readLastChange({ roadmaps }, reply, { asker, name }) {
	const paths = roadmaps.map(({ path }) => path);
	if (paths.length === 0) return null;
	if (paths.every((path) => path.startsWith("roadmap/"))) return newestDay(reply.defaultBranchRef?.target.history);
	const path = paths.length === 1 ? paths[0] : commonFolder(paths);
	const field = `defaultBranchRef { target { ... on Commit { history(first: 1${path ? `, path: ${JSON.stringify(path)}` : ""}) { nodes { authoredDate } } } } }`;
	return newestDay((await asker.ask(name, field, 0))?.target.history);
}
function newestDay(history) {
	const date = history?.nodes[0]?.authoredDate;
	return date === void 0 ? null : (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.w)(new Date(date));
}
function commonFolder(paths) {
	const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
	const length = first.findIndex((name, at) => others.some((names) => names[at] !== name));
	return (length < 0 ? first : first.slice(0, length)).join("/");
}



/***/ })

};
