import type { GrondwaardeVerdict } from '../../main/domain/content/vocabulary.ts';

/** What an effect does to a grondwaarde, as the screen says it. */
export const verdictNames: Readonly<Record<GrondwaardeVerdict, string>> = {
  dient: 'Dient',
  'raakt-niet': 'Raakt niet',
  spanning: 'Spanning',
  strijdig: 'Strijdig',
};
