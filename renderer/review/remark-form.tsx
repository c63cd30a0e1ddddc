import { useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Step } from '../../main/domain/casus/steps.ts';
import { quoteOf } from '../../main/domain/review/find-passage.ts';
import type { Quote, StoredReview } from '../../main/domain/review/review.ts';
import { sentenceSpans } from '../../main/domain/review/seen.ts';
import type { StepPart } from '../../main/domain/review/step-parts.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { Select, type Choice } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { InitialsField } from './initials-field.tsx';
import { newEventId, useReviewAction } from './review-queries.ts';
import styles from './remarks.module.css';
import { useDraftText } from './use-draft-text.ts';
import { useInitials } from './use-initials.ts';

type RemarkFormProps = {
  readonly casus: Casus;
  readonly review: StoredReview | null;
  readonly step: Step;
  readonly parts: readonly StepPart[];
  /** The passage that was selected in the text, if any. */
  readonly selected: Quote | null;
  readonly onSelect: (quote: Quote | null) => void;
  readonly onSent: () => void;
};

/** More sentences than this make a list that nobody goes through. */
const mostChoices = 300;

/** A new remark about a step, or about a passage that was selected in the text or is chosen here. */
export function RemarkForm({
  casus,
  review,
  step,
  parts,
  selected,
  onSelect,
  onSent,
}: RemarkFormProps) {
  const field = `opmerking:${step}`;
  const act = useReviewAction(casus.id);
  const initials = useInitials();
  const draft = useDraftText(casus.id, review, field);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState(false);
  const quotes = parts
    .flatMap((part) => sentenceSpans(part.text).map(({ start, end }) => quoteOf(part, start, end)))
    .slice(0, mostChoices);
  const own = selected !== null && !quotes.some((quote) => isSame(quote, selected));
  const choices: Choice<string>[] = [
    { value: '', label: 'De stap als geheel' },
    ...(own ? [{ value: 'eigen', label: `Je selectie: ${short(selected.text)}` }] : []),
    ...quotes.map((quote, index) => ({ value: String(index), label: short(quote.text) })),
  ];
  const value =
    selected === null
      ? ''
      : own
        ? 'eigen'
        : String(quotes.findIndex((quote) => isSame(quote, selected)));

  const send = () => {
    setAsked(true);
    const by = initials.take();
    setRefused(by === undefined);
    if (by === undefined || draft.text.trim() === '') return;
    act.mutate(
      {
        kind: 'remark',
        id: newEventId(),
        by,
        step,
        quote: selected,
        text: draft.text,
        draft: field,
      },
      {
        onSuccess: () => {
          draft.sent();
          setAsked(false);
          onSelect(null);
          onSent();
          announce('Opmerking bewaard.');
        },
      },
    );
  };

  return (
    <Form onSubmit={send}>
      <Select
        label="Waarover gaat je opmerking?"
        value={value}
        choices={choices}
        onChange={(chosen) => {
          if (chosen !== 'eigen') onSelect(chosen === '' ? null : (quotes[Number(chosen)] ?? null));
        }}
      />
      <TextArea
        label="Je opmerking"
        rows={3}
        maxLength={10_000}
        value={draft.text}
        onChange={draft.setText}
        error={asked && draft.text.trim() === '' ? 'Schrijf eerst je opmerking.' : undefined}
      />
      <InitialsField initials={initials} asked={asked} isValid={!refused} />
      <div className={styles['actions']}>
        <Button type="submit" busy={act.isPending}>
          Bewaar opmerking
        </Button>
      </div>
      {act.isError && <ErrorMessage error={act.error} />}
    </Form>
  );
}

function isSame(a: Quote, b: Quote): boolean {
  return a.part === b.part && a.text === b.text && a.before === b.before && a.after === b.after;
}

function short(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 90).trimEnd()}…` : plain;
}
