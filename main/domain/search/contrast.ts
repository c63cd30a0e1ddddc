import type { Uitkomst } from '../content/vocabulary.ts';
import type { SearchDocument } from './search-document.ts';

/** Which way an outcome goes for who asked; null when it goes both ways or is not known. */
const directions: Readonly<Record<Uitkomst, 'toe' | 'af' | null>> = {
  'toegekend-binnen-regel': 'toe',
  'opgelost-met-bestaande-regeling': 'toe',
  'toegekend-via-individualisering': 'toe',
  'toegekend-via-hardheidsclausule': 'toe',
  'toegekend-via-evenredigheid': 'toe',
  'mini-maatwerkbudget': 'toe',
  gedeeltelijk: null,
  'afgewezen-met-alternatief': 'af',
  afgewezen: 'af',
  'vernietigd-nieuw-besluit': null,
  'voorlopige-voorziening': 'toe',
  'regel-gewijzigd': 'toe',
  opgeschaald: null,
  open: null,
  onbekend: null,
};

/** Whether two outcomes surely go opposite ways. */
export function isOpposite(a: Uitkomst | null | undefined, b: Uitkomst | null): boolean {
  const one = a === null || a === undefined ? null : directions[a];
  const other = b === null ? null : directions[b];
  return one !== null && other !== null && one !== other;
}

/** Whether the library itself names the one as the contrast of the other. */
export function isNamedContrast(a: SearchDocument, b: SearchDocument): boolean {
  const names = (one: SearchDocument, other: SearchDocument) =>
    other.kind === 'voorbeeldcasus' &&
    one.relations.some(({ id, kind }) => kind === 'contrast' && id === other.id);
  return names(a, b) || names(b, a);
}
