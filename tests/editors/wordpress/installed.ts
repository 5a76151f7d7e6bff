import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { programOf } from '../../support/programs.ts';

/** Where WordPress is: Debian's packages put it there. */
export const source = process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress';

/** Debian keeps servers where only administrators look. */
const servers = ['/usr/sbin'];

/** The programs that WordPress needs, wherever the system has put them. */
export const programs = {
  php: programOf(['php']),
  database: programOf(['mariadbd', 'mysqld'], servers),
  /** Makes a certificate for a host with https. */
  openssl: programOf(['openssl']),
  /** Makes a new database's own tables. */
  tables: programOf(['mariadb-install-db'], servers),
} as const;

/** What a real WordPress lacks here, with what would bring it; nothing where it can be started. */
export const lacking: readonly string[] = [
  ...(existsSync(join(source, 'wp-includes/version.php')) ? [] : [`no WordPress at ${source}: install wordpress and one of its themes, or set WORDPRESS_PATH`]),
  ...(programs.php ? [] : ['no php: install php-cli, php-mysql, php-curl, php-xml and php-mbstring']),
  ...(programs.openssl ? [] : ['no openssl: install openssl']),
  ...(programs.database && programs.tables ? [] : ['no mariadbd: install mariadb-server']),
];
