import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const page = join(import.meta.dirname, '../../.github/docs/bench.md');

/** The bench’s page with a table between its two markers, under the machine and the day it was measured on. Throws where the markers are missing. */
export function withMeasured(text: string, table: string, machine: string, day: string): string {
  const between = /(<!-- measured -->\n)[\s\S]*?(\n<!-- \/measured -->)/;
  if (!between.test(text)) throw new Error('bench.md has no <!-- measured --> … <!-- /measured -->');
  return text.replace(
    between,
    (_all, open: string, close: string) => `${open}${machine}, ${day}, Node ${process.versions.node}\n\n\`\`\`text\n${table}\n\`\`\`${close}`,
  );
}

/** Puts a table into the bench’s page. */
export function writeMeasured(table: string): void {
  const cores = cpus();
  const machine = `${cores.length} × ${cores[0]?.model.trim() || 'CPU'}, ${process.platform} ${process.arch}`;
  writeFileSync(page, withMeasured(readFileSync(page, 'utf8'), table, machine, new Date().toISOString().slice(0, 10)));
}
