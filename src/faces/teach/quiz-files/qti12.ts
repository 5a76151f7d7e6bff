import { rightOf, xml, type Item, type QuizFile } from './item.ts';

/** The quiz as QTI 1.2: the files of a package, by name. Canvas, Blackboard, Brightspace and others take it. */
export function qti12({ title, items }: QuizFile): Readonly<Record<string, string>> {
  const quiz = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">',
    `<assessment ident="quiz" title="${xml(title)}"><section ident="root_section">`,
    ...items.map(item),
    '</section></assessment>',
    '</questestinterop>',
    '',
  ];
  return { 'imsmanifest.xml': manifest, 'quiz.xml': quiz.join('\n') };
}

const manifest = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<manifest identifier="package" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">',
  '<metadata><schema>IMS Content</schema><schemaversion>1.1.3</schemaversion></metadata>',
  '<organizations/>',
  '<resources><resource identifier="quiz" type="imsqti_xmlv1p2" href="quiz.xml"><file href="quiz.xml"/></resource></resources>',
  '</manifest>',
  '',
].join('\n');

const words = (text: string) => `<material><mattext texttype="text/plain">${xml(text)}</mattext></material>`;
const letter = (at: number) => `answer_${'abcd'[at]}`;

const item = (one: Item) =>
  [
    `<item ident="${xml(one.id)}" title="${xml(one.id)}">`,
    '<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>multiple_choice_question</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>1</fieldentry></qtimetadatafield>' +
      `<qtimetadatafield><fieldlabel>qmd_levelofdifficulty</fieldlabel><fieldentry>${xml(one.level)}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>`,
    `<presentation>${words(one.ask)}<response_lid ident="response1" rcardinality="Single"><render_choice>`,
    ...one.options.map(({ text }, at) => `<response_label ident="${letter(at)}">${words(text)}</response_label>`),
    '</render_choice></response_lid></presentation>',
    '<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>',
    '<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>',
    `<respcondition continue="No"><conditionvar><varequal respident="response1">${letter(rightOf(one))}</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`,
    '</resprocessing>',
    `<itemfeedback ident="general_fb"><flow_mat>${words(one.why)}</flow_mat></itemfeedback>`,
    '</item>',
  ].join('\n');
