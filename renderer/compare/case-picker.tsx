import { useState } from 'react';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import { useOverview } from '../library/library-queries.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { Select, type Choice } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { caseKey } from './case-key.ts';
import styles from './compare.module.css';

/** More than this nobody reads in a list; a word of the title brings the rest. */
const mostChoices = 100;

type CasePickerProps = {
  /** Which side this is, such as "links". */
  readonly side: string;
  /** As `casus:<id>`; empty when nothing is chosen. */
  readonly value: string;
  readonly onChange: (key: string) => void;
};

/** Chooses an own casus or a voorbeeldcasus, by a word of its title. */
export function CasePicker({ side, value, onChange }: CasePickerProps) {
  const [word, setWord] = useState('');
  const own = useOwnCasussen();
  const overview = useOverview();
  const all: Choice<string>[] = [
    ...(own.data ?? []).map((casus) => ({
      value: caseKey({ kind: 'casus', id: casus.id }),
      label: `Eigen: ${casusName(casus.title)}${recognised(casus)}`,
    })),
    ...(overview.data?.entries ?? [])
      .filter(({ kind }) => kind === 'voorbeeldcasus')
      .map((entry) => ({ value: caseKey(entry), label: `Voorbeeld: ${entry.title}` })),
  ];
  const fits = all.filter(({ label }) => label.toLowerCase().includes(word.trim().toLowerCase()));
  const chosen = all.filter((choice) => choice.value === value);
  const shown = [...chosen, ...fits.filter((choice) => choice.value !== value)];

  return (
    <fieldset className={styles['picker']}>
      <legend className={styles['legend']}>{`Casus ${side}`}</legend>
      {own.isError && <ErrorMessage error={own.error} />}
      {overview.isError && <ErrorMessage error={overview.error} />}
      <TextInput
        label="Woord uit de titel"
        value={word}
        maxLength={100}
        onChange={setWord}
        description={`${String(fits.length)} van ${String(all.length)} casussen`}
      />
      <Select
        label={`Kies de casus ${side}`}
        value={value}
        choices={[{ value: '', label: 'Kies…' }, ...shown.slice(0, mostChoices)]}
        onChange={onChange}
      />
    </fieldset>
  );
}

/** How a casus without a title begins, to tell it from another one. */
function recognised({ title, opening }: CasusSummary): string {
  return title.trim() !== '' || opening === '' ? '' : ` – ${opening.slice(0, 60)}`;
}
