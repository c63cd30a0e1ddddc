/** One word of a text, or the initials before a surname ("A.J.") as one word. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
};

const form =
  /(?:(?<![\p{L}\d])\p{Lu}[a-z]?\.[ ]?){1,5}(?=[ ]?[\p{L}'’])|['’][tsn](?=\s)|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

export function splitWords(text: string): readonly Word[] {
  let last = 0;
  return [...text.matchAll(form)].map(({ 0: found, index: start }) => {
    const written = found.trimEnd();
    const gap = text.slice(last, start);
    last = start + written.length;
    return { text: written, start, end: last, gap };
  });
}

/** Whether a sentence, a line or a quotation starts at this word, so that its capital says nothing. */
export function opensSentence(word: Word): boolean {
  return word.start === 0 || /[.!?:"“”„\n•>]|^\s*-\s|\s[-–]\s*$/u.test(word.gap);
}
