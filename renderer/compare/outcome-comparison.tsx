import { formatDay } from '../shared/day.ts';
import { labelNames, uitkomstNames } from '../shared/names.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import styles from './compare.module.css';
import type { Side } from './load-case.tsx';
import { SideTable, type SideRow } from './side-table.tsx';
import { sideTitle } from './side-title.ts';

/** More of a note than this belongs in the case itself. */
const noteLength = 400;

/** Which two cases these are, what was weighed in each, how it ended and on which law. */
export function OutcomeComparison({ a, b }: { readonly a: Side; readonly b: Side }) {
  const row = (key: string, name: string, cell: (side: Side) => SideRow['a']): SideRow => ({
    key,
    name,
    a: cell(a),
    b: cell(b),
  });
  return (
    <ScreenSection heading="De twee casussen">
      <SideTable
        caption="De twee casussen naast elkaar"
        titles={{ a: `Links: ${sideTitle(a.case)}`, b: `Rechts: ${sideTitle(b.case)}` }}
        rows={[
          row('kind', 'Herkomst', ({ case: { kind, id, label } }) => (
            <>
              {label === null ? 'Eigen casus' : labelNames[label]} ·{' '}
              <Link to={kind === 'casus' ? routes.casus(id) : routes.item(kind, id)}>
                lees de casus
              </Link>
            </>
          )),
          row('options', 'Mogelijkheden', ({ case: { options } }) =>
            options.length === 0 ? (
              <span className={styles['second']}>Nog geen besluiten naast elkaar gezet.</span>
            ) : (
              <ul className={styles['lines']}>
                {options.map((option, index) => (
                  <li key={index}>{option}</li>
                ))}
              </ul>
            ),
          ),
          row('outcome', 'Uitkomst', ({ case: { outcome, outcomeNote } }) => (
            <>
              <strong>{outcome === null ? 'Nog niet gekozen' : uitkomstNames[outcome]}.</strong>{' '}
              {shortened(outcomeNote)}
            </>
          )),
          row('standing', 'Rechtsstand', ({ case: { rechtsstand }, warnings }) => (
            <>
              {rechtsstand === null
                ? 'Het recht van nu; een eigen casus noemt geen dag.'
                : formatDay(rechtsstand)}
              {warnings.length > 0 && <strong> Let op: {warnings.join(' ')}</strong>}
            </>
          )),
        ]}
      />
    </ScreenSection>
  );
}

function shortened(note: string): string {
  return note.length <= noteLength ? note : `${note.slice(0, noteLength).trimEnd()}…`;
}
