export const id = 414;
export const ids = [414];
export const modules = {

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeFile: () => (/* binding */ writeFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/collect/path-inside.js
var path_inside = __webpack_require__(7542);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/publish/files/lock.js





const PAUSE_MS = 20;
/** Five seconds; a lock is held for as long as it takes to write one file. */
const MOST_PAUSES = 250;
// A process id can be taken again by another program, which then seems to hold the lock.
const MOST_AGE_MS = 60_000;
/**
 * Does `work` while no other process of this user writes the same file. Null when another one has held the lock for five seconds.
 * `pause` waits before the next look.
 */
async function withLock(target, work, pause = () => (0,external_node_timers_promises_.setTimeout)(PAUSE_MS)) {
    const lock = await lockOf(target);
    for (let pauses = 0; !(await take(lock)); pauses += 1) {
        if (pauses === MOST_PAUSES)
            return null;
        if (await isLeft(lock))
            await clear(lock);
        else
            await pause();
    }
    try {
        return { result: await work() };
    }
    finally {
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
    }
}
/** Whether a process is there, be it another user's. */
function isRunning(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** The lock of a file, outside of the repository, so that no commit takes it up. */
async function lockOf(target) {
    const folder = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `trailmark-locks-${process.getuid?.() ?? 'user'}`);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 }).catch(() => { });
    return (0,external_node_path_.join)(folder, (0,external_node_crypto_.createHash)('sha256').update(target).digest('hex').slice(0, 32));
}
async function take(lock) {
    try {
        const file = await (0,promises_.open)(lock, 'wx', 0o600);
        await file.writeFile(String(process.pid)).finally(() => file.close());
        return true;
    }
    catch (error) {
        // Where there is no place for locks, that the file is compared before it is replaced must do.
        return error.code !== 'EEXIST';
    }
}
/** Whether the process that took the lock is gone. */
async function isLeft(lock) {
    try {
        const { mtimeMs } = await (0,promises_.stat)(lock);
        const id = Number(await (0,promises_.readFile)(lock, 'utf8'));
        return Date.now() - mtimeMs > MOST_AGE_MS || (id > 0 && !isRunning(id));
    }
    catch {
        return false;
    }
}
/** Takes a lock that was left out of the way; one that a quicker process has cleared and taken meanwhile is put back. */
async function clear(lock) {
    const aside = `${lock}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    await (0,promises_.rename)(lock, aside).catch(() => { });
    if (!(await isLeft(aside)))
        await (0,promises_.link)(aside, lock).catch(() => { });
    await (0,promises_.rm)(aside, { force: true });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/publish/files/replace-file.js





/**
 * Puts a new text in the place of a file, whole or not at all, and keeps its mode, and its owner where the process may.
 * False, and nothing is replaced, when the file no longer holds what was read. `stats` are those of the file that is there.
 */
async function replaceFile(target, { text, before }, stats) {
    const temporary = nameBeside(target);
    const kept = nameBeside(target);
    try {
        await writeTemporary(temporary, text, stats);
        return stats === null ? put(temporary, target) : exchange({ temporary, kept, target, before: Buffer.from(before) });
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        (0,external_node_fs_.rmSync)(kept, { force: true });
    }
}
/** The name of a file that is there for a moment: its first eight digits are the process that made it. */
function nameBeside(target) {
    const id = process.pid.toString(16).padStart(8, '0');
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${id}${(0,external_node_crypto_.randomBytes)(2).toString('hex')}.tmp`);
}
/** Removes what processes that are gone have left beside a file while they wrote it. */
async function clearLeftOvers(target) {
    const start = `.${(0,external_node_path_.basename)(target)}.`;
    for (const name of await (0,promises_.readdir)((0,external_node_path_.dirname)(target)).catch(() => [])) {
        const id = name.startsWith(start)
            ? /^([0-9a-f]{8})[0-9a-f]{4}\.tmp$/.exec(name.slice(start.length))?.[1]
            : undefined;
        if (id !== undefined && !isRunning(Number.parseInt(id, 16)))
            await (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(target), name), { force: true });
    }
}
async function writeTemporary(temporary, text, stats) {
    const file = await (0,promises_.open)(temporary, 'wx', 0o600);
    try {
        await file.writeFile(text, 'utf8');
        const made = await file.stat();
        const isOwned = stats === null || (stats.uid === made.uid && stats.gid === made.gid);
        // Only the administrator may give a file away.
        if (!isOwned)
            await file.chown(stats.uid, stats.gid).catch(() => { });
        await file.chmod(stats === null ? 0o644 : stats.mode & 0o7777);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** A new file: a link fails where somebody has made one meanwhile, which a rename would replace. */
function put(temporary, target) {
    try {
        (0,external_node_fs_.linkSync)(temporary, target);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        (0,external_node_fs_.renameSync)(temporary, target);
    }
    return true;
}
/**
 * Keeps a second name of the old file while it is replaced. An editor that wrote into it between the look and the rename
 * is seen afterwards, and its file is put back. All in one turn, so that no other work of this process comes between.
 */
function exchange({ temporary, kept, target, before }) {
    const hasTwoNames = replace_file_link(target, kept);
    if (!holds(hasTwoNames ? kept : target, before))
        return false;
    (0,external_node_fs_.renameSync)(temporary, target);
    if (!hasTwoNames || holds(kept, before))
        return true;
    (0,external_node_fs_.renameSync)(kept, target);
    return false;
}
/** Some file systems know no second name. */
function replace_file_link(target, kept) {
    try {
        (0,external_node_fs_.linkSync)(target, kept);
        return true;
    }
    catch {
        return false;
    }
}
/** Whether a regular file holds these bytes and no others. */
function holds(path, bytes) {
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            return (0,external_node_fs_.fstatSync)(file).isFile() && (0,external_node_fs_.readFileSync)(file).equals(bytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/publish/files/write-file.js





/** Writes an existing or new file below `root`, if it still holds what was read of it; folders that it lacks are made. Throws only when the disk fails. `pause` waits between two looks at a lock. */
async function writeFile(root, replacement, pause) {
    const { path } = replacement;
    const inside = (0,path_inside/* pathInside */._l)(path);
    if (inside === null)
        return refuse('outside-root', `${path} is outside the root.`);
    const start = await (0,promises_.realpath)(root);
    const target = (0,external_node_path_.join)(start, inside);
    const mayBe = replacement.isNew === true && (0,path_inside/* isWorkflow */._2)(inside) && !(0,path_inside/* isForbidden */.US)(start);
    if ((0,path_inside/* isForbidden */.US)(target) && !mayBe)
        return refuse('forbidden', `Trailmark never writes to ${path}.`);
    const obstacle = await findObstacle(start, inside);
    if (obstacle !== null)
        return obstacle;
    await clearLeftOvers(target);
    if (replacement.text === replacement.before)
        return { kind: 'kept' };
    if (!(await isAllowed(target)))
        return refuse('permission', `${path} may not be written: change its permission or its folder's.`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const done = await withLock(target, () => replace(target, replacement), pause);
    return done?.result ?? refuse('busy', `${path} is being written by another Trailmark. Try again.`);
}
function refuse(reason, message) {
    return { kind: 'refused', reason, message };
}
/** What stands in the way of a regular file at `path`: links are never followed, not even those that stay below the root. */
async function findObstacle(root, path) {
    const names = path.split('/');
    for (let depth = 1; depth <= names.length; depth += 1) {
        const place = names.slice(0, depth).join('/');
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, place)).catch(() => null);
        if (stats === null)
            return null;
        if (stats.isSymbolicLink())
            return refuse('link', `${place} is a symbolic link. Name the file that it points to.`);
        const isLast = depth === names.length;
        if (isLast ? !stats.isFile() : !stats.isDirectory())
            return refuse('not-a-file', isLast ? `${path} is not a regular file.` : `${place} is not a folder.`);
    }
    return null;
}
/** A rename needs the folder; a file that its owner made read-only is left alone all the same. */
async function isAllowed(target) {
    const stats = await (0,promises_.lstat)(target).catch(() => null);
    if (stats !== null && (stats.mode & 0o222) === 0)
        return false;
    const needed = [...(stats === null ? [] : [target]), await existingFolder((0,external_node_path_.dirname)(target))];
    const allowed = await Promise.all(needed.map((path) => (0,promises_.access)(path, promises_.constants.W_OK).then(() => true, () => false)));
    return allowed.every(Boolean);
}
async function existingFolder(folder) {
    const stats = await (0,promises_.lstat)(folder).catch(() => null);
    return stats === null ? existingFolder((0,external_node_path_.dirname)(folder)) : folder;
}
async function replace(target, replacement) {
    const stats = await (0,promises_.lstat)(target).catch(() => null);
    if (stats === null ? replacement.before !== '' : replacement.isNew === true)
        return { kind: stats !== null && holds(target, Buffer.from(replacement.text)) ? 'kept' : 'changed' };
    try {
        const isReplaced = await replaceFile(target, replacement, stats);
        if (!isReplaced)
            return { kind: 'changed' };
    }
    catch (error) {
        // A file that is mounted by itself can't be renamed over.
        if (error.code === 'EBUSY')
            return refuse('busy', `${replacement.path} is held by the system, as a file that is mounted by itself is.`);
        throw error;
    }
    const linkCount = stats === null ? 1 : stats.nlink;
    const note = linkCount > 1 ? `${replacement.path} has other names (hard links), which keep the old text.` : null;
    return { kind: 'written', note };
}


/***/ })

};
