interface ClassWords {
  /** The page for students. */
  readonly title: string;
  readonly is: string;
  readonly lesson: string;
  readonly quiz: string;
  readonly quizIntro: string;
  readonly play: string;
  readonly playIntro: string;
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
export const classWords: ClassWords = {
  title: 'For the class',
  is: 'The quiz and the pictures to play with, without answers.',
  lesson: 'Lesson',
  quiz: 'The quiz',
  quizIntro: 'Choose an answer to each question. Nothing is sent or stored: at the end there is a code to show or pass on.',
  play: 'To play with',
  playIntro: 'Each opens by itself; back leads here again.',
  done: 'Your code',
  code: 'Code',
  codeIntro: 'It holds your answers and nothing else, and nobody reads them off it. Show it, or send it to your teacher.',
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
  forStudentsIntro:
    'Quiz and interactives without answers, for phones. Put the code on the screen – a tap makes it large here, S on the slides – or write the address on the board. After a first visit it works without a network, and its quiz prints as a sheet.',
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
    'slides.pptx: the slides, with notes; slides-4x3.pptx: the same for older projectors. What is asked stands on a slide before the one that shows it. Pictures are vectors: in PowerPoint, “Convert to Shape” takes them apart.',
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
};
