import { join } from 'node:path';

import { Damage } from '../damage.ts';
import { listOrNone } from '../if-there.ts';
import { readBounded } from '../read-bounded.ts';
import { largestAside, type RevisionContext } from '../revision-context.ts';
import { openLine, type LogLine } from './log-line.ts';

/** Folder, inside the casusboek, of the logbook: a file for each time that it was written to. */
const logFolder = 'logboek';

/** A file of the logbook, written by one process from its first entry until it closed. */
export type SegmentFile = { readonly number: number; readonly path: string };

/** A line that can't be believed: cut off at the end of its file, or changed. */
export type BadLine = { readonly bad: 'torn' | 'broken' };

/** A file of the logbook as it was read; its lines in their order. */
export type Segment = SegmentFile & { readonly lines: readonly (LogLine | BadLine)[] };

const form = /^(\d{6,15})(\.[\w-]{12})?\.log$/u;

/** Path of the logbook in a casusboek. */
export function logFolderOf({ folder }: Pick<RevisionContext, 'folder'>): string {
  return join(folder, logFolder);
}

/** Name of a file of the logbook. */
export function segmentName(number: number, suffix = ''): string {
  return `${String(number).padStart(6, '0')}${suffix === '' ? '' : `.${suffix}`}.log`;
}

/** The files of the logbook, oldest first; two of one number after an interrupted conversion. */
export async function listSegments(context: RevisionContext): Promise<readonly SegmentFile[]> {
  const folder = logFolderOf(context);
  const files = (await listOrNone(context.files, folder)).flatMap((name): SegmentFile[] => {
    const [, digits] = form.exec(name) ?? [];
    return digits === undefined ? [] : [{ number: Number(digits), path: join(folder, name) }];
  });
  return files.sort((a, b) => a.number - b.number || a.path.localeCompare(b.path));
}

/** Reads one file; what can't be believed is marked, and hides nothing else. */
export async function readSegment(context: RevisionContext, file: SegmentFile): Promise<Segment> {
  const { data } = await readBounded(context.files, file.path, largestAside);
  const texts = data.toString('utf8').split('\n');
  // Every line ends with a newline: what comes after the last one was cut off.
  const tail = texts.pop() ?? '';
  const lines = texts.map((line, place) => open(context, file.number, place, line));
  return { ...file, lines: tail === '' ? lines : [...lines, { bad: 'torn' }] };
}

function open(
  context: RevisionContext,
  segment: number,
  place: number,
  line: string,
): LogLine | BadLine {
  try {
    return openLine(context.logSeal, segment, place, line);
  } catch (error) {
    if (error instanceof Damage) return { bad: 'broken' };
    throw error;
  }
}

/** Whether a line proved itself. */
export function isGood(line: LogLine | BadLine): line is LogLine {
  return !('bad' in line);
}
