import type { MotivationKind } from '../../../main/contract/export.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { motivationBlocks } from '../../../main/domain/motivation/motivation-blocks.ts';
import styles from './casus-print.module.css';

const motivationTitles: Readonly<Record<MotivationKind, string>> = {
  rapportage: 'Motivering voor de rapportage',
  beschikking: 'Motivering voor de beschikking',
};

type MotivationPrintProps = { readonly casus: Casus; readonly kind: MotivationKind };

/** One motivation on paper, and nothing else of the casus; on screen it is not there. */
export function MotivationPrint({ casus: { decision }, kind }: MotivationPrintProps) {
  const text = kind === 'rapportage' ? decision.motivation : decision.letter;
  return (
    <article className={styles['print']}>
      <h1>{motivationTitles[kind]}</h1>
      {motivationBlocks(text).map((block, index) => {
        if (block.kind === 'list') {
          return (
            <ul key={index}>
              {block.items.map((item, place) => (
                <li key={place}>{item}</li>
              ))}
            </ul>
          );
        }
        const Line = block.kind === 'heading' ? 'h2' : 'p';
        return <Line key={index}>{block.text}</Line>;
      })}
    </article>
  );
}
