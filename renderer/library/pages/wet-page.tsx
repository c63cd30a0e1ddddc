import { useMemo, useState } from 'react';

import type { Wet } from '../../../main/domain/content/wet.ts';
import { plainText } from '../../../main/domain/content/rich-text.ts';
import { wetAddress } from '../../../main/domain/reference/jci.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { ReadingPage } from '../reading/reading-page.tsx';
import { ArtikelEntry } from '../references/artikel-entry.tsx';
import { entryLabel } from '../references/artikel-label.ts';
import { ReferenceLink } from '../references/reference-link.tsx';
import type { PageProps } from './page-props.ts';
import styles from './pages.module.css';
import { SectionList } from './section-list.tsx';

const registerHeading = 'Artikelen in onze woorden';

/** A law: what it is for, where it leaves room, and the articles we know something about. */
export function WetPage({ reading, item }: PageProps<Wet>) {
  return (
    <ReadingPage
      reading={reading}
      facts={<Facts item={item} />}
      headings={[...item.sections.map((section) => section.heading), registerHeading]}
    >
      <SectionList sections={item.sections} />
      <Register wet={item} />
    </ReadingPage>
  );
}

function Facts({ item }: { readonly item: Wet }) {
  return (
    <DefinitionList
      items={[
        { term: 'Afkorting', value: item.abbreviation },
        {
          term: 'Officiële tekst',
          value:
            item.bwbId === undefined ? (
              'Staat niet in het Basiswettenbestand'
            ) : (
              <ReferenceLink
                target={{
                  kind: 'site',
                  address: wetAddress(item.bwbId, {}, item.rechtsstand.date),
                }}
              >
                {item.bwbId}
              </ReferenceLink>
            ),
        },
      ]}
    />
  );
}

function Register({ wet }: { readonly wet: Wet }) {
  const [filter, setFilter] = useState('');
  const shown = useMemo(() => {
    const wanted = filter.trim().toLowerCase();
    return wet.artikelen.filter((entry) =>
      `${entryLabel(entry)} ${plainText(entry.says)} ${plainText(entry.room ?? [])}`
        .toLowerCase()
        .includes(wanted),
    );
  }, [wet, filter]);
  return (
    <BlockSection heading={registerHeading}>
      <Paragraph>
        Dit is niet de wettekst, maar wat er volgens ons staat. Alleen artikelen die voor maatwerk
        tellen.
      </Paragraph>
      <TextInput
        label="Zoek een artikel of woord"
        type="search"
        value={filter}
        onChange={setFilter}
      />
      <div role="status" className={styles['second']}>
        {shown.length} van {wet.artikelen.length} plekken in de wet
      </div>
      <ul className={styles['register']}>
        {shown.map((entry, index) => (
          <li key={index}>
            <ArtikelEntry entry={entry} />
          </li>
        ))}
      </ul>
    </BlockSection>
  );
}
