import type { Casus } from '../casus/casus.ts';
import type { SearchDocument } from './search-document.ts';

/** What search and comparison read of a casus of the user's own. */
export function casusToSearchDocument(casus: Casus): SearchDocument {
  const { title, wetten, leefgebieden, dilemmas, factoren, decision } = casus;
  const body = [
    { heading: 'Situatie', text: casus.situation },
    { heading: 'Klad', text: casus.klad },
    { heading: 'Effect', text: casus.effect },
    { heading: 'Grondwaarden', text: lines(casus.grondwaarden.map(({ why }) => why)) },
    {
      heading: 'Opties',
      text: lines(casus.options.map((option) => lines([option.title, option.text]))),
    },
    { heading: 'Gevolgen', text: casus.consequences },
    { heading: 'Ethiek', text: casus.ethics },
    { heading: 'Bestuurlijk', text: casus.governance },
    { heading: 'Juridische toets', text: casus.legal },
    { heading: 'Besluit en motivering', text: decision.motivation },
    { heading: 'Precedenten', text: lines(casus.precedents.map(({ reason }) => reason)) },
    { heading: 'Evaluatie', text: casus.evaluation.text },
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
    references: [],
    relations: [],
  };
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}
