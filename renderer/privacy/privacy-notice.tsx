import { useEffect, useMemo, useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { withCasusTexts } from '../../main/domain/privacy/casus-texts.ts';
import {
  proposeReplacements,
  replaceFound,
  type ProposedReplacement,
} from '../../main/domain/privacy/propose-replacements.ts';
import { announce } from '../shared/announce.ts';
import { TextButton } from '../ui/text-button.tsx';
import { casusPieces } from './casus-pieces.ts';
import { countWhileIdle, forgetParagraphs } from './find-while-idle.ts';
import styles from './privacy.module.css';
import { ReplaceDialog } from './replace-dialog.tsx';

type PrivacyNoticeProps = {
  readonly casus: Casus;
  readonly change: (update: (casus: Casus) => Casus) => void;
};

/** How much in the casus may lead to a person, in a few words; it follows the writing at a distance. */
export function PrivacyNotice({ casus, change }: PrivacyNoticeProps) {
  const [count, setCount] = useState(0);
  const [looking, setLooking] = useState(false);

  useEffect(() => {
    const texts = casusPieces(casus).map(({ text }) => text);
    return countWhileIdle(texts, casus.identifying, setCount);
  }, [casus]);
  useEffect(() => forgetParagraphs, []);

  if (count === 0 && !looking) return null;
  return (
    <span className={styles['notice']}>
      {count === 1 ? '1 mogelijk persoonsgegeven' : `${String(count)} mogelijke persoonsgegevens`} –{' '}
      <TextButton aria-haspopup="dialog" onClick={() => setLooking(true)}>
        bekijken
      </TextButton>
      {looking && (
        <ReplaceInCasus casus={casus} change={change} onClose={() => setLooking(false)} />
      )}
    </span>
  );
}

/** Each find in the casus itself, to be replaced there. */
function ReplaceInCasus(props: PrivacyNoticeProps & { readonly onClose: () => void }) {
  const { casus, change, onClose } = props;
  const pieces = useMemo(() => casusPieces(casus), [casus]);
  const proposed = useMemo(() => proposeReplacements(pieces, casus.identifying), [pieces, casus]);

  function replace(accepted: readonly ProposedReplacement[]): void {
    const texts = new Map(pieces.map((piece) => [piece.id, replaceFound(piece, accepted)]));
    change((current) => withCasusTexts(current, texts));
    onClose();
    if (accepted.length > 0) announce('Vervangen in je casus. Ongedaan maken kan.');
  }

  return (
    <ReplaceDialog
      title="Mogelijke persoonsgegevens"
      lead="Dit kan naar iemand leiden. Wat is aangevinkt, wordt in je casus vervangen."
      pieces={pieces}
      proposed={proposed}
      action="Vervang in mijn casus"
      onAccept={replace}
      onClose={onClose}
    />
  );
}
