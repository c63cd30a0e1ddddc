import type { ComparedCase, ComparedVerdict } from '../../main/domain/compare/compared-case.ts';
import { verdictNames } from '../shared/names.ts';
import { ItemLink } from '../library/item-links.tsx';
import { ScreenSection } from '../shared/screen.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './compare.module.css';
import { SideTable } from './side-table.tsx';
import { sideTitle } from './side-title.ts';

type GrondwaardeComparisonProps = { readonly a: ComparedCase; readonly b: ComparedCase };

/** What each grondwaarde says in the one and in the other; a different verdict is named as such. */
export function GrondwaardeComparison({ a, b }: GrondwaardeComparisonProps) {
  const ids = [...new Set([...a.verdicts, ...b.verdicts].map(({ id }) => id))];
  const of = (side: ComparedCase, id: string) => side.verdicts.find((verdict) => verdict.id === id);
  const shared = ids.filter((id) => of(a, id) !== undefined && of(b, id) !== undefined);
  const ordered = [...shared, ...ids.filter((id) => !shared.includes(id))];
  return (
    <ScreenSection heading="Grondwaarden">
      {ids.length === 0 ? (
        <Paragraph muted>In geen van beide casussen gewogen.</Paragraph>
      ) : (
        <SideTable
          caption="Grondwaarden van beide casussen"
          titles={{ a: sideTitle(a), b: sideTitle(b) }}
          rows={ordered.map((id) => {
            const left = of(a, id);
            const right = of(b, id);
            const differs =
              Boolean(left?.verdict && right?.verdict) && left?.verdict !== right?.verdict;
            return {
              key: id,
              name: (
                <>
                  <ItemLink kind="grondwaarde" id={id} />
                  {differs && <div className={styles['second']}>≠ anders gewogen</div>}
                </>
              ),
              a: <Verdict verdict={left} />,
              b: <Verdict verdict={right} />,
            };
          })}
        />
      )}
    </ScreenSection>
  );
}

function Verdict({ verdict }: { readonly verdict: ComparedVerdict | undefined }) {
  if (verdict === undefined) return <span className={styles['second']}>Niet genoemd.</span>;
  return (
    <>
      <strong>
        {verdict.verdict === null ? 'Nog niet gewogen' : verdictNames[verdict.verdict]}.
      </strong>{' '}
      {verdict.why}
    </>
  );
}
