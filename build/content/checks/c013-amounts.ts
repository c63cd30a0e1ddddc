import { writtenPages, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

const amount = /€\s?\d[\d.,]*|\b\d[\d.,]*(?:\s+(?:duizend|miljoen))?\s+euro\b/giu;

/**
 * What the law sets anew each January or July, or an amount for each month or year. An amount that
 * belongs to the story (a debt, a bill, what a judge left standing) does not change any more.
 */
const indexed =
  /\b(?:\p{L}*norm(?:en|bedrag|bedragen)?|\p{L}*grens|\p{L}*drempel|vrijlating|vrijgelaten|\p{L}*minimum\p{L}*|\p{L}*toeslag(?:en)?|premie|giften|eigen bijdrage|abonnementstarief|kinderbijslag|kindgebonden|eigen risico|maximaal|hooguit|per (?:maand|week|jaar))\b/iu;

/** No amounts that are wrong next year; what a source claims may hold them. */
export const checkAmounts: Check = (library) =>
  writtenPages(library).flatMap(({ file, findings }) =>
    findings.blocks
      .filter(({ field }) => field !== 'claims')
      .flatMap(({ text, line }) =>
        text
          .split(/(?<=[.!?])\s+/u)
          .filter((sentence) => indexed.test(sentence))
          .flatMap((sentence) =>
            [...sentence.matchAll(amount)].map(([found]): Problem => ({
              check: 'C013',
              file,
              line,
              message: `"${found}" kan volgend jaar anders zijn: noem de regel, niet het bedrag.`,
            })),
          ),
      ),
  );
