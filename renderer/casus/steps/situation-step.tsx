import { leefgebiedSchema } from '../../../main/domain/content/vocabulary.ts';
import { useOverview } from '../../library/library-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { leefgebiedNames } from '../../shared/names.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { FactorenField } from './factoren-field.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

export function SituationStep({ casus, change }: StepProps) {
  return (
    <>
      <TextArea
        label="Wat is er aan de hand?"
        description="Vertel het zoals je het aan een collega vertelt. Geen namen, geen adres, geen nummers."
        rows={9}
        value={casus.situation}
        onChange={(situation) => change((current) => ({ ...current, situation }))}
      />
      <Disclosure
        summary="Klad: losse aantekeningen uit het gesprek"
        {...(casus.klad === '' ? {} : { open: true })}
      >
        <TextArea
          label="Klad"
          hideLabel
          value={casus.klad}
          onChange={(klad) => change((current) => ({ ...current, klad }))}
        />
      </Disclosure>
      <WettenField casus={casus} change={change} />
      <Disclosure summary={`Leefgebieden (${String(casus.leefgebieden.length)} gekozen)`}>
        <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
          <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
            Welke delen van het leven raakt dit?
          </legend>
          <div className={styles['choices']}>
            {leefgebiedSchema.options.map((leefgebied) => (
              <Checkbox
                key={leefgebied}
                label={leefgebiedNames[leefgebied]}
                checked={casus.leefgebieden.includes(leefgebied)}
                onChange={(checked) =>
                  change((current) => ({
                    ...current,
                    leefgebieden: withOrWithout(current.leefgebieden, leefgebied, checked),
                  }))
                }
              />
            ))}
          </div>
        </fieldset>
      </Disclosure>
      <FactorenField casus={casus} change={change} />
    </>
  );
}

function WettenField({ casus, change }: StepProps) {
  const overview = useOverview();
  if (overview.isPending) return null;
  if (overview.isError) return <ErrorMessage error={overview.error} />;
  const wetten = overview.data.entries.filter((entry) => entry.kind === 'wet');
  return (
    <Disclosure summary={`Wetten (${String(casus.wetten.length)} gekozen)`}>
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          Welke wetten raken deze situatie?
        </legend>
        <div className={styles['choices']}>
          {wetten.map((wet) => (
            <Checkbox
              key={wet.id}
              label={wet.title}
              checked={casus.wetten.includes(wet.id)}
              onChange={(checked) =>
                change((current) => ({
                  ...current,
                  wetten: withOrWithout(current.wetten, wet.id, checked),
                }))
              }
            />
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}

function withOrWithout<Value>(values: readonly Value[], value: Value, present: boolean): Value[] {
  const others = values.filter((other) => other !== value);
  return present ? [...others, value] : others;
}
