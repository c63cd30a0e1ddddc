import type { WrittenField } from '../../../main/domain/casus/changed-fields.ts';
import { textDifference } from '../../../main/domain/casus/text-difference.ts';
import itemStyles from '../../shared/item-list.module.css';
import { ScreenSection } from '../../shared/screen.tsx';
import { classNames } from '../../ui/class-names.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { fieldNames } from './field-names.ts';
import styles from './fields.module.css';

type FieldDifferenceProps = {
  readonly field: WrittenField;
  readonly now: string;
  readonly then: string;
};

/** A field as it is now with what differs in the version, word by word; said as well as drawn. */
export function FieldDifference({ field, now, then }: FieldDifferenceProps) {
  const parts = textDifference(now, then);
  return (
    <ScreenSection heading={fieldNames[field]}>
      <p className={classNames(itemStyles['opening'], styles['text'])}>
        {parts.length === 0 && 'Een detail dat hier niet als tekst te tonen is.'}
        {parts.map(({ kind, text }, place) => {
          // The parts have no names of their own; their order never changes.
          const key = `${kind} ${String(place)}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'only-before' ? (
            <del key={key} className={styles['gone']}>
              <VisuallyHidden>[staat er nu:] </VisuallyHidden>
              {text}
              <VisuallyHidden> [einde]</VisuallyHidden>
            </del>
          ) : (
            <ins key={key} className={styles['back']}>
              <VisuallyHidden>[in deze versie:] </VisuallyHidden>
              {text}
              <VisuallyHidden> [einde]</VisuallyHidden>
            </ins>
          );
        })}
      </p>
    </ScreenSection>
  );
}

/** A field as it was in the version. */
export function FieldWhole({
  field,
  text,
}: {
  readonly field: WrittenField;
  readonly text: string;
}) {
  return (
    <ScreenSection heading={fieldNames[field]}>
      <p className={classNames(itemStyles['opening'], styles['text'])}>{text}</p>
    </ScreenSection>
  );
}
