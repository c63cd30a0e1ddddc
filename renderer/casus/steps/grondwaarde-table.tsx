import { Fragment } from 'react';

import {
  grondwaardeGrid,
  standingOfLaws,
  type LawRow,
} from '../../../main/domain/casus/grondwaarde-grid.ts';
import {
  grondwaardeVerdictSchema,
  type GrondwaardeVerdict,
} from '../../../main/domain/content/vocabulary.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { OverviewEntry } from '../../../main/contract/library.ts';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { verdictNames } from '../../shared/names.ts';
import { entryIdOf } from './grondwaarde-entry.tsx';
import parts from './steps.module.css';
import styles from './table.module.css';

/** A sign beside the word, so that a glance finds the columns that pull apart. */
const signs: Readonly<Record<GrondwaardeVerdict, string>> = {
  dient: '✓',
  'raakt-niet': '–',
  spanning: '↔',
  strijdig: '✕',
};
const verdicts = grondwaardeVerdictSchema.options;
const list = new Intl.ListFormat('nl');

type GrondwaardeTableProps = {
  readonly casus: Pick<Casus, 'wetten' | 'grondwaarden' | 'dilemmas'>;
  readonly entries: readonly OverviewEntry[];
};

/** Laws side by side: what the effect does to each grondwaarde, and where the laws pull apart. */
export function GrondwaardeTable({ casus, entries }: GrondwaardeTableProps) {
  const find = (kind: string, id: string) =>
    entries.find((entry) => entry.kind === kind && entry.id === id);
  const title = (kind: string, id: string) => find(kind, id)?.title ?? id;
  if (casus.grondwaarden.every(({ verdict }) => verdict === null)) return null;
  const rows = grondwaardeGrid(casus, (id) => find('grondwaarde', id)?.wetten[0]);
  const { both, blocking } = standingOfLaws(rows);
  return (
    <section className={parts['part']} aria-label="Wetten naast elkaar">
      <Heading level={3}>Wetten naast elkaar</Heading>
      <Paragraph>{summary(rows, (wet) => title('wet', wet))}</Paragraph>
      {both.length + blocking.length > 0 && (
        <Paragraph>{dilemmaText(casus.dilemmas.map((id) => title('dilemma', id)))}</Paragraph>
      )}
      <div className={styles['scroll']} role="region" aria-label="Tabel" tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Grondwaarde</th>
              {verdicts.map((verdict) => (
                <th key={verdict} scope="col" className={styles['verdict']}>
                  {verdictNames[verdict]}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <LawRows
              key={row.wet}
              row={row}
              law={title('wet', row.wet)}
              order={casus.grondwaarden.map(({ id }) => id)}
              title={(id) => title('grondwaarde', id)}
            />
          ))}
        </table>
      </div>
    </section>
  );
}

type LawRowsProps = {
  readonly row: LawRow;
  readonly law: string;
  /** Ids of the grondwaarden, as they stand below the table. */
  readonly order: readonly string[];
  readonly title: (grondwaarde: string) => string;
};

/** One law, and below it each of its grondwaarden with a sign in the column of its verdict. */
function LawRows({ row, law, order, title }: LawRowsProps) {
  const weighed = [...verdicts.flatMap((verdict) => row.cells[verdict]), ...row.open].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={verdicts.length + 1} className={styles['law']}>
          {law}
          {weighed.length === 0 && <span className={styles['note']}>geen grondwaarde gekozen</span>}
        </th>
      </tr>
      {weighed.map(({ id, verdict }) => (
        <tr key={id}>
          <th scope="row" className={styles['name']}>
            <TextButton onClick={() => goTo(id)}>
              <VisuallyHidden>Ga naar </VisuallyHidden>
              {title(id)}
            </TextButton>
          </th>
          {verdict === null ? (
            <td colSpan={verdicts.length} className={styles['note']}>
              nog niet gewogen
            </td>
          ) : (
            verdicts.map((column) => (
              <td key={column} className={styles['verdict']}>
                {column === verdict && (
                  <Fragment>
                    <span aria-hidden="true">{signs[column]}</span>
                    <VisuallyHidden>{verdictNames[column]}</VisuallyHidden>
                  </Fragment>
                )}
              </td>
            ))
          )}
        </tr>
      ))}
    </tbody>
  );
}

/** Brings the keyboard to where a grondwaarde is weighed. */
function goTo(grondwaarde: string): void {
  const entry = document.getElementById(entryIdOf(grondwaarde));
  const chosen = entry?.querySelector<HTMLInputElement>('input:checked');
  (chosen ?? entry?.querySelector('input'))?.focus();
  entry?.scrollIntoView({ block: 'start' });
}

function summary(rows: readonly LawRow[], title: (wet: string) => string): string {
  const { helping, blocking, both } = standingOfLaws(rows);
  const say = (wetten: readonly string[], one: string, more: string) => {
    if (wetten.length === 0) return [];
    const names = list.format(wetten.map((wet) => title(wet)));
    return [`${names} ${wetten.length === 1 ? one : more}.`];
  };
  const sentences = [
    ...say(helping, 'helpt', 'helpen'),
    ...say(blocking, 'houdt tegen', 'houden tegen'),
    ...say(both, 'helpt én houdt tegen', 'helpen én houden tegen'),
  ];
  return sentences.length === 0 ? 'Geen wet helpt, en geen wet houdt tegen.' : sentences.join(' ');
}

function dilemmaText(titles: readonly string[]): string {
  if (titles.length === 0) return 'Welk dilemma is dat? Noem het onderaan deze stap.';
  return `${titles.length === 1 ? 'Het dilemma' : 'De dilemma’s'}: ${titles.join('; ')}.`;
}
