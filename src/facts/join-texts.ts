import type { Finding } from '../fault/index.ts';
import { reference, type Locale } from '../i18n/index.ts';
import { Texts } from './texts.ts';
import type { Yaml } from './yaml.ts';

export type Tree = Readonly<Record<string, unknown>>;

/** The file of one language. */
export interface Source {
  readonly locale: Locale;
  readonly yaml: Yaml;
  readonly tree: Tree;
}

export const isMap = (part: unknown): part is Tree => typeof part === 'object' && part !== null && !Array.isArray(part) && !(part instanceof Texts);

/** What is at a path of plain values. */
export const partAt = (tree: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as Record<PropertyKey, unknown>)[key] : undefined),
    tree,
  );

/** Puts the texts of languages into the entries of files, each at the place that it has in its own file. `unread` is what languages say whose files cannot be read. */
export function joiner(sources: readonly Source[], unread: Tree): { join: (yaml: Yaml) => Yaml; entries: ReadonlySet<string>; conflicts: readonly Finding[] } {
  const entries = new Set<string>();
  const conflicts: Finding[] = [];
  const find = ({ yaml }: Source, path: readonly string[], found: string, mend: string) =>
    conflicts.push({ ...yaml.at(...path), found: `"${path.join('.')}" ${found}`, mend });

  const lay = (into: Tree, texts: Tree, source: Source, above: readonly string[]): Tree =>
    Object.entries(texts).reduce<Tree>((all, [key, said]) => {
      const path = [...above, key];
      const there = partAt(all, [key]);
      if (isMap(said) && (there === undefined || isMap(there))) return { ...all, [key]: lay(there ?? {}, said, source, path) };
      if (!isMap(said) && (there === undefined || there instanceof Texts))
        return { ...all, [key]: new Texts({ ...unread, ...there?.by, [source.locale]: said }) };
      find(
        source,
        path,
        there instanceof Texts || isMap(there) ? 'is a text in one place and holds texts in another' : 'is said in a file without language too',
        'write it once, where the other entries have it',
      );
      return all;
    }, into);

  const entry = (item: unknown, above: readonly string[]): unknown => {
    if (!isMap(item) || typeof item['id'] !== 'string') return item;
    const path = [...above, item['id']];
    entries.add(path.join('/'));
    return sources.reduce<Tree>((all, source) => {
      const texts = partAt(source.tree, path);
      if (texts === undefined || texts === null) return all;
      if (!isMap(texts)) {
        find(source, path, 'is a text', 'write its texts below it, each after its name');
        return all;
      }
      // A translation says beside its texts which state of the reference they were written against.
      const { [reference]: _stamp, ...said } = texts;
      return lay(all, source.locale === reference ? texts : said, source, path);
    }, item);
  };

  const entriesIn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => entry(item, []));
    if (!isMap(value)) return value;
    if (typeof value['id'] === 'string') return entry(value, []);
    return Object.fromEntries(Object.entries(value).map(([key, list]) => [key, Array.isArray(list) ? list.map((item) => entry(item, [key])) : list]));
  };

  return {
    entries,
    conflicts,
    join(yaml) {
      if (!yaml.sound) return yaml;
      const value = entriesIn(yaml.value);
      const homes = (path: readonly PropertyKey[]) => homesOf(value, yaml.value, path, sources);
      return {
        ...yaml,
        value,
        at: (...path) => homes(path).map(({ source, by }) => source.yaml.at(...by))[0] ?? yaml.at(...path),
        name: (...path) => homes(path).map(({ by }) => by.join('.'))[0] ?? yaml.name(...path),
        places: (...path) => homes(path).map(({ source, by }) => source.yaml.at(...by)),
      };
    },
  };
}

interface Home {
  readonly source: Source;
  /** The path in that language's file. */
  readonly by: readonly string[];
}

/** Where a path of the joined value leads in the files of languages; nowhere when it leads into the file without language. */
function homesOf(value: unknown, bare: unknown, path: readonly PropertyKey[], sources: readonly Source[]): readonly Home[] {
  let part = value;
  const by: string[] = isMap(value) && typeof value['id'] === 'string' ? [value['id']] : [];
  for (const [index, key] of path.entries()) {
    if (part instanceof Texts) return sources.filter(({ locale }) => locale === path[index]).map((source) => ({ source, by }));
    const next = partAt(part, [key]);
    by.push(Array.isArray(part) && isMap(next) ? String(next['id']) : String(key));
    part = next;
  }
  if (part === undefined || partAt(bare, path) !== undefined) return [];
  return sources.filter(({ tree }) => partAt(tree, by) !== undefined).map((source) => ({ source, by }));
}
