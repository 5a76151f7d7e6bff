import type { Slip } from './slip.ts';

export const slips: readonly Slip[] = [
  { name: 'a doubled word', pattern: /([的了是在和与也就都把被对为而但则并])\1|(\p{Script=Han}{2,})\2/gu, right: /^(?:要多要多|一周一周)$/ },
  { name: 'doubled punctuation', pattern: /([，。；：！？、])[，。；：！？、]/g, right: /^[！？]{2}$/ },
  { name: 'half-width punctuation', pattern: /[\p{Script=Han}”）》][,;:!?()](?! ÷)|[,;:!?()]\p{Script=Han}|\p{Script=Han}\.(?=\s|$)/gu },
  { name: 'a straight quote', pattern: /["']\p{Script=Han}|\p{Script=Han}["']/gu },
  { name: 'a space beside punctuation', pattern: / [，。；：！？、）》”]|[，。；：！？、（《“] (?=\S)/g },
  { name: 'a space between Chinese words', pattern: /\p{Script=Han} \p{Script=Han}/gu },
];

export const samples: { readonly wrong: readonly (readonly [text: string, slip: string])[]; readonly right: string } = {
  wrong: [
    ['这是我的的账户。', 'a doubled word'],
    ['准备金准备金下降了。', 'a doubled word'],
    ['账户,准备金', 'half-width punctuation'],
    ['账户(准备金', 'half-width punctuation'],
    ['账户 ，准备金', 'a space beside punctuation'],
    ['所谓"缓冲垫', 'a straight quote'],
    ['账户。。', 'doubled punctuation'],
    ['账户 准备金', 'a space between Chinese words'],
    ['账上有 7180000 美元', 'an unformatted number'],
  ],
  right: '准备金（reserves）是 7,180 亿美元；“缓冲垫”也一样。H.4.1 周三公布，SOFR 走高。',
};

export const around: readonly [before: string, after: string] = ['账户增加了', '，随后回落'];

export const step: { readonly least: number; readonly most: number; readonly of: (text: string) => number } = {
  least: 50,
  most: 104,
  of: (text) => text.match(/\p{Script=Han}/gu)?.length ?? 0,
};

export const scales: readonly (readonly [unit: RegExp, millions: number])[] = [
  [/万亿(美元)?$/, 1e6],
  [/亿(美元)?$/, 100],
  [/万美元$/, 0.01],
  [/./, 1e-6],
];

export const hedges = /也许|可能|或许|不能证明|未必/;

export const passing: Readonly<Record<string, RegExp>> = {
  publication: /H\.4\.1/g,
  licence: /CC BY 4\.0|H\.4\.1|https?:\/\/[^\s，]+/g,
  'name of the code': /二维码/g,
  'basis point': /个?基点|basis points?/gi,
  'basis point by its name': /^基点$/g,
  example: /^(?:[^。？！]+[。？！])?(?:示例|沙盘推演)[^]*/,
  parts: /四个池子|两种读法/g,
  points: /\d+ 周/g,
  sides: /左右相等/g,
  bond: /十年期(?:美国|美)?国债/g,
  day: /24 小时/g,
  links: /共六环|第 \d 环/g,
  'large code': /二维码/g,
  forecast: /花掉那?一万亿/g,
  address: /\S+\/class\/(?:\?lesson=\d+)?/g,
};
