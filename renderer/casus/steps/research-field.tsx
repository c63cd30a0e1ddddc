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
  const set = (step: ResearchStep, part: Partial<Research[ResearchStep]>) =>
    change((current) => ({
      ...current,
      research: { ...current.research, [step]: { ...current.research[step], ...part } },
    }));
  const done = researchStepSchema.options.filter((step) => research[step].done).length;
  return (
    <Disclosure summary={`Onderzoek bij Wmo en Jeugdwet (${String(done)} van 5 stappen gezet)`}>
      {researchStepSchema.options.map((step) => (
        <div key={step} className={styles['part']}>
          <TextArea
            label={researchTexts[step].name}
            description={researchTexts[step].question}
            rows={2}
            value={research[step].text}
            onChange={(text) => set(step, { text })}
          />
          <Checkbox
            label={`Stap gezet: ${researchTexts[step].name}`}
            checked={research[step].done}
            onChange={(checked) => set(step, { done: checked })}
          />
        </div>
      ))}
      <MethodHelp
        summary="Waarom deze volgorde"
        page="onderzoekstappen-wmo-jeugdwet"
        headings={['Waarom een vaste volgorde', 'Wat er in het verslag staat', 'Waar het strandt']}
      />
    </Disclosure>
  );
}
