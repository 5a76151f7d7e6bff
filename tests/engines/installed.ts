import { programOf } from '../support/programs.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { display, startWebKit } from './webkit.ts';

/** The engines beside Chromium: what their programs are called and how they are started. */
export const engines: readonly {
  readonly name: string;
  readonly program: string | undefined;
  readonly advice: string;
  readonly start: (program: string) => Promise<Engine>;
}[] = [
  {
    name: 'Firefox',
    program: process.env['FIREFOX_PATH'] ?? programOf(['firefox-esr', 'firefox']),
    advice: 'install firefox-esr, or set FIREFOX_PATH',
    start: startFirefox,
  },
  {
    name: 'WebKit',
    program: display || programOf(['xvfb-run']) ? (process.env['WEBKIT_DRIVER'] ?? programOf(['WebKitWebDriver'])) : undefined,
    advice: 'install webkit2gtk-driver, and xvfb where there is no display, or set WEBKIT_DRIVER',
    start: startWebKit,
  },
];
