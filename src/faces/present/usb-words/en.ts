export const words = {
  readme: (file: string, notes: string) =>
    `Open ${file} in a browser; no network is needed. Press ? for the keys; the list among the tools chooses a lesson. ${notes} has what to say, to ask and to watch for at each step. A console that keeps with the slides, and a clock, are on the site:`,
};
