import { manuals } from '../manuals.ts';

interface Platform {
  readonly name: string;
  /** What to take there, and what that place is known to do with it: a line each. */
  readonly use: readonly [string, string];
  /** Where its maker says so. */
  readonly says?: string;
}

interface Words {
  /** The file that says what each picture shows. */
  readonly captionsFile: string;
  readonly kicker: (title: string, chapter: string) => string;
  readonly more: string;
  readonly corrections: string;
  readonly source: string;
  readonly join: string;
  readonly rights: string;
  readonly onTerms: string;
  readonly contextIs: (day: string, by: string, title: string) => string;
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly preview: string;
  readonly views: { readonly desktop: string; readonly phone: string; readonly off: string };
  readonly frame: (view: string, title: string) => string;
  readonly copy: {
    readonly email: string;
    readonly html: string;
    readonly markdown: string;
    readonly embed: string;
    readonly plainEmbed: string;
    readonly caption: string;
    readonly credit: string;
    readonly subject: string;
    readonly preheader: string;
    readonly quote: string;
    readonly address: string;
  };
  /** The places that take each of the larger ones. */
  readonly takenBy: { readonly email: string; readonly html: string; readonly markdown: string; readonly embed: string; readonly plainEmbed: string };
  /** Leads to the steps of the chapter. */
  readonly orStep: string;
  /** On each button beside a short text. */
  readonly copyOne: string;
  readonly copied: string;
  readonly refused: string;
  readonly download: { readonly stills: string; readonly gif: string; readonly eml: string; readonly text: string; readonly html: string };
  readonly toCopy: string;
  readonly toKeep: string;
  readonly caption: string;
  readonly credit: string;
  readonly subject: string;
  readonly preheader: string;
  readonly quote: string;
  readonly address: string;
  /** A sentence, and whose it is. */
  readonly quoted: (sentence: string, chapter: string) => string;
  readonly inbox: string;
  readonly oneStep: string;
  readonly oneStepIs: string;
  readonly chooseStep: string;
  /** Said where the site was built for no public address. */
  readonly local: (site: string) => string;
  readonly creditIs: (address: string) => string;
  readonly licence: string;
  readonly embed: string;
  readonly plainEmbed: string;
  readonly source_code: string;
  readonly film: string;
  /** The shapes of films, where there are some. */
  readonly films: { readonly wide: string; readonly square: string; readonly tall: string };
  readonly platforms: string;
  readonly platformsIntro: string;
  readonly says: string;
  readonly places: readonly Platform[];
  readonly options: string;
  readonly optionsAre: string;
  /** What each attribute of the embed code does. */
  readonly optionDoes: { readonly step: string; readonly steps: string; readonly theme: string };
  readonly pictures: string;
  readonly picturesAre: string;
}

/** What mails say outside the story, and what the kit manuals. */
export const words: Words = {
  captionsFile: 'captions.txt',
  kicker: (title, chapter) => `${title} · ${chapter}`,
  more: 'Read the chapter, step by step',
  corrections: 'Corrections are listed here',
  source: 'Source: ',
  join: '; ',
  rights: 'Text and pictures by Everything Sold Off',
  onTerms: 'Free to use under CC BY 4.0',
  contextIs: (day, by) =>
    `On ${day} shares, gold and crypto fell together. An article by ${by} blames the cash that the US Treasury took in. This is a part of a story that checks it, link by link.`,
  title: 'The newsletter kit',
  intro: 'Take a chapter with you: a mail that is ready to send, its pictures, and code for a page. All of it may be used and changed under CC BY 4.0.',
  choose: 'Choose a chapter',
  preview: 'Preview',
  views: { desktop: 'Desktop', phone: 'Phone', off: 'Images off' },
  frame: (view, title) => `The mail “${title}”: ${view}`,
  copy: {
    email: 'Copy for email',
    html: 'Copy HTML',
    markdown: 'Copy Markdown',
    embed: 'Copy embed code',
    plainEmbed: 'Copy code without script',
    caption: 'Copy caption',
    credit: 'Copy credit',
    subject: 'Copy subject',
    preheader: 'Copy preview text',
    quote: 'Copy quote',
    address: 'Copy address',
  },
  takenBy: {
    email: 'Substack, Ghost, beehiiv, WordPress, Buttondown’s Fancy mode',
    html: 'blocks and cards for HTML',
    markdown: 'Buttondown, Markdown cards',
    embed: 'web pages: an HTML card in Ghost, Custom HTML in WordPress',
    plainEmbed: 'web pages that take frames, and no scripts',
  },
  orStep: 'Or take one step of it, in the shape you need',
  copyOne: 'Copy',
  copied: 'Copied',
  refused: 'This browser did not let us copy. The text stands below, or behind the links.',
  download: { stills: 'Stills (zip)', gif: 'GIF', eml: 'Mail (.eml)', text: 'Plain text', html: 'HTML' },
  toCopy: 'Copy',
  toKeep: 'Download',
  caption: 'Caption',
  credit: 'Credit line',
  subject: 'Subject',
  preheader: 'Preview text',
  quote: 'Pull quote',
  address: 'The chapter’s address',
  quoted: (sentence, chapter) => `“${sentence}” (Everything Sold Off, “${chapter}”)`,
  inbox: 'Words around it',
  oneStep: 'One step at a time',
  oneStepIs: 'Choose a step by its picture. PNG files are drawn here, in your browser, from the SVG with its letters in it.',
  chooseStep: 'Choose a step',
  local: (site) =>
    `This copy of the kit was built for ${site}: its addresses and pictures lead to this machine, and nobody else’s mail can show them. Build it with SITE_URL, or use the published kit.`,
  creditIs: (address) => `“Everything Sold Off”, ${address}, CC BY 4.0`,
  licence: 'Free to use and to change, in print and online, as long as the credit line stands beside it and changes are named.',
  embed: 'Embed code',
  plainEmbed: 'Embed code without script',
  source_code: 'Texts to copy by hand',
  films: { wide: '16:9', square: 'square', tall: 'upright' },
  film: 'The GIF is the chapter’s key movement. It begins and ends with the conclusion, and stops by itself.',
  platforms: 'Where to paste it',
  platformsIntro: 'What to copy for which place. Send yourself a test first: each place has its own way with what is pasted.',
  says: 'its own page on this',
  places: [
    {
      name: 'Substack',
      use: [
        'Copy for email, and paste into the post; subject and preview text go into the fields of the post’s settings.',
        'We tried the open editor Tiptap, which keeps pictures, alt texts and links, and not Substack itself: should a picture not come along, save it under “One step at a time”.',
      ],
    },
    {
      name: 'Ghost',
      use: [
        'Copy for email, and paste into the post: its editor keeps pictures, alt texts, links and the words below.',
        'For a living embed on the web, Copy embed code into an HTML card; in a mail its linked picture stands there.',
      ],
      says: manuals.ghost,
    },
    {
      name: 'beehiiv',
      use: [
        'Copy for email, and paste into the post; subject and preview text have fields of their own.',
        'We found no page of beehiiv’s that says what its editor keeps: should a picture not come along, save it under “One step at a time”, and copy its alt text.',
      ],
    },
    {
      name: 'Buttondown',
      use: ['Copy Markdown in Markdown mode, or Copy for email in Fancy mode.', 'In Naked mode take the file behind “HTML”: it is the mail as it is.'],
      says: manuals.buttondown,
    },
    {
      name: 'Mailchimp',
      use: [
        'Choose to code your own mail, and paste the file behind “HTML”; subject and preview text have fields of their own.',
        'Its pictures stay where they are, at public addresses. Add your own footer, with the way to unsubscribe.',
      ],
      says: manuals.mailchimp,
    },
    {
      name: 'WordPress',
      use: [
        'Paste the chapter’s address on a line of its own: it becomes an embed. Or paste Copy for email, which becomes blocks.',
        'Embed code in a Custom HTML block needs the capability “unfiltered_html”; without it WordPress removes scripts and frames.',
      ],
    },
    {
      name: 'A newsroom’s own system',
      use: [
        'Copy embed code where HTML may hold scripts, the code without script where it may hold frames only.',
        'Otherwise a picture from “One step at a time”, with its alt text, caption and address.',
      ],
    },
  ],
  options: 'What else embed code takes',
  optionsAre:
    'An embed can begin at a step, show a part of its chapter, or keep to one theme. Code without script takes the same in the address of its frame. A step’s name is the last part of its link.',
  optionDoes: {
    step: 'begins at this step',
    steps: 'shows these steps and those between them',
    theme: 'keeps it dark, or light where you write light. Left out, each reader’s own choice counts',
  },
  pictures: 'Pictures in mails',
  picturesAre:
    'A mail’s pictures are shown from this site, each at an address made of what is in it. A picture that changes gets a new address, and the workflow that publishes the site carries the old one along, so a mail keeps what it was sent with. Mistakes are put right on the step’s own page, to which each picture leads, and in the list of corrections.',
};
