import { useState } from 'react';
import { useNavigate } from 'react-router';

import { summarizeCasus, type Casus } from '../../main/domain/casus/casus.ts';
import { destructionDay } from '../../main/domain/casus/retention.ts';
import { formatDay } from '../shared/day.ts';
import { routes } from '../shared/routes.ts';
import { useSettings } from '../shared/settings-queries.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import { monthsText } from './keep-text.ts';

type DestructionDayProps = {
  readonly casus: Casus;
  readonly change: (update: (casus: Casus) => Casus) => void;
};

/** The day from which the casus is to be destroyed: its own, or what follows from the settings. */
export function DestructionDay({ casus, change }: DestructionDayProps) {
  const keepMonths = useSettings().data?.keepMonths ?? null;
  const [isAsking, setIsAsking] = useState(false);
  const navigate = useNavigate();
  const day = destructionDay(summarizeCasus({ ...casus, destroyOn: null }), keepMonths);
  return (
    <>
      <TextInput
        label="Vernietigen vanaf"
        description={dayText(day, keepMonths)}
        type="date"
        value={casus.destroyOn ?? ''}
        onChange={(value) =>
          change((current) => ({ ...current, destroyOn: value === '' ? null : value }))
        }
      />
      {casus.status === 'afgesloten' && (
        <div>
          <Button destructive onClick={() => setIsAsking(true)}>
            Vernietig deze casus…
          </Button>
        </div>
      )}
      {isAsking && (
        <DestroyDialog
          casussen={[casus]}
          reason={null}
          onClose={() => setIsAsking(false)}
          onDone={() => void navigate(routes.casusboek, { replace: true })}
        />
      )}
    </>
  );
}

function dayText(day: string | null, keepMonths: number | null): string {
  if (day !== null) return `Laat je dit leeg, dan is dat ${formatDay(day)}.`;
  return keepMonths === null
    ? 'Er is geen bewaartermijn gekozen bij Instellingen. Zet hier een datum als je er een weet.'
    : `Laat je dit leeg, dan is dat ${monthsText(keepMonths)} nadat je de casus afsluit.`;
}
