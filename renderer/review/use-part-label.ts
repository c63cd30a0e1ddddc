import type { Casus } from '../../main/domain/casus/casus.ts';
import { relationTexts } from '../casus/precedents/relation-texts.ts';
import { uitwegNames, verdictNames } from '../shared/names.ts';
import { artikelLabel } from '../library/references/artikel-label.ts';
import { useTitles } from '../library/use-titles.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';

/** What a field of a casus is called in a review, by its name or by the path of a text in it. */
const fieldNames: Readonly<Record<string, string>> = {
  title: 'Titel',
  klad: 'Klad',
  situation: 'Wat is er aan de hand',
  wetten: 'Gekozen wetten',
  leefgebieden: 'Gekozen leefgebieden',
  factoren: 'Factoren',
  effect: 'Gewenst effect',
  effectAccount: 'Van wie het effect is, en of het doel of middel is',
  'effectAccount/ownWords': 'In de woorden van de inwoner',
  'effectAccount/signs': 'Waaraan je merkt dat het lukt',
  grondwaarden: 'Gekozen grondwaarden en hun oordeel',
  dilemmas: "Gekozen dilemma's",
  options: 'Besluiten en hun gevolgen',
  consequences: 'Gevolgen',
  ethics: 'Ethiek',
  governance: 'Bestuurlijk',
  perspectives: 'Oordeel per perspectief',
  'perspectives/juridisch/why': 'Juridisch perspectief',
  'perspectives/economisch/why': 'Economisch perspectief',
  'perspectives/maatschappelijk/why': 'Maatschappelijk perspectief',
  costs: 'Kosten',
  'costs/unpriced': 'Wat geen prijs heeft',
  legal: 'Juridische toets',
  uitwegen: 'Uitwegen en hun voorwaarden',
  artikelen: 'Artikelen',
  rulings: 'Uitspraken',
  localRules: 'Eigen regels van de gemeente',
  research: 'Onderzoeksstappen',
  'research/hulpvraag/text': 'Onderzoek: hulpvraag',
  'research/problemen-en-beperkingen/text': 'Onderzoek: problemen en beperkingen',
  'research/aard-en-omvang-hulp/text': 'Onderzoek: aard en omvang van de hulp',
  'research/eigen-kracht-gebruikelijke-hulp-netwerk-voorliggend/text':
    'Onderzoek: eigen kracht, gebruikelijke hulp en netwerk',
  'research/aanvullende-voorziening/text': 'Onderzoek: aanvullende voorziening',
  precedents: 'Precedenten',
  begunLinks: 'Begonnen koppeling',
  whyChosen: 'Waarom dit besluit en niet een ander',
  decision: 'Uitkomst en gekozen besluit',
  'decision/motivation': 'Motivering voor de rapportage',
  'decision/letter': 'Motivering voor de beschikking',
  letterTexts: 'Zin voor de brief',
  evaluation: 'Datum van terugkijken en of het effect is bereikt',
  'evaluation/text': 'Wat er gebeurde',
  'evaluation/learned': 'Wat je leerde',
  signal: 'Signaal',
  'signal/text': 'Signaal: toelichting',
  escalation: 'Opschalen',
};

/** Names the texts and fields of a casus for who reviews it. */
export function usePartLabel(casus: Casus): (part: string) => string {
  const titleOf = useTitles();
  const own = useOwnCasussen();
  return (part) => {
    const known = fieldNames[part];
    if (known !== undefined) return known;
    const [field = '', id = '', ...rest] = part.split('/');
    switch (field) {
      case 'grondwaarden': {
        const verdict = casus.grondwaarden.find((one) => one.id === id)?.verdict ?? null;
        const said = verdict === null ? 'nog niet gewogen' : verdictNames[verdict].toLowerCase();
        return `${titleOf('grondwaarde', id)} (${said})`;
      }
      case 'options': {
        const title = words(casus.options.find((option) => option.id === id)?.title, 'Besluit');
        return rest[0] === 'consequences' ? `${title}: gevolg` : title;
      }
      case 'uitwegen':
        return Object.entries(uitwegNames).find(([uitweg]) => uitweg === id)?.[1] ?? id;
      case 'localRules':
        return words(casus.localRules.find((rule) => rule.id === id)?.title, 'Eigen regel');
      case 'artikelen': {
        const reference = part.slice(field.length + 1, part.lastIndexOf('/'));
        return capital(artikelLabel(reference, titleOf('wet', id)));
      }
      case 'rulings': {
        const direction = casus.rulings.find(({ ecli }) => ecli === id)?.direction;
        return direction === undefined ? id : `${id} (${directions[direction]})`;
      }
      case 'precedents': {
        const mine = own.data?.find((one) => one.id === id)?.title;
        const relation = casus.precedents.find(({ target }) => target.id === id)?.relation;
        const kind =
          relation === undefined ? '' : ` (${relationTexts[relation].label.toLowerCase()})`;
        return `Precedent${kind}: ${words(mine, titleOf('voorbeeldcasus', id))}`;
      }
      default:
        return fieldNames[field] ?? 'Ander veld';
    }
  };
}

const directions = { steunt: 'pleit voor', weerspreekt: 'pleit tegen' } as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function words(title: string | undefined, otherwise: string): string {
  const trimmed = title?.trim() ?? '';
  return trimmed === '' ? otherwise : trimmed;
}
