import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { formatDay } from '../../shared/day.ts';
import { Heading } from '../../ui/heading.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import { CertaintyLine } from '../references/certainty-line.tsx';
import { useReferences } from '../references/reference-context.ts';
import { ReferenceLink } from '../references/reference-link.tsx';
import { UitspraakStatus } from '../references/uitspraak-entry.tsx';
import styles from './pages.module.css';

type Ruling = Voorbeeldcasus['rulings'][number];

const directions = [
  { direction: 'voor', heading: 'Steunt deze uitkomst' },
  { direction: 'tegen', heading: 'Spreekt deze uitkomst tegen' },
  { direction: 'neutraal', heading: 'Geeft de maatstaf' },
] as const;

/** The rulings for and against, each with whether it still holds and how sure we are. */
export function Rulings({ rulings }: Pick<Voorbeeldcasus, 'rulings'>) {
  if (rulings.length === 0) return null;
  return (
    <BlockSection heading="Rechtspraak voor en tegen">
      {directions.map(({ direction, heading }) => {
        const group = rulings.filter((ruling) => ruling.direction === direction);
        if (group.length === 0) return null;
        return (
          <div key={direction} className={styles['group']}>
            <Heading level={3} looksLike={4}>
              {heading}
            </Heading>
            <ul className={styles['rows']}>
              {group.map((ruling) => (
                <RulingRow key={ruling.ecli} ruling={ruling} />
              ))}
            </ul>
          </div>
        );
      })}
    </BlockSection>
  );
}

function RulingRow({ ruling }: { readonly ruling: Ruling }) {
  const uitspraak = useReferences().uitspraken.get(ruling.ecli);
  return (
    <li className={styles['row']}>
      <div>
        <ReferenceLink target={{ kind: 'uitspraak', ecli: ruling.ecli }}>
          {ruling.ecli}
        </ReferenceLink>
        {uitspraak !== undefined && (
          <div className={styles['second']}>
            {uitspraak.court}
            {uitspraak.date !== undefined && `, ${formatDay(uitspraak.date)}`}
          </div>
        )}
      </div>
      <div>
        {uitspraak !== undefined && <UitspraakStatus uitspraak={uitspraak} />}
        <Inlines content={ruling.why} />
        {uitspraak?.certainty === 'nog-te-controleren' && (
          <CertaintyLine certainty={uitspraak.certainty} source={uitspraak.source} />
        )}
      </div>
    </li>
  );
}
