import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import type { LogBreak } from '../../main/contract/logbook.ts';
import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import type { LogEntry } from '../../main/domain/logbook/log-entry.ts';
import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { formatMoment } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { useNotebook } from '../shared/notebook-query.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Select } from '../ui/select.tsx';
import { useLogbook, type Logbook } from './destruction-queries.ts';
import { breakTexts, casusMark, eventGroups, eventNames, reasonNames } from './log-names.ts';
import type { EventGroup } from './log-names.ts';
import { LogTable } from './log-table.tsx';

const groups: readonly { readonly value: EventGroup; readonly label: string }[] = [
  { value: 'alles', label: 'Alles' },
  { value: 'gebruik', label: 'Gemaakt, geopend en gewijzigd' },
  { value: 'toetsing', label: 'Toetsing' },
  { value: 'weg', label: 'Verwijderd en vernietigd' },
  { value: 'buiten', label: 'Naar buiten en naar binnen' },
  { value: 'slot', label: 'Wachtwoord en slot' },
];

/** How many entries show at once; the rest comes when asked for. */
const step = 100;

/** What was done in the casusboek, and whether the logbook itself is whole. */
export function LogbookScreen() {
  const logbook = useLogbook();
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.settings}>Instellingen</Link>}
        lead="Lees na wat er met je casussen is gebeurd, en neem het logboek mee als iemand erom vraagt. Er staat nooit iets in van wat je schreef."
      >
        Logboek
      </ScreenHeading>
      {logbook.isPending && <LoadingMessage>Logboek lezen…</LoadingMessage>}
      {logbook.isError && (
        <ErrorMessage error={logbook.error} onRetry={() => void logbook.refetch()} />
      )}
      {logbook.isSuccess && <LogbookContent logbook={logbook.data} />}
    </Screen>
  );
}

function LogbookContent({ logbook }: { readonly logbook: Logbook }) {
  const [group, setGroup] = useState<EventGroup>('alles');
  const [most, setMost] = useState(step);
  const own = useOwnCasussen();
  const entries = logbook.entries.filter(({ event }) => eventGroups[group](event));

  if (logbook.entries.length === 0 && logbook.breaks.length === 0) {
    return (
      <EmptyMessage title="Het logboek is nog leeg.">
        Zodra je een casus maakt of opent, staat dat hier.
      </EmptyMessage>
    );
  }
  return (
    <>
      <ChainMessage breaks={logbook.breaks} />
      {logbook.unwritten > 0 && (
        <Alert tone="warning" title="De laatste regels staan nog niet op de schijf.">
          <Paragraph>
            Je casussen zelf zijn wel opgeslagen. Maatstaf schrijft deze regels erbij zodra de
            schijf het toelaat.
          </Paragraph>
        </Alert>
      )}
      <Select label="Toon" value={group} choices={groups} onChange={setGroup} />
      <ExportButtons />
      {entries.length === 0 ? (
        <EmptyMessage
          title="Hiervan staat niets in het logboek."
          actions={<Button onClick={() => setGroup('alles')}>Toon alles</Button>}
        />
      ) : (
        <LogTable
          caption="Het logboek, het nieuwste bovenaan"
          columns={['Wanneer', 'Wat', 'Casus']}
          rows={entries.slice(0, most).map((entry, place) => ({
            key: `${entry.at} ${entry.event} ${String(place)}`,
            cells: [formatMoment(entry.at), whatText(entry), casusCell(entry, own.data ?? [])],
          }))}
        />
      )}
      {entries.length > most && (
        <Button onClick={() => setMost(most + step)}>
          {`Toon er meer (nog ${String(entries.length - most)})`}
        </Button>
      )}
    </>
  );
}

/** Whether the chain is whole, and if not: where it is not, and what that means. */
function ChainMessage({ breaks }: { readonly breaks: readonly LogBreak[] }) {
  const notebook = useNotebook().data;
  const isPlain = notebook?.state === 'open' && notebook.encryption === 'off';
  if (breaks.length === 0) {
    return (
      <Paragraph muted>
        Elke regel sluit aan op de vorige: er is niets tussenuit gehaald of veranderd.
        {isPlain &&
          ' Zonder wachtwoord op je casusboek kan iemand die bij de map kan, het logboek wel in zijn geheel namaken.'}
      </Paragraph>
    );
  }
  return (
    <Alert
      tone="warning"
      title={
        breaks.length === 1
          ? 'Het logboek is op één plek niet heel.'
          : `Het logboek is op ${String(breaks.length)} plekken niet heel.`
      }
    >
      <ul>
        {breaks.map(({ kind, after }, place) => (
          <li key={`${kind} ${after ?? ''} ${String(place)}`}>
            {after === null ? 'Aan het begin' : `Na ${formatMoment(after)}`}: {breakTexts[kind]}
          </li>
        ))}
      </ul>
      <Paragraph>
        Je casussen zijn hier niet door geraakt. De regels hieronder kloppen wel, en nieuwe regels
        komen in een nieuw deel. Wist je hier niet van, meld het dan bij je beheerder of
        privacyfunctionaris.
      </Paragraph>
    </Alert>
  );
}

function ExportButtons() {
  const save = useMutation({
    mutationFn: (form: 'csv' | 'json') => call('logbook:export', { form }),
    onSuccess: (result) => {
      if (result.saved) announce(`Opgeslagen als ${result.place}`);
    },
  });
  return (
    <>
      <Actions>
        <Button onClick={() => save.mutate('csv')} busy={save.isPending}>
          Bewaar als CSV
        </Button>
        <Button onClick={() => save.mutate('json')} busy={save.isPending}>
          Bewaar als JSON
        </Button>
      </Actions>
      {save.isError && <ErrorMessage error={save.error} />}
    </>
  );
}

function whatText({ event, count, destruction }: LogEntry): string {
  const name = eventNames[event];
  if (destruction !== undefined) return `${name}: ${reasonNames[destruction.why].toLowerCase()}`;
  return count === undefined ? name : `${name} (${String(count)})`;
}

function casusCell({ casusId }: LogEntry, own: readonly CasusSummary[]): ReactNode {
  if (casusId === undefined) return '';
  const casus = own.find(({ id }) => id === casusId);
  if (casus === undefined) return casusMark(casusId);
  return <Link to={routes.casus(casusId)}>{casusName(casus.title)}</Link>;
}
