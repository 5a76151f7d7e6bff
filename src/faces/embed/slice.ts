import { addressesOf, type Story } from '../../story/index.ts';

/** One chapter as a story of its own: all that its embed carries. At rest each step shows what it shows in the whole story. */
export function chapterStory(story: Story, id: string): Story {
  const { chapters, steps, data } = story;
  const gone = addressesOf(story).filter((one) => one.step.chapter === id && (one.chapter !== one.step.chapter || one.id !== one.step.id));
  return {
    chapters: chapters.filter((chapter) => chapter.id === id),
    steps: steps.filter(({ chapter }) => chapter === id),
    data,
    aliases: Object.fromEntries(gone.map((one) => [`${one.chapter}/${one.id}`, `${id}/${one.step.id}`])),
  };
}
