import { TextArea } from '../../ui/text-area.tsx';
import { CostWorksheet } from './costs/cost-worksheet.tsx';
import { OptionsField } from './options-field.tsx';
import { PerspectivesField } from './perspectives-field.tsx';
import type { StepProps } from './step-props.ts';

export function LongerTermStep({ casus, change }: StepProps) {
  return (
    <>
      <OptionsField casus={casus} change={change} />
      <TextArea
        label="Gevolgen"
        description="Wat valt elders weg of gaat aan door dit besluit? Wat kost niets doen?"
        value={casus.consequences}
        onChange={(consequences) => change((current) => ({ ...current, consequences }))}
      />
      <CostWorksheet casus={casus} change={change} />
      <TextArea
        label="Ethiek"
        description="Welke waarden botsen? Wie wordt hier beter van, wie slechter?"
        value={casus.ethics}
        onChange={(ethics) => change((current) => ({ ...current, ethics }))}
      />
      <TextArea
        label="Bestuurlijk"
        description="Past dit bij de werkwijze van je gemeente? Is het een uitzondering, of lopen meer mensen hierop vast?"
        value={casus.governance}
        onChange={(governance) => change((current) => ({ ...current, governance }))}
      />
      <PerspectivesField casus={casus} change={change} />
    </>
  );
}
