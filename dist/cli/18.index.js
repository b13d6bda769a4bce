export const id = 18;
export const ids = [18];
export const modules = {

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchFolder: () => (/* binding */ watchFolder)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);




// src/cli/terminal/watch.ts
const QUIET_MS = 100;
const MOST_FOLDERS = 500;
async function watchFolder(root, work, stop) {
	const stopped = new Promise((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
	while (!stop.aborted) {
		const { changed, close } = openWatch(root, await (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.z)(root));
		try {
			await work();
			await Promise.race([changed, stopped]);
			if (!stop.aborted) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(QUIET_MS);
		} finally {
			close();
		}
	}
}
function openWatch(root, folders) {
	const { promise, resolve } = withResolver();
	const watchers = folders.slice(0, MOST_FOLDERS).map((folder) => {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.watch)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), () => resolve()).on("error", () => resolve());
	});
	const close = () => {
		for (const watcher of watchers) watcher.close();
	};
	return {
		changed: promise,
		close
	};
}
function withResolver() {
	let resolve = () => {};
	return {
		promise: new Promise((done) => {
			resolve = done;
		}),
		resolve
	};
}



/***/ })

};
