import { TextArea } from '../../ui/text-area.tsx';
import { LocalRulesField } from './local-rules-field.tsx';
import { ResearchField } from './research-field.tsx';
import { RulingsField } from './rulings-field.tsx';
import type { StepProps } from './step-props.ts';
import { UitwegenField } from './uitwegen-field.tsx';

export function LegalStep({ casus, change }: StepProps) {
  return (
    <>
      <ResearchField casus={casus} change={change} />
      <TextArea
        label="Juridische toets"
        description="Welke bepaling gebruik je, wat vraagt zij, en waarom is dat hier zo? Noem ook wat ertegen pleit."
        rows={6}
        value={casus.legal}
        onChange={(legal) => change((current) => ({ ...current, legal }))}
      />
      <UitwegenField casus={casus} change={change} />
      <LocalRulesField casus={casus} change={change} />
      <RulingsField casus={casus} change={change} />
    </>
  );
}
