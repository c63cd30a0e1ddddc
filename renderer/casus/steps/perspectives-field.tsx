import {
  perspectiveLight,
  perspectiveSchema,
  perspectiveVerdictSchema,
  type Perspective,
  type Perspectives,
  type PerspectiveVerdict,
} from '../../../main/domain/casus/perspective.ts';
import { Alert } from '../../ui/alert.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { StepProps } from './step-props.ts';

export const sideTexts: Readonly<
  Record<Perspective, { readonly name: string; readonly question: string }>
> = {
  juridisch: { name: 'Juridisch', question: 'Past het bij wat de wet bedoelt?' },
  economisch: { name: 'Economisch', question: 'Klopt het in geld, voor inwoner en samenleving?' },
  maatschappelijk: {
    name: 'Maatschappelijk',
    question: 'Wat doet het met de inwoner en de omgeving?',
  },
};
export const perspectiveVerdictNames: Readonly<Record<PerspectiveVerdict, string>> = {
  onvoldoende: 'Onvoldoende',
  voldoende: 'Voldoende',
  goed: 'Goed',
};
const verdicts = perspectiveVerdictSchema.options.map((value) => ({
  value,
  label: perspectiveVerdictNames[value],
}));

/** The solution from three sides; two good ones do not make up for one that is insufficient. */
export function PerspectivesField({ casus, change }: StepProps) {
  const { perspectives } = casus;
  const light = perspectiveLight(perspectives);
  const set = (side: Perspective, part: Partial<Perspectives[Perspective]>) =>
    change((current) => ({
      ...current,
      perspectives: {
        ...current.perspectives,
        [side]: { ...current.perspectives[side], ...part },
      },
    }));
  const looked = perspectiveSchema.options.filter((side) => perspectives[side].verdict !== null);
  return (
    <Disclosure summary={`Van drie kanten bekeken (${String(looked.length)} van 3)`}>
      {perspectiveSchema.options.map((side) => (
        <div key={side}>
          <RadioGroup
            label={`${sideTexts[side].name}: ${sideTexts[side].question}`}
            value={perspectives[side].verdict}
            choices={verdicts}
            onChange={(verdict) => set(side, { verdict })}
          />
          {perspectives[side].verdict !== null && (
            <TextArea
              label={`Waarom ${sideTexts[side].name.toLowerCase()} zo?`}
              rows={1}
              value={perspectives[side].why}
              onChange={(why) => set(side, { why })}
            />
          )}
        </div>
      ))}
      {light === 'red' && (
        <Alert tone="warning" title="Nog geen groen licht">
          Een oplossing telt pas als elke kant minstens voldoende is.
        </Alert>
      )}
      {light === 'green' && <Alert tone="ok" title="Elke kant is minstens voldoende" />}
    </Disclosure>
  );
}
