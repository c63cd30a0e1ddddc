import type { Casus } from '../../../main/domain/casus/casus.ts';
import { researchStepSchema } from '../../../main/domain/casus/legal-route.ts';
import { uitwegRules } from '../../../main/domain/casus/uitweg-conditions.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import { artikelLabel } from '../../library/references/artikel-label.ts';
import { useTitles } from '../../library/use-titles.ts';
import { ruleName } from '../../profile/rule-names.ts';
import { uitwegNames } from '../../shared/names.ts';
import { stepTexts } from '../../shared/step-texts.ts';
import { directionNames } from '../steps/rulings-field.tsx';
import { conditionTexts, researchTexts } from '../steps/uitweg-texts.ts';
import { Part, Words } from './part.tsx';

const answerNames = { ja: 'ja', nee: 'nee', onbekend: 'weet ik niet' } as const;

/** Step 4 on paper: the ways out with their conditions, articles, rulings and the steps of research. */
export function LegalPart({ casus }: { readonly casus: Casus }) {
  const title = useTitles();
  return (
    <Part title={stepTexts['juridische-toets'].title} text={casus.legal}>
      {casus.uitwegen.map(({ id, conditions, why, carries }) => (
        <div key={id}>
          <Words
            term={carries ? `${uitwegNames[id]} (draagt het besluit)` : uitwegNames[id]}
            values={[why === '' ? 'nog zonder toelichting' : why]}
          />
          <ul>
            {uitwegRules[id].conditions.map((condition) => (
              <li key={condition}>
                {conditionTexts[condition]} {answerNames[conditions[condition] ?? 'onbekend']}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {casus.artikelen.map(({ reference, why }) => (
        <Words
          key={reference}
          term={artikelLabel(reference, title('wet', artikelPlace(reference).wet))}
          values={[why === '' ? 'nog zonder toelichting' : why]}
        />
      ))}
      {casus.localRules.map((rule) => (
        <Words key={rule.id} term={ruleName(rule)} values={[rule.text, rule.why]} />
      ))}
      {casus.rulings.map(({ ecli, direction, why }) => (
        <Words
          key={ecli}
          term={`${directionNames[direction]}: ${ecli}`}
          values={[why === '' ? 'nog zonder toelichting' : why]}
        />
      ))}
      {researchStepSchema.options.map((step) => {
        const { done, text } = casus.research[step];
        return (
          <Words key={step} term={researchTexts[step].name} values={[done ? 'gedaan' : '', text]} />
        );
      })}
    </Part>
  );
}
