import type { PrecedentRelation } from '../../../main/domain/casus/casus.ts';

export const relationTexts: Readonly<
  Record<PrecedentRelation, { readonly label: string; readonly description: string }>
> = {
  vergelijkbaar: { label: 'Vergelijkbaar', description: 'Lijkt op de punten die tellen.' },
  contrast: { label: 'Contrast', description: 'Lijkt erop, maar pakte anders uit.' },
  steunt: { label: 'Steunt', description: 'Pleit voor wat jij wilt besluiten.' },
  weerspreekt: { label: 'Weerspreekt', description: 'Pleit ertegen; leg uit waarom hier anders.' },
};
