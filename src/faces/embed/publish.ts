import { join } from 'node:path';

import { embedFiles, freeze, keepEdition } from './editions.ts';
import { buildUnderMark } from './under-mark.ts';

/** Builds the story as it is now and keeps its embeds as an edition: `npm run embed:publish`. */
const root = join(import.meta.dirname, '../../..');
const out = join(root, '.cache/edition');

buildUnderMark(out);
const today = new Date().toISOString().slice(0, 10);
const { id, day } = keepEdition(root, freeze(embedFiles(out), today), today);
console.log(`edition ${id} of ${day} is kept in content/editions; commit it, and it stays at embed/v/${id}/`);
