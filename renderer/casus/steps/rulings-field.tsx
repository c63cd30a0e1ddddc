import { useState } from 'react';

import {
  rulingDirectionSchema,
  type RulingDirection,
} from '../../../main/domain/casus/legal-route.ts';
import { ecliSchema } from '../../../main/domain/reference/ecli.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

export const directionNames: Readonly<Record<RulingDirection, string>> = {
  steunt: 'Pleit voor',
  weerspreekt: 'Pleit tegen',
};

/** Rulings for and against, each with where this case differs. */
export function RulingsField({ casus, change }: StepProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const ecli = typed.trim().toUpperCase();
  const isKnown = casus.rulings.some((ruling) => ruling.ecli === ecli);
  const isEcli = ecliSchema.safeParse(ecli).success;
  const set = (changed: (typeof casus.rulings)[number]) =>
    change((current) => ({
      ...current,
      rulings: current.rulings.map((known) => (known.ecli === changed.ecli ? changed : known)),
    }));
  const add = () => {
    setAsked(true);
    if (!isEcli || isKnown) return;
    change((current) => ({
      ...current,
      rulings: [...current.rulings, { ecli, direction: 'steunt', why: '' }],
    }));
    setTyped('');
    setAsked(false);
  };
  return (
    <>
      <Heading level={3}>Uitspraken voor en tegen</Heading>
      {casus.rulings.map((ruling) => (
        <div key={ruling.ecli} className={styles['entry']} role="group" aria-label={ruling.ecli}>
          <div className={styles['entry-head']}>
            <strong>{ruling.ecli}</strong>
            <Button
              purpose="subtle"
              onClick={() =>
                change((current) => ({
                  ...current,
                  rulings: current.rulings.filter(({ ecli: known }) => known !== ruling.ecli),
                }))
              }
            >
              Haal weg
            </Button>
          </div>
          <RadioGroup
            label="Pleit deze uitspraak voor of tegen?"
            value={ruling.direction}
            choices={rulingDirectionSchema.options.map((value) => ({
              value,
              label: directionNames[value],
            }))}
            onChange={(direction) => set({ ...ruling, direction })}
          />
          <TextArea
            label={`Waarin lijkt of verschilt jouw zaak? (${ruling.ecli})`}
            rows={2}
            value={ruling.why}
            onChange={(why) => set({ ...ruling, why })}
          />
        </div>
      ))}
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          label="Nummer van de uitspraak (ECLI)"
          placeholder="ECLI:NL:CRVB:2024:1362"
          value={typed}
          error={
            asked && isKnown
              ? 'Deze uitspraak staat er al.'
              : asked && !isEcli
                ? 'Zo ziet een ECLI eruit: ECLI:NL:CRVB:2024:1362.'
                : undefined
          }
          onChange={setTyped}
        />
        <Button type="submit">Voeg uitspraak toe</Button>
      </form>
    </>
  );
}
