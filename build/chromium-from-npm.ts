import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

import { extract } from 'tar';

/** A browser to start, and the environment it needs. */
export type ChromiumForTests = {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
};

/**
 * A headless Chromium out of an npm package, for tests and the demo: it runs on a bare machine and is
 * never part of the app. Unpacked once; several at the same time don't disturb each other.
 *
 * @returns `undefined` on a machine the package has no Chromium for: only Linux on x64 has one.
 */
export async function chromiumFromNpm(root: string): Promise<ChromiumForTests | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const source = path.join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(root, '.cache', 'chromium', version);
  if (!existsSync(folder)) await unpack(path.join(source, 'bin'), folder);
  return {
    executable: path.join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: path.join(folder, 'lib') },
  };
}

async function unpack(bin: string, folder: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await Promise.all([
    pipeline(
      createReadStream(path.join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(path.join(part, 'chromium')),
    ),
    pipeline(
      createReadStream(path.join(bin, 'al2023.tar.br')),
      createBrotliDecompress(),
      extract({ cwd: part }),
    ),
  ]);
  await chmod(path.join(part, 'chromium'), 0o755);
  try {
    await rename(part, folder);
  } catch (error) {
    // Another one was first; its copy is the same.
    await rm(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
