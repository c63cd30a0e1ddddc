/** In a shorter word another letter makes another word too easily. */
const shortest = 5;

/** Letters that sound alike, and are written for each other. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ei/gu, 'ij'],
  [/ij/gu, 'ei'],
  [/ou/gu, 'au'],
  [/au/gu, 'ou'],
  [/ch/gu, 'g'],
  [/g/gu, 'ch'],
  [/z/gu, 's'],
  [/s/gu, 'z'],
  [/v/gu, 'f'],
  [/f/gu, 'v'],
  [/k/gu, 'c'],
  [/c/gu, 'k'],
  [/dt$/gu, 't'],
  [/d$/gu, 't'],
  [/t$/gu, 'd'],
  [/([a-z])\1/gu, '$1'],
];

/**
 * What a folded word was meant as when two letters stand in the wrong order or one was written as it
 * sounds: "bewind" of "bewnid", "dochter" of "dogter". Most of these are no words; who asks has to know
 * which are.
 */
export function likelySpellings(word: string): readonly string[] {
  if (word.length < shortest) return [];
  const swapped = Array.from({ length: word.length - 1 }, (_, at) => {
    const [first = '', second = ''] = word.slice(at, at + 2);
    return word.slice(0, at) + second + first + word.slice(at + 2);
  });
  const sounding = alike.flatMap(([letters, other]) =>
    Array.from(word.matchAll(letters), ({ 0: found, index }) => {
      const instead = found.replace(new RegExp(letters.source, 'u'), other);
      return word.slice(0, index) + instead + word.slice(index + found.length);
    }),
  );
  return [...new Set([...swapped, ...sounding])].filter((one) => one !== word);
}
