import { randomUUID } from 'node:crypto';
import path from 'node:path';

import type { Saved } from '../../contract/saved.ts';
import type { FileToSave } from '../../desktop.ts';
import type { Asset } from '../host.ts';
import { writeOutside } from '../outside-file.ts';
import { browserOrigin } from './page/origin.ts';
import type { PageLink } from './page-link.ts';
import type { Pipe } from './pipe.ts';

/** How long a browser may take to begin a download before a policy must be forbidding it. */
const downloadDeadline = 10_000;

/** Without a window there is nobody to ask: the file goes straight into a folder. */
export async function saveIntoFolder(
  userData: string,
  folder: string,
  file: FileToSave,
): Promise<Saved> {
  const place = path.join(folder, path.basename(file.name));
  await writeOutside(userData, place, file.data);
  return { saved: true, place };
}

/**
 * Saves through the browser's own download dialog. The bytes are handed out once, at an address that
 * nobody can guess, while the dialog is up.
 */
export async function saveByDialog(
  pipe: Pipe,
  link: PageLink,
  downloads: Map<string, Asset>,
  file: FileToSave,
): Promise<Saved> {
  const address = `/__download/${randomUUID()}`;
  downloads.set(address, {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
    body: file.data,
  });
  try {
    const done = followDownload(pipe, `${browserOrigin}${address}`);
    await link.run(clickDownload, address);
    return await done;
  } finally {
    downloads.delete(address);
  }
}

const clickDownload = `function (address) {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = '';
  anchor.click();
}`;

function followDownload(pipe: Pipe, url: string): Promise<Saved> {
  return new Promise((resolve, reject) => {
    let guid: string | undefined;
    const stopAll = () => stops.forEach((stop) => stop());
    const timer = setTimeout(() => {
      if (guid !== undefined) return;
      stopAll();
      reject(new Error('the browser did not begin the download; a policy may forbid it'));
    }, downloadDeadline);
    const stops = [
      () => clearTimeout(timer),
      pipe.on('Browser.downloadWillBegin', (event) => {
        if (event.url === url) guid = event.guid;
      }),
      pipe.on('Browser.downloadProgress', (event) => {
        if (event.guid !== guid || event.state === 'inProgress') return;
        stopAll();
        const isSaved = event.state === 'completed';
        resolve(isSaved ? { saved: true, place: event.filePath ?? '' } : { saved: false });
      }),
    ];
    void pipe.closed.then(() => {
      stopAll();
      resolve({ saved: false });
    });
  });
}
