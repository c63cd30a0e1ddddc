import { useEffect, useState } from 'react';

import type { Incoming, IncomingChoice, IncomingItem } from '../../main/contract/incoming.ts';
import type { CasusId } from '../../main/domain/casus/casus.ts';
import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { formatMoment } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen, ScreenSection } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { IncomingRow } from './incoming-row.tsx';
import { choicesFor, doneText, foundText, mendText, sourceTexts } from './incoming-texts.ts';
import itemStyles from '../shared/item-list.module.css';
import { useIncomingItems, useIncomingProgress, useKeeping } from './keeping-queries.ts';

type IncomingReviewProps = { readonly incoming: Incoming; readonly onDone: () => void };
type Choices = ReadonlyMap<CasusId, IncomingChoice>;

/** What a backup or a file holds, laid beside the casusboek; nothing changes until the user says so. */
export function IncomingReview({ incoming, onDone }: IncomingReviewProps) {
  const { token, from } = incoming;
  const texts = sourceTexts[from];
  const apply = useKeeping('incoming:apply');
  const progress = useIncomingProgress(apply.isPending);
  const [fresh, setFresh] = useState(true);
  const [differing, setDiffering] = useState<IncomingChoice>('keep');
  const [choices, setChoices] = useState<Choices>(new Map());

  // What was opened is text of casussen: main forgets it when this screen goes.
  useEffect(() => () => void call('incoming:close', null).catch(() => undefined), []);

  const submit = () => {
    if (apply.isPending) return;
    const chosen = [...choices].map(([casusId, choice]) => ({ casusId, choice }));
    apply.mutate(
      { token, fresh, differing, choices: chosen },
      {
        onSuccess: (done) => {
          announce(doneText(done, incoming.mendable));
          onDone();
        },
      },
    );
  };
  const isChosen =
    (fresh && incoming.fresh > 0) ||
    (differing !== 'keep' && incoming.differing > 0) ||
    incoming.mendable > 0 ||
    [...choices.values()].some((choice) => choice !== 'keep');
  const hasWork = incoming.fresh + incoming.differing + incoming.mendable > 0;
  return (
    <Screen>
      <ScreenHeading
        lead={`${texts.source} van ${formatMoment(incoming.madeAt)}. ${foundText(incoming)}`}
      >
        {texts.heading}
      </ScreenHeading>
      {hasWork && (
        <ScreenSection heading="Wat wil je doen?">
          {incoming.mendable > 0 && <Paragraph>{mendText(incoming.mendable)}</Paragraph>}
          {incoming.fresh > 0 && (
            <Checkbox label={texts.freshLabel} checked={fresh} onChange={setFresh} />
          )}
          {incoming.differing > 0 && (
            <RadioGroup
              vertical
              label="Casussen die anders zijn"
              description="Hieronder kun je per casus iets anders kiezen. Wat je vervangt, blijft bewaard bij de eerdere versies van die casus."
              value={differing}
              choices={choicesFor(from)}
              onChange={(choice) => {
                setDiffering(choice);
                setChoices(new Map());
              }}
            />
          )}
        </ScreenSection>
      )}
      <Items
        incoming={incoming}
        choiceOf={({ casusId, state }) =>
          choices.get(casusId) ?? (state !== 'fresh' ? differing : fresh ? 'replace' : 'keep')
        }
        onChoice={(casusId, choice) => setChoices(new Map([...choices, [casusId, choice]]))}
      />
      {apply.isError && <ErrorMessage error={apply.error} />}
      {progress && (
        <Paragraph>{`Bezig: ${String(progress.done)} van ${String(progress.total)} casussen.`}</Paragraph>
      )}
      {hasWork && (
        <Paragraph muted>
          {isChosen
            ? 'Maatstaf maakt eerst een reservekopie van hoe het nu is. Wat je koos, komt er in één keer in, of niets ervan.'
            : 'Kies eerst bij een casus wat je wilt. Nu blijft alles zoals het is.'}
        </Paragraph>
      )}
      <Actions>
        {hasWork && (
          <Button purpose="primary" busy={apply.isPending} disabled={!isChosen} onClick={submit}>
            {apply.isPending ? texts.busy : texts.apply}
          </Button>
        )}
        <Button disabled={apply.isPending} onClick={onDone}>
          {hasWork ? 'Doe niets' : 'Terug'}
        </Button>
      </Actions>
    </Screen>
  );
}

type ItemsProps = {
  readonly incoming: Incoming;
  readonly choiceOf: (item: IncomingItem) => IncomingChoice;
  readonly onChoice: (casusId: CasusId, choice: IncomingChoice) => void;
};

function Items({ incoming, choiceOf, onChoice }: ItemsProps) {
  const items = useIncomingItems(incoming.token);
  if (items.isPending) return <LoadingMessage>Casussen laden…</LoadingMessage>;
  if (items.isError) return <ErrorMessage error={items.error} />;
  const shown = items.data.pages.flatMap((page) => page.items);
  if (shown.length === 0) return null;
  return (
    <ScreenSection heading="De casussen">
      <ul className={itemStyles['list']}>
        {shown.map((item) => (
          <IncomingRow
            key={item.casusId}
            item={item}
            incoming={incoming}
            choice={choiceOf(item)}
            onChoice={(choice) => onChoice(item.casusId, choice)}
          />
        ))}
      </ul>
      {items.hasNextPage && (
        <Actions>
          <Button busy={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
            Toon meer casussen
          </Button>
        </Actions>
      )}
    </ScreenSection>
  );
}
