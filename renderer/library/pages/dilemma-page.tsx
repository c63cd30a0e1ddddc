import { dilemmaHeadings, type Dilemma } from '../../../main/domain/dilemma/dilemma.ts';
import { copyText } from '../../shared/copy-text.ts';
import { uitwegNames } from '../../shared/names.ts';
import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { dilemmaGroupNames } from '../group-names.ts';
import { ItemLinks } from '../item-links.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { ReadingPage } from '../reading/reading-page.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import { ArtikelLinks } from '../references/artikel-links.tsx';
import type { PageProps } from './page-props.ts';
import styles from './pages.module.css';
import { SectionList } from './section-list.tsx';

const levelNames = {
  handelen: 'Aan je eigen bureau',
  stelsel: 'Tussen organisaties',
  systeem: 'In de wet of de regels zelf',
} as const;

/** The two sides are the third and fourth of the fixed headings; they stand next to each other. */
const sidesStart = dilemmaHeadings.indexOf('Wat pleit voor de ene kant');

/** A dilemma: two sides that both have a point, and the ways out. */
export function DilemmaPage({ reading, item }: PageProps<Dilemma>) {
  return (
    <ReadingPage
      reading={reading}
      opening={
        <p className={styles['tension']}>
          {item.tension.a} <span aria-hidden="true">↔</span>
          <VisuallyHidden> tegenover </VisuallyHidden> {item.tension.b}
        </p>
      }
      facts={
        <DefinitionList
          items={[
            { term: 'Gaat over', value: dilemmaGroupNames[item.group] },
            { term: 'Waar het is op te lossen', value: levelNames[item.level] },
            {
              term: 'Grondwaarden',
              value: <ItemLinks kind="grondwaarde" ids={item.grondwaarden} />,
            },
          ]}
        />
      }
    >
      <SectionList sections={item.sections.slice(0, sidesStart)} />
      <div className={styles['sides']}>
        <SectionList sections={item.sections.slice(sidesStart, sidesStart + 2)} />
      </div>
      <SectionList sections={item.sections.slice(sidesStart + 2)} />
      <BlockSection heading="Uitwegen">
        <ul className={styles['rows']}>
          {item.uitwegen.map((uitweg, index) => (
            <li key={index} className={styles['row']}>
              <div>{uitwegNames[uitweg.id]}</div>
              <div>
                <Inlines content={uitweg.condition} />
                {uitweg.artikelen.length > 0 && (
                  <div className={styles['links']}>
                    <ArtikelLinks references={uitweg.artikelen} />
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      </BlockSection>
      <BlockSection heading="Een zin voor je motivering">
        <blockquote className={styles['quote']}>{item.motivation}</blockquote>
        <Paragraph muted>Pas deze zin aan op jouw casus.</Paragraph>
        <Actions>
          <Button icon={<Icon name="copy" />} onClick={() => void copyText(item.motivation, 'Zin')}>
            Kopieer deze zin
          </Button>
        </Actions>
      </BlockSection>
    </ReadingPage>
  );
}
