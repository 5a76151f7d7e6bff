/** The widest line of a plain mail: longer ones are broken anywhere by old programs, and by answers to it. */
const widest = 78;

/** About how many columns a letter takes where all are as wide as one another. */
const columnsOf = (letter: string): number =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(letter) ? 2 : 1;

/** Where a line may end: after a space, and around Chinese letters, though never before a closing mark or after an opening one. */
const pieces =
  /[“\uff08\u300a\uff3b‘]*(?:[\u4e00-\u9fff]|[^\s\u4e00-\u9fff“\uff08\u300a\uff3b‘\uff0c\u3002\uff1b\uff1a\u3001\uff01\uff1f\uff09\u300b\uff3d”’]+)[\uff0c\u3002\uff1b\uff1a\u3001\uff01\uff1f\uff09\u300b\uff3d”’…]*|\s|./gu;

/** A plain text in lines of at most 78 columns; an address stays whole. */
export const inColumns = (text: string): string => text.split('\n').map(broken).join('\n');

function broken(line: string): string {
  const lines: string[] = [];
  let now = '';
  let wide = 0;
  for (const piece of line.match(pieces) ?? []) {
    const width = [...piece].reduce((sum, letter) => sum + columnsOf(letter), 0);
    if (wide > 0 && wide + width > widest && piece.trim()) {
      lines.push(now.trimEnd());
      now = '';
      wide = 0;
    }
    now += piece;
    wide += width;
  }
  return [...lines, now].join('\n');
}
