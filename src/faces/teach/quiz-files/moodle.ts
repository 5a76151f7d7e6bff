import { xml, type Item, type QuizFile } from './item.ts';

/** The quiz as Moodle XML. */
export function moodle({ title, items }: QuizFile): string {
  const category = `<question type="category"><category><text>$course$/${xml(title.replaceAll('/', '-'))}</text></category></question>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>', category, ...items.map(question), '</quiz>', ''].join('\n');
}

const text = (words: string) => `<text>${xml(words)}</text>`;

const question = ({ id, level, ask, options, why }: Item) =>
  [
    '<question type="multichoice">',
    `<name>${text(id)}</name>`,
    `<questiontext format="plain_text">${text(ask)}</questiontext>`,
    `<generalfeedback format="plain_text">${text(why)}</generalfeedback>`,
    '<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>',
    ...options.map(
      (option) =>
        `<answer fraction="${option.right ? 100 : 0}" format="plain_text">${text(option.text)}<feedback format="plain_text">${text('')}</feedback></answer>`,
    ),
    `<tags><tag>${text(level)}</tag></tags>`,
    '</question>',
  ].join('\n');
