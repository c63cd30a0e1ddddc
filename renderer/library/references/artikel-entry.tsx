import type { Artikel } from '../../../main/domain/content/wet.ts';
import { formatDay } from '../../shared/day.ts';
import { Badge } from '../../ui/badge.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import { entryLabel } from './artikel-label.ts';
import { CertaintyLine } from './certainty-line.tsx';
import styles from './references.module.css';

const bindingNames = {
  dwingend: 'Dwingend',
  'kan-bepaling': 'Kan-bepaling',
  'open-norm': 'Open norm',
} as const;

const changeNames = {
  nieuw: 'Nieuw per',
  gewijzigd: 'Gewijzigd per',
  vervallen: 'Vervallen per',
  aangekondigd: 'Aangekondigd per',
} as const;

/** One place in a law in our own words, what room it leaves, and how sure that is. */
export function ArtikelEntry({ entry }: { readonly entry: Artikel }) {
  return (
    <div className={styles['entry']}>
      <div className={styles['place']}>
        <Heading level={3}>{entryLabel(entry)}</Heading>
        {entry.binding !== undefined && <Badge>{bindingNames[entry.binding]}</Badge>}
      </div>
      <Paragraph>
        <Inlines content={entry.says} />
      </Paragraph>
      {entry.room !== undefined && (
        <Paragraph>
          <strong>Ruimte.</strong> <Inlines content={entry.room} />
        </Paragraph>
      )}
      {entry.change !== undefined && (
        <Paragraph>
          <strong>
            {changeNames[entry.change.kind]} {formatDay(entry.change.date)}.
          </strong>{' '}
          <Inlines content={entry.change.text} />
        </Paragraph>
      )}
      <CertaintyLine certainty={entry.certainty} source={entry.source} />
      {entry.rechtsstand !== undefined && (
        <Paragraph muted>Gelezen in de tekst van {formatDay(entry.rechtsstand)}.</Paragraph>
      )}
    </div>
  );
}
