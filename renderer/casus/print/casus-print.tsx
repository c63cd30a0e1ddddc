import { casusName } from '../../../main/domain/casus/casus-name.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { betrokkeneNames } from '../../library/reading/reading-names.ts';
import { useFactoren, useOverview } from '../../library/library-queries.ts';
import { formatMoment } from '../../shared/day.ts';
import { leefgebiedNames, statusNames, uitkomstNames, verdictNames } from '../../shared/names.ts';
import { relationTexts } from '../precedents/relation-texts.ts';
import { stepTexts } from '../../shared/step-texts.ts';
import styles from './casus-print.module.css';
import { EvaluationPart } from './evaluation-part.tsx';
import { LegalPart } from './legal-part.tsx';
import { LongerTermPart } from './longer-term-part.tsx';
import { Part, Words } from './part.tsx';

const answerNames = { ja: 'ja', nee: 'nee', onbekend: 'weet ik niet' } as const;

/** The whole casus as it comes on paper; on screen it is not there. */
export function CasusPrint({ casus }: { readonly casus: Casus }) {
  const names = useNames();
  return (
    <article className={styles['print']}>
      <h1>{casusName(casus.title)}</h1>
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
        <Words
          term="Van wie"
          values={casus.effectAccount.whose.map((who) => betrokkeneNames[who].toLowerCase())}
        />
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
      <LongerTermPart casus={casus} />
      <LegalPart casus={casus} />
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
        <Words term="Waarom dit besluit" values={[casus.whyChosen]} />
        <Words term="Beschikking" values={[casus.decision.letter]} />
      </Part>
      <EvaluationPart casus={casus} />
    </article>
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
