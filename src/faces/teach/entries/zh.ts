import type { Translated } from '../../../i18n/index.ts';
import type * as english from './en.ts';

export const names: Translated<typeof english.names> = {
  deposits: '存款',
  reserves: '准备金',
  tga: '财政部账户',
  'on-rrp': '停车场',
  bills: '国债',
  worth: '净资产',
};
