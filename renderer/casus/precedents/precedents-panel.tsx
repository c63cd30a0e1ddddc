import { useState, type ReactNode } from 'react';

import { begunLinkTo } from '../../../main/domain/casus/begin-link.ts';
import { casusName } from '../../../main/domain/casus/casus-name.ts';
import type { Casus, PrecedentTarget } from '../../../main/domain/casus/casus.ts';
import { isSameTarget } from '../../../main/domain/casus/link-precedent.ts';
import type {
  FittingArtikel,
  SimilarAnswer,
  SimilarHit,
} from '../../../main/domain/search/search-result.ts';
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
import { useSteadyOrder } from '../../shared/steady-order.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import type { StepProps } from '../steps/step-props.ts';
import type { Linking } from '../use-in-casus.ts';
import { BegunLinks } from './begun-links.tsx';
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
  const similar = useSimilar(similarQuery(casus));
  const [open, setOpen] = useState<PrecedentTarget | null>(null);
  const fresh = freshHits(casus, similar.answer, open);
  const isSuggested = [...fresh.alike, ...fresh.less].some(
    ({ document }) => open !== null && isSameTarget(open, targetOf(document)),
  );
  return (
    <aside className={styles['panel']} aria-labelledby={panelHeading}>
      <Heading level={2} id={panelHeading}>
        Precedenten
      </Heading>
      {linking.target !== null && (
        <LinkForm
          casus={casus}
          target={linking.target}
          title={title(linking.target)}
          onClose={linking.close}
        />
      )}
      <BegunLinks
        casus={casus}
        change={change}
        title={title}
        elsewhere={[linking.target, isSuggested ? open : null]}
      />
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
      <Suggestions
        {...{ casus, change, similar, fresh, open }}
        onOpen={(target) => setOpen(target)}
      />
    </aside>
  );
}

type FreshHits = { readonly alike: readonly SimilarHit[]; readonly less: readonly SimilarHit[] };

/** Casussen that compare and are not linked yet; one of which a link was begun stands with those, not here. */
function freshHits(
  casus: Casus,
  answer: SimilarAnswer | null,
  open: PrecedentTarget | null,
): FreshHits {
  if (answer === null) return { alike: [], less: [] };
  const isFresh = ({ document }: SimilarHit) => {
    const target = targetOf(document);
    if (casus.precedents.some((one) => isSameTarget(one.target, target))) return false;
    const isOpen = open !== null && isSameTarget(open, target);
    return isOpen || begunLinkTo(casus, target) === undefined;
  };
  return {
    alike: strongOnly(answer).casussen.filter(isFresh),
    less: lessAlike(answer).filter(isFresh),
  };
}

type SuggestionsProps = StepProps & {
  readonly similar: ReturnType<typeof useSimilar>;
  readonly fresh: FreshHits;
  /** The suggestion that is being linked. */
  readonly open: PrecedentTarget | null;
  readonly onOpen: (target: PrecedentTarget | null) => void;
};

function Suggestions({ casus, change, similar, fresh, open, onOpen }: SuggestionsProps) {
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
  const suggestion = (hit: SimilarHit) => {
    const target = targetOf(hit.document);
    const isOpen = open !== null && isSameTarget(open, target);
    return (
      <Suggestion
        key={targetKey(target)}
        hit={hit}
        onLink={() => onOpen(target)}
        compare={<CompareLink casus={casus} target={target} title={title(target)} />}
        form={
          isOpen ? (
            <LinkForm
              casus={casus}
              target={target}
              title={title(target)}
              onClose={() => onOpen(null)}
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
        {fresh.alike.length === 0 && (
          <Paragraph muted>
            {casussen.length > 0
              ? 'Wat hier sterk op lijkt, staat hierboven.'
              : 'Geen sterke overeenkomst. Schrijf verder, of kies wetten en factoren bij Situatie.'}
          </Paragraph>
        )}
        <SuggestionList hits={fresh.alike} asked={similar.asked} suggestion={suggestion} />
        {fresh.less.length > 0 && (
          <Disclosure summary={`Lijkt er minder op (${String(fresh.less.length)})`}>
            <SuggestionList hits={fresh.less} asked={similar.asked} suggestion={suggestion} />
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

type SuggestionListProps = {
  readonly hits: readonly SimilarHit[];
  /** As long as the same is asked, the order stays as it is. */
  readonly asked: string;
  readonly suggestion: (hit: SimilarHit) => ReactNode;
};

function SuggestionList({ hits, asked, suggestion }: SuggestionListProps) {
  const shown = useSteadyOrder(hits, keyOfHit, asked);
  return <ul className={styles['list']}>{shown.map(suggestion)}</ul>;
}

const keyOfHit = ({ document }: SimilarHit) => targetKey(targetOf(document));

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
