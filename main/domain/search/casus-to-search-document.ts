import type { Casus } from '../casus/casus.ts';
import type { Option } from '../casus/option.ts';
import type { SearchDocument } from './search-document.ts';

/** What search and comparison read of a casus of the user's own. */
export function casusToSearchDocument(casus: Casus): SearchDocument {
  const { title, wetten, leefgebieden, dilemmas, factoren, decision } = casus;
  const { effectAccount, perspectives, evaluation } = casus;
  const body = [
    { heading: 'Situatie', text: casus.situation },
    { heading: 'Klad', text: casus.klad },
    { heading: 'Effect', text: lines([casus.effect, effectAccount.ownWords, effectAccount.signs]) },
    { heading: 'Grondwaarden', text: lines(casus.grondwaarden.map(({ why }) => why)) },
    {
      heading: 'Opties',
      text: lines(casus.options.map(optionText)),
    },
    { heading: 'Gevolgen', text: casus.consequences },
    { heading: 'Ethiek', text: casus.ethics },
    { heading: 'Bestuurlijk', text: casus.governance },
    { heading: 'Perspectieven', text: lines(Object.values(perspectives).map(({ why }) => why)) },
    { heading: 'Juridische toets', text: legalText(casus) },
    {
      heading: 'Besluit en motivering',
      text: lines([casus.whyChosen, decision.motivation, decision.letter]),
    },
    { heading: 'Precedenten', text: lines(casus.precedents.map(({ reason }) => reason)) },
    { heading: 'Evaluatie', text: lines([evaluation.text, evaluation.learned]) },
    { heading: 'Signaal', text: casus.signal.text },
  ];
  return {
    kind: 'casus',
    id: casus.id,
    title,
    aliases: [],
    summary: '',
    keywords: [],
    questions: [],
    body: body.filter(({ text }) => text.trim() !== ''),
    wetten,
    leefgebieden,
    grondwaarden: casus.grondwaarden.map(({ id }) => id),
    dilemmas,
    factoren,
    outcome: decision.outcome,
    label: null,
    references: [
      ...casus.artikelen.map(({ reference }) => reference),
      ...casus.rulings.map(({ ecli }) => ecli),
    ],
    relations: [],
  };
}

function optionText({ title, text, consequences }: Option): string {
  return lines([title, text, ...consequences.map((consequence) => consequence.text)]);
}

function legalText({ legal, uitwegen, artikelen, rulings, research }: Casus): string {
  const reasons = [...uitwegen, ...artikelen, ...rulings].map(({ why }) => why);
  return lines([legal, ...reasons, ...Object.values(research).map(({ text }) => text)]);
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}
