import { memo, useDeferredValue } from 'react';

import type { OverviewEntry } from '../../../main/contract/library.ts';
import { grondwaardeGrid } from '../../../main/domain/casus/grondwaarde-grid.ts';
import type { ItemKind } from '../../../main/domain/content/vocabulary.ts';
import { useOverview } from '../../library/library-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { routes } from '../../shared/routes.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { addAndFollow } from '../undo/follow-list.ts';
import { AddItem } from './add-item.tsx';
import { EntryHead } from './entry-head.tsx';
import { FittingDilemmas } from './fitting-dilemmas.tsx';
import { GrondwaardeEntry } from './grondwaarde-entry.tsx';
import { GrondwaardeTable } from './grondwaarde-table.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

const Table = memo(GrondwaardeTable);
const Fitting = memo(FittingDilemmas);

export function GrondwaardenStep(props: StepProps) {
  const overview = useOverview();
  const settled = useDeferredValue(props.casus);
  if (overview.isPending) return null;
  if (overview.isError) return <ErrorMessage error={overview.error} />;
  const { entries } = overview.data;
  return (
    <>
      <Table casus={settled} entries={entries} />
      <Weighing {...props} entries={entries} />
      <Dilemmas {...props} entries={entries} />
    </>
  );
}

type ListProps = StepProps & { readonly entries: readonly OverviewEntry[] };

/** Each grondwaarde, law by law, with what the effect does to it and why. */
function Weighing({ casus, change, entries }: ListProps) {
  const ofKind = entries.filter(({ kind }) => kind === 'grondwaarde');
  const fromWetten = ofKind.filter(
    ({ id, wetten }) =>
      wetten.some((wet) => casus.wetten.includes(wet)) &&
      !casus.grondwaarden.some((known) => known.id === id),
  );
  const lawOf = (id: string) => ofKind.find((entry) => entry.id === id)?.wetten[0] ?? '';
  const laws = grondwaardeGrid(casus, lawOf).map(({ wet }) => wet);
  return (
    <>
      {casus.grondwaarden.length > 0 && (
        <Paragraph muted>Wat doet het gewenste effect met elke grondwaarde, en waarom?</Paragraph>
      )}
      {laws.map((law) => {
        const own = casus.grondwaarden.filter(({ id }) => lawOf(id) === law);
        if (own.length === 0) return null;
        return (
          <div key={law} className={styles['part']}>
            <Heading level={3}>
              {law === '' ? 'Niet meer in de bibliotheek' : titleOf(entries, 'wet', law)}
            </Heading>
            {own.map((weighed) => (
              <GrondwaardeEntry
                key={weighed.id}
                weighed={weighed}
                title={titleOf(entries, 'grondwaarde', weighed.id)}
                change={change}
              />
            ))}
          </div>
        );
      })}
      {fromWetten.length > 0 && (
        <div>
          <Button
            onClick={() =>
              addAndFollow(
                () =>
                  change((current) => ({
                    ...current,
                    grondwaarden: [
                      ...current.grondwaarden,
                      ...fromWetten.map(({ id }) => ({ id, verdict: null, why: '' })),
                    ],
                  })),
                `${String(fromWetten.length)} grondwaarden`,
              )
            }
          >
            {`Zet ze klaar: ${String(fromWetten.length)} grondwaarden van de wetten die je koos`}
          </Button>
        </div>
      )}
      <AddItem
        label="Grondwaarde toevoegen"
        choices={choicesOf(
          ofKind.filter(({ id }) => !casus.grondwaarden.some((known) => known.id === id)),
        )}
        onAdd={(id) =>
          change((current) => ({
            ...current,
            grondwaarden: [...current.grondwaarden, { id, verdict: null, why: '' }],
          }))
        }
      />
    </>
  );
}

function Dilemmas({ casus, change, entries }: ListProps) {
  const settled = useDeferredValue(casus);
  return (
    <>
      <div>
        <Heading level={3}>Dilemma&apos;s</Heading>
        <Paragraph muted>Wijzen de grondwaarden niet dezelfde kant op? Noem de spanning.</Paragraph>
      </div>
      <Fitting casus={settled} change={change} entries={entries} />
      {casus.dilemmas.map((id) => (
        <EntryHead
          key={id}
          name={titleOf(entries, 'dilemma', id)}
          onRemove={() =>
            change((current) => ({
              ...current,
              dilemmas: current.dilemmas.filter((known) => known !== id),
            }))
          }
        >
          <Link to={routes.item('dilemma', id)}>{titleOf(entries, 'dilemma', id)}</Link>
        </EntryHead>
      ))}
      <AddItem
        label="Dilemma toevoegen"
        choices={choicesOf(
          entries.filter(({ kind, id }) => kind === 'dilemma' && !casus.dilemmas.includes(id)),
        )}
        onAdd={(id) => change((current) => ({ ...current, dilemmas: [...current.dilemmas, id] }))}
      />
    </>
  );
}

/** An item that the library no longer has keeps its id as a name, so that the casus stays readable. */
function titleOf(entries: readonly OverviewEntry[], kind: ItemKind, id: string): string {
  return entries.find((entry) => entry.kind === kind && entry.id === id)?.title ?? id;
}

function choicesOf(entries: readonly OverviewEntry[]) {
  return entries.map(({ id, title }) => ({ value: id, label: title }));
}
