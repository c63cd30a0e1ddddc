import { z } from 'zod';

import type { Casus } from '../casus/casus.ts';
import { steps, type Step } from '../casus/steps.ts';
import { stepParts, type StepPart } from './step-parts.ts';

/** A step as somebody saw it: for each of its texts the digest of each sentence. */
export const seenStepSchema = z.strictObject({
  step: z.enum(steps),
  parts: z
    .array(
      z.strictObject({
        part: z.string().min(1).max(200),
        sentences: z.array(z.string().max(16)).max(20_000),
      }),
    )
    .max(2_000),
});
export type SeenStep = z.infer<typeof seenStepSchema>;

/** What is different in one text since it was seen. */
export type PartChange = {
  readonly part: string;
  readonly prose: boolean;
  /** Sentences that were not there then. */
  readonly fresh: readonly string[];
  /** How many sentences that were there then are gone. */
  readonly gone: number;
};
export type StepChange = { readonly step: Step; readonly parts: readonly PartChange[] };

/**
 * What somebody sees of a casus now, as digests.
 *
 * @param salt - Makes the digests of one occasion of no use for another, such as its id.
 */
export function seenOf(casus: Casus, salt: string): SeenStep[] {
  return steps.map((step) => ({
    step,
    parts: stepParts(casus, step).map(({ part, text }) => ({
      part,
      sentences: seenText(text, salt),
    })),
  }));
}

/** One text as somebody sees it, as the digests of its sentences. */
export function seenText(text: string, salt: string): string[] {
  return sentencesOf(text).map((sentence) => digest(sentence, salt));
}

/** What changed since it was seen, step by step; empty when nothing did. */
export function changesSince(
  casus: Casus,
  seen: readonly SeenStep[],
  salt: string,
): readonly StepChange[] {
  return steps.flatMap((step): StepChange[] => {
    const then = new Map(
      seen.find((one) => one.step === step)?.parts.map(({ part, sentences }) => [part, sentences]),
    );
    const now = stepParts(casus, step);
    const gone = [...then]
      .filter(([part]) => !now.some((one) => one.part === part))
      .map(([part, sentences]) => ({ part, prose: true, fresh: [], gone: sentences.length }));
    const parts = [
      ...now.flatMap((part) => changeOf(part, then.get(part.part) ?? [], salt)),
      ...gone,
    ];
    return parts.length === 0 ? [] : [{ step, parts }];
  });
}

function changeOf({ part, prose, text }: StepPart, then: readonly string[], salt: string) {
  const now = sentencesOf(text).map((sentence) => ({ sentence, mark: digest(sentence, salt) }));
  const known = new Set(then);
  const still = new Set(now.map(({ mark }) => mark));
  const fresh = now.filter(({ mark }) => !known.has(mark)).map(({ sentence }) => sentence);
  const gone = then.filter((mark) => !still.has(mark)).length;
  const moved = fresh.length + gone === 0 && now.some(({ mark }, place) => then[place] !== mark);
  const isSame = fresh.length + gone === 0 && !moved && now.length === then.length;
  return isSame ? [] : [{ part, prose, fresh, gone }];
}

/** Where each sentence of a text stands; a new line ends one too. */
export function sentenceSpans(text: string): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  const close = (until: number) => {
    const piece = text.slice(from, until);
    const start = from + (piece.length - piece.trimStart().length);
    if (piece.trim() !== '') spans.push({ start, end: start + piece.trim().length });
    from = until;
  };
  for (const gap of text.matchAll(/(?<=[.!?])\s+|\n+/gu)) close(gap.index + gap[0].length);
  close(text.length);
  return spans;
}

/** The sentences of a text, each with its white space made plain. */
function sentencesOf(text: string): readonly string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
}

/** 53 bits of a text in 11 characters (cyrb53): to see a change, not to keep a secret. */
function digest(text: string, salt: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of `${salt}\n${text}`) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
