import { commandKey } from '../../shared/command-key.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { CaseHistory } from './use-case-history.ts';

/** Takes changes back and does them again, over all steps. */
export function HistoryButtons({ history }: { readonly history: CaseHistory }) {
  return (
    <span role="group" aria-label="Wijzigingen">
      <Button
        purpose="subtle"
        iconOnly
        icon={<Icon name="undo" />}
        disabled={!history.canUndo}
        title={`Ongedaan maken (${commandKey} + Z)`}
        onClick={history.undo}
      >
        Ongedaan maken
      </Button>
      <Button
        purpose="subtle"
        iconOnly
        icon={<Icon name="redo" />}
        disabled={!history.canRedo}
        title={`Opnieuw (${commandKey} + Shift + Z)`}
        onClick={history.redo}
      >
        Opnieuw
      </Button>
    </span>
  );
}
