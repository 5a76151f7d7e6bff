import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One picture that mails show: its file below the site, named by what is in it. */
export interface KeptPicture {
  readonly file: string;
  readonly edition: string;
}

/** `email/pictures.json`: the pictures of this edition, and those of earlier ones that mails still show. */
export interface PictureList {
  readonly pictures: readonly KeptPicture[];
  readonly earlier: readonly KeptPicture[];
}

export interface KeepEffects {
  readonly fetch: (address: string) => Promise<Response>;
}

const list = 'email/pictures.json';

/**
 * Puts the pictures of earlier editions, which a published site still has, into a new build of it, since mails already sent
 * show them. `site` is the published site's address with a slash at its end, `dist` the folder of the build. Gives how many
 * were kept; a site without a list has none. Throws when one cannot be had whole: the new build must not replace it then.
 */
export async function keepPictures(site: string, dist: string, { fetch: ask }: KeepEffects = { fetch }): Promise<number> {
  const answer = await ask(new URL(list, site).href);
  if (answer.status === 404) return 0;
  if (!answer.ok) throw new Error(`${list} of the published site cannot be read: ${answer.status}`);
  const { pictures, earlier } = (await answer.json()) as PictureList;
  const built = JSON.parse(readFileSync(join(dist, list), 'utf8')) as PictureList;
  const kept = [...pictures, ...earlier].filter(({ file }) => !existsSync(join(dist, file)));
  for (const picture of kept) await keep(picture, site, dist, ask);
  const old = kept.map(({ file, edition }) => ({ file, edition }));
  writeFileSync(join(dist, list), JSON.stringify({ ...built, earlier: [...built.earlier, ...old] }));
  return kept.length;
}

async function keep({ file, edition }: KeptPicture, site: string, dist: string, ask: KeepEffects['fetch']): Promise<void> {
  // The list comes over a network: it may name files of this one folder, and nothing else.
  if (!/^email\/pictures\/[0-9a-f]{16}\/[a-z0-9-]+\.png$/.test(file) || file.split('/')[2] !== edition) throw new Error(`not the address of a picture: ${file}`);
  const answer = await ask(new URL(file, site).href);
  if (!answer.ok) throw new Error(`${file} cannot be read: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (editionOf(bytes) !== edition) throw new Error(`${file} is not what its address says`);
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), bytes);
}

/** The name of what is in a file: other bytes, another name. */
export const editionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
