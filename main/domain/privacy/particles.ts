const particles = new Set(
  'van de den der het te ten ter op uit in aan bij voor onder over la le el al ben bin ibn abu ait aït da das di do dos du des von zu zum zur af'.split(
    ' ',
  ),
);

/** Whether a word comes between the parts of a name: "van", "'t", "el". In any case. */
export function isParticle(word: string): boolean {
  const small = word.toLowerCase().replace('’', "'");
  return particles.has(small) || small === "'t" || small === "'s" || small === "d'";
}
