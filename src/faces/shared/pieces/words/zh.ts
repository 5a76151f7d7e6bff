import type { Translated } from '../../../../i18n/index.ts';
import type * as english from './en.ts';

export const words: Translated<typeof english.words> = {
  title: '分享这一步',
  shapes: { wide: '链接配图', square: '方图', portrait: '竖图', tall: '全屏竖图', figure: '只要图形' },
  shape: '图片形状',
  save: { png: 'PNG', svg: 'SVG', clear: '透明 PNG', dark: '深色页面用的透明 PNG', copy: '复制图片', email: '复制到邮件' },
  texts: { text: '短文', caption: '图片说明', alt: '替代文字', address: '网址', embed: '嵌入代码' },
  copy: '复制',
  copyOf: (what) => `复制：${what}`,
  copied: (what) => `已复制：${what}`,
  picture: '图片',
  step: '这一步的文字和图',
  refused: '浏览器没有允许复制，请选中文字后手动复制。',
  notDrawn: '浏览器没有画出图片，请改用 SVG，内容相同。',
  link: '复制链接',
  send: '发送…',
  kit: '整章素材：邮件通讯与网页',
  close: '关闭',
};
