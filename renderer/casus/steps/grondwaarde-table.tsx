import {
  grondwaardeGrid,
  helpingAndBlocking,
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
import { verdictNames } from '../verdict-names.ts';
import styles from './grondwaarde-table.module.css';

/** A sign beside the word, so that a glance finds the columns that pull apart. */
const signs: Readonly<Record<GrondwaardeVerdict, string>> = {
  dient: '✓',
  'raakt-niet': '–',
  spanning: '↔',
  strijdig: '✕',
};

type GrondwaardeTableProps = {
  readonly casus: Casus;
  readonly entries: readonly OverviewEntry[];
};

/** Laws side by side: what the effect does to the grondwaarden of each. */
export function GrondwaardeTable({ casus, entries }: GrondwaardeTableProps) {
  const find = (kind: string, id: string) =>
    entries.find((entry) => entry.kind === kind && entry.id === id);
  const wetTitle = (id: string) => find('wet', id)?.title ?? id;
  const rows = grondwaardeGrid(casus, (id) => find('grondwaarde', id)?.wetten[0]);
  if (casus.grondwaarden.length === 0) return null;
  return (
    <section className={styles['grid']} aria-label="Wetten naast elkaar">
      <Heading level={3}>Wetten naast elkaar</Heading>
      <Paragraph>{summary(rows, wetTitle)}</Paragraph>
      <div className={styles['scroll']} role="region" aria-label="Tabel" tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Wet</th>
              {grondwaardeVerdictSchema.options.map((verdict) => (
                <th key={verdict} scope="col">
                  <span aria-hidden="true">{signs[verdict]} </span>
                  {verdictNames[verdict]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.wet}>
                <th scope="row">
                  {wetTitle(row.wet)}
                  {row.open.length > 0 && (
                    <span
                      className={styles['open']}
                    >{`${String(row.open.length)} niet gewogen`}</span>
                  )}
                </th>
                {grondwaardeVerdictSchema.options.map((verdict) => (
                  <td key={verdict}>
                    {row.cells[verdict].map(({ id }) => (
                      <div key={id}>{find('grondwaarde', id)?.title ?? id}</div>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function summary(rows: readonly LawRow[], title: (wet: string) => string): string {
  const { helping, blocking } = helpingAndBlocking(rows);
  const names = (wetten: readonly string[]) =>
    new Intl.ListFormat('nl').format(wetten.map((wet) => title(wet)));
  if (helping.length === 0 && blocking.length === 0) return 'Er is nog niets gewogen.';
  if (blocking.length === 0)
    return `Alles wijst dezelfde kant op: ${names(helping)} dient dit effect.`;
  if (helping.length === 0)
    return `Geen grondwaarde draagt dit effect. ${names(blocking)} staat in de weg.`;
  return `Hier helpt ${names(helping)}, en houdt ${names(blocking)} tegen.`;
}
