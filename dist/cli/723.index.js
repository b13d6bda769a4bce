export const id = 723;
export const ids = [723];
export const modules = {

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printScript: () => (/* binding */ printScript),
/* harmony export */   printWords: () => (/* binding */ printWords)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(507);
/* harmony import */ var _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8514);



// src/cli/completion/complete.ts
const VALUES = {
	NAME: _part_1_js__WEBPACK_IMPORTED_MODULE_1__.d,
	FORMAT: _part_1_js__WEBPACK_IMPORTED_MODULE_1__.s,
	TAG: _part_2_js__WEBPACK_IMPORTED_MODULE_0__.fn.map(({ tag }) => tag)
};
function printScript(shell, file) {
	(0,_bomb_sh_tab__WEBPACK_IMPORTED_MODULE_2__/* .script */ .K$)(shell, "trailmark", file === null ? "trailmark" : `${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(process.execPath)} ${(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(file)}`);
}
function printWords(words, steps) {
	const root = new _bomb_sh_tab__WEBPACK_IMPORTED_MODULE_2__/* .RootCommand */ .kk();
	addOptions(root, {
		...(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.o)("status").options,
		..._part_1_js__WEBPACK_IMPORTED_MODULE_1__.i
	});
	root.command("help", "all about one command").argument("COMMAND", (complete) => {
		for (const name of _part_1_js__WEBPACK_IMPORTED_MODULE_1__.r) complete(name, (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.o)(name).says);
	});
	for (const name of _part_1_js__WEBPACK_IMPORTED_MODULE_1__.r) {
		const command = root.command(name, (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.o)(name).says);
		addOptions(command, {
			...(0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.o)(name).options,
			..._part_1_js__WEBPACK_IMPORTED_MODULE_1__.i
		});
		const known = operandsOf(name, steps);
		if (known.length > 0) command.argument("operand", (complete) => {
			for (const { value, says } of known) complete(value, says);
		});
	}
	root.parse([...words]);
}
function operandsOf(command, steps) {
	if (command === "tick") return steps;
	return command === "completion" ? _part_1_js__WEBPACK_IMPORTED_MODULE_1__.a.map((value) => ({
		value,
		says: ""
	})) : [];
}
function addOptions(command, options) {
	for (const [name, { value, says, short }] of Object.entries(options)) {
		const values = value === void 0 ? null : VALUES[value] ?? wordsOf(value);
		if (values === null) command.option(name, says, ...short === void 0 ? [] : [short]);
		else command.option(name, says, (complete) => {
			for (const one of values) complete(one, "");
		});
	}
}
function wordsOf(value) {
	return value.includes("|") ? value.split("|").filter((word) => word === word.toLowerCase()) : [];
}



/***/ })

};
