import type { PageSession } from './page-session.ts';

/** A4 in inches, as the protocol wants it; a page's own `@page` size comes first. */
const a4 = { paperWidth: 8.27, paperHeight: 11.69 } as const;
const chunkSize = 1 << 20;

/** Prints the page, in its print view, as a tagged PDF. */
export async function printPage(session: PageSession): Promise<Uint8Array> {
  const { stream } = await session.send('Page.printToPDF', {
    ...a4,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  });
  const parts: Buffer[] = [];
  for (;;) {
    const part = await session.send('IO.read', { handle: stream, size: chunkSize });
    parts.push(Buffer.from(part.data, part.base64Encoded === true ? 'base64' : 'utf8'));
    if (part.eof) break;
  }
  await session.send('IO.close', { handle: stream });
  return new Uint8Array(Buffer.concat(parts));
}
