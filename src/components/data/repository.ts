/** Where errors can be reported: the repository that builds the site, where it is known. */
export function issuesAddress(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { REPOSITORY_URL: url, GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: name } = env;
  const repository = url || (host && name ? `${host}/${name}` : undefined);
  return repository && `${repository.replace(/\/$/, '')}/issues/new?template=correction.yml`;
}
