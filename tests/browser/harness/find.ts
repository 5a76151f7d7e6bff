import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What to answer: a file, another address, or neither. */
export interface Found {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

/** The file under `root` that is at `pathname` when the folder is served under `base`. Nothing outside of it is found. */
export async function find(root: string, base: string, pathname: string): Promise<Found> {
  if (`${pathname}/` === base) return { status: 301, location: base };
  if (!pathname.startsWith(base)) return { status: 404 };
  const path = decode(pathname.slice(base.length));
  // A path with a second slash in front would, sent back, lead to another host.
  if (path === undefined || path.startsWith('/') || path.split(/[/\\]/).includes('..')) return missing(root);
  const place = join(root, path);
  const kind = await kindOf(place);
  if (kind === 'file' && !path.endsWith('/')) return { status: 200, file: place };
  if (kind !== 'folder') return missing(root);
  if (path !== '' && !path.endsWith('/')) return { status: 301, location: `${pathname}/` };
  const index = join(place, 'index.html');
  return (await kindOf(index)) === 'file' ? { status: 200, file: index } : missing(root);
}

async function missing(root: string): Promise<Found> {
  const file = join(root, '404.html');
  return (await kindOf(file)) === 'file' ? { status: 404, file } : { status: 404 };
}

async function kindOf(place: string): Promise<'file' | 'folder' | undefined> {
  const info = await stat(place).catch(() => undefined);
  return info?.isFile() ? 'file' : info?.isDirectory() ? 'folder' : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
