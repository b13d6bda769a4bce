export const id = 897;
export const ids = [897];
export const modules = {

/***/ 3897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearBeside: () => (/* binding */ clearBeside),
/* harmony export */   writeFile: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);







// src/publish/files/lock.ts
const PAUSE_MS = 20;
const MOST_PAUSES = 250;
const MOST_AGE_MS = 6e4;
const UNSIGNED_MS = 1e3;
async function withLock(target, work, pause = () => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(PAUSE_MS)) {
	const lock = await lockOf(target);
	for (let pauses = 0; !await take(lock); pauses += 1) {
		if (pauses === MOST_PAUSES) return null;
		if (await isLeft(lock)) await clear(lock);
		else await pause();
	}
	try {
		return { result: await work() };
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(lock, { force: true }).catch(() => {});
	}
}
function isRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
async function lockOf(target) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)(), `trailmark-locks-${process.getuid?.() ?? "user"}`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)(folder, {
		recursive: true,
		mode: 448
	}).catch(() => {});
	return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(target).digest("hex").slice(0, 32));
}
async function take(lock) {
	try {
		const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(lock, "wx", 384);
		await file.writeFile(String(process.pid)).finally(() => file.close());
		return true;
	} catch (error) {
		return error.code !== "EEXIST";
	}
}
async function isLeft(lock) {
	try {
		const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(lock);
		const id = Number(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(lock, "utf8"));
		const isSigned = id > 0;
		return Date.now() - mtimeMs > (isSigned ? MOST_AGE_MS : UNSIGNED_MS) || isSigned && !isRunning(id);
	} catch {
		return false;
	}
}
async function clear(lock) {
	const aside = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(6).toString("hex")}`;
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rename)(lock, aside).catch(() => {});
	if (!await isLeft(aside)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.link)(aside, lock).catch(() => {});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(aside, { force: true });
}
// src/publish/files/replace-file.ts
async function replaceFile(target, { text, before }, stats) {
	const temporary = nameBeside(target);
	const kept = nameBeside(target);
	try {
		await writeTemporary(temporary, text, stats);
		return stats === null ? put(temporary, target) : exchange({
			temporary,
			kept,
			target,
			before: Buffer.from(before)
		});
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(temporary, { force: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(kept, { force: true });
	}
}
function nameBeside(target) {
	const id = process.pid.toString(16).padStart(8, "0");
	return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}.${id}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(2).toString("hex")}.tmp`);
}
const LEFT_OVER = /^\.(.+)\.([0-9a-f]{8})[0-9a-f]{4}\.tmp$/s;
async function clearLeftOvers(targets) {
	for (const [folder, inside] of (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.zn)(targets, (target) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))) {
		const names = new Set(inside.map((target) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)));
		for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(folder).catch(() => [])) {
			const [, of = "", id = ""] = LEFT_OVER.exec(name) ?? [];
			if (names.has(of) && !isRunning(Number.parseInt(id, 16))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
		}
	}
}
async function writeTemporary(temporary, text, stats) {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(temporary, "wx", 384);
	try {
		await file.writeFile(text, "utf8");
		const made = await file.stat();
		if (!(stats === null || stats.uid === made.uid && stats.gid === made.gid)) await file.chown(stats.uid, stats.gid).catch(() => {});
		await file.chmod(stats === null ? 420 : stats.mode & 4095);
		await file.sync();
	} finally {
		await file.close();
	}
}
function put(temporary, target) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.linkSync)(temporary, target);
	} catch (error) {
		if (error.code === "EEXIST") return false;
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(temporary, target);
	}
	return true;
}
function exchange({ temporary, kept, target, before }) {
	const hasTwoNames = link$1(target, kept);
	if (!holds(hasTwoNames ? kept : target, before)) return false;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(temporary, target);
	if (!hasTwoNames || holds(kept, before)) return true;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(kept, target);
	return false;
}
function link$1(target, kept) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.linkSync)(target, kept);
		return true;
	} catch {
		return false;
	}
}
function holds(path, bytes) {
	const content = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.R)(path);
	return "bytes" in content && bytes.equals(content.bytes);
}
// src/publish/files/write-file.ts
async function writeFile(root, replacement, pause) {
	const { path } = replacement;
	const inside = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Y)(path);
	if (inside === null) return refuse("outside-root", `${path} is outside the root.`);
	const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(root);
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, inside);
	const mayBe = replacement.isNew === true && (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.J)(inside) && !(0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.q)(start);
	if ((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.q)(target) && !mayBe) return refuse("forbidden", `Trailmark never writes to ${path}.`);
	const obstacle = await findObstacle(start, inside);
	if (obstacle !== null) return obstacle;
	await clearLeftOvers([target]);
	if (replacement.text === replacement.before) return { kind: "kept" };
	if (!await isAllowed(target)) return refuse("permission", `${path} may not be written: change its permission or its folder's.`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
	return (await withLock(target, () => replace(target, replacement), pause))?.result ?? refuse("busy", `${path} is being written by another Trailmark. Try again.`);
}
async function clearBeside(root, paths) {
	const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(root);
	const targets = [];
	for (const path of paths) {
		const inside = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Y)(path);
		if (inside !== null && await findObstacle(start, inside) === null) targets.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, inside));
	}
	await clearLeftOvers(targets);
}
function refuse(reason, message) {
	return {
		kind: "refused",
		reason,
		message
	};
}
async function findObstacle(root, path) {
	const names = path.split("/");
	for (let depth = 1; depth <= names.length; depth += 1) {
		const place = names.slice(0, depth).join("/");
		const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place)).catch(() => null);
		if (stats === null) return null;
		if (stats.isSymbolicLink()) return refuse("link", `${place} is a symbolic link. Name the file that it points to.`);
		const isLast = depth === names.length;
		if (isLast ? !stats.isFile() : !stats.isDirectory()) return refuse("not-a-file", isLast ? `${path} is not a regular file.` : `${place} is not a folder.`);
	}
	return null;
}
async function isAllowed(target) {
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.lstat)(target).catch(() => null);
	if (stats !== null && (stats.mode & 146) === 0) return false;
	const needed = [...stats === null ? [] : [target], await existingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))];
	return (await Promise.allSettled(needed.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.constants.W_OK)))).every(({ status }) => status === "fulfilled");
}
async function existingFolder(folder) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.lstat)(folder).catch(() => null) === null ? existingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) : folder;
}
async function replace(target, replacement) {
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.lstat)(target).catch(() => null);
	if (stats === null ? replacement.before !== "" : replacement.isNew === true) return { kind: holds(target, Buffer.from(replacement.text)) ? "kept" : "changed" };
	try {
		if (!await replaceFile(target, replacement, stats)) return { kind: "changed" };
	} catch (error) {
		if (error.code === "EBUSY") return refuse("busy", `${replacement.path} is held by the system, as a file that is mounted by itself is.`);
		throw error;
	}
	return {
		kind: "written",
		note: stats !== null && stats.nlink > 1 ? `${replacement.path} has other names (hard links), which keep the old text.` : null
	};
}



/***/ })

};
