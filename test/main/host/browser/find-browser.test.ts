import { describe, expect, test } from 'vitest';

import { findBrowser } from '../../../../main/host/browser/find-browser.ts';

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('findBrowser', () => {
  test('takes Chrome before Edge before Chromium, wherever they are in the PATH', () => {
    const environment = { PATH: '/usr/bin:/opt/bin' };
    const installed = ['/usr/bin/chromium', '/opt/bin/google-chrome', '/usr/bin/microsoft-edge'];

    expect(findBrowser(environment, 'linux', only(...installed))).toBe('/opt/bin/google-chrome');
    expect(findBrowser(environment, 'linux', only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  test('finds what a user installed for themselves on Windows', () => {
    const edge = String.raw`C:\Users\x\AppData\Local\Microsoft\Edge\Application\msedge.exe`;
    const environment = {
      PROGRAMFILES: String.raw`C:\Program Files`,
      LOCALAPPDATA: String.raw`C:\Users\x\AppData\Local`,
    };

    expect(findBrowser(environment, 'win32', only(edge))).toBe(edge);
  });

  test('finds an application on macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

    expect(findBrowser({ HOME: '/Users/x' }, 'darwin', only(chrome))).toBe(chrome);
  });

  test('a chosen browser comes first, and is not replaced by another when it is not there', () => {
    const environment = { PATH: '/usr/bin', MAATSTAF_BROWSER: '/opt/eigen' };
    const installed = only('/usr/bin/chromium');

    expect(findBrowser(environment, 'linux', only('/opt/eigen'))).toBe('/opt/eigen');
    expect(findBrowser(environment, 'linux', installed)).toBeUndefined();
  });

  test('finds nothing where there is nothing', () => {
    expect(findBrowser({}, 'linux', () => false)).toBeUndefined();
    expect(findBrowser({}, 'win32', () => true)).toBeUndefined();
  });
});
