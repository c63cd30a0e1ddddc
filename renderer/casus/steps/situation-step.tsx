import { useEffect, useRef } from 'react';

import { leefgebiedSchema } from '../../../main/domain/content/vocabulary.ts';
import { useOverview } from '../../library/library-queries.ts';
import { IdentifyingField } from '../../privacy/identifying-field.tsx';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { leefgebiedNames } from '../../shared/names.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { FactorenField } from './factoren-field.tsx';
import type { StepProps } from './step-props.ts';

/** What is going on. In a casus that holds nothing yet the story has the keyboard at once. */
export function SituationStep({ casus, change }: StepProps) {
  const story = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(casus.title === '' && casus.situation === '' && casus.klad === '');
  useEffect(() => {
    if (isNew.current) story.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <TextArea
        ref={story}
        label="Wat is er aan de hand?"
        description="Vertel het zoals je het aan een collega vertelt. Geen namen, geen adres, geen nummers."
        rows={9}
        value={casus.situation}
        onChange={(situation) => change((current) => ({ ...current, situation }))}
      />
      <IdentifyingField casus={casus} change={change} />
      <WettenField casus={casus} change={change} />
      <Disclosure summary={`Leefgebieden (${String(casus.leefgebieden.length)} gekozen)`}>
        <CheckboxGroup
          label="Welke delen van het leven raakt dit?"
          choices={leefgebiedSchema.options.map((value) => ({
            value,
            label: leefgebiedNames[value],
          }))}
          values={casus.leefgebieden}
          onChange={(leefgebieden) => change((current) => ({ ...current, leefgebieden }))}
        />
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
      <CheckboxGroup
        label="Welke wetten raken deze situatie?"
        choices={wetten.map(({ id, title }) => ({ value: id, label: title }))}
        values={casus.wetten}
        onChange={(chosen) => change((current) => ({ ...current, wetten: chosen }))}
      />
    </Disclosure>
  );
}
