import { plainText } from '../content/rich-text.ts';
import type { Uitspraak } from '../content/uitspraak.ts';
import { fold } from '../search/fold.ts';

/**
 * Rulings of the register for what somebody typed: part of the ECLI, the court, a law or words of
 * what was decided. Those that still hold come first.
 *
 * @param wetTitle - How a wet is called.
 * @returns Every typed word is in each of them; none when nothing was typed.
 */
export function findUitspraken(
  uitspraken: readonly Uitspraak[],
  typed: string,
  wetTitle: (id: string) => string,
): readonly Uitspraak[] {
  const words = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const held = { actueel: 0, onzeker: 1, beperkt: 2, achterhaald: 3 } as const;
  return uitspraken
    .filter((uitspraak) => {
      const { ecli, court, date, core, note, wetten } = uitspraak;
      const parts = [ecli, court, date ?? '', plainText(core), plainText(note ?? [])];
      const text = fold([...parts, ...wetten.map(wetTitle)].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => held[a.status] - held[b.status] || (a.ecli < b.ecli ? 1 : -1));
}
