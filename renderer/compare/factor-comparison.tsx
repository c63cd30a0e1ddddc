import type { Comparison } from '../../main/domain/compare/compare-cases.ts';
import type { WeighedDifference } from '../../main/domain/compare/weigh-difference.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { pleadsNames, type CompareNames } from './compare-names.ts';
import styles from './compare.module.css';
import { differenceText } from './difference-text.ts';

type FactorComparisonProps = {
  readonly factoren: Comparison['factoren'];
  readonly differences: readonly WeighedDifference[];
  readonly names: CompareNames;
};

const sides = { a: 'links', b: 'rechts' } as const;
const sideNames = { a: 'de casus links', b: 'de casus rechts' } as const;
const moveNames: Readonly<Record<WeighedDifference['move'], string>> = {
  distinguishes: 'Onderscheidt',
  downplayed: 'Weegt lichter',
  sharpened: 'Weegt zwaarder',
  context: 'Context',
};

/** The factoren: what both have, where they surely differ and why that counts, what is worth asking. */
export function FactorComparison({ factoren, differences, names }: FactorComparisonProps) {
  const asked = factoren.unknown.filter(({ a, b }) => a === 'ja' || b === 'ja');
  return (
    <>
      <ScreenSection heading={`Wat beide delen (${String(factoren.shared.length)})`}>
        {factoren.shared.length === 0 ? (
          <Paragraph muted>Er is geen factor die zeker in beide casussen speelt.</Paragraph>
        ) : (
          <FactorLines ids={factoren.shared} names={names} />
        )}
      </ScreenSection>
      <ScreenSection heading={`Waarin ze verschillen (${String(differences.length)})`}>
        {differences.length === 0 && (
          <Paragraph muted>Er is geen factor waarin ze zeker verschillen.</Paragraph>
        )}
        <ul className={styles['rows']}>
          {differences.map((difference) => (
            <li key={difference.factor} className={styles['row']}>
              <div>
                <strong>{names.factor(difference.factor)}</strong>
                <div className={styles['second']}>
                  alleen {sides[difference.presentIn]} · {moveNames[difference.move].toLowerCase()}
                </div>
              </div>
              <div>{differenceText(difference, names, sideNames)}</div>
            </li>
          ))}
        </ul>
      </ScreenSection>
      {asked.length > 0 && (
        <ScreenSection heading={`Nog na te vragen (${String(asked.length)})`}>
          <Paragraph muted>
            Deze factoren spelen in de ene casus; van de andere weet je het niet. Dat telt nergens
            mee, maar het is de moeite waard om ernaar te vragen.
          </Paragraph>
          <FactorLines
            ids={asked.map(({ factor }) => factor)}
            names={names}
            note={(id) =>
              asked.find(({ factor }) => factor === id)?.a === 'ja'
                ? 'speelt links; rechts niet bekend'
                : 'speelt rechts; links niet bekend'
            }
          />
        </ScreenSection>
      )}
      {factoren.absent.length > 0 && (
        <Disclosure summary={`Speelt in geen van beide (${String(factoren.absent.length)})`}>
          <FactorLines ids={factoren.absent} names={names} />
        </Disclosure>
      )}
    </>
  );
}

type FactorLinesProps = {
  readonly ids: readonly string[];
  readonly names: CompareNames;
  readonly note?: (id: string) => string;
};

/** Factoren with their direction and the more abstract factor above them. */
function FactorLines({ ids, names, note }: FactorLinesProps) {
  return (
    <ul className={styles['lines']}>
      {ids.map((id) => {
        const { sign, words } = pleadsNames[names.pleads(id)];
        const parent = names.parent(id);
        return (
          <li key={id}>
            <span className={styles['sign']} aria-hidden="true">
              {sign}
            </span>
            <span>
              {names.factor(id)}
              <span className={styles['second']}>
                {' '}
                · {words}
                {parent !== null && ` · ${parent.toLowerCase()}`}
                {note !== undefined && ` · ${note(id)}`}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
