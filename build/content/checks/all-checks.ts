import type { Check } from '../library-source.ts';
import { checkItemLinks } from './c006-item-links.ts';
import { checkArtikelen } from './c007-artikelen.ts';
import { checkUitspraken } from './c008-uitspraken.ts';
import { checkNames } from './c009-names.ts';
import { checkAnnotations } from './c010-annotations.ts';
import { checkBareMentions } from './c011-bare-mentions.ts';

/** C001 to C005 and C029 are found while reading; the rest looks at all that was read. */
export const allChecks: readonly Check[] = [
  checkItemLinks,
  checkArtikelen,
  checkUitspraken,
  checkNames,
  checkAnnotations,
  checkBareMentions,
];
