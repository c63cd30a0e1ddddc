import { useMutation } from '@tanstack/react-query';

import { call } from '../../shared/call.ts';
import { copyText } from '../../shared/copy-text.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import styles from './references.module.css';

type AddressBlockProps = {
  /** How to write the reference down; works without internet. */
  readonly citation?: string;
  readonly address?: string;
  readonly siteName?: string;
};

/** The address in full before anything is opened, with buttons to copy or open it. */
export function AddressBlock({ citation, address, siteName }: AddressBlockProps) {
  const open = useMutation({
    mutationFn: (to: string) => call('app:open-address', { address: to }),
  });
  return (
    <div className={styles['address-block']}>
      {citation !== undefined && (
        <Actions>
          <Button icon={<Icon name="copy" />} onClick={() => void copyText(citation, 'Verwijzing')}>
            Kopieer verwijzing
          </Button>
        </Actions>
      )}
      {address === undefined ? (
        <Paragraph muted>Van deze plek kennen wij geen officieel adres.</Paragraph>
      ) : (
        <>
          <Paragraph>
            De officiële tekst staat op internet. Maatstaf opent dit adres pas als jij dat kiest:
          </Paragraph>
          <code className={styles['address']}>{address}</code>
          <Actions>
            <Button
              icon={<Icon name="external" />}
              onClick={() => {
                open.mutate(address);
              }}
            >
              {`Open op ${siteName ?? 'internet'}`}
            </Button>
            <Button icon={<Icon name="copy" />} onClick={() => void copyText(address, 'Adres')}>
              Kopieer adres
            </Button>
          </Actions>
        </>
      )}
      {open.isError && <ErrorMessage error={open.error} />}
    </div>
  );
}
