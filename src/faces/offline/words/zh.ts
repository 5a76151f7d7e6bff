import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const words: Translated<typeof english.words> = {
  title: '留给课堂用',
  about: '幻灯片、讲者控制台、正文、教学指南和讲义都存在这台设备上，没有网络也能用。有新版时会提醒，绝不在上课途中替换。',
  states: {
    offer: '未保存，{size}',
    away: '未保存，现在没有网络',
    keeping: '正在下载，{size}',
    kept: '已存在本机，{size}',
    newer: '已保存；有新版，{size}',
    failed: '网络中断，已下载的部分会保留',
    damaged: '有文件损坏，没有保存',
    mending: '有文件损坏，正在重新下载',
    full: '这台设备的存储空间不足',
  },
  keep: '保存',
  update: '换成新版',
  forget: '删除',
  retry: '再试一次',
};
