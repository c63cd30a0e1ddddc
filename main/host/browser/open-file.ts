import { z } from 'zod';

import type { FileFilter } from '../../desktop.ts';
import type { PageLink } from './page-link.ts';

const chosenSchema = z.strictObject({ name: z.string(), base64: z.string().nullable() }).nullable();

/** Asks for one file through the page's own file dialog. */
export async function openByDialog(
  link: PageLink,
  filters: readonly FileFilter[],
  mostBytes: number,
) {
  const accept = filters.flatMap((filter) => filter.extensions.map((name) => `.${name}`)).join(',');
  const question = JSON.stringify({ accept, mostBytes });
  const chosen = chosenSchema.parse(await link.run(chooseFile, question));
  if (chosen === null) return null;
  const { name, base64 } = chosen;
  return { name, data: base64 === null ? null : new Uint8Array(Buffer.from(base64, 'base64')) };
}

const chooseFile = `function (question) {
  const { accept, mostBytes } = JSON.parse(question);
  return new Promise((resolve, reject) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept });
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files[0];
      if (!file) return resolve(null);
      if (file.size > mostBytes) return resolve({ name: file.name, base64: null });
      const reader = new FileReader();
      reader.onerror = () => reject(reader.error);
      reader.onload = () =>
        resolve({ name: file.name, base64: reader.result.split(',', 2)[1] ?? '' });
      reader.readAsDataURL(file);
    });
    input.click();
  });
}`;
