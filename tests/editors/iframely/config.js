// Read by iframely from the folder in which it is started.
export default { CACHE_ENGINE: 'no-cache' };
