import type { LogBreak } from '../../main/contract/logbook.ts';
import type { DestructionReason, LogEvent } from '../../main/domain/logbook/log-entry.ts';

/** What was done, as the logbook says it. */
export const eventNames: Readonly<Record<LogEvent, string>> = {
  'casus-made': 'Casus gemaakt',
  'casus-opened': 'Casus geopend',
  'casus-changed': 'Casus gewijzigd',
  'casus-exported': 'Casus geëxporteerd',
  'review-offered': 'Aangeboden voor toetsing',
  'review-withdrawn': 'Aanbod voor toetsing ingetrokken',
  'review-judged': 'Oordeel van de toetser vastgelegd',
  'casus-deleted': 'Casus verwijderd',
  'casus-put-back': 'Casus teruggezet uit de prullenbak',
  'casus-destroyed': 'Casus vernietigd',
  'version-restored': 'Eerdere versie teruggezet',
  'encryption-on': 'Wachtwoord op het casusboek gezet',
  'encryption-off': 'Wachtwoord van het casusboek gehaald',
  'password-changed': 'Wachtwoord veranderd',
  'recovery-code-renewed': 'Nieuwe herstelcode gemaakt',
  'backup-made': 'Reservekopie gemaakt',
  'notebook-exported': 'Casusboek geëxporteerd',
  'notebook-imported': 'Casussen binnengehaald',
  'notebook-moved': 'Casusboek naar deze map verplaatst',
  'notebook-chosen': 'Dit casusboek gekozen om in te werken',
};

export const reasonNames: Readonly<Record<DestructionReason, string>> = {
  term: 'De bewaartermijn is voorbij',
  request: 'De inwoner heeft erom gevraagd',
  'not-needed': 'De casus is niet meer nodig',
  trash: 'Dertig dagen na verwijderen',
};

/** Which events go together when somebody looks for something. */
export const eventGroups = {
  alles: () => true,
  gebruik: (event: LogEvent) =>
    ['casus-made', 'casus-opened', 'casus-changed', 'version-restored'].includes(event),
  toetsing: (event: LogEvent) =>
    ['review-offered', 'review-withdrawn', 'review-judged'].includes(event),
  weg: (event: LogEvent) => ['casus-deleted', 'casus-put-back', 'casus-destroyed'].includes(event),
  buiten: (event: LogEvent) =>
    [
      'casus-exported',
      'notebook-exported',
      'notebook-imported',
      'backup-made',
      'notebook-moved',
      'notebook-chosen',
    ].includes(event),
  slot: (event: LogEvent) =>
    ['encryption-on', 'encryption-off', 'password-changed', 'recovery-code-renewed'].includes(
      event,
    ),
} as const;
export type EventGroup = keyof typeof eventGroups;

export const breakTexts: Readonly<Record<LogBreak['kind'], string>> = {
  torn: 'Het opschrijven van een regel is afgebroken, bijvoorbeeld doordat de computer uitviel. Die regel ontbreekt.',
  broken:
    'Een regel is veranderd of beschadigd. Die regel is niet te vertrouwen en staat er niet bij.',
  missing: 'Er zijn regels weg die er wel waren.',
};

/** The first and last characters of an id: enough to tell two casussen apart, and no name. */
export function casusMark(id: string): string {
  return `${id.slice(0, 6)}…${id.slice(-6)}`;
}
