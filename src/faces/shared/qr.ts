import { encode } from 'uqr';

const namespace = 'http://www.w3.org/2000/svg';

/** Draws an address as a QR code, dark on light in every theme as cameras want it. */
export function drawQr(svg: SVGSVGElement, address: string): void {
  if (svg.dataset['address'] === address) return;
  const { path, size } = qrPath(address);
  svg.dataset['address'] = address;
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const paper = document.createElementNS(namespace, 'rect');
  for (const [name, value] of Object.entries({ width: size, height: size, fill: '#fff' })) paper.setAttribute(name, String(value));
  const code = document.createElementNS(namespace, 'path');
  code.setAttribute('d', path);
  code.setAttribute('stroke', '#000');
  svg.replaceChildren(paper, code);
}

/** The dark cells of an address's code as strokes along rows, within the quiet margin that readers need. */
export function qrPath(address: string): { readonly path: string; readonly size: number } {
  // Cameras read any mask; to try all eight for the evenest would hold up the slides of a slow machine.
  const { data, size } = encode(address, { ecc: 'M', border: 3, maskPattern: 2 });
  const rows = data.flatMap((row, y) => {
    const text = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...text.matchAll(/1+/g)].map((run) => `M${run.index} ${y + 0.5}h${run[0].length}`);
  });
  return { path: rows.join(''), size };
}
