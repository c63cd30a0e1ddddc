import { uitwegRules, type UitwegCondition } from '../../../main/domain/casus/uitweg-conditions.ts';
import type { CheckedUitweg } from '../../../main/domain/casus/legal-route.ts';
import { uitwegSchema, type Presence } from '../../../main/domain/content/vocabulary.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import { artikelLabel } from '../../library/references/artikel-label.ts';
import { ReferenceLink } from '../../library/references/reference-link.tsx';
import { useTitles } from '../../library/use-titles.ts';
import { uitwegNames } from '../../shared/names.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AddItem } from './add-item.tsx';
import { DilemmaUitwegen } from './dilemma-uitwegen.tsx';
import { EntryHead } from './entry-head.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';
import { conditionTexts } from './uitweg-texts.ts';

const answers: readonly { value: Presence; label: string }[] = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
  { value: 'onbekend', label: 'Weet ik niet' },
];

type StandingProps = {
  readonly uitweg: CheckedUitweg;
  /** The conditions that this way out has. */
  readonly asked: readonly UitwegCondition[];
};

/** How the conditions stand, in a line; a decision that rests on one that is not met says so. */
function Standing({ uitweg: { conditions, carries }, asked }: StandingProps) {
  if (asked.length === 0) return null;
  const met = asked.filter((condition) => conditions[condition] === 'ja').length;
  const unmet = asked.filter((condition) => conditions[condition] === 'nee').length;
  const text = `Voorwaarden: ${String(met)} vervuld, ${String(unmet)} niet vervuld, ${String(asked.length - met - unmet)} nog open.`;
  if (!carries || met === asked.length) return <span className={styles['hint']}>{text}</span>;
  return (
    <p className={styles['open']}>
      {`${text} Op deze uitweg kan het besluit ${unmet > 0 ? 'zo niet' : 'nog niet'} rusten.`}
    </p>
  );
}

/** The ways out that are looked at, each with its conditions to tick off and its article. */
export function UitwegenField({ casus, change }: StepProps) {
  const { uitwegen } = casus;
  const title = useTitles();
  const set = (update: (uitwegen: readonly CheckedUitweg[]) => CheckedUitweg[]) =>
    change((current) => ({ ...current, uitwegen: update(current.uitwegen) }));
  const setOne = (changed: CheckedUitweg) =>
    set((current) => current.map((known) => (known.id === changed.id ? changed : known)));
  return (
    <>
      <div>
        <Heading level={3}>Uitwegen</Heading>
        <Paragraph muted>Welke weg biedt de wet, en is aan de voorwaarden voldaan?</Paragraph>
      </div>
      {uitwegen.map((uitweg) => {
        const { artikel, conditions } = uitwegRules[uitweg.id];
        const name = uitwegNames[uitweg.id];
        return (
          <div key={uitweg.id} className={styles['entry']} role="group" aria-label={name}>
            <EntryHead
              name={name}
              onRemove={() => set((current) => current.filter(({ id }) => id !== uitweg.id))}
            >
              <strong>{name}</strong>
              {artikel !== null && (
                <ReferenceLink target={{ kind: 'artikel', reference: artikel }}>
                  {artikelLabel(artikel, title('wet', artikelPlace(artikel).wet))}
                </ReferenceLink>
              )}
            </EntryHead>
            {conditions.map((condition) => (
              <RadioGroup
                key={condition}
                label={conditionTexts[condition]}
                value={uitweg.conditions[condition] ?? null}
                choices={answers}
                onChange={(answer) =>
                  setOne({ ...uitweg, conditions: { ...uitweg.conditions, [condition]: answer } })
                }
              />
            ))}
            <TextArea
              label="Welke feiten dragen dit?"
              about={name}
              rows={2}
              value={uitweg.why}
              onChange={(why) => setOne({ ...uitweg, why })}
            />
            <Checkbox
              label="Het besluit rust op deze uitweg"
              checked={uitweg.carries}
              onChange={(carries) => setOne({ ...uitweg, carries })}
            />
            <Standing uitweg={uitweg} asked={conditions} />
          </div>
        );
      })}
      <DilemmaUitwegen casus={casus} change={change} />
      <AddItem
        label="Uitweg toevoegen"
        choices={uitwegSchema.options
          .filter((id) => !uitwegen.some((known) => known.id === id))
          .map((value) => ({ value, label: uitwegNames[value] }))}
        onAdd={(id) =>
          set((current) => [...current, { id, conditions: {}, why: '', carries: false }])
        }
      />
    </>
  );
}
