import { localeOf, type Locale } from './languages.ts';

type File = Readonly<Record<string, unknown>>;

/** What the page has asked for and not yet got. */
const waiting = new Set<() => Promise<void>>();

/**
 * In a browser: what the language files of a part export under `name`, in the language of the page, whose tag is asked for.
 * The table is empty until `catalogsLoaded` is done. Vite writes the calls (vite.ts).
 */
export function pageTable<Words>(name: string, files: Readonly<Record<string, () => Promise<File>>>, tag: () => string): Readonly<Record<Locale, Words>> {
  const locale = localeOf(tag());
  const table = {} as Record<Locale, Words>;
  let coming: Promise<void> | undefined;
  const bring = () =>
    (coming ??= files[locale]!().then(
      (file) => {
        table[locale] = file[name] as Words;
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
  return table;
}

/** Resolves once the words of every part that has been loaded are here. At build they always are. */
export async function catalogsLoaded(): Promise<void> {
  while (waiting.size > 0) await Promise.all([...waiting].map((bring) => bring()));
}
