import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where WordPress is: Debian's packages put it there. */
export const source = process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress';

/** The programs that WordPress needs, wherever the system has put them. */
export const programs = {
  php: found('php'),
  database: found('mariadbd', 'mysqld'),
  /** Makes a new database's own tables. */
  tables: found('mariadb-install-db'),
} as const;

/** What a real WordPress lacks here, with what would bring it; nothing where it can be started. */
export const lacking: readonly string[] = [
  ...(existsSync(join(source, 'wp-includes/version.php')) ? [] : [`no WordPress at ${source}: install wordpress and one of its themes, or set WORDPRESS_PATH`]),
  ...(programs.php ? [] : ['no php: install php-cli, php-mysql, php-curl, php-xml and php-mbstring']),
  ...(programs.database && programs.tables ? [] : ['no mariadbd: install mariadb-server']),
];

function found(...names: readonly string[]): string | undefined {
  // Debian keeps servers where only administrators look.
  const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return names
    .flatMap((name) => places.map((place) => join(place, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
