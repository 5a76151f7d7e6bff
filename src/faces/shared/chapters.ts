import { story, voices } from 'virtual:story';

import type { Claim } from '../../facts/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { known } from './facts.ts';

/** A chapter that tells claims; one that is not out yet has no title. */
export interface ClaimChapter {
  readonly id: string;
  readonly number: number;
  readonly title?: string;
  readonly claims: readonly Claim[];
}

/** Claims by the chapter that tells them, in the order of the story. */
export function claimChapters(locale: Locale): readonly ClaimChapter[] {
  const ids = [...new Set(known.data.claims.map(({ chapter }) => chapter))];
  return ids
    .map((id) => {
      const claims = known.data.claims.filter(({ chapter }) => chapter === id);
      const index = story.chapters.findIndex((chapter) => chapter.id === id);
      // Folders of claims carry the chapter's number, as its own folder does.
      const number = Number(/(\d\d)-[^/]*\/[^/]*$/.exec(claims[0]!.file)?.[1]);
      return { id, number, claims, ...(index >= 0 && { title: voices[index]![locale].title }) };
    })
    .toSorted((a, b) => a.number - b.number);
}
