import type { Translated } from '../../../i18n/index.ts';
import type { TimelineState } from '../state.ts';
import type * as english from './en.ts';

export const says: Translated<typeof english.says> = {
  titled: (title, said) => `${title}${title.endsWith('？') ? '' : '。'}${said}`,
  chain: (links) => `${links.join(' → ')}。`,
  dated: (link, day) => `${link}（${day}）`,
  lanes: (said) => `上面画美联储，下面画财政部账户。${said}`,
  sentences: (parts) => parts.map((part) => `${part}。`).join(''),
  cut: (size, day) => `${day}降息 ${size}`,
  runoff: (end) => `代表缩表的带子越来越薄，到 ${end}为止`,
  announced: (day) => `${day}宣布缩表的终点`,
  between: (days) => `相隔 ${days}`,
  account: (day) => `财政部账户画到 ${day}`,
  point: (amount, day) => `${day}为 ${amount}`,
  remarks: (said, opinion) => said.map((words) => words.replace(/。$/, '')).join(opinion ? '：' : '，'),
};

export function source({ lanes, passage }: TimelineState): string {
  if (passage) return '原文；公开记录，逐条来源见附录。';
  if (!lanes) return '原文的说法，用我们的话转述。';
  return '联邦公开市场委员会、美联储 H.4.1 报表、美国财政部《每日财政报表》。';
}

export function note({ lanes, passage }: TimelineState): string {
  if (passage) return '评分是我们的判断；“部分应验”指方向对了，大小、时间或原因没有说对。';
  if (!lanes) return '预测，不是事实。';
  return '缩表带的厚度为周三总资产高出终点的部分，事后才知道。';
}
