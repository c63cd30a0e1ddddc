import { useEffect, type RefObject } from 'react';
import { useNavigate } from 'react-router';

import { steps, type Step } from '../../main/domain/casus/steps.ts';
import { routes } from '../shared/routes.ts';
import { isCommand } from '../shell/shortcuts.ts';

/**
 * Ways through a casus without a mouse. Ctrl or Cmd with Page Down or Page Up: the next or previous step.
 * F6 and Shift + F6: from steps to writing to precedents and round again.
 *
 * @param root - Holds the parts beside each other: steps, writing, precedents.
 */
export function useCasusKeyboard(
  id: string,
  step: Step,
  root: RefObject<HTMLElement | null>,
): void {
  const navigate = useNavigate();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'F6') {
        event.preventDefault();
        focusPart(nextPart([...(root.current?.children ?? [])], event.shiftKey ? -1 : 1));
        return;
      }
      const turn = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      const next = steps[steps.indexOf(step) + turn];
      if (turn === 0 || !isCommand(event) || event.altKey) return;
      event.preventDefault();
      if (next !== undefined) void navigate(routes.casus(id, next));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [id, step, root, navigate]);
}

/** The part after the one with the keyboard; outside of all of them, the first or the last. */
function nextPart(parts: readonly Element[], turn: 1 | -1): Element | undefined {
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  if (here < 0) return parts.at(turn === 1 ? 0 : -1);
  return parts[(here + turn + parts.length) % parts.length];
}

/** Where reading begins: the current step in the list of steps, the step itself, the first heading. */
function focusPart(part: Element | undefined): void {
  const start =
    part?.querySelector<HTMLElement>('[aria-current]') ??
    part?.querySelector<HTMLElement>(':scope > section[tabindex]') ??
    part?.querySelector<HTMLElement>('h2');
  if (start === undefined || start === null) return;
  if (start.matches('h2')) start.tabIndex = -1;
  start.focus();
}
