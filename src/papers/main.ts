import { resolve } from 'node:path';

import { listPacks } from '../faces/offline/build.ts';
import { printPapers } from './print.ts';
import { showPapers } from './show.ts';

/*
 * npm run build:pdf — prints the papers from a built site (dist/, or the folder that is named) and lets its pages link to them.
 * BASE_PATH is what the site was built with.
 */
const dist = resolve(process.argv[2] ?? 'dist');
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

const printed = await printPapers({ dist, base, cache: '.cache', done: ({ file, bytes }) => console.log(`${file}  ${(bytes / 1e6).toFixed(1)} MB`) });
console.log(`${printed.length} papers, linked from ${await showPapers(dist, printed)} pages`);
// The pages have changed, and with them what is kept for classes.
await listPacks(dist, base, console.log);
