import type { Both } from '../../i18n/index.ts';
import type { Sector } from '../../ledger/index.ts';

interface TeachWords {
  readonly title: string;
  readonly minutes: (n: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly chapter: (n: number) => string;
  readonly show: string;
  readonly everything: string;
  readonly answers: string;
  readonly shown: string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly files: string;
  readonly deck: string;
  readonly console: string;
  readonly handout: string;
  readonly handoutIntro: string;
  readonly answerSheet: string;
  readonly answerIntro: string;
  readonly slides: string;
  readonly slidesIntro: string;
  readonly slidesFor: (n: number) => string;
  readonly sheet: string;
  readonly tidy: string;
  readonly papers: string;
  readonly before: string;
  readonly needs: string;
  readonly levels: string;
  readonly suits: string;
  readonly ideas: string;
  readonly plan: string;
  readonly lesson: (n: number) => string;
  readonly aims: string;
  readonly opening: string;
  readonly closing: string;
  readonly discussion: string;
  readonly notes: string;
  readonly ask: string;
  readonly watch: string;
  readonly inDeck: string;
  readonly questions: string;
  readonly myths: string;
  readonly mythIntro: string;
  readonly instead: string;
  readonly exercises: string;
  readonly solution: string;
  readonly answer: string;
  readonly quiz: string;
  readonly quizIntro: string;
  readonly why: string;
  readonly count: string;
  readonly check: string;
  readonly again: string;
  /** With {right}, {answered} and {all} to be filled in. */
  readonly score: string;
  readonly right: string;
  readonly wrong: string;
  readonly open: string;
  readonly board: string;
  readonly boardIntro: string;
  readonly back: string;
  readonly guide: string;
  readonly name: string;
  readonly group: string;
  readonly day: string;
  readonly size: string;
  readonly reason: string;
  readonly storyboard: string;
  readonly owes: string;
  readonly has: string;
  readonly sectors: Partial<Record<Sector, string>>;
  /** Who the household is, by case. */
  readonly households: Readonly<Record<string, string>>;
  readonly cases: readonly [string, string, string];
  readonly pots: { readonly pot: string; readonly total: string; readonly reserves: string; readonly tga: string; readonly rrp: string; readonly other: string; readonly change: string };
  readonly gap: string;
  readonly withNotes: string;
  readonly without: string;
}

/** What the pages for teachers say around the guide. Lengths and counts come from the lessons. */
export const words: Both<TeachWords> = {
  en: {
    title: 'Teach it',
    minutes: (n) => `${n} minutes`,
    span: (from, to) => `${from}–${to} min`,
    chapter: (n) => `Chapter ${n}`,
    show: 'Show',
    everything: 'everything',
    answers: 'Answers',
    shown: 'shown',
    hidden: 'hidden',
    hiddenNote: 'The address of this page now hides the answers: share it with students, or print it. They are out of sight, not secret.',
    files: 'For the class',
    deck: 'The deck',
    console: 'The speaker’s console',
    handout: 'Handout',
    handoutIntro: 'Sheets to print in black and white, and to write on.',
    answerSheet: 'Answer sheet',
    answerIntro: 'The same sheets, filled in. For whoever teaches.',
    slides: 'Slides on paper',
    slidesIntro: 'A page for each step, with what to say, to ask and to watch for.',
    slidesFor: (n) => `Editable slides for ${n} minutes (.pptx)`,
    sheet: 'All series as a workbook (.xlsx)',
    tidy: 'All series as one table (.csv)',
    papers: 'As PDF',
    before: 'Before you begin',
    needs: 'What students need',
    levels: 'For whom',
    suits: 'Suits',
    ideas: 'Ideas of your curriculum that it serves',
    plan: 'Minute plans',
    lesson: (n) => `A lesson of ${n} minutes`,
    aims: 'Afterwards',
    opening: 'To open',
    closing: 'To close',
    discussion: 'Questions and discussion',
    notes: 'What to ask, and what is often misunderstood',
    ask: 'Ask:',
    watch: 'Watch for:',
    inDeck: 'Show this chapter',
    questions: 'Discussion questions',
    myths: 'Common misunderstandings',
    mythIntro: 'What students say, and what to do about it. Most of these give way once somebody posts the entry.',
    instead: 'What helps',
    exercises: 'Exercises',
    solution: 'Solution',
    answer: 'Answer',
    quiz: 'A quiz, before and after',
    quizIntro: 'Before the lesson use “Count only”: it says how many are right and gives nothing away. After it, check with reasons. Nothing is stored or sent; the page forgets when it is closed.',
    why: 'The answer, and why',
    count: 'Count only',
    check: 'Check, with reasons',
    again: 'Start again',
    score: '{right} right, of {answered} answered and {all} asked.',
    right: 'right',
    wrong: 'not this one',
    open: 'not answered',
    board: 'Words for the board',
    boardIntro: 'In the order in which the steps bring them up.',
    back: 'Back to the story',
    guide: 'Back to the guide',
    name: 'Name',
    group: 'Class',
    day: 'Date',
    size: 'Paper',
    reason: 'Why there?',
    storyboard: 'The story in pictures',
    owes: 'owes',
    has: 'has',
    sectors: { bank: 'The bank', fed: 'The Fed', treasury: 'The Treasury', fund: 'Money fund' },
    households: { depositor: 'Depositor', salary: 'Employee' },
    cases: ['A depositor buys a bill', 'A money fund buys a bill', 'The Treasury pays a salary'],
    pots: { pot: 'Pot', total: 'What the Fed owns', reserves: 'Bank reserves', tga: 'The Treasury’s account', rrp: 'Overnight parking', other: 'Everything else', change: 'Change' },
    gap: 'SOFR less IORB',
    withNotes: 'with notes',
    without: 'without notes',
  },
  zh: {
    title: '教学',
    minutes: (n) => `${n} 分钟`,
    span: (from, to) => `第 ${from}–${to} 分钟`,
    chapter: (n) => `第 ${n} 章`,
    show: '显示',
    everything: '全部',
    answers: '答案',
    shown: '显示',
    hidden: '隐藏',
    hiddenNote: '现在这个网址不显示答案，可以发给学生，也可以直接打印。答案只是不显示，并没有加密。',
    files: '上课用',
    deck: '幻灯片',
    console: '讲者控制台',
    handout: '练习纸',
    handoutIntro: '黑白打印，直接在上面写。',
    answerSheet: '答案',
    answerIntro: '填好的练习纸，供老师使用。',
    slides: '纸上幻灯片',
    slidesIntro: '每一步一页，附讲什么、问什么、留心什么。',
    slidesFor: (n) => `可编辑的幻灯片，${n} 分钟（.pptx）`,
    sheet: '全部数据，工作簿（.xlsx）',
    tidy: '全部数据，单张表（.csv）',
    papers: 'PDF',
    before: '上课之前',
    needs: '学生需要准备的',
    levels: '适合谁',
    suits: '适合',
    ideas: '对应课程里的哪些内容',
    plan: '时间安排',
    lesson: (n) => `${n} 分钟的课`,
    aims: '学完之后',
    opening: '开场',
    closing: '收尾',
    discussion: '提问与讨论',
    notes: '可以问什么，容易误解什么',
    ask: '提问：',
    watch: '留心：',
    inDeck: '放映这一章',
    questions: '讨论题',
    myths: '常见误解',
    mythIntro: '学生会这样说；后面是应对的办法。多数误解，只要有人动手记一笔账，就站不住了。',
    instead: '怎样应对',
    exercises: '练习',
    solution: '解答',
    answer: '答案',
    quiz: '课前课后小测验',
    quizIntro: '课前用“只数对错”：只告诉答对几题，不透露答案；课后再用“核对并看理由”。不保存，也不发送任何内容，关掉页面就没有了。',
    why: '答案与理由',
    count: '只数对错',
    check: '核对并看理由',
    again: '重新开始',
    score: '答对 {right} 题；已答 {answered} 题，共 {all} 题。',
    right: '对',
    wrong: '不是这个',
    open: '未作答',
    board: '黑板上的词',
    boardIntro: '按各步出现的先后排列。',
    back: '回到正文',
    guide: '回到教学指南',
    name: '姓名',
    group: '班级',
    day: '日期',
    size: '纸张',
    reason: '为什么最陡在那里？',
    storyboard: '看图讲故事',
    owes: '欠下的',
    has: '拥有的',
    sectors: { bank: '银行', fed: '美联储', treasury: '财政部', fund: '货币基金' },
    households: { depositor: '储户', salary: '员工' },
    cases: ['储户买国债', '货币基金买国债', '财政部发工资'],
    pots: { pot: '池子', total: '美联储拥有的', reserves: '银行准备金', tga: '财政部账户', rrp: '隔夜停车场', other: '其他各项', change: '变化' },
    gap: 'SOFR 减 IORB',
    withNotes: '带备注',
    without: '不带备注',
  },
};
