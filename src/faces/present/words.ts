import type { Both } from '../../i18n/index.ts';

interface Words {
  readonly deck: string;
  readonly deckIs: string;
  readonly console: string;
  readonly consoleIs: string;
  readonly noScript: string;
  readonly print: string;
  readonly story: string;
  /** Tells a class what to do, by interactive. */
  readonly asks: Readonly<Record<string, string>>;
  readonly held: string;
  readonly next: string;
  readonly previous: string;
  readonly overview: string;
  readonly lesson: string;
  readonly whole: string;
  readonly length: (minutes: number) => string;
  readonly keys: string;
  readonly jump: string;
  readonly jumpHint: string;
  readonly nothing: string;
  readonly close: string;
  readonly scan: string;
  readonly tools: string;
  readonly black: string;
  readonly pen: string;
  readonly laser: string;
  readonly wipe: string;
  readonly code: string;
  /** What each key does: keys as they are pressed, and what for. */
  readonly help: readonly (readonly [keys: string, does: string])[];
  readonly now: string;
  readonly then: string;
  readonly theEnd: string;
  readonly notes: string;
  readonly say: string;
  readonly ask: string;
  readonly misunderstanding: string;
  readonly smaller: string;
  readonly larger: string;
  readonly follow: string;
  readonly start: string;
  readonly pause: string;
  readonly again: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly plan: string;
  readonly discussion: string;
  readonly onTime: string;
  readonly behind: (minutes: string) => string;
  readonly ahead: (minutes: string) => string;
  readonly minutes: (n: number) => string;
  readonly openDeck: string;
  readonly stick: string;
}

/** What the deck and the console say themselves. */
export const words: Both<Words> = {
  en: {
    deck: 'Slides',
    deckIs: 'The whole story as slides for a class: one step, one headline, one picture that moves between them.',
    console: 'Speaker’s console',
    consoleIs: 'What is on the screen, what comes next, what to say about it, and how the time goes.',
    noScript: 'Slides need JavaScript. Without it, the same pictures and words stand on paper:',
    print: 'the storyboard to print',
    story: 'The story',
    asks: { guess: 'Draw what you expect.', crowd: 'Set the sliders together.', lender: 'Pull a lender together.', sort: 'Sort the cards together.', tap: 'Turn the taps together.' },
    held: 'Once more to go on without an answer',
    next: 'Next',
    previous: 'Previous',
    overview: 'Overview',
    lesson: 'Lesson',
    whole: 'Whole story',
    length: (minutes) => `${minutes} minutes`,
    keys: 'Keys',
    jump: 'Go to',
    jumpHint: 'A title, or numbers: of a chapter, or of a chapter and a step with a point between',
    nothing: 'No step is called that',
    close: 'Close',
    scan: 'This step on your phone',
    tools: 'Slides: tools',
    black: 'Black screen',
    pen: 'Pen',
    laser: 'Pointer',
    wipe: 'Wipe what was drawn',
    code: 'QR code',
    help: [
      ['→ ↓ Space PgDn', 'next step'],
      ['← ↑ PgUp', 'previous step'],
      ['Home End', 'first, last step'],
      ['O', 'overview'],
      ['G', 'go to a step'],
      ['B .', 'black screen'],
      ['F', 'full screen'],
      ['T', 'light, dark, high contrast'],
      ['Z', 'more detail, smaller letters'],
      ['Q', 'QR code: large, away, small'],
      ['L', 'pointer'],
      ['P', 'pen'],
      ['C', 'wipe what was drawn'],
      ['?', 'these keys'],
    ],
    now: 'Now',
    then: 'Next',
    theEnd: 'The end',
    notes: 'Notes',
    say: 'Say',
    ask: 'Ask',
    misunderstanding: 'Often misunderstood',
    smaller: 'Smaller text',
    larger: 'Larger text',
    follow: 'Follow the slides',
    start: 'Start the clock',
    pause: 'Pause',
    again: 'Start over',
    elapsed: 'Elapsed',
    clock: 'Time',
    plan: 'Plan',
    discussion: 'Discussion',
    onTime: 'on time',
    behind: (minutes) => `${minutes} behind`,
    ahead: (minutes) => `${minutes} ahead`,
    minutes: (n) => `${n} min`,
    openDeck: 'Open the slides in a window of their own',
    stick: 'Take the slides along on a stick: one zip, no network needed',
  },
  zh: {
    deck: '课堂幻灯片',
    deckIs: '把整个故事做成课堂幻灯片：一步一个标题，一幅图在步与步之间接着变化。',
    console: '讲者控制台',
    consoleIs: '屏幕上正在放什么、接下来是什么、可以怎么讲、时间用了多少。',
    noScript: '放映幻灯片需要 JavaScript。没有它，同样的图文可以看纸面版：',
    print: '可打印的图文版',
    story: '正文',
    asks: { guess: '先画出你的猜测。', crowd: '一起调调滑块。', lender: '一起抽走一位放款人。', sort: '一起给卡片归类。', tap: '一起拧拧龙头。' },
    held: '再按一次，不作答，继续',
    next: '下一步',
    previous: '上一步',
    overview: '总览',
    lesson: '课时',
    whole: '完整故事',
    length: (minutes) => `${minutes} 分钟`,
    keys: '按键',
    jump: '跳到',
    jumpHint: '输入标题或章号，也可以用“章号.步号”',
    nothing: '没有叫这个名字的步骤',
    close: '关闭',
    scan: '用手机看这一步',
    tools: '放映工具',
    black: '黑屏',
    pen: '画笔',
    laser: '指示点',
    wipe: '擦掉所画',
    code: '二维码',
    help: [
      ['→ ↓ 空格 PgDn', '下一步'],
      ['← ↑ PgUp', '上一步'],
      ['Home End', '第一步、最后一步'],
      ['O', '总览'],
      ['G', '跳到某一步'],
      ['B .', '黑屏'],
      ['F', '全屏'],
      ['T', '浅色、深色、高对比'],
      ['Z', '细节更多，字更小'],
      ['Q', '二维码：放大、收起、缩小'],
      ['L', '指示点'],
      ['P', '画笔'],
      ['C', '擦掉所画'],
      ['?', '按键说明'],
    ],
    now: '正在放映',
    then: '下一步',
    theEnd: '到此结束',
    notes: '讲稿',
    say: '可以这样讲',
    ask: '可以这样问',
    misunderstanding: '常见误解',
    smaller: '缩小文字',
    larger: '放大文字',
    follow: '跟随幻灯片',
    start: '开始计时',
    pause: '暂停',
    again: '重新计时',
    elapsed: '已用时间',
    clock: '时间',
    plan: '进度',
    discussion: '讨论',
    onTime: '进度正常',
    behind: (minutes) => `慢了 ${minutes}`,
    ahead: (minutes) => `快了 ${minutes}`,
    minutes: (n) => `${n} 分钟`,
    openDeck: '在新窗口打开幻灯片',
    stick: '把幻灯片存进 U 盘：一个压缩包，不需要网络',
  },
};
