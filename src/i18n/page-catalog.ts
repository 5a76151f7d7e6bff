import type { InLanguages } from './by-name.ts';
import { localeOf } from './languages.ts';

/** What the page has asked for and not yet got. */
const waiting = new Set<() => Promise<void>>();

/**
 * In a browser: the words of a part in the language of its page, whose tag is given. The tables are empty until
 * `catalogsLoaded` is done. Vite writes the calls (vite.ts).
 */
export function pageCatalog<Exports extends object>(names: readonly (keyof Exports)[], files: Readonly<Record<string, () => Promise<Exports>>>, tag: string): InLanguages<Exports> {
  const locale = localeOf(tag);
  const tables = Object.fromEntries(names.map((name) => [name, {} as Record<string, unknown>]));
  let coming: Promise<void> | undefined;
  const bring = () =>
    (coming ??= files[locale]!().then(
      (file) => {
        for (const name of names) tables[name as string]![locale] = file[name];
        waiting.delete(bring);
      },
      (error: unknown) => {
        // Asked for again, it may come.
        coming = undefined;
        throw error;
      },
    ));
  waiting.add(bring);
  bring().catch(() => {});
  return tables as InLanguages<Exports>;
}

/** Resolves once the words of every part that has been loaded are here. At build they always are. */
export async function catalogsLoaded(): Promise<void> {
  while (waiting.size > 0) await Promise.all([...waiting].map((bring) => bring()));
}
