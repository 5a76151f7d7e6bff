import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { derive } from '../../../src/i18n/derive.ts';
import { dateText, format, languages, locales, reference, written } from '../../../src/i18n/index.ts';

const root = join(import.meta.dirname, '../../..');

/** Every part that has words, by its file in the reference language. */
const parts = globSync(`src/**/${reference}.ts`, { cwd: root })
  .filter((file) => !file.startsWith('src/i18n/languages/'))
  .sort();

const isGrammar = (one: unknown): boolean =>
  one instanceof RegExp || (typeof one === 'object' && one !== null && Object.values(one).some((value) => value instanceof RegExp));

/** What a language file says, without what it says: names, and whether text or sentences. */
function shapeOf(words: unknown): unknown {
  if (typeof words === 'function') return 'function';
  if (words instanceof RegExp) return 'pattern';
  if (Array.isArray(words)) return words.some(isGrammar) ? 'a grammar, as long as the language needs' : words.map(shapeOf);
  if (words && typeof words === 'object')
    return Object.fromEntries(
      Object.entries(words)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [name, shapeOf(value)]),
    );
  return typeof words;
}

describe('a language', () => {
  it('has a tag, a path and a name that no other has', () => {
    for (const of of ['tag', 'path', 'name'] as const) expect(new Set(locales.map((locale) => languages[locale][of])).size).toBe(locales.length);
    expect(languages[reference].path).toBe('');
  });

  it('says in each part what the reference says', async () => {
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) {
      const original = shapeOf({ ...(await import(join(root, part))) });
      for (const locale of written)
        expect(shapeOf({ ...(await import(join(root, dirname(part), `${locale}.ts`))) }), `${dirname(part)} in ${locale}`).toEqual(original);
    }
  });
});

describe('traditional Chinese for Hong Kong', () => {
  it.each([
    ['美联储的隔夜逆回购', '聯儲局的隔夜逆回購'],
    ['财政部一般账户（TGA）和银行准备金', '財政部一般賬戶（TGA）和銀行準備金'],
    ['追加保证金、爆仓，都说“不得不卖”', '追收孖展、爆倉，都說「不得不賣」'],
    ['几千亿美元里，只有一只基金买了短期国债', '幾千億美元裏，只有一隻基金買了短期國庫券'],
    ['加密货币里约 20 亿；在指数里占多大份额；价格上下摆动', '加密貨幣裏約 20 億；在指數裏佔多大份額；價格上下擺動'],
    ['有担保隔夜融资利率，好比国内的“跨月”，由美联储公布', '有抵押隔夜融資利率，好比內地的「跨月」，由聯儲局公布'],
    ['周三收盘后上涨（周三）；收盘余额，月末', '星期三收市後上升（星期三）；日終結餘，月底'],
    ['通过银行；法案通过；一份文件；下载文件', '透過銀行；法案通過；一份文件；下載檔案'],
    ['副本里，报道里，100 公里；只有一只，还是只让 8 只基金', '副本裏，報道裏，100 公里；只有一隻，還是只讓 8 隻基金'],
  ])('writes %s', (simplified, traditional) => {
    expect(derive(simplified, 'zh-hant')).toBe(traditional);
  });

  it('leaves tags, ids and code alone', () => {
    const source = '<Num id="tga@2025-07-09" as="day" />到 `${date}`。';
    expect(derive(source, 'zh-hant')).toBe(source);
  });

  it('formats as the language it comes from, in its own letters', () => {
    expect(format(1_990_000, 'usd', 'zh-hant')).toBe('1.99 萬億美元');
    expect(format(199_000, 'usd', 'zh-hant', { as: 'label' })).toBe('1,990 億');
    expect(dateText('2025-11-04', 'zh-hant', 'weekday')).toBe('2025 年 11 月 4 日（星期二）');
  });
});
