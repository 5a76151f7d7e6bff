import { serviceWorkers } from '../../browser/index.ts';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

/** Makes this device answer without a network from what is kept on it. The worker's address is the only script address this policy passes. */
export async function registerWorker(base: string): Promise<void> {
  const own = `${base}sw.js`;
  const rules = {
    createScriptURL: (url: string) => {
      if (url !== own) throw new TypeError(`${url} is not the worker`);
      return url;
    },
  };
  const policies = (window as unknown as { trustedTypes?: Policies }).trustedTypes;
  const policy = (made ??= policies?.createPolicy('offline', rules) ?? rules);
  const workers = serviceWorkers();
  await workers?.register(policy.createScriptURL(own) as string, { scope: base });
  await workers?.ready;
}

/** Lets every page of this site ask the network by itself again. */
export async function dismissWorker(base: string): Promise<void> {
  const registration = await serviceWorkers()?.getRegistration(base);
  await registration?.unregister();
}

let made: { createScriptURL(url: string): unknown } | undefined;
