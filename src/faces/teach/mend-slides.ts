import { strFromU8, strToU8 } from 'fflate';

import type { Parts } from './settle-zip.ts';

const types = '[Content_Types].xml';
const theme = { type: 'application/vnd.openxmlformats-officedocument.theme+xml', own: 'ppt/theme/theme1.xml', notes: 'ppt/theme/theme2.xml' } as const;

/**
 * What pptxgenjs leaves wrong in the parts of a file, put right, so that PowerPoint opens it without a repair: types of parts that
 * are not there (PptxGenJS #1444), empty lines and a background without effects, where the format wants an element (#1449), a list
 * that is after the one it belongs before (#1443), one theme for two masters, a type of picture that does not exist, and
 * carriage returns.
 */
export function mendSlides(parts: Parts): Parts {
  const texts = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
  const names = new Set([...Object.keys(parts), theme.notes]);
  const mended = [...texts].map(([name, text]) => [name, strToU8(mend(name, text.replaceAll('\r', ''), names))]);
  const notes = texts.get(theme.own);
  if (!notes) throw new Error(`pptxgenjs wrote no ${theme.own}`);
  return { ...parts, ...Object.fromEntries(mended), [theme.notes]: strToU8(notes.replaceAll('\r', '')) };
}

function mend(name: string, text: string, names: ReadonlySet<string>): string {
  if (name === types) {
    return text
      .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, part: string) => (names.has(part) ? all : ''))
      .replace('ContentType="image/jpg"', 'ContentType="image/jpeg"')
      .replace('</Types>', `<Override PartName="/${theme.notes}" ContentType="${theme.type}"/></Types>`);
  }
  if (name === 'ppt/presentation.xml') {
    const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text)?.[0] ?? '';
    return text.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`);
  }
  if (name.startsWith('ppt/notesMasters/_rels/')) return text.replace('theme1.xml', 'theme2.xml');
  return text.replace(/<a:ln><\/a:ln>|<a:ln\/>/g, '').replace(/(<p:bgPr>(?:(?!<\/p:bgPr>|<a:effect).)*)<\/p:bgPr>/gs, '$1<a:effectLst/></p:bgPr>');
}
