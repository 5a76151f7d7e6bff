import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { editionOf, keepPictures, type PictureList } from '../../../../src/faces/newsletter/keep.ts';

const site = 'https://example.org/stories/cash/';
const picture = (content: string, name = 'en-the-drain-who-paid') => {
  const bytes = new TextEncoder().encode(content);
  const edition = editionOf(bytes);
  return { bytes, edition, file: `email/pictures/${edition}/${name}.png` };
};
const old = picture('as it was');
const older = picture('as it was before that');
const now = picture('as it is');

/** A build that holds `now` alone, and what it says afterwards. */
function build(): { dist: string; list: () => PictureList } {
  const dist = mkdtempSync(join(tmpdir(), 'keep-'));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  mkdirSync(join(dist, 'email/pictures', now.edition), { recursive: true });
  writeFileSync(join(dist, now.file), now.bytes);
  const list = join(dist, 'email/pictures.json');
  writeFileSync(list, JSON.stringify({ pictures: [{ file: now.file, edition: now.edition }], earlier: [] }));
  return { dist, list: () => JSON.parse(readFileSync(list, 'utf8')) as PictureList };
}

/** A published site by its files; what is not there is answered with 404. */
const published = (files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) => ({
  fetch: (address: string) =>
    Promise.resolve(
      address.startsWith(site) && files[address.slice(site.length)] !== undefined
        ? new Response(files[address.slice(site.length)]!)
        : new Response('', { status: 404 }),
    ),
});
const listing = (pictures: readonly object[], earlier: readonly object[] = []) => JSON.stringify({ pictures, earlier });

test('pictures of the published edition and of all before it come into the new build, and into its list', async () => {
  const { dist, list } = build();
  const effects = published({ 'email/pictures.json': listing([now, old], [older]), [old.file]: old.bytes, [older.file]: older.bytes });
  expect(await keepPictures(site, dist, effects)).toBe(2);
  expect(new Uint8Array(readFileSync(join(dist, old.file)))).toEqual(old.bytes);
  expect(list().earlier.map(({ file }) => file)).toEqual([old.file, older.file]);
  expect(list().pictures.map(({ file }) => file)).toEqual([now.file]);
});

test('a site that was never published has nothing to keep', async () => {
  const { dist, list } = build();
  expect(await keepPictures(site, dist, published({}))).toBe(0);
  expect(list().earlier).toEqual([]);
});

test.each([
  ['is gone', listing([old]), {}, `${old.file} cannot be read: 404`],
  ['is not what its address says', listing([old]), { [old.file]: now.bytes }, `${old.file} does not have the content hash of its address`],
  ['lies outside the pictures', listing([{ file: '../../index.html', edition: old.edition }]), {}, 'not the address of a picture: ../../index.html'],
  ['has another edition in its address', listing([{ file: old.file, edition: older.edition }]), {}, 'not the address of a picture'],
])('a picture that %s stops the publication', async (_, list, files, message) => {
  const { dist } = build();
  await expect(keepPictures(site, dist, published({ 'email/pictures.json': list, ...files }))).rejects.toThrow(message);
});

test.each([
  ['a page', '<!doctype html><title>Not here</title>'],
  ['half a list', listing([old]).slice(0, -5)],
  ['nothing', ''],
  ['null', 'null'],
  ['a list without its parts', '{"pictures":[]}'],
  ['a list of other things', listing([{ file: 7, edition: null }])],
])('%s in place of the list is said to be none, without a trace', async (_, text) => {
  const { dist, list } = build();
  await expect(keepPictures(site, dist, published({ 'email/pictures.json': text }))).rejects.toThrow(
    'email/pictures.json of the published site is no list of pictures: "',
  );
  expect(list().earlier).toEqual([]);
});

test('an answer that is longer than any list of ours, no answer at all, and a folder that is no build are named', async () => {
  const { dist } = build();
  await expect(keepPictures(site, dist, published({ 'email/pictures.json': ' '.repeat(20_000_001) }))).rejects.toThrow(
    'email/pictures.json of the published site has more than 20000000 bytes',
  );
  await expect(keepPictures(site, dist, { fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })) })).rejects.toThrow(
    'https://example.org/stories/cash/email/pictures.json cannot be had: ENOTFOUND',
  );
  await expect(keepPictures(site, join(dist, 'elsewhere'), published({}))).rejects.toThrow('is no build of this site');
});
