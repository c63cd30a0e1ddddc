import { useState } from 'react';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { CasusId, CasusSummary } from '../../main/domain/casus/casus.ts';
import { formatDay } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen, ScreenSection } from '../shared/screen.tsx';
import { useSettings } from '../shared/settings-queries.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import { useDue } from './destruction-queries.ts';
import { DestructionReport } from './destruction-report.tsx';
import { keepText } from './keep-text.ts';
import itemStyles from '../shared/item-list.module.css';
import { classNames } from '../ui/class-names.ts';
import styles from './upkeep.module.css';

/** Casussen whose time is over, and the report of what was destroyed. */
export function DestructionScreen() {
  const own = useOwnCasussen();
  const settings = useSettings();
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.casusboek}>Casusboek</Link>}
        lead="Bewaar casussen niet langer dan nodig. Hier zie je welke aan de beurt zijn; Maatstaf vernietigt er geen zonder dat jij het zegt."
      >
        Bewaren en vernietigen
      </ScreenHeading>
      {own.isPending && <LoadingMessage>Casussen laden…</LoadingMessage>}
      {own.isError && <ErrorMessage error={own.error} onRetry={() => void own.refetch()} />}
      {own.isSuccess && settings.isSuccess && (
        <ScreenSection heading="Aan de beurt">
          <DueList keepMonths={settings.data.keepMonths} />
        </ScreenSection>
      )}
      <DestructionReport />
    </Screen>
  );
}

function DueList({ keepMonths }: { readonly keepMonths: number | null }) {
  const due = useDue();
  const [chosen, setChosen] = useState<ReadonlySet<CasusId>>(new Set());
  const [isAsking, setIsAsking] = useState(false);
  const selected = due.map(({ casus }) => casus).filter(({ id }) => chosen.has(id));

  if (due.length === 0) {
    return (
      <EmptyMessage title="Er is nu niets om te vernietigen.">
        {keepText(keepMonths)} De termijn kies je bij <Link to={routes.settings}>Instellingen</Link>
        , een eigen datum bij het besluit van de casus.
      </EmptyMessage>
    );
  }
  return (
    <>
      <Paragraph muted>
        {keepText(keepMonths)} Langer nodig? Open de casus en zet een latere datum bij het besluit.
      </Paragraph>
      <ul className={itemStyles['list']}>
        {due.map(({ casus, day }) => (
          <DueRow
            key={casus.id}
            casus={casus}
            day={day}
            isChosen={chosen.has(casus.id)}
            onChoose={(isChosen) => {
              const next = new Set(chosen);
              if (isChosen) next.add(casus.id);
              else next.delete(casus.id);
              setChosen(next);
            }}
          />
        ))}
      </ul>
      <Actions>
        <Button destructive disabled={selected.length === 0} onClick={() => setIsAsking(true)}>
          {selected.length === 0
            ? 'Kies eerst welke je vernietigt'
            : selected.length === 1
              ? 'Vernietig 1 casus…'
              : `Vernietig ${String(selected.length)} casussen…`}
        </Button>
        <Button
          purpose="subtle"
          onClick={() =>
            setChosen(
              selected.length === due.length
                ? new Set()
                : new Set(due.map(({ casus }) => casus.id)),
            )
          }
        >
          {selected.length === due.length ? 'Kies er geen' : 'Kies alle'}
        </Button>
      </Actions>
      {isAsking && (
        <DestroyDialog
          casussen={selected}
          reason="term"
          onClose={() => setIsAsking(false)}
          onDone={() => setChosen(new Set())}
        />
      )}
    </>
  );
}

type DueRowProps = {
  readonly casus: CasusSummary;
  readonly day: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

function DueRow({ casus, day, isChosen, onChoose }: DueRowProps) {
  const { closedOn } = casus;
  const closed = closedOn === null ? 'nog niet afgesloten' : `afgesloten op ${formatDay(closedOn)}`;
  return (
    <li className={classNames(itemStyles['row'], styles['row'])}>
      <Checkbox
        label={casusName(casus.title)}
        description={
          <>
            Te vernietigen vanaf {formatDay(day)} · {closed} ·{' '}
            <Link to={routes.casus(casus.id, 'besluit')}>Open de casus</Link>
          </>
        }
        checked={isChosen}
        onChange={onChoose}
      />
    </li>
  );
}
