import { join } from 'node:path';

import { createDurable, syncFolder } from '../create-durable.ts';
import type { RevisionContext } from '../revision-context.ts';
import { asStoreError, systemCode } from '../store-error.ts';
import { chainStart, hashOf, linkBody, sealLine } from './log-line.ts';
import {
  isGood,
  listSegments,
  logFolderOf,
  readSegment,
  segmentName,
  type Segment,
  type SegmentFile,
} from './log-segment.ts';

/**
 * Something that is wrong with the logbook, after an entry. `torn`: writing the next entry was cut off.
 * `broken`: the next entry was changed or damaged. `missing`: entries that were there are gone.
 */
export type ChainBreak = {
  readonly kind: 'torn' | 'broken' | 'missing';
  /** How many readable entries come before it. */
  readonly after: number;
};

/** All that can be read of the logbook, oldest first, and where its chain is not whole. */
export type LogbookReading = {
  readonly entries: readonly unknown[];
  readonly breaks: readonly ChainBreak[];
};

/** The file that this process writes to: how many lines it has, and the hash of the last one. */
type OwnFile = SegmentFile & { readonly lines: number; readonly hash: string };

/**
 * The logbook of a casusboek: entries are added and never changed. Each carries the hash of the one
 * before it, so that an entry that was taken out or rewritten shows. Every process that writes begins a
 * file of its own, tied to the newest entry that it can read; a file that went bad is thus left as it is.
 */
export class Logbook {
  readonly #context: RevisionContext;
  readonly #guard: () => Promise<void>;
  #waiting: unknown[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #file: OwnFile | null = null;

  /**
   * @param guard - Throws a StoreError when the casusboek may not be written any more.
   */
  constructor(context: RevisionContext, guard: () => Promise<void>) {
    this.#context = context;
    this.#guard = guard;
  }

  /** Entries that could not be written yet; they are tried again along with the next one. */
  get unwritten(): number {
    return this.#waiting.length;
  }

  /**
   * Adds an entry; it is durable when this resolves.
   *
   * @param entry - JSON, without anything that somebody wrote in a document.
   * @throws StoreError when it can't be written; it waits then.
   */
  append(entry: unknown): Promise<void> {
    this.#waiting.push(entry);
    const writing = Promise.allSettled([this.#last]).then(() =>
      asStoreError('logboek', () => this.#writeWaiting()),
    );
    this.#last = writing;
    return writing;
  }

  /** Resolves when nothing is being written. */
  async idle(): Promise<void> {
    await Promise.allSettled([this.#last]);
  }

  /** Reads the whole logbook and holds every entry against the one before it. */
  read(): Promise<LogbookReading> {
    return asStoreError('logboek', async () => followChain(await readAll(this.#context)));
  }

  async #writeWaiting(): Promise<void> {
    for (let entry = this.#waiting[0]; entry !== undefined; entry = this.#waiting[0]) {
      await this.#guard();
      if (this.#file === null) await this.#begin(entry);
      else await this.#add(this.#file, entry);
      this.#waiting = this.#waiting.slice(1);
    }
  }

  /** A new file with its first entry, tied to the newest one that can be read. */
  async #begin(entry: unknown): Promise<void> {
    const { files, folder, logSeal } = this.#context;
    const segments = await readAll(this.#context);
    const newest = segments.flatMap(({ lines }) => lines.filter(isGood)).at(-1);
    const body = linkBody(newest?.hash ?? chainStart, entry);
    await files.makeFolder(logFolderOf(this.#context));
    await syncFolder(files, folder);
    for (let number = (segments.at(-1)?.number ?? 0) + 1; ; number += 1) {
      const path = join(logFolderOf(this.#context), segmentName(number));
      try {
        await createDurable(files, path, sealLine(logSeal, number, 0, body));
        this.#file = { number, path, lines: 1, hash: hashOf(body) };
        return;
      } catch (error) {
        // Another process began a file just now.
        if (systemCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  async #add(file: OwnFile, entry: unknown): Promise<void> {
    const { files, logSeal } = this.#context;
    const body = linkBody(file.hash, entry);
    // Whatever goes wrong from here on may leave half a line: the next entry begins a new file.
    this.#file = null;
    const handle = await files.open(file.path, 'a');
    try {
      await handle.writeFile(sealLine(logSeal, file.number, file.lines, body));
      await handle.sync();
    } finally {
      await handle.close();
    }
    this.#file = { ...file, lines: file.lines + 1, hash: hashOf(body) };
  }
}

/** Every file, oldest first; of two with one number the one of which most can be read. */
async function readAll(context: RevisionContext): Promise<readonly Segment[]> {
  const best = new Map<number, Segment>();
  const goodOf = (segment: Segment | undefined) => segment?.lines.filter(isGood).length ?? -1;
  for (const file of await listSegments(context)) {
    const segment = await readSegment(context, file);
    if (goodOf(segment) > goodOf(best.get(file.number))) best.set(file.number, segment);
  }
  return [...best.values()];
}

function followChain(segments: readonly Segment[]): LogbookReading {
  const entries: unknown[] = [];
  const breaks: ChainBreak[] = [];
  const hashes = new Set([chainStart]);
  const report = (kind: ChainBreak['kind']) => breaks.push({ kind, after: entries.length });
  let number = 0;
  for (const segment of segments) {
    // The first file ties to any entry before it: another process may have gone on in the meantime.
    let expected: ReadonlySet<string> | null = hashes;
    if (segment.number !== number + 1) {
      report('missing');
      expected = null;
    }
    number = segment.number;
    for (const line of segment.lines) {
      if (!isGood(line)) {
        report(line.bad);
        expected = null;
        continue;
      }
      if (expected !== null && !expected.has(line.prev)) report('missing');
      entries.push(line.entry);
      hashes.add(line.hash);
      expected = new Set([line.hash]);
    }
  }
  return { entries, breaks };
}
