import { useEffect, useRef, useState } from 'react';

import {
  localRuleKindSchema,
  type KernwaardeWeight,
  type LocalRule,
} from '../../main/domain/profile/local-rule.ts';
import { Actions } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ruleKindNames, weightNames } from './rule-names.ts';

type RuleFormProps = {
  readonly rule: LocalRule;
  readonly busy: boolean;
  readonly onSave: (rule: LocalRule) => void;
  readonly onCancel: () => void;
};

const kinds = localRuleKindSchema.options.map((value) => ({
  value,
  label: ruleKindNames[value].one,
}));
const weights = (['1', '2', '3'] as const).map((value) => ({ value, label: weightNames[value] }));

/** One own rule, to be written or changed. */
export function RuleForm({ rule, busy, onSave, onCancel }: RuleFormProps) {
  const [draft, setDraft] = useState(rule);
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const isKernwaarde = draft.kind === 'kernwaarde';
  const set = (part: Partial<LocalRule>) => setDraft((before) => ({ ...before, ...part }));

  useEffect(() => first.current?.focus(), []);

  const save = () => {
    setAsked(true);
    if (draft.title.trim() === '') return;
    onSave(
      isKernwaarde
        ? { ...draft, artikel: '', weight: draft.weight ?? 1 }
        : { ...draft, weight: null },
    );
  };

  return (
    <Form onSubmit={save}>
      <Select label="Soort" value={draft.kind} choices={kinds} onChange={(kind) => set({ kind })} />
      <TextInput
        label={isKernwaarde ? 'Kernwaarde' : 'Naam van de verordening of beleidsregel'}
        ref={first}
        maxLength={300}
        value={draft.title}
        error={asked && draft.title.trim() === '' ? 'Vul in hoe de regel heet.' : undefined}
        onChange={(title) => set({ title })}
      />
      {isKernwaarde ? (
        <RadioGroup
          label="Hoe zwaar weegt zij?"
          value={`${draft.weight ?? 1}`}
          choices={weights}
          onChange={(weight) => set({ weight: Number(weight) as KernwaardeWeight })}
        />
      ) : (
        <TextInput
          label="Artikel"
          description="Bijvoorbeeld 12 lid 3. Laat leeg als je de hele regel bedoelt."
          maxLength={60}
          value={draft.artikel}
          onChange={(artikel) => set({ artikel })}
        />
      )}
      <TextArea
        label="Wat er staat"
        description="Neem de tekst letterlijk over. Dan kan ieder hem nalezen."
        rows={4}
        maxLength={10_000}
        value={draft.text}
        onChange={(text) => set({ text })}
      />
      <TextInput
        label="Geldt sinds"
        type="date"
        value={draft.validFrom ?? ''}
        onChange={(day) => set({ validFrom: day === '' ? null : day })}
      />
      <Actions>
        <Button purpose="primary" type="submit" busy={busy}>
          {busy ? 'Bewaren…' : 'Bewaar de regel'}
        </Button>
        <Button onClick={onCancel}>Annuleer</Button>
      </Actions>
    </Form>
  );
}
