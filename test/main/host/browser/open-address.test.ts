import { expect, test } from 'vitest';

import { openerFor } from '../../../../main/host/browser/open-address.ts';

test.each([
  { platform: 'linux', program: 'xdg-open' },
  { platform: 'darwin', program: 'open' },
  { platform: 'win32', program: 'rundll32' },
] as const)('on $platform an address goes to $program as one argument', ({ platform, program }) => {
  const address = 'https://wetten.overheid.nl/?a=1&b=2;c $(d)';

  const command = openerFor(platform, address);

  expect(command[0]).toBe(program);
  expect(command.at(-1)).toBe(address);
});
