import { appendFileSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** The mark by which Electron's fuses are found in its binary, then version 1, nine fuses, all off. */
const fuses = Buffer.concat([
  Buffer.from('\ndL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('000000000'),
]);

/**
 * Makes folders that the packer takes for an unpacked Electron, so that packing can be checked where
 * Electron's own binary is not to be had. Nothing in them runs.
 */
export function makeStubElectron(folder: string, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  const put = (path: string, data: string | Uint8Array = 'stub\n') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  };
  const shared = ['icudtl.dat', 'resources.pak', 'LICENSE', 'LICENSES.chromium.html'];
  const languages = ['en-US', 'nl', 'de'].map((language) => `locales/${language}.pak`);
  for (const file of [...shared, ...languages]) {
    put(`linux/${file}`);
    put(`win/${file}`);
  }
  for (const file of ['chrome-sandbox', 'chrome_crashpad_handler', 'libffmpeg.so']) {
    put(`linux/${file}`);
  }
  put('win/ffmpeg.dll');
  put('linux/electron', '#!/bin/sh\n');
  chmodSync(join(folder, 'linux/electron'), 0o755);
  put('win/electron.exe', windowsExecutable(version));
  for (const [system, binary] of [
    ['linux', 'electron'],
    ['win', 'electron.exe'],
  ] as const) {
    appendFileSync(join(folder, system, binary), fuses);
    put(`${system}/version`, version);
    mkdirSync(join(folder, system, 'resources'));
  }
}

function windowsExecutable(version: string): Uint8Array {
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const info = Resource.VersionInfo.createEmpty();
  info.setFileVersion(version, 1033);
  info.setProductVersion(version, 1033);
  info.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return new Uint8Array(executable.generate());
}
