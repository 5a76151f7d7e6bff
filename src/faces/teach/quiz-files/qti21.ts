import { rightOf, xml, type Item, type QuizFile } from './item.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/** The quiz as QTI 2.1: the files of a package, by name: an item each, and the test that they make. */
export function qti21({ title, lang, items }: QuizFile): Readonly<Record<string, string>> {
  const file = ({ id }: Item) => `items/${id}.xml`;
  const test = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<assessmentTest xmlns="${namespace}" identifier="quiz" title="${xml(title)}">`,
    '<testPart identifier="part" navigationMode="nonlinear" submissionMode="individual"><assessmentSection identifier="section" title="' +
      xml(title) +
      '" visible="true">',
    ...items.map((one) => `<assessmentItemRef identifier="${one.id}" href="${file(one)}"/>`),
    '</assessmentSection></testPart>',
    '</assessmentTest>',
    '',
  ];
  const manifest = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<manifest identifier="package" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">',
    '<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>',
    '<organizations/>',
    '<resources>',
    `<resource identifier="quiz" type="imsqti_test_xmlv2p1" href="test.xml"><file href="test.xml"/>${items.map(({ id }) => `<dependency identifierref="${id}"/>`).join('')}</resource>`,
    ...items.map((one) => `<resource identifier="${one.id}" type="imsqti_item_xmlv2p1" href="${file(one)}"><file href="${file(one)}"/></resource>`),
    '</resources>',
    '</manifest>',
    '',
  ];
  return { 'imsmanifest.xml': manifest.join('\n'), 'test.xml': test.join('\n'), ...Object.fromEntries(items.map((one) => [file(one), item(one, lang)])) };
}

const item = (one: Item, lang: string) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<assessmentItem xmlns="${namespace}" identifier="${one.id}" title="${one.id}" xml:lang="${lang}" adaptive="false" timeDependent="false">`,
    `<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>c${rightOf(one)}</value></correctResponse></responseDeclaration>`,
    '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>',
    '<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>',
    `<itemBody><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>${xml(one.ask)}</prompt>`,
    ...one.options.map(({ text }, at) => `<simpleChoice identifier="c${at}">${xml(text)}</simpleChoice>`),
    '</choiceInteraction></itemBody>',
    '<responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition><setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">why</baseValue></setOutcomeValue></responseProcessing>',
    `<modalFeedback outcomeIdentifier="FEEDBACK" showHide="show" identifier="why">${xml(one.why)}</modalFeedback>`,
    '</assessmentItem>',
    '',
  ].join('\n');
