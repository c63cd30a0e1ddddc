import { useState } from 'react';

import { casusName } from '../../../main/domain/casus/casus-name.ts';
import type { PrecedentTarget } from '../../../main/domain/casus/casus.ts';
import { isSameTarget } from '../../../main/domain/casus/link-precedent.ts';
import type { FittingArtikel, SimilarHit } from '../../../main/domain/search/search-result.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import { lessAlike, strongOnly } from '../../../main/domain/search/strong-only.ts';
import { useOverview } from '../../library/library-queries.ts';
import { artikelLabel } from '../../library/references/artikel-label.ts';
import { useTitles as useItemTitles } from '../../library/use-titles.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { useOwnCasussen } from '../../shared/own-casussen.ts';
import { routes } from '../../shared/routes.ts';
import { useSimilar } from '../../search/use-similar.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import type { StepProps } from '../steps/step-props.ts';
import type { Linking } from '../use-in-casus.ts';
import { CompareLink } from './compare-link.tsx';
import { panelHeading } from './focus-panel.ts';
import { LinkedFrom } from './linked-from.tsx';
import { LinkForm } from './link-form.tsx';
import { LinkedPrecedent } from './linked-precedent.tsx';
import styles from './precedents.module.css';
import { similarQuery } from './similar-query.ts';
import { Suggestion } from './suggestion.tsx';
import { TagSuggestions } from './tag-suggestions.tsx';
import { targetKey, targetOf } from './target.ts';

type PrecedentsPanelProps = StepProps & { readonly linking: Linking };

/** What the casus is linked to, and what compares with it as it is being written. */
export function PrecedentsPanel({ casus, change, linking }: PrecedentsPanelProps) {
  const title = useTitles();
  return (
    <aside className={styles['panel']} aria-labelledby={panelHeading}>
      <Heading level={2} id={panelHeading}>
        Precedenten
      </Heading>
      {linking.target !== null && (
        <LinkForm
          casus={casus}
          change={change}
          target={linking.target}
          title={title(linking.target)}
          onClose={linking.close}
        />
      )}
      {casus.precedents.length > 0 && (
        <section aria-label="Gekoppeld">
          <ul className={styles['list']}>
            {casus.precedents.map((precedent) => (
              <LinkedPrecedent
                key={targetKey(precedent.target)}
                precedent={precedent}
                title={title(precedent.target)}
                casus={casus}
                change={change}
              />
            ))}
          </ul>
        </section>
      )}
      <LinkedFrom id={casus.id} />
      <Suggestions casus={casus} change={change} />
    </aside>
  );
}

function Suggestions({ casus, change }: StepProps) {
  const similar = useSimilar(similarQuery(casus));
  const [open, setOpen] = useState<PrecedentTarget | null>(null);
  const title = useTitles();

  if (similar.error !== null) return <ErrorMessage error={similar.error} />;
  if (similar.waitsFor !== null) {
    return (
      <LoadingMessage>
        {similar.waitsFor === 'library'
          ? 'De bibliotheek wordt klaargezet om in te zoeken…'
          : 'Zoeken naar casussen die erop lijken…'}
      </LoadingMessage>
    );
  }
  if (similar.answer === null) {
    return (
      <Paragraph muted>
        Schrijf wat er aan de hand is. Dan verschijnen hier casussen die erop lijken, met de reden
        erbij.
      </Paragraph>
    );
  }
  const { casussen, dilemmas, grondwaarden, artikelen, suggestions } = strongOnly(similar.answer);
  const isFresh = (hit: SimilarHit) =>
    !casus.precedents.some(({ target }) => isSameTarget(target, targetOf(hit.document)));
  const fresh = casussen.filter(isFresh);
  const less = lessAlike(similar.answer).filter(isFresh);
  const suggestion = (hit: SimilarHit) => {
    const target = targetOf(hit.document);
    const isOpen = open !== null && isSameTarget(open, target);
    return (
      <Suggestion
        key={targetKey(target)}
        hit={hit}
        onLink={() => setOpen(target)}
        compare={<CompareLink casus={casus} target={target} title={title(target)} />}
        form={
          isOpen ? (
            <LinkForm
              casus={casus}
              change={change}
              target={target}
              title={title(target)}
              onClose={() => setOpen(null)}
            />
          ) : null
        }
      />
    );
  };
  return (
    <>
      <section aria-label="Casussen die erop lijken" className={styles['alike']}>
        <Heading level={3}>Lijkt hierop</Heading>
        {fresh.length === 0 && (
          <Paragraph muted>
            {casus.precedents.length > 0 && casussen.length > 0
              ? 'Wat hier sterk op lijkt, is gekoppeld.'
              : 'Geen sterke overeenkomst. Schrijf verder, of kies wetten en factoren bij Situatie.'}
          </Paragraph>
        )}
        <ul className={styles['list']}>{fresh.map(suggestion)}</ul>
        {less.length > 0 && (
          <Disclosure summary={`Lijkt er minder op (${String(less.length)})`}>
            <ul className={styles['list']}>{less.map(suggestion)}</ul>
          </Disclosure>
        )}
      </section>
      <TagSuggestions suggestions={suggestions} change={change} />
      <Fitting heading="Dilemma's die passen" hits={dilemmas} />
      <Fitting heading="Grondwaarden die passen" hits={grondwaarden} />
      <FittingArtikelen artikelen={artikelen} />
      <Paragraph muted>
        <Link to={routes.howSearchWorks}>Hoe Maatstaf vergelijkt</Link>
      </Paragraph>
    </>
  );
}

/** Library items that the draft brings to mind; to read, and to use from their page. */
function Fitting({
  heading,
  hits,
}: {
  readonly heading: string;
  readonly hits: readonly SimilarHit[];
}) {
  if (hits.length === 0) return null;
  return (
    <section aria-label={heading}>
      <Heading level={3}>{heading}</Heading>
      <ul className={styles['list']}>
        {hits.map(({ document }) => (
          <li key={document.id}>
            {document.kind !== 'casus' && (
              <Link to={routes.item(document.kind, document.id)}>{document.title}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Places in the law on which several of the casussen that compare turn. */
function FittingArtikelen({ artikelen }: { readonly artikelen: readonly FittingArtikel[] }) {
  const titleOf = useItemTitles();
  if (artikelen.length === 0) return null;
  return (
    <section aria-label="Artikelen waar zulke casussen op draaien">
      <Heading level={3}>Artikelen waar zulke casussen op draaien</Heading>
      <ul className={styles['list']}>
        {artikelen.map(({ reference }) => {
          const { wet } = artikelPlace(reference);
          return (
            <li key={reference}>
              <Link to={routes.item('wet', wet)}>
                {artikelLabel(reference, titleOf('wet', wet))}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Titles of what can be linked to; something that is gone is named as such. */
function useTitles(): (target: PrecedentTarget) => string {
  const overview = useOverview();
  const own = useOwnCasussen();
  return (target) => {
    const title =
      target.kind === 'casus'
        ? own.data?.find((casus) => casus.id === target.id)?.title
        : overview.data?.entries.find(
            (entry) => entry.kind === 'voorbeeldcasus' && entry.id === target.id,
          )?.title;
    if (title !== undefined) return casusName(title);
    return own.isSuccess && overview.isSuccess ? 'Een casus die er niet meer is' : '…';
  };
}
