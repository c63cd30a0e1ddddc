import { ecliAddress } from '../../../main/domain/reference/ecli.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { AddressBlock } from './address-block.tsx';
import { ArtikelEntry } from './artikel-entry.tsx';
import { CitationUse } from './citation-use.tsx';
import { artikelLabel } from './artikel-label.ts';
import { useReferences, type ReferenceTarget } from './reference-context.ts';
import { UitspraakEntry } from './uitspraak-entry.tsx';

type ReferenceDialogProps = { readonly target: ReferenceTarget; readonly onClose: () => void };

/** What we know of an article or ruling, in our own words and without internet; then its address. */
export function ReferenceDialog({ target, onClose }: ReferenceDialogProps) {
  const { artikelen, uitspraken } = useReferences();

  if (target.kind === 'site') {
    return (
      <Dialog title="Een adres buiten Maatstaf" onClose={onClose}>
        <AddressBlock address={target.address} />
      </Dialog>
    );
  }

  if (target.kind === 'artikel') {
    const cited = artikelen.get(target.reference);
    const label = artikelLabel(target.reference, cited?.wetTitle ?? '');
    return (
      <Dialog title={label.charAt(0).toUpperCase() + label.slice(1)} onClose={onClose}>
        {cited?.entries.map((entry, index) => (
          <ArtikelEntry key={index} entry={entry} />
        ))}
        <AddressBlock
          citation={label}
          {...(cited?.address === undefined ? {} : { address: cited.address })}
          siteName="wetten.overheid.nl"
        />
        <CitationUse kind="artikel" id={target.reference} />
      </Dialog>
    );
  }

  const cited = uitspraken.get(target.ecli);
  return (
    <Dialog title={target.ecli} onClose={onClose}>
      {cited === undefined ? (
        <Paragraph>Over deze uitspraak staat niets in de bibliotheek.</Paragraph>
      ) : (
        <UitspraakEntry uitspraak={cited} />
      )}
      <AddressBlock
        citation={target.ecli}
        address={ecliAddress(target.ecli)}
        siteName="rechtspraak.nl"
      />
      <CitationUse kind="uitspraak" id={target.ecli} />
    </Dialog>
  );
}
