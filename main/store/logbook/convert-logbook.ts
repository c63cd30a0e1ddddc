import { basename, join } from 'node:path';

import { putAside } from '../convert-aside.ts';
import { hasSeal } from '../convert-history.ts';
import { createDurable } from '../create-durable.ts';
import { unlinkIfThere } from '../if-there.ts';
import type { RevisionContext } from '../revision-context.ts';
import { writerName } from '../writer-name.ts';
import { sealLine } from './log-line.ts';
import { isGood, listSegments, logFolderOf, readSegment, segmentName } from './log-segment.ts';

/**
 * Gives every file of the logbook the seal that the context writes: a new file first, durably, and only
 * then away with the one it was made from. A file of which not everything can be read is put aside with
 * its bytes; what can be read of it goes along.
 *
 * @returns How many files were converted.
 */
export async function convertLogbook(
  context: RevisionContext,
  target: 'keyed' | 'plain',
): Promise<number> {
  const { files, logSeal } = context;
  let converted = 0;
  for (const file of await listSegments(context)) {
    if (await hasSeal(context, file.path, target)) continue;
    converted += 1;
    const { lines } = await readSegment(context, file);
    const good = lines.filter(isGood);
    if (good.length > 0) {
      const sealed = good.map(({ body }, place) => sealLine(logSeal, file.number, place, body));
      const path = join(logFolderOf(context), segmentName(file.number, writerName()));
      await createDurable(files, path, Buffer.concat(sealed));
    }
    if (good.length === lines.length) await unlinkIfThere(files, file.path);
    else await putAside(context, file.path, basename(file.path), target);
  }
  return converted;
}
