import { expect, test } from 'vitest';

import { defaultFolders } from '../../../main/app/app-folders.ts';

test('on Windows the casusboek does not travel with the user', () => {
  const environment = {
    APPDATA: String.raw`C:\Users\x\AppData\Roaming`,
    LOCALAPPDATA: String.raw`C:\Users\x\AppData\Local`,
  };

  expect(defaultFolders('win32', environment, String.raw`C:\Users\x`)).toEqual({
    userData: String.raw`C:\Users\x\AppData\Roaming\Maatstaf`,
    notebook: String.raw`C:\Users\x\AppData\Local\Maatstaf\casusboek`,
    downloads: String.raw`C:\Users\x\Downloads`,
  });
});

test('on macOS all is under Application Support', () => {
  expect(defaultFolders('darwin', {}, '/Users/x')).toEqual({
    userData: '/Users/x/Library/Application Support/Maatstaf',
    notebook: '/Users/x/Library/Application Support/Maatstaf/casusboek',
    downloads: '/Users/x/Downloads',
  });
});

test.each([
  { environment: {}, notebook: '/home/x/.local/share/maatstaf/casusboek' },
  { environment: { XDG_DATA_HOME: '/data' }, notebook: '/data/maatstaf/casusboek' },
  {
    environment: { XDG_DATA_HOME: 'relatief' },
    notebook: '/home/x/.local/share/maatstaf/casusboek',
  },
])('on Linux the rules of XDG hold: $notebook', ({ environment, notebook }) => {
  expect(defaultFolders('linux', environment, '/home/x')).toMatchObject({
    userData: '/home/x/.config/maatstaf',
    notebook,
  });
});
