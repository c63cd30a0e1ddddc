import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { holdsNames } from '../../library/reading/reading-names.ts';
import { Inlines } from '../../library/reading/rich-text.tsx';
import { uitkomstNames, uitwegNames } from '../../shared/names.ts';
import { Paragraph } from '../../ui/paragraph.tsx';
import styles from './session.module.css';

/** What was decided in the end, and which legal ways out carried it or did not. */
export function CaseOutcome({ item }: { readonly item: Voorbeeldcasus }) {
  return (
    <>
      <Paragraph>
        <strong>{uitkomstNames[item.outcome]}.</strong> <Inlines content={item.outcomeNote} />
      </Paragraph>
      <ul className={styles['list']}>
        {item.uitwegen.map((uitweg, index) => (
          <li key={index}>
            <strong>
              {uitwegNames[uitweg.id]}: {holdsNames[uitweg.holds].toLowerCase()}.
            </strong>{' '}
            <Inlines content={uitweg.why} />
          </li>
        ))}
      </ul>
    </>
  );
}
