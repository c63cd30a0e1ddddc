import type { Check } from '../library-source.ts';
import { checkRegisterIds } from './c003-register-ids.ts';
import { checkItemLinks } from './c006-item-links.ts';
import { checkArtikelen } from './c007-artikelen.ts';
import { checkUitspraken } from './c008-uitspraken.ts';
import { checkNames } from './c009-names.ts';
import { checkAnnotations } from './c010-annotations.ts';
import { checkBareMentions } from './c011-bare-mentions.ts';
import { checkPersonalData } from './c012-personal-data.ts';
import { checkAmounts } from './c013-amounts.ts';
import { checkThreeQuestions } from './c014-three-questions.ts';
import { checkStandardOption } from './c015-standard-option.ts';
import { checkContrast } from './c016-contrast.ts';
import { checkDecidingFactor } from './c017-deciding-factor.ts';
import { checkAddresses } from './c018-addresses.ts';
import { checkDates } from './c019-dates.ts';
import { checkRulingStatus } from './c019-rulings.ts';
import { checkReadability } from './c020-readability.ts';
import { checkOverlap } from './c021-overlap.ts';
import { checkAnnotationKinds } from './c023-annotation-kinds.ts';
import { checkThesaurus } from './c024-thesaurus.ts';
import { checkRedirects } from './c025-redirects.ts';
import { checkDoubles } from './c026-doubles.ts';
import { checkLabel } from './c027-label.ts';
import { checkCertainty } from './c028-certainty.ts';
import { checkTone } from './c030-tone.ts';
import { checkPassageLength } from './c031-passage-length.ts';
import { checkSize } from './c032-size.ts';
import { checkPrerequisites } from './c033-prerequisites.ts';
import { checkRightAnswers } from './c034-right-answers.ts';
import { checkExplanations } from './c035-explanations.ts';
import { checkLearningNames } from './c036-learning-names.ts';
import { checkContrastPairs } from './c037-contrast-pairs.ts';
import { checkSuperseded } from './c038-superseded.ts';
import { checkSpots } from './c039-spots.ts';
import { checkMinutes } from './c040-minutes.ts';
import { checkPathOrder } from './c041-path-order.ts';
import { checkLessonParts } from './c042-lesson-parts.ts';

/**
 * C001 to C005 and C029 are found while reading; these look at all that was read. C022 and C043
 * stand apart: they judge the library as a whole, so `npm run check:content` asks them and a draft build
 * does not.
 */
export const allChecks: readonly Check[] = [
  checkRegisterIds,
  checkItemLinks,
  checkArtikelen,
  checkUitspraken,
  checkNames,
  checkAnnotations,
  checkBareMentions,
  checkPersonalData,
  checkAmounts,
  checkThreeQuestions,
  checkStandardOption,
  checkContrast,
  checkDecidingFactor,
  checkAddresses,
  checkDates,
  checkRulingStatus,
  checkReadability,
  checkOverlap,
  checkAnnotationKinds,
  checkThesaurus,
  checkRedirects,
  checkDoubles,
  checkLabel,
  checkCertainty,
  checkTone,
  checkPassageLength,
  checkSize,
  checkPrerequisites,
  checkRightAnswers,
  checkExplanations,
  checkLearningNames,
  checkContrastPairs,
  checkSuperseded,
  checkSpots,
  checkMinutes,
  checkPathOrder,
  checkLessonParts,
];
