import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

/** A build that has been written. */
export interface Built {
  /** Its folder. */
  readonly dist: string;
  /** The path it will be under, with slashes at both ends. */
  readonly base: string;
  /** Its full address, ending in a slash. */
  readonly site: string;
  readonly log: (line: string) => void;
}

/** An integration that does one thing to every build, after its pages are written and after the integrations before it. */
export function afterBuild(name: string, work: (built: Built) => void | Promise<void>): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name,
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/?$/, '/');
        site = new URL(base, config.site).href;
      },
      'astro:build:done': ({ dir, logger }) => work({ dist: fileURLToPath(dir), base, site, log: (line) => logger.info(line) }),
    },
  };
}
