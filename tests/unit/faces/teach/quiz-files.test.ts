import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse as parseGift } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';

import { anki, blooket, forms, gift, kahootRows, moodle, qti12, qti21, quizlet, rightOf, type Item } from '../../../../src/faces/teach/quiz-files/index.ts';

const items: readonly Item[] = [
  {
    id: 'one',
    level: 'First year & later',
    ask: 'What does {a = b} say, “quoted” & <tagged>?',
    brief: 'What does it say?',
    options: [
      { text: '50% ~ nothing: at all', right: false },
      { text: 'It equals # of things', right: true },
      { text: 'A \\ backslash', right: false },
      { text: '什么都没有，"引号"', right: false },
    ],
    why: 'Because of = and ~, and\nmore on a second line.',
  },
  { id: 'two', level: '高中', ask: 'Second?', brief: 'Second?', options: ['a', 'b', 'c', 'd'].map((text) => ({ text, right: text === 'd' })), why: 'So.' },
];
const quiz = { title: 'Everything Sold Off · 45/90', lang: 'en', items };
const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    processEntities: true,
    isArray: (name) =>
      ['item', 'response_label', 'respcondition', 'question', 'answer', 'simpleChoice', 'resource', 'assessmentItemRef', 'file', 'qtimetadatafield'].includes(
        name,
      ),
  }).parse(xml) as Record<string, any>;
};

describe('the quiz, read back by other hands', () => {
  it('GIFT: every sign that means something there is text', () => {
    const [category, ...questions] = parseGift(gift(quiz)) as any[];
    expect(category).toMatchObject({ type: 'Category', title: quiz.title });
    expect(questions.map(({ title, type }) => [title, type])).toEqual([
      ['one', 'MC'],
      ['two', 'MC'],
    ]);
    for (const [at, question] of questions.entries()) {
      expect(question.stem.text).toBe(items[at]!.ask);
      expect(question.choices.map(({ text, isCorrect }: any) => ({ text: text.text, right: isCorrect }))).toEqual(items[at]!.options);
      expect(question.tags).toEqual([items[at]!.level]);
      expect(question.globalFeedback.text).toBe(items[at]!.why.replace('\n', ' '));
    }
  });

  it('Moodle XML', () => {
    const {
      quiz: { question },
    } = read(moodle(quiz)) as { quiz: { question: any[] } };
    expect(question[0]['@_type']).toBe('category');
    for (const [at, one] of question.slice(1).entries()) {
      expect(one['@_type']).toBe('multichoice');
      expect(one.questiontext.text).toBe(items[at]!.ask);
      expect(one.tags.tag.text).toBe(items[at]!.level);
      expect(one.generalfeedback.text).toBe(items[at]!.why);
      expect(one.answer.map((answer: any) => ({ text: answer.text, right: answer['@_fraction'] === '100' }))).toEqual(items[at]!.options);
    }
  });

  it('QTI 1.2: one file, and the manifest that leads to it', () => {
    const files = qti12(quiz);
    const manifest = read(files['imsmanifest.xml']!).manifest;
    expect(manifest.resources.resource.map((one: any) => files[one['@_href']] !== undefined)).toEqual([true]);
    const { item } = read(files['quiz.xml']!).questestinterop.assessment.section;
    for (const [at, one] of item.entries()) {
      const shown = one.presentation.response_lid.render_choice.response_label;
      expect(one.presentation.material.mattext['#text']).toBe(items[at]!.ask);
      const fields = one.itemmetadata.qtimetadata.qtimetadatafield.map(({ fieldlabel, fieldentry }: any) => [fieldlabel, fieldentry]);
      expect(fields).toContainEqual(['qmd_levelofdifficulty', items[at]!.level]);
      const key = one.resprocessing.respcondition.find(({ setvar }: any) => setvar)!.conditionvar.varequal['#text'];
      expect(shown.map((label: any) => ({ text: label.material.mattext['#text'], right: label['@_ident'] === key }))).toEqual(items[at]!.options);
      expect(one.itemfeedback.flow_mat.material.mattext['#text']).toBe(items[at]!.why);
    }
  });

  it('QTI 2.1: an item each, a test of them all, and nothing that the manifest does not name', () => {
    const files = qti21(quiz);
    const { resource } = read(files['imsmanifest.xml']!).manifest.resources;
    const named = resource.flatMap((one: any) => one.file.map((file: any) => file['@_href']));
    expect(new Set(named)).toEqual(new Set(Object.keys(files).filter((name) => name !== 'imsmanifest.xml')));
    expect(read(files['test.xml']!).assessmentTest.testPart.assessmentSection.assessmentItemRef.map((ref: any) => ref['@_href'])).toEqual([
      'items/one.xml',
      'items/two.xml',
    ]);
    for (const own of items) {
      const { assessmentItem } = read(files[`items/${own.id}.xml`]!);
      const { choiceInteraction } = assessmentItem.itemBody;
      expect(choiceInteraction.prompt).toBe(own.ask);
      const key = assessmentItem.responseDeclaration.correctResponse.value;
      expect(choiceInteraction.simpleChoice.map((choice: any) => ({ text: choice['#text'], right: choice['@_identifier'] === key }))).toEqual(own.options);
      expect(assessmentItem.modalFeedback['#text']).toBe(own.why);
    }
  });

  it('tables: Kahoot, Blooket and forms, with signs and Chinese whole', () => {
    const kahoot = kahootRows(quiz);
    expect(kahoot[7]![1]).toContain('Question');
    expect(kahoot.slice(8).map((row) => row.at(-1))).toEqual(items.map((item) => rightOf(item) + 1));
    const [, heads, ...rows] = parseCsv(blooket(quiz), { bom: true }) as string[][];
    expect(heads).toHaveLength(8);
    expect(rows.map((row) => row.slice(2, 6))).toEqual(items.map(({ options }) => options.map(({ text }) => text)));
    const asked = parseCsv(forms(quiz), { bom: true, columns: true }) as Record<string, string>[];
    expect(asked.map((row) => row['Correct option'])).toEqual(items.map((item) => item.options[rightOf(item)]!.text));
    expect(asked[0]!['Question']).toBe(items[0]!.ask);
  });

  it('cards: a line each, parted by a tab', () => {
    const cards = [
      { front: 'TGA', back: 'The Treasury’s\taccount\nat the Fed' },
      { front: '准备金', back: '银行存在美联储的钱' },
    ];
    const flat = cards.map(({ front, back }) => [front, back.replace(/[\t\n]/g, ' ')]);
    expect(parseCsv(quizlet(cards), { delimiter: '\t' })).toEqual(flat);
    expect(parseCsv(anki(cards, 'Words'), { delimiter: '\t', comment: '#' })).toEqual(flat);
  });
});
