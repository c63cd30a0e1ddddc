import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { BlockSection } from '../reading/block-section.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import styles from './pages.module.css';

type ReflectionProps = { readonly questions: Voorbeeldcasus['reflection'] };

/** Questions to think about, alone or with colleagues. */
export function Reflection({ questions }: ReflectionProps) {
  return (
    <BlockSection heading="Om over na te denken">
      <ol className={styles['numbered']}>
        {questions.map((question, index) => (
          <li key={index}>
            <Inlines content={question} />
          </li>
        ))}
      </ol>
    </BlockSection>
  );
}
