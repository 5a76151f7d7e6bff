import { inject } from 'vitest';

const texts = new Map<string, Promise<string>>();

/** The text at a path of the built site. */
export function download(path: string): Promise<string> {
  const url = new URL(path.slice(1), inject('site')).href;
  const text =
    texts.get(url) ??
    fetch(url).then(async (response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    });
  texts.set(url, text);
  return text;
}

/** The ids of all series, as the Data Package lists them. */
export async function ids(): Promise<string[]> {
  const { resources } = JSON.parse(await download('/data/datapackage.json')) as { resources: { name: string }[] };
  return resources.map(({ name }) => name);
}

/** Every series as a reader's program reads its file: day → value. */
export async function csv(folder = ''): Promise<Record<string, ReadonlyMap<string, number>>> {
  const all = await ids();
  const tables = await Promise.all(all.map(async (id) => table(await download(`/data/${folder}${id}.csv`))));
  return Object.fromEntries(all.map((id, index) => [id, tables[index]!]));
}

function table(text: string): ReadonlyMap<string, number> {
  const [, ...rows] = text.trimEnd().split('\n');
  return new Map(
    rows.map((row) => {
      const [day, value] = row.split(',');
      return [day!, Number(value)];
    }),
  );
}
