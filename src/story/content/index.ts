export { parseAliases, readAliases } from './aliases.ts';
export { bareAmounts } from './bare.ts';
export type { Bare } from './bare.ts';
export { bareExceptions } from './bare-words.ts';
export type { BareException } from './bare-words.ts';
export { checkGuide } from './check-guide.ts';
export { checkContent } from './check.ts';
export type { Settle } from './check-facts.ts';
export { readGuide } from './guide.ts';
export type { Guide, LessonGuide, Level, QuizItem, Titled } from './guide.ts';
export { drawnIn } from './holds.ts';
export type { Drawn } from './holds.ts';
export { parseLessons, readLessons } from './lessons.ts';
export type { Outline } from './lessons.ts';
export { parseVoice } from './parse-voice.ts';
export type { ParsedVoice } from './parse-voice.ts';
export { pinnedOf, stampPinned } from './pinned.ts';
export type { Repinned } from './pinned.ts';
export { storyPlugin } from './plugin.ts';
export type { Modules, StoryOptions } from './plugin.ts';
export { readChapters } from './read.ts';
export type { Chapter } from './read.ts';
export type { MailStep, ParsedScript, Registry, Script, ScriptStep } from './script.ts';
export { seriesData } from './settle.ts';
export { stampTranslations } from './stamp-translations.ts';
export type { Stamped } from './stamp-translations.ts';
export { inlinesOf } from './voice.ts';
export type {
  EmphasisInline,
  Inline,
  NumInline,
  Paragraph,
  Prose,
  TermInline,
  TextInline,
  Voice,
  VoiceNotes,
  VoiceStep,
  VoiceTask,
} from './voice.ts';
