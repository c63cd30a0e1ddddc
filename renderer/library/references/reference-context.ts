import { createContext, use } from 'react';

import type { Output } from '../../../main/contract/contract.ts';
import type { LinkTarget } from '../../../main/domain/content/rich-text.ts';

export type CitedArtikel = Output<'library:get-item'>['artikelen'][number];
export type CitedUitspraak = Output<'library:get-item'>['uitspraken'][number];
export type ReferenceTarget = Exclude<LinkTarget, { readonly kind: 'item' }>;

type References = {
  readonly artikelen: ReadonlyMap<string, CitedArtikel>;
  readonly uitspraken: ReadonlyMap<string, CitedUitspraak>;
  /** Shows what we know of it, with its address. */
  readonly open: (target: ReferenceTarget) => void;
};

/** What the item that is read cites. */
export const ReferenceContext = createContext<References>({
  artikelen: new Map(),
  uitspraken: new Map(),
  open: () => undefined,
});

export function useReferences(): References {
  return use(ReferenceContext);
}
