import path from 'node:path';

import { expect, test } from 'vitest';

import { readStartOptions } from '../../../main/app/start-options.ts';

const read = (...args: string[]) => readStartOptions(args, 'linux', {}, '/home/x');

test('without arguments the usual folders are used, in a window', () => {
  expect(read()).toEqual({
    userData: '/home/x/.config/maatstaf',
    notebook: '/home/x/.local/share/maatstaf/casusboek',
    saveFolder: '/home/x/Downloads',
    headless: false,
  });
});

test('each folder can be another one', () => {
  expect(read('--user-data=/a', '--notebook', '/b', '--save-dir=c', '--headless')).toEqual({
    userData: '/a',
    notebook: '/b',
    saveFolder: path.resolve('c'),
    headless: true,
  });
});

test('what it does not know is for somebody else', () => {
  expect(read('.', '--no-sandbox', '--user-data=', '--enable-features=X', '-x')).toEqual(read());
});
