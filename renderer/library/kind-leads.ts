import type { ItemKind } from '../../main/domain/content/vocabulary.ts';

/** First line of each part of the library: what is here, what is it good for. */
export const kindLeads: Record<ItemKind, string> = {
  voorbeeldcasus:
    'Uitgewerkte casussen met aantekeningen in de kantlijn. Lees wat de doorslag gaf, en of jouw casus daarop lijkt.',
  dilemma:
    'Spanningen die telkens terugkomen, met wat voor beide kanten pleit en welke uitwegen er zijn.',
  grondwaarde:
    'Wat een wet in de kern wil. Daaraan meet je of een oplossing past, nog voor je naar de artikelen kijkt.',
  wet: 'De wetten waar je mee werkt: waar zij voor zijn, waar ruimte zit en welke artikelen je nodig hebt.',
  methode: 'Hoe je stap voor stap werkt: het gesprek, het wegen, het motiveren en samen leren.',
};
