import { effectKindSchema, type EffectKind } from '../../../main/domain/casus/effect-account.ts';
import { betrokkeneSchema } from '../../../main/domain/content/vocabulary.ts';
import { betrokkeneNames } from '../../library/reading/reading-names.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { EvaluationDate } from './evaluation-date.tsx';
import { MethodHelp } from './method-help.tsx';
import type { StepProps } from './step-props.ts';

const kindNames: Readonly<Record<EffectKind, string>> = {
  doel: 'Een doel',
  middel: 'Nog een middel',
};
const kinds = effectKindSchema.options.map((value) => ({ value, label: kindNames[value] }));
const people = betrokkeneSchema.options.map((value) => ({ value, label: betrokkeneNames[value] }));

export function EffectStep({ casus, change }: StepProps) {
  const { effectAccount } = casus;
  const set = (part: Partial<typeof effectAccount>) =>
    change((current) => ({ ...current, effectAccount: { ...current.effectAccount, ...part } }));
  return (
    <>
      <MethodHelp
        summary="Handvatten voor het gesprek"
        page="gespreksvragen"
        headings={[
          'Eerste zinnen',
          'Vragen naar het gewone leven',
          'Vragen die verder brengen',
          'Als het stroef loopt',
        ]}
      />
      <TextArea
        label="In de woorden van de inwoner"
        description="Letterlijk, en voorgelezen of teruggelezen: herkent de inwoner zich erin?"
        rows={3}
        value={effectAccount.ownWords}
        onChange={(ownWords) => set({ ownWords })}
      />
      <TextArea
        label="Gewenst effect"
        description="Wat is er over een half jaar anders, en over twee jaar?"
        rows={5}
        value={casus.effect}
        onChange={(effect) => change((current) => ({ ...current, effect }))}
      />
      <RadioGroup
        label="Is dit een doel of nog een middel?"
        value={effectAccount.kind}
        choices={kinds}
        onChange={(kind) => set({ kind })}
      />
      <CheckboxGroup
        label="Van wie is dit effect?"
        choices={people}
        short
        values={effectAccount.whose}
        onChange={(whose) => set({ whose })}
      />
      <TextArea
        label="Waaraan merk je dat het gelukt is?"
        rows={2}
        value={effectAccount.signs}
        onChange={(signs) => set({ signs })}
      />
      <EvaluationDate casus={casus} change={change} label="Wanneer kijk je terug?" />
    </>
  );
}
