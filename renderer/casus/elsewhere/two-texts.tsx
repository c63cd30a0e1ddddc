import type { Casus } from '../../../main/domain/casus/casus.ts';
import { changedFields } from '../../../main/domain/casus/changed-fields.ts';
import { fieldNames } from '../../upkeep/field-names.ts';
import { fieldText } from '../../upkeep/field-text.ts';
import { useWords } from '../../upkeep/use-words.ts';
import { Paragraph } from '../../ui/paragraph.tsx';
import styles from './elsewhere.module.css';

type TwoTextsProps = {
  readonly mine: Casus;
  readonly theirs: Casus;
  /** What the other text is called, above its column. */
  readonly theirName: string;
  readonly mineName?: string;
};

/** Two versions of a casus side by side: only the fields in which they differ. */
export function TwoTexts({ mine, theirs, theirName, mineName = 'Die van jou' }: TwoTextsProps) {
  const word = useWords();
  const fields = changedFields(mine, theirs);
  if (fields.length === 0) return <Paragraph>De teksten zijn gelijk.</Paragraph>;
  return (
    <div className={styles['fields']}>
      {fields.map((field) => (
        <section key={field} aria-label={fieldNames[field]}>
          <h3 className={styles['field']}>{fieldNames[field]}</h3>
          <div className={styles['sides']}>
            <Side name={mineName} text={fieldText(mine, field, word)} />
            <Side name={theirName} text={fieldText(theirs, field, word)} />
          </div>
        </section>
      ))}
    </div>
  );
}

function Side({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className={styles['side']}>
      <h4 className={styles['name']}>{name}</h4>
      <p className={styles['text']}>{text === '' ? <em>Niets ingevuld</em> : text}</p>
    </div>
  );
}
