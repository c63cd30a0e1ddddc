import {
  effectReachedSchema,
  signalNatureSchema,
  type EffectReached,
  type SignalNature,
} from '../../../main/domain/casus/evaluation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EscalationField } from './escalation-field.tsx';
import { EvaluationDate } from './evaluation-date.tsx';
import { opening } from './opening.ts';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

export const reachedNames: Readonly<Record<EffectReached, string>> = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
  onbekend: 'Weet ik niet',
};
export const natureNames: Readonly<Record<SignalNature, string>> = {
  incidenteel: 'Alleen deze inwoner',
  structureel: 'Meer mensen lopen hierop vast',
  onbekend: 'Weet ik niet',
};

export function EvaluationStep({ casus, change }: StepProps) {
  const { evaluation, signal, effect } = casus;
  const set = (part: Partial<typeof evaluation>) =>
    change((current) => ({ ...current, evaluation: { ...current.evaluation, ...part } }));
  const setSignal = (part: Partial<typeof signal>) =>
    change((current) => ({ ...current, signal: { ...current.signal, ...part } }));
  return (
    <>
      <EvaluationDate casus={casus} change={change} label="Terugkijken op" />
      {effect.trim() !== '' && (
        <Disclosure summary={`Het effect van stap 1: ${opening(effect)}`}>
          <blockquote className={styles['quote']}>{effect.trim()}</blockquote>
        </Disclosure>
      )}
      <RadioGroup
        label="Is het effect bereikt?"
        value={evaluation.reached}
        choices={effectReachedSchema.options.map((value) => ({
          value,
          label: reachedNames[value],
        }))}
        onChange={(reached) => set({ reached })}
      />
      <TextArea
        label="Wat is ervan geworden?"
        rows={4}
        value={evaluation.text}
        onChange={(text) => set({ text })}
      />
      <TextArea
        label="Wat heb je geleerd?"
        rows={2}
        value={evaluation.learned}
        onChange={(learned) => set({ learned })}
      />
      <div>
        <Heading level={3}>Signaal</Heading>
        <Paragraph muted>
          Los je het voor één inwoner op, of zit het knelpunt in de regels?
        </Paragraph>
      </div>
      <RadioGroup
        label="Wie loopt hierop vast?"
        value={signal.nature}
        choices={signalNatureSchema.options.map((value) => ({ value, label: natureNames[value] }))}
        onChange={(nature) => setSignal({ nature })}
      />
      {signal.nature === 'structureel' && (
        <>
          <TextInput
            label="Aan wie meld je dit?"
            maxLength={300}
            value={signal.to}
            onChange={(to) => setSignal({ to })}
          />
          <TextArea
            label="Wat is het knelpunt, zonder deze inwoner te noemen?"
            rows={2}
            value={signal.text}
            onChange={(text) => setSignal({ text })}
          />
        </>
      )}
      <EscalationField casus={casus} change={change} />
    </>
  );
}
