type Environment = Readonly<Record<string, string | undefined>>;

/** The repository that builds the site, where it is known. */
function repositoryAddress({ REPOSITORY_URL: url, GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: name }: Environment): string | undefined {
  return (url || (host && name ? `${host}/${name}` : undefined))?.replace(/\/$/, '');
}

/** Where errors of the story can be reported. */
export function issuesAddress(env: Environment): string | undefined {
  const repository = repositoryAddress(env);
  return repository && `${repository}/issues/new?template=correction.yml`;
}

/** Where holes in the site can be reported. */
export function securityAddress(env: Environment): string | undefined {
  const repository = repositoryAddress(env);
  return repository && `${repository}/issues/new`;
}
