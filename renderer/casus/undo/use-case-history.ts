import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';

import { stepOfChange } from '../../../main/domain/casus/step-of-change.ts';
import type { Step } from '../../../main/domain/casus/steps.ts';
import { announce } from '../../shared/announce.ts';
import { redoEvent, undoEvent } from '../../shared/history-events.ts';
import { routes } from '../../shared/routes.ts';
import type { CasusDraft } from '../drafts-provider.tsx';
import { stepTexts } from '../../shared/step-texts.ts';
import { changedControl, focusChange, nameOfControl, readControls } from './changed-control.ts';
import { useHistoryKeys } from './use-history-keys.ts';

type Direction = 'undo' | 'redo';

export type CaseHistory = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
};

const nothing: Readonly<Record<Direction, string>> = {
  undo: 'Er is niets om ongedaan te maken.',
  redo: 'Er is niets om opnieuw te doen.',
};
const done: Readonly<Record<Direction, string>> = {
  undo: 'Ongedaan gemaakt',
  redo: 'Opnieuw gedaan',
};

/**
 * Undo and redo over the whole casus. It goes to the step where the change is, brings the keyboard to
 * the field that changed and says which that is.
 *
 * @param root - Holds everything in which the casus is written.
 */
export function useCaseHistory(
  draft: CasusDraft,
  step: Step,
  root: RefObject<HTMLElement | null>,
): CaseHistory {
  const navigate = useNavigate();
  /** A change that waits for its step to be on screen. */
  const [waiting, setWaiting] = useState<{ direction: Direction; step: Step } | null>(null);
  const { casus, history } = draft;

  const apply = (direction: Direction, hasMoved: boolean) => {
    if (root.current === null) return;
    const before = readControls(root.current);
    flushSync(draft[direction]);
    const control = changedControl(before, readControls(root.current));
    const where = hasMoved ? ` in ${stepTexts[step].title}` : '';
    if (control === undefined) {
      announce(`${done[direction]}${where}`);
      return;
    }
    focusChange(control, before.get(control));
    announce(`${done[direction]}${where}: ${nameOfControl(control)}`);
  };

  const travel = (direction: Direction) => {
    const edit = direction === 'undo' ? history.past.at(-1) : history.future[0];
    if (edit === undefined) {
      announce(nothing[direction]);
      return;
    }
    const target = stepOfChange(edit.before, edit.after, step);
    if (target === step) {
      apply(direction, false);
      return;
    }
    setWaiting({ direction, step: target });
    void navigate(routes.casus(casus.id, target));
  };

  const latest = useRef({ apply, travel });
  useEffect(() => {
    latest.current = { apply, travel };
  });

  useEffect(() => {
    if (waiting?.step !== step) return;
    // After the screen has settled, the heading's focus included.
    const timer = setTimeout(() => {
      setWaiting(null);
      latest.current.apply(waiting.direction, true);
    });
    return () => clearTimeout(timer);
  }, [waiting, step]);

  useEffect(() => {
    const listen = (name: string, direction: Direction) => {
      const onAsked = (event: Event) => {
        event.preventDefault();
        latest.current.travel(direction);
      };
      window.addEventListener(name, onAsked);
      return () => window.removeEventListener(name, onAsked);
    };
    const stops = [listen(undoEvent, 'undo'), listen(redoEvent, 'redo')];
    return () => stops.forEach((stop) => stop());
  }, []);
  useHistoryKeys();

  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => travel('undo'),
    redo: () => travel('redo'),
  };
}
