import { emptyCasus, type Casus, type CasusId } from './casus.ts';
import { researchStepSchema, type Research } from './legal-route.ts';

/**
 * A new casus that begins with the reasoning of another. The story, the weighing, the law and the links
 * come along, to be adapted. What belongs to the other resident's file does not: the status with its
 * days, the steps of research that were made, the outcome and its motivation, the look back, the
 * signal, who it was taken to, and who reviewed it.
 *
 * @param now - Moment of copying, as an ISO date with time.
 * @param on - The day of copying, as `2026-07-01`.
 */
export function copyCasus(
  casus: Casus,
  { id, now, on }: { readonly id: CasusId; readonly now: string; readonly on: string },
): Casus {
  const { title, klad, situation, effect, effectAccount, grondwaarden, options } = casus;
  const { consequences, ethics, governance, perspectives, costs } = casus;
  const { legal, uitwegen, artikelen, rulings, localRules, research } = casus;
  const { wetten, leefgebieden, dilemmas, factoren, precedents } = casus;
  const fresh = emptyCasus(id, now);
  return {
    ...fresh,
    title: titleOfCopy(title),
    copiedFrom: { id: casus.id, on },
    identifying: casus.identifying,
    ...{ klad, situation, effect, effectAccount, grondwaarden, options },
    ...{ consequences, ethics, governance, perspectives, costs },
    ...{ legal, uitwegen, artikelen, rulings, localRules },
    research: notYetDone(research),
    ...{ wetten, leefgebieden, dilemmas, factoren, precedents },
  };
}

/** Research was done for that resident; what was found stays as a beginning. */
function notYetDone(research: Research): Research {
  return researchStepSchema.options.reduce(
    (changed, step) => ({ ...changed, [step]: { ...changed[step], done: false } }),
    research,
  );
}

const longestTitle = 200;

function titleOfCopy(title: string): string {
  const mark = ' (kopie)';
  const plain = title.trim();
  if (plain === '') return '';
  return plain.endsWith(mark) ? plain : `${plain.slice(0, longestTitle - mark.length)}${mark}`;
}
