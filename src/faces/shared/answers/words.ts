import type { Mark, Score, Unit, Verdict } from '../../../facts/index.ts';
import type { Both } from '../../../i18n/index.ts';

/** A verdict as readers meet it: its name, and once, on the page of claims, what it means. */
interface Naming {
  readonly name: string;
  readonly meaning: string;
}

interface Words {
  readonly claims: string;
  readonly claimsIntro: string;
  readonly glossary: string;
  readonly glossaryIntro: string;
  readonly verdicts: Readonly<Record<Verdict, Naming>>;
  readonly scores: Readonly<Record<Score, Naming>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** The words of the small marks on a number, and of their key. */
  readonly marks: Readonly<Record<Mark, string>>;
  readonly markKeys: Readonly<Record<Mark, string>>;
  /** The marks where there is nothing to tap, such as a mail: the number, and what the article says. */
  readonly markNotes: Readonly<Record<Mark, (number: string, article: string, record: string) => string>>;
  readonly subject: string;
  readonly agrees: string;
  readonly unsettled: string;
  readonly article: string;
  readonly record: string;
  readonly difference: string;
  readonly times: (factor: string) => string;
  readonly points: (n: string) => string;
  readonly daysLater: (n: number) => string;
  readonly note: string;
  readonly sources: string;
  readonly readOn: (day: string) => string;
  readonly readFrom: (copy: string, day: string) => string;
  readonly workedOut: string;
  readonly remainder: string;
  readonly example: string;
  readonly mean: (series: string, from: string, to: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly whole: string;
  readonly among: string;
  readonly inGlossary: string;
  readonly close: string;
  readonly told: string;
  readonly drawnIn: string;
  readonly notTold: string;
  readonly numbers: string;
  readonly numbersIntro: string;
  readonly elsewhere: string;
  readonly forecasts: string;
  readonly forecastsIntro: string;
  readonly evidence: string;
  readonly totals: string;
  readonly tally: (name: string, count: number) => string;
  readonly all: string;
  readonly chapter: (n: number) => string;
  readonly whoSaysSo: string;
  readonly whoSaysSoIntro: string;
  readonly share: string;
  readonly copied: string;
  readonly denied: string;
  readonly goToStep: string;
  readonly machines: string;
  readonly footnotes: string;
  readonly seeNote: (n: number) => string;
  readonly terms: string;
  readonly original: { readonly by: string; readonly title: string };
  readonly and: string;
  readonly stop: string;
  readonly feed: string;
}

/** What the audit says of itself: popovers, claims, glossary, footnotes and shared steps. */
export const words: Both<Words> = {
  en: {
    claims: 'Every claim, checked',
    claimsIntro: 'What the article says, what the public record says, and where they part. Nothing is scored for being an opinion.',
    glossary: 'Glossary',
    glossaryIntro: 'The words of the story, each in a line and in a paragraph, and where to see it drawn.',
    verdicts: {
      matches: { name: 'as the record', meaning: 'The record says the same, give or take the rounding.' },
      imprecise: { name: 'not quite', meaning: 'The direction is right; the amount, the time or the wording is not.' },
      'matches-with-other-date': { name: 'another day', meaning: 'The amount is on record, for a different day or month than the article has it.' },
      conflates: { name: 'run together', meaning: 'Things that are each true are told as if they were the same thing.' },
      'off-by-factor': { name: 'off by a factor', meaning: 'The amount is several times too large, most likely a slip between units.' },
      'opinion/forecast': { name: 'opinion', meaning: 'A view or an expectation. It belongs to whoever holds it, and no record can settle it.' },
      'cannot-check': { name: 'nobody can check', meaning: 'Unnamed voices or private books: no public record would show it.' },
    },
    scores: {
      'came true': { name: 'came true', meaning: 'It happened as the article said it would.' },
      partly: { name: 'partly', meaning: 'Some of it happened, or it happened and did not last.' },
      'did not': { name: 'did not', meaning: 'It did not happen.' },
      unclear: { name: 'unclear', meaning: 'The record does not decide it.' },
    },
    units: {
      usd: 'US dollars',
      percent: 'percent',
      bp: 'basis points, hundredths of a percentage point',
      date: 'a date',
      count: 'a count',
      ratio: 'a plain number',
      days: 'days',
    },
    marks: { otherwise: 'the article says otherwise', article: 'the article’s figure' },
    markKeys: {
      otherwise: 'beside a number: for the same quantity the article says otherwise.',
      article: 'beside a number: it is the article’s own figure. Choose either to see the article and the record side by side.',
    },
    markNotes: {
      otherwise: (number, article) => `≠ ${number}: the article says otherwise. ${article}`,
      article: (number, _, record) => `${number}: the article’s figure. On record: ${record}`,
    },
    subject: 'The article on the same subject',
    agrees: 'The article says the same',
    unsettled: 'The article’s own words',
    article: 'The article',
    record: 'The record',
    difference: 'Difference',
    times: (factor) => `The article has ${factor} times as much.`,
    points: (n) => `${n} percentage points`,
    daysLater: (n) => `${n} ${n === 1 ? 'day' : 'days'} apart`,
    note: 'Note',
    sources: 'Sources',
    readOn: (day) => `read on ${day}`,
    readFrom: (copy, day) => `read on ${day} from ${copy}`,
    workedOut: 'How it is worked out',
    remainder: 'A remainder: what the named pots leave over.',
    example: 'An example of ours, to show how it works.',
    mean: (series, from, to) => `mean of ${series}, ${from} to ${to}`,
    span: (from, to) => `from ${from} to ${to}`,
    whole: 'The whole claim',
    among: 'Among all numbers',
    inGlossary: 'In the glossary',
    close: 'Close',
    told: 'In the story',
    drawnIn: 'Drawn in',
    notTold: 'The chapter that tells it is not out yet.',
    numbers: 'Every other number',
    numbersIntro: 'Numbers of the story that answer no claim of the article, and the observations it quotes. Formulas are worked out afresh whenever the site is built.',
    elsewhere: 'Numbers of the story that go with it',
    forecasts: 'The forecasts, scored',
    forecastsIntro: 'What the article expected, beside what came.',
    evidence: 'What came',
    totals: 'How the claims fare, a square for each',
    tally: (name, count) => `${name}: ${count}`,
    all: 'Show all',
    chapter: (n) => `Chapter ${n}`,
    whoSaysSo: 'Who says so',
    whoSaysSoIntro: 'The story repeats these as the article’s own. They are opinions, or nobody outside can check them.',
    share: 'Share this step',
    copied: 'Link copied',
    denied: 'Copy the address in the bar above',
    goToStep: 'Go to this step',
    machines: 'The same for machines:',
    footnotes: 'Notes',
    seeNote: (n) => `see note ${n}`,
    terms: 'Words',
    original: { by: 'Dong, ALQ Capital HK', title: 'Everything sold off: a close reading of the liquidity shock of 4 November' },
    and: ', ',
    stop: '. ',
    feed: 'A feed of the chapters',
  },
  zh: {
    claims: '逐条核对',
    claimsIntro: '文章怎么说，公开记录怎么说，从哪里开始不一样。观点不计对错。',
    glossary: '词汇表',
    glossaryIntro: '故事里的用语，每个先用一句话、再用一段话解释，并指出在哪里画过。',
    verdicts: {
      matches: { name: '与记录一致', meaning: '公开记录说的是同样的事，最多差在取整。' },
      imprecise: { name: '不够准确', meaning: '方向没错，数额、时间或措辞有出入。' },
      'matches-with-other-date': { name: '日期不符', meaning: '这个数确有记录，但属于另一天或另一个月。' },
      conflates: { name: '混为一谈', meaning: '几件事各自属实，却被当成同一件事来说。' },
      'off-by-factor': { name: '差了倍数', meaning: '数额大出许多倍，很可能是换算单位时的笔误。' },
      'opinion/forecast': { name: '观点', meaning: '看法或预期，属于持有它的人，没有记录能判定对错。' },
      'cannot-check': { name: '无法核实', meaning: '出自匿名人士或非公开账目，公开记录里查不到。' },
    },
    scores: {
      'came true': { name: '应验', meaning: '如文章所说发生了。' },
      partly: { name: '部分应验', meaning: '只发生了其中一部分，或发生后没有持续。' },
      'did not': { name: '落空', meaning: '没有发生。' },
      unclear: { name: '尚无定论', meaning: '现有记录判定不了。' },
    },
    units: {
      usd: '美元',
      percent: '百分比',
      bp: '基点，即百分点的百分之一',
      date: '日期',
      count: '计数',
      ratio: '数值',
      days: '天数',
    },
    marks: { otherwise: '原文另有说法', article: '原文的数字' },
    markKeys: {
      otherwise: '标在数字旁：同一个量，原文另有说法。',
      article: '标在数字旁：这是原文自己的数字。点选任何一种，都可并排看到原文和记录。',
    },
    markNotes: {
      otherwise: (number, article) => `≠ ${number}：原文另有说法：${article}`,
      article: (number, _, record) => `${number}：原文的数字。记录：${record}`,
    },
    subject: '原文的相关说法',
    agrees: '原文说法相同',
    unsettled: '原文的说法',
    article: '原文',
    record: '记录',
    difference: '相差',
    times: (factor) => `原文是记录的 ${factor} 倍。`,
    points: (n) => `${n} 个百分点`,
    daysLater: (n) => `相隔 ${n} 天`,
    note: '说明',
    sources: '来源',
    readOn: (day) => `${day}读取`,
    readFrom: (copy, day) => `${day}读取自 ${copy}`,
    workedOut: '怎么算出来的',
    remainder: '余数：减去点名的各个池子之后剩下的。',
    example: '本站举的例子，用来说明原理。',
    mean: (series, from, to) => `${series}的平均值，${from}至 ${to}`,
    span: (from, to) => `从 ${from}到 ${to}`,
    whole: '查看整条核对',
    among: '查看全部数字',
    inGlossary: '到词汇表看',
    close: '关闭',
    told: '见正文',
    drawnIn: '画在',
    notTold: '讲到它的那一章还没有上线。',
    numbers: '其他数字',
    numbersIntro: '正文中不对应原文说法的数字，以及引用的观测值。公式在每次建站时重新计算。',
    elsewhere: '正文中的相关数字',
    forecasts: '预测的结果',
    forecastsIntro: '文章预期了什么，后来发生了什么。',
    evidence: '后来',
    totals: '核对结果，一格代表一条',
    tally: (name, count) => `${name}：${count} 条`,
    all: '显示全部',
    chapter: (n) => `第 ${n} 章`,
    whoSaysSo: '是谁说的',
    whoSaysSoIntro: '以下是正文转述的原文说法，或是观点，或是外人无从核实。',
    share: '分享这一步',
    copied: '链接已复制',
    denied: '请复制地址栏里的链接',
    goToStep: '前往这一步',
    machines: '供程序读取：',
    footnotes: '注释',
    seeNote: (n) => `见注 ${n}`,
    terms: '用语',
    original: { by: 'Dong，ALQ Capital HK', title: '万物抛售时：深入解读 11 月 4 日流动性冲击' },
    and: '、',
    stop: '。',
    feed: '各章更新（RSS）',
  },
};
