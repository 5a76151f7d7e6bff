import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { programs, source } from './installed.ts';

export interface WordPress {
  /** Address of the blog, ending in a slash. */
  readonly url: string;
  readonly version: string;
  /** What a program inside WordPress says. */
  readonly php: (code: string) => string;
  readonly close: () => Promise<void>;
}

const free = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => resolve(port));
      });
  });

/** A new WordPress in a folder that goes when it is closed: its own database, PHP's own server, an author called “editor”. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const running: ChildProcess[] = [];
  const close = async () => {
    for (const one of running.reverse()) await ended(one);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const at = join(folder, 'blog');
    // Debian's has links to files of other packages, and a configuration of its own.
    cpSync(source, at, { recursive: true, dereference: true });
    mkdirSync(join(at, 'wp-content/mu-plugins'));
    cpSync(join(import.meta.dirname, 'may-ask-here.php'), join(at, 'wp-content/mu-plugins/may-ask-here.php'));
    const socket = join(folder, 'database.sock');
    running.push(await database(join(folder, 'database'), socket));
    const port = await free();
    // Another host than the site's, which is at 127.0.0.1.
    const url = `http://localhost:${port}/`;
    writeFileSync(join(at, 'wp-config.php'), configuration(socket, url.slice(0, -1)));
    const php = (...words: readonly string[]) =>
      execFileSync(programs.php!, ['-d', 'error_reporting=E_ERROR', '-d', 'sendmail_path=true', ...words], { encoding: 'utf8' });
    const version = php(join(import.meta.dirname, 'install.php'), at);
    running.push(
      spawn(programs.php!, ['-d', 'error_reporting=E_ERROR', '-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', at], {
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
        stdio: 'ignore',
        detached: true,
      }),
    );
    await until(async () => (await (await fetch(url)).text()).includes('A blog'), 'WordPress answers');
    return { url, version, php: (code) => php('-r', `require '${at}/wp-load.php'; ${code}`), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function database(folder: string, socket: string): Promise<ChildProcess> {
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(programs.tables!, ['--no-defaults', `--datadir=${folder}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user], {
    stdio: 'ignore',
  });
  const server = spawn(
    programs.database!,
    ['--no-defaults', `--datadir=${folder}`, `--socket=${socket}`, '--skip-networking', '--pid-file=database.pid', ...user],
    { stdio: 'ignore', detached: true },
  );
  await until(() => existsSync(socket), 'the database answers');
  const make = `$link = mysqli_connect('localhost', 'root', '', '', 0, '${socket}'); mysqli_query($link, 'CREATE DATABASE blog CHARACTER SET utf8mb4');`;
  execFileSync(programs.php!, ['-r', make]);
  return server;
}

const configuration = (socket: string, url: string) => `<?php
define('DB_NAME', 'blog'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 60_000; ; await wait(200)) {
    if (
      await Promise.resolve()
        .then(holds)
        .catch(() => false)
    )
      return;
    if (Date.now() > end) throw new Error(`waited a minute until ${what}`);
  }
}

/** PHP's server has workers: they go with the group that it leads. */
function ended(one: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (one.exitCode !== null) return void resolve();
    one.once('exit', () => resolve());
    process.kill(-one.pid!, 'SIGTERM');
  });
}
