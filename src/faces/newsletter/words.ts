import type { Both } from '../../i18n/index.ts';

interface Platform {
  readonly name: string;
  /** What to take, and what that place is known to do with it. */
  readonly use: string;
  /** Where its maker says so. */
  readonly says?: string;
}

interface Words {
  readonly kicker: (title: string, chapter: string) => string;
  readonly more: string;
  readonly corrections: string;
  readonly source: string;
  readonly join: string;
  readonly rights: string;
  /** Of a picture: its step's title, where its words do not begin with it, and its words. */
  readonly alt: (title: string, words: string) => string;
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly preview: string;
  readonly views: { readonly desktop: string; readonly phone: string; readonly off: string };
  readonly frame: (view: string, title: string) => string;
  readonly copy: { readonly email: string; readonly html: string; readonly markdown: string; readonly embed: string; readonly plainEmbed: string; readonly caption: string; readonly credit: string };
  readonly copied: string;
  readonly refused: string;
  readonly download: { readonly stills: string; readonly gif: string; readonly eml: string; readonly text: string; readonly html: string };
  readonly toCopy: string;
  readonly toKeep: string;
  readonly caption: string;
  readonly credit: string;
  readonly creditIs: (address: string) => string;
  readonly licence: string;
  readonly embed: string;
  readonly plainEmbed: string;
  readonly source_code: string;
  readonly film: string;
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

const says = {
  ghost: 'https://docs.ghost.org/themes/content/',
  mailchimp: 'https://mailchimp.com/help/about-html-email/',
  buttondown: 'https://docs.buttondown.com/editor-modes',
} as const;

/** What mails say outside the story, and what the kit says. */
export const words: Both<Words> = {
  en: {
    kicker: (title, chapter) => `${title} · ${chapter}`,
    more: 'Read the chapter, step by step',
    corrections: 'Corrections are listed here',
    source: 'Source: ',
    join: '; ',
    rights: 'Text and pictures: Everything Sold Off, CC BY 4.0.',
    alt: (title, words) => (words.startsWith(title) ? words : `${title}${/[?!.]$/.test(title) ? '' : '.'} ${words}`),
    title: 'The newsletter kit',
    intro: 'Take a chapter with you: a mail that is ready to send, its pictures, and code for a page. All of it may be used and changed under CC BY 4.0.',
    choose: 'Choose a chapter',
    preview: 'Preview',
    views: { desktop: 'Desktop', phone: 'Phone', off: 'Images off' },
    frame: (view, title) => `The mail “${title}”: ${view}`,
    copy: { email: 'Copy for email', html: 'Copy HTML', markdown: 'Copy Markdown', embed: 'Copy embed code', plainEmbed: 'Copy code without script', caption: 'Copy caption', credit: 'Copy credit' },
    copied: 'Copied',
    refused: 'This browser did not let us copy. The text stands below, or behind the links.',
    download: { stills: 'Stills (zip)', gif: 'GIF', eml: 'Mail (.eml)', text: 'Plain text', html: 'HTML' },
    toCopy: 'Copy',
    toKeep: 'Download',
    caption: 'Caption',
    credit: 'Credit line',
    creditIs: (address) => `“Everything Sold Off”, ${address}, CC BY 4.0`,
    licence: 'Free to use and to change, in print and online, as long as the credit line stands beside it and changes are named.',
    embed: 'Embed code',
    plainEmbed: 'Embed code without script',
    source_code: 'Texts to copy by hand',
    film: 'The GIF is the chapter’s key movement. It begins and ends with the conclusion, and stops by itself.',
    platforms: 'Where it goes',
    platformsIntro: 'What to take for which place. Send yourself a test first: each place has its own way with what is pasted.',
    says: 'its own page on this',
    places: [
      { name: 'Substack', use: 'Copy for email, and paste into the post. We found no page of Substack’s that says what its editor keeps of pasted pictures; should they not come along, upload them from the stills.' },
      { name: 'Ghost', use: 'Copy HTML into an HTML card, or Copy Markdown into a Markdown card; for a post on the web, Copy embed code into an HTML card.', says: says.ghost },
      { name: 'Mailchimp', use: 'Copy HTML, where you code your own mail. Its pictures stay where they are, at public addresses. Add your own footer.', says: says.mailchimp },
      { name: 'Buttondown', use: 'Copy Markdown in Markdown mode, Copy for email in Fancy mode, or Copy HTML in Naked mode.', says: says.buttondown },
      { name: 'beehiiv', use: 'Copy for email, and paste into the post. We found no page of beehiiv’s that says what its editor keeps of it; should pictures not come along, upload them from the stills.' },
      { name: 'WordPress', use: 'Copy embed code into a Custom HTML block. WordPress removes scripts and frames where the author lacks the capability “unfiltered_html”: then use a still with its link.' },
      { name: 'A newsroom’s own system', use: 'Copy embed code where HTML may hold scripts, the code without script where it may hold frames only, and otherwise a still with caption, credit and link.' },
    ],
    options: 'What else embed code takes',
    optionsAre: 'An embed can begin at a step, show a part of its chapter, or keep to one theme. Code without script takes the same in the address of its frame. A step’s name is the last part of its link.',
    optionDoes: {
      step: 'begins at this step',
      steps: 'shows these steps and those between them',
      theme: 'keeps it dark, or light where you write light. Left out, each reader’s own choice counts',
    },
    pictures: 'Pictures in mails',
    picturesAre: 'A mail’s pictures are shown from this site, each at an address made of what is in it. A picture that changes gets a new address, and the workflow that publishes the site carries the old one along, so a mail keeps what it was sent with. Mistakes are put right on the step’s own page, to which each picture leads, and in the list of corrections.',
  },
  zh: {
    kicker: (title, chapter) => `${title} · ${chapter}`,
    more: '逐步阅读这一章',
    corrections: '更正列表',
    source: '来源：',
    join: '；',
    rights: '文字与图片：《万物抛售时》（Everything Sold Off），CC BY 4.0 许可。',
    alt: (title, words) => (words.startsWith(title) ? words : `${title}${/[？！。]$/.test(title) ? '' : '。'}${words}`),
    title: '邮件通讯素材',
    intro: '把一章带走：可以直接发送的邮件、其中的图，以及放进网页的代码。全部内容按 CC BY 4.0 许可，可以使用，也可以修改。',
    choose: '选择一章',
    preview: '预览',
    views: { desktop: '电脑', phone: '手机', off: '不显示图片' },
    frame: (view, title) => `邮件《${title}》：${view}`,
    copy: { email: '复制到邮件', html: '复制 HTML', markdown: '复制 Markdown', embed: '复制嵌入代码', plainEmbed: '复制无脚本代码', caption: '复制图片说明', credit: '复制署名' },
    copied: '已复制',
    refused: '浏览器没有允许复制。文字就在下方，也可以打开链接取用。',
    download: { stills: '静态图（zip）', gif: 'GIF 动图', eml: '邮件（.eml）', text: '纯文本', html: 'HTML' },
    toCopy: '复制',
    toKeep: '下载',
    caption: '图片说明',
    credit: '署名',
    creditIs: (address) => `《万物抛售时》（Everything Sold Off），${address}，CC BY 4.0`,
    licence: '印刷或网络均可免费使用和修改，只需在旁边注明署名，并说明改动。',
    embed: '嵌入代码',
    plainEmbed: '不含脚本的嵌入代码',
    source_code: '手动复制',
    film: '动图演示这一章的关键变化，以结论开头，以结论收尾，播放几遍后自行停止。',
    platforms: '用在哪里',
    platformsIntro: '不同的地方用不同的素材。各个平台处理粘贴内容的方式不同，请先给自己发一封试试。',
    says: '官方说明',
    places: [
      { name: 'Substack', use: '用“复制到邮件”，粘贴到文章里。我们没有找到 Substack 关于编辑器如何保留粘贴图片的说明；如果图片没有跟来，请从静态图中上传。' },
      { name: 'Ghost', use: '用“复制 HTML”放进 HTML 卡片，或用“复制 Markdown”放进 Markdown 卡片；网页文章可以把嵌入代码放进 HTML 卡片。', says: says.ghost },
      { name: 'Mailchimp', use: '自己编写邮件代码时，用“复制 HTML”。图片留在原来的公开地址。请加上您自己的页脚。', says: says.mailchimp },
      { name: 'Buttondown', use: 'Markdown 模式用“复制 Markdown”，Fancy 模式用“复制到邮件”，Naked 模式用“复制 HTML”。', says: says.buttondown },
      { name: 'beehiiv', use: '用“复制到邮件”，粘贴到文章里。我们没有找到 beehiiv 的相关说明；如果图片没有跟来，请从静态图中上传。' },
      { name: 'WordPress', use: '把嵌入代码放进“自定义 HTML”区块。作者没有 unfiltered_html 权限时，WordPress 会删去脚本和框架：这时请用静态图加链接。' },
      { name: '编辑部自有系统', use: '允许脚本的地方用嵌入代码，只允许框架的地方用不含脚本的代码，其余情况用静态图，配上说明、署名和链接。' },
    ],
    options: '嵌入代码还能指定什么',
    optionsAre: '嵌入的内容可以从某一步开始，可以只放一章的一部分，也可以固定为深色或浅色。用不含脚本的代码时，把同样的要求写在框架的地址里。步骤的名字，就是它的链接的最后一段。',
    optionDoes: {
      step: '从这一步开始',
      steps: '只放这一段，首尾都算在内',
      theme: '固定为深色；写 light，就固定为浅色；不写，就随读者自己的设置',
    },
    pictures: '邮件里的图',
    picturesAre: '邮件里的图由本站提供，每幅图的地址由内容决定。图一旦改动，就有新的地址；发布流程会把旧图一并保留，所以已经寄出的邮件不会变样。错误会在该步自己的页面（点图即到）和更正列表里改正。',
  },
};
