export const id = 288;
export const ids = [288];
export const modules = {

/***/ 2288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readClassFile: () => (/* binding */ readClassFile)
/* harmony export */ });
/* harmony import */ var _read_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(507);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4494);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4725);





// src/collect/class/parse-roster.ts
const COLUMN = "username";
const NEAR = 3;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$/;
function parseRoster({ path, text }) {
	const lines = readLines(path, text);
	if (!Array.isArray(lines)) return {
		enrolled: [],
		problems: [lines]
	};
	const [head, ...rows] = lines;
	const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
	const at = names.indexOf(COLUMN);
	if (at < 0) return {
		enrolled: [],
		problems: [problemAt(path, 1, sayMissing(head?.record ?? []))]
	};
	const nameAt = names.indexOf("name");
	const read = rows.map(({ record, info }) => {
		const username = record[at]?.trim() ?? "";
		return {
			username,
			name: record[nameAt]?.trim() || username,
			line: info.lines
		};
	});
	return {
		enrolled: read.filter(({ username }) => LOGIN.test(username)),
		problems: read.filter(({ username }) => !LOGIN.test(username)).map(({ username, line }) => problemAt(path, line, sayUnusable(username)))
	};
}
function readLines(path, text) {
	try {
		return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(text, {
			bom: true,
			info: true,
			skip_empty_lines: true,
			relax_column_count: true,
			delimiter: [
				",",
				";",
				"	"
			]
		});
	} catch (error) {
		const { message, lines } = error;
		return problemAt(path, lines ?? 1, `This is no CSV: ${message}`);
	}
}
function sayMissing(columns) {
	const near = columns.find((column) => (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.v)(column.trim().toLowerCase().slice(0, 40), COLUMN) <= NEAR);
	const there = columns.length === 0 ? "It is empty." : `There are: ${columns.join(", ")}.`;
	return `There is no column ${COLUMN}, which holds the logins on GitHub. ${near === void 0 ? there : `Did you mean "${near.trim()}"?`}`;
}
function sayUnusable(username) {
	return username === "" ? "This line has no username, and is left out." : `"${username}" is no login on GitHub; the line is left out.`;
}
function problemAt(path, line, message) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_2__.Et)(path, {
		code: "config",
		line,
		column: 1,
		message
	});
}
// src/collect/class/read-class-file.ts
const KEYS = [
	"repositories",
	"pattern",
	"roster"
];
const PLACE = "{username}";
const REPOSITORY = /^(?:https:\/\/[^/]+\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const EXAMPLE = "as octocat/plan";
async function readClassFile(source, read) {
	const { pairs, wrong, toProblem } = (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__.t)(source, "repositories: [octocat/plan]");
	const said = new Map(pairs.flatMap(({ name, texts }) => isKey(name) && texts !== null ? [[name, texts]] : []));
	const found = [
		...wrong,
		...pairs.flatMap(judgePair),
		...judgeTogether(said)
	];
	if (found.length > 0) return {
		repositories: [],
		left: [],
		problems: found.map(toProblem)
	};
	const [roster] = said.get("roster") ?? [];
	const enrolled = roster === void 0 ? NOBODY : await readRoster(roster.text, source.path, read);
	const [pattern] = said.get("pattern") ?? [];
	const all = dropTwins([...(said.get("repositories") ?? []).flatMap(({ text }) => toRepository(text) ?? []), ...enrolled.enrolled.flatMap((one) => toEnrolled(one, pattern?.text ?? ""))]);
	if (all.length > 0) return {
		repositories: all,
		left: enrolled.problems,
		problems: []
	};
	const nobody = toProblem({
		at: 0,
		message: "It names no repository."
	});
	return {
		repositories: [],
		left: [],
		problems: enrolled.problems.length > 0 ? enrolled.problems : [nobody]
	};
}
const NOBODY = {
	enrolled: [],
	problems: []
};
function isKey(name) {
	return KEYS.some((key) => key === name);
}
function judgePair({ name, texts, at, valueAt }) {
	if (!isKey(name)) return [{
		at,
		message: (0,_read_pairs_js__WEBPACK_IMPORTED_MODULE_0__.n)(name, "key of a class", KEYS)
	}];
	if (name === "repositories" && texts !== null) return texts.filter(({ text }) => toRepository(text) === null).map(({ text, at }) => ({
		at,
		message: sayNone(text)
	}));
	return texts?.length === 1 && texts[0]?.text.trim() !== "" ? [] : [{
		at: valueAt,
		message: `${name} takes ${name === "repositories" ? "a list" : "one text"}.`
	}];
}
function judgeTogether(said) {
	const [[pattern] = [], [roster] = []] = [said.get("pattern"), said.get("roster")];
	if (pattern === void 0 && roster === void 0) return said.has("repositories") ? [] : [{
		at: 0,
		message: `Name repositories, or a pattern and a roster.`
	}];
	if (pattern === void 0) return [{
		at: roster?.at ?? 0,
		message: `A roster needs a pattern such as octo-org/${PLACE}-plan.`
	}];
	if (roster === void 0) return [{
		at: pattern.at,
		message: "A pattern needs a roster: the path of a CSV file with a column username."
	}];
	const { text, at } = pattern;
	if (toRepository(text.replaceAll(PLACE, "octocat")) === null) return [{
		at,
		message: sayNone(text)
	}];
	if (text.includes(PLACE)) return [];
	return [{
		at,
		message: `The pattern names one repository for all. Write ${PLACE} where the login stands.`
	}];
}
function toRepository(text) {
	const [, owner, repo] = REPOSITORY.exec(text.trim()) ?? [];
	return owner === void 0 || repo === void 0 ? null : {
		owner,
		repo,
		name: `${owner}/${repo}`
	};
}
function sayNone(text) {
	return `"${text}" is no repository. Write ${EXAMPLE}.`;
}
function toEnrolled({ username, name }, pattern) {
	const found = toRepository(pattern.replaceAll(PLACE, username));
	return found === null ? [] : [{
		...found,
		name
	}];
}
function dropTwins(all) {
	return [...new Map(all.map((one) => [`${one.owner}/${one.repo}`.toLowerCase(), one])).values()];
}
async function readRoster(name, listPath, read) {
	const source = await read(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(listPath), name));
	return "code" in source ? {
		enrolled: [],
		problems: [source]
	} : parseRoster(source);
}



/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sayUnknown),
/* harmony export */   t: () => (/* binding */ readPairs)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(507);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4494);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);



// src/collect/config/read-pairs.ts
function readPairs({ path, text }, example) {
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
	const { errors, contents } = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "silent"
	});
	const toPlace = ({ at, message }) => {
		const { line, col } = lines.linePos(at);
		return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Et)(path, {
			code: "config",
			line: Math.max(1, line),
			column: Math.max(1, col),
			message
		});
	};
	const found = (pairs, wrong) => ({
		pairs,
		wrong,
		toProblem: toPlace
	});
	const [error] = errors;
	if (error) return found([], [{
		at: error.pos[0],
		message: `This is no valid YAML: ${error.message}`
	}]);
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(contents)) return found(contents.items.map(toPair), []);
	return found([], contents === null || (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(contents) && contents.value === null ? [] : [{
		at: 0,
		message: `Write lines of "key: value", as in ${example}.`
	}]);
}
function sayUnknown(name, what, known) {
	return `"${name}" is no ${what}.${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__._)(name, known) || ` There are: ${known.join(", ")}.`}`;
}
function toPair({ key, value }) {
	const at = startOf(key) ?? 0;
	return {
		name: (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) ? String(key.value) : "",
		texts: textsOf(value),
		map: mapOf(value),
		at,
		valueAt: startOf(value) ?? at
	};
}
function mapOf(node) {
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node)) return null;
	return new Map(node.items.map(({ key, value }) => [firstText(key), firstText(value)]));
}
function firstText(node) {
	return textsOf(node)?.[0]?.text ?? "";
}
function startOf(node) {
	return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isNode */ .Ll)(node) ? node.range?.[0] : void 0;
}
function textsOf(node) {
	const texts = ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node) ? node.items : node === null ? [] : [node]).map((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(item) ? {
		text: String(item.value ?? ""),
		at: startOf(item) ?? 0
	} : null);
	return texts.every((one) => one !== null) ? texts : null;
}



/***/ })

};
