export const words = {
  readme: (file: string) => `Open ${file} in a browser; no network is needed. Press ? for the keys. Notes and a clock are on the site:`,
};
