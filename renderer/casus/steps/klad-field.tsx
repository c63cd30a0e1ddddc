import { useRef } from 'react';

import { kladTargets, moveKlad, type KladTarget } from '../../../main/domain/casus/move-klad.ts';
import { announce } from '../../shared/announce.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { stepTexts } from '../../shared/step-texts.ts';
import { opening } from './opening.ts';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

/** Notes from the conversation, at hand in every step: select a piece and send it where it belongs. */
export function KladField({ casus, change }: StepProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const move = (target: KladTarget) => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    change((current) => moveKlad(current, selectionStart, selectionEnd, target));
    announce(`Verplaatst naar ${stepTexts[target].title}`);
    field.current?.focus();
  };
  const isEmpty = casus.klad.trim() === '';
  return (
    <Disclosure
      summary={
        isEmpty ? 'Klad: losse aantekeningen uit het gesprek' : `Klad: ${opening(casus.klad)}`
      }
    >
      <TextArea
        label="Klad"
        hideLabel
        ref={field}
        rows={5}
        placeholder="Schrijf eerst op wat je hoort. Ordenen komt later."
        value={casus.klad}
        onChange={(klad) => change((current) => ({ ...current, klad }))}
      />
      {!isEmpty && (
        <div className={styles['move']} role="group" aria-label="Verplaats uit het klad">
          <span className={styles['hint']}>Verplaats wat je selecteert, of alles, naar:</span>
          {kladTargets.map((target) => (
            <Button key={target} purpose="subtle" onClick={() => move(target)}>
              {stepTexts[target].title}
            </Button>
          ))}
        </div>
      )}
    </Disclosure>
  );
}
