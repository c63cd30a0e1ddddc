import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import {
  acquireInstance,
  instanceAddress,
  type InstanceLock,
} from '../../../../main/host/browser/single-instance.ts';

describe.skipIf(process.platform === 'win32')('acquireInstance', () => {
  let address = '';
  let first: InstanceLock | undefined;

  beforeEach(() => {
    address = path.join(mkdtempSync(path.join(os.tmpdir(), 'maatstaf-one-')), 'instance.sock');
  });
  afterEach(() => first?.release());

  test('the first gets it, a second one does not and is announced', async () => {
    const onSecondStart = vi.fn();
    first = await acquireInstance(address, onSecondStart);

    const second = await acquireInstance(address, () => undefined);

    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    expect(onSecondStart).toHaveBeenCalledOnce();
  });

  test('it is free again after the first has ended', async () => {
    (await acquireInstance(address, () => undefined))?.release();

    first = await acquireInstance(address, () => undefined);

    expect(first).toBeDefined();
  });

  test('what a crash left behind is in nobody’s way', async () => {
    const script = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', script, address]);
    expect(existsSync(address)).toBe(true);

    first = await acquireInstance(address, () => undefined);

    expect(first).toBeDefined();
  });

  test('a stranger who says something else shows no window', async () => {
    const onSecondStart = vi.fn();
    first = await acquireInstance(address, onSecondStart);

    await new Promise<void>((resolve) => {
      const socket = net.connect(address, () => socket.end('x'.repeat(100_000)));
      socket.on('error', () => undefined);
      socket.resume();
      socket.on('close', () => resolve());
    });

    expect(onSecondStart).not.toHaveBeenCalled();
  });
});

describe('instanceAddress', () => {
  test('each folder has its own', () => {
    const one = instanceAddress('/home/x/a', 'win32', undefined);

    expect(one).toMatch(/^\\\\\.\\pipe\\maatstaf-[0-9a-f]{16}$/u);
    expect(instanceAddress('/home/x/b', 'win32', undefined)).not.toBe(one);
  });

  test('is short enough for a socket, however long the folder', () => {
    const long = `/home/${'x'.repeat(200)}`;

    expect(instanceAddress('/home/x', 'linux', undefined)).toBe('/home/x/instance.sock');
    for (const runtime of ['/run/user/1000', undefined]) {
      expect(Buffer.byteLength(instanceAddress(long, 'linux', runtime))).toBeLessThan(107);
    }
  });
});
