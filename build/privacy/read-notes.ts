import { readFileSync } from 'node:fs';

import {
  personalDataKinds,
  type PersonalData,
  type PersonalDataKind,
} from '../../main/domain/privacy/personal-data.ts';

/** One note of which somebody has marked by hand what may not leave. */
export type MarkedNote = {
  readonly line: number;
  readonly text: string;
  /** What its casus marks as identifying. */
  readonly marked: readonly string[];
  readonly labels: readonly PersonalData[];
};

/** Reads notes from `test/fixtures/privacy/<half>.txt`; the form stands above each file. */
export function readNotes(half: 'held-out' | 'tuned'): readonly MarkedNote[] {
  const url = new URL(`../../test/fixtures/privacy/${half}.txt`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => readNote(line.replaceAll('\\n', '\n'), number));
}

function readNote(written: string, line: number): MarkedNote {
  const front = /^\[([^\]]*)\] /u.exec(written);
  const rest = written.slice(front?.[0].length ?? 0);
  const labels: PersonalData[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: kind, 2: value = '', index } of rest.matchAll(
    /\{([a-z-]+):([^}]*)\}/gu,
  )) {
    text += rest.slice(last, index);
    labels.push({ kind: kindOf(kind, line), start: text.length, end: text.length + value.length });
    text += value;
    last = index + whole.length;
  }
  text += rest.slice(last);
  return { line, text, marked: front?.[1]?.split(' | ') ?? [], labels };
}

function kindOf(written: string | undefined, line: number): PersonalDataKind {
  const kind = personalDataKinds.find((one) => one === written);
  if (kind === undefined) throw new Error(`line ${line}: no such kind: ${written}`);
  return kind;
}
