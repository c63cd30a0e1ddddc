import type { NotebookProblem } from '../../main/contract/casus.ts';
import { isLearningId } from '../../main/domain/leren/learning-id.ts';
import { isProfileId } from '../../main/domain/profile/local-profile.ts';
import { isGuestReviewId } from '../../main/domain/review/guest-review.ts';
import { isReviewId } from '../../main/domain/review/review.ts';

type Kind = NotebookProblem['kind'];
/** What a file of the casusboek is about. */
type About = 'casus' | 'review' | 'guest' | 'learning' | 'profile';

const texts: Readonly<Record<Kind, string>> = {
  restored: 'Het nieuwste bestand was beschadigd. De versie daarvoor is geopend.',
  lost: 'Er is geen leesbaar bestand over.',
  'newer-version': 'Gemaakt met een nieuwere Maatstaf. Werk Maatstaf bij om het te openen.',
  'conflict-copy': 'Een synchronisatieprogramma maakte een kopie. Het bestand zelf is geopend.',
  'revision-gone': 'Een opgeslagen versie is verdwenen. De versie daarvoor is geopend.',
  'not-available':
    'Het bestand is nu niet te lezen. De schijf of een ander programma houdt het vast.',
};

const names: Readonly<Record<About, string>> = {
  casus: 'Een casus',
  review: 'De toets bij een casus; de casus zelf niet',
  guest: 'Een casus die je van een collega kreeg om te toetsen',
  learning: 'Wat je in Leren hebt bewaard',
  profile: 'De eigen regels van je gemeente',
};

/** What it is about, and what happened. */
export function problemText({ casusId, kind }: NotebookProblem): string {
  return `${names[aboutOf(casusId)]}. ${texts[kind]}`;
}

/** Whether earlier versions of it can be looked for: only a casus has those. */
export function hasVersions({ casusId }: NotebookProblem): boolean {
  return aboutOf(casusId) === 'casus';
}

function aboutOf(id: string): About {
  if (isLearningId(id)) return 'learning';
  if (isProfileId(id)) return 'profile';
  if (isGuestReviewId(id)) return 'guest';
  return isReviewId(id) ? 'review' : 'casus';
}
