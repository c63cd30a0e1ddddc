import { useState } from 'react';
import { useNavigate } from 'react-router';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import { statusSchema, type Status } from '../../main/domain/casus/status.ts';
import { casussenText } from '../shared/casussen-text.ts';
import { useSayWhenGone } from '../shared/casusboek-news.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { formatDay, formatMoment } from '../shared/day.ts';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { casusRow } from '../shared/leave-gone.ts';
import { statusNames } from '../shared/names.ts';
import { useNotebook } from '../shared/notebook-query.ts';
import { useCreateCasus, useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { useSteadyOrder } from '../shared/steady-order.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Select, type Choice } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { UpkeepLinks } from '../upkeep/upkeep-links.tsx';
import itemStyles from '../shared/item-list.module.css';
import styles from './casusboek-screen.module.css';
import { NotebookClosed, NotebookProblems } from './notebook-message.tsx';

const statuses: readonly Choice<Status | ''>[] = [
  { value: '', label: 'Alle' },
  ...statusSchema.options.map((value) => ({ value, label: statusNames[value] })),
];

/** The user's own casussen, newest change first. */
export function CasusboekScreen() {
  const notebook = useNotebook();
  const create = useCreateCasus();
  const navigate = useNavigate();

  const startCasus = () => {
    create.mutate(undefined, { onSuccess: (casus) => void navigate(routes.casus(casus.id)) });
  };

  return (
    <>
      <ScreenHeading lead="Hier staan je eigen casussen, alleen op deze computer. Open er een of begin een nieuwe.">
        Casusboek
      </ScreenHeading>
      {notebook.isPending && <LoadingMessage>Casusboek openen…</LoadingMessage>}
      {notebook.isError && (
        <ErrorMessage error={notebook.error} onRetry={() => void notebook.refetch()} />
      )}
      {notebook.data?.state === 'closed' && <NotebookClosed notebook={notebook.data} />}
      {notebook.data?.state === 'open' && (
        <>
          <NotebookProblems problems={notebook.data.problems} />
          {create.isError && <ErrorMessage error={create.error} />}
          <CasusList
            newButton={
              <Button purpose="primary" onClick={startCasus} busy={create.isPending}>
                Nieuwe casus
              </Button>
            }
          />
          <UpkeepLinks />
        </>
      )}
    </>
  );
}

function CasusList({ newButton }: { readonly newButton: React.ReactNode }) {
  const casussen = useOwnCasussen();
  const [filter, setFilter] = useState('');
  const [status, setStatus] = useState<Status | ''>('');
  const shown = useSteadyOrder(
    (casussen.data ?? []).filter(
      (casus) => matches(casus, filter) && (status === '' || casus.status === status),
    ),
    ({ id }) => id,
    `${status} ${filter}`,
  );
  useSayWhenGone(shown.map(({ id }) => id));

  if (casussen.isPending) return <LoadingMessage>Casussen laden…</LoadingMessage>;
  if (casussen.isError) {
    return <ErrorMessage error={casussen.error} onRetry={() => void casussen.refetch()} />;
  }
  if (casussen.data.length === 0) {
    return (
      <EmptyMessage title="Je hebt nog geen eigen casussen." actions={newButton}>
        Schrijf een casus op in je eigen woorden, zonder namen. Terwijl je schrijft, zoekt Maatstaf
        voorbeelden die erop lijken.
      </EmptyMessage>
    );
  }
  return (
    <>
      <div className={styles['bar']}>
        <div className={styles['filter']}>
          <TextInput
            label="Zoek op titel of eerste woorden"
            type="search"
            value={filter}
            onChange={setFilter}
          />
        </div>
        <Select label="Stand" value={status} choices={statuses} onChange={setStatus} />
        {newButton}
      </div>
      <Paragraph muted>
        {shown.length === casussen.data.length
          ? casussenText(shown.length)
          : `${String(shown.length)} van ${String(casussen.data.length)} casussen`}
      </Paragraph>
      {shown.length === 0 && (
        <EmptyMessage
          title={
            status === '' ? 'Geen casus met deze woorden.' : 'Geen casus met deze woorden en stand.'
          }
          actions={
            <Button
              onClick={() => {
                setFilter('');
                setStatus('');
              }}
            >
              Toon alle casussen
            </Button>
          }
        />
      )}
      <ul className={itemStyles['list']}>
        {shown.map((casus) => (
          <CasusRow key={casus.id} casus={casus} />
        ))}
      </ul>
    </>
  );
}

function CasusRow({ casus }: { readonly casus: CasusSummary }) {
  const links = casus.precedents === 1 ? '1 precedent' : `${String(casus.precedents)} precedenten`;
  return (
    <li className={itemStyles['row']} {...casusRow({ id: casus.id })}>
      <h2 className={itemStyles['title']}>
        <Link to={routes.casus(casus.id)}>{casusName(casus.title)}</Link>
      </h2>
      {casus.opening !== '' && <p className={itemStyles['opening']}>{casus.opening}</p>}
      <p className={itemStyles['facts']}>
        {statusNames[casus.status]} · {links} · gewijzigd {formatMoment(casus.changedAt)}
        {casus.lookBackOn !== null && ` · terugkijken op ${formatDay(casus.lookBackOn)}`}
      </p>
    </li>
  );
}

function matches(casus: CasusSummary, filter: string): boolean {
  const words = filter.toLocaleLowerCase('nl').split(/\s+/u);
  const text = `${casus.title} ${casus.opening}`.toLocaleLowerCase('nl');
  return words.every((word) => text.includes(word));
}
