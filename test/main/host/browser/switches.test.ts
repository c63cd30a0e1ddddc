import { expect, test } from 'vitest';

import { browserSwitches, type SwitchOptions } from '../../../../main/host/browser/switches.ts';

const options: SwitchOptions = {
  profile: '/home/x/profiel',
  title: 'Maatstaf',
  headless: false,
  place: { width: 1000, height: 700 },
  isRoot: false,
};

test('opens an app window of its own, over a pipe and never over a port', () => {
  const switches = browserSwitches({ ...options, place: { ...options.place, x: -5, y: 8 } });

  expect(switches).toContain('--remote-debugging-pipe');
  expect(switches).toContain('--user-data-dir=/home/x/profiel');
  expect(switches).toContain('--app=data:text/html,<title>Maatstaf</title>');
  expect(switches).toContain('--window-position=-5,8');
  expect(switches.join(' ')).not.toMatch(
    /remote-debugging-port|disable-web-security|single-process/u,
  );
});

test('keeps the sandbox for everyone but root', () => {
  expect(browserSwitches(options)).not.toContain('--no-sandbox');
  expect(browserSwitches({ ...options, isRoot: true })).toContain('--no-sandbox');
});

test('no name resolves and no proxy is asked', () => {
  expect(browserSwitches(options)).toEqual(
    expect.arrayContaining(['--host-resolver-rules=MAP * ~NOTFOUND', '--no-proxy-server']),
  );
});
