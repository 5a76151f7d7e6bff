import { minifySync, transformWithOxc } from 'vite';

import source from '../faces/embed/element.ts?raw';

export async function GET(): Promise<Response> {
  const { code } = await transformWithOxc(source, 'embed.ts', { sourcemap: false });
  return new Response(minifySync('embed.js', code, { module: false }).code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
