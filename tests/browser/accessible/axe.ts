import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeOptions {
  /** Selectors of the parts to look at; the whole page without them. */
  readonly include?: string[];
  /** Ids of the only rules to hold the page to; all without them. */
  readonly rules?: string[];
}

/** What axe finds wrong with a page, but for the frames in it, which are pages of their own: a line for each place, with the rule it breaks. */
export async function violations(page: Page, { include = [':root'], rules = [] }: AxeOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (asked) => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        { include: asked.include },
        { iframes: false, resultTypes: ['violations'], ...(asked.rules.length > 0 && { runOnly: asked.rules }) },
      );
      return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
    },
    { include, rules },
  );
}
