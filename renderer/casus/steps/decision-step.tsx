import { useDeferredValue } from 'react';

import { changeStatus, statusSchema, type Status } from '../../../main/domain/casus/status.ts';
import { assembleLetter } from '../../../main/domain/motivation/assemble-letter.ts';
import { assembleReport } from '../../../main/domain/motivation/assemble-report.ts';
import { letterGaps, reportGaps } from '../../../main/domain/motivation/motivation-gaps.ts';
import { uitkomstSchema, type Uitkomst } from '../../../main/domain/content/vocabulary.ts';
import { EqualityCheck } from '../../review/equality-check.tsx';
import { formatDay, today } from '../../shared/day.ts';
import { statusNames, uitkomstNames } from '../../shared/names.ts';
import { Paragraph } from '../../ui/paragraph.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select, type Choice } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { DestructionDay } from '../../upkeep/destruction-day.tsx';
import { BearingGaps } from './bearing-gaps.tsx';
import { LetterTexts } from './letter-texts.tsx';
import { MotivationField } from './motivation-field.tsx';
import { useMotivationNames } from './motivation-names.ts';
import { optionName } from './option-name.ts';
import type { StepProps } from './step-props.ts';

const outcomes: readonly Choice<Uitkomst | ''>[] = [
  { value: '', label: 'Nog niet gekozen' },
  ...uitkomstSchema.options.map((value) => ({ value, label: uitkomstNames[value] })),
];
const statuses: readonly Choice<Status>[] = statusSchema.options.map((value) => ({
  value,
  label: statusNames[value],
}));

export function DecisionStep({ casus, change }: StepProps) {
  const { outcome, chosen, motivation, letter } = casus.decision;
  const names = useMotivationNames(casus);
  const settled = useDeferredValue(casus);
  const set = (part: Partial<typeof casus.decision>) =>
    change((current) => ({ ...current, decision: { ...current.decision, ...part } }));
  return (
    <>
      <Select
        label="Uitkomst"
        value={outcome ?? ''}
        choices={outcomes}
        onChange={(value) => set({ outcome: value === '' ? null : value })}
      />
      <EqualityCheck casus={casus} change={change} />
      {casus.options.length > 0 && (
        <RadioGroup
          label="Gekozen besluit"
          vertical
          value={chosen}
          choices={casus.options.map((option, index) => ({
            value: option.id,
            label: optionName(option, index),
          }))}
          onChange={(id) => set({ chosen: id })}
        />
      )}
      {casus.options.length > 0 && (
        <TextArea
          label="Waarom dit besluit, en waarom niet een ander?"
          description="Noem bij elk ander besluit wat ervoor pleitte. Helpt dit besluit echt, kan het niet met minder, en is het nadeel niet te groot?"
          rows={4}
          value={casus.whyChosen}
          onChange={(whyChosen) => change((current) => ({ ...current, whyChosen }))}
        />
      )}
      <BearingGaps casus={casus} />
      <MotivationField
        kind="rapportage"
        label="Motivering voor de rapportage"
        description="Voor het dossier: alles wat is gewogen, in vaste volgorde."
        value={motivation}
        marked={casus.identifying}
        onChange={(text) => set({ motivation: text })}
        assemble={() => assembleReport(casus, names)}
        assembled={assembleReport(settled, names)}
        gaps={reportGaps(settled.decision.motivation, settled)}
      />
      <LetterTexts casus={casus} change={change} settled={settled} names={names} />
      <MotivationField
        kind="beschikking"
        label="Motivering voor de beschikking"
        description="Aan de inwoner, in gewone taal. Zeg “u” en schrijf korte zinnen. Hoe iemand bezwaar maakt, staat in het sjabloon van je gemeente."
        value={letter}
        marked={casus.identifying}
        onChange={(text) => set({ letter: text })}
        assemble={() => assembleLetter(casus, names)}
        assembled={assembleLetter(settled, names)}
        gaps={letterGaps(settled.decision.letter, settled)}
      />
      <RadioGroup
        label="Stand van deze casus"
        value={casus.status}
        choices={statuses}
        onChange={(status) => change((current) => changeStatus(current, status, today()))}
      />
      {casus.statusChanges.length > 0 && (
        <Paragraph muted>
          {casus.statusChanges
            .map(({ status, on }) => `${statusNames[status]} op ${formatDay(on)}`)
            .join(' · ')}
        </Paragraph>
      )}
      <DestructionDay casus={casus} change={change} />
    </>
  );
}
