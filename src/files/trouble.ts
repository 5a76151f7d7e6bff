/** What the system says of a file that cannot be read or written, in words; nothing for an error that is not the system's. */
export function troubleOf(error: unknown): { readonly found: string; readonly mend: string } | undefined {
  const { code, path } = error as { code?: string; path?: string };
  const said = typeof code === 'string' ? troubles[code] : undefined;
  return said && { found: path ? `${said.found}: ${path}` : said.found, mend: said.mend };
}

const troubles: Readonly<Record<string, { found: string; mend: string }>> = {
  ENOENT: { found: 'the file is not there', mend: 'write it, or run the command in the project’s folder' },
  EISDIR: { found: 'there is a folder where a file should be', mend: 'remove the folder, or give it another name' },
  ENOTDIR: { found: 'there is a file where a folder should be', mend: 'remove the file, or give it another name' },
  EEXIST: { found: 'there is a file where a folder should be', mend: 'remove the file, or give it another name' },
  EACCES: { found: 'this user may not read or write here', mend: 'give this user the right to read and write the file and its folder' },
  EPERM: { found: 'this user may not read or write here', mend: 'give this user the right to read and write the file and its folder' },
  EROFS: { found: 'this disk can only be read', mend: 'work in a copy of the project on a disk that can be written' },
  ENOSPC: { found: 'the disk is full', mend: 'make room on it, and run the command again' },
  EDQUOT: { found: 'this user has no room left on the disk', mend: 'make room on it, and run the command again' },
  EMFILE: { found: 'too many files are open', mend: 'close other programs, and run the command again' },
  ELOOP: { found: 'links lead in a circle', mend: 'put the file itself there' },
};
