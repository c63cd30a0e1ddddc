import { findPersonalData } from './find-personal-data.ts';
import { foldLetters } from './fold-letters.ts';
import type { PersonalData, PersonalDataKind } from './personal-data.ts';

/** A text that is about to leave the notebook. */
export type TextPiece = {
  readonly id: string;
  /** What the user knows it as, such as the name of its step. */
  readonly label: string;
  readonly text: string;
};

/** Something found in one of the texts, and what can stand there instead. */
export type ProposedReplacement = PersonalData & {
  readonly pieceId: string;
  /** As it is written there. */
  readonly found: string;
  /** Such as `[naam 2]`: the same value gets the same number everywhere. */
  readonly replacement: string;
};

const words: Readonly<Record<PersonalDataKind, string>> = {
  identifying: 'gegeven',
  iban: 'rekeningnummer',
  email: 'e-mailadres',
  bsn: 'bsn',
  phone: 'telefoonnummer',
  address: 'adres',
  'birth-date': 'geboortedatum',
  'licence-plate': 'kenteken',
  name: 'naam',
};

/** What was put in the place of something found, wherever it stands in a text. */
export const replacedWord = new RegExp(`\\[(?:${Object.values(words).join('|')}) \\d+\\]`, 'gu');

/** Everything found in some texts that leave together, in their order. */
export function proposeReplacements(
  pieces: readonly TextPiece[],
  marked: readonly string[],
): readonly ProposedReplacement[] {
  const numbers = new Map<string, ReadonlyMap<string, number>>();
  return pieces.flatMap(({ id, text }) =>
    findPersonalData(text, marked).map((data) => {
      const found = text.slice(data.start, data.end);
      const isName = data.kind === 'identifying' && !/\d/u.test(found);
      const word = isName ? words.name : words[data.kind];
      const known = numbers.get(word) ?? new Map<string, number>();
      const folded = foldLetters(found.replace(/['’]s$/u, ''));
      const number = known.get(folded) ?? known.size + 1;
      numbers.set(word, new Map(known).set(folded, number));
      return { ...data, pieceId: id, found, replacement: `[${word} ${number}]` };
    }),
  );
}

/** The text of one piece with some of its finds replaced; those of other pieces are left out. */
export function replaceFound(
  piece: TextPiece,
  replacements: readonly ProposedReplacement[],
): string {
  let text = '';
  let last = 0;
  const own = replacements.filter(({ pieceId }) => pieceId === piece.id);
  for (const { start, end, replacement } of own.toSorted((a, b) => a.start - b.start)) {
    text += piece.text.slice(last, start) + replacement;
    last = end;
  }
  return text + piece.text.slice(last);
}
