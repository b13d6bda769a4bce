#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import v8 from 'node:v8';
import { cacheFolder } from './cache-folder.ts';

// A run is over before most of what V8 would optimise has paid for it: a fifth of the time for 137 KB. A run that takes long waits a
// little for it. Before the cache, whose entries hold for these flags. Other versions of V8 call them otherwise, and print an error.
if (process.versions.v8.startsWith('13.6.')) {
  v8.setFlagsFromString('--invocation-count-for-maglev=3000');
  v8.setFlagsFromString('--invocation-count-for-turbofan=30000');
}

const folder = process.argv.includes('--no-cache') ? null : cacheFolder(process.env, process.platform);
// Half of a short run is compiling: Node keeps what it compiled behind this line for the next run, where the folder can be
// written. Node 20 knows no such cache.
if (folder !== null) (module as Partial<typeof module>).enableCompileCache?.(join(folder, 'compiled'));

// Not awaited: a file that is loaded while this one waits must not have to wait for this one.
void import('./run-process.ts').then(({ runProcess }) => runProcess());
