import type { ArtikelPlace } from './artikel.ts';

/**
 * Address of a law or a place in it at the official site, in the form JCI 1.3.1
 * ("Juriconnect", standard for referring to Dutch law).
 *
 * @param bwbId - Identifier in the Basiswettenbestand, such as `BWBR0015703`.
 * @param date - Day on which the text must be valid, as `2026-07-01`.
 */
export function wetAddress(bwbId: string, place: Partial<ArtikelPlace>, date: string): string {
  const artikel = place.artikel === undefined ? '' : `&artikel=${place.artikel}`;
  const lid = place.lid === undefined ? '' : `&lid=${place.lid}`;
  return `https://wetten.overheid.nl/jci1.3:c:${bwbId}${artikel}${lid}&g=${date}`;
}
