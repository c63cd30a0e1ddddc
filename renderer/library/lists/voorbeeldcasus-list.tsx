import { useSearchParams } from 'react-router';

import type { OverviewEntry } from '../../../main/contract/library.ts';
import { leefgebiedSchema, labelSchema } from '../../../main/domain/content/vocabulary.ts';
import { EmptyMessage } from '../../shared/empty-message.tsx';
import { labelNames, leefgebiedNames } from '../../shared/names.ts';
import { Button } from '../../ui/button.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { Select, type Choice } from '../../ui/select.tsx';
import { useTitles } from '../use-titles.ts';
import { EntryList } from './entry-list.tsx';
import styles from './lists.module.css';

type Filters = Readonly<Record<'wet' | 'leefgebied' | 'label', string>>;

/** Voorbeeldcasussen with filters, which stay in the address so that going back finds them again. */
export function VoorbeeldcasusList({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const [params, setParams] = useSearchParams();
  const titleOf = useTitles();
  const filters: Filters = {
    wet: params.get('wet') ?? '',
    leefgebied: params.get('leefgebied') ?? '',
    label: params.get('label') ?? '',
  };
  const shown = entries.filter((entry) => matches(entry, filters));

  function change(name: keyof Filters, value: string): void {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  }

  const wetten = new Set(entries.flatMap((entry) => entry.wetten));
  const leefgebieden = new Set(entries.flatMap((entry) => entry.leefgebieden));
  const choices: Readonly<Record<keyof Filters, readonly Choice<string>[]>> = {
    wet: [...wetten]
      .map((id) => ({ value: id, label: titleOf('wet', id) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    leefgebied: leefgebiedSchema.options
      .filter((id) => leefgebieden.has(id))
      .map((id) => ({ value: id, label: leefgebiedNames[id] })),
    label: labelSchema.options.map((id) => ({ value: id, label: labelNames[id] })),
  };

  return (
    <>
      <div className={styles['filters']}>
        {(
          [
            ['wet', 'Wet', 'Alle wetten'],
            ['leefgebied', 'Leefgebied', 'Alle leefgebieden'],
            ['label', 'Herkomst', 'Alle'],
          ] as const
        ).map(([name, label, all]) => (
          <Select
            key={name}
            label={label}
            value={filters[name]}
            choices={[{ value: '', label: all }, ...choices[name]]}
            onChange={(value) => {
              change(name, value);
            }}
          />
        ))}
      </div>
      <div role="status">
        <Paragraph muted>
          {shown.length === entries.length
            ? `${entries.length} voorbeeldcasussen`
            : `${shown.length} van ${entries.length} voorbeeldcasussen`}
        </Paragraph>
      </div>
      {shown.length === 0 ? (
        <EmptyMessage
          title="Geen voorbeeldcasus past bij deze keuzes."
          actions={
            <Button
              onClick={() => {
                setParams({}, { replace: true });
              }}
            >
              Toon alle voorbeeldcasussen
            </Button>
          }
        >
          Kies minder filters, of zoek op een woord.
        </EmptyMessage>
      ) : (
        <EntryList entries={shown} />
      )}
    </>
  );
}

function matches(entry: OverviewEntry, { wet, leefgebied, label }: Filters): boolean {
  return (
    (wet === '' || entry.wetten.includes(wet)) &&
    (leefgebied === '' || entry.leefgebieden.some((id) => id === leefgebied)) &&
    (label === '' || entry.label === label)
  );
}
