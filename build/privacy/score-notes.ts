import { findPersonalData } from '../../main/domain/privacy/find-personal-data.ts';
import {
  personalDataKinds,
  type PersonalData,
  type PersonalDataKind,
} from '../../main/domain/privacy/personal-data.ts';
import type { MarkedNote } from './read-notes.ts';

/** How well one kind is found. */
export type Score = {
  readonly kind: PersonalDataKind;
  /** How many there are. */
  readonly labels: number;
  /** How many of those were found, every letter and digit. */
  readonly recalled: number;
  /** How many finds of this kind there were. */
  readonly finds: number;
  /** How many of those touch a label, of whatever kind: those were worth a look. */
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

/** Holds what the guard finds against what was marked by hand, kind by kind. */
export function scoreNotes(notes: readonly MarkedNote[]): readonly Score[] {
  const results = notes.map((note) => ({ note, finds: findPersonalData(note.text, note.marked) }));
  return personalDataKinds.map((kind) => {
    const labels = results.flatMap(({ note, finds }) =>
      note.labels.filter((label) => label.kind === kind).map((label) => ({ note, finds, label })),
    );
    const found = results.flatMap(({ note, finds }) =>
      finds.filter((find) => find.kind === kind).map((find) => ({ note, find })),
    );
    const missed = labels.filter(({ note, finds, label }) => !isCovered(note.text, finds, label));
    const wrong = found.filter(
      ({ note, find }) => !note.labels.some((label) => touches(label, find)),
    );
    return {
      kind,
      labels: labels.length,
      recalled: labels.length - missed.length,
      finds: found.length,
      right: found.length - wrong.length,
      missed: missed.map(({ note, label }) => quote(note, label)),
      wrong: wrong.map(({ note, find }) => quote(note, find)),
    };
  });
}

function touches(one: PersonalData, other: PersonalData): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether no letter or digit of a label would leave: what kind it was taken for does not matter. */
function isCovered(text: string, finds: readonly PersonalData[], label: PersonalData): boolean {
  return Array.from({ length: label.end - label.start }, (_, index) => label.start + index)
    .filter((at) => /[\p{L}\d]/u.test(text.charAt(at)))
    .every((at) => finds.some(({ start, end }) => start <= at && at < end));
}

function quote({ line, text }: MarkedNote, { start, end }: PersonalData): string {
  return `${line}: ${text.slice(start, end)}`;
}
