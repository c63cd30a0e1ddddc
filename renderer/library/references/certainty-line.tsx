import type { Certainty } from '../../../main/domain/reference/certainty.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './references.module.css';

type CertaintyLineProps = {
  readonly certainty: Certainty;
  /** Where it was read. */
  readonly source?: string | undefined;
};

/** How sure we are, in words, with the source. */
export function CertaintyLine({ certainty, source }: CertaintyLineProps) {
  if (certainty === 'gecontroleerd') {
    return (
      <p className={styles['certainty']}>
        <Icon name="ok" /> Gecontroleerd{source === undefined ? '' : `: ${source}`}
      </p>
    );
  }
  return (
    <p className={styles['unsure']}>
      <Icon name="warning" /> Nog te controleren: kijk dit na voor je erop bouwt
      {source === undefined ? '' : ` (${source})`}
    </p>
  );
}
