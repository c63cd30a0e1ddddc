import type { WindowPlace } from '../window-place.ts';

/** Features of the browser that reach for the network, or ask the user things that are not the app's. */
const disabledFeatures = [
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
  'msForceBrowserSignIn',
];

export type SwitchOptions = {
  readonly profile: string;
  readonly title: string;
  readonly headless: boolean;
  readonly place: WindowPlace;
  /** Root may not use the browser's sandbox; nobody else runs without it. */
  readonly isRoot: boolean;
};

/**
 * How the browser is started: one window without a toolbar, a profile of its own, a pipe instead of a
 * port, and no name that resolves. The first page is empty, so that nothing loads before it is served.
 */
export function browserSwitches(options: SwitchOptions): string[] {
  const { x, y, width, height, maximized } = options.place;
  const firstPage = `data:text/html,<title>${encodeURIComponent(options.title)}</title>`;
  return [
    `--user-data-dir=${options.profile}`,
    '--remote-debugging-pipe',
    `--window-size=${width},${height}`,
    ...(x === undefined || y === undefined ? [] : [`--window-position=${x},${y}`]),
    ...(maximized === true ? ['--start-maximized'] : []),
    ...(options.isRoot ? ['--no-sandbox'] : []),
    '--lang=nl',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    `--disable-features=${disabledFeatures.join(',')}`,
    '--password-store=basic',
    '--use-mock-keychain',
    '--test-type=',
    // A headless shell knows no app windows, and has no screen to draw on.
    ...(options.headless ? ['--headless', '--disable-gpu', firstPage] : [`--app=${firstPage}`]),
  ];
}
