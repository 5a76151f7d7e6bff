import type { Series } from '../../facts/index.ts';
import type { Both } from '../../i18n/index.ts';

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly readings: string;
  readonly pinned: string;
  readonly pinnedIs: (day: string) => string;
  readonly copies: string;
  readonly latest: string;
  readonly latestIs: (count: number, day: string) => string;
  readonly latestNone: string;
  readonly files: string;
  readonly filesAre: string;
  readonly unit: Readonly<Record<Series['unit'], string>>;
  readonly frequency: Readonly<Record<Series['frequency'], string>>;
  readonly label: {
    readonly unit: string;
    readonly publisher: string;
    readonly known: string;
    readonly read: string;
    readonly gaps: string;
    readonly terms: string;
    readonly checksum: string;
    readonly files: string;
  };
  readonly notPublished: string;
  readonly computed: (formula: string) => string;
  readonly days: (count: string, from: string, to: string) => string;
  readonly readOn: (day: string) => string;
  readonly newer: (day: string) => string;
  readonly noGaps: string;
  readonly gap: (from: string, to: string, days: string) => string;
  readonly cut: string;
  readonly unknown: string;
  readonly chart: (name: string, from: string, to: string, highest: string, lowest: string) => string;
  readonly cite: string;
  readonly citeStory: string;
  readonly citeAsk: string;
  readonly revisions: string;
  readonly revisionsNone: string;
  readonly added: (count: number, from: string, to: string) => string;
  readonly withdrawn: (day: string) => string;
  readonly corrections: string;
  readonly correctionsIntro: string;
  readonly correctionsNone: string;
  readonly corrected: (day: string) => readonly [said: string, says: string, end: string];
  readonly was: string;
  readonly now: string;
  readonly report: string;
  readonly reportHow: string;
  readonly reportLink: string;
  readonly reportParts: readonly string[];
  readonly separator: string;
}

/** What the pages of the data say. */
export const words: Both<Words> = {
  en: {
    title: 'The data',
    intro: 'Every series behind the pictures: what it means, where it was read, what is not known, and files to take away.',
    readings: 'Pinned and latest',
    pinned: 'Pinned',
    pinnedIs: (day) => `Read on ${day}. The story’s sentences and pictures are worked out from it, and nothing that is published later changes them unnoticed.`,
    copies: 'No publisher was asked directly for this reading: each value comes from the public copy that is named beside its series, with the publisher’s own page to check it against.',
    latest: 'Latest',
    latestIs: (count, day) => `${count === 1 ? 'One series has' : `${count} series have`} been read again from the publishers, last on ${day}. Lines that are drawn to this day use it.`,
    latestNone: 'No series has been read again since, so it is the same as the pinned one.',
    files: 'Files',
    filesAre: 'Dates are ISO, amounts millions of US dollars, rates percent a year. A day without a line is not known.',
    unit: { 'usd-millions': 'millions of US dollars', percent: 'percent a year' },
    frequency: { daily: 'every business day', weekly: 'every Wednesday' },
    label: { unit: 'Unit', publisher: 'Publisher', known: 'Known', read: 'Read', gaps: 'Not known', terms: 'Terms', checksum: 'SHA-256 of the CSV', files: 'Files' },
    notPublished: 'Worked out here; nobody publishes it',
    computed: (formula) => `as ${formula}`,
    days: (count, from, to) => `${count} days, ${from} to ${to}`,
    readOn: (day) => `on ${day}, from`,
    newer: (day) => `read again on ${day}`,
    noGaps: 'no gap between the first day and the last',
    gap: (from, to, days) => (from === to ? from : `${from} to ${to} (${days} days)`),
    cut: 'The scale does not begin at zero.',
    unknown: 'not known',
    chart: (name, from, to, highest, lowest) => `${name}, ${from} to ${to}. Highest: ${highest}. Lowest: ${lowest}.`,
    cite: 'How to cite this series',
    citeStory: 'How to cite the story',
    citeAsk: 'For a value, cite its publisher; for how it is put together and drawn, the story.',
    revisions: 'What has changed since',
    revisionsNone: 'Nothing has been added or revised since the pinned reading.',
    added: (count, from, to) => (from === to ? `added ${from}` : `${count} days added, ${from} to ${to}`),
    withdrawn: (day) => `${day} withdrawn`,
    corrections: 'Corrections',
    correctionsIntro: 'Mistakes of ours, what stood there, and what stands there now.',
    correctionsNone: 'No mistake has been reported or found so far.',
    corrected: (day) => [`Corrected on ${day}: it said `, ', and now says ', '.'],
    was: 'was',
    now: 'is now',
    report: 'You have found one',
    reportHow: 'Please open an issue in the repository of the story, and write:',
    reportLink: 'Report an error',
    reportParts: ['where it stands: the address of the step, or the series and the day', 'what it says', 'what it should say', 'where one can check that: the publisher’s page, or a document'],
    separator: ' · ',
  },
  zh: {
    title: '数据',
    intro: '图中用到的每一个序列：它是什么，从哪里读取，哪些数值未知，以及可以下载的文件。',
    readings: '固定版与最新版',
    pinned: '固定版',
    pinnedIs: (day) => `${day}读取。正文的句子和图都由它算出，此后发布的任何数值都不会悄悄改动它们。`,
    copies: '这次读取没有直接询问发布机构：每个数值都来自序列旁注明的公开副本，并附上发布机构自己的页面供核对。',
    latest: '最新版',
    latestIs: (count, day) => `已有 ${count} 个序列从发布机构重新读取，最近一次是 ${day}。画到今天的线条使用它。`,
    latestNone: '此后还没有重新读取过任何序列，因此与固定版相同。',
    files: '文件',
    filesAre: '日期为 ISO 格式，金额以百万美元计，利率为年利率百分比。没有列出的日子，数值未知。',
    unit: { 'usd-millions': '百万美元', percent: '年利率，百分比' },
    frequency: { daily: '每个工作日', weekly: '每周三' },
    label: { unit: '单位', publisher: '发布机构', known: '已知', read: '读取', gaps: '未知', terms: '使用条款', checksum: 'CSV 的 SHA-256', files: '文件' },
    notPublished: '由本站算出，没有机构发布',
    computed: (formula) => `算式：${formula}`,
    days: (count, from, to) => `${count} 天，${from}至 ${to}`,
    readOn: (day) => `${day}，取自`,
    newer: (day) => `${day}重新读取`,
    noGaps: '首日与末日之间没有空缺',
    gap: (from, to, days) => (from === to ? from : `${from}至 ${to}（${days} 天）`),
    cut: '纵轴不从零开始。',
    unknown: '未知',
    chart: (name, from, to, highest, lowest) => `${name}，${from}至 ${to}。最高：${highest}。最低：${lowest}。`,
    cite: '如何引用这个序列',
    citeStory: '如何引用本文',
    citeAsk: '引用数值，请注明发布机构；引用整理和图示，请注明本文。',
    revisions: '此后的变动',
    revisionsNone: '固定版之后，没有新增或修订任何数值。',
    added: (count, from, to) => (from === to ? `新增 ${from}` : `新增 ${count} 天，${from}至 ${to}`),
    withdrawn: (day) => `${day}的数值被撤回`,
    corrections: '更正',
    correctionsIntro: '我们的错误：原来怎么写，现在怎么写。',
    correctionsNone: '到目前为止，还没有收到或发现错误。',
    corrected: (day) => [`${day}更正：原为`, '，现为', '。'],
    was: '原为',
    now: '现为',
    report: '您发现了错误',
    reportHow: '请在本文的代码仓库中提交一个 issue，并写明：',
    reportLink: '报告错误',
    reportParts: ['错误的位置：那一步的网址，或序列与日期', '现在怎么写', '应该怎么写', '可以在哪里核对：发布机构的页面，或一份文件'],
    separator: ' · ',
  },
};
