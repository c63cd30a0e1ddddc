import type { Casus } from '../../../main/domain/casus/casus.ts';
import { changedFields } from '../../../main/domain/casus/changed-fields.ts';
import itemStyles from '../../shared/item-list.module.css';
import { classNames } from '../../ui/class-names.ts';
import { Paragraph } from '../../ui/paragraph.tsx';
import { fieldNames } from './field-names.ts';
import { fieldText } from './field-text.ts';
import styles from './fields.module.css';
import { useWords } from './use-words.ts';

type TwoTextsProps = {
  readonly mine: Casus;
  readonly theirs: Casus;
  /** What the other text is called, above its column. */
  readonly theirName: string;
  readonly mineName?: string;
  /** Of the headings above the fields: one below what they stand in. */
  readonly level: 2 | 3;
};

/** Two versions of a casus side by side: only the fields in which they differ. */
export function TwoTexts({
  mine,
  theirs,
  theirName,
  mineName = 'Die van jou',
  level,
}: TwoTextsProps) {
  const FieldHeading = `h${level}` as const;
  const word = useWords();
  const fields = changedFields(mine, theirs);
  if (fields.length === 0) return <Paragraph>De teksten zijn gelijk.</Paragraph>;
  return (
    <div className={styles['fields']}>
      {fields.map((field) => (
        <section key={field} aria-label={`${fieldNames[field]}, twee versies`}>
          <FieldHeading className={styles['field']}>{fieldNames[field]}</FieldHeading>
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
      <p className={styles['name']}>{name}</p>
      <p className={classNames(itemStyles['opening'], styles['text'])}>
        {text === '' ? <em>Niets ingevuld</em> : text}
      </p>
    </div>
  );
}
