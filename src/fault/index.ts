/** One thing an author must mend: where it is, what was found there, what to write instead. */
export interface Finding {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  readonly found: string;
  readonly mend: string;
}

/** Thrown for authors, never for our own bugs (those are plain Errors). Carries every finding of a run. */
export class Fault extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: Finding | readonly Finding[]) {
    const all = [findings].flat() as Finding[];
    super(report(all));
    this.name = 'Fault';
    // Where in our code it was noticed helps nobody who has a file to mend.
    this.stack = this.message;
    this.findings = all;
  }
}

/** All findings as text, in file and line order, one block each; what a line does wrong twice is said once. */
export function report(findings: readonly Finding[]): string {
  const blocks = [...findings]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, found, mend }) => `${onOneLine(file)}:${line}  ${onOneLine(found)}\n  mend: ${onOneLine(mend)}`);
  return [...new Set(blocks)].join('\n');
}

/** How much of a text a report gives, in signs: who looks for a slip needs its beginning, and may have quoted a whole file. */
const enough = 1000;

/** Findings quote files and answers of others: a line break in them begins no line of a report, which a workflow may take for an order. */
const onOneLine = (text: string): string =>
  (text.length > enough ? `${text.slice(0, enough)}… (${text.length} signs)` : text).replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (sign) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Throws one Fault when there is anything to mend, so that a run lists all of it at once. */
export function raise(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Fault(findings);
}
