import type { ReactNode } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { useFactoren, useOverview } from '../library/library-queries.ts';
import { formatDay, formatMoment } from '../shared/day.ts';
import { leefgebiedNames, statusNames, uitkomstNames } from '../shared/names.ts';
import styles from './casus-print.module.css';
import { relationTexts } from './precedents/relation-texts.ts';
import { stepTexts } from './step-texts.ts';
import { verdictNames } from './verdict-names.ts';

const answerNames = { ja: 'ja', nee: 'nee', onbekend: 'weet ik niet' } as const;

/** The whole casus as it comes on paper; on screen it is not there. */
export function CasusPrint({ casus }: { readonly casus: Casus }) {
  const names = useNames();
  return (
    <article className={styles['print']}>
      <h1>{casus.title.trim() || 'Casus zonder titel'}</h1>
      <p>
        {statusNames[casus.status]} · laatst gewijzigd {formatMoment(casus.changedAt)} · werkkopie
        uit Maatstaf; het besluit hoort in het zaaksysteem.
      </p>
      <Part title={stepTexts.situatie.title} text={casus.situation}>
        <Words term="Wetten" values={casus.wetten.map((id) => names.item('wet', id))} />
        <Words term="Leefgebieden" values={casus.leefgebieden.map((id) => leefgebiedNames[id])} />
        <Words
          term="Factoren"
          values={Object.entries(casus.factoren).map(
            ([id, presence]) => `${names.factor(id)} (${answerNames[presence]})`,
          )}
        />
      </Part>
      <Part title={stepTexts.effect.title} text={casus.effect}>
        <Words term="In eigen woorden" values={[casus.effectAccount.ownWords]} />
        <Words term="Te merken aan" values={[casus.effectAccount.signs]} />
      </Part>
      <Part title={stepTexts.grondwaarden.title} text="">
        {casus.grondwaarden.map(({ id, verdict, why }) => (
          <p key={id}>
            <strong>{names.item('grondwaarde', id)}</strong>:{' '}
            {verdict === null ? 'nog niet gewogen' : verdictNames[verdict].toLowerCase()}. {why}
          </p>
        ))}
        <Words term="Dilemma's" values={casus.dilemmas.map((id) => names.item('dilemma', id))} />
      </Part>
      <Part title={stepTexts['langere-termijn'].title} text={casus.consequences}>
        {casus.options.map((option) => (
          <p key={option.id}>
            <strong>{option.title}</strong>
            <br />
            {option.text}
          </p>
        ))}
        <Words term="Ethiek" values={[casus.ethics]} />
        <Words term="Bestuurlijk" values={[casus.governance]} />
      </Part>
      <Part title={stepTexts['juridische-toets'].title} text={casus.legal} />
      <Part title="Precedenten" text="">
        {casus.precedents.map(({ target, relation, reason }) => (
          <p key={target.id}>
            <strong>
              {target.kind === 'casus' ? 'Eigen casus' : names.item('voorbeeldcasus', target.id)}
            </strong>{' '}
            ({relationTexts[relation].label.toLowerCase()}): {reason}
          </p>
        ))}
      </Part>
      <Part title={stepTexts.besluit.title} text={casus.decision.motivation}>
        {casus.decision.outcome !== null && (
          <Words term="Uitkomst" values={[uitkomstNames[casus.decision.outcome]]} />
        )}
        <Words term="Beschikking" values={[casus.decision.letter]} />
      </Part>
      <Part title={stepTexts.evaluatie.title} text={casus.evaluation.text}>
        {casus.evaluation.plannedOn !== null && (
          <Words term="Terugkijken op" values={[formatDay(casus.evaluation.plannedOn)]} />
        )}
        <Words term="Geleerd" values={[casus.evaluation.learned]} />
        <Words term="Signaal" values={[casus.signal.text]} />
      </Part>
    </article>
  );
}

type PartProps = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** A step on paper. An empty one stays visible, so that a reader sees that it is. */
function Part({ title, text, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      {text.trim() !== '' && <p className={styles['text']}>{text}</p>}
      {children}
    </section>
  );
}

function Words({ term, values }: { readonly term: string; readonly values: readonly string[] }) {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return null;
  return (
    <p className={styles['text']}>
      <strong>{term}</strong>: {filled.join(', ')}
    </p>
  );
}

function useNames() {
  const overview = useOverview();
  const vocabulary = useFactoren();
  return {
    item: (kind: string, id: string) =>
      overview.data?.entries.find((entry) => entry.kind === kind && entry.id === id)?.title ?? id,
    factor: (id: string) =>
      vocabulary.data?.factoren.find((factor) => factor.id === id)?.title ?? id,
  };
}
