export { emlOf } from './eml.ts';
export { htmlOf, mailWidth } from './html.ts';
export { editionOf } from './keep.ts';
export { markdownOf, textOf } from './mail.ts';
export type { Mail, MailPicture, Passage } from './mail.ts';
export { feedOf, richOf } from './rich.ts';
