// Read by iframely from the folder in which it is started.
// A busy machine answers late.
export default { CACHE_ENGINE: 'no-cache', RESPONSE_TIMEOUT: 60_000 };
