import type { Both, Locale } from '../../i18n/index.ts';

interface Words {
  readonly title: string;
  readonly about: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly states: {
    readonly offer: string;
    readonly away: string;
    readonly keeping: string;
    readonly kept: string;
    readonly newer: string;
    readonly failed: string;
    readonly full: string;
  };
  readonly keep: string;
  readonly update: string;
  readonly forget: string;
  readonly retry: string;
}

/** `{size}` is filled where the page runs. */
export const words: Both<Words> = {
  en: {
    title: 'Keep for class',
    about: 'Slides, console, story, guide and handouts, kept on this device so that they work with no network. A newer edition is offered, never forced on a lesson.',
    languages: { en: 'English', zh: 'Chinese' },
    states: {
      offer: 'not kept, {size}',
      away: 'not kept, and there is no network now',
      keeping: 'fetching, {size}',
      kept: 'kept on this device, {size}',
      newer: 'kept; a newer edition is out, {size}',
      failed: 'the network gave out; what came so far stays',
      full: 'this device has no room left',
    },
    keep: 'Keep',
    update: 'Take the newer edition',
    forget: 'Take it off',
    retry: 'Try again',
  },
  zh: {
    title: '留给课堂用',
    about: '幻灯片、讲者台、正文、教学指南和讲义都存在这台设备上，没有网络也能用。有新版时会提醒，绝不在上课途中替换。',
    languages: { en: '英文', zh: '中文' },
    states: {
      offer: '未保存，{size}',
      away: '未保存，现在没有网络',
      keeping: '正在下载，{size}',
      kept: '已存在本机，{size}',
      newer: '已保存；有新版，{size}',
      failed: '网络中断，已下载的部分会保留',
      full: '这台设备的存储空间不足',
    },
    keep: '保存',
    update: '换成新版',
    forget: '删除',
    retry: '再试一次',
  },
};
