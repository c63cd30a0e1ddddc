import { formatDay } from '../../shared/day.ts';
import { Icon } from '../../ui/icon.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import { CertaintyLine } from './certainty-line.tsx';
import type { CitedUitspraak } from './reference-context.ts';
import styles from './references.module.css';

const readNames = {
  'uitspraak-of-bespreking': 'Wij lazen de uitspraak of een bespreking ervan.',
  'alleen-kop': 'Wij lazen alleen een samenvatting.',
  'niet-gelezen': 'Wij hebben deze uitspraak niet zelf gelezen.',
} as const;

/** What a court decided in our own words, whether it still holds, and how sure that is. */
export function UitspraakEntry({ uitspraak }: { readonly uitspraak: CitedUitspraak }) {
  const { court, date, dateCertainty } = uitspraak;
  const unsureDay = dateCertainty === 'nog-te-controleren' ? ' (datum nog te controleren)' : '';
  return (
    <div className={styles['entry']}>
      <Paragraph>
        {court}
        {date === undefined ? ', datum onbekend' : `, ${formatDay(date)}${unsureDay}`}
      </Paragraph>
      <UitspraakStatus uitspraak={uitspraak} />
      <Paragraph>
        <Inlines content={uitspraak.core} />
      </Paragraph>
      {uitspraak.note !== undefined && (
        <Paragraph>
          <Inlines content={uitspraak.note} />
        </Paragraph>
      )}
      <CertaintyLine certainty={uitspraak.certainty} source={uitspraak.source} />
      <Paragraph muted>{readNames[uitspraak.read]}</Paragraph>
    </div>
  );
}

/** Whether a ruling still holds; nothing is said of one that does. */
export function UitspraakStatus({ uitspraak }: { readonly uitspraak: CitedUitspraak }) {
  const { status, supersededBy } = uitspraak;
  if (status === 'actueel') return null;
  const by = supersededBy === undefined ? '' : ` door ${supersededBy}`;
  const texts = {
    achterhaald: `Achterhaald${by}`,
    beperkt: `Geldt nog beperkt${by === '' ? '' : `, zie ${supersededBy ?? ''}`}`,
    onzeker: 'Onzeker of dit nog geldt',
  } as const;
  return (
    <p className={styles['unsure']}>
      <Icon name="warning" /> {texts[status]}
    </p>
  );
}
