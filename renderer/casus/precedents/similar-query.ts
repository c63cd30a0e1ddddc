import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { SimilarQuery } from '../../../main/domain/search/search-result.ts';

/** What search compares a casus on: everything it tells, and its tags. */
export function similarQuery(casus: Casus): SimilarQuery {
  const texts = [
    casus.title,
    casus.situation,
    casus.klad,
    casus.effect,
    casus.consequences,
    casus.ethics,
    casus.legal,
    ...casus.options.map((option) => `${option.title} ${option.text}`),
  ];
  return {
    id: casus.id,
    text: texts.filter((text) => text.trim() !== '').join('\n'),
    wetten: casus.wetten,
    leefgebieden: casus.leefgebieden,
    grondwaarden: casus.grondwaarden.map((grondwaarde) => grondwaarde.id),
    dilemmas: casus.dilemmas,
    factoren: casus.factoren,
    outcome: casus.decision.outcome,
  };
}
