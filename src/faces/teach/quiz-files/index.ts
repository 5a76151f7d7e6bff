export { anki, quizlet, type Card } from './cards.ts';
export { gift } from './gift.ts';
export { rightOf, type Item, type QuizFile } from './item.ts';
export { moodle } from './moodle.ts';
export { qti12 } from './qti12.ts';
export { qti21 } from './qti21.ts';
export { blooket, forms, kahootRows } from './table.ts';
