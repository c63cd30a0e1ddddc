import type { Incoming, IncomingChoice, IncomingItem } from '../../main/contract/incoming.ts';
import { formatMoment } from '../shared/day.ts';
import type { Choice } from '../ui/select.tsx';
import { casussenText } from '../shared/casussen-text.ts';

/** What differs on screen between a backup and a file; the rest of the screen is the same. */
export const sourceTexts: Readonly<
  Record<
    Incoming['from'],
    {
      readonly heading: string;
      readonly source: string;
      readonly apply: string;
      readonly busy: string;
      readonly replace: string;
      readonly freshLabel: string;
    }
  >
> = {
  backup: {
    heading: 'Terugzetten uit een reservekopie',
    source: 'Reservekopie',
    apply: 'Zet terug',
    busy: 'Terugzetten…',
    replace: 'Zet de oude terug',
    freshLabel: 'Zet casussen terug die je nu niet meer hebt',
  },
  file: {
    heading: 'Casussen importeren',
    source: 'Bestand',
    apply: 'Importeer',
    busy: 'Importeren…',
    replace: 'Neem die uit het bestand',
    freshLabel: 'Voeg casussen toe die je nog niet hebt',
  },
};

/** The three ways to deal with a casus that differs. */
export function choicesFor(from: Incoming['from']): readonly Choice<IncomingChoice>[] {
  return [
    { value: 'keep', label: 'Houd de mijne' },
    { value: 'both', label: 'Houd ze allebei' },
    { value: 'replace', label: sourceTexts[from].replace },
  ];
}

/** What was found, in one or two sentences. */
export function foundText({ fresh, same, differing, unusable }: Incoming): string {
  const parts = [
    differing > 0 && `${casussenText(differing)} ${differing === 1 ? 'is' : 'zijn'} anders dan nu`,
    fresh > 0 && `${casussenText(fresh)} ${fresh === 1 ? 'staat' : 'staan'} niet in je casusboek`,
    same > 0 && `${casussenText(same)} ${same === 1 ? 'is' : 'zijn'} hetzelfde`,
    unusable > 0 && `${casussenText(unusable)} ${unusable === 1 ? 'is' : 'zijn'} niet te gebruiken`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Er staat geen casus in.' : `${parts.join(', ')}.`;
}

/** What comes back along without being asked: there is nothing that it takes the place of. */
export function mendText(count: number): string {
  return count === 1
    ? 'Eén beschadigd bestand dat geen casus is, zoals een toets of wat je in Leren bewaarde, komt ook terug.'
    : `${String(count)} beschadigde bestanden die geen casus zijn, zoals toetsen of wat je in Leren bewaarde, komen ook terug.`;
}

/** How an item stands to the casusboek, below its title. */
export function itemFacts({ state, text, mine }: IncomingItem): string {
  const changed = text === null ? '' : `van ${formatMoment(text.changedAt)}`;
  const now = mine === null ? '' : `die van nu ${formatMoment(mine.changedAt)}`;
  return {
    fresh: `Staat niet in je casusboek · ${changed}`,
    same: `Hetzelfde als in je casusboek · ${changed}`,
    differing: `Anders: deze is ${changed}, ${now}`,
    damaged: 'Beschadigd: niet te lezen',
    'newer-version': 'Gemaakt met een nieuwere versie van Maatstaf: werk Maatstaf eerst bij',
  }[state];
}

/** What was done, for the announcement. */
export function doneText(
  done: { added: number; beside: number; replaced: number },
  mended: number,
): string {
  const parts = [
    done.added > 0 && `${casussenText(done.added)} toegevoegd`,
    done.replaced > 0 &&
      `${casussenText(done.replaced)} vervangen, wat er stond blijft bij de eerdere versies`,
    done.beside > 0 && `${casussenText(done.beside)} ernaast gezet`,
    mended > 0 && 'wat beschadigd was en geen casus is, is hersteld',
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Er is niets veranderd.' : `Klaar: ${parts.join('; ')}.`;
}
