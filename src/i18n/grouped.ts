/** Fixed decimals with thousands separated by commas, the same in every runtime. */
export function grouped(size: number, digits: number): string {
  const [whole = '', part] = size.toFixed(digits).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${separated}.${part}` : separated;
}

/** The same without decimals that are all nought. */
export const trimmed = (size: number, digits: number) => grouped(size, digits).replace(/\.0+$/, '');
