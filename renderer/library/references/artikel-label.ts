import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import type { Artikel } from '../../../main/domain/content/wet.ts';

/** `participatiewet/18/1` as "artikel 18 lid 1 Pw". */
export function artikelLabel(reference: string, wetName: string): string {
  const { artikel, lid, onderdeel } = artikelPlace(reference);
  const parts = [
    isNumbered(artikel) ? `artikel ${artikel}` : artikel,
    lid === undefined ? '' : `lid ${lid}`,
    onderdeel === undefined ? '' : `onderdeel ${onderdeel}`,
    wetName,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Place of an entry of the register: "Artikel 3 lid 2, onderdeel a". */
export function entryLabel(entry: Artikel): string {
  const { artikel, leden, onderdelen } = entry;
  const name = isNumbered(artikel) ? `Artikel ${artikel}` : capitalize(artikel);
  const lid = leden.length === 0 ? '' : ` lid ${list(leden)}`;
  const onderdeel = onderdelen.length === 0 ? '' : `, onderdeel ${list(onderdelen)}`;
  return `${name}${lid}${onderdeel}`;
}

function isNumbered(artikel: string): boolean {
  return /^\d/.test(artikel);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}
