import { grondwaardeVerdictSchema } from '../../../main/domain/content/vocabulary.ts';
import type { OverviewEntry } from '../../../main/contract/library.ts';
import { useOverview } from '../../library/library-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { routes } from '../../shared/routes.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { verdictNames } from '../verdict-names.ts';
import { addAndFollow } from '../undo/follow-list.ts';
import { AddItem } from './add-item.tsx';
import { EntryHead } from './entry-head.tsx';
import { FittingDilemmas } from './fitting-dilemmas.tsx';
import { GrondwaardeTable } from './grondwaarde-table.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

const verdicts = grondwaardeVerdictSchema.options.map((value) => ({
  value,
  label: verdictNames[value],
}));

export function GrondwaardenStep(props: StepProps) {
  const overview = useOverview();
  if (overview.isPending) return null;
  if (overview.isError) return <ErrorMessage error={overview.error} />;
  const { entries } = overview.data;
  return (
    <>
      <Weighing {...props} entries={entries.filter((entry) => entry.kind === 'grondwaarde')} />
      <GrondwaardeTable casus={props.casus} entries={entries} />
      <Dilemmas {...props} entries={entries.filter((entry) => entry.kind === 'dilemma')} />
    </>
  );
}

type ListProps = StepProps & { readonly entries: readonly OverviewEntry[] };

/** Each grondwaarde with what the effect does to it, and why. */
function Weighing({ casus, change, entries }: ListProps) {
  const fromWetten = entries.filter(
    ({ id, wetten }) =>
      wetten.some((wet) => casus.wetten.includes(wet)) &&
      !casus.grondwaarden.some((known) => known.id === id),
  );
  const set = (id: string, part: Partial<(typeof casus.grondwaarden)[number]>) =>
    change((current) => ({
      ...current,
      grondwaarden: current.grondwaarden.map((known) =>
        known.id === id ? { ...known, ...part } : known,
      ),
    }));
  return (
    <>
      {casus.grondwaarden.map(({ id, verdict, why }) => {
        const title = titleOf(entries, id);
        return (
          <div key={id} className={styles['entry']} role="group" aria-label={title}>
            <EntryHead
              name={title}
              onRemove={() =>
                change((current) => ({
                  ...current,
                  grondwaarden: current.grondwaarden.filter((known) => known.id !== id),
                }))
              }
            >
              <Link to={routes.item('grondwaarde', id)}>{title}</Link>
            </EntryHead>
            <RadioGroup
              label="Wat doet het gewenste effect met deze grondwaarde?"
              value={verdict}
              choices={verdicts}
              onChange={(value) => set(id, { verdict: value })}
            />
            {verdict !== null && (
              <TextArea
                label={`Waarom? (${title})`}
                rows={2}
                value={why}
                onChange={(text) => set(id, { why: text })}
              />
            )}
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
          entries.filter(({ id }) => !casus.grondwaarden.some((known) => known.id === id)),
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
  return (
    <>
      <div>
        <Heading level={3}>Dilemma&apos;s</Heading>
        <Paragraph muted>Wijzen de grondwaarden niet dezelfde kant op? Noem de spanning.</Paragraph>
      </div>
      <FittingDilemmas casus={casus} change={change} entries={entries} />
      {casus.dilemmas.map((id) => (
        <EntryHead
          key={id}
          name={titleOf(entries, id)}
          onRemove={() =>
            change((current) => ({
              ...current,
              dilemmas: current.dilemmas.filter((known) => known !== id),
            }))
          }
        >
          <Link to={routes.item('dilemma', id)}>{titleOf(entries, id)}</Link>
        </EntryHead>
      ))}
      <AddItem
        label="Dilemma toevoegen"
        choices={choicesOf(entries.filter(({ id }) => !casus.dilemmas.includes(id)))}
        onAdd={(id) => change((current) => ({ ...current, dilemmas: [...current.dilemmas, id] }))}
      />
    </>
  );
}

/** An item that the library no longer has keeps its id as a name, so that the casus stays readable. */
function titleOf(entries: readonly OverviewEntry[], id: string): string {
  return entries.find((entry) => entry.id === id)?.title ?? id;
}

function choicesOf(entries: readonly OverviewEntry[]) {
  return entries.map(({ id, title }) => ({ value: id, label: title }));
}
