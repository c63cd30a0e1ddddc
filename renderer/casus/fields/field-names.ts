import type { WrittenField } from '../../../main/domain/casus/changed-fields.ts';

/** What each field of a casus is called when versions are compared. */
export const fieldNames: Readonly<Record<WrittenField, string>> = {
  title: 'Titel',
  status: 'Status',
  klad: 'Klad',
  identifying: 'Wat herkenbaar is',
  situation: 'Situatie',
  wetten: 'Wetten',
  leefgebieden: 'Leefgebieden',
  factoren: 'Factoren',
  effect: 'Gewenst effect',
  effectAccount: 'Over het effect',
  grondwaarden: 'Grondwaarden',
  dilemmas: "Dilemma's",
  options: 'Besluiten die zijn vergeleken',
  consequences: 'Gevolgen',
  ethics: 'Ethiek',
  governance: 'Bestuurlijk',
  perspectives: 'Perspectieven',
  costs: 'Kosten',
  legal: 'Juridische toets',
  uitwegen: 'Uitwegen',
  artikelen: 'Artikelen',
  rulings: 'Uitspraken',
  localRules: 'Eigen regels van de gemeente',
  research: 'Onderzoek',
  precedents: 'Precedenten',
  begunLinks: 'Begonnen koppelingen',
  whyChosen: 'Waarom dit besluit en niet een ander',
  decision: 'Besluit en motivering',
  letterTexts: 'Zinnen voor de brief',
  destroyOn: 'Vernietigingsdatum',
  evaluation: 'Evaluatie',
  signal: 'Signaal',
  escalation: 'Opschalen',
};

/** Fields as a list in a sentence: at most five by name, the rest as a number. */
export function fieldList(fields: readonly WrittenField[]): string {
  const named = fields.slice(0, 5).map((field) => fieldNames[field].toLowerCase());
  const rest = fields.length - named.length;
  const words = rest === 0 ? named : [...named, `nog ${String(rest)}`];
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
}
