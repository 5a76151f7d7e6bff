import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a site lies while another one takes its place. */
const aside = (site: string) => `${site}.before`;

/** Puts a new site in the place of the one that is there; what dies on the way, `putBack` mends. */
export function swap(site: string, fresh: string): void {
  rmSync(aside(site), { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, aside(site));
  renameSync(fresh, site);
  rmSync(aside(site), { recursive: true, force: true });
}

/** Puts the last site back where a swap died between its two acts. */
export function putBack(site: string): void {
  if (!existsSync(site) && existsSync(aside(site))) renameSync(aside(site), site);
}
