import type { Story } from '../story/index.ts';

/** One chapter as a story of its own: all that its embed carries. At rest each step shows what it shows in the whole story. */
export function chapterStory({ chapters, steps, data }: Story, id: string): Story {
  return { chapters: chapters.filter((chapter) => chapter.id === id), steps: steps.filter(({ chapter }) => chapter === id), data };
}
