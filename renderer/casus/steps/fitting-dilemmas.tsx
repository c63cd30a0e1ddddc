import type { OverviewEntry } from '../../../main/contract/library.ts';
import { fittingDilemmas } from '../../../main/domain/casus/grondwaarde-grid.ts';
import { useItems } from '../../library/library-queries.ts';
import { routes } from '../../shared/routes.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { StepProps } from './step-props.ts';
import { addAndFollow } from '../undo/follow-list.ts';
import styles from './steps.module.css';

type FittingDilemmasProps = StepProps & { readonly entries: readonly OverviewEntry[] };

/** Names the dilemma when one grondwaarde is served and another strained, from the links of the library. */
export function FittingDilemmas({ casus, change, entries }: FittingDilemmasProps) {
  const weighed = casus.grondwaarden.filter(({ verdict }) => verdict !== null);
  const items = useItems(
    'grondwaarde',
    weighed.map(({ id }) => id),
  );
  const links = new Map(
    items.map(({ item, backlinks }) => [
      item.id,
      backlinks.filter(({ kind }) => kind === 'dilemma').map(({ id }) => id),
    ]),
  );
  const fresh = fittingDilemmas(weighed, links)
    .filter((id) => !casus.dilemmas.includes(id))
    .slice(0, 3);
  if (fresh.length === 0) return null;
  return (
    <div className={styles['open']} role="group" aria-label="Dilemma dat hierbij past">
      <strong>Deze grondwaarden trekken uit elkaar. Past dit dilemma?</strong>
      {fresh.map((id) => {
        const title =
          entries.find((entry) => entry.kind === 'dilemma' && entry.id === id)?.title ?? id;
        return (
          <div key={id} className={styles['entry-head']}>
            <Link to={routes.item('dilemma', id)}>{title}</Link>
            <Button
              purpose="subtle"
              onClick={() =>
                addAndFollow(
                  () => change((current) => ({ ...current, dilemmas: [...current.dilemmas, id] })),
                  title,
                )
              }
            >
              Voeg toe<VisuallyHidden>{`: ${title}`}</VisuallyHidden>
            </Button>
          </div>
        );
      })}
    </div>
  );
}
