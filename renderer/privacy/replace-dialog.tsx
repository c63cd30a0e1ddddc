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
  const groups = useMemo(() => byLabel(pieces), [pieces]);
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
        {groups.map(({ label, inGroup }) => (
          <FoundInGroup key={label} {...{ label, inGroup, proposed, kept }} onToggle={toggle} />
        ))}
      </div>
      <Disclosure summary="Lees de hele tekst zoals die wordt">
        <div className={styles['pieces']}>
          {groups.map(({ label, inGroup }) => (
            <section key={label} aria-label={label}>
              <Heading level={3}>{label}</Heading>
              {inGroup.map((piece) => (
                <p key={piece.id} className={styles['whole']}>
                  {replaceFound(piece, accepted)}
                </p>
              ))}
            </section>
          ))}
        </div>
      </Disclosure>
    </Dialog>
  );
}

type FoundInGroupProps = {
  readonly label: string;
  readonly inGroup: readonly TextPiece[];
  readonly proposed: readonly ProposedReplacement[];
  readonly kept: ReadonlySet<ProposedReplacement>;
  readonly onToggle: (one: ProposedReplacement, replace: boolean) => void;
};

function FoundInGroup({ label, inGroup, proposed, kept, onToggle }: FoundInGroupProps) {
  const found = inGroup.flatMap((piece) =>
    proposed.filter(({ pieceId }) => pieceId === piece.id).map((one) => ({ piece, one })),
  );
  if (found.length === 0) return null;
  return (
    <section className={styles['piece']} aria-label={label}>
      <Heading level={3}>{label}</Heading>
      {found.map(({ piece, one }) => (
        <FoundInPlace
          key={`${piece.id} ${String(one.start)}`}
          text={piece.text}
          proposed={one}
          replaced={!kept.has(one)}
          onToggle={(replace) => onToggle(one, replace)}
        />
      ))}
    </section>
  );
}

/** Texts of one name under one heading, in their order. */
function byLabel(pieces: readonly TextPiece[]) {
  const groups = new Map<string, TextPiece[]>();
  for (const piece of pieces) {
    groups.set(piece.label, [...(groups.get(piece.label) ?? []), piece]);
  }
  return [...groups].map(([label, inGroup]) => ({ label, inGroup }));
}

function countText(accepted: number, proposed: number): string {
  const verb = accepted === 1 ? 'wordt' : 'worden';
  return `Van de ${String(proposed)} ${verb} er ${String(accepted)} vervangen.`;
}
