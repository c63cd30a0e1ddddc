import { commandKey } from '../shell/shortcuts.ts';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextButton } from '../ui/text-button.tsx';
import styles from './search.module.css';

const examples = [
  'elektrische fiets',
  'van school door schulden',
  'dan wil straks iedereen het',
  'geen adres, geen uitkering',
  'mantelzorger houdt het niet vol',
] as const;

/** Nothing typed yet: what one could type. */
export function SearchStart({ onChoose }: { readonly onChoose: (query: string) => void }) {
  return (
    <div className={styles['start']}>
      <Paragraph muted>Bijvoorbeeld:</Paragraph>
      <ul className={styles['examples']}>
        {examples.map((example) => (
          <li key={example}>
            <TextButton
              onClick={() => {
                onChoose(example);
              }}
            >
              {example}
            </TextButton>
          </li>
        ))}
      </ul>
      <Paragraph muted>
        Pijl omlaag gaat naar de resultaten, Enter opent het eerste, Escape maakt het veld leeg.
        {commandKey} + K brengt je hier vanaf elk scherm.
      </Paragraph>
    </div>
  );
}
