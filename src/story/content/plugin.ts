import { join, sep } from 'node:path';

import type { EnvironmentModuleNode, Plugin, ViteDevServer } from 'vite';

import { Fault, raise } from '../../fault/index.ts';
import { checkContent } from './check.ts';
import type { Settle } from './check-facts.ts';
import type { Registry } from './script.ts';

export interface StoryOptions {
  /** The state schema of each figure; the figures' own when left out. */
  readonly registry?: Registry;
  /** Makes a figure's state; the figures' own way when left out. */
  readonly settle?: Settle;
  /** The code of each virtual module, by its id; `virtual:story` and whatever else is wanted. Called for sound content only. */
  readonly compile: (root: string) => Modules | Promise<Modules>;
  /** Every id `compile` gives. */
  readonly ids?: readonly string[];
  /** The project's root; Vite's own when left out. */
  readonly root?: string;
}

export type Modules = Readonly<Record<string, string>>;

/** Saves come in bursts (an editor's temporary file, a checkout): look once they are over. */
const QUIET = 60;

/**
 * The story as virtual modules. Unsound content stops a build with the report of everything there is to mend; in dev the same
 * report is shown over the page on a bad save, and goes away with a reload once mended.
 */
export function storyPlugin(options: StoryOptions): Plugin {
  const { registry, settle, compile, ids = ['virtual:story'] } = options;
  let root = options.root ?? '';
  let building = false;
  let modules: Promise<Modules> | undefined;

  const look = (): Promise<Modules> =>
    (modules ??= (async () => {
      raise(checkContent(root, registry, settle));
      return compile(root);
    })());

  return {
    name: 'story',
    configResolved(config) {
      root = options.root ?? config.root;
      building = config.command === 'build';
    },
    async buildStart() {
      // In dev a server that does not start could not show the report.
      if (building) await look();
    },
    resolveId(id) {
      return ids.includes(id) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith('\0') || !ids.includes(id.slice(1))) return undefined;
      return (await look())[id.slice(1)];
    },
    configureServer(server) {
      const content = join(root, 'content');
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add(content);
      server.watcher.on('all', (_event, path) => {
        if (path !== content && !path.startsWith(content + sep)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          modules = undefined;
          forget(server, ids);
          const mine = look();
          // A later save may have overtaken this look: only the last one has something to say.
          mine.then(
            () => mine === modules && reload(server),
            (error: unknown) => mine === modules && show(server, root, error),
          );
        }, QUIET);
      });
    },
  };
}

function forget(server: ViteDevServer, ids: readonly string[]): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const id of ids) {
      const module: EnvironmentModuleNode | undefined = moduleGraph.getModuleById(`\0${id}`);
      if (module) moduleGraph.invalidateModule(module);
    }
  }
}

/** Every environment, since those that render on the server keep evaluated modules of their own. */
function reload(server: ViteDevServer): void {
  for (const { hot } of Object.values(server.environments)) hot.send({ type: 'full-reload' });
}

function show(server: ViteDevServer, root: string, error: unknown): void {
  const { message, stack = '' } = error as Error;
  const first = error instanceof Fault ? error.findings[0] : undefined;
  const loc = first && { file: join(root, first.file), line: first.line, column: 1 };
  server.config.logger.error(message);
  server.environments.client?.hot.send({ type: 'error', err: { message, stack: first ? '' : stack, plugin: 'story', ...(loc && { id: loc.file, loc }) } });
}
