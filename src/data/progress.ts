const WIDTH = 24;

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far a long work is: a bar that is drawn over on a terminal, a line for each part elsewhere. */
export function progressOn(out: Terminal): (done: number, all: number, what: string) => void {
  return (done, all, what) => {
    const count = `${String(done).padStart(String(all).length)}/${all}`;
    if (!out.isTTY) return void out.write(`${count} ${what}\n`);
    const filled = Math.round((done / all) * WIDTH);
    const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${count} ${what}`;
    // The line is taken away when all is done: the summary follows.
    out.write(`\r\u001B[2K${done === all ? '' : line.slice(0, (out.columns ?? 80) - 1)}`);
  };
}
