import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One picture that mails show: its file below the site, named by its content hash. */
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
  readonly fetch: (address: string, options?: { readonly signal: AbortSignal }) => Promise<Response>;
}

const list = 'email/pictures.json';

/** How long one answer may take, in milliseconds, and the most bytes that it may have. */
const PATIENCE = 30_000;
const MOST = 20_000_000;

/**
 * Puts the pictures of earlier editions, which a published site still has, into a new build of it, since mails already sent
 * show them. `site` is the published site's address with a slash at its end, `dist` the folder of the build. Gives how many
 * were kept; a site without a list has none. Throws when one cannot be had whole: the new build must not replace it then.
 */
export async function keepPictures(site: string, dist: string, { fetch: ask }: KeepEffects = { fetch }): Promise<number> {
  if (!existsSync(join(dist, list))) throw new Error(`${dist} is no build of this site: ${list} is missing; run \`npm run build\` first`);
  const answer = await asked(new URL(list, site), ask);
  if (answer.status === 404) return 0;
  if (!answer.ok) throw new Error(`${list} of the published site cannot be read: ${answer.status}`);
  const { pictures, earlier } = listOf(Buffer.from(await bytesOf(answer, list)).toString('utf8'), `${list} of the published site`);
  const built = listOf(readFileSync(join(dist, list), 'utf8'), join(dist, list));
  const kept = [...pictures, ...earlier].filter(({ file }) => !existsSync(join(dist, file)));
  for (const picture of kept) await keep(picture, site, dist, ask);
  const old = kept.map(({ file, edition }) => ({ file, edition }));
  writeFileSync(join(dist, list), JSON.stringify({ ...built, earlier: [...built.earlier, ...old] }));
  return kept.length;
}

async function keep({ file, edition }: KeptPicture, site: string, dist: string, ask: KeepEffects['fetch']): Promise<void> {
  // The list comes over a network: it may name files of this one folder, and nothing else.
  if (!/^email\/pictures\/[0-9a-f]{16}\/[a-z0-9-]+\.png$/.test(file) || file.split('/')[2] !== edition)
    throw new Error(`not the address of a picture: ${file}`);
  const answer = await asked(new URL(file, site), ask);
  if (!answer.ok) throw new Error(`${file} cannot be read: ${answer.status}`);
  const bytes = await bytesOf(answer, file);
  if (editionOf(bytes) !== edition) throw new Error(`${file} does not have the content hash of its address`);
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), bytes);
}

/** Asks for an address. Throws an Error that names it where nothing comes in time. */
async function asked({ href }: URL, ask: KeepEffects['fetch']): Promise<Response> {
  try {
    return await ask(href, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    throw new Error(`${href} cannot be had: ${cause?.code ?? message}`);
  }
}

/** The bytes of an answer. Throws as soon as it is longer than any file of ours. */
async function bytesOf(answer: Response, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > MOST) throw new Error(`${file} of the published site has more than ${MOST} bytes`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** A list of pictures, from its text. Throws an Error that names whose it is where it is none. */
function listOf(text: string, whose: string): PictureList {
  const isPicture = (one: unknown): one is KeptPicture =>
    typeof (one as KeptPicture | null)?.file === 'string' && typeof (one as KeptPicture).edition === 'string';
  try {
    const { pictures, earlier } = JSON.parse(text) as PictureList;
    if ([pictures, earlier].every((all) => Array.isArray(all) && all.every(isPicture))) return { pictures, earlier };
  } catch {
    // Said below: it is no list, whatever else it is.
  }
  throw new Error(`${whose} is no list of pictures: "${text.slice(0, 60).replace(/\s+/g, ' ')}"`);
}

/** The name of what is in a file: other bytes, another name. */
export const editionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
