import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import type { Output } from '../../../main/contract/contract.ts';
import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './session.module.css';
import { slidesOf } from './slides.tsx';

type SessionProps = {
  readonly cases: readonly Voorbeeldcasus[];
  readonly readings: readonly Output<'library:get-item'>[];
  readonly onEnd: () => void;
};

/** The session over the whole window: arrows or Page Up and Page Down turn the leaf, Escape ends it. */
export function Session({ cases, readings, onEnd }: SessionProps) {
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const slides = slidesOf(cases);
  const slide = slides[at];

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  useEffect(() => {
    heading.current?.focus();
    dialog.current?.scrollTo({ top: 0 });
  }, [at]);

  function turn(by: number): void {
    setAt(Math.min(slides.length - 1, Math.max(0, at + by)));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    turn(by);
  }

  if (slide === undefined) return null;
  return (
    <dialog
      ref={dialog}
      className={styles['session']}
      aria-labelledby="sessie-titel"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onEnd();
      }}
    >
      <ReferenceProvider
        artikelen={readings.flatMap(({ artikelen }) => artikelen)}
        uitspraken={readings.flatMap(({ uitspraken }) => uitspraken)}
      >
        <div className={styles['slide']}>
          <div className={styles['above']}>{slide.above}</div>
          <h2
            ref={heading}
            id="sessie-titel"
            tabIndex={-1}
            className="nl-heading nl-heading--level-1"
          >
            {slide.title}
          </h2>
          <div className={styles['content']}>{slide.content}</div>
        </div>
      </ReferenceProvider>
      <div className={styles['bar']}>
        <Button disabled={at === 0} onClick={() => turn(-1)}>
          Vorige
        </Button>
        <span role="status">
          Blad {at + 1} van {slides.length}
        </span>
        {at === slides.length - 1 ? (
          <Button purpose="primary" onClick={onEnd}>
            Einde van de sessie
          </Button>
        ) : (
          <Button purpose="primary" onClick={() => turn(1)}>
            Volgende
          </Button>
        )}
        <Button purpose="subtle" onClick={onEnd}>
          Sluiten
        </Button>
      </div>
    </dialog>
  );
}
