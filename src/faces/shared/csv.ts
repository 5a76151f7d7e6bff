/** Without it Excel takes a text for one in the old encoding of its country. */
const BOM = '\ufeff';

/** Rows of cells as CSV after RFC 4180: lines end as it says, and what holds a sign of the format is in quotes. With signs beyond ASCII it says its encoding. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[], lineEnd = '\r\n'): string {
  const text = rows.map((row) => row.map(cell).join(',') + lineEnd).join('');
  return /[^\u0000-\u007f]/.test(text) ? BOM + text : text;
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
