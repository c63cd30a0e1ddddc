import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Subject } from '../../main/domain/review/review-rule.ts';
import { proseParts, stepOfPart } from '../../main/domain/review/step-parts.ts';

/** Id of the place on the screen where a text of the casus is read. */
export const passageId = (part: string) => `passage-${part}`;

/** The text that a subject of a rule stands in, when it is on this screen to be read. */
export function passageOf({ kind, id }: Subject, casus: Casus): string | undefined {
  const part = partOf(kind, id);
  if (part === undefined) return undefined;
  return proseParts(casus, stepOfPart(part)).some((one) => one.part === part) ? part : undefined;
}

function partOf(kind: Subject['kind'], id: string): string | undefined {
  switch (kind) {
    case 'text':
      return id;
    case 'option':
      return `options/${id}/text`;
    case 'uitweg':
      return `uitwegen/${id}/why`;
    case 'artikel':
      return `artikelen/${id}/why`;
    case 'uitspraak':
      return `rulings/${id}/why`;
    case 'wet':
    case 'grondwaarde':
    case 'voorbeeldcasus':
    case 'casus':
      return undefined;
  }
}

/** Brings a text into view and gives it the keyboard, so that a screen reader reads on from there. */
export function jumpTo(part: string): void {
  const place = document.getElementById(passageId(part));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
