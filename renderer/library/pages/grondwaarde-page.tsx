import type { Grondwaarde } from '../../../main/domain/grondwaarde/grondwaarde.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { goalNames } from '../group-names.ts';
import { ItemLink } from '../item-links.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { ReadingPage } from '../reading/reading-page.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import { ArtikelLinks } from '../references/artikel-links.tsx';
import type { PageProps } from './page-props.ts';
import styles from './pages.module.css';
import { SectionList } from './section-list.tsx';

const relatedNames = { versterkt: 'Versterkt', spanning: 'Staat op spanning met' } as const;

/** A grondwaarde: what the law wants at heart, where that shows, and how it sounds in a conversation. */
export function GrondwaardePage({ reading, item }: PageProps<Grondwaarde>) {
  return (
    <ReadingPage
      reading={reading}
      facts={
        <DefinitionList
          items={[
            { term: 'Wet', value: <ItemLink kind="wet" id={item.wet} /> },
            { term: 'Doel', value: goalNames[item.goal] },
            {
              term: 'Staat in',
              value:
                item.artikelen.length === 0 ? (
                  'Niet in een artikel: een ongeschreven beginsel'
                ) : (
                  <ArtikelLinks references={item.artikelen} />
                ),
            },
          ]}
        />
      }
    >
      <SectionList sections={item.sections} />
      <BlockSection heading="Verwante grondwaarden">
        <ul className={styles['rows']}>
          {item.related.map((related) => (
            <li key={related.id} className={styles['row']}>
              <div>
                <ItemLink kind="grondwaarde" id={related.id} />
              </div>
              <div>
                <strong>{relatedNames[related.kind]}.</strong> <Inlines content={related.why} />
              </div>
            </li>
          ))}
        </ul>
      </BlockSection>
    </ReadingPage>
  );
}
