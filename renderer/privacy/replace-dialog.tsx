import { useMemo, useState } from 'react';

import {
  replaceFound,
  type ProposedReplacement,
  type TextPiece,
} from '../../main/domain/privacy/propose-replacements.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { FoundInPlace } from './found-in-place.tsx';
import styles from './privacy.module.css';

type ReplaceDialogProps = {
  readonly title: string;
  readonly lead: string;
  readonly pieces: readonly TextPiece[];
  readonly proposed: readonly ProposedReplacement[];
  /** What the main button says. */
  readonly action: string;
  readonly onAccept: (accepted: readonly ProposedReplacement[]) => void;
  readonly onClose: () => void;
};

/** Each find where it stands, with what comes in its place; and all text as it will be. */
export function ReplaceDialog(props: ReplaceDialogProps) {
  const { pieces, proposed, onClose } = props;
  const [kept, setKept] = useState<ReadonlySet<ProposedReplacement>>(new Set());
  const accepted = useMemo(() => proposed.filter((one) => !kept.has(one)), [proposed, kept]);

  function toggle(one: ProposedReplacement, replace: boolean): void {
    const next = new Set(kept);
    if (replace) next.delete(one);
    else next.add(one);
    setKept(next);
  }

  return (
    <Dialog
      title={props.title}
      onClose={onClose}
      actions={
        <>
          <Button purpose="primary" onClick={() => props.onAccept(accepted)}>
            {props.action}
          </Button>
          <Button onClick={onClose}>Terug naar mijn tekst</Button>
          <Button
            purpose="subtle"
            onClick={() => setKept(accepted.length === 0 ? new Set() : new Set(proposed))}
          >
            {accepted.length === 0 ? 'Vervang alles' : 'Vervang niets'}
          </Button>
        </>
      }
    >
      <div>
        <Paragraph>{props.lead}</Paragraph>
        <Paragraph>
          {countText(accepted.length, proposed.length)} Maatstaf herkent niet alles: lees zelf na.
        </Paragraph>
      </div>
      <div className={styles['pieces']}>
        {pieces.map((piece) => (
          <FoundInPiece
            key={piece.id}
            piece={piece}
            proposed={proposed.filter(({ pieceId }) => pieceId === piece.id)}
            kept={kept}
            onToggle={toggle}
          />
        ))}
      </div>
      <Disclosure summary="Lees de hele tekst zoals die wordt">
        <div className={styles['pieces']}>
          {pieces.map((piece) => (
            <section key={piece.id} aria-label={piece.label}>
              <Heading level={3}>{piece.label}</Heading>
              <p className={styles['whole']}>{replaceFound(piece, accepted)}</p>
            </section>
          ))}
        </div>
      </Disclosure>
    </Dialog>
  );
}

type FoundInPieceProps = {
  readonly piece: TextPiece;
  readonly proposed: readonly ProposedReplacement[];
  readonly kept: ReadonlySet<ProposedReplacement>;
  readonly onToggle: (one: ProposedReplacement, replace: boolean) => void;
};

function FoundInPiece({ piece, proposed, kept, onToggle }: FoundInPieceProps) {
  if (proposed.length === 0) return null;
  return (
    <section className={styles['piece']} aria-label={piece.label}>
      <Heading level={3}>{piece.label}</Heading>
      {proposed.map((one) => (
        <FoundInPlace
          key={one.start}
          text={piece.text}
          proposed={one}
          replaced={!kept.has(one)}
          onToggle={(replace) => onToggle(one, replace)}
        />
      ))}
    </section>
  );
}

function countText(accepted: number, proposed: number): string {
  const verb = accepted === 1 ? 'wordt' : 'worden';
  return `Van de ${String(proposed)} ${verb} er ${String(accepted)} vervangen.`;
}
