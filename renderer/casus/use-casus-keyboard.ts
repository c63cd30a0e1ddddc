import { useEffect } from 'react';
import { useNavigate } from 'react-router';

import { steps, type Step } from '../../main/domain/casus/steps.ts';
import { routes } from '../shared/routes.ts';
import { isCommand } from '../shared/command-key.ts';

/** From step to step without a mouse. Ctrl or Cmd with Page Down or Page Up: the next or previous one. */
export function useCasusKeyboard(id: string, step: Step): void {
  const navigate = useNavigate();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const turn = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      const next = steps[steps.indexOf(step) + turn];
      if (turn === 0 || !isCommand(event) || event.altKey) return;
      event.preventDefault();
      if (next !== undefined) void navigate(routes.casus(id, next));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [id, step, navigate]);
}
