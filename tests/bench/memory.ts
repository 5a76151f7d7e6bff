import type { CDPSession } from 'playwright-core';

import { idle } from '../browser/harness/index.ts';
import type { Sample } from './measures.ts';
import { slowPhone } from './slow-phone.ts';
import type { Subject } from './subject.ts';

const walks = 10;

/**
 * How much the heap grows from the second full walk to the last, after forced collections; the first one loads what the story needs.
 * Compiled code is left out: the browser goes on compiling what runs often.
 */
export async function measureMemory({ browser, url }: Subject): Promise<Sample> {
  const { page, cdp, close } = await slowPhone(browser, { network: false });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await idle(page);
  const heap: number[] = [];
  for (let walk = 0; walk <= walks; walk += 1) {
    await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const { scrollHeight } = document.documentElement;
      for (let y = 0; y < scrollHeight; y += 220) {
        scrollTo(0, y);
        await frame();
      }
      scrollTo(0, 0);
      await new Promise((done) => setTimeout(done, 700));
    });
    heap.push(await heapSize(cdp));
  }
  await close();
  return { heapGrowth: heap.at(-1)! / heap[1]! - 1 };
}

/** Bytes of everything on the heap but compiled code, after collecting what is not used. */
async function heapSize(cdp: CDPSession): Promise<number> {
  for (let pass = 0; pass < 3; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const note = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', note);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', note);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as { snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }; nodes: number[] };
  const {
    node_fields: fields,
    node_types: [types],
  } = snapshot.meta;
  const size = fields.indexOf('self_size');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (types[nodes[at]!] !== 'code') sum += nodes[at + size]!;
  return sum;
}
