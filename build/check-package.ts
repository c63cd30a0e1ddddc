import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { build, Platform } from 'electron-builder';

import { inspectPackage } from './package/inspect.ts';
import { makeStubElectron } from './package/stub-electron.ts';

/**
 * Packs the app for Linux and Windows around a stub of Electron, without network, and looks at what
 * is inside. `npm run build` comes first.
 */
const root = process.cwd();
const stub = join(root, '.cache', 'stub-electron');
const { version } = JSON.parse(
  readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
) as { version: string };

if (!existsSync(join(root, 'out/main/index.mjs'))) {
  throw new Error('nothing to pack: run npm run build first');
}
makeStubElectron(stub, version);
process.env['ELECTRON_BUILDER_CACHE'] = join(root, '.cache', 'electron-builder');

const problems: string[] = [];
for (const [system, platform, binary] of [
  ['linux', Platform.LINUX, 'linux-unpacked/maatstaf'],
  ['win', Platform.WINDOWS, 'win-unpacked/Maatstaf.exe'],
] as const) {
  await build({
    targets: platform.createTarget('dir'),
    config: {
      extends: resolve('build/electron-builder.yml'),
      electronVersion: version,
      electronDist: join(stub, system),
    },
    publish: 'never',
  });
  const archive = join(root, 'out/release', `${system}-unpacked`, 'resources/app.asar');
  const files = listPackage(archive, { isPack: false }).map((file) =>
    file.replaceAll('\\', '/').replace(/^\//u, ''),
  );
  problems.push(...inspectPackage(files).map((problem) => `${system}: ${problem}`));
  const packed = JSON.parse(extractFile(archive, 'package.json').toString()) as object;
  if ('devDependencies' in packed) problems.push(`${system}: package.json names dev packages`);
  const fuses = await getCurrentFuseWire(join(root, 'out/release', binary));
  if (fuses[FuseV1Options.RunAsNode] !== FuseState.DISABLE) {
    problems.push(`${system}: the fuse RunAsNode is on`);
  }
  if (fuses[FuseV1Options.OnlyLoadAppFromAsar] !== FuseState.ENABLE) {
    problems.push(`${system}: the fuse OnlyLoadAppFromAsar is off`);
  }
  console.log(`${system}: ${String(files.length)} files and folders packed`);
  for (const file of files.filter((name) => !name.includes('/assets/'))) console.log(`  ${file}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
