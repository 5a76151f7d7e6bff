import type { Both } from '../../i18n/index.ts';

interface ClassWords {
  /** The page for students. */
  readonly title: string;
  readonly is: string;
  readonly lesson: string;
  readonly quiz: string;
  readonly quizIntro: string;
  readonly play: string;
  readonly playIntro: string;
  readonly plays: Readonly<Record<'guess' | 'tap' | 'spiral' | 'sort', string>>;
  readonly done: string;
  readonly code: string;
  readonly codeIntro: string;
  readonly copy: string;
  readonly copied: string;
  readonly again: string;
  readonly open: (n: string) => string;
  readonly kept: string;
  readonly noScript: string;
  readonly name: string;
  readonly group: string;
  readonly day: string;
  /** For whoever teaches. */
  readonly forStudents: string;
  readonly forStudentsIntro: string;
  readonly results: string;
  readonly resultsIntro: string;
  readonly paste: string;
  readonly student: string;
  readonly right: string;
  readonly unread: string;
  readonly share: string;
  readonly rubric: string;
  readonly criterion: string;
  readonly weak: string;
  readonly fair: string;
  readonly strong: string;
  readonly starters: string;
  readonly startersIntro: string;
  readonly extensions: string;
  readonly standards: string;
  readonly from: string;
  readonly zip: string;
  readonly zipIntro: string;
  readonly readme: readonly string[];
  readonly worksheet: string;
  readonly answers: string;
  readonly glossary: string;
}

/** What the page for students says, and what is said of it to teachers. */
export const classWords: Both<ClassWords> = {
  en: {
    title: 'For the class',
    is: 'The quiz and the pictures to play with, without answers.',
    lesson: 'Lesson',
    quiz: 'The quiz',
    quizIntro: 'Choose an answer to each question. Nothing is sent or stored: at the end there is a code to show or pass on.',
    play: 'To play with',
    playIntro: 'Each opens by itself; back leads here again.',
    plays: { guess: 'Draw the line', sort: 'Sort the day’s falls', spiral: 'Set off a chain of sales', tap: 'Turn the tap' },
    done: 'Your code',
    code: 'Code',
    codeIntro: 'It holds your answers and nothing else. Show it, or send it to your teacher.',
    copy: 'Copy the code',
    copied: 'Copied',
    again: 'Start again',
    open: (n) => `Not answered yet: ${n}`,
    kept: 'This page now works without a network.',
    noScript: 'Without JavaScript there is no code: print this page and mark your answers on it.',
    name: 'Name',
    group: 'Class',
    day: 'Date',
    forStudents: 'The class’s own page',
    forStudentsIntro: 'Quiz and interactives without answers, for phones. Put the code on the screen, or write the address on the board. After a first visit it works without a network, and its quiz prints as a sheet.',
    results: 'Read the class’s codes',
    resultsIntro: 'One code a line, with a name before it if you like. They are read on this page and go nowhere.',
    paste: 'Codes',
    student: 'Code',
    right: 'Right',
    unread: 'no code',
    share: 'Right in the class',
    rubric: 'How to judge the last task',
    criterion: 'Criterion',
    weak: 'Not yet',
    fair: 'On the way',
    strong: 'There',
    starters: 'Beginnings of sentences',
    startersIntro: 'For those who have the thought and not yet the words.',
    extensions: 'For those who want more',
    standards: 'Standards it serves',
    from: 'from',
    zip: 'Everything for this lesson in one zip',
    zipIntro: 'slides, worksheet and answers (.docx), the quiz for Moodle, Canvas, Blackboard, Kahoot, Blooket and Forms, and cards for Anki and Quizlet',
    readme: [
      'slides.pptx: the slides, with notes. Pictures are vectors: in PowerPoint, “Convert to Shape” takes them apart.',
      'worksheet.docx, answers.docx: the tasks on paper, and the key. The key is worked out from the figures as they stand on the worksheet.',
      'quiz.moodle.xml, quiz.gift.txt: Moodle (Question bank, Import).',
      'quiz-qti-1.2.zip: Canvas, Blackboard, Brightspace. quiz-qti-2.1.zip: what reads QTI 2.',
      'quiz-kahoot.xlsx: Kahoot (Create, Import spreadsheet). quiz-blooket.csv: Blooket (Create, CSV import).',
      'quiz-forms.csv: a row a question, for add-ons that fill in Google Forms from a sheet.',
      'cards-anki.txt: Anki (File, Import). cards-quizlet.txt: Quizlet (Create, Import).',
    ],
    worksheet: 'Worksheet',
    answers: 'Answers',
    glossary: 'Words',
  },
  zh: {
    title: '课堂页',
    is: '测验和可以动手的图，不含答案。',
    lesson: '课时',
    quiz: '测验',
    quizIntro: '每题选一个答案。什么都不会发送或保存；做完会得到一串代码，可以出示，也可以交给老师。',
    play: '动手试试',
    playIntro: '每个都单独打开，按返回就回到这里。',
    plays: { guess: '画出那条线', sort: '给当天的下跌归类', spiral: '引发一串抛售', tap: '拧一拧龙头' },
    done: '你的代码',
    code: '代码',
    codeIntro: '里面只有你的答案，没有别的。请出示给老师，或发给老师。',
    copy: '复制代码',
    copied: '已复制',
    again: '重新开始',
    open: (n) => `还没有答：${n}`,
    kept: '这一页现在没有网络也能用。',
    noScript: '没有 JavaScript 就没有代码：请把这一页打印出来，在纸上作答。',
    name: '姓名',
    group: '班级',
    day: '日期',
    forStudents: '学生用的课堂页',
    forStudentsIntro: '测验和互动图，不含答案，手机上就能用。把二维码放到屏幕上，或把网址写在黑板上。打开过一次之后，没有网络也能用；测验可以打印成卷子。',
    results: '读取全班的代码',
    resultsIntro: '每行写一串代码，前面可以写名字。只在这一页上读取，不会发到别处。',
    paste: '代码',
    student: '代码',
    right: '答对',
    unread: '不是代码',
    share: '全班答对',
    rubric: '最后一题的评分标准',
    criterion: '看什么',
    weak: '还不够',
    fair: '接近了',
    strong: '做到了',
    starters: '句子的开头',
    startersIntro: '给有想法、一时说不出来的人。',
    extensions: '还想多做的人',
    standards: '对应的课程标准',
    from: '适合',
    zip: '这节课的全部文件，一个压缩包',
    zipIntro: '幻灯片，练习纸与答案（.docx），供 Moodle、Canvas、Blackboard、Kahoot、Blooket 和表单使用的测验，以及 Anki、Quizlet 卡片',
    readme: [
      'slides.pptx：带备注的幻灯片。图是矢量图，在 PowerPoint 里可以“转换为形状”后编辑。',
      'worksheet.docx、answers.docx：练习纸和答案。答案按练习纸上印出的数字算出。',
      'quiz.moodle.xml、quiz.gift.txt：Moodle（题库，导入）。',
      'quiz-qti-1.2.zip：Canvas、Blackboard、Brightspace。quiz-qti-2.1.zip：支持 QTI 2 的系统。',
      'quiz-kahoot.xlsx：Kahoot（新建，导入表格）。quiz-blooket.csv：Blooket（新建，导入 CSV）。',
      'quiz-forms.csv：一行一题，供从表格生成 Google 表单的插件使用。',
      'cards-anki.txt：Anki（文件，导入）。cards-quizlet.txt：Quizlet（新建，导入）。',
    ],
    worksheet: '练习纸',
    answers: '答案',
    glossary: '词语',
  },
};
