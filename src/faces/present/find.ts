/** A step as the jump box knows it. */
export interface Entry {
  /** `chapter/step`. */
  readonly address: string;
  readonly chapter: { readonly number: number; readonly title: string };
  /** Place in its chapter, from 1. */
  readonly number: number;
  readonly title: string;
}

/**
 * The steps that a few typed characters name, the best first: `3` a chapter, `3.2` a step of it, an address as in a link,
 * or a part of a title in any case.
 */
export function findEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  const text = fold(typed.trim().replace(/^#/, ''));
  if (text === '') return [];
  const [, chapter, step] = /^(\d+)(?:[.\s/-](\d*))?$/.exec(text) ?? [];
  if (chapter) return entries.filter((entry) => entry.chapter.number === Number(chapter) && (!step || entry.number === Number(step)));
  const rank = (entry: Entry) => {
    const title = fold(entry.title);
    if (entry.address === text || title === text) return 0;
    if (title.startsWith(text)) return 1;
    if (title.includes(text)) return 2;
    if (fold(entry.chapter.title).includes(text)) return 3;
    return entry.address.includes(text) ? 4 : 5;
  };
  return entries
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at < 5)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** Without case, accents and the difference between straight and printed apostrophes. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
