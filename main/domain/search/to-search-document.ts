import type { Item } from '../content/bundle.ts';
import { citedReferences } from '../content/cited-references.ts';
import { plainBlocks, plainText } from '../content/rich-text.ts';
import type { SearchDocument } from './search-document.ts';

type Body = SearchDocument['body'];

/** What search and comparison read of an item of the library. */
export function itemToSearchDocument(item: Item): SearchDocument {
  const { artikelen, eclis } = citedReferences(item);
  return {
    kind: item.kind,
    id: item.id,
    title: item.title,
    aliases: item.kind === 'wet' ? aliasesOf(item) : [],
    summary: item.summary,
    keywords: item.keywords,
    questions: item.exampleQuestions,
    body: [...sections(item), ...fields(item)],
    wetten: [],
    leefgebieden: [],
    grondwaarden: [],
    dilemmas: [],
    factoren: {},
    outcome: null,
    label: null,
    references: [...artikelen, ...eclis],
    relations: [],
    ...tags(item),
  };
}

function aliasesOf({ abbreviation, bwbId }: Extract<Item, { kind: 'wet' }>): string[] {
  return [...abbreviation.split('/'), ...(bwbId === undefined ? [] : [bwbId])];
}

function sections(item: Item): Body {
  return item.sections.map(({ heading, blocks }) => ({ heading, text: plainBlocks(blocks) }));
}

/** Text that stands beside the sections, under a heading of its own. */
function fields(item: Item): Body {
  switch (item.kind) {
    case 'voorbeeldcasus':
      return [
        { heading: 'Opties', text: item.options.map(({ title }) => title).join('\n') },
        { heading: 'Uitwegen', text: item.uitwegen.map(({ why }) => plainText(why)).join('\n') },
        { heading: 'Uitkomst', text: plainText(item.outcomeNote) },
        { heading: 'Kanttekeningen', text: lines(item.annotations.map(({ text }) => text)) },
      ];
    case 'dilemma':
      return [{ heading: 'Motivering', text: item.motivation }];
    case 'wet':
      return item.artikelen.map(({ artikel, leden, says, room }) => ({
        heading: `Artikel ${artikel}${leden.length === 0 ? '' : ` lid ${leden.join(', ')}`}`,
        text: lines(room === undefined ? [says] : [says, room]),
      }));
    case 'grondwaarde':
    case 'methode':
      return [];
  }
}

function lines(texts: readonly Parameters<typeof plainText>[0][]): string {
  return texts.map(plainText).join('\n');
}

function tags(item: Item): Partial<SearchDocument> {
  switch (item.kind) {
    case 'voorbeeldcasus':
      return {
        wetten: item.wetten,
        leefgebieden: item.leefgebieden,
        grondwaarden: item.grondwaarden.map(({ id }) => id),
        dilemmas: item.dilemmas,
        factoren: item.factoren,
        outcome: item.outcome,
        label: item.label,
        relations: item.relations.map(({ to, kind }) => ({ id: to, kind })),
      };
    case 'dilemma':
      return { grondwaarden: item.grondwaarden, dilemmas: [item.id] };
    case 'grondwaarde':
      return { wetten: [item.wet], grondwaarden: [item.id] };
    case 'wet':
      return { wetten: [item.id] };
    case 'methode':
      return {};
  }
}
