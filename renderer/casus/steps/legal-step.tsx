import { uitwegRules } from '../../../main/domain/casus/uitweg-conditions.ts';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { useArtikelen, useUitspraken } from '../../library/register-queries.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { ArtikelenField } from './artikelen-field.tsx';
import { LocalRulesField } from './local-rules-field.tsx';
import { ResearchField } from './research-field.tsx';
import { RulingsField } from './rulings-field.tsx';
import type { StepProps } from './step-props.ts';
import { UitwegenField } from './uitwegen-field.tsx';

/** The same list each time, so that what reads it is not drawn again. */
const none = [] as const;

export function LegalStep({ casus, change }: StepProps) {
  const artikelen = useArtikelen([
    ...casus.artikelen.map(({ reference }) => reference),
    ...casus.uitwegen.flatMap(({ id }) => uitwegRules[id].artikel ?? []),
  ]);
  const uitspraken = useUitspraken();
  return (
    <ReferenceProvider artikelen={artikelen.data ?? none} uitspraken={uitspraken.data ?? none}>
      <ResearchField casus={casus} change={change} />
      <TextArea
        label="Juridische toets"
        description="Welke bepaling gebruik je, wat vraagt zij, en waarom is dat hier zo? Noem ook wat ertegen pleit."
        rows={6}
        value={casus.legal}
        onChange={(legal) => change((current) => ({ ...current, legal }))}
      />
      <UitwegenField casus={casus} change={change} />
      <ArtikelenField casus={casus} change={change} />
      <LocalRulesField casus={casus} change={change} />
      <RulingsField casus={casus} change={change} />
    </ReferenceProvider>
  );
}
