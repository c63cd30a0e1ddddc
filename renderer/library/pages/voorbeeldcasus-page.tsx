import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { labelNames, leefgebiedNames, uitkomstNames } from '../../shared/names.ts';
import { Badge } from '../../ui/badge.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { ItemLinks } from '../item-links.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { labelExplanations } from '../reading/reading-names.ts';
import { ReadingPage } from '../reading/reading-page.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import { Claims } from './claims.tsx';
import { FactorList } from './factor-list.tsx';
import type { PageProps } from './page-props.ts';
import { OptionComparison } from './option-comparison.tsx';
import { Reflection } from './reflection.tsx';
import { Relations } from './relations.tsx';
import { Rulings } from './rulings.tsx';
import { SectionList } from './section-list.tsx';
import { UitwegList } from './uitweg-list.tsx';
import { VerdictList } from './verdict-list.tsx';

/** A voorbeeldcasus: the resident's story first, what follows from the law later. */
export function VoorbeeldcasusPage({ reading, item }: PageProps<Voorbeeldcasus>) {
  return (
    <ReadingPage
      reading={reading}
      label={<Badge>{labelNames[item.label]}</Badge>}
      facts={<Facts item={item} />}
      headings={item.sections.map((section) => section.heading)}
    >
      <SectionList
        sections={item.sections}
        after={{
          Situatie: <FactorList factoren={item.factoren} />,
          Grondwaarden: <VerdictList verdicts={item.grondwaarden} />,
          Gevolgen: <OptionComparison options={item.options} />,
          'Juridische toets': (
            <>
              <UitwegList uitwegen={item.uitwegen} />
              <Rulings rulings={item.rulings} />
            </>
          ),
          'Besluit en motivering': (
            <BlockSection heading="Uitkomst">
              <Paragraph>
                <strong>{uitkomstNames[item.outcome]}.</strong>{' '}
                <Inlines content={item.outcomeNote} />
              </Paragraph>
            </BlockSection>
          ),
        }}
      />
      <Claims claims={item.claims} />
      <Relations relations={item.relations} />
      <Reflection questions={item.reflection} />
    </ReadingPage>
  );
}

function Facts({ item }: { readonly item: Voorbeeldcasus }) {
  return (
    <>
      <Paragraph muted>{labelExplanations[item.label]}</Paragraph>
      <DefinitionList
        items={[
          {
            term: 'Uitkomst',
            value: uitkomstNames[item.outcome],
          },
          { term: 'Wetten', value: <ItemLinks kind="wet" ids={item.wetten} /> },
          {
            term: 'Leefgebieden',
            value: item.leefgebieden.map((leefgebied) => leefgebiedNames[leefgebied]).join(' · '),
          },
          { term: "Dilemma's", value: <ItemLinks kind="dilemma" ids={item.dilemmas} /> },
        ]}
      />
    </>
  );
}
