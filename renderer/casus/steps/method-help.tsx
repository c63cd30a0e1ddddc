import { Fragment, useState } from 'react';

import { BlockText } from '../../library/reading/rich-text.tsx';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { useItem } from '../../library/library-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { routes } from '../../shared/routes.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';

type MethodHelpProps = {
  readonly summary: string;
  /** Id of the method page. */
  readonly page: string;
  /** Its parts that help while writing, in their order. */
  readonly headings: readonly string[];
};

/** Parts of a method page at hand while writing; read only when unfolded. */
export function MethodHelp({ summary, page, headings }: MethodHelpProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      {open && <MethodParts page={page} headings={headings} />}
    </Disclosure>
  );
}

function MethodParts({ page, headings }: Omit<MethodHelpProps, 'summary'>) {
  const reading = useItem('methode', page);
  if (reading.isPending) return <LoadingMessage>Handvatten laden…</LoadingMessage>;
  if (reading.isError) return <ErrorMessage error={reading.error} />;
  const { item, artikelen, uitspraken } = reading.data;
  if (item.kind !== 'methode') return null;
  const sections = item.sections.filter(({ heading }) => headings.includes(heading));
  return (
    <ReferenceProvider artikelen={artikelen} uitspraken={uitspraken}>
      {sections.map(({ heading, blocks }) => (
        <Fragment key={heading}>
          <Heading level={3} looksLike={4}>
            {heading}
          </Heading>
          {blocks.map((block, index) => (
            <BlockText key={index} block={block} />
          ))}
        </Fragment>
      ))}
      <Link to={routes.item('methode', page)}>{`Lees verder: ${item.title}`}</Link>
    </ReferenceProvider>
  );
}
