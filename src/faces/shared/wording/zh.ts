export const vintage = (day: string): string => `数据读取于 ${day}。`;

export const observation = (series: string, day: string): string => `${series}（${day}）`;

export const reasons: Readonly<Record<string, string>> = {
  'liquid-assets-scarce': '正文没有讲它：正文只跟着准备金走，这类资产里，只有准备金的数额画得出来。',
  'fiscal-qt-phrase': '正文没有用这个说法，因为查不到是谁说的。',
  'consensus-two-parts': '正文摆出了分法，没有讲“人人同意”，因为没有谁能核实。',
  'most-see-opportunity': '正文讲了这些赌注，没有讲有多少人愿意押，原文自己也没有数。',
  'made-by-policy': '正文没有转述这句话，而是画出每个决定怎样改变池子，后来又回来了多少。',
  'crypto-link-is-margin': '正文没有转述这句话：那天加密货币与股票靠什么相连，没有记录。',
};
