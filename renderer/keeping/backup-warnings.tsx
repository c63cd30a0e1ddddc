import type { Backups } from '../../main/contract/backup.ts';
import { errorTexts } from '../shared/error-text.ts';
import { Alert } from '../ui/alert.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** What is not right with the backups, and what to do about it. */
export function BackupWarnings({ backups }: { readonly backups: Backups }) {
  const { place, isReachable, unreachable, readable, lastFailure } = backups;
  return (
    <>
      {!isReachable && (
        <Alert
          tone="warning"
          title="De map voor reservekopieën is nu niet te bereiken."
          live="status"
        >
          <Paragraph>
            Sluit de schijf aan waar {place} op staat. Tot die tijd bewaart Maatstaf reservekopieën
            naast je casusboek.
          </Paragraph>
        </Alert>
      )}
      {lastFailure !== null && (
        <Alert tone="error" title="De laatste reservekopie is niet gelukt." live="status">
          <Paragraph>{`${errorTexts[lastFailure].what} Je casussen zijn gewoon opgeslagen.`}</Paragraph>
          <Paragraph>Maatstaf probeert het vanzelf opnieuw.</Paragraph>
        </Alert>
      )}
      {readable > 0 && (
        <Alert
          tone="warning"
          title={
            readable === 1
              ? 'Eén reservekopie is nog te lezen zonder wachtwoord.'
              : `${String(readable)} reservekopieën zijn nog te lezen zonder wachtwoord.`
          }
          live="status"
        >
          <Paragraph>
            Ze zijn van voor je wachtwoord. Maatstaf wist ze zodra er een versleutelde reservekopie
            is.
          </Paragraph>
        </Alert>
      )}
      {unreachable.length > 0 && (
        <Alert tone="info" title="In een map van eerder kunnen nog reservekopieën staan.">
          <Paragraph>
            {`${unreachable.join(', ')} is nu niet te bereiken. Sluit die schijf nog eens aan: Maatstaf wist daar dan wat er niet meer hoort te staan.`}
          </Paragraph>
        </Alert>
      )}
    </>
  );
}
