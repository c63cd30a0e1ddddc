import { memo } from 'react';

import {
  needsResearch,
  researchStepSchema,
  type Research,
  type ResearchStep,
} from '../../../main/domain/casus/legal-route.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { MethodHelp } from './method-help.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';
import { researchTexts } from './uitweg-texts.ts';

/** The fixed order of research, when Wmo or Jeugdwet is in play. */
export function ResearchField({ casus, change }: StepProps) {
  const { research } = casus;
  if (!needsResearch(casus.wetten)) return null;
  const done = researchStepSchema.options.filter((step) => research[step].done).length;
  return (
    <Disclosure summary={`Onderzoek bij Wmo en Jeugdwet (${String(done)} van 5 stappen gezet)`}>
      {researchStepSchema.options.map((step) => (
        <Entry key={step} step={step} entry={research[step]} change={change} />
      ))}
      <MethodHelp
        summary="Waarom deze volgorde"
        page="onderzoekstappen-wmo-jeugdwet"
        headings={['Waarom een vaste volgorde', 'Wat er in het verslag staat', 'Waar het strandt']}
      />
    </Disclosure>
  );
}

type ResearchEntryProps = Pick<StepProps, 'change'> & {
  readonly step: ResearchStep;
  readonly entry: Research[ResearchStep];
};

function ResearchEntry({ step, entry, change }: ResearchEntryProps) {
  const { name, question } = researchTexts[step];
  const set = (part: Partial<Research[ResearchStep]>) =>
    change((current) => ({
      ...current,
      research: { ...current.research, [step]: { ...current.research[step], ...part } },
    }));
  return (
    <div className={styles['part']}>
      <TextArea
        label={name}
        description={question}
        rows={2}
        value={entry.text}
        onChange={(text) => set({ text })}
      />
      <Checkbox
        label={`Stap gezet: ${name}`}
        checked={entry.done}
        onChange={(done) => set({ done })}
      />
    </div>
  );
}

/** A key in one step of the research leaves the others as they are. */
const Entry = memo(ResearchEntry);
