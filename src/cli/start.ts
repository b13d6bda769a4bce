#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

const folder = process.argv.includes('--no-cache') ? null : cacheFolder(process.env, process.platform);
// Half of a short run is compiling: Node keeps what it compiled behind this line for the next run, where the folder can be
// written. Node 20 knows no such cache.
if (folder !== null) (module as Partial<typeof module>).enableCompileCache?.(join(folder, 'compiled'));

// What Node says of a module that waits while nothing is left to wait for: a run that never comes to its end is no success.
process.exitCode = 13;
// Not awaited: a file that is loaded while this one waits must not have to wait for this one.
void import('./run-process.ts').then(({ runProcess }) => runProcess());
