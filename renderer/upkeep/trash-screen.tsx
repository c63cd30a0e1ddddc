import { useState } from 'react';

import type { TrashedCasus } from '../../main/contract/history.ts';
import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import { announce } from '../shared/announce.ts';
import { formatMoment } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import { usePutBack, useTrash } from './history-queries.ts';
import itemStyles from '../shared/item-list.module.css';
import { classNames } from '../ui/class-names.ts';
import styles from './upkeep.module.css';

/** Casussen that were deleted and can still be put back. */
export function TrashScreen() {
  const trash = useTrash();
  const putBack = usePutBack();
  const [asked, setAsked] = useState<CasusSummary | null>(null);

  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.casusboek}>Casusboek</Link>}
        lead="Verwijderde casussen blijven hier dertig dagen staan. Daarna vernietigt Maatstaf ze bij het openen."
      >
        Prullenbak
      </ScreenHeading>
      {putBack.isError && <ErrorMessage error={putBack.error} />}
      {trash.isPending && <LoadingMessage>Prullenbak openen…</LoadingMessage>}
      {trash.isError && <ErrorMessage error={trash.error} onRetry={() => void trash.refetch()} />}
      {trash.data?.total === 0 && (
        <EmptyMessage title="De prullenbak is leeg.">
          Verwijder je een casus, dan kun je hem hier terughalen.
        </EmptyMessage>
      )}
      {trash.isSuccess && trash.data.total > 0 && (
        <>
          <ul className={itemStyles['list']}>
            {trash.data.casussen.map((trashed) => (
              <TrashRow
                key={trashed.casus.id}
                trashed={trashed}
                isBusy={putBack.isPending && putBack.variables === trashed.casus.id}
                onPutBack={() => {
                  putBack.mutate(trashed.casus.id, {
                    onSuccess: () => announce('De casus staat weer in je casusboek.'),
                  });
                }}
                onDestroy={() => setAsked(trashed.casus)}
              />
            ))}
          </ul>
          {trash.data.total > trash.data.casussen.length && (
            <Paragraph muted>
              {`En nog ${String(trash.data.total - trash.data.casussen.length)}, die later verdwijnen.`}
            </Paragraph>
          )}
        </>
      )}
      {asked !== null && (
        <DestroyDialog casussen={[asked]} reason={null} onClose={() => setAsked(null)} />
      )}
    </Screen>
  );
}

type TrashRowProps = {
  readonly trashed: TrashedCasus;
  readonly isBusy: boolean;
  readonly onPutBack: () => void;
  readonly onDestroy: () => void;
};

function TrashRow({ trashed, isBusy, onPutBack, onDestroy }: TrashRowProps) {
  const { casus, deletedAt, daysLeft } = trashed;
  const titleId = `prullenbak-${casus.id}`;
  return (
    <li className={classNames(itemStyles['row'], styles['row'])}>
      <Heading level={2} id={titleId}>
        {casusName(casus.title)}
      </Heading>
      <p className={itemStyles['facts']}>
        Verwijderd op {formatMoment(deletedAt)} · {daysText(daysLeft)}
      </p>
      <Actions>
        <Button onClick={onPutBack} busy={isBusy} aria-describedby={titleId}>
          {isBusy ? 'Terugzetten…' : 'Zet terug'}
        </Button>
        <Button destructive onClick={onDestroy} aria-describedby={titleId}>
          Vernietig nu…
        </Button>
      </Actions>
    </li>
  );
}

function daysText(days: number): string {
  if (days === 0) return 'verdwijnt bij de volgende keer openen';
  return days === 1 ? 'nog 1 dag' : `nog ${String(days)} dagen`;
}
