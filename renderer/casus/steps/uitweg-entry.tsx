import type { CheckedUitweg } from '../../../main/domain/casus/legal-route.ts';
import { uitwegRules, type UitwegCondition } from '../../../main/domain/casus/uitweg-conditions.ts';
import type { Presence } from '../../../main/domain/content/vocabulary.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import { artikelLabel } from '../../library/references/artikel-label.ts';
import { ReferenceLink } from '../../library/references/reference-link.tsx';
import { useTitles } from '../../library/use-titles.ts';
import { uitwegNames } from '../../shared/names.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
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

type UitwegEntryProps = Pick<StepProps, 'change'> & { readonly uitweg: CheckedUitweg };

/** One way out that is looked at: its conditions, the facts that carry it, and whether the decision rests on it. */
export function UitwegEntry({ uitweg, change }: UitwegEntryProps) {
  const title = useTitles();
  const { artikel, conditions } = uitwegRules[uitweg.id];
  const name = uitwegNames[uitweg.id];
  const set = (part: Partial<CheckedUitweg>) =>
    change((current) => ({
      ...current,
      uitwegen: current.uitwegen.map((known) =>
        known.id === uitweg.id ? { ...known, ...part } : known,
      ),
    }));
  const remove = () =>
    change((current) => ({
      ...current,
      uitwegen: current.uitwegen.filter(({ id }) => id !== uitweg.id),
    }));
  return (
    <div className={styles['entry']} role="group" aria-label={name}>
      <EntryHead name={name} onRemove={remove}>
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
          onChange={(answer) => set({ conditions: { ...uitweg.conditions, [condition]: answer } })}
        />
      ))}
      <TextArea
        label="Welke feiten dragen dit?"
        about={name}
        rows={2}
        value={uitweg.why}
        onChange={(why) => set({ why })}
      />
      <Checkbox
        label="Het besluit rust op deze uitweg"
        checked={uitweg.carries}
        onChange={(carries) => set({ carries })}
      />
      <Standing uitweg={uitweg} asked={conditions} />
    </div>
  );
}
