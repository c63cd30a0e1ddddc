import type { EncryptionState } from '../../main/contract/encryption.ts';
import { Paragraph } from '../ui/paragraph.tsx';

type ProgressLineProps = { readonly progress: NonNullable<EncryptionState['progress']> };

/** How many casussen have been given their new form. */
export function ProgressLine({ progress }: ProgressLineProps) {
  return (
    <Paragraph>
      {`Bezig: ${String(progress.done)} van ${String(progress.total)} casussen.`}
    </Paragraph>
  );
}
